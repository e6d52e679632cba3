/** How a file or folder of metrics is written. */
export type MetricFileKind = 'json' | 'jsonl' | 'csv' | 'tsv' | 'yaml' | 'tensorboard';

/** What a file is by its name; undefined when it holds no metrics by that. */
export function metricFileKind(path: string): MetricFileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('events.out.tfevents.')) return 'tensorboard';
  return /\.(?:json|jsonl|ndjson|csv|tsv|ya?ml)$/i.exec(name) === null
    ? undefined
    : KIND_OF_ENDING[/\.([a-z]+)$/i.exec(name)![1]!.toLowerCase()];
}

const KIND_OF_ENDING: Readonly<Record<string, MetricFileKind>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  yaml: 'yaml',
  yml: 'yaml',
};

/** `metrics.json` that holds JSON lines or CSV after all: programs are told one name and write what they are used to. */
export function sniffMetricText(text: string): 'json' | 'jsonl' | 'csv' | undefined {
  const [first = '', second = ''] = text.trimStart().split('\n', 2);
  if (first.startsWith('{')) return /\}\s*$/.test(first) && second.trimStart().startsWith('{') ? 'jsonl' : 'json';
  return /^[^:{}[\]]+,[^:{}[\]]+$/.test(first.trim()) ? 'csv' : undefined;
}

/** Folder that DVCLive writes: `metrics.json` beside `plots/metrics/**.tsv`. */
export const DVCLIVE_METRICS = 'plots/metrics/';

/** The metric of `plots/metrics/train/loss.tsv`. */
export const dvcliveName = (path: string): string => path.slice(DVCLIVE_METRICS.length).replace(/\.tsv$/, '');
