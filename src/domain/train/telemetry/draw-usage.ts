import type { UsageSample } from '#kernel/records/usage.ts';
import { renderLineChart, type LineSeries } from '#plot/line-chart.ts';
import { coresBetween } from './summarise-usage.ts';

/** Processor, memory and GPUs over time, each as a share of what there is, so that one axis serves them all. */
export function drawUsage(samples: readonly UsageSample[]): string {
  const start = samples[0]?.at ?? 0;
  const minutes = (at: number): number => (at - start) / 60_000;
  const line = (name: string, points: readonly { readonly at: number; readonly share: number }[]): LineSeries[] =>
    points.length < 2 ? [] : [{ name, points: points.map(({ at, share }) => ({ x: minutes(at), y: Math.max(0, share) * 100 })) }];
  const cores = Math.max(1, samples[0]?.cores ?? 1);
  const memory = samples.flatMap(({ at, memoryUsedBytes, memoryTotalBytes }) =>
    memoryUsedBytes === undefined || memoryTotalBytes === undefined ? [] : [{ at, share: memoryUsedBytes / memoryTotalBytes }],
  );
  const devices = [...new Set(samples.flatMap((sample) => sample.gpus.map((gpu) => gpu.index)))].slice(0, GPUS_DRAWN);
  const ofGpu = (index: number, share: (gpu: UsageSample['gpus'][number]) => number | undefined) =>
    samples.flatMap(({ at, gpus }) => {
      const gpu = gpus.find((one) => one.index === index);
      const value = gpu === undefined ? undefined : share(gpu);
      return value === undefined ? [] : [{ at, share: value }];
    });
  return renderLineChart({
    title: 'What the training used',
    description: `Processor, memory and GPU as shares of what the machine has, over ${minutes(samples.at(-1)?.at ?? start).toFixed(1)} minutes.`,
    x: { title: 'minutes', from: 0 },
    y: { title: 'share, %', from: 0, to: 100 },
    series: [
      ...line(
        'program',
        coresBetween(samples, 'program').map(({ at, cores: busy }) => ({ at, share: busy / cores })),
      ),
      ...line(
        'processor',
        coresBetween(samples, 'machine').map(({ at, cores: busy }) => ({ at, share: busy / cores })),
      ),
      ...line('memory', memory),
      ...devices.flatMap((index) => [
        ...line(
          `GPU ${index}`,
          ofGpu(index, ({ utilisationPercent }) => (utilisationPercent === undefined ? undefined : utilisationPercent / 100)),
        ),
        ...line(
          `GPU ${index} memory`,
          ofGpu(index, ({ memoryUsedBytes, memoryTotalBytes }) =>
            memoryUsedBytes === undefined || memoryTotalBytes === undefined || memoryTotalBytes === 0
              ? undefined
              : memoryUsedBytes / memoryTotalBytes,
          ),
        ),
      ]),
    ],
  });
}

/** More lines than this nobody can tell apart. */
const GPUS_DRAWN = 2;
