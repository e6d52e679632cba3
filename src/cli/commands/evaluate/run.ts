import { isAbsolute, join } from 'node:path';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import type { InputsOf } from '#contract/define.ts';
import { confusionMarkdown, metricsMarkdown, perClassMarkdown } from '#domain/metrics/evaluation-markdown.ts';
import { evaluationHeadline, evaluationText } from '#domain/metrics/evaluation-text.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { evaluateTable } from '#features/metrics/evaluate-predictions-table.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Pick<Host, 'folder'>): Promise<Outcome> {
  if (!(inputs.level > 0 && inputs.level < 1)) {
    throw new Failure('contract.input-invalid', { message: `level: expected a number between 0 and 1, found ${inputs.level}` });
  }
  const path = isAbsolute(inputs.predictions) ? inputs.predictions : join(host.folder, inputs.predictions);
  const table = await readTableFile({ path, name: inputs.predictions }, { files: nodeFiles(), parquet: parquetReader() });
  const { evaluation } = evaluateTable(
    {
      table,
      ...(inputs.task === undefined ? {} : { task: inputs.task }),
      columns: { truth: inputs.truth, predicted: inputs.predicted, probabilityPrefix: 'p_' },
      ...(inputs.metrics === undefined ? {} : { metrics: inputs.metrics }),
      seed: inputs.seed,
      level: inputs.level,
    },
    { hasher: nodeHasher() },
  );
  const classes = evaluation.classification;
  const headline = evaluationHeadline(evaluation);
  return {
    verdict: 'pass',
    headline,
    text: evaluationText(evaluation),
    markdown: [
      metricsMarkdown(evaluation.metrics),
      ...(classes === undefined ? [] : [perClassMarkdown(classes), confusionMarkdown(classes)]),
    ].join('\n\n'),
    outputs: { verdict: 'pass', headline },
    data: evaluation as unknown as Json,
  };
}
