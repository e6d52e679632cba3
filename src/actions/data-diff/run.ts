import { jobLink } from '#compose/job-link.ts';
import { openDatasets } from '#compose/open-datasets.ts';
import { openPrices } from '#compose/open-prices.ts';
import type { InputsOf } from '#contract/define.ts';
import { changeHeadline } from '#domain/data/change/change-headline.ts';
import type { DataChange } from '#domain/data/change/data-change.ts';
import { renderChange } from '#domain/data/change/render-change.ts';
import { rowsText } from '#domain/data/change/render-rows.ts';
import { formatUsd } from '#domain/data/cost/lfs-prices.ts';
import { renderDiffText } from '#domain/data/diff/render-diff.ts';
import { describeChange } from '#features/data/describe-change.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, workspace: Workspace, options: { readonly dryRun: boolean }): Promise<Outcome> {
  const [config] = await openDatasets(workspace, { dataset: inputs.dataset, config: inputs.config });
  if (inputs.examples < 0 || inputs.examples > 50) {
    throw new Failure('contract.input-invalid', { message: `input "examples": expected a number from 0 to 50, found ${inputs.examples}` });
  }
  const before = inputs.before ?? (await mergeBase(inputs, workspace));
  const change = await describeChange(
    {
      config,
      ...(before === undefined ? {} : { before }),
      ...(inputs.after === undefined ? {} : { after: inputs.after }),
      mayBeNew: inputs.pullRequest !== undefined,
      level: inputs.rows && inputs.level !== 'labels' ? 'rows' : inputs.level,
      ...(inputs.key === undefined ? {} : { key: inputs.key }),
      examples: inputs.examples,
      prices: await openPrices(workspace, inputs.config),
      validate: inputs.validate,
    },
    workspace,
  );
  const labelled = inputs.pullRequest === undefined ? change : { ...change, ...pullRequestLabels(change, inputs, workspace) };
  const body = renderChange(labelled, jobLink(workspace));
  const comment =
    inputs.comment && inputs.pullRequest !== undefined
      ? { pullRequest: inputs.pullRequest, marker: `data-diff/${change.name}`, body }
      : undefined;
  const url = comment === undefined || options.dryRun ? undefined : (await workspace.forge.comments.upsert(comment)).url;
  return { ...describeOutcome(labelled, body, url), ...(options.dryRun ? { plan: planOf(comment) } : {}) };
}

/** What the pull request started from; its base branch may have moved on since. */
async function mergeBase({ pullRequest }: Inputs, { environment, git }: Workspace): Promise<string | undefined> {
  const branch = environment.variable('GITHUB_BASE_REF');
  if (pullRequest === undefined || branch === undefined || branch === '') return undefined;
  const base = await git.mergeBase(`origin/${branch}`, 'HEAD');
  if (base !== undefined) return base;
  throw new Failure('git.reference-unknown', {
    message: `HEAD and origin/${branch} have no common commit in this clone`,
    remedy: 'Check out with fetch-depth: 0.',
  });
}

function pullRequestLabels({ before, after }: DataChange, inputs: Inputs, { environment }: Workspace) {
  const branch = environment.variable('GITHUB_BASE_REF');
  return {
    before: inputs.before === undefined && branch !== undefined && branch !== '' ? branch : before,
    after: inputs.after === undefined ? 'this PR' : after,
  };
}

const planOf = (comment: { readonly pullRequest: number; readonly marker: string } | undefined): NonNullable<Outcome['plan']> => ({
  title: 'Compare data',
  effects:
    comment === undefined ? [] : [{ verb: 'update', target: `comment on pull request ${comment.pullRequest}`, detail: comment.marker }],
});

function describeOutcome(change: DataChange, markdown: string, url: string | undefined): Outcome {
  const { name, before, after, isNew, diff, rows, rowsNote, cost, suspicions } = change;
  const headline = changeHeadline(change);
  const text = [
    renderDiffText(diff),
    ...(rows === undefined ? [] : [rowsText(rows)]),
    ...(rowsNote === undefined ? [] : [`rows were not compared: ${rowsNote}`]),
    suspicions
      .map(
        ({ severity, column, message }) =>
          `${severity === 'error' ? '✖ error' : '? look'}  ${column === undefined ? '' : `${column}: `}${message}`,
      )
      .join('\n'),
    ...(diff.newBytes > 0
      ? [`git LFS stores it for ${formatUsd(cost.storagePerMonth)} a month; a run downloads it for ${formatUsd(cost.downloadPerRun)}`]
      : []),
    ...(url === undefined ? [] : [`comment  ${url}`]),
  ];
  return {
    verdict: 'pass',
    headline,
    text: text.filter((part) => part !== '').join('\n\n'),
    markdown: markdown.split('\n').slice(1).join('\n'),
    outputs: { headline, 'new-bytes': String(diff.newBytes), suspicions: String(suspicions.length), 'comment-url': url ?? '' },
    data: {
      name,
      before,
      after,
      isNew,
      newBytes: diff.newBytes,
      rows: { before: diff.rows.before ?? null, after: diff.rows.after ?? null },
      files: diff.files.map((one) => ({ ...one })),
      columns: diff.columns as unknown as Json,
      rowDiff: (rows ?? null) as unknown as Json,
      cost: cost as unknown as Json,
      label: (change.label ?? null) as unknown as Json,
      suspicions: suspicions as unknown as Json,
      commentUrl: url ?? null,
    },
  };
}
