import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endServers, freePort, pagesBelow, readPage, ROOT, runPage, type RanPage } from '../../kit/pages.ts';

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
});

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
    300_000,
  );
});

describe('a page that is not true', () => {
  const run = (page: string): Promise<RanPage> => {
    const folder = temporary();
    writeFileSync(join(folder, 'page.md'), page);
    return runPage(relative(ROOT, join(folder, 'page.md')), { folder, port });
  };

  test('is found by what it shows', async () => {
    const { exitCode, differences } = await run('```bash\necho one\n```\n\n```text\ntwo\n```\n');
    expect(exitCode).toBe(0);
    expect(differences).toEqual([expect.stringContaining('shows\ntwo\n\nand the command wrote\none')]);
  });

  test('is found by a command that fails', async () => {
    expect((await run('```bash\nfalse\necho never\n```\n')).exitCode).toBe(1);
  });
});
