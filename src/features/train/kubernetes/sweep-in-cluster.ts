import { classifyPod, jobEnded, whyWaiting, type PodEnd } from '#domain/train/kubernetes/classify-pod.ts';
import { judgeIndexes, whyEnded, type IndexState } from '#domain/train/kubernetes/index-state.ts';
import { podRunTime } from '#domain/train/kubernetes/pod-run-time.ts';
import { readCells, type SweepIndex } from '#domain/train/kubernetes/sweep-job.ts';
import type { Spent } from '#domain/train/sweep/judge-budget.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { ExitClass } from '#kernel/records/execution.ts';
import type { KubernetesObject } from '#ports/kubernetes.ts';
import type { Processes, ProcessExit } from '#ports/processes.ts';
import type { TrainPorts } from '../program-command.ts';
import { PodOutput } from './pod-output.ts';
import { clusterProcesses, type ClusterTools } from './program-in-cluster.ts';
import { applySweepJob, type SweepSpec } from './submit-sweep.ts';

export interface Ending {
  readonly exitClass: ExitClass;
  readonly why: string;
}

/** An index whose program this process watches as if it had started it. */
interface Attached {
  readonly output: PodOutput;
  readonly end: (end: PodEnd) => void;
}

const LOOK_EVERY: DurationMs = 1500;

/** How long no pod may come up for the same reason before the job is given up. */
const HOPELESS_AFTER: DurationMs = 60_000;

const LEFT: Ending = { exitClass: 'cancelled', why: 'its job goes on in the cluster' };

const goesOn: PodEnd = { exitCode: undefined, signal: undefined, message: '', cause: LEFT };

/** A sweep as one job of the cluster, watched by this process. */
export class SweepInCluster {
  readonly name: string;
  readonly cells: readonly SweepIndex[];
  readonly #namespace: string;
  readonly #hasCarrier: boolean;
  readonly #ports: TrainPorts;
  readonly #tools: ClusterTools;
  readonly #attached = new Map<number, Attached>();
  readonly #seen = new Map<number, KubernetesObject>();
  #job: KubernetesObject | undefined;
  #states: readonly IndexState[] = [];
  #stopped: Ending | undefined;
  #left = false;
  #hopelessSince: DurationMs | undefined;
  #told = '';

  private constructor(job: KubernetesObject, cells: readonly SweepIndex[], spec: SweepSpec, ports: TrainPorts, tools: ClusterTools) {
    this.name = job.metadata.name;
    this.cells = cells;
    this.#job = job;
    this.#namespace = spec.config.namespace;
    this.#hasCarrier = spec.config.carrierImage !== undefined;
    this.#ports = ports;
    this.#tools = tools;
  }

  /** The job of the sweep that is in the cluster, or a new one with the given trials. */
  static async open(spec: SweepSpec, ports: TrainPorts, tools: ClusterTools): Promise<SweepInCluster> {
    const { namespace } = spec.config;
    const { server } = await tools.kubernetes.describe();
    const found = await tools.kubernetes.list('Job', namespace, {
      'app.kubernetes.io/managed-by': 'trainyard',
      'trainyard/sweep': spec.command.sweep,
    });
    for (const job of found) {
      const cells = job.metadata['deletionTimestamp'] === undefined ? readCells(job) : undefined;
      if (cells === undefined) continue;
      await applySweepJob(spec, { job, cells }, ports, tools);
      ports.reporter.note(`job ${namespace}/${job.metadata.name} of ${server}, which an earlier run of the sweep began`);
      return new SweepInCluster(job, cells, spec, ports, tools);
    }
    const { job, cells } = await applySweepJob(spec, undefined, ports, tools);
    ports.reporter.note(`job ${namespace}/${job.metadata.name} of ${server} with ${cells.length} indexes`);
    return new SweepInCluster(job, cells, spec, ports, tools);
  }

  /** Why the job ended before all indexes had. */
  get ending(): Ending {
    return this.#stopped ?? { exitClass: 'lost', why: whyEnded(this.#job) };
  }

  /** Reads where each index stands, and hands on what that means to those whom this process watches. */
  async look(): Promise<readonly IndexState[]> {
    const { kubernetes } = this.#tools;
    const [job, pods] = await Promise.all([
      kubernetes.read({ kind: 'Job', namespace: this.#namespace, name: this.name }),
      kubernetes.list('Pod', this.#namespace, { 'batch.kubernetes.io/job-name': this.name }),
    ]);
    this.#job = job ?? (this.#stopped === undefined ? undefined : this.#job);
    this.#states = judgeIndexes(job, pods, this.cells.length);
    for (const [index, { pod }] of this.#states.entries()) if (pod !== undefined) this.#seen.set(index, pod as KubernetesObject);
    await this.#judgeWaiting();
    this.#handOn(job);
    return this.#states;
  }

  wait(): Promise<void> {
    return this.#ports.clock.sleep(LOOK_EVERY);
  }

  /** What the pods that run now have cost so far. */
  runningSpent(perHour = 0): Spent {
    const now = this.#ports.clock.now();
    const durationMs = this.#states
      .filter(({ phase }) => phase === 'running')
      .reduce((sum, { pod }) => sum + (pod === undefined ? 0 : (podRunTime(pod, now) ?? 0)), 0);
    return { durationMs, amount: (perHour * durationMs) / 3_600_000 };
  }

  /** Deletes the job, whose pods get SIGTERM and their grace; what runs is heard to its end. */
  async stop(ending: Ending): Promise<void> {
    if (this.#stopped !== undefined) return;
    this.#stopped = ending;
    await this.remove();
  }

  async remove(): Promise<void> {
    await this.#tools.kubernetes.remove({ kind: 'Job', namespace: this.#namespace, name: this.name });
  }

  /** Watches no longer; the job stays as it is. */
  leave(): void {
    this.#left = true;
    for (const [index, { output, end }] of this.#attached) {
      this.#attached.delete(index);
      output.abandon();
      end(goesOn);
    }
  }

  /** Stands for the program of one index; attempts after the first are jobs of their own. */
  processesOf(index: number): typeof clusterProcesses {
    let attempts = 0;
    return (program, ports, tools): Processes =>
      attempts++ > 0
        ? clusterProcesses(program, ports, tools)
        : {
            run: (command) => ports.processes.run(command),
            start: (_command, onLine) => {
              const output = new PodOutput(
                { namespace: this.#namespace, places: program.places, hasCarrier: this.#hasCarrier, onLine },
                { ...this.#ports, ...ports },
                tools,
              );
              return { pid: 0, exited: this.#attach(index, output), kill: () => this.#kill(index) };
            },
          };
  }

  async #attach(index: number, output: PodOutput): Promise<ProcessExit> {
    const end = await new Promise<PodEnd>((resolve) => {
      if (this.#left) return resolve(goesOn);
      this.#attached.set(index, { output, end: resolve });
      this.#handOn(this.#job);
    });
    if (end.cause !== LEFT) await output.close(end);
    const pod = this.#seen.get(index);
    const ranMs = pod === undefined ? undefined : podRunTime(pod, this.#ports.clock.now());
    const { exitCode, signal, cause } = end;
    return { exitCode, signal, ...(cause === undefined ? {} : { cause }), ...(ranMs === undefined ? {} : { ranMs }) };
  }

  #handOn(job: KubernetesObject | undefined): void {
    for (const [index, { output, end }] of this.#attached) {
      const state = this.#states[index];
      if (state === undefined) continue;
      const pod = state.pod as KubernetesObject | undefined;
      if (pod !== undefined && state.phase !== 'waiting') output.follow(pod);
      if (state.phase === 'waiting' || state.phase === 'running') continue;
      this.#attached.delete(index);
      end(this.#endOf(job, state));
    }
  }

  #endOf(job: KubernetesObject | undefined, { pod, phase }: IndexState): PodEnd {
    // Who ended the job ended what ran; a job that the cluster itself ended did so for the sake of the sweep's limits.
    const withJob =
      this.#stopped ?? (job !== undefined && jobEnded(job) ? { exitClass: 'cancelled' as const, why: whyEnded(job) } : undefined);
    if (pod === undefined)
      return { exitCode: undefined, signal: undefined, message: '', cause: withJob ?? { exitClass: 'lost', why: 'its pod is gone' } };
    const end = classifyPod(job, pod);
    return end.exitCode === 0 || phase !== 'stopped' || withJob === undefined ? end : { ...end, cause: withJob };
  }

  /** A program that is to end ends with its pod, for which its index fails; one of a job that is being deleted ends anyway. */
  #kill(index: number): void {
    const pod = this.#states[index]?.pod as KubernetesObject | undefined;
    if (this.#ports.signal.aborted || this.#stopped !== undefined || pod === undefined) return;
    void this.#tools.kubernetes.remove({ kind: 'Pod', namespace: this.#namespace, name: pod.metadata.name }).catch((error: unknown) => {
      this.#ports.reporter.warn(`deleting the pod ${pod.metadata.name}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  /** Tells why pods do not come up, and gives the job up when none can. */
  async #judgeWaiting(): Promise<void> {
    const waits = this.#states.flatMap(({ phase, pod }) => (phase === 'waiting' && pod !== undefined ? [whyWaiting(pod)] : []));
    const first = waits.find((wait) => wait !== undefined);
    if (first !== undefined && first.why !== this.#told) this.#ports.reporter.note(`a pod waits: ${(this.#told = first.why)}`);
    const stuck =
      waits.length > 0 && waits.every((wait) => wait?.hopeless === true) && !this.#states.some(({ phase }) => phase === 'running');
    const now = this.#ports.clock.elapsed();
    if (!stuck) this.#hopelessSince = undefined;
    else if (now - (this.#hopelessSince ??= now) > HOPELESS_AFTER)
      await this.stop({ exitClass: 'user-error', why: `its pods cannot begin: ${first!.why}` });
  }
}
