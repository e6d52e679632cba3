function getUserAgent() {
	if (typeof navigator === `object` && `userAgent` in navigator) return navigator.userAgent;
	if (typeof process === `object` && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return `<environment undetectable>`;
}
function register(e, t, n, r) {
	if (typeof n !== `function`) throw new Error(`method for before hook must be a function`);
	if (!r) r = {};
	if (Array.isArray(t)) return t.reverse().reduce((t, n) => {
		return register.bind(null, e, n, t, r);
	}, n)();
	return Promise.resolve().then(() => {
		if (!e.registry[t]) return n(r);
		return e.registry[t].reduce((e, t) => {
			return t.hook.bind(null, e, r);
		}, n)();
	});
}
function addHook(e, t, n, hook) {
	const r = hook;
	if (!e.registry[n]) e.registry[n] = [];
	if (t === `before`) hook = (e, t) => {
		return Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t));
	};
	if (t === `after`) hook = (e, t) => {
		let n;
		return Promise.resolve().then(e.bind(null, t)).then((e) => {
			n = e;
			return r(n, t);
		}).then(() => {
			return n;
		});
	};
	if (t === `error`) hook = (e, t) => {
		return Promise.resolve().then(e.bind(null, t)).catch((e) => {
			return r(e, t);
		});
	};
	e.registry[n].push({
		hook,
		orig: r
	});
}
function removeHook(e, t, n) {
	if (!e.registry[t]) return;
	const r = e.registry[t].map((e) => {
		return e.orig;
	}).indexOf(n);
	if (r === -1) return;
	e.registry[t].splice(r, 1);
}
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(e, t, n) {
	const r = bindable(removeHook, null).apply(null, n ? [t, n] : [t]);
	e.api = { remove: r };
	e.remove = r;
	[
		`before`,
		`error`,
		`after`,
		`wrap`
	].forEach((r) => {
		const i = n ? [
			t,
			r,
			n
		] : [t, r];
		e[r] = e.api[r] = bindable(addHook, null).apply(null, i);
	});
}
function Singular() {
	const e = Symbol(`Singular`);
	const t = { registry: {} };
	const n = register.bind(null, t, e);
	bindApi(n, t, e);
	return n;
}
function Collection() {
	const e = { registry: {} };
	const t = register.bind(null, e);
	bindApi(t, e);
	return t;
}
var before_after_hook_default = {
	Singular,
	Collection
};
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = /* @__PURE__ */ new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let e = 128; e <= 255; e++) CHAR_MAP[e] |= LOWER_CASE;
for (const e of "!#$%&'*+-.^_`|~") CHAR_MAP[e.charCodeAt(0)] |= TOKEN_FLAG;
for (let e = 48; e <= 57; e++) CHAR_MAP[e] |= TOKEN_FLAG;
for (let e = 65; e <= 90; e++) CHAR_MAP[e] |= 17;
for (let e = 97; e <= 122; e++) CHAR_MAP[e] |= TOKEN_FLAG;
const NullObject = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse(e, t) {
	const n = SEMI_FLAG | (t?.comma === true ? COMMA_FLAG : 0);
	const r = e.length;
	let i = t?.start ?? 0;
	while ((CHAR_MAP[e.charCodeAt(i)] & OWS) !== 0) i++;
	let a = i;
	let o = 0;
	let s = -1;
	let c = t?.parameters === false ? COMMA_FLAG : 0;
	while (a < r) {
		const t = e.charCodeAt(a);
		const r = CHAR_MAP[t];
		if ((r & n) !== 0) {
			c |= r & COMMA_FLAG;
			break;
		}
		if ((r & OWS) !== 0) {
			if (s === -1) s = a;
		} else s = -1;
		o |= t & NON_ASCII | r;
		a++;
	}
	const l = s === -1 ? a : s;
	const u = e.slice(i, l);
	const d = (o & CASE_FLAGS) === 0 ? u : u.toLowerCase();
	if (a === r || c !== 0) return {
		type: d,
		index: a,
		parameters: new NullObject()
	};
	return parseParameters(e, d, a, r, n);
}
function parseParameters(e, t, n, r, i) {
	const a = new NullObject();
	parameter: while (n < r) {
		n++;
		while ((CHAR_MAP[e.charCodeAt(n)] & OWS) !== 0) n++;
		const t = n;
		let o = 0;
		let s = -1;
		while (n < r) {
			const c = e.charCodeAt(n);
			const l = CHAR_MAP[c];
			if ((l & i) !== 0) {
				if ((l & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (c === EQ) {
				const c = s === -1 ? n : s;
				const l = e.slice(t, c);
				const u = (o & CASE_FLAGS) === 0 ? l : l.toLowerCase();
				n++;
				while ((CHAR_MAP[e.charCodeAt(n)] & OWS) !== 0) n++;
				if (n < r && e.charCodeAt(n) === DQUOTE) {
					const t = ++n;
					let o = false;
					while (n < r) {
						const s = e.charCodeAt(n);
						if (s === DQUOTE) {
							if (a[u] === void 0) a[u] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n);
							n++;
							let s = 0;
							while (n < r) {
								const t = e.charCodeAt(n);
								const r = CHAR_MAP[t];
								if ((r & i) !== 0) {
									s = r & COMMA_FLAG;
									break;
								}
								n++;
							}
							if (s !== 0) break parameter;
							continue parameter;
						}
						if (s === BSLASH && n + 1 < r) {
							o = true;
							n += 2;
							continue;
						}
						n++;
					}
					continue parameter;
				}
				const d = n;
				let f = 0;
				let p = -1;
				while (n < r) {
					const t = e.charCodeAt(n);
					const r = CHAR_MAP[t];
					if ((r & i) !== 0) {
						f = r & COMMA_FLAG;
						break;
					}
					if ((r & OWS) !== 0) {
						if (p === -1) p = n;
					} else p = -1;
					n++;
				}
				if (a[u] === void 0) {
					const t = p === -1 ? n : p;
					a[u] = e.slice(d, t);
				}
				if (f !== 0) break parameter;
				continue parameter;
			}
			if ((l & OWS) !== 0) {
				if (s === -1) s = n;
			} else s = -1;
			o |= c & NON_ASCII | l;
			n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: a
	};
}
function unescapeQuotedPairs(e, t, n) {
	let r = ``;
	for (let i = t; i < n; i++) if (e.charCodeAt(i) === BSLASH) {
		r += e.slice(t, i);
		t = ++i;
	}
	return r + e.slice(t, n);
}
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (e) => e === void 0 || typeof e === `function` || typeof e === `symbol`;
const isRawJSON = (e) => e !== null && typeof e === `object` && e.constructor && e.constructor.name === `RawJSON`;
const stringifyIteratively = (e, t, n) => {
	let r = ``;
	if (typeof n === `number`) r = ` `.repeat(Math.min(10, Math.max(0, Math.floor(n))));
	else if (typeof n === `string`) r = n.slice(0, 10);
	const i = typeof t === `function`;
	const a = Array.isArray(t) ? new Set(t.map(String)) : null;
	const prepareVal = (e, n, r) => {
		if (r !== null && typeof r === `object` && typeof r.toJSON === `function`) r = r.toJSON(n);
		if (typeof r === `string` && noiseValue.test(r)) return r + `n`;
		if (typeof r === `bigint`) {
			if (`rawJSON` in JSON) return JSON.rawJSON(r.toString());
			return r.toString() + `n`;
		}
		if (i) r = t.call(e, n, r);
		if (r !== null && typeof r === `object`) {
			if (r instanceof Number || r instanceof String || r instanceof Boolean) r = r.valueOf();
		}
		return r;
	};
	const o = prepareVal({ "": e }, ``, e);
	if (isUnstringifiable(o)) return;
	const s = o === null || typeof o !== `object`;
	const c = isRawJSON(o);
	if (s || c) return originalStringify(o);
	const l = [];
	let u = 0;
	const d = [{
		parent: { "": o },
		key: ``,
		val: o,
		isArray: Array.isArray(o),
		keys: Array.isArray(o) ? null : Object.keys(o),
		index: 0,
		first: true
	}];
	const f = new WeakSet([o]);
	while (d.length > 0) {
		const e = d[d.length - 1];
		if (e.index === 0) {
			l.push(e.isArray ? `[` : `{`);
			u++;
		}
		let t = false;
		if (e.isArray) {
			if (e.index < e.val.length) {
				if (!e.first) l.push(`,`);
				if (r) l.push(`
` + r.repeat(u));
				const t = e.val[e.index];
				const n = prepareVal(e.val, String(e.index), t);
				if (isUnstringifiable(n)) {
					l.push(`null`);
					e.first = false;
					e.index++;
				} else {
					const t = n !== null && typeof n === `object`;
					const r = isRawJSON(n);
					if (t && !r) {
						if (f.has(n)) throw new TypeError(`Converting circular structure to JSON`);
						f.add(n);
						d.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: true
						});
						e.first = false;
						e.index++;
					} else {
						l.push(originalStringify(n));
						e.first = false;
						e.index++;
					}
				}
			} else t = true;
		} else {
			while (e.index < e.keys.length) {
				const t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				const n = e.val[t];
				const i = prepareVal(e.val, t, n);
				if (isUnstringifiable(i)) continue;
				if (!e.first) l.push(`,`);
				if (r) l.push(`
` + r.repeat(u) + originalStringify(t) + `: `);
				else l.push(originalStringify(t) + `:`);
				const o = i !== null && typeof i === `object`;
				const s = isRawJSON(i);
				if (o && !s) {
					if (f.has(i)) throw new TypeError(`Converting circular structure to JSON`);
					f.add(i);
					d.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: true
					});
					e.first = false;
					break;
				} else {
					l.push(originalStringify(i));
					e.first = false;
				}
			}
			if (e.index >= e.keys.length && d[d.length - 1] === e) t = true;
		}
		if (t) {
			u--;
			if (!e.first && r) l.push(`
` + r.repeat(u));
			l.push(e.isArray ? `]` : `}`);
			f.delete(e.val);
			d.pop();
		}
	}
	return l.join(``);
};
const JSONStringify = (e, t, n) => {
	try {
		if (`rawJSON` in JSON) return originalStringify(e, (e, n) => {
			if (typeof n === `bigint`) return JSON.rawJSON(n.toString());
			if (typeof t === `function`) return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n);
		if (!e) return originalStringify(e, t, n);
		return originalStringify(e, (e, n) => {
			if (typeof n === `string` && noiseValue.test(n)) return n.toString() + `n`;
			if (typeof n === `bigint`) return n.toString() + `n`;
			if (typeof t === `function`) return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n).replace(bigIntsStringify, `$1$2$3`).replace(noiseStringify, `$1$2$3`);
	} catch (r) {
		if (r instanceof RangeError) {
			const r = stringifyIteratively(e, t, n);
			if (r === void 0) return void 0;
			if (`rawJSON` in JSON) return r;
			return r.replace(bigIntsStringify, `$1$2$3`).replace(noiseStringify, `$1$2$3`);
		}
		throw r;
	}
};
const featureCache = /* @__PURE__ */ new Map();
const isContextSourceSupported = () => {
	const e = JSON.parse.toString();
	if (featureCache.has(e)) return featureCache.get(e);
	try {
		const t = JSON.parse(`1`, (e, t, n) => !!n?.source && n.source === `1`);
		featureCache.set(e, t);
		return t;
	} catch {
		featureCache.set(e, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (e, t, n, r) => {
	if (typeof t === `string` && customFormat.test(t)) return BigInt(t.slice(0, -1));
	if (typeof t === `string` && noiseValue.test(t)) return t.slice(0, -1);
	if (!(typeof r === `function`)) return t;
	return r(e, t, n);
};
const JSONParseV2 = (e, t) => {
	return JSON.parse(e, (e, n, r) => {
		const i = typeof n === `number` && (n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER);
		const a = r && intRegex.test(r.source);
		if (i && a) return BigInt(r.source);
		if (!(typeof t === `function`)) return n;
		return t(e, n, r);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (e, t) => {
	const n = { "": e };
	const r = [{
		parent: n,
		key: ``,
		visited: false
	}];
	while (r.length > 0) {
		const e = r[r.length - 1];
		if (!e.visited) {
			e.visited = true;
			const t = e.parent[e.key];
			if (t !== null && typeof t === `object`) {
				const e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: false
				});
			}
		} else {
			const { parent: n, key: i } = e;
			let a = n[i];
			if (typeof a === `string`) {
				if (customFormat.test(a)) a = BigInt(a.slice(0, -1));
				else if (noiseValue.test(a)) a = a.slice(0, -1);
			}
			if (typeof t === `function`) a = t.call(n, i, a);
			if (a === void 0) delete n[i];
			else n[i] = a;
			r.pop();
		}
	}
	return n[``];
};
const serializeBigInts = (e) => {
	return e.replace(stringsOrLargeNumbers, (e, t, n, r) => {
		const i = e[0] === `"`;
		if (i && noiseValueWithQuotes.test(e)) return e.substring(0, e.length - 1) + `n"`;
		const a = n || r;
		const o = t && (t.length < MAX_DIGITS || t.length === MAX_DIGITS && t <= MAX_INT);
		if (i || a || o) return e;
		return `"` + e + `n"`;
	});
};
const JSONParse = (e, t) => {
	if (!e) return originalParse(e, t);
	try {
		if (isContextSourceSupported()) return JSONParseV2(e, t);
		const n = serializeBigInts(e);
		return originalParse(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			const n = serializeBigInts(e);
			const r = originalParse(n);
			return applyReviverIteratively(r, t);
		}
		throw n;
	}
};
export { getUserAgent as a, before_after_hook_default as i, JSONStringify as n, parse as r, JSONParse as t };
