import { t as blobId } from "./adapters-git-cli-blob-id.js";
import { a as requireGit, o as runGit } from "./adapters-git-cli-run-git.js";
import { join } from "node:path";
import { rm } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
// src/adapters/lfs-store/pointer-history.ts
/** Reads the history of the repository at `root` through git. */
const gitPointerHistory = (root) => ({
	async filtered(commit, paths) {
		if (paths.length === 0) return /* @__PURE__ */ new Set();
		const index = join(tmpdir(), `trainyard-index-${randomBytes(8).toString("hex")}`);
		try {
			const variables = { GIT_INDEX_FILE: index };
			await requireGit({
				folder: root,
				arguments: ["read-tree", commit],
				variables
			});
			const input = paths.map((path) => `${path}\0`).join("");
			return parseFiltered((await requireGit({
				folder: root,
				arguments: [
					"check-attr",
					"--cached",
					"-z",
					"--stdin",
					"filter"
				],
				input,
				variables
			})).toString("utf8"));
		} finally {
			await rm(index, { force: true });
		}
	},
	blobId: (text, digits) => blobId(Buffer.from(text), digits === 64 ? 64 : 40),
	async introduced(base, head) {
		return parseIntroduced((await requireGit({
			folder: root,
			arguments: [
				"log",
				"--reverse",
				"-z",
				"--format=%x01%H",
				"--raw",
				"--no-abbrev",
				"--no-renames",
				"--diff-merges=separate",
				"--root",
				base === void 0 ? head : `${base}..${head}`,
				"--"
			]
		})).toString("utf8"));
	},
	async revisions(path) {
		const found = await runGit({
			folder: root,
			arguments: [
				"--literal-pathspecs",
				"log",
				"--max-count=1000",
				"--format=%H",
				"HEAD",
				"--",
				path
			]
		});
		if (found.exitCode !== 0) return [];
		return found.output.toString("utf8").split("\n").filter((line) => line !== "").reverse();
	}
});
/** Triples of path, attribute and value. */
function parseFiltered(text) {
	const fields = text.split("\0");
	const found = /* @__PURE__ */ new Set();
	for (let at = 0; at + 2 < fields.length; at += 3) if (fields[at + 2] === "lfs") found.add(fields[at]);
	return found;
}
/**
* Fields of `git log --raw -z`: `\1<commit>`, then `:<mode> <mode> <id> <id> <status>` and a path for each change. Deletions bring nothing.
*/
function parseIntroduced(text) {
	const found = /* @__PURE__ */ new Map();
	let commit = "";
	let change;
	for (const field of text.split("\0")) {
		const trimmed = field.replace(/^\n+/, "");
		const raw = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(trimmed);
		if (change !== void 0) {
			const key = `${change.objectId} ${field}`;
			if (change.mode !== "000000" && !found.has(key)) found.set(key, {
				path: field,
				...change,
				commit
			});
			change = void 0;
		} else if (raw !== null) change = {
			mode: raw[1],
			objectId: raw[2]
		};
		else if (trimmed.startsWith("")) commit = trimmed.slice(1).trim();
	}
	return [...found.values()];
}
export { gitPointerHistory, parseIntroduced };
