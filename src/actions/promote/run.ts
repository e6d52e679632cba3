import { openModel, type NamedModel } from '#compose/open-model.ts';
import type { InputsOf } from '#contract/define.ts';
import { remediesOf } from '#domain/registry/plan-promotion.ts';
import { promotionHeadline, promotionMarkdown, promotionText, type ShownPromotion } from '#domain/registry/render-promotion.ts';
import { findVersion } from '#domain/registry/state.ts';
import { modelState } from '#features/registry/read-state.ts';
import { decidePromotion, promoteModel, type PromoteCommand, type PromotionDecision } from '#features/registry/promote-model.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import { formatLedgerPath } from '#kernel/records/ledger-path.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, workspace: Workspace, options: { readonly dryRun: boolean }): Promise<Outcome> {
  const model = await openModel(workspace, inputs);
  const command = commandOf(inputs, model);
  const baseline = command.baseline ?? command.stage;
  if (options.dryRun) return planned(command, await decidePromotion(command, workspace), baseline);
  const record = await promoteModel(command, workspace);
  const started = record.tag === undefined ? [] : await startWorkflow(inputs, record, workspace);
  const kind = record.tag === undefined ? 'refuse' : 'promote';
  const run = kind === 'refuse' ? findVersion(await modelState(record.model, workspace), record.version)?.runId : undefined;
  const path = formatLedgerPath({ kind: 'promotion', subject: record.model, id: parseRecordId(record.id)! });
  const notes = [
    ...(kind === 'refuse' ? ['nothing was changed'] : []),
    `record ${path}`,
    ...started,
    ...remediesOf({ kind, verdict: record.verdict, gates: record.gates }, { model: record.model, baseline, run }),
  ];
  return {
    // A promotion that was made is a success, by whatever right; what was refused says why it was.
    verdict: kind === 'promote' ? 'pass' : record.verdict,
    headline: promotionHeadline(record, kind),
    text: promotionText(record, notes),
    markdown: promotionMarkdown(record, notes),
    outputs: {
      promoted: String(kind === 'promote'),
      verdict: record.verdict,
      version: record.version,
      tag: record.tag ?? '',
      replaces: record.replaces ?? '',
      record: record.id,
    },
    data: record as unknown as Json,
  };
}

function commandOf(inputs: Inputs, { name, config }: NamedModel): PromoteCommand {
  const stages = config?.stages ?? [];
  const baseline = config?.baseline.promotion;
  return {
    model: name,
    version: inputs.version,
    stage: inputs.stage,
    stageOrder: inputs.stageOrder,
    ...(config === undefined ? {} : { stages, gates: config.metrics }),
    ...(baseline === undefined || !stages.includes(baseline) ? {} : { baseline }),
    onInconclusive: inputs.onInconclusive === 'pass' || config?.onInconclusive === 'pass' ? 'pass' : 'fail',
    ...(inputs.override === undefined ? {} : { override: { reason: inputs.override } }),
    ...(inputs.dataValidated === undefined
      ? {}
      : { data: { validated: inputs.dataValidated, detail: inputs.dataValidated ? 'validation passed' : 'validation did not pass' } }),
  };
}

/** A release or tag made with the job's own token starts no workflow, so the deployment is started here. */
async function startWorkflow(inputs: Inputs, record: PromotionRecord, workspace: Workspace): Promise<string[]> {
  if (inputs.workflow === undefined) return [];
  const branch = inputs.reference ?? workspace.environment.variable('GITHUB_REF_NAME') ?? 'main';
  const { model, version, stage } = record;
  const { url } = await workspace.forge.workflows.dispatch(inputs.workflow, branch, { model, version, stage });
  return [`started ${inputs.workflow}${url === undefined ? '' : ` ${url}`}`];
}

function planned(command: PromoteCommand, { decision, version, plan, override }: PromotionDecision, baseline: string): Outcome {
  const shown: ShownPromotion = {
    model: command.model,
    version: version.version,
    stage: command.stage,
    gates: decision.gates,
    verdict: decision.verdict,
    ...(decision.replaces === undefined ? {} : { replaces: decision.replaces }),
    ...(decision.tag === undefined ? {} : { tag: decision.tag }),
    ...(override === undefined ? {} : { override }),
  };
  const notes = remediesOf(decision, { model: command.model, baseline, run: version.runId });
  return {
    verdict: decision.kind === 'refuse' ? decision.verdict : 'pass',
    headline: promotionHeadline(shown, decision.kind),
    text: promotionText(shown, notes),
    markdown: promotionMarkdown(shown, notes),
    outputs: {
      promoted: 'false',
      verdict: decision.verdict,
      version: version.version,
      tag: decision.tag ?? '',
      replaces: decision.replaces ?? '',
      record: '',
    },
    data: shown as unknown as Json,
    plan,
  };
}
