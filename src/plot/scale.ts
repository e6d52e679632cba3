/** A linear map from values to pixels. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly place: (value: number) => number;
  readonly format: (tick: number) => string;
}

/** Steps of 1, 2 or 5 times a power of ten that give about `count` ticks inside [low, high]. */
export function niceTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const raw = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= raw * 0.999)!;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Multiples of the step, rounded to its own decimals, so that 0.1 + 0.2 prints as 0.3.
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(Math.min(20, decimals))),
  );
}

export interface ScaleOptions {
  readonly ticks?: number;
  /** Extends the ends to full ticks. */
  readonly nice?: boolean;
}

export function linearScale(from: number, to: number, pixelsFrom: number, pixelsTo: number, options: ScaleOptions = {}): Scale {
  const count = options.ticks ?? 5;
  let [low, high] = to > from ? [from, to] : [from - (Math.abs(from) || 1) * 0.5, from + (Math.abs(from) || 1) * 0.5];
  if (options.nice === true) {
    // Extending to steps half as wide as those of the ticks wastes less room.
    const ticks = niceTicks(low, high, count * 2);
    const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 0;
    if (step > 0) {
      low = Math.floor(low / step + 1e-9) * step;
      high = Math.ceil(high / step - 1e-9) * step;
    }
  }
  const ticks = niceTicks(low, high, count);
  return {
    from: low,
    to: high,
    ticks,
    place: (value) => pixelsFrom + ((value - low) / (high - low)) * (pixelsTo - pixelsFrom),
    format: tickFormat(ticks),
  };
}

/** One form for all ticks of an axis: decimals of the step, thousands as k, millions as M. */
export function tickFormat(ticks: readonly number[]): (tick: number) => string {
  const step = ticks.length > 1 ? Math.abs(ticks[1]! - ticks[0]!) : Math.abs(ticks[0] ?? 1) || 1;
  const largest = Math.max(...ticks.map(Math.abs), 0);
  const [unit, suffix] = step >= 1e6 ? [1e6, 'M'] : step >= 1000 || (largest >= 10_000 && step >= 100) ? [1000, 'k'] : [1, ''];
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step / unit) + 1e-9)));
  if (largest > 0 && largest < 1e-4) return (tick) => tick.toExponential(1).replace('-', '−');
  return (tick) => (tick === 0 ? '0' : `${(tick / unit).toFixed(decimals).replace('-', '−')}${suffix}`);
}
