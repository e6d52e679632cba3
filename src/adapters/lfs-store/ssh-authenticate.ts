import { spawn } from 'node:child_process';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject } from '#kernel/json.ts';
import { evidenceLines } from '../git-cli/run-git.ts';
import { gitEnvironment } from '../git-cli/git-environment.ts';
import { expiryOf } from './expiry.ts';
import type { Operation, ServerAccess } from './server-access.ts';
import type { SshAddress } from './lfs-endpoint.ts';

/** How to start ssh: a command for the shell, as git itself takes it from its user, or a program. */
export type SshCommand = { readonly kind: 'shell'; readonly command: string } | { readonly kind: 'program'; readonly program: string };

/** Asks the git server over SSH where its LFS server is and with which headers (git-lfs docs/api/authentication.md). */
export async function sshAuthenticate(address: SshAddress, operation: Operation, ssh: SshCommand, now: number): Promise<ServerAccess> {
  const port = address.port === undefined ? [] : ['-p', address.port];
  const remote = `git-lfs-authenticate ${shellWord(address.path)} ${operation}`;
  const { exitCode, output, errors } = await runSsh(ssh, [
    ...port,
    '--',
    address.user === undefined ? address.host : `${address.user}@${address.host}`,
    remote,
  ]);
  if (exitCode !== 0) throw refused(address, `ssh exited with ${exitCode}`, evidenceLines(errors));
  return parseAnswer(output, address, now);
}

/** The remote shell takes the words apart again. */
const shellWord = (text: string): string => (/^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

function runSsh(ssh: SshCommand, arguments_: readonly string[]): Promise<{ exitCode: number | null; output: string; errors: string }> {
  // What the user wrote as a command of the shell is run by one, exactly as git does it; our words stay arguments.
  const [program, before] = ssh.kind === 'program' ? [ssh.program, []] : ['sh', ['-c', `${ssh.command} "$@"`, ssh.command]];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, ...arguments_], { env: gitEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    child.on('error', (cause) =>
      reject(new Failure('environment.command-missing', { message: `the program ${program} is needed, and could not be started`, cause })),
    );
    child.on('close', (exitCode) => resolve({ exitCode, output, errors }));
  });
}

function parseAnswer(text: string, address: SshAddress, now: number): ServerAccess {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refused(address, 'it answered with something that is not JSON', []);
  }
  const href = isJsonObject(json) && typeof json['href'] === 'string' ? json['href'] : '';
  if (!isJsonObject(json) || !/^https?:\/\//.test(href)) throw refused(address, 'it named no LFS server', []);
  const header = isJsonObject(json['header']) ? json['header'] : {};
  const headers = Object.fromEntries(Object.entries(header).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const expiresAt = expiryOf(json, now);
  return { url: href.replace(/\/+$/, ''), headers, ...(expiresAt === undefined ? {} : { expiresAt }) };
}

function refused(address: SshAddress, what: string, evidence: readonly string[]): Failure {
  return new Failure('data.remote-refused', {
    message: `${address.host} did not say over SSH how to reach the LFS objects: ${what}`,
    evidence,
    remedy: 'Check with ssh that the key may read this repository, or set GITHUB_TOKEN to use HTTPS instead.',
  });
}
