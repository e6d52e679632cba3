import { isJsonObject, type Json } from '#kernel/json.ts';
import type { Task } from '#kernel/metric.ts';
import type { ModelSignature, SignatureField } from '#kernel/records/model-package.ts';

const NUMBERS = new Set(['integer', 'long', 'float', 'double', 'boolean']);

/**
 * The signature in an `MLmodel` file as ours: columns keep their names, types are numbers or text; a tensor is one field of its name. Without
 * a signature there are no inputs: nothing is known about them. Source: MLflow's documentation of model signatures.
 */
export function readModelSignature(document: unknown, { task, target }: { readonly task: Task; readonly target: string }): ModelSignature {
  const signature = isJsonObject(document) ? document['signature'] : undefined;
  const fields = isJsonObject(signature) ? signature : {};
  const output = readColumns(fields['outputs'])[0]?.name;
  return { inputs: readColumns(fields['inputs']), output: { name: target === '' ? (output ?? 'prediction') : target, task } };
}

const COLUMN_LIMIT = 100_000;

function readColumns(text: Json | undefined): readonly SignatureField[] {
  let value: unknown;
  try {
    value = typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.slice(0, COLUMN_LIMIT).flatMap((column: unknown, index): readonly SignatureField[] => {
    if (!isJsonObject(column) || typeof column['type'] !== 'string') return [];
    const { type, name, required } = column;
    return [
      {
        name: typeof name === 'string' && name !== '' ? name : `column-${index}`,
        kind: type === 'tensor' || NUMBERS.has(type as string) ? 'number' : 'text',
        required: required !== false,
      },
    ];
  });
}
