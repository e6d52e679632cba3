/** Text as SVG and HTML content or attribute value; characters that XML forbids are replaced. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Attribute values are escaped; children are markup already. Numbers keep two decimals, so output is stable and short. */
export function element(name: string, attributes: Attributes, children: string | readonly string[] = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? formatCoordinate(value) : escapeXml(value!)}"`)
    .join('');
  const content = typeof children === 'string' ? children : children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const formatCoordinate = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) || !Number.isFinite(rounded) ? '0' : String(rounded);
};

export interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string;
  readonly rotate?: number;
}

/** Text with its middle line at `y`. */
export const text = (x: number, y: number, content: string, options: TextOptions = {}): string =>
  element(
    'text',
    {
      x,
      y,
      dy: '0.35em',
      'text-anchor': options.anchor ?? 'start',
      class: options.className ?? 'ty-text',
      transform: options.rotate === undefined ? undefined : `rotate(${options.rotate} ${formatCoordinate(x)} ${formatCoordinate(y)})`,
    },
    escapeXml(content),
  );

export const line = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  element('line', { x1, y1, x2, y2, class: className });

/** Estimated width in pixels; system fonts differ, so layouts leave some slack. */
export const textWidth = (content: string, size = 12): number => [...content].length * size * 0.56;

/** Shortened in the middle of nowhere: the end is cut and marked. */
export function clip(content: string, width: number, size = 12): string {
  const characters = [...content];
  const most = Math.max(2, Math.floor(width / (size * 0.56)));
  return characters.length <= most ? content : `${characters.slice(0, most - 1).join('')}…`;
}
