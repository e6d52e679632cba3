import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import architecture from '../../.dependency-cruiser.mjs';

/** One violation of each rule: file → source. Targets that are imported exist, so that only the law is broken. */
const VIOLATIONS: Record<string, { from: string; source: string }> = {
  'no-circular': { from: 'src/kernel/circle-a.ts', source: "import './circle-b.ts'; export const a = 1;" },
  'no-unresolvable': { from: 'src/kernel/dangling.ts', source: "import './nowhere.ts';" },
  'kernel-imports': { from: 'src/kernel/x.ts', source: "import '../domain/data/target.ts';" },
  'contract-imports': { from: 'src/contract/x.ts', source: "import '../domain/data/target.ts';" },
  'numeric-imports': { from: 'src/numeric/x.ts', source: "import '../domain/data/target.ts';" },
  'plot-imports': { from: 'src/plot/x.ts', source: "import '../domain/data/target.ts';" },
  'domain-imports': { from: 'src/domain/train/x.ts', source: "import '../../ports/target.ts';" },
  'domain-slices-apart': { from: 'src/domain/train/y.ts', source: "import '../data/target.ts';" },
  'ports-imports': { from: 'src/ports/x.ts', source: "import '../adapters/node-fs/target.ts';" },
  'features-imports': { from: 'src/features/train/x.ts', source: "import '../../adapters/node-fs/target.ts';" },
  'features-slices-apart': { from: 'src/features/train/y.ts', source: "import '../data/target.ts';" },
  'features-use-no-package': { from: 'src/features/train/z.ts', source: "import 'node:fs';" },
  'adapters-imports': { from: 'src/adapters/node-fs/x.ts', source: "import '../../features/data/target.ts';" },
  'server-imports': { from: 'src/server/x.ts', source: "import '../compose/target.ts';" },
  'compose-imports': { from: 'src/compose/x.ts', source: "import '../cli/target.ts';" },
  'only-faces-compose': { from: 'src/features/data/z.ts', source: "import '../../compose/target.ts';" },
  'kernel-is-pure': { from: 'src/kernel/z.ts', source: "import 'node:fs';" },
  'contract-is-pure': { from: 'src/contract/z.ts', source: "import 'node:fs';" },
  'numeric-is-pure': { from: 'src/numeric/z.ts', source: "import 'node:fs';" },
  'plot-is-pure': { from: 'src/plot/z.ts', source: "import 'node:fs';" },
  'domain-is-pure': { from: 'src/domain/data/z.ts', source: "import 'node:fs';" },
  'actions-stays-home': { from: 'src/cli/a.ts', source: "import '@actions/core';" },
  'octokit-stays-home': { from: 'src/cli/b.ts', source: "import '@octokit/core';" },
  'kubernetes-stays-home': { from: 'src/cli/c.ts', source: "import '@kubernetes/client-node';" },
  'fastify-stays-home': { from: 'src/cli/d.ts', source: "import 'fastify';" },
  'yaml-stays-home': { from: 'src/cli/e.ts', source: "import 'yaml';" },
  'simple-git-stays-home': { from: 'src/cli/f.ts', source: "import 'simple-git';" },
  'tools-and-tests-are-leaves': { from: 'src/cli/g.ts', source: "import '../../tools/target.ts';" },
};

const TARGETS = [
  'src/domain/data/target.ts',
  'src/ports/target.ts',
  'src/adapters/node-fs/target.ts',
  'src/features/data/target.ts',
  'src/compose/target.ts',
  'src/cli/target.ts',
  'tools/target.ts',
];

const root = process.cwd();
// Below the repository, so that packages resolve as they do for real sources.
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache/seeded-'));
let broken: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  const write = (path: string, source: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  };
  for (const target of TARGETS) write(target, 'export const target = 1;');
  write('src/kernel/circle-b.ts', "import './circle-a.ts'; export const b = 1;");
  for (const { from, source } of Object.values(VIOLATIONS)) write(from, source);
  write('package.json', '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  process.chdir(folder);
  try {
    const { tsConfig: _, ...options } = architecture.options;
    const { output } = await cruise(['src'], { ...options, ruleSet: { forbidden: architecture.forbidden }, validate: true } as never);
    const byRule = new Map<string, Set<string>>();
    for (const violation of (output as ICruiseResult).summary.violations) {
      byRule.set(violation.rule.name, (byRule.get(violation.rule.name) ?? new Set()).add(violation.from));
    }
    broken = byRule;
  } finally {
    process.chdir(root);
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every law of the architecture can fail', () => {
  it('has a seeded violation for each rule, and no other', () => {
    expect(Object.keys(VIOLATIONS).sort()).toEqual(architecture.forbidden.map((rule: { name: string }) => rule.name).sort());
  });
  it.each(Object.entries(VIOLATIONS))('%s', (rule, { from }) => expect([...(broken.get(rule) ?? [])]).toContain(from));
  it('explains each rule', () => {
    for (const rule of architecture.forbidden as { comment: string }[]) expect(rule.comment).toMatch(/\.$/);
  });
});
