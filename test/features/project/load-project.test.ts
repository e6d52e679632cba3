import { describe, expect, it } from 'vitest';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import { openProject } from '#compose/open-project.ts';
import { loadProject, requireModel } from '#features/project/load-project.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { MINIMAL_PROJECT, projectOf } from '../../kit/project.ts';

const workspaceWith = (text: string) => memoryWorkspace({ files: { 'trainyard.yaml': text } });

const codesOf = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise;
    return [];
  } catch (error) {
    const { failures, code } = error as { failures?: { code: string }[]; code?: string };
    return failures === undefined ? [code!] : failures.map((failure) => failure.code);
  }
};

describe('loadProject', () => {
  it('reads, overrides and checks', async () => {
    const project = await openProject(workspaceWith(MINIMAL_PROJECT), {
      set: ['models.iris-classifier.train.search.folds=10', 'models.iris-classifier.stages=[qa]'],
    });
    expect(project.models['iris-classifier']).toMatchObject({ train: { search: { folds: 10 } }, stages: ['qa'] });
  });

  it('checks overrides like the file, placing the problem at the override', async () => {
    const set = ['models.iris-classifier.train.search.folds=ten', 'models.iris-classifier.trian.seed=1'];
    await expect(openProject(workspaceWith(MINIMAL_PROJECT), { set })).rejects.toMatchObject({
      failures: [
        { code: 'project.key-unknown', at: { file: `--set ${set[1]}` } },
        { code: 'project.value-invalid', at: { file: `--set ${set[0]}` } },
      ],
    });
  });

  it('reports every override that cannot be read', async () => {
    expect(await codesOf(openProject(workspaceWith(MINIMAL_PROJECT), { set: ['folds', 'a=[1'] }))).toEqual([
      'project.override-invalid',
      'project.override-invalid',
    ]);
  });

  it.each([
    ['no file', undefined, 'project.file-missing'],
    ['a file that is far too large', `# ${'x'.repeat(1_000_001)}\n`, 'project.file-too-large'],
    ['text that is no YAML', 'datasets: [\n', 'project.syntax'],
    ['a configuration with a mistake', 'datasets: 3\nmodels: {m: {}}\n', 'project.value-invalid'],
  ])('refuses %s', async (_, text, code) => {
    expect(await codesOf(openProject(text === undefined ? memoryWorkspace() : workspaceWith(text)))).toContain(code);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const workspace = memoryWorkspace();
    await workspace.files.write('/repository/trainyard.yaml', Uint8Array.of(0xff, 0xfe));
    const yaml = await openYamlReader();
    await expect(loadProject({}, { ...workspace, yaml })).rejects.toMatchObject({ code: 'project.syntax' });
  });
});

describe('requireModel', () => {
  const TWO = `${MINIMAL_PROJECT}  other: {}\n`;

  it('takes the model that is named, or the only one', async () => {
    expect(requireModel(await projectOf(MINIMAL_PROJECT)).name).toBe('iris-classifier');
    expect(requireModel(await projectOf(TWO), 'other').name).toBe('other');
  });

  it('asks for a name where there are several, and names the nearest for one that is wrong', async () => {
    const project = await projectOf(TWO);
    expect(() => requireModel(project)).toThrow('expected the name of a model, because there are 2');
    expect(() => requireModel(project, 'iris-clasifier')).toThrow('there is no model "iris-clasifier". Did you mean "iris-classifier"?');
    expect(() => requireModel(project, 'toString')).toThrow('there is no model "toString".');
  });
});
