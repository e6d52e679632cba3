/** Unpredictable bytes, for record ids and delimiters. */
export interface Entropy {
  bytes(count: number): Uint8Array;
}
