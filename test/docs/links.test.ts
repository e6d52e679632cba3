import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesBelow, readPage, ROOT } from '../kit/pages.ts';

const ROOT_PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

const pages = [...ROOT_PAGES, ...pagesBelow('docs'), ...pagesBelow('actions')];

const withoutFences = (markdown: string): string => markdown.replaceAll(/^```[\s\S]*?^```/gm, '');

/** Anchors as GitHub makes them from headings. */
const anchorsOf = (markdown: string): string[] => [
  ...[...withoutFences(markdown).matchAll(/^#+ +(.+)$/gm)].map(([, heading]) =>
    heading!
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  ),
  ...[...markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id!),
];

function brokenLinks(path: string): string[] {
  const targets = [...withoutFences(readPage(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file, anchor] = target.split('#') as [string, string | undefined];
      const found = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(ROOT, found))) return true;
      return anchor !== undefined && !anchorsOf(readPage(found)).includes(anchor);
    });
}

/** Paths of this repository in code spans; patterns and placeholders are not paths. */
function missingPaths(path: string): string[] {
  const spans = [...withoutFences(readPage(path)).matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return spans
    .filter((span) => /^(src|test|docs|tools|bench|workflows-templates)\/[\w./-]+$|^actions\/[\w/-]+\.\w+$/.test(span))
    .filter((span) => !existsSync(join(ROOT, span)));
}

describe.each(pages)('%s', (path) => {
  test('links only to what exists', () => expect(brokenLinks(path)).toEqual([]));
  test('names only paths that exist', () => expect(missingPaths(path)).toEqual([]));
  test('names no path of a machine', () => expect(readPage(path)).not.toMatch(/(^|[\s`"(])\/(work|root|home)\//));
});

test('every written page can be reached from the entry', () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, target] of withoutFences(readPage(path)).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)) {
      const next = normalize(join(dirname(path), target!));
      if (!/^[a-z]+:/.test(target!) && next.endsWith('.md') && existsSync(join(ROOT, next))) follow(next);
    }
  };
  follow('docs/README.md');
  expect(pagesBelow('docs').filter((path) => !seen.has(path))).toEqual([]);
});

test('the index of decisions has them all, in order, by their titles', () => {
  const decisions = pagesBelow('docs/decisions').filter((path) => /\/\d{4}-/.test(path));
  const expected = decisions.map((path) => {
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(readPage(path)) ?? [];
    expect(path).toContain(`/${(number ?? '').padStart(4, '0')}-`);
    return `${number}. [${title}](${path.replace('docs/decisions/', '')})`;
  });
  const listed = [...readPage('docs/decisions/README.md').matchAll(/^(\d+\. \[.+\]\(.+\))$/gm)].map(([, line]) => line);
  expect(listed).toEqual(expected);
});
