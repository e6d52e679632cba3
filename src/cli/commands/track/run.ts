import { constants } from 'node:os';
import { join } from 'node:path';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import { renderTrackedRuns, type TrackedRegistration } from '#domain/train/tracking/render-runs.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { requireModel } from '#features/project/load-project.ts';
import type { TrackingContext } from '#features/train/record-tracked-run.ts';
import { trackProgram } from '#features/train/track-program.ts';
import { Failure } from '#kernel/failure.ts';
import type { Project } from '#kernel/project.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { Workspace } from '#ports/workspace.ts';
import { startTracking } from '../../../server/tracking/start.ts';
import type { Host, RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, host: Host, options: RunOptions): Promise<Outcome> {
  const [program, ...arguments_] = inputs.program;
  if (program === undefined) throw new Failure('contract.input-invalid', { message: 'expected a program after --, found nothing.' });
  const line = inputs.program.join(' ');
  const workspace = await host.openWorkspace(host.folder);
  const { context, project } = await describeContext(inputs, workspace);
  if (options.dryRun) {
    return {
      verdict: 'pass',
      headline: `${program} would be run`,
      text: '',
      markdown: '',
      outputs: {},
      data: { program: inputs.program },
      plan: {
        title: `track ${line}`,
        effects: [
          { verb: 'run', target: line, detail: 'with MLFLOW_TRACKING_URI on a free port of 127.0.0.1' },
          { verb: 'create', target: `runs/${context.model ?? '<experiment>'}/…`, detail: 'one record for each run that it logs' },
          ...(inputs.register ? [{ verb: 'create' as const, target: '<model>@v…', detail: 'one version for each that it registers' }] : []),
        ],
      },
    };
  }
  let registrations: readonly TrackedRegistration[] = [];
  const tracked = await trackProgram(
    {
      program,
      arguments: arguments_,
      folder: host.folder,
      context,
      onLine: ({ stream, text }) => (stream === 'output' ? host.tell(`${text}\n`) : host.reporter.note(text)),
      stopWith: (reason) => {
        if (!String(reason).includes('SIGINT')) return 'SIGTERM';
        // Ctrl-C reaches every program of the terminal; a second one would interrupt its tidying up.
        return process.stdin.isTTY ? undefined : 'SIGINT';
      },
    },
    workspace,
    () => startTracking(workspace),
    async (tracking) => {
      if (!inputs.register || tracking.registrations.size === 0) return;
      const { registerTracked } = await import('#features/pipeline/register-tracked.ts');
      registrations = await registerTracked(
        {
          tracking,
          models: context.model === undefined ? [] : [context.model],
          configOf: (model) => (project !== undefined && Object.hasOwn(project.models, model) ? project.models[model] : undefined),
          openYaml: async () => (await import('#adapters/yaml/yaml-reader.ts')).openYamlReader(),
        },
        workspace,
      );
    },
  );
  return renderTrackedRuns(program, tracked.exitCode ?? 128 + signalNumber(tracked.signal), tracked.runs, registrations);
}

/** Exit codes of programs that a signal ended, as shells count them. */
const signalNumber = (signal: string | undefined): number => constants.signals[signal as NodeJS.Signals] ?? 1;

/** Without a configuration everything is taken from what the program logs. */
async function describeContext(
  inputs: Inputs,
  workspace: Workspace,
): Promise<{ readonly context: TrackingContext; readonly project?: Project }> {
  const { model: name } = inputs;
  if (name !== undefined && (parseRelativePath(name) === undefined || name.includes('/'))) {
    throw new Failure('contract.input-invalid', {
      message: `option --model: expected the name of a model, found ${JSON.stringify(name)}.`,
    });
  }
  if ((await workspace.files.stat(join(workspace.root, inputs.config))) === undefined)
    return { context: name === undefined ? {} : { model: name } };
  const project = await openProject(workspace, { file: inputs.config });
  if (name === undefined && Object.keys(project.models).length !== 1) return { context: {}, project };
  const model = requireModel(project, name);
  const context: TrackingContext = {
    model: model.name,
    target: model.target,
    directions: Object.fromEntries(Object.entries(model.metrics).map(([metric, gate]) => [metric, gate.better])),
  };
  try {
    const { reference } = await loadDataset({ config: project.datasets[model.dataset]! }, workspace);
    return { context: { ...context, dataset: reference }, project };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    workspace.reporter.warn(`the runs will not name the dataset "${model.dataset}": ${error.message}`);
    return { context, project };
  }
}
