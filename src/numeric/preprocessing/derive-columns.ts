import { Failure } from '#kernel/failure.ts';
import type { FeatureDefinition } from '#kernel/preprocessing.ts';
import { findColumn, type Table } from '#kernel/table.ts';
import { evaluateExpression } from './expression/evaluate.ts';
import { parseExpression } from './expression/parse.ts';
import { columnsUsed, type Expression } from './expression/syntax.ts';
import type { FittedPipeline } from './pipeline.ts';

export interface ParsedFeature {
  readonly name: string;
  readonly expression: Expression;
  /** Columns that it reads: of the data, or features before it. */
  readonly uses: readonly string[];
}

/** Reads the definitions in their order. Fails with `train.feature-expression` and the place of the first mistake. */
export const parseFeatures = (definitions: readonly FeatureDefinition[]): readonly ParsedFeature[] =>
  definitions.map(({ name, expression: source }) => {
    const parsed = parseExpression(source);
    if (parsed.ok) return { name, expression: parsed.value, uses: columnsUsed(parsed.value) };
    throw new Failure('train.feature-expression', {
      message: `feature "${name}": ${parsed.error.message}, at character ${parsed.error.at} of ${JSON.stringify(source)}.`,
    });
  });

/** The table with a column for each feature; a feature may use those before it. Fails when a feature has the name of a column. */
export function deriveColumns(features: readonly ParsedFeature[], table: Table): Table {
  return features.reduce<Table>((extended, { name, expression }) => {
    if (findColumn(extended, name) !== undefined) {
      throw new Failure('train.feature-expression', {
        message: `feature "${name}" has the name of a column or of another feature; expected a name of its own.`,
      });
    }
    return { rows: table.rows, columns: [...extended.columns, evaluateExpression(expression, extended, name)] };
  }, table);
}

export interface RequestColumns {
  /** Columns that a request must have, in the order in which they are first needed. */
  readonly inputs: readonly string[];
  /** Features that the model needs, each after those that it uses. */
  readonly features: readonly ParsedFeature[];
}

/** What a pipeline needs from a request: its own columns, those that its features are computed from in place of the features. */
export function requestColumns(pipeline: FittedPipeline): RequestColumns {
  const defined = new Map(parseFeatures(pipeline.features ?? []).map((feature) => [feature.name, feature]));
  const inputs = new Set<string>();
  const needed = new Map<string, ParsedFeature>();
  const need = (name: string): void => {
    const feature = defined.get(name);
    if (feature === undefined) inputs.add(name);
    else if (!needed.has(name)) {
      for (const used of feature.uses) if (used !== name) need(used);
      needed.set(name, feature);
    }
  };
  for (const { name } of pipeline.columns) need(name);
  return { inputs: [...inputs], features: [...needed.values()] };
}
