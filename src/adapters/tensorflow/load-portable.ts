import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TensorFlow } from './tensorflow.ts';
import { registerMissingKernels } from './wasm-kernels.ts';

/** TensorFlow.js without native code: on WebAssembly, or in plain JavaScript. */
export async function loadPortable(backend: 'wasm' | 'cpu'): Promise<TensorFlow> {
  const core = await import('@tensorflow/tfjs-core');
  // No advice on the console about packages to install, and no checks of every value.
  core.env().set('PROD', true);
  if (backend === 'wasm') {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    readFilesItself(core);
    setWasmPaths(`${wasmFolder()}/`, true);
  } else {
    await import('@tensorflow/tfjs-backend-cpu');
  }
  const { layers } = await import('@tensorflow/tfjs-layers');
  const started = await withoutItsHandlers(async () => await core.setBackend(backend));
  if (!started) throw new Error(`the backend "${backend}" of TensorFlow.js does not start`);
  const tf: TensorFlow = { ...core, layers };
  if (backend === 'wasm') registerMissingKernels(tf);
  return tf;
}

/** Where `tfjs-backend-wasm-simd.wasm` is: in dist/vendor, from sources in the package. */
function wasmFolder(): string {
  const vendor = ['./vendor/', '../vendor/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  const found = vendor.find((folder) => existsSync(join(folder, 'tfjs-backend-wasm-simd.wasm')));
  return found ?? join(dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json')), 'wasm-out');
}

/** The WebAssembly backend fetches its file, and `fetch` of Node reads no files. */
function readFilesItself({ env }: Pick<TensorFlow, 'env'>): void {
  const { platform } = env();
  const fetch = async (path: string): Promise<Response> => new Response(new Uint8Array(await readFile(path)));
  env().platform = Object.assign(Object.create(platform) as typeof platform, { fetch });
}

/** What Emscripten compiled takes every error of the process for its own and prints a page of code; ours are not its business. */
async function withoutItsHandlers<Value>(start: () => Promise<Value>): Promise<Value> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = events.map((event) => new Set<unknown>(process.rawListeners(event)));
  const value = await start();
  events.forEach((event, index) => {
    for (const listener of process.rawListeners(event)) {
      if (!before[index]!.has(listener)) process.removeListener(event, listener as () => void);
    }
  });
  return value;
}
