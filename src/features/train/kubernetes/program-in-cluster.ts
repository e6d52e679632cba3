import { classifyPod, jobEnded, whyWaiting, type PodEnd } from '#domain/train/kubernetes/classify-pod.ts';
import { CARRIER_CONTAINER, POD_PLACES, renderJob, type JobInputs } from '#domain/train/kubernetes/job-manifest.ts';
import { PROGRAM_CONTAINER } from '#domain/train/kubernetes/classify-pod.ts';
import { readCarried } from '#domain/train/kubernetes/read-carried.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { CommandTraining, KubernetesTraining } from '#kernel/project.ts';
import type { Kubernetes, KubernetesObject } from '#ports/kubernetes.ts';
import type { PodLogs } from '#ports/pod-logs.ts';
import type { Processes, ProcessExit, ProcessLine, RunningProcess } from '#ports/processes.ts';
import type { Workspace } from '#ports/workspace.ts';
import { shipFiles } from './ship-files.ts';

export interface ClusterTools {
  readonly kubernetes: Kubernetes;
  readonly logs: PodLogs;
  readonly gunzip: (bytes: Uint8Array, limit: number) => Promise<Uint8Array>;
}

export interface ClusterProgram {
  readonly model: string;
  readonly training: string;
  readonly attempt: number;
  readonly train: CommandTraining;
  readonly config: KubernetesTraining;
  /** Where this machine has what the program is told of. */
  readonly places: { readonly output: string; readonly metricsFile: string; readonly checkpoints: string };
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
  readonly #onLine: (line: ProcessLine) => void;
  readonly #ending = new AbortController();
  readonly #carried: string[] = [];
  #following: Promise<unknown> | undefined;
  #stopped: Parameters<RunningProcess['kill']>[0] | undefined;
  #waitingSince: DurationMs | undefined;
  #told = '';

  constructor(program: ClusterProgram, ports: Ports, tools: ClusterTools, onLine: (line: ProcessLine) => void) {
    this.#program = program;
    this.#ports = ports;
    this.#tools = tools;
    this.#onLine = onLine;
  }

  get #name(): string {
    const { model, training, attempt } = this.#program;
    return `${model.slice(0, 24).replace(/-+$/, '')}-${training.toLowerCase()}-${attempt}`;
  }

  stop(signal: Parameters<RunningProcess['kill']>[0]): void {
    this.#stopped = signal;
    const { kubernetes } = this.#tools;
    // Deleting a job ends its pods with SIGTERM and their grace; the log is followed to its end meanwhile.
    void kubernetes.remove({ kind: 'Job', namespace: this.#program.config.namespace, name: this.#name }).catch((error: unknown) => {
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
    const { job, others } = renderJob(inputs);
    const applied = await kubernetes.apply(job as KubernetesObject);
    try {
      for (const manifest of others(String(applied.metadata['uid']))) await kubernetes.apply(manifest as KubernetesObject);
    } catch (error) {
      this.stop('SIGKILL');
      throw error;
    }
    reporter.note(`job ${config.namespace}/${this.#name} of ${(await kubernetes.describe()).server}`);
    const end = await this.#watch();
    // The log of a pod that is gone cannot be waited for for ever.
    await Promise.race([this.#following, this.#ports.clock.sleep(15_000, this.#ending.signal).catch(() => undefined)]);
    this.#ending.abort();
    await this.#bring(end);
    return { exitCode: end.exitCode, signal: end.signal, ...(end.cause === undefined ? {} : { cause: end.cause }) };
  }

  /** A job of an earlier attempt that outlived whoever watched it. */
  async #endEarlier(): Promise<void> {
    const { config, training } = this.#program;
    const labels = { 'app.kubernetes.io/managed-by': 'trainyard', 'trainyard/training': training.toLowerCase() };
    for (const job of await this.#tools.kubernetes.list('Job', config.namespace, labels)) {
      await this.#tools.kubernetes.remove({ kind: 'Job', namespace: config.namespace, name: job.metadata.name });
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

  async #watch(): Promise<PodEnd> {
    const { config } = this.#program;
    const { kubernetes } = this.#tools;
    let seen: KubernetesObject | undefined;
    for (;;) {
      const job = await kubernetes.read({ kind: 'Job', namespace: config.namespace, name: this.#name });
      const pods = await kubernetes.list('Pod', config.namespace, { 'batch.kubernetes.io/job-name': this.#name });
      const first = pods.find((pod) => indexOf(pod) === '0') ?? pods[0];
      seen = decidingPod(pods) ?? first ?? seen;
      if (first !== undefined) {
        this.#follow(first);
        const hopeless = this.#tellWaiting(first);
        if (hopeless !== undefined && this.#stopped === undefined) {
          this.stop('SIGKILL');
          return { exitCode: undefined, signal: undefined, message: '', cause: { exitClass: 'user-error', why: hopeless } };
        }
      }
      const gone = job === undefined || typeof job.metadata['deletionTimestamp'] === 'string';
      if (gone ? pods.length === 0 : jobEnded(job) && pods.every(isOver)) return classifyPod(job, seen);
      await this.#ports.clock.sleep(LOOK_EVERY);
    }
  }

  #follow(pod: KubernetesObject): void {
    if (this.#following !== undefined) return;
    const { config } = this.#program;
    const of = (container: string) => ({ namespace: config.namespace, pod: pod.metadata.name, container });
    const { logs } = this.#tools;
    const all = [logs.follow(of(PROGRAM_CONTAINER), (text) => this.#onLine({ stream: 'output', text }), this.#ending.signal)];
    if (config.carrierImage !== undefined)
      all.push(logs.follow(of(CARRIER_CONTAINER), (line) => this.#carried.push(line), this.#ending.signal));
    this.#following = Promise.allSettled(all);
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

  /** Writes what came back to where the attempt looks for it. */
  async #bring({ message }: PodEnd): Promise<void> {
    const { files, hasher, reporter } = this.#ports;
    const { places, config } = this.#program;
    if (config.carrierImage === undefined) {
      // Of a longer file the kubelet keeps the end, which may begin within a line.
      if (message !== '') await files.write(places.metricsFile, message.length < 4000 ? message : message.slice(message.indexOf('\n') + 1));
      return;
    }
    const { files: carried, left, complete } = readCarried(this.#carried);
    if (!complete) reporter.warn('the files of the pod did not come back in full: it was removed before they were written');
    for (const { name, size } of left) {
      reporter.warn(
        `${name} (${humanBytes(size)}) stayed in the pod, which was too large; the program has to store it itself, or on "claim"`,
      );
    }
    for (const { root, path, size, sha256, text } of carried) {
      const bytes = await this.#tools.gunzip(Buffer.from(text, 'base64'), size).catch(() => undefined);
      if (bytes?.length !== size || hasher.sha256(bytes) !== sha256) {
        reporter.warn(`${root}/${path} came back damaged and is left out`);
        continue;
      }
      const folder = root === 'output' ? places.output : root === 'checkpoints' ? places.checkpoints : undefined;
      if (folder !== undefined) await files.write(`${folder}/${path}`, bytes);
      else if (path === 'metrics.json') await files.write(places.metricsFile, bytes);
    }
  }
}

const indexOf = (pod: KubernetesObject): unknown =>
  (pod.metadata['annotations'] as JsonObject | undefined)?.['batch.kubernetes.io/job-completion-index'];

const phaseOf = (pod: KubernetesObject): unknown => (pod['status'] as JsonObject | undefined)?.['phase'];

const isOver = (pod: KubernetesObject): boolean => phaseOf(pod) === 'Succeeded' || phaseOf(pod) === 'Failed';

/** The first pod that failed says why the job did; several ranks end because one has. */
function decidingPod(pods: readonly KubernetesObject[]): KubernetesObject | undefined {
  const failed = pods.filter((pod) => phaseOf(pod) === 'Failed');
  return failed.find((pod) => classifyPod({}, pod).cause !== undefined) ?? failed[0];
}
