import { CONTRACT_FAILURES } from './contract.ts';
import { DATA_FAILURES } from './data.ts';
import { DEPLOY_FAILURES } from './deploy.ts';
import { ENVIRONMENT_FAILURES } from './environment.ts';
import { FORGE_FAILURES } from './forge.ts';
import { GIT_FAILURES } from './git.ts';
import { METRICS_FAILURES } from './metrics.ts';
import { MONITOR_FAILURES } from './monitor.ts';
import { PIPELINE_FAILURES } from './pipeline.ts';
import { PROJECT_FAILURES } from './project.ts';
import { REGISTRY_FAILURES } from './registry.ts';
import { SERVE_FAILURES } from './serve.ts';
import { TRAIN_FAILURES } from './train.ts';

/** Every failure code with its general meaning; \`docs/reference/failures.md\` is generated from it. */
export const FAILURES = {
  ...DATA_FAILURES,
  ...TRAIN_FAILURES,
  ...METRICS_FAILURES,
  ...REGISTRY_FAILURES,
  ...DEPLOY_FAILURES,
  ...MONITOR_FAILURES,
  ...SERVE_FAILURES,
  ...PROJECT_FAILURES,
  ...PIPELINE_FAILURES,
  ...FORGE_FAILURES,
  ...GIT_FAILURES,
  ...ENVIRONMENT_FAILURES,
  ...CONTRACT_FAILURES,
} as const;

export type FailureCode = keyof typeof FAILURES;
