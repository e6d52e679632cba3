import { formatProject } from '#domain/project/format-project.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { describe, expect, it } from 'vitest';
import { MINIMAL_PROJECT, problemsOf, projectOf, readProject } from '../../kit/project.ts';

describe('parseProject', () => {
  it('fills in every default of a four-line project', async () => {
    const project = await projectOf(MINIMAL_PROJECT);
    expect(project.datasets['iris']).toEqual({
      name: 'iris',
      path: 'data/iris/files',
      target: 'species',
      split: { test: 0.25, strategy: 'random', seed: 42 },
    });
    expect(project.models['iris-classifier']).toEqual({
      name: 'iris-classifier',
      dataset: 'iris',
      target: 'species',
      train: {
        kind: 'built-in',
        algorithms: {},
        search: { strategy: 'grid', folds: 5, repeats: 1, metric: 'auto', samples: 20 },
        seed: 42,
      },
      metrics: {},
      baseline: { pullRequest: 'merge-base', promotion: 'production' },
      onInconclusive: 'fail',
      stages: ['staging', 'production'],
      deploy: {},
      monitor: {
        reference: 'training',
        window: 86_400_000,
        correction: 'benjamini-hochberg',
        minEffect: 0.1,
        alpha: 0.05,
        minRows: 100,
        retrain: { on: ['drift'], cooldown: 86_400_000, maxPerWeek: 3 },
      },
    });
  });

  it('tells problems of the form and broken rules at once, and none that only follows from another', async () => {
    const problems = await problemsOf(`datsets: {}
datasets:
  Iris: {path: ../x.csv, target: y}
  ok: {path: data.csv, target: y, split: {test: 1.5}}
models:
  m:
    dataset: okk
    train: {algorithms: {random-forst: {trees: [1]}}}
    metrics: {acuracy: {minimum: high}}
    deploy: {production: {target: kubernets}}
  n: {dataset: ok}
`);
    expect(problems.map((problem) => [/project\.\S+/.exec(problem)?.[0], Number.parseInt(problem)])).toEqual([
      ['project.key-unknown', 1],
      ['project.name-invalid', 3],
      ['project.value-invalid', 3],
      ['project.value-invalid', 4],
      ['project.dataset-unknown', 7],
      ['project.algorithm-unknown', 8],
      ['project.value-invalid', 9],
      ['project.value-invalid', 10],
    ]);
  });

  it('reads the example of the design', async () => {
    const project = await projectOf(`version: 1
datasets:
  iris: {path: data/iris/files/, schema: data/iris/schema.json, target: species, split: {test: 0.25, strategy: stratified, seed: 42}}
models:
  iris-classifier:
    dataset: iris
    train:
      algorithms: {random-forest: {trees: [50, 100]}, logistic-regression: {l2: 0.1}}
      search: {strategy: grid, folds: 5, metric: f1-macro}
    metrics:
      accuracy: {better: higher, minimum: 0.9, margin: 0.01}
      log-loss:
    baseline: {pull-request: merge-base, promotion: production}
    stages: [staging, production]
    deploy:
      production: {target: kubernetes, namespace: ml, replicas: 3, strategy: {canary: {steps: [10, 50], interval: 1m}}}
    monitor: {reference: training, window: 24h, drift: {correction: holm, min-effect: 0.2}, retrain: {on: [drift], cooldown: 12h, max-per-week: 3}}
`);
    const model = project.models['iris-classifier']!;
    expect(project.datasets['iris']!.path).toBe('data/iris/files');
    expect(model.train).toMatchObject({ algorithms: { 'random-forest': { trees: [50, 100] }, 'logistic-regression': { l2: [0.1] } } });
    expect(model.metrics).toEqual({ accuracy: { better: 'higher', minimum: 0.9, margin: 0.01 }, 'log-loss': { better: 'lower' } });
    expect(model.deploy['production']).toMatchObject({ target: 'kubernetes', namespace: 'ml', replicas: 3, port: 8421 });
    expect(model.monitor).toMatchObject({ correction: 'holm', minEffect: 0.2, retrain: { cooldown: 43_200_000 } });
  });

  it('reports every deviation from the form at once, each at its line and column', async () => {
    expect(
      await problemsOf(`version: 2
datasets:
  iris: {path: ../data, schma: s.json, target: species, split: {test: 1.25, strategy: stratfied}}
  Bad_Name: {path: x, target: y}
models:
  iris-classifier:
    train:
      search: {folds: ten}
    stages: production
modles: {}
`),
    ).toEqual([
      '1:10 project.value-invalid version: expected 1, found 2',
      expect.stringMatching(/^3:16 project\.value-invalid datasets\.iris\.path: expected a path inside the repository/),
      '3:25 project.key-unknown unknown key "schma" in datasets.iris. Did you mean "schema"?',
      '3:71 project.value-invalid datasets.iris.split.test: expected a number above 0 and below 1, found 1.25',
      '3:87 project.value-invalid datasets.iris.split.strategy: expected one of random, stratified, group, time, found "stratfied". Did you mean "stratified"?',
      expect.stringMatching(/^4:3 project\.name-invalid .*found "Bad_Name"/),
      '8:23 project.value-invalid models.iris-classifier.train.search.folds: expected a whole number at least 2 and at most 100, found "ten"',
      '9:13 project.value-invalid models.iris-classifier.stages: expected a list, found "production"',
      '10:1 project.key-unknown unknown key "modles" in the top level. Did you mean "models"?',
    ]);
  });

  it('names the known keys as evidence', async () => {
    const result = await readProject('datasets: {iris: {path: a, target: b}}\nmodels: {m: {}}\nvesion: 1\n');
    expect(result.ok ? [] : result.error[0]!.evidence).toEqual(['known keys: version, datasets, models, prices']);
  });

  const withModel = (model: string, datasets = '{iris: {path: a.csv, target: species}}'): string =>
    `datasets: ${datasets}\nmodels:\n  m: ${model}\n`;

  it.each([
    [
      'a list of mappings where one is expected',
      '- 1\n',
      'the file: expected a mapping with the keys version, datasets, models, prices, found a list of 1',
    ],
    ['nothing at all', '', 'the top level needs the key "datasets": Datasets by name.'],
    ['no datasets', 'datasets: {}\nmodels: {m: {target: y}}\n', 'datasets: expected at least one dataset, found none'],
    ['no models', 'datasets: {iris: {path: a, target: b}}\nmodels:\n', 'models: expected at least one model, found none'],
    ['an unknown dataset', withModel('{dataset: irs}'), 'dataset "irs" is not declared. Did you mean "iris"?'],
    [
      'an ambiguous dataset',
      withModel('{}', '{a: {path: a, target: t}, b: {path: b, target: t}}'),
      'models.m needs the key "dataset", because there are 2 datasets',
    ],
    ['no target', withModel('{}', '{iris: {path: a.csv}}'), 'neither models.m nor datasets.iris has the key "target"'],
    [
      'an unknown algorithm',
      withModel('{train: {algorithms: {random-forst: {}}}}'),
      '"random-forst" is not a built-in algorithm. Did you mean "random-forest"?',
    ],
    ['an unknown parameter', withModel('{train: {algorithms: {svm: {gama: 1}}}}'), 'svm has no parameter "gama". Did you mean "gamma"?'],
    [
      'a parameter out of range',
      withModel('{train: {algorithms: {svm: {c: [1, -1]}}}}'),
      'svm: parameter "c" must be a number above 0, found -1.',
    ],
    ['an empty search', withModel('{train: {algorithms: {svm: {c: []}}}}'), 'c: expected at least one value, found none'],
    [
      'a range that goes down',
      withModel('{train: {algorithms: {svm: {c: {low: 5, high: 1}}}, search: {strategy: random}}}'),
      'c: expected low below high, found 5 and 1',
    ],
    [
      'a range on a logarithm that begins at 0',
      withModel('{train: {algorithms: {ridge: {l2: {low: 0, high: 1, log: true}}}, search: {strategy: bayesian}}}'),
      'l2: expected low above 0 where log is true, found 0',
    ],
    [
      'a range beyond what the parameter takes',
      withModel('{train: {algorithms: {svm: {c: {low: -1, high: 1}}}, search: {strategy: bayesian}}}'),
      'svm: parameter "c" must be a number above 0, found -1.',
    ],
    [
      'a range without an end',
      withModel('{train: {algorithms: {svm: {c: {low: 1}}}}}'),
      'models.m.train.algorithms.svm.c needs the key "high": Largest value.',
    ],
    [
      'a grid over a range',
      withModel('{train: {algorithms: {svm: {c: {low: 1, high: 2}}}}}'),
      'c: a grid cannot try every value of a range; list the values, or choose search strategy random, halving, bayesian or auto',
    ],
    [
      'a budget for a strategy without one',
      withModel('{train: {search: {strategy: bayesian, budget: 10m}}}'),
      'search: "budget" is for strategy auto, found strategy bayesian',
    ],
    [
      'a resource for a strategy without rounds',
      withModel('{train: {search: {resource: folds}}}'),
      'search: "resource" is for strategy halving, found strategy grid',
    ],
    [
      'a budget that is no time',
      withModel('{train: {search: {strategy: auto, budget: long}}}'),
      'models.m.train.search.budget: expected a duration such as 90s, 15m or 24h, found "long"',
    ],
    [
      'algorithms for different tasks',
      withModel('{train: {algorithms: {naive-bayes: {}, ridge: {}}}}'),
      'no task can be done by all of naive-bayes, ridge',
    ],
    [
      'a split by groups that names none',
      MINIMAL_PROJECT.replace('target: species', 'target: species, split: {strategy: group}'),
      'datasets.iris.split needs the key "by": the column that strategy group parts rows by',
    ],
    [
      'a column to split by that is not used',
      MINIMAL_PROJECT.replace('target: species', 'target: species, split: {by: day}'),
      'datasets.iris.split: "by" is for the strategies group and time, found strategy random',
    ],
    ['an unknown metric', withModel('{metrics: {accurcy: {}}}'), '"accurcy" is not a built-in metric. Did you mean "accuracy"?'],
    ['a search by an unknown metric', withModel('{train: {search: {metric: r3}}}'), '"r3" is not a built-in metric. Did you mean "r2"?'],
    [
      'a metric of the other task',
      withModel('{train: {algorithms: {naive-bayes: {}}}, metrics: {rmse: {}}}'),
      'metric rmse is for regression, but the algorithms do classification',
    ],
    [
      'a direction that contradicts the metric',
      withModel('{metrics: {accuracy: {better: lower}}}'),
      'accuracy: higher is better, found better: lower',
    ],
    [
      'a minimum above the maximum',
      withModel('{metrics: {accuracy: {minimum: 0.9, maximum: 0.5}}}'),
      'accuracy: minimum 0.9 is above maximum 0.5',
    ],
    [
      'a command with algorithms',
      withModel('{train: {command: python t.py, algorithms: {svm: {}}}}'),
      'train: "command" and "algorithms" exclude each other; algorithms is for the built-in algorithms',
    ],
    [
      'resources without a command',
      withModel('{train: {resources: {gpus: 1}}}'),
      'train: "resources" needs "command"; the built-in algorithms do not use it',
    ],
    [
      'an own metric without a direction',
      withModel('{train: {command: python t.py}, metrics: {clicks: {}}}'),
      'clicks is not a built-in metric, so its gate needs better: higher or better: lower',
    ],
    ['an environment that is no stage', withModel('{deploy: {prod: {target: process}}}'), '"prod" is not one of the stages.'],
    [
      'a misspelt baseline stage',
      withModel('{baseline: {promotion: producton}}'),
      '"producton" is not one of the stages. Did you mean "production"?',
    ],
    ['a stage listed twice', withModel('{stages: [qa, qa]}'), '"qa" is listed twice'],
    [
      'a value that is a mapping',
      withModel('{train: {algorithms: {svm: {c: {a: 1}}}}}'),
      'models.m.train.algorithms.svm.c: expected a number, text, true or false, found a mapping',
    ],
    [
      'resources that are no mapping',
      withModel('{train: {command: x, resources: 3}}'),
      'models.m.train.resources: expected a mapping of keys to values, found 3',
    ],
    [
      'a model that is text',
      withModel('iris'),
      expect.stringMatching(/^models\.m: expected a mapping with the keys dataset, target, .*, found "iris"$/),
    ],
    ['datasets that are text', 'datasets: iris\nmodels: {m: {}}\n', 'datasets: expected a mapping of names to settings, found "iris"'],
    [
      'a bad duration',
      withModel('{monitor: {window: 24 hours}}'),
      'models.m.monitor.window: expected a duration such as 90s, 15m or 24h, found "24 hours"',
    ],
  ])('refuses %s', async (_, text, message) => {
    const result = await readProject(text);
    expect(result.ok ? [] : result.error.map((failure) => failure.message)).toContainEqual(message);
  });

  it('takes a metric of one’s own with a direction, when a command trains', async () => {
    const project = await projectOf(
      withModel('{train: {command: python t.py, timeout: 2h, resources: {gpus: 1}}, metrics: {clicks: {better: higher}}}'),
    );
    expect(project.models['m']!.metrics['clicks']).toEqual({ better: 'higher' });
    expect(project.models['m']!.train).toEqual({
      kind: 'command',
      command: 'python t.py',
      seed: 42,
      timeout: 7_200_000,
      resources: { gpus: 1 },
      ...PROJECT_DEFAULTS.program,
    });
  });

  it('reads ranges and what strategies need, and writes them as it reads them', async () => {
    const project = await projectOf(
      withModel(
        '{train: {algorithms: {ridge: {l2: {low: 0.01, high: 10, log: true}}, lasso: {alpha: [0.1, 1]}}, search: {strategy: auto, budget: 10m, factor: 4, prune: racing}}}',
      ),
    );
    expect(project.models['m']!.train).toMatchObject({
      algorithms: { ridge: { l2: { low: 0.01, high: 10, log: true } }, lasso: { alpha: [0.1, 1] } },
      search: { strategy: 'auto', budget: 600_000, factor: 4, prune: 'racing', samples: 200 },
    });
    const written = formatProject(project);
    expect(await projectOf(JSON.stringify(written))).toEqual(project);
  });

  it('says when a program is stopped, tried again and paid for', async () => {
    const project = await projectOf(
      withModel(
        `{train: {command: python t.py, code: [src/, train.py], metrics-from: [dvclive], retries: 0, grace: 5s, price: {per-hour: 2.5}, watchdog: {stall: 10m, not-a-number: ignore, divergence: 10, memory: 1Gi, disk: 2 GB}}}`,
      ),
    );
    expect(project.models['m']!.train).toMatchObject({
      code: ['src', 'train.py'],
      metricsFrom: ['dvclive'],
      retries: 0,
      grace: 5000,
      price: { perHour: 2.5, currency: 'USD' },
      watchdog: { stall: 600_000, notANumber: false, divergence: 10, memory: 1_073_741_824, disk: 2e9 },
    });
  });
});
