import { n as Failure } from "./kernel-failure.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { t as formatCount } from "./kernel-number-text.js";
import { a as finalMix, i as LOW_PRIME, n as HIGH_PRIME, r as LOW_BASIS, t as HIGH_BASIS } from "./domain-data-rows-cell-hash.js";
import { t as ValueColumn } from "./domain-data-table-value-column.js";
import { t as canonicalJson } from "./kernel-json.js";
// src/adapters/parquet/cell-text.ts
/** 2024-01-31 from days since 1970-01-01. */
const dateText = (days) => isoText(BigInt(days) * 86400n, 0n, 0).slice(0, -9);
/** 2024-01-31T09:30:00.5 with as many digits as are needed, and Z for moments in UTC; wall-clock times have no Z. */
function timestampText(ticks, perSecond, utc) {
	const [seconds, rest] = floorDivide(ticks, BigInt(perSecond));
	return `${isoText(seconds, rest, digitsOf(perSecond))}${utc ? "Z" : ""}`;
}
/** 09:30:00.25 from ticks since midnight. */
function timeText(ticks, perSecond) {
	const [seconds, rest] = floorDivide(ticks, BigInt(perSecond));
	return isoText(seconds, rest, digitsOf(perSecond)).slice(11);
}
/** Impala's moments: nanoseconds of the day in 64 bits, then the Julian day. */
function int96Text(value) {
	return timestampText((BigInt.asIntN(32, value >> 64n) - 2440588n) * 86400000000000n + (value & 18446744073709551615n), 1e9, false);
}
/** 12.30 from 1230 at scale 2, digit by digit. */
function decimalText(unscaled, scale) {
	if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
	const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
	return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
/** Big-endian two's complement. */
function bigintOf(bytes) {
	let value = 0n;
	for (const byte of bytes) value = value << 8n | BigInt(byte);
	return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, value);
}
function halfFloat(bytes) {
	const bits = bytes[0] | bytes[1] << 8;
	const sign = bits >> 15 === 0 ? 1 : -1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 0) return sign * 2 ** -24 * fraction;
	if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
	return sign * 2 ** (exponent - 25) * (1024 + fraction);
}
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const uuidText = (bytes) => hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
/** What the decoder makes of lists and structures, as JSON; whole numbers that a double cannot hold are texts. */
function jsonOf(value) {
	if (value === void 0 || value === null) return null;
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
	if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
	if (value instanceof Uint8Array) return hexOf(value);
	if (Array.isArray(value) || ArrayBuffer.isView(value)) return Array.from(value, jsonOf);
	if (typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
	return value;
}
const digitsOf = (perSecond) => Math.round(Math.log10(perSecond));
function floorDivide(value, by) {
	const rest = (value % by + by) % by;
	return [(value - rest) / by, rest];
}
/** Years beyond 9999 have a sign and six digits, as ISO 8601 asks for. */
function isoText(seconds, rest, digits) {
	const date = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	if (Number.isNaN(date.getTime())) return `${seconds}.${rest}`;
	const fraction = digits === 0 ? "" : String(rest).padStart(digits, "0").replace(/0+$/, "");
	return `${date.toISOString().replace(/\.000Z$/, "")}${fraction === "" ? "" : `.${fraction}`}`;
}
// src/adapters/parquet/check-outline.ts
/** One row group is in memory at a time; writers make groups of a million rows or of 128 MiB at most unless told otherwise. */
const MAX_GROUP_ROWS = 1 << 24;
const MAX_GROUP_BYTES = 2 ** 31;
const MAX_COLUMNS = 2e4;
/** Codecs that Parquet's own specification calls deprecated or that nobody writes. */
const UNKNOWN_CODECS = /* @__PURE__ */ new Set(["LZO"]);
/**
* Compares what the end of a file says with what a file of its size can hold, before anything is reserved for it: sizes in a damaged or
* hostile file are just numbers.
*/
function checkOutline(metadata, sizeBytes, name) {
	const invalid = (found) => parquetInvalid(name, found);
	const [root] = metadata.schema;
	if (root === void 0 || metadata.schema.length > MAX_COLUMNS) throw invalid(`a schema of ${metadata.schema.length} elements`);
	checkTree(metadata.schema, invalid);
	let rows = 0n;
	for (const [index, group] of metadata.row_groups.entries()) {
		if (group.num_rows < 0n) throw invalid(`row group ${index + 1} has ${group.num_rows} rows`);
		rows += group.num_rows;
		checkGroup(group, index, sizeBytes, name, invalid);
	}
	if (rows !== metadata.num_rows) throw invalid(`the row groups have ${rows} rows, the file says ${metadata.num_rows}`);
}
/** The schema is a tree in depth-first order; counts of children that do not add up would be followed beyond its end. */
function checkTree(schema, invalid) {
	let open = 1;
	for (const [index, { num_children: children = 0, name, type }] of schema.entries()) {
		if (open <= 0 || children < 0 || children > schema.length) throw invalid("a schema that is no tree");
		if (typeof name !== "string") throw invalid(`schema element ${index} without a name`);
		if (children === 0 && type === void 0 && index > 0) throw invalid(`column ${name} without a type`);
		open += children - 1;
	}
	if (open !== 0) throw invalid("a schema that is no tree");
}
function checkGroup(group, index, sizeBytes, name, invalid) {
	const where = `row group ${index + 1}`;
	if (group.num_rows > BigInt(MAX_GROUP_ROWS)) throw tooLarge(name, `${where} has ${formatCount(Number(group.num_rows))} rows`);
	let bytes = 0n;
	for (const column of group.columns) {
		if (column.file_path !== void 0 && column.file_path !== "") throw unsupported(name, "columns that are in other files");
		const chunk = column.meta_data;
		if (chunk === void 0) throw unsupported(name, "an encrypted column");
		const path = chunk.path_in_schema.join(".");
		const start = chunk.dictionary_page_offset || chunk.data_page_offset;
		if (start < 0n || chunk.data_page_offset < 0n || chunk.total_compressed_size < 0n || chunk.total_uncompressed_size < 0n || chunk.num_values < 0n || start + chunk.total_compressed_size > BigInt(sizeBytes)) throw invalid(`column ${path} of ${where} is outside of the file`);
		if (UNKNOWN_CODECS.has(chunk.codec) || chunk.codec === void 0) throw unsupported(name, `compression ${chunk.codec ?? "unknown"}`);
		bytes += chunk.total_uncompressed_size;
	}
	if (bytes > BigInt(MAX_GROUP_BYTES)) throw tooLarge(name, `${where} has ${humanBytes(Number(bytes))} uncompressed`);
}
const parquetInvalid = (name, found, cause) => new Failure("data.parquet-invalid", {
	message: `${name} is not a whole Parquet file: ${found}`,
	at: { file: name },
	...cause === void 0 ? {} : { cause }
});
const unsupported = (name, found) => new Failure("data.parquet-unsupported", {
	message: `${name}: ${found} cannot be read`,
	at: { file: name }
});
const tooLarge = (name, found) => new Failure("data.parquet-unsupported", {
	message: `${name}: ${found}, more than fits into memory safely`,
	remedy: "Write the file again with smaller row groups, for example with row_group_size=1_000_000.",
	at: { file: name }
});
// src/adapters/parquet/check-runs.ts
/**
* Whether the runs of a decompressed page stay within the number of values that its header names. A decoder repeats a value as often as a run
* says, which in a damaged page is two thousand million times. Format: Parquet's Encodings.md, RLE / Bit-Packing Hybrid.
*/
function runsFit(page, runs) {
	const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
	let at = 0;
	for (const [level, bits] of [runs.repetitionBits, runs.definitionBits].entries()) {
		const told = runs.levelBytes?.[level];
		if (bits === 0 && told === void 0) continue;
		if (told === void 0 && at + 4 > page.length) return false;
		const length = told ?? view.getUint32(at, true);
		if (told === void 0) at += 4;
		if (at + length > page.length || bits > 0 && !hybridFits(page.subarray(at, at + length), bits, runs.values, true)) return false;
		at += length;
	}
	if (!runs.dictionary || at >= page.length) return true;
	const bits = page[at];
	return bits === 0 || bits <= 32 && hybridFits(page.subarray(at + 1), bits, runs.values, false);
}
/**
* Levels are complete: a decoder would go on in the bytes behind them. Indexes may be fewer than the values, of which some are missing;
* behind them the page ends.
*/
function hybridFits(bytes, bits, values, complete) {
	let seen = 0;
	let at = 0;
	while (at < bytes.length && seen < values) {
		let header = 0;
		for (let shift = 0;; shift += 7) {
			if (at >= bytes.length || shift > 28) return false;
			const byte = bytes[at++];
			header += (byte & 127) * 2 ** shift;
			if (byte < 128) break;
		}
		const count = Math.floor(header / 2);
		if (header % 2 === 1) {
			if (count === 0 || count * 8 > values - seen + 7) return count === 0 && at >= bytes.length;
			at += count * bits;
			seen += count * 8;
		} else {
			if (count > values - seen) return false;
			at += Math.ceil(bits / 8);
			seen += count;
		}
	}
	return !complete || seen >= values;
}
// src/adapters/parquet/check-pages.ts
const DATA_PAGE = 0;
const INDEX_PAGE = 1;
const DICTIONARY_PAGE = 2;
const DATA_PAGE_V2 = 3;
/**
* Walks over the pages of a column before they are decoded. Sizes that lead backwards would be followed for ever, and sizes beyond what the
* end of the file announces would be reserved; the decoder takes both as they are. Structure of a page header: parquet.thrift, PageHeader.
*/
function checkPages(bytes, limits, readStruct, where, name) {
	const reader = {
		view: new DataView(bytes),
		offset: 0
	};
	const invalid = (found) => parquetInvalid(name, `${where}: ${found}`);
	const most = limits.uncompressedBytes * 2 + 1024;
	let values = 0;
	while (reader.offset < bytes.byteLength - 1 && values < limits.values) {
		const header = readStruct(reader);
		const [type, uncompressed, compressed] = [
			header["field_1"],
			header["field_2"],
			header["field_3"]
		];
		if (!isCount(compressed) || reader.offset + compressed > bytes.byteLength) throw invalid(`a page of ${String(compressed)} bytes`);
		if (!isCount(uncompressed) || uncompressed > most) throw invalid(`a page of ${String(uncompressed)} bytes uncompressed`);
		const body = bodyOf(header, type);
		if (type !== INDEX_PAGE && body === void 0) throw invalid(`a page of unknown type ${String(type)}`);
		const count = body?.["field_1"] ?? 0;
		if (!isCount(count) || count > limits.values) throw invalid(`a page of ${String(count)} values`);
		if (type === DATA_PAGE_V2 && body !== void 0) checkLevels(body, compressed, uncompressed, invalid);
		if (type === DATA_PAGE || type === DATA_PAGE_V2) {
			if (count === 0 && compressed === 0) throw invalid("an empty page");
			values += count;
			if (!pageFits(new Uint8Array(bytes, reader.offset, compressed), uncompressed, type, body, count, limits)) throw invalid("runs that do not fit");
		}
		reader.offset += compressed;
	}
	if (values !== limits.values) throw invalid(`${values} values instead of ${limits.values}`);
}
/** Parquet.thrift, Encoding: PLAIN_DICTIONARY and RLE_DICTIONARY. */
const DICTIONARY_ENCODINGS = [2, 8];
function pageFits(page, uncompressed, type, body, values, limits) {
	const { repetitionBits, definitionBits } = limits;
	const dictionary = DICTIONARY_ENCODINGS.includes(type === DATA_PAGE ? body["field_2"] : body["field_4"]);
	if (!dictionary && repetitionBits === 0 && definitionBits === 0) return true;
	const runs = {
		values,
		repetitionBits,
		definitionBits,
		dictionary
	};
	if (type === DATA_PAGE) return runsFit(limits.decompress(page, uncompressed), runs);
	const levelBytes = [body["field_6"] ?? 0, body["field_5"] ?? 0];
	const levels = levelBytes[0] + levelBytes[1];
	if (!runsFit(page.subarray(0, levels), {
		...runs,
		dictionary: false,
		levelBytes
	})) return false;
	if (!dictionary) return true;
	const rest = page.subarray(levels);
	return runsFit(body["field_7"] === false ? rest : limits.decompress(rest, uncompressed - levels), {
		values,
		repetitionBits: 0,
		definitionBits: 0,
		dictionary
	});
}
const bodyOf = (header, type) => type === DATA_PAGE ? header["field_5"] : type === DICTIONARY_PAGE ? header["field_7"] : type === DATA_PAGE_V2 ? header["field_8"] : void 0;
function checkLevels(body, compressed, uncompressed, invalid) {
	const [definition, repetition] = [body["field_5"] ?? 0, body["field_6"] ?? 0];
	const [values, nulls, rows] = [
		body["field_1"],
		body["field_2"] ?? 0,
		body["field_3"] ?? 0
	];
	if (!isCount(values) || !isCount(nulls) || !isCount(rows) || nulls > values || rows > values) throw invalid(`${String(nulls)} of ${String(values)} values missing in ${String(rows)} rows`);
	if (!isCount(definition) || !isCount(repetition) || definition + repetition > Math.min(compressed, uncompressed)) throw invalid(`levels of ${String(definition)} and ${String(repetition)} bytes`);
}
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
// src/adapters/parquet/column-type.ts
const PER_SECOND = {
	MILLIS: 1e3,
	MICROS: 1e6,
	NANOS: 1e9
};
/** Reads the annotations of a leaf: the logical type where there is one, else the converted type of older files, else the physical type. */
function columnTypeOf(element) {
	if ((element.num_children ?? 0) > 0 || element.repetition_type === "REPEATED") return { kind: "nested" };
	return logicalTypeOf(element) ?? convertedTypeOf(element) ?? physicalTypeOf(element);
}
function logicalTypeOf({ logical_type: logical, scale }) {
	switch (logical?.type) {
		case "STRING":
		case "ENUM":
		case "JSON": return { kind: "string" };
		case "DECIMAL": return {
			kind: "decimal",
			scale: logical.scale ?? scale ?? 0
		};
		case "DATE": return { kind: "date" };
		case "TIME": return {
			kind: "time",
			perSecond: PER_SECOND[logical.unit]
		};
		case "TIMESTAMP": return {
			kind: "timestamp",
			perSecond: PER_SECOND[logical.unit],
			utc: logical.isAdjustedToUTC
		};
		case "INTEGER": return {
			kind: "integer",
			unsignedBits: logical.isSigned || logical.bitWidth < 32 ? 0 : logical.bitWidth === 64 ? 64 : 32
		};
		case "UUID": return { kind: "uuid" };
		case "FLOAT16": return { kind: "half-float" };
		case "VARIANT": return { kind: "nested" };
		default: return;
	}
}
function convertedTypeOf({ converted_type: converted, scale }) {
	switch (converted) {
		case "UTF8":
		case "ENUM":
		case "JSON": return { kind: "string" };
		case "DECIMAL": return {
			kind: "decimal",
			scale: scale ?? 0
		};
		case "DATE": return { kind: "date" };
		case "TIME_MILLIS": return {
			kind: "time",
			perSecond: 1e3
		};
		case "TIME_MICROS": return {
			kind: "time",
			perSecond: 1e6
		};
		case "TIMESTAMP_MILLIS": return {
			kind: "timestamp",
			perSecond: 1e3,
			utc: true
		};
		case "TIMESTAMP_MICROS": return {
			kind: "timestamp",
			perSecond: 1e6,
			utc: true
		};
		case "UINT_32": return {
			kind: "integer",
			unsignedBits: 32
		};
		case "UINT_64": return {
			kind: "integer",
			unsignedBits: 64
		};
		default: return;
	}
}
function physicalTypeOf({ type }) {
	switch (type) {
		case "BOOLEAN": return { kind: "boolean" };
		case "INT32":
		case "INT64": return {
			kind: "integer",
			unsignedBits: 0
		};
		case "INT96": return { kind: "int96" };
		case "FLOAT":
		case "DOUBLE": return { kind: "number" };
		default: return { kind: "bytes" };
	}
}
/**
* The element without its annotations, so that the decoder hands over what is stored instead of its own idea of it: decimals multiplied as
* doubles, moments cut to milliseconds. Only texts are decoded by the decoder.
*/
function withoutAnnotations(element) {
	const { kind } = columnTypeOf(element);
	if (kind === "nested") return element;
	const { converted_type: _, logical_type: __, ...plain } = element;
	return kind === "string" ? {
		...plain,
		converted_type: "UTF8"
	} : plain;
}
// src/adapters/parquet/decode-column.ts
/** Longer binary values are named by their length and hash: pictures in a table are told apart, not held twice. */
const MAX_HEX_BYTES = 32;
/** A column of a row group as numbers or texts. `firstRow` is for messages. */
function decodeColumn(name, type, cells, file, firstRow) {
	if (type.kind === "integer" || type.kind === "number" || type.kind === "half-float") {
		const values = numbersOf(name, type, cells, file, firstRow);
		if (values !== void 0) return {
			kind: "number",
			name,
			values
		};
	}
	const decimals = type.kind === "decimal" ? exactDecimals(cells, type.scale) : void 0;
	if (decimals !== void 0) return {
		kind: "number",
		name,
		values: decimals
	};
	const column = new ValueColumn(name, "text");
	for (let row = 0; row < cells.length; row++) {
		const cell = cells[row];
		if (cell === void 0 || cell === null) column.addMissing();
		else column.addText(textOf(cell, type));
	}
	return column.finish();
}
/** Numbers that are exact as doubles; undefined when a whole number is not. */
function numbersOf(name, type, cells, file, firstRow) {
	const values = new Float64Array(cells.length);
	for (let row = 0; row < cells.length; row++) {
		const cell = cells[row];
		if (cell === void 0 || cell === null) {
			values[row] = NaN;
			continue;
		}
		const value = type.kind === "half-float" ? halfFloat(cell) : Number(integerOf(cell, type));
		if (typeof cell === "bigint" && !Number.isSafeInteger(value)) return void 0;
		if (value === Infinity || value === -Infinity) throw new Failure("data.value-not-finite", {
			message: `${file}: column ${JSON.stringify(name)}: expected a finite number, found ${value} in row ${firstRow + row + 1}`,
			at: { file }
		});
		values[row] = value;
	}
	return values;
}
/** Decimals of up to 15 digits are the doubles with the same shortest text; undefined when one has more. */
function exactDecimals(cells, scale) {
	const values = new Float64Array(cells.length);
	for (let row = 0; row < cells.length; row++) {
		const cell = cells[row];
		if (cell === void 0 || cell === null) {
			values[row] = NaN;
			continue;
		}
		const unscaled = unscaledOf(cell);
		if (unscaled > 999999999999999n || unscaled < -999999999999999n) return void 0;
		values[row] = Number(decimalText(unscaled, scale));
	}
	return values;
}
const unscaledOf = (cell) => cell instanceof Uint8Array ? bigintOf(cell) : BigInt(cell);
/** Unsigned numbers are stored as the signed ones with the same bits. */
function integerOf(cell, type) {
	if (type.kind !== "integer" || type.unsignedBits === 0) return cell;
	return type.unsignedBits === 32 ? cell >>> 0 : BigInt.asUintN(64, cell);
}
function textOf(cell, type) {
	switch (type.kind) {
		case "integer": return String(integerOf(cell, type));
		case "decimal": return decimalText(unscaledOf(cell), type.scale);
		case "date": return dateText(cell);
		case "time": return timeText(BigInt(cell), type.perSecond);
		case "timestamp": return timestampText(BigInt(cell), type.perSecond, type.utc);
		case "int96": return int96Text(cell);
		case "uuid": return uuidText(cell);
		case "bytes": return bytesText(cell);
		case "nested": return canonicalJson(jsonOf(cell));
		default: return String(cell);
	}
}
function bytesText(bytes) {
	if (bytes.length <= MAX_HEX_BYTES) return `0x${hexOf(bytes)}`;
	let low = LOW_BASIS | 0;
	let high = HIGH_BASIS | 0;
	for (const byte of bytes) {
		low = Math.imul(low ^ byte, LOW_PRIME);
		high = Math.imul((high << 5 | high >>> 27) ^ byte, HIGH_PRIME);
	}
	const word = (value) => (finalMix(value) >>> 0).toString(16).padStart(8, "0");
	return `${bytes.length} bytes, ${word(low)}${word(high)}`;
}
// src/adapters/parquet/parquet-reader.ts
/** Parquet through hyparquet, which is loaded on the first file. One column of one row group is decoded at a time. */
function parquetReader() {
	return {
		async *rowGroups(source) {
			const { metadata, columns, file, failed } = await open(source);
			const [{ parquetScan }, { deserializeTCompactProtocol }, levels, { compressors: codecs, decompressZstd }] = await Promise.all([
				import("./hyparquet5.js"),
				import("./hyparquet3.js"),
				import("./hyparquet.js"),
				import("./hyparquet-compressors.js")
			]);
			const compressors = {
				...codecs,
				ZSTD: (bytes, length) => decompressZstd(bytes, new Uint8Array(length))
			};
			const options = {
				metadata,
				compressors,
				utf8: false,
				parsers: PARSERS,
				geoparquet: false,
				useOffsetIndex: false
			};
			const limitsOf = (chunk) => {
				const path = levels.getSchemaPath(metadata.schema, chunk.path_in_schema);
				const decompress = compressors[chunk.codec];
				return {
					uncompressedBytes: Number(chunk.total_uncompressed_size),
					values: Number(chunk.num_values),
					repetitionBits: bitsFor(levels.getMaxRepetitionLevel(path)),
					definitionBits: bitsFor(levels.getMaxDefinitionLevel(path)),
					decompress: chunk.codec === "UNCOMPRESSED" || decompress === void 0 ? (bytes) => bytes : decompress
				};
			};
			let first = 0;
			for (const [index, group] of metadata.row_groups.entries()) {
				const rows = Number(group.num_rows);
				const decoded = [];
				for (const { name, type } of columns) {
					const cells = await guarded(source, failed, async () => {
						const chunks = await chunksOf(group, name, file, (chunk, bytes) => checkPages(bytes, limitsOf(chunk), deserializeTCompactProtocol, `column ${name} of row group ${index + 1}`, source.name));
						return await (await parquetScan({
							...options,
							file: held(file, chunks),
							columns: [name]
						})).readColumn({
							column: name,
							rowStart: first,
							rowEnd: first + rows
						});
					});
					if (cells.length !== rows) throw parquetInvalid(source.name, `column ${name} has ${cells.length} values for ${rows} rows`);
					decoded.push(decodeColumn(name, type, cells, source.name, first));
				}
				first += rows;
				if (rows > 0) yield {
					rows,
					columns: decoded
				};
			}
		},
		async outline(source) {
			const { metadata, columns } = await open(source);
			return {
				columns: columns.map(({ name }) => name),
				rows: Number(metadata.num_rows)
			};
		}
	};
}
/** Inside of lists and structures the decoder converts; it is told to lose nothing that a text can hold. */
const PARSERS = {
	timestampFromMilliseconds: (ticks) => timestampText(BigInt(ticks), 1e3, true),
	timestampFromMicroseconds: (ticks) => timestampText(BigInt(ticks), 1e6, true),
	timestampFromNanoseconds: (ticks) => timestampText(BigInt(ticks), 1e9, true),
	dateFromDays: (days) => dateText(days),
	jsonFromBytes: (bytes) => new TextDecoder().decode(bytes),
	geometryFromBytes: (bytes) => hexOf(bytes),
	geographyFromBytes: (bytes) => hexOf(bytes),
	uuidFromBytes: (bytes) => uuidText(bytes)
};
/** The smallest file: magic, length of the footer, magic. */
const MIN_BYTES = 12;
async function open(source) {
	const failed = {};
	const file = {
		byteLength: source.sizeBytes,
		slice: async (start, end = source.sizeBytes) => {
			try {
				return await bytesOf(source, start, end);
			} catch (cause) {
				failed.cause = cause;
				throw cause;
			}
		}
	};
	if (source.sizeBytes < MIN_BYTES) throw parquetInvalid(source.name, `it has ${source.sizeBytes} bytes`);
	const [head, tail] = [await file.slice(0, 4), await file.slice(source.sizeBytes - 4)];
	if (text(tail) === "PARE") throw new Failure("data.parquet-unsupported", { message: `${source.name}: an encrypted footer cannot be read` });
	if (text(head) !== "PAR1" || text(tail) !== "PAR1") throw parquetInvalid(source.name, `it does not ${text(head) === "PAR1" ? "end" : "begin"} with PAR1`);
	const { parquetMetadataAsync } = await import("./hyparquet5.js");
	const metadata = await guarded(source, failed, () => parquetMetadataAsync(file, { geoparquet: false }));
	return await guarded(source, failed, async () => {
		checkOutline(metadata, source.sizeBytes, source.name);
		const top = topLevel(metadata);
		const names = top.map(({ name }) => name);
		if (new Set(names).size < names.length) throw new Failure("data.header-duplicate", {
			message: `${source.name}: two columns have the same name`,
			evidence: names
		});
		const columns = top.map((element) => ({
			name: element.name,
			type: columnTypeOf(element)
		}));
		return {
			metadata: {
				...metadata,
				schema: metadata.schema.map((element) => top.includes(element) ? withoutAnnotations(element) : element)
			},
			columns,
			file,
			failed
		};
	});
}
/** Elements below the root, leaving out what is below them. */
function topLevel({ schema }) {
	const top = [];
	for (let index = 1; index < schema.length;) {
		top.push(schema[index]);
		let open = 1;
		while (open > 0) open += (schema[index++].num_children ?? 0) - 1;
	}
	return top;
}
/** The bytes of a column's chunks (a structure has several), looked at before anything decodes them. */
async function chunksOf(group, name, file, check) {
	const chunks = [];
	for (const { meta_data: chunk } of group.columns) {
		if (chunk === void 0 || chunk.path_in_schema[0] !== name) continue;
		const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
		const bytes = await file.slice(start, start + Number(chunk.total_compressed_size));
		check(chunk, bytes);
		chunks.push({
			start,
			bytes
		});
	}
	return chunks;
}
const bitsFor = (level) => 32 - Math.clz32(level);
/** The file, of which some parts are in memory. */
const held = (file, chunks) => ({
	byteLength: file.byteLength,
	slice: (start, end = file.byteLength) => {
		const chunk = chunks.find((one) => one.start <= start && end <= one.start + one.bytes.byteLength);
		return chunk === void 0 ? file.slice(start, end) : chunk.bytes.slice(start - chunk.start, end - chunk.start);
	}
});
/** What the decoder throws is a damaged file, unless the source failed below it. */
async function guarded(source, failed, read) {
	try {
		return await read();
	} catch (error) {
		if (failed.cause !== void 0) throw failed.cause;
		if (error instanceof Failure) throw error;
		const found = error instanceof Error ? error.message : String(error);
		if (/unsupported|not supported/i.test(found)) throw new Failure("data.parquet-unsupported", {
			message: `${source.name}: ${found}`,
			at: { file: source.name },
			cause: error
		});
		throw parquetInvalid(source.name, found, error);
	}
}
async function bytesOf(source, start, end) {
	const length = end - start;
	if (start < 0 || length < 0 || end > source.sizeBytes) throw parquetInvalid(source.name, `it refers to bytes ${start} to ${end}`);
	const bytes = new Uint8Array(length);
	let at = 0;
	for await (const chunk of source.open({
		start,
		end
	})) {
		if (at + chunk.length > length) throw parquetInvalid(source.name, "it changed while it was read");
		bytes.set(chunk, at);
		at += chunk.length;
	}
	if (at !== length) throw parquetInvalid(source.name, `it ends ${length - at} bytes too early`);
	return bytes.buffer;
}
const text = (bytes) => new TextDecoder("latin1").decode(bytes);
export { parquetReader as t };
