import { humanBytes } from '#kernel/bytes.ts';
import { escapeMarkdown, inlineCode } from '#kernel/markdown.ts';
import type { ModelManifest, PackageFile } from '#kernel/records/model-package.ts';

/** Files that a card names. */
const FILES_NAMED = 50;

/** `README.md` of a package that a program wrote: the facts that are known, and how to be careful with what is not. */
export function renderForeignCard(manifest: Omit<ModelManifest, 'files'>, files: readonly PackageFile[]): string {
  const { model, dataset, signature, format, parameters } = manifest;
  return [
    `# ${escapeMarkdown(model)}`,
    '',
    `Trained for ${inlineCode(signature.output.name)} by a program of the repository: ${inlineCode(String(parameters['command'] ?? ''))}.`,
    '',
    '| | |',
    '|---|---|',
    `| run | ${inlineCode(manifest.runId)} |`,
    `| created | ${manifest.createdAt} |`,
    ...(manifest.commit === undefined ? [] : [`| source commit | ${inlineCode(manifest.commit)} |`]),
    `| dataset | ${escapeMarkdown(dataset.name)}${dataset.version === undefined ? '' : ` ${dataset.version}`}, ${inlineCode(dataset.digest.slice(0, 12))} |`,
    `| format | ${escapeMarkdown(format?.name ?? 'files')}${format?.main === undefined ? '' : `, ${inlineCode(format.main)}`} |`,
    `| seed | ${manifest.seed} |`,
    '',
    ...(format?.name === 'pickle' || format?.name === 'joblib' || format?.name === 'pytorch'
      ? ['Opening this format can run code of whoever wrote it. Trainyard never opens it.', '']
      : []),
    '## Files',
    '',
    ...files.slice(0, FILES_NAMED).map((file) => `- ${inlineCode(file.path)}, ${humanBytes(file.sizeBytes)}`),
    ...(files.length > FILES_NAMED ? [`- and ${files.length - FILES_NAMED} more`] : []),
    '',
    '## Metrics',
    '',
    ...Object.entries(manifest.metrics).map(([name, { value }]) => `- ${escapeMarkdown(name)}: ${Number(value.toPrecision(4))}`),
    '',
  ].join('\n');
}
