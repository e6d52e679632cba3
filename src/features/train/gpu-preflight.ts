import { judgeMachine, type MachineFacts, type MachineNeeds, type PreflightFinding } from '#domain/train/preflight/judge-machine.ts';
import { DEVICE_QUERY, HOLDER_QUERY, parseDevices, parseDriverCuda, parseHolders } from '#domain/train/preflight/parse-devices.ts';
import { FRAMEWORK_PROBE, parseFrameworks } from '#domain/train/preflight/parse-frameworks.ts';
import { Failure } from '#kernel/failure.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { Processes, ProcessResult } from '#ports/processes.ts';
import type { ProgramWatch } from '#ports/program-watch.ts';

export interface GpuPreflight {
  readonly needs: MachineNeeds;
  /** Program of the Python that trains; none is asked when empty. */
  readonly python: string;
  /** Folder whose disk counts. */
  readonly folder: string;
}

export interface Preflight {
  readonly verdict: Verdict;
  readonly findings: readonly PreflightFinding[];
  readonly gpus: number;
}

interface Ports {
  readonly processes: Pick<Processes, 'run'>;
  readonly programs: Pick<ProgramWatch, 'freeDisk'>;
  /** Fires after so long, for a driver that hangs. */
  readonly timeout: (milliseconds: number) => AbortSignal;
}

/** A healthy nvidia-smi answers in a second, a machine with eight GPUs and no persistence daemon in twenty. */
const DRIVER_TIMEOUT = 45_000;

/** Loading a framework from a cold disk takes long. */
const PYTHON_TIMEOUT = 120_000;

/** Looks at driver, GPUs, frameworks and disk before time is spent on a training. Nothing is changed. */
export async function gpuPreflight({ needs, python, folder }: GpuPreflight, ports: Ports): Promise<Preflight> {
  const driver = await askDriver(ports);
  const holders = driver.ok ? parseHolders((await smi([`--query-compute-apps=${HOLDER_QUERY}`, FORMAT], ports)).text) : [];
  const frameworks = python === '' ? undefined : await askFrameworks(python, ports);
  const diskFreeBytes = await ports.programs.freeDisk(folder);
  const judged = judgeMachine({ driver, holders, frameworks, diskFreeBytes }, needs);
  return { ...judged, gpus: driver.ok ? driver.devices.length : 0 };
}

const FORMAT = '--format=csv,noheader,nounits';

async function askDriver(ports: Ports): Promise<MachineFacts['driver']> {
  const told = await smi([`--query-gpu=${DEVICE_QUERY}`, FORMAT], ports);
  if (told.problem !== undefined) return { ok: false, problem: told.problem, said: told.text };
  const table = await smi([], ports);
  return { ok: true, devices: parseDevices(told.text), cuda: parseDriverCuda(table.text) };
}

interface Told {
  readonly text: string;
  readonly problem?: 'absent' | 'silent' | 'refused';
}

async function smi(arguments_: readonly string[], ports: Ports): Promise<Told> {
  try {
    const result = await ports.processes.run({ program: 'nvidia-smi', arguments: arguments_, signal: ports.timeout(DRIVER_TIMEOUT) });
    const text = textOf(result);
    return result.exitCode === 0
      ? { text }
      : { text: `${text} ${result.errorText}`.trim().split('\n')[0]!.slice(0, 300), problem: 'refused' };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      text: '',
      problem: error.code === 'environment.command-missing' ? 'absent' : error.code === 'environment.cancelled' ? 'silent' : 'refused',
    };
  }
}

async function askFrameworks(python: string, ports: Ports): Promise<MachineFacts['frameworks']> {
  try {
    const result = await ports.processes.run({
      program: python,
      arguments: ['-c', FRAMEWORK_PROBE],
      signal: ports.timeout(PYTHON_TIMEOUT),
    });
    return parseFrameworks(textOf(result));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

const textOf = (result: ProcessResult): string => new TextDecoder().decode(result.output);
