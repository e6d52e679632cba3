import { describe, expect, it } from 'vitest';
import { formatTableSchema } from '#domain/data/schema/format-table-schema.ts';
import { inferExpectations } from '#domain/data/schema/infer-expectations.ts';
import { inferSchema } from '#domain/data/schema/infer-schema.ts';
import { parseTableSchema } from '#domain/data/schema/parse-table-schema.ts';
import type { TableSchema } from '#domain/data/schema/table-schema.ts';
import { validateTable } from '#domain/data/schema/validate-table.ts';
import { hideValues, type DataProblem } from '#domain/data/validation-report.ts';
import { profileTable } from '#numeric/profile/column-profile.ts';
import { tableOf } from '../tables.ts';

function schemaOf(document: object): TableSchema {
  const parsed = parseTableSchema(JSON.stringify(document));
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  return parsed.value;
}

const problemsOf = (columns: Parameters<typeof tableOf>[0], document: object): readonly DataProblem[] =>
  validateTable(tableOf(columns), schemaOf(document)).problems;

describe('mostly and severity', () => {
  const ten = Array.from({ length: 10 }, (_, row) => row);
  const field = (extra: object) => ({ fields: [{ name: 'x', constraints: { minimum: 1, unique: true }, ...extra }] });

  it('allow a share of the rows, exactly', () => {
    expect(problemsOf({ x: ten }, field({ mostly: 0.9 }))).toEqual([]);
    expect(problemsOf({ x: ten }, field({ mostly: 0.95 }))).toMatchObject([
      { rule: 'minimum', count: 1, message: 'expected at least 1 in at least 95 % of the rows' },
    ]);
    expect(problemsOf({ x: [...ten.slice(1), 1] }, field({ mostly: 0.9 }))).toEqual([]);
  });

  it('turn errors into warnings', () => {
    expect(problemsOf({ x: [0, 0] }, field({ severity: 'warning' })).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'minimum warning',
      'unique warning',
    ]);
  });
});

describe('expectations of the whole', () => {
  it('bound rows, means, quantiles, missing and distinct values', () => {
    const distribution = {
      mean: { minimum: 2, maximum: 3 },
      median: { maximum: 2 },
      sd: { minimum: 100 },
      nullShare: { maximum: 0.1 },
      distinct: { minimum: 9 },
      quantiles: { '0.25': { minimum: 1.75, maximum: 1.75 }, '1': { maximum: 3 } },
    };
    const found = problemsOf(
      { x: [1, 2, 3, 4, null], y: ['a', 'a', 'b', null, 'a'] },
      {
        fields: [
          { name: 'x', distribution },
          { name: 'y', severity: 'warning', distribution: { distinct: { maximum: 1 }, nullShare: { maximum: 0.5 }, mean: { minimum: 0 } } },
        ],
        rowCount: { minimum: 6, maximum: 9 },
      },
    );
    expect(found.map(({ rule, column, severity, message }) => `${severity} ${column ?? ''} ${rule}: ${message}`)).toEqual([
      'error  row-count: rows: expected between 6 and 9, found 5',
      'error x distribution-median: median: expected at most 2, found 2.5',
      'error x distribution-sd: sd: expected at least 100, found 1.29099',
      'error x distribution-share: share of missing values: expected at most 0.1, found 0.2',
      'error x distribution-distinct: distinct values: expected at least 9, found 4',
      'error x distribution-quantile: quantile 1: expected at most 3, found 4',
      'warning y distribution-mean: mean: expected at least 0, found no values',
      'warning y distribution-distinct: distinct values: expected at most 1, found 2',
    ]);
  });

  it('compare columns of one row', () => {
    const columns = {
      from: ['2026-01-01', '2026-02-01', null],
      to: ['2026-01-02', '2026-01-01', '2026-01-01'],
      n: [1, 2, 3],
      m: [1, 3, 2],
    };
    const fields = Object.keys(columns).map((name) => ({ name }));
    const rules = [
      { left: 'from', operator: '<', right: 'to' },
      { left: 'n', operator: '>=', right: 'm', severity: 'warning' },
      { left: 'n', operator: '==', right: 'm', mostly: 0.3 },
      { left: 'n', operator: '!=', right: 'from' },
      { left: 'n', operator: '<=', right: 'm' },
      { left: 'n', operator: '>', right: 'm', mostly: 0 },
    ];
    const found = problemsOf(columns, { fields, rules });
    expect(found).toMatchObject([
      { rule: 'row-rule', severity: 'error', column: 'from, to', count: 1, examples: [{ row: 2, value: '2026-02-01 < 2026-01-01' }] },
      { severity: 'warning', examples: [{ row: 2, value: '2 >= 3' }] },
      { message: 'expected n <= m', examples: [{ row: 3 }] },
    ]);
  });

  it('name every place of a document that is wrong', () => {
    const parsed = parseTableSchema(
      JSON.stringify({
        fields: [
          {
            name: 'x',
            mostly: 2,
            severity: 'fatal',
            role: 'king',
            distribution: {
              man: {},
              mean: 3,
              median: { minimum: 2, maximum: 1, average: 1 },
              sd: { minimum: 'a' },
              quantiles: { '2': {} },
              severity: 'fatal',
            },
          },
          { name: 'y', distribution: 1 },
        ],
        rowCount: [],
        rules: [{ left: 'x', operator: '=', right: 'y' }],
      }),
    );
    expect(parsed.ok ? [] : parsed.error).toHaveLength(13);
    expect(parseTableSchema(JSON.stringify({ fields: [{ name: 'x' }], rules: {} }))).toMatchObject({ error: ['rules: expected a list'] });
  });
});

it('a schema with inferred bounds fits its data, survives its file, and notices a shift', () => {
  const columns = {
    x: Array.from({ length: 100 }, (_, row) => row),
    c: Array.from({ length: 100 }, () => 5),
    t: Array.from({ length: 100 }, (_, row) => (row % 2 ? 'a' : null)),
  };
  const table = tableOf(columns);
  const profile = profileTable(table, { quantiles: 11, top: 10 });
  const schema = inferExpectations(inferSchema(profile), profile, table.rows);
  const read = parseTableSchema(formatTableSchema(schema));
  expect(read).toEqual({ ok: true, value: schema });
  expect(validateTable(table, schema).problems).toEqual([]);
  const shifted = tableOf({ ...columns, x: columns.x.map((value) => value + 20) });
  expect(validateTable(shifted, schema).problems).toMatchObject([{ rule: 'distribution-mean', severity: 'warning' }]);
});

it('values of personal columns are not shown', () => {
  const problem = (column: string | undefined): DataProblem => ({
    rule: 'r',
    severity: 'error',
    ...(column === undefined ? {} : { column }),
    message: 'm',
    count: 1,
    examples: [{ row: 1, value: 'secret' }],
  });
  const hidden = hideValues([problem('a, name'), problem('a'), problem(undefined)], new Set(['name']));
  expect(hidden.map(({ examples }) => examples[0]!.value)).toEqual([null, 'secret', 'secret']);
});
