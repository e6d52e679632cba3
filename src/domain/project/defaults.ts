import type { CommandTraining, DeployConfig, MonitorConfig, KubernetesTraining, SearchConfig, SplitConfig } from '#kernel/project.ts';
import type { SweepConfig } from '#kernel/sweep.ts';

/** Lets the task decide: accuracy for classification, R² for regression. */
export const AUTO_METRIC = 'auto';

const HOUR = 3_600_000;

const MIB = 1024 ** 2;

/** What a key that is left out means. `trainyard run --dry-run` prints them, the JSON Schema publishes them. */
export const PROJECT_DEFAULTS = {
  split: { test: 0.25, strategy: 'random', seed: 42 } satisfies SplitConfig,
  search: { strategy: 'grid', folds: 5, repeats: 1, metric: AUTO_METRIC, samples: 20 } satisfies SearchConfig,
  /** Settings that automatic selection tries at most; most often its time is over before. */
  autoSamples: 200,
  seed: 42,
  program: {
    code: [],
    metricsFrom: [],
    parameters: {},
    retries: 1,
    grace: 20_000,
    watchdog: { notANumber: true, divergence: 1000, memory: 128 * MIB, disk: 256 * MIB },
  } satisfies Omit<CommandTraining, 'kind' | 'command' | 'seed' | 'resources'>,
  sweep: { strategy: 'grid', samples: 20, seeds: 1, maxParallel: 4, limits: { trials: 256 } } satisfies Omit<SweepConfig, 'parameters'>,
  kubernetes: {
    namespace: 'default',
    nodes: 1,
    processesPerNode: 1,
    nodeSelector: {},
    ttl: HOUR,
    deadline: 24 * HOUR,
    sweepAs: 'one-job',
  } satisfies Omit<KubernetesTraining, 'image'>,
  baseline: { pullRequest: 'merge-base', promotion: 'production' },
  onInconclusive: 'fail',
  stages: ['staging', 'production'],
  deploy: { namespace: 'default', replicas: 1, port: 8421, strategy: {} } satisfies Omit<DeployConfig, 'target'>,
  monitor: {
    reference: 'training',
    window: 24 * HOUR,
    correction: 'benjamini-hochberg',
    minEffect: 0.1,
    alpha: 0.05,
    minRows: 100,
    retrain: { on: ['drift'], cooldown: 24 * HOUR, maxPerWeek: 3 },
  } satisfies MonitorConfig,
} as const;
