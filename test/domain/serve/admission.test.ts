import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { prepareAdmission } from '#domain/serve/admission.ts';
import { DEFAULT_LIMITS } from '#domain/serve/limits.ts';
import { renderOpenApi } from '#domain/serve/openapi.ts';
import { parseRowRequest } from '#domain/serve/request.ts';
import type { JsonObject } from '#kernel/json.ts';
import { cellAt } from '#kernel/table.ts';
import { FLOWER_MANIFEST } from '../../kit/served-model.ts';

const { signature } = FLOWER_MANIFEST;
const accepting = prepareAdmission(signature, { unseenCategory: 'accept' });
const refusing = prepareAdmission(signature, { unseenCategory: 'refuse' });

const value = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom('blue', 'red', 'green', '', '5'),
  fc.constant(null),
  fc.boolean(),
  fc.constant([]),
  fc.constant({}),
);

const row = fc.dictionary(fc.constantFrom('length', 'width', 'colour', 'extra', 'constructor'), value, {
  noNullPrototype: true,
}) as fc.Arbitrary<JsonObject>;

describe('admission', () => {
  it('agrees with the schema that OpenAPI publishes, row by row', () => {
    for (const [admit, unseenCategory] of [
      [accepting, 'accept'],
      [refusing, 'refuse'],
    ] as const) {
      const served = { model: 'flowers', version: 'v1' };
      const document = renderOpenApi(served, FLOWER_MANIFEST, { ...DEFAULT_LIMITS, unseenCategory }, undefined);
      const schemas = (document.components as { schemas: { Row: JsonObject } }).schemas;
      // `examples` of a column and `enum` with null are vocabulary of OpenAPI 3.1, which is JSON Schema 2020-12.
      const validate = new Ajv2020({ strict: false }).compile(schemas.Row);
      fc.assert(
        fc.property(row, (candidate) => {
          const admitted = admit([candidate]).ok;
          expect(admitted).toBe(validate(candidate));
        }),
        { numRuns: 500 },
      );
    }
  });

  it('hands every admitted value on to the table', () => {
    const good = fc.record(
      { length: fc.double({ noNaN: true, noDefaultInfinity: true }), colour: fc.option(fc.string()) },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(good, { minLength: 1, maxLength: 20 }), (rows) => {
        const admitted = accepting(rows);
        if (!admitted.ok) throw new Error(admitted.error.detail);
        const [length, width, colour] = admitted.value.table.columns;
        rows.forEach((each, index) => {
          expect(cellAt(length!, index)).toBe(each.length);
          expect(cellAt(width!, index)).toBeUndefined();
          expect(cellAt(colour!, index)).toBe(each.colour ?? undefined);
        });
      }),
    );
  });

  it('lists twenty problems and counts the rest', () => {
    const refused = accepting(Array.from({ length: 30 }, () => ({ length: 'x' })));
    expect(refused).toMatchObject({
      ok: false,
      error: { status: 422, detail: 'column "length" of row 0: expected a number, found text "x" and 29 more' },
    });
    expect(refused.ok ? 0 : refused.error.errors).toHaveLength(20);
  });

  it('keeps hostile names short', () => {
    const refused = accepting([{ length: 1, ['x'.repeat(5000)]: 1 }]);
    expect(JSON.stringify(refused).length).toBeLessThan(1000);
  });

  it('names the known categories, shortened when there are many', () => {
    const many = {
      ...signature,
      inputs: [{ name: 'c', kind: 'text' as const, required: true, categories: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
    };
    const refused = prepareAdmission(many, { unseenCategory: 'refuse' })([{ c: 'z' }]);
    expect(refused).toMatchObject({ error: { errors: [{ detail: expect.stringContaining('a, b, c, d, e, … (7)') }] } });
  });
});

describe('the forms of a request', () => {
  it('takes a single row that has a column named like a batch key', () => {
    expect(parseRowRequest({ rows: 5 }, DEFAULT_LIMITS)).toEqual({ ok: true, value: { single: true, rows: [{ rows: 5 }] } });
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [true, 'true'],
    ['x', 'text "x"'],
    [() => 1, 'an object'],
  ])('says what it found instead of rows: %s', (body, words) => {
    expect(parseRowRequest(body, DEFAULT_LIMITS)).toMatchObject({ ok: false, error: { detail: expect.stringContaining(words) } });
  });
});
