/**
 * How far to look, each as expensive as it must be: `files` reads pointers, `schema` two manifests, `rows` the data of both states, `labels` the
 * same for what happened to labels and splits, without showing rows.
 */
export const DIFF_LEVELS = ['files', 'schema', 'rows', 'labels'] as const;

export type DiffLevel = (typeof DIFF_LEVELS)[number];
