import { element, escapeXml, text } from './svg.ts';
import { PLOT_CSS } from './theme.ts';

/** What every picture says about itself to people who do not see it. */
export interface Caption {
  readonly title: string;
  /** What the picture shows, with its main numbers, in one or two sentences. */
  readonly description: string;
}

export interface PictureOptions {
  /** Leaves out the style sheet and the white space around, for pages that include `PLOT_CSS` themselves. */
  readonly inline?: boolean;
}

/** Wraps drawn content into an SVG document with title, description, role and colours. Deterministic: ids follow from the content. */
export function picture(caption: Caption, width: number, height: number, content: readonly string[], options: PictureOptions = {}): string {
  const id = `ty-${stableNumber(`${caption.title}\n${caption.description}\n${content.join('')}`)}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: 'img',
      class: 'ty-plot',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    [
      element('title', { id: `${id}-title` }, escapeXml(caption.title)),
      element('desc', { id: `${id}-desc` }, escapeXml(caption.description)),
      options.inline === true ? '' : element('style', {}, PLOT_CSS),
      element('rect', { width: Math.round(width), height: Math.round(height), class: 'ty-paper' }),
      text(16, 20, caption.title, { className: 'ty-title' }),
      ...content,
    ],
  );
}

/** FNV-1a over UTF-16 units, for ids that must differ between pictures of one page. */
function stableNumber(content: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index++) hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
