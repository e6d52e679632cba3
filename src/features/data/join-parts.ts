import { join, relative } from 'node:path';
import { isPartName } from '#domain/data/parts/part-name.ts';
import { partSizes, RowCutter } from '#domain/data/parts/row-cutter.ts';
import { byCodeUnit } from '#kernel/code-unit-order.ts';
import { joinBytes, type ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';
import { rowSyntax } from './cut-table.ts';
import { pointerAt } from './working-files.ts';

export interface JoinParts {
  /** Absolute path of the folder of the parts. */
  readonly folder: string;
  /** Absolute path of the table to write. */
  readonly table: string;
  readonly replace: boolean;
  readonly dryRun: boolean;
}

type Ports = Pick<Workspace, 'root' | 'files'>;

/** Writes the table that the parts of a folder are, byte for byte: the header once, then the rows of all parts in order. */
export async function joinParts(command: JoinParts, ports: Ports): Promise<{ readonly parts: number; readonly bytes: ByteSize }> {
  const name = relative(ports.root, command.folder);
  const names: string[] = [];
  for await (const file of ports.files.list(command.folder)) {
    if (!isPartName(file.path)) continue;
    if ((await pointerAt(join(command.folder, file.path), file, ports)) !== undefined)
      throw new Failure('data.pointer-as-data', { message: `${name}/${file.path} holds a git LFS pointer, not data` });
    names.push(file.path);
  }
  names.sort(byCodeUnit);
  if (names.length === 0) throw new Failure('data.files-missing', { message: `${name} has no part files`, at: { file: name } });
  if (!command.replace && (await ports.files.stat(command.table)) !== undefined) {
    throw new Failure('git.working-tree-dirty', {
      message: `${relative(ports.root, command.table)} exists already`,
      remedy: 'Name another file, or add --replace.',
    });
  }
  let bytes = 0;
  async function* whole(): AsyncIterable<Uint8Array> {
    for await (const chunk of joinedBytes(command.folder, names, ports)) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  if (!command.dryRun) await ports.files.write(command.table, whole());
  return { parts: names.length, bytes };
}

async function* joinedBytes(folder: string, names: readonly string[], ports: Ports): AsyncIterable<Uint8Array> {
  const delimited = /\.(csv|tsv)$/.test(names[0]!);
  let header: Uint8Array | undefined;
  let last = 0x0a;
  for (const name of names) {
    const path = join(folder, name);
    const own = delimited ? await headerOf(path, ports) : new Uint8Array(0);
    header ??= own;
    if (own.length !== header.length || own.some((byte, index) => byte !== header![index])) {
      throw new Failure('data.tables-differ', { message: `${name} has another header than ${names[0]}` });
    }
    const start = name === names[0] ? 0 : own.length;
    // Parts that people wrote by hand may lack the last line end.
    if (last !== 0x0a && last !== 0x0d) yield Uint8Array.of(0x0a);
    for await (const chunk of ports.files.stream(path, { start, end: Number.MAX_SAFE_INTEGER })) {
      last = chunk.at(-1) ?? last;
      yield chunk;
    }
  }
}

async function headerOf(path: string, ports: Ports): Promise<Uint8Array> {
  const { syntax, bytes } = await rowSyntax(ports.files.stream(path), path.split('.').at(-1)!);
  const cutter = new RowCutter(partSizes(1), syntax);
  const pieces: Uint8Array[] = [];
  for await (const chunk of bytes) {
    const end = cutter.push(chunk).find((cut) => cut.ends === 'header')?.before;
    pieces.push(chunk.subarray(0, end));
    if (end !== undefined) break;
  }
  return joinBytes(pieces);
}
