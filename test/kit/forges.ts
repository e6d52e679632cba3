import { openGitHubForge } from '#adapters/github-rest/forge.ts';
import { openLocalForge } from '#adapters/local-forge/forge.ts';
import { memoryForge } from '#adapters/memory/forge.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { Forge } from '#ports/forge.ts';
import { createFakeState } from './fake-github/create-state.ts';
import { startFakeGitHub, type FakeGitHub } from './fake-github/server.ts';
import { temporaryRepository } from './git-repository.ts';

export interface OpenForge {
  readonly forge: Forge;
  /** Commits that exist in its repository, the oldest first. */
  readonly commits: readonly [string, string];
  close(): Promise<void>;
}

/** The three forges, for suites that hold for all of them. */
export const FORGES: readonly { readonly name: string; open(): Promise<OpenForge> }[] = [
  { name: 'memory', open: async () => ({ forge: memoryForge(), commits: ['1'.repeat(40), '2'.repeat(40)], close: async () => undefined }) },
  { name: 'local', open: openLocal },
  { name: 'github', open: openGitHub },
];

async function openLocal(): Promise<OpenForge> {
  const repository = temporaryRepository({ bare: true });
  const commits = [repository.commit('first'), repository.commit('second')] as const;
  const forge = openLocalForge({ commonFolder: repository.folder, clock: systemClock() });
  return { forge, commits, close: async () => repository.remove() };
}

async function openGitHub(): Promise<OpenForge> {
  const { forge, commits, close } = await openFakeGitHub();
  return { forge, commits, close };
}

export interface OpenFakeGitHub extends OpenForge {
  readonly fake: FakeGitHub;
}

/** The GitHub adapter before the fake; closing fails when either has broken GitHub's own description. */
export async function openFakeGitHub(
  options: { readonly cacheFolder?: string; readonly longestWaitMs?: number } = {},
): Promise<OpenFakeGitHub> {
  const repository = temporaryRepository({ bare: true });
  const commits = [repository.commit('first'), repository.commit('second')] as const;
  const fake = await startFakeGitHub(createFakeState({ repository: 'octo/models', gitFolder: repository.folder, token: 'secret-token' }));
  const forge = openGitHubForge({ repository: 'octo/models', token: 'secret-token', apiUrl: fake.url, ...options });
  const close = async (): Promise<void> => {
    await fake.close();
    repository.remove();
    if (fake.state.violations.length > 0) throw new Error(`GitHub's description was violated:\n${fake.state.violations.join('\n')}`);
  };
  return { forge, commits, fake, close };
}
