import { parseRecordId } from '#kernel/record-id.ts';
import type { LedgerAddress } from '#kernel/records/ledger-path.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';

/** The place of a run in the ledger; undefined for what can be no run. */
export function historyAddress(model: string, id: string): LedgerAddress | undefined {
  const record = parseRecordId(id);
  if (record === undefined || parseRelativePath(model) === undefined || model.includes('/')) return undefined;
  return { kind: 'run', subject: model, id: record };
}

/** `?run=<model>/<id>&run=…`, as the table of runs asks. */
export function parseComparison(query: Readonly<Record<string, unknown>>): readonly LedgerAddress[] {
  return [query['run'] ?? []].flat().flatMap((text) => {
    const [model, id, ...more] = String(text).split('/');
    return more.length > 0 ? [] : (historyAddress(model ?? '', id ?? '') ?? []);
  });
}
