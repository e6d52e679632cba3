/**
 * Cuts GitHub's OpenAPI description down to the operations that the fake GitHub of the tests serves, without prose:
 *
 *   npm install --prefix <folder outside the repository> --ignore-scripts @octokit/openapi@23.0.2
 *   node tools/trim-openapi.ts <that folder>/node_modules/@octokit/openapi/generated/api.github.com.json
 *
 * The package is 389 MB installed, so only whoever refreshes the subset downloads it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OPERATIONS } from '../test/kit/fake-github/operations.ts';

type Node = { [key: string]: unknown };

/** Text for people, and keywords that say nothing about the shape. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'title',
  'deprecated',
  'x-multi-segment',
]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const description = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Node;
const schemas: Node = {};
const operations: Node = {};

for (const operation of OPERATIONS) {
  const [method, path] = operation.split(' ') as [string, string];
  const source = at(description, 'paths', path, method.toLowerCase());
  if (source === undefined) throw new Error(`GitHub does not describe ${operation}`);
  const requestSchema = at(deref(source['requestBody']), 'content', 'application/json', 'schema');
  const responses: Node = {};
  for (const [status, response] of Object.entries(source['responses'] as Node)) {
    const schema = at(deref(response), 'content', 'application/json', 'schema');
    responses[status] = schema === undefined ? null : trim(schema);
  }
  operations[operation] = { request: requestSchema === undefined ? null : trim(requestSchema), responses };
}

const text = JSON.stringify({ source: 'api.github.com, @octokit/openapi 23.0.2', operations, schemas });
const target = join(import.meta.dirname, '../test/kit/fake-github/openapi-subset.json.gz');
writeFileSync(target, gzipSync(text, { level: 9 }));
console.log(`${OPERATIONS.length} operations, ${Object.keys(schemas).length} schemas, ${text.length} characters`);

function at(node: unknown, ...keys: string[]): Node | undefined {
  let found: unknown = node;
  for (const key of keys) found = isNode(found) ? found[key] : undefined;
  return isNode(found) ? found : undefined;
}

function deref(node: unknown): unknown {
  const reference = isNode(node) ? node['$ref'] : undefined;
  return typeof reference === 'string' ? at(description, ...reference.slice(2).split('/')) : node;
}

/** A JSON Schema without prose; `nullable` of OpenAPI 3.0 becomes a type. `isMap` marks the children of `properties`, which are names. */
function trim(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => trim(item));
  if (!isNode(value)) return value;
  if (typeof value['$ref'] === 'string') return { $ref: keep(value['$ref']) };
  const kept: Node = {};
  for (const [key, child] of Object.entries(value)) {
    if (!isMap && (PROSE.has(key) || key === 'nullable' || key === 'default' || key === 'format')) continue;
    kept[key] = trim(child, !isMap && key === 'properties');
  }
  return !isMap && value['nullable'] === true ? nullable(kept) : kept;
}

function nullable(schema: Node): Node {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = Array.isArray(schema['enum']) ? { enum: [...(schema['enum'] as unknown[]), null] } : {};
  return { ...schema, ...values, type: [schema['type'], 'null'] };
}

function keep(reference: string): string {
  const name = reference.slice('#/components/schemas/'.length);
  if (!(name in schemas)) {
    schemas[name] = null;
    schemas[name] = trim(at(description, 'components', 'schemas', name));
  }
  return `#/schemas/${name}`;
}
