import { expect, it } from 'vitest';
import { parseTableSchema } from '#domain/data/schema/parse-table-schema.ts';
import { CANDIDATES, demoConfiguration, HOUSING, IRIS } from '#domain/pipeline/demo/configuration.ts';
import { DEMO_SCHEMAS } from '#domain/pipeline/demo/schemas.ts';
import { openProject } from '#compose/open-project.ts';
import { memoryWorkspace } from '../../../kit/memory-workspace.ts';
import { projectOf } from '../../../kit/project.ts';

it('is valid, with seven classifiers on iris and five regressors on housing', async () => {
  const project = await projectOf(demoConfiguration(8421));
  const algorithms = (model: string): number => {
    const { train } = project.models[model]!;
    return train.kind === 'built-in' ? Object.keys(train.algorithms).length : 0;
  };
  expect(algorithms(IRIS.model)).toBe(7);
  expect(algorithms(HOUSING.model)).toBe(5);
  expect(project.datasets[HOUSING.dataset]!.target).toBe(HOUSING.target);
});

it('stays valid under the overrides of both candidates', async () => {
  const workspace = memoryWorkspace({ files: { 'trainyard.yaml': demoConfiguration(0) } });
  for (const { set } of [CANDIDATES.better, CANDIDATES.worse]) {
    const project = await openProject(workspace, { set });
    expect(project.models[HOUSING.model]!.train).toMatchObject({ search: { folds: 2 } });
  }
});

it.each(['iris', 'housing'] as const)('the schema of %s is one', (name) => {
  expect(parseTableSchema(DEMO_SCHEMAS[name])).toMatchObject({ ok: true });
});
