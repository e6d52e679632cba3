import { resolve } from 'node:path';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import type { InputsOf } from '#contract/define.ts';
import { joinCodeFacts, judgeCode } from '#domain/train/formats/code-facts.ts';
import { inspectionMarkdown, renderInspection } from '#domain/train/formats/render-inspection.ts';
import { inspectModels } from '#features/inspect-models.ts';
import type { Json } from '#kernel/json.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

const SAID = {
  known: 'imports of pickles are those that scientific libraries need',
  unknown: 'pickles import what is on no list',
  dangerous: 'opening would run what can do harm',
  unreadable: 'what opening would run cannot be told',
} as const;

export async function run(inputs: InputsOf<typeof contract>, host: Pick<Host, 'folder'>): Promise<Outcome> {
  const files = await inspectModels(resolve(host.folder, inputs.path), inputs.path, nodeFiles());
  const code = joinCodeFacts(files.flatMap((file) => file.code ?? []));
  const verdict = judgeCode(code);
  const headline = `${files.length === 1 ? `${inputs.path} is ${files[0]!.format === 'files' ? 'of no known format' : files[0]!.format}` : plural(files.length, 'file')}: ${code === undefined ? 'nothing in it that opening would run' : SAID[code.verdict]}`;
  const data = files as unknown as Json;
  return {
    verdict,
    headline,
    text: renderInspection(files),
    markdown: inspectionMarkdown(files),
    outputs: { verdict, headline, files: JSON.stringify(data) },
    data: { files: data, ...(code === undefined ? {} : { code: code as unknown as Json }) },
  };
}
