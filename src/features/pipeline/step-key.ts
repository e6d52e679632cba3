import type { Sha256 } from '#kernel/digest.ts';
import { canonicalJson, type Json } from '#kernel/json.ts';
import { VERSION } from '#kernel/version.ts';
import type { Step } from '#domain/pipeline/step.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { StepContext } from './executor.ts';

/**
 * Digest of everything that a step's result depends on: its own facts, what the steps before it found out, and the version of this program,
 * because an upgrade may compute differently. Equal keys mean that the earlier result still stands.
 */
export function stepKey(step: Step, facts: Json, context: StepContext, ports: Pick<Workspace, 'hasher'>): Sha256 {
  const upstream = Object.fromEntries(step.needs.map((need): [string, Json] => [need, context.resultOf(need)?.outputs ?? null]));
  return ports.hasher.sha256(canonicalJson({ step: step.id, facts, upstream, program: VERSION }));
}
