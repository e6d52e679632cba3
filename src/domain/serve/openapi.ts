import type { JsonObject } from '#kernel/json.ts';
import type { ModelManifest, ModelSignature, SignatureField } from '#kernel/records/model-package.ts';
import type { ServedModel } from './answer.ts';
import type { RequestLimits } from './limits.ts';

/** OpenAPI 3.1 document of a model server, derived from the signature: it cannot say anything but what admission checks. */
export function renderOpenApi(
  served: ServedModel,
  manifest: ModelManifest,
  limits: RequestLimits,
  example: JsonObject | undefined,
): JsonObject {
  const { signature } = manifest;
  return {
    openapi: '3.1.0',
    info: {
      title: served.model,
      version: served.version,
      description: `Predicts ${signature.output.name} (${signature.output.task}, ${manifest.algorithm}) from ${signature.inputs.length} columns.`,
    },
    paths: {
      '/predict': { post: predictOperation('predict', 'Predict for one row or a list of rows', example) },
      '/batch_predict': { post: predictOperation('predictBatch', 'The same as /predict, for a list of rows', example) },
      '/v2/models/{model}/infer': { post: inferOperation(served) },
      '/health': { get: plain('health', 'The process is alive') },
      '/ready': {
        get: {
          ...plain('ready', 'The model is loaded and takes requests'),
          responses: { '200': json('Ready'), '503': problem('Starting or stopping') },
        },
      },
      '/info': { get: plain('info', 'The model, where it comes from, its signature and metrics') },
      '/metrics': {
        get: {
          operationId: 'metrics',
          summary: 'Prometheus metrics',
          responses: { '200': { description: 'Text exposition format', content: { 'text/plain': {} } } },
        },
      },
    },
    components: { schemas: schemas(signature, limits) },
  };
}

function predictOperation(operationId: string, summary: string, example: JsonObject | undefined): JsonObject {
  const body = { schema: { $ref: '#/components/schemas/Request' }, ...(example === undefined ? {} : { example }) };
  return {
    operationId,
    summary,
    requestBody: { required: true, content: { 'application/json': body } },
    responses: {
      '200': {
        description: 'Predictions in the order of the rows',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } },
      },
      '400': problem('Not JSON, or neither a row nor rows'),
      '413': problem('Too many rows or bytes'),
      '415': problem('Not application/json'),
      '422': problem('Values that do not agree with the signature'),
      '503': problem('Starting or stopping'),
    },
  };
}

const inferOperation = (served: ServedModel): JsonObject => ({
  operationId: 'infer',
  summary: 'Open Inference Protocol v2',
  parameters: [{ name: 'model', in: 'path', required: true, schema: { const: served.model } }],
  requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', required: ['inputs'] } } } },
  responses: { '200': json('Output tensors'), '400': json('What is wrong, as {"error": …}') },
});

function schemas(signature: ModelSignature, limits: RequestLimits): JsonObject {
  const rows = { type: 'array', minItems: 1, maxItems: limits.maxRows, items: { $ref: '#/components/schemas/Row' } };
  return {
    Row: {
      type: 'object',
      additionalProperties: false,
      required: signature.inputs.filter((field) => field.required).map((field) => field.name),
      properties: Object.fromEntries(signature.inputs.map((field) => [field.name, fieldSchema(field, limits)])),
    },
    Request: {
      oneOf: [
        { $ref: '#/components/schemas/Row' },
        rows,
        { type: 'object', additionalProperties: false, required: ['rows'], properties: { rows } },
        { type: 'object', additionalProperties: false, required: ['instances'], properties: { instances: rows } },
        { type: 'object', additionalProperties: false, required: ['inputs'], properties: { inputs: rows } },
      ],
    },
    Prediction: predictionSchema(signature),
    Answer: {
      type: 'object',
      required: ['model', 'version', 'requestId'],
      properties: {
        model: { type: 'string' },
        version: { type: 'string' },
        requestId: { type: 'string' },
        ...(predictionSchema(signature).properties as JsonObject),
        predictions: { type: 'array', items: { $ref: '#/components/schemas/Prediction' } },
        warnings: { type: 'array', items: { type: 'object' } },
      },
    },
    Problem: {
      type: 'object',
      description: 'RFC 9457 problem details',
      required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        code: { type: 'string' },
        remedy: { type: 'string' },
        requestId: { type: 'string' },
        errors: {
          type: 'array',
          items: {
            type: 'object',
            properties: { code: { type: 'string' }, row: { type: 'integer' }, column: { type: 'string' }, detail: { type: 'string' } },
          },
        },
      },
    },
  };
}

function fieldSchema(field: SignatureField, limits: RequestLimits): JsonObject {
  const type = field.kind === 'number' ? 'number' : 'string';
  return { type: field.required ? type : [type, 'null'], ...categoriesSchema(field, limits) };
}

function categoriesSchema({ categories, required }: SignatureField, limits: RequestLimits): JsonObject {
  if (categories === undefined) return {};
  if (limits.unseenCategory === 'accept') return { examples: categories };
  return { enum: required ? categories : [...categories, null] };
}

function predictionSchema(signature: ModelSignature): JsonObject {
  const { task, classes } = signature.output;
  if (task === 'regression') return { type: 'object', properties: { prediction: { type: 'number' } } };
  return {
    type: 'object',
    properties: {
      prediction: { type: 'string', ...(classes === undefined ? {} : { enum: classes }) },
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      probabilities: { type: 'object', additionalProperties: { type: 'number', minimum: 0, maximum: 1 } },
    },
  };
}

const json = (description: string): JsonObject => ({ description, content: { 'application/json': { schema: { type: 'object' } } } });

const problem = (description: string): JsonObject => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const plain = (operationId: string, summary: string): JsonObject => ({ operationId, summary, responses: { '200': json(summary) } });
