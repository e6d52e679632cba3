import type { ByteSize } from '../bytes.ts';
import type { DurationMs } from '../duration.ts';

/** What machine and program used at one moment. Counters grow from the start of the machine or program; absent is not known. */
export interface UsageSample {
  /** Monotonic milliseconds. */
  readonly at: DurationMs;
  /** Processor time of all cores of the machine that was not idle, in seconds. */
  readonly machineBusySeconds?: number;
  readonly cores: number;
  readonly memoryUsedBytes?: ByteSize;
  /** What can still be taken before the machine, or the control group, has none left. */
  readonly memoryAvailableBytes?: ByteSize;
  readonly memoryTotalBytes?: ByteSize;
  /** Processor time of the program with its children, in seconds. */
  readonly programSeconds?: number;
  readonly programMemoryBytes?: ByteSize;
  readonly diskReadBytes?: ByteSize;
  readonly diskWrittenBytes?: ByteSize;
  readonly diskFreeBytes?: ByteSize;
  readonly networkReceivedBytes?: ByteSize;
  readonly networkSentBytes?: ByteSize;
  /** How often the kernel killed for lack of memory in this control group. */
  readonly memoryKills?: number;
  readonly gpus: readonly GpuSample[];
}

export interface GpuSample {
  readonly index: number;
  readonly name: string;
  /** Share of the time in which a kernel was resident, 0 to 100. */
  readonly utilisationPercent?: number;
  readonly memoryUsedBytes?: ByteSize;
  readonly memoryTotalBytes?: ByteSize;
  readonly temperatureCelsius?: number;
  readonly powerWatts?: number;
}

/** A whole attempt in a few figures. */
export interface Usage {
  readonly samples: number;
  readonly wallMs: DurationMs;
  /** Mean and largest number of busy cores of the program; of the machine where the program's are not known. */
  readonly processor?: { readonly of: 'program' | 'machine'; readonly meanCores: number; readonly peakCores: number };
  readonly peakMemoryBytes?: ByteSize;
  readonly leastMemoryAvailableBytes?: ByteSize;
  readonly diskReadBytes?: ByteSize;
  readonly diskWrittenBytes?: ByteSize;
  readonly networkReceivedBytes?: ByteSize;
  readonly networkSentBytes?: ByteSize;
  readonly gpus: readonly GpuUsage[];
}

export interface GpuUsage {
  readonly index: number;
  readonly name: string;
  readonly meanUtilisationPercent?: number;
  readonly peakMemoryBytes?: ByteSize;
  readonly peakTemperatureCelsius?: number;
  readonly wattHours?: number;
}
