import { i as __require, t as __commonJSMin } from "./runtime-js.js";
var require_default = __commonJSMin(((e, t) => {
	t.exports = __require(`events`);
}));
var require_fixed_size = __commonJSMin(((e, t) => {
	t.exports = class FixedFIFO {
		constructor(e) {
			if (!(e > 0) || (e - 1 & e) !== 0) throw new Error(`Max size for a FixedFIFO should be a power of two`);
			this.buffer = new Array(e);
			this.mask = e - 1;
			this.top = 0;
			this.btm = 0;
			this.next = null;
		}
		clear() {
			this.top = this.btm = 0;
			this.next = null;
			this.buffer.fill(void 0);
		}
		push(e) {
			if (this.buffer[this.top] !== void 0) return false;
			this.buffer[this.top] = e;
			this.top = this.top + 1 & this.mask;
			return true;
		}
		shift() {
			const e = this.buffer[this.btm];
			if (e === void 0) return void 0;
			this.buffer[this.btm] = void 0;
			this.btm = this.btm + 1 & this.mask;
			return e;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
}));
var require_fast_fifo = __commonJSMin(((e, t) => {
	const n = require_fixed_size();
	t.exports = class FastFIFO {
		constructor(e) {
			this.hwm = e || 16;
			this.head = new n(this.hwm);
			this.tail = this.head;
			this.length = 0;
		}
		clear() {
			this.head = this.tail;
			this.head.clear();
			this.length = 0;
		}
		push(e) {
			this.length++;
			if (!this.head.push(e)) {
				const t = this.head;
				this.head = t.next = new n(2 * this.head.buffer.length);
				this.head.push(e);
			}
		}
		shift() {
			if (this.length !== 0) this.length--;
			const e = this.tail.shift();
			if (e === void 0 && this.tail.next) {
				const e = this.tail.next;
				this.tail.next = null;
				this.tail = e;
				return this.tail.shift();
			}
			return e;
		}
		peek() {
			const e = this.tail.peek();
			if (e === void 0 && this.tail.next) return this.tail.next.peek();
			return e;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
}));
var require_b4a = __commonJSMin(((e, t) => {
	function isBuffer(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array;
	}
	function isEncoding(e) {
		return Buffer.isEncoding(e);
	}
	function alloc(e, t, n) {
		return Buffer.alloc(e, t, n);
	}
	function allocUnsafe(e) {
		return Buffer.allocUnsafe(e);
	}
	function allocUnsafeSlow(e) {
		return Buffer.allocUnsafeSlow(e);
	}
	function byteLength(e, t) {
		return Buffer.byteLength(e, t);
	}
	function compare(e, t) {
		return Buffer.compare(e, t);
	}
	function concat(e, t) {
		return Buffer.concat(e, t);
	}
	function copy(e, t, n, r, i) {
		return toBuffer(e).copy(t, n, r, i);
	}
	function equals(e, t) {
		return toBuffer(e).equals(t);
	}
	function fill(e, t, n, r, i) {
		return toBuffer(e).fill(t, n, r, i);
	}
	function from(e, t, n) {
		return Buffer.from(e, t, n);
	}
	function includes(e, t, n, r) {
		return toBuffer(e).includes(t, n, r);
	}
	function indexOf(e, t, n, r) {
		return toBuffer(e).indexOf(t, n, r);
	}
	function lastIndexOf(e, t, n, r) {
		return toBuffer(e).lastIndexOf(t, n, r);
	}
	function swap16(e) {
		return toBuffer(e).swap16();
	}
	function swap32(e) {
		return toBuffer(e).swap32();
	}
	function swap64(e) {
		return toBuffer(e).swap64();
	}
	function toBuffer(e) {
		if (Buffer.isBuffer(e)) return e;
		return Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	}
	function toString(e, t, n, r) {
		return toBuffer(e).toString(t, n, r);
	}
	function toHex(e, t, n) {
		return toBuffer(e).toString(`hex`, t, n);
	}
	function write(e, t, n, r, i) {
		return toBuffer(e).write(t, n, r, i);
	}
	function readDoubleBE(e, t) {
		return toBuffer(e).readDoubleBE(t);
	}
	function readDoubleLE(e, t) {
		return toBuffer(e).readDoubleLE(t);
	}
	function readFloatBE(e, t) {
		return toBuffer(e).readFloatBE(t);
	}
	function readFloatLE(e, t) {
		return toBuffer(e).readFloatLE(t);
	}
	function readInt32BE(e, t) {
		return toBuffer(e).readInt32BE(t);
	}
	function readInt32LE(e, t) {
		return toBuffer(e).readInt32LE(t);
	}
	function readUInt32BE(e, t) {
		return toBuffer(e).readUInt32BE(t);
	}
	function readUInt32LE(e, t) {
		return toBuffer(e).readUInt32LE(t);
	}
	function writeDoubleBE(e, t, n) {
		return toBuffer(e).writeDoubleBE(t, n);
	}
	function writeDoubleLE(e, t, n) {
		return toBuffer(e).writeDoubleLE(t, n);
	}
	function writeFloatBE(e, t, n) {
		return toBuffer(e).writeFloatBE(t, n);
	}
	function writeFloatLE(e, t, n) {
		return toBuffer(e).writeFloatLE(t, n);
	}
	function writeInt32BE(e, t, n) {
		return toBuffer(e).writeInt32BE(t, n);
	}
	function writeInt32LE(e, t, n) {
		return toBuffer(e).writeInt32LE(t, n);
	}
	function writeUInt32BE(e, t, n) {
		return toBuffer(e).writeUInt32BE(t, n);
	}
	function writeUInt32LE(e, t, n) {
		return toBuffer(e).writeUInt32LE(t, n);
	}
	t.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
}));
var require_pass_through_decoder = __commonJSMin(((e, t) => {
	const n = require_b4a();
	t.exports = class PassThroughDecoder {
		constructor(e) {
			this.encoding = e;
		}
		get remaining() {
			return 0;
		}
		decode(e) {
			return n.toString(e, this.encoding);
		}
		flush() {
			return ``;
		}
	};
}));
var require_utf8_decoder = __commonJSMin(((e, t) => {
	const n = require_b4a();
	t.exports = class UTF8Decoder {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(e) {
			if (e.byteLength === 0) return ``;
			if (this.bytesNeeded === 0 && trailingIncomplete(e, 0) === 0) {
				this.bytesSeen = trailingBytesSeen(e);
				return n.toString(e, `utf8`);
			}
			let t = ``;
			let r = 0;
			if (this.bytesNeeded > 0) {
				while (r < e.byteLength) {
					const n = e[r];
					if (n < this.lowerBoundary || n > this.upperBoundary) {
						t += `�`;
						this._reset();
						break;
					}
					this.lowerBoundary = 128;
					this.upperBoundary = 191;
					this.codePoint = this.codePoint << 6 | n & 63;
					this.bytesSeen++;
					r++;
					if (this.bytesSeen === this.bytesNeeded) {
						t += String.fromCodePoint(this.codePoint);
						this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return t;
			}
			const i = trailingIncomplete(e, r);
			const a = e.byteLength - i;
			if (a > r) t += n.toString(e, `utf8`, r, a);
			for (let n = a; n < e.byteLength; n++) {
				const r = e[n];
				if (this.bytesNeeded === 0) {
					if (r <= 127) {
						this.bytesSeen = 0;
						t += String.fromCharCode(r);
					} else if (r >= 194 && r <= 223) {
						this.bytesNeeded = 2;
						this.bytesSeen = 1;
						this.codePoint = r & 31;
					} else if (r >= 224 && r <= 239) {
						if (r === 224) this.lowerBoundary = 160;
						else if (r === 237) this.upperBoundary = 159;
						this.bytesNeeded = 3;
						this.bytesSeen = 1;
						this.codePoint = r & 15;
					} else if (r >= 240 && r <= 244) {
						if (r === 240) this.lowerBoundary = 144;
						else if (r === 244) this.upperBoundary = 143;
						this.bytesNeeded = 4;
						this.bytesSeen = 1;
						this.codePoint = r & 7;
					} else {
						this.bytesSeen = 1;
						t += `�`;
					}
					continue;
				}
				if (r < this.lowerBoundary || r > this.upperBoundary) {
					t += `�`;
					n--;
					this._reset();
					continue;
				}
				this.lowerBoundary = 128;
				this.upperBoundary = 191;
				this.codePoint = this.codePoint << 6 | r & 63;
				this.bytesSeen++;
				if (this.bytesSeen === this.bytesNeeded) {
					t += String.fromCodePoint(this.codePoint);
					this._reset();
				}
			}
			return t;
		}
		flush() {
			const e = this.bytesNeeded > 0 ? `�` : ``;
			this._reset();
			return e;
		}
		_reset() {
			this.codePoint = 0;
			this.bytesNeeded = 0;
			this.bytesSeen = 0;
			this.lowerBoundary = 128;
			this.upperBoundary = 191;
		}
	};
	function trailingIncomplete(e, t) {
		const n = e.byteLength;
		if (n <= t) return 0;
		const r = Math.max(t, n - 4);
		let i = n - 1;
		while (i > r && (e[i] & 192) === 128) i--;
		if (i < t) return 0;
		const a = e[i];
		let o;
		if (a <= 127) return 0;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 0;
		const s = n - i;
		return s < o ? s : 0;
	}
	function trailingBytesSeen(e) {
		const t = e.byteLength;
		if (t === 0) return 0;
		const n = e[t - 1];
		if (n <= 127) return 0;
		if ((n & 192) !== 128) return 1;
		const r = Math.max(0, t - 4);
		let i = t - 2;
		while (i >= r && (e[i] & 192) === 128) i--;
		if (i < 0) return 1;
		const a = e[i];
		let o;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 1;
		if (t - i !== o) return 1;
		if (o >= 3) {
			const t = e[i + 1];
			if (a === 224 && t < 160) return 1;
			if (a === 237 && t > 159) return 1;
			if (a === 240 && t < 144) return 1;
			if (a === 244 && t > 143) return 1;
		}
		return 0;
	}
}));
var require_text_decoder = __commonJSMin(((e, t) => {
	const n = require_pass_through_decoder();
	const r = require_utf8_decoder();
	t.exports = class TextDecoder {
		constructor(e = `utf8`) {
			this.encoding = normalizeEncoding(e);
			switch (this.encoding) {
				case `utf8`:
					this.decoder = new r();
					break;
				case `utf16le`:
				case `base64`: throw new Error(`Unsupported encoding: ` + this.encoding);
				default: this.decoder = new n(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(e) {
			if (typeof e === `string`) return e;
			return this.decoder.decode(e);
		}
		write(e) {
			return this.push(e);
		}
		end(e) {
			let t = ``;
			if (e) t = this.push(e);
			t += this.decoder.flush();
			return t;
		}
	};
	function normalizeEncoding(e) {
		e = e.toLowerCase();
		switch (e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default: throw new Error(`Unknown encoding: ` + e);
		}
	}
}));
var require_errors = __commonJSMin(((e, t) => {
	t.exports = class StreamError extends Error {
		constructor(e, t, n = StreamError) {
			super(e);
			this.code = t;
			if (Error.captureStackTrace) Error.captureStackTrace(this, n);
		}
		static isStreamDestroyed(e) {
			return e && e.code === `STREAM_DESTROYED`;
		}
		static isPrematureClose(e) {
			return e && e.code === `PREMATURE_CLOSE`;
		}
		static isAborted(e) {
			return e && e.code === `ABORTED`;
		}
		static isBadArgument(e) {
			return e && e.code === `BAD_ARGUMENT`;
		}
		get name() {
			return `StreamError`;
		}
		static STREAM_DESTROYED() {
			return new StreamError(`Stream was destroyed`, `STREAM_DESTROYED`, StreamError.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(e = `Premature close`) {
			return new StreamError(e, `PREMATURE_CLOSE`, StreamError.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new StreamError(`Stream aborted`, `ABORTED`, StreamError.ABORTED);
		}
		static BAD_ARGUMENT(e = `Bad argument`) {
			return new StreamError(e, `BAD_ARGUMENT`, StreamError.BAD_ARGUMENT);
		}
	};
}));
var require_streamx = __commonJSMin(((e, t) => {
	const { EventEmitter: n } = require_default();
	const r = require_fast_fifo();
	const i = require_text_decoder();
	const a = require_errors();
	const o = typeof queueMicrotask === `undefined` ? (e) => global.process.nextTick(e) : queueMicrotask;
	const s = 1;
	const c = 2;
	const l = 4;
	const u = 8;
	const d = 536870910;
	const f = 536870909;
	const p = 32;
	const m = 64;
	const h = 128;
	const g = 256;
	const _ = 512;
	const v = 1024;
	const y = 2048;
	const b = 4096;
	const ee = 8192;
	const x = 16384;
	const S = 32768;
	const C = 131072;
	const w = 768;
	const te = 65552;
	const ne = 80;
	const re = 4224;
	const ie = 131328;
	const ae = 536870895;
	const oe = 536805311;
	const T = 536805375;
	const se = 536870655;
	const ce = 536862591;
	const le = 536869887;
	const E = 536870143;
	const D = 536838143;
	const ue = 536870879;
	const O = 536739839;
	const de = 536739583;
	const fe = 1 << 18;
	const k = 2 << 18;
	const A = 4 << 18;
	const j = 8 << 18;
	const pe = 16 << 18;
	const M = 32 << 18;
	const N = 64 << 18;
	const P = 128 << 18;
	const F = 256 << 18;
	const I = 512 << 18;
	const L = 1024 << 18;
	const R = 469499903;
	const z = 535822335;
	const B = 402391039;
	const me = 532676607;
	const he = 534773759;
	const V = 503316479;
	const H = 536346623;
	const U = 268435455;
	const W = 262160;
	const ge = 536608751;
	const G = 8404992;
	const K = 14;
	const _e = 15;
	const q = 8405006;
	const ve = 535822271;
	const J = 33587200;
	const Y = 33587215;
	const ye = 17423;
	const X = 16527;
	const be = 1167;
	const xe = 12431;
	const Se = 214047;
	const Ce = 17422;
	const we = 32879;
	const Te = 32769;
	const Ee = 142606351;
	const De = 6291456;
	const Oe = 2359296;
	const ke = 6553615;
	const Z = 270794767;
	const Ae = 1310720;
	const je = 67371008;
	const Me = 144965647;
	const Ne = 146800654;
	const Pe = 35127311;
	const Fe = 142606350;
	const Q = Symbol.asyncIterator || Symbol(`asyncIterator`);
	var WritableState = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapWritable: i, byteLength: a, byteLengthWritable: o } = {}) {
			this.stream = e;
			this.queue = new r();
			this.highWaterMark = t;
			this.buffered = 0;
			this.error = null;
			this.pipeline = null;
			this.drains = null;
			this.byteLength = o || a || defaultByteLength;
			this.map = i || n;
			this.afterWrite = afterWrite.bind(this);
			this.afterUpdateNextTick = updateWriteNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & I) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & M) !== 0;
		}
		push(e) {
			if ((this.stream._duplexState & Fe) !== 0) return false;
			if (this.map !== null) e = this.map(e);
			this.buffered += this.byteLength(e);
			this.queue.push(e);
			if (this.buffered < this.highWaterMark) {
				this.stream._duplexState |= j;
				return true;
			}
			this.stream._duplexState |= De;
			return false;
		}
		shift() {
			const e = this.queue.shift();
			this.buffered -= this.byteLength(e);
			if (this.buffered === 0) this.stream._duplexState &= he;
			return e;
		}
		end(e) {
			if (typeof e === `function`) this.stream.once(`finish`, e);
			else if (e !== void 0 && e !== null) this.push(e);
			this.stream._duplexState = (this.stream._duplexState | I) & z;
		}
		autoBatch(e, t) {
			const n = [];
			const r = this.stream;
			n.push(e);
			while ((r._duplexState & Z) === Oe) n.push(r._writableState.shift());
			if ((r._duplexState & _e) !== 0) return t(null);
			r._writev(n, t);
		}
		update() {
			const e = this.stream;
			e._duplexState |= k;
			do {
				while ((e._duplexState & Z) === j) {
					const t = this.shift();
					e._duplexState |= je;
					e._write(t, this.afterWrite);
				}
				if ((e._duplexState & Ae) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			e._duplexState &= H;
		}
		updateNonPrimary() {
			const e = this.stream;
			if ((e._duplexState & Me) === I) {
				e._duplexState = e._duplexState | fe;
				e._final(afterFinal.bind(this));
				return;
			}
			if ((e._duplexState & K) === l) {
				if ((e._duplexState & J) === 0) {
					e._duplexState |= W;
					e._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((e._duplexState & Y) === s) {
				e._duplexState = (e._duplexState | W) & d;
				e._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & P) === 0) return false;
			this.stream._duplexState &= V;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & Pe) === A) this.update();
			else this.updateNextTick();
		}
		updateNextTick() {
			if ((this.stream._duplexState & P) !== 0) return;
			this.stream._duplexState |= P;
			if ((this.stream._duplexState & k) === 0) o(this.afterUpdateNextTick);
		}
	};
	var ReadableState = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapReadable: i, byteLength: a, byteLengthReadable: o } = {}) {
			this.stream = e;
			this.queue = new r();
			this.highWaterMark = t === 0 ? 1 : t;
			this.buffered = 0;
			this.readAhead = t > 0;
			this.error = null;
			this.pipeline = null;
			this.byteLength = o || a || defaultByteLength;
			this.map = i || n;
			this.pipeTo = null;
			this.afterRead = afterRead.bind(this);
			this.afterUpdateNextTick = updateReadNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & v) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & x) !== 0;
		}
		pipe(e, t) {
			if (this.pipeTo !== null) throw a.BAD_ARGUMENT(`Can only pipe to one destination`);
			if (typeof t !== `function`) t = null;
			this.stream._duplexState |= _;
			this.pipeTo = e;
			this.pipeline = new Pipeline(this.stream, e, t);
			if (t) this.stream.on(`error`, noop);
			if (isStreamx(e)) {
				e._writableState.pipeline = this.pipeline;
				if (t) e.on(`error`, noop);
				e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			} else {
				const t = this.pipeline.done.bind(this.pipeline, e);
				const n = this.pipeline.done.bind(this.pipeline, e, null);
				e.on(`error`, t);
				e.on(`close`, n);
				e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			}
			e.on(`drain`, afterDrain.bind(this));
			this.stream.emit(`piping`, e);
			e.emit(`pipe`, this.stream);
		}
		push(e) {
			const t = this.stream;
			if (e === null) {
				this.highWaterMark = 0;
				t._duplexState = (t._duplexState | v) & oe;
				return false;
			}
			if (this.map !== null) {
				e = this.map(e);
				if (e === null) {
					t._duplexState &= T;
					return this.buffered < this.highWaterMark;
				}
			}
			this.buffered += this.byteLength(e);
			this.queue.push(e);
			t._duplexState = (t._duplexState | h) & T;
			return this.buffered < this.highWaterMark;
		}
		shift() {
			const e = this.queue.shift();
			this.buffered -= this.byteLength(e);
			if (this.buffered === 0) this.stream._duplexState &= ce;
			return e;
		}
		unshift(e) {
			const t = [this.map !== null ? this.map(e) : e];
			while (this.buffered > 0) t.push(this.shift());
			for (let e = 0; e < t.length - 1; e++) {
				const n = t[e];
				this.buffered += this.byteLength(n);
				this.queue.push(n);
			}
			this.push(t[t.length - 1]);
		}
		read() {
			const e = this.stream;
			if ((e._duplexState & X) === h) {
				const t = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(t) === false) e._duplexState &= E;
				if ((e._duplexState & y) !== 0) e.emit(`data`, t);
				return t;
			}
			if (this.readAhead === false) {
				e._duplexState |= C;
				this.updateNextTick();
			}
			return null;
		}
		drain() {
			const e = this.stream;
			while ((e._duplexState & X) === h && (e._duplexState & w) !== 0) {
				const t = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(t) === false) e._duplexState &= E;
				if ((e._duplexState & y) !== 0) e.emit(`data`, t);
			}
		}
		update() {
			const e = this.stream;
			e._duplexState |= p;
			do {
				this.drain();
				while (this.buffered < this.highWaterMark && (e._duplexState & Se) === C) {
					e._duplexState |= te;
					e._read(this.afterRead);
					this.drain();
				}
				if ((e._duplexState & xe) === re) {
					e._duplexState |= ee;
					e.emit(`readable`);
				}
				if ((e._duplexState & ne) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			e._duplexState &= ue;
		}
		updateNonPrimary() {
			const e = this.stream;
			if ((e._duplexState & be) === v) {
				e._duplexState = (e._duplexState | x) & le;
				e.emit(`end`);
				if ((e._duplexState & q) === G) e._duplexState |= l;
				if (this.pipeTo !== null) this.pipeTo.end();
			}
			if ((e._duplexState & K) === l) {
				if ((e._duplexState & J) === 0) {
					e._duplexState |= W;
					e._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((e._duplexState & Y) === s) {
				e._duplexState = (e._duplexState | W) & d;
				e._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & S) === 0) return false;
			this.stream._duplexState &= D;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & we) === m) this.update();
			else this.updateNextTick();
		}
		updateNextTickIfOpen() {
			if ((this.stream._duplexState & Te) !== 0) return;
			this.stream._duplexState |= S;
			if ((this.stream._duplexState & p) === 0) o(this.afterUpdateNextTick);
		}
		updateNextTick() {
			if ((this.stream._duplexState & S) !== 0) return;
			this.stream._duplexState |= S;
			if ((this.stream._duplexState & p) === 0) o(this.afterUpdateNextTick);
		}
	};
	var TransformState = class {
		constructor(e) {
			this.data = null;
			this.afterTransform = afterTransform.bind(e);
			this.afterFinal = null;
		}
	};
	var Pipeline = class {
		constructor(e, t, n) {
			this.from = e;
			this.to = t;
			this.afterPipe = n;
			this.error = null;
			this.pipeToFinished = false;
		}
		finished() {
			this.pipeToFinished = true;
		}
		done(e, t) {
			if (t) this.error = t;
			if (e === this.to) {
				this.to = null;
				if (this.from !== null) {
					if ((this.from._duplexState & x) === 0 || !this.pipeToFinished) this.from.destroy(this.error || a.PREMATURE_CLOSE(`Writable stream closed`));
					return;
				}
			}
			if (e === this.from) {
				this.from = null;
				if (this.to !== null) {
					if ((e._duplexState & x) === 0) this.to.destroy(this.error || a.PREMATURE_CLOSE(`Readable stream closed`));
					return;
				}
			}
			if (this.afterPipe !== null) this.afterPipe(this.error);
			this.to = this.from = this.afterPipe = null;
		}
	};
	function afterDrain() {
		this.stream._duplexState |= _;
		this.updateCallback();
	}
	function afterFinal(e) {
		const t = this.stream;
		if (e) t.destroy(e);
		if ((t._duplexState & K) === 0) {
			t._duplexState |= M;
			t.emit(`finish`);
		}
		if ((t._duplexState & q) === G) t._duplexState |= l;
		t._duplexState &= B;
		if ((t._duplexState & k) === 0) this.update();
		else this.updateNextTick();
	}
	function afterDestroy(e) {
		const t = this.stream;
		if (!e && !a.isStreamDestroyed(this.error)) e = this.error;
		if (e) t.emit(`error`, e);
		t._duplexState |= u;
		t.emit(`close`);
		const n = t._readableState;
		const r = t._writableState;
		if (n !== null && n.pipeline !== null) n.pipeline.done(t, e);
		if (r !== null) {
			while (r.drains !== null && r.drains.length > 0) r.drains.shift().resolve(false);
			if (r.pipeline !== null) r.pipeline.done(t, e);
		}
	}
	function afterWrite(e) {
		const t = this.stream;
		if (e) t.destroy(e);
		t._duplexState &= R;
		if (this.drains !== null) tickDrains(this.drains);
		if ((t._duplexState & ke) === pe) {
			t._duplexState &= me;
			if ((t._duplexState & N) === N) t.emit(`drain`);
		}
		this.updateCallback();
	}
	function afterRead(e) {
		if (e) this.stream.destroy(e);
		this.stream._duplexState &= ae;
		if (this.readAhead === false && (this.stream._duplexState & g) === 0) this.stream._duplexState &= O;
		this.updateCallback();
	}
	function updateReadNT() {
		if ((this.stream._duplexState & p) === 0) {
			this.stream._duplexState &= D;
			this.update();
		}
	}
	function updateWriteNT() {
		if ((this.stream._duplexState & k) === 0) {
			this.stream._duplexState &= V;
			this.update();
		}
	}
	function tickDrains(e) {
		for (let t = 0; t < e.length; t++) if (--e[t].writes === 0) {
			e.shift().resolve(true);
			t--;
		}
	}
	function afterOpen(e) {
		const t = this.stream;
		if (e) t.destroy(e);
		if ((t._duplexState & l) === 0) {
			if ((t._duplexState & ye) === 0) t._duplexState |= m;
			if ((t._duplexState & Ee) === 0) t._duplexState |= A;
			t.emit(`open`);
		}
		t._duplexState &= ge;
		if (t._writableState !== null) t._writableState.updateCallback();
		if (t._readableState !== null) t._readableState.updateCallback();
	}
	function afterTransform(e, t) {
		if (t !== void 0 && t !== null) this.push(t);
		this._writableState.afterWrite(e);
	}
	function newListener(e) {
		if (this._readableState !== null) {
			if (e === `data`) {
				this._duplexState |= 133376;
				this._readableState.updateNextTick();
			}
			if (e === `readable`) {
				this._duplexState |= b;
				this._readableState.updateNextTick();
			}
		}
		if (this._writableState !== null) {
			if (e === `drain`) {
				this._duplexState |= N;
				this._writableState.updateNextTick();
			}
		}
	}
	var Stream = class extends n {
		constructor(e) {
			super();
			this._duplexState = 0;
			this._readableState = null;
			this._writableState = null;
			if (e) {
				if (e.open) this._open = e.open;
				if (e.destroy) this._destroy = e.destroy;
				if (e.predestroy) this._predestroy = e.predestroy;
				if (e.signal) e.signal.addEventListener(`abort`, abort.bind(this));
			}
			this.on(`newListener`, newListener);
		}
		_open(e) {
			e(null);
		}
		_destroy(e) {
			e(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null ? true : void 0;
		}
		get writable() {
			return this._writableState !== null ? true : void 0;
		}
		get destroyed() {
			return (this._duplexState & u) !== 0;
		}
		get destroying() {
			return (this._duplexState & K) !== 0;
		}
		destroy(e) {
			if ((this._duplexState & K) === 0) {
				if (!e) e = a.STREAM_DESTROYED();
				this._duplexState = (this._duplexState | l) & ve;
				if (this._readableState !== null) {
					this._readableState.highWaterMark = 0;
					this._readableState.error = e;
				}
				if (this._writableState !== null) {
					this._writableState.highWaterMark = 0;
					this._writableState.error = e;
				}
				this._duplexState |= c;
				this._predestroy();
				this._duplexState &= f;
				if (this._readableState !== null) this._readableState.updateNextTick();
				if (this._writableState !== null) this._writableState.updateNextTick();
			}
		}
	};
	var $ = class Readable extends Stream {
		constructor(e) {
			super(e);
			this._duplexState |= 8519681;
			this._readableState = new ReadableState(this, e);
			if (e) {
				if (this._readableState.readAhead === false) this._duplexState &= O;
				if (e.read) this._read = e.read;
				if (e.eagerOpen) this._readableState.updateNextTick();
				if (e.encoding) this.setEncoding(e.encoding);
			}
		}
		static deferred(e, t) {
			const n = new PassThrough(t);
			e().then((e) => {
				if (e === null) return n.end();
				if (n.destroying) return;
				pipeline(e, n, noop);
			}).catch((e) => n.destroy(e));
			return n;
		}
		setEncoding(e) {
			const t = new i(e);
			const n = this._readableState.map || echo;
			this._readableState.map = mapOrSkip;
			return this;
			function mapOrSkip(e) {
				const r = t.push(e);
				return r === `` && (e.byteLength !== 0 || t.remaining > 0) ? null : n(r);
			}
		}
		_read(e) {
			e(null);
		}
		pipe(e, t) {
			this._readableState.updateNextTick();
			this._readableState.pipe(e, t);
			return e;
		}
		read() {
			this._readableState.updateNextTick();
			return this._readableState.read();
		}
		push(e) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.push(e);
		}
		unshift(e) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.unshift(e);
		}
		resume() {
			this._duplexState |= ie;
			this._readableState.updateNextTick();
			return this;
		}
		pause() {
			this._duplexState &= this._readableState.readAhead === false ? de : se;
			return this;
		}
		static _fromAsyncIterator(e, t) {
			let n;
			const r = new Readable({
				...t,
				read(t) {
					e.next().then(push).then(t.bind(null, null)).catch(t);
				},
				predestroy() {
					n = e.return();
				},
				destroy(e) {
					if (!n) return e(null);
					n.then(e.bind(null, null)).catch(e);
				}
			});
			return r;
			function push(e) {
				if (e.done) r.push(null);
				else r.push(e.value);
			}
		}
		static from(e, t) {
			if (isReadStreamx(e)) return e;
			if (e[Q]) return this._fromAsyncIterator(e[Q](), t);
			if (!Array.isArray(e)) e = e === void 0 ? [] : [e];
			let n = 0;
			return new Readable({
				...t,
				read(t) {
					this.push(n === e.length ? null : e[n++]);
					t(null);
				}
			});
		}
		static isBackpressured(e) {
			return (e._duplexState & Ce) !== 0 || e._readableState.buffered >= e._readableState.highWaterMark;
		}
		static isPaused(e) {
			return (e._duplexState & g) === 0;
		}
		[Q]() {
			const e = this;
			let t = null;
			let n = null;
			let r = null;
			this.on(`error`, (e) => {
				t = e;
			});
			this.on(`readable`, onreadable);
			this.on(`close`, onclose);
			return {
				[Q]() {
					return this;
				},
				next() {
					return new Promise(function(t, i) {
						n = t;
						r = i;
						const a = e.read();
						if (a !== null) ondata(a);
						else if ((e._duplexState & u) !== 0) ondata(null);
					});
				},
				return() {
					return destroy(null);
				},
				throw(e) {
					return destroy(e);
				}
			};
			function onreadable() {
				if (n !== null) ondata(e.read());
			}
			function onclose() {
				if (n !== null) ondata(null);
			}
			function ondata(i) {
				if (r === null) return;
				if (t) r(t);
				else if (i === null && (e._duplexState & x) === 0) r(a.STREAM_DESTROYED());
				else n({
					value: i,
					done: i === null
				});
				r = n = null;
			}
			function destroy(t) {
				e.destroy(t);
				return new Promise((n, r) => {
					if (e._duplexState & u) return n({
						value: void 0,
						done: true
					});
					e.once(`close`, function() {
						if (t) r(t);
						else n({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	var Writable = class extends Stream {
		constructor(e) {
			super(e);
			this._duplexState |= 16385;
			this._writableState = new WritableState(this, e);
			if (e) {
				if (e.writev) this._writev = e.writev;
				if (e.write) this._write = e.write;
				if (e.final) this._final = e.final;
				if (e.eagerOpen) this._writableState.updateNextTick();
			}
		}
		cork() {
			this._duplexState |= L;
		}
		uncork() {
			this._duplexState &= U;
			this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		static isBackpressured(e) {
			return (e._duplexState & Ne) !== 0;
		}
		static drained(e) {
			if (e.destroyed) return Promise.resolve(false);
			const t = e._writableState;
			const n = (isWritev(e) ? Math.min(1, t.queue.length) : t.queue.length) + (e._duplexState & F ? 1 : 0);
			if (n === 0) return Promise.resolve(true);
			if (t.drains === null) t.drains = [];
			return new Promise((e) => {
				t.drains.push({
					writes: n,
					resolve: e
				});
			});
		}
		write(e) {
			this._writableState.updateNextTick();
			return this._writableState.push(e);
		}
		end(e) {
			this._writableState.updateNextTick();
			this._writableState.end(e);
			return this;
		}
	};
	var Duplex = class extends $ {
		constructor(e) {
			super(e);
			this._duplexState = s | this._duplexState & C;
			this._writableState = new WritableState(this, e);
			if (e) {
				if (e.writev) this._writev = e.writev;
				if (e.write) this._write = e.write;
				if (e.final) this._final = e.final;
			}
		}
		cork() {
			this._duplexState |= L;
		}
		uncork() {
			this._duplexState &= U;
			this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		write(e) {
			this._writableState.updateNextTick();
			return this._writableState.push(e);
		}
		end(e) {
			this._writableState.updateNextTick();
			this._writableState.end(e);
			return this;
		}
	};
	var Transform = class extends Duplex {
		constructor(e) {
			super(e);
			this._transformState = new TransformState(this);
			if (e) {
				if (e.transform) this._transform = e.transform;
				if (e.flush) this._flush = e.flush;
			}
		}
		_write(e, t) {
			if (this._readableState.buffered >= this._readableState.highWaterMark) this._transformState.data = e;
			else this._transform(e, this._transformState.afterTransform);
		}
		_read(e) {
			if (this._transformState.data !== null) {
				const t = this._transformState.data;
				this._transformState.data = null;
				e(null);
				this._transform(t, this._transformState.afterTransform);
			} else e(null);
		}
		destroy(e) {
			super.destroy(e);
			if (this._transformState.data !== null) {
				this._transformState.data = null;
				this._transformState.afterTransform();
			}
		}
		_transform(e, t) {
			t(null, e);
		}
		_flush(e) {
			e(null);
		}
		_final(e) {
			this._transformState.afterFinal = e;
			this._flush(transformAfterFlush.bind(this));
		}
	};
	var PassThrough = class extends Transform {};
	function transformAfterFlush(e, t) {
		const n = this._transformState.afterFinal;
		if (e) return n(e);
		if (t !== null && t !== void 0) this.push(t);
		this.push(null);
		n(null);
	}
	function pipelinePromise(...e) {
		return new Promise((t, n) => {
			return pipeline(...e, (e) => {
				if (e) return n(e);
				t();
			});
		});
	}
	function pipeline(e, ...t) {
		const n = Array.isArray(e) ? [...e, ...t] : [e, ...t];
		const r = n.length && typeof n[n.length - 1] === `function` ? n.pop() : null;
		if (n.length < 2) throw a.BAD_ARGUMENT(`Pipeline requires at least 2 streams`);
		let i = n[0];
		let o = null;
		let s = null;
		for (let e = 1; e < n.length; e++) {
			o = n[e];
			if (isStreamx(i)) i.pipe(o, onerror);
			else {
				errorHandle(i, true, e > 1, onerror);
				i.pipe(o);
			}
			i = o;
		}
		if (r) {
			let e = false;
			const t = isStreamx(o) || !!(o._writableState && o._writableState.autoDestroy);
			o.on(`error`, (e) => {
				if (s === null) s = e;
			});
			o.on(`finish`, () => {
				e = true;
				if (!t) r(s);
			});
			if (t) o.on(`close`, () => r(s || (e ? null : a.PREMATURE_CLOSE())));
		}
		return o;
		function errorHandle(e, t, n, r) {
			e.on(`error`, r);
			e.on(`close`, onclose);
			function onclose() {
				if (t && e._readableState && !e._readableState.ended) return r(a.PREMATURE_CLOSE());
				if (n && e._writableState && !e._writableState.ended) return r(a.PREMATURE_CLOSE());
			}
		}
		function onerror(e) {
			if (!e || s) return;
			s = e;
			for (const t of n) t.destroy(e);
		}
	}
	function echo(e) {
		return e;
	}
	function isStream(e) {
		return !!e._readableState || !!e._writableState;
	}
	function isStreamx(e) {
		return typeof e._duplexState === `number` && isStream(e);
	}
	function isEnding(e) {
		return !!e._readableState && e._readableState.ending;
	}
	function isEnded(e) {
		return !!e._readableState && e._readableState.ended;
	}
	function isFinishing(e) {
		return !!e._writableState && e._writableState.ending;
	}
	function isFinished(e) {
		return !!e._writableState && e._writableState.ended;
	}
	function getStreamError(e, t = {}) {
		const n = e._readableState && e._readableState.error || e._writableState && e._writableState.error;
		return !t.all && a.isStreamDestroyed(n) ? null : n;
	}
	function isReadStreamx(e) {
		return isStreamx(e) && e.readable;
	}
	function isDisturbed(e) {
		return (e._duplexState & s) !== s || (e._duplexState & l) === l || (e._duplexState & J) !== 0;
	}
	function isTypedArray(e) {
		return typeof e === `object` && e !== null && typeof e.byteLength === `number`;
	}
	function defaultByteLength(e) {
		return isTypedArray(e) ? e.byteLength : 1024;
	}
	function noop() {}
	function abort() {
		this.destroy(a.ABORTED());
	}
	function isWritev(e) {
		return e._writev !== Writable.prototype._writev && e._writev !== Duplex.prototype._writev;
	}
	t.exports = {
		pipeline,
		pipelinePromise,
		isStream,
		isStreamx,
		isEnding,
		isEnded,
		isFinishing,
		isFinished,
		isDisturbed,
		getStreamError,
		Stream,
		Writable,
		Readable: $,
		Duplex,
		Transform,
		PassThrough
	};
}));
var require_headers = __commonJSMin(((e) => {
	const t = require_b4a();
	const n = `0000000000000000000`;
	const r = `7777777777777777777`;
	const i = `0`.charCodeAt(0);
	const a = t.from([
		117,
		115,
		116,
		97,
		114,
		0
	]);
	const o = t.from([i, i]);
	const s = t.from([
		117,
		115,
		116,
		97,
		114,
		32
	]);
	const c = t.from([32, 0]);
	const l = 4095;
	const u = 257;
	const d = 263;
	e.decodeLongPath = function decodeLongPath(e, t) {
		return decodeStr(e, 0, e.length, t);
	};
	e.encodePax = function encodePax(e) {
		let n = ``;
		if (e.name) n += addLength(` path=` + e.name + `
`);
		if (e.linkname) n += addLength(` linkpath=` + e.linkname + `
`);
		const r = e.pax;
		if (r) for (const e in r) n += addLength(` ` + e + `=` + r[e] + `
`);
		return t.from(n);
	};
	e.decodePax = function decodePax(e) {
		const n = {};
		while (e.length) {
			let r = 0;
			while (r < e.length && e[r] !== 32) r++;
			const i = parseInt(t.toString(e.subarray(0, r)), 10);
			if (!i) return n;
			const a = t.toString(e.subarray(r + 1, i - 1));
			const o = a.indexOf(`=`);
			if (o === -1) return n;
			n[a.slice(0, o)] = a.slice(o + 1);
			e = e.subarray(i);
		}
		return n;
	};
	e.encode = function encode(e) {
		const n = t.alloc(512);
		let r = e.name;
		let s = ``;
		if (e.typeflag === 5 && r[r.length - 1] !== `/`) r += `/`;
		if (t.byteLength(r) !== r.length) return null;
		while (t.byteLength(r) > 100) {
			const e = r.indexOf(`/`);
			if (e === -1) return null;
			s += s ? `/` + r.slice(0, e) : r.slice(0, e);
			r = r.slice(e + 1);
		}
		if (t.byteLength(r) > 100 || t.byteLength(s) > 155) return null;
		if (e.linkname && t.byteLength(e.linkname) > 100) return null;
		t.write(n, r);
		t.write(n, encodeOct(e.mode & l, 6), 100);
		t.write(n, encodeOct(e.uid, 6), 108);
		t.write(n, encodeOct(e.gid, 6), 116);
		encodeSize(e.size, n, 124);
		t.write(n, encodeOct(e.mtime.getTime() / 1e3 | 0, 11), 136);
		n[156] = i + toTypeflag(e.type);
		if (e.linkname) t.write(n, e.linkname, 157);
		t.copy(a, n, u);
		t.copy(o, n, d);
		if (e.uname) t.write(n, e.uname, 265);
		if (e.gname) t.write(n, e.gname, 297);
		t.write(n, encodeOct(e.devmajor || 0, 6), 329);
		t.write(n, encodeOct(e.devminor || 0, 6), 337);
		if (s) t.write(n, s, 345);
		t.write(n, encodeOct(cksum(n), 6), 148);
		return n;
	};
	e.decode = function decode(e, t, n) {
		let r = e[156] === 0 ? 0 : e[156] - i;
		let a = decodeStr(e, 0, 100, t);
		const o = decodeOct(e, 100, 8);
		const s = decodeOct(e, 108, 8);
		const c = decodeOct(e, 116, 8);
		const l = decodeOct(e, 124, 12);
		const u = decodeOct(e, 136, 12);
		const d = toType(r);
		const f = e[157] === 0 ? null : decodeStr(e, 157, 100, t);
		const p = decodeStr(e, 265, 32);
		const m = decodeStr(e, 297, 32);
		const h = decodeOct(e, 329, 8);
		const g = decodeOct(e, 337, 8);
		const _ = cksum(e);
		if (_ === 256) return null;
		if (_ !== decodeOct(e, 148, 8)) throw new Error(`Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?`);
		if (isUSTAR(e)) {
			if (e[345]) a = decodeStr(e, 345, 155, t) + `/` + a;
		} else if (isGNU(e)) {} else if (!n) throw new Error(`Invalid tar header: unknown format.`);
		if (r === 0 && a && a[a.length - 1] === `/`) r = 5;
		return {
			name: a,
			mode: o,
			uid: s,
			gid: c,
			size: l,
			byteOffset: 0,
			mtime: /* @__PURE__ */ new Date(1e3 * u),
			type: d,
			linkname: f,
			uname: p,
			gname: m,
			devmajor: h,
			devminor: g,
			pax: null
		};
	};
	function isUSTAR(e) {
		return t.equals(a, e.subarray(u, 263));
	}
	function isGNU(e) {
		return t.equals(s, e.subarray(u, 263)) && t.equals(c, e.subarray(d, 265));
	}
	function clamp(e, t, n) {
		if (typeof e !== `number`) return n;
		e = ~~e;
		if (e >= t) return t;
		if (e >= 0) return e;
		e += t;
		if (e >= 0) return e;
		return 0;
	}
	function toType(e) {
		switch (e) {
			case 0: return `file`;
			case 1: return `link`;
			case 2: return `symlink`;
			case 3: return `character-device`;
			case 4: return `block-device`;
			case 5: return `directory`;
			case 6: return `fifo`;
			case 7: return `contiguous-file`;
			case 72: return `pax-header`;
			case 55: return `pax-global-header`;
			case 27: return `gnu-long-link-path`;
			case 28:
			case 30: return `gnu-long-path`;
		}
		return null;
	}
	function toTypeflag(e) {
		switch (e) {
			case `file`: return 0;
			case `link`: return 1;
			case `symlink`: return 2;
			case `character-device`: return 3;
			case `block-device`: return 4;
			case `directory`: return 5;
			case `fifo`: return 6;
			case `contiguous-file`: return 7;
			case `pax-header`: return 72;
		}
		return 0;
	}
	function indexOf(e, t, n, r) {
		for (; n < r; n++) if (e[n] === t) return n;
		return r;
	}
	function cksum(e) {
		let t = 256;
		for (let n = 0; n < 148; n++) t += e[n];
		for (let n = 156; n < 512; n++) t += e[n];
		return t;
	}
	function encodeOct(e, t) {
		e = e.toString(8);
		if (e.length > t) return r.slice(0, t) + ` `;
		return n.slice(0, t - e.length) + e + ` `;
	}
	function encodeSizeBin(e, t, n) {
		t[n] = 128;
		for (let r = 11; r > 0; r--) {
			t[n + r] = e & 255;
			e = Math.floor(e / 256);
		}
	}
	function encodeSize(e, n, r) {
		if (e.toString(8).length > 11) encodeSizeBin(e, n, r);
		else t.write(n, encodeOct(e, 11), r);
	}
	function parse256(e) {
		let t;
		if (e[0] === 128) t = true;
		else if (e[0] === 255) t = false;
		else return null;
		const n = [];
		let r;
		for (r = e.length - 1; r > 0; r--) {
			const i = e[r];
			if (t) n.push(i);
			else n.push(255 - i);
		}
		let i = 0;
		const a = n.length;
		for (r = 0; r < a; r++) i += n[r] * Math.pow(256, r);
		return t ? i : -1 * i;
	}
	function decodeOct(e, n, r) {
		e = e.subarray(n, n + r);
		n = 0;
		if (e[n] & 128) return parse256(e);
		else {
			while (n < e.length && e[n] === 32) n++;
			const r = clamp(indexOf(e, 32, n, e.length), e.length, e.length);
			while (n < r && e[n] === 0) n++;
			if (r === n) return 0;
			return parseInt(t.toString(e.subarray(n, r)), 8);
		}
	}
	function decodeStr(e, n, r, i) {
		return t.toString(e.subarray(n, indexOf(e, 0, n, n + r)), i);
	}
	function addLength(e) {
		const n = t.byteLength(e);
		let r = Math.floor(Math.log(n) / Math.log(10)) + 1;
		if (n + r >= Math.pow(10, r)) r++;
		return n + r + e;
	}
}));
var require_extract = __commonJSMin(((e, t) => {
	const { Writable: n, Readable: r, getStreamError: i } = require_streamx();
	const a = require_fast_fifo();
	const o = require_b4a();
	const s = require_headers();
	const c = o.alloc(0);
	const l = 4194304;
	var BufferList = class {
		constructor() {
			this.buffered = 0;
			this.shifted = 0;
			this.queue = new a();
			this._offset = 0;
		}
		push(e) {
			this.buffered += e.byteLength;
			this.queue.push(e);
		}
		shiftFirst(e) {
			return this.buffered === 0 ? null : this._next(e);
		}
		shift(e) {
			if (e > this.buffered) return null;
			if (e === 0) return c;
			let t = this._next(e);
			if (e === t.byteLength) return t;
			const n = [t];
			while ((e -= t.byteLength) > 0) {
				t = this._next(e);
				n.push(t);
			}
			return o.concat(n);
		}
		_next(e) {
			const t = this.queue.peek();
			const n = t.byteLength - this._offset;
			if (e >= n) {
				const e = this._offset ? t.subarray(this._offset, t.byteLength) : t;
				this.queue.shift();
				this._offset = 0;
				this.buffered -= n;
				this.shifted += n;
				return e;
			}
			this.buffered -= e;
			this.shifted += e;
			return t.subarray(this._offset, this._offset += e);
		}
	};
	var Source = class extends r {
		constructor(e, t, n) {
			super();
			this.header = t;
			this.offset = n;
			this._parent = e;
		}
		_read(e) {
			if (this.header.size === 0) this.push(null);
			if (this._parent._stream === this) this._parent._update();
			e(null);
		}
		_predestroy() {
			this._parent.destroy(i(this));
		}
		_detach() {
			if (this._parent._stream === this) {
				this._parent._stream = null;
				this._parent._missing = overflow(this.header.size);
				this._parent._update();
			}
		}
		_destroy(e) {
			this._detach();
			e(null);
		}
	};
	var Extract = class extends n {
		constructor(e) {
			super(e);
			if (!e) e = {};
			this._buffer = new BufferList();
			this._offset = 0;
			this._header = null;
			this._stream = null;
			this._missing = 0;
			this._longHeader = false;
			this._callback = noop;
			this._locked = false;
			this._finished = false;
			this._pax = null;
			this._paxGlobal = null;
			this._gnuLongPath = null;
			this._gnuLongLinkPath = null;
			this._filenameEncoding = e.filenameEncoding || `utf-8`;
			this._allowUnknownFormat = !!e.allowUnknownFormat;
			this._unlockBound = this._unlock.bind(this);
		}
		_unlock(e) {
			this._locked = false;
			if (e) {
				this.destroy(e);
				this._continueWrite(e);
				return;
			}
			this._update();
		}
		_consumeHeader() {
			if (this._locked) return false;
			this._offset = this._buffer.shifted;
			try {
				this._header = s.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (e) {
				this._continueWrite(e);
				return false;
			}
			if (!this._header) return true;
			this._header.byteOffset = this._buffer.shifted;
			switch (this._header.type) {
				case `gnu-long-path`:
				case `gnu-long-link-path`:
				case `pax-global-header`:
				case `pax-header`:
					this._longHeader = true;
					this._missing = this._header.size;
					if (this._missing > l) {
						this._continueWrite(/* @__PURE__ */ new Error(`Header exceeds max size`));
						return false;
					}
					return true;
			}
			this._locked = true;
			this._applyLongHeaders();
			if (!(this._header.size >= 0)) {
				this._continueWrite(/* @__PURE__ */ new Error(`Invalid header`));
				return false;
			}
			if (this._header.size === 0 || this._header.type === `directory`) {
				this.emit(`entry`, this._header, this._createStream(), this._unlockBound);
				return true;
			}
			this._stream = this._createStream();
			this._missing = this._header.size;
			this.emit(`entry`, this._header, this._stream, this._unlockBound);
			return true;
		}
		_applyLongHeaders() {
			if (this._gnuLongPath) {
				this._header.name = this._gnuLongPath;
				this._gnuLongPath = null;
			}
			if (this._gnuLongLinkPath) {
				this._header.linkname = this._gnuLongLinkPath;
				this._gnuLongLinkPath = null;
			}
			if (this._pax) {
				if (this._pax.path) this._header.name = this._pax.path;
				if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
				if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
				this._header.pax = this._pax;
				this._pax = null;
			}
		}
		_decodeLongHeader(e) {
			switch (this._header.type) {
				case `gnu-long-path`:
					this._gnuLongPath = s.decodeLongPath(e, this._filenameEncoding);
					break;
				case `gnu-long-link-path`:
					this._gnuLongLinkPath = s.decodeLongPath(e, this._filenameEncoding);
					break;
				case `pax-global-header`:
					this._paxGlobal = s.decodePax(e);
					break;
				case `pax-header`: this._pax = this._paxGlobal === null ? s.decodePax(e) : Object.assign({}, this._paxGlobal, s.decodePax(e));
			}
		}
		_consumeLongHeader() {
			this._longHeader = false;
			this._missing = overflow(this._header.size);
			const e = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(e);
			} catch (e) {
				this._continueWrite(e);
				return false;
			}
			return true;
		}
		_consumeStream() {
			const e = this._buffer.shiftFirst(this._missing);
			if (e === null) return false;
			this._missing -= e.byteLength;
			const t = this._stream.push(e);
			if (this._missing === 0) {
				this._stream.push(null);
				if (t) this._stream._detach();
				return t && this._locked === false;
			}
			return t;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			while (this._buffer.buffered > 0 && !this.destroying) {
				if (this._missing > 0) {
					if (this._stream !== null) {
						if (this._consumeStream() === false) return;
						continue;
					}
					if (this._longHeader === true) {
						if (this._missing > this._buffer.buffered) break;
						if (this._consumeLongHeader() === false) return false;
						continue;
					}
					const e = this._buffer.shiftFirst(this._missing);
					if (e !== null) this._missing -= e.byteLength;
					continue;
				}
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === false) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(e) {
			const t = this._callback;
			this._callback = noop;
			t(e);
		}
		_write(e, t) {
			this._callback = t;
			this._buffer.push(e);
			this._update();
		}
		_final(e) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0;
			e(this._finished ? null : /* @__PURE__ */ new Error(`Unexpected end of data`));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(e) {
			if (this._stream) this._stream.destroy(i(this));
			e(null);
		}
		[Symbol.asyncIterator]() {
			let e = null;
			let t = null;
			let n = null;
			let r = null;
			let i = null;
			const a = this;
			this.on(`entry`, onentry);
			this.on(`error`, (t) => {
				e = t;
			});
			this.on(`close`, onclose);
			return {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(e) {
					return destroy(e);
				}
			};
			function consumeCallback(e) {
				if (!i) return;
				const t = i;
				i = null;
				t(e);
			}
			function onnext(i, o) {
				if (e) return o(e);
				if (r) {
					i({
						value: r,
						done: false
					});
					r = null;
					return;
				}
				t = i;
				n = o;
				consumeCallback(null);
				if (a._finished && t) {
					t({
						value: void 0,
						done: true
					});
					t = n = null;
				}
			}
			function onentry(e, a, o) {
				i = o;
				a.on(`error`, noop);
				if (t) {
					t({
						value: a,
						done: false
					});
					t = n = null;
				} else r = a;
			}
			function onclose() {
				consumeCallback(e);
				if (!t) return;
				if (e) n(e);
				else t({
					value: void 0,
					done: true
				});
				t = n = null;
			}
			function destroy(e) {
				a.destroy(e);
				consumeCallback(e);
				return new Promise((t, n) => {
					if (a.destroyed) return t({
						value: void 0,
						done: true
					});
					a.once(`close`, function() {
						if (e) n(e);
						else t({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	t.exports = function extract(e) {
		return new Extract(e);
	};
	function noop() {}
	function overflow(e) {
		e &= 511;
		return e && 512 - e;
	}
}));
var require_constants = __commonJSMin(((e, t) => {
	const n = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		t.exports = __require(`fs`).constants || n;
	} catch {
		t.exports = n;
	}
}));
var require_pack = __commonJSMin(((e, t) => {
	const { Readable: n, Writable: r, getStreamError: i } = require_streamx();
	const a = require_b4a();
	const o = require_constants();
	const s = require_headers();
	const c = 493;
	const l = 420;
	const u = a.alloc(1024);
	var Sink = class extends r {
		constructor(e, t, n) {
			super({
				mapWritable,
				eagerOpen: true
			});
			this.written = 0;
			this.header = t;
			this._callback = n;
			this._linkname = null;
			this._isLinkname = t.type === `symlink` && !t.linkname;
			this._isVoid = t.type !== `file` && t.type !== `contiguous-file`;
			this._finished = false;
			this._pack = e;
			this._openCallback = null;
			if (this._pack._stream === null) this._pack._stream = this;
			else this._pack._pending.push(this);
		}
		_open(e) {
			this._openCallback = e;
			if (this._pack._stream === this) this._continueOpen();
		}
		_continuePack(e) {
			if (this._callback === null) return;
			const t = this._callback;
			this._callback = null;
			t(e);
		}
		_continueOpen() {
			if (this._pack._stream === null) this._pack._stream = this;
			const e = this._openCallback;
			this._openCallback = null;
			if (e === null) return;
			if (this._pack.destroying) return e(/* @__PURE__ */ new Error(`pack stream destroyed`));
			if (this._pack._finalized) return e(/* @__PURE__ */ new Error(`pack stream is already finalized`));
			this._pack._stream = this;
			if (!this._isLinkname) this._pack._encode(this.header);
			if (this._isVoid) {
				this._finish();
				this._continuePack(null);
			}
			e(null);
		}
		_write(e, t) {
			if (this._isLinkname) {
				this._linkname = this._linkname ? a.concat([this._linkname, e]) : e;
				return t(null);
			}
			if (this._isVoid) {
				if (e.byteLength > 0) return t(/* @__PURE__ */ new Error(`No body allowed for this entry`));
				return t();
			}
			this.written += e.byteLength;
			if (this._pack.push(e)) return t();
			this._pack._drain = t;
		}
		_finish() {
			if (this._finished) return;
			this._finished = true;
			if (this._isLinkname) {
				this.header.linkname = this._linkname ? a.toString(this._linkname, `utf-8`) : ``;
				this._pack._encode(this.header);
			}
			overflow(this._pack, this.header.size);
			this._pack._done(this);
		}
		_final(e) {
			if (this.written !== this.header.size) return e(/* @__PURE__ */ new Error(`Size mismatch`));
			this._finish();
			e(null);
		}
		_getError() {
			return i(this) || /* @__PURE__ */ new Error(`tar entry destroyed`);
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(e) {
			this._pack._done(this);
			this._continuePack(this._finished ? null : this._getError());
			e();
		}
	};
	var Pack = class extends n {
		constructor(e) {
			super(e);
			this._drain = noop;
			this._finalized = false;
			this._finalizing = false;
			this._pending = [];
			this._stream = null;
		}
		entry(e, t, n) {
			if (this._finalized || this.destroying) throw new Error(`already finalized or destroyed`);
			if (typeof t === `function`) {
				n = t;
				t = null;
			}
			if (!n) n = noop;
			if (!e.size || e.type === `symlink`) e.size = 0;
			if (!e.type) e.type = modeToType(e.mode);
			if (!e.mode) e.mode = e.type === `directory` ? c : l;
			if (!e.uid) e.uid = 0;
			if (!e.gid) e.gid = 0;
			if (!e.mtime) e.mtime = /* @__PURE__ */ new Date();
			if (typeof t === `string`) t = a.from(t);
			const r = new Sink(this, e, n);
			if (a.isBuffer(t)) {
				e.size = t.byteLength;
				r.write(t);
				r.end();
				return r;
			}
			if (r._isVoid) return r;
			return r;
		}
		finalize() {
			if (this._stream || this._pending.length > 0) {
				this._finalizing = true;
				return;
			}
			if (this._finalized) return;
			this._finalized = true;
			this.push(u);
			this.push(null);
		}
		_done(e) {
			if (e !== this._stream) return;
			this._stream = null;
			if (this._finalizing) this.finalize();
			if (this._pending.length) this._pending.shift()._continueOpen();
		}
		_encode(e) {
			if (!e.pax) {
				const t = s.encode(e);
				if (t) {
					this.push(t);
					return;
				}
			}
			this._encodePax(e);
		}
		_encodePax(e) {
			const t = s.encodePax({
				name: e.name,
				linkname: e.linkname,
				pax: e.pax
			});
			const n = {
				name: `PaxHeader`,
				mode: e.mode,
				uid: e.uid,
				gid: e.gid,
				size: t.byteLength,
				mtime: e.mtime,
				type: `pax-header`,
				linkname: e.linkname && `PaxHeader`,
				uname: e.uname,
				gname: e.gname,
				devmajor: e.devmajor,
				devminor: e.devminor
			};
			this.push(s.encode(n));
			this.push(t);
			overflow(this, t.byteLength);
			n.size = e.size;
			n.type = e.type;
			this.push(s.encode(n));
		}
		_doDrain() {
			const e = this._drain;
			this._drain = noop;
			e();
		}
		_predestroy() {
			const e = i(this);
			if (this._stream) this._stream.destroy(e);
			while (this._pending.length) {
				const t = this._pending.shift();
				t.destroy(e);
				t._continueOpen();
			}
			this._doDrain();
		}
		_read(e) {
			this._doDrain();
			e();
		}
	};
	t.exports = function pack(e) {
		return new Pack(e);
	};
	function modeToType(e) {
		switch (e & o.S_IFMT) {
			case o.S_IFBLK: return `block-device`;
			case o.S_IFCHR: return `character-device`;
			case o.S_IFDIR: return `directory`;
			case o.S_IFIFO: return `fifo`;
			case o.S_IFLNK: return `symlink`;
		}
		return `file`;
	}
	function noop() {}
	function overflow(e, t) {
		t &= 511;
		if (t) e.push(u.subarray(0, 512 - t));
	}
	function mapWritable(e) {
		return a.isBuffer(e) ? e : a.from(e);
	}
}));
var require_tar_stream = __commonJSMin(((e) => {
	e.extract = require_extract();
	e.pack = require_pack();
}));
export { require_tar_stream as t };
