const STOP = 0;
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I16 = 4;
const I32 = 5;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;
function deserializeTCompactProtocol(e) {
	const t = {};
	let n = 0;
	while (true) {
		if (e.offset >= e.view.byteLength) throw new Error(`thrift struct ended without STOP`);
		const r = e.view.getUint8(e.offset++);
		const i = r & 15;
		if (i === STOP) break;
		const a = r >> 4;
		n = a ? n + a : readZigZag(e);
		t[`field_${n}`] = readElement(e, i);
	}
	return t;
}
function readElement(e, t) {
	switch (t) {
		case TRUE: return true;
		case FALSE: return false;
		case BYTE: return e.view.getInt8(e.offset++);
		case I16:
		case I32: return readZigZag(e);
		case I64: return readZigZagBigInt(e);
		case DOUBLE: {
			const t = e.view.getFloat64(e.offset, true);
			e.offset += 8;
			return t;
		}
		case BINARY: {
			const t = readVarInt(e);
			if (e.offset + t > e.view.byteLength) throw new Error(`thrift binary length ${t} exceeds remaining ${e.view.byteLength - e.offset} bytes`);
			const n = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
			e.offset += t;
			return n;
		}
		case LIST: {
			const t = e.view.getUint8(e.offset++);
			const n = t & 15;
			let r = t >> 4;
			if (r === 15) r = readVarInt(e);
			const i = n === TRUE || n === FALSE;
			const a = new Array(r);
			for (let t = 0; t < r; t++) a[t] = i ? readElement(e, BYTE) === 1 : readElement(e, n);
			return a;
		}
		case STRUCT: return deserializeTCompactProtocol(e);
		default: throw new Error(`thrift unhandled type: ${t}`);
	}
}
function readVarInt(e) {
	let t = 0;
	let n = 0;
	while (true) {
		const r = e.view.getUint8(e.offset++);
		t |= (r & 127) << n;
		if (!(r & 128)) return t;
		n += 7;
	}
}
function readVarBigInt(e) {
	let t = 0n;
	let n = 0n;
	while (true) {
		const r = e.view.getUint8(e.offset++);
		t |= BigInt(r & 127) << n;
		if (!(r & 128)) return t;
		n += 7n;
	}
}
function readZigZag(e) {
	const t = readVarInt(e);
	return t >>> 1 ^ -(t & 1);
}
function readZigZagBigInt(e) {
	const t = readVarBigInt(e);
	return t >> 1n ^ -(t & 1n);
}
export { readZigZagBigInt as i, readVarInt as n, readZigZag as r, deserializeTCompactProtocol as t };
