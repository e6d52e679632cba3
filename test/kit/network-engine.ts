import { openEngine } from '#adapters/tensorflow/load-engine.ts';
import type { NetworkEngine } from '#numeric/algorithms/network/engine.ts';

/** The engine on WebAssembly, whatever is installed. */
export const wasmEngine: NetworkEngine = await openEngine({
  folder: '/',
  variable: (name) => (name === 'TRAINYARD_TENSORFLOW' ? 'wasm' : undefined),
});
