/**
 * Runs benchmarks side by side: ours and the peer alternate in one process tree, so that a noisy machine disturbs both alike.
 * `npm run bench` runs all; `npm run bench -- cold-start --runs 9 --json` chooses, and `--only "1 GiB"` among the questions of a file. Read
 * ratios, not digits; where others use the machine, read the processor time of the processes.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statfsSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import type { Benchmark, Contestant } from './benchmark.ts';

interface Row {
  readonly benchmark: string;
  readonly contestant: string;
  readonly bestMs: number;
  readonly medianMs: number;
  /** Median of the processor time of the process and its children; undefined where a program measures itself and does not say. */
  readonly cpuMs: number | undefined;
  readonly runs: number;
  /** Median of this contestant over the median of ours; undefined for ours. */
  readonly ratio: number | undefined;
  /** The same of processor time. */
  readonly cpuRatio: number | undefined;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' }, json: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => positionals.length === 0 || positionals.includes(name));

/** Runs a command and prints the processor time of what it started as the last line (POSIX `times`). */
const WITH_TIMES = ['sh', '-c', '"$@"; code=$?; times; exit $code', 'sh'] as const;

/** Where temporary folders are: nothing about files compares without it. */
function place(): string {
  const kinds: Readonly<Record<number, string>> = { 0xef53: 'ext4', 0x1021994: 'tmpfs', 0x58465342: 'XFS', 0x9123683e: 'Btrfs' };
  const load = loadavg()[0]!.toFixed(1);
  return `${kinds[statfsSync(tmpdir()).type] ?? 'another file system'} at ${tmpdir()}, ${availableParallelism()} cores, load ${load}`;
}

console.error(place());
const rows: Row[] = [];
for (const name of names) {
  const { benchmarks } = (await import(`./${name}.bench.ts`)) as { benchmarks: readonly Benchmark[] };
  for (const benchmark of benchmarks.filter((one) => one.name.includes(values.only))) rows.push(...measure(benchmark));
}
console.error(place());
if (values.json) console.log(JSON.stringify(rows, null, 2));
else
  console.table(
    rows.map((row) => ({
      benchmark: row.benchmark,
      contestant: row.contestant,
      'best ms': row.bestMs.toFixed(1),
      'median ms': row.medianMs.toFixed(1),
      'cpu ms': row.cpuMs?.toFixed(0) ?? '',
      runs: row.runs,
      'of ours': row.ratio === undefined ? '1' : `${row.ratio.toFixed(2)} ×`,
      'cpu of ours': row.cpuRatio === undefined ? '' : `${row.cpuRatio.toFixed(2)} ×`,
    })),
  );

function measure(benchmark: Benchmark): Row[] {
  const present = benchmark.contestants.filter((contestant) => {
    const reason = contestant.missing?.();
    if (reason !== undefined) console.error(`${benchmark.name}: left out ${contestant.name}: ${reason}`);
    return reason === undefined;
  });
  const times = new Map<Contestant, Time[]>(present.map((contestant) => [contestant, []]));
  const count = Math.min(runs, benchmark.runs ?? runs);
  for (let run = 0; run < count; run++) for (const contestant of present) times.get(contestant)!.push(timeOnce(contestant));
  const wall = (contestant: Contestant): number[] => times.get(contestant)!.map(({ elapsed }) => elapsed);
  const cpu = (contestant: Contestant): number | undefined => {
    const known = times.get(contestant)!.flatMap((time) => time.cpu ?? []);
    return known.length > 0 ? median(known) : undefined;
  };
  if (present.length === 0) return [];
  const ours = median(wall(present[0]!));
  const oursCpu = cpu(present[0]!);
  return present.map((contestant, index) => ({
    benchmark: benchmark.name,
    contestant: contestant.name,
    bestMs: Math.min(...wall(contestant)),
    medianMs: median(wall(contestant)),
    cpuMs: cpu(contestant),
    runs: count,
    ratio: index === 0 ? undefined : median(wall(contestant)) / ours,
    cpuRatio: index === 0 || oursCpu === undefined ? undefined : (cpu(contestant) ?? NaN) / oursCpu,
  }));
}

interface Time {
  readonly elapsed: number;
  readonly cpu: number | undefined;
}

/** Whole-process time, or what the program prints as its last line when it measures itself. */
function timeOnce(contestant: Contestant): Time {
  const prepared = contestant.prepare?.();
  const [program, ...arguments_] = contestant.selfTimed === true ? contestant.command : [...WITH_TIMES, ...contestant.command];
  const started = performance.now();
  const result = spawnSync(program!, arguments_, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(prepared === undefined ? {} : { cwd: prepared.folder }),
  });
  const elapsed = performance.now() - started;
  prepared?.remove();
  if (result.status !== 0) throw new Error(`${contestant.command.join(' ')} exited with ${result.status}: ${result.stderr}`);
  const last = result.stdout.trim().split('\n').at(-1)!;
  if (contestant.selfTimed !== true) return { elapsed, cpu: cpuMs(last) };
  const [own, cpu] = last.split(' ').map(Number);
  return { elapsed: own!, cpu };
}

/** `0m1.500s 0m0.250s`: minutes and seconds in user mode and in the kernel. */
function cpuMs(line: string): number {
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1000);
  return parts.reduce((sum, part) => sum + part, 0);
}

function median(times: readonly number[]): number {
  const ordered = [...times].sort((left, right) => left - right);
  return (ordered[(ordered.length - 1) >> 1]! + ordered[ordered.length >> 1]!) / 2;
}
