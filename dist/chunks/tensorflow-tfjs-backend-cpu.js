import { i as __require, o as __toESM, t as __commonJSMin } from "./runtime-js.js";
import { $n as Se, Ac as yt, As as t, B as Ct, Ba as ie, Bn as Qn$1, Bs as ue, Ca as gn, Cn as Oe, Ct as He, Dc as yn, Dn as Ot, Dr as Vt, Ds as sr$1, Dt as Ht, E as Be, En as On$1, Eo as n, Er as Vn$1, Et as Hn$1, Fc as ze, Fn as Q, Fr as Wt, Fs as tn, Ga as it, Gi as de, Gn as Rf, Gs as ut, Hi as ct, Hr as Xt, I as Ce, Ia as ht, Ir as X, Is as tr$1, It, J as Dt, Ja as je, Jn as Rn$1, K as Dn$1, Kr as Ye, Lc as zn$1, Li as ce, Lo as oe, Lr as Xa$1, Ls as tt, Mi as bo$1, Mo as nn, Na as hn, Nn as Pn$1, No as nr$1, Nr as Wn$1, Oi as be, Oo as ne, Os as st, Pi as bt, Po as nt, Q as Ee, Qa as jt, Qi as dt, Qo as pn, Qr as Z, Qs as vn, Qt as Le, Rn as Qe, Sc as ya$1, Si as an, St as H, Ti as at, Ts as sn, U as De, Uo as or$1, Ut as K, Vi as cn, Vn as Qt, Vo as on, Vr as Xn$1, Vt as Jn$1, Wa as ir$1, Wn as Re, Wo as ot, Wr as Y, Ws as un, Xi as dn, Yn as Rt, Yr as Yn$1, Ys as ve, Yt as Kt, Za as jn$1, Zr as Yt, _n as No$1, _o as me, _r as Ue, _s as rt, _t as Ge, aa as et, ao as ko$1, ar as St, as as qe, br as Ut, bs as se, bt as Gn$1, ca as fe, ci as _e, cn as Mn, ct as Fe, ds as re, ea as ee, ei as Ze, en as Ln$1, er as Sf, es as pr$1, fa as fn, fo as ln, fr as Tn, ft as Fn, ga as ft, gi as _t, gn as Nn, h as Ae, ha as fs$1, hs as rn, ic as we, in as Me, io as kn, j as Bt, ji as bn, jn as Pe, jr as Wi$1, js as te, jt as Ie, k as Bn$1, lc as wt, lo as le, lr as Te, ls as qt, lt as Ff, mc as xe, mo as lt, mr as Tt, pi as _n$1, pn as Ne, pt as Fs$1, qo as pe, ra as en, ri as Zn$1, rr as Sn, rs as q, s as $n$1, sc as wn, tn as Lt, to as ke, ts as pt, tt as En$1, un as Mt, vi as ae, vn as Nt, wc as ye, wi as ar$1, wo as mt, xa as gi$1, xo as mn, xt as Gt, y as An$1, ya as ge, yc as xs$1, yn as O, yr as Un$1, z as Cn$1, zr as Xe } from "./tensorflow-tfjs-core.js";
var require_alea = __commonJSMin(((r, i, a) => {
	(function(r, i, a) {
		function Alea(r) {
			var i = this, a = Mash();
			i.next = function() {
				var r = 2091639 * i.s0 + i.c * 23283064365386963e-26;
				i.s0 = i.s1;
				i.s1 = i.s2;
				return i.s2 = r - (i.c = r | 0);
			};
			i.c = 1;
			i.s0 = a(` `);
			i.s1 = a(` `);
			i.s2 = a(` `);
			i.s0 -= a(r);
			if (i.s0 < 0) i.s0 += 1;
			i.s1 -= a(r);
			if (i.s1 < 0) i.s1 += 1;
			i.s2 -= a(r);
			if (i.s2 < 0) i.s2 += 1;
			a = null;
		}
		function copy(r, i) {
			i.c = r.c;
			i.s0 = r.s0;
			i.s1 = r.s1;
			i.s2 = r.s2;
			return i;
		}
		function impl(r, i) {
			var a = new Alea(r), o = i && i.state, s = a.next;
			s.int32 = function() {
				return a.next() * 4294967296 | 0;
			};
			s.double = function() {
				return s() + (s() * 2097152 | 0) * 11102230246251565e-32;
			};
			s.quick = s;
			if (o) {
				if (typeof o == `object`) copy(o, a);
				s.state = function() {
					return copy(a, {});
				};
			}
			return s;
		}
		function Mash() {
			var r = 4022871197;
			var mash = function(i) {
				i = String(i);
				for (var a = 0; a < i.length; a++) {
					r += i.charCodeAt(a);
					var o = .02519603282416938 * r;
					r = o >>> 0;
					o -= r;
					o *= r;
					r = o >>> 0;
					o -= r;
					r += o * 4294967296;
				}
				return (r >>> 0) * 23283064365386963e-26;
			};
			return mash;
		}
		if (i && i.exports) i.exports = impl;
		else if (a && a.amd) a(function() {
			return impl;
		});
		else this.alea = impl;
	})(a, typeof i == `object` && i, typeof define == `function` && define);
}));
var require_xor128 = __commonJSMin(((r, i, a) => {
	(function(r, i, a) {
		function XorGen(r) {
			var i = this, a = ``;
			i.x = 0;
			i.y = 0;
			i.z = 0;
			i.w = 0;
			i.next = function() {
				var r = i.x ^ i.x << 11;
				i.x = i.y;
				i.y = i.z;
				i.z = i.w;
				return i.w ^= i.w >>> 19 ^ r ^ r >>> 8;
			};
			if (r === (r | 0)) i.x = r;
			else a += r;
			for (var o = 0; o < a.length + 64; o++) {
				i.x ^= a.charCodeAt(o) | 0;
				i.next();
			}
		}
		function copy(r, i) {
			i.x = r.x;
			i.y = r.y;
			i.z = r.z;
			i.w = r.w;
			return i;
		}
		function impl(r, i) {
			var a = new XorGen(r), o = i && i.state, prng = function() {
				return (a.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var r = ((a.next() >>> 11) + (a.next() >>> 0) / 4294967296) / (1 << 21);
				while (r === 0);
				return r;
			};
			prng.int32 = a.next;
			prng.quick = prng;
			if (o) {
				if (typeof o == `object`) copy(o, a);
				prng.state = function() {
					return copy(a, {});
				};
			}
			return prng;
		}
		if (i && i.exports) i.exports = impl;
		else if (a && a.amd) a(function() {
			return impl;
		});
		else this.xor128 = impl;
	})(a, typeof i == `object` && i, typeof define == `function` && define);
}));
var require_xorwow = __commonJSMin(((r, i, a) => {
	(function(r, i, a) {
		function XorGen(r) {
			var i = this, a = ``;
			i.next = function() {
				var r = i.x ^ i.x >>> 2;
				i.x = i.y;
				i.y = i.z;
				i.z = i.w;
				i.w = i.v;
				return (i.d = i.d + 362437 | 0) + (i.v = i.v ^ i.v << 4 ^ (r ^ r << 1)) | 0;
			};
			i.x = 0;
			i.y = 0;
			i.z = 0;
			i.w = 0;
			i.v = 0;
			if (r === (r | 0)) i.x = r;
			else a += r;
			for (var o = 0; o < a.length + 64; o++) {
				i.x ^= a.charCodeAt(o) | 0;
				if (o == a.length) i.d = i.x << 10 ^ i.x >>> 4;
				i.next();
			}
		}
		function copy(r, i) {
			i.x = r.x;
			i.y = r.y;
			i.z = r.z;
			i.w = r.w;
			i.v = r.v;
			i.d = r.d;
			return i;
		}
		function impl(r, i) {
			var a = new XorGen(r), o = i && i.state, prng = function() {
				return (a.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var r = ((a.next() >>> 11) + (a.next() >>> 0) / 4294967296) / (1 << 21);
				while (r === 0);
				return r;
			};
			prng.int32 = a.next;
			prng.quick = prng;
			if (o) {
				if (typeof o == `object`) copy(o, a);
				prng.state = function() {
					return copy(a, {});
				};
			}
			return prng;
		}
		if (i && i.exports) i.exports = impl;
		else if (a && a.amd) a(function() {
			return impl;
		});
		else this.xorwow = impl;
	})(a, typeof i == `object` && i, typeof define == `function` && define);
}));
var require_xorshift7 = __commonJSMin(((r, i, a) => {
	(function(r, i, a) {
		function XorGen(r) {
			var i = this;
			i.next = function() {
				var r = i.x, a = i.i, o = r[a], s;
				o ^= o >>> 7;
				s = o ^ o << 24;
				o = r[a + 1 & 7];
				s ^= o ^ o >>> 10;
				o = r[a + 3 & 7];
				s ^= o ^ o >>> 3;
				o = r[a + 4 & 7];
				s ^= o ^ o << 7;
				o = r[a + 7 & 7];
				o = o ^ o << 13;
				s ^= o ^ o << 9;
				r[a] = s;
				i.i = a + 1 & 7;
				return s;
			};
			function init(r, i) {
				var a, o = [];
				if (i === (i | 0)) o[0] = i;
				else {
					i = `` + i;
					for (a = 0; a < i.length; ++a) o[a & 7] = o[a & 7] << 15 ^ i.charCodeAt(a) + o[a + 1 & 7] << 13;
				}
				while (o.length < 8) o.push(0);
				for (a = 0; a < 8 && o[a] === 0; ++a);
				if (a == 8) o[7] = -1;
				else o[a];
				r.x = o;
				r.i = 0;
				for (a = 256; a > 0; --a) r.next();
			}
			init(i, r);
		}
		function copy(r, i) {
			i.x = r.x.slice();
			i.i = r.i;
			return i;
		}
		function impl(r, i) {
			if (r == null) r = +/* @__PURE__ */ new Date();
			var a = new XorGen(r), o = i && i.state, prng = function() {
				return (a.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var r = ((a.next() >>> 11) + (a.next() >>> 0) / 4294967296) / (1 << 21);
				while (r === 0);
				return r;
			};
			prng.int32 = a.next;
			prng.quick = prng;
			if (o) {
				if (o.x) copy(o, a);
				prng.state = function() {
					return copy(a, {});
				};
			}
			return prng;
		}
		if (i && i.exports) i.exports = impl;
		else if (a && a.amd) a(function() {
			return impl;
		});
		else this.xorshift7 = impl;
	})(a, typeof i == `object` && i, typeof define == `function` && define);
}));
var require_xor4096 = __commonJSMin(((r, i, a) => {
	(function(r, i, a) {
		function XorGen(r) {
			var i = this;
			i.next = function() {
				var r = i.w, a = i.X, o = i.i, s, c;
				i.w = r = r + 1640531527 | 0;
				c = a[o + 34 & 127];
				s = a[o = o + 1 & 127];
				c ^= c << 13;
				s ^= s << 17;
				c ^= c >>> 15;
				s ^= s >>> 12;
				c = a[o] = c ^ s;
				i.i = o;
				return c + (r ^ r >>> 16) | 0;
			};
			function init(r, i) {
				var a, o, s, c, l, u = [], d = 128;
				if (i === (i | 0)) {
					o = i;
					i = null;
				} else {
					i = i + `\0`;
					o = 0;
					d = Math.max(d, i.length);
				}
				for (s = 0, c = -32; c < d; ++c) {
					if (i) o ^= i.charCodeAt((c + 32) % i.length);
					if (c === 0) l = o;
					o ^= o << 10;
					o ^= o >>> 15;
					o ^= o << 4;
					o ^= o >>> 13;
					if (c >= 0) {
						l = l + 1640531527 | 0;
						a = u[c & 127] ^= o + l;
						s = 0 == a ? s + 1 : 0;
					}
				}
				if (s >= 128) u[(i && i.length || 0) & 127] = -1;
				s = 127;
				for (c = 512; c > 0; --c) {
					o = u[s + 34 & 127];
					a = u[s = s + 1 & 127];
					o ^= o << 13;
					a ^= a << 17;
					o ^= o >>> 15;
					a ^= a >>> 12;
					u[s] = o ^ a;
				}
				r.w = l;
				r.X = u;
				r.i = s;
			}
			init(i, r);
		}
		function copy(r, i) {
			i.i = r.i;
			i.w = r.w;
			i.X = r.X.slice();
			return i;
		}
		function impl(r, i) {
			if (r == null) r = +/* @__PURE__ */ new Date();
			var a = new XorGen(r), o = i && i.state, prng = function() {
				return (a.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var r = ((a.next() >>> 11) + (a.next() >>> 0) / 4294967296) / (1 << 21);
				while (r === 0);
				return r;
			};
			prng.int32 = a.next;
			prng.quick = prng;
			if (o) {
				if (o.X) copy(o, a);
				prng.state = function() {
					return copy(a, {});
				};
			}
			return prng;
		}
		if (i && i.exports) i.exports = impl;
		else if (a && a.amd) a(function() {
			return impl;
		});
		else this.xor4096 = impl;
	})(a, typeof i == `object` && i, typeof define == `function` && define);
}));
var require_tychei = __commonJSMin(((r, i, a) => {
	(function(r, i, a) {
		function XorGen(r) {
			var i = this, a = ``;
			i.next = function() {
				var r = i.b, a = i.c, o = i.d, s = i.a;
				r = r << 25 ^ r >>> 7 ^ a;
				a = a - o | 0;
				o = o << 24 ^ o >>> 8 ^ s;
				s = s - r | 0;
				i.b = r = r << 20 ^ r >>> 12 ^ a;
				i.c = a = a - o | 0;
				i.d = o << 16 ^ a >>> 16 ^ s;
				return i.a = s - r | 0;
			};
			i.a = 0;
			i.b = 0;
			i.c = -1640531527;
			i.d = 1367130551;
			if (r === Math.floor(r)) {
				i.a = r / 4294967296 | 0;
				i.b = r | 0;
			} else a += r;
			for (var o = 0; o < a.length + 20; o++) {
				i.b ^= a.charCodeAt(o) | 0;
				i.next();
			}
		}
		function copy(r, i) {
			i.a = r.a;
			i.b = r.b;
			i.c = r.c;
			i.d = r.d;
			return i;
		}
		function impl(r, i) {
			var a = new XorGen(r), o = i && i.state, prng = function() {
				return (a.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var r = ((a.next() >>> 11) + (a.next() >>> 0) / 4294967296) / (1 << 21);
				while (r === 0);
				return r;
			};
			prng.int32 = a.next;
			prng.quick = prng;
			if (o) {
				if (typeof o == `object`) copy(o, a);
				prng.state = function() {
					return copy(a, {});
				};
			}
			return prng;
		}
		if (i && i.exports) i.exports = impl;
		else if (a && a.amd) a(function() {
			return impl;
		});
		else this.tychei = impl;
	})(a, typeof i == `object` && i, typeof define == `function` && define);
}));
var require_seedrandom$1 = __commonJSMin(((r, i, a) => {
	(function(r, a, o) {
		var s = 256, c = 6, l = 52, u = `random`, d = o.pow(s, c), f = o.pow(2, l), p = f * 2, h = s - 1, g;
		function seedrandom(r, i, l) {
			var h = [];
			i = i == true ? { entropy: true } : i || {};
			var g = mixkey(flatten(i.entropy ? [r, tostring(a)] : r == null ? autoseed() : r, 3), h);
			var _ = new ARC4(h);
			var prng = function() {
				var r = _.g(c), i = d, a = 0;
				while (r < f) {
					r = (r + a) * s;
					i *= s;
					a = _.g(1);
				}
				while (r >= p) {
					r /= 2;
					i /= 2;
					a >>>= 1;
				}
				return (r + a) / i;
			};
			prng.int32 = function() {
				return _.g(4) | 0;
			};
			prng.quick = function() {
				return _.g(4) / 4294967296;
			};
			prng.double = prng;
			mixkey(tostring(_.S), a);
			return (i.pass || l || function(r, i, a, s) {
				if (s) {
					if (s.S) copy(s, _);
					r.state = function() {
						return copy(_, {});
					};
				}
				if (a) {
					o[u] = r;
					return i;
				} else return r;
			})(prng, g, `global` in i ? i.global : this == o, i.state);
		}
		function ARC4(r) {
			var i, a = r.length, o = this, c = 0, l = o.i = o.j = 0, u = o.S = [];
			if (!a) r = [a++];
			while (c < s) u[c] = c++;
			for (c = 0; c < s; c++) {
				u[c] = u[l = h & l + r[c % a] + (i = u[c])];
				u[l] = i;
			}
			(o.g = function(r) {
				var i, a = 0, c = o.i, l = o.j, u = o.S;
				while (r--) {
					i = u[c = h & c + 1];
					a = a * s + u[h & (u[c] = u[l = h & l + i]) + (u[l] = i)];
				}
				o.i = c;
				o.j = l;
				return a;
			})(s);
		}
		function copy(r, i) {
			i.i = r.i;
			i.j = r.j;
			i.S = r.S.slice();
			return i;
		}
		function flatten(r, i) {
			var a = [], o = typeof r, s;
			if (i && o == `object`) for (s in r) try {
				a.push(flatten(r[s], i - 1));
			} catch (r) {}
			return a.length ? a : o == `string` ? r : r + `\0`;
		}
		function mixkey(r, i) {
			var a = r + ``, o, s = 0;
			while (s < a.length) i[h & s] = h & (o ^= i[h & s] * 19) + a.charCodeAt(s++);
			return tostring(i);
		}
		function autoseed() {
			try {
				var i;
				if (g && (i = g.randomBytes)) i = i(s);
				else {
					i = new Uint8Array(s);
					(r.crypto || r.msCrypto).getRandomValues(i);
				}
				return tostring(i);
			} catch (i) {
				var o = r.navigator, c = o && o.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					r,
					c,
					r.screen,
					tostring(a)
				];
			}
		}
		function tostring(r) {
			return String.fromCharCode.apply(0, r);
		}
		mixkey(o.random(), a);
		if (typeof i == `object` && i.exports) {
			i.exports = seedrandom;
			try {
				g = __require(`crypto`);
			} catch (r) {}
		} else if (typeof define == `function` && define.amd) define(function() {
			return seedrandom;
		});
		else o[`seed` + u] = seedrandom;
	})(typeof self !== `undefined` ? self : a, [], Math);
}));
var require_seedrandom = __commonJSMin(((r, i) => {
	var a = require_alea();
	var o = require_xor128();
	var s = require_xorwow();
	var c = require_xorshift7();
	var l = require_xor4096();
	var u = require_tychei();
	var d = require_seedrandom$1();
	d.alea = a;
	d.xor128 = o;
	d.xorwow = s;
	d.xorshift7 = c;
	d.xor4096 = l;
	d.tychei = u;
	i.exports = d;
}));
var import_seedrandom = __toESM(require_seedrandom());
function An(r, i) {
	Array.isArray(r) || (r = [r]), r.forEach(((r) => {
		null != r && fs$1.assert(`complex64` !== r.dtype, (() => `${i} does not support complex64 tensors in the CPU backend.`));
	}));
}
const Dn = Ff.whereImpl;
var En = class En extends n {
	nextDataId() {
		return En.nextDataId++;
	}
	constructor() {
		super(), this.blockSize = 48, this.firstUse = !0, this.data = new t(this, bo$1());
	}
	write(r, i, a) {
		this.firstUse && (this.firstUse = !1, O().get(`IS_NODE`) && Rf.warn(`
============================
Hi, looks like you are running TensorFlow.js in Node.js. To speed things up dramatically, install our node backend, visit https://github.com/tensorflow/tfjs-node for more details. 
============================`));
		const o = { id: this.nextDataId() };
		return this.data.set(o, {
			values: r,
			dtype: a,
			refCount: 1
		}), o;
	}
	makeTensorInfo(r, i, a) {
		let o;
		if (`string` === i && null != a && a.length > 0 && fs$1.isString(a[0])) {
			const s = a.map(((r) => fs$1.encodeString(r)));
			o = this.write(s, r, i);
		} else o = this.write(a, r, i);
		return {
			dataId: o,
			shape: r,
			dtype: i
		};
	}
	refCount(r) {
		if (this.data.has(r)) return this.data.get(r).refCount;
		return 0;
	}
	incRef(r) {
		this.data.get(r).refCount++;
	}
	decRef(r) {
		if (this.data.has(r)) this.data.get(r).refCount--;
	}
	move(r, i, a, o, s) {
		this.data.set(r, {
			values: i,
			dtype: o,
			refCount: s
		});
	}
	numDataIds() {
		return this.data.numDataIds();
	}
	async read(r) {
		return this.readSync(r);
	}
	readSync(r) {
		const { dtype: i, complexTensorInfos: a } = this.data.get(r);
		if (`complex64` === i) {
			const r = this.readSync(a.real.dataId), i = this.readSync(a.imag.dataId);
			return Rf.mergeRealAndImagArrays(r, i);
		}
		return fs$1.convertBackendValuesAndArrayBuffer(this.data.get(r).values, i);
	}
	bufferSync(r) {
		const i = this.readSync(r.dataId);
		if (`string` === r.dtype) try {
			const a = i.map(((r) => fs$1.decodeString(r)));
			return ya$1(r.shape, r.dtype, a);
		} catch (r) {
			throw new Error(`Failed to decode encoded string bytes into utf-8`);
		}
		return ya$1(r.shape, r.dtype, i);
	}
	makeOutput(r, i, a) {
		return bo$1().makeTensorFromTensorInfo(this.makeTensorInfo(i, a, r), this);
	}
	disposeData(r, i = !1) {
		if (this.data.has(r)) {
			if (this.data.get(r).refCount--, !i && this.data.get(r).refCount > 0) return !1;
			const { complexTensorInfos: a } = this.data.get(r);
			null != a && (this.disposeData(a.real.dataId, !0), this.disposeData(a.imag.dataId, !0)), this.data.delete(r);
		}
		return !0;
	}
	disposeIntermediateTensorInfo(r) {
		this.disposeData(r.dataId);
	}
	async time(r) {
		const i = fs$1.now();
		r();
		return { kernelMs: fs$1.now() - i };
	}
	memory() {
		return {
			unreliable: !0,
			reasons: [`The reported memory is an upper bound. Due to automatic garbage collection, the true allocated memory may be less.`]
		};
	}
	where(r) {
		An([r], `where`);
		const i = this.readSync(r.dataId);
		return Dn(r.shape, i);
	}
	dispose() {}
	floatPrecision() {
		return 32;
	}
	epsilon() {
		return super.epsilon();
	}
};
function zn(r) {
	const i = new Float32Array(r.length);
	for (let a = 0; a < r.length; ++a) i[a] = Math.abs(r[a]);
	return i;
}
En.nextDataId = 0;
const Wn = {
	kernelName: `Abs`,
	backendName: `cpu`,
	kernelFunc: (r) => {
		const { x: i } = r.inputs, a = r.backend;
		An(i, `abs`);
		let o = new Float32Array(fs$1.sizeFromShape(i.shape));
		return o = zn(a.data.get(i.dataId).values), a.makeOutput(o, i.shape, i.dtype);
	}
};
function Rn(r) {
	return (i, a, o, s, c) => {
		const l = Rf.assertAndGetBroadcastShape(i, a), u = l.length, d = fs$1.computeStrides(l), f = fs$1.sizeFromShape(l), p = fs$1.getTypedArrayFromDType(c, f), h = i.length, g = a.length, _ = fs$1.computeStrides(i), v = fs$1.computeStrides(a), y = Rf.getBroadcastDims(i, l), b = Rf.getBroadcastDims(a, l);
		if (y.length + b.length === 0) for (let i = 0; i < p.length; ++i) p[i] = r(o[i % o.length], s[i % s.length]);
		else for (let i = 0; i < p.length; ++i) {
			const a = fs$1.indexToLoc(i, u, d), c = a.slice(-h);
			y.forEach(((r) => c[r] = 0));
			const l = fs$1.locToIndex(c, h, _), f = a.slice(-g);
			b.forEach(((r) => f[r] = 0));
			const x = fs$1.locToIndex(f, g, v);
			p[i] = r(o[l], s[x]);
		}
		return [p, l];
	};
}
function Pn(r) {
	const { inputs: i, backend: a } = r, { real: o, imag: s } = i, c = a.data.get(o.dataId).values, l = a.data.get(s.dataId).values, u = a.makeTensorInfo(o.shape, `complex64`);
	return a.data.get(u.dataId).complexTensorInfos = {
		real: a.makeTensorInfo(o.shape, `float32`, c),
		imag: a.makeTensorInfo(s.shape, `float32`, l)
	}, u;
}
const Hn = {
	kernelName: me,
	backendName: `cpu`,
	kernelFunc: Pn
};
function Cn(r, i, a = `float32`) {
	if (`complex64` === a) return Pn({
		inputs: {
			real: Cn(r, i, `float32`),
			imag: Cn(r, i, `float32`)
		},
		backend: r
	});
	const o = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(i), a);
	return r.makeTensorInfo(i, a, o);
}
function $n(r) {
	const { inputs: i, backend: a } = r, { x: o } = i;
	return a.incRef(o.dataId), {
		dataId: o.dataId,
		shape: o.shape,
		dtype: o.dtype
	};
}
const On = {
	kernelName: ot,
	backendName: `cpu`,
	kernelFunc: $n
};
function Vn(r) {
	const { inputs: i, backend: a } = r, { input: o } = i, s = a.data.get(o.dataId).complexTensorInfos.real, c = a.data.get(s.dataId).values;
	return a.makeTensorInfo(s.shape, s.dtype, c);
}
const _n = {
	kernelName: rn,
	backendName: `cpu`,
	kernelFunc: Vn
};
function Gn(r, i, a, o) {
	if (`int32` === o) return [
		i,
		`int32`,
		Int32Array.from(r)
	];
	if (`bool` === o) {
		const o = fs$1.toTypedArray([0], a), [s, c] = Rn(((r, i) => r !== i ? 1 : 0))(i, [], r, o, `bool`);
		return [
			c,
			`bool`,
			s
		];
	}
	throw new Error(`Error in Cast: failed to cast ${a} to ${o}`);
}
function Bn(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { dtype: c } = o;
	if (`complex64` === c) {
		if (`complex64` === s.dtype) return $n({
			inputs: { x: s },
			backend: a
		});
		const r = Cn(a, s.shape, s.dtype), i = Bn({
			inputs: { x: s },
			backend: a,
			attrs: { dtype: `float32` }
		}), o = Pn({
			inputs: {
				real: i,
				imag: r
			},
			backend: a
		});
		return a.disposeIntermediateTensorInfo(r), a.disposeIntermediateTensorInfo(i), o;
	}
	if (`complex64` === s.dtype) {
		const r = Vn({
			inputs: { input: s },
			backend: a
		}), i = Bn({
			inputs: { x: r },
			backend: a,
			attrs: { dtype: c }
		});
		return a.disposeIntermediateTensorInfo(r), i;
	}
	if (!fs$1.hasEncodingLoss(s.dtype, c)) {
		const r = $n({
			inputs: { x: s },
			backend: a
		});
		return {
			dataId: r.dataId,
			shape: r.shape,
			dtype: c
		};
	}
	const l = a.data.get(s.dataId).values, [u, d, f] = Gn(l, s.shape, s.dtype, c);
	return a.makeTensorInfo(u, d, f);
}
const Ln = {
	kernelName: fe,
	backendName: `cpu`,
	kernelFunc: Bn
};
function qn(r, i, a, o) {
	return null == a ? ({ inputs: a, backend: s }) => {
		const { a: c, b: l } = a, u = s;
		An([c, l], r);
		const d = u.data.get(c.dataId).values, f = u.data.get(l.dataId).values, p = `string` === c.dtype ? Rf.fromUint8ToStringArray(d) : d, h = `string` === c.dtype ? Rf.fromUint8ToStringArray(f) : f, g = o || c.dtype, [_, v] = i(c.shape, l.shape, p, h, g);
		return u.makeTensorInfo(v, g, _);
	} : ({ inputs: r, backend: s }) => {
		const { a: c, b: l } = r, u = s;
		if (`complex64` === c.dtype || `complex64` === l.dtype) {
			const r = Bn({
				inputs: { x: c },
				backend: u,
				attrs: { dtype: `complex64` }
			}), i = u.data.get(r.dataId), o = i.complexTensorInfos.real, s = i.complexTensorInfos.imag, d = u.data.get(o.dataId).values, f = u.data.get(s.dataId).values, p = Bn({
				inputs: { x: l },
				backend: u,
				attrs: { dtype: `complex64` }
			}), h = u.data.get(p.dataId), g = h.complexTensorInfos.real, _ = h.complexTensorInfos.imag, v = u.data.get(g.dataId).values, y = u.data.get(_.dataId).values, [b, x, S] = a(c.shape, l.shape, d, f, v, y), C = u.makeTensorInfo(S, `float32`, b), w = u.makeTensorInfo(S, `float32`, x), T = Pn({
				inputs: {
					real: C,
					imag: w
				},
				backend: u
			});
			return u.disposeIntermediateTensorInfo(r), u.disposeIntermediateTensorInfo(p), u.disposeIntermediateTensorInfo(C), u.disposeIntermediateTensorInfo(w), T;
		}
		{
			const r = u.data.get(c.dataId).values, a = u.data.get(l.dataId).values, s = o || c.dtype, [d, f] = i(c.shape, l.shape, r, a, s);
			return u.makeTensorInfo(f, s, d);
		}
	};
}
function Un(r) {
	return (i, a, o, s, c, l) => {
		const u = Rf.assertAndGetBroadcastShape(i, a), d = fs$1.sizeFromShape(u), f = u.length, p = fs$1.computeStrides(u), h = fs$1.getTypedArrayFromDType(`float32`, d), g = fs$1.getTypedArrayFromDType(`float32`, d), _ = Rf.getBroadcastDims(i, u), v = Rf.getBroadcastDims(a, u), y = Rf.mergeRealAndImagArrays(o, s), b = Rf.mergeRealAndImagArrays(c, l), x = i.length, S = fs$1.computeStrides(i), C = a.length, w = fs$1.computeStrides(a);
		if (_.length + v.length === 0) for (let i = 0; i < h.length; i++) {
			const a = i % y.length, o = i % b.length, s = r(y[2 * a], y[2 * a + 1], b[2 * o], b[2 * o + 1]);
			h[i] = s.real, g[i] = s.imag;
		}
		else for (let i = 0; i < h.length; i++) {
			const a = fs$1.indexToLoc(i, f, p), o = a.slice(-x);
			_.forEach(((r) => o[r] = 0));
			const s = fs$1.locToIndex(o, x, S), c = a.slice(-C);
			v.forEach(((r) => c[r] = 0));
			const l = fs$1.locToIndex(c, C, w), u = r(y[2 * s], y[2 * s + 1], b[2 * l], b[2 * l + 1]);
			h[i] = u.real, g[i] = u.imag;
		}
		return [
			h,
			g,
			u
		];
	};
}
const Kn = qn(`Add`, Rn(((r, i) => r + i)), Un(((r, i, a, o) => ({
	real: r + a,
	imag: i + o
}))));
const jn = {
	kernelName: `Add`,
	backendName: `cpu`,
	kernelFunc: Kn
};
function Yn(r, i, a, o, s) {
	const c = fs$1.sizeFromShape(o), l = fs$1.makeZerosTypedArray(s, a);
	for (let a = 0; a < r.length; a++) {
		const o = r[a];
		if (o < 0) throw new Error(`Input x must be non-negative!`);
		o >= s || (l[o] += c > 0 ? i[a] : 1);
	}
	return l;
}
function Jn(r, i, a, o = !1) {
	const s = r.shape[0], c = r.shape[1], l = ya$1([s, a], i.dtype);
	for (let u = 0; u < s; u++) for (let s = 0; s < c; s++) {
		const c = r.get(u, s);
		if (c < 0) throw new Error(`Input x must be non-negative!`);
		c >= a || (o ? l.set(1, u, c) : i.size > 0 ? l.set(l.get(u, c) + i.get(u, s), u, c) : l.set(l.get(u, c) + 1, u, c));
	}
	return l;
}
const Qn = Rn(((r, i) => r & i));
const Xn = {
	kernelName: ce,
	backendName: `cpu`,
	kernelFunc: qn(ce, Qn)
};
function ea(r) {
	return (i, a, o) => {
		const s = fs$1.getArrayFromDType(a, i.length);
		for (let a = 0; a < i.length; ++a) s[a] = r(i[a], o);
		return s;
	};
}
function ta(r, i, a) {
	return na(r, ea(i), a);
}
function na(r, i, a) {
	return ({ inputs: o, attrs: s, backend: c }) => {
		const { x: l } = o;
		An(l, r);
		const u = c, d = u.data.get(l.dataId).values;
		let f;
		if (`string` === l.dtype) {
			if (!Array.isArray(d)) throw new Error(`String tensor's value was not an instance of Array`);
			f = Rf.fromUint8ToStringArray(d);
		} else f = d;
		const p = a || l.dtype, h = i(f, p, s);
		return u.makeTensorInfo(l.shape, p, h);
	};
}
const aa = ea(((r) => Math.ceil(r)));
const sa = {
	kernelName: pe,
	backendName: `cpu`,
	kernelFunc: na(pe, aa)
};
function ra(r, i, a, o) {
	const s = fs$1.getArrayFromDType(a, fs$1.sizeFromShape(i));
	if (o && `string` !== a) {
		let i = 0;
		r.forEach(((r) => {
			const a = fs$1.sizeFromShape(r.shape);
			s.set(r.vals, i), i += a;
		}));
	} else {
		let o = 0;
		r.forEach(((r) => {
			const c = `string` === a ? Rf.fromUint8ToStringArray(r.vals) : r.vals;
			let l = 0;
			for (let a = 0; a < r.shape[0]; ++a) {
				const u = a * i[1] + o;
				for (let i = 0; i < r.shape[1]; ++i) s[u + i] = c[l++];
			}
			o += r.shape[1];
		}));
	}
	return s;
}
const oa = Rn(((r, i) => r === i ? 1 : 0));
const ia = qn(qe, oa, null, `bool`);
const la = {
	kernelName: qe,
	backendName: `cpu`,
	kernelFunc: ia
};
const ca = na(`Exp`, ea(((r) => Math.exp(r))), `float32`);
const pa = {
	kernelName: `Exp`,
	backendName: `cpu`,
	kernelFunc: ca
};
const ua = ea(((r) => Math.expm1(r)));
const ha = {
	kernelName: je,
	backendName: `cpu`,
	kernelFunc: na(je, ua)
};
const fa = ea(((r) => Math.floor(r)));
const ma = {
	kernelName: Xe,
	backendName: `cpu`,
	kernelFunc: na(Xe, fa)
};
const ga = Rn(((r, i) => Math.floor(r / i)));
const ka = {
	kernelName: Qe,
	backendName: `cpu`,
	kernelFunc: qn(Qe, ga, null, `int32`)
};
function Ia(r, i, a, o, s, c, l, u, d) {
	const f = ya$1([o, c], a);
	for (let a = 0; a < o; a++) {
		const o = [];
		let p = 0;
		for (let i = 0; i < s; i++) {
			const c = r[a * s + i];
			p += c * l[i], o.push(c);
		}
		if (p < 0 || p >= d / c) throw new Error(`Invalid indices: ${o} does not index into ${u}`);
		for (let r = 0; r < c; r++) f.values[a * c + r] = i.get(...i.indexToLoc(p * c + r));
	}
	return f;
}
function ba(r, i, a) {
	const o = ya$1(a, r.dtype);
	for (let a = 0; a < o.size; ++a) {
		const s = o.indexToLoc(a).slice(), c = s[0], l = s[2], u = i.locToIndex([c, l]);
		s[2] = i.values[u];
		const d = r.locToIndex(s);
		0 <= d && d < r.values.length && (o.values[a] = r.values[d]);
	}
	return o;
}
const ya = Rn(((r, i) => r > i ? 1 : 0));
const Na = {
	kernelName: rt,
	backendName: `cpu`,
	kernelFunc: qn(rt, ya, null, `bool`)
};
const Ta = Rn(((r, i) => r >= i ? 1 : 0));
const xa = {
	kernelName: st,
	backendName: `cpu`,
	kernelFunc: qn(st, Ta, null, `bool`)
};
const Sa = Rn(((r, i) => r < i ? 1 : 0));
const va = {
	kernelName: dt,
	backendName: `cpu`,
	kernelFunc: qn(dt, Sa, null, `bool`)
};
const Fa = Rn(((r, i) => r <= i ? 1 : 0));
const wa = {
	kernelName: ft,
	backendName: `cpu`,
	kernelFunc: qn(ft, Fa, null, `bool`)
};
function Ma(r, i, a) {
	const o = (i - r) / (a - 1), s = fs$1.makeZerosTypedArray(a, `float32`);
	s[0] = r;
	for (let r = 1; r < s.length; r++) s[r] = s[r - 1] + o;
	return s;
}
const Da = {
	kernelName: `Log`,
	backendName: `cpu`,
	kernelFunc: na(`Log`, ea(((r) => Math.log(r))))
};
function Ea(r, i, a, o) {
	const s = fs$1.getTypedArrayFromDType(o, fs$1.sizeFromShape(a));
	for (let a = 0; a < s.length; ++a) {
		const o = a * i;
		let c = r[o];
		for (let a = 0; a < i; ++a) {
			const i = r[o + a];
			(Number.isNaN(i) || i > c) && (c = i);
		}
		s[a] = c;
	}
	return s;
}
const za = Rn(((r, i) => Math.max(r, i)));
const Wa = {
	kernelName: _t,
	backendName: `cpu`,
	kernelFunc: qn(_t, za)
};
const Ra = Rn(((r, i) => Math.min(r, i)));
const Pa = {
	kernelName: Bt,
	backendName: `cpu`,
	kernelFunc: qn(Bt, Ra)
};
const Ha = Rn(((r, i) => r * i));
const Ca = Un(((r, i, a, o) => ({
	real: r * a - i * o,
	imag: r * o + i * a
})));
const $a = qn(Lt, Ha, Ca);
const Oa = {
	kernelName: Lt,
	backendName: `cpu`,
	kernelFunc: $a
};
function Va(r, i, a) {
	const o = fs$1.createScalarValue(-1, a);
	return Ha([], i, o, r, a);
}
const _a = {
	kernelName: `Neg`,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { x: o } = i;
		An(o, `neg`);
		const s = a.data.get(o.dataId).values, [c, l] = Va(s, o.shape, o.dtype);
		return a.makeTensorInfo(l, o.dtype, c);
	}
};
const Ga = Rn(((r, i) => r !== i ? 1 : 0));
const Ba = {
	kernelName: Ut,
	backendName: `cpu`,
	kernelFunc: qn(Ut, Ga, null, `bool`)
};
function La(r, i, a, o, s) {
	const c = i.length, l = fs$1.sizeFromShape(i), u = fs$1.computeStrides(i), d = fs$1.computeStrides(s), f = fs$1.getTypedArrayFromDType(a, fs$1.sizeFromShape(s));
	for (let i = 0; i < l; ++i) {
		const a = fs$1.indexToLoc(i, c, u), s = new Array(a.length);
		for (let r = 0; r < s.length; r++) s[r] = a[o[r]];
		f[fs$1.locToIndex(s, c, d)] = r[i];
	}
	return f;
}
function qa(r) {
	const { inputs: i, attrs: a, backend: o } = r, { x: s } = i, { perm: c } = a;
	An(s, `transpose`);
	const l = s.shape.length, u = new Array(l);
	for (let r = 0; r < u.length; r++) u[r] = s.shape[c[r]];
	const d = La(o.data.get(s.dataId).values, s.shape, s.dtype, c, u);
	return {
		dataId: o.write(d, u, s.dtype),
		shape: u,
		dtype: s.dtype
	};
}
const Ua = {
	kernelName: Zn$1,
	backendName: `cpu`,
	kernelFunc: qa
};
function Za(r, i, a, o) {
	const [s, c] = Rf.computeOutAndReduceShapes(r, o), l = Fs$1(i, `int32`), u = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(s), l), d = fs$1.sizeFromShape(c);
	for (let r = 0; r < u.length; ++r) {
		const i = r * d;
		let o = 1;
		for (let r = 0; r < d; ++r) o *= a[i + r];
		u[r] = o;
	}
	return {
		outVals: u,
		outShape: s,
		outDtype: l
	};
}
const Ka = {
	kernelName: Xt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, keepDims: l } = o;
		An(s, `prod`);
		const u = s.shape.length, d = fs$1.parseAxisParam(c, s.shape), f = Rf.getAxesPermutation(d, u);
		let p = d, h = s;
		const g = [];
		null != f && (h = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: f }
		}), g.push(h), p = Rf.getInnerMostAxes(p.length, u));
		const _ = a.data.get(h.dataId).values, { outVals: v, outShape: y, outDtype: b } = Za(h.shape, h.dtype, _, p);
		let x = y;
		return l && (x = Rf.expandShapeToKeepDim(y, d)), g.forEach(((r) => a.disposeIntermediateTensorInfo(r))), a.makeTensorInfo(x, b, v);
	}
};
function ja(r, i, a, o) {
	const s = [];
	let c = 0;
	const l = i.length - 1 + a.length, u = new Array(l).fill(null).map((() => [0]));
	(function(r, i) {
		for (let a = 0; a < r.length; ++a) {
			const o = r[a], s = a === r.length - 1 ? i : r[a + 1].length;
			if (0 === o.length) throw new Error(`Ragged splits may not be empty`);
			if (o[0] < 0) throw new Error(`Ragged splits must be non-negative`);
			if (o[o.length - 1] > s) throw new Error(`Ragged splits must not point past values`);
			for (let r = 1; r < o.length; ++r) if (o[r - 1] > o[r]) throw new Error(`Ragged splits must be sorted in ascending order`);
		}
	})(a, o);
	let d = 1;
	for (let r = 0; r < i.length - 1; ++r) {
		d *= i[r];
		const a = i[r + 1];
		for (let i = 1; i < d + 1; ++i) u[r].push(i * a);
	}
	for (let o = 0; o < r.length; ++o) {
		let l = r[o], d = r[o] + 1;
		for (let r = 0; r < a.length; ++r) {
			const o = a[r], s = r + i.length - 1;
			if (s >= 0) {
				const r = u[s], i = r[r.length - 1] - o[l];
				for (let r = l; r < d; ++r) u[s].push(o[r + 1] + i);
			}
			l = o[l], d = o[d];
		}
		d !== l && (s.push([l, d]), c += d - l);
	}
	return {
		outSplits: u,
		valueSlices: s,
		numValues: c
	};
}
function Ya(r, i) {
	const a = r.slice(0, i);
	for (; a.length < i;) a.push(1);
	for (let o = i; o < r.length; o++) a[i - 1] *= r[o];
	return a;
}
function Ja(r, i, a, o, s) {
	const c = i.slice();
	c[0] = s;
	const l = fs$1.getArrayFromDType(a, fs$1.sizeFromShape(c)), u = r.length;
	return function(r, i, a, o, s, c) {
		const l = Ya(i, 2)[1], u = Ya(c, 2)[1];
		let d = 0;
		for (const i of a) for (let a = i[0]; a < i[1]; ++a) {
			for (let i = 0; i < o; ++i) s[d * u + i] = r[a * l + i];
			++d;
		}
	}(r, i, o, 0 === u ? 0 : u / i[0], l, c), [l, c];
}
function Qa(r, i, a, o, s, c, l, u) {
	if (0 === r.length) throw new Error(`paramsNestedSplits must be non empty`);
	if (0 === i[0].length) throw new Error(`Split tensors must not be scalars`);
	if (function(r, i, a) {
		r.forEach(((r, o) => {
			if (r < 0 || r >= a) {
				const s = fs$1.indexToLoc(o, i.length, fs$1.computeStrides(i)).join(`,`);
				throw new Error(`indices[${s}] = ${r} is not in [0, ${a})`);
			}
		}));
	}(c, l, i[0][0] - 1), 0 === o.length) throw new Error(`params.rank must be nonzero`);
	const d = o[0], { outSplits: f, valueSlices: p, numValues: h } = ja(c, l, r, d), g = function(r) {
		const i = [];
		for (let a = 0; a < r.length; ++a) {
			const o = r[a].length, s = fs$1.getArrayFromDType(`int32`, o);
			i.push(s), r[a].forEach(((r, i) => s[i] = r));
		}
		return i;
	}(f), _ = Ja(a, o, s, p, h);
	return [
		g,
		_[0],
		_[1]
	];
}
function Xa(r, i, a, o, s, c, l) {
	if (i.length > 1) throw new Error(`starts must be a scalar or vector`);
	if (s.length > 1) throw new Error(`limits must be a scalar or vector`);
	if (l.length > 1) throw new Error(`deltas must be a scalar or vector`);
	const u = 0 === i.length, d = 0 === s.length, f = 0 === l.length, p = [];
	u || p.push(i[0]), d || p.push(s[0]), f || p.push(l[0]);
	for (let r = 1; r < p.length; ++r) if (p[r] !== p[r - 1]) throw new Error(`starts, limits, and deltas must have the same shape`);
	const h = 0 === p.length ? 1 : p[0], g = fs$1.getArrayFromDType(`int32`, h + 1);
	g[0] = 0;
	for (let i = 0; i < h; ++i) {
		const a = u ? r[0] : r[i], s = d ? o[0] : o[i], l = f ? c[0] : c[i];
		if (0 === l) throw new Error(`Requires delta != 0`);
		let p;
		if (l > 0 && s < a || l < 0 && s > a) p = 0;
		else if (p = Math.ceil(Math.abs((s - a) / l)), p > 2147483647) throw new Error(`Requires ((limit - start) / delta) <= 2147483647`);
		g[i + 1] = g[i] + p;
	}
	const _ = g[h], v = fs$1.getArrayFromDType(a, _);
	let y = 0;
	for (let i = 0; i < h; ++i) {
		const a = g[i + 1] - g[i];
		let o = u ? r[0] : r[i];
		const s = f ? c[0] : c[i];
		for (let r = 0; r < a; ++r) v[y++] = o, o += s;
	}
	return [g, v];
}
var es = Rf.RowPartitionType;
var ts = class ts {
	constructor(r, i, a, o, s, c, l, u, d, f) {
		this.shape = r, this.shapeShape = i, this.values = a, this.valuesShape = o, this.valuesDType = s, this.defaultValue = c, this.defaultValueShape = l, this.rowPartitionValues = u, this.rowPartitionValuesShapes = d, this.rowPartitionTypes = Rf.getRowPartitionTypesHelper(f), this.raggedRank = Rf.getRaggedRank(this.rowPartitionTypes);
	}
	getRowPartitionTypeByDimension(r) {
		return this.rowPartitionTypes[0] === es.FIRST_DIM_SIZE ? this.rowPartitionTypes[r + 1] : this.rowPartitionTypes[r];
	}
	getRowPartitionTensor(r) {
		return this.rowPartitionTypes[0] === es.FIRST_DIM_SIZE ? this.rowPartitionValues[r + 1] : this.rowPartitionValues[r];
	}
	getMaxWidth(r) {
		const i = this.getRowPartitionTensor(r - 1);
		switch (this.getRowPartitionTypeByDimension(r - 1)) {
			case es.VALUE_ROWIDS: return ts.getMaxWidthValueRowID(i);
			case es.ROW_SPLITS: return ts.getMaxWidthRowSplit(i);
			default: throw new Error(`Cannot handle partition type ${es[this.getRowPartitionTypeByDimension(r - 1)]}`);
		}
	}
	static getMaxWidthRowSplit(r) {
		const i = r.length;
		if (0 === i || 1 === i) return 0;
		let a = 0;
		for (let o = 0; o < i - 1; ++o) {
			const i = r[o + 1] - r[o];
			i > a && (a = i);
		}
		return a;
	}
	static getMaxWidthValueRowID(r) {
		const i = r.length;
		if (0 === i) return 0;
		let a = 0, o = r[0], s = 0;
		for (let c = 1; c < i; ++c) {
			const i = r[c];
			i !== o && (o = i, s = Math.max(c - a, s), a = c);
		}
		return Math.max(i - a, s);
	}
	tensorShapeFromTensor(r, i, a = !0) {
		if (0 === i.length) {
			if (-1 === r[0]) return [];
			throw new Error(`The only valid scalar shape tensor is the fully unknown shape specified as -1.`);
		}
		return as(r, a);
	}
	calculateOutputSize(r) {
		const i = this.valuesShape, a = this.defaultValueShape;
		Rf.validateDefaultValueShape(a, i);
		const o = this.tensorShapeFromTensor(this.shape, this.shapeShape), s = Rf.combineRaggedTensorToTensorShapes(this.raggedRank, o, i);
		s[0] < 0 && (s[0] = r);
		for (let r = 1; r <= this.raggedRank; ++r) s[r] < 0 && (s[r] = this.getMaxWidth(r));
		return s;
	}
	calculateFirstParentOutputIndex(r, i, a) {
		const o = Math.min(r, a), s = [];
		let c = 0;
		for (let r = 0; r < o; ++r, c += i) s.push(c);
		for (let i = o; i < r; ++i) s.push(-1);
		return fs$1.assert(s.length === r, (() => `Final length of result must be equal to firstDimension.`)), s;
	}
	calculateOutputIndexRowSplit(r, i, a, o) {
		const s = r.length, c = [];
		for (let l = 0; l < s - 1; ++l) {
			const s = r[l + 1] - r[l];
			let u = Math.min(o, s), d = i[l];
			-1 === d && (u = 0);
			for (let r = 0; r < u; ++r) c.push(d), d += a;
			for (let r = 0; r < s - u; ++r) c.push(-1);
		}
		if (s > 0 && c.length !== r[s - 1]) throw new Error(`Invalid row split size.`);
		return c;
	}
	calculateOutputIndexValueRowID(r, i, a, o) {
		const s = r.length, c = [];
		if (0 === s) return [];
		let l = 0, u = r[0];
		if (u >= i.length) throw new Error(`Got currentValueRowId=${u}, which is not less than ${i.length}`);
		let d = i[u];
		c.push(d);
		for (let f = 1; f < s; ++f) {
			const s = r[f];
			if (s === u) d >= 0 && (++l, l < o ? d += a : d = -1);
			else {
				if (l = 0, u = s, s >= i.length) throw new Error(`Got nextValueRowId=${s} which is not less than ${i.length}`);
				d = i[s];
			}
			c.push(d);
		}
		if (c.length !== r.length) throw new Error(`Invalid row ids.`);
		return c;
	}
	calculateOutputIndex(r, i, a, o) {
		const s = this.getRowPartitionTensor(r), c = this.getRowPartitionTypeByDimension(r);
		switch (c) {
			case es.VALUE_ROWIDS: return this.calculateOutputIndexValueRowID(s, i, a, o);
			case es.ROW_SPLITS:
				if (s.length - 1 > i.length) throw new Error(`Row partition size is greater than output size: ${s.length - 1} > ${i.length}`);
				return this.calculateOutputIndexRowSplit(s, i, a, o);
			default: throw new Error(`Unsupported partition type: ${es[c]}`);
		}
	}
	getFirstDimensionSize() {
		const r = this.rowPartitionValues[0];
		if (0 === this.rowPartitionTypes.length) throw new Error(`No row_partition_types given.`);
		const i = this.rowPartitionTypes[0];
		switch (i) {
			case es.FIRST_DIM_SIZE: return r[0];
			case es.VALUE_ROWIDS: throw new Error(`Cannot handle VALUE_ROWIDS in first dimension.`);
			case es.ROW_SPLITS: return this.rowPartitionValuesShapes[0][0] - 1;
			default: throw new Error(`Cannot handle type ${es[i]}`);
		}
	}
	compute() {
		if (this.rowPartitionValues[0].length <= 0) throw new Error(`Invalid first partition input. Tensor requires at least one element.`);
		const r = this.getFirstDimensionSize(), i = this.calculateOutputSize(r), a = new Array(this.raggedRank + 1);
		a[a.length - 1] = 1;
		for (let r = a.length - 2; r >= 0; --r) a[r] = a[r + 1] * i[r + 1];
		const o = as(i, !1), s = fs$1.getArrayFromDType(this.valuesDType, fs$1.sizeFromShape(o));
		if (a[0] * i[0] > 0) {
			let c = this.calculateFirstParentOutputIndex(r, a[0], i[0]);
			for (let r = 1; r <= this.raggedRank; ++r) c = this.calculateOutputIndex(r - 1, c, a[r], i[r]);
			this.setOutput(this.raggedRank, c, s, o);
		}
		return [o, s];
	}
	setOutput(r, i, a, o) {
		if (0 === a.length) return;
		const s = this.values, c = a;
		let l = o.slice();
		l = l.slice(r + 1);
		const u = fs$1.sizeFromShape(l), d = i.length;
		let f = this.defaultValue;
		if (f.length !== u && 1 !== f.length) {
			const r = this.defaultValueShape;
			ko$1((() => {
				const i = Xa$1(f, r);
				f = gi$1(i, l).dataSync();
			}));
		}
		let p = 0, h = 0, g = 0;
		for (let r = 0; r <= d; ++r) {
			let o = r < d ? i[r] : -1;
			if (o !== g) {
				if (h < g) {
					const r = s.subarray(p * u);
					ns(c.subarray(h * u), r, (g - h) * u);
				}
				if (r >= d) {
					const r = a.length;
					o = Math.floor(r / u);
				}
				if (o > g) if (1 === this.defaultValue.length) c.subarray(g * u, o * u).fill(this.defaultValue[0]), g = o;
				else for (; o > g;) ns(c.slice(g * u), f, u), ++g;
				o < 0 ? (p = r + 1, h = g) : (p = r, h = g, g = h + 1);
			} else ++g;
		}
	}
};
function ns(r, i, a) {
	for (let o = 0; o < a; o++) r[o] = i[o];
}
function as(r, i) {
	const a = [];
	for (let o of r) {
		if (o < 0) {
			if (!i) throw new Error(`Dimension ${o} must be >= 0`);
			if (o < -1) throw new Error(`Dimension ${o} must be >= -1`);
			o = -1;
		}
		a.push(o);
	}
	return a;
}
function ss(r, i, a, o, s, c, l, u, d, f) {
	return new ts(r, i, a, o, s, c, l, u, d, f).compute();
}
function rs(r, i, a, o) {
	if (r === i || r < i && a < 0 || i < r && a > 1) return fs$1.makeZerosTypedArray(0, o);
	const s = Math.abs(Math.ceil((i - r) / a)), c = fs$1.makeZerosTypedArray(s, o);
	i < r && 1 === a && (a = -1), c[0] = r;
	for (let r = 1; r < c.length; r++) c[r] = c[r - 1] + a;
	return c;
}
const os = ea(((r) => 1 / Math.sqrt(r)));
const is = {
	kernelName: gn,
	backendName: `cpu`,
	kernelFunc: na(gn, os)
};
function ls(r, i, a, o, s, c, l, u, d, f) {
	const p = [o / s, s], h = r.values, g = i.values;
	if (0 === o) return ya$1(a, i.dtype);
	const _ = d instanceof xs$1 ? d : ya$1(p, i.dtype);
	`string` == typeof d || `number` == typeof d ? _.values.fill(d) : `boolean` == typeof d && _.values.fill(+d);
	for (let r = 0; r < c; r++) {
		const c = [];
		let d = 0;
		for (let i = 0; i < l; i++) {
			const a = h[r * l + i];
			c.push(a), d += a * u[i];
		}
		if (d < 0 || d >= o / s) throw new Error(`Invalid indices: ${c} does not index into ${a}`);
		for (let a = 0; a < s; a++) f ? _.values[d * s + a] += g[r * s + a] : _.values[d * s + a] = 0 === i.rank ? g[0] : g[r * s + a];
	}
	return _;
}
const cs = ta($n$1, ((r) => 1 / (1 + Math.exp(-r))));
const ps = {
	kernelName: $n$1,
	backendName: `cpu`,
	kernelFunc: cs
};
function us(r, i, a, o, s) {
	const c = Sf.isSliceContinous(o, i, a), l = fs$1.sizeFromShape(a), u = fs$1.computeStrides(o);
	if (c) {
		const a = Sf.computeFlatOffset(i, u);
		return `string` === s ? r.slice(a, a + l) : r.subarray(a, a + l);
	}
	const d = `string` === s ? Rf.fromUint8ToStringArray(r) : r, f = ya$1(o, s, d), p = ya$1(a, s);
	for (let r = 0; r < p.size; ++r) {
		const a = p.indexToLoc(r), o = a.map(((r, a) => r + i[a]));
		p.set(f.get(...o), ...a);
	}
	return `string` === s ? Rf.fromStringArrayToUint8(p.values) : p.values;
}
function hs(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { begin: c, size: l } = o;
	An(s, `slice`);
	const [u, d] = Sf.parseSliceParams(s, c, l);
	Sf.assertParamsValid(s, u, d);
	const f = us(a.data.get(s.dataId).values, u, d, s.shape, s.dtype);
	return a.makeTensorInfo(d, s.dtype, f);
}
const fs = {
	kernelName: vn,
	backendName: `cpu`,
	kernelFunc: hs
};
function ms(r, i, a, o, s, c, l) {
	const u = i[0], d = c[0], f = new Array(d), p = new Array(u), h = i[1];
	if (0 === d) {
		if (0 !== u) throw new Error(Rf.getSparseFillEmptyRowsIndicesDenseShapeMismatch(u));
		return [
			fs$1.getArrayFromDType(a, 0),
			[0, h],
			fs$1.getArrayFromDType(s, 0),
			f,
			p
		];
	}
	let g = !0, _ = 0;
	const v = new Array(d).fill(0);
	for (let i = 0; i < u; ++i) {
		const a = r[i * h];
		if (a < 0) throw new Error(Rf.getSparseFillEmptyRowsNegativeIndexErrorMessage(i, a));
		if (a >= d) throw new Error(Rf.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(i, a, d));
		++v[a], g = g && a >= _, _ = a;
	}
	let y = !0;
	for (let r = 0; r < d; ++r) {
		const i = 0 === v[r];
		f[r] = i, y = y && !i, v[r] = Math.max(v[r], 1), r > 0 && (v[r] += v[r - 1]);
	}
	if (y && g) {
		const i = r, a = o;
		for (let r = 0; r < u; ++r) p[r] = r;
		return [
			i,
			[u, h],
			a,
			f,
			p
		];
	}
	{
		const i = v[d - 1], c = fs$1.getArrayFromDType(a, i * h), g = fs$1.getArrayFromDType(s, i), _ = new Array(d).fill(0);
		for (let i = 0; i < u; ++i) {
			const a = r[i * h], s = _[a], l = (0 === a ? 0 : v[a - 1]) + s;
			_[a]++;
			for (let a = 0; a < h; ++a) c[l * h + a] = r[i * h + a];
			g[l] = o[i], p[i] = l;
		}
		for (let r = 0; r < d; ++r) if (0 === _[r]) {
			const i = 0 === r ? 0 : v[r - 1];
			c[i * h + 0] = r;
			for (let r = 1; r < h; ++r) c[i * h + r] = 0;
			g[i] = l;
		}
		return [
			c,
			[i, h],
			g,
			f,
			p
		];
	}
}
function gs(r, i, a, o, s) {
	const c = fs$1.sizeFromShape(o), l = i[0], u = s.length, d = [];
	let f = 1, p = -1;
	for (let r = 0; r < u; ++r) {
		const i = s[r];
		if (-1 === i) {
			if (-1 !== p) throw new Error(Rf.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(p, r));
			p = r, d.push(1);
		} else {
			if (i < 0) throw new Error(Rf.getSparseReshapeNegativeOutputDimErrorMessage(r, i));
			f *= i, d.push(i);
		}
	}
	if (-1 !== p) {
		if (f <= 0) throw new Error(Rf.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage());
		const r = Math.trunc(c / f);
		if (f * r !== c) throw new Error(Rf.getSparseReshapeInputOutputMultipleErrorMessage(o, d));
		d[p] = r;
	}
	if (fs$1.sizeFromShape(d) !== c) throw new Error(Rf.getSparseReshapeInputOutputMismatchErrorMessage(o, d));
	const h = o.length, g = [];
	if (h > 0) {
		g[h - 1] = 1;
		for (let r = h - 2; r >= 0; --r) g[r] = g[r + 1] * o[r + 1];
	}
	const _ = [];
	if (u > 0) {
		_[u - 1] = 1;
		for (let r = u - 2; r >= 0; --r) _[r] = _[r + 1] * d[r + 1];
	}
	const v = fs$1.getArrayFromDType(a, l * u);
	for (let i = 0; i < l; ++i) {
		let a = 0;
		for (let o = 0; o < h; ++o) a += r[i * h + o] * g[o];
		for (let r = 0; r < u; ++r) v[i * u + r] = Math.trunc(a / _[r]), a %= _[r];
	}
	return [
		v,
		[l, u],
		d
	];
}
function ks(r, i, a, o, s, c = !1, l = 0) {
	const u = o.length, d = [i[0], r.length / i[0]], f = d[1], p = u > 0 ? s[u - 1] + 1 : 0;
	if (p < 0) throw new Error(Rf.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());
	const h = i.slice();
	h[0] = p;
	const g = h.reduce(((r, i) => r * i), 1), _ = fs$1.getArrayFromDType(a, g);
	if (0 === u) return p > 0 && _.fill(l), [_, h];
	if (p <= 0) throw new Error(Rf.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());
	let v = 0, y = 1, b = 0, x = s[v];
	for (;;) {
		let i = 0;
		if (y < u) {
			if (i = s[y], x === i) {
				++y;
				continue;
			}
			if (x >= i) throw new Error(Rf.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage());
		}
		if (x < 0 || x >= p) throw new Error(Rf.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(x, p));
		x > b && _.fill(l, b * f, x * f);
		for (let i = v; i < y; ++i) {
			const a = o[i];
			if (a < 0 || a >= d[0]) throw new Error(Rf.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(i, o[i], d[0]));
			for (let i = 0; i < f; i++) _[x * f + i] += r[a * f + i];
		}
		if (c) for (let r = 0; r < f; r++) _[x * f + r] /= y - v;
		if (v = y, ++y, b = x + 1, x = i, y > u) break;
	}
	return b < p && _.fill(l, b * f, p * f), [_, h];
}
const bs = {
	kernelName: _n$1,
	backendName: `cpu`,
	kernelFunc: ta(_n$1, ((r) => Math.sqrt(r)))
};
const ys = Rn(((r, i) => {
	const a = r - i;
	return a * a;
}));
const Ns = {
	kernelName: Pn$1,
	backendName: `cpu`,
	kernelFunc: qn(Pn$1, ys)
};
const Ts = ea(((r, i) => {
	const { pattern: a, replaceGlobal: o, rewrite: s } = i;
	return r.replace(new RegExp(a, o ? `g` : ``), s);
}));
const xs = {
	kernelName: Ln$1,
	backendName: `cpu`,
	kernelFunc: na(Ln$1, Ts)
};
function Ss(r, i, a, o) {
	const s = ya$1(r, i.dtype);
	for (let r = 0; r < s.size; r++) {
		const c = s.indexToLoc(r), l = new Array(c.length);
		for (let r = 0; r < l.length; r++) l[r] = c[r] * a[r] + o[r];
		s.set(i.get(...l), ...c);
	}
	return s;
}
var vs = class {
	constructor(r, i, a, o, s, c) {
		this.separator = fs$1.encodeString(r), this.nGramWidths = i, this.leftPad = fs$1.encodeString(a), this.rightPad = fs$1.encodeString(o), this.padWidth = s, this.preserveShort = c;
	}
	getPadWidth(r) {
		return Math.min(this.padWidth < 0 ? r - 1 : this.padWidth, r - 1);
	}
	getNumNGrams(r, i) {
		const a = this.getPadWidth(i);
		return Math.max(0, r + 2 * a - i + 1);
	}
	createNGrams(r, i, a, o, s, c) {
		for (let l = 0; l < s; ++l) {
			const u = this.getPadWidth(c), d = Math.max(0, u - l), f = Math.max(0, u - (s - (l + 1))), p = c - (d + f), h = i + (d > 0 ? 0 : l - u);
			let g = 0;
			g += d * this.leftPad.length;
			for (let i = 0; i < p; ++i) g += r[h + i].length;
			g += f * this.rightPad.length;
			g += (d + f + p - 1) * this.separator.length, a[o + l] = new Uint8Array(g);
			const _ = a[o + l];
			let v = 0;
			const m = (r) => r.forEach(((r) => _[v++] = r));
			for (let r = 0; r < d; ++r) m(this.leftPad), m(this.separator);
			for (let i = 0; i < p - 1; ++i) m(r[h + i]), m(this.separator);
			if (p > 0) {
				m(r[h + p - 1]);
				for (let r = 0; r < f; ++r) m(this.separator), m(this.rightPad);
			} else {
				for (let r = 0; r < f - 1; ++r) m(this.rightPad), m(this.separator);
				m(this.rightPad);
			}
		}
	}
	compute(r, i) {
		const a = r.length, o = i.length;
		if (o > 0) {
			let r = i[0];
			if (0 !== r) throw new Error(`First split value must be 0, got ${r}`);
			for (let s = 1; s < o; ++s) {
				let o = i[s] >= r;
				if (o = o && i[s] <= a, !o) throw new Error(`Invalid split value ${i[s]}, must be in [${r}, ${a}]`);
				r = i[s];
			}
			if (r !== a) throw new Error(`Last split value must be data size. Expected ${a}, got ${r}`);
		}
		const s = o - 1, c = fs$1.getArrayFromDType(`int32`, o);
		if (0 === a || 0 === o) {
			const r = new Array(a);
			for (let r = 0; r <= s; ++r) c[r] = 0;
			return [r, c];
		}
		c[0] = 0;
		for (let r = 1; r <= s; ++r) {
			const a = i[r] - i[r - 1];
			let o = 0;
			this.nGramWidths.forEach(((r) => {
				o += this.getNumNGrams(a, r);
			})), this.preserveShort && a > 0 && 0 === o && (o = 1), c[r] = c[r - 1] + o;
		}
		const l = new Array(c[s]);
		for (let a = 0; a < s; ++a) {
			const o = i[a];
			let s = c[a];
			if (this.nGramWidths.forEach(((c) => {
				const u = i[a + 1] - i[a], d = this.getNumNGrams(u, c);
				this.createNGrams(r, o, l, s, d, c), s += d;
			})), this.preserveShort && s === c[a]) {
				const c = i[a + 1] - i[a];
				if (0 === c) continue;
				const u = c + 2 * this.padWidth;
				this.createNGrams(r, o, l, s, 1, u);
			}
		}
		return [l, c];
	}
};
function Fs(r, i, a, o, s, c, l, u) {
	return new vs(a, o, s, c, l, u).compute(r, i);
}
function ws(r, i, a, o) {
	if (!r.length) return;
	if (0 === i.length) {
		for (let i = 0; i < r.length; ++i) o.push(r.subarray(i, i + 1));
		return;
	}
	if (1 === i.length) {
		const s = i[0];
		let c = r.indexOf(s);
		for (; -1 !== c;) {
			const i = r.subarray(0, c);
			a && 0 === i.length || o.push(i), c = (r = r.subarray(c + 1)).indexOf(s);
		}
		a && 0 === r.length || o.push(r);
		return;
	}
	let s = 0;
	for (let c = 0; c < r.length + 1; c++) if (c === r.length || -1 !== i.indexOf(r[c])) {
		const i = r.subarray(s, c);
		a && 0 === i.length || o.push(i), s = c + 1;
	}
}
function Ms(r, i, a) {
	const o = r.length, s = [];
	let c = 0, l = 0;
	const u = new Array(o);
	for (let d = 0; d < o; ++d) {
		const o = s.length;
		ws(r[d], i, a, s);
		const f = s.length - o;
		u[d] = f, c += f, l = Math.max(l, f);
	}
	const d = fs$1.getArrayFromDType(`int32`, 2 * c), f = new Array(c), p = [o, l];
	let h = 0;
	for (let r = 0; r < o; ++r) for (let i = 0; i < u[r]; ++i) d[2 * h] = r, d[2 * h + 1] = i, f[h] = s[h], ++h;
	return [
		d,
		f,
		p
	];
}
function As(r, i) {
	const a = fs$1.getArrayFromDType(`int32`, r.length);
	for (let o = 0; o < r.length; ++o) a[o] = fs$1.fingerPrint64(r[o]).modulo(i).getLowBitsUnsigned();
	return a;
}
const Es = qn(`Sub`, Rn(((r, i) => r - i)), Un(((r, i, a, o) => ({
	real: r - a,
	imag: i - o
}))));
const zs = {
	kernelName: `Sub`,
	backendName: `cpu`,
	kernelFunc: Es
};
function Ws(r, i) {
	const a = new Array(r.rank);
	for (let o = 0; o < a.length; o++) a[o] = r.shape[o] * i[o];
	const o = ya$1(a, r.dtype);
	for (let i = 0; i < o.values.length; ++i) {
		const a = o.indexToLoc(i), s = new Array(r.rank);
		for (let i = 0; i < s.length; i++) s[i] = a[i] % r.shape[i];
		const c = r.locToIndex(s);
		o.values[i] = r.values[c];
	}
	return o;
}
const Rs = (r, i) => {
	const a = i.value - r.value;
	return 0 === a ? r.index - i.index : a;
};
function Ps(r, i, a = 0, o = r.length - 1) {
	for (; o > a;) {
		if (o - a > 600) {
			const s = o - a + 1, c = i - a + 1, l = Math.log(s), u = .5 * Math.exp(2 * l / 3), d = .5 * Math.sqrt(l * u * (s - u) / s) * Math.sign(c - s / 2);
			Ps(r, i, Math.max(a, Math.floor(i - c * u / s + d)), Math.min(o, Math.floor(i + (s - c) * u / s + d)));
		}
		const s = r[i];
		let c = a, l = o;
		for (fs$1.swap(r, a, i), Rs(r[o], s) > 0 && fs$1.swap(r, a, o); c < l;) {
			for (fs$1.swap(r, c, l), c++, l--; Rs(r[c], s) < 0;) c += 1;
			for (; Rs(r[l], s) > 0;) l -= 1;
		}
		0 === Rs(r[a], s) ? fs$1.swap(r, a, l) : (l += 1, fs$1.swap(r, l, o)), l <= i && (a = l + 1), i <= l && (o = l - 1);
	}
}
function Hs(r, i, a, o, s) {
	const c = i[i.length - 1], [l, u] = [r.length / c, c], d = fs$1.getTypedArrayFromDType(a, l * o), f = fs$1.getTypedArrayFromDType(`int32`, l * o);
	for (let i = 0; i < l; i++) {
		const a = i * u, c = r.subarray(a, a + u);
		let l = new Array(c.length);
		c.forEach(((r, i) => l[i] = {
			value: r,
			index: i
		})), o < l.length && (Ps(l, o), l = l.slice(0, o)), s && l.sort(Rs);
		const p = i * o, h = d.subarray(p, p + o), g = f.subarray(p, p + o);
		for (let r = 0; r < o; r++) h[r] = l[r].value, g[r] = l[r].index;
	}
	const p = i.slice();
	return p[p.length - 1] = o, [ya$1(p, a, d), ya$1(p, `int32`, f)];
}
function Cs(r, i, a, o) {
	const s = fs$1.parseAxisParam(i, a)[0], c = [
		1,
		a[0],
		1
	];
	for (let r = 0; r < s; r++) c[0] *= a[r];
	c[1] = a[s];
	for (let r = s + 1; r < a.length; r++) c[2] *= a[r];
	const l = /* @__PURE__ */ new Map(), u = new Int32Array(a[s]), d = new xs$1(c, o, r), f = [], p = 1 === c[0] && 1 === c[2];
	for (let i = 0; i < a[s]; i++) {
		let a;
		if (p) a = r[i].toString();
		else {
			const r = [];
			for (let a = 0; a < c[0]; a++) for (let o = 0; o < c[2]; o++) r.push(d.get(a, i, o));
			a = r.join(`,`);
		}
		const o = l.get(a);
		if (null != o) u[i] = o;
		else {
			const r = l.size;
			l.set(a, r), u[i] = r, f.push(i);
		}
	}
	const h = c.slice();
	h[1] = l.size;
	const g = new xs$1(h, o);
	f.forEach(((r, i) => {
		for (let a = 0; a < c[0]; a++) for (let o = 0; o < c[2]; o++) g.set(d.get(a, r, o), a, i, o);
	}));
	const _ = a.slice();
	return _[s] = h[1], {
		outputValues: g.values,
		outputShape: _,
		indices: u
	};
}
No$1(`cpu`, (() => new En()), 1);
const Vs = ta(`Elu`, ((r) => r >= 0 ? r : Math.exp(r) - 1));
const _s = {
	kernelName: `Elu`,
	backendName: `cpu`,
	kernelFunc: Vs
};
function Gs(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { alpha: c } = o;
	An([s], `leakyRelu`);
	const l = fs$1.sizeFromShape(s.shape), u = a.data.get(s.dataId).values, d = fs$1.getTypedArrayFromDType(`float32`, l);
	for (let r = 0; r < u.length; r++) d[r] = u[r] < 0 ? c * u[r] : u[r];
	return a.makeTensorInfo(s.shape, `float32`, d);
}
const Bs = {
	kernelName: ht,
	backendName: `cpu`,
	kernelFunc: Gs
};
const Ls = Rn(((r, i) => r < 0 ? i * r : r));
function qs(r) {
	const { inputs: i, backend: a } = r, { x: o, alpha: s } = i;
	An([o, s], `prelu`);
	const c = a.data.get(o.dataId).values, l = a.data.get(s.dataId).values, [u, d] = Ls(o.shape, s.shape, c, l, `float32`);
	return a.makeTensorInfo(d, `float32`, u);
}
const Us = {
	kernelName: Yt,
	backendName: `cpu`,
	kernelFunc: qs
};
const Zs = ta(on, ((r) => Math.max(0, r)));
const Ks = {
	kernelName: on,
	backendName: `cpu`,
	kernelFunc: Zs
};
const js = ta(dn, ((r) => Math.min(Math.max(0, r), 6)));
const Ys = {
	kernelName: dn,
	backendName: `cpu`,
	kernelFunc: js
};
function Js(r, i, a, o, s) {
	if (`linear` === a) return $n({
		inputs: { x: i },
		backend: r
	});
	if (`relu` === a) return Zs({
		inputs: { x: i },
		backend: r
	});
	if (`elu` === a) return Vs({
		inputs: { x: i },
		backend: r
	});
	if (`relu6` === a) return js({
		inputs: { x: i },
		backend: r
	});
	if (`prelu` === a) return qs({
		inputs: {
			x: i,
			alpha: o
		},
		backend: r
	});
	if (`leakyrelu` === a) return Gs({
		inputs: { x: i },
		backend: r,
		attrs: { alpha: s }
	});
	if (`sigmoid` === a) return cs({
		inputs: { x: i },
		backend: r
	});
	throw new Error(`Activation ${a} has not been implemented for the CPU backend.`);
}
function Qs(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { shape: c } = o, l = fs$1.sizeFromShape(s.shape), u = fs$1.inferFromImplicitShape(c, l), d = fs$1.sizeFromShape(u);
	fs$1.assert(l === d, (() => `The new shape (${u}) has ${d} elements and the old shape (${s.shape}) has ${l} elements. The new shape and old shape must have the same number of elements.`)), a.incRef(s.dataId);
	const f = a.data.get(s.dataId);
	if (null != f.complexTensorInfos) {
		const r = f.complexTensorInfos.real, i = f.complexTensorInfos.imag;
		r.shape = u, i.shape = u;
	}
	return {
		dataId: s.dataId,
		shape: u,
		dtype: s.dtype
	};
}
const Xs = {
	kernelName: an,
	backendName: `cpu`,
	kernelFunc: Qs
};
function er(r) {
	const { inputs: i, backend: a, attrs: o } = r, { a: s, b: c } = i, { transposeA: l, transposeB: u } = o;
	An([s, c], `matMul`);
	const d = s.shape.length, f = c.shape.length, p = l ? s.shape[d - 2] : s.shape[d - 1], h = u ? c.shape[f - 1] : c.shape[f - 2], g = l ? s.shape[d - 1] : s.shape[d - 2], _ = u ? c.shape[f - 2] : c.shape[f - 1], v = s.shape.slice(0, -2), y = c.shape.slice(0, -2), b = fs$1.sizeFromShape(v), x = fs$1.sizeFromShape(y), S = Wi$1.assertAndGetBroadcastShape(s.shape.slice(0, -2), c.shape.slice(0, -2)).concat([g, _]);
	fs$1.assert(p === h, (() => `Error in matMul: inner shapes (${p}) and (${h}) of Tensors with shapes ${s.shape} and ${c.shape} and transposeA=${l} and transposeB=${u} must match.`));
	const C = u ? [
		x,
		_,
		h
	] : [
		x,
		h,
		_
	], w = Qs({
		inputs: { x: s },
		backend: a,
		attrs: { shape: l ? [
			b,
			p,
			g
		] : [
			b,
			g,
			p
		] }
	}), T = Qs({
		inputs: { x: c },
		backend: a,
		attrs: { shape: C }
	}), E = l ? w.shape[1] : w.shape[2], D = l ? w.shape[2] : w.shape[1], k = u ? T.shape[1] : T.shape[2], A = Math.max(b, x), M = a.data.get(w.dataId).values, N = a.data.get(T.dataId).values, P = fs$1.computeStrides(w.shape), F = fs$1.computeStrides(T.shape), [I, L, R] = l ? [
		P[0],
		1,
		P[1]
	] : [
		P[0],
		P[1],
		1
	], [z, he, B] = u ? [
		1,
		F[1],
		F[0]
	] : [
		F[1],
		1,
		F[0]
	], U = D * k, W = ya$1([
		A,
		D,
		k
	], w.dtype), vt = W.values, $ = a.blockSize;
	for (let r = 0; r < A; r++) {
		const i = r % b, a = r % x;
		for (let o = 0; o < D; o += $) {
			const s = Math.min(o + $, D);
			for (let c = 0; c < k; c += $) {
				const l = Math.min(c + $, k);
				for (let u = 0; u < E; u += $) {
					const d = Math.min(u + $, E);
					for (let f = o; f < s; f++) for (let o = c; o < l; o++) {
						let s = 0;
						for (let r = u; r < d; r++) s += M[i * I + f * L + r * R] * N[r * z + o * he + a * B];
						vt[r * U + (f * k + o)] += s;
					}
				}
			}
		}
	}
	return a.disposeIntermediateTensorInfo(w), a.disposeIntermediateTensorInfo(T), a.makeTensorInfo(S, W.dtype, W.values);
}
const tr = {
	kernelName: ie,
	backendName: `cpu`,
	kernelFunc: er
};
const nr = {
	kernelName: or$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { a: s, b: c, bias: l, preluActivationWeights: u } = i, { transposeA: d, transposeB: f, activation: p, leakyreluAlpha: h } = o;
		let g, _, v;
		const y = [];
		g = er({
			inputs: {
				a: s,
				b: c
			},
			attrs: {
				transposeA: d,
				transposeB: f
			},
			backend: a
		}), l && (_ = Kn({
			inputs: {
				a: g,
				b: l
			},
			backend: a
		}), y.push(g), g = _), p && (v = Js(a, g, p, u, h), y.push(g), g = v);
		for (const r of y) a.disposeIntermediateTensorInfo(r);
		return g;
	}
};
const ar = {
	kernelName: K,
	backendName: `cpu`,
	kernelFunc: ta(K, ((r) => Math.acos(r)))
};
const sr = {
	kernelName: q,
	backendName: `cpu`,
	kernelFunc: ta(q, ((r) => Math.acosh(r)))
};
const rr = {
	kernelName: H,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, o = i;
		An(i, `addN`);
		const s = o.map(((r) => a.data.get(r.dataId).values)), c = ya$1(o[0].shape, o[0].dtype), l = c.values;
		for (let r = 0; r < o.length; r++) {
			const i = s[r];
			for (let r = 0; r < l.length; r++) l[r] += i[r];
		}
		return a.makeTensorInfo(c.shape, c.dtype, c.values);
	}
};
const or = {
	kernelName: `All`,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, keepDims: l } = o;
		An(s, `all`);
		const u = fs$1.parseAxisParam(c, s.shape);
		let d = u;
		const f = Rf.getAxesPermutation(d, s.shape.length);
		let p = s;
		null != f && (p = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: f }
		}), d = Rf.getInnerMostAxes(d.length, s.shape.length)), Rf.assertAxesAreInnerMostDims(`all`, d, p.shape.length);
		const [h, g] = Rf.computeOutAndReduceShapes(p.shape, d), _ = fs$1.sizeFromShape(g), v = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(h), p.dtype), y = a.data.get(p.dataId).values;
		for (let r = 0; r < v.length; ++r) {
			const i = r * _;
			let a = y[i];
			for (let r = 0; r < _; ++r) {
				const o = y[i + r];
				a = a && o;
			}
			v[r] = a;
		}
		null != f && a.disposeIntermediateTensorInfo(p);
		const b = a.makeTensorInfo(h, p.dtype, v);
		if (l) {
			const r = Qs({
				inputs: { x: b },
				backend: a,
				attrs: { shape: Rf.expandShapeToKeepDim(h, u) }
			});
			return a.disposeIntermediateTensorInfo(b), r;
		}
		return b;
	}
};
const ir = {
	kernelName: `Any`,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, keepDims: l } = o;
		An(s, `any`);
		const u = fs$1.parseAxisParam(c, s.shape);
		let d = u;
		const f = Rf.getAxesPermutation(d, s.shape.length);
		let p = s;
		null != f && (p = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: f }
		}), d = Rf.getInnerMostAxes(d.length, s.shape.length)), Rf.assertAxesAreInnerMostDims(`any`, d, p.shape.length);
		const [h, g] = Rf.computeOutAndReduceShapes(p.shape, d), _ = fs$1.sizeFromShape(g), v = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(h), p.dtype), y = a.data.get(p.dataId).values;
		for (let r = 0; r < v.length; ++r) {
			const i = r * _;
			let a = y[i];
			for (let r = 0; r < _; ++r) {
				const o = y[i + r];
				a = a || o;
			}
			v[r] = a;
		}
		null != f && a.disposeIntermediateTensorInfo(p);
		const b = a.makeTensorInfo(h, p.dtype, v);
		if (l) {
			const r = Qs({
				inputs: { x: b },
				backend: a,
				attrs: { shape: Rf.expandShapeToKeepDim(h, u) }
			});
			return a.disposeIntermediateTensorInfo(b), r;
		}
		return b;
	}
};
const lr = {
	kernelName: Z,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c } = o;
		An(s, `argMax`);
		let l = fs$1.parseAxisParam(c, s.shape);
		const u = Rf.getAxesPermutation(l, s.shape.length);
		let d = s;
		const f = [];
		null != u && (d = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: u }
		}), f.push(d), l = Rf.getInnerMostAxes(l.length, d.shape.length)), l = [l[0]], Rf.assertAxesAreInnerMostDims(`argMax`, l, d.shape.length);
		const [p, h] = Rf.computeOutAndReduceShapes(d.shape, l), g = fs$1.sizeFromShape(p), _ = fs$1.makeZerosTypedArray(g, `int32`), v = fs$1.sizeFromShape(h), y = a.data.get(d.dataId).values;
		for (let r = 0; r < _.length; ++r) {
			const i = r * v;
			let a = y[i], o = 0;
			for (let r = 0; r < v; ++r) {
				const s = y[i + r];
				s > a && (a = s, o = r);
			}
			_[r] = o;
		}
		return f.forEach(((r) => a.disposeIntermediateTensorInfo(r))), a.makeTensorInfo(p, `int32`, _);
	}
};
const dr = {
	kernelName: Y,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c } = o;
		An(s, `argMin`);
		let l = fs$1.parseAxisParam(c, s.shape);
		const u = Rf.getAxesPermutation(l, s.shape.length);
		let d = s;
		const f = [];
		null != u && (d = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: u }
		}), f.push(d), l = Rf.getInnerMostAxes(l.length, d.shape.length)), l = [l[0]], Rf.assertAxesAreInnerMostDims(`argMin`, l, d.shape.length);
		const [p, h] = Rf.computeOutAndReduceShapes(d.shape, l), g = fs$1.sizeFromShape(p), _ = fs$1.makeZerosTypedArray(g, `int32`), v = fs$1.sizeFromShape(h), y = a.data.get(d.dataId).values;
		for (let r = 0; r < _.length; ++r) {
			const i = r * v;
			let a = y[i], o = 0;
			for (let r = 0; r < v; ++r) {
				const s = y[i + r];
				s < a && (a = s, o = r);
			}
			_[r] = o;
		}
		return f.forEach(((r) => a.disposeIntermediateTensorInfo(r))), a.makeTensorInfo(p, `int32`, _);
	}
};
const cr = {
	kernelName: X,
	backendName: `cpu`,
	kernelFunc: ta(X, ((r) => Math.asin(r)))
};
const pr = {
	kernelName: Q,
	backendName: `cpu`,
	kernelFunc: ta(Q, ((r) => Math.asinh(r)))
};
const ur = {
	kernelName: ee,
	backendName: `cpu`,
	kernelFunc: ta(ee, ((r) => Math.atan(r)))
};
const hr = {
	kernelName: ne,
	backendName: `cpu`,
	kernelFunc: qn(ne, Rn(((r, i) => Math.atan2(r, i))))
};
const fr = {
	kernelName: te,
	backendName: `cpu`,
	kernelFunc: ta(te, ((r) => Math.atanh(r)))
};
function mr(r, i, a, o, s, c) {
	const l = s.strideHeight, u = s.strideWidth, d = s.dilationHeight, f = s.dilationWidth, p = s.effectiveFilterHeight, h = s.effectiveFilterWidth, g = s.padInfo.top, _ = s.padInfo.left, v = `max` === c ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, y = ya$1(s.outShape, a), b = y.values, x = s.outShape[1] * s.outShape[2] * s.outShape[3], S = s.outShape[2] * s.outShape[3], C = s.outShape[3];
	for (let i = 0; i < s.batchSize; ++i) {
		const a = i * x, y = i * o[0];
		for (let i = 0; i < s.inChannels; ++i) for (let x = 0; x < s.outHeight; ++x) {
			const w = x * l - g, T = Math.max(0, w), E = Math.min(s.inHeight, p + w), D = a + x * S;
			for (let a = 0; a < s.outWidth; ++a) {
				const l = a * u - _, p = Math.max(0, l), g = Math.min(s.inWidth, h + l);
				let x = v, S = 0, w = 0;
				for (let a = T; a < E; a += d) {
					const s = y + a * o[1];
					for (let a = p; a < g; a += f) {
						const l = r[s + a * o[2] + i];
						`max` === c && l > x ? x = l : `avg` === c && (S += l, w++);
					}
					if (isNaN(x)) break;
				}
				b[D + a * C + i] = `avg` === c ? S / w : x;
			}
		}
	}
	return y;
}
function gr(r, i, a, o, s = !1, c = !1) {
	const l = ya$1(o.outShape, `int32`), u = o.strideHeight, d = o.strideWidth, f = o.dilationHeight, p = o.dilationWidth, h = o.effectiveFilterHeight, g = o.effectiveFilterWidth, _ = o.padInfo.top, v = o.padInfo.left, y = ya$1(i, a, r);
	for (let r = 0; r < o.batchSize; ++r) for (let i = 0; i < o.inChannels; ++i) for (let a = 0; a < o.outHeight; ++a) {
		const b = a * u - _;
		let x = b;
		for (; x < 0;) x += f;
		const S = Math.min(o.inHeight, h + b);
		for (let u = 0; u < o.outWidth; ++u) {
			const h = u * d - v;
			let _ = h;
			for (; _ < 0;) _ += p;
			const C = Math.min(o.inWidth, g + h);
			let w = Number.NEGATIVE_INFINITY, T = -1;
			for (let a = x; a < S; a += f) {
				const l = a - b;
				for (let u = _; u < C; u += p) {
					const d = u - h, f = y.get(r, a, u, i);
					f > w && (w = f, T = s ? c ? ((r * o.inHeight + a) * o.inWidth + u) * o.inChannels + i : (a * o.inWidth + u) * o.inChannels + i : l * g + d);
				}
			}
			l.set(T, r, a, u, i);
		}
	}
	return l;
}
function kr(r, i, a, o, s, c) {
	const l = s.strideDepth, u = s.strideHeight, d = s.strideWidth, f = s.dilationDepth, p = s.dilationHeight, h = s.dilationWidth, g = s.effectiveFilterDepth, _ = s.effectiveFilterHeight, v = s.effectiveFilterWidth, y = s.padInfo.front, b = s.padInfo.top, x = s.padInfo.left, S = `max` === c ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, C = ya$1(s.outShape, a), w = C.values, T = s.outShape[1] * s.outShape[2] * s.outShape[3] * s.outShape[4], E = s.outShape[2] * s.outShape[3] * s.outShape[4], D = s.outShape[3] * s.outShape[4], k = s.outShape[4];
	for (let i = 0; i < s.batchSize; ++i) {
		const a = i * T, C = i * o[0];
		for (let i = 0; i < s.inChannels; ++i) for (let T = 0; T < s.outDepth; ++T) {
			const A = T * l - y;
			let M = A;
			for (; M < 0;) M += f;
			const N = Math.min(s.inDepth, g + A), P = a + T * E;
			for (let a = 0; a < s.outHeight; ++a) {
				const l = a * u - b;
				let g = l;
				for (; g < 0;) g += p;
				const y = Math.min(s.inHeight, _ + l), T = P + a * D;
				for (let a = 0; a < s.outWidth; ++a) {
					const l = a * d - x;
					let u = l;
					for (; u < 0;) u += h;
					const _ = Math.min(s.inWidth, v + l), b = T + a * k;
					let E = S, D = 0, A = 0;
					for (let a = M; a < N; a += f) {
						const s = C + a * o[1];
						for (let a = g; a < y; a += p) {
							const l = s + a * o[2];
							for (let a = u; a < _; a += h) {
								const s = r[l + a * o[3] + i];
								if (`max` === c && s > E ? E = s : `avg` === c && (D += s, A++), isNaN(E)) break;
							}
							if (isNaN(E)) break;
						}
						if (isNaN(E)) break;
					}
					w[b + i] = `avg` === c ? D / Math.max(A, 1) : E;
				}
			}
		}
	}
	return C;
}
const Ir = {
	kernelName: re,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i;
		An(s, `avgPool`);
		const { filterSize: c, strides: l, pad: u, dimRoundingMode: d } = o;
		fs$1.assert(Rf.eitherStridesOrDilationsAreOne(l, 1), (() => `Error in avgPool: Either strides or dilations must be 1. Got strides ${l} and dilations '1'`));
		const f = Rf.computePool2DInfo(s.shape, c, l, 1, u, d);
		let p;
		if (1 === f.filterWidth && 1 === f.filterHeight && fs$1.arraysEqual(f.inShape, f.outShape)) p = $n({
			inputs: { x: s },
			backend: a
		});
		else {
			const r = a.data.get(s.dataId).values, i = fs$1.computeStrides(s.shape), o = mr(r, s.shape, s.dtype, i, f, `avg`);
			p = a.makeTensorInfo(f.outShape, s.dtype, o.values);
		}
		return p;
	}
};
const br = {
	kernelName: oe,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { filterSize: c, strides: l, pad: u, dimRoundingMode: d, dataFormat: f } = o;
		An(s, `avgPool3d`);
		const p = Rf.computePool3DInfo(s.shape, c, l, 1, u, d, f), h = kr(a.data.get(s.dataId).values, s.shape, s.dtype, fs$1.computeStrides(s.shape), p, `avg`);
		return a.makeTensorInfo(h.shape, `float32`, h.values);
	}
};
const yr = {
	kernelName: ae,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { dy: s, input: c } = i, { filterSize: l, strides: u, pad: d, dimRoundingMode: f } = o;
		An([s, c], `avgPool3DGrad`);
		const p = Rf.computePool3DInfo(c.shape, l, u, 1, d, f), h = p.strideDepth, g = p.strideHeight, _ = p.strideWidth, v = p.filterDepth, y = p.filterHeight, b = p.filterWidth, x = p.dilationDepth, S = p.dilationHeight, C = p.dilationWidth, w = p.effectiveFilterDepth, T = p.effectiveFilterHeight, E = p.effectiveFilterWidth, D = w - 1 - p.padInfo.front, k = E - 1 - p.padInfo.left, A = T - 1 - p.padInfo.top, M = ya$1(c.shape, `float32`), N = 1 / (v * y * b), P = a.bufferSync(s);
		for (let r = 0; r < p.batchSize; ++r) for (let i = 0; i < p.inChannels; ++i) for (let a = 0; a < p.inDepth; ++a) for (let o = 0; o < p.inHeight; ++o) for (let s = 0; s < p.inWidth; ++s) {
			const c = a - D, l = o - A, u = s - k;
			let d = 0;
			for (let a = 0; a < w; a += x) {
				const o = (c + a) / h;
				if (!(o < 0 || o >= p.outDepth || Math.floor(o) !== o)) for (let a = 0; a < T; a += S) {
					const s = (l + a) / g;
					if (!(s < 0 || s >= p.outHeight || Math.floor(s) !== s)) for (let a = 0; a < E; a += C) {
						const c = (u + a) / _;
						if (c < 0 || c >= p.outWidth || Math.floor(c) !== c) continue;
						d += P.get(r, o, s, c, i);
					}
				}
			}
			M.set(d * N, r, a, o, s, i);
		}
		return a.makeTensorInfo(M.shape, M.dtype, M.values);
	}
};
const Nr = {
	kernelName: se,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { dy: s, input: c } = i, l = c;
		An([s, c], `avgPoolGrad`);
		const { filterSize: u, strides: d, pad: f } = o, p = Rf.computePool2DInfo(l.shape, u, d, 1, f), h = p.strideHeight, g = p.strideWidth, _ = p.filterHeight, v = p.filterWidth, y = p.dilationHeight, b = p.dilationWidth, x = p.effectiveFilterHeight, S = p.effectiveFilterWidth, C = S - 1 - p.padInfo.left, w = x - 1 - p.padInfo.top, T = ya$1(l.shape, `float32`), E = 1 / (_ * v), D = a.data.get(s.dataId).values, k = ya$1(s.shape, `float32`, D);
		for (let r = 0; r < p.batchSize; ++r) for (let i = 0; i < p.inChannels; ++i) for (let a = 0; a < p.inHeight; ++a) for (let o = 0; o < p.inWidth; ++o) {
			const s = a - w, c = o - C;
			let l = 0;
			for (let a = 0; a < x; a += y) {
				const o = (s + a) / h;
				if (!(o < 0 || o >= p.outHeight || Math.floor(o) !== o)) for (let a = 0; a < S; a += b) {
					const s = (c + a) / g;
					if (s < 0 || s >= p.outWidth || Math.floor(s) !== s) continue;
					l += k.get(r, o, s, i);
				}
			}
			T.set(l * E, r, a, o, i);
		}
		return a.makeTensorInfo(T.shape, T.dtype, T.values);
	}
};
const Tr = {
	kernelName: et,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, scale: c, offset: l, mean: u, variance: d } = i;
		fs$1.assert(u.shape.length === d.shape.length, (() => `Batch normalization gradient requires mean and variance to have equal ranks.`)), fs$1.assert(null == l || u.shape.length === l.shape.length, (() => `Batch normalization gradient requires mean and offset to have equal ranks.`)), fs$1.assert(null == c || u.shape.length === c.shape.length, (() => `Batch normalization gradient requires mean and scale to have equal ranks.`)), An([
			s,
			u,
			d,
			c,
			l
		], `batchNorm`);
		let { varianceEpsilon: f } = o;
		f ??= .001;
		const p = a.data.get(s.dataId).values, h = a.data.get(u.dataId).values, g = a.data.get(d.dataId).values, _ = c ? a.data.get(c.dataId).values : new Float32Array([1]), v = l ? a.data.get(l.dataId).values : new Float32Array([0]), y = new Float32Array(p.length), b = v.length, x = _.length, S = g.length, C = h.length;
		let w = 0, T = 0, E = 0, D = 0;
		for (let r = 0; r < p.length; ++r) y[r] = v[w++] + (p[r] - h[T++]) * _[E++] / Math.sqrt(g[D++] + f), w >= b && (w = 0), T >= C && (T = 0), E >= x && (E = 0), D >= S && (D = 0);
		return a.makeTensorInfo(s.shape, s.dtype, y);
	}
};
const xr = {
	kernelName: le,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { blockShape: c, crops: l } = o;
		An([s], `batchToSpaceND`);
		const u = c.reduce(((r, i) => r * i)), d = Rf.getReshaped(s.shape, c, u), f = Rf.getPermuted(d.length, c.length), p = Rf.getReshapedPermuted(s.shape, c, u), h = Rf.getSliceBeginCoords(l, c.length), g = Rf.getSliceSize(p, l, c.length), _ = Qs({
			inputs: { x: s },
			backend: a,
			attrs: { shape: d }
		}), v = qa({
			inputs: { x: _ },
			backend: a,
			attrs: { perm: f }
		}), y = Qs({
			inputs: { x: v },
			backend: a,
			attrs: { shape: p }
		}), b = hs({
			inputs: { x: y },
			backend: a,
			attrs: {
				begin: h,
				size: g
			}
		});
		return a.disposeIntermediateTensorInfo(_), a.disposeIntermediateTensorInfo(v), a.disposeIntermediateTensorInfo(y), b;
	}
};
const Sr = {
	kernelName: ue,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, weights: c } = i, { size: l } = o, u = Yn(a.data.get(s.dataId).values, a.data.get(c.dataId).values, c.dtype, c.shape, l);
		return a.makeTensorInfo([l], c.dtype, u);
	}
};
const vr = {
	kernelName: de,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { s0: o, s1: s } = i, c = a.data.get(o.dataId).values, l = a.data.get(s.dataId).values, u = Rf.assertAndGetBroadcastShape(Array.from(c), Array.from(l));
		return a.makeTensorInfo([u.length], `int32`, Int32Array.from(u));
	}
};
const Fr = {
	kernelName: ge,
	backendName: `cpu`,
	kernelFunc: ta(ge, ((r, i) => {
		const a = i;
		return r > a.clipValueMax ? a.clipValueMax : r < a.clipValueMin ? a.clipValueMin : r;
	}))
};
const wr = {
	kernelName: be,
	backendName: `cpu`,
	kernelFunc: (r) => {
		const { x: i } = r.inputs, a = r.backend, o = new Float32Array(fs$1.sizeFromShape(i.shape)), s = a.data.get(i.dataId), c = s.complexTensorInfos.real, l = s.complexTensorInfos.imag, u = a.data.get(c.dataId).values, d = a.data.get(l.dataId).values;
		for (let r = 0; r < u.length; r++) {
			const i = u[r], a = d[r];
			o[r] = Math.hypot(i, a);
		}
		return a.makeOutput(o, i.shape, `float32`);
	}
};
function Mr(r) {
	const { inputs: i, backend: a } = r, { input: o } = i, s = a.data.get(o.dataId).complexTensorInfos.imag, c = a.data.get(s.dataId).values;
	return a.makeTensorInfo(s.shape, s.dtype, c);
}
const Ar = {
	kernelName: it,
	backendName: `cpu`,
	kernelFunc: Mr
};
function Dr(r) {
	const { inputs: i, backend: a, attrs: o } = r, { axis: s } = o, c = fs$1.parseAxisParam(s, i[0].shape)[0], l = i.map(((r) => r.shape));
	Rf.assertParamsConsistent(l, c);
	let u = Rf.computeOutShape(i.map(((r) => r.shape)), c);
	if (0 === fs$1.sizeFromShape(u)) return a.makeTensorInfo(u, i[0].dtype, []);
	const d = i.filter(((r) => fs$1.sizeFromShape(r.shape) > 0));
	if (1 === d.length) return $n({
		inputs: { x: d[0] },
		backend: a
	});
	if (`complex64` === d[0].dtype) {
		const r = d.map(((r) => Vn({
			inputs: { input: r },
			backend: a
		}))), i = d.map(((r) => Mr({
			inputs: { input: r },
			backend: a
		}))), o = Dr({
			inputs: r,
			backend: a,
			attrs: { axis: c }
		}), s = Dr({
			inputs: i,
			backend: a,
			attrs: { axis: c }
		}), l = Pn({
			inputs: {
				real: o,
				imag: s
			},
			backend: a
		});
		return r.forEach(((r) => a.disposeIntermediateTensorInfo(r))), i.forEach(((r) => a.disposeIntermediateTensorInfo(r))), a.disposeIntermediateTensorInfo(o), a.disposeIntermediateTensorInfo(s), l;
	}
	const f = d.map(((r) => {
		const i = fs$1.sizeFromShape(r.shape.slice(c));
		return Qs({
			inputs: { x: r },
			backend: a,
			attrs: { shape: [-1, i] }
		});
	})), p = f.map(((r) => ({
		vals: a.data.get(r.dataId).values,
		shape: r.shape
	})));
	u = Rf.computeOutShape(f.map(((r) => r.shape)), 1);
	const h = 1 === f[0].shape[0], g = ra(p, u, i[0].dtype, h), _ = Rf.computeOutShape(d.map(((r) => r.shape)), c), v = a.makeTensorInfo(_, i[0].dtype, g);
	return f.forEach(((r) => a.disposeIntermediateTensorInfo(r))), v;
}
const Er = {
	kernelName: ye,
	backendName: `cpu`,
	kernelFunc: Dr
};
function zr(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s, filter: c } = i, { strides: l, pad: u, dataFormat: d, dilations: f, dimRoundingMode: p } = o;
	An([s, c], `conv2d`);
	const h = Rf.convertConv2DDataFormat(d), g = Rf.computeConv2DInfo(s.shape, c.shape, l, f, u, p, !1, h), _ = g.filterHeight, v = g.filterWidth, y = g.dilationHeight, b = g.dilationWidth, x = g.padInfo.left, S = g.padInfo.top, C = `channelsLast` === g.dataFormat, w = new xs$1(g.outShape, s.dtype), T = fs$1.computeStrides(s.shape), E = fs$1.computeStrides(c.shape), D = T[0], k = C ? T[1] : T[2], A = C ? T[2] : 1, M = C ? 1 : T[1], N = w.strides[0], P = C ? w.strides[1] : w.strides[2], F = C ? w.strides[2] : 1, I = C ? 1 : w.strides[1], L = a.data.get(s.dataId).values, R = a.data.get(c.dataId).values, z = w.values;
	for (let r = 0; r < g.batchSize; ++r) {
		const i = r * D, a = r * N;
		for (let r = 0; r < g.outHeight; ++r) {
			const o = a + r * P, s = r * g.strideHeight - S;
			for (let r = 0; r < _; ++r) {
				const a = s + r * y;
				if (a < 0 || a >= g.inHeight) continue;
				const c = r * E[0], l = i + a * k;
				for (let r = 0; r < g.outWidth; ++r) {
					const i = o + r * F, a = r * g.strideWidth - x;
					for (let r = 0; r < v; ++r) {
						const o = a + r * b;
						if (o < 0 || o >= g.inWidth) continue;
						const s = l + o * A;
						let u = c + r * E[1];
						for (let r = 0; r < g.inChannels; ++r) {
							const a = L[s + r * M];
							for (let r = 0; r < g.outChannels; ++r) z[i + r * I] += a * R[u + r];
							u += g.outChannels;
						}
					}
				}
			}
		}
	}
	return a.makeTensorInfo(w.shape, w.dtype, z);
}
const Wr = {
	kernelName: we,
	backendName: `cpu`,
	kernelFunc: zr
};
const Rr = {
	kernelName: ke,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, dy: c } = i, { strides: l, pad: u, dataFormat: d, dimRoundingMode: f, filterShape: p } = o;
		An([s, c], `conv2dBackpropFilter`);
		const h = Rf.convertConv2DDataFormat(d), g = Rf.computeConv2DInfo(s.shape, p, l, 1, u, f, !1, h), { strideHeight: _, strideWidth: v, filterHeight: y, filterWidth: b } = g, x = `channelsLast` === g.dataFormat, S = new xs$1(g.filterShape, `float32`), C = g.padInfo.left, w = g.padInfo.top, T = a.data.get(s.dataId).values, E = a.data.get(c.dataId).values, D = new xs$1(s.shape, s.dtype, T), k = new xs$1(c.shape, c.dtype, E);
		for (let r = 0; r < y; ++r) {
			const i = Math.max(0, Math.ceil((w - r) / _)), a = Math.min(g.outHeight, (g.inHeight + w - r) / _);
			for (let o = 0; o < b; ++o) {
				const s = Math.max(0, Math.ceil((C - o) / v)), c = Math.min(g.outWidth, (g.inWidth + C - o) / v);
				for (let l = 0; l < g.inChannels; ++l) for (let u = 0; u < g.outChannels; ++u) {
					let d = 0;
					for (let f = 0; f < g.batchSize; ++f) for (let p = i; p < a; ++p) {
						const i = r + p * _ - w;
						for (let r = s; r < c; ++r) {
							const a = o + r * v - C;
							d += x ? D.get(f, i, a, l) * k.get(f, p, r, u) : D.get(f, l, i, a) * k.get(f, u, p, r);
						}
					}
					S.set(d, r, o, l, u);
				}
			}
		}
		return a.makeTensorInfo(S.shape, S.dtype, S.values);
	}
};
const Pr = {
	kernelName: ve,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { dy: s, filter: c } = i, { inputShape: l, strides: u, pad: d, dataFormat: f, dimRoundingMode: p } = o;
		An([s, c], `conv2dBackpropInput`);
		const h = fs$1.computeStrides(c.shape), g = fs$1.computeStrides(s.shape);
		let _ = Rf.convertConv2DDataFormat(f);
		const v = Rf.computeConv2DInfo(l, c.shape, u, 1, d, p, !1, _), y = new xs$1(v.inShape, `float32`), b = y.values, x = a.data.get(s.dataId).values, S = a.data.get(c.dataId).values, [C, w, T] = h, { batchSize: E, filterHeight: D, filterWidth: k, inChannels: A, inHeight: M, inWidth: N, outChannels: P, outHeight: F, outWidth: I, strideHeight: L, strideWidth: R } = v;
		_ = v.dataFormat;
		const z = D - 1 - v.padInfo.top, he = k - 1 - v.padInfo.left, B = `channelsLast` === _, U = y.strides[0], W = B ? y.strides[1] : y.strides[2], vt = B ? y.strides[2] : 1, $ = B ? 1 : y.strides[1], xt = g[0], kt = B ? g[1] : g[2], Jt = B ? g[2] : 1, $t = B ? 1 : g[1];
		for (let r = 0; r < E; ++r) for (let i = 0; i < A; ++i) for (let a = 0; a < M; ++a) {
			const o = a - z, s = Math.max(0, Math.ceil(o / L)), c = Math.min(F, (D + o) / L);
			for (let l = 0; l < N; ++l) {
				const u = l - he, d = Math.max(0, Math.ceil(u / R)), f = Math.min(I, (k + u) / R);
				let p = 0;
				for (let a = s; a < c; ++a) {
					const s = a * L - o;
					for (let o = d; o < f; ++o) {
						const c = xt * r + kt * a + Jt * o, l = C * (D - 1 - s) + w * (k - 1 - (o * R - u)) + T * i;
						for (let r = 0; r < P; ++r) p += x[c + $t * r] * S[l + r];
					}
				}
				b[U * r + W * a + vt * l + $ * i] = p;
			}
		}
		return a.makeTensorInfo(y.shape, y.dtype, y.values);
	}
};
const Hr = {
	kernelName: xe,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, filter: c } = i, { strides: l, pad: u, dilations: d } = o;
		An([s, c], `conv3d`);
		const f = Rf.computeConv3DInfo(s.shape, c.shape, l, d, u), { filterDepth: p, filterHeight: h, filterWidth: g, dilationDepth: _, dilationHeight: v, dilationWidth: y, padInfo: b } = f, x = b.front, S = b.left, C = b.top, w = new xs$1(f.outShape, s.dtype), T = a.data.get(s.dataId).values, E = a.data.get(c.dataId).values, D = w.values, k = fs$1.computeStrides(s.shape), A = fs$1.computeStrides(c.shape);
		for (let r = 0; r < f.batchSize; ++r) {
			const i = r * k[0], a = r * w.strides[0];
			for (let r = 0; r < f.outDepth; ++r) {
				const o = a + r * w.strides[1], s = r * f.strideDepth - x;
				for (let r = 0; r < p; ++r) {
					const a = s + r * _;
					if (a < 0 || a >= f.inDepth) continue;
					const c = r * A[0], l = i + a * k[1];
					for (let r = 0; r < f.outHeight; ++r) {
						const i = o + r * w.strides[2], a = r * f.strideHeight - C;
						for (let r = 0; r < h; ++r) {
							const o = a + r * v;
							if (o < 0 || o >= f.inHeight) continue;
							const s = c + r * A[1], u = l + o * k[2];
							for (let r = 0; r < f.outWidth; ++r) {
								const a = i + r * f.outChannels, o = r * f.strideWidth - S;
								for (let r = 0; r < g; ++r) {
									const i = o + r * y;
									if (i < 0 || i >= f.inWidth) continue;
									const c = s + r * A[2], l = u + i * f.inChannels;
									let d = c;
									for (let r = 0; r < f.inChannels; ++r) {
										const i = T[l + r];
										for (let r = 0; r < f.outChannels; ++r) D[a + r] += i * E[d + r];
										d += f.outChannels;
									}
								}
							}
						}
					}
				}
			}
		}
		return a.makeTensorInfo(w.shape, w.dtype, w.values);
	}
};
const Cr = {
	kernelName: Ee,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, dy: c } = i, { strides: l, pad: u, filterShape: d } = o;
		An([s, c], `conv3dBackpropFilterV2`);
		const f = fs$1.computeStrides(s.shape), p = fs$1.computeStrides(c.shape), h = Rf.computeConv3DInfo(s.shape, d, l, 1, u), g = h.strideDepth, _ = h.strideHeight, v = h.strideWidth, y = h.filterDepth, b = h.filterHeight, x = h.filterWidth, S = new xs$1(h.filterShape, `float32`), C = S.values, [w, T, E, D] = S.strides, k = a.data.get(c.dataId).values, [A, M, N, P] = p, F = a.data.get(s.dataId).values, [I, L, R, z] = f, he = h.padInfo.front, B = h.padInfo.left, U = h.padInfo.top;
		for (let r = 0; r < y; ++r) {
			const i = Math.max(0, Math.ceil((he - r) / g)), a = Math.min(h.outDepth, (h.inDepth + he - r) / g), o = r * w;
			for (let s = 0; s < b; ++s) {
				const c = Math.max(0, Math.ceil((U - s) / _)), l = Math.min(h.outHeight, (h.inHeight + U - s) / _), u = s * T + o;
				for (let o = 0; o < x; ++o) {
					const d = Math.max(0, Math.ceil((B - o) / v)), f = Math.min(h.outWidth, (h.inWidth + B - o) / v), p = o * E + u;
					for (let u = 0; u < h.inChannels; ++u) {
						const y = u * D + p;
						for (let p = 0; p < h.outChannels; ++p) {
							let b = 0;
							for (let y = 0; y < h.batchSize; ++y) {
								const h = y * I, x = y * A;
								for (let y = i; y < a; ++y) {
									const i = (r + y * g - he) * L + h, a = y * M + x;
									for (let r = c; r < l; ++r) {
										const c = (s + r * _ - U) * R + i, l = r * N + a;
										for (let r = d; r < f; ++r) {
											const i = r * P + l;
											b += F[(o + r * v - B) * z + c + u] * k[i + p];
										}
									}
								}
							}
							C[y + p] = b;
						}
					}
				}
			}
		}
		return a.makeTensorInfo(S.shape, S.dtype, S.values);
	}
};
const $r = {
	kernelName: Se,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { dy: s, filter: c } = i, { pad: l, strides: u, inputShape: d } = o;
		An([s], `conv3dBackpropInputV2`);
		const f = fs$1.computeStrides(s.shape), p = fs$1.computeStrides(c.shape), h = Rf.computeConv3DInfo(d, c.shape, u, 1, l), g = new xs$1(h.inShape, `float32`), _ = g.values, [v, y, b, x] = g.strides, S = a.data.get(s.dataId).values, [C, w, T, E] = f, D = a.data.get(c.dataId).values, [k, A, M, N] = p, { batchSize: P, filterDepth: F, filterHeight: I, filterWidth: L, inChannels: R, inDepth: z, inHeight: he, inWidth: B, outChannels: U, outDepth: W, outHeight: vt, outWidth: $, strideDepth: xt, strideHeight: kt, strideWidth: Jt } = h, $t = F - 1 - h.padInfo.front, Os = I - 1 - h.padInfo.top, $s = L - 1 - h.padInfo.left;
		for (let r = 0; r < P; ++r) for (let i = 0; i < R; ++i) for (let a = 0; a < z; ++a) {
			const o = a - $t, s = Math.max(0, Math.ceil(o / xt)), c = Math.min(W, (F + o) / xt);
			for (let l = 0; l < he; ++l) {
				const u = l - Os, d = Math.max(0, Math.ceil(u / kt)), f = Math.min(vt, (I + u) / kt);
				for (let p = 0; p < B; ++p) {
					const h = p - $s, g = Math.max(0, Math.ceil(h / Jt)), P = Math.min($, (L + h) / Jt);
					let R = 0;
					for (let a = s; a < c; ++a) {
						const s = a * xt - o;
						for (let o = d; o < f; ++o) {
							const c = o * kt - u;
							for (let l = g; l < P; ++l) {
								const u = C * r + w * a + T * o + E * l, d = k * (F - 1 - s) + A * (I - 1 - c) + M * (L - 1 - (l * Jt - h)) + N * i;
								for (let r = 0; r < U; ++r) R += S[u + r] * D[d + r];
							}
						}
					}
					_[v * r + y * a + b * l + x * p + i] = R;
				}
			}
		}
		return a.makeTensorInfo(g.shape, g.dtype, g.values);
	}
};
const Or = {
	kernelName: `Cos`,
	backendName: `cpu`,
	kernelFunc: ta(`Cos`, ((r) => Math.cos(r)))
};
const Vr = {
	kernelName: Ae,
	backendName: `cpu`,
	kernelFunc: ta(Ae, ((r) => Math.cosh(r)))
};
const _r = {
	kernelName: Me,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { image: s, boxes: c, boxInd: l } = i, { cropSize: u, method: d, extrapolationValue: f } = o, [p, h, g, _] = s.shape, v = c.shape[0], [y, b] = u, x = ya$1([
			v,
			y,
			b,
			_
		], `float32`), S = a.data.get(c.dataId).values, C = a.data.get(l.dataId).values, w = a.data.get(s.dataId).values, T = fs$1.computeStrides(s.shape), E = fs$1.computeStrides(x.shape);
		for (let r = 0; r < v; r++) {
			const i = 4 * r, a = S[i], o = S[i + 1], s = S[i + 2], c = S[i + 3], l = C[r];
			if (l >= p) continue;
			const u = y > 1 ? (s - a) * (h - 1) / (y - 1) : 0, v = b > 1 ? (c - o) * (g - 1) / (b - 1) : 0;
			for (let i = 0; i < y; i++) {
				const p = y > 1 ? a * (h - 1) + i * u : .5 * (a + s) * (h - 1);
				if (p < 0 || p > h - 1) for (let a = 0; a < b; a++) for (let o = 0; o < _; o++) {
					const s = o + a * E[2] + i * E[1] + r * E[0];
					x.values[s] = f;
				}
				else if (`bilinear` === d) {
					const a = Math.floor(p), s = Math.ceil(p), u = p - a;
					for (let d = 0; d < b; d++) {
						const p = b > 1 ? o * (g - 1) + d * v : .5 * (o + c) * (g - 1);
						if (p < 0 || p > g - 1) {
							for (let a = 0; a < _; a++) {
								const o = a + d * E[2] + i * E[1] + r * E[0];
								x.values[o] = f;
							}
							continue;
						}
						const h = Math.floor(p), y = Math.ceil(p), S = p - h;
						for (let o = 0; o < _; o++) {
							let c = o + h * T[2] + a * T[1] + l * T[0];
							const f = w[c];
							c = o + y * T[2] + a * T[1] + l * T[0];
							const p = w[c];
							c = o + h * T[2] + s * T[1] + l * T[0];
							const g = w[c];
							c = o + y * T[2] + s * T[1] + l * T[0];
							const _ = f + (p - f) * S, v = g + (w[c] - g) * S;
							c = o + d * E[2] + i * E[1] + r * E[0], x.values[c] = _ + (v - _) * u;
						}
					}
				} else for (let a = 0; a < b; ++a) {
					const s = b > 1 ? o * (g - 1) + a * v : .5 * (o + c) * (g - 1);
					if (s < 0 || s > g - 1) {
						for (let o = 0; o < _; o++) {
							const s = o + a * E[2] + i * E[1] + r * E[0];
							x.values[s] = f;
						}
						continue;
					}
					const u = Math.round(s), d = Math.round(p);
					for (let o = 0; o < _; o++) {
						const s = o + u * T[2] + d * T[1] + l * T[0], c = o + a * E[2] + i * E[1] + r * E[0];
						x.values[c] = w[s];
					}
				}
			}
		}
		return a.makeTensorInfo(x.shape, x.dtype, x.values);
	}
};
const Gr = {
	kernelName: _e,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, exclusive: l, reverse: u } = o;
		An(s, `cumprod`);
		const d = Rf.getAxesPermutation([c], s.shape.length);
		let f = s;
		null != d && (f = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: d }
		}));
		const p = Rf.getInnerMostAxes(1, s.shape.length)[0];
		if (p !== f.shape.length - 1) throw new Error(`backend.cumprod in CPU expects an inner-most axis=${f.shape.length - 1} but got axis=${p}`);
		const h = Fs$1(f.dtype, `int32`), g = fs$1.makeOnesTypedArray(fs$1.sizeFromShape(f.shape), h), _ = a.data.get(f.dataId).values, v = f.shape[f.shape.length - 1], y = u ? (r, i) => r + v - i - 1 : (r, i) => r + i;
		for (let r = 0; r < _.length; r += v) for (let i = 0; i < v; i++) {
			const a = y(r, i);
			if (0 === i) g[a] = l ? 1 : _[a];
			else {
				const o = y(r, i - 1);
				g[a] = l ? _[o] * g[o] : _[a] * g[o];
			}
		}
		const b = a.makeTensorInfo(f.shape, h, g);
		if (null != d) {
			const r = qa({
				inputs: { x: b },
				backend: a,
				attrs: { perm: Rf.getUndoAxesPermutation(d) }
			});
			return a.disposeIntermediateTensorInfo(b), a.disposeIntermediateTensorInfo(f), r;
		}
		return b;
	}
};
const Br = {
	kernelName: Ie,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, exclusive: l, reverse: u } = o;
		An(s, `cumsum`);
		const d = Rf.getAxesPermutation([c], s.shape.length);
		let f = s;
		null != d && (f = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: d }
		}));
		const p = Rf.getInnerMostAxes(1, s.shape.length)[0];
		if (p !== f.shape.length - 1) throw new Error(`backend.cumsum in CPU expects an inner-most axis=${f.shape.length - 1} but got axis=${p}`);
		const h = Fs$1(f.dtype, `int32`), g = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(f.shape), h), _ = a.data.get(f.dataId).values, v = f.shape[f.shape.length - 1], y = u ? (r, i) => r + v - i - 1 : (r, i) => r + i;
		for (let r = 0; r < _.length; r += v) for (let i = 0; i < v; i++) {
			const a = y(r, i);
			if (0 === i) g[a] = l ? 0 : _[a];
			else {
				const o = y(r, i - 1);
				g[a] = l ? _[o] + g[o] : _[a] + g[o];
			}
		}
		const b = a.makeTensorInfo(f.shape, h, g);
		if (null != d) {
			const r = qa({
				inputs: { x: b },
				backend: a,
				attrs: { perm: Rf.getUndoAxesPermutation(d) }
			});
			return a.disposeIntermediateTensorInfo(b), a.disposeIntermediateTensorInfo(f), r;
		}
		return b;
	}
};
const Lr = {
	kernelName: Ne,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, weights: c } = i, { size: l, binaryOutput: u } = o;
		if (1 === s.shape.length) {
			const r = Yn(a.data.get(s.dataId).values, a.data.get(c.dataId).values, c.dtype, c.shape, l);
			return a.makeTensorInfo([l], c.dtype, r);
		}
		if (2 === s.shape.length) {
			const r = Jn(a.bufferSync(s), a.bufferSync(c), l, u);
			return a.makeTensorInfo(r.shape, c.dtype, r.values);
		}
		throw new Error(`Error in denseBincount: input must be at most rank 2, but got rank${s.shape.length}.`);
	}
};
const qr = {
	kernelName: Te,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { blockSize: c, dataFormat: l } = o;
		fs$1.assert(`NHWC` === l, (() => `Only NHWC dataFormat supported on CPU for depthToSpace. Got ${l}`));
		const u = s.shape[0], d = s.shape[1], f = s.shape[2], p = s.shape[3], h = d * c, g = f * c, _ = p / (c * c), v = a.data.get(s.dataId).values, y = new Float32Array(u * h * g * _);
		let b = 0;
		for (let r = 0; r < u; ++r) for (let i = 0; i < h; ++i) {
			const a = Math.floor(i / c), o = i % c;
			for (let i = 0; i < g; ++i) {
				const s = Math.floor(i / c), l = (o * c + i % c) * _;
				for (let i = 0; i < _; ++i) {
					const o = i + l + p * (s + f * (a + d * r));
					y[b++] = v[o];
				}
			}
		}
		return a.makeTensorInfo([
			u,
			h,
			g,
			_
		], s.dtype, y);
	}
};
function Ur(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s, filter: c } = i, { strides: l, pad: u, dilations: d, dimRoundingMode: f } = o;
	An([s, c], `depthwiseConv2DNative`);
	const p = fs$1.computeStrides(s.shape), h = fs$1.computeStrides(c.shape);
	let g = d;
	g ??= [1, 1], fs$1.assert(Rf.eitherStridesOrDilationsAreOne(l, g), (() => `Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${l} and dilations '${g}'`));
	const _ = Rf.computeConv2DInfo(s.shape, c.shape, l, g, u, f, !0), { filterHeight: v, filterWidth: y, dilationHeight: b, dilationWidth: x, padInfo: S } = _, C = S.left, w = S.top, T = _.outChannels / _.inChannels, E = new xs$1(_.outShape, s.dtype), D = a.data.get(s.dataId).values, k = a.data.get(c.dataId).values, A = E.values;
	for (let r = 0; r < _.batchSize; ++r) {
		const i = r * p[0], a = r * E.strides[0];
		for (let r = 0; r < _.outHeight; ++r) {
			const o = a + r * E.strides[1], s = r * _.strideHeight - w;
			for (let r = 0; r < v; ++r) {
				const a = s + r * b;
				if (a < 0 || a >= _.inHeight) continue;
				const c = r * h[0], l = i + a * p[1];
				for (let r = 0; r < _.outWidth; ++r) {
					const i = o + r * E.strides[2], a = r * _.strideWidth - C;
					for (let r = 0; r < y; ++r) {
						const o = a + r * x;
						if (o < 0 || o >= _.inWidth) continue;
						const s = c + r * h[1], u = l + o * _.inChannels;
						let d = i, f = s;
						for (let r = 0; r < _.inChannels; ++r) {
							const i = D[u + r];
							for (let r = 0; r < T; ++r) A[d + r] += i * k[f + r];
							d += T, f += T;
						}
					}
				}
			}
		}
	}
	return a.makeTensorInfo(E.shape, E.dtype, E.values);
}
const Zr = {
	kernelName: De,
	backendName: `cpu`,
	kernelFunc: Ur
};
const Kr = {
	kernelName: Re,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, dy: c } = i, { strides: l, dilations: u, pad: d, dimRoundingMode: f, filterShape: p } = o;
		An([s, c], `depthwiseConv2dNativeBackpropFilter`);
		const h = Rf.computeConv2DInfo(s.shape, p, l, u, d, f, !0), { strideHeight: g, strideWidth: _, filterHeight: v, filterWidth: y } = h, b = new xs$1(h.filterShape, `float32`), x = h.padInfo.left, S = h.padInfo.top, C = h.outChannels / h.inChannels, w = a.data.get(s.dataId).values, T = new xs$1(s.shape, s.dtype, w), E = a.data.get(c.dataId).values, D = new xs$1(c.shape, c.dtype, E);
		for (let r = 0; r < v; ++r) {
			const i = Math.max(0, Math.ceil((S - r) / g)), a = Math.min(h.outHeight, (h.inHeight + S - r) / g);
			for (let o = 0; o < y; ++o) {
				const s = Math.max(0, Math.ceil((x - o) / _)), c = Math.min(h.outWidth, (h.inWidth + x - o) / _);
				for (let l = 0; l < h.outChannels; ++l) {
					const u = Math.trunc(l / C), d = l % C;
					let f = 0;
					for (let d = 0; d < h.batchSize; ++d) for (let p = i; p < a; ++p) {
						const i = r + p * g - S;
						for (let r = s; r < c; ++r) {
							const a = o + r * _ - x;
							f += T.get(d, i, a, u) * D.get(d, p, r, l);
						}
					}
					b.set(f, r, o, u, d);
				}
			}
		}
		return a.makeTensorInfo(b.shape, b.dtype, b.values);
	}
};
const jr = {
	kernelName: Fe,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { dy: s, filter: c } = i, { strides: l, dilations: u, pad: d, dimRoundingMode: f, inputShape: p } = o;
		An([s, c], `depthwiseConv2DNativeBackpropInput`);
		const h = fs$1.computeStrides(s.shape), g = fs$1.computeStrides(c.shape), _ = Rf.computeConv2DInfo(p, c.shape, l, u, d, f, !0), v = new xs$1(_.inShape, `float32`), y = v.values, [b, x, S] = v.strides, C = a.data.get(s.dataId).values, [w, T, E] = h, D = a.data.get(c.dataId).values, [k, A, M] = g, { batchSize: N, filterHeight: P, filterWidth: F, inChannels: I, inHeight: L, inWidth: R, outChannels: z, outHeight: he, outWidth: B, strideHeight: U, strideWidth: W } = _, vt = P - 1 - _.padInfo.top, $ = F - 1 - _.padInfo.left, xt = z / I;
		for (let r = 0; r < N; ++r) for (let i = 0; i < I; ++i) for (let a = 0; a < L; ++a) {
			const o = a - vt, s = Math.max(0, Math.ceil(o / U)), c = Math.min(he, (P + o) / U);
			for (let l = 0; l < R; ++l) {
				const u = l - $, d = Math.max(0, Math.ceil(u / W)), f = Math.min(B, (F + u) / W);
				let p = 0;
				for (let a = s; a < c; ++a) {
					const s = a * U - o;
					for (let o = d; o < f; ++o) {
						const c = w * r + T * a + E * o, l = k * (P - 1 - s) + A * (F - 1 - (o * W - u)) + M * i;
						for (let r = 0; r < xt; ++r) p += C[c + (i * xt + r)] * D[l + r];
					}
				}
				y[b * r + x * a + S * l + i] = p;
			}
		}
		return a.makeTensorInfo(v.shape, v.dtype, v.values);
	}
};
const Yr = {
	kernelName: Be,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { x: o } = i, s = fs$1.sizeFromShape(o.shape), c = a.data.get(o.dataId).values, l = ya$1([s, s], o.dtype), u = l.values;
		for (let r = 0; r < c.length; r++) u[r * s + r] = c[r];
		const d = [...o.shape, ...o.shape];
		return a.makeTensorInfo(d, l.dtype, l.values);
	}
};
const Jr = {
	kernelName: Ce,
	backendName: `cpu`,
	kernelFunc: ({ inputs: r, backend: i, attrs: a }) => {
		const { x: o, filter: s } = r, { strides: c, pad: l, dilations: u } = a, d = i, f = d.data.get(o.dataId).values, p = o.shape.length, h = d.data.get(s.dataId).values, g = s.shape.length, { batchSize: _, inHeight: v, inWidth: y, inChannels: b, outHeight: x, outWidth: S, padInfo: C, strideHeight: w, strideWidth: T, filterHeight: E, filterWidth: D, dilationHeight: k, dilationWidth: A, outShape: M } = Rf.computeDilation2DInfo(o.shape, s.shape, c, l, `NHWC`, u), N = fs$1.sizeFromShape(M), P = M.length, F = fs$1.getArrayFromDType(o.dtype, N);
		for (let r = 0; r < _; ++r) for (let i = 0; i < x; ++i) {
			const a = i * w - C.top;
			for (let c = 0; c < S; ++c) {
				const l = c * T - C.left;
				for (let u = 0; u < b; ++u) {
					let d = Number.MIN_SAFE_INTEGER;
					for (let i = 0; i < E; ++i) {
						const c = a + i * k;
						if (c >= 0 && c < v) for (let a = 0; a < D; ++a) {
							const _ = l + a * A;
							if (_ >= 0 && _ < y) {
								const l = fs$1.locToIndex([
									r,
									c,
									_,
									u
								], p, fs$1.computeStrides(o.shape)), v = fs$1.locToIndex([
									i,
									a,
									u
								], g, fs$1.computeStrides(s.shape)), y = f[l] + h[v];
								y > d && (d = y);
							}
						}
					}
					F[fs$1.locToIndex([
						r,
						i,
						c,
						u
					], P, fs$1.computeStrides(M))] = d;
				}
			}
		}
		return {
			dataId: d.write(fs$1.toTypedArray(F, o.dtype), M, o.dtype),
			shape: M,
			dtype: o.dtype
		};
	}
};
const Qr = {
	kernelName: Oe,
	backendName: `cpu`,
	kernelFunc: ({ inputs: r, backend: i, attrs: a }) => {
		const { x: o, filter: s, dy: c } = r, { strides: l, pad: u, dilations: d } = a, f = i, p = fs$1.toNestedArray(o.shape, f.data.get(o.dataId).values), h = fs$1.toNestedArray(s.shape, f.data.get(s.dataId).values), { batchSize: g, inHeight: _, inWidth: v, inChannels: y, outHeight: b, outWidth: x, padInfo: S, strideHeight: C, strideWidth: w, filterHeight: T, filterWidth: E, dilationHeight: D, dilationWidth: k, outShape: A } = Rf.computeDilation2DInfo(o.shape, s.shape, l, u, `NHWC`, d);
		fs$1.assert(c.rank === A.length, (() => `Error in ${Oe}, dy must have the same rank as output ${A.length}, but got ${c.rank}`));
		const M = fs$1.toNestedArray(A, f.data.get(c.dataId).values), N = fs$1.makeZerosNestedTypedArray(s.shape, s.dtype);
		for (let r = 0; r < g; ++r) for (let i = 0; i < b; ++i) {
			const a = i * C - S.top;
			for (let o = 0; o < x; ++o) {
				const s = o * w - S.left;
				for (let c = 0; c < y; ++c) {
					let l = Number.MIN_SAFE_INTEGER, u = 0, d = 0;
					for (let i = 0; i < T; ++i) {
						const o = a + i * D;
						if (o >= 0 && o < _) for (let a = 0; a < E; ++a) {
							const f = s + a * k;
							if (f >= 0 && f < v) {
								const s = p[r][o][f][c] + h[i][a][c];
								s > l && (l = s, u = i, d = a);
							}
						}
					}
					N[u][d][c] += M[r][i][o][c];
				}
			}
		}
		return {
			dataId: f.write(fs$1.toTypedArray(N, o.dtype), s.shape, s.dtype),
			shape: s.shape,
			dtype: s.dtype
		};
	}
};
const Xr = {
	kernelName: Pe,
	backendName: `cpu`,
	kernelFunc: ({ inputs: r, backend: i, attrs: a }) => {
		const { x: o, filter: s, dy: c } = r, { strides: l, pad: u, dilations: d } = a, f = i, p = fs$1.toNestedArray(o.shape, f.data.get(o.dataId).values), h = fs$1.toNestedArray(s.shape, f.data.get(s.dataId).values), { batchSize: g, inHeight: _, inWidth: v, inChannels: y, outHeight: b, outWidth: x, padInfo: S, strideHeight: C, strideWidth: w, filterHeight: T, filterWidth: E, dilationHeight: D, dilationWidth: k, outShape: A } = Rf.computeDilation2DInfo(o.shape, s.shape, l, u, `NHWC`, d);
		fs$1.assert(c.rank === A.length, (() => `Error in ${Pe}, dy must have the same rank as output ${A.length}, but got ${c.rank}`));
		const M = fs$1.toNestedArray(A, f.data.get(c.dataId).values), N = fs$1.makeZerosNestedTypedArray(o.shape, o.dtype);
		for (let r = 0; r < g; ++r) for (let i = 0; i < b; ++i) {
			const a = i * C - S.top;
			for (let o = 0; o < x; ++o) {
				const s = o * w - S.left;
				for (let c = 0; c < y; ++c) {
					let l = Number.MIN_SAFE_INTEGER, u = a < 0 ? 0 : a, d = s < 0 ? 0 : s;
					for (let i = 0; i < T; ++i) {
						const o = a + i * D;
						if (o >= 0 && o < _) for (let a = 0; a < E; ++a) {
							const f = s + a * k;
							if (f >= 0 && f < v) {
								const s = p[r][o][f][c] + h[i][a][c];
								s > l && (l = s, u = o, d = f);
							}
						}
					}
					N[r][u][d][c] += M[r][i][o][c];
				}
			}
		}
		return {
			dataId: f.write(fs$1.toTypedArray(N, o.dtype), o.shape, o.dtype),
			shape: o.shape,
			dtype: o.dtype
		};
	}
};
const eo = {
	kernelName: Le,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { image: s } = i, { canvas: c, options: l } = o, { contextOptions: u, imageOptions: d } = l || {}, f = (null == d ? void 0 : d.alpha) || 1, p = (null == u ? void 0 : u.contextType) || `2d`;
		if (`2d` !== p) throw new Error(`Context type ${u.contextType} is not supported by the CPU backend.`);
		const h = c.getContext(p, (null == u ? void 0 : u.contextAttributes) || {});
		if (null == h) throw new Error(`Could not get the context with ${p} type.`);
		const [g, _] = s.shape.slice(0, 2), v = 2 === s.shape.length ? 1 : s.shape[2], y = a.data.get(s.dataId).values, b = `float32` === s.dtype ? 255 : 1, x = new Uint8ClampedArray(_ * g * 4);
		for (let r = 0; r < g * _; ++r) {
			const i = [
				0,
				0,
				0,
				255 * f
			];
			for (let a = 0; a < v; a++) {
				const o = y[r * v + a];
				if (`float32` === s.dtype) {
					if (o < 0 || o > 1) throw new Error(`Tensor values for a float32 Tensor must be in the range [0 - 1] but encountered ${o}.`);
				} else if (`int32` === s.dtype && (o < 0 || o > 255)) throw new Error(`Tensor values for a int32 Tensor must be in the range [0 - 255] but encountered ${o}.`);
				1 === v ? (i[0] = o * b, i[1] = o * b, i[2] = o * b) : i[a] = o * b;
			}
			const a = 4 * r;
			x[a + 0] = Math.round(i[0]), x[a + 1] = Math.round(i[1]), x[a + 2] = Math.round(i[2]), x[a + 3] = Math.round(i[3]);
		}
		c.width = _, c.height = g;
		const S = new ImageData(x, _, g);
		return h.putImageData(S, 0, 0), s;
	}
};
function to(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, keepDims: l } = o;
	let u;
	An(s, `sum`), u = `bool` === s.dtype ? Bn({
		inputs: { x: s },
		backend: a,
		attrs: { dtype: `int32` }
	}) : $n({
		inputs: { x: s },
		backend: a
	});
	const d = u.shape.length, f = fs$1.parseAxisParam(c, u.shape), p = Rf.getAxesPermutation(f, d);
	let h = f, g = u;
	null != p && (g = qa({
		inputs: { x: u },
		backend: a,
		attrs: { perm: p }
	}), h = Rf.getInnerMostAxes(h.length, d)), Rf.assertAxesAreInnerMostDims(`sum`, h, g.shape.length);
	const [_, v] = Rf.computeOutAndReduceShapes(g.shape, h);
	let y = Cn(a, _, Rf.upcastType(g.dtype, `int32`));
	const b = fs$1.sizeFromShape(v), x = a.data.get(y.dataId).values, S = a.data.get(g.dataId).values;
	for (let r = 0; r < x.length; ++r) {
		const i = r * b;
		let a = 0;
		for (let r = 0; r < b; ++r) a += S[i + r];
		x[r] = a;
	}
	if (l) {
		const r = y;
		y = Qs({
			inputs: { x: y },
			backend: a,
			attrs: { shape: Rf.expandShapeToKeepDim(y.shape, f) }
		}), a.disposeIntermediateTensorInfo(r);
	}
	return a.disposeIntermediateTensorInfo(u), null != p && a.disposeIntermediateTensorInfo(g), y;
}
const no = {
	kernelName: `Sum`,
	backendName: `cpu`,
	kernelFunc: to
};
const ao = {
	kernelName: Ue,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { equation: s } = o, c = i, { allDims: l, summedDims: u, idDims: d } = Rf.decodeEinsumEquation(s, c.length);
		Rf.checkEinsumDimSizes(l.length, d, c);
		const { path: f, steps: p } = Rf.getEinsumComputePath(u, d), h = p.length;
		let g = null, _ = l.length;
		const v = [];
		for (let r = 0; r < h; ++r) {
			for (const i of p[r]) {
				const { permutationIndices: r, expandDims: o } = Rf.getEinsumPermutation(_, d[i]);
				let s;
				Rf.isIdentityPermutation(r) ? s = c[i] : (s = qa({
					inputs: { x: c[i] },
					backend: a,
					attrs: { perm: r }
				}), v.push(s));
				const l = s.shape.slice();
				for (let r = 0; r < o.length; ++r) l.splice(o[r], 0, 1);
				fs$1.arraysEqual(s.shape, l) || (s = Qs({
					inputs: { x: s },
					backend: a,
					attrs: { shape: l }
				}), v.push(s)), null === g ? g = s : (g = $a({
					inputs: {
						a: s,
						b: g
					},
					backend: a
				}), v.push(g));
			}
			r < h - 1 && (f[r] >= 0 && (g = to({
				inputs: { x: g },
				backend: a,
				attrs: {
					axis: f[r] - (l.length - _),
					keepDims: !1
				}
			}), v.push(g)), _--);
		}
		for (const r of v) r !== g && a.disposeIntermediateTensorInfo(r);
		return g;
	}
};
const so = {
	kernelName: Ge,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { dy: o, y: s } = i;
		An([o, s], `eluGrad`);
		const c = new Float32Array(fs$1.sizeFromShape(s.shape)), l = a.data.get(s.dataId).values, u = a.data.get(o.dataId).values;
		for (let r = 0; r < l.length; ++r) {
			const i = l[r];
			c[r] = i >= 0 ? u[r] : u[r] * (i + 1);
		}
		return a.makeTensorInfo(s.shape, `float32`, c);
	}
};
const ro = Rf.ERF_P;
const oo = Rf.ERF_A1;
const io = Rf.ERF_A2;
const lo = Rf.ERF_A3;
const co = Rf.ERF_A4;
const po = Rf.ERF_A5;
const ho = {
	kernelName: `Erf`,
	backendName: `cpu`,
	kernelFunc: ta(`Erf`, ((r) => {
		const i = Math.sign(r), a = Math.abs(r), o = 1 / (1 + ro * a);
		return i * (1 - ((((po * o + co) * o + lo) * o + io) * o + oo) * o * Math.exp(-a * a));
	}))
};
function fo(r) {
	const { inputs: i, backend: a, attrs: o } = r, { input: s } = i, { dim: c } = o, l = s.shape.length, u = s.shape.slice();
	let d = c;
	return c < 0 && (fs$1.assert(-(l + 1) <= c, (() => `Axis must be in the interval [${-(l + 1)}, ${l}]`)), d = l + c + 1), u.splice(d, 0, 1), Qs({
		inputs: { x: s },
		backend: a,
		attrs: { shape: u }
	});
}
const mo = {
	kernelName: He,
	backendName: `cpu`,
	kernelFunc: fo
};
const go = qn(ze, Rn(((r, i) => r / i)));
const ko = {
	kernelName: ze,
	backendName: `cpu`,
	kernelFunc: go
};
function Io(r, i, a) {
	const o = r.shape, s = o[0], c = o[1], l = a.data.get(r.dataId), u = l.complexTensorInfos.real, d = l.complexTensorInfos.imag, f = [s, c], p = fs$1.sizeFromShape(f), h = fs$1.getTypedArrayFromDType(`float32`, p), g = fs$1.getTypedArrayFromDType(`float32`, p);
	for (let r = 0; r < s; r++) {
		const o = hs({
			inputs: { x: u },
			backend: a,
			attrs: {
				begin: [r, 0],
				size: [1, c]
			}
		}), s = hs({
			inputs: { x: d },
			backend: a,
			attrs: {
				begin: [r, 0],
				size: [1, c]
			}
		}), l = Pn({
			inputs: {
				real: o,
				imag: s
			},
			backend: a
		}), { real: f, imag: p } = bo(l, i, a), _ = Rf.mergeRealAndImagArrays(f, p);
		for (let i = 0; i < c; i++) {
			const a = Rf.getComplexWithIndex(_, i);
			h[r * c + i] = a.real, g[r * c + i] = a.imag;
		}
		a.disposeIntermediateTensorInfo(o), a.disposeIntermediateTensorInfo(s), a.disposeIntermediateTensorInfo(l);
	}
	const _ = a.makeTensorInfo(f, `float32`, h), v = a.makeTensorInfo(f, `float32`, g), y = Pn({
		inputs: {
			real: _,
			imag: v
		},
		backend: a
	});
	return a.disposeIntermediateTensorInfo(_), a.disposeIntermediateTensorInfo(v), y;
}
function bo(r, i, a) {
	const o = fs$1.sizeFromShape(r.shape), s = a.data.get(r.dataId), c = a.data.get(s.complexTensorInfos.real.dataId).values, l = a.data.get(s.complexTensorInfos.imag.dataId).values;
	if (0 == ((u = o) & u - 1)) {
		const s = yo(c, l, o, i, a), u = [r.shape[0], r.shape[1]];
		if (i) {
			const r = a.makeTensorInfo(u, `float32`, s.real), i = a.makeTensorInfo(u, `float32`, s.imag), c = a.makeTensorInfo([], `float32`, fs$1.createScalarValue(o, `float32`)), l = $n({
				inputs: { x: c },
				backend: a
			}), d = ko.kernelFunc({
				inputs: {
					a: r,
					b: c
				},
				backend: a
			}), f = ko.kernelFunc({
				inputs: {
					a: i,
					b: l
				},
				backend: a
			}), p = a.data.get(d.dataId).values, h = a.data.get(f.dataId).values;
			return a.disposeIntermediateTensorInfo(r), a.disposeIntermediateTensorInfo(i), a.disposeIntermediateTensorInfo(c), a.disposeIntermediateTensorInfo(l), a.disposeIntermediateTensorInfo(d), a.disposeIntermediateTensorInfo(f), {
				real: p,
				imag: h
			};
		}
		return s;
	}
	{
		const r = function(r, i, a) {
			const o = new Float32Array(2 * i);
			for (let s = 0; s < i; s++) {
				let c = 0, l = 0;
				for (let o = 0; o < i; o++) {
					const u = Rf.exponent(s * o, i, a), d = Rf.getComplexWithIndex(r, o);
					c += d.real * u.real - d.imag * u.imag, l += d.real * u.imag + d.imag * u.real;
				}
				a && (c /= i, l /= i), Rf.assignToTypedArray(o, c, l, s);
			}
			return o;
		}(Rf.mergeRealAndImagArrays(c, l), o, i);
		return Rf.splitRealAndImagArrays(r);
	}
	var u;
}
function yo(r, i, a, o, s) {
	if (1 === a) return {
		real: r,
		imag: i
	};
	const c = Rf.mergeRealAndImagArrays(r, i), l = a / 2, u = Rf.complexWithEvenIndex(c), d = u.real, f = u.imag, p = [d.length], h = s.makeTensorInfo(p, `float32`, d), g = s.makeTensorInfo(p, `float32`, f), _ = Pn({
		inputs: {
			real: h,
			imag: g
		},
		backend: s
	}), v = Rf.complexWithOddIndex(c), y = v.real, b = v.imag, x = [y.length], S = s.makeTensorInfo(x, `float32`, y), C = s.makeTensorInfo(x, `float32`, b), w = Pn({
		inputs: {
			real: S,
			imag: C
		},
		backend: s
	}), T = yo(d, f, l, o, s), E = T.real, D = T.imag, k = [E.length], A = s.makeTensorInfo(k, `float32`, E), M = s.makeTensorInfo(k, `float32`, D), N = Pn({
		inputs: {
			real: A,
			imag: M
		},
		backend: s
	}), P = yo(y, b, l, o, s), F = P.real, I = P.imag, L = [F.length], R = s.makeTensorInfo(L, `float32`, F), z = s.makeTensorInfo(L, `float32`, I), he = Pn({
		inputs: {
			real: R,
			imag: z
		},
		backend: s
	}), B = Rf.exponents(a, o), U = [B.real.length], W = s.makeTensorInfo(U, `float32`, B.real), vt = s.makeTensorInfo(U, `float32`, B.imag), $ = Pn({
		inputs: {
			real: W,
			imag: vt
		},
		backend: s
	}), xt = $a({
		inputs: {
			a: $,
			b: he
		},
		backend: s
	}), kt = Kn({
		inputs: {
			a: N,
			b: xt
		},
		backend: s
	}), Jt = Es({
		inputs: {
			a: N,
			b: xt
		},
		backend: s
	}), $t = Vn({
		inputs: { input: kt },
		backend: s
	}), Os = Vn({
		inputs: { input: Jt },
		backend: s
	}), $s = Mr({
		inputs: { input: kt },
		backend: s
	}), ec = Mr({
		inputs: { input: Jt },
		backend: s
	}), tc = Dr({
		inputs: [$t, Os],
		backend: s,
		attrs: { axis: 0 }
	}), nc = Dr({
		inputs: [$s, ec],
		backend: s,
		attrs: { axis: 0 }
	}), rc = s.data.get(tc.dataId).values, ic = s.data.get(nc.dataId).values;
	return s.disposeIntermediateTensorInfo(h), s.disposeIntermediateTensorInfo(g), s.disposeIntermediateTensorInfo(_), s.disposeIntermediateTensorInfo(S), s.disposeIntermediateTensorInfo(C), s.disposeIntermediateTensorInfo(w), s.disposeIntermediateTensorInfo(A), s.disposeIntermediateTensorInfo(M), s.disposeIntermediateTensorInfo(N), s.disposeIntermediateTensorInfo(R), s.disposeIntermediateTensorInfo(z), s.disposeIntermediateTensorInfo(he), s.disposeIntermediateTensorInfo(W), s.disposeIntermediateTensorInfo(vt), s.disposeIntermediateTensorInfo($), s.disposeIntermediateTensorInfo(xt), s.disposeIntermediateTensorInfo(kt), s.disposeIntermediateTensorInfo(Jt), s.disposeIntermediateTensorInfo($t), s.disposeIntermediateTensorInfo($s), s.disposeIntermediateTensorInfo(Os), s.disposeIntermediateTensorInfo(ec), s.disposeIntermediateTensorInfo(tc), s.disposeIntermediateTensorInfo(nc), {
		real: rc,
		imag: ic
	};
}
const No = {
	kernelName: `FFT`,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { input: o } = i, s = fs$1.sizeFromShape(o.shape), c = o.shape[o.shape.length - 1], l = Qs({
			inputs: { x: o },
			backend: a,
			attrs: { shape: [s / c, c] }
		}), u = Io(l, !1, a), d = Qs({
			inputs: { x: u },
			backend: a,
			attrs: { shape: o.shape }
		});
		return a.disposeIntermediateTensorInfo(l), a.disposeIntermediateTensorInfo(u), d;
	}
};
function To(r) {
	const { backend: i, attrs: a } = r, { shape: o, value: s, dtype: c } = a, l = c || fs$1.inferDtype(s), u = fs$1.getArrayFromDType(l, fs$1.sizeFromShape(o));
	return function(r, i, a) {
		r.fill(i);
	}(u, s), i.makeTensorInfo(o, l, u);
}
const xo = {
	kernelName: Ze,
	backendName: `cpu`,
	kernelFunc: To
};
const So = {
	kernelName: Ye,
	backendName: `cpu`,
	kernelFunc: ({ inputs: r, attrs: i, backend: a }) => {
		const { image: o } = r, s = a, c = fs$1.getTypedArrayFromDType(o.dtype, fs$1.sizeFromShape(o.shape)), [l, u, d, f] = o.shape, p = s.data.get(o.dataId).values;
		for (let r = 0; r < l; r++) {
			const i = r * d * u * f;
			for (let r = 0; r < u; r++) {
				const a = r * (d * f);
				for (let r = 0; r < d; r++) {
					const o = r * f;
					for (let s = 0; s < f; s++) {
						const l = Math.round(d - r - 1), u = i + a + o + s;
						let h = p[u];
						if (l >= 0 && l < d) h = p[i + a + l * f + s];
						c[u] = h;
					}
				}
			}
		}
		return {
			dataId: s.write(c, o.shape, o.dtype),
			shape: o.shape,
			dtype: o.dtype
		};
	}
};
const vo = {
	kernelName: ar$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, filter: c, bias: l, preluActivationWeights: u } = i, { strides: d, pad: f, dataFormat: p, dilations: h, dimRoundingMode: g, activation: _, leakyreluAlpha: v } = o;
		let y = zr({
			inputs: {
				x: s,
				filter: c
			},
			backend: a,
			attrs: {
				strides: d,
				pad: f,
				dataFormat: p,
				dilations: h,
				dimRoundingMode: g
			}
		});
		if (l) {
			const r = y;
			if (`NCHW` === p && 1 === l.shape.length && 1 !== l.shape[0]) {
				const r = Qs({
					inputs: { x: l },
					backend: a,
					attrs: { shape: [
						l.shape[0],
						1,
						1
					] }
				});
				y = Kn({
					inputs: {
						a: y,
						b: r
					},
					backend: a
				}), a.disposeIntermediateTensorInfo(r);
			} else y = Kn({
				inputs: {
					a: y,
					b: l
				},
				backend: a
			});
			a.disposeIntermediateTensorInfo(r);
		}
		if (_) {
			const r = y;
			if (`NCHW` === p && `prelu` === _ && 1 === u.shape.length && 1 !== u.shape[0]) {
				const r = Qs({
					inputs: { x: u },
					backend: a,
					attrs: { shape: [
						u.shape[0],
						1,
						1
					] }
				});
				y = Js(a, y, _, r, v), a.disposeIntermediateTensorInfo(r);
			} else y = Js(a, y, _, u, v);
			a.disposeIntermediateTensorInfo(r);
		}
		return y;
	}
};
const Fo = {
	kernelName: ir$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, filter: c, bias: l, preluActivationWeights: u } = i, { strides: d, pad: f, dataFormat: p, dilations: h, dimRoundingMode: g, activation: _, leakyreluAlpha: v } = o;
		let y = Ur({
			inputs: {
				x: s,
				filter: c
			},
			backend: a,
			attrs: {
				strides: d,
				pad: f,
				dataFormat: p,
				dilations: h,
				dimRoundingMode: g
			}
		});
		if (l) {
			const r = y;
			y = Kn({
				inputs: {
					a: y,
					b: l
				},
				backend: a
			}), a.disposeIntermediateTensorInfo(r);
		}
		if (_) {
			const r = y;
			y = Js(a, y, _, u, v), a.disposeIntermediateTensorInfo(r);
		}
		return y;
	}
};
const wo = {
	kernelName: nt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { params: o, indices: s } = i, c = fs$1.sizeFromShape(o.shape), l = s.shape, u = l[l.length - 1], [d, f, p, h] = Rf.prepareAndValidate(o, s);
		if (0 === f) return a.makeTensorInfo(d, o.dtype, []);
		const g = Ia(a.data.get(s.dataId).values, a.bufferSync(o), o.dtype, f, u, p, h, o.shape, c);
		return a.makeTensorInfo(d, o.dtype, g.values);
	}
};
const Mo = {
	kernelName: tt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, indices: c } = i, { axis: l, batchDims: u } = o;
		An([s, c], `gatherV2`);
		const d = fs$1.parseAxisParam(l, s.shape)[0], f = a.data.get(c.dataId).values, p = s.shape[d];
		for (let r = 0; r < f.length; ++r) {
			const i = f[r];
			fs$1.assert(i <= p - 1 && i >= 0, (() => `GatherV2: the index value ${i} is not in [0, ${p - 1}]`));
		}
		let h = u;
		u ?? (h = 0);
		const g = fs$1.sizeFromShape(c.shape), _ = Rf.segment_util.collectGatherOpShapeInfo(s, c, d, h), v = Qs({
			inputs: { x: s },
			backend: a,
			attrs: { shape: [
				_.batchSize,
				_.outerSize,
				_.dimSize,
				_.sliceSize
			] }
		}), y = Qs({
			inputs: { x: c },
			backend: a,
			attrs: { shape: [_.batchSize, g / _.batchSize] }
		}), b = [
			_.batchSize,
			_.outerSize,
			g / _.batchSize,
			_.sliceSize
		], x = a.bufferSync(y), S = ba(a.bufferSync(v), x, b);
		return a.disposeIntermediateTensorInfo(v), a.disposeIntermediateTensorInfo(y), a.makeTensorInfo(_.outputShape, S.dtype, S.values);
	}
};
const Ao = {
	kernelName: at,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { input: o } = i, s = fs$1.sizeFromShape(o.shape), c = o.shape[o.shape.length - 1], l = Qs({
			inputs: { x: o },
			backend: a,
			attrs: { shape: [s / c, c] }
		}), u = Io(l, !0, a), d = Qs({
			inputs: { x: u },
			backend: a,
			attrs: { shape: o.shape }
		});
		return a.disposeIntermediateTensorInfo(l), a.disposeIntermediateTensorInfo(u), d;
	}
};
const Do = {
	kernelName: lt,
	backendName: `cpu`,
	kernelFunc: ta(lt, ((r) => Number.isFinite(r) ? 1 : 0), `bool`)
};
const Eo = {
	kernelName: ut,
	backendName: `cpu`,
	kernelFunc: ta(ut, ((r) => Math.abs(r) === 1 / 0 ? 1 : 0), `bool`)
};
const zo = {
	kernelName: ct,
	backendName: `cpu`,
	kernelFunc: ta(ct, ((r) => Number.isNaN(r) ? 1 : 0), `bool`)
};
const Wo = {
	kernelName: pt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { backend: i, attrs: a } = r, { start: o, stop: s, num: c } = a, l = Ma(o, s, c);
		return i.makeTensorInfo([l.length], `float32`, l);
	}
};
const Ro = {
	kernelName: mt,
	backendName: `cpu`,
	kernelFunc: ta(mt, ((r) => Math.log1p(r)))
};
const Po = {
	kernelName: bt,
	backendName: `cpu`,
	kernelFunc: qn(bt, Rn(((r, i) => r && i)), null, `bool`)
};
const Ho = {
	kernelName: yt,
	backendName: `cpu`,
	kernelFunc: ta(yt, ((r) => r ? 0 : 1), `bool`)
};
const Co = {
	kernelName: wt,
	backendName: `cpu`,
	kernelFunc: qn(wt, Rn(((r, i) => r || i)), null, `bool`)
};
const $o = {
	kernelName: `LRN`,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { depthRadius: c, bias: l, alpha: u, beta: d } = o;
		An(s, `LRN`);
		const f = s.shape[3], p = f - 1, h = a.data.get(s.dataId).values, g = fs$1.sizeFromShape(s.shape), _ = new Float32Array(g);
		function m(r) {
			const i = r % f;
			let a = r - i + Math.max(0, i - c);
			const o = r - i + Math.min(i + c, p);
			let s = 0;
			for (; a <= o; a++) {
				const r = h[a];
				s += r * r;
			}
			return s;
		}
		for (let r = 0; r < g; r++) {
			const i = m(r), a = h[r] * Math.pow(l + u * i, -d);
			_[r] = a;
		}
		return a.makeTensorInfo(s.shape, s.dtype, _);
	}
};
const Oo = {
	kernelName: St,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s, y: c, dy: l } = i, { depthRadius: u, bias: d, alpha: f, beta: p } = o;
		An(l, `LRNGrad`);
		const h = fs$1.sizeFromShape(l.shape), g = l.shape[3], _ = a.data.get(l.dataId).values, v = a.data.get(s.dataId).values, y = a.data.get(c.dataId).values, b = new Float32Array(h), x = h;
		for (let r = 0; r < x; r++) {
			const i = r % g, a = r - i + Math.max(0, i - u), o = r - i + Math.min(g, i + u + 1);
			let s = 0;
			for (let r = a; r < o; r++) s += Math.pow(v[r], 2);
			s = f * s + d;
			for (let i = a; i < o; i++) {
				let a = -2 * f * p * v[i] * y[r] / s;
				r === i && (a += Math.pow(s, -p)), a *= _[r], b[i] += a;
			}
		}
		return a.makeTensorInfo(l.shape, s.dtype, b);
	}
};
function Vo(r) {
	const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { reductionIndices: c, keepDims: l } = o, u = a;
	let d = s.shape;
	const f = d.length, p = fs$1.parseAxisParam(c, d);
	let h = p;
	const g = Rf.getAxesPermutation(h, f);
	let _ = u.data.get(s.dataId).values;
	if (null != g) {
		const r = new Array(f);
		for (let i = 0; i < r.length; i++) r[i] = d[g[i]];
		_ = La(_, d, s.dtype, g, r), h = Rf.getInnerMostAxes(h.length, f), d = r;
	}
	An(s, `max`), Rf.assertAxesAreInnerMostDims(`max`, h, f);
	const [v, y] = Rf.computeOutAndReduceShapes(d, h), b = Ea(_, fs$1.sizeFromShape(y), v, s.dtype), x = u.write(b, v, s.dtype);
	let S = v;
	if (l) S = Rf.expandShapeToKeepDim(v, p);
	return {
		dataId: x,
		shape: S,
		dtype: s.dtype
	};
}
const _o = {
	kernelName: `Max`,
	backendName: `cpu`,
	kernelFunc: Vo
};
const Go = {
	kernelName: It,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i;
		An(s, `maxPool`);
		const { filterSize: c, strides: l, pad: u, dimRoundingMode: d } = o;
		fs$1.assert(Rf.eitherStridesOrDilationsAreOne(l, 1), (() => `Error in maxPool: Either strides or dilations must be 1. Got strides ${l} and dilations '1'`));
		const f = Rf.computePool2DInfo(s.shape, c, l, 1, u, d);
		let p;
		if (1 === f.filterWidth && 1 === f.filterHeight && fs$1.arraysEqual(f.inShape, f.outShape)) p = $n({
			inputs: { x: s },
			backend: a
		});
		else {
			const r = a.data.get(s.dataId).values, i = fs$1.computeStrides(s.shape), o = mr(r, s.shape, s.dtype, i, f, `max`);
			p = a.makeTensorInfo(f.outShape, s.dtype, o.values);
		}
		return p;
	}
};
const Bo = {
	kernelName: Nt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { filterSize: c, strides: l, pad: u, dimRoundingMode: d, dataFormat: f } = o;
		An(s, `maxPool3d`);
		const p = Rf.computePool3DInfo(s.shape, c, l, 1, u, d, f), h = kr(a.data.get(s.dataId).values, s.shape, s.dtype, fs$1.computeStrides(s.shape), p, `max`);
		return a.makeTensorInfo(h.shape, `float32`, h.values);
	}
};
const Lo = {
	kernelName: Tt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { dy: s, input: c } = i, { filterSize: l, strides: u, pad: d, dimRoundingMode: f } = o;
		An([s, c], `maxPool3DGrad`);
		const p = Rf.computePool3DInfo(c.shape, l, u, 1, d, f), h = function(r, i) {
			const a = ya$1(i.outShape, `int32`), o = i.strideDepth, s = i.strideHeight, c = i.strideWidth, l = i.dilationDepth, u = i.dilationHeight, d = i.dilationWidth, f = i.effectiveFilterDepth, p = i.effectiveFilterHeight, h = i.effectiveFilterWidth, g = i.padInfo.front, _ = i.padInfo.top, v = i.padInfo.left;
			for (let y = 0; y < i.batchSize; ++y) for (let b = 0; b < i.inChannels; ++b) for (let x = 0; x < i.outDepth; ++x) {
				const S = x * o - g;
				let C = S;
				for (; C < 0;) C += l;
				const w = Math.min(i.inDepth, f + S);
				for (let o = 0; o < i.outHeight; ++o) {
					const f = o * s - _;
					let g = f;
					for (; g < 0;) g += u;
					const T = Math.min(i.inHeight, p + f);
					for (let s = 0; s < i.outWidth; ++s) {
						const _ = s * c - v;
						let E = _;
						for (; E < 0;) E += d;
						const D = Math.min(i.inWidth, h + _);
						let k = Number.NEGATIVE_INFINITY, A = -1;
						for (let i = C; i < w; i += l) {
							const a = i - S;
							for (let o = g; o < T; o += u) {
								const s = o - f;
								for (let c = E; c < D; c += d) {
									const l = c - _, u = r.get(y, i, o, c, b);
									u >= k && (k = u, A = a * p * h + s * p + l);
								}
							}
						}
						a.set(A, y, x, o, s, b);
					}
				}
			}
			return a;
		}(a.bufferSync(c), p), g = p.strideDepth, _ = p.strideHeight, v = p.strideWidth, y = p.dilationDepth, b = p.dilationHeight, x = p.dilationWidth, S = p.effectiveFilterDepth, C = p.effectiveFilterHeight, w = p.effectiveFilterWidth, T = S - 1 - p.padInfo.front, E = w - 1 - p.padInfo.left, D = C - 1 - p.padInfo.top, k = ya$1(c.shape, `float32`), A = a.bufferSync(s);
		for (let r = 0; r < p.batchSize; ++r) for (let i = 0; i < p.inChannels; ++i) for (let a = 0; a < p.inDepth; ++a) for (let o = 0; o < p.inHeight; ++o) for (let s = 0; s < p.inWidth; ++s) {
			const c = a - T, l = o - D, u = s - E;
			let d = 0;
			for (let a = 0; a < S; a += y) {
				const o = (c + a) / g;
				if (!(o < 0 || o >= p.outDepth || Math.floor(o) !== o)) for (let s = 0; s < C; s += b) {
					const c = (l + s) / _;
					if (!(c < 0 || c >= p.outHeight || Math.floor(c) !== c)) for (let l = 0; l < w; l += x) {
						const f = (u + l) / v;
						if (f < 0 || f >= p.outWidth || Math.floor(f) !== f) continue;
						const g = S * C * w - 1 - h.get(r, o, c, f, i) === a * C * w + s * w + l ? 1 : 0;
						if (0 === g) continue;
						d += A.get(r, o, c, f, i) * g;
					}
				}
			}
			k.set(d, r, a, o, s, i);
		}
		return a.makeTensorInfo(k.shape, k.dtype, k.values);
	}
};
const qo = {
	kernelName: Mt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { dy: s, input: c, output: l } = i, u = c;
		An([c, l], `maxPoolGrad`);
		const { filterSize: d, strides: f, pad: p, dimRoundingMode: h } = o, g = Rf.computePool2DInfo(u.shape, d, f, 1, p, h), _ = a.data.get(u.dataId).values, v = ya$1(g.outShape, u.dtype, gr(_, u.shape, u.dtype, g).values), y = g.strideHeight, b = g.strideWidth, x = g.dilationHeight, S = g.dilationWidth, C = g.effectiveFilterHeight, w = g.effectiveFilterWidth, T = w - 1 - g.padInfo.left, E = C - 1 - g.padInfo.top, D = ya$1(u.shape, `float32`), k = a.data.get(s.dataId).values, A = ya$1(s.shape, `float32`, k);
		for (let r = 0; r < g.batchSize; ++r) for (let i = 0; i < g.inChannels; ++i) for (let a = 0; a < g.inHeight; ++a) for (let o = 0; o < g.inWidth; ++o) {
			const s = a - E, c = o - T;
			let l = 0;
			for (let a = 0; a < C; a += x) {
				const o = (s + a) / y;
				if (!(o < 0 || o >= g.outHeight || Math.floor(o) !== o)) for (let s = 0; s < w; s += S) {
					const u = (c + s) / b;
					if (u < 0 || u >= g.outWidth || Math.floor(u) !== u) continue;
					const d = C * w - 1 - v.get(r, o, u, i) === a * w + s ? 1 : 0;
					if (0 === d) continue;
					l += A.get(r, o, u, i) * d;
				}
			}
			D.set(l, r, a, o, i);
		}
		return a.makeTensorInfo(D.shape, D.dtype, D.values);
	}
};
const Uo = {
	kernelName: Dt,
	backendName: `cpu`,
	kernelFunc: ({ inputs: r, attrs: i, backend: a }) => {
		const { x: o } = r, { filterSize: s, strides: c, pad: l, includeBatchInIndex: u } = i, d = a;
		An(o, `MaxPoolWithArgmax`);
		const f = d.data.get(o.dataId).values, p = Rf.computePool2DInfo(o.shape, s, c, [1, 1], l), [h, g] = function(r, i, a, o, s) {
			const c = mr(r, 0, a, fs$1.computeStrides(i), s, `max`), l = gr(r, i, a, s, !0, o);
			return [c.values, l.values];
		}(f, o.shape, o.dtype, u, p), _ = d.write(h, p.outShape, o.dtype), v = d.write(g, p.outShape, o.dtype);
		return [{
			dataId: _,
			shape: p.outShape,
			dtype: o.dtype
		}, {
			dataId: v,
			shape: p.outShape,
			dtype: `int32`
		}];
	}
};
const Zo = {
	kernelName: Rt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, keepDims: l } = o, u = fs$1.parseAxisParam(c, s.shape), d = Rf.computeOutAndReduceShapes(s.shape, u)[1], f = fs$1.sizeFromShape(d), p = [], h = a.makeTensorInfo([], `float32`, new Float32Array([f]));
		p.push(h);
		const g = Bn({
			inputs: { x: s },
			backend: a,
			attrs: { dtype: `float32` }
		});
		p.push(g);
		const _ = go({
			inputs: {
				a: g,
				b: h
			},
			backend: a
		});
		p.push(_);
		const v = to({
			inputs: { x: _ },
			backend: a,
			attrs: {
				axis: c,
				keepDims: l
			}
		});
		return p.forEach(((r) => a.disposeIntermediateTensorInfo(r))), v;
	}
};
const Ko = {
	kernelName: `Min`,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { axis: c, keepDims: l } = o;
		An(s, `min`);
		const u = fs$1.parseAxisParam(c, s.shape);
		let d = u;
		const f = Rf.getAxesPermutation(d, s.shape.length);
		let p = s;
		null != f && (p = qa({
			inputs: { x: s },
			backend: a,
			attrs: { perm: f }
		}), d = Rf.getInnerMostAxes(d.length, s.shape.length)), Rf.assertAxesAreInnerMostDims(`min`, d, p.shape.length);
		const [h, g] = Rf.computeOutAndReduceShapes(p.shape, d), _ = fs$1.sizeFromShape(g), v = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(h), p.dtype), y = a.data.get(p.dataId).values;
		for (let r = 0; r < v.length; ++r) {
			const i = r * _;
			let a = y[i];
			for (let r = 0; r < _; ++r) {
				const o = y[i + r];
				(Number.isNaN(o) || o < a) && (a = o);
			}
			v[r] = a;
		}
		null != f && a.disposeIntermediateTensorInfo(p);
		const b = a.makeTensorInfo(h, p.dtype, v);
		if (l) {
			const r = Qs({
				inputs: { x: b },
				backend: a,
				attrs: { shape: Rf.expandShapeToKeepDim(h, u) }
			});
			return a.disposeIntermediateTensorInfo(b), r;
		}
		return b;
	}
};
const jo = {
	kernelName: Ct,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { paddings: c, mode: l } = o;
		An(s, `mirrorPad`);
		const u = c.map(((r, i) => r[0] + s.shape[i] + r[1])), d = c.map(((r) => r[0])), f = c.map(((r, i) => r[0] + s.shape[i])), p = `reflect` === l ? 0 : 1, h = a.data.get(s.dataId).values, g = s.shape.length, _ = fs$1.computeStrides(s.shape), v = fs$1.sizeFromShape(u), y = u.length, b = fs$1.computeStrides(u), x = fs$1.getTypedArrayFromDType(s.dtype, v);
		for (let r = 0; r < v; r++) {
			let i = fs$1.indexToLoc(r, y, b);
			for (let r = 0; r < y; r++) i[r] < d[r] ? i[r] = 2 * d[r] - i[r] - p : i[r] >= f[r] && (i[r] = 2 * (f[r] - 1) - i[r] + p);
			i = i.map(((r, i) => r - d[i]));
			const a = fs$1.locToIndex(i, g, _);
			x[r] = h[a];
		}
		return {
			dataId: a.write(x, u, s.dtype),
			shape: u,
			dtype: s.dtype
		};
	}
};
const Yo = {
	kernelName: `Mod`,
	backendName: `cpu`,
	kernelFunc: qn(`Mod`, Rn(((r, i) => {
		const a = r % i;
		return r < 0 && i < 0 || r >= 0 && i >= 0 ? a : (a + i) % i;
	})))
};
function Jo(r) {
	const { inputs: i, backend: a, attrs: o } = r, { logits: s } = i, { dim: c } = o, l = s.shape.length;
	let u = c;
	if (-1 === u && (u = l - 1), u !== l - 1) throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${l} and dim was ${u}`);
	const d = fs$1.parseAxisParam([u], s.shape), f = Vo({
		inputs: { x: s },
		backend: a,
		attrs: {
			reductionIndices: d,
			keepDims: !1
		}
	}), p = Rf.expandShapeToKeepDim(f.shape, d), h = Qs({
		inputs: { x: f },
		backend: a,
		attrs: { shape: p }
	}), g = Es({
		inputs: {
			a: s,
			b: h
		},
		backend: a
	}), _ = ca({
		inputs: { x: g },
		backend: a
	}), v = to({
		inputs: { x: _ },
		backend: a,
		attrs: {
			axis: d,
			keepDims: !1
		}
	}), y = Qs({
		inputs: { x: v },
		backend: a,
		attrs: { shape: p }
	}), b = go({
		inputs: {
			a: _,
			b: y
		},
		backend: a
	});
	return a.disposeIntermediateTensorInfo(f), a.disposeIntermediateTensorInfo(h), a.disposeIntermediateTensorInfo(g), a.disposeIntermediateTensorInfo(_), a.disposeIntermediateTensorInfo(v), a.disposeIntermediateTensorInfo(y), b;
}
const Qo = {
	kernelName: Tn,
	backendName: `cpu`,
	kernelFunc: Jo
};
const Xo = {
	kernelName: Ot,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { logits: s } = i, { numSamples: c, seed: l, normalized: u } = o;
		An(s, `multinomial`);
		const d = u ? s : Jo({
			inputs: { logits: s },
			backend: a,
			attrs: { dim: -1 }
		}), f = d.shape[0], p = d.shape[1], h = a.data.get(d.dataId).values, g = [f, c], _ = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(g), `int32`);
		for (let r = 0; r < f; ++r) {
			const i = r * p, a = new Float32Array(p - 1);
			a[0] = h[i];
			for (let r = 1; r < a.length; ++r) a[r] = a[r - 1] + h[i + r];
			const o = import_seedrandom.alea(l.toString()), s = r * c;
			for (let r = 0; r < c; ++r) {
				const i = o();
				_[s + r] = a.length;
				for (let o = 0; o < a.length; o++) if (i < a[o]) {
					_[s + r] = o;
					break;
				}
			}
		}
		return u || a.disposeIntermediateTensorInfo(d), a.makeTensorInfo(g, `int32`, _);
	}
};
const ei = Ff.nonMaxSuppressionV3Impl;
const ti = {
	kernelName: Wt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { boxes: s, scores: c } = i, { maxOutputSize: l, iouThreshold: u, scoreThreshold: d } = o;
		An(s, `NonMaxSuppression`);
		const f = a.data.get(s.dataId).values, p = a.data.get(c.dataId).values, { selectedIndices: h } = ei(f, p, l, u, d);
		return a.makeTensorInfo([h.length], `int32`, new Int32Array(h));
	}
};
const ni = Ff.nonMaxSuppressionV4Impl;
const ai = {
	kernelName: Gt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { boxes: s, scores: c } = i, { maxOutputSize: l, iouThreshold: u, scoreThreshold: d, padToMaxOutputSize: f } = o;
		An(s, `NonMaxSuppressionPadded`);
		const p = a.data.get(s.dataId).values, h = a.data.get(c.dataId).values, { selectedIndices: g, validOutputs: _ } = ni(p, h, l, u, d, f);
		return [a.makeTensorInfo([g.length], `int32`, new Int32Array(g)), a.makeTensorInfo([], `int32`, new Int32Array([_]))];
	}
};
const si = Ff.nonMaxSuppressionV5Impl;
const ri = {
	kernelName: Kt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { boxes: s, scores: c } = i, { maxOutputSize: l, iouThreshold: u, scoreThreshold: d, softNmsSigma: f } = o;
		An(s, `NonMaxSuppressionWithScore`);
		const p = a.data.get(s.dataId).values, h = a.data.get(c.dataId).values, { selectedIndices: g, selectedScores: _ } = si(p, h, l, u, d, f);
		return [a.makeTensorInfo([g.length], `int32`, new Int32Array(g)), a.makeTensorInfo([_.length], `float32`, new Float32Array(_))];
	}
};
const oi = {
	kernelName: Vt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { indices: s } = i, { dtype: c, depth: l, onValue: u, offValue: d } = o;
		An(s, `oneHot`);
		const f = fs$1.sizeFromShape(s.shape), p = new Float32Array(f * l);
		p.fill(d);
		const h = a.data.get(s.dataId).values;
		for (let r = 0; r < f; ++r) h[r] >= 0 && h[r] < l && (p[r * l + h[r]] = u);
		return a.makeTensorInfo([...s.shape, l], c, p);
	}
};
function ii(r) {
	const { inputs: i, backend: a } = r, { x: o } = i;
	if (`string` === o.dtype) throw new Error(`zerosLike is not supported for string tensors`);
	if (`complex64` === o.dtype) {
		const r = Vn({
			inputs: { input: o },
			backend: a
		}), i = ii({
			inputs: { x: r },
			backend: a
		}), s = Mr({
			inputs: { input: o },
			backend: a
		}), c = ii({
			inputs: { x: s },
			backend: a
		}), l = Pn({
			inputs: {
				real: i,
				imag: c
			},
			backend: a
		});
		return a.disposeIntermediateTensorInfo(r), a.disposeIntermediateTensorInfo(i), a.disposeIntermediateTensorInfo(s), a.disposeIntermediateTensorInfo(c), l;
	}
	return To({
		backend: a,
		attrs: {
			shape: o.shape,
			value: 0,
			dtype: o.dtype
		}
	});
}
const li = {
	kernelName: tr$1,
	backendName: `cpu`,
	kernelFunc: ii
};
const di = {
	kernelName: qt,
	backendName: `cpu`,
	kernelFunc: function e(r) {
		const { inputs: i, backend: a } = r, { x: o } = i;
		if (`string` === o.dtype) throw new Error(`onesLike is not supported for string tensors`);
		if (`complex64` === o.dtype) {
			const r = Vn({
				inputs: { input: o },
				backend: a
			}), i = e({
				inputs: { x: r },
				backend: a
			}), s = Mr({
				inputs: { input: o },
				backend: a
			}), c = ii({
				inputs: { x: s },
				backend: a
			}), l = Pn({
				inputs: {
					real: i,
					imag: c
				},
				backend: a
			});
			return a.disposeIntermediateTensorInfo(r), a.disposeIntermediateTensorInfo(i), a.disposeIntermediateTensorInfo(s), a.disposeIntermediateTensorInfo(c), l;
		}
		return To({
			backend: a,
			attrs: {
				shape: o.shape,
				value: 1,
				dtype: o.dtype
			}
		});
	}
};
function ci(r) {
	const { inputs: i, backend: a, attrs: o } = r, { axis: s } = o;
	if (1 === i.length) return fo({
		inputs: { input: i[0] },
		backend: a,
		attrs: { dim: s }
	});
	const c = i[0].shape, l = i[0].dtype;
	i.forEach(((r) => {
		fs$1.assertShapesMatch(c, r.shape, `All tensors passed to stack must have matching shapes`), fs$1.assert(l === r.dtype, (() => `All tensors passed to stack must have matching dtypes`));
	}));
	const u = [], d = Dr({
		inputs: i.map(((r) => {
			const i = fo({
				inputs: { input: r },
				backend: a,
				attrs: { dim: s }
			});
			return u.push(i), i;
		})),
		backend: a,
		attrs: { axis: s }
	});
	return u.forEach(((r) => a.disposeIntermediateTensorInfo(r))), d;
}
const pi = {
	kernelName: Ht,
	backendName: `cpu`,
	kernelFunc: ci
};
const ui = {
	kernelName: jt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { paddings: c, constantValue: l } = o;
		An(s, `pad`);
		const u = c.map(((r, i) => r[0] + s.shape[i] + r[1])), d = c.map(((r) => r[0])), f = a.data.get(s.dataId).values, p = fs$1.sizeFromShape(s.shape), h = s.shape.length, g = fs$1.computeStrides(s.shape), _ = fs$1.sizeFromShape(u), v = u.length, y = fs$1.computeStrides(u), b = fs$1.getTypedArrayFromDType(s.dtype, _);
		0 !== l && b.fill(l);
		for (let r = 0; r < p; r++) {
			const i = fs$1.indexToLoc(r, h, g).map(((r, i) => r + d[i]));
			b[fs$1.locToIndex(i, v, y)] = f[r];
		}
		return {
			dataId: a.write(b, u, s.dtype),
			shape: u,
			dtype: s.dtype
		};
	}
};
const hi = {
	kernelName: `Pow`,
	backendName: `cpu`,
	kernelFunc: qn(`Pow`, Rn(((r, i) => Math.pow(r, i))))
};
const fi = {
	kernelName: Qt,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { paramsNestedSplits: s, paramsDenseValues: c, indices: l } = i, u = s.map(((r) => a.data.get(r.dataId).values)), d = s.map(((r) => r.shape)), f = a.data.get(c.dataId).values, p = a.data.get(l.dataId).values, [h, g, _] = Qa(u, d, f, c.shape, c.dtype, p, l.shape), v = h.map(((r) => a.makeTensorInfo([r.length], `int32`, r))), y = a.makeTensorInfo(_, c.dtype, g);
		return v.concat([y]);
	}
};
const mi = {
	kernelName: en,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { starts: o, limits: s, deltas: c } = i, l = a.data.get(o.dataId).values, u = a.data.get(s.dataId).values, d = a.data.get(c.dataId).values, [f, p] = Xa(l, o.shape, o.dtype, u, s.shape, d, c.shape);
		return [a.makeTensorInfo([f.length], `int32`, f), a.makeTensorInfo([p.length], o.dtype, p)];
	}
};
const gi = {
	kernelName: tn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { shape: s, values: c, defaultValue: l, rowPartitionTensors: u } = i, { rowPartitionTypes: d } = o, f = a.data.get(s.dataId).values, p = a.data.get(c.dataId).values, h = a.data.get(l.dataId).values, g = u.map(((r) => a.data.get(r.dataId).values)), _ = u.map(((r) => r.shape)), [v, y] = ss(f, s.shape, p, c.shape, c.dtype, h, l.shape, g, _, d);
		return a.makeTensorInfo(v, c.dtype, y);
	}
};
const ki = {
	kernelName: nn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { backend: i, attrs: a } = r, { start: o, stop: s, dtype: c, step: l } = a, u = rs(o, s, l, c);
		return i.makeTensorInfo([u.length], c, u);
	}
};
const Ii = {
	kernelName: sn,
	backendName: `cpu`,
	kernelFunc: ta(sn, ((r) => 1 / r))
};
const bi = {
	kernelName: cn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { images: s } = i, { alignCorners: c, halfPixelCenters: l, size: u } = o;
		An(s, `resizeBilinear`);
		const d = fs$1.computeStrides(s.shape), [f, p] = u, [h, g, _, v] = s.shape, y = a.data.get(s.dataId).values, b = new Float32Array(fs$1.sizeFromShape([
			h,
			f,
			p,
			v
		])), x = [c && f > 1 ? g - 1 : g, c && p > 1 ? _ - 1 : _], S = [c && f > 1 ? f - 1 : f, c && p > 1 ? p - 1 : p];
		let C = 0;
		const w = x[0] / S[0], T = x[1] / S[1];
		for (let r = 0; r < h; r++) for (let i = 0; i < f; i++) {
			let a;
			a = l ? w * (i + .5) - .5 : w * i;
			const o = Math.max(0, Math.floor(a)), s = a - o, c = Math.min(g - 1, Math.ceil(a)), u = r * d[0] + o * d[1], f = r * d[0] + c * d[1];
			for (let r = 0; r < p; r++) {
				let i;
				i = l ? T * (r + .5) - .5 : T * r;
				const a = Math.max(0, Math.floor(i)), o = i - a, c = Math.min(_ - 1, Math.ceil(i)), p = u + a * d[2], h = f + a * d[2], g = u + c * d[2], x = f + c * d[2];
				for (let r = 0; r < v; r++) {
					const i = y[p + r], a = y[h + r], c = i + (y[g + r] - i) * o, l = c + (a + (y[x + r] - a) * o - c) * s;
					b[C++] = l;
				}
			}
		}
		return a.makeTensorInfo([
			h,
			f,
			p,
			v
		], `float32`, b);
	}
};
const yi = {
	kernelName: hn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { images: s, dy: c } = i, { alignCorners: l } = o;
		An([c, s], `resizeBilinearGrad`);
		const u = fs$1.computeStrides(s.shape), [d, f, p, h] = s.shape, [, g, _] = c.shape, v = new Float32Array(d * f * p * h), y = [l && g > 1 ? f - 1 : f, l && _ > 1 ? p - 1 : p], b = [l && g > 1 ? g - 1 : g, l && _ > 1 ? _ - 1 : _], x = y[0] / b[0], S = y[1] / b[1], C = a.data.get(c.dataId).values;
		let w = 0;
		for (let r = 0; r < d; r++) {
			const i = r * u[0];
			for (let r = 0; r < g; r++) {
				const a = r * x, o = Math.floor(a), s = Math.min(Math.ceil(a), f - 1), c = i + o * u[1], l = i + s * u[1], d = a - o, g = 1 - d;
				for (let r = 0; r < _; r++) {
					const i = r * S, a = Math.floor(i), o = Math.min(Math.ceil(i), p - 1), s = i - a, f = 1 - s, _ = c + a * u[2], y = c + o * u[2], b = l + a * u[2], x = l + o * u[2], T = g * f, E = g * s, D = d * f, k = d * s;
					for (let r = 0; r < h; r++) {
						const i = C[w++];
						v[_ + r] += i * T, v[y + r] += i * E, v[b + r] += i * D, v[x + r] += i * k;
					}
				}
			}
		}
		return a.makeTensorInfo([
			d,
			p,
			f,
			h
		], `float32`, v);
	}
};
const Ni = {
	kernelName: ln,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { images: s } = i, { alignCorners: c, halfPixelCenters: l, size: u } = o;
		An(s, `resizeNearestNeighbor`);
		const d = fs$1.computeStrides(s.shape), [f, p] = u, [h, g, _, v] = s.shape, y = a.data.get(s.dataId).values, b = new Float32Array(h * f * p * v), x = [c && f > 1 ? g - 1 : g, c && p > 1 ? _ - 1 : _], S = [c && f > 1 ? f - 1 : f, c && p > 1 ? p - 1 : p], C = x[0] / S[0], w = x[1] / S[1];
		let T = 0;
		for (let r = 0; r < h; r++) {
			const i = r * d[0];
			for (let r = 0; r < f; r++) {
				const a = l ? C * (r + .5) : C * r;
				let o = Math.min(g - 1, c ? Math.round(a) : Math.floor(a));
				l && (o = Math.max(0, o));
				const s = i + o * d[1];
				for (let r = 0; r < p; r++) {
					const i = l ? w * (r + .5) : w * r;
					let a = Math.min(_ - 1, c ? Math.round(i) : Math.floor(i));
					l && (a = Math.max(0, a));
					const o = s + a * d[2];
					for (let r = 0; r < v; r++) {
						const i = y[o + r];
						b[T++] = i;
					}
				}
			}
		}
		return a.makeTensorInfo([
			h,
			f,
			p,
			v
		], s.dtype, b);
	}
};
const Ti = {
	kernelName: un,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { images: s, dy: c } = i, { alignCorners: l } = o;
		An([c, s], `resizeNearestNeighborGrad`);
		const u = fs$1.computeStrides(s.shape), d = fs$1.computeStrides(c.shape), [f, p, h, g] = s.shape, [, _, v] = c.shape, y = new Float32Array(f * p * h * g), b = a.data.get(c.dataId).values, x = [l && _ > 1 ? p - 1 : p, l && v > 1 ? h - 1 : h], S = [l && _ > 1 ? _ - 1 : _, l && v > 1 ? v - 1 : v], C = x[0] / S[0], w = x[1] / S[1], T = 1 / C, E = 1 / w, D = 2 * Math.ceil(T) + 2, k = 2 * Math.ceil(E) + 2;
		for (let r = 0; r < f; r++) {
			const i = r * u[0];
			for (let r = 0; r < p; r++) {
				const a = i + r * u[1], o = Math.floor(r * T), s = Math.floor(o - D / 2);
				for (let o = 0; o < h; o++) {
					const c = a + o * u[2], f = Math.floor(o * E), x = Math.floor(f - k / 2);
					for (let a = 0; a < g; a++) {
						let u = 0;
						for (let c = 0; c < D; c++) {
							const f = c + s;
							if (f < 0 || f >= _) continue;
							const g = i + f * d[1], y = f * C;
							if (r === Math.min(p - 1, l ? Math.round(y) : Math.floor(y))) for (let r = 0; r < k; r++) {
								const i = r + x;
								if (i < 0 || i >= v) continue;
								const s = g + i * d[2], c = i * w;
								o === Math.min(h - 1, l ? Math.round(c) : Math.floor(c)) && (u += b[s + a]);
							}
						}
						y[c + a] = u;
					}
				}
			}
		}
		return a.makeTensorInfo(s.shape, s.dtype, y);
	}
};
const xi = {
	kernelName: fn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { dims: c } = o;
		An(s, `reverse`);
		const l = s.shape.length, u = fs$1.parseAxisParam(c, s.shape);
		if (0 === l) return $n({
			inputs: { x: s },
			backend: a
		});
		const d = new xs$1(s.shape, s.dtype), f = a.bufferSync(s);
		for (let r = 0; r < d.size; r++) {
			const i = d.indexToLoc(r), a = i.slice();
			u.forEach(((r) => a[r] = s.shape[r] - 1 - a[r])), d.set(f.get(...a), ...i);
		}
		return a.makeTensorInfo(d.shape, d.dtype, d.values);
	}
};
const Si = {
	kernelName: sr$1,
	backendName: `cpu`,
	kernelFunc: ({ inputs: r, attrs: i, backend: a }) => {
		const { image: o } = r, { radians: s, fillValue: c, center: l } = i, u = a, d = fs$1.getTypedArrayFromDType(o.dtype, fs$1.sizeFromShape(o.shape)), [f, p, h, g] = o.shape, [_, v] = Rf.getImageCenter(l, p, h), y = Math.sin(s), b = Math.cos(s), x = u.data.get(o.dataId).values;
		for (let r = 0; r < f; r++) {
			const i = r * h * p * g;
			for (let r = 0; r < p; r++) {
				const a = r * (h * g);
				for (let o = 0; o < h; o++) {
					const s = o * g;
					for (let l = 0; l < g; l++) {
						const u = [
							f,
							r,
							o,
							l
						], S = u[2], C = u[1];
						let w = (S - _) * b - (C - v) * y, T = (S - _) * y + (C - v) * b;
						w = Math.round(w + _), T = Math.round(T + v);
						let E = c;
						if (`number` != typeof c && (E = 3 === l ? 255 : c[l]), w >= 0 && w < h && T >= 0 && T < p) E = x[i + T * (h * g) + w * g + l];
						d[i + a + s + l] = E;
					}
				}
			}
		}
		return {
			dataId: u.write(d, o.shape, o.dtype),
			shape: o.shape,
			dtype: o.dtype
		};
	}
};
const vi = {
	kernelName: pn,
	backendName: `cpu`,
	kernelFunc: ta(pn, ((r) => {
		const i = Math.floor(r);
		return r - i < .5 ? Math.floor(r) : r - i > .5 ? Math.ceil(r) : i % 2 == 0 ? i : i + 1;
	}))
};
const Fi = {
	kernelName: mn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { indices: s, updates: c } = i, { shape: l } = o, { sliceRank: u, numUpdates: d, sliceSize: f, strides: p, outputSize: h } = Rf.calculateShapes(c, s, l), g = ls(a.bufferSync(s), a.bufferSync(c), l, h, f, d, u, p, 0, !0);
		return a.makeTensorInfo(l, g.dtype, g.values);
	}
};
function wi(r, i) {
	let a = 0, o = r.length, s = 0;
	for (; a < o;) s = Math.floor((a + o) / 2), r[s] < i ? a = s + 1 : o = s;
	return o;
}
function Mi(r, i) {
	let a = 0, o = r.length, s = 0;
	for (; a < o;) s = Math.floor((a + o) / 2), r[s] <= i ? a = s + 1 : o = s;
	return o;
}
const Ai = {
	kernelName: yn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { sortedSequence: s, values: c } = i, { side: l } = o, u = function(r, i, a, o, s, c) {
			const l = fs$1.getArrayFromDType(`int32`, a * s);
			for (let u = 0; u < a; ++u) {
				const a = r.slice(u * o, (u + 1) * o), d = u * s;
				for (let r = 0; r < s; ++r) l[d + r] = `left` === c ? wi(a, i[r + d]) : Mi(a, i[r + d]);
			}
			return l;
		}(a.data.get(s.dataId).values, a.data.get(c.dataId).values, s.shape[0], s.shape[1], c.shape[1], l);
		return a.makeTensorInfo(c.shape, `int32`, u);
	}
};
const Di = {
	kernelName: wn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { condition: o, t: s, e: c } = i;
		An([
			o,
			s,
			c
		], `select`);
		const l = o.shape.length, u = a.data.get(o.dataId).values, d = a.data.get(s.dataId).values, f = a.data.get(c.dataId).values, p = Fs$1(s.dtype, c.dtype), h = fs$1.makeZerosTypedArray(fs$1.sizeFromShape(s.shape), p);
		let g = 0;
		const _ = 0 === l || l > 1 || 1 === s.shape.length ? 1 : fs$1.sizeFromShape(s.shape.slice(1));
		for (let r = 0; r < u.length; r++) for (let i = 0; i < _; i++) 1 === u[r] ? h[g++] = d[r] : h[g++] = f[r];
		return a.makeTensorInfo(s.shape, p, h);
	}
};
const Ei = Rf.SELU_SCALEALPHA;
const zi = Rf.SELU_SCALE;
const Wi = {
	kernelName: kn,
	backendName: `cpu`,
	kernelFunc: ta(kn, ((r) => r >= 0 ? zi * r : Ei * (Math.exp(r) - 1)))
};
const Ri = {
	kernelName: Sn,
	backendName: `cpu`,
	kernelFunc: ta(Sn, ((r) => r < 0 ? -1 : r > 0 ? 1 : 0))
};
const Pi = {
	kernelName: `Sin`,
	backendName: `cpu`,
	kernelFunc: ta(`Sin`, ((r) => Math.sin(r)))
};
const Hi = {
	kernelName: En$1,
	backendName: `cpu`,
	kernelFunc: ta(En$1, ((r) => Math.sinh(r)))
};
const Ci = Math.log(1.1920928955078125e-7) + 2;
const $i = {
	kernelName: An$1,
	backendName: `cpu`,
	kernelFunc: ta(An$1, ((r) => {
		const i = r > -Ci, a = r < Ci, o = Math.exp(r);
		let s;
		return s = a ? o : i ? r : Math.log(1 + o), s;
	}))
};
const Oi = {
	kernelName: Mn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { blockShape: c, paddings: l } = o;
		An([s], `spaceToBatchND`);
		const u = fs$1.sizeFromShape(c), d = [[0, 0]];
		d.push(...l);
		for (let r = 1 + c.length; r < s.shape.length; ++r) d.push([0, 0]);
		const f = ui.kernelFunc({
			inputs: { x: s },
			backend: a,
			attrs: {
				paddings: d,
				constantValue: 0
			}
		}), p = Rf.getReshaped(f.shape, c, u, !1), h = Rf.getPermuted(p.length, c.length, !1), g = Rf.getReshapedPermuted(f.shape, c, u, !1), _ = Qs({
			inputs: { x: f },
			backend: a,
			attrs: { shape: p }
		}), v = qa({
			inputs: { x: _ },
			backend: a,
			attrs: { perm: h }
		}), y = Qs({
			inputs: { x: v },
			backend: a,
			attrs: { shape: g }
		});
		return a.disposeIntermediateTensorInfo(f), a.disposeIntermediateTensorInfo(_), a.disposeIntermediateTensorInfo(v), y;
	}
};
const Vi = {
	kernelName: Dn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { indices: o, values: s, denseShape: c, defaultValue: l } = i;
		if (1 !== c.shape.length) throw new Error(`Dense shape must be a vector, saw:\n        ${c.shape}`);
		if (2 !== o.shape.length) throw new Error(`Indices must be a matrix, saw:\n        ${o.shape}`);
		if (1 !== s.shape.length) throw new Error(`Values must be a vector, saw:\n        ${s.shape}`);
		if (0 !== l.shape.length) throw new Error(`Default value must be a scalar, saw:\n        ${l.shape}`);
		const u = a.data.get(o.dataId).values, d = a.data.get(s.dataId).values, f = a.data.get(c.dataId).values, p = a.data.get(l.dataId).values[0], [h, g, _, v, y] = ms(u, o.shape, o.dtype, d, s.dtype, f, p);
		return [
			a.makeTensorInfo(g, o.dtype, h),
			a.makeTensorInfo([g[0]], s.dtype, _),
			a.makeTensorInfo([v.length], `bool`, new Uint8Array(v.map(((r) => Number(r))))),
			a.makeTensorInfo([y.length], o.dtype, new Int32Array(y))
		];
	}
};
const _i = {
	kernelName: Rn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { inputIndices: o, inputShape: s, newShape: c } = i;
		if (2 !== o.shape.length) throw new Error(`Input indices should be a matrix but received shape\n        ${o.shape}`);
		if (1 !== s.shape.length) throw new Error(`Input shape should be a vector but received shape\n        ${s.shape}`);
		if (1 !== c.shape.length) throw new Error(`Target shape should be a vector but received shape ${c.shape}`);
		const l = Array.from(a.data.get(s.dataId).values), u = a.data.get(o.dataId).values, d = Array.from(a.data.get(c.dataId).values), [f, p, h] = gs(u, o.shape, o.dtype, l, d);
		return [a.makeTensorInfo(p, o.dtype, f), a.makeTensorInfo([h.length], c.dtype, new Int32Array(h))];
	}
};
const Gi = {
	kernelName: Fn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { data: o, indices: s, segmentIds: c } = i;
		if (o.shape.length < 1) throw new Error(`Data should be at least 1 dimensional but received scalar`);
		if (1 !== s.shape.length) throw new Error(`Indices should be a vector but received shape\n          ${s.shape}`);
		if (1 !== c.shape.length) throw new Error(`Segment ids should be a vector but received shape\n          ${c.shape}`);
		if (s.shape[0] !== c.shape[0]) throw new Error(`segmentIds and indices should have same size.`);
		const l = a.data.get(o.dataId).values, u = a.data.get(s.dataId).values, d = a.data.get(c.dataId).values, [f, p] = ks(l, o.shape, o.dtype, u, d, !0);
		return a.makeTensorInfo(p, o.dtype, f);
	}
};
const Bi = {
	kernelName: Bn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a } = r, { data: o, indices: s, segmentIds: c } = i;
		if (o.shape.length < 1) throw new Error(`Data should be at least 1 dimensional but received scalar`);
		if (1 !== s.shape.length) throw new Error(`Indices should be a vector but received shape\n         ${s.shape}`);
		if (1 !== c.shape.length) throw new Error(`Segment ids should be a vector but received shape\n         ${c.shape}`);
		if (s.shape[0] !== c.shape[0]) throw new Error(`segmentIds and indices should have same size.`);
		const l = a.data.get(o.dataId).values, u = a.data.get(s.dataId).values, d = a.data.get(c.dataId).values, [f, p] = ks(l, o.shape, o.dtype, u, d);
		return a.makeTensorInfo(p, o.dtype, f);
	}
};
const Li = {
	kernelName: Cn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { sparseIndices: s, sparseValues: c, defaultValue: l } = i, { outputShape: u } = o, { sliceRank: d, numUpdates: f, sliceSize: p, strides: h, outputSize: g } = Rf.calculateShapes(c, s, u), _ = !1, v = a.bufferSync(s);
		let y;
		switch (c.dtype) {
			case `bool`:
				y = ls(v, a.bufferSync(c), u, g, p, f, d, h, Boolean(a.data.get(l.dataId).values[0]), _);
				break;
			case `float32`:
				y = ls(v, a.bufferSync(c), u, g, p, f, d, h, a.data.get(l.dataId).values[0], _);
				break;
			case `int32`:
				y = ls(v, a.bufferSync(c), u, g, p, f, d, h, a.data.get(l.dataId).values[0], _);
				break;
			case `string`:
				y = ls(v, a.bufferSync(c), u, g, p, f, d, h, fs$1.decodeString(a.data.get(l.dataId).values[0]), _);
				break;
			default: throw new Error(`Unsupported type ${c.dtype}`);
		}
		return a.makeTensorInfo(u, y.dtype, y.values);
	}
};
const qi = {
	kernelName: Nn,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { numOrSizeSplits: c, axis: l } = o, u = fs$1.parseAxisParam(l, s.shape)[0], d = Rf.prepareSplitSize(s, c, u), f = new Array(s.shape.length).fill(0), p = s.shape.slice();
		return d.map(((r) => {
			const i = [...p];
			i[u] = r;
			const o = hs({
				inputs: { x: s },
				backend: a,
				attrs: {
					begin: f,
					size: i
				}
			});
			return f[u] += r, o;
		}));
	}
};
const Ui = {
	kernelName: On$1,
	backendName: `cpu`,
	kernelFunc: ({ inputs: r, backend: i }) => {
		const { x: a } = r, o = i;
		An(a, `square`);
		const s = o.data.get(a.dataId).values, c = new Float32Array(s.length);
		for (let r = 0; r < s.length; ++r) {
			const i = s[r];
			c[r] = i * i;
		}
		return {
			dataId: o.write(c, a.shape, a.dtype),
			shape: a.shape,
			dtype: a.dtype
		};
	}
};
const Zi = {
	kernelName: nr$1,
	backendName: `cpu`,
	kernelFunc: ta(nr$1, ((r, i) => {
		return isNaN(r) ? NaN : r > 0 ? 1 : i.alpha;
	}))
};
const Ki = {
	kernelName: zn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { begin: c, end: l, strides: u, beginMask: d, endMask: f, ellipsisMask: p, newAxisMask: h, shrinkAxisMask: g } = o;
		An(s, `stridedSlice`);
		const { finalShapeSparse: _, finalShape: v, isIdentity: y, sliceDim0: b, isSimpleSlice: x, begin: S, end: C, strides: w } = Sf.sliceInfo(s.shape, c, l, u, d, f, p, h, g);
		let T;
		if (y) T = Qs({
			inputs: { x: s },
			backend: a,
			attrs: { shape: v }
		});
		else if (b || x) {
			fs$1.assert(s.shape.length >= 1, (() => `Input must have rank at least 1, got: ${s.shape.length}`));
			const r = Sf.computeOutShape(S, C, w), i = hs({
				inputs: { x: s },
				backend: a,
				attrs: {
					begin: S,
					size: r
				}
			});
			T = Qs({
				inputs: { x: i },
				backend: a,
				attrs: { shape: v }
			}), a.disposeIntermediateTensorInfo(i);
		} else {
			const r = Ss(_, a.bufferSync(s), w, S);
			T = a.makeTensorInfo(v, r.dtype, r.values);
		}
		return T;
	}
};
const ji = {
	kernelName: Un$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { separator: s, nGramWidths: c, leftPad: l, rightPad: u, padWidth: d, preserveShortSequences: f } = o, { data: p, dataSplits: h } = i, g = a.data.get(p.dataId).values, _ = a.data.get(h.dataId).values, [v, y] = Fs(g, _, s, c, l, u, d, f);
		return [a.makeTensorInfo([v.length], `string`, v), a.makeTensorInfo(h.shape, `int32`, y)];
	}
};
const Yi = {
	kernelName: Wn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { skipEmpty: s } = o, { input: c, delimiter: l } = i;
		if (`string` !== c.dtype) throw new Error(`Input must be of datatype string`);
		if (1 !== c.shape.length) throw new Error(`Input must be a vector, got shape: ${c.shape}`);
		if (0 !== l.shape.length) throw new Error(`Delimiter must be a scalar, got shape: ${l.shape}`);
		const u = a.data.get(c.dataId).values, d = a.data.get(l.dataId).values[0], [f, p, h] = Ms(u, d, s), g = p.length;
		return [
			a.makeTensorInfo([g, 2], `int32`, f),
			a.makeTensorInfo([g], `string`, p),
			a.makeTensorInfo([2], `int32`, new Int32Array(h))
		];
	}
};
const Ji = {
	kernelName: Gn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, backend: a, attrs: o } = r, { numBuckets: s } = o, { input: c } = i;
		if (`string` !== c.dtype) throw new Error(`Input must be of datatype string`);
		if (s <= 0) throw new Error(`Number of buckets must be at least 1`);
		const l = As(a.data.get(c.dataId).values, s);
		return a.makeTensorInfo(c.shape, `int32`, l);
	}
};
const Qi = {
	kernelName: `Tan`,
	backendName: `cpu`,
	kernelFunc: ta(`Tan`, ((r) => Math.tan(r)))
};
const Xi = ta(Vn$1, ((r) => Math.tanh(r)));
const el = {
	kernelName: Jn$1,
	backendName: `cpu`,
	kernelFunc: function(r) {
		const { inputs: i, attrs: a, backend: o } = r, { image: s, transforms: c } = i, { interpolation: l, fillMode: u, fillValue: d, outputShape: f } = a, [p, h, g, _] = s.shape, [v, y] = null != f ? f : [h, g], b = [
			p,
			v,
			y,
			_
		], x = fs$1.computeStrides(s.shape), S = x[0], C = x[1], w = x[2], T = fs$1.computeStrides(b), E = T[0], D = T[1], k = T[2], A = fs$1.getTypedArrayFromDType(s.dtype, fs$1.sizeFromShape(b));
		A.fill(d);
		const M = o.data.get(s.dataId).values, N = o.data.get(c.dataId).values;
		for (let r = 0; r < p; ++r) {
			const i = 1 === c.shape[0] ? N : N.subarray(8 * r, 8 * r + 8);
			for (let a = 0; a < v; ++a) for (let o = 0; o < y; ++o) for (let s = 0; s < _; ++s) {
				let c;
				const f = i[6] * o + i[7] * a + 1;
				if (0 === f) continue;
				const p = (i[0] * o + i[1] * a + i[2]) / f, _ = (i[3] * o + i[4] * a + i[5]) / f, v = tl(p, g, u), y = tl(_, h, u);
				switch (l) {
					case `nearest`:
						c = al(M, h, g, S, C, w, r, y, v, s, d);
						break;
					case `bilinear`:
						c = sl(M, h, g, S, C, w, r, y, v, s, d);
						break;
					default: throw new Error(`Error in Transform: Expect 'nearest' or 'bilinear', but got ${l}`);
				}
				A[r * E + a * D + o * k + s] = c;
			}
			return o.makeTensorInfo(b, s.dtype, A);
		}
		return {
			dataId: o.write(A, b, s.dtype),
			shape: s.shape,
			dtype: s.dtype
		};
	}
};
function tl(r, i, a) {
	switch (a) {
		case `reflect`: return function(r, i) {
			let a = r;
			if (a < 0) if (i <= 1) a = 0;
			else {
				const r = 2 * i;
				a < r && (a = r * Math.trunc(-a / r) + a), a = a < -i ? a + r : -a - 1;
			}
			else if (a > i - 1) if (i <= 1) a = 0;
			else {
				const r = 2 * i;
				a -= r * Math.trunc(a / r), a >= i && (a = r - a - 1);
			}
			return fs$1.clamp(0, a, i - 1);
		}(r, i);
		case `wrap`: return function(r, i) {
			let a = r;
			if (a < 0) if (i <= 1) a = 0;
			else {
				const r = i - 1;
				a += i * (Math.trunc(-a / r) + 1);
			}
			else if (a > i - 1) if (i <= 1) a = 0;
			else {
				const r = i - 1;
				a -= i * Math.trunc(a / r);
			}
			return fs$1.clamp(0, a, i - 1);
		}(r, i);
		case `nearest`: return function(r, i) {
			return fs$1.clamp(0, r, i - 1);
		}(r, i);
		default: return function(r, i) {
			return r;
		}(r);
	}
}
function nl(r, i, a, o, s, c, l, u, d, f, p) {
	return 0 <= u && u < i && 0 <= d && d < a ? r[l * o + u * s + d * c + f] : p;
}
function al(r, i, a, o, s, c, l, u, d, f, p) {
	return nl(r, i, a, o, s, c, l, Math.round(u), Math.round(d), f, p);
}
function sl(r, i, a, o, s, c, l, u, d, f, p) {
	const h = Math.floor(u), g = Math.floor(d), _ = h + 1, v = g + 1;
	return (_ - u) * ((v - d) * nl(r, i, a, o, s, c, l, h, g, f, p) + (d - g) * nl(r, i, a, o, s, c, l, h, v, f, p)) + (u - h) * ((v - d) * nl(r, i, a, o, s, c, l, _, g, f, p) + (d - g) * nl(r, i, a, o, s, c, l, _, v, f, p));
}
const rl = [
	nr,
	Wn,
	ar,
	sr,
	jn,
	rr,
	or,
	ir,
	lr,
	dr,
	cr,
	pr,
	ur,
	hr,
	fr,
	Ir,
	br,
	yr,
	Nr,
	tr,
	Tr,
	xr,
	Sr,
	Xn,
	vr,
	Ln,
	sa,
	Fr,
	Hn,
	wr,
	Er,
	Wr,
	Rr,
	Pr,
	Hr,
	Cr,
	$r,
	Or,
	Vr,
	_r,
	Gr,
	Br,
	Lr,
	qr,
	Zr,
	Kr,
	jr,
	Yr,
	Jr,
	Qr,
	Xr,
	eo,
	ao,
	_s,
	so,
	la,
	ho,
	pa,
	mo,
	ha,
	No,
	xo,
	So,
	ma,
	ka,
	vo,
	Fo,
	wo,
	Mo,
	Na,
	xa,
	On,
	Ao,
	Ar,
	Do,
	Eo,
	zo,
	Bs,
	va,
	wa,
	Wo,
	Da,
	Ro,
	Po,
	Ho,
	Co,
	$o,
	Oo,
	_o,
	Wa,
	Go,
	Bo,
	Lo,
	qo,
	Uo,
	Zo,
	Ko,
	Pa,
	jo,
	Yo,
	Xo,
	Oa,
	_a,
	ti,
	ai,
	ri,
	Ba,
	oi,
	di,
	pi,
	ui,
	hi,
	Us,
	Ka,
	fi,
	mi,
	gi,
	ki,
	_n,
	ko,
	Ii,
	Ks,
	Ys,
	Xs,
	bi,
	yi,
	Ni,
	Ti,
	xi,
	Si,
	vi,
	is,
	Fi,
	Ai,
	Di,
	Wi,
	ps,
	Ri,
	Pi,
	Hi,
	fs,
	Qo,
	$i,
	Oi,
	Vi,
	_i,
	Gi,
	Bi,
	Li,
	qi,
	bs,
	Ui,
	Ns,
	xs,
	Zi,
	Ki,
	ji,
	Yi,
	Ji,
	zs,
	no,
	Qi,
	{
		kernelName: Vn$1,
		backendName: `cpu`,
		kernelFunc: Xi
	},
	{
		kernelName: bn,
		backendName: `cpu`,
		kernelFunc: function(r) {
			const { inputs: i, backend: a } = r, { tensor: o, indices: s, updates: c } = i, { sliceRank: l, numUpdates: u, sliceSize: d, strides: f, outputSize: p } = Rf.calculateShapes(c, s, o.shape), h = a.bufferSync(s), g = a.bufferSync(c), _ = a.bufferSync(o), v = ls(h, g, o.shape, p, d, u, l, f, _, !1);
			return a.makeTensorInfo(o.shape, v.dtype, v.values);
		}
	},
	{
		kernelName: Hn$1,
		backendName: `cpu`,
		kernelFunc: function(r) {
			const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { reps: c } = o;
			An(s, `tile`);
			const l = Ws(a.bufferSync(s), c);
			return a.makeTensorInfo(l.shape, l.dtype, l.values);
		}
	},
	{
		kernelName: jn$1,
		backendName: `cpu`,
		kernelFunc: function(r) {
			const { inputs: i, backend: a, attrs: o } = r, { x: s } = i, { k: c, sorted: l } = o;
			An(s, `topk`);
			const u = a.data.get(s.dataId).values, [d, f] = Hs(u, s.shape, s.dtype, c, l);
			return [a.makeTensorInfo(d.shape, d.dtype, d.values), a.makeTensorInfo(f.shape, f.dtype, f.values)];
		}
	},
	el,
	Ua,
	{
		kernelName: Yn$1,
		backendName: `cpu`,
		kernelFunc: function(r) {
			const { inputs: i, attrs: a, backend: o } = r, { axis: s } = a, { x: c } = i;
			An(c, `unique`);
			const l = o.data.get(c.dataId).values, { outputValues: u, outputShape: d, indices: f } = Cs(l, s, c.shape, c.dtype);
			return [o.makeTensorInfo(d, c.dtype, u), o.makeTensorInfo([f.length], `int32`, f)];
		}
	},
	{
		kernelName: Xn$1,
		backendName: `cpu`,
		kernelFunc: function(r) {
			const { inputs: i, backend: a, attrs: o } = r, { value: s } = i;
			let { axis: c } = o;
			c < 0 && (c += s.shape.length);
			const l = s.shape.length, u = s.shape[c], d = new Array(l - 1);
			let f = 0;
			for (let r = 0; r < l; r++) r !== c && (d[f++] = s.shape[r]);
			const p = new Array(l).fill(0), h = s.shape.slice();
			h[c] = 1;
			const g = new Array(u);
			for (let r = 0; r < g.length; r++) {
				p[c] = r;
				const i = hs({
					inputs: { x: s },
					backend: a,
					attrs: {
						begin: p,
						size: h
					}
				});
				g[r] = Qs({
					inputs: { x: i },
					backend: a,
					attrs: { shape: d }
				}), a.disposeIntermediateTensorInfo(i);
			}
			return g;
		}
	},
	{
		kernelName: Qn$1,
		backendName: `cpu`,
		kernelFunc: function(r) {
			const { inputs: i, backend: a, attrs: o } = r, { x: s, segmentIds: c } = i, { numSegments: l } = o;
			An(s, `unsortedSegmentSum`);
			const u = [], d = [], f = s.shape.length - c.shape.length;
			let p = c;
			for (let r = 0; r < f; ++r) {
				const i = fo({
					inputs: { input: p },
					backend: a,
					attrs: { dim: r + 1 }
				});
				p = i, d.push(i);
			}
			for (let r = 0; r < l; ++r) {
				const i = fs$1.createScalarValue(r, `int32`), o = a.makeTensorInfo([], `int32`, i), c = ia({
					inputs: {
						a: o,
						b: p
					},
					backend: a
				}), l = Bn({
					inputs: { x: c },
					backend: a,
					attrs: { dtype: `float32` }
				}), f = $a({
					inputs: {
						a: l,
						b: s
					},
					backend: a
				}), h = to({
					inputs: { x: f },
					backend: a,
					attrs: {
						axis: 0,
						keepDims: !1
					}
				});
				u.push(h), d.push(o), d.push(c), d.push(l), d.push(f), d.push(h);
			}
			const h = ci({
				inputs: u,
				backend: a,
				attrs: { axis: 0 }
			});
			return d.forEach(((r) => a.disposeIntermediateTensorInfo(r))), h;
		}
	},
	li
];
for (const r of rl) pr$1(r);
export {};
