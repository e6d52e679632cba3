/** One writer of the concurrency test, as a process of its own: `write-records.ts <git folder> <writer> <count>`. */
import { gitLedger } from '#adapters/local-forge/ledger.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { RelativePath } from '#kernel/relative-path.ts';

const [folder, writer, count] = process.argv.slice(2) as [string, string, string];
const ledger = gitLedger(folder, systemClock());
for (let number = 0; number < Number(count); number++) {
  const path = `runs/iris/2026/11/${writer}-${String(number).padStart(3, '0')}.json` as RelativePath;
  await ledger.append([{ path, bytes: Buffer.from(`{"writer":${writer},"number":${number}}\n`) }], `${writer} ${number}`);
}
