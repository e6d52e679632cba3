import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import type { ModelHistory } from '#domain/registry/render-history.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readRecords } from '../records.ts';
import { modelState } from './read-state.ts';

export interface HistoryCommand {
  readonly model: string;
  /** How many promotions and comparisons to read at most, the newest; 100 unless given. */
  readonly newest?: number;
}

/** Versions and stages from the tags; promotions and comparisons from the ledger. */
export async function modelHistory(command: HistoryCommand, ports: Pick<Workspace, 'forge'>): Promise<ModelHistory> {
  const newest = command.newest ?? 100;
  const [state, promotions, comparisons] = await Promise.all([
    modelState(command.model, ports),
    readRecords<PromotionRecord>('promotion', command.model, ports, { newest }),
    readRecords<ComparisonRecord>('comparison', command.model, ports, { newest }),
  ]);
  return { state, promotions, comparisons };
}
