import type { LoggedMetric, MetricValue, TrackingEvent } from '../events.ts';
import { RUN_NAME_TAG } from '../fold.ts';
import { makeRunName } from '../run-name.ts';
import type { PlannedRegistration } from './plan-import.ts';
import type { StoredExperiment, StoredModel, StoredRun, StoredRunData } from './stored.ts';

export const experimentEvent = ({ name, createdAt, tags }: StoredExperiment, id: string): TrackingEvent => ({
  kind: 'experiment-created',
  at: createdAt,
  id,
  name,
  tags,
});

/** What a run was when its store was read. A run that was still going on has ended for us: nobody will end it here. */
export function runEvents(run: StoredRun, data: StoredRunData, experiment: string): readonly TrackingEvent[] {
  const { id, user, start } = run;
  const at = run.end ?? start;
  const name = run.name || (data.tags.find(([key]) => key === RUN_NAME_TAG)?.[1] ?? '') || makeRunName(id);
  const running = run.status === 'RUNNING' || run.status === 'SCHEDULED';
  return [
    { kind: 'run-created', at: start, id, experiment, name, user, start, tags: data.tags },
    ...(data.params.length === 0 ? [] : [{ kind: 'run-logged' as const, at: start, id, params: data.params }]),
    ...(data.datasets.length + data.modelInputs.length === 0
      ? []
      : [{ kind: 'run-inputs' as const, at: start, id, datasets: data.datasets, models: data.modelInputs }]),
    ...(data.modelOutputs.length === 0 ? [] : [{ kind: 'run-outputs' as const, at: start, id, models: data.modelOutputs }]),
    { kind: 'run-updated', at, id, status: running ? 'KILLED' : run.status, end: at },
  ];
}

export function modelEvents(model: StoredModel, experiment: string): readonly TrackingEvent[] {
  const { id, name, run, type, createdAt: at, params, tags, status } = model;
  return [
    { kind: 'model-created', at, id, experiment, name, run, type, params, tags },
    { kind: 'model-changed', at, id, status },
  ];
}

/** `address` turns the folder that a version was made from into one that is here. */
export function registrationEvents(
  { stored, isNew, versions }: PlannedRegistration,
  address: (source: string) => string,
): readonly TrackingEvent[] {
  const { name, description, createdAt, tags, aliases } = stored;
  const added = new Set(versions.map(({ version }) => version));
  return [
    ...(isNew ? [{ kind: 'registered' as const, at: createdAt, name, description, tags }] : []),
    ...versions.flatMap((version): readonly TrackingEvent[] => [
      {
        kind: 'version-created',
        at: version.createdAt,
        name,
        version: version.version,
        source: address(version.source),
        run: version.run,
        model: version.model,
        runLink: '',
        description: version.description,
        tags: version.tags,
      },
      ...(version.stage === 'None'
        ? []
        : [{ kind: 'version-changed' as const, at: version.createdAt, name, version: version.version, stage: version.stage }]),
    ]),
    ...aliases
      .filter(([, version]) => added.has(version))
      .map(([alias, version]) => ({ kind: 'registration-changed' as const, at: createdAt, name, alias: { alias, version } })),
  ];
}

/** The largest double stands for infinity in the databases of MLflow. */
export function metricValue(value: number): MetricValue {
  if (Number.isNaN(value)) return 'NaN';
  if (Math.abs(value) >= Number.MAX_VALUE) return value > 0 ? 'Infinity' : '-Infinity';
  return value;
}

/** `<timestamp> <value> [<step> [<dataset> <digest>]]`, a line of a metric file; undefined when it is none. */
export function parseMetricLine(key: string, line: string): LoggedMetric | undefined {
  const [timestamp, value, step = '0'] = line.trim().split(/\s+/);
  const number = parseValue(value ?? '');
  if (number === undefined || !/^-?\d{1,16}$/.test(timestamp ?? '') || !/^-?\d{1,16}$/.test(step)) return undefined;
  return { key, value: number, timestamp: Number(timestamp), step: Number(step) };
}

/** Python's way to write floats. */
function parseValue(text: string): MetricValue | undefined {
  const special = /^([+-]?)(nan|inf|infinity)$/i.exec(text);
  if (special !== null) return special[2]!.toLowerCase() === 'nan' ? 'NaN' : special[1] === '-' ? '-Infinity' : 'Infinity';
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
