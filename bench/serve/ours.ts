/**
 * What `drive.ts` starts: `server` fits a forest of 100 trees to California housing and serves it the way `trainyard serve` does;
 * `gateway` is the one of a process deployment with such servers behind it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChildServer } from '#adapters/process-host/launch-child.ts';
import { openGateway } from '#adapters/process-host/gateway.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { DEFAULT_LIMITS } from '#domain/serve/limits.ts';
import { makePredictor } from '#domain/train/predictor.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import { columnOf } from '#numeric/linear-algebra/matrix.ts';
import { applyPipeline, fitPipeline } from '#numeric/preprocessing/pipeline.ts';
import { parentChannel } from '../../src/server/parent-channel.ts';
import { servePackage } from '../../src/server/serve-package.ts';
import { readHousing } from './housing.ts';

const told = new AbortController();
process.on('SIGTERM', () => told.abort());
if (process.argv[2] === 'gateway') await gateway(Number(process.argv[3]));
else await server(process.argv.find((argument) => argument.startsWith('--log='))?.slice('--log='.length));

async function server(logFolder: string | undefined): Promise<void> {
  const { x, target } = readHousing('regression', 20_640);
  const names = Array.from({ length: x.columns }, (_, column) => `x${column}`);
  const table = { rows: x.rows, columns: names.map((name, column) => ({ kind: 'number' as const, name, values: columnOf(x, column) })) };
  const pipeline = fitPipeline(table, names, { scale: false, keepMissing: true });
  const resolved = resolveAlgorithm('random-forest', 'regression', {});
  if (!resolved.ok) throw new Error(resolved.error.join('\n'));
  const model = fitAlgorithm(resolved.value.id, applyPipeline(pipeline, table), target, resolved.value.parameters, 1);
  const manifest: ModelManifest = {
    schemaVersion: 1,
    kind: 'model',
    model: 'housing',
    runId: 'bench',
    createdAt: '2026-11-21T00:00:00.000Z',
    task: 'regression',
    algorithm: 'random-forest',
    parameters: {},
    seed: 1,
    dataset: { name: 'housing', digest: '0'.repeat(64) as Sha256, rows: x.rows },
    signature: { inputs: names.map((name) => ({ name, kind: 'number', required: true })), output: { name: 'value', task: 'regression' } },
    metrics: {},
    files: [],
  };
  const note = (message: string): void => void process.stderr.write(`${message}\n`);
  await servePackage(
    {
      manifest,
      predictor: makePredictor(pipeline, model, []),
      version: 'v1.0.0',
      example: Object.fromEntries(names.map((name) => [name, 1])),
    },
    {
      host: '127.0.0.1',
      port: 0,
      limits: DEFAULT_LIMITS,
      noticeMs: 0,
      parent: parentChannel()!,
      signal: told.signal,
      onReady: () => undefined,
      ...(logFolder === undefined ? {} : { logFolder }),
    },
    { clock: systemClock(), reporter: { note, warn: note, progress: () => undefined } },
  );
}

async function gateway(replicas: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
  const launch = launchChildServer({ folder, entry: process.argv[1]! });
  const open = await openGateway({ launch, port: 0, maxBodyBytes: 1e6, keepRelease: async () => undefined, note: () => undefined });
  const release = { model: 'housing', version: 'v1.0.0', packageDigest: '0'.repeat(64) as Sha256, packageFolder: folder, replicas };
  await open.replace(release, { ready: 120_000, drain: 1_000 });
  process.send!({ kind: 'ready', port: open.port });
  await new Promise((resolve) => told.signal.addEventListener('abort', resolve));
  await open.close(1_000);
  rmSync(folder, { recursive: true });
  process.disconnect();
}
