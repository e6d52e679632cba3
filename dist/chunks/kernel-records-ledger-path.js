import { t as formatInstant } from "./kernel-instant.js";
import { r as parseRecordId, t as instantOfRecordId } from "./kernel-record-id.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
// src/kernel/records/ledger-path.ts
/** Top folder of the ledger for each kind of record. */
const LEDGER_FOLDERS = {
	run: "runs",
	trial: "trials",
	sweep: "sweeps",
	comparison: "comparisons",
	promotion: "promotions",
	deployment: "deployments",
	monitor: "monitors",
	retrain: "retrains",
	pipeline: "pipelines"
};
/** `runs/iris-classifier/2026/11/01JD….json`; the month is that of the id, so the path follows from the address alone. */
function formatLedgerPath(address) {
	const month = monthOf(instantOfRecordId(address.id));
	return parseRelativePath(`${LEDGER_FOLDERS[address.kind]}/${address.subject}/${month}/${address.id}.json`);
}
const PATTERN = /^([a-z]+)\/([^/]+)\/\d{4}\/\d{2}\/([0-9A-Z]{26})\.json$/;
function parseLedgerPath(path) {
	const match = PATTERN.exec(path);
	if (match === null) return void 0;
	const kind = Object.keys(LEDGER_FOLDERS).find((key) => LEDGER_FOLDERS[key] === match[1]);
	const id = parseRecordId(match[3]);
	if (kind === void 0 || id === void 0) return void 0;
	const address = {
		kind,
		subject: match[2],
		id
	};
	return formatLedgerPath(address) === path ? address : void 0;
}
/** Folder that holds all records of one kind about one subject. */
const ledgerFolder = (kind, subject) => parseRelativePath(subject === void 0 ? LEDGER_FOLDERS[kind] : `${LEDGER_FOLDERS[kind]}/${subject}`);
const monthOf = (moment) => formatInstant(moment).slice(0, 7).replace("-", "/");
export { ledgerFolder as n, parseLedgerPath as r, formatLedgerPath as t };
