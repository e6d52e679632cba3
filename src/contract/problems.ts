import type { ContractSpec } from './define.ts';
import type { Field } from './field.ts';
import { STANDING_FLAGS } from './standing-flags.ts';

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What is wrong with a declaration itself; a test holds this empty for every contract of the project. */
export function contractProblems(contract: ContractSpec): string[] {
  const inputs = Object.entries(contract.inputs);
  return [
    ...(KEBAB_CASE.test(contract.id) ? [] : [`id "${contract.id}" is not kebab-case`]),
    ...sentenceProblems('about', contract.about),
    ...inputs.flatMap(([name, field]) => inputProblems(name, field)),
    ...Object.entries(contract.outputs).flatMap(([name, output]) => [
      ...(KEBAB_CASE.test(name) ? [] : [`output "${name}" is not kebab-case`]),
      ...sentenceProblems(`output "${name}"`, output.about),
    ]),
    ...contract.permissions.flatMap((permission) => sentenceProblems(`permission ${permission.scope}`, permission.reason)),
    ...contract.permissions.flatMap(({ scope, when = [] }) =>
      when.filter((name) => !(name in contract.inputs)).map((name) => `permission ${scope} depends on "${name}", which is not an input`),
    ),
    ...positionalProblems(contract),
    ...(contract.examples ?? []).flatMap((example) =>
      contract.command !== undefined && !example.startsWith(contract.command)
        ? [`example "${example}" does not start with "${contract.command}"`]
        : [],
    ),
  ];
}

function inputProblems(name: string, field: Field<unknown>): string[] {
  const problems = sentenceProblems(`input "${name}"`, field.about);
  if (!KEBAB_CASE.test(name)) problems.push(`input "${name}" is not kebab-case`);
  if (STANDING_FLAGS.some((flag) => flag.name === name)) problems.push(`input "${name}" has the name of a standing flag`);
  if (field.required && (field.default !== undefined || field.defaultFrom !== undefined))
    problems.push(`input "${name}" is required and has a default`);
  for (const wire of [...(field.default === undefined ? [] : [field.default]), ...field.examples]) {
    const parsed = field.parse(wire);
    if (!parsed.ok) problems.push(`input "${name}": ${parsed.error}`);
  }
  return problems;
}

function sentenceProblems(where: string, text: string): string[] {
  return [
    ...(text.length <= 160 ? [] : [`${where} has ${text.length} characters, at most 160 are allowed`]),
    ...(/^\S[^\n]*\.$/.test(text) ? [] : [`${where} is not a sentence with a full stop at its end`]),
    ...(/[.!?] [A-Z]/.test(text) ? [`${where} is more than one sentence`] : []),
    ...(/default/i.test(text) ? [`${where} speaks of a default, which has a column of its own`] : []),
  ];
}

function positionalProblems(contract: ContractSpec): string[] {
  const names = contract.positionals ?? [];
  return names.flatMap((name, index) => {
    const field = contract.inputs[name];
    if (field === undefined) return [`positional "${name}" is not an input`];
    if (field.kind === 'flag' || field.kind === 'secret') return [`positional "${name}" may not be a ${field.kind}`];
    const isList = field.kind === 'lines' || field.kind === 'key-values';
    if (isList && index < names.length - 1) return [`positional "${name}" is a list, so it must be the last`];
    const earlier = index === 0 ? undefined : contract.inputs[names[index - 1]!];
    if (field.required && earlier !== undefined && !earlier.required) return [`positional "${name}" is required after an optional one`];
    return [];
  });
}
