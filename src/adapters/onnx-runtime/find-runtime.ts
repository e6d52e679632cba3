import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface RuntimePackage {
  /** File to require. */
  readonly entry: string;
  readonly version: string;
}

const PACKAGE = 'onnxruntime-node';

/** `onnxruntime-node` as it is installed in, above or beside one of the folders. */
export function findRuntime(folders: readonly string[]): RuntimePackage | undefined {
  for (const folder of folders) {
    const require = createRequire(join(folder, 'package.json'));
    try {
      const { version } = require(`${PACKAGE}/package.json`) as { readonly version: string };
      return { entry: require.resolve(PACKAGE), version };
    } catch {
      // Not there; the next place may have it.
    }
  }
  return undefined;
}
