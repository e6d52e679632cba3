import { tensorText } from '../formats/render-inspection.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { escapeMarkdown, inlineCode } from '#kernel/markdown.ts';
import type { CodeFacts, ModelManifest, OnnxFacts, OnnxUse, PackageFile } from '#kernel/records/model-package.ts';

/** Files that a card names. */
const FILES_NAMED = 50;

/** `README.md` of a package that a program wrote: the facts that are known, and how to be careful with what is not. */
export function renderForeignCard(manifest: Omit<ModelManifest, 'files'>, files: readonly PackageFile[]): string {
  const { model, dataset, signature, format, parameters } = manifest;
  return [
    `# ${escapeMarkdown(model)}`,
    '',
    typeof parameters['command'] === 'string'
      ? `Trained for ${inlineCode(signature.output.name)} by a program of the repository: ${inlineCode(parameters['command'])}.`
      : `Trained for ${inlineCode(signature.output.name)} by a program that registered it through MLflow.`,
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
    ...(format?.code === undefined ? [] : codeLines(format.code)),
    ...(format?.onnx === undefined ? [] : onnxLines(format.onnx)),
    ...(format?.use === undefined ? [] : useLines(format.use)),
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

const codeLines = (code: CodeFacts): string[] => [
  '## Code in the files',
  '',
  'Opening this format can run code of whoever wrote it. Trainyard never opens it; it read which imports the files make:',
  '',
  ...listed('dangerous', code.dangerous),
  ...listed('on no list of what libraries need', code.unknown),
  ...listed('not readable', code.problems),
  ...(code.verdict === 'known' ? ['- nothing but what numpy, scikit-learn and the like need'] : []),
  '',
];

const listed = (label: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`- ${label}: ${names.slice(0, FILES_NAMED).map(inlineCode).join(', ')}`];

const onnxLines = (onnx: OnnxFacts): string[] => [
  '## ONNX',
  '',
  `Operator sets ${onnx.opsets.map(({ domain, version }) => `${inlineCode(domain)} ${version}`).join(', ')}.`,
  '',
  ...onnx.inputs.slice(0, FILES_NAMED).map((tensor) => `- input ${inlineCode(tensorText(tensor))}`),
  ...onnx.outputs.slice(0, FILES_NAMED).map((tensor) => `- output ${inlineCode(tensorText(tensor))}`),
  '',
];

const useLines = ({ inputs = {}, output, label, scores, classes }: OnnxUse): string[] => [
  '## How it is used',
  '',
  ...Object.entries(inputs)
    .slice(0, FILES_NAMED)
    .map(
      ([name, columns]) =>
        `- input ${inlineCode(name)} takes ${columns.slice(0, FILES_NAMED).map(inlineCode).join(', ')}${columns.length > FILES_NAMED ? ` and ${columns.length - FILES_NAMED} more` : ''}`,
    ),
  ...(label === undefined ? [] : [`- output ${inlineCode(label)} is the class`]),
  ...(output === undefined
    ? []
    : [
        `- output ${inlineCode(output)} has ${classes === undefined ? 'the prediction' : scores === 'none' ? 'scores, which are no probabilities' : (scores ?? 'scores')}`,
      ]),
  ...(classes === undefined
    ? []
    : [
        `- classes ${classes.slice(0, FILES_NAMED).map(inlineCode).join(', ')}${classes.length > FILES_NAMED ? ` and ${classes.length - FILES_NAMED} more` : ''}`,
      ]),
  '',
];
