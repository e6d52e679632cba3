/**
 * Keeps at most `limit` items of a growing series without knowing its length: when it is full, every second one goes and from then on only
 * every second one is taken. The first item always stays; what is kept is evenly spaced.
 */
export class ThinningSeries<Item> {
  readonly #limit: number;
  #items: Item[] = [];
  #stride = 1;
  #seen = 0;
  #last: Item | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: Item): void {
    this.#last = item;
    if (this.#seen++ % this.#stride !== 0) return;
    this.#items.push(item);
    if (this.#items.length <= this.#limit) return;
    this.#items = this.#items.filter((_, index) => index % 2 === 0);
    this.#stride *= 2;
  }

  /** What was kept, and the newest item in any case. */
  get items(): readonly Item[] {
    return this.#last === undefined || this.#items.at(-1) === this.#last ? this.#items : [...this.#items, this.#last];
  }

  get seen(): number {
    return this.#seen;
  }
}
