import { expression, OWN_STEP, type CompositeChain } from '#contract/action-yml.ts';
import { choice, flag, integer, text } from '#contract/field.ts';
import { PINNED_ACTIONS, usesOf } from '#contract/pinned-actions.ts';

const folder = `steps.${OWN_STEP}.outputs.folder`;
const checkpoints = `steps.${OWN_STEP}.outputs.checkpoints`;

const carrier = `steps.${OWN_STEP}.outputs.checkpoints-place`;

/** Where trainings lie below the repository; the copy that the program works on is made anew from them. */
const PLACE = '.trainyard/checkpoints';

const place = `${expression('inputs.working-directory')}/${PLACE}`;

/** The same for every attempt, so that the newest takes the place of the one before. */
const artifact = `trainyard-checkpoints-${expression('inputs.model')}`;

const key = `trainyard-checkpoints-${expression('inputs.model')}-`;

/** A `run:` step has no credentials for artifacts, so an official action keeps the model package; also of a run that was refused. */
export const chain: CompositeChain = {
  inputs: {
    upload: flag({ about: 'Whether to keep the model package as an artifact of the workflow run.', default: 'true' }),
    checkpoints: choice(
      'true',
      'artifact',
      'false',
    )({
      about:
        'Whether checkpoints of an interrupted program are kept, and brought back: true in the cache of the repository, or as an artifact where they are larger than it; artifact in any case.',
      default: 'true',
    }),
    'checkpoints-from': text({
      about: 'Id of another workflow run whose artifact of checkpoints is brought back; those of earlier attempts of this run are anyway.',
      default: '',
    }),
    'retention-days': integer({ about: 'Days that the artifact is kept; the setting of the repository when 0.', default: '0' }),
  },
  outputs: {
    'artifact-url': { about: 'Page of the artifact; empty when nothing was kept.', value: expression('steps.upload.outputs.artifact-url') },
  },
  before: [
    {
      name: 'Bring checkpoints back',
      if: `inputs.checkpoints == 'true' && inputs.resume != 'never' && inputs.dry-run != 'true'`,
      uses: usesOf(PINNED_ACTIONS.cacheRestore),
      with: {
        path: place,
        key: `${key}${expression('github.run_id')}-${expression('github.run_attempt')}`,
        'restore-keys': `${key}${expression('github.run_id')}-\n${key}`,
      },
      // Without the cache a training begins anew, which is no reason not to train.
      'continue-on-error': true,
    },
    {
      name: 'Bring checkpoints back from an artifact',
      if: `inputs.checkpoints != 'false' && inputs.resume != 'never' && inputs.dry-run != 'true' && (inputs.checkpoints-from != '' || github.run_attempt > 1)`,
      uses: usesOf(PINNED_ACTIONS.downloadArtifact),
      with: {
        // With a pattern it is no failure that there is none.
        pattern: artifact,
        'merge-multiple': 'true',
        path: place,
        'run-id': expression('inputs.checkpoints-from || github.run_id'),
        // Artifacts of this run need no token.
        'github-token': expression(`inputs.checkpoints-from != '' && inputs.github-token || ''`),
      },
      'continue-on-error': true,
    },
  ],
  after: [
    {
      name: 'Keep checkpoints',
      if: `always() && inputs.checkpoints == 'true' && ${checkpoints} != '' && ${carrier} != 'artifact'`,
      uses: usesOf(PINNED_ACTIONS.cacheSave),
      with: { path: place, key: `${key}${expression('github.run_id')}-${expression('github.run_attempt')}` },
      'continue-on-error': true,
    },
    {
      name: 'Keep checkpoints as an artifact',
      if: `always() && inputs.checkpoints != 'false' && ${checkpoints} != '' && (inputs.checkpoints == 'artifact' || ${carrier} == 'artifact')`,
      uses: usesOf(PINNED_ACTIONS.uploadArtifact),
      with: {
        name: artifact,
        path: place,
        overwrite: 'true',
        'retention-days': expression('inputs.retention-days'),
        'include-hidden-files': 'true',
        // Tensors do not get smaller by it.
        'compression-level': '0',
      },
      'continue-on-error': true,
    },
    {
      name: 'Keep the model package',
      id: 'upload',
      if: `always() && inputs.upload == 'true' && ${folder} != ''`,
      uses: usesOf(PINNED_ACTIONS.uploadArtifact),
      with: {
        name: `trainyard-run-${expression(`steps.${OWN_STEP}.outputs.run-id`)}`,
        path: expression(folder),
        'retention-days': expression('inputs.retention-days'),
        // Runs lie below .trainyard, which counts as hidden.
        'include-hidden-files': 'true',
      },
    },
  ],
};
