import { basename, resolve } from 'node:path';
import { nodeHasher, systemEntropy } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { openWorkerPool } from '#adapters/node-workers/pool.ts';
import { processEnvironment } from '#adapters/node-process/environment.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { choosePreprocessing, chooseSplit } from '#domain/train/column-choices.ts';
import { describePlannedSearch, renderTrainedFile, renderTrainingPlan } from '#domain/train/render-run.ts';
import { readTableFile } from '#features/data/read-table.ts';
import type { TrainedRun } from '#features/train/record-run.ts';
import { planFile, trainFile, type TrainFile } from '#features/train/train-file.ts';
import { Failure } from '#kernel/failure.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { BuiltInTraining, SearchConfig, SearchedValues } from '#kernel/project.ts';
import type { Files } from '#ports/files.ts';
import { renderSearchHistory } from '#plot/search-history-chart.ts';
import { historyOfSearch } from '#domain/metrics/report/search-history.ts';
import type { Host, RunOptions } from '../../command.ts';
import { readColumnChoices, splitNames } from '../../table-options/read-column-choices.ts';
import { readSearchedValues } from '../../table-options/read-searched-values.ts';
import type { TrainInputs } from './run.ts';

export async function runFile(inputs: TrainInputs, target: string, host: Host, options: RunOptions): Promise<Outcome> {
  const files = nodeFiles();
  const hasher = nodeHasher();
  const command = await readCommand(inputs, target, host.folder, { files, hasher });
  const shown = inputs.output!;
  if (inputs.report !== undefined && !/\.(?:html|md)$/.test(inputs.report)) {
    throw invalid(`input "report": expected a file that ends with .html or .md, found ${inputs.report}.`);
  }
  if (options.dryRun) {
    const plan = await planFile(command, { files });
    return renderTrainingPlan(command.name, [
      { verb: 'run', ...describePlannedSearch(plan) },
      { verb: 'run', target: 'evaluation', detail: `${plan.split.test.length} held-out rows` },
      { verb: 'create', target: shown, detail: 'model package' },
      ...(inputs.report === undefined ? [] : [{ verb: 'create' as const, target: inputs.report, detail: 'evaluation' }]),
      ...(inputs.picture === undefined ? [] : [{ verb: 'create' as const, target: inputs.picture, detail: 'history of the search' }]),
    ]);
  }
  const environment = processEnvironment();
  const run = await trainFile(command, {
    files,
    hasher,
    clock: systemClock(),
    entropy: systemEntropy(),
    environment,
    reporter: host.reporter,
    signal: host.signal,
    openWorkers: () => openWorkerPool({ workers: environment.facts.cores }),
  });
  const history = run.record.search === undefined ? undefined : historyOfSearch(run.record.search);
  if (inputs.picture !== undefined && history !== undefined)
    await files.write(resolve(host.folder, inputs.picture), renderSearchHistory(history));
  if (inputs.report !== undefined) await writeReportFile(run, resolve(host.folder, inputs.report), files);
  return renderTrainedFile(run.record, shown);
}

async function writeReportFile({ record, predictions, folder }: TrainedRun, path: string, files: Files): Promise<void> {
  const [{ readRunReport }, { renderRunMarkdown, renderRunPage }] = await Promise.all([
    import('#features/metrics/write-report.ts'),
    import('#domain/metrics/report/render-run.ts'),
  ]);
  const report = await readRunReport({ runId: record.id, run: record, predictions, folder }, { files });
  await files.write(path, path.endsWith('.md') ? renderRunMarkdown(report) : renderRunPage(report));
}

type Ports = { readonly files: ReturnType<typeof nodeFiles>; readonly hasher: ReturnType<typeof nodeHasher> };

async function readCommand(inputs: TrainInputs, target: string, folder: string, { files, hasher }: Ports): Promise<TrainFile> {
  const { model: data, output } = inputs;
  if (data === undefined) throw missing('a table file to train on, before the options');
  if (output === undefined) throw missing('--output with a folder for the model package');
  refuseRepositoryOptions(inputs);
  const columns = await readColumnChoices(inputs, folder, files);
  const path = resolve(folder, data);
  const table = await readTableFile({ path, name: data }, { files, parquet: parquetReader() });
  const seed = inputs.seed ?? PROJECT_DEFAULTS.seed;
  return {
    table,
    digest: await hasher.sha256Stream(files.stream(path)),
    name: basename(data).replace(/\.[^.]*(?:\.gz)?$/i, '') || 'data',
    target,
    training: {
      kind: 'built-in',
      algorithms: readAlgorithms(inputs),
      search: readSearch(inputs),
      seed,
      preprocessing: choosePreprocessing(columns),
      ...(inputs.calibration === undefined ? {} : { calibration: inputs.calibration }),
    },
    split: chooseSplit(columns, readTestShare(inputs.testShare), seed),
    output: resolve(folder, output),
  };
}

function readAlgorithms({ algorithm, params }: TrainInputs): BuiltInTraining['algorithms'] {
  const names = splitNames(algorithm);
  const values: Record<string, SearchedValues> = readSearchedValues(params ?? '');
  if (Object.keys(values).length > 0 && names.length !== 1) {
    throw invalid(`input "params": expected it with one algorithm, found ${names.length === 0 ? 'none' : names.length}.`);
  }
  return Object.fromEntries(names.map((name) => [name, values]));
}

function readSearch(inputs: TrainInputs): SearchConfig {
  const { budget, prune, factor, metric, folds, repeats, samples } = inputs;
  const strategy = inputs.search ?? (budget === undefined ? 'grid' : 'auto');
  if (budget !== undefined && strategy !== 'auto') throw invalid(`input "budget": expected it with --search auto, found ${strategy}.`);
  if (factor !== undefined && strategy !== 'halving' && strategy !== 'auto')
    throw invalid(`input "factor": expected it with --search halving or auto, found ${strategy}.`);
  for (const [name, value, least] of [
    ['folds', folds, 2],
    ['repeats', repeats, 1],
    ['samples', samples, 1],
    ['factor', factor, 1.1],
    ['budget', budget, 1],
  ] as const) {
    if (value !== undefined && !(value >= least)) throw invalid(`input "${name}": expected at least ${least}, found ${value}.`);
  }
  const { search, autoSamples } = PROJECT_DEFAULTS;
  return {
    strategy,
    folds: folds ?? search.folds,
    repeats: repeats ?? search.repeats,
    metric: metric ?? search.metric,
    samples: samples ?? (strategy === 'auto' ? autoSamples : search.samples),
    ...(factor === undefined ? {} : { factor }),
    ...(prune === undefined ? {} : { prune }),
    ...(budget === undefined ? {} : { budget }),
  };
}

function readTestShare(share = PROJECT_DEFAULTS.split.test as number): number {
  if (share > 0 && share < 1) return share;
  throw invalid(`input "test-share": expected a number between 0 and 1, found ${share}.`);
}

/** Options that speak of the configuration, or of programs. */
function refuseRepositoryOptions({ reference, set, timeLimit, handOver }: TrainInputs): void {
  const given = Object.entries({ reference, set, 'time-limit': timeLimit, 'hand-over': handOver }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`],
  );
  if (given.length > 0) throw invalid(`expected ${given.join(', ')} without --target: they are for models of trainyard.yaml.`);
}

const invalid = (message: string): Failure => new Failure('contract.input-invalid', { message });

const missing = (what: string): Failure => new Failure('contract.input-missing', { message: `with --target: expected ${what}.` });
