import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { MODEL_KINDS, type FittedModel, type ModelArray, type ModelKind } from '#numeric/algorithms/model.ts';
import type { FittedPipeline } from '#numeric/preprocessing/pipeline.ts';
import { findPipelineDefect } from './check-pipeline.ts';

/** What a predictor is made of. */
export interface StoredModel {
  readonly pipeline: FittedPipeline;
  readonly model: FittedModel;
  /** Sorted class names; empty for regression. */
  readonly classes: readonly string[];
}

const ARRAY_TYPES = { float64: Float64Array, float32: Float32Array, int32: Int32Array, int16: Int16Array, uint8: Uint8Array } as const;

type ArrayType = keyof typeof ARRAY_TYPES;

const ALIGNMENT = 8;

/**
 * `parameters.json` says what is in `arrays.bin`: arrays one after another, little-endian, each from a multiple of 8 bytes. Numbers survive
 * bit for bit.
 */
export function encodeModel({ pipeline, model, classes }: StoredModel): { readonly parameters: JsonObject; readonly arrays: Uint8Array } {
  const entries: JsonObject[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(model.arrays)) {
    entries.push({ name, type: typeOf(array), offset, length: array.length });
    offset = aligned(offset + array.byteLength);
  }
  const bytes = new Uint8Array(offset);
  Object.values(model.arrays).forEach((array, index) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), entries[index]!['offset'] as number);
  });
  return {
    parameters: {
      schemaVersion: 1,
      classes,
      pipeline: pipeline as unknown as Json,
      model: { kind: model.kind, parameters: model.parameters, arrays: entries },
    },
    arrays: bytes,
  };
}

/** Reads what `encodeModel` wrote; what comes from outside is checked as far as using it could go wrong. */
export function decodeModel(parameters: unknown, bytes: Uint8Array): Result<StoredModel, string> {
  if (!isJsonObject(parameters) || parameters['schemaVersion'] !== 1) return err('parameters.json has no schemaVersion 1');
  const { classes, pipeline, model } = parameters;
  if (!Array.isArray(classes) || !classes.every((name) => typeof name === 'string')) return err('classes is not a list of names');
  const defect = findPipelineDefect(pipeline);
  if (defect !== undefined) return err(defect);
  if (!isJsonObject(model) || !isJsonObject(model['parameters']) || !Array.isArray(model['arrays'])) return err('model is not described');
  if (!MODEL_KINDS.includes(model['kind'] as ModelKind)) return err(`model kind ${JSON.stringify(model['kind'])} is not known`);
  const arrays: Record<string, ModelArray> = {};
  for (const entry of model['arrays'] as readonly Json[]) {
    const read = readArray(entry, bytes);
    if (!read.ok) return read;
    arrays[read.value.name] = read.value.array;
  }
  return ok({
    classes: classes as readonly string[],
    pipeline: pipeline as unknown as FittedPipeline,
    model: { kind: model['kind'] as ModelKind, parameters: model['parameters'], arrays },
  });
}

function readArray(entry: Json, bytes: Uint8Array): Result<{ readonly name: string; readonly array: ModelArray }, string> {
  if (!isJsonObject(entry)) return err('an array is not described');
  const { name, type, offset, length } = entry;
  const constructor = ARRAY_TYPES[type as ArrayType];
  const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  if (
    typeof name !== 'string' ||
    !Object.hasOwn(ARRAY_TYPES, String(type)) ||
    !isCount(offset) ||
    !isCount(length) ||
    name === '__proto__'
  ) {
    return err(`array ${JSON.stringify(name)} is not described`);
  }
  const size = length * constructor.BYTES_PER_ELEMENT;
  if (offset + size > bytes.length) return err(`array ${name} ends at byte ${offset + size} of ${bytes.length}`);
  // Copied, so that the array is aligned and does not keep the whole file alive; slice() of a Buffer would be a view, not a copy.
  return ok({ name, array: new constructor(Uint8Array.from(bytes.subarray(offset, offset + size)).buffer) });
}

const typeOf = (array: ModelArray): ArrayType =>
  (Object.keys(ARRAY_TYPES) as ArrayType[]).find((type) => array instanceof ARRAY_TYPES[type])!;

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
