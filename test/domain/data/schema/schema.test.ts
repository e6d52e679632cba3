import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTableSchema } from '#domain/data/schema/format-table-schema.ts';
import { inferSchema } from '#domain/data/schema/infer-schema.ts';
import { parseTableSchema } from '#domain/data/schema/parse-table-schema.ts';
import { FIELD_TYPES, FIELDS_MATCHES, isTextField, type TableSchema } from '#domain/data/schema/table-schema.ts';
import { validateTable } from '#domain/data/schema/validate-table.ts';
import { renderValidationMarkdown, renderValidationText, validationHeadline } from '#domain/data/render-validation.ts';
import { judgeProblems } from '#domain/data/validation-report.ts';
import type { Table } from '#kernel/table.ts';
import { profileTable } from '#numeric/profile/column-profile.ts';
import { readText } from '../csv/reading.ts';
import { tableOf } from '../tables.ts';

function schemaOf(document: object): TableSchema {
  const parsed = parseTableSchema(JSON.stringify(document));
  if (!parsed.ok) throw new Error(parsed.error.join('; '));
  return parsed.value;
}

const problemsOf = (document: object | string): readonly string[] => {
  const parsed = parseTableSchema(typeof document === 'string' ? document : JSON.stringify(document));
  return parsed.ok ? [] : parsed.error;
};

describe('parseTableSchema', () => {
  it('lists every problem with its place', () => {
    expect(
      problemsOf({
        fields: [
          { name: 'a', type: 'numbr' },
          { name: 'a', constraints: { minimum: 3, maximum: 1, requred: true } },
          { type: 'string' },
          { name: 'b', constraints: { pattern: '(', enum: [], required: 'yes', minLength: 'x' } },
          { name: 'c', constraints: [] },
        ],
        primaryKey: 'aa',
        fieldsMatch: 'loose',
        missingValues: '-',
        uniqueKeys: [[1]],
      }),
    ).toEqual([
      'fields[0].type: expected one of number, integer, string, boolean, date, datetime, any, found "numbr". Did you mean "number"?',
      'fields[1]: the name "a" is used twice',
      'fields[1].constraints.requred: is not a known constraint. Did you mean "required"?',
      'fields[1].constraints: minimum 3 is greater than maximum 1',
      'fields[2]: expected an object with a "name"',
      'fields[3].constraints.pattern: "(" is not a regular expression',
      'fields[3].constraints.enum: expected a list of at least one text or number',
      'fields[3].constraints.required: expected true or false',
      'fields[3].constraints.minLength: expected a number',
      'fields[4].constraints: expected an object',
      'primaryKey: "aa" is not a field. Did you mean "a"?',
      'uniqueKeys[0]: expected a name or a list of names',
      'fieldsMatch: expected one of exact, equal, subset, superset, partial, found "loose"',
      'missingValues: expected a list of texts',
    ]);
    expect(problemsOf('[')).toEqual([expect.stringContaining('it is not JSON')]);
    expect(problemsOf('[]')).toEqual(['expected an object with "fields"']);
    expect(problemsOf({ fields: [] })).toEqual(['fields: expected a list with at least one field']);
    expect(problemsOf({ fields: [{ name: 'a', constraints: { pattern: 1, enum: 2 } }] })).toHaveLength(2);
  });

  it('reads back what is written', () => {
    const fields = fc.uniqueArray(
      fc.record({
        name: fc.string({ minLength: 1 }),
        type: fc.constantFrom(...FIELD_TYPES),
        constraints: fc.record(
          {
            required: fc.boolean(),
            unique: fc.boolean(),
            minimum: fc.integer(),
            pattern: fc.constant('[a-z]+'),
            enum: fc.constant(['a', 1]),
          },
          { requiredKeys: [] },
        ),
      }),
      { selector: (field) => field.name, minLength: 1, maxLength: 4 },
    );
    const schemas = fc.record({
      fields,
      fieldsMatch: fc.constantFrom(...FIELDS_MATCHES),
      missing: fc.option(fc.array(fc.string()), { nil: undefined }),
      keyed: fc.boolean(),
    });
    fc.assert(
      fc.property(schemas, ({ fields: some, fieldsMatch, missing, keyed }) => {
        const key = keyed ? [some[0]!.name] : [];
        const schema: TableSchema = {
          fields: some,
          fieldsMatch,
          primaryKey: key,
          uniqueKeys: keyed ? [key] : [],
          ...(missing === undefined ? {} : { missingValues: missing }),
        };
        expect(parseTableSchema(formatTableSchema(schema))).toEqual({ ok: true, value: schema });
      }),
    );
  });
});

describe('inferSchema', () => {
  it('gives a schema that the data fulfils', () => {
    const table = tableOf({
      id: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
      weight: Array.from({ length: 20 }, (_, row) => (row === 3 ? null : row / 2)),
      colour: Array.from({ length: 20 }, (_, row) => (row % 2 === 0 ? 'red' : 'blue')),
      note: Array.from({ length: 20 }, (_, row) => `note ${row}`),
    });
    const schema = inferSchema(profileTable(table));
    expect(schema.fields).toEqual([
      { name: 'id', type: 'integer', constraints: { required: true } },
      { name: 'weight', type: 'number', constraints: {} },
      { name: 'colour', type: 'string', constraints: { required: true, enum: ['blue', 'red'] } },
      { name: 'note', type: 'string', constraints: { required: true } },
    ]);
    expect(validateTable(table, schema).problems).toEqual([]);
  });
});

describe('validateTable', () => {
  const check = (field: object, cells: readonly (string | number | null)[]) =>
    validateTable(tableOf({ x: cells }), schemaOf({ fields: [{ name: 'x', ...field }] })).problems.map((problem) => [
      problem.rule,
      problem.count,
      problem.examples.map((example) => example.row),
    ]);

  it.each([
    [{ type: 'number' }, [1, 2.5, null], []],
    [{ type: 'number' }, ['1', 'x', '1e3', null], [['type', 1, [2]]]],
    [{ type: 'integer' }, [1, 2.5], [['type', 1, [2]]]],
    [{ type: 'integer' }, ['7', '7.5', 'z'], [['type', 2, [2, 3]]]],
    [{ type: 'boolean' }, ['true', 'False', '1', 'yes'], [['type', 1, [4]]]],
    [{ type: 'boolean' }, [0, 1, 2], [['type', 1, [3]]]],
    [{ type: 'date' }, ['2026-11-21', '2026-13-01', '21.11.2026'], [['type', 2, [2, 3]]]],
    [{ type: 'datetime' }, ['2026-11-21T09:30:00Z', '2026-11-21'], [['type', 1, [2]]]],
    [{ type: 'any' }, ['x', '1'], []],
    [{ constraints: { required: true } }, [1, null, null], [['required', 2, [2, 3]]]],
    [{ constraints: { required: true } }, ['a', null], [['required', 1, [2]]]],
    [
      { constraints: { minimum: 1, maximum: 3 } },
      [0, 1, 3, 4, null],
      [
        ['minimum', 1, [1]],
        ['maximum', 1, [4]],
      ],
    ],
    [
      { constraints: { exclusiveMinimum: 1, exclusiveMaximum: 3 } },
      [1, 2, 3],
      [
        ['exclusive-minimum', 1, [1]],
        ['exclusive-maximum', 1, [3]],
      ],
    ],
    [
      { constraints: { minLength: 2, maxLength: 3 } },
      ['a', '🦉🦉', 'abcd'],
      [
        ['min-length', 1, [1]],
        ['max-length', 1, [3]],
      ],
    ],
    [{ constraints: { pattern: '[a-z]+' } }, ['abc', 'ab1', null], [['pattern', 1, [2]]]],
    [{ constraints: { enum: ['a', 'b'] } }, ['a', 'c', 'c', 'b'], [['enum', 2, [2, 3]]]],
    [{ constraints: { enum: [1, 2] } }, [1, 3], [['enum', 1, [2]]]],
    [{ constraints: { unique: true } }, ['a', 'b', 'a', null, null], [['unique', 1, [3]]]],
    [{ constraints: { minimum: 5 } }, ['4', 'x'], [['minimum', 1, [1]]]],
  ] as [object, (string | number | null)[], unknown[]][])('%j on %j', (field, cells, expected) => {
    expect(check(field, cells)).toEqual(expected);
  });

  it('keeps the first five examples of many', () => {
    const [problem] = validateTable(
      tableOf({ x: Array.from({ length: 90 }, () => -1) }),
      schemaOf({ fields: [{ name: 'x', constraints: { minimum: 0 } }] }),
    ).problems;
    expect(problem).toMatchObject({ count: 90, examples: [1, 2, 3, 4, 5].map((row) => ({ row, value: -1 })) });
  });

  it('checks keys of several columns', () => {
    const table = tableOf({ a: [1, 1, 1, null], b: ['x', 'y', 'x', 'z'] });
    const fields = [{ name: 'a' }, { name: 'b' }];
    expect(validateTable(table, schemaOf({ fields, primaryKey: ['a', 'b'] })).problems).toMatchObject([
      {
        rule: 'primary-key',
        column: 'a, b',
        count: 2,
        examples: [
          { row: 3, value: '1, x' },
          { row: 4, value: '(missing), z' },
        ],
      },
    ]);
    expect(validateTable(table, schemaOf({ fields, uniqueKeys: [['a', 'b']] })).problems).toMatchObject([{ rule: 'unique-key', count: 1 }]);
  });

  it.each([
    ['exact', ['a', 'b'], []],
    ['exact', ['b', 'a'], ['columns-order']],
    ['exact', ['a', 'c'], ['columns-missing', 'columns-unknown']],
    ['equal', ['b', 'a'], []],
    ['subset', ['a', 'b', 'c'], []],
    ['subset', ['a'], ['columns-missing']],
    ['superset', ['a'], []],
    ['superset', ['a', 'c'], ['columns-unknown']],
    ['partial', ['b', 'c'], []],
    ['partial', ['c'], ['columns-missing']],
  ])('fieldsMatch %s with columns %j', (fieldsMatch, columns, rules) => {
    const table = tableOf(Object.fromEntries(columns.map((name) => [name, [1]])));
    const schema = schemaOf({ fields: [{ name: 'a' }, { name: 'b' }], fieldsMatch: [fieldsMatch] });
    expect(validateTable(table, schema).problems.map((problem) => problem.rule)).toEqual(rules);
  });

  it.each(['iris', 'california-housing'])('accepts the shipped data set %s', async (name) => {
    const folder = new URL(`../../../../data/${name}/`, import.meta.url);
    const schema = schemaOf(JSON.parse(readFileSync(new URL('schema.json', folder), 'utf8')) as object);
    const { gunzipSync } = await import('node:zlib');
    const bytes =
      name === 'iris' ? readFileSync(new URL('iris.csv', folder)) : gunzipSync(readFileSync(new URL('california-housing.csv.gz', folder)));
    const kinds = Object.fromEntries(schema.fields.filter(isTextField).map((field) => [field.name, 'text' as const]));
    const table: Table = readText(new Uint8Array(bytes), { kinds }, 1 << 16);
    expect(validateTable(table, schema).problems).toEqual([]);
  });
});

describe('rendering', () => {
  const report = judgeProblems(1234, 2, 7, [
    { rule: 'conflicting-labels', severity: 'warning', message: 'w', count: 1, examples: [] },
    {
      rule: 'enum',
      severity: 'error',
      column: 'c|`x`',
      message: 'expected <b>',
      count: 2,
      examples: [
        { row: 3, value: '<script>|' },
        { row: 4, value: null },
      ],
    },
  ]);

  it('says what was checked, errors first', () => {
    expect(report.verdict).toBe('fail');
    expect(validationHeadline('toy', report)).toBe('toy: 1,234 rows, 2 columns, 7 checks: 1 problem, 1 to look at');
    expect(renderValidationText(report).split('\n')).toEqual([
      '✖ error    c|`x`  enum                expected <b>  2×  row 3 = "<script>|", row 4',
      '? warning         conflicting-labels  w             1×',
    ]);
  });

  it('lets nothing from the data out of its cell', () => {
    const markdown = renderValidationMarkdown(report);
    expect(markdown.split('\n')).toHaveLength(4);
    expect(markdown).toContain('`<script>\\|`');
    expect(markdown).not.toContain('expected <b>');
    expect(renderValidationMarkdown(judgeProblems(1, 1, 1, []))).toBe('');
    expect(renderValidationText(judgeProblems(1, 1, 1, []))).toBe('');
  });
});
