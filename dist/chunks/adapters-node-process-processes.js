import { n as Failure } from "./kernel-failure.js";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
// src/adapters/node-process/processes.ts
/** Programs of this machine, started by argument list. */
const nodeProcesses = () => ({
	run,
	start
});
function run(command) {
	return new Promise((resolve, reject) => {
		const child = spawnCommand(command);
		const output = [];
		const errors = [];
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => errors.push(chunk));
		child.on("error", (cause) => reject(startFailure(command, cause)));
		child.on("close", (exitCode) => resolve({
			exitCode: exitCode ?? -1,
			output: Buffer.concat(output),
			errorText: Buffer.concat(errors).toString("utf8")
		}));
		child.stdin.on("error", () => void 0);
		child.stdin.end(command.input ?? "");
	});
}
function start(command, onLine) {
	const child = spawnCommand(command);
	child.stdin.on("error", () => void 0);
	child.stdin.end(command.input ?? "");
	const reading = ["output", "error"].map(async (stream) => {
		const source = stream === "output" ? child.stdout : child.stderr;
		for await (const text of createInterface({
			input: source,
			crlfDelay: Infinity
		})) onLine({
			stream,
			text
		});
	});
	const exited = new Promise((resolve, reject) => {
		child.on("error", (cause) => reject(startFailure(command, cause)));
		child.on("close", (code, signal) => {
			Promise.all(reading).then(() => resolve({
				exitCode: code ?? void 0,
				signal: signal ?? void 0
			}), reject);
		});
	});
	if (command.group !== true || child.pid === void 0) return {
		pid: child.pid ?? -1,
		exited,
		kill: (signal) => void child.kill(signal)
	};
	endGroupWithUs(child, child.pid);
	return {
		pid: child.pid,
		exited,
		kill: (signal) => killGroup(child.pid, signal)
	};
}
/** A pipe that a forgotten child holds open would keep us waiting; this long it may still write. */
const LINGER_MS = 2e3;
/** Nothing of the group outlives its leader for long, nor this process, unless that is killed itself. */
function endGroupWithUs(child, pid) {
	const end = () => killGroup(pid, "SIGKILL");
	process.once("exit", end);
	child.once("exit", () => {
		const linger = setTimeout(end, LINGER_MS);
		child.once("close", () => {
			clearTimeout(linger);
			end();
			process.off("exit", end);
		});
	});
}
function killGroup(pid, signal) {
	try {
		process.kill(-pid, signal);
	} catch {}
}
function spawnCommand(command) {
	return spawn(command.program, [...command.arguments], {
		stdio: "pipe",
		shell: false,
		detached: command.group === true,
		env: {
			...command.variables ?? process.env,
			...command.extraVariables
		},
		...command.folder === void 0 ? {} : { cwd: command.folder },
		...command.signal === void 0 ? {} : { signal: command.signal }
	});
}
function startFailure(command, cause) {
	if (cause.code === "ENOENT") return new Failure("environment.command-missing", {
		message: `the program "${command.program}" was not found`,
		cause
	});
	if (cause.name === "AbortError") return new Failure("environment.cancelled", {
		message: `"${command.program}" was cancelled`,
		cause
	});
	return new Failure("environment.command-failed", {
		message: `"${command.program}" could not be started`,
		evidence: [cause.message],
		cause
	});
}
export { nodeProcesses as t };
