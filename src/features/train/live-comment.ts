import type { Workspace } from '#ports/workspace.ts';

/** Whoever looks sees the line within a minute; more often would only cost requests, of which a token has a thousand an hour. */
const POST_EVERY_MS = 30_000;

/**
 * Keeps one comment on a pull request up to date while a training runs: at most every half minute, and only when something has changed. A
 * refusal is told once and ends it; it never ends the training.
 */
export class LiveComment {
  readonly #pullRequest: number;
  readonly #model: string;
  readonly #ports: Pick<Workspace, 'forge' | 'clock' | 'reporter'>;
  #posted = '';
  #at = Number.NEGATIVE_INFINITY;
  #refused = false;

  constructor(pullRequest: number, model: string, ports: Pick<Workspace, 'forge' | 'clock' | 'reporter'>) {
    this.#pullRequest = pullRequest;
    this.#model = model;
    this.#ports = ports;
  }

  async show(markdown: string): Promise<void> {
    if (this.#ports.clock.elapsed() - this.#at >= POST_EVERY_MS) await this.#post(`⏳ ${markdown}`);
  }

  /** The outcome in place of the progress, whatever the time. */
  async end(markdown: string): Promise<void> {
    await this.#post(markdown);
  }

  async #post(body: string): Promise<void> {
    if (this.#refused || body === this.#posted) return;
    this.#at = this.#ports.clock.elapsed();
    try {
      await this.#ports.forge.comments.upsert({ pullRequest: this.#pullRequest, marker: `train/${this.#model}`, body });
      this.#posted = body;
    } catch (error) {
      this.#refused = true;
      this.#ports.reporter.warn(`the pull request does not show the training: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
