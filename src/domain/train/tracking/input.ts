import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import type { LoggedMetric, MetricValue, Pair } from './events.ts';
import { invalid } from './refusal.ts';

/**
 * Fields of a request in protobuf's JSON: absence is the empty value, whole numbers may come as text, unknown fields are ignored.
 * Query parameters arrive as texts and go through the same readers.
 */
export class Input {
  private readonly fields: JsonObject;

  constructor(fields: JsonObject) {
    this.fields = fields;
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined && this.fields[name] !== null;
  }

  /** '' when absent. */
  text(name: string, limit = 65_535): string {
    const value = this.fields[name] ?? '';
    if (typeof value !== 'string' && typeof value !== 'number') throw invalid(`'${name}' must be text.`);
    if (String(value).length > limit) throw invalid(`'${name}' has ${String(value).length} characters; at most ${limit} are allowed.`);
    return String(value);
  }

  required(name: string, limit?: number): string {
    const value = this.text(name, limit);
    if (value === '') throw invalid(`Missing value for required parameter '${name}'.`);
    return value;
  }

  integer(name: string, otherwise: number): number {
    const value = this.fields[name] ?? otherwise;
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw invalid(`'${name}' must be a whole number.`);
    return number;
  }

  flag(name: string, otherwise: boolean): boolean {
    const value = this.fields[name] ?? otherwise;
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw invalid(`'${name}' must be true or false.`);
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name);
    const found = choices.find((choice) => choice === value);
    if (value !== '' && found === undefined) throw invalid(`'${name}' must be one of ${choices.join(', ')}; it is '${value}'.`);
    return found;
  }

  list(name: string): readonly Json[] {
    const value = this.fields[name] ?? [];
    if (Array.isArray(value)) return value as readonly Json[];
    // A query parameter that is given once.
    if (typeof value === 'string') return [value];
    throw invalid(`'${name}' must be a list.`);
  }

  texts(name: string): readonly string[] {
    return this.list(name).map((value) => {
      if (typeof value !== 'string') throw invalid(`'${name}' must be a list of texts.`);
      return value;
    });
  }

  objects(name: string): readonly Input[] {
    return this.list(name).map((value) => {
      if (!isJsonObject(value)) throw invalid(`'${name}' must be a list of objects.`);
      return new Input(value);
    });
  }

  object(name: string): JsonObject {
    const value = this.fields[name];
    if (!isJsonObject(value)) throw invalid(`'${name}' must be an object.`);
    return value;
  }

  /** `[{key, value}]`, each value at most so long. */
  pairs(name: string, valueLimit: number): readonly Pair[] {
    return this.objects(name).map((pair) => readPair(pair, valueLimit));
  }
}

const KEY_LIMIT = 250;

/** Keys may hold anything that prints; clients restrict them further. */
export function readKey(input: Input, name = 'key'): string {
  const key = input.required(name, KEY_LIMIT);
  if (/[\0-\x1f\x7f]/.test(key)) throw invalid(`'${name}' holds control characters.`);
  return key;
}

export const readPair = (input: Input, valueLimit: number): Pair => [readKey(input), input.text('value', valueLimit)];

/** `run_uuid` is the old name of `run_id`; requests carry both or either. */
export const readRunId = (input: Input): string =>
  input.text('run_id') === '' ? input.required('run_uuid', 64) : input.text('run_id', 64);

export function readMetric(input: Input, fields: JsonObject): LoggedMetric {
  const modelId = input.text('model_id', 64);
  const datasetName = input.text('dataset_name', 500);
  const datasetDigest = input.text('dataset_digest', 36);
  if (!input.has('timestamp')) throw invalid("Missing value for required parameter 'timestamp'.");
  return {
    key: readKey(input),
    value: readMetricValue(fields['value']),
    timestamp: input.integer('timestamp', 0),
    step: input.integer('step', 0),
    ...(modelId === '' ? {} : { modelId }),
    ...(datasetName === '' ? {} : { datasetName }),
    ...(datasetDigest === '' ? {} : { datasetDigest }),
  };
}

function readMetricValue(value: Json | undefined): MetricValue {
  if (typeof value === 'number') return value;
  if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return value;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (Number.isFinite(number)) return number;
  throw invalid(`'value' of a metric must be a number; it is ${JSON.stringify(value ?? null).slice(0, 100)}.`);
}
