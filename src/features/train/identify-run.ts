import { byCodeUnit } from '#kernel/code-unit-order.ts';
import { describeInputs } from '#domain/train/run-cache/describe-inputs.ts';
import { IMAGE_VARIABLES, LOCK_FILES } from '#domain/train/run-cache/environment-files.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { canonicalJson, type Json, type JsonObject } from '#kernel/json.ts';
import type { CommandTraining, ModelConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readRecords } from '../records.ts';
import { runFolder } from './record-run.ts';
import { LOCAL_FOLDER } from './training-context.ts';

type Ports = Pick<Workspace, 'root' | 'git' | 'files' | 'hasher' | 'environment' | 'forge'>;

export interface RunIdentity {
  readonly model: ModelConfig;
  readonly train: CommandTraining;
  readonly dataset: DatasetReference;
  /** Path of the data relative to the repository; its bytes are known by their own digest. */
  readonly dataPath: string;
}

/** Digest of everything that the result depends on; undefined outside a repository with commits, where code has no identity. */
export async function identifyRun({ model, train, dataset, dataPath }: RunIdentity, ports: Ports): Promise<Sha256 | undefined> {
  const codeDigest = await digestCode(train.code, dataPath, ports);
  if (codeDigest === undefined) return undefined;
  const inputs = describeInputs({
    model: model.name,
    target: model.target,
    train,
    datasetDigest: dataset.digest,
    codeDigest,
    environment: await pinnedEnvironment(ports),
  });
  return ports.hasher.sha256(canonicalJson(inputs));
}

/** The tree of HEAD below the paths, with what differs from it on disk in its place. */
async function digestCode(paths: readonly string[], dataPath: string, ports: Ports): Promise<Sha256 | undefined> {
  const commit = await ports.git.resolve('HEAD');
  if (commit === undefined) return undefined;
  const roots = paths.length === 0 ? ['.'] : paths;
  const isCode = (path: string): boolean => !isBelow(path, LOCAL_FOLDER) && !isBelow(path, dataPath);
  const entries = new Map<string, string>();
  for (const root of roots) {
    for (const { path, mode, objectId } of await ports.git.listTree(commit, root === '.' ? '' : root))
      entries.set(path, `${mode} ${objectId}`);
  }
  for (const path of await ports.git.changedPaths(roots)) {
    const absolute = `${ports.root}/${path}`;
    const stat = await ports.files.stat(absolute);
    if (stat === undefined) entries.delete(path);
    else entries.set(path, stat.kind === 'file' ? await ports.hasher.sha256Stream(ports.files.stream(absolute)) : stat.kind);
  }
  const lines = [...entries].filter(([path]) => isCode(path)).sort(([left], [right]) => byCodeUnit(left, right));
  return ports.hasher.sha256(lines.map(([path, content]) => `${path}\0${content}`).join('\n'));
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** What pins the environment: lock files by digest, platform, and the image where it is told. */
export async function pinnedEnvironment(ports: Pick<Workspace, 'root' | 'files' | 'hasher' | 'environment'>): Promise<JsonObject> {
  const { platform, architecture } = ports.environment.facts;
  const locks: Record<string, Json> = {};
  for (const name of LOCK_FILES) {
    const stat = await ports.files.stat(`${ports.root}/${name}`);
    if (stat?.kind === 'file') locks[name] = await ports.hasher.sha256Stream(ports.files.stream(`${ports.root}/${name}`));
  }
  const image = Object.fromEntries(
    IMAGE_VARIABLES.flatMap((name) => {
      const value = ports.environment.variable(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { platform, architecture, locks, ...(Object.keys(image).length === 0 ? {} : { image }) };
}

/** Runs looked at, newest first: an older equal run is worth less than the time to find it. */
const RUNS_LOOKED_AT = 200;

/**
 * The newest run of equal inputs that succeeded. Its package must lie on this machine, so that later steps find it, unless the citation is
 * all that is wanted.
 */
export async function findEqualRun(
  model: string,
  key: Sha256,
  { withoutPackage }: { readonly withoutPackage: boolean },
  ports: Ports,
): Promise<RunRecord | undefined> {
  const runs = await readRecords<RunRecord>('run', model, ports, { newest: RUNS_LOOKED_AT });
  for (const run of [...runs].reverse()) {
    if (run.exit !== 'succeeded' || run.execution?.key !== key) continue;
    if (withoutPackage || (await ports.files.stat(`${runFolder(ports.root, run.id)}/model.json`)) !== undefined) return run;
  }
  return undefined;
}
