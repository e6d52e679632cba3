import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { OWN_REPOSITORY } from '#contract/own-reference.ts';
import { PINNED_ACTIONS, usesOf } from '#contract/pinned-actions.ts';

export interface SampleRepository {
  readonly folder: string;
  /** Folder for `--stand-ins`: this project as `uses:` finds it. */
  readonly standIns: string;
  /** Folder for `--state`: artifacts and the bare repository, shared by all runs. */
  readonly state: string;
  readonly slug: string;
  /** Folder for temporary copies of the runner. */
  readonly temporary: string;
  git(...arguments_: string[]): string;
  commit(message: string): string;
  write(path: string, content: string): void;
  dispose(): void;
}

const SLUG = 'acme/iris';

/** A repository of a stranger: iris as a CSV file, then `trainyard init`, as the README tells it. */
export function sampleRepository(): SampleRepository {
  const home = mkdtempSync(join(tmpdir(), 'act-sample-'));
  const folder = join(home, 'iris');
  const git = (...arguments_: string[]): string => execFileSync('git', ['-C', folder, ...arguments_], { encoding: 'utf8' }).trim();
  const write = (path: string, content: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const commit = (message: string): string => {
    git('add', '--all');
    git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid', 'commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  const temporary = join(home, 'tmp');
  for (const made of [folder, temporary]) mkdirSync(made, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  cpSync('data/iris/iris.csv', join(folder, 'data/iris.csv'));
  write('.github/pins/action.yml', pinsFile());
  commit('Add the data');
  execFileSync(
    process.execPath,
    [resolve('dist/cli.js'), 'init', '--data', 'data/iris.csv', '--target', 'species', '--model', 'iris-classifier'],
    {
      cwd: folder,
    },
  );
  // Any free port, so that tests on one machine do not meet; and a margin that 38 test rows of equal models can show.
  const configuration = readFileSync(join(folder, 'trainyard.yaml'), 'utf8');
  write('trainyard.yaml', configuration.replace('port: 8421', 'port: 0').replace('margin: 0.01', 'margin: 0.1'));
  commit('Set up Trainyard');
  return {
    folder,
    standIns: publishedActions(home),
    state: join(home, 'state'),
    slug: SLUG,
    temporary,
    git,
    commit,
    write,
    dispose: () => {
      endProcessesOf(home);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The runner finds a stand-in only for what is named in an action of the repository, so those that our composites use are named here. */
const pinsFile = (): string =>
  stringify({
    name: 'pins',
    description: 'Never run.',
    runs: { using: 'composite', steps: Object.values(PINNED_ACTIONS).map((action) => ({ uses: usesOf(action) })) },
  });

/** What a release of this project carries, below the name that workflows use. */
function publishedActions(home: string): string {
  const place = join(home, 'stand-ins', OWN_REPOSITORY);
  mkdirSync(place, { recursive: true });
  for (const path of ['action.yml', 'actions', 'dist', 'package.json']) cpSync(path, join(place, path), { recursive: true });
  return join(home, 'stand-ins');
}

/** Model servers outlive the job that deployed them, as they must; those of this sample were started from below its folder. */
function endProcessesOf(home: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${home}/`)) process.kill(Number(pid), 'SIGTERM');
    } catch {
      // It ended by itself, or belongs to somebody else.
    }
  }
}
