import { n as Failure } from "./kernel-failure.js";
import { t as pushReferences } from "./adapters-git-cli-push.js";
import { i as isRevisionText } from "./adapters-git-cli-reading.js";
import { i as gitText, o as runGit } from "./adapters-git-cli-run-git.js";
import { i as parsePointer, r as looksLikePointer } from "./domain-data-lfs-pointer.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { t as uploadObjects } from "./features-data-upload-objects.js";
import { i as plural } from "./kernel-number-text.js";
// src/adapters/git-cli/remote-branches.ts
/** Asks and moves branches through git. */
const gitRemoteBranches = (root) => ({
	async current() {
		const { exitCode, output } = await runGit({
			folder: root,
			arguments: [
				"symbolic-ref",
				"--quiet",
				"--short",
				"HEAD"
			]
		});
		return exitCode === 0 ? output.toString("utf8").trim() : void 0;
	},
	async head(remote, branch) {
		if (!isRevisionText(remote) || !isRevisionText(branch)) throw new Failure("git.reference-unknown", { message: `${JSON.stringify(remote)} is not a remote, or ${JSON.stringify(branch)} no branch` });
		const text = await gitText({
			folder: root,
			arguments: [
				"ls-remote",
				"--",
				remote,
				`refs/heads/${branch}`
			]
		});
		return text === "" ? void 0 : text.split(/\s/)[0];
	},
	push: (remote, branch, commit) => pushReferences(root, remote, [`${commit}:refs/heads/${branch}`], { GIT_LFS_SKIP_PUSH: "1" })
});
// src/features/data/push-data.ts
/**
* Pushes the branch with everything that its commits point at. The remote's head is looked at first, so that a push that must fail costs no
* storage; then the objects that the server lacks are sent and confirmed; the branch moves last. With nothing new to push, the objects of
* the commit itself are made complete, which mends a branch that was pushed without them.
*/
async function pushData(command, ports) {
	const remote = command.remote ?? "origin";
	const branch = await ports.branches.current();
	const commit = await ports.git.resolve("HEAD");
	if (branch === void 0 || commit === void 0) throw new Failure("git.reference-unknown", {
		message: commit === void 0 ? "there is no commit yet" : "no branch is checked out, so there is none to push",
		remedy: "Commit first, or check out a branch with git switch."
	});
	const before = await ports.branches.head(remote, branch);
	await requireForward(before, commit, `${remote}/${branch}`, ports);
	const files = before === commit ? await filesOf(commit, ports) : await filesSince(before, commit, remote, ports);
	const objects = await ports.openRemoteObjects();
	const bytes = [...new Map(files.map((file) => [file.sha256, file.sizeBytes])).values()].reduce((sum, size) => sum + size, 0);
	const plan = {
		title: `Push ${branch}`,
		effects: [...objects === void 0 || files.length === 0 ? [] : [{
			verb: "upload",
			target: objects.name,
			detail: `what is missing of ${files.length} files, ${humanBytes(bytes)}`
		}], before === commit ? {
			verb: "keep",
			target: `${remote}/${branch}`
		} : {
			verb: before === void 0 ? "create" : "update",
			target: `${remote}/${branch}`,
			detail: commit.slice(0, 12)
		}]
	};
	const result = {
		remote,
		branch,
		commit,
		before,
		files: files.length,
		plan
	};
	if (command.dryRun === true) return {
		...result,
		sent: 0
	};
	if (objects === void 0 && files.length > 0) throw new Failure("data.object-missing", {
		message: `${files.length} files are in git LFS, and there is no LFS server to send their objects to`,
		remedy: "Set lfs.url in git’s configuration or in .lfsconfig."
	});
	const sent = objects === void 0 ? [] : await uploadObjects(files, objects, ports);
	if (before !== commit) await ports.branches.push(remote, branch, commit);
	return {
		...result,
		sent: sent.length
	};
}
async function requireForward(before, commit, name, { git }) {
	if (before === void 0 || before === commit) return;
	if (await git.resolve(before) !== void 0 && await git.mergeBase(before, commit) === before) return;
	throw new Failure("git.conflict", {
		message: `${name} has commits that this branch has not; nothing was sent`,
		evidence: [`${name}: ${before.slice(0, 12)}`, `here: ${commit.slice(0, 12)}`],
		remedy: "Take them in with git pull --rebase, then push again."
	});
}
/** Pointers that the commits brought which the remote has not. A new branch begins where any branch of the remote that is known here ends. */
async function filesSince(before, commit, remote, ports) {
	return introducedFiles(before ?? await ports.git.resolve(`refs/remotes/${remote}/HEAD`), commit, ports);
}
async function introducedFiles(base, commit, ports) {
	const introduced = (await ports.pointerHistory.introduced(base, commit)).filter(({ mode }) => mode.startsWith("100"));
	const files = [];
	let at = 0;
	for await (const bytes of ports.git.readBlobs(introduced.map((file) => file.objectId))) {
		const { path, commit: since } = introduced[at++];
		files.push(...pointedAt(`${path} (since ${since.slice(0, 12)})`, bytes));
	}
	return files;
}
async function filesOf(commit, ports) {
	const tree = (await ports.git.listTree(commit, "")).filter(({ mode }) => mode.startsWith("100"));
	const files = [];
	let at = 0;
	for await (const bytes of ports.git.readBlobs(tree.map((file) => file.objectId))) files.push(...pointedAt(tree[at++].path, bytes));
	return files;
}
function pointedAt(name, bytes) {
	const text = bytes.length < 1024 ? new TextDecoder().decode(bytes) : "";
	const pointer = looksLikePointer(text) ? parsePointer(text) : void 0;
	return pointer === void 0 ? [] : [{
		name,
		sha256: pointer.oid,
		sizeBytes: pointer.sizeBytes
	}];
}
// src/cli/commands/data-push/run.ts
async function run(inputs, workspace, options) {
	const ports = {
		...workspace,
		branches: gitRemoteBranches(workspace.root)
	};
	const { plan, before, commit, branch, remote, files, sent } = await pushData({
		remote: inputs.remote,
		dryRun: options.dryRun
	}, ports);
	return {
		verdict: "pass",
		headline: `${remote}/${branch} ${before === commit ? "is up to date" : options.dryRun ? "would be pushed" : `is at ${commit.slice(0, 12)}`}: ${options.dryRun ? `${plural(files, "file")} to ask for` : `${plural(sent, "object")} sent, ${plural(files, "file")} complete`}`,
		text: "",
		markdown: "",
		outputs: {
			branch,
			sent: String(sent)
		},
		data: {
			remote,
			branch,
			commit,
			before: before ?? null,
			files,
			sent
		},
		...options.dryRun ? { plan } : {}
	};
}
export { run };
