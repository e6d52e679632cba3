import { openDeployPorts } from '#compose/open-deploy-ports.ts';
import { programTools } from '#actions/train/program-tools.ts';
import { openProject } from '#compose/open-project.ts';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import type { InputsOf } from '#contract/define.ts';
import { renderFailures, renderRun, renderRunMarkdown, renderStep } from '#domain/pipeline/render-run.ts';
import { exitCodeOfRun, type PipelineRecord } from '#domain/pipeline/run-state.ts';
import { formatProject } from '#domain/project/format-project.ts';
import { planPipeline, runPipeline, type RunPipeline } from '#features/pipeline/run-pipeline.ts';
import { STEP_EXECUTORS } from '#features/pipeline/step-executors.ts';
import { writePipelinePicture } from '#features/pipeline/write-picture.ts';
import { humanDuration } from '#kernel/duration.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { formatLedgerPath } from '#kernel/records/ledger-path.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { Host, RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Host, options: RunOptions): Promise<Outcome> {
  const workspace = await host.openWorkspace(host.folder);
  const project = await openProject(workspace, { file: inputs.config, set: inputs.set ?? [] });
  const command: RunPipeline = {
    project,
    steps: inputs.steps ?? [],
    ...(inputs.model === undefined ? {} : { model: inputs.model }),
    force: inputs.force,
  };
  if (options.dryRun) return await plannedOutcome(command, workspace);
  const ports = {
    ...openDeployPorts(workspace),
    trainTools: programTools(workspace),
    openPredictionLog: async (folder: string) => (await import('#adapters/prediction-log/open.ts')).openPredictionLog(folder),
  };
  const ids = planPipeline(command, workspace).steps.map((step) => step.id);
  const record = await runPipeline(command, ports, STEP_EXECUTORS, (state) => host.tell(`${renderStep(state, ids)}\n`));
  return finishedOutcome(record, await writePipelinePicture(record, workspace), host.tells);
}

/** The plan with every default spelt out, so that a short configuration hides nothing. */
async function plannedOutcome(command: RunPipeline, workspace: Workspace): Promise<Outcome> {
  const { steps } = planPipeline(command, workspace);
  const project = formatProject(command.project);
  const yaml = (await openYamlReader()).format(project);
  const effects = steps.map((step) => ({
    verb: 'run' as const,
    target: step.id,
    ...(step.needs.length === 0 ? {} : { detail: `after ${step.needs.join(', ')}` }),
  }));
  return {
    verdict: 'pass',
    headline: `${steps.length} steps would be looked at, and done where something has changed`,
    text: [
      ...effects.map(({ target, detail }) => `  ${target}${detail === undefined ? '' : `   ${detail}`}`),
      '',
      'with every default:',
      yaml,
    ].join('\n'),
    markdown: `\`\`\`yaml\n${yaml}\`\`\``,
    outputs: {},
    data: { steps: effects, project },
    plan: { title: 'pipeline', effects },
  };
}

function finishedOutcome(record: PipelineRecord, picture: string, told: boolean): Outcome {
  const count = (status: string): number => record.steps.filter((step) => step.status === status).length;
  const parts = (['done', 'unchanged', 'refused', 'failed', 'not-reached'] as const).filter((status) => count(status) > 0);
  const failures = renderFailures(record);
  const address = formatLedgerPath({ kind: 'pipeline', subject: record.pipeline, id: parseRecordId(record.id)! });
  const exitCode = exitCodeOfRun(record);
  return {
    verdict: record.verdict,
    ...(exitCode === undefined ? {} : { exitCode }),
    headline: `${parts.map((status) => `${count(status)} ${status}`).join(', ')} in ${humanDuration(record.durationMs)}`,
    text: `${told ? '' : `${renderRun(record)}\n\n`}${failures === '' ? '' : `${failures}\n`}  record    ${address}\n  picture   ${picture}`,
    markdown: renderRunMarkdown(record),
    outputs: { verdict: record.verdict, run: record.id, record: address, picture },
    data: record as unknown as Json,
  };
}
