import { NO_PREPROCESSING, type FeatureDefinition, type Preprocessing } from '#kernel/preprocessing.ts';
import type { SplitConfig } from '#kernel/project.ts';

/** What is said about the columns of a table where there is no configuration. */
export interface ColumnChoices {
  /** What a file says about all of this; the rest is said beside it. */
  readonly prepared?: Preprocessing;
  readonly exclude?: readonly string[];
  readonly features?: readonly FeatureDefinition[];
  /** Columns of free text beyond those that look like it. */
  readonly textColumns?: readonly string[];
  readonly vectoriser?: 'tf-idf' | 'hashing';
  /** Column that says how much each row counts in training. */
  readonly weightColumn?: string;
}

export function choosePreprocessing(choices: ColumnChoices): Preprocessing {
  const { prepared = NO_PREPROCESSING, exclude, features, textColumns, vectoriser, weightColumn } = choices;
  const encode = vectoriser ?? 'tf-idf';
  const texts = (textColumns ?? []).map((name) => [name, { ...prepared.columns[name], encode }]);
  return {
    ...prepared,
    exclude: [...new Set([...prepared.exclude, ...(exclude ?? [])])],
    features: [...prepared.features, ...(features ?? [])],
    columns: { ...prepared.columns, ...Object.fromEntries(texts) },
    ...(weightColumn === undefined ? {} : { weight: weightColumn }),
  };
}

export interface RowChoices {
  readonly groupColumn?: string;
  readonly timeColumn?: string;
}

/** How rows are parted: by groups, forward in time, or at random with the shares of the classes kept. */
export function chooseSplit({ groupColumn, timeColumn }: RowChoices, test: number, seed: number): SplitConfig {
  if (groupColumn !== undefined) return { test, strategy: 'group', by: groupColumn, seed };
  if (timeColumn !== undefined) return { test, strategy: 'time', by: timeColumn, seed };
  return { test, strategy: 'stratified', seed };
}
