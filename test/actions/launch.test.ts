import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
let toolsWithoutNode: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-'));
  mkdirSync(join(folder, 'trainyard/actions'), { recursive: true });
  mkdirSync(join(folder, 'trainyard/dist'));
  cpSync('actions/launch.sh', join(folder, 'trainyard/actions/launch.sh'));
  writeFileSync(join(folder, 'trainyard/package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'trainyard/dist/echo.js'),
    'process.stdout.write(JSON.stringify({ node: process.execPath, text: process.env.TRAINYARD_INPUT_TEXT }));',
  );
  // A PATH with the few programs that the launcher uses and no Node.js.
  toolsWithoutNode = join(folder, 'tools');
  mkdirSync(toolsWithoutNode);
  for (const tool of ['bash', 'dirname', 'readlink', 'sed', 'cat']) {
    symlinkSync(execFileSync('bash', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(), join(toolsWithoutNode, tool));
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function launch(argument: string, variables: Record<string, string>) {
  const result = spawnSync(join(toolsWithoutNode, 'bash'), [join(folder, 'trainyard/actions/launch.sh'), argument], {
    encoding: 'utf8',
    env: { PATH: toolsWithoutNode, ...variables },
  });
  return { status: result.status, output: result.stdout, error: result.stderr };
}

function installNode(place: string, version?: string): string {
  const program = join(folder, place);
  mkdirSync(join(program, '..'), { recursive: true });
  if (version === undefined) symlinkSync(process.execPath, program);
  else {
    // An old Node.js: the check of its version exits 1, whatever else it would do.
    writeFileSync(program, '#!/bin/bash\nexit 1\n');
    chmodSync(program, 0o755);
  }
  return program;
}

describe('the launcher', () => {
  test('finds Node.js on PATH, and hands over inputs untouched', () => {
    installNode('bin/node');
    const text = `'"; $(touch ${folder}/pwned) \`id\` \n && ${'x'.repeat(10_000)}`;
    const result = launch('echo', { PATH: `${join(folder, 'bin')}${delimiter}${toolsWithoutNode}`, TRAINYARD_INPUT_TEXT: text });
    expect(result.status).toBe(0);
    expect(JSON.parse(result.output)).toMatchObject({ text });
    expect(readdirSync(folder)).not.toContain('pwned');
  });

  test.each([
    ['the tool cache', 'cache/node/24.1.0/x64/bin/node', (root: string) => ({ RUNNER_TOOL_CACHE: join(root, 'cache') })],
    [
      'the runner, by its temporary folder',
      'runner/externals/node24/bin/node',
      (root: string) => ({ RUNNER_TEMP: join(root, 'runner/_work/_temp') }),
    ],
    [
      'the runner, by the workspace',
      'runner/externals/node20/bin/node',
      (root: string) => ({ GITHUB_WORKSPACE: join(root, 'runner/_work/iris/iris') }),
    ],
  ])('finds the Node.js of %s', (_, place, variables) => {
    const program = installNode(place);
    const found = join(folder, 'output');
    writeFileSync(found, '');
    expect(launch('--find-node', { ...variables(folder), GITHUB_OUTPUT: found })).toEqual({ status: 0, output: '', error: '' });
    expect(readFileSync(found, 'utf8')).toBe(`node=${program}\n`);
    expect(launch('echo', variables(folder)).status).toBe(0);
  });

  test('passes over a Node.js that is too old', () => {
    installNode('bin/node', 'old');
    const program = installNode('runner/externals/node24/bin/node');
    const variables = { PATH: `${join(folder, 'bin')}${delimiter}${toolsWithoutNode}`, RUNNER_TEMP: join(folder, 'runner/_work/_temp') };
    expect(launch('--find-node', variables).output).toBe(`node=${program}\n`);
  });

  test('says in one annotation that there is none', () => {
    expect(launch('--find-node', {})).toMatchObject({ status: 0, output: 'node=\n' });
    const result = launch('echo', {});
    expect(result.status).toBe(4);
    expect(result.output).toMatch(/^::error title=No Node\.js::Expected Node\.js 20\.17 or newer .*\n$/);
  });

  test('says in one annotation that a bundle is missing', () => {
    const result = launch('absent', {});
    expect(result.status).toBe(4);
    expect(result.output).toContain('dist/absent.js');
  });
});
