import { Failure } from '#kernel/failure.ts';
import type { FittedModel } from '../algorithms/model.ts';
import type { FittedPipeline } from '../preprocessing/pipeline.ts';
import { addCalibration } from './calibration.ts';
import { addDiscreteBayes } from './discrete-bayes.ts';
import { addFeatures, type InputType } from './features.ts';
import { addGaussian } from './gaussian.ts';
import { GraphBuilder } from './graph-builder.ts';
import { addLinear } from './linear.ts';
import { addMlp } from './mlp.ts';
import { encodeOnnxModel } from './model-proto.ts';
import { addNetwork } from './network.ts';
import { addNeighbors } from './neighbors.ts';
import type { Outcome } from './outcome.ts';
import { addOutputs } from './outputs.ts';
import { addSupportVectors } from './support-vectors.ts';
import { addTrees } from './trees.ts';

export interface OnnxSource {
  readonly pipeline: FittedPipeline;
  readonly model: FittedModel;
  /** Class names by index; none for regression. */
  readonly classes: readonly string[];
}

export interface OnnxOptions {
  /** Type of number inputs and outputs. With `float` a number is rounded before the model sees it; nothing after that is. */
  readonly numbers: InputType;
  readonly name: string;
  readonly about: string;
  readonly producerVersion: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** No reader of Protocol Buffers takes a message of 2 GiB or more. */
const LIMIT_BYTES = 2 ** 31 - 1;

/**
 * A fitted pipeline as an ONNX model (opset 15 and ai.onnx.ml 3): an input [rows, 1] for each feature by its name, outputs `label` and
 * `probabilities`, or `variable`. It computes in double precision whatever the inputs are.
 */
export function exportOnnx({ pipeline, model, classes }: OnnxSource, options: OnnxOptions): Uint8Array {
  const graph = new GraphBuilder();
  const matrix = addFeatures(graph, pipeline, options.numbers);
  addOutputs(graph, addCalibration(graph, addModel(graph, matrix, model), model, classes.length), classes, options.numbers);
  const { about, producerVersion, metadata } = options;
  const bytes = encodeOnnxModel({ graph: graph.encode(options.name), producer: 'trainyard', producerVersion, about, metadata });
  if (bytes.length > LIMIT_BYTES) {
    throw new Failure('train.onnx-unsupported', {
      message: `expected at most ${LIMIT_BYTES} bytes of ONNX; the model needs ${bytes.length}.`,
    });
  }
  return bytes;
}

function addModel(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  switch (model.kind) {
    case 'trees':
      return addTrees(graph, matrix, model);
    case 'linear':
      return addLinear(graph, matrix, model);
    case 'gaussian':
      return addGaussian(graph, matrix, model);
    case 'neighbors':
      return addNeighbors(graph, matrix, model);
    case 'support-vectors':
      return addSupportVectors(graph, matrix, model);
    case 'discrete-bayes':
      return addDiscreteBayes(graph, matrix, model);
    case 'mlp':
      return addMlp(graph, matrix, model);
    case 'network':
      return addNetwork(graph, matrix, model);
  }
}
