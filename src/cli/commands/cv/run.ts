import { resolve } from 'node:path';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { parquetReader } from '#adapters/parquet/parquet-reader.ts';
import { openWorkerPool } from '#adapters/node-workers/pool.ts';
import { processEnvironment } from '#adapters/node-process/environment.ts';
import type { InputsOf } from '#contract/define.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { crossValidate } from '#features/train/cross-validate.ts';
import { Failure } from '#kernel/failure.ts';
import type { Json, JsonObject } from '#kernel/json.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import { parseParameterText } from '#numeric/algorithms/parameters.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Host): Promise<Outcome> {
  const table = await readTableFile(
    { path: resolve(host.folder, inputs.data), name: inputs.data },
    { files: nodeFiles(), parquet: parquetReader() },
  );
  const { facts } = processEnvironment();
  const result = await crossValidate(
    {
      table,
      target: inputs.target,
      algorithm: inputs.algorithm,
      parameters: parseParameters(inputs.params ?? ''),
      folds: inputs.folds,
      repeats: inputs.repeats,
      seed: inputs.seed,
      textColumns: inputs.textColumn ?? [],
      vectoriser: inputs.textVectoriser,
      ...(inputs.weightColumn === undefined ? {} : { weightColumn: inputs.weightColumn }),
      ...(inputs.foldColumn === undefined ? {} : { foldColumn: inputs.foldColumn }),
    },
    { reporter: host.reporter, openWorkers: () => openWorkerPool({ workers: facts.cores }) },
  );
  const metrics: Record<string, Json> = {};
  for (const [name, { value, sd, interval, folds }] of Object.entries(result.metrics)) {
    metrics[name] = { value, sd, interval: interval === undefined ? null : [interval.low, interval.high], folds };
  }
  const rows = Object.entries(result.metrics).map(([name, { value, sd, interval }]) => [
    name,
    figure(value),
    `± ${figure(sd)}`,
    interval === undefined ? '' : `${figure(interval.low)} to ${figure(interval.high)}`,
  ]);
  const header = ['metric', 'mean', 'sd', '95 % interval'];
  const first = rows[0];
  return {
    verdict: 'pass',
    headline: `${inputs.algorithm}: ${first === undefined ? 'no metric is defined' : `${first[0]} ${first[1]} ${first[2]}`} over ${result.fits} fits on ${result.rows} rows`,
    text: textTable([header, ...rows], ['left', 'right', 'right', 'left']),
    markdown: markdownTable(
      header,
      rows.map((row) => row.map(escapeMarkdown)),
      ['left', 'right', 'right', 'left'],
    ),
    outputs: { metrics: JSON.stringify(metrics) },
    data: {
      task: result.task,
      algorithm: result.setting.algorithm,
      parameters: { ...result.setting.parameters },
      rows: result.rows,
      metrics,
    },
  };
}

/** `trees=100,max-depth=4`: numbers, true, false, null or words. */
function parseParameters(text: string): JsonObject {
  const entries = text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part): [string, Json] => {
      const equals = part.indexOf('=');
      if (equals < 1) {
        throw new Failure('contract.input-invalid', {
          message: `input "params": expected name=value with commas between, found ${JSON.stringify(part)}.`,
        });
      }
      return [part.slice(0, equals).trim(), parseParameterText(part.slice(equals + 1).trim())];
    });
  return Object.fromEntries(entries);
}

const figure = (value: number): string => value.toFixed(Math.abs(value) >= 100 ? 1 : 4);
