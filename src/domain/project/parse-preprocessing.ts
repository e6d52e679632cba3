import { Failure } from '#kernel/failure.ts';
import type { Preprocessing } from '#kernel/preprocessing.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { checkShape } from './check-shape.ts';
import type { PlainDocument } from './document.ts';
import { completePreprocessing, PREPROCESSING } from './preprocessing-section.ts';
import type { ValueOfShape } from './shape.ts';

/** Reads a file that holds what stands below `preprocessing` in `trainyard.yaml`; every problem has its line and column. */
export function parsePreprocessingFile(document: PlainDocument): Result<Preprocessing, readonly Failure[]> {
  const issues = checkShape(PREPROCESSING.node, document.value);
  if (issues.length === 0) return ok(completePreprocessing(document.value as ValueOfShape<typeof PREPROCESSING>));
  return err(
    issues.map(({ code, message, evidence, path, part }) => new Failure(code, { message, evidence, at: document.locate(path, part) })),
  );
}
