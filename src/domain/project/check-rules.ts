import { nearestName, didYouMean } from '#kernel/nearest-name.ts';
import type { Catalogues } from './catalogues.ts';
import { checkAlgorithms, tasksOf } from './check-algorithms.ts';
import type { ShapeIssue } from './check-shape.ts';
import { datasetNameOf } from './complete-project.ts';
import { AUTO_METRIC, PROJECT_DEFAULTS } from './defaults.ts';
import { checkSweep } from './check-sweep.ts';
import { isMapping, type DocumentPath } from './document.ts';
import type { WrittenDataset, WrittenGate, WrittenModel, WrittenProject } from './project-shape.ts';

/** What the shape cannot say: names that must resolve and settings that exclude each other. */
export function checkRules(project: WrittenProject, catalogues: Catalogues): ShapeIssue[] {
  const datasets = Object.keys(project.datasets ?? {});
  const models = Object.entries(project.models ?? {});
  return [
    ...(datasets.length === 0
      ? [issue('project.key-missing', ['datasets'], 'value', 'datasets: expected at least one dataset, found none')]
      : []),
    ...(models.length === 0 ? [issue('project.key-missing', ['models'], 'value', 'models: expected at least one model, found none')] : []),
    ...Object.entries(project.datasets ?? {}).flatMap(([name, dataset]) => checkSplit(['datasets', name, 'split'], dataset?.split ?? {})),
    ...models.flatMap(([name, model]) => checkModel(['models', name], model ?? {}, project, catalogues)),
  ];
}

function checkSplit(path: DocumentPath, { strategy, by }: NonNullable<WrittenDataset['split']>): ShapeIssue[] {
  const needsColumn = strategy === 'group' || strategy === 'time';
  if (needsColumn && by === undefined) {
    return [
      issue('project.key-missing', path, 'key', `${path.join('.')} needs the key "by": the column that strategy ${strategy} parts rows by`),
    ];
  }
  if (needsColumn || by === undefined) return [];
  const message = `${path.join('.')}: "by" is for the strategies group and time, found strategy ${strategy ?? PROJECT_DEFAULTS.split.strategy}`;
  return [issue('project.combination-impossible', [...path, 'by'], 'key', message)];
}

function checkModel(path: DocumentPath, model: WrittenModel, project: WrittenProject, catalogues: Catalogues): ShapeIssue[] {
  return [
    ...checkDataset(path, model, project),
    ...checkTraining([...path, 'train'], model, catalogues),
    ...Object.entries(model.metrics ?? {}).flatMap(([metric, gate]) =>
      checkGate([...path, 'metrics', metric], metric, gate ?? {}, model, catalogues),
    ),
    ...checkStages(path, model),
  ];
}

function checkDataset(path: DocumentPath, model: WrittenModel, project: WrittenProject): ShapeIssue[] {
  const known = Object.keys(project.datasets ?? {});
  if (known.length === 0) return [];
  const name = datasetNameOf(model, known);
  if (name === '') {
    const message = `${path.join('.')} needs the key "dataset", because there are ${known.length} datasets`;
    return [{ ...issue('project.key-missing', path, 'key', message), evidence: [`datasets: ${known.join(', ')}`] }];
  }
  const dataset = project.datasets?.[name];
  if (!known.includes(name)) {
    const message = `dataset ${JSON.stringify(name)} is not declared.${didYouMean(name, known)}`;
    return [{ ...issue('project.dataset-unknown', [...path, 'dataset'], 'value', message), evidence: [`datasets: ${known.join(', ')}`] }];
  }
  if (model.target !== undefined || dataset?.target !== undefined) return [];
  return [issue('project.target-missing', path, 'key', `neither ${path.join('.')} nor datasets.${name} has the key "target"`)];
}

const ONLY_FOR_COMMANDS = [
  'parameters',
  'sweep',
  'on',
  'kubernetes',
  'resources',
  'timeout',
  'code',
  'metrics-from',
  'retries',
  'grace',
  'watchdog',
  'price',
] as const;

function checkTraining(path: DocumentPath, model: WrittenModel, catalogues: Catalogues): ShapeIssue[] {
  const train = model.train ?? {};
  if (train.command !== undefined) {
    const excluded = (['algorithms', 'search', 'preprocessing', 'calibration'] as const)
      .filter((key) => train[key] !== undefined)
      .map((key) =>
        issue(
          'project.combination-impossible',
          [...path, key],
          'key',
          `train: "command" and "${key}" exclude each other; ${key} is for the built-in algorithms`,
        ),
      );
    return [...excluded, ...checkSweep(path, train, Object.keys(model.metrics ?? {}), catalogues)];
  }
  const onlyForCommands = ONLY_FOR_COMMANDS.filter((key) => train[key] !== undefined).map((key) =>
    issue(
      'project.combination-impossible',
      [...path, key],
      'key',
      `train: "${key}" needs "command"; the built-in algorithms do not use it`,
    ),
  );
  return [
    ...onlyForCommands,
    ...checkAlgorithms([...path, 'algorithms'], train.algorithms ?? {}, catalogues),
    ...checkSearchMetric(path, model, catalogues),
    ...checkSearch(path, model),
  ];
}

/** Keys of the search that only some strategies heed, and ranges, of which a grid cannot try every value. */
function checkSearch(path: DocumentPath, { train }: WrittenModel): ShapeIssue[] {
  const search = train?.search ?? {};
  const strategy = search.strategy ?? PROJECT_DEFAULTS.search.strategy;
  const heeded = { factor: ['halving', 'auto'], resource: ['halving'], budget: ['auto'] } as const;
  const unheeded = (['factor', 'resource', 'budget'] as const).flatMap((key) =>
    search[key] === undefined || (heeded[key] as readonly string[]).includes(strategy)
      ? []
      : [
          issue(
            'project.combination-impossible',
            [...path, 'search', key],
            'key',
            `search: "${key}" is for strategy ${heeded[key].join(' and ')}, found strategy ${strategy}`,
          ),
        ],
  );
  if (strategy !== 'grid') return unheeded;
  const ranges = Object.entries(train?.algorithms ?? {}).flatMap(([name, parameters]) =>
    Object.entries(parameters ?? {}).flatMap(([parameter, values]) => (isMapping(values) ? [[name, parameter] as const] : [])),
  );
  return [
    ...unheeded,
    ...ranges.map(([name, parameter]) =>
      issue(
        'project.combination-impossible',
        [...path, 'algorithms', name, parameter],
        'value',
        `${parameter}: a grid cannot try every value of a range; list the values, or choose search strategy random, halving, bayesian or auto`,
      ),
    ),
  ];
}

function checkSearchMetric(path: DocumentPath, model: WrittenModel, catalogues: Catalogues): ShapeIssue[] {
  const metric = model.train?.search?.metric;
  if (metric === undefined || metric === AUTO_METRIC) return [];
  return checkMetricName([...path, 'search', 'metric'], 'value', metric, model, catalogues);
}

function checkGate(path: DocumentPath, metric: string, gate: WrittenGate, model: WrittenModel, catalogues: Catalogues): ShapeIssue[] {
  const known = catalogues.metrics.find((candidate) => candidate.name === metric);
  const trainsByCommand = model.train?.command !== undefined;
  const naming =
    known === undefined && trainsByCommand ? directionNeeded(path, metric, gate) : checkMetricName(path, 'key', metric, model, catalogues);
  const contradiction =
    known !== undefined && gate.better !== undefined && gate.better !== known.better
      ? [
          issue(
            'project.combination-impossible',
            [...path, 'better'],
            'value',
            `${metric}: ${known.better} is better, found better: ${gate.better}`,
          ),
        ]
      : [];
  const crossed =
    gate.minimum !== undefined && gate.maximum !== undefined && gate.minimum > gate.maximum
      ? [issue('project.combination-impossible', path, 'key', `${metric}: minimum ${gate.minimum} is above maximum ${gate.maximum}`)]
      : [];
  return [...naming, ...contradiction, ...crossed];
}

/** A program of one's own may log metrics that nobody knows; then only the reader can say which way is better. */
const directionNeeded = (path: DocumentPath, metric: string, gate: WrittenGate): ShapeIssue[] =>
  gate.better !== undefined
    ? []
    : [
        issue(
          'project.metric-unknown',
          path,
          'key',
          `${metric} is not a built-in metric, so its gate needs better: higher or better: lower`,
        ),
      ];

function checkMetricName(
  path: DocumentPath,
  part: 'key' | 'value',
  metric: string,
  model: WrittenModel,
  catalogues: Catalogues,
): ShapeIssue[] {
  if (catalogues.metrics.length === 0) return [];
  const known = catalogues.metrics.map((candidate) => candidate.name);
  const found = catalogues.metrics.find((candidate) => candidate.name === metric);
  if (found === undefined) {
    const message = `${JSON.stringify(metric)} is not a built-in metric.${didYouMean(metric, known)}`;
    return [{ ...issue('project.metric-unknown', path, part, message), evidence: [`metrics: ${known.join(', ')}`] }];
  }
  const tasks = tasksOf(Object.keys(model.train?.algorithms ?? {}), catalogues);
  if (tasks.length !== 1 || found.tasks.includes(tasks[0]!)) return [];
  const message = `metric ${metric} is for ${found.tasks.join(' and ')}, but the algorithms do ${tasks[0]!}`;
  return [issue('project.combination-impossible', path, part, message)];
}

/** Each environment is a stage, and promotion compares with a stage. */
function checkStages(path: DocumentPath, model: WrittenModel): ShapeIssue[] {
  const stages: readonly string[] = model.stages ?? PROJECT_DEFAULTS.stages;
  const notAStage = (at: DocumentPath, part: 'key' | 'value', name: string): ShapeIssue => ({
    ...issue('project.combination-impossible', at, part, `${JSON.stringify(name)} is not one of the stages.${didYouMean(name, stages)}`),
    evidence: [`stages: ${stages.join(', ')}`],
  });
  const environments = Object.keys(model.deploy ?? {})
    .filter((environment) => !stages.includes(environment))
    .map((environment) => notAStage([...path, 'deploy', environment], 'key', environment));
  const promotion = model.baseline?.promotion;
  const misspelt = promotion !== undefined && !stages.includes(promotion) && nearestName(promotion, stages) !== undefined;
  return [...environments, ...(misspelt ? [notAStage([...path, 'baseline', 'promotion'], 'value', promotion)] : [])];
}

const issue = (code: ShapeIssue['code'], path: DocumentPath, part: 'key' | 'value', message: string): ShapeIssue => ({
  code,
  path,
  part,
  message,
  evidence: [],
});
