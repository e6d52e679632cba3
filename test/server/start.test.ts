import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { DEFAULT_LIMITS } from '#domain/serve/limits.ts';
import type { Predictor } from '#kernel/predictor.ts';
import { servePackage } from '../../src/server/serve-package.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { FLOWER_MANIFEST, FLOWER_PREDICTOR } from '../kit/served-model.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Serves the flower model until told to stop; resolves when it is ready. */
async function serve(changes: { port?: number; noticeMs?: number; logFolder?: string; predictor?: Predictor; example?: object } = {}) {
  const told = new AbortController();
  const { predictor = FLOWER_PREDICTOR, example = { length: 4 }, logFolder, port = 0, noticeMs = 0 } = changes;
  let ended: Promise<{ readonly droppedFromLog: number }> | undefined;
  const server = await new Promise<RunningServer>((resolve, reject) => {
    ended = servePackage(
      { manifest: FLOWER_MANIFEST, predictor, version: 'v1.0.0', example: { ...example } },
      {
        host: '127.0.0.1',
        port,
        limits: DEFAULT_LIMITS,
        noticeMs,
        signal: told.signal,
        onReady: resolve,
        ...(logFolder === undefined ? {} : { logFolder }),
      },
      { clock: systemClock(), reporter: recordingReporter() },
    );
    ended.catch(reject);
  });
  const stop = (): Promise<{ readonly droppedFromLog: number }> => {
    told.abort();
    return ended!;
  };
  stops.push(stop);
  return { server, stop };
}

/** One request over a kept connection. */
function ask(url: string, agent: Agent, rows = 1): Promise<{ readonly answer: IncomingMessage; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/predict`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ answer, text }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(Array.from({ length: rows }, () => ({ length: 5 }))));
  });
}

describe('a server that is told to stop', () => {
  it('says not-ready, still answers, asks clients to leave, and then refuses connections', async () => {
    const stopping = async (noticeMs: number) => {
      const { server, stop } = await serve({ noticeMs });
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      try {
        expect((await ask(server.url, agent)).answer.headers.connection).toBe('keep-alive');
        const stopped = stop();
        const unready = (await fetch(`${server.url}/ready`)).status;
        const late = await ask(server.url, agent);
        await stopped;
        await expect(fetch(`${server.url}/health`)).rejects.toThrow();
        return [unready, late.answer.statusCode, late.answer.headers.connection];
      } finally {
        agent.destroy();
      }
    };
    // A machine too slow to ask within the notice gets a longer one.
    const told = await stopping(100).catch(() => stopping(3000).catch(() => stopping(20_000)));
    expect(told).toEqual([503, 200, 'close']);
  });

  it('finishes what is in flight', async () => {
    let stopped: Promise<unknown> | undefined;
    const predict: Predictor['predict'] = (table) => {
      if (table.rows > 1) stopped ??= stop();
      return FLOWER_PREDICTOR.predict(table);
    };
    const { server, stop } = await serve({ predictor: { ...FLOWER_PREDICTOR, predict } });
    const agent = new Agent({ keepAlive: true });
    const { answer, text } = await ask(server.url, agent, 8000);
    expect(answer.statusCode).toBe(200);
    expect((JSON.parse(text) as { predictions: unknown[] }).predictions).toHaveLength(8000);
    expect(stopped, 'the stop came while the answer was made').toBeDefined();
    await stopped;
    agent.destroy();
  });

  it('writes every prediction to both logs before it ends', async () => {
    const logFolder = await mkdtemp(join(tmpdir(), 'served-'));
    try {
      const { server, stop } = await serve({ logFolder });
      const agent = new Agent({ keepAlive: true });
      for (let count = 0; count < 20; count++) await ask(server.url, agent, 3);
      expect(await stop()).toEqual({ droppedFromLog: 0 });
      const lines = (await readFile(join(logFolder, 'predictions.jsonl'), 'utf8')).trim().split('\n');
      expect(lines).toHaveLength(60);
      agent.destroy();
    } finally {
      await rm(logFolder, { recursive: true, force: true });
    }
  });
});

describe('a server that starts', () => {
  it('is never ready with a model that cannot answer its own example', async () => {
    await expect(serve({ example: { length: 'long' } })).rejects.toMatchObject({ code: 'serve.prediction-failed' });
  });

  it('names the port that is taken', async () => {
    const { server } = await serve();
    await expect(serve({ port: server.port })).rejects.toMatchObject({
      code: 'serve.port-in-use',
      message: expect.stringContaining(String(server.port)),
    });
  });
});
