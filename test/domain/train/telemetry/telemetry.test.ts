import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawUsage } from '#domain/train/telemetry/draw-usage.ts';
import { estimateEnergy } from '#domain/train/telemetry/estimate-energy.ts';
import { parseGpuLine } from '#domain/train/telemetry/parse-nvidia-smi.ts';
import { parseCounter, parseDisks, parseMachineBusy, parseMemory, parseNetwork, parseProcess } from '#domain/train/telemetry/parse-proc.ts';
import { renderLive } from '#domain/train/telemetry/render-live.ts';
import { summariseUsage } from '#domain/train/telemetry/summarise-usage.ts';
import { ThinningSeries } from '#domain/train/telemetry/thin-samples.ts';
import type { UsageSample } from '#kernel/records/usage.ts';

describe('files of /proc', () => {
  it('are read as proc(5) describes them', () => {
    expect(parseMachineBusy('cpu  100 20 30 1000 50 4 6 10 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n')).toBe(1.7);
    expect(parseMemory('MemTotal:  8000 kB\nMemFree: 100 kB\nMemAvailable:  2000 kB\n')).toEqual({
      totalBytes: 8_192_000,
      availableBytes: 2_048_000,
    });
    expect(parseMemory('MemTotal: 8 kB\nMemFree: 1 kB\nBuffers: 2 kB\nCached: 3 kB\n')).toEqual({ totalBytes: 8192, availableBytes: 6144 });
    expect(parseNetwork('Inter-| x\n face |\n    lo: 9 1 0 0 0 0 0 0 9 1 0\n  eth0: 100 1 0 0 0 0 0 0 200 1 0\n')).toEqual({
      inBytes: 100,
      outBytes: 200,
    });
    expect(parseDisks('8 0 sda 5 0 10 0 7 0 20 0\n8 1 sda1 5 0 10 0 7 0 20 0\n259 0 nvme0n1 1 0 1 0 1 0 1 0\n')).toEqual({
      inBytes: 5632,
      outBytes: 10_752,
    });
    expect(parseCounter('low 0\noom 3\noom_kill 2\n', 'oom_kill')).toBe(2);
    // The name of a process may hold spaces, brackets and line ends.
    const stat = `42 (a) b\n) R 1 42 42 0 -1 0 0 0 0 0 100 50 25 25 20 0 1 0 12345 1000 77 0`;
    expect(parseProcess(stat)).toEqual({ pid: 42, group: 42, seconds: 2, residentPages: 77, startTicks: 12345 });
    expect([parseMachineBusy(''), parseMemory(''), parseProcess('42 (x'), parseCounter('', 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.runIf(process.platform === 'linux')('are read on this machine', () => {
    expect(parseMachineBusy(readFileSync('/proc/stat', 'latin1'))).toBeGreaterThan(0);
    expect(parseProcess(readFileSync('/proc/self/stat', 'latin1'))).toMatchObject({ pid: process.pid });
  });
});

it('reads what GPUs tell, and leaves out what they do not', () => {
  expect(parseGpuLine('0, NVIDIA H200, 87, 1024, 143771, 61, 512.25')).toEqual({
    index: 0,
    name: 'NVIDIA H200',
    utilisationPercent: 87,
    memoryUsedBytes: 2 ** 30,
    memoryTotalBytes: 143771 * 2 ** 20,
    temperatureCelsius: 61,
    powerWatts: 512.25,
  });
  expect(parseGpuLine('1, Tesla, [N/A], [N/A], [Not Supported], [N/A], [Unknown Error]')).toEqual({ index: 1, name: 'Tesla' });
  expect([parseGpuLine('No devices were found'), parseGpuLine('')]).toEqual([undefined, undefined]);
});

const gpu = (watts: number, percent: number) => [
  { index: 0, name: 'H', powerWatts: watts, utilisationPercent: percent, memoryUsedBytes: percent, memoryTotalBytes: 100 },
];

const SAMPLES: readonly UsageSample[] = [
  {
    at: 0,
    cores: 4,
    machineBusySeconds: 10,
    programSeconds: 0,
    programMemoryBytes: 100,
    memoryUsedBytes: 900,
    memoryTotalBytes: 1000,
    memoryAvailableBytes: 50,
    diskReadBytes: 5,
    gpus: gpu(100, 50),
  },
  {
    at: 1000,
    cores: 4,
    machineBusySeconds: 12,
    programSeconds: 2,
    programMemoryBytes: 300,
    memoryUsedBytes: 950,
    memoryTotalBytes: 1000,
    memoryAvailableBytes: 20,
    diskReadBytes: 1,
    gpus: gpu(300, 90),
  },
  {
    at: 3000,
    cores: 4,
    machineBusySeconds: 14,
    programSeconds: 3,
    memoryUsedBytes: 950,
    memoryTotalBytes: 1000,
    memoryAvailableBytes: 40,
    diskReadBytes: 9,
    gpus: gpu(300, 100),
  },
];

it('makes figures of samples', () => {
  const usage = summariseUsage(SAMPLES);
  expect(usage).toMatchObject({
    samples: 3,
    wallMs: 3000,
    processor: { of: 'program', meanCores: 1, peakCores: 2 },
    peakMemoryBytes: 300,
    leastMemoryAvailableBytes: 20,
    // The counter began anew after the first sample: what was read is what it grew by since.
    diskReadBytes: 8,
    gpus: [{ index: 0, name: 'H', meanUtilisationPercent: 80, wattHours: 0.2222 }],
  });
  expect(estimateEnergy(usage)).toEqual({ wattHours: 0.2222, method: 'gpu-power' });
  // One core at 10 W for 3 s is 30 J, or 30/3600 Wh.
  expect(estimateEnergy({ ...usage, gpus: [] })).toEqual({ wattHours: 0.008333, method: 'processor-time' });
  expect(summariseUsage([])).toEqual({ samples: 0, wallMs: 0, gpus: [] });
  expect(drawUsage(SAMPLES)).toMatch(/^<svg[^]*GPU 0[^]*<\/svg>/);
  expect(renderLive('m', 65_000, new Map([['loss', [{ step: 3, value: 0.12345 }]]]), SAMPLES)).toBe(
    'm: 1 min 05 s · loss 0.1235 (step 3) · 0.5 cores · 950 B · GPU 0 100 %, 100 B',
  );
});

it('keeps a growing series short, evenly, with both ends', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 4, max: 50 }), (count, limit) => {
      const series = new ThinningSeries<number>(limit);
      for (let item = 0; item < count; item++) series.add(item);
      const { items } = series;
      expect(series.seen).toBe(count);
      expect(items.length).toBeLessThanOrEqual(limit + 1);
      if (count > 0) expect([items[0], items.at(-1)]).toEqual([0, count - 1]);
      const gaps = new Set(items.slice(1, -1).map((item, index) => item - items[index]!));
      expect(gaps.size).toBeLessThanOrEqual(1);
    }),
  );
});
