import { isJsonObject } from '#kernel/json.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ParameterValue, ParameterValues, SweepTrial } from '#kernel/sweep.ts';

/** Jobs that GitHub takes from one matrix. */
export const MATRIX_LIMIT = 256;

/** The trials of one job. */
export interface SweepCell {
  /** `003`: the place in the matrix. */
  readonly cell: string;
  /** Id of the sweep. */
  readonly sweep: string;
  /** `lr=0.1 depth=3`, or `8 trials`. */
  readonly label: string;
  readonly trials: readonly SweepTrial[];
}

/** Spreads trials over at most `jobs` cells whose sizes differ by one at most; trials keep their order. */
export function cutCells(sweep: string, trials: readonly SweepTrial[], jobs: number): SweepCell[] {
  const count = Math.min(jobs, trials.length);
  const digits = Math.max(3, String(count).length);
  return Array.from({ length: count }, (_, index) => {
    const part = trials.slice(Math.floor((index * trials.length) / count), Math.floor(((index + 1) * trials.length) / count));
    return { cell: String(index + 1).padStart(digits, '0'), sweep, label: labelOf(part), trials: part };
  });
}

const labelOf = (trials: readonly SweepTrial[]): string => {
  const [first] = trials;
  return trials.length === 1 && first !== undefined ? trialLabel(first.parameters, first.seed) : `${trials.length} trials`;
};

export const trialLabel = (parameters: ParameterValues, seed?: number): string =>
  [...Object.entries(parameters).map(([name, value]) => `${name}=${value}`), ...(seed === undefined ? [] : [`seed=${seed}`])].join(' ');

/** The value of `strategy.matrix`. Trials travel as text: members of a matrix with members are awkward in expressions and names. */
export const formatMatrix = (cells: readonly SweepCell[]): string =>
  JSON.stringify({ include: cells.map(({ cell, sweep, label, trials }) => ({ cell, sweep, label, trials: JSON.stringify(trials) })) });

/** Reads a whole matrix, or one member of it as `toJSON(matrix)` gives it. */
export function parseMatrix(text: string): Result<readonly SweepCell[], string> {
  const value = parse(text);
  if (!isJsonObject(value)) return err('expected the matrix of sweep-plan, or one cell of it, as a JSON object');
  const members = Array.isArray(value['include']) ? value['include'] : [value];
  const cells = members.map((member) => parseCell(member));
  const wrong = cells.findIndex((cell) => cell === undefined);
  if (wrong >= 0) return err(`cell ${wrong + 1} has not the members cell, sweep and trials that sweep-plan writes`);
  const complete = cells.flatMap((cell) => (cell === undefined ? [] : [cell]));
  if (new Set(complete.map(({ sweep }) => sweep)).size > 1) return err('its cells are of different sweeps');
  return complete.length === 0 ? err('it has no cell') : ok(complete);
}

function parseCell(value: unknown): SweepCell | undefined {
  if (!isJsonObject(value)) return undefined;
  const { cell, sweep, label, trials } = value;
  if (typeof cell !== 'string' || typeof sweep !== 'string' || !/^[0-9a-f]{12}$/.test(sweep)) return undefined;
  const listed = typeof trials === 'string' ? parse(trials) : trials;
  if (!Array.isArray(listed) || listed.length === 0) return undefined;
  const parsed = listed.map((trial: unknown) => parseTrial(trial));
  if (parsed.includes(undefined)) return undefined;
  return {
    cell,
    sweep,
    label: typeof label === 'string' ? label : '',
    trials: parsed.flatMap((trial) => (trial === undefined ? [] : [trial])),
  };
}

function parseTrial(value: unknown): SweepTrial | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, parameters, seed } = value;
  if (typeof id !== 'string' || !/^[0-9a-f]{12}$/.test(id) || !isJsonObject(parameters)) return undefined;
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed) || seed < 0 || seed > 4_294_967_295) return undefined;
  if (!Object.entries(parameters).every(([name, one]) => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name) && isValue(one))) return undefined;
  return { id, parameters: parameters as ParameterValues, seed };
}

const isValue = (value: unknown): value is ParameterValue => ['string', 'number', 'boolean'].includes(typeof value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
