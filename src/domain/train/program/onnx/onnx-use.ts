import { isJsonObject, type Json } from '#kernel/json.ts';
import type { OnnxUse, ScoreScale } from '#kernel/records/model-package.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** Beside the model in TRAINYARD_OUTPUT_DIR; every key may be left out. */
export const USE_FILE = 'onnx.json';

const SCALES: readonly ScoreScale[] = ['probabilities', 'logits', 'none'];
const LABELS: readonly NonNullable<OnnxUse['labels']>[] = ['names', 'places'];
const KEYS = ['inputs', 'output', 'label', 'scores', 'classes', 'labels'];

/** Reads `onnx.json`, or the same in a manifest; both come from outside. The error says what was expected and found. */
export function parseOnnxUse(value: unknown): Result<OnnxUse, string> {
  if (!isJsonObject(value)) return err('expected an object');
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return err(`"${unknown}" is not known; expected ${KEYS.join(', ')}`);
  const { inputs, output, label, scores, classes, labels } = value;
  if (inputs !== undefined && !(isJsonObject(inputs) && Object.values(inputs).every(isNames)))
    return err('expected "inputs" to name a list of columns for each input of the model');
  for (const [key, name] of Object.entries({ output, label }))
    if (name !== undefined && typeof name !== 'string') return err(`expected "${key}" to be the name of an output, found ${shown(name)}`);
  if (scores !== undefined && !SCALES.includes(scores as ScoreScale))
    return err(`expected "scores" to be ${SCALES.join(', ')}, found ${shown(scores)}`);
  if (labels !== undefined && !LABELS.includes(labels as 'names'))
    return err(`expected "labels" to be ${LABELS.join(' or ')}, found ${shown(labels)}`);
  if (classes !== undefined && !(isNames(classes) && new Set(classes).size === classes.length))
    return err(`expected "classes" to be a list of different names, found ${shown(classes)}`);
  return ok(value as OnnxUse);
}

const isNames = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');

const shown = (value: Json): string => JSON.stringify(value).slice(0, 100);
