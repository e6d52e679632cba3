import { formatCount } from '#kernel/number-text.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import { textTable } from '#kernel/text-table.ts';
import type { DriftEffect } from './drift-effects.ts';
import { distanceWord, type ColumnChange, type FileChange, type ManifestDiff } from './manifest-diff.ts';

/** `iris v1.0.0 → v1.1.0: +420 rows, 1 file changed, 2 columns moved, 4.1 kB new in LFS`; small shifts are left to the detail. */
export function diffHeadline(name: string, before: string, after: string, diff: ManifestDiff): string {
  const parts = [rowsPart(diff), countPart(diff.files.length, 'file', 'changed'), ...columnParts(diff.columns)].filter(
    (part) => part !== '',
  );
  const stored = diff.newBytes > 0 ? [`${humanBytes(diff.newBytes)} new in LFS`] : [];
  return `${name} ${before} → ${after}: ${parts.length + stored.length === 0 ? 'no difference' : [...parts, ...stored].join(', ')}`;
}

function rowsPart({ rows }: ManifestDiff): string {
  if (rows.before === undefined || rows.after === undefined || rows.before === rows.after) return '';
  const change = rows.after - rows.before;
  return `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))} rows`;
}

function columnParts(columns: readonly ColumnChange[]): string[] {
  const moved = columns.filter((change) => change.kind === 'shifted' && distanceWord(change.distance.value) !== 'small');
  const structural = columns.filter((change) => change.kind !== 'shifted');
  return [countPart(structural.length, 'column', 'changed'), countPart(moved.length, 'column', 'moved')];
}

const countPart = (count: number, word: string, verb: string): string =>
  count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'} ${verb}`;

export const renderDiffText = (diff: ManifestDiff): string =>
  textTable([
    ...diff.files.map((change) => [MARK[change.kind]!, change.path, fileDetail(change)]),
    ...diff.columns.map((change) => [MARK[change.kind]!, change.name, columnDetail(change)]),
  ]);

export function renderDiffMarkdown(diff: ManifestDiff): string {
  const files = diff.files.map((change) => [change.kind, inlineCode(change.path), escapeMarkdown(fileDetail(change))]);
  const columns = diff.columns.map((change) => [change.kind, inlineCode(change.name), escapeMarkdown(columnDetail(change))]);
  const parts = [
    ...(files.length > 0 ? [markdownTable(['file', 'path', 'size'], files)] : []),
    ...(columns.length > 0 ? [markdownTable(['column', 'name', 'before → after'], columns)] : []),
  ];
  return parts.join('\n\n');
}

const MARK: Readonly<Record<string, string>> = { added: '+', removed: '-', changed: '~', renamed: '→', retyped: '~', shifted: '~' };

export function fileDetail(change: FileChange): string {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return humanBytes(change.sizeBytes);
    case 'changed':
      return `${humanBytes(change.before)} → ${humanBytes(change.sizeBytes)}`;
    case 'renamed':
      return `was ${change.from}`;
  }
}

export function columnDetail(change: ColumnChange): string {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return `column ${change.kind}`;
    case 'retyped':
      return `${change.before} → ${change.after}`;
    case 'shifted': {
      const name = change.distance.measure === 'kolmogorov-smirnov' ? 'D' : 'TVD';
      const mean = change.mean === undefined ? '' : `mean ${significant(change.mean.before)} → ${significant(change.mean.after)}, `;
      const nulls =
        change.nullShare.before === change.nullShare.after
          ? ''
          : `, missing ${percent(change.nullShare.before)} → ${percent(change.nullShare.after)}`;
      return `${mean}${name} ${change.distance.value.toFixed(3)} (${distanceWord(change.distance.value)})${change.distance.value === 0 ? '' : effectsText(change.effects)}${nulls}`;
    }
  }
}

export const EFFECT_NAMES = { psi: 'PSI', 'cohens-d': 'd', 'cramers-v': 'V' } as const;

const effectsText = (effects: readonly DriftEffect[]): string =>
  effects.map(({ measure, value }) => `, ${EFFECT_NAMES[measure]} ${value.toFixed(measure === 'cohens-d' ? 2 : 3)}`).join('');

export const significant = (value: number): string => String(Number(value.toPrecision(4)));

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
