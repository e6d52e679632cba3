import type { NetworkPlan } from './plan-network.ts';

/** What computes gradients: TensorFlow's own library, or WebAssembly or plain JavaScript in its place. */
export type NetworkBackend = 'tensorflow' | 'tensorflow-gpu' | 'wasm' | 'cpu';

export interface StepOptions {
  readonly loss: 'logistic' | 'softmax' | 'squared';
  readonly optimizer: 'adam' | 'sgd' | 'rmsprop' | 'adagrad';
  readonly learningRate: number;
  /** Of sgd. */
  readonly momentum: number;
  /** Added to the loss: l2 · Σ w² over kernels. */
  readonly l2: number;
}

/** Rows in row-major order. */
export interface Batch {
  readonly rows: number;
  readonly x: Float32Array;
  /** 0 or 1 for two classes, one-hot for more, values for regression. */
  readonly y: Float32Array;
  /** How much each row counts; the loss is the weighted mean. */
  readonly weights: Float32Array;
}

/** A network that is being trained. */
export interface NetworkSession {
  /** One step of the optimiser; the loss before it. `masks` has the factors of each dropout layer, one for each value that comes to it. */
  step(batch: Batch, masks: readonly Float32Array[]): number;
  /** The loss without learning from it, as predictions see the network. */
  loss(batch: Batch): number;
  /** In the order of the plan. */
  weights(): Float32Array[];
  close(): void;
}

/** Everything that is not a gradient (order of rows, first weights, dropout, when to stop) is decided outside, so that backends cannot differ in it. */
export interface NetworkEngine {
  readonly backend: NetworkBackend;
  /** Told after each epoch. */
  readonly onEpoch?: (epoch: number, epochs: number) => void;
  open(plan: NetworkPlan, weights: readonly Float32Array[], options: StepOptions): NetworkSession;
}
