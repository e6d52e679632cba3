import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderModelCard } from '#domain/registry/model-card.ts';
import { renderReleaseNotes } from '#domain/registry/release-notes.ts';
import { manifestOf } from '../../kit/registry/model-package.ts';

const frontMatter = (card: string): Record<string, unknown> => parse(/^---\n([\s\S]*?)\n---\n/.exec(card)![1]!) as Record<string, unknown>;

describe('renderModelCard', () => {
  test('the front matter is what the Hub reads', () => {
    const card = renderModelCard(manifestOf(), { licence: 'apache-2.0', version: 'v1.0.0' });
    expect(frontMatter(card)).toEqual({
      license: 'apache-2.0',
      library_name: 'trainyard',
      pipeline_tag: 'tabular-classification',
      tags: ['trainyard', 'tabular-classification', 'logistic-regression'],
      datasets: ['iris'],
      metrics: ['accuracy', 'log-loss'],
      'model-index': [
        {
          name: 'iris-classifier',
          results: [
            {
              task: { type: 'tabular-classification' },
              dataset: { name: 'iris', type: 'iris', revision: 'v1.0.0' },
              metrics: [
                { type: 'accuracy', name: 'accuracy', value: 0.96 },
                { type: 'log-loss', name: 'log-loss', value: 0.18 },
              ],
            },
          ],
        },
      ],
    });
  });

  test('the body says what a person wants to know', () => {
    const card = renderModelCard(manifestOf({ commit: 'abc123' }), {
      version: 'v1.0.0',
      repository: 'ada/flowers',
      limitations: ['only petals'],
    });
    for (const text of [
      '# iris-classifier v1.0.0',
      '| accuracy ↑ | 0.960 [0.913, 0.987] | 95 % |',
      '| log-loss ↓ | 0.180 | – |',
      '| `petal_length` | number | yes |',
      'one of `setosa`, `versicolor`, `virginica`',
      '- commit: `abc123`',
      '- repository: `ada/flowers`',
      '150 rows',
      '- only petals',
    ]) {
      expect(card).toContain(text);
    }
  });

  test('a regression has a number as its output; long lists of values are cut', () => {
    const card = renderModelCard(
      manifestOf({
        task: 'regression',
        metrics: { rmse: { value: 12.5, better: 'lower', unit: 'USD' }, odd: { value: Number.NaN, better: 'higher' } },
        signature: {
          inputs: [{ name: 'town', kind: 'text', required: false, categories: Array.from({ length: 10 }, (_, index) => `t${index}`) }],
          output: { name: 'price', task: 'regression' },
        },
      }),
    );
    expect(card).toContain('Output: `price`, a number.');
    expect(card).toContain('and 2 more');
    expect(card).toContain('12.500 USD');
    expect(frontMatter(card)).toMatchObject({ metrics: ['rmse'], pipeline_tag: 'tabular-regression' });
  });

  test('no name can break out of its field', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), (text) => {
        const card = renderModelCard(manifestOf({ model: text, algorithm: text }), { summary: text, licence: text });
        const matter = frontMatter(card);
        expect(Object.keys(matter)).toEqual(['license', 'library_name', 'pipeline_tag', 'tags', 'datasets', 'metrics', 'model-index']);
        expect(matter['license']).toBe(text);
      }),
    );
    const body = renderModelCard(manifestOf({ model: '<script>x</script>' })).split('\n---\n')[1];
    expect(body).not.toContain('<script>');
  });
});

describe('renderReleaseNotes', () => {
  test('are the card without front matter, with the reason and the way to get the model', () => {
    const notes = renderReleaseNotes(manifestOf(), 'v1.1.0', 'retrained with other data', {});
    expect(notes).toMatch(/^# iris-classifier v1\.1\.0\n/);
    expect(notes).toContain('trainyard fetch iris-classifier --version v1.1.0 --to model');
    expect(notes).toContain('Version `v1.1.0`: retrained with other data.');
  });

  test('stay below what GitHub takes', () => {
    expect(renderReleaseNotes(manifestOf({ parameters: { x: 'y'.repeat(200_000) } }), 'v1.0.0', 'r', {}).length).toBeLessThan(61_000);
  });
});
