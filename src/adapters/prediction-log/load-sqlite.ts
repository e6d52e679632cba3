import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Database } from 'node-sqlite3-wasm';

export interface SqliteModule {
  readonly Database: new (path: string) => Database;
}

/**
 * SQLite compiled to WebAssembly. The module reads its `.wasm` from its own folder, so it is not bundled: the build copies both
 * files to `dist/vendor`, which is found from the chunk that this code ends up in; from sources, the package is.
 */
export function loadSqlite(): SqliteModule {
  const require = createRequire(import.meta.url);
  const name = 'node-sqlite3-wasm';
  for (const folder of ['./vendor/', '../vendor/']) {
    const file = fileURLToPath(new URL(`${folder}${name}.cjs`, import.meta.url));
    if (existsSync(file)) return require(file) as SqliteModule;
  }
  return require(name) as SqliteModule;
}
