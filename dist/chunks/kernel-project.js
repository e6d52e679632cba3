// src/kernel/project.ts
const isValueRange = (values) => !Array.isArray(values);
const SWEEP_AS = ["one-job", "job-per-trial"];
const RUNTIME_KINDS = ["ClusterTrainingRuntime", "TrainingRuntime"];
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
export { isValueRange as a, SWEEP_AS as i, RUNTIME_KINDS as n, SEARCH_STRATEGIES as r, PRUNINGS as t };
