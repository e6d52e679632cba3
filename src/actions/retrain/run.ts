import { openModel } from '#compose/open-model.ts';
import type { InputsOf } from '#contract/define.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { judgeRetrain, planOfRetrain, retrainModel, type RetrainCommand } from '#features/monitor/retrain-model.ts';
import { escapeMarkdown } from '#kernel/markdown.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { RetrainDecision } from '#kernel/records/retrain.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(
  inputs: InputsOf<typeof contract>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
): Promise<Outcome> {
  const model = await openModel(workspace, inputs);
  const command: RetrainCommand = {
    model: model.name,
    reason: inputs.reason,
    config: (model.config?.monitor ?? PROJECT_DEFAULTS.monitor).retrain,
    force: inputs.force,
    ...(inputs.detail === undefined ? {} : { detail: inputs.detail }),
    ...(inputs.report === undefined ? {} : { report: inputs.report }),
    ...(inputs.workflow === undefined
      ? {}
      : {
          dispatch: {
            workflow: inputs.workflow,
            reference: inputs.reference ?? workspace.environment.variable('GITHUB_REF_NAME') ?? 'main',
          },
        }),
  };
  if (options.dryRun) {
    const judgement = await judgeRetrain(command, workspace);
    const { verdict, reasons } = judgement;
    return {
      ...shown(model.name, verdict, reasons, '', ''),
      data: { decision: verdict, reasons: [...reasons] },
      plan: planOfRetrain(command, judgement),
    };
  }
  const record = await retrainModel(command, workspace);
  return {
    ...shown(model.name, record.decision, record.reasons, record.id, record.dispatched?.url ?? ''),
    data: record as unknown as Json,
  };
}

/** A brake that holds is a decision, not a failure. */
function shown(model: string, decision: RetrainDecision, reasons: readonly string[], record: string, url: string): Omit<Outcome, 'data'> {
  return {
    verdict: 'pass',
    headline: `retrain ${model}: ${decision === 'start' ? 'start' : `hold, ${reasons[0] ?? ''}`}`,
    text: [...reasons.map((reason) => `  ${reason}`), ...(url === '' ? [] : [url])].join('\n'),
    markdown: [...reasons.map((reason) => `- ${escapeMarkdown(reason)}`), ...(url === '' ? [] : [url])].join('\n'),
    outputs: { decision, reasons: reasons.join('\n'), record, 'run-url': url },
  };
}
