import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { manualClock, type ManualClock } from '#adapters/memory/clock.ts';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { memoryFiles } from '#adapters/memory/files.ts';
import { memoryForge, type MemoryForge } from '#adapters/memory/forge.ts';
import { memoryGit, type MemoryGit } from '#adapters/memory/git.ts';
import { recordingReporter, type RecordingReporter } from '#adapters/memory/reporter.ts';
import type { Entropy } from '#ports/entropy.ts';
import type { Environment } from '#ports/environment.ts';
import type { Files } from '#ports/files.ts';
import type { Hasher } from '#ports/hasher.ts';

export interface RegistryWorkspace {
  readonly root: string;
  readonly clock: ManualClock;
  readonly files: Files;
  readonly git: MemoryGit;
  readonly forge: MemoryForge;
  readonly hasher: Hasher;
  readonly reporter: RecordingReporter;
  readonly entropy: Entropy;
  readonly environment: Environment;
}

/** A repository in memory with one commit and an empty forge. */
export async function registryWorkspace(): Promise<RegistryWorkspace & { readonly commit: string }> {
  const clock = manualClock();
  const files = memoryFiles(clock, { '/repo/train.csv': 'a,b\n1,2\n' });
  const git = memoryGit({ files, root: '/repo', clock });
  await git.stage(['.']);
  const commit = (await git.commit('Add data', ['.']))!;
  return {
    root: '/repo',
    clock,
    files,
    git,
    forge: memoryForge({ clock, files }),
    hasher: nodeHasher(),
    reporter: recordingReporter(),
    entropy: seededEntropy(7),
    environment: fixedEnvironment({ GITHUB_ACTOR: 'ada' }),
    commit,
  };
}
