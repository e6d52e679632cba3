import { r as shortDigest } from "./kernel-digest.js";
import { n as Failure } from "./kernel-failure.js";
import { n as releasedObjects, t as fetchReleased } from "./features-data-release-objects.js";
// src/features/data/ensure-objects.ts
/**
* Brings every object that is needed into the local store, from the LFS server if need be, else from the releases of its dataset; what was
* fetched is returned.
*/
async function ensureObjects(files, ports) {
	return await fetchObjects(files, await absentObjects(files, ports), ports);
}
/** The same for a caller that knows which of the objects are absent. */
async function fetchObjects(files, absent, ports) {
	if (absent.length === 0) return [];
	try {
		await fromServer(files, absent, ports);
	} catch (error) {
		if (!(error instanceof Failure) || !LOST.has(error.code)) throw error;
		const released = await fromReleases(absent, ports);
		if (released.size === 0) throw error;
		const rest = absent.filter(({ object }) => !released.has(object.oid));
		if (rest.length > 0) await fromServer(files, rest, ports);
	}
	return absent.map(({ object }) => object);
}
/** What a server says that does not give the objects, now or ever. */
const LOST = /* @__PURE__ */ new Set([
	"data.object-missing",
	"data.remote-refused",
	"data.quota-exceeded"
]);
/** Those of the objects that releases of their datasets held, now in the local store. */
async function fromReleases(absent, { forge, files, ...ports }) {
	const found = /* @__PURE__ */ new Set();
	if (forge === void 0 || files === void 0) return found;
	for (const name of new Set(absent.flatMap(({ file }) => datasetOf(file) ?? []))) {
		const assets = await releasedObjects(name, { forge }).catch((error) => {
			if (error instanceof Failure) return /* @__PURE__ */ new Map();
			throw error;
		});
		const objects = absent.filter(({ file, object }) => datasetOf(file) === name && assets.has(object.oid)).map(({ object }) => object);
		if (objects.length === 0) continue;
		await ports.objects.requireSpace(objects.reduce((sum, object) => sum + object.sizeBytes, 0));
		await fetchReleased(objects, assets, {
			...ports,
			forge,
			files
		});
		for (const object of objects) found.add(object.oid);
	}
	return found;
}
const datasetOf = ({ name }) => /^data\/([^/]+)\/files\//.exec(name)?.[1];
async function fromServer(files, absent, ports) {
	const remote = await ports.openRemoteObjects();
	if (remote === void 0) throw new Failure("data.object-missing", {
		message: `${absent.length} of ${files.length} files are not in the local object store, and there is no LFS server to fetch them from`,
		evidence: absent.slice(0, 10).map(({ file }) => `${file.name} (sha256:${shortDigest(file.sha256)}…)`)
	});
	const wanted = absent.map(({ object }) => object);
	const bytes = wanted.reduce((sum, object) => sum + object.sizeBytes, 0);
	await ports.objects.requireSpace(bytes);
	try {
		await remote.download(wanted, ports.objects, (done) => ports.reporter.progress({
			task: `download from ${remote.name}`,
			done: done.bytes,
			total: bytes
		}));
	} catch (error) {
		throw error instanceof Failure && error.code === "data.object-missing" ? await withNames(error, absent, remote) : error;
	}
}
/** A server speaks of digests; people know their files by name. */
async function withNames(cause, absent, remote) {
	const missing = new Set((await remote.missing(absent.map(({ object }) => object))).map((object) => object.oid));
	const lost = absent.filter(({ object }) => missing.has(object.oid));
	if (lost.length === 0) return cause;
	return new Failure("data.object-missing", {
		message: `the objects of ${lost.length === 1 ? "1 file is" : `${lost.length} files are`} neither in the local object store nor on ${remote.name}; nothing was written`,
		evidence: lost.slice(0, 10).map(({ file }) => `${file.name} (sha256:${shortDigest(file.sha256)}…)`),
		cause
	});
}
/** Files whose bytes should be in the local store and are not; each object once. */
async function absentObjects(files, ports) {
	const wanted = new Map(files.filter((file) => file.stored && file.sizeBytes > 0).map((file) => [file.sha256, file]));
	const objects = [...wanted.values()].map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	}));
	return (await ports.objects.absent(objects)).map((object) => ({
		file: wanted.get(object.oid),
		object
	}));
}
export { ensureObjects as n, fetchObjects as r, absentObjects as t };
