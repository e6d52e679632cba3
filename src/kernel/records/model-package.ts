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
  /** What the model says of itself, where `main` is ONNX. */
  readonly onnx?: OnnxFacts;
  /** How rows of a table become inputs of that ONNX model, and its outputs predictions; what is not said follows from the model. */
  readonly use?: OnnxUse;
  /** What opening the files would run, as far as reading them tells; absent when none of them can run anything. */
  readonly code?: CodeFacts;
}

/** Facts of an ONNX model, from its own words. */
export interface OnnxFacts {
  readonly irVersion: number;
  readonly producer?: string;
  readonly opsets: readonly { readonly domain: string; readonly version: number }[];
  readonly inputs: readonly TensorFact[];
  readonly outputs: readonly TensorFact[];
  /** Nodes of the graph, without those of graphs within it. */
  readonly operators: number;
  /** Files of weights that the model names. */
  readonly externalFiles?: readonly string[];
  /** Those of them that lie outside of its folder. */
  readonly unsafeFiles?: readonly string[];
  /** Operators that are neither of the ONNX standard, nor of onnxruntime, nor functions of the model: `domain.Operator`, sorted. */
  readonly foreignOperators?: readonly string[];
}

/** `onnx.json` beside an ONNX model, and what Trainyard found out by asking the model. */
export interface OnnxUse {
  /** Columns of each input, in the order of its numbers. */
  readonly inputs?: Readonly<Record<string, readonly string[]>>;
  /** Output with the predicted numbers, or with a score for each class. */
  readonly output?: string;
  /** Output with the predicted class. */
  readonly label?: string;
  readonly scores?: ScoreScale;
  /** Classes in the order of the scores. */
  readonly classes?: readonly string[];
  /** Whether a label is the name of a class or its place in `classes`, from 0. */
  readonly labels?: 'names' | 'places';
}

/** What scores are; `none`: neither probabilities nor logits, as distances of a support vector machine are. */
export type ScoreScale = 'probabilities' | 'logits' | 'none';

export interface TensorFact {
  readonly name: string;
  /** `float32`, `int64`, `string`, … or `sequence`, `map`, `other`. */
  readonly type: string;
  /** null stands for any length; absent when the shape is not said. */
  readonly shape?: readonly (number | null)[];
}

/** Imports that pickle files make when they are opened, `module name` each, sorted; long lists are cut. */
export interface CodeFacts {
  /** `known`: only what scientific libraries need; `unknown`: something else too; `dangerous`: what runs commands or code; `unreadable`: cannot be told. */
  readonly verdict: 'known' | 'unknown' | 'dangerous' | 'unreadable';
  readonly dangerous: readonly string[];
  readonly unknown: readonly string[];
  /** Why something cannot be told, one sentence for each file. */
  readonly problems: readonly string[];
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
