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
      const origin = overrides.findLast(
        (override) => override.path.length <= path.length && override.path.every((step, index) => path[index] === step),
      );
      return origin === undefined ? document.locate(path, part) : { file: `--set ${origin.written}` };
    },
  };
}

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
