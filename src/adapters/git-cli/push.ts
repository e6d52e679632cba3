import { Failure } from '#kernel/failure.ts';
import { evidenceLines, gitRefused, runGit } from './run-git.ts';
import { isRevisionText } from './reading.ts';

/** Pushes all references or none (`--atomic`). A reference that moved on the other side is `git.conflict`. */
export async function pushReferences(
  root: string,
  remote: string,
  references: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  const odd = [remote, ...references].find((text) => !isRevisionText(text));
  if (odd !== undefined) {
    throw new Failure('git.reference-unknown', { message: `${JSON.stringify(odd)} is neither a remote nor a reference.` });
  }
  if (references.length === 0) return;
  const result = await runGit({ folder: root, arguments: ['push', '--atomic', '--porcelain', '--', remote, ...references], variables });
  if (result.exitCode === 0) return;
  const words = `${result.output.toString('utf8')}\n${result.errorText}`;
  if (/\[rejected\]|\[remote rejected\].*(?:lock|fast-forward|reference already exists)/.test(words)) {
    throw new Failure('git.conflict', {
      message: `${remote} holds other commits for ${references.join(', ')} than this repository.`,
      evidence: evidenceLines(words),
    });
  }
  throw gitRefused(['push'], words);
}
