import { n as Failure } from "./kernel-failure.js";
import { n as isJsonObject, r as prettyJson } from "./kernel-json.js";
import { t as formatInstant } from "./kernel-instant.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { n as ledgerFolder, r as parseLedgerPath, t as formatLedgerPath } from "./kernel-records-ledger-path.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
// src/features/records.ts
/** The schema version that this Trainyard reads and writes, of every kind of record. */
const SCHEMA_VERSION = 1;
/** What a new record about a model begins with: an id of its own, and the time that is in the id. */
function beginRecord(kind, model, ports) {
	const now = ports.clock.now();
	return {
		schemaVersion: SCHEMA_VERSION,
		kind,
		id: makeRecordId(now, ports.entropy.bytes(10)),
		model,
		createdAt: formatInstant(now)
	};
}
/** Adds a record and its attachments in one step: either all of it is in the ledger or nothing is. */
async function appendRecord(record, ports, attachments = []) {
	const address = addressOf(record);
	const entries = [{
		path: formatLedgerPath(address),
		bytes: new TextEncoder().encode(prettyJson(record))
	}];
	for (const { name, bytes } of attachments) entries.push({
		path: attachmentPath(address, name),
		bytes
	});
	await ports.forge.ledger.append(entries, `${record.kind} ${address.subject} ${record.id}`);
	return address;
}
/** Records of one kind about one subject, oldest first; with `newest`, the last so many of them. */
async function readRecords(kind, subject, ports, options = {}) {
	const all = await recordPaths(kind, subject, ports);
	const wanted = options.newest === void 0 ? all : all.slice(Math.max(0, all.length - options.newest));
	const records = [];
	for await (const entry of ports.forge.ledger.readMany(wanted)) records.push(parseRecord(entry));
	return records;
}
async function readRecord(kind, subject, id, ports) {
	const recordId = parseRecordId(id);
	if (recordId === void 0) return void 0;
	const path = formatLedgerPath({
		kind,
		subject,
		id: recordId
	});
	const bytes = await ports.forge.ledger.read(path);
	return bytes === void 0 ? void 0 : parseRecord({
		path,
		bytes
	});
}
/** The newest record of the kind, or the newest that satisfies the condition. */
async function latestRecord(kind, subject, ports, condition = () => true) {
	const paths = await recordPaths(kind, subject, ports);
	for (let end = paths.length, size = 8; end > 0; end -= size, size *= 2) {
		const batch = [];
		const window = paths.slice(Math.max(0, end - size), end);
		for await (const entry of ports.forge.ledger.readMany(window)) batch.push(parseRecord(entry));
		const found = batch.findLast(condition);
		if (found !== void 0) return found;
	}
}
/** Bytes that were appended beside a record; undefined when there are none of that name. */
function readAttachment(address, name, ports) {
	return ports.forge.ledger.read(attachmentPath(address, name));
}
/** Attachments are told from records by their names alone; that a path is right in full is checked when its record is read. */
const RECORD_FILE = /\/[0-9A-Z]{26}\.json$/;
async function recordPaths(kind, subject, ports) {
	return (await ports.forge.ledger.list(ledgerFolder(kind, subject))).filter((path) => RECORD_FILE.test(path));
}
function addressOf(record) {
	const subject = record.model ?? record.pipeline ?? "";
	const id = parseRecordId(record.id);
	if (id === void 0 || parseRelativePath(subject) === void 0 || subject.includes("/") || record.schemaVersion !== SCHEMA_VERSION) throw new Failure("contract.bug", { message: `A ${record.kind} record needs a subject, a record id and schema version ${SCHEMA_VERSION}; it has "${subject}", "${record.id}" and ${record.schemaVersion}.` });
	return {
		kind: record.kind,
		subject,
		id
	};
}
const ATTACHMENT_NAME = /^[a-z0-9][a-z0-9.-]{0,63}$/;
function attachmentPath(address, name) {
	if (!ATTACHMENT_NAME.test(name) || name === "json") throw new Failure("contract.bug", { message: `"${name}" cannot name an attachment of a record.` });
	return parseRelativePath(formatLedgerPath(address).replace(/json$/, name));
}
/** Checks what every record has and that the record says the same about itself as its path does. */
function parseRecord(entry) {
	const invalid = (found, cause) => new Failure("forge.record-invalid", {
		message: `The record ${entry.path} ${found}.`,
		at: { file: entry.path },
		cause
	});
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(entry.bytes));
	} catch (cause) {
		throw invalid("is not JSON in UTF-8", cause);
	}
	if (!isJsonObject(value)) throw invalid("is not a JSON object");
	if (typeof value["schemaVersion"] !== "number") throw invalid("has no schemaVersion");
	if (value["schemaVersion"] !== SCHEMA_VERSION) throw invalid(`has schemaVersion ${value["schemaVersion"]}; this version of Trainyard reads ${SCHEMA_VERSION}`);
	const address = parseLedgerPath(entry.path);
	if (address === void 0) throw invalid("does not have the path of a record");
	if (value["kind"] !== address.kind) throw invalid(`is of kind ${JSON.stringify(value["kind"])}, and its path says ${address.kind}`);
	if (value["id"] !== address.id) throw invalid(`has the id ${JSON.stringify(value["id"])}, and its path says ${address.id}`);
	return value;
}
export { readRecord as a, readAttachment as i, beginRecord as n, readRecords as o, latestRecord as r, appendRecord as t };
