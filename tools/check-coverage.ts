/** Reads the coverage summary of the last test run: domain and features reach 90 % of lines, each by itself. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const REACH = 90;
const LAYERS = ['src/domain/', 'src/features/'] as const;

interface Count {
  readonly total: number;
  readonly covered: number;
}

const summary = JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8')) as Record<string, { readonly lines: Count }>;
let failed = false;
for (const layer of LAYERS) {
  const counts = Object.entries(summary)
    .filter(([path]) => path !== 'total' && relative(process.cwd(), path).startsWith(layer))
    .map(([, entry]) => entry.lines);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const covered = counts.reduce((sum, count) => sum + count.covered, 0);
  const percent = total === 0 ? 0 : (100 * covered) / total;
  console.log(`${layer} ${percent.toFixed(1)} % of ${total} lines`);
  if (percent < REACH) failed = true;
}
if (failed) {
  console.error(`expected at least ${REACH} % in each`);
  process.exit(1);
}
