import { resolve } from 'node:path';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import type { InputsOf } from '#contract/define.ts';
import { predictionRows, predictionsCsv } from '#domain/train/prediction-table.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { runtimeOf } from '#compose/model-runtime.ts';
import { openAnyPackage } from '#features/open-any-package.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Host, RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

/** Rows that are shown on a terminal; a file gets all of them. */
const SHOWN = 20;

export async function run(inputs: InputsOf<typeof contract>, host: Host, options: RunOptions): Promise<Outcome> {
  const files = nodeFiles();
  const { manifest, predictor } = await openAnyPackage(resolve(host.folder, inputs.model), {
    files,
    hasher: nodeHasher(),
    openModelRuntime: runtimeOf(host.folder),
  });
  // A column that the model knows as text stays text, even where this file has nothing but digits in it.
  const kinds = Object.fromEntries(manifest.signature.inputs.filter(({ kind }) => kind === 'text').map(({ name, kind }) => [name, kind]));
  const table = await readTableFile(
    { path: resolve(host.folder, inputs.data), name: inputs.data, kinds },
    { files, parquet: parquetReader() },
  );
  const predictions = await predictor.predict(table);
  const name = manifest.signature.output.name;
  const csv = predictionsCsv(predictions, name);
  const target = inputs.output === undefined ? undefined : resolve(host.folder, inputs.output);
  if (target !== undefined && !options.dryRun) await files.write(target, csv);
  const lines = csv.trimEnd().split('\n');
  const shown = lines.slice(0, SHOWN + 1);
  const left = lines.length - shown.length;
  return {
    verdict: 'pass',
    headline: `${plural(table.rows, 'row')} predicted with ${manifest.model}${inputs.output === undefined ? '' : `, ${options.dryRun ? 'to be ' : ''}written to ${inputs.output}`}`,
    text: target === undefined ? [...shown, ...(left > 0 ? [`… ${left} more; --output writes all of them`] : [])].join('\n') : '',
    markdown: '',
    outputs: { rows: String(table.rows) },
    data: { model: manifest.model, runId: manifest.runId, predictions: predictionRows(predictions, name) },
    ...(options.dryRun && inputs.output !== undefined
      ? { plan: { title: 'predict', effects: [{ verb: 'create' as const, target: inputs.output, detail: plural(table.rows, 'row') }] } }
      : {}),
  };
}
