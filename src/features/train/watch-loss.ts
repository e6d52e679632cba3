import { HistoryBuilder, type MetricHistories } from '#domain/train/metric-files/metric-history.ts';
import { readJsonLines } from '#domain/train/metric-files/read-jsonl.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { Workspace } from '#ports/workspace.ts';

/** A larger file is left alone while the program runs: reading it again and again would disturb it. */
const LIVE_LIMIT: ByteSize = 4 * 1024 * 1024;

/** Follows the metrics file of a running program. */
export class MetricFollower {
  readonly #path: string;
  readonly #files: Workspace['files'];
  #seen = '';
  #histories: MetricHistories = new Map();

  constructor(path: string, files: Workspace['files']) {
    this.#path = path;
    this.#files = files;
  }

  get histories(): MetricHistories {
    return this.#histories;
  }

  /** Reads what is new; whether something was. */
  async look(): Promise<boolean> {
    const stat = await this.#files.stat(this.#path);
    const now = stat === undefined ? '' : `${stat.sizeBytes}:${stat.modifiedAt}`;
    if (now === this.#seen) return false;
    this.#seen = now;
    if (stat?.kind === 'file' && stat.sizeBytes <= LIVE_LIMIT) {
      const text = new TextDecoder().decode((await this.#files.read(this.#path)) ?? new Uint8Array());
      this.#histories = readJsonLines(text, new HistoryBuilder()).builder.histories;
    }
    return true;
  }
}
