/** The part of the engine's WebAssembly that is used; the pure layers are compiled without the types of a host. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  readonly Memory: new (descriptor: { readonly initial: number; readonly maximum: number }) => WasmMemory;
};

export interface WasmMemory {
  /** Replaced whenever the memory grows. */
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export const PAGE_BYTES = 65_536;
/** 4 GiB, all that a 32-bit address reaches. */
const MAX_PAGES = 65_536;

export const newMemory = (): WasmMemory => new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES });

/** Compiles a module of a few kilobytes and binds it to a memory. */
export const instantiate = <Exports>(base64: string, memory: WasmMemory): Exports =>
  new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(base64)), { env: { memory } }).exports as Exports;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let next = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[next++] = (bits >> held) & 255;
    }
  }
  return bytes;
}
