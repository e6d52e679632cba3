/** Open Inference Protocol v2 (https://github.com/kserve/open-inference-protocol, REST): what KServe, Seldon and Triton clients speak. */
import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import type { Predictions } from '#kernel/predictor.ts';
import type { ModelSignature } from '#kernel/records/model-package.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ServedModel } from './answer.ts';
import type { RequestLimits } from './limits.ts';
import type { Problem } from './problem.ts';
import { checkRowCount, describe } from './request.ts';

const NUMBER_TYPES = ['UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64', 'FP16', 'FP32', 'FP64'] as const;

interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly datatype: string;
  readonly data: readonly Json[];
}

export interface InferenceRequest {
  readonly id: string | undefined;
  readonly rows: readonly JsonObject[];
}

/**
 * Two forms are understood: one tensor of shape [n] or [n, 1] per column, named like the column; or, when all columns are numbers,
 * a single tensor of shape [n, k] with the columns in the order of the signature. Data may be flat (row-major) or nested.
 */
export function parseInferenceRequest(body: unknown, signature: ModelSignature, limits: RequestLimits): Result<InferenceRequest, Problem> {
  if (!isJsonObject(body) || !Array.isArray(body.inputs) || body.inputs.length === 0) {
    return err(malformed('expected {"inputs": [{name, shape, datatype, data}, …]}'));
  }
  const id = typeof body.id === 'string' ? body.id.slice(0, 128) : undefined;
  const tensors: Tensor[] = [];
  for (const [index, input] of (body.inputs as readonly unknown[]).entries()) {
    const tensor = parseTensor(input, index);
    if (!tensor.ok) return tensor;
    tensors.push(tensor.value);
  }
  const rowCount = tensors[0]!.shape[0]!;
  if (rowCount === 0)
    return err({ code: 'serve.batch-empty', status: 400, detail: 'expected at least one row, found a tensor of shape [0]' });
  const excess = checkRowCount(rowCount, limits);
  if (excess !== undefined) return err(excess);
  const matrix = asMatrix(tensors, signature);
  if (matrix !== undefined) return ok({ id, rows: rowsOfMatrix(matrix, signature) });
  for (const tensor of tensors) {
    if (tensor.shape[0] !== rowCount || tensor.data.length !== rowCount) {
      return err(malformed(`input "${tensor.name}": expected shape [${rowCount}] or [${rowCount}, 1], found [${tensor.shape.join(', ')}]`));
    }
  }
  const rows = Array.from({ length: rowCount }, (_, row) => Object.fromEntries(tensors.map((tensor) => [tensor.name, tensor.data[row]!])));
  return ok({ id, rows });
}

function parseTensor(input: unknown, index: number): Result<Tensor, Problem> {
  if (!isJsonObject(input)) return err(malformed(`inputs[${index}]: expected an object, found ${describe(input)}`));
  const { name, shape, datatype, data } = input;
  if (typeof name !== 'string') return err(malformed(`inputs[${index}].name: expected text, found ${describe(name)}`));
  const validShape =
    Array.isArray(shape) && shape.length > 0 && shape.every((size: unknown) => Number.isSafeInteger(size) && (size as number) >= 0);
  if (!validShape)
    return err(malformed(`input "${name}": expected a shape such as [1] or [1, 4], found ${JSON.stringify(shape)?.slice(0, 60)}`));
  const known = ['BYTES', 'BOOL', ...NUMBER_TYPES];
  if (typeof datatype !== 'string' || !known.includes(datatype)) {
    return err(malformed(`input "${name}": expected a datatype of ${known.join(', ')}, found ${describe(datatype)}`));
  }
  if (!Array.isArray(data)) return err(malformed(`input "${name}": expected an array as data, found ${describe(data)}`));
  const flat = flatten(data as readonly Json[]);
  const size = (shape as number[]).reduce((product, part) => product * part, 1);
  if (flat.length !== size) return err(malformed(`input "${name}": shape [${shape.join(', ')}] has ${size} values, found ${flat.length}`));
  return ok({ name, shape: shape as number[], datatype, data: flat });
}

/** Tensors nest as deep as they have dimensions; a hostile body could nest deeper, so the depth is bounded. */
function flatten(data: readonly Json[]): readonly Json[] {
  return data.some(Array.isArray) ? (data.flat(8) as readonly Json[]) : data;
}

function asMatrix(tensors: readonly Tensor[], signature: ModelSignature): Tensor | undefined {
  const [tensor, ...others] = tensors;
  if (tensor === undefined || others.length > 0 || tensor.shape.length !== 2 || tensor.shape[1] !== signature.inputs.length)
    return undefined;
  if (signature.inputs.some((field) => field.kind !== 'number')) return undefined;
  return signature.inputs.length === 1 && signature.inputs[0]!.name === tensor.name ? undefined : tensor;
}

function rowsOfMatrix(tensor: Tensor, signature: ModelSignature): readonly JsonObject[] {
  const width = signature.inputs.length;
  return Array.from({ length: tensor.shape[0]! }, (_, row) =>
    Object.fromEntries(signature.inputs.map((field, column) => [field.name, tensor.data[row * width + column]!])),
  );
}

export function renderInferenceResponse(served: ServedModel, id: string, signature: ModelSignature, predictions: Predictions): JsonObject {
  const rows = predictions.predicted.length;
  const head = { model_name: served.model, model_version: served.version, id };
  if (predictions.task === 'regression') {
    return { ...head, outputs: [{ name: signature.output.name, shape: [rows], datatype: 'FP64', data: [...predictions.predicted] }] };
  }
  const { classes, probabilities } = predictions;
  const labels = Array.from(predictions.predicted, (code) => classes[code]!);
  const outputs: JsonObject[] = [{ name: signature.output.name, shape: [rows], datatype: 'BYTES', data: labels }];
  if (probabilities !== undefined) {
    outputs.push({
      name: 'probabilities',
      shape: [rows, classes.length],
      datatype: 'FP64',
      parameters: { classes: classes.join(',') },
      data: [...probabilities],
    });
  }
  return { ...head, outputs };
}

/** `GET /v2/models/<name>`; −1 stands for any number of rows. */
export function renderModelMetadata(served: ServedModel, signature: ModelSignature): JsonObject {
  const classes = signature.output.classes;
  return {
    name: served.model,
    versions: [served.version],
    platform: 'trainyard',
    inputs: signature.inputs.map((field) => ({ name: field.name, datatype: field.kind === 'number' ? 'FP64' : 'BYTES', shape: [-1] })),
    outputs: [
      { name: signature.output.name, datatype: signature.output.task === 'regression' ? 'FP64' : 'BYTES', shape: [-1] },
      ...(classes === undefined ? [] : [{ name: 'probabilities', datatype: 'FP64', shape: [-1, classes.length] }]),
    ],
  };
}

const malformed = (detail: string): Problem => ({ code: 'serve.request-malformed', status: 400, detail });
