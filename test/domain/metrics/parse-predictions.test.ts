import { describe, expect, it } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { evaluationHeadline, evaluationText } from '#domain/metrics/evaluation-text.ts';
import { confusionMarkdown, metricsMarkdown, perClassMarkdown } from '#domain/metrics/evaluation-markdown.ts';
import { parsePredictions } from '#domain/metrics/parse-predictions.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import { tableFromCsv } from '../../kit/training.ts';

const DIGEST = 'a'.repeat(64) as Sha256;
const parse = (csv: string, task?: 'classification' | 'regression') => parsePredictions(tableFromCsv(csv), DIGEST, task);

describe('parsePredictions', () => {
  it('reads class names', () => {
    const set = parse('y_true,y_pred\nb,b\na,c\n');
    expect(set).toMatchObject({ task: 'classification', classes: ['a', 'b', 'c'], rowsDigest: DIGEST });
    expect([...set.truth]).toEqual([1, 0]);
    expect([...set.predicted]).toEqual([1, 2]);
    expect(set).not.toHaveProperty('probabilities');
  });

  it('reads probabilities in any order of columns, with numbers as classes', () => {
    const set = parse('y_true,y_pred,p_10,p_2\n2,2,0.1,0.9\n10,2,0.4,0.6\n');
    expect(set).toMatchObject({ classes: ['2', '10'] });
    expect(set.task === 'classification' && [...set.probabilities!]).toEqual([0.9, 0.1, 0.6, 0.4]);
  });

  it('takes the most probable class when there are no predictions', () => {
    expect([...parse('y_true,p_a,p_b,p_c\na,0.2,0.4,0.4\nb,0.5,0.25,0.25\n').predicted]).toEqual([1, 0]);
  });

  it('reads numbers as regression unless told otherwise', () => {
    expect(parse('y_true,y_pred\n1,1.5\n2,2\n').task).toBe('regression');
    expect(parse('y_true,y_pred\n1,1\n0,1\n', 'classification')).toMatchObject({ task: 'classification', classes: ['0', '1'] });
  });

  it.each([
    ['y_tru,y_pred\n1,2\n', undefined, 'expected a column "y_true", found none. Did you mean "y_tru"?'],
    ['y_true,p_a\nb,1\n', undefined, 'none for class b'],
    ['y_true,p_a,p_b\na,0.7,0.7\n', undefined, 'the probabilities of row 1 add up to 1.4; expected 1'],
    ['y_true,p_a,p_b\na,1.2,-0.2\n', undefined, 'row 1 of "p_a" is 1.2; expected a probability from 0 to 1'],
    ['y_true,p_a,p_b\na,0.5,\n', undefined, 'row 1 of "p_b" is empty'],
    ['y_true,y_pred\na,b\n,a\n', undefined, 'row 2 of "y_true" is empty'],
    ['y_true,y_pred\n1,x\n', 'regression', 'expected numbers in column "y_pred", found text such as "x"'],
    ['y_true,y_pred\n1,2\n,3\n', 'regression', 'row 2 of "y_true" is empty'],
  ] as const)('refuses %j', (csv, task, message) => {
    const error = (() => {
      try {
        return parse(csv, task);
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ code: 'metrics.predictions-invalid' });
    expect((error as Failure).message).toContain(message);
  });
});

describe('evaluation for terminals and Markdown', () => {
  const classes = evaluatePredictions(parse('y_true,y_pred\na,a\nb,b\nb,a\na,a\n'), { seed: 1, replicates: 100 });
  const values = evaluatePredictions(parse('y_true,y_pred\n1,1.5\n2,2\n3,2.5\n'), { seed: 1, replicates: 100 });

  it('begins with the first metric', () => {
    expect(evaluationHeadline(classes)).toMatch(/^accuracy 0\.75 \[0\.30, 0\.95\] on 4 rows$/);
    expect(evaluationHeadline({ rows: 0, metrics: {} })).toBe('no metric can be computed on 0 rows');
  });

  it('shows metrics, classes and the matrix', () => {
    const text = evaluationText(classes);
    expect(text).toMatch(/^metric +value +95 % interval\naccuracy ↑ +0\.75 +\[0\.30, 0\.95\]/);
    expect(text).toContain('truth ↓ predicted →  a  b\na                    2  0\nb                    1  1');
  });

  it('shows residuals of regression', () => {
    expect(evaluationText(values)).toMatch(/true − predicted +mean +sd/);
  });

  it('leaves out a matrix that is too wide', () => {
    const names = Array.from({ length: 13 }, (_, index) => `c${String(index).padStart(2, '0')}`);
    const wide = evaluatePredictions(parse(`y_true,y_pred\n${names.map((name) => `${name},${name}`).join('\n')}\n`), {
      seed: 1,
      replicates: 10,
    });
    expect(evaluationText(wide)).not.toContain('truth ↓');
  });

  it('is escaped in Markdown', () => {
    const hostile = evaluatePredictions(parse('y_true,y_pred\na|b,a|b\n<i>,a|b\n'), { seed: 1, replicates: 10 }).classification!;
    expect(perClassMarkdown(hostile)).toContain('| a\\|b |');
    expect(confusionMarkdown(hostile)).toContain('| &lt;i\\> |');
    expect(metricsMarkdown(values.metrics)).toMatch(/^\| metric \| value \| 95 % interval \|/);
  });
});
