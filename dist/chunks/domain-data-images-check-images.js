import { s as judgeProblems } from "./features-data-dataset-schema.js";
import { n as splitOfPath } from "./domain-data-rows-row-comparison.js";
// src/domain/data/images/check-images.ts
/** A folder named train, test or validation is a split, the folder below it (or the first one) the class. */
function placeOfImage(path) {
	const folders = path.split("/").slice(0, -1);
	const split = folders[0] !== void 0 && /^(train|test|valid|val|validation|dev)$/i.test(folders[0]) ? splitOfPath(path) : void 0;
	const label = folders[split === void 0 ? 0 : 1];
	return {
		...split === void 0 ? {} : { split },
		...label === void 0 ? {} : { label }
	};
}
/** Pictures by class, most first, and splits with their numbers. */
function countImages(paths) {
	const labels = /* @__PURE__ */ new Map();
	const splits = /* @__PURE__ */ new Map();
	for (const { label, split } of paths.map(placeOfImage)) {
		if (label !== void 0) labels.set(label, (labels.get(label) ?? 0) + 1);
		if (split !== void 0) splits.set(split, (splits.get(split) ?? 0) + 1);
	}
	return {
		labels: new Map([...labels].sort(([, left], [, right]) => right - left)),
		splits
	};
}
/** Checks a folder of pictures: whether all are some, the same bytes twice (worst in two splits or classes), and classes that one split lacks. */
function checkImages(files) {
	const indexed = files.map((file, row) => ({
		...file,
		row: row + 1,
		place: placeOfImage(file.path)
	}));
	const problem = (rule, severity, message, found) => found.length === 0 ? [] : [{
		rule,
		severity,
		message,
		count: found.length,
		examples: found.slice(0, 5).map(({ row, path }) => ({
			row,
			value: path
		}))
	}];
	const byDigest = /* @__PURE__ */ new Map();
	for (const file of indexed) byDigest.set(file.sha256, [...byDigest.get(file.sha256) ?? [], file]);
	const twins = [...byDigest.values()].filter((group) => group.length > 1);
	const differing = (group, by) => new Set(group.map(({ place }) => place[by])).size > 1;
	const acrossSplits = twins.filter((group) => differing(group, "split"));
	const acrossLabels = twins.filter((group) => differing(group, "label"));
	const rest = twins.filter((group) => !acrossSplits.includes(group) && !acrossLabels.includes(group));
	const problems = [
		...problem("image-unreadable", "error", "files with the ending of a picture are none, or are cut", indexed.filter(({ header }) => header === void 0)),
		...problem("leakage-duplicates", "error", "the same picture is in several splits", acrossSplits.flat()),
		...problem("conflicting-labels", "error", "the same picture is in several classes", acrossLabels.flat()),
		...problem("duplicates", "warning", "the same picture is there more than once", rest.flatMap((group) => group.slice(1))),
		...problem("image-type", "warning", "the bytes are another kind of picture than the ending of the name says", indexed.filter(({ header, mediaType }) => header !== void 0 && header.mediaType !== mediaType)),
		...missingClasses(indexed.map(({ place }) => place))
	];
	return {
		...judgeProblems(files.length, 0, 6, problems),
		pictures: { sizes: describeSizes(files) }
	};
}
/** `28 × 28 pixels`, or of different ones the smallest and the largest by their area. */
function describeSizes(files) {
	const sizes = files.flatMap(({ header }) => header ?? []).sort((left, right) => left.width * left.height - right.width * right.height);
	const [smallest, largest] = [sizes[0], sizes.at(-1)];
	if (smallest === void 0 || largest === void 0) return "";
	const text = ({ width, height }) => `${width} × ${height}`;
	return sizes.every((size) => text(size) === text(smallest)) ? `${text(smallest)} pixels` : `${text(smallest)} to ${text(largest)} pixels`;
}
function missingClasses(places) {
	const splits = [...new Set(places.flatMap(({ split }) => split ?? []))];
	const labels = [...new Set(places.flatMap(({ label }) => label ?? []))];
	const present = new Set(places.map(({ split, label }) => JSON.stringify([split, label])));
	const absent = splits.flatMap((split) => labels.filter((label) => !present.has(JSON.stringify([split, label]))).map((label) => `${split}/${label}`));
	if (absent.length === 0) return [];
	return [{
		rule: "class-missing",
		severity: "warning",
		message: `a class has no pictures in a split: ${absent.slice(0, 5).join(", ")}${absent.length > 5 ? ", …" : ""}`,
		count: absent.length,
		examples: []
	}];
}
export { countImages as n, checkImages as t };
