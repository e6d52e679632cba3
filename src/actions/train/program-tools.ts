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
  concludeTracking: async (tracking, model) => {
    if (tracking.registrations.size === 0) return;
    const [{ registerTracked }, { describeRegistration }, { openYamlReader }] = await Promise.all([
      import('#features/pipeline/register-tracked.ts'),
      import('#domain/train/tracking/render-runs.ts'),
      import('#adapters/yaml/yaml-reader.ts'),
    ]);
    const registry = {
      tracking,
      models: [model.name],
      configOf: (name: string) => (name === model.name ? model : undefined),
      openYaml: async () => openYamlReader(),
    };
    for (const registration of await registerTracked(registry, workspace)) {
      const tell = registration.refused === undefined ? workspace.reporter.note : workspace.reporter.warn;
      for (const line of describeRegistration(registration)) tell(line);
    }
  },
});
