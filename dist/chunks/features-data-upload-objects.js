import { r as shortDigest } from "./kernel-digest.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
// src/features/data/upload-objects.ts
/**
* Sends what the server lacks, each object verified while it is read, and returns it. Objects that are nowhere, and those that the server
* would refuse for their size, are named before the first byte is sent: it keeps what it was sent for ever, also when the rest never comes.
*/
async function uploadObjects(files, remote, ports) {
	const stored = files.filter((file) => file.sizeBytes > 0);
	refuseTooLarge(stored, remote);
	const objects = [...new Map(stored.map((file) => [file.sha256, {
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	}])).values()];
	const absent = await ports.objects.absent(objects);
	const lost = new Set((absent.length === 0 ? [] : await remote.missing(absent)).map((object) => object.oid));
	if (lost.size > 0) {
		const named = stored.filter((file) => lost.has(file.sha256));
		throw new Failure("data.object-missing", {
			message: `${named.length} of ${files.length} files are neither in the local object store nor on ${remote.name}; nothing was sent`,
			evidence: named.slice(0, 10).map((file) => `${file.name} (sha256:${shortDigest(file.sha256)}…)`),
			remedy: "Add the dataset again with trainyard data add where its files are, or push the objects from the machine that has them."
		});
	}
	const total = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
	return remote.upload(objects, ports.objects, (done) => ports.reporter.progress({
		task: `upload to ${remote.name}`,
		done: done.bytes,
		total
	}));
}
function refuseTooLarge(files, { limit, name }) {
	const large = limit === void 0 ? [] : files.filter((file) => file.sizeBytes > limit.bytes);
	if (limit === void 0 || large.length === 0) return;
	throw new Failure("data.object-too-large", {
		message: `${large.length === 1 ? "1 file is" : `${large.length} files are`} larger than ${limit.of} allows on ${name}; nothing was sent`,
		evidence: large.slice(0, 10).map((file) => `${file.name} (${humanBytes(file.sizeBytes)})`)
	});
}
export { uploadObjects as t };
