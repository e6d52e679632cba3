import { escapeMarkdown, inlineCode } from '#kernel/markdown.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { SearchRecord } from '#kernel/records/run.ts';
import type { Importance } from './importance.ts';

/** `README.md` of a model package: a model card with the facts that are known; what only people know is left to them. */
export function renderModelCard(
  manifest: Omit<ModelManifest, 'files'>,
  search: SearchRecord | undefined,
  importance: Importance | undefined,
): string {
  const { model, task, algorithm, dataset, signature } = manifest;
  const lines = [
    '---',
    'library_name: trainyard',
    `tags: [${task === 'classification' ? 'tabular-classification' : 'tabular-regression'}]`,
    '---',
    '',
    `# ${escapeMarkdown(model)}`,
    '',
    `${task === 'classification' ? 'Classifier' : 'Regressor'} for ${inlineCode(signature.output.name)}, trained by Trainyard with ${algorithm}.`,
    '',
    '## Facts',
    '',
    '| | |',
    '|---|---|',
    `| run | \`${manifest.runId}\` |`,
    `| created | ${manifest.createdAt} |`,
    ...(manifest.commit === undefined ? [] : [`| source commit | \`${manifest.commit}\` |`]),
    `| dataset | ${escapeMarkdown(dataset.name)}${dataset.version === undefined ? '' : ` ${dataset.version}`}, ${dataset.rows} rows, \`${dataset.digest.slice(0, 12)}\` |`,
    `| algorithm | ${algorithm} |`,
    `| parameters | ${inlineCode(JSON.stringify(manifest.parameters))} |`,
    `| seed | ${manifest.seed} |`,
    ...(search === undefined
      ? []
      : [
          `| chosen by | ${search.metric} in ${search.repeats > 1 ? `${search.repeats} × ` : ''}${search.folds}-fold cross-validation, ${search.settings.length} settings |`,
        ]),
    '',
    '## Quality on held-out rows',
    '',
    '| metric | value | interval |',
    '|---|---:|---|',
    ...Object.entries(manifest.metrics).map(
      ([name, { value, interval }]) =>
        `| ${name} | ${figure(value)} | ${interval === undefined ? '' : `${figure(interval.low)} to ${figure(interval.high)} (${Math.round(interval.level * 100)} %)`} |`,
    ),
    '',
    '## Inputs',
    '',
    '| column | kind | required |',
    '|---|---|---|',
    ...signature.inputs.map((field) => `| ${escapeMarkdown(field.name)} | ${field.kind} | ${field.required ? 'yes' : 'no'} |`),
    '',
    ...(importance === undefined
      ? []
      : [
          '## What counts',
          '',
          importance.about,
          '',
          '| column | importance |',
          '|---|---:|',
          ...importance.features.slice(0, 20).map(({ name, importance: value }) => `| ${escapeMarkdown(name)} | ${figure(value)} |`),
          '',
        ]),
    '## Limits',
    '',
    'The figures hold for data like the training data. Intended use, known failures and ethical considerations are for the owners of the model to describe.',
    '',
  ];
  return lines.join('\n');
}

const figure = (value: number): string => String(Number(value.toPrecision(4)));
