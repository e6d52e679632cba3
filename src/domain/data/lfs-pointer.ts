import type { ByteSize } from '#kernel/bytes.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';

/** What git stores in place of a large file. */
export interface LfsPointer {
  readonly oid: Sha256;
  readonly sizeBytes: ByteSize;
}

export interface ParsedPointer extends LfsPointer {
  /** Whether the text is the one encoding that git-lfs itself writes; every other one is a different git blob for the same bytes. */
  readonly canonical: boolean;
}

/** Longer texts are never pointers (git-lfs docs/spec.md). */
export const MAX_POINTER_BYTES = 1024;

const VERSION = 'https://git-lfs.github.com/spec/v1';

/** What git-lfs itself writes: nearly all that is ever read. */
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize ([1-9]\d{0,14})\n$/;

/** Spellings of the first line that git-lfs reads; only the first is ever written. */
const VERSIONS = [VERSION, 'https://hawser.github.com/spec/v1', 'http://git-media.io/v/2'];

/** `version`, `oid`, `size`: keys in order, one space, LF line ends. An empty file has no pointer: it stands for itself. */
export const formatPointer = (pointer: LfsPointer): string =>
  pointer.sizeBytes === 0 ? '' : `version ${VERSION}\noid sha256:${pointer.oid}\nsize ${pointer.sizeBytes}\n`;

/** Whether the text begins as pointers do, so that it should be one. */
export const looksLikePointer = (text: string): boolean =>
  text.length < MAX_POINTER_BYTES && /^version https?:\/\/\S*(git-lfs|hawser|git-media)/.test(text);

/** Reads every pointer that git-lfs reads; undefined when the text is not a pointer. Unknown keys are allowed. */
export function parsePointer(text: string): ParsedPointer | undefined {
  if (text.length >= MAX_POINTER_BYTES) return undefined;
  const usual = CANONICAL.exec(text);
  if (usual !== null) return { oid: usual[1] as Sha256, sizeBytes: Number(usual[2]), canonical: true };
  const lines = text.trimEnd().split(/\r?\n/);
  const values = new Map<string, string>();
  for (const line of lines) {
    const match = /^([a-z0-9.-]+) (.+)$/.exec(line);
    if (match === null || values.has(match[1]!)) return undefined;
    values.set(match[1]!, match[2]!);
  }
  const oid = parseSha256(values.get('oid') ?? '');
  const size = values.get('size') ?? '';
  if (!VERSIONS.includes(values.get('version') ?? '') || oid === undefined || !/^\d{1,15}$/.test(size)) return undefined;
  if (!(values.get('oid') ?? '').startsWith('sha256:')) return undefined;
  const pointer = { oid, sizeBytes: Number(size) };
  return { ...pointer, canonical: formatPointer(pointer) === text };
}
