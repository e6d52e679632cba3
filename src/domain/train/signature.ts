import type { ModelSignature, SignatureField } from '#kernel/records/model-package.ts';
import type { Table } from '#kernel/table.ts';
import type { FittedPipeline } from '#numeric/preprocessing/pipeline.ts';
import type { TrainingData } from './training-data.ts';

/** What the model wants and gives: `training` has the columns that a request must have. One with missing values in training may be missing later, too. */
export function describeSignature(data: TrainingData, pipeline: FittedPipeline, training: Table): ModelSignature {
  const inputs = training.columns.map((source): SignatureField => {
    const { name, kind } = source;
    const complete = source.kind === 'number' ? !source.values.some(Number.isNaN) : !source.codes.some((code) => code < 0);
    const fitted = pipeline.columns.find((column) => column.name === name);
    const categories = kind === 'text' && fitted !== undefined && 'categories' in fitted ? { categories: fitted.categories } : {};
    return { name, kind, required: complete, ...categories };
  });
  return {
    inputs,
    output: { name: data.targetName, task: data.task, ...(data.task === 'classification' ? { classes: data.classes } : {}) },
  };
}
