import { formatCount, plural } from '#kernel/number-text.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { details, escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import { formatUsd } from '../cost/lfs-prices.ts';
import { distanceWord } from '../diff/manifest-diff.ts';
import { columnDetail, EFFECT_NAMES, fileDetail, percent, significant } from '../diff/render-diff.ts';
import { sparkline } from '../diff/shapes.ts';
import type { DataProblem } from '../validation-report.ts';
import { changeSummary, signed } from './change-headline.ts';
import type { DataChange } from './data-change.ts';
import { rowsMarkdown, rowsSummary } from './render-rows.ts';

/** Lines of a table in a comment; the rest is counted. Keeps the whole far below GitHub's 65,536 units. */
const MAX_LINES = 20;

export interface ChangeLinks {
  /** Page of the job that compared. */
  readonly run?: string;
}

/** The comment on a pull request: the answer first, then what is suspicious, then everything else folded. */
export function renderChange(change: DataChange, links: ChangeLinks = {}): string {
  const { suspicions } = change;
  const errors = suspicions.filter(({ severity }) => severity === 'error').length;
  const emoji = errors > 0 ? '❌' : suspicions.length > 0 ? '⚠️' : '✅';
  const look = suspicions.length === 0 ? '' : ` · ${plural(suspicions.length, 'thing')} to look at`;
  const parts = [
    `### ${emoji} ${escapeMarkdown(change.name)}: ${changeSummary(change)}${look}\n${contextLine(change, links)}`,
    suspicions.slice(0, MAX_LINES).map(suspicionLine).join('\n'),
    sizesTable(change),
    rowsSection(change),
    columnsSection(change),
    filesSection(change),
    costSection(change),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function contextLine({ before, after, isNew, rows }: DataChange, { run }: ChangeLinks): string {
  const compared =
    rows === undefined ? [] : [rows.key.length === 0 ? 'whole rows compared' : `rows compared by ${rows.key.map(inlineCode).join(', ')}`];
  const states = isNew ? `new in ${inlineCode(after)}` : `${inlineCode(before)} → ${inlineCode(after)}`;
  return [states, ...compared, ...(run !== undefined && /^https:\/\/[^\s<>"'`|\\()]+$/.test(run) ? [`[run](${run})`] : [])].join(' · ');
}

function suspicionLine({ severity, column, message, count, rule, examples }: DataProblem): string {
  const where = column === undefined ? '' : `${inlineCode(column)} `;
  const shown =
    examples.length === 0
      ? ''
      : ` (${plural(count, 'row')}, such as ${examples
          .slice(0, 3)
          .map((example) => `row ${example.row}`)
          .join(', ')})`;
  return `- ${severity === 'error' ? '❌' : '⚠️'} **${escapeMarkdown(rule.replaceAll('-', ' '))}** ${where}${escapeMarkdown(message)}${shown}`;
}

function sizesTable({ diff, manifest, isNew, cost, rows, label }: DataChange): string {
  const line = (what: string, before: number | undefined, after: number | undefined, show: (value: number) => string): string[][] =>
    after === undefined || (before ?? 0) === after
      ? []
      : [
          [
            what,
            before === undefined || isNew ? '–' : show(before),
            show(after),
            before === undefined || isNew ? '' : signed(after - before, show),
          ],
        ];
  const bytes = cost.downloadBytes;
  const grown = diff.files.reduce(
    (sum, change) =>
      sum +
      (change.kind === 'added'
        ? change.sizeBytes
        : change.kind === 'removed'
          ? -change.sizeBytes
          : change.kind === 'changed'
            ? change.sizeBytes - change.before
            : 0),
    0,
  );
  const files = diff.files.reduce((sum, { kind }) => sum + (kind === 'added' ? 1 : kind === 'removed' ? -1 : 0), 0);
  const labels = valueLines('label', rows?.labels?.values ?? (isNew ? [] : (label?.values ?? [])));
  const splits = valueLines('split', rows?.splits?.values ?? []);
  const lines = [
    ...line('rows', isNew ? undefined : diff.rows.before, diff.rows.after, formatCount),
    ...labels,
    ...splits,
    ...line('files', manifest.files.length - files, manifest.files.length, formatCount),
    ...line('size', bytes - grown, bytes, humanBytes),
  ];
  return lines.length === 0 ? '' : markdownTable(['', 'before', 'after', 'difference'], lines, ['left', 'right', 'right', 'right']);
}

/** Counts with their shares, where they changed. */
function valueLines(
  word: string,
  values: readonly { readonly value: string; readonly before: number; readonly after: number }[],
): string[][] {
  const total = (side: 'before' | 'after'): number => values.reduce((sum, counts) => sum + counts[side], 0);
  const shown = (count: number, all: number): string =>
    `${formatCount(count)}${all === 0 ? '' : ` (${((100 * count) / all).toFixed(1)} %)`}`;
  const [before, after] = [total('before'), total('after')];
  return values
    .filter((counts) => counts.before !== counts.after)
    .slice(0, 10)
    .map((counts) => [
      `${word} ${inlineCode(counts.value)}`,
      shown(counts.before, before),
      shown(counts.after, after),
      signed(counts.after - counts.before, formatCount),
    ]);
}

function rowsSection({ rows, rowsNote }: DataChange): string {
  if (rows === undefined) return rowsNote === undefined ? '' : `<sub>Rows were not compared: ${escapeMarkdown(rowsNote)}</sub>`;
  return rows.added + rows.removed + rows.changed === 0 ? '' : details(rowsSummary(rows), rowsMarkdown(rows));
}

function columnsSection({ diff, isNew, rows }: DataChange): string {
  if (isNew || diff.columns.length === 0) return '';
  const structural = diff.columns.filter(({ kind }) => kind !== 'shifted');
  const key = new Set(rows?.key);
  const shifted = diff.columns
    .filter((change) => change.kind === 'shifted')
    .filter(({ name }) => !key.has(name))
    .sort((left, right) => right.distance.value - left.distance.value);
  const parts = [
    ...(structural.length > 0 ? [`${plural(structural.length, 'column')} added, removed or retyped`] : []),
    ...(shifted.length > 0 || structural.length === 0 ? [`${formatCount(shifted.length)} with other values`] : []),
  ];
  const tables = [
    structural.length === 0
      ? ''
      : `${markdownTable(
          ['column', 'change', 'before → after'],
          structural.slice(0, MAX_LINES).map((change) => [inlineCode(change.name), change.kind, escapeMarkdown(columnDetail(change))]),
        )}${restLine(structural.length)}`,
    shifted.length === 0 ? '' : `${shiftTable(shifted.slice(0, MAX_LINES))}${restLine(shifted.length)}\n\n${MEASURES}`,
  ];
  return details(`Columns: ${parts.join(', ')}`, tables.filter((table) => table !== '').join('\n\n'));
}

const MEASURES =
  '<sub>Distance: Kolmogorov–Smirnov D for numbers, total variation for texts; 0 is the same distribution, 1 nothing in common, from 0.25 it is large. PSI: population stability index. d: difference of means in standard deviations. V: Cramér’s V. Shapes share one scale; bars of texts are the most frequent ones.</sub>';

type Shifted = Extract<DataChange['diff']['columns'][number], { kind: 'shifted' }>;

function shiftTable(changes: readonly Shifted[]): string {
  const lines = changes.map(({ name, distance, effects, shapes, mean, nullShare }) => {
    const greatest = Math.max(...(shapes?.before ?? []), ...(shapes?.after ?? []));
    const nulls = nullShare.before === nullShare.after ? '' : `${percent(nullShare.before)} → ${percent(nullShare.after)}`;
    return [
      inlineCode(name),
      shapes === undefined ? '' : `\`${sparkline(shapes.before, greatest)}\` → \`${sparkline(shapes.after, greatest)}\``,
      mean === undefined ? '' : `${significant(mean.before)} → ${significant(mean.after)}`,
      `${distanceWord(distance.value) === 'large' ? '**' : ''}${distance.value.toFixed(2)} ${distanceWord(distance.value)}${distanceWord(distance.value) === 'large' ? '**' : ''}`,
      effects.map(({ measure, value }) => `${EFFECT_NAMES[measure]} ${value.toFixed(2)}`).join(', '),
      nulls,
    ];
  });
  return markdownTable(['column', 'shape', 'mean', 'distance', 'effect', 'missing'], lines);
}

function filesSection({ diff }: DataChange): string {
  if (diff.files.length === 0) return '';
  const lines = diff.files
    .slice(0, MAX_LINES)
    .map((change) => [change.kind, inlineCode(change.path.slice(-120)), escapeMarkdown(fileDetail(change))]);
  return details(
    `Files: ${plural(diff.files.length, 'change')}`,
    `${markdownTable(['', 'path', 'size'], lines)}${restLine(diff.files.length)}`,
  );
}

const restLine = (total: number): string => (total > MAX_LINES ? `\n\nand ${formatCount(total - MAX_LINES)} more` : '');

function costSection({ cost }: DataChange): string {
  const { prices } = cost;
  const lines = [
    ['new in git LFS, stored for ever', humanBytes(cost.storedBytes), `${formatUsd(cost.storagePerMonth)} a month`],
    ['download by one run without a cache', humanBytes(cost.downloadBytes), formatUsd(cost.downloadPerRun)],
  ];
  const note = `Prices of GitHub.com as of ${prices.asOf} (${prices.storagePerGibMonth} USD a GiB and month stored, ${prices.downloadPerGib} USD a GiB downloaded), before what the plan includes. LFS objects cannot be deleted, also those of a pull request that is not merged.`;
  return details(
    `Cost: ${humanBytes(cost.storedBytes)} new in LFS, ${formatUsd(cost.storagePerMonth)} a month`,
    `${markdownTable(['what', 'size', 'price'], lines, ['left', 'right', 'right'])}\n\n${note}`,
  );
}
