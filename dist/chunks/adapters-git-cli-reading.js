import { n as Failure } from "./kernel-failure.js";
import { n as instant, t as formatInstant } from "./kernel-instant.js";
import { o as runGit, r as gitRefused } from "./adapters-git-cli-run-git.js";
// src/adapters/git-cli/reading.ts
/** Whether git can take the text for a revision and for nothing else: an option or a second line never passes. */
const isRevisionText = (text) => text !== "" && !text.startsWith("-") && !/[\0\n\r]/.test(text);
async function resolveCommit(git, reference, until) {
	if (!isRevisionText(reference)) return void 0;
	const id = (await git.attempt([
		"rev-parse",
		"--verify",
		"--quiet",
		`${reference}^{commit}`
	]))?.trim();
	if (id === void 0 || id === "" || until === void 0) return id === "" ? void 0 : id;
	const before = `--before=${formatInstant(until)}`;
	const found = (await git.attempt([
		"rev-list",
		"--max-count=1",
		"--first-parent",
		before,
		id,
		"--"
	]))?.trim();
	return found === "" ? void 0 : found;
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
export { listTree as a, resolveCommit as c, isRevisionText as i, describeCommit as n, mergeBase as o, fileAt as r, parseTreeListing as s, changedPaths as t };
