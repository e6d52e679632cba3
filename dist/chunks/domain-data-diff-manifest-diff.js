// src/domain/data/diff/profile-distance.ts
/** Undefined when one side has no values or the kinds differ. */
function profileDistance(before, after) {
	if (before.kind === "number" && after.kind === "number") {
		if (before.quantiles.length === 0 || after.quantiles.length === 0) return void 0;
		return {
			measure: "kolmogorov-smirnov",
			value: quantileDistance(before, after)
		};
	}
	if (before.kind === "text" && after.kind === "text") {
		if (before.count === before.nulls || after.count === after.nulls) return void 0;
		return {
			measure: "total-variation",
			value: countDistance(before, after)
		};
	}
}
function quantileDistance(before, after) {
	let greatest = 0;
	for (const at of [...before.quantiles, ...after.quantiles]) {
		const upper = Math.abs(shareUpTo(before.quantiles, at, true) - shareUpTo(after.quantiles, at, true));
		const lower = Math.abs(shareUpTo(before.quantiles, at, false) - shareUpTo(after.quantiles, at, false));
		greatest = Math.max(greatest, upper, lower);
	}
	return greatest;
}
/** The share of values ≤ `at` (or < `at`), linear between evenly spaced quantiles; equal quantiles make a jump. */
function shareUpTo(quantiles, at, inclusive) {
	let low = 0;
	let high = quantiles.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (quantiles[middle] < at || inclusive && quantiles[middle] === at) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return 0;
	if (quantiles.length === 1) return 1;
	const steps = quantiles.length - 1;
	if (low > steps) return 1;
	const left = quantiles[low - 1];
	const right = quantiles[low];
	return (low - 1 + (right > left ? Math.min(1, (at - left) / (right - left)) : 0)) / steps;
}
function countDistance(before, after) {
	const shares = /* @__PURE__ */ new Map();
	for (const [side, profile] of [before, after].entries()) {
		const known = profile.count - profile.nulls;
		for (const { value, count } of profile.top) {
			const pair = shares.get(value) ?? [0, 0];
			pair[side] = count / known;
			shares.set(value, pair);
		}
	}
	let distance = 0;
	for (const [left, right] of shares.values()) distance += Math.abs(left - right);
	return Math.min(1, distance / 2);
}
// src/domain/data/diff/manifest-diff.ts
function diffManifests(before, after) {
	const stored = new Set(before.files.map((file) => file.sha256));
	const fresh = new Map(after.files.filter((file) => !stored.has(file.sha256)).map((file) => [file.sha256, file.sizeBytes]));
	return {
		files: diffFiles(before.files, after.files),
		newBytes: [...fresh.values()].reduce((sum, size) => sum + size, 0),
		rows: {
			before: before.rows,
			after: after.rows
		},
		columns: diffColumns(before.columns ?? [], after.columns ?? [])
	};
}
function diffFiles(before, after) {
	const beforeOf = new Map(before.map((file) => [file.path, file]));
	const afterOf = new Map(after.map((file) => [file.path, file]));
	const gone = new Map(before.filter((file) => !afterOf.has(file.path)).map((file) => [file.sha256, file]));
	const changes = [];
	for (const file of after) {
		const old = beforeOf.get(file.path);
		const twin = old === void 0 ? gone.get(file.sha256) : void 0;
		if (twin !== void 0) {
			gone.delete(file.sha256);
			changes.push({
				kind: "renamed",
				path: file.path,
				from: twin.path,
				sizeBytes: file.sizeBytes
			});
		} else if (old === void 0) changes.push({
			kind: "added",
			path: file.path,
			sizeBytes: file.sizeBytes
		});
		else if (old.sha256 !== file.sha256) changes.push({
			kind: "changed",
			path: file.path,
			sizeBytes: file.sizeBytes,
			before: old.sizeBytes
		});
	}
	const renamed = new Set(changes.flatMap((change) => change.kind === "renamed" ? [change.from] : []));
	const removed = before.filter((file) => !afterOf.has(file.path) && !renamed.has(file.path));
	return [...changes, ...removed.map((file) => ({
		kind: "removed",
		path: file.path,
		sizeBytes: file.sizeBytes
	}))];
}
function diffColumns(before, after) {
	const afterOf = new Map(after.map((column) => [column.name, column]));
	const known = new Set(before.map((column) => column.name));
	const changes = [];
	for (const old of before) {
		const column = afterOf.get(old.name);
		if (column === void 0) changes.push({
			kind: "removed",
			name: old.name
		});
		else if (column.kind !== old.kind) changes.push({
			kind: "retyped",
			name: old.name,
			before: old.kind,
			after: column.kind
		});
		else changes.push(...shiftOf(old, column));
	}
	return [...changes, ...after.filter((column) => !known.has(column.name)).map((column) => ({
		kind: "added",
		name: column.name
	}))];
}
function shiftOf(before, after) {
	const distance = profileDistance(before, after);
	const nullShare = {
		before: shareOfNulls(before),
		after: shareOfNulls(after)
	};
	if (!((distance?.value ?? 0) > 0 || nullShare.before !== nullShare.after)) return [];
	const means = before.kind === "number" && after.kind === "number" && before.mean !== null && after.mean !== null;
	return [{
		kind: "shifted",
		name: before.name,
		distance: distance ?? {
			measure: before.kind === "number" ? "kolmogorov-smirnov" : "total-variation",
			value: 0
		},
		nullShare,
		...means ? { mean: {
			before: before.mean,
			after: after.mean
		} } : {}
	}];
}
const shareOfNulls = (column) => column.count === 0 ? 0 : column.nulls / column.count;
/** Words for a distance, by the usual bands: below 0.1 nobody needs to look, above 0.25 somebody must. */
const distanceWord = (value) => value < .1 ? "small" : value < .25 ? "moderate" : "large";
export { distanceWord as n, diffManifests as t };
