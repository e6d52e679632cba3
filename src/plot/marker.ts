import { element, formatCoordinate } from './svg.ts';
import { SERIES_COLOURS } from './theme.ts';

/** Corners of shapes of about one size, in units of it: square, triangle, diamond, triangle on its tip, bar. */
const SHAPES: readonly (readonly (readonly [x: number, y: number])[])[] = [
  corners(-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9),
  corners(0, -1.2, 1.15, 0.85, -1.15, 0.85),
  corners(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0),
  corners(0, 1.2, 1.15, -0.85, -1.15, -0.85),
  corners(-1.4, -0.55, 1.4, -0.55, 1.4, 0.55, -1.4, 0.55),
];

/** A mark whose shape says of which series it is, as its colour does; a disc for the first. */
export function drawMarker(series: number, x: number, y: number, size: number, look: 'filled' | 'hollow' = 'filled'): string {
  const index = series % SERIES_COLOURS;
  const drawn = look === 'filled' ? { class: `ty-fill-${index}` } : { class: `ty-stroke-${index}`, fill: 'none', 'stroke-width': 1.5 };
  const shape = SHAPES[index - 1];
  if (shape === undefined) return element('circle', { cx: x, cy: y, r: size, ...drawn });
  const points = shape.map(([right, down]) => `${formatCoordinate(x + right * size)},${formatCoordinate(y + down * size)}`);
  return element('polygon', { points: points.join(' '), ...drawn });
}

function corners(...numbers: readonly number[]): readonly (readonly [x: number, y: number])[] {
  return Array.from({ length: numbers.length / 2 }, (_, corner) => [numbers[2 * corner]!, numbers[2 * corner + 1]!] as const);
}
