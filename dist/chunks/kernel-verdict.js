// src/kernel/verdict.ts
/** The outcome of every judgement. "Don't know" (inconclusive) is a member: a gate that cannot tell must say so. */
const VERDICTS = [
	"pass",
	"fail",
	"inconclusive",
	"error"
];
const RANK = {
	pass: 0,
	inconclusive: 1,
	fail: 2,
	error: 3
};
/** The verdict of a whole whose parts were judged one by one: the gravest of them; pass for no parts. */
function gravest(verdicts) {
	return verdicts.reduce((worst, verdict) => RANK[verdict] > RANK[worst] ? verdict : worst, "pass");
}
/** What an inconclusive verdict does to the exit code. */
const INCONCLUSIVE_POLICIES = ["pass", "fail"];
function exitCodeOf(verdict, onInconclusive) {
	switch (verdict) {
		case "pass": return 0;
		case "fail": return 1;
		case "inconclusive": return onInconclusive === "fail" ? 3 : 0;
		case "error": return 4;
	}
}
/** Symbols never stand alone: print the word beside them. */
const VERDICT_SYMBOL = {
	pass: "✔",
	fail: "✖",
	inconclusive: "?",
	error: "!"
};
export { gravest as a, exitCodeOf as i, VERDICTS as n, VERDICT_SYMBOL as r, INCONCLUSIVE_POLICIES as t };
