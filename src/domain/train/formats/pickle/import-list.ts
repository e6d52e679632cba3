import { Unreadable } from '../byte-cursor.ts';
import { judgeImport, type ImportKind } from './judge-import.ts';

const IMPORT_LIMIT = 10_000;
/** Names are told to people; longer ones are cut. */
const NAME_LIMIT = 200;

/** Imports of pickles by what they are; `module.name` each. */
export class ImportList {
  readonly #found = new Map<string, ImportKind>();

  add(module: string, name: string): string {
    const full = `${module}.${name}`;
    if (!this.#found.has(full)) {
      if (this.#found.size === IMPORT_LIMIT) throw new Unreadable(`it imports more than ${IMPORT_LIMIT} things`);
      this.#found.set(full, judgeImport(module, name));
    }
    return full;
  }

  /** Something that is not known before the pickle runs, so that it may be anything. */
  addDangerous(what: string): void {
    this.#found.set(what, 'dangerous');
  }

  /** Sorted; nothing in them can be anything but text when it is shown. */
  of(kind: ImportKind): string[] {
    return [...this.#found]
      .filter(([, found]) => found === kind)
      .map(([name]) => name.slice(0, NAME_LIMIT).replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}'))
      .sort();
  }
}
