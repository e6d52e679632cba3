// src/features/registry/who-acts.ts
/** Who is named in the audit trail: the person who started the job on GitHub, the user of the machine elsewhere; otherwise it is who made the tag. */
function whoActs(ports) {
	const { environment } = ports;
	return environment.variable("GITHUB_ACTOR") ?? environment.variable("USER") ?? environment.variable("USERNAME");
}
export { whoActs as t };
