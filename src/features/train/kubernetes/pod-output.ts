import { PROGRAM_CONTAINER, type PodEnd } from '#domain/train/kubernetes/classify-pod.ts';
import { CARRIER_CONTAINER } from '#domain/train/kubernetes/pod-template.ts';
import { readCarried } from '#domain/train/kubernetes/read-carried.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { KubernetesObject } from '#ports/kubernetes.ts';
import type { PodLogs } from '#ports/pod-logs.ts';
import type { ProcessLine } from '#ports/processes.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface ClusterPlaces {
  /** Where this machine has what the program is told of. */
  readonly output: string;
  readonly metricsFile: string;
  readonly checkpoints: string;
}

type Ports = Pick<Workspace, 'files' | 'hasher' | 'clock' | 'reporter'>;

export interface OutputTools {
  readonly logs: PodLogs;
  readonly gunzip: (bytes: Uint8Array, limit: number) => Promise<Uint8Array>;
}

interface OutputOptions {
  readonly namespace: string;
  readonly places: ClusterPlaces;
  readonly hasCarrier: boolean;
  /** Container of the program. */
  readonly container?: string;
  readonly onLine: (line: ProcessLine) => void;
}

/** The log of a pod that is gone cannot be waited for for ever. */
const LAST_WORDS: DurationMs = 15_000;

/** What one pod says and leaves: its lines as they come, and at its end its files. A pod that takes its place begins anew. */
export class PodOutput {
  readonly #options: OutputOptions;
  readonly #ports: Ports;
  readonly #tools: OutputTools;
  readonly #ending = new AbortController();
  #carried: string[] = [];
  #followed: string | undefined;
  #following: Promise<unknown> | undefined;

  constructor(options: OutputOptions, ports: Ports, tools: OutputTools) {
    this.#options = options;
    this.#ports = ports;
    this.#tools = tools;
  }

  follow(pod: KubernetesObject): void {
    const { namespace, onLine, hasCarrier, container = PROGRAM_CONTAINER } = this.#options;
    const { name } = pod.metadata;
    if (this.#followed === name) return;
    this.#followed = name;
    const carried: string[] = [];
    this.#carried = carried;
    const { logs } = this.#tools;
    const all = [logs.follow({ namespace, pod: name, container }, (text) => onLine({ stream: 'output', text }), this.#ending.signal)];
    if (hasCarrier)
      all.push(logs.follow({ namespace, pod: name, container: CARRIER_CONTAINER }, (line) => carried.push(line), this.#ending.signal));
    this.#following = Promise.allSettled(all);
  }

  /** Hears the last words, and writes what came back to where the attempt looks for it. */
  async close({ message }: Pick<PodEnd, 'message'>): Promise<void> {
    await Promise.race([this.#following, this.#ports.clock.sleep(LAST_WORDS, this.#ending.signal).catch(() => undefined)]);
    this.abandon();
    const { places, hasCarrier } = this.#options;
    if (hasCarrier) await this.#unpack();
    // Of a longer file the kubelet keeps the end, which may begin within a line.
    else if (message !== '')
      await this.#ports.files.write(places.metricsFile, message.length < 4000 ? message : message.slice(message.indexOf('\n') + 1));
  }

  /** Listens no longer, and leaves what the pod has where it is. */
  abandon(): void {
    this.#ending.abort();
  }

  async #unpack(): Promise<void> {
    const { files, hasher, reporter } = this.#ports;
    const { places } = this.#options;
    const { files: carried, left, complete } = readCarried(this.#carried);
    if (!complete) reporter.warn('the files of the pod did not come back in full: it was removed before they were written');
    for (const { name, size } of left) {
      reporter.warn(
        `${name} (${humanBytes(size)}) stayed in the pod, which was too large; the program has to store it itself, or on "claim"`,
      );
    }
    for (const { root, path, size, sha256, text } of carried) {
      const bytes = await this.#tools.gunzip(Buffer.from(text, 'base64'), size).catch(() => undefined);
      if (bytes?.length !== size || hasher.sha256(bytes) !== sha256) {
        reporter.warn(`${root}/${path} came back damaged and is left out`);
        continue;
      }
      const folder = root === 'output' ? places.output : root === 'checkpoints' ? places.checkpoints : undefined;
      if (folder !== undefined) await files.write(`${folder}/${path}`, bytes);
      else if (path === 'metrics.json') await files.write(places.metricsFile, bytes);
    }
  }
}
