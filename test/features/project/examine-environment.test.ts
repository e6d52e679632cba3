import { describe, expect, it } from 'vitest';
import { examineEnvironment, type ExamineEnvironment } from '#features/project/examine-environment.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { memoryForge } from '#adapters/memory/forge.ts';
import { openProject } from '#compose/open-project.ts';
import { Failure } from '#kernel/failure.ts';
import type { Forge } from '#ports/forge.ts';
import type { Processes } from '#ports/processes.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { MINIMAL_PROJECT } from '../../kit/project.ts';

/** Programs that answer with a text, by program and first argument; all others are not installed. */
const programs = (answers: Readonly<Record<string, string>>): Processes => ({
  run: async ({ program, arguments: words }) => {
    const answer = answers[`${program} ${words.slice(0, 2).join(' ')}`] ?? answers[`${program} ${words[0]}`];
    if (answer === undefined && !Object.keys(answers).some((key) => key.startsWith(`${program} `))) {
      throw new Failure('environment.command-missing', { message: `${program} is not installed` });
    }
    return { exitCode: answer === undefined ? 1 : 0, output: new TextEncoder().encode(answer ?? ''), errorText: '' };
  },
  start: () => {
    throw new Error('nothing is started');
  },
});

const GIT = { 'git --version': 'git version 2.45.1\n', 'git config user.name': 'A\n', 'git config user.email': 'a@example.org\n' };

async function examine(
  options: {
    answers?: Readonly<Record<string, string>>;
    variables?: Readonly<Record<string, string>>;
    files?: Readonly<Record<string, string>>;
    forge?: Forge;
    command?: Partial<ExamineEnvironment>;
  } = {},
) {
  const workspace = memoryWorkspace({ files: { 'trainyard.yaml': MINIMAL_PROJECT, ...options.files } });
  await workspace.git.stage(['.']);
  await workspace.git.commit('Start', ['.']);
  const examination = await examineEnvironment(
    {
      folder: '/repository',
      repository: { ...workspace, forge: options.forge ?? workspace.forge },
      loadProject: () => openProject(workspace),
      ...options.command,
    },
    {
      files: workspace.files,
      processes: programs(options.answers ?? { ...GIT, 'df -Pk': 'Filesystem 1024-blocks Used Available\n/dev/x 9 9 5000000 1% /\n' }),
      environment: fixedEnvironment(options.variables ?? {}),
    },
  );
  return { ...examination, of: (subject: string) => examination.findings.find((finding) => finding.subject === subject)! };
}

describe('examineEnvironment', () => {
  it('sees a healthy repository', async () => {
    const { of, findings } = await examine();
    expect(of('git')).toMatchObject({ verdict: 'pass', found: '2.45.1' });
    expect(of('trainyard.yaml')).toMatchObject({ verdict: 'pass', found: '1 dataset, 1 model' });
    expect(of('disk')).toMatchObject({ verdict: 'pass', found: '5.1 GB free' });
    expect(of('git-lfs').found).toBe('not found (optional)');
    expect(findings.filter((finding) => finding.verdict === 'fail').map((finding) => finding.subject)).toEqual([]);
  });

  it('sees what is missing: programs, identity, disk figures', async () => {
    const { of, verdict } = await examine({ answers: { 'git config user.email': 'a@example.org' } });
    expect(of('git').found).toBe('not found');
    expect(of('git identity').verdict).toBe('fail');
    expect(of('disk').verdict).toBe('inconclusive');
    expect(verdict).toBe('fail');
  });

  it('reports every problem of the configuration with its place', async () => {
    const { of } = await examine({ files: { 'trainyard.yaml': 'datasets: 3\nmodels: 4\n' } });
    expect(of('trainyard.yaml').details).toEqual([
      'trainyard.yaml:1:11 datasets: expected a mapping of names to settings, found 3',
      'trainyard.yaml:2:9 models: expected a mapping of names to settings, found 4',
    ]);
    const missing = await examine({ command: { loadProject: () => openProject(memoryWorkspace()) } });
    expect(missing.of('trainyard.yaml')).toMatchObject({ verdict: 'inconclusive', found: 'not written yet' });
  });

  it('hands a bug on', async () => {
    const loadProject = async (): Promise<never> => {
      throw new TypeError('x');
    };
    await expect(examine({ command: { loadProject } })).rejects.toThrow(TypeError);
  });

  it('finds access to a cluster where it can be', async () => {
    expect((await examine({ variables: { KUBERNETES_SERVICE_HOST: '10.0.0.1' } })).of('Kubernetes').found).toMatch(/^cluster access/);
    expect((await examine({ variables: { KUBECONFIG: '/none:/repository/kube' }, files: { kube: 'x' } })).of('Kubernetes').found).toMatch(
      /^cluster access/,
    );
    expect((await examine({ variables: { KUBECONFIG: '/none' } })).of('Kubernetes').found).toMatch(/^no cluster/);
    expect((await examine({ variables: { HOME: '/none' } })).of('Kubernetes').found).toMatch(/^no cluster/);
  });

  it('asks GitHub which permissions are missing', async () => {
    const forge: Forge = { ...memoryForge({ denied: [{ scope: 'contents', access: 'write' }] }), kind: 'github', repository: 'o/n' };
    const { of } = await examine({ forge, variables: { GITHUB_TOKEN: 't' } });
    expect(of('forge')).toMatchObject({ verdict: 'fail', found: 'the token lacks contents: write' });
  });

  it('works where there is no repository yet', async () => {
    const workspace = memoryWorkspace();
    const { findings } = await examineEnvironment(
      { folder: '/repository' },
      { files: workspace.files, processes: programs(GIT), environment: fixedEnvironment() },
    );
    expect(findings.find((finding) => finding.subject === 'repository')!.verdict).toBe('fail');
    expect(findings.find((finding) => finding.subject === 'forge')!.verdict).toBe('inconclusive');
  });
});
