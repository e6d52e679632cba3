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
  const child = spawn('git', [`--git-dir=${gitFolder}`, 'cat-file', '--batch'], {
    cwd: gitFolder,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const failed = new Promise<never>((_, reject) => child.once('error', (cause) => reject(gitMissing(cause))));
  failed.catch(() => undefined);
  child.stdin.on('error', () => undefined);
  Readable.from(inLines(names)).pipe(child.stdin);
  const source = new ByteSource(child.stdout);
  try {
    for (const name of names) yield await Promise.race([readOne(source, name), failed]);
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
  const header = (await source.line()).toString('utf8');
  // `<name> missing` or `<name> ambiguous`; a name may itself contain spaces, so the end of the line decides.
  if (header.endsWith(' missing') || header.endsWith(' ambiguous')) return { name, type: 'missing', bytes: undefined };
  const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
  if (match === null) throw new Failure('git.command-failed', { message: `git cat-file --batch answered "${header}" for ${name}.` });
  const bytes = await source.take(Number(match[2]));
  await source.take(1);
  return { name, type: match[1]!, bytes };
}

/** Lines and counted bytes from a stream of chunks, copying each byte at most once. */
class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #buffer: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
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
