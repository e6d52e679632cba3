import { processEnvironment } from '#adapters/node-process/environment.ts';
import type { ModelRuntime } from '#ports/model-runtime.ts';

/** onnxruntime as it is installed in the folder of the user, looked for when a model needs it. */
export const runtimeOf =
  (folder: string, variable: (name: string) => string | undefined = processEnvironment().variable) =>
  async (): Promise<ModelRuntime> => {
    const { loadRuntime } = await import('#adapters/onnx-runtime/load-runtime.ts');
    return loadRuntime({ folder, variable });
  };
