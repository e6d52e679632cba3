import { n as toPlainError, r as runJob } from "./chunks/adapters-node-workers-message.js";
import { parentPort } from "node:worker_threads";
// src/adapters/node-workers/worker-main.ts
/** Entry of a worker thread: one job after another until the pool ends it. */
parentPort?.on("message", ({ number, job, argument }) => {
	parentPort.postMessage(reply(number, job, argument));
});
function reply(number, job, argument) {
	try {
		return {
			number,
			result: runJob(job, argument)
		};
	} catch (cause) {
		return {
			number,
			error: toPlainError(cause)
		};
	}
}
export {};
