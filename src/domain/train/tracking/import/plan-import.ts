import { formatInstant, instant } from '#kernel/instant.ts';
import type { Plan } from '#kernel/plan.ts';
import { formatModelName } from '../describe-run.ts';
import type { TrackingState } from '../state.ts';
import type { StoredExperiment, StoredModel, StoredRegistration, StoredRun, StoredVersion, StoreListing } from './stored.ts';

export interface ImportPlan {
  /** Id in the working copy by id in the store. */
  readonly experimentIds: ReadonlyMap<string, string>;
  readonly experiments: readonly StoredExperiment[];
  readonly runs: readonly StoredRun[];
  readonly models: readonly StoredModel[];
  readonly registrations: readonly PlannedRegistration[];
  /** Runs that are here already, and those that were deleted in the store. */
  readonly kept: number;
  readonly deleted: number;
  /** Registered models that differ from what has their names here. */
  readonly conflicts: readonly string[];
}

export interface PlannedRegistration {
  readonly stored: StoredRegistration;
  readonly isNew: boolean;
  readonly versions: readonly StoredVersion[];
}

/**
 * What of a store is not here yet. Runs and logged models are known by their ids, which are random; experiments by their names, registered
 * versions by name, number and time. What was deleted in the store stays out.
 */
export function planImport(listing: StoreListing, state: TrackingState, newExperimentId: (name: string) => string): ImportPlan {
  const byName = new Map([...state.experiments.values()].map((experiment) => [experiment.name, experiment.id]));
  const wanted = listing.experiments.filter(({ stage }) => stage === 'active');
  const experimentIds = new Map(wanted.map(({ id, name }) => [id, byName.get(name) ?? newExperimentId(name)]));
  const live = listing.runs.filter(({ stage, experiment }) => stage === 'active' && experimentIds.has(experiment));
  const runs = live.filter(({ id }) => state.runs.get(id)?.record === undefined);
  const conflicts: string[] = [];
  const registrations = listing.registrations.flatMap((stored): readonly PlannedRegistration[] => {
    const known = state.registered.get(stored.name);
    if (known === undefined) return [{ stored, isNew: true, versions: stored.versions }];
    const differs = stored.versions.some(({ version, createdAt }) => (known.versions.get(version)?.createdAt ?? createdAt) !== createdAt);
    if (differs) {
      conflicts.push(stored.name);
      return [];
    }
    const versions = stored.versions.filter(({ version }) => !known.versions.has(version));
    return versions.length === 0 ? [] : [{ stored, isNew: false, versions }];
  });
  return {
    experimentIds,
    experiments: wanted.filter(({ name }) => !byName.has(name)),
    runs,
    models: listing.models.filter(({ id, experiment }) => experimentIds.has(experiment) && !state.models.has(id)),
    registrations,
    kept: live.length - runs.length,
    deleted: listing.runs.length - live.length,
    conflicts,
  };
}

/** Effects that a plan names one by one. */
const NAMED = 20;

/** The plan as `--dry-run` shows it. */
export function describeImport(
  plan: ImportPlan,
  listing: StoreListing,
  { from, model }: { readonly from: string; readonly model?: string },
): Plan {
  const names = new Map(listing.experiments.map(({ id, name }) => [id, name]));
  const runs = plan.runs.slice(0, NAMED).map((run) => ({
    verb: 'create' as const,
    target: `runs/${model ?? formatModelName(names.get(run.experiment) ?? '')}/…`,
    detail: `${run.name === '' ? run.id : run.name}, ${run.status.toLowerCase()}, ${formatInstant(instant(run.start)).slice(0, 10)}`,
  }));
  const versions = plan.registrations.map(({ stored, versions: added }) => ({
    verb: 'create' as const,
    target: `${stored.name} in the tracking registry`,
    detail: `versions ${added.map(({ version }) => version).join(', ') || 'none'}`,
  }));
  return {
    title: `import from ${from}`,
    effects: [
      ...runs,
      ...(plan.runs.length > NAMED ? [{ verb: 'create' as const, target: `${plan.runs.length - NAMED} more runs` }] : []),
      ...versions,
      ...(plan.kept === 0
        ? []
        : [{ verb: 'keep' as const, target: `${plan.kept} ${plan.kept === 1 ? 'run' : 'runs'}`, detail: 'imported before' }]),
      ...plan.conflicts.map((name) => ({ verb: 'keep' as const, target: name, detail: 'another registered model has this name here' })),
    ],
  };
}
