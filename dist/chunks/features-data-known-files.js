import { i as datasetPaths } from "./domain-data-manifest.js";
import { n as formatPointer } from "./domain-data-lfs-pointer.js";
// src/features/data/known-files.ts
/**
* The manifest names digests, the index vouches for files by their stat data. Where both agree the file need not be read, so that work is
* proportional to what changed.
*/
async function knownFiles(name, manifest, ports) {
	const folder = datasetPaths(name).files;
	const files = new Map((manifest?.files ?? []).map((file) => [`${folder}/${file.path}`, file]));
	const pointers = [...files].map(([path, file]) => ({
		path,
		pointer: formatPointer({
			oid: file.sha256,
			sizeBytes: file.sizeBytes
		})
	}));
	const { listed, current } = await ports.pointers.state(folder, pointers);
	return {
		listed,
		current: new Map([...files].filter(([path]) => current.has(path)))
	};
}
export { knownFiles as t };
