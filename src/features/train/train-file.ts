import { planTraining, type TrainingPlan } from '#domain/train/plan-training.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant } from '#kernel/instant.ts';
import type { BuiltInTraining, SplitConfig } from '#kernel/project.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import type { Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { fitResumably } from './fit-resumably.ts';
import { packageRun, type TrainedRun } from './record-run.ts';
import { MANIFEST_FILE } from './write-package.ts';

export interface TrainFile {
  readonly table: Table;
  /** SHA-256 of the file. */
  readonly digest: Sha256;
  /** What dataset and model are called. */
  readonly name: string;
  readonly target: string;
  readonly training: BuiltInTraining;
  readonly split: SplitConfig;
  /** Absolute path of the folder for the model package. */
  readonly output: string;
}

type Ports = Pick<Workspace, 'files' | 'hasher' | 'clock' | 'entropy' | 'environment' | 'reporter' | 'openWorkers' | 'signal'>;

/** Results of an interrupted search, inside the folder that the package will replace. */
const JOURNAL = '.search';

/** What the training of a file would do: checks everything that can be checked without fitting, the folder included. */
export async function planFile(command: TrainFile, ports: Pick<Ports, 'files'>): Promise<TrainingPlan> {
  await requireFreeFolder(command.output, ports);
  return planTraining({ target: command.target, train: command.training }, command.table, command.split);
}

/**
 * Trains on one table without repository and configuration: as `trainModel`, but the package goes to a folder of the caller's choice and
 * nothing else is written. An interrupted search is gone on with by the same call.
 */
export async function trainFile(command: TrainFile, ports: Ports): Promise<TrainedRun> {
  const started = ports.clock.elapsed();
  const now = ports.clock.now();
  const plan = await planFile(command, ports);
  const { training, name, output } = command;
  return await fitResumably({ plan, seed: training.seed, name, journal: `${output}/${JOURNAL}` }, ports, async (fit) => {
    const id = makeRecordId(now, ports.entropy.bytes(10));
    const dataset = { name, digest: command.digest, rows: command.table.rows };
    const facts = { id, createdAt: formatInstant(now), model: { name, train: training }, dataset, started };
    // The package takes the place of the folder, with the results of the search in it.
    return await packageRun(facts, plan, fit, { folder: output, source: {} }, ports);
  });
}

/** A package replaces everything in its folder, so the folder must be new, empty, or hold a package or an interrupted search alone. */
async function requireFreeFolder(folder: string, { files }: Pick<Ports, 'files'>): Promise<void> {
  const stat = await files.stat(folder);
  if (stat === undefined) return;
  const found = new Set<string>();
  if (stat.kind === 'folder') for await (const { path } of files.list(folder)) found.add(path.split('/')[0]!);
  const isPackage = found.has(MANIFEST_FILE) && found.has('parameters.json') && found.has('arrays.bin');
  if (stat.kind === 'folder' && (found.size === 0 || isPackage || [...found].every((name) => name === JOURNAL))) return;
  throw new Failure('train.output-occupied', {
    message: `expected ${folder} to be new, empty or a model package; it ${stat.kind === 'folder' ? `holds ${[...found].slice(0, 5).join(', ')}` : `is a ${stat.kind}`}.`,
  });
}
