/** Lists a long history in the current folder, reads its newest records and prints the milliseconds: `list.ts ledger|files`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalForge } from '#adapters/local-forge/forge.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { readRecords } from '#features/records.ts';
import { fillLedger } from '../../test/kit/ledger/large-ledger.ts';

const COUNT = 100_000;
const NEWEST = 100;

if (process.argv[2] === 'ledger') {
  execFileSync('git', ['init', '--quiet', '--bare']);
  fillLedger(process.cwd(), 'iris', COUNT);
  const ports = { forge: openLocalForge({ commonFolder: process.cwd(), clock: systemClock() }) };
  const start = performance.now();
  const records = await readRecords('run', 'iris', ports, { newest: NEWEST });
  const passed = performance.now() - start;
  if (records.length !== NEWEST) throw new Error(`${records.length} records`);
  console.log(passed);
} else {
  // As a file store of experiments keeps them: a folder for each month, a file for each run.
  for (let number = 0; number < COUNT; number++) {
    const folder = `runs/iris/${2016 + Math.floor(number / 8760)}/${String(Math.floor((number % 8760) / 730)).padStart(2, '0')}`;
    if (number % 730 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.json`), JSON.stringify({ number }));
  }
  const start = performance.now();
  const paths = (readdirSync('runs', { recursive: true }) as string[]).filter((path) => path.endsWith('.json')).sort();
  const records = paths.slice(-NEWEST).map((path) => JSON.parse(readFileSync(join('runs', path), 'utf8')) as unknown);
  const passed = performance.now() - start;
  if (records.length !== NEWEST) throw new Error(`${records.length} records`);
  console.log(passed);
}
