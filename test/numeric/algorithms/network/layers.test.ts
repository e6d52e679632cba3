import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, embedsTokens, formatLayers, parseLayers, type NetworkLayer } from '#numeric/algorithms/network/layers.ts';
import { planNetwork, type PlannedLayer } from '#numeric/algorithms/network/plan-network.ts';

const whole = fc.integer({ min: 1, max: 1000 });
const activation = fc.constantFrom(...ACTIVATIONS);
const convolution = {
  filters: whole,
  size: whole,
  stride: fc.integer({ min: 1, max: 9 }),
  padding: fc.constantFrom('same' as const, 'valid' as const),
  activation,
};
const layer: fc.Arbitrary<NetworkLayer> = fc.oneof(
  fc.record({ kind: fc.constant('dense' as const), units: whole, activation }),
  fc.record({ kind: fc.constant('dropout' as const), rate: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
  fc.record({ kind: fc.constantFrom('batch-norm', 'flatten', 'global-max-pool', 'global-average-pool') }),
  fc.record({ kind: fc.constantFrom('conv1d', 'conv2d'), ...convolution }),
  fc.record({ kind: fc.constantFrom('max-pool1d', 'max-pool2d', 'average-pool1d', 'average-pool2d'), size: whole }),
  fc.record({ kind: fc.constantFrom('lstm', 'gru'), units: whole }),
);

describe('layers as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 8 }), (layers) => {
        expect(parseLayers(formatLayers(layers))).toEqual({ ok: true, value: layers });
      }),
    );
  });

  it('may leave out what has a default, and separate words by colons', () => {
    expect(parseLayers('dense 8;conv2d:4:3:same ; max-pool2d 2')).toEqual({
      ok: true,
      value: [
        { kind: 'dense', units: 8, activation: 'relu' },
        { kind: 'conv2d', filters: 4, size: 3, stride: 1, padding: 'same', activation: 'relu' },
        { kind: 'max-pool2d', size: 2 },
      ],
    });
  });

  it.each([
    ['', 'layer "" is unknown'],
    ['dense', 'expected units, a whole number from 1 to 100000, found nothing'],
    ['dense 2.5', 'found 2.5'],
    ['dens 8', 'Did you mean "dense"?'],
    ['dense 8 gelu', '"gelu" has no meaning there'],
    ['dropout 1', 'from 0 to below 1, found 1'],
    ['conv1d 8 3 stride', 'after "stride", found nothing'],
    ['dense 4; embedding 8', 'expected the embedding as the first layer, found it as layer 2'],
    [Array.from({ length: 101 }, () => 'dense 2').join(';'), 'expected at most 100 layers, found 101'],
  ])('are refused: %s', (text, sentence) => {
    const parsed = parseLayers(text);
    expect(parsed.ok ? '' : parsed.error).toContain(sentence);
  });

  it('say whether they read tokens', () => {
    expect([embedsTokens('embedding 8; flatten'), embedsTokens('dense 8'), embedsTokens('what'), embedsTokens(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the plan of a network', () => {
  const shapes = (text: string, input: readonly number[]): (readonly number[])[] => {
    const parsed = parseLayers(text);
    if (!parsed.ok) throw new Error(parsed.error);
    return planNetwork({ input, layers: parsed.value, outputs: 2, tokens: 50 }).layers.map(({ output }: PlannedLayer) => output);
  };

  it('follows shapes through, and flattens before what reads plain values', () => {
    expect(shapes('conv2d 4 3 stride 2 same; max-pool2d 2; dense 5', [7, 9, 1])).toEqual([[4, 5, 4], [2, 2, 4], [16], [5], [2]]);
    expect(shapes('conv1d 4 3', [10, 2])).toEqual([[8, 4], [32], [2]]);
  });

  it('hands all states of a recurrent layer on to layers that read sequences', () => {
    expect(shapes('lstm 3; dropout 0.1; gru 4; dense 2', [6, 1])).toEqual([[6, 3], [6, 3], [4], [2], [2]]);
    expect(shapes('embedding 8; lstm 3; global-max-pool', [6])).toEqual([[6, 8], [6, 3], [3], [2]]);
  });

  it.each([
    ['lstm 4', [12], 'reads a sequence'],
    ['conv2d 4 3', [12, 1], 'reads a picture'],
    ['conv1d 4 13', [12, 1], 'has a window of 13, and what comes to it has a length of 12'],
    ['max-pool1d 13', [12, 1], 'has a window of 13'],
    ['global-max-pool', [12], 'reads a sequence or a picture'],
    ['dense 100000; dense 100000', [12], 'expected at most'],
  ])('is refused where layers do not fit: %s', (text, input, sentence) => {
    expect(() => shapes(text, input)).toThrow(sentence);
  });
});
