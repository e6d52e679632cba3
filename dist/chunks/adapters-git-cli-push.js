import { n as Failure } from "./kernel-failure.js";
import { o as runGit, r as gitRefused, t as evidenceLines } from "./adapters-git-cli-run-git.js";
import { i as isRevisionText } from "./adapters-git-cli-reading.js";
// src/adapters/git-cli/push.ts
/** Pushes all references or none (`--atomic`). A reference that moved on the other side is `git.conflict`. */
async function pushReferences(root, remote, references, variables = {}) {
	const odd = [remote, ...references].find((text) => !isRevisionText(text));
	if (odd !== void 0) throw new Failure("git.reference-unknown", { message: `${JSON.stringify(odd)} is neither a remote nor a reference.` });
	if (references.length === 0) return;
	const result = await runGit({
		folder: root,
		arguments: [
			"push",
			"--atomic",
			"--porcelain",
			"--",
			remote,
			...references
		],
		variables
	});
	if (result.exitCode === 0) return;
	const words = `${result.output.toString("utf8")}\n${result.errorText}`;
	if (/\[rejected\]|\[remote rejected\].*(?:lock|fast-forward|reference already exists)/.test(words)) throw new Failure("git.conflict", {
		message: `${remote} holds other commits for ${references.join(", ")} than this repository.`,
		evidence: evidenceLines(words)
	});
	throw gitRefused(["push"], words);
}
export { pushReferences as t };
