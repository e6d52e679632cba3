import { ByteCursor, Unreadable } from '#domain/train/formats/byte-cursor.ts';
import { codeFacts } from '#domain/train/formats/code-facts.ts';
import { readOnnx } from '#domain/train/formats/onnx-facts.ts';
import { ImportList } from '#domain/train/formats/pickle/import-list.ts';
import { recogniseForm, type FileForm } from '#domain/train/formats/recognise-format.ts';
import { countSafetensors } from '#domain/train/formats/safetensors-facts.ts';
import { findsLambda, scanNpy, scanPickles } from '#domain/train/formats/scan-stream.ts';
import { formatOfMembers, type ZipMember } from '#domain/train/formats/zip-directory.ts';
import { modelFormatOf } from '#domain/train/program/model-format.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { CodeFacts, OnnxFacts } from '#kernel/records/model-package.ts';
import type { Files } from '#ports/files.ts';
import { fileSource, inflatedSource, readFrom, type ByteSource } from './byte-source.ts';
import { listMembers, memberSource } from './zip-members.ts';

/** What a file is, by its bytes; it is never opened by what wrote it. */
export interface InspectedFile {
  readonly name: string;
  readonly sizeBytes: ByteSize;
  /** As `ModelFormat.name`. */
  readonly format: string;
  readonly compression?: string;
  readonly onnx?: OnnxFacts;
  /** Number of tensors, where the file says it plainly. */
  readonly tensors?: number;
  /** Absent when the format holds nothing that opening it would run. */
  readonly code?: CodeFacts;
}

type Ports = Pick<Files, 'stream' | 'stat'>;

const HEAD: ByteSize = 1 << 16;
/** What a file may inflate to: models compress well, bombs a thousand times. */
const ALWAYS_ALLOWED: ByteSize = 1 << 28;
const RATIO = 200;
const PICKLE_NAME = /\.(?:pkl|pickle|joblib|pt|pth|ckpt)(?:\.\w+)?$/i;
const LAMBDA_LIMIT: ByteSize = 1 << 30;
const LAMBDA = 'Lambda layer of Keras (Python code in the model)';

/** Looks into one file: format, what it says of itself, and what opening it would import. Memory does not grow with the file. */
export async function inspectModelFile(
  file: { readonly path: string; readonly name: string; readonly sizeBytes: ByteSize },
  files: Ports,
  alwaysAllowedBytes: ByteSize = ALWAYS_ALLOWED,
): Promise<InspectedFile> {
  const whole = (): ByteSource => fileSource(files, file.path, 0, file.sizeBytes);
  const head = await whole().take(HEAD);
  const look = new Look(file, files, { left: Math.max(alwaysAllowedBytes, file.sizeBytes * RATIO) });
  const facts = await look.into(recogniseForm(head, file.sizeBytes, file.name), whole, file.name);
  return { name: file.name, sizeBytes: file.sizeBytes, ...facts, ...look.code() };
}

type Facts = Omit<InspectedFile, 'name' | 'sizeBytes' | 'code'>;

class Look {
  readonly #imports = new ImportList();
  readonly #problems: string[] = [];
  #canRun = false;
  readonly #file: { readonly path: string; readonly name: string; readonly sizeBytes: ByteSize };
  readonly #files: Ports;
  readonly #limit: { left: ByteSize };

  constructor(
    file: { readonly path: string; readonly name: string; readonly sizeBytes: ByteSize },
    files: Ports,
    limit: { left: ByteSize },
  ) {
    this.#file = file;
    this.#files = files;
    this.#limit = limit;
  }

  code(): { readonly code?: CodeFacts } {
    const [dangerous, unknown] = [this.#imports.of('dangerous'), this.#imports.of('unknown')];
    if (!this.#canRun && !this.#imported() && this.#problems.length === 0) return {};
    return { code: codeFacts({ dangerous, unknown, problems: this.#problems }) };
  }

  async into(form: FileForm, open: () => ByteSource, name: string): Promise<Facts> {
    const byName = modelFormatOf([name]).name;
    switch (form.kind) {
      case 'model':
        if (form.format === 'hdf5') await this.#lambda(open, name);
        return { format: form.format };
      case 'pickle':
        return await this.#pickle(open, byName, name);
      case 'npy':
        await this.#guard(name, async () => await readFrom(scanNpy(this.#imports), open()), false);
        return { format: 'npy' };
      case 'gguf':
        return { format: 'gguf' };
      case 'safetensors': {
        const tensors = await this.#guard(
          name,
          async () => await readFrom(countSafetensors(new ByteCursor(), form.headerBytes, this.#file.sizeBytes), open()),
          false,
        );
        return { format: 'safetensors', ...(tensors === undefined ? {} : { tensors }) };
      }
      case 'protobuf':
        return await this.#onnx(open, byName, name);
      case 'zip':
        return await this.#zip(byName);
      case 'compressed':
        return await this.#compressed(form.by, open, name);
      case 'other':
        return byName === 'onnx' ? await this.#onnx(open, byName, name) : { format: byName };
    }
  }

  /** What cannot be read is told, not thrown: it is a property of the file. */
  async #guard<Value>(name: string, work: () => Promise<Value>, canRun: boolean): Promise<Value | undefined> {
    this.#canRun ||= canRun;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#problems.push(`${name}: ${error.message}`);
      return undefined;
    }
  }

  /** Bytes that only begin like a pickle and bear no name of one are something else, unless something was imported before they ended. */
  async #pickle(open: () => ByteSource, byName: string, name: string): Promise<Facts> {
    const before = this.#problems.length;
    await this.#guard(name, async () => await readFrom(scanPickles(this.#imports), open()), false);
    const failed = this.#problems.length > before;
    if (failed && byName === 'files' && !PICKLE_NAME.test(name) && !this.#imported()) {
      this.#problems.length = before;
      return { format: 'files' };
    }
    this.#canRun = true;
    return { format: byName === 'joblib' || byName === 'pytorch' ? byName : 'pickle' };
  }

  #imported(): boolean {
    return (['dangerous', 'unknown', 'known'] as const).some((kind) => this.#imports.of(kind).length > 0);
  }

  async #onnx(open: () => ByteSource, byName: string, name: string): Promise<Facts> {
    try {
      const onnx = await readFrom(readOnnx(new ByteCursor(), this.#file.sizeBytes), open());
      for (const file of onnx.unsafeFiles ?? []) this.#imports.addDangerous(`weights outside of its folder: ${file}`);
      return { format: 'onnx', onnx };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (byName === 'onnx') this.#problems.push(`${name}: ${error.message}`);
      return { format: byName };
    }
  }

  async #lambda(open: () => ByteSource, name: string): Promise<void> {
    const found = await this.#guard(name, async () => await readFrom(findsLambda(LAMBDA_LIMIT), open()), false);
    if (found === true) this.#imports.addDangerous(LAMBDA);
  }

  async #compressed(by: string, open: () => ByteSource, name: string): Promise<Facts> {
    const inner = name.replace(/\.(?:gz|z|xz|bz2|lzma|lz4|zst)$/i, '');
    if (by !== 'gzip' && by !== 'deflate') {
      const format = modelFormatOf([inner]).name;
      if (['pickle', 'joblib', 'pytorch'].includes(format)) {
        this.#canRun = true;
        this.#problems.push(`${name}: it is compressed by ${by}, which is not looked into; save it uncompressed or with zlib or gzip`);
      }
      return { format, compression: by };
    }
    const inflated = (): ByteSource => inflatedSource(this.#files.stream(this.#file.path), by, this.#limit);
    const head = await this.#guard(name, async () => await headOf(inflated()), false);
    if (head === undefined) return { format: modelFormatOf([inner]).name, compression: by };
    const form = recogniseForm(head, Number.MAX_SAFE_INTEGER, inner);
    // What is neither a pickle nor plain is an archive in a compressed file, or data.
    const facts =
      form.kind === 'pickle' || form.kind === 'npy' || form.kind === 'model'
        ? await this.into(form, inflated, inner)
        : { format: modelFormatOf([inner]).name };
    return { ...facts, compression: by };
  }

  async #zip(byName: string): Promise<Facts> {
    const members = await this.#guard(this.#file.name, async () => await listMembers(this.#file, this.#files), false);
    if (members === undefined) return { format: byName === 'files' ? 'zip' : byName };
    const format = formatOfMembers(members.map(({ name }) => name));
    for (const member of members)
      await this.#guard(member.name, async () => await this.#member(member, format), format === 'pytorch' || format === 'torchscript');
    return { format };
  }

  async #member(member: ZipMember, format: string): Promise<void> {
    const open = async (): Promise<ByteSource> => await memberSource(this.#file, member, this.#files, this.#limit);
    const name = `${this.#file.name}: ${member.name}`;
    if (format === 'keras' && member.name === 'config.json') {
      if (await readFrom(findsLambda(LAMBDA_LIMIT), await open())) this.#imports.addDangerous(LAMBDA);
      return;
    }
    const form = recogniseForm(await headOf(await open()), member.unpacked, member.name);
    if (form.kind === 'npy') return await readFrom(scanNpy(this.#imports), await open());
    // Raw numbers of PyTorch lie in `data/0`; nothing opens those as anything else.
    if (form.kind === 'pickle' && !/(?:^|\/)data\/\d+$/.test(member.name)) {
      this.#canRun = true;
      return await readFrom(scanPickles(this.#imports), await open());
    }
    if (form.kind === 'zip' || (form.kind === 'compressed' && /\.(?:pkl|pickle|joblib|pt|pth)/i.test(member.name))) {
      this.#problems.push(`${name}: an archive within an archive is not looked into`);
    }
  }
}

async function headOf(source: ByteSource): Promise<Uint8Array> {
  try {
    return (await source.take(HEAD)).subarray(0, HEAD);
  } finally {
    await source.close();
  }
}
