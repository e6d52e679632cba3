import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { buildTrackingServer } from '../../../src/server/tracking/build.ts';
import { openTrackingStore } from '../../../src/server/tracking/store.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A tracking server without a socket, in a folder of its own. */
export async function trackingServer(
  options: { readonly folder?: string; readonly seed?: number; readonly token?: string; readonly limitBytes?: number } = {},
) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'trainyard-tracking-'));
  const errors: unknown[] = [];
  const store = await openTrackingStore(folder, { clock: systemClock(), entropy: seededEntropy(options.seed ?? 1) });
  const app = await buildTrackingServer({
    store,
    artifacts: { folder: join(folder, 'artifacts'), files: nodeFiles(), limitBytes: options.limitBytes ?? 1_000_000 },
    ...(options.token === undefined ? {} : { token: options.token }),
    onError: (error) => errors.push(error),
  });
  const send = async (request: InjectOptions): Promise<Answer> => {
    const answer = await app.inject(request);
    let body: unknown = answer.body;
    try {
      body = answer.json();
    } catch {
      // Artifacts and health are plain text.
    }
    return { status: answer.statusCode, body };
  };
  const url = (path: string): string => `/api/2.0/mlflow/${path}`;
  return {
    folder,
    store,
    app,
    errors,
    send,
    get: (path: string) => send({ method: 'GET', url: url(path) }),
    post: (path: string, payload: object) => send({ method: 'POST', url: url(path), payload }),
    patch: (path: string, payload: object) => send({ method: 'PATCH', url: url(path), payload }),
    remove: (path: string, payload: object) => send({ method: 'DELETE', url: url(path), payload }),
    /** Id of a new run in an experiment, the default one unless told. */
    startRun: async (fields: object = {}): Promise<string> => {
      const { body } = await send({
        method: 'POST',
        url: url('runs/create'),
        payload: { experiment_id: '0', start_time: 1_000, ...fields },
      });
      return (body as { run: { info: { run_id: string } } }).run.info.run_id;
    },
    close: async () => {
      await app.close();
      await store.close();
    },
    dispose: async () => {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TrackingServerUnderTest = Awaited<ReturnType<typeof trackingServer>>;
