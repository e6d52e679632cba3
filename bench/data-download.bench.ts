import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Contestant } from './benchmark.ts';
import { cloneWithoutObjects, lfsMissing, run, sharedRepository, TRAINYARD, type BenchRepository } from './data/repository.ts';

const DELAY_MS = 25;

/** The address of a server process that answers each request after a while with the objects of the repository. */
let address: string | undefined;

function serverOf({ folder }: BenchRepository): string {
  if (address !== undefined) return address;
  const ready = join(folder, '.git/bench-address');
  rmSync(ready, { force: true });
  const server = spawn(process.execPath, [join(import.meta.dirname, 'data/lfs-server.ts'), folder, `${DELAY_MS}`, ready], {
    stdio: 'ignore',
  });
  process.once('exit', () => server.kill());
  const deadline = Date.now() + 20_000;
  while (!existsSync(ready) && Date.now() < deadline) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  return (address = readFileSync(ready, 'utf8'));
}

function clone(): BenchRepository {
  const source = sharedRepository(10_000, 4096);
  const copy = cloneWithoutObjects(source);
  const url = serverOf(source);
  run(copy.folder, ['git', 'remote', 'set-url', 'origin', `${url}/bench.git`]);
  run(copy.folder, ['git', 'config', 'lfs.url', url]);
  return copy;
}

const contestants: readonly [Contestant, Contestant] = [
  { name: 'trainyard data checkout', command: [...TRAINYARD, 'data', 'checkout', 'bench'], prepare: clone },
  { name: 'git lfs pull', command: ['git', 'lfs', 'pull'], missing: lfsMissing, prepare: clone },
];

/** Nothing is local: objects come from an LFS server that takes its time, verified, and become files. */
export const benchmarks: readonly Benchmark[] = [{ name: `download 10,000 objects of 4 KB at ${DELAY_MS} ms`, contestants }];
