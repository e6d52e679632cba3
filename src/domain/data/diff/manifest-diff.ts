import type { ByteSize } from '#kernel/bytes.ts';
import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import { columnsOf } from '../manifest-tables.ts';
import { driftEffects, type DriftEffect } from './drift-effects.ts';
import { columnShapes, type ColumnShapes } from './shapes.ts';
import { profileDistance, type ProfileDistance } from './profile-distance.ts';

/** What changed between two versions, from their manifests alone: no data is read. */
export interface ManifestDiff {
  readonly files: readonly FileChange[];
  /** Bytes that LFS has to store in addition: content that the first version does not have. */
  readonly newBytes: ByteSize;
  readonly rows: { readonly before: number | undefined; readonly after: number | undefined };
  readonly columns: readonly ColumnChange[];
}

export type FileChange =
  | { readonly kind: 'added' | 'removed'; readonly path: string; readonly sizeBytes: ByteSize }
  | { readonly kind: 'changed'; readonly path: string; readonly sizeBytes: ByteSize; readonly before: ByteSize }
  | { readonly kind: 'renamed'; readonly path: string; readonly from: string; readonly sizeBytes: ByteSize };

export type ColumnChange =
  | { readonly kind: 'added' | 'removed'; readonly name: string }
  | { readonly kind: 'retyped'; readonly name: string; readonly before: ColumnProfile['kind']; readonly after: ColumnProfile['kind'] }
  | {
      readonly kind: 'shifted';
      readonly name: string;
      readonly distance: ProfileDistance;
      readonly effects: readonly DriftEffect[];
      readonly shapes?: ColumnShapes;
      readonly nullShare: { readonly before: number; readonly after: number };
      readonly mean?: { readonly before: number; readonly after: number };
    };

export function diffManifests(before: DatasetManifest, after: DatasetManifest): ManifestDiff {
  const stored = new Set(before.files.map((file) => file.sha256));
  const fresh = new Map(after.files.filter((file) => !stored.has(file.sha256)).map((file) => [file.sha256, file.sizeBytes]));
  return {
    files: diffFiles(before.files, after.files),
    newBytes: [...fresh.values()].reduce((sum, size) => sum + size, 0),
    rows: { before: before.rows, after: after.rows },
    columns: diffColumns(columnsOf(before), columnsOf(after)),
  };
}

function diffFiles(before: readonly DatasetFile[], after: readonly DatasetFile[]): FileChange[] {
  const beforeOf = new Map(before.map((file) => [file.path, file]));
  const afterOf = new Map(after.map((file) => [file.path, file]));
  const gone = new Map(before.filter((file) => !afterOf.has(file.path)).map((file) => [file.sha256, file]));
  const changes: FileChange[] = [];
  for (const file of after) {
    const old = beforeOf.get(file.path);
    const twin = old === undefined ? gone.get(file.sha256) : undefined;
    if (twin !== undefined) {
      gone.delete(file.sha256);
      changes.push({ kind: 'renamed', path: file.path, from: twin.path, sizeBytes: file.sizeBytes });
    } else if (old === undefined) changes.push({ kind: 'added', path: file.path, sizeBytes: file.sizeBytes });
    else if (old.sha256 !== file.sha256)
      changes.push({ kind: 'changed', path: file.path, sizeBytes: file.sizeBytes, before: old.sizeBytes });
  }
  const renamed = new Set(changes.flatMap((change) => (change.kind === 'renamed' ? [change.from] : [])));
  const removed = before.filter((file) => !afterOf.has(file.path) && !renamed.has(file.path));
  return [...changes, ...removed.map((file): FileChange => ({ kind: 'removed', path: file.path, sizeBytes: file.sizeBytes }))];
}

function diffColumns(before: readonly ColumnProfile[], after: readonly ColumnProfile[]): ColumnChange[] {
  const afterOf = new Map(after.map((column) => [column.name, column]));
  const known = new Set(before.map((column) => column.name));
  const changes: ColumnChange[] = [];
  for (const old of before) {
    const column = afterOf.get(old.name);
    if (column === undefined) changes.push({ kind: 'removed', name: old.name });
    else if (column.kind !== old.kind) changes.push({ kind: 'retyped', name: old.name, before: old.kind, after: column.kind });
    else changes.push(...shiftOf(old, column));
  }
  return [
    ...changes,
    ...after.filter((column) => !known.has(column.name)).map((column): ColumnChange => ({ kind: 'added', name: column.name })),
  ];
}

function shiftOf(before: ColumnProfile, after: ColumnProfile): ColumnChange[] {
  const distance = profileDistance(before, after);
  const nullShare = { before: shareOfNulls(before), after: shareOfNulls(after) };
  const moved = (distance?.value ?? 0) > 0 || nullShare.before !== nullShare.after;
  if (!moved) return [];
  const shapes = columnShapes(before, after);
  const means = before.kind === 'number' && after.kind === 'number' && before.mean !== null && after.mean !== null;
  return [
    {
      kind: 'shifted',
      name: before.name,
      distance: distance ?? { measure: before.kind === 'number' ? 'kolmogorov-smirnov' : 'total-variation', value: 0 },
      effects: driftEffects(before, after),
      ...(shapes === undefined ? {} : { shapes }),
      nullShare,
      ...(means ? { mean: { before: before.mean, after: after.mean } } : {}),
    },
  ];
}

const shareOfNulls = (column: ColumnProfile): number => (column.count === 0 ? 0 : column.nulls / column.count);

/** Words for a distance, by the usual bands: below 0.1 nobody needs to look, above 0.25 somebody must. */
export const distanceWord = (value: number): 'small' | 'moderate' | 'large' =>
  value < 0.1 ? 'small' : value < 0.25 ? 'moderate' : 'large';
