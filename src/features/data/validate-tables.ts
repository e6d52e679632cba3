import { Failure } from '#kernel/failure.ts';
import { configuredFiles, type LoadDataset, type LoadPorts } from './load-dataset.ts';
import { validateDataset, type ValidatedDataset } from './validate-dataset.ts';

/**
 * Checks a dataset as one table, or, where its files have different columns and nobody described them with a schema or a target, each
 * file by itself.
 */
export async function validateTables(command: LoadDataset, ports: LoadPorts): Promise<readonly ValidatedDataset[]> {
  const { config } = command;
  try {
    return [await validateDataset(command, ports)];
  } catch (error) {
    const described = config.schema !== undefined || config.target !== undefined;
    if (!(error instanceof Failure) || error.code !== 'data.tables-differ' || described) throw error;
  }
  const checked: ValidatedDataset[] = [];
  for (const { name, path } of await configuredFiles(command, ports))
    checked.push(await validateDataset({ ...command, config: { ...config, name: `${config.name}/${path}`, path: name } }, ports));
  return checked;
}
