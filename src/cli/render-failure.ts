import { EXIT_CODE_OF_KIND, Failure, Failures, type SourcePosition } from '#kernel/failure.ts';
import type { Json, JsonObject } from '#kernel/json.ts';
import type { Style } from './style.ts';

/** The failures that an error stands for; whatever was not raised on purpose is a bug of ours. */
export function failuresOf(error: unknown): readonly Failure[] {
  if (error instanceof Failure) return [error];
  if (error instanceof Failures) return error.failures;
  const message = error instanceof Error ? error.message : String(error);
  return [new Failure('contract.bug', { message: message === '' ? 'an error without a message' : message, cause: error })];
}

/** The gravest kind decides: our bug over the environment's fault over the caller's mistake. */
export const exitCodeOfFailures = (failures: readonly Failure[]): number =>
  Math.max(0, ...failures.map((failure) => EXIT_CODE_OF_KIND[failure.kind]));

export const formatPosition = (at: SourcePosition): string =>
  [at.file, ...(at.line === undefined ? [] : [String(at.line), ...(at.column === undefined ? [] : [String(at.column)])])].join(':');

export const docsAnchor = (code: string): string => `docs/reference/failures.md#${code.replaceAll('.', '-')}`;

/** `✖ code  file:line:col  message`, then evidence, remedy and where to read more. */
export function renderFailure(failure: Failure, style: Style, debug: boolean): string {
  const head = [
    `${style.red('✖')} ${style.bold(failure.code)}`,
    ...(failure.at === undefined ? [] : [formatPosition(failure.at)]),
    printable(failure.message),
  ];
  const lines = [
    head.join('   '),
    ...failure.evidence.map((fact) => `  ${printable(fact)}`),
    `  → ${printable(failure.remedy)}`,
    `  ${style.dim(docsAnchor(failure.code))}`,
  ];
  if (debug) lines.push(style.dim(stackOf(failure)));
  return `${lines.join('\n')}\n`;
}

export const failureJson = (failure: Failure, debug: boolean): JsonObject => ({
  code: failure.code,
  kind: failure.kind,
  message: failure.message,
  ...(failure.at === undefined ? {} : { at: failure.at as unknown as Json }),
  evidence: failure.evidence,
  remedy: failure.remedy,
  docs: docsAnchor(failure.code),
  ...(debug ? { stack: stackOf(failure) } : {}),
});

function stackOf(error: unknown): string {
  const stacks: string[] = [];
  for (let current = error; current instanceof Error && stacks.length < 5; current = current.cause)
    stacks.push(current.stack ?? current.message);
  return stacks.join('\ncaused by: ');
}

/** Text from outside must not move the cursor or change colours. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�');
