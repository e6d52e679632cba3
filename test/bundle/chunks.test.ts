import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'dist/chunks';
const chunks = readdirSync(folder).filter((name) => name.endsWith('.js'));

const importsOf = (name: string): string[] =>
  [...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export)\b[^;\n]*?"\.\/([^"]+)";$/gm)].map(([, imported]) => imported!);

// A cycle between chunks works or fails by the order in which they happen to be loaded.
test('chunks import each other without a cycle', () => {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (state.get(name) === 'open') cycles.push([...path.slice(path.indexOf(name)), name].join(' → '));
    if (state.has(name)) return;
    state.set(name, 'open');
    for (const imported of importsOf(name)) visit(imported, [...path, name]);
    state.set(name, 'done');
  };
  for (const name of chunks) visit(name, []);
  expect(cycles).toEqual([]);
});

test('every chunk loads by itself, and loading does nothing else', () => {
  const program = `for (const path of process.argv.slice(1)) await import(path);`;
  const paths = chunks.map((name) => resolve(folder, name));
  const result = spawnSync(process.execPath, ['--no-deprecation', '--input-type=module', '--eval', program, ...paths], {
    encoding: 'utf8',
    env: {},
    cwd: '/',
  });
  expect({ status: result.status, output: result.stdout, error: result.stderr }).toEqual({ status: 0, output: '', error: '' });
});

test('nothing is imported but chunks and modules of Node.js', () => {
  const foreign = chunks.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export)\b[^;\n]*?\bfrom "([^"]+)";$/gm)]
      .map(([, source]) => source!)
      .filter((source) => !/^(\.\.?\/|node:)/.test(source) && !builtinModules.includes(source.replace(/\/.*/, '')))
      .map((source) => `${name}: ${source}`),
  );
  expect(foreign).toEqual([]);
});

test('TensorFlow.js is loaded by nothing but the training of a network', () => {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    importsOf(name).forEach(visit);
  };
  const entries = readdirSync('dist').filter((name) => name.endsWith('.js'));
  for (const entry of entries) {
    const text = readFileSync(join('dist', entry), 'utf8');
    for (const [, name] of text.matchAll(/^(?:import|export)\b[^;\n]*?"\.\/chunks\/([^"]+)";$/gm)) visit(name!);
  }
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((name) => name.startsWith('tensorflow-'))).toEqual([]);
});
