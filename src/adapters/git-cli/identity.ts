import { runGit } from './run-git.ts';

const FALLBACK_NAME = 'trainyard';
const FALLBACK_ADDRESS = 'trainyard@localhost';

/** Without useConfigOnly git would invent a name from the host, or refuse, depending on the machine. */
const ASK = ['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'] as const;

/** `-c` options that give git an identity where neither configuration nor environment does (a bare CI container). */
export async function identityOptions(folder: string): Promise<readonly string[]> {
  const known = await runGit({ folder, arguments: ASK });
  return known.exitCode === 0 ? [] : ['-c', `user.name=${FALLBACK_NAME}`, '-c', `user.email=${FALLBACK_ADDRESS}`];
}

/** `Name <address>`, as git would sign now in this repository. */
export async function committerName(gitFolder: string): Promise<string> {
  const known = await runGit({ folder: gitFolder, gitFolder, arguments: ASK });
  const match = known.exitCode === 0 ? /^(.*<[^>]*>) \d+ [+-]\d{4}\s*$/.exec(known.output.toString('utf8')) : null;
  return match === null ? `${FALLBACK_NAME} <${FALLBACK_ADDRESS}>` : match[1]!;
}
