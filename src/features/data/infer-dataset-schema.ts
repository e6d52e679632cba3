import { join } from 'node:path';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { onlyTable } from '#domain/data/manifest-tables.ts';
import { formatTableSchema } from '#domain/data/schema/format-table-schema.ts';
import { inferExpectations } from '#domain/data/schema/infer-expectations.ts';
import { inferSchema } from '#domain/data/schema/infer-schema.ts';
import type { TableSchema } from '#domain/data/schema/table-schema.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Workspace } from '#ports/workspace.ts';
import { resolveDataset } from './dataset-versions.ts';
import { manifestAt, requireWorkingManifest } from './read-manifest.ts';

export interface InferDatasetSchema {
  readonly name: string;
  /** Version, tag, branch or commit whose statistics are the reference; the working tree when absent. */
  readonly reference?: string;
  /** Whether to add bounds of the distribution, as warnings. */
  readonly bounds: boolean;
  /** Whether an existing schema may be replaced. */
  readonly replace: boolean;
  readonly dryRun: boolean;
}

export interface InferredSchema {
  readonly schema: TableSchema;
  readonly text: string;
  /** Relative to the repository root. */
  readonly path: string;
  readonly plan: Plan;
}

/** Writes `data/<name>/schema.json` from the statistics of a manifest, as a draft for people to review; no data is read. */
export async function inferDatasetSchema(
  command: InferDatasetSchema,
  ports: Pick<Workspace, 'root' | 'files' | 'git' | 'forge'>,
): Promise<InferredSchema> {
  const { name } = command;
  const at = command.reference === undefined ? undefined : await resolveDataset(name, command.reference, ports);
  const manifest = at === undefined ? await requireWorkingManifest(name, ports) : await manifestAt(name, at.commit, ports);
  const table = manifest === undefined ? undefined : onlyTable(manifest);
  if (table === undefined) {
    throw new Failure('data.table-missing', {
      message: `the manifest of ${name} has ${manifest?.tables === undefined ? 'no table' : 'several tables'}${at === undefined ? '' : ` at ${at.label}`}, so there is nothing to infer a schema from`,
    });
  }
  const inferred = inferSchema(table.columns);
  const schema = command.bounds ? inferExpectations(inferred, table.columns, table.rows) : inferred;
  const text = formatTableSchema(schema);
  const { schema: path } = datasetPaths(name);
  const present = await ports.files.stat(join(ports.root, path));
  if (present !== undefined && !command.replace && !command.dryRun) {
    throw new Failure('data.schema-exists', { message: `${path} exists, and what people wrote in it would be lost`, at: { file: path } });
  }
  const plan: Plan = {
    title: `Infer the schema of ${name}`,
    effects: [{ verb: present === undefined ? 'create' : 'update', target: path, detail: `${schema.fields.length} fields` }],
  };
  if (!command.dryRun) await ports.files.write(join(ports.root, path), text);
  return { schema, text, path, plan };
}
