import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Operation } from './operations.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Subset {
  readonly operations: Readonly<
    Record<Operation, { readonly request: Schema | null; readonly responses: Readonly<Record<string, Schema | null>> }>
  >;
  readonly schemas: Readonly<Record<string, Schema>>;
}

let subset: Subset | undefined;

const description = (): Subset =>
  (subset ??= JSON.parse(gunzipSync(readFileSync(join(import.meta.dirname, 'openapi-subset.json.gz'))).toString('utf8')) as Subset);

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv | undefined;

/** What GitHub's own description has against a request body; undefined when it fits. */
export const requestProblem = (operation: Operation, body: unknown): string | undefined =>
  problemOf(`${operation} request`, strictly(description().operations[operation].request), body);

/** What GitHub's own description has against an answer; undefined when it fits. */
export function responseProblem(operation: Operation, status: number, body: unknown): string | undefined {
  const responses = description().operations[operation].responses;
  // The description leaves out what every operation can answer.
  if (!(String(status) in responses))
    return [401, 403, 404, 422, 429, 500, 502, 503].includes(status) ? undefined : `status ${status} is not described`;
  return problemOf(`${operation} ${status}`, responses[status], body);
}

function problemOf(key: string, schema: Schema | null | undefined, value: unknown): string | undefined {
  if (schema === null || schema === undefined) return undefined;
  // Compiled when first needed: a test uses a few operations of many.
  ajv ??= new Ajv({ strict: false, validateFormats: false, allErrors: false }).addSchema({ $id: 'github', schemas: description().schemas });
  const validate = validators.get(key) ?? ajv.compile(rooted(schema));
  validators.set(key, validate);
  return validate(value) ? undefined : `${key}: ${ajv.errorsText(validate.errors)}`;
}

/** Unknown members of a request are mistakes of ours, though GitHub would ignore them. */
function strictly(schema: Schema | null): Schema | null {
  return schema?.type === 'object' && schema.properties !== undefined ? ({ ...schema, additionalProperties: false } as Schema) : schema;
}

const rooted = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === '$ref' ? `github${value as string}` : value))) as Schema;

/** The value with every required member that it lacks, as plain as its schema allows: members that nobody reads, and GitHub always sends. */
export function completed(schemaName: string, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return complete({ $ref: `#/schemas/${schemaName}` }, value) as Record<string, unknown>;
}

function complete(schema: Schema, value: unknown): unknown {
  const resolved = resolve(schema);
  const choices = resolved.anyOf ?? resolved.oneOf;
  if (value === undefined) return plainest(resolved);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => (resolved.items === undefined ? item : complete(resolved.items, item)));
  if (choices !== undefined) return complete(choices.map(resolve).find((choice) => choice.properties !== undefined) ?? {}, value);
  const filled: Record<string, unknown> = { ...value };
  for (const [name, member] of Object.entries(resolved.properties ?? {})) {
    if (name in filled || resolved.required?.includes(name) === true) filled[name] = complete(member, filled[name]);
  }
  return filled;
}

function plainest(schema: Schema): unknown {
  const resolved = resolve(schema);
  const types = typeof resolved.type === 'string' ? [resolved.type] : (resolved.type ?? []);
  const choices = resolved.anyOf ?? resolved.oneOf;
  if (types.includes('null') || choices?.some((choice) => choice.type === 'null') === true) return null;
  if (resolved.enum !== undefined) return resolved.enum[0];
  if (choices !== undefined) return plainest(choices[0]!);
  if (types.includes('object') || resolved.properties !== undefined) return complete(resolved, {});
  if (types.includes('array')) return [];
  if (types.includes('boolean')) return false;
  return types.includes('integer') || types.includes('number') ? 0 : '';
}

function resolve(schema: Schema): Schema {
  if (schema.$ref !== undefined) return resolve(description().schemas[schema.$ref.slice('#/schemas/'.length)]!);
  if (schema.allOf === undefined) return schema;
  const parts = schema.allOf.map(resolve);
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, Schema>,
    required: parts.flatMap((part) => part.required ?? []),
  };
}
