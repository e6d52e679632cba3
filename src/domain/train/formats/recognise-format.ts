import { utf8, viewOf } from '../metric-files/tensorboard/protobuf.ts';

/** A form of file by its first bytes. `compressed`: what is within decides; `zip`: its members decide. */
export type FileForm =
  | { readonly kind: 'model'; readonly format: string }
  | { readonly kind: 'protobuf' }
  | { readonly kind: 'safetensors'; readonly headerBytes: number }
  | { readonly kind: 'gguf' }
  | { readonly kind: 'npy' }
  | { readonly kind: 'pickle' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'compressed'; readonly by: 'gzip' | 'deflate' | 'bzip2' | 'xz' | 'lzma' | 'lz4' | 'zstandard' | 'joblib-zfile' }
  | { readonly kind: 'other' };

/** Endings by which libraries take a file for a pickle, whatever is in it. */
const PICKLE_NAME = /\.(?:pkl|pickle|joblib|pt|pth|ckpt|p|dat|data|bin)$/i;

/** A header of more bytes is refused by the safetensors library itself. */
const SAFETENSORS_HEADER_LIMIT = 100_000_000;

const SIGNATURES: readonly (readonly [bytes: readonly number[], form: FileForm])[] = [
  [[0x50, 0x4b, 3, 4], { kind: 'zip' }],
  [[0x50, 0x4b, 5, 6], { kind: 'zip' }],
  [[0x89, 0x48, 0x44, 0x46, 13, 10, 26, 10], { kind: 'model', format: 'hdf5' }],
  [[0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], { kind: 'npy' }],
  [[0x47, 0x47, 0x55, 0x46], { kind: 'gguf' }],
  [[0x1f, 0x8b], { kind: 'compressed', by: 'gzip' }],
  [[0x42, 0x5a, 0x68], { kind: 'compressed', by: 'bzip2' }],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], { kind: 'compressed', by: 'xz' }],
  [[0x5d, 0, 0], { kind: 'compressed', by: 'lzma' }],
  [[4, 0x22, 0x4d, 0x18], { kind: 'compressed', by: 'lz4' }],
  [[0x28, 0xb5, 0x2f, 0xfd], { kind: 'compressed', by: 'zstandard' }],
  [[0x5a, 0x46], { kind: 'compressed', by: 'joblib-zfile' }],
  [[0x43, 0x42, 0x4d, 0x31], { kind: 'model', format: 'catboost' }],
  [[0x62, 0x69, 0x6e, 0x66], { kind: 'model', format: 'xgboost' }],
  [[0x52, 0x44, 0x58], { kind: 'model', format: 'rds' }],
  [[0x58, 10, 0, 0, 0], { kind: 'model', format: 'rds' }],
];

/** Recognises a file by its first bytes (64 KiB are enough), and by its name only where bytes of several forms begin alike. */
export function recogniseForm(head: Uint8Array, size: number, name: string): FileForm {
  const signature = SIGNATURES.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (signature !== undefined) return signature[1];
  const text = utf8(head.subarray(0, 512));
  if (head[0] === 0x80 && head[1] !== undefined && head[1] <= 5) return { kind: 'pickle' };
  if (/^tree\r?\nversion=v\d/.test(text)) return { kind: 'model', format: 'lightgbm' };
  if (head[0] === 0x7b && /^\{(?:\s*"learner"\s*:|[^\x20-\x7a]?.{0,12}learner\{)/s.test(text)) return { kind: 'model', format: 'xgboost' }; // prettier-ignore
  if (utf8(head.subarray(4, 8)) === 'TFL3') return { kind: 'model', format: 'tflite' };
  if (/^(?:\s*<\?xml[^>]*>)?\s*<PMML\b/.test(text)) return { kind: 'model', format: 'pmml' };
  const headerBytes = head.length < 9 ? 0 : Number(viewOf(head).getBigUint64(0, true));
  if (head[8] === 0x7b && headerBytes >= 2 && headerBytes <= SAFETENSORS_HEADER_LIMIT && headerBytes + 8 <= size) return { kind: 'safetensors', headerBytes }; // prettier-ignore
  if (head[0] === 0x78 && (0x7800 + (head[1] ?? 0)) % 31 === 0) return { kind: 'compressed', by: 'deflate' };
  if (head[0] === 8 && !PICKLE_NAME.test(name)) return { kind: 'protobuf' };
  if (looksLikeOldPickle(text)) return { kind: 'pickle' };
  // What bears such a name will be opened as a pickle; one that cannot be read is told.
  if (/\.(?:pkl|pickle|joblib|pt|pth)$/i.test(name)) return { kind: 'pickle' };
  return { kind: 'other' };
}

/** Protocols 0 and 1 have no mark of their own: a mark or an import and what may follow. */
const looksLikeOldPickle = (text: string): boolean => /^(?:c[\w.]+\n[\w.]+\n|\((?:[dlit]|[ISVFLcKJXUi(]).*\n?|[\]})]q)/s.test(text) && /\.\s*$|[pq]/.test(text); // prettier-ignore
