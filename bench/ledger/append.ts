/** Appends records in the current folder and prints the milliseconds: `append.ts ledger|working-tree`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitLedger } from '#adapters/local-forge/ledger.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { RelativePath } from '#kernel/relative-path.ts';

const COUNT = 50;
const FOLDER = 'runs/iris/2026/11';
const git = (...arguments_: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...arguments_], { stdio: 'ignore' });
const text = (number: number): string => JSON.stringify({ schemaVersion: 1, kind: 'run', number, note: 'x'.repeat(2000) });

git('init', '--quiet');
const ledger = gitLedger(join(process.cwd(), '.git'), systemClock());
mkdirSync(FOLDER, { recursive: true });
const start = performance.now();
for (let number = 0; number < COUNT; number++) {
  const path = `${FOLDER}/${String(number).padStart(4, '0')}.json` as RelativePath;
  if (process.argv[2] === 'ledger') await ledger.append([{ path, bytes: Buffer.from(text(number)) }], `record ${number}`);
  else {
    writeFileSync(path, text(number));
    git('add', '--', path);
    git('commit', '--quiet', '-m', `record ${number}`);
  }
}
console.log(performance.now() - start);
