import type { Workspace } from '#ports/workspace.ts';

/** The workflow that goes on with an interrupted training. */
export interface HandOver {
  /** File name such as `train.yml`; it needs the inputs `resume` and, where given, those below. */
  readonly workflow: string;
  readonly reference: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Starts the job that goes on. The checkpoint is sealed before; the job after this one carries it away from the machine. */
export async function handOver(
  { workflow, reference, inputs }: HandOver,
  training: string,
  attempt: number,
  ports: Pick<Workspace, 'forge' | 'reporter'>,
): Promise<{ readonly url?: string }> {
  const dispatched = await ports.forge.workflows.dispatch(workflow, reference, { ...inputs, resume: training });
  ports.reporter.note(
    `attempt ${attempt} of ${training} ends here; ${workflow} goes on${dispatched.url === undefined ? '' : `: ${dispatched.url}`}`,
  );
  return dispatched;
}
