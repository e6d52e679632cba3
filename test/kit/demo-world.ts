import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { memoryKubernetes } from '#adapters/memory/kubernetes.ts';
import { memoryPredictionLog } from '#adapters/memory/prediction-log.ts';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { memoryServingHost } from '#adapters/memory/serving-host.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { openProject } from '#compose/open-project.ts';
import { openWorkspace } from '#compose/workspace.ts';
import { DEFAULT_LIMITS } from '#domain/serve/limits.ts';
import type { DemoPorts } from '#features/pipeline/demo/demo.ts';
import { prepareRepository } from '#features/pipeline/demo/prepare-repository.ts';
import { openModelPackage } from '#features/model-package.ts';
import { createPredictionService, type PredictionService } from '#features/serve/prediction-service.ts';
import type { Project } from '#kernel/project.ts';
import type { Files } from '#ports/files.ts';
import type { HttpClient } from '#ports/http-client.ts';
import type { ServingHost } from '#ports/serving-host.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { MINIMAL_SEARCH } from './demo-search.ts';

const SHIPPED = fileURLToPath(new URL('../../data', import.meta.url));

export interface DemoWorld {
  readonly folder: string;
  /** The shipped data, of which housing has every fourth district: just enough held-out rows for what the demo asks of its server. */
  readonly dataFolder: string;
  /** Fresh ports, as a new process has them; what runs and what is on disk stays. `files` may be wrapped to die at a chosen place. */
  open(
    wrapFiles?: (files: Files) => Files,
  ): Promise<{ readonly ports: DemoPorts; readonly openProject: (set?: readonly string[]) => Promise<Project> }>;
  dispose(): void;
}

/** A folder on disk with real git and the real embedded forge; the model server and its log live in memory and really predict. */
export async function demoWorld(): Promise<DemoWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-demo-'));
  const dataFolder = mkdtempSync(join(tmpdir(), 'trainyard-demo-data-'));
  writeSmallData(dataFolder);
  const servingHost = memoryServingHost();
  const log = memoryPredictionLog();
  return {
    folder,
    dataFolder,
    open: async (wrapFiles = (files) => files) => {
      await prepareRepository(folder, 0, { files: nodeFiles(), processes: nodeProcesses() });
      const workspace = await openWorkspace({
        folder,
        reporter: recordingReporter(),
        signal: new AbortController().signal,
        environment: fixedEnvironment({ TRAINYARD_FORGE: 'local', PATH: process.env['PATH'] ?? '' }),
      });
      const ports: DemoPorts = {
        ...workspace,
        files: wrapFiles(workspace.files),
        openWorkers: async () => memoryWorkerPool(),
        servingHost,
        kubernetes: memoryKubernetes(),
        openPredictionLog: async () => log,
        http: inProcessServer(servingHost, log, folder),
      };
      return { ports, openProject: (set = []) => openProject(workspace, { set: [...MINIMAL_SEARCH, ...set] }) };
    },
    dispose: () => [folder, dataFolder].forEach((made) => rmSync(made, { recursive: true, force: true })),
  };
}

function writeSmallData(folder: string): void {
  const iris = 'iris/iris.csv';
  const housing = 'california-housing/california-housing.csv.gz';
  for (const name of [iris, housing]) mkdirSync(join(folder, dirname(name)), { recursive: true });
  copyFileSync(join(SHIPPED, iris), join(folder, iris));
  const [header = '', ...rows] = gunzipSync(readFileSync(join(SHIPPED, housing)))
    .toString()
    .trimEnd()
    .split('\n');
  writeFileSync(join(folder, housing), gzipSync([header, ...rows.filter((_, row) => row % 4 === 0), ''].join('\n')));
}

/** Answers with whatever release the host holds at the moment, through the service that the real server uses. */
function inProcessServer(host: ServingHost, log: ReturnType<typeof memoryPredictionLog>, root: string): HttpClient {
  const services = new Map<string, Promise<PredictionService>>();
  const ports = { files: nodeFiles(), hasher: nodeHasher() };
  const clock = systemClock();
  return {
    postJson: async (_, body) => {
      const status = await host.status({ folder: `${root}/.trainyard/deployments/production/house-prices`, port: 0 });
      if (status === undefined) return { status: 503, body: null };
      const { version, packageFolder, model } = status.release;
      const service =
        services.get(version) ??
        openModelPackage(packageFolder, ports).then(({ manifest, predictor }) =>
          createPredictionService(
            { served: { model, version }, manifest, predictor, limits: DEFAULT_LIMITS, log: (entries) => void log.append(entries) },
            { clock },
          ),
        );
      services.set(version, service);
      const answer = await (await service).predict(body, 'request');
      // A turn of the event loop, as a network would take one: clients that never wait would starve everything else.
      await new Promise((resolve) => setImmediate(resolve));
      return answer.ok ? { status: 200, body: answer.body } : { status: answer.problem.status, body: answer.problem };
    },
  };
}
