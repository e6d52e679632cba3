import type { InputsOf } from '#contract/define.ts';
import { openPrices } from '#compose/open-prices.ts';
import { storedDatasets } from '#compose/open-datasets.ts';
import { lintDatasets } from '#features/data/lint-dataset.ts';
import type { Json } from '#kernel/json.ts';
import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

/** Findings are advice, so the verdict is pass. */
export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  const linted = await lintDatasets(
    { prices: await openPrices(workspace), places: await storedDatasets(workspace, inputs.dataset) },
    workspace,
  );
  const all = linted.flatMap(({ name, findings }) => findings.map((finding) => ({ name, ...finding })));
  const saved = all.reduce((sum, { savedBytes }) => sum + (savedBytes ?? 0), 0);
  const datasets = `${linted.length} dataset${linted.length === 1 ? '' : 's'}`;
  return {
    verdict: 'pass',
    headline: all.length === 0 ? `${datasets}: nothing to advise` : `${datasets}: ${all.length} finding${all.length === 1 ? '' : 's'}`,
    text: all
      .map(
        ({ name, path, rule, message, advice, command }) =>
          `${rule}  ${name}${path === undefined ? '' : `/${path}`}\n  ${message}\n  ${advice}\n  run:  ${command}`,
      )
      .join('\n\n'),
    markdown:
      all.length === 0
        ? ''
        : markdownTable(
            ['rule', 'file', 'what', 'advice', 'command'],
            all.map(({ name, path, rule, message, advice, command }) => [
              rule,
              inlineCode(path === undefined ? name : `${name}/${path}`),
              escapeMarkdown(message),
              escapeMarkdown(advice),
              inlineCode(command),
            ]),
          ),
    outputs: { findings: String(all.length), 'saved-bytes': String(saved) },
    data: linted as unknown as Json,
  };
}
