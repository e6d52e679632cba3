import { n as Failure } from "./kernel-failure.js";
import { t as formatInstant } from "./kernel-instant.js";
import { n as wilsonInterval, t as adjustPValues } from "./numeric-statistics-adjust.js";
import { t as chiSquareHomogeneity } from "./numeric-statistics-chi-square.js";
import { a as normalUpperTail } from "./numeric-statistics-distributions.js";
import { r as findColumn, t as cellAt } from "./kernel-table.js";
import { t as formatCount } from "./kernel-number-text.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode, t as details } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { n as beginRecord, t as appendRecord } from "./features-records.js";
// src/numeric/statistics/fisher-exact.ts
/**
* Fisher's exact test of a 2 × 2 table, two-sided: the probability, with both margins fixed, of every table that is no more likely than the one
* seen. Right for any counts, also where the normal approximation of two proportions is far off. Cost grows with the smallest margin.
*/
function fisherExactTest(successes1, trials1, successes2, trials2) {
	const total = trials1 + trials2;
	const successes = successes1 + successes2;
	const low = Math.max(0, successes - trials2);
	const high = Math.min(successes, trials1);
	if (high <= low) return 1;
	const mode = Math.min(high, Math.max(low, Math.floor((successes + 1) * (trials1 + 1) / (total + 2))));
	const weights = new Float64Array(high - low + 1);
	weights[mode - low] = 1;
	for (let k = mode; k < high; k++) weights[k + 1 - low] = weights[k - low] * (successes - k) * (trials1 - k) / ((k + 1) * (trials2 - successes + k + 1));
	for (let k = mode; k > low; k--) weights[k - 1 - low] = weights[k - low] * k * (trials2 - successes + k) / ((successes - k + 1) * (trials1 - k + 1));
	const limit = weights[successes1 - low] * (1 + 1e-7);
	let tail = 0;
	let all = 0;
	for (const weight of [...weights].sort((left, right) => left - right)) {
		all += weight;
		if (weight <= limit) tail += weight;
	}
	return Math.min(1, tail / all);
}
// src/numeric/statistics/kolmogorov-smirnov.ts
/** Below this product of sample sizes the exact distribution costs about a millisecond. */
const EXACT_LIMIT = 1e6;
/**
* The same test of a sample against the quantile sketch of a reference whose rows are gone. The reference distribution is read as straight
* lines between quantiles, with a jump where quantiles repeat, so D errs by at most 1/(quantiles − 1).
*/
function kolmogorovSmirnovAgainstSketch(sample, sketch) {
	const values = sortedNumbers(sample);
	const referenceCount = sketch.count - sketch.nulls;
	if (sketch.quantiles.length < 2 || referenceCount === 0) return {
		statistic: 0,
		p: 1,
		method: "exact"
	};
	let statistic = 0;
	let start = 0;
	while (start < values.length) {
		let end = start + 1;
		while (end < values.length && values[end] === values[start]) end += 1;
		const reference = sketchedDistribution(sketch.quantiles, values[start]);
		statistic = Math.max(statistic, Math.abs(start / values.length - reference.below), Math.abs(end / values.length - reference.upTo));
		start = end;
	}
	return judgeDistance(statistic, values.length, referenceCount);
}
/** P(X < x) and P(X ≤ x) as the sketch tells them. */
function sketchedDistribution(quantiles, x) {
	const steps = quantiles.length - 1;
	const firstNotBelow = lowerBound(quantiles, (value) => value >= x);
	const firstAbove = lowerBound(quantiles, (value) => value > x);
	if (firstNotBelow === 0 && firstAbove === 0) return {
		below: 0,
		upTo: 0
	};
	if (firstNotBelow > steps) return {
		below: 1,
		upTo: 1
	};
	if (firstAbove > firstNotBelow) return {
		below: firstNotBelow / steps,
		upTo: (firstAbove - 1) / steps
	};
	const low = quantiles[firstAbove - 1];
	const between = (firstAbove - 1 + (x - low) / (quantiles[firstAbove] - low)) / steps;
	return {
		below: between,
		upTo: between
	};
}
function lowerBound(sorted, holds) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (holds(sorted[middle])) high = middle;
		else low = middle + 1;
	}
	return low;
}
function judgeDistance(statistic, left, right) {
	if (left === 0 || right === 0) return {
		statistic: 0,
		p: 1,
		method: "exact"
	};
	if (left * right <= EXACT_LIMIT) return {
		statistic,
		p: exactUpperTail(statistic, left, right),
		method: "exact"
	};
	return {
		statistic,
		p: kolmogorovUpperTail(statistic * Math.sqrt(left * right / (left + right))),
		method: "asymptotic"
	};
}
/**
* P(D ≥ d) by walking the lattice of merge orders: from (i, j) the next value comes from the left sample with probability
* (m − i)/(m + n − i − j). Probability that leaves the band |i/m − j/n| < d is added up, so a tiny tail keeps all its digits.
*/
function exactUpperTail(statistic, left, right) {
	const limit = Math.ceil(statistic * left * right - .5);
	if (limit <= 0) return 1;
	let tail = 0;
	const arriving = new Float64Array(right + 1);
	arriving[0] = 1;
	for (let i = 0; i <= left; i++) for (let j = 0; j <= right; j++) {
		const mass = arriving[j];
		if (mass === 0) continue;
		if (Math.abs(i * right - j * left) >= limit) {
			tail += mass;
			arriving[j] = 0;
			continue;
		}
		const remaining = left + right - i - j;
		if (j < right) arriving[j + 1] += mass * (right - j) / remaining;
		arriving[j] = remaining === 0 ? 0 : mass * (left - i) / remaining;
	}
	return Math.min(1, tail);
}
/** P(K > x) of Kolmogorov's limit distribution, by the series that converges fast on its side of 1. */
function kolmogorovUpperTail(x) {
	if (x <= 0) return 1;
	if (x < 1) {
		let sum = 0;
		for (let k = 1; k <= 19; k += 2) sum += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
		return 1 - Math.sqrt(2 * Math.PI) / x * sum;
	}
	let sum = 0;
	for (let k = 1; k <= 10; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
	return sum;
}
const sortedNumbers = (values) => Float64Array.from(values).filter((value) => !Number.isNaN(value)).sort();
// src/numeric/statistics/two-proportions.ts
/** Pooled z test of two independent proportions, two-sided. With no trials on a side, or all or no successes in both, p is 1. */
function twoProportionTest(successes1, trials1, successes2, trials2, level = .95) {
	if (trials1 === 0 || trials2 === 0) return {
		difference: 0,
		z: 0,
		p: 1,
		interval: {
			low: -1,
			high: 1,
			level
		}
	};
	const share1 = successes1 / trials1;
	const share2 = successes2 / trials2;
	const difference = share2 - share1;
	const pooled = (successes1 + successes2) / (trials1 + trials2);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / trials1 + 1 / trials2));
	const z = error === 0 ? 0 : difference / error;
	const one = wilsonInterval(successes1, trials1, level);
	const two = wilsonInterval(successes2, trials2, level);
	return {
		difference,
		z,
		p: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
		interval: {
			low: difference - Math.hypot(share2 - two.low, one.high - share1),
			high: difference + Math.hypot(two.high - share2, share1 - one.low),
			level
		}
	};
}
// src/domain/monitor/unseen-values.ts
/**
* Are there more rows with new values than a long tail brings by itself? When nothing has changed, the window is a random part of all rows, so a
* value that occurs k times in all lies wholly in the window with chance π(k) = m(m−1)…(m−k+1) / N(N−1)…(N−k+1). These events are negatively
* associated (Joag-Dev and Proschan 1983), hence the moment generating function of the sum is at most the product, and Chernoff's bound holds:
* P(S ≥ u) ≤ min over θ of e^(−θu) Π (1 − π + π e^(θk)).
*/
function testUnseenValues(reference, current) {
	const m = sum$1(current.values());
	const total = m + sum$1(reference.values());
	const frequencies = /* @__PURE__ */ new Map();
	let unseen = 0;
	for (const [value, count] of current) {
		const all = count + (reference.get(value) ?? 0);
		if (all === count) unseen += count;
		frequencies.set(all, (frequencies.get(all) ?? 0) + 1);
	}
	for (const [value, count] of reference) if (!current.has(value)) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
	const groups = [...frequencies].map(([k, values]) => ({
		k,
		values,
		logChance: logChance(k, m, total)
	})).filter((group) => group.logChance > -Infinity);
	const expected = groups.reduce((mean, { k, values, logChance: log }) => mean + k * values * Math.exp(log), 0);
	return {
		unseen,
		expected,
		p: unseen <= expected ? 1 : chernoff(groups, unseen)
	};
}
function logChance(k, m, total) {
	if (k > m) return -Infinity;
	let log = 0;
	for (let index = 0; index < k && log > -1e4; index++) log += Math.log((m - index) / (total - index));
	return log;
}
/** Bisection on the slope of the convex exponent; any θ gives a valid bound, so the end need not be exact. */
function chernoff(groups, unseen) {
	let low = 0;
	let high = 1;
	while (high < 64 && slope(groups, high) < unseen) high *= 2;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (slope(groups, middle) < unseen) low = middle;
		else high = middle;
	}
	const exponent = groups.reduce((all, group) => all + group.values * logMoment(group, low), -low * unseen);
	return Math.min(1, Math.exp(exponent));
}
/** log(1 − π + π e^(θk)) without overflow. */
function logMoment({ k, logChance: log }, theta) {
	const raised = log + theta * k;
	const rest = Math.log1p(-Math.min(1, Math.exp(log)));
	const larger = Math.max(raised, rest);
	return larger + Math.log(Math.exp(raised - larger) + Math.exp(rest - larger));
}
/** Derivative of Σ log-moments: the mean of the sum under the tilted distribution. */
function slope(groups, theta) {
	return groups.reduce((mean, group) => mean + group.values * group.k * Math.exp(group.logChance + theta * group.k - logMoment(group, theta)), 0);
}
function sum$1(counts) {
	let total = 0;
	for (const count of counts) total += count;
	return total;
}
// src/domain/monitor/column-tests.ts
/** Every test that can be made of one column: of its distribution, of its share of nulls, of values that training never saw. */
function testColumn(profile, sample, name = profile.name) {
	return [...profile.kind === "number" && sample.kind === "number" ? [testNumbers(profile, sample.values, name)] : profile.kind === "text" && sample.kind === "text" ? testTexts(profile, sample.counts, name) : [], ...testNulls(profile, sample, name)];
}
function testNumbers(profile, values, name) {
	const { statistic, p } = kolmogorovSmirnovAgainstSketch(values, profile);
	return {
		name,
		test: "kolmogorov-smirnov",
		statistic,
		p,
		effect: statistic,
		rows: values.length
	};
}
function testTexts(profile, counts, name) {
	const rows = sum(counts.values());
	const before = profile.count - profile.nulls;
	const reference = new Map(profile.top.map(({ value, count }) => [value, count]));
	const complete = profile.distinct === profile.top.length;
	const [left, right] = complete ? everyValue(reference, counts) : frequentValues(profile, counts, rows);
	const { statistic, p, degrees } = chiSquareHomogeneity(left, right);
	const homogeneity = {
		name,
		test: "chi-square",
		statistic,
		p,
		effect: balancedCramersV(statistic, degrees, before, rows),
		rows
	};
	if (!complete) return [homogeneity];
	const { unseen, expected, p: chance } = testUnseenValues(reference, counts);
	return [homogeneity, {
		name,
		test: "unseen-share",
		statistic: rows === 0 ? 0 : unseen / rows,
		p: chance,
		effect: rows === 0 ? 0 : Math.max(0, unseen - expected) / rows,
		rows
	}];
}
/**
* Every value on its own, also those that only one side has. To put all that the reference lacks into one category would be to choose the category
* by its being empty there, and would find drift in every long tail. What is rare is pooled by the test, by its total over both sides.
*/
function everyValue(reference, counts) {
	const values = [.../* @__PURE__ */ new Set([...reference.keys(), ...counts.keys()])];
	return [values.map((value) => reference.get(value) ?? 0), values.map((value) => counts.get(value) ?? 0)];
}
/**
* Of a list that was cut, the values near the cut are there because they were frequent in that very sample, and fall back in the next. Only those
* well above it are taken on their own, everything else as one.
*/
function frequentValues(profile, counts, rows) {
	const cut = profile.top.at(-1)?.count ?? 0;
	const kept = profile.top.filter(({ count }) => count >= 2 * cut + 10);
	const left = kept.map(({ count }) => count);
	const right = kept.map(({ value }) => counts.get(value) ?? 0);
	return [[...left, profile.count - profile.nulls - sum(left)], [...right, rows - sum(right)]];
}
/**
* Cramér's V as it would be with as many rows on both sides, without the part that chance brings (χ² has the mean of its degrees of freedom): the
* plain V of the same change shrinks as the reference grows, 0.30 at 1:1 and 0.08 at 50:1 for shares of 50 and 80 %.
*/
function balancedCramersV(statistic, degrees, before, rows) {
	if (before === 0 || rows === 0) return 0;
	return Math.min(1, Math.sqrt(Math.max(0, statistic - degrees) * (before + rows) / (4 * before * rows)));
}
const sum = (counts) => {
	let total = 0;
	for (const count of counts) total += count;
	return total;
};
/** Below these expected counts the normal approximation is not to be trusted. */
const SMALLEST_EXPECTED = 5;
/** Missing values on neither side say nothing and are no test; that depends on the total only, so the other p-values stay honest. */
function testNulls(profile, sample, name) {
	const rows = (sample.kind === "number" ? sample.values.length : sum(sample.counts.values())) + sample.nulls;
	if (rows === 0 || profile.count === 0 || profile.nulls + sample.nulls === 0) return [];
	const { difference, z, p } = twoProportionTest(profile.nulls, profile.count, sample.nulls, rows);
	const nulls = profile.nulls + sample.nulls;
	const smaller = Math.min(rows, profile.count) / (rows + profile.count);
	return [{
		name,
		test: "null-share",
		statistic: z,
		p: Math.min(nulls, rows + profile.count - nulls) * smaller < SMALLEST_EXPECTED ? fisherExactTest(profile.nulls, profile.count, sample.nulls, rows) : p,
		effect: Math.abs(difference),
		rows
	}];
}
// src/domain/monitor/sample.ts
function startSample(profile) {
	const features = profile.features.map(startColumn);
	const prediction = startColumn(profile.prediction);
	let rows = 0;
	let predicted = 0;
	return {
		add(inputs, output) {
			rows += 1;
			profile.features.forEach((column, index) => features[index].add(Object.hasOwn(inputs, column.name) ? inputs[column.name] : void 0));
			if (output === void 0) return;
			predicted += 1;
			prediction.add(output);
		},
		finish: () => ({
			rows,
			features: features.map((column) => column.finish()),
			...predicted === 0 ? {} : { prediction: prediction.finish() }
		})
	};
}
/** Name under which rows from a file carry predictions; the target's own column holds the truth and is something else. */
const PREDICTION_COLUMN = "prediction";
/** A sample from rows in a file; columns that are absent are named by `missingColumns`. */
function sampleTable(profile, table) {
	const columns = profile.features.map((column) => findColumn(table, column.name));
	const features = profile.features.map(startColumn);
	const output = findColumn(table, PREDICTION_COLUMN);
	const prediction = startColumn(profile.prediction);
	for (let row = 0; row < table.rows; row++) {
		columns.forEach((column, index) => features[index].add(column === void 0 ? void 0 : cellAt(column, row)));
		if (output !== void 0) prediction.add(cellAt(output, row));
	}
	return {
		rows: table.rows,
		features: features.map((column) => column.finish()),
		...output === void 0 ? {} : { prediction: prediction.finish() }
	};
}
const missingColumns = (profile, table) => profile.features.filter((column) => findColumn(table, column.name) === void 0).map((column) => column.name);
const startColumn = (profile) => profile.kind === "number" ? startNumbers() : startTexts();
function startNumbers() {
	const values = [];
	let nulls = 0;
	return {
		add(value) {
			const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
			if (typeof number === "number" && Number.isFinite(number)) values.push(number);
			else nulls += 1;
		},
		finish: () => ({
			kind: "number",
			values: Float64Array.from(values),
			nulls
		})
	};
}
function startTexts() {
	const counts = /* @__PURE__ */ new Map();
	let nulls = 0;
	return {
		add(value) {
			if (value === void 0 || value === null || value === "") nulls += 1;
			else {
				const text = typeof value === "string" ? value : JSON.stringify(value);
				counts.set(text, (counts.get(text) ?? 0) + 1);
			}
		},
		finish: () => ({
			kind: "text",
			counts,
			nulls
		})
	};
}
// src/domain/monitor/assess-drift.ts
/**
* Drift is what is both unlikely by chance (q ≤ alpha, corrected over all tests) and large enough to matter (effect ≥ minEffect). A test on fewer
* than minRows rows is not judged and takes no part in the correction; when no test could be judged the answer is that one cannot tell.
*/
function assessDrift(profile, sample, rule) {
	const tests = [...profile.features.flatMap((column, index) => testColumn(column, sample.features[index])), ...sample.prediction === void 0 ? [] : testColumn(profile.prediction, sample.prediction, PREDICTION_COLUMN)];
	const judged = tests.filter((test) => test.rows >= rule.minRows);
	const adjusted = adjustPValues(judged.map((test) => test.p), rule.correction);
	const q = new Map(judged.map((test, index) => [test, adjusted[index]]));
	const columns = tests.map((test) => verdictOf(test, q.get(test), rule));
	return {
		rows: sample.rows,
		columns,
		drift: overall(columns)
	};
}
function verdictOf(test, q, rule) {
	const { rows: _, ...shown } = test;
	if (q === void 0) return {
		...shown,
		q: 1,
		verdict: "insufficient"
	};
	return {
		...shown,
		q,
		verdict: q <= rule.alpha && test.effect >= rule.minEffect ? "drift" : "none"
	};
}
function overall(columns) {
	if (columns.some((column) => column.verdict === "drift")) return "drift";
	return columns.some((column) => column.verdict === "none") ? "none" : "insufficient";
}
/**
* The smallest D that a Kolmogorov–Smirnov test of these sizes finds significant at alpha, by its limit distribution: what lies below went unseen.
* With 5,000 reference rows, 1,000 rows and alpha 0.05: 0.047.
*/
function detectableDistance(referenceRows, rows, alpha) {
	if (referenceRows === 0 || rows === 0) return 1;
	return Math.min(1, Math.sqrt(-Math.log(alpha / 2) / 2 * (1 / referenceRows + 1 / rows)));
}
// src/domain/monitor/figure.ts
/** `3e-41`, `0.012`, `0.4`: two figures are all that a p-value deserves. */
function formatProbability(p) {
	if (p === 0) return "< 1e-300";
	if (p < .001) return p.toExponential(0);
	return p >= .0995 ? p.toFixed(2) : p.toFixed(3);
}
/** Effects lie in [0, 1]: two decimals, three where two would be zero. */
const formatShare = (share) => share > 0 && share < .0095 ? share.toFixed(3) : share.toFixed(2);
// src/domain/monitor/headline.ts
/** One sentence a person can act on, with the numbers that it rests on. */
function driftHeadline(assessment, profile, rule) {
	const rows = `${formatCount(assessment.rows)} row${assessment.rows === 1 ? "" : "s"}`;
	const total = profile.features.length;
	switch (assessment.drift) {
		case "drift": {
			const drifted = assessment.columns.filter((column) => column.verdict === "drift");
			const names = new Set(drifted.map((column) => column.name));
			const predictions = names.delete(PREDICTION_COLUMN);
			const worst = drifted.reduce((first, column) => column.q < first.q || column.q === first.q && column.effect > first.effect ? column : first);
			return `${rows}: ${`${names.size} of ${total} columns drifted`}${predictions ? ", and so did the predictions" : ""} (${describeTest(worst)}) → drift`;
		}
		case "none": {
			const untold = new Set(assessment.columns.flatMap((column) => column.verdict === "insufficient" ? [column.name] : [])).size;
			return `${rows}: 0 of ${total} columns drifted${untold === 0 ? "" : `, ${untold} with too few values to tell`}; a shift of D ≥ ${formatShare(smallestShift(assessment, profile, rule))} would have been seen`;
		}
		case "insufficient": {
			const seen = assessment.rows === 0 ? "" : `; only a shift of D ≥ ${formatShare(smallestShift(assessment, profile, rule))} could be seen`;
			return `${rows} ${assessment.rows === 1 ? "is" : "are"} too few to tell, ${formatCount(rule.minRows)} are needed${seen}`;
		}
	}
}
/** What one column alone could show; the correction over many columns asks for a little more. */
const smallestShift = (assessment, profile, rule) => Math.max(rule.minEffect, detectableDistance(referenceRows(profile), assessment.rows, rule.alpha));
/** Rows that the model was profiled on. */
const referenceRows = (profile) => Math.max(profile.prediction.count, ...profile.features.map((column) => column.count));
const EFFECT = {
	"kolmogorov-smirnov": "D",
	"chi-square": "V",
	"null-share": "missing ±",
	"unseen-share": "new values"
};
/** `petal_length q = 3e-41, D = 0.38` */
const describeTest = (column) => `${column.name} q = ${formatProbability(column.q)}, ${EFFECT[column.test]} = ${formatShare(column.effect)}`;
const effectSymbol = (test) => EFFECT[test];
// src/domain/monitor/render-report.ts
const WORD = {
	none: "✔ none",
	drift: "✖ drift",
	insufficient: "? too few rows"
};
const TEST = {
	"kolmogorov-smirnov": "Kolmogorov–Smirnov",
	"chi-square": "chi-square",
	"null-share": "share of missing values",
	"unseen-share": "share of new values"
};
const RANK = {
	drift: 0,
	insufficient: 1,
	none: 2
};
/** What matters first: drift by significance, then what could not be judged, then the rest. */
const inOrder = (columns) => [...columns].sort((left, right) => RANK[left.verdict] - RANK[right.verdict] || left.q - right.q || right.effect - left.effect);
const cells = (column) => [
	column.name,
	TEST[column.test],
	`${effectSymbol(column.test)} ${formatShare(column.effect)}`,
	formatProbability(column.p),
	column.verdict === "insufficient" ? "–" : formatProbability(column.q),
	WORD[column.verdict]
];
const HEADER = [
	"column",
	"test",
	"effect",
	"p",
	"q (corrected)",
	"verdict"
];
const reportText = (report) => textTable([HEADER, ...inOrder(report.columns).map(cells)].map((row) => ["", ...row]));
/** The report for a summary or an issue: the answer, the columns that matter, the rest folded. */
function reportMarkdown(report) {
	const table = (columns) => markdownTable(HEADER, columns.map((column) => cells(column).map(escapeMarkdown)), [
		"left",
		"left",
		"right",
		"right",
		"right",
		"left"
	]);
	const ordered = inOrder(report.columns);
	const first = ordered.filter((column) => column.verdict !== "none");
	const rest = ordered.filter((column) => column.verdict === "none");
	return [
		`${inlineCode(`${report.model} ${report.version}`)} from ${report.window.from} to ${report.window.to}, against its training data.`,
		...first.length === 0 ? [] : [table(first)],
		...rest.length === 0 ? [] : [details(`${rest.length} test${rest.length === 1 ? "" : "s"} without drift`, table(rest))],
		"An alarm needs both: q, the chance of so large a difference corrected over all tests, and an effect large enough to matter. Drift of inputs does not prove that predictions are wrong; labels do."
	].join("\n\n");
}
/** One issue a model: its marker finds it again, so that a second alarm updates the first. */
const driftIssueMarker = (model) => `drift:${model.replace(/-{2,}/g, "-")}`;
const driftIssue = (report) => ({
	title: `Drift: ${report.model} ${report.version}`,
	body: `**${escapeMarkdown(report.headline)}**\n\n${reportMarkdown(report)}\n\nNext: look at the columns, then \`trainyard retrain ${report.model}\` or accept the change by registering a model trained on newer data.`
});
// src/features/monitor/monitor-model.ts
/** Compares what a deployed model saw and said in a window with what it was trained on, records the report and raises the alarm. */
async function monitorModel(command, ports) {
	if (command.from >= command.to) throw new Failure("monitor.window-invalid", { message: `the window begins ${formatInstant(command.from)} and ends ${formatInstant(command.to)}` });
	const assessment = assessDrift(command.profile, await gatherSample(command), command.config);
	const report = {
		...beginRecord("monitor", command.model, ports),
		version: command.version,
		window: {
			from: formatInstant(command.from),
			to: formatInstant(command.to),
			rows: assessment.rows
		},
		columns: assessment.columns,
		drift: assessment.drift,
		headline: driftHeadline(assessment, command.profile, command.config)
	};
	if (command.dryRun === true) return { report };
	await appendRecord(report, ports);
	if (report.drift !== "drift" || command.issue !== true) return { report };
	return {
		report,
		issue: await ports.forge.issues.upsert({
			marker: driftIssueMarker(command.model),
			...driftIssue(report),
			labels: ["drift"]
		})
	};
}
async function gatherSample({ profile, log, rows, model, version, from, to }) {
	if (rows !== void 0) {
		const missing = missingColumns(profile, rows);
		if (missing.length === 0) return sampleTable(profile, rows);
		throw new Failure("monitor.rows-invalid", {
			message: `expected columns ${missing.join(", ")}, which the rows do not have`,
			evidence: [`columns: ${rows.columns.map((column) => column.name).join(", ")}`]
		});
	}
	if (log === void 0) throw new Failure("monitor.input-missing", { message: "expected a log of predictions or rows" });
	const sample = startSample(profile);
	for await (const entry of log.read(model, from, to)) if (entry.version === version && entry.prediction !== void 0) sample.add(entry.inputs, entry.prediction);
	return sample.finish();
}
export { assessDrift as i, reportMarkdown as n, reportText as r, monitorModel as t };
