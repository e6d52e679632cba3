import { cpus, freemem, totalmem } from 'node:os';
import { statfs } from 'node:fs/promises';
import {
  parseCounter,
  parseDisks,
  parseMachineBusy,
  parseMemory,
  parseNetwork,
  parseProcess,
  type ProgramTimes,
} from '#domain/train/telemetry/parse-proc.ts';
import type { UsageSample } from '#kernel/records/usage.ts';
import type { ProgramSampler, ProgramWatch, WatchTarget } from '#ports/program-watch.ts';
import { startGpuLoop } from './gpu-loop.ts';
import { controlGroupFolder, readKernelFile } from './linux-files.ts';

/** Linux counts resident memory in pages of 4096 bytes on the platforms that Node.js is built for. */
const PAGE_BYTES = 4096;

/** Programs of this machine through `/proc`; elsewhere what Node.js tells of the machine. */
export const programWatch = (): ProgramWatch => ({ watch, freeDisk, identify, endGroup });

function watch(target: WatchTarget): ProgramSampler {
  const gpus = startGpuLoop(target.gpuEvery);
  const group = controlGroupFolder();
  return {
    async sample() {
      return {
        at: performance.now(),
        cores: cpusOnce(),
        ...machine(group),
        ...program(target.pid),
        ...(await disk(target.folder)),
        gpus: gpus.latest(),
      };
    },
    close: gpus.close,
  };
}

let cores = 0;
const cpusOnce = (): number => (cores ||= cpus().length);

function machine(group: string | undefined): Partial<UsageSample> {
  const stat = readKernelFile('/proc/stat');
  const memory = parseMemory(readKernelFile('/proc/meminfo') ?? '') ?? { totalBytes: totalmem(), availableBytes: freemem() };
  const bounded = group === undefined ? undefined : groupMemory(group);
  const available = Math.min(memory.availableBytes, bounded?.availableBytes ?? Infinity);
  const busy = stat === undefined ? busyOfCores() : parseMachineBusy(stat);
  const network = readKernelFile('/proc/net/dev');
  const disks = readKernelFile('/proc/diskstats');
  const kills = group === undefined ? undefined : parseCounter(readKernelFile(`${group}/memory.events`) ?? '', 'oom_kill');
  return {
    ...(busy === undefined ? {} : { machineBusySeconds: busy }),
    memoryTotalBytes: bounded?.totalBytes ?? memory.totalBytes,
    memoryAvailableBytes: available,
    memoryUsedBytes: (bounded?.totalBytes ?? memory.totalBytes) - available,
    ...(network === undefined ? {} : transferred(parseNetwork(network), 'networkReceivedBytes', 'networkSentBytes')),
    ...(disks === undefined ? {} : transferred(parseDisks(disks), 'diskReadBytes', 'diskWrittenBytes')),
    ...(kills === undefined ? {} : { memoryKills: kills }),
  };
}

const transferred = <In extends string, Out extends string>(
  { inBytes, outBytes }: { readonly inBytes: number; readonly outBytes: number },
  into: In,
  out: Out,
) => ({ [into]: inBytes, [out]: outBytes }) as { readonly [Key in In | Out]: number };

/** Page cache is given back before a control group runs out, so it counts as available. */
function groupMemory(group: string): { readonly totalBytes: number; readonly availableBytes: number } | undefined {
  const limit = Number(readKernelFile(`${group}/memory.max`));
  const used = Number(readKernelFile(`${group}/memory.current`));
  if (!Number.isFinite(limit) || !Number.isFinite(used) || limit <= 0) return undefined;
  const cache = parseCounter(readKernelFile(`${group}/memory.stat`) ?? '', 'inactive_file') ?? 0;
  return { totalBytes: limit, availableBytes: Math.max(0, limit - used + cache) };
}

const busyOfCores = (): number => cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000;

/** The program with its children; what a child used that ended is in its parent's figures. */
function program(pid: number): Partial<UsageSample> {
  let seconds = 0;
  let pages = 0;
  let known = false;
  const open = [pid];
  for (let seen = 0; open.length > 0 && seen < 4096; seen++) {
    const one = open.pop()!;
    const found = processOf(one);
    if (found === undefined) continue;
    known = true;
    seconds += found.seconds;
    pages += found.residentPages;
    const children = readKernelFile(`/proc/${one}/task/${one}/children`);
    for (const child of children?.trim().split(' ') ?? []) if (child !== '') open.push(Number(child));
  }
  return known ? { programSeconds: seconds, programMemoryBytes: pages * PAGE_BYTES } : {};
}

async function disk(folder: string): Promise<Partial<UsageSample>> {
  const free = await freeDisk(folder);
  return free === undefined ? {} : { diskFreeBytes: free };
}

async function freeDisk(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

function processOf(pid: number): ProgramTimes | undefined {
  const stat = readKernelFile(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : parseProcess(stat);
}

function identify(pid: number): string | undefined {
  const found = processOf(pid);
  const boot = readKernelFile('/proc/sys/kernel/random/boot_id')?.trim();
  return found === undefined || boot === undefined ? undefined : `${boot}:${found.startTicks}`;
}

function endGroup(pid: number, identity: string): boolean {
  // Group 1 and less are not a program's; -0 and -1 would reach far more.
  if (!Number.isSafeInteger(pid) || pid <= 1 || identify(pid) !== identity || processOf(pid)?.group !== pid) return false;
  try {
    process.kill(-pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
