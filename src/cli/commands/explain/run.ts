import { resolve } from 'node:path';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import type { InputsOf } from '#contract/define.ts';
import { describeOutput, explainTable, rankFeatures } from '#domain/train/explain-model.ts';
import { summariseExplanation } from '#domain/train/explanation-summary.ts';
import { explanationCells, explanationRows } from '#domain/train/explanation-table.ts';
import { csvText } from '#domain/train/prediction-table.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { readModelPackage } from '#features/model-package.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import { textTable } from '#kernel/text-table.ts';
import { renderExplanation } from '#plot/explanation-chart.ts';
import type { Host, RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Host, options: RunOptions): Promise<Outcome> {
  const files = nodeFiles();
  const ports = { files, parquet: parquetReader() };
  const { manifest, stored } = await readModelPackage(resolve(host.folder, inputs.model), { files, hasher: nodeHasher() });
  // A column that the model knows as text stays text, even where this file has nothing but digits in it.
  const kinds = Object.fromEntries(manifest.signature.inputs.filter(({ kind }) => kind === 'text').map(({ name, kind }) => [name, kind]));
  const read = (name: string): Promise<Table> => readTableFile({ path: resolve(host.folder, name), name, kinds }, ports);
  const table = await read(inputs.data);
  const background = inputs.background === undefined ? undefined : evenly(await read(inputs.background), inputs.backgroundRows);
  const explanation = explainTable(stored, table, background, inputs.class);
  const ranking = rankFeatures(explanation).map(({ name, meanAbsolute }) => ({ name, meanAbsolute }));
  const writes = [
    ...(inputs.output === undefined ? [] : [{ target: inputs.output, content: () => csvText(explanationCells(explanation)) }]),
    ...(inputs.picture === undefined
      ? []
      : [{ target: inputs.picture, content: () => renderExplanation(summariseExplanation(explanation, table)) }]),
  ];
  if (!options.dryRun) for (const { target, content } of writes) await files.write(resolve(host.folder, target), content());
  const header = ['column', 'mean |contribution|'];
  const rows = ranking.map(({ name, meanAbsolute }) => [name, Number(meanAbsolute.toPrecision(4)).toString()]);
  const output = describeOutput(explanation);
  return {
    verdict: 'pass',
    headline: `${plural(table.rows, 'row')} explained for the ${output} (${explanation.method})${ranking[0] === undefined ? '' : `; most by ${ranking[0].name}`}`,
    text: textTable([header, ...rows], ['left', 'right']),
    markdown: markdownTable(
      header,
      rows.map((row) => row.map(escapeMarkdown)),
      ['left', 'right'],
    ),
    outputs: { rows: String(table.rows), ranking: JSON.stringify(ranking) },
    data: {
      model: manifest.model,
      runId: manifest.runId,
      method: explanation.method,
      space: explanation.space,
      output,
      ranking,
      rows: explanationRows(explanation),
    },
    ...(options.dryRun && writes.length > 0
      ? { plan: { title: 'explain', effects: writes.map(({ target }) => ({ verb: 'create' as const, target })) } }
      : {}),
  };
}

function evenly(table: Table, most: number): Table {
  if (table.rows <= most) return table;
  return takeRows(
    table,
    Int32Array.from({ length: most }, (_, index) => Math.floor((index * table.rows) / most)),
  );
}
