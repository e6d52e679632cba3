import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
// src/adapters/prediction-log/load-sqlite.ts
/**
* SQLite compiled to WebAssembly. The module reads its `.wasm` from its own folder, so it is not bundled: the build copies both
* files to `dist/vendor`, which is found from the chunk that this code ends up in; from sources, the package is.
*/
function loadSqlite() {
	const require = createRequire(import.meta.url);
	const name = "node-sqlite3-wasm";
	for (const folder of ["./vendor/", "../vendor/"]) {
		const file = fileURLToPath(new URL(`${folder}${name}.cjs`, import.meta.url));
		if (existsSync(file)) return require(file);
	}
	return require(name);
}
export { loadSqlite as t };
