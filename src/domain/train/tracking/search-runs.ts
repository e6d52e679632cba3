import { read, type Handler } from './decision.ts';
import type { LoggedMetric } from './events.ts';
import { attribute, isViewed } from './experiments.ts';
import { matches, sortBy } from './filter/match.ts';
import { parseFilter, parseOrdering, type Subject } from './filter/parse.ts';
import type { Input } from './input.ts';
import { nextToken, takePage } from './paging.ts';
import { invalid } from './refusal.ts';
import { renderMetric, renderRun, renderRunInfo } from './render.ts';
import type { Run } from './state.ts';

export const searchRuns: Handler = (input, { state }) => {
  const experiments = new Set(input.texts('experiment_ids'));
  const filter = parseFilter(input.text('filter'));
  const orderings = input.texts('order_by').map(parseOrdering);
  const newestFirst = [
    { subject: attribute('start_time'), descending: true },
    { subject: attribute('run_id'), descending: false },
  ];
  const wanted = [...state.runs.values()].filter(
    (run) => experiments.has(run.experiment) && isViewed(run, input, 'run_view_type') && matches(filter, (subject) => lookUp(run, subject)),
  );
  const page = takePage(sortBy(wanted, [...orderings, ...newestFirst], lookUp), input, { usual: 1_000, most: 50_000 });
  return read({ runs: page.items.map(renderRun), ...nextToken(page) });
};

function lookUp(run: Run, { entity, key }: Subject): readonly (string | number)[] {
  switch (entity) {
    case 'metrics': {
      const metric = run.metrics.get(key);
      return metric === undefined ? [] : [Number(metric.value)];
    }
    case 'params':
      return one(run.params.get(key));
    case 'tags':
      return one(run.tags.get(key));
    case 'datasets':
      return run.datasets.flatMap(({ dataset, tags }) => {
        if (key === 'context') return tags.filter(([name]) => name === 'mlflow.data.context').map(([, value]) => value);
        if (key !== 'name' && key !== 'digest')
          throw invalid(`Datasets have no '${key}' to search by; they have name, digest and context.`);
        return one(dataset[key] as string | undefined);
      });
    case 'attributes':
      return attributeOf(run, key);
  }
}

const INFO: Readonly<Record<string, string>> = {
  'run name': 'run_name',
  'Run name': 'run_name',
  'Run Name': 'run_name',
  created: 'start_time',
  Created: 'start_time',
};
const SEARCHED = new Set(['run_id', 'run_name', 'user_id', 'status', 'start_time', 'end_time', 'artifact_uri', 'experiment_id']);

function attributeOf(run: Run, key: string): readonly (string | number)[] {
  const name = INFO[key] ?? key;
  if (!SEARCHED.has(name)) throw invalid(`Runs have no attribute '${key}' to search by; they have ${[...SEARCHED].join(', ')}.`);
  return one(renderRunInfo(run)[name] as string | number | undefined);
}

const one = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

/** One page of the values of one metric, ordered by timestamp, then step, then value. */
export function renderHistory(values: readonly LoggedMetric[], input: Input) {
  const ordered = [...values].sort(
    (left, right) => left.timestamp - right.timestamp || left.step - right.step || Number(left.value) - Number(right.value),
  );
  const page = takePage(ordered, input, { usual: 25_000, most: 50_000 });
  return { metrics: page.items.map(renderMetric), ...nextToken(page) };
}
