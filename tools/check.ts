/**
 * `npm run check`: everything that must hold before a change lands, fastest first. Each step says how to mend it.
 * `npm run check -- lint types` runs the named steps only.
 */
import { spawnSync } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly remedy: string;
}

const bin = (name: string): string => `node_modules/.bin/${name}`;

const STEPS: readonly Step[] = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'], remedy: 'npm run format' },
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'], remedy: 'mend the types' },
  { name: 'pure-types', command: [bin('tsc'), '-p', 'tsconfig.domain.json'], remedy: 'pure layers compile without Node types' },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--quiet'], remedy: 'npx oxlint --type-aware --fix, or mend by hand' },
  { name: 'architecture', command: [process.execPath, 'tools/check-architecture.ts'], remedy: 'follow the comment of the rule' },
  { name: 'dead-code', command: [bin('knip'), '--no-progress'], remedy: 'remove what nothing uses, or use it' },
  { name: 'generated', command: [process.execPath, 'tools/generate.ts', '--check'], remedy: 'npm run generate' },
  { name: 'budgets', command: [process.execPath, 'tools/measure.ts', '--check'], remedy: 'split the file that is named' },
  { name: 'dist', command: [process.execPath, 'tools/check-dist.ts'], remedy: 'npm run build, and commit dist/' },
  { name: 'tests', command: [bin('vitest'), 'run', '--coverage'], remedy: 'mend what the first failing test says' },
  { name: 'coverage', command: [process.execPath, 'tools/check-coverage.ts'], remedy: 'test what is not covered' },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

const failed: Step[] = [];
for (const step of STEPS.filter((candidate) => asked.length === 0 || asked.includes(candidate.name))) {
  const started = performance.now();
  const [program, ...arguments_] = step.command;
  const result = spawnSync(program, arguments_, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = result.status === 0;
  console.log(`${passed ? '✔' : '✖'} ${step.name}  ${seconds} s${passed ? '' : `  → ${step.remedy}`}`);
  if (!passed) failed.push(step);
}
if (failed.length > 0) {
  console.error(`\n${failed.length} failed: ${failed.map((step) => step.name).join(', ')}`);
  process.exit(1);
}
