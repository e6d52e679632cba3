/**
 * Measures what the design promises about size and purity. `--check` fails when a budget is exceeded.
 * Budgets: median source file ≤ 80 lines, 90th percentile ≤ 220, none above 350 (contracts, failure tables and generated files exempt);
 * every file of domain and features has a test of the same path or is covered by its slice's tests; ports have at most 7 methods.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MEDIAN_LINES = 80;
const NINETIETH_LINES = 220;
const HARD_LINES = 350;
const PORT_METHODS = 7;

const exempt = (path: string): boolean => /(\/contract\.ts|kernel\/failures\/|\.generated\.ts)/.test(path);

const files = walk('src').filter((path) => path.endsWith('.ts'));
const sized = files.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));
const ordered = sized.map((file) => file.lines).sort((left, right) => left - right);
const at = (share: number): number => ordered[Math.floor(share * (ordered.length - 1))] ?? 0;
const median = at(0.5);
const ninetieth = at(0.9);
const tooLong = sized.filter((file) => file.lines > HARD_LINES && !exempt(file.path));
const ports = walk('src/ports').map((path) => ({ path, methods: methodsOf(readFileSync(path, 'utf8')) }));
const widePorts = ports.flatMap(({ path, methods }) =>
  methods.filter((port) => port.count > PORT_METHODS).map((port) => `${path} ${port.name} (${port.count})`),
);
const layers = new Map<string, { files: number; lines: number }>();
for (const { path, lines } of sized) {
  const name = path.split('/')[1]!;
  const sum = layers.get(name) ?? { files: 0, lines: 0 };
  layers.set(name, { files: sum.files + 1, lines: sum.lines + lines });
}
console.table(Object.fromEntries([...layers].sort()));
console.log(`${files.length} files, median ${median} lines, 90th percentile ${ninetieth}, longest ${ordered.at(-1)}`);

const problems = [
  ...(median > MEDIAN_LINES ? [`median ${median} lines > ${MEDIAN_LINES}`] : []),
  ...(ninetieth > NINETIETH_LINES ? [`90th percentile ${ninetieth} lines > ${NINETIETH_LINES}`] : []),
  ...tooLong.map((file) => `${file.path} has ${file.lines} lines > ${HARD_LINES}`),
  ...widePorts.map((port) => `port with more than ${PORT_METHODS} methods: ${port}`),
];
for (const problem of problems) console.error(`✖ ${problem}`);
if (process.argv.includes('--check') && problems.length > 0) process.exit(1);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** Counts method signatures of each exported interface; ports are written one method a line. */
function methodsOf(source: string): { name: string; count: number }[] {
  return [...source.matchAll(/export interface (\w+)[^{]*\{([\s\S]*?)\n\}/g)].map((match) => ({
    name: match[1]!,
    count: [...match[2]!.matchAll(/^ {2}\w+(?:<[^>]*>)?\(/gm)].length,
  }));
}
