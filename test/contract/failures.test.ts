import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAILURES } from '#kernel/failures/index.ts';
import { RETIRED_CODES } from '#kernel/failures/retired.ts';
import { anchorOf } from '../../tools/generate/reference-pages.ts';

const page = readFileSync('docs/reference/failures.md', 'utf8');
const codes = Object.keys(FAILURES);

describe('the failure catalogue and its page', () => {
  test('name the same codes, in both directions', () => {
    const onPage = [...page.matchAll(/<a id="[^"]+"><\/a>`([^`]+)`/g)].map(([, code]) => code);
    expect(onPage).toHaveLength(new Set(onPage).size);
    expect(new Set(onPage)).toEqual(new Set([...codes, ...Object.keys(RETIRED_CODES)]));
  });

  test('give each code the anchor that messages link to', () => {
    for (const code of codes) expect(page).toContain(`<a id="${anchorOf(code)}"></a>`);
    expect(new Set(codes.map(anchorOf)).size).toBe(codes.length);
  });

  test.each(Object.entries(FAILURES))('%s is a fact and a remedy, each one sentence', (code, { fact, remedy }) => {
    expect(code).toMatch(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const sentence of [fact, remedy]) expect(sentence).toMatch(/^[A-Z`"].*\.$/s);
  });

  test('a retired code is not raised again', () => {
    for (const code of Object.keys(RETIRED_CODES)) expect(codes).not.toContain(code);
  });
});

test('every code is raised somewhere', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith(join('kernel', 'failures')))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n');
  expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});
