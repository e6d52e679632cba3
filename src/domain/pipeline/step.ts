/** What a pipeline can do, in the order in which one model passes through it. */
export const STEP_KINDS = ['data', 'validate', 'train', 'evaluate', 'compare', 'register', 'promote', 'deploy', 'monitor'] as const;

export type StepKind = (typeof STEP_KINDS)[number];

/** One node of the graph. */
export interface Step {
  /** `train:iris-classifier`, `promote:iris-classifier#staging`. */
  readonly id: string;
  readonly kind: StepKind;
  /** The dataset for data and validate, the model otherwise. */
  readonly subject: string;
  /** The stage or environment, for promote and deploy. */
  readonly stage?: string;
  /** Ids of the steps whose results it uses. */
  readonly needs: readonly string[];
}

export const formatStepId = (kind: StepKind, subject: string, stage?: string): string =>
  stage === undefined ? `${kind}:${subject}` : `${kind}:${subject}#${stage}`;

const PATTERN = /^([a-z]+):([^:#]+)(?:#([^:#]+))?$/;

export function parseStepId(id: string): { readonly kind: StepKind; readonly subject: string; readonly stage?: string } | undefined {
  const match = PATTERN.exec(id);
  const kind = STEP_KINDS.find((candidate) => candidate === match?.[1]);
  if (match === null || kind === undefined) return undefined;
  return { kind, subject: match[2]!, ...(match[3] === undefined ? {} : { stage: match[3] }) };
}
