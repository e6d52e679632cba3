import { checkImages, type ImageFile } from '#domain/data/images/check-images.ts';
import { IMAGE_HEADER_BYTES, readImageHeader } from '#domain/data/images/image-header.ts';
import { mediaTypeOf } from '#domain/data/media-type.ts';
import type { ValidationReport } from '#domain/data/validation-report.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import { committedFiles } from './committed-files.ts';
import { concurrently } from './concurrently.ts';
import type { DataFile } from './data-file.ts';
import { resolveDataset } from './dataset-versions.ts';
import { ensureObjects } from './ensure-objects.ts';
import { digestOfFiles, linksAt, type LoadDataset, type LoadPorts } from './load-dataset.ts';
import { workingFiles } from './working-files.ts';

/** Checks a dataset of pictures in folders; undefined when it has none. Only the beginning of each file is read. */
export async function validateImages(
  { config, reference }: LoadDataset,
  ports: LoadPorts,
): Promise<{ readonly report: ValidationReport; readonly reference: DatasetReference } | undefined> {
  const path = config.path.replace(/\/+$/, '');
  const all =
    reference === undefined
      ? await workingFiles(path, ports, new Map(), linksAt(config))
      : await committedFiles(path, (await resolveDataset(config.name, reference, ports)).commit, ports);
  const images = all.filter((file) => mediaTypeOf(file.path).startsWith('image/'));
  if (images.length === 0) return undefined;
  await ensureObjects(images, ports);
  const files = await concurrently(images, async (file): Promise<ImageFile> => {
    const header = readImageHeader(await beginningOf(file));
    return { path: file.path, sha256: file.sha256, mediaType: mediaTypeOf(file.path), header };
  });
  const digest = digestOfFiles(all, ports);
  return { report: checkImages(files), reference: { name: config.name, digest, rows: images.length } };
}

async function beginningOf(file: DataFile): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.min(file.sizeBytes, IMAGE_HEADER_BYTES));
  let at = 0;
  for await (const chunk of file.open({ start: 0, end: bytes.length })) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at += chunk.length;
    if (at >= bytes.length) break;
  }
  return bytes.subarray(0, at);
}
