import { n as wantsEngine } from "./domain-train-needs-engine.js";
import { n as Failure } from "./kernel-failure.js";
import { n as usesNative } from "./adapters-tensorflow-native-place.js";
import { r as runJob, t as fromPlainError } from "./adapters-node-workers-message.js";
import { existsSync } from "node:fs";
import { SHARE_ENV, Worker } from "node:worker_threads";
// src/adapters/node-workers/worker-entry.ts
/**
* The file that a worker thread starts from: `worker.js` of the bundle (this code is in the entry itself or in `chunks/`), or the source
* when this Node runs TypeScript. Undefined: there is none, as in a test runner on Node 20.
*/
function findWorkerEntry() {
	const here = new URL(import.meta.url);
	if (here.pathname.endsWith(".ts")) return process.features.typescript ? new URL("./worker-main.ts", here) : void 0;
	return ["./worker.js", "../worker.js"].map((path) => new URL(path, here)).find((url) => existsSync(url));
}
// src/adapters/node-workers/pool.ts
/**
* Threads that take jobs one at a time. Threads start when the first jobs come, as many as there are jobs; without a worker file, or for a
* single thread, jobs run in this one.
*/
async function openWorkerPool({ workers }) {
	const entry = workers > 1 ? findWorkerEntry() : void 0;
	return entry === void 0 ? inProcessPool() : new ThreadPool(entry, workers);
}
/** Runs jobs in this thread and lets the event loop breathe between them. */
function inProcessPool() {
	let disposed = false;
	return {
		workers: 1,
		async map(job, arguments_, onDone, onStep) {
			const results = [];
			for (const argument of arguments_) {
				await new Promise((resolve) => setImmediate(resolve));
				if (disposed) throw cancelled();
				results.push(await runJob(job, argument, onStep));
				onDone?.(results.length, results.at(-1), results.length - 1);
			}
			return results;
		},
		[Symbol.asyncDispose]: async () => {
			disposed = true;
		}
	};
}
const cancelled = () => new Failure("environment.cancelled", { message: "the workers were stopped before all jobs were done" });
/**
* Native TensorFlow has one state for the whole process, which it does not guard: two threads that train at once end in errors about its
* graph, or never. It uses all processors by itself.
*/
const isForOneThread = (arguments_) => arguments_.some(wantsEngine) && usesNative({
	folder: process.cwd(),
	variable: (name) => process.env[name]
});
var ThreadPool = class ThreadPool {
	workers;
	#entry;
	#threads = [];
	#idle = [];
	#busy = /* @__PURE__ */ new Map();
	#queue = [];
	#alone;
	#next = 0;
	constructor(entry, workers) {
		this.#entry = entry;
		this.workers = workers;
	}
	async map(job, arguments_, onDone, onStep) {
		if (this.workers > 1 && isForOneThread(arguments_)) {
			this.#alone ??= new ThreadPool(this.#entry, 1);
			return await this.#alone.map(job, arguments_, onDone, onStep);
		}
		let finished = 0;
		const work = arguments_.map((argument, position) => new Promise((resolve, reject) => {
			const settle = (reply) => {
				if (reply instanceof Error) return reject(reply);
				if ("error" in reply) return reject(fromPlainError(reply.error));
				onDone?.(++finished, reply.result, position);
				resolve(reply.result);
			};
			this.#queue.push({
				request: {
					number: this.#next++,
					job,
					argument
				},
				settle,
				onStep
			});
		}));
		this.#start();
		try {
			return await Promise.all(work);
		} catch (cause) {
			this.#queue = [];
			throw cause;
		}
	}
	async [Symbol.asyncDispose]() {
		const threads = this.#threads.splice(0);
		const waiting = [...this.#busy.values(), ...this.#queue];
		this.#idle.length = 0;
		this.#queue = [];
		this.#busy.clear();
		for (const pending of waiting) pending.settle(cancelled());
		await this.#alone?.[Symbol.asyncDispose]();
		await Promise.all(threads.map((thread) => thread.terminate()));
	}
	#start() {
		while (this.#queue.length > 0) {
			const thread = this.#idle.pop() ?? (this.#threads.length < this.workers ? this.#open() : void 0);
			if (thread === void 0) return;
			const pending = this.#queue.shift();
			this.#busy.set(thread, pending);
			thread.ref();
			thread.postMessage(pending.request);
		}
	}
	#open() {
		const thread = new Worker(this.#entry, { env: SHARE_ENV });
		this.#threads.push(thread);
		thread.on("message", (reply) => {
			if (!this.#threads.includes(thread)) return;
			const pending = this.#busy.get(thread);
			if ("step" in reply) return pending?.onStep?.(...reply.step);
			this.#busy.delete(thread);
			thread.unref();
			this.#idle.push(thread);
			pending?.settle(reply);
			this.#start();
		});
		const lost = (cause) => {
			const pending = this.#busy.get(thread);
			this.#busy.delete(thread);
			this.#threads.splice(this.#threads.indexOf(thread), this.#threads.includes(thread) ? 1 : 0);
			if (this.#idle.includes(thread)) this.#idle.splice(this.#idle.indexOf(thread), 1);
			pending?.settle(new Failure("train.worker-lost", {
				message: `a worker thread ended during "${pending.request.job}"`,
				cause
			}));
			this.#start();
		};
		thread.on("error", lost);
		thread.on("exit", (code) => lost(`exit code ${code}`));
		return thread;
	}
};
export { openWorkerPool as n, inProcessPool as t };
