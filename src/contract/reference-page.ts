import { inlineCode, markdownTable } from '#kernel/markdown.ts';
import { describeInput } from './action-yml.ts';
import type { ContractSpec, OutputSpec } from './define.ts';
import type { Field } from './field.ts';

export function toInputTable(inputs: Readonly<Record<string, Field<unknown>>>): string {
  const rows = Object.entries(inputs).map(([name, field]) => [inlineCode(name), cell(describeInput(field)), presence(field)]);
  return rows.length === 0 ? 'None.' : markdownTable(['Input', 'Meaning', 'Default'], rows);
}

export function toOutputTable(outputs: Readonly<Record<string, OutputSpec>>): string {
  const rows = Object.entries(outputs).map(([name, output]) => [inlineCode(name), cell(output.about)]);
  return rows.length === 0 ? 'None.' : markdownTable(['Output', 'Meaning'], rows);
}

/** The `permissions:` of a job that runs the action, each with its reason. */
export function toPermissionBlock(contract: ContractSpec): string {
  if (contract.permissions.length === 0) return 'None: `permissions: {}` is enough.';
  const lines = contract.permissions.map(
    (permission) =>
      `  ${permission.scope}: ${permission.access} # ${permission.reason}${permission.when === undefined ? '' : ` Only with ${permission.when.join(' and ')}.`}`,
  );
  return ['```yaml', 'permissions:', ...lines, '```'].join('\n');
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\s+/g, ' ');

function presence(field: Field<unknown>): string {
  if (field.required) return '**required**';
  if (field.defaultFrom !== undefined) return inlineCode(field.defaultFrom.expression);
  return field.default === undefined || field.default === '' ? '' : inlineCode(field.default.replace(/\n/g, ' '));
}

const open = (section: string): string => `<!-- generated:${section} -->`;
const close = '<!-- /generated -->';

/** Puts generated text between its markers and leaves the prose around them alone; undefined when the marker is absent. */
export function replaceSection(page: string, section: string, body: string): string | undefined {
  const start = page.indexOf(open(section));
  const end = start < 0 ? -1 : page.indexOf(close, start);
  return end < 0 ? undefined : `${page.slice(0, start + open(section).length)}\n\n${body}\n\n${page.slice(end)}`;
}

export const markedSection = (section: string, body: string): string => `${open(section)}\n\n${body}\n\n${close}`;
