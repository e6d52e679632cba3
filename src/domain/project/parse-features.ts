import { Failure } from '#kernel/failure.ts';
import type { FeatureDefinition } from '#kernel/preprocessing.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { parseExpression } from '#numeric/preprocessing/expression/parse.ts';
import { checkShape } from './check-shape.ts';
import type { PlainDocument } from './document.ts';
import { COLUMN_KEYS } from './preprocessing-section.ts';
import { mapOf, object, oneOf, optional, required, text, type ValueOfShape } from './shape.ts';

/** A file of feature definitions. */
export const FEATURES_SHAPE = object({
  version: optional(oneOf(1), 'Version of this format.', 1),
  features: required(
    mapOf(
      COLUMN_KEYS,
      object({
        expression: required(text(), 'How the feature is computed from columns and from features before it.'),
        about: optional(text(), 'What it means.'),
      }),
    ),
    'Features by name.',
  ),
});

/** Reads a file of feature definitions; every problem has its line and column, mistakes in expressions too. */
export function parseFeatureFile(document: PlainDocument): Result<readonly FeatureDefinition[], readonly Failure[]> {
  const issues = checkShape(FEATURES_SHAPE.node, document.value);
  if (issues.length > 0) {
    return err(
      issues.map(({ code, message, evidence, path, part }) => new Failure(code, { message, evidence, at: document.locate(path, part) })),
    );
  }
  const { features } = document.value as ValueOfShape<typeof FEATURES_SHAPE>;
  const definitions = Object.entries(features).map(([name, { expression, about }]) => ({
    name,
    expression,
    ...(about === undefined ? {} : { about }),
  }));
  const problems = definitions.flatMap(({ name, expression }) => {
    const parsed = parseExpression(expression);
    if (parsed.ok) return [];
    return new Failure('train.feature-expression', {
      message: `feature "${name}": ${parsed.error.message}, at character ${parsed.error.at} of ${JSON.stringify(expression)}.`,
      at: document.locate(['features', name, 'expression'], 'value'),
    });
  });
  return problems.length > 0 ? err(problems) : ok(definitions);
}
