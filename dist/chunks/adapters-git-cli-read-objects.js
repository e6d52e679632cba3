import { n as Failure } from "./kernel-failure.js";
import { n as gitMissing, s as gitEnvironment } from "./adapters-git-cli-run-git.js";
import { spawn } from "node:child_process";
import { Readable } from "node:stream";
// src/adapters/git-cli/read-objects.ts
/**
* Contents of objects in the order of their names, through one `git cat-file --batch`: thousands of objects cost one process.
* A name is whatever git resolves (`<id>`, `<commit>:<path>`) and must not contain a newline.
*/
async function* readObjects(gitFolder, names) {
	if (names.length === 0) return;
	const child = spawn("git", [
		`--git-dir=${gitFolder}`,
		"cat-file",
		"--batch"
	], {
		cwd: gitFolder,
		env: gitEnvironment(),
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	const failed = new Promise((_, reject) => child.once("error", (cause) => reject(gitMissing(cause))));
	failed.catch(() => void 0);
	child.stdin.on("error", () => void 0);
	Readable.from(inLines(names)).pipe(child.stdin);
	const source = new ByteSource(child.stdout);
	try {
		for (const name of names) yield await Promise.race([readOne(source, name), failed]);
	} finally {
		child.kill("SIGTERM");
	}
}
/** Contents of objects that must exist. */
async function* readBlobs(gitFolder, objectIds) {
	for await (const { name, bytes } of readObjects(gitFolder, objectIds)) {
		if (bytes === void 0) throw new Failure("git.reference-unknown", { message: `There is no object ${name}.` });
		yield bytes;
	}
}
function* inLines(names) {
	for (let start = 0; start < names.length; start += 1e3) yield `${names.slice(start, start + 1e3).join("\n")}\n`;
}
async function readOne(source, name) {
	const header = (await source.line()).toString("utf8");
	if (header.endsWith(" missing") || header.endsWith(" ambiguous")) return {
		name,
		type: "missing",
		bytes: void 0
	};
	const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
	if (match === null) throw new Failure("git.command-failed", { message: `git cat-file --batch answered "${header}" for ${name}.` });
	const bytes = await source.take(Number(match[2]));
	await source.take(1);
	return {
		name,
		type: match[1],
		bytes
	};
}
/** Lines and counted bytes from a stream of chunks, copying each byte at most once. */
var ByteSource = class {
	#chunks;
	#buffer = Buffer.alloc(0);
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	async line() {
		let end = this.#buffer.indexOf(10);
		while (end < 0) {
			this.#buffer = Buffer.concat([this.#buffer, await this.#next()]);
			end = this.#buffer.indexOf(10);
		}
		const line = this.#buffer.subarray(0, end);
		this.#buffer = this.#buffer.subarray(end + 1);
		return line;
	}
	async take(count) {
		const parts = [];
		let missing = count;
		while (missing > 0) {
			if (this.#buffer.length === 0) this.#buffer = await this.#next();
			const part = this.#buffer.subarray(0, missing);
			parts.push(part);
			missing -= part.length;
			this.#buffer = this.#buffer.subarray(part.length);
		}
		return parts.length === 1 ? parts[0] : Buffer.concat(parts);
	}
	async #next() {
		const { value, done } = await this.#chunks.next();
		if (done === true) throw new Failure("git.command-failed", { message: "git cat-file --batch ended before it had answered." });
		return value;
	}
};
export { readObjects as n, readBlobs as t };
