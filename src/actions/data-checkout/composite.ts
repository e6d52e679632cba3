import { expression, type CompositeChain } from '#contract/action-yml.ts';
import { flag } from '#contract/field.ts';
import { PINNED_ACTIONS, usesOf } from '#contract/pinned-actions.ts';

/**
 * The LFS objects are cached by a digest of all pointers of the commit, so that unchanged data costs no LFS bandwidth and changed data fetches only
 * what is new. What comes from a cache is verified by digest like everything else.
 */
export const chain: CompositeChain = {
  inputs: { cache: flag({ about: 'Whether to keep the objects in the cache of GitHub Actions between runs.', default: 'true' }) },
  before: [
    {
      name: 'Digest of the pointers',
      id: 'pointers',
      if: "inputs.cache == 'true'",
      shell: 'bash',
      env: { FOLDER: expression('inputs.working-directory') },
      run: [
        `pointers=$(git -C "$FOLDER" ls-files --stage -- ':(attr:filter=lfs)' || true)`,
        `[[ -z $pointers ]] || printf 'digest=%s\\n' "$(git hash-object --stdin <<<"$pointers")" >>"$GITHUB_OUTPUT"`,
        '',
      ].join('\n'),
    },
    {
      name: 'Cache of the objects',
      if: "steps.pointers.outputs.digest != ''",
      uses: usesOf(PINNED_ACTIONS.cache),
      with: {
        path: `${expression('inputs.working-directory')}/.git/lfs/objects`,
        key: `trainyard-objects-${expression('steps.pointers.outputs.digest')}`,
        'restore-keys': 'trainyard-objects-',
      },
    },
  ],
};
