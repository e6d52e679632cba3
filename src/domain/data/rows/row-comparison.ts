import { formatCount } from '#kernel/number-text.ts';
import { Failure } from '#kernel/failure.ts';
import { finalMix, hashUnits } from './cell-hash.ts';
import { ChangedRows } from './changed-rows.ts';
import { firstOfEach, HIDDEN, mostFirst, type RowDiff, type RowExample, type ValueDiff } from './row-diff.ts';
import { RowIndex, USED_UP } from './row-index.ts';
import type { RowSink, ScannedRow } from './scanned-row.ts';
import { ValueCounts } from './value-counts.ts';

export interface RowQuestion {
  /** Columns that identify a row; empty for whole rows. */
  readonly key: readonly string[];
  /** Columns that are compared; every one when absent (JSON Lines, whose columns are not known beforehand). */
  readonly columns?: readonly string[];
  /** Columns whose cells are not shown. */
  readonly personal: ReadonlySet<string>;
  readonly label?: string;
  /** Column that tells the split; files tell it when absent. */
  readonly split?: string;
  /** Examples of each kind. */
  readonly examples: number;
}

/** The share of the keys that one pass looks at. */
export interface KeyPartition {
  readonly index: number;
  readonly count: number;
}

/** Changed rows kept for every example shown, so that the ones chosen show different changes. */
const CANDIDATES = 20;

/** Example cells are cut at this many characters. */
const MAX_CELL = 60;

type Side = 'before' | 'after';

/** Places of the columns in the file that is being read. */
interface Layout {
  readonly names: readonly string[];
  readonly key: readonly number[];
  /** Columns that are compared, and the seeds that make their hashes independent of the order of columns. */
  readonly compared: readonly number[];
  readonly seeds: Int32Array;
  readonly label: number;
  readonly split: number;
}

interface PendingExample {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Compares rows in three readings: `before` fills an index of hashes, `after` uses it up, and `recall` reads as much of `before` again as is
 * needed to say what changed in the rows that changed. Cells are equal when their texts are, so 1.0 and 1 are different cells.
 */
export class RowComparison {
  readonly #question: RowQuestion;
  readonly #partition: KeyPartition;
  readonly #index = new RowIndex();
  readonly #changed: ChangedRows;
  /** Compared columns by name, in a fixed order that both sides share. */
  readonly #slots = new Map<string, number>();
  readonly #labels = { before: new ValueCounts(), after: new ValueCounts() };
  readonly #splits = { before: new ValueCounts(), after: new ValueCounts() };
  /** Split of every indexed row and of every inspected one. */
  #splitOfRow = new Uint8Array(4096);
  readonly #labelOfSlot: number[] = [];
  readonly #splitMoves = new Map<string, number>();
  readonly #labelMoves = new Map<string, number>();
  readonly #columnChanges = new Map<string, number>();
  readonly #examples: RowExample[] = [];
  readonly #pending = new Map<number, PendingExample>();
  readonly #removedExamples = new Set<number>();
  readonly #counts = { added: 0, removed: 0, changed: 0, kept: 0 };
  readonly #rows = { before: 0, after: 0 };
  #repeatedAfter = 0;
  #layout: Layout | undefined;
  #fileSplit = -1;
  #addedExamples = 0;
  /** Digest and key of the row at hand. */
  #low = 0;
  #high = 0;
  #keyLow = 0;
  #keyHigh = 0;

  constructor(question: RowQuestion, partition: KeyPartition = { index: 0, count: 1 }) {
    this.#question = question;
    this.#partition = partition;
    this.#changed = new ChangedRows(question.columns?.length ?? 64);
    for (const name of question.columns ?? []) this.#slots.set(name, this.#slots.size);
  }

  /** The name of a file tells the split, when it says `train`, `test` or `validation`. */
  beginFile(side: Side, path: string): void {
    const split = this.#question.split === undefined ? splitOfPath(path) : undefined;
    this.#fileSplit = split === undefined ? -1 : this.#splits[side].code(split);
  }

  get before(): RowSink {
    return { columns: (names) => this.#lay(names), row: (row) => this.#takeBefore(row) };
  }

  get after(): RowSink {
    return { columns: (names) => this.#lay(names), row: (row) => this.#takeAfter(row) };
  }

  get recall(): RowSink {
    return { columns: (names) => this.#lay(names), row: (row) => this.#recallRow(row) };
  }

  /** Ends the first reading. */
  closeBefore(): void {
    this.#index.close();
    const { repeated, length } = this.#index;
    if (this.#question.key.length === 0 || length < 100 || repeated < length / 4) return;
    throw new Failure('data.key-not-unique', {
      message: `${this.#question.key.join(', ')} does not identify rows: ${formatCount(repeated)} of ${formatCount(length)} rows have a key that another row has`,
    });
  }

  /** Ends the second reading; the number of the last row that `recall` must see, 0 when none. */
  closeAfter(): number {
    let last = this.#changed.last;
    this.#counts.removed = this.#index.length - this.#counts.kept - this.#counts.changed;
    for (
      let row = 0;
      row < this.#index.length && this.#removedExamples.size < Math.min(this.#question.examples, this.#counts.removed);
      row++
    ) {
      if (this.#index.isTaken(row)) continue;
      this.#removedExamples.add(this.#index.numberOf(row));
      last = Math.max(last, this.#index.numberOf(row));
    }
    return last;
  }

  finish(): RowDiff {
    const labels = this.#values(this.#question.label, this.#labels, this.#labelMoves);
    const splits = this.#values(this.#question.split ?? 'file', this.#splits, this.#splitMoves);
    return {
      key: this.#question.key,
      rows: this.#rows,
      ...this.#counts,
      repeatedKeys:
        this.#question.key.length === 0 ? { before: 0, after: 0 } : { before: this.#index.repeated, after: this.#repeatedAfter },
      columns: mostFirst(this.#columnChanges, (name, rows) => ({ name, rows })),
      inspected: this.#changed.size,
      ...(labels === undefined ? {} : { labels }),
      ...(splits === undefined ? {} : { splits }),
      examples: firstOfEach(this.#examples, this.#question.examples),
    };
  }

  #lay(names: readonly string[]): void {
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
      label: label === undefined ? -1 : names.indexOf(label),
      split: split === undefined ? -1 : names.indexOf(split),
    };
  }

  /** Sums of mixed cell hashes: the order of columns makes no difference, the name of a cell's column does. */
  #digest(row: ScannedRow, { compared, seeds }: Layout): void {
    let sumLow = 0;
    let sumHigh = 0;
    for (let index = 0; index < compared.length; index++) {
      const low = row.low[compared[index]!]!;
      const high = row.high[compared[index]!]!;
      if (low === 0 && high === 0) continue;
      sumLow = (sumLow + finalMix(low ^ seeds[2 * index]!)) | 0;
      sumHigh = (sumHigh + finalMix(high ^ seeds[2 * index + 1]!)) | 0;
    }
    this.#low = sumLow;
    this.#high = sumHigh;
  }

  #findKey(row: ScannedRow, { key }: Layout): void {
    if (this.#question.key.length === 0) {
      this.#keyLow = this.#low;
      this.#keyHigh = this.#high;
      return;
    }
    let low = 0;
    let high = 0;
    for (let index = 0; index < key.length; index++) {
      low = finalMix(Math.imul(low, 31) ^ row.low[key[index]!]!);
      high = finalMix(Math.imul(high, 37) ^ row.high[key[index]!]!);
    }
    this.#keyLow = low;
    this.#keyHigh = high;
  }

  #isMine(): boolean {
    return this.#partition.count === 1 || (finalMix(this.#keyLow) >>> 0) % this.#partition.count === this.#partition.index;
  }

  #takeBefore(row: ScannedRow): void {
    const layout = this.#layout!;
    this.#rows.before += 1;
    this.#labels.before.add(row, layout.label);
    const split = this.#splitOf('before', row, layout);
    this.#digest(row, layout);
    this.#findKey(row, layout);
    if (!this.#isMine()) return;
    if (split >= 0) {
      while (this.#index.length >= this.#splitOfRow.length) this.#splitOfRow = widened(this.#splitOfRow);
      this.#splitOfRow[this.#index.length] = split + 1;
    }
    this.#index.push(row.number, this.#keyLow, this.#keyHigh, this.#low, this.#high);
  }

  #takeAfter(row: ScannedRow): void {
    const layout = this.#layout!;
    this.#rows.after += 1;
    const label = this.#labels.after.add(row, layout.label);
    const split = this.#splitOf('after', row, layout);
    this.#digest(row, layout);
    this.#findKey(row, layout);
    if (!this.#isMine()) return;
    const found = this.#index.take(this.#keyLow, this.#keyHigh, this.#low, this.#high);
    if (found < 0) {
      this.#counts.added += 1;
      if (found === USED_UP) this.#repeatedAfter += 1;
      if (this.#addedExamples++ < this.#question.examples)
        this.#examples.push({ kind: 'added', row: row.number, cells: this.#cells(row, layout, 'after') });
      return;
    }
    if (split >= 0) this.#countSplitMove(found, split);
    if (this.#index.isSame(found, this.#low, this.#high)) {
      this.#counts.kept += 1;
      return;
    }
    this.#counts.changed += 1;
    const names = [...this.#slots.keys()];
    const slot = this.#changed.keep(this.#index.numberOf(found), (column) => hashOf(row, layout.names.indexOf(names[column]!)));
    if (slot < 0) return;
    this.#labelOfSlot[slot] = label;
    if (this.#pending.size < this.#question.examples * CANDIDATES)
      this.#pending.set(slot, { row: row.number, cells: new Map(layout.names.map((name, column) => [name, row.text(column) ?? ''])) });
  }

  #recallRow(row: ScannedRow): void {
    const layout = this.#layout!;
    if (this.#removedExamples.has(row.number))
      this.#examples.push({ kind: 'removed', row: row.number, cells: this.#cells(row, layout, 'before') });
    const slot = this.#changed.slotOf(row.number);
    if (slot === undefined) return;
    const different: string[] = [];
    for (const [name, column] of this.#slots)
      if (!this.#changed.isSame(slot, column, hashOf(row, layout.names.indexOf(name)))) different.push(name);
    for (const name of different) this.#columnChanges.set(name, (this.#columnChanges.get(name) ?? 0) + 1);
    if (layout.label >= 0 && different.includes(this.#question.label!)) {
      const to = this.#labelOfSlot[slot]!;
      if (to >= 0) bump(this.#labelMoves, row.text(layout.label) ?? '', this.#labels.after.valueOf(to));
    }
    const pending = this.#pending.get(slot);
    if (pending === undefined) return;
    const shown = layout.names.filter((name) => this.#question.key.includes(name) || different.includes(name));
    const later = different.filter((name) => !layout.names.includes(name));
    this.#examples.push({
      kind: 'changed',
      row: pending.row,
      cells: [...shown, ...later].map((name) => ({
        name,
        before: this.#shown(name, row.text(layout.names.indexOf(name))),
        after: this.#shown(name, pending.cells.get(name)),
      })),
    });
  }

  #splitOf(side: Side, row: ScannedRow, layout: Layout): number {
    if (layout.split >= 0) return this.#splits[side].add(row, layout.split);
    if (this.#fileSplit >= 0) this.#splits[side].count(this.#fileSplit);
    return this.#fileSplit;
  }

  #countSplitMove(found: number, split: number): void {
    const earlier = (this.#splitOfRow[found] ?? 0) - 1;
    if (earlier < 0) return;
    const [from, to] = [this.#splits.before.valueOf(earlier), this.#splits.after.valueOf(split)];
    if (from !== to) bump(this.#splitMoves, from, to);
  }

  #cells(row: ScannedRow, { names }: Layout, side: Side): RowExample['cells'] {
    return names.map((name, column) => ({ name, [side]: this.#shown(name, row.text(column)) }));
  }

  #shown(name: string, text = ''): string {
    if (this.#question.personal.has(name)) return HIDDEN;
    return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text;
  }

  #values(
    name: string | undefined,
    counts: Readonly<Record<Side, ValueCounts>>,
    moves: ReadonlyMap<string, number>,
  ): ValueDiff | undefined {
    const [before, after] = [counts.before.totals(), counts.after.totals()];
    if (name === undefined || this.#question.personal.has(name) || before === undefined || after === undefined) return undefined;
    const values = [...new Set([...before.keys(), ...after.keys()])].sort();
    if (values.length === 0) return undefined;
    return {
      name,
      values: values.map((value) => ({ value, before: before.get(value) ?? 0, after: after.get(value) ?? 0 })),
      moved: mostFirst(moves, (pair, rows) => {
        const [from, to] = JSON.parse(pair) as [string, string];
        return { from, to, rows };
      }),
    };
  }
}

/** The split that a path names in one of its words: `train.csv`, `iris-test-2.csv`, `validation/a.csv`. */
export function splitOfPath(path: string): string | undefined {
  const word = /(?:^|[/._-])(train|test|validation|valid|val|dev)(?=[/._-]|\d|$)/i.exec(path)?.[1]?.toLowerCase();
  return word === 'valid' || word === 'val' || word === 'dev' ? 'validation' : word;
}

const hashOf = (row: ScannedRow, column: number): number => (column < 0 ? 0 : (row.low[column]! ^ Math.imul(row.high[column]!, 31)) >>> 0);

function bump(moves: Map<string, number>, from: string, to: string): void {
  const pair = JSON.stringify([from, to]);
  moves.set(pair, (moves.get(pair) ?? 0) + 1);
}

function widened(old: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const array = new Uint8Array(Math.ceil(old.length * 1.5));
  array.set(old);
  return array;
}
