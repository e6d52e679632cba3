import { humanBytes } from '#kernel/bytes.ts';
import { plural } from '#kernel/number-text.ts';
import { gravest, type Verdict } from '#kernel/verdict.ts';

/** What the examination saw; undefined means that it was not found or could not be told. */
export interface EnvironmentFacts {
  readonly node: string;
  readonly git: string | undefined;
  readonly gitLfs: string | undefined;
  /** Root of the repository around the folder. */
  readonly repository: string | undefined;
  /** Why there is none that can be opened, when it is not simply absent. */
  readonly repositoryProblem?: { readonly found: string; readonly remedy: string };
  readonly gitIdentity: boolean;
  readonly commits: boolean;
  readonly forge: { readonly kind: 'local' | 'github' | 'memory'; readonly repository: string } | undefined;
  readonly token: boolean;
  /** Permissions that the token lacks, as `contents: write`. */
  readonly missingPermissions: readonly string[];
  readonly kubectl: string | undefined;
  readonly kubeConfig: boolean;
  readonly python: string | undefined;
  readonly freeBytes: number | undefined;
  readonly configuration: ConfigurationFacts;
}

export type ConfigurationFacts =
  | { readonly state: 'absent' }
  | {
      readonly state: 'valid';
      readonly datasets: number;
      readonly models: number;
      readonly usesKubernetes: boolean;
      readonly usesCommands: boolean;
    }
  | { readonly state: 'invalid'; readonly problems: readonly string[] };

/** One thing that was looked at; `optional` things never fail the examination. */
export interface Finding {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly found: string;
  /** Several facts of one finding, each on a line of its own. */
  readonly details?: readonly string[];
  readonly remedy?: string;
}

export interface Examination {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

const OLDEST_NODE = [20, 17] as const;

/** Worktrees of git and the plumbing that the ledger uses have been the same since this version. */
const OLDEST_GIT = [2, 25] as const;

/** The demo needs about 100 MB; a training with a full disk loses its work. */
const FEWEST_FREE_BYTES = 1_000_000_000;

/** Judges what was seen: what is needed fails, what is only needed by features that are not in use passes with a remark. */
export function judgeEnvironment(facts: EnvironmentFacts): Examination {
  const findings = [
    judgeVersion('Node.js', facts.node, OLDEST_NODE, 'Install Node.js 20.17 or newer from https://nodejs.org.'),
    judgeVersion('git', facts.git, OLDEST_GIT, 'Install git 2.25 or newer from https://git-scm.com.'),
    judgeRepository(facts),
    ...(facts.repository === undefined ? [] : judgeIdentity(facts)),
    judgeConfiguration(facts.configuration),
    judgeForge(facts),
    judgeOptional(
      'git-lfs',
      facts.gitLfs,
      false,
      'Not needed by Trainyard; install it from https://git-lfs.com to use git checkout on data files.',
    ),
    judgeKubernetes(facts),
    judgeOptional('Python', facts.python, usesCommands(facts), 'Install Python 3, because a model trains with a command of its own.'),
    judgeDisk(facts.freeBytes),
  ];
  return { verdict: gravest(findings.map((finding) => finding.verdict)), findings };
}

function judgeVersion(subject: string, found: string | undefined, oldest: readonly [number, number], remedy: string): Finding {
  if (found === undefined) return { subject, verdict: 'fail', found: 'not found', remedy };
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(found) ?? []).slice(1).map(Number);
  const recent = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return recent
    ? { subject, verdict: 'pass', found }
    : { subject, verdict: 'fail', found: `${found}, older than ${oldest.join('.')}`, remedy };
}

const judgeRepository = (facts: EnvironmentFacts): Finding =>
  facts.repository === undefined
    ? {
        subject: 'repository',
        verdict: 'fail',
        ...(facts.repositoryProblem ?? {
          found: 'this folder is not in a git repository',
          remedy: 'Run git init, or change to your repository.',
        }),
      }
    : { subject: 'repository', verdict: 'pass', found: facts.repository };

function judgeIdentity(facts: EnvironmentFacts): Finding[] {
  const identity: Finding = facts.gitIdentity
    ? { subject: 'git identity', verdict: 'pass', found: 'user.name and user.email are set' }
    : {
        subject: 'git identity',
        verdict: 'fail',
        found: 'user.name or user.email is not set, so nothing can be committed',
        remedy: 'Run git config user.name "Your Name" and git config user.email you@example.org.',
      };
  const commits: Finding = facts.commits
    ? { subject: 'commits', verdict: 'pass', found: 'the repository has commits' }
    : {
        subject: 'commits',
        verdict: 'fail',
        found: 'the repository has no commit, so no version can be tagged',
        remedy: 'Commit something first.',
      };
  return [identity, commits];
}

function judgeConfiguration(configuration: ConfigurationFacts): Finding {
  const subject = 'trainyard.yaml';
  switch (configuration.state) {
    case 'absent':
      return { subject, verdict: 'inconclusive', found: 'not written yet', remedy: 'Run trainyard init.' };
    case 'valid':
      return { subject, verdict: 'pass', found: `${plural(configuration.datasets, 'dataset')}, ${plural(configuration.models, 'model')}` };
    case 'invalid':
      return {
        subject,
        verdict: 'fail',
        found: plural(configuration.problems.length, 'problem'),
        details: configuration.problems,
        remedy: 'Correct the places that are named.',
      };
  }
}

function judgeForge(facts: EnvironmentFacts): Finding {
  const subject = 'forge';
  if (facts.forge === undefined) return { subject, verdict: 'inconclusive', found: 'unknown without a repository' };
  if (facts.forge.kind !== 'github') {
    return { subject, verdict: 'pass', found: `local: state lives in this repository${facts.token ? '' : ', no GitHub token needed'}` };
  }
  if (!facts.token) {
    return {
      subject,
      verdict: 'fail',
      found: `${facts.forge.repository} on GitHub, without a token`,
      remedy: 'Set GITHUB_TOKEN, or TRAINYARD_FORGE=local.',
    };
  }
  if (facts.missingPermissions.length > 0) {
    const missing = facts.missingPermissions.join(', ');
    return {
      subject,
      verdict: 'fail',
      found: `the token lacks ${missing}`,
      remedy: `Add ${missing} to the permissions of the job or token.`,
    };
  }
  return { subject, verdict: 'pass', found: `${facts.forge.repository} on GitHub, token with every permission that could be asked for` };
}

function judgeKubernetes(facts: EnvironmentFacts): Finding {
  const subject = 'Kubernetes';
  const needed = facts.configuration.state === 'valid' && facts.configuration.usesKubernetes;
  if (facts.kubeConfig) {
    return {
      subject,
      verdict: 'pass',
      found: `cluster access configured${facts.kubectl === undefined ? ', kubectl not installed (not needed)' : `, kubectl ${facts.kubectl}`}`,
    };
  }
  return needed
    ? {
        subject,
        verdict: 'fail',
        found: 'a model deploys to Kubernetes, but no cluster access was found',
        remedy: 'Set KUBECONFIG to the file with access to your cluster.',
      }
    : { subject, verdict: 'pass', found: 'no cluster configured (not needed by this configuration)' };
}

function judgeOptional(subject: string, found: string | undefined, needed: boolean, remedy: string): Finding {
  if (found !== undefined) return { subject, verdict: 'pass', found };
  return needed
    ? { subject, verdict: 'fail', found: 'not found', remedy }
    : { subject, verdict: 'pass', found: 'not found (optional)', remedy };
}

function judgeDisk(freeBytes: number | undefined): Finding {
  const subject = 'disk';
  if (freeBytes === undefined) return { subject, verdict: 'inconclusive', found: 'free space could not be told' };
  const found = `${humanBytes(freeBytes)} free`;
  return freeBytes >= FEWEST_FREE_BYTES
    ? { subject, verdict: 'pass', found }
    : { subject, verdict: 'fail', found, remedy: `Free some space; ${humanBytes(FEWEST_FREE_BYTES)} is a working minimum.` };
}

const usesCommands = (facts: EnvironmentFacts): boolean => facts.configuration.state === 'valid' && facts.configuration.usesCommands;
