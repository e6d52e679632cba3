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
		"--batch",
		"--buffer"
	], {
		cwd: gitFolder,
		env: gitEnvironment(),
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	child.once("error", (cause) => child.stdout.destroy(gitMissing(cause)));
	child.stdin.on("error", () => void 0);
	Readable.from(inLines(names)).pipe(child.stdin);
	const source = new ByteSource(child.stdout);
	try {
		for (const name of names) yield readNow(source, name) ?? await readOne(source, name);
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
	const size = parseHeader(await source.line(), name);
	if (size === void 0) return missing(name);
	const bytes = await source.take(size.bytes);
	await source.take(1);
	return {
		name,
		type: size.type,
		bytes
	};
}
/** An answer that has arrived whole, which most small ones have; waiting for each would cost more than reading it. */
function readNow(source, name) {
	const line = source.lineNow();
	if (line === void 0) return void 0;
	const size = parseHeader(line, name);
	if (size === void 0) {
		source.skip(line.length + 1);
		return missing(name);
	}
	const bytes = source.sliceNow(line.length + 1, size.bytes);
	if (bytes === void 0) return void 0;
	source.skip(line.length + 1 + size.bytes + 1);
	return {
		name,
		type: size.type,
		bytes
	};
}
const missing = (name) => ({
	name,
	type: "missing",
	bytes: void 0
});
/** Undefined for `<name> missing` or `<name> ambiguous`; a name may itself contain spaces, so the end of the line decides. */
function parseHeader(line, name) {
	const header = line.toString("utf8");
	if (header.endsWith(" missing") || header.endsWith(" ambiguous")) return void 0;
	const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
	if (match === null) throw new Failure("git.command-failed", { message: `git cat-file --batch answered "${header}" for ${name}.` });
	return {
		type: match[1],
		bytes: Number(match[2])
	};
}
/** Lines and counted bytes from a stream of chunks, copying each byte at most once. */
var ByteSource = class {
	#chunks;
	#buffer = Buffer.alloc(0);
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	/** The next line, without taking it; undefined when it has not arrived whole. */
	lineNow() {
		const end = this.#buffer.indexOf(10);
		return end < 0 ? void 0 : this.#buffer.subarray(0, end);
	}
	/** Bytes further on, without taking them; undefined unless they and the one behind them have arrived. */
	sliceNow(start, count) {
		return this.#buffer.length > start + count ? this.#buffer.subarray(start, start + count) : void 0;
	}
	skip(count) {
		this.#buffer = this.#buffer.subarray(count);
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
