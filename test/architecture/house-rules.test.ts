import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import houseRules from '../../tools/lint/house-rules.mjs';

/** Below src, so that the real configuration with its overrides applies. */
const SEEDED: readonly { readonly rule: string; readonly path: string; readonly source: string; readonly offends: boolean }[] = [
  { rule: 'no-ambient-time', path: 'domain/a.ts', source: 'export const now = () => Date.now();', offends: true },
  { rule: 'no-ambient-time', path: 'features/b.ts', source: 'export const now = () => new Date();', offends: true },
  { rule: 'no-ambient-time', path: 'domain/c.ts', source: 'export const at = (ms: number) => new Date(ms);', offends: false },
  { rule: 'no-ambient-time', path: 'adapters/d.ts', source: 'export const now = () => Date.now();', offends: false },
  { rule: 'no-ambient-randomness', path: 'numeric/e.ts', source: 'export const draw = () => Math.random();', offends: true },
  { rule: 'no-async-decisions', path: 'domain/f.ts', source: 'export async function decide() { return 1; }', offends: true },
  { rule: 'no-async-decisions', path: 'kernel/g.ts', source: 'export const decide = async () => 1;', offends: true },
  { rule: 'no-async-decisions', path: 'features/h.ts', source: 'export const act = async () => 1;', offends: false },
  { rule: 'no-module-mocks', path: 'cli/i.ts', source: "import { vi } from 'vitest'; vi.mock('x');", offends: true },
  { rule: 'no-shell', path: 'adapters/j.ts', source: "import { exec } from 'node:child_process'; exec('ls');", offends: true },
  { rule: 'no-shell', path: 'adapters/k.ts', source: 'export const options = { shell: true };', offends: true },
  { rule: 'no-shell', path: 'adapters/l.ts', source: 'export const options = { shell: false };', offends: false },
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

let folder: string;
let found: readonly Diagnostic[];

beforeAll(() => {
  // The real configuration, copied, so that its overrides by folder apply to the seeded files.
  folder = mkdtempSync(join(tmpdir(), 'trainyard-rules-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  cpSync('tools/lint', join(folder, 'tools/lint'), { recursive: true });
  for (const { path, source } of SEEDED) {
    mkdirSync(join(folder, 'src', dirname(path)), { recursive: true });
    writeFileSync(join(folder, 'src', path), `${source}\n`);
  }
  const { stdout } = spawnSync(join(process.cwd(), 'node_modules/.bin/oxlint'), ['-f', 'json', 'src'], { encoding: 'utf8', cwd: folder });
  found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every rule of the house can fail, and only where it holds', () => {
  it.each(SEEDED)('$rule in $path: $offends', ({ rule, path, offends }) => {
    const reported = found.some(({ code, filename }) => code === `house(${rule})` && filename.endsWith(`src/${path}`));
    expect(reported).toBe(offends);
  });

  it('has a seeded offence for each rule', () => {
    const seeded = new Set(SEEDED.filter(({ offends }) => offends).map(({ rule }) => rule));
    expect([...seeded].sort()).toEqual(Object.keys(houseRules.rules).sort());
  });
});
