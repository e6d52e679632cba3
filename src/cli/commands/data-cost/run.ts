import type { InputsOf } from '#contract/define.ts';
import { costOf, monthlyBill } from '#domain/data/cost/change-cost.ts';
import { formatUsd, storageCost } from '#domain/data/cost/lfs-prices.ts';
import { openPrices } from '#compose/open-prices.ts';
import { storedDatasets } from '#compose/open-datasets.ts';
import { datasetCosts } from '#features/data/dataset-cost.ts';
import { measuredRuns, type MeasuredRuns } from '#features/data/run-rate.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import { inlineCode, markdownTable } from '#kernel/markdown.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

/** When nothing has been measured and nothing said. */
const ASSUMED_RUNS = 100;

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  for (const [name, value] of [
    ['runs-per-month', inputs.runsPerMonth],
    ['storage-price', inputs.storagePrice],
    ['download-price', inputs.downloadPrice],
  ] as const) {
    if (value !== undefined && value < 0)
      throw new Failure('contract.input-invalid', { message: `input "${name}": expected at least 0, found ${value}` });
  }
  const prices = {
    ...(await openPrices(workspace)),
    ...(inputs.storagePrice === undefined ? {} : { storagePerGibMonth: inputs.storagePrice }),
    ...(inputs.downloadPrice === undefined ? {} : { downloadPerGib: inputs.downloadPrice }),
  };
  const costs = await datasetCosts({ prices, places: await storedDatasets(workspace, inputs.dataset) }, workspace);
  const sum = (of: (one: (typeof costs)[number]) => number): number => costs.reduce((total, one) => total + of(one), 0);
  const total = costOf(
    sum(({ cost }) => cost.storedBytes),
    sum(({ cost }) => cost.downloadBytes),
    prices,
  );
  const measured = inputs.runsPerMonth === undefined ? await measuredRuns(workspace) : undefined;
  const runs = inputs.runsPerMonth ?? measured?.count ?? ASSUMED_RUNS;
  const bill = monthlyBill(total, runs, inputs.plan);
  const newBytes = sum((one) => one.newBytes);
  const header = ['dataset', 'versions', 'stored', 'a month', 'not yet committed', 'download by a run', 'price'];
  const rows = costs.map(({ name, versions, cost, newBytes }) => [
    name,
    String(versions),
    humanBytes(cost.storedBytes),
    formatUsd(cost.storagePerMonth),
    newBytes === 0 ? '–' : humanBytes(newBytes),
    humanBytes(cost.downloadBytes),
    formatUsd(cost.downloadPerRun),
  ]);
  const quota = `${percent(bill.storageShare)} of the storage and ${percent(bill.downloadShare)} of the downloads that the plan ${bill.plan} includes (${humanBytes(bill.includedBytes)} each), at ${formatCount(runs)} runs a month${inputs.runsPerMonth !== undefined ? '' : sourceOf(measured)}`;
  const adds =
    newBytes === 0
      ? 'The working tree adds nothing to what is stored.'
      : `Committing and pushing the working tree stores ${humanBytes(newBytes)} more: ${formatUsd(storageCost(newBytes, prices))} a month for ever.`;
  const consumes = `One run without a cache downloads ${humanBytes(total.downloadBytes)}: ${formatUsd(total.downloadPerRun)}.`;
  const dated = `Prices as of ${prices.asOf}: ${prices.storagePerGibMonth} USD a GiB and month stored, ${prices.downloadPerGib} USD a GiB downloaded (${prices.source}).`;
  const headline = `${humanBytes(total.storedBytes)} in git LFS: ${formatUsd(bill.amount)} a month beyond the plan ${bill.plan}`;
  return {
    verdict: 'pass',
    headline,
    text: `${textTable([header, ...rows], ['left', 'right', 'right', 'right', 'right', 'right', 'right'])}\n\n${adds}\n${consumes}\n${quota}\n${dated}`,
    markdown: `${markdownTable(
      header,
      rows.map(([name, ...figures]) => [inlineCode(name!), ...figures]),
      ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    )}\n\n${adds} ${consumes} ${quota}. ${dated}`,
    outputs: { headline, 'storage-bytes': String(total.storedBytes), 'new-bytes': String(newBytes), 'monthly-usd': bill.amount.toFixed(6) },
    data: {
      datasets: costs as unknown as Json,
      total: total as unknown as Json,
      bill: { ...bill },
      runsPerMonth: runs,
      measuredBy: measured === undefined ? null : typeof measured.source === 'string' ? measured.source : [...measured.source],
      newBytes,
      prices: { ...prices },
    },
  };
}

const sourceOf = (measured: MeasuredRuns | undefined): string => {
  if (measured === undefined) return ' (assumed)';
  return measured.source === 'ledger'
    ? ' (the ledger of the last 30 days)'
    : ` (runs of ${measured.source.join(', ')} in the last 30 days)`;
};

const percent = (share: number): string => (share > 0 && share < 0.001 ? 'less than 0.1 %' : `${(100 * share).toFixed(1)} %`);
