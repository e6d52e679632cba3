import { expression, OWN_STEP, type CompositeChain } from '#contract/action-yml.ts';
import { flag, integer } from '#contract/field.ts';
import { PINNED_ACTIONS, usesOf } from '#contract/pinned-actions.ts';

const folder = `steps.${OWN_STEP}.outputs.folder`;

/** A `run:` step has no credentials for artifacts, so an official action keeps the model package; also of a run that was refused. */
export const chain: CompositeChain = {
  inputs: {
    upload: flag({ about: 'Whether to keep the model package as an artifact of the workflow run.', default: 'true' }),
    'retention-days': integer({ about: 'Days that the artifact is kept; the setting of the repository when 0.', default: '0' }),
  },
  outputs: {
    'artifact-url': { about: 'Page of the artifact; empty when nothing was kept.', value: expression('steps.upload.outputs.artifact-url') },
  },
  after: [
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
