import { basename, dirname, resolve } from 'node:path';
import type { ColumnChoices, RowChoices } from '#domain/train/column-choices.ts';
import { Failure } from '#kernel/failure.ts';
import type { FeatureDefinition, Preprocessing } from '#kernel/preprocessing.ts';
import type { Files } from '#ports/files.ts';
import type { YamlReader } from '#ports/yaml.ts';

interface TableInputs {
  readonly exclude: readonly string[] | undefined;
  readonly features: readonly string[] | undefined;
  readonly preprocessing: string | undefined;
  readonly textColumn: readonly string[] | undefined;
  readonly textVectoriser: 'tf-idf' | 'hashing';
  readonly weightColumn: string | undefined;
  readonly groupColumn: string | undefined;
  readonly timeColumn: string | undefined;
}

/** Names of columns may be given one by one or with commas between. */
export const splitNames = (items: readonly string[] | undefined): readonly string[] =>
  (items ?? []).flatMap((item) => item.split(',').map((name) => name.trim())).filter((name) => name !== '');

/** What the options say about columns and rows; files of feature definitions are relative to the folder. */
export async function readColumnChoices(inputs: TableInputs, folder: string, files: Files): Promise<ColumnChoices & RowChoices> {
  const { groupColumn, timeColumn, weightColumn } = inputs;
  if (groupColumn !== undefined && timeColumn !== undefined) {
    throw new Failure('contract.input-invalid', {
      message: 'expected group-column or time-column, found both: rows are parted in one way.',
    });
  }
  const prepared = inputs.preprocessing === undefined ? undefined : await readPreparation(inputs.preprocessing, folder, files);
  return {
    ...(prepared === undefined ? {} : { prepared }),
    exclude: splitNames(inputs.exclude),
    features: await readFeatureFiles(splitNames(inputs.features), folder, files),
    textColumns: splitNames(inputs.textColumn),
    vectoriser: inputs.textVectoriser,
    ...(weightColumn === undefined ? {} : { weightColumn }),
    ...(groupColumn === undefined ? {} : { groupColumn }),
    ...(timeColumn === undefined ? {} : { timeColumn }),
  };
}

async function readFeatureFiles(names: readonly string[], folder: string, files: Files): Promise<readonly FeatureDefinition[]> {
  if (names.length === 0) return [];
  const [{ readFeatures }, yaml] = await Promise.all([import('#features/project/load-project.ts'), yamlReader()]);
  const features: FeatureDefinition[] = [];
  for (const name of names) features.push(...(await readFeatures(resolve(folder, name), { files, root: '', yaml })));
  return features;
}

/** Feature definitions that the file names are relative to its own folder. */
async function readPreparation(name: string, folder: string, files: Files): Promise<Preprocessing> {
  const [{ readPreprocessing }, yaml] = await Promise.all([import('#features/project/load-project.ts'), yamlReader()]);
  const path = resolve(folder, name);
  return await readPreprocessing(basename(path), { files, root: dirname(path), yaml });
}

const yamlReader = async (): Promise<YamlReader> => await (await import('#adapters/yaml/yaml-reader.ts')).openYamlReader();
