import { createHash } from "node:crypto";
// src/adapters/git-cli/blob-id.ts
/** The id that git gives to a file with this content; 64 digits in a SHA-256 repository. */
function blobId(bytes, hexDigits = 40) {
	return createHash(hexDigits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
export { blobId as t };
