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
export { IMPUTATIONS as a, ENCODINGS as i, parseCalendarTime as n, NO_PREPROCESSING as o, DATE_PART_NAMES as r, SCALINGS as s, DATE_PARTS as t };
