import { t as formatCount } from "./kernel-number-text.js";
import { n as Failure } from "./kernel-failure.js";
import { a as finalMix, s as hashUnits } from "./domain-data-rows-cell-hash.js";
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
export { splitOfPath as n, mergeRowDiffs as r, RowComparison as t };
