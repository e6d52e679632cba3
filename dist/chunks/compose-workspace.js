import { n as systemEntropy, t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as nodeProcesses } from "./adapters-node-process-processes.js";
import { t as systemClock } from "./adapters-system-clock-clock.js";
import { n as Failure } from "./kernel-failure.js";
import { join } from "node:path";
// src/compose/choose-forge.ts
const PUBLIC_API = "https://api.github.com";
/**
* Where the state lives: GitHub inside a job of GitHub Actions, the repository itself everywhere else;
* `TRAINYARD_FORGE=local|github` overrides.
*/
function chooseForge(variable, token) {
	const asked = variable("TRAINYARD_FORGE") ?? (variable("GITHUB_ACTIONS") === "true" ? "github" : "local");
	if (asked === "local") return { kind: "local" };
	if (asked !== "github") throw new Failure("contract.input-invalid", { message: `TRAINYARD_FORGE: expected local or github, found "${asked}"` });
	const repository = variable("GITHUB_REPOSITORY");
	if (repository === void 0) throw new Failure("contract.input-missing", {
		message: "GITHUB_REPOSITORY is not set, so the GitHub repository is unknown",
		remedy: "Set GITHUB_REPOSITORY=owner/name, or TRAINYARD_FORGE=local."
	});
	const found = token ?? variable("GITHUB_TOKEN") ?? variable("GH_TOKEN");
	if (found === void 0) throw new Failure("forge.token-missing", { message: `no token for ${repository}` });
	return {
		kind: "github",
		repository,
		token: found,
		apiUrl: variable("GITHUB_API_URL") ?? PUBLIC_API
	};
}
// src/compose/workspace.ts
/** Wires the real adapters for a repository. Packages are loaded when they are used, so opening costs one git process. */
async function openWorkspace(options) {
	const clock = options.clock ?? systemClock();
	const environment = options.environment ?? processEnvironment();
	const hasher = nodeHasher();
	const files = nodeFiles();
	const { openGitRepository } = await import("./adapters-git-cli-repository.js");
	const git = await openGitRepository(options.folder);
	const [{ localObjectStore }, { gitPointerIndex }] = await Promise.all([import("./adapters-lfs-store-local2.js"), import("./adapters-lfs-store-pointer-index.js")]);
	return {
		root: git.root,
		git,
		forge: await openForge(git.commonFolder, options, {
			clock,
			environment
		}),
		objects: localObjectStore(join(git.commonFolder, "lfs")),
		pointers: gitPointerIndex(git.root),
		openRemoteObjects: async () => {
			const { openRemoteObjects } = await import("./adapters-lfs-store-open-remote.js");
			return openRemoteObjects({
				root: git.root,
				environment,
				clock,
				...options.token === void 0 ? {} : { token: options.token }
			});
		},
		files,
		hasher,
		processes: nodeProcesses(),
		clock,
		entropy: systemEntropy(),
		environment,
		reporter: options.reporter,
		openWorkers: () => openWorkers(options.workers ?? environment.facts.cores),
		signal: options.signal
	};
}
async function openWorkers(workers) {
	const { openWorkerPool } = await import("./adapters-node-workers-pool2.js");
	return openWorkerPool({ workers });
}
async function openForge(commonFolder, options, ports) {
	const choice = chooseForge((name) => ports.environment.variable(name), options.token);
	if (choice.kind === "local") {
		const { openLocalForge } = await import("./adapters-local-forge-forge.js");
		return openLocalForge({
			commonFolder,
			clock: ports.clock
		});
	}
	const { openGitHubForge } = await import("./adapters-github-rest-forge.js");
	return openGitHubForge({
		...choice,
		clock: ports.clock
	});
}
export { openWorkspace as t };
