import { HOUSING } from '#domain/pipeline/demo/configuration.ts';
import { tellCount } from '#domain/pipeline/tell-numbers.ts';
import { humanDuration } from '#kernel/duration.ts';
import { Failure } from '#kernel/failure.ts';
import type { JsonObject } from '#kernel/json.ts';
import { isJsonObject } from '#kernel/json.ts';
import type { Demo, DemoStep } from './demo.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { release, tellRelease, type Released } from './release.ts';
import { deployVersion, serveModel } from './serve-model.ts';

export interface ReplacedVersion {
  readonly released: Released;
  readonly from: string;
  readonly requests: number;
  readonly failed: number;
  /** Answers by the version that gave them. */
  readonly answeredBy: Readonly<Record<string, number>>;
  readonly durationMs: number;
}

/** Clients that ask without a pause while the version changes under them. */
const CLIENTS = 4;

/** The better candidate becomes a version, goes to production and replaces the old one while requests keep coming. */
export const replaceUnderLoad: DemoStep<ReplacedVersion> = {
  id: 'replace',
  name: 'replace',
  perform: async (demo) => {
    const { ports } = demo;
    const { url, port, version: from, example } = demo.factsOf(serveModel);
    const released = await release(HOUSING.model, demo.factsOf(judgeCandidates).better.runId, 'minor', demo);
    const load = startLoad(`${url}/predict`, example, demo);
    const started = ports.clock.elapsed();
    try {
      await deployVersion(released.version, port, demo);
      const durationMs = ports.clock.elapsed() - started;
      await ports.clock.sleep(200, ports.signal);
      return { released, from, ...(await load.stop()), durationMs };
    } finally {
      await load.stop();
    }
  },
  tell: ({ released, from, requests, failed, answeredBy, durationMs }) => [
    tellRelease(released),
    `replaced ${from} by ${released.version} in ${humanDuration(durationMs)} with ${failed} of ${tellCount(requests)} requests failed (${Object.entries(
      answeredBy,
    )
      .map(([version, count]) => `${version} answered ${tellCount(count)}`)
      .join(', ')})`,
  ],
};

interface LoadResult {
  readonly requests: number;
  readonly failed: number;
  readonly answeredBy: Readonly<Record<string, number>>;
}

function startLoad(url: string, example: JsonObject, { ports }: Demo): { readonly stop: () => Promise<LoadResult> } {
  let stopped = false;
  let requests = 0;
  let failed = 0;
  const answeredBy: Record<string, number> = {};
  const client = async (): Promise<void> => {
    while (!stopped && !ports.signal.aborted) {
      requests++;
      try {
        const { status, body } = await ports.http.postJson(url, example, ports.signal);
        const version = isJsonObject(body) && typeof body['version'] === 'string' ? body['version'] : 'unknown';
        if (status === 200) answeredBy[version] = (answeredBy[version] ?? 0) + 1;
        else failed++;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed++;
      }
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  return {
    stop: async () => {
      stopped = true;
      await clients;
      return { requests, failed, answeredBy };
    },
  };
}
