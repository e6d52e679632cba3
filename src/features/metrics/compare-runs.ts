import { formatInstant } from '#kernel/instant.ts';
import type { Plan, PlannedEffect } from '#kernel/plan.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import { formatLedgerPath } from '#kernel/records/ledger-path.ts';
import type { ComparisonRecord, Contender } from '#kernel/records/comparison.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import { comparisonHeadline } from '#domain/metrics/headline.ts';
import { judgeComparison, type Gates } from '#domain/metrics/judge-comparison.ts';
import { renderComment, type CommentContent, type CommentLinks } from '#domain/metrics/render-comment.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord } from '../records.ts';

/** One side of a comparison: who it is, what it predicted, and the record of its run where there is one. */
export interface ContenderRun {
  readonly contender: Contender;
  readonly predictions: PredictionSet;
  readonly run?: RunRecord;
}

export interface CompareRuns {
  readonly model: string;
  readonly candidate: ContenderRun;
  /** Absent when there is nothing to compare with yet; then only minimums and maximums are judged. */
  readonly baseline?: ContenderRun;
  /** `ModelConfig.metrics`. */
  readonly gates: Gates;
  readonly seed: number;
  /** Test rows of the candidate that are not in its predictions because the baseline was trained on them. */
  readonly excludedRows?: number;
  readonly level?: number;
  readonly replicates?: number;
  /** Writes or updates the one comment about this model on the pull request. */
  readonly comment?: { readonly pullRequest: number };
  /** Publishes a check on the commit. */
  readonly check?: { readonly commit: string };
  readonly links?: CommentLinks;
  readonly dryRun?: boolean;
}

export interface ComparedRuns {
  readonly record: ComparisonRecord;
  /** One line, plain text. */
  readonly headline: string;
  /** The comment, whether or not it was posted. */
  readonly markdown: string;
  /** Path of the record in the ledger. */
  readonly recordPath: string;
  readonly commentUrl?: string;
  readonly checkUrl?: string;
  /** Present for a dry run, which judges and writes nothing. */
  readonly plan?: Plan;
}

type Ports = Pick<Workspace, 'forge' | 'clock' | 'entropy'>;

/**
 * Judges a candidate against a baseline, appends the comparison to the ledger, then comments and checks when asked. The record comes first:
 * a comment that cannot be posted loses no result.
 */
export async function compareRuns(command: CompareRuns, ports: Ports): Promise<ComparedRuns> {
  const now = ports.clock.now();
  const id = makeRecordId(now, ports.entropy.bytes(10));
  const resampling = {
    seed: command.seed,
    ...(command.level === undefined ? {} : { level: command.level }),
    ...(command.replicates === undefined ? {} : { replicates: command.replicates }),
  };
  const record = judgeComparison({
    id,
    model: command.model,
    createdAt: formatInstant(now),
    candidate: command.candidate,
    ...(command.baseline === undefined ? {} : { baseline: command.baseline }),
    gates: command.gates,
    ...(command.excludedRows === undefined ? {} : { excludedRows: command.excludedRows }),
    resampling,
  });
  const judged = {
    record,
    headline: comparisonHeadline(record),
    markdown: renderComment(commentContent(command, record)),
    recordPath: formatLedgerPath({ kind: 'comparison', subject: command.model, id }),
  };
  if (command.dryRun === true) return { ...judged, plan: planComparison(command, judged.recordPath) };
  await appendRecord(record, ports);
  const posted =
    command.comment === undefined ? undefined : await postComment(command.comment.pullRequest, command.model, judged.markdown, ports);
  const published = command.check === undefined ? undefined : await publishCheck(command.check.commit, judged, ports);
  return {
    ...judged,
    ...(posted === undefined ? {} : { commentUrl: posted.url }),
    ...(published === undefined ? {} : { checkUrl: published.url }),
  };
}

/** Curves and classes need no intervals of their own here, so a single replicate is enough. */
function commentContent(command: CompareRuns, record: ComparisonRecord): CommentContent {
  const describe = (predictions: PredictionSet) => evaluatePredictions(predictions, { seed: command.seed, replicates: 1 });
  const { candidate, baseline, links } = command;
  return {
    record,
    candidateEvaluation: describe(candidate.predictions),
    ...(candidate.run === undefined ? {} : { candidateRun: candidate.run }),
    ...(baseline === undefined ? {} : { baselineEvaluation: describe(baseline.predictions) }),
    ...(baseline?.run === undefined ? {} : { baselineRun: baseline.run }),
    ...(links === undefined ? {} : { links }),
  };
}

const postComment = (pullRequest: number, model: string, body: string, ports: Ports) =>
  ports.forge.comments.upsert({ pullRequest, marker: commentMarker(model), body });

/** One comment for each model, so that pull requests that train two models get two. */
export const commentMarker = (model: string): string => `compare/${model}`;

const publishCheck = (
  commit: string,
  judged: { readonly record: ComparisonRecord; readonly headline: string; readonly markdown: string },
  ports: Ports,
) =>
  ports.forge.checks.publish({
    commit,
    name: `trainyard/compare/${judged.record.model}`,
    verdict: judged.record.verdict,
    title: judged.headline,
    summary: judged.markdown,
    annotations: [],
  });

function planComparison(command: CompareRuns, recordPath: string): Plan {
  const effects: PlannedEffect[] = [{ verb: 'create', target: recordPath, detail: 'comparison record in the ledger' }];
  if (command.comment !== undefined) {
    effects.push({
      verb: 'update',
      target: `comment on pull request ${command.comment.pullRequest}`,
      detail: commentMarker(command.model),
    });
  }
  if (command.check !== undefined) effects.push({ verb: 'create', target: `check on ${command.check.commit.slice(0, 12)}` });
  return { title: `compare ${command.model}`, effects };
}
