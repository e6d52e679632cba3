import type { CodeFacts, ModelFormat, OnnxFacts } from '#kernel/records/model-package.ts';
import { modelFormatOf } from '../program/model-format.ts';
import { joinCodeFacts } from './code-facts.ts';

interface KnownFile {
  readonly name: string;
  readonly format: string;
  readonly onnx?: OnnxFacts;
  readonly code?: CodeFacts;
}

/** Forms that hold numbers, texts or anything, not a model by themselves. */
const NOT_MODELS = new Set(['files', 'npy', 'npz', 'zip']);

/** The form of a package's files: which of them is the model is told by their names, what it is by its bytes. */
export function describeFormat(files: readonly KnownFile[]): ModelFormat {
  const named = modelFormatOf(files.map(({ name }) => name));
  const models = files.filter(({ format }) => !NOT_MODELS.has(format));
  const only = named.name === 'files' && models.length === 1 ? models[0] : files.find(({ name }) => name === named.main);
  const code = joinCodeFacts(files.flatMap((file) => file.code ?? []));
  return {
    name: only === undefined || only.format === 'files' || named.name === 'mlflow' ? named.name : only.format,
    ...(only === undefined ? {} : { main: only.name }),
    ...(only?.onnx === undefined ? {} : { onnx: only.onnx }),
    ...(code === undefined ? {} : { code }),
  };
}
