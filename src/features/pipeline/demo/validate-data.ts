import { Failure } from '#kernel/failure.ts';
import { validateDataset } from '../../data/validate-dataset.ts';
import type { DemoStep } from './demo.ts';

export interface ValidatedData {
  readonly columns: number;
  readonly checks: number;
  readonly errors: number;
  readonly warnings: readonly string[];
}

export const validateData: DemoStep<ValidatedData> = {
  id: 'validate',
  name: 'validate',
  perform: async ({ ports, openProject }) => {
    const { datasets } = await openProject();
    let columns = 0;
    let checks = 0;
    const warnings: string[] = [];
    for (const config of Object.values(datasets)) {
      const { report } = await validateDataset({ config }, ports);
      if (report.verdict !== 'pass') {
        const evidence = report.problems.map((problem) => `${problem.rule}: ${problem.message}`);
        throw new Failure('pipeline.step-failed', { message: `the shipped ${config.name} data does not fit its schema`, evidence });
      }
      columns += report.columns;
      checks += report.checks;
      warnings.push(...report.problems.map((problem) => `${config.name}: ${problem.message} (${problem.count})`));
    }
    return { columns, checks, errors: 0, warnings };
  },
  tell: ({ columns, checks, errors, warnings }) => [
    `2 schemas, ${columns} columns, ${checks} checks: ${errors} problems, ${warnings.length === 0 ? 'no leakage' : `${warnings.length} to look at`}`,
    ...warnings.map((warning) => `look at ${warning}`),
  ],
};
