import { n as Failure } from "./kernel-failure.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
// src/compose/package-root.ts
/** Folder that Trainyard is installed in: `data/`, `workflows-templates/` and `dist/` lie in it. The same from source and from a bundle. */
function packageRoot() {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (let levels = 0; levels < 5; levels++) {
		if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "data"))) return folder;
		folder = dirname(folder);
	}
	throw new Failure("pipeline.demo-data-missing", { message: `expected data/ and package.json above ${dirname(fileURLToPath(import.meta.url))}, found neither` });
}
export { packageRoot as t };
