import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { temporaryRepository } from './git-repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** A Node.js that runs TypeScript as it is, whatever the tests themselves run on. */
const PROGRAMS = join(ROOT, 'node_modules/.bin');

/** The parts of `train --json` that tests of examples look at. */
export interface TrainedExample {
  readonly state: string;
  readonly folder: string;
  readonly record: {
    readonly metrics: Readonly<
      Record<string, { readonly value: number; readonly interval?: { readonly low: number; readonly high: number } }>
    >;
  };
}

/** Trains an example of `examples/programs` in a repository of its own, as its README says; programs are looked for in `programs` first. */
export async function trainExample(name: string, programs: string = PROGRAMS): Promise<TrainedExample & { remove(): void }> {
  const repository = temporaryRepository();
  cpSync(join(ROOT, 'examples/programs', name), repository.folder, { recursive: true });
  mkdirSync(join(repository.folder, 'data'));
  cpSync(join(ROOT, 'data/iris/iris.csv'), join(repository.folder, 'data/iris.csv'));
  repository.git('add', '--all');
  repository.commit('first');
  const path = [programs, PROGRAMS, process.env['PATH'] ?? ''].join(delimiter);
  const out = await new Promise<string>((done, fail) => {
    execFile(
      join(PROGRAMS, 'node'),
      [join(ROOT, 'src/cli/main.ts'), 'train', '--json'],
      { cwd: repository.folder, env: { ...process.env, PATH: path, TRAINYARD_FORGE: 'local' } },
      (error, stdout, stderr) => (error === null ? done(stdout) : fail(new Error(`${stdout}\n${stderr}`, { cause: error }))),
    );
  });
  return { ...(JSON.parse(out) as TrainedExample), remove: () => repository.remove() };
}
