import type { ConvolutionLayer, PoolLayer } from './layers.ts';
import type { PlannedLayer } from './plan-network.ts';

/** How a window moves over a picture; a sequence is a picture of height 1. */
interface Sweep {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly outHeight: number;
  readonly outWidth: number;
  readonly windowHeight: number;
  readonly windowWidth: number;
  readonly stride: number;
  readonly top: number;
  readonly left: number;
}

function sweepOf({ layer, input, output }: PlannedLayer): Sweep {
  const { size, stride, padding } = layer.kind.startsWith('conv')
    ? (layer as ConvolutionLayer)
    : { size: (layer as PoolLayer).size, stride: (layer as PoolLayer).size, padding: 'valid' as const };
  const flat = input.length === 2;
  const [height, width, channels] = flat ? [1, ...input] : input;
  const [outHeight, outWidth] = flat ? [1, ...output] : output;
  const windowHeight = flat ? 1 : size;
  const before = (length: number, out: number, extent: number): number =>
    padding === 'same' ? Math.floor(Math.max(0, (out - 1) * stride + extent - length) / 2) : 0;
  return {
    height: height!,
    width: width!,
    channels: channels!,
    outHeight: outHeight!,
    outWidth: outWidth!,
    windowHeight,
    windowWidth: size,
    stride,
    top: before(height!, outHeight!, windowHeight),
    left: before(width!, outWidth!, size),
  };
}

/** Cross-correlation with zeros around, as TensorFlow pads: what does not divide evenly is added after. */
export function convolve(planned: PlannedLayer, [kernel, bias]: readonly Float32Array[], values: Float64Array, rows: number): Float64Array {
  const { height, width, channels, outHeight, outWidth, windowHeight, windowWidth, stride, top, left } = sweepOf(planned);
  const filters = bias!.length;
  const result = new Float64Array(rows * outHeight * outWidth * filters);
  let to = 0;
  for (let row = 0; row < rows; row++) {
    for (let y = 0; y < outHeight; y++) {
      for (let x = 0; x < outWidth; x++, to += filters) {
        for (let filter = 0; filter < filters; filter++) result[to + filter] = bias![filter]!;
        for (let i = 0; i < windowHeight; i++) {
          const line = y * stride + i - top;
          if (line < 0 || line >= height) continue;
          for (let j = 0; j < windowWidth; j++) {
            const place = x * stride + j - left;
            if (place < 0 || place >= width) continue;
            const from = ((row * height + line) * width + place) * channels;
            for (let channel = 0; channel < channels; channel++) {
              const value = values[from + channel]!;
              if (value === 0) continue;
              const weights = ((i * windowWidth + j) * channels + channel) * filters;
              for (let filter = 0; filter < filters; filter++) result[to + filter]! += value * kernel![weights + filter]!;
            }
          }
        }
      }
    }
  }
  return result;
}

/** Largest or mean value of each window. */
export function pool(planned: PlannedLayer, values: Float64Array, rows: number): Float64Array {
  const { height, width, channels, outHeight, outWidth, windowHeight, windowWidth, stride } = sweepOf(planned);
  const largest = planned.layer.kind.startsWith('max');
  const result = new Float64Array(rows * outHeight * outWidth * channels).fill(largest ? -Infinity : 0);
  const share = 1 / (windowHeight * windowWidth);
  let to = 0;
  for (let row = 0; row < rows; row++) {
    for (let y = 0; y < outHeight; y++) {
      for (let x = 0; x < outWidth; x++, to += channels) {
        for (let i = 0; i < windowHeight; i++) {
          for (let j = 0; j < windowWidth; j++) {
            const from = ((row * height + y * stride + i) * width + x * stride + j) * channels;
            for (let channel = 0; channel < channels; channel++) {
              const value = values[from + channel]!;
              if (!largest) result[to + channel]! += value * share;
              else if (value > result[to + channel]!) result[to + channel] = value;
            }
          }
        }
      }
    }
  }
  return result;
}
