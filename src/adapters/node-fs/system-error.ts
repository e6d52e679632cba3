import { Failure } from '#kernel/failure.ts';

const codeOf = (cause: unknown): string | undefined => (cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined);

export const isMissing = (cause: unknown): boolean => codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR';

/** Turns an errno into the failure that tells the user what to do; failures pass through unchanged. */
export function asFailure(cause: unknown, path: string, intent: 'read' | 'write' | 'remove'): Failure {
  if (cause instanceof Failure) return cause;
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure('environment.disk-full', { message: `no space left to ${intent} ${path}`, cause });
  }
  if (code === 'ENOENT') return new Failure('environment.file-missing', { message: `${path} does not exist`, cause });
  return new Failure('environment.file-unreadable', { message: `cannot ${intent} ${path} (${code ?? String(cause)})`, cause });
}
