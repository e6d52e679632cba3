import { trainTools } from '#compose/train-tools.ts';
import type { TrainTools } from '#features/train/train-command.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Everything that training with a program can use, the tracking endpoint of the server included. */
export const programTools = (workspace: Workspace): TrainTools => ({
  ...trainTools(workspace),
  openTracking: async () => {
    const { startTracking } = await import('../../server/tracking/start.ts');
    return await startTracking(workspace);
  },
});
