import type { JsonObject, Json } from '#kernel/json.ts';
import { PROJECT_SHAPE } from './project-shape.ts';
import type { ShapeNode } from './shape.ts';

/** JSON Schema (2020-12) of `trainyard.yaml` for completion and checks in editors; derived from the shape that `parseProject` checks. */
export const projectJsonSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'trainyard.schema.json',
  title: 'trainyard.yaml',
  description: 'Configuration of Trainyard. Generated from src/domain/project/project-shape.ts.',
  ...schemaOf(PROJECT_SHAPE.node),
});

export function schemaOf(node: ShapeNode): JsonObject {
  switch (node.kind) {
    case 'text':
      return { type: 'string', minLength: 1, ...(node.pattern === undefined ? {} : { pattern: node.pattern }) };
    case 'choice':
      return { enum: [...node.options] };
    case 'number':
      return { type: node.whole ? 'integer' : 'number', ...limits(node.range) };
    case 'flag':
      return { type: 'boolean' };
    case 'scalar':
      return { type: ['number', 'string', 'boolean', 'null'] };
    case 'any-object':
      return { type: ['object', 'null'] };
    case 'list':
      return { type: 'array', items: schemaOf(node.item), ...(node.unique ? { uniqueItems: true } : {}) };
    case 'one-or-list':
      return { anyOf: [schemaOf(node.item), { type: 'array', items: schemaOf(node.item) }] };
    case 'mapping-or':
      return { anyOf: [schemaOf(node.mapping), schemaOf(node.other)] };
    case 'map':
      return { type: ['object', 'null'], propertyNames: { pattern: node.keys.pattern }, additionalProperties: schemaOf(node.item) };
    case 'object':
      return objectSchema(node);
  }
}

function limits(range: { above?: number; atLeast?: number; below?: number; atMost?: number }): JsonObject {
  return {
    ...(range.above === undefined ? {} : { exclusiveMinimum: range.above }),
    ...(range.atLeast === undefined ? {} : { minimum: range.atLeast }),
    ...(range.below === undefined ? {} : { exclusiveMaximum: range.below }),
    ...(range.atMost === undefined ? {} : { maximum: range.atMost }),
  };
}

function objectSchema(node: Extract<ShapeNode, { kind: 'object' }>): JsonObject {
  const needed = Object.entries(node.fields).flatMap(([key, field]) => (field.required ? [key] : []));
  const properties = Object.fromEntries(
    Object.entries(node.fields).map(([key, field]) => [
      key,
      {
        ...schemaOf(field.node),
        description: field.about,
        ...(field.default === undefined ? {} : { default: field.default as Json }),
      },
    ]),
  );
  return {
    type: needed.length === 0 ? ['object', 'null'] : 'object',
    properties,
    ...(needed.length === 0 ? {} : { required: needed }),
    additionalProperties: false,
  };
}
