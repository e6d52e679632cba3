import { o as runGit } from "./adapters-git-cli-run-git.js";
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
export { identityOptions as n, committerName as t };
