import type { TrainingPlan } from '#domain/train/plan-training.ts';
import type { Workspace } from '#ports/workspace.ts';
import { fitPlan, type FittedPlan } from './fit-plan.ts';
import { openTrainingJournal } from './search-journal.ts';
import { withWorkers } from './with-workers.ts';

export interface ResumableFit {
  readonly plan: TrainingPlan;
  readonly seed: number;
  /** What is trained, for reports of progress. */
  readonly name: string;
  /** Absolute path of a folder for the results of the search. */
  readonly journal: string;
}

type Ports = Pick<Workspace, 'files' | 'hasher' | 'clock' | 'reporter' | 'openWorkers' | 'signal'>;

/**
 * Fits with worker threads, and records what came of it. Until that is done, results of the search are kept on disk: the same call after a
 * kill, a cancellation or a failure does not make them again.
 */
export async function fitResumably<Recorded>(
  { plan, seed, name, journal: folder }: ResumableFit,
  ports: Ports,
  record: (fit: FittedPlan) => Promise<Recorded>,
): Promise<Recorded> {
  const journal = await openTrainingJournal(plan, seed, folder, ports);
  const { reporter, clock } = ports;
  try {
    const recorded = await withWorkers(ports, async (pool) => record(await fitPlan(plan, seed, name, { pool, reporter, clock, journal })));
    await journal.remove();
    return recorded;
  } catch (cause) {
    await journal.flush();
    throw cause;
  }
}
