import { describe, expect, it } from 'vitest';
import { drawRows, formatSurvey, INCOME_GROWTH, resurvey, VALUE_GROWTH } from '#domain/pipeline/demo/second-survey.ts';
import { findColumn, type Table } from '#kernel/table.ts';
import { tableFromCsv } from '../../../kit/training.ts';

const TABLE: Table = tableFromCsv('MedInc,HouseAge,MedHouseVal\n1,10,2\n2,20,3\n3,30,4\n');

/** To four decimals, as the survey has them. */
const raised = (growth: number, ...values: number[]): Float64Array =>
  Float64Array.from(values, (value) => Number((value * growth).toFixed(4)));

describe('drawRows', () => {
  it('draws without repeats, the same for a seed', () => {
    const drawn = drawRows([5, 6, 7, 8, 9], 3, 1);
    expect(new Set(drawn).size).toBe(3);
    expect(drawRows([5, 6, 7, 8, 9], 3, 1)).toEqual(drawn);
    expect(drawRows([5, 6, 7, 8, 9], 5, 2).toSorted()).toEqual(Int32Array.of(5, 6, 7, 8, 9));
  });
});

describe('resurvey', () => {
  it('raises incomes and values of the rows drawn, and nothing else', () => {
    const survey = resurvey(TABLE, [2, 0]);
    expect(survey.rows).toBe(2);
    expect(findColumn(survey, 'MedInc')).toMatchObject({ values: raised(INCOME_GROWTH, 3, 1) });
    expect(findColumn(survey, 'MedHouseVal')).toMatchObject({ values: raised(VALUE_GROWTH, 4, 2) });
    expect(findColumn(survey, 'HouseAge')).toMatchObject({ values: Float64Array.of(30, 10) });
    expect(findColumn(TABLE, 'MedInc'), 'the original is untouched').toMatchObject({ values: Float64Array.of(1, 2, 3) });
  });
});

it('formatSurvey is read back to the same table', () => {
  const survey = resurvey(TABLE, [0, 1, 2]);
  expect(tableFromCsv(formatSurvey(survey))).toEqual(survey);
  expect(formatSurvey(tableFromCsv('a,b\nx,1\n,2\n'))).toBe('a,b\nx,1\n,2\n');
});
