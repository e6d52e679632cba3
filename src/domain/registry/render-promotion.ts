import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { GateResult, PromotionRecord } from '#kernel/records/promotion.ts';
import { textTable } from '#kernel/text-table.ts';
import { VERDICT_SYMBOL, type Verdict } from '#kernel/verdict.ts';

/** What a promotion shows; the record of one has all of it. */
export type ShownPromotion = Pick<PromotionRecord, 'model' | 'version' | 'stage' | 'gates' | 'verdict' | 'replaces' | 'tag' | 'override'>;

/** `promote iris-classifier v1.5.0 → production   refused: 1 of 5 gates failed, 1 inconclusive` */
export function promotionHeadline(promotion: ShownPromotion, kind: 'promote' | 'refuse' | 'keep' | 'rollback'): string {
  const verb = kind === 'rollback' ? 'roll back' : 'promote';
  return `${verb} ${promotion.model} ${promotion.version} → ${promotion.stage}   ${answer(promotion, kind)}`;
}

function answer(promotion: ShownPromotion, kind: 'promote' | 'refuse' | 'keep' | 'rollback'): string {
  const replaced = promotion.replaces === undefined ? '' : `, replaces ${promotion.replaces}`;
  const count = countGates(promotion.gates);
  switch (kind) {
    case 'keep':
      return `is there already (${promotion.tag ?? 'no tag'})`;
    case 'rollback':
      return `${promotion.tag ?? ''}${replaced}`;
    case 'refuse':
      return `refused: ${count}`;
    case 'promote':
      return promotion.override === undefined
        ? `gates ${count}${replaced}   ${promotion.tag ?? ''}`
        : `overridden by ${promotion.override.by} (${count})${replaced}   ${promotion.tag ?? ''}`;
  }
}

const WORD: Record<Verdict, string> = { pass: 'passed', fail: 'failed', inconclusive: 'inconclusive', error: 'in error' };

function countGates(gates: readonly GateResult[]): string {
  const of = (verdict: Verdict): number => gates.filter((gate) => gate.verdict === verdict).length;
  if (of('pass') === gates.length) return `${gates.length}/${gates.length}`;
  const found = (['error', 'fail', 'inconclusive'] as const).filter((verdict) => of(verdict) > 0);
  return found
    .map((verdict, index) => (index === 0 ? `${of(verdict)} of ${gates.length} gates ${WORD[verdict]}` : `${of(verdict)} ${WORD[verdict]}`))
    .join(', ');
}

/** One line a gate, the symbol with its word for those who cannot see it apart. */
export function promotionText(promotion: ShownPromotion, notes: readonly string[]): string {
  const rows = promotion.gates.map((gate) => [`  ${VERDICT_SYMBOL[gate.verdict]}`, gate.gate, gate.verdict, gate.evidence]);
  const override = promotion.override === undefined ? [] : [`override by ${promotion.override.by}: ${promotion.override.reason}`];
  return [textTable(rows), ...override, ...(notes.length === 0 ? [] : [notes.join(' · ')])].join('\n');
}

const MARK: Record<Verdict, string> = { pass: '✅ pass', fail: '❌ fail', inconclusive: '❔ inconclusive', error: '⛔ error' };

export function promotionMarkdown(promotion: ShownPromotion, notes: readonly string[]): string {
  const rows = promotion.gates.map((gate) => [escapeMarkdown(gate.gate), MARK[gate.verdict], escapeMarkdown(gate.evidence)]);
  const facts = [
    ...(promotion.tag === undefined ? [] : [`tag ${inlineCode(promotion.tag)}`]),
    ...(promotion.replaces === undefined ? [] : [`replaces ${inlineCode(promotion.replaces)}`]),
    ...(promotion.override === undefined
      ? []
      : [`**override** by ${escapeMarkdown(promotion.override.by)}: ${escapeMarkdown(promotion.override.reason)}`]),
    ...notes.map(escapeMarkdown),
  ];
  return [markdownTable(['gate', 'verdict', 'evidence'], rows), '', facts.join(' · ')].join('\n').trimEnd();
}
