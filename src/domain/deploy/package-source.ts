import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { PackageFile } from '#kernel/records/model-package.ts';

/** A ConfigMap holds at most 1 MiB; the rest is the list and the script. */
export const LARGEST_EMBEDDED = 900_000;

/** A file of the package and where a pod gets it: from addresses (the parts of one file in order), or from the ConfigMap. */
export interface SourcedFile extends PackageFile {
  readonly urls?: readonly string[];
  /** Key in the binary data of the ConfigMap. */
  readonly key?: string;
}

/** How the pods of a deployment get the model package. */
export interface PackageSource {
  readonly kind: 'addresses' | 'embedded';
  readonly files: readonly SourcedFile[];
  /** Secret with a key `token` that the addresses need. */
  readonly secret?: string;
}

/** `model.json` first, which the digest of the package is about. */
export function listFiles(manifest: { readonly sizeBytes: number; readonly sha256: Sha256 }, files: readonly PackageFile[]): PackageFile[] {
  return [{ path: 'model.json', ...manifest }, ...files];
}

/** Addresses when every file has one; otherwise small packages travel in the ConfigMap, and large ones are refused. */
export function chooseSource(
  files: readonly PackageFile[],
  addresses: { urlsOf(path: string): readonly string[] | undefined; readonly secret?: string } | undefined,
): PackageSource {
  const missing = files.filter((file) => addresses?.urlsOf(file.path) === undefined);
  if (addresses !== undefined && missing.length === 0) {
    const { secret } = addresses;
    return {
      kind: 'addresses',
      files: files.map((file) => ({ ...file, urls: addresses.urlsOf(file.path)! })),
      ...(secret === undefined ? {} : { secret }),
    };
  }
  const total = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  if (total <= LARGEST_EMBEDDED) return { kind: 'embedded', files: files.map((file, index) => ({ ...file, key: `file-${index}` })) };
  throw new Failure('deploy.package-unreachable', {
    message: `expected addresses for the package or at most ${humanBytes(LARGEST_EMBEDDED)} to embed, found ${humanBytes(total)}`,
    evidence: addresses === undefined ? [] : [`without an address: ${missing.map((file) => file.path).join(', ')}`],
  });
}
