import { n as Failure } from "./kernel-failure.js";
import { n as wantsEngine } from "./domain-train-needs-engine.js";
// src/adapters/node-workers/jobs.ts
/**
* Runs a job by name; used by the worker and by pools without threads. A name is all that crosses to the worker, and what is behind it is
* loaded there when it is needed: to hash files nobody needs the algorithms.
*/
async function runJob(name, argument, onStep) {
	const job = await findJob(name);
	if (job === void 0) throw new Error(`there is no job "${name}"`);
	return job(argument, await toolsFor(name, argument, onStep));
}
async function toolsFor(name, argument, onStep) {
	const elapsed = () => performance.now();
	if (!name.startsWith("train.")) return { elapsed };
	if (!wantsEngine(argument)) return { elapsed };
	const { loadEngine } = await import("./adapters-tensorflow-load-engine.js");
	const engine = await loadEngine({
		folder: process.cwd(),
		variable: (key) => process.env[key]
	});
	return {
		elapsed,
		engine: onStep === void 0 ? engine : {
			...engine,
			onEpoch: atMostEvery(STEP_MS, onStep)
		}
	};
}
/** Steps nearer to each other than this are not told. */
const STEP_MS = 250;
function atMostEvery(intervalMs, tell) {
	let next = performance.now() + intervalMs;
	return (done, total) => {
		if (performance.now() < next) return;
		next = performance.now() + intervalMs;
		tell(done, total);
	};
}
async function findJob(name) {
	if (name === "lfs.placeObjects") return (await import("./adapters-lfs-store-place-objects.js")).placeObjects;
	if (name === "lfs.checkoutObjects") return (await import("./adapters-lfs-store-checkout-objects2.js")).checkoutObjects;
	const { TRAIN_JOBS } = await import("./domain-train-jobs.js");
	return Object.hasOwn(TRAIN_JOBS, name) ? TRAIN_JOBS[name] : void 0;
}
// src/adapters/node-workers/message.ts
function toPlainError(cause) {
	const error = cause instanceof Error ? cause : new Error(String(cause));
	const failure = cause instanceof Failure ? cause : void 0;
	return {
		message: error.message,
		stack: error.stack,
		code: failure?.code,
		evidence: failure?.evidence ?? []
	};
}
function fromPlainError({ message, stack, code, evidence }) {
	const error = code === void 0 ? new Error(message) : new Failure(code, {
		message,
		evidence
	});
	if (stack !== void 0) error.stack = stack;
	return error;
}
export { toPlainError as n, runJob as r, fromPlainError as t };
