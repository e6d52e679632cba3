import { n as Failure } from "./kernel-failure.js";
import { n as instant } from "./kernel-instant.js";
import { n as gitMissing, o as runGit, r as gitRefused, s as gitEnvironment } from "./adapters-git-cli-run-git.js";
import { spawn } from "node:child_process";
import { Readable } from "node:stream";
// src/adapters/git-cli/identity.ts
const FALLBACK_NAME = "trainyard";
const FALLBACK_ADDRESS = "trainyard@localhost";
/** Without useConfigOnly git would invent a name from the host, or refuse, depending on the machine. */
const ASK = [
	"-c",
	"user.useConfigOnly=true",
	"var",
	"GIT_COMMITTER_IDENT"
];
/** `-c` options that give git an identity where neither configuration nor environment does (a bare CI container). */
async function identityOptions(folder) {
	return (await runGit({
		folder,
		arguments: ASK
	})).exitCode === 0 ? [] : [
		"-c",
		`user.name=${FALLBACK_NAME}`,
		"-c",
		`user.email=${FALLBACK_ADDRESS}`
	];
}
/** `Name <address>`, as git would sign now in this repository. */
async function committerName(gitFolder) {
	const known = await runGit({
		folder: gitFolder,
		gitFolder,
		arguments: ASK
	});
	const match = known.exitCode === 0 ? /^(.*<[^>]*>) \d+ [+-]\d{4}\s*$/.exec(known.output.toString("utf8")) : null;
	return match === null ? `${FALLBACK_NAME} <${FALLBACK_ADDRESS}>` : match[1];
}
// src/adapters/git-cli/reading.ts
/** Whether git can take the text for a revision and for nothing else: an option or a second line never passes. */
const isRevisionText = (text) => text !== "" && !text.startsWith("-") && !/[\0\n\r]/.test(text);
async function resolveCommit(git, reference) {
	if (!isRevisionText(reference)) return void 0;
	const id = (await git.attempt([
		"rev-parse",
		"--verify",
		"--quiet",
		`${reference}^{commit}`
	]))?.trim();
	return id === void 0 || id === "" ? void 0 : id;
}
async function mergeBase(git, left, right) {
	for (const side of [left, right]) if (await resolveCommit(git, side) === void 0) throw unknownReference(side);
	const id = (await git.attempt([
		"merge-base",
		"--",
		left,
		right
	]))?.trim();
	return id === void 0 || id === "" ? void 0 : id;
}
async function fileAt(root, commit, path) {
	if (!isRevisionText(commit)) throw unknownReference(commit);
	const result = await runGit({
		folder: root,
		arguments: [
			"cat-file",
			"blob",
			`${commit}:${path}`
		]
	});
	if (result.exitCode === 0) return result.output;
	await requireCommit(root, commit);
}
async function listTree(root, commit, folder) {
	if (!isRevisionText(commit)) throw unknownReference(commit);
	const below = folder === "" || folder === "." ? [] : ["--", folder.endsWith("/") ? folder : `${folder}/`];
	const result = await runGit({
		folder: root,
		arguments: [
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			commit,
			...below
		]
	});
	if (result.exitCode !== 0) {
		await requireCommit(root, commit);
		throw gitRefused(["ls-tree"], result.errorText);
	}
	return parseTreeListing(result.output.toString("utf8"));
}
/** Entries of `git ls-tree -z`: `<mode> <type> <id>\t<path>`. */
function parseTreeListing(text) {
	const files = [];
	for (const entry of text.split("\0")) {
		const tab = entry.indexOf("	");
		if (tab < 0) continue;
		const [mode, , objectId] = entry.slice(0, tab).split(" ");
		files.push({
			path: entry.slice(tab + 1),
			mode,
			objectId
		});
	}
	return files;
}
async function changedPaths(git, paths) {
	if (paths.length === 0) return [];
	return (await git.run([
		"--literal-pathspecs",
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=all",
		"--",
		...paths
	])).split("\0").filter((entry) => entry.length > 3).map((entry) => entry.slice(3)).sort();
}
async function describeCommit(git, commit) {
	const id = await resolveCommit(git, commit);
	if (id === void 0) throw unknownReference(commit);
	const [seconds, author, subject] = (await git.run([
		"log",
		"-1",
		"--no-show-signature",
		"--no-color",
		"--format=%ct%x00%an%x00%s",
		id,
		"--"
	])).replace(/\n$/, "").split("\0");
	return {
		id,
		subject: subject ?? "",
		author: author ?? "",
		committedAt: instant(Number(seconds) * 1e3)
	};
}
async function requireCommit(root, commit) {
	if ((await runGit({
		folder: root,
		arguments: [
			"rev-parse",
			"--verify",
			"--quiet",
			`${commit}^{commit}`
		]
	})).exitCode !== 0) throw unknownReference(commit);
}
const unknownReference = (reference) => new Failure("git.reference-unknown", { message: `There is no commit that ${JSON.stringify(reference)} names.` });
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
export { fileAt as a, mergeBase as c, committerName as d, identityOptions as f, describeCommit as i, parseTreeListing as l, readObjects as n, isRevisionText as o, changedPaths as r, listTree as s, readBlobs as t, resolveCommit as u };
