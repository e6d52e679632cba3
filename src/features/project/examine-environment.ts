import { Failure, Failures } from '#kernel/failure.ts';
import { judgeEnvironment, type ConfigurationFacts, type EnvironmentFacts, type Examination } from '#domain/project/doctor.ts';
import type { Project } from '#kernel/project.ts';
import { FORGE_PERMISSIONS } from '#ports/permissions.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface ExamineEnvironment {
  readonly folder: string;
  /** Absent outside a repository. */
  readonly repository?: Pick<Workspace, 'root' | 'git' | 'forge'>;
  /** Why it is absent, when something else than its absence is the reason. */
  readonly repositoryProblem?: { readonly found: string; readonly remedy: string };
  /** Reads `trainyard.yaml`; raises `project.*`. */
  readonly loadProject?: () => Promise<Project>;
}

type Ports = Pick<Workspace, 'processes' | 'files' | 'environment'>;

/** Looks at the machine, the repository and the configuration, and judges them. Nothing is changed. */
export async function examineEnvironment(command: ExamineEnvironment, ports: Ports): Promise<Examination> {
  const version = (program: string, ...arguments_: string[]) => readVersion(program, arguments_, command.folder, ports);
  const [git, gitLfs, kubectl, python, name, email, freeBytes, configuration] = await Promise.all([
    version('git', '--version'),
    version('git', 'lfs', 'version'),
    version('kubectl', 'version', '--client'),
    version('python3', '--version'),
    readLine('git', ['config', 'user.name'], command.folder, ports),
    readLine('git', ['config', 'user.email'], command.folder, ports),
    readFreeBytes(command.folder, ports),
    readConfiguration(command),
  ]);
  const { repository } = command;
  const token = ['GITHUB_TOKEN', 'GH_TOKEN'].some((variable) => (ports.environment.variable(variable) ?? '') !== '');
  const facts: EnvironmentFacts = {
    node: ports.environment.facts.node,
    git,
    gitLfs,
    repository: repository?.root,
    ...(command.repositoryProblem === undefined ? {} : { repositoryProblem: command.repositoryProblem }),
    gitIdentity: name !== undefined && email !== undefined,
    commits: repository !== undefined && (await repository.git.resolve('HEAD')) !== undefined,
    forge: repository === undefined ? undefined : { kind: repository.forge.kind, repository: repository.forge.repository },
    token,
    missingPermissions: repository === undefined ? [] : await readMissingPermissions(repository),
    kubectl,
    kubeConfig: await hasClusterAccess(ports),
    python,
    freeBytes,
    configuration,
  };
  return judgeEnvironment(facts);
}

async function readLine(program: string, arguments_: readonly string[], folder: string, ports: Ports): Promise<string | undefined> {
  try {
    const result = await ports.processes.run({ program, arguments: arguments_, folder });
    const line = new TextDecoder().decode(result.output).split('\n')[0]!.trim();
    return result.exitCode === 0 && line !== '' ? line : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function readVersion(program: string, arguments_: readonly string[], folder: string, ports: Ports): Promise<string | undefined> {
  const line = await readLine(program, arguments_, folder, ports);
  return line === undefined ? undefined : (/\d+\.\d+(?:\.\d+)?/.exec(line)?.[0] ?? line);
}

/** `df -Pk` has had the same columns on every system since POSIX.2; elsewhere the answer is "unknown". */
async function readFreeBytes(folder: string, ports: Ports): Promise<number | undefined> {
  try {
    const result = await ports.processes.run({ program: 'df', arguments: ['-Pk', folder], folder });
    const available = new TextDecoder().decode(result.output).trim().split('\n').at(-1)!.split(/\s+/)[3];
    return result.exitCode === 0 && available !== undefined && /^\d+$/.test(available) ? Number(available) * 1024 : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function hasClusterAccess(ports: Ports): Promise<boolean> {
  const { environment, files } = ports;
  if ((environment.variable('KUBERNETES_SERVICE_HOST') ?? '') !== '') return true;
  const home = environment.variable('HOME');
  const named = (environment.variable('KUBECONFIG') ?? '').split(':').filter((path) => path !== '');
  const candidates = named.length > 0 ? named : home === undefined ? [] : [`${home}/.kube/config`];
  const found = await Promise.all(candidates.map((path) => files.stat(path)));
  return found.some((stat) => stat !== undefined);
}

async function readMissingPermissions(repository: Pick<Workspace, 'forge'>): Promise<string[]> {
  if (repository.forge.kind !== 'github') return [];
  const missing = await repository.forge.permissions.missing(FORGE_PERMISSIONS.map((scope) => ({ scope, access: 'write' })));
  return missing.map(({ scope, access }) => `${scope}: ${access}`);
}

async function readConfiguration(command: ExamineEnvironment): Promise<ConfigurationFacts> {
  if (command.loadProject === undefined) return { state: 'absent' };
  try {
    const project = await command.loadProject();
    const models = Object.values(project.models);
    return {
      state: 'valid',
      datasets: Object.keys(project.datasets).length,
      models: models.length,
      usesKubernetes: models.some((model) => Object.values(model.deploy).some((deploy) => deploy.target === 'kubernetes')),
      usesCommands: models.some((model) => model.train.kind === 'command'),
    };
  } catch (error) {
    const failures = error instanceof Failure ? [error] : error instanceof Failures ? error.failures : undefined;
    if (failures === undefined) throw error;
    if (failures[0]!.code === 'project.file-missing') return { state: 'absent' };
    return { state: 'invalid', problems: failures.map(describeProblem) };
  }
}

const describeProblem = (failure: Failure): string => {
  const { at } = failure;
  const place = at === undefined ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')} `;
  return `${place}${failure.message}`;
};
