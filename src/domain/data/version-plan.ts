import { plural } from '#kernel/number-text.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import type { DatasetFile, DatasetManifest } from '#kernel/records/dataset.ts';
import { BUMPS, bumpSemver, formatSemver, type Bump, type Semver } from '#kernel/semver.ts';
import { findColumn, type Column, type Table } from '#kernel/table.ts';
import { formatFileList } from './manifest.ts';
import { compareRows, hashRows, type RowDifference } from './row-multiset.ts';
import { markSplits, SPLIT_COLUMN } from './row-splits.ts';

export interface DatasetState {
  readonly manifest: DatasetManifest;
  /** All rows, when they could be read. */
  readonly table?: Table;
  /** The files that the rows are from, in order; their names may tell the split. */
  readonly tableFiles?: readonly { readonly path: string; readonly rows: number }[];
}

export interface ComputedChange {
  /** Undefined when the bytes are the same. */
  readonly bump: Bump | undefined;
  /** Why, as sentences for people. */
  readonly reasons: readonly string[];
  readonly rows?: RowDifference;
}

/**
 * What a change of data means for those who use it, as Croissant 1.1 defines versions of datasets: patch = the same data in another
 * serialisation, minor = nothing but additions, major = anything changed, removed or retyped. What cannot be compared counts as changed.
 */
export function computeChange(before: DatasetState, after: DatasetState): ComputedChange {
  if (formatFileList(before.manifest.files) === formatFileList(after.manifest.files))
    return { bump: undefined, reasons: ['the files are the same'] };
  if (before.table === undefined || after.table === undefined) return compareFiles(before.manifest.files, after.manifest.files);
  const tables = compareTables({ ...before, table: before.table }, { ...after, table: after.table });
  const others = compareFiles(withoutRows(before), withoutRows(after));
  if (others.bump === undefined) return tables;
  const bump = BUMPS.find((one) => one === tables.bump || one === others.bump);
  return { ...tables, bump, reasons: [...tables.reasons, ...others.reasons] };
}

const withoutRows = (state: DatasetState): DatasetFile[] => state.manifest.files.filter((file) => file.rows === undefined);

type TabularState = DatasetState & Required<Pick<DatasetState, 'table'>>;

function compareTables(earlier: TabularState, later: TabularState): ComputedChange {
  const [before, after] = [earlier.table, later.table];
  const afterOf = new Map(after.columns.map((column) => [column.name, column]));
  const removed = before.columns.filter((column) => !afterOf.has(column.name));
  const retyped = before.columns.filter((column) => afterOf.has(column.name) && afterOf.get(column.name)!.kind !== column.kind);
  const shared = before.columns.filter((column) => afterOf.get(column.name)?.kind === column.kind);
  const names = new Set(before.columns.map((column) => column.name));
  const added = after.columns.filter((column) => !names.has(column.name));
  const rows = compareShared(earlier, later, shared);
  const breaking = [
    ...(removed.length > 0 ? [`${plural(removed.length, 'column')} removed: ${nameList(removed)}`] : []),
    ...(retyped.length > 0 ? [`${plural(retyped.length, 'column')} of another type: ${nameList(retyped)}`] : []),
    ...(rows.moved > 0 ? [`${plural(rows.moved, 'row')} moved to another split`] : []),
    ...(rows.removed > 0 ? [`${plural(rows.removed, 'row')} removed or changed`] : []),
  ];
  const additions = [
    ...(added.length > 0 ? [`${plural(added.length, 'column')} added: ${nameList(added)}`] : []),
    ...(rows.added > 0 ? [`${plural(rows.added, 'row')} added`] : []),
  ];
  if (breaking.length > 0) return { bump: 'major', reasons: [...breaking, ...additions], rows };
  if (additions.length > 0) return { bump: 'minor', reasons: additions, rows };
  return { bump: 'patch', reasons: [`the same ${plural(rows.kept, 'row')} in another serialisation or order`], rows };
}

/** Rows by the columns that both states have. A row that is there as before and belongs to another split has moved. */
function compareShared(earlier: TabularState, later: TabularState, shared: readonly Column[]): RowDifference & { readonly moved: number } {
  const columns = shared.filter(({ name }) => name !== SPLIT_COLUMN);
  const hashesOf = (state: TabularState): Float64Array =>
    hashRows(
      state.table,
      columns.map(({ name }) => findColumn(state.table, name)!),
    );
  const [before, after] = [hashesOf(earlier), hashesOf(later)];
  const rows = compareRows(before, after);
  const declared = columns.length < shared.length;
  const marked = [markSplits(earlier, before, declared), markSplits(later, after, declared)] as const;
  const moved = marked[0] === undefined || marked[1] === undefined ? 0 : rows.kept - compareRows(marked[0], marked[1]).kept;
  return { ...rows, moved };
}

/** Without rows: the same bytes under other names are a patch, more files are an addition, everything else is a change. */
function compareFiles(before: readonly DatasetFile[], after: readonly DatasetFile[]): ComputedChange {
  const kept = new Set(after.map((file) => `${file.sha256} ${file.path}`));
  const digests = new Set(after.map((file) => file.sha256));
  const gone = before.filter((file) => !kept.has(`${file.sha256} ${file.path}`));
  const lost = gone.filter((file) => !digests.has(file.sha256));
  const digestsBefore = new Set(before.map((file) => file.sha256));
  const added = after.filter((file) => !digestsBefore.has(file.sha256));
  if (lost.length > 0) return { bump: 'major', reasons: [`${plural(lost.length, 'file')} changed or removed: ${pathList(lost)}`] };
  if (added.length > 0) return { bump: 'minor', reasons: [`${plural(added.length, 'file')} added: ${pathList(added)}`] };
  if (gone.length === 0) return { bump: undefined, reasons: [] };
  return { bump: 'patch', reasons: [`${plural(gone.length, 'file')} renamed: ${pathList(gone)}`] };
}

export interface VersionPlan {
  readonly previous: Semver | undefined;
  /** Equal to `previous` when nothing changed. */
  readonly version: Semver;
  readonly bump: Bump | undefined;
  readonly reasons: readonly string[];
}

export const FIRST_VERSION: Semver = { major: 1, minor: 0, patch: 0 };

/** The version that follows from the change; a declared kind may be greater than the computed one, never smaller (then the error names it). */
export function planVersion(
  previous: Semver | undefined,
  change: ComputedChange | undefined,
  declared?: Bump,
): VersionPlan | { readonly tooSmall: { readonly declared: Bump; readonly computed: Bump } } {
  if (previous === undefined || change === undefined)
    return { previous: undefined, version: FIRST_VERSION, bump: undefined, reasons: ['the first version'] };
  if (change.bump === undefined) return { previous, version: previous, bump: undefined, reasons: change.reasons };
  if (declared !== undefined && BUMPS.indexOf(declared) > BUMPS.indexOf(change.bump)) {
    return { tooSmall: { declared, computed: change.bump } };
  }
  const bump = declared ?? change.bump;
  return { previous, version: bumpSemver(previous, bump), bump, reasons: change.reasons };
}

/** Message of the annotated tag: what it is, why it is that version, which bytes. */
export const formatTagMessage = (plan: VersionPlan, name: string, manifest: DatasetManifest, digest: string): string =>
  [
    `${name} ${formatSemver(plan.version)}`,
    '',
    ...plan.reasons.map((reason) => `- ${reason}`),
    '',
    ...(manifest.rows === undefined ? [] : [`Rows: ${manifest.rows}`]),
    `Files: ${manifest.files.length}`,
    `Digest: sha256:${digest}`,
    '',
  ].join('\n');

/** The digest of the files that a tag's message names; undefined for messages of other origin. */
export function parseTagDigest(message: string): Sha256 | undefined {
  const match = /^Digest: sha256:([0-9a-f]{64})$/m.exec(message);
  return match === null ? undefined : parseSha256(match[1]!);
}

const nameList = (columns: readonly Column[]): string => listed(columns.map((column) => column.name));

const pathList = (files: readonly { readonly path: string }[]): string => listed(files.map((file) => file.path));

const listed = (items: readonly string[]): string =>
  items.length <= 5 ? items.join(', ') : `${items.slice(0, 5).join(', ')} and ${items.length - 5} more`;
