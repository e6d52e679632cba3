import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitSetting } from '#domain/train/fit-setting.ts';
import { makePredictor } from '#domain/train/predictor.ts';
import { takeRows, type Table, type TextColumn } from '#kernel/table.ts';
import { resolveAlgorithm, type AlgorithmId } from '#numeric/algorithms/registry.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import type { SparseMatrix } from '#numeric/linear-algebra/sparse.ts';
import { isFreeText } from '#numeric/text/free-text.ts';
import { murmurHash } from '#numeric/text/murmur-hash.ts';
import { tokenise } from '#numeric/text/tokenise.ts';
import { applyWords, fitWords } from '#numeric/text/words.ts';

interface Oracle {
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  readonly test: readonly number[];
  readonly vocabulary: readonly string[];
  readonly tfidf: readonly (readonly (readonly [number, number])[])[];
  readonly hashed: readonly (readonly (readonly [number, number])[])[];
  readonly found: Readonly<
    Record<string, { readonly predicted: readonly string[]; readonly probabilities?: readonly (readonly number[])[] }>
  >;
}

const ORACLE = JSON.parse(readFileSync(new URL('../../oracles/words.json', import.meta.url), 'utf8')) as Oracle;

const columnOf = (texts: readonly (string | undefined)[]): TextColumn => {
  const dictionary = [...new Set(texts.filter((text) => text !== undefined))];
  return {
    kind: 'text',
    name: 'said',
    dictionary,
    codes: Int32Array.from(texts, (text) => (text === undefined ? -1 : dictionary.indexOf(text))),
  };
};

const rowsWhere = (held: number): Int32Array => Int32Array.from(ORACLE.test.flatMap((flag, row) => (flag === held ? [row] : [])));
const column = columnOf(ORACLE.texts);
const table: Table = { rows: ORACLE.texts.length, columns: [column] };
const taken = (held: number): TextColumn => takeRows(table, rowsWhere(held)).columns[0] as TextColumn;

const rowOf = ({ starts, indices, values }: SparseMatrix, row: number): [number, number][] =>
  Array.from({ length: starts[row + 1]! - starts[row]! }, (_, offset) => [indices[starts[row]! + offset]!, values[starts[row]! + offset]!]);

function expectRows(found: SparseMatrix, expected: Oracle['tfidf']): void {
  expected.forEach((row, index) => {
    const own = rowOf(found, index);
    expect(own.map(([place]) => place)).toEqual(row.map(([place]) => place));
    own.forEach(([, value], place) => expect(value).toBeCloseTo(row[place]![1], 11));
  });
}

describe('words', () => {
  it('are runs of two letters, digits and underscores at least', () => {
    expect(tokenise("It's the 2nd x_1 — Straße, naïve a b 東京タワー!")).toEqual([
      'it',
      'the',
      '2nd',
      'x_1',
      'straße',
      'naïve',
      '東京タワー',
    ]);
    expect(tokenise('- ! ?')).toEqual([]);
  });

  it.each([
    ['', 0],
    ['a', 1009084850],
    ['hello', 613153351],
    ['hello, world', 345750399],
  ])('%j has the hash %d', (text, hash) => expect(murmurHash(text)).toBe(hash));

  it('are weighted as by TfidfVectorizer', () => {
    const fitted = fitWords(taken(0), { vectoriser: 'tf-idf', sparse: true, signed: true });
    expect('vocabulary' in fitted && fitted.vocabulary).toEqual(ORACLE.vocabulary);
    expectRows(applyWords(fitted, taken(1)), ORACLE.tfidf);
  });

  it('are hashed as by HashingVectorizer', () => {
    const fitted = fitWords(taken(0), { vectoriser: 'hashing', sparse: false, signed: true });
    expectRows(applyWords(fitted, taken(1)), ORACLE.hashed);
  });

  it('of a missing or an empty text are none', () => {
    const fitted = fitWords(columnOf(['good food', 'bad food']), { vectoriser: 'tf-idf', sparse: true, signed: true });
    const { starts } = applyWords(fitted, columnOf([undefined, '', 'food', 'unseen words']));
    expect([...starts]).toEqual([0, 0, 0, 1, 1]);
  });
});

describe('free text', () => {
  const made = (make: (row: number) => string): TextColumn => columnOf(Array.from({ length: 200 }, (_, row) => make(row)));
  it.each([
    ['sentences', made((row) => `the order number ${row} came too late`), true],
    ['ids', made((row) => `A-${row}`), false],
    ['names', made((row) => `Mr. Smith ${row}`), false],
    ['repeating sentences', made((row) => `one of the few long answers ${row % 20}`), false],
    ['nothing', columnOf([undefined, undefined]), false],
  ])('are %s: %#', (_, texts, expected) => expect(isFreeText(texts)).toBe(expected));
});

describe('classifiers of texts', () => {
  const classes = [...new Set(ORACLE.labels)].sort();
  const target: Target = {
    task: 'classification',
    classCount: 3,
    labels: Int32Array.from(ORACLE.labels, (label) => classes.indexOf(label)),
  };
  const train = (algorithm: AlgorithmId, given: Record<string, number | boolean> = {}, encode: 'tf-idf' | 'hashing' = 'tf-idf') => {
    const resolved = resolveAlgorithm(algorithm, 'classification', given);
    if (!resolved.ok) throw new Error(resolved.error.join('\n'));
    const preprocessing = { exclude: [], featureFiles: [], features: [], columns: { said: { encode } } };
    const { pipeline, model } = fitSetting(
      table,
      target,
      rowsWhere(0),
      { algorithm, parameters: resolved.value.parameters, preprocessing },
      1,
    );
    return makePredictor(pipeline, model, classes).predict(takeRows(table, rowsWhere(1)));
  };

  it.each([
    ['multinomial-naive-bayes', {}],
    ['bernoulli-naive-bayes', {}],
    ['logistic-regression', { tolerance: 1e-9 }],
    ['linear-svm', { tolerance: 1e-8, probability: false }],
  ] as const)('%s answers as scikit-learn', (algorithm, given) => {
    const { predicted, probabilities } = ORACLE.found[algorithm]!;
    const found = train(algorithm, given);
    if (found.task !== 'classification') throw new Error('classes expected');
    expect(Array.from(found.predicted, (label) => classes[label])).toEqual(predicted);
    probabilities?.flat().forEach((value, index) => expect(found.probabilities![index]).toBeCloseTo(value, 5));
  });

  it.each(['decision-tree', 'k-nearest-neighbors', 'naive-bayes'] as const)('%s gets words as ordinary columns', (algorithm) => {
    const found = train(algorithm);
    const truth = Array.from(rowsWhere(1), (row) => target.labels[row]);
    expect(Array.from(found.predicted).filter((label, row) => label === truth[row]).length).toBeGreaterThan(22);
  });

  it('multinomial-naive-bayes takes hashed words without signs', () => {
    expect(train('multinomial-naive-bayes', {}, 'hashing').predicted.length).toBe(45);
  });
});
