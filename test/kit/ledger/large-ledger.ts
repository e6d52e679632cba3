import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '#kernel/instant.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import { formatLedgerPath } from '#kernel/records/ledger-path.ts';

/** Fills the ledger of a bare repository by one `git fast-import`: records of one model, an hour apart. */
export function fillLedger(gitFolder: string, model: string, count: number): void {
  const script = join(tmpdir(), `trainyard-import-${process.pid}-${model}`);
  const file = openSync(script, 'w');
  try {
    writeSync(file, `commit refs/heads/trainyard\ncommitter t <t@localhost> 0 +0000\ndata 4\nfill\n`);
    const random = new Uint8Array(10);
    for (let number = 0; number < count; number++) {
      const moment = instant(Date.UTC(2016, 0, 1) + number * 3_600_000);
      new DataView(random.buffer).setUint32(0, number * 2_654_435_761);
      const id = makeRecordId(moment, random);
      const record = {
        schemaVersion: 1,
        kind: 'run',
        id,
        model,
        createdAt: new Date(moment).toISOString(),
        metrics: [{ name: 'accuracy', value: number / count }],
      };
      const text = JSON.stringify(record);
      writeSync(
        file,
        `M 100644 inline ${formatLedgerPath({ kind: 'run', subject: model, id })}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
      );
    }
    writeSync(file, 'done\n');
    const input = openSync(script, 'r');
    try {
      execFileSync('git', ['fast-import', '--quiet', '--done', '--force'], { cwd: gitFolder, stdio: [input, 'ignore', 'inherit'] });
    } finally {
      closeSync(input);
    }
  } finally {
    closeSync(file);
    rmSync(script, { force: true });
  }
}
