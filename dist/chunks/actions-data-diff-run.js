import { t as jobLink } from "./compose-job-link.js";
import { t as openDatasets } from "./compose-open-datasets.js";
import { i as plural, t as formatCount } from "./kernel-number-text.js";
import { t as humanBytes } from "./kernel-bytes.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode, t as details } from "./kernel-markdown.js";
import { a as formatUsd, r as LFS_PRICES } from "./domain-data-cost-lfs-prices.js";
import { n as fileDetail, r as renderDiffText, t as columnDetail } from "./domain-data-diff-render-diff.js";
import { t as textTable } from "./kernel-text-table.js";
import { n as distanceWord, t as diffManifests } from "./domain-data-diff-manifest-diff.js";
import { n as distinctBytes, t as costOf } from "./domain-data-cost-change-cost.js";
import { i as personalColumns, t as readSchema } from "./features-data-dataset-schema.js";
import { n as Failure } from "./kernel-failure.js";
import { t as committedFiles } from "./features-data-committed-files.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { i as datasetPaths } from "./domain-data-manifest.js";
import { i as requireWorkingManifest, r as manifestAt } from "./features-data-read-manifest.js";
import { a as headerDelimiter, i as decodeUtf8, r as gunzip } from "./features-data-read-table.js";
import { n as isJsonObject, t as canonicalJson } from "./kernel-json.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ensureObjects } from "./features-data-ensure-objects.js";
import { t as validateDataset } from "./features-data-validate-dataset.js";
import { l as workingFiles } from "./features-data-working-files.js";
// src/domain/data/change/change-headline.ts
/** `420 rows added, 12 changed; 3.1 MB new in LFS`. */
function changeSummary({ isNew, manifest, diff, rows }) {
	const stored = diff.newBytes > 0 ? `; ${humanBytes(diff.newBytes)} new in LFS` : "";
	if (isNew) return `new dataset with ${manifest.rows === void 0 ? plural(manifest.files.length, "file") : plural(manifest.rows, "row")}${stored}`;
	if (diff.files.length === 0) return "no difference";
	return `${rowsPart(rows, diff.rows) ?? `${plural(diff.files.length, "file")} changed`}${structurePart(diff.columns)}${stored}`;
}
const changeHeadline = (change) => `${change.name} ${change.before} → ${change.after}: ${changeSummary(change)}${change.suspicions.length === 0 ? "" : `; ${plural(change.suspicions.length, "thing")} to look at`}`;
function rowsPart(rows, totals) {
	if (rows !== void 0) {
		const parts = [
			"added",
			"changed",
			"removed"
		].filter((kind) => rows[kind] > 0);
		if (parts.length === 0) return "the same rows in other files";
		return parts.map((kind, index) => `${index === 0 ? plural(rows[kind], "row") : formatCount(rows[kind])} ${kind}`).join(", ");
	}
	if (totals.before === void 0 || totals.after === void 0 || totals.before === totals.after) return void 0;
	return signed(totals.after - totals.before, (value) => plural(value, "row"));
}
function structurePart(columns) {
	const structural = columns.filter(({ kind }) => kind !== "shifted").length;
	return structural === 0 ? "" : `, ${plural(structural, "column")} changed`;
}
const signed = (difference, show) => difference === 0 ? "±0" : `${difference > 0 ? "+" : "−"}${show(Math.abs(difference))}`;
// src/domain/data/change/render-rows.ts
/** Columns of an added or removed row that a comment shows. */
const MAX_CELLS = 8;
const rowsSummary = (rows) => `Rows: ${formatCount(rows.added)} added, ${formatCount(rows.removed)} removed, ${formatCount(rows.changed)} changed, ${formatCount(rows.kept)} the same`;
/** What changed in the rows, and the first of them. Values from data are code that nothing can break out of. */
function rowsMarkdown(rows) {
	const parts = [];
	if (rows.columns.length > 0) {
		const inspected = rows.inspected < rows.changed ? ` of the first ${formatCount(rows.inspected)}` : "";
		const lines = rows.columns.slice(0, 20).map(({ name, rows: count }) => [inlineCode(name), formatCount(count)]);
		parts.push(markdownTable(["column", `changed rows${inspected}`], lines, ["left", "right"]));
	}
	const changed = rows.examples.filter(({ kind }) => kind === "changed");
	if (changed.length > 0) parts.push(markdownTable([
		"row",
		"key",
		"before → after"
	], changed.map((example) => changedLine(example, rows.key)), [
		"right",
		"left",
		"left"
	]));
	for (const kind of ["added", "removed"]) {
		const some = rows.examples.filter((example) => example.kind === kind);
		if (some.length > 0) parts.push(`First rows ${kind}:\n\n${wholeRows(some)}`);
	}
	return parts.join("\n\n");
}
function changedLine(example, key) {
	const keys = example.cells.filter(({ name }) => key.includes(name));
	const others = example.cells.filter(({ name }) => !key.includes(name));
	const shown = others.slice(0, MAX_CELLS).map(({ name, before, after }) => `${escapeMarkdown(name)}: ${cell(before)} → ${cell(after)}`);
	if (others.length > MAX_CELLS) shown.push(`and ${others.length - MAX_CELLS} more`);
	return [
		placeOf(example),
		keys.map(({ after }) => cell(after)).join(", "),
		shown.join("<br>")
	];
}
function wholeRows(examples) {
	const names = [...new Set(examples.flatMap(({ cells }) => cells.map(({ name }) => name)))];
	const shown = names.slice(0, MAX_CELLS);
	const lines = examples.map((example) => {
		const cellOf = new Map(example.cells.map(({ name, before, after }) => [name, after ?? before]));
		return [placeOf(example), ...shown.map((name) => cell(cellOf.get(name)))];
	});
	const rest = names.length > MAX_CELLS ? `\n\n${plural(names.length - MAX_CELLS, "more column")} not shown` : "";
	return `${markdownTable(["row", ...shown.map(escapeMarkdown)], lines, ["right"])}${rest}`;
}
const placeOf = ({ file, row }) => file === void 0 ? String(row) : `${inlineCode(file.slice(-60))} ${row}`;
const cell = (text) => text === void 0 || text === "" ? "*empty*" : inlineCode(text);
/** The rows for a terminal. */
function rowsText(rows) {
	const columns = rows.columns.slice(0, 20).map(({ name, rows: count }) => [
		"~",
		name,
		`in ${plural(count, "row")}`
	]);
	const examples = rows.examples.map((example) => [
		{
			added: "+",
			removed: "-",
			changed: "~"
		}[example.kind],
		`${example.file === void 0 ? "" : `${example.file} `}row ${example.row}`,
		example.cells.slice(0, MAX_CELLS).map(({ name, before, after }) => before === void 0 || after === void 0 || before === after ? `${name}=${after ?? before}` : `${name}: ${before} → ${after}`).join(", ")
	]);
	return [rowsSummary(rows), textTable([...columns, ...examples])].filter((part) => part !== "").join("\n");
}
// src/domain/data/change/render-change.ts
/** Lines of a table in a comment; the rest is counted. Keeps the whole far below GitHub's 65,536 units. */
const MAX_LINES = 20;
/** The comment on a pull request: the answer first, then what is suspicious, then everything else folded. */
function renderChange(change, links = {}) {
	const { suspicions } = change;
	const emoji = suspicions.filter(({ severity }) => severity === "error").length > 0 ? "❌" : suspicions.length > 0 ? "⚠️" : "✅";
	const look = suspicions.length === 0 ? "" : ` · ${plural(suspicions.length, "thing")} to look at`;
	return [
		`### ${emoji} ${escapeMarkdown(change.name)}: ${changeSummary(change)}${look}\n${contextLine(change, links)}`,
		suspicions.slice(0, MAX_LINES).map(suspicionLine).join("\n"),
		sizesTable(change),
		rowsSection(change),
		columnsSection(change),
		filesSection(change),
		costSection(change)
	].filter((part) => part !== "").join("\n\n");
}
function contextLine({ before, after, isNew, rows }, { run }) {
	const compared = rows === void 0 ? [] : [rows.key.length === 0 ? "whole rows compared" : `rows compared by ${rows.key.map(inlineCode).join(", ")}`];
	return [
		isNew ? `new in ${inlineCode(after)}` : `${inlineCode(before)} → ${inlineCode(after)}`,
		...compared,
		...run !== void 0 && /^https:\/\/[^\s<>"'`|\\()]+$/.test(run) ? [`[run](${run})`] : []
	].join(" · ");
}
function suspicionLine({ severity, column, message, count, rule, examples }) {
	const where = column === void 0 ? "" : `${inlineCode(column)} `;
	const shown = examples.length === 0 ? "" : ` (${plural(count, "row")}, such as ${examples.slice(0, 3).map((example) => `row ${example.row}`).join(", ")})`;
	return `- ${severity === "error" ? "❌" : "⚠️"} **${escapeMarkdown(rule.replaceAll("-", " "))}** ${where}${escapeMarkdown(message)}${shown}`;
}
function sizesTable({ diff, manifest, isNew, cost, rows }) {
	const line = (what, before, after, show) => after === void 0 || (before ?? 0) === after ? [] : [[
		what,
		before === void 0 || isNew ? "–" : show(before),
		show(after),
		before === void 0 || isNew ? "" : signed(after - before, show)
	]];
	const bytes = cost.downloadBytes;
	const grown = diff.files.reduce((sum, change) => sum + (change.kind === "added" ? change.sizeBytes : change.kind === "removed" ? -change.sizeBytes : change.kind === "changed" ? change.sizeBytes - change.before : 0), 0);
	const files = diff.files.reduce((sum, { kind }) => sum + (kind === "added" ? 1 : kind === "removed" ? -1 : 0), 0);
	const labels = (rows?.labels?.values ?? []).flatMap(({ value, before, after }) => line(`label ${inlineCode(value)}`, before, after, formatCount)).slice(0, 10);
	const splits = (rows?.splits?.values ?? []).flatMap(({ value, before, after }) => line(`split ${inlineCode(value)}`, before, after, formatCount)).slice(0, 10);
	const lines = [
		...line("rows", isNew ? void 0 : diff.rows.before, diff.rows.after, formatCount),
		...labels,
		...splits,
		...line("files", manifest.files.length - files, manifest.files.length, formatCount),
		...line("size", bytes - grown, bytes, humanBytes)
	];
	return lines.length === 0 ? "" : markdownTable([
		"",
		"before",
		"after",
		"difference"
	], lines, [
		"left",
		"right",
		"right",
		"right"
	]);
}
function rowsSection({ rows, rowsNote }) {
	if (rows === void 0) return rowsNote === void 0 ? "" : `<sub>Rows were not compared: ${escapeMarkdown(rowsNote)}</sub>`;
	return rows.added + rows.removed + rows.changed === 0 ? "" : details(rowsSummary(rows), rowsMarkdown(rows));
}
function columnsSection({ diff, isNew }) {
	if (isNew || diff.columns.length === 0) return "";
	const distance = (change) => change.kind === "shifted" ? change.distance.value : 2;
	const changes = diff.columns.toSorted((left, right) => distance(right) - distance(left));
	const structural = changes.filter(({ kind }) => kind !== "shifted").length;
	const lines = changes.slice(0, MAX_LINES).map((change) => [
		inlineCode(change.name),
		change.kind === "shifted" ? "values" : change.kind,
		escapeMarkdown(columnDetail(change))
	]);
	const parts = [...structural > 0 ? [`${plural(structural, "column")} added, removed or retyped`] : [], `${formatCount(changes.length - structural)} with other values`];
	return details(`Columns: ${parts.join(", ")}`, `${markdownTable([
		"column",
		"change",
		"before → after"
	], lines)}${restLine(changes.length)}\n\nD is the Kolmogorov–Smirnov distance, TVD the total variation distance: 0 is the same distribution, 1 nothing in common.`);
}
function filesSection({ diff }) {
	if (diff.files.length === 0) return "";
	const lines = diff.files.slice(0, MAX_LINES).map((change) => [
		change.kind,
		inlineCode(change.path.slice(-120)),
		escapeMarkdown(fileDetail(change))
	]);
	return details(`Files: ${plural(diff.files.length, "change")}`, `${markdownTable([
		"",
		"path",
		"size"
	], lines)}${restLine(diff.files.length)}`);
}
const restLine = (total) => total > MAX_LINES ? `\n\nand ${formatCount(total - MAX_LINES)} more` : "";
function costSection({ cost }) {
	const { prices } = cost;
	const lines = [[
		"new in git LFS, stored for ever",
		humanBytes(cost.storedBytes),
		`${formatUsd(cost.storagePerMonth)} a month`
	], [
		"download by one run without a cache",
		humanBytes(cost.downloadBytes),
		formatUsd(cost.downloadPerRun)
	]];
	const note = `Prices of GitHub.com as of ${prices.asOf} (${prices.storagePerGibMonth} USD a GiB and month stored, ${prices.downloadPerGib} USD a GiB downloaded), before what the plan includes. LFS objects cannot be deleted, also those of a pull request that is not merged.`;
	return details(`Cost: ${humanBytes(cost.storedBytes)} new in LFS, ${formatUsd(cost.storagePerMonth)} a month`, `${markdownTable([
		"what",
		"size",
		"price"
	], lines, [
		"left",
		"right",
		"right"
	])}\n\n${note}`);
}
// src/domain/data/change/suspicions.ts
/** A share of missing values that grows by this much is seldom meant. */
const NULL_SHARE_JUMP = .05;
/** Columns with at most this many values are taken for categories, whose new values may be misspelt ones. */
const MAX_CATEGORIES = 50;
/**
* What somebody should look at before the change is merged, as warnings: each may be meant. Sources: the two manifests, the rows when they
* were compared, and what validation says about the later state.
*/
function findSuspicions(before, after, diff, rows, personal = /* @__PURE__ */ new Set()) {
	if (before === void 0) return [];
	return [
		...nullJumps(diff),
		...shifts(diff, new Set(rows?.key)),
		...newValues(before, after, personal),
		...movedRows(rows),
		...repeatedKeys(rows)
	];
}
/** Distributions of fewer rows differ by chance. Keys are left out, because new rows have new ones. */
const MIN_ROWS = 30;
const warning = (rule, message, count, column) => ({
	rule,
	severity: "warning",
	...column === void 0 ? {} : { column },
	message,
	count,
	examples: []
});
const shifted = (diff) => diff.columns.filter((change) => change.kind === "shifted");
const nullJumps = (diff) => shifted(diff).filter(({ nullShare }) => nullShare.after - nullShare.before >= NULL_SHARE_JUMP).map(({ name, nullShare }) => warning("missing-values-jump", `missing values went from ${percent(nullShare.before)} to ${percent(nullShare.after)}`, 1, name));
const shifts = (diff, key) => shifted(diff).filter(({ name, distance }) => !key.has(name) && distanceWord(distance.value) === "large" && Math.min(diff.rows.before ?? 0, diff.rows.after ?? 0) >= MIN_ROWS).map(({ name, distance }) => warning("distribution-shift", `the distribution is another one: ${distance.measure === "kolmogorov-smirnov" ? "Kolmogorov–Smirnov D" : "total variation"} ${distance.value.toFixed(2)}`, 1, name));
function newValues(before, after, personal) {
	return (after.columns ?? []).flatMap((column) => {
		const old = before.columns?.find(({ name }) => name === column.name);
		if (column.kind !== "text" || old?.kind !== "text" || old.distinct !== old.top.length || old.distinct > MAX_CATEGORIES) return [];
		if (old.count - old.nulls < 10 * old.distinct) return [];
		const known = new Set(old.top.map(({ value }) => value));
		const fresh = column.top.filter(({ value }) => !known.has(value));
		if (fresh.length === 0) return [];
		const count = fresh.reduce((sum, entry) => sum + entry.count, 0);
		const shown = fresh.slice(0, 5).map(({ value }) => JSON.stringify(value.slice(0, 40)));
		const named = personal.has(column.name) ? `${fresh.length} of them` : `${shown.join(", ")}${fresh.length > 5 ? ` and ${fresh.length - 5} more` : ""}`;
		return [warning("new-values", `values that were not there before, in ${formatCount(count)} rows: ${named}`, count, column.name)];
	});
}
function movedRows(rows) {
	const moves = (of) => (of?.moved ?? []).slice(0, 3).map(({ from, to, rows: count }) => `${count} from ${from} to ${to}`).join(", ");
	const total = (of) => (of?.moved ?? []).reduce((sum, move) => sum + move.rows, 0);
	return [...total(rows?.labels) > 0 ? [warning("labels-changed", `rows have another label: ${moves(rows?.labels)}`, total(rows?.labels), rows.labels.name)] : [], ...total(rows?.splits) > 0 ? [warning("split-changed", `rows moved to another split: ${moves(rows?.splits)}`, total(rows?.splits), rows.splits.name)] : []];
}
function repeatedKeys(rows) {
	const after = rows?.repeatedKeys.after ?? 0;
	return after === 0 ? [] : [warning("key-repeated", `${formatCount(after)} rows have a key that another row has (${rows.key.join(", ")})`, after)];
}
const percent = (share) => `${(100 * share).toFixed(1)} %`;
// src/features/data/diff-dataset.ts
/** What changed between two states of a dataset, from their manifests alone: files, schema, statistics with effect sizes. */
async function diffDataset(command, ports) {
	const { name } = command;
	const before = await manifestOf(name, command.before ?? "HEAD", ports);
	const after = command.after === void 0 ? {
		label: "working tree",
		manifest: await requireWorkingManifest(name, ports)
	} : await manifestOf(name, command.after, ports);
	if (after.manifest === void 0 || before.manifest === void 0 && command.mayBeNew !== true) throw missingAt(name, (after.manifest === void 0 ? after : before).label);
	const manifests = {
		before: before.manifest,
		after: after.manifest
	};
	return {
		name,
		before: before.label,
		after: after.label,
		diff: diffManifests(manifests.before ?? noData(name), manifests.after),
		manifests
	};
}
const noData = (name) => ({
	schemaVersion: 1,
	kind: "dataset",
	name,
	files: []
});
const missingAt = (name, label) => new Failure("data.dataset-missing", { message: `there is no dataset ${JSON.stringify(name)} at ${label}` });
async function manifestOf(name, reference, ports) {
	const at = await resolveDataset(name, reference, ports);
	return {
		label: at.label,
		manifest: await manifestAt(name, at.commit, ports)
	};
}
const LOW_PRIME = 16777619;
const HIGH_PRIME = 2654435761;
/** Two words of a text's UTF-16 units, for cells that are not bytes. Never both zero. */
function hashUnits(text) {
	let low = -2128831035;
	let high = -1756908916;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		low = Math.imul(low ^ unit, LOW_PRIME);
		high = Math.imul((high << 5 | high >>> 27) ^ unit, HIGH_PRIME);
	}
	return [low >>> 0, (high | 1) >>> 0];
}
/** Last rounds of MurmurHash3: every bit of the word reaches every bit of the result. */
function finalMix(word) {
	let mixed = word ^ word >>> 16;
	mixed = Math.imul(mixed, 2246822507);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 3266489909);
	return mixed ^ mixed >>> 16;
}
// src/domain/data/rows/csv-rows.ts
const QUOTE = 34;
const LF$1 = 10;
const CR = 13;
const COMMA = 44;
/** The row goes on in the next chunk. */
const UNFINISHED = -1;
/**
* RFC 4180 rows for comparison: cells are hashed as bytes in one pass, quotes removed, and decoded only when somebody asks for their text.
* Reads the same files as CsvScanner about ten times as fast, because nothing is called per cell. The first row is the header; all files
* have the same one.
*/
var CsvRows = class {
	number = 0;
	low = /* @__PURE__ */ new Uint32Array(0);
	high = /* @__PURE__ */ new Uint32Array(0);
	#delimiter = 0;
	#sink;
	#names;
	#file = "";
	#headerRead = false;
	#line = 1;
	#atStart = true;
	#rest = /* @__PURE__ */ new Uint8Array(0);
	#waiting = [];
	#waitingBytes = 0;
	#bytes = this.#rest;
	#starts = /* @__PURE__ */ new Int32Array(16);
	#ends = /* @__PURE__ */ new Int32Array(16);
	constructor(sink) {
		this.#sink = sink;
		this.#fit(16);
	}
	beginFile(name, delimiter) {
		this.#file = name;
		this.#delimiter = delimiter.charCodeAt(0);
		this.#headerRead = false;
		this.#atStart = true;
		this.#line = 1;
		this.#rest = /* @__PURE__ */ new Uint8Array(0);
	}
	push(chunk) {
		this.#waiting.push(chunk);
		this.#waitingBytes += chunk.length;
		if (this.#waitingBytes >= this.#rest.length) this.#scan(this.#joined(), false);
	}
	endFile() {
		this.#scan(this.#joined(), true);
		if (this.#rest.length > 0) throw this.#malformed("a quoted cell that begins here is not closed before the end of the file");
		if (!this.#headerRead) throw new Failure("data.no-rows", {
			message: `${this.#file} is empty: expected a header and rows`,
			at: {
				file: this.#file,
				line: 1
			}
		});
	}
	text(column) {
		const start = this.#starts[column];
		const text = decodeUtf8(this.#bytes, start, this.#ends[column]);
		return this.#bytes[start - 1] === QUOTE ? text.replaceAll("\"\"", "\"") : text;
	}
	#joined() {
		if (this.#rest.length === 0 && this.#waiting.length === 1) {
			const [only] = this.#waiting;
			this.#waiting = [];
			this.#waitingBytes = 0;
			return only;
		}
		const bytes = new Uint8Array(this.#rest.length + this.#waitingBytes);
		bytes.set(this.#rest);
		let at = this.#rest.length;
		for (const chunk of this.#waiting) {
			bytes.set(chunk, at);
			at += chunk.length;
		}
		this.#waiting = [];
		this.#waitingBytes = 0;
		return bytes;
	}
	#scan(bytes, last) {
		this.#bytes = bytes;
		let at = 0;
		if (this.#atStart) {
			if (bytes.length < 3 && !last) {
				this.#rest = bytes.slice();
				return;
			}
			this.#atStart = false;
			if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) at = 3;
		}
		while (at < bytes.length) {
			const byte = bytes[at];
			if (byte === LF$1 || byte === CR) {
				if (byte === LF$1 || bytes[at + 1] !== LF$1) this.#line += 1;
				at += 1;
				continue;
			}
			if (!this.#headerRead && this.#delimiter === COMMA) {
				const delimiter = headerDelimiter(bytes, at, last);
				if (delimiter === void 0) break;
				this.#delimiter = delimiter;
			}
			const next = this.#row(bytes, at, last);
			if (next === UNFINISHED) break;
			at = next;
		}
		if (bytes.length - at > 67108864) throw this.#malformed("the row that begins here is longer than 64 MiB");
		this.#rest = at < bytes.length ? bytes.slice(at) : /* @__PURE__ */ new Uint8Array(0);
	}
	/** Hashes the cells of the row at `at`; returns where the line end is, or UNFINISHED. */
	#row(bytes, at, last) {
		const { length } = bytes;
		const delimiter = this.#delimiter;
		let starts = this.#starts;
		let ends = this.#ends;
		let lows = this.low;
		let highs = this.high;
		let cell = 0;
		let index = at;
		let lines = 0;
		for (;;) {
			if (cell === starts.length) {
				this.#fit(cell * 2);
				starts = this.#starts;
				ends = this.#ends;
				lows = this.low;
				highs = this.high;
			}
			let low = -2128831035;
			let high = -1756908916;
			let byte = index < length ? bytes[index] : LF$1;
			if (byte === QUOTE) {
				starts[cell] = ++index;
				for (;;) {
					if (index >= length) return UNFINISHED;
					byte = bytes[index];
					if (byte === QUOTE) {
						if (index + 1 >= length && !last) return UNFINISHED;
						if (bytes[index + 1] !== QUOTE) break;
						index += 1;
					} else if (byte === LF$1) lines += 1;
					low = Math.imul(low ^ byte, LOW_PRIME);
					high = Math.imul((high << 5 | high >>> 27) ^ byte, HIGH_PRIME);
					index += 1;
				}
				ends[cell] = index++;
				byte = index < length ? bytes[index] : LF$1;
				if (byte !== delimiter && byte !== LF$1 && byte !== CR) throw this.#malformed("something follows the closing quote of a cell");
			} else {
				starts[cell] = index;
				while (index < length) {
					byte = bytes[index];
					if (byte === delimiter || byte === LF$1 || byte === CR) break;
					low = Math.imul(low ^ byte, LOW_PRIME);
					high = Math.imul((high << 5 | high >>> 27) ^ byte, HIGH_PRIME);
					index += 1;
				}
				ends[cell] = index;
			}
			lows[cell] = low;
			highs[cell] = high | 1;
			cell += 1;
			if (index >= length) {
				if (!last) return UNFINISHED;
				break;
			}
			if (byte !== delimiter) break;
			index += 1;
			if (index >= length && !last) return UNFINISHED;
		}
		this.#close(cell);
		this.#line += lines;
		return index;
	}
	#close(cells) {
		if (!this.#headerRead) {
			this.#readHeader(cells);
			return;
		}
		if (cells !== this.#names.length) throw new Failure("data.ragged-row", {
			message: `${this.#file}: expected ${this.#names.length} cells as in the header, found ${cells}`,
			at: {
				file: this.#file,
				line: this.#line
			}
		});
		this.number += 1;
		this.#sink.row(this);
	}
	#readHeader(cells) {
		this.#headerRead = true;
		const names = Array.from({ length: cells }, (_, column) => this.text(column).trim());
		const at = {
			file: this.#file,
			line: this.#line
		};
		if (new Set(names).size < names.length) throw new Failure("data.header-duplicate", {
			message: `${this.#file}: two columns have the same name`,
			evidence: names,
			at
		});
		this.#names ??= names;
		if (names.length !== this.#names.length || names.some((name, column) => name !== this.#names[column])) throw new Failure("data.tables-differ", {
			message: `${this.#file} has other columns than the tables before it`,
			evidence: [`expected: ${this.#names.join(", ")}`, `found: ${names.join(", ")}`],
			at
		});
		this.#sink.columns(names);
	}
	#fit(cells) {
		this.#starts = grown(this.#starts, new Int32Array(cells));
		this.#ends = grown(this.#ends, new Int32Array(cells));
		this.low = grown(this.low, new Uint32Array(cells));
		this.high = grown(this.high, new Uint32Array(cells));
	}
	#malformed(found) {
		return new Failure("data.csv-malformed", {
			message: `${this.#file}: ${found}`,
			at: {
				file: this.#file,
				line: this.#line
			}
		});
	}
};
function grown(old, larger) {
	larger.set(old);
	return larger;
}
// src/domain/data/rows/json-rows.ts
const LF = 10;
/**
* JSON Lines: one object a line, whose members are the cells. Texts are cells as they are, everything else is canonical JSON, so that the
* order of members and white space make no difference. A member that is null counts as absent.
*/
var JsonRows = class {
	number = 0;
	low = /* @__PURE__ */ new Uint32Array(16);
	high = /* @__PURE__ */ new Uint32Array(16);
	#sink;
	#columnOf = /* @__PURE__ */ new Map();
	#texts = [];
	#file = "";
	#line = 0;
	#parts = [];
	#kept = 0;
	constructor(sink) {
		this.#sink = sink;
	}
	beginFile(name) {
		this.#file = name;
		this.#line = 0;
		if (this.#columnOf.size > 0) this.#sink.columns([...this.#columnOf.keys()]);
	}
	push(chunk) {
		let start = 0;
		for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
			this.#take(chunk.subarray(start, end));
			start = end + 1;
		}
		if (start >= chunk.length) return;
		this.#parts.push(chunk.slice(start));
		this.#kept += chunk.length - start;
		if (this.#kept > 67108864) throw this.#malformed("the line is longer than 64 MiB");
	}
	endFile() {
		this.#take(/* @__PURE__ */ new Uint8Array(0));
	}
	text(column) {
		return this.#texts[column];
	}
	#take(end) {
		this.#line += 1;
		const text = [...this.#parts, end].length === 1 ? decodeUtf8(end, 0, end.length) : this.#joined(end);
		this.#parts = [];
		this.#kept = 0;
		if (text.trim() !== "") this.#row(text);
	}
	#joined(end) {
		const bytes = new Uint8Array(this.#kept + end.length);
		let at = 0;
		for (const part of [...this.#parts, end]) {
			bytes.set(part, at);
			at += part.length;
		}
		return decodeUtf8(bytes, 0, bytes.length);
	}
	#row(text) {
		let value;
		try {
			value = JSON.parse(text);
		} catch (error) {
			throw this.#malformed(error instanceof Error ? error.message : "not JSON", error);
		}
		if (!isJsonObject(value)) throw this.#malformed("expected an object");
		this.#texts.fill(void 0);
		this.low.fill(0);
		this.high.fill(0);
		const known = this.#columnOf.size;
		for (const [name, member] of Object.entries(value)) this.#cell(name, member);
		if (this.#columnOf.size > known) this.#sink.columns([...this.#columnOf.keys()]);
		this.number += 1;
		this.#sink.row(this);
	}
	#cell(name, member) {
		let column = this.#columnOf.get(name);
		if (column === void 0) {
			column = this.#columnOf.size;
			this.#columnOf.set(name, column);
		}
		if (member === null) return;
		if (column >= this.low.length) {
			this.low = Uint32Array.from({ length: column * 2 }, (_, at) => this.low[at] ?? 0);
			this.high = Uint32Array.from({ length: column * 2 }, (_, at) => this.high[at] ?? 0);
		}
		const text = typeof member === "string" ? member : canonicalJson(member);
		[this.low[column], this.high[column]] = hashUnits(text);
		this.#texts[column] = text;
	}
	#malformed(found, cause) {
		return new Failure("data.json-malformed", {
			message: `${this.#file}: line ${this.#line} is not a JSON object: ${found}`,
			at: {
				file: this.#file,
				line: this.#line
			},
			...cause === void 0 ? {} : { cause }
		});
	}
};
// src/domain/data/rows/row-diff.ts
/** What stands in place of a personal value. */
const HIDDEN = "•••";
/** Joins what partitions of the keys found; counts add up, and the first examples of all are the first of each. */
function mergeRowDiffs(parts, examples) {
	const [first] = parts;
	if (first === void 0 || parts.length === 1) return first;
	const sum = (of) => parts.reduce((total, part) => total + of(part), 0);
	const labels = mergeValues(parts.flatMap((part) => part.labels ?? []));
	const splits = mergeValues(parts.flatMap((part) => part.splits ?? []));
	return {
		key: first.key,
		rows: first.rows,
		added: sum((part) => part.added),
		removed: sum((part) => part.removed),
		changed: sum((part) => part.changed),
		kept: sum((part) => part.kept),
		repeatedKeys: {
			before: sum((part) => part.repeatedKeys.before),
			after: sum((part) => part.repeatedKeys.after)
		},
		columns: mostFirst(tally(parts.flatMap((part) => part.columns), ({ name }) => name), (name, rows) => ({
			name,
			rows
		})),
		inspected: sum((part) => part.inspected),
		...labels === void 0 ? {} : { labels },
		...splits === void 0 ? {} : { splits },
		examples: firstOfEach(parts.flatMap((part) => part.examples), examples)
	};
}
/** Values are counted by every partition over all rows; moves only over its own. */
function mergeValues(parts) {
	const [first] = parts;
	if (first === void 0) return void 0;
	const moves = parts.flatMap((part) => part.moved);
	const moved = mostFirst(tally(moves, ({ from, to }) => JSON.stringify([from, to])), (pair, rows) => {
		const [from, to] = JSON.parse(pair);
		return {
			from,
			to,
			rows
		};
	});
	return {
		...first,
		moved
	};
}
/** The first rows of each kind; of the changed ones, those first that show a change of columns that no row before them shows. */
function firstOfEach(examples, limit) {
	return [
		"changed",
		"added",
		"removed"
	].flatMap((kind) => {
		const ordered = examples.filter((example) => example.kind === kind).sort((left, right) => left.row - right.row);
		const seen = /* @__PURE__ */ new Set();
		const fresh = kind !== "changed" ? ordered : ordered.filter((example) => seen.size < seen.add(example.cells.map(({ name }) => name).join("\0")).size);
		return [...fresh, ...ordered.filter((example) => !fresh.includes(example))].slice(0, limit).sort((left, right) => left.row - right.row);
	});
}
function tally(items, keyOf) {
	const totals = /* @__PURE__ */ new Map();
	for (const item of items) totals.set(keyOf(item), (totals.get(keyOf(item)) ?? 0) + item.rows);
	return totals;
}
/** The greatest counts first; equal ones in order of their keys, so that the same data gives the same text. */
const mostFirst = (totals, make) => [...totals].sort(([leftKey, left], [rightKey, right]) => right - left || (leftKey < rightKey ? -1 : 1)).map(([key, rows]) => make(key, rows));
/** Hashes of the cells of changed rows, kept until the rows as they were come by again. */
var ChangedRows = class {
	#width;
	#cells;
	#slotOf = /* @__PURE__ */ new Map();
	/** Number of the last row that must come by again. */
	last = 0;
	constructor(width) {
		this.#width = width;
		this.#cells = new Uint32Array(width * 1024);
	}
	get size() {
		return this.#slotOf.size;
	}
	/** Keeps the later state of a row whose earlier state has the number given; returns its slot, −1 when there is no room. */
	keep(earlier, hashAt) {
		const slot = this.#slotOf.size;
		if (slot >= 1e5) return -1;
		const at = slot * this.#width;
		if (at + this.#width > this.#cells.length) {
			const larger = new Uint32Array(this.#cells.length * 2);
			larger.set(this.#cells);
			this.#cells = larger;
		}
		for (let column = 0; column < this.#width; column++) this.#cells[at + column] = hashAt(column);
		this.#slotOf.set(earlier, slot);
		this.last = Math.max(this.last, earlier);
		return slot;
	}
	slotOf(earlier) {
		return this.#slotOf.get(earlier);
	}
	/** Columns beyond the width were not kept, and count as the same. */
	isSame(slot, column, hash) {
		return column >= this.#width || this.#cells[slot * this.#width + column] === hash >>> 0;
	}
};
/** A key that occurs more often than this is compared with its first occurrences only, so that a key of few values costs linear time. */
const MAX_CHAIN = 64;
/**
* The rows of one side by key, in typed arrays: 16 bytes of hashes and at most 13 bytes of index for each row. Equal keys form a chain.
* Rows are filled in with `push`, then looked up and used up one by one with `take`.
*/
var RowIndex = class {
	#words = /* @__PURE__ */ new Uint32Array(16384);
	/** Number of the row in the file, when rows are left out in between. */
	#numbers = /* @__PURE__ */ new Uint32Array(4096);
	#slots = /* @__PURE__ */ new Int32Array(0);
	#next;
	#taken = /* @__PURE__ */ new Uint8Array(0);
	#mask = 0;
	length = 0;
	/** Rows whose key a row before them has. */
	repeated = 0;
	push(number, keyLow, keyHigh, low, high) {
		if (this.length === this.#numbers.length) {
			const size = Math.ceil(this.length * 1.5);
			this.#words = larger(this.#words, size * 4);
			this.#numbers = larger(this.#numbers, size);
		}
		const at = this.length * 4;
		this.#words[at] = keyLow;
		this.#words[at + 1] = keyHigh;
		this.#words[at + 2] = low;
		this.#words[at + 3] = high;
		this.#numbers[this.length++] = number;
	}
	/** Builds the hash table; no more rows after that. Slots hold row + 1 while a chain has rows, −(row + 1) when it is used up, 0 when free. */
	close() {
		let size = 1024;
		while (size < this.length * 1.6) size *= 2;
		this.#mask = size - 1;
		this.#slots = new Int32Array(size);
		this.#taken = new Uint8Array(this.length);
		for (let row = this.length - 1; row >= 0; row--) {
			const slot = this.#slotOf(this.#words[row * 4], this.#words[row * 4 + 1]);
			const head = this.#slots[slot];
			if (head > 0) {
				this.#next ??= new Int32Array(this.length);
				this.#next[row] = head;
				this.repeated += 1;
			}
			this.#slots[slot] = row + 1;
		}
	}
	/** Uses up one row with the key, one with the same content when there is one; ABSENT or USED_UP when there is none. */
	take(keyLow, keyHigh, low, high) {
		const slot = this.#slotOf(keyLow, keyHigh);
		const entry = this.#slots[slot];
		if (entry <= 0) return entry === 0 ? -1 : -2;
		const head = entry - 1;
		let before = -1;
		let row = head;
		if (this.#next !== void 0) {
			let previous = -1;
			for (let at = head, steps = 0; at >= 0 && steps < MAX_CHAIN; previous = at, at = this.#next[at] - 1, steps++) {
				if (this.#words[at * 4 + 2] !== low >>> 0 || this.#words[at * 4 + 3] !== high >>> 0) continue;
				row = at;
				before = previous;
				break;
			}
		}
		this.#unlink(slot, before, row);
		this.#taken[row] = 1;
		return row;
	}
	isSame(row, low, high) {
		return this.#words[row * 4 + 2] === low >>> 0 && this.#words[row * 4 + 3] === high >>> 0;
	}
	numberOf(row) {
		return this.#numbers[row];
	}
	isTaken(row) {
		return this.#taken[row] === 1;
	}
	#unlink(slot, before, row) {
		const after = this.#next?.[row] ?? 0;
		if (before >= 0) this.#next[before] = after;
		else this.#slots[slot] = after === 0 ? -(row + 1) : after;
	}
	/** Linear probing; the slot of the key, or the free one where it would go. */
	#slotOf(keyLow, keyHigh) {
		let slot = (keyLow ^ Math.imul(keyHigh, 2654435761)) & this.#mask;
		for (;;) {
			const entry = this.#slots[slot];
			if (entry === 0) return slot;
			const at = ((entry > 0 ? entry : -entry) - 1) * 4;
			if (this.#words[at] === keyLow >>> 0 && this.#words[at + 1] === keyHigh >>> 0) return slot;
			slot = slot + 1 & this.#mask;
		}
	}
};
function larger(old, size) {
	const array = new Uint32Array(size);
	array.set(old);
	return array;
}
// src/domain/data/rows/value-counts.ts
/** A column with more values than this is no label and no split. */
const MAX_VALUES = 200;
/** Counts the values of one column by their hash; gives up on columns with many values. */
var ValueCounts = class {
	#codeOf = /* @__PURE__ */ new Map();
	#values = [];
	tooMany = false;
	/** The code of the row's value; −1 when the row has none, or there are too many. */
	add(row, column) {
		if (column < 0 || this.tooMany) return -1;
		const low = row.low[column];
		if (low === 0 && row.high[column] === 0) return -1;
		let code = this.#codeOf.get(low);
		if (code === void 0) {
			code = this.code(row.text(column) ?? "");
			this.#codeOf.set(low, code);
		}
		if (code >= 0) this.#values[code].count += 1;
		return code;
	}
	/** Code of a value that is known by its text. */
	code(value) {
		const known = this.#values.findIndex((one) => one.value === value);
		if (known >= 0) return known;
		if (this.#values.length >= MAX_VALUES) {
			this.tooMany = true;
			return -1;
		}
		return this.#values.push({
			value,
			count: 0
		}) - 1;
	}
	count(code) {
		this.#values[code].count += 1;
	}
	valueOf(code) {
		return this.#values[code]?.value ?? "";
	}
	/** Counts by value; undefined when there were too many values to count. */
	totals() {
		return this.tooMany ? void 0 : new Map(this.#values.map(({ value, count }) => [value, count]));
	}
};
// src/domain/data/rows/row-comparison.ts
/** Changed rows kept for every example shown, so that the ones chosen show different changes. */
const CANDIDATES = 20;
/** Example cells are cut at this many characters. */
const MAX_CELL = 60;
/**
* Compares rows in three readings: `before` fills an index of hashes, `after` uses it up, and `recall` reads as much of `before` again as is
* needed to say what changed in the rows that changed. Cells are equal when their texts are, so 1.0 and 1 are different cells.
*/
var RowComparison = class {
	#question;
	#partition;
	#index = new RowIndex();
	#changed;
	/** Compared columns by name, in a fixed order that both sides share. */
	#slots = /* @__PURE__ */ new Map();
	#labels = {
		before: new ValueCounts(),
		after: new ValueCounts()
	};
	#splits = {
		before: new ValueCounts(),
		after: new ValueCounts()
	};
	/** Split of every indexed row and of every inspected one. */
	#splitOfRow = /* @__PURE__ */ new Uint8Array(4096);
	#labelOfSlot = [];
	#splitMoves = /* @__PURE__ */ new Map();
	#labelMoves = /* @__PURE__ */ new Map();
	#columnChanges = /* @__PURE__ */ new Map();
	#examples = [];
	#pending = /* @__PURE__ */ new Map();
	#removedExamples = /* @__PURE__ */ new Set();
	#counts = {
		added: 0,
		removed: 0,
		changed: 0,
		kept: 0
	};
	#rows = {
		before: 0,
		after: 0
	};
	#repeatedAfter = 0;
	#layout;
	#fileSplit = -1;
	#addedExamples = 0;
	/** Digest and key of the row at hand. */
	#low = 0;
	#high = 0;
	#keyLow = 0;
	#keyHigh = 0;
	constructor(question, partition = {
		index: 0,
		count: 1
	}) {
		this.#question = question;
		this.#partition = partition;
		this.#changed = new ChangedRows(question.columns?.length ?? 64);
		for (const name of question.columns ?? []) this.#slots.set(name, this.#slots.size);
	}
	/** The name of a file tells the split, when it says `train`, `test` or `validation`. */
	beginFile(side, path) {
		const split = this.#question.split === void 0 ? splitOfPath(path) : void 0;
		this.#fileSplit = split === void 0 ? -1 : this.#splits[side].code(split);
	}
	get before() {
		return {
			columns: (names) => this.#lay(names),
			row: (row) => this.#takeBefore(row)
		};
	}
	get after() {
		return {
			columns: (names) => this.#lay(names),
			row: (row) => this.#takeAfter(row)
		};
	}
	get recall() {
		return {
			columns: (names) => this.#lay(names),
			row: (row) => this.#recallRow(row)
		};
	}
	/** Ends the first reading. */
	closeBefore() {
		this.#index.close();
		const { repeated, length } = this.#index;
		if (this.#question.key.length === 0 || length < 100 || repeated < length / 4) return;
		throw new Failure("data.key-not-unique", { message: `${this.#question.key.join(", ")} does not identify rows: ${formatCount(repeated)} of ${formatCount(length)} rows have a key that another row has` });
	}
	/** Ends the second reading; the number of the last row that `recall` must see, 0 when none. */
	closeAfter() {
		let last = this.#changed.last;
		this.#counts.removed = this.#index.length - this.#counts.kept - this.#counts.changed;
		for (let row = 0; row < this.#index.length && this.#removedExamples.size < Math.min(this.#question.examples, this.#counts.removed); row++) {
			if (this.#index.isTaken(row)) continue;
			this.#removedExamples.add(this.#index.numberOf(row));
			last = Math.max(last, this.#index.numberOf(row));
		}
		return last;
	}
	finish() {
		const labels = this.#values(this.#question.label, this.#labels, this.#labelMoves);
		const splits = this.#values(this.#question.split ?? "file", this.#splits, this.#splitMoves);
		return {
			key: this.#question.key,
			rows: this.#rows,
			...this.#counts,
			repeatedKeys: this.#question.key.length === 0 ? {
				before: 0,
				after: 0
			} : {
				before: this.#index.repeated,
				after: this.#repeatedAfter
			},
			columns: mostFirst(this.#columnChanges, (name, rows) => ({
				name,
				rows
			})),
			inspected: this.#changed.size,
			...labels === void 0 ? {} : { labels },
			...splits === void 0 ? {} : { splits },
			examples: firstOfEach(this.#examples, this.#question.examples)
		};
	}
	#lay(names) {
		const { columns, key, label, split } = this.#question;
		const wanted = columns ?? names;
		for (const name of wanted) if (!this.#slots.has(name)) this.#slots.set(name, this.#slots.size);
		const compared = wanted.filter((name) => names.includes(name));
		const seeds = compared.flatMap((name) => hashUnits(name));
		this.#layout = {
			names,
			key: key.map((name) => names.indexOf(name)).filter((place) => place >= 0),
			compared: compared.map((name) => names.indexOf(name)),
			seeds: Int32Array.from(seeds),
			label: label === void 0 ? -1 : names.indexOf(label),
			split: split === void 0 ? -1 : names.indexOf(split)
		};
	}
	/** Sums of mixed cell hashes: the order of columns makes no difference, the name of a cell's column does. */
	#digest(row, { compared, seeds }) {
		let sumLow = 0;
		let sumHigh = 0;
		for (let index = 0; index < compared.length; index++) {
			const low = row.low[compared[index]];
			const high = row.high[compared[index]];
			if (low === 0 && high === 0) continue;
			sumLow = sumLow + finalMix(low ^ seeds[2 * index]) | 0;
			sumHigh = sumHigh + finalMix(high ^ seeds[2 * index + 1]) | 0;
		}
		this.#low = sumLow;
		this.#high = sumHigh;
	}
	#findKey(row, { key }) {
		if (this.#question.key.length === 0) {
			this.#keyLow = this.#low;
			this.#keyHigh = this.#high;
			return;
		}
		let low = 0;
		let high = 0;
		for (let index = 0; index < key.length; index++) {
			low = finalMix(Math.imul(low, 31) ^ row.low[key[index]]);
			high = finalMix(Math.imul(high, 37) ^ row.high[key[index]]);
		}
		this.#keyLow = low;
		this.#keyHigh = high;
	}
	#isMine() {
		return this.#partition.count === 1 || (finalMix(this.#keyLow) >>> 0) % this.#partition.count === this.#partition.index;
	}
	#takeBefore(row) {
		const layout = this.#layout;
		this.#rows.before += 1;
		this.#labels.before.add(row, layout.label);
		const split = this.#splitOf("before", row, layout);
		this.#digest(row, layout);
		this.#findKey(row, layout);
		if (!this.#isMine()) return;
		if (split >= 0) {
			while (this.#index.length >= this.#splitOfRow.length) this.#splitOfRow = widened(this.#splitOfRow);
			this.#splitOfRow[this.#index.length] = split + 1;
		}
		this.#index.push(row.number, this.#keyLow, this.#keyHigh, this.#low, this.#high);
	}
	#takeAfter(row) {
		const layout = this.#layout;
		this.#rows.after += 1;
		const label = this.#labels.after.add(row, layout.label);
		const split = this.#splitOf("after", row, layout);
		this.#digest(row, layout);
		this.#findKey(row, layout);
		if (!this.#isMine()) return;
		const found = this.#index.take(this.#keyLow, this.#keyHigh, this.#low, this.#high);
		if (found < 0) {
			this.#counts.added += 1;
			if (found === -2) this.#repeatedAfter += 1;
			if (this.#addedExamples++ < this.#question.examples) this.#examples.push({
				kind: "added",
				row: row.number,
				cells: this.#cells(row, layout, "after")
			});
			return;
		}
		if (split >= 0) this.#countSplitMove(found, split);
		if (this.#index.isSame(found, this.#low, this.#high)) {
			this.#counts.kept += 1;
			return;
		}
		this.#counts.changed += 1;
		const names = [...this.#slots.keys()];
		const slot = this.#changed.keep(this.#index.numberOf(found), (column) => hashOf(row, layout.names.indexOf(names[column])));
		if (slot < 0) return;
		this.#labelOfSlot[slot] = label;
		if (this.#pending.size < this.#question.examples * CANDIDATES) this.#pending.set(slot, {
			row: row.number,
			cells: new Map(layout.names.map((name, column) => [name, row.text(column) ?? ""]))
		});
	}
	#recallRow(row) {
		const layout = this.#layout;
		if (this.#removedExamples.has(row.number)) this.#examples.push({
			kind: "removed",
			row: row.number,
			cells: this.#cells(row, layout, "before")
		});
		const slot = this.#changed.slotOf(row.number);
		if (slot === void 0) return;
		const different = [];
		for (const [name, column] of this.#slots) if (!this.#changed.isSame(slot, column, hashOf(row, layout.names.indexOf(name)))) different.push(name);
		for (const name of different) this.#columnChanges.set(name, (this.#columnChanges.get(name) ?? 0) + 1);
		if (layout.label >= 0 && different.includes(this.#question.label)) {
			const to = this.#labelOfSlot[slot];
			if (to >= 0) bump(this.#labelMoves, row.text(layout.label) ?? "", this.#labels.after.valueOf(to));
		}
		const pending = this.#pending.get(slot);
		if (pending === void 0) return;
		const shown = layout.names.filter((name) => this.#question.key.includes(name) || different.includes(name));
		const later = different.filter((name) => !layout.names.includes(name));
		this.#examples.push({
			kind: "changed",
			row: pending.row,
			cells: [...shown, ...later].map((name) => ({
				name,
				before: this.#shown(name, row.text(layout.names.indexOf(name))),
				after: this.#shown(name, pending.cells.get(name))
			}))
		});
	}
	#splitOf(side, row, layout) {
		if (layout.split >= 0) return this.#splits[side].add(row, layout.split);
		if (this.#fileSplit >= 0) this.#splits[side].count(this.#fileSplit);
		return this.#fileSplit;
	}
	#countSplitMove(found, split) {
		const earlier = (this.#splitOfRow[found] ?? 0) - 1;
		if (earlier < 0) return;
		const [from, to] = [this.#splits.before.valueOf(earlier), this.#splits.after.valueOf(split)];
		if (from !== to) bump(this.#splitMoves, from, to);
	}
	#cells(row, { names }, side) {
		return names.map((name, column) => ({
			name,
			[side]: this.#shown(name, row.text(column))
		}));
	}
	#shown(name, text = "") {
		if (this.#question.personal.has(name)) return HIDDEN;
		return text.length > MAX_CELL ? `${text.slice(0, 59)}…` : text;
	}
	#values(name, counts, moves) {
		const [before, after] = [counts.before.totals(), counts.after.totals()];
		if (name === void 0 || this.#question.personal.has(name) || before === void 0 || after === void 0) return void 0;
		const values = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort();
		if (values.length === 0) return void 0;
		return {
			name,
			values: values.map((value) => ({
				value,
				before: before.get(value) ?? 0,
				after: after.get(value) ?? 0
			})),
			moved: mostFirst(moves, (pair, rows) => {
				const [from, to] = JSON.parse(pair);
				return {
					from,
					to,
					rows
				};
			})
		};
	}
};
/** The split that a path names in one of its words: `train.csv`, `iris-test-2.csv`, `validation/a.csv`. */
function splitOfPath(path) {
	const word = /(?:^|[/._-])(train|test|validation|valid|val|dev)(?=[/._-]|\d|$)/i.exec(path)?.[1]?.toLowerCase();
	return word === "valid" || word === "val" || word === "dev" ? "validation" : word;
}
const hashOf = (row, column) => column < 0 ? 0 : (row.low[column] ^ Math.imul(row.high[column], 31)) >>> 0;
function bump(moves, from, to) {
	const pair = JSON.stringify([from, to]);
	moves.set(pair, (moves.get(pair) ?? 0) + 1);
}
function widened(old) {
	const array = new Uint8Array(Math.ceil(old.length * 1.5));
	array.set(old);
	return array;
}
// src/domain/data/rows/row-format.ts
/** How the rows of a file are read, by its name; undefined when they cannot be. */
function rowFormatOf(path) {
	const match = /\.(csv|tsv|jsonl|ndjson)(\.gz)?$/i.exec(path);
	if (match === null) return void 0;
	const kind = match[1].toLowerCase();
	return {
		family: kind === "csv" || kind === "tsv" ? "delimited" : "json-lines",
		delimiter: kind === "tsv" ? "	" : ",",
		compression: match[2] === void 0 ? "none" : "gzip"
	};
}
// src/features/data/diff-rows.ts
/** About 30 bytes each: 6 million are 180 MB. */
const ROWS_IN_MEMORY = 6e6;
/** What gzip makes of tables, roughly; used to guess how many rows a file has. */
const COMPRESSION = 5;
/**
* Rows added, removed and changed between two states of a dataset, by key or as whole rows, from CSV, TSV and JSON Lines files (with or
* without .gz). Memory does not grow with the data: above a number of rows the keys are partitioned and the files read once for each part.
* Undefined when a state has no such file.
*/
async function diffRows(command) {
	const { before, after, skipped } = withoutTwins(rowFiles(command.before), rowFiles(command.after));
	if (rowFiles(command.before).length === 0 || rowFiles(command.after).length === 0) return void 0;
	const families = new Set([...before, ...after].map((file) => formatOf(file).family));
	if (families.size > 1) throw new Failure("data.format-unsupported", { message: "rows of CSV files cannot be compared with rows of JSON Lines files" });
	const left = await probe(before[0]);
	const question = askAbout(command, left?.columns, (await probe(after[0]))?.columns, families.has("json-lines"));
	const bytes = before.reduce((sum, file) => sum + file.sizeBytes * (formatOf(file).compression === "gzip" ? COMPRESSION : 1), 0);
	const count = Math.max(1, Math.ceil(bytes / (left?.rowBytes ?? 1) / (command.rowsInMemory ?? ROWS_IN_MEMORY)));
	const parts = [];
	let starts = [[], []];
	for (let index = 0; index < count; index++) {
		const comparison = new RowComparison(question, {
			index,
			count
		});
		const earlier = await readRows(before, comparison.before, (file) => comparison.beginFile("before", file.path));
		comparison.closeBefore();
		starts = [earlier, await readRows(after, comparison.after, (file) => comparison.beginFile("after", file.path))];
		await recall(comparison, before);
		parts.push(comparison.finish());
	}
	const merged = mergeRowDiffs(parts, question.examples);
	return {
		...merged,
		examples: placeExamples(merged.examples, ...starts),
		skippedFiles: skipped
	};
}
const rowFiles = (files) => files.filter((file) => rowFormatOf(file.path) !== void 0 && file.sizeBytes > 0);
const formatOf = (file) => rowFormatOf(file.path);
/** Files with the same bytes on both sides are left out, unless their names say that they moved to another split. */
function withoutTwins(before, after) {
	const identity = (file) => `${file.sha256} ${splitOfPath(file.path) ?? ""}`;
	const counts = /* @__PURE__ */ new Map();
	for (const file of after) counts.set(identity(file), (counts.get(identity(file)) ?? 0) + 1);
	const twins = /* @__PURE__ */ new Map();
	const left = before.filter((file) => {
		const open = (counts.get(identity(file)) ?? 0) - (twins.get(identity(file)) ?? 0);
		if (open > 0) twins.set(identity(file), (twins.get(identity(file)) ?? 0) + 1);
		return open <= 0;
	});
	const skipped = before.length - left.length;
	return {
		before: left,
		after: after.filter((file) => {
			const open = twins.get(identity(file)) ?? 0;
			if (open > 0) twins.set(identity(file), open - 1);
			return open === 0;
		}),
		skipped
	};
}
/** Columns that both sides have are compared; a column that only one side has changed the schema, not every row. */
function askAbout(command, left, right, json) {
	const { key, label } = command;
	const columns = left === void 0 || right === void 0 ? left ?? right ?? [] : left.filter((name) => right.includes(name));
	const split = command.split ?? (columns.includes("split") ? "split" : void 0);
	const absent = json ? [] : key.filter((name) => !columns.includes(name));
	if (absent.length > 0 && columns.length > 0) throw new Failure("data.key-missing", {
		message: `the key ${absent.join(", ")} is not a column of both states.${didYouMean(absent[0], columns)}`,
		evidence: [`columns of both: ${columns.join(", ")}`]
	});
	return {
		key,
		personal: command.personal ?? /* @__PURE__ */ new Set(),
		examples: command.examples ?? 5,
		...json ? {} : { columns },
		...label === void 0 ? {} : { label },
		...split === void 0 ? {} : { split }
	};
}
/** Columns of a file, and about how long its rows are, from its first chunk. */
async function probe(file) {
	if (file === void 0) return void 0;
	let columns = [];
	let rows = 0;
	let bytes = 0;
	await readRows([{
		...file,
		open: async function* () {
			for await (const chunk of file.open()) {
				bytes += chunk.length;
				yield chunk;
			}
		}
	}], {
		columns: (found) => void (columns = found),
		row: () => void (rows += 1)
	}, void 0, () => rows > 0);
	return {
		columns,
		rowBytes: bytes * (formatOf(file).compression === "gzip" ? COMPRESSION : 1) / Math.max(1, rows)
	};
}
async function recall(comparison, before) {
	const last = comparison.closeAfter();
	if (last === 0) return;
	let seen = 0;
	const sink = comparison.recall;
	await readRows(before, {
		columns: sink.columns,
		row: (row) => {
			seen = row.number;
			sink.row(row);
		}
	}, void 0, () => seen >= last);
}
/** One scanner for all files, so that rows are numbered through; ends early when told that enough was seen. */
async function readRows(files, sink, begin = () => void 0, enough = () => false) {
	const [first] = files;
	if (first === void 0) return [];
	const scanner = formatOf(first).family === "json-lines" ? new JsonRows(sink) : new CsvRows(sink);
	const starts = [];
	for (const file of files) {
		const { delimiter, compression } = formatOf(file);
		begin(file);
		scanner.beginFile(file.name, delimiter);
		starts.push({
			file: file.path,
			rowsBefore: scanner.number
		});
		for await (const chunk of compression === "gzip" ? gunzip(file.open(), file.name) : file.open()) {
			scanner.push(chunk);
			if (enough()) return starts;
		}
		scanner.endFile();
	}
	return starts;
}
/** Says in which file an example is, where there are several. */
function placeExamples(examples, before, after) {
	return examples.map((example) => {
		const starts = example.kind === "removed" ? before : after;
		const start = starts.findLast(({ rowsBefore }) => rowsBefore < example.row);
		return starts.length < 2 || start === void 0 ? example : {
			...example,
			file: start.file,
			row: example.row - start.rowsBefore
		};
	});
}
// src/features/data/describe-change.ts
/**
* What changed between two states of a dataset, what it costs and what is suspicious. Manifests alone tell files, schema and statistics;
* rows and leakage read the data, and are left out with a note when its bytes cannot be had.
*/
async function describeChange(command, ports) {
	const { config, before, after, mayBeNew } = command;
	const found = await diffDataset({
		name: config.name,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after },
		...mayBeNew === void 0 ? {} : { mayBeNew }
	}, ports);
	const schema = config.schema === void 0 ? void 0 : await readSchema(config.schema, ports);
	const isNew = found.manifests.before === void 0;
	const compared = command.rows && !isNew && found.diff.files.length > 0 ? await compareRows(command, schema, ports) : {};
	const suspicions = [...command.validate === true ? await validationProblems(command, ports) : [], ...findSuspicions(found.manifests.before, found.manifests.after, found.diff, compared.rows, personalColumns(schema))];
	return {
		...describe(found),
		isNew,
		...compared,
		suspicions
	};
}
const describe = ({ name, before, after, diff, manifests }) => ({
	name,
	before,
	after,
	diff,
	manifest: manifests.after,
	cost: costOf(diff.newBytes, distinctBytes(manifests.after.files), LFS_PRICES)
});
async function compareRows(command, schema, ports) {
	const { config } = command;
	const before = await filesAt(config.name, command.before ?? "HEAD", ports);
	const after = command.after === void 0 ? await workingFiles(datasetPaths(config.name).files, ports) : await filesAt(config.name, command.after, ports);
	try {
		await ensureObjects([...before, ...after], ports);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "data.object-missing") throw error;
		return { rowsNote: error.message };
	}
	const rows = await diffRows({
		before,
		after,
		key: command.key ?? schema?.primaryKey ?? [],
		personal: personalColumns(schema),
		...config.target === void 0 ? {} : { label: config.target },
		...command.examples === void 0 ? {} : { examples: command.examples }
	});
	return rows === void 0 ? { rowsNote: "there are no CSV, TSV or JSON Lines files on both sides" } : { rows };
}
async function filesAt(name, reference, ports) {
	const { commit } = await resolveDataset(name, reference, ports);
	return await committedFiles(datasetPaths(name).files, commit, ports);
}
/** What validation finds in the later state; nothing when it has no tables or they cannot be had. */
async function validationProblems({ config, after }, ports) {
	try {
		return (await validateDataset({
			config,
			...after === void 0 ? {} : { reference: after }
		}, ports)).report.problems;
	} catch (error) {
		if (error instanceof Failure && [
			"data.object-missing",
			"data.table-missing",
			"data.tables-differ"
		].includes(error.code)) return [];
		throw error;
	}
}
// src/actions/data-diff/run.ts
async function run(inputs, workspace, options) {
	const [config] = await openDatasets(workspace, {
		dataset: inputs.dataset,
		config: inputs.config
	});
	if (inputs.examples < 0 || inputs.examples > 50) throw new Failure("contract.input-invalid", { message: `input "examples": expected a number from 0 to 50, found ${inputs.examples}` });
	const before = inputs.before ?? await mergeBase(inputs, workspace);
	const change = await describeChange({
		config,
		...before === void 0 ? {} : { before },
		...inputs.after === void 0 ? {} : { after: inputs.after },
		mayBeNew: inputs.pullRequest !== void 0,
		rows: inputs.rows,
		...inputs.key === void 0 ? {} : { key: inputs.key },
		examples: inputs.examples,
		validate: inputs.validate
	}, workspace);
	const labelled = inputs.pullRequest === void 0 ? change : {
		...change,
		...pullRequestLabels(change, inputs, workspace)
	};
	const body = renderChange(labelled, jobLink(workspace));
	const comment = inputs.comment && inputs.pullRequest !== void 0 ? {
		pullRequest: inputs.pullRequest,
		marker: `data-diff/${change.name}`,
		body
	} : void 0;
	return {
		...describeOutcome(labelled, body, comment === void 0 || options.dryRun ? void 0 : (await workspace.forge.comments.upsert(comment)).url),
		...options.dryRun ? { plan: planOf(comment) } : {}
	};
}
/** What the pull request started from; its base branch may have moved on since. */
async function mergeBase({ pullRequest }, { environment, git }) {
	const branch = environment.variable("GITHUB_BASE_REF");
	if (pullRequest === void 0 || branch === void 0 || branch === "") return void 0;
	const base = await git.mergeBase(`origin/${branch}`, "HEAD");
	if (base !== void 0) return base;
	throw new Failure("git.reference-unknown", {
		message: `HEAD and origin/${branch} have no common commit in this clone`,
		remedy: "Check out with fetch-depth: 0."
	});
}
function pullRequestLabels({ before, after }, inputs, { environment }) {
	const branch = environment.variable("GITHUB_BASE_REF");
	return {
		before: inputs.before === void 0 && branch !== void 0 && branch !== "" ? branch : before,
		after: inputs.after === void 0 ? "this PR" : after
	};
}
const planOf = (comment) => ({
	title: "Compare data",
	effects: comment === void 0 ? [] : [{
		verb: "update",
		target: `comment on pull request ${comment.pullRequest}`,
		detail: comment.marker
	}]
});
function describeOutcome(change, markdown, url) {
	const { name, before, after, isNew, diff, rows, rowsNote, cost, suspicions } = change;
	const headline = changeHeadline(change);
	return {
		verdict: "pass",
		headline,
		text: [
			renderDiffText(diff),
			...rows === void 0 ? [] : [rowsText(rows)],
			...rowsNote === void 0 ? [] : [`rows were not compared: ${rowsNote}`],
			suspicions.map(({ severity, column, message }) => `${severity === "error" ? "✖ error" : "? look"}  ${column === void 0 ? "" : `${column}: `}${message}`).join("\n"),
			...diff.newBytes > 0 ? [`git LFS stores it for ${formatUsd(cost.storagePerMonth)} a month; a run downloads it for ${formatUsd(cost.downloadPerRun)}`] : [],
			...url === void 0 ? [] : [`comment  ${url}`]
		].filter((part) => part !== "").join("\n\n"),
		markdown: markdown.split("\n").slice(1).join("\n"),
		outputs: {
			headline,
			"new-bytes": String(diff.newBytes),
			suspicions: String(suspicions.length),
			"comment-url": url ?? ""
		},
		data: {
			name,
			before,
			after,
			isNew,
			newBytes: diff.newBytes,
			rows: {
				before: diff.rows.before ?? null,
				after: diff.rows.after ?? null
			},
			files: diff.files.map((one) => ({ ...one })),
			columns: diff.columns,
			rowDiff: rows ?? null,
			cost,
			suspicions,
			commentUrl: url ?? null
		}
	};
}
export { run };
