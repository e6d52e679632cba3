import { i as throwIfAny, n as Failure } from "./kernel-failure.js";
import { n as ok, t as err } from "./kernel-result.js";
import { a as resolveAlgorithm, i as isAlgorithmId, o as searchedByDefault } from "./numeric-algorithms-registry.js";
import { o as NO_PREPROCESSING } from "./numeric-preprocessing-calendar.js";
import { a as requireMetric } from "./numeric-metrics-catalogue.js";
import { i as normalQuantile, o as studentCdf, r as normalCdf } from "./numeric-statistics-distributions.js";
import { n as partSeed, t as Random } from "./kernel-random.js";
import { a as isValueRange } from "./kernel-project.js";
import { t as canonicalJson } from "./kernel-json.js";
import { n as prepareTrainingData, r as requireWeighing } from "./domain-train-training-data.js";
import { a as planFolds, n as requireCalibrating, o as planHoldout, s as COST } from "./domain-train-cross-fit.js";
// src/domain/train/search-metric.ts
/** The metric that decides a search; `auto` is accuracy for classification and R² for regression. */
function searchMetric(name, task) {
	const definition = requireMetric(name === "auto" || name === "" ? task === "classification" ? "accuracy" : "r2" : name, task);
	return {
		name: definition.name,
		better: definition.better,
		needsProbabilities: definition.needsProbabilities
	};
}
// src/numeric/algorithms/default-ranges.ts
const orders = (low, high) => ({
	low,
	high,
	log: true
});
const forest = {
	trees: [100, 200],
	"max-features": [
		"sqrt",
		.3,
		.6,
		1
	],
	"min-samples-leaf": orders(1, 20)
};
/** Where parameters matter, for searches over algorithms of which nothing more is said. Those without are tried with their defaults. */
const RANGES = {
	"random-forest": forest,
	"extra-trees": forest,
	"gradient-boosting": {
		iterations: orders(50, 500),
		"learning-rate": orders(.02, .3),
		leaves: orders(7, 127),
		"min-samples-leaf": orders(5, 100),
		l2: orders(.001, 10)
	},
	"decision-tree": {
		"max-depth": {
			low: 2,
			high: 20
		},
		"min-samples-leaf": orders(1, 50)
	},
	"logistic-regression": { l2: orders(.001, 100) },
	"linear-svm": { c: orders(.001, 100) },
	svm: {
		c: orders(.1, 100),
		gamma: orders(.001, 1)
	},
	"k-nearest-neighbors": {
		neighbors: orders(1, 50),
		weights: ["uniform", "distance"]
	},
	"naive-bayes": { smoothing: orders(1e-10, .01) },
	"multinomial-naive-bayes": { alpha: orders(.01, 10) },
	"bernoulli-naive-bayes": { alpha: orders(.01, 10) },
	ridge: { l2: orders(.001, 100) },
	lasso: { alpha: orders(1e-4, 1) },
	"elastic-net": {
		alpha: orders(1e-4, 1),
		"l1-ratio": {
			low: .05,
			high: .95
		}
	},
	mlp: {
		"hidden-layer-sizes": [
			"32",
			"100",
			"64x32"
		],
		alpha: orders(1e-5, .1),
		"learning-rate-init": orders(3e-4, .01)
	}
};
/** What to search over by parameter; nothing for an algorithm without parameters that matter. */
const defaultRanges = (algorithm) => isAlgorithmId(algorithm) ? RANGES[algorithm] ?? {} : {};
// src/numeric/search/successive-halving.ts
/**
* Rounds of successive halving (Jamieson and Talwalkar 2016). As in scikit-learn, `factor` is how many times fewer candidates go on from one
* round to the next, ⌈n / factor⌉, and how many times more of the resource each of them gets; rounds end when `factor` or fewer are left
* to choose from. The last round always uses everything, so that its scores are those of the full procedure: the first gets
* factor^(1 − rounds) of it, and there are fewer rounds where that would be less than `smallest`.
*/
function planRungs(candidates, factor, smallest) {
	const wanted = 1 + Math.floor(Math.log(Math.max(1, candidates)) / Math.log(factor) + 1e-9);
	const possible = 1 + Math.floor(Math.log(1 / Math.min(1, smallest)) / Math.log(factor) + 1e-9);
	const rounds = Math.max(1, Math.min(wanted, possible));
	let left = candidates;
	return Array.from({ length: rounds }, (_, round) => {
		const rung = {
			share: factor ** (round + 1 - rounds),
			candidates: left
		};
		left = Math.ceil(left / factor);
		return rung;
	});
}
// src/domain/train/settings.ts
/** More points than this are a typing error rather than a wish. */
const MAX_SETTINGS = 1e4;
/**
* All settings that the configuration asks for, in its order: the grid of each algorithm's values, or for random search `samples` of them
* drawn by the seed. Nothing configured means every algorithm of the task with its defaults. Reports every wrong setting at once.
*/
function expandSettings(training, task, only) {
	const named = chooseAlgorithms(training.algorithms, task, only);
	if (!named.ok) return named;
	const chosen = Object.entries(named.value);
	const problems = chosen.flatMap(([name, values]) => Object.entries(values).flatMap(([parameter, one]) => isValueRange(one) ? [`${name}: parameter "${parameter}" has a range, and a grid cannot try every value of it; list the values.`] : []));
	const total = chosen.reduce((sum, [, values]) => sum + sizeOfGrid(values), 0);
	if (total > MAX_SETTINGS) problems.push(`expected at most ${MAX_SETTINGS} settings, and the grid has ${total}.`);
	if (problems.length > 0) return err(problems.map(settingsInvalid));
	const prepared = preparedBy(training);
	const settings = [];
	for (const [name, values] of chosen) for (const given of gridOf(values)) {
		const resolved = resolveAlgorithm(name, task, given);
		if (resolved.ok) settings.push({
			algorithm: resolved.value.id,
			parameters: resolved.value.parameters,
			...prepared
		});
		else problems.push(...resolved.error);
	}
	if (problems.length > 0) return err([...new Set(problems)].map(settingsInvalid));
	return ok(training.search.strategy === "random" ? sample(settings, training.search.samples, training.seed) : settings);
}
/** What every setting of a training has in common. */
const preparedBy = ({ preprocessing, calibration, parted }) => ({
	...preprocessing === void 0 ? {} : { preprocessing },
	...calibration === void 0 ? {} : { calibration },
	...calibration === void 0 || parted?.strategy !== "group" && parted?.strategy !== "time" ? {} : { parted }
});
/** The configured algorithms that are asked for; every algorithm of the task with its defaults when none is configured. */
function chooseAlgorithms(algorithms, task, only) {
	const configured = Object.keys(algorithms).length > 0 ? algorithms : defaultsFor(task);
	const missing = only?.filter((name) => !(name in configured)) ?? [];
	if (missing.length > 0) {
		const known = Object.keys(configured).join(", ");
		return err(missing.map((name) => settingsInvalid(`algorithm "${name}" was asked for, and the configuration has ${known}.`)));
	}
	return ok(only === void 0 ? configured : Object.fromEntries(Object.entries(configured).filter(([name]) => only.includes(name))));
}
const settingsInvalid = (message) => new Failure("train.settings-invalid", { message });
const defaultsFor = (task) => Object.fromEntries(searchedByDefault(task).map((id) => [id, {}]));
const sizeOfGrid = (values) => Object.values(values).reduce((product, choices) => product * choices.length, 1);
/** The last parameter varies fastest. */
function gridOf(values) {
	return Object.entries(values).reduce((points, [name, choices]) => points.flatMap((point) => choices.map((choice) => ({
		...point,
		[name]: choice
	}))), [{}]);
}
/** Draws without replacement and keeps the configured order. */
function sample(settings, count, seed) {
	if (settings.length <= count) return settings;
	const order = new Random(seed).shuffle(Int32Array.from(settings, (_, index) => index));
	return Array.from(order.slice(0, count).sort(), (index) => settings[index]);
}
// src/numeric/search/space.ts
/** Ends of a range on the axis where it is spread evenly; whole numbers own half a unit to each side. */
function axisOf({ low, high, log, whole }) {
	const margin = whole ? .5 : 0;
	const place = log ? Math.log : (value) => value;
	return {
		low: place(low - margin),
		high: place(high + margin)
	};
}
const toAxis = ({ log }, value) => log ? Math.log(value) : value;
/** The value at a place of the axis, within the range; whole where it has to be. */
function fromAxis({ low, high, log, whole }, place) {
	const value = log ? Math.exp(place) : place;
	return Math.min(high, Math.max(low, whole ? Math.round(value) : value));
}
function drawValue(dimension, random) {
	if (dimension.kind === "choices") return dimension.choices[random.below(dimension.choices.length)];
	const { low, high } = axisOf(dimension);
	return fromAxis(dimension, low + random.uniform() * (high - low));
}
/** A point drawn evenly: first a subspace, then each of its dimensions by itself. */
function drawPoint(spaces, random) {
	const space = random.below(spaces.length);
	return {
		space,
		values: Object.fromEntries(spaces[space].map((dimension) => [dimension.name, drawValue(dimension, random)]))
	};
}
/** Number of different points; infinite where a range is not of whole numbers. */
const sizeOfSpaces = (spaces) => spaces.reduce((sum, space) => sum + space.reduce((product, dimension) => product * sizeOf(dimension), 1), 0);
function sizeOf(dimension) {
	if (dimension.kind === "choices") return dimension.choices.length;
	return dimension.whole ? Math.floor(dimension.high) - Math.ceil(dimension.low) + 1 : Infinity;
}
// src/numeric/search/parzen.ts
/**
* Parzen estimator of Bergstra et al. (2011) on [low, high]: a normal kernel at each observation and a wide one in the middle as prior, all
* of one weight and cut off at the ends. A kernel is as wide as the gap to its farther neighbour (the ends count as neighbours), between
* range / min(100, 1 + n) and the range.
*/
function parzenDensity(observations, low, high) {
	const range = high - low;
	const centres = [...observations, (low + high) / 2];
	const order = centres.map((_, index) => index).sort((left, right) => centres[left] - centres[right]);
	const widths = new Float64Array(centres.length);
	const narrowest = range / Math.min(100, 1 + centres.length);
	order.forEach((own, place) => {
		const before = place === 0 ? low : centres[order[place - 1]];
		const after = place === order.length - 1 ? high : centres[order[place + 1]];
		const gap = Math.max(centres[own] - before, after - centres[own]);
		widths[own] = own === centres.length - 1 ? range : Math.min(range, Math.max(narrowest, gap));
	});
	const from = centres.map((centre, index) => normalCdf((low - centre) / widths[index]));
	const mass = centres.map((centre, index) => normalCdf((high - centre) / widths[index]) - from[index]);
	return {
		draw(random) {
			const kernel = random.below(centres.length);
			const probability = Math.min(1 - 1e-12, Math.max(1e-12, from[kernel] + random.uniform() * mass[kernel]));
			return Math.min(high, Math.max(low, centres[kernel] + widths[kernel] * normalQuantile(probability)));
		},
		logAt(place) {
			let density = 0;
			for (const [index, centre] of centres.entries()) {
				const z = (place - centre) / widths[index];
				density += Math.exp(-.5 * z * z) / (widths[index] * mass[index]);
			}
			return Math.log(density / (centres.length * Math.sqrt(2 * Math.PI)));
		}
	};
}
/** Shares of the choices among the observations, each choice seen once more than it was. */
function choiceDensity(observations, choices) {
	const counts = new Float64Array(choices).fill(1);
	for (const choice of observations) counts[choice]++;
	const total = observations.length + choices;
	return {
		draw(random) {
			let left = random.uniform() * total;
			for (let choice = 0; choice < choices - 1; choice++) {
				left -= counts[choice];
				if (left < 0) return choice;
			}
			return choices - 1;
		},
		logAt: (choice) => Math.log(counts[choice] / total)
	};
}
// src/numeric/search/tree-parzen.ts
/** Points that are drawn at random before the first that is learned from others. */
const STARTUP = 10;
/** Draws of which the most promising is proposed. */
const CANDIDATES = 24;
/**
* The next point by the tree-structured Parzen estimator (Bergstra et al. 2011): points that were tried are parted into the better tenth
* (25 at most) and the rest, and of draws from the density of the better ones that is taken which is likeliest among the better compared
* with the rest. Points whose result is not known yet count among the rest, so that a batch spreads out.
*
* @param tried best first
*/
function proposePoint(spaces, tried, pending, random) {
	if (tried.length + pending.length < STARTUP || tried.length === 0) return drawPoint(spaces, random);
	const good = Math.min(25, Math.ceil(.1 * tried.length));
	const better = tried.slice(0, good);
	const rest = [...tried.slice(good), ...pending];
	const space = proposeValue(choiceDensity(spacesOf(better), spaces.length), choiceDensity(spacesOf(rest), spaces.length), random);
	const within = (points) => points.filter((point) => point.space === space);
	const [betterHere, restHere] = [within(better), within(rest)];
	const values = spaces[space].map((dimension) => {
		const place = proposeValue(densityOf(dimension, betterHere), densityOf(dimension, restHere), random);
		return [dimension.name, dimension.kind === "choices" ? dimension.choices[place] : fromAxis(dimension, place)];
	});
	return {
		space,
		values: Object.fromEntries(values)
	};
}
const spacesOf = (points) => points.map((point) => point.space);
function densityOf(dimension, points) {
	const { name } = dimension;
	if (dimension.kind === "range") {
		const { low, high } = axisOf(dimension);
		return parzenDensity(points.map(({ values }) => toAxis(dimension, values[name])), low, high);
	}
	const written = dimension.choices.map((choice) => canonicalJson(choice));
	return choiceDensity(points.map(({ values }) => written.indexOf(canonicalJson(values[name]))), written.length);
}
function proposeValue(better, rest, random) {
	let best = 0;
	let bestGain = -Infinity;
	for (let candidate = 0; candidate < CANDIDATES; candidate++) {
		const place = better.draw(random);
		const gain = better.logAt(place) - rest.logAt(place);
		if (gain > bestGain) [best, bestGain] = [place, gain];
	}
	return best;
}
// src/numeric/search/racing.ts
/**
* Whether a setting cannot reach the mean of a leader that has run on all folds, even with the best possible score on all that are left.
* No choice is changed by leaving such a setting out: this is arithmetic, not a test.
*/
function cannotReach({ own, leader, folds, bound }) {
	if (leader.length < folds) return false;
	const best = own.reduce((sum, score) => sum + score, 0) + bound * (folds - own.length);
	const needed = leader.reduce((sum, score) => sum + score, 0);
	return best < needed - 1e-12 * Math.max(1, Math.abs(needed));
}
/**
* Whether a setting is worse than the leader by a one-sided t test on the paired differences of the folds that both have. Folds share
* training rows, so the variance is that of Nadeau and Bengio (2003), s² · (1/k + test rows / training rows), with k − 1 degrees of freedom.
* With fewer than three folds there is no test.
*/
function isWorse({ own, leader }, testShare, alpha) {
	const count = Math.min(own.length, leader.length);
	if (count < 3) return false;
	const differences = Array.from({ length: count }, (_, fold) => leader[fold] - own[fold]);
	const mean = differences.reduce((sum, value) => sum + value, 0) / count;
	const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
	if (!(mean > 0) || !(variance > 0)) return false;
	const t = mean / Math.sqrt(variance * (1 / count + testShare));
	return studentCdf(-t, count - 1) < alpha;
}
// src/domain/train/search/search-program.ts
/** Score where more is better; −∞ where there is none. */
const worth = (score, better) => Number.isFinite(score) ? better === "higher" ? score : -score : -Infinity;
const scoresOf = (trial, { better }) => trial.results.map((result) => worth(result.scores[0], better));
function meanWorth(trial, terms) {
	const scores = scoresOf(trial, terms);
	return scores.length === 0 ? -Infinity : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
/** Best first: those that finished before those that did not, then by the share of rows, then by mean; equal ones stay in order. */
function byRank(terms) {
	const finished = (trial) => trial.outcome === "finished" ? 1 : 0;
	return (left, right) => finished(right) - finished(left) || right.share - left.share || descending(meanWorth(left, terms), meanWorth(right, terms));
}
const descending = (left, right) => left > right ? -1 : left < right ? 1 : 0;
// src/domain/train/search/measure-settings.ts
/** Error that a statistical race may make in a batch: giving up the setting that is best in truth. */
const RACE_ERROR = .05;
/**
* Cross-validates settings. Without pruning all folds of all settings are one batch; otherwise one fold after the other is done for all
* that are left, and after each those are given up that `terms.prune` says. `leader` is the best setting so far that finished.
*/
function* measureSettings(settings, terms, share = 1, leader) {
	const running = settings.map((setting) => ({
		setting,
		results: [],
		outcome: void 0
	}));
	const rounds = terms.prune === "none" ? 1 : terms.folds;
	for (let round = 0; round < rounds; round++) {
		const folds = rounds === 1 ? Array.from({ length: terms.folds }, (_, fold) => fold) : [round];
		const alive = running.filter(({ outcome }) => outcome === void 0);
		const { results } = yield alive.flatMap(({ setting }) => folds.map((fold) => ({
			setting,
			fold,
			share
		})));
		alive.forEach((one, index) => {
			for (const result of results.slice(index * folds.length, (index + 1) * folds.length)) {
				if (result === void 0) one.outcome ??= "stopped";
				else if (result.failure !== void 0) one.outcome ??= "failed";
				if (result !== void 0 && one.outcome !== "stopped") one.results.push(result);
			}
		});
		if (round < rounds - 1) pruneRunning(running, terms, leader);
	}
	return running.map(({ setting, results, outcome }) => ({
		setting,
		share,
		results,
		outcome: outcome ?? "finished"
	}));
}
function pruneRunning(running, terms, leader) {
	const alive = running.filter(({ outcome }) => outcome === void 0);
	const finished = leader === void 0 || leader.outcome !== "finished" || leader.share !== 1 ? void 0 : scoresOf(leader, terms);
	const bound = terms.better === "higher" ? 1 : 0;
	const alpha = RACE_ERROR / Math.max(1, (running.length - 1 + (finished === void 0 ? 0 : 1)) * (terms.folds - 1));
	const best = alive.reduce((top, one) => top === void 0 || meanWorth(one, terms) > meanWorth(top, terms) ? one : top, void 0);
	const rivals = [...finished === void 0 ? [] : [finished], ...best === void 0 ? [] : [scoresOf(best, terms)]];
	for (const one of alive) {
		const own = scoresOf(one, terms);
		const out = finished !== void 0 && cannotReach({
			own,
			leader: finished,
			folds: terms.folds,
			bound
		});
		const lost = terms.prune === "racing" && rivals.some((rival) => isWorse({
			own,
			leader: rival
		}, terms.testShare, alpha));
		if (out || lost) one.outcome = "pruned";
	}
}
/** Proposals of known points in a row after which one is drawn at random: in a small space the estimator names the best one again and again. */
const REPEATS = 3;
/** Known points in a row after which a space counts as used up. */
const TRIES = 500;
/** Settings where those before them were good: a batch at a time by the tree-structured Parzen estimator. */
function* searchBayesian(space, samples, terms) {
	const proposer = makeProposer(space, new Random(terms.seed), terms);
	const trials = [];
	while (trials.length < samples) {
		const settings = proposer.propose(Math.min(4, samples - trials.length), trials);
		if (settings.length === 0) break;
		const leader = [...trials].sort(byRank(terms))[0];
		trials.push(...yield* measureSettings(settings, terms, 1, leader));
	}
	return trials;
}
/** @param known settings that are tried anyway */
function makeProposer(space, random, terms, known = []) {
	const points = /* @__PURE__ */ new Map();
	const seen = new Set(known.map(identify));
	return { propose(count, trials) {
		const tried = [...trials].sort(byRank(terms)).flatMap(({ setting }) => points.get(setting) ?? []);
		const pending = [];
		const proposed = [];
		for (let tries = 0; proposed.length < count && tries < TRIES; tries++) {
			const point = tries < REPEATS ? proposePoint(space.spaces, tried, pending, random) : drawPoint(space.spaces, random);
			const setting = space.settingAt(point);
			const identity = identify(setting);
			if (seen.has(identity)) continue;
			tries = -1;
			seen.add(identity);
			pending.push(point);
			points.set(setting, point);
			proposed.push(setting);
		}
		return proposed;
	} };
}
const identify = ({ algorithm, parameters }) => canonicalJson([algorithm, parameters]);
// src/domain/train/search/halving-search.ts
/** All settings with little, the best of them with more, until few are left that get everything. */
function searchHalving(settings, halving, terms) {
	return halving.resource === "rows" ? halveByRows(settings, halving, terms) : halveByFolds(settings, halving, terms);
}
function* halveByRows(settings, { factor, smallestShare }, terms) {
	const rungs = planRungs(settings.length, factor, smallestShare);
	const dropped = [];
	let left = settings;
	for (const [index, { share }] of rungs.entries()) {
		const trials = yield* measureSettings(left, {
			...terms,
			prune: "none"
		}, share);
		const next = rungs[index + 1];
		if (next === void 0) return [...trials, ...dropped.toReversed()];
		const [kept, lost] = keepBest(trials, next.candidates, terms);
		dropped.push(...lost.toReversed());
		left = kept.map(({ setting }) => setting);
	}
	return dropped;
}
/** Folds that were done are not done again: a round asks only for those that it has more. */
function* halveByFolds(settings, { factor }, terms) {
	const rungs = planRungs(settings.length, factor, 1 / terms.folds);
	const dropped = [];
	let left = settings.map((setting) => ({
		setting,
		share: 1,
		results: [],
		outcome: "dropped"
	}));
	let done = 0;
	for (const [index, { share }] of rungs.entries()) {
		const wanted = Math.min(terms.folds, Math.max(done + 1, Math.round(terms.folds * share)));
		const folds = Array.from({ length: wanted - done }, (_, more) => done + more);
		const { results } = yield left.flatMap(({ setting }) => folds.map((fold) => ({
			setting,
			fold,
			share: 1
		})));
		left = left.map((trial, number) => {
			const own = results.slice(number * folds.length, (number + 1) * folds.length);
			const failed = own.some((result) => result.failure !== void 0);
			return {
				...trial,
				results: [...trial.results, ...own],
				outcome: failed ? "failed" : wanted === terms.folds ? "finished" : "dropped"
			};
		});
		done = wanted;
		const next = rungs[index + 1];
		if (next === void 0) break;
		const [kept, lost] = keepBest(left, next.candidates, terms);
		dropped.push(...lost.toReversed());
		left = [...kept];
	}
	return [...left, ...dropped.toReversed()];
}
/** The best, in their former order, and the others as dropped. */
function keepBest(trials, count, terms) {
	const usable = trials.filter(({ outcome }) => outcome !== "failed" && outcome !== "stopped");
	const best = new Set([...usable].sort(byRank(terms)).slice(0, count));
	const lost = trials.filter((trial) => !best.has(trial));
	return [trials.filter((trial) => best.has(trial)), lost.map((trial) => trial.outcome === "finished" ? {
		...trial,
		outcome: "dropped"
	} : trial)];
}
// src/domain/train/search/auto-search.ts
/** Of the algorithms with their defaults half go on from one round to the next: a few rows say little about what many would. */
const PORTFOLIO_FACTOR = 2;
/** Time of the final fit and of the learning curve, in fits of one fold: 1.25 and 3 × (0.1 + 0.25 + 0.5 + 0.75 + 1). */
const FITS_AFTERWARDS = 9;
/**
* Chooses algorithm and parameters within a time. First all algorithms with their defaults race by successive halving over the rows, the
* cheap ones first; then settings are proposed where earlier ones were good and race the same way, until the time, the samples or the
* space are used up. What would not be done in time by the time of its smaller rounds is not begun.
*/
function* searchAuto(auto, terms) {
	const watch = new Watch(auto.budgetMs, terms);
	const trials = [...yield* race(auto.portfolio, {
		...auto,
		factor: PORTFOLIO_FACTOR
	}, terms, watch, void 0)];
	const proposer = makeProposer(auto.space, new Random(terms.seed), terms, auto.portfolio);
	let endedBy = "budget";
	while (!watch.isOver()) {
		const count = Math.min(Math.round(auto.factor ** 2), auto.samples - trials.length);
		const settings = count > 0 ? proposer.propose(count, trials) : [];
		if (settings.length === 0) {
			endedBy = count > 0 ? "space" : "samples";
			break;
		}
		const leader = [...trials].sort(byRank(terms))[0];
		trials.push(...yield* race(settings, auto, terms, watch, leader));
	}
	return {
		trials: trials.sort(byRank(terms)),
		endedBy
	};
}
/** Successive halving that gives up what the time does not allow. */
function* race(settings, { factor, smallestShare }, terms, watch, leader) {
	const ended = [];
	let left = settings;
	let share = firstShare(smallestShare, factor);
	for (;;) {
		const prune = share < 1 || leader === void 0 ? "none" : "certain";
		const trials = yield* watch.over(measureSettings(left, {
			...terms,
			prune
		}, share, leader));
		watch.learn(trials);
		if (share === 1) return [...trials, ...ended];
		const [kept, lost] = keepBest(trials, Math.ceil(left.length / factor), terms);
		ended.push(...lost);
		const next = Math.min(1, share * factor);
		const affordable = kept.filter((trial) => watch.allows(trial, next / trial.share));
		ended.push(...kept.filter((trial) => !affordable.includes(trial)).map((trial) => ({
			...trial,
			outcome: "stopped"
		})));
		if (affordable.length === 0) return ended;
		left = affordable.map(({ setting }) => setting);
		share = next;
	}
}
/** The smallest power of 1 / factor that is not below the smallest share. */
function firstShare(smallest, factor) {
	let share = 1;
	while (share / factor >= smallest) share /= factor;
	return share;
}
/** Fits of these take longer by the square of the rows, of others about in proportion. */
const SQUARE = /* @__PURE__ */ new Set(["svm", "k-nearest-neighbors"]);
/** Knows how long fits take and what is left of the time. */
var Watch = class {
	#elapsedMs = 0;
	#fittedMs = 0;
	/** One fold of the best setting so far, with all rows. */
	#winnerMs = 0;
	#winner;
	#budgetMs;
	#terms;
	constructor(budgetMs, terms) {
		this.#budgetMs = budgetMs;
		this.#terms = terms;
	}
	*over(program) {
		let step = program.next();
		while (step.done !== true) {
			const answers = yield step.value;
			this.#elapsedMs = answers.elapsedMs;
			step = program.next(answers);
		}
		return step.value;
	}
	learn(trials) {
		for (const trial of trials) {
			this.#fittedMs += timeOf(trial);
			if (trial.outcome !== "finished" || trial.share < 1) continue;
			this.#winner = [trial, ...this.#winner === void 0 ? [] : [this.#winner]].sort(byRank(this.#terms))[0];
		}
		this.#winnerMs = this.#winner === void 0 ? 0 : timeOf(this.#winner) / this.#winner.results.length;
	}
	isOver() {
		return this.#left() <= 0;
	}
	/** Whether the trial can be repeated with so many times the rows in the time that is left. */
	allows(trial, more) {
		const growth = SQUARE.has(trial.setting.algorithm) ? more ** 2 : more ** 1.2;
		return timeOf(trial) * growth / this.#parallelism() <= this.#left();
	}
	/** Fits are made side by side; how many at a time shows in what is done so far. */
	#parallelism() {
		return this.#elapsedMs > 0 ? Math.max(1, this.#fittedMs / this.#elapsedMs) : 1;
	}
	#left() {
		return this.#budgetMs - this.#elapsedMs - FITS_AFTERWARDS * this.#winnerMs / this.#parallelism();
	}
};
const timeOf = (trial) => trial.results.reduce((sum, result) => sum + result.durationMs, 0);
/** Every setting of a list: at once, or with pruning a batch at a time, each against the best before it. */
function* searchList(settings, terms) {
	if (terms.prune === "none") return yield* measureSettings(settings, terms);
	const trials = [];
	for (let first = 0; first < settings.length; first += 8) {
		const leader = [...trials].sort(byRank(terms))[0];
		trials.push(...yield* measureSettings(settings.slice(first, first + 8), terms, 1, leader));
	}
	return trials;
}
// src/domain/train/search/setting-space.ts
/** The space of configured algorithms; every problem is one sentence. */
function makeSettingSpace(algorithms, task, prepared) {
	const names = Object.keys(algorithms);
	const problems = [];
	const resolve = (name, values) => {
		const resolved = resolveAlgorithm(name, task, values);
		if (resolved.ok) return {
			algorithm: resolved.value.id,
			parameters: resolved.value.parameters,
			...prepared
		};
		problems.push(...resolved.error);
	};
	const spaces = names.map((name) => Object.entries(algorithms[name]).map(([parameter, values]) => {
		if (!isValueRange(values)) {
			for (const value of values) resolve(name, { [parameter]: value });
			return {
				kind: "choices",
				name: parameter,
				choices: values
			};
		}
		const problem = problemOfRange(values);
		if (problem !== void 0) problems.push(`${name}: parameter "${parameter}": ${problem}`);
		for (const end of [values.low, values.high]) resolve(name, { [parameter]: end });
		const between = resolveAlgorithm(name, task, { [parameter]: values.low + (values.high - values.low) * .371234567 });
		return {
			kind: "range",
			name: parameter,
			low: values.low,
			high: values.high,
			log: values.log ?? false,
			whole: !between.ok
		};
	}));
	const starts = problems.length > 0 ? [] : names.flatMap((name, index) => resolve(name, startOf(spaces[index])) ?? []);
	if (problems.length > 0) return err([...new Set(problems)]);
	return ok({
		spaces,
		starts,
		settingAt: ({ space, values }) => {
			const setting = resolve(names[space], values);
			if (setting === void 0) throw new RangeError(`a point of the space is no setting: ${problems.join(" ")}`);
			return setting;
		}
	});
}
function problemOfRange({ low, high, log }) {
	if (!(low < high)) return `expected low below high, found ${low} and ${high}.`;
	return log === true && low <= 0 ? `expected low above 0 where log is true, found ${low}.` : void 0;
}
const startOf = (dimensions) => Object.fromEntries(dimensions.map((dimension) => [dimension.name, dimension.kind === "range" ? middleOf(dimension) : dimension.choices[0]]));
function middleOf(dimension) {
	const { low, high } = axisOf(dimension);
	return fromAxis(dimension, (low + high) / 2);
}
/** Different settings drawn evenly from the space by the seed. */
function drawSettings(space, count, seed) {
	const random = new Random(seed);
	const drawn = /* @__PURE__ */ new Map();
	const wanted = Math.min(count, sizeOfSpaces(space.spaces));
	for (let tries = 0; drawn.size < wanted && tries < 100 * wanted; tries++) {
		const point = drawPoint(space.spaces, random);
		const key = JSON.stringify([point.space, point.values]);
		if (!drawn.has(key)) drawn.set(key, space.settingAt(point));
	}
	return [...drawn.values()];
}
const hasRanges = (algorithms) => Object.values(algorithms).some((parameters) => Object.values(parameters).some(isValueRange));
// src/domain/train/search/plan-search.ts
const DEFAULTS = {
	factor: 3,
	resource: "rows",
	budgetMs: 6e5
};
/** Rows that automatic selection begins with. */
const FIRST_ROWS = 1e3;
/** Plans the search that is configured; reports every wrong setting at once. */
function planSearch(training, data, terms, only) {
	const { strategy } = training.search;
	if (strategy === "bayesian" || strategy === "auto") return planAdaptive(training, data, terms, only);
	const settings = listSettings(training, data.task, only);
	if (!settings.ok) return settings;
	const base = {
		strategy,
		settings: settings.value,
		terms
	};
	if (strategy === "halving") {
		const halving = halvingOf(training.search, data, terms);
		const rungs = planRungs(settings.value.length, halving.factor, halving.resource === "rows" ? halving.smallestShare : 1 / terms.folds);
		const fits = halving.resource === "rows" ? rungs.reduce((sum, rung) => sum + rung.candidates, 0) * terms.folds : settings.value.length * terms.folds;
		return ok({
			...base,
			fits,
			start: () => ending(searchHalving(settings.value, halving, terms))
		});
	}
	return ok({
		...base,
		fits: settings.value.length * terms.folds,
		start: () => ending(searchList(settings.value, terms))
	});
}
function listSettings(training, task, only) {
	if (training.search.strategy === "grid" || !hasRanges(training.algorithms)) return expandSettings(training, task, only);
	const chosen = chooseAlgorithms(training.algorithms, task, only);
	if (!chosen.ok) return chosen;
	const space = makeSettingSpace(chosen.value, task, preparedBy(training));
	return space.ok ? ok(drawSettings(space.value, training.search.samples, training.seed)) : err(space.error.map(settingsInvalid));
}
function planAdaptive(training, data, terms, only) {
	const { search } = training;
	const prepared = preparedBy(training);
	const chosen = chooseAlgorithms(training.algorithms, data.task, only);
	if (!chosen.ok) return chosen;
	const space = makeSettingSpace(Object.fromEntries(Object.entries(chosen.value).map(([name, values]) => [name, Object.keys(values).length > 0 ? values : defaultRanges(name)])), data.task, prepared);
	const first = makeSettingSpace(chosen.value, data.task, prepared);
	if (!space.ok) return err(space.error.map(settingsInvalid));
	if (!first.ok) return err(first.error.map(settingsInvalid));
	if (search.strategy === "bayesian") {
		const start = () => ending(searchBayesian(space.value, search.samples, terms));
		return ok({
			strategy: "bayesian",
			settings: first.value.starts,
			space: space.value,
			fits: search.samples * terms.folds,
			terms,
			start
		});
	}
	const portfolio = [...first.value.starts].sort((left, right) => COST[left.algorithm] - COST[right.algorithm]);
	const budgetMs = search.budget ?? DEFAULTS.budgetMs;
	const { factor } = halvingOf(search, data, terms);
	const smallestShare = Math.min(1, Math.max(FIRST_ROWS, leastRows(data, terms)) / data.rows);
	const auto = {
		portfolio,
		space: space.value,
		budgetMs,
		samples: search.samples,
		factor,
		smallestShare
	};
	return ok({
		strategy: "auto",
		settings: portfolio,
		space: space.value,
		fits: void 0,
		terms,
		budgetMs,
		start: () => searchAuto(auto, terms)
	});
}
const halvingOf = ({ factor, resource }, data, terms) => ({
	factor: factor ?? DEFAULTS.factor,
	resource: resource ?? DEFAULTS.resource,
	smallestShare: Math.min(1, leastRows(data, terms) / data.rows)
});
/** As scikit-learn's `min_resources`: two rows a fold, of every class. */
const leastRows = ({ classes }, { folds }) => 2 * folds * classes;
function* ending(program) {
	return { trials: yield* program };
}
// src/domain/train/plan-training.ts
/** Checks data and configuration and plans the work; fails with train.* codes and has no effect. */
function planTraining(model, table, split, only) {
	const { algorithms, search, seed } = model.train;
	const preprocessing = withoutGroups(model.train.preprocessing, split);
	const hints = {
		algorithms: Object.keys(algorithms),
		metrics: [search.metric]
	};
	const data = prepareTrainingData(table, model.target, hints, preprocessing);
	const metric = searchMetric(search.metric, data.task);
	const rows = planHoldout(data.target, data.table, split);
	const folds = planFolds(data.target, rows.train, search, seed, {
		table: data.table,
		split
	});
	const planned = planSearch({
		...model.train,
		...preprocessing === void 0 ? {} : { preprocessing },
		parted: partedBy(split)
	}, {
		task: data.task,
		rows: rows.train.length,
		classes: Math.max(1, data.classes.length)
	}, {
		folds: folds.length,
		better: metric.better,
		prune: search.prune ?? "none",
		testShare: folds.reduce((sum, { test, train }) => sum + test.length / train.length / folds.length, 0),
		seed: partSeed(seed, SEARCH_PART)
	}, only);
	if (!planned.ok) throwIfAny(planned.error);
	else {
		if (data.target.weights !== void 0) requireWeighing(planned.value.settings);
		requireCalibrating(planned.value.settings, data.task);
		return {
			data,
			metric,
			search: planned.value,
			split: rows,
			folds
		};
	}
	throw new Failure("contract.bug", { message: "the settings were refused without a reason" });
}
/** The part of a split that calibration inside of a fit follows, too. */
const partedBy = ({ strategy, by }) => ({
	strategy,
	...by === void 0 ? {} : { by }
});
/** Keeps the generator of the search apart from those of folds and fits. */
const SEARCH_PART = 3;
/** The column of the groups is not learned from: a model that knows its groups knows nothing about new ones. */
function withoutGroups(preprocessing, { strategy, by }) {
	if (strategy !== "group" || by === void 0) return preprocessing;
	const { exclude, ...rest } = preprocessing ?? NO_PREPROCESSING;
	return {
		...rest,
		exclude: exclude.includes(by) ? exclude : [...exclude, by]
	};
}
// src/domain/train/choose-setting.ts
/** From simple to complex; a tie goes to the simpler algorithm. */
const SIMPLICITY = [
	"linear-regression",
	"ridge",
	"lasso",
	"elastic-net",
	"naive-bayes",
	"multinomial-naive-bayes",
	"bernoulli-naive-bayes",
	"logistic-regression",
	"linear-svm",
	"decision-tree",
	"k-nearest-neighbors",
	"svm",
	"mlp",
	"neural-network",
	"random-forest",
	"extra-trees",
	"gradient-boosting"
];
/**
* Settings with their scores, best first: those that were measured to the end by their mean, then the others by how far they came. Ties go
* to the simpler algorithm, then to the one that was tried first.
*
* @param order place of each setting in the order in which they were tried, from 1
*/
function rankTrials(trials, order, better) {
	const rank = byRank({ better });
	const place = ({ setting }) => order.get(setting) ?? trials.length + 1;
	return [...trials].sort((left, right) => rank(left, right) || SIMPLICITY.indexOf(left.setting.algorithm) - SIMPLICITY.indexOf(right.setting.algorithm) || place(left) - place(right)).map((trial) => ({
		setting: trial.setting,
		summary: summarise(trial, place(trial))
	}));
}
function summarise({ setting, results, outcome, share }, trial) {
	const folds = results.map((result) => result.scores[0]);
	const { mean, sd } = meanAndSd(folds);
	const failure = results.find((result) => result.failure !== void 0)?.failure;
	const state = outcome === "stopped" ? "dropped" : outcome;
	return {
		algorithm: setting.algorithm,
		parameters: { ...setting.parameters },
		mean,
		sd,
		folds,
		durationMs: Math.round(results.reduce((sum, result) => sum + result.durationMs, 0)),
		trial,
		...state === "finished" ? {} : { state },
		...share === 1 ? {} : { share },
		...failure === void 0 ? {} : { failure }
	};
}
/** Mean and sample standard deviation (n − 1); 0 for a single value. */
function meanAndSd(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return {
		mean,
		sd: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0
	};
}
// src/domain/train/share-table.ts
/** The same table in shared memory: workers read it without a copy. Nobody writes to it. */
const shareTable = (table) => ({
	rows: table.rows,
	columns: table.columns.map(shareColumn)
});
const shareColumn = (column) => column.kind === "number" ? {
	...column,
	values: shared(column.values, Float64Array)
} : {
	...column,
	codes: shared(column.codes, Int32Array)
};
function shareTarget(target) {
	const weights = target.weights === void 0 ? {} : { weights: shared(target.weights, Float64Array) };
	return target.task === "classification" ? {
		...target,
		labels: shared(target.labels, Int32Array),
		...weights
	} : {
		...target,
		values: shared(target.values, Float64Array),
		...weights
	};
}
function shared(values, type) {
	const copy = new type(new SharedArrayBuffer(values.byteLength));
	copy.set(values);
	return copy;
}
// src/features/train/with-workers.ts
/**
* Does work with worker threads that end with it, and at once when everything is cancelled: nobody waits for fits that nobody needs any
* more, and what was waiting for them fails with `environment.cancelled`.
*/
async function withWorkers({ openWorkers, signal }, work) {
	const pool = await openWorkers();
	const stop = () => void pool[Symbol.asyncDispose]();
	signal.addEventListener("abort", stop, { once: true });
	if (signal.aborted) stop();
	try {
		return await work(pool);
	} finally {
		signal.removeEventListener("abort", stop);
		await pool[Symbol.asyncDispose]();
	}
}
export { rankTrials as a, withoutGroups as c, meanAndSd as i, expandSettings as l, shareTable as n, partedBy as o, shareTarget as r, planTraining as s, withWorkers as t };
