import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import { describeRegistration, renderTrackedRuns, type RecordedRun, type TrackedRegistration } from '../render-runs.ts';
import type { ImportPlan } from './plan-import.ts';

export interface FinishedImport {
  readonly plan: Plan;
  readonly decided: ImportPlan;
  readonly runs: readonly RecordedRun[];
  readonly withoutArtifacts: number;
  /** What became of registered models; empty where they were to stay in the tracking registry. */
  readonly registrations: readonly TrackedRegistration[];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What an import brought, and what it left out and why. */
export function renderImport(
  { plan, decided, runs, withoutArtifacts, registrations: made }: FinishedImport,
  { from, dryRun }: { readonly from: string; readonly dryRun: boolean },
): Outcome {
  const { registrations, kept, deleted, conflicts } = decided;
  const versions = registrations.flatMap(({ stored, versions: added }) => added.map(({ version }) => `${stored.name} ${version}`));
  const notes = [
    ...(kept === 0 ? [] : [`${counted(kept, 'run')} had been imported before`]),
    ...(deleted === 0 ? [] : [`${counted(deleted, 'deleted run')} left out`]),
    ...(withoutArtifacts === 0
      ? []
      : [`artifacts of ${counted(withoutArtifacts, 'run or model', 'runs and models')} were not found; see --artifacts`]),
    ...conflicts.map((name) => `registered model ${name} left out: another one has this name here`),
  ];
  const shown = renderTrackedRuns('import', 0, runs);
  const text = [
    shown.text,
    ...(versions.length === 0 ? [] : [`in the tracking registry: ${versions.join(', ')}`]),
    ...made.flatMap(describeRegistration),
    ...notes.map((note) => `note: ${note}`),
  ];
  const count = dryRun ? decided.runs.length : runs.length;
  return {
    verdict: 'pass',
    headline: `${counted(count, 'run')} ${dryRun ? 'would be imported' : 'imported'} from ${from}`,
    text: dryRun ? '' : text.filter((line) => line !== '').join('\n'),
    markdown: shown.markdown,
    outputs: { 'run-ids': runs.map(({ record }) => record.id).join('\n') },
    data: {
      from,
      imported: runs.map(({ record, name }) => ({ id: record.id, model: record.model, name })),
      versions,
      registrations: made,
      kept,
      deleted,
      withoutArtifacts,
      conflicts,
    } as unknown as Json,
    ...(dryRun ? { plan } : {}),
  };
}
