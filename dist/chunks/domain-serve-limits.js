import { a as FAILURES } from "./kernel-failure.js";
// src/domain/serve/problem.ts
const PROBLEM_MEDIA_TYPE = "application/problem+json; charset=utf-8";
/** Problem details of RFC 9457; `code`, `remedy`, `requestId` and `errors` are extension members. */
function renderProblem(problem, requestId) {
	const entry = FAILURES[problem.code];
	return {
		type: `urn:trainyard:failure:${problem.code}`,
		title: entry.fact,
		status: problem.status,
		detail: problem.detail,
		code: problem.code,
		remedy: entry.remedy,
		requestId,
		...problem.errors === void 0 ? {} : { errors: problem.errors.map((error) => ({ ...error })) }
	};
}
// src/domain/serve/limits.ts
/** 10,000 rows of 30 columns are about 6 MB of JSON. */
const DEFAULT_LIMITS = {
	maxRows: 1e4,
	maxBodyBytes: 8388608,
	unseenCategory: "accept"
};
export { PROBLEM_MEDIA_TYPE as n, renderProblem as r, DEFAULT_LIMITS as t };
