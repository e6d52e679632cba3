// src/compose/job-link.ts
/** The page of the job, as Actions describes itself; nothing elsewhere. */
function jobLink({ environment }) {
	const [server, repository, id] = [
		"GITHUB_SERVER_URL",
		"GITHUB_REPOSITORY",
		"GITHUB_RUN_ID"
	].map((name) => environment.variable(name));
	return server === void 0 || repository === void 0 || id === void 0 ? {} : { run: `${server}/${repository}/actions/runs/${id}` };
}
export { jobLink as t };
