import { n as systemEntropy, t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as asFailure } from "./adapters-node-fs-system-error.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as nodeProcesses } from "./adapters-node-process-processes.js";
import { t as parquetReader } from "./adapters-parquet-parquet-reader.js";
import { t as systemClock } from "./adapters-system-clock-clock.js";
import { t as runtimeOf } from "./compose-model-runtime.js";
import { n as Failure } from "./kernel-failure.js";
import { dirname } from "node:path";
import { constants } from "node:fs";
import { copyFile, link, mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { createHash, randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/adapters/node-locks/locks.ts
/** A holder on another machine cannot be looked after; it shows that it lives by touching the file this often. */
const BEAT_MS = 2e4;
const STALE_MS = 5 * BEAT_MS;
/** Attempts at a lock whose holder comes and goes at this very moment. */
const ATTEMPTS = 20;
/**
* Lock files that name their holder. The file appears complete, by a hard link, so that nobody reads half a name; what
* a killed holder left is cleared away by the first who notices.
*/
const nodeLocks = () => ({ take });
async function take(path) {
	const id = randomUUID();
	const mine = `${process.pid} ${await startOf(process.pid)} ${hostname()} ${id}`;
	const draft = `${path}.${id}`;
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(draft, mine, { flag: "wx" });
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			if (await linkAs(draft, path)) return {
				held: true,
				release: holdOn(path, mine)
			};
			const holder = await readHolder(path);
			if (holder === void 0) continue;
			if (await isHolding(holder, path)) return {
				held: false,
				holder: describeHolder(holder)
			};
			await clear(path, holder);
		}
		return {
			held: false,
			holder: "a process that cannot be told"
		};
	} catch (cause) {
		throw asFailure(cause, path, "write");
	} finally {
		await rm(draft, { force: true }).catch(() => void 0);
	}
}
async function linkAs(from, to) {
	try {
		await link(from, to).catch((error) => {
			if (!WITHOUT_LINKS.has(error.code ?? "")) throw error;
			return copyFile(from, to, constants.COPYFILE_EXCL);
		});
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
/** What file systems without hard links answer. */
const WITHOUT_LINKS = /* @__PURE__ */ new Set([
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK"
]);
function holdOn(path, mine) {
	const beat = setInterval(() => void utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => void 0), BEAT_MS);
	beat.unref();
	return async () => {
		clearInterval(beat);
		if (await readHolder(path) === mine) await rm(path, { force: true });
	};
}
/**
* Removes what a dead holder left. Of those that noticed, one gets the lock on this very removal, looks again, and removes; so nobody
* removes the lock of a successor.
*/
async function clear(path, holder) {
	const removal = await take(`${path}.${createHash("sha256").update(holder).digest("hex").slice(0, 16)}`);
	if (!removal.held) return setTimeout(2 + Math.random() * 8);
	try {
		if (await readHolder(path) === holder) await rm(path, { force: true });
	} finally {
		await removal.release();
	}
}
const readHolder = (path) => readFile(path, "utf8").catch(() => void 0);
async function isHolding(holder, path) {
	const { pid, start, host } = parseHolder(holder);
	if (host !== hostname()) {
		const beaten = await stat(path).catch(() => void 0);
		return beaten !== void 0 && Date.now() - beaten.mtimeMs < STALE_MS;
	}
	return isAlive(pid) && await startOf(pid) === start;
}
function parseHolder(text) {
	const [pid = "", start = "", host = ""] = text.split(" ");
	return {
		pid: /^\d+$/.test(pid) ? Number(pid) : 0,
		start,
		host
	};
}
function describeHolder(text) {
	const { pid, host } = parseHolder(text);
	return host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
}
function isAlive(pid) {
	if (pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
/** When a process started, in ticks since the machine did, so that a number used again is not taken for its holder; `-` where it cannot be told. */
async function startOf(pid) {
	const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "-";
}
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
	const [{ openObjectStore }, { lfsFolders }, { gitPointerIndex }, { gitPointerHistory }] = await Promise.all([
		import("./adapters-lfs-store-open-store.js"),
		import("./adapters-lfs-store-lfs-folders.js"),
		import("./adapters-lfs-store-pointer-index.js"),
		import("./adapters-lfs-store-pointer-history.js")
	]);
	return {
		root: git.root,
		git,
		forge: await openForge(git.commonFolder, options, {
			clock,
			environment
		}),
		objects: openObjectStore(() => lfsFolders(git.commonFolder, environment.variable), { openWorkers: () => openWorkers(options.workers ?? environment.facts.cores) }),
		pointers: gitPointerIndex(git.root, void 0, git.located),
		pointerHistory: gitPointerHistory(git.root),
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
		parquet: parquetReader(),
		locks: nodeLocks(),
		hasher,
		processes: nodeProcesses(),
		clock,
		entropy: systemEntropy(),
		environment,
		reporter: options.reporter,
		openWorkers: () => openWorkers(options.workers ?? environment.facts.cores),
		openModelRuntime: runtimeOf(options.folder, environment.variable),
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
