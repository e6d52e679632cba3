import { n as Failure } from "./kernel-failure.js";
import { n as instant } from "./kernel-instant.js";
// src/adapters/system-clock/clock.ts
function systemClock() {
	return {
		now: () => instant(Date.now()),
		elapsed: () => performance.now(),
		sleep
	};
}
function sleep(delayMs, signal) {
	return new Promise((resolve, reject) => {
		if (signal?.aborted === true) return reject(cancelled(signal));
		const onAbort = () => {
			clearTimeout(timer);
			reject(cancelled(signal));
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", onAbort);
			resolve();
		}, delayMs);
		signal?.addEventListener("abort", onAbort, { once: true });
	});
}
const cancelled = (signal) => new Failure("environment.cancelled", {
	message: "cancelled while waiting",
	cause: signal.reason
});
export { systemClock as t };
