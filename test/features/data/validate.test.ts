import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validateDataset } from '#features/data/validate-dataset.ts';
import { configOf, dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const rows = (count: number, line: (row: number) => string): string => Array.from({ length: count }, (_, row) => `${line(row)}\n`).join('');

const validate = (extra: object) => validateDataset({ config: configOf('toy', { path: 'toy.csv', ...extra }) }, workspace);

describe('validateDataset', () => {
  it('passes good data and counts what was checked', async () => {
    workspace.repository.write('toy.csv', `x,y\n${rows(20, (row) => `${row},${row % 3 === 0 ? 'a' : 'b'}`)}`);
    workspace.repository.write(
      'schema.json',
      JSON.stringify({
        fields: [
          { name: 'x', type: 'integer', constraints: { required: true } },
          { name: 'y', type: 'string' },
        ],
      }),
    );
    const { report, reference } = await validate({
      schema: 'schema.json',
      target: 'y',
      split: { test: 0.25, strategy: 'stratified', seed: 1 },
    });
    expect(report).toEqual({ verdict: 'pass', rows: 20, columns: 2, checks: 8, problems: [] });
    expect(reference).toMatchObject({ name: 'toy', rows: 20 });
  });

  it('reads texts as they were written when the schema says so', async () => {
    workspace.repository.write('toy.csv', 'zip,n\n01234,1\n99,-\n');
    const fields = [
      { name: 'zip', type: 'string', constraints: { pattern: '\\d{5}' } },
      { name: 'n', type: 'number' },
    ];
    workspace.repository.write('schema.json', JSON.stringify({ fields, missingValues: ['-'] }));
    const { report } = await validate({ schema: 'schema.json' });
    expect(report.problems).toMatchObject([{ rule: 'pattern', count: 1, examples: [{ row: 2, value: '99' }] }]);
  });

  it('finds targets that are constant or missing, and rows on both sides of the split', async () => {
    workspace.repository.write('toy.csv', `x,y\n${rows(40, (row) => `${row % 2},${row === 7 ? '' : 'same'}`)}`);
    const { report } = await validate({ target: 'y', split: { test: 0.25, strategy: 'random', seed: 3 } });
    expect(report.verdict).toBe('fail');
    expect(report.problems.map((problem) => problem.rule)).toEqual([
      'target-missing-values',
      'target-constant',
      'leakage-duplicates',
      'conflicting-labels',
    ]);
    const stratified = await validate({ target: 'y', split: { test: 0.25, strategy: 'stratified', seed: 3 } });
    expect(stratified.report.problems.map((problem) => problem.rule)).not.toContain('leakage-duplicates');
  });

  it('splits numbers at random whatever the strategy says', async () => {
    workspace.repository.write('toy.csv', `x,y\n${rows(40, () => '1,2')}3,4\n`);
    const { report } = await validate({ target: 'y', split: { test: 0.25, strategy: 'stratified', seed: 3 } });
    expect(report.problems.map((problem) => problem.rule)).toContain('leakage-duplicates');
  });

  it('lists every problem of a schema', async () => {
    workspace.repository.write('toy.csv', 'x\n1\n');
    workspace.repository.write('schema.json', JSON.stringify({ fields: [{ name: 'x', type: 'nmber' }], primaryKey: 'y' }));
    await expect(validate({ schema: 'schema.json' })).rejects.toMatchObject({
      failures: [{ code: 'data.schema-invalid' }, { code: 'data.schema-invalid' }],
    });
    workspace.repository.write('schema.json', '{}');
    await expect(validate({ schema: 'schema.json' })).rejects.toMatchObject({ code: 'data.schema-invalid', at: { file: 'schema.json' } });
  });
});

describe('splits that a schema or a column tells about', () => {
  it('uses the column called split, and warns of groups and times on both sides', async () => {
    workspace.repository.write(
      'toy.csv',
      `user,day,x,y,split\n${rows(40, (row) => `u${row % 8},2026-01-${10 + (row % 20)},${row},${row % 3 === 0 ? 'a' : 'b'},${row < 30 ? 'train' : 'test'}`)}`,
    );
    const fields = [
      { name: 'user', role: 'group', personal: true },
      { name: 'day', role: 'time', type: 'date' },
      { name: 'x' },
      { name: 'y' },
      { name: 'split' },
    ];
    workspace.repository.write('schema.json', JSON.stringify({ fields, rowCount: { minimum: 100 } }));
    const { report } = await validate({ target: 'y', schema: 'schema.json' });
    expect(report.problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'row-count error',
      'leakage-group error',
      'leakage-time warning',
    ]);
    expect(report.problems[1]).toMatchObject({ count: 10, examples: [{ row: 31, value: null }, {}, {}, {}, {}] });
    expect(report.problems[2]!.count).toBe(9);
  });
});

describe('foreign keys', () => {
  it('find rows that refer to nothing, in the table itself, in a file and in another dataset', async () => {
    workspace.repository.write('toy.csv', 'id,parent,country,visit\n1,,AT,7\n2,1,XX,8\n3,9,,9\n');
    workspace.repository.write('data/places/files/countries.csv', 'code\nAT\nDE\n');
    workspace.repository.write('data/places/files/visits.csv', 'visit\n7\n8\n');
    const foreignKeys = [
      { fields: 'parent', reference: { resource: '', fields: 'id' } },
      { fields: ['country'], reference: { resource: 'places/countries.csv', fields: ['code'] } },
      { fields: ['visit'], reference: { resource: 'places/visits.csv', fields: ['visit'] } },
      { fields: ['id'], reference: { resource: 'places/visits.csv', fields: ['number'] } },
    ];
    const fields = ['id', 'parent', 'country', 'visit'].map((name) => ({ name }));
    workspace.repository.write('schema.json', JSON.stringify({ fields, foreignKeys }));
    const { report } = await validate({ schema: 'schema.json' });
    expect(report.problems).toMatchObject([
      { rule: 'foreign-key', severity: 'error', column: 'parent', count: 1, examples: [{ row: 3, value: '9' }] },
      {
        rule: 'foreign-key',
        column: 'country',
        message: 'expected values of code in places/countries.csv',
        examples: [{ row: 2, value: 'XX' }],
      },
      { rule: 'foreign-key', column: 'visit', examples: [{ row: 3, value: '9' }] },
      { rule: 'foreign-key', column: 'id', message: 'places/visits.csv has no column number to refer to', count: 3 },
    ]);
  });

  it('are refused with their place when they cannot be used', async () => {
    workspace.repository.write('toy.csv', 'x\n1\n');
    const bad = (foreignKeys: unknown) => {
      workspace.repository.write('schema.json', JSON.stringify({ fields: [{ name: 'x' }], foreignKeys }));
      return expect(validate({ schema: 'schema.json' })).rejects;
    };
    await bad('x').toMatchObject({ code: 'data.schema-invalid' });
    await bad([{ fields: ['x'], reference: { fields: [] } }]).toMatchObject({ code: 'data.schema-invalid' });
    await bad([{ fields: ['z'], reference: { fields: ['x'] } }]).toMatchObject({
      message: expect.stringContaining('"z" is not a field') as string,
    });
    await bad([{ fields: ['x'], reference: { resource: '../etc', fields: ['x'] } }]).toMatchObject({ code: 'data.name-invalid' });
  });
});
