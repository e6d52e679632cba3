import type { ContractSpec } from './define.ts';
import type { Field, FieldKind } from './field.ts';
import { hasFlag, variableOf } from './flags.ts';
import { standingFlagsOf } from './standing-flags.ts';

const PLACEHOLDER: Record<FieldKind, string> = {
  text: 'text',
  flag: '',
  integer: 'number',
  number: 'number',
  choice: 'choice',
  lines: 'item',
  'key-values': 'name=value',
  path: 'path',
  duration: 'duration',
  bytes: 'size',
  reference: 'reference',
  secret: 'secret',
};

/** The line below the title: `Usage: trainyard data add <name> [path…] [options]`. */
export function usageLine(contract: ContractSpec): string {
  const positionals = (contract.positionals ?? []).map((name) => {
    const field = contract.inputs[name];
    const shown = field?.kind === 'lines' ? `${name}…` : name;
    return field?.required === true ? `<${shown}>` : `[${shown}]`;
  });
  return ['Usage: trainyard', contract.command ?? contract.id, ...positionals, '[options]'].join(' ');
}

/** Help of one command for a terminal of `width` columns. */
export function renderHelp(contract: ContractSpec, width = 100): string {
  const own = Object.entries(contract.inputs).filter(([, field]) => hasFlag(field));
  const fromEnvironment = Object.entries(contract.inputs).flatMap(([name, field]) => {
    const variable = variableOf(name, field);
    return variable === undefined ? [] : [[variable, field.about] as const];
  });
  const options = [
    ...own.map(([name, field]) => [flagForm(name, field), [field.about, ...hints(field)].join(' ')] as const),
    ...standingFlagsOf(contract).map((flag) => [`--${flag.name}`, flag.about] as const),
  ];
  const sections = [
    `trainyard ${contract.command ?? contract.id}: ${contract.about}`,
    usageLine(contract),
    `Options:\n${definitionList(options, width)}`,
    ...(fromEnvironment.length === 0 ? [] : [`From the environment:\n${definitionList(fromEnvironment, width)}`]),
    ...(contract.examples === undefined || contract.examples.length === 0
      ? []
      : [`Examples:\n${contract.examples.map((example) => `  trainyard ${example}`).join('\n')}`]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** How an option is written: `--folds <number>`, `--[no-]cache`. */
export function flagForm(name: string, field: Field<unknown>): string {
  if (field.kind !== 'flag') return `--${name} <${PLACEHOLDER[field.kind]}>`;
  return field.default === 'true' ? `--[no-]${name}` : `--${name}`;
}

function hints(field: Field<unknown>): string[] {
  const parts: string[] = [];
  if (field.required) parts.push('required');
  if (field.choices !== undefined) parts.push(field.choices.join(' | '));
  if (field.kind === 'lines' || field.kind === 'key-values') parts.push('repeatable');
  if (field.default !== undefined && field.default !== '' && field.kind !== 'flag')
    parts.push(`default ${field.default.replace(/\n/g, ', ')}`);
  return parts.length === 0 ? [] : [`[${parts.join('; ')}]`];
}

/** Terms in one column, texts wrapped in the other; a term too long for its column stands on a line of its own. */
export function definitionList(entries: readonly (readonly [term: string, text: string])[], width: number): string {
  const longest = Math.max(0, ...entries.map(([term]) => term.length));
  const column = Math.min(longest, 28) + 4;
  return entries
    .map(([term, text]) => {
      const [first = '', ...rest] = wrap(text, Math.max(30, width - column));
      const head = `  ${term}`;
      const start = head.length + 2 > column ? `${head}\n${' '.repeat(column)}${first}` : head.padEnd(column) + first;
      return [start, ...rest.map((line) => ' '.repeat(column) + line)].join('\n').trimEnd();
    })
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
