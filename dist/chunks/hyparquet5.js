import { a as getTreePath, c as isMapLike, i as getSchemaPath, n as getMaxRepetitionLevel, o as isFlatColumn, r as getPhysicalColumns, s as isListLike, t as getMaxDefinitionLevel } from "./hyparquet2.js";
import { i as readZigZagBigInt, n as readVarInt, r as readZigZag, t as deserializeTCompactProtocol } from "./hyparquet4.js";
import { createReadStream, promises } from "fs";
const ParquetTypes = [
	`BOOLEAN`,
	`INT32`,
	`INT64`,
	`INT96`,
	`FLOAT`,
	`DOUBLE`,
	`BYTE_ARRAY`,
	`FIXED_LEN_BYTE_ARRAY`
];
const Encodings = [
	`PLAIN`,
	`GROUP_VAR_INT`,
	`PLAIN_DICTIONARY`,
	`RLE`,
	`BIT_PACKED`,
	`DELTA_BINARY_PACKED`,
	`DELTA_LENGTH_BYTE_ARRAY`,
	`DELTA_BYTE_ARRAY`,
	`RLE_DICTIONARY`,
	`BYTE_STREAM_SPLIT`
];
const FieldRepetitionTypes = [
	`REQUIRED`,
	`OPTIONAL`,
	`REPEATED`
];
const ConvertedTypes = [
	`UTF8`,
	`MAP`,
	`MAP_KEY_VALUE`,
	`LIST`,
	`ENUM`,
	`DECIMAL`,
	`DATE`,
	`TIME_MILLIS`,
	`TIME_MICROS`,
	`TIMESTAMP_MILLIS`,
	`TIMESTAMP_MICROS`,
	`UINT_8`,
	`UINT_16`,
	`UINT_32`,
	`UINT_64`,
	`INT_8`,
	`INT_16`,
	`INT_32`,
	`INT_64`,
	`JSON`,
	`BSON`,
	`INTERVAL`
];
const CompressionCodecs = [
	`UNCOMPRESSED`,
	`SNAPPY`,
	`GZIP`,
	`LZO`,
	`BROTLI`,
	`LZ4`,
	`ZSTD`,
	`LZ4_RAW`
];
const PageTypes = [
	`DATA_PAGE`,
	`INDEX_PAGE`,
	`DICTIONARY_PAGE`,
	`DATA_PAGE_V2`
];
const BoundaryOrders = [
	`UNORDERED`,
	`ASCENDING`,
	`DESCENDING`
];
const EdgeInterpolationAlgorithms = [
	`SPHERICAL`,
	`VINCENTY`,
	`THOMAS`,
	`ANDOYER`,
	`KARNEY`
];
function wkbToGeojson(e) {
	const t = getFlags(e);
	if (t.type === 1) return {
		type: `Point`,
		coordinates: readPosition(e, t)
	};
	else if (t.type === 2) return {
		type: `LineString`,
		coordinates: readLine(e, t)
	};
	else if (t.type === 3) return {
		type: `Polygon`,
		coordinates: readPolygon(e, t)
	};
	else if (t.type === 4) {
		const n = [];
		for (let r = 0; r < t.count; r++) n.push(readPosition(e, getFlags(e)));
		return {
			type: `MultiPoint`,
			coordinates: n
		};
	} else if (t.type === 5) {
		const n = [];
		for (let r = 0; r < t.count; r++) n.push(readLine(e, getFlags(e)));
		return {
			type: `MultiLineString`,
			coordinates: n
		};
	} else if (t.type === 6) {
		const n = [];
		for (let r = 0; r < t.count; r++) n.push(readPolygon(e, getFlags(e)));
		return {
			type: `MultiPolygon`,
			coordinates: n
		};
	} else if (t.type === 7) {
		const n = [];
		for (let r = 0; r < t.count; r++) n.push(wkbToGeojson(e));
		return {
			type: `GeometryCollection`,
			geometries: n
		};
	} else throw new Error(`Unsupported geometry type: ${t.type}`);
}
function getFlags(e) {
	const { view: t } = e;
	const n = t.getUint8(e.offset++) === 1;
	const r = t.getUint32(e.offset, n);
	e.offset += 4;
	const i = r % 1e3;
	const a = Math.floor(r / 1e3);
	let o = 0;
	if (i > 1 && i <= 7) {
		o = t.getUint32(e.offset, n);
		e.offset += 4;
	}
	let s = 2;
	if (a) s++;
	if (a === 3) s++;
	return {
		littleEndian: n,
		type: i,
		dim: s,
		count: o
	};
}
function readPosition(e, t) {
	const n = [];
	for (let r = 0; r < t.dim; r++) {
		const r = e.view.getFloat64(e.offset, t.littleEndian);
		e.offset += 8;
		n.push(r);
	}
	return n;
}
function readLine(e, t) {
	const n = [];
	for (let r = 0; r < t.count; r++) n.push(readPosition(e, t));
	return n;
}
function readPolygon(e, t) {
	const { view: n } = e;
	const r = [];
	for (let i = 0; i < t.count; i++) {
		const i = n.getUint32(e.offset, t.littleEndian);
		e.offset += 4;
		r.push(readLine(e, {
			...t,
			count: i
		}));
	}
	return r;
}
const decoder$2 = new TextDecoder();
const DEFAULT_PARSERS = {
	timestampFromMilliseconds(e) {
		return new Date(Number(e));
	},
	timestampFromMicroseconds(e) {
		return new Date(Number(e / 1000n));
	},
	timestampFromNanoseconds(e) {
		return new Date(Number(e / 1000000n));
	},
	dateFromDays(e) {
		return /* @__PURE__ */ new Date(e * 864e5);
	},
	stringFromBytes(e) {
		return e && decoder$2.decode(e);
	},
	jsonFromBytes(e) {
		return e && JSON.parse(decoder$2.decode(e));
	},
	geometryFromBytes(e) {
		return e && wkbToGeojson({
			view: new DataView(e.buffer, e.byteOffset, e.byteLength),
			offset: 0
		});
	},
	geographyFromBytes(e) {
		return e && wkbToGeojson({
			view: new DataView(e.buffer, e.byteOffset, e.byteLength),
			offset: 0
		});
	},
	uuidFromBytes(e) {
		if (!e) return void 0;
		const t = Array.from(e, (e) => e.toString(16).padStart(2, `0`)).join(``);
		return t.slice(0, 8) + `-` + t.slice(8, 12) + `-` + t.slice(12, 16) + `-` + t.slice(16, 20) + `-` + t.slice(20, 32);
	}
};
function convertWithDictionary(e, t, n, r) {
	if (t && n.endsWith(`_DICTIONARY`)) {
		let n = e;
		if (e instanceof Uint8Array && !(t instanceof Uint8Array)) n = new t.constructor(e.length);
		for (let r = 0; r < e.length; r++) n[r] = t[e[r]];
		return n;
	} else return convert(e, r);
}
function convert(e, t) {
	const { element: n, parsers: r, utf8: i = true, schemaPath: a } = t;
	const { type: o, converted_type: s, logical_type: c } = n;
	const l = n.repetition_type !== `REQUIRED`;
	if (a?.some((e) => e.element.logical_type?.type === `VARIANT`) && o === `BYTE_ARRAY` && s !== `UTF8` && c?.type !== `STRING`) return e;
	if (s === `DECIMAL`) {
		const t = 10 ** -(n.scale || 0);
		const r = new Array(e.length);
		for (let n = 0; n < r.length; n++) if (e[n] instanceof Uint8Array) r[n] = parseDecimal(e[n]) * t;
		else r[n] = Number(e[n]) * t;
		return r;
	}
	if (!s && o === `INT96`) return Array.from(e).map((e) => r.timestampFromNanoseconds(parseInt96Nanos(e)));
	if (s === `DATE`) return Array.from(e).map((e) => r.dateFromDays(e));
	if (s === `TIMESTAMP_MILLIS`) return Array.from(e).map((e) => r.timestampFromMilliseconds(e));
	if (s === `TIMESTAMP_MICROS`) return Array.from(e).map((e) => r.timestampFromMicroseconds(e));
	if (s === `JSON`) return e.map((e) => r.jsonFromBytes(e));
	if (s === `BSON`) throw new Error(`parquet bson not supported`);
	if (s === `INTERVAL`) throw new Error(`parquet interval not supported`);
	if (c?.type === `GEOMETRY`) return e.map((e) => r.geometryFromBytes(e));
	if (c?.type === `GEOGRAPHY`) return e.map((e) => r.geographyFromBytes(e));
	if (c?.type === `UUID`) return e.map((e) => r.uuidFromBytes(e));
	if (s === `UTF8` || c?.type === `STRING` || i && o === `BYTE_ARRAY`) return e.map((e) => r.stringFromBytes(e));
	if (s === `UINT_64` || c?.type === `INTEGER` && c.bitWidth === 64 && !c.isSigned) {
		if (e instanceof BigInt64Array) return new BigUint64Array(e.buffer, e.byteOffset, e.length);
		const t = l ? new Array(e.length) : new BigUint64Array(e.length);
		for (let n = 0; n < t.length; n++) t[n] = e[n];
		return t;
	}
	if (s === `UINT_32` || c?.type === `INTEGER` && c.bitWidth === 32 && !c.isSigned) {
		if (e instanceof Int32Array) return new Uint32Array(e.buffer, e.byteOffset, e.length);
		const t = l ? new Array(e.length) : new Uint32Array(e.length);
		for (let n = 0; n < t.length; n++) t[n] = e[n] < 0 ? 4294967296 + e[n] : e[n];
		return t;
	}
	if (c?.type === `FLOAT16`) return Array.from(e).map(parseFloat16);
	if (c?.type === `TIMESTAMP`) {
		const { unit: t } = c;
		let n = r.timestampFromMilliseconds;
		if (t === `MICROS`) n = r.timestampFromMicroseconds;
		if (t === `NANOS`) n = r.timestampFromNanoseconds;
		const i = new Array(e.length);
		for (let t = 0; t < i.length; t++) i[t] = n(e[t]);
		return i;
	}
	return e;
}
function parseDecimal(e) {
	if (!e.length) return 0;
	let t = 0n;
	for (const n of e) t = t * 256n + BigInt(n);
	const n = e.length * 8;
	if (t >= 2n ** BigInt(n - 1)) t -= 2n ** BigInt(n);
	return Number(t);
}
function parseInt96Nanos(e) {
	const t = (e >> 64n) - 2440588n;
	const n = e & 18446744073709551615n;
	return t * 86400000000000n + n;
}
function parseFloat16(e) {
	if (!e) return void 0;
	const t = e[1] << 8 | e[0];
	const n = t >> 15 ? -1 : 1;
	const r = t >> 10 & 31;
	const i = t & 1023;
	if (r === 0) return n * 2 ** -14 * (i / 1024);
	if (r === 31) return i ? NaN : n * Infinity;
	return n * 2 ** (r - 15) * (1 + i / 1024);
}
function markGeoColumns(e, t) {
	const n = /* @__PURE__ */ new Map();
	const r = t?.find(({ key: e }) => e === `geo`)?.value;
	const i = (r && JSON.parse(r)?.columns) ?? {};
	for (const [e, t] of Object.entries(i)) {
		if (t.encoding !== `WKB`) continue;
		const r = t.edges === `spherical` ? `GEOGRAPHY` : `GEOMETRY`;
		const i = t.crs?.id ?? t.crs?.ids?.[0];
		const a = i ? `${i.authority}:${i.code.toString()}` : void 0;
		n.set(e, {
			type: r,
			crs: a
		});
	}
	for (let t = 1; t < e.length; t++) {
		const { logical_type: r, name: i, num_children: a, type: o } = e[t];
		if (a) {
			t += a;
			continue;
		}
		if (o === `BYTE_ARRAY` && !r) e[t].logical_type = n.get(i);
	}
}
const defaultInitialFetchSize = 1 << 19;
const decoder$1 = new TextDecoder();
function decode(e) {
	return e && decoder$1.decode(e);
}
async function parquetMetadataAsync(e, { parsers: t, initialFetchSize: n = defaultInitialFetchSize, geoparquet: r = true } = {}) {
	if (!e || !(e.byteLength >= 0)) throw new Error(`parquet expected AsyncBuffer`);
	const i = Math.max(0, e.byteLength - n);
	const a = await e.slice(i, e.byteLength);
	const o = new DataView(a);
	if (o.getUint32(a.byteLength - 4, true) !== 827474256) throw new Error(`parquet file invalid (footer != PAR1)`);
	const s = o.getUint32(a.byteLength - 8, true);
	if (s > e.byteLength - 8) throw new Error(`parquet metadata length ${s} exceeds available buffer ${e.byteLength - 8}`);
	if (s + 8 > n) {
		const n = e.byteLength - s - 8;
		const o = await e.slice(n, i);
		const c = new ArrayBuffer(s + 8);
		const l = new Uint8Array(c);
		l.set(new Uint8Array(o));
		l.set(new Uint8Array(a), i - n);
		return parquetMetadata(c, {
			parsers: t,
			geoparquet: r
		});
	} else return parquetMetadata(a, {
		parsers: t,
		geoparquet: r
	});
}
function parquetMetadata(e, { parsers: t, geoparquet: n = true } = {}) {
	let r;
	if (e instanceof ArrayBuffer) r = new DataView(e);
	else if (e instanceof Uint8Array) r = new DataView(e.buffer, e.byteOffset, e.byteLength);
	else throw new Error(`parquet expected ArrayBuffer or Uint8Array`);
	const i = {
		...DEFAULT_PARSERS,
		...t
	};
	if (r.byteLength < 8) throw new Error(`parquet file is too short`);
	if (r.getUint32(r.byteLength - 4, true) !== 827474256) throw new Error(`parquet file invalid (footer != PAR1)`);
	const a = r.byteLength - 8;
	const o = r.getUint32(a, true);
	if (o > r.byteLength - 8) throw new Error(`parquet metadata length ${o} exceeds available buffer ${r.byteLength - 8}`);
	const s = a - o;
	const c = deserializeTCompactProtocol({
		view: r,
		offset: s
	});
	const l = c.field_1;
	const u = c.field_2.map((e) => ({
		type: ParquetTypes[e.field_1],
		type_length: e.field_2,
		repetition_type: FieldRepetitionTypes[e.field_3],
		name: decode(e.field_4),
		num_children: e.field_5,
		converted_type: ConvertedTypes[e.field_6],
		scale: e.field_7,
		precision: e.field_8,
		field_id: e.field_9,
		logical_type: logicalType(e.field_10)
	}));
	const d = u.filter((e) => e.type);
	const f = c.field_3;
	const p = c.field_4.map((e) => ({
		columns: e.field_1.map((e, t) => ({
			file_path: decode(e.field_1),
			file_offset: e.field_2,
			meta_data: e.field_3 && {
				type: ParquetTypes[e.field_3.field_1],
				encodings: e.field_3.field_2?.map((e) => Encodings[e]),
				path_in_schema: e.field_3.field_3.map(decode),
				codec: CompressionCodecs[e.field_3.field_4],
				num_values: e.field_3.field_5,
				total_uncompressed_size: e.field_3.field_6,
				total_compressed_size: e.field_3.field_7,
				key_value_metadata: e.field_3.field_8?.map((e) => ({
					key: decode(e.field_1),
					value: decode(e.field_2)
				})),
				data_page_offset: e.field_3.field_9,
				index_page_offset: e.field_3.field_10,
				dictionary_page_offset: e.field_3.field_11,
				statistics: convertStats(e.field_3.field_12, d[t], i),
				encoding_stats: e.field_3.field_13?.map((e) => ({
					page_type: PageTypes[e.field_1],
					encoding: Encodings[e.field_2],
					count: e.field_3
				})),
				bloom_filter_offset: e.field_3.field_14,
				bloom_filter_length: e.field_3.field_15,
				size_statistics: e.field_3.field_16 && {
					unencoded_byte_array_data_bytes: e.field_3.field_16.field_1,
					repetition_level_histogram: e.field_3.field_16.field_2,
					definition_level_histogram: e.field_3.field_16.field_3
				},
				geospatial_statistics: e.field_3.field_17 && {
					bbox: e.field_3.field_17.field_1 && {
						xmin: e.field_3.field_17.field_1.field_1,
						xmax: e.field_3.field_17.field_1.field_2,
						ymin: e.field_3.field_17.field_1.field_3,
						ymax: e.field_3.field_17.field_1.field_4,
						zmin: e.field_3.field_17.field_1.field_5,
						zmax: e.field_3.field_17.field_1.field_6,
						mmin: e.field_3.field_17.field_1.field_7,
						mmax: e.field_3.field_17.field_1.field_8
					},
					geospatial_types: e.field_3.field_17.field_2
				}
			},
			offset_index_offset: e.field_4,
			offset_index_length: e.field_5,
			column_index_offset: e.field_6,
			column_index_length: e.field_7,
			crypto_metadata: e.field_8,
			encrypted_column_metadata: e.field_9
		})),
		total_byte_size: e.field_2,
		num_rows: e.field_3,
		sorting_columns: e.field_4?.map((e) => ({
			column_idx: e.field_1,
			descending: e.field_2,
			nulls_first: e.field_3
		})),
		file_offset: e.field_5,
		total_compressed_size: e.field_6,
		ordinal: e.field_7
	}));
	const m = c.field_5?.map((e) => ({
		key: decode(e.field_1),
		value: decode(e.field_2)
	}));
	const h = decode(c.field_6);
	if (n) markGeoColumns(u, m);
	return {
		version: l,
		schema: u,
		num_rows: f,
		row_groups: p,
		key_value_metadata: m,
		created_by: h,
		metadata_length: o
	};
}
function parquetSchema({ schema: e }) {
	return getSchemaPath(e, [])[0];
}
function logicalType(e) {
	if (e?.field_1) return { type: `STRING` };
	if (e?.field_2) return { type: `MAP` };
	if (e?.field_3) return { type: `LIST` };
	if (e?.field_4) return { type: `ENUM` };
	if (e?.field_5) return {
		type: `DECIMAL`,
		scale: e.field_5.field_1,
		precision: e.field_5.field_2
	};
	if (e?.field_6) return { type: `DATE` };
	if (e?.field_7) return {
		type: `TIME`,
		isAdjustedToUTC: e.field_7.field_1,
		unit: timeUnit(e.field_7.field_2)
	};
	if (e?.field_8) return {
		type: `TIMESTAMP`,
		isAdjustedToUTC: e.field_8.field_1,
		unit: timeUnit(e.field_8.field_2)
	};
	if (e?.field_10) return {
		type: `INTEGER`,
		bitWidth: e.field_10.field_1,
		isSigned: e.field_10.field_2
	};
	if (e?.field_11) return { type: `NULL` };
	if (e?.field_12) return { type: `JSON` };
	if (e?.field_13) return { type: `BSON` };
	if (e?.field_14) return { type: `UUID` };
	if (e?.field_15) return { type: `FLOAT16` };
	if (e?.field_16) return {
		type: `VARIANT`,
		specification_version: e.field_16.field_1
	};
	if (e?.field_17) return {
		type: `GEOMETRY`,
		crs: decode(e.field_17.field_1)
	};
	if (e?.field_18) return {
		type: `GEOGRAPHY`,
		crs: decode(e.field_18.field_1),
		algorithm: EdgeInterpolationAlgorithms[e.field_18.field_2]
	};
	return e;
}
function timeUnit(e) {
	if (e.field_1) return `MILLIS`;
	if (e.field_2) return `MICROS`;
	if (e.field_3) return `NANOS`;
	throw new Error(`parquet time unit required`);
}
function convertStats(e, t, n) {
	return e && {
		max: convertMetadata(e.field_1, t, n),
		min: convertMetadata(e.field_2, t, n),
		null_count: e.field_3,
		distinct_count: e.field_4,
		max_value: convertMetadata(e.field_5, t, n),
		min_value: convertMetadata(e.field_6, t, n),
		is_max_value_exact: e.field_7,
		is_min_value_exact: e.field_8
	};
}
function convertMetadata(e, t, n) {
	const { type: r, converted_type: i, logical_type: a } = t;
	if (e === void 0) return e;
	if (r === `BOOLEAN`) return e[0] === 1;
	if (r === `BYTE_ARRAY`) return n.stringFromBytes(e);
	const o = new DataView(e.buffer, e.byteOffset, e.byteLength);
	if (r === `FLOAT` && o.byteLength === 4) return o.getFloat32(0, true);
	if (r === `DOUBLE` && o.byteLength === 8) return o.getFloat64(0, true);
	if (r === `INT32` && i === `DECIMAL` && o.byteLength === 4) return o.getInt32(0, true) * 10 ** -(t.scale || 0);
	if (r === `INT64` && i === `DECIMAL` && o.byteLength === 8) return Number(o.getBigInt64(0, true)) * 10 ** -(t.scale || 0);
	if (r === `INT32` && i === `DATE`) return n.dateFromDays(o.getInt32(0, true));
	if (r === `INT64` && i === `TIMESTAMP_MILLIS`) return n.timestampFromMilliseconds(o.getBigInt64(0, true));
	if (r === `INT64` && i === `TIMESTAMP_MICROS`) return n.timestampFromMicroseconds(o.getBigInt64(0, true));
	if (r === `INT64` && a?.type === `TIMESTAMP` && a?.unit === `NANOS`) return n.timestampFromNanoseconds(o.getBigInt64(0, true));
	if (r === `INT64` && a?.type === `TIMESTAMP` && a?.unit === `MICROS`) return n.timestampFromMicroseconds(o.getBigInt64(0, true));
	if (r === `INT64` && a?.type === `TIMESTAMP`) return n.timestampFromMilliseconds(o.getBigInt64(0, true));
	const s = i?.startsWith(`UINT_`) || a?.type === `INTEGER` && !a.isSigned;
	if (r === `INT32` && s && o.byteLength === 4) return o.getUint32(0, true);
	if (r === `INT64` && s && o.byteLength === 8) return o.getBigUint64(0, true);
	if (r === `INT32` && o.byteLength === 4) return o.getInt32(0, true);
	if (r === `INT64` && o.byteLength === 8) return o.getBigInt64(0, true);
	if (i === `DECIMAL`) return parseDecimal(e) * 10 ** -(t.scale || 0);
	if (a?.type === `FLOAT16`) return parseFloat16(e);
	if (a?.type === `UUID`) return n.uuidFromBytes(e);
	if (r === `FIXED_LEN_BYTE_ARRAY`) return e;
	return e;
}
function readColumnIndex(e, t, n = void 0) {
	const r = {
		...DEFAULT_PARSERS,
		...n
	};
	const i = deserializeTCompactProtocol(e);
	return {
		null_pages: i.field_1,
		min_values: i.field_2.map((e) => convertMetadata(e, t, r)),
		max_values: i.field_3.map((e) => convertMetadata(e, t, r)),
		boundary_order: BoundaryOrders[i.field_4],
		null_counts: i.field_5,
		repetition_level_histograms: i.field_6,
		definition_level_histograms: i.field_7
	};
}
function readOffsetIndex(e) {
	const t = deserializeTCompactProtocol(e);
	return {
		page_locations: t.field_1.map((e) => ({
			offset: e.field_1,
			compressed_page_size: e.field_2,
			first_row_index: e.field_3
		})),
		unencoded_byte_array_data_bytes: t.field_2
	};
}
const MASK = 18446744073709551615n;
const PRIME1 = 11400714785074694791n;
const PRIME2 = 14029467366897019727n;
const PRIME3 = 1609587929392839161n;
const PRIME4 = 9650029242287828579n;
const PRIME5 = 2870177450012600261n;
function rotl64(e, t) {
	return (e << t | e >> 64n - t) & MASK;
}
function round(e, t) {
	e = e + t * PRIME2 & MASK;
	e = rotl64(e, 31n);
	return e * PRIME1 & MASK;
}
function mergeRound(e, t) {
	e ^= round(0n, t);
	return e * PRIME1 + PRIME4 & MASK;
}
function xxhash64(e, t = 0n) {
	const n = new DataView(e.buffer, e.byteOffset, e.byteLength);
	const r = e.byteLength;
	let i = 0;
	let a;
	if (r >= 32) {
		let e = t + PRIME1 + PRIME2 & MASK;
		let o = t + PRIME2 & MASK;
		let s = t;
		let c = t - PRIME1 & MASK;
		while (i + 32 <= r) {
			e = round(e, n.getBigUint64(i, true));
			i += 8;
			o = round(o, n.getBigUint64(i, true));
			i += 8;
			s = round(s, n.getBigUint64(i, true));
			i += 8;
			c = round(c, n.getBigUint64(i, true));
			i += 8;
		}
		a = rotl64(e, 1n) + rotl64(o, 7n) + rotl64(s, 12n) + rotl64(c, 18n) & MASK;
		a = mergeRound(a, e);
		a = mergeRound(a, o);
		a = mergeRound(a, s);
		a = mergeRound(a, c);
	} else a = t + PRIME5 & MASK;
	a = a + BigInt(r) & MASK;
	while (i + 8 <= r) {
		a ^= round(0n, n.getBigUint64(i, true));
		a = rotl64(a, 27n) * PRIME1 + PRIME4 & MASK;
		i += 8;
	}
	if (i + 4 <= r) {
		a ^= BigInt(n.getUint32(i, true)) * PRIME1 & MASK;
		a = rotl64(a, 23n) * PRIME2 + PRIME3 & MASK;
		i += 4;
	}
	while (i < r) {
		a ^= BigInt(n.getUint8(i)) * PRIME5 & MASK;
		a = rotl64(a, 11n) * PRIME1 & MASK;
		i += 1;
	}
	a ^= a >> 33n;
	a = a * PRIME2 & MASK;
	a ^= a >> 29n;
	a = a * PRIME3 & MASK;
	a ^= a >> 32n;
	return a;
}
const textEncoder = new TextEncoder();
const SALT = new Uint32Array([
	1203114875,
	1150766481,
	2284105051,
	2729912477,
	1884591559,
	770785867,
	2667333959,
	1550580529
]);
function blockIndex(e, t) {
	return Number((e >> 32n) * BigInt(t) >> 32n);
}
function blockMask(e) {
	const t = /* @__PURE__ */ new Uint32Array(8);
	const n = Number(e & 4294967295n) | 0;
	for (let e = 0; e < 8; e++) t[e] = 1 << (Math.imul(n, SALT[e]) >>> 27);
	return t;
}
function sbbfContains(e, t) {
	const n = blockIndex(t, e.length >> 3) << 3;
	const r = blockMask(t);
	for (let t = 0; t < 8; t++) if ((e[n + t] & r[t]) === 0) return false;
	return true;
}
function readBloomFilter(e) {
	const t = deserializeTCompactProtocol(e);
	const n = t.field_1;
	if (typeof n !== `number` || n <= 0 || n % 32 !== 0) return void 0;
	if (!t.field_2?.field_1) return void 0;
	if (!t.field_3?.field_1) return void 0;
	if (!t.field_4?.field_1) return void 0;
	const { view: r, offset: i } = e;
	if (i + n > r.byteLength) throw new Error(`parquet bloom filter truncated: need ${n} bytes, have ${r.byteLength - i}`);
	const a = new Uint32Array(n >> 2);
	for (let e = 0; e < a.length; e++) a[e] = r.getUint32(i + e * 4, true);
	e.offset = i + n;
	return {
		numBytes: n,
		blocks: a
	};
}
function hashParquetValue(e, t) {
	if (e === null || e === void 0) return void 0;
	const { type: n, converted_type: r, logical_type: i } = t;
	if (n === `BOOLEAN`) {
		if (typeof e !== `boolean`) return void 0;
		return xxhash64(new Uint8Array([e ? 1 : 0]));
	}
	if (n === `FLOAT`) {
		if (typeof e !== `number`) return void 0;
		const t = /* @__PURE__ */ new ArrayBuffer(4);
		new DataView(t).setFloat32(0, e, true);
		return xxhash64(new Uint8Array(t));
	}
	if (n === `DOUBLE`) {
		if (typeof e !== `number`) return void 0;
		const t = /* @__PURE__ */ new ArrayBuffer(8);
		new DataView(t).setFloat64(0, e, true);
		return xxhash64(new Uint8Array(t));
	}
	if (n === `INT32`) {
		if (r === `DATE` || r === `DECIMAL` || r === `TIME_MILLIS`) return void 0;
		if (i?.type === `DATE` || i?.type === `TIME` || i?.type === `DECIMAL`) return void 0;
		if (typeof e !== `number` || !Number.isInteger(e)) return void 0;
		const t = /* @__PURE__ */ new ArrayBuffer(4);
		new DataView(t).setInt32(0, e | 0, true);
		return xxhash64(new Uint8Array(t));
	}
	if (n === `INT64`) {
		if (r === `TIMESTAMP_MILLIS` || r === `TIMESTAMP_MICROS`) return void 0;
		if (r === `TIME_MICROS` || r === `DECIMAL`) return void 0;
		if (i?.type === `TIMESTAMP` || i?.type === `TIME` || i?.type === `DECIMAL`) return void 0;
		let t;
		if (typeof e === `bigint`) t = e;
		else if (typeof e === `number` && Number.isSafeInteger(e)) t = BigInt(e);
		else return void 0;
		const n = /* @__PURE__ */ new ArrayBuffer(8);
		new DataView(n).setBigUint64(0, BigInt.asUintN(64, t), true);
		return xxhash64(new Uint8Array(n));
	}
	if (n === `BYTE_ARRAY`) {
		if (r === `JSON` || r === `BSON` || r === `DECIMAL`) return void 0;
		if (i?.type === `JSON` || i?.type === `BSON` || i?.type === `VARIANT`) return void 0;
		if (i?.type === `GEOMETRY` || i?.type === `GEOGRAPHY`) return void 0;
		if (typeof e === `string`) return xxhash64(textEncoder.encode(e));
		if (e instanceof Uint8Array) return xxhash64(e);
		return;
	}
	if (n === `FIXED_LEN_BYTE_ARRAY`) {
		if (r === `DECIMAL` || r === `INTERVAL`) return void 0;
		if (i?.type === `DECIMAL` || i?.type === `UUID` || i?.type === `FLOAT16`) return void 0;
		if (i?.type === `GEOMETRY` || i?.type === `GEOGRAPHY`) return void 0;
		if (e instanceof Uint8Array) return xxhash64(e);
		return;
	}
}
function bloomEligibleColumns(e) {
	const t = /* @__PURE__ */ new Set();
	walkBloomEligible(e, t);
	return t;
}
function walkBloomEligible(e, t) {
	if (!e) return;
	if (`$and` in e && Array.isArray(e.$and)) {
		for (const n of e.$and) walkBloomEligible(n, t);
		return;
	}
	if (`$or` in e && Array.isArray(e.$or)) {
		for (const n of e.$or) walkBloomEligible(n, t);
		return;
	}
	if (`$nor` in e) return;
	for (const [n, r] of Object.entries(e)) {
		if (n.startsWith(`$`)) continue;
		if (typeof r === `object` && r !== null && !Array.isArray(r)) {
			if (`$eq` in r || `$in` in r) t.add(n);
		} else t.add(n);
	}
}
function toJson(e) {
	if (e === void 0) return null;
	if (typeof e === `bigint`) return Number(e);
	if (Object.is(e, -0)) return 0;
	if (Array.isArray(e)) return e.map(toJson);
	if (e instanceof Uint8Array) return Array.from(e);
	if (e instanceof Date) return e.toISOString();
	if (e instanceof Object) {
		const t = {};
		for (const n of Object.keys(e)) {
			if (e[n] === void 0) continue;
			t[n] = toJson(e[n]);
		}
		return t;
	}
	return e;
}
function concat(e, t) {
	const n = 1e4;
	for (let r = 0; r < t.length; r += n) e.push(...t.slice(r, r + n));
}
function equals(e, t, n = true) {
	if (n ? e === t : e == t) return true;
	if (!e || !t || typeof e !== `object` || typeof t !== `object`) return false;
	if (e instanceof Uint8Array && t instanceof Uint8Array) {
		if (e.length !== t.length) return false;
		for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return false;
		return true;
	}
	if (e instanceof Date || t instanceof Date) return e instanceof Date && t instanceof Date && e.getTime() === t.getTime();
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return false;
		for (let r = 0; r < e.length; r++) if (!equals(e[r], t[r], n)) return false;
		return true;
	}
	const r = Object.keys(e);
	if (r.length !== Object.keys(t).length) return false;
	for (const i of r) if (!equals(e[i], t[i], n)) return false;
	return true;
}
async function byteLengthFromUrlUsingGet(e, t = {}, n = globalThis.fetch) {
	const r = new AbortController();
	const i = new Headers(t.headers);
	i.set(`Range`, `bytes=0-0`);
	const a = await n(e, {
		...t,
		headers: i,
		signal: r.signal
	});
	if (!a.ok) throw new Error(`fetch with range failed ${a.status}`);
	if (a.status === 206) {
		const e = a.headers.get(`Content-Range`);
		if (!e) throw new Error(`missing content-range header`);
		const t = e.match(/bytes \d+-\d+\/(\d+)/);
		if (!t) throw new Error(`invalid content-range header: ${e}`);
		return parseInt(t[1]);
	}
	if (a.status === 200) {
		const e = a.headers.get(`Content-Length`);
		r.abort();
		if (e) return parseInt(e);
	}
	throw new Error(`server does not support range requests and missing content-length`);
}
async function byteLengthFromUrl(e, t, n) {
	const r = n ?? globalThis.fetch;
	const i = await r(e, {
		...t,
		method: `HEAD`
	});
	if (i.status === 403) return byteLengthFromUrlUsingGet(e, t, r);
	if (!i.ok) throw new Error(`fetch head failed ${i.status}`);
	const a = i.headers.get(`Content-Length`);
	if (!a) return byteLengthFromUrlUsingGet(e, t, r);
	return parseInt(a);
}
async function asyncBufferFromUrl({ url: e, byteLength: t, requestInit: n, fetch: r }) {
	if (!e) throw new Error(`missing url`);
	const i = r ?? globalThis.fetch;
	t ??= await byteLengthFromUrl(e, n, i);
	let a = void 0;
	const o = n || {};
	return {
		byteLength: t,
		async slice(t, n) {
			if (a) return a.then((e) => e.slice(t, n));
			const r = new Headers(o.headers);
			const s = n === void 0 ? `` : n - 1;
			r.set(`Range`, `bytes=${t}-${s}`);
			const c = await i(e, {
				...o,
				headers: r
			});
			if (!c.ok || !c.body) throw new Error(`fetch failed ${c.status}`);
			if (c.status === 200) {
				a = c.arrayBuffer();
				return a.then((e) => e.slice(t, n));
			} else if (c.status === 206) return c.arrayBuffer();
			else throw new Error(`fetch received unexpected status code ${c.status}`);
		}
	};
}
function cachedAsyncBuffer({ byteLength: e, slice: t }, { minSize: n = defaultInitialFetchSize } = {}) {
	if (e < n) {
		const n = t(0, e);
		return {
			byteLength: e,
			async slice(e, t) {
				return (await n).slice(e, t);
			}
		};
	}
	const r = /* @__PURE__ */ new Map();
	return {
		byteLength: e,
		slice(n, i) {
			const a = cacheKey(n, i, e);
			const o = r.get(a);
			if (o) return o;
			const s = t(n, i);
			r.set(a, s);
			return s;
		}
	};
}
function cacheKey(e, t, n) {
	if (e < 0) {
		if (t !== void 0) throw new Error(`invalid suffix range [${e}, ${t}]`);
		if (n === void 0) return `${e},`;
		return `${n + e},${n}`;
	} else if (t !== void 0) {
		if (e > t) throw new Error(`invalid empty range [${e}, ${t}]`);
		return `${e},${t}`;
	} else if (n === void 0) return `${e},`;
	else return `${e},${n}`;
}
function flatten(e) {
	if (!e) return [];
	if (e.length === 1) return e[0];
	const t = [];
	for (const n of e) concat(t, n);
	return t;
}
const encoder = new TextEncoder();
function pathsNeededForFilter(e) {
	if (!e) return [];
	const t = [];
	if (`$and` in e && Array.isArray(e.$and)) t.push(...e.$and.flatMap(pathsNeededForFilter));
	else if (`$or` in e && Array.isArray(e.$or)) t.push(...e.$or.flatMap(pathsNeededForFilter));
	else if (`$nor` in e && Array.isArray(e.$nor)) t.push(...e.$nor.flatMap(pathsNeededForFilter));
	else t.push(...Object.keys(e));
	return [...new Set(t)];
}
function columnsNeededForFilter(e) {
	return [...new Set(pathsNeededForFilter(e).map((e) => e.split(`.`)[0]))];
}
function matchFilter(e, t, n = true) {
	if (`$and` in t && Array.isArray(t.$and)) return t.$and.every((t) => matchFilter(e, t, n));
	if (`$or` in t && Array.isArray(t.$or)) return t.$or.some((t) => matchFilter(e, t, n));
	if (`$nor` in t && Array.isArray(t.$nor)) return !t.$nor.some((t) => matchFilter(e, t, n));
	return Object.entries(t).every(([t, r]) => {
		const i = resolve(e, t);
		if (typeof r !== `object` || r === null || Array.isArray(r)) return equals(i, r, n);
		return Object.entries(r || {}).every(([e, t]) => {
			if (e === `$gt`) return i !== null && i !== void 0 && i > t;
			if (e === `$gte`) return i !== null && i !== void 0 && i >= t;
			if (e === `$lt`) return i !== null && i !== void 0 && i < t;
			if (e === `$lte`) return i !== null && i !== void 0 && i <= t;
			if (e === `$eq`) return equals(i, t, n);
			if (e === `$ne`) return !equals(i, t, n);
			if (e === `$in`) return Array.isArray(t) && matchesIn(i, t, n);
			if (e === `$nin`) return Array.isArray(t) && !matchesIn(i, t, n);
			if (e === `$not`) return !matchFilter({ value: i }, { value: t }, n);
			return true;
		});
	});
}
function matchesIn(e, t, n) {
	return t.some((t) => equals(e, t, n) || Array.isArray(e) && e.some((e) => equals(e, t, n)));
}
function canSkipRowGroup({ rowGroup: e, physicalColumns: t, filter: n, strict: r = true, bloomFilters: i, schemaElements: a }) {
	if (!n) return false;
	if (`$and` in n && Array.isArray(n.$and)) return n.$and.some((n) => canSkipRowGroup({
		rowGroup: e,
		physicalColumns: t,
		filter: n,
		strict: r,
		bloomFilters: i,
		schemaElements: a
	}));
	if (`$or` in n && Array.isArray(n.$or)) return n.$or.every((n) => canSkipRowGroup({
		rowGroup: e,
		physicalColumns: t,
		filter: n,
		strict: r,
		bloomFilters: i,
		schemaElements: a
	}));
	if (`$nor` in n && Array.isArray(n.$nor)) return false;
	for (const [o, s] of Object.entries(n)) {
		const n = t.indexOf(o);
		if (n === -1) continue;
		const { min: c, max: l, min_value: u, max_value: d, null_count: f } = e.columns[n].meta_data?.statistics || {};
		const p = u !== void 0 ? u : c;
		const m = d !== void 0 ? d : l;
		const h = p !== void 0 && m !== void 0;
		const g = i?.[o];
		const _ = a?.[o];
		const v = matchFilter({ value: null }, { value: s }, r) && (f === void 0 || f > 0);
		if (h && !v && canSkipStats(s, p, m, r, _)) return true;
		for (const [e, t] of Object.entries(s || {})) if (g && _) {
			if (e === `$eq`) {
				const e = hashParquetValue(t, _);
				if (e !== void 0 && !sbbfContains(g.blocks, e)) return true;
			}
			if (e === `$in` && Array.isArray(t) && t.length > 0) {
				let e = true;
				for (const n of t) {
					const t = hashParquetValue(n, _);
					if (t === void 0 || sbbfContains(g.blocks, t)) {
						e = false;
						break;
					}
				}
				if (e) return true;
			}
		}
	}
	return false;
}
function canSkipStats(e, t, n, r, i) {
	if (t === void 0 || n === void 0) return false;
	const a = i?.type === `FLOAT` || i?.type === `DOUBLE` || i?.logical_type?.type === `FLOAT16`;
	for (const [o, s] of Object.entries(e || {})) {
		const e = compareParquetValues(t, s, r, i);
		const c = compareParquetValues(n, s, r, i);
		const l = !(t instanceof Uint8Array || n instanceof Uint8Array) && (i?.type !== `BYTE_ARRAY` || typeof s === `string` && [...s].every((e) => e.charCodeAt(0) <= 127));
		if (o === `$gt` && l && c !== void 0 && c <= 0) return true;
		if (o === `$gte` && l && c !== void 0 && c < 0) return true;
		if (o === `$lt` && l && e !== void 0 && e >= 0) return true;
		if (o === `$lte` && l && e !== void 0 && e > 0) return true;
		if (o === `$eq`) {
			const e = compareParquetValues(s, t, r, i);
			const a = compareParquetValues(s, n, r, i);
			if (e !== void 0 && e < 0 || a !== void 0 && a > 0) return true;
		}
		if (o === `$ne` && !a && equals(t, n, r) && equals(t, s, r)) return true;
		if (o === `$in` && Array.isArray(s) && s.every((e) => {
			const a = compareParquetValues(e, t, r, i);
			const o = compareParquetValues(e, n, r, i);
			return a !== void 0 && a < 0 || o !== void 0 && o > 0;
		})) return true;
		if (o === `$nin` && !a && Array.isArray(s) && equals(t, n, r) && s.some((e) => equals(t, e, r))) return true;
	}
	return false;
}
function compareParquetValues(e, t, n, r) {
	if (r?.type === `BYTE_ARRAY`) {
		if (typeof e !== `string` || typeof t !== `string`) return void 0;
		return compareBytes(encoder.encode(e), encoder.encode(t));
	}
	if (e instanceof Uint8Array || t instanceof Uint8Array) {
		if (!(e instanceof Uint8Array) || !(t instanceof Uint8Array)) return void 0;
		return compareBytes(e, t);
	}
	if (e < t) return -1;
	if (e > t) return 1;
	if (equals(e, t, n)) return 0;
}
function compareBytes(e, t) {
	const n = Math.min(e.length, t.length);
	for (let r = 0; r < n; r++) {
		if (e[r] < t[r]) return -1;
		if (e[r] > t[r]) return 1;
	}
	if (e.length < t.length) return -1;
	if (e.length > t.length) return 1;
	return 0;
}
function matchesNull(e, t) {
	return matchFilter({ value: null }, { value: e }, t);
}
function filterPageRanges(e, t, n, r = true) {
	if (!e) return void 0;
	if (`$and` in e && Array.isArray(e.$and)) {
		let i;
		for (const a of e.$and) i = intersectRanges(i, filterPageRanges(a, t, n, r));
		return i;
	}
	if (`$or` in e && Array.isArray(e.$or)) {
		let i = [];
		for (const a of e.$or) {
			const e = filterPageRanges(a, t, n, r);
			if (!e) return void 0;
			i = unionRanges(i, e);
		}
		return i;
	}
	if (`$nor` in e && Array.isArray(e.$nor)) return;
	let i;
	for (const [a, o] of Object.entries(e)) {
		const e = t[a];
		if (!e) continue;
		const s = matchesNull(o, r);
		const c = [];
		for (let t = 0; t < e.pageStarts.length; t++) {
			const i = e.pageStarts[t];
			const a = t + 1 < e.pageStarts.length ? e.pageStarts[t + 1] : n;
			const l = e.nullCounts?.[t];
			const u = s && (l === void 0 || l > 0);
			if (!(!e.nullPages[t] && !u && canSkipStats(o, e.minValues[t], e.maxValues[t], r, e.element))) {
				const e = c[c.length - 1];
				if (e && e[1] === i) e[1] = a;
				else c.push([i, a]);
			}
		}
		i = intersectRanges(i, c);
	}
	return i;
}
function intersectRanges(e, t) {
	if (!e) return t;
	if (!t) return e;
	const n = [];
	let r = 0;
	let i = 0;
	while (r < e.length && i < t.length) {
		const a = Math.max(e[r][0], t[i][0]);
		const o = Math.min(e[r][1], t[i][1]);
		if (a < o) n.push([a, o]);
		if (e[r][1] < t[i][1]) r++;
		else i++;
	}
	return n;
}
function unionRanges(e, t) {
	const n = [];
	let r = 0;
	let i = 0;
	while (r < e.length || i < t.length) {
		const a = i >= t.length || r < e.length && e[r][0] <= t[i][0] ? e[r++] : t[i++];
		const o = n[n.length - 1];
		if (o && a[0] <= o[1]) o[1] = Math.max(o[1], a[1]);
		else n.push([a[0], a[1]]);
	}
	return n;
}
function resolve(e, t) {
	let n = e;
	for (const e of t.split(`.`)) n = n?.[e];
	return n;
}
const runLimit = 1 << 21;
const columnGapLimit = 8192;
function parquetPlan(e) {
	const { metadata: t, rowStart: n = 0, columns: r, useOffsetIndex: i = false } = e;
	if (!t) throw new Error(`parquetPlan requires metadata`);
	const a = [];
	const o = [];
	const s = [];
	const c = parquetPlanGroups(e);
	for (const e of c.groups) {
		const t = parquetPlanGroup({
			...e,
			columns: r,
			useOffsetIndex: i
		});
		a.push(...t.groups);
		o.push(...t.fetches);
		s.push(...t.indexes);
	}
	o.push(...s);
	return {
		metadata: t,
		rowStart: n,
		rowEnd: c.rowEnd,
		columns: r,
		fetches: o,
		groups: a
	};
}
function parquetPlanGroups({ metadata: e, rowStart: t = 0, rowEnd: n = Infinity, columns: r, filter: i, filterStrict: a = true, bloomFiltersByGroup: o, schemaElements: s, pageRangesByGroup: c, pageLocationsByGroup: l }) {
	if (!e) throw new Error(`parquetPlan requires metadata`);
	const u = parquetSchema(e);
	const d = getPhysicalColumns(u);
	const f = i ? {
		...physicalSchemaElements(u),
		...s
	} : s;
	const p = [];
	let m = 0;
	for (let s = 0; s < e.row_groups.length; s++) {
		const u = e.row_groups[s];
		const h = Number(u.num_rows);
		const g = m + h;
		if (h > 0 && g > t && m < n && !canSkipRowGroup({
			rowGroup: u,
			physicalColumns: d,
			filter: i,
			strict: a,
			bloomFilters: o?.[s],
			schemaElements: f
		})) {
			const e = Math.max(t - m, 0);
			const i = Math.min(n - m, h);
			const a = c?.[s];
			const o = l?.[s];
			let d = a ? a.map(([t, n]) => {
				return [Math.max(t, e), Math.min(n, i)];
			}).filter(([e, t]) => e < t) : [[e, i]];
			if (d.length > 1) d = u.columns.every((e) => {
				const t = e.meta_data?.path_in_schema[0];
				const n = e.meta_data?.path_in_schema.join(`.`);
				if (r && t && !r.includes(t)) return true;
				return !!(e.offset_index_offset && e.offset_index_length) || !!(n && o?.[n]);
			}) ? coalesceOverlappingPageRanges(d, u, r, o) : [[d[0][0], d[d.length - 1][1]]];
			if (d.length) p.push({
				rowGroup: u,
				groupIndex: s,
				groupStart: m,
				groupRows: h,
				ranges: d,
				pageRanges: a,
				pageLocations: o
			});
		}
		m = g;
	}
	return {
		groups: p,
		rowEnd: isFinite(n) ? n : m
	};
}
function parquetPlanGroup({ rowGroup: e, groupStart: t, groupRows: n, ranges: r, columns: i, useOffsetIndex: a = false, pageRanges: o, pageLocations: s }) {
	const c = [];
	const l = [];
	const u = [];
	const d = r.length > 1 || r[0][0] > 0 || r[0][1] < n;
	for (const t of e.columns) {
		const e = t.meta_data;
		if (t.file_path) throw new Error(`parquet file_path not supported`);
		if (!e) throw new Error(`parquet column metadata is undefined`);
		if (i && !i.includes(e.path_in_schema[0])) continue;
		const n = e.dictionary_page_offset || e.data_page_offset;
		const r = Number(n);
		const l = Number(n + e.total_compressed_size);
		const u = s?.[e.path_in_schema.join(`.`)];
		if (u && d) c.push({
			columnMetadata: e,
			pageLocations: u,
			range: {
				startByte: r,
				endByte: l
			}
		});
		else if ((a || o) && t.offset_index_offset && t.offset_index_length && d) {
			const r = Number(t.offset_index_offset);
			c.push({
				columnMetadata: e,
				offsetIndex: {
					startByte: r,
					endByte: r + t.offset_index_length
				},
				range: {
					startByte: Number(n),
					endByte: l
				}
			});
		} else c.push({
			columnMetadata: e,
			range: {
				startByte: r,
				endByte: l
			}
		});
	}
	const f = [];
	let p;
	for (const e of c) {
		if (`pageLocations` in e) continue;
		if (`offsetIndex` in e) u.push(e.offsetIndex);
		else if (i) f.push(e.range);
		else if (p && e.range.endByte - p.startByte <= runLimit) p.endByte = e.range.endByte;
		else {
			if (p) l.push(p);
			p = { ...e.range };
		}
	}
	if (p) l.push(p);
	l.push(...coalesceByteRanges(f, columnGapLimit, runLimit));
	return {
		groups: r.map(([r, i]) => ({
			chunks: c,
			rowGroup: e,
			groupStart: t,
			groupRows: n,
			selectStart: r,
			selectEnd: i
		})),
		fetches: l,
		indexes: u
	};
}
function coalesceOverlappingPageRanges(e, t, n, r) {
	const i = t.columns.filter((e) => !n || n.includes(e.meta_data?.path_in_schema[0] || ``)).map((e) => r?.[e.meta_data?.path_in_schema.join(`.`) || ``]);
	const a = [];
	for (const n of e) {
		const e = a[a.length - 1];
		const r = e && i.some((r) => {
			if (!r) return true;
			const i = pagesForRange(e, r, Number(t.num_rows));
			const a = pagesForRange(n, r, Number(t.num_rows));
			return i[0] <= a[1] && a[0] <= i[1];
		});
		if (e && r) e[1] = n[1];
		else a.push([...n]);
	}
	return a;
}
function pagesForRange([e, t], n, r) {
	let i = Infinity;
	let a = -Infinity;
	for (let o = 0; o < n.length; o++) {
		const s = Number(n[o].first_row_index);
		if ((o + 1 < n.length ? Number(n[o + 1].first_row_index) : r) > e && s < t) {
			i = Math.min(i, o);
			a = o;
		}
	}
	return [i, a];
}
async function prefetchBloomFilters({ file: e, metadata: t, filter: n, filterStrict: r = true }) {
	const i = t.row_groups.map(() => ({}));
	const a = bloomEligibleColumns(n);
	if (a.size === 0) return i;
	const o = getPhysicalColumns(parquetSchema(t));
	const s = [];
	t.row_groups.forEach((t, c) => {
		if (canSkipRowGroup({
			rowGroup: t,
			physicalColumns: o,
			filter: n,
			strict: r
		})) return;
		for (const n of a) {
			const r = o.indexOf(n);
			if (r === -1) continue;
			const a = t.columns[r]?.meta_data;
			if (!a?.bloom_filter_offset || !a.bloom_filter_length) continue;
			const l = Number(a.bloom_filter_offset);
			const u = l + a.bloom_filter_length;
			s.push((async () => {
				const t = await e.slice(l, u);
				const r = readBloomFilter({
					view: new DataView(t),
					offset: 0
				});
				if (r) i[c][n] = r;
			})());
		}
	});
	if (s.length) await Promise.all(s);
	return i;
}
async function prefetchPageIndexes({ file: e, metadata: t, filter: n, filterStrict: r = true, rowStart: i = 0, rowEnd: a = Infinity, columns: o, bloomFiltersByGroup: s, schemaElements: c, parsers: l }) {
	const u = t.row_groups.map(() => void 0);
	const d = t.row_groups.map(() => ({}));
	if (n && `$nor` in n && Array.isArray(n.$nor)) return {
		pageRangesByGroup: u,
		pageLocationsByGroup: d
	};
	const f = pathsNeededForFilter(n);
	if (!f.length) return {
		pageRangesByGroup: u,
		pageLocationsByGroup: d
	};
	const p = parquetSchema(t);
	const m = getPhysicalColumns(p);
	const h = {
		...physicalSchemaElements(p),
		...c
	};
	const g = [];
	const _ = [];
	const v = [];
	let y = 0;
	t.row_groups.forEach((e, t) => {
		const c = Number(e.num_rows);
		const u = y + c;
		const p = c > 0 && u > i && y < a;
		y = u;
		if (!p) return;
		if (canSkipRowGroup({
			rowGroup: e,
			physicalColumns: m,
			filter: n,
			strict: r,
			bloomFilters: s?.[t],
			schemaElements: h
		})) return;
		const b = {};
		let x = 0;
		const S = /* @__PURE__ */ new Set();
		let C = false;
		for (const n of f) {
			const r = m.indexOf(n);
			if (r === -1) continue;
			const i = e.columns[r];
			if (!i?.meta_data) continue;
			if (!i.column_index_offset || !i.column_index_length) continue;
			if (!i.offset_index_offset || !i.offset_index_length) continue;
			const a = h[n];
			if (!a) continue;
			C = true;
			S.add(n);
			const o = Number(i.column_index_offset);
			const s = Number(i.offset_index_offset);
			const c = o + i.column_index_length;
			const u = s + i.offset_index_length;
			g.push({
				startByte: o,
				endByte: c
			}, {
				startByte: s,
				endByte: u
			});
			x++;
			_.push(async (e) => {
				const [r, i] = await Promise.all([e.slice(o, c), e.slice(s, u)]);
				const f = readColumnIndex({
					view: new DataView(r),
					offset: 0
				}, a, l);
				const p = readOffsetIndex({
					view: new DataView(i),
					offset: 0
				});
				d[t][n] = p.page_locations;
				b[n] = {
					minValues: f.min_values,
					maxValues: f.max_values,
					nullPages: f.null_pages,
					nullCounts: f.null_counts,
					pageStarts: p.page_locations.map((e) => Number(e.first_row_index)),
					element: a
				};
			});
		}
		if (C) for (const n of e.columns) {
			const e = n.meta_data;
			if (!e) continue;
			const r = e.path_in_schema[0];
			const i = e.path_in_schema.join(`.`);
			if (o && !o.includes(r)) continue;
			if (S.has(i)) continue;
			if (!n.offset_index_offset || !n.offset_index_length) continue;
			S.add(i);
			const a = Number(n.offset_index_offset);
			const s = a + n.offset_index_length;
			g.push({
				startByte: a,
				endByte: s
			});
			x++;
			_.push(async (e) => {
				const n = await e.slice(a, s);
				const r = readOffsetIndex({
					view: new DataView(n),
					offset: 0
				});
				d[t][i] = r.page_locations;
			});
		}
		if (x) v.push({
			rgIdx: t,
			groupRows: c,
			columnPages: b
		});
	});
	if (_.length) {
		const t = prefetchAsyncBuffer(e, { fetches: coalesceByteRanges(g) });
		await Promise.all(_.map((e) => e(t)));
		for (const { rgIdx: e, groupRows: t, columnPages: i } of v) u[e] = filterPageRanges(n, i, t, r);
	}
	return {
		pageRangesByGroup: u,
		pageLocationsByGroup: d
	};
}
function coalesceByteRanges(e, t = 0, n = Infinity) {
	const r = e.map((e) => ({ ...e })).sort((e, t) => e.startByte - t.startByte || e.endByte - t.endByte);
	const i = [];
	for (const e of r) {
		const r = i[i.length - 1];
		if (r && e.startByte <= r.endByte + t && Math.max(r.endByte, e.endByte) - r.startByte <= n) r.endByte = Math.max(r.endByte, e.endByte);
		else i.push(e);
	}
	return i;
}
function physicalSchemaElements(e) {
	const t = {};
	function traverse(e) {
		if (e.children.length) for (const t of e.children) traverse(t);
		else t[e.path.join(`.`)] = e.element;
	}
	traverse(e);
	return t;
}
function prefetchAsyncBuffer(e, { fetches: t }) {
	const n = t.map(({ startByte: t, endByte: n }) => e.slice(t, n));
	return {
		byteLength: e.byteLength,
		slice(r, i = e.byteLength) {
			const a = t.findIndex(({ startByte: e, endByte: t }) => e <= r && i <= t);
			if (a < 0) return e.slice(r, i);
			if (t[a].startByte !== r || t[a].endByte !== i) {
				const e = r - t[a].startByte;
				const o = i - t[a].startByte;
				if (n[a] instanceof Promise) return n[a].then((t) => t.slice(e, o));
				else return n[a].slice(e, o);
			} else return n[a];
		}
	};
}
const decoder = new TextDecoder();
const metadataCache = /* @__PURE__ */ new WeakMap();
function decodeVariantColumn(e, t = DEFAULT_PARSERS) {
	if (Array.isArray(e)) return e.map((e) => decodeVariantColumn(e, t));
	if (typeof e !== `object`) return e;
	if (`metadata` in e) {
		const n = parseVariantMetadata(e.metadata);
		const r = e.typed_value && decodeTypedValue(e.typed_value, n, t);
		const i = e.value && readVariant(makeReader(e.value), n, t);
		if (r && i) return {
			...i,
			...r
		};
		return r ?? i;
	}
	return e;
}
function decodeTypedValue(e, t, n) {
	if (e instanceof Date) return e;
	if (e && typeof e === `object` && !Array.isArray(e) && !(e instanceof Uint8Array)) {
		if (`typed_value` in e && e.typed_value !== null && e.typed_value !== void 0) return decodeTypedValue(e.typed_value, t, n);
		if (`value` in e && e.value instanceof Uint8Array) return readVariant(makeReader(e.value), t, n);
		if (`typed_value` in e || `value` in e) return null;
		const r = {};
		for (const [i, a] of Object.entries(e)) {
			if (!t.dictionary.includes(i)) continue;
			r[i] = decodeTypedValue(a, t, n);
		}
		return r;
	}
	if (e instanceof Uint8Array) return readVariant(makeReader(e), t, n);
	if (Array.isArray(e)) return e.map((e) => decodeTypedValue(e, t, n));
	return e;
}
function makeReader(e) {
	return {
		view: new DataView(e.buffer, e.byteOffset, e.byteLength),
		offset: 0
	};
}
function parseVariantMetadata(e) {
	let t = metadataCache.get(e.buffer);
	if (!t) {
		t = /* @__PURE__ */ new Map();
		metadataCache.set(e.buffer, t);
	}
	const n = `${e.byteOffset}:${e.byteLength}`;
	const r = t.get(n);
	if (r) return r;
	const i = makeReader(e);
	const a = i.view.getUint8(i.offset++);
	const o = a & 15;
	if (o !== 1) throw new Error(`parquet unsupported variant metadata version: ${o}`);
	const s = (a >> 4 & 1) === 1;
	const c = (a >> 6 & 3) + 1;
	const l = readUnsigned(i, c);
	const u = new Array(l + 1);
	for (let e = 0; e < u.length; e++) u[e] = readUnsigned(i, c);
	const d = i.offset;
	const f = new Array(l);
	for (let t = 0; t < l; t++) {
		const n = u[t];
		const r = u[t + 1];
		const i = new Uint8Array(e.buffer, e.byteOffset + d + n, r - n);
		f[t] = decoder.decode(i);
	}
	const p = {
		dictionary: f,
		sorted: s
	};
	t.set(n, p);
	return p;
}
function readUnsigned(e, t) {
	let n = 0;
	for (let r = 0; r < t; r++) n |= e.view.getUint8(e.offset + r) << r * 8;
	e.offset += t;
	return n;
}
function readVariant(e, t, n) {
	const r = e.view.getUint8(e.offset++);
	const i = r & 3;
	const a = r >> 2;
	if (i === 0) return readVariantPrimitive(e, a, n);
	if (i === 2) return readVariantObject(e, a, t, n);
	if (i === 3) return readVariantArray(e, a, t, n);
	const o = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, a);
	e.offset += a;
	return decoder.decode(o);
}
function readVariantPrimitive(e, t, n) {
	switch (t) {
		case 0: return null;
		case 1: return true;
		case 2: return false;
		case 3: {
			const t = e.view.getInt8(e.offset);
			e.offset += 1;
			return t;
		}
		case 4: {
			const t = e.view.getInt16(e.offset, true);
			e.offset += 2;
			return t;
		}
		case 5: {
			const t = e.view.getInt32(e.offset, true);
			e.offset += 4;
			return t;
		}
		case 6: {
			const t = e.view.getBigInt64(e.offset, true);
			e.offset += 8;
			return t;
		}
		case 7: {
			const t = e.view.getFloat64(e.offset, true);
			e.offset += 8;
			return t;
		}
		case 8: return readVariantDecimal(e, 4);
		case 9: return readVariantDecimal(e, 8);
		case 10: return readVariantDecimal(e, 16);
		case 11: {
			const t = e.view.getInt32(e.offset, true);
			e.offset += 4;
			return n.dateFromDays(t);
		}
		case 12:
		case 13: {
			const t = e.view.getBigInt64(e.offset, true);
			e.offset += 8;
			return n.timestampFromMicroseconds(t);
		}
		case 14: {
			const t = e.view.getFloat32(e.offset, true);
			e.offset += 4;
			return t;
		}
		case 15: return readVariantBinary(e);
		case 16: {
			const t = readVariantBinary(e);
			return decoder.decode(t);
		}
		case 17: {
			const t = e.view.getBigInt64(e.offset, true);
			e.offset += 8;
			return t;
		}
		case 18:
		case 19: {
			const t = e.view.getBigInt64(e.offset, true);
			e.offset += 8;
			return n.timestampFromNanoseconds(t);
		}
		case 20: {
			const t = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, 16);
			e.offset += 16;
			const n = Array.from(t, (e) => e.toString(16).padStart(2, `0`)).join(``);
			return `${n.slice(0, 8)}-${n.slice(8, 12)}-${n.slice(12, 16)}-${n.slice(16, 20)}-${n.slice(20)}`;
		}
		default: throw new Error(`parquet unsupported variant primitive type: ${t}`);
	}
}
function readVariantObject(e, t, n, r) {
	const i = (t & 3) + 1;
	const a = (t >> 2 & 3) + 1;
	const o = t >> 4 & 1 ? readUnsigned(e, 4) : e.view.getUint8(e.offset++);
	const s = new Array(o);
	for (let t = 0; t < o; t++) s[t] = readUnsigned(e, a);
	const c = new Array(o + 1);
	for (let t = 0; t < c.length; t++) c[t] = readUnsigned(e, i);
	const l = {};
	for (let t = 0; t < o; t++) {
		const i = n.dictionary[s[t]];
		l[i] = readVariant({
			view: e.view,
			offset: e.offset + c[t]
		}, n, r);
	}
	e.offset += c[c.length - 1];
	return l;
}
function readVariantArray(e, t, n, r) {
	const i = t & 3;
	const a = t >> 2 & 1;
	const o = i + 1;
	const s = readUnsigned(e, a ? 4 : 1);
	const c = new Array(s + 1);
	for (let t = 0; t < c.length; t++) c[t] = readUnsigned(e, o);
	const l = e.offset;
	const u = new Array(s);
	for (let t = 0; t < s; t++) {
		const i = {
			view: e.view,
			offset: l + c[t]
		};
		u[t] = readVariant(i, n, r);
	}
	e.offset = l + c[c.length - 1];
	return u;
}
function readVariantDecimal(e, t) {
	const n = e.view.getUint8(e.offset);
	e.offset += 1;
	let r;
	if (t === 4) {
		r = BigInt(e.view.getInt32(e.offset, true));
		e.offset += 4;
	} else if (t === 8) {
		r = e.view.getBigInt64(e.offset, true);
		e.offset += 8;
	} else {
		const t = e.view.getBigUint64(e.offset, true);
		r = e.view.getBigInt64(e.offset + 8, true) << 64n | t;
		e.offset += 16;
	}
	return Number(r) * 10 ** -n;
}
function readVariantBinary(e) {
	const t = e.view.getUint32(e.offset, true);
	e.offset += 4;
	const n = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	e.offset += t;
	return n;
}
function assembleLists(e, t, n, r, i) {
	const a = getMaxDefinitionLevel(i);
	if (!t?.length && !n.length) {
		if (!a || !r.length) return r;
		t = new Array(r.length).fill(a);
	}
	const o = t?.length || n.length;
	const s = i.map(({ element: e }) => e.repetition_type);
	let c = 0;
	const l = [e];
	let u = e;
	let d = 0;
	let f = 0;
	let p = 0;
	if (n[0]) while (d < s.length - 2 && p < n[0]) {
		d++;
		if (s[d] !== `REQUIRED`) {
			u = u.at(-1);
			l.push(u);
			f++;
		}
		if (s[d] === `REPEATED`) p++;
	}
	for (let e = 0; e < o; e++) {
		const i = t?.length ? t[e] : a;
		const o = n[e];
		while (d && (o < p || s[d] !== `REPEATED`)) {
			if (s[d] !== `REQUIRED`) {
				l.pop();
				f--;
			}
			if (s[d] === `REPEATED`) p--;
			d--;
		}
		u = l.at(-1);
		while ((d < s.length - 2 || s[d + 1] === `REPEATED`) && (f < i || s[d + 1] === `REQUIRED`)) {
			d++;
			if (s[d] !== `REQUIRED`) {
				const e = [];
				u.push(e);
				u = e;
				l.push(e);
				f++;
			}
			if (s[d] === `REPEATED`) p++;
		}
		if (i === a) u.push(r[c++]);
		else if (d === s.length - 2) u.push(null);
		else u.push([]);
	}
	if (!e.length) for (let e = 0; e < a; e++) {
		const e = [];
		u.push(e);
		u = e;
	}
	return e;
}
function assembleNested(e, t, n, r = 0) {
	const i = t.path.join(`.`);
	const a = t.element.repetition_type === `OPTIONAL`;
	const o = a ? r + 1 : r;
	if (isListLike(t)) {
		let s = t.children[0];
		let c = o;
		if (s.children.length === 1) {
			s = s.children[0];
			c++;
		}
		assembleNested(e, s, n, c);
		const l = s.path.join(`.`);
		const u = e.get(l);
		if (!u) throw new Error(`parquet list column missing values`);
		if (a) flattenAtDepth(u, r);
		e.set(i, u);
		e.delete(l);
		return;
	}
	if (isMapLike(t)) {
		const s = t.children[0].element.name;
		assembleNested(e, t.children[0].children[0], n, o + 1);
		assembleNested(e, t.children[0].children[1], n, o + 1);
		const c = e.get(`${i}.${s}.key`);
		const l = e.get(`${i}.${s}.value`);
		if (!c) throw new Error(`parquet map column missing keys`);
		if (!l) throw new Error(`parquet map column missing values`);
		if (c.length !== l.length) throw new Error(`parquet map column key/value length mismatch`);
		const u = assembleMaps(c, l, o);
		if (a) flattenAtDepth(u, r);
		e.delete(`${i}.${s}.key`);
		e.delete(`${i}.${s}.value`);
		e.set(i, u);
		return;
	}
	if (t.children.length) {
		const o = t.element.repetition_type === `REQUIRED` ? r : r + 1;
		const s = {};
		for (const r of t.children) {
			assembleNested(e, r, n, o);
			const t = e.get(r.path.join(`.`));
			if (!t) throw new Error(`parquet struct missing child data`);
			s[r.element.name] = t;
		}
		for (const n of t.children) e.delete(n.path.join(`.`));
		let c = invertStruct(s, o);
		if (t.element.logical_type?.type === `VARIANT`) c = decodeVariantColumn(c, n);
		if (a) flattenAtDepth(c, r);
		e.set(i, c);
	}
}
function flattenAtDepth(e, t) {
	for (let n = 0; n < e.length; n++) if (t) flattenAtDepth(e[n], t - 1);
	else e[n] = e[n][0];
}
function assembleMaps(e, t, n) {
	const r = [];
	for (let i = 0; i < e.length; i++) if (n) r.push(assembleMaps(e[i], t[i], n - 1));
	else if (e[i]) {
		const n = {};
		for (let r = 0; r < e[i].length; r++) {
			const a = t[i][r];
			n[e[i][r]] = a === void 0 ? null : a;
		}
		r.push(n);
	} else r.push(void 0);
	return r;
}
function invertStruct(e, t) {
	const n = Object.keys(e);
	const r = e[n[0]]?.length;
	const i = [];
	for (let a = 0; a < r; a++) {
		const o = {};
		for (const t of n) {
			if (e[t].length !== r) throw new Error(`parquet struct parsing error`);
			o[t] = e[t][a];
		}
		if (t) i.push(invertStruct(o, t - 1));
		else i.push(o);
	}
	return i;
}
function deltaBinaryUnpack(e, t, n) {
	if (n instanceof Int32Array) {
		deltaBinaryUnpackInt32(e, t, n);
		return;
	}
	const r = readVarInt(e);
	const i = readVarInt(e);
	readVarInt(e);
	let a = readZigZagBigInt(e);
	let o = 0;
	n[o++] = a;
	const s = r / i;
	while (o < t) {
		const r = readZigZagBigInt(e);
		const c = new Uint8Array(i);
		for (let t = 0; t < i; t++) c[t] = e.view.getUint8(e.offset++);
		for (let l = 0; l < i && o < t; l++) {
			const i = c[l];
			if (i) {
				let c = 0;
				let l = s;
				const u = (1n << BigInt(i)) - 1n;
				while (l && o < t) {
					let t = BigInt(e.view.getUint32(e.offset, true) >>> c) & u;
					c += i;
					while (c >= 32) {
						c -= 32;
						e.offset += 4;
						if (c) t |= BigInt(e.view.getUint32(e.offset, true)) << BigInt(i - c) & u;
					}
					const s = r + t;
					a += s;
					n[o++] = a;
					l--;
				}
				if (l) e.offset += Math.ceil((l * i + c) / 8);
			} else for (let e = 0; e < s && o < t; e++) {
				a += r;
				n[o++] = a;
			}
		}
	}
}
function deltaBinaryUnpackInt32(e, t, n) {
	const r = readVarInt(e);
	const i = readVarInt(e);
	readVarInt(e);
	let a = readZigZag(e);
	let o = 0;
	n[o++] = a;
	const s = r / i;
	const { view: c } = e;
	while (o < t) {
		const r = readZigZagInt33(e);
		const l = e.offset;
		let u = l + i;
		for (let e = 0; e < i && o < t; e++) {
			const i = c.getUint8(l + e);
			const d = u + s * i / 8;
			let f = 0;
			for (let e = 0; e < s && o < t; e++) {
				let e = 0;
				let t = 0;
				while (t < i) {
					const n = Math.min(8 - f, i - t);
					if (t < 32) e |= (c.getUint8(u) >>> f & (1 << n) - 1) << t;
					t += n;
					f += n;
					if (f === 8) {
						f = 0;
						u++;
					}
				}
				a = a + r + e | 0;
				n[o++] = a;
			}
			u = d;
		}
		e.offset = u;
	}
}
function readZigZagInt33(e) {
	const t = e.offset;
	const n = readVarInt(e);
	const r = e.offset - t === 5 ? e.view.getUint8(t + 4) >>> 4 & 1 : 0;
	return (n >>> 1 | r << 31) ^ -(n & 1);
}
function deltaLengthByteArray(e, t, n) {
	const r = new Int32Array(t);
	deltaBinaryUnpack(e, t, r);
	for (let i = 0; i < t; i++) {
		n[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, r[i]);
		e.offset += r[i];
	}
}
function deltaByteArray(e, t, n) {
	const r = new Int32Array(t);
	deltaBinaryUnpack(e, t, r);
	const i = new Int32Array(t);
	deltaBinaryUnpack(e, t, i);
	for (let a = 0; a < t; a++) {
		const t = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, i[a]);
		if (r[a]) {
			n[a] = new Uint8Array(r[a] + i[a]);
			n[a].set(n[a - 1].subarray(0, r[a]));
			n[a].set(t, r[a]);
		} else n[a] = t;
		e.offset += i[a];
	}
}
function readRleBitPackedHybrid(e, t, n, r) {
	if (r === void 0) {
		r = e.view.getUint32(e.offset, true);
		e.offset += 4;
	}
	const i = e.offset;
	let a = 0;
	while (a < n.length) {
		const r = readVarInt(e);
		if (r & 1) a = readBitPacked(e, r, t, n, a);
		else {
			const i = r >>> 1;
			readRle(e, i, t, n, a);
			a += i;
		}
	}
	e.offset = i + r;
}
function readRle(e, t, n, r, i) {
	const a = n + 7 >> 3;
	let o = 0;
	for (let t = 0; t < a; t++) o |= e.view.getUint8(e.offset++) << (t << 3);
	for (let e = 0; e < t; e++) r[i + e] = o;
}
function readBitPacked(e, t, n, r, i) {
	let a = t >> 1 << 3;
	const o = (1 << n) - 1;
	let s = 0;
	if (e.offset < e.view.byteLength) s = e.view.getUint8(e.offset++);
	else if (o) throw new Error(`parquet bitpack offset ${e.offset} out of range`);
	let c = 8;
	let l = 0;
	while (a) if (l > 8) {
		l -= 8;
		c -= 8;
		s >>>= 8;
	} else if (c - l < n) {
		s |= e.view.getUint8(e.offset) << c;
		e.offset++;
		c += 8;
	} else {
		if (i < r.length) r[i++] = s >> l & o;
		a--;
		l += n;
	}
	return i;
}
function byteStreamSplit(e, t, n, r) {
	const i = byteWidth(n, r);
	const a = new Uint8Array(t * i);
	for (let n = 0; n < i; n++) for (let r = 0; r < t; r++) a[r * i + n] = e.view.getUint8(e.offset++);
	if (n === `FLOAT`) return new Float32Array(a.buffer);
	else if (n === `DOUBLE`) return new Float64Array(a.buffer);
	else if (n === `INT32`) return new Int32Array(a.buffer);
	else if (n === `INT64`) return new BigInt64Array(a.buffer);
	else if (n === `FIXED_LEN_BYTE_ARRAY`) {
		const e = new Array(t);
		for (let n = 0; n < t; n++) e[n] = a.subarray(n * i, (n + 1) * i);
		return e;
	}
	throw new Error(`parquet byte_stream_split unsupported type: ${n}`);
}
function byteWidth(e, t) {
	switch (e) {
		case `INT32`:
		case `FLOAT`: return 4;
		case `INT64`:
		case `DOUBLE`: return 8;
		case `FIXED_LEN_BYTE_ARRAY`:
			if (!t) throw new Error(`parquet byteWidth missing type_length`);
			return t;
		default: throw new Error(`parquet unsupported type: ${e}`);
	}
}
function readPlain(e, t, n, r) {
	if (n === 0) return [];
	if (t === `BOOLEAN`) return readPlainBoolean(e, n);
	else if (t === `INT32`) return readPlainInt32(e, n);
	else if (t === `INT64`) return readPlainInt64(e, n);
	else if (t === `INT96`) return readPlainInt96(e, n);
	else if (t === `FLOAT`) return readPlainFloat(e, n);
	else if (t === `DOUBLE`) return readPlainDouble(e, n);
	else if (t === `BYTE_ARRAY`) return readPlainByteArray(e, n);
	else if (t === `FIXED_LEN_BYTE_ARRAY`) {
		if (!r) throw new Error(`parquet missing fixed length`);
		return readPlainByteArrayFixed(e, n, r);
	} else throw new Error(`parquet unhandled type: ${t}`);
}
function readPlainBoolean(e, t) {
	const n = new Array(t);
	for (let r = 0; r < t; r++) {
		const t = e.offset + (r / 8 | 0);
		const i = r % 8;
		const a = e.view.getUint8(t);
		n[r] = (a & 1 << i) !== 0;
	}
	e.offset += Math.ceil(t / 8);
	return n;
}
function readPlainInt32(e, t) {
	const n = (e.view.byteOffset + e.offset) % 4 ? new Int32Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 4)) : new Int32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	e.offset += t * 4;
	return n;
}
function readPlainInt64(e, t) {
	const n = (e.view.byteOffset + e.offset) % 8 ? new BigInt64Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 8)) : new BigInt64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	e.offset += t * 8;
	return n;
}
function readPlainInt96(e, t) {
	const n = new Array(t);
	for (let r = 0; r < t; r++) {
		const t = e.view.getBigInt64(e.offset + r * 12, true);
		const i = e.view.getInt32(e.offset + r * 12 + 8, true);
		n[r] = BigInt(i) << 64n | t;
	}
	e.offset += t * 12;
	return n;
}
function readPlainFloat(e, t) {
	const n = (e.view.byteOffset + e.offset) % 4 ? new Float32Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 4)) : new Float32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	e.offset += t * 4;
	return n;
}
function readPlainDouble(e, t) {
	const n = (e.view.byteOffset + e.offset) % 8 ? new Float64Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 8)) : new Float64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	e.offset += t * 8;
	return n;
}
function readPlainByteArray(e, t) {
	const n = new Array(t);
	for (let r = 0; r < t; r++) {
		const t = e.view.getUint32(e.offset, true);
		e.offset += 4;
		n[r] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
		e.offset += t;
	}
	return n;
}
function readPlainByteArrayFixed(e, t, n) {
	const r = new Array(t);
	for (let i = 0; i < t; i++) {
		r[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, n);
		e.offset += n;
	}
	return r;
}
function align(e, t, n) {
	const r = new ArrayBuffer(n);
	new Uint8Array(r).set(new Uint8Array(e, t, n));
	return r;
}
const WORD_MASK = [
	0,
	255,
	65535,
	16777215,
	4294967295
];
function copyBytes(e, t, n, r, i) {
	for (let a = 0; a < i; a++) n[r + a] = e[t + a];
}
function snappyUncompress(e, t) {
	const n = e.byteLength;
	const r = t.byteLength;
	let i = 0;
	let a = 0;
	while (i < n) {
		const t = e[i];
		i++;
		if (t < 128) break;
	}
	if (r && i >= n) throw new Error(`invalid snappy length header`);
	while (i < n) {
		const r = e[i];
		let o = 0;
		i++;
		if (i >= n) throw new Error(`missing eof marker`);
		if ((r & 3) === 0) {
			let o = (r >>> 2) + 1;
			if (o > 60) {
				if (i + 3 >= n) throw new Error(`snappy error literal pos + 3 >= inputLength`);
				const t = o - 60;
				o = e[i] + (e[i + 1] << 8) + (e[i + 2] << 16) + (e[i + 3] << 24);
				o = (o & WORD_MASK[t]) + 1;
				i += t;
			}
			if (i + o > n) throw new Error(`snappy error literal exceeds input length`);
			copyBytes(e, i, t, a, o);
			i += o;
			a += o;
		} else {
			let s = 0;
			switch (r & 3) {
				case 1:
					o = (r >>> 2 & 7) + 4;
					s = e[i] + (r >>> 5 << 8);
					i++;
					break;
				case 2:
					if (n <= i + 1) throw new Error(`snappy error end of input`);
					o = (r >>> 2) + 1;
					s = e[i] + (e[i + 1] << 8);
					i += 2;
					break;
				case 3:
					if (n <= i + 3) throw new Error(`snappy error end of input`);
					o = (r >>> 2) + 1;
					s = e[i] + (e[i + 1] << 8) + (e[i + 2] << 16) + (e[i + 3] << 24);
					i += 4;
			}
			if (s === 0 || isNaN(s)) throw new Error(`invalid offset ${s} pos ${i} inputLength ${n}`);
			if (s > a) throw new Error(`cannot copy from before start of buffer`);
			copyBytes(t, a - s, t, a, o);
			a += o;
		}
	}
	if (a !== r) throw new Error(`premature end of input`);
}
function readDataPage(e, t, { type: n, element: r, schemaPath: i }) {
	const a = new DataView(e.buffer, e.byteOffset, e.byteLength);
	const o = {
		view: a,
		offset: 0
	};
	let s;
	const c = readRepetitionLevels(o, t, i);
	const { definitionLevels: l, numNulls: u } = readDefinitionLevels(o, t, i);
	const d = t.num_values - u;
	if (t.encoding === `PLAIN`) s = readPlain(o, n, d, r.type_length);
	else if (t.encoding === `PLAIN_DICTIONARY` || t.encoding === `RLE_DICTIONARY` || t.encoding === `RLE`) {
		const e = n === `BOOLEAN` ? 1 : a.getUint8(o.offset++);
		if (e) {
			s = new Array(d);
			if (n === `BOOLEAN`) {
				readRleBitPackedHybrid(o, e, s);
				s = s.map((e) => !!e);
			} else readRleBitPackedHybrid(o, e, s, a.byteLength - o.offset);
		} else s = new Uint8Array(d);
	} else if (t.encoding === `BYTE_STREAM_SPLIT`) s = byteStreamSplit(o, d, n, r.type_length);
	else if (t.encoding === `DELTA_BINARY_PACKED`) {
		s = n === `INT32` ? new Int32Array(d) : new BigInt64Array(d);
		deltaBinaryUnpack(o, d, s);
	} else if (t.encoding === `DELTA_LENGTH_BYTE_ARRAY`) {
		s = new Array(d);
		deltaLengthByteArray(o, d, s);
	} else if (t.encoding === `DELTA_BYTE_ARRAY`) {
		s = new Array(d);
		deltaByteArray(o, d, s);
	} else throw new Error(`parquet unsupported encoding: ${t.encoding}`);
	return {
		definitionLevels: l,
		repetitionLevels: c,
		dataPage: s
	};
}
function readRepetitionLevels(e, t, n) {
	if (n.length > 1) {
		const r = getMaxRepetitionLevel(n);
		if (r) {
			const n = new Array(t.num_values);
			readRleBitPackedHybrid(e, bitWidth(r), n);
			return n;
		}
	}
	return [];
}
function readDefinitionLevels(e, t, n) {
	const r = getMaxDefinitionLevel(n);
	if (!r) return {
		definitionLevels: [],
		numNulls: 0
	};
	const i = new Array(t.num_values);
	readRleBitPackedHybrid(e, bitWidth(r), i);
	let a = t.num_values;
	for (const e of i) if (e === r) a--;
	if (a === 0) i.length = 0;
	return {
		definitionLevels: i,
		numNulls: a
	};
}
function decompressPage(e, t, n, r) {
	let i;
	const a = r?.[n];
	if (n === `UNCOMPRESSED`) i = e;
	else if (a) i = a(e, t);
	else if (n === `SNAPPY`) {
		i = new Uint8Array(t);
		snappyUncompress(e, i);
	} else throw new Error(`parquet unsupported compression codec: ${n}`);
	if (i?.length !== t) throw new Error(`parquet decompressed page length ${i?.length} does not match header ${t}`);
	return i;
}
function readDataPageV2(e, t, n) {
	const r = {
		view: new DataView(e.buffer, e.byteOffset, e.byteLength),
		offset: 0
	};
	const { type: i, element: a, schemaPath: o, codec: s, compressors: c } = n;
	const l = t.data_page_header_v2;
	if (!l) throw new Error(`parquet data page header v2 is undefined`);
	const u = readRepetitionLevelsV2(r, l, o);
	r.offset = l.repetition_levels_byte_length;
	const d = readDefinitionLevelsV2(r, l, o);
	const f = t.uncompressed_page_size - l.definition_levels_byte_length - l.repetition_levels_byte_length;
	let p = e.subarray(r.offset);
	if (l.is_compressed !== false) p = decompressPage(p, f, s, c);
	const m = new DataView(p.buffer, p.byteOffset, p.byteLength);
	const h = {
		view: m,
		offset: 0
	};
	let g;
	const _ = l.num_values - l.num_nulls;
	if (l.encoding === `PLAIN`) g = readPlain(h, i, _, a.type_length);
	else if (l.encoding === `RLE`) {
		g = new Array(_);
		readRleBitPackedHybrid(h, 1, g);
		g = g.map((e) => !!e);
	} else if (l.encoding === `PLAIN_DICTIONARY` || l.encoding === `RLE_DICTIONARY`) {
		const e = m.getUint8(h.offset++);
		g = new Array(_);
		readRleBitPackedHybrid(h, e, g, f - 1);
	} else if (l.encoding === `DELTA_BINARY_PACKED`) {
		g = i === `INT32` ? new Int32Array(_) : new BigInt64Array(_);
		deltaBinaryUnpack(h, _, g);
	} else if (l.encoding === `DELTA_LENGTH_BYTE_ARRAY`) {
		g = new Array(_);
		deltaLengthByteArray(h, _, g);
	} else if (l.encoding === `DELTA_BYTE_ARRAY`) {
		g = new Array(_);
		deltaByteArray(h, _, g);
	} else if (l.encoding === `BYTE_STREAM_SPLIT`) g = byteStreamSplit(h, _, i, a.type_length);
	else throw new Error(`parquet unsupported encoding: ${l.encoding}`);
	return {
		definitionLevels: d,
		repetitionLevels: u,
		dataPage: g
	};
}
function readRepetitionLevelsV2(e, t, n) {
	const r = getMaxRepetitionLevel(n);
	if (!r) return [];
	const i = new Array(t.num_values);
	readRleBitPackedHybrid(e, bitWidth(r), i, t.repetition_levels_byte_length);
	return i;
}
function readDefinitionLevelsV2(e, t, n) {
	const r = getMaxDefinitionLevel(n);
	if (r) {
		const n = new Array(t.num_values);
		readRleBitPackedHybrid(e, bitWidth(r), n, t.definition_levels_byte_length);
		return n;
	}
}
function bitWidth(e) {
	return 32 - Math.clz32(e);
}
function readColumn(e, { groupStart: t, selectStart: n, selectEnd: r }, i, a) {
	const { pathInSchema: o, schemaPath: s } = i;
	const c = isFlatColumn(s);
	const l = [];
	let u = void 0;
	let d = void 0;
	let f = 0;
	let p = 0;
	const m = a && (() => {
		d && a({
			pathInSchema: o,
			columnData: d,
			rowStart: t + f - d.length,
			rowEnd: t + f
		});
	});
	while (c ? f < r : e.offset < e.view.byteLength - 1) {
		if (e.offset >= e.view.byteLength - 1) break;
		const t = parquetHeader(e);
		if (t.type === `DICTIONARY_PAGE`) {
			const { data: n } = readPage(e, t, i, u, void 0, 0);
			if (n) u = convert(n, i);
		} else {
			const r = d?.length || 0;
			const a = readPage(e, t, i, u, d, n - f);
			if (a.skipped) {
				if (!l.length) p += a.skipped;
				f += a.skipped;
			} else if (a.data && d === a.data) f += a.data.length - r;
			else if (a.data && a.data.length) {
				m?.();
				l.push(a.data);
				f += a.data.length;
				d = a.data;
			}
		}
	}
	m?.();
	return {
		data: l,
		skipped: p
	};
}
function readPage(e, t, n, r, i, a) {
	const { type: o, element: s, schemaPath: c, codec: l, compressors: u } = n;
	const d = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t.compressed_page_size);
	e.offset += t.compressed_page_size;
	if (t.type === `DATA_PAGE`) {
		const e = t.data_page_header;
		if (!e) throw new Error(`parquet data page header is undefined`);
		if (a > e.num_values && isFlatColumn(c)) return { skipped: e.num_values };
		const { definitionLevels: s, repetitionLevels: f, dataPage: p } = readDataPage(decompressPage(d, Number(t.uncompressed_page_size), l, u), e, n);
		const m = convertWithDictionary(p, r, e.encoding, n);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(i) ? i : [], s, f, m, c)
		};
	} else if (t.type === `DATA_PAGE_V2`) {
		const e = t.data_page_header_v2;
		if (!e) throw new Error(`parquet data page header v2 is undefined`);
		if (a > e.num_rows) return { skipped: e.num_rows };
		const { definitionLevels: o, repetitionLevels: s, dataPage: l } = readDataPageV2(d, t, n);
		const u = convertWithDictionary(l, r, e.encoding, n);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(i) ? i : [], o, s, u, c)
		};
	} else if (t.type === `DICTIONARY_PAGE`) {
		const e = t.dictionary_page_header;
		if (!e) throw new Error(`parquet dictionary page header is undefined`);
		const n = decompressPage(d, Number(t.uncompressed_page_size), l, u);
		return {
			skipped: 0,
			data: readPlain({
				view: new DataView(n.buffer, n.byteOffset, n.byteLength),
				offset: 0
			}, o, e.num_values, s.type_length)
		};
	} else throw new Error(`parquet unsupported page type: ${t.type}`);
}
function parquetHeader(e) {
	const t = deserializeTCompactProtocol(e);
	return {
		type: PageTypes[t.field_1],
		uncompressed_page_size: t.field_2,
		compressed_page_size: t.field_3,
		crc: t.field_4,
		data_page_header: t.field_5 && {
			num_values: t.field_5.field_1,
			encoding: Encodings[t.field_5.field_2],
			definition_level_encoding: Encodings[t.field_5.field_3],
			repetition_level_encoding: Encodings[t.field_5.field_4],
			statistics: pageStatistics(t.field_5.field_5)
		},
		index_page_header: t.field_6,
		dictionary_page_header: t.field_7 && {
			num_values: t.field_7.field_1,
			encoding: Encodings[t.field_7.field_2],
			is_sorted: t.field_7.field_3
		},
		data_page_header_v2: t.field_8 && {
			num_values: t.field_8.field_1,
			num_nulls: t.field_8.field_2,
			num_rows: t.field_8.field_3,
			encoding: Encodings[t.field_8.field_4],
			definition_levels_byte_length: t.field_8.field_5,
			repetition_levels_byte_length: t.field_8.field_6,
			is_compressed: t.field_8.field_7 === void 0 ? true : t.field_8.field_7,
			statistics: pageStatistics(t.field_8.field_8)
		}
	};
}
function pageStatistics(e) {
	return e && {
		max: e.field_1,
		min: e.field_2,
		null_count: e.field_3,
		distinct_count: e.field_4,
		max_value: e.field_5,
		min_value: e.field_6,
		is_max_value_exact: e.field_7,
		is_min_value_exact: e.field_8
	};
}
function readRowGroup(e, { metadata: t }, n) {
	const r = [];
	const i = parquetSchema(t);
	for (const t of n.chunks) {
		const { path_in_schema: a } = t.columnMetadata;
		const o = getTreePath(i, a);
		const s = {
			pathInSchema: a,
			element: o[o.length - 1].element,
			schemaPath: o,
			...e,
			...t.columnMetadata,
			parsers: {
				...DEFAULT_PARSERS,
				...e.parsers
			}
		};
		const { startByte: c, endByte: l } = t.range;
		if (`pageLocations` in t) r.push({
			pathInSchema: a,
			data: readSelectedPages(e, n, t, t.pageLocations, s)
		});
		else if (`offsetIndex` in t) r.push({
			pathInSchema: a,
			data: Promise.resolve(e.file.slice(t.offsetIndex.startByte, t.offsetIndex.endByte)).then((r) => {
				const i = readOffsetIndex({
					view: new DataView(r),
					offset: 0
				}).page_locations;
				return readSelectedPages(e, n, t, i, s);
			})
		});
		else r.push({
			pathInSchema: a,
			data: Promise.resolve(e.file.slice(c, l)).then((t) => {
				return readColumn({
					view: new DataView(t),
					offset: 0
				}, n, s, e.onPage);
			})
		});
	}
	return {
		groupStart: n.groupStart,
		groupRows: n.groupRows,
		selectStart: n.selectStart,
		selectEnd: n.selectEnd,
		asyncColumns: r
	};
}
async function readSelectedPages(e, t, n, r, i) {
	const { data_page_offset: a, dictionary_page_offset: o } = n.columnMetadata;
	const { selectStart: s, selectEnd: c } = t;
	let { startByte: l, endByte: u } = n.range;
	let d = -1;
	const f = o || a < r[0].offset;
	for (let e = 0; e < r.length; e++) {
		const n = r[e];
		const i = Number(n.first_row_index);
		const a = e + 1 < r.length ? Number(r[e + 1].first_row_index) : t.groupRows;
		if (d < 0 && a > s) {
			l = Number(n.offset);
			d = i;
		}
		if (i < c) u = Number(n.offset) + n.compressed_page_size;
	}
	if (d < 0) d = 0;
	let p;
	if (f && d) {
		const t = Number(r[0].offset) - n.range.startByte;
		const [i, a] = await Promise.all([e.file.slice(n.range.startByte, Number(r[0].offset)), e.file.slice(l, u)]);
		const o = new Uint8Array(t + a.byteLength);
		o.set(new Uint8Array(i, 0, t));
		o.set(new Uint8Array(a), t);
		p = new DataView(o.buffer);
	} else if (f) p = new DataView(await e.file.slice(n.range.startByte, u));
	else p = new DataView(await e.file.slice(l, u));
	const { data: g, skipped: _ } = readColumn({
		view: p,
		offset: 0
	}, d ? {
		...t,
		groupStart: t.groupStart + d,
		selectStart: t.selectStart - d,
		selectEnd: t.selectEnd - d
	} : t, i, e.onPage);
	return {
		data: g,
		skipped: d + _
	};
}
async function asyncGroupToRows({ asyncColumns: e }, t, n, r, i) {
	const a = await Promise.all(e.map((e) => e.data.then(({ skipped: e, data: t }) => ({
		skipped: e,
		data: flatten(t)
	}))));
	const o = n - t;
	if (i === `object`) {
		const n = Array(o);
		for (let r = 0; r < o; r++) {
			const i = {};
			for (let n = 0; n < e.length; n++) {
				const { data: o, skipped: s } = a[n];
				i[e[n].pathInSchema[0]] = o[t + r - s];
			}
			n[r] = i;
		}
		return n;
	}
	const s = e.map((e) => e.pathInSchema[0]).filter((e) => !r || r.includes(e));
	const c = r ?? s;
	const l = c.map((t) => e.findIndex((e) => e.pathInSchema[0] === t));
	const u = Array(o);
	for (let n = 0; n < o; n++) {
		const r = Array(e.length);
		for (let e = 0; e < c.length; e++) {
			const i = l[e];
			if (i < 0) throw new Error(`parquet column not found: ${c[e]}`);
			const { data: o, skipped: s } = a[i];
			r[e] = o[t + n - s];
		}
		u[n] = r;
	}
	return u;
}
function assembleAsync(e, t, n) {
	const { asyncColumns: r } = e;
	const i = {
		...DEFAULT_PARSERS,
		...n
	};
	const a = [];
	for (const n of t.children) if (n.children.length) {
		const t = r.filter((e) => e.pathInSchema[0] === n.element.name);
		if (!t.length) continue;
		a.push({
			pathInSchema: n.path,
			data: (async () => {
				const r = await Promise.all(t.map((e) => e.data));
				const a = /* @__PURE__ */ new Map();
				const o = r.map(({ data: e }) => flatten(e));
				const s = Math.max(e.selectStart ?? 0, ...r.map((e) => e.skipped));
				const c = Math.min(e.selectEnd ?? Infinity, ...r.map((e, t) => e.skipped + o[t].length));
				for (let e = 0; e < t.length; e++) {
					const n = s - r[e].skipped;
					const i = Math.max(0, c - s);
					a.set(t[e].pathInSchema.join(`.`), o[e].slice(n, n + i));
				}
				assembleNested(a, n, i);
				const l = a.get(n.element.name);
				if (!l) throw new Error(`parquet column data not assembled`);
				return {
					data: [l],
					skipped: s
				};
			})()
		});
	} else {
		const e = r.find((e) => e.pathInSchema[0] === n.element.name);
		if (e) a.push(e);
	}
	return {
		...e,
		asyncColumns: a
	};
}
async function parquetScan(e) {
	e.metadata ??= await parquetMetadataAsync(e.file, e);
	const { pruningFilter: t, ...n } = e;
	let { columns: r } = n;
	if (r && t) {
		const e = new Set(r);
		const n = columnsNeededForFilter(t).filter((t) => !e.has(t));
		if (n.length) r = [...r, ...n];
	}
	const i = await prepareParquetOptions({
		...n,
		columns: r,
		filter: t,
		useOffsetIndex: n.useOffsetIndex ?? true
	});
	const { metadata: a } = i;
	if (!a) throw new Error(`parquet requires metadata`);
	const o = parquetSchema(a);
	const s = new Set(r ?? o.children.map((e) => e.element.name));
	const c = parquetPlanGroups(i).groups.flatMap((e) => e.ranges.map(([t, n]) => ({
		rowStart: e.groupStart + t,
		rowEnd: e.groupStart + n,
		group: e
	})));
	const l = c.map(({ rowStart: e, rowEnd: t }) => ({
		rowStart: e,
		rowEnd: t
	}));
	const u = /* @__PURE__ */ new Map();
	function readColumn({ column: e, rowStart: t, rowEnd: n }) {
		if (!s.has(e)) throw new Error(`parquet column not found in scan: ${e}`);
		validateRange(t, n);
		if (t === n) return Promise.resolve([]);
		const r = findCandidate(c, t, n);
		if (r < 0) throw new RangeError(`parquet row range [${t}, ${n}) is outside scan ranges`);
		const { group: a } = c[r];
		const l = u.get(e);
		if (l && t >= l.rowStart && n <= l.rowEnd) return l.data.then((e) => sliceDecodedArray(e, t - l.rowStart, n - l.rowStart));
		const d = readColumnRange({
			options: i,
			schemaTree: o,
			group: a,
			column: e,
			rowStart: t,
			rowEnd: n
		});
		u.set(e, {
			rowStart: t,
			rowEnd: n,
			data: d
		});
		return d;
	}
	return {
		metadata: a,
		ranges: l,
		readColumn
	};
}
async function prepareParquetRead(e) {
	const t = await prepareParquetOptions(e);
	return {
		options: t,
		plan: parquetPlan(t)
	};
}
async function prepareParquetOptions(e) {
	const t = e.metadata ?? await parquetMetadataAsync(e.file, e);
	const n = parquetSchema(t).children.map((e) => e.element.name);
	const r = columnsNeededForFilter(e.filter).filter((e) => !n.includes(e));
	if (r.length) throw new Error(`parquet filter columns not found: ${r.join(`, `)}`);
	if (e.columns) {
		const t = e.columns.filter((e) => !n.includes(e));
		if (t.length) throw new Error(`parquet column not found: ${t[0]}`);
	}
	let i = {
		...e,
		metadata: t
	};
	i = await withBloomFilters(i);
	i = await withPageIndexes(i);
	return i;
}
function readParquetPlan(e, t) {
	const n = {
		...e,
		file: prefetchAsyncBuffer(e.file, t)
	};
	return t.groups.map((e) => readRowGroup(n, t, e));
}
async function readColumnRange({ options: e, schemaTree: t, group: n, column: r, rowStart: i, rowEnd: a }) {
	const [o] = readParquetPlan({
		...e,
		columns: [r],
		filter: void 0,
		rowStart: i,
		rowEnd: a,
		useBloomFilters: false,
		useOffsetIndex: e.useOffsetIndex ?? true,
		usePageIndex: false,
		pageRangesByGroup: void 0
	}, planCandidateColumn({
		options: e,
		group: n,
		column: r,
		rowStart: i,
		rowEnd: a
	}));
	if (!o) throw new Error(`parquet scan range not planned`);
	const s = assembleAsync(o, t, e.parsers);
	const c = s.asyncColumns.find((e) => e.pathInSchema[0] === r);
	if (!c) throw new Error(`parquet column not found: ${r}`);
	const l = await c.data;
	const u = flatten(l.data);
	const d = s.selectStart ?? i - s.groupStart;
	const f = s.selectEnd ?? a - s.groupStart;
	return sliceDecodedArray(u, d - l.skipped, f - l.skipped);
}
function planCandidateColumn({ options: e, group: t, column: n, rowStart: r, rowEnd: i }) {
	if (!e.metadata) throw new Error(`parquet requires metadata`);
	const a = parquetPlanGroup({
		rowGroup: t.rowGroup,
		groupStart: t.groupStart,
		groupRows: t.groupRows,
		ranges: [[r - t.groupStart, i - t.groupStart]],
		columns: [n],
		useOffsetIndex: e.useOffsetIndex ?? true,
		pageLocations: t.pageLocations
	});
	const [o] = a.groups;
	if (!o) throw new Error(`parquet column not found: ${n}`);
	return {
		metadata: e.metadata,
		rowStart: r,
		rowEnd: i,
		columns: [n],
		fetches: [...a.fetches, ...a.indexes],
		groups: [o]
	};
}
function findCandidate(e, t, n) {
	let r = 0;
	let i = e.length - 1;
	while (r <= i) {
		const a = Math.floor((r + i) / 2);
		const o = e[a];
		if (t < o.rowStart) i = a - 1;
		else if (t >= o.rowEnd) r = a + 1;
		else return n <= o.rowEnd ? a : -1;
	}
	return -1;
}
function validateRange(e, t) {
	if (!Number.isSafeInteger(e) || e < 0) throw new RangeError(`parquet rowStart must be a non-negative safe integer`);
	if (!Number.isSafeInteger(t) || t < e) throw new RangeError(`parquet rowEnd must be a safe integer greater than or equal to rowStart`);
}
function sliceDecodedArray(e, t, n) {
	if (t === 0 && n === e.length) return e;
	return Array.isArray(e) ? e.slice(t, n) : e.subarray(t, n);
}
async function withBloomFilters(e) {
	if (!e.useBloomFilters || !e.filter || !e.metadata) return e;
	const t = parquetSchema(e.metadata);
	const n = {};
	for (const e of t.children) n[e.element.name] = e.element;
	const r = await prefetchBloomFilters({
		file: e.file,
		metadata: e.metadata,
		filter: e.filter,
		filterStrict: e.filterStrict
	});
	return {
		...e,
		bloomFiltersByGroup: r,
		schemaElements: n
	};
}
async function withPageIndexes(e) {
	if (!e.usePageIndex || !e.filter || !e.metadata) return e;
	const { pageRangesByGroup: t, pageLocationsByGroup: n } = await prefetchPageIndexes({
		file: e.file,
		metadata: e.metadata,
		filter: e.filter,
		filterStrict: e.filterStrict,
		rowStart: e.rowStart,
		rowEnd: e.rowEnd,
		columns: e.columns,
		bloomFiltersByGroup: e.bloomFiltersByGroup,
		schemaElements: e.schemaElements,
		parsers: e.parsers
	});
	return {
		...e,
		pageRangesByGroup: t,
		pageLocationsByGroup: n
	};
}
const rowIndex = Symbol(`rowIndex`);
async function parquetRead(e) {
	e.metadata ??= await parquetMetadataAsync(e.file, e);
	const { rowStart: t = 0, rowEnd: n, columns: r, onChunk: i, onComplete: a, rowFormat: o, filter: s, filterStrict: c = true } = e;
	if (s && o !== `object`) throw new Error(`parquet filter requires rowFormat: "object"`);
	if (e.includeRowIndex && o !== `object`) throw new Error(`parquet includeRowIndex requires rowFormat: "object"`);
	const l = columnsNeededForFilter(s);
	let u = r;
	if (r && l.length) {
		const e = new Set(r);
		const t = l.filter((t) => !e.has(t));
		if (t.length) u = [...r, ...t];
	}
	const f = await prepareParquetRead(u === r ? e : {
		...e,
		columns: u
	});
	const p = f.options;
	const m = u !== r;
	const h = readParquetPlan(p, f.plan);
	if (!a && !i) {
		await awaitAllColumns(h);
		return;
	}
	if (!p.metadata) throw new Error(`parquet requires metadata`);
	const g = parquetSchema(p.metadata);
	const _ = h.map((t) => assembleAsync(t, g, e.parsers));
	if (i) for (const e of _) for (const t of e.asyncColumns) t.data.then(({ data: n, skipped: r }) => {
		let a = e.groupStart + r;
		for (const e of n) {
			i({
				columnName: t.pathInSchema[0],
				columnData: e,
				rowStart: a,
				rowEnd: a + e.length
			});
			a += e.length;
		}
	}, () => {});
	if (a) {
		await awaitAllColumns(_);
		const i = [];
		for (const a of _) {
			const d = a.selectStart ?? Math.max(t - a.groupStart, 0);
			const f = a.selectEnd ?? Math.min((n ?? Infinity) - a.groupStart, a.groupRows);
			const p = o === `object` ? await asyncGroupToRows(a, d, f, u, `object`) : await asyncGroupToRows(a, d, f, r, `array`);
			if (e.includeRowIndex) for (let e = 0; e < p.length; e++) Object.defineProperty(p[e], rowIndex, { value: a.groupStart + d + e });
			if (s) {
				for (const e of p) if (matchFilter(e, s, c)) {
					if (m && r) {
						for (const t of l) if (!r.includes(t)) delete e[t];
					}
					i.push(e);
				}
			} else concat(i, p);
		}
		a(i);
	} else await awaitAllColumns(_);
}
async function awaitAllColumns(e) {
	const t = e.flatMap((e) => e.asyncColumns.map((e) => e.data));
	const n = (await Promise.allSettled(t)).find((e) => e.status === `rejected`);
	if (n) throw n.reason;
}
async function parquetReadColumn(e) {
	if (e.columns?.length !== 1) throw new Error(`parquetReadColumn expected columns: [columnName]`);
	e.metadata ??= await parquetMetadataAsync(e.file, e);
	const t = e.columns[0];
	const n = await prepareParquetRead(e);
	const r = readParquetPlan(n.options, n.plan);
	if (!n.options.metadata) throw new Error(`parquet requires metadata`);
	const i = parquetSchema(n.options.metadata);
	const a = r.map((t) => assembleAsync(t, i, e.parsers));
	await awaitAllColumns(a);
	const o = [];
	for (const e of a) {
		const n = e.asyncColumns.find((e) => e.pathInSchema[0] === t);
		if (!n) throw new Error(`parquet column not found: ${t}`);
		const { data: r } = await n.data;
		for (const e of r) concat(o, e);
	}
	return o;
}
function parquetReadObjects(e) {
	return new Promise((t, n) => {
		parquetRead({
			...e,
			rowFormat: `object`,
			onComplete: t
		}).catch(n);
	});
}
async function parquetQuery(e) {
	if (!e.file || !(e.file.byteLength >= 0)) throw new Error(`parquet expected AsyncBuffer`);
	e.metadata ??= await parquetMetadataAsync(e.file, e);
	const { metadata: t, rowStart: n = 0, columns: r, orderBy: i, filter: a } = e;
	if (n < 0) throw new Error(`parquet rowStart must be positive`);
	const o = e.rowEnd ?? Number(t.num_rows);
	if (i) {
		if (!parquetSchema(e.metadata).children.map((e) => e.element.name).includes(i)) throw new Error(`parquet orderBy column not found: ${i}`);
	}
	if (a && !i && o < t.num_rows) {
		const r = [];
		let i = 0;
		for (const n of t.row_groups) {
			const t = i + Number(n.num_rows);
			const a = await parquetReadObjects({
				...e,
				rowStart: i,
				rowEnd: t
			});
			r.push(...a);
			if (r.length >= o) break;
			i = t;
		}
		return r.slice(n, o);
	} else if (a && i) {
		const t = r && !r.includes(i) ? [...r, i] : r;
		const a = await parquetReadObjects({
			...e,
			rowStart: void 0,
			rowEnd: void 0,
			columns: t
		});
		a.sort((e, t) => compare(e[i], t[i]));
		if (t !== r) for (const e of a) delete e[i];
		return a.slice(n, o);
	} else if (a) return (await parquetReadObjects({
		...e,
		rowStart: void 0,
		rowEnd: void 0
	})).slice(n, o);
	else if (typeof i === `string`) {
		const t = await parquetReadColumn({
			...e,
			rowStart: void 0,
			rowEnd: void 0,
			columns: [i]
		});
		const r = Array.from(t, (e, t) => t).sort((e, n) => compare(t[e], t[n])).slice(n, o);
		const a = await parquetReadRows({
			...e,
			rows: r
		});
		return r.map((e) => a[e]);
	} else return await parquetReadObjects(e);
}
async function parquetReadRows(e) {
	const { file: t, rows: n } = e;
	e.metadata ??= await parquetMetadataAsync(t, e);
	const { row_groups: r } = e.metadata;
	const i = Array(r.length).fill(false);
	let a = 0;
	const o = r.map((e) => a += Number(e.num_rows));
	for (const e of n) {
		const t = o.findIndex((t) => e < t);
		i[t] = true;
	}
	const s = [];
	let c;
	a = 0;
	for (let e = 0; e < i.length; e++) {
		const t = a + Number(r[e].num_rows);
		if (i[e]) {
			if (c === void 0) c = a;
		} else if (c !== void 0) {
			s.push([c, a]);
			c = void 0;
		}
		a = t;
	}
	if (c !== void 0) s.push([c, a]);
	const l = Array(Number(e.metadata.num_rows));
	for (const [t, n] of s) {
		const r = await parquetReadObjects({
			...e,
			rowStart: t,
			rowEnd: n
		});
		for (let i = t; i < n; i++) {
			l[i] = {
				__index__: i,
				...r[i - t]
			};
			if (e.includeRowIndex) Object.defineProperty(l[i], rowIndex, { value: r[i - t][rowIndex] });
		}
	}
	return l;
}
function compare(e, t) {
	if (e < t) return -1;
	if (e > t) return 1;
	return 0;
}
async function asyncBufferFromFile(e) {
	const { size: t } = await promises.stat(e);
	return {
		byteLength: t,
		slice(t, n) {
			if (t === n) return Promise.resolve(/* @__PURE__ */ new ArrayBuffer(0));
			const r = createReadStream(e, {
				start: t,
				end: n === void 0 ? void 0 : n - 1
			});
			return new Promise((e, t) => {
				const n = [];
				r.on(`data`, (e) => n.push(e));
				r.on(`error`, t);
				r.on(`end`, () => {
					const t = Buffer.concat(n);
					if (t.byteOffset === 0 && t.byteLength === t.buffer.byteLength) e(t.buffer);
					else e(t.buffer.slice(t.byteOffset, t.byteOffset + t.byteLength));
				});
			});
		}
	};
}
export { asyncBufferFromFile, asyncBufferFromUrl, byteLengthFromUrl, cachedAsyncBuffer, flatten, parquetMetadata, parquetMetadataAsync, parquetQuery, parquetRead, parquetReadObjects, parquetScan, parquetSchema, readColumnIndex, readOffsetIndex, rowIndex, snappyUncompress, toJson };
