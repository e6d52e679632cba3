import { humanDuration } from '#kernel/duration.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import { textTable } from '#kernel/text-table.ts';
import type { PipelineRecord, StepState, StepStatus } from './run-state.ts';
import type { Step } from './step.ts';

/** Symbols stand beside words, never alone. */
const SYMBOL: Record<StepStatus, string> = {
  waiting: '·',
  running: '▸',
  done: '✔',
  unchanged: '=',
  refused: '✖',
  failed: '!',
  'not-reached': '–',
};

export function renderRun(record: PipelineRecord): string {
  return textTable(record.steps.map(rowOf), ['left', 'left', 'right', 'left']);
}

/** One line as a step ends, in the columns of a table whose other rows are not known yet; `ids` are those of the whole run. */
export function renderStep(state: StepState, ids: readonly string[]): string {
  const [status = '', id = '', time = '', detail = ''] = rowOf(state);
  const longest = Math.max(0, ...ids.map((other) => other.length));
  return `${status.padEnd(STATUS_WIDTH)} ${id.padEnd(longest)} ${time.padStart(TIME_WIDTH)}  ${detail}`.trimEnd();
}

const STATUS_WIDTH = Math.max(...Object.keys(SYMBOL).map((status) => status.length)) + 5;

const TIME_WIDTH = 12;

function rowOf(state: StepState): string[] {
  const attempts = (state.attempts ?? 1) > 1 ? ` (attempt ${state.attempts})` : '';
  return [
    `  ${SYMBOL[state.status]} ${state.status}`,
    state.id,
    state.durationMs === undefined || state.status === 'unchanged' ? '' : humanDuration(state.durationMs),
    `${detailOf(state)}${attempts}`,
  ];
}

function detailOf(state: StepState): string {
  if (state.failure !== undefined) return `${state.failure.code}: ${state.failure.message}`;
  const summary = state.result?.summary ?? '';
  return state.cited === undefined ? summary : `${summary} · as in run …${state.cited.slice(-6)}`;
}

/** What to do about each step that failed: the place, the facts and the remedy; empty when none did. */
export function renderFailures(record: PipelineRecord): string {
  return record.steps
    .flatMap(({ id, failure }) => {
      if (failure === undefined) return [];
      const { at } = failure;
      const place = at === undefined ? '' : `   ${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}`;
      return [`  ! ${id}   ${failure.code}${place}`, ...failure.evidence.map((fact) => `    ${fact}`), `    → ${failure.remedy}`];
    })
    .join('\n');
}

export const renderRunMarkdown = (record: PipelineRecord): string =>
  [
    markdownTable(
      ['step', 'status', 'time', 'result'],
      record.steps.map((state) => [
        escapeMarkdown(state.id),
        `${SYMBOL[state.status]} ${state.status}`,
        state.durationMs === undefined ? '' : humanDuration(state.durationMs),
        escapeMarkdown(detailOf(state)),
      ]),
      ['left', 'left', 'right', 'left'],
    ),
    ...record.steps.flatMap(({ id, failure }) =>
      failure === undefined ? [] : [`**${escapeMarkdown(id)}** ${[...failure.evidence, failure.remedy].map(escapeMarkdown).join(' · ')}`],
    ),
    `\`\`\`mermaid\n${renderGraph(record.steps)}\n\`\`\``,
  ].join('\n\n');

/** The graph in Mermaid, which GitHub draws. Ids are replaced by numbers, so that no name can break the syntax. */
export function renderGraph(steps: readonly Pick<Step, 'id' | 'needs'>[]): string {
  const numbers = new Map(steps.map((step, index) => [step.id, `s${index}`]));
  const nodes = steps.map((step) => `  ${numbers.get(step.id)}["${step.id.replace(/[^\w:#. -]/g, '_')}"]`);
  const edges = steps.flatMap((step) =>
    step.needs.flatMap((need) => (numbers.has(need) ? [`  ${numbers.get(need)} --> ${numbers.get(step.id)}`] : [])),
  );
  return ['graph LR', ...nodes, ...edges].join('\n');
}
