import type { ModelSignature, SignatureField } from '#kernel/records/model-package.ts';
import type { Table } from '#kernel/table.ts';
import type { FittedPipeline } from '#numeric/preprocessing/pipeline.ts';
import type { TrainingData } from './training-data.ts';

/** What the model wants and gives. A column with missing values in training may be missing later, too. */
export function describeSignature(data: TrainingData, pipeline: FittedPipeline, training: Table): ModelSignature {
  const inputs = pipeline.columns.map((column, index): SignatureField => {
    const source = training.columns[index]!;
    const complete = source.kind === 'number' ? !source.values.some(Number.isNaN) : !source.codes.some((code) => code < 0);
    return {
      name: column.name,
      kind: column.kind,
      required: complete,
      ...(column.kind === 'text' ? { categories: column.categories } : {}),
    };
  });
  return {
    inputs,
    output: { name: data.targetName, task: data.task, ...(data.task === 'classification' ? { classes: data.classes } : {}) },
  };
}
