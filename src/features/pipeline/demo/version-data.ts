import { join } from 'node:path';
import { DEMO_SCHEMAS } from '#domain/pipeline/demo/schemas.ts';
import { SOURCES } from '#domain/pipeline/demo/configuration.ts';
import { tellCount } from '#domain/pipeline/tell-numbers.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { addDataset } from '../../data/add-dataset.ts';
import { versionDataset } from '../../data/version-dataset.ts';
import type { Demo, DemoStep } from './demo.ts';

export interface VersionedData {
  readonly datasets: readonly { readonly name: string; readonly rows: number; readonly bytes: number; readonly tag: string }[];
}

const FILES = { iris: 'iris/iris.csv', housing: 'california-housing/california-housing.csv.gz' } as const;

export const versionData: DemoStep<VersionedData> = {
  id: 'version-data',
  name: 'version data',
  perform: async (demo) => ({ datasets: [await addShipped('iris', demo), await addShipped('housing', demo)] }),
  tell: ({ datasets }) =>
    datasets.map(({ name, rows, bytes, tag }) => `${name} ${tellCount(rows)} rows, ${humanBytes(bytes)} in LFS → ${tag}`),
};

async function addShipped(name: 'iris' | 'housing', demo: Demo): Promise<VersionedData['datasets'][number]> {
  const { ports } = demo;
  const file = join(demo.dataFolder, FILES[name]);
  if ((await ports.files.stat(file)) === undefined) {
    throw new Failure('pipeline.demo-data-missing', { message: `expected ${FILES[name]} in ${demo.dataFolder}, found no such file` });
  }
  await ports.files.write(join(ports.root, 'data', name, 'schema.json'), DEMO_SCHEMAS[name]);
  const before = await ports.git.changedPaths([`data/${name}`]);
  const committed = (await ports.git.resolve('HEAD')) !== undefined && before.length === 0;
  if (!committed) {
    await addDataset({ name, from: [file], schema: `data/${name}/schema.json`, source: SOURCES[name] }, ports);
    await ports.git.commit(`Add the ${name} dataset`, [`data/${name}`]);
  }
  const versioned = await versionDataset({ name }, ports);
  const bytes = versioned.manifest.files.reduce((sum, one) => sum + one.sizeBytes, 0);
  return { name, rows: versioned.manifest.rows ?? 0, bytes, tag: versioned.tag };
}
