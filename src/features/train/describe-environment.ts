import type { JsonObject } from '#kernel/json.ts';
import type { UsageSample } from '#kernel/records/usage.ts';
import type { Workspace } from '#ports/workspace.ts';
import { pinnedEnvironment } from './identify-run.ts';
import { describeMachine } from './training-context.ts';

/** Variables by which a job tells where it runs; none of them is a secret. */
const RUNNER = {
  runner: 'RUNNER_NAME',
  runnerEnvironment: 'RUNNER_ENVIRONMENT',
  workflow: 'GITHUB_WORKFLOW',
  job: 'GITHUB_JOB',
  workflowRun: 'GITHUB_RUN_ID',
  workflowAttempt: 'GITHUB_RUN_ATTEMPT',
  cuda: 'CUDA_VERSION',
  visibleGpus: 'CUDA_VISIBLE_DEVICES',
} as const;

/** What a run says about where it ran: machine, runner, container, lock files, devices. */
export async function describeEnvironment(
  samples: readonly UsageSample[],
  ports: Pick<Workspace, 'root' | 'files' | 'hasher' | 'environment'>,
): Promise<JsonObject> {
  const told = Object.entries(RUNNER).flatMap(([name, variable]): [string, string][] => {
    const value = ports.environment.variable(variable);
    return value === undefined ? [] : [[name, value.slice(0, 200)]];
  });
  const gpus = samples.findLast((sample) => sample.gpus.length > 0)?.gpus ?? [];
  return {
    ...describeMachine(ports),
    memoryBytes: ports.environment.facts.memoryBytes,
    ...(await pinnedEnvironment(ports)),
    ...Object.fromEntries(told),
    ...(gpus.length === 0
      ? {}
      : {
          gpus: gpus.map(({ name, memoryTotalBytes }) => ({
            name,
            ...(memoryTotalBytes === undefined ? {} : { memoryBytes: memoryTotalBytes }),
          })),
        }),
  };
}
