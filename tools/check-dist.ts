/** Rebuilds into another folder and compares with the committed `dist/`: same files, same bytes, within the size budget. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.ts';

const BUDGET_BYTES = 12_000_000;
const LICENCES = 'THIRD-PARTY-LICENCES.txt';

const fresh = mkdtempSync(join(tmpdir(), 'trainyard-dist-'));
try {
  await build(fresh);
  const committed = contents('dist');
  const rebuilt = contents(fresh);
  const names = [...new Set([...committed.keys(), ...rebuilt.keys()])].sort();
  const different = names.filter((name) => !(committed.get(name)?.equals(rebuilt.get(name) ?? Buffer.alloc(0)) ?? false));
  const size = [...rebuilt].filter(([name]) => name !== LICENCES).reduce((sum, [, bytes]) => sum + bytes.length, 0);
  console.log(`dist: ${rebuilt.size} files, ${(size / 1e6).toFixed(1)} MB without the licences file`);
  if (different.length > 0) {
    console.error(
      `dist/ is not what the sources give: ${different.slice(0, 10).join(', ')}${different.length > 10 ? ` and ${different.length - 10} more` : ''}`,
    );
    process.exitCode = 1;
  }
  if (size > BUDGET_BYTES) {
    console.error(`dist/ has ${size} bytes, more than ${BUDGET_BYTES}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function contents(folder: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const visit = (path: string): void => {
    for (const name of readdirSync(path)) {
      const child = join(path, name);
      if (statSync(child).isDirectory()) visit(child);
      else found.set(relative(folder, child), readFileSync(child));
    }
  };
  visit(folder);
  return found;
}
