import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
// src/adapters/tensorflow/find-native.ts
const PACKAGES = [["@tensorflow/tfjs-node-gpu", "tensorflow-gpu"], ["@tensorflow/tfjs-node", "tensorflow"]];
/** The native TensorFlow that is installed in, above or beside one of the folders; the one for GPUs first. */
function findNative(folders) {
	for (const [name, backend] of PACKAGES) for (const folder of folders) {
		const require = createRequire(join(folder, "package.json"));
		try {
			const { version } = require(`${name}/package.json`);
			return {
				backend,
				entry: require.resolve(name),
				version
			};
		} catch {}
	}
}
// src/adapters/tensorflow/native-place.ts
/** Native TensorFlow where it is looked for: the folder that TRAINYARD_TFJS_NODE names, the project's, and beside Trainyard. */
function nativeAt({ folder, variable }) {
	const given = variable("TRAINYARD_TFJS_NODE") ?? "";
	return findNative([
		...given === "" ? [] : [given],
		folder,
		dirname(fileURLToPath(import.meta.url))
	]);
}
/** Whether networks will be trained by native TensorFlow: it is there, and TRAINYARD_TENSORFLOW does not name another engine. */
function usesNative(place) {
	const choice = place.variable("TRAINYARD_TENSORFLOW") ?? "";
	return (choice === "" || choice === "tensorflow") && nativeAt(place) !== void 0;
}
export { usesNative as n, nativeAt as t };
