/**
 * Opcodes of pickle protocols 0 to 5 (`pickletools.py`), by what follows the opcode: nothing, `fixed` bytes, a `line`, two `lines`, or a length of
 * 1, 4 or 8 bytes and that many bytes; and by what it does to the stack.
 */
export interface Opcode {
  readonly name: string;
  readonly argument: { readonly kind: 'none' } | { readonly kind: 'fixed'; readonly bytes: number } | { readonly kind: 'line' } | { readonly kind: 'lines' } | { readonly kind: 'counted'; readonly lengthBytes: 1 | 4 | 8 }; // prettier-ignore
}

const none = { kind: 'none' } as const;
const line = { kind: 'line' } as const;
const lines = { kind: 'lines' } as const;
const fixed = (bytes: number) => ({ kind: 'fixed', bytes }) as const;
const counted = (lengthBytes: 1 | 4 | 8) => ({ kind: 'counted', lengthBytes }) as const;

const LIST: readonly (readonly [code: number | string, name: string, argument: Opcode['argument']])[] = [
  ['(', 'MARK', none], ['.', 'STOP', none], ['0', 'POP', none], ['1', 'POP_MARK', none], ['2', 'DUP', none],
  ['F', 'FLOAT', line], ['I', 'INT', line], ['J', 'BININT', fixed(4)], ['K', 'BININT1', fixed(1)], ['L', 'LONG', line],
  ['M', 'BININT2', fixed(2)], ['N', 'NONE', none], ['P', 'PERSID', line], ['Q', 'BINPERSID', none], ['R', 'REDUCE', none],
  ['S', 'STRING', line], ['T', 'BINSTRING', counted(4)], ['U', 'SHORT_BINSTRING', counted(1)], ['V', 'UNICODE', line],
  ['X', 'BINUNICODE', counted(4)], ['a', 'APPEND', none], ['b', 'BUILD', none], ['c', 'GLOBAL', lines], ['d', 'DICT', none],
  ['}', 'EMPTY_DICT', none], ['e', 'APPENDS', none], ['g', 'GET', line], ['h', 'BINGET', fixed(1)], ['i', 'INST', lines],
  ['j', 'LONG_BINGET', fixed(4)], ['l', 'LIST', none], [']', 'EMPTY_LIST', none], ['o', 'OBJ', none], ['p', 'PUT', line],
  ['q', 'BINPUT', fixed(1)], ['r', 'LONG_BINPUT', fixed(4)], ['s', 'SETITEM', none], ['t', 'TUPLE', none],
  [')', 'EMPTY_TUPLE', none], ['u', 'SETITEMS', none], ['G', 'BINFLOAT', fixed(8)], ['B', 'BINBYTES', counted(4)],
  ['C', 'SHORT_BINBYTES', counted(1)], [0x80, 'PROTO', fixed(1)], [0x81, 'NEWOBJ', none], [0x82, 'EXT1', fixed(1)],
  [0x83, 'EXT2', fixed(2)], [0x84, 'EXT4', fixed(4)], [0x85, 'TUPLE1', none], [0x86, 'TUPLE2', none], [0x87, 'TUPLE3', none],
  [0x88, 'NEWTRUE', none], [0x89, 'NEWFALSE', none], [0x8a, 'LONG1', counted(1)], [0x8b, 'LONG4', counted(4)],
  [0x8c, 'SHORT_BINUNICODE', counted(1)], [0x8d, 'BINUNICODE8', counted(8)], [0x8e, 'BINBYTES8', counted(8)],
  [0x8f, 'EMPTY_SET', none], [0x90, 'ADDITEMS', none], [0x91, 'FROZENSET', none], [0x92, 'NEWOBJ_EX', none],
  [0x93, 'STACK_GLOBAL', none], [0x94, 'MEMOIZE', none], [0x95, 'FRAME', fixed(8)], [0x96, 'BYTEARRAY8', counted(8)],
  [0x97, 'NEXT_BUFFER', none], [0x98, 'READONLY_BUFFER', none],
]; // prettier-ignore

/** By the byte that names the opcode. */
export const OPCODES: readonly (Opcode | undefined)[] = LIST.reduce<(Opcode | undefined)[]>(
  (table, [code, name, argument]) => {
    table[typeof code === 'number' ? code : code.charCodeAt(0)] = { name, argument };
    return table;
  },
  Array.from({ length: 256 }, () => undefined),
);
