// src/kernel/project.ts
const isValueRange = (values) => !Array.isArray(values);
const SEARCH_STRATEGIES = [
	"grid",
	"random",
	"halving",
	"bayesian",
	"auto"
];
/** Which settings are not measured to the end: none, those that cannot win by arithmetic, or also those that lose a statistical race. */
const PRUNINGS = [
	"none",
	"certain",
	"racing"
];
export { SEARCH_STRATEGIES as n, isValueRange as r, PRUNINGS as t };
