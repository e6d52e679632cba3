import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { Failure } from '#kernel/failure.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitMissing } from './run-git.ts';

/** An object of the repository; `bytes` is undefined when there is no such object. */
export interface ReadObject {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer | undefined;
}

/**
 * Contents of objects in the order of their names, through one `git cat-file --batch`: thousands of objects cost one process.
 * A name is whatever git resolves (`<id>`, `<commit>:<path>`) and must not contain a newline.
 */
export async function* readObjects(gitFolder: string, names: readonly string[]): AsyncGenerator<ReadObject> {
  if (names.length === 0) return;
  // With --buffer git writes blocks of answers instead of three pieces for each.
  const child = spawn('git', [`--git-dir=${gitFolder}`, 'cat-file', '--batch', '--buffer'], {
    cwd: gitFolder,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.once('error', (cause) => child.stdout.destroy(gitMissing(cause)));
  child.stdin.on('error', () => undefined);
  Readable.from(inLines(names)).pipe(child.stdin);
  const source = new ByteSource(child.stdout);
  try {
    for (const name of names) yield readNow(source, name) ?? (await readOne(source, name));
  } finally {
    child.kill('SIGTERM');
  }
}

/** Contents of objects that must exist. */
export async function* readBlobs(gitFolder: string, objectIds: readonly string[]): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes } of readObjects(gitFolder, objectIds)) {
    if (bytes === undefined) throw new Failure('git.reference-unknown', { message: `There is no object ${name}.` });
    yield bytes;
  }
}

function* inLines(names: readonly string[]): Generator<string> {
  for (let start = 0; start < names.length; start += 1000) yield `${names.slice(start, start + 1000).join('\n')}\n`;
}

async function readOne(source: ByteSource, name: string): Promise<ReadObject> {
  const size = parseHeader(await source.line(), name);
  if (size === undefined) return missing(name);
  const bytes = await source.take(size.bytes);
  await source.take(1);
  return { name, type: size.type, bytes };
}

/** An answer that has arrived whole, which most small ones have; waiting for each would cost more than reading it. */
function readNow(source: ByteSource, name: string): ReadObject | undefined {
  const line = source.lineNow();
  if (line === undefined) return undefined;
  const size = parseHeader(line, name);
  if (size === undefined) {
    source.skip(line.length + 1);
    return missing(name);
  }
  const bytes = source.sliceNow(line.length + 1, size.bytes);
  if (bytes === undefined) return undefined;
  source.skip(line.length + 1 + size.bytes + 1);
  return { name, type: size.type, bytes };
}

const missing = (name: string): ReadObject => ({ name, type: 'missing', bytes: undefined });

/** Undefined for `<name> missing` or `<name> ambiguous`; a name may itself contain spaces, so the end of the line decides. */
function parseHeader(line: Buffer, name: string): { readonly type: string; readonly bytes: number } | undefined {
  const header = line.toString('utf8');
  if (header.endsWith(' missing') || header.endsWith(' ambiguous')) return undefined;
  const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
  if (match === null) throw new Failure('git.command-failed', { message: `git cat-file --batch answered "${header}" for ${name}.` });
  return { type: match[1]!, bytes: Number(match[2]) };
}

/** Lines and counted bytes from a stream of chunks, copying each byte at most once. */
class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #buffer: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line, without taking it; undefined when it has not arrived whole. */
  lineNow(): Buffer | undefined {
    const end = this.#buffer.indexOf(0x0a);
    return end < 0 ? undefined : this.#buffer.subarray(0, end);
  }

  /** Bytes further on, without taking them; undefined unless they and the one behind them have arrived. */
  sliceNow(start: number, count: number): Buffer | undefined {
    return this.#buffer.length > start + count ? this.#buffer.subarray(start, start + count) : undefined;
  }

  skip(count: number): void {
    this.#buffer = this.#buffer.subarray(count);
  }

  async line(): Promise<Buffer> {
    let end = this.#buffer.indexOf(0x0a);
    while (end < 0) {
      this.#buffer = Buffer.concat([this.#buffer, await this.#next()]);
      end = this.#buffer.indexOf(0x0a);
    }
    const line = this.#buffer.subarray(0, end);
    this.#buffer = this.#buffer.subarray(end + 1);
    return line;
  }

  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (this.#buffer.length === 0) this.#buffer = await this.#next();
      const part = this.#buffer.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.#buffer = this.#buffer.subarray(part.length);
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (done === true) throw new Failure('git.command-failed', { message: 'git cat-file --batch ended before it had answered.' });
    return value;
  }
}
