import type { Task } from '#kernel/metric.ts';

/** Names of the values that a model's part of the graph has made: what `addOutputs` turns into the outputs. */
export type Outcome =
  | {
      readonly task: Extract<Task, 'classification'>;
      /** [rows] or [rows, 1] class indices, int64. */
      readonly indices: string;
      /** [rows, classes] in double precision. */
      readonly probabilities?: string;
    }
  | { readonly task: Extract<Task, 'regression'>; /** [rows, 1] in double precision. */ readonly values: string };
