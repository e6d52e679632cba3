import { o as __toESM } from "./runtime-js.js";
import { c as require_lib$4, d as require_lib$1, f as require_lib, l as require_lib$3, o as require_lib$6, s as require_lib$5, u as require_lib$2 } from "./debug.js";
require_lib();
require_lib$1();
var import_lib$2 = /* @__PURE__ */ __toESM(require_lib$2(), 1);
var import_lib$3 = /* @__PURE__ */ __toESM(require_lib$3(), 1);
var import_lib$4 = /* @__PURE__ */ __toESM(require_lib$4(), 1);
var import_lib$5 = /* @__PURE__ */ __toESM(require_lib$5(), 1);
var import_lib$6 = /* @__PURE__ */ __toESM(require_lib$6(), 1);
/**
* Probability distributions. Upper tails come from symmetries and sums of positive terms, never from 1 − cdf, so that a p-value of
* 1e-30 is 1e-30 and not 0.
*/
const normalCdf = (z) => (0, import_lib$3.default)(z, 0, 1);
/** P(Z > z). */
const normalUpperTail = (z) => (0, import_lib$3.default)(-z, 0, 1);
const normalQuantile = (probability) => (0, import_lib$4.default)(probability, 0, 1);
const studentCdf = (t, degrees) => (0, import_lib$5.default)(t, degrees);
const studentQuantile = (probability, degrees) => (0, import_lib$6.default)(probability, degrees);
/** P(X ≤ successes). */
const binomialCdf = (successes, trials, probability) => (0, import_lib$2.default)(successes, trials, probability);
/**
* P(χ² > x) for whole degrees of freedom, by the finite sum for the regularised upper incomplete gamma function:
* Q(k/2, x/2) = [k odd: 2Φ(−√x)] + e^(−x/2) Σ (x/2)^a / Γ(a + 1) over a = k/2 − 1, k/2 − 2, … ≥ 0.
* Every term is positive, so nothing cancels; terms are summed from their logarithm so that none overflows.
*/
function chiSquareUpperTail(x, degrees) {
	if (x <= 0) return 1;
	const half = x / 2;
	const odd = degrees % 2 === 1;
	let sum = odd ? 2 * normalUpperTail(Math.sqrt(x)) : 0;
	let logTerm = odd ? .5 * Math.log(half) - half - Math.log(Math.sqrt(Math.PI) / 2) : -half;
	for (let a = odd ? .5 : 0; a <= degrees / 2 - 1; a++) {
		sum += Math.exp(logTerm);
		logTerm += Math.log(half) - Math.log(a + 1);
	}
	return Math.min(1, sum);
}
export { normalUpperTail as a, normalQuantile as i, chiSquareUpperTail as n, studentCdf as o, normalCdf as r, studentQuantile as s, binomialCdf as t };
