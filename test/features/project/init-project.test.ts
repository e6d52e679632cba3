import { describe, expect, it } from 'vitest';
import { openProject } from '#compose/open-project.ts';
import { readTableFile } from '#features/data/read-table.ts';
import { initProject, type InitProject } from '#features/project/init-project.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';

const IRIS = `sepal_length,sepal_width,species\n${Array.from({ length: 20 }, (_, row) => `${5 + row / 10},${3 + row / 20},${row % 2 ? 'setosa' : 'virginica'}`).join('\n')}\n`;

function repository(files: Readonly<Record<string, string>>) {
  const workspace = memoryWorkspace({ files });
  const ports = { ...workspace, readTable: (path: string) => readTableFile({ path }, workspace) };
  const init = (command: Partial<InitProject> = {}) =>
    initProject({ schemaUrl: 'schema.json', force: false, dryRun: false, ...command }, ports);
  const text = async (path: string): Promise<string | undefined> => {
    const bytes = await workspace.files.read(`/repository/${path}`);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  return { workspace, init, text };
}

describe('initProject', () => {
  it('finds the table and the target, and writes a configuration that is valid', async () => {
    const { workspace, init } = repository({ 'data/iris.csv': IRIS, 'notes/other.csv': 'a,b\n1,2\n' });
    const result = await init();
    expect(result.configuration).toMatchObject({
      dataset: 'iris',
      path: 'data/iris.csv',
      target: 'species',
      task: 'classification',
      model: 'iris-classifier',
      rows: 20,
    });
    expect(result.otherData).toEqual(['notes/other.csv']);
    const project = await openProject(workspace);
    expect(project.models['iris-classifier']!.target).toBe('species');
  });

  it('obeys its flags', async () => {
    const { init } = repository({ 'data/iris.csv': IRIS, 'other.csv': 'x,y\n1,0.5\n2,1.5\n' });
    const { configuration } = await init({ data: './other.csv', target: 'x', model: 'mine' });
    expect(configuration).toMatchObject({ dataset: 'other', target: 'x', model: 'mine' });
  });

  it('writes the workflows as they are', async () => {
    const { init, text } = repository({
      'data/iris.csv': IRIS,
      'templates/pull-request.yml': 'on: pull_request\n',
      'templates/pull-request.properties.json': '{}',
    });
    const { plan } = await init({ templates: '/repository/templates' });
    expect(plan.effects).toEqual([
      { verb: 'create', target: 'trainyard.yaml' },
      { verb: 'create', target: '.github/workflows/trainyard-pull-request.yml' },
    ]);
    expect(await text('.github/workflows/trainyard-pull-request.yml')).toBe('on: pull_request\n');
  });

  it('changes nothing in a dry run', async () => {
    const { init, text } = repository({ 'data/iris.csv': IRIS });
    expect((await init({ dryRun: true })).plan.effects).toHaveLength(1);
    expect(await text('trainyard.yaml')).toBeUndefined();
  });

  it('overwrites only when told to, and keeps what says the same', async () => {
    const { init, text } = repository({ 'data/iris.csv': IRIS, 'trainyard.yaml': 'mine\n' });
    await expect(init()).rejects.toMatchObject({ code: 'project.already-configured', at: { file: 'trainyard.yaml' } });
    expect(await text('trainyard.yaml')).toBe('mine\n');
    expect((await init({ force: true })).plan.effects[0]!.verb).toBe('update');
    expect((await init()).plan.effects[0]!.verb).toBe('keep');
  });

  it.each([
    ['there is no table', {}, {}, 'project.no-data-found'],
    ['the named file is not there', { 'data/iris.csv': IRIS }, { data: 'data/irs.csv' }, 'project.no-data-found'],
    ['the named file is outside', { 'data/iris.csv': IRIS }, { data: '../secrets.csv' }, 'project.no-data-found'],
    ['the named target is no column', { 'data/iris.csv': IRIS }, { target: 'specie' }, 'project.target-missing'],
    ['no column varies', { 'data/x.csv': 'a,b\n1,1\n1,1\n' }, {}, 'project.target-missing'],
  ])('refuses when %s', async (_, files, command, code) => {
    await expect(repository(files as Record<string, string>).init(command)).rejects.toMatchObject({ code });
  });
});
