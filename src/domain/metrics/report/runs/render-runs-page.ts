import { humanDuration } from '#kernel/duration.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { formatCount, formatNumber, plainDecimals } from '../../figures.ts';
import { section, table, when } from '../blocks.ts';
import { html, type Html, type HtmlPart } from '../html.ts';
import { renderPage } from '../page.ts';
import type { ListedRun } from './listed-run.ts';
import { PAGE_ROWS, selectionAddress, selectRuns, type RunSelection } from './select-runs.ts';

/** Metrics that have a column; the others are on the page of the run. */
const COLUMNS = 5;

export const runAddress = ({ run }: Pick<ListedRun, 'run'>): string => `/runs/${encodeURIComponent(run.model)}/${run.id}`;

/** The table of runs: sorted and filtered by its address, two or more to be compared by ticking them. No script. */
export function renderRunsPage(all: readonly ListedRun[], selection: RunSelection, title: string): string {
  const fitting = selectRuns(all, selection);
  const shown = fitting.slice((selection.page - 1) * PAGE_ROWS, selection.page * PAGE_ROWS);
  const models = [...new Set(all.map(({ run }) => run.model))].sort();
  return renderPage({
    title: `Runs of ${title}`,
    lead: `${formatCount(fitting.length)} of ${formatCount(all.length)} runs`,
    navigation: [
      {
        title: 'Models',
        links: [
          { label: 'all', href: '/' },
          ...models.map((model) => ({
            label: model,
            href: selectionAddress(selection, { words: model, page: 1 }),
            current: selection.words === model,
          })),
        ],
      },
    ],
    main: [filterForm(selection), compareForm(shown, selection), pages(fitting.length, selection)],
    footer: 'Read from the ledger by Trainyard; nothing here changes anything.',
    forms: true,
  });
}

const filterForm = ({ words, sort, descending }: RunSelection): Html =>
  html`<form method="get" action="/" role="search">
    <label
      >Filter
      <input type="search" name="filter" value="${words}" placeholder="succeeded accuracy&gt;0.9 rate=0.1" />
    </label>
    <input type="hidden" name="sort" value="${sort}" />
    <input type="hidden" name="order" value="${descending ? 'down' : 'up'}" />
    <button>Show</button>
  </form>`;

function compareForm(runs: readonly ListedRun[], selection: RunSelection): Html {
  if (runs.length === 0) return section('Nothing fits', html`<p>No run fits the filter. <a href="/">Show all</a>.</p>`);
  const metrics = commonMetrics(runs);
  const head = (label: string, key: string): HtmlPart => {
    const current = selection.sort === key;
    const mark = current ? (selection.descending ? ' ▼' : ' ▲') : '';
    return html`<a href="${selectionAddress(selection, { sort: key, descending: current ? !selection.descending : true, page: 1 })}"
      >${label}${mark}</a
    >`;
  };
  const ids = new Set(runs.map(({ tracked }) => tracked));
  return html`<form method="get" action="/compare">
    ${table(
      'Runs of the ledger; tick some to compare them',
      [
        { title: head('run', 'name') },
        { title: head('model', 'model') },
        { title: 'exit' },
        { title: head('when', 'created') },
        { title: head('time', 'time'), align: 'number' },
        ...metrics.map((metric) => ({ title: head(metricTitle(metric), metric), align: 'number' as const })),
      ],
      runs.map((listed) => {
        const { run, name, parent } = listed;
        const nested = parent !== undefined && ids.has(parent);
        return [
          html`<label class="${nested ? 'nested' : ''}"
            ><input type="checkbox" name="run" value="${`${run.model}/${run.id}`}" aria-label="${`compare ${name}`}" />
            <a href="${runAddress(listed)}">${name}</a></label
          >`,
          run.model,
          html`<span class="${run.exit === 'succeeded' ? 'pass' : run.exit === 'cancelled' ? 'inconclusive' : 'fail'}">${run.exit}</span>`,
          when(run.createdAt),
          humanDuration(run.durationMs),
          ...metrics.map((metric) => formatMetric(run.metrics[metric]?.value)),
        ];
      }),
    )}
    <button>Compare</button>
  </form>`;
}

export const formatMetric = (value: number | undefined): string =>
  value === undefined ? '–' : formatNumber(value, Math.abs(value) >= 100 ? 1 : plainDecimals(value));

/** Metrics that most of the runs have, those of the machine last. */
function commonMetrics(runs: readonly ListedRun[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { run } of runs) for (const name of Object.keys(run.metrics)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([left, one], [right, other]) => Number(left.startsWith('system/')) - Number(right.startsWith('system/')) || other - one)
    .slice(0, COLUMNS)
    .map(([name]) => name);
}

function pages(count: number, selection: RunSelection): Html {
  const last = Math.max(1, Math.ceil(count / PAGE_ROWS));
  if (last === 1) return html``;
  const to = (page: number, label: string): Html => html`<a href="${selectionAddress(selection, { page })}">${label}</a> `;
  return html`<p>
    Page ${selection.page} of ${last}. ${selection.page > 1 ? to(selection.page - 1, 'Newer') : ''}
    ${selection.page < last ? to(selection.page + 1, 'Older') : ''}
  </p>`;
}
