import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The real DVC from PyPI; its programs lie beside the Python of TRAINYARD_PYTHON. */
const PROGRAMS = dirname(process.env['TRAINYARD_PYTHON'] ?? '');
const CLI = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
const NODE = new URL('../../../node_modules/.bin/node', import.meta.url).pathname;

let root: string;
const variables = () => ({ ...process.env, PATH: `${PROGRAMS}:${process.env['PATH']}`, DVC_NO_ANALYTICS: '1', HOME: join(root, 'home') });
const call = (program: string, ...arguments_: string[]): string =>
  execFileSync(program, arguments_, { cwd: join(root, 'repository'), encoding: 'utf8', env: variables() });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-dvc-'));
  mkdirSync(join(root, 'repository/raw/images/cats'), { recursive: true });
  mkdirSync(join(root, 'home'));
  writeFileSync(join(root, 'repository/raw/table.csv'), 'id,x\n1,2\n2,3\n');
  for (let index = 0; index < 30; index++) writeFileSync(join(root, `repository/raw/images/cats/${index}.bin`), Buffer.alloc(100, index));
  call('git', 'init', '--quiet', '--initial-branch=main');
  call('git', 'config', 'user.name', 'ada');
  call('git', 'config', 'user.email', 'ada@example.org');
  call('dvc', 'init', '--quiet');
  call('dvc', 'add', '--quiet', 'raw/table.csv', 'raw/images');
  call('dvc', 'remote', 'add', '--default', 'store', join(root, 'store'));
  call('dvc', 'push', '--quiet');
  call('git', 'add', '.');
  call('git', 'commit', '--quiet', '--message=DVC');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what DVC tracks and pushed becomes datasets with the same bytes, without its cache', () => {
  rmSync(join(root, 'repository/.dvc/cache'), { recursive: true });
  rmSync(join(root, 'repository/raw/images'), { recursive: true });
  rmSync(join(root, 'repository/raw/table.csv'));
  call(NODE, CLI, 'data', 'import', 'table', '--dvc', 'raw/table.csv.dvc');
  call(NODE, CLI, 'data', 'import', 'images', '--dvc', 'raw/images.dvc');
  expect(readFileSync(join(root, 'repository/data/table/files/table.csv'), 'utf8')).toBe('id,x\n1,2\n2,3\n');
  for (let index = 0; index < 30; index++)
    expect(readFileSync(join(root, `repository/data/images/files/cats/${index}.bin`)).equals(Buffer.alloc(100, index))).toBe(true);
  expect(call('git', 'status', '--porcelain', 'data')).not.toMatch(/^.[^ ]/m);
});

test('an object that nobody has is named', () => {
  rmSync(join(root, 'store'), { recursive: true });
  const { status, stderr } = spawnSync(NODE, [CLI, 'data', 'import', 'again', '--dvc', 'raw/images.dvc'], {
    cwd: join(root, 'repository'),
    encoding: 'utf8',
    env: variables(),
  });
  expect(status).toBe(4);
  expect(stderr).toContain('data.dvc-object-missing');
});
