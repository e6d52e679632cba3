// src/kernel/semver.ts
const BUMPS = [
	"major",
	"minor",
	"patch"
];
const PATTERN = /^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function parseSemver(text) {
	const match = PATTERN.exec(text);
	if (match === null) return void 0;
	return {
		major: Number(match[1]),
		minor: Number(match[2]),
		patch: Number(match[3])
	};
}
/** `v1.2.3`. */
const formatSemver = (version) => `v${version.major}.${version.minor}.${version.patch}`;
const compareSemver = (left, right) => left.major - right.major || left.minor - right.minor || left.patch - right.patch;
function bumpSemver(version, bump) {
	switch (bump) {
		case "major": return {
			major: version.major + 1,
			minor: 0,
			patch: 0
		};
		case "minor": return {
			major: version.major,
			minor: version.minor + 1,
			patch: 0
		};
		case "patch": return {
			major: version.major,
			minor: version.minor,
			patch: version.patch + 1
		};
	}
}
export { parseSemver as a, formatSemver as i, bumpSemver as n, compareSemver as r, BUMPS as t };
