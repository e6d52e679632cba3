import { i as __require } from "./runtime-js.js";
import { $n as Se, $r as Zc, Ac as yt, As as t, B as Ct, Ba as ie, Bs as ue, Ca as gn$1, Cn as Oe, Ct as He, Dc as yn$1, Dn as Ot, Dr as Vt, Ds as sr$1, Dt as Ht, E as Be, En as On$1, Eo as n, Er as Vn$1, Et as Hn$1, Fc as ze, Fn as Q, Fr as Wt, Gi as de, Gn as Rf, Gs as ut, Hi as ct, Hr as Xt, I as Ce, Ia as ht, Ir as X, Is as tr$1, It, J as Dt, Ja as je, Jn as Rn$1, Jo as pf, K as Dn$1, Kr as Ye, Lc as zn$1, Li as ce, Lo as oe, Ls as tt, Mi as bo, Mo as nn, Na as hn, Nn as Pn$1, No as nr$1, Nr as Wn$1, Oo as ne, Os as st, Pi as bt, Po as nt, Q as Ee, Qa as jt, Qi as dt, Qo as pn, Qr as Z, Qs as vn$1, Rn as Qe, Sc as ya$1, Si as an, St as H, Ts as sn, U as De, Uo as or$1, Ut as K, Vi as cn$1, Vo as on, Vr as Xn$1, Vt as Jn$1, Wa as ir$1, Wo as ot, Wr as Y, Ws as un, Xi as dn, Yn as Rt, Yr as Yn$1, Ys as ve, Yt as Kt, Za as jn$1, Zr as Yt, _n as No, _s as rt, _t as Ge, aa as et, ar as St, as as qe, br as Ut, bs as se, bt as Gn$1, ca as fe, ci as _e, cn as Mn$1, ds as re, ea as ee, ei as Ze, er as Sf, es as pr$1, fa as fn$1, fo as ln, fr as Tn$1, ft as Fn$1, ga as ft, gi as _t, gn as Nn$1, h as Ae, ha as fs$1, ic as we, in as Me, io as kn$1, j as Bt, ji as bn$1, jn as Pe, jr as Wi, js as te, jt as Ie, k as Bn$1, lc as wt, lo as le, lr as Te, ls as qt, mc as xe, mo as lt, mr as Tt, oo as kt, pi as _n$1, pn as Ne, po as lo, qo as pe, ri as Zn$1, rr as Sn$1, rs as q, s as $n$1, sc as wn$1, tn as Lt, ts as pt, tt as En$1, un as Mt, vi as ae, vn as Nt, wc as ye, wi as ar$1, wo as mt, xo as mn$1, xt as Gt, y as An$1, ya as ge, yc as xs$1, yn as O, yr as Un$1, z as Cn$1, zr as Xe } from "./tensorflow-tfjs-core.js";
import cn from "fs";
import os from "os";
import mn from "path";
import fn from "perf_hooks";
function bn(d, f) {
	return f.forEach((function(f) {
		f && `string` != typeof f && !Array.isArray(f) && Object.keys(f).forEach((function(g) {
			if ("default" !== g && !(g in d)) {
				var _ = Object.getOwnPropertyDescriptor(f, g);
				Object.defineProperty(d, g, _.get ? _ : {
					enumerable: !0,
					get: function() {
						return f[g];
					}
				});
			}
		}));
	})), d;
}
var yn;
var _n;
let gn;
(function(d) {
	d[d.float32 = 0] = `float32`, d[d.int32 = 1] = `int32`, d[d.bool = 2] = `bool`, d[d.string = 3] = `string`, d[d.complex64 = 4] = `complex64`;
})(yn || (yn = {})), function(d) {
	d[d.linear = 0] = `linear`, d[d.relu = 1] = `relu`, d[d.relu6 = 2] = `relu6`, d[d.prelu = 3] = `prelu`, d[d.leakyrelu = 4] = `leakyrelu`, d[d.sigmoid = 5] = `sigmoid`, d[d.elu = 6] = `elu`;
}(_n || (_n = {}));
const In = {
	kernelName: or$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		gn = d.wasm.cwrap(or$1, null, [
			`number`,
			`array`,
			`number`,
			`number`,
			`array`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { a: y, b, bias: E, preluActivationWeights: D } = f;
		if (`float32` !== y.dtype || `float32` !== b.dtype) throw new Error(`_FusedMatMul for non non-float32 tensors not yet supported.`);
		const { transposeA: k, transposeB: M, activation: N, leakyreluAlpha: P } = _, F = g.dataIdMap.get(y.dataId).id, I = g.dataIdMap.get(b.dataId).id;
		let R = 0;
		if (null != E) {
			const d = g.dataIdMap.get(E.dataId);
			if (1 !== d.shape.length) throw new Error(`_FusedMatMul only supports rank-1 bias but got rank ${d.shape.length}.`);
			R = d.id;
		}
		const W = null == D ? 0 : g.dataIdMap.get(D.dataId).id, $ = _n[N];
		if (null == $) throw new Error(`${N} activation not yet supported for FusedConv2D in the wasm backend.`);
		const me = k ? y.shape[2] : y.shape[1], Le = M ? b.shape[1] : b.shape[2], Re = Wi.assertAndGetBroadcastShape(y.shape.slice(0, -2), b.shape.slice(0, -2)), Ue = g.makeOutput([
			...Re,
			me,
			Le
		], y.dtype), Je = g.dataIdMap.get(Ue.dataId).id, it = new Uint8Array(new Int32Array(y.shape).buffer), at = new Uint8Array(new Int32Array(b.shape).buffer);
		return gn(F, it, y.shape.length, I, at, b.shape.length, k, M, $, R, W, P || 0, Je), Ue;
	}
};
function wn(d, f) {
	let g;
	return {
		kernelName: d,
		backendName: `wasm`,
		setupFunc: function(f) {
			g = f.wasm.cwrap(d, null, [
				`number`,
				`number`,
				`number`
			]);
		},
		kernelFunc: function(d) {
			const { backend: _, inputs: { x: y } } = d, b = _.dataIdMap.get(y.dataId).id, E = _.makeOutput(y.shape, f || y.dtype), D = _.dataIdMap.get(E.dataId).id;
			return 0 === fs$1.sizeFromShape(E.shape) || g(b, yn[y.dtype], D), E;
		}
	};
}
const kn = wn(`Abs`);
const Mn = wn(K);
const Sn = wn(q);
function An(d, f, g) {
	let _;
	return {
		kernelName: d,
		backendName: `wasm`,
		setupFunc: function(f) {
			_ = f.wasm.cwrap(d, null, [
				`number`,
				`array`,
				`number`,
				`number`,
				`array`,
				`number`,
				`number`,
				`number`
			]);
		},
		kernelFunc: function(d) {
			const { backend: f, inputs: y } = d, { a: b, b: E } = y, D = f.dataIdMap.get(b.dataId).id, k = f.dataIdMap.get(E.dataId).id, M = null != g ? g : b.dtype, N = Rf.assertAndGetBroadcastShape(b.shape, E.shape), P = f.makeOutput(N, M);
			if (0 === fs$1.sizeFromShape(N)) return P;
			const F = new Uint8Array(new Int32Array(b.shape).buffer), I = new Uint8Array(new Int32Array(E.shape).buffer), R = f.dataIdMap.get(P.dataId).id;
			return _(D, F, b.shape.length, k, I, E.shape.length, yn[b.dtype], R), P;
		}
	};
}
const vn = An(`Add`);
let xn;
const Fn = {
	kernelName: H,
	backendName: `wasm`,
	setupFunc: function(d) {
		xn = d.wasm.cwrap(H, null, [
			`array`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g } = d, _ = g.makeOutput(f[0].shape, f[0].dtype);
		if (0 === fs$1.sizeFromShape(_.shape)) return _;
		const y = f.map(((d) => g.dataIdMap.get(d.dataId).id)), b = new Uint8Array(new Int32Array(y).buffer), E = g.dataIdMap.get(_.dataId).id;
		return xn(b, y.length, yn[_.dtype], E), _;
	}
};
function Nn(d) {
	const { inputs: { x: f }, backend: g } = d;
	if (`string` === f.dtype) return lo(g.readSync(f.dataId), f.shape, f.dtype);
	const _ = g.makeOutput(f.shape, f.dtype), y = g.typedArrayFromHeap(f);
	return g.typedArrayFromHeap(_).set(y), _;
}
const Dn = {
	kernelName: ot,
	backendName: `wasm`,
	kernelFunc: Nn
};
let Rn;
function En(d) {
	const { inputs: f, backend: g, attrs: _ } = d, [y, b] = function(d, f) {
		const g = [], _ = [];
		for (let y = 0; y < d.length; ++y) 1 !== d[y] && g.push(d[y]), 1 !== d[f[y]] && _.push(f[y]);
		for (let d = 0; d < _.length; ++d) {
			let f = -1;
			for (let g = 0; g < _.length; ++g) _[g] >= d && (-1 === f || _[f] > _[g]) && (f = g);
			_[f] = d;
		}
		return [g, _];
	}(f.x.shape, _.perm);
	let E = !0;
	for (let d = 0; d < b.length; d++) b[d] !== d && (E = !1);
	const D = function(d, f) {
		const g = new Array(d.length);
		for (let _ = 0; _ < g.length; _++) g[_] = d[f[_]];
		return g;
	}(f.x.shape, _.perm), k = {
		dataId: f.x.dataId,
		shape: y,
		dtype: f.x.dtype
	};
	if (E) {
		const d = Nn({
			inputs: f,
			backend: g
		});
		return d.shape = D, d;
	}
	const M = g.makeOutput(D, k.dtype), N = g.dataIdMap.get(k.dataId).id, P = g.dataIdMap.get(M.dataId).id, F = new Uint8Array(new Int32Array(b).buffer), I = new Uint8Array(new Int32Array(k.shape).buffer);
	return Rn(N, I, k.shape.length, yn[k.dtype], P, F, b.length), M;
}
const Wn = {
	kernelName: Zn$1,
	backendName: `wasm`,
	kernelFunc: En,
	setupFunc: function(d) {
		Rn = d.wasm.cwrap(Zn$1, null, [
			`number`,
			`array`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`
		]);
	}
};
function Pn(d, f, g) {
	const _ = d.shape, y = d.shape.length, b = fs$1.parseAxisParam(f, _);
	let E = b;
	const D = Rf.getAxesPermutation(E, y);
	let k = null, M = !1;
	if (null != D) {
		const f = new Array(y);
		for (let d = 0; d < f.length; d++) f[d] = _[D[d]];
		E = Rf.getInnerMostAxes(E.length, y), k = En({
			inputs: { x: d },
			attrs: { perm: D },
			backend: g
		});
		const b = g.dataIdMap.get(d.dataId).id;
		g.dataIdMap.get(k.dataId).id !== b && (M = !0);
	}
	return {
		transposed: k,
		originalAxes: b,
		axes: E,
		inputWasTransposed: M
	};
}
let On;
const Cn = {
	kernelName: `All`,
	backendName: `wasm`,
	setupFunc: function(d) {
		On = d.wasm.cwrap(`All`, null, [`number, number, number`]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { axis: y, keepDims: b } = _, { x: E } = g;
		let D = f.dataIdMap.get(E.dataId).id, k = E;
		const { transposed: M, axes: N, originalAxes: P, inputWasTransposed: F } = Pn(E, y, f);
		if (F) k = M, D = f.dataIdMap.get(M.dataId).id;
		const I = k.shape.length;
		Rf.assertAxesAreInnerMostDims(`all`, N, I);
		const [R, W] = Rf.computeOutAndReduceShapes(k.shape, N), $ = fs$1.sizeFromShape(W), me = f.makeOutput(R, E.dtype);
		if (0 !== fs$1.sizeFromShape(k.shape)) {
			const d = f.dataIdMap.get(me.dataId).id;
			On(D, $, d);
		}
		if (F && f.disposeData(M.dataId), b) me.shape = Rf.expandShapeToKeepDim(me.shape, P);
		return me;
	}
};
let Tn;
const zn = {
	kernelName: `Any`,
	backendName: `wasm`,
	setupFunc: function(d) {
		Tn = d.wasm.cwrap(`Any`, null, [`number, number, number`]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { axis: y, keepDims: b } = _, { x: E } = g;
		let D = f.dataIdMap.get(E.dataId).id, k = E;
		const { transposed: M, axes: N, originalAxes: P, inputWasTransposed: F } = Pn(E, y, f);
		if (F) k = M, D = f.dataIdMap.get(M.dataId).id;
		const I = k.shape.length;
		Rf.assertAxesAreInnerMostDims(`any`, N, I);
		const [R, W] = Rf.computeOutAndReduceShapes(k.shape, N), $ = fs$1.sizeFromShape(W), me = f.makeOutput(R, E.dtype);
		if (0 !== fs$1.sizeFromShape(k.shape)) {
			const d = f.dataIdMap.get(me.dataId).id;
			Tn(D, $, d);
		}
		if (F && f.disposeData(M.dataId), b) me.shape = Rf.expandShapeToKeepDim(me.shape, P);
		return me;
	}
};
function Hn(d) {
	let f;
	return {
		kernelName: d,
		backendName: `wasm`,
		setupFunc: function(g) {
			f = g.wasm.cwrap(d, null, [
				`number`,
				`number`,
				`number`,
				`number`,
				`number`
			]);
		},
		kernelFunc: function(d) {
			const { backend: g, inputs: _, attrs: y } = d, { axis: b } = y, { x: E } = _, D = g.dataIdMap.get(E.dataId).id;
			let k = D, M = E;
			const { transposed: N, axes: P, inputWasTransposed: F } = Pn(E, b, g);
			if (F) {
				const d = g.dataIdMap.get(N.dataId).id;
				d !== D && (M = N, k = d);
			}
			const I = M.shape.slice(0, -1), R = g.makeOutput(I, `int32`), W = g.dataIdMap.get(R.dataId).id, $ = fs$1.sizeFromShape(R.shape), me = M.shape[P[0]];
			return f(k, yn[M.dtype], $, me, W), F && g.disposeData(N.dataId), R;
		}
	};
}
const Bn = Hn(Z);
const Ln = Hn(Y);
const Un = wn(X);
const jn = wn(Q);
const Gn = wn(ee);
const qn = An(ne);
const Vn = wn(te);
let $n;
const Kn = {
	kernelName: re,
	backendName: `wasm`,
	setupFunc: function(d) {
		$n = d.wasm.cwrap(re, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, attrs: g, backend: _ } = d, y = f.x, b = _.dataIdMap.get(y.dataId).id, { filterSize: E, strides: D, pad: k, dimRoundingMode: M } = g, N = Rf.computePool2DInfo(y.shape, E, D, 1, k, M), P = N.filterHeight, F = N.filterWidth, I = N.padInfo.top, R = N.padInfo.right, W = N.padInfo.bottom, $ = N.padInfo.left, me = N.strideHeight, Le = N.strideWidth, Re = N.inChannels;
		if (`channelsLast` !== N.dataFormat) throw new Error(`wasm backend does not support dataFormat:'${N.dataFormat}'. Please use 'channelsLast'.`);
		if (1 !== N.dilationWidth || 1 !== N.dilationHeight) throw new Error(`was backend only supports average pooling with dilation = [1, 1], got [${N.dilationHeight}, ${N.dilationWidth}].`);
		const Ue = _.makeOutput(N.outShape, `float32`), Je = _.dataIdMap.get(Ue.dataId).id;
		return $n(b, y.shape[0], y.shape[1], y.shape[2], P, F, I, R, W, $, me, Le, Re, Je), Ue;
	}
};
let Xn;
const Qn = {
	kernelName: oe,
	backendName: `wasm`,
	setupFunc: function(d) {
		Xn = d.wasm.cwrap(`AvgPool3D`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { filterSize: b, strides: E, pad: D, dimRoundingMode: k, dataFormat: M } = _, N = Rf.computePool3DInfo(y.shape, b, E, 1, D, k, M), P = g.makeOutput(N.outShape, y.dtype);
		return Xn(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(P.dataId).id, N.batchSize, N.inChannels, N.inDepth, N.inHeight, N.inWidth, N.outDepth, N.outHeight, N.outWidth, N.strideDepth, N.strideHeight, N.strideWidth, N.dilationDepth, N.dilationHeight, N.dilationWidth, N.effectiveFilterDepth, N.effectiveFilterHeight, N.effectiveFilterWidth, N.padInfo.front, N.padInfo.top, N.padInfo.left), P;
	}
};
let Jn;
const Zn = {
	kernelName: ae,
	backendName: `wasm`,
	setupFunc: function(d) {
		Jn = d.wasm.cwrap(`AvgPool3DGrad`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { dy: y, input: b } = f, { filterSize: E, strides: D, pad: k, dimRoundingMode: M } = _, N = Rf.computePool3DInfo(b.shape, E, D, 1, k, M), P = g.makeOutput(b.shape, b.dtype);
		return Jn(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(P.dataId).id, N.batchSize, N.inChannels, N.inDepth, N.inHeight, N.inWidth, N.outDepth, N.outHeight, N.outWidth, N.strideDepth, N.strideHeight, N.strideWidth, N.dilationDepth, N.dilationHeight, N.dilationWidth, N.effectiveFilterDepth, N.effectiveFilterHeight, N.effectiveFilterWidth, N.padInfo.front, N.padInfo.top, N.padInfo.left, N.filterDepth, N.filterHeight, N.filterWidth), P;
	}
};
let Yn;
const ea = {
	kernelName: se,
	backendName: `wasm`,
	setupFunc: function(d) {
		Yn = d.wasm.cwrap(`AvgPoolGrad`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { dy: y, input: b } = f, { filterSize: E, strides: D, pad: k } = _, M = Rf.computePool2DInfo(b.shape, E, D, 1, k), N = g.makeOutput(b.shape, b.dtype);
		return Yn(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(N.dataId).id, M.batchSize, M.inChannels, M.inHeight, M.inWidth, M.outHeight, M.outWidth, M.strideHeight, M.strideWidth, M.dilationHeight, M.dilationWidth, M.effectiveFilterHeight, M.effectiveFilterWidth, M.padInfo.top, M.padInfo.left, M.filterHeight, M.filterWidth), N;
	}
};
function ta(d) {
	const { inputs: f, attrs: g } = d, { x: _ } = f, { shape: y } = g, b = fs$1.sizeFromShape(_.shape), E = fs$1.inferFromImplicitShape(y, b);
	return fs$1.assert(b === fs$1.sizeFromShape(E), (() => `new shape: ${E}, old shape: ${_.shape}. New shape and old shape must have the same number of elements.`)), d.backend.incRef(_.dataId), {
		dataId: _.dataId,
		shape: E,
		dtype: _.dtype
	};
}
const na = {
	kernelName: an,
	backendName: `wasm`,
	kernelFunc: ta
};
let aa;
const ra = {
	kernelName: ie,
	backendName: `wasm`,
	setupFunc: function(d) {
		aa = d.wasm.cwrap(ie, null, [
			`number`,
			`array`,
			`number`,
			`number`,
			`array`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { a: y, b } = f, { transposeA: E, transposeB: D } = _;
		if (`float32` !== y.dtype || `float32` !== b.dtype) throw new Error(`BatchMatMul for non non-float32 tensors not yet supported.`);
		const k = y.shape.length, M = b.shape.length, N = E ? y.shape[k - 2] : y.shape[k - 1], P = D ? b.shape[M - 1] : b.shape[M - 2], F = E ? y.shape[k - 1] : y.shape[k - 2], I = D ? b.shape[M - 2] : b.shape[M - 1], R = y.shape.slice(0, -2), W = b.shape.slice(0, -2), $ = fs$1.sizeFromShape(R), me = fs$1.sizeFromShape(W), Le = Wi.assertAndGetBroadcastShape(y.shape.slice(0, -2), b.shape.slice(0, -2)).concat([F, I]);
		fs$1.assert(N === P, (() => `Error in matMul: inner shapes (${N}) and (${P}) of Tensors with shapes ${y.shape} and ${b.shape} and transposeA=${E} and transposeB=${D} must match.`));
		const Re = D ? [
			me,
			I,
			P
		] : [
			me,
			P,
			I
		], Ue = ta({
			inputs: { x: y },
			backend: g,
			attrs: { shape: E ? [
				$,
				N,
				F
			] : [
				$,
				F,
				N
			] }
		}), Je = ta({
			inputs: { x: b },
			backend: g,
			attrs: { shape: Re }
		}), it = g.dataIdMap.get(Ue.dataId).id, at = g.dataIdMap.get(Je.dataId).id, vt = E ? Ue.shape[2] : Ue.shape[1], xt = D ? Je.shape[1] : Je.shape[2], Jt = Math.max($, me), Qt = g.makeOutput([
			Jt,
			vt,
			xt
		], Ue.dtype), $t = g.dataIdMap.get(Qt.dataId).id, en = new Uint8Array(new Int32Array(Ue.shape).buffer), tn = new Uint8Array(new Int32Array(Je.shape).buffer);
		return aa(it, en, Ue.shape.length, at, tn, Je.shape.length, E, D, $t), g.disposeData(Ue.dataId), g.disposeData(Je.dataId), Qt.shape = Le, Qt;
	}
};
function ua(d, f, g, _, y) {
	const b = Sf.isSliceContinous(_, f, g), E = fs$1.sizeFromShape(g), D = fs$1.computeStrides(_);
	if (b) {
		const g = Sf.computeFlatOffset(f, D);
		return `string` === y ? d.slice(g, g + E) : d.subarray(g, g + E);
	}
	const k = `string` === y ? Rf.fromUint8ToStringArray(d) : d, M = ya$1(_, y, k), N = ya$1(g, y);
	for (let d = 0; d < N.size; ++d) {
		const g = N.indexToLoc(d), _ = g.map(((d, g) => d + f[g]));
		N.set(M.get(..._), ...g);
	}
	return `string` === y ? Rf.fromStringArrayToUint8(N.values) : N.values;
}
Rf.RowPartitionType;
var sa = class {
	constructor(d, f, g, _, y, b) {
		this.separator = fs$1.encodeString(d), this.nGramWidths = f, this.leftPad = fs$1.encodeString(g), this.rightPad = fs$1.encodeString(_), this.padWidth = y, this.preserveShort = b;
	}
	getPadWidth(d) {
		return Math.min(this.padWidth < 0 ? d - 1 : this.padWidth, d - 1);
	}
	getNumNGrams(d, f) {
		const g = this.getPadWidth(f);
		return Math.max(0, d + 2 * g - f + 1);
	}
	createNGrams(d, f, g, _, y, b) {
		for (let E = 0; E < y; ++E) {
			const D = this.getPadWidth(b), k = Math.max(0, D - E), M = Math.max(0, D - (y - (E + 1))), N = b - (k + M), P = f + (k > 0 ? 0 : E - D);
			let F = 0;
			F += k * this.leftPad.length;
			for (let f = 0; f < N; ++f) F += d[P + f].length;
			F += M * this.rightPad.length;
			F += (k + M + N - 1) * this.separator.length, g[_ + E] = new Uint8Array(F);
			const I = g[_ + E];
			let R = 0;
			const h = (d) => d.forEach(((d) => I[R++] = d));
			for (let d = 0; d < k; ++d) h(this.leftPad), h(this.separator);
			for (let f = 0; f < N - 1; ++f) h(d[P + f]), h(this.separator);
			if (N > 0) {
				h(d[P + N - 1]);
				for (let d = 0; d < M; ++d) h(this.separator), h(this.rightPad);
			} else {
				for (let d = 0; d < M - 1; ++d) h(this.rightPad), h(this.separator);
				h(this.rightPad);
			}
		}
	}
	compute(d, f) {
		const g = d.length, _ = f.length;
		if (_ > 0) {
			let d = f[0];
			if (0 !== d) throw new Error(`First split value must be 0, got ${d}`);
			for (let y = 1; y < _; ++y) {
				let _ = f[y] >= d;
				if (_ = _ && f[y] <= g, !_) throw new Error(`Invalid split value ${f[y]}, must be in [${d}, ${g}]`);
				d = f[y];
			}
			if (d !== g) throw new Error(`Last split value must be data size. Expected ${g}, got ${d}`);
		}
		const y = _ - 1, b = fs$1.getArrayFromDType(`int32`, _);
		if (0 === g || 0 === _) {
			const d = new Array(g);
			for (let d = 0; d <= y; ++d) b[d] = 0;
			return [d, b];
		}
		b[0] = 0;
		for (let d = 1; d <= y; ++d) {
			const g = f[d] - f[d - 1];
			let _ = 0;
			this.nGramWidths.forEach(((d) => {
				_ += this.getNumNGrams(g, d);
			})), this.preserveShort && g > 0 && 0 === _ && (_ = 1), b[d] = b[d - 1] + _;
		}
		const E = new Array(b[y]);
		for (let g = 0; g < y; ++g) {
			const _ = f[g];
			let y = b[g];
			if (this.nGramWidths.forEach(((b) => {
				const D = f[g + 1] - f[g], k = this.getNumNGrams(D, b);
				this.createNGrams(d, _, E, y, k, b), y += k;
			})), this.preserveShort && y === b[g]) {
				const b = f[g + 1] - f[g];
				if (0 === b) continue;
				const D = b + 2 * this.padWidth;
				this.createNGrams(d, _, E, y, 1, D);
			}
		}
		return [E, b];
	}
};
function ia(d, f, g, _) {
	if (!d.length) return;
	if (0 === f.length) {
		for (let f = 0; f < d.length; ++f) _.push(d.subarray(f, f + 1));
		return;
	}
	if (1 === f.length) {
		const y = f[0];
		let b = d.indexOf(y);
		for (; -1 !== b;) {
			const f = d.subarray(0, b);
			g && 0 === f.length || _.push(f), b = (d = d.subarray(b + 1)).indexOf(y);
		}
		g && 0 === d.length || _.push(d);
		return;
	}
	let y = 0;
	for (let b = 0; b < d.length + 1; b++) if (b === d.length || -1 !== f.indexOf(d[b])) {
		const f = d.subarray(y, b);
		g && 0 === f.length || _.push(f), y = b + 1;
	}
}
function oa(d) {
	const { inputs: { x: f }, attrs: { begin: g, size: _ }, backend: y } = d, [b, E] = Sf.parseSliceParams(f, g, _), D = Sf.isSliceContinous(f.shape, b, E), k = y.readSync(f.dataId), M = y.makeOutput(E, f.dtype), N = fs$1.computeStrides(f.shape), P = y.dataIdMap.get(M.dataId);
	if (D) {
		const d = Sf.computeFlatOffset(b, N);
		if (`string` === f.dtype) P.stringBytes = k.slice(d, d + fs$1.sizeFromShape(E));
		else y.typedArrayFromHeap(M).set(k.subarray(d, d + fs$1.sizeFromShape(E)));
		return M;
	}
	if (`string` === f.dtype) return P.stringBytes = ua(k, b, E, f.shape, f.dtype), M;
	const F = y.typedArrayFromHeap(M), I = f.shape.length;
	if (2 === I) (function(d, f, g, _, y) {
		let b = 0;
		const E = _[0], D = _[1], k = E + y[0];
		for (let _ = E; _ < k; _++) {
			const E = _ * f + D;
			g.set(d.subarray(E, E + y[1]), b), b += y[1];
		}
	})(k, N[0], F, b, E);
	else if (3 === I) (function(d, f, g, _, y, b) {
		let E = 0;
		const D = y[0], k = y[1], M = y[2], N = D + b[0], P = k + b[1];
		for (let y = D; y < N; y++) for (let D = k; D < P; D++) {
			const k = y * f + D * g + M;
			_.set(d.subarray(k, k + b[2]), E), E += b[2];
		}
	})(k, N[0], N[1], F, b, E);
	else if (4 === I) (function(d, f, g, _, y, b, E) {
		let D = 0;
		const k = b[0], M = b[1], N = b[2], P = k + E[0], F = M + E[1], I = N + E[2], R = b[3];
		for (let b = k; b < P; b++) for (let k = M; k < F; k++) for (let M = N; M < I; M++) {
			const N = b * f + k * g + M * _ + R;
			y.set(d.subarray(N, N + E[3]), D), D += E[3];
		}
	})(k, N[0], N[1], N[2], F, b, E);
	else {
		const d = ua(k, b, E, f.shape, f.dtype);
		F.set(d);
	}
	return M;
}
const da = {
	kernelName: vn$1,
	backendName: `wasm`,
	kernelFunc: oa
};
const pa = {
	kernelName: le,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { blockShape: b, crops: E } = _, D = b.reduce(((d, f) => d * f)), k = Rf.getReshaped(y.shape, b, D), M = Rf.getPermuted(k.length, b.length), N = Rf.getReshapedPermuted(y.shape, b, D), P = Rf.getSliceBeginCoords(E, b.length), F = Rf.getSliceSize(N, E, b.length), I = ta({
			inputs: { x: y },
			backend: g,
			attrs: { shape: k }
		}), R = En({
			inputs: { x: I },
			backend: g,
			attrs: { perm: M }
		}), W = ta({
			inputs: { x: R },
			backend: g,
			attrs: { shape: N }
		}), $ = oa({
			inputs: { x: W },
			backend: g,
			attrs: {
				begin: P,
				size: F
			}
		});
		return g.disposeData(I.dataId), g.disposeData(R.dataId), g.disposeData(W.dataId), $;
	}
};
let la;
const ca = {
	kernelName: ue,
	backendName: `wasm`,
	setupFunc: function(d) {
		la = d.wasm.cwrap(ue, null, [
			`number`,
			`number`,
			`boolean`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { x: y, weights: b } = g, { size: E } = _, D = 0 !== b.shape.reduce(((d, f) => d * f), 1), k = 1 === y.shape.length ? [E] : [y.shape[0], E], M = f.makeOutput(k, b.dtype);
		function p(d) {
			return f.dataIdMap.get(d.dataId).id;
		}
		return la(p(y), E, D, p(b), yn[b.dtype], p(M)), M;
	}
};
const ma = An(ce);
const fa = {
	kernelName: de,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g } = d, { s0: _, s1: y } = f, b = g.typedArrayFromHeap(_), E = g.typedArrayFromHeap(y), D = Rf.assertAndGetBroadcastShape(Array.from(b), Array.from(E));
		return g.makeOutput([D.length], `int32`, void 0, new Int32Array(D));
	}
};
function ha(d) {
	const { inputs: { x: f }, attrs: { dtype: g }, backend: _ } = d, y = _.makeOutput(f.shape, g), b = _.typedArrayFromHeap(f);
	return _.typedArrayFromHeap(y).set(b), y;
}
const ba = {
	kernelName: fe,
	backendName: `wasm`,
	kernelFunc: ha
};
const ya = wn(pe);
let _a;
const ga = {
	kernelName: ge,
	backendName: `wasm`,
	setupFunc: function(d) {
		_a = d.wasm.cwrap(ge, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { clipValueMin: b, clipValueMax: E } = _, D = g.dataIdMap.get(y.dataId).id, k = g.makeOutput(y.shape, y.dtype), M = g.dataIdMap.get(k.dataId).id;
		return _a(D, b, E, M), k;
	}
};
function Ia(d) {
	const { inputs: f, backend: g } = d, _ = fs$1.parseAxisParam(d.attrs.axis, f[0].shape)[0], y = f.map(((d) => d.shape));
	Rf.assertParamsConsistent(y, _);
	let b = Rf.computeOutShape(f.map(((d) => d.shape)), _);
	const E = f.filter(((d) => fs$1.sizeFromShape(d.shape) > 0));
	if (1 === E.length) return Nn({
		inputs: { x: E[0] },
		backend: g
	});
	const D = g.makeOutput(b, f[0].dtype);
	if (0 === fs$1.sizeFromShape(b)) return D;
	if (`string` === E[0].dtype) {
		const d = E.map(((d) => {
			const f = fs$1.sizeFromShape(d.shape.slice(_));
			return ta({
				inputs: { x: d },
				backend: g,
				attrs: { shape: [-1, f] }
			});
		})), y = d.map(((d) => ({
			vals: g.readSync(d.dataId),
			shape: d.shape
		})));
		b = Rf.computeOutShape(d.map(((d) => d.shape)), 1);
		const k = 1 === d[0].shape[0], M = function(d, f, g, _) {
			const y = fs$1.getArrayFromDType(g, fs$1.sizeFromShape(f));
			if (_ && `string` !== g) {
				let f = 0;
				d.forEach(((d) => {
					const g = fs$1.sizeFromShape(d.shape);
					y.set(d.vals, f), f += g;
				}));
			} else {
				let _ = 0;
				d.forEach(((d) => {
					const b = `string` === g ? Rf.fromUint8ToStringArray(d.vals) : d.vals;
					let E = 0;
					for (let g = 0; g < d.shape[0]; ++g) {
						const D = g * f[1] + _;
						for (let f = 0; f < d.shape[1]; ++f) y[D + f] = b[E++];
					}
					_ += d.shape[1];
				}));
			}
			return y;
		}(y, b, f[0].dtype, k);
		D.shape = Rf.computeOutShape(E.map(((d) => d.shape)), _);
		return g.dataIdMap.get(D.dataId).stringBytes = Rf.fromStringArrayToUint8(M), d.forEach(((d) => g.disposeData(d.dataId))), D;
	}
	const k = fs$1.sizeFromShape(E[0].shape.slice(0, _));
	let M = 0;
	const N = E.map(((d) => {
		const f = fs$1.sizeFromShape(d.shape.slice(_));
		return M += f, f;
	})), P = E.map(((d) => g.typedArrayFromHeap(d))), F = g.typedArrayFromHeap(D);
	for (let d = 0; d < k; d++) {
		let f = d * M;
		for (let g = 0; g < P.length; g++) {
			const _ = N[g], y = d * _, b = P[g].subarray(y, y + _);
			F.set(b, f), f += _;
		}
	}
	return D;
}
const wa = {
	kernelName: ye,
	backendName: `wasm`,
	kernelFunc: Ia
};
let ka;
const Ma = {
	kernelName: we,
	backendName: `wasm`,
	setupFunc: function(d) {
		ka = d.wasm.cwrap(we, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, attrs: g, backend: _ } = d, { x: y, filter: b } = f, E = _.dataIdMap.get(y.dataId).id, D = _.dataIdMap.get(b.dataId).id, { strides: k, dilations: M, pad: N, dimRoundingMode: P, dataFormat: F } = g, I = Rf.convertConv2DDataFormat(F), R = Rf.computeConv2DInfo(y.shape, b.shape, k, M, N, P, !1, I), W = R.filterHeight, $ = R.filterWidth, me = R.padInfo.top, Le = R.padInfo.right, Re = R.padInfo.bottom, Ue = R.padInfo.left, Je = R.dilationHeight, it = R.dilationWidth, at = R.strideHeight, vt = R.strideWidth, xt = R.inChannels, Jt = R.outChannels, Qt = `SAME` === R.padInfo.type ? 1 : 0;
		if (`channelsLast` !== R.dataFormat) throw new Error(`wasm backend Conv2D does not support dataFormat:'${R.dataFormat}'. Please use 'channelsLast'.`);
		const $t = _.makeOutput(R.outShape, `float32`), en = _.dataIdMap.get($t.dataId).id;
		return ka(E, y.shape[0], y.shape[1], y.shape[2], D, W, $, me, Le, Re, Ue, Qt, Je, it, at, vt, xt, Jt, en), $t;
	}
};
let Sa;
const Aa = {
	kernelName: ve,
	backendName: `wasm`,
	setupFunc: function(d) {
		Sa = d.wasm.cwrap(ve, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { dy: y, filter: b } = g, { strides: E, pad: D, dataFormat: k, dimRoundingMode: M, inputShape: N } = _, P = Rf.convertConv2DDataFormat(k), F = Rf.computeConv2DInfo(N, b.shape, E, 1, D, M, !1, P), { batchSize: I, filterHeight: R, filterWidth: W, inChannels: $, inHeight: me, inWidth: Le, outChannels: Re, outHeight: Ue, outWidth: Je, strideHeight: it, strideWidth: at } = F, vt = R - 1 - F.padInfo.top, xt = W - 1 - F.padInfo.left, Jt = `channelsLast` === F.dataFormat, Qt = fs$1.computeStrides(F.inShape), $t = fs$1.computeStrides(y.shape), [en, tn, rn] = fs$1.computeStrides(b.shape), vi = Qt[0], xi = Jt ? Qt[1] : Qt[2], Ci = Jt ? Qt[2] : 1, wi = Jt ? 1 : Qt[1], Ti = $t[0], Ei = Jt ? $t[1] : $t[2], Di = Jt ? $t[2] : 1, Oi = Jt ? 1 : $t[1], Ai = f.makeOutput(F.inShape, `float32`), ji = f.dataIdMap.get(Ai.dataId).id, Ni = f.dataIdMap.get(y.dataId).id, Pi = f.dataIdMap.get(b.dataId).id;
		return Sa(Ni, Pi, I, R, W, me, Le, $, Ue, Je, Re, it, at, vt, xt, en, tn, rn, vi, xi, Ci, wi, Ti, Ei, Di, Oi, ji), Ai;
	}
};
let va;
const xa = {
	kernelName: xe,
	backendName: `wasm`,
	setupFunc: function(d) {
		va = d.wasm.cwrap(xe, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y, filter: b } = f, { strides: E, pad: D, dilations: k } = _;
		if (`float32` !== y.dtype) throw new Error(`Tensor x must have dtype float32, got ${y.dtype}`);
		if (`float32` !== b.dtype) throw new Error(`Tensor filter must have dtype float32, got ${b.dtype}`);
		const M = Rf.computeConv3DInfo(y.shape, b.shape, E, k, D), N = g.makeOutput(M.outShape, y.dtype);
		return va(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(N.dataId).id, M.batchSize, M.inDepth, M.inHeight, M.inWidth, M.inChannels, M.outDepth, M.outHeight, M.outWidth, M.outChannels, M.strideDepth, M.strideHeight, M.strideWidth, M.dilationDepth, M.dilationHeight, M.dilationWidth, M.filterDepth, M.filterHeight, M.filterWidth, M.padInfo.front, M.padInfo.top, M.padInfo.left), N;
	}
};
let Fa;
const Na = {
	kernelName: Ee,
	backendName: `wasm`,
	setupFunc: function(d) {
		Fa = d.wasm.cwrap(Ee, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y, dy: b } = f, { strides: E, pad: D, filterShape: k } = _;
		if (`float32` !== y.dtype) throw new Error(`Tensor dy must have dtype float32, got ${y.dtype}`);
		if (`float32` !== b.dtype) throw new Error(`Tensor filter must have dtype float32, got ${b.dtype}`);
		const M = Rf.computeConv3DInfo(y.shape, k, E, 1, D), N = g.makeOutput(M.filterShape, b.dtype);
		return Fa(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(N.dataId).id, M.batchSize, M.inDepth, M.inHeight, M.inWidth, M.inChannels, M.outDepth, M.outHeight, M.outWidth, M.outChannels, M.strideDepth, M.strideHeight, M.strideWidth, M.dilationDepth, M.dilationHeight, M.dilationWidth, M.filterDepth, M.filterHeight, M.filterWidth, M.padInfo.front, M.padInfo.top, M.padInfo.left), N;
	}
};
let Da;
const Ra = {
	kernelName: Se,
	backendName: `wasm`,
	setupFunc: function(d) {
		Da = d.wasm.cwrap(Se, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { dy: y, filter: b } = f, { pad: E, strides: D, inputShape: k } = _;
		if (`float32` !== y.dtype) throw new Error(`Tensor dy must have dtype float32, got ${y.dtype}`);
		if (`float32` !== b.dtype) throw new Error(`Tensor filter must have dtype float32, got ${b.dtype}`);
		const M = Rf.computeConv3DInfo(k, b.shape, D, 1, E), N = g.makeOutput(M.inShape, y.dtype);
		return Da(g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(N.dataId).id, M.batchSize, M.inDepth, M.inHeight, M.inWidth, M.inChannels, M.outDepth, M.outHeight, M.outWidth, M.outChannels, M.strideDepth, M.strideHeight, M.strideWidth, M.dilationDepth, M.dilationHeight, M.dilationWidth, M.filterDepth, M.filterHeight, M.filterWidth, M.padInfo.front, M.padInfo.top, M.padInfo.left), N;
	}
};
const Ea = wn(`Cos`);
const Wa = wn(Ae);
var Pa;
let Oa;
(function(d) {
	d[d.bilinear = 0] = `bilinear`, d[d.nearest = 1] = `nearest`;
})(Pa || (Pa = {}));
const Ca = {
	kernelName: Me,
	backendName: `wasm`,
	setupFunc: function(d) {
		Oa = d.wasm.cwrap(Me, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { method: y, extrapolationValue: b, cropSize: E } = _, { image: D, boxes: k, boxInd: M } = g, N = k.shape[0], [P, F] = E, I = [
			N,
			P,
			F,
			D.shape[3]
		];
		let R, W = f.dataIdMap.get(D.dataId);
		`float32` !== D.dtype && (R = ha({
			backend: f,
			inputs: { x: D },
			attrs: { dtype: `float32` }
		}), W = f.dataIdMap.get(R.dataId));
		const $ = W.id, me = f.dataIdMap.get(k.dataId).id, Le = f.dataIdMap.get(M.dataId).id, Re = f.makeOutput(I, `float32`), Ue = f.dataIdMap.get(Re.dataId).id, Je = new Uint8Array(new Int32Array(D.shape).buffer);
		return Oa($, me, Le, N, Je, P, F, Pa[y], b, Ue), null != R && f.disposeData(R.dataId), Re;
	}
};
let Ta;
const za = {
	kernelName: _e,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ta = d.wasm.cwrap(_e, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { axis: b, exclusive: E, reverse: D } = _, k = y.shape.length;
		fs$1.assert(`float32` === y.dtype || `int32` === y.dtype, (() => `cumprod does not support ${y.dtype} tensors in the WASM backend`));
		const M = Rf.getAxesPermutation([b], k);
		let N = y;
		null !== M && (N = En({
			inputs: { x: y },
			attrs: { perm: M },
			backend: g
		}));
		const P = Rf.getInnerMostAxes(1, k)[0];
		Rf.assertAxesAreInnerMostDims(`cumprod`, [P], k);
		const F = g.makeOutput(N.shape, N.dtype), I = N.shape[P], R = g.dataIdMap.get(N.dataId).id, W = g.dataIdMap.get(F.dataId).id;
		Ta(R, E ? 1 : 0, D ? 1 : 0, I, W, yn[y.dtype]);
		let $ = F;
		if (null !== M) $ = En({
			inputs: { x: F },
			attrs: { perm: Rf.getUndoAxesPermutation(M) },
			backend: g
		}), g.disposeData(N.dataId), g.disposeData(F.dataId);
		return $;
	}
};
let Ha;
const Ba = {
	kernelName: Ie,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ha = d.wasm.cwrap(Ie, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { axis: b, exclusive: E, reverse: D } = _, k = y.shape.length;
		fs$1.assert(`float32` === y.dtype || `int32` === y.dtype, (() => `cumsum does not support ${y.dtype} tensors in the WASM backend`));
		const M = Rf.getAxesPermutation([b], k);
		let N = y;
		null !== M && (N = En({
			inputs: { x: y },
			attrs: { perm: M },
			backend: g
		}));
		const P = Rf.getInnerMostAxes(1, k)[0];
		Rf.assertAxesAreInnerMostDims(`cumsum`, [P], k);
		const F = g.makeOutput(N.shape, N.dtype), I = N.shape[P], R = g.dataIdMap.get(N.dataId).id, W = g.dataIdMap.get(F.dataId).id;
		Ha(R, E ? 1 : 0, D ? 1 : 0, I, W, yn[y.dtype]);
		let $ = F;
		if (null !== M) $ = En({
			inputs: { x: F },
			attrs: { perm: Rf.getUndoAxesPermutation(M) },
			backend: g
		}), g.disposeData(N.dataId), g.disposeData(F.dataId);
		return $;
	}
};
let La;
const Ua = {
	kernelName: Ne,
	backendName: `wasm`,
	setupFunc: function(d) {
		La = d.wasm.cwrap(`DenseBincount`, null, [
			`number`,
			`array`,
			`number`,
			`number`,
			`boolean`,
			`number`,
			`number`,
			`boolean`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { x: y, weights: b } = g, { size: E, binaryOutput: D } = _, k = 0 !== b.shape.reduce(((d, f) => d * f), 1), M = 1 === y.shape.length ? [E] : [y.shape[0], E], N = f.makeOutput(M, b.dtype);
		function l(d) {
			return f.dataIdMap.get(d.dataId).id;
		}
		return La(l(y), new Uint8Array(new Int32Array(y.shape).buffer), y.shape.length, E, k, l(b), yn[b.dtype], D, l(N)), N;
	}
};
let ja;
const Ga = {
	kernelName: Te,
	backendName: `wasm`,
	setupFunc: function(d) {
		ja = d.wasm.cwrap(Te, null, [
			`number`,
			`number`,
			`number`,
			`array`,
			`number`,
			`array`,
			`array`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { x: y } = g, { blockSize: b, dataFormat: E } = _, D = y.shape[0], k = (`NHWC` === E ? y.shape[1] : y.shape[2]) * b, M = (`NHWC` === E ? y.shape[2] : y.shape[3]) * b, N = (`NHWC` === E ? y.shape[3] : y.shape[1]) / (b * b), P = `NHWC` === E ? [
			D,
			k,
			M,
			N
		] : [
			D,
			N,
			k,
			M
		], F = f.makeOutput(P, `float32`), I = f.dataIdMap.get(y.dataId).id, R = new Uint8Array(new Int32Array(fs$1.computeStrides(y.shape)).buffer), W = new Uint8Array(new Int32Array(P).buffer), $ = new Uint8Array(new Int32Array(fs$1.computeStrides(P)).buffer), me = f.dataIdMap.get(F.dataId).id;
		return ja(I, b, `NHWC` === E ? 1 : 0, R, y.shape.length - 1, W, $, P.length, me), F;
	}
};
let qa;
const Va = {
	kernelName: De,
	backendName: `wasm`,
	setupFunc: function(d) {
		qa = d.wasm.cwrap(De, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, attrs: g, backend: _ } = d, { x: y, filter: b } = f, E = _.dataIdMap.get(y.dataId).id, D = _.dataIdMap.get(b.dataId).id, { strides: k, dilations: M, pad: N, dimRoundingMode: P } = g, F = null == M ? [1, 1] : M, I = Rf.computeConv2DInfo(y.shape, b.shape, k, F, N, P, !0), R = I.filterHeight, W = I.filterWidth, $ = I.padInfo.top, me = I.padInfo.right, Le = I.padInfo.bottom, Re = I.padInfo.left, Ue = I.dilationHeight, Je = I.dilationWidth, it = I.strideHeight, at = I.strideWidth, vt = I.inChannels, xt = I.outChannels, Jt = `SAME` === I.padInfo.type ? 1 : 0;
		if (`channelsLast` !== I.dataFormat) throw new Error(`wasm backend DepthwiseConv2dNative does not support dataFormat:'${I.dataFormat}'. Please use 'channelsLast'.`);
		const Qt = _.makeOutput(I.outShape, `float32`), $t = _.dataIdMap.get(Qt.dataId).id;
		return qa(E, y.shape[0], y.shape[1], y.shape[2], D, R, W, $, me, Le, Re, Jt, Ue, Je, it, at, vt, xt, $t), Qt;
	}
};
let $a;
const Ka = {
	kernelName: Be,
	backendName: `wasm`,
	setupFunc: function(d) {
		$a = d.wasm.cwrap(`Diag`, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g } = d, { x: _ } = f, y = fs$1.sizeFromShape(_.shape), b = g.makeOutput([..._.shape, ..._.shape], _.dtype);
		return $a(g.dataIdMap.get(_.dataId).id, yn[_.dtype], y, g.dataIdMap.get(b.dataId).id), b;
	}
};
let Xa;
const Qa = {
	kernelName: Ce,
	backendName: `wasm`,
	setupFunc: function(d) {
		Xa = d.wasm.cwrap(Ce, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y, filter: b } = f, { strides: E, pad: D, dilations: k } = _;
		if (y.dtype !== b.dtype) throw new Error(`Dilation2D error: x must have the same dtype as filter. Got ${y.dtype} and ${b.dtype}`);
		const M = Rf.computeDilation2DInfo(y.shape, b.shape, E, D, `NHWC`, k), N = g.makeOutput(M.outShape, y.dtype);
		return Xa(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(N.dataId).id, yn[y.dtype], M.batchSize, M.inChannels, M.inHeight, M.inWidth, M.outHeight, M.outWidth, M.strideHeight, M.strideWidth, M.dilationHeight, M.dilationWidth, M.filterHeight, M.filterWidth, M.padInfo.top, M.padInfo.left), N;
	}
};
let Ja;
const Za = {
	kernelName: Oe,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ja = d.wasm.cwrap(Oe, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y, filter: b, dy: E } = f, { strides: D, pad: k, dilations: M } = _;
		if (y.dtype !== b.dtype || y.dtype !== E.dtype) throw new Error(`Dilation2DBackpropFilter error: x must have the same dtype as filter and dy. Got ${y.dtype}, ${b.dtype}, and ${E.dtype}`);
		const N = Rf.computeDilation2DInfo(y.shape, b.shape, D, k, `NHWC`, M), P = g.makeOutput(b.shape, b.dtype);
		return Ja(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(E.dataId).id, g.dataIdMap.get(P.dataId).id, yn[y.dtype], N.batchSize, N.inChannels, N.inHeight, N.inWidth, N.outHeight, N.outWidth, N.strideHeight, N.strideWidth, N.dilationHeight, N.dilationWidth, N.filterHeight, N.filterWidth, N.padInfo.top, N.padInfo.left), P;
	}
};
let Ya;
const er = {
	kernelName: Pe,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ya = d.wasm.cwrap(Pe, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y, filter: b, dy: E } = f, { strides: D, pad: k, dilations: M } = _;
		if (y.dtype !== b.dtype || y.dtype !== E.dtype) throw new Error(`Dilation2DBackpropInput error: x must have the same dtype as filter and dy. Got ${y.dtype}, ${b.dtype}, and ${E.dtype}`);
		const N = Rf.computeDilation2DInfo(y.shape, b.shape, D, k, `NHWC`, M), P = g.makeOutput(y.shape, y.dtype);
		return Ya(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(E.dataId).id, g.dataIdMap.get(P.dataId).id, yn[y.dtype], N.batchSize, N.inChannels, N.inHeight, N.inWidth, N.outHeight, N.outWidth, N.strideHeight, N.strideWidth, N.dilationHeight, N.dilationWidth, N.filterHeight, N.filterWidth, N.padInfo.top, N.padInfo.left), P;
	}
};
const tr = wn(`Elu`);
let nr;
const ar = {
	kernelName: Ge,
	backendName: `wasm`,
	setupFunc: function(d) {
		nr = d.wasm.cwrap(Ge, null, [
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g } = d, { dy: _, y } = f, b = g.makeOutput(y.shape, `float32`), s = (d) => g.dataIdMap.get(d.dataId).id;
		return nr(s(y), s(_), s(b)), b;
	}
};
const rr = An(qe, 0, `bool`);
const ur = wn(`Erf`);
const sr = wn(`Exp`, `float32`);
function ir(d) {
	const { inputs: f, attrs: g, backend: _ } = d, { input: y } = f, { dim: b } = g, E = y.shape.length, D = y.shape.slice();
	let k = b;
	return b < 0 && (fs$1.assert(-(E + 1) <= b, (() => `Axis must be in the interval [${-(E + 1)}, ${E}]`)), k = E + b + 1), D.splice(k, 0, 1), ta({
		inputs: { x: y },
		backend: _,
		attrs: { shape: D }
	});
}
const or = {
	kernelName: He,
	backendName: `wasm`,
	kernelFunc: ir
};
const dr = wn(je, `float32`);
function pr(d) {
	const { attrs: { shape: f, value: g }, backend: _ } = d;
	let { attrs: { dtype: y } } = d;
	y = y || fs$1.inferDtype(g);
	const b = _.makeOutput(f, y);
	return _.typedArrayFromHeap(b).fill(g), b;
}
const lr = {
	kernelName: Ze,
	backendName: `wasm`,
	kernelFunc: pr
};
let cr;
const mr = {
	kernelName: Ye,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g } = d, { image: _ } = f, y = g.makeOutput(_.shape, _.dtype), b = g.dataIdMap.get(_.dataId).id, E = g.dataIdMap.get(y.dataId).id, [D, k, M, N] = _.shape;
		return cr(b, D, k, M, N, E), y;
	},
	setupFunc: function(d) {
		cr = d.wasm.cwrap(Ye, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	}
};
const fr = wn(Xe);
const hr = An(Qe);
let br;
const yr = {
	kernelName: et,
	backendName: `wasm`,
	setupFunc: function(d) {
		br = d.wasm.cwrap(et, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { varianceEpsilon: y } = _, { x: b, mean: E, variance: D, offset: k, scale: M } = g, N = f.dataIdMap.get(b.dataId).id, P = f.dataIdMap.get(E.dataId).id, F = f.dataIdMap.get(D.dataId).id, I = null != k ? f.dataIdMap.get(k.dataId).id : 0, R = null != M ? f.dataIdMap.get(M.dataId).id : 0, W = f.makeOutput(b.shape, b.dtype);
		if (0 === fs$1.sizeFromShape(b.shape)) return W;
		const $ = f.dataIdMap.get(W.dataId).id;
		return br(N, P, F, I, R, y, $), W;
	}
};
let _r;
const gr = {
	kernelName: ar$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		_r = d.wasm.cwrap(ar$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, attrs: g, backend: _ } = d, { x: y, filter: b, bias: E, preluActivationWeights: D } = f, { strides: k, pad: M, dilations: N, dataFormat: P, dimRoundingMode: F, activation: I, leakyreluAlpha: R } = g, W = Rf.computeConv2DInfo(y.shape, b.shape, k, N, M, F), $ = _n[I];
		if (null == $) throw new Error(`${I} activation not yet supported for FusedConv2D in the wasm backend.`);
		const me = _.dataIdMap.get(y.dataId).id, Le = _.dataIdMap.get(b.dataId).id, Re = W.outChannels;
		let Ue = 0;
		if (null != E) {
			const d = _.dataIdMap.get(E.dataId);
			if (1 !== d.shape.length) throw new Error(`FusedConv2D only supports rank-1 bias but got rank ${d.shape.length}.`);
			if (d.shape[0] !== Re) throw new Error(`FusedConv2D bias shape (${d.shape}) does not match the number of output channels (${Re})`);
			Ue = d.id;
		}
		const Je = W.filterHeight, it = W.filterWidth, at = W.padInfo.top, vt = W.padInfo.right, xt = W.padInfo.bottom, Jt = W.padInfo.left, Qt = W.dilationHeight, $t = W.dilationWidth, en = W.strideHeight, tn = W.strideWidth, rn = W.inChannels, vi = `SAME` === W.padInfo.type ? 1 : 0, xi = W.batchSize, Ci = W.inHeight, wi = W.inWidth;
		if (`NHWC` !== P) throw new Error(`wasm backend FusedConv2D does not support dataFormat:'${P}'. Please use 'NHWC'.`);
		const Ti = _.makeOutput(W.outShape, `float32`), Ei = _.dataIdMap.get(Ti.dataId).id, Di = null == D ? 0 : _.dataIdMap.get(D.dataId).id;
		return _r(me, xi, Ci, wi, Le, Je, it, Ue, at, vt, xt, Jt, vi, Qt, $t, en, tn, rn, Re, $, Di, R || 0, Ei), Ti;
	}
};
let Ir;
const wr = {
	kernelName: ir$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ir = d.wasm.cwrap(ir$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, attrs: g, backend: _ } = d, { x: y, filter: b, bias: E, preluActivationWeights: D } = f, { strides: k, pad: M, dilations: N, dataFormat: P, dimRoundingMode: F, activation: I, leakyreluAlpha: R } = g, W = Rf.computeConv2DInfo(y.shape, b.shape, k, N, M, F, !0), $ = _n[I];
		if (null == $) throw new Error(`${I} activation not yet supported for FusedDepthwiseConv2D in the wasm backend.`);
		const me = _.dataIdMap.get(y.dataId).id, Le = _.dataIdMap.get(b.dataId).id, Re = W.outChannels;
		let Ue = 0;
		if (null != E) {
			const d = _.dataIdMap.get(E.dataId);
			if (1 !== d.shape.length) throw new Error(`FusedDepthwiseConv2D only supports rank-1 bias but got rank ${d.shape.length}.`);
			if (d.shape[0] !== Re) throw new Error(`FusedDepthwiseConv2D bias shape (${d.shape}) does not match the number of output channels (${Re})`);
			Ue = d.id;
		}
		const Je = W.filterHeight, it = W.filterWidth, at = W.padInfo.top, vt = W.padInfo.right, xt = W.padInfo.bottom, Jt = W.padInfo.left, Qt = W.dilationHeight, $t = W.dilationWidth, en = W.strideHeight, tn = W.strideWidth, rn = W.inChannels, vi = `SAME` === W.padInfo.type ? 1 : 0, xi = W.batchSize, Ci = W.inHeight, wi = W.inWidth;
		if (`NHWC` !== P) throw new Error(`wasm backend FusedDepthwiseConv2D does not support dataFormat:'${P}'. Please use 'NHWC'.`);
		const Ti = _.makeOutput(W.outShape, `float32`), Ei = _.dataIdMap.get(Ti.dataId).id, Di = null == D ? 0 : _.dataIdMap.get(D.dataId).id;
		return Ir(me, xi, Ci, wi, Le, Je, it, Ue, at, vt, xt, Jt, vi, Qt, $t, en, tn, rn, Re, $, Di, R || 0, Ei), Ti;
	}
};
let kr;
const Mr = {
	kernelName: nt,
	backendName: `wasm`,
	setupFunc: function(d) {
		kr = d.wasm.cwrap(nt, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g } = d, { params: _, indices: y } = g, [b, E, D, k] = pf.prepareAndValidate(_, y), M = f.makeOutput(b, _.dtype);
		if (0 === E) return M;
		const N = y.shape, P = N[N.length - 1], F = f.dataIdMap.get(_.dataId).id, I = f.dataIdMap.get(y.dataId).id, R = new Uint8Array(new Int32Array(k).buffer), W = f.dataIdMap.get(M.dataId).id;
		return kr(F, yn[_.dtype], I, E, P, D, R, W), M;
	}
};
let Sr;
const Ar = {
	kernelName: tt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Sr = d.wasm.cwrap(`Gather`, null, [
			`number`,
			`number`,
			`array`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { x: y, indices: b } = g, { axis: E, batchDims: D } = _, k = fs$1.parseAxisParam(E, y.shape)[0], M = f.readSync(b.dataId), N = y.shape[k];
		for (let d = 0; d < M.length; ++d) {
			const f = M[d];
			fs$1.assert(f <= N - 1 && f >= 0, (() => `GatherV2: the index value ${f} is not in [0, ${N - 1}]`));
		}
		const P = Rf.segment_util.collectGatherOpShapeInfo(y, b, k, D), F = ta({
			inputs: { x: y },
			attrs: { shape: [
				P.batchSize,
				P.outerSize,
				P.dimSize,
				P.sliceSize
			] },
			backend: f
		}), I = fs$1.sizeFromShape(b.shape), R = ta({
			inputs: { x: b },
			attrs: { shape: [P.batchSize, I / P.batchSize] },
			backend: f
		}), W = [
			P.batchSize,
			P.outerSize,
			I / P.batchSize,
			P.sliceSize
		], $ = f.makeOutput(W, y.dtype);
		if (0 === fs$1.sizeFromShape(y.shape)) return $;
		const me = F.shape.length - 1, Le = f.dataIdMap.get(F.dataId).id, Re = f.dataIdMap.get(R.dataId).id, Ue = f.dataIdMap.get($.dataId).id, Je = new Uint8Array(new Int32Array(fs$1.computeStrides(F.shape)).buffer), it = new Uint8Array(new Int32Array(fs$1.computeStrides(W)).buffer);
		return Sr(Le, yn[y.dtype], Je, me, Re, P.batchSize, it, Ue), f.disposeData(F.dataId), f.disposeData(R.dataId), $.shape = P.outputShape, $;
	}
};
const vr = An(rt, 0, `bool`);
const xr = An(st, 0, `bool`);
const Fr = wn(lt, `bool`);
const Nr = wn(ut, `bool`);
const Dr = wn(ct, `bool`);
let Rr;
const Er = {
	kernelName: ht,
	backendName: `wasm`,
	setupFunc: function(d) {
		Rr = d.wasm.cwrap(ht, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: { x: f }, attrs: { alpha: g }, backend: _ } = d, y = _.dataIdMap.get(f.dataId).id, b = _.makeOutput(f.shape, `float32`);
		if (0 !== fs$1.sizeFromShape(f.shape)) {
			const d = _.dataIdMap.get(b.dataId).id;
			Rr(y, yn[f.dtype], g, d);
		}
		return b;
	}
};
const Wr = An(dt, 0, `bool`);
const Pr = An(ft, 0, `bool`);
let Or;
const Cr = {
	kernelName: pt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Or = d.wasm.cwrap(pt, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { attrs: f, backend: g } = d, { start: _, stop: y, num: b } = f, E = Math.floor(b), D = g.makeOutput([E], `float32`);
		return Or(g.dataIdMap.get(D.dataId).id, _, y, E), D;
	}
};
const Tr = wn(`Log`);
const zr = wn(mt);
const Hr = An(bt, 0, `bool`);
const Br = wn(yt);
const Lr = An(wt, 0, `bool`);
const Ur = An(kt, 0, `bool`);
let jr;
const Gr = {
	kernelName: `LRN`,
	backendName: `wasm`,
	setupFunc: function(d) {
		jr = d.wasm.cwrap(`LRN`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { depthRadius: b, bias: E, alpha: D, beta: k } = _;
		if (`float32` !== y.dtype) throw new Error(`LRN error: x must have dtype float32`);
		const M = g.makeOutput(y.shape, y.dtype);
		return jr(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(M.dataId).id, y.shape[3], b, E, D, k), M;
	}
};
let qr;
const Vr = {
	kernelName: St,
	backendName: `wasm`,
	setupFunc: function(d) {
		qr = d.wasm.cwrap(St, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y, y: b, dy: E } = f, { depthRadius: D, bias: k, alpha: M, beta: N } = _;
		if (`float32` !== y.dtype || `float32` !== b.dtype || `float32` !== E.dtype) throw new Error(`LRNGrad error: x, y, and dy must have dtype float32`);
		const P = g.makeOutput(y.shape, y.dtype);
		return qr(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(E.dataId).id, g.dataIdMap.get(P.dataId).id, E.shape[3], D, k, M, N), P;
	}
};
let $r;
const Kr = {
	kernelName: `Max`,
	backendName: `wasm`,
	setupFunc: function(d) {
		$r = d.wasm.cwrap(`Max`, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { reductionIndices: y, keepDims: b } = _, { x: E } = g;
		let D = f.dataIdMap.get(E.dataId).id, k = E;
		const { transposed: M, axes: N, originalAxes: P, inputWasTransposed: F } = Pn(E, y, f);
		if (F) k = M, D = f.dataIdMap.get(M.dataId).id;
		const I = k.shape.length;
		Rf.assertAxesAreInnerMostDims(`max`, N, I);
		const [R, W] = Rf.computeOutAndReduceShapes(k.shape, N), $ = fs$1.sizeFromShape(W), me = f.makeOutput(R, E.dtype);
		if (0 !== fs$1.sizeFromShape(k.shape)) {
			const d = f.dataIdMap.get(me.dataId).id;
			$r(D, yn[E.dtype], $, d);
		}
		if (F && f.disposeData(M.dataId), b) me.shape = Rf.expandShapeToKeepDim(me.shape, P);
		return me;
	}
};
const Xr = An(_t);
let Qr;
const Jr = {
	kernelName: It,
	backendName: `wasm`,
	setupFunc: function(d) {
		Qr = d.wasm.cwrap(It, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, attrs: g, backend: _ } = d, y = f.x, b = _.dataIdMap.get(y.dataId).id;
		fs$1.assert(`float32` === y.dtype, (() => `Error in MaxPool: only float32 input is supported. Got ${y.dtype}.`));
		const { filterSize: E, strides: D, pad: k, dimRoundingMode: M } = g, N = Rf.computePool2DInfo(y.shape, E, D, 1, k, M), P = N.filterHeight, F = N.filterWidth, I = N.padInfo.top, R = N.padInfo.right, W = N.padInfo.bottom, $ = N.padInfo.left, me = N.dilationHeight, Le = N.dilationWidth, Re = N.strideHeight, Ue = N.strideWidth, Je = N.inChannels, it = N.outChannels;
		if (`channelsLast` !== N.dataFormat) throw new Error(`wasm backend does not support dataFormat:'${N.dataFormat}'. Please use 'channelsLast'.`);
		const at = _.makeOutput(N.outShape, `float32`), vt = _.dataIdMap.get(at.dataId).id;
		return Qr(b, y.shape[0], y.shape[1], y.shape[2], P, F, I, R, W, $, me, Le, Re, Ue, Je, it, vt), at;
	}
};
let Zr;
const Yr = {
	kernelName: Nt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Zr = d.wasm.cwrap(`MaxPool3D`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { filterSize: b, strides: E, pad: D, dimRoundingMode: k, dataFormat: M } = _, N = Rf.computePool3DInfo(y.shape, b, E, 1, D, k, M), P = g.makeOutput(N.outShape, y.dtype);
		return Zr(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(P.dataId).id, N.batchSize, N.inChannels, N.inDepth, N.inHeight, N.inWidth, N.outDepth, N.outHeight, N.outWidth, N.strideDepth, N.strideHeight, N.strideWidth, N.dilationDepth, N.dilationHeight, N.dilationWidth, N.effectiveFilterDepth, N.effectiveFilterHeight, N.effectiveFilterWidth, N.padInfo.front, N.padInfo.top, N.padInfo.left), P;
	}
};
let eu;
const tu = {
	kernelName: Tt,
	backendName: `wasm`,
	setupFunc: function(d) {
		eu = d.wasm.cwrap(`MaxPool3DGrad`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { dy: y, input: b } = f, { filterSize: E, strides: D, pad: k, dimRoundingMode: M } = _, N = Rf.computePool3DInfo(b.shape, E, D, 1, k, M), P = g.makeOutput(b.shape, b.dtype);
		return eu(g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(P.dataId).id, N.batchSize, N.inChannels, N.inDepth, N.inHeight, N.inWidth, N.outDepth, N.outHeight, N.outWidth, N.strideDepth, N.strideHeight, N.strideWidth, N.dilationDepth, N.dilationHeight, N.dilationWidth, N.effectiveFilterDepth, N.effectiveFilterHeight, N.effectiveFilterWidth, N.padInfo.front, N.padInfo.top, N.padInfo.left), P;
	}
};
let nu;
const au = {
	kernelName: Mt,
	backendName: `wasm`,
	setupFunc: function(d) {
		nu = d.wasm.cwrap(`MaxPoolGrad`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { dy: y, input: b } = f, { filterSize: E, strides: D, pad: k, dimRoundingMode: M } = _, N = Rf.computePool2DInfo(b.shape, E, D, 1, k, M), P = g.makeOutput(b.shape, b.dtype);
		return nu(g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(P.dataId).id, N.batchSize, N.inChannels, N.inHeight, N.inWidth, N.outHeight, N.outWidth, N.strideHeight, N.strideWidth, N.dilationHeight, N.dilationWidth, N.effectiveFilterHeight, N.effectiveFilterWidth, N.padInfo.top, N.padInfo.left), P;
	}
};
let ru;
const uu = {
	kernelName: Dt,
	backendName: `wasm`,
	setupFunc: function(d) {
		ru = d.wasm.cwrap(`MaxPoolWithArgmax`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`boolean`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { filterSize: b, strides: E, pad: D, includeBatchInIndex: k } = _;
		fs$1.assert(4 === y.shape.length, (() => `Error in maxPool: input must be rank 4 but got rank ${y.shape.length}.`));
		const M = [1, 1];
		fs$1.assert(Rf.eitherStridesOrDilationsAreOne(E, M), (() => `Error in maxPool: Either strides or dilations must be 1. Got strides ${E} and dilations '${M}'`));
		const N = Rf.computePool2DInfo(y.shape, b, E, [1, 1], D), P = g.makeOutput(N.outShape, y.dtype), F = g.makeOutput(N.outShape, `int32`);
		return ru(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(P.dataId).id, g.dataIdMap.get(F.dataId).id, yn[y.dtype], k, N.batchSize, N.inChannels, N.inHeight, N.inWidth, N.outHeight, N.outWidth, N.strideHeight, N.strideWidth, N.dilationHeight, N.dilationWidth, N.effectiveFilterHeight, N.effectiveFilterWidth, N.padInfo.top, N.padInfo.left), [P, F];
	}
};
let su;
const iu = {
	kernelName: Rt,
	backendName: `wasm`,
	setupFunc: function(d) {
		su = d.wasm.cwrap(Rt, null, [`number, number, number`]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { axis: y, keepDims: b } = _, { x: E } = g, D = f.dataIdMap.get(E.dataId).id;
		let k = D, M = E;
		const { transposed: N, axes: P, originalAxes: F, inputWasTransposed: I } = Pn(E, y, f);
		let R = P;
		if (I) {
			const d = f.dataIdMap.get(N.dataId).id;
			d !== D && (M = N, k = d, R = Rf.getInnerMostAxes(R.length, M.shape.length));
		}
		Rf.assertAxesAreInnerMostDims(`mean`, R, M.shape.length);
		const [W, $] = Rf.computeOutAndReduceShapes(M.shape, R), me = fs$1.sizeFromShape($);
		let Le = M;
		`float32` !== M.dtype && (Le = ha({
			backend: f,
			inputs: { x: M },
			attrs: { dtype: `float32` }
		}), k = f.dataIdMap.get(Le.dataId).id);
		const Re = f.makeOutput(W, `float32`);
		if (0 !== fs$1.sizeFromShape(M.shape)) {
			const d = f.dataIdMap.get(Re.dataId).id;
			su(k, me, d);
		}
		if (I && f.disposeData(N.dataId), b) Re.shape = Rf.expandShapeToKeepDim(Re.shape, F);
		return `float32` !== M.dtype && f.disposeData(Le.dataId), Re;
	}
};
let ou;
const du = {
	kernelName: `Min`,
	backendName: `wasm`,
	setupFunc: function(d) {
		ou = d.wasm.cwrap(`Min`, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { axis: y, keepDims: b } = _, { x: E } = g, D = f.dataIdMap.get(E.dataId).id;
		let k = D, M = E;
		const { transposed: N, axes: P, originalAxes: F, inputWasTransposed: I } = Pn(E, y, f);
		if (I) {
			const d = f.dataIdMap.get(N.dataId).id;
			d !== D && (M = N, k = d);
		}
		const R = M.shape.length;
		Rf.assertAxesAreInnerMostDims(`min`, P, R);
		const [W, $] = Rf.computeOutAndReduceShapes(M.shape, P), me = fs$1.sizeFromShape($), Le = f.makeOutput(W, M.dtype);
		if (0 !== fs$1.sizeFromShape(M.shape)) {
			const d = f.dataIdMap.get(Le.dataId).id;
			ou(k, yn[E.dtype], me, d);
		}
		if (I && f.disposeData(N.dataId), b) Le.shape = Rf.expandShapeToKeepDim(Le.shape, F);
		return Le;
	}
};
const pu = An(Bt);
var lu;
let cu;
(function(d) {
	d[d.reflect = 0] = `reflect`, d[d.symmetric = 1] = `symmetric`;
})(lu || (lu = {}));
const mu = {
	kernelName: Ct,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: { x: f }, backend: g, attrs: { paddings: _, mode: y } } = d, b = _.map(((d, g) => d[0] + f.shape[g] + d[1])), E = g.dataIdMap.get(f.dataId).id, D = g.makeOutput(b, f.dtype), k = g.dataIdMap.get(D.dataId).id, M = new Uint8Array(new Int32Array(f.shape).buffer), N = _.map(((d) => d[0])), P = _.map(((d) => d[1])), F = new Uint8Array(new Int32Array(N).buffer), I = new Uint8Array(new Int32Array(P).buffer);
		return cu(E, M, f.shape.length, yn[f.dtype], F, I, lu[y], k), D;
	},
	setupFunc: function(d) {
		cu = d.wasm.cwrap(Ct, null, [
			`number`,
			`array`,
			`number`,
			`number`,
			`array`,
			`array`,
			`number`,
			`number`
		]);
	}
};
let fu;
function hu(d) {
	const { backend: f, inputs: { logits: g }, attrs: { dim: _ } } = d, y = f.dataIdMap.get(g.dataId).id, b = f.makeOutput(g.shape, g.dtype), E = f.dataIdMap.get(b.dataId).id, D = g.shape[_], k = fs$1.sizeFromShape(g.shape) / D;
	return 0 === fs$1.sizeFromShape(b.shape) || fu(y, E, D, k), b;
}
const bu = {
	kernelName: Tn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		fu = d.wasm.cwrap(Tn$1, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: hu
};
let yu;
const _u = {
	kernelName: Ot,
	backendName: `wasm`,
	setupFunc: function(d) {
		yu = d.wasm.cwrap(Ot, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { logits: y } = f, { numSamples: b, seed: E, normalized: D } = _;
		if (`float32` !== y.dtype) throw new Error(`Tensor logits must have dtype float32, got ${y.dtype}`);
		const k = D ? y : hu({
			inputs: { logits: y },
			backend: g,
			attrs: { dim: y.shape.length - 1 }
		}), [M, N] = k.shape, P = g.makeOutput([M, b], `int32`);
		return yu(g.dataIdMap.get(k.dataId).id, M, N, b, E, g.dataIdMap.get(P.dataId).id), D || g.disposeData(k.dataId), P;
	}
};
const gu = An(`Mod`);
const Iu = An(Lt);
const wu = wn(`Neg`);
function ku(d, f) {
	const g = new Int32Array(d.wasm.HEAPU8.buffer, f, 4), _ = g[0], y = g[1], b = g[2], E = g[3];
	return d.wasm._free(f), {
		pSelectedIndices: _,
		selectedSize: y,
		pSelectedScores: b,
		pValidOutputs: E
	};
}
let Mu;
const Su = {
	kernelName: Wt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Mu = d.wasm.cwrap(Wt, `number`, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { iouThreshold: y, maxOutputSize: b, scoreThreshold: E } = _, { boxes: D, scores: k } = g, M = f.dataIdMap.get(D.dataId).id, N = f.dataIdMap.get(k.dataId).id, { pSelectedIndices: P, selectedSize: F, pSelectedScores: I, pValidOutputs: R } = ku(f, Mu(M, N, b, y, E));
		return f.wasm._free(I), f.wasm._free(R), f.makeOutput([F], `int32`, P);
	}
};
let Au;
const vu = {
	kernelName: Gt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Au = d.wasm.cwrap(Gt, `number`, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`bool`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { iouThreshold: y, maxOutputSize: b, scoreThreshold: E, padToMaxOutputSize: D } = _, { boxes: k, scores: M } = g, N = f.dataIdMap.get(k.dataId).id, P = f.dataIdMap.get(M.dataId).id, { pSelectedIndices: F, selectedSize: I, pSelectedScores: R, pValidOutputs: W } = ku(f, Au(N, P, b, y, E, D));
		return f.wasm._free(R), [f.makeOutput([I], `int32`, F), f.makeOutput([], `int32`, W)];
	}
};
let xu;
const Fu = {
	kernelName: Kt,
	backendName: `wasm`,
	setupFunc: function(d) {
		xu = d.wasm.cwrap(Kt, `number`, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { iouThreshold: y, maxOutputSize: b, scoreThreshold: E, softNmsSigma: D } = _, { boxes: k, scores: M } = g, N = f.dataIdMap.get(k.dataId).id, P = f.dataIdMap.get(M.dataId).id, { pSelectedIndices: F, selectedSize: I, pSelectedScores: R, pValidOutputs: W } = ku(f, xu(N, P, b, y, E, D));
		return f.wasm._free(W), [f.makeOutput([I], `int32`, F), f.makeOutput([I], `float32`, R)];
	}
};
const Nu = An(Ut, 0, `bool`);
let Du;
const Ru = {
	kernelName: Vt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Du = d.wasm.cwrap(Vt, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { indices: y } = f, { dtype: b, depth: E, onValue: D, offValue: k } = _, M = g.makeOutput([...y.shape, E], b), N = g.dataIdMap.get(M.dataId).id, P = g.dataIdMap.get(y.dataId).id;
		return Du(P, E, D, k, N), M;
	}
};
const Eu = {
	kernelName: qt,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: { x: f }, backend: g } = d, _ = g.makeOutput(f.shape, f.dtype);
		return g.typedArrayFromHeap(_).fill(1), _;
	}
};
const Wu = {
	kernelName: Ht,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { axis: y } = _;
		if (1 === f.length) return ir({
			inputs: { input: f[0] },
			backend: g,
			attrs: { dim: y }
		});
		const b = f[0].shape, E = f[0].dtype;
		f.forEach(((d) => {
			fs$1.assertShapesMatch(b, d.shape, `All tensors passed to stack must have matching shapes`), fs$1.assert(E === d.dtype, (() => `All tensors passed to stack must have matching dtypes`));
		}));
		const D = [], k = Ia({
			inputs: f.map(((d) => {
				const f = ir({
					inputs: { input: d },
					backend: g,
					attrs: { dim: y }
				});
				return D.push(f), f;
			})),
			backend: g,
			attrs: { axis: y }
		});
		return D.forEach(((d) => g.disposeData(d.dataId))), k;
	}
};
let Pu;
const Ou = {
	kernelName: jt,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: { x: f }, backend: g, attrs: { paddings: _, constantValue: y } } = d, b = _.map(((d, g) => d[0] + f.shape[g] + d[1]));
		if (0 === fs$1.sizeFromShape(f.shape)) return pr({
			backend: g,
			attrs: {
				shape: b,
				value: y,
				dtype: f.dtype
			}
		});
		const E = g.dataIdMap.get(f.dataId).id, D = g.makeOutput(b, f.dtype), k = g.dataIdMap.get(D.dataId).id, M = new Uint8Array(new Int32Array(f.shape).buffer), N = _.map(((d) => d[0])), P = _.map(((d) => d[1])), F = new Uint8Array(new Int32Array(N).buffer), I = new Uint8Array(new Int32Array(P).buffer);
		return Pu(E, M, f.shape.length, yn[f.dtype], F, I, y, k), D;
	},
	setupFunc: function(d) {
		Pu = d.wasm.cwrap(jt, null, [
			`number`,
			`array`,
			`number`,
			`number`,
			`array`,
			`array`,
			`number`,
			`number`
		]);
	}
};
const Cu = An(`Pow`);
let Tu;
const zu = {
	kernelName: Yt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Tu = d.wasm.cwrap(Yt, null, [
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g } = d, { x: _, alpha: y } = f, b = g.dataIdMap.get(_.dataId).id, E = g.dataIdMap.get(y.dataId).id;
		let D = b;
		const k = _;
		let M = k;
		`float32` !== k.dtype && (M = ha({
			backend: g,
			inputs: { x: _ },
			attrs: { dtype: `float32` }
		}), D = g.dataIdMap.get(M.dataId).id);
		const N = g.makeOutput(_.shape, `float32`), P = g.dataIdMap.get(N.dataId).id;
		return Tu(D, E, P), `float32` !== k.dtype && g.disposeData(M.dataId), N;
	}
};
let Hu;
const Bu = {
	kernelName: Xt,
	backendName: `wasm`,
	setupFunc: function(d) {
		Hu = d.wasm.cwrap(Xt, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { axis: y, keepDims: b } = _, { x: E } = g, D = f.dataIdMap.get(E.dataId).id;
		let k = D, M = E;
		const { transposed: N, axes: P, originalAxes: F, inputWasTransposed: I } = Pn(E, y, f);
		let R = P;
		if (I) {
			const d = f.dataIdMap.get(N.dataId).id;
			d !== D && (M = N, k = d, R = Rf.getInnerMostAxes(R.length, M.shape.length));
		}
		Rf.assertAxesAreInnerMostDims(`prod`, R, M.shape.length);
		const [W, $] = Rf.computeOutAndReduceShapes(M.shape, R), me = fs$1.sizeFromShape($), Le = f.makeOutput(W, M.dtype);
		if (0 !== fs$1.sizeFromShape(M.shape)) {
			const d = f.dataIdMap.get(Le.dataId).id;
			Hu(k, me, yn[Le.dtype], d);
		}
		if (I && f.disposeData(N.dataId), b) Le.shape = Rf.expandShapeToKeepDim(Le.shape, F);
		return Le;
	}
};
const Lu = {
	kernelName: nn,
	backendName: `wasm`,
	kernelFunc: (d) => {
		const { backend: f, attrs: g } = d, { start: _, stop: y, step: b, dtype: E } = g, D = function(d, f, g, _) {
			if (d === f || d < f && g < 0 || f < d && g > 1) return fs$1.makeZerosTypedArray(0, _);
			const y = Math.abs(Math.ceil((f - d) / g)), b = fs$1.makeZerosTypedArray(y, _);
			f < d && 1 === g && (g = -1), b[0] = d;
			for (let d = 1; d < b.length; d++) b[d] = b[d - 1] + g;
			return b;
		}(_, y, b, E), k = f.makeOutput([D.length], E);
		return f.typedArrayFromHeap(k).set(D), k;
	}
};
const Uu = An(ze);
const ju = wn(sn);
const Gu = wn(on);
const qu = wn(dn);
let Vu;
const $u = {
	kernelName: cn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		Vu = d.wasm.cwrap(cn$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { images: y } = g, { alignCorners: b, halfPixelCenters: E, size: D } = _, [k, M] = D, [N, P, F, I] = y.shape, R = [
			N,
			k,
			M,
			I
		];
		let W, $ = f.dataIdMap.get(y.dataId);
		`float32` !== $.dtype && (W = ha({
			backend: f,
			inputs: { x: y },
			attrs: { dtype: `float32` }
		}), $ = f.dataIdMap.get(W.dataId));
		const me = $.id, Le = f.makeOutput(R, `float32`);
		if (0 === fs$1.sizeFromShape(y.shape)) return Le;
		const Re = f.dataIdMap.get(Le.dataId).id;
		return Vu(me, N, P, F, I, k, M, b ? 1 : 0, E ? 1 : 0, Re), null != W && f.disposeData(W.dataId), Le;
	}
};
let Ku;
const Xu = {
	kernelName: hn,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ku = d.wasm.cwrap(hn, null, [
			`number`,
			`number`,
			`number`,
			`array`,
			`array`,
			`boolean`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { images: y, dy: b } = f, { alignCorners: E } = _, D = g.makeOutput(y.shape, `float32`);
		let k, M = g.dataIdMap.get(y.dataId);
		return `float32` !== M.dtype && (k = ha({
			backend: g,
			inputs: { x: y },
			attrs: { dtype: `float32` }
		}), M = g.dataIdMap.get(k.dataId)), Ku(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(D.dataId).id, new Uint8Array(new Int32Array(y.shape).buffer), new Uint8Array(new Int32Array(b.shape).buffer), E), null != k && g.disposeData(k.dataId), D;
	}
};
let Qu;
const Ju = {
	kernelName: ln,
	backendName: `wasm`,
	setupFunc: function(d) {
		Qu = d.wasm.cwrap(ln, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { images: y } = g, { alignCorners: b, halfPixelCenters: E, size: D } = _, [k, M] = D, [N, P, F, I] = y.shape, R = [
			N,
			k,
			M,
			I
		], W = f.makeOutput(R, `float32`);
		if (0 === fs$1.sizeFromShape(y.shape)) return W;
		let $, me = f.dataIdMap.get(y.dataId);
		`float32` !== me.dtype && ($ = ha({
			backend: f,
			inputs: { x: y },
			attrs: { dtype: `float32` }
		}), me = f.dataIdMap.get($.dataId));
		const Le = me.id, Re = f.dataIdMap.get(W.dataId).id;
		return Qu(Le, N, P, F, I, k, M, b ? 1 : 0, E ? 1 : 0, Re), null != $ && f.disposeData($.dataId), W;
	}
};
let Zu;
const Yu = {
	kernelName: un,
	backendName: `wasm`,
	setupFunc: function(d) {
		Zu = d.wasm.cwrap(un, null, [
			`number`,
			`number`,
			`number`,
			`array`,
			`array`,
			`boolean`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { images: y, dy: b } = f, { alignCorners: E } = _, D = g.makeOutput(y.shape, `float32`);
		let k, M = g.dataIdMap.get(y.dataId);
		return `float32` !== M.dtype && (k = ha({
			backend: g,
			inputs: { x: y },
			attrs: { dtype: `float32` }
		}), M = g.dataIdMap.get(k.dataId)), Zu(g.dataIdMap.get(y.dataId).id, g.dataIdMap.get(b.dataId).id, g.dataIdMap.get(D.dataId).id, new Uint8Array(new Int32Array(y.shape).buffer), new Uint8Array(new Int32Array(b.shape).buffer), E), null != k && g.disposeData(k.dataId), D;
	}
};
let es;
const ts = {
	kernelName: fn$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { dims: b } = _, E = fs$1.parseAxisParam(b, y.shape);
		if (0 === y.shape.length) return Nn({
			inputs: { x: y },
			backend: g
		});
		const D = g.makeOutput(y.shape, y.dtype), k = g.dataIdMap.get(y.dataId).id, M = g.dataIdMap.get(D.dataId).id, N = new Uint8Array(new Int32Array(E).buffer), P = new Uint8Array(new Int32Array(y.shape).buffer);
		es(k, N, E.length, P, y.shape.length, M);
		const F = ta({
			inputs: { x: D },
			attrs: { shape: y.shape },
			backend: g
		});
		return g.disposeData(D.dataId), F;
	},
	setupFunc: function(d) {
		es = d.wasm.cwrap(fn$1, null, [
			`number`,
			`array`,
			`number`,
			`array`,
			`number`,
			`number`
		]);
	}
};
let ns;
const as = {
	kernelName: sr$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { image: y } = f, { radians: b, fillValue: E, center: D } = _, k = g.makeOutput(y.shape, y.dtype), M = g.dataIdMap.get(y.dataId).id, N = g.dataIdMap.get(k.dataId).id, [P, F, I, R] = y.shape, [W, $] = Rf.getImageCenter(D, F, I), me = `number` == typeof E ? [
			E,
			E,
			E,
			0 === E ? 0 : 255
		] : [...E, 255], Le = new Uint8Array(new Int32Array(me).buffer);
		return ns(M, P, F, I, R, b, W, $, Le, me.length, N), k;
	},
	setupFunc: function(d) {
		ns = d.wasm.cwrap(sr$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`,
			`number`
		]);
	}
};
const rs = wn(pn);
const us = wn(gn$1);
let ss;
const is = {
	kernelName: mn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		ss = d.wasm.cwrap(mn$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { indices: y, updates: b } = g, { shape: E } = _, D = f.makeOutput(E, b.dtype);
		if (0 === fs$1.sizeFromShape(E)) return D;
		const { sliceRank: k, numUpdates: M, sliceSize: N, strides: P, outputSize: F } = Zc.calculateShapes(b, y, E), I = f.dataIdMap.get(y.dataId).id, R = f.dataIdMap.get(b.dataId).id, W = new Uint8Array(new Int32Array(P).buffer), $ = f.dataIdMap.get(D.dataId).id;
		return ss(I, R, yn[b.dtype], k, M, N, W, F, $), D;
	}
};
let os$1;
const ds = {
	kernelName: yn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		os$1 = d.wasm.cwrap(yn$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`bool`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { sortedSequence: y, values: b } = f, { side: E } = _;
		if (y.dtype !== b.dtype) throw new Error(`SearchSorted error: sorted_sequence must have the same dtype as values. Got ${y.dtype} and ${b.dtype}`);
		const D = g.makeOutput(b.shape, `int32`);
		function o(d) {
			return g.dataIdMap.get(d.dataId).id;
		}
		return os$1(o(y), o(b), y.shape[0], y.shape[1], b.shape[1], yn[y.dtype], `left` === E, o(D)), D;
	}
};
let ps;
const ls = {
	kernelName: wn$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g } = d, { condition: _, t: y, e: b } = f, E = g.dataIdMap.get(_.dataId).id, D = g.dataIdMap.get(y.dataId).id, k = g.dataIdMap.get(b.dataId).id, M = g.makeOutput(y.shape, y.dtype), N = g.dataIdMap.get(M.dataId).id, P = _.shape.length, F = y.shape.length, I = 0 === P || P > 1 || 1 === F ? 1 : fs$1.sizeFromShape(y.shape.slice(1));
		return ps(E, D, k, I, N), M;
	},
	setupFunc: function(d) {
		ps = d.wasm.cwrap(`SelectV2`, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	}
};
const cs = wn(kn$1);
let ms;
const fs = {
	kernelName: `Sigmoid`,
	backendName: `wasm`,
	setupFunc: function(d) {
		ms = d.wasm.cwrap($n$1, null, [`number`, `number`]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: { x: g } } = d, _ = f.dataIdMap.get(g.dataId).id, y = f.makeOutput(g.shape, g.dtype), b = f.dataIdMap.get(y.dataId).id;
		return 0 === fs$1.sizeFromShape(y.shape) || ms(_, b), y;
	}
};
const hs = wn(Sn$1);
const bs = wn(`Sin`);
const ys = wn(En$1);
const _s = wn(An$1);
const gs = {
	kernelName: Mn$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, { blockShape: b, paddings: E } = _, D = fs$1.sizeFromShape(b), k = [[0, 0]];
		k.push(...E);
		for (let d = 1 + b.length; d < y.shape.length; ++d) k.push([0, 0]);
		const M = Ou.kernelFunc({
			inputs: { x: y },
			backend: g,
			attrs: {
				paddings: k,
				constantValue: 0
			}
		}), N = Rf.getReshaped(M.shape, b, D, !1), P = Rf.getPermuted(N.length, b.length, !1), F = Rf.getReshapedPermuted(M.shape, b, D, !1), I = ta({
			inputs: { x: M },
			backend: g,
			attrs: { shape: N }
		}), R = En({
			inputs: { x: I },
			backend: g,
			attrs: { perm: P }
		}), W = ta({
			inputs: { x: R },
			backend: g,
			attrs: { shape: F }
		});
		return g.disposeData(M.dataId), g.disposeData(I.dataId), g.disposeData(R.dataId), W;
	}
};
let Is;
const ws = {
	kernelName: Dn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		Is = d.wasm.cwrap(`SparseFillEmptyRows`, `number`, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g } = d, { indices: _, values: y, denseShape: b, defaultValue: E } = g, D = _.shape[0], k = _.shape[1], M = f.readSync(b.dataId)[0], N = [D + M, k], P = f.dataIdMap.get(_.dataId).id, F = f.dataIdMap.get(y.dataId).id, I = f.dataIdMap.get(E.dataId).id, R = f.makeOutput(N, _.dtype), W = f.dataIdMap.get(R.dataId).id, $ = f.makeOutput(N.slice(0, 1), y.dtype), me = f.dataIdMap.get($.dataId).id, Le = f.makeOutput([M], `bool`), Re = f.dataIdMap.get(Le.dataId).id, Ue = f.makeOutput([D], _.dtype), Je = f.dataIdMap.get(Ue.dataId).id, it = f.makeOutput([4], `int32`), at = f.dataIdMap.get(it.dataId).id, vt = Is(P, F, yn[y.dtype], D, M, k, I, W, me, Re, Je, at), xt = f.readSync(it.dataId);
		let Jt;
		switch (xt[0]) {
			case 1:
				Jt = Rf.getSparseFillEmptyRowsIndicesDenseShapeMismatch(xt[1]);
				break;
			case 2:
				Jt = Rf.getSparseFillEmptyRowsNegativeIndexErrorMessage(xt[1], xt[2]);
				break;
			case 3:
				Jt = Rf.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(xt[1], xt[2], xt[3]);
				break;
			default: Jt = ``;
		}
		if (f.disposeData(it.dataId), Jt) throw f.disposeData(R.dataId), f.disposeData($.dataId), f.disposeData(Le.dataId), f.disposeData(Ue.dataId), new Error(Jt);
		let Qt = R, $t = $;
		return vt !== N[0] && (Qt = oa({
			inputs: { x: R },
			attrs: {
				begin: 0,
				size: [vt, k]
			},
			backend: f
		}), $t = oa({
			inputs: { x: $ },
			attrs: {
				begin: 0,
				size: vt
			},
			backend: f
		}), f.disposeData(R.dataId), f.disposeData($.dataId)), [
			Qt,
			$t,
			Le,
			Ue
		];
	}
};
let ks;
const Ms = {
	kernelName: Rn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		ks = d.wasm.cwrap(Rn$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g } = d, { inputIndices: _, inputShape: y, newShape: b } = g;
		if (2 !== _.shape.length) throw new Error(`Input indices should be a matrix but received shape\n        ${_.shape}`);
		if (1 !== y.shape.length) throw new Error(`Input shape should be a vector but received shape\n        ${y.shape}`);
		if (1 !== b.shape.length) throw new Error(`Target shape should be a vector but received shape ${b.shape}`);
		const E = f.dataIdMap.get(_.dataId).id, D = f.dataIdMap.get(y.dataId).id, k = f.dataIdMap.get(b.dataId).id, M = _.shape[0], N = fs$1.sizeFromShape(b.shape), P = f.makeOutput([M, N], _.dtype), F = f.dataIdMap.get(P.dataId).id, I = f.makeOutput([N], b.dtype), R = f.dataIdMap.get(I.dataId).id, W = f.makeOutput([3], `int32`), $ = f.dataIdMap.get(W.dataId).id;
		ks(E, D, k, M, F, R, $);
		const me = f.readSync(W.dataId);
		let Le;
		switch (me[0]) {
			case 0:
				Le = Rf.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(me[1], me[2]);
				break;
			case 1:
				Le = Rf.getSparseReshapeNegativeOutputDimErrorMessage(me[1], me[2]);
				break;
			case 2:
				Le = Rf.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage();
				break;
			case 3: {
				const d = Array.from(f.readSync(y.dataId)), g = Array.from(f.readSync(I.dataId));
				Le = Rf.getSparseReshapeInputOutputMultipleErrorMessage(d, g);
				break;
			}
			case 4: {
				const d = Array.from(f.readSync(y.dataId)), g = Array.from(f.readSync(I.dataId));
				Le = Rf.getSparseReshapeInputOutputMismatchErrorMessage(d, g);
				break;
			}
			default: Le = ``;
		}
		if (f.disposeData(W.dataId), Le) throw f.disposeData(P.dataId), f.disposeData(I.dataId), new Error(Le);
		return [P, I];
	}
};
let Ss;
function As(d) {
	Ss = d.wasm.cwrap(`SparseSegmentReduction`, null, [
		`number`,
		`number`,
		`number`,
		`number`,
		`number`,
		`number`,
		`number`,
		`number`,
		`number`
	]);
}
function vs(d, f) {
	const { backend: g, inputs: _ } = d, { data: y, indices: b, segmentIds: E } = _, D = b.shape[0], k = g.readSync(E.dataId, D - 1, D)[0], M = D > 0 ? k + 1 : 0;
	if (M < 0) throw new Error(Rf.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());
	const N = y.shape.slice();
	N[0] = M;
	const P = g.dataIdMap.get(y.dataId).id, F = g.dataIdMap.get(b.dataId).id, I = g.dataIdMap.get(E.dataId).id, R = g.makeOutput(N, y.dtype), W = g.dataIdMap.get(R.dataId).id, $ = g.makeOutput([4], `int32`), me = g.dataIdMap.get($.dataId).id;
	Ss(P, yn[y.dtype], y.shape[0], F, I, W, me, f, 0);
	const Le = g.readSync($.dataId);
	let Re;
	switch (Le[0]) {
		case 0:
			Re = Rf.getSparseSegmentReductionNegativeSegmentIdsErrorMessage();
			break;
		case 1:
			Re = Rf.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage();
			break;
		case 2:
			Re = Rf.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(Le[1], Le[2]);
			break;
		case 3:
			Re = Rf.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(Le[1], Le[2], Le[3]);
			break;
		default: Re = ``;
	}
	if (g.disposeData($.dataId), Re) throw g.disposeData(R.dataId), new Error(Re);
	return R;
}
const xs = {
	kernelName: Fn$1,
	backendName: `wasm`,
	setupFunc: As,
	kernelFunc: function(d) {
		return vs(d, !0);
	}
};
const Fs = {
	kernelName: Bn$1,
	backendName: `wasm`,
	setupFunc: As,
	kernelFunc: function(d) {
		return vs(d, !1);
	}
};
let Ns;
const Ds = {
	kernelName: Cn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ns = d.wasm.cwrap(Cn$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { sparseIndices: y, sparseValues: b, defaultValue: E } = g, { outputShape: D } = _, k = f.makeOutput(D, E.dtype);
		if (0 === fs$1.sizeFromShape(D)) return k;
		const { sliceRank: M, numUpdates: N, sliceSize: P, strides: F, outputSize: I } = Rf.calculateShapes(b, y, D), R = f.dataIdMap.get(y.dataId).id, W = f.dataIdMap.get(b.dataId).id, $ = f.dataIdMap.get(E.dataId).id, me = new Uint8Array(new Int32Array(F).buffer), Le = f.dataIdMap.get(k.dataId).id;
		return Ns(R, W, b.shape.length, $, yn[E.dtype], M, N, P, me, I, Le), k;
	}
};
const Rs = {
	kernelName: Nn$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { inputs: f, attrs: g, backend: _ } = d, { x: y } = f, { numOrSizeSplits: b, axis: E } = g, D = fs$1.parseAxisParam(E, y.shape)[0], k = Rf.prepareSplitSize(y, b, D), M = new Array(y.shape.length).fill(0), N = y.shape.slice();
		return k.map(((d) => {
			const f = [...N];
			f[D] = d;
			const g = oa({
				inputs: { x: y },
				attrs: {
					begin: M,
					size: f
				},
				backend: _
			});
			return M[D] += d, g;
		}));
	}
};
const Es = wn(_n$1);
const Ws = wn(On$1);
const Ps = An(Pn$1);
let Os;
const Cs = {
	kernelName: nr$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		Os = d.wasm.cwrap(nr$1, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { alpha: y } = _, { x: b } = g, E = f.dataIdMap.get(b.dataId).id, D = f.makeOutput(b.shape, b.dtype), k = f.dataIdMap.get(D.dataId).id;
		return Os(E, y, yn[b.dtype], k), D;
	}
};
let Ts;
const zs = {
	kernelName: zn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		Ts = d.wasm.cwrap(zn$1, null, [
			`number`,
			`array`,
			`number`,
			`array`,
			`array`,
			`array`,
			`array`,
			`array`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { x: y } = g, { begin: b, end: E, strides: D, beginMask: k, endMask: M, ellipsisMask: N, newAxisMask: P, shrinkAxisMask: F } = _, { finalShapeSparse: I, finalShape: R, isIdentity: W, sliceDim0: $, isSimpleSlice: me, begin: Le, end: Re, strides: Ue } = Sf.sliceInfo(y.shape, b, E, D, k, M, N, P, F);
		let Je;
		if (W) Je = ta({
			inputs: { x: y },
			backend: f,
			attrs: { shape: R }
		});
		else if ($ || me) {
			fs$1.assert(y.shape.length >= 1, (() => `Input must have rank at least 1, got: ${y.shape.length}`));
			const d = Sf.computeOutShape(Le, Re, Ue), g = oa({
				inputs: { x: y },
				backend: f,
				attrs: {
					begin: Le,
					size: d
				}
			});
			Je = ta({
				inputs: { x: g },
				backend: f,
				attrs: { shape: R }
			}), f.disposeData(g.dataId);
		} else {
			const d = f.makeOutput(I, `float32`), g = f.dataIdMap.get(y.dataId).id, _ = new Uint8Array(new Int32Array(fs$1.computeStrides(y.shape)).buffer), b = new Uint8Array(new Int32Array(Le).buffer), E = new Uint8Array(new Int32Array(Re).buffer), D = new Uint8Array(new Int32Array(Ue).buffer), k = new Uint8Array(new Int32Array(I).buffer), M = new Uint8Array(new Int32Array(fs$1.computeStrides(I)).buffer), N = f.dataIdMap.get(d.dataId).id;
			Ts(g, _, y.shape.length, b, E, D, k, M, I.length, N), Je = ta({
				inputs: { x: d },
				backend: f,
				attrs: { shape: R }
			}), f.disposeData(d.dataId);
		}
		return Je;
	}
};
const Hs = {
	kernelName: Un$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { data: y, dataSplits: b } = g, { separator: E, nGramWidths: D, leftPad: k, rightPad: M, padWidth: N, preserveShortSequences: P } = _, [F, I] = function(d, f, g, _, y, b, E, D) {
			return new sa(g, _, y, b, E, D).compute(d, f);
		}(f.readSync(y.dataId), f.readSync(b.dataId), E, D, k, M, N, P), R = f.makeOutput([F.length], `string`);
		f.dataIdMap.get(R.dataId).stringBytes = F;
		const W = f.makeOutput(b.shape, `int32`);
		return f.typedArrayFromHeap(W).set(I), [R, W];
	}
};
const Bs = {
	kernelName: Wn$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { input: y, delimiter: b } = g, { skipEmpty: E } = _, [D, k, M] = function(d, f, g) {
			const _ = d.length, y = [];
			let b = 0, E = 0;
			const D = new Array(_);
			for (let k = 0; k < _; ++k) {
				const _ = y.length;
				ia(d[k], f, g, y);
				const M = y.length - _;
				D[k] = M, b += M, E = Math.max(E, M);
			}
			const k = fs$1.getArrayFromDType(`int32`, 2 * b), M = new Array(b), N = [_, E];
			let P = 0;
			for (let d = 0; d < _; ++d) for (let f = 0; f < D[d]; ++f) k[2 * P] = d, k[2 * P + 1] = f, M[P] = y[P], ++P;
			return [
				k,
				M,
				N
			];
		}(f.readSync(y.dataId), f.readSync(b.dataId)[0], E), N = k.length, P = f.makeOutput([N, 2], `int32`);
		f.typedArrayFromHeap(P).set(D);
		const F = f.makeOutput([N], `string`);
		f.dataIdMap.get(F.dataId).stringBytes = k;
		const I = f.makeOutput([2], `int32`);
		return f.typedArrayFromHeap(I).set(M), [
			P,
			F,
			I
		];
	}
};
const Ls = {
	kernelName: Gn$1,
	backendName: `wasm`,
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { input: y } = g, { numBuckets: b } = _, E = function(d, f) {
			const g = fs$1.getArrayFromDType(`int32`, d.length);
			for (let _ = 0; _ < d.length; ++_) g[_] = fs$1.fingerPrint64(d[_]).modulo(f).getLowBitsUnsigned();
			return g;
		}(f.readSync(y.dataId), b), D = f.makeOutput(y.shape, `int32`);
		return f.typedArrayFromHeap(D).set(E), D;
	}
};
const Us = An(`Sub`);
let js;
const Gs = {
	kernelName: `Sum`,
	backendName: `wasm`,
	setupFunc: function(d) {
		js = d.wasm.cwrap(`Sum`, null, [
			`number`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { axis: y, keepDims: b } = _, { x: E } = g, D = f.dataIdMap.get(E.dataId).id;
		let k = D, M = E;
		const { transposed: N, axes: P, originalAxes: F, inputWasTransposed: I } = Pn(E, y, f);
		let R = P;
		if (I) {
			const d = f.dataIdMap.get(N.dataId).id;
			d !== D && (M = N, k = d, R = Rf.getInnerMostAxes(R.length, M.shape.length));
		}
		Rf.assertAxesAreInnerMostDims(`sum`, R, M.shape.length);
		const [W, $] = Rf.computeOutAndReduceShapes(M.shape, R), me = fs$1.sizeFromShape($), Le = f.makeOutput(W, M.dtype);
		if (0 !== fs$1.sizeFromShape(M.shape)) {
			const d = f.dataIdMap.get(Le.dataId).id;
			js(k, me, yn[Le.dtype], d);
		}
		if (I && f.disposeData(N.dataId), b) Le.shape = Rf.expandShapeToKeepDim(Le.shape, F);
		return Le;
	}
};
const qs = wn(`Tan`);
const Vs = wn(Vn$1);
let $s;
const Ks = {
	kernelName: bn$1,
	backendName: `wasm`,
	setupFunc: function(d) {
		$s = d.wasm.cwrap(bn$1, null, [
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`number`,
			`array`,
			`number`,
			`number`,
			`number`
		]);
	},
	kernelFunc: function(d) {
		const { backend: f, inputs: g, attrs: _ } = d, { tensor: y, indices: b, updates: E } = g, D = f.makeOutput(y.shape, y.dtype);
		if (0 === fs$1.sizeFromShape(y.shape)) return D;
		const { sliceRank: k, numUpdates: M, sliceSize: N, strides: P, outputSize: F } = Zc.calculateShapes(E, b, y.shape), I = f.dataIdMap.get(b.dataId).id, R = f.dataIdMap.get(E.dataId).id, W = f.dataIdMap.get(y.dataId).id, $ = new Uint8Array(new Int32Array(P).buffer), me = f.dataIdMap.get(D.dataId).id;
		return $s(I, R, yn[E.dtype], k, M, N, $, F, me, W), D;
	}
};
let Xs;
let Qs;
let Js;
const Zs = [
	In,
	kn,
	Mn,
	Sn,
	vn,
	Fn,
	Cn,
	zn,
	Bn,
	Ln,
	Un,
	jn,
	Gn,
	qn,
	Vn,
	Kn,
	ea,
	Qn,
	Zn,
	ra,
	pa,
	ca,
	ma,
	fa,
	ba,
	ya,
	ga,
	wa,
	Ma,
	Aa,
	xa,
	Na,
	Ra,
	Ea,
	Wa,
	Ca,
	za,
	Ba,
	Ua,
	Ga,
	Va,
	Ka,
	Qa,
	Za,
	er,
	tr,
	ar,
	rr,
	ur,
	sr,
	or,
	dr,
	lr,
	mr,
	fr,
	hr,
	yr,
	gr,
	wr,
	Mr,
	Ar,
	vr,
	xr,
	Dn,
	Fr,
	Nr,
	Dr,
	Er,
	Wr,
	Pr,
	Cr,
	zr,
	Tr,
	Hr,
	Br,
	Lr,
	Ur,
	Gr,
	Vr,
	Kr,
	Xr,
	Jr,
	Yr,
	tu,
	au,
	uu,
	iu,
	du,
	pu,
	mu,
	_u,
	gu,
	Iu,
	wu,
	Su,
	vu,
	Fu,
	Nu,
	Ru,
	Eu,
	Wu,
	Ou,
	Cu,
	zu,
	Bu,
	Lu,
	Uu,
	ju,
	Gu,
	qu,
	na,
	$u,
	Xu,
	Ju,
	Yu,
	ts,
	as,
	rs,
	us,
	is,
	ds,
	ls,
	cs,
	fs,
	hs,
	bs,
	ys,
	da,
	bu,
	_s,
	gs,
	ws,
	Ms,
	xs,
	Fs,
	Ds,
	Rs,
	Es,
	Ws,
	Ps,
	Cs,
	zs,
	Hs,
	Bs,
	Ls,
	Us,
	Gs,
	qs,
	Vs,
	Ks,
	{
		kernelName: Hn$1,
		backendName: `wasm`,
		setupFunc: function(d) {
			Xs = d.wasm.cwrap(Hn$1, null, [
				`number`,
				`array`,
				`number`,
				`array`,
				`number`,
				`number`
			]);
		},
		kernelFunc: function(d) {
			const { inputs: f, backend: g, attrs: _ } = d, { x: y } = f, b = g.dataIdMap.get(y.dataId).id, { reps: E } = _, D = new Array(y.shape.length);
			for (let d = 0; d < D.length; d++) D[d] = y.shape[d] * E[d];
			const k = new Uint8Array(new Int32Array(y.shape).buffer), M = new Uint8Array(new Int32Array(D).buffer), N = g.makeOutput(D, y.dtype), P = g.dataIdMap.get(N.dataId).id;
			return Xs(b, k, y.shape.length, M, D.length, yn[N.dtype], P), N;
		}
	},
	{
		kernelName: jn$1,
		backendName: `wasm`,
		setupFunc: function(d) {
			Qs = d.wasm.cwrap(jn$1, null, [
				`number`,
				`array`,
				`number`,
				`number`,
				`number`,
				`bool`,
				`number`,
				`number`
			]);
		},
		kernelFunc: ({ inputs: d, backend: f, attrs: g }) => {
			const { x: _ } = d, { k: y, sorted: b } = g, E = f.dataIdMap.get(_.dataId).id, D = new Uint8Array(new Int32Array(_.shape).buffer), k = _.shape.slice();
			k[k.length - 1] = y;
			const M = f.makeOutput(k, _.dtype), N = f.dataIdMap.get(M.dataId).id, P = f.makeOutput(k, `int32`), F = f.dataIdMap.get(P.dataId).id;
			return Qs(E, D, _.shape.length, yn[_.dtype], y, b, N, F), [M, P];
		}
	},
	{
		kernelName: Jn$1,
		backendName: `wasm`,
		setupFunc: function(d) {
			Js = d.wasm.cwrap(Jn$1, null, [
				`number`,
				`number`,
				`bool`,
				`number`,
				`number`,
				`number`,
				`number`,
				`number`,
				`number`,
				`array`,
				`number`,
				`array`,
				`number`,
				`number`,
				`number`,
				`number`,
				`number`
			]);
		},
		kernelFunc: function(d) {
			const { backend: f, inputs: g, attrs: _ } = d, { image: y, transforms: b } = g, { interpolation: E, fillMode: D, fillValue: k, outputShape: M } = _, [N, P, F, I] = y.shape, [R, W] = null != M ? M : [P, F], $ = [
				N,
				R,
				W,
				I
			], me = new Uint8Array(new Int32Array(fs$1.computeStrides(y.shape)).buffer), Le = new Uint8Array(new Int32Array(fs$1.computeStrides($)).buffer), Re = f.makeOutput($, y.dtype), Ue = f.dataIdMap.get(Re.dataId).id, Je = f.dataIdMap.get(y.dataId).id, it = f.dataIdMap.get(b.dataId).id, at = `nearest` === E ? 1 : 2;
			let vt;
			switch (D) {
				case `constant`:
				default:
					vt = 1;
					break;
				case `reflect`:
					vt = 2;
					break;
				case `wrap`:
					vt = 3;
					break;
				case `nearest`: vt = 4;
			}
			return Js(Je, it, b.shape[0] > 1, N, R, W, I, F, P, me, y.shape.length - 1, Le, $.length - 1, at, vt, k, Ue), Re;
		}
	},
	Wn,
	{
		kernelName: Yn$1,
		backendName: `wasm`,
		kernelFunc: function(d) {
			const { inputs: f, attrs: g, backend: _ } = d, { axis: y } = g, { x: b } = f, { outputValues: E, outputShape: D, indices: k } = function(d, f, g, _) {
				const y = fs$1.parseAxisParam(f, g)[0], b = [
					1,
					g[0],
					1
				];
				for (let d = 0; d < y; d++) b[0] *= g[d];
				b[1] = g[y];
				for (let d = y + 1; d < g.length; d++) b[2] *= g[d];
				const E = /* @__PURE__ */ new Map(), D = new Int32Array(g[y]), k = new xs$1(b, _, d), M = [], N = 1 === b[0] && 1 === b[2];
				for (let f = 0; f < g[y]; f++) {
					let g;
					if (N) g = d[f].toString();
					else {
						const d = [];
						for (let g = 0; g < b[0]; g++) for (let _ = 0; _ < b[2]; _++) d.push(k.get(g, f, _));
						g = d.join(`,`);
					}
					const _ = E.get(g);
					if (null != _) D[f] = _;
					else {
						const d = E.size;
						E.set(g, d), D[f] = d, M.push(f);
					}
				}
				const P = b.slice();
				P[1] = E.size;
				const F = new xs$1(P, _);
				M.forEach(((d, f) => {
					for (let g = 0; g < b[0]; g++) for (let _ = 0; _ < b[2]; _++) F.set(k.get(g, d, _), g, f, _);
				}));
				const I = g.slice();
				return I[y] = P[1], {
					outputValues: F.values,
					outputShape: I,
					indices: D
				};
			}(_.readSync(b.dataId), y, b.shape, b.dtype);
			return [_.makeOutput(D, b.dtype, void 0, E), _.makeOutput([k.length], `int32`, void 0, k)];
		}
	},
	{
		kernelName: Xn$1,
		backendName: `wasm`,
		kernelFunc: function(d) {
			const { inputs: f, backend: g, attrs: _ } = d, { value: y } = f;
			let { axis: b } = _;
			b < 0 && (b += y.shape.length);
			const E = y.shape[b], D = y.shape.length, k = new Array(D - 1);
			let M = 0;
			for (let d = 0; d < D; d++) d !== b && (k[M++] = y.shape[d]);
			const N = new Array(E), P = new Array(D).fill(0), F = y.shape.slice();
			F[b] = 1;
			for (let d = 0; d < N.length; d++) P[b] = d, N[d] = oa({
				inputs: { x: y },
				attrs: {
					begin: P,
					size: F
				},
				backend: g
			});
			return N.map((({ dataId: d, dtype: f }) => ({
				dataId: d,
				dtype: f,
				shape: k
			})));
		}
	},
	{
		kernelName: tr$1,
		backendName: `wasm`,
		kernelFunc: function(d) {
			const { inputs: { x: f }, backend: g } = d, _ = g.makeOutput(f.shape, f.dtype);
			return g.typedArrayFromHeap(_).fill(0), _;
		}
	}
];
for (const d of Zs) pr$1(d);
const Ys = O();
Ys.registerFlag(`WASM_HAS_SIMD_SUPPORT`, (async () => {
	try {
		return WebAssembly.validate(new Uint8Array([
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0,
			1,
			4,
			1,
			96,
			0,
			0,
			3,
			2,
			1,
			0,
			10,
			9,
			1,
			7,
			0,
			65,
			0,
			253,
			15,
			26,
			11
		]));
	} catch (d) {
		return !1;
	}
})), Ys.registerFlag(`WASM_HAS_MULTITHREAD_SUPPORT`, (async () => {
	if (Ys.get(`IS_NODE`)) return !1;
	try {
		return new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)), WebAssembly.validate(new Uint8Array([
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0,
			1,
			4,
			1,
			96,
			0,
			0,
			3,
			2,
			1,
			0,
			5,
			4,
			1,
			3,
			1,
			1,
			10,
			11,
			1,
			9,
			0,
			65,
			0,
			254,
			16,
			2,
			0,
			26,
			11
		]));
	} catch (d) {
		return !1;
	}
}));
var ei = `undefined` != typeof globalThis ? globalThis : `undefined` != typeof window ? window : `undefined` != typeof global ? global : `undefined` != typeof self ? self : {};
function ti(d) {
	return d && d.__esModule && Object.prototype.hasOwnProperty.call(d, `default`) ? d.default : d;
}
var ni = { exports: {} };
(function(d, f) {
	var g;
	d.exports = (g = `undefined` != typeof document && document.currentScript ? document.currentScript.src : void 0, `undefined` != typeof __filename && (g = g || __filename), function(d) {
		function t() {
			return me.buffer != Je && U(me.buffer), it;
		}
		function a() {
			return me.buffer != Je && U(me.buffer), at;
		}
		function r() {
			return me.buffer != Je && U(me.buffer), vt;
		}
		function u() {
			return me.buffer != Je && U(me.buffer), xt;
		}
		function s() {
			return me.buffer != Je && U(me.buffer), Jt;
		}
		var f, _, y, b = `undefined` != typeof (d = d || {}) ? d : {};
		b.ready = new Promise((function(d, g) {
			f = d, _ = g;
		})), `undefined` != typeof process && process.listeners && (y = {
			uncaughtException: process.listeners(`uncaughtException`),
			unhandledRejection: process.listeners(`unhandledRejection`)
		});
		var l, c, m, E = Object.assign({}, b), h = (d, f) => {
			throw f;
		}, D = `object` == typeof window, k = `function` == typeof importScripts, M = `object` == typeof process && `object` == typeof process.versions && `string` == typeof process.versions.node, N = b.ENVIRONMENT_IS_PTHREAD || !1, P = ``;
		function w(d) {
			return b.locateFile ? b.locateFile(d, P) : P + d;
		}
		if (M) {
			var F = cn, I = mn;
			let d;
			P = k ? I.dirname(P) + `/` : `./`, l = (d, f) => (d = te(d) ? new URL(d) : I.normalize(d), F.readFileSync(d, f ? void 0 : `utf8`)), m = (d) => {
				var f = l(d, !0);
				return f.buffer || (f = new Uint8Array(f)), f;
			}, c = (d, f, g) => {
				d = te(d) ? new URL(d) : I.normalize(d), F.readFile(d, (function(d, _) {
					d ? g(d) : f(_.buffer);
				}));
			}, process.argv.length > 1 && process.argv[1].replace(/\\/g, `/`), process.argv.slice(2), process.on(`uncaughtException`, (function(d) {
				if (!(d instanceof re)) throw d;
			})), process.on(`unhandledRejection`, (function(d) {
				throw d;
			})), h = (d, f) => {
				if (K()) throw process.exitCode = d, f;
				var g;
				(g = f) instanceof re || $(`exiting due to exception: ` + g), process.exit(d);
			}, b.inspect = function() {
				return `[Emscripten Module object]`;
			};
			try {
				d = __require(`worker_threads`);
			} catch (d) {
				throw console.error(`The "worker_threads" module is not supported in this node.js build - perhaps a newer version is needed?`), d;
			}
			ei.Worker = d.Worker;
		} else (D || k) && (k ? P = self.location.href : `undefined` != typeof document && document.currentScript && (P = document.currentScript.src), `undefined` != typeof g && g && (P = g), P = 0 !== P.indexOf(`blob:`) ? P.substr(0, P.replace(/[?#].*/, ``).lastIndexOf(`/`) + 1) : ``, M || (l = (d) => {
			var f = new XMLHttpRequest();
			return f.open(`GET`, d, !1), f.send(null), f.responseText;
		}, k && (m = (d) => {
			var f = new XMLHttpRequest();
			return f.open(`GET`, d, !1), f.responseType = `arraybuffer`, f.send(null), new Uint8Array(f.response);
		}), c = (d, f, g) => {
			var _ = new XMLHttpRequest();
			_.open(`GET`, d, !0), _.responseType = `arraybuffer`, _.onload = () => {
				200 == _.status || 0 == _.status && _.response ? f(_.response) : g();
			}, _.onerror = g, _.send(null);
		}));
		M && `undefined` == typeof performance && (ei.performance = fn.performance);
		var S = console.log.bind(console), A = console.warn.bind(console);
		M && (S = (d) => F.writeSync(1, d + `
`), A = (d) => F.writeSync(2, d + `
`));
		var R, W = b.print || S, $ = b.printErr || A;
		Object.assign(b, E), E = null, b.arguments && b.arguments, b.thisProgram && b.thisProgram, b.quit && (h = b.quit), b.wasmBinary && (R = b.wasmBinary);
		var me, Le, Re = b.noExitRuntime || !0;
		`object` != typeof WebAssembly && Y(`no native wasm support detected`);
		var Ue, Je, it, at, vt, xt, Jt, Qt = !1, $t = `undefined` != typeof TextDecoder ? new TextDecoder(`utf8`) : void 0;
		function L(d, f, g) {
			for (var _ = (f >>>= 0) + g, y = f; d[y] && !(y >= _);) ++y;
			if (y - f > 16 && d.buffer && $t) return $t.decode(d.buffer instanceof SharedArrayBuffer ? d.slice(f, y) : d.subarray(f, y));
			for (var b = ``; f < y;) {
				var E = d[f++];
				if (128 & E) {
					var D = 63 & d[f++];
					if (192 != (224 & E)) {
						var k = 63 & d[f++];
						if ((E = 224 == (240 & E) ? (15 & E) << 12 | D << 6 | k : (7 & E) << 18 | D << 12 | k << 6 | 63 & d[f++]) < 65536) b += String.fromCharCode(E);
						else {
							var M = E - 65536;
							b += String.fromCharCode(55296 | M >> 10, 56320 | 1023 & M);
						}
					} else b += String.fromCharCode((31 & E) << 6 | D);
				} else b += String.fromCharCode(E);
			}
			return b;
		}
		function U(d) {
			Je = d, b.HEAP8 = it = new Int8Array(d), b.HEAP16 = new Int16Array(d), b.HEAP32 = vt = new Int32Array(d), b.HEAPU8 = at = new Uint8Array(d), b.HEAPU16 = new Uint16Array(d), b.HEAPU32 = xt = new Uint32Array(d), b.HEAPF32 = new Float32Array(d), b.HEAPF64 = Jt = new Float64Array(d);
		}
		N && (Je = b.buffer);
		var en, tn = b.INITIAL_MEMORY || 16777216;
		if (N) me = b.wasmMemory, Je = b.buffer;
		else if (b.wasmMemory) me = b.wasmMemory;
		else if (!((me = new WebAssembly.Memory({
			initial: tn / 65536,
			maximum: 65536,
			shared: !0
		})).buffer instanceof SharedArrayBuffer)) throw $(`requested a shared WebAssembly.Memory but the returned buffer is not a SharedArrayBuffer, indicating that while the browser has SharedArrayBuffer it does not have WebAssembly threads support - you may need to set a flag`), M && $(`(on node you may need: --experimental-wasm-threads --experimental-wasm-bulk-memory and/or recent version)`), Error(`bad memory`);
		me && (Je = me.buffer), tn = Je.byteLength, U(Je);
		var rn = [], vi = [], xi = [];
		function K() {
			return Re;
		}
		function X() {
			N || pe(vi);
		}
		var Ci, wi = 0, Ti = null;
		function Y(d) {
			b.onAbort && b.onAbort(d), $(d = `Aborted(` + d + `)`), Qt = !0, Ue = 1, d += `. Build with -sASSERTIONS for more info.`;
			var f = new WebAssembly.RuntimeError(d);
			throw _(f), f;
		}
		function ee(d) {
			return d.startsWith(`data:application/octet-stream;base64,`);
		}
		function te(d) {
			return d.startsWith(`file://`);
		}
		function ne(d) {
			try {
				if (d == Ci && R) return new Uint8Array(R);
				if (m) return m(d);
				throw `both async and sync fetching of the wasm failed`;
			} catch (d) {
				Y(d);
			}
		}
		ee(Ci = `tfjs-backend-wasm-threaded-simd.wasm`) || (Ci = w(Ci));
		var Ei = {};
		function re(d) {
			this.name = `ExitStatus`, this.message = `Program terminated with exit(` + d + `)`, this.status = d;
		}
		function ue(d) {
			var f, g = Di.pthreads[d];
			g || Y(f), Di.returnWorkerToPool(g);
		}
		function se(d) {
			var f = Di.getNewWorker();
			if (!f) return 6;
			Di.runningWorkers.push(f), Di.pthreads[d.pthread_ptr] = f, f.pthread_ptr = d.pthread_ptr;
			var g = {
				cmd: `run`,
				start_routine: d.startRoutine,
				arg: d.arg,
				pthread_ptr: d.pthread_ptr
			};
			return f.runPthread = () => {
				M && f.ref(), f.postMessage(g, d.transferList), delete f.runPthread;
			}, f.loaded && f.runPthread(), 0;
		}
		function ie(d) {
			if (N) return ge(1, 1, d);
			Ue = d, K() || (Di.terminateAllThreads(), b.onExit && b.onExit(d), Qt = !0), h(d, new re(d));
		}
		var oe = function(d, f) {
			if (Ue = d, !f && N) throw le(d), `unwind`;
			ie(d);
		}, Di = {
			unusedWorkers: [],
			runningWorkers: [],
			tlsInitFunctions: [],
			pthreads: {},
			init: function() {
				N ? Di.initWorker() : Di.initMainThread();
			},
			initMainThread: function() {
				for (var d = 8; d--;) Di.allocateUnusedWorker();
			},
			initWorker: function() {
				Re = !1;
			},
			setExitStatus: function(d) {
				Ue = d;
			},
			terminateAllThreads: function() {
				for (var d of Object.values(Di.pthreads)) Di.returnWorkerToPool(d);
				for (var d of Di.unusedWorkers) d.terminate();
				Di.unusedWorkers = [];
			},
			returnWorkerToPool: function(d) {
				var f = d.pthread_ptr;
				delete Di.pthreads[f], Di.unusedWorkers.push(d), Di.runningWorkers.splice(Di.runningWorkers.indexOf(d), 1), d.pthread_ptr = 0, M && d.unref(), Gi(f);
			},
			receiveObjectTransfer: function(d) {},
			threadInitTLS: function() {
				Di.tlsInitFunctions.forEach(((d) => d()));
			},
			loadWasmModuleToWorker: function(d, f) {
				d.onmessage = (g) => {
					var _, y = g.data, E = y.cmd;
					if (d.pthread_ptr && (Di.currentProxiedOperationCallerThread = d.pthread_ptr), y.targetThread && y.targetThread != Li()) {
						var D = Di.pthreads[y.targetThread];
						D ? D.postMessage(y, y.transferList) : $(`Internal error! Worker sent a message "` + E + `" to target pthread ` + y.targetThread + `, but that thread no longer exists!`), Di.currentProxiedOperationCallerThread = void 0;
						return;
					}
					`processProxyingQueue` === E ? be(y.queue) : `spawnThread` === E ? se(y) : `cleanupThread` === E ? ue(y.thread) : `killThread` === E ? function(d) {
						var f = Di.pthreads[d];
						delete Di.pthreads[d], f.terminate(), Gi(d), Di.runningWorkers.splice(Di.runningWorkers.indexOf(f), 1), f.pthread_ptr = 0;
					}(y.thread) : `cancelThread` === E ? (_ = y.thread, Di.pthreads[_].postMessage({ cmd: `cancel` })) : `loaded` === E ? (d.loaded = !0, M && d.unref(), f && f(d), d.runPthread && d.runPthread()) : `print` === E ? W(`Thread ` + y.threadId + `: ` + y.text) : `printErr` === E ? $(`Thread ` + y.threadId + `: ` + y.text) : `alert` === E ? alert(`Thread ` + y.threadId + `: ` + y.text) : `setimmediate` === y.target ? d.postMessage(y) : `callHandler` === E ? b[y.handler](...y.args) : E && $(`worker sent an unknown command ` + E), Di.currentProxiedOperationCallerThread = void 0;
				}, d.onerror = (d) => {
					throw $(`worker sent an error! ` + d.filename + `:` + d.lineno + `: ` + d.message), d;
				}, M && (d.on(`message`, (function(f) {
					d.onmessage({ data: f });
				})), d.on(`error`, (function(f) {
					d.onerror(f);
				})), d.on(`detachedExit`, (function() {})));
				var _ = [];
				for (var y of [
					`onExit`,
					`onAbort`,
					`print`,
					`printErr`
				]) b.hasOwnProperty(y) && _.push(y);
				d.postMessage({
					cmd: `load`,
					handlers: _,
					urlOrBlob: b.mainScriptUrlOrBlob || g,
					wasmMemory: me,
					wasmModule: Le
				});
			},
			allocateUnusedWorker: function() {
				var d, f = w(`tfjs-backend-wasm-threaded-simd.worker.js`);
				d = new Worker(f), Di.unusedWorkers.push(d);
			},
			getNewWorker: function() {
				return 0 == Di.unusedWorkers.length && (Di.allocateUnusedWorker(), Di.loadWasmModuleToWorker(Di.unusedWorkers[0])), Di.unusedWorkers.pop();
			}
		};
		function pe(d) {
			for (; d.length > 0;) d.shift()(b);
		}
		function le(d) {
			if (N) return ge(2, 0, d);
			try {
				oe(d);
			} catch (d) {
				(function(d) {
					if (d instanceof re || `unwind` == d) return Ue;
					h(1, d);
				})(d);
			}
		}
		b.PThread = Di, b.establishStackSpace = function() {
			var d = Li(), f = r()[d + 52 >>> 2], g = r()[d + 56 >>> 2];
			qi(f, f - g), Yi(f);
		};
		var Oi, Ai = [];
		function fe(d, f, g, _) {
			return N ? ge(3, 1, d, f, g, _) : he(d, f, g, _);
		}
		function he(d, f, g, _) {
			if (`undefined` == typeof SharedArrayBuffer) return $(`Current environment does not support SharedArrayBuffer, pthreads are not available!`), 6;
			var y = [];
			if (N && 0 === y.length) return fe(d, f, g, _);
			var b = {
				startRoutine: g,
				pthread_ptr: d,
				arg: _,
				transferList: y
			};
			return N ? (b.cmd = `spawnThread`, postMessage(b, y), 0) : se(b);
		}
		function be(d) {
			Atomics.store(r(), d >> 2, 1), Li() && Ui(d), Atomics.compareExchange(r(), d >> 2, 1, 0);
		}
		function ye(d) {
			ye.shown || (ye.shown = {}), ye.shown[d] || (ye.shown[d] = 1, M && (d = `warning: ` + d), $(d));
		}
		function _e(d) {
			var f = Ji(), g = d();
			return Yi(f), g;
		}
		function ge(d, f) {
			var g = arguments.length - 2, _ = arguments;
			return _e((() => {
				for (var y = g, b = Xi(8 * y), E = b >> 3, D = 0; D < g; D++) {
					var k = _[2 + D];
					s()[E + D >>> 0] = k;
				}
				return zi(d, y, b, f);
			}));
		}
		b.invokeEntryPoint = function(d, f) {
			var g, _, y = ((_ = Ai[g = d]) || (g >= Ai.length && (Ai.length = g + 1), Ai[g] = _ = en.get(g)), _)(f);
			K() ? Di.setExitStatus(y) : Ki(y);
		}, b.executeNotifiedProxyingQueue = be, Oi = M ? () => {
			var d = process.hrtime();
			return 1e3 * d[0] + d[1] / 1e6;
		} : () => performance.timeOrigin + performance.now();
		var ji = [];
		function we(d) {
			try {
				return me.grow(d - Je.byteLength + 65535 >>> 16), U(me.buffer), 1;
			} catch (d) {}
		}
		function ke(d) {
			return N ? ge(4, 1, d) : 52;
		}
		function Me(d, f, g, _, y) {
			return N ? ge(5, 1, d, f, g, _, y) : 70;
		}
		var Ni = [
			null,
			[],
			[]
		];
		function Ae(d, f) {
			var g = Ni[d];
			0 === f || 10 === f ? ((1 === d ? W : $)(L(g, 0)), g.length = 0) : g.push(f);
		}
		function ve(d, f, g, _) {
			if (N) return ge(6, 1, d, f, g, _);
			for (var y = 0, b = 0; b < g; b++) {
				var E = u()[f >>> 2], D = u()[f + 4 >>> 2];
				f += 8;
				for (var k = 0; k < D; k++) Ae(d, a()[E + k >>> 0]);
				y += D;
			}
			return u()[_ >>> 2] = y, 0;
		}
		function xe(d) {
			return b[`_` + d];
		}
		function Fe(d, f, g, _, y) {
			var b = {
				string: (d) => {
					var f = 0;
					if (null != d && 0 !== d) {
						var g = 1 + (d.length << 2);
						(function(d, f, g) {
							(function(d, f, g, _) {
								if (!(_ > 0)) return 0;
								g >>>= 0;
								for (var y = g + _ - 1, b = 0; b < d.length; ++b) {
									var E = d.charCodeAt(b);
									if (E >= 55296 && E <= 57343 && (E = 65536 + ((1023 & E) << 10) | 1023 & d.charCodeAt(++b)), E <= 127) {
										if (g >= y) break;
										f[g++ >>> 0] = E;
									} else if (E <= 2047) {
										if (g + 1 >= y) break;
										f[g++ >>> 0] = 192 | E >> 6, f[g++ >>> 0] = 128 | 63 & E;
									} else if (E <= 65535) {
										if (g + 2 >= y) break;
										f[g++ >>> 0] = 224 | E >> 12, f[g++ >>> 0] = 128 | E >> 6 & 63, f[g++ >>> 0] = 128 | 63 & E;
									} else {
										if (g + 3 >= y) break;
										f[g++ >>> 0] = 240 | E >> 18, f[g++ >>> 0] = 128 | E >> 12 & 63, f[g++ >>> 0] = 128 | E >> 6 & 63, f[g++ >>> 0] = 128 | 63 & E;
									}
								}
								f[g >>> 0] = 0;
							})(d, a(), f, g);
						})(d, f = Xi(g), g);
					}
					return f;
				},
				array: (d) => {
					var f = Xi(d.length);
					return function(d, f) {
						t().set(d, f >>> 0);
					}(d, f), f;
				}
			};
			function o(d) {
				return `string` === f ? (g = d, (g >>>= 0) ? L(a(), g, _) : ``) : `boolean` === f ? Boolean(d) : d;
				var g, _;
			}
			var E = xe(d), D = [], k = 0;
			if (_) for (var M = 0; M < _.length; M++) {
				var N = b[g[M]];
				N ? (0 === k && (k = Ji()), D[M] = N(_[M])) : D[M] = _[M];
			}
			var P = E.apply(null, D);
			return P = function(d) {
				return 0 !== k && Yi(k), o(d);
			}(P);
		}
		Di.init();
		var Pi = [
			null,
			ie,
			le,
			fe,
			ke,
			Me,
			ve
		], Fi = {
			__emscripten_init_main_thread_js: function(d) {
				Ri(d, !k, 1, !D), Di.threadInitTLS();
			},
			__emscripten_thread_cleanup: function(d) {
				N ? postMessage({
					cmd: `cleanupThread`,
					thread: d
				}) : ue(d);
			},
			__pthread_create_js: he,
			_emscripten_default_pthread_stack_size: function() {
				return 65536;
			},
			_emscripten_get_now_is_monotonic: function() {
				return !0;
			},
			_emscripten_notify_task_queue: function(d, f, g, _) {
				if (d == f) setTimeout((() => be(_)));
				else if (N) postMessage({
					targetThread: d,
					cmd: `processProxyingQueue`,
					queue: _
				});
				else {
					var y = Di.pthreads[d];
					if (!y) return;
					y.postMessage({
						cmd: `processProxyingQueue`,
						queue: _
					});
				}
				return 1;
			},
			_emscripten_set_offscreencanvas_size: function(d, f, g) {
				return -1;
			},
			abort: function() {
				Y(``);
			},
			emscripten_check_blocking_allowed: function() {
				M || k || ye(`Blocking on the main thread is very dangerous, see https://emscripten.org/docs/porting/pthreads.html#blocking-on-the-main-browser-thread`);
			},
			emscripten_date_now: function() {
				return Date.now();
			},
			emscripten_get_heap_max: function() {
				return 4294901760;
			},
			emscripten_get_now: Oi,
			emscripten_memcpy_big: function(d, f, g) {
				a().copyWithin(d >>> 0, f >>> 0, f + g >>> 0);
			},
			emscripten_num_logical_cores: function() {
				return M ? os.cpus().length : navigator.hardwareConcurrency;
			},
			emscripten_receive_on_main_thread_js: function(d, f, g) {
				ji.length = f;
				for (var _ = g >> 3, y = 0; y < f; y++) ji[y] = s()[_ + y >>> 0];
				return (d < 0 ? Ei[-d - 1] : Pi[d]).apply(null, ji);
			},
			emscripten_resize_heap: function(d) {
				var f = a().length;
				if ((d >>>= 0) <= f) return !1;
				var g, _, y = 4294901760;
				if (d > y) return !1;
				for (var b = 1; b <= 4; b *= 2) {
					var E = f * (1 + .2 / b);
					if (E = Math.min(E, d + 100663296), we(Math.min(y, (g = Math.max(d, E)) + ((_ = 65536) - g % _) % _))) return !0;
				}
				return !1;
			},
			emscripten_unwind_to_js_event_loop: function() {
				throw `unwind`;
			},
			exit: oe,
			fd_close: ke,
			fd_seek: Me,
			fd_write: ve,
			memory: me || b.wasmMemory
		};
		(function() {
			var d = {
				env: Fi,
				wasi_snapshot_preview1: Fi
			};
			function t(d, f) {
				var g, _;
				if (b.asm = d.exports, g = b.asm._emscripten_tls_init, Di.tlsInitFunctions.push(g), en = b.asm.__indirect_function_table, _ = b.asm.__wasm_call_ctors, vi.unshift(_), Le = f, !N) {
					var y = Di.unusedWorkers.length;
					Di.unusedWorkers.forEach((function(d) {
						Di.loadWasmModuleToWorker(d, (function() {
							--y || function(d) {
								if (wi--, b.monitorRunDependencies && b.monitorRunDependencies(wi), 0 == wi && Ti) {
									var f = Ti;
									Ti = null, f();
								}
							}();
						}));
					}));
				}
			}
			function n(d) {
				t(d.instance, d.module);
			}
			function a(f) {
				return function() {
					if (!R && (D || k)) {
						if (`function` == typeof fetch && !te(Ci)) return fetch(Ci, { credentials: `same-origin` }).then((function(d) {
							if (!d.ok) throw `failed to load wasm binary file at '` + Ci + `'`;
							return d.arrayBuffer();
						})).catch((function() {
							return ne(Ci);
						}));
						if (c) return new Promise((function(d, f) {
							c(Ci, (function(f) {
								d(new Uint8Array(f));
							}), f);
						}));
					}
					return Promise.resolve().then((function() {
						return ne(Ci);
					}));
				}().then((function(f) {
					return WebAssembly.instantiate(f, d);
				})).then((function(d) {
					return d;
				})).then(f, (function(d) {
					$(`failed to asynchronously prepare wasm: ` + d), Y(d);
				}));
			}
			if (N || (wi++, b.monitorRunDependencies && b.monitorRunDependencies(wi)), b.instantiateWasm) try {
				return b.instantiateWasm(d, t);
			} catch (d) {
				$(`Module.instantiateWasm callback failed with error: ` + d), _(d);
			}
			(R || `function` != typeof WebAssembly.instantiateStreaming || ee(Ci) || te(Ci) || M || `function` != typeof fetch ? a(n) : fetch(Ci, { credentials: `same-origin` }).then((function(f) {
				return WebAssembly.instantiateStreaming(f, d).then(n, (function(d) {
					return $(`wasm streaming compile failed: ` + d), $(`falling back to ArrayBuffer instantiation`), a(n);
				}));
			}))).catch(_);
		})(), b.___wasm_call_ctors = function() {
			return (b.___wasm_call_ctors = b.asm.__wasm_call_ctors).apply(null, arguments);
		}, b._init = function() {
			return (b._init = b.asm.init).apply(null, arguments);
		}, b._init_with_threads_count = function() {
			return (b._init_with_threads_count = b.asm.init_with_threads_count).apply(null, arguments);
		}, b._get_threads_count = function() {
			return (b._get_threads_count = b.asm.get_threads_count).apply(null, arguments);
		}, b._register_tensor = function() {
			return (b._register_tensor = b.asm.register_tensor).apply(null, arguments);
		}, b._dispose_data = function() {
			return (b._dispose_data = b.asm.dispose_data).apply(null, arguments);
		}, b._dispose = function() {
			return (b._dispose = b.asm.dispose).apply(null, arguments);
		}, b._Abs = function() {
			return (b._Abs = b.asm.Abs).apply(null, arguments);
		}, b._Acos = function() {
			return (b._Acos = b.asm.Acos).apply(null, arguments);
		}, b._Acosh = function() {
			return (b._Acosh = b.asm.Acosh).apply(null, arguments);
		}, b._Add = function() {
			return (b._Add = b.asm.Add).apply(null, arguments);
		}, b._AddN = function() {
			return (b._AddN = b.asm.AddN).apply(null, arguments);
		}, b._All = function() {
			return (b._All = b.asm.All).apply(null, arguments);
		}, b._Any = function() {
			return (b._Any = b.asm.Any).apply(null, arguments);
		}, b._ArgMax = function() {
			return (b._ArgMax = b.asm.ArgMax).apply(null, arguments);
		}, b._ArgMin = function() {
			return (b._ArgMin = b.asm.ArgMin).apply(null, arguments);
		}, b._Asin = function() {
			return (b._Asin = b.asm.Asin).apply(null, arguments);
		}, b._Asinh = function() {
			return (b._Asinh = b.asm.Asinh).apply(null, arguments);
		}, b._Atan = function() {
			return (b._Atan = b.asm.Atan).apply(null, arguments);
		}, b._Atan2 = function() {
			return (b._Atan2 = b.asm.Atan2).apply(null, arguments);
		}, b._Atanh = function() {
			return (b._Atanh = b.asm.Atanh).apply(null, arguments);
		}, b._AvgPool = function() {
			return (b._AvgPool = b.asm.AvgPool).apply(null, arguments);
		}, b._AvgPool3D = function() {
			return (b._AvgPool3D = b.asm.AvgPool3D).apply(null, arguments);
		}, b._AvgPool3DGrad = function() {
			return (b._AvgPool3DGrad = b.asm.AvgPool3DGrad).apply(null, arguments);
		}, b._AvgPoolGrad = function() {
			return (b._AvgPoolGrad = b.asm.AvgPoolGrad).apply(null, arguments);
		}, b._BatchMatMul = function() {
			return (b._BatchMatMul = b.asm.BatchMatMul).apply(null, arguments);
		}, b._Bincount = function() {
			return (b._Bincount = b.asm.Bincount).apply(null, arguments);
		}, b._BitwiseAnd = function() {
			return (b._BitwiseAnd = b.asm.BitwiseAnd).apply(null, arguments);
		}, b._Ceil = function() {
			return (b._Ceil = b.asm.Ceil).apply(null, arguments);
		}, b._ClipByValue = function() {
			return (b._ClipByValue = b.asm.ClipByValue).apply(null, arguments);
		}, b._Conv2D = function() {
			return (b._Conv2D = b.asm.Conv2D).apply(null, arguments);
		}, b._Conv2DBackpropInput = function() {
			return (b._Conv2DBackpropInput = b.asm.Conv2DBackpropInput).apply(null, arguments);
		}, b._Conv3D = function() {
			return (b._Conv3D = b.asm.Conv3D).apply(null, arguments);
		}, b._Conv3DBackpropFilterV2 = function() {
			return (b._Conv3DBackpropFilterV2 = b.asm.Conv3DBackpropFilterV2).apply(null, arguments);
		}, b._Conv3DBackpropInputV2 = function() {
			return (b._Conv3DBackpropInputV2 = b.asm.Conv3DBackpropInputV2).apply(null, arguments);
		}, b._Cos = function() {
			return (b._Cos = b.asm.Cos).apply(null, arguments);
		}, b._Cosh = function() {
			return (b._Cosh = b.asm.Cosh).apply(null, arguments);
		}, b._CropAndResize = function() {
			return (b._CropAndResize = b.asm.CropAndResize).apply(null, arguments);
		}, b._Cumprod = function() {
			return (b._Cumprod = b.asm.Cumprod).apply(null, arguments);
		}, b._Cumsum = function() {
			return (b._Cumsum = b.asm.Cumsum).apply(null, arguments);
		}, b._DenseBincount = function() {
			return (b._DenseBincount = b.asm.DenseBincount).apply(null, arguments);
		}, b._DepthToSpace = function() {
			return (b._DepthToSpace = b.asm.DepthToSpace).apply(null, arguments);
		}, b._DepthwiseConv2dNative = function() {
			return (b._DepthwiseConv2dNative = b.asm.DepthwiseConv2dNative).apply(null, arguments);
		}, b._Diag = function() {
			return (b._Diag = b.asm.Diag).apply(null, arguments);
		}, b._Dilation2D = function() {
			return (b._Dilation2D = b.asm.Dilation2D).apply(null, arguments);
		}, b._Dilation2DBackpropFilter = function() {
			return (b._Dilation2DBackpropFilter = b.asm.Dilation2DBackpropFilter).apply(null, arguments);
		}, b._Dilation2DBackpropInput = function() {
			return (b._Dilation2DBackpropInput = b.asm.Dilation2DBackpropInput).apply(null, arguments);
		}, b._Elu = function() {
			return (b._Elu = b.asm.Elu).apply(null, arguments);
		}, b._EluGrad = function() {
			return (b._EluGrad = b.asm.EluGrad).apply(null, arguments);
		}, b._Equal = function() {
			return (b._Equal = b.asm.Equal).apply(null, arguments);
		}, b._Erf = function() {
			return (b._Erf = b.asm.Erf).apply(null, arguments);
		}, b._Exp = function() {
			return (b._Exp = b.asm.Exp).apply(null, arguments);
		}, b._Expm1 = function() {
			return (b._Expm1 = b.asm.Expm1).apply(null, arguments);
		}, b._FlipLeftRight = function() {
			return (b._FlipLeftRight = b.asm.FlipLeftRight).apply(null, arguments);
		}, b._Floor = function() {
			return (b._Floor = b.asm.Floor).apply(null, arguments);
		}, b._FloorDiv = function() {
			return (b._FloorDiv = b.asm.FloorDiv).apply(null, arguments);
		}, b._FusedBatchNorm = function() {
			return (b._FusedBatchNorm = b.asm.FusedBatchNorm).apply(null, arguments);
		}, b._FusedConv2D = function() {
			return (b._FusedConv2D = b.asm.FusedConv2D).apply(null, arguments);
		}, b._FusedDepthwiseConv2D = function() {
			return (b._FusedDepthwiseConv2D = b.asm.FusedDepthwiseConv2D).apply(null, arguments);
		}, b._Gather = function() {
			return (b._Gather = b.asm.Gather).apply(null, arguments);
		}, b._GatherNd = function() {
			return (b._GatherNd = b.asm.GatherNd).apply(null, arguments);
		}, b._Greater = function() {
			return (b._Greater = b.asm.Greater).apply(null, arguments);
		}, b._GreaterEqual = function() {
			return (b._GreaterEqual = b.asm.GreaterEqual).apply(null, arguments);
		}, b._IsFinite = function() {
			return (b._IsFinite = b.asm.IsFinite).apply(null, arguments);
		}, b._IsInf = function() {
			return (b._IsInf = b.asm.IsInf).apply(null, arguments);
		}, b._IsNan = function() {
			return (b._IsNan = b.asm.IsNan).apply(null, arguments);
		}, b._LRN = function() {
			return (b._LRN = b.asm.LRN).apply(null, arguments);
		}, b._LRNGrad = function() {
			return (b._LRNGrad = b.asm.LRNGrad).apply(null, arguments);
		}, b._LeakyRelu = function() {
			return (b._LeakyRelu = b.asm.LeakyRelu).apply(null, arguments);
		}, b._Less = function() {
			return (b._Less = b.asm.Less).apply(null, arguments);
		}, b._LessEqual = function() {
			return (b._LessEqual = b.asm.LessEqual).apply(null, arguments);
		}, b._LinSpace = function() {
			return (b._LinSpace = b.asm.LinSpace).apply(null, arguments);
		}, b._Log = function() {
			return (b._Log = b.asm.Log).apply(null, arguments);
		}, b._Log1p = function() {
			return (b._Log1p = b.asm.Log1p).apply(null, arguments);
		}, b._LogicalAnd = function() {
			return (b._LogicalAnd = b.asm.LogicalAnd).apply(null, arguments);
		}, b._LogicalNot = function() {
			return (b._LogicalNot = b.asm.LogicalNot).apply(null, arguments);
		}, b._LogicalOr = function() {
			return (b._LogicalOr = b.asm.LogicalOr).apply(null, arguments);
		}, b._LogicalXor = function() {
			return (b._LogicalXor = b.asm.LogicalXor).apply(null, arguments);
		}, b._Max = function() {
			return (b._Max = b.asm.Max).apply(null, arguments);
		}, b._MaxPool = function() {
			return (b._MaxPool = b.asm.MaxPool).apply(null, arguments);
		}, b._MaxPool3D = function() {
			return (b._MaxPool3D = b.asm.MaxPool3D).apply(null, arguments);
		}, b._MaxPool3DGrad = function() {
			return (b._MaxPool3DGrad = b.asm.MaxPool3DGrad).apply(null, arguments);
		}, b._MaxPoolGrad = function() {
			return (b._MaxPoolGrad = b.asm.MaxPoolGrad).apply(null, arguments);
		}, b._MaxPoolWithArgmax = function() {
			return (b._MaxPoolWithArgmax = b.asm.MaxPoolWithArgmax).apply(null, arguments);
		}, b._Maximum = function() {
			return (b._Maximum = b.asm.Maximum).apply(null, arguments);
		}, b._Mean = function() {
			return (b._Mean = b.asm.Mean).apply(null, arguments);
		}, b._Min = function() {
			return (b._Min = b.asm.Min).apply(null, arguments);
		}, b._Minimum = function() {
			return (b._Minimum = b.asm.Minimum).apply(null, arguments);
		}, b._MirrorPad = function() {
			return (b._MirrorPad = b.asm.MirrorPad).apply(null, arguments);
		}, b._Mod = function() {
			return (b._Mod = b.asm.Mod).apply(null, arguments);
		}, b._Multinomial = function() {
			return (b._Multinomial = b.asm.Multinomial).apply(null, arguments);
		}, b._Multiply = function() {
			return (b._Multiply = b.asm.Multiply).apply(null, arguments);
		}, b._Neg = function() {
			return (b._Neg = b.asm.Neg).apply(null, arguments);
		}, b._NonMaxSuppressionV3 = function() {
			return (b._NonMaxSuppressionV3 = b.asm.NonMaxSuppressionV3).apply(null, arguments);
		}, b._NonMaxSuppressionV4 = function() {
			return (b._NonMaxSuppressionV4 = b.asm.NonMaxSuppressionV4).apply(null, arguments);
		}, b._NonMaxSuppressionV5 = function() {
			return (b._NonMaxSuppressionV5 = b.asm.NonMaxSuppressionV5).apply(null, arguments);
		}, b._NotEqual = function() {
			return (b._NotEqual = b.asm.NotEqual).apply(null, arguments);
		}, b._OneHot = function() {
			return (b._OneHot = b.asm.OneHot).apply(null, arguments);
		}, b._PadV2 = function() {
			return (b._PadV2 = b.asm.PadV2).apply(null, arguments);
		}, b._Pow = function() {
			return (b._Pow = b.asm.Pow).apply(null, arguments);
		}, b._Prelu = function() {
			return (b._Prelu = b.asm.Prelu).apply(null, arguments);
		}, b._Prod = function() {
			return (b._Prod = b.asm.Prod).apply(null, arguments);
		}, b._RealDiv = function() {
			return (b._RealDiv = b.asm.RealDiv).apply(null, arguments);
		}, b._Reciprocal = function() {
			return (b._Reciprocal = b.asm.Reciprocal).apply(null, arguments);
		}, b._Relu = function() {
			return (b._Relu = b.asm.Relu).apply(null, arguments);
		}, b._Relu6 = function() {
			return (b._Relu6 = b.asm.Relu6).apply(null, arguments);
		}, b._ResizeBilinear = function() {
			return (b._ResizeBilinear = b.asm.ResizeBilinear).apply(null, arguments);
		}, b._ResizeBilinearGrad = function() {
			return (b._ResizeBilinearGrad = b.asm.ResizeBilinearGrad).apply(null, arguments);
		}, b._ResizeNearestNeighbor = function() {
			return (b._ResizeNearestNeighbor = b.asm.ResizeNearestNeighbor).apply(null, arguments);
		}, b._ResizeNearestNeighborGrad = function() {
			return (b._ResizeNearestNeighborGrad = b.asm.ResizeNearestNeighborGrad).apply(null, arguments);
		}, b._Reverse = function() {
			return (b._Reverse = b.asm.Reverse).apply(null, arguments);
		}, b._RotateWithOffset = function() {
			return (b._RotateWithOffset = b.asm.RotateWithOffset).apply(null, arguments);
		}, b._Round = function() {
			return (b._Round = b.asm.Round).apply(null, arguments);
		}, b._Rsqrt = function() {
			return (b._Rsqrt = b.asm.Rsqrt).apply(null, arguments);
		}, b._ScatterNd = function() {
			return (b._ScatterNd = b.asm.ScatterNd).apply(null, arguments);
		}, b._SearchSorted = function() {
			return (b._SearchSorted = b.asm.SearchSorted).apply(null, arguments);
		}, b._SelectV2 = function() {
			return (b._SelectV2 = b.asm.SelectV2).apply(null, arguments);
		}, b._Selu = function() {
			return (b._Selu = b.asm.Selu).apply(null, arguments);
		}, b._Sigmoid = function() {
			return (b._Sigmoid = b.asm.Sigmoid).apply(null, arguments);
		}, b._Sign = function() {
			return (b._Sign = b.asm.Sign).apply(null, arguments);
		}, b._Sin = function() {
			return (b._Sin = b.asm.Sin).apply(null, arguments);
		}, b._Sinh = function() {
			return (b._Sinh = b.asm.Sinh).apply(null, arguments);
		}, b._Softmax = function() {
			return (b._Softmax = b.asm.Softmax).apply(null, arguments);
		}, b._Softplus = function() {
			return (b._Softplus = b.asm.Softplus).apply(null, arguments);
		}, b._SparseFillEmptyRows = function() {
			return (b._SparseFillEmptyRows = b.asm.SparseFillEmptyRows).apply(null, arguments);
		}, b._SparseReshape = function() {
			return (b._SparseReshape = b.asm.SparseReshape).apply(null, arguments);
		}, b._SparseSegmentReduction = function() {
			return (b._SparseSegmentReduction = b.asm.SparseSegmentReduction).apply(null, arguments);
		}, b._SparseToDense = function() {
			return (b._SparseToDense = b.asm.SparseToDense).apply(null, arguments);
		}, b._Sqrt = function() {
			return (b._Sqrt = b.asm.Sqrt).apply(null, arguments);
		}, b._Square = function() {
			return (b._Square = b.asm.Square).apply(null, arguments);
		}, b._SquaredDifference = function() {
			return (b._SquaredDifference = b.asm.SquaredDifference).apply(null, arguments);
		}, b._Step = function() {
			return (b._Step = b.asm.Step).apply(null, arguments);
		}, b._StridedSlice = function() {
			return (b._StridedSlice = b.asm.StridedSlice).apply(null, arguments);
		}, b._Sub = function() {
			return (b._Sub = b.asm.Sub).apply(null, arguments);
		}, b._Sum = function() {
			return (b._Sum = b.asm.Sum).apply(null, arguments);
		}, b._Tan = function() {
			return (b._Tan = b.asm.Tan).apply(null, arguments);
		}, b._Tanh = function() {
			return (b._Tanh = b.asm.Tanh).apply(null, arguments);
		}, b._TensorScatterUpdate = function() {
			return (b._TensorScatterUpdate = b.asm.TensorScatterUpdate).apply(null, arguments);
		}, b._Tile = function() {
			return (b._Tile = b.asm.Tile).apply(null, arguments);
		}, b._TopK = function() {
			return (b._TopK = b.asm.TopK).apply(null, arguments);
		}, b._Transform = function() {
			return (b._Transform = b.asm.Transform).apply(null, arguments);
		}, b._Transpose = function() {
			return (b._Transpose = b.asm.Transpose).apply(null, arguments);
		}, b.__FusedMatMul = function() {
			return (b.__FusedMatMul = b.asm._FusedMatMul).apply(null, arguments);
		}, b._malloc = function() {
			return (b._malloc = b.asm.malloc).apply(null, arguments);
		}, b._free = function() {
			return (b._free = b.asm.free).apply(null, arguments);
		}, b.__emscripten_tls_init = function() {
			return (b.__emscripten_tls_init = b.asm._emscripten_tls_init).apply(null, arguments);
		};
		var Li = b._pthread_self = function() {
			return (Li = b._pthread_self = b.asm.pthread_self).apply(null, arguments);
		};
		b.___errno_location = function() {
			return (b.___errno_location = b.asm.__errno_location).apply(null, arguments);
		};
		var Ri = b.__emscripten_thread_init = function() {
			return (Ri = b.__emscripten_thread_init = b.asm._emscripten_thread_init).apply(null, arguments);
		};
		b.__emscripten_thread_crashed = function() {
			return (b.__emscripten_thread_crashed = b.asm._emscripten_thread_crashed).apply(null, arguments);
		}, b._emscripten_main_thread_process_queued_calls = function() {
			return (b._emscripten_main_thread_process_queued_calls = b.asm.emscripten_main_thread_process_queued_calls).apply(null, arguments);
		}, b._emscripten_main_browser_thread_id = function() {
			return (b._emscripten_main_browser_thread_id = b.asm.emscripten_main_browser_thread_id).apply(null, arguments);
		};
		var zi = b._emscripten_run_in_main_runtime_thread_js = function() {
			return (zi = b._emscripten_run_in_main_runtime_thread_js = b.asm.emscripten_run_in_main_runtime_thread_js).apply(null, arguments);
		};
		b._emscripten_dispatch_to_thread_ = function() {
			return (b._emscripten_dispatch_to_thread_ = b.asm.emscripten_dispatch_to_thread_).apply(null, arguments);
		};
		var Bi, Vi, Hi, Ui = b.__emscripten_proxy_execute_task_queue = function() {
			return (Ui = b.__emscripten_proxy_execute_task_queue = b.asm._emscripten_proxy_execute_task_queue).apply(null, arguments);
		}, Gi = b.__emscripten_thread_free_data = function() {
			return (Gi = b.__emscripten_thread_free_data = b.asm._emscripten_thread_free_data).apply(null, arguments);
		}, Ki = b.__emscripten_thread_exit = function() {
			return (Ki = b.__emscripten_thread_exit = b.asm._emscripten_thread_exit).apply(null, arguments);
		}, qi = b._emscripten_stack_set_limits = function() {
			return (qi = b._emscripten_stack_set_limits = b.asm.emscripten_stack_set_limits).apply(null, arguments);
		}, Ji = b.stackSave = function() {
			return (Ji = b.stackSave = b.asm.stackSave).apply(null, arguments);
		}, Yi = b.stackRestore = function() {
			return (Yi = b.stackRestore = b.asm.stackRestore).apply(null, arguments);
		}, Xi = b.stackAlloc = function() {
			return (Xi = b.stackAlloc = b.asm.stackAlloc).apply(null, arguments);
		};
		function Ge(d) {
			if (!(wi > 0)) {
				if (N) return f(b), X(), void startWorker(b);
				(function() {
					if (b.preRun) for (`function` == typeof b.preRun && (b.preRun = [b.preRun]); b.preRun.length;) d = b.preRun.shift(), rn.unshift(d);
					var d;
					pe(rn);
				})(), wi > 0 || (b.setStatus ? (b.setStatus(`Running...`), setTimeout((function() {
					setTimeout((function() {
						b.setStatus(``);
					}), 1), t();
				}), 1)) : t());
			}
			function t() {
				Bi || (Bi = !0, b.calledRun = !0, Qt || (X(), f(b), b.onRuntimeInitialized && b.onRuntimeInitialized(), function() {
					if (!N) {
						if (b.postRun) for (`function` == typeof b.postRun && (b.postRun = [b.postRun]); b.postRun.length;) d = b.postRun.shift(), xi.unshift(d);
						var d;
						pe(xi);
					}
				}()));
			}
		}
		if (b.dynCall_iijjiiii = function() {
			return (b.dynCall_iijjiiii = b.asm.dynCall_iijjiiii).apply(null, arguments);
		}, b.dynCall_jiji = function() {
			return (b.dynCall_jiji = b.asm.dynCall_jiji).apply(null, arguments);
		}, b.keepRuntimeAlive = K, b.wasmMemory = me, b.cwrap = function(d, f, g, _) {
			var y = (g = g || []).every(((d) => `number` === d || `boolean` === d));
			return `string` !== f && y && !_ ? xe(d) : function() {
				return Fe(d, f, g, arguments);
			};
		}, b.ExitStatus = re, b.PThread = Di, Ti = function e() {
			Bi || Ge(), Bi || (Ti = e);
		}, b.preInit) for (`function` == typeof b.preInit && (b.preInit = [b.preInit]); b.preInit.length > 0;) b.preInit.pop()();
		if (Ge(), y && (Vi = {
			uncaughtException: process.listeners(`uncaughtException`).filter((function(d) {
				return !y.uncaughtException.indexOf(d) > -1;
			})),
			unhandledRejection: process.listeners(`unhandledRejection`).filter((function(d) {
				return !y.unhandledRejection.indexOf(d) > -1;
			}))
		}), `undefined` != typeof WasmBackendModule) Hi = WasmBackendModule;
		else {
			if (`undefined` == typeof d) throw new Error(`Could not find wasm module in post.js`);
			Hi = d;
		}
		if (Vi) {
			var Zi = Hi._dispose;
			Hi._dispose = function() {
				Zi(), Vi.uncaughtException.forEach((function(d) {
					process.removeListener(`uncaughtException`, d);
				})), Vi.unhandledRejection.forEach((function(d) {
					process.removeListener(`unhandledRejection`, d);
				}));
			};
		}
		return d.ready;
	});
})(ni);
var ai = ni.exports;
var ri = ti(ai);
var ui = bn({
	__proto__: null,
	default: ri
}, [ai]);
var si = `"use strict";var Module={};var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";if(ENVIRONMENT_IS_NODE){var nodeWorkerThreads=require("worker_threads");var parentPort=nodeWorkerThreads.parentPort;parentPort.on("message",data=>onmessage({data:data}));var fs=require("fs");Object.assign(global,{self:global,require:require,Module:Module,location:{href:__filename},Worker:nodeWorkerThreads.Worker,importScripts:function(f){(0,eval)(fs.readFileSync(f,"utf8")+"//# sourceURL="+f)},postMessage:function(msg){parentPort.postMessage(msg)},performance:global.performance||{now:function(){return Date.now()}}})}var initializedJS=false;var pendingNotifiedProxyingQueues=[];function threadPrintErr(){var text=Array.prototype.slice.call(arguments).join(" ");if(ENVIRONMENT_IS_NODE){fs.writeSync(2,text+"
");return}console.error(text)}function threadAlert(){var text=Array.prototype.slice.call(arguments).join(" ");postMessage({cmd:"alert",text:text,threadId:Module["_pthread_self"]()})}var err=threadPrintErr;self.alert=threadAlert;Module["instantiateWasm"]=(info,receiveInstance)=>{var instance=new WebAssembly.Instance(Module["wasmModule"],info);receiveInstance(instance);Module["wasmModule"]=null;return instance.exports};self.onunhandledrejection=e=>{throw e.reason??e};self.startWorker=instance=>{Module=instance;postMessage({"cmd":"loaded"})};self.onmessage=e=>{try{if(e.data.cmd==="load"){Module["wasmModule"]=e.data.wasmModule;for(const handler of e.data.handlers){Module[handler]=function(){postMessage({cmd:"callHandler",handler:handler,args:[...arguments]})}}Module["wasmMemory"]=e.data.wasmMemory;Module["buffer"]=Module["wasmMemory"].buffer;Module["ENVIRONMENT_IS_PTHREAD"]=true;if(typeof e.data.urlOrBlob=="string"){importScripts(e.data.urlOrBlob)}else{var objectUrl=URL.createObjectURL(e.data.urlOrBlob);importScripts(objectUrl);URL.revokeObjectURL(objectUrl)}WasmBackendModuleThreadedSimd(Module)}else if(e.data.cmd==="run"){Module["__emscripten_thread_init"](e.data.pthread_ptr,0,0,1);Module["establishStackSpace"]();Module["PThread"].receiveObjectTransfer(e.data);Module["PThread"].threadInitTLS();if(!initializedJS){pendingNotifiedProxyingQueues.forEach(queue=>{Module["executeNotifiedProxyingQueue"](queue)});pendingNotifiedProxyingQueues=[];initializedJS=true}try{Module["invokeEntryPoint"](e.data.start_routine,e.data.arg)}catch(ex){if(ex!="unwind"){if(ex instanceof Module["ExitStatus"]){if(Module["keepRuntimeAlive"]()){}else{Module["__emscripten_thread_exit"](ex.status)}}else{throw ex}}}}else if(e.data.cmd==="cancel"){if(Module["_pthread_self"]()){Module["__emscripten_thread_exit"](-1)}}else if(e.data.target==="setimmediate"){}else if(e.data.cmd==="processProxyingQueue"){if(initializedJS){Module["executeNotifiedProxyingQueue"](e.data.queue)}else{pendingNotifiedProxyingQueues.push(e.data.queue)}}else if(e.data.cmd){err("worker.js received unknown command "+e.data.cmd);err(e.data)}}catch(ex){if(Module["__emscripten_thread_crashed"]){Module["__emscripten_thread_crashed"]()}throw ex}};`;
var ii = { exports: {} };
(function(d, f) {
	var g;
	d.exports = (g = `undefined` != typeof document && document.currentScript ? document.currentScript.src : void 0, `undefined` != typeof __filename && (g = g || __filename), function(d) {
		var f, _, y, b = `undefined` != typeof (d = d || {}) ? d : {};
		b.ready = new Promise((function(d, g) {
			f = d, _ = g;
		})), `undefined` != typeof process && process.listeners && (y = {
			uncaughtException: process.listeners(`uncaughtException`),
			unhandledRejection: process.listeners(`unhandledRejection`)
		});
		var s, i, o, E = Object.assign({}, b), D = `object` == typeof window, k = `function` == typeof importScripts, M = `object` == typeof process && `object` == typeof process.versions && `string` == typeof process.versions.node, N = ``;
		if (M) {
			var P = cn, F = mn;
			N = k ? F.dirname(N) + `/` : `./`, s = (d, f) => (d = T(d) ? new URL(d) : F.normalize(d), P.readFileSync(d, f ? void 0 : `utf8`)), o = (d) => {
				var f = s(d, !0);
				return f.buffer || (f = new Uint8Array(f)), f;
			}, i = (d, f, g) => {
				d = T(d) ? new URL(d) : F.normalize(d), P.readFile(d, (function(d, _) {
					d ? g(d) : f(_.buffer);
				}));
			}, process.argv.length > 1 && process.argv[1].replace(/\\/g, `/`), process.argv.slice(2), process.on(`uncaughtException`, (function(d) {
				if (!(d instanceof H)) throw d;
			})), process.on(`unhandledRejection`, (function(d) {
				throw d;
			})), b.inspect = function() {
				return `[Emscripten Module object]`;
			};
		} else (D || k) && (k ? N = self.location.href : `undefined` != typeof document && document.currentScript && (N = document.currentScript.src), g && (N = g), N = 0 !== N.indexOf(`blob:`) ? N.substr(0, N.replace(/[?#].*/, ``).lastIndexOf(`/`) + 1) : ``, s = (d) => {
			var f = new XMLHttpRequest();
			return f.open(`GET`, d, !1), f.send(null), f.responseText;
		}, k && (o = (d) => {
			var f = new XMLHttpRequest();
			return f.open(`GET`, d, !1), f.responseType = `arraybuffer`, f.send(null), new Uint8Array(f.response);
		}), i = (d, f, g) => {
			var _ = new XMLHttpRequest();
			_.open(`GET`, d, !0), _.responseType = `arraybuffer`, _.onload = () => {
				200 == _.status || 0 == _.status && _.response ? f(_.response) : g();
			}, _.onerror = g, _.send(null);
		});
		var I, R, W = b.print || console.log.bind(console), $ = b.printErr || console.warn.bind(console);
		Object.assign(b, E), E = null, b.arguments && b.arguments, b.thisProgram && b.thisProgram, b.quit && b.quit, b.wasmBinary && (I = b.wasmBinary), b.noExitRuntime, `object` != typeof WebAssembly && O(`no native wasm support detected`);
		var me, Le, Re, Ue, Je = !1, it = `undefined` != typeof TextDecoder ? new TextDecoder(`utf8`) : void 0;
		function v(d, f, g) {
			for (var _ = (f >>>= 0) + g, y = f; d[y] && !(y >= _);) ++y;
			if (y - f > 16 && d.buffer && it) return it.decode(d.subarray(f, y));
			for (var b = ``; f < y;) {
				var E = d[f++];
				if (128 & E) {
					var D = 63 & d[f++];
					if (192 != (224 & E)) {
						var k = 63 & d[f++];
						if ((E = 224 == (240 & E) ? (15 & E) << 12 | D << 6 | k : (7 & E) << 18 | D << 12 | k << 6 | 63 & d[f++]) < 65536) b += String.fromCharCode(E);
						else {
							var M = E - 65536;
							b += String.fromCharCode(55296 | M >> 10, 56320 | 1023 & M);
						}
					} else b += String.fromCharCode((31 & E) << 6 | D);
				} else b += String.fromCharCode(E);
			}
			return b;
		}
		function x(d) {
			me = d, b.HEAP8 = Le = new Int8Array(d), b.HEAP16 = new Int16Array(d), b.HEAP32 = new Int32Array(d), b.HEAPU8 = Re = new Uint8Array(d), b.HEAPU16 = new Uint16Array(d), b.HEAPU32 = Ue = new Uint32Array(d), b.HEAPF32 = new Float32Array(d), b.HEAPF64 = new Float64Array(d);
		}
		b.INITIAL_MEMORY;
		var at, vt, xt = [], Jt = [], Qt = [], $t = 0, en = null;
		function O(d) {
			b.onAbort && b.onAbort(d), $(d = `Aborted(` + d + `)`), Je = !0, d += `. Build with -sASSERTIONS for more info.`;
			var f = new WebAssembly.RuntimeError(d);
			throw _(f), f;
		}
		function C(d) {
			return d.startsWith(`data:application/octet-stream;base64,`);
		}
		function T(d) {
			return d.startsWith(`file://`);
		}
		function z(d) {
			try {
				if (d == at && I) return new Uint8Array(I);
				if (o) return o(d);
				throw `both async and sync fetching of the wasm failed`;
			} catch (d) {
				O(d);
			}
		}
		function H(d) {
			this.name = `ExitStatus`, this.message = `Program terminated with exit(` + d + `)`, this.status = d;
		}
		function B(d) {
			for (; d.length > 0;) d.shift()(b);
		}
		function L(d) {
			try {
				return R.grow(d - me.byteLength + 65535 >>> 16), x(R.buffer), 1;
			} catch (d) {}
		}
		C(at = `tfjs-backend-wasm.wasm`) || (vt = at, at = b.locateFile ? b.locateFile(vt, N) : N + vt);
		var tn = [
			null,
			[],
			[]
		];
		function j(d, f) {
			var g = tn[d];
			0 === f || 10 === f ? ((1 === d ? W : $)(v(g, 0)), g.length = 0) : g.push(f);
		}
		function G(d) {
			return b[`_` + d];
		}
		function q(d, f, g, _, y) {
			var b = {
				string: (d) => {
					var f = 0;
					if (null != d && 0 !== d) {
						var g = 1 + (d.length << 2);
						(function(d, f, g) {
							(function(d, f, g, _) {
								if (!(_ > 0)) return 0;
								g >>>= 0;
								for (var y = g + _ - 1, b = 0; b < d.length; ++b) {
									var E = d.charCodeAt(b);
									if (E >= 55296 && E <= 57343 && (E = 65536 + ((1023 & E) << 10) | 1023 & d.charCodeAt(++b)), E <= 127) {
										if (g >= y) break;
										f[g++ >>> 0] = E;
									} else if (E <= 2047) {
										if (g + 1 >= y) break;
										f[g++ >>> 0] = 192 | E >> 6, f[g++ >>> 0] = 128 | 63 & E;
									} else if (E <= 65535) {
										if (g + 2 >= y) break;
										f[g++ >>> 0] = 224 | E >> 12, f[g++ >>> 0] = 128 | E >> 6 & 63, f[g++ >>> 0] = 128 | 63 & E;
									} else {
										if (g + 3 >= y) break;
										f[g++ >>> 0] = 240 | E >> 18, f[g++ >>> 0] = 128 | E >> 12 & 63, f[g++ >>> 0] = 128 | E >> 6 & 63, f[g++ >>> 0] = 128 | 63 & E;
									}
								}
								f[g >>> 0] = 0;
							})(d, Re, f, g);
						})(d, f = Ei(g), g);
					}
					return f;
				},
				array: (d) => {
					var f = Ei(d.length);
					return function(d, f) {
						Le.set(d, f >>> 0);
					}(d, f), f;
				}
			};
			function s(d) {
				return `string` === f ? (g = d, (g >>>= 0) ? v(Re, g, _) : ``) : `boolean` === f ? Boolean(d) : d;
				var g, _;
			}
			var E = G(d), D = [], k = 0;
			if (_) for (var M = 0; M < _.length; M++) {
				var N = b[g[M]];
				N ? (0 === k && (k = wi()), D[M] = N(_[M])) : D[M] = _[M];
			}
			var P = E.apply(null, D);
			return P = function(d) {
				return 0 !== k && Ti(k), s(d);
			}(P);
		}
		var rn = {
			abort: function() {
				O(``);
			},
			emscripten_get_heap_max: function() {
				return 4294901760;
			},
			emscripten_memcpy_big: function(d, f, g) {
				Re.copyWithin(d >>> 0, f >>> 0, f + g >>> 0);
			},
			emscripten_resize_heap: function(d) {
				var f, g, _ = Re.length, y = 4294901760;
				if ((d >>>= 0) > y) return !1;
				for (var b = 1; b <= 4; b *= 2) {
					var E = _ * (1 + .2 / b);
					if (E = Math.min(E, d + 100663296), L(Math.min(y, (f = Math.max(d, E)) + ((g = 65536) - f % g) % g))) return !0;
				}
				return !1;
			},
			fd_close: function(d) {
				return 52;
			},
			fd_seek: function(d, f, g, _, y) {
				return 70;
			},
			fd_write: function(d, f, g, _) {
				for (var y = 0, b = 0; b < g; b++) {
					var E = Ue[f >>> 2], D = Ue[f + 4 >>> 2];
					f += 8;
					for (var k = 0; k < D; k++) j(d, Re[E + k >>> 0]);
					y += D;
				}
				return Ue[_ >>> 2] = y, 0;
			}
		};
		(function() {
			var d = {
				env: rn,
				wasi_snapshot_preview1: rn
			};
			function t(d, f) {
				var g;
				b.asm = d.exports, x((R = b.asm.memory).buffer), b.asm.__indirect_function_table, g = b.asm.__wasm_call_ctors, Jt.unshift(g), function(d) {
					if ($t--, b.monitorRunDependencies && b.monitorRunDependencies($t), 0 == $t && en) {
						var f = en;
						en = null, f();
					}
				}();
			}
			function n(d) {
				t(d.instance);
			}
			function r(f) {
				return function() {
					if (!I && (D || k)) {
						if (`function` == typeof fetch && !T(at)) return fetch(at, { credentials: `same-origin` }).then((function(d) {
							if (!d.ok) throw `failed to load wasm binary file at '` + at + `'`;
							return d.arrayBuffer();
						})).catch((function() {
							return z(at);
						}));
						if (i) return new Promise((function(d, f) {
							i(at, (function(f) {
								d(new Uint8Array(f));
							}), f);
						}));
					}
					return Promise.resolve().then((function() {
						return z(at);
					}));
				}().then((function(f) {
					return WebAssembly.instantiate(f, d);
				})).then((function(d) {
					return d;
				})).then(f, (function(d) {
					$(`failed to asynchronously prepare wasm: ` + d), O(d);
				}));
			}
			if ($t++, b.monitorRunDependencies && b.monitorRunDependencies($t), b.instantiateWasm) try {
				return b.instantiateWasm(d, t);
			} catch (d) {
				$(`Module.instantiateWasm callback failed with error: ` + d), _(d);
			}
			(I || `function` != typeof WebAssembly.instantiateStreaming || C(at) || T(at) || M || `function` != typeof fetch ? r(n) : fetch(at, { credentials: `same-origin` }).then((function(f) {
				return WebAssembly.instantiateStreaming(f, d).then(n, (function(d) {
					return $(`wasm streaming compile failed: ` + d), $(`falling back to ArrayBuffer instantiation`), r(n);
				}));
			}))).catch(_);
		})(), b.___wasm_call_ctors = function() {
			return (b.___wasm_call_ctors = b.asm.__wasm_call_ctors).apply(null, arguments);
		}, b._init = function() {
			return (b._init = b.asm.init).apply(null, arguments);
		}, b._init_with_threads_count = function() {
			return (b._init_with_threads_count = b.asm.init_with_threads_count).apply(null, arguments);
		}, b._get_threads_count = function() {
			return (b._get_threads_count = b.asm.get_threads_count).apply(null, arguments);
		}, b._register_tensor = function() {
			return (b._register_tensor = b.asm.register_tensor).apply(null, arguments);
		}, b._dispose_data = function() {
			return (b._dispose_data = b.asm.dispose_data).apply(null, arguments);
		}, b._dispose = function() {
			return (b._dispose = b.asm.dispose).apply(null, arguments);
		}, b._Abs = function() {
			return (b._Abs = b.asm.Abs).apply(null, arguments);
		}, b._Acos = function() {
			return (b._Acos = b.asm.Acos).apply(null, arguments);
		}, b._Acosh = function() {
			return (b._Acosh = b.asm.Acosh).apply(null, arguments);
		}, b._Add = function() {
			return (b._Add = b.asm.Add).apply(null, arguments);
		}, b._AddN = function() {
			return (b._AddN = b.asm.AddN).apply(null, arguments);
		}, b._All = function() {
			return (b._All = b.asm.All).apply(null, arguments);
		}, b._Any = function() {
			return (b._Any = b.asm.Any).apply(null, arguments);
		}, b._ArgMax = function() {
			return (b._ArgMax = b.asm.ArgMax).apply(null, arguments);
		}, b._ArgMin = function() {
			return (b._ArgMin = b.asm.ArgMin).apply(null, arguments);
		}, b._Asin = function() {
			return (b._Asin = b.asm.Asin).apply(null, arguments);
		}, b._Asinh = function() {
			return (b._Asinh = b.asm.Asinh).apply(null, arguments);
		}, b._Atan = function() {
			return (b._Atan = b.asm.Atan).apply(null, arguments);
		}, b._Atan2 = function() {
			return (b._Atan2 = b.asm.Atan2).apply(null, arguments);
		}, b._Atanh = function() {
			return (b._Atanh = b.asm.Atanh).apply(null, arguments);
		}, b._AvgPool = function() {
			return (b._AvgPool = b.asm.AvgPool).apply(null, arguments);
		}, b._AvgPool3D = function() {
			return (b._AvgPool3D = b.asm.AvgPool3D).apply(null, arguments);
		}, b._AvgPool3DGrad = function() {
			return (b._AvgPool3DGrad = b.asm.AvgPool3DGrad).apply(null, arguments);
		}, b._AvgPoolGrad = function() {
			return (b._AvgPoolGrad = b.asm.AvgPoolGrad).apply(null, arguments);
		}, b._BatchMatMul = function() {
			return (b._BatchMatMul = b.asm.BatchMatMul).apply(null, arguments);
		}, b._Bincount = function() {
			return (b._Bincount = b.asm.Bincount).apply(null, arguments);
		}, b._BitwiseAnd = function() {
			return (b._BitwiseAnd = b.asm.BitwiseAnd).apply(null, arguments);
		}, b._Ceil = function() {
			return (b._Ceil = b.asm.Ceil).apply(null, arguments);
		}, b._ClipByValue = function() {
			return (b._ClipByValue = b.asm.ClipByValue).apply(null, arguments);
		}, b._Conv2D = function() {
			return (b._Conv2D = b.asm.Conv2D).apply(null, arguments);
		}, b._Conv2DBackpropInput = function() {
			return (b._Conv2DBackpropInput = b.asm.Conv2DBackpropInput).apply(null, arguments);
		}, b._Conv3D = function() {
			return (b._Conv3D = b.asm.Conv3D).apply(null, arguments);
		}, b._Conv3DBackpropFilterV2 = function() {
			return (b._Conv3DBackpropFilterV2 = b.asm.Conv3DBackpropFilterV2).apply(null, arguments);
		}, b._Conv3DBackpropInputV2 = function() {
			return (b._Conv3DBackpropInputV2 = b.asm.Conv3DBackpropInputV2).apply(null, arguments);
		}, b._Cos = function() {
			return (b._Cos = b.asm.Cos).apply(null, arguments);
		}, b._Cosh = function() {
			return (b._Cosh = b.asm.Cosh).apply(null, arguments);
		}, b._CropAndResize = function() {
			return (b._CropAndResize = b.asm.CropAndResize).apply(null, arguments);
		}, b._Cumprod = function() {
			return (b._Cumprod = b.asm.Cumprod).apply(null, arguments);
		}, b._Cumsum = function() {
			return (b._Cumsum = b.asm.Cumsum).apply(null, arguments);
		}, b._DenseBincount = function() {
			return (b._DenseBincount = b.asm.DenseBincount).apply(null, arguments);
		}, b._DepthToSpace = function() {
			return (b._DepthToSpace = b.asm.DepthToSpace).apply(null, arguments);
		}, b._DepthwiseConv2dNative = function() {
			return (b._DepthwiseConv2dNative = b.asm.DepthwiseConv2dNative).apply(null, arguments);
		}, b._Diag = function() {
			return (b._Diag = b.asm.Diag).apply(null, arguments);
		}, b._Dilation2D = function() {
			return (b._Dilation2D = b.asm.Dilation2D).apply(null, arguments);
		}, b._Dilation2DBackpropFilter = function() {
			return (b._Dilation2DBackpropFilter = b.asm.Dilation2DBackpropFilter).apply(null, arguments);
		}, b._Dilation2DBackpropInput = function() {
			return (b._Dilation2DBackpropInput = b.asm.Dilation2DBackpropInput).apply(null, arguments);
		}, b._Elu = function() {
			return (b._Elu = b.asm.Elu).apply(null, arguments);
		}, b._EluGrad = function() {
			return (b._EluGrad = b.asm.EluGrad).apply(null, arguments);
		}, b._Equal = function() {
			return (b._Equal = b.asm.Equal).apply(null, arguments);
		}, b._Erf = function() {
			return (b._Erf = b.asm.Erf).apply(null, arguments);
		}, b._Exp = function() {
			return (b._Exp = b.asm.Exp).apply(null, arguments);
		}, b._Expm1 = function() {
			return (b._Expm1 = b.asm.Expm1).apply(null, arguments);
		}, b._FlipLeftRight = function() {
			return (b._FlipLeftRight = b.asm.FlipLeftRight).apply(null, arguments);
		}, b._Floor = function() {
			return (b._Floor = b.asm.Floor).apply(null, arguments);
		}, b._FloorDiv = function() {
			return (b._FloorDiv = b.asm.FloorDiv).apply(null, arguments);
		}, b._FusedBatchNorm = function() {
			return (b._FusedBatchNorm = b.asm.FusedBatchNorm).apply(null, arguments);
		}, b._FusedConv2D = function() {
			return (b._FusedConv2D = b.asm.FusedConv2D).apply(null, arguments);
		}, b._FusedDepthwiseConv2D = function() {
			return (b._FusedDepthwiseConv2D = b.asm.FusedDepthwiseConv2D).apply(null, arguments);
		}, b._Gather = function() {
			return (b._Gather = b.asm.Gather).apply(null, arguments);
		}, b._GatherNd = function() {
			return (b._GatherNd = b.asm.GatherNd).apply(null, arguments);
		}, b._Greater = function() {
			return (b._Greater = b.asm.Greater).apply(null, arguments);
		}, b._GreaterEqual = function() {
			return (b._GreaterEqual = b.asm.GreaterEqual).apply(null, arguments);
		}, b._IsFinite = function() {
			return (b._IsFinite = b.asm.IsFinite).apply(null, arguments);
		}, b._IsInf = function() {
			return (b._IsInf = b.asm.IsInf).apply(null, arguments);
		}, b._IsNan = function() {
			return (b._IsNan = b.asm.IsNan).apply(null, arguments);
		}, b._LRN = function() {
			return (b._LRN = b.asm.LRN).apply(null, arguments);
		}, b._LRNGrad = function() {
			return (b._LRNGrad = b.asm.LRNGrad).apply(null, arguments);
		}, b._LeakyRelu = function() {
			return (b._LeakyRelu = b.asm.LeakyRelu).apply(null, arguments);
		}, b._Less = function() {
			return (b._Less = b.asm.Less).apply(null, arguments);
		}, b._LessEqual = function() {
			return (b._LessEqual = b.asm.LessEqual).apply(null, arguments);
		}, b._LinSpace = function() {
			return (b._LinSpace = b.asm.LinSpace).apply(null, arguments);
		}, b._Log = function() {
			return (b._Log = b.asm.Log).apply(null, arguments);
		}, b._Log1p = function() {
			return (b._Log1p = b.asm.Log1p).apply(null, arguments);
		}, b._LogicalAnd = function() {
			return (b._LogicalAnd = b.asm.LogicalAnd).apply(null, arguments);
		}, b._LogicalNot = function() {
			return (b._LogicalNot = b.asm.LogicalNot).apply(null, arguments);
		}, b._LogicalOr = function() {
			return (b._LogicalOr = b.asm.LogicalOr).apply(null, arguments);
		}, b._LogicalXor = function() {
			return (b._LogicalXor = b.asm.LogicalXor).apply(null, arguments);
		}, b._Max = function() {
			return (b._Max = b.asm.Max).apply(null, arguments);
		}, b._MaxPool = function() {
			return (b._MaxPool = b.asm.MaxPool).apply(null, arguments);
		}, b._MaxPool3D = function() {
			return (b._MaxPool3D = b.asm.MaxPool3D).apply(null, arguments);
		}, b._MaxPool3DGrad = function() {
			return (b._MaxPool3DGrad = b.asm.MaxPool3DGrad).apply(null, arguments);
		}, b._MaxPoolGrad = function() {
			return (b._MaxPoolGrad = b.asm.MaxPoolGrad).apply(null, arguments);
		}, b._MaxPoolWithArgmax = function() {
			return (b._MaxPoolWithArgmax = b.asm.MaxPoolWithArgmax).apply(null, arguments);
		}, b._Maximum = function() {
			return (b._Maximum = b.asm.Maximum).apply(null, arguments);
		}, b._Mean = function() {
			return (b._Mean = b.asm.Mean).apply(null, arguments);
		}, b._Min = function() {
			return (b._Min = b.asm.Min).apply(null, arguments);
		}, b._Minimum = function() {
			return (b._Minimum = b.asm.Minimum).apply(null, arguments);
		}, b._MirrorPad = function() {
			return (b._MirrorPad = b.asm.MirrorPad).apply(null, arguments);
		}, b._Mod = function() {
			return (b._Mod = b.asm.Mod).apply(null, arguments);
		}, b._Multinomial = function() {
			return (b._Multinomial = b.asm.Multinomial).apply(null, arguments);
		}, b._Multiply = function() {
			return (b._Multiply = b.asm.Multiply).apply(null, arguments);
		}, b._Neg = function() {
			return (b._Neg = b.asm.Neg).apply(null, arguments);
		}, b._NonMaxSuppressionV3 = function() {
			return (b._NonMaxSuppressionV3 = b.asm.NonMaxSuppressionV3).apply(null, arguments);
		}, b._NonMaxSuppressionV4 = function() {
			return (b._NonMaxSuppressionV4 = b.asm.NonMaxSuppressionV4).apply(null, arguments);
		}, b._NonMaxSuppressionV5 = function() {
			return (b._NonMaxSuppressionV5 = b.asm.NonMaxSuppressionV5).apply(null, arguments);
		}, b._NotEqual = function() {
			return (b._NotEqual = b.asm.NotEqual).apply(null, arguments);
		}, b._OneHot = function() {
			return (b._OneHot = b.asm.OneHot).apply(null, arguments);
		}, b._PadV2 = function() {
			return (b._PadV2 = b.asm.PadV2).apply(null, arguments);
		}, b._Pow = function() {
			return (b._Pow = b.asm.Pow).apply(null, arguments);
		}, b._Prelu = function() {
			return (b._Prelu = b.asm.Prelu).apply(null, arguments);
		}, b._Prod = function() {
			return (b._Prod = b.asm.Prod).apply(null, arguments);
		}, b._RealDiv = function() {
			return (b._RealDiv = b.asm.RealDiv).apply(null, arguments);
		}, b._Reciprocal = function() {
			return (b._Reciprocal = b.asm.Reciprocal).apply(null, arguments);
		}, b._Relu = function() {
			return (b._Relu = b.asm.Relu).apply(null, arguments);
		}, b._Relu6 = function() {
			return (b._Relu6 = b.asm.Relu6).apply(null, arguments);
		}, b._ResizeBilinear = function() {
			return (b._ResizeBilinear = b.asm.ResizeBilinear).apply(null, arguments);
		}, b._ResizeBilinearGrad = function() {
			return (b._ResizeBilinearGrad = b.asm.ResizeBilinearGrad).apply(null, arguments);
		}, b._ResizeNearestNeighbor = function() {
			return (b._ResizeNearestNeighbor = b.asm.ResizeNearestNeighbor).apply(null, arguments);
		}, b._ResizeNearestNeighborGrad = function() {
			return (b._ResizeNearestNeighborGrad = b.asm.ResizeNearestNeighborGrad).apply(null, arguments);
		}, b._Reverse = function() {
			return (b._Reverse = b.asm.Reverse).apply(null, arguments);
		}, b._RotateWithOffset = function() {
			return (b._RotateWithOffset = b.asm.RotateWithOffset).apply(null, arguments);
		}, b._Round = function() {
			return (b._Round = b.asm.Round).apply(null, arguments);
		}, b._Rsqrt = function() {
			return (b._Rsqrt = b.asm.Rsqrt).apply(null, arguments);
		}, b._ScatterNd = function() {
			return (b._ScatterNd = b.asm.ScatterNd).apply(null, arguments);
		}, b._SearchSorted = function() {
			return (b._SearchSorted = b.asm.SearchSorted).apply(null, arguments);
		}, b._SelectV2 = function() {
			return (b._SelectV2 = b.asm.SelectV2).apply(null, arguments);
		}, b._Selu = function() {
			return (b._Selu = b.asm.Selu).apply(null, arguments);
		}, b._Sigmoid = function() {
			return (b._Sigmoid = b.asm.Sigmoid).apply(null, arguments);
		}, b._Sign = function() {
			return (b._Sign = b.asm.Sign).apply(null, arguments);
		}, b._Sin = function() {
			return (b._Sin = b.asm.Sin).apply(null, arguments);
		}, b._Sinh = function() {
			return (b._Sinh = b.asm.Sinh).apply(null, arguments);
		}, b._Softmax = function() {
			return (b._Softmax = b.asm.Softmax).apply(null, arguments);
		}, b._Softplus = function() {
			return (b._Softplus = b.asm.Softplus).apply(null, arguments);
		}, b._SparseFillEmptyRows = function() {
			return (b._SparseFillEmptyRows = b.asm.SparseFillEmptyRows).apply(null, arguments);
		}, b._SparseReshape = function() {
			return (b._SparseReshape = b.asm.SparseReshape).apply(null, arguments);
		}, b._SparseSegmentReduction = function() {
			return (b._SparseSegmentReduction = b.asm.SparseSegmentReduction).apply(null, arguments);
		}, b._SparseToDense = function() {
			return (b._SparseToDense = b.asm.SparseToDense).apply(null, arguments);
		}, b._Sqrt = function() {
			return (b._Sqrt = b.asm.Sqrt).apply(null, arguments);
		}, b._Square = function() {
			return (b._Square = b.asm.Square).apply(null, arguments);
		}, b._SquaredDifference = function() {
			return (b._SquaredDifference = b.asm.SquaredDifference).apply(null, arguments);
		}, b._Step = function() {
			return (b._Step = b.asm.Step).apply(null, arguments);
		}, b._StridedSlice = function() {
			return (b._StridedSlice = b.asm.StridedSlice).apply(null, arguments);
		}, b._Sub = function() {
			return (b._Sub = b.asm.Sub).apply(null, arguments);
		}, b._Sum = function() {
			return (b._Sum = b.asm.Sum).apply(null, arguments);
		}, b._Tan = function() {
			return (b._Tan = b.asm.Tan).apply(null, arguments);
		}, b._Tanh = function() {
			return (b._Tanh = b.asm.Tanh).apply(null, arguments);
		}, b._TensorScatterUpdate = function() {
			return (b._TensorScatterUpdate = b.asm.TensorScatterUpdate).apply(null, arguments);
		}, b._Tile = function() {
			return (b._Tile = b.asm.Tile).apply(null, arguments);
		}, b._TopK = function() {
			return (b._TopK = b.asm.TopK).apply(null, arguments);
		}, b._Transform = function() {
			return (b._Transform = b.asm.Transform).apply(null, arguments);
		}, b._Transpose = function() {
			return (b._Transpose = b.asm.Transpose).apply(null, arguments);
		}, b.__FusedMatMul = function() {
			return (b.__FusedMatMul = b.asm._FusedMatMul).apply(null, arguments);
		}, b._malloc = function() {
			return (b._malloc = b.asm.malloc).apply(null, arguments);
		}, b._free = function() {
			return (b._free = b.asm.free).apply(null, arguments);
		}, b.___errno_location = function() {
			return (b.___errno_location = b.asm.__errno_location).apply(null, arguments);
		};
		var vi, xi, Ci, wi = b.stackSave = function() {
			return (wi = b.stackSave = b.asm.stackSave).apply(null, arguments);
		}, Ti = b.stackRestore = function() {
			return (Ti = b.stackRestore = b.asm.stackRestore).apply(null, arguments);
		}, Ei = b.stackAlloc = function() {
			return (Ei = b.stackAlloc = b.asm.stackAlloc).apply(null, arguments);
		};
		function Y(d) {
			function n() {
				vi || (vi = !0, b.calledRun = !0, Je || (B(Jt), f(b), b.onRuntimeInitialized && b.onRuntimeInitialized(), function() {
					if (b.postRun) for (`function` == typeof b.postRun && (b.postRun = [b.postRun]); b.postRun.length;) d = b.postRun.shift(), Qt.unshift(d);
					var d;
					B(Qt);
				}()));
			}
			$t > 0 || (function() {
				if (b.preRun) for (`function` == typeof b.preRun && (b.preRun = [b.preRun]); b.preRun.length;) d = b.preRun.shift(), xt.unshift(d);
				var d;
				B(xt);
			}(), $t > 0 || (b.setStatus ? (b.setStatus(`Running...`), setTimeout((function() {
				setTimeout((function() {
					b.setStatus(``);
				}), 1), n();
			}), 1)) : n()));
		}
		if (b.dynCall_iijjiiii = function() {
			return (b.dynCall_iijjiiii = b.asm.dynCall_iijjiiii).apply(null, arguments);
		}, b.dynCall_jiji = function() {
			return (b.dynCall_jiji = b.asm.dynCall_jiji).apply(null, arguments);
		}, b.cwrap = function(d, f, g, _) {
			var y = (g = g || []).every(((d) => `number` === d || `boolean` === d));
			return `string` !== f && y && !_ ? G(d) : function() {
				return q(d, f, g, arguments);
			};
		}, en = function e() {
			vi || Y(), vi || (en = e);
		}, b.preInit) for (`function` == typeof b.preInit && (b.preInit = [b.preInit]); b.preInit.length > 0;) b.preInit.pop()();
		if (Y(), y && (xi = {
			uncaughtException: process.listeners(`uncaughtException`).filter((function(d) {
				return !y.uncaughtException.indexOf(d) > -1;
			})),
			unhandledRejection: process.listeners(`unhandledRejection`).filter((function(d) {
				return !y.unhandledRejection.indexOf(d) > -1;
			}))
		}), `undefined` != typeof d) Ci = d;
		else {
			if (`undefined` == typeof WasmBackendModuleThreadedSimd) throw new Error(`Could not find wasm module in post.js`);
			Ci = WasmBackendModuleThreadedSimd;
		}
		if (xi) {
			var Di = Ci._dispose;
			Ci._dispose = function() {
				Di(), xi.uncaughtException.forEach((function(d) {
					process.removeListener(`uncaughtException`, d);
				})), xi.unhandledRejection.forEach((function(d) {
					process.removeListener(`unhandledRejection`, d);
				}));
			};
		}
		return d.ready;
	});
})(ii);
var oi = ii.exports;
var di = ti(oi);
const pi = ri || ui;
const li = di || bn({
	__proto__: null,
	default: di
}, [oi]);
var ci = class extends n {
	constructor(d) {
		super(), this.wasm = d, this.dataIdNextNumber = 1, this.wasm.tfjs.initWithThreadsCount(Mi), Si = this.wasm.tfjs.getThreadsCount(), this.dataIdMap = new t(this, bo());
	}
	write(d, f, g) {
		const _ = { id: this.dataIdNextNumber++ };
		return this.move(_, d, f, g, 1), _;
	}
	numDataIds() {
		return this.dataIdMap.numDataIds();
	}
	async time(d) {
		const f = fs$1.now();
		d();
		return { kernelMs: fs$1.now() - f };
	}
	move(d, f, g, _, y) {
		const b = this.dataIdNextNumber++;
		if (`string` === _) {
			const E = f;
			this.dataIdMap.set(d, {
				id: b,
				stringBytes: E,
				shape: g,
				dtype: _,
				memoryOffset: null,
				refCount: y
			});
			return;
		}
		const E = fs$1.sizeFromShape(g), D = E * fs$1.bytesPerElement(_), k = this.wasm._malloc(D) >>> 0;
		this.dataIdMap.set(d, {
			id: b,
			memoryOffset: k,
			shape: g,
			dtype: _,
			refCount: y
		}), this.wasm.tfjs.registerTensor(b, E, k), null != f && this.wasm.HEAPU8.set(new Uint8Array(f.buffer, f.byteOffset, D), k);
	}
	async read(d) {
		return this.readSync(d);
	}
	readSync(d, f, g) {
		const { memoryOffset: _, dtype: y, shape: b, stringBytes: E } = this.dataIdMap.get(d);
		if (`string` === y) return null != f && 0 !== f || !(null == g || g >= E.length) ? E.slice(f, g) : E;
		f = f || 0, g = g || fs$1.sizeFromShape(b);
		const D = fs$1.bytesPerElement(y);
		return function(d, f) {
			switch (f) {
				case `float32`: return new Float32Array(d);
				case `int32`: return new Int32Array(d);
				case `bool`: return new Uint8Array(d);
				default: throw new Error(`Unknown dtype ${f}`);
			}
		}(this.wasm.HEAPU8.slice(_ + f * D, _ + g * D).buffer, y);
	}
	disposeData(d, f = !1) {
		if (this.dataIdMap.has(d)) {
			const g = this.dataIdMap.get(d);
			if (g.refCount--, !f && g.refCount > 0) return !1;
			this.wasm._free(g.memoryOffset), this.wasm.tfjs.disposeData(g.id), this.dataIdMap.delete(d);
		}
		return !0;
	}
	refCount(d) {
		if (this.dataIdMap.has(d)) return this.dataIdMap.get(d).refCount;
		return 0;
	}
	incRef(d) {
		const f = this.dataIdMap.get(d);
		null != f && f.refCount++;
	}
	floatPrecision() {
		return 32;
	}
	getMemoryOffset(d) {
		return this.dataIdMap.get(d).memoryOffset;
	}
	dispose() {
		this.wasm.tfjs.dispose(), `PThread` in this.wasm && this.wasm.PThread.terminateAllThreads(), this.wasm = null;
	}
	memory() {
		return { unreliable: !1 };
	}
	makeOutput(d, f, g, _) {
		let y;
		if (null == g) y = this.write(null != _ ? _ : null, d, f);
		else {
			const _ = this.dataIdNextNumber++;
			y = { id: _ }, this.dataIdMap.set(y, {
				id: _,
				memoryOffset: g,
				shape: d,
				dtype: f,
				refCount: 1
			});
			const b = fs$1.sizeFromShape(d);
			this.wasm.tfjs.registerTensor(_, b, g);
		}
		return {
			dataId: y,
			shape: d,
			dtype: f
		};
	}
	typedArrayFromHeap({ shape: d, dtype: f, dataId: g }) {
		const _ = this.wasm.HEAPU8.buffer, { memoryOffset: y } = this.dataIdMap.get(g), b = fs$1.sizeFromShape(d);
		switch (f) {
			case `float32`: return new Float32Array(_, y, b);
			case `int32`: return new Int32Array(_, y, b);
			case `bool`: return new Uint8Array(_, y, b);
			default: throw new Error(`Unknown dtype ${f}`);
		}
	}
};
function mi(d, f, g) {
	if (null != bi) return bi;
	let _ = `tfjs-backend-wasm.wasm`;
	return d && f ? _ = `tfjs-backend-wasm-threaded-simd.wasm` : d && (_ = `tfjs-backend-wasm-simd.wasm`), null != _i && null != _i[_] ? _i[_] : g + _;
}
async function fi() {
	const [d, f] = await Promise.all([O().getAsync(`WASM_HAS_SIMD_SUPPORT`), O().getAsync(`WASM_HAS_MULTITHREAD_SUPPORT`)]);
	return new Promise(((g, _) => {
		const y = {};
		var b;
		y.locateFile = (g, _) => {
			if (g.endsWith(`.worker.js`)) {
				const d = si.replace(/\n/g, `\\n`), f = new Blob([d], { type: `application/javascript` });
				return URL.createObjectURL(f);
			}
			return g.endsWith(`.wasm`) ? mi(d, f, null != yi ? yi : _) : _ + g;
		}, Ii && (y.instantiateWasm = (b = mi(d, f, null != yi ? yi : ``), (d, f) => (fs$1.fetch(b, { credentials: `same-origin` }).then(((g) => {
			g.ok || d.env.a(`failed to load wasm binary file at '${b}'`), g.arrayBuffer().then(((g) => {
				WebAssembly.instantiate(g, d).then(((d) => {
					f(d.instance, d.module);
				}));
			}));
		})), {})));
		let E, D = !1;
		y.onAbort = () => {
			if (D) return;
			if (gi) return;
			gi = !0;
			_({ message: "Make sure the server can serve the `.wasm` file relative to the bundled js file. For more details see https://github.com/tensorflow/tfjs/blob/master/tfjs-backend-wasm/README.md#using-bundlers" });
		}, f && d && null == bi ? (y.mainScriptUrlOrBlob = new Blob([`var WasmBackendModuleThreadedSimd = ` + pi.toString()], { type: `text/javascript` }), E = pi(y)) : E = li(y), E.then(((d) => {
			D = !0, gi = !1;
			d.tfjs = {
				init: d.cwrap(`init`, null, []),
				initWithThreadsCount: d.cwrap(`init_with_threads_count`, null, [`number`]),
				getThreadsCount: d.cwrap(`get_threads_count`, `number`, []),
				registerTensor: d.cwrap(`register_tensor`, null, [
					`number`,
					`number`,
					`number`
				]),
				disposeData: d.cwrap(`dispose_data`, null, [`number`]),
				dispose: d.cwrap(`dispose`, null, [])
			}, g({ wasm: d });
		})).catch(_);
	}));
}
const hi = [
	`tfjs-backend-wasm.wasm`,
	`tfjs-backend-wasm-simd.wasm`,
	`tfjs-backend-wasm-threaded-simd.wasm`
];
let bi = null;
let yi = null;
let _i = {};
let gi = !1;
let Ii = !1;
function ki(d, f = !1) {
	if (gi) throw new Error("The WASM backend was already initialized. Make sure you call `setWasmPaths()` before you call `tf.setBackend()` or `tf.ready()`");
	if (`string` == typeof d) yi = d;
	else {
		_i = d;
		const f = hi.filter(((d) => null == _i[d]));
		if (f.length > 0) throw new Error(`There were no entries found for the following binaries: ${f.join(`,`)}. Please either call setWasmPaths with a map providing a path for each binary, or with a string indicating the directory where all the binaries can be found.`);
	}
	Ii = f;
}
let Mi = -1;
let Si = -1;
No(`wasm`, (async () => {
	const { wasm: d } = await fi();
	return new ci(d);
}), 2);
export { ki as setWasmPaths };
