import { isJsonObject } from '#kernel/json.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';

export const CARRIED_ROOTS = ['output', 'metrics', 'checkpoints'] as const;

export interface CarriedFile {
  readonly root: (typeof CARRIED_ROOTS)[number];
  /** Below the root; never leads out of it. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Gzip in base64. */
  readonly text: string;
}

export interface Carried {
  readonly files: readonly CarriedFile[];
  /** Files that were too large, as `output/model.bin`. */
  readonly left: readonly { readonly name: string; readonly size: number }[];
  /** Whether the last line came; otherwise the carrier was killed before it had written all. */
  readonly complete: boolean;
}

/** What the carrier wrote to its log; lines that are not its own are passed over, and so are names that lead elsewhere. */
export function readCarried(lines: readonly string[]): Carried {
  const files: CarriedFile[] = [];
  let left: Carried['left'] = [];
  let complete = false;
  let data: string[] = [];
  let header: Omit<CarriedFile, 'text'> | undefined;
  const close = (): void => {
    if (header !== undefined) files.push({ ...header, text: data.join('') });
    [header, data] = [undefined, []];
  };
  for (const line of lines) {
    const space = line.indexOf(' ');
    const [verb, rest] = [line.slice(0, space), line.slice(space + 1)];
    if (verb === 'data') data.push(rest);
    else if (verb === 'file') {
      close();
      header = headerOf(rest);
    } else if (verb === 'done') {
      close();
      complete = true;
      left = leftOf(rest);
    }
  }
  return { files, left, complete };
}

function headerOf(text: string): Omit<CarriedFile, 'text'> | undefined {
  const value = parse(text);
  if (!isJsonObject(value)) return undefined;
  const { root, path, size, sha256 } = value;
  const known = CARRIED_ROOTS.find((one) => one === root);
  if (known === undefined || typeof path !== 'string' || parseRelativePath(path) === undefined) return undefined;
  if (typeof size !== 'number' || typeof sha256 !== 'string') return undefined;
  return { root: known, path, size, sha256 };
}

function leftOf(text: string): Carried['left'] {
  const value = parse(text);
  const list = isJsonObject(value) && Array.isArray(value['left']) ? value['left'] : [];
  return list.flatMap((one: unknown) =>
    isJsonObject(one) ? [{ name: `${String(one['root'])}/${String(one['path'])}`, size: Number(one['size']) }] : [],
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
