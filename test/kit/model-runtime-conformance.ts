import { describe, expect, it } from 'vitest';
import type { Tensor } from '#kernel/tensor.ts';
import type { ModelRuntime } from '#ports/model-runtime.ts';

/** What every runtime promises, shown with `smallModel()`: the sum of two columns. */
export function describeModelRuntime(name: string, open: () => Promise<ModelRuntime>, model: Uint8Array): void {
  describe(`${name} as a model runtime`, () => {
    const x = (type: 'float32' | 'float64', ...numbers: number[]): Record<string, Tensor> => ({
      x: { type, shape: [numbers.length / 2, 2], data: type === 'float32' ? Float32Array.from(numbers) : Float64Array.from(numbers) },
    });

    it('answers for as many rows as it is asked about, again and again', async () => {
      const session = await (await open()).open(model);
      const { total } = await session.run(x('float32', 1, 2, 3, 4.5), ['total']);
      expect(total).toEqual({ type: 'float32', shape: [2, 1], data: Float32Array.of(3, 7.5) });
      expect((await session.run(x('float32', -1, 1), ['total']))['total']!.data).toEqual(Float32Array.of(0));
      await session.close();
    });

    it('says what it does not load', async () => {
      await expect((await open()).open(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({
        code: 'train.onnx-failed',
        message: expect.stringContaining('expected that onnxruntime loads the model') as string,
      });
    });

    it('says which output is not there', async () => {
      const session = await (await open()).open(model);
      await expect(session.run(x('float32', 1, 2), ['mean'])).rejects.toMatchObject({
        code: 'train.onnx-failed',
        message: expect.stringContaining('mean') as string,
      });
    });
  });
}
