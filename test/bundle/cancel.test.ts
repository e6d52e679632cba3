import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const TRAINER = `
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log('checkpoint written'); process.exit(130); });
console.log('epoch 1');
setInterval(() => {}, 1000);
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cancel-'));
  mkdirSync(join(folder, 'data'));
  cpSync('data/iris/iris.csv', join(folder, 'data/iris.csv'));
  writeFileSync(join(folder, 'train.mjs'), TRAINER);
  writeFileSync(
    join(folder, 'trainyard.yaml'),
    'version: 1\ndatasets: { iris: { path: data/iris.csv, target: species } }\nmodels: { iris: { dataset: iris, train: { command: node train.mjs } } }\n',
  );
  const git = (...arguments_: string[]): void => void execFileSync('git', ['-C', folder, ...arguments_]);
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '--quiet', '--message', 'Begin');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['SIGINT', 'cancelled'],
  ['SIGTERM', 'preempted'],
] as const)('%s of the runner reaches the trainer at once, and the job says that it was %s', async (signal, exitClass) => {
  const child = spawn(process.execPath, [resolve('dist/train.js')], { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } });
  let printed = '';
  let signalled = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (!signalled && printed.includes('epoch 1')) {
        signalled = true;
        child.kill(signal);
      }
    });
  }
  const exitCode = await new Promise((settle) => child.on('close', settle));
  expect(exitCode, printed).toBe(4);
  expect(printed).toContain('checkpoint written');
  expect(printed).toContain(`::set-output name=exit-class::${exitClass}`);
  expect(printed).toContain('::set-output name=state::paused');
});
