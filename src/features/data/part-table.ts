import { basename, join, relative } from 'node:path';
import { isPartName, partedTable, partName } from '#domain/data/parts/part-name.ts';
import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan, PlannedEffect } from '#kernel/plan.ts';
import { isInside } from '#kernel/relative-path.ts';
import type { FileStat } from '#ports/files.ts';
import type { Workspace } from '#ports/workspace.ts';
import { cutTable } from './cut-table.ts';
import { gunzip } from './gunzip.ts';
import { digestOf, pointerAt } from './working-files.ts';

export interface PartTable {
  /** Absolute path of a CSV, TSV or JSON Lines file, possibly with `.gz`. */
  readonly table: string;
  /** Absolute path of the folder of the parts, inside the repository. */
  readonly folder: string;
  /** Bytes of a part on average. */
  readonly average: ByteSize;
  /** Whether the table goes away once all of its rows are in parts. */
  readonly replace: boolean;
  readonly dryRun: boolean;
}

export interface TablePart {
  readonly name: string;
  readonly sizeBytes: ByteSize;
  readonly sha256: Sha256;
  readonly rows: number;
  /** Whether the folder had this very part before, under any name: git LFS stores it once. */
  readonly known: boolean;
}

export interface PartedTable {
  readonly parts: readonly TablePart[];
  readonly rows: number;
  /** Bytes of parts that were not there before. */
  readonly newBytes: ByteSize;
  readonly plan: Plan;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'git' | 'hasher' | 'reporter'>;

/**
 * Splits a table into part files at content-defined rows, each with the header, so that a new edition of the table changes few of them. A part
 * is in memory at a time. Running it again finishes what was interrupted; the table is removed last.
 */
export async function partTable(command: PartTable, ports: Ports): Promise<PartedTable> {
  const { table, folder, dryRun } = command;
  const name = relative(ports.root, table);
  const kind = partedTable(basename(table));
  if (kind === undefined) {
    throw new Failure('data.format-unsupported', {
      message: `${name}: expected a .csv, .tsv, .jsonl or .ndjson file, possibly with .gz`,
      at: { file: name },
    });
  }
  if (!isInside(ports.root, folder))
    throw new Failure('data.path-unsafe', { message: `the parts would lie outside of the repository, in ${folder}` });
  const seen = await requireTable(table, name, ports);
  const before = await existingParts(folder, ports);
  const known = new Set(before.map((part) => part.sha256));
  const parts: TablePart[] = [];
  const pending: string[] = [];
  const source = kind.compressed ? gunzip(ports.files.stream(table), name) : ports.files.stream(table);
  const guard = await uncommitted(folder, ports);
  for await (const part of cutTable(watched(source, seen, ports), kind.ending, command.average)) {
    const sha256 = ports.hasher.sha256(part.bytes);
    const file = partName(parts.length, kind.ending);
    parts.push({ name: file, sizeBytes: part.bytes.length, sha256, rows: part.rows, known: known.has(sha256) });
    const old = before.find((one) => one.name === file);
    if (old?.sha256 === sha256) continue;
    if (old !== undefined) requireSafe(guard, folder, file, ports);
    pending.push(file);
    if (!dryRun) await ports.files.write(join(folder, file), part.bytes);
  }
  if (parts.length === 0) throw new Failure('data.no-rows', { message: `${name} has no rows`, at: { file: name } });
  await requireSame(table, seen, name, ports);
  const stale = before.filter((part) => !parts.some((one) => one.name === part.name));
  for (const part of stale) requireSafe(guard, folder, part.name, ports);
  if (!dryRun) {
    for (const part of stale) await ports.files.remove(join(folder, part.name));
    if (command.replace) await ports.files.remove(table);
  }
  return {
    parts,
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    newBytes: parts.reduce((sum, part) => sum + (part.known ? 0 : part.sizeBytes), 0),
    plan: planOf(command, parts, pending, new Set(before.map((part) => part.name)), stale, ports),
  };
}

async function* watched(source: AsyncIterable<Uint8Array>, seen: FileStat, ports: Ports): AsyncIterable<Uint8Array> {
  let done = 0;
  for await (const chunk of source) {
    done += chunk.length;
    ports.reporter.progress({ task: 'split the table', done, total: Math.max(done, seen.sizeBytes) });
    yield chunk;
  }
}

async function requireTable(table: string, name: string, ports: Ports): Promise<FileStat> {
  const seen = await ports.files.stat(table);
  if (seen === undefined) throw new Failure('environment.file-missing', { message: `${name} does not exist`, at: { file: name } });
  if (seen.kind !== 'file') throw new Failure('data.path-unsafe', { message: `${name}: expected a file, found a ${seen.kind}` });
  if ((await pointerAt(table, seen, ports)) !== undefined)
    throw new Failure('data.pointer-as-data', { message: `${name} holds a git LFS pointer, not data`, at: { file: name } });
  return seen;
}

async function requireSame(table: string, seen: FileStat, name: string, ports: Ports): Promise<void> {
  const now = await ports.files.stat(table);
  if (now?.sizeBytes === seen.sizeBytes && now.modifiedAt === seen.modifiedAt) return;
  throw new Failure('data.file-changed', { message: `${name} was written to while being read`, at: { file: name } });
}

interface ExistingPart {
  readonly name: string;
  readonly sha256: Sha256;
}

async function existingParts(folder: string, ports: Ports): Promise<ExistingPart[]> {
  const found: ExistingPart[] = [];
  for await (const file of ports.files.list(folder)) {
    if (!isPartName(file.path) || file.kind !== 'file') continue;
    const path = join(folder, file.path);
    const sha256 = (await pointerAt(path, file, ports))?.oid ?? (await digestOf(path, file, ports));
    found.push({ name: file.path, sha256 });
  }
  return found;
}

const uncommitted = async (folder: string, ports: Ports): Promise<ReadonlySet<string>> =>
  new Set(await ports.git.changedPaths([relative(ports.root, folder)]));

/** A part that git has no record of may be somebody's only copy. */
function requireSafe(changed: ReadonlySet<string>, folder: string, part: string, ports: Ports): void {
  const path = `${relative(ports.root, folder)}/${part}`;
  if (![...changed].some((one) => one === path || path.startsWith(one.endsWith('/') ? one : `${one}/`))) return;
  throw new Failure('git.working-tree-dirty', {
    message: `${path} has content that is not committed and would be overwritten`,
    remedy: 'Commit the parts that are there, or remove them, then run the same command again.',
  });
}

function planOf(
  { table, folder, replace }: PartTable,
  parts: readonly TablePart[],
  pending: readonly string[],
  before: ReadonlySet<string>,
  stale: readonly ExistingPart[],
  { root }: Ports,
): Plan {
  const at = (name: string): string => `${relative(root, folder)}/${name}`;
  const written = parts.filter((part) => pending.includes(part.name));
  return {
    title: `Split ${relative(root, table)} into ${parts.length} parts`,
    effects: [
      ...written.map((part): PlannedEffect => ({
        verb: before.has(part.name) ? 'update' : 'create',
        target: at(part.name),
        detail: humanBytes(part.sizeBytes),
      })),
      ...stale.map((part): PlannedEffect => ({ verb: 'delete', target: at(part.name) })),
      ...(replace ? [{ verb: 'delete', target: relative(root, table) } as const] : []),
    ],
  };
}
