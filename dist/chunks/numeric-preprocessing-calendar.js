import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/numeric/algorithms/network/layers.ts
const ACTIVATIONS = [
	"relu",
	"tanh",
	"sigmoid",
	"elu",
	"linear"
];
const KINDS = [
	"dense",
	"dropout",
	"batch-norm",
	"conv1d",
	"conv2d",
	"max-pool1d",
	"max-pool2d",
	"average-pool1d",
	"average-pool2d",
	"global-max-pool",
	"global-average-pool",
	"flatten",
	"lstm",
	"gru",
	"embedding"
];
const MAX_LAYERS = 100;
/**
* Reads layers with semicolons between, each a name, its numbers and its words: `conv2d 16 3 same relu; max-pool2d 2; dense 64`.
* Activations are relu where none is given. An error is one sentence.
*/
function parseLayers(text) {
	const parts = text.split(";").map((part) => part.trim());
	if (parts.length > MAX_LAYERS) return err(`expected at most ${MAX_LAYERS} layers, found ${parts.length}`);
	const layers = [];
	for (const part of parts) {
		const layer = parseLayer(part);
		if (!layer.ok) return layer;
		layers.push(layer.value);
	}
	const late = layers.findIndex(({ kind }, index) => kind === "embedding" && index > 0);
	return late < 0 ? ok(layers) : err(`expected the embedding as the first layer, found it as layer ${late + 1}`);
}
function parseLayer(text) {
	const [name = "", ...words] = text.split(/[\s:]+/);
	const kind = KINDS.find((known) => known === name);
	if (kind === void 0) return err(`layer "${name}" is unknown; there are ${KINDS.join(", ")}.${didYouMean(name, KINDS)}`);
	const reader = new WordReader(words);
	const layer = readLayer(kind, reader);
	const wrong = reader.problem ?? (reader.rest.length > 0 ? `"${reader.rest[0]}" has no meaning there` : void 0);
	return wrong === void 0 ? ok(layer) : err(`layer "${text}": ${wrong}`);
}
function readLayer(kind, words) {
	switch (kind) {
		case "dense": return {
			kind,
			units: words.count("units"),
			activation: words.activation()
		};
		case "dropout": return {
			kind,
			rate: words.rate()
		};
		case "conv1d":
		case "conv2d": return {
			kind,
			filters: words.count("filters"),
			size: words.count("the size of the window"),
			stride: words.stride(),
			padding: words.one(["same", "valid"]) ?? "valid",
			activation: words.activation()
		};
		case "max-pool1d":
		case "max-pool2d":
		case "average-pool1d":
		case "average-pool2d": return {
			kind,
			size: words.count("the size of the window")
		};
		case "lstm":
		case "gru":
		case "embedding": return {
			kind,
			units: words.count("units")
		};
		default: return { kind };
	}
}
/** Takes words out of a layer; the first thing that is wrong is kept. */
var WordReader = class {
	problem;
	rest;
	constructor(words) {
		this.rest = [...words];
	}
	count(what) {
		const word = this.rest.shift();
		const value = Number(word);
		if (word !== void 0 && Number.isInteger(value) && value >= 1 && value <= 1e5) return value;
		this.problem ??= `expected ${what}, a whole number from 1 to 100000, found ${word ?? "nothing"}`;
		return 1;
	}
	rate() {
		const word = this.rest.shift();
		const value = Number(word);
		if (word !== void 0 && value >= 0 && value < 1) return value;
		this.problem ??= `expected the share that is left out, from 0 to below 1, found ${word ?? "nothing"}`;
		return 0;
	}
	stride() {
		const index = this.rest.indexOf("stride");
		if (index < 0) return 1;
		const [, word] = this.rest.splice(index, 2);
		const value = Number(word);
		if (Number.isInteger(value) && value >= 1 && value <= 1e3) return value;
		this.problem ??= `expected a whole number from 1 to 1000 after "stride", found ${word ?? "nothing"}`;
		return 1;
	}
	one(words) {
		const found = words.find((word) => this.rest.includes(word));
		if (found !== void 0) this.rest.splice(this.rest.indexOf(found), 1);
		return found;
	}
	activation() {
		return this.one(ACTIVATIONS) ?? "relu";
	}
};
/** The inverse of `parseLayers`, with every default written out. */
const formatLayers = (layers) => layers.map(formatLayer).join("; ");
function formatLayer(layer) {
	switch (layer.kind) {
		case "dense": return `dense ${layer.units} ${layer.activation}`;
		case "dropout": return `dropout ${layer.rate}`;
		case "conv1d":
		case "conv2d": return `${layer.kind} ${layer.filters} ${layer.size} stride ${layer.stride} ${layer.padding} ${layer.activation}`;
		case "max-pool1d":
		case "max-pool2d":
		case "average-pool1d":
		case "average-pool2d": return `${layer.kind} ${layer.size}`;
		case "lstm":
		case "gru":
		case "embedding": return `${layer.kind} ${layer.units}`;
		default: return layer.kind;
	}
}
/** Whether the layers begin with an embedding, so that they read tokens of text. */
function embedsTokens(text) {
	const layers = typeof text === "string" ? parseLayers(text) : void 0;
	return layers?.ok === true && layers.value[0]?.kind === "embedding";
}
// src/kernel/preprocessing.ts
/** Parts of a date that can become columns. */
const DATE_PART_NAMES = [
	"year",
	"month",
	"day",
	"weekday",
	"day-of-year",
	"hour",
	"minute",
	"days"
];
const SCALINGS = [
	"none",
	"standard",
	"min-max",
	"robust",
	"max-abs"
];
/** `tf-idf` and `hashing` take free text apart into words; `tokens` keeps their order, for networks that begin with an embedding. */
const ENCODINGS = [
	"one-hot",
	"ordinal",
	"target",
	"date",
	"tf-idf",
	"hashing",
	"tokens"
];
const IMPUTATIONS = [
	"median",
	"mean",
	"most-frequent"
];
const NO_PREPROCESSING = {
	exclude: [],
	featureFiles: [],
	features: [],
	columns: {}
};
// src/numeric/preprocessing/calendar.ts
const DATE = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** Reads ISO 8601 dates and date-times (`2024-02-29`, `2024/02/29 23:05`, `2024-02-29T23:05:10Z`); undefined for everything else. */
function parseCalendarTime(text) {
	const found = DATE.exec(text.trim());
	if (found === null) return void 0;
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 60) return void 0;
	return {
		year,
		month,
		day,
		hour,
		minute,
		second,
		timed: found[4] !== void 0
	};
}
const isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
const daysInMonth = (year, month) => month === 2 ? isLeap(year) ? 29 : 28 : [
	4,
	6,
	9,
	11
].includes(month) ? 30 : 31;
/**
* Days from 1970-01-01 to a date of the Gregorian calendar, by counting years that begin in March so that the leap day comes last
* (2000-03-01 is day 11,017).
*/
function dayNumber({ year, month, day }) {
	const shifted = month > 2 ? year : year - 1;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
/** Parts of a date that can become features. */
const DATE_PARTS = {
	year: ({ year }) => year,
	month: ({ month }) => month,
	day: ({ day }) => day,
	/** 1 is Monday, 7 is Sunday (ISO 8601). 1970-01-01 was a Thursday. */
	weekday: (time) => ((dayNumber(time) + 3) % 7 + 7) % 7 + 1,
	/** 1 to 366. */
	"day-of-year": (time) => dayNumber(time) - dayNumber({
		year: time.year,
		month: 1,
		day: 1
	}) + 1,
	hour: ({ hour }) => hour,
	minute: ({ minute }) => minute,
	/** Days since 1970-01-01 with the time of day as a fraction. */
	days: (time) => dayNumber(time) + (time.hour * 3600 + time.minute * 60 + time.second) / 86400
};
export { IMPUTATIONS as a, embedsTokens as c, ENCODINGS as i, formatLayers as l, parseCalendarTime as n, NO_PREPROCESSING as o, DATE_PART_NAMES as r, SCALINGS as s, DATE_PARTS as t, parseLayers as u };
