import { formatInstant, type Instant } from '#kernel/instant.ts';
import type { LedgerEntry } from '#ports/ledger.ts';

export interface ImportedCommit {
  readonly branch: string;
  readonly parent: string | undefined;
  /** `Name <address>`. */
  readonly committer: string;
  readonly now: Instant;
  readonly message: string;
  readonly entries: readonly LedgerEntry[];
}

/** One commit in the language of `git fast-import`. Lengths come before contents, so no content can be taken for a command. */
export function formatImport(commit: ImportedCommit): Buffer {
  const parts: Buffer[] = [];
  const line = (text: string): void => void parts.push(Buffer.from(`${text}\n`));
  const data = (bytes: Uint8Array): void => {
    line(`data ${bytes.length}`);
    parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), Buffer.from('\n'));
  };
  line(`commit ${commit.branch}`);
  line(`committer ${commit.committer.replace(/[\n\0]/g, ' ')} ${Math.floor(Date.parse(formatInstant(commit.now)) / 1000)} +0000`);
  data(Buffer.from(commit.message));
  if (commit.parent !== undefined) line(`from ${commit.parent}`);
  for (const { path, bytes } of commit.entries) {
    line(`M 100644 inline ${quotePath(path)}`);
    data(bytes);
  }
  line('done');
  return Buffer.concat(parts);
}

/** C-style quoting, needed when a path starts with a quote or holds a line break. */
const quotePath = (path: string): string =>
  /^"|[\n\r]/.test(path) ? `"${path.replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"` : path;
