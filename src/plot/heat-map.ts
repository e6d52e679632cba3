import { picture, type Caption, type PictureOptions } from './picture.ts';
import { clip, element, text, textWidth } from './svg.ts';

export interface ConfusionMap extends Caption {
  readonly classes: readonly string[];
  /** `counts[truth][predicted]`. */
  readonly counts: readonly (readonly number[])[];
}

/** Confusion matrix shaded by the share of each true class, so that rare classes are as readable as frequent ones. */
export function renderConfusionMap(map: ConfusionMap, options: PictureOptions = {}): string {
  const size = map.classes.length;
  const cell = Math.max(26, Math.min(76, Math.floor(420 / Math.max(1, size))));
  const labelWidth = Math.min(150, Math.max(30, ...map.classes.map((name) => textWidth(name))));
  const left = labelWidth + 52;
  const slanted = map.classes.some((name) => textWidth(name) > cell - 4);
  const top = 64 + (slanted ? Math.min(90, labelWidth * 0.72) : 18);
  const right = left + size * cell;
  const bottom = top + size * cell;
  const cells = map.counts.flatMap((row, actual) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, guess) => drawCell(left + guess * cell, top + actual * cell, cell, count, total));
  });
  const columns = map.classes.map((name, index) => {
    const x = left + (index + 0.5) * cell;
    return slanted
      ? text(x - 2, top - 10, clip(name, 140), { anchor: 'start', rotate: -40 })
      : text(x, top - 12, name, { anchor: 'middle' });
  });
  const rows = map.classes.map((name, index) => text(left - 8, top + (index + 0.5) * cell, clip(name, labelWidth + 6), { anchor: 'end' }));
  const width = Math.max(right + (slanted ? 70 : 24), textWidth(map.title, 14) + 40);
  return picture(
    map,
    width,
    bottom + 20,
    [
      text(left + (size * cell) / 2, 44, 'predicted', { anchor: 'middle', className: 'ty-muted' }),
      text(22, top + (size * cell) / 2, 'truth', { anchor: 'middle', className: 'ty-muted', rotate: -90 }),
      ...columns,
      ...rows,
      ...cells,
    ],
    options,
  );
}

function drawCell(x: number, y: number, size: number, count: number, total: number): string {
  const share = total === 0 ? 0 : count / total;
  // Below half opacity the paper shows through and ink is readable; above it white is, in both themes.
  const opacity = count === 0 ? 0.04 : 0.1 + 0.9 * share;
  const digits = size < 34 ? String(count).slice(0, 5) : String(count);
  const inner = share > 0.5 ? 'ty-on-heat' : 'ty-text';
  const percent =
    size >= 48 && count > 0
      ? text(x + size / 2, y + size / 2 + 13, `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`, {
          anchor: 'middle',
          className: inner,
        })
      : '';
  return (
    element('rect', { x: x + 1, y: y + 1, width: size - 2, height: size - 2, rx: 3, class: 'ty-cell', 'fill-opacity': opacity }) +
    text(x + size / 2, y + size / 2 - (percent === '' ? 0 : 6), digits, { anchor: 'middle', className: `${inner} ty-strong` }) +
    percent
  );
}
