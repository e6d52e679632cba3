import { runGit } from './run-git.ts';

const FALLBACK = ['-c', 'user.name=trainyard', '-c', 'user.email=trainyard@localhost'] as const;

/** `-c` options that give git an identity where neither configuration nor environment does (a bare CI container). */
export async function identityOptions(folder: string): Promise<readonly string[]> {
  // Without useConfigOnly git would invent a name from the host, or refuse, depending on the machine.
  const known = await runGit({ folder, arguments: ['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'] });
  return known.exitCode === 0 ? [] : FALLBACK;
}

/** `Name <address>`, as git would sign now. */
export async function committerName(folder: string): Promise<string> {
  const known = await runGit({ folder, arguments: ['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'] });
  const match = known.exitCode === 0 ? /^(.*<[^>]*>) \d+ [+-]\d{4}\s*$/.exec(known.output.toString('utf8')) : null;
  return match === null ? 'trainyard <trainyard@localhost>' : match[1]!;
}
