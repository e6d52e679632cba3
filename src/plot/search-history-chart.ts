import { drawAxes, type PlotArea } from './axes.ts';
import { drawMarker } from './marker.ts';
import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale, type Scale } from './scale.ts';
import { clip, element, formatCoordinate, text, textWidth } from './svg.ts';
import { SERIES_COLOURS } from './theme.ts';

export interface SearchHistory extends Caption {
  readonly metric: string;
  readonly better: 'higher' | 'lower';
  /** In the order in which they were tried. */
  readonly trials: readonly HistoryTrial[];
}

export interface HistoryTrial {
  /** From 1. */
  readonly trial: number;
  readonly algorithm: string;
  /** NaN where there is none. */
  readonly score: number;
  readonly state: 'finished' | 'pruned' | 'dropped' | 'failed';
}

const LEGEND_WIDTH = 180;

/**
 * A mark for each setting, of a shape for each algorithm: filled where it was measured to the end, hollow where it was given up before, a
 * cross where nothing could be learned. The line is the best so far. Scores far below the others stand at the edge, so that those that matter can be told apart.
 */
export function renderSearchHistory(history: SearchHistory, options: PictureOptions = {}): string {
  const { trials, better } = history;
  const algorithms = [...new Set(trials.map(({ algorithm }) => algorithm))];
  const width = 720;
  const height = 400;
  const widest = Math.max(60, ...algorithms.map((name) => textWidth(name)));
  const area: PlotArea = { left: 84, top: 42, right: width - Math.min(LEGEND_WIDTH, widest + 44), bottom: height - 70 };
  const x = linearScale(0.5, Math.max(1, trials.at(-1)?.trial ?? 1) + 0.5, area.left + 4, area.right - 4);
  const [low, high] = scoresShown(trials, better);
  const y = linearScale(low, high, area.bottom - 8, area.top + 8, { nice: true });
  const clamp = (score: number): number => Math.min(Math.max(y.from, y.to), Math.max(Math.min(y.from, y.to), score));
  const marks = trials.map((trial) => drawMark(trial, algorithms.indexOf(trial.algorithm) % SERIES_COLOURS, x, y, clamp));
  const key = `filled: measured to the end · hollow: given up before · cross: failed · line: best so far`;
  return picture(
    history,
    width,
    height,
    [
      drawAxes(area, x, y, { x: 'setting, in the order tried', y: history.metric }),
      drawBest(trials, better, x, y, clamp),
      ...marks,
      ...algorithms.map((name, index) => drawLegend(name, index, area)),
      text(area.left, height - 14, key, { className: 'ty-muted' }),
    ],
    options,
  );
}

/** From the best score to the worst, but not farther than three times the better half is wide. */
function scoresShown(trials: readonly HistoryTrial[], better: 'higher' | 'lower'): readonly [number, number] {
  const sign = better === 'higher' ? 1 : -1;
  const worths = trials
    .map(({ score }) => sign * score)
    .filter(Number.isFinite)
    .sort((left, right) => right - left);
  if (worths.length === 0) return [0, 1];
  const best = worths[0]!;
  const middle = worths[Math.floor((worths.length - 1) / 2)]!;
  const worst = Math.max(worths.at(-1)!, best - 3 * Math.max(best - middle, 1e-9 * Math.max(1, Math.abs(best))));
  return better === 'higher' ? [worst, best] : [-best, -worst];
}

function drawMark(trial: HistoryTrial, colour: number, x: Scale, y: Scale, clamp: (score: number) => number): string {
  const cx = x.place(trial.trial);
  if (!Number.isFinite(trial.score)) {
    const bottom = Math.max(y.place(y.from), y.place(y.to));
    const arm = 4;
    const d = `M${formatCoordinate(cx - arm)} ${formatCoordinate(bottom - arm)}l8 8m0 -8l-8 8`;
    return element('path', { d, class: `ty-stroke-${colour}`, fill: 'none', 'stroke-width': 2 });
  }
  const cy = y.place(clamp(trial.score));
  return drawMarker(colour, cx, cy, 4, trial.state === 'finished' ? 'filled' : 'hollow');
}

function drawBest(
  trials: readonly HistoryTrial[],
  better: 'higher' | 'lower',
  x: Scale,
  y: Scale,
  clamp: (score: number) => number,
): string {
  const points: string[] = [];
  let best: number | undefined;
  for (const { trial, score, state } of trials) {
    const improves =
      state === 'finished' && Number.isFinite(score) && (best === undefined || (better === 'higher' ? score > best : score < best));
    if (best !== undefined) points.push(`${formatCoordinate(x.place(trial))},${formatCoordinate(y.place(clamp(best)))}`);
    if (!improves) continue;
    best = score;
    points.push(`${formatCoordinate(x.place(trial))},${formatCoordinate(y.place(clamp(best)))}`);
  }
  return element('polyline', { points: points.join(' '), class: 'ty-edge' });
}

function drawLegend(name: string, index: number, area: PlotArea): string {
  const cy = area.top + 10 + index * 18;
  const colour = index % SERIES_COLOURS;
  return (
    drawMarker(colour, area.right + 16, cy, 4) +
    text(area.right + 26, cy, clip(name, LEGEND_WIDTH - 30), { className: `ty-label-${colour}` })
  );
}
