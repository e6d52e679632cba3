import { Failure } from '#kernel/failure.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { type DocumentPath, isMapping, type PlainDocument } from './document.ts';

/** One `--set path.to.key=value`; the value is YAML, so that numbers and lists keep their types. */
export interface Override {
  readonly path: DocumentPath;
  readonly value: unknown;
  readonly written: string;
}

const PART = /^([^.[\]]+)((?:\[\d{1,4}\])*)$/;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Splits `models.m.stages[0]=qa` into its path and the text of its value. */
export function parseOverride(written: string): Result<{ path: DocumentPath; valueText: string }, Failure> {
  const equals = written.indexOf('=');
  const path = equals <= 0 ? undefined : parsePath(written.slice(0, equals).trim());
  if (path === undefined) {
    return err(new Failure('project.override-invalid', { message: `--set: expected path.to.key=value, found ${JSON.stringify(written)}` }));
  }
  return ok({ path, valueText: written.slice(equals + 1) });
}

function parsePath(text: string): DocumentPath | undefined {
  const path: (string | number)[] = [];
  for (const part of text.split('.')) {
    const match = PART.exec(part);
    if (match === null || FORBIDDEN.has(match[1]!)) return undefined;
    path.push(match[1]!, ...[...match[2]!.matchAll(/\d+/g)].map(([index]) => Number(index)));
  }
  return path;
}

/** The document with the overrides in place, later ones winning; problems in an overridden value are placed at its `--set`. */
export function applyOverrides(document: PlainDocument, overrides: readonly Override[]): PlainDocument {
  if (overrides.length === 0) return document;
  const value = overrides.reduce((whole, override) => replaceAt(whole, override.path, override.value), document.value);
  return {
    value,
    locate: (path, part) => {
      const setsIt = (override: Override): boolean => isPrefix(override.path, path);
      const createsIt = (override: Override): boolean => isPrefix(path, override.path) && !exists(document.value, path);
      const origin = overrides.findLast((override) => setsIt(override) || createsIt(override));
      return origin === undefined ? document.locate(path, part) : { file: `--set ${origin.written}` };
    },
  };
}

const isPrefix = (start: DocumentPath, path: DocumentPath): boolean =>
  start.length <= path.length && start.every((step, index) => path[index] === step);

const exists = (value: unknown, path: DocumentPath): boolean => {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  const held = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return held && exists((value as Readonly<Record<string | number, unknown>>)[step], rest);
};

function replaceAt(whole: unknown, path: DocumentPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(whole) ? [...whole] : [];
    items[step] = replaceAt(items[step], rest, value);
    return [...items];
  }
  const mapping = isMapping(whole) ? whole : {};
  return { ...mapping, [step]: replaceAt(Object.hasOwn(mapping, step) ? mapping[step] : undefined, rest, value) };
}
