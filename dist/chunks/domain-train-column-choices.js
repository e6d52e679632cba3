import { o as NO_PREPROCESSING } from "./numeric-preprocessing-calendar.js";
// src/domain/train/column-choices.ts
function choosePreprocessing({ exclude, features, textColumns, vectoriser, weightColumn }) {
	const encode = vectoriser ?? "tf-idf";
	return {
		...NO_PREPROCESSING,
		exclude: exclude ?? [],
		features: features ?? [],
		columns: Object.fromEntries((textColumns ?? []).map((name) => [name, { encode }])),
		...weightColumn === void 0 ? {} : { weight: weightColumn }
	};
}
/** How rows are parted: by groups, forward in time, or at random with the shares of the classes kept. */
function chooseSplit({ groupColumn, timeColumn }, test, seed) {
	if (groupColumn !== void 0) return {
		test,
		strategy: "group",
		by: groupColumn,
		seed
	};
	if (timeColumn !== void 0) return {
		test,
		strategy: "time",
		by: timeColumn,
		seed
	};
	return {
		test,
		strategy: "stratified",
		seed
	};
}
export { chooseSplit as n, choosePreprocessing as t };
