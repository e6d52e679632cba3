import { o as NO_PREPROCESSING } from "./numeric-preprocessing-calendar.js";
// src/domain/train/column-choices.ts
function choosePreprocessing(choices) {
	const { prepared = NO_PREPROCESSING, exclude, features, textColumns, vectoriser, weightColumn } = choices;
	const encode = vectoriser ?? "tf-idf";
	const texts = (textColumns ?? []).map((name) => [name, {
		...prepared.columns[name],
		encode
	}]);
	return {
		...prepared,
		exclude: [.../* @__PURE__ */ new Set([...prepared.exclude, ...exclude ?? []])],
		features: [...prepared.features, ...features ?? []],
		columns: {
			...prepared.columns,
			...Object.fromEntries(texts)
		},
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
