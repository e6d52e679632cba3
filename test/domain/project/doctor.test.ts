import { describe, expect, it } from 'vitest';
import { judgeEnvironment, type EnvironmentFacts } from '#domain/project/doctor.ts';

const HEALTHY: EnvironmentFacts = {
  node: '20.20.2',
  git: '2.39.5',
  gitLfs: undefined,
  repository: '/repository',
  gitIdentity: true,
  commits: true,
  forge: { kind: 'local', repository: 'repository' },
  token: false,
  missingPermissions: [],
  kubectl: undefined,
  kubeConfig: false,
  python: undefined,
  freeBytes: 5e9,
  configuration: { state: 'valid', datasets: 1, models: 2, usesKubernetes: false, usesCommands: false },
};

const findingOf = (change: Partial<EnvironmentFacts>, subject: string) =>
  judgeEnvironment({ ...HEALTHY, ...change }).findings.find((finding) => finding.subject === subject)!;

describe('judgeEnvironment', () => {
  it('passes a machine without any of the optional programs', () => {
    const { verdict, findings } = judgeEnvironment(HEALTHY);
    expect(verdict).toBe('pass');
    expect(findings.find((finding) => finding.subject === 'trainyard.yaml')!.found).toBe('1 dataset, 2 models');
    expect(findings.find((finding) => finding.subject === 'git-lfs')!.found).toBe('not found (optional)');
  });

  it.each([
    [{ node: '18.19.0' }, 'Node.js', 'fail', '18.19.0, older than 20.17'],
    [{ node: '20.16.0' }, 'Node.js', 'fail', '20.16.0, older than 20.17'],
    [{ node: '24.0.0' }, 'Node.js', 'pass', '24.0.0'],
    [{ git: undefined }, 'git', 'fail', 'not found'],
    [{ git: '2.19.1' }, 'git', 'fail', '2.19.1, older than 2.25'],
    [{ repository: undefined }, 'repository', 'fail', 'this folder is not in a git repository'],
    [{ repository: undefined, repositoryProblem: { found: 'not trusted', remedy: 'Trust it.' } }, 'repository', 'fail', 'not trusted'],
    [{ gitIdentity: false }, 'git identity', 'fail', 'user.name or user.email is not set, so nothing can be committed'],
    [{ commits: false }, 'commits', 'fail', 'the repository has no commit, so no version can be tagged'],
    [{ configuration: { state: 'absent' } }, 'trainyard.yaml', 'inconclusive', 'not written yet'],
    [{ configuration: { state: 'invalid', problems: ['a', 'b'] } }, 'trainyard.yaml', 'fail', '2 problems'],
    [{ forge: undefined }, 'forge', 'inconclusive', 'unknown without a repository'],
    [{ forge: { kind: 'github', repository: 'o/n' } }, 'forge', 'fail', 'o/n on GitHub, without a token'],
    [
      { forge: { kind: 'github', repository: 'o/n' }, token: true, missingPermissions: ['contents: write'] },
      'forge',
      'fail',
      'the token lacks contents: write',
    ],
    [
      { forge: { kind: 'github', repository: 'o/n' }, token: true },
      'forge',
      'pass',
      'o/n on GitHub, token with every permission that could be asked for',
    ],
    [{ token: true }, 'forge', 'pass', 'local: state lives in this repository'],
    [{ kubeConfig: true }, 'Kubernetes', 'pass', 'cluster access configured, kubectl not installed (not needed)'],
    [{ kubeConfig: true, kubectl: '1.31.0' }, 'Kubernetes', 'pass', 'cluster access configured, kubectl 1.31.0'],
    [
      { configuration: { ...HEALTHY.configuration, usesKubernetes: true } },
      'Kubernetes',
      'fail',
      'a model deploys to Kubernetes, but no cluster access was found',
    ],
    [{ configuration: { ...HEALTHY.configuration, usesCommands: true } }, 'Python', 'fail', 'not found'],
    [{ python: '3.11.7' }, 'Python', 'pass', '3.11.7'],
    [{ freeBytes: 5e8 }, 'disk', 'fail', '500 MB free'],
    [{ freeBytes: undefined }, 'disk', 'inconclusive', 'free space could not be told'],
  ] as const)('%j: %s is a %s, %s', (change, subject, verdict, found) => {
    const finding = findingOf(change as Partial<EnvironmentFacts>, subject);
    expect(finding).toMatchObject({ verdict, found });
    if (verdict === 'fail') expect(finding.remedy).toMatch(/\.$/);
  });

  it('says nothing about the identity of a repository that is not there', () => {
    expect(judgeEnvironment({ ...HEALTHY, repository: undefined }).findings.map((finding) => finding.subject)).not.toContain(
      'git identity',
    );
  });
});
