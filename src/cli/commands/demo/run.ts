import { isAbsolute, join, relative } from 'node:path';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeHttpClient } from '#adapters/node-http/http-client.ts';
import { processEnvironment } from '#adapters/node-process/environment.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { openDeployPorts } from '#compose/open-deploy-ports.ts';
import { openProject } from '#compose/open-project.ts';
import { packageRoot } from '#compose/package-root.ts';
import { openWorkspace } from '#compose/workspace.ts';
import type { InputsOf } from '#contract/define.ts';
import { ENVIRONMENT, HOUSING } from '#domain/pipeline/demo/configuration.ts';
import { DEMO_STEPS, runDemo, type FinishedDemo } from '#features/pipeline/demo/run-demo.ts';
import { prepareRepository } from '#features/pipeline/demo/prepare-repository.ts';
import { humanDuration } from '#kernel/duration.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Environment } from '#ports/environment.ts';
import type { Host, RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, host: Host, options: RunOptions): Promise<Outcome> {
  const folder = isAbsolute(inputs.dir) ? inputs.dir : join(host.folder, inputs.dir);
  const shown = relative(host.folder, folder).startsWith('..') ? folder : relative(host.folder, folder) || '.';
  if (options.dryRun) return planOutcome(shown);
  host.tell(`Trainyard demo · iris and California housing · everything stays in ${shown}\n\n`);
  const files = nodeFiles();
  await prepareRepository(folder, inputs.port, { files, processes: nodeProcesses() });
  const http = nodeHttpClient();
  try {
    const workspace = await openWorkspace({ folder, reporter: host.reporter, signal: host.signal, environment: localEnvironment() });
    const ports = openDeployPorts(workspace);
    const finished = await runDemo(
      {
        dataFolder: join(packageRoot(), 'data'),
        openProject: (set) => openProject(workspace, set === undefined ? {} : { set }),
        tell: host.tell,
        columns: Math.min(host.columns, 118),
      },
      { ...ports, http, openPredictionLog: async (at) => (await import('#adapters/prediction-log/open.ts')).openPredictionLog(at) },
    );
    if (!inputs.keepServing) {
      await ports.servingHost.stop({ folder: join(folder, '.trainyard', 'deployments', ENVIRONMENT, HOUSING.model), port: inputs.port });
    }
    return finishedOutcome(finished, shown, inputs.keepServing);
  } finally {
    http.close();
  }
}

/** The demo never talks to GitHub, wherever it runs. */
function localEnvironment(): Environment {
  const environment = processEnvironment();
  return { ...environment, variable: (name) => (name === 'TRAINYARD_FORGE' ? 'local' : environment.variable(name)) };
}

function planOutcome(folder: string): Outcome {
  const effects = DEMO_STEPS.map((step) => ({ verb: 'run' as const, target: step.name }));
  return {
    verdict: 'pass',
    headline: `the demo would run ${effects.length} steps in ${folder}, in about half a minute, and leave a model server running`,
    text: '',
    markdown: '',
    outputs: {},
    data: { folder, steps: DEMO_STEPS.map((step) => step.id) },
    plan: { title: `in ${folder}`, effects: [{ verb: 'create', target: folder }, ...effects] },
  };
}

function finishedOutcome(finished: FinishedDemo, folder: string, serving: boolean): Outcome {
  const { steps, durationMs, report, url, example } = finished;
  const page = join(folder, 'report', 'index.html');
  const body = JSON.stringify(example);
  const lines = [
    `  report    ${page}`,
    '            the story, models, data, comparisons, pictures',
    ...(serving ? [`  try it    curl -d '${body}' -H 'content-type: application/json' ${url}/predict`] : []),
    `  history   cd ${folder} && trainyard history ${HOUSING.model}`,
    `  look      cd ${folder} && git log --oneline trainyard && git tag -n1`,
    '  next      trainyard init   in your own repository',
  ];
  return {
    verdict: 'pass',
    headline: `${steps.length} steps in ${humanDuration(durationMs)}`,
    text: lines.join('\n'),
    markdown: '',
    outputs: { folder, report, url },
    data: { folder, report, url, durationMs, steps: steps as unknown as Json },
  };
}
