import { i as datasetTagPrefix } from "./features-data-concurrently.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatCount } from "./kernel-number-text.js";
import { join } from "node:path";
// src/domain/data/release/object-assets.ts
/** GitHub takes assets of less than 2 GiB (docs, "About releases"); larger objects become several. */
const MAX_ASSET_BYTES = 2e9;
/** Assets that a release can have (docs, "About releases"). */
const MAX_ASSETS = 1e3;
/** The assets that an object is kept as, in the order of their bytes. */
function assetsOf(oid, sizeBytes, largest = MAX_ASSET_BYTES) {
	const count = Math.max(1, Math.ceil(sizeBytes / largest));
	return Array.from({ length: count }, (_, at) => ({
		name: count === 1 ? oid : `${oid}.${at + 1}-of-${count}`,
		start: at * largest,
		end: Math.min(sizeBytes, (at + 1) * largest)
	}));
}
/** Objects that the assets of releases hold completely, with their assets in order. What is named like an object and is not it is left out. */
function objectsAmong(assets) {
	const pieces = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const asset of assets) {
		const match = /^([0-9a-f]{64})(?:\.([1-9]\d{0,3})-of-([1-9]\d{0,3}))?$/.exec(asset.name);
		const oid = match === null ? void 0 : parseSha256(match[1]);
		if (match === null || oid === void 0) continue;
		const [at, count] = [Number(match[2]), Number(match[3])];
		if (match[2] === void 0) {
			if (asset.sha256 === oid) found.set(oid, [asset]);
		} else if (at <= count) {
			const key = `${oid} ${count}`;
			const known = pieces.get(key) ?? {
				oid,
				assets: new Array(count).fill(void 0)
			};
			known.assets[at - 1] ??= asset;
			pieces.set(key, known);
		}
	}
	for (const { oid, assets: parts } of pieces.values()) {
		const whole = parts.filter((part) => part !== void 0);
		if (whole.length === parts.length && !found.has(oid)) found.set(oid, whole);
	}
	return found;
}
// src/features/data/release-objects.ts
/**
* Keeps the objects of a version as assets of a release of its tag: those that no published release of the dataset has. The release is
* published when every digest that the forge reports is right; an interrupted upload goes on in the same draft. Returns what was sent.
*/
async function storeInRelease(command, ports) {
	const { name, tag } = command;
	const { releases } = ports.forge;
	const known = await releasedObjects(name, ports);
	const pending = [...new Map(command.objects.filter(({ sizeBytes }) => sizeBytes > 0).map((object) => [object.oid, object])).values()].filter(({ oid }) => !known.has(oid));
	if (pending.length === 0) return [];
	const planned = pending.flatMap((object) => assetsOf(object.oid, object.sizeBytes, command.largestAsset).map((asset) => ({
		object,
		asset
	})));
	requireFit(name, planned.length);
	const found = await releases.find(tag);
	if (found?.draft === false) throw new Failure("forge.request-refused", {
		message: `the release ${tag} is published without ${pending.length} of the objects of its version`,
		evidence: pending.slice(0, 10).map(({ oid }) => `sha256:${oid}`),
		remedy: "Delete that release on the forge, keeping its tag, then run the same command again."
	});
	const draft = found ?? await releases.createDraft({
		tag,
		title: tag,
		notes: notesOf(name, tag, pending)
	});
	const total = pending.reduce((sum, object) => sum + object.sizeBytes, 0);
	let done = 0;
	for (const { object, asset } of planned) {
		if (!draft.assets.some((one) => one.name === asset.name && one.sizeBytes === asset.end - asset.start)) await uploadAsset(draft, object, asset, ports);
		done += asset.end - asset.start;
		ports.reporter.progress({
			task: `upload to the release ${tag}`,
			done,
			total
		});
	}
	await releases.publish(draft);
	return pending;
}
async function uploadAsset(draft, { oid }, { name, start, end }, ports) {
	const folder = await ports.files.temporaryFolder();
	try {
		const path = join(folder.path, name);
		await ports.files.write(path, name === oid ? ports.objects.open(oid) : ports.objects.open(oid, {
			start,
			end
		}));
		const sha256 = await ports.hasher.sha256Stream(ports.files.stream(path));
		const stored = await ports.forge.releases.upload(draft, {
			name,
			path
		});
		if (stored.sha256 !== sha256) throw new Failure("forge.digest-mismatch", {
			message: `the forge stored other bytes as ${name}`,
			evidence: [`expected: sha256:${sha256}`, `found: sha256:${stored.sha256}`]
		});
	} finally {
		await folder[Symbol.asyncDispose]();
	}
}
function requireFit(name, assets) {
	if (assets <= 1e3) return;
	throw new Failure("data.assets-too-many", {
		message: `${name} would need ${formatCount(assets)} assets, and a release has at most ${formatCount(MAX_ASSETS)}`,
		remedy: `Pack its files first: trainyard data shard ${name}`
	});
}
const notesOf = (name, tag, objects) => [
	`Objects of the dataset ${name} at ${tag}, named by their SHA-256: ${formatCount(objects.length)}, ${humanBytes(objects.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0))}.`,
	"",
	`Get the files with \`trainyard data checkout ${name}@${tag.slice(tag.indexOf("@") + 1)}\`. Objects of earlier versions that did not change are in the releases of those versions.`
].join("\n");
/** Objects that published releases of a dataset hold. */
async function releasedObjects(name, { forge }) {
	return objectsAmong((await forge.releases.list(datasetTagPrefix(name))).filter(({ draft }) => !draft).flatMap(({ assets }) => assets));
}
/** Brings objects from the releases of a dataset into the local store, each asset and each object verified. */
async function fetchReleased(objects, assets, ports) {
	const total = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
	let done = 0;
	for (const object of objects) {
		const folder = await ports.files.temporaryFolder();
		try {
			const paths = [];
			for (const [at, asset] of assets.get(object.oid).entries()) {
				paths.push(join(folder.path, String(at)));
				await ports.forge.releases.download(asset, paths.at(-1));
			}
			await ports.objects.receive(object, oneAfterAnother(paths, ports));
		} finally {
			await folder[Symbol.asyncDispose]();
		}
		done += object.sizeBytes;
		ports.reporter.progress({
			task: "download from releases",
			done,
			total
		});
	}
}
async function* oneAfterAnother(paths, { files }) {
	for (const path of paths) yield* files.stream(path);
}
export { releasedObjects as n, storeInRelease as r, fetchReleased as t };
