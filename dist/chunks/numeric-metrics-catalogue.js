import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as Failure } from "./kernel-failure.js";
// src/numeric/metrics/catalogue.ts
const define = (name, title, task, better, kind) => ({
	name,
	title,
	better,
	tasks: [task],
	needsProbabilities: kind === "probabilities",
	counts: kind === "counts",
	inTargetUnit: kind === "values",
	onRequest: false
});
const onRequest = (...definition) => ({
	...define(...definition),
	onRequest: true
});
/** Every built-in metric. Definitions and edge cases are those of scikit-learn 1.9, which the oracle tests compare with. */
const METRIC_CATALOGUE = [
	define("accuracy", "accuracy", "classification", "higher", "counts"),
	define("balanced-accuracy", "balanced accuracy", "classification", "higher", "counts"),
	define("precision-macro", "precision (macro)", "classification", "higher", "counts"),
	define("recall-macro", "recall (macro)", "classification", "higher", "counts"),
	define("f1-macro", "F1 (macro)", "classification", "higher", "counts"),
	define("f1-micro", "F1 (micro)", "classification", "higher", "counts"),
	define("f1-weighted", "F1 (weighted)", "classification", "higher", "counts"),
	define("mcc", "Matthews correlation", "classification", "higher", "counts"),
	define("kappa", "Cohen’s kappa", "classification", "higher", "counts"),
	define("log-loss", "log loss", "classification", "lower", "probabilities"),
	define("roc-auc", "ROC AUC", "classification", "higher", "probabilities"),
	define("average-precision", "average precision", "classification", "higher", "probabilities"),
	define("brier", "Brier score", "classification", "lower", "probabilities"),
	onRequest("precision-micro", "precision (micro)", "classification", "higher", "counts"),
	onRequest("precision-weighted", "precision (weighted)", "classification", "higher", "counts"),
	onRequest("recall-micro", "recall (micro)", "classification", "higher", "counts"),
	onRequest("recall-weighted", "recall (weighted)", "classification", "higher", "counts"),
	onRequest("roc-auc-weighted", "ROC AUC (weighted)", "classification", "higher", "probabilities"),
	onRequest("roc-auc-ovo", "ROC AUC (one against one)", "classification", "higher", "probabilities"),
	onRequest("roc-auc-ovo-weighted", "ROC AUC (one against one, weighted)", "classification", "higher", "probabilities"),
	onRequest("average-precision-weighted", "average precision (weighted)", "classification", "higher", "probabilities"),
	onRequest("expected-calibration-error", "expected calibration error", "classification", "lower", "probabilities"),
	define("r2", "R²", "regression", "higher", "ratio"),
	define("rmse", "RMSE", "regression", "lower", "values"),
	define("mae", "MAE", "regression", "lower", "values"),
	define("mape", "MAPE", "regression", "lower", "ratio"),
	...[
		5,
		10,
		25,
		50,
		75,
		90,
		95
	].map((percent) => onRequest(`pinball-${percent}`, `pinball loss (${percent} %)`, "regression", "lower", "values"))
];
const findMetric = (name) => METRIC_CATALOGUE.find((metric) => metric.name === name);
const metricTitle = (name) => findMetric(name)?.title ?? name;
/**
* Names of the metrics of a task that are computed when nobody names any, with or without class probabilities, in the order of the
* catalogue.
*/
const metricNames = (task, probabilities) => METRIC_CATALOGUE.filter((metric) => metric.tasks.includes(task) && !metric.onRequest && (probabilities || !metric.needsProbabilities)).map((metric) => metric.name);
/** The definition of a metric of the task; `metrics.metric-unknown` names the nearest one otherwise. */
function requireMetric(name, task) {
	const metric = findMetric(name);
	if (metric !== void 0 && metric.tasks.includes(task)) return metric;
	const known = METRIC_CATALOGUE.filter((one) => one.tasks.includes(task)).map((one) => one.name);
	throw new Failure("metrics.metric-unknown", {
		message: metric === void 0 ? `there is no metric "${name}".${didYouMean(name, known)}` : `metric "${name}" is for ${metric.tasks.join(" and ")}, not for ${task}`,
		evidence: [`metrics for ${task}: ${known.join(", ")}`]
	});
}
export { requireMetric as a, metricTitle as i, findMetric as n, metricNames as r, METRIC_CATALOGUE as t };
