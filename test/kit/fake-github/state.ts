import type { ForgePermission } from '#ports/permissions.ts';

/** Who a token belongs to and what it may do. */
export interface FakeToken {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** What is not named is not permitted; reading `metadata` always is. */
  readonly permissions: Readonly<Partial<Record<ForgePermission['scope'], 'read' | 'write'>>>;
}

/** Something that goes wrong a number of times. */
export interface Fault {
  /** Matches `METHOD /path`. */
  readonly on: RegExp;
  readonly times: number;
  /** `cut` drops the connection before the work, `lose` does the work and drops the answer, otherwise this is answered instead. */
  readonly effect:
    'cut' | 'lose' | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message: string };
}

export interface FakeAsset {
  readonly id: number;
  readonly name: string;
  state: 'starter' | 'uploaded';
  bytes: Buffer;
  digest: string | null;
}

export interface FakeRelease {
  readonly id: number;
  tag: string;
  name: string;
  body: string;
  draft: boolean;
  immutable: boolean;
  readonly target: string;
  readonly assets: FakeAsset[];
  readonly createdAt: string;
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly author: FakeToken;
  body: string;
}

export interface FakeIssue {
  readonly number: number;
  readonly author: FakeToken;
  readonly isPullRequest: boolean;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
}

export interface FakeCheck {
  readonly id: number;
  readonly commit: string;
  readonly name: string;
  readonly conclusion: string | null;
  readonly output: { title: string; summary: string };
  readonly annotations: unknown[];
}

export interface FakeDeployment {
  readonly id: number;
  readonly reference: string;
  readonly commit: string;
  readonly environment: string;
  readonly description: string;
  readonly payload: unknown;
  readonly createdAt: string;
  readonly statuses: { state: string; description: string; environment_url: string }[];
}

export interface FakeDispatch {
  readonly workflow: string;
  readonly reference: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface FakeState {
  readonly repository: string;
  /** Bare repository; pushes to it and the API see the same. */
  readonly gitFolder: string;
  readonly tokens: Map<string, FakeToken>;
  readonly faults: Fault[];
  readonly releases: FakeRelease[];
  readonly issues: FakeIssue[];
  readonly comments: FakeComment[];
  readonly checks: FakeCheck[];
  readonly deployments: FakeDeployment[];
  readonly dispatches: FakeDispatch[];
  readonly workflowRuns: { readonly workflow: string; readonly createdAt: string }[];
  /** Tags that an immutable release has used; no release may use them again. */
  readonly burnedTags: Set<string>;
  /** `METHOD /path` of everything that was asked. */
  readonly requests: string[];
  /** Requests and answers that GitHub's OpenAPI description does not allow; a test expects none. */
  readonly violations: string[];
  immutableReleases: boolean;
  /** Whether assets carry a digest; GitHub Enterprise Server may not tell one. */
  tellsDigests: boolean;
  treeLimit: number;
  nextId: number;
}
