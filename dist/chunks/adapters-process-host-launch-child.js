import { n as parseSha256 } from "./kernel-digest.js";
import { n as isJsonObject, r as prettyJson } from "./kernel-json.js";
import { dirname, join } from "node:path";
import { closeSync, existsSync, fstatSync, mkdirSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fork } from "node:child_process";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
// src/adapters/process-host/command-line.ts
/**
* The entry file of the command line, from which servers and gateways are started: `dist/cli.js` beside the bundle that runs, or
* the source file when run from sources. Actions are bundles of their own, so the running file is not always it.
*/
function commandLineEntry() {
	for (const relative of [
		"../cli.js",
		"./cli.js",
		"../../cli/main.ts"
	]) {
		const file = fileURLToPath(new URL(relative, import.meta.url));
		if (existsSync(file)) return file;
	}
	return process.argv[1];
}
// src/adapters/process-host/plain-environment.ts
/** Long-lived processes get what a program needs to run and nothing else: tokens of the job that deployed must not outlive it in them. */
const KEPT = [
	"PATH",
	"HOME",
	"USERPROFILE",
	"LANG",
	"LC_ALL",
	"TZ",
	"TMPDIR",
	"TEMP",
	"TMP",
	"SYSTEMROOT",
	"NODE_ENV",
	"NODE_V8_COVERAGE",
	"TRAINYARD_ONNXRUNTIME"
];
function plainEnvironment(variables = process.env) {
	return Object.fromEntries(KEPT.flatMap((name) => variables[name] === void 0 ? [] : [[name, variables[name]]]));
}
/** The same for programs of ours that are started again and again: Node.js from 22.1 on keeps their compiled code in the folder. */
const environmentWithCache = (folder) => ({
	...plainEnvironment(),
	NODE_COMPILE_CACHE: `${folder}/cache`
});
// src/adapters/process-host/state-files.ts
const gatewayFile = (folder) => join(folder, "gateway.json");
const releaseFile = (folder) => join(folder, "release.json");
const portFile = (folder) => join(folder, "port.json");
const gatewayLog = (folder) => join(folder, "logs", "gateway.log");
const serverLog = (folder, version) => join(folder, "logs", `server-${version.replace(/[^\w.-]/g, "_")}.log`);
const predictionsFolder = (folder) => join(folder, "predictions");
/** Beside and renamed: a kill leaves the old content or the new one. */
async function writePrivateJson(path, value) {
	await mkdir(dirname(path), { recursive: true });
	const partial = `${path}.${process.pid}.partial`;
	await writeFile(partial, prettyJson(value), { mode: 384 });
	await rename(partial, path);
}
const removeFile = (path) => rm(path, { force: true });
async function readJson(path) {
	try {
		const value = JSON.parse(await readFile(path, "utf8"));
		return isJsonObject(value) ? value : void 0;
	} catch (cause) {
		if (cause instanceof SyntaxError || cause.code === "ENOENT") return void 0;
		throw cause;
	}
}
async function readGatewayAddress(folder) {
	const value = await readJson(gatewayFile(folder));
	if (value === void 0) return void 0;
	const { pid, port, adminPort, token } = value;
	if (typeof pid !== "number" || typeof port !== "number" || typeof adminPort !== "number" || typeof token !== "string") return void 0;
	return {
		pid,
		port,
		adminPort,
		token
	};
}
async function readRelease(folder) {
	const value = await readJson(releaseFile(folder));
	return value === void 0 ? void 0 : parseRelease(value);
}
function parseRelease(value) {
	const { model, version, packageFolder, replicas } = value;
	const packageDigest = typeof value.packageDigest === "string" ? parseSha256(value.packageDigest) : void 0;
	if (typeof model !== "string" || typeof version !== "string" || typeof packageFolder !== "string") return void 0;
	if (typeof replicas !== "number" || packageDigest === void 0) return void 0;
	return {
		model,
		version,
		packageDigest,
		packageFolder,
		replicas
	};
}
/** The port that was chosen for a place that asked for any, so that its address survives a restart. */
async function readKeptPort(folder) {
	const port = (await readJson(portFile(folder)))?.port;
	return typeof port === "number" ? port : 0;
}
// src/adapters/process-host/launch-child.ts
const STOP_MS = 1e4;
/**
* Runs `trainyard serve <package> --port 0` as a child. The channel between them is also its leash: when this process is killed,
* the channel closes and the child ends by itself.
*/
function launchChildServer({ folder, entry }) {
	return async (release, readyMs) => {
		const log = serverLog(folder, release.version);
		mkdirSync(dirname(log), { recursive: true });
		const output = openSync(log, "a", 384);
		const since = fstatSync(output).size;
		const child = fork(entry, serveArguments(release, folder), {
			stdio: [
				"ignore",
				output,
				output,
				"ipc"
			],
			env: environmentWithCache(folder),
			execArgv: []
		});
		closeSync(output);
		const exited = new Promise((resolve) => {
			child.once("exit", (code, signal) => void lastLines(log, { since }).then((words) => resolve(`ended with ${signal ?? `exit code ${code}`}${words}`)));
			child.once("error", (error) => resolve(`could not be started: ${error.message}`));
		});
		const stop = async () => {
			child.kill("SIGTERM");
			const kill = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
			await exited;
			clearTimeout(kill);
		};
		const ready = new Promise((resolve) => {
			child.on("message", (message) => {
				if (isJsonObject(message) && message.kind === "ready" && typeof message.port === "number") resolve(message.port);
			});
		});
		const timer = deadline(readyMs);
		const result = await Promise.race([
			ready,
			exited,
			timer.passed
		]);
		timer.cancel();
		if (typeof result === "number") return {
			port: result,
			exited,
			stop
		};
		if (result !== void 0) throw new Error(`the server ${result}`);
		child.kill("SIGKILL");
		await exited;
		throw new Error(`the server was not ready within ${readyMs / 1e3} s${await lastLines(log, { since })}`);
	};
}
const serveArguments = (release, folder) => [
	"serve",
	release.packageFolder,
	"--port=0",
	"--host=127.0.0.1",
	`--served-version=${release.version}`,
	`--log=${predictionsFolder(folder)}`
];
function deadline(durationMs) {
	let timer;
	return {
		passed: new Promise((resolve) => void (timer = setTimeout(() => resolve(void 0), durationMs))),
		cancel: () => clearTimeout(timer)
	};
}
/** The last lines of a log, from a position on, as `: …`; or nothing. */
async function lastLines(path, { count = 5, since = 0 } = {}) {
	try {
		const handle = await open(path, "r");
		try {
			const { size } = await handle.stat();
			const start = Math.max(since, size - 2e3);
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, size - start)), 0, Math.max(0, size - start), start);
			const lines = buffer.subarray(0, bytesRead).toString("utf8").trim().split("\n").slice(-count).join("\n");
			return lines === "" ? "" : `: ${lines}`;
		} finally {
			await handle.close();
		}
	} catch {
		return "";
	}
}
export { parseRelease as a, readKeptPort as c, removeFile as d, writePrivateJson as f, gatewayLog as i, readRelease as l, commandLineEntry as m, launchChildServer as n, portFile as o, environmentWithCache as p, gatewayFile as r, readGatewayAddress as s, lastLines as t, releaseFile as u };
