#!/usr/bin/env node
import { t as VERSION } from "./chunks/kernel-version.js";
// src/cli/main.ts
/** The entry of the command line. The version is answered before anything else is loaded. */
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) process.stdout.write(`trainyard ${VERSION}\n`);
else if (Number(process.versions.node.split(".")[0]) < 20) {
	process.stderr.write(`✖ Trainyard needs Node.js 20 or newer, found ${process.versions.node}.\n`);
	process.exitCode = 4;
} else {
	const { runOnTerminal } = await import("./chunks/cli-run-on-terminal.js");
	await runOnTerminal(argv);
}
export {};
