import { amendAttempt } from '#domain/train/checkpoints/training-state.ts';
import { classifyExit, type ClassifiedExit, type StopReason } from '#domain/train/exit-class/classify-exit.ts';
import { renderLive } from '#domain/train/telemetry/render-live.ts';
import { ThinningSeries } from '#domain/train/telemetry/thin-samples.ts';
import { judgeHealth } from '#domain/train/watchdog/judge-health.ts';
import { readLossLine } from '#domain/train/watchdog/read-loss-line.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { CommandTraining } from '#kernel/project.ts';
import type { UsageSample } from '#kernel/records/usage.ts';
import type { RunningProcess } from '#ports/processes.ts';
import type { ProgramWatch } from '#ports/program-watch.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { CheckpointKeeper } from './keep-checkpoints.ts';
import { MetricFollower } from './watch-loss.ts';

export interface Attempt {
  readonly model: string;
  readonly words: readonly string[];
  readonly train: CommandTraining;
  readonly variables: Readonly<Record<string, string>>;
  readonly metricsFile: string;
  readonly keeper: CheckpointKeeper;
  /** Time that is left of the job; then the program is asked to save its state. */
  readonly timeLeft?: DurationMs;
}

export interface AttemptTools {
  readonly programs?: ProgramWatch;
  /** Shows Markdown where people look while it runs; called at most every half minute. */
  readonly showLive?: (markdown: string) => Promise<void>;
}

export interface AttemptEnd extends ClassifiedExit {
  /** What the exit looked like, for messages. */
  readonly how: string;
  readonly tail: readonly string[];
  readonly samples: readonly UsageSample[];
  readonly durationMs: DurationMs;
  /** Whether `timeout` was over: then the training has ended, and no other job goes on with it. */
  readonly overTimeout: boolean;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'clock' | 'reporter' | 'environment' | 'processes' | 'signal'>;

/** Lines of output kept for the evidence of a failure. */
const TAIL = 20;

const LOOK_EVERY: DurationMs = 1000;

const TELL_EVERY: DurationMs = 60_000;

const SHOW_EVERY: DurationMs = 30_000;

/** Points of telemetry kept. */
const SAMPLES = 400;

/** The runner sends SIGTERM 7.5 s after SIGINT, and kills 2.5 s later: the program must be gone and its checkpoint sealed before. */
const GRACE_AFTER_INTERRUPT: DurationMs = 5000;

/**
 * Runs the program once: hands its output on, samples what it uses, keeps its checkpoints, watches over it, and says how it ended. A signal
 * reaches the program and all that it started at once.
 */
export async function runAttempt(attempt: Attempt, ports: Ports, tools: AttemptTools): Promise<AttemptEnd> {
  const started = ports.clock.elapsed();
  const tail: string[] = [];
  let lastSign = started;
  let badLossLines = 0;
  const ending = ports.reporter.foreignOutput?.();
  try {
    const [program, ...arguments_] = attempt.words;
    const running = ports.processes.start(
      { program: program!, arguments: arguments_, folder: ports.root, extraVariables: attempt.variables, group: true },
      ({ text }) => {
        lastSign = ports.clock.elapsed();
        const loss = readLossLine(text);
        if (loss !== undefined) badLossLines = loss === 'finite' ? 0 : badLossLines + 1;
        tail.push(text.slice(0, LINE_LIMIT));
        if (tail.length > TAIL) tail.shift();
        ports.reporter.note(text);
      },
    );
    const stopper = new Stopper(running, attempt.train.grace, ports);
    const sampler = tools.programs?.watch({ pid: running.pid, folder: ports.root, gpuEvery: 2000 });
    const samples = new ThinningSeries<UsageSample>(SAMPLES);
    const first = await sampler?.sample();
    if (first !== undefined) samples.add(first);
    await markProcess(attempt.keeper, running.pid, tools.programs);
    const follower = new MetricFollower(attempt.metricsFile, ports.files);
    const watching = new AbortController();
    const watch = watchProgram(
      attempt,
      { stopper, follower, samples, sampler, lastSign: () => lastSign, badLossLines: () => badLossLines },
      watching.signal,
      ports,
      tools,
    );
    try {
      const exit = await running.exited;
      watching.abort();
      await watch;
      const last = await sampler?.sample();
      if (last !== undefined) samples.add(last);
      const memoryKills = (last?.memoryKills ?? 0) - (first?.memoryKills ?? 0);
      const { reason } = stopper;
      const classified = classifyExit({ ...exit, tail, memoryKills, ...(reason === undefined ? {} : { stopped: reason }) });
      await attempt.keeper.seal();
      return {
        ...classified,
        how: exit.exitCode === undefined ? `was ended by ${exit.signal ?? 'a signal'}` : `exited with ${exit.exitCode}`,
        tail,
        samples: samples.items,
        durationMs: exit.ranMs ?? ports.clock.elapsed() - started,
        overTimeout: reason === TIMEOUT,
      };
    } finally {
      watching.abort();
      await watch;
      stopper.close();
      sampler?.close();
    }
  } finally {
    ending?.();
  }
}

/** Longest part of a line that is kept. */
const LINE_LIMIT = 4000;

const TIMEOUT: StopReason = { exitClass: 'time-limit', why: 'the time that "timeout" gives it was over' };

const JOB_LIMIT: StopReason = { exitClass: 'time-limit', why: 'the time limit of the job is near' };

/** Asks the program to end, for the first reason there is, and kills it when it does not. */
class Stopper {
  reason: StopReason | undefined;
  readonly #running: RunningProcess;
  readonly #grace: DurationMs;
  readonly #ports: Pick<Ports, 'clock' | 'signal' | 'reporter'>;
  readonly #over = new AbortController();
  readonly #onSignal = (): void => this.#forward();

  constructor(running: RunningProcess, grace: DurationMs, ports: Pick<Ports, 'clock' | 'signal' | 'reporter'>) {
    this.#running = running;
    this.#grace = grace;
    this.#ports = ports;
    if (ports.signal.aborted) this.#forward();
    else ports.signal.addEventListener('abort', this.#onSignal, { once: true });
  }

  stop(reason: StopReason, signal: 'SIGINT' | 'SIGTERM' = 'SIGTERM', grace: DurationMs = this.#grace): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.#running.kill(signal);
    void this.#killAfter(grace);
  }

  close(): void {
    this.#over.abort();
    this.#ports.signal.removeEventListener('abort', this.#onSignal);
  }

  #forward(): void {
    const preempted = String(this.#ports.signal.reason).includes('SIGTERM');
    if (preempted) this.stop({ exitClass: 'preempted', why: 'the machine asked for an end (SIGTERM)' });
    else this.stop({ exitClass: 'cancelled', why: 'it was cancelled' }, 'SIGINT', Math.min(this.#grace, GRACE_AFTER_INTERRUPT));
  }

  async #killAfter(grace: DurationMs): Promise<void> {
    try {
      await this.#ports.clock.sleep(grace, this.#over.signal);
      this.#running.kill('SIGKILL');
    } catch {
      // The program ended first.
    }
  }
}

/** So that the next attempt finds a program that outlived us. */
async function markProcess(keeper: CheckpointKeeper, pid: number, programs: ProgramWatch | undefined): Promise<void> {
  const identity = programs?.identify(pid);
  if (identity === undefined) return;
  await keeper.update(amendAttempt(keeper.state, { process: { pid, identity } }));
}

interface Watched {
  readonly stopper: Stopper;
  readonly follower: MetricFollower;
  readonly samples: ThinningSeries<UsageSample>;
  readonly sampler: { sample(): Promise<UsageSample> } | undefined;
  readonly lastSign: () => DurationMs;
  readonly badLossLines: () => number;
}

async function watchProgram(attempt: Attempt, watched: Watched, signal: AbortSignal, ports: Ports, tools: AttemptTools): Promise<void> {
  const started = ports.clock.elapsed();
  let [told, shown, sign, busyAt] = [started, started, started, started];
  let before: UsageSample | undefined;
  while (!signal.aborted) {
    await ports.clock.sleep(nextLook(attempt, ports.clock.elapsed() - started), signal).catch(() => undefined);
    if (signal.aborted) return;
    try {
      const sample = await watched.sampler?.sample();
      if (sample !== undefined) watched.samples.add(sample);
      const now = ports.clock.elapsed();
      if (sample === undefined || isBusy(before, sample)) busyAt = now;
      before = sample;
      const wrote = await watched.follower.look();
      const checkpointed = await attempt.keeper.look();
      if (wrote || checkpointed) sign = now;
      const { histories } = watched.follower;
      const reason = judgeHealth(attempt.train.watchdog, {
        now,
        lastSign: Math.max(sign, watched.lastSign()),
        lastBusy: busyAt,
        histories,
        badLossLines: watched.badLossLines(),
        ...(sample === undefined ? {} : { sample }),
      });
      if (reason !== undefined) watched.stopper.stop(reason);
      if (attempt.train.timeout !== undefined && now - started >= attempt.train.timeout) watched.stopper.stop(TIMEOUT);
      if (attempt.timeLeft !== undefined && now - started >= attempt.timeLeft) watched.stopper.stop(JOB_LIMIT);
      const live = (): string => renderLive(attempt.model, now - started, histories, watched.samples.items);
      if (now - told >= TELL_EVERY) {
        told = now;
        ports.reporter.note(live());
      }
      if (tools.showLive !== undefined && now - shown >= SHOW_EVERY) {
        shown = now;
        await tools.showLive(live());
      }
    } catch (error) {
      // Watching must not end what is watched.
      ports.reporter.warn(`watching the program: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** A limit that comes before the next look is met on time. */
function nextLook({ train, timeLeft }: Attempt, elapsed: DurationMs): DurationMs {
  const limits = [train.timeout, timeLeft].flatMap((limit) => (limit === undefined || limit <= elapsed ? [] : [limit - elapsed]));
  return Math.min(LOOK_EVERY, ...limits);
}

/** More than a twentieth of a core or of a GPU. */
function isBusy(before: UsageSample | undefined, sample: UsageSample): boolean {
  if (sample.gpus.some((gpu) => (gpu.utilisationPercent ?? 0) > 5)) return true;
  if (before?.programSeconds === undefined || sample.programSeconds === undefined) return true;
  return sample.programSeconds - before.programSeconds > (0.05 * (sample.at - before.at)) / 1000;
}
