import type { ServingRelease } from '#ports/serving-host.ts';
import type { LaunchServer, ModelServer } from './model-server.ts';

const RESTART_FIRST_MS = 200;
const RESTART_MOST_MS = 5_000;

/** The servers of one release: keeps their number, restarts those that die, and counts what each is answering. */
export interface Generation {
  readonly release: ServingRelease;
  readonly ready: number;
  /** The least busy server, held until released; undefined when none is ready. */
  acquire(): Lease | undefined;
  /** Resolves when another server becomes ready, or after the wait. */
  whenReady(waitMs: number): Promise<void>;
  scale(replicas: number, readyMs: number): Promise<void>;
  /** Waits until nothing is in flight, at most so long, then stops the servers. */
  retire(drainMs: number): Promise<void>;
}

export interface Lease {
  readonly port: number;
  /** `broken`: the connection failed, so the server gets no requests for a moment; it may be gone without our knowing yet. */
  release(result: 'answered' | 'broken'): void;
}

interface Member {
  readonly server: ModelServer;
  inFlight: number;
  suspectUntil: number;
}

const SUSPECT_MS = 500;

/** Starts all servers of a release; when one is not ready in time, stops the others and rejects. */
export async function startGeneration(
  release: ServingRelease,
  launch: LaunchServer,
  readyMs: number,
  note: (message: string) => void,
): Promise<Generation> {
  const members = new Set<Member>();
  const waiting = new Set<() => void>();
  let wanted = release.replicas;
  let retired = false;

  function admit(server: ModelServer): void {
    const member: Member = { server, inFlight: 0, suspectUntil: 0 };
    members.add(member);
    for (const wake of waiting) wake();
    void server.exited.then((words) => {
      if (!members.delete(member) || retired) return;
      note(`${release.version} on port ${server.port} ${words}; starting another`);
      void replaceDead(RESTART_FIRST_MS);
    });
  }

  async function replaceDead(delayMs: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (retired || members.size >= wanted) return;
    try {
      const server = await launch(release, readyMs);
      if (retired) await server.stop();
      else admit(server);
    } catch (cause) {
      note(`${release.version}: ${cause instanceof Error ? cause.message : String(cause)}`);
      await replaceDead(Math.min(delayMs * 2, RESTART_MOST_MS));
    }
  }

  async function launchMany(count: number, limitMs: number): Promise<void> {
    const results = await Promise.allSettled(Array.from({ length: count }, () => launch(release, limitMs)));
    const started = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) {
      await Promise.all(started.map((server) => server.stop()));
      throw failed.reason;
    }
    for (const server of started) admit(server);
  }

  async function stopMembers(stopping: readonly Member[], drainMs: number): Promise<void> {
    for (const member of stopping) members.delete(member);
    const deadline = Date.now() + drainMs;
    await Promise.all(
      stopping.map(async (member) => {
        while (member.inFlight > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
        await member.server.stop();
      }),
    );
  }

  await launchMany(wanted, readyMs);
  return {
    get release() {
      return { ...release, replicas: wanted };
    },
    get ready() {
      return members.size;
    },
    acquire() {
      let best: Member | undefined;
      const now = performance.now();
      for (const member of members) {
        if (member.suspectUntil <= now && (best === undefined || member.inFlight < best.inFlight)) best = member;
      }
      if (best === undefined) return undefined;
      const member = best;
      member.inFlight += 1;
      let held = true;
      return {
        port: member.server.port,
        release(result) {
          if (held) member.inFlight -= 1;
          held = false;
          if (result === 'broken') member.suspectUntil = performance.now() + SUSPECT_MS;
        },
      };
    },
    async whenReady(waitMs) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, waitMs);
        waiting.add(done);
      });
    },
    async scale(replicas, limitMs) {
      const before = wanted;
      wanted = replicas;
      if (replicas < members.size) return stopMembers([...members].slice(replicas), limitMs);
      try {
        await launchMany(replicas - members.size, limitMs);
      } catch (cause) {
        wanted = before;
        throw cause;
      }
    },
    async retire(drainMs) {
      retired = true;
      await stopMembers([...members], drainMs);
    },
  };
}
