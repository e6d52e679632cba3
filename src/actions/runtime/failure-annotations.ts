import type { Annotation } from '#adapters/actions-runtime/step.ts';
import { EXIT_CODE_OF_KIND, Failure, Failures } from '#kernel/failure.ts';

/**
 * What the annotations of the step say. Problems of the inputs share one annotation, so that the reader sees all of them at once and the
 * platform's ten a step are never reached by them.
 */
export function failureAnnotations(error: unknown): Annotation[] {
  const failures = failuresOf(error);
  if (failures.length > 1 && failures.every((failure) => failure.at === undefined)) {
    const codes = [...new Set(failures.map((failure) => failure.code))];
    return [{ title: codes.join(', '), message: failures.map(withRemedy).join('\n') }];
  }
  return failures.slice(0, ANNOTATIONS_PER_STEP).map((failure) => ({
    title: failure.code,
    message: [failure.message, ...failure.evidence, failure.remedy].join('\n'),
    ...(failure.at === undefined ? {} : { at: failure.at }),
  }));
}

const ANNOTATIONS_PER_STEP = 10;

const withRemedy = (failure: Failure): string => `${failure.message} ${failure.remedy}`;

/** The same for the log, with everything that an annotation has no room for. */
export function failureText(error: unknown, debug: boolean): string {
  const blocks = failuresOf(error).map((failure) =>
    [
      `✖ ${failure.code}${place(failure)}   ${failure.message}`,
      ...failure.evidence.map((line) => `  ${line}`),
      `  ${failure.remedy}`,
      `  docs/reference/failures.md#${failure.code.replaceAll('.', '-')}`,
    ].join('\n'),
  );
  const isOurs = error instanceof Failure || error instanceof Failures;
  const hint = isOurs ? [] : ['Run the job again with debug logging to see where.'];
  return [...blocks, ...(debug ? [stackOf(error)] : hint)].join('\n');
}

export function exitCodeOfFailure(error: unknown): number {
  return Math.max(...failuresOf(error).map((failure) => EXIT_CODE_OF_KIND[failure.kind]));
}

const failuresOf = (error: unknown): readonly [Failure, ...Failure[]] =>
  error instanceof Failures
    ? error.failures
    : error instanceof Failure
      ? [error]
      : [new Failure('contract.bug', { message: messageOf(error), cause: error })];

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const place = ({ at }: Failure): string =>
  at === undefined ? '' : `   ${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}`;

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
