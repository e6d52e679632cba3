import { n as toPlainError, r as runJob } from "./chunks/adapters-node-workers-message.js";
import { parentPort } from "node:worker_threads";
// src/adapters/node-workers/worker-main.ts
/** Entry of a worker thread: one job after another until the pool ends it. */
parentPort?.on("message", ({ number, job, argument }) => {
	reply(number, job, argument).then((answer) => parentPort.postMessage(answer));
});
async function reply(number, job, argument) {
	try {
		return {
			number,
			result: await runJob(job, argument, (done, total) => parentPort.postMessage({
				number,
				step: [done, total]
			}))
		};
	} catch (cause) {
		return {
			number,
			error: toPlainError(cause)
		};
	}
}
export {};
