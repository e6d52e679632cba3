import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import { err, ok, type Result } from '#kernel/result.ts';

export interface NewFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly content: string;
}

/** What `trainyard init` writes; refused when something would be overwritten that says something else. */
export function planInit(
  files: readonly NewFile[],
  existing: ReadonlyMap<string, string>,
  force: boolean,
): Result<{ readonly plan: Plan; readonly write: readonly NewFile[] }, Failure[]> {
  const taken = files.filter((file) => existing.has(file.path) && existing.get(file.path) !== file.content);
  if (taken.length > 0 && !force) {
    return err(
      taken.map(
        (file) =>
          new Failure('project.already-configured', {
            message: `${file.path} exists already and says something else`,
            at: { file: file.path },
          }),
      ),
    );
  }
  const write = files.filter((file) => existing.get(file.path) !== file.content);
  const effects = files.map((file) => {
    const before = existing.get(file.path);
    return {
      verb: before === undefined ? ('create' as const) : before === file.content ? ('keep' as const) : ('update' as const),
      target: file.path,
    };
  });
  return ok({ plan: { title: 'trainyard init writes', effects }, write });
}
