import { join } from 'node:path';
import { expect } from 'vitest';
import { DEMO_STEPS, runDemo, type FinishedDemo } from '#features/pipeline/demo/run-demo.ts';
import { readRecords } from '#features/records.ts';
import { modelState } from '#features/registry/read-state.ts';
import type { Files } from '#ports/files.ts';
import { MINIMAL_CANDIDATES } from './demo-search.ts';
import type { DemoWorld } from './demo-world.ts';

/** Runs the demo in a world, as a process of its own would. */
export async function runIn(world: DemoWorld, wrapFiles?: (files: Files) => Files): Promise<{ finished: FinishedDemo; told: string }> {
  const { ports, openProject } = await world.open(wrapFiles);
  let told = '';
  const finished = await runDemo(
    { dataFolder: world.dataFolder, candidates: MINIMAL_CANDIDATES, openProject, tell: (text) => (told += text), columns: 100 },
    ports,
  );
  return { finished, told };
}

/** What must be true at the end, however often the demo was interrupted. */
export async function expectTheEnd(world: DemoWorld, finished: FinishedDemo): Promise<void> {
  const { ports } = await world.open();
  expect(finished.steps.map((step) => step.id)).toEqual(DEMO_STEPS.map((step) => step.id));
  const [iris, houses] = await Promise.all([modelState('iris-classifier', ports), modelState('house-prices', ports)]);
  expect(iris.versions.map((version) => version.version)).toEqual(['v1.0.0']);
  expect(houses.versions.map((version) => version.version)).toEqual(['v1.0.0', 'v1.1.0', 'v1.2.0']);
  expect(houses.stages.get('production')?.current?.version).toBe('v1.1.0');
  const tags = (await ports.forge.tags.list('data/')).map((tag) => tag.name);
  expect(tags.sort()).toEqual(['data/housing@v1.0.0', 'data/housing@v1.1.0', 'data/iris@v1.0.0']);
  expect(await readRecords('run', 'house-prices', ports)).toHaveLength(4);
  const status = await ports.servingHost.status({ folder: join(world.folder, '.trainyard/deployments/production/house-prices'), port: 0 });
  expect(status?.release.version).toBe('v1.1.0');
  expect(await ports.files.stat(finished.report)).toMatchObject({ kind: 'file' });
}
