import { finalMetrics } from '#domain/train/metric-files/final-metrics.ts';
import {
  DVCLIVE_METRICS,
  dvcliveName,
  metricFileKind,
  sniffMetricText,
  type MetricFileKind,
} from '#domain/train/metric-files/metric-file-kind.ts';
import { HistoryBuilder, latestOfEachStep, type MetricHistories } from '#domain/train/metric-files/metric-history.ts';
import { quoteSpecials, readJsonLines } from '#domain/train/metric-files/read-jsonl.ts';
import { readSeparated } from '#domain/train/metric-files/read-separated.ts';
import { readEvents } from '#domain/train/metric-files/tensorboard/read-events.ts';
import { readProgramMetrics } from '#domain/train/read-metrics.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Direction, Metric, MetricSet } from '#kernel/metric.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { YamlReader } from '#ports/yaml.ts';

export interface MetricSources {
  /** The file that the program was told; it must be readable when it is there. */
  readonly metricsFile: string;
  /** Absolute folder of what the program wrote; metrics files in it are looked for. */
  readonly outputFolder: string;
  /** Absolute files and folders that the configuration names. */
  readonly more: readonly string[];
  readonly directions: Readonly<Record<string, Direction>>;
  readonly openYaml?: () => Promise<YamlReader>;
}

export interface ReadMetrics {
  readonly metrics: MetricSet;
  readonly histories: MetricHistories;
  /** Files that metrics were found in, for messages. */
  readonly found: readonly string[];
}

type Ports = Pick<Workspace, 'files' | 'reporter'>;

/** Larger files of metrics are not read: they hold something else, or far more than a record can tell. */
const LIMIT: ByteSize = 256 * 1024 * 1024;

/** Files looked at below one folder. */
const FILES = 2000;

/**
 * Metrics of everything that a program may have written: the file it was told (JSON, or JSON lines, CSV, YAML by their look), files that the
 * configuration names, DVCLive folders and TensorBoard event files among its output. The told file counts most, then the order of the
 * configuration. Fails with `train.metrics-missing` when the told file, or one that is named, cannot be read.
 */
export async function readMetricFiles(sources: MetricSources, ports: Ports): Promise<ReadMetrics> {
  const builder = new HistoryBuilder();
  const summary = new Map<string, Metric>();
  const found: string[] = [];
  const read = async (path: string, strict: boolean): Promise<void> => {
    if (await readFile(path, strict, { sources, builder, summary }, ports)) found.push(path);
  };
  if ((await ports.files.stat(sources.metricsFile)) !== undefined) await read(sources.metricsFile, true);
  for (const path of sources.more) {
    const stat = await ports.files.stat(path);
    if (stat === undefined) throw missing(`expected metrics in ${path}, which "metrics-from" names; there is no such file or folder`);
    if (stat.kind === 'folder') for (const file of await metricFilesBelow(path, 'all', ports)) await read(file, false);
    else await read(path, true);
  }
  for (const path of await metricFilesBelow(sources.outputFolder, 'unmistakable', ports)) await read(path, false);
  const histories: MetricHistories = new Map([...builder.histories].map(([name, points]) => [name, latestOfEachStep(points)]));
  const { metrics, notFinite } = finalMetrics(histories, sources.directions);
  if (notFinite.length > 0) ports.reporter.warn(`no result: the last value of ${notFinite.slice(0, 10).join(', ')} is not a finite number`);
  if (builder.dropped.length > 0)
    ports.reporter.warn(`${builder.dropped.length} metrics were left out: too many, or names that cannot be shown`);
  return { metrics: { ...metrics, ...Object.fromEntries(summary) }, histories, found };
}

/** In named folders every format; among other output only what cannot be anything else: a `report.csv` may hold data. */
async function metricFilesBelow(folder: string, which: 'all' | 'unmistakable', ports: Ports): Promise<readonly string[]> {
  const paths: string[] = [];
  const all: string[] = [];
  for await (const { path, kind } of ports.files.list(folder)) {
    if (all.length >= FILES) break;
    if (kind === 'file') all.push(path);
  }
  const isLive = (path: string): boolean => path.includes(DVCLIVE_METRICS) && path.endsWith('.tsv');
  const liveFolders = new Set(all.filter(isLive).map((path) => path.slice(0, path.indexOf(DVCLIVE_METRICS))));
  for (const path of all) {
    const kind = metricFileKind(path);
    const live = isLive(path) || liveFolders.has(path.replace(/metrics\.json$/, ''));
    if (kind === 'tensorboard' || live || (which === 'all' && kind !== undefined && liveFolders.size === 0))
      paths.push(`${folder}/${path}`);
  }
  return paths;
}

interface Into {
  readonly sources: MetricSources;
  readonly builder: HistoryBuilder;
  readonly summary: Map<string, Metric>;
}

async function readFile(path: string, strict: boolean, into: Into, ports: Ports): Promise<boolean> {
  const stat = await ports.files.stat(path);
  if (stat?.kind !== 'file' || stat.sizeBytes > LIMIT) {
    if (strict)
      throw missing(
        `expected metrics in ${path}; it is ${stat?.kind === 'file' ? 'too large to be read' : `a ${stat?.kind ?? 'missing file'}`}`,
      );
    return false;
  }
  const bytes = (await ports.files.read(path)) ?? new Uint8Array();
  const kind = metricFileKind(path);
  if (kind === 'tensorboard') {
    if (readEvents(bytes, into.builder).rest === 'damaged')
      ports.reporter.warn(`${path} is damaged; what stands before the damage was read`);
    return true;
  }
  const text = new TextDecoder().decode(bytes);
  const live = path.includes(`/${DVCLIVE_METRICS}`);
  if (live) {
    readSeparated(text, '\t', new Renamed(into.builder, dvcliveName(path.slice(path.indexOf(DVCLIVE_METRICS)))));
    return true;
  }
  const form = kind === 'json' || kind === undefined ? (sniffMetricText(text) ?? 'json') : kind;
  return await readText(path, text, form, strict, into);
}

async function readText(
  path: string,
  text: string,
  form: Exclude<MetricFileKind, 'tensorboard'>,
  strict: boolean,
  into: Into,
): Promise<boolean> {
  switch (form) {
    case 'jsonl': {
      const { badLines } = readJsonLines(text, into.builder);
      if (strict && badLines > 0 && into.builder.histories.size === 0)
        throw missing(`expected metrics as JSON lines in ${path}; no line is a JSON object`);
      return true;
    }
    case 'csv':
    case 'tsv':
      readSeparated(text, form === 'csv' ? ',' : '\t', into.builder);
      return true;
    case 'json':
    case 'yaml': {
      const value = form === 'json' ? parseJson(text) : (await into.sources.openYaml?.())?.read(text, path).value;
      if (value === undefined) {
        if (strict)
          throw missing(
            `expected metrics as ${form === 'json' ? 'JSON' : 'YAML'} in ${path}; it is not ${form === 'json' ? 'JSON' : 'YAML'}`,
          );
        return false;
      }
      const metrics = readProgramMetrics(value, into.sources.directions, { lenient: !strict });
      if (!metrics.ok) {
        if (strict) throw missing(`expected metrics in ${path}: ${metrics.error}`);
        return false;
      }
      for (const [name, metric] of Object.entries(metrics.value)) if (!into.summary.has(name)) into.summary.set(name, metric);
      return true;
    }
  }
}

/** The column of a DVCLive file is named by the last part alone; the path has the whole name. */
class Renamed extends HistoryBuilder {
  readonly #inner: HistoryBuilder;
  readonly #name: string;

  constructor(inner: HistoryBuilder, name: string) {
    super();
    this.#inner = inner;
    this.#name = name;
  }

  override add(_: string, step: number, value: number): void {
    this.#inner.add(this.#name, step, value);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(quoteSpecials(text));
    } catch {
      return undefined;
    }
  }
}

const missing = (message: string): Failure => new Failure('train.metrics-missing', { message: `${message}.` });
