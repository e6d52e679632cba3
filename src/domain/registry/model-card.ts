import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { Json } from '#kernel/json.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { formatCount } from '#kernel/number-text.ts';
import { formatEstimate } from './amount.ts';

/** What only the place that writes the card knows. */
export interface ModelCardExtra {
  readonly version?: string;
  /** SPDX identifier in lower case, as the Hugging Face Hub wants it. */
  readonly licence?: string;
  /** `owner/name` of the repository. */
  readonly repository?: string;
  readonly summary?: string;
  readonly limitations?: readonly string[];
}

/**
 * The model card, `README.md` of a package: YAML front matter as the Hugging Face Hub reads it (`model-index` with the measured metrics), then
 * what a person wants to know. Every text is quoted as JSON, which YAML 1.2 reads as it is, so that no name can break out of its field.
 */
export function renderModelCard(manifest: ModelManifest, extra: ModelCardExtra = {}): string {
  const title = extra.version === undefined ? manifest.model : `${manifest.model} ${extra.version}`;
  return `${[
    ...frontMatter(manifest, extra),
    '',
    `# ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(extra.summary ?? summaryOf(manifest)),
    '',
    '## Metrics',
    '',
    'On held-out rows that took no part in training; intervals are at the level shown.',
    '',
    metricTable(manifest),
    '',
    '## Inputs and output',
    '',
    signatureTable(manifest),
    '',
    outputLine(manifest),
    '',
    '## Origin',
    '',
    ...originLines(manifest, extra),
    '',
    '## Limitations',
    '',
    ...(extra.limitations ?? DEFAULT_LIMITATIONS).map((line) => `- ${escapeMarkdown(line)}`),
  ].join('\n')}\n`;
}

const DEFAULT_LIMITATIONS = [
  'Measured on one held-out sample of the data named above; other populations may behave differently.',
  'A prediction outside the range of the training data is an extrapolation; watch the drift report of the deployment.',
];

function frontMatter(manifest: ModelManifest, extra: ModelCardExtra): string[] {
  const pipeline = `tabular-${manifest.task}`;
  const dataset = manifest.dataset;
  const metrics = Object.entries(manifest.metrics).filter(([, metric]) => Number.isFinite(metric.value));
  return [
    '---',
    ...(extra.licence === undefined ? [] : [`license: ${quote(extra.licence)}`]),
    'library_name: "trainyard"',
    `pipeline_tag: ${quote(pipeline)}`,
    'tags:',
    ...['trainyard', pipeline, manifest.algorithm].map((tag) => `- ${quote(tag)}`),
    'datasets:',
    `- ${quote(dataset.name)}`,
    'metrics:',
    ...metrics.map(([name]) => `- ${quote(name)}`),
    'model-index:',
    `- name: ${quote(manifest.model)}`,
    '  results:',
    '  - task:',
    `      type: ${quote(pipeline)}`,
    '    dataset:',
    `      name: ${quote(dataset.name)}`,
    `      type: ${quote(dataset.name)}`,
    ...(dataset.version === undefined ? [] : [`      revision: ${quote(dataset.version)}`]),
    '    metrics:',
    ...metrics.flatMap(([name, metric]) => [`    - type: ${quote(name)}`, `      name: ${quote(name)}`, `      value: ${metric.value}`]),
    '---',
  ];
}

const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function summaryOf(manifest: ModelManifest): string {
  const what = manifest.task === 'classification' ? 'Predicts the class of' : 'Predicts the value of';
  return `${what} ${manifest.signature.output.name} from ${manifest.signature.inputs.length} columns by ${manifest.algorithm}.`;
}

function metricTable(manifest: ModelManifest): string {
  const rows = Object.entries(manifest.metrics).map(([name, metric]) => [
    `${escapeMarkdown(name)} ${metric.better === 'higher' ? '↑' : '↓'}`,
    `${formatEstimate(metric.value, metric.interval)}${metric.unit === undefined ? '' : ` ${escapeMarkdown(metric.unit)}`}`,
    metric.interval === undefined ? '–' : `${Math.round(metric.interval.level * 100)} %`,
  ]);
  return markdownTable(['metric', 'value, interval', 'level'], rows, ['left', 'right', 'right']);
}

function signatureTable(manifest: ModelManifest): string {
  const rows = manifest.signature.inputs.map((field) => [
    inlineCode(field.name),
    field.kind,
    field.required ? 'yes' : 'no',
    field.categories === undefined ? '' : shorten(field.categories),
  ]);
  return markdownTable(['input', 'kind', 'required', 'known values'], rows);
}

const shorten = (values: readonly string[]): string =>
  values.slice(0, 8).map(inlineCode).join(', ') + (values.length > 8 ? ` and ${values.length - 8} more` : '');

function outputLine(manifest: ModelManifest): string {
  const { name, classes } = manifest.signature.output;
  return classes === undefined ? `Output: ${inlineCode(name)}, a number.` : `Output: ${inlineCode(name)}, one of ${shorten(classes)}.`;
}

function originLines(manifest: ModelManifest, extra: ModelCardExtra): string[] {
  const { dataset } = manifest;
  const rows: readonly (readonly [string, Json | undefined])[] = [
    ['repository', extra.repository],
    ['commit', manifest.commit],
    ['run', manifest.runId],
    ['trained at', manifest.createdAt],
    [
      'data',
      `${dataset.name}${dataset.version === undefined ? '' : ` ${dataset.version}`}, ${formatCount(dataset.rows)} rows, sha256:${dataset.digest}`,
    ],
    ['algorithm', manifest.algorithm],
    ['settings', JSON.stringify(manifest.parameters)],
    ['seed', manifest.seed],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [`- ${label}: ${inlineCode(String(value))}`]));
}
