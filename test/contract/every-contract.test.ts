import { describe, expect, test } from 'vitest';
import { parseFlags } from '#contract/flags.ts';
import { contractProblems } from '#contract/problems.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { findActions, findCommands } from '../../tools/generate/contracts.ts';

const actions = await findActions('.');
const onlyCommands = await findCommands('.');
const found = [...actions, ...onlyCommands];

test('there are contracts to look at, and ids and commands are unique', () => {
  expect(found.length).toBeGreaterThan(0);
  for (const contracts of [actions, onlyCommands]) {
    const ids = contracts.map(({ contract }) => contract.id);
    const commands = contracts.flatMap(({ contract }) => contract.command ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(commands).size).toBe(commands.length);
  }
});

test('a command of the name of an action takes all that the action takes', () => {
  const byCommand = new Map(onlyCommands.map(({ contract }) => [contract.command, contract]));
  const widened = actions.filter(({ contract }) => contract.command !== undefined && byCommand.has(contract.command));
  expect(widened.map(({ contract }) => contract.id)).toEqual(['train']);
  for (const { contract } of widened) {
    const wider = byCommand.get(contract.command)!;
    expect(wider.id).toBe(contract.id);
    expect(Object.keys(wider.inputs)).toEqual(expect.arrayContaining(Object.keys(contract.inputs)));
  }
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
