import type { Tensor4D, TensorInfo } from '@tensorflow/tfjs-core';
import type { TensorFlow } from './tensorflow.ts';

/** What training of convolutions and embeddings needs and the WebAssembly backend of 4.22 has not. */
export function registerMissingKernels(tf: TensorFlow): void {
  const backendName = 'wasm';
  const add = (kernelName: string, kernelFunc: Parameters<TensorFlow['registerKernel']>[0]['kernelFunc']): void => {
    if (tf.getKernel(kernelName, backendName) === null || tf.getKernel(kernelName, backendName) === undefined) {
      tf.registerKernel({ kernelName, backendName, kernelFunc });
    }
  };
  add('Conv2DBackpropFilter', ({ inputs, attrs }) =>
    filterGradient(tf, asTensor(inputs['x']!), asTensor(inputs['dy']!), attrs as unknown as FilterGradient),
  );
  add('UnsortedSegmentSum', ({ inputs, attrs }) =>
    segmentSums(tf, asTensor(inputs['x']!), asTensor(inputs['segmentIds']!), attrs?.['numSegments'] as number),
  );
}

/** Kernels are handed the tensors themselves, under the name of their description. */
const asTensor = (info: TensorInfo): Tensor4D => info as Tensor4D;

interface FilterGradient {
  readonly strides: readonly [number, number] | number;
  readonly pad: 'valid' | 'same' | number;
  readonly filterShape: [number, number, number, number];
}

/** For each place of the window the product of what lay under it, transposed, and the gradients of the outputs. */
function filterGradient(tf: TensorFlow, x: Tensor4D, dy: Tensor4D, { strides, pad, filterShape }: FilterGradient): TensorInfo {
  return tf.tidy(() => {
    const { padInfo, strideHeight, strideWidth, filterHeight, filterWidth, inChannels, outChannels } = tf.backend_util.computeConv2DInfo(
      x.shape as [number, number, number, number],
      filterShape,
      strides as [number, number],
      1,
      pad as 'valid',
    );
    const padded = tf.pad(x, [
      [0, 0],
      [padInfo.top, padInfo.bottom],
      [padInfo.left, padInfo.right],
      [0, 0],
    ]);
    const [rows, height, width] = dy.shape;
    const errors = tf.reshape(dy, [rows * height * width, outChannels]);
    const parts = [];
    for (let i = 0; i < filterHeight; i++) {
      for (let j = 0; j < filterWidth; j++) {
        const end = [rows, i + (height - 1) * strideHeight + 1, j + (width - 1) * strideWidth + 1, inChannels];
        const under = tf.stridedSlice(padded, [0, i, j, 0], end, [1, strideHeight, strideWidth, 1]);
        parts.push(tf.matMul(tf.reshape(under, [rows * height * width, inChannels]), errors, true));
      }
    }
    return tf.reshape(tf.concat(parts), filterShape);
  });
}

/** Sums of the rows of x by segment. */
function segmentSums(tf: TensorFlow, x: Tensor4D, segmentIds: Tensor4D, segments: number): TensorInfo {
  const shape = x.shape as readonly number[];
  const rank = segmentIds.shape.length;
  const width = shape.slice(rank).reduce((product, size) => product * size, 1);
  const values = x.dataSync();
  const sums = new Float32Array(segments * width);
  segmentIds.dataSync().forEach((segment, row) => {
    if (segment < 0) return;
    for (let column = 0; column < width; column++) sums[segment * width + column]! += values[row * width + column]!;
  });
  return tf.tensor(sums, [segments, ...shape.slice(rank)]);
}
