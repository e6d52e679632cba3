import { describe, expect, test } from 'vitest';
import { parseFlags } from '#contract/flags.ts';
import { contractProblems } from '#contract/problems.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { findActions, findCommands } from '../../tools/generate/contracts.ts';

const found = [...(await findActions('.')), ...(await findCommands('.'))];

test('there are contracts to look at, and ids and commands are unique', () => {
  expect(found.length).toBeGreaterThan(0);
  const ids = found.map(({ contract }) => contract.id);
  const commands = found.flatMap(({ contract }) => contract.command ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(commands).size).toBe(commands.length);
});

describe.each(found.map(({ source, contract }) => [source, contract] as const))('%s', (source, contract) => {
  test('declares itself well', () => expect(contractProblems(contract)).toEqual([]));

  test('lies in the folder of its id', () => {
    const folder = source.split('/').at(-2);
    expect([contract.id, contract.command?.replaceAll(' ', '-')]).toContain(folder);
  });

  test('has examples that parse', () => {
    for (const example of contract.examples ?? []) {
      const words = splitWords(example).slice((contract.command ?? contract.id).split(' ').length);
      const parsed = parseFlags(contract, words, () => undefined);
      expect(parsed, example).toMatchObject({ ok: true });
      if (parsed.ok && !parsed.value.help) expect(readInputs(contract, parsed.value.source), example).toMatchObject({ ok: true });
    }
  });

  test('reports every required input at once', () => {
    const required = Object.entries(contract.inputs).flatMap(([name, field]) => (field.required ? [name] : []));
    const result = readInputs(contract, () => undefined);
    const reported = result.ok ? [] : result.error.map((problem) => /"([^"]+)"/.exec(problem.message)?.[1]);
    expect(reported).toEqual(required);
  });
});

/** As a shell splits words, with single and double quotes and without anything else. */
const splitWords = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/["']/g, ''));
