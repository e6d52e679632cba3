import { expression, type CompositeChain } from '#contract/action-yml.ts';
import { flag } from '#contract/field.ts';
import { PINNED_ACTIONS, usesOf } from '#contract/pinned-actions.ts';

/**
 * Finds the key before anything is read: the id of the dataset's tree at the version that is wanted is a digest of all of its pointers, so
 * that unchanged data costs no LFS bandwidth, and changed data begins with what the last state of the same dataset left. Without one
 * dataset, the pointers of the index. A runner with a shared store of its own needs no cache.
 */
const FIND_KEY = [
  '[[ -z ${TRAINYARD_SHARED_STORE:-} ]] || exit 0',
  'folder=$(cd "$FOLDER" && cd "$(git rev-parse --git-common-dir)" && pwd) || exit 0',
  'name=${DATASET%%@*} version=$VERSION digest=',
  '[[ $DATASET != *@* || -n $version ]] || version=${DATASET#*@}',
  'if [[ -z $name ]]; then',
  '  digest=$(git -C "$FOLDER" ls-files --stage -- \':(attr:filter=lfs)\' | git hash-object --stdin) || exit 0',
  'else',
  '  for commit in "refs/tags/data/$name@$version" "refs/tags/data/$version" "${version:-HEAD}"; do',
  '    digest=$(git -C "$FOLDER" rev-parse --verify --quiet "$commit:data/$name") && break',
  '  done || digest=$(git hash-object --stdin <<<"$version")',
  'fi',
  `choice=$(printf '%s\\n' "$PATHS" "$SPLIT" "$COLUMNS" | git hash-object --stdin | cut -c1-12)`,
  '{',
  '  echo "folder=$folder/trainyard/objects-${name:-all}"',
  '  echo "key=$digest-$choice"',
  '  echo "prefix=trainyard-data-${name:-all}-"',
  '} >>"$GITHUB_OUTPUT"',
  '',
].join('\n');

export const chain: CompositeChain = {
  inputs: { cache: flag({ about: 'Whether to keep the objects in the cache of GitHub Actions between runs.', default: 'true' }) },
  before: [
    {
      name: 'Key of the cache',
      id: 'objects',
      if: "inputs.cache == 'true'",
      shell: 'bash',
      env: {
        FOLDER: expression('inputs.working-directory'),
        DATASET: expression('inputs.dataset'),
        VERSION: expression('inputs.version'),
        PATHS: expression('inputs.paths'),
        SPLIT: expression('inputs.split'),
        COLUMNS: expression('inputs.columns'),
      },
      run: FIND_KEY,
    },
    {
      name: 'Cache of the objects',
      if: "steps.objects.outputs.key != ''",
      uses: usesOf(PINNED_ACTIONS.cache),
      with: {
        path: expression('steps.objects.outputs.folder'),
        key: `${expression('steps.objects.outputs.prefix')}${expression('steps.objects.outputs.key')}`,
        'restore-keys': expression('steps.objects.outputs.prefix'),
      },
    },
  ],
  env: { TRAINYARD_OBJECT_CACHE: expression('steps.objects.outputs.folder') },
};
