import { describe, expect, it } from 'vitest';
import { findModelDefect } from '#domain/train/check-model.ts';
import { findTokenDefect } from '#domain/train/check-network.ts';
import { describeNetworkTraining } from '#domain/train/describe-network.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { FittedModel } from '#numeric/algorithms/model.ts';
import { fitNetworkCase, NETWORK_CASES } from '../../kit/network-cases.ts';
import { wasmEngine } from '../../kit/network-engine.ts';

const caseOf = (name: string): FittedModel =>
  fitNetworkCase(
    wasmEngine,
    NETWORK_CASES.find((one) => one.name === name)!,
    { epochs: 2 },
  );
const dense = caseOf('dense');
const embedding = caseOf('embedding');

describe('a network from outside', () => {
  const altered = (parameters: JsonObject): FittedModel => ({ ...dense, parameters: { ...dense.parameters, ...parameters } });

  it('is taken as it was fitted', () => {
    expect(findModelDefect(dense, 6, 3)).toBeUndefined();
    expect(findModelDefect(embedding, 7, 2)).toBeUndefined();
  });

  it.each<[JsonObject, string]>([
    [{ input: [6, 0.5] }, 'the layers are not described'],
    [{ input: [] }, 'the layers are not described'],
    [{ layers: 7 }, 'the layers are not described'],
    [{ tokens: -1 }, 'the layers are not described'],
    [{ input: [2, 2] }, 'differ'],
    [{ outputs: 1 }, 'differ'],
    [{ classCount: 2 }, 'differ'],
    [{ link: 'logistic' }, 'the link is "logistic"'],
    [{ offset: null }, 'the scale of the output'],
    [{ layers: 'import fs' }, 'layer "import" is unknown'],
    [{ layers: 'lstm 3' }, 'the layers do not fit together'],
    [{ layers: 'dense 100000; dense 100000' }, 'the layers do not fit together'],
    [{ layers: 'dense 5' }, 'array weights has'],
  ])('is refused: %j', (parameters, sentence) => {
    expect(findModelDefect(altered(parameters), 6, 3)).toContain(sentence);
  });

  it('is refused when its weights have another type', () => {
    expect(findModelDefect({ ...dense, arrays: { weights: new Float64Array(9) } }, 6, 3)).toBe('array weights is missing');
  });

  it('is refused when its embedding is smaller than the vocabulary', () => {
    const tokens = (words: number) => ({
      columns: [{ kind: 'tokens' as const, name: 't', vocabulary: Array.from({ length: words }, (_, word) => `w${word}`), length: 7 }],
    });
    expect(findTokenDefect(embedding, tokens(18))).toBeUndefined();
    expect(findTokenDefect(embedding, tokens(19))).toBe('the embedding and the vocabulary differ');
    expect(findTokenDefect(dense, tokens(19))).toBeUndefined();
  });
});

describe('what is said of a training', () => {
  it('names weights, epochs, the backend, the loss, and what would be faster', () => {
    expect(describeNetworkTraining(dense)).toMatch(/^\d+ weights after 2 of 2 epochs on WebAssembly, loss [\d.]+$/);
    expect(describeNetworkTraining(caseOf('conv2d'))).toMatch(/; npm install @tensorflow\/tfjs-node in this project makes/);
    expect(describeNetworkTraining({ ...dense, parameters: { ...dense.parameters, backend: 'tensorflow' } })).toMatch(
      /on native TensorFlow, loss/,
    );
    expect(describeNetworkTraining({ kind: 'linear', parameters: {}, arrays: {} })).toBeUndefined();
  });
});
