import { Failure } from '#kernel/failure.ts';
import { isJsonObject, prettyJson } from '#kernel/json.ts';
import { formatInstant } from '#kernel/instant.ts';
import { makeRecordId, parseRecordId, type RecordId } from '#kernel/record-id.ts';
import { formatLedgerPath, ledgerFolder, parseLedgerPath, type LedgerAddress, type RecordKind } from '#kernel/records/ledger-path.ts';
import { parseRelativePath, type RelativePath } from '#kernel/relative-path.ts';
import type { LedgerEntry } from '#ports/ledger.ts';
import type { Workspace } from '#ports/workspace.ts';

/** What every record of the ledger has. Pipelines are named by `pipeline`, everything else by `model`. */
export interface LedgerRecord {
  readonly schemaVersion: number;
  readonly kind: RecordKind;
  readonly id: string;
  readonly createdAt: string;
  readonly model?: string;
  readonly pipeline?: string;
}

/** Bytes beside a record, such as a prediction set: `runs/<model>/<year>/<month>/<id>.<name>`. */
export interface RecordAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Ports = Pick<Workspace, 'forge'>;

/** The schema version that this Trainyard reads and writes, of every kind of record. */
const SCHEMA_VERSION = 1;

/** What a new record about a model begins with: an id of its own, and the time that is in the id. */
export function beginRecord<const Kind extends RecordKind>(
  kind: Kind,
  model: string,
  ports: Pick<Workspace, 'clock' | 'entropy'>,
): {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly kind: Kind;
  readonly id: RecordId;
  readonly model: string;
  readonly createdAt: string;
} {
  const now = ports.clock.now();
  return { schemaVersion: SCHEMA_VERSION, kind, id: makeRecordId(now, ports.entropy.bytes(10)), model, createdAt: formatInstant(now) };
}

/** Adds a record and its attachments in one step: either all of it is in the ledger or nothing is. */
export async function appendRecord(
  record: LedgerRecord,
  ports: Ports,
  attachments: readonly RecordAttachment[] = [],
): Promise<LedgerAddress> {
  const address = addressOf(record);
  const entries: LedgerEntry[] = [{ path: formatLedgerPath(address), bytes: new TextEncoder().encode(prettyJson(record)) }];
  for (const { name, bytes } of attachments) entries.push({ path: attachmentPath(address, name), bytes });
  await ports.forge.ledger.append(entries, `${record.kind} ${address.subject} ${record.id}`);
  return address;
}

/** Records of one kind about one subject, oldest first; with `newest`, the last so many of them. */
export async function readRecords<Record extends LedgerRecord>(
  kind: Record['kind'],
  subject: string,
  ports: Ports,
  options: { readonly newest?: number } = {},
): Promise<readonly Record[]> {
  const all = await recordPaths(kind, subject, ports);
  const wanted = options.newest === undefined ? all : all.slice(Math.max(0, all.length - options.newest));
  const records: Record[] = [];
  for await (const entry of ports.forge.ledger.readMany(wanted)) records.push(parseRecord<Record>(entry));
  return records;
}

export async function readRecord<Record extends LedgerRecord>(
  kind: Record['kind'],
  subject: string,
  id: string,
  ports: Ports,
): Promise<Record | undefined> {
  const recordId = parseRecordId(id);
  if (recordId === undefined) return undefined;
  const path = formatLedgerPath({ kind, subject, id: recordId });
  const bytes = await ports.forge.ledger.read(path);
  return bytes === undefined ? undefined : parseRecord<Record>({ path, bytes });
}

/** The newest record of the kind, or the newest that satisfies the condition. */
export async function latestRecord<Record extends LedgerRecord>(
  kind: Record['kind'],
  subject: string,
  ports: Ports,
  condition: (record: Record) => boolean = () => true,
): Promise<Record | undefined> {
  const paths = await recordPaths(kind, subject, ports);
  for (let end = paths.length, size = 8; end > 0; end -= size, size *= 2) {
    const batch: Record[] = [];
    const window = paths.slice(Math.max(0, end - size), end);
    for await (const entry of ports.forge.ledger.readMany(window)) batch.push(parseRecord<Record>(entry));
    const found = batch.findLast(condition);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Bytes that were appended beside a record; undefined when there are none of that name. */
export function readAttachment(address: LedgerAddress, name: string, ports: Ports): Promise<Uint8Array | undefined> {
  return ports.forge.ledger.read(attachmentPath(address, name));
}

/** Attachments are told from records by their names alone; that a path is right in full is checked when its record is read. */
const RECORD_FILE = /\/[0-9A-Z]{26}\.json$/;

async function recordPaths(kind: RecordKind, subject: string, ports: Ports): Promise<RelativePath[]> {
  const paths = await ports.forge.ledger.list(ledgerFolder(kind, subject));
  return paths.filter((path) => RECORD_FILE.test(path));
}

function addressOf(record: LedgerRecord): LedgerAddress {
  const subject = record.model ?? record.pipeline ?? '';
  const id = parseRecordId(record.id);
  if (id === undefined || parseRelativePath(subject) === undefined || subject.includes('/') || record.schemaVersion !== SCHEMA_VERSION) {
    throw new Failure('contract.bug', {
      message: `A ${record.kind} record needs a subject, a record id and schema version ${SCHEMA_VERSION}; it has "${subject}", "${record.id}" and ${record.schemaVersion}.`,
    });
  }
  return { kind: record.kind, subject, id };
}

const ATTACHMENT_NAME = /^[a-z0-9][a-z0-9.-]{0,63}$/;

function attachmentPath(address: LedgerAddress, name: string): RelativePath {
  if (!ATTACHMENT_NAME.test(name) || name === 'json') {
    throw new Failure('contract.bug', { message: `"${name}" cannot name an attachment of a record.` });
  }
  return parseRelativePath(formatLedgerPath(address).replace(/json$/, name))!;
}

/** Checks what every record has and that the record says the same about itself as its path does. */
function parseRecord<Record extends LedgerRecord>(entry: LedgerEntry): Record {
  const invalid = (found: string, cause?: unknown): Failure =>
    new Failure('forge.record-invalid', { message: `The record ${entry.path} ${found}.`, at: { file: entry.path }, cause });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(entry.bytes));
  } catch (cause) {
    throw invalid('is not JSON in UTF-8', cause);
  }
  if (!isJsonObject(value)) throw invalid('is not a JSON object');
  if (typeof value['schemaVersion'] !== 'number') throw invalid('has no schemaVersion');
  if (value['schemaVersion'] !== SCHEMA_VERSION) {
    throw invalid(`has schemaVersion ${value['schemaVersion']}; this version of Trainyard reads ${SCHEMA_VERSION}`);
  }
  const address = parseLedgerPath(entry.path);
  if (address === undefined) throw invalid('does not have the path of a record');
  if (value['kind'] !== address.kind) throw invalid(`is of kind ${JSON.stringify(value['kind'])}, and its path says ${address.kind}`);
  if (value['id'] !== address.id) throw invalid(`has the id ${JSON.stringify(value['id'])}, and its path says ${address.id}`);
  return value as unknown as Record;
}
