/** The names that a workflow template carries in its `env:` at the top. */
export interface WorkflowNames {
  readonly model: string;
  readonly dataset: string;
}

/** A workflow template with the names of a repository in place of those of the example; everything else stays as it is. */
export const nameWorkflow = (template: string, names: WorkflowNames): string =>
  template.replace(
    /^( {2}(?:MODEL|DATASET): )[a-z0-9-]+/gm,
    (_, key: string) => `${key}${key.includes('MODEL') ? names.model : names.dataset}`,
  );
