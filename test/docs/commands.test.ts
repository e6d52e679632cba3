import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseFlags } from '#contract/flags.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { findCommand } from '../../src/cli/find-command.ts';
import { readGlobalFlags } from '../../src/cli/global-flags.ts';
import { fencesOf } from '../kit/fences.ts';
import { readProject } from '../kit/project.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
].map((page) => ({ page, text: readFileSync(join(ROOT, page), 'utf8') }));

/** Words of a command line as a shell would split them; enough for what pages show. */
const splitWords = (line: string): string[] =>
  (line.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? []).map((word) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
  );

/** Words after `trainyard` of each line that begins with it, without what the shell does with it. */
const commandLines = (lines: readonly string[]): string[][] =>
  lines
    .map((line) => line.replace(/\s*(\|\||&&|\||>|#).*$/, '').replaceAll('…', 'x'))
    .filter((line) => /^trainyard [a-z-]/.test(line))
    .map((line) => splitWords(line).slice(1));

const inBlocks = (text: string): string[][] =>
  commandLines(
    fencesOf(text)
      .filter((fence) => fence.language === 'bash' || fence.language === 'sh')
      .flatMap((fence) => fence.text.replace(/\\\n/g, ' ').split('\n')),
  );

const inSentences = (text: string): string[][] =>
  commandLines([...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`(trainyard [^`]+)`/g)].map((match) => match[1]!));

/** What is wrong with a command line; a sentence may leave out values, a block may not. */
async function problemsWith(words: readonly string[], complete: boolean): Promise<string[]> {
  const flags = readGlobalFlags(words);
  if (!flags.ok) return [flags.error.message];
  const { rest } = flags.value;
  if (rest.every((word) => word.startsWith('-'))) return [];
  const found = findCommand(rest, COMMANDS);
  if (found.kind === 'group') return [];
  const contract = await found.entry.loadContract();
  const parsed = parseFlags(contract, found.rest, () => undefined);
  if (!parsed.ok)
    return parsed.error.filter((failure) => complete || failure.code === 'contract.input-unknown').map((failure) => failure.message);
  const inputs = readInputs(contract, parsed.value.source);
  return inputs.ok || !complete ? [] : inputs.error.map((failure) => failure.message);
}

it('every command line in a page exists', async () => {
  let looked = 0;
  for (const { page, text } of pages) {
    for (const [lines, complete] of [
      [inBlocks(text), true],
      [inSentences(text), false],
    ] as const) {
      for (const words of lines) {
        looked++;
        expect(await problemsWith(words, complete), `${page}: trainyard ${words.join(' ')}`).toEqual([]);
      }
    }
  }
  expect(looked).toBeGreaterThan(40);
});

it('every configuration in a page is valid', async () => {
  let looked = 0;
  for (const { page, text } of pages) {
    for (const fence of fencesOf(text).filter(({ language }) => language === 'yaml')) {
      if (!/^datasets:/m.test(fence.text)) continue;
      looked++;
      const project = await readProject(fence.text);
      expect(project.ok ? [] : project.error.map((failure) => failure.message), `${page}:${fence.line}`).toEqual([]);
    }
  }
  expect(looked).toBeGreaterThan(2);
});

it.each([
  ['train --fold 5', true, 'expected an option of train, found --fold.'],
  ['trian', true, 'there is no command "trian".'],
  ['serve', true, 'input "model" is required'],
])('%s is not let through', async (line, complete, message) => {
  const problems = await problemsWith(line.split(' '), complete).catch((error: Error) => [error.message]);
  expect(problems[0]).toContain(message);
});
