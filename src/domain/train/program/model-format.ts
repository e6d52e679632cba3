import type { ModelFormat } from '#kernel/records/model-package.ts';

/** Endings of model files, the more telling format first. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)MLmodel$/, 'mlflow'],
  [/\.onnx$/i, 'onnx'],
  [/\.safetensors$/i, 'safetensors'],
  [/(?:^|\/)saved_model\.pb$/, 'tensorflow-saved-model'],
  [/\.keras$/i, 'keras'],
  [/\.(?:h5|hdf5)$/i, 'hdf5'],
  [/\.(?:ubj|bst)$/i, 'xgboost'],
  [/\.(?:pt|pth|pt2)$/i, 'pytorch'],
  [/\.cbm$/i, 'catboost'],
  [/\.joblib$/i, 'joblib'],
  [/\.(?:pkl|pickle)$/i, 'pickle'],
  [/\.rds$/i, 'rds'],
  [/\.pmml$/i, 'pmml'],
  [/\.gguf$/i, 'gguf'],
  [/\.tflite$/i, 'tflite'],
];

/** The form of what a program wrote, by the names of its files; the model is named when exactly one file has the most telling ending. */
export function modelFormatOf(paths: readonly string[]): ModelFormat {
  for (const [ending, name] of FORMATS) {
    const found = paths.filter((path) => ending.test(path));
    if (found.length === 1) return { name, main: found[0]! };
    if (found.length > 1) return { name };
  }
  const named = paths.filter((path) => /(?:^|\/)model(?:\.[^/.]+)?$/i.test(path));
  return named.length === 1 ? { name: 'files', main: named[0]! } : { name: 'files' };
}
