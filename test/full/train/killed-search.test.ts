import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');
const NODE = join(import.meta.dirname, '../../../node_modules/.bin/node');
const HOUSING = join(import.meta.dirname, '../../../data/california-housing/california-housing.csv.gz');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-killed-search-'));
  const lines = gunzipSync(readFileSync(HOUSING)).toString().split('\n').slice(0, 3001);
  writeFileSync(join(folder, 'housing.csv'), `${lines.join('\n')}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Found {
  readonly parameters: unknown;
  readonly search: { readonly settings: readonly Readonly<Record<string, unknown>>[] };
}

const journalOf = (output: string): string | undefined => {
  const place = join(folder, output, '.search');
  const name = existsSync(place) ? readdirSync(place).find((one) => one.endsWith('.json')) : undefined;
  return name === undefined ? undefined : join(place, name);
};

const known = (output: string): number => {
  const path = journalOf(output);
  return path === undefined ? 0 : Object.keys((JSON.parse(readFileSync(path, 'utf8')) as { results: object }).results).length;
};

/** Trains; with `killAt`, kills the process with SIGKILL once so many fits are on disk. */
async function train(
  output: string,
  search: readonly string[],
  killAt?: number,
): Promise<{ readonly found?: Found; readonly notes: string }> {
  const child = spawn(NODE, [MAIN, 'train', 'housing.csv', '--target', 'MedHouseVal', '--output', output, '--json', ...search], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let notes = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()));
  let over = false;
  const ended = new Promise<void>((resolve) => child.on('close', () => ((over = true), resolve())));
  while (killAt !== undefined && !over) {
    if (known(output) >= killAt) child.kill('SIGKILL');
    await sleep(20);
  }
  await ended;
  return out.trim() === '' ? { notes } : { found: JSON.parse(out) as Found, notes };
}

const withoutTimes = ({ search }: Found) => search.settings.map(({ durationMs: _, ...setting }) => setting);

// Results go to disk once a second, so a search must take several on the fastest machine to be killed three times.
it.each([
  ['grid', ['--algorithm', 'random-forest', '--params', 'trees=100|150|200,min-samples-leaf=1|3|9']],
  [
    'bayesian',
    [
      '--algorithm',
      'gradient-boosting',
      '--params',
      'learning-rate=0.02..0.3:log,iterations=60..300',
      '--samples',
      '16',
      '--prune',
      'certain',
    ],
  ],
])('a %s search that is killed three times ends as one that is not', async (strategy, options) => {
  const search = ['--search', strategy, ...options];
  const whole = await train('whole', search);
  let before = 0;
  for (let kill = 0; kill < 3; kill++) {
    const killed = await train('model', search, before + 1);
    expect(killed.found).toBeUndefined();
    expect(existsSync(join(folder, 'model/model.json'))).toBe(false);
    if (kill > 0) expect(killed.notes).toContain(`${before} fits are known already`);
    expect(known('model')).toBeGreaterThan(before);
    before = known('model');
  }
  const resumed = await train('model', search);
  expect(resumed.notes).toContain(`${before} fits are known already`);
  expect(withoutTimes(resumed.found!)).toEqual(withoutTimes(whole.found!));
  expect(readFileSync(join(folder, 'model/arrays.bin')).equals(readFileSync(join(folder, 'whole/arrays.bin')))).toBe(true);
  expect(existsSync(join(folder, 'model/.search'))).toBe(false);
});
