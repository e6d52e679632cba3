import type { Sha256 } from '../digest.ts';
import type { JsonObject } from '../json.ts';
import type { MetricSet, Task } from '../metric.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { DatasetReference } from './dataset.ts';

/**
 * `model.json`, the manifest of a model package. A package is a folder: `model.json`, `parameters.json`, `arrays.bin`, `profile.json`,
 * `input-example.json`, `predictions.bin`, `README.md` (the model card); the manifest lists every other file with its digest.
 */
export interface ModelManifest {
  readonly schemaVersion: 1;
  readonly kind: 'model';
  readonly model: string;
  readonly runId: string;
  readonly createdAt: string;
  readonly commit?: string;
  readonly task: Task;
  readonly algorithm: string;
  readonly parameters: JsonObject;
  readonly seed: number;
  readonly dataset: DatasetReference;
  readonly signature: ModelSignature;
  readonly metrics: MetricSet;
  /** What a program of one's own wrote; absent for packages that Trainyard itself can predict with. */
  readonly format?: ModelFormat;
  /** Sorted by path; `model.json` itself is not in it. */
  readonly files: readonly PackageFile[];
}

/** Form of a model that Trainyard keeps and hands on without opening it. */
export interface ModelFormat {
  /** `onnx`, `safetensors`, `pickle`, … or `files` for anything else. */
  readonly name: string;
  /** The file or folder of the package that is the model, where it is clear which. */
  readonly main?: string;
}

export interface PackageFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

export interface ModelSignature {
  readonly inputs: readonly SignatureField[];
  readonly output: { readonly name: string; readonly task: Task; readonly classes?: readonly string[] };
}

export interface SignatureField {
  readonly name: string;
  readonly kind: 'number' | 'text';
  readonly required: boolean;
  /** Known values of a text column, when there are at most 200. */
  readonly categories?: readonly string[];
}

/** `profile.json`: what the training data and the model's outputs looked like, for drift tests later. */
export interface ReferenceProfile {
  readonly schemaVersion: 1;
  readonly features: readonly ColumnProfile[];
  readonly prediction: ColumnProfile;
}
