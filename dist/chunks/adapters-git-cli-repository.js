import { n as Failure } from "./kernel-failure.js";
import { n as identityOptions } from "./adapters-git-cli-identity.js";
import { a as requireGit, c as inheritedGitVariables, i as gitText, n as gitMissing, o as runGit, r as gitRefused, t as evidenceLines } from "./adapters-git-cli-run-git.js";
import { t as pushReferences } from "./adapters-git-cli-push.js";
import { a as listTree, c as resolveCommit, n as describeCommit, o as mergeBase, r as fileAt, t as changedPaths } from "./adapters-git-cli-reading.js";
import { t as readBlobs } from "./adapters-git-cli-read-objects.js";
import { join, resolve } from "node:path";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/adapters/git-cli/index-commit.ts
/** Adds the paths to the index as they are on disk, deletions included. Paths are literal, never patterns. */
async function stagePaths(root, paths) {
	if (paths.length === 0) return;
	await requireGit({
		folder: root,
		arguments: [
			"--literal-pathspecs",
			"add",
			"--all",
			"--pathspec-from-file=-",
			"--pathspec-file-nul"
		],
		input: paths.join("\0")
	});
}
/**
* Commits what the index holds below the paths. `git commit -- <paths>` would read the working tree again and run its filters, so that
* LFS pointers staged without git-lfs would be replaced by the bytes; the index is what counts here.
*/
async function commitStaged(root, message, paths) {
	const ours = await stagedPaths(root, paths);
	if (ours.length === 0) return void 0;
	if ((await stagedPaths(root, [])).length === ours.length) await commitIndex(root, message, {});
	else await commitPart(root, message, ours);
	return gitText({
		folder: root,
		arguments: ["rev-parse", "HEAD"]
	});
}
async function commitIndex(root, message, variables) {
	const identity = await identityOptions(root);
	await requireGit({
		folder: root,
		arguments: [
			...identity,
			"commit",
			"--quiet",
			"--cleanup=whitespace",
			"--file=-"
		],
		input: message,
		variables
	});
}
/** Commits through a second index that is HEAD plus our paths; what else is staged stays staged. */
async function commitPart(root, message, ours) {
	const folder = await mkdtemp(join(tmpdir(), "trainyard-index-"));
	const variables = { GIT_INDEX_FILE: join(folder, "index") };
	try {
		const staged = await requireGit({
			folder: root,
			arguments: [
				"ls-files",
				"--stage",
				"-z"
			]
		});
		const entryOf = /* @__PURE__ */ new Map();
		for (const entry of staged.toString("utf8").split("\0")) {
			const tab = entry.indexOf("	");
			if (tab >= 0) entryOf.set(entry.slice(tab + 1), entry);
		}
		if (await hasHead(root)) await requireGit({
			folder: root,
			arguments: ["read-tree", "HEAD"],
			variables
		});
		const lines = ours.map((path) => entryOf.get(path) ?? `0 ${"0".repeat(40)}\t${path}`);
		await requireGit({
			folder: root,
			arguments: [
				"update-index",
				"-z",
				"--index-info"
			],
			input: `${lines.join("\0")}\0`,
			variables
		});
		await commitIndex(root, message, variables);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Paths whose index entry differs from HEAD. */
async function stagedPaths(root, paths) {
	const listing = await hasHead(root) ? [
		"diff-index",
		"--cached",
		"--name-only",
		"--no-renames",
		"-z",
		"HEAD"
	] : [
		"ls-files",
		"--cached",
		"-z"
	];
	return (await requireGit({
		folder: root,
		arguments: [
			"--literal-pathspecs",
			...listing,
			"--",
			...paths
		]
	})).toString("utf8").split("\0").filter((path) => path !== "");
}
async function hasHead(root) {
	return (await runGit({
		folder: root,
		arguments: [
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		]
	})).exitCode === 0;
}
// src/adapters/git-cli/porcelain.ts
/** Everyday git commands as text, through simple-git, which is loaded when the first command runs. */
var Porcelain = class {
	#folder;
	#git;
	constructor(folder) {
		this.#folder = folder;
	}
	async run(arguments_) {
		this.#git ??= await this.#open();
		try {
			return await this.#git.raw([...arguments_]);
		} catch (error) {
			const words = error instanceof Error ? error.message : String(error);
			throw words.includes("ENOENT") ? gitMissing(error) : gitRefused(arguments_, evidenceLines(words).join("\n"));
		}
	}
	/** The output, or undefined when git exits with an error. */
	async attempt(arguments_) {
		this.#git ??= await this.#open();
		return this.#git.raw([...arguments_]).then((output) => output, () => void 0);
	}
	async #open() {
		const { simpleGit } = await import("./simple-git.js");
		return simpleGit({
			baseDir: this.#folder,
			allowEnvironment: [
				...inheritedGitVariables(),
				"EDITOR",
				"PAGER",
				"SSH_ASKPASS"
			],
			unsafe: {
				allowUnsafeAskPass: true,
				allowUnsafeConfigEnvCount: true,
				allowUnsafeConfigPaths: true,
				allowUnsafeCredentialHelper: true,
				allowUnsafeEditor: true,
				allowUnsafeExec: true,
				allowUnsafeGitProxy: true,
				allowUnsafePager: true,
				allowUnsafeProtocolOverride: true,
				allowUnsafeSshCommand: true,
				allowUnsafeTemplateDir: true
			}
		});
	}
};
// src/adapters/git-cli/repository.ts
/** Opens the repository that the folder belongs to; `git.not-a-repository` when there is none, `git.owner-not-trusted` when it is another user's. */
async function openGitRepository(folder) {
	if (!(await stat(folder).catch(() => void 0))?.isDirectory()) throw notARepository(folder, ["The folder does not exist."]);
	const found = await runGit({
		folder,
		arguments: [
			"rev-parse",
			"--show-toplevel",
			"--git-common-dir",
			"--git-path",
			"index",
			"--show-object-format"
		]
	});
	const [top, common, index, format] = found.output.toString("utf8").split("\n");
	if (found.exitCode !== 0 || top === void 0 || common === void 0 || top === "") {
		const said = found.errorText.split("\n").filter((line) => line !== "");
		throw /dubious ownership/.test(found.errorText) ? ownerNotTrusted(folder, said) : notARepository(folder, said);
	}
	const root = top;
	const git = new Porcelain(root);
	const commonFolder = resolve(folder, common);
	return {
		root,
		commonFolder,
		located: {
			index: resolve(folder, index ?? ""),
			hash: format === "sha256" ? "sha256" : "sha1"
		},
		resolve: (reference, until) => resolveCommit(git, reference, until),
		mergeBase: (left, right) => mergeBase(git, left, right),
		fileAt: (commit, path) => fileAt(root, commit, path),
		listTree: (commit, below) => listTree(root, commit, below),
		readBlobs: (objectIds) => readBlobs(commonFolder, objectIds),
		changedPaths: (paths) => changedPaths(git, paths),
		describe: (commit) => describeCommit(git, commit),
		stage: (paths) => stagePaths(root, paths),
		commit: (message, paths) => commitStaged(root, message, paths),
		push: (remote, references) => pushReferences(root, remote, references)
	};
}
const notARepository = (folder, evidence) => new Failure("git.not-a-repository", {
	message: `${folder} is not inside the working tree of a git repository.`,
	evidence
});
/** Git names the folder to trust, which may lie above ours. */
function ownerNotTrusted(folder, evidence) {
	const command = evidence.find((line) => line.includes("safe.directory"))?.trim();
	return new Failure("git.owner-not-trusted", {
		message: `${folder} is in a repository of another user, which git does not open`,
		...command === void 0 ? { evidence } : { remedy: `Run ${command} when its owner is to be trusted.` }
	});
}
export { openGitRepository };
