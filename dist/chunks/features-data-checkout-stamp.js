import { n as parseRelativePath } from "./kernel-relative-path.js";
import { t as concurrently } from "./features-data-concurrently.js";
import { n as isJsonObject } from "./kernel-json.js";
import { o as pointerAt, t as digestOf } from "./features-data-working-files.js";
import { join } from "node:path";
// src/features/data/keep-replaced.ts
/**
* Copies files into the object store that are about to be replaced by something that does not come out of it: one of them may be the only
* copy of its object. Paths are absolute; those that do not exist are passed over, as are pointers, which are no data.
*/
async function keepReplaced(paths, ports) {
	const doomed = (await concurrently(paths, async (path) => {
		const stat = await ports.files.stat(path);
		return stat?.kind === "file" && stat.sizeBytes > 0 && await pointerAt(path, stat, ports) === void 0 ? [path] : [];
	})).flat();
	if (doomed.length > 0) await ports.objects.put(doomed);
}
// src/features/data/checkout-stamp.ts
/** Beside the files of a version that was checked out to a folder of its own; not there while they are being changed. */
const CHECKOUT_STAMP = ".trainyard-dataset.json";
/** Takes the stamp away: whoever looks for it sees that the folder holds no version just now. What it said is returned. */
async function takeStamp(folder, { files }) {
	const path = join(folder, CHECKOUT_STAMP);
	const bytes = await files.read(path);
	if (bytes === void 0) return void 0;
	await files.remove(path);
	return parseStamp(new TextDecoder().decode(bytes));
}
/** Removes what an earlier checkout of the dataset wrote, nobody changed since, and the version of now does not have. */
async function removeLeftovers(stamp, dataset, wanted, folder, ports) {
	if (stamp?.dataset !== dataset) return;
	const kept = new Set(wanted.map((file) => file.path));
	for (const [path, digest] of Object.entries(stamp.files)) {
		if (kept.has(path) || parseRelativePath(path) === void 0) continue;
		const target = join(folder, path);
		const stat = await ports.files.stat(target);
		if (stat?.kind === "file" && await digestOf(target, stat, ports) === digest) await ports.files.remove(target);
	}
}
/** Says that the folder holds exactly these files of the version: the last thing that a checkout does. */
async function writeStamp(folder, stamp, wanted, { files }) {
	const listed = Object.fromEntries(wanted.map((file) => [file.path, file.sha256]));
	await files.write(join(folder, CHECKOUT_STAMP), `${JSON.stringify({
		...stamp,
		files: listed
	}, null, 1)}\n`);
}
function parseStamp(text) {
	try {
		const json = JSON.parse(text);
		if (!isJsonObject(json) || typeof json["dataset"] !== "string" || !isJsonObject(json["files"])) return void 0;
		const files = Object.entries(json["files"]).filter((entry) => typeof entry[1] === "string");
		return {
			dataset: json["dataset"],
			version: String(json["version"]),
			commit: String(json["commit"]),
			files: Object.fromEntries(files)
		};
	} catch {
		return;
	}
}
export { keepReplaced as a, writeStamp as i, removeLeftovers as n, takeStamp as r, CHECKOUT_STAMP as t };
