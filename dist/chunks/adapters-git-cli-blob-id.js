import { createHash, hash } from "node:crypto";
// src/adapters/git-cli/blob-id.ts
/** Below this size one call on a copy is several times as fast as a hash object that is fed. */
const ONE_CALL_BYTES = 4096;
/** The id that git gives to a file with this content; 64 digits in a SHA-256 repository. */
function blobId(bytes, hexDigits = 40) {
	const algorithm = hexDigits === 64 ? "sha256" : "sha1";
	const header = Buffer.from(`blob ${bytes.length}\0`);
	if (bytes.length <= ONE_CALL_BYTES) return hash(algorithm, Buffer.concat([header, bytes]));
	return createHash(algorithm).update(header).update(bytes).digest("hex");
}
export { blobId as t };
