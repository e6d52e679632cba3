import { createHash } from 'node:crypto';
import { Failure } from '#kernel/failure.ts';
import type { Tensor } from '#kernel/tensor.ts';
import type { ModelRuntime } from '#ports/model-runtime.ts';

/** A model as a function of its inputs, by the SHA-256 of its bytes or by its path. */
export type MemoryModels = Readonly<Record<string, (inputs: Readonly<Record<string, Tensor>>) => Readonly<Record<string, Tensor>>>>;

/** Runs models that are given as functions; what is not among them is no model. */
export function memoryModelRuntime(models: MemoryModels): ModelRuntime {
  return {
    open: async (model) => {
      const name = typeof model === 'string' ? model : createHash('sha256').update(model).digest('hex');
      const answer = models[name];
      if (answer === undefined) throw failed('expected that onnxruntime loads the model; it does not know it.');
      return {
        run: async (inputs, outputs) => {
          const answers = answer(inputs);
          return Object.fromEntries(
            outputs.map((output) => {
              const tensor = answers[output];
              if (tensor === undefined) throw failed(`expected a tensor in the output "${output}", found nothing.`);
              return [output, tensor];
            }),
          );
        },
        close: async () => {},
      };
    },
  };
}

const failed = (message: string): Failure => new Failure('train.onnx-failed', { message });
