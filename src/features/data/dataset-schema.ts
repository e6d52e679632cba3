import { join } from 'node:path';
import { parseTableSchema } from '#domain/data/schema/parse-table-schema.ts';
import { isTextField, type TableSchema } from '#domain/data/schema/table-schema.ts';
import type { TableReading } from '#domain/data/csv/table-builder.ts';
import { Failure, Failures } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Reads a table schema; all its problems are reported together. `path` is relative to the repository root. */
export async function readSchema(path: string, ports: Pick<Workspace, 'root' | 'files'>): Promise<TableSchema> {
  const bytes = await ports.files.read(join(ports.root, path));
  if (bytes === undefined)
    throw new Failure('environment.file-missing', { message: `the schema ${path} does not exist`, at: { file: path } });
  const parsed = parseTableSchema(new TextDecoder().decode(bytes));
  if (parsed.ok) return parsed.value;
  const [first, ...rest] = parsed.error.map(
    (problem) => new Failure('data.schema-invalid', { message: `${path}: ${problem}`, at: { file: path } }),
  );
  throw rest.length === 0 ? first! : new Failures([first!, ...rest]);
}

/** How a table must be read so that the schema can be applied: texts stay as they were written. */
export const readingFor = (schema: TableSchema | undefined): TableReading =>
  schema === undefined
    ? {}
    : {
        ...(schema.missingValues === undefined ? {} : { missingValues: schema.missingValues }),
        kinds: Object.fromEntries(schema.fields.filter(isTextField).map((field) => [field.name, 'text' as const])),
      };
