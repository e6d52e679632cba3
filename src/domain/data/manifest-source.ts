import { parseSha256 } from '#kernel/digest.ts';
import { isJsonObject } from '#kernel/json.ts';
import type { DatasetParent, DatasetSource } from '#kernel/records/dataset.ts';

const TEXTS = ['url', 'licence', 'note', 'etag', 'lastModified', 'fetchedAt', 'command'] as const;

/** Provenance from JSON of unknown origin; undefined when it is none. Unknown members are dropped. */
export function parseSource(value: unknown): DatasetSource | undefined {
  if (!isJsonObject(value)) return undefined;
  const texts = TEXTS.map((name) => [name, value[name]] as const).filter(([, text]) => text !== undefined);
  if (texts.some(([, text]) => typeof text !== 'string')) return undefined;
  const sha256 = digestOf(value['sha256']);
  if (value['sha256'] !== undefined && sha256 === undefined) return undefined;
  const parents = value['parents'] === undefined ? undefined : parseParents(value['parents']);
  if (value['parents'] !== undefined && parents === undefined) return undefined;
  return {
    ...Object.fromEntries(texts),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(value['unpacked'] === true ? { unpacked: true } : {}),
    ...(parents === undefined ? {} : { parents }),
  };
}

function parseParents(value: unknown): DatasetParent[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const parents = (value as readonly unknown[]).map(parseParent);
  return parents.every((parent) => parent !== undefined) ? parents : undefined;
}

function parseParent(value: unknown): DatasetParent | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, version } = value;
  const digest = digestOf(value['digest']);
  if (typeof name !== 'string' || (version !== undefined && typeof version !== 'string')) return undefined;
  if (value['digest'] !== undefined && digest === undefined) return undefined;
  return { name, ...(version === undefined ? {} : { version }), ...(digest === undefined ? {} : { digest }) };
}

const digestOf = (value: unknown) => (typeof value === 'string' ? parseSha256(value) : undefined);
