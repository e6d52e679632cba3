import type { InputsOf } from '#contract/define.ts';
import { costOf, monthlyBill } from '#domain/data/cost/change-cost.ts';
import { formatUsd, LFS_PRICES } from '#domain/data/cost/lfs-prices.ts';
import { datasetCosts } from '#features/data/dataset-cost.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import { inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  for (const [name, value] of [
    ['runs', inputs.runs],
    ['storage-price', inputs.storagePrice],
    ['download-price', inputs.downloadPrice],
  ] as const) {
    if (value !== undefined && value < 0)
      throw new Failure('contract.input-invalid', { message: `input "${name}": expected at least 0, found ${value}` });
  }
  const prices = {
    ...LFS_PRICES,
    ...(inputs.storagePrice === undefined ? {} : { storagePerGibMonth: inputs.storagePrice }),
    ...(inputs.downloadPrice === undefined ? {} : { downloadPerGib: inputs.downloadPrice }),
  };
  const costs = await datasetCosts({ prices, ...(inputs.dataset === undefined ? {} : { name: inputs.dataset }) }, workspace);
  const sum = (of: (one: (typeof costs)[number]) => number): number => costs.reduce((total, one) => total + of(one), 0);
  const total = costOf(
    sum(({ cost }) => cost.storedBytes),
    sum(({ cost }) => cost.downloadBytes),
    prices,
  );
  const bill = monthlyBill(total, inputs.runs, inputs.plan);
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
  const quota = `${percent(bill.storageShare)} of the storage and ${percent(bill.downloadShare)} of the downloads that the plan ${bill.plan} includes (${humanBytes(bill.includedBytes)} each), at ${inputs.runs} runs a month`;
  const dated = `Prices as of ${prices.asOf}: ${prices.storagePerGibMonth} USD a GiB and month stored, ${prices.downloadPerGib} USD a GiB downloaded (${prices.source}).`;
  const headline = `${humanBytes(total.storedBytes)} in git LFS: ${formatUsd(bill.amount)} a month beyond the plan ${bill.plan}`;
  return {
    verdict: 'pass',
    headline,
    text: `${textTable([header, ...rows], ['left', 'right', 'right', 'right', 'right', 'right', 'right'])}\n\n${quota}\n${dated}`,
    markdown: `${markdownTable(
      header,
      rows.map(([name, ...figures]) => [inlineCode(name!), ...figures]),
      ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    )}\n\n${quota}. ${dated}`,
    outputs: { headline, 'storage-bytes': String(total.storedBytes), 'monthly-usd': bill.amount.toFixed(6) },
    data: { datasets: costs as unknown as Json, total: total as unknown as Json, bill: { ...bill } },
  };
}

const percent = (share: number): string => (share > 0 && share < 0.001 ? 'less than 0.1 %' : `${(100 * share).toFixed(1)} %`);
