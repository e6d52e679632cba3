import { formatCount, plural } from '#kernel/number-text.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { DataChange } from './data-change.ts';

/** `420 rows added, 12 changed; 3.1 MB new in LFS`. */
export function changeSummary({ isNew, manifest, diff, rows }: DataChange): string {
  const stored = diff.newBytes > 0 ? `; ${humanBytes(diff.newBytes)} new in LFS` : '';
  if (isNew)
    return `new dataset with ${manifest.rows === undefined ? plural(manifest.files.length, 'file') : plural(manifest.rows, 'row')}${stored}`;
  if (diff.files.length === 0) return 'no difference';
  return `${rowsPart(rows, diff.rows) ?? `${plural(diff.files.length, 'file')} changed`}${structurePart(diff.columns)}${stored}`;
}

export const changeHeadline = (change: DataChange): string =>
  `${change.name} ${change.before} → ${change.after}: ${changeSummary(change)}${change.suspicions.length === 0 ? '' : `; ${plural(change.suspicions.length, 'thing')} to look at`}`;

function rowsPart(rows: DataChange['rows'], totals: DataChange['diff']['rows']): string | undefined {
  if (rows !== undefined) {
    const parts = (['added', 'changed', 'removed'] as const).filter((kind) => rows[kind] > 0);
    if (parts.length === 0) return 'the same rows in other files';
    return parts.map((kind, index) => `${index === 0 ? plural(rows[kind], 'row') : formatCount(rows[kind])} ${kind}`).join(', ');
  }
  if (totals.before === undefined || totals.after === undefined || totals.before === totals.after) return undefined;
  return signed(totals.after - totals.before, (value) => plural(value, 'row'));
}

function structurePart(columns: DataChange['diff']['columns']): string {
  const structural = columns.filter(({ kind }) => kind !== 'shifted').length;
  return structural === 0 ? '' : `, ${plural(structural, 'column')} changed`;
}

export const signed = (difference: number, show: (value: number) => string): string =>
  difference === 0 ? '±0' : `${difference > 0 ? '+' : '−'}${show(Math.abs(difference))}`;
