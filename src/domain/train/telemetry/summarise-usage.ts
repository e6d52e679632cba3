import type { GpuUsage, Usage, UsageSample } from '#kernel/records/usage.ts';

/** Samples in the order of time to figures. Counters are differences of last and first sample, a counter that falls began anew. */
export function summariseUsage(samples: readonly UsageSample[]): Usage {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return { samples: 0, wallMs: 0, gpus: [] };
  const processor = processorUse(samples);
  const ownMemory = samples.some((sample) => sample.programMemoryBytes !== undefined);
  return {
    samples: samples.length,
    wallMs: Math.round(last.at - first.at),
    ...(processor === undefined ? {} : { processor }),
    ...extreme('peakMemoryBytes', largest, samples, ownMemory ? (sample) => sample.programMemoryBytes : (sample) => sample.memoryUsedBytes),
    ...extreme('leastMemoryAvailableBytes', smallest, samples, (sample) => sample.memoryAvailableBytes),
    ...growth('diskReadBytes', samples),
    ...growth('diskWrittenBytes', samples),
    ...growth('networkReceivedBytes', samples),
    ...growth('networkSentBytes', samples),
    gpus: last.gpus.map(({ index, name }) => gpuUse(index, name, samples)),
  };
}

/** Busy cores between each two samples. */
export function coresBetween(
  samples: readonly UsageSample[],
  of: 'program' | 'machine',
): { readonly at: number; readonly cores: number }[] {
  const counter = (sample: UsageSample): number | undefined => (of === 'program' ? sample.programSeconds : sample.machineBusySeconds);
  return samples.flatMap((sample, index) => {
    const before = samples[index - 1];
    const [from, to] = [before === undefined ? undefined : counter(before), counter(sample)];
    if (before === undefined || from === undefined || to === undefined || sample.at <= before.at) return [];
    return [{ at: sample.at, cores: Math.max(0, to - from) / ((sample.at - before.at) / 1000) }];
  });
}

function processorUse(samples: readonly UsageSample[]): Usage['processor'] {
  for (const whose of ['program', 'machine'] as const) {
    const spans = coresBetween(samples, whose);
    if (spans.length === 0) continue;
    // Weighted by the length of each span, which is what the whole counter says.
    let [busy, before] = [0, samples[0]!.at];
    for (const { at, cores } of spans) {
      busy += cores * (at - before);
      before = at;
    }
    const peak = largest(spans.map((span) => span.cores))!;
    return { of: whose, meanCores: round(busy / (before - samples[0]!.at), 3), peakCores: round(peak, 3) };
  }
  return undefined;
}

function gpuUse(index: number, name: string, samples: readonly UsageSample[]): GpuUsage {
  const own = samples.flatMap((sample) => sample.gpus.filter((gpu) => gpu.index === index).map((gpu) => ({ at: sample.at, ...gpu })));
  const use = own.flatMap((gpu) => gpu.utilisationPercent ?? []);
  const memory = largest(own.flatMap((gpu) => gpu.memoryUsedBytes ?? []));
  const temperature = largest(own.flatMap((gpu) => gpu.temperatureCelsius ?? []));
  const wattHours = integrate(own.flatMap((gpu) => (gpu.powerWatts === undefined ? [] : [{ at: gpu.at, watts: gpu.powerWatts }])));
  return {
    index,
    name,
    ...(use.length === 0 ? {} : { meanUtilisationPercent: round(use.reduce((sum, value) => sum + value, 0) / use.length, 1) }),
    ...(memory === undefined ? {} : { peakMemoryBytes: memory }),
    ...(temperature === undefined ? {} : { peakTemperatureCelsius: temperature }),
    ...(wattHours === undefined ? {} : { wattHours }),
  };
}

/** Trapezoid rule over time: watts and milliseconds to watt hours. */
function integrate(points: readonly { readonly at: number; readonly watts: number }[]): number | undefined {
  if (points.length < 2) return undefined;
  let sum = 0;
  for (let index = 1; index < points.length; index++) {
    const [left, right] = [points[index - 1]!, points[index]!];
    sum += ((left.watts + right.watts) / 2) * (right.at - left.at);
  }
  return round(sum / 3_600_000, 4);
}

type CounterName = 'diskReadBytes' | 'diskWrittenBytes' | 'networkReceivedBytes' | 'networkSentBytes';

function growth<Name extends CounterName>(name: Name, samples: readonly UsageSample[]): { readonly [Key in Name]?: number } {
  const known = samples.flatMap((sample) => sample[name] ?? []);
  if (known.length < 2) return {};
  let sum = 0;
  for (let index = 1; index < known.length; index++) sum += Math.max(0, known[index]! - known[index - 1]!);
  return { [name]: sum } as { readonly [Key in Name]?: number };
}

function extreme<Name extends string>(
  name: Name,
  choose: (values: readonly number[]) => number | undefined,
  samples: readonly UsageSample[],
  of: (sample: UsageSample) => number | undefined,
): { readonly [Key in Name]?: number } {
  const value = choose(samples.flatMap((sample) => of(sample) ?? []));
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]?: number });
}

const largest = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((most, value) => Math.max(most, value));

const smallest = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((least, value) => Math.min(least, value));

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
