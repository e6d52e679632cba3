import { r as datasetPaths } from "./features-data-concurrently.js";
import { n as formatPointer } from "./domain-data-lfs-pointer.js";
// src/features/data/known-files.ts
/**
* The manifest names digests, the index vouches for files by their stat data. Where both agree the file need not be read, so that work is
* proportional to what changed. `found` spares files that were looked at already a second look.
*/
async function knownFiles(name, manifest, ports, found = []) {
	const folder = datasetPaths(name).files;
	const files = new Map((manifest?.files ?? []).map((file) => [`${folder}/${file.path}`, file]));
	const seen = new Map(files.size === 0 ? [] : found.map((file) => [file.name, file.seen]));
	const pointers = [...files].map(([path, file]) => {
		const stat = seen.get(path);
		return {
			path,
			pointer: formatPointer({
				oid: file.sha256,
				sizeBytes: file.sizeBytes
			}),
			...stat === void 0 ? {} : { seen: stat }
		};
	});
	const { listed, current } = await ports.pointers.state(folder, pointers);
	return {
		listed,
		current: new Map([...files].filter(([path]) => current.has(path)))
	};
}
export { knownFiles as t };
