import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { GPU_QUERY, parseGpuLine } from '#domain/train/telemetry/parse-nvidia-smi.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { GpuSample } from '#kernel/records/usage.ts';

export interface GpuLoop {
  /** The newest sample of each device; empty without any. */
  latest(): readonly GpuSample[];
  close(): void;
}

const DRIVER_TOOL = 'nvidia-smi';

/** One `nvidia-smi` that goes on telling, since starting it costs more than asking; without the program, or when it ends, there are no GPUs. */
export function startGpuLoop(every: DurationMs): GpuLoop {
  const devices = new Map<number, GpuSample>();
  let child: ChildProcess | undefined;
  try {
    child = spawn(DRIVER_TOOL, [`--query-gpu=${GPU_QUERY}`, '--format=csv,noheader,nounits', `-lms`, String(every)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.on('error', () => devices.clear());
    child.on('exit', () => devices.clear());
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const sample = parseGpuLine(line);
      if (sample !== undefined) devices.set(sample.index, sample);
    });
    child.unref();
  } catch {
    child = undefined;
  }
  return {
    latest: () => [...devices.values()].sort((left, right) => left.index - right.index),
    close: () => void child?.kill('SIGKILL'),
  };
}
