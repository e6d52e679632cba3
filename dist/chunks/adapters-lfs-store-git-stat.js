const NANOSECONDS = 1000000000n;
/** Appends what git would record of a file. Values wider than 32 bits are truncated, as git does. */
function putGitStat(stats, fields, start) {
	fields[start] = Number(stats.ctimeNs / NANOSECONDS);
	fields[start + 1] = Number(stats.ctimeNs % NANOSECONDS);
	fields[start + 2] = Number(stats.mtimeNs / NANOSECONDS);
	fields[start + 3] = Number(stats.mtimeNs % NANOSECONDS);
	fields[start + 4] = Number(BigInt.asUintN(32, stats.dev));
	fields[start + 5] = Number(BigInt.asUintN(32, stats.ino));
	fields[start + 7] = Number(BigInt.asUintN(32, stats.uid));
	fields[start + 8] = Number(BigInt.asUintN(32, stats.gid));
	fields[start + 9] = Number(BigInt.asUintN(32, stats.size));
	return {
		fields,
		start
	};
}
const gitStatOf = (stats) => putGitStat(stats, /* @__PURE__ */ new Uint32Array(10), 0);
/**
* Whether a file was read long enough after its last change: git compares whole seconds, and whatever changes the file from now on moves
* one of these two into a later one.
*/
const isSettled = ({ mtimeMs, ctimeMs }, readAtMs) => Math.max(Number(mtimeMs), Number(ctimeMs)) < readAtMs - 3e3;
export { isSettled as n, putGitStat as r, gitStatOf as t };
