import { n as Failure } from "./kernel-failure.js";
// src/adapters/node-fs/system-error.ts
const codeOf = (cause) => cause instanceof Error ? cause.code : void 0;
const isMissing = (cause) => codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR";
/** Turns an errno into the failure that tells the user what to do; failures pass through unchanged. */
function asFailure(cause, path, intent) {
	if (cause instanceof Failure) return cause;
	const code = codeOf(cause);
	if (code === "ENOSPC" || code === "EDQUOT") return new Failure("environment.disk-full", {
		message: `no space left to ${intent} ${path}`,
		cause
	});
	if (code === "ENOENT") return new Failure("environment.file-missing", {
		message: `${path} does not exist`,
		cause
	});
	return new Failure("environment.file-unreadable", {
		message: `cannot ${intent} ${path} (${code ?? String(cause)})`,
		cause
	});
}
export { isMissing as n, asFailure as t };
