import { Unreadable } from '../byte-cursor.ts';
import type { ImportList } from './import-list.ts';
import { MARK, numberValue, OPAQUE, PARTS_LIMIT, textValue, tupleValue, type PickleValue } from './pickle-value.ts';

/** Deeper stacks and larger memos than any model needs. */
const STACK_LIMIT = 1 << 22;
const MEMO_LIMIT = 1 << 23;

const COMPUTED = 'an import whose name the pickle computes';

/** What BUILD was given for an object. */
export interface Built {
  readonly of: string;
  readonly state: PickleValue;
}

/** The stack and the memo of a pickle, with values known only as far as imports need it. */
export class PickleMachine {
  readonly #stack: PickleValue[] = [];
  readonly #memo = new Map<number, PickleValue>();
  readonly #imports: ImportList;

  constructor(imports: ImportList) {
    this.#imports = imports;
  }

  /** Does what one opcode does, by its name in `pickletools`. */
  step(name: string, [first, second]: readonly PickleValue[]): Built | undefined {
    switch (name) {
      case 'PROTO':
        if (first?.kind === 'number' && first.number > 5) throw new Unreadable(`it is of protocol ${first.number}; known are 0 to 5`);
        return undefined;
      case 'FRAME':
      case 'READONLY_BUFFER':
        return undefined;
      case 'MARK':
        return this.#push(MARK);
      case 'POP':
        this.#pop();
        return undefined;
      case 'POP_MARK':
        this.#toMark();
        return undefined;
      case 'DUP':
        return this.#push(this.#stack.at(-1) ?? OPAQUE);
      case 'INT':
        return this.#push(
          first?.kind === 'text' && /^-?\d{1,15}L?$/.test(first.text) ? numberValue(Number.parseInt(first.text, 10)) : OPAQUE,
        );
      case 'BININT':
      case 'BININT1':
      case 'BININT2':
      case 'LONG1':
      case 'BINSTRING':
      case 'SHORT_BINSTRING':
      case 'BINUNICODE':
      case 'SHORT_BINUNICODE':
      case 'BINUNICODE8':
        return this.#push(first!);
      case 'STRING':
      case 'UNICODE':
        return this.#push(plainLine(name, first!));
      case 'EMPTY_DICT':
        return this.#push({ kind: 'dict', entries: new Map() });
      case 'EMPTY_TUPLE':
        return this.#push(tupleValue([]));
      case 'TUPLE':
        return this.#push(tupleValue(this.#toMark()));
      case 'TUPLE1':
      case 'TUPLE2':
      case 'TUPLE3':
        return this.#push(tupleValue(this.#popMany(Number(name.at(-1)))));
      case 'LIST':
      case 'FROZENSET':
        this.#toMark();
        return this.#push(OPAQUE);
      case 'DICT':
        return this.#push(dictOf(this.#toMark()));
      case 'SETITEM':
        return this.#set(this.#popMany(2));
      case 'SETITEMS':
        return this.#set(this.#toMark());
      case 'APPEND':
        this.#pop();
        return undefined;
      case 'APPENDS':
      case 'ADDITEMS':
        this.#toMark();
        return undefined;
      case 'PUT':
      case 'BINPUT':
      case 'LONG_BINPUT':
        return this.#remember(indexOf(first!));
      case 'MEMOIZE':
        return this.#remember(this.#memo.size);
      case 'GET':
      case 'BINGET':
      case 'LONG_BINGET':
        return this.#push(this.#recall(indexOf(first!)));
      case 'GLOBAL':
        return this.#push(this.#import(first!, second!));
      case 'STACK_GLOBAL': {
        const [module, attribute] = this.#popMany(2);
        return this.#push(this.#import(module!, attribute!));
      }
      case 'INST':
        this.#toMark();
        return this.#push(call(this.#import(first!, second!), OPAQUE));
      case 'OBJ': {
        const [made] = this.#toMark();
        return this.#push(call(made ?? OPAQUE, OPAQUE));
      }
      case 'REDUCE':
      case 'NEWOBJ': {
        const [made, parts] = this.#popMany(2);
        return this.#push(call(made!, parts!));
      }
      case 'NEWOBJ_EX': {
        const [made, parts] = this.#popMany(3);
        return this.#push(call(made!, parts!));
      }
      case 'BUILD': {
        const state = this.#pop();
        const built = this.#stack.at(-1);
        return built?.kind === 'instance' ? { of: built.of, state } : undefined;
      }
      case 'EXT1':
      case 'EXT2':
      case 'EXT4':
        this.#imports.addDangerous('an import by a number that only the loading program knows');
        return this.#push(OPAQUE);
      case 'BINPERSID':
        this.#pop();
        return this.#push(OPAQUE);
      default:
        // FLOAT, LONG, NONE, truths, bytes, lists, sets, buffers, PERSID: values that no import is named by.
        return this.#push(OPAQUE);
    }
  }

  #push(value: PickleValue): undefined {
    if (this.#stack.length === STACK_LIMIT) throw new Unreadable(`its stack is deeper than ${STACK_LIMIT}`);
    this.#stack.push(value);
  }

  #pop(): PickleValue {
    const value = this.#stack.pop();
    if (value === undefined) throw new Unreadable('it takes more from its stack than it put there');
    return value;
  }

  #popMany(count: number): PickleValue[] {
    if (this.#stack.length < count) throw new Unreadable('it takes more from its stack than it put there');
    return this.#stack.splice(-count);
  }

  #toMark(): PickleValue[] {
    const mark = this.#stack.lastIndexOf(MARK);
    if (mark < 0) throw new Unreadable('it goes back to a mark that it never set');
    const values = this.#stack.splice(mark);
    values.shift();
    return values;
  }

  #set(items: readonly PickleValue[]): undefined {
    const target = this.#stack.at(-1);
    if (target?.kind === 'dict') fill(target.entries, items);
  }

  #remember(index: number): undefined {
    if (this.#memo.size === MEMO_LIMIT) throw new Unreadable(`it remembers more than ${MEMO_LIMIT} values`);
    const top = this.#stack.at(-1);
    if (top === undefined) throw new Unreadable('it remembers a value that is not there');
    this.#memo.set(index, top);
  }

  #recall(index: number): PickleValue {
    const value = this.#memo.get(index);
    if (value === undefined) throw new Unreadable(`it recalls value ${index}, which it never kept`);
    return value;
  }

  #import(module: PickleValue, name: PickleValue): PickleValue {
    if (module.kind === 'text' && name.kind === 'text') return { kind: 'import', full: this.#imports.add(module.text, name.text) };
    this.#imports.addDangerous(COMPUTED);
    return OPAQUE;
  }
}

const call = (made: PickleValue, parts: PickleValue): PickleValue =>
  made.kind === 'import' ? { kind: 'instance', of: made.full, parts } : OPAQUE;

/** Of a line with escapes the text is not worked out: no pickler writes names of imports in that way. */
function plainLine(name: string, line: PickleValue): PickleValue {
  if (line.kind !== 'text' || line.text.includes('\\')) return OPAQUE;
  return name === 'STRING' ? textValue(line.text.replace(/^(['"])(.*)\1$/, '$2')) : line;
}

function indexOf(value: PickleValue): number {
  const index = value.kind === 'number' ? value.number : value.kind === 'text' && /^\d{1,9}$/.test(value.text) ? Number(value.text) : -1;
  if (index < 0) throw new Unreadable('it names a remembered value by something that is no number');
  return index;
}

function dictOf(items: readonly PickleValue[]): PickleValue {
  const entries = new Map<string, PickleValue>();
  fill(entries, items);
  return { kind: 'dict', entries };
}

function fill(entries: Map<string, PickleValue>, items: readonly PickleValue[]): void {
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at]!;
    if (key.kind === 'text' && (entries.size < PARTS_LIMIT || entries.has(key.text))) entries.set(key.text, items[at + 1]!);
  }
}
