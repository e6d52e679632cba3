import { readFileSync } from 'node:fs';

/** A file of `/proc` or `/sys`; undefined where there is none. Synchronous: the kernel answers in microseconds, a thread pool would not. */
export function readKernelFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** The folder of our control group in cgroup v2; undefined with v1 or none. */
export function controlGroupFolder(): string | undefined {
  const line = readKernelFile('/proc/self/cgroup')
    ?.split('\n')
    .find((one) => one.startsWith('0::'));
  if (line === undefined) return undefined;
  // In a container the path is that of the host while the tree is mounted from the container's own root.
  const own = `/sys/fs/cgroup${line.slice(3)}`;
  return [own, '/sys/fs/cgroup'].find((folder) => readKernelFile(`${folder}/memory.events`) !== undefined);
}
