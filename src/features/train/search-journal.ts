import type { FoldResult } from '#domain/train/jobs.ts';
import { fitSeed } from '#domain/train/plan-folds.ts';
import type { TrainingPlan } from '#domain/train/plan-training.ts';
import type { FoldFit } from '#domain/train/search/search-program.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { canonicalJson, isJsonObject, type Json } from '#kernel/json.ts';
import { plural } from '#kernel/number-text.ts';
import { VERSION } from '#kernel/version.ts';
import type { Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Results of the fits of one search, on disk until it is over, so that a search that was killed does not make them again. */
export interface SearchJournal {
  /** Fits that were found when it was opened. */
  readonly found: number;
  find(fit: FoldFit): FoldResult | undefined;
  keep(fit: FoldFit, result: FoldResult): void;
  /** Writes what is not on disk yet; where that cannot be, it is told and nothing else happens. */
  flush(): Promise<void>;
  /** The search is over and its result recorded: nothing will be gone on with. */
  remove(): Promise<void>;
}

/** What the results depend on beside setting, fold and share. */
interface SearchedInputs {
  readonly table: Table;
  readonly target: Target;
  readonly folds: readonly RowSplit[];
  readonly seed: number;
  readonly metric: string;
}

type Ports = Pick<Workspace, 'files' | 'hasher' | 'clock' | 'reporter'>;

/** Between two writes of the file; a kill loses no more than this, and what was being fitted. */
const EVERY_MS = 1000;

/** Searches that nobody went on with are forgotten after this. */
const FORGET_AFTER_MS = 14 * 24 * 3_600_000;

/** The journal of the search of a training; says so when there is something to go on with. */
export async function openTrainingJournal(
  { data, folds, metric }: TrainingPlan,
  seed: number,
  folder: string,
  ports: Ports,
): Promise<SearchJournal> {
  const inputs = { table: data.table, target: data.target, folds, seed: fitSeed(seed), metric: metric.name };
  const journal = await openSearchJournal(folder, inputs, ports);
  if (journal.found > 0) ports.reporter.note(`an interrupted search is gone on with: ${plural(journal.found, 'fit')} are known already`);
  return journal;
}

/** Opens the journal of a search below the folder: named by the digest of data, folds, seed, metric and version of Trainyard. */
async function openSearchJournal(folder: string, inputs: SearchedInputs, ports: Ports): Promise<SearchJournal> {
  const key = digestInputs(inputs, ports);
  const path = `${folder}/${key}.json`;
  await forgetOld(folder, ports);
  const results = await readResults(path, key, ports);
  const found = results.size;
  let writing: Promise<void> | undefined;
  let problem: unknown;
  let writtenAt = ports.clock.elapsed();
  let pauseMs = EVERY_MS;
  let changed = false;
  const write = (): void => {
    changed = false;
    const began = ports.clock.elapsed();
    const text = JSON.stringify({ schemaVersion: 1, kind: 'search', key, results: Object.fromEntries(results) });
    writing = ports.files
      .write(path, text)
      .catch((cause: unknown) => void (problem = cause))
      .then(() => {
        writtenAt = ports.clock.elapsed();
        // The file grows with the search; its writing must not become the work.
        pauseMs = Math.max(EVERY_MS, 20 * (writtenAt - began));
        writing = undefined;
      });
  };
  return {
    found,
    find: (fit) => results.get(identify(fit, ports)),
    keep: (fit, result) => {
      results.set(identify(fit, ports), result);
      changed = true;
      if (writing === undefined && problem === undefined && ports.clock.elapsed() - writtenAt >= pauseMs) write();
    },
    flush: async () => {
      await writing;
      if (changed && problem === undefined) write();
      await writing;
      // It is written for the case that something goes wrong; that it cannot be must not hide what did.
      if (problem !== undefined)
        ports.reporter.warn(`the results of the search could not be kept in ${path}; another run makes them again`);
    },
    remove: async () => {
      await writing;
      changed = false;
      await ports.files.remove(path);
    },
  };
}

const identify = ({ setting, fold, share }: FoldFit, { hasher }: Pick<Ports, 'hasher'>): string =>
  hasher.sha256(canonicalJson([setting as unknown as Json, fold, share])).slice(0, 32);

function digestInputs({ table, target, folds, seed, metric }: SearchedInputs, { hasher }: Pick<Ports, 'hasher'>): Sha256 {
  const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Sha256 =>
    hasher.sha256(new Uint8Array(buffer, byteOffset, byteLength));
  const columns = table.columns.map((column): Json =>
    column.kind === 'number' ? [column.name, bytesOf(column.values)] : [column.name, bytesOf(column.codes), column.dictionary],
  );
  return hasher.sha256(
    canonicalJson({
      version: VERSION,
      columns,
      target: target.task === 'classification' ? [target.classCount, bytesOf(target.labels)] : bytesOf(target.values),
      weights: target.weights === undefined ? null : bytesOf(target.weights),
      folds: folds.map(({ train, test }) => [bytesOf(train), bytesOf(test)]),
      seed,
      metric,
    }),
  );
}

/** What cannot be read is made again; that is all it costs. */
async function readResults(path: string, key: Sha256, ports: Ports): Promise<Map<string, FoldResult>> {
  const bytes = await ports.files.read(path);
  const results = new Map<string, FoldResult>();
  if (bytes === undefined) return results;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isJsonObject(value) || value['key'] !== key || !isJsonObject(value['results'])) return results;
    for (const [name, result] of Object.entries(value['results'])) {
      const parsed = parseResult(result);
      if (parsed !== undefined) results.set(name, parsed);
    }
  } catch {
    ports.reporter.warn(`the results of an interrupted search in ${path} cannot be read; they are made again`);
  }
  return results;
}

/** JSON has no NaN; a score that is none was written as null. */
function parseResult(value: Json): FoldResult | undefined {
  if (!isJsonObject(value) || !Array.isArray(value['scores']) || typeof value['durationMs'] !== 'number') return undefined;
  const scores = (value['scores'] as readonly Json[]).map((score) => (typeof score === 'number' ? score : NaN));
  const { failure } = value;
  return { scores, durationMs: value['durationMs'], ...(typeof failure === 'string' ? { failure } : {}) };
}

async function forgetOld(folder: string, ports: Ports): Promise<void> {
  const now = ports.clock.now();
  for await (const { path, modifiedAt } of ports.files.list(folder)) {
    if (/^[0-9a-f]{64}\.json$/.test(path) && now - modifiedAt > FORGET_AFTER_MS) await ports.files.remove(`${folder}/${path}`);
  }
}
