import { expression, OWN_STEP, type CompositeChain } from '#contract/action-yml.ts';
import { flag } from '#contract/field.ts';
import { PINNED_ACTIONS, usesOf } from '#contract/pinned-actions.ts';

const report = `steps.${OWN_STEP}.outputs.report-path`;

/** The report is kept as one file without an archive, so that its link opens it; whoever may see the repository may see it. */
export const chain: CompositeChain = {
  inputs: { upload: flag({ about: 'Whether to keep the report as an artifact of the workflow run.', default: 'true' }) },
  outputs: {
    'artifact-url': { about: 'Page of the report; empty when none was kept.', value: expression('steps.upload.outputs.artifact-url') },
  },
  after: [
    {
      name: 'Keep the report',
      id: 'upload',
      if: `always() && inputs.upload == 'true' && ${report} != ''`,
      uses: usesOf(PINNED_ACTIONS.uploadArtifact),
      with: { path: expression(report), archive: 'false', overwrite: 'true', 'include-hidden-files': 'true' },
    },
  ],
};
