import type { GpuSample } from '#kernel/records/usage.ts';

/** Fields of the query whose lines `parseGpuLine` reads, in their order. */
export const GPU_QUERY = 'index,name,utilization.gpu,memory.used,memory.total,temperature.gpu,power.draw';

const MIB = 1024 * 1024;

/** One line of `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`; undefined when it is something else. */
export function parseGpuLine(line: string): GpuSample | undefined {
  const fields = line.split(',').map((field) => field.trim());
  if (fields.length !== GPU_QUERY.split(',').length || !/^\d+$/.test(fields[0]!)) return undefined;
  const [utilisation, used, total, temperature, power] = fields.slice(2).map(measured);
  return {
    index: Number(fields[0]),
    name: fields[1]!.slice(0, 100),
    ...(utilisation === undefined ? {} : { utilisationPercent: utilisation }),
    ...(used === undefined ? {} : { memoryUsedBytes: used * MIB }),
    ...(total === undefined ? {} : { memoryTotalBytes: total * MIB }),
    ...(temperature === undefined ? {} : { temperatureCelsius: temperature }),
    ...(power === undefined ? {} : { powerWatts: power }),
  };
}

/** `[N/A]`, `[Not Supported]` and `[Unknown Error]` stand for values that the device does not tell. */
export function measured(text: string): number | undefined {
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}
