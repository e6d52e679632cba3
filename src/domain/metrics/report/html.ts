import { escapeXml } from '#plot/svg.ts';

/** Markup that is safe to insert as it is. */
export interface Html {
  readonly markup: string;
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

/**
 * HTML from a template in which every inserted string is escaped, in content and in quoted attributes alike; only `Html` values go in
 * unescaped. Arrays are joined, undefined is nothing.
 */
export const html = (fragments: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  markup: fragments.map((fragment, index) => (index === 0 ? fragment : write(parts[index - 1]) + fragment)).join(''),
});

/** Markup made elsewhere, such as a picture. */
export const trusted = (markup: string): Html => ({ markup });

function write(part: HtmlPart): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeXml(part);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map(write).join('') : part.markup;
}

const isList = (part: HtmlPart): part is readonly HtmlPart[] => Array.isArray(part);

/** An address that a page may link to: a web address or a path inside the report. Anything else becomes `#`. */
export const safeAddress = (address: string): string =>
  /^https?:\/\/[^\s]+$/i.test(address) || /^(?!\/\/)[\w./#%@-]+$/.test(address) ? address : '#';

/** An address only when it is a web address. */
export const link = (label: HtmlPart, address: string | undefined): Html =>
  address === undefined ? html`${label}` : html`<a href="${safeAddress(address)}">${label}</a>`;
