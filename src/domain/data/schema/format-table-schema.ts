import { prettyJson } from '#kernel/json.ts';
import type { TableSchema } from './table-schema.ts';

/** The schema as a Frictionless document; defaults are left out. */
export function formatTableSchema(schema: TableSchema): string {
  return prettyJson({
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: schema.fields.map(({ constraints, ...field }) => ({
      ...field,
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    })),
    ...(schema.fieldsMatch === 'exact' ? {} : { fieldsMatch: [schema.fieldsMatch] }),
    ...(schema.missingValues === undefined ? {} : { missingValues: schema.missingValues }),
    ...(schema.primaryKey.length === 0 ? {} : { primaryKey: schema.primaryKey }),
    ...(schema.foreignKeys === undefined ? {} : { foreignKeys: schema.foreignKeys }),
    ...(schema.rowCount === undefined ? {} : { rowCount: schema.rowCount }),
    ...(schema.rules === undefined ? {} : { rules: schema.rules }),
    ...(schema.uniqueKeys.length === 0 ? {} : { uniqueKeys: schema.uniqueKeys }),
  });
}
