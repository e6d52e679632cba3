import type { Tensor } from '#kernel/tensor.ts';

/** Runs ONNX models that others wrote. */
export interface ModelRuntime {
  /**
   * Loads a model: its bytes, or the absolute path of its file when weights lie beside it. Whoever opens has made sure that it reads no other
   * files. Fails with `train.onnx-failed`.
   */
  open(model: Uint8Array | string): Promise<ModelSession>;
}

export interface ModelSession {
  /** The named outputs for one batch of inputs. Fails with `train.onnx-failed`, also for an output that is no tensor. */
  run(inputs: Readonly<Record<string, Tensor>>, outputs: readonly string[]): Promise<Readonly<Record<string, Tensor>>>;
  close(): Promise<void>;
}
