import { renderLaunchScript } from '#domain/train/kubernetes/launch-script.ts';
import { renderSweepJob, sweepPlaces, type SweepIndex } from '#domain/train/kubernetes/sweep-job.ts';
import { programVariables } from '#domain/train/program/program-variables.ts';
import { splitCommand } from '#domain/train/split-command.ts';
import { parameterVariables } from '#domain/train/sweep/fill-command.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommandTraining, KubernetesTraining } from '#kernel/project.ts';
import { makeRecordId, type RecordId } from '#kernel/record-id.ts';
import type { SweepTrial } from '#kernel/sweep.ts';
import type { KubernetesObject } from '#ports/kubernetes.ts';
import type { TrainCommand, TrainPorts } from '../program-command.ts';
import type { ClusterTools } from './program-in-cluster.ts';
import { shipFiles } from './ship-files.ts';

export interface SweepSpec {
  readonly command: Pick<TrainCommand, 'model' | 'dataset' | 'dataPath'> & {
    readonly sweep: string;
    readonly trials: readonly SweepTrial[];
    readonly workers: number;
  };
  readonly train: CommandTraining;
  readonly config: KubernetesTraining;
  /** What a new job is to try. */
  readonly trials: readonly SweepTrial[];
}

export interface SubmittedSweep {
  readonly job: KubernetesObject;
  readonly cells: readonly SweepIndex[];
}

/** A ConfigMap holds 1 MiB. */
const SCRIPT_LIMIT = 1_000_000;

/**
 * Brings the job of a sweep into the cluster, or completes one that is there: whoever was killed between the job and what belongs to it left
 * pods that wait for it.
 */
export async function applySweepJob(
  spec: SweepSpec,
  found: SubmittedSweep | undefined,
  ports: TrainPorts,
  { kubernetes }: ClusterTools,
): Promise<SubmittedSweep> {
  const { command, train, config } = spec;
  const now = ports.clock.now();
  const fresh = (): string => makeRecordId(now, ports.entropy.bytes(10));
  const cells = found?.cells ?? spec.trials.map(({ id }): SweepIndex => ({ trial: id, run: fresh() }));
  const trials = cells.map(({ trial }) => requireTrial(command.trials, trial));
  const shipped = await shipFiles({ code: train.code, dataPath: relativeTo(ports.root, command.dataPath) }, ports);
  const { job, others } = renderSweepJob({
    name:
      found?.job.metadata.name ??
      `${command.model.name.slice(0, 20).replace(/-+$/, '')}-${command.sweep}-${fresh().slice(-6).toLowerCase()}`,
    model: command.model.name,
    sweep: command.sweep,
    config,
    cells,
    launch: launchScript(train, cells, trials),
    variables: { ...commonVariables(spec), ...sweepPlaces(relativeTo(ports.root, command.dataPath), shipped.hasData) },
    resources: train.resources,
    grace: train.grace,
    code: shipped.code,
    parallelism: command.workers,
    retries: train.retries,
    ...(train.sweep?.limits.failures === undefined ? {} : { failures: train.sweep.limits.failures }),
  });
  const applied = found?.job ?? (await kubernetes.apply(job as KubernetesObject));
  for (const manifest of others(String(applied.metadata['uid'])) as readonly KubernetesObject[]) {
    const { namespace, name } = manifest.metadata;
    if (found === undefined || (await kubernetes.read({ kind: 'ConfigMap', namespace, name })) === undefined)
      await kubernetes.apply(manifest);
  }
  return { job: applied, cells };
}

function launchScript(train: CommandTraining, cells: readonly SweepIndex[], trials: readonly SweepTrial[]): string {
  const words = splitCommand(train.command);
  if (!words.ok)
    throw new Failure('train.settings-invalid', { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
  const script = renderLaunchScript(
    words.value,
    Object.keys(trials[0]?.parameters ?? {}),
    cells.map(({ run }, index) => ({
      TRAINYARD_RUN_ID: run,
      TRAINYARD_SEED: String(trials[index]!.seed),
      ...parameterVariables(trials[index]!.parameters),
    })),
  );
  if (Buffer.byteLength(script) <= SCRIPT_LIMIT) return script;
  throw new Failure('train.sweep-invalid', {
    message: `expected settings of at most ${SCRIPT_LIMIT} bytes for one job of a cluster, and ${cells.length} trials have ${Buffer.byteLength(script)}.`,
    remedy: 'Try fewer settings, or set train.kubernetes.sweep-as to job-per-trial.',
  });
}

/** What all pods are told; the rest depends on the index. */
function commonVariables({ command, train }: SweepSpec): Record<string, string> {
  const own = ['TRAINYARD_RUN_ID', 'TRAINYARD_ATTEMPT', 'TRAINYARD_SEED', 'TRAINYARD_RESUME'];
  const all = programVariables({
    training: '' as RecordId,
    model: command.model.name,
    attempt: 1,
    seed: train.seed,
    dataPath: command.dataPath,
    datasetDigest: command.dataset.reference.digest,
    datasetVersion: command.dataset.reference.version,
    target: command.model.target,
    outputFolder: '',
    checkpointFolder: '',
    metricsFile: '',
    resumes: false,
  });
  return Object.fromEntries(Object.entries(all).filter(([name]) => !own.includes(name)));
}

function requireTrial(trials: readonly SweepTrial[], id: string): SweepTrial {
  const trial = trials.find((one) => one.id === id);
  if (trial !== undefined) return trial;
  throw new Failure('train.sweep-invalid', {
    message: `the job of the sweep in the cluster has a trial ${id}, which the sweep has not.`,
    remedy: 'Delete the job, and run the sweep again.',
  });
}

const relativeTo = (root: string, path: string): string => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path);
