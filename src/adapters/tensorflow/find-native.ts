import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface NativePackage {
  readonly backend: 'tensorflow' | 'tensorflow-gpu';
  /** File to require. */
  readonly entry: string;
  readonly version: string;
}

const PACKAGES = [
  ['@tensorflow/tfjs-node-gpu', 'tensorflow-gpu'],
  ['@tensorflow/tfjs-node', 'tensorflow'],
] as const;

/** The native TensorFlow that is installed in, above or beside one of the folders; the one for GPUs first. */
export function findNative(folders: readonly string[]): NativePackage | undefined {
  for (const [name, backend] of PACKAGES) {
    for (const folder of folders) {
      const require = createRequire(join(folder, 'package.json'));
      try {
        const { version } = require(`${name}/package.json`) as { readonly version: string };
        return { backend, entry: require.resolve(name), version };
      } catch {
        // Not there; the next place may have it.
      }
    }
  }
  return undefined;
}
