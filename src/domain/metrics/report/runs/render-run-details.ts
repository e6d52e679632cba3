import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { PlotPoint } from '#plot/line-chart.ts';
import { plots, section, table } from '../blocks.ts';
import { html } from '../html.ts';
import { renderPage } from '../page.ts';
import { runHeadline } from '../render-run.ts';
import type { RunReport } from '../report-data.ts';
import { runSections } from '../run-sections.ts';
import type { ListedRun } from './listed-run.ts';
import { formatMetric, runAddress } from './render-runs-page.ts';
import { historyPictures, readHistories } from './run-histories.ts';

export interface RunDetails {
  readonly listed: ListedRun;
  readonly report: RunReport;
  /** `history.json` and `parts.json` beside the record, where there are any. */
  readonly history: unknown;
  readonly parts: unknown;
  /** Runs of the ledger that are parts of it, and the one that it is a part of. */
  readonly nested: readonly ListedRun[];
  readonly whole?: ListedRun;
}

/** One run: its metrics, their course, what it is made of and what is made of it. */
export function renderRunDetails({ listed, report, history, parts, nested, whole }: RunDetails): string {
  const pictures = historyPictures([{ name: listed.name, histories: readHistories(history) }]);
  const { run } = listed;
  return renderPage({
    title: listed.name,
    lead: runHeadline(report),
    navigation: [
      {
        title: 'Runs',
        links: [{ label: 'all', href: '/' }, ...(whole === undefined ? [] : [{ label: `part of ${whole.name}`, href: runAddress(whole) }])],
      },
    ],
    main: [
      ...(pictures.length === 0 ? [] : [section('Course', plots(...pictures))]),
      ...runSections(report),
      section('Parameters', pairTable('Parameters', run.parameters)),
      ...(nested.length === 0 ? [] : [section('Runs within it', nestedTable(nested))]),
      ...partsSection(parts),
      ...tagsSection(run.environment['mlflow']),
    ],
    footer: `Run ${run.id} of ${run.model}.`,
  });
}

const pairTable = (caption: string, pairs: JsonObject) =>
  table(
    caption,
    [{ title: 'name' }, { title: 'value' }],
    Object.entries(pairs).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );

const nestedTable = (runs: readonly ListedRun[]) =>
  table(
    'Each has a record of its own',
    [{ title: 'run' }, { title: 'exit' }, { title: 'metrics' }],
    runs.map((listed) => [
      html`<a href="${runAddress(listed)}">${listed.name}</a>`,
      listed.run.exit,
      Object.entries(listed.run.metrics)
        .slice(0, 4)
        .map(([name, { value }]) => `${name} ${formatMetric(value)}`)
        .join(', '),
    ]),
  );

/** Runs that a training program logged beside the one that stands for it. */
function partsSection(parts: unknown) {
  const runs = isJsonObject(parts) && Array.isArray(parts['runs']) ? parts['runs'].filter(isJsonObject) : [];
  if (runs.length === 0) return [];
  const course = runs.map((run) => ({ name: String(run['name']), histories: readHistories({ metrics: run['histories'] ?? {} }) }));
  const describe = (value: unknown): string =>
    isJsonObject(value)
      ? Object.entries(value)
          .slice(0, 6)
          .map(([name, one]) => `${name} ${typeof one === 'number' ? formatMetric(one) : String(one)}`)
          .join(', ')
      : '';
  return [
    section(
      'Runs within it',
      table(
        'Kept beside the record',
        [{ title: 'run' }, { title: 'status' }, { title: 'parameters' }, { title: 'metrics' }],
        runs.map((run) => [String(run['name']), String(run['status']), describe(run['params']), describe(run['metrics'])]),
      ),
      plots(...historyPictures(course.slice(0, 6))),
    ),
  ];
}

function tagsSection(tracked: unknown) {
  const tags = isJsonObject(tracked) && isJsonObject(tracked['tags']) ? tracked['tags'] : {};
  return Object.keys(tags).length === 0 ? [] : [section('Tags', pairTable('As the program set them', tags))];
}

/** What is compared: the courses of equal metrics in one picture, the last values and the parameters side by side. */
export function renderRunComparison(
  runs: readonly { readonly listed: ListedRun; readonly histories: ReadonlyMap<string, readonly PlotPoint[]> }[],
): string {
  const named = runs.map(({ listed, histories }, index) => ({ listed, histories, name: uniqueName(runs, index) }));
  const columns = [{ title: '' }, ...named.map(({ listed, name }) => ({ title: html`<a href="${runAddress(listed)}">${name}</a>` }))];
  const rows = (of: (listed: ListedRun) => Readonly<Record<string, string>>): string[][] => {
    const values = named.map(({ listed }) => of(listed));
    const keys = [...new Set(values.flatMap((one) => Object.keys(one)))].sort();
    return keys.map((key) => [key, ...values.map((one) => one[key] ?? '–')]);
  };
  const texts = (pairs: JsonObject) =>
    Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
  const parameters = rows(({ run }) => texts(run.parameters));
  const differing = parameters.filter(([, first, ...rest]) => rest.some((value) => value !== first));
  return renderPage({
    title: 'Comparison',
    lead: named.map(({ name }) => name).join(' · '),
    navigation: [{ title: 'Runs', links: [{ label: 'all', href: '/' }] }],
    main: [
      section(
        'Metrics',
        table(
          'Last values',
          columns,
          rows(({ run }) => Object.fromEntries(Object.entries(run.metrics).map(([name, { value }]) => [name, formatMetric(value)]))),
        ),
      ),
      section('Course', plots(...historyPictures(named))),
      section(
        'Parameters',
        differing.length === 0 ? html`<p>All parameters are equal.</p>` : table('Those that differ', columns, differing),
      ),
    ],
    footer: 'Read from the ledger by Trainyard.',
  });
}

function uniqueName(runs: readonly { readonly listed: ListedRun }[], index: number): string {
  const { listed } = runs[index]!;
  return runs.filter((other) => other.listed.name === listed.name).length === 1
    ? listed.name
    : `${listed.name} …${listed.run.id.slice(-6)}`;
}
