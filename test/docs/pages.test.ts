import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endServers, freePort, pagesBelow, readPage, runPage, type RanPage } from '../kit/pages.ts';

const TUTORIAL = 'docs/tutorial/README.md';

/** Guides that run commands go on in the repository that the tutorial made, each in a copy of its own. */
const guides = pagesBelow('docs/guides').filter((path) => readPage(path).includes('\n```bash\n'));

const folders: string[] = [];
let finished: string;
let port: string;

beforeAll(async () => {
  finished = temporary();
  port = await freePort();
  expectTrue(await runPage(TUTORIAL, { folder: finished, port }));
}, 120_000);

afterAll(() => folders.forEach((folder) => (endServers(folder), rmSync(folder, { recursive: true, force: true }))));

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-pages-'));
  folders.push(folder);
  return folder;
}

function expectTrue({ exitCode, errors, differences }: RanPage): void {
  expect(exitCode, errors).toBe(0);
  expect(differences.join('\n\n')).toBe('');
}

test('the tutorial ends with a repository that guides can go on with', () => expect(guides.length).toBeGreaterThan(3));

describe('each guide does what it says', () => {
  test.each(guides)(
    '%s',
    async (path) => {
      const folder = temporary();
      cpSync(finished, folder, { recursive: true });
      expectTrue(await runPage(path, { folder, port, after: 'tutorial' }));
    },
    120_000,
  );
});
