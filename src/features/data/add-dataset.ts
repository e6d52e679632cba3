import { isAbsolute, join, relative } from 'node:path';
import { planAttributes } from '#domain/data/attributes.ts';
import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { collidingNames, unsafeNames } from '#domain/data/file-names.ts';
import { formatPointer } from '#domain/data/lfs-pointer.ts';
import { sameManifest } from '#domain/data/manifest.ts';
import { onlyTable } from '#domain/data/manifest-tables.ts';
import { diffManifests, type ManifestDiff } from '#domain/data/diff/manifest-diff.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan, PlannedEffect } from '#kernel/plan.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { PlainEntry, PointerEntry } from '#ports/pointer-index.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';
import type { DataFile } from './data-file.ts';
import { formatTableSchema } from '#domain/data/schema/format-table-schema.ts';
import { inferSchema } from '#domain/data/schema/infer-schema.ts';
import { readSchema } from './dataset-schema.ts';
import { describeFiles } from './describe-files.ts';
import { ensureObjects } from './ensure-objects.ts';
import { keepReplaced } from './keep-replaced.ts';
import { knownFiles, type KnownFiles } from './known-files.ts';
import { workingManifest } from './read-manifest.ts';
import { manifestFiles, writeManifest } from './write-manifest.ts';
import { sourceFiles } from './source-files.ts';
import { digestOnly, foundFiles, intoStore, takeFiles, type FoundFile } from './working-files.ts';

export interface AddDataset {
  readonly name: string;
  /** Files or folders to copy into the dataset, absolute or relative to the repository root. Without them the files that are there are recorded. */
  readonly from?: readonly string[];
  /** Files of the dataset, relative to its folder, that it no longer has; they are deleted when everything else is written. */
  readonly without?: ReadonlySet<string>;
  /** Table schema to keep as `schema.json` of the dataset. */
  readonly schema?: string;
  /** Writes a schema that the data fulfils, for people to review, when the dataset has none. */
  readonly inferSchema?: boolean;
  readonly source?: DatasetManifest['source'];
  /**
   * Leaves the bytes of files that are in place where they are, and copies none into the object store: until they are uploaded the working
   * file is the only copy. Files that are copied into the dataset pass through the store as always.
   */
  readonly storeless?: boolean;
  readonly dryRun?: boolean;
}

export interface AddedDataset {
  readonly name: string;
  readonly manifest: DatasetManifest;
  readonly digest: Sha256;
  /** Against the manifest that was there; undefined for a new dataset. */
  readonly diff: ManifestDiff | undefined;
  readonly changed: boolean;
  readonly plan: Plan;
}

export type AddPorts = Pick<
  Workspace,
  'root' | 'files' | 'parquet' | 'git' | 'hasher' | 'objects' | 'pointers' | 'openRemoteObjects' | 'reporter'
>;

/**
 * Records files as a dataset under `data/<name>`: bytes into the LFS object store, pointers into git's index, a manifest beside them. Everything
 * is read and checked before anything is written. Afterwards `git status` shows the dataset as staged and nothing as modified.
 */
export async function addDataset(command: AddDataset, ports: AddPorts): Promise<AddedDataset> {
  const { name } = command;
  if (!isDatasetName(name)) throw new Failure('data.name-invalid', { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
  const paths = datasetPaths(name);
  const before = await workingManifest(name, ports);
  const sources = await sourceFiles(command.from ?? [], ports);
  const without = command.without ?? new Set<string>();
  const kept = (await keptFiles(paths.files, sources, ports)).filter((file) => !without.has(file.path));
  checkNames(name, [...kept, ...sources]);
  const untouched = await knownFiles(name, before, ports, kept);
  // Who adds what nobody touched may want the objects back that the store has lost.
  const again = sources.length === 0 && kept.every((file) => untouched.current.has(file.name));
  const known = await reachable(untouched, command.storeless === true || again, ports);
  const files = await takeIn(kept, sources, known, command, ports);
  await ensureObjects(
    files.filter((file) => file.stored),
    ports,
  );
  const schemaPath = command.schema ?? ((await ports.files.stat(join(ports.root, paths.schema))) === undefined ? undefined : paths.schema);
  const schema = schemaPath === undefined ? undefined : await readSchema(relativeTo(ports.root, schemaPath), ports);
  const { manifest, digest } = await describeFiles(name, files, schema, before, command.source ?? before?.source, ports);
  const diff = before === undefined ? undefined : diffManifests(before, manifest);
  const attributes = planAttributes(await textAt(join(ports.root, paths.attributes), ports));
  const changed = before === undefined || !sameManifest(before, manifest);
  const inferred =
    command.inferSchema === true && schema === undefined && onlyTable(manifest) !== undefined
      ? formatTableSchema(inferSchema(onlyTable(manifest)!.columns))
      : undefined;
  const plan = planAdd(name, manifest, diff, { attributes: attributes !== undefined, schema: inferred !== undefined });
  if (command.dryRun === true) return { name, manifest, digest, diff, changed, plan };

  await copySources(sources, files, paths.files, ports);
  if (attributes !== undefined) await ports.files.write(join(ports.root, paths.attributes), attributes);
  const listed = await manifestFiles(manifest, ports);
  await writeManifest(listed, ports);
  if (command.schema !== undefined) await copySchema(command.schema, paths.schema, ports);
  if (inferred !== undefined) await ports.files.write(join(ports.root, paths.schema), inferred);
  const beside = [
    paths.attributes,
    ...listed.written.map(({ path }) => path),
    ...(schemaPath === undefined && inferred === undefined ? [] : [paths.schema]),
  ];
  const plain = await concurrently(beside, async (path) => ({ path, content: (await textAt(join(ports.root, path), ports)) ?? '' }));
  await stageFiles(files, plain, listed.obsolete, paths.files, known, ports);
  const present = new Set(files.map((file) => file.path));
  for (const path of without) if (!present.has(path)) await ports.files.remove(join(ports.root, paths.files, path));
  return { name, manifest, digest, diff, changed, plan };
}

/** Files that are in the dataset already and are not replaced. */
async function keptFiles(folder: string, sources: readonly FoundFile[], ports: AddPorts): Promise<FoundFile[]> {
  const replaced = new Set(sources.map((source) => source.path));
  const stat = await ports.files.stat(join(ports.root, folder));
  if (stat !== undefined && stat.kind !== 'folder') {
    throw new Failure('data.path-unsafe', { message: `${folder}: expected a folder, found a ${stat.kind}`, at: { file: folder } });
  }
  const all = stat !== undefined ? await foundFiles(folder, ports) : [];
  return all.filter((file) => !replaced.has(file.path));
}

/**
 * Reads what has to be read, once: hashed and into the object store in the same pass, where objects are out of sight until something points
 * at them. A dry run only hashes.
 */
async function takeIn(
  kept: readonly FoundFile[],
  sources: readonly FoundFile[],
  known: KnownFiles,
  { storeless, dryRun }: AddDataset,
  ports: AddPorts,
): Promise<DataFile[]> {
  const all = [...kept, ...sources];
  const staying = new Set(storeless === true ? kept : []);
  if (dryRun !== true) {
    const unknown = all.filter((file) => !known.current.has(file.name) && !staying.has(file));
    const copies = sources.reduce((sum, file) => sum + file.seen.sizeBytes, 0);
    await ports.objects.requireSpace(
      unknown.reduce((sum, file) => sum + file.seen.sizeBytes, 0),
      { path: ports.root, bytes: copies },
    );
  }
  const intake = dryRun === true ? digestOnly(ports) : intoStore(ports, (file) => staying.has(file));
  return await takeFiles(all, intake, known.current, ports);
}

/**
 * Files that need not be read. Where that is asked, a file whose object is gone, or without copies its note, as in a folder that was moved, has to be read again
 * to stand for its object.
 */
async function reachable(known: KnownFiles, asked: boolean, ports: AddPorts): Promise<KnownFiles> {
  if (!asked) return known;
  const objects = [...known.current.values()]
    .filter((file) => file.sizeBytes > 0)
    .map((file) => ({ oid: file.sha256, sizeBytes: file.sizeBytes }));
  const absent = new Set((await ports.objects.absent(objects)).map((object) => object.oid));
  return { ...known, current: new Map([...known.current].filter(([, file]) => !absent.has(file.sha256))) };
}

function checkNames(name: string, files: readonly FoundFile[]): void {
  if (files.length === 0) {
    throw new Failure('data.files-missing', {
      message: `${datasetPaths(name).files} has no files, and none were given`,
      at: { file: datasetPaths(name).files },
    });
  }
  const names = files.map((file) => file.path);
  const unsafe = unsafeNames(names);
  if (unsafe.length > 0) {
    throw new Failure('data.path-unsafe', {
      message: `${unsafe.length} of ${names.length} files have names that cannot be stored everywhere`,
      evidence: unsafe.slice(0, 10).map(({ path, problem }) => `${JSON.stringify(path)} ${problem}`),
    });
  }
  const twins = collidingNames(names);
  if (twins.length > 0) {
    throw new Failure('data.names-collide', {
      message: `${twins.length} names are used twice on systems that ignore case`,
      evidence: twins.slice(0, 10).map((group) => group.join(' = ')),
    });
  }
}

function planAdd(
  name: string,
  manifest: DatasetManifest,
  diff: ManifestDiff | undefined,
  writes: { readonly attributes: boolean; readonly schema: boolean },
): Plan {
  const paths = datasetPaths(name);
  const changes: PlannedEffect[] =
    diff === undefined
      ? manifest.files.map((file) => ({
          verb: 'create',
          target: `${paths.files}/${file.path}`,
          detail: `${humanBytes(file.sizeBytes)} in LFS`,
        }))
      : diff.files.map((file) => ({
          verb: file.kind === 'removed' ? 'delete' : file.kind === 'added' ? 'create' : 'update',
          target: `${paths.files}/${file.path}`,
          detail: humanBytes(file.sizeBytes),
        }));
  const updated = diff === undefined || changes.length > 0;
  return {
    title: `Record the dataset ${name}`,
    effects: [
      ...changes,
      ...(updated ? [{ verb: diff === undefined ? 'create' : 'update', target: paths.manifest } as const] : []),
      ...(writes.attributes ? [{ verb: 'update', target: paths.attributes } as const] : []),
      ...(writes.schema ? [{ verb: 'create', target: paths.schema, detail: 'for review' } as const] : []),
    ],
  };
}

/** Out of the store, whose bytes were verified a moment ago, so that what is in place is what is recorded even if a source changes now. */
async function copySources(sources: readonly FoundFile[], files: readonly DataFile[], folder: string, ports: AddPorts): Promise<void> {
  if (sources.length === 0) return;
  const digests = new Map(files.map((file) => [file.path, file.sha256]));
  const targets = sources
    .map((source) => ({ source, target: join(ports.root, folder, source.path) }))
    .filter(({ source, target }) => target !== source.absolute);
  const empty = targets.filter(({ source }) => source.seen.sizeBytes === 0).map(({ target }) => target);
  await keepReplaced(empty, ports);
  for (const target of empty) await ports.files.write(target, '');
  await ports.objects.checkout(
    targets
      .filter(({ source }) => source.seen.sizeBytes > 0)
      .map(({ source, target }) => ({
        object: { oid: digests.get(source.path)!, sizeBytes: source.seen.sizeBytes },
        path: target,
        executable: source.seen.executable,
      })),
  );
}

/** In one step, so that the index never holds half a dataset. Only what is not staged already: pointers of files that were read, and the disappearance of those that are gone. */
async function stageFiles(
  files: readonly DataFile[],
  plain: readonly PlainEntry[],
  obsolete: readonly string[],
  folder: string,
  known: KnownFiles,
  ports: AddPorts,
): Promise<void> {
  const present = new Set(files.map((file) => `${folder}/${file.path}`));
  const entries: PointerEntry[] = [];
  for (const file of files) {
    if (known.current.has(file.name)) continue;
    const path = `${folder}/${file.path}`;
    const seen = file.name === path ? file.seen : await ports.files.stat(join(ports.root, path));
    if (seen === undefined)
      throw new Failure('data.file-changed', { message: `${path} disappeared while it was added`, at: { file: path } });
    entries.push({ path, pointer: formatPointer({ oid: file.sha256, sizeBytes: file.sizeBytes }), seen });
  }
  await ports.pointers.stage(entries, [...known.listed.filter((path) => !present.has(path)), ...obsolete], plain);
}

async function copySchema(from: string, to: string, ports: AddPorts): Promise<void> {
  const source = isAbsolute(from) ? from : join(ports.root, from);
  if (source !== join(ports.root, to)) await ports.files.write(join(ports.root, to), (await ports.files.read(source))!);
}

const relativeTo = (root: string, path: string): string => (isAbsolute(path) ? relative(root, path) : path);

async function textAt(path: string, ports: Pick<Workspace, 'files'>): Promise<string | undefined> {
  const bytes = await ports.files.read(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
