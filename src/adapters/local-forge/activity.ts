import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '#kernel/failure.ts';
import { formatInstant, instant } from '#kernel/instant.ts';
import type { CheckStore } from '#ports/checks.ts';
import type { Clock } from '#ports/clock.ts';
import type { DeploymentState, DeploymentStore, ForgeDeployment, NewDeployment } from '#ports/deployments.ts';
import type { WorkflowDispatcher } from '#ports/workflows.ts';
import { appendNumbered, fileNameOf, listNumbers, numberedPath, readJson, writeJson } from './store.ts';

/** Check runs as files, `checks/<commit>/<name>.json`; the last of a name counts. */
export function folderChecks(home: string, clock: Pick<Clock, 'now'>): CheckStore {
  return {
    async publish(check) {
      const path = join(home, 'checks', fileNameOf(check.commit), `${fileNameOf(check.name)}.json`);
      await writeJson(path, { ...check, completedAt: formatInstant(clock.now()) });
      return { url: pathToFileURL(path).href };
    },
  };
}

/** What would have been started on GitHub, `workflows/<number>.json`. */
export function folderWorkflows(home: string, clock: Pick<Clock, 'now'>): WorkflowDispatcher {
  return {
    // Nothing runs here by itself.
    countRuns: async () => undefined,
    async dispatch(workflow, reference, inputs) {
      const folder = join(home, 'workflows');
      const number = await appendNumbered(folder, { workflow, reference, inputs, dispatchedAt: formatInstant(clock.now()) });
      return { url: pathToFileURL(numberedPath(folder, number)).href };
    },
  };
}

interface StoredDeployment extends NewDeployment {
  readonly createdAtMs: number;
  readonly states: readonly { readonly state: DeploymentState; readonly description: string; readonly url?: string; readonly at: string }[];
}

/** Deployments as files, `deployments/<environment>/<number>.json`, each with the history of its states. */
export function folderDeployments(home: string, clock: Pick<Clock, 'now'>): DeploymentStore {
  const folderOf = (environment: string): string => join(home, 'deployments', fileNameOf(environment));
  const present = (number: number, stored: StoredDeployment): ForgeDeployment => {
    const { environment, reference, description, payload, createdAtMs, states } = stored;
    const state = states.at(-1)?.state ?? 'pending';
    return { id: String(number), environment, reference, description, payload, createdAt: instant(createdAtMs), state };
  };
  return {
    async create({ environment, reference, description, payload }) {
      const stored: StoredDeployment = { environment, reference, description, payload, createdAtMs: clock.now(), states: [] };
      return present(await appendNumbered(folderOf(environment), stored), stored);
    },
    async setState(deployment, state, { description, url }) {
      const path = numberedPath(folderOf(deployment.environment), Number(deployment.id));
      const stored = await readJson<StoredDeployment>(path);
      if (stored === undefined) throw new Failure('forge.not-found', { message: `There is no deployment ${deployment.id}.` });
      const entry = { state, description, ...(url === undefined ? {} : { url }), at: formatInstant(clock.now()) };
      await writeJson(path, { ...stored, states: [...stored.states, entry] });
    },
    async list(environment) {
      const folder = folderOf(environment);
      const found: ForgeDeployment[] = [];
      for (const number of (await listNumbers(folder)).reverse()) {
        const stored = await readJson<StoredDeployment>(numberedPath(folder, number));
        if (stored !== undefined) found.push(present(number, stored));
      }
      return found;
    },
  };
}
