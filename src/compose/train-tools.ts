import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { programWatch } from '#adapters/program-watch/program-watch.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { readProgramPredictions } from '#features/metrics/name-rows.ts';
import type { TrainTools } from '#features/train/train-command.ts';
import type { Workspace } from '#ports/workspace.ts';

/** What training with a program uses of other slices and of the machine. */
export const trainTools = (workspace: Pick<Workspace, 'files' | 'hasher' | 'parquet'>): TrainTools => ({
  programs: programWatch(),
  openCluster: async () => {
    const [{ kubernetesCluster }, { kubernetesPodLogs }] = await Promise.all([
      import('#adapters/kubernetes/cluster.ts'),
      import('#adapters/kubernetes/pod-logs.ts'),
    ]);
    return {
      kubernetes: kubernetesCluster(),
      logs: kubernetesPodLogs(),
      gunzip: async (bytes, limit) => await promisify(gunzip)(bytes, { maxOutputLength: limit + 1 }),
    };
  },
  openYaml: async () => {
    const { openYamlReader } = await import('#adapters/yaml/yaml-reader.ts');
    return await openYamlReader();
  },
  readTable: async (path) => await readTableFile({ path, name: path.slice(path.lastIndexOf('/') + 1) }, workspace),
  readPredictions: async (path, dataset) =>
    readProgramPredictions(await readTableFile({ path, name: 'predictions.csv' }, workspace), dataset, workspace),
});
