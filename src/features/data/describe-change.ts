import type { DataChange } from '#domain/data/change/data-change.ts';
import type { DiffLevel } from '#domain/data/change/diff-level.ts';
import { findSuspicions } from '#domain/data/change/suspicions.ts';
import { labelShift } from '#domain/data/change/label-shift.ts';
import { costOf, distinctBytes } from '#domain/data/cost/change-cost.ts';
import { LFS_PRICES, type LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import { personalColumns, type TableSchema } from '#domain/data/schema/table-schema.ts';
import type { DataProblem } from '#domain/data/validation-report.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { Workspace } from '#ports/workspace.ts';
import { committedAt, presentAt } from './dataset-place.ts';
import { readSchema } from './dataset-schema.ts';
import { resolveDataset } from './dataset-versions.ts';
import type { DataFile } from './data-file.ts';
import type { DatasetDiff } from './dataset-diff.ts';
import { diffDataset } from './diff-dataset.ts';
import { diffPointers } from './diff-pointers.ts';
import { diffRows, type DiffedRows } from './diff-rows.ts';
import { ensureObjects } from './ensure-objects.ts';
import type { LoadPorts } from './load-dataset.ts';
import { validateDataset } from './validate-dataset.ts';

export interface DescribeChange {
  readonly config: DatasetConfig;
  /** Version, tag, branch or commit; `HEAD` when absent. */
  readonly before?: string;
  /** The working tree when absent. */
  readonly after?: string;
  readonly mayBeNew?: boolean;
  readonly level: DiffLevel;
  /** Columns that identify a row; the primary key of the schema when absent, whole rows without one. */
  readonly key?: readonly string[];
  /** Example rows of each kind. */
  readonly examples?: number;
  /** What git LFS costs; the list price of GitHub.com when absent. */
  readonly prices?: LfsPrices;
  /** Whether to look for leakage and the like in the later state, which reads its tables. */
  readonly validate?: boolean;
}

type ChangePorts = LoadPorts & Pick<Workspace, 'pointers'>;

/**
 * What changed between two states of a dataset, what it costs and what is suspicious. Manifests alone tell files, schema and statistics;
 * rows and leakage read the data, and are left out with a note when its bytes cannot be had.
 */
export async function describeChange(command: DescribeChange, ports: ChangePorts): Promise<DataChange> {
  const { config, before, after, mayBeNew } = command;
  const found = await (command.level === 'files' ? diffPointers : diffDataset)(
    {
      name: config.name,
      path: trimmed(config.path),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(mayBeNew === undefined ? {} : { mayBeNew }),
    },
    ports,
  );
  const schema = config.schema === undefined ? undefined : await readSchema(config.schema, ports);
  const isNew = found.manifests.before === undefined;
  const compared: ComparedRows =
    readsRows(command.level) && !isNew && found.diff.files.length > 0
      ? await compareRows(command, schema, ports)
      : found.recorded || command.level !== 'schema' || found.diff.files.length === 0
        ? {}
        : NOT_RECORDED;
  const suspicions = [
    ...(command.validate === true ? await validationProblems(command, ports) : []),
    ...findSuspicions(found.manifests.before, found.manifests.after, found.diff, compared.rows, personalColumns(schema), config.target),
  ];
  const label = labelShift(
    found.manifests.before,
    found.manifests.after,
    personalColumns(schema).has(config.target ?? '') ? undefined : config.target,
  );
  return { ...describe(found, command.prices ?? LFS_PRICES), isNew, ...compared, ...(label === undefined ? {} : { label }), suspicions };
}

interface ComparedRows {
  readonly rows?: DiffedRows;
  readonly rowsNote?: string;
}

const NOT_RECORDED: ComparedRows = {
  rowsNote: 'no manifest records these files (trainyard data add), so columns and statistics are left out; --rows reads the data',
};

const readsRows = (level: DiffLevel): boolean => level === 'rows' || level === 'labels';

const describe = ({ name, before, after, diff, manifests }: DatasetDiff, prices: LfsPrices) => ({
  name,
  before,
  after,
  diff,
  manifest: manifests.after,
  cost: costOf(diff.newBytes, distinctBytes(manifests.after.files), prices),
});

async function compareRows(command: DescribeChange, schema: TableSchema | undefined, ports: ChangePorts): Promise<ComparedRows> {
  const { config } = command;
  const before = await filesAt(config, command.before ?? 'HEAD', ports);
  const after =
    command.after === undefined
      ? await presentAt({ name: config.name, path: trimmed(config.path) }, ports)
      : await filesAt(config, command.after, ports);
  try {
    await ensureObjects([...before, ...after], ports);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'data.object-missing') throw error;
    return { rowsNote: error.message };
  }
  const rows = await diffRows(
    {
      before,
      after,
      key: command.key ?? schema?.primaryKey ?? [],
      personal: personalColumns(schema),
      ...(config.target === undefined ? {} : { label: config.target }),
      ...(command.level === 'labels' ? { examples: 0 } : command.examples === undefined ? {} : { examples: command.examples }),
    },
    ports,
  );
  return rows === undefined ? { rowsNote: 'there are no tables on both sides' } : { rows };
}

const trimmed = (path: string): string => path.replace(/\/+$/, '');

async function filesAt({ name, path }: DatasetConfig, reference: string, ports: LoadPorts): Promise<DataFile[]> {
  const { commit } = await resolveDataset(name, reference, ports);
  return await committedAt({ name, path: trimmed(path) }, commit, ports);
}

/** What validation finds in the later state; nothing when it has no tables or they cannot be had. */
async function validationProblems({ config, after }: DescribeChange, ports: LoadPorts): Promise<readonly DataProblem[]> {
  try {
    return (await validateDataset({ config, ...(after === undefined ? {} : { reference: after }) }, ports)).report.problems;
  } catch (error) {
    if (error instanceof Failure && ['data.object-missing', 'data.table-missing', 'data.tables-differ'].includes(error.code)) return [];
    throw error;
  }
}
