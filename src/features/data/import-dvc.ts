import { dirname, join, resolve } from 'node:path';
import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { dvcObjectPaths, parseDvcConfig, parseDvcFolder, parseDvcOutputs, type DvcOutput } from '#domain/data/dvc/dvc-files.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import type { YamlReader } from '#ports/yaml.ts';
import { addDataset, type AddedDataset, type AddPorts } from './add-dataset.ts';

export interface ImportDvc {
  readonly name: string;
  /** Absolute path of a `.dvc` file or a `dvc.lock`. */
  readonly file: string;
  /** How messages call the file. */
  readonly fileName: string;
  /** Paths of the outputs to take; all of them when absent. */
  readonly outputs?: readonly string[];
  readonly dryRun: boolean;
}

export interface ImportDvcPorts extends AddPorts {
  readonly openYaml: () => Promise<YamlReader>;
  readonly md5: (bytes: AsyncIterable<Uint8Array>, unixLines: boolean) => Promise<string>;
}

export interface ImportedDvc {
  readonly plan: Plan;
  readonly files: number;
  /** Undefined in a dry run. */
  readonly added?: AddedDataset;
}

/** A file to place, and where its bytes may be. */
interface Wanted {
  readonly path: string;
  readonly md5: string;
  readonly legacy: boolean;
  readonly candidates: readonly string[];
}

/**
 * Makes what DVC tracks a dataset. Objects are taken from DVC's cache, from a remote that is a folder, or from the working tree, whichever
 * has the right bytes; every one is verified before anything is added. DVC's own files stay as they are.
 */
export async function importDvc(command: ImportDvc, ports: ImportDvcPorts): Promise<ImportedDvc> {
  const { name } = command;
  if (!isDatasetName(name)) throw new Failure('data.name-invalid', { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
  const outputs = await readOutputs(command, ports);
  const stores = await dvcStores(dirname(command.file), ports);
  const wanted: Wanted[] = [];
  for (const output of outputs) wanted.push(...(await filesOf(output, outputs.length > 1, command, stores, ports)));
  const paths = datasetPaths(name);
  const plan: Plan = {
    title: `Import the dataset ${name} from DVC`,
    effects: [
      ...wanted.slice(0, 20).map(({ path }) => ({ verb: 'create' as const, target: `${paths.files}/${path}` })),
      { verb: 'create', target: paths.manifest },
    ],
  };
  if (command.dryRun) return { plan, files: wanted.length };
  const folder = await ports.files.temporaryFolder();
  try {
    for (const [done, file] of wanted.entries()) {
      await place(file, join(folder.path, file.path), command.fileName, stores, ports);
      ports.reporter.progress({ task: 'taking files from DVC', done: done + 1, total: wanted.length });
    }
    const note = `imported from ${command.fileName} of DVC`;
    const added = await addDataset({ name, from: [folder.path], source: { note } }, ports);
    return { plan, files: wanted.length, added };
  } finally {
    await ports.files.remove(folder.path);
  }
}

async function readOutputs(command: ImportDvc, ports: ImportDvcPorts): Promise<readonly DvcOutput[]> {
  const bytes = await ports.files.read(command.file);
  if (bytes === undefined)
    throw new Failure('environment.file-missing', { message: `${command.fileName} does not exist`, at: { file: command.fileName } });
  const yaml = (await ports.openYaml()).read(new TextDecoder().decode(bytes), command.fileName);
  const parsed = yaml.value === undefined ? undefined : parseDvcOutputs(yaml.value);
  if (parsed?.ok !== true) throw invalid(command.fileName, parsed?.error ?? yaml.problems[0]?.message ?? 'it is no YAML');
  if (command.outputs === undefined) return parsed.value;
  return command.outputs.map((path) => {
    const output = parsed.value.find((one) => one.path === path);
    if (output !== undefined) return output;
    throw invalid(command.fileName, `it has no output ${path}; it has ${parsed.value.map((one) => one.path).join(', ')}`);
  });
}

/** Folders that hold objects, and remotes that no folder is. */
interface Stores {
  readonly folders: readonly string[];
  readonly elsewhere: readonly string[];
}

/** The cache of the repository of DVC around a folder, and its remotes, the default one first. */
async function dvcStores(from: string, ports: ImportDvcPorts): Promise<Stores> {
  let dvc = join(from, '.dvc');
  while ((await ports.files.stat(dvc))?.kind !== 'folder') {
    const above = dirname(dirname(dvc));
    if (join(above, '.dvc') === dvc) return { folders: [], elsewhere: [] };
    dvc = join(above, '.dvc');
  }
  const texts: string[] = [];
  for (const name of ['config', 'config.local']) {
    const bytes = await ports.files.read(join(dvc, name));
    if (bytes !== undefined) texts.push(new TextDecoder().decode(bytes));
  }
  const { cache, defaultRemote, remotes } = parseDvcConfig(texts.join('\n'));
  const urls = [...remotes]
    .sort(([left], [right]) => Number(right === defaultRemote) - Number(left === defaultRemote))
    .map(([, url]) => url);
  const local = (url: string): string | undefined =>
    url.startsWith('file://')
      ? decodeURIComponent(url.slice('file://'.length))
      : /^[a-z][a-z\d+.-]+:\/\//i.test(url)
        ? undefined
        : resolve(dvc, url);
  return {
    folders: [resolve(dvc, cache ?? 'cache'), ...urls.flatMap((url) => local(url) ?? [])],
    elsewhere: urls.filter((url) => local(url) === undefined).map((url) => url.replace(/\/\/[^@/]*@/, '//')),
  };
}

async function filesOf(output: DvcOutput, several: boolean, command: ImportDvc, stores: Stores, ports: ImportDvcPorts): Promise<Wanted[]> {
  const here = join(dirname(command.file), output.path);
  const candidates = (md5: string, inPlace: string) => [
    ...stores.folders.flatMap((folder) => dvcObjectPaths(md5, false).map((path) => join(folder, path))),
    inPlace,
  ];
  if (!output.folder) {
    const path = several ? output.path : output.path.split('/').at(-1)!;
    return [{ path, md5: output.md5, legacy: output.legacy, candidates: candidates(output.md5, here) }];
  }
  const lists = stores.folders.flatMap((folder) => dvcObjectPaths(output.md5, true).map((path) => join(folder, path)));
  const list = await firstGood(lists, output.md5, false, ports);
  if (list === undefined) throw missing(command.fileName, `${output.path} (the list of its files)`, output.md5, stores);
  const members = parseDvcFolder(new TextDecoder().decode((await ports.files.read(list))!));
  if (!members.ok) throw invalid(list, members.error);
  return members.value.map(({ path, md5 }) => ({
    path: several ? `${output.path}/${path}` : path,
    md5,
    legacy: output.legacy,
    candidates: candidates(md5, join(here, path)),
  }));
}

async function place(file: Wanted, target: string, fileName: string, stores: Stores, ports: ImportDvcPorts): Promise<void> {
  const found = await firstGood(file.candidates, file.md5, file.legacy, ports);
  if (found === undefined) throw missing(fileName, file.path, file.md5, stores);
  await ports.files.write(target, ports.files.stream(found));
  // What was copied is what was verified.
  if (!(await isGood(target, file.md5, file.legacy, ports)))
    throw new Failure('data.file-changed', { message: `${found} changed while it was copied`, at: { file: found } });
}

/** The first file that is there and has the digest. */
async function firstGood(paths: readonly string[], md5: string, legacy: boolean, ports: ImportDvcPorts): Promise<string | undefined> {
  for (const path of paths) {
    if ((await ports.files.stat(path))?.kind !== 'file') continue;
    if (await isGood(path, md5, legacy, ports)) return path;
    ports.reporter.warn(`${path} is damaged: it does not have the MD5 ${md5}`);
  }
  return undefined;
}

const isGood = async (path: string, md5: string, legacy: boolean, ports: ImportDvcPorts): Promise<boolean> =>
  (await ports.md5(ports.files.stream(path), false)) === md5 || (legacy && (await ports.md5(ports.files.stream(path), true)) === md5);

const invalid = (file: string, found: string): Failure => new Failure('data.dvc-invalid', { message: `${file}: ${found}`, at: { file } });

const missing = (file: string, path: string, md5: string, { folders, elsewhere }: Stores): Failure =>
  new Failure('data.dvc-object-missing', {
    message: `${file}: the bytes of ${path} (MD5 ${md5}) were not found`,
    evidence: [
      folders.length === 0 ? 'there is no .dvc folder around the file' : `searched: ${folders.join(', ')}`,
      ...(elsewhere.length === 0 ? [] : [`remotes that only DVC can read: ${elsewhere.join(', ')}`]),
    ],
  });
