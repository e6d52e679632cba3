import { basename, dirname, join, relative, resolve } from 'node:path';
import type { InputsOf } from '#contract/define.ts';
import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { partedTable } from '#domain/data/parts/part-name.ts';
import { joinParts } from '#features/data/join-parts.ts';
import { partTable, type PartedTable } from '#features/data/part-table.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { inlineCode } from '#kernel/markdown.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

/** A part of GitHub's smallest size limit would never be reached; below this, parts cost more requests than they save bytes. */
const LEAST_SIZE = 4096;
const GREATEST_SIZE = 256 * 1024 ** 2;

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace, options: RunOptions): Promise<Outcome> {
  if (inputs.join !== undefined) return await joined(inputs, resolve(inputs.join), workspace, options);
  if (inputs.size < LEAST_SIZE || inputs.size > GREATEST_SIZE) {
    throw new Failure('contract.input-invalid', { message: `input "size": expected 4 KiB to 256 MiB, found ${humanBytes(inputs.size)}` });
  }
  // Paths on a command line are relative to where the command is called.
  const table = resolve(inputs.table);
  const folder = folderOf(table, inputs, workspace.root);
  const dataset = datasetOf(folder, workspace.root);
  const replace = !inputs.keep && dataset !== undefined && datasetOf(table, workspace.root) === dataset;
  const parted = await partTable({ table, folder, average: inputs.size, replace, dryRun: options.dryRun }, workspace);
  const at = relative(workspace.root, folder);
  return {
    verdict: 'pass',
    headline: headlineOf(parted, at, options.dryRun),
    text: [savedText(parted), ...(options.dryRun || dataset === undefined ? [] : ['', `  next:  trainyard data add ${dataset}`])].join(
      '\n',
    ),
    markdown: `${inlineCode(at)}: ${savedText(parted)}`,
    outputs: { folder: at, parts: String(parted.parts.length), 'new-bytes': String(parted.newBytes) },
    data: { folder: at, rows: parted.rows, newBytes: parted.newBytes, parts: parted.parts.map((part) => ({ ...part })) },
    ...(options.dryRun ? { plan: parted.plan } : {}),
  };
}

function folderOf(table: string, inputs: InputsOf<typeof contract>, root: string): string {
  if (inputs.to !== undefined) return resolve(inputs.to);
  const stem = partedTable(basename(table))?.stem ?? basename(table);
  if (inputs.dataset === undefined) return join(dirname(table), stem);
  if (!isDatasetName(inputs.dataset))
    throw new Failure('data.name-invalid', { message: `${JSON.stringify(inputs.dataset)} cannot be the name of a dataset` });
  return join(root, datasetPaths(inputs.dataset).files, stem);
}

/** The dataset whose files a path lies among. */
const datasetOf = (path: string, root: string): string | undefined => /^data\/([^/]+)\/files(\/|$)/.exec(relative(root, path))?.[1];

const headlineOf = ({ parts, rows }: PartedTable, folder: string, dryRun: boolean): string =>
  `${formatCount(rows)} rows ${dryRun ? 'would be ' : ''}in ${parts.length === 1 ? '1 part' : `${formatCount(parts.length)} parts`} in ${folder}`;

function savedText({ parts, newBytes }: PartedTable): string {
  const bytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
  const known = parts.filter((part) => part.known).length;
  if (known === 0) return `${humanBytes(bytes)} in all, ${humanBytes(bytes / parts.length)} a part`;
  const percent = ((100 * newBytes) / bytes).toFixed(1);
  return `${formatCount(known)} of ${formatCount(parts.length)} parts were there before: ${humanBytes(newBytes)} of ${humanBytes(bytes)} are new (${percent} %)`;
}

async function joined(inputs: InputsOf<typeof contract>, table: string, workspace: Workspace, options: RunOptions): Promise<Outcome> {
  const folder = resolve(inputs.table);
  const { parts, bytes } = await joinParts({ folder, table, replace: inputs.replace, dryRun: options.dryRun }, workspace);
  const [from, to] = [relative(workspace.root, folder), relative(workspace.root, table)];
  return {
    verdict: 'pass',
    headline: options.dryRun ? `${parts} parts of ${from} would become ${to}` : `${parts} parts of ${from} are ${to}, ${humanBytes(bytes)}`,
    text: '',
    markdown: inlineCode(to),
    outputs: { folder: from, parts: String(parts), 'new-bytes': '0' },
    data: { folder: from, table: to, parts, bytes },
    ...(options.dryRun ? { plan: { title: `Join the parts of ${from}`, effects: [{ verb: 'create', target: to }] } } : {}),
  };
}
