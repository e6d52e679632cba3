import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import { textTable } from '#kernel/text-table.ts';
import { VERDICT_SYMBOL, type Verdict } from '#kernel/verdict.ts';
import { printable } from './render-failure.ts';
import type { Style } from './style.ts';

/** The first line answers; details follow. */
export function renderOutcome(outcome: Outcome, style: Style): string {
  const parts = [`${renderVerdict(outcome.verdict, style)}  ${printable(outcome.headline)}`];
  if (outcome.text !== '') parts.push(printable(outcome.text.replace(/\n+$/, '')));
  if (outcome.plan !== undefined && outcome.text === '') parts.push(renderPlan(outcome.plan));
  if (outcome.plan !== undefined) parts.push(style.dim('nothing was changed (--dry-run)'));
  return `${parts.join('\n')}\n`;
}

export function renderVerdict(verdict: Verdict, style: Style): string {
  const paint: Record<Verdict, (text: string) => string> = {
    pass: style.green,
    fail: style.red,
    inconclusive: style.yellow,
    error: style.red,
  };
  return paint[verdict](`${VERDICT_SYMBOL[verdict]} ${verdict}`);
}

export function renderPlan(plan: Plan): string {
  if (plan.effects.length === 0) return `${plan.title}\n  nothing to do`;
  const rows = plan.effects.map((effect) => [`  ${effect.verb}`, printable(effect.target), printable(effect.detail ?? '')]);
  return `${printable(plan.title)}\n${textTable(rows)}`;
}

/** What `--json` prints: verdict and headline, what the command found under its own names, and the outputs of the action. */
export const outcomeJson = (outcome: Outcome): JsonObject => ({
  verdict: outcome.verdict,
  headline: outcome.headline,
  ...(isJsonObject(outcome.data) ? outcome.data : { data: outcome.data }),
  outputs: outcome.outputs,
  ...(outcome.plan === undefined
    ? {}
    : { plan: { title: outcome.plan.title, effects: outcome.plan.effects.map((effect) => ({ ...effect })) } }),
});
