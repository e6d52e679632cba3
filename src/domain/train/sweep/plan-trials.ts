import { canonicalJson, type Json } from '#kernel/json.ts';
import { partSeed, Random } from '#kernel/random.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ParameterSpace, ParameterValue, ParameterValues, SweepConfig, SweepTrial } from '#kernel/sweep.ts';

/** SHA-256 in hexadecimal digits. */
export type Digest = (text: string) => string;

/**
 * All trials of a sweep in a fixed order: settings in the order of the grid or of the draw, and the seeds of a setting one after the other.
 * The same configuration gives the same trials with the same ids, on every machine.
 */
export function planTrials(
  model: string,
  { sweep, parameters, seed }: { readonly sweep: SweepConfig; readonly parameters: ParameterValues; readonly seed: number },
  digest: Digest,
): Result<readonly SweepTrial[], string> {
  const settings = settingsOf(sweep, seed);
  if (!settings.ok) return settings;
  const count = settings.value.length * sweep.seeds;
  if (count > sweep.limits.trials) {
    const what = sweep.seeds === 1 ? '' : ` (${settings.value.length} settings with ${sweep.seeds} seeds each)`;
    return err(`expected at most ${sweep.limits.trials} trials (limits.trials), and the sweep has ${count}${what}.`);
  }
  return ok(
    settings.value.flatMap((setting) =>
      Array.from({ length: sweep.seeds }, (_, index): SweepTrial => {
        const given = { ...parameters, ...setting };
        const trialSeed = (seed + index) % 4_294_967_296;
        return {
          id: digest(canonicalJson({ model, parameters: given, seed: trialSeed })).slice(0, 12),
          parameters: given,
          seed: trialSeed,
        };
      }),
    ),
  );
}

/** Identifies a sweep: what it tries, and everything that its results depend on. */
export const sweepId = (inputs: Json, trials: readonly SweepTrial[], digest: Digest): string =>
  digest(canonicalJson({ inputs, trials: trials.map(({ id }) => id) })).slice(0, 12);

/** A grid larger than this is a typing error rather than a wish. */
const MAX_SETTINGS = 10_000;

function settingsOf({ parameters, strategy, samples }: SweepConfig, seed: number): Result<readonly ParameterValues[], string> {
  const spaces = Object.entries(parameters);
  if (strategy !== 'grid') return ok(distinct(draw(spaces, strategy, samples, seed)));
  const total = spaces.reduce((product, [, space]) => product * sizeOf(space), 1);
  if (total > MAX_SETTINGS) return err(`expected at most ${MAX_SETTINGS} settings, and the grid has ${total}.`);
  const grid = spaces.reduce<ParameterValues[]>(
    (points, [name, space]) => points.flatMap((point) => valuesOf(space).map((value) => ({ ...point, [name]: value }))),
    [{}],
  );
  return ok(distinct(grid));
}

const sizeOf = (space: ParameterSpace): number => (space.kind === 'choices' ? space.values.length : space.high - space.low + 1);

const valuesOf = (space: ParameterSpace): readonly ParameterValue[] =>
  space.kind === 'choices' ? space.values : Array.from({ length: sizeOf(space) }, (_, index) => space.low + index);

function draw(
  spaces: readonly (readonly [string, ParameterSpace])[],
  strategy: 'random' | 'halton',
  samples: number,
  seed: number,
): ParameterValues[] {
  const offsets = spaces.map((_, index) => new Random(partSeed(seed, index)).uniform());
  return Array.from({ length: samples }, (_, sample) => {
    const random = Random.forPart(seed, sample);
    return Object.fromEntries(
      spaces.map(([name, space], index) => {
        // The shift modulo 1 (Cranley and Patterson 1976) keeps the even spread and lets the seed choose another one.
        const u = strategy === 'random' ? random.uniform() : (radicalInverse(sample + 1, primeAt(index)) + offsets[index]!) % 1;
        return [name, valueAt(space, u)];
      }),
    );
  });
}

/** Van der Corput's sequence: the digits of the index mirrored at the point. In base 2, 1, 2, 3, 4 give 0.5, 0.25, 0.75, 0.125. */
export function radicalInverse(index: number, base: number): number {
  let [value, place] = [0, 1 / base];
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * place;
    place /= base;
  }
  return value;
}

function primeAt(index: number): number {
  for (let candidate = 2, found = -1; ; candidate++) {
    let divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor++;
    if (divisor * divisor > candidate && ++found === index) return candidate;
  }
}

/** The value at a share `u` in [0, 1) of the space; numbers have six significant digits, so that they read and travel well. */
export function valueAt(space: ParameterSpace, u: number): ParameterValue {
  if (space.kind === 'choices') return space.values[Math.floor(u * space.values.length)]!;
  const { low, high, log, whole } = space;
  if (whole && !log) return low + Math.floor(u * (high - low + 1));
  const at = log ? Math.exp(Math.log(low) + u * (Math.log(high) - Math.log(low))) : low + u * (high - low);
  const rounded = whole ? Math.round(at) : Number(at.toPrecision(6));
  return Math.min(high, Math.max(low, rounded));
}

/** Draws from few choices repeat themselves; running a setting twice teaches nothing. */
function distinct(settings: readonly ParameterValues[]): ParameterValues[] {
  const seen = new Set<string>();
  return settings.filter((setting) => {
    const key = canonicalJson(setting);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
