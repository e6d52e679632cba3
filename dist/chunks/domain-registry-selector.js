import { n as Failure } from "./kernel-failure.js";
import { n as nearestName } from "./kernel-nearest-name.js";
import { a as parseSemver, i as formatSemver } from "./kernel-semver.js";
import { a as findVersion, i as currentVersion, o as latestVersion } from "./features-registry-read-state.js";
// src/domain/registry/selector.ts
/** How a person names a version: `v1.2.3`, `latest`, or the stage that holds it. */
function selectVersion(state, selector) {
	const wanted = versionNamed(state, selector);
	const version = wanted === void 0 ? void 0 : findVersion(state, wanted);
	if (version === void 0) throw unknownVersion(state, selector);
	if (version.status === "withdrawn") throw new Failure("registry.version-withdrawn", { message: `${state.model} ${version.version} was withdrawn and is not given out any more` });
	return version;
}
function versionNamed(state, selector) {
	if (selector === "latest") return latestVersion(state)?.version;
	const semver = parseSemver(selector);
	return semver === void 0 ? currentVersion(state, selector) : formatSemver(semver);
}
function unknownVersion(state, selector) {
	const versions = state.versions.filter((version) => version.status === "active").map((version) => version.version);
	const stages = [...state.stages.values()].map((stage) => `${stage.stage} (${stage.current?.version ?? "empty"})`);
	const evidence = [`versions: ${versions.slice(-10).join(", ") || "none"}`, `stages: ${stages.join(", ") || "none"}`];
	if (state.versions.length === 0) return new Failure("registry.version-unknown", {
		message: `model "${state.model}" has no registered version`,
		evidence
	});
	const nearest = nearestName(selector, [
		"latest",
		...state.stages.keys(),
		...versions
	]);
	const hint = nearest === void 0 || nearest === selector ? "" : ` Did you mean "${nearest}"?`;
	return new Failure("registry.version-unknown", {
		message: `"${selector}" is no version and no filled stage of ${state.model}.${hint}`,
		evidence
	});
}
export { selectVersion as t };
