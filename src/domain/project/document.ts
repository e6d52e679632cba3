import type { SourcePosition } from '#kernel/failure.ts';

export type DocumentPath = readonly (string | number)[];

/** A parsed YAML file as plain values plus the place of each of them; the adapter for YAML makes it. */
export interface PlainDocument {
  readonly value: unknown;
  /** Where the key or value at the path stands; the nearest parent's place when the path itself is absent. */
  locate(path: DocumentPath, part: 'key' | 'value'): SourcePosition;
}

/** `models.iris-classifier.stages[0]`. */
export const formatDocumentPath = (path: DocumentPath): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '');

/** Whether a value is a mapping; YAML's empty value counts as an empty mapping where one is expected. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const ownKeys = (value: Readonly<Record<string, unknown>>): string[] => Object.keys(value);
