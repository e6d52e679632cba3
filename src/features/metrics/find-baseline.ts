import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import type { Contender } from '#kernel/records/comparison.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Table } from '#kernel/table.ts';
import { predictSameRows } from '#numeric/metrics/repredict.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openModelPackage } from '../model-package.ts';
import { readRecords } from '../records.ts';
import { findRun, openFolder, runLabel, type FoundContender } from './find-contender.ts';

/** What the composition hands in, because it belongs to other slices. */
export interface BaselineSources {
  /** Fetches a version by `v1.2.3`, stage or `latest`; undefined when the stage is empty or nothing is registered. */
  readonly fetchVersion?: (selector: string) => Promise<{ readonly folder: string; readonly version: string } | undefined>;
  /** All rows of the candidate's dataset as they are now, to predict again when the baseline was measured on other rows. */
  readonly loadRows?: () => Promise<{ readonly table: Table; readonly digest: Sha256 }>;
}

export interface FoundBaseline {
  readonly contender: Contender;
  readonly predictions: PredictionSet;
  readonly run?: RunRecord;
  /** `stored` predictions of the same rows, `predicted-again` on the candidate's rows, or `other-rows`, which cannot be paired. */
  readonly rows: 'stored' | 'predicted-again' | 'other-rows';
}

export interface FindBaseline {
  readonly model: string;
  /** `merge-base`, a run id, `v1.2.3`, `latest`, or a stage. */
  readonly selector: string;
  readonly candidate: { readonly runId: string; readonly predictions: PredictionSet; readonly dataset?: Sha256 };
  /** Branch or commit that `merge-base` is taken with. */
  readonly base: string;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'forge' | 'git' | 'reporter'>;

/** The baseline that a selector names, on the candidate's rows if at all possible; undefined when there is nothing to compare with yet. */
export async function findBaseline(command: FindBaseline, sources: BaselineSources, ports: Ports): Promise<FoundBaseline | undefined> {
  const found = await locate(command, sources, ports);
  if (found === undefined) return undefined;
  const { predictions, rows } = await onCandidateRows(command.candidate, found, sources, ports);
  const { run, manifest, runId } = found;
  const commit = run?.commit ?? manifest?.commit;
  return {
    contender: {
      label: found.label,
      runId,
      ...(found.version === undefined ? {} : { version: found.version }),
      ...(commit === undefined ? {} : { commit }),
    },
    predictions,
    rows,
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

/**
 * The baseline's predictions on the candidate's rows: stored ones when they are of the same rows, otherwise made again. Those rows may have
 * been training rows of the baseline, which flatters the baseline and so never lets a worse candidate pass.
 */
async function onCandidateRows(
  candidate: FindBaseline['candidate'],
  found: Located,
  sources: BaselineSources,
  ports: Ports,
): Promise<Pick<FoundBaseline, 'predictions' | 'rows'>> {
  const stored = found.predictions;
  if (stored?.rowsDigest === candidate.predictions.rowsDigest) return { predictions: stored, rows: 'stored' };
  const rows = found.folder === undefined ? undefined : await sources.loadRows?.();
  if (rows !== undefined && (candidate.dataset === undefined || rows.digest === candidate.dataset)) {
    const { predictor } = await openModelPackage(found.folder!, ports);
    return { predictions: predictSameRows(predictor, rows.table, candidate.predictions), rows: 'predicted-again' };
  }
  if (stored !== undefined) return { predictions: stored, rows: 'other-rows' };
  throw new Failure('metrics.not-comparable', {
    message: `the baseline ${found.label} (run ${found.runId}) has neither predictions in the ledger nor a package on this machine`,
    remedy: 'Compare with a registered version, or train the baseline again in this job.',
  });
}
