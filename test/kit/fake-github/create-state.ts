import type { FakeState, FakeToken } from './state.ts';

const EVERYTHING = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
} as const;

/** The token of a job as GitHub makes it, with every permission that we use. */
export const JOB_TOKEN: FakeToken = { login: 'github-actions[bot]', type: 'Bot', permissions: EVERYTHING };

/** A repository on the fake with pull request number 1 and one token. */
export function createFakeState(options: {
  readonly repository: string;
  readonly gitFolder: string;
  readonly token: string;
  readonly permissions?: FakeToken['permissions'];
}): FakeState {
  const { repository, gitFolder, token, permissions = EVERYTHING } = options;
  const author: FakeToken = { login: 'octocat', type: 'User', permissions: {} };
  return {
    repository,
    gitFolder,
    tokens: new Map([[token, { ...JOB_TOKEN, permissions }]]),
    faults: [],
    releases: [],
    issues: [{ number: 1, author, isPullRequest: true, title: 'A change', body: '', labels: [], state: 'open' }],
    comments: [],
    checks: [],
    deployments: [],
    dispatches: [],
    workflowRuns: [],
    burnedTags: new Set(),
    requests: [],
    violations: [],
    immutableReleases: false,
    tellsDigests: true,
    treeLimit: 100_000,
    nextId: 1001,
  };
}
