import { i as __require, t as __commonJSMin } from "./runtime-js.js";
import { t as require_supports_color } from "./supports-color.js";
var require_define_property = __commonJSMin(((e, t) => {
	t.exports = typeof Object.defineProperty === `function` ? Object.defineProperty : null;
}));
var require_has_define_property_support = __commonJSMin(((e, t) => {
	var n = require_define_property();
	function hasDefinePropertySupport() {
		try {
			n({}, `x`, {});
			return true;
		} catch (e) {
			return false;
		}
	}
	t.exports = hasDefinePropertySupport;
}));
var require_builtin = __commonJSMin(((e, t) => {
	t.exports = Object.defineProperty;
}));
var require_is_number = __commonJSMin(((e, t) => {
	function isNumber(e) {
		return typeof e === `number`;
	}
	t.exports = isNumber;
}));
var require_zero_pad = __commonJSMin(((e, t) => {
	function startsWithMinus(e) {
		return e[0] === `-`;
	}
	function zeros(e) {
		var t = ``;
		var n = 0;
		for (; n < e; n++) t += `0`;
		return t;
	}
	function zeroPad(e, t, n) {
		var r = false;
		var i = t - e.length;
		if (i < 0) return e;
		if (startsWithMinus(e)) {
			r = true;
			e = e.substr(1);
		}
		e = n ? e + zeros(i) : zeros(i) + e;
		if (r) e = `-` + e;
		return e;
	}
	t.exports = zeroPad;
}));
var require_format_integer = __commonJSMin(((e, t) => {
	var n = require_is_number();
	var r = require_zero_pad();
	var i = String.prototype.toLowerCase;
	var a = String.prototype.toUpperCase;
	function formatInteger(e) {
		var t;
		var o;
		var s;
		switch (e.specifier) {
			case `b`:
				t = 2;
				break;
			case `o`:
				t = 8;
				break;
			case `x`:
			case `X`:
				t = 16;
				break;
			default: t = 10;
		}
		o = e.arg;
		s = parseInt(o, 10);
		if (!isFinite(s)) {
			if (!n(o)) throw new Error(`invalid integer. Value: ` + o);
			s = 0;
		}
		if (s < 0 && (e.specifier === `u` || t !== 10)) s = 4294967295 + s + 1;
		if (s < 0) {
			o = (-s).toString(t);
			if (e.precision) o = r(o, e.precision, e.padRight);
			o = `-` + o;
		} else {
			o = s.toString(t);
			if (!s && !e.precision) o = ``;
			else if (e.precision) o = r(o, e.precision, e.padRight);
			if (e.sign) o = e.sign + o;
		}
		if (t === 16) {
			if (e.alternate) o = `0x` + o;
			o = e.specifier === a.call(e.specifier) ? a.call(o) : i.call(o);
		}
		if (t === 8) {
			if (e.alternate && o.charAt(0) !== `0`) o = `0` + o;
		}
		return o;
	}
	t.exports = formatInteger;
}));
var require_is_string$1 = __commonJSMin(((e, t) => {
	function isString(e) {
		return typeof e === `string`;
	}
	t.exports = isString;
}));
var require_format_double = __commonJSMin(((e, t) => {
	var n = Math.abs;
	var r = String.prototype.toLowerCase;
	var i = String.prototype.toUpperCase;
	var a = String.prototype.replace;
	var o = /e\+(\d)$/;
	var s = /e-(\d)$/;
	var c = /^(\d+)$/;
	var l = /^(\d+)e/;
	var u = /\.0$/;
	var d = /\.0*e/;
	var f = /(\..*[^0])0*e/;
	function formatDouble(e, t) {
		var p;
		var m;
		switch (t.specifier) {
			case `e`:
			case `E`:
				m = e.toExponential(t.precision);
				break;
			case `f`:
			case `F`:
				m = e.toFixed(t.precision);
				break;
			case `g`:
			case `G`:
				if (n(e) < 1e-4) {
					p = t.precision;
					if (p > 0) p -= 1;
					m = e.toExponential(p);
				} else m = e.toPrecision(t.precision);
				if (!t.alternate) {
					m = a.call(m, f, `$1e`);
					m = a.call(m, d, `e`);
					m = a.call(m, u, ``);
				}
				break;
			default: throw new Error(`invalid double notation. Value: ` + t.specifier);
		}
		m = a.call(m, o, `e+0$1`);
		m = a.call(m, s, `e-0$1`);
		if (t.alternate) {
			m = a.call(m, c, `$1.`);
			m = a.call(m, l, `$1.e`);
		}
		if (e >= 0 && t.sign) m = t.sign + m;
		m = t.specifier === i.call(t.specifier) ? i.call(m) : r.call(m);
		return m;
	}
	t.exports = formatDouble;
}));
var require_space_pad = __commonJSMin(((e, t) => {
	function spaces(e) {
		var t = ``;
		var n = 0;
		for (; n < e; n++) t += ` `;
		return t;
	}
	function spacePad(e, t, n) {
		var r = t - e.length;
		if (r < 0) return e;
		e = n ? e + spaces(r) : spaces(r) + e;
		return e;
	}
	t.exports = spacePad;
}));
var require_main$101 = __commonJSMin(((e, t) => {
	var n = require_format_integer();
	var r = require_is_string$1();
	var i = require_is_number();
	var a = require_format_double();
	var o = require_space_pad();
	var s = require_zero_pad();
	var c = String.fromCharCode;
	var l = Array.isArray;
	function isnan(e) {
		return e !== e;
	}
	function initialize(e) {
		var t = {};
		t.specifier = e.specifier;
		t.precision = e.precision === void 0 ? 1 : e.precision;
		t.width = e.width;
		t.flags = e.flags || ``;
		t.mapping = e.mapping;
		return t;
	}
	function formatInterpolate(e) {
		var t;
		var u;
		var d;
		var f;
		var p;
		var m;
		var h;
		var g;
		var _;
		var v;
		if (!l(e)) throw new TypeError("invalid argument. First argument must be an array. Value: `" + e + "`.");
		m = ``;
		h = 1;
		for (_ = 0; _ < e.length; _++) {
			d = e[_];
			if (r(d)) m += d;
			else {
				t = d.precision !== void 0;
				d = initialize(d);
				if (!d.specifier) throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `" + _ + "`. Value: `" + d + "`.");
				if (d.mapping) h = d.mapping;
				u = d.flags;
				for (v = 0; v < u.length; v++) {
					f = u.charAt(v);
					switch (f) {
						case ` `:
							d.sign = ` `;
							break;
						case `+`:
							d.sign = `+`;
							break;
						case `-`:
							d.padRight = true;
							d.padZeros = false;
							break;
						case `0`:
							d.padZeros = u.indexOf(`-`) < 0;
							break;
						case `#`:
							d.alternate = true;
							break;
						default: throw new Error(`invalid flag: ` + f);
					}
				}
				if (d.width === `*`) {
					d.width = parseInt(arguments[h], 10);
					h += 1;
					if (isnan(d.width)) throw new TypeError(`the argument for * width at position ` + h + " is not a number. Value: `" + d.width + "`.");
					if (d.width < 0) {
						d.padRight = true;
						d.width = -d.width;
					}
				}
				if (t) {
					if (d.precision === `*`) {
						d.precision = parseInt(arguments[h], 10);
						h += 1;
						if (isnan(d.precision)) throw new TypeError(`the argument for * precision at position ` + h + " is not a number. Value: `" + d.precision + "`.");
						if (d.precision < 0) {
							d.precision = 1;
							t = false;
						}
					}
				}
				d.arg = arguments[h];
				switch (d.specifier) {
					case `b`:
					case `o`:
					case `x`:
					case `X`:
					case `d`:
					case `i`:
					case `u`:
						if (t) d.padZeros = false;
						d.arg = n(d);
						break;
					case `s`:
						d.maxWidth = t ? d.precision : -1;
						d.arg = String(d.arg);
						break;
					case `c`:
						if (!isnan(d.arg)) {
							p = parseInt(d.arg, 10);
							if (p < 0 || p > 127) throw new Error(`invalid character code. Value: ` + d.arg);
							d.arg = isnan(p) ? String(d.arg) : c(p);
						}
						break;
					case `e`:
					case `E`:
					case `f`:
					case `F`:
					case `g`:
					case `G`:
						if (!t) d.precision = 6;
						g = parseFloat(d.arg);
						if (!isFinite(g)) {
							if (!i(d.arg)) throw new Error(`invalid floating-point number. Value: ` + m);
							g = d.arg;
							d.padZeros = false;
						}
						d.arg = a(g, d);
						break;
					default: throw new Error(`invalid specifier: ` + d.specifier);
				}
				if (d.maxWidth >= 0 && d.arg.length > d.maxWidth) d.arg = d.arg.substring(0, d.maxWidth);
				if (d.padZeros) d.arg = s(d.arg, d.width || d.precision, d.padRight);
				else if (d.width) d.arg = o(d.arg, d.width, d.padRight);
				m += d.arg || ``;
				h += 1;
			}
		}
		return m;
	}
	t.exports = formatInterpolate;
}));
var require_lib$143 = __commonJSMin(((e, t) => {
	t.exports = require_main$101();
}));
var require_main$100 = __commonJSMin(((e, t) => {
	var n = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
	function parse(e) {
		var t = {
			"mapping": e[1] ? parseInt(e[1], 10) : void 0,
			"flags": e[2],
			"width": e[3],
			"precision": e[5],
			"specifier": e[6]
		};
		if (e[4] === `.` && e[5] === void 0) t.precision = `1`;
		return t;
	}
	function formatTokenize(e) {
		var t;
		var r;
		var i;
		var a;
		r = [];
		a = 0;
		i = n.exec(e);
		while (i) {
			t = e.slice(a, n.lastIndex - i[0].length);
			if (t.length) r.push(t);
			if (i[6] === `%`) r.push(`%`);
			else r.push(parse(i));
			a = n.lastIndex;
			i = n.exec(e);
		}
		t = e.slice(a);
		if (t.length) r.push(t);
		return r;
	}
	t.exports = formatTokenize;
}));
var require_lib$142 = __commonJSMin(((e, t) => {
	t.exports = require_main$100();
}));
var require_is_string = __commonJSMin(((e, t) => {
	function isString(e) {
		return typeof e === `string`;
	}
	t.exports = isString;
}));
var require_main$99 = __commonJSMin(((e, t) => {
	var n = require_lib$143();
	var r = require_lib$142();
	var i = require_is_string();
	function format(e) {
		var t;
		var a;
		if (!i(e)) throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", e));
		t = [r(e)];
		for (a = 1; a < arguments.length; a++) t.push(arguments[a]);
		return n.apply(null, t);
	}
	t.exports = format;
}));
var require_lib$141 = __commonJSMin(((e, t) => {
	t.exports = require_main$99();
}));
var require_polyfill$5 = __commonJSMin(((e, t) => {
	var n = require_lib$141();
	var r = Object.prototype;
	var i = r.toString;
	var a = r.__defineGetter__;
	var o = r.__defineSetter__;
	var s = r.__lookupGetter__;
	var c = r.__lookupSetter__;
	function defineProperty(e, t, l) {
		var u;
		var d;
		var f;
		var p;
		if (typeof e !== `object` || e === null || i.call(e) === `[object Array]`) throw new TypeError(n("invalid argument. First argument must be an object. Value: `%s`.", e));
		if (typeof l !== `object` || l === null || i.call(l) === `[object Array]`) throw new TypeError(n("invalid argument. Property descriptor must be an object. Value: `%s`.", l));
		d = `value` in l;
		if (d) {
			if (s.call(e, t) || c.call(e, t)) {
				u = e.__proto__;
				e.__proto__ = r;
				delete e[t];
				e[t] = l.value;
				e.__proto__ = u;
			} else e[t] = l.value;
		}
		f = `get` in l;
		p = `set` in l;
		if (d && (f || p)) throw new Error(`invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.`);
		if (f && a) a.call(e, t, l.get);
		if (p && o) o.call(e, t, l.set);
		return e;
	}
	t.exports = defineProperty;
}));
var require_lib$140 = __commonJSMin(((e, t) => {
	var n = require_has_define_property_support();
	var r = require_builtin();
	var i = require_polyfill$5();
	var a;
	if (n()) a = r;
	else a = i;
	t.exports = a;
}));
var require_main$98 = __commonJSMin(((e, t) => {
	var n = require_lib$140();
	function setNonEnumerableReadOnly(e, t, r) {
		n(e, t, {
			"configurable": false,
			"enumerable": false,
			"writable": false,
			"value": r
		});
	}
	t.exports = setNonEnumerableReadOnly;
}));
var require_lib$139 = __commonJSMin(((e, t) => {
	t.exports = require_main$98();
}));
var require_main$97 = __commonJSMin(((e, t) => {
	function isnan(e) {
		return e !== e;
	}
	t.exports = isnan;
}));
var require_lib$138 = __commonJSMin(((e, t) => {
	t.exports = require_main$97();
}));
var require_main$96 = __commonJSMin(((e, t) => {
	function hasSymbolSupport() {
		return typeof Symbol === `function` && typeof Symbol(`foo`) === `symbol`;
	}
	t.exports = hasSymbolSupport;
}));
var require_lib$137 = __commonJSMin(((e, t) => {
	t.exports = require_main$96();
}));
var require_main$95 = __commonJSMin(((e, t) => {
	var n = require_lib$137()();
	function hasToStringTagSupport() {
		return n && typeof Symbol.toStringTag === `symbol`;
	}
	t.exports = hasToStringTagSupport;
}));
var require_lib$136 = __commonJSMin(((e, t) => {
	t.exports = require_main$95();
}));
var require_tostring = __commonJSMin(((e, t) => {
	t.exports = Object.prototype.toString;
}));
var require_main$94 = __commonJSMin(((e, t) => {
	var n = require_tostring();
	function nativeClass(e) {
		return n.call(e);
	}
	t.exports = nativeClass;
}));
var require_main$93 = __commonJSMin(((e, t) => {
	var n = Object.prototype.hasOwnProperty;
	function hasOwnProp(e, t) {
		if (e === void 0 || e === null) return false;
		return n.call(e, t);
	}
	t.exports = hasOwnProp;
}));
var require_lib$135 = __commonJSMin(((e, t) => {
	t.exports = require_main$93();
}));
var require_main$92 = __commonJSMin(((e, t) => {
	t.exports = typeof Symbol === `function` ? Symbol : void 0;
}));
var require_lib$134 = __commonJSMin(((e, t) => {
	t.exports = require_main$92();
}));
var require_tostringtag = __commonJSMin(((e, t) => {
	var n = require_lib$134();
	t.exports = typeof n === `function` ? n.toStringTag : ``;
}));
var require_polyfill$4 = __commonJSMin(((e, t) => {
	var n = require_lib$135();
	var r = require_tostringtag();
	var i = require_tostring();
	function nativeClass(e) {
		var t;
		var a;
		var o;
		if (e === null || e === void 0) return i.call(e);
		a = e[r];
		t = n(e, r);
		try {
			e[r] = void 0;
		} catch (t) {
			return i.call(e);
		}
		o = i.call(e);
		if (t) e[r] = a;
		else delete e[r];
		return o;
	}
	t.exports = nativeClass;
}));
var require_lib$133 = __commonJSMin(((e, t) => {
	var n = require_lib$136();
	var r = require_main$94();
	var i = require_polyfill$4();
	var a;
	if (n()) a = i;
	else a = r;
	t.exports = a;
}));
var require_main$91 = __commonJSMin(((e, t) => {
	var n = require_lib$133();
	var r = typeof Uint32Array === `function`;
	function isUint32Array(e) {
		return r && e instanceof Uint32Array || n(e) === `[object Uint32Array]`;
	}
	t.exports = isUint32Array;
}));
var require_lib$132 = __commonJSMin(((e, t) => {
	t.exports = require_main$91();
}));
var require_lib$131 = __commonJSMin(((e, t) => {
	t.exports = 4294967295;
}));
var require_uint32array = __commonJSMin(((e, t) => {
	t.exports = typeof Uint32Array === `function` ? Uint32Array : null;
}));
var require_main$90 = __commonJSMin(((e, t) => {
	var n = require_lib$132();
	var r = require_lib$131();
	var i = require_uint32array();
	function hasUint32ArraySupport() {
		var e;
		var t;
		if (typeof i !== `function`) return false;
		try {
			t = [
				1,
				3.14,
				-3.14,
				r + 1,
				r + 2
			];
			t = new i(t);
			e = n(t) && t[0] === 1 && t[1] === 3 && t[2] === r - 2 && t[3] === 0 && t[4] === 1;
		} catch (t) {
			e = false;
		}
		return e;
	}
	t.exports = hasUint32ArraySupport;
}));
var require_lib$130 = __commonJSMin(((e, t) => {
	t.exports = require_main$90();
}));
var require_main$89 = __commonJSMin(((e, t) => {
	t.exports = typeof Uint32Array === `function` ? Uint32Array : void 0;
}));
var require_polyfill$3 = __commonJSMin(((e, t) => {
	function polyfill() {
		throw new Error(`not implemented`);
	}
	t.exports = polyfill;
}));
var require_lib$129 = __commonJSMin(((e, t) => {
	var n = require_lib$130();
	var r = require_main$89();
	var i = require_polyfill$3();
	var a;
	if (n()) a = r;
	else a = i;
	t.exports = a;
}));
var require_main$88 = __commonJSMin(((e, t) => {
	var n = require_lib$133();
	var r = typeof Float64Array === `function`;
	function isFloat64Array(e) {
		return r && e instanceof Float64Array || n(e) === `[object Float64Array]`;
	}
	t.exports = isFloat64Array;
}));
var require_lib$128 = __commonJSMin(((e, t) => {
	t.exports = require_main$88();
}));
var require_float64array = __commonJSMin(((e, t) => {
	t.exports = typeof Float64Array === `function` ? Float64Array : null;
}));
var require_main$87 = __commonJSMin(((e, t) => {
	var n = require_lib$128();
	var r = require_float64array();
	function hasFloat64ArraySupport() {
		var e;
		var t;
		if (typeof r !== `function`) return false;
		try {
			t = new r([
				1,
				3.14,
				-3.14,
				NaN
			]);
			e = n(t) && t[0] === 1 && t[1] === 3.14 && t[2] === -3.14 && t[3] !== t[3];
		} catch (t) {
			e = false;
		}
		return e;
	}
	t.exports = hasFloat64ArraySupport;
}));
var require_lib$127 = __commonJSMin(((e, t) => {
	t.exports = require_main$87();
}));
var require_main$86 = __commonJSMin(((e, t) => {
	t.exports = typeof Float64Array === `function` ? Float64Array : void 0;
}));
var require_polyfill$2 = __commonJSMin(((e, t) => {
	function polyfill() {
		throw new Error(`not implemented`);
	}
	t.exports = polyfill;
}));
var require_lib$126 = __commonJSMin(((e, t) => {
	var n = require_lib$127();
	var r = require_main$86();
	var i = require_polyfill$2();
	var a;
	if (n()) a = r;
	else a = i;
	t.exports = a;
}));
var require_main$85 = __commonJSMin(((e, t) => {
	var n = require_lib$133();
	var r = typeof Uint8Array === `function`;
	function isUint8Array(e) {
		return r && e instanceof Uint8Array || n(e) === `[object Uint8Array]`;
	}
	t.exports = isUint8Array;
}));
var require_lib$125 = __commonJSMin(((e, t) => {
	t.exports = require_main$85();
}));
var require_lib$124 = __commonJSMin(((e, t) => {
	t.exports = 255;
}));
var require_uint8array = __commonJSMin(((e, t) => {
	t.exports = typeof Uint8Array === `function` ? Uint8Array : null;
}));
var require_main$84 = __commonJSMin(((e, t) => {
	var n = require_lib$125();
	var r = require_lib$124();
	var i = require_uint8array();
	function hasUint8ArraySupport() {
		var e;
		var t;
		if (typeof i !== `function`) return false;
		try {
			t = [
				1,
				3.14,
				-3.14,
				r + 1,
				r + 2
			];
			t = new i(t);
			e = n(t) && t[0] === 1 && t[1] === 3 && t[2] === r - 2 && t[3] === 0 && t[4] === 1;
		} catch (t) {
			e = false;
		}
		return e;
	}
	t.exports = hasUint8ArraySupport;
}));
var require_lib$123 = __commonJSMin(((e, t) => {
	t.exports = require_main$84();
}));
var require_main$83 = __commonJSMin(((e, t) => {
	t.exports = typeof Uint8Array === `function` ? Uint8Array : void 0;
}));
var require_polyfill$1 = __commonJSMin(((e, t) => {
	function polyfill() {
		throw new Error(`not implemented`);
	}
	t.exports = polyfill;
}));
var require_lib$122 = __commonJSMin(((e, t) => {
	var n = require_lib$123();
	var r = require_main$83();
	var i = require_polyfill$1();
	var a;
	if (n()) a = r;
	else a = i;
	t.exports = a;
}));
var require_main$82 = __commonJSMin(((e, t) => {
	var n = require_lib$133();
	var r = typeof Uint16Array === `function`;
	function isUint16Array(e) {
		return r && e instanceof Uint16Array || n(e) === `[object Uint16Array]`;
	}
	t.exports = isUint16Array;
}));
var require_lib$121 = __commonJSMin(((e, t) => {
	t.exports = require_main$82();
}));
var require_lib$120 = __commonJSMin(((e, t) => {
	t.exports = 65535;
}));
var require_uint16array = __commonJSMin(((e, t) => {
	t.exports = typeof Uint16Array === `function` ? Uint16Array : null;
}));
var require_main$81 = __commonJSMin(((e, t) => {
	var n = require_lib$121();
	var r = require_lib$120();
	var i = require_uint16array();
	function hasUint16ArraySupport() {
		var e;
		var t;
		if (typeof i !== `function`) return false;
		try {
			t = [
				1,
				3.14,
				-3.14,
				r + 1,
				r + 2
			];
			t = new i(t);
			e = n(t) && t[0] === 1 && t[1] === 3 && t[2] === r - 2 && t[3] === 0 && t[4] === 1;
		} catch (t) {
			e = false;
		}
		return e;
	}
	t.exports = hasUint16ArraySupport;
}));
var require_lib$119 = __commonJSMin(((e, t) => {
	t.exports = require_main$81();
}));
var require_main$80 = __commonJSMin(((e, t) => {
	t.exports = typeof Uint16Array === `function` ? Uint16Array : void 0;
}));
var require_polyfill = __commonJSMin(((e, t) => {
	function polyfill() {
		throw new Error(`not implemented`);
	}
	t.exports = polyfill;
}));
var require_lib$118 = __commonJSMin(((e, t) => {
	var n = require_lib$119();
	var r = require_main$80();
	var i = require_polyfill();
	var a;
	if (n()) a = r;
	else a = i;
	t.exports = a;
}));
var require_ctors = __commonJSMin(((e, t) => {
	var n = require_lib$122();
	t.exports = {
		"uint16": require_lib$118(),
		"uint8": n
	};
}));
var require_main$79 = __commonJSMin(((e, t) => {
	var n = require_ctors();
	var r;
	function isLittleEndian() {
		var e;
		var t;
		e = new n[`uint16`](1);
		e[0] = 4660;
		t = new n[`uint8`](e.buffer);
		return t[0] === 52;
	}
	r = isLittleEndian();
	t.exports = r;
}));
var require_lib$117 = __commonJSMin(((e, t) => {
	t.exports = require_main$79();
}));
var require_high$1 = __commonJSMin(((e, t) => {
	var n = require_lib$117();
	var r;
	if (n === true) r = 1;
	else r = 0;
	t.exports = r;
}));
var require_main$78 = __commonJSMin(((e, t) => {
	var n = require_lib$129();
	var r = require_lib$126();
	var i = require_high$1();
	var a = new r(1);
	var o = new n(a.buffer);
	function getHighWord(e) {
		a[0] = e;
		return o[i];
	}
	t.exports = getHighWord;
}));
var require_lib$116 = __commonJSMin(((e, t) => {
	t.exports = require_main$78();
}));
var require_high = __commonJSMin(((e, t) => {
	var n = require_lib$117();
	var r;
	if (n === true) r = 1;
	else r = 0;
	t.exports = r;
}));
var require_main$77 = __commonJSMin(((e, t) => {
	var n = require_lib$129();
	var r = require_lib$126();
	var i = require_high();
	var a = new r(1);
	var o = new n(a.buffer);
	function setHighWord(e, t) {
		a[0] = e;
		o[i] = t >>> 0;
		return a[0];
	}
	t.exports = setHighWord;
}));
var require_lib$115 = __commonJSMin(((e, t) => {
	t.exports = require_main$77();
}));
var require_indices$1 = __commonJSMin(((e, t) => {
	var n = require_lib$117();
	var r;
	var i;
	var a;
	if (n === true) {
		i = 1;
		a = 0;
	} else {
		i = 0;
		a = 1;
	}
	r = {
		"HIGH": i,
		"LOW": a
	};
	t.exports = r;
}));
var require_main$76 = __commonJSMin(((e, t) => {
	var n = require_lib$129();
	var r = require_lib$126();
	var i = require_indices$1();
	var a = new r(1);
	var o = new n(a.buffer);
	var s = i.HIGH;
	var c = i.LOW;
	function fromWords(e, t) {
		o[s] = e;
		o[c] = t;
		return a[0];
	}
	t.exports = fromWords;
}));
var require_lib$114 = __commonJSMin(((e, t) => {
	t.exports = require_main$76();
}));
var require_lib$113 = __commonJSMin(((e, t) => {
	t.exports = Number.POSITIVE_INFINITY;
}));
var require_main$75 = __commonJSMin(((e, t) => {
	t.exports = Number;
}));
var require_lib$112 = __commonJSMin(((e, t) => {
	t.exports = require_main$75();
}));
var require_lib$111 = __commonJSMin(((e, t) => {
	t.exports = require_lib$112().NEGATIVE_INFINITY;
}));
var require_lib$110 = __commonJSMin(((e, t) => {
	t.exports = 1023;
}));
var require_lib$109 = __commonJSMin(((e, t) => {
	t.exports = .34657359027997264;
}));
var require_polyval_q$1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.03333333333333313;
		return -.03333333333333313 + e * (.0015873015872548146 + e * (-793650757867488e-19 + e * (4008217827329362e-21 + e * -2.0109921818362437e-7)));
	}
	t.exports = evalpoly;
}));
var require_main$74 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$116();
	var i = require_lib$115();
	var a = require_lib$114();
	var o = require_lib$113();
	var s = require_lib$111();
	var c = require_lib$110();
	var l = require_lib$109();
	var u = require_polyval_q$1();
	var d = 709.782712893384;
	var f = .6931471803691238;
	var p = 19082149292705877e-26;
	var m = 1.4426950408889634;
	var h = 38.816242111356935;
	var g = 1.0397207708399179;
	function expm1(e) {
		var t;
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		if (e === o || n(e)) return e;
		if (e === s) return -1;
		if (e === 0) return e;
		if (e < 0) {
			v = true;
			C = -e;
		} else {
			v = false;
			C = e;
		}
		if (C >= h) {
			if (v) return -1;
			if (C >= d) return o;
		}
		x = r(C) | 0;
		if (C > l) {
			if (C < g) {
				if (v) {
					y = e + f;
					b = -p;
					O = -1;
				} else {
					y = e - f;
					b = p;
					O = 1;
				}
			} else {
				if (v) O = m * e - .5;
				else O = m * e + .5;
				O |= 0;
				E = O;
				y = e - E * f;
				b = E * p;
			}
			e = y - b;
			T = y - e - b;
		} else if (x < 1016070144) return e;
		else O = 0;
		t = .5 * e;
		w = e * t;
		S = 1 + w * u(w);
		E = 3 - S * t;
		D = w * ((S - E) / (6 - e * E));
		if (O === 0) return e - (e * D - w);
		_ = a(c + O << 20, 0);
		D = e * (D - T) - T;
		D -= w;
		if (O === -1) return .5 * (e - D) - .5;
		if (O === 1) {
			if (e < -.25) return -2 * (D - (e + .5));
			return 1 + 2 * (e - D);
		}
		if (O <= -2 || O > 56) {
			C = 1 - (D - e);
			if (O === 1024) {
				y = r(C) + (O << 20) | 0;
				C = i(C, y);
			} else C *= _;
			return C - 1;
		}
		E = 1;
		if (O < 20) {
			y = 1072693248 - (2097152 >> O) | 0;
			E = i(E, y);
			C = E - (D - e);
		} else {
			y = c - O << 20 | 0;
			E = i(E, y);
			C = e - (D + E);
			C += 1;
		}
		C *= _;
		return C;
	}
	t.exports = expm1;
}));
var require_lib$108 = __commonJSMin(((e, t) => {
	t.exports = require_main$74();
}));
var require_main$73 = __commonJSMin(((e, t) => {
	t.exports = Math.floor;
}));
var require_lib$107 = __commonJSMin(((e, t) => {
	t.exports = require_main$73();
}));
var require_polyval_lp = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .6666666666666735;
		return .6666666666666735 + e * (.3999999999940942 + e * (.2857142874366239 + e * (.22222198432149784 + e * (.1818357216161805 + e * (.15313837699209373 + e * .14798198605116586)))));
	}
	t.exports = evalpoly;
}));
var require_main$72 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$116();
	var i = require_lib$115();
	var a = require_lib$113();
	var o = require_lib$111();
	var s = require_lib$110();
	var c = require_polyval_lp();
	var l = .6931471803691238;
	var u = 19082149292705877e-26;
	var d = .41421356237309503;
	var f = -.2928932188134525;
	var p = 1.862645149230957e-9;
	var m = 5551115123125783e-32;
	var h = 9007199254740992;
	var g = .6666666666666666;
	function log1p(e) {
		var t;
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		if (e < -1 || n(e)) return NaN;
		if (e === -1) return o;
		if (e === a) return e;
		if (e === 0) return e;
		if (e < 0) v = -e;
		else v = e;
		T = 1;
		if (v < d) {
			if (v < p) {
				if (v < m) return e;
				return e - e * e * .5;
			}
			if (e > f) {
				T = 0;
				y = e;
				_ = 1;
			}
		}
		if (T !== 0) {
			if (v < h) {
				w = 1 + e;
				_ = r(w);
				T = (_ >> 20) - s;
				if (T > 0) b = 1 - (w - e);
				else b = e - (w - 1);
				b /= w;
			} else {
				w = e;
				_ = r(w);
				T = (_ >> 20) - s;
				b = 0;
			}
			_ &= 1048575;
			if (_ < 434334) w = i(w, _ | 1072693248);
			else {
				T += 1;
				w = i(w, _ | 1071644672);
				_ = 1048576 - _ >> 2;
			}
			y = w - 1;
		}
		t = .5 * y * y;
		if (_ === 0) {
			if (y === 0) {
				b += T * u;
				return T * l + b;
			}
			C = t * (1 - g * y);
			return T * l - (C - (T * u + b) - y);
		}
		x = y / (2 + y);
		S = x * x;
		C = S * c(S);
		if (T === 0) return y - (t - x * (t + C));
		return T * l - (t - (x * (t + C) + (T * u + b)) - y);
	}
	t.exports = log1p;
}));
var require_lib$106 = __commonJSMin(((e, t) => {
	t.exports = require_main$72();
}));
var require_main$71 = __commonJSMin(((e, t) => {
	t.exports = Math.sqrt;
}));
var require_lib$105 = __commonJSMin(((e, t) => {
	t.exports = require_main$71();
}));
var require_lib$104 = __commonJSMin(((e, t) => {
	t.exports = .7853981633974483;
}));
var require_rational_pq$3 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return .16666666666666713;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -8.198089802484825 + e * (19.562619833175948 + e * (-16.262479672107002 + e * (5.444622390564711 + e * (-.6019598008014124 + e * .004253011369004428))));
			r = -49.18853881490881 + e * (139.51056146574857 + e * (-147.1791292232726 + e * (70.49610280856842 + e * (-14.740913729888538 + e * 1))));
		} else {
			e = 1 / e;
			n = .004253011369004428 + e * (-.6019598008014124 + e * (5.444622390564711 + e * (-16.262479672107002 + e * (19.562619833175948 + e * -8.198089802484825))));
			r = 1 + e * (-14.740913729888538 + e * (70.49610280856842 + e * (-147.1791292232726 + e * (139.51056146574857 + e * -49.18853881490881))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_rs = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return .08333333333333809;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = 28.536655482610616 + e * (-25.56901049652825 + e * (6.968710824104713 + e * (-.5634242780008963 + e * .002967721961301243)));
			r = 342.43986579130785 + e * (-383.8770957603691 + e * (147.0656354026815 + e * (-21.947795316429207 + e * 1)));
		} else {
			e = 1 / e;
			n = .002967721961301243 + e * (-.5634242780008963 + e * (6.968710824104713 + e * (-25.56901049652825 + e * 28.536655482610616)));
			r = 1 + e * (-21.947795316429207 + e * (147.0656354026815 + e * (-383.8770957603691 + e * 342.43986579130785)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_main$70 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$105();
	var i = require_lib$104();
	var a = require_rational_pq$3();
	var o = require_rational_rs();
	var s = 6123233995736766e-32;
	function asin(e) {
		var t;
		var c;
		var l;
		var u;
		var d;
		if (n(e)) return NaN;
		if (e > 0) l = e;
		else {
			t = true;
			l = -e;
		}
		if (l > 1) return NaN;
		if (l > .625) {
			c = 1 - l;
			u = c * o(c);
			c = r(c + c);
			d = i - c;
			c = c * u - s;
			d -= c;
			d += i;
		} else {
			if (l < 1e-8) return e;
			c = l * l;
			d = c * a(c);
			d = l * d + l;
		}
		return t ? -d : d;
	}
	t.exports = asin;
}));
var require_lib$103 = __commonJSMin(((e, t) => {
	t.exports = require_main$70();
}));
var require_main$69 = __commonJSMin(((e, t) => {
	function abs(e) {
		return Math.abs(e);
	}
	t.exports = abs;
}));
var require_lib$102 = __commonJSMin(((e, t) => {
	t.exports = require_main$69();
}));
var require_main$68 = __commonJSMin(((e, t) => {
	t.exports = Math.ceil;
}));
var require_lib$101 = __commonJSMin(((e, t) => {
	t.exports = require_main$68();
}));
var require_main$67 = __commonJSMin(((e, t) => {
	var n = require_lib$107();
	var r = require_lib$101();
	function trunc(e) {
		if (e < 0) return r(e);
		return n(e);
	}
	t.exports = trunc;
}));
var require_lib$100 = __commonJSMin(((e, t) => {
	t.exports = require_main$67();
}));
var require_lib$99 = __commonJSMin(((e, t) => {
	t.exports = 1023;
}));
var require_lib$98 = __commonJSMin(((e, t) => {
	t.exports = -1023;
}));
var require_lib$97 = __commonJSMin(((e, t) => {
	t.exports = -1074;
}));
var require_main$66 = __commonJSMin(((e, t) => {
	var n = require_lib$113();
	var r = require_lib$111();
	function isInfinite(e) {
		return e === n || e === r;
	}
	t.exports = isInfinite;
}));
var require_lib$96 = __commonJSMin(((e, t) => {
	t.exports = require_main$66();
}));
var require_lib$95 = __commonJSMin(((e, t) => {
	t.exports = 2147483648;
}));
var require_lib$94 = __commonJSMin(((e, t) => {
	t.exports = 2147483647;
}));
var require_indices = __commonJSMin(((e, t) => {
	var n = require_lib$117();
	var r;
	var i;
	var a;
	if (n === true) {
		i = 1;
		a = 0;
	} else {
		i = 0;
		a = 1;
	}
	r = {
		"HIGH": i,
		"LOW": a
	};
	t.exports = r;
}));
var require_assign$2 = __commonJSMin(((e, t) => {
	var n = require_lib$129();
	var r = require_lib$126();
	var i = require_indices();
	var a = new r(1);
	var o = new n(a.buffer);
	var s = i.HIGH;
	var c = i.LOW;
	function toWords(e, t, n, r) {
		a[0] = e;
		t[r] = o[s];
		t[r + n] = o[c];
		return t;
	}
	t.exports = toWords;
}));
var require_main$65 = __commonJSMin(((e, t) => {
	var n = require_assign$2();
	function toWords(e) {
		return n(e, [0, 0], 1, 0);
	}
	t.exports = toWords;
}));
var require_lib$93 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$65();
	n(r, `assign`, require_assign$2());
	t.exports = r;
}));
var require_main$64 = __commonJSMin(((e, t) => {
	var n = require_lib$95();
	var r = require_lib$94();
	var i = require_lib$93();
	var a = require_lib$116();
	var o = require_lib$114();
	var s = [0, 0];
	function copysign(e, t) {
		var c;
		var l;
		i.assign(e, s, 1, 0);
		c = s[0];
		c &= r;
		l = a(t);
		l &= n;
		c |= l;
		return o(c, s[1]);
	}
	t.exports = copysign;
}));
var require_lib$92 = __commonJSMin(((e, t) => {
	t.exports = require_main$64();
}));
var require_lib$91 = __commonJSMin(((e, t) => {
	t.exports = 22250738585072014e-324;
}));
var require_assign$1 = __commonJSMin(((e, t) => {
	var n = require_lib$91();
	var r = require_lib$96();
	var i = require_lib$138();
	var a = require_lib$102();
	var o = 4503599627370496;
	function normalize(e, t, s, c) {
		if (i(e) || r(e)) {
			t[c] = e;
			t[c + s] = 0;
			return t;
		}
		if (e !== 0 && a(e) < n) {
			t[c] = e * o;
			t[c + s] = -52;
			return t;
		}
		t[c] = e;
		t[c + s] = 0;
		return t;
	}
	t.exports = normalize;
}));
var require_main$63 = __commonJSMin(((e, t) => {
	var n = require_assign$1();
	function normalize(e) {
		return n(e, [0, 0], 1, 0);
	}
	t.exports = normalize;
}));
var require_lib$90 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$63();
	n(r, `assign`, require_assign$1());
	t.exports = r;
}));
var require_lib$89 = __commonJSMin(((e, t) => {
	t.exports = 2146435072;
}));
var require_main$62 = __commonJSMin(((e, t) => {
	var n = require_lib$116();
	var r = require_lib$89();
	var i = require_lib$110();
	function exponent(e) {
		var t = n(e);
		t = (t & r) >>> 20;
		return t - i | 0;
	}
	t.exports = exponent;
}));
var require_lib$88 = __commonJSMin(((e, t) => {
	t.exports = require_main$62();
}));
var require_main$61 = __commonJSMin(((e, t) => {
	var n = require_lib$113();
	var r = require_lib$111();
	var i = require_lib$110();
	var a = require_lib$99();
	var o = require_lib$98();
	var s = require_lib$97();
	var c = require_lib$138();
	var l = require_lib$96();
	var u = require_lib$92();
	var d = require_lib$90().assign;
	var f = require_lib$88();
	var p = require_lib$93();
	var m = require_lib$114();
	var h = 2220446049250313e-31;
	var g = 2148532223;
	var _ = [0, 0];
	var v = [0, 0];
	function ldexp(e, t) {
		var y;
		var b;
		if (t === 0 || e === 0 || c(e) || l(e)) return e;
		d(e, _, 1, 0);
		e = _[0];
		t += _[1];
		t += f(e);
		if (t < s) return u(0, e);
		if (t > a) {
			if (e < 0) return r;
			return n;
		}
		if (t <= o) {
			t += 52;
			b = h;
		} else b = 1;
		p.assign(e, v, 1, 0);
		y = v[0];
		y &= g;
		y |= t + i << 20;
		return b * m(y, v[1]);
	}
	t.exports = ldexp;
}));
var require_lib$87 = __commonJSMin(((e, t) => {
	t.exports = require_main$61();
}));
var require_polyval_p$2 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .16666666666666602;
		return .16666666666666602 + e * (-.0027777777777015593 + e * (6613756321437934e-20 + e * (-16533902205465252e-22 + e * 4.1381367970572385e-8)));
	}
	t.exports = evalpoly;
}));
var require_expmulti = __commonJSMin(((e, t) => {
	var n = require_lib$87();
	var r = require_polyval_p$2();
	function expmulti(e, t, i) {
		var a;
		var o;
		var s;
		var c;
		a = e - t;
		o = a * a;
		s = a - o * r(o);
		c = 1 - (t - a * s / (2 - s) - e);
		return n(c, i);
	}
	t.exports = expmulti;
}));
var require_main$60 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$100();
	var i = require_lib$111();
	var a = require_lib$113();
	var o = require_expmulti();
	var s = .6931471803691238;
	var c = 19082149292705877e-26;
	var l = 1.4426950408889634;
	var u = 709.782712893384;
	var d = -745.1332191019411;
	var f = 1 / (1 << 28);
	var p = -f;
	function exp(e) {
		var t;
		var m;
		var h;
		if (n(e) || e === a) return e;
		if (e === i) return 0;
		if (e > u) return a;
		if (e < d) return 0;
		if (e > p && e < f) return 1 + e;
		if (e < 0) h = r(l * e - .5);
		else h = r(l * e + .5);
		t = e - h * s;
		m = h * c;
		return o(t, m, h);
	}
	t.exports = exp;
}));
var require_lib$86 = __commonJSMin(((e, t) => {
	t.exports = require_main$60();
}));
var require_main$59 = __commonJSMin(((e, t) => {
	var n = require_lib$107();
	function isInteger(e) {
		return n(e) === e;
	}
	t.exports = isInteger;
}));
var require_lib$85 = __commonJSMin(((e, t) => {
	t.exports = require_main$59();
}));
var require_main$58 = __commonJSMin(((e, t) => {
	var n = require_lib$85();
	function isEven(e) {
		return n(e / 2);
	}
	t.exports = isEven;
}));
var require_lib$84 = __commonJSMin(((e, t) => {
	t.exports = require_main$58();
}));
var require_main$57 = __commonJSMin(((e, t) => {
	var n = require_lib$84();
	function isOdd(e) {
		if (e > 0) return n(e - 1);
		return n(e + 1);
	}
	t.exports = isOdd;
}));
var require_lib$83 = __commonJSMin(((e, t) => {
	t.exports = require_main$57();
}));
var require_low$1 = __commonJSMin(((e, t) => {
	var n = require_lib$117();
	var r;
	if (n === true) r = 0;
	else r = 1;
	t.exports = r;
}));
var require_main$56 = __commonJSMin(((e, t) => {
	var n = require_lib$129();
	var r = require_lib$126();
	var i = require_low$1();
	var a = new r(1);
	var o = new n(a.buffer);
	function setLowWord(e, t) {
		a[0] = e;
		o[i] = t >>> 0;
		return a[0];
	}
	t.exports = setLowWord;
}));
var require_lib$82 = __commonJSMin(((e, t) => {
	t.exports = require_main$56();
}));
var require_main$55 = __commonJSMin(((e, t) => {
	function uint32ToInt32(e) {
		return e | 0;
	}
	t.exports = uint32ToInt32;
}));
var require_lib$81 = __commonJSMin(((e, t) => {
	t.exports = require_main$55();
}));
var require_x_is_zero = __commonJSMin(((e, t) => {
	var n = require_lib$83();
	var r = require_lib$92();
	var i = require_lib$111();
	var a = require_lib$113();
	function pow(e, t) {
		if (t === i) return a;
		if (t === a) return 0;
		if (t > 0) {
			if (n(t)) return e;
			return 0;
		}
		if (n(t)) return r(a, e);
		return a;
	}
	t.exports = pow;
}));
var require_y_is_huge = __commonJSMin(((e, t) => {
	var n = require_lib$94();
	var r = require_lib$116();
	var i = 1072693247;
	var a = 1e300;
	var o = 1e-300;
	function pow(e, t) {
		if ((r(e) & n) <= i) {
			if (t < 0) return a * a;
			return o * o;
		}
		if (t > 0) return a * a;
		return o * o;
	}
	t.exports = pow;
}));
var require_y_is_infinite = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$113();
	function pow(e, t) {
		if (e === -1) return (e - e) / (e - e);
		if (e === 1) return 1;
		if (n(e) < 1 === (t === r)) return 0;
		return r;
	}
	t.exports = pow;
}));
var require_lib$80 = __commonJSMin(((e, t) => {
	t.exports = 20;
}));
var require_polyval_l = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .5999999999999946;
		return .5999999999999946 + e * (.4285714285785502 + e * (.33333332981837743 + e * (.272728123808534 + e * (.23066074577556175 + e * .20697501780033842))));
	}
	t.exports = evalpoly;
}));
var require_log2ax = __commonJSMin(((e, t) => {
	var n = require_lib$116();
	var r = require_lib$82();
	var i = require_lib$115();
	var a = require_lib$110();
	var o = require_lib$80();
	var s = require_polyval_l();
	var c = 1048575;
	var l = 1048576;
	var u = 1072693248;
	var d = 536870912;
	var f = 524288;
	var p = 9007199254740992;
	var m = .9617966939259756;
	var h = .9617967009544373;
	var g = -7.028461650952758e-9;
	var _ = [1, 1.5];
	var v = [0, .5849624872207642];
	var y = [0, 1.350039202129749e-8];
	function log2ax(e, t, b) {
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		var P;
		var F;
		var I;
		var L;
		var R;
		var z;
		var B;
		var V;
		var H;
		B = 0;
		if (b < l) {
			t *= p;
			B -= 53;
			b = n(t);
		}
		B += (b >> o) - a | 0;
		V = b & c | 0;
		b = V | u | 0;
		if (V <= 235662) H = 0;
		else if (V < 767610) H = 1;
		else {
			H = 0;
			B += 1;
			b -= l;
		}
		t = i(t, b);
		O = _[H];
		R = t - O;
		z = 1 / (t + O);
		S = R * z;
		w = r(S, 0);
		x = (b >> 1 | d) + f;
		x += H << 18;
		E = i(0, x);
		D = t - (E - O);
		T = z * (R - w * E - w * D);
		C = S * S;
		L = C * C * s(C);
		L += T * (w + S);
		C = w * w;
		E = 3 + C + L;
		E = r(E, 0);
		D = L - (E - 3 - C);
		R = w * E;
		z = T * E + D * S;
		A = R + z;
		A = r(A, 0);
		j = z - (A - R);
		M = h * A;
		N = g * A + j * m + y[H];
		k = v[H];
		I = B;
		P = M + N + k + I;
		P = r(P, 0);
		F = N - (P - I - k - M);
		e[0] = P;
		e[1] = F;
		return e;
	}
	t.exports = log2ax;
}));
var require_polyval_w$1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .5;
		return .5 + e * (-.3333333333333333 + e * .25);
	}
	t.exports = evalpoly;
}));
var require_logx = __commonJSMin(((e, t) => {
	var n = require_lib$82();
	var r = require_polyval_w$1();
	var i = 1.4426950408889634;
	var a = 1.4426950216293335;
	var o = 1.9259629911266175e-8;
	function logx(e, t) {
		var s;
		var c;
		var l;
		var u;
		var d;
		var f;
		l = t - 1;
		u = l * l * r(l);
		d = a * l;
		f = l * o - u * i;
		c = d + f;
		c = n(c, 0);
		s = f - (c - d);
		e[0] = c;
		e[1] = s;
		return e;
	}
	t.exports = logx;
}));
var require_lib$79 = __commonJSMin(((e, t) => {
	t.exports = .6931471805599453;
}));
var require_lib$78 = __commonJSMin(((e, t) => {
	t.exports = 1048575;
}));
var require_polyval_p$1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .16666666666666602;
		return .16666666666666602 + e * (-.0027777777777015593 + e * (6613756321437934e-20 + e * (-16533902205465252e-22 + e * 4.1381367970572385e-8)));
	}
	t.exports = evalpoly;
}));
var require_pow2 = __commonJSMin(((e, t) => {
	var n = require_lib$116();
	var r = require_lib$115();
	var i = require_lib$82();
	var a = require_lib$81();
	var o = require_lib$87();
	var s = require_lib$79();
	var c = require_lib$110();
	var l = require_lib$94();
	var u = require_lib$78();
	var d = require_lib$80();
	var f = require_polyval_p$1();
	var p = 1048576;
	var m = 1071644672;
	var h = .6931471824645996;
	var g = -1.904654299957768e-9;
	function pow2(e, t, _) {
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		D = e & l | 0;
		O = (D >> d) - c | 0;
		E = 0;
		if (D > m) {
			E = e + (p >> O + 1) >>> 0;
			O = ((E & l) >> d) - c | 0;
			v = (E & ~(u >> O)) >>> 0;
			b = r(0, v);
			E = (E & u | p) >> d - O >>> 0;
			if (e < 0) E = -E;
			t -= b;
		}
		b = _ + t;
		b = i(b, 0);
		S = b * h;
		C = (_ - (b - t)) * s + b * g;
		T = S + C;
		w = C - (T - S);
		b = T * T;
		y = T - b * f(b);
		x = T * y / (y - 2) - (w + T * w);
		T = 1 - (x - T);
		e = n(T);
		e = a(e);
		e += E << d >>> 0;
		if (e >> d <= 0) T = o(T, E);
		else T = r(T, e);
		return T;
	}
	t.exports = pow2;
}));
var require_main$54 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$83();
	var i = require_lib$96();
	var a = require_lib$85();
	var o = require_lib$105();
	var s = require_lib$102();
	var c = require_lib$93();
	var l = require_lib$82();
	var u = require_lib$81();
	var d = require_lib$111();
	var f = require_lib$113();
	var p = require_lib$94();
	var m = require_x_is_zero();
	var h = require_y_is_huge();
	var g = require_y_is_infinite();
	var _ = require_log2ax();
	var v = require_logx();
	var y = require_pow2();
	var b = 1072693247;
	var x = 1105199104;
	var S = 1139802112;
	var C = 1083179008;
	var w = 1072693248;
	var T = 1083231232;
	var E = 3230714880;
	var D = 31;
	var O = 1e300;
	var k = 1e-300;
	var A = 8008566259537294e-32;
	var j = [0, 0];
	var M = [0, 0];
	function pow(e, t) {
		var N;
		var P;
		var F;
		var I;
		var L;
		var R;
		var z;
		var B;
		var V;
		var H;
		var U;
		var W;
		var G;
		var K;
		var q;
		var J;
		if (n(e) || n(t)) return NaN;
		c.assign(t, j, 1, 0);
		R = j[0];
		z = j[1];
		if (z === 0) {
			if (t === 0) return 1;
			if (t === 1) return e;
			if (t === -1) return 1 / e;
			if (t === .5) return o(e);
			if (t === -.5) return 1 / o(e);
			if (t === 2) return e * e;
			if (t === 3) return e * e * e;
			if (t === 4) {
				e *= e;
				return e * e;
			}
			if (i(t)) return g(e, t);
		}
		c.assign(e, j, 1, 0);
		I = j[0];
		L = j[1];
		if (L === 0) {
			if (I === 0) return m(e, t);
			if (e === 1) return 1;
			if (e === -1 && r(t)) return -1;
			if (i(e)) {
				if (e === d) return pow(-0, -t);
				if (t < 0) return 0;
				return f;
			}
		}
		if (e < 0 && a(t) === false) return (e - e) / (e - e);
		F = s(e);
		N = I & p | 0;
		P = R & p | 0;
		B = I >>> D | 0;
		V = R >>> D | 0;
		if (B && r(t)) B = -1;
		else B = 1;
		if (P > x) {
			if (P > S) return h(e, t);
			if (N < b) {
				if (V === 1) return B * O * O;
				return B * k * k;
			}
			if (N > w) {
				if (V === 0) return B * O * O;
				return B * k * k;
			}
			G = v(M, F);
		} else G = _(M, F, N);
		H = l(t, 0);
		W = (t - H) * G[0] + t * G[1];
		U = H * G[0];
		K = W + U;
		c.assign(K, j, 1, 0);
		q = u(j[0]);
		J = u(j[1]);
		if (q >= C) {
			if ((q - C | J) !== 0) return B * O * O;
			if (W + A > K - U) return B * O * O;
		} else if ((q & p) >= T) {
			if ((q - E | J) !== 0) return B * k * k;
			if (W <= K - U) return B * k * k;
		}
		K = y(q, U, W);
		return B * K;
	}
	t.exports = pow;
}));
var require_lib$77 = __commonJSMin(((e, t) => {
	t.exports = require_main$54();
}));
var require_lib$76 = __commonJSMin(((e, t) => {
	t.exports = 2.718281828459045;
}));
var require_lib$75 = __commonJSMin(((e, t) => {
	t.exports = 2220446049250313e-31;
}));
var require_lanczos_sum_expg_scaled = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return Infinity;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = 709811.662581658 + e * (679979.8474157227 + e * (293136.7857211597 + e * (74887.54032914672 + e * (12555.290582413863 + e * (1443.4299244417066 + e * (115.24194596137347 + e * (6.309239205732627 + e * (.22668404630224365 + e * (.004826466289237662 + e * 4624429436045379e-20)))))))));
			r = 0 + e * (362880 + e * (1026576 + e * (1172700 + e * (723680 + e * (269325 + e * (63273 + e * (9450 + e * (870 + e * (45 + e * 1)))))))));
		} else {
			e = 1 / e;
			n = 4624429436045379e-20 + e * (.004826466289237662 + e * (.22668404630224365 + e * (6.309239205732627 + e * (115.24194596137347 + e * (1443.4299244417066 + e * (12555.290582413863 + e * (74887.54032914672 + e * (293136.7857211597 + e * (679979.8474157227 + e * 709811.662581658)))))))));
			r = 1 + e * (45 + e * (870 + e * (9450 + e * (63273 + e * (269325 + e * (723680 + e * (1172700 + e * (1026576 + e * (362880 + e * 0)))))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_main$53 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$106();
	var i = require_lib$105();
	var a = require_lib$102();
	var o = require_lib$86();
	var s = require_lib$77();
	var c = require_lib$76();
	var l = require_lib$75();
	var u = require_lanczos_sum_expg_scaled();
	var d = 10.900511;
	function beta(e, t) {
		var f;
		var p;
		var m;
		var h;
		var g;
		var _;
		var v;
		if (n(e) || n(t)) return NaN;
		if (e < 0 || t < 0) return NaN;
		if (t === 1) return 1 / e;
		if (e === 1) return 1 / t;
		v = e + t;
		if (v < l) {
			g = v / e;
			g /= t;
			return g;
		}
		if (v === e && t < l) return 1 / t;
		if (v === t && e < l) return 1 / e;
		if (e < t) {
			_ = t;
			t = e;
			e = _;
		}
		p = e + d - .5;
		m = t + d - .5;
		h = v + d - .5;
		g = u(e) * (u(t) / u(v));
		f = e - .5 - t;
		if (a(t * f) < h * 100 && e > 100) g *= o(f * r(-t / h));
		else g *= s(p / h, f);
		if (h > 1e10) g *= s(p / h * (m / h), t);
		else g *= s(p * m / (h * h), t);
		g *= i(c / m);
		return g;
	}
	t.exports = beta;
}));
var require_lib$74 = __commonJSMin(((e, t) => {
	t.exports = require_main$53();
}));
var require_main$52 = __commonJSMin(((e, t) => {
	var n = require_lib$113();
	function isPositiveZero(e) {
		return e === 0 && 1 / e === n;
	}
	t.exports = isPositiveZero;
}));
var require_lib$73 = __commonJSMin(((e, t) => {
	t.exports = require_main$52();
}));
var require_main$51 = __commonJSMin(((e, t) => {
	var n = require_lib$73();
	var r = require_lib$138();
	var i = require_lib$113();
	function max(e, t) {
		if (r(e) || r(t)) return NaN;
		if (e === i || t === i) return i;
		if (e === t && e === 0) {
			if (n(e)) return e;
			return t;
		}
		if (e > t) return e;
		return t;
	}
	t.exports = max;
}));
var require_lib$72 = __commonJSMin(((e, t) => {
	t.exports = require_main$51();
}));
var require_main$50 = __commonJSMin(((e, t) => {
	var n = require_lib$111();
	function isNegativeZero(e) {
		return e === 0 && 1 / e === n;
	}
	t.exports = isNegativeZero;
}));
var require_lib$71 = __commonJSMin(((e, t) => {
	t.exports = require_main$50();
}));
var require_main$49 = __commonJSMin(((e, t) => {
	var n = require_lib$71();
	var r = require_lib$138();
	var i = require_lib$111();
	function min(e, t) {
		if (r(e) || r(t)) return NaN;
		if (e === i || t === i) return i;
		if (e === t && e === 0) {
			if (n(e)) return e;
			return t;
		}
		if (e < t) return e;
		return t;
	}
	t.exports = min;
}));
var require_lib$70 = __commonJSMin(((e, t) => {
	t.exports = require_main$49();
}));
var require_lib$69 = __commonJSMin(((e, t) => {
	t.exports = 17976931348623157e292;
}));
var require_lib$68 = __commonJSMin(((e, t) => {
	t.exports = 2147483647;
}));
var require_lib$67 = __commonJSMin(((e, t) => {
	t.exports = 1.5707963267948966;
}));
var require_lib$66 = __commonJSMin(((e, t) => {
	t.exports = 3.141592653589793;
}));
var require_polyval_c13 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .0416666666666666;
		return .0416666666666666 + e * (-.001388888888887411 + e * 2480158728947673e-20);
	}
	t.exports = evalpoly;
}));
var require_polyval_c46 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -2.7557314351390663e-7;
		return -2.7557314351390663e-7 + e * (2.087572321298175e-9 + e * -11359647557788195e-27);
	}
	t.exports = evalpoly;
}));
var require_main$48 = __commonJSMin(((e, t) => {
	var n = require_polyval_c13();
	var r = require_polyval_c46();
	function kernelCos(e, t) {
		var i;
		var a;
		var o;
		var s = e * e;
		o = s * s;
		a = s * n(s);
		a += o * o * r(s);
		i = .5 * s;
		o = 1 - i;
		return o + (1 - o - i + (s * a - e * t));
	}
	t.exports = kernelCos;
}));
var require_lib$65 = __commonJSMin(((e, t) => {
	t.exports = require_main$48();
}));
var require_main$47 = __commonJSMin(((e, t) => {
	var n = -.16666666666666632;
	var r = .00833333333332249;
	var i = -.0001984126982985795;
	var a = 27557313707070068e-22;
	var o = -2.5050760253406863e-8;
	var s = 158969099521155e-24;
	function kernelSin(e, t) {
		var c;
		var l;
		var u;
		var d = e * e;
		u = d * d;
		c = r + d * (i + d * a) + d * u * (o + d * s);
		l = d * e;
		if (t === 0) return e + l * (n + d * c);
		return e - (d * (.5 * t - l * c) - t - l * n);
	}
	t.exports = kernelSin;
}));
var require_lib$64 = __commonJSMin(((e, t) => {
	t.exports = require_main$47();
}));
var require_low = __commonJSMin(((e, t) => {
	var n = require_lib$117();
	var r;
	if (n === true) r = 0;
	else r = 1;
	t.exports = r;
}));
var require_main$46 = __commonJSMin(((e, t) => {
	var n = require_lib$129();
	var r = require_lib$126();
	var i = require_low();
	var a = new r(1);
	var o = new n(a.buffer);
	function getLowWord(e) {
		a[0] = e;
		return o[i];
	}
	t.exports = getLowWord;
}));
var require_lib$63 = __commonJSMin(((e, t) => {
	t.exports = require_main$46();
}));
var require_main$45 = __commonJSMin(((e, t) => {
	function filled(e, t) {
		var n;
		var r;
		n = [];
		for (r = 0; r < t; r++) n.push(e);
		return n;
	}
	t.exports = filled;
}));
var require_lib$62 = __commonJSMin(((e, t) => {
	t.exports = require_main$45();
}));
var require_main$44 = __commonJSMin(((e, t) => {
	var n = require_lib$62();
	function zeros(e) {
		return n(0, e);
	}
	t.exports = zeros;
}));
var require_lib$61 = __commonJSMin(((e, t) => {
	t.exports = require_main$44();
}));
var require_kernel_rempio2 = __commonJSMin(((e, t) => {
	var n = require_lib$107();
	var r = require_lib$87();
	var i = require_lib$61();
	var a = [
		10680707,
		7228996,
		1387004,
		2578385,
		16069853,
		12639074,
		9804092,
		4427841,
		16666979,
		11263675,
		12935607,
		2387514,
		4345298,
		14681673,
		3074569,
		13734428,
		16653803,
		1880361,
		10960616,
		8533493,
		3062596,
		8710556,
		7349940,
		6258241,
		3772886,
		3769171,
		3798172,
		8675211,
		12450088,
		3874808,
		9961438,
		366607,
		15675153,
		9132554,
		7151469,
		3571407,
		2607881,
		12013382,
		4155038,
		6285869,
		7677882,
		13102053,
		15825725,
		473591,
		9065106,
		15363067,
		6271263,
		9264392,
		5636912,
		4652155,
		7056368,
		13614112,
		10155062,
		1944035,
		9527646,
		15080200,
		6658437,
		6231200,
		6832269,
		16767104,
		5075751,
		3212806,
		1398474,
		7579849,
		6349435,
		12618859
	];
	var o = [
		1.570796251296997,
		7.549789415861596e-8,
		5390302529957765e-30,
		3282003415807913e-37,
		1270655753080676e-44,
		12293330898111133e-52,
		27337005381646456e-60,
		21674168387780482e-67
	];
	var s = 16777216;
	var c = 5.960464477539063e-8;
	var l = i(20);
	var u = i(20);
	var d = i(20);
	var f = i(20);
	function compute(e, t, i, l, u, p, m, h, g) {
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		b = p;
		T = l[i];
		w = i;
		for (x = 0; w > 0; x++) {
			v = c * T | 0;
			f[x] = T - s * v | 0;
			T = l[w - 1] + v;
			w -= 1;
		}
		T = r(T, u);
		T -= 8 * n(T * .125);
		C = T | 0;
		T -= C;
		y = 0;
		if (u > 0) {
			x = f[i - 1] >> 24 - u;
			C += x;
			f[i - 1] -= x << 24 - u;
			y = f[i - 1] >> 23 - u;
		} else if (u === 0) y = f[i - 1] >> 23;
		else if (T >= .5) y = 2;
		if (y > 0) {
			C += 1;
			_ = 0;
			for (x = 0; x < i; x++) {
				w = f[x];
				if (_ === 0) {
					if (w !== 0) {
						_ = 1;
						f[x] = 16777216 - w;
					}
				} else f[x] = 16777215 - w;
			}
			if (u > 0) switch (u) {
				case 1:
					f[i - 1] &= 8388607;
					break;
				case 2: f[i - 1] &= 4194303;
			}
			if (y === 2) {
				T = 1 - T;
				if (_ !== 0) T -= r(1, u);
			}
		}
		if (T === 0) {
			w = 0;
			for (x = i - 1; x >= p; x--) w |= f[x];
			if (w === 0) {
				for (S = 1; f[p - S] === 0; S++);
				for (x = i + 1; x <= i + S; x++) {
					g[h + x] = a[m + x];
					v = 0;
					for (w = 0; w <= h; w++) v += e[w] * g[h + (x - w)];
					l[x] = v;
				}
				i += S;
				return compute(e, t, i, l, u, p, m, h, g);
			}
			i -= 1;
			u -= 24;
			while (f[i] === 0) {
				i -= 1;
				u -= 24;
			}
		} else {
			T = r(T, -u);
			if (T >= s) {
				v = c * T | 0;
				f[i] = T - s * v | 0;
				i += 1;
				u += 24;
				f[i] = v;
			} else f[i] = T | 0;
		}
		v = r(1, u);
		for (x = i; x >= 0; x--) {
			l[x] = v * f[x];
			v *= c;
		}
		for (x = i; x >= 0; x--) {
			v = 0;
			for (S = 0; S <= b && S <= i - x; S++) v += o[S] * l[x + S];
			d[i - x] = v;
		}
		v = 0;
		for (x = i; x >= 0; x--) v += d[x];
		if (y === 0) t[0] = v;
		else t[0] = -v;
		v = d[0] - v;
		for (x = 1; x <= i; x++) v += d[x];
		if (y === 0) t[1] = v;
		else t[1] = -v;
		return C & 7;
	}
	function kernelRempio2(e, t, n, r) {
		var i;
		var o;
		var s;
		var c;
		var d;
		var f;
		var p;
		var m;
		var h;
		o = 4;
		c = r - 1;
		s = (n - 3) / 24 | 0;
		if (s < 0) s = 0;
		f = n - 24 * (s + 1);
		m = s - c;
		h = c + o;
		for (p = 0; p <= h; p++) {
			if (m < 0) l[p] = 0;
			else l[p] = a[m];
			m += 1;
		}
		for (p = 0; p <= o; p++) {
			i = 0;
			for (m = 0; m <= c; m++) i += e[m] * l[c + (p - m)];
			u[p] = i;
		}
		d = o;
		return compute(e, t, d, u, f, o, s, c, l);
	}
	t.exports = kernelRempio2;
}));
var require_main$43 = __commonJSMin(((e, t) => {
	t.exports = Math.round;
}));
var require_lib$60 = __commonJSMin(((e, t) => {
	t.exports = require_main$43();
}));
var require_rempio2_medium = __commonJSMin(((e, t) => {
	var n = require_lib$60();
	var r = require_lib$116();
	var i = .6366197723675814;
	var a = 1.5707963267341256;
	var o = 6077100506506192e-26;
	var s = 6077100506303966e-26;
	var c = 20222662487959506e-37;
	var l = 20222662487111665e-37;
	var u = 84784276603689e-45;
	var d = 2047;
	function rempio2Medium(e, t, f) {
		var p;
		var m;
		var h;
		var g;
		var _;
		var v;
		var y;
		m = n(e * i);
		g = e - m * a;
		_ = m * o;
		y = t >> 20 | 0;
		f[0] = g - _;
		p = r(f[0]);
		v = y - (p >> 20 & d);
		if (v > 16) {
			h = g;
			_ = m * s;
			g = h - _;
			_ = m * c - (h - g - _);
			f[0] = g - _;
			p = r(f[0]);
			v = y - (p >> 20 & d);
			if (v > 49) {
				h = g;
				_ = m * l;
				g = h - _;
				_ = m * u - (h - g - _);
				f[0] = g - _;
			}
		}
		f[1] = g - f[0] - _;
		return m;
	}
	t.exports = rempio2Medium;
}));
var require_main$42 = __commonJSMin(((e, t) => {
	var n = require_lib$94();
	var r = require_lib$89();
	var i = require_lib$78();
	var a = require_lib$116();
	var o = require_lib$63();
	var s = require_lib$114();
	var c = require_kernel_rempio2();
	var l = require_rempio2_medium();
	var u = 0;
	var d = 16777216;
	var f = 1.5707963267341256;
	var p = 6077100506506192e-26;
	var m = 2 * p;
	var h = 3 * p;
	var g = 4 * p;
	var _ = 598523;
	var v = 1072243195;
	var y = 1073928572;
	var b = 1074752122;
	var x = 1074977148;
	var S = 1075183036;
	var C = 1075388923;
	var w = 1075594811;
	var T = 1094263291;
	var E = [
		0,
		0,
		0
	];
	var D = [0, 0];
	function rempio2(e, t) {
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		var P;
		var F;
		A = a(e) | 0;
		j = A & n | 0;
		if (j <= v) {
			t[0] = e;
			t[1] = 0;
			return 0;
		}
		if (j <= b) {
			if ((j & i) === _) return l(e, j, t);
			if (j <= y) {
				if (A > 0) {
					F = e - f;
					t[0] = F - p;
					t[1] = F - t[0] - p;
					return 1;
				}
				F = e + f;
				t[0] = F + p;
				t[1] = F - t[0] + p;
				return -1;
			}
			if (A > 0) {
				F = e - 2 * f;
				t[0] = F - m;
				t[1] = F - t[0] - m;
				return 2;
			}
			F = e + 2 * f;
			t[0] = F + m;
			t[1] = F - t[0] + m;
			return -2;
		}
		if (j <= w) {
			if (j <= S) {
				if (j === x) return l(e, j, t);
				if (A > 0) {
					F = e - 3 * f;
					t[0] = F - h;
					t[1] = F - t[0] - h;
					return 3;
				}
				F = e + 3 * f;
				t[0] = F + h;
				t[1] = F - t[0] + h;
				return -3;
			}
			if (j === C) return l(e, j, t);
			if (A > 0) {
				F = e - 4 * f;
				t[0] = F - g;
				t[1] = F - t[0] - g;
				return 4;
			}
			F = e + 4 * f;
			t[0] = F + g;
			t[1] = F - t[0] + g;
			return -4;
		}
		if (j < T) return l(e, j, t);
		if (j >= r) {
			t[0] = NaN;
			t[1] = NaN;
			return 0;
		}
		O = o(e);
		k = (j >> 20) - 1046;
		F = s(j - (k << 20 | 0), O);
		for (N = 0; N < 2; N++) {
			E[N] = F | 0;
			F = (F - E[N]) * d;
		}
		E[2] = F;
		M = 3;
		while (E[M - 1] === u) M -= 1;
		P = c(E, D, k, M, 1);
		if (A < 0) {
			t[0] = -D[0];
			t[1] = -D[1];
			return -P;
		}
		t[0] = D[0];
		t[1] = D[1];
		return P;
	}
	t.exports = rempio2;
}));
var require_lib$59 = __commonJSMin(((e, t) => {
	t.exports = require_main$42();
}));
var require_main$41 = __commonJSMin(((e, t) => {
	var n = require_lib$94();
	var r = require_lib$89();
	var i = require_lib$116();
	var a = require_lib$65();
	var o = require_lib$64();
	var s = require_lib$59();
	var c = 1072243195;
	var l = 1045430272;
	var u = [0, 0];
	function sin(e) {
		var t;
		var d;
		t = i(e);
		t &= n;
		if (t <= c) {
			if (t < l) return e;
			return o(e, 0);
		}
		if (t >= r) return NaN;
		d = s(e, u);
		switch (d & 3) {
			case 0: return o(u[0], u[1]);
			case 1: return a(u[0], u[1]);
			case 2: return -o(u[0], u[1]);
			default: return -a(u[0], u[1]);
		}
	}
	t.exports = sin;
}));
var require_lib$58 = __commonJSMin(((e, t) => {
	t.exports = require_main$41();
}));
var require_lib$57 = __commonJSMin(((e, t) => {
	t.exports = 2.5066282746310007;
}));
var require_polyval_s$1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .08333333333334822;
		return .08333333333334822 + e * (.0034722222160545866 + e * (-.0026813261780578124 + e * (-.00022954996161337813 + e * .0007873113957930937)));
	}
	t.exports = evalpoly;
}));
var require_stirling_approximation = __commonJSMin(((e, t) => {
	var n = require_lib$57();
	var r = require_lib$77();
	var i = require_lib$86();
	var a = require_polyval_s$1();
	var o = 143.01608;
	function gamma(e) {
		var t;
		var s;
		var c;
		t = 1 / e;
		t = 1 + t * a(t);
		s = i(e);
		if (e > o) {
			c = r(e, .5 * e - .25);
			s = c * (c / s);
		} else s = r(e, e - .5) / s;
		return n * s * t;
	}
	t.exports = gamma;
}));
var require_lib$56 = __commonJSMin(((e, t) => {
	t.exports = .5772156649015329;
}));
var require_small_approximation = __commonJSMin(((e, t) => {
	var n = require_lib$56();
	function gamma(e, t) {
		return t / ((1 + n * e) * e);
	}
	t.exports = gamma;
}));
var require_rational_pq$2 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return 1;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = 1 + e * (.4942148268014971 + e * (.20744822764843598 + e * (.04763678004571372 + e * (.010421379756176158 + e * (.0011913514700658638 + e * (.00016011952247675185 + e * 0))))));
			r = 1 + e * (.0714304917030273 + e * (-.23459179571824335 + e * (.035823639860549865 + e * (.011813978522206043 + e * (-.004456419138517973 + e * (.0005396055804933034 + e * -23158187332412014e-21))))));
		} else {
			e = 1 / e;
			n = 0 + e * (.00016011952247675185 + e * (.0011913514700658638 + e * (.010421379756176158 + e * (.04763678004571372 + e * (.20744822764843598 + e * (.4942148268014971 + e * 1))))));
			r = -23158187332412014e-21 + e * (.0005396055804933034 + e * (-.004456419138517973 + e * (.011813978522206043 + e * (.035823639860549865 + e * (-.23459179571824335 + e * (.0714304917030273 + e * 1))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_main$40 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$85();
	var i = require_lib$71();
	var a = require_lib$102();
	var o = require_lib$107();
	var s = require_lib$58();
	var c = require_lib$113();
	var l = require_lib$111();
	var u = require_lib$66();
	var d = require_stirling_approximation();
	var f = require_small_approximation();
	var p = require_rational_pq$2();
	function gamma(e) {
		var t;
		var m;
		var h;
		var g;
		if (r(e) && e < 0 || e === l || n(e)) return NaN;
		if (e === 0) {
			if (i(e)) return l;
			return c;
		}
		if (e > 171.61447887182297) return c;
		if (e < -170.5674972726612) return 0;
		m = a(e);
		if (m > 33) {
			if (e >= 0) return d(e);
			h = o(m);
			if ((h & 1) === 0) t = -1;
			else t = 1;
			g = m - h;
			if (g > .5) {
				h += 1;
				g = m - h;
			}
			g = m * s(u * g);
			return t * u / (a(g) * d(m));
		}
		g = 1;
		while (e >= 3) {
			e -= 1;
			g *= e;
		}
		while (e < 0) {
			if (e > -1e-9) return f(e, g);
			g /= e;
			e += 1;
		}
		while (e < 2) {
			if (e < 1e-9) return f(e, g);
			g /= e;
			e += 1;
		}
		if (e === 2) return g;
		e -= 2;
		return g * p(e);
	}
	t.exports = gamma;
}));
var require_lib$55 = __commonJSMin(((e, t) => {
	t.exports = require_main$40();
}));
var require_lib$54 = __commonJSMin(((e, t) => {
	t.exports = 170;
}));
var require_factorials = __commonJSMin(((e, t) => {
	t.exports = [
		1,
		1,
		2,
		6,
		24,
		120,
		720,
		5040,
		40320,
		362880,
		3628800,
		39916800,
		479001600,
		6227020800,
		87178291200,
		1307674368e3,
		20922789888e3,
		355687428096e3,
		6402373705728e3,
		0x1b02b9306890000,
		0x21c3677c82b40000,
		0x2c5077d36b8c40000,
		0x3ceea4c2b3e0d80000,
		2585201673888498e7,
		6204484017332394e8,
		15511210043330986e9,
		40329146112660565e10,
		10888869450418352e12,
		30488834461171387e13,
		8841761993739702e15,
		26525285981219107e16,
		8222838654177922e18,
		2631308369336935e20,
		8683317618811886e21,
		29523279903960416e22,
		10333147966386145e24,
		37199332678990125e25,
		13763753091226346e27,
		5230226174666011e29,
		20397882081197444e30,
		8159152832478977e32,
		3345252661316381e34,
		140500611775288e37,
		6041526306337383e37,
		2658271574788449e39,
		11962222086548019e40,
		5502622159812089e42,
		25862324151116818e43,
		12413915592536073e45,
		6082818640342675e47,
		30414093201713376e48,
		15511187532873822e50,
		8065817517094388e52,
		42748832840600255e53,
		2308436973392414e56,
		12696403353658276e57,
		7109985878048635e59,
		40526919504877214e60,
		23505613312828785e62,
		13868311854568984e64,
		832098711274139e67,
		5075802138772248e68,
		3146997326038794e70,
		198260831540444e73,
		12688693218588417e73,
		8247650592082472e75,
		5443449390774431e77,
		3647111091818868e79,
		24800355424368305e80,
		1711224524281413e83,
		11978571669969892e84,
		8504785885678623e86,
		61234458376886085e87,
		44701154615126844e89,
		3307885441519386e92,
		248091408113954e95,
		18854947016660504e95,
		14518309202828587e97,
		11324281178206297e99,
		8946182130782976e101,
		7156945704626381e103,
		5797126020747368e105,
		4753643337012842e107,
		3945523969720659e109,
		3314240134565353e111,
		281710411438055e114,
		24227095383672734e114,
		2107757298379528e117,
		18548264225739844e118,
		1650795516090846e121,
		14857159644817615e122,
		1352001527678403e125,
		12438414054641308e126,
		11567725070816416e128,
		1087366156656743e131,
		1032997848823906e133,
		9916779348709496e134,
		9619275968248212e136,
		9426890448883248e138,
		9332621544394415e140,
		9332621544394415e142,
		942594775983836e145,
		9614466715035127e146,
		990290071648618e149,
		10299016745145628e150,
		1081396758240291e153,
		11462805637347084e154,
		1226520203196138e157,
		1324641819451829e159,
		14438595832024937e160,
		1588245541522743e163,
		17629525510902446e164,
		1974506857221074e167,
		22311927486598138e168,
		25435597334721877e170,
		2925093693493016e173,
		3393108684451898e175,
		3969937160808721e177,
		4684525849754291e179,
		5574585761207606e181,
		6689502913449127e183,
		8094298525273444e185,
		9875044200833601e187,
		1214630436702533e190,
		1506141741511141e192,
		1882677176888926e194,
		2372173242880047e196,
		30126600184576594e197,
		3856204823625804e200,
		4974504222477287e202,
		6466855489220474e204,
		847158069087882e207,
		11182486511960043e208,
		14872707060906857e210,
		19929427461615188e212,
		26904727073180504e214,
		3659042881952549e217,
		5012888748274992e219,
		6917786472619489e221,
		9615723196941089e223,
		13462012475717526e225,
		1898143759076171e228,
		2695364137888163e230,
		3854370717180073e232,
		55502938327393044e233,
		8047926057471992e236,
		11749972043909107e238,
		1727245890454639e241,
		25563239178728654e242,
		380892263763057e246,
		5713383956445855e247,
		862720977423324e250,
		13113358856834524e251,
		20063439050956823e253,
		30897696138473508e255,
		4789142901463394e258,
		7471062926282894e260,
		11729568794264145e262,
		1853271869493735e265,
		29467022724950384e266,
		47147236359920616e268,
		7590705053947219e271,
		12296942187394494e273,
		20044015765453026e275,
		3287218585534296e278,
		5423910666131589e280,
		9003691705778438e282,
		1503616514864999e285,
		25260757449731984e286,
		4269068009004705e289,
		7257415615307999e291
	];
}));
var require_main$39 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$85();
	var i = require_lib$55();
	var a = require_lib$113();
	var o = require_lib$54();
	var s = require_factorials();
	function factorial(e) {
		if (n(e)) return NaN;
		if (r(e)) {
			if (e < 0) return NaN;
			if (e <= o) return s[e];
			return a;
		}
		return i(e + 1);
	}
	t.exports = factorial;
}));
var require_lib$53 = __commonJSMin(((e, t) => {
	t.exports = require_main$39();
}));
var require_rational_pq$1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return Infinity;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = 38474670393.31777 + e * (36857665043.51951 + e * (15889202453.72942 + e * (4059208354.298835 + e * (680547661.1834733 + e * (78239755.00312005 + e * (6246580.776401795 + e * (341986.3488721347 + e * (12287.194511824551 + e * (261.61404416416684 + e * 2.5066282746310007)))))))));
			r = 0 + e * (362880 + e * (1026576 + e * (1172700 + e * (723680 + e * (269325 + e * (63273 + e * (9450 + e * (870 + e * (45 + e * 1)))))))));
		} else {
			e = 1 / e;
			n = 2.5066282746310007 + e * (261.61404416416684 + e * (12287.194511824551 + e * (341986.3488721347 + e * (6246580.776401795 + e * (78239755.00312005 + e * (680547661.1834733 + e * (4059208354.298835 + e * (15889202453.72942 + e * (36857665043.51951 + e * 38474670393.31777)))))))));
			r = 1 + e * (45 + e * (870 + e * (9450 + e * (63273 + e * (269325 + e * (723680 + e * (1172700 + e * (1026576 + e * (362880 + e * 0)))))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_main$38 = __commonJSMin(((e, t) => {
	t.exports = require_rational_pq$1();
}));
var require_lib$52 = __commonJSMin(((e, t) => {
	t.exports = require_main$38();
}));
var require_lib$51 = __commonJSMin(((e, t) => {
	t.exports = 10.900511;
}));
var require_gamma_delta_ratio_lanczos = __commonJSMin(((e, t) => {
	var n = require_lib$52();
	var r = require_lib$55();
	var i = require_lib$106();
	var a = require_lib$102();
	var o = require_lib$86();
	var s = require_lib$77();
	var c = require_lib$75();
	var l = require_lib$76();
	var u = require_lib$51();
	var d = require_lib$54();
	var f = 4269068009004705e289;
	function gammaDeltaRatioLanczos(e, t) {
		var p;
		var m;
		var h;
		if (e < c) {
			if (t >= d) {
				m = gammaDeltaRatioLanczos(t, d - t);
				m *= e;
				m *= f;
				return 1 / m;
			}
			return 1 / (e * r(e + t));
		}
		h = e + u - .5;
		if (e + t === e) {
			if (a(t / h) < c) p = o(-t);
			else p = 1;
		} else {
			if (a(t) < 10) p = o((.5 - e) * i(t / h));
			else p = s(h / (h + t), e - .5);
			p *= n(e) / n(e + t);
		}
		p *= s(l / (h + t), t);
		return p;
	}
	t.exports = gammaDeltaRatioLanczos;
}));
var require_main$37 = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$107();
	var i = require_lib$55();
	var a = require_lib$53();
	var o = require_lib$54();
	var s = require_gamma_delta_ratio_lanczos();
	function gammaDeltaRatio(e, t) {
		var c;
		var l;
		var u;
		if (e <= 0 || e + t <= 0) return i(e) / i(e + t);
		l = r(t);
		if (l === t) {
			u = r(e);
			if (u === e) {
				if (e <= o && e + t <= o) return a(u - 1) / a(l + u - 1);
			}
			if (n(t) < 20) {
				if (t === 0) return 1;
				if (t < 0) {
					e -= 1;
					c = e;
					t += 1;
					while (t !== 0) {
						e -= 1;
						c *= e;
						t += 1;
					}
					return c;
				}
				c = 1 / e;
				t -= 1;
				while (t !== 0) {
					e += 1;
					c /= e;
					t -= 1;
				}
				return c;
			}
		}
		return s(e, t);
	}
	t.exports = gammaDeltaRatio;
}));
var require_lib$50 = __commonJSMin(((e, t) => {
	t.exports = require_main$37();
}));
var require_polyval_p = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .3999999999940942;
		return .3999999999940942 + e * (.22222198432149784 + e * .15313837699209373);
	}
	t.exports = evalpoly;
}));
var require_polyval_q = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .6666666666666735;
		return .6666666666666735 + e * (.2857142874366239 + e * (.1818357216161805 + e * .14798198605116586));
	}
	t.exports = evalpoly;
}));
var require_main$36 = __commonJSMin(((e, t) => {
	var n = require_lib$116();
	var r = require_lib$115();
	var i = require_lib$138();
	var a = require_lib$110();
	var o = require_lib$111();
	var s = require_polyval_p();
	var c = require_polyval_q();
	var l = .6931471803691238;
	var u = 19082149292705877e-26;
	var d = 0x40000000000000;
	var f = .3333333333333333;
	var p = 1048575;
	var m = 2146435072;
	var h = 1048576;
	var g = 1072693248;
	function ln(e) {
		var t;
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		if (e === 0) return o;
		if (i(e) || e < 0) return NaN;
		_ = n(e);
		b = 0;
		if (_ < h) {
			b -= 54;
			e *= d;
			_ = n(e);
		}
		if (_ >= m) return e + e;
		b += (_ >> 20) - a | 0;
		_ &= p;
		C = _ + 614244 & 1048576 | 0;
		e = r(e, _ | C ^ g);
		b += C >> 20 | 0;
		S = e - 1;
		if ((p & 2 + _) < 3) {
			if (S === 0) {
				if (b === 0) return 0;
				return b * l + b * u;
			}
			x = S * S * (.5 - f * S);
			if (b === 0) return S - x;
			return b * l - (x - b * u - S);
		}
		T = S / (2 + S);
		D = T * T;
		C = _ - 398458 | 0;
		E = D * D;
		w = 440401 - _ | 0;
		y = E * s(E);
		v = D * c(E);
		C |= w;
		x = v + y;
		if (C > 0) {
			t = .5 * S * S;
			if (b === 0) return S - (t - T * (t + x));
			return b * l - (t - (T * (t + x) + b * u) - S);
		}
		if (b === 0) return S - T * (S - x);
		return b * l - (T * (S - x) - b * u - S);
	}
	t.exports = ln;
}));
var require_lib$49 = __commonJSMin(((e, t) => {
	t.exports = require_main$36();
}));
var require_main$35 = __commonJSMin(((e, t) => {
	var n = require_lib$116();
	var r = require_lib$65();
	var i = require_lib$64();
	var a = require_lib$59();
	var o = require_lib$94();
	var s = require_lib$89();
	var c = [0, 0];
	var l = 1072243195;
	var u = 1044381696;
	function cos(e) {
		var t;
		var d;
		t = n(e);
		t &= o;
		if (t <= l) {
			if (t < u) return 1;
			return r(e, 0);
		}
		if (t >= s) return NaN;
		d = a(e, c);
		switch (d & 3) {
			case 0: return r(c[0], c[1]);
			case 1: return -i(c[0], c[1]);
			case 2: return -r(c[0], c[1]);
			default: return i(c[0], c[1]);
		}
	}
	t.exports = cos;
}));
var require_lib$48 = __commonJSMin(((e, t) => {
	t.exports = require_main$35();
}));
var require_main$34 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$96();
	var i = require_lib$48();
	var a = require_lib$58();
	var o = require_lib$102();
	var s = require_lib$92();
	var c = require_lib$66();
	function sinpi(e) {
		var t;
		var l;
		if (n(e)) return NaN;
		if (r(e)) return NaN;
		l = e % 2;
		t = o(l);
		if (t === 0 || t === 1) return s(0, l);
		if (t < .25) return a(c * l);
		if (t < .75) {
			t = .5 - t;
			return s(i(c * t), l);
		}
		if (t < 1.25) {
			l = s(1, l) - l;
			return a(c * l);
		}
		if (t < 1.75) {
			t -= 1.5;
			return -s(i(c * t), l);
		}
		l -= s(2, l);
		return a(c * l);
	}
	t.exports = sinpi;
}));
var require_lib$47 = __commonJSMin(((e, t) => {
	t.exports = require_main$34();
}));
var require_polyval_a1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .06735230105312927;
		return .06735230105312927 + e * (.007385550860814029 + e * (.0011927076318336207 + e * (.00022086279071390839 + e * 25214456545125733e-21)));
	}
	t.exports = evalpoly;
}));
var require_polyval_a2 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .020580808432516733;
		return .020580808432516733 + e * (.0028905138367341563 + e * (.0005100697921535113 + e * (.00010801156724758394 + e * 44864094961891516e-21)));
	}
	t.exports = evalpoly;
}));
var require_polyval_r = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 1.3920053346762105;
		return 1.3920053346762105 + e * (.7219355475671381 + e * (.17193386563280308 + e * (.01864591917156529 + e * (.0007779424963818936 + e * 7326684307446256e-21))));
	}
	t.exports = evalpoly;
}));
var require_polyval_s = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .21498241596060885;
		return .21498241596060885 + e * (.325778796408931 + e * (.14635047265246445 + e * (.02664227030336386 + e * (.0018402845140733772 + e * 3194753265841009e-20))));
	}
	t.exports = evalpoly;
}));
var require_polyval_t1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.032788541075985965;
		return -.032788541075985965 + e * (.006100538702462913 + e * (-.0014034646998923284 + e * .00031563207090362595));
	}
	t.exports = evalpoly;
}));
var require_polyval_t2 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .01797067508118204;
		return .01797067508118204 + e * (-.0036845201678113826 + e * (.000881081882437654 + e * -.00031275416837512086));
	}
	t.exports = evalpoly;
}));
var require_polyval_t3 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.010314224129834144;
		return -.010314224129834144 + e * (.0022596478090061247 + e * (-.0005385953053567405 + e * .0003355291926355191));
	}
	t.exports = evalpoly;
}));
var require_polyval_u = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .6328270640250934;
		return .6328270640250934 + e * (1.4549225013723477 + e * (.9777175279633727 + e * (.22896372806469245 + e * .013381091853678766)));
	}
	t.exports = evalpoly;
}));
var require_polyval_v = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 2.4559779371304113;
		return 2.4559779371304113 + e * (2.128489763798934 + e * (.7692851504566728 + e * (.10422264559336913 + e * .003217092422824239)));
	}
	t.exports = evalpoly;
}));
var require_polyval_w = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .08333333333333297;
		return .08333333333333297 + e * (-.0027777777772877554 + e * (.0007936505586430196 + e * (-.00059518755745034 + e * (.0008363399189962821 + e * -.0016309293409657527))));
	}
	t.exports = evalpoly;
}));
var require_main$33 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$96();
	var i = require_lib$102();
	var a = require_lib$49();
	var o = require_lib$100();
	var s = require_lib$47();
	var c = require_lib$66();
	var l = require_lib$113();
	var u = require_polyval_a1();
	var d = require_polyval_a2();
	var f = require_polyval_r();
	var p = require_polyval_s();
	var m = require_polyval_t1();
	var h = require_polyval_t2();
	var g = require_polyval_t3();
	var _ = require_polyval_u();
	var v = require_polyval_v();
	var y = require_polyval_w();
	var b = .07721566490153287;
	var x = .3224670334241136;
	var S = 1;
	var C = -.07721566490153287;
	var w = .48383612272381005;
	var T = -.1475877229945939;
	var E = .06462494023913339;
	var D = -.07721566490153287;
	var O = 1;
	var k = .4189385332046727;
	var A = 1.4616321449683622;
	var j = 4503599627370496;
	var M = 72057594037927940;
	var N = 13877787807814457e-33;
	var P = 1.4616321449683622;
	var F = -.12148629053584961;
	var I = -3638676997039505e-33;
	function gammaln(e) {
		var t;
		var L;
		var R;
		var z;
		var B;
		var V;
		var H;
		var U;
		var W;
		var G;
		var K;
		var q;
		var J;
		if (n(e) || r(e)) return e;
		if (e === 0) return l;
		if (e < 0) {
			t = true;
			e = -e;
		} else t = false;
		if (e < N) return -a(e);
		if (t) {
			if (e >= j) return l;
			W = s(e);
			if (W === 0) return l;
			L = a(c / i(W * e));
		}
		if (e === 1 || e === 2) return 0;
		if (e < 2) {
			if (e <= .9) {
				J = -a(e);
				if (e >= A - 1 + .27) {
					K = 1 - e;
					R = 0;
				} else if (e >= A - 1 - .27) {
					K = e - (P - 1);
					R = 1;
				} else {
					K = e;
					R = 2;
				}
			} else {
				J = 0;
				if (e >= A + .27) {
					K = 2 - e;
					R = 0;
				} else if (e >= A - .27) {
					K = e - P;
					R = 1;
				} else {
					K = e - 1;
					R = 2;
				}
			}
			switch (R) {
				case 0:
					q = K * K;
					V = b + q * u(q);
					B = q * (x + q * d(q));
					H = K * V + B;
					J += H - .5 * K;
					break;
				case 1:
					q = K * K;
					G = q * K;
					V = w + G * m(G);
					B = T + G * h(G);
					z = E + G * g(G);
					H = q * V - (I - G * (B + K * z));
					J += F + H;
					break;
				case 2:
					V = K * (D + K * _(K));
					B = O + K * v(K);
					J += -.5 * K + V / B;
			}
		} else if (e < 8) {
			R = o(e);
			K = e - R;
			H = K * (C + K * p(K));
			U = S + K * f(K);
			J = .5 * K + H / U;
			q = 1;
			switch (R) {
				case 7: q *= K + 6;
				case 6: q *= K + 5;
				case 5: q *= K + 4;
				case 4: q *= K + 3;
				case 3:
					q *= K + 2;
					J += a(q);
			}
		} else if (e < M) {
			W = a(e);
			q = 1 / e;
			K = q * q;
			G = k + q * y(K);
			J = (e - .5) * (W - 1) + G;
		} else J = e * (a(e) - 1);
		if (t) J = L - J;
		return J;
	}
	t.exports = gammaln;
}));
var require_lib$46 = __commonJSMin(((e, t) => {
	t.exports = require_main$33();
}));
var require_lib$45 = __commonJSMin(((e, t) => {
	t.exports = 709.782712893384;
}));
var require_lib$44 = __commonJSMin(((e, t) => {
	t.exports = 1.4901161193847656e-8;
}));
var require_lib$43 = __commonJSMin(((e, t) => {
	t.exports = eval;
}));
var require_main$32 = __commonJSMin(((e, t) => {
	var n = require_lib$43();
	function hasGeneratorSupport() {
		var e;
		try {
			n(`"use strict"; (function* () {})`);
			e = true;
		} catch (t) {
			e = false;
		}
		return e;
	}
	t.exports = hasGeneratorSupport;
}));
var require_lib$42 = __commonJSMin(((e, t) => {
	t.exports = require_main$32();
}));
var require_generators$1 = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$75();
	var i = 1e6;
	function sumSeries(e, t) {
		var a;
		var o;
		var s;
		var c;
		var l;
		var u = {};
		if (arguments.length > 1) u = t;
		o = u.tolerance || r;
		c = u.maxTerms || i;
		l = u.initialValue || 0;
		a = typeof e.next === `function`;
		if (a === true) for (s of e) {
			l += s;
			if (n(o * l) >= n(s) || --c === 0) break;
		}
		else do {
			s = e();
			l += s;
		} while (n(o * l) < n(s) && --c);
		return l;
	}
	t.exports = sumSeries;
}));
var require_basic$1 = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$75();
	var i = 1e6;
	function sumSeries(e, t) {
		var a;
		var o;
		var s;
		var c;
		var l = {};
		if (arguments.length > 1) l = t;
		a = l.tolerance || r;
		s = l.maxTerms || i;
		c = l.initialValue || 0;
		do {
			o = e();
			c += o;
		} while (n(a * c) < n(o) && --s);
		return c;
	}
	t.exports = sumSeries;
}));
var require_lib$41 = __commonJSMin(((e, t) => {
	var n = require_lib$42();
	var r = require_generators$1();
	var i = require_basic$1();
	var a;
	if (n()) a = r;
	else a = i;
	t.exports = a;
}));
var require_tgamma_i_large_x_series = __commonJSMin(((e, t) => {
	function tgammaILargeXSeries(e, t) {
		var n = 1;
		var r = e;
		var i = t;
		return next;
		function next() {
			var e = n;
			n *= r / i;
			r -= 1;
			return e;
		}
	}
	t.exports = tgammaILargeXSeries;
}));
var require_tgamma_i_large_x = __commonJSMin(((e, t) => {
	var n = require_lib$41();
	var r = require_tgamma_i_large_x_series();
	function tgammaILargeX(e, t) {
		return n(r(e, t));
	}
	t.exports = tgammaILargeX;
}));
var require_finite_gamma_q = __commonJSMin(((e, t) => {
	var n = require_lib$86();
	function finiteGammaQ(e, t) {
		var r;
		var i;
		var a;
		var o;
		a = n(-t);
		i = a;
		if (i !== 0) {
			r = i;
			for (o = 1; o < e; ++o) {
				r /= o;
				r *= t;
				i += r;
			}
		}
		return i;
	}
	t.exports = finiteGammaQ;
}));
var require_polyval_pp = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.3250421072470015;
		return -.3250421072470015 + e * (-.02848174957559851 + e * (-.005770270296489442 + e * -23763016656650163e-21));
	}
	t.exports = evalpoly;
}));
var require_polyval_qq = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .39791722395915535;
		return .39791722395915535 + e * (.0650222499887673 + e * (.005081306281875766 + e * (.00013249473800432164 + e * -3960228278775368e-21)));
	}
	t.exports = evalpoly;
}));
var require_polyval_pa = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .41485611868374833;
		return .41485611868374833 + e * (-.3722078760357013 + e * (.31834661990116175 + e * (-.11089469428239668 + e * (.035478304325618236 + e * -.002166375594868791))));
	}
	t.exports = evalpoly;
}));
var require_polyval_qa = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .10642088040084423;
		return .10642088040084423 + e * (.540397917702171 + e * (.07182865441419627 + e * (.12617121980876164 + e * (.01363708391202905 + e * .011984499846799107))));
	}
	t.exports = evalpoly;
}));
var require_polyval_ra = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.6938585727071818;
		return -.6938585727071818 + e * (-10.558626225323291 + e * (-62.375332450326006 + e * (-162.39666946257347 + e * (-184.60509290671104 + e * (-81.2874355063066 + e * -9.814329344169145)))));
	}
	t.exports = evalpoly;
}));
var require_polyval_sa = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 19.651271667439257;
		return 19.651271667439257 + e * (137.65775414351904 + e * (434.56587747522923 + e * (645.3872717332679 + e * (429.00814002756783 + e * (108.63500554177944 + e * (6.570249770319282 + e * -.0604244152148581))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_rb = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.799283237680523;
		return -.799283237680523 + e * (-17.757954917754752 + e * (-160.63638485582192 + e * (-637.5664433683896 + e * (-1025.0951316110772 + e * -483.5191916086514))));
	}
	t.exports = evalpoly;
}));
var require_polyval_sb = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 30.33806074348246;
		return 30.33806074348246 + e * (325.7925129965739 + e * (1536.729586084437 + e * (3199.8582195085955 + e * (2553.0504064331644 + e * (474.52854120695537 + e * -22.44095244658582)))));
	}
	t.exports = evalpoly;
}));
var require_main$31 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$86();
	var i = require_lib$82();
	var a = require_lib$113();
	var o = require_lib$111();
	var s = require_polyval_pp();
	var c = require_polyval_qq();
	var l = require_polyval_pa();
	var u = require_polyval_qa();
	var d = require_polyval_ra();
	var f = require_polyval_sa();
	var p = require_polyval_rb();
	var m = require_polyval_sb();
	var h = 1e-300;
	var g = 13877787807814457e-33;
	var _ = .8450629115104675;
	var v = .12837916709551256;
	var y = 1;
	var b = -.0023621185607526594;
	var x = 1;
	var S = -.009864944034847148;
	var C = 1;
	var w = -.0098649429247001;
	var T = 1;
	function erfc(e) {
		var t;
		var E;
		var D;
		var O;
		var k;
		var A;
		var j;
		var M;
		if (n(e)) return NaN;
		if (e === a) return 0;
		if (e === o) return 2;
		if (e === 0) return 1;
		if (e < 0) {
			t = true;
			E = -e;
		} else {
			t = false;
			E = e;
		}
		if (E < .84375) {
			if (E < g) return 1 - e;
			D = e * e;
			O = v + D * s(D);
			k = y + D * c(D);
			A = O / k;
			if (e < .25) return 1 - (e + e * A);
			O = e * A;
			O += e - .5;
			return .5 - O;
		}
		if (E < 1.25) {
			k = E - 1;
			j = b + k * l(k);
			M = x + k * u(k);
			if (t) return 1 + _ + j / M;
			return 1 - _ - j / M;
		}
		if (E < 28) {
			k = 1 / (E * E);
			if (E < 2.857142857142857) {
				O = S + k * d(k);
				k = C + k * f(k);
			} else {
				if (e < -6) return 2 - h;
				O = w + k * p(k);
				k = T + k * m(k);
			}
			D = i(E, 0);
			O = r(-(D * D) - .5625) * r((D - E) * (D + E) + O / k);
			if (t) return 2 - O / E;
			return O / E;
		}
		if (t) return 2 - h;
		return h * h;
	}
	t.exports = erfc;
}));
var require_lib$40 = __commonJSMin(((e, t) => {
	t.exports = require_main$31();
}));
var require_finite_half_gamma_q = __commonJSMin(((e, t) => {
	var n = require_lib$40();
	var r = require_lib$105();
	var i = require_lib$86();
	var a = require_lib$66();
	function finiteHalfGammaQ(e, t) {
		var o;
		var s;
		var c;
		var l;
		var u;
		l = n(r(t));
		if (l !== 0 && e > 1) {
			s = i(-t) / r(a * t);
			s *= t;
			o = .5;
			s /= o;
			c = s;
			for (u = 2; u < e; ++u) {
				s /= u - o;
				s *= t;
				c += s;
			}
			l += c;
		}
		return l;
	}
	t.exports = finiteHalfGammaQ;
}));
var require_lib$39 = __commonJSMin(((e, t) => {
	t.exports = -708.3964185322641;
}));
var require_full_igamma_prefix$1 = __commonJSMin(((e, t) => {
	var n = require_lib$86();
	var r = require_lib$77();
	var i = require_lib$49();
	var a = require_lib$45();
	var o = require_lib$39();
	function fullIGammaPrefix(e, t) {
		var s;
		var c = e * i(t);
		if (t >= 1) {
			if (c < a && -t > o) s = r(t, e) * n(-t);
			else if (e >= 1) s = r(t / n(t / e), e);
			else s = n(c - t);
		} else if (c > o) s = r(t, e) * n(-t);
		else if (t / e < a) s = r(t / n(t / e), e);
		else s = n(c - t);
		return s;
	}
	t.exports = fullIGammaPrefix;
}));
var require_main$30 = __commonJSMin(((e, t) => {
	function evalpoly(e, t) {
		var n;
		var r = e.length;
		if (r < 2 || t === 0) {
			if (r === 0) return 0;
			return e[0];
		}
		r -= 1;
		n = e[r] * t + e[r - 1];
		r -= 2;
		while (r >= 0) {
			n = n * t + e[r];
			r -= 1;
		}
		return n;
	}
	t.exports = evalpoly;
}));
var require_main$29 = __commonJSMin(((e, t) => {
	t.exports = Function;
}));
var require_lib$38 = __commonJSMin(((e, t) => {
	t.exports = require_main$29();
}));
var require_factory$9 = __commonJSMin(((e, t) => {
	var n = require_lib$38();
	var r = require_main$30();
	function factory(e) {
		var t;
		var i;
		var a;
		var o;
		if (e.length > 500) return polyval;
		t = `return function evalpoly(x){`;
		i = e.length;
		if (i === 0) t += `return 0.0;`;
		else if (i === 1) t += `return ` + e[0] + `;`;
		else {
			t += `if(x===0.0){return ` + e[0] + `;}`;
			t += `return ` + e[0];
			a = i - 1;
			for (o = 1; o < i; o++) {
				t += `+x*`;
				if (o < a) t += `(`;
				t += e[o];
			}
			for (o = 0; o < a - 1; o++) t += `)`;
			t += `;`;
		}
		t += `}`;
		t += `//# sourceURL=evalpoly.factory.js`;
		return new n(t)();
		function polyval(t) {
			return r(e, t);
		}
	}
	t.exports = factory;
}));
var require_lib$37 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$30();
	n(r, `factory`, require_factory$9());
	t.exports = r;
}));
var require_log1p_series = __commonJSMin(((e, t) => {
	function log1pSeries(e) {
		var t = -e;
		var n = -1;
		var r = 0;
		return next;
		function next() {
			n *= t;
			r += 1;
			return n / r;
		}
	}
	t.exports = log1pSeries;
}));
var require_main$28 = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$49();
	var i = require_lib$75();
	var a = require_lib$41();
	var o = require_log1p_series();
	function log1pmx(e) {
		var t;
		var s;
		if (e <= -1) return NaN;
		s = n(e);
		if (s > .95) return r(1 + e) - e;
		if (s < i) return -e * e / 2;
		t = { "initialValue": -e };
		return a(o(e), t);
	}
	t.exports = log1pmx;
}));
var require_lib$36 = __commonJSMin(((e, t) => {
	t.exports = require_main$28();
}));
var require_lib$35 = __commonJSMin(((e, t) => {
	t.exports = 6.283185307179586;
}));
var require_polyval_c0 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.3333333333333333;
		return -.3333333333333333 + e * (.08333333333333333 + e * (-.014814814814814815 + e * (.0011574074074074073 + e * (.0003527336860670194 + e * (-.0001787551440329218 + e * (3919263178522438e-20 + e * (-21854485106799924e-22 + e * (-185406221071516e-20 + e * (8.296711340953087e-7 + e * (-1.7665952736826078e-7 + e * (6.707853543401498e-9 + e * (1.0261809784240309e-8 + e * (-4.382036018453353e-9 + e * 914769958223679e-24)))))))))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_c1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.001851851851851852;
		return -.001851851851851852 + e * (-.003472222222222222 + e * (.0026455026455026454 + e * (-.0009902263374485596 + e * (.00020576131687242798 + e * (-4.018775720164609e-7 + e * (-18098550334489977e-21 + e * (764916091608111e-20 + e * (-16120900894563446e-22 + e * (4.647127802807434e-9 + e * (1.378633446915721e-7 + e * (-5.752545603517705e-8 + e * 1.1951628599778148e-8)))))))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_c2 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .004133597883597883;
		return .004133597883597883 + e * (-.0026813271604938273 + e * (.0007716049382716049 + e * (20093878600823047e-22 + e * (-.00010736653226365161 + e * (52923448829120125e-21 + e * (-12760635188618728e-21 + e * (3.423578734096138e-8 + e * (13721957309062932e-22 + e * (-6.298992138380055e-7 + e * 1.4280614206064242e-7)))))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_c3 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .0006494341563786008;
		return .0006494341563786008 + e * (.00022947209362139917 + e * (-.0004691894943952557 + e * (.00026772063206283885 + e * (-7561801671883977e-20 + e * (-2.396505113867297e-7 + e * (11082654115347302e-21 + e * (-56749528269915965e-22 + e * 14230900732435883e-22)))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_c4 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.0008618882909167117;
		return -.0008618882909167117 + e * (.0007840392217200666 + e * (-.0002990724803031902 + e * (-14638452578843418e-22 + e * (6641498215465122e-20 + e * (-3968365047179435e-20 + e * 11375726970678419e-21)))));
	}
	t.exports = evalpoly;
}));
var require_polyval_c5 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.00033679855336635813;
		return -.00033679855336635813 + e * (-6972813758365858e-20 + e * (.0002772753244959392 + e * (-.00019932570516188847 + e * (6797780477937208e-20 + e * (1.419062920643967e-7 + e * (-13594048189768693e-21 + e * (8018470256334202e-21 + e * -2291481176508095e-21)))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_c6 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .0005313079364639922;
		return .0005313079364639922 + e * (-.0005921664373536939 + e * (.0002708782096718045 + e * (7.902353232660328e-7 + e * (-8153969367561969e-20 + e * (561168275310625e-19 + e * -18329116582843375e-21)))));
	}
	t.exports = evalpoly;
}));
var require_polyval_c7 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .00034436760689237765;
		return .00034436760689237765 + e * (5171790908260592e-20 + e * (-.00033493161081142234 + e * (.0002812695154763237 + e * -.00010976582244684731)));
	}
	t.exports = evalpoly;
}));
var require_polyval_c8 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -.0006526239185953094;
		return -.0006526239185953094 + e * (.0008394987206720873 + e * -.000438297098541721);
	}
	t.exports = evalpoly;
}));
var require_igamma_temme_large = __commonJSMin(((e, t) => {
	var n = require_lib$37();
	var r = require_lib$36();
	var i = require_lib$40();
	var a = require_lib$105();
	var o = require_lib$86();
	var s = require_lib$35();
	var c = require_polyval_c0();
	var l = require_polyval_c1();
	var u = require_polyval_c2();
	var d = require_polyval_c3();
	var f = require_polyval_c4();
	var p = require_polyval_c5();
	var m = require_polyval_c6();
	var h = require_polyval_c7();
	var g = require_polyval_c8();
	var _ = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	function igammaTemmeLarge(e, t) {
		var v;
		var y;
		var b;
		var x;
		var S;
		y = (t - e) / e;
		b = -r(y);
		x = e * b;
		S = a(2 * b);
		if (t < e) S = -S;
		_[0] = c(S);
		_[1] = l(S);
		_[2] = u(S);
		_[3] = d(S);
		_[4] = f(S);
		_[5] = p(S);
		_[6] = m(S);
		_[7] = h(S);
		_[8] = g(S);
		_[9] = -.0005967612901927463;
		v = n(_, 1 / e);
		v *= o(-x) / a(s * e);
		if (t < e) v = -v;
		v += i(a(x)) / 2;
		return v;
	}
	t.exports = igammaTemmeLarge;
}));
var require_lower_incomplete_gamma_series = __commonJSMin(((e, t) => {
	function lowerIncompleteGammaSeries(e, t) {
		var n = 1;
		var r = e;
		var i = t;
		return next;
		function next() {
			var e = n;
			r += 1;
			n *= i / r;
			return e;
		}
	}
	t.exports = lowerIncompleteGammaSeries;
}));
var require_lower_gamma_series = __commonJSMin(((e, t) => {
	var n = require_lib$41();
	var r = require_lower_incomplete_gamma_series();
	function lowerGammaSeries(e, t, i) {
		var a;
		var o;
		i = i || 0;
		o = r(e, t);
		a = n(o, { "initialValue": i });
		return a;
	}
	t.exports = lowerGammaSeries;
}));
var require_rational_pq = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return Infinity;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = 709811.662581658 + e * (679979.8474157227 + e * (293136.7857211597 + e * (74887.54032914672 + e * (12555.290582413863 + e * (1443.4299244417066 + e * (115.24194596137347 + e * (6.309239205732627 + e * (.22668404630224365 + e * (.004826466289237662 + e * 4624429436045379e-20)))))))));
			r = 0 + e * (362880 + e * (1026576 + e * (1172700 + e * (723680 + e * (269325 + e * (63273 + e * (9450 + e * (870 + e * (45 + e * 1)))))))));
		} else {
			e = 1 / e;
			n = 4624429436045379e-20 + e * (.004826466289237662 + e * (.22668404630224365 + e * (6.309239205732627 + e * (115.24194596137347 + e * (1443.4299244417066 + e * (12555.290582413863 + e * (74887.54032914672 + e * (293136.7857211597 + e * (679979.8474157227 + e * 709811.662581658)))))))));
			r = 1 + e * (45 + e * (870 + e * (9450 + e * (63273 + e * (269325 + e * (723680 + e * (1172700 + e * (1026576 + e * (362880 + e * 0)))))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_main$27 = __commonJSMin(((e, t) => {
	t.exports = require_rational_pq();
}));
var require_lib$34 = __commonJSMin(((e, t) => {
	t.exports = require_main$27();
}));
var require_regularised_gamma_prefix = __commonJSMin(((e, t) => {
	var n = require_lib$34();
	var r = require_lib$46();
	var i = require_lib$55();
	var a = require_lib$36();
	var o = require_lib$105();
	var s = require_lib$102();
	var c = require_lib$86();
	var l = require_lib$77();
	var u = require_lib$72();
	var d = require_lib$70();
	var f = require_lib$49();
	var p = require_lib$69();
	var m = require_lib$45();
	var h = require_lib$39();
	var g = require_lib$51();
	var _ = require_lib$76();
	function regularisedGammaPrefix(e, t) {
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		b = e + g - .5;
		w = (t - e - g + .5) / b;
		if (e < 1) {
			if (t <= h || e < 1 / p) return c(e * f(t) - t - r(e));
			return l(t, e) * c(-t) / i(e);
		}
		if (s(w * w * e) <= 100 && e > 150) {
			v = e * a(w) + t * (.5 - g) / b;
			v = c(v);
		} else {
			x = e * f(t / b);
			S = e - t;
			if (d(x, S) <= h || u(x, S) >= m) {
				y = S / e;
				if (d(x, S) / 2 > h && u(x, S) / 2 < m) {
					C = l(t / b, e / 2) * c(S / 2);
					v = C * C;
				} else if (d(x, S) / 4 > h && u(x, S) / 4 < m && t > e) {
					C = l(t / b, e / 4) * c(S / 4);
					v = C * C;
					v *= v;
				} else if (y > h && y < m) v = l(t * c(y) / b, e);
				else v = c(x + S);
			} else v = l(t / b, e) * c(S);
		}
		v *= o(b / _) / n(e);
		return v;
	}
	t.exports = regularisedGammaPrefix;
}));
var require_main$26 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$96();
	var i = require_lib$102();
	var a = require_lib$108();
	var o = require_lib$49();
	var s = require_lib$77();
	var c = require_lib$100();
	function powm1(e, t) {
		var l;
		var u;
		if (n(e) || n(t)) return NaN;
		if (t === 0) return 0;
		if (e === 0) return -1;
		if (e < 0 && t % 2 === 0) e = -e;
		if (e > 0) {
			if (i(t * (e - 1)) < .5 || i(t) < .2) {
				u = o(e) * t;
				if (u < .5) return a(u);
			}
		} else if (c(t) !== t) return NaN;
		l = s(e, t) - 1;
		if (r(l) || n(l)) return NaN;
		return l;
	}
	t.exports = powm1;
}));
var require_lib$33 = __commonJSMin(((e, t) => {
	t.exports = require_main$26();
}));
var require_rational_p1q1$2 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.01803556856784494;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.01803556856784494 + e * (.02512664961998968 + e * (.049410315156753225 + e * (.0172491608709614 + e * (-.0002594535632054381 + e * (-.0005410098692152044 + e * (-3245886498259485e-20 + e * 0))))));
			r = 1 + e * (1.962029871977952 + e * (1.4801966942423133 + e * (.5413914320717209 + e * (.09885042511280101 + e * (.008213096746488934 + e * (.00022493629192211576 + e * -2.2335276320861708e-7))))));
		} else {
			e = 1 / e;
			n = 0 + e * (-3245886498259485e-20 + e * (-.0005410098692152044 + e * (-.0002594535632054381 + e * (.0172491608709614 + e * (.049410315156753225 + e * (.02512664961998968 + e * -.01803556856784494))))));
			r = -2.2335276320861708e-7 + e * (.00022493629192211576 + e * (.008213096746488934 + e * (.09885042511280101 + e * (.5413914320717209 + e * (1.4801966942423133 + e * (1.962029871977952 + e * 1))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p2q2$2 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return .04906224540690395;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = .04906224540690395 + e * (-.09691175301595212 + e * (-.4149833583594954 + e * (-.4065671242119384 + e * (-.1584135863906922 + e * (-.024014982064857155 + e * -.0010034668769627955)))));
			r = 1 + e * (3.0234982984646304 + e * (3.4873958536072385 + e * (1.9141558827442668 + e * (.5071377386143635 + e * (.05770397226904519 + e * .001957681026011072)))));
		} else {
			e = 1 / e;
			n = -.0010034668769627955 + e * (-.024014982064857155 + e * (-.1584135863906922 + e * (-.4065671242119384 + e * (-.4149833583594954 + e * (-.09691175301595212 + e * .04906224540690395)))));
			r = .001957681026011072 + e * (.05770397226904519 + e * (.5071377386143635 + e * (1.9141558827442668 + e * (3.4873958536072385 + e * (3.0234982984646304 + e * 1)))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p3q3$2 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.029232972183027003;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.029232972183027003 + e * (.14421626775719232 + e * (-.14244039073863127 + e * (.05428096940550536 + e * (-.008505359768683364 + e * (.0004311713426792973 + e * 0)))));
			r = 1 + e * (-1.5016935605448505 + e * (.846973248876495 + e * (-.22009515181499575 + e * (.02558279715597587 + e * (-.0010066679553914337 + e * -8.271935218912905e-7)))));
		} else {
			e = 1 / e;
			n = 0 + e * (.0004311713426792973 + e * (-.008505359768683364 + e * (.05428096940550536 + e * (-.14244039073863127 + e * (.14421626775719232 + e * -.029232972183027003)))));
			r = -8.271935218912905e-7 + e * (-.0010066679553914337 + e * (.02558279715597587 + e * (-.22009515181499575 + e * (.846973248876495 + e * (-1.5016935605448505 + e * 1)))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_lgamma_small_imp = __commonJSMin(((e, t) => {
	var n = require_lib$49();
	var r = require_lib$75();
	var i = require_rational_p1q1$2();
	var a = require_rational_p2q2$2();
	var o = require_rational_p3q3$2();
	var s = .15896368026733398;
	var c = .5281534194946289;
	var l = .45201730728149414;
	function lgammaSmallImp(e, t, u) {
		var d;
		var f;
		var p;
		var m;
		if (e < r) return -n(e);
		if (t === 0 || u === 0) return 0;
		f = 0;
		if (e > 2) {
			if (e >= 3) {
				do {
					e -= 1;
					u -= 1;
					f += n(e);
				} while (e >= 3);
				u = e - 2;
			}
			p = u * (e + 1);
			m = i(u);
			f += p * s + p * m;
			return f;
		}
		if (e < 1) {
			f += -n(e);
			u = t;
			t = e;
			e += 1;
		}
		if (e <= 1.5) {
			p = a(t);
			d = t * u;
			f += d * c + d * p;
			return f;
		}
		p = u * t;
		m = o(-u);
		f += p * l + p * m;
		return f;
	}
	t.exports = lgammaSmallImp;
}));
var require_main$25 = __commonJSMin(((e, t) => {
	var n = require_lib$55();
	var r = require_lib$108();
	var i = require_lib$106();
	var a = require_lib$138();
	var o = require_lgamma_small_imp();
	function gamma1pm1(e) {
		if (a(e)) return NaN;
		if (e < 0) {
			if (e < -.5) return n(1 + e) - 1;
			return r(-i(e) + o(e + 2, e + 1, e));
		}
		if (e < 2) return r(o(e + 1, e, e - 1));
		return n(1 + e) - 1;
	}
	t.exports = gamma1pm1;
}));
var require_lib$32 = __commonJSMin(((e, t) => {
	t.exports = require_main$25();
}));
var require_small_gamma2_series = __commonJSMin(((e, t) => {
	function smallGamma2Series(e, t) {
		var n;
		var r;
		var i;
		var a;
		n = -t;
		t = -t;
		r = e + 1;
		i = 1;
		return next;
		function next() {
			a = n / r;
			n *= t;
			i += 1;
			n /= i;
			r += 1;
			return a;
		}
	}
	t.exports = smallGamma2Series;
}));
var require_tgamma_small_upper_part = __commonJSMin(((e, t) => {
	var n = require_lib$33();
	var r = require_lib$41();
	var i = require_lib$32();
	var a = require_small_gamma2_series();
	function tgammaSmallUpperPart(e, t, o) {
		var s;
		var c;
		var l;
		var u;
		var d;
		c = i(e);
		l = (c + 1) / e;
		u = n(t, e);
		c -= u;
		c /= e;
		d = a(e, t);
		u += 1;
		s = o ? l : 0;
		c = -u * r(d, { "initialValue": (s - c) / u });
		if (o) c = -c;
		return [c, l];
	}
	t.exports = tgammaSmallUpperPart;
}));
var require_lib$31 = __commonJSMin(((e, t) => {
	t.exports = 11754943508222875e-54;
}));
var require_generators = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$31();
	var i = require_lib$75();
	var a = 1e6;
	function continuedFractionA(e, t, i) {
		var a;
		var o;
		var s;
		var c;
		var l;
		var u;
		var d;
		a = typeof e.next === `function`;
		d = a ? e.next().value : e();
		c = d[1];
		s = d[0];
		if (c === 0) c = r;
		l = c;
		u = 0;
		if (a === true) do {
			d = e.next().value;
			if (d) {
				u = d[1] + d[0] * u;
				if (u === 0) u = r;
				l = d[1] + d[0] / l;
				if (l === 0) l = r;
				u = 1 / u;
				o = l * u;
				c *= o;
			}
		} while (n(o - 1) > t && --i);
		else do {
			d = e();
			if (d) {
				u = d[1] + d[0] * u;
				if (u === 0) u = r;
				l = d[1] + d[0] / l;
				if (l === 0) l = r;
				u = 1 / u;
				o = l * u;
				c *= o;
			}
		} while (d && n(o - 1) > t && --i);
		return s / c;
	}
	function continuedFractionB(e, t, i) {
		var a;
		var o;
		var s;
		var c;
		var l;
		var u;
		a = typeof e.next === `function`;
		u = a ? e.next().value : e();
		s = u[1];
		if (s === 0) s = r;
		c = s;
		l = 0;
		if (a === true) do {
			u = e.next().value;
			if (u) {
				l = u[1] + u[0] * l;
				if (l === 0) l = r;
				c = u[1] + u[0] / c;
				if (c === 0) c = r;
				l = 1 / l;
				o = c * l;
				s *= o;
			}
		} while (u && n(o - 1) > t && --i);
		else do {
			u = e();
			if (u) {
				l = u[1] + u[0] * l;
				if (l === 0) l = r;
				c = u[1] + u[0] / c;
				if (c === 0) c = r;
				l = 1 / l;
				o = c * l;
				s *= o;
			}
		} while (u && n(o - 1) > t && --i);
		return s;
	}
	function continuedFraction(e, t) {
		var n;
		var r;
		var o;
		r = {};
		if (arguments.length > 1) r = t;
		n = r.maxIter || a;
		o = r.tolerance || i;
		if (r.keep) return continuedFractionB(e, o, n);
		return continuedFractionA(e, o, n);
	}
	t.exports = continuedFraction;
}));
var require_basic = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$75();
	var i = require_lib$31();
	var a = 1e6;
	function continuedFractionA(e, t, r) {
		var a;
		var o;
		var s;
		var c;
		var l;
		var u = e();
		l = u[1];
		o = u[0];
		if (l === 0) l = i;
		s = l;
		c = 0;
		do {
			u = e();
			if (u) {
				c = u[1] + u[0] * c;
				if (c === 0) c = i;
				s = u[1] + u[0] / s;
				if (s === 0) s = i;
				c = 1 / c;
				a = s * c;
				l *= a;
			}
		} while (u && n(a - 1) > t && --r);
		return o / l;
	}
	function continuedFractionB(e, t, r) {
		var a;
		var o;
		var s;
		var c;
		var l = e();
		c = l[1];
		if (c === 0) c = i;
		o = c;
		s = 0;
		do {
			l = e();
			if (l) {
				s = l[1] + l[0] * s;
				if (s === 0) s = i;
				o = l[1] + l[0] / o;
				if (o === 0) o = i;
				s = 1 / s;
				a = o * s;
				c *= a;
			}
		} while (l && n(a - 1) > t && --r);
		return c;
	}
	function continuedFraction(e, t) {
		var n;
		var i;
		var o;
		i = {};
		if (arguments.length > 1) i = t;
		o = i.tolerance || r;
		n = i.maxIter || a;
		if (i.keep) return continuedFractionB(e, o, n);
		return continuedFractionA(e, o, n);
	}
	t.exports = continuedFraction;
}));
var require_lib$30 = __commonJSMin(((e, t) => {
	var n = require_lib$42();
	var r = require_generators();
	var i = require_basic();
	var a;
	if (n()) a = r;
	else a = i;
	t.exports = a;
}));
var require_upper_incomplete_gamma_fract = __commonJSMin(((e, t) => {
	function upperIncompleteGammaFract(e, t) {
		var n = t - e + 1;
		var r = e;
		var i = 0;
		return next;
		function next() {
			i += 1;
			n += 2;
			return [i * (r - i), n];
		}
	}
	t.exports = upperIncompleteGammaFract;
}));
var require_upper_gamma_fraction = __commonJSMin(((e, t) => {
	var n = require_lib$30();
	var r = require_upper_incomplete_gamma_fract();
	function upperGammaFraction(e, t) {
		var i = r(e, t);
		return 1 / (t - e + 1 + n(i));
	}
	t.exports = upperGammaFraction;
}));
var require_igamma_final = __commonJSMin(((e, t) => {
	var n = require_lib$107();
	var r = require_lib$55();
	var i = require_lib$102();
	var a = require_lib$77();
	var o = require_lib$49();
	var s = require_lib$44();
	var c = require_lib$69();
	var l = require_lib$45();
	var u = require_tgamma_i_large_x();
	var d = require_finite_gamma_q();
	var f = require_finite_half_gamma_q();
	var p = require_full_igamma_prefix$1();
	var m = require_igamma_temme_large();
	var h = require_lower_gamma_series();
	var g = require_regularised_gamma_prefix();
	var _ = require_tgamma_small_upper_part();
	var v = require_upper_gamma_fraction();
	function igammaFinal(e, t, y, b) {
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		var P;
		D = 0;
		O = b;
		E = t < 30 && t <= e + 1 && e < l;
		if (E) {
			N = n(t);
			k = N === t;
			C = k ? false : i(N - t) === .5;
		} else {
			k = false;
			C = false;
		}
		if (k && e > .6) {
			O = !O;
			S = 0;
		} else if (C && e > .2) {
			O = !O;
			S = 1;
		} else if (e < s && t > 1) S = 6;
		else if (e > 1e3 && (t < e || i(t - 50) / e < 1)) {
			O = !O;
			S = 7;
		} else if (e < .5) {
			if (-.4 / o(e) < t) S = 2;
			else S = 3;
		} else if (e < 1.1) {
			if (e * .75 < t) S = 2;
			else S = 3;
		} else {
			T = false;
			if (y && t > 20) {
				A = i((e - t) / t);
				if (t > 200) {
					if (20 / t > A * A) T = true;
				} else if (A < .4) T = true;
			}
			if (T) S = 5;
			else if (e - 1 / (3 * e) < t) S = 2;
			else {
				S = 4;
				O = !O;
			}
		}
		switch (S) {
			case 0:
				D = d(t, e);
				if (y === false) D *= r(t);
				break;
			case 1:
				D = f(t, e);
				if (y === false) D *= r(t);
				break;
			case 2:
				D = y ? g(t, e) : p(t, e);
				if (D !== 0) {
					w = 0;
					x = false;
					if (O) {
						w = y ? 1 : r(t);
						if (y || D >= 1 || c * D > w) {
							w /= D;
							if (y || t < 1 || c / t > w) {
								w *= -t;
								x = true;
							} else w = 0;
						} else w = 0;
					}
					D *= h(t, e, w) / t;
					if (x) {
						O = false;
						D = -D;
					}
				}
				break;
			case 3:
				O = !O;
				j = _(t, e, O);
				D = j[0];
				P = j[1];
				O = false;
				if (y) D /= P;
				break;
			case 4:
				D = y ? g(t, e) : p(t, e);
				if (D !== 0) D *= v(t, e);
				break;
			case 5:
				D = m(t, e);
				if (e >= t) O = !O;
				break;
			case 6:
				D = y ? a(e, t) / r(t + 1) : a(e, t) / t;
				D *= 1 - t * e / (t + 1);
				break;
			case 7:
				D = y ? g(t, e) : p(t, e);
				D /= e;
				if (D !== 0) D *= u(t, e);
		}
		if (y && D > 1) D = 1;
		if (O) {
			M = y ? 1 : r(t);
			D = M - D;
		}
		return D;
	}
	t.exports = igammaFinal;
}));
var require_main$24 = __commonJSMin(((e, t) => {
	var n = require_lib$46();
	var r = require_lib$86();
	var i = require_lib$49();
	var a = require_lib$57();
	var o = require_lib$45();
	var s = require_lib$113();
	var c = require_lib$54();
	var l = require_igamma_final();
	var u = require_lower_gamma_series();
	var d = require_upper_gamma_fraction();
	function gammainc(e, t, f, p) {
		var m;
		var h;
		var g;
		var _;
		if (e < 0 || t <= 0) return NaN;
		m = f === void 0 ? true : f;
		g = p;
		if (t >= c && !m) {
			if (g && t * 4 < e) {
				_ = t * i(e) - e;
				_ += i(d(t, e));
			} else if (!g && t > 4 * e) {
				_ = t * i(e) - e;
				h = 0;
				_ += i(u(t, e, h) / t);
			} else {
				_ = l(e, t, true, g);
				if (_ === 0) {
					if (g) {
						_ = 1 + 1 / (12 * t) + 1 / (288 * t * t);
						_ = i(_) - t + (t - .5) * i(t);
						_ += i(a);
					} else {
						_ = t * i(e) - e;
						h = 0;
						_ += i(u(t, e, h) / t);
					}
				} else _ = i(_) + n(t);
			}
			if (_ > o) return s;
			return r(_);
		}
		return l(e, t, m, g);
	}
	t.exports = gammainc;
}));
var require_lib$29 = __commonJSMin(((e, t) => {
	t.exports = require_main$24();
}));
var require_full_igamma_prefix = __commonJSMin(((e, t) => {
	var n = require_lib$86();
	var r = require_lib$77();
	var i = require_lib$49();
	var a = require_lib$45();
	var o = require_lib$39();
	function fullIGammaPrefix(e, t) {
		var s;
		var c = e * i(t);
		if (t >= 1) {
			if (c < a && -t > o) s = r(t, e) * n(-t);
			else if (e >= 1) s = r(t / n(t / e), e);
			else s = n(c - t);
		} else if (c > o) s = r(t, e) * n(-t);
		else if (t / e < a) s = r(t / n(t / e), e);
		else s = n(c - t);
		return s;
	}
	t.exports = fullIGammaPrefix;
}));
var require_regularized_gamma_prefix = __commonJSMin(((e, t) => {
	var n = require_lib$34();
	var r = require_lib$46();
	var i = require_lib$55();
	var a = require_lib$106();
	var o = require_lib$105();
	var s = require_lib$102();
	var c = require_lib$86();
	var l = require_lib$77();
	var u = require_lib$72();
	var d = require_lib$70();
	var f = require_lib$49();
	var p = require_lib$45();
	var m = require_lib$39();
	var h = require_lib$51();
	var g = require_lib$76();
	function regularizedGammaPrefix(e, t) {
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		y = e + h - .5;
		C = (t - e - h + .5) / y;
		if (e < 1) {
			if (t <= m) return c(e * f(t) - t - r(e));
			return l(t, e) * c(-t) / i(e);
		}
		if (s(C * C * e) <= 100 && e > 150) {
			_ = e * (a(C) - C) + t * (.5 - h) / y;
			_ = c(_);
		} else {
			b = e * f(t / y);
			x = e - t;
			if (d(b, x) <= m || u(b, x) >= p) {
				v = x / e;
				if (d(b, x) / 2 > m && u(b, x) / 2 < p) {
					S = l(t / y, e / 2) * c(x / 2);
					_ = S * S;
				} else if (d(b, x) / 4 > m && u(b, x) / 4 < p && t > e) {
					S = l(t / y, e / 4) * c(x / 4);
					_ = S * S;
					_ *= _;
				} else if (v > m && v < p) _ = l(t * c(v) / y, e);
				else _ = c(b + x);
			} else _ = l(t / y, e) * c(x);
		}
		_ *= o(y / g) / n(e);
		return _;
	}
	t.exports = regularizedGammaPrefix;
}));
var require_beta_small_b_large_a_series = __commonJSMin(((e, t) => {
	var n = require_lib$50();
	var r = require_lib$53();
	var i = require_lib$29();
	var a = require_lib$106();
	var o = require_lib$102();
	var s = require_lib$77();
	var c = require_lib$49();
	var l = require_lib$91();
	var u = require_lib$75();
	var d = require_full_igamma_prefix();
	var f = require_regularized_gamma_prefix();
	var p = new Array(30);
	function betaSmallBLargeASeries(e, t, m, h, g, _, v) {
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		var P;
		var F;
		var I;
		w = t - 1;
		F = e + w / 2;
		if (h < .35) O = a(-h);
		else O = c(m);
		I = -F * O;
		A = f(t, I);
		if (A <= l) return g;
		if (v) {
			y = A / n(e, t);
			y /= s(F, t);
		} else y = d(t, I) / s(F, t);
		y *= _;
		p[0] = 1;
		j = i(I, t, true, true);
		j /= A;
		S = g + y * j;
		x = 1;
		T = O / 2;
		T *= T;
		E = 1;
		k = 4 * F * F;
		C = t;
		for (N = 1; N < p.length; ++N) {
			x += 2;
			p[N] = 0;
			D = t - N;
			b = 3;
			for (M = 1; M < N; ++M) {
				D = M * t - N;
				p[N] += D * p[N - M] / r(b);
				b += 2;
			}
			p[N] /= N;
			p[N] += w / r(x);
			j = (C * (C + 1) * j + (I + C + 1) * E) / k;
			E *= T;
			C += 2;
			P = y * p[N] * j;
			S += P;
			if (P > 1) {
				if (o(P) < o(u * S)) break;
			} else if (o(P / u) < o(S)) break;
		}
		return S;
	}
	t.exports = betaSmallBLargeASeries;
}));
var require_rising_factorial_ratio = __commonJSMin(((e, t) => {
	function risingFactorialRatio(e, t, n) {
		var r;
		var i;
		if (n === 0) return 1;
		r = 1;
		for (i = 0; i < n; i++) r *= (e + i) / (t + i);
		return r;
	}
	t.exports = risingFactorialRatio;
}));
var require_main$23 = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$72();
	function maxabs(e, t) {
		return r(n(e), n(t));
	}
	t.exports = maxabs;
}));
var require_lib$28 = __commonJSMin(((e, t) => {
	t.exports = require_main$23();
}));
var require_main$22 = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$70();
	function minabs(e, t) {
		return r(n(e), n(t));
	}
	t.exports = minabs;
}));
var require_lib$27 = __commonJSMin(((e, t) => {
	t.exports = require_main$22();
}));
var require_ibeta_power_terms = __commonJSMin(((e, t) => {
	var n = require_lib$34();
	var r = require_lib$28();
	var i = require_lib$27();
	var a = require_lib$108();
	var o = require_lib$106();
	var s = require_lib$105();
	var c = require_lib$102();
	var l = require_lib$86();
	var u = require_lib$77();
	var d = require_lib$70();
	var f = require_lib$49();
	var p = require_lib$45();
	var m = require_lib$39();
	var h = require_lib$51();
	var g = require_lib$76();
	function ibetaPowerTerms(e, t, _, v, y) {
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		if (!y) return u(_, e) * u(v, t);
		M = e + t;
		C = e + h - .5;
		w = t + h - .5;
		T = M + h - .5;
		b = n(M);
		b /= n(e) * n(t);
		b *= s(w / g);
		b *= s(C / T);
		E = (_ * t - v * C) / C;
		D = (v * e - _ * w) / w;
		if (i(E, D) < .2) {
			if (E * D > 0 || d(e, t) < 1) {
				if (c(E) < .1) b *= l(e * o(E));
				else b *= u(_ * T / C, e);
				if (c(D) < .1) b *= l(t * o(D));
				else b *= u(v * T / w, t);
			} else if (r(E, D) < .5) {
				x = e < t;
				S = t / e;
				if (x && S * D < .1 || !x && E / S > .1) {
					O = a(S * o(D));
					O = E + O + O * E;
					O = e * o(O);
					b *= l(O);
				} else {
					O = a(o(E) / S);
					O = D + O + O * D;
					O = t * o(O);
					b *= l(O);
				}
			} else if (c(E) < c(D)) {
				N = e * o(E) + t * f(v * T / w);
				if (N <= m || N >= p) {
					N += f(b);
					if (N >= p) return NaN;
					b = l(N);
				} else b *= l(N);
			} else {
				N = t * o(D) + e * f(_ * T / C);
				if (N <= m || N >= p) {
					N += f(b);
					if (N >= p) return NaN;
					b = l(N);
				} else b *= l(N);
			}
		} else {
			A = _ * T / C;
			j = v * T / w;
			E = e * f(A);
			D = t * f(j);
			if (E >= p || E <= m || D >= p || D <= m) {
				if (e < t) {
					k = u(j, t / e);
					O = e * (f(A) + f(k));
					if (O < p && O > m) b *= u(k * A, e);
					else {
						D += E + f(b);
						if (D >= p) return NaN;
						b = l(D);
					}
				} else {
					k = u(A, e / t);
					O = (f(k) + f(j)) * t;
					if (O < p && O > m) b *= u(k * j, t);
					else {
						D += E + f(b);
						if (D >= p) return NaN;
						b = l(D);
					}
				}
			} else b *= u(A, e) * u(j, t);
		}
		return b;
	}
	t.exports = ibetaPowerTerms;
}));
var require_ibeta_fraction2 = __commonJSMin(((e, t) => {
	var n = require_lib$30();
	var r = require_ibeta_power_terms();
	var i = {
		"keep": true,
		"maxIter": 1e3
	};
	function ibetaFraction2t(e, t, n, r) {
		var i = 0;
		return next;
		function next() {
			var a;
			var o;
			var s;
			o = (e + i - 1) * (e + t + i - 1) * i * (t - i) * n * n;
			a = e + 2 * i - 1;
			o /= a * a;
			s = i;
			s += i * (t - i) * n / (e + 2 * i - 1);
			s += (e + i) * (e * r - t * n + 1 + i * (2 - n)) / (e + 2 * i + 1);
			i += 1;
			return [o, s];
		}
	}
	function ibetaFraction2(e, t, a, o, s, c) {
		var l;
		var u;
		var d;
		l = r(e, t, a, o, s);
		if (c) c[1] = l;
		if (l === 0) return l;
		d = ibetaFraction2t(e, t, a, o);
		u = n(d, i);
		return l / u;
	}
	t.exports = ibetaFraction2;
}));
var require_lib$26 = __commonJSMin(((e, t) => {
	t.exports = 9007199254740991;
}));
var require_bitwise_binary_gcd = __commonJSMin(((e, t) => {
	function gcd(e, t) {
		var n = 0;
		var r;
		if (e === 0) return t;
		if (t === 0) return e;
		while ((e & 1) === 0 && (t & 1) === 0) {
			e >>>= 1;
			t >>>= 1;
			n += 1;
		}
		while ((e & 1) === 0) e >>>= 1;
		while (t) {
			while ((t & 1) === 0) t >>>= 1;
			if (e > t) {
				r = t;
				t = e;
				e = r;
			}
			t -= e;
		}
		return e << n;
	}
	t.exports = gcd;
}));
var require_binary_gcd = __commonJSMin(((e, t) => {
	function gcd(e, t) {
		var n = 1;
		var r;
		if (e === 0) return t;
		if (t === 0) return e;
		while (e % 2 === 0 && t % 2 === 0) {
			e /= 2;
			t /= 2;
			n *= 2;
		}
		while (e % 2 === 0) e /= 2;
		while (t) {
			while (t % 2 === 0) t /= 2;
			if (e > t) {
				r = t;
				t = e;
				e = r;
			}
			t -= e;
		}
		return n * e;
	}
	t.exports = gcd;
}));
var require_main$21 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$85();
	var i = require_lib$113();
	var a = require_lib$111();
	var o = require_lib$68();
	var s = require_bitwise_binary_gcd();
	var c = require_binary_gcd();
	function gcd(e, t) {
		if (n(e) || n(t)) return NaN;
		if (e === i || t === i || e === a || t === a) return NaN;
		if (!(r(e) && r(t))) return NaN;
		if (e < 0) e = -e;
		if (t < 0) t = -t;
		if (e <= o && t <= o) return s(e, t);
		return c(e, t);
	}
	t.exports = gcd;
}));
var require_lib$25 = __commonJSMin(((e, t) => {
	t.exports = require_main$21();
}));
var require_main$20 = __commonJSMin(((e, t) => {
	var n = require_lib$26();
	var r = require_lib$113();
	var i = require_lib$85();
	var a = require_lib$138();
	var o = require_lib$83();
	var s = require_lib$107();
	var c = require_lib$25();
	function binomcoef(e, t) {
		var l;
		var u;
		var d;
		var f;
		var p;
		var m;
		var h;
		if (a(e) || a(t)) return NaN;
		if (!i(e) || !i(t)) return NaN;
		if (t < 0) return 0;
		u = 1;
		if (e < 0) {
			e = -e + t - 1;
			if (o(t)) u *= -1;
		}
		if (t > e) return 0;
		if (t === 0 || t === e) return u;
		if (t === 1 || t === e - 1) return u * e;
		if (e - t < t) t = e - t;
		h = s(n / e);
		l = 1;
		for (p = 1; p <= t; p++) {
			if (l > h) break;
			l *= e;
			l /= p;
			e -= 1;
		}
		if (p > t) return u * l;
		d = binomcoef(e, t - p + 1);
		if (d === r) return u * d;
		f = binomcoef(t, t - p + 1);
		m = c(d, f);
		d /= m;
		f /= m;
		l /= f;
		return u * l * d;
	}
	t.exports = binomcoef;
}));
var require_lib$24 = __commonJSMin(((e, t) => {
	t.exports = require_main$20();
}));
var require_binomial_ccdf = __commonJSMin(((e, t) => {
	var n = require_lib$24();
	var r = require_lib$107();
	var i = require_lib$77();
	var a = require_lib$91();
	function binomialCCDF(e, t, o, s) {
		var c;
		var l;
		var u;
		var d;
		var f;
		l = i(o, e);
		if (l > a) {
			d = l;
			for (f = r(e - 1); f > t; f--) {
				d *= (f + 1) * s / ((e - f) * o);
				l += d;
			}
		} else {
			u = r(e * o);
			if (u <= t + 1) u = r(t + 2);
			l = i(o, u) * i(s, e - u);
			l *= n(r(e), r(u));
			if (l === 0) for (f = u - 1; f > t; f--) {
				l += i(o, f) * i(s, e - f);
				l *= n(r(e), r(f));
			}
			else {
				d = l;
				c = l;
				for (f = u - 1; f > t; f--) {
					d *= (f + 1) * s / ((e - f) * o);
					l += d;
				}
				d = c;
				for (f = u + 1; f <= e; f++) {
					d *= (e - f + 1) * o / (f * s);
					l += d;
				}
			}
		}
		return l;
	}
	t.exports = binomialCCDF;
}));
var require_ibeta_a_step = __commonJSMin(((e, t) => {
	var n = require_ibeta_power_terms();
	function ibetaAStep(e, t, r, i, a, o, s) {
		var c;
		var l;
		var u;
		var d;
		c = n(e, t, r, i, o);
		if (s) s[1] = c;
		c /= e;
		if (c === 0) return c;
		u = 1;
		l = 1;
		for (d = 0; d < a - 1; ++d) {
			l *= (e + t + d) * r / (e + d + 1);
			u += l;
		}
		c *= u;
		return c;
	}
	t.exports = ibetaAStep;
}));
var require_ibeta_series = __commonJSMin(((e, t) => {
	var n = require_lib$34();
	var r = require_lib$41();
	var i = require_lib$106();
	var a = require_lib$105();
	var o = require_lib$86();
	var s = require_lib$77();
	var c = require_lib$49();
	var l = require_lib$91();
	var u = require_lib$45();
	var d = require_lib$39();
	var f = require_lib$51();
	var p = require_lib$76();
	var m = { "maxTerms": 100 };
	function ibetaSeriesT(e, t, n, r) {
		var i = 1 - t;
		var a = 1;
		return next;
		function next() {
			var t = r / e;
			e += 1;
			r *= i * n / a;
			a += 1;
			i += 1;
			return t;
		}
	}
	function ibetaSeries(e, t, h, g, _, v, y) {
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		if (_) {
			E = e + t;
			x = e + f - .5;
			S = t + f - .5;
			C = E + f - .5;
			b = n(E) / (n(e) * n(t));
			w = c(C / S) * (t - .5);
			T = c(h * C / x) * e;
			if (w > d && w < u && T > d && T < u) {
				if (e * t < S * 10) b *= o((t - .5) * i(e / S));
				else b *= s(C / S, t - .5);
				b *= s(h * C / x, e);
				b *= a(x / p);
				if (v) v[1] = b * s(y, t);
			} else {
				b = c(b) + w + T + (c(x) - 1) / 2;
				if (v) v[1] = o(b + t * c(y));
				b = o(b);
			}
		} else b = s(h, e);
		if (b < l) return g;
		D = ibetaSeriesT(e, t, h, b);
		m.initialValue = g;
		return r(D, m);
	}
	t.exports = ibetaSeries;
}));
var require_assign = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$108();
	var i = require_lib$107();
	var a = require_lib$106();
	var o = require_lib$103();
	var s = require_lib$74();
	var c = require_lib$105();
	var l = require_lib$86();
	var u = require_lib$77();
	var d = require_lib$72();
	var f = require_lib$70();
	var p = require_lib$69();
	var m = require_lib$91();
	var h = require_lib$68();
	var g = require_lib$67();
	var _ = require_lib$66();
	var v = require_beta_small_b_large_a_series();
	var y = require_rising_factorial_ratio();
	var b = require_ibeta_power_terms();
	var x = require_ibeta_fraction2();
	var S = require_binomial_ccdf();
	var C = require_ibeta_a_step();
	var w = require_ibeta_series();
	var T = 1 / _;
	function ibetaImp(e, t, E, D, O, k, A, j) {
		var M;
		var N;
		var P;
		var F;
		var I;
		var L;
		var R;
		var z;
		var B;
		var V;
		var H;
		var U = 1 - e;
		R = j;
		z = j + A;
		k[z] = -1;
		if (n(e) || e < 0 || e > 1) {
			k[R] = NaN;
			k[z] = NaN;
			return k;
		}
		if (D) {
			if (t < 0 || E < 0) {
				k[R] = NaN;
				k[z] = NaN;
				return k;
			}
			if (t === 0) {
				if (E === 0) {
					k[R] = NaN;
					k[z] = NaN;
					return k;
				}
				if (E > 0) {
					k[R] = O ? 0 : 1;
					return k;
				}
			} else if (E === 0) {
				if (t > 0) {
					k[R] = O ? 1 : 0;
					return k;
				}
			}
		} else if (t <= 0 || E <= 0) {
			k[R] = NaN;
			k[z] = NaN;
			return k;
		}
		if (e === 0) {
			if (t === 1) k[z] = 1;
			else k[z] = t < 1 ? p / 2 : m * 2;
			if (O) {
				k[R] = D ? 1 : s(t, E);
				return k;
			}
			k[R] = 0;
			return k;
		}
		if (e === 1) {
			if (E === 1) k[z] = 1;
			else k[z] = E < 1 ? p / 2 : m * 2;
			if (O) k[R] = 0;
			else k[R] = D ? 1 : s(t, E);
			return k;
		}
		if (t === .5 && E === .5) {
			k[z] = T * c(U * e);
			H = O ? o(c(U)) : o(c(e));
			H /= g;
			if (!D) H *= _;
			k[R] = H;
			return k;
		}
		if (t === 1) {
			L = E;
			E = t;
			t = L;
			L = U;
			U = e;
			e = L;
			O = !O;
		}
		if (E === 1) {
			if (t === 1) {
				k[R] = O ? U : e;
				k[z] = 1;
				return k;
			}
			k[z] = t * u(e, t - 1);
			if (U < .5) H = O ? -r(t * a(-U)) : l(t * a(-U));
			else H = O ? -(u(e, t) - 1) : u(e, t);
			if (!D) H /= t;
			k[R] = H;
			return k;
		}
		if (f(t, E) <= 1) {
			if (e > .5) {
				L = E;
				E = t;
				t = L;
				L = U;
				U = e;
				e = L;
				O = !O;
			}
			if (d(t, E) <= 1) {
				if (t >= f(.2, E) || u(e, t) <= .9) {
					if (O) {
						P = -(D ? 1 : s(t, E));
						O = false;
						P = -w(t, E, e, P, D, k, U);
					} else P = w(t, E, e, 0, D, k, U);
				} else {
					L = E;
					E = t;
					t = L;
					L = U;
					U = e;
					e = L;
					O = !O;
					if (U >= .3) {
						if (O) {
							P = -(D ? 1 : s(t, E));
							O = false;
							P = -w(t, E, e, P, D, k, U);
						} else P = w(t, E, e, 0, D, k, U);
					} else {
						if (D) N = 1;
						else N = y(t + E, t, 20);
						P = C(t, E, e, U, 20, D, k);
						if (O) {
							P -= D ? 1 : s(t, E);
							O = false;
							P = -v(t + 20, E, e, U, P, N, D);
						} else P = v(t + 20, E, e, U, P, N, D);
					}
				}
			} else if (E <= 1 || e < .1 && u(E * e, t) <= .7) {
				if (O) {
					P = -(D ? 1 : s(t, E));
					O = false;
					P = -w(t, E, e, P, D, k, U);
				} else P = w(t, E, e, 0, D, k, U);
			} else {
				L = E;
				E = t;
				t = L;
				L = U;
				U = e;
				e = L;
				O = !O;
				if (U >= .3) {
					if (O) {
						P = -(D ? 1 : s(t, E));
						O = false;
						P = -w(t, E, e, P, D, k, U);
					} else P = w(t, E, e, 0, D, k, U);
				} else if (t >= 15) {
					if (O) {
						P = -(D ? 1 : s(t, E));
						O = false;
						P = -v(t, E, e, U, P, 1, D);
					} else P = v(t, E, e, U, 0, 1, D);
				} else {
					if (D) N = 1;
					else N = y(t + E, t, 20);
					P = C(t, E, e, U, 20, D, k);
					if (O) {
						P -= D ? 1 : s(t, E);
						O = false;
						P = -v(t + 20, E, e, U, P, N, D);
					} else P = v(t + 20, E, e, U, P, N, D);
				}
			}
		} else {
			if (t < E) M = t - (t + E) * e;
			else M = (t + E) * U - E;
			if (M < 0) {
				L = E;
				E = t;
				t = L;
				L = U;
				U = e;
				e = L;
				O = !O;
			}
			if (E < 40) {
				if (i(t) === t && i(E) === E && t < h - 100) {
					B = t - 1;
					V = E + B;
					P = S(V, B, e, U);
					if (!D) P *= s(t, E);
				} else if (E * e <= .7) {
					if (O) {
						P = -(D ? 1 : s(t, E));
						O = false;
						P = -w(t, E, e, P, D, k, U);
					} else P = w(t, E, e, 0, D, k, U);
				} else if (t > 15) {
					V = i(E);
					if (V === E) V -= 1;
					F = E - V;
					if (D) N = 1;
					else N = y(t + F, F, V);
					P = C(F, t, U, e, V, D);
					P = v(t, F, e, U, P, 1, D);
					P /= N;
				} else if (D) {
					V = i(E);
					F = E - V;
					if (F <= 0) {
						V -= 1;
						F += 1;
					}
					P = C(F, t, U, e, V, D);
					P += C(t, F, e, U, 20, D);
					if (O) P -= 1;
					P = v(t + 20, F, e, U, P, 1, D);
					if (O) {
						P = -P;
						O = false;
					}
				} else P = x(t, E, e, U, D, k);
			} else P = x(t, E, e, U, D, k);
		}
		if (k[z] < 0) k[z] = b(t, E, e, U, true);
		I = U * e;
		if (k[z] !== 0) {
			if (p * I < k[z]) k[z] = p / 2;
			else k[z] /= I;
		}
		k[R] = O ? (D ? 1 : s(t, E)) - P : P;
		return k;
	}
	t.exports = ibetaImp;
}));
var require_main$19 = __commonJSMin(((e, t) => {
	var n = require_assign();
	function kernelBetainc(e, t, r, i, a) {
		return n(e, t, r, i, a, [0, 0], 1, 0);
	}
	t.exports = kernelBetainc;
}));
var require_lib$23 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$19();
	n(r, `assign`, require_assign());
	t.exports = r;
}));
var require_main$18 = __commonJSMin(((e, t) => {
	var n = require_lib$23().assign;
	function betainc(e, t, r, i, a) {
		var o = [0, 0];
		i = i === false ? false : true;
		a = a === true ? true : false;
		n(e, t, r, i, a, o, 1, 0);
		return o[0];
	}
	t.exports = betainc;
}));
var require_lib$22 = __commonJSMin(((e, t) => {
	t.exports = require_main$18();
}));
var require_main$17 = __commonJSMin(((e, t) => {
	var n = require_lib$22();
	var r = require_lib$138();
	function cdf(e, t, i) {
		if (r(e) || r(t) || r(i) || t <= 0 || i <= 0) return NaN;
		if (e <= 0) return 0;
		if (e >= 1) return 1;
		return n(e, t, i);
	}
	t.exports = cdf;
}));
var require_main$16 = __commonJSMin(((e, t) => {
	function wrap(e) {
		return constantFunction;
		function constantFunction() {
			return e;
		}
	}
	t.exports = wrap;
}));
var require_lib$21 = __commonJSMin(((e, t) => {
	t.exports = require_main$16();
}));
var require_factory$8 = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$22();
	var i = require_lib$138();
	function factory(e, t) {
		if (i(e) || i(t) || e <= 0 || t <= 0) return n(NaN);
		return cdf;
		function cdf(n) {
			if (i(n)) return NaN;
			if (n <= 0) return 0;
			if (n >= 1) return 1;
			return r(n, e, t);
		}
	}
	t.exports = factory;
}));
var require_lib$20 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$17();
	n(r, `factory`, require_factory$8());
	t.exports = r;
}));
var require_rational_p1q1$1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.0005087819496582806;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.0005087819496582806 + e * (-.008368748197417368 + e * (.03348066254097446 + e * (-.012692614766297404 + e * (-.03656379714117627 + e * (.02198786811111689 + e * (.008226878746769157 + e * (-.005387729650712429 + e * (0 + e * 0))))))));
			r = 1 + e * (-.9700050433032906 + e * (-1.5657455823417585 + e * (1.5622155839842302 + e * (.662328840472003 + e * (-.7122890234154284 + e * (-.05273963823400997 + e * (.07952836873415717 + e * (-.0023339375937419 + e * .0008862163904564247))))))));
		} else {
			e = 1 / e;
			n = 0 + e * (0 + e * (-.005387729650712429 + e * (.008226878746769157 + e * (.02198786811111689 + e * (-.03656379714117627 + e * (-.012692614766297404 + e * (.03348066254097446 + e * (-.008368748197417368 + e * -.0005087819496582806))))))));
			r = .0008862163904564247 + e * (-.0023339375937419 + e * (.07952836873415717 + e * (-.05273963823400997 + e * (-.7122890234154284 + e * (.662328840472003 + e * (1.5622155839842302 + e * (-1.5657455823417585 + e * (-.9700050433032906 + e * 1))))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p2q2$1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.20243350835593876;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.20243350835593876 + e * (.10526468069939171 + e * (8.3705032834312 + e * (17.644729840837403 + e * (-18.851064805871424 + e * (-44.6382324441787 + e * (17.445385985570866 + e * (21.12946554483405 + e * -3.6719225470772936)))))));
			r = 1 + e * (6.242641248542475 + e * (3.971343795334387 + e * (-28.66081804998 + e * (-20.14326346804852 + e * (48.560921310873994 + e * (10.826866735546016 + e * (-22.643693341313973 + e * 1.7211476576120028)))))));
		} else {
			e = 1 / e;
			n = -3.6719225470772936 + e * (21.12946554483405 + e * (17.445385985570866 + e * (-44.6382324441787 + e * (-18.851064805871424 + e * (17.644729840837403 + e * (8.3705032834312 + e * (.10526468069939171 + e * -.20243350835593876)))))));
			r = 1.7211476576120028 + e * (-22.643693341313973 + e * (10.826866735546016 + e * (48.560921310873994 + e * (-20.14326346804852 + e * (-28.66081804998 + e * (3.971343795334387 + e * (6.242641248542475 + e * 1)))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p3q3$1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.1311027816799519;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.1311027816799519 + e * (-.16379404719331705 + e * (.11703015634199525 + e * (.38707973897260434 + e * (.3377855389120359 + e * (.14286953440815717 + e * (.029015791000532906 + e * (.0021455899538880526 + e * (-6.794655751811263e-7 + e * (2.8522533178221704e-8 + e * -681149956853777e-24)))))))));
			r = 1 + e * (3.4662540724256723 + e * (5.381683457070069 + e * (4.778465929458438 + e * (2.5930192162362027 + e * (.848854343457902 + e * (.15226433829533179 + e * (.011059242293464892 + e * (0 + e * (0 + e * 0)))))))));
		} else {
			e = 1 / e;
			n = -681149956853777e-24 + e * (2.8522533178221704e-8 + e * (-6.794655751811263e-7 + e * (.0021455899538880526 + e * (.029015791000532906 + e * (.14286953440815717 + e * (.3377855389120359 + e * (.38707973897260434 + e * (.11703015634199525 + e * (-.16379404719331705 + e * -.1311027816799519)))))))));
			r = 0 + e * (0 + e * (0 + e * (.011059242293464892 + e * (.15226433829533179 + e * (.848854343457902 + e * (2.5930192162362027 + e * (4.778465929458438 + e * (5.381683457070069 + e * (3.4662540724256723 + e * 1)))))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p4q4$1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.0350353787183178;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.0350353787183178 + e * (-.0022242652921344794 + e * (.018557330651423107 + e * (.009508047013259196 + e * (.0018712349281955923 + e * (.00015754461742496055 + e * (460469890584318e-20 + e * (-2304047769118826e-25 + e * 26633922742578204e-28)))))));
			r = 1 + e * (1.3653349817554064 + e * (.7620591645536234 + e * (.22009110576413124 + e * (.03415891436709477 + e * (.00263861676657016 + e * (7646752923027944e-20 + e * (0 + e * 0)))))));
		} else {
			e = 1 / e;
			n = 26633922742578204e-28 + e * (-2304047769118826e-25 + e * (460469890584318e-20 + e * (.00015754461742496055 + e * (.0018712349281955923 + e * (.009508047013259196 + e * (.018557330651423107 + e * (-.0022242652921344794 + e * -.0350353787183178)))))));
			r = 0 + e * (0 + e * (7646752923027944e-20 + e * (.00263861676657016 + e * (.03415891436709477 + e * (.22009110576413124 + e * (.7620591645536234 + e * (1.3653349817554064 + e * 1)))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p5q5$1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.016743100507663373;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.016743100507663373 + e * (-.0011295143874558028 + e * (.001056288621524929 + e * (.00020938631748758808 + e * (14962478375834237e-21 + e * (4.4969678992770644e-7 + e * (4.625961635228786e-9 + e * (-2811287356288318e-29 + e * 9905570997331033e-32)))))));
			r = 1 + e * (.5914293448864175 + e * (.1381518657490833 + e * (.016074608709367652 + e * (.0009640118070051656 + e * (27533547476472603e-21 + e * (2.82243172016108e-7 + e * (0 + e * 0)))))));
		} else {
			e = 1 / e;
			n = 9905570997331033e-32 + e * (-2811287356288318e-29 + e * (4.625961635228786e-9 + e * (4.4969678992770644e-7 + e * (14962478375834237e-21 + e * (.00020938631748758808 + e * (.001056288621524929 + e * (-.0011295143874558028 + e * -.016743100507663373)))))));
			r = 0 + e * (0 + e * (2.82243172016108e-7 + e * (27533547476472603e-21 + e * (.0009640118070051656 + e * (.016074608709367652 + e * (.1381518657490833 + e * (.5914293448864175 + e * 1)))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_main$15 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$105();
	var i = require_lib$49();
	var a = require_lib$113();
	var o = require_lib$111();
	var s = require_rational_p1q1$1();
	var c = require_rational_p2q2$1();
	var l = require_rational_p3q3$1();
	var u = require_rational_p4q4$1();
	var d = require_rational_p5q5$1();
	var f = .08913147449493408;
	var p = 2.249481201171875;
	var m = .807220458984375;
	var h = .9399557113647461;
	var g = .9836282730102539;
	function erfcinv(e) {
		var t;
		var _;
		var v;
		var y;
		var b;
		if (n(e)) return NaN;
		if (e === 0) return a;
		if (e === 2) return o;
		if (e === 1) return 0;
		if (e > 2 || e < 0) return NaN;
		if (e > 1) {
			t = -1;
			v = 2 - e;
		} else {
			t = 1;
			v = e;
		}
		e = 1 - v;
		if (e <= .5) {
			y = e * (e + 10);
			b = s(e);
			return t * (y * f + y * b);
		}
		if (v >= .25) {
			y = r(-2 * i(v));
			v -= .25;
			b = c(v);
			return t * (y / (p + b));
		}
		v = r(-i(v));
		if (v < 3) {
			_ = v - 1.125;
			b = l(_);
			return t * (m * v + b * v);
		}
		if (v < 6) {
			_ = v - 3;
			b = u(_);
			return t * (h * v + b * v);
		}
		_ = v - 6;
		b = d(_);
		return t * (g * v + b * v);
	}
	t.exports = erfcinv;
}));
var require_lib$19 = __commonJSMin(((e, t) => {
	t.exports = require_main$15();
}));
var require_main$14 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$103();
	var i = require_lib$105();
	var a = require_lib$104();
	var o = 6123233995736766e-32;
	function acos(e) {
		var t;
		if (n(e)) return NaN;
		if (e < -1 || e > 1) return NaN;
		if (e > .5) return 2 * r(i(.5 - .5 * e));
		t = a - r(e);
		t += o;
		t += a;
		return t;
	}
	t.exports = acos;
}));
var require_lib$18 = __commonJSMin(((e, t) => {
	t.exports = require_main$14();
}));
var require_lib$17 = __commonJSMin(((e, t) => {
	t.exports = 1.4142135623730951;
}));
var require_polyval_co14 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .16666666666666666;
		return .16666666666666666 + e * .16666666666666666;
	}
	t.exports = evalpoly;
}));
var require_polyval_co15 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .058333333333333334;
		return .058333333333333334 + e * (.06666666666666667 + e * .008333333333333333);
	}
	t.exports = evalpoly;
}));
var require_polyval_co16 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .0251984126984127;
		return .0251984126984127 + e * (.026785714285714284 + e * (.0017857142857142857 + e * .0001984126984126984));
	}
	t.exports = evalpoly;
}));
var require_polyval_co17 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .012039792768959435;
		return .012039792768959435 + e * (.010559964726631394 + e * (-.0011078042328042327 + e * (.0003747795414462081 + e * 27557319223985893e-22)));
	}
	t.exports = evalpoly;
}));
var require_polyval_co18 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .003837005972422639;
		return .003837005972422639 + e * (.00610392115600449 + e * (-.0016095979637646305 + e * (.0005945867404200738 + e * (-6270542728876062e-20 + e * 2.505210838544172e-8))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co19 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .0032177478835464946;
		return .0032177478835464946 + e * (.0010898206731540065 + e * (-.0012579159844784845 + e * (.0006908420797309686 + e * (-.00016376804137220805 + e * (154012654012654e-19 + e * 16059043836821613e-26)))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co20 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .001743826229834001;
		return .001743826229834001 + e * (3353097688001788e-20 + e * (-.0007624513544032393 + e * (.0006451304695145635 + e * (-.000249472580470431 + e * (49255746366361444e-21 + e * (-39851014346715405e-22 + e * 7647163731819816e-28))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co21 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .0009647274732138864;
		return .0009647274732138864 + e * (-.0003110108632631878 + e * (-.00036307660358786886 + e * (.0005140660578834113 + e * (-.00029133414466938067 + e * (9086710793521991e-20 + e * (-15303004486655377e-21 + e * (10914179173496788e-22 + e * 28114572543455206e-31)))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co22 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .0005422926281312969;
		return .0005422926281312969 + e * (-.0003694266780000966 + e * (-.00010230378073700413 + e * (.00035764655430568635 + e * (-.00028690924218514614 + e * (.00012645437628698076 + e * (-33202652391372056e-21 + e * (4890304529197534e-21 + e * (-3.123956959982987e-7 + e * 822063524662433e-32))))))));
	}
	t.exports = evalpoly;
}));
var require_inverse_students_t_body_series = __commonJSMin(((e, t) => {
	var n = require_lib$50();
	var r = require_lib$37();
	var i = require_lib$105();
	var a = require_lib$66();
	var o = require_polyval_co14();
	var s = require_polyval_co15();
	var c = require_polyval_co16();
	var l = require_polyval_co17();
	var u = require_polyval_co18();
	var d = require_polyval_co19();
	var f = require_polyval_co20();
	var p = require_polyval_co21();
	var m = require_polyval_co22();
	var h = 0;
	var g = [
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	function inverseStudentsTBodySeries(e, t) {
		var _;
		var v = n(e / 2, .5) * i(e * a) * (t - .5);
		_ = 1 / e;
		g[1] = o(_);
		g[2] = s(_);
		g[3] = c(_);
		g[4] = l(_);
		g[5] = u(_);
		g[6] = d(_);
		g[7] = f(_);
		g[8] = p(_);
		g[9] = m(_);
		return h + v * r(g, v * v);
	}
	t.exports = inverseStudentsTBodySeries;
}));
var require_inverse_students_t_tail_series = __commonJSMin(((e, t) => {
	var n = require_lib$50();
	var r = require_lib$37();
	var i = require_lib$105();
	var a = require_lib$77();
	var o = require_lib$66();
	var s = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	function inverseStudentsTTailSeries(e, t) {
		var c;
		var l;
		var u;
		var d;
		var f;
		var p;
		var m;
		var h = n(e / 2, .5) * i(e * o) * t;
		d = e + 2;
		f = e + 4;
		p = e + 6;
		s[0] = 1;
		s[1] = -(e + 1) / (2 * d);
		d *= e + 2;
		s[2] = -e * (e + 1) * (e + 3) / (8 * d * f);
		d *= e + 2;
		s[3] = -e * (e + 1) * (e + 5) * ((3 * e + 7) * e - 2) / (48 * d * f * p);
		d *= e + 2;
		f *= e + 4;
		s[4] = -e * (e + 1) * (e + 7) * (((((15 * e + 154) * e + 465) * e + 286) * e - 336) * e + 64) / (384 * d * f * p * (e + 8));
		d *= e + 2;
		s[5] = -e * (e + 1) * (e + 3) * (e + 9) * ((((((35 * e + 452) * e + 1573) * e + 600) * e - 2020) * e + 928) * e - 128) / (1280 * d * f * p * (e + 8) * (e + 10));
		d *= e + 2;
		f *= e + 4;
		p *= e + 6;
		s[6] = -e * (e + 1) * (e + 11) * (((((((((((945 * e + 31506) * e + 425858) * e + 2980236) * e + 11266745) * e + 20675018) * e + 7747124) * e - 22574632) * e - 8565600) * e + 18108416) * e - 7099392) * e + 884736) / (46080 * d * f * p * (e + 8) * (e + 10) * (e + 12));
		m = i(e);
		u = a(m * h, 1 / e);
		l = u * u;
		c = r(s, l);
		c *= m;
		c /= u;
		return -c;
	}
	t.exports = inverseStudentsTTailSeries;
}));
var require_inverse_students_t_hill = __commonJSMin(((e, t) => {
	var n = require_lib$19();
	var r = require_lib$108();
	var i = require_lib$105();
	var a = require_lib$77();
	var o = require_lib$67();
	var s = require_lib$17();
	function inverseStudentsTHill(e, t) {
		var c;
		var l;
		var u;
		var d;
		var f;
		var p;
		var m;
		if (e > 0x56bc75e2d63100000) return -n(2 * t) * s;
		c = 1 / (e - .5);
		l = 48 / (c * c);
		u = ((20700 * c / l - 98) * c - 16) * c + 96.36;
		d = ((94.5 / (l + u) - 3) / l + 1) * i(c * o) * e;
		m = a(d * 2 * t, 2 / e);
		if (m > .05 + c) {
			p = -n(2 * t) * s;
			m = p * p;
			if (e < 5) u += .3 * (e - 4.5) * (p + .6);
			u += (((.05 * d * p - 5) * p - 7) * p - 2) * p + l;
			m = (((((.4 * m + 6.3) * m + 36) * m + 94.5) / u - m - 3) / l + 1) * p;
			m = r(c * m * m);
		} else m = ((1 / (((e + 6) / (e * m) - .089 * d - .822) * (e + 2) * 3) + .5 / (e + 4)) * m - 1) * (e + 1) / (e + 2) + 1 / m;
		f = i(e * m);
		return -f;
	}
	t.exports = inverseStudentsTHill;
}));
var require_inverse_students_t = __commonJSMin(((e, t) => {
	var n = require_lib$19();
	var r = require_lib$107();
	var i = require_lib$87();
	var a = require_lib$60();
	var o = require_lib$18();
	var s = require_lib$105();
	var c = require_lib$102();
	var l = require_lib$48();
	var u = require_lib$77();
	var d = require_lib$58();
	var f = require_lib$17();
	var p = require_lib$66();
	var m = require_inverse_students_t_body_series();
	var h = require_inverse_students_t_tail_series();
	var g = require_inverse_students_t_hill();
	var _ = 268435456;
	var v = 1 / 3;
	var y = 106 / 3;
	var b = .8549879733383485;
	function inverseStudentsT(e, t, x) {
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		var P;
		var F;
		var I;
		var L;
		E = 0;
		if (t > x) {
			O = x;
			x = t;
			t = O;
			T = true;
		} else T = false;
		if (r(e) === e && e < 20) {
			C = i(1, y);
			switch (r(e)) {
				case 1:
					if (t === .5) E = 0;
					else E = -l(p * t) / d(p * t);
					break;
				case 2:
					E = (2 * t - 1) / s(2 * t * x);
					break;
				case 4:
					D = 4 * t * x;
					w = s(D);
					P = 4 * l(o(w) / 3) / w;
					F = s(P - 4);
					E = t - .5 < 0 ? -F : F;
					break;
				case 6:
					if (t < 1e-150) return (T ? -1 : 1) * g(e, t);
					I = 4 * (t - t * t);
					L = u(I, v);
					N = 6 * (1 + b * (1 / L - 1));
					do {
						A = N * N;
						j = A * A;
						M = N * j;
						k = N;
						N = 2 * (8 * I * M - 270 * A + 2187) / (5 * (4 * I * j - 216 * N - 243));
					} while (c((N - k) / N) > C);
					N = s(N - e);
					E = t - .5 < 0 ? -N : N;
					break;
				default: if (e > _) E = n(2 * t) * f;
				else if (e < 3) {
					S = .2742 - e * .0242143;
					if (t > S) E = m(e, t);
					else E = h(e, t);
				} else {
					S = i(1, a(e / -.654));
					if (t > S) E = g(e, t);
					else E = h(e, t);
				}
			}
		} else if (e > _) E = -n(2 * t) * f;
		else if (e < 3) {
			S = .2742 - e * .0242143;
			if (t > S) E = m(e, t);
			else E = h(e, t);
		} else {
			S = i(1, a(e / -.654));
			if (t > S) E = g(e, t);
			else E = h(e, t);
		}
		return T ? -E : E;
	}
	t.exports = inverseStudentsT;
}));
var require_find_ibeta_inv_from_t_dist = __commonJSMin(((e, t) => {
	var n = require_inverse_students_t();
	function findIBetaInvFromTDist(e, t, r) {
		var i;
		var a;
		var o;
		var s;
		a = t / 2;
		o = 1 - a;
		i = e * 2;
		s = n(i, a, o);
		if (r) r.value = s * s / (i + s * s);
		return i / (i + s * s);
	}
	t.exports = findIBetaInvFromTDist;
}));
var require_temme1 = __commonJSMin(((e, t) => {
	var n = require_lib$37();
	var r = require_lib$19();
	var i = require_lib$105();
	var a = require_lib$86();
	var o = require_lib$17();
	var s = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	var c = [
		0,
		0,
		0,
		0
	];
	function temme1(e, t, l) {
		var u;
		var d;
		var f;
		var p;
		var m;
		var h;
		var g;
		u = r(2 * l);
		u /= -i(e / 2);
		c[0] = u;
		h = t - e;
		p = h * h;
		m = p * h;
		s[0] = -h * o / 2;
		s[1] = (1 - 2 * h) / 8;
		s[2] = -(h * o / 48);
		s[3] = -1 / 192;
		s[4] = -h * o / 3840;
		s[5] = 0;
		s[6] = 0;
		c[1] = n(s, u);
		s[0] = h * o * (3 * h - 2) / 12;
		s[1] = (20 * p - 12 * h + 1) / 128;
		s[2] = h * o * (20 * h - 1) / 960;
		s[3] = (16 * p + 30 * h - 15) / 4608;
		s[4] = h * o * (21 * h + 32) / 53760;
		s[5] = (-(32 * p) + 63) / 368640;
		s[6] = -h * o * (120 * h + 17) / 25804480;
		c[2] = n(s, u);
		s[0] = h * o * (-75 * p + 80 * h - 16) / 480;
		s[1] = (-1080 * m + 868 * p - 90 * h - 45) / 9216;
		s[2] = h * o * (-1190 * p + 84 * h + 373) / 53760;
		s[3] = (-2240 * m - 2508 * p + 2100 * h - 165) / 368640;
		s[4] = 0;
		s[5] = 0;
		s[6] = 0;
		c[3] = n(s, u);
		f = n(c, 1 / e);
		d = f * f;
		g = -a(-d / 2);
		if (d === 0) return .5;
		return (1 + f * i((1 + g) / d)) / 2;
	}
	t.exports = temme1;
}));
var require_root_finder = __commonJSMin(((e, t) => {
	var n = require_lib$49();
	var r = require_lib$69() / 4;
	function temmeRootFinder(e, t) {
		return roots;
		function roots(i) {
			var a;
			var o;
			var s = 1 - i;
			if (s === 0) return [-r, -r];
			if (i === 0) return [-r, -r];
			o = n(i) + t * n(s) + e;
			a = 1 / i - t / s;
			return [o, a];
		}
	}
	t.exports = temmeRootFinder;
}));
var require_main$13 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	function signum(e) {
		if (e === 0 || n(e)) return e;
		return e < 0 ? -1 : 1;
	}
	t.exports = signum;
}));
var require_lib$16 = __commonJSMin(((e, t) => {
	t.exports = require_main$13();
}));
var require_newton_raphson = __commonJSMin(((e, t) => {
	var n = require_lib$16();
	var r = require_lib$102();
	var i = require_lib$87();
	var a = require_lib$69();
	function newtonRaphsonIterate(e, t, o, s, c, l) {
		var u;
		var d;
		var f;
		var p;
		var m;
		var h;
		var g;
		var _;
		var v;
		var y;
		v = 0;
		u = 0;
		m = t;
		p = i(1, 1 - c);
		g = a;
		d = a;
		f = a;
		h = l;
		do {
			u = v;
			f = d;
			d = g;
			_ = e(m);
			v = _[0];
			y = _[1];
			h -= 1;
			if (v === 0) break;
			if (y === 0) {
				if (u === 0) {
					if (m === o) t = s;
					else t = o;
					u = e(t);
					g = t - m;
				}
				if (n(u) * n(v) < 0) {
					if (g < 0) g = (m - o) / 2;
					else g = (m - s) / 2;
				} else if (g < 0) g = (m - s) / 2;
				else g = (m - o) / 2;
			} else g = v / y;
			if (r(g * 2) > r(f)) g = g > 0 ? (m - o) / 2 : (m - s) / 2;
			t = m;
			m -= g;
			if (m <= o) {
				g = .5 * (t - o);
				m = t - g;
				if (m === o || m === s) break;
			} else if (m >= s) {
				g = .5 * (t - s);
				m = t - g;
				if (m === o || m === s) break;
			}
			if (g > 0) s = t;
			else o = t;
		} while (h && r(m * p) < r(g));
		return m;
	}
	t.exports = newtonRaphsonIterate;
}));
var require_polyval_co1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -1;
		return -1 + e * (-5 + e * 5);
	}
	t.exports = evalpoly;
}));
var require_polyval_co2 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 1;
		return 1 + e * (21 + e * (-69 + e * 46));
	}
	t.exports = evalpoly;
}));
var require_polyval_co3 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 7;
		return 7 + e * (-2 + e * (33 + e * (-62 + e * 31)));
	}
	t.exports = evalpoly;
}));
var require_polyval_co4 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 25;
		return 25 + e * (-52 + e * (-17 + e * (88 + e * (-115 + e * 46))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co5 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 7;
		return 7 + e * (12 + e * (-78 + e * 52));
	}
	t.exports = evalpoly;
}));
var require_polyval_co6 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -7;
		return -7 + e * (2 + e * (183 + e * (-370 + e * 185)));
	}
	t.exports = evalpoly;
}));
var require_polyval_co7 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -533;
		return -533 + e * (776 + e * (-1835 + e * (10240 + e * (-13525 + e * 5410))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co8 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return -1579;
		return -1579 + e * (3747 + e * (-3372 + e * (-15821 + e * (45588 + e * (-45213 + e * 15071)))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co9 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 449;
		return 449 + e * (-1259 + e * (-769 + e * (6686 + e * (-9260 + e * 3704))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co10 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 63149;
		return 63149 + e * (-151557 + e * (140052 + e * (-727469 + e * (2239932 + e * (-2251437 + e * 750479)))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co11 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 29233;
		return 29233 + e * (-78755 + e * (105222 + e * (146879 + e * (-1602610 + e * (3195183 + e * (-2554139 + e * 729754))))));
	}
	t.exports = evalpoly;
}));
var require_polyval_co12 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 1;
		return 1 + e * (-13 + e * 13);
	}
	t.exports = evalpoly;
}));
var require_polyval_co13 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 1;
		return 1 + e * (21 + e * (-69 + e * 46));
	}
	t.exports = evalpoly;
}));
var require_temme2 = __commonJSMin(((e, t) => {
	var n = require_lib$37();
	var r = require_lib$19();
	var i = require_lib$102();
	var a = require_lib$86();
	var o = require_lib$49();
	var s = require_lib$105();
	var c = require_lib$58();
	var l = require_lib$48();
	var u = require_root_finder();
	var d = require_newton_raphson();
	var f = require_polyval_co1();
	var p = require_polyval_co2();
	var m = require_polyval_co3();
	var h = require_polyval_co4();
	var g = require_polyval_co5();
	var _ = require_polyval_co6();
	var v = require_polyval_co7();
	var y = require_polyval_co8();
	var b = require_polyval_co9();
	var x = require_polyval_co10();
	var S = require_polyval_co11();
	var C = require_polyval_co12();
	var w = require_polyval_co13();
	var T = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	var E = [
		0,
		0,
		0,
		0
	];
	function temme2(e, t, D) {
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		var P;
		var F;
		var I;
		var L;
		var R;
		var z;
		var B;
		var V;
		var H;
		var U;
		var W;
		var G;
		var K;
		var q;
		M = r(2 * e) / -s(t / 2);
		G = c(D);
		W = l(D);
		E[0] = M;
		H = G * G;
		U = W * W;
		B = G * W;
		z = B * B;
		R = z * B;
		L = z * z;
		I = z * R;
		F = R * R;
		P = L * R;
		T[0] = (2 * H - 1) / (3 * B);
		T[1] = -f(H) / (36 * z);
		T[2] = p(H) / (1620 * R);
		T[3] = m(H) / (6480 * L);
		T[4] = h(H) / (90720 * I);
		T[5] = 0;
		E[1] = n(T, M);
		T[0] = -g(H) / (405 * R);
		T[1] = _(H) / (2592 * L);
		T[2] = -v(H) / (204120 * I);
		T[3] = -y(H) / (2099520 * F);
		T[4] = 0;
		T[5] = 0;
		E[2] = n(T, M);
		T[0] = b(H) / (102060 * I);
		T[1] = -x(H) / (20995200 * F);
		T[2] = S(H) / (36741600 * P);
		T[3] = 0;
		T[4] = 0;
		T[5] = 0;
		E[3] = n(T, M);
		N = n(E, 1 / t);
		A = W / G;
		A *= A;
		V = -(N * N) / (2 * H) + o(H) + U * o(U) / H;
		if (i(N) < .7) {
			T[0] = H;
			T[1] = B;
			T[2] = (1 - 2 * H) / 3;
			T[3] = C(H) / (36 * B);
			T[4] = w(H) / (270 * z);
			T[5] = 0;
			q = n(T, N);
		} else {
			K = a(V);
			T[0] = K;
			T[1] = A;
			T[2] = 0;
			T[3] = 3 * A * (3 * A + 1) / 6;
			T[4] = 4 * A * (4 * A + 1) * (4 * A + 2) / 24;
			T[5] = 5 * A * (5 * A + 1) * (5 * A + 2) * (5 * A + 3) / 120;
			q = n(T, K);
			if ((q - H) * N < 0) q = 1 - q;
		}
		if (N < 0) {
			k = 0;
			O = H;
		} else {
			k = H;
			O = 1;
		}
		if (q < k || q > O) q = (k + O) / 2;
		j = u(-V, A);
		q = d(j, q, k, O, 32, 100);
		return q;
	}
	t.exports = temme2;
}));
var require_ms$5 = __commonJSMin(((e, t) => {
	var n = 1e3;
	var r = n * 60;
	var i = r * 60;
	var a = i * 24;
	var o = a * 365.25;
	t.exports = function(e, t) {
		t = t || {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		else if (n === `number` && isNaN(e) === false) return t.long ? fmtLong(e) : fmtShort(e);
		throw new Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		e = String(e);
		if (e.length > 100) return;
		var t = /^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(e);
		if (!t) return;
		var s = parseFloat(t[1]);
		switch ((t[2] || `ms`).toLowerCase()) {
			case `years`:
			case `year`:
			case `yrs`:
			case `yr`:
			case `y`: return s * o;
			case `days`:
			case `day`:
			case `d`: return s * a;
			case `hours`:
			case `hour`:
			case `hrs`:
			case `hr`:
			case `h`: return s * i;
			case `minutes`:
			case `minute`:
			case `mins`:
			case `min`:
			case `m`: return s * r;
			case `seconds`:
			case `second`:
			case `secs`:
			case `sec`:
			case `s`: return s * n;
			case `milliseconds`:
			case `millisecond`:
			case `msecs`:
			case `msec`:
			case `ms`: return s;
			default: return;
		}
	}
	function fmtShort(e) {
		if (e >= a) return Math.round(e / a) + `d`;
		if (e >= i) return Math.round(e / i) + `h`;
		if (e >= r) return Math.round(e / r) + `m`;
		if (e >= n) return Math.round(e / n) + `s`;
		return e + `ms`;
	}
	function fmtLong(e) {
		return plural(e, a, `day`) || plural(e, i, `hour`) || plural(e, r, `minute`) || plural(e, n, `second`) || e + ` ms`;
	}
	function plural(e, t, n) {
		if (e < t) return;
		if (e < t * 1.5) return Math.floor(e / t) + ` ` + n;
		return Math.ceil(e / t) + ` ` + n + `s`;
	}
}));
var require_debug = __commonJSMin(((e, t) => {
	e = t.exports = createDebug.debug = createDebug[`default`] = createDebug;
	e.coerce = coerce;
	e.disable = disable;
	e.enable = enable;
	e.enabled = enabled;
	e.humanize = require_ms$5();
	e.names = [];
	e.skips = [];
	e.formatters = {};
	var n;
	function selectColor(t) {
		var n = 0, r;
		for (r in t) {
			n = (n << 5) - n + t.charCodeAt(r);
			n |= 0;
		}
		return e.colors[Math.abs(n) % e.colors.length];
	}
	function createDebug(t) {
		function debug() {
			if (!debug.enabled) return;
			var t = debug;
			var r = +/* @__PURE__ */ new Date();
			t.diff = r - (n || r);
			t.prev = n;
			t.curr = r;
			n = r;
			var i = new Array(arguments.length);
			for (var a = 0; a < i.length; a++) i[a] = arguments[a];
			i[0] = e.coerce(i[0]);
			if (`string` !== typeof i[0]) i.unshift(`%O`);
			var o = 0;
			i[0] = i[0].replace(/%([a-zA-Z%])/g, function(n, r) {
				if (n === `%%`) return n;
				o++;
				var a = e.formatters[r];
				if (`function` === typeof a) {
					var s = i[o];
					n = a.call(t, s);
					i.splice(o, 1);
					o--;
				}
				return n;
			});
			e.formatArgs.call(t, i);
			(debug.log || e.log || console.log.bind(console)).apply(t, i);
		}
		debug.namespace = t;
		debug.enabled = e.enabled(t);
		debug.useColors = e.useColors();
		debug.color = selectColor(t);
		if (`function` === typeof e.init) e.init(debug);
		return debug;
	}
	function enable(t) {
		e.save(t);
		e.names = [];
		e.skips = [];
		var n = (typeof t === `string` ? t : ``).split(/[\s,]+/);
		var r = n.length;
		for (var i = 0; i < r; i++) {
			if (!n[i]) continue;
			t = n[i].replace(/\*/g, `.*?`);
			if (t[0] === `-`) e.skips.push(new RegExp(`^` + t.substr(1) + `$`));
			else e.names.push(new RegExp(`^` + t + `$`));
		}
	}
	function disable() {
		e.enable(``);
	}
	function enabled(t) {
		var n = 0, r = e.skips.length;
		for (; n < r; n++) if (e.skips[n].test(t)) return false;
		for (n = 0, r = e.names.length; n < r; n++) if (e.names[n].test(t)) return true;
		return false;
	}
	function coerce(e) {
		if (e instanceof Error) return e.stack || e.message;
		return e;
	}
}));
var require_browser$5 = __commonJSMin(((e, t) => {
	e = t.exports = require_debug();
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.storage = `undefined` != typeof chrome && `undefined` != typeof chrome.storage ? chrome.storage.local : localstorage();
	e.colors = [
		`lightseagreen`,
		`forestgreen`,
		`goldenrod`,
		`dodgerblue`,
		`darkorchid`,
		`crimson`
	];
	function useColors() {
		if (typeof window !== `undefined` && window.process && window.process.type === `renderer`) return true;
		return typeof document !== `undefined` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== `undefined` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/) && parseInt(RegExp.$1, 10) >= 31 || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	e.formatters.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
	function formatArgs(t) {
		var n = this.useColors;
		t[0] = (n ? `%c` : ``) + this.namespace + (n ? ` %c` : ` `) + t[0] + (n ? `%c ` : ` `) + `+` + e.humanize(this.diff);
		if (!n) return;
		var r = `color: ` + this.color;
		t.splice(1, 0, r, `color: inherit`);
		var i = 0;
		var a = 0;
		t[0].replace(/%[a-zA-Z%]/g, function(e) {
			if (`%%` === e) return;
			i++;
			if (`%c` === e) a = i;
		});
		t.splice(a, 0, r);
	}
	function log() {
		return `object` === typeof console && console.log && Function.prototype.apply.call(console.log, console, arguments);
	}
	function save(t) {
		try {
			if (null == t) e.storage.removeItem(`debug`);
			else e.storage.debug = t;
		} catch (e) {}
	}
	function load() {
		var t;
		try {
			t = e.storage.debug;
		} catch (e) {}
		if (!t && typeof process !== `undefined` && `env` in process) t = process.env.DEBUG;
		return t;
	}
	e.enable(load());
	function localstorage() {
		try {
			return window.localStorage;
		} catch (e) {}
	}
}));
var require_node$5 = __commonJSMin(((e, t) => {
	var n = __require(`tty`);
	var r = __require(`util`);
	e = t.exports = require_debug();
	e.init = init;
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	e.inspectOpts = Object.keys(process.env).filter(function(e) {
		return /^debug_/i.test(e);
	}).reduce(function(e, t) {
		var n = t.substring(6).toLowerCase().replace(/_([a-z])/g, function(e, t) {
			return t.toUpperCase();
		});
		var r = process.env[t];
		if (/^(yes|on|true|enabled)$/i.test(r)) r = true;
		else if (/^(no|off|false|disabled)$/i.test(r)) r = false;
		else if (r === `null`) r = null;
		else r = Number(r);
		e[n] = r;
		return e;
	}, {});
	var i = parseInt(process.env.DEBUG_FD, 10) || 2;
	if (1 !== i && 2 !== i) r.deprecate(function() {}, `except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)`)();
	var a = 1 === i ? process.stdout : 2 === i ? process.stderr : createWritableStdioStream(i);
	function useColors() {
		return `colors` in e.inspectOpts ? Boolean(e.inspectOpts.colors) : n.isatty(i);
	}
	e.formatters.o = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts).split(`
`).map(function(e) {
			return e.trim();
		}).join(` `);
	};
	e.formatters.O = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts);
	};
	function formatArgs(t) {
		var n = this.namespace;
		if (this.useColors) {
			var r = this.color;
			var i = `  \x1B[3` + r + `;1m` + n + ` \x1B[0m`;
			t[0] = i + t[0].split(`
`).join(`
` + i);
			t.push(`\x1B[3` + r + `m+` + e.humanize(this.diff) + `\x1B[0m`);
		} else t[0] = (/* @__PURE__ */ new Date()).toUTCString() + ` ` + n + ` ` + t[0];
	}
	function log() {
		return a.write(r.format.apply(r, arguments) + `
`);
	}
	function save(e) {
		if (null == e) delete process.env.DEBUG;
		else process.env.DEBUG = e;
	}
	function load() {
		return process.env.DEBUG;
	}
	function createWritableStdioStream(e) {
		var t;
		switch (process.binding(`tty_wrap`).guessHandleType(e)) {
			case `TTY`:
				t = new n.WriteStream(e);
				t._type = `tty`;
				if (t._handle && t._handle.unref) t._handle.unref();
				break;
			case `FILE`:
				t = new (__require(`fs`)).SyncWriteStream(e, { autoClose: false });
				t._type = `fs`;
				break;
			case `PIPE`:
			case `TCP`:
				t = new (__require(`net`)).Socket({
					fd: e,
					readable: false,
					writable: true
				});
				t.readable = false;
				t.read = null;
				t._type = `pipe`;
				if (t._handle && t._handle.unref) t._handle.unref();
				break;
			default: throw new Error(`Implement me. Unknown stream file type!`);
		}
		t.fd = e;
		t._isStdio = true;
		return t;
	}
	function init(t) {
		t.inspectOpts = {};
		var n = Object.keys(e.inspectOpts);
		for (var r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	e.enable(load());
}));
var require_src$5 = __commonJSMin(((e, t) => {
	if (typeof process !== `undefined` && process.type === `renderer`) t.exports = require_browser$5();
	else t.exports = require_node$5();
}));
var require_lib$15 = __commonJSMin(((e, t) => {
	t.exports = 34028234663852886e22;
}));
var require_higher_newton = __commonJSMin(((e, t) => {
	var n = require_src$5();
	var r = require_lib$29();
	var i = require_lib$102();
	var a = require_lib$86();
	var o = require_lib$49();
	var s = require_lib$15();
	var c = n(`gammaincinv:higher_newton`);
	function higherNewton(e, t, n, l, u, d, f, p) {
		var m;
		var h;
		var g;
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D = e;
		w = 1;
		T = 1;
		y = t * t;
		h = e;
		do {
			D = e;
			b = D * D;
			if (n === 0) {
				m = (1 - t) * o(D) + D + d;
				if (m > o(s)) {
					c(`Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.`);
					return h;
				}
				E = a(m);
			} else E = -f * D;
			if (p) {
				x = r(D, t, true, false);
				g = -E * (x - l);
			} else {
				S = r(D, t, true, true);
				g = E * (S - u);
			}
			E = g;
			if (l > 1e-120 || T > 1) {
				_ = .5 * (D - t + 1) / D;
				v = (2 * b - 4 * D * t + 4 * D + 2 * y - 3 * t + 1) / b;
				v /= 6;
				e = D + E * (1 + E * (_ + E * v));
			} else e = D + E;
			w = i(D / e - 1);
			T += 1;
			D = e;
			if (D < 0) {
				D = h;
				T = 100;
			}
		} while (w > 2e-14 && T < 35);
		if (w > 2e-14 || T > 99) c(`Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.`);
		C = D || 0;
		return C;
	}
	t.exports = higherNewton;
}));
var require_polyval_ak1 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 0;
		return 0 + e * (1 + e * (1 + e * (1.5 + e * (2.6666666666666665 + e * (5.208333333333333 + e * 10.8)))));
	}
	t.exports = evalpoly;
}));
var require_polyval_ak2 = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return 1;
		return 1 + e * (1 + e * (.3333333333333333 + e * (.027777777777777776 + e * (-.003703703703703704 + e * (.0002314814814814815 + e * 5878894767783657e-20)))));
	}
	t.exports = evalpoly;
}));
var require_lambdaeta = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$86();
	var i = require_lib$49();
	var a = require_lib$37();
	var o = require_polyval_ak1();
	var s = require_polyval_ak2();
	var c = 1e-8;
	var l = .08333333333333333;
	var u = .008333333333333333;
	var d = [
		1,
		0,
		0,
		0,
		0,
		0
	];
	function lambdaeta(e) {
		var t;
		var f;
		var p;
		var m;
		var h;
		var g;
		var _;
		var v;
		var y = e * e * .5;
		if (e === 0) h = 0;
		else if (e < -1) {
			v = r(-1 - y);
			h = o(v);
		} else if (e < 1) {
			v = e;
			h = s(v);
		} else {
			v = 11 + y;
			g = i(v);
			h = v + g;
			v = 1 / v;
			t = g * g;
			f = t * g;
			p = f * g;
			m = p * g;
			d[1] = (2 - g) * .5;
			d[2] = (-9 * g + 6 + 2 * t) / 6;
			d[3] = -(3 * f + 36 * g - 22 * t - 12) * l;
			d[4] = (60 + 350 * t - 300 * g - 125 * f + 12 * p) / 60;
			d[5] = -(-120 - 274 * p + 900 * g - 1700 * t + 1125 * f + 20 * m) * u;
			h += g * v * a(d, v);
		}
		v = 1;
		if (e > -3.5 && e < -.03 || e > .03 && e < 40) {
			v = 1;
			_ = h;
			do {
				h = _ * (y + i(_)) / (_ - 1);
				v = n(_ / h - 1);
				_ = h;
			} while (v > c);
		}
		return h;
	}
	t.exports = lambdaeta;
}));
var require_lib$14 = __commonJSMin(((e, t) => {
	t.exports = .9189385332046728;
}));
var require_chepolsum = __commonJSMin(((e, t) => {
	var n = [
		1.9963790515900766,
		-.0017971032528832887,
		13129285796384672e-21,
		-2.340875228178749e-7,
		7.2291210671127e-9,
		-3280997607821e-22,
		19875070901e-21,
		-1509214183e-21,
		1375340084e-22,
		-145728923e-22,
		17532367e-22,
		-2351465e-22,
		346551e-22,
		-55471e-22,
		9548e-22,
		-1748e-22,
		332e-22,
		-58e-22
	];
	function chepolsum(e, t) {
		var r;
		var i;
		var a;
		var o;
		var s;
		i = 0;
		a = 0;
		r = t + t;
		s = e;
		do {
			o = a;
			a = i;
			i = r * a - o + n[s];
			s -= 1;
		} while (s >= 0);
		return (i - o) / 2;
	}
	t.exports = chepolsum;
}));
var require_polyval_c = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .025721014990011306;
		return .025721014990011306 + e * (.08247596616699963 + e * (-.0025328157302663564 + e * (.0006099292666946337 + e * (-.00033543297638406 + e * .000250505279903))));
	}
	t.exports = evalpoly;
}));
var require_polyval_d = __commonJSMin(((e, t) => {
	function evalpoly(e) {
		if (e === 0) return .08333333333333333;
		return .08333333333333333 + e * (-.002777777777777778 + e * (.0007936507936507937 + e * -.0005952380952380953));
	}
	t.exports = evalpoly;
}));
var require_stirling = __commonJSMin(((e, t) => {
	var n = require_lib$46();
	var r = require_lib$49();
	var i = require_lib$14();
	var a = require_lib$31();
	var o = require_lib$15();
	var s = require_chepolsum();
	var c = require_polyval_c();
	var l = require_polyval_d();
	var u = .30865217988013566;
	function stirling(e) {
		var t;
		if (e < a) return o;
		if (e < 1) return n(e + 1) - (e + .5) * r(e) + e - i;
		if (e < 2) return n(e) - (e - .5) * r(e) + e - i;
		if (e < 3) return n(e - 1) - (e - .5) * r(e) + e - i + r(e - 1);
		if (e < 12) {
			t = 18 / (e * e) - 1;
			return s(17, t) / (12 * e);
		}
		t = 1 / (e * e);
		if (e < 1e3) return c(t) / (u + t) / e;
		return l(t) / e;
	}
	t.exports = stirling;
}));
var require_gamstar = __commonJSMin(((e, t) => {
	var n = require_lib$86();
	var r = require_lib$55();
	var i = require_lib$49();
	var a = require_lib$15();
	var o = require_lib$57();
	var s = require_stirling();
	function gamstar(e) {
		if (e >= 3) return n(s(e));
		if (e > 0) return r(e) / (n(-e + (e - .5) * i(e)) * o);
		return a;
	}
	t.exports = gamstar;
}));
var require_rational_ak0bk0 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.3333333333438;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.3333333333438 + e * (-.2070740359969 + e * (-.05041806657154 + e * (-.004923635739372 + e * -4293658292782e-17)));
			r = 1 + e * (.7045554412463 + e * (.2118190062224 + e * (.03048648397436 + e * .001605037988091)));
		} else {
			e = 1 / e;
			n = -4293658292782e-17 + e * (-.004923635739372 + e * (-.05041806657154 + e * (-.2070740359969 + e * -.3333333333438)));
			r = .001605037988091 + e * (.03048648397436 + e * (.2118190062224 + e * (.7045554412463 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_eps1 = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$49();
	var i = require_lambdaeta();
	var a = require_rational_ak0bk0();
	function eps1(e) {
		var t;
		if (n(e) < 1) return a(e);
		t = i(e);
		return r(e / (t - 1)) / e;
	}
	t.exports = eps1;
}));
var require_rational_ak1bk1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.0172847633523;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.0172847633523 + e * (-.0159372646475 + e * (-.00464910887221 + e * (-.00060683488776 + e * -614830384279e-17)));
			r = 1 + e * (.764050615669 + e * (.297143406325 + e * (.0579490176079 + e * .00574558524851)));
		} else {
			e = 1 / e;
			n = -614830384279e-17 + e * (-.00060683488776 + e * (-.00464910887221 + e * (-.0159372646475 + e * -.0172847633523)));
			r = .00574558524851 + e * (.0579490176079 + e * (.297143406325 + e * (.764050615669 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_ak2bk2 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.0172839517431;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.0172839517431 + e * (-.0146362417966 + e * (-.00357406772616 + e * (-.000391032032692 + e * 249634036069e-17)));
			r = 1 + e * (.690560400696 + e * (.249962384741 + e * (.0443843438769 + e * .00424073217211)));
		} else {
			e = 1 / e;
			n = 249634036069e-17 + e * (-.000391032032692 + e * (-.00357406772616 + e * (-.0146362417966 + e * -.0172839517431)));
			r = .00424073217211 + e * (.0443843438769 + e * (.249962384741 + e * (.690560400696 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_ak3bk3 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return .99994466948;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = .99994466948 + e * (104.649839762 + e * (857.204033806 + e * (731.901559577 + e * 45.5174411671)));
			r = 1 + e * (104.526456943 + e * (823.313447808 + e * (3119.93802124 + e * 3970.03311219)));
		} else {
			e = 1 / e;
			n = 45.5174411671 + e * (731.901559577 + e * (857.204033806 + e * (104.649839762 + e * .99994466948)));
			r = 3970.03311219 + e * (3119.93802124 + e * (823.313447808 + e * (104.526456943 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_eps2 = __commonJSMin(((e, t) => {
	var n = require_lib$49();
	var r = require_rational_ak1bk1();
	var i = require_rational_ak2bk2();
	var a = require_rational_ak3bk3();
	function eps2(e) {
		var t;
		var o;
		if (e < -5) {
			o = e * e;
			t = n(-e);
			return (12 - o - 6 * (t * t)) / (12 * o * e);
		}
		if (e < -2) return r(e);
		if (e < 2) return i(e);
		if (e < 1e3) {
			o = 1 / e;
			return a(e) / (-12 * e);
		}
		return -1 / (12 * e);
	}
	t.exports = eps2;
}));
var require_rational_ak4bk4 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return .0495346498136;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = .0495346498136 + e * (.0299521337141 + e * (.00688296911516 + e * (.000512634846317 + e * -201411722031e-16)));
			r = 1 + e * (.759803615283 + e * (.261547111595 + e * (.0464854522477 + e * .00403751193496)));
		} else {
			e = 1 / e;
			n = -201411722031e-16 + e * (.000512634846317 + e * (.00688296911516 + e * (.0299521337141 + e * .0495346498136)));
			r = .00403751193496 + e * (.0464854522477 + e * (.261547111595 + e * (.759803615283 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_ak5bk5 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return .00452313583942;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = .00452313583942 + e * (.00120744920113 + e * (-789724156582e-16 + e * (-504476066942e-16 + e * -535770949796e-17)));
			r = 1 + e * (.912203410349 + e * (.405368773071 + e * (.0901638932349 + e * .00948935714996)));
		} else {
			e = 1 / e;
			n = -535770949796e-17 + e * (-504476066942e-16 + e * (-789724156582e-16 + e * (.00120744920113 + e * .00452313583942)));
			r = .00948935714996 + e * (.0901638932349 + e * (.405368773071 + e * (.912203410349 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_ak6bk6 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return .00439937562904;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = .00439937562904 + e * (.000487225670639 + e * (-.000128470657374 + e * (529110969589e-17 + e * 1.5716677175e-7)));
			r = 1 + e * (.794435257415 + e * (.333094721709 + e * (.0703527806143 + e * .00806110846078)));
		} else {
			e = 1 / e;
			n = 1.5716677175e-7 + e * (529110969589e-17 + e * (-.000128470657374 + e * (.000487225670639 + e * .00439937562904)));
			r = .00806110846078 + e * (.0703527806143 + e * (.333094721709 + e * (.794435257415 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_ak7bk7 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.0011481191232;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.0011481191232 + e * (-.112850923276 + e * (1.51623048511 + e * (-.218472031183 + e * .0730002451555)));
			r = 1 + e * (14.2482206905 + e * (69.7360396285 + e * (218.938950816 + e * 277.067027185)));
		} else {
			e = 1 / e;
			n = .0730002451555 + e * (-.218472031183 + e * (1.51623048511 + e * (-.112850923276 + e * -.0011481191232)));
			r = 277.067027185 + e * (218.938950816 + e * (69.7360396285 + e * (14.2482206905 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_ak8bk8 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.000145727889667;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.000145727889667 + e * (-.290806748131 + e * (-13.308504545 + e * (199.722374056 + e * -11.4311378756)));
			r = 1 + e * (139.612587808 + e * (2189.01116348 + e * (7115.24019009 + e * 45574.6081453)));
		} else {
			e = 1 / e;
			n = -11.4311378756 + e * (199.722374056 + e * (-13.308504545 + e * (-.290806748131 + e * -.000145727889667)));
			r = 45574.6081453 + e * (7115.24019009 + e * (2189.01116348 + e * (139.612587808 + e * 1)));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_eps3 = __commonJSMin(((e, t) => {
	var n = require_lib$49();
	var r = require_rational_ak4bk4();
	var i = require_rational_ak5bk5();
	var a = require_rational_ak6bk6();
	var o = require_rational_ak7bk7();
	var s = require_rational_ak8bk8();
	function eps3(e) {
		var t;
		var c;
		if (e < -8) {
			t = e * e;
			c = n(-e) / e;
			return (-30 + e * c * (6 * t * c * c - 12 + t)) / (12 * e * t * t);
		}
		if (e < -4) return r(e) / (e * e);
		if (e < -2) return i(e);
		if (e < 2) return a(e);
		if (e < 10) {
			t = 1 / e;
			return o(t) / (e * e);
		}
		if (e < 100) {
			t = 1 / e;
			return s(t) / (e * e);
		}
		return -n(e) / (12 * e * e * e);
	}
	t.exports = eps3;
}));
var require_compute = __commonJSMin(((e, t) => {
	var n = require_src$5();
	var r = require_lib$37();
	var i = require_lib$46();
	var a = require_lib$19();
	var o = require_lib$55();
	var s = require_lib$105();
	var c = require_lib$102();
	var l = require_lib$86();
	var u = require_lib$70();
	var d = require_lib$77();
	var f = require_lib$49();
	var p = require_lib$57();
	var m = require_lib$15();
	var h = require_lib$35();
	var g = require_higher_newton();
	var _ = require_lambdaeta();
	var v = require_gamstar();
	var y = require_eps1();
	var b = require_eps2();
	var x = require_eps3();
	var S = n(`gammaincinv:compute`);
	var C = .5;
	var w = .3333333333333333;
	var T = .25;
	var E = .2;
	var D = .16666666666666666;
	var O = .08333333333333333;
	var k = .041666666666666664;
	var A = [
		0,
		0,
		0,
		0,
		0
	];
	function compute(e, t, n) {
		var j;
		var M;
		var N;
		var P;
		var F;
		var I;
		var L;
		var R;
		var z;
		var B;
		var V;
		var H;
		var U;
		var W;
		var G;
		var K;
		var q;
		var J;
		var Y;
		var ee;
		var X;
		var te;
		var ne;
		var re;
		var ie;
		var ae;
		var Z;
		var Q;
		var oe;
		var se;
		var ce;
		var le;
		var ue;
		var de;
		var fe;
		var pe;
		var $;
		var me;
		var he;
		var ge;
		var _e;
		var ve;
		var ye;
		var be;
		if (t < C) {
			P = true;
			F = t;
			ve = -1;
		} else {
			P = false;
			F = n;
			ve = 1;
		}
		he = 0;
		if (c(e - 1) < 1e-4) {
			ge = 0;
			if (P) {
				if (t < .001) {
					le = t * t;
					Q = le * t;
					ce = Q * t;
					ee = ce * t;
					Y = ee * t;
					X = t + le * C + Q * w + ce * T + ee * E + Y * D;
				} else X = -f(1 - t);
			} else X = -f(n);
			if (e === 1) {
				he = 2;
				de = X;
			} else {
				N = i(e);
				he = 1;
			}
		}
		if (n < 1e-30 && e < C) {
			ge = 0;
			X = -f(n * o(e)) + (e - 1) * f(-f(n * o(e)));
			he = 1;
			N = i(e);
		}
		if (e > 1 && e < 500 && t < 1e-80) {
			ge = 0;
			I = 1 / e;
			j = 1 / (e + 1);
			X = (i(e + 1) + f(t)) * I;
			X = l(X);
			W = X;
			for (me = 0; me < 10; me++) X = W * l(X * I) * d(1 - X * j, I);
			he = 1;
			N = i(e);
		}
		L = 1 / e * (f(t) + i(e + 1));
		if (L < f(E * (1 + e)) && he === 0) {
			_e = l(L);
			ge = 0;
			te = e * e;
			ue = te * e;
			oe = ue * e;
			G = e + 1;
			V = G * G;
			B = G * V;
			z = V * V;
			K = e + 2;
			R = K * K;
			q = e + 3;
			A[0] = 1;
			A[1] = 1 / G;
			A[2] = C * (3 * e + 5) / (V * K);
			A[3] = w * (31 + 8 * te + 33 * e) / (B * K * q);
			A[4] = k * (2888 + 1179 * ue + 125 * oe + 3971 * te + 5661 * e) / (z * R * q * (e + 4));
			X = _e * r(A, _e);
			N = i(e);
			he = 1;
		}
		if (e < 10 && he === 0) {
			H = s(e) / (v(e) * p);
			U = u(.02, H);
			if (n < U) {
				ge = 0;
				pe = 1 - e;
				ae = pe * pe;
				Z = ae * pe;
				J = s(-2 / e * f(n / H));
				X = e * _(J);
				$ = f(X);
				if (X > 5) {
					ne = $ * $;
					re = ne * $;
					ie = re * $;
					_e = 1 / X;
					A[0] = $ - 1;
					A[1] = (3 * pe - 2 * pe * $ + ne - 2 * $ + 2) * C;
					A[2] = (24 * pe * $ - 11 * ae - 24 * pe - 6 * ne + 12 * $ - 12 - 9 * pe * ne + 6 * ae * $ + 2 * re) * D;
					A[3] = (-12 * Z * $ + 8.04 * pe * ne - 114 * ae * $ + (72 + 36 * ne) + (3 * ie - 72 * $ + 162) * (pe - 168 * pe * $) - (12 * re + 25 * Z) - (22 * pe * re + 36 * ae * ne + 120 * ae)) * O;
					A[4] = 0;
					X = X - $ + pe * _e * r(A, _e);
				} else {
					_e = 1 / X;
					ne = $ * $;
					fe = $ - 1;
					ye = $ - pe * _e * fe;
					if (ye < X) X -= ye;
				}
				N = i(e);
				he = 1;
			}
		}
		if (c(F - C) < 1e-5 && he === 0) {
			ge = 0;
			I = 1 / e;
			X = e - w + (.019753086419753086 + .007211444248481286 * I) * I;
			N = i(e);
			he = 1;
		}
		if (e < 1 && he === 0) {
			ge = 0;
			if (P) X = l(1 / e * (f(F) + i(e + 1)));
			else X = l(1 / e * (f(1 - F) + i(e + 1)));
			N = i(e);
			he = 1;
		}
		if (he === 0) {
			ge = 1;
			I = 1 / e;
			_e = a(2 * F);
			J = ve * _e / s(e * C);
			if (_e < m) {
				J += (y(J) + (b(J) + x(J) * I) * I) * I;
				X = e * _(J);
				be = J;
				se = -s(e / h) * l(-C * e * be * be) / v(e);
				M = 1 / se;
			} else {
				S(`Warning: Overflow problems in one or more steps of the computation.`);
				return NaN;
			}
		}
		if (he < 2) de = g(X, e, ge, t, n, N, M, P);
		return de;
	}
	t.exports = compute;
}));
var require_main$12 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$31();
	var i = require_lib$113();
	var a = require_compute();
	function gammaincinv(e, t, o) {
		if (n(e) || n(t)) return NaN;
		if (t < r) return NaN;
		if (e > 1 || e < 0) return NaN;
		if (o === true) {
			if (e === 0) return i;
			if (e === 1) return 0;
			return a(t, 1 - e, e);
		}
		if (e === 0) return 0;
		if (e === 1) return i;
		return a(t, e, 1 - e);
	}
	t.exports = gammaincinv;
}));
var require_lib$13 = __commonJSMin(((e, t) => {
	t.exports = require_main$12();
}));
var require_lib$12 = __commonJSMin(((e, t) => {
	t.exports = 5e-324;
}));
var require_temme3 = __commonJSMin(((e, t) => {
	var n = require_lib$13();
	var r = require_lib$49();
	var i = require_lib$105();
	var a = require_lib$12();
	var o = require_root_finder();
	var s = require_newton_raphson();
	function temme3(e, t, c, l) {
		var u;
		var d;
		var f;
		var p;
		var m;
		var h;
		var g;
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		var D;
		var O;
		var k;
		var A;
		var j;
		var M;
		var N;
		var P;
		var F;
		var I;
		var L;
		var R;
		var z;
		if (c < l) m = n(c, t, true);
		else m = n(l, t, false);
		m /= e;
		C = t / e;
		L = i(1 + C);
		D = L * L;
		O = D * L;
		k = D * D;
		A = O * D;
		j = O * O;
		M = k * O;
		N = k * k;
		P = A * k;
		g = A * A;
		I = m - C;
		w = I * I;
		T = w * I;
		E = w * w;
		F = L + 1;
		_ = F * F;
		v = F * _;
		y = _ * _;
		b = (L + 2) * (L - 1) / (3 * L);
		b += (O + 9 * D + 21 * L + 5) * I / (36 * D * F);
		b -= (k - 13 * O + 69 * D + 167 * L + 46) * w / (1620 * _ * O);
		b -= (7 * A + 21 * k + 70 * O + 26 * D - 93 * L - 31) * T / (6480 * v * k);
		b -= (75 * j + 202 * A + 188 * k - 888 * O - 1345 * D + 118 * L + 138) * E / (272160 * y * A);
		x = (28 * k + 131 * O + 402 * D + 581 * L + 208) * (L - 1) / (1620 * F * O);
		x -= (35 * j - 154 * A - 623 * k - 1636 * O - 3983 * D - 3514 * L - 925) * I / (12960 * _ * k);
		x -= (2132 * M + 7915 * j + 16821 * A + 35066 * k + 87490 * O + 141183 * D + 95993 * L + 21640) * w / (816480 * A * v);
		x -= (11053 * N + 53308 * M + 117010 * j + 163924 * A + 116188 * k - 258428 * O - 677042 * D - 481940 * L - 105497) * T / (14696640 * y * j);
		S = -((3592 * M + 8375 * j - 1323 * A - 29198 * k - 89578 * O - 154413 * D - 116063 * L - 29632) * (L - 1)) / (816480 * A * _);
		S -= (442043 * P + 2054169 * N + 3803094 * M + 3470754 * j + 2141568 * A - 2393568 * k - 19904934 * O - 34714674 * D - 23128299 * L - 5253353) * I / (146966400 * j * v);
		S -= (116932 * g + 819281 * P + 2378172 * N + 4341330 * M + 6806004 * j + 10622748 * A + 18739500 * k + 30651894 * O + 30869976 * D + 15431867 * L + 2919016) * w / (146966400 * y * M);
		h = m + b / e + x / (e * e) + S / (e * e * e);
		if (h <= 0) h = a;
		R = h - C * r(h) + (1 + C) * r(1 + C) - C;
		u = 1 / (1 + C);
		f = h < C ? u : 0;
		p = h < C ? 1 : u;
		z = (f + p) / 2;
		d = o(R, C);
		return s(d, z, f, p, 32, 100);
	}
	t.exports = temme3;
}));
var require_halley_iterate = __commonJSMin(((e, t) => {
	var n = require_lib$102();
	var r = require_lib$87();
	var i = require_lib$16();
	var a = require_lib$72();
	var o = require_lib$69();
	function halleyIterate(e, t, s, c, l, u) {
		var d;
		var f;
		var p;
		var m;
		var h;
		var g;
		var _;
		var v;
		var y;
		var b;
		var x;
		var S;
		var C;
		var w;
		var T;
		var E;
		w = 0;
		f = false;
		g = t;
		h = r(1, 1 - l);
		y = a(1e7 * t, 1e7);
		_ = 0;
		p = y;
		m = y;
		v = u;
		do {
			_ = w;
			m = p;
			p = y;
			C = e(g);
			w = C[0];
			T = C[1];
			E = C[2];
			v -= 1;
			if (w === 0) break;
			if (T === 0) {
				if (_ === 0) {
					if (g === s) t = c;
					else t = s;
					_ = e(t);
					y = t - g;
				}
				if (i(_) * i(w) < 0) {
					if (y < 0) y = (g - s) / 2;
					else y = (g - c) / 2;
				} else if (y < 0) y = (g - c) / 2;
				else y = (g - s) / 2;
			} else if (E === 0) y = w / T;
			else {
				b = 2 * w;
				S = 2 * T - w * (E / T);
				if (n(S) < 1 && n(b) >= n(S) * o) y = w / T;
				else y = b / S;
				if (y * T / w < 0) {
					y = w / T;
					if (n(y) > 2 * n(t)) y = (y < 0 ? -1 : 1) * 2 * n(t);
				}
			}
			d = n(y / m);
			if (d > .8 && d < 2) {
				y = y > 0 ? (g - s) / 2 : (g - c) / 2;
				if (n(y) > g) y = i(y) * g;
				m = y * 3;
			}
			t = g;
			g -= y;
			if (g < s) {
				if (n(s) < 1 && n(g) > 1 && o / n(g) < n(s)) x = 1e3;
				else x = g / s;
				if (n(x) < 1) x = 1 / x;
				if (!f && x > 0 && x < 3) {
					y = .99 * (t - s);
					g = t - y;
					f = true;
				} else {
					y = (t - s) / 2;
					g = t - y;
					if (g === s || g === c) break;
				}
			} else if (g > c) {
				if (n(c) < 1 && n(g) > 1 && o / n(g) < n(c)) x = 1e3;
				else x = g / c;
				if (n(x) < 1) x = 1 / x;
				if (!f && x > 0 && x < 3) {
					y = .99 * (t - c);
					g = t - y;
					f = true;
				} else {
					y = (t - c) / 2;
					g = t - y;
					if (g === s || g === c) break;
				}
			}
			if (y > 0) c = t;
			else s = t;
		} while (v && n(g * h) < n(y));
		return g;
	}
	t.exports = halleyIterate;
}));
var require_ibeta_roots = __commonJSMin(((e, t) => {
	var n = require_lib$23().assign;
	var r = require_lib$102();
	var i = require_lib$69();
	var a = require_lib$91();
	function ibetaRoots(e, t, o, s) {
		return roots;
		function roots(c) {
			var l;
			var u;
			var d;
			var f;
			var p = 1 - c;
			l = [0, 0];
			n(c, e, t, true, s, l, 1, 0);
			f = l[0] - o;
			u = l[1];
			if (s) u = -u;
			if (p === 0) p = a * 64;
			if (c === 0) c = a * 64;
			d = u * (-(p * e) + (t - 2) * c + 1);
			if (r(d) < p * c * i) d /= p * c;
			if (s) d = -d;
			if (u === 0) u = (s ? -1 : 1) * a * 64;
			return [
				f,
				u,
				d
			];
		}
	}
	t.exports = ibetaRoots;
}));
var require_main$11 = __commonJSMin(((e, t) => {
	var n = require_lib$37();
	var r = require_lib$22();
	var i = require_lib$108();
	var a = require_lib$106();
	var o = require_lib$103();
	var s = require_lib$74();
	var c = require_lib$105();
	var l = require_lib$102();
	var u = require_lib$86();
	var d = require_lib$77();
	var f = require_lib$58();
	var p = require_lib$72();
	var m = require_lib$70();
	var h = require_lib$49();
	var g = require_lib$91();
	var _ = require_lib$67();
	var v = require_lib$75();
	var y = require_find_ibeta_inv_from_t_dist();
	var b = require_temme1();
	var x = require_temme2();
	var S = require_temme3();
	var C = require_halley_iterate();
	var w = require_ibeta_roots();
	var T = 32;
	var E = 1e3;
	var D = [
		0,
		0,
		0,
		0,
		0
	];
	function ibetaInvImp(e, t, O, k) {
		var A;
		var j;
		var M;
		var N;
		var P;
		var F;
		var I;
		var L;
		var R;
		var z;
		var B;
		var V;
		var H;
		var U;
		var W;
		var G;
		var K;
		var q;
		var J;
		var Y;
		var ee;
		var X;
		var te;
		var ne;
		var re;
		var ie;
		var ae;
		var Z;
		var Q;
		j = false;
		if (k === 0) return [1, 0];
		if (O === 0) return [0, 1];
		if (e === 1) {
			if (t === 1) return [O, 1 - O];
			V = t;
			t = e;
			e = V;
			V = k;
			k = O;
			O = V;
			j = true;
		}
		Z = 0;
		N = 0;
		F = 1;
		if (e === .5) {
			if (t === .5) {
				Z = f(O * _);
				Z *= Z;
				Q = f(k * _);
				Q *= Q;
				return [Z, Q];
			}
			if (t > .5) {
				V = t;
				t = e;
				e = V;
				V = k;
				k = O;
				O = V;
				j = !j;
			}
		}
		if (t === .5 && e >= .5 && O !== 1) {
			ee = {};
			Z = y(e, O, ee);
			Q = ee.value;
		} else if (t === 1) {
			if (O < k) {
				if (e > 1) {
					Z = d(O, 1 / e);
					Q = -i(h(O) / e);
				} else {
					Z = d(O, 1 / e);
					Q = 1 - Z;
				}
			} else {
				Z = u(a(-k) / e);
				Q = -i(a(-k) / e);
			}
			if (j) {
				V = Q;
				Q = Z;
				Z = V;
			}
			return [Z, Q];
		} else if (e + t > 5) {
			if (O > .5) {
				V = t;
				t = e;
				e = V;
				V = k;
				k = O;
				O = V;
				j = !j;
			}
			R = m(e, t);
			L = p(e, t);
			if (c(R) > L - R && R > 5) {
				Z = b(e, t, O);
				Q = 1 - Z;
			} else {
				re = e + t;
				P = o(c(e / re));
				M = R / re;
				if (M >= .2 && M <= .8 && re >= 10) {
					B = d(O, 1 / e);
					if (B < .0025 && e + t < 200) Z = B * d(e * s(e, t), 1 / e);
					else Z = x(O, re, P);
					Q = 1 - Z;
				} else {
					if (e < t) {
						V = t;
						t = e;
						e = V;
						V = k;
						k = O;
						O = V;
						j = !j;
					}
					z = 0;
					if (t < 2) z = s(e, t);
					if (z === 0) Q = 1;
					else {
						Q = d(t * k * z, 1 / t);
						Z = 1 - Q;
					}
				}
				if (Q > 1e-5) {
					Z = S(e, t, O, k);
					Q = 1 - Z;
				}
			}
		} else if (e < 1 && t < 1) {
			Y = (1 - e) / (2 - e - t);
			G = r(Y, e, t) - O;
			if (l(G) / O < v * 3) {
				if (j) return [1 - Y, Y];
				return [Y, 1 - Y];
			}
			if (G < 0) {
				V = t;
				t = e;
				e = V;
				V = k;
				k = O;
				O = V;
				j = !j;
				Y = 1 - Y;
			}
			J = d(e * O * s(e, t), 1 / e);
			Z = J / (1 + J);
			Q = 1 / (1 + J);
			if (Z > Y) Z = Y;
			F = Y;
		} else if (e > 1 && t > 1) {
			Y = (e - 1) / (e + t - 2);
			H = (t - 1) / (e + t - 2);
			q = r(Y, e, t) - O;
			if (q < 0) {
				V = t;
				t = e;
				e = V;
				V = k;
				k = O;
				O = V;
				V = H;
				H = Y;
				Y = V;
				j = !j;
			}
			K = h(O * e * s(e, t)) / e;
			Z = u(K);
			Q = Z < .9 ? 1 - Z : -i(K);
			if (t < e && Z < .2) {
				U = e - 1;
				W = t - 1;
				X = e * e;
				te = e * X;
				ne = t * t;
				D[0] = 0;
				D[1] = 1;
				D[2] = W / U;
				U *= U;
				D[3] = W * (3 * e * t + 5 * t + X - e - 4) / (2 * (e + 2) * U);
				U *= e + 1;
				D[4] = W * (33 * e * ne + 31 * ne + 8 * X * ne - 30 * e * t - 47 * t + 11 * X * t + 6 * te * t + 18 + 4 * e - te + X * X - 10 * X);
				D[4] /= 3 * (e + 3) * (e + 2) * U;
				Z = n(D, Z);
			}
			if (Z > Y) Z = Y;
			F = Y;
		} else {
			if (t < e) {
				V = t;
				t = e;
				e = V;
				V = k;
				k = O;
				O = V;
				j = !j;
			}
			if (d(O, 1 / e) < .5) {
				Z = d(O * e * s(e, t), 1 / e);
				if (Z === 0) Z = g;
				Q = 1 - Z;
			} else {
				Q = d(1 - d(O, t * s(e, t)), 1 / t);
				if (Q === 0) Q = g;
				Z = 1 - Q;
			}
		}
		if (Z > .5) {
			V = t;
			t = e;
			e = V;
			V = k;
			k = O;
			O = V;
			V = Q;
			Q = Z;
			Z = V;
			j = !j;
			ie = 1 - F;
			ae = 1 - N;
			N = ie;
			F = ae;
		}
		if (N === 0) {
			if (j) {
				N = v;
				if (Z < N) Z = N;
			} else N = g;
			if (Z < N) Z = N;
		}
		A = T;
		if (Z < 1e-50 && (e < 1 || t < 1)) {
			A *= 3;
			A /= 2;
		}
		I = w(e, t, O < k ? O : k, O >= k);
		Z = C(I, Z, N, F, A, E);
		if (Z === N) Z = 0;
		if (j) return [1 - Z, Z];
		return [Z, 1 - Z];
	}
	t.exports = ibetaInvImp;
}));
var require_lib$11 = __commonJSMin(((e, t) => {
	t.exports = require_main$11();
}));
var require_main$10 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$11();
	function betaincinv(e, t, i, a) {
		if (n(e) || n(t) || n(i)) return NaN;
		if (t <= 0 || i <= 0) return NaN;
		if (e < 0 || e > 1) return NaN;
		if (a) return r(t, i, 1 - e, e)[0];
		return r(t, i, e, 1 - e)[0];
	}
	t.exports = betaincinv;
}));
var require_lib$10 = __commonJSMin(((e, t) => {
	t.exports = require_main$10();
}));
var require_main$9 = __commonJSMin(((e, t) => {
	var n = require_lib$10();
	var r = require_lib$138();
	function quantile(e, t, i) {
		if (r(e) || r(t) || r(i) || t <= 0 || i <= 0 || e < 0 || e > 1) return NaN;
		return n(e, t, i);
	}
	t.exports = quantile;
}));
var require_factory$7 = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$10();
	var i = require_lib$138();
	function factory(e, t) {
		if (i(e) || i(t) || e <= 0 || t <= 0) return n(NaN);
		return quantile;
		function quantile(n) {
			if (i(n) || n < 0 || n > 1) return NaN;
			return r(n, e, t);
		}
	}
	t.exports = factory;
}));
var require_lib$9 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$9();
	n(r, `factory`, require_factory$7());
	t.exports = r;
}));
var require_main$8 = __commonJSMin(((e, t) => {
	var n = require_lib$107();
	function isNonNegativeInteger(e) {
		return n(e) === e && e >= 0;
	}
	t.exports = isNonNegativeInteger;
}));
var require_lib$8 = __commonJSMin(((e, t) => {
	t.exports = require_main$8();
}));
var require_main$7 = __commonJSMin(((e, t) => {
	var n = require_lib$8();
	var r = require_lib$22();
	var i = require_lib$138();
	var a = require_lib$107();
	var o = require_lib$113();
	function cdf(e, t, s) {
		if (i(e) || i(t) || i(s) || s < 0 || s > 1 || !n(t) || t === o) return NaN;
		if (e < 0) return 0;
		if (e >= t) return 1;
		e = a(e + 1e-7);
		return r(s, e + 1, t - e, true, true);
	}
	t.exports = cdf;
}));
var require_factory$6 = __commonJSMin(((e, t) => {
	var n = require_lib$8();
	var r = require_lib$21();
	var i = require_lib$22();
	var a = require_lib$138();
	var o = require_lib$107();
	var s = require_lib$113();
	function factory(e, t) {
		if (a(e) || a(t) || t < 0 || t > 1 || !n(e) || e === s) return r(NaN);
		return cdf;
		function cdf(n) {
			if (a(n)) return NaN;
			if (n < 0) return 0;
			if (n >= e) return 1;
			n = o(n + 1e-7);
			return i(t, n + 1, e - n, true, true);
		}
	}
	t.exports = factory;
}));
var require_lib$7 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$7();
	n(r, `factory`, require_factory$6());
	t.exports = r;
}));
var require_main$6 = __commonJSMin(((e, t) => {
	var n = require_lib$40();
	var r = require_lib$105();
	var i = require_lib$138();
	function cdf(e, t, a) {
		var o;
		var s;
		if (i(e) || i(t) || i(a) || a < 0) return NaN;
		if (a === 0) return e < t ? 0 : 1;
		o = a * r(2);
		s = e - t;
		return .5 * n(-s / o);
	}
	t.exports = cdf;
}));
var require_main$5 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	function cdf(e, t) {
		if (n(e) || n(t)) return NaN;
		return e < t ? 0 : 1;
	}
	t.exports = cdf;
}));
var require_factory$5 = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$138();
	function factory(e) {
		if (r(e)) return n(NaN);
		return cdf;
		function cdf(t) {
			if (r(t)) return NaN;
			return t < e ? 0 : 1;
		}
	}
	t.exports = factory;
}));
var require_lib$6 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$5();
	n(r, `factory`, require_factory$5());
	t.exports = r;
}));
var require_factory$4 = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$6().factory;
	var i = require_lib$138();
	var a = require_lib$105();
	var o = require_lib$40();
	function factory(e, t) {
		var s;
		if (i(e) || i(t) || t < 0) return n(NaN);
		if (t === 0) return r(e);
		s = t * a(2);
		return cdf;
		function cdf(t) {
			var n;
			if (i(t)) return NaN;
			n = t - e;
			return .5 * o(-n / s);
		}
	}
	t.exports = factory;
}));
var require_lib$5 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$6();
	n(r, `factory`, require_factory$4());
	t.exports = r;
}));
var require_rational_p1q1 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.0005087819496582806;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.0005087819496582806 + e * (-.008368748197417368 + e * (.03348066254097446 + e * (-.012692614766297404 + e * (-.03656379714117627 + e * (.02198786811111689 + e * (.008226878746769157 + e * (-.005387729650712429 + e * (0 + e * 0))))))));
			r = 1 + e * (-.9700050433032906 + e * (-1.5657455823417585 + e * (1.5622155839842302 + e * (.662328840472003 + e * (-.7122890234154284 + e * (-.05273963823400997 + e * (.07952836873415717 + e * (-.0023339375937419 + e * .0008862163904564247))))))));
		} else {
			e = 1 / e;
			n = 0 + e * (0 + e * (-.005387729650712429 + e * (.008226878746769157 + e * (.02198786811111689 + e * (-.03656379714117627 + e * (-.012692614766297404 + e * (.03348066254097446 + e * (-.008368748197417368 + e * -.0005087819496582806))))))));
			r = .0008862163904564247 + e * (-.0023339375937419 + e * (.07952836873415717 + e * (-.05273963823400997 + e * (-.7122890234154284 + e * (.662328840472003 + e * (1.5622155839842302 + e * (-1.5657455823417585 + e * (-.9700050433032906 + e * 1))))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p2q2 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.20243350835593876;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.20243350835593876 + e * (.10526468069939171 + e * (8.3705032834312 + e * (17.644729840837403 + e * (-18.851064805871424 + e * (-44.6382324441787 + e * (17.445385985570866 + e * (21.12946554483405 + e * -3.6719225470772936)))))));
			r = 1 + e * (6.242641248542475 + e * (3.971343795334387 + e * (-28.66081804998 + e * (-20.14326346804852 + e * (48.560921310873994 + e * (10.826866735546016 + e * (-22.643693341313973 + e * 1.7211476576120028)))))));
		} else {
			e = 1 / e;
			n = -3.6719225470772936 + e * (21.12946554483405 + e * (17.445385985570866 + e * (-44.6382324441787 + e * (-18.851064805871424 + e * (17.644729840837403 + e * (8.3705032834312 + e * (.10526468069939171 + e * -.20243350835593876)))))));
			r = 1.7211476576120028 + e * (-22.643693341313973 + e * (10.826866735546016 + e * (48.560921310873994 + e * (-20.14326346804852 + e * (-28.66081804998 + e * (3.971343795334387 + e * (6.242641248542475 + e * 1)))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p3q3 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.1311027816799519;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.1311027816799519 + e * (-.16379404719331705 + e * (.11703015634199525 + e * (.38707973897260434 + e * (.3377855389120359 + e * (.14286953440815717 + e * (.029015791000532906 + e * (.0021455899538880526 + e * (-6.794655751811263e-7 + e * (2.8522533178221704e-8 + e * -681149956853777e-24)))))))));
			r = 1 + e * (3.4662540724256723 + e * (5.381683457070069 + e * (4.778465929458438 + e * (2.5930192162362027 + e * (.848854343457902 + e * (.15226433829533179 + e * (.011059242293464892 + e * (0 + e * (0 + e * 0)))))))));
		} else {
			e = 1 / e;
			n = -681149956853777e-24 + e * (2.8522533178221704e-8 + e * (-6.794655751811263e-7 + e * (.0021455899538880526 + e * (.029015791000532906 + e * (.14286953440815717 + e * (.3377855389120359 + e * (.38707973897260434 + e * (.11703015634199525 + e * (-.16379404719331705 + e * -.1311027816799519)))))))));
			r = 0 + e * (0 + e * (0 + e * (.011059242293464892 + e * (.15226433829533179 + e * (.848854343457902 + e * (2.5930192162362027 + e * (4.778465929458438 + e * (5.381683457070069 + e * (3.4662540724256723 + e * 1)))))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p4q4 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.0350353787183178;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.0350353787183178 + e * (-.0022242652921344794 + e * (.018557330651423107 + e * (.009508047013259196 + e * (.0018712349281955923 + e * (.00015754461742496055 + e * (460469890584318e-20 + e * (-2304047769118826e-25 + e * 26633922742578204e-28)))))));
			r = 1 + e * (1.3653349817554064 + e * (.7620591645536234 + e * (.22009110576413124 + e * (.03415891436709477 + e * (.00263861676657016 + e * (7646752923027944e-20 + e * (0 + e * 0)))))));
		} else {
			e = 1 / e;
			n = 26633922742578204e-28 + e * (-2304047769118826e-25 + e * (460469890584318e-20 + e * (.00015754461742496055 + e * (.0018712349281955923 + e * (.009508047013259196 + e * (.018557330651423107 + e * (-.0022242652921344794 + e * -.0350353787183178)))))));
			r = 0 + e * (0 + e * (7646752923027944e-20 + e * (.00263861676657016 + e * (.03415891436709477 + e * (.22009110576413124 + e * (.7620591645536234 + e * (1.3653349817554064 + e * 1)))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_rational_p5q5 = __commonJSMin(((e, t) => {
	function evalrational(e) {
		var t;
		var n;
		var r;
		if (e === 0) return -.016743100507663373;
		if (e < 0) t = -e;
		else t = e;
		if (t <= 1) {
			n = -.016743100507663373 + e * (-.0011295143874558028 + e * (.001056288621524929 + e * (.00020938631748758808 + e * (14962478375834237e-21 + e * (4.4969678992770644e-7 + e * (4.625961635228786e-9 + e * (-2811287356288318e-29 + e * 9905570997331033e-32)))))));
			r = 1 + e * (.5914293448864175 + e * (.1381518657490833 + e * (.016074608709367652 + e * (.0009640118070051656 + e * (27533547476472603e-21 + e * (2.82243172016108e-7 + e * (0 + e * 0)))))));
		} else {
			e = 1 / e;
			n = 9905570997331033e-32 + e * (-2811287356288318e-29 + e * (4.625961635228786e-9 + e * (4.4969678992770644e-7 + e * (14962478375834237e-21 + e * (.00020938631748758808 + e * (.001056288621524929 + e * (-.0011295143874558028 + e * -.016743100507663373)))))));
			r = 0 + e * (0 + e * (2.82243172016108e-7 + e * (27533547476472603e-21 + e * (.0009640118070051656 + e * (.016074608709367652 + e * (.1381518657490833 + e * (.5914293448864175 + e * 1)))))));
		}
		return n / r;
	}
	t.exports = evalrational;
}));
var require_main$4 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	var r = require_lib$105();
	var i = require_lib$49();
	var a = require_lib$113();
	var o = require_lib$111();
	var s = require_rational_p1q1();
	var c = require_rational_p2q2();
	var l = require_rational_p3q3();
	var u = require_rational_p4q4();
	var d = require_rational_p5q5();
	var f = .08913147449493408;
	var p = 2.249481201171875;
	var m = .807220458984375;
	var h = .9399557113647461;
	var g = .9836282730102539;
	function erfinv(e) {
		var t;
		var _;
		var v;
		var y;
		var b;
		var x;
		if (n(e)) return NaN;
		if (e === 1) return a;
		if (e === -1) return o;
		if (e === 0) return e;
		if (e > 1 || e < -1) return NaN;
		if (e < 0) {
			t = -1;
			_ = -e;
		} else {
			t = 1;
			_ = e;
		}
		y = 1 - _;
		if (_ <= .5) {
			b = _ * (_ + 10);
			x = s(_);
			return t * (b * f + b * x);
		}
		if (y >= .25) {
			b = r(-2 * i(y));
			y -= .25;
			x = c(y);
			return t * (b / (p + x));
		}
		y = r(-i(y));
		if (y < 3) {
			v = y - 1.125;
			x = l(v);
			return t * (m * y + x * y);
		}
		if (y < 6) {
			v = y - 3;
			x = u(v);
			return t * (h * y + x * y);
		}
		v = y - 6;
		x = d(v);
		return t * (g * y + x * y);
	}
	t.exports = erfinv;
}));
var require_lib$4 = __commonJSMin(((e, t) => {
	t.exports = require_main$4();
}));
var require_main$3 = __commonJSMin(((e, t) => {
	var n = require_lib$4();
	var r = require_lib$138();
	var i = require_lib$105();
	function quantile(e, t, a) {
		var o;
		var s;
		if (r(t) || r(a) || r(e) || a < 0 || e < 0 || e > 1) return NaN;
		if (a === 0) return t;
		o = t;
		s = a * i(2);
		return o + s * n(2 * e - 1);
	}
	t.exports = quantile;
}));
var require_main$2 = __commonJSMin(((e, t) => {
	var n = require_lib$138();
	function quantile(e, t) {
		if (n(e) || e < 0 || e > 1) return NaN;
		return t;
	}
	t.exports = quantile;
}));
var require_factory$3 = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$138();
	function factory(e) {
		if (r(e)) return n(NaN);
		return quantile;
		function quantile(t) {
			if (r(t) || t < 0 || t > 1) return NaN;
			return e;
		}
	}
	t.exports = factory;
}));
var require_lib$3 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$2();
	n(r, `factory`, require_factory$3());
	t.exports = r;
}));
var require_factory$2 = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$3().factory;
	var i = require_lib$4();
	var a = require_lib$138();
	var o = require_lib$105();
	function factory(e, t) {
		var s;
		var c;
		if (a(e) || a(t) || t < 0) return n(NaN);
		if (t === 0) r(e);
		s = e;
		c = t * o(2);
		return quantile;
		function quantile(e) {
			if (a(e) || e < 0 || e > 1) return NaN;
			return s + c * i(2 * e - 1);
		}
	}
	t.exports = factory;
}));
var require_lib$2 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$3();
	n(r, `factory`, require_factory$2());
	t.exports = r;
}));
var require_main$1 = __commonJSMin(((e, t) => {
	var n = require_lib$22();
	var r = require_lib$138();
	var i = require_lib$77();
	function cdf(e, t) {
		var a;
		var o;
		var s;
		if (r(e) || r(t) || t <= 0) return NaN;
		if (e === 0) return .5;
		a = i(e, 2);
		if (t > 2 * a) {
			s = a / (t + a);
			o = n(s, .5, t / 2, true, true) / 2;
		} else {
			s = t / (t + a);
			o = n(s, t / 2, .5, true, false) / 2;
		}
		return e > 0 ? 1 - o : o;
	}
	t.exports = cdf;
}));
var require_factory$1 = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$22();
	var i = require_lib$138();
	var a = require_lib$77();
	function factory(e) {
		if (i(e) || e <= 0) return n(NaN);
		return cdf;
		function cdf(t) {
			var n;
			var o;
			var s;
			if (i(t)) return NaN;
			if (t === 0) return .5;
			n = a(t, 2);
			if (e > 2 * n) {
				s = n / (e + n);
				o = r(s, .5, e / 2, true, true) / 2;
			} else {
				s = e / (e + n);
				o = r(s, e / 2, .5, true, false) / 2;
			}
			return t > 0 ? 1 - o : o;
		}
	}
	t.exports = factory;
}));
var require_lib$1 = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main$1();
	n(r, `factory`, require_factory$1());
	t.exports = r;
}));
var require_main = __commonJSMin(((e, t) => {
	var n = require_lib$11();
	var r = require_lib$138();
	var i = require_lib$16();
	var a = require_lib$105();
	function quantile(e, t) {
		var o;
		var s;
		if (r(t) || r(e) || t <= 0 || e < 0 || e > 1) return NaN;
		o = e > .5 ? 1 - e : e;
		s = n(t / 2, .5, 2 * o, 1 - 2 * o);
		return i(e - .5) * a(t * s[1] / s[0]);
	}
	t.exports = quantile;
}));
var require_factory = __commonJSMin(((e, t) => {
	var n = require_lib$21();
	var r = require_lib$11();
	var i = require_lib$138();
	var a = require_lib$16();
	var o = require_lib$105();
	function factory(e) {
		if (i(e) || e <= 0) return n(NaN);
		return quantile;
		function quantile(t) {
			var n;
			var s;
			if (i(t) || t < 0 || t > 1) return NaN;
			n = t > .5 ? 1 - t : t;
			s = r(e / 2, .5, 2 * n, 1 - 2 * n);
			return a(t - .5) * o(e * s[1] / s[0]);
		}
	}
	t.exports = factory;
}));
var require_lib = __commonJSMin(((e, t) => {
	var n = require_lib$139();
	var r = require_main();
	n(r, `factory`, require_factory());
	t.exports = r;
}));
var require_ms$4 = __commonJSMin(((e, t) => {
	var n = 1e3;
	var r = n * 60;
	var i = r * 60;
	var a = i * 24;
	var o = a * 7;
	var s = a * 365.25;
	t.exports = function(e, t) {
		t = t || {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		else if (n === `number` && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw new Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		e = String(e);
		if (e.length > 100) return;
		var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
		if (!t) return;
		var c = parseFloat(t[1]);
		switch ((t[2] || `ms`).toLowerCase()) {
			case `years`:
			case `year`:
			case `yrs`:
			case `yr`:
			case `y`: return c * s;
			case `weeks`:
			case `week`:
			case `w`: return c * o;
			case `days`:
			case `day`:
			case `d`: return c * a;
			case `hours`:
			case `hour`:
			case `hrs`:
			case `hr`:
			case `h`: return c * i;
			case `minutes`:
			case `minute`:
			case `mins`:
			case `min`:
			case `m`: return c * r;
			case `seconds`:
			case `second`:
			case `secs`:
			case `sec`:
			case `s`: return c * n;
			case `milliseconds`:
			case `millisecond`:
			case `msecs`:
			case `msec`:
			case `ms`: return c;
			default: return;
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		if (t >= a) return Math.round(e / a) + `d`;
		if (t >= i) return Math.round(e / i) + `h`;
		if (t >= r) return Math.round(e / r) + `m`;
		if (t >= n) return Math.round(e / n) + `s`;
		return e + `ms`;
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		if (t >= a) return plural(e, t, a, `day`);
		if (t >= i) return plural(e, t, i, `hour`);
		if (t >= r) return plural(e, t, r, `minute`);
		if (t >= n) return plural(e, t, n, `second`);
		return e + ` ms`;
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
}));
var require_common$4 = __commonJSMin(((e, t) => {
	function setup(e) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms$4();
		createDebug.destroy = destroy;
		Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) {
				t = (t << 5) - t + e.charCodeAt(n);
				t |= 0;
			}
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t;
			let n = null;
			let r;
			let i;
			function debug(...e) {
				if (!debug.enabled) return;
				const n = debug;
				const r = Number(/* @__PURE__ */ new Date());
				n.diff = r - (t || r);
				n.prev = t;
				n.curr = r;
				t = r;
				e[0] = createDebug.coerce(e[0]);
				if (typeof e[0] !== `string`) e.unshift(`%O`);
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === `%%`) return `%`;
					i++;
					const a = createDebug.formatters[r];
					if (typeof a === `function`) {
						const r = e[i];
						t = a.call(n, r);
						e.splice(i, 1);
						i--;
					}
					return t;
				});
				createDebug.formatArgs.call(n, e);
				(n.log || createDebug.log).apply(n, e);
			}
			debug.namespace = e;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(e);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (n !== null) return n;
					if (r !== createDebug.namespaces) {
						r = createDebug.namespaces;
						i = createDebug.enabled(e);
					}
					return i;
				},
				set: (e) => {
					n = e;
				}
			});
			if (typeof createDebug.init === `function`) createDebug.init(debug);
			return debug;
		}
		function extend(e, t) {
			const n = createDebug(this.namespace + (typeof t === `undefined` ? `:` : t) + e);
			n.log = this.log;
			return n;
		}
		function enable(e) {
			createDebug.save(e);
			createDebug.namespaces = e;
			createDebug.names = [];
			createDebug.skips = [];
			const t = (typeof e === `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (const e of t) if (e[0] === `-`) createDebug.skips.push(e.slice(1));
			else createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0;
			let r = 0;
			let i = -1;
			let a = 0;
			while (n < e.length) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) {
				if (t[r] === `*`) {
					i = r;
					a = n;
					r++;
				} else {
					n++;
					r++;
				}
			} else if (i !== -1) {
				r = i + 1;
				a++;
				n = a;
			} else return false;
			while (r < t.length && t[r] === `*`) r++;
			return r === t.length;
		}
		function disable() {
			const e = [...createDebug.names, ...createDebug.skips.map((e) => `-` + e)].join(`,`);
			createDebug.enable(``);
			return e;
		}
		function enabled(e) {
			for (const t of createDebug.skips) if (matchesTemplate(e, t)) return false;
			for (const t of createDebug.names) if (matchesTemplate(e, t)) return true;
			return false;
		}
		function coerce(e) {
			if (e instanceof Error) return e.stack || e.message;
			return e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	t.exports = setup;
}));
var require_browser$4 = __commonJSMin(((e, t) => {
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.storage = localstorage();
	e.destroy = (() => {
		let e = false;
		return () => {
			if (!e) {
				e = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	e.colors = [
		`#0000CC`,
		`#0000FF`,
		`#0033CC`,
		`#0033FF`,
		`#0066CC`,
		`#0066FF`,
		`#0099CC`,
		`#0099FF`,
		`#00CC00`,
		`#00CC33`,
		`#00CC66`,
		`#00CC99`,
		`#00CCCC`,
		`#00CCFF`,
		`#3300CC`,
		`#3300FF`,
		`#3333CC`,
		`#3333FF`,
		`#3366CC`,
		`#3366FF`,
		`#3399CC`,
		`#3399FF`,
		`#33CC00`,
		`#33CC33`,
		`#33CC66`,
		`#33CC99`,
		`#33CCCC`,
		`#33CCFF`,
		`#6600CC`,
		`#6600FF`,
		`#6633CC`,
		`#6633FF`,
		`#66CC00`,
		`#66CC33`,
		`#9900CC`,
		`#9900FF`,
		`#9933CC`,
		`#9933FF`,
		`#99CC00`,
		`#99CC33`,
		`#CC0000`,
		`#CC0033`,
		`#CC0066`,
		`#CC0099`,
		`#CC00CC`,
		`#CC00FF`,
		`#CC3300`,
		`#CC3333`,
		`#CC3366`,
		`#CC3399`,
		`#CC33CC`,
		`#CC33FF`,
		`#CC6600`,
		`#CC6633`,
		`#CC9900`,
		`#CC9933`,
		`#CCCC00`,
		`#CCCC33`,
		`#FF0000`,
		`#FF0033`,
		`#FF0066`,
		`#FF0099`,
		`#FF00CC`,
		`#FF00FF`,
		`#FF3300`,
		`#FF3333`,
		`#FF3366`,
		`#FF3399`,
		`#FF33CC`,
		`#FF33FF`,
		`#FF6600`,
		`#FF6633`,
		`#FF9900`,
		`#FF9933`,
		`#FFCC00`,
		`#FFCC33`
	];
	function useColors() {
		if (typeof window !== `undefined` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return true;
		if (typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let e;
		return typeof document !== `undefined` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== `undefined` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== `undefined` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff);
		if (!this.useColors) return;
		const n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0;
		let i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			if (e === `%%`) return;
			r++;
			if (e === `%c`) i = r;
		});
		e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function save(t) {
		try {
			if (t) e.storage.setItem(`debug`, t);
			else e.storage.removeItem(`debug`);
		} catch (e) {}
	}
	function load() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch (e) {}
		if (!t && typeof process !== `undefined` && `env` in process) t = process.env.DEBUG;
		return t;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (e) {}
	}
	t.exports = require_common$4()(e);
	const { formatters: n } = t.exports;
	n.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
}));
var require_node$4 = __commonJSMin(((e, t) => {
	const n = __require(`tty`);
	const r = __require(`util`);
	e.init = init;
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.destroy = r.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const t = require_supports_color();
		if (t && (t.stderr || t).level >= 2) e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (e) {}
	e.inspectOpts = Object.keys(process.env).filter((e) => {
		return /^debug_/i.test(e);
	}).reduce((e, t) => {
		const n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => {
			return t.toUpperCase();
		});
		let r = process.env[t];
		if (/^(yes|on|true|enabled)$/i.test(r)) r = true;
		else if (/^(no|off|false|disabled)$/i.test(r)) r = false;
		else if (r === `null`) r = null;
		else r = Number(r);
		e[n] = r;
		return e;
	}, {});
	function useColors() {
		return `colors` in e.inspectOpts ? Boolean(e.inspectOpts.colors) : n.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		const { namespace: n, useColors: r } = this;
		if (r) {
			const r = this.color;
			const i = `\x1B[3` + (r < 8 ? r : `8;5;` + r);
			const a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a);
			e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = getDate() + n + ` ` + e[0];
	}
	function getDate() {
		if (e.inspectOpts.hideDate) return ``;
		return (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function log(...t) {
		return process.stderr.write(r.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function save(e) {
		if (e) process.env.DEBUG = e;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(t) {
		t.inspectOpts = {};
		const n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = require_common$4()(e);
	const { formatters: i } = t.exports;
	i.o = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	};
	i.O = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts);
	};
}));
var require_src$4 = __commonJSMin(((e, t) => {
	if (typeof process === `undefined` || process.type === `renderer` || process.browser === true || process.__nwjs) t.exports = require_browser$4();
	else t.exports = require_node$4();
}));
var require_ms$3 = __commonJSMin(((e, t) => {
	var n = 1e3;
	var r = n * 60;
	var i = r * 60;
	var a = i * 24;
	var o = a * 7;
	var s = a * 365.25;
	t.exports = function(e, t) {
		t = t || {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		else if (n === `number` && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw new Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		e = String(e);
		if (e.length > 100) return;
		var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
		if (!t) return;
		var c = parseFloat(t[1]);
		switch ((t[2] || `ms`).toLowerCase()) {
			case `years`:
			case `year`:
			case `yrs`:
			case `yr`:
			case `y`: return c * s;
			case `weeks`:
			case `week`:
			case `w`: return c * o;
			case `days`:
			case `day`:
			case `d`: return c * a;
			case `hours`:
			case `hour`:
			case `hrs`:
			case `hr`:
			case `h`: return c * i;
			case `minutes`:
			case `minute`:
			case `mins`:
			case `min`:
			case `m`: return c * r;
			case `seconds`:
			case `second`:
			case `secs`:
			case `sec`:
			case `s`: return c * n;
			case `milliseconds`:
			case `millisecond`:
			case `msecs`:
			case `msec`:
			case `ms`: return c;
			default: return;
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		if (t >= a) return Math.round(e / a) + `d`;
		if (t >= i) return Math.round(e / i) + `h`;
		if (t >= r) return Math.round(e / r) + `m`;
		if (t >= n) return Math.round(e / n) + `s`;
		return e + `ms`;
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		if (t >= a) return plural(e, t, a, `day`);
		if (t >= i) return plural(e, t, i, `hour`);
		if (t >= r) return plural(e, t, r, `minute`);
		if (t >= n) return plural(e, t, n, `second`);
		return e + ` ms`;
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
}));
var require_common$3 = __commonJSMin(((e, t) => {
	function setup(e) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms$3();
		createDebug.destroy = destroy;
		Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) {
				t = (t << 5) - t + e.charCodeAt(n);
				t |= 0;
			}
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t;
			let n = null;
			let r;
			let i;
			function debug(...e) {
				if (!debug.enabled) return;
				const n = debug;
				const r = Number(/* @__PURE__ */ new Date());
				n.diff = r - (t || r);
				n.prev = t;
				n.curr = r;
				t = r;
				e[0] = createDebug.coerce(e[0]);
				if (typeof e[0] !== `string`) e.unshift(`%O`);
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === `%%`) return `%`;
					i++;
					const a = createDebug.formatters[r];
					if (typeof a === `function`) {
						const r = e[i];
						t = a.call(n, r);
						e.splice(i, 1);
						i--;
					}
					return t;
				});
				createDebug.formatArgs.call(n, e);
				(n.log || createDebug.log).apply(n, e);
			}
			debug.namespace = e;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(e);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (n !== null) return n;
					if (r !== createDebug.namespaces) {
						r = createDebug.namespaces;
						i = createDebug.enabled(e);
					}
					return i;
				},
				set: (e) => {
					n = e;
				}
			});
			if (typeof createDebug.init === `function`) createDebug.init(debug);
			return debug;
		}
		function extend(e, t) {
			const n = createDebug(this.namespace + (typeof t === `undefined` ? `:` : t) + e);
			n.log = this.log;
			return n;
		}
		function enable(e) {
			createDebug.save(e);
			createDebug.namespaces = e;
			createDebug.names = [];
			createDebug.skips = [];
			const t = (typeof e === `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (const e of t) if (e[0] === `-`) createDebug.skips.push(e.slice(1));
			else createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0;
			let r = 0;
			let i = -1;
			let a = 0;
			while (n < e.length) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) {
				if (t[r] === `*`) {
					i = r;
					a = n;
					r++;
				} else {
					n++;
					r++;
				}
			} else if (i !== -1) {
				r = i + 1;
				a++;
				n = a;
			} else return false;
			while (r < t.length && t[r] === `*`) r++;
			return r === t.length;
		}
		function disable() {
			const e = [...createDebug.names, ...createDebug.skips.map((e) => `-` + e)].join(`,`);
			createDebug.enable(``);
			return e;
		}
		function enabled(e) {
			for (const t of createDebug.skips) if (matchesTemplate(e, t)) return false;
			for (const t of createDebug.names) if (matchesTemplate(e, t)) return true;
			return false;
		}
		function coerce(e) {
			if (e instanceof Error) return e.stack || e.message;
			return e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	t.exports = setup;
}));
var require_browser$3 = __commonJSMin(((e, t) => {
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.storage = localstorage();
	e.destroy = (() => {
		let e = false;
		return () => {
			if (!e) {
				e = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	e.colors = [
		`#0000CC`,
		`#0000FF`,
		`#0033CC`,
		`#0033FF`,
		`#0066CC`,
		`#0066FF`,
		`#0099CC`,
		`#0099FF`,
		`#00CC00`,
		`#00CC33`,
		`#00CC66`,
		`#00CC99`,
		`#00CCCC`,
		`#00CCFF`,
		`#3300CC`,
		`#3300FF`,
		`#3333CC`,
		`#3333FF`,
		`#3366CC`,
		`#3366FF`,
		`#3399CC`,
		`#3399FF`,
		`#33CC00`,
		`#33CC33`,
		`#33CC66`,
		`#33CC99`,
		`#33CCCC`,
		`#33CCFF`,
		`#6600CC`,
		`#6600FF`,
		`#6633CC`,
		`#6633FF`,
		`#66CC00`,
		`#66CC33`,
		`#9900CC`,
		`#9900FF`,
		`#9933CC`,
		`#9933FF`,
		`#99CC00`,
		`#99CC33`,
		`#CC0000`,
		`#CC0033`,
		`#CC0066`,
		`#CC0099`,
		`#CC00CC`,
		`#CC00FF`,
		`#CC3300`,
		`#CC3333`,
		`#CC3366`,
		`#CC3399`,
		`#CC33CC`,
		`#CC33FF`,
		`#CC6600`,
		`#CC6633`,
		`#CC9900`,
		`#CC9933`,
		`#CCCC00`,
		`#CCCC33`,
		`#FF0000`,
		`#FF0033`,
		`#FF0066`,
		`#FF0099`,
		`#FF00CC`,
		`#FF00FF`,
		`#FF3300`,
		`#FF3333`,
		`#FF3366`,
		`#FF3399`,
		`#FF33CC`,
		`#FF33FF`,
		`#FF6600`,
		`#FF6633`,
		`#FF9900`,
		`#FF9933`,
		`#FFCC00`,
		`#FFCC33`
	];
	function useColors() {
		if (typeof window !== `undefined` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return true;
		if (typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let e;
		return typeof document !== `undefined` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== `undefined` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== `undefined` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff);
		if (!this.useColors) return;
		const n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0;
		let i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			if (e === `%%`) return;
			r++;
			if (e === `%c`) i = r;
		});
		e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function save(t) {
		try {
			if (t) e.storage.setItem(`debug`, t);
			else e.storage.removeItem(`debug`);
		} catch (e) {}
	}
	function load() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch (e) {}
		if (!t && typeof process !== `undefined` && `env` in process) t = process.env.DEBUG;
		return t;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (e) {}
	}
	t.exports = require_common$3()(e);
	const { formatters: n } = t.exports;
	n.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
}));
var require_node$3 = __commonJSMin(((e, t) => {
	const n = __require(`tty`);
	const r = __require(`util`);
	e.init = init;
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.destroy = r.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const t = require_supports_color();
		if (t && (t.stderr || t).level >= 2) e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (e) {}
	e.inspectOpts = Object.keys(process.env).filter((e) => {
		return /^debug_/i.test(e);
	}).reduce((e, t) => {
		const n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => {
			return t.toUpperCase();
		});
		let r = process.env[t];
		if (/^(yes|on|true|enabled)$/i.test(r)) r = true;
		else if (/^(no|off|false|disabled)$/i.test(r)) r = false;
		else if (r === `null`) r = null;
		else r = Number(r);
		e[n] = r;
		return e;
	}, {});
	function useColors() {
		return `colors` in e.inspectOpts ? Boolean(e.inspectOpts.colors) : n.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		const { namespace: n, useColors: r } = this;
		if (r) {
			const r = this.color;
			const i = `\x1B[3` + (r < 8 ? r : `8;5;` + r);
			const a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a);
			e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = getDate() + n + ` ` + e[0];
	}
	function getDate() {
		if (e.inspectOpts.hideDate) return ``;
		return (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function log(...t) {
		return process.stderr.write(r.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function save(e) {
		if (e) process.env.DEBUG = e;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(t) {
		t.inspectOpts = {};
		const n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = require_common$3()(e);
	const { formatters: i } = t.exports;
	i.o = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	};
	i.O = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts);
	};
}));
var require_src$3 = __commonJSMin(((e, t) => {
	if (typeof process === `undefined` || process.type === `renderer` || process.browser === true || process.__nwjs) t.exports = require_browser$3();
	else t.exports = require_node$3();
}));
var require_ms$2 = __commonJSMin(((e, t) => {
	var n = 1e3;
	var r = n * 60;
	var i = r * 60;
	var a = i * 24;
	var o = a * 7;
	var s = a * 365.25;
	t.exports = function(e, t) {
		t = t || {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		else if (n === `number` && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw new Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		e = String(e);
		if (e.length > 100) return;
		var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
		if (!t) return;
		var c = parseFloat(t[1]);
		switch ((t[2] || `ms`).toLowerCase()) {
			case `years`:
			case `year`:
			case `yrs`:
			case `yr`:
			case `y`: return c * s;
			case `weeks`:
			case `week`:
			case `w`: return c * o;
			case `days`:
			case `day`:
			case `d`: return c * a;
			case `hours`:
			case `hour`:
			case `hrs`:
			case `hr`:
			case `h`: return c * i;
			case `minutes`:
			case `minute`:
			case `mins`:
			case `min`:
			case `m`: return c * r;
			case `seconds`:
			case `second`:
			case `secs`:
			case `sec`:
			case `s`: return c * n;
			case `milliseconds`:
			case `millisecond`:
			case `msecs`:
			case `msec`:
			case `ms`: return c;
			default: return;
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		if (t >= a) return Math.round(e / a) + `d`;
		if (t >= i) return Math.round(e / i) + `h`;
		if (t >= r) return Math.round(e / r) + `m`;
		if (t >= n) return Math.round(e / n) + `s`;
		return e + `ms`;
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		if (t >= a) return plural(e, t, a, `day`);
		if (t >= i) return plural(e, t, i, `hour`);
		if (t >= r) return plural(e, t, r, `minute`);
		if (t >= n) return plural(e, t, n, `second`);
		return e + ` ms`;
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
}));
var require_common$2 = __commonJSMin(((e, t) => {
	function setup(e) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms$2();
		createDebug.destroy = destroy;
		Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) {
				t = (t << 5) - t + e.charCodeAt(n);
				t |= 0;
			}
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t;
			let n = null;
			let r;
			let i;
			function debug(...e) {
				if (!debug.enabled) return;
				const n = debug;
				const r = Number(/* @__PURE__ */ new Date());
				n.diff = r - (t || r);
				n.prev = t;
				n.curr = r;
				t = r;
				e[0] = createDebug.coerce(e[0]);
				if (typeof e[0] !== `string`) e.unshift(`%O`);
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === `%%`) return `%`;
					i++;
					const a = createDebug.formatters[r];
					if (typeof a === `function`) {
						const r = e[i];
						t = a.call(n, r);
						e.splice(i, 1);
						i--;
					}
					return t;
				});
				createDebug.formatArgs.call(n, e);
				(n.log || createDebug.log).apply(n, e);
			}
			debug.namespace = e;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(e);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (n !== null) return n;
					if (r !== createDebug.namespaces) {
						r = createDebug.namespaces;
						i = createDebug.enabled(e);
					}
					return i;
				},
				set: (e) => {
					n = e;
				}
			});
			if (typeof createDebug.init === `function`) createDebug.init(debug);
			return debug;
		}
		function extend(e, t) {
			const n = createDebug(this.namespace + (typeof t === `undefined` ? `:` : t) + e);
			n.log = this.log;
			return n;
		}
		function enable(e) {
			createDebug.save(e);
			createDebug.namespaces = e;
			createDebug.names = [];
			createDebug.skips = [];
			const t = (typeof e === `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (const e of t) if (e[0] === `-`) createDebug.skips.push(e.slice(1));
			else createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0;
			let r = 0;
			let i = -1;
			let a = 0;
			while (n < e.length) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) {
				if (t[r] === `*`) {
					i = r;
					a = n;
					r++;
				} else {
					n++;
					r++;
				}
			} else if (i !== -1) {
				r = i + 1;
				a++;
				n = a;
			} else return false;
			while (r < t.length && t[r] === `*`) r++;
			return r === t.length;
		}
		function disable() {
			const e = [...createDebug.names, ...createDebug.skips.map((e) => `-` + e)].join(`,`);
			createDebug.enable(``);
			return e;
		}
		function enabled(e) {
			for (const t of createDebug.skips) if (matchesTemplate(e, t)) return false;
			for (const t of createDebug.names) if (matchesTemplate(e, t)) return true;
			return false;
		}
		function coerce(e) {
			if (e instanceof Error) return e.stack || e.message;
			return e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	t.exports = setup;
}));
var require_browser$2 = __commonJSMin(((e, t) => {
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.storage = localstorage();
	e.destroy = (() => {
		let e = false;
		return () => {
			if (!e) {
				e = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	e.colors = [
		`#0000CC`,
		`#0000FF`,
		`#0033CC`,
		`#0033FF`,
		`#0066CC`,
		`#0066FF`,
		`#0099CC`,
		`#0099FF`,
		`#00CC00`,
		`#00CC33`,
		`#00CC66`,
		`#00CC99`,
		`#00CCCC`,
		`#00CCFF`,
		`#3300CC`,
		`#3300FF`,
		`#3333CC`,
		`#3333FF`,
		`#3366CC`,
		`#3366FF`,
		`#3399CC`,
		`#3399FF`,
		`#33CC00`,
		`#33CC33`,
		`#33CC66`,
		`#33CC99`,
		`#33CCCC`,
		`#33CCFF`,
		`#6600CC`,
		`#6600FF`,
		`#6633CC`,
		`#6633FF`,
		`#66CC00`,
		`#66CC33`,
		`#9900CC`,
		`#9900FF`,
		`#9933CC`,
		`#9933FF`,
		`#99CC00`,
		`#99CC33`,
		`#CC0000`,
		`#CC0033`,
		`#CC0066`,
		`#CC0099`,
		`#CC00CC`,
		`#CC00FF`,
		`#CC3300`,
		`#CC3333`,
		`#CC3366`,
		`#CC3399`,
		`#CC33CC`,
		`#CC33FF`,
		`#CC6600`,
		`#CC6633`,
		`#CC9900`,
		`#CC9933`,
		`#CCCC00`,
		`#CCCC33`,
		`#FF0000`,
		`#FF0033`,
		`#FF0066`,
		`#FF0099`,
		`#FF00CC`,
		`#FF00FF`,
		`#FF3300`,
		`#FF3333`,
		`#FF3366`,
		`#FF3399`,
		`#FF33CC`,
		`#FF33FF`,
		`#FF6600`,
		`#FF6633`,
		`#FF9900`,
		`#FF9933`,
		`#FFCC00`,
		`#FFCC33`
	];
	function useColors() {
		if (typeof window !== `undefined` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return true;
		if (typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let e;
		return typeof document !== `undefined` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== `undefined` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== `undefined` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff);
		if (!this.useColors) return;
		const n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0;
		let i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			if (e === `%%`) return;
			r++;
			if (e === `%c`) i = r;
		});
		e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function save(t) {
		try {
			if (t) e.storage.setItem(`debug`, t);
			else e.storage.removeItem(`debug`);
		} catch (e) {}
	}
	function load() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch (e) {}
		if (!t && typeof process !== `undefined` && `env` in process) t = process.env.DEBUG;
		return t;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (e) {}
	}
	t.exports = require_common$2()(e);
	const { formatters: n } = t.exports;
	n.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
}));
var require_node$2 = __commonJSMin(((e, t) => {
	const n = __require(`tty`);
	const r = __require(`util`);
	e.init = init;
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.destroy = r.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const t = require_supports_color();
		if (t && (t.stderr || t).level >= 2) e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (e) {}
	e.inspectOpts = Object.keys(process.env).filter((e) => {
		return /^debug_/i.test(e);
	}).reduce((e, t) => {
		const n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => {
			return t.toUpperCase();
		});
		let r = process.env[t];
		if (/^(yes|on|true|enabled)$/i.test(r)) r = true;
		else if (/^(no|off|false|disabled)$/i.test(r)) r = false;
		else if (r === `null`) r = null;
		else r = Number(r);
		e[n] = r;
		return e;
	}, {});
	function useColors() {
		return `colors` in e.inspectOpts ? Boolean(e.inspectOpts.colors) : n.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		const { namespace: n, useColors: r } = this;
		if (r) {
			const r = this.color;
			const i = `\x1B[3` + (r < 8 ? r : `8;5;` + r);
			const a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a);
			e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = getDate() + n + ` ` + e[0];
	}
	function getDate() {
		if (e.inspectOpts.hideDate) return ``;
		return (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function log(...t) {
		return process.stderr.write(r.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function save(e) {
		if (e) process.env.DEBUG = e;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(t) {
		t.inspectOpts = {};
		const n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = require_common$2()(e);
	const { formatters: i } = t.exports;
	i.o = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	};
	i.O = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts);
	};
}));
var require_src$2 = __commonJSMin(((e, t) => {
	if (typeof process === `undefined` || process.type === `renderer` || process.browser === true || process.__nwjs) t.exports = require_browser$2();
	else t.exports = require_node$2();
}));
var require_ms$1 = __commonJSMin(((e, t) => {
	var n = 1e3;
	var r = n * 60;
	var i = r * 60;
	var a = i * 24;
	var o = a * 7;
	var s = a * 365.25;
	t.exports = function(e, t) {
		t = t || {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		else if (n === `number` && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw new Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		e = String(e);
		if (e.length > 100) return;
		var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
		if (!t) return;
		var c = parseFloat(t[1]);
		switch ((t[2] || `ms`).toLowerCase()) {
			case `years`:
			case `year`:
			case `yrs`:
			case `yr`:
			case `y`: return c * s;
			case `weeks`:
			case `week`:
			case `w`: return c * o;
			case `days`:
			case `day`:
			case `d`: return c * a;
			case `hours`:
			case `hour`:
			case `hrs`:
			case `hr`:
			case `h`: return c * i;
			case `minutes`:
			case `minute`:
			case `mins`:
			case `min`:
			case `m`: return c * r;
			case `seconds`:
			case `second`:
			case `secs`:
			case `sec`:
			case `s`: return c * n;
			case `milliseconds`:
			case `millisecond`:
			case `msecs`:
			case `msec`:
			case `ms`: return c;
			default: return;
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		if (t >= a) return Math.round(e / a) + `d`;
		if (t >= i) return Math.round(e / i) + `h`;
		if (t >= r) return Math.round(e / r) + `m`;
		if (t >= n) return Math.round(e / n) + `s`;
		return e + `ms`;
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		if (t >= a) return plural(e, t, a, `day`);
		if (t >= i) return plural(e, t, i, `hour`);
		if (t >= r) return plural(e, t, r, `minute`);
		if (t >= n) return plural(e, t, n, `second`);
		return e + ` ms`;
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
}));
var require_common$1 = __commonJSMin(((e, t) => {
	function setup(e) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms$1();
		createDebug.destroy = destroy;
		Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) {
				t = (t << 5) - t + e.charCodeAt(n);
				t |= 0;
			}
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t;
			let n = null;
			let r;
			let i;
			function debug(...e) {
				if (!debug.enabled) return;
				const n = debug;
				const r = Number(/* @__PURE__ */ new Date());
				n.diff = r - (t || r);
				n.prev = t;
				n.curr = r;
				t = r;
				e[0] = createDebug.coerce(e[0]);
				if (typeof e[0] !== `string`) e.unshift(`%O`);
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === `%%`) return `%`;
					i++;
					const a = createDebug.formatters[r];
					if (typeof a === `function`) {
						const r = e[i];
						t = a.call(n, r);
						e.splice(i, 1);
						i--;
					}
					return t;
				});
				createDebug.formatArgs.call(n, e);
				(n.log || createDebug.log).apply(n, e);
			}
			debug.namespace = e;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(e);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (n !== null) return n;
					if (r !== createDebug.namespaces) {
						r = createDebug.namespaces;
						i = createDebug.enabled(e);
					}
					return i;
				},
				set: (e) => {
					n = e;
				}
			});
			if (typeof createDebug.init === `function`) createDebug.init(debug);
			return debug;
		}
		function extend(e, t) {
			const n = createDebug(this.namespace + (typeof t === `undefined` ? `:` : t) + e);
			n.log = this.log;
			return n;
		}
		function enable(e) {
			createDebug.save(e);
			createDebug.namespaces = e;
			createDebug.names = [];
			createDebug.skips = [];
			const t = (typeof e === `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (const e of t) if (e[0] === `-`) createDebug.skips.push(e.slice(1));
			else createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0;
			let r = 0;
			let i = -1;
			let a = 0;
			while (n < e.length) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) {
				if (t[r] === `*`) {
					i = r;
					a = n;
					r++;
				} else {
					n++;
					r++;
				}
			} else if (i !== -1) {
				r = i + 1;
				a++;
				n = a;
			} else return false;
			while (r < t.length && t[r] === `*`) r++;
			return r === t.length;
		}
		function disable() {
			const e = [...createDebug.names, ...createDebug.skips.map((e) => `-` + e)].join(`,`);
			createDebug.enable(``);
			return e;
		}
		function enabled(e) {
			for (const t of createDebug.skips) if (matchesTemplate(e, t)) return false;
			for (const t of createDebug.names) if (matchesTemplate(e, t)) return true;
			return false;
		}
		function coerce(e) {
			if (e instanceof Error) return e.stack || e.message;
			return e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	t.exports = setup;
}));
var require_browser$1 = __commonJSMin(((e, t) => {
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.storage = localstorage();
	e.destroy = (() => {
		let e = false;
		return () => {
			if (!e) {
				e = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	e.colors = [
		`#0000CC`,
		`#0000FF`,
		`#0033CC`,
		`#0033FF`,
		`#0066CC`,
		`#0066FF`,
		`#0099CC`,
		`#0099FF`,
		`#00CC00`,
		`#00CC33`,
		`#00CC66`,
		`#00CC99`,
		`#00CCCC`,
		`#00CCFF`,
		`#3300CC`,
		`#3300FF`,
		`#3333CC`,
		`#3333FF`,
		`#3366CC`,
		`#3366FF`,
		`#3399CC`,
		`#3399FF`,
		`#33CC00`,
		`#33CC33`,
		`#33CC66`,
		`#33CC99`,
		`#33CCCC`,
		`#33CCFF`,
		`#6600CC`,
		`#6600FF`,
		`#6633CC`,
		`#6633FF`,
		`#66CC00`,
		`#66CC33`,
		`#9900CC`,
		`#9900FF`,
		`#9933CC`,
		`#9933FF`,
		`#99CC00`,
		`#99CC33`,
		`#CC0000`,
		`#CC0033`,
		`#CC0066`,
		`#CC0099`,
		`#CC00CC`,
		`#CC00FF`,
		`#CC3300`,
		`#CC3333`,
		`#CC3366`,
		`#CC3399`,
		`#CC33CC`,
		`#CC33FF`,
		`#CC6600`,
		`#CC6633`,
		`#CC9900`,
		`#CC9933`,
		`#CCCC00`,
		`#CCCC33`,
		`#FF0000`,
		`#FF0033`,
		`#FF0066`,
		`#FF0099`,
		`#FF00CC`,
		`#FF00FF`,
		`#FF3300`,
		`#FF3333`,
		`#FF3366`,
		`#FF3399`,
		`#FF33CC`,
		`#FF33FF`,
		`#FF6600`,
		`#FF6633`,
		`#FF9900`,
		`#FF9933`,
		`#FFCC00`,
		`#FFCC33`
	];
	function useColors() {
		if (typeof window !== `undefined` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return true;
		if (typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let e;
		return typeof document !== `undefined` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== `undefined` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== `undefined` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff);
		if (!this.useColors) return;
		const n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0;
		let i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			if (e === `%%`) return;
			r++;
			if (e === `%c`) i = r;
		});
		e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function save(t) {
		try {
			if (t) e.storage.setItem(`debug`, t);
			else e.storage.removeItem(`debug`);
		} catch (e) {}
	}
	function load() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch (e) {}
		if (!t && typeof process !== `undefined` && `env` in process) t = process.env.DEBUG;
		return t;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (e) {}
	}
	t.exports = require_common$1()(e);
	const { formatters: n } = t.exports;
	n.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
}));
var require_node$1 = __commonJSMin(((e, t) => {
	const n = __require(`tty`);
	const r = __require(`util`);
	e.init = init;
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.destroy = r.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const t = require_supports_color();
		if (t && (t.stderr || t).level >= 2) e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (e) {}
	e.inspectOpts = Object.keys(process.env).filter((e) => {
		return /^debug_/i.test(e);
	}).reduce((e, t) => {
		const n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => {
			return t.toUpperCase();
		});
		let r = process.env[t];
		if (/^(yes|on|true|enabled)$/i.test(r)) r = true;
		else if (/^(no|off|false|disabled)$/i.test(r)) r = false;
		else if (r === `null`) r = null;
		else r = Number(r);
		e[n] = r;
		return e;
	}, {});
	function useColors() {
		return `colors` in e.inspectOpts ? Boolean(e.inspectOpts.colors) : n.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		const { namespace: n, useColors: r } = this;
		if (r) {
			const r = this.color;
			const i = `\x1B[3` + (r < 8 ? r : `8;5;` + r);
			const a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a);
			e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = getDate() + n + ` ` + e[0];
	}
	function getDate() {
		if (e.inspectOpts.hideDate) return ``;
		return (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function log(...t) {
		return process.stderr.write(r.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function save(e) {
		if (e) process.env.DEBUG = e;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(t) {
		t.inspectOpts = {};
		const n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = require_common$1()(e);
	const { formatters: i } = t.exports;
	i.o = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	};
	i.O = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts);
	};
}));
var require_src$1 = __commonJSMin(((e, t) => {
	if (typeof process === `undefined` || process.type === `renderer` || process.browser === true || process.__nwjs) t.exports = require_browser$1();
	else t.exports = require_node$1();
}));
var require_ms = __commonJSMin(((e, t) => {
	var n = 1e3;
	var r = n * 60;
	var i = r * 60;
	var a = i * 24;
	var o = a * 7;
	var s = a * 365.25;
	t.exports = function(e, t) {
		t = t || {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		else if (n === `number` && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw new Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		e = String(e);
		if (e.length > 100) return;
		var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
		if (!t) return;
		var c = parseFloat(t[1]);
		switch ((t[2] || `ms`).toLowerCase()) {
			case `years`:
			case `year`:
			case `yrs`:
			case `yr`:
			case `y`: return c * s;
			case `weeks`:
			case `week`:
			case `w`: return c * o;
			case `days`:
			case `day`:
			case `d`: return c * a;
			case `hours`:
			case `hour`:
			case `hrs`:
			case `hr`:
			case `h`: return c * i;
			case `minutes`:
			case `minute`:
			case `mins`:
			case `min`:
			case `m`: return c * r;
			case `seconds`:
			case `second`:
			case `secs`:
			case `sec`:
			case `s`: return c * n;
			case `milliseconds`:
			case `millisecond`:
			case `msecs`:
			case `msec`:
			case `ms`: return c;
			default: return;
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		if (t >= a) return Math.round(e / a) + `d`;
		if (t >= i) return Math.round(e / i) + `h`;
		if (t >= r) return Math.round(e / r) + `m`;
		if (t >= n) return Math.round(e / n) + `s`;
		return e + `ms`;
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		if (t >= a) return plural(e, t, a, `day`);
		if (t >= i) return plural(e, t, i, `hour`);
		if (t >= r) return plural(e, t, r, `minute`);
		if (t >= n) return plural(e, t, n, `second`);
		return e + ` ms`;
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
}));
var require_common = __commonJSMin(((e, t) => {
	function setup(e) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) {
				t = (t << 5) - t + e.charCodeAt(n);
				t |= 0;
			}
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t;
			let n = null;
			let r;
			let i;
			function debug(...e) {
				if (!debug.enabled) return;
				const n = debug;
				const r = Number(/* @__PURE__ */ new Date());
				n.diff = r - (t || r);
				n.prev = t;
				n.curr = r;
				t = r;
				e[0] = createDebug.coerce(e[0]);
				if (typeof e[0] !== `string`) e.unshift(`%O`);
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === `%%`) return `%`;
					i++;
					const a = createDebug.formatters[r];
					if (typeof a === `function`) {
						const r = e[i];
						t = a.call(n, r);
						e.splice(i, 1);
						i--;
					}
					return t;
				});
				createDebug.formatArgs.call(n, e);
				(n.log || createDebug.log).apply(n, e);
			}
			debug.namespace = e;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(e);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (n !== null) return n;
					if (r !== createDebug.namespaces) {
						r = createDebug.namespaces;
						i = createDebug.enabled(e);
					}
					return i;
				},
				set: (e) => {
					n = e;
				}
			});
			if (typeof createDebug.init === `function`) createDebug.init(debug);
			return debug;
		}
		function extend(e, t) {
			const n = createDebug(this.namespace + (typeof t === `undefined` ? `:` : t) + e);
			n.log = this.log;
			return n;
		}
		function enable(e) {
			createDebug.save(e);
			createDebug.namespaces = e;
			createDebug.names = [];
			createDebug.skips = [];
			const t = (typeof e === `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (const e of t) if (e[0] === `-`) createDebug.skips.push(e.slice(1));
			else createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0;
			let r = 0;
			let i = -1;
			let a = 0;
			while (n < e.length) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) {
				if (t[r] === `*`) {
					i = r;
					a = n;
					r++;
				} else {
					n++;
					r++;
				}
			} else if (i !== -1) {
				r = i + 1;
				a++;
				n = a;
			} else return false;
			while (r < t.length && t[r] === `*`) r++;
			return r === t.length;
		}
		function disable() {
			const e = [...createDebug.names, ...createDebug.skips.map((e) => `-` + e)].join(`,`);
			createDebug.enable(``);
			return e;
		}
		function enabled(e) {
			for (const t of createDebug.skips) if (matchesTemplate(e, t)) return false;
			for (const t of createDebug.names) if (matchesTemplate(e, t)) return true;
			return false;
		}
		function coerce(e) {
			if (e instanceof Error) return e.stack || e.message;
			return e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	t.exports = setup;
}));
var require_browser = __commonJSMin(((e, t) => {
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.storage = localstorage();
	e.destroy = (() => {
		let e = false;
		return () => {
			if (!e) {
				e = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	e.colors = [
		`#0000CC`,
		`#0000FF`,
		`#0033CC`,
		`#0033FF`,
		`#0066CC`,
		`#0066FF`,
		`#0099CC`,
		`#0099FF`,
		`#00CC00`,
		`#00CC33`,
		`#00CC66`,
		`#00CC99`,
		`#00CCCC`,
		`#00CCFF`,
		`#3300CC`,
		`#3300FF`,
		`#3333CC`,
		`#3333FF`,
		`#3366CC`,
		`#3366FF`,
		`#3399CC`,
		`#3399FF`,
		`#33CC00`,
		`#33CC33`,
		`#33CC66`,
		`#33CC99`,
		`#33CCCC`,
		`#33CCFF`,
		`#6600CC`,
		`#6600FF`,
		`#6633CC`,
		`#6633FF`,
		`#66CC00`,
		`#66CC33`,
		`#9900CC`,
		`#9900FF`,
		`#9933CC`,
		`#9933FF`,
		`#99CC00`,
		`#99CC33`,
		`#CC0000`,
		`#CC0033`,
		`#CC0066`,
		`#CC0099`,
		`#CC00CC`,
		`#CC00FF`,
		`#CC3300`,
		`#CC3333`,
		`#CC3366`,
		`#CC3399`,
		`#CC33CC`,
		`#CC33FF`,
		`#CC6600`,
		`#CC6633`,
		`#CC9900`,
		`#CC9933`,
		`#CCCC00`,
		`#CCCC33`,
		`#FF0000`,
		`#FF0033`,
		`#FF0066`,
		`#FF0099`,
		`#FF00CC`,
		`#FF00FF`,
		`#FF3300`,
		`#FF3333`,
		`#FF3366`,
		`#FF3399`,
		`#FF33CC`,
		`#FF33FF`,
		`#FF6600`,
		`#FF6633`,
		`#FF9900`,
		`#FF9933`,
		`#FFCC00`,
		`#FFCC33`
	];
	function useColors() {
		if (typeof window !== `undefined` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return true;
		if (typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let e;
		return typeof document !== `undefined` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== `undefined` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== `undefined` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== `undefined` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff);
		if (!this.useColors) return;
		const n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0;
		let i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			if (e === `%%`) return;
			r++;
			if (e === `%c`) i = r;
		});
		e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function save(t) {
		try {
			if (t) e.storage.setItem(`debug`, t);
			else e.storage.removeItem(`debug`);
		} catch (e) {}
	}
	function load() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch (e) {}
		if (!t && typeof process !== `undefined` && `env` in process) t = process.env.DEBUG;
		return t;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (e) {}
	}
	t.exports = require_common()(e);
	const { formatters: n } = t.exports;
	n.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
}));
var require_node = __commonJSMin(((e, t) => {
	const n = __require(`tty`);
	const r = __require(`util`);
	e.init = init;
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.destroy = r.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const t = require_supports_color();
		if (t && (t.stderr || t).level >= 2) e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (e) {}
	e.inspectOpts = Object.keys(process.env).filter((e) => {
		return /^debug_/i.test(e);
	}).reduce((e, t) => {
		const n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => {
			return t.toUpperCase();
		});
		let r = process.env[t];
		if (/^(yes|on|true|enabled)$/i.test(r)) r = true;
		else if (/^(no|off|false|disabled)$/i.test(r)) r = false;
		else if (r === `null`) r = null;
		else r = Number(r);
		e[n] = r;
		return e;
	}, {});
	function useColors() {
		return `colors` in e.inspectOpts ? Boolean(e.inspectOpts.colors) : n.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		const { namespace: n, useColors: r } = this;
		if (r) {
			const r = this.color;
			const i = `\x1B[3` + (r < 8 ? r : `8;5;` + r);
			const a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a);
			e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = getDate() + n + ` ` + e[0];
	}
	function getDate() {
		if (e.inspectOpts.hideDate) return ``;
		return (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function log(...t) {
		return process.stderr.write(r.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function save(e) {
		if (e) process.env.DEBUG = e;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(t) {
		t.inspectOpts = {};
		const n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = require_common()(e);
	const { formatters: i } = t.exports;
	i.o = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	};
	i.O = function(e) {
		this.inspectOpts.colors = this.useColors;
		return r.inspect(e, this.inspectOpts);
	};
}));
var require_src = __commonJSMin(((e, t) => {
	if (typeof process === `undefined` || process.type === `renderer` || process.browser === true || process.__nwjs) t.exports = require_browser();
	else t.exports = require_node();
}));
export { require_src$4 as a, require_lib$2 as c, require_lib$9 as d, require_lib$20 as f, require_src$3 as i, require_lib$5 as l, require_src$1 as n, require_lib as o, require_src$2 as r, require_lib$1 as s, require_src as t, require_lib$7 as u };
