import { openPredictionLogs } from '#adapters/prediction-log/open.ts';
import type { RequestLimits } from '#domain/serve/limits.ts';
import { createLogBuffer, DEFAULT_LOG_BUFFER, type LogBuffer } from '#features/serve/log-buffer.ts';
import { createPredictionService } from '#features/serve/prediction-service.ts';
import { Failure } from '#kernel/failure.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { AnyPredictor } from '#kernel/predictor.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { LoggedPrediction } from '#ports/prediction-log.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { ParentChannel } from './parent-channel.ts';
import { startServer, type RunningServer } from './start.ts';

export interface PackageToServe {
  readonly manifest: ModelManifest;
  readonly predictor: AnyPredictor;
  /** Version label in answers, metrics and the log. */
  readonly version: string;
  /** A row that the model must be able to answer before the server says ready. */
  readonly example?: JsonObject;
}

export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  readonly limits: RequestLimits;
  /** Folder of the prediction log; absent when nothing is logged. */
  readonly logFolder?: string;
  /** How long it says not-ready before it stops to listen, so that load balancers notice. */
  readonly noticeMs: number;
  readonly signal: AbortSignal;
  readonly onReady: (server: RunningServer) => void;
  /** Told when the server is ready; when it is gone, so is the reason to serve. */
  readonly parent?: ParentChannel;
}

/** Serves until the signal fires or the process that forked this one is gone; returns when everything is answered and logged. */
export async function servePackage(
  pack: PackageToServe,
  settings: ServeSettings,
  ports: Pick<Workspace, 'clock' | 'reporter'>,
): Promise<{ readonly droppedFromLog: number }> {
  const buffers = settings.logFolder === undefined ? [] : await openBuffers(settings.logFolder, ports);
  const log = (entries: readonly LoggedPrediction[]): void => {
    for (const buffer of buffers) buffer.add(entries);
  };
  const served = { model: pack.manifest.model, version: pack.version };
  const { manifest, predictor, example } = pack;
  const { limits } = settings;
  await warmUp(createPredictionService({ served, manifest, predictor, limits }, ports), example);
  const service = createPredictionService({ served, manifest, predictor, limits, ...(buffers.length === 0 ? {} : { log }) }, ports);
  const server = await startServer(
    {
      served,
      manifest,
      service,
      limits,
      ...(example === undefined ? {} : { example }),
      ...(buffers.length === 0 ? {} : { log: figuresOf(buffers) }),
      onError: (error, requestId) =>
        ports.reporter.warn(`request ${requestId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
      processMetrics: true,
    },
    settings,
  );
  settings.onReady(server);
  settings.parent?.ready(server.port);
  // A server that was forked must not outlive the process that knows its port.
  await Promise.race([untilAborted(settings.signal), ...(settings.parent === undefined ? [] : [settings.parent.gone])]);
  await server.drain(settings.noticeMs);
  for (const buffer of buffers) await buffer.close();
  settings.parent?.close();
  return { droppedFromLog: buffers.reduce((total, buffer) => total + buffer.dropped, 0) };
}

async function openBuffers(folder: string, ports: Pick<Workspace, 'clock' | 'reporter'>): Promise<LogBuffer[]> {
  const { lines, database } = await openPredictionLogs(folder);
  return [lines, database].map((log) => createLogBuffer(log, DEFAULT_LOG_BUFFER, ports));
}

const figuresOf = (buffers: readonly LogBuffer[]): { readonly dropped: number; readonly waiting: number } => ({
  get dropped() {
    return Math.max(...buffers.map((buffer) => buffer.dropped));
  },
  get waiting() {
    return Math.max(...buffers.map((buffer) => buffer.waiting));
  },
});

/** The first predictions compile the code and prove that the model answers at all. */
async function warmUp(service: ReturnType<typeof createPredictionService>, example: JsonObject | undefined): Promise<void> {
  if (example === undefined) return;
  for (let round = 0; round < 20; round++) {
    const answer = await service.predict(example, 'warm-up');
    if (!answer.ok) {
      throw new Failure('serve.prediction-failed', {
        message: `the model does not answer its own example: ${answer.problem.detail}`,
        remedy: 'The package was written by a faulty version; train the model again.',
      });
    }
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
