import { n as isJsonObject } from "./kernel-json.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { n as Failure, r as Failures, t as EXIT_CODE_OF_KIND } from "./kernel-failure.js";
// src/cli/render-failure.ts
/** The failures that an error stands for; whatever was not raised on purpose is a bug of ours. */
function failuresOf(error) {
	if (error instanceof Failure) return [error];
	if (error instanceof Failures) return error.failures;
	const message = error instanceof Error ? error.message : String(error);
	return [new Failure("contract.bug", {
		message: message === "" ? "an error without a message" : message,
		cause: error
	})];
}
/** The gravest kind decides: our bug over the environment's fault over the caller's mistake. */
const exitCodeOfFailures = (failures) => Math.max(0, ...failures.map((failure) => EXIT_CODE_OF_KIND[failure.kind]));
const formatPosition = (at) => [at.file, ...at.line === void 0 ? [] : [String(at.line), ...at.column === void 0 ? [] : [String(at.column)]]].join(":");
const docsAnchor = (code) => `docs/reference/failures.md#${code.replaceAll(".", "-")}`;
/** `✖ code  file:line:col  message`, then evidence, remedy and where to read more. */
function renderFailure(failure, style, debug) {
	const lines = [
		[
			`${style.red("✖")} ${style.bold(failure.code)}`,
			...failure.at === void 0 ? [] : [formatPosition(failure.at)],
			printable(failure.message)
		].join("   "),
		...failure.evidence.map((fact) => `  ${printable(fact)}`),
		`  → ${printable(failure.remedy)}`,
		`  ${style.dim(docsAnchor(failure.code))}`
	];
	if (debug) lines.push(style.dim(stackOf(failure)));
	return `${lines.join("\n")}\n`;
}
const failureJson = (failure, debug) => ({
	code: failure.code,
	kind: failure.kind,
	message: failure.message,
	...failure.at === void 0 ? {} : { at: failure.at },
	evidence: failure.evidence,
	remedy: failure.remedy,
	docs: docsAnchor(failure.code),
	...debug ? { stack: stackOf(failure) } : {}
});
function stackOf(error) {
	const stacks = [];
	for (let current = error; current instanceof Error && stacks.length < 5; current = current.cause) stacks.push(current.stack ?? current.message);
	return stacks.join("\ncaused by: ");
}
/** Text from outside must not move the cursor or change colours. */
const printable = (text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�");
// src/cli/render-outcome.ts
/** The first line answers; details follow. */
function renderOutcome(outcome, style) {
	const parts = [`${renderVerdict(outcome.verdict, style)}  ${printable(outcome.headline)}`];
	if (outcome.text !== "") parts.push(printable(outcome.text.replace(/\n+$/, "")));
	if (outcome.plan !== void 0 && outcome.text === "") parts.push(renderPlan(outcome.plan));
	if (outcome.plan !== void 0) parts.push(style.dim("nothing was changed (--dry-run)"));
	return `${parts.join("\n")}\n`;
}
function renderVerdict(verdict, style) {
	return {
		pass: style.green,
		fail: style.red,
		inconclusive: style.yellow,
		error: style.red
	}[verdict](`${VERDICT_SYMBOL[verdict]} ${verdict}`);
}
function renderPlan(plan) {
	if (plan.effects.length === 0) return `${plan.title}\n  nothing to do`;
	const rows = plan.effects.map((effect) => [
		`  ${effect.verb}`,
		printable(effect.target),
		printable(effect.detail ?? "")
	]);
	return `${printable(plan.title)}\n${textTable(rows)}`;
}
/** What `--json` prints: verdict and headline, what the command found under its own names, and the outputs of the action. */
const outcomeJson = (outcome) => ({
	verdict: outcome.verdict,
	headline: outcome.headline,
	...isJsonObject(outcome.data) ? outcome.data : { data: outcome.data },
	outputs: outcome.outputs,
	...outcome.plan === void 0 ? {} : { plan: {
		title: outcome.plan.title,
		effects: outcome.plan.effects.map((effect) => ({ ...effect }))
	} }
});
export { failureJson as a, exitCodeOfFailures as i, renderOutcome as n, failuresOf as o, renderPlan as r, renderFailure as s, outcomeJson as t };
