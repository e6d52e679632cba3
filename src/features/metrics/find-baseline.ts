import type { Sha256 } from '#kernel/digest.ts';
import { findUnseenRows, restrictPredictions } from '#domain/metrics/unseen-rows.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import type { Contender } from '#kernel/records/comparison.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { AnyPredictor } from '#kernel/predictor.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import { predictSameRows } from '#numeric/metrics/repredict.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openAnyPackage } from '../open-any-package.ts';
import { readRecords } from '../records.ts';
import { findRun, openFolder, runLabel, type FoundContender } from './find-contender.ts';

/** What the composition hands in, because it belongs to other slices. */
export interface BaselineSources {
  /** Fetches a version by `v1.2.3`, stage or `latest`; undefined when the stage is empty or nothing is registered. */
  readonly fetchVersion?: (selector: string) => Promise<{ readonly folder: string; readonly version: string } | undefined>;
  /** All rows of a dataset as a run saw it. The digest says what was really loaded; rows of another digest are not used. */
  readonly loadRows?: (dataset: DatasetReference) => Promise<{ readonly table: Table; readonly digest: Sha256 }>;
}

export interface FoundBaseline {
  readonly contender: Contender;
  readonly predictions: PredictionSet;
  /** The candidate's predictions on the rows that are compared. */
  readonly candidatePredictions: PredictionSet;
  /** Test rows of the candidate that are not compared, because the baseline was trained on them. */
  readonly excludedRows: number;
  readonly run?: RunRecord;
  /** `stored` predictions of the same rows, `predicted-again` on rows that neither has seen, or `other-rows`, which cannot be paired. */
  readonly rows: 'stored' | 'predicted-again' | 'other-rows';
}

export interface FindBaseline {
  readonly model: string;
  /** `merge-base`, a run id, `v1.2.3`, `latest`, or a stage. */
  readonly selector: string;
  readonly candidate: { readonly runId: string; readonly predictions: PredictionSet; readonly dataset?: DatasetReference };
  /** Branch or commit that `merge-base` is taken with. */
  readonly base: string;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'forge' | 'git' | 'reporter' | 'openModelRuntime'>;

/** The baseline that a selector names, on the candidate's rows if at all possible; undefined when there is nothing to compare with yet. */
export async function findBaseline(command: FindBaseline, sources: BaselineSources, ports: Ports): Promise<FoundBaseline | undefined> {
  const found = await locate(command, sources, ports);
  if (found === undefined) return undefined;
  const common = await findCommonRows(command.candidate, found, sources, ports);
  const { run, manifest, runId } = found;
  const commit = run?.commit ?? manifest?.commit;
  return {
    contender: {
      label: found.label,
      runId,
      ...(found.version === undefined ? {} : { version: found.version }),
      ...(commit === undefined ? {} : { commit }),
    },
    ...common,
    ...(run === undefined ? {} : { run }),
  };
}

type Located = FoundContender & { readonly label: string; readonly version?: string };

async function locate(command: FindBaseline, sources: BaselineSources, ports: Ports): Promise<Located | undefined> {
  const { model, selector } = command;
  if (selector === 'merge-base') return await locateMergeBase(command, ports);
  if (parseRecordId(selector) !== undefined) {
    const found = await findRun(model, selector, ports);
    return { ...found, label: runLabel(found) };
  }
  const fetched = await sources.fetchVersion?.(selector);
  if (fetched === undefined) {
    ports.reporter.note(`${model}: nothing is registered as ${selector} yet, so there is no baseline`);
    return undefined;
  }
  return { ...(await openFolder(model, fetched.folder, ports)), label: selector, version: fetched.version };
}

/** Runs looked at, newest first, before giving up on finding one that is an ancestor. */
const RUNS_LOOKED_AT = 200;

/** The newest run at the merge base, otherwise at the nearest recorded ancestor of it. */
async function locateMergeBase({ model, base, candidate }: FindBaseline, ports: Ports): Promise<Located | undefined> {
  const [head, other] = [await ports.git.resolve('HEAD'), await ports.git.resolve(base)];
  if (other === undefined) {
    throw new Failure('git.reference-unknown', {
      message: `the merge base with "${base}" was asked for, and "${base}" is not known here`,
      remedy: `Fetch it first (actions/checkout with fetch-depth: 0), or name another base.`,
    });
  }
  const mergeBase = head === undefined ? undefined : await ports.git.mergeBase(head, other);
  if (mergeBase === undefined) {
    throw new Failure('git.reference-unknown', {
      message: `HEAD and "${base}" have no common commit in this clone`,
      remedy: 'Fetch the whole history (actions/checkout with fetch-depth: 0).',
    });
  }
  const runs = await readRecords<RunRecord>('run', model, ports, { newest: RUNS_LOOKED_AT });
  const usable = runs.filter(
    (run) => run.id !== candidate.runId && run.exit === 'succeeded' && run.commit !== undefined && run.dirty === undefined,
  );
  const atBase = usable.findLast((run) => run.commit === mergeBase) ?? (await newestAncestor(usable, mergeBase, ports));
  if (atBase === undefined) {
    ports.reporter.note(`${model}: no run is recorded at ${mergeBase.slice(0, 7)} or before it, so there is no baseline`);
    return undefined;
  }
  return { ...(await findRun(model, atBase.id, ports)), label: base.replace(/^origin\//, '') };
}

async function newestAncestor(runs: readonly RunRecord[], commit: string, ports: Pick<Workspace, 'git'>): Promise<RunRecord | undefined> {
  const known = new Map<string, boolean>();
  for (const run of [...runs].reverse()) {
    const own = run.commit!;
    if (!known.has(own)) known.set(own, (await ports.git.resolve(own)) !== undefined && (await ports.git.mergeBase(own, commit)) === own);
    if (known.get(own) === true) return run;
  }
  return undefined;
}

type CommonRows = Pick<FoundBaseline, 'predictions' | 'candidatePredictions' | 'excludedRows' | 'rows'>;

/** Stored predictions when they are of the same rows; otherwise the baseline predicts again on rows that neither was trained on. */
async function findCommonRows(
  candidate: FindBaseline['candidate'],
  found: Located,
  sources: BaselineSources,
  ports: Ports,
): Promise<CommonRows> {
  const stored = found.predictions;
  const own = candidate.predictions;
  if (stored?.rowsDigest === own.rowsDigest) return { predictions: stored, candidatePredictions: own, excludedRows: 0, rows: 'stored' };
  const again = await predictAgain(candidate, found, sources, ports);
  if (again !== undefined) return again;
  if (stored !== undefined) return { predictions: stored, candidatePredictions: own, excludedRows: 0, rows: 'other-rows' };
  throw new Failure('metrics.not-comparable', {
    message: `the baseline ${found.label} (run ${found.runId}) has no predictions that were kept, and cannot predict the candidate's rows here`,
    remedy: 'Compare with a registered version, or train the baseline again in this job.',
  });
}

/** With fewer rows that neither has seen, each side's own test rows say more. */
const FEWEST_UNSEEN = 30;

async function predictAgain(
  candidate: FindBaseline['candidate'],
  { folder, manifest, predictions: stored, label }: Located,
  sources: BaselineSources,
  ports: Ports,
): Promise<CommonRows | undefined> {
  if (folder === undefined || manifest === undefined || stored === undefined || candidate.dataset === undefined) return undefined;
  // Places in a list of a program's own are no rows that another model could be asked about.
  if (!numbersRows(candidate.predictions, candidate.dataset, ports)) return undefined;
  // What a program wrote can be asked again when it is ONNX, and its test rows are known by their numbers.
  if (manifest.format !== undefined && !(manifest.format.name === 'onnx' && numbersRows(stored, manifest.dataset, ports))) return undefined;
  const ownTable = await loadTable(candidate.dataset, sources, ports);
  const baseTable = manifest.dataset.digest === candidate.dataset.digest ? ownTable : await loadTable(manifest.dataset, sources, ports);
  if (ownTable === undefined || baseTable === undefined) return undefined;
  const set = candidate.predictions;
  const positions = findUnseenRows({
    candidate: { table: ownTable, testRows: set.rows },
    baseline: { table: baseTable, testRows: stored.rows },
    columns: [...manifest.signature.inputs.map((input) => input.name), manifest.signature.output.name],
  });
  const excludedRows = set.rows.length - positions.length;
  if (positions.length < Math.min(FEWEST_UNSEEN, set.rows.length)) {
    ports.reporter.note(
      `${label} was trained on ${excludedRows} of the candidate's ${set.rows.length} test rows, so each side keeps its own rows`,
    );
    return undefined;
  }
  const digest = excludedRows === 0 ? set.rowsDigest : ports.hasher.sha256([set.rowsDigest, ...positions].join('\n'));
  const restricted = restrictPredictions(set, positions, digest);
  const predictor = await openBaseline(folder, label, ports);
  if (predictor === undefined) return undefined;
  const answers = await predictor.predict(takeRows(ownTable, restricted.rows));
  return {
    predictions: predictSameRows({ ...predictor, predict: () => answers }, ownTable, restricted),
    candidatePredictions: restricted,
    excludedRows,
    rows: 'predicted-again',
  };
}

/** Whether the rows of a set are row numbers of its dataset, not places in a list of the program's own. */
const numbersRows = (set: PredictionSet, { digest }: DatasetReference, { hasher }: Ports): boolean =>
  set.rowsDigest === hasher.sha256([digest, ...set.rows].join('\n'));

/** A machine without what runs the baseline's model still compares it by the predictions that were kept. */
async function openBaseline(folder: string, label: string, ports: Ports): Promise<AnyPredictor | undefined> {
  try {
    return (await openAnyPackage(folder, ports)).predictor;
  } catch (error) {
    if (!(error instanceof Failure) || !error.code.startsWith('train.onnx-')) throw error;
    ports.reporter.note(`${label} cannot predict again here (${error.message} ${error.remedy})`);
    return undefined;
  }
}

/** Rows of exactly the bytes that the run saw; undefined when they cannot be had any more. */
async function loadTable(dataset: DatasetReference, sources: BaselineSources, ports: Ports): Promise<Table | undefined> {
  const name = `${dataset.name} ${dataset.version ?? dataset.digest.slice(0, 12)}`;
  try {
    const loaded = await sources.loadRows?.(dataset);
    if (loaded?.digest === dataset.digest) return loaded.table;
    if (loaded !== undefined) ports.reporter.note(`the rows of ${name} have changed since, so predictions cannot be made again on them`);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    ports.reporter.note(`the rows of ${name} cannot be read (${error.message}), so predictions cannot be made again on them`);
    return undefined;
  }
}
