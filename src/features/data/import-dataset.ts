import { join } from 'node:path';
import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { fileNameOf, withoutSecrets } from '#domain/data/import/source-address.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant } from '#kernel/instant.ts';
import type { Plan } from '#kernel/plan.ts';
import type { DatasetManifest, DatasetSource } from '#kernel/records/dataset.ts';
import type { Archives } from '#ports/archives.ts';
import type { Downloads, RemoteState } from '#ports/downloads.ts';
import type { Workspace } from '#ports/workspace.ts';
import { addDataset, type AddedDataset, type AddPorts } from './add-dataset.ts';
import { workingManifest } from './read-manifest.ts';

export interface ImportDataset {
  readonly name: string;
  /** Where the data is; the address that the manifest names when absent. */
  readonly url?: string;
  /** Whether to ask first if anything changed since the import that the manifest tells of. */
  readonly update: boolean;
  readonly sha256?: Sha256;
  readonly unpack: boolean;
  /** Name of the file in the dataset; the last part of the address when absent. */
  readonly fileName?: string;
  readonly licence?: string;
  readonly note?: string;
  readonly dryRun: boolean;
}

export type ImportedDataset =
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'unchanged'; readonly url: string }
  | { readonly kind: 'imported'; readonly url: string; readonly source: DatasetSource; readonly added: AddedDataset };

export type ImportPorts = AddPorts & Pick<Workspace, 'clock'> & { readonly downloads: Downloads; readonly archives: Archives };

/**
 * Fetches a file and makes it, or what is packed in it, the files of a dataset. The manifest says where it is from and which state of the
 * address it is, which is all that an update needs to know. What was fetched before a break is kept below `.git`.
 */
export async function importDataset(command: ImportDataset, ports: ImportPorts): Promise<ImportedDataset> {
  const { name } = command;
  if (!isDatasetName(name)) throw new Failure('data.name-invalid', { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
  const before = await workingManifest(name, ports);
  const url = command.url ?? before?.source?.url;
  if (url === undefined) {
    throw new Failure('data.address-invalid', {
      message: before === undefined ? `there is no dataset ${name}, and no address was given` : `the manifest of ${name} names no address`,
      remedy: `Give the address: trainyard data import ${name} https://…`,
    });
  }
  const shown = withoutSecrets(url);
  const unpack = command.unpack || (command.update && before?.source?.unpacked === true);
  const fileName = command.fileName ?? (command.update ? importedFile(before)?.path : undefined) ?? fileNameOf(url);
  if (fileName === undefined)
    throw new Failure('data.address-invalid', {
      message: `${shown} does not end in the name of a file`,
      remedy: 'Say how the file is to be called with --as.',
    });
  const plan = planImport({ ...command, unpack }, shown, fileName);
  if (command.dryRun) return { kind: 'planned', plan };

  const folder = join(ports.git.commonFolder, 'trainyard', 'imports');
  const known = command.update ? knownState(before, shown) : undefined;
  const fetched = await ports.downloads.fetch({
    url,
    folder,
    ...(known === undefined ? {} : { known }),
    onProgress: (done, total) => ports.reporter.progress({ task: `fetching ${fileName}`, done, ...(total === undefined ? {} : { total }) }),
  });
  if (fetched.kind === 'unchanged') return { kind: 'unchanged', url: shown };
  const unpacked = join(folder, `${fetched.sha256.slice(0, 40)}.files`);
  try {
    if (command.sha256 !== undefined && command.sha256 !== fetched.sha256) {
      throw new Failure('data.import-mismatch', {
        message: `${shown} is not the file that was expected (${humanBytes(fetched.sizeBytes)})`,
        evidence: [`expected: sha256:${command.sha256}`, `found: sha256:${fetched.sha256}`],
      });
    }
    if (command.update && before?.source?.sha256 === fetched.sha256) return { kind: 'unchanged', url: shown };
    await ports.files.remove(unpacked);
    if (unpack) await ports.archives.unpack({ path: fetched.path, name: fileName }, unpacked);
    else await ports.files.write(join(unpacked, fileName), ports.files.stream(fetched.path));
    const source = sourceOf({ ...command, unpack }, before?.source, shown, fetched, formatInstant(ports.clock.now()));
    const added = await addDataset({ name, from: [unpacked], source, without: unpack ? earlierFiles(before, shown) : new Set() }, ports);
    return { kind: 'imported', url: shown, source, added };
  } finally {
    await ports.files.remove(unpacked);
    await ports.files.remove(fetched.path);
  }
}

function planImport({ name, unpack }: ImportDataset, url: string, fileName: string): Plan {
  const paths = datasetPaths(name);
  return {
    title: `Import the dataset ${name}`,
    effects: [
      {
        verb: 'create',
        target: unpack ? `${paths.files}/…` : `${paths.files}/${fileName}`,
        detail: `${unpack ? 'unpacked ' : ''}from ${url}`,
      },
      { verb: 'update', target: paths.manifest },
    ],
  };
}

/** The file that was downloaded, unless it was unpacked. */
const importedFile = (before: DatasetManifest | undefined) =>
  before?.source?.sha256 === undefined ? undefined : before.files.find(({ sha256 }) => sha256 === before.source?.sha256);

/** What an archive of the same address brought before: of that, the dataset keeps only what the new archive brings again. */
const earlierFiles = (before: DatasetManifest | undefined, url: string): ReadonlySet<string> =>
  new Set(before?.source?.unpacked === true && before.source.url === url ? before.files.map(({ path }) => path) : []);

/** Of the same address only; the size is known where the file was not unpacked. */
function knownState(before: DatasetManifest | undefined, url: string): RemoteState | undefined {
  const source = before?.source;
  if (source?.url !== url) return undefined;
  const file = importedFile(before);
  return {
    ...(source.etag === undefined ? {} : { etag: source.etag }),
    ...(source.lastModified === undefined ? {} : { lastModified: source.lastModified }),
    ...(file === undefined ? {} : { sizeBytes: file.sizeBytes }),
  };
}

function sourceOf(
  { licence, note, unpack }: ImportDataset,
  before: DatasetSource | undefined,
  url: string,
  fetched: RemoteState & { readonly sha256: Sha256 },
  fetchedAt: string,
): DatasetSource {
  const kept = { licence: licence ?? before?.licence, note: note ?? before?.note };
  return {
    url,
    ...(kept.licence === undefined ? {} : { licence: kept.licence }),
    ...(kept.note === undefined ? {} : { note: kept.note }),
    ...(fetched.etag === undefined ? {} : { etag: fetched.etag }),
    ...(fetched.lastModified === undefined ? {} : { lastModified: fetched.lastModified }),
    fetchedAt,
    sha256: fetched.sha256,
    ...(unpack ? { unpacked: true } : {}),
  };
}
