import type { Json } from '#kernel/json.ts';
import type { SourcePosition } from '#kernel/failure.ts';

/** Reads YAML as plain values without losing where they stand, and writes plain values. */
export interface YamlReader {
  format(value: Json): string;
  /** Never throws; a text with problems has `value` undefined. */
  read(text: string, file: string): YamlDocument;
}

export interface YamlDocument {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the key or value at a path stands; the nearest parent's place when the path is absent. */
  locate(path: readonly (string | number)[], part: 'key' | 'value'): SourcePosition;
}

export interface YamlProblem {
  readonly message: string;
  readonly at: SourcePosition;
}
