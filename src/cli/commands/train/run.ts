import type { InputsOf } from '#contract/define.ts';
import { Failure } from '#kernel/failure.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Host, RunOptions } from '../../command.ts';
import { FILE_FIELDS, type contract } from './contract.ts';

export type TrainInputs = InputsOf<typeof contract>;

/** With a target a file is trained on, anywhere; otherwise a model of the repository's configuration. */
export async function run(inputs: TrainInputs, host: Host, options: RunOptions): Promise<Outcome> {
  if (inputs.target !== undefined) {
    const { runFile } = await import('./run-file.ts');
    return await runFile(inputs, inputs.target, host, options);
  }
  requireNoFileOptions(inputs);
  const [action, workspace] = await Promise.all([import('#actions/train/run.ts'), host.openWorkspace(host.folder)]);
  return await action.run(inputs, workspace, options);
}

const TABLE_FILE = /\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.gz)?$/i;

function requireNoFileOptions(inputs: TrainInputs): void {
  if (inputs.model !== undefined && TABLE_FILE.test(inputs.model)) {
    throw new Failure('contract.input-missing', {
      message: `${inputs.model} is a table file; expected --target with the name of the column to predict.`,
    });
  }
  const given = Object.keys(FILE_FIELDS).filter((name) => {
    const value = inputs[camelCase(name) as keyof TrainInputs];
    return value !== undefined && name !== 'text-vectoriser';
  });
  if (given.length === 0) return;
  throw new Failure('contract.input-invalid', {
    message: `expected ${given.map((name) => `--${name}`).join(', ')} together with --target; for a model of trainyard.yaml the file says it, and --set replaces it.`,
  });
}

const camelCase = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
