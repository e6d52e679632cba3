import { formatDuration, parseDuration } from '#kernel/duration.ts';
import type { JsonObject } from '#kernel/json.ts';
import { DIRECTIONS } from '#kernel/metric.ts';
import { RUNTIME_KINDS, SWEEP_AS, type KubernetesTraining } from '#kernel/project.ts';
import { SWEEP_STRATEGIES, type ParameterSpace, type ParameterValue, type ParameterValues, type SweepConfig } from '#kernel/sweep.ts';
import { PROJECT_DEFAULTS } from './defaults.ts';
import { anyObject, flag, integer, listOf, mapOf, mappingOr, number, object, oneOf, optional, required, scalar, text } from './shape.ts';
import type { ValueOfShape } from './shape.ts';

export const WORD_KEYS = { expected: 'a name of letters, digits, hyphens and underscores', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$' };

const { sweep, kubernetes } = PROJECT_DEFAULTS;

const duration = text({ expected: 'a duration such as 90s, 15m or 24h', accepts: (wire) => parseDuration(wire) !== undefined });

const OBJECT_NAME = '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$';

const objectName = text({ expected: 'the name of a Kubernetes object', pattern: OBJECT_NAME });

const RANGE = object({
  low: required(number(), 'Smallest value.'),
  high: required(number(), 'Largest value.'),
  log: optional(flag, 'Whether equal ratios are equally likely, as for learning rates.', false),
  whole: optional(flag, 'Whether only whole numbers are drawn.', false),
});

const LIMITS = object({
  trials: optional(integer({ atLeast: 1, atMost: 10_000 }), 'Trials at most; a sweep that needs more is refused.', sweep.limits.trials),
  time: optional(duration, 'Run time of all trials together after which no further one begins.'),
  cost: optional(number({ above: 0 }), 'Cost of all trials together after which no further one begins; needs price.'),
  failures: optional(integer({ atLeast: 0, atMost: 10_000 }), 'Trials that may fail; after one more no further one begins.'),
});

export const SWEEP = object({
  parameters: required(
    mapOf(WORD_KEYS, mappingOr(RANGE, listOf(scalar))),
    'Values of each parameter: a list, or a range from low to high.',
  ),
  strategy: optional(
    oneOf(...SWEEP_STRATEGIES),
    'Every combination, random ones, or ones that are spread evenly (Halton sequence).',
    sweep.strategy,
  ),
  samples: optional(integer({ atLeast: 1, atMost: 10_000 }), 'Settings that are drawn, except for a grid.', sweep.samples),
  seeds: optional(integer({ atLeast: 1, atMost: 100 }), 'Runs of each setting, each with a seed of its own.', sweep.seeds),
  metric: optional(text(), 'Metric that ranks; the first gate of the model, or accuracy or r2, when not given.'),
  better: optional(oneOf(...DIRECTIONS), 'Which way is better, for a metric that is neither built in nor a gate.'),
  'max-parallel': optional(integer({ atLeast: 1, atMost: 256 }), 'Trials at the same time.', sweep.maxParallel),
  group: optional(objectName, 'Sweeps of one group share the limits of time and cost over thirty days.'),
  limits: optional(LIMITS, 'What the sweep may cost.'),
});

export const KUBERNETES = object({
  image: required(text(), 'Container image with the program.'),
  namespace: optional(objectName, 'Kubernetes namespace.', kubernetes.namespace),
  nodes: optional(integer({ atLeast: 1, atMost: 1000 }), 'Pods that train one model together.', kubernetes.nodes),
  'processes-per-node': optional(
    integer({ atLeast: 1, atMost: 64 }),
    'Training processes in each pod, for torchrun.',
    kubernetes.processesPerNode,
  ),
  'carrier-image': optional(text(), 'Image with Node.js that brings files back; without it only metrics of up to 4 KiB come back.'),
  claim: optional(objectName, 'PersistentVolumeClaim for checkpoints.'),
  'service-account': optional(objectName, 'Service account of the pods.'),
  queue: optional(objectName, 'Queue of Kueue that admits the job.'),
  'node-selector': optional(anyObject, 'Labels that the node must have.', {}),
  ttl: optional(duration, 'How long the ended job stays in the cluster.', formatDuration(kubernetes.ttl)),
  deadline: optional(
    duration,
    'Longest time of the job in the cluster; of a sweep in one job, that of each pod.',
    formatDuration(kubernetes.deadline),
  ),
  'sweep-as': optional(
    oneOf(...SWEEP_AS),
    'Whether a sweep is one Indexed Job, whose image needs /bin/sh, or a job for each trial.',
    kubernetes.sweepAs,
  ),
  runtime: optional(objectName, 'Runtime of Kubeflow Trainer that trains, as a TrainJob; a plain Job when not given.'),
  'runtime-kind': optional(oneOf(...RUNTIME_KINDS), 'Kind of that runtime.', RUNTIME_KINDS[0]),
});

export type WrittenSweep = NonNullable<ValueOfShape<typeof SWEEP>>;
export type WrittenKubernetes = NonNullable<ValueOfShape<typeof KUBERNETES>>;
export type WrittenSpace = WrittenSweep['parameters'][string];

/** The check has refused null before. */
export const completeParameters = (written: Readonly<Record<string, string | number | boolean | null>>): ParameterValues =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [name, value as ParameterValue]));

export const completeSweep = (written: WrittenSweep): SweepConfig => ({
  parameters: Object.fromEntries(Object.entries(written.parameters).map(([name, space]) => [name, completeSpace(space)])),
  strategy: written.strategy ?? sweep.strategy,
  samples: written.samples ?? sweep.samples,
  seeds: written.seeds ?? sweep.seeds,
  ...(written.metric === undefined ? {} : { metric: written.metric }),
  ...(written.better === undefined ? {} : { better: written.better }),
  maxParallel: written['max-parallel'] ?? sweep.maxParallel,
  ...(written.group === undefined ? {} : { group: written.group }),
  limits: {
    trials: written.limits?.trials ?? sweep.limits.trials,
    ...(written.limits?.time === undefined ? {} : { time: parseDuration(written.limits.time)! }),
    ...(written.limits?.cost === undefined ? {} : { cost: written.limits.cost }),
    ...(written.limits?.failures === undefined ? {} : { failures: written.limits.failures }),
  },
});

const isList = (space: WrittenSpace): space is Extract<WrittenSpace, readonly unknown[]> => Array.isArray(space);

const completeSpace = (space: WrittenSpace): ParameterSpace =>
  isList(space)
    ? { kind: 'choices', values: space.map((value) => value as ParameterValue) }
    : { kind: 'range', low: space.low, high: space.high, log: space.log ?? false, whole: space.whole ?? false };

export const formatSweep = (config: SweepConfig): JsonObject => ({
  parameters: Object.fromEntries(
    Object.entries(config.parameters).map(([name, space]) => [
      name,
      space.kind === 'choices' ? space.values : { low: space.low, high: space.high, log: space.log, whole: space.whole },
    ]),
  ),
  strategy: config.strategy,
  samples: config.samples,
  seeds: config.seeds,
  ...(config.metric === undefined ? {} : { metric: config.metric }),
  ...(config.better === undefined ? {} : { better: config.better }),
  'max-parallel': config.maxParallel,
  ...(config.group === undefined ? {} : { group: config.group }),
  limits: {
    trials: config.limits.trials,
    ...(config.limits.time === undefined ? {} : { time: formatDuration(config.limits.time) }),
    ...(config.limits.cost === undefined ? {} : { cost: config.limits.cost }),
    ...(config.limits.failures === undefined ? {} : { failures: config.limits.failures }),
  },
});

export const completeKubernetes = (written: WrittenKubernetes): KubernetesTraining => ({
  image: written.image,
  namespace: written.namespace ?? kubernetes.namespace,
  nodes: written.nodes ?? kubernetes.nodes,
  processesPerNode: written['processes-per-node'] ?? kubernetes.processesPerNode,
  ...(written['carrier-image'] === undefined ? {} : { carrierImage: written['carrier-image'] }),
  ...(written.claim === undefined ? {} : { claim: written.claim }),
  ...(written['service-account'] === undefined ? {} : { serviceAccount: written['service-account'] }),
  ...(written.queue === undefined ? {} : { queue: written.queue }),
  nodeSelector: Object.fromEntries(Object.entries(written['node-selector'] ?? {}).map(([label, value]) => [label, String(value)])),
  ttl: written.ttl === undefined ? kubernetes.ttl : parseDuration(written.ttl)!,
  deadline: written.deadline === undefined ? kubernetes.deadline : parseDuration(written.deadline)!,
  sweepAs: written['sweep-as'] ?? kubernetes.sweepAs,
  ...(written.runtime === undefined ? {} : { runtime: { name: written.runtime, kind: written['runtime-kind'] ?? RUNTIME_KINDS[0] } }),
});

export const formatKubernetes = (config: KubernetesTraining): JsonObject => ({
  image: config.image,
  namespace: config.namespace,
  nodes: config.nodes,
  'processes-per-node': config.processesPerNode,
  ...(config.carrierImage === undefined ? {} : { 'carrier-image': config.carrierImage }),
  ...(config.claim === undefined ? {} : { claim: config.claim }),
  ...(config.serviceAccount === undefined ? {} : { 'service-account': config.serviceAccount }),
  ...(config.queue === undefined ? {} : { queue: config.queue }),
  'node-selector': config.nodeSelector,
  ttl: formatDuration(config.ttl),
  deadline: formatDuration(config.deadline),
  'sweep-as': config.sweepAs,
  ...(config.runtime === undefined ? {} : { runtime: config.runtime.name, 'runtime-kind': config.runtime.kind }),
});
