import { isJsonObject, type Json } from '#kernel/json.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** Checks `profile.json` of a package, which comes from outside; every problem is named. */
export function parseProfile(value: unknown): Result<ReferenceProfile, readonly string[]> {
  if (!isJsonObject(value)) return err(['the profile is not a JSON object']);
  if (value['schemaVersion'] !== 1) return err([`schemaVersion is ${JSON.stringify(value['schemaVersion'])}, this Trainyard reads 1`]);
  const { features, prediction } = value;
  if (!Array.isArray(features)) return err(['features is not a list']);
  const problems = [
    ...(features as Json[]).flatMap((column, index) => columnProblems(column, `features[${index}]`)),
    ...columnProblems(prediction, 'prediction'),
  ];
  return problems.length > 0 ? err(problems) : ok(value as unknown as ReferenceProfile);
}

function columnProblems(column: Json | undefined, label: string): string[] {
  if (!isJsonObject(column)) return [`${label} is not an object`];
  if (typeof column['name'] !== 'string') return [`${label} has no name`];
  const { count, nulls } = column;
  if (!isCount(count) || !isCount(nulls) || nulls > count) return [`${label} (${column['name']}) has no count of rows and nulls`];
  if (column['kind'] === 'number') return numberProblems(column['quantiles'], `${label} (${column['name']})`);
  if (column['kind'] === 'text') return textProblems(column, `${label} (${column['name']})`);
  return [`${label} (${column['name']}) is of kind ${JSON.stringify(column['kind'])}, expected number or text`];
}

const isCount = (value: Json | undefined): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function numberProblems(quantiles: Json | undefined, label: string): string[] {
  if (!Array.isArray(quantiles)) return [`${label} has no quantiles`];
  const values = quantiles as Json[];
  const ascending = values.every((value, index) => typeof value === 'number' && (index === 0 || (values[index - 1] as number) <= value));
  return ascending ? [] : [`${label} has quantiles that are not ascending numbers`];
}

function textProblems(column: { readonly [key: string]: Json }, label: string): string[] {
  const { top, distinct } = column;
  if (!Array.isArray(top) || !isCount(distinct)) return [`${label} has no counted values`];
  const good = (top as Json[]).every((item) => isJsonObject(item) && typeof item['value'] === 'string' && isCount(item['count']));
  return good ? [] : [`${label} has values without a text and a count`];
}
