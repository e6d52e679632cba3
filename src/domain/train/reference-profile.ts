import type { Predictions } from '#kernel/predictor.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import type { Column, Table } from '#kernel/table.ts';
import { profileColumn, profileTable } from '#numeric/profile/column-profile.ts';

/** What the training rows look like, and what the model says about rows that it has not seen. */
export const profileReference = (training: Table, predictions: Predictions, targetName: string): ReferenceProfile => ({
  schemaVersion: 1,
  features: profileTable(training),
  prediction: profileColumn(outputColumn(predictions, targetName)),
});

const outputColumn = (predictions: Predictions, name: string): Column =>
  predictions.task === 'classification'
    ? { kind: 'text', name, codes: predictions.predicted, dictionary: predictions.classes }
    : { kind: 'number', name, values: predictions.predicted };
