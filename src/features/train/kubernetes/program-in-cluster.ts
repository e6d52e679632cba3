import { classifyPod, jobEnded, succeeded, whyWaiting, type PodEnd } from '#domain/train/kubernetes/classify-pod.ts';
import { indexOf, isOver, phaseOf } from '#domain/train/kubernetes/index-state.ts';
import type { JobInputs } from '#domain/train/kubernetes/job-manifest.ts';
import { podRunTime } from '#domain/train/kubernetes/pod-run-time.ts';
import { POD_PLACES } from '#domain/train/kubernetes/pod-template.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { CommandTraining, KubernetesTraining } from '#kernel/project.ts';
import type { Kubernetes, KubernetesObject } from '#ports/kubernetes.ts';
import type { Processes, ProcessExit, ProcessLine, RunningProcess } from '#ports/processes.ts';
import type { Workspace } from '#ports/workspace.ts';
import { clusterEngine, type ClusterEngine } from './cluster-engine.ts';
import { PodOutput, type ClusterPlaces, type OutputTools } from './pod-output.ts';
import { shipFiles } from './ship-files.ts';

export interface ClusterTools extends OutputTools {
  readonly kubernetes: Kubernetes;
}

export interface ClusterProgram {
  readonly model: string;
  readonly training: string;
  readonly attempt: number;
  readonly train: CommandTraining;
  readonly config: KubernetesTraining;
  readonly places: ClusterPlaces;
  /** Relative to the repository. */
  readonly dataPath: string;
  readonly resumes: boolean;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'clock' | 'reporter' | 'processes'>;

/**
 * Starts a program as a job of a cluster, to be used in place of a process: its lines come from the log of its first pod, a signal deletes
 * the job, and its end is that of the pod. Before it is told to have ended, what it left is on this machine.
 */
export const clusterProcesses = (program: ClusterProgram, ports: Ports, tools: ClusterTools): Processes => ({
  run: (command) => ports.processes.run(command),
  start: (command, onLine) => {
    const job = new ClusterJob(program, ports, tools, onLine);
    return {
      pid: 0,
      exited: job.run([command.program, ...command.arguments], command.extraVariables ?? {}),
      kill: (signal) => job.stop(signal),
    };
  },
});

const LOOK_EVERY: DurationMs = 1000;

/** How long an image may be without coming before the job is given up. */
const HOPELESS_AFTER: DurationMs = 60_000;

class ClusterJob {
  readonly #program: ClusterProgram;
  readonly #ports: Ports;
  readonly #tools: ClusterTools;
  readonly #engine: ClusterEngine;
  readonly #output: PodOutput;
  #stopped: Parameters<RunningProcess['kill']>[0] | undefined;
  #waitingSince: DurationMs | undefined;
  #told = '';

  constructor(program: ClusterProgram, ports: Ports, tools: ClusterTools, onLine: (line: ProcessLine) => void) {
    this.#program = program;
    this.#ports = ports;
    this.#tools = tools;
    this.#engine = clusterEngine(program.config, tools.kubernetes);
    this.#output = new PodOutput(
      {
        namespace: program.config.namespace,
        places: program.places,
        hasCarrier: program.config.carrierImage !== undefined,
        container: this.#engine.container,
        onLine,
      },
      ports,
      tools,
    );
  }

  get #name(): string {
    const { model, training, attempt } = this.#program;
    return `${model.slice(0, 24).replace(/-+$/, '')}-${training.toLowerCase()}-${attempt}`;
  }

  stop(signal: Parameters<RunningProcess['kill']>[0]): void {
    this.#stopped = signal;
    const { kubernetes } = this.#tools;
    // Deleting a job ends its pods with SIGTERM and their grace; the log is followed to its end meanwhile.
    void kubernetes
      .remove({ kind: this.#engine.kind, namespace: this.#program.config.namespace, name: this.#name })
      .catch((error: unknown) => {
        this.#ports.reporter.warn(`deleting the job ${this.#name}: ${error instanceof Error ? error.message : String(error)}`);
      });
  }

  async run(words: readonly string[], variables: Readonly<Record<string, string>>): Promise<ProcessExit> {
    const { config, model, training, train } = this.#program;
    const { kubernetes } = this.#tools;
    const { reporter } = this.#ports;
    await this.#endEarlier();
    const shipped = await shipFiles(
      {
        code: train.code,
        dataPath: this.#program.dataPath,
        ...(this.#program.resumes && config.carrierImage !== undefined && config.claim === undefined
          ? { checkpoints: this.#program.places.checkpoints }
          : {}),
      },
      this.#ports,
    );
    const inputs: JobInputs = {
      name: this.#name,
      model,
      training: training.toLowerCase(),
      config,
      words,
      variables: this.#podVariables(
        variables,
        shipped.hasData,
        config.claim === undefined ? shipped.restore.length > 0 : this.#program.attempt > 1,
      ),
      resources: train.resources,
      grace: train.grace,
      code: shipped.code,
      restore: shipped.restore,
    };
    try {
      await this.#engine.submit(inputs);
    } catch (error) {
      this.stop('SIGKILL');
      throw error;
    }
    reporter.note(
      `${this.#engine.kind === 'Job' ? 'job' : 'TrainJob'} ${config.namespace}/${this.#name} of ${(await kubernetes.describe()).server}`,
    );
    const end = await this.#watch();
    await this.#output.close(end);
    const { exitCode, signal, cause, ranMs } = end;
    return { exitCode, signal, ...(cause === undefined ? {} : { cause }), ...(ranMs === undefined ? {} : { ranMs }) };
  }

  /** A job of an earlier attempt that outlived whoever watched it. */
  async #endEarlier(): Promise<void> {
    const { config, training } = this.#program;
    const labels = { 'app.kubernetes.io/managed-by': 'trainyard', 'trainyard/training': training.toLowerCase() };
    const { kind } = this.#engine;
    for (const job of await this.#tools.kubernetes.list(kind, config.namespace, labels)) {
      await this.#tools.kubernetes.remove({ kind, namespace: config.namespace, name: job.metadata.name });
    }
  }

  /** Only ours travel: what else is set here is about this machine. */
  #podVariables(variables: Readonly<Record<string, string>>, hasData: boolean, resumes: boolean): Record<string, string> {
    const { dataPath } = this.#program;
    const ours = Object.fromEntries(
      Object.entries(variables).filter(([name]) => name.startsWith('TRAINYARD_') || name === 'PYTHONUNBUFFERED'),
    );
    return {
      ...ours,
      TRAINYARD_DATA_DIR: hasData ? `${POD_PLACES.code}/${dataPath}` : dataPath,
      TRAINYARD_OUTPUT_DIR: POD_PLACES.output,
      TRAINYARD_METRICS_FILE: POD_PLACES.metricsFile,
      TRAINYARD_CHECKPOINT_DIR: POD_PLACES.checkpoints,
      TRAINYARD_RESUME: resumes ? POD_PLACES.checkpoints : '',
    };
  }

  async #watch(): Promise<PodEnd & { readonly ranMs?: DurationMs }> {
    const { config } = this.#program;
    const { kubernetes } = this.#tools;
    let seen: KubernetesObject | undefined;
    for (;;) {
      const job = await kubernetes.read({ kind: this.#engine.kind, namespace: config.namespace, name: this.#name });
      const pods = await kubernetes.list('Pod', config.namespace, this.#engine.labels(this.#name));
      const first = firstRank(pods);
      // Engines may put another pod in the place of one that failed; then it decides nothing.
      seen = (job !== undefined && succeeded(job) ? first : (decidingPod(pods) ?? first)) ?? seen;
      if (first !== undefined) {
        this.#output.follow(first);
        const hopeless = this.#tellWaiting(first);
        if (hopeless !== undefined && this.#stopped === undefined) {
          this.stop('SIGKILL');
          return { exitCode: undefined, signal: undefined, message: '', cause: { exitClass: 'user-error', why: hopeless } };
        }
      }
      const gone = job === undefined || typeof job.metadata['deletionTimestamp'] === 'string';
      if (gone ? pods.length === 0 : jobEnded(job) && pods.every(isOver)) {
        const ranMs = seen === undefined ? undefined : podRunTime(seen, this.#ports.clock.now(), this.#engine.container);
        return { ...classifyPod(job, seen, this.#engine.container), ...(ranMs === undefined ? {} : { ranMs }) };
      }
      await this.#ports.clock.sleep(LOOK_EVERY);
    }
  }

  #tellWaiting(pod: KubernetesObject): string | undefined {
    const waiting = whyWaiting(pod);
    const now = this.#ports.clock.elapsed();
    if (waiting === undefined) this.#waitingSince = undefined;
    else {
      this.#waitingSince ??= now;
      if (waiting.why !== this.#told) this.#ports.reporter.note(`its pod waits: ${(this.#told = waiting.why)}`);
      if (waiting.hopeless && now - this.#waitingSince > HOPELESS_AFTER) return `its pod cannot begin: ${waiting.why}`;
    }
    return undefined;
  }
}

/** The latest pod of rank 0. */
function firstRank(pods: readonly KubernetesObject[]): KubernetesObject | undefined {
  const bornAt = (pod: KubernetesObject): string => String(pod.metadata['creationTimestamp'] ?? '');
  return pods
    .filter((pod) => indexOf(pod) === 0)
    .sort((left, right) => bornAt(left).localeCompare(bornAt(right)))
    .at(-1);
}

/** The first pod that failed says why the job did; several ranks end because one has. */
function decidingPod(pods: readonly KubernetesObject[]): KubernetesObject | undefined {
  const failed = pods.filter((pod) => phaseOf(pod) === 'Failed');
  return failed.find((pod) => classifyPod({}, pod).cause !== undefined) ?? failed[0];
}
