import { basename, dirname, join, resolve } from 'node:path';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import type { TrackedRegistration } from '#domain/train/tracking/render-runs.ts';
import { PROJECT_FILE } from '#features/project/load-project.ts';
import type { TrackingSession } from '#features/train/tracking-endpoint.ts';
import { renderImport } from '#domain/train/tracking/import/render-import.ts';
import { importMlflow } from '#features/train/mlflow-import/import-mlflow.ts';
import type { MlflowStore } from '#features/train/mlflow-import/mlflow-store.ts';
import { databaseStore } from '#features/train/mlflow-import/read-database.ts';
import { fileStore } from '#features/train/mlflow-import/read-file-store.ts';
import { Failure } from '#kernel/failure.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openTrackingSession } from '../../../server/tracking/start.ts';
import type { RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace, { dryRun }: RunOptions): Promise<Outcome> {
  const { model } = inputs;
  if (model !== undefined && (parseRelativePath(model) === undefined || model.includes('/'))) {
    throw new Failure('contract.input-invalid', {
      message: `option --model: expected the name of a model, found ${JSON.stringify(model)}.`,
    });
  }
  const path = resolve(inputs.store);
  const { store, folder } = await openStore(path, workspace);
  let registrations: readonly TrackedRegistration[] = [];
  try {
    const imported = await importMlflow(
      {
        from: basename(path),
        places: { store: folder, ...(inputs.artifacts === undefined ? {} : { named: resolve(inputs.artifacts) }) },
        dryRun,
        ...(model === undefined ? {} : { model }),
      },
      store,
      workspace,
      () => openTrackingSession(workspace),
      async (tracking, names) => {
        if (inputs.register) registrations = await registerImported({ tracking, names, model }, workspace);
      },
    );
    return renderImport({ ...imported, registrations }, { from: inputs.store, dryRun });
  } finally {
    await store.close();
  }
}

/** Stages and gates of `trainyard.yaml` hold where there is one. */
async function registerImported(
  { tracking, names, model }: { readonly tracking: TrackingSession; readonly names: readonly string[]; readonly model: string | undefined },
  workspace: Workspace,
): Promise<readonly TrackedRegistration[]> {
  const { registerTracked } = await import('#features/pipeline/register-tracked.ts');
  const configured = (await workspace.files.stat(join(workspace.root, PROJECT_FILE))) !== undefined;
  const models = configured ? (await openProject(workspace, {})).models : {};
  return await registerTracked(
    {
      tracking,
      imported: names,
      models: model === undefined ? [] : [model],
      configOf: (name) => (Object.hasOwn(models, name) ? models[name] : undefined),
      openYaml: async () => (await import('#adapters/yaml/yaml-reader.ts')).openYamlReader(),
    },
    workspace,
  );
}

async function openStore(path: string, workspace: Workspace): Promise<{ readonly store: MlflowStore; readonly folder: string }> {
  const found = await workspace.files.stat(path);
  if (found?.kind === 'folder') {
    const { openYamlReader } = await import('#adapters/yaml/yaml-reader.ts');
    return { store: await fileStore(path, await openYamlReader(), workspace), folder: path };
  }
  if (found?.kind === 'file') {
    const { openSqlite } = await import('#adapters/sqlite-reader/sqlite-reader.ts');
    return { store: databaseStore(await openSqlite(path), path), folder: dirname(path) };
  }
  throw new Failure('train.import-unreadable', {
    message: `expected a folder mlruns or a file mlflow.db in ${path}; found ${found === undefined ? 'nothing' : `a ${found.kind}`}.`,
  });
}
