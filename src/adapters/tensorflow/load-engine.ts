import { Failure } from '#kernel/failure.ts';
import type { NetworkEngine } from '#numeric/algorithms/network/engine.ts';
import { loadNative } from './load-native.ts';
import { loadPortable } from './load-portable.ts';
import { nativeAt, type EnginePlace } from './native-place.ts';
import { openSession } from './session.ts';
import type { TensorFlow } from './tensorflow.ts';

const CHOICES = ['tensorflow', 'wasm', 'cpu'] as const;

let loaded: Promise<NetworkEngine> | undefined;

/**
 * The engine of this thread: native TensorFlow where `@tensorflow/tfjs-node-gpu` or `@tensorflow/tfjs-node` is installed in the folder, in
 * the folder that TRAINYARD_TFJS_NODE names, or beside Trainyard, WebAssembly otherwise. TRAINYARD_TENSORFLOW chooses: tensorflow, wasm or cpu.
 */
export async function loadEngine(place: EnginePlace): Promise<NetworkEngine> {
  loaded ??= openEngine(place);
  return await loaded;
}

/** As `loadEngine`, without keeping it. */
export async function openEngine({ folder, variable }: EnginePlace): Promise<NetworkEngine> {
  const wanted = variable('TRAINYARD_TENSORFLOW') ?? '';
  const choice = CHOICES.find((name) => name === wanted);
  if (choice === undefined && wanted !== '') {
    throw new Failure('contract.input-invalid', {
      message: `expected TRAINYARD_TENSORFLOW to be ${CHOICES.join(', ')} or unset, found ${JSON.stringify(wanted)}.`,
    });
  }
  if (choice === 'wasm' || choice === 'cpu') return engineOf(choice, await loadPortable(choice));
  const given = variable('TRAINYARD_TFJS_NODE') ?? '';
  const native = nativeAt({ folder, variable });
  if (native !== undefined) return engineOf(native.backend, loadNative(native));
  if (choice === 'tensorflow' || given !== '') {
    throw new Failure('train.tensorflow-missing', {
      message: `expected @tensorflow/tfjs-node or @tensorflow/tfjs-node-gpu in ${given === '' ? folder : given}; there is neither.`,
    });
  }
  return engineOf('wasm', await loadPortable('wasm'));
}

function engineOf(backend: NetworkEngine['backend'], tf: TensorFlow): NetworkEngine {
  const own = tf.getBackend();
  return {
    backend,
    open: (plan, weights, options) => {
      // A backend that has started is changed at once, whatever the promise says.
      if (tf.getBackend() !== own) void tf.setBackend(own);
      return openSession(tf, plan, weights, options);
    },
  };
}
