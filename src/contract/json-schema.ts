import { actionInputs } from './action-inputs.ts';
import type { ContractSpec } from './define.ts';
import type { Field } from './field.ts';

/** JSON Schema (draft 2020-12) of what may stand below `with:` of the action. */
export function toJsonSchema(contract: ContractSpec, inputs: Readonly<Record<string, Field<unknown>>> = actionInputs(contract)): object {
  const required = Object.entries(inputs).flatMap(([name, field]) => (field.required ? [name] : []));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Inputs of ${contract.id}`,
    description: contract.about,
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(Object.entries(inputs).map(([name, field]) => [name, schemaOf(field)])),
  };
}

function schemaOf(field: Field<unknown>): object {
  const about = { description: field.about, ...(field.default === undefined ? {} : { default: field.default }) };
  // An expression is allowed everywhere: GitHub evaluates it before the action sees the value.
  const orExpression = { type: 'string', pattern: '\\$\\{\\{' };
  switch (field.kind) {
    case 'choice':
      return { ...about, anyOf: [{ enum: field.choices }, orExpression] };
    case 'flag':
      return { ...about, anyOf: [{ type: 'boolean' }, { enum: ['true', 'false'] }, orExpression] };
    case 'integer':
      return { ...about, anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?\\d{1,15}$' }, orExpression] };
    case 'number':
      return { ...about, anyOf: [{ type: 'number' }, { type: 'string' }] };
    case 'duration':
    case 'bytes':
      return { ...about, type: 'string', pattern: '^\\d|\\$\\{\\{' };
    case 'text':
    case 'lines':
    case 'key-values':
    case 'path':
    case 'reference':
    case 'secret':
      return { ...about, type: 'string' };
  }
}
