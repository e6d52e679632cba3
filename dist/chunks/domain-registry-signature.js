// src/domain/registry/amount.ts
/** As many decimals as the uncertainty deserves: two figures of it, or of the number itself where none is known. */
function decimalsFor(uncertainty) {
	if (!(uncertainty > 0)) return 3;
	return Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(uncertainty))));
}
const halfWidth = (interval) => interval === void 0 ? 0 : (interval.high - interval.low) / 2;
/** `0.960 [0.913, 0.987]` */
function formatEstimate(value, interval) {
	const decimals = decimalsFor(halfWidth(interval));
	const text = value.toFixed(decimals);
	return interval === void 0 ? text : `${text} [${interval.low.toFixed(decimals)}, ${interval.high.toFixed(decimals)}]`;
}
/** `−0.018 [−0.026, −0.009]`, with the sign always shown. */
function formatDifference(value, interval) {
	const decimals = decimalsFor(halfWidth(interval));
	const text = signed(value, decimals);
	return interval === void 0 ? text : `${text} [${signed(interval.low, decimals)}, ${signed(interval.high, decimals)}]`;
}
const signed = (value, decimals) => {
	const size = Math.abs(value).toFixed(decimals);
	return Number(size) === 0 ? `±${size}` : `${value < 0 ? "−" : "+"}${size}`;
};
// src/domain/registry/signature.ts
/**
* Compatible: every input that the new model needs was an input of the old one with the same kind, and the output has the same name, task and
* classes. Inputs that are dropped are harmless, for further columns are ignored.
*/
function compareSignatures(old, next) {
	const breaking = [];
	const harmless = [];
	const known = new Map(old.inputs.map((field) => [field.name, field]));
	for (const field of next.inputs) {
		const before = known.get(field.name);
		const problem = inputProblem(before, field);
		if (problem !== void 0) breaking.push(problem);
		else if (before === void 0) harmless.push(`optional input ${field.name} is new`);
	}
	const kept = new Set(next.inputs.map((field) => field.name));
	for (const field of old.inputs) if (!kept.has(field.name)) harmless.push(`input ${field.name} is no longer read`);
	breaking.push(...outputProblems(old.output, next.output));
	return breaking.length > 0 ? {
		compatible: false,
		differences: breaking
	} : {
		compatible: true,
		differences: harmless
	};
}
function inputProblem(before, field) {
	if (before === void 0) return field.required ? `required input ${field.name} is new` : void 0;
	if (before.kind !== field.kind) return `input ${field.name} is a ${field.kind}, was a ${before.kind}`;
	if (field.required && !before.required) return `input ${field.name} has become required`;
}
function outputProblems(old, next) {
	if (old.task !== next.task) return [`output is a ${next.task}, was a ${old.task}`];
	const problems = old.name === next.name ? [] : [`output is named ${next.name}, was ${old.name}`];
	const before = old.classes ?? [];
	const after = next.classes ?? [];
	const added = after.filter((name) => !before.includes(name));
	const removed = before.filter((name) => !after.includes(name));
	if (added.length > 0) problems.push(`new classes ${added.join(", ")}`);
	if (removed.length > 0) problems.push(`classes ${removed.join(", ")} are gone`);
	return problems;
}
export { formatDifference as n, formatEstimate as r, compareSignatures as t };
