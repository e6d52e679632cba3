import { formatCount } from '#kernel/number-text.ts';
import type { InputsOf } from '#contract/define.ts';
import { storedDatasets } from '#compose/open-datasets.ts';
import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { verifyDatasets } from '#features/data/verify-dataset.ts';
import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  // The name of a dataset never has two dots in a row, so a range is known by them.
  const ranged = inputs.dataset?.includes('..') === true;
  const range = ranged ? inputs.dataset : inputs.range;
  const name = ranged ? inputs.range : inputs.dataset;
  // A dataset that the working tree has no longer is still to be found in an earlier commit.
  const earlier = name !== undefined && inputs.reference !== 'HEAD' && isDatasetName(name);
  const [place] = name === undefined ? [] : earlier ? [{ name, path: datasetPaths(name).files }] : await storedDatasets(workspace, name);
  const found = await verifyDatasets(
    {
      ...(place === undefined ? {} : { place }),
      ...(range === undefined ? {} : { range }),
      reference: inputs.reference,
      deep: inputs.deep,
    },
    workspace,
  );
  const counted = `${formatCount(found.files)} ${found.files === 1 ? 'file' : 'files'} of ${found.datasets.length} ${found.datasets.length === 1 ? 'dataset' : 'datasets'}`;
  return {
    verdict: found.verdict,
    headline:
      found.problems.length === 0
        ? `${counted}: ${inputs.deep ? 'all can be had back, every byte checked' : 'every object is found with its size; --deep reads every byte'}`
        : `${counted}: ${found.problems.length} ${found.problems.length === 1 ? 'problem' : 'problems'}`,
    text: textTable(found.problems.map((problem) => ['', problem.code, problem.path, problem.message])),
    markdown:
      found.problems.length === 0
        ? ''
        : markdownTable(
            ['code', 'path', 'what'],
            found.problems.map((problem) => [inlineCode(problem.code), inlineCode(problem.path), escapeMarkdown(problem.message)]),
          ),
    outputs: { verdict: found.verdict, problems: String(found.problems.length) },
    data: {
      verdict: found.verdict,
      datasets: found.datasets,
      files: found.files,
      problems: found.problems.map((problem) => ({ ...problem })),
    },
  };
}
