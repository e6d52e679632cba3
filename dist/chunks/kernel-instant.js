// src/kernel/instant.ts
const instant = (epochMs) => epochMs;
/** `2026-11-21T09:30:00.000Z`, the form of every record. */
const formatInstant = (moment) => new Date(moment).toISOString();
const ISO_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
function parseInstant(text) {
	if (!ISO_UTC.test(text)) return void 0;
	const epochMs = Date.parse(text);
	return Number.isNaN(epochMs) ? void 0 : instant(epochMs);
}
export { instant as n, parseInstant as r, formatInstant as t };
