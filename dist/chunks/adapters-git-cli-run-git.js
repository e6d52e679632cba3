import { n as Failure } from "./kernel-failure.js";
import { spawn } from "node:child_process";
// src/adapters/git-cli/git-environment.ts
/**
* Variables by which git finds a repository. Inside a hook they name the hook's own repository, so a command that is told its folder
* must not inherit them (`git rev-parse --local-env-vars` without the configuration variables, which may carry credentials).
*/
const LOCATING_VARIABLES = /* @__PURE__ */ new Set([
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_COMMON_DIR",
	"GIT_DIR",
	"GIT_GRAFT_FILE",
	"GIT_IMPLICIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_INTERNAL_SUPER_PREFIX",
	"GIT_NAMESPACE",
	"GIT_NO_REPLACE_OBJECTS",
	"GIT_OBJECT_DIRECTORY",
	"GIT_PREFIX",
	"GIT_REPLACE_REF_BASE",
	"GIT_SHALLOW_FILE",
	"GIT_WORK_TREE"
]);
/** The environment for a git process: inherited, without a foreign repository, in English, never asking for a password. */
function gitEnvironment(extra = {}) {
	const variables = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== void 0 && !LOCATING_VARIABLES.has(name)) variables[name] = value;
	return {
		...variables,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		...extra
	};
}
/** The inherited `GIT_*` variables that simple-git, which drops all of them by default, may hand on. */
const inheritedGitVariables = () => Object.keys(process.env).filter((name) => name.startsWith("GIT_") && !LOCATING_VARIABLES.has(name));
// src/adapters/git-cli/run-git.ts
/** Runs git with bytes in and out; simple-git, which deals in text, serves the everyday commands. A non-zero exit is a result. */
function runGit(command) {
	return new Promise((resolve, reject) => {
		const where = command.gitFolder === void 0 ? [] : [`--git-dir=${command.gitFolder}`];
		const child = spawn("git", [...where, ...command.arguments], {
			cwd: command.folder,
			env: gitEnvironment(command.variables),
			stdio: "pipe"
		});
		const output = [];
		const errors = [];
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => errors.push(chunk));
		child.on("error", (cause) => reject(gitMissing(cause)));
		child.on("close", (exitCode) => resolve({
			exitCode: exitCode ?? 128,
			output: Buffer.concat(output),
			errorText: Buffer.concat(errors).toString("utf8")
		}));
		child.stdin.on("error", () => void 0);
		child.stdin.end(command.input ?? "");
	});
}
/** Like `runGit`, and a non-zero exit is `git.command-failed` with the words of git. */
async function requireGit(command) {
	const result = await runGit(command);
	if (result.exitCode !== 0) throw gitRefused(command.arguments, result.errorText);
	return result.output;
}
const gitText = async (command) => (await requireGit(command)).toString("utf8").trim();
function gitMissing(cause) {
	return new Failure("environment.command-missing", {
		message: "The program git is needed, and could not be started.",
		cause
	});
}
function gitRefused(arguments_, errorText) {
	const verb = arguments_.find((argument, index) => !argument.startsWith("-") && arguments_[index - 1] !== "-c") ?? "git";
	return new Failure("git.command-failed", {
		message: `git ${verb} did not succeed.`,
		evidence: evidenceLines(errorText)
	});
}
/** The last lines that git wrote, with passwords inside URLs blanked out. */
function evidenceLines(errorText) {
	return errorText.replace(/(\w+:\/\/)[^/@\s]+@/g, "$1***@").split("\n").map((line) => line.trimEnd()).filter((line) => line !== "").slice(-8);
}
export { requireGit as a, inheritedGitVariables as c, gitText as i, gitMissing as n, runGit as o, gitRefused as r, gitEnvironment as s, evidenceLines as t };
