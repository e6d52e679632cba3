import { shortDigest } from '#kernel/digest.ts';
import { formatInstant, type Instant } from '#kernel/instant.ts';
import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import { textTable } from '#kernel/text-table.ts';
import { VERDICT_SYMBOL } from '#kernel/verdict.ts';
import { stagesOf, type ModelState, type StageEvent } from './state.ts';

/** All that is known of a model: tags folded, and the ledger's records about it. */
export interface ModelHistory {
  readonly state: ModelState;
  /** Oldest first. */
  readonly promotions: readonly PromotionRecord[];
  /** Oldest first. */
  readonly comparisons: readonly ComparisonRecord[];
}

/** `iris-classifier: 3 versions, v1.1.0 in production since 2026-11-21 09:30` */
export function historyHeadline({ state }: ModelHistory): string {
  const versions = state.versions.filter((version) => version.status === 'active').length;
  if (state.versions.length === 0) return `${state.model}: no versions yet`;
  const stages = [...state.stages.values()].flatMap((stage) =>
    stage.current === undefined
      ? [`${stage.stage} is empty`]
      : [`${stage.current.version} in ${stage.stage} since ${minute(stage.current.at)}`],
  );
  const retired = state.deprecated ? ' (deprecated)' : '';
  return `${state.model}${retired}: ${versions} version${versions === 1 ? '' : 's'}${stages.map((stage) => `, ${stage}`).join('')}`;
}

export function historyText(history: ModelHistory): string {
  const parts = [
    section('versions', versionRows(history)),
    section('stages', stageRows(history)),
    section('decisions', decisionRows(history)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const section = (title: string, rows: readonly (readonly string[])[]): string =>
  rows.length <= 1 ? '' : `${title}\n${textTable(rows.map((row) => ['', ...row]))}`;

export function historyMarkdown(history: ModelHistory): string {
  const table = (title: string, [header, ...rows]: readonly (readonly string[])[]): string =>
    header === undefined || rows.length === 0
      ? ''
      : `#### ${title}\n\n${markdownTable(
          header,
          rows.map((row) => row.map(escapeMarkdown)),
        )}`;
  const parts = [table('Versions', versionRows(history)), table('Stages', stageRows(history)), table('Decisions', decisionRows(history))];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** UTC to the minute: `2026-11-21 09:30`. */
const minute = (moment: Instant | string): string =>
  (typeof moment === 'string' ? moment : formatInstant(moment)).slice(0, 16).replace('T', ' ');

/** The name of `Ada <ada@example.org>`. */
const person = (by: string): string => by.replace(/ <[^>]*>$/, '');

/** Newest first, as people look for it. */
function versionRows({ state }: ModelHistory): string[][] {
  const rows = state.versions.map((version) => [
    version.version,
    version.status === 'withdrawn' ? 'withdrawn' : stagesOf(state, version.version).join(', ') || '–',
    minute(version.registeredAt),
    person(version.by),
    version.runId ?? '–',
    version.commit.slice(0, 7),
    version.packageDigest === undefined ? '–' : shortDigest(version.packageDigest),
  ]);
  return [['version', 'stage', 'registered (UTC)', 'by', 'run', 'commit', 'package'], ...rows.reverse()];
}

function stageRows({ state }: ModelHistory): string[][] {
  const rows = [...state.stages.values()].flatMap((stage) => stage.history.map((event) => ({ event, stage: stage.stage })));
  rows.sort((left, right) => right.event.at - left.event.at || right.event.counter - left.event.counter);
  return [
    ['stage', 'version', 'when (UTC)', 'by', 'what', 'tag'],
    ...rows.map(({ event, stage }) => [stage, event.version ?? '–', minute(event.at), person(event.by), whatHappened(event), event.tag]),
  ];
}

function whatHappened(event: StageEvent): string {
  const reason = event.reason === undefined ? '' : ` (${event.reason})`;
  if (event.version === undefined) return `vacated${event.replaces === undefined ? '' : `, held ${event.replaces}`}${reason}`;
  const verb = event.rollback ? 'rolled back' : 'promoted';
  return `${verb}${event.replaces === undefined ? '' : `, replaces ${event.replaces}`}${reason}`;
}

/** Promotions asked for and comparisons made, newest first; at most the last twenty. */
function decisionRows({ promotions, comparisons }: ModelHistory): string[][] {
  const promoted = promotions.map((record) => ({
    at: record.createdAt,
    cells: [
      `promotion to ${record.stage}`,
      record.version,
      `${VERDICT_SYMBOL[record.verdict]} ${record.verdict}`,
      promotionOutcome(record),
    ],
  }));
  const compared = comparisons.map((record) => ({
    at: record.createdAt,
    cells: [
      'comparison',
      record.candidate.version ?? record.candidate.label,
      `${VERDICT_SYMBOL[record.verdict]} ${record.verdict}`,
      record.baseline === undefined ? 'no baseline' : `against ${record.baseline.version ?? record.baseline.label}`,
    ],
  }));
  const all = [...promoted, ...compared].sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0)).slice(0, 20);
  return [['when (UTC)', 'decision', 'of', 'verdict', 'result'], ...all.map(({ at, cells }) => [minute(at), ...cells])];
}

function promotionOutcome(record: PromotionRecord): string {
  if (record.override !== undefined && record.tag !== undefined) return `overridden by ${record.override.by}: ${record.tag}`;
  return record.tag ?? 'refused';
}

/** One line a model, for a repository as a whole. */
export function registryText(models: readonly ModelState[]): string {
  const rows = models.map((state) => [
    state.model,
    `${state.versions.length} version${state.versions.length === 1 ? '' : 's'}`,
    [...state.stages.values()].map((stage) => `${stage.stage} ${stage.current?.version ?? 'empty'}`).join(', ') || 'no stage',
  ]);
  return textTable([['model', 'versions', 'stages'], ...rows]);
}

export const registryMarkdown = (models: readonly ModelState[]): string =>
  markdownTable(
    ['model', 'versions', 'stages'],
    models.map((state) => [
      inlineCode(state.model),
      String(state.versions.length),
      [...state.stages.values()].map((stage) => `${escapeMarkdown(stage.stage)} ${stage.current?.version ?? 'empty'}`).join(', ') || 'none',
    ]),
  );
