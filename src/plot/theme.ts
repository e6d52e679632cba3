/**
 * Colours by class, so that one picture serves light and dark. Series colours are of Okabe and Ito (2008), distinguishable with every
 * common colour blindness; on dark paper the two darkest are lightened. Meaning never rests on colour alone: lines have dash patterns and
 * direct labels.
 */
const LIGHT =
  '--ty-paper:#ffffff;--ty-ink:#1f2328;--ty-muted:#59636e;--ty-grid:#e1e6eb;--ty-axis:#8c959f;--ty-0:#0072b2;--ty-1:#d55e00;--ty-2:#009e73;--ty-3:#b8588f;--ty-4:#8f6a00;--ty-5:#3a8fc4;--ty-heat:#0072b2;--ty-good:#0b7a53;--ty-bad:#c4420a;--ty-wait:#8c959f';
const DARK =
  '--ty-paper:#0d1117;--ty-ink:#e6edf3;--ty-muted:#9da7b1;--ty-grid:#272e37;--ty-axis:#6e7681;--ty-0:#58a6ff;--ty-1:#f0a43a;--ty-2:#2fc193;--ty-3:#e29ac6;--ty-4:#e0c33e;--ty-5:#8ccbf0;--ty-heat:#3d8fe0;--ty-good:#2fc193;--ty-bad:#ff8a5c;--ty-wait:#6e7681';

export const SERIES_COLOURS = 6;

const DASHES = ['none', '7 4', '2 3', '10 3 2 3', '4 2', '1 4'];

const seriesRules = Array.from(
  { length: SERIES_COLOURS },
  (_, index) =>
    `.ty-line-${index}{stroke:var(--ty-${index});stroke-dasharray:${DASHES[index]};fill:none;stroke-width:2}.ty-fill-${index}{fill:var(--ty-${index})}.ty-label-${index}{fill:var(--ty-${index});font-weight:600}.ty-stroke-${index}{stroke:var(--ty-${index})}`,
).join('');

/** Rules for every picture; a page that inlines many pictures includes them once. */
export const PLOT_CSS = [
  `.ty-plot{${LIGHT};font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}`,
  `@media (prefers-color-scheme:dark){.ty-plot{${DARK}}}`,
  `:root[data-theme="light"] .ty-plot{${LIGHT}}:root[data-theme="dark"] .ty-plot{${DARK}}`,
  '.ty-paper{fill:var(--ty-paper)}.ty-text{fill:var(--ty-ink)}.ty-muted{fill:var(--ty-muted)}.ty-title{fill:var(--ty-ink);font-size:14px;font-weight:600}',
  '.ty-grid{stroke:var(--ty-grid);stroke-width:1}.ty-axis{stroke:var(--ty-axis);stroke-width:1}.ty-guide{stroke:var(--ty-muted);stroke-width:1;stroke-dasharray:3 3}',
  '.ty-null{fill:var(--ty-muted);opacity:.32}.ty-band{opacity:.16}.ty-bar{opacity:.85}.ty-whisker{stroke:var(--ty-ink);stroke-width:1.5}.ty-dot{opacity:.45}.ty-cell{fill:var(--ty-heat)}',
  '.ty-box{fill:var(--ty-paper);stroke:var(--ty-axis);stroke-width:1.2}.ty-good{fill:var(--ty-good)}.ty-bad{fill:var(--ty-bad)}.ty-wait{fill:var(--ty-wait)}.ty-running{fill:var(--ty-0)}',
  '.ty-edge{stroke:var(--ty-axis);stroke-width:1.4;fill:none}.ty-strong{font-weight:600}.ty-on-heat{fill:var(--ty-on-heat,#fff)}',
  seriesRules,
].join('\n');
