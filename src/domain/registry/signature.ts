import type { ModelSignature, SignatureField } from '#kernel/records/model-package.ts';

/** Whether callers of the old model can call the new one without a change. */
export interface SignatureVerdict {
  readonly compatible: boolean;
  /** What callers would notice, one phrase each; also the harmless differences when compatible. */
  readonly differences: readonly string[];
}

/**
 * Compatible: every input that the new model needs was an input of the old one with the same kind, and the output has the same name, task and
 * classes. Inputs that are dropped are harmless, for further columns are ignored.
 */
export function compareSignatures(old: ModelSignature, next: ModelSignature): SignatureVerdict {
  const breaking: string[] = [];
  const harmless: string[] = [];
  const known = new Map(old.inputs.map((field) => [field.name, field]));
  for (const field of next.inputs) {
    const before = known.get(field.name);
    const problem = inputProblem(before, field);
    if (problem !== undefined) breaking.push(problem);
    else if (before === undefined) harmless.push(`optional input ${field.name} is new`);
  }
  const kept = new Set(next.inputs.map((field) => field.name));
  for (const field of old.inputs) if (!kept.has(field.name)) harmless.push(`input ${field.name} is no longer read`);
  breaking.push(...outputProblems(old.output, next.output));
  return breaking.length > 0 ? { compatible: false, differences: breaking } : { compatible: true, differences: harmless };
}

function inputProblem(before: SignatureField | undefined, field: SignatureField): string | undefined {
  if (before === undefined) return field.required ? `required input ${field.name} is new` : undefined;
  if (before.kind !== field.kind) return `input ${field.name} is a ${field.kind}, was a ${before.kind}`;
  if (field.required && !before.required) return `input ${field.name} has become required`;
  return undefined;
}

type Output = ModelSignature['output'];

function outputProblems(old: Output, next: Output): string[] {
  if (old.task !== next.task) return [`output is a ${next.task}, was a ${old.task}`];
  const problems = old.name === next.name ? [] : [`output is named ${next.name}, was ${old.name}`];
  const before = old.classes ?? [];
  const after = next.classes ?? [];
  const added = after.filter((name) => !before.includes(name));
  const removed = before.filter((name) => !after.includes(name));
  if (added.length > 0) problems.push(`new classes ${added.join(', ')}`);
  if (removed.length > 0) problems.push(`classes ${removed.join(', ')} are gone`);
  return problems;
}
