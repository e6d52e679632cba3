import { artifactUri } from '#domain/train/tracking/artifact-path.ts';
import type { LoggedMetric } from '#domain/train/tracking/events.ts';
import { experimentEvent, modelEvents, registrationEvents, runEvents } from '#domain/train/tracking/import/import-events.ts';
import { describeImport, planImport, type ImportPlan } from '#domain/train/tracking/import/plan-import.ts';
import type { StoredRun, StoreListing } from '#domain/train/tracking/import/stored.ts';
import type { RecordedRun } from '#domain/train/tracking/render-runs.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Workspace } from '#ports/workspace.ts';
import { excludeFromGit } from '../../exclude-from-git.ts';
import { copyFolder } from '../copy-folder.ts';
import { recordTrackedRuns } from '../record-tracked-run.ts';
import type { OpenTrackingSession, TrackingSession } from '../tracking-endpoint.ts';
import { locateArtifacts, type ArtifactPlaces } from './locate-artifacts.ts';
import type { MlflowStore } from './mlflow-store.ts';

export interface ImportMlflow {
  /** What the user called the store, for records and messages. */
  readonly from: string;
  readonly places: ArtifactPlaces;
  /** Model that the runs shall belong to; each to the one that is named like its experiment unless given. */
  readonly model?: string;
  readonly dryRun: boolean;
}

export interface ImportedStore {
  readonly plan: Plan;
  readonly decided: ImportPlan;
  /** Empty in a dry run. */
  readonly runs: readonly RecordedRun[];
  /** Runs and models that name artifacts which are not there. */
  readonly withoutArtifacts: number;
}

/** What is done with the registered models of the store, those of earlier imports of it included, when its runs are in the ledger. */
export type ConcludeImport = (tracking: TrackingSession, registered: readonly string[]) => Promise<void>;

type Ports = Pick<Workspace, 'root' | 'git' | 'files' | 'hasher' | 'clock' | 'environment' | 'forge' | 'reporter'>;

/**
 * Takes over what an MLflow store holds: runs with their histories and artifacts become records of the ledger, and all of it can be searched
 * and loaded by MLflow clients of later programs. What is there already is left alone, so that an import can be repeated, and gone on with.
 */
export async function importMlflow(
  command: ImportMlflow,
  store: MlflowStore,
  ports: Ports,
  openSession: OpenTrackingSession,
  conclude?: ConcludeImport,
): Promise<ImportedStore> {
  const listing = await store.list();
  const session = await openSession();
  try {
    const decided = planImport(listing, session.state, (name) => experimentId(name, ports));
    const plan = describeImport(decided, listing, command);
    if (command.dryRun) return { plan, decided, runs: [], withoutArtifacts: 0 };
    await excludeFromGit(ports);
    const withoutArtifacts = await takeOver(decided, listing, { command, store, session }, ports);
    const context = { importedFrom: command.from, ...(command.model === undefined ? {} : { model: command.model }) };
    const runs = await recordTrackedRuns(context, session, ports);
    const own = listing.registrations.map(({ name }) => name).filter((name) => !decided.conflicts.includes(name));
    if (own.length > 0) await conclude?.(session, own);
    return { plan, decided, runs, withoutArtifacts };
  } finally {
    await session.close();
  }
}

/** Made from the name, so that an import which is repeated elsewhere gives equal ids. */
const experimentId = (name: string, ports: Pick<Ports, 'hasher'>): string =>
  name === 'Default' ? '0' : BigInt(`0x${ports.hasher.sha256(`mlflow experiment ${name}`).slice(0, 14)}`).toString();

interface Importing {
  readonly command: ImportMlflow;
  readonly store: MlflowStore;
  readonly session: TrackingSession;
}

async function takeOver(plan: ImportPlan, listing: StoreListing, importing: Importing, ports: Ports): Promise<number> {
  const { command, session } = importing;
  const here = (experiment: string): string => plan.experimentIds.get(experiment)!;
  await session.keep(plan.experiments.map((experiment) => experimentEvent(experiment, here(experiment.id))));
  let missing = 0;
  for (const model of plan.models) {
    const folder = { experiment: here(model.experiment), id: `models/${model.id}` };
    const tail = `${model.experiment}/models/${model.id}/artifacts`;
    if (!(await takeArtifacts(model.artifacts, tail, session.artifactFolder(folder), command.places, ports))) missing++;
    await session.keep(modelEvents(model, folder.experiment));
  }
  for (const [done, run] of plan.runs.entries()) {
    ports.reporter.progress({ task: 'import', done, total: plan.runs.length });
    if (!(await takeRun(run, here(run.experiment), importing, ports))) missing++;
  }
  for (const registration of plan.registrations) {
    await session.keep(
      registrationEvents(registration, (source) => addressHere(source, listing, (experiment) => plan.experimentIds.get(experiment))),
    );
  }
  return missing;
}

/** In this order a kill leaves a run that has no record, and the next import goes on with it. */
async function takeRun(run: StoredRun, experiment: string, { command, store, session }: Importing, ports: Ports): Promise<boolean> {
  const tail = `${run.experiment}/${run.id}/artifacts`;
  // A run that logged no artifact has no folder, so that only one without a place for any is worth a word.
  const found =
    (await takeArtifacts(run.artifacts, tail, session.artifactFolder({ experiment, id: run.id }), command.places, ports)) ||
    (await locateArtifacts('', run.experiment, command.places, ports)) !== undefined;
  const known = (await session.histories(new Set([run.id]))).get(run.id);
  const skip = new Map(Array.from(known ?? [], ([key, points]) => [key, points.length]));
  const [created, ...rest] = runEvents(run, await store.read(run), experiment);
  await session.keep([created!]);
  for await (const batch of store.metrics(run)) {
    const metrics = batch.filter((metric) => !isKnown(metric, skip));
    if (metrics.length > 0) await session.keep([{ kind: 'run-logged', at: run.start, id: run.id, metrics }]);
  }
  await session.keep(rest);
  return found;
}

/** Values come in the same order each time: so many of each metric are here from an import that was cut short. */
function isKnown({ key }: LoggedMetric, skip: Map<string, number>): boolean {
  const left = skip.get(key) ?? 0;
  if (left === 0) return false;
  skip.set(key, left - 1);
  return true;
}

async function takeArtifacts(address: string, tail: string, to: string, places: ArtifactPlaces, ports: Ports): Promise<boolean> {
  const from = await locateArtifacts(address, tail, places, ports);
  if (from === undefined) return false;
  await copyFolder(from, to, ports);
  return true;
}

/** A version that was made from the artifacts of a run is made from those that are here now; any other address stays. */
function addressHere(source: string, { runs }: StoreListing, here: (experiment: string) => string | undefined): string {
  const run = runs.find(({ artifacts }) => artifacts !== '' && (source === artifacts || source.startsWith(`${artifacts}/`)));
  const experiment = run === undefined ? undefined : here(run.experiment);
  if (run === undefined || experiment === undefined) return source;
  return artifactUri(experiment, run.id, `artifacts${source.slice(run.artifacts.length)}`);
}
