import { humanBytes } from '#kernel/bytes.ts';
import { inlineCode, markdownTable } from '#kernel/markdown.ts';
import { plural } from '#kernel/number-text.ts';
import type { CodeFacts, OnnxFacts, TensorFact } from '#kernel/records/model-package.ts';
import { textTable } from '#kernel/text-table.ts';

export interface ShownFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly format: string;
  readonly compression?: string;
  readonly onnx?: OnnxFacts;
  readonly tensors?: number;
  readonly code?: CodeFacts;
}

/** `x: float32[?, 4]` */
export const tensorText = ({ name, type, shape }: TensorFact): string =>
  `${name}: ${type}${shape === undefined ? '' : `[${shape.map((length) => length ?? '?').join(', ')}]`}`;

/** Lines that a list names. */
const NAMED = 20;

const CODE: Record<CodeFacts['verdict'], string> = {
  known: 'imports only what scientific libraries need',
  unknown: 'imports what is on no list',
  dangerous: 'runs what can do harm',
  unreadable: 'cannot be read',
};

const HEADER = ['file', 'format', 'size', 'code'];
const ALIGNMENT = ['left', 'left', 'right', 'left'] as const;

const rowOf = (file: ShownFile): string[] => [
  file.name,
  formatText(file),
  humanBytes(file.sizeBytes),
  file.code === undefined ? 'no code' : CODE[file.code.verdict],
];

export const inspectionMarkdown = (files: readonly ShownFile[]): string =>
  markdownTable(
    HEADER,
    files.map((file) => rowOf(file).map(inlineCode)),
    ALIGNMENT,
  );

/** One row for each file that is a model, and below what ONNX and pickles say; nothing of the files is run. */
export function renderInspection(files: readonly ShownFile[]): string {
  const lines = files.flatMap(({ name, onnx, code }) => [
    ...(onnx === undefined ? [] : onnxLines(name, onnx)),
    ...(code === undefined
      ? []
      : [
          ...named(`${name} dangerous`, code.dangerous),
          ...named(`${name} on no list`, code.unknown),
          ...named('not readable', code.problems),
        ]),
  ]);
  return [textTable([HEADER, ...files.map(rowOf)], ALIGNMENT), ...lines].join('\n');
}

const formatText = ({ format, compression, tensors }: ShownFile): string =>
  `${format === 'files' ? 'other' : format}${compression === undefined ? '' : ` in ${compression}`}${tensors === undefined ? '' : `, ${plural(tensors, 'tensor')}`}`;

const onnxLines = (name: string, onnx: OnnxFacts): string[] => [
  `${name}: ONNX ${onnx.irVersion}${onnx.producer === undefined ? '' : ` by ${onnx.producer}`}, ${plural(onnx.operators, 'operator')}, sets ${onnx.opsets.map(({ domain, version }) => `${domain} ${version}`).join(', ')}`,
  ...named('  input', onnx.inputs.map(tensorText)),
  ...named('  output', onnx.outputs.map(tensorText)),
];

const named = (label: string, names: readonly string[]): string[] => [
  ...names.slice(0, NAMED).map((name) => `${label}: ${name}`),
  ...(names.length > NAMED ? [`${label}: and ${names.length - NAMED} more`] : []),
];
