import { i as datasetTagPrefix, s as parseDatasetTag } from "./features-data-concurrently.js";
import { i as plural } from "./kernel-number-text.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { a as parseSemver, i as formatSemver, n as bumpSemver, r as compareSemver, t as BUMPS } from "./kernel-semver.js";
import { r as findColumn, t as cellAt } from "./kernel-table.js";
import { t as formatFileList } from "./domain-data-manifest.js";
import { s as hashUnits } from "./domain-data-rows-cell-hash.js";
import { n as splitOfPath } from "./domain-data-rows-row-comparison.js";
import { n as Failure } from "./kernel-failure.js";
import { r as parseInstant } from "./kernel-instant.js";
// src/domain/data/row-multiset.ts
/**
* A 53-bit hash of every row over the columns given, in their order. Equal rows have equal hashes whatever their position and whatever the
* order of dictionaries; two different rows among a million share one with a chance of about 1e-4 in all.
*/
function hashRows(table, columns) {
	const low = new Uint32Array(table.rows).fill(2166136261);
	const high = new Uint32Array(table.rows).fill(2538058380);
	const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	for (const column of columns) {
		const codes = column.kind === "text" ? column.dictionary.map(hashText) : [];
		for (let row = 0; row < table.rows; row++) {
			let first = 1540483477;
			let second = 461845907;
			if (column.kind === "text") {
				const code = column.codes[row];
				if (code >= 0) [first, second] = codes[code];
			} else {
				const value = column.values[row];
				if (!Number.isNaN(value)) {
					bits.setFloat64(0, value + 0);
					first = bits.getUint32(0);
					second = bits.getUint32(4);
				}
			}
			low[row] = mix(low[row], first, second);
			high[row] = mix(high[row], second ^ 625341585, first);
		}
	}
	return Float64Array.from(low, (word, row) => (high[row] & 2097151) * 4294967296 + word);
}
/** One round of MurmurHash3's 32-bit mixing for each of the two words. */
function mix(state, first, second) {
	let mixed = round(round(state, first), second);
	mixed ^= mixed >>> 16;
	mixed = Math.imul(mixed, 2246822507);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}
function round(state, word) {
	let key = Math.imul(word, 3432918353);
	key = key << 15 | key >>> 17;
	const mixed = state ^ Math.imul(key, 461845907);
	return Math.imul(mixed << 13 | mixed >>> 19, 5) + 3864292196;
}
function hashText(text) {
	let first = 2166136261;
	let second = 3735928559;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		first = Math.imul(first ^ unit, 16777619);
		second = Math.imul(second ^ unit, 2246822507) ^ second >>> 13;
	}
	return [first >>> 0, second >>> 0];
}
/** How the rows of two tables differ as multisets over the columns given (by position the same columns). */
function compareRows(before, after) {
	const counts = /* @__PURE__ */ new Map();
	for (const hash of before) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	let added = 0;
	for (const hash of after) {
		const left = counts.get(hash) ?? 0;
		if (left > 0) counts.set(hash, left - 1);
		else added += 1;
	}
	const kept = after.length - added;
	return {
		added,
		removed: before.length - kept,
		kept
	};
}
// src/domain/data/row-splits.ts
/** The column that tells the split of a row, where there is one. */
const SPLIT_COLUMN = "split";
/** Hashes of rows together with their split: the column of that name, else what the names of files tell; undefined where nothing tells. */
function markSplits(state, hashes, declared) {
	const column = declared ? findColumn(state.table, SPLIT_COLUMN) : void 0;
	if (column !== void 0) return hashes.map((hash, row) => mark(hash, String(cellAt(column, row) ?? "")));
	const files = state.tableFiles ?? [];
	if (!files.some(({ path }) => splitOfPath(path) !== void 0)) return void 0;
	const marked = new Float64Array(hashes.length);
	let row = 0;
	for (const { path, rows } of files) for (const end = row + rows; row < end; row++) marked[row] = mark(hashes[row], splitOfPath(path) ?? "");
	return marked;
}
/** Another 53-bit number for another split. */
const mark = (hash, split) => (hash + hashUnits(split)[0] * 1048583) % Number.MAX_SAFE_INTEGER;
// src/domain/data/version-plan.ts
/**
* What a change of data means for those who use it, as Croissant 1.1 defines versions of datasets: patch = the same data in another
* serialisation, minor = nothing but additions, major = anything changed, removed or retyped. What cannot be compared counts as changed.
*/
function computeChange(before, after) {
	if (formatFileList(before.manifest.files) === formatFileList(after.manifest.files)) return {
		bump: void 0,
		reasons: ["the files are the same"]
	};
	if (before.table === void 0 || after.table === void 0) return compareFiles(before.manifest.files, after.manifest.files);
	const tables = compareTables({
		...before,
		table: before.table
	}, {
		...after,
		table: after.table
	});
	const others = compareFiles(withoutRows(before), withoutRows(after));
	if (others.bump === void 0) return tables;
	const bump = BUMPS.find((one) => one === tables.bump || one === others.bump);
	return {
		...tables,
		bump,
		reasons: [...tables.reasons, ...others.reasons]
	};
}
const withoutRows = (state) => state.manifest.files.filter((file) => file.rows === void 0);
function compareTables(earlier, later) {
	const [before, after] = [earlier.table, later.table];
	const afterOf = new Map(after.columns.map((column) => [column.name, column]));
	const removed = before.columns.filter((column) => !afterOf.has(column.name));
	const retyped = before.columns.filter((column) => afterOf.has(column.name) && afterOf.get(column.name).kind !== column.kind);
	const shared = before.columns.filter((column) => afterOf.get(column.name)?.kind === column.kind);
	const names = new Set(before.columns.map((column) => column.name));
	const added = after.columns.filter((column) => !names.has(column.name));
	const rows = compareShared(earlier, later, shared);
	const breaking = [
		...removed.length > 0 ? [`${plural(removed.length, "column")} removed: ${nameList(removed)}`] : [],
		...retyped.length > 0 ? [`${plural(retyped.length, "column")} of another type: ${nameList(retyped)}`] : [],
		...rows.moved > 0 ? [`${plural(rows.moved, "row")} moved to another split`] : [],
		...rows.removed > 0 ? [`${plural(rows.removed, "row")} removed or changed`] : []
	];
	const additions = [...added.length > 0 ? [`${plural(added.length, "column")} added: ${nameList(added)}`] : [], ...rows.added > 0 ? [`${plural(rows.added, "row")} added`] : []];
	if (breaking.length > 0) return {
		bump: "major",
		reasons: [...breaking, ...additions],
		rows
	};
	if (additions.length > 0) return {
		bump: "minor",
		reasons: additions,
		rows
	};
	return {
		bump: "patch",
		reasons: [`the same ${plural(rows.kept, "row")} in another serialisation or order`],
		rows
	};
}
/** Rows by the columns that both states have. A row that is there as before and belongs to another split has moved. */
function compareShared(earlier, later, shared) {
	const columns = shared.filter(({ name }) => name !== SPLIT_COLUMN);
	const hashesOf = (state) => hashRows(state.table, columns.map(({ name }) => findColumn(state.table, name)));
	const [before, after] = [hashesOf(earlier), hashesOf(later)];
	const rows = compareRows(before, after);
	const declared = columns.length < shared.length;
	const marked = [markSplits(earlier, before, declared), markSplits(later, after, declared)];
	const moved = marked[0] === void 0 || marked[1] === void 0 ? 0 : rows.kept - compareRows(marked[0], marked[1]).kept;
	return {
		...rows,
		moved
	};
}
/** Without rows: the same bytes under other names are a patch, more files are an addition, everything else is a change. */
function compareFiles(before, after) {
	const kept = new Set(after.map((file) => `${file.sha256} ${file.path}`));
	const digests = new Set(after.map((file) => file.sha256));
	const gone = before.filter((file) => !kept.has(`${file.sha256} ${file.path}`));
	const lost = gone.filter((file) => !digests.has(file.sha256));
	const digestsBefore = new Set(before.map((file) => file.sha256));
	const added = after.filter((file) => !digestsBefore.has(file.sha256));
	if (lost.length > 0) return {
		bump: "major",
		reasons: [`${plural(lost.length, "file")} changed or removed: ${pathList(lost)}`]
	};
	if (added.length > 0) return {
		bump: "minor",
		reasons: [`${plural(added.length, "file")} added: ${pathList(added)}`]
	};
	if (gone.length === 0) return {
		bump: void 0,
		reasons: []
	};
	return {
		bump: "patch",
		reasons: [`${plural(gone.length, "file")} renamed: ${pathList(gone)}`]
	};
}
const FIRST_VERSION = {
	major: 1,
	minor: 0,
	patch: 0
};
/** The version that follows from the change; a declared kind may be greater than the computed one, never smaller (then the error names it). */
function planVersion(previous, change, declared) {
	if (previous === void 0 || change === void 0) return {
		previous: void 0,
		version: FIRST_VERSION,
		bump: void 0,
		reasons: ["the first version"]
	};
	if (change.bump === void 0) return {
		previous,
		version: previous,
		bump: void 0,
		reasons: change.reasons
	};
	if (declared !== void 0 && BUMPS.indexOf(declared) > BUMPS.indexOf(change.bump)) return { tooSmall: {
		declared,
		computed: change.bump
	} };
	const bump = declared ?? change.bump;
	return {
		previous,
		version: bumpSemver(previous, bump),
		bump,
		reasons: change.reasons
	};
}
/** Message of the annotated tag: what it is, why it is that version, which bytes. */
const formatTagMessage = (plan, name, manifest, digest) => [
	`${name} ${formatSemver(plan.version)}`,
	"",
	...plan.reasons.map((reason) => `- ${reason}`),
	"",
	...manifest.rows === void 0 ? [] : [`Rows: ${manifest.rows}`],
	`Files: ${manifest.files.length}`,
	`Digest: sha256:${digest}`,
	""
].join("\n");
/** The digest of the files that a tag's message names; undefined for messages of other origin. */
function parseTagDigest(message) {
	const match = /^Digest: sha256:([0-9a-f]{64})$/m.exec(message);
	return match === null ? void 0 : parseSha256(match[1]);
}
const nameList = (columns) => listed(columns.map((column) => column.name));
const pathList = (files) => listed(files.map((file) => file.path));
const listed = (items) => items.length <= 5 ? items.join(", ") : `${items.slice(0, 5).join(", ")} and ${items.length - 5} more`;
// src/features/data/dataset-versions.ts
/** All versions of a dataset, the greatest first. */
async function datasetVersions(name, ports) {
	return (await ports.forge.tags.list(datasetTagPrefix(name))).flatMap((tag) => {
		const parsed = parseDatasetTag(tag.name);
		return parsed === void 0 || parsed.name !== name ? [] : [{
			version: parsed.version,
			tag,
			digest: parseTagDigest(tag.message)
		}];
	}).sort((left, right) => compareSemver(right.version, left.version));
}
/**
* The commit of a version (`v1.0.0`, `iris@v1.0.0`, `data/iris@v1.0.0`), of anything that git can resolve, or of a date: the last commit
* of the current branch until its end.
* Fails with `data.version-unknown`, naming the versions that exist, or `git.reference-unknown`.
*/
async function resolveDataset(name, reference, ports) {
	const short = reference.replace(/^data\//, "").replace(`${name}@`, "");
	const version = parseSemver(short);
	if (version === void 0) {
		const commit = await ports.git.resolve(reference) ?? await commitAt(short, ports);
		if (commit === void 0) throw new Failure("git.reference-unknown", { message: `${reference} is neither a version of ${name} nor a commit, branch, tag or date` });
		return {
			commit,
			label: reference
		};
	}
	const versions = await datasetVersions(name, ports);
	const found = versions.find((one) => compareSemver(one.version, version) === 0);
	if (found === void 0) throw new Failure("data.version-unknown", {
		message: `${name} has no version ${formatSemver(version)}`,
		evidence: [versions.length === 0 ? "versions: none" : `versions: ${versions.map((one) => formatSemver(one.version)).join(", ")}`]
	});
	if (await ports.git.resolve(found.tag.commit) === void 0) throw new Failure("git.reference-unknown", {
		message: `the commit ${found.tag.commit.slice(0, 12)} of ${found.tag.name} is not in this clone`,
		remedy: "Fetch it with git fetch --tags, or check out with fetch-depth: 0."
	});
	return {
		commit: found.tag.commit,
		label: formatSemver(version),
		version
	};
}
/** `2026-03-01` means the end of that day in UTC; `2026-03-01T12:00:00Z` that moment. */
async function commitAt(text, { git }) {
	const moment = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
	if (moment === void 0) return void 0;
	const commit = await git.resolve("HEAD", moment);
	if (commit !== void 0) return commit;
	throw new Failure("git.reference-unknown", {
		message: `there is no commit until ${text} in this clone`,
		remedy: "Choose a later date, or fetch the whole history with git fetch --unshallow (fetch-depth: 0)."
	});
}
export { planVersion as a, formatTagMessage as i, resolveDataset as n, hashRows as o, computeChange as r, datasetVersions as t };
