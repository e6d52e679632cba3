import { n as parseSha256 } from "./kernel-digest.js";
import { createHash, randomBytes } from "node:crypto";
// src/adapters/node-crypto/hasher.ts
const nodeHasher = () => ({
	sha256: (bytes) => digest(createHash("sha256").update(bytes).digest("hex")),
	async sha256Stream(bytes) {
		const hash = createHash("sha256");
		for await (const chunk of bytes) hash.update(chunk);
		return digest(hash.digest("hex"));
	}
});
const systemEntropy = () => ({ bytes: (count) => randomBytes(count) });
const digest = (hex) => parseSha256(hex);
export { systemEntropy as n, nodeHasher as t };
