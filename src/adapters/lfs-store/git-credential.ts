import { runGit } from '../git-cli/run-git.ts';

/**
 * What git's credential helpers know about a server: the header, and how to tell them whether it was right. Asked through standard input,
 * so that no list of processes shows it; nobody is asked at the keyboard.
 */
export async function gitCredential(root: string, url: string): Promise<{ readonly user: string; readonly password: string } | undefined> {
  const { protocol, host, pathname } = new URL(url);
  const input = `protocol=${protocol.slice(0, -1)}\nhost=${host}\npath=${pathname.slice(1)}\n\n`;
  const variables = { GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_TERMINAL_PROMPT: '0' };
  const { exitCode, output } = await runGit({ folder: root, arguments: ['credential', 'fill'], input, variables });
  if (exitCode !== 0) return undefined;
  const fields = new Map(
    output
      .toString('utf8')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
  );
  const [user, password] = [fields.get('username'), fields.get('password')];
  return user === undefined || password === undefined ? undefined : { user, password };
}
