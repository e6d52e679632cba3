import { humanDuration } from '#kernel/duration.ts';
import { shortDigest } from '#kernel/digest.ts';
import { canonicalJson, type Json, type JsonObject } from '#kernel/json.ts';
import { inlineCode } from '#kernel/markdown.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { formatCount, formatSigned, plural } from './figures.ts';

export interface RunChanges {
  /** `2 parameters, data iris v1.2.0 → v1.3.0 (+420 rows)`, plain text. */
  readonly summary: string;
  /** One Markdown line for each change. */
  readonly lines: readonly string[];
}

/** What differs between two runs besides their metrics: the first question of every reviewer. */
export function describeRunChanges(baseline: RunRecord, candidate: RunRecord): RunChanges {
  const summary: string[] = [];
  const lines: string[] = [];
  if (baseline.algorithm !== candidate.algorithm) {
    summary.push(`algorithm ${baseline.algorithm} → ${candidate.algorithm}`);
    lines.push(`algorithm: ${inlineCode(baseline.algorithm)} → ${inlineCode(candidate.algorithm)}`);
  }
  const parameters = changedMembers(baseline.parameters, candidate.parameters);
  if (parameters.length > 0) summary.push(plural(parameters.length, 'parameter'));
  for (const name of parameters) {
    lines.push(`parameter ${inlineCode(name)}: ${valueCode(baseline.parameters[name])} → ${valueCode(candidate.parameters[name])}`);
  }
  if (baseline.dataset.digest !== candidate.dataset.digest || baseline.dataset.name !== candidate.dataset.name) {
    const rows = candidate.dataset.rows - baseline.dataset.rows;
    const difference = rows === 0 ? 'same number of rows' : `${formatSigned(rows, 0)} rows`;
    summary.push(`data ${datasetLabel(baseline.dataset)} → ${datasetLabel(candidate.dataset)} (${difference})`);
    lines.push(
      `data: ${inlineCode(datasetLabel(baseline.dataset))} (${formatCount(baseline.dataset.rows)} rows) → ${inlineCode(datasetLabel(candidate.dataset))} (${formatCount(candidate.dataset.rows)} rows)`,
    );
  }
  const added = candidate.features.filter((name) => !baseline.features.includes(name));
  const removed = baseline.features.filter((name) => !candidate.features.includes(name));
  if (added.length + removed.length > 0) {
    summary.push(plural(added.length + removed.length, 'feature'));
    if (added.length > 0) lines.push(`features added: ${added.map(inlineCode).join(', ')}`);
    if (removed.length > 0) lines.push(`features removed: ${removed.map(inlineCode).join(', ')}`);
  }
  if (baseline.seed !== candidate.seed) {
    summary.push('seed');
    lines.push(`seed: ${baseline.seed} → ${candidate.seed}`);
  }
  if (baseline.commit !== candidate.commit && baseline.commit !== undefined && candidate.commit !== undefined) {
    lines.push(`commit: ${inlineCode(baseline.commit.slice(0, 7))} → ${inlineCode(candidate.commit.slice(0, 7))}`);
  }
  if (lines.length > 0) lines.push(`training time: ${humanDuration(baseline.durationMs)} → ${humanDuration(candidate.durationMs)}`);
  return { summary: summary.length === 0 ? 'the commit alone' : summary.join(', '), lines };
}

const datasetLabel = ({ name, version, digest }: DatasetReference): string => `${name} ${version ?? shortDigest(digest)}`;

function changedMembers(left: JsonObject, right: JsonObject): string[] {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return names.filter((name) => valueText(left[name]) !== valueText(right[name]));
}

const valueText = (value: Json | undefined): string => (value === undefined ? 'not set' : canonicalJson(value));

const valueCode = (value: Json | undefined): string => inlineCode(valueText(value).slice(0, 200));
