import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ran } from '../kit/command-line.ts';

/** A dry run of deploy or monitor used to leave the package of the version in `.trainyard/models`. */

let folder: string;

const CONFIGURATION = `datasets:
  shapes: {path: shapes.csv, target: shape}
models:
  shapes:
    train: {algorithms: {naive-bayes: {}}}
    deploy: {production: {target: process, port: 0}}
`;

const git = (...words: string[]): string => execFileSync('git', words, { cwd: folder, encoding: 'utf8' });

const trainyard = async (...words: string[]): Promise<void> => {
  const { code, err } = await ran([...words, '--quiet'], { folder });
  expect({ words, code, err }).toEqual({ words, code: 0, err: '' });
};

const everything = (): string[] => [
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== join('.git', 'index'))
    .sort(),
  git('for-each-ref'),
  git('status', '--porcelain'),
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-dry-'));
  const rows = Array.from({ length: 40 }, (_, row) => `${row},${row % 2 === 0 ? 'round' : 'square'}`);
  writeFileSync(join(folder, 'shapes.csv'), `size,shape\n${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'trainyard.yaml'), CONFIGURATION);
  git('init', '--quiet');
  git('config', 'user.name', 'T');
  git('config', 'user.email', 't@example.test');
  git('add', '.');
  git('commit', '--quiet', '--message', 'start');
  await trainyard('train');
  await trainyard('register');
  await trainyard('promote', '--stage', 'production');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['deploy', 'monitor --rows shapes.csv', 'run', 'train', 'register', 'retrain'])(
  '%s --dry-run changes nothing on disk',
  async (words) => {
    const before = everything();
    const { out } = await ran([...words.split(' '), '--dry-run', '--json'], { folder });
    expect(JSON.parse(out)).toMatchObject({ verdict: expect.stringMatching(/^(?:pass|fail|inconclusive)$/), plan: {} });
    expect(everything()).toEqual(before);
  },
);
