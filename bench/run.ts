/**
 * Runs benchmarks side by side: ours and the peer alternate in one process tree, so that a noisy machine disturbs both alike.
 * `npm run bench` runs all; `npm run bench -- cold-start --runs 9 --json` chooses. Read ratios, not digits.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Benchmark, Contestant } from './benchmark.ts';

interface Row {
  readonly benchmark: string;
  readonly contestant: string;
  readonly bestMs: number;
  readonly medianMs: number;
  /** Median of this contestant over the median of ours; undefined for ours. */
  readonly ratio: number | undefined;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => positionals.length === 0 || positionals.includes(name));

const rows: Row[] = [];
for (const name of names) {
  const { benchmarks } = (await import(`./${name}.bench.ts`)) as { benchmarks: readonly Benchmark[] };
  for (const benchmark of benchmarks) rows.push(...measure(benchmark));
}
if (values.json) console.log(JSON.stringify(rows, null, 2));
else
  console.table(
    rows.map((row) => ({
      benchmark: row.benchmark,
      contestant: row.contestant,
      'best ms': row.bestMs.toFixed(1),
      'median ms': row.medianMs.toFixed(1),
      'of ours': row.ratio === undefined ? '1' : `${row.ratio.toFixed(2)} ×`,
    })),
  );

function measure(benchmark: Benchmark): Row[] {
  const present = benchmark.contestants.filter((contestant) => {
    const reason = contestant.missing?.();
    if (reason !== undefined) console.error(`${benchmark.name}: left out ${contestant.name}: ${reason}`);
    return reason === undefined;
  });
  const times = new Map<Contestant, number[]>(present.map((contestant) => [contestant, []]));
  for (let run = 0; run < runs; run++) for (const contestant of present) times.get(contestant)!.push(timeOnce(contestant));
  const ours = median(times.get(present[0]!)!);
  return present.map((contestant, index) => ({
    benchmark: benchmark.name,
    contestant: contestant.name,
    bestMs: Math.min(...times.get(contestant)!),
    medianMs: median(times.get(contestant)!),
    ratio: index === 0 ? undefined : median(times.get(contestant)!) / ours,
  }));
}

/** Whole-process time, or the milliseconds that the program prints as its last line when it measures itself. */
function timeOnce(contestant: Contestant): number {
  const prepared = contestant.prepare?.();
  const [program, ...arguments_] = contestant.command;
  const started = performance.now();
  const result = spawnSync(program, arguments_, { encoding: 'utf8', ...(prepared === undefined ? {} : { cwd: prepared.folder }) });
  const elapsed = performance.now() - started;
  prepared?.remove();
  if (result.status !== 0) throw new Error(`${contestant.command.join(' ')} exited with ${result.status}: ${result.stderr}`);
  return contestant.selfTimed === true ? Number(result.stdout.trim().split('\n').at(-1)) : elapsed;
}

function median(times: readonly number[]): number {
  const ordered = [...times].sort((left, right) => left - right);
  return (ordered[(ordered.length - 1) >> 1]! + ordered[ordered.length >> 1]!) / 2;
}
