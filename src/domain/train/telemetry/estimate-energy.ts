import type { RunExecution } from '#kernel/records/execution.ts';
import type { Usage } from '#kernel/records/usage.ts';

/**
 * Watts of one busy core with its share of memory and board: 10 W, between the 6 W (190 W, 32 cores) and 15 W (240 W, 16 cores) that the
 * thermal design power of common server processors gives. A rough figure, and labelled as one.
 */
const WATTS_OF_BUSY_CORE = 10;

/** Measured by the GPUs where they tell, estimated from processor time otherwise. Idle machines and cooling are not in it. */
export function estimateEnergy(usage: Usage): RunExecution['energy'] {
  const measured = usage.gpus.flatMap((gpu) => gpu.wattHours ?? []);
  if (measured.length > 0) return { wattHours: rounded(measured.reduce((sum, value) => sum + value, 0)), method: 'gpu-power' };
  if (usage.processor === undefined) return undefined;
  return { wattHours: rounded((usage.processor.meanCores * WATTS_OF_BUSY_CORE * usage.wallMs) / 3_600_000), method: 'processor-time' };
}

const rounded = (value: number): number => Number(value.toPrecision(4));
