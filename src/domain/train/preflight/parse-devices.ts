import type { ByteSize } from '#kernel/bytes.ts';
import { measured } from '../telemetry/parse-nvidia-smi.ts';

/** Fields of the query that `parseDevices` reads, in their order. */
export const DEVICE_QUERY =
  'index,uuid,name,driver_version,memory.total,memory.free,temperature.gpu,ecc.mode.current,ecc.errors.uncorrected.volatile.total,mig.mode.current';

export const HOLDER_QUERY = 'gpu_uuid,pid,process_name,used_gpu_memory';

const MIB = 1024 * 1024;

export interface GpuDevice {
  readonly index: number;
  readonly uuid: string;
  readonly name: string;
  readonly driver: string;
  readonly memoryTotalBytes?: ByteSize;
  readonly memoryFreeBytes?: ByteSize;
  readonly temperatureCelsius?: number;
  /** Errors since the driver was loaded that error correction could not mend; absent where it is off or not there. */
  readonly uncorrectedErrors?: number;
  readonly partitioned: boolean;
}

/** A process that holds memory of a GPU. */
export interface GpuHolder {
  readonly uuid: string;
  readonly pid: number;
  readonly program: string;
  readonly memoryBytes?: ByteSize;
}

const rowsOf = (text: string, fields: number): string[][] =>
  text
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
    .filter((cells) => cells.length >= fields);

/** Lines of `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`; other lines, such as warnings, are passed over. */
export function parseDevices(text: string): readonly GpuDevice[] {
  return rowsOf(text, DEVICE_QUERY.split(',').length).flatMap((cells) => {
    const [index, uuid, name, driver, total, free, temperature, correction, errors, partitions] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (!/^\d+$/.test(index)) return [];
    const [totalMib, freeMib, celsius, uncorrected] = [total, free, temperature, errors].map(measured);
    return [
      {
        index: Number(index),
        uuid,
        name,
        driver,
        ...(totalMib === undefined ? {} : { memoryTotalBytes: totalMib * MIB }),
        ...(freeMib === undefined ? {} : { memoryFreeBytes: freeMib * MIB }),
        ...(celsius === undefined ? {} : { temperatureCelsius: celsius }),
        ...(correction !== 'Enabled' || uncorrected === undefined ? {} : { uncorrectedErrors: uncorrected }),
        partitioned: partitions === 'Enabled',
      },
    ];
  });
}

/** Lines of `nvidia-smi --query-compute-apps=…`. A path may hold commas: what is between pid and memory is the program. */
export function parseHolders(text: string): readonly GpuHolder[] {
  return rowsOf(text, 4).flatMap((cells) => {
    if (!/^\d+$/.test(cells[1]!)) return [];
    const mib = measured(cells.at(-1)!);
    return [
      {
        uuid: cells[0]!,
        pid: Number(cells[1]),
        program: cells.slice(2, -1).join(','),
        ...(mib === undefined ? {} : { memoryBytes: mib * MIB }),
      },
    ];
  });
}

/** The newest CUDA that the driver serves, from the head of `nvidia-smi`'s table. */
export const parseDriverCuda = (text: string): string | undefined => /CUDA (?:UMD )?Version\s*:\s*(\d+\.\d+)/.exec(text)?.[1];
