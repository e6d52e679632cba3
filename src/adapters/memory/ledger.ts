import { Failure } from '#kernel/failure.ts';
import type { RelativePath } from '#kernel/relative-path.ts';
import type { Ledger } from '#ports/ledger.ts';

export function memoryLedger(): Ledger {
  const files = new Map<RelativePath, Uint8Array>();
  const sorted = (paths: Iterable<RelativePath>): RelativePath[] => [...paths].sort();
  return {
    async append(entries) {
      for (const { path, bytes } of entries) {
        const known = files.get(path);
        if (known !== undefined && Buffer.compare(known, bytes) !== 0) {
          throw new Failure('forge.already-exists', { message: `The ledger holds other bytes under ${path}.` });
        }
      }
      for (const { path, bytes } of entries) files.set(path, bytes.slice());
    },
    read: async (path) => files.get(path)?.slice(),
    list: async (folder) => sorted([...files.keys()].filter((path) => path.startsWith(`${folder}/`))),
    async *readMany(paths) {
      for (const path of paths) {
        const bytes = files.get(path);
        if (bytes !== undefined) yield { path, bytes: bytes.slice() };
      }
    },
  };
}
