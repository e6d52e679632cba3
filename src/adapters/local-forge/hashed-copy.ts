import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { readChunks } from '#adapters/node-fs/read-chunks.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';

export interface CopiedFile {
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

/** Copies a file and hashes what was copied in the same pass; the copy is on the disk when this returns. */
export async function copyHashed(from: string, to: string): Promise<CopiedFile> {
  if ((await nodeFiles().stat(from))?.kind !== 'file') {
    throw new Failure('environment.file-missing', { message: `${from} is not a file.` });
  }
  await mkdir(dirname(to), { recursive: true });
  const target = await open(to, 'w');
  const hash = createHash('sha256');
  let sizeBytes = 0;
  try {
    for await (const chunk of readChunks(from) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      await target.writeFile(chunk);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { sizeBytes, sha256: hash.digest('hex') as Sha256 };
}

export async function digestOf(path: string): Promise<Sha256> {
  const hash = createHash('sha256');
  for await (const chunk of readChunks(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex') as Sha256;
}
