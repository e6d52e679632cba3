import { CALIBRATIONS } from '#kernel/calibration.ts';
import { formatBytes, parseBytes } from '#kernel/bytes.ts';
import { formatDuration, parseDuration } from '#kernel/duration.ts';
import { DIRECTIONS } from '#kernel/metric.ts';
import { PRUNINGS, SEARCH_STRATEGIES } from '#kernel/project.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { INCONCLUSIVE_POLICIES } from '#kernel/verdict.ts';
import { PROJECT_DEFAULTS } from './defaults.ts';
import { PREPROCESSING } from './preprocessing-section.ts';
import { KUBERNETES, SWEEP, WORD_KEYS } from './sweep-section.ts';
import {
  anyObject,
  integer,
  listOf,
  flag,
  mapOf,
  mappingOr,
  number,
  object,
  oneOf,
  oneOrListOf,
  optional,
  required,
  scalar,
  text,
  type ValueOfShape,
} from './shape.ts';

/** Names become tags (`data/<name>@v1.0.0`), folders and Kubernetes objects: the strictest of the three decides. */
export const NAME_PATTERN = '^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$';

const NAME_KEYS = { expected: 'lower-case letters, digits and hyphens, beginning with a letter', pattern: NAME_PATTERN };

const name = text({ expected: `a name of ${NAME_KEYS.expected}`, pattern: NAME_PATTERN });

const pathInRepository = text({
  expected: 'a path inside the repository, relative to its root, with /',
  accepts: (path) => parseRelativePath(path.replace(/\/$/, '')) !== undefined,
});

const duration = text({ expected: 'a duration such as 90s, 15m or 24h', accepts: (wire) => parseDuration(wire) !== undefined });

const { split, search, deploy, monitor, program } = PROJECT_DEFAULTS;

const SEED = integer({ atLeast: 0, atMost: 4_294_967_295 });

const SPLIT = object({
  test: optional(number({ above: 0, below: 1 }), 'Share of the rows that is held out for testing.', split.test),
  strategy: optional(
    oneOf('random', 'stratified', 'group', 'time'),
    'How rows are chosen: at random, with the shares of the classes kept, whole groups, or the latest.',
    split.strategy,
  ),
  by: optional(text(), 'Column of the groups or of the time, for those strategies. Groups are not learned from.'),
  seed: optional(SEED, 'Seed of the split.', split.seed),
});

const DATASET = object({
  path: required(pathInRepository, 'File or folder of the data.'),
  schema: optional(pathInRepository, 'Table schema file that the data is validated against.'),
  target: optional(text(), 'Column that is predicted.'),
  split: optional(SPLIT, 'How rows are held out for testing.'),
  storage: optional(
    oneOf('lfs', 'release', 'working-tree'),
    'Whether versions keep their objects on the LFS server or as assets of releases; with working-tree on the LFS server, and until the upload there is no copy beside the files.',
  ),
});

const SEARCH = object({
  strategy: optional(
    oneOf(...SEARCH_STRATEGIES),
    'How settings are chosen: every combination, a random choice, successive halving, by what earlier ones showed, or within a time.',
    search.strategy,
  ),
  folds: optional(integer({ atLeast: 2, atMost: 100 }), 'Folds of the cross-validation.', search.folds),
  repeats: optional(integer({ atLeast: 1, atMost: 100 }), 'How often the cross-validation is repeated with new folds.', search.repeats),
  metric: optional(text(), 'Metric that chooses the setting; auto lets the task decide.', search.metric),
  samples: optional(
    integer({ atLeast: 1, atMost: 10_000 }),
    'Settings that are drawn at most by strategies that draw; with auto 200 when not given.',
    search.samples,
  ),
  factor: optional(
    number({ above: 1, atMost: 100 }),
    'With halving and auto: one setting in so many goes on, with so many times the rows.',
  ),
  resource: optional(oneOf('rows', 'folds'), 'With halving: what each round has more of.'),
  prune: optional(
    oneOf(...PRUNINGS),
    'Which settings are given up before their last fold: those that cannot win any more, or also those that lose a statistical race.',
  ),
  budget: optional(duration, 'With auto: time that the search has, ten minutes when not given; its result then depends on the machine.'),
});

const RANGE = object({
  low: required(number(), 'Smallest value.'),
  high: required(number(), 'Largest value.'),
  log: optional(flag, 'Whether each order of magnitude is as likely as another.', false),
});

const bytes = text({ expected: 'a size such as 512Mi or 2 GB', accepts: (wire) => parseBytes(wire) !== undefined });

const WATCHDOG = object({
  stall: optional(
    duration,
    'Longest time without output, metric or checkpoint; without it, half an hour of a program that also computes nothing.',
  ),
  'not-a-number': optional(oneOf('stop', 'ignore'), 'What a loss that is NaN or infinite does to the program.', 'stop'),
  divergence: optional(number({ above: 1 }), 'Multiple of its first values at which a loss has diverged.', program.watchdog.divergence),
  memory: optional(bytes, 'Memory that must remain on the machine.', formatBytes(program.watchdog.memory)),
  disk: optional(bytes, 'Disk space that must remain.', formatBytes(program.watchdog.disk)),
});

const PRICE = object({
  'per-hour': required(number({ atLeast: 0 }), 'Price of an hour of the machine.'),
  currency: optional(text({ expected: 'a currency of three letters', pattern: '^[A-Z]{3}$' }), 'Currency of the price.', 'USD'),
});

const TRAIN = object({
  algorithms: optional(
    mapOf(WORD_KEYS, mapOf(WORD_KEYS, mappingOr(RANGE, oneOrListOf(scalar)))),
    'Built-in algorithms with the parameter values, or ranges of them, to search; none means all.',
  ),
  preprocessing: optional(PREPROCESSING, 'How columns are prepared for the built-in algorithms.'),
  calibration: optional(
    oneOf(...CALIBRATIONS),
    'How probabilities of classes are corrected after learning, on rows that were not learned from.',
  ),
  search: optional(SEARCH, 'How the setting is chosen.'),
  command: optional(text(), 'A program of your own that trains, instead of the built-in algorithms.'),
  parameters: optional(mapOf(WORD_KEYS, scalar), 'Values that the program is given; {name} in the command stands for one.', {}),
  sweep: optional(SWEEP, 'Settings of the program that a sweep tries.'),
  on: optional(oneOf('runner', 'kubernetes'), 'Whether the program runs on this machine or as a job of a cluster.', 'runner'),
  kubernetes: optional(KUBERNETES, 'The job of the cluster.'),
  resources: optional(anyObject, 'What the program needs, such as gpus and memory.'),
  timeout: optional(duration, 'Longest time that the program may take.'),
  code: optional(
    listOf(pathInRepository),
    'Files and folders that the result of the program depends on; the whole repository when empty.',
    [],
  ),
  'metrics-from': optional(
    listOf(pathInRepository),
    'Files and folders that the program writes metrics to, beside those that are looked for anyway.',
    [],
  ),
  retries: optional(integer({ atLeast: 0, atMost: 20 }), 'Further attempts in the same job after a fault of the machine.', program.retries),
  grace: optional(duration, 'Time to save its state that the program has before it is killed.', formatDuration(program.grace)),
  watchdog: optional(WATCHDOG, 'When the program is stopped because it cannot come to a good end.'),
  price: optional(PRICE, 'What the machine costs, for the estimate in the record.'),
  seed: optional(SEED, 'Seed of everything random in training.', PROJECT_DEFAULTS.seed),
});

const GATE = object({
  better: optional(oneOf(...DIRECTIONS), 'Which way is better; known for built-in metrics.'),
  minimum: optional(number(), 'Value that the metric must reach.'),
  maximum: optional(number(), 'Value that the metric must not exceed.'),
  margin: optional(number({ atLeast: 0 }), 'How much worse than the baseline still counts as not worse.'),
});

const DEPLOY = object({
  target: required(oneOf('process', 'kubernetes'), 'What runs the model server.'),
  namespace: optional(text({ expected: 'a Kubernetes namespace', pattern: NAME_PATTERN }), 'Kubernetes namespace.', deploy.namespace),
  replicas: optional(integer({ atLeast: 1, atMost: 1000 }), 'Copies of the model server.', deploy.replicas),
  port: optional(integer({ atLeast: 0, atMost: 65_535 }), 'Port of the model server; 0 takes a free one.', deploy.port),
  image: optional(text(), 'Container image of the model server.'),
  strategy: optional(anyObject, 'How the new version replaces the old one.'),
});

const RETRAIN = object({
  on: optional(listOf(oneOf('drift', 'performance', 'schedule')), 'What starts a retraining.', monitor.retrain.on),
  cooldown: optional(duration, 'Shortest time between two retrainings.', formatDuration(monitor.retrain.cooldown)),
  'max-per-week': optional(integer({ atLeast: 0, atMost: 1000 }), 'Most retrainings in seven days.', monitor.retrain.maxPerWeek),
});

const MONITOR = object({
  reference: optional(oneOf('training'), 'What live data is compared with.', monitor.reference),
  window: optional(duration, 'Span of served predictions that is looked at.', formatDuration(monitor.window)),
  drift: optional(
    object({
      correction: optional(oneOf('benjamini-hochberg', 'holm', 'none'), 'Correction for testing many columns.', monitor.correction),
      'min-effect': optional(number({ atLeast: 0, atMost: 1 }), 'Smallest effect that counts as drift.', monitor.minEffect),
      alpha: optional(number({ above: 0, below: 1 }), 'Largest adjusted p that counts as drift.', monitor.alpha),
      'min-rows': optional(integer({ atLeast: 1 }), 'Fewest rows that allow a verdict.', monitor.minRows),
    }),
    'When a change counts as drift.',
  ),
  retrain: optional(RETRAIN, 'When a new model is trained by itself.'),
});

const MODEL = object({
  dataset: optional(name, 'Dataset it learns from; may be left out when there is only one.'),
  target: optional(text(), "Column that is predicted, when it differs from the dataset's."),
  train: optional(TRAIN, 'How it is trained.'),
  metrics: optional(mapOf(WORD_KEYS, GATE), 'Gates by metric: what a candidate must show.'),
  baseline: optional(
    object({
      'pull-request': optional(text(), 'What a pull request is compared with.', PROJECT_DEFAULTS.baseline.pullRequest),
      promotion: optional(text(), 'What a promotion is compared with.', PROJECT_DEFAULTS.baseline.promotion),
    }),
    'What candidates are compared with.',
  ),
  'on-inconclusive': optional(oneOf(...INCONCLUSIVE_POLICIES), 'What a gate that cannot tell counts as.', PROJECT_DEFAULTS.onInconclusive),
  stages: optional(listOf(name), 'Stages in the order that versions pass through them.', PROJECT_DEFAULTS.stages),
  deploy: optional(mapOf(NAME_KEYS, DEPLOY), 'Deployments by environment; each environment is a stage.'),
  monitor: optional(MONITOR, 'How served predictions are watched.'),
});

const PRICES = object({
  'as-of': required(
    text({ expected: 'a month such as 2026-11', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
    'Month in which the prices were read.',
  ),
  'storage-gib-month': required(number({ atLeast: 0 }), 'USD for a GiB that is stored for a month.'),
  'download-gib': required(number({ atLeast: 0 }), 'USD for a GiB that is downloaded.'),
  source: optional(text(), 'Where the prices were read.'),
});

/** The whole of `trainyard.yaml`. */
export const PROJECT_SHAPE = object({
  version: optional(oneOf(1), 'Version of this format.', 1),
  datasets: required(mapOf(NAME_KEYS, DATASET), 'Datasets by name.'),
  models: required(mapOf(NAME_KEYS, MODEL), 'Models by name.'),
  prices: optional(PRICES, 'What git LFS costs, when it is not the price of GitHub.com that Trainyard knows.'),
});

/** What is written in the file, after the check and before defaults. A mapping that is left empty in YAML is null. */
export type WrittenProject = ValueOfShape<typeof PROJECT_SHAPE>;
export type WrittenDataset = ValueOfShape<typeof DATASET>;
export type WrittenModel = ValueOfShape<typeof MODEL>;
export type WrittenTrain = ValueOfShape<typeof TRAIN>;
export type WrittenDeploy = ValueOfShape<typeof DEPLOY>;
export type WrittenGate = ValueOfShape<typeof GATE>;
