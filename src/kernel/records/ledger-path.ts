import type { Instant } from '../instant.ts';
import { formatInstant } from '../instant.ts';
import { instantOfRecordId, parseRecordId, type RecordId } from '../record-id.ts';
import { parseRelativePath, type RelativePath } from '../relative-path.ts';

/** Top folder of the ledger for each kind of record. */
export const LEDGER_FOLDERS = {
  run: 'runs',
  trial: 'trials',
  sweep: 'sweeps',
  comparison: 'comparisons',
  promotion: 'promotions',
  deployment: 'deployments',
  monitor: 'monitors',
  retrain: 'retrains',
  pipeline: 'pipelines',
} as const;

export type RecordKind = keyof typeof LEDGER_FOLDERS;

export interface LedgerAddress {
  readonly kind: RecordKind;
  /** The model (or pipeline) that the record is about. */
  readonly subject: string;
  readonly id: RecordId;
}

/** `runs/iris-classifier/2026/11/01JD….json`; the month is that of the id, so the path follows from the address alone. */
export function formatLedgerPath(address: LedgerAddress): RelativePath {
  const month = monthOf(instantOfRecordId(address.id));
  return parseRelativePath(`${LEDGER_FOLDERS[address.kind]}/${address.subject}/${month}/${address.id}.json`)!;
}

const PATTERN = /^([a-z]+)\/([^/]+)\/\d{4}\/\d{2}\/([0-9A-Z]{26})\.json$/;

export function parseLedgerPath(path: string): LedgerAddress | undefined {
  const match = PATTERN.exec(path);
  if (match === null) return undefined;
  const kind = (Object.keys(LEDGER_FOLDERS) as RecordKind[]).find((key) => LEDGER_FOLDERS[key] === match[1]);
  const id = parseRecordId(match[3]!);
  if (kind === undefined || id === undefined) return undefined;
  const address: LedgerAddress = { kind, subject: match[2]!, id };
  return formatLedgerPath(address) === path ? address : undefined;
}

/** Folder that holds all records of one kind about one subject. */
export const ledgerFolder = (kind: RecordKind, subject?: string): RelativePath =>
  parseRelativePath(subject === undefined ? LEDGER_FOLDERS[kind] : `${LEDGER_FOLDERS[kind]}/${subject}`)!;

const monthOf = (moment: Instant): string => formatInstant(moment).slice(0, 7).replace('-', '/');
