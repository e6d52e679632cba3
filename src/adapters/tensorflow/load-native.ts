import { createRequire } from 'node:module';
import { Failure } from '#kernel/failure.ts';
import type { NativePackage } from './find-native.ts';
import type { TensorFlow } from './tensorflow.ts';

/** Loads TensorFlow's own library without its start-up lines. Fails with `train.tensorflow-broken` where it is installed and does not start. */
export function loadNative({ entry, version }: NativePackage): TensorFlow {
  const require = createRequire(import.meta.url);
  mendUtil(require('node:util') as Record<string, unknown>);
  // Read once, when the library is loaded. Plain kernels add up in one order on every machine, and were no slower.
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
  process.env['TF_ENABLE_ONEDNN_OPTS'] ??= '0';
  try {
    const tf = require(entry) as TensorFlow;
    tf.env().set('PROD', true);
    return tf;
  } catch (cause) {
    throw new Failure('train.tensorflow-broken', {
      message: `expected ${entry} (${version}) to load on Node ${process.versions.node}; it does not: ${firstLine(cause)}`,
      cause,
    });
  }
}

/** tfjs-node 4.22 asks for a function that Node 23 has removed. */
function mendUtil(util: Record<string, unknown>): void {
  util['isNullOrUndefined'] ??= (value: unknown): boolean => value === null || value === undefined;
}

const firstLine = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]!;
