import { Failure } from '#kernel/failure.ts';
import { TENSOR_TYPES, type Tensor, type TensorType } from '#kernel/tensor.ts';
import type { ModelSession } from '#ports/model-runtime.ts';
import type { NativeData, NativeTensor, OnnxRuntimeNode } from './onnxruntime.ts';

/** Errors only, as failures; lines of a library say nothing to whoever runs Trainyard. */
const FATAL = 4;

/** A model on the CPU, so that every machine gives the same answers. */
export async function openSession(
  { InferenceSession, Tensor: Native }: OnnxRuntimeNode,
  model: Uint8Array | string,
): Promise<ModelSession> {
  const options = { executionProviders: ['cpu'], logSeverityLevel: FATAL };
  const session = await told('loads the model', async () => await InferenceSession.create(model, options));
  return {
    run: async (inputs, outputs) => {
      const answers = await told('predicts', async () => {
        const feeds = Object.fromEntries(Object.entries(inputs).map(([name, tensor]) => [name, toNative(Native, tensor)]));
        return await session.run(feeds, outputs);
      });
      return Object.fromEntries(outputs.map((name) => [name, fromNative(name, answers[name])]));
    },
    close: async () => await session.release(),
  };
}

async function told<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, ' ').trim().slice(0, 500);
    const sequence = reason.includes('Non tensor type');
    throw new Failure('train.onnx-failed', {
      message: `expected that onnxruntime ${what}; it says: ${reason}`,
      ...(sequence ? { remedy: 'Convert the model with options={"zipmap": False} (skl2onnx), or zipmap=False (onnxmltools).' } : {}),
      cause,
    });
  }
}

const toNative = (Native: OnnxRuntimeNode['Tensor'], { type, data, shape }: Tensor): NativeTensor =>
  new Native(type, (type === 'string' ? [...(data as readonly string[])] : data) as NativeData, shape);

function fromNative(name: string, tensor: NativeTensor | undefined): Tensor {
  const type = tensor?.type;
  if (tensor === undefined || !(TENSOR_TYPES as readonly string[]).includes(type ?? ''))
    throw new Failure('train.onnx-failed', { message: `expected a tensor in the output "${name}", found ${type ?? 'nothing'}.` });
  return { type: type as TensorType, shape: tensor.dims, data: tensor.data as unknown as Tensor['data'] };
}
