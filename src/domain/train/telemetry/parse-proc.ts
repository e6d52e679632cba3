/** Ticks of `/proc` a second; Linux fixes USER_HZ at 100 on every platform that Node.js runs on. */
const TICKS = 100;

/** Busy processor seconds of the first line of `/proc/stat`: all but idle and waiting; guest time is part of user time. */
export function parseMachineBusy(stat: string): number | undefined {
  const fields = /^cpu +(.+)$/m.exec(stat)?.[1]?.trim().split(/ +/).map(Number);
  if (fields === undefined || fields.length < 8 || fields.some(Number.isNaN)) return undefined;
  const [user, nice, system, , , interrupt, softInterrupt, steal] = fields;
  return (user! + nice! + system! + interrupt! + softInterrupt! + steal!) / TICKS;
}

export interface MachineMemory {
  readonly totalBytes: number;
  readonly availableBytes: number;
}

/** `/proc/meminfo`; old kernels without MemAvailable get free, buffers and cached. */
export function parseMemory(meminfo: string): MachineMemory | undefined {
  const of = (name: string): number | undefined => {
    const found = new RegExp(`^${name}: +(\\d+) kB$`, 'm').exec(meminfo);
    return found === null ? undefined : Number(found[1]) * 1024;
  };
  const totalBytes = of('MemTotal');
  const free = of('MemFree');
  const availableBytes = of('MemAvailable') ?? (free === undefined ? undefined : free + (of('Buffers') ?? 0) + (of('Cached') ?? 0));
  return totalBytes === undefined || availableBytes === undefined ? undefined : { totalBytes, availableBytes };
}

export interface ProgramTimes {
  readonly pid: number;
  readonly group: number;
  /** Processor time of the process and of its children that were waited for, in seconds. */
  readonly seconds: number;
  readonly residentPages: number;
  /** Start after boot in ticks; with the pid it names a process for good. */
  readonly startTicks: number;
}

/** `/proc/<pid>/stat`: the name in brackets may hold anything, so what counts follows the last bracket. */
export function parseProcess(stat: string): ProgramTimes | undefined {
  const close = stat.lastIndexOf(')');
  const pid = Number.parseInt(stat, 10);
  const fields = stat
    .slice(close + 2)
    .split(' ')
    .map(Number);
  // Numbered as in proc(5), whose field 3 is the first after the name.
  const field = (number: number): number => fields[number - 3] ?? Number.NaN;
  const seconds = (field(14) + field(15) + field(16) + field(17)) / TICKS;
  const found = { pid, group: field(5), seconds, residentPages: field(24), startTicks: field(22) };
  return close < 0 || Object.values(found).some(Number.isNaN) ? undefined : found;
}

export interface Transferred {
  readonly inBytes: number;
  readonly outBytes: number;
}

/** `/proc/net/dev` without the loopback interface. */
export function parseNetwork(dev: string): Transferred {
  let inBytes = 0;
  let outBytes = 0;
  for (const [, name, counters] of dev.matchAll(/^ *([^\s:]+): *(.+)$/gm)) {
    const fields = counters!.trim().split(/ +/).map(Number);
    if (name === 'lo' || fields.length < 9) continue;
    inBytes += fields[0]!;
    outBytes += fields[8]!;
  }
  return { inBytes, outBytes };
}

const SECTOR_BYTES = 512;

/** Whole devices only: partitions and mapped devices would count the same bytes again. */
const WHOLE_DISK = /^(?:[sv]d[a-z]+|xvd[a-z]+|nvme\d+n\d+|mmcblk\d+)$/;

/** `/proc/diskstats`: sectors read and written. */
export function parseDisks(diskstats: string): Transferred {
  let inBytes = 0;
  let outBytes = 0;
  for (const line of diskstats.split('\n')) {
    const fields = line.trim().split(/ +/);
    if (!WHOLE_DISK.test(fields[2] ?? '')) continue;
    inBytes += Number(fields[5]) * SECTOR_BYTES;
    outBytes += Number(fields[9]) * SECTOR_BYTES;
  }
  return { inBytes, outBytes };
}

/** One counter of a file of lines `name value`, such as `oom_kill` of `memory.events`. */
export function parseCounter(text: string, name: string): number | undefined {
  const found = text.split('\n').find((line) => line.startsWith(`${name} `));
  return found === undefined ? undefined : Number(found.slice(name.length + 1));
}
