import { createRequire } from "node:module";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (e, t, n) => () => {
	if (n) throw n[0];
	try {
		return e && (t = e(e = 0)), t;
	} catch (e) {
		throw n = [e], e;
	}
};
var __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports);
var __exportAll = (e, t) => {
	let n = {};
	for (var r in e) __defProp(n, r, {
		get: e[r],
		enumerable: true
	});
	if (!t) __defProp(n, Symbol.toStringTag, { value: `Module` });
	return n;
};
var __copyProps = (e, t, n, r) => {
	if (t && typeof t === `object` || typeof t === `function`) for (var i = __getOwnPropNames(t), a = 0, o = i.length, s; a < o; a++) {
		s = i[a];
		if (!__hasOwnProp.call(e, s) && s !== n) __defProp(e, s, {
			get: ((e) => t[e]).bind(null, s),
			enumerable: !(r = __getOwnPropDesc(t, s)) || r.enumerable
		});
	}
	return e;
};
var __toESM = (e, t, n) => (n = e != null ? __create(__getProtoOf(e)) : {}, __copyProps(t || !e || !e.__esModule || !__hasOwnProp.call(e, `default`) ? __defProp(n, `default`, {
	value: e,
	enumerable: true
}) : n, e));
var __toCommonJS = (e) => __hasOwnProp.call(e, `module.exports`) ? e[`module.exports`] : __copyProps(__defProp({}, `__esModule`, { value: true }), e);
var __require = (() => createRequire(import.meta.url))();
export { __toCommonJS as a, __require as i, __esmMin as n, __toESM as o, __exportAll as r, __commonJSMin as t };
