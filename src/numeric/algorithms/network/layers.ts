import { didYouMean } from '#kernel/nearest-name.ts';
import { err, ok, type Result } from '#kernel/result.ts';

export const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'linear'] as const;

export type Activation = (typeof ACTIVATIONS)[number];

export type Padding = 'same' | 'valid';

export interface DenseLayer {
  readonly kind: 'dense';
  readonly units: number;
  readonly activation: Activation;
}

export interface ConvolutionLayer {
  readonly kind: 'conv1d' | 'conv2d';
  readonly filters: number;
  /** Length, or height and width, of the window. */
  readonly size: number;
  readonly stride: number;
  readonly padding: Padding;
  readonly activation: Activation;
}

export interface PoolLayer {
  readonly kind: 'max-pool1d' | 'max-pool2d' | 'average-pool1d' | 'average-pool2d';
  /** Length, or height and width, of the windows, which lie side by side. */
  readonly size: number;
}

export interface PlainLayer {
  readonly kind: 'batch-norm' | 'flatten' | 'global-max-pool' | 'global-average-pool';
}

export interface DropoutLayer {
  readonly kind: 'dropout';
  /** Share of the values that are left out of a step, in [0, 1). */
  readonly rate: number;
}

export interface RecurrentLayer {
  readonly kind: 'lstm' | 'gru';
  readonly units: number;
}

export interface EmbeddingLayer {
  readonly kind: 'embedding';
  /** Numbers by which a token is described. */
  readonly units: number;
}

/** A layer as it is configured; the layer of the outputs is added by the task. */
export type NetworkLayer = DenseLayer | ConvolutionLayer | PoolLayer | PlainLayer | DropoutLayer | RecurrentLayer | EmbeddingLayer;

const KINDS = [
  'dense',
  'dropout',
  'batch-norm',
  'conv1d',
  'conv2d',
  'max-pool1d',
  'max-pool2d',
  'average-pool1d',
  'average-pool2d',
  'global-max-pool',
  'global-average-pool',
  'flatten',
  'lstm',
  'gru',
  'embedding',
] as const satisfies readonly NetworkLayer['kind'][];

const MAX_LAYERS = 100;

/**
 * Reads layers with semicolons between, each a name, its numbers and its words: `conv2d 16 3 same relu; max-pool2d 2; dense 64`.
 * Activations are relu where none is given. An error is one sentence.
 */
export function parseLayers(text: string): Result<readonly NetworkLayer[], string> {
  const parts = text.split(';').map((part) => part.trim());
  if (parts.length > MAX_LAYERS) return err(`expected at most ${MAX_LAYERS} layers, found ${parts.length}`);
  const layers: NetworkLayer[] = [];
  for (const part of parts) {
    const layer = parseLayer(part);
    if (!layer.ok) return layer;
    layers.push(layer.value);
  }
  const late = layers.findIndex(({ kind }, index) => kind === 'embedding' && index > 0);
  return late < 0 ? ok(layers) : err(`expected the embedding as the first layer, found it as layer ${late + 1}`);
}

function parseLayer(text: string): Result<NetworkLayer, string> {
  const [name = '', ...words] = text.split(/[\s:]+/);
  const kind = KINDS.find((known) => known === name);
  if (kind === undefined) return err(`layer "${name}" is unknown; there are ${KINDS.join(', ')}.${didYouMean(name, KINDS)}`);
  const reader = new WordReader(words);
  const layer = readLayer(kind, reader);
  const wrong = reader.problem ?? (reader.rest.length > 0 ? `"${reader.rest[0]}" has no meaning there` : undefined);
  return wrong === undefined ? ok(layer) : err(`layer "${text}": ${wrong}`);
}

function readLayer(kind: NetworkLayer['kind'], words: WordReader): NetworkLayer {
  switch (kind) {
    case 'dense':
      return { kind, units: words.count('units'), activation: words.activation() };
    case 'dropout':
      return { kind, rate: words.rate() };
    case 'conv1d':
    case 'conv2d':
      return {
        kind,
        filters: words.count('filters'),
        size: words.count('the size of the window'),
        stride: words.stride(),
        padding: words.one(['same', 'valid']) ?? 'valid',
        activation: words.activation(),
      };
    case 'max-pool1d':
    case 'max-pool2d':
    case 'average-pool1d':
    case 'average-pool2d':
      return { kind, size: words.count('the size of the window') };
    case 'lstm':
    case 'gru':
    case 'embedding':
      return { kind, units: words.count('units') };
    default:
      return { kind };
  }
}

/** Takes words out of a layer; the first thing that is wrong is kept. */
class WordReader {
  problem: string | undefined;
  readonly rest: string[];

  constructor(words: readonly string[]) {
    this.rest = [...words];
  }

  count(what: string): number {
    const word = this.rest.shift();
    const value = Number(word);
    if (word !== undefined && Number.isInteger(value) && value >= 1 && value <= 100_000) return value;
    this.problem ??= `expected ${what}, a whole number from 1 to 100000, found ${word ?? 'nothing'}`;
    return 1;
  }

  rate(): number {
    const word = this.rest.shift();
    const value = Number(word);
    if (word !== undefined && value >= 0 && value < 1) return value;
    this.problem ??= `expected the share that is left out, from 0 to below 1, found ${word ?? 'nothing'}`;
    return 0;
  }

  stride(): number {
    const index = this.rest.indexOf('stride');
    if (index < 0) return 1;
    const [, word] = this.rest.splice(index, 2);
    const value = Number(word);
    if (Number.isInteger(value) && value >= 1 && value <= 1000) return value;
    this.problem ??= `expected a whole number from 1 to 1000 after "stride", found ${word ?? 'nothing'}`;
    return 1;
  }

  one<Word extends string>(words: readonly Word[]): Word | undefined {
    const found = words.find((word) => this.rest.includes(word));
    if (found !== undefined) this.rest.splice(this.rest.indexOf(found), 1);
    return found;
  }

  activation(): Activation {
    return this.one(ACTIVATIONS) ?? 'relu';
  }
}

/** The inverse of `parseLayers`, with every default written out. */
export const formatLayers = (layers: readonly NetworkLayer[]): string => layers.map(formatLayer).join('; ');

function formatLayer(layer: NetworkLayer): string {
  switch (layer.kind) {
    case 'dense':
      return `dense ${layer.units} ${layer.activation}`;
    case 'dropout':
      return `dropout ${layer.rate}`;
    case 'conv1d':
    case 'conv2d':
      return `${layer.kind} ${layer.filters} ${layer.size} stride ${layer.stride} ${layer.padding} ${layer.activation}`;
    case 'max-pool1d':
    case 'max-pool2d':
    case 'average-pool1d':
    case 'average-pool2d':
      return `${layer.kind} ${layer.size}`;
    case 'lstm':
    case 'gru':
    case 'embedding':
      return `${layer.kind} ${layer.units}`;
    default:
      return layer.kind;
  }
}

/** Whether the layers begin with an embedding, so that they read tokens of text. */
export function embedsTokens(text: unknown): boolean {
  const layers = typeof text === 'string' ? parseLayers(text) : undefined;
  return layers?.ok === true && layers.value[0]?.kind === 'embedding';
}
