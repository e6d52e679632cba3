import { a as notice, c as warning, i as isDebug, l as summary, n as error, o as setOutput, s as setSecret } from "./actions-core.js";
import { t as systemClock } from "./adapters-system-clock-clock.js";
import { a as flag, d as secret, l as path$1 } from "./contract-define.js";
import { n as Failure, r as Failures, t as EXIT_CODE_OF_KIND } from "./kernel-failure.js";
import { n as readInputs, t as camelCase } from "./contract-read-inputs.js";
import { n as escapeMarkdown } from "./kernel-markdown.js";
import { i as exitCodeOf, r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as FORGE_PERMISSIONS } from "./ports-permissions.js";
import { isAbsolute, relative, resolve } from "node:path";
import { randomBytes } from "node:crypto";
// src/adapters/actions-runtime/cut-to-bytes.ts
/** The text, or as many of its whole lines as fit into `limit` bytes of UTF-8 together with the `ending` that says so. */
function cutToBytes(text, limit, ending) {
	if (Buffer.byteLength(text) <= limit) return text;
	const room = limit - Buffer.byteLength(ending);
	const head = Buffer.from(text).subarray(0, room).toString("utf8");
	const lastLineEnd = head.lastIndexOf("\n");
	return (lastLineEnd > 0 ? head.slice(0, lastLineEnd) : head.replace(/\ufffd+$/, "")) + ending;
}
// src/adapters/actions-runtime/inert-lines.ts
const ZERO_WIDTH_SPACE = "​";
/**
* Text that the runner does not take for workflow commands: it reads `::add-mask::…` at the start of a line and `##[group]…` anywhere in one.
* Logs of training programs and names from data pass through here, so they cannot speak to the runner.
*/
const inertLines = (text) => text.replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*)(?=::)/g, `$1$2${ZERO_WIDTH_SPACE}`).replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
// src/adapters/actions-runtime/step.ts
/** The runner cuts messages here itself, but in the middle of ours. */
const ANNOTATION_CHARACTERS = 4e3;
/** A larger summary is not shown at all. */
const SUMMARY_BYTES = 1048576;
function actionsStep(output = process.stdout) {
	const levels = {
		error,
		warning,
		notice
	};
	return {
		print: (text) => void output.write(`${inertLines(text)}\n`),
		annotate: (level, { title, message, at }) => levels[level](message.length > ANNOTATION_CHARACTERS ? `${message.slice(0, ANNOTATION_CHARACTERS)}…` : message, {
			title,
			...at === void 0 ? {} : { file: at.file },
			...at?.line === void 0 ? {} : { startLine: at.line },
			...at?.column === void 0 ? {} : { startColumn: at.column }
		}),
		stopCommands: () => {
			const token = `trainyard-${randomBytes(16).toString("hex")}`;
			output.write(`::stop-commands::${token}\n`);
			return () => void output.write(`::${token}::\n`);
		},
		mask: (value) => {
			for (const line of value.split(/\r?\n/)) if (line.trim() !== "") setSecret(line.trim());
		},
		writeOutputs: (outputs) => {
			for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
		},
		writeSummary: async (markdown) => {
			if (process.env["GITHUB_STEP_SUMMARY"] === void 0) return;
			await summary.addRaw(cutToBytes(markdown, SUMMARY_BYTES, "\n\n*The summary was cut at 1 MiB.*\n"), true).write();
		},
		get debug() {
			return isDebug();
		}
	};
}
// src/contract/action-inputs.ts
/** Inputs that every action has besides those of its contract; a contract that declares the same name wins. */
const STANDING_INPUTS = {
	"github-token": secret({
		defaultFrom: {
			expression: "github.token",
			env: "GITHUB_TOKEN"
		},
		about: "Token for the repository, with the permissions that the page of the action lists."
	}),
	"working-directory": path$1({
		default: ".",
		about: "Folder of the repository below the workspace, for jobs that check out several."
	}),
	"dry-run": flag({
		default: "false",
		about: "Whether to show what would be done, and stop."
	})
};
/** The inputs of the action that runs the contract: its own, then the standing ones. */
function actionInputs(contract) {
	const standing = Object.entries(STANDING_INPUTS).filter(([name]) => !(name in contract.inputs) && (contract.effects || name !== "dry-run"));
	return {
		...contract.inputs,
		...Object.fromEntries(standing)
	};
}
/** The variable that carries an input to a `run:` step; it has no dash because some shells drop variables whose names have one. */
const stepVariable = (input) => `TRAINYARD_INPUT_${input.replaceAll("-", "_").toUpperCase()}`;
/** The variable that the runner sets for a JavaScript action: dashes stay. */
const javaScriptVariable = (input) => `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
// src/adapters/actions-runtime/reporter.ts
/** A log has no moving bar: a line when a task starts, then at most one in this time, and one at its end. */
const PROGRESS_EVERY_MS = 1e4;
function actionsReporter(step, clock) {
	const printedAt = /* @__PURE__ */ new Map();
	let end;
	return {
		note: (message) => step.print(message),
		warn: (message) => {
			const quoted = end !== void 0;
			end?.();
			step.annotate("warning", {
				title: "Trainyard",
				message
			});
			end = quoted ? step.stopCommands() : void 0;
		},
		foreignOutput: () => {
			end ??= step.stopCommands();
			return () => {
				end?.();
				end = void 0;
			};
		},
		progress: ({ task, done, total }) => {
			const now = clock.elapsed();
			const last = printedAt.get(task);
			if (last !== void 0 && !(total !== void 0 && done >= total) && now - last < PROGRESS_EVERY_MS) return;
			printedAt.set(task, now);
			step.print(total === void 0 ? `${task}: ${done}` : `${task}: ${done}/${total} (${percent(done, total)})`);
		}
	};
}
const percent = (done, total) => `${total === 0 ? 100 : Math.floor(100 * done / total)} %`;
// src/actions/runtime/failure-annotations.ts
/**
* What the annotations of the step say. Problems of the inputs share one annotation, so that the reader sees all of them at once and the
* platform's ten a step are never reached by them.
*/
function failureAnnotations(error) {
	const failures = failuresOf(error);
	if (failures.length > 1 && failures.every((failure) => failure.at === void 0)) return [{
		title: [...new Set(failures.map((failure) => failure.code))].join(", "),
		message: failures.map(withRemedy).join("\n")
	}];
	return failures.slice(0, ANNOTATIONS_PER_STEP).map((failure) => ({
		title: failure.code,
		message: [
			failure.message,
			...failure.evidence,
			failure.remedy
		].join("\n"),
		...failure.at === void 0 ? {} : { at: failure.at }
	}));
}
const ANNOTATIONS_PER_STEP = 10;
const withRemedy = (failure) => `${failure.message} ${failure.remedy}`;
/** The same for the log, with everything that an annotation has no room for. */
function failureText(error, debug) {
	const blocks = failuresOf(error).map((failure) => [
		`✖ ${failure.code}${place(failure)}   ${failure.message}`,
		...failure.evidence.map((line) => `  ${line}`),
		`  ${failure.remedy}`,
		`  docs/reference/failures.md#${failure.code.replaceAll(".", "-")}`
	].join("\n"));
	const hint = error instanceof Failure || error instanceof Failures ? [] : ["Run the job again with debug logging to see where."];
	return [...blocks, ...debug ? [stackOf(error)] : hint].join("\n");
}
function exitCodeOfFailure(error) {
	return Math.max(...failuresOf(error).map((failure) => EXIT_CODE_OF_KIND[failure.kind]));
}
const failuresOf = (error) => error instanceof Failures ? error.failures : error instanceof Failure ? [error] : [new Failure("contract.bug", {
	message: messageOf(error),
	cause: error
})];
const messageOf = (error) => error instanceof Error ? error.message : String(error);
const place = ({ at }) => at === void 0 ? "" : `   ${[
	at.file,
	at.line,
	at.column
].filter((part) => part !== void 0).join(":")}`;
function stackOf(error) {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause === void 0 ? "" : `\ncaused by: ${stackOf(error.cause)}`;
	return `${error.stack ?? error.message}${cause}`;
}
// src/actions/runtime/require-permissions.ts
/** Throws `forge.permission-missing`, naming every permission that the token lacks, before the action touches anything. */
async function requirePermissions(contract, forge, { dryRun, inputs = {} }) {
	const needed = contract.permissions.filter((permission) => isForgePermission(permission) && (permission.access === "read" || !dryRun) && (permission.when ?? []).every((input) => isGiven(inputs[camelCase(input)])));
	if (needed.length === 0) return;
	const missing = await forge.permissions.missing(needed);
	if (missing.length === 0) return;
	const reasons = missing.map(({ scope, access }) => ({
		line: `${scope}: ${access}`,
		reason: needed.find((one) => one.scope === scope)?.reason ?? ""
	}));
	throw new Failure("forge.permission-missing", {
		message: `expected a token for ${forge.repository} with ${reasons.map(({ line }) => line).join(", ")}, found one without.`,
		evidence: reasons.map(({ line, reason }) => `${line}   ${reason}`),
		remedy: `Add to the job: permissions: {${reasons.map(({ line }) => line).join(", ")}}.`
	});
}
const isForgePermission = (permission) => FORGE_PERMISSIONS.includes(permission.scope);
const isGiven = (value) => value !== void 0 && value !== false && value !== "";
// src/actions/runtime/perform-action.ts
/**
* One run of an action from inputs to exit code: secrets are masked before anything is printed, all inputs are judged before any work, missing
* permissions are named before any work, and whatever goes wrong ends as an annotation.
*/
async function performAction(contract, loadRun, host) {
	try {
		const outcome = await work(contract, loadRun, host);
		return await report(contract, outcome.outcome, outcome.policy, host.step);
	} catch (caught) {
		const error = host.signal.aborted ? asCancelled(caught) : caught;
		for (const annotation of failureAnnotations(error)) host.step.annotate("error", annotation);
		host.step.print(failureText(error, host.step.debug));
		return exitCodeOfFailure(error);
	}
}
/** What goes wrong after a cancellation is its consequence; the reader is told of the cause, and sees the consequence as evidence. */
function asCancelled(error) {
	if (error instanceof Failure && error.code === "environment.cancelled") return error;
	const evidence = error instanceof Error ? [error.message] : [];
	return new Failure("environment.cancelled", {
		message: "the job was cancelled before the work was done.",
		evidence,
		cause: error
	});
}
async function work(contract, loadRun, host) {
	const fields = actionInputs(contract);
	for (const [name, field] of Object.entries(fields)) {
		const value = field.kind === "secret" ? host.source(name) : void 0;
		if (value !== void 0 && value !== "") host.step.mask(value);
	}
	const inputs = readInputs({
		...contract,
		inputs: fields
	}, host.source);
	if (!inputs.ok) {
		const [first, ...rest] = inputs.error;
		throw new Failures([first, ...rest]);
	}
	const standing = inputs.value;
	const dryRun = standing.dryRun ?? false;
	const workspace = await host.open({
		folder: folderBelow(host.variable("GITHUB_WORKSPACE") ?? process.cwd(), standing.workingDirectory ?? "."),
		reporter: actionsReporter(host.step, host.clock),
		signal: host.signal,
		environment: processEnvironment(),
		...standing.githubToken === void 0 ? {} : { token: standing.githubToken }
	});
	await requirePermissions(contract, workspace.forge, {
		dryRun,
		inputs: inputs.value
	});
	const { run } = await loadRun();
	return {
		outcome: await run(inputs.value, workspace, { dryRun }),
		policy: standing.onInconclusive ?? "pass"
	};
}
async function report(contract, outcome, policy, step) {
	const undeclared = Object.keys(outcome.outputs).filter((name) => !(name in contract.outputs));
	if (undeclared.length > 0) throw new Failure("contract.bug", { message: `${contract.id} set outputs that its contract does not declare: ${undeclared.join(", ")}` });
	step.writeOutputs(outcome.outputs);
	step.print([
		`${VERDICT_SYMBOL[outcome.verdict]} ${outcome.headline}`,
		outcome.text,
		outcome.plan === void 0 ? "" : planText(outcome.plan)
	].filter((part) => part !== "").join("\n\n"));
	await step.writeSummary(summaryOf(outcome));
	const exitCode = outcome.exitCode ?? exitCodeOf(outcome.verdict, policy);
	for (const { level, ...rest } of outcome.annotations ?? []) step.annotate(level, rest);
	const annotation = {
		title: contract.name,
		message: outcome.headline
	};
	if (exitCode !== 0) step.annotate("error", annotation);
	else if (outcome.verdict === "inconclusive") step.annotate("warning", annotation);
	return exitCode;
}
const summaryOf = (outcome) => [
	`### ${VERDICT_SYMBOL[outcome.verdict]} ${escapeMarkdown(outcome.headline)}`,
	outcome.markdown,
	outcome.plan === void 0 ? "" : `\`\`\`text\n${planText(outcome.plan).replaceAll("```", "'''")}\n\`\`\``
].filter((part) => part !== "").join("\n\n") + "\n";
const planText = (plan) => [plan.title, ...plan.effects.map((effect) => `  ${effect.verb.padEnd(8)} ${effect.target}${effect.detail === void 0 ? "" : `  ${effect.detail}`}`)].join("\n");
/** The folder must stay inside the workspace: an input may come from a workflow that interpolates foreign text. */
function folderBelow(workspace, folder) {
	const resolved = resolve(workspace, folder);
	const fromWorkspace = relative(workspace, resolved);
	if (fromWorkspace === ".." || fromWorkspace.startsWith(`../`) || isAbsolute(fromWorkspace)) throw new Failure("contract.input-invalid", { message: `input "working-directory": expected a folder below the workspace, found ${JSON.stringify(folder)}.` });
	return resolved;
}
// src/actions/runtime/run-action.ts
/** The entry of every action's bundle: runs it in this process and exits with its code. */
async function runAction(contract, loadRun, platform = "composite") {
	const inputVariable = platform === "composite" ? stepVariable : javaScriptVariable;
	const exitCode = await performAction(contract, loadRun, {
		step: actionsStep(),
		variable: (name) => process.env[name],
		source: (name) => process.env[inputVariable(name)],
		open: async (options) => {
			const { openWorkspace } = await import("./compose-workspace2.js");
			return openWorkspace(options);
		},
		clock: systemClock(),
		signal: abortOnSignals()
	});
	process.stdout.write("", () => process.exit(exitCode));
}
/**
* The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. The first asks the work to stop in a state from which it can go on, the second
* ends the process.
*/
function abortOnSignals() {
	const controller = new AbortController();
	const stop = (name) => {
		if (controller.signal.aborted) process.exit(128 + (name === "SIGINT" ? 2 : 15));
		controller.abort(new Failure("environment.cancelled", { message: `the job was cancelled (${name})` }));
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
	return controller.signal;
}
export { runAction as t };
