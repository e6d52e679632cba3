import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');
const NODE = join(import.meta.dirname, '../../../node_modules/.bin/node');

const STEPS = 400;

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  const rows = Array.from({ length: 60 }, (_, row) => `${row / 30},${(3 * row) / 30 + 1 + Math.sin(row * 7) / 5}`);
  writeFileSync(join(repository.folder, 'line.csv'), `x,y\n${rows.join('\n')}\n`);
  copyFileSync(join(import.meta.dirname, 'programs/descent.mjs'), join(repository.folder, 'descent.mjs'));
  writeFileSync(
    join(repository.folder, 'trainyard.yaml'),
    `datasets: {line: {path: line.csv, target: y}}\nmodels: {slope: {train: {command: "node descent.mjs ${STEPS} 20", seed: 7}, metrics: {loss: {better: lower}}}}\n`,
  );
  repository.git('add', '-A');
  repository.commit('first');
});
afterEach(() => repository.remove());

interface Finished {
  readonly code: number | null;
  readonly data?: { readonly state: string; readonly folder: string; readonly record: Readonly<Record<string, unknown>> };
}

const kept = (): string => join(repository.folder, '.trainyard/checkpoints/slope');

/** Runs a training; with `killAfter`, kills its whole tree with SIGKILL that long after it has a program. */
async function train(killAfter?: number, options: readonly string[] = []): Promise<Finished> {
  const child = spawn(NODE, [MAIN, 'train', '--json', ...options], {
    cwd: repository.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  if (killAfter !== undefined) {
    const program = await programOf(ended);
    if (program !== undefined) {
      await sleep(killAfter);
      // A slow machine may have nothing to go on from by then.
      if (killAfter > 1000) await untilCheckpoint(child);
      for (const group of [child.pid!, program]) {
        try {
          process.kill(-group, 'SIGKILL');
        } catch {
          // It had ended.
        }
      }
    }
  }
  const code = await ended;
  return out.trim() === '' ? { code } : { code, data: JSON.parse(out) as NonNullable<Finished['data']> };
}

/** Programs of attempts that were killed: the state goes on naming them until the next attempt begins. */
const seen = new Set<number>();

/** The process group of the running attempt, as the state of the training names it. */
async function programOf(ended: Promise<unknown>): Promise<number | undefined> {
  let over = false;
  void ended.then(() => (over = true));
  while (!over) {
    for (const { attempts } of states()) {
      const last = attempts.at(-1);
      if (last?.process === undefined || last.ended !== undefined || seen.has(last.process.pid)) continue;
      seen.add(last.process.pid);
      return last.process.pid;
    }
    await sleep(20);
  }
  return undefined;
}

interface State {
  readonly attempts: readonly { readonly ended?: unknown; readonly process?: { readonly pid: number } }[];
  readonly checkpoints: readonly unknown[];
}

function states(): State[] {
  const names = (readable(() => readdirSync(kept())) ?? []).filter((name) => !name.endsWith('.lock'));
  return names.flatMap((name) => {
    const text = readable(() => readFileSync(join(kept(), name, 'training.json'), 'utf8'));
    return text === undefined ? [] : [JSON.parse(text) as State];
  });
}

async function untilCheckpoint(child: ChildProcess): Promise<void> {
  while (child.exitCode === null && !states().some(({ checkpoints }) => checkpoints.length > 0)) await sleep(20);
}

function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

it('gives byte for byte the model of an uninterrupted run, however often everything is killed', async () => {
  const whole = await train(undefined, ['--no-cache', '--resume', 'never']);
  expect(whole.data?.state).toBe('finished');
  const wanted = readFileSync(join(whole.data!.folder, 'output/model.json'), 'utf8');
  rmSync(join(repository.folder, '.trainyard'), { recursive: true });
  let kills = 0;
  for (const after of [300, 2500, 1500, 3100, 2000]) {
    const killed = await train(after, ['--no-cache']);
    if (killed.data !== undefined) break;
    kills++;
  }
  expect(kills).toBeGreaterThanOrEqual(3);
  const last = await train(undefined, ['--no-cache']);
  expect(last.data?.state).toBe('finished');
  expect(readFileSync(join(last.data!.folder, 'output/model.json'), 'utf8')).toBe(wanted);
  const { execution } = last.data!.record as { execution: { attempt: number; training: string; exitClass: string; resumedFrom?: string } };
  expect(execution).toMatchObject({ exitClass: 'success', attempt: kills + 1, training: last.data!.record['id'] });
  expect(execution.resumedFrom).toMatch(/^[0-9a-f]{64}$/);
  expect(readdirSync(kept())).toEqual([]);
  const runs = execFileSync('git', ['ls-tree', '-r', '--name-only', 'trainyard', 'runs/slope'], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  // Every lost attempt is recorded, beside both finished ones.
  expect(
    runs
      .trim()
      .split('\n')
      .filter((path) => /\/[0-9A-Z]{26}\.json$/.test(path)),
  ).toHaveLength(kills + 2);
});

it('reaches the program with SIGTERM at once, keeps its checkpoint, and goes on', async () => {
  const child = spawn(NODE, [MAIN, 'train', '--json'], { cwd: repository.folder, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  await programOf(ended);
  await untilCheckpoint(child);
  process.kill(child.pid!, 'SIGTERM');
  // Had the program gone on to its end, this would be 0.
  expect(await ended).toBe(4);
  const paused = JSON.parse(out) as { state: string; checkpoints: string; record: { execution: { exitClass: string } } };
  expect(paused).toMatchObject({ state: 'paused', record: { execution: { exitClass: 'preempted' } } });
  const last = await train();
  expect(last.data).toMatchObject({ state: 'finished', record: { execution: { attempt: 2 } } });
});
