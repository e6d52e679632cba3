import { isAbsolute, join } from 'node:path';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import type { InputsOf } from '#contract/define.ts';
import { classesMarkdown, metricsMarkdown } from '#domain/metrics/evaluation-markdown.ts';
import { evaluationHeadline, evaluationText } from '#domain/metrics/evaluation-text.ts';
import { slicesMarkdown, slicesText } from '#domain/metrics/slices-text.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { evaluateTable } from '#features/metrics/evaluate-predictions-table.ts';
import { Failure } from '#kernel/failure.ts';
import type { JsonObject } from '#kernel/json.ts';
import { metricsJson } from '#kernel/metric-json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Pick<Host, 'folder'>): Promise<Outcome> {
  if (!(inputs.level > 0 && inputs.level < 1)) {
    throw new Failure('contract.input-invalid', { message: `level: expected a number between 0 and 1, found ${inputs.level}` });
  }
  const path = isAbsolute(inputs.predictions) ? inputs.predictions : join(host.folder, inputs.predictions);
  const table = await readTableFile({ path, name: inputs.predictions }, { files: nodeFiles(), parquet: parquetReader() });
  const { evaluation, slices } = evaluateTable(
    {
      table,
      ...(inputs.task === undefined ? {} : { task: inputs.task }),
      columns: { truth: inputs.truth, predicted: inputs.predicted, probabilityPrefix: 'p_' },
      ...(inputs.metrics === undefined ? {} : { metrics: inputs.metrics }),
      ...(inputs.slices === undefined ? {} : { slices: inputs.slices }),
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
    text: [evaluationText(evaluation), ...(slices.length === 0 ? [] : [slicesText(slices)])].join('\n\n'),
    markdown: [
      metricsMarkdown(evaluation.metrics),
      ...(classes === undefined ? [] : classesMarkdown(classes)),
      ...(slices.length === 0 ? [] : [slicesMarkdown(slices)]),
    ].join('\n\n'),
    outputs: { verdict: 'pass', headline },
    data: { ...(evaluation as unknown as JsonObject), metrics: metricsJson(evaluation.metrics) },
  };
}
