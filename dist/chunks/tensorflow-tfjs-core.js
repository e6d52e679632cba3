import { a as __toCommonJS, i as __require, n as __esmMin, r as __exportAll } from "./runtime-js.js";
var _absent_fetch_exports = __exportAll({ default: () => void 0 });
var init__absent_fetch = __esmMin((() => {}));
function e(Cf, Of) {
	return Of.forEach((function(Of) {
		Of && `string` != typeof Of && !Array.isArray(Of) && Object.keys(Of).forEach((function(jf) {
			if ("default" !== jf && !(jf in Cf)) {
				var Pf = Object.getOwnPropertyDescriptor(Of, jf);
				Object.defineProperty(Cf, jf, Pf.get ? Pf : {
					enumerable: !0,
					get: function() {
						return Of[jf];
					}
				});
			}
		}));
	})), Cf;
}
var t = class {
	constructor(Cf, Of) {
		this.backend = Cf, this.dataMover = Of, this.data = /* @__PURE__ */ new WeakMap(), this.dataIdsCount = 0;
	}
	get(Cf) {
		return this.data.has(Cf) || this.dataMover.moveData(this.backend, Cf), this.data.get(Cf);
	}
	set(Cf, Of) {
		this.dataIdsCount++, this.data.set(Cf, Of);
	}
	has(Cf) {
		return this.data.has(Cf);
	}
	delete(Cf) {
		return this.dataIdsCount--, this.data.delete(Cf);
	}
	numDataIds() {
		return this.dataIdsCount;
	}
};
var n = class {
	refCount(Cf) {
		return r(`refCount`);
	}
	incRef(Cf) {
		return r(`incRef`);
	}
	timerAvailable() {
		return !0;
	}
	time(Cf) {
		return r(`time`);
	}
	read(Cf) {
		return r(`read`);
	}
	readSync(Cf) {
		return r(`readSync`);
	}
	readToGPU(Cf, Of) {
		return r(`readToGPU`);
	}
	numDataIds() {
		return r(`numDataIds`);
	}
	disposeData(Cf, Of) {
		return r(`disposeData`);
	}
	write(Cf, Of, jf) {
		return r(`write`);
	}
	move(Cf, Of, jf, Pf, Lf) {
		return r(`move`);
	}
	createTensorFromGPUData(Cf, Of, jf) {
		return r(`createTensorFromGPUData`);
	}
	memory() {
		return r(`memory`);
	}
	floatPrecision() {
		return r(`floatPrecision`);
	}
	epsilon() {
		return 32 === this.floatPrecision() ? 1e-7 : 1e-4;
	}
	dispose() {
		return r(`dispose`);
	}
};
function r(Cf) {
	throw new Error(`'${Cf}' not yet implemented or not found in the registry. This kernel may not be supported by the tfjs backend you have chosen`);
}
function s(Cf) {
	let Of = Cf.length, jf = 0;
	for (; Of > 0;) jf = Math.random() * Of | 0, Of--, a(Cf, Of, jf);
}
function o(Cf, Of, jf) {
	return Math.max(Cf, Math.min(Of, jf));
}
function a(Cf, Of, jf) {
	const Pf = Cf[Of];
	Cf[Of] = Cf[jf], Cf[jf] = Pf;
}
function i(Cf, Of) {
	if (!Cf) throw new Error(`string` == typeof Of ? Of : Of());
}
function l(Cf, Of, jf = ``) {
	i(d(Cf, Of), (() => jf + ` Shapes ${Cf} and ${Of} must match`));
}
function u(Cf) {
	i(null != Cf, (() => `The input to the tensor constructor must be a non-null value.`));
}
function c(Cf) {
	if (0 === Cf.length) return 1;
	let Of = Cf[0];
	for (let jf = 1; jf < Cf.length; jf++) Of *= Cf[jf];
	return Of;
}
function h(Cf, Of) {
	if (Cf === Of) return !0;
	if (null == Cf || null == Of) return !1;
	if (Cf.length !== Of.length) return !1;
	for (let jf = 0; jf < Cf.length; jf++) if (null !== Cf[jf] && null !== Of[jf] && Cf[jf] !== Of[jf]) return !1;
	return !0;
}
function d(Cf, Of) {
	if (Cf === Of) return !0;
	if (null == Cf || null == Of) return !1;
	if (Cf.length !== Of.length) return !1;
	for (let jf = 0; jf < Cf.length; jf++) if (Cf[jf] !== Of[jf]) return !1;
	return !0;
}
function f(Cf) {
	return Cf % 1 == 0;
}
function p(Cf, Of) {
	return Of <= Cf.length ? Cf : Cf + ` `.repeat(Of - Cf.length);
}
function g(Cf, Of) {
	const jf = Of.length;
	return i((Cf = null == Cf ? Of.map(((Cf, Of) => Of)) : [].concat(Cf)).every(((Cf) => Cf >= -jf && Cf < jf)), (() => `All values in axis param must be in range [-${jf}, ${jf}) but got axis ${Cf}`)), i(Cf.every(((Cf) => f(Cf))), (() => `All values in axis param must be integers but got axis ${Cf}`)), Cf.map(((Cf) => Cf < 0 ? jf + Cf : Cf));
}
function m(Cf, Of) {
	const jf = [], Pf = [], Lf = null != Of && Array.isArray(Of) && 0 === Of.length, zf = null == Of || Lf ? null : g(Of, Cf).sort();
	let Bf = 0;
	for (let Of = 0; Of < Cf.length; ++Of) {
		if (null != zf) {
			if (zf[Bf] === Of && 1 !== Cf[Of]) throw new Error(`Can't squeeze axis ${Of} since its dim '${Cf[Of]}' is not 1`);
			(null == zf[Bf] || zf[Bf] > Of) && 1 === Cf[Of] && (jf.push(Cf[Of]), Pf.push(Of)), zf[Bf] <= Of && Bf++;
		}
		1 !== Cf[Of] && (jf.push(Cf[Of]), Pf.push(Of));
	}
	return {
		newShape: jf,
		keptDims: Pf
	};
}
function b(Cf, Of) {
	return y(Cf, Of);
}
function y(Cf, Of) {
	let jf = null;
	if (null == Cf || `float32` === Cf) jf = new Float32Array(Of);
	else if (`int32` === Cf) jf = new Int32Array(Of);
	else if (`bool` === Cf) jf = new Uint8Array(Of);
	else {
		if (`string` !== Cf) throw new Error(`Unknown data type ${Cf}`);
		jf = new Array(Of);
	}
	return jf;
}
function w(Cf, Of) {
	for (let jf = 0; jf < Cf.length; jf++) {
		const Pf = Cf[jf];
		if (isNaN(Pf) || !isFinite(Pf)) throw Error(`A tensor of type ${Of} being uploaded contains ${Pf}.`);
	}
}
function k(Cf) {
	return `bool` === Cf || `complex64` === Cf || `float32` === Cf || `int32` === Cf || `string` === Cf;
}
function v(Cf) {
	if (`float32` === Cf || `int32` === Cf) return 4;
	if (`complex64` === Cf) return 8;
	if (`bool` === Cf) return 1;
	throw new Error(`Unknown dtype ${Cf}`);
}
function x(Cf) {
	if (null == Cf) return 0;
	let Of = 0;
	return Cf.forEach(((Cf) => Of += Cf.length)), Of;
}
function E(Cf) {
	return `string` == typeof Cf || Cf instanceof String;
}
function S(Cf) {
	return `boolean` == typeof Cf;
}
function $(Cf) {
	return `number` == typeof Cf;
}
function A(Cf) {
	return Array.isArray(Cf) ? A(Cf[0]) : Cf instanceof Float32Array ? `float32` : Cf instanceof Int32Array || Cf instanceof Uint8Array || Cf instanceof Uint8ClampedArray ? `int32` : $(Cf) ? `float32` : E(Cf) ? `string` : S(Cf) ? `bool` : `float32`;
}
function _(Cf) {
	return !!(Cf && Cf.constructor && Cf.call && Cf.apply);
}
function I(Cf, Of) {
	for (let jf = Of; jf < Cf; ++jf) if (Cf % jf == 0) return jf;
	return Cf;
}
function M(Cf) {
	const Of = Cf.length;
	if (Of < 2) return [];
	const jf = new Array(Of - 1);
	jf[Of - 2] = Cf[Of - 1];
	for (let Pf = Of - 3; Pf >= 0; --Pf) jf[Pf] = jf[Pf + 1] * Cf[Pf + 1];
	return jf;
}
function N(Cf, Of, jf, Pf = !1) {
	const Lf = new Array();
	if (1 === Of.length) {
		const zf = Of[0] * (Pf ? 2 : 1);
		for (let Of = 0; Of < zf; Of++) Lf[Of] = jf[Cf + Of];
	} else {
		const zf = Of[0], Bf = Of.slice(1), Vf = Bf.reduce(((Cf, Of) => Cf * Of)) * (Pf ? 2 : 1);
		for (let Of = 0; Of < zf; Of++) Lf[Of] = N(Cf + Of * Vf, Bf, jf, Pf);
	}
	return Lf;
}
function T(Cf, Of, jf = !1) {
	if (0 === Cf.length) return Of[0];
	const Pf = Cf.reduce(((Cf, Of) => Cf * Of)) * (jf ? 2 : 1);
	if (0 === Pf) return [];
	if (Pf !== Of.length) throw new Error(`[${Cf}] does not match the input size ${Of.length}${jf ? ` for a complex tensor` : ``}.`);
	return N(0, Cf, Of, jf);
}
function D(Cf, Of) {
	const jf = R(Cf, Of);
	for (let Cf = 0; Cf < jf.length; Cf++) jf[Cf] = 1;
	return jf;
}
function R(Cf, Of) {
	if (null == Of || `float32` === Of || `complex64` === Of) return new Float32Array(Cf);
	if (`int32` === Of) return new Int32Array(Cf);
	if (`bool` === Of) return new Uint8Array(Cf);
	throw new Error(`Unknown data type ${Of}`);
}
function F(Cf) {
	Cf.forEach(((Of) => {
		i(Number.isInteger(Of) && Of >= 0, (() => `Tensor must have a shape comprised of positive integers but got shape [${Cf}].`));
	}));
}
function B(Cf) {
	return Cf && Cf.then && `function` == typeof Cf.then;
}
var C = class {
	constructor(Cf) {
		this.global = Cf, this.flags = {}, this.flagRegistry = {}, this.urlFlags = {}, this.getQueryParams = P, this.populateURLFlags();
	}
	setPlatform(Cf, Of) {
		null != this.platform && (O().getBool(`IS_TEST`) || O().getBool(`PROD`) || console.warn(`Platform ${this.platformName} has already been set. Overwriting the platform with ${Cf}.`)), this.platformName = Cf, this.platform = Of;
	}
	registerFlag(Cf, Of, jf) {
		if (this.flagRegistry[Cf] = {
			evaluationFn: Of,
			setHook: jf
		}, null != this.urlFlags[Cf]) {
			const Of = this.urlFlags[Cf];
			O().getBool(`IS_TEST`) || O().getBool(`PROD`) || console.warn(`Setting feature override from URL ${Cf}: ${Of}.`), this.set(Cf, Of);
		}
	}
	async getAsync(Cf) {
		return Cf in this.flags || (this.flags[Cf] = await this.evaluateFlag(Cf)), this.flags[Cf];
	}
	get(Cf) {
		if (Cf in this.flags) return this.flags[Cf];
		const Of = this.evaluateFlag(Cf);
		if (B(Of)) throw new Error(`Flag ${Cf} cannot be synchronously evaluated. Please use getAsync() instead.`);
		return this.flags[Cf] = Of, this.flags[Cf];
	}
	getNumber(Cf) {
		return this.get(Cf);
	}
	getBool(Cf) {
		return this.get(Cf);
	}
	getString(Cf) {
		return this.get(Cf);
	}
	getFlags() {
		return this.flags;
	}
	get features() {
		return this.flags;
	}
	set(Cf, Of) {
		if (null == this.flagRegistry[Cf]) throw new Error(`Cannot set flag ${Cf} as it has not been registered.`);
		this.flags[Cf] = Of, null != this.flagRegistry[Cf].setHook && this.flagRegistry[Cf].setHook(Of);
	}
	evaluateFlag(Cf) {
		if (null == this.flagRegistry[Cf]) throw new Error(`Cannot evaluate flag '${Cf}': no evaluation function found.`);
		return this.flagRegistry[Cf].evaluationFn();
	}
	setFlags(Cf) {
		this.flags = Object.assign({}, Cf);
	}
	reset() {
		this.flags = {}, this.urlFlags = {}, this.populateURLFlags();
	}
	populateURLFlags() {
		if (`undefined` == typeof this.global || `undefined` == typeof this.global.location || `undefined` == typeof this.global.location.search) return;
		const Cf = this.getQueryParams(this.global.location.search);
		if (`tfjsflags` in Cf) Cf.tfjsflags.split(`,`).forEach(((Cf) => {
			const [Of, jf] = Cf.split(`:`);
			this.urlFlags[Of] = function(Cf, Of) {
				const jf = Of.toLowerCase();
				return `true` === jf || `false` === jf ? `true` === jf : `` + +jf === jf ? +jf : Of;
			}(0, jf);
		}));
	}
};
function P(Cf) {
	const Of = {};
	return Cf.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g, ((Cf, ...jf) => (function(Cf, Of, jf) {
		Cf[decodeURIComponent(Of)] = decodeURIComponent(jf || ``);
	}(Of, jf[0], jf[1]), jf.join(`=`)))), Of;
}
function O() {
	return z;
}
let L;
let z = null;
function U() {
	if (null == L) {
		let Cf;
		if (`undefined` != typeof window) Cf = window;
		else if (`undefined` != typeof global) Cf = global;
		else if (`undefined` != typeof process) Cf = process;
		else {
			if (`undefined` == typeof self) throw new Error(`Could not find a global object`);
			Cf = self;
		}
		L = Cf;
	}
	return L;
}
function W(Cf, Of) {
	const jf = function() {
		const Cf = U();
		return Cf._tfGlobals ??= /* @__PURE__ */ new Map(), Cf._tfGlobals;
	}();
	if (jf.has(Cf)) return jf.get(Cf);
	{
		const Pf = Of();
		return jf.set(Cf, Pf), jf.get(Cf);
	}
}
const G = `Abs`;
const K = `Acos`;
const q = `Acosh`;
const V = `Add`;
const H = `AddN`;
const j = `All`;
const J = `Any`;
const Z = `ArgMax`;
const Y = `ArgMin`;
const X = `Asin`;
const Q = `Asinh`;
const ee = `Atan`;
const te = `Atanh`;
const ne = `Atan2`;
const re = `AvgPool`;
const se = `AvgPoolGrad`;
const oe = `AvgPool3D`;
const ae = `AvgPool3DGrad`;
const ie = `BatchMatMul`;
const le = `BatchToSpaceND`;
const ue = `Bincount`;
const ce = `BitwiseAnd`;
const he = `BroadcastTo`;
const de = `BroadcastArgs`;
const fe = `Cast`;
const pe = `Ceil`;
const ge = `ClipByValue`;
const me = `Complex`;
const be = `ComplexAbs`;
const ye = `Concat`;
const we = `Conv2D`;
const ke = `Conv2DBackpropFilter`;
const ve = `Conv2DBackpropInput`;
const xe = `Conv3D`;
const Ee = `Conv3DBackpropFilterV2`;
const Se = `Conv3DBackpropInputV2`;
const $e = `Cos`;
const Ae = `Cosh`;
const _e = `Cumprod`;
const Ie = `Cumsum`;
const Me = `CropAndResize`;
const Ne = `DenseBincount`;
const Te = `DepthToSpace`;
const De = `DepthwiseConv2dNative`;
const Re = `DepthwiseConv2dNativeBackpropFilter`;
const Fe = `DepthwiseConv2dNativeBackpropInput`;
const Be = `Diag`;
const Ce = `Dilation2D`;
const Pe = `Dilation2DBackpropInput`;
const Oe = `Dilation2DBackpropFilter`;
const Le = `Draw`;
const ze = `RealDiv`;
const Ue = `Einsum`;
const We = `Elu`;
const Ge = `EluGrad`;
const Ke = `Erf`;
const qe = `Equal`;
const Ve = `Exp`;
const He = `ExpandDims`;
const je = `Expm1`;
const Je = `FFT`;
const Ze = `Fill`;
const Ye = `FlipLeftRight`;
const Xe = `Floor`;
const Qe = `FloorDiv`;
const et = `FusedBatchNorm`;
const tt = `GatherV2`;
const nt = `GatherNd`;
const rt = `Greater`;
const st = `GreaterEqual`;
const ot = `Identity`;
const at = `IFFT`;
const it = `Imag`;
const lt = `IsFinite`;
const ut = `IsInf`;
const ct = `IsNan`;
const ht = `LeakyRelu`;
const dt = `Less`;
const ft = `LessEqual`;
const pt = `LinSpace`;
const gt = `Log`;
const mt = `Log1p`;
const bt = `LogicalAnd`;
const yt = `LogicalNot`;
const wt = `LogicalOr`;
const kt = `LogicalXor`;
const vt = `LogSoftmax`;
const xt = `LowerBound`;
const Et = `LRN`;
const St = `LRNGrad`;
const $t = `MatrixBandPart`;
const At = `Max`;
const _t = `Maximum`;
const It = `MaxPool`;
const Mt = `MaxPoolGrad`;
const Nt = `MaxPool3D`;
const Tt = `MaxPool3DGrad`;
const Dt = `MaxPoolWithArgmax`;
const Rt = `Mean`;
const Ft = `Min`;
const Bt = `Minimum`;
const Ct = `MirrorPad`;
const Pt = `Mod`;
const Ot = `Multinomial`;
const Lt = `Multiply`;
const zt = `Neg`;
const Ut = `NotEqual`;
const Wt = `NonMaxSuppressionV3`;
const Gt = `NonMaxSuppressionV4`;
const Kt = `NonMaxSuppressionV5`;
const qt = `OnesLike`;
const Vt = `OneHot`;
const Ht = `Pack`;
const jt = `PadV2`;
const Jt = `Pool`;
const Zt = `Pow`;
const Yt = `Prelu`;
const Xt = `Prod`;
const Qt = `RaggedGather`;
const en = `RaggedRange`;
const tn = `RaggedTensorToTensor`;
const nn = `Range`;
const rn = `Real`;
const sn = `Reciprocal`;
const on = `Relu`;
const an = `Reshape`;
const ln = `ResizeNearestNeighbor`;
const un = `ResizeNearestNeighborGrad`;
const cn = `ResizeBilinear`;
const hn = `ResizeBilinearGrad`;
const dn = `Relu6`;
const fn = `Reverse`;
const pn = `Round`;
const gn = `Rsqrt`;
const mn = `ScatterNd`;
const bn = `TensorScatterUpdate`;
const yn = `SearchSorted`;
const wn = `Select`;
const kn = `Selu`;
const vn = `Slice`;
const xn = `Sin`;
const En = `Sinh`;
const Sn = `Sign`;
const $n = `Sigmoid`;
const An = `Softplus`;
const _n = `Sqrt`;
const In = `Sum`;
const Mn = `SpaceToBatchND`;
const Nn = `SplitV`;
const Tn = `Softmax`;
const Dn = `SparseFillEmptyRows`;
const Rn = `SparseReshape`;
const Fn = `SparseSegmentMean`;
const Bn = `SparseSegmentSum`;
const Cn = `SparseToDense`;
const Pn = `SquaredDifference`;
const On = `Square`;
const Ln = `StaticRegexReplace`;
const zn = `StridedSlice`;
const Un = `StringNGrams`;
const Wn = `StringSplit`;
const Gn = `StringToHashBucketFast`;
const Kn = `Sub`;
const qn = `Tan`;
const Vn = `Tanh`;
const Hn = `Tile`;
const jn = `TopK`;
const Jn = `Transform`;
const Zn = `Transpose`;
const Yn = `Unique`;
const Xn = `Unpack`;
const Qn = `UnsortedSegmentSum`;
const er = `UpperBound`;
const tr = `ZerosLike`;
const nr = `Step`;
const rr = `FromPixels`;
const sr = `RotateWithOffset`;
const or = `_FusedMatMul`;
const ar = `FusedConv2D`;
const ir = `FusedDepthwiseConv2D`;
function lr(...Cf) {
	O().getBool(`IS_TEST`) || O().getBool(`PROD`) || console.warn(...Cf);
}
const ur = W(`kernelRegistry`, (() => /* @__PURE__ */ new Map()));
const cr = W(`gradRegistry`, (() => /* @__PURE__ */ new Map()));
function hr(Cf, Of) {
	const jf = wr(Cf, Of);
	return ur.get(jf);
}
function dr(Cf) {
	return cr.get(Cf);
}
function fr(Cf) {
	const Of = ur.entries(), jf = [];
	for (;;) {
		const { done: Pf, value: Lf } = Of.next();
		if (Pf) break;
		const [zf, Bf] = Lf, [Vf] = zf.split(`_`);
		Vf === Cf && jf.push(Bf);
	}
	return jf;
}
function pr(Cf) {
	const { kernelName: Of, backendName: jf } = Cf, Pf = wr(Of, jf);
	ur.has(Pf) && lr(`The kernel '${Of}' for backend '${jf}' is already registered`), ur.set(Pf, Cf);
}
function gr(Cf) {
	const { kernelName: Of } = Cf;
	cr.has(Of) && O().getBool(`DEBUG`) && lr(`Overriding the gradient for '${Of}'`), cr.set(Of, Cf);
}
function mr(Cf, Of) {
	const jf = wr(Cf, Of);
	if (!ur.has(jf)) throw new Error(`The kernel '${Cf}' for backend '${Of}' is not registered`);
	ur.delete(jf);
}
function br(Cf) {
	if (!cr.has(Cf)) throw new Error(`The gradient '${Cf}' for backend is not registered`);
	cr.delete(Cf);
}
function yr(Cf, Of) {
	fr(Cf).forEach(((Cf) => {
		pr(Object.assign({}, Cf, { backendName: Of }));
	}));
}
function wr(Cf, Of) {
	return `${Of}_${Cf}`;
}
function kr(Cf) {
	return Cf instanceof Float32Array || Cf instanceof Int32Array || Cf instanceof Uint8Array || Cf instanceof Uint8ClampedArray;
}
var vr = `undefined` != typeof globalThis ? globalThis : `undefined` != typeof window ? window : `undefined` != typeof global ? global : `undefined` != typeof self ? self : {};
function xr(Cf) {
	return Cf && Cf.__esModule && Object.prototype.hasOwnProperty.call(Cf, `default`) ? Cf.default : Cf;
}
var Er = $r;
var Sr = null;
try {
	Sr = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
		0,
		97,
		115,
		109,
		1,
		0,
		0,
		0,
		1,
		13,
		2,
		96,
		0,
		1,
		127,
		96,
		4,
		127,
		127,
		127,
		127,
		1,
		127,
		3,
		7,
		6,
		0,
		1,
		1,
		1,
		1,
		1,
		6,
		6,
		1,
		127,
		1,
		65,
		0,
		11,
		7,
		50,
		6,
		3,
		109,
		117,
		108,
		0,
		1,
		5,
		100,
		105,
		118,
		95,
		115,
		0,
		2,
		5,
		100,
		105,
		118,
		95,
		117,
		0,
		3,
		5,
		114,
		101,
		109,
		95,
		115,
		0,
		4,
		5,
		114,
		101,
		109,
		95,
		117,
		0,
		5,
		8,
		103,
		101,
		116,
		95,
		104,
		105,
		103,
		104,
		0,
		0,
		10,
		191,
		1,
		6,
		4,
		0,
		35,
		0,
		11,
		36,
		1,
		1,
		126,
		32,
		0,
		173,
		32,
		1,
		173,
		66,
		32,
		134,
		132,
		32,
		2,
		173,
		32,
		3,
		173,
		66,
		32,
		134,
		132,
		126,
		34,
		4,
		66,
		32,
		135,
		167,
		36,
		0,
		32,
		4,
		167,
		11,
		36,
		1,
		1,
		126,
		32,
		0,
		173,
		32,
		1,
		173,
		66,
		32,
		134,
		132,
		32,
		2,
		173,
		32,
		3,
		173,
		66,
		32,
		134,
		132,
		127,
		34,
		4,
		66,
		32,
		135,
		167,
		36,
		0,
		32,
		4,
		167,
		11,
		36,
		1,
		1,
		126,
		32,
		0,
		173,
		32,
		1,
		173,
		66,
		32,
		134,
		132,
		32,
		2,
		173,
		32,
		3,
		173,
		66,
		32,
		134,
		132,
		128,
		34,
		4,
		66,
		32,
		135,
		167,
		36,
		0,
		32,
		4,
		167,
		11,
		36,
		1,
		1,
		126,
		32,
		0,
		173,
		32,
		1,
		173,
		66,
		32,
		134,
		132,
		32,
		2,
		173,
		32,
		3,
		173,
		66,
		32,
		134,
		132,
		129,
		34,
		4,
		66,
		32,
		135,
		167,
		36,
		0,
		32,
		4,
		167,
		11,
		36,
		1,
		1,
		126,
		32,
		0,
		173,
		32,
		1,
		173,
		66,
		32,
		134,
		132,
		32,
		2,
		173,
		32,
		3,
		173,
		66,
		32,
		134,
		132,
		130,
		34,
		4,
		66,
		32,
		135,
		167,
		36,
		0,
		32,
		4,
		167,
		11
	])), {}).exports;
} catch (Cf) {}
function $r(Cf, Of, jf) {
	this.low = 0 | Cf, this.high = 0 | Of, this.unsigned = !!jf;
}
function Ar(Cf) {
	return !0 === (Cf && Cf.__isLong__);
}
$r.prototype.__isLong__, Object.defineProperty($r.prototype, "__isLong__", { value: !0 }), $r.isLong = Ar;
var _r = {};
var Ir = {};
function Mr(Cf, Of) {
	var jf, Pf, Lf;
	return Of ? (Lf = 0 <= (Cf >>>= 0) && Cf < 256) && (Pf = Ir[Cf]) ? Pf : (jf = Tr(Cf, (0 | Cf) < 0 ? -1 : 0, !0), Lf && (Ir[Cf] = jf), jf) : (Lf = -128 <= (Cf |= 0) && Cf < 128) && (Pf = _r[Cf]) ? Pf : (jf = Tr(Cf, Cf < 0 ? -1 : 0, !1), Lf && (_r[Cf] = jf), jf);
}
function Nr(Cf, Of) {
	if (isNaN(Cf)) return Of ? zr : Lr;
	if (Of) {
		if (Cf < 0) return zr;
		if (Cf >= Cr) return qr;
	} else {
		if (Cf <= -Pr) return Vr;
		if (Cf + 1 >= Pr) return Kr;
	}
	return Cf < 0 ? Nr(-Cf, Of).neg() : Tr(Cf % Br | 0, Cf / Br | 0, Of);
}
function Tr(Cf, Of, jf) {
	return new $r(Cf, Of, jf);
}
$r.fromInt = Mr, $r.fromNumber = Nr, $r.fromBits = Tr;
var Dr = Math.pow;
function Rr(Cf, Of, jf) {
	if (0 === Cf.length) throw Error(`empty string`);
	if (`NaN` === Cf || `Infinity` === Cf || `+Infinity` === Cf || `-Infinity` === Cf) return Lr;
	if (`number` == typeof Of ? (jf = Of, Of = !1) : Of = !!Of, (jf = jf || 10) < 2 || 36 < jf) throw RangeError(`radix`);
	var Pf;
	if ((Pf = Cf.indexOf(`-`)) > 0) throw Error(`interior hyphen`);
	if (0 === Pf) return Rr(Cf.substring(1), Of, jf).neg();
	for (var Lf = Nr(Dr(jf, 8)), zf = Lr, Bf = 0; Bf < Cf.length; Bf += 8) {
		var Vf = Math.min(8, Cf.length - Bf), Hf = parseInt(Cf.substring(Bf, Bf + Vf), jf);
		if (Vf < 8) {
			var Uf = Nr(Dr(jf, Vf));
			zf = zf.mul(Uf).add(Nr(Hf));
		} else zf = (zf = zf.mul(Lf)).add(Nr(Hf));
	}
	return zf.unsigned = Of, zf;
}
function Fr(Cf, Of) {
	return `number` == typeof Cf ? Nr(Cf, Of) : `string` == typeof Cf ? Rr(Cf, Of) : Tr(Cf.low, Cf.high, `boolean` == typeof Of ? Of : Cf.unsigned);
}
$r.fromString = Rr, $r.fromValue = Fr;
var Br = 4294967296;
var Cr = Br * Br;
var Pr = Cr / 2;
var Or = Mr(1 << 24);
var Lr = Mr(0);
$r.ZERO = Lr;
var zr = Mr(0, !0);
$r.UZERO = zr;
var Ur = Mr(1);
$r.ONE = Ur;
var Wr = Mr(1, !0);
$r.UONE = Wr;
var Gr = Mr(-1);
$r.NEG_ONE = Gr;
var Kr = Tr(-1, 2147483647, !1);
$r.MAX_VALUE = Kr;
var qr = Tr(-1, -1, !0);
$r.MAX_UNSIGNED_VALUE = qr;
var Vr = Tr(0, -2147483648, !1);
$r.MIN_VALUE = Vr;
var Hr = $r.prototype;
Hr.toInt = function() {
	return this.unsigned ? this.low >>> 0 : this.low;
}, Hr.toNumber = function() {
	return this.unsigned ? (this.high >>> 0) * Br + (this.low >>> 0) : this.high * Br + (this.low >>> 0);
}, Hr.toString = function(Cf) {
	if ((Cf = Cf || 10) < 2 || 36 < Cf) throw RangeError(`radix`);
	if (this.isZero()) return `0`;
	if (this.isNegative()) {
		if (this.eq(Vr)) {
			var Of = Nr(Cf), jf = this.div(Of), Pf = jf.mul(Of).sub(this);
			return jf.toString(Cf) + Pf.toInt().toString(Cf);
		}
		return `-` + this.neg().toString(Cf);
	}
	for (var Lf = Nr(Dr(Cf, 6), this.unsigned), zf = this, Bf = ``;;) {
		var Vf = zf.div(Lf), Hf = (zf.sub(Vf.mul(Lf)).toInt() >>> 0).toString(Cf);
		if ((zf = Vf).isZero()) return Hf + Bf;
		for (; Hf.length < 6;) Hf = `0` + Hf;
		Bf = `` + Hf + Bf;
	}
}, Hr.getHighBits = function() {
	return this.high;
}, Hr.getHighBitsUnsigned = function() {
	return this.high >>> 0;
}, Hr.getLowBits = function() {
	return this.low;
}, Hr.getLowBitsUnsigned = function() {
	return this.low >>> 0;
}, Hr.getNumBitsAbs = function() {
	if (this.isNegative()) return this.eq(Vr) ? 64 : this.neg().getNumBitsAbs();
	for (var Cf = 0 != this.high ? this.high : this.low, Of = 31; Of > 0 && 0 == (Cf & 1 << Of); Of--);
	return 0 != this.high ? Of + 33 : Of + 1;
}, Hr.isZero = function() {
	return 0 === this.high && 0 === this.low;
}, Hr.eqz = Hr.isZero, Hr.isNegative = function() {
	return !this.unsigned && this.high < 0;
}, Hr.isPositive = function() {
	return this.unsigned || this.high >= 0;
}, Hr.isOdd = function() {
	return 1 == (1 & this.low);
}, Hr.isEven = function() {
	return 0 == (1 & this.low);
}, Hr.equals = function(Cf) {
	return Ar(Cf) || (Cf = Fr(Cf)), (this.unsigned === Cf.unsigned || this.high >>> 31 != 1 || Cf.high >>> 31 != 1) && this.high === Cf.high && this.low === Cf.low;
}, Hr.eq = Hr.equals, Hr.notEquals = function(Cf) {
	return !this.eq(Cf);
}, Hr.neq = Hr.notEquals, Hr.ne = Hr.notEquals, Hr.lessThan = function(Cf) {
	return this.comp(Cf) < 0;
}, Hr.lt = Hr.lessThan, Hr.lessThanOrEqual = function(Cf) {
	return this.comp(Cf) <= 0;
}, Hr.lte = Hr.lessThanOrEqual, Hr.le = Hr.lessThanOrEqual, Hr.greaterThan = function(Cf) {
	return this.comp(Cf) > 0;
}, Hr.gt = Hr.greaterThan, Hr.greaterThanOrEqual = function(Cf) {
	return this.comp(Cf) >= 0;
}, Hr.gte = Hr.greaterThanOrEqual, Hr.ge = Hr.greaterThanOrEqual, Hr.compare = function(Cf) {
	if (Ar(Cf) || (Cf = Fr(Cf)), this.eq(Cf)) return 0;
	var Of = this.isNegative(), jf = Cf.isNegative();
	return Of && !jf ? -1 : !Of && jf ? 1 : this.unsigned ? Cf.high >>> 0 > this.high >>> 0 || Cf.high === this.high && Cf.low >>> 0 > this.low >>> 0 ? -1 : 1 : this.sub(Cf).isNegative() ? -1 : 1;
}, Hr.comp = Hr.compare, Hr.negate = function() {
	return !this.unsigned && this.eq(Vr) ? Vr : this.not().add(Ur);
}, Hr.neg = Hr.negate, Hr.add = function(Cf) {
	Ar(Cf) || (Cf = Fr(Cf));
	var Of = this.high >>> 16, jf = 65535 & this.high, Pf = this.low >>> 16, Lf = 65535 & this.low, zf = Cf.high >>> 16, Bf = 65535 & Cf.high, Vf = Cf.low >>> 16, Hf = 0, Uf = 0, Wf = 0, Gf = 0;
	return Wf += (Gf += Lf + (65535 & Cf.low)) >>> 16, Uf += (Wf += Pf + Vf) >>> 16, Hf += (Uf += jf + Bf) >>> 16, Hf += Of + zf, Tr((Wf &= 65535) << 16 | (Gf &= 65535), (Hf &= 65535) << 16 | (Uf &= 65535), this.unsigned);
}, Hr.subtract = function(Cf) {
	return Ar(Cf) || (Cf = Fr(Cf)), this.add(Cf.neg());
}, Hr.sub = Hr.subtract, Hr.multiply = function(Cf) {
	if (this.isZero()) return Lr;
	if (Ar(Cf) || (Cf = Fr(Cf)), Sr) return Tr(Sr.mul(this.low, this.high, Cf.low, Cf.high), Sr.get_high(), this.unsigned);
	if (Cf.isZero()) return Lr;
	if (this.eq(Vr)) return Cf.isOdd() ? Vr : Lr;
	if (Cf.eq(Vr)) return this.isOdd() ? Vr : Lr;
	if (this.isNegative()) return Cf.isNegative() ? this.neg().mul(Cf.neg()) : this.neg().mul(Cf).neg();
	if (Cf.isNegative()) return this.mul(Cf.neg()).neg();
	if (this.lt(Or) && Cf.lt(Or)) return Nr(this.toNumber() * Cf.toNumber(), this.unsigned);
	var Of = this.high >>> 16, jf = 65535 & this.high, Pf = this.low >>> 16, Lf = 65535 & this.low, zf = Cf.high >>> 16, Bf = 65535 & Cf.high, Vf = Cf.low >>> 16, Hf = 65535 & Cf.low, Uf = 0, Wf = 0, Gf = 0, Kf = 0;
	return Gf += (Kf += Lf * Hf) >>> 16, Wf += (Gf += Pf * Hf) >>> 16, Gf &= 65535, Wf += (Gf += Lf * Vf) >>> 16, Uf += (Wf += jf * Hf) >>> 16, Wf &= 65535, Uf += (Wf += Pf * Vf) >>> 16, Wf &= 65535, Uf += (Wf += Lf * Bf) >>> 16, Uf += Of * Hf + jf * Vf + Pf * Bf + Lf * zf, Tr((Gf &= 65535) << 16 | (Kf &= 65535), (Uf &= 65535) << 16 | (Wf &= 65535), this.unsigned);
}, Hr.mul = Hr.multiply, Hr.divide = function(Cf) {
	if (Ar(Cf) || (Cf = Fr(Cf)), Cf.isZero()) throw Error(`division by zero`);
	var Of, jf, Pf;
	if (Sr) return this.unsigned || -2147483648 !== this.high || -1 !== Cf.low || -1 !== Cf.high ? Tr((this.unsigned ? Sr.div_u : Sr.div_s)(this.low, this.high, Cf.low, Cf.high), Sr.get_high(), this.unsigned) : this;
	if (this.isZero()) return this.unsigned ? zr : Lr;
	if (this.unsigned) {
		if (Cf.unsigned || (Cf = Cf.toUnsigned()), Cf.gt(this)) return zr;
		if (Cf.gt(this.shru(1))) return Wr;
		Pf = zr;
	} else {
		if (this.eq(Vr)) return Cf.eq(Ur) || Cf.eq(Gr) ? Vr : Cf.eq(Vr) ? Ur : (Of = this.shr(1).div(Cf).shl(1)).eq(Lr) ? Cf.isNegative() ? Ur : Gr : (jf = this.sub(Cf.mul(Of)), Pf = Of.add(jf.div(Cf)));
		if (Cf.eq(Vr)) return this.unsigned ? zr : Lr;
		if (this.isNegative()) return Cf.isNegative() ? this.neg().div(Cf.neg()) : this.neg().div(Cf).neg();
		if (Cf.isNegative()) return this.div(Cf.neg()).neg();
		Pf = Lr;
	}
	for (jf = this; jf.gte(Cf);) {
		Of = Math.max(1, Math.floor(jf.toNumber() / Cf.toNumber()));
		for (var Lf = Math.ceil(Math.log(Of) / Math.LN2), zf = Lf <= 48 ? 1 : Dr(2, Lf - 48), Bf = Nr(Of), Vf = Bf.mul(Cf); Vf.isNegative() || Vf.gt(jf);) Vf = (Bf = Nr(Of -= zf, this.unsigned)).mul(Cf);
		Bf.isZero() && (Bf = Ur), Pf = Pf.add(Bf), jf = jf.sub(Vf);
	}
	return Pf;
}, Hr.div = Hr.divide, Hr.modulo = function(Cf) {
	return Ar(Cf) || (Cf = Fr(Cf)), Sr ? Tr((this.unsigned ? Sr.rem_u : Sr.rem_s)(this.low, this.high, Cf.low, Cf.high), Sr.get_high(), this.unsigned) : this.sub(this.div(Cf).mul(Cf));
}, Hr.mod = Hr.modulo, Hr.rem = Hr.modulo, Hr.not = function() {
	return Tr(~this.low, ~this.high, this.unsigned);
}, Hr.and = function(Cf) {
	return Ar(Cf) || (Cf = Fr(Cf)), Tr(this.low & Cf.low, this.high & Cf.high, this.unsigned);
}, Hr.or = function(Cf) {
	return Ar(Cf) || (Cf = Fr(Cf)), Tr(this.low | Cf.low, this.high | Cf.high, this.unsigned);
}, Hr.xor = function(Cf) {
	return Ar(Cf) || (Cf = Fr(Cf)), Tr(this.low ^ Cf.low, this.high ^ Cf.high, this.unsigned);
}, Hr.shiftLeft = function(Cf) {
	return Ar(Cf) && (Cf = Cf.toInt()), 0 == (Cf &= 63) ? this : Cf < 32 ? Tr(this.low << Cf, this.high << Cf | this.low >>> 32 - Cf, this.unsigned) : Tr(0, this.low << Cf - 32, this.unsigned);
}, Hr.shl = Hr.shiftLeft, Hr.shiftRight = function(Cf) {
	return Ar(Cf) && (Cf = Cf.toInt()), 0 == (Cf &= 63) ? this : Cf < 32 ? Tr(this.low >>> Cf | this.high << 32 - Cf, this.high >> Cf, this.unsigned) : Tr(this.high >> Cf - 32, this.high >= 0 ? 0 : -1, this.unsigned);
}, Hr.shr = Hr.shiftRight, Hr.shiftRightUnsigned = function(Cf) {
	if (Ar(Cf) && (Cf = Cf.toInt()), 0 === (Cf &= 63)) return this;
	var Of = this.high;
	return Cf < 32 ? Tr(this.low >>> Cf | Of << 32 - Cf, Of >>> Cf, this.unsigned) : Tr(32 === Cf ? Of : Of >>> Cf - 32, 0, this.unsigned);
}, Hr.shru = Hr.shiftRightUnsigned, Hr.shr_u = Hr.shiftRightUnsigned, Hr.toSigned = function() {
	return this.unsigned ? Tr(this.low, this.high, !1) : this;
}, Hr.toUnsigned = function() {
	return this.unsigned ? this : Tr(this.low, this.high, !0);
}, Hr.toBytes = function(Cf) {
	return Cf ? this.toBytesLE() : this.toBytesBE();
}, Hr.toBytesLE = function() {
	var Cf = this.high, Of = this.low;
	return [
		255 & Of,
		Of >>> 8 & 255,
		Of >>> 16 & 255,
		Of >>> 24,
		255 & Cf,
		Cf >>> 8 & 255,
		Cf >>> 16 & 255,
		Cf >>> 24
	];
}, Hr.toBytesBE = function() {
	var Cf = this.high, Of = this.low;
	return [
		Cf >>> 24,
		Cf >>> 16 & 255,
		Cf >>> 8 & 255,
		255 & Cf,
		Of >>> 24,
		Of >>> 16 & 255,
		Of >>> 8 & 255,
		255 & Of
	];
}, $r.fromBytes = function(Cf, Of, jf) {
	return jf ? $r.fromBytesLE(Cf, Of) : $r.fromBytesBE(Cf, Of);
}, $r.fromBytesLE = function(Cf, Of) {
	return new $r(Cf[0] | Cf[1] << 8 | Cf[2] << 16 | Cf[3] << 24, Cf[4] | Cf[5] << 8 | Cf[6] << 16 | Cf[7] << 24, Of);
}, $r.fromBytesBE = function(Cf, Of) {
	return new $r(Cf[4] << 24 | Cf[5] << 16 | Cf[6] << 8 | Cf[7], Cf[0] << 24 | Cf[1] << 16 | Cf[2] << 8 | Cf[3], Of);
};
var jr = xr(Er);
const Jr = jr || e({
	__proto__: null,
	default: jr
}, [Er]);
function Zr(Cf) {
	return Jr.fromString(Cf, !0, 16);
}
const Yr = Zr(`c3a5c85c97cb3127`);
const Xr = Zr(`b492b66fbe98f273`);
const Qr = Zr(`9ae16a3b2f90404f`);
function es(Cf) {
	return Cf.xor(Cf.shru(47));
}
function ts(Cf, Of, jf) {
	const Pf = Cf.slice(Of, Of + jf);
	return Jr.fromBytes(Array.from(Pf), !0, !0);
}
function ns(Cf, Of) {
	return ts(Cf, Of, 8);
}
function rs(Cf, Of) {
	return ts(Cf, Of, 4);
}
function ss(Cf, Of) {
	return 0 === Of ? Cf : Cf.shru(Of).or(Cf.shl(64 - Of));
}
function os(Cf, Of, jf = Zr(`9ddfea08eb382d69`)) {
	let Pf = Cf.xor(Of).mul(jf);
	Pf = Pf.xor(Pf.shru(47));
	let Lf = Of.xor(Pf).mul(jf);
	return Lf = Lf.xor(Lf.shru(47)), Lf = Lf.mul(jf), Lf;
}
function as(Cf, Of, jf, Pf) {
	return function(Cf, Of, jf, Pf, Lf, zf) {
		Lf = Lf.add(Cf), zf = ss(zf.add(Lf).add(Pf), 21);
		const Bf = Lf;
		return Lf = (Lf = Lf.add(Of)).add(jf), zf = zf.add(ss(Lf, 44)), [Lf.add(Pf), zf.add(Bf)];
	}(ns(Cf, Of), ns(Cf, Of + 8), ns(Cf, Of + 16), ns(Cf, Of + 24), jf, Pf);
}
function is(Cf, Of) {
	if (`string` === Of) throw new Error(`Cannot convert a string[] to a TypedArray`);
	if (Array.isArray(Cf) && (Cf = ds(Cf)), O().getBool(`DEBUG`) && w(Cf, Of), function(Cf, Of) {
		return Cf instanceof Float32Array && `float32` === Of || Cf instanceof Int32Array && `int32` === Of || Cf instanceof Uint8Array && `bool` === Of;
	}(Cf, Of)) return Cf;
	if (null == Of || `float32` === Of || `complex64` === Of) return new Float32Array(Cf);
	if (`int32` === Of) return new Int32Array(Cf);
	if (`bool` === Of) {
		const Of = new Uint8Array(Cf.length);
		for (let jf = 0; jf < Of.length; ++jf) 0 !== Math.round(Cf[jf]) && (Of[jf] = 1);
		return Of;
	}
	throw new Error(`Unknown data type ${Of}`);
}
function ls() {
	return O().platform.now();
}
function us(Cf, Of = `utf-8`) {
	return Of = Of || `utf-8`, O().platform.encode(Cf, Of);
}
function cs(Cf, Of = `utf-8`) {
	return Of = Of || `utf-8`, O().platform.decode(Cf, Of);
}
function hs(Cf) {
	return null != O().platform.isTypedArray ? O().platform.isTypedArray(Cf) : kr(Cf);
}
function ds(Cf, Of = [], jf = !1) {
	if (Of ??= [], `boolean` == typeof Cf || `number` == typeof Cf || `string` == typeof Cf || B(Cf) || null == Cf || hs(Cf) && jf) Of.push(Cf);
	else if (Array.isArray(Cf) || hs(Cf)) for (let Pf = 0; Pf < Cf.length; ++Pf) ds(Cf[Pf], Of, jf);
	else {
		let Pf = -1;
		for (const Of of Object.keys(Cf)) /^([1-9]+[0-9]*|0)$/.test(Of) && (Pf = Math.max(Pf, Number(Of)));
		for (let Lf = 0; Lf <= Pf; Lf++) ds(Cf[Lf], Of, jf);
	}
	return Of;
}
var fs = {
	__proto__: null,
	arraysEqual: d,
	arraysEqualWithNull: h,
	assert: i,
	assertNonNegativeIntegerDimensions: F,
	assertNonNull: u,
	assertShapesMatch: l,
	bytesFromStringArray: x,
	bytesPerElement: v,
	checkConversionForErrors: w,
	clamp: o,
	computeStrides: M,
	convertBackendValuesAndArrayBuffer: function(Cf, Of) {
		if (Array.isArray(Cf)) return Cf;
		if (`float32` === Of) return Cf instanceof Float32Array ? Cf : new Float32Array(Cf);
		if (`int32` === Of) return Cf instanceof Int32Array ? Cf : new Int32Array(Cf);
		if (`bool` === Of || `string` === Of) return Uint8Array.from(new Int32Array(Cf));
		throw new Error(`Unknown dtype ${Of}`);
	},
	createScalarValue: function(Cf, Of) {
		return `string` === Of ? us(Cf) : is([Cf], Of);
	},
	createShuffledIndices: function(Cf) {
		const Of = new Uint32Array(Cf);
		for (let jf = 0; jf < Cf; ++jf) Of[jf] = jf;
		return s(Of), Of;
	},
	decodeString: cs,
	distSquared: function(Cf, Of) {
		let jf = 0;
		for (let Pf = 0; Pf < Cf.length; Pf++) {
			const Lf = Number(Cf[Pf]) - Number(Of[Pf]);
			jf += Lf * Lf;
		}
		return jf;
	},
	encodeString: us,
	fetch: function(Cf, Of) {
		return O().platform.fetch(Cf, Of);
	},
	fingerPrint64: function(Cf, Of = Cf.length) {
		const jf = Jr.fromNumber(81, !0);
		if (Of <= 32) return Of <= 16 ? function(Cf, Of = Cf.length) {
			if (Of >= 8) {
				const jf = Qr.add(2 * Of), Pf = ns(Cf, 0).add(Qr), Lf = ns(Cf, Of - 8);
				return os(ss(Lf, 37).mul(jf).add(Pf), ss(Pf, 25).add(Lf).mul(jf), jf);
			}
			if (Of >= 4) {
				const jf = Qr.add(2 * Of);
				return os(rs(Cf, 0).shl(3).add(Of), rs(Cf, Of - 4), jf);
			}
			if (Of > 0) {
				const jf = Cf[0] + (Cf[Of >> 1] << 8), Pf = Of + (Cf[Of - 1] << 2);
				return es(Qr.mul(jf).xor(Yr.mul(Pf))).mul(Qr);
			}
			return Qr;
		}(Cf, Of) : function(Cf, Of = Cf.length) {
			const jf = Qr.add(2 * Of), Pf = ns(Cf, 0).mul(Xr), Lf = ns(Cf, 8), zf = ns(Cf, Of - 8).mul(jf), Bf = ns(Cf, Of - 16).mul(Qr);
			return os(ss(Pf.add(Lf), 43).add(ss(zf, 30)).add(Bf), Pf.add(ss(Lf.add(Qr), 18)).add(zf), jf);
		}(Cf, Of);
		if (Of <= 64) return function(Cf, Of = Cf.length) {
			const jf = Qr.add(2 * Of), Pf = ns(Cf, 0).mul(Qr), Lf = ns(Cf, 8), zf = ns(Cf, Of - 8).mul(jf), Bf = ns(Cf, Of - 16).mul(Qr), Vf = ss(Pf.add(Lf), 43).add(ss(zf, 30)).add(Bf), Hf = os(Vf, Pf.add(ss(Lf.add(Qr), 18)).add(zf), jf), Uf = ns(Cf, 16).mul(jf), Wf = ns(Cf, 24), Gf = Vf.add(ns(Cf, Of - 32)).mul(jf), Kf = Hf.add(ns(Cf, Of - 24)).mul(jf);
			return os(ss(Uf.add(Wf), 43).add(ss(Gf, 30)).add(Kf), Uf.add(ss(Wf.add(Pf), 18)).add(Gf), jf);
		}(Cf, Of);
		let Pf = jf, Lf = jf.mul(Xr).add(113), zf = es(Lf.mul(Qr).add(113)).mul(Qr), Bf = [Jr.UZERO, Jr.UZERO], Vf = [Jr.UZERO, Jr.UZERO];
		Pf = Pf.mul(Qr).add(ns(Cf, 0));
		let Hf = 0;
		const Uf = 64 * (Of - 1 >> 6), Wf = Uf + (Of - 1 & 63) - 63;
		do
			Pf = ss(Pf.add(Lf).add(Bf[0]).add(ns(Cf, Hf + 8)), 37).mul(Xr), Lf = ss(Lf.add(Bf[1]).add(ns(Cf, Hf + 48)), 42).mul(Xr), Pf = Pf.xor(Vf[1]), Lf = Lf.add(Bf[0]).add(ns(Cf, Hf + 40)), zf = ss(zf.add(Vf[0]), 33).mul(Xr), Bf = as(Cf, Hf, Bf[1].mul(Xr), Pf.add(Vf[0])), Vf = as(Cf, Hf + 32, zf.add(Vf[1]), Lf.add(ns(Cf, Hf + 16))), [zf, Pf] = [Pf, zf], Hf += 64;
		while (Hf !== Uf);
		const Gf = Xr.add(zf.and(255).shl(1));
		return Hf = Wf, Vf[0] = Vf[0].add(Of - 1 & 63), Bf[0] = Bf[0].add(Vf[0]), Vf[0] = Vf[0].add(Bf[0]), Pf = ss(Pf.add(Lf).add(Bf[0]).add(ns(Cf, Hf + 8)), 37).mul(Gf), Lf = ss(Lf.add(Bf[1]).add(ns(Cf, Hf + 48)), 42).mul(Gf), Pf = Pf.xor(Vf[1].mul(9)), Lf = Lf.add(Bf[0].mul(9).add(ns(Cf, Hf + 40))), zf = ss(zf.add(Vf[0]), 33).mul(Gf), Bf = as(Cf, Hf, Bf[1].mul(Gf), Pf.add(Vf[0])), Vf = as(Cf, Hf + 32, zf.add(Vf[1]), Lf.add(ns(Cf, Hf + 16))), [zf, Pf] = [Pf, zf], os(os(Bf[0], Vf[0], Gf).add(es(Lf).mul(Yr)).add(zf), os(Bf[1], Vf[1], Gf).add(Pf), Gf);
	},
	flatten: ds,
	getArrayFromDType: y,
	getTypedArrayFromDType: b,
	hasEncodingLoss: function(Cf, Of) {
		return `complex64` !== Of && (`float32` !== Of || `complex64` === Cf) && (`int32` !== Of || `float32` === Cf || `complex64` === Cf) && (`bool` !== Of || `bool` !== Cf);
	},
	hexToLong: Zr,
	indexToLoc: function(Cf, Of, jf) {
		if (0 === Of) return [];
		if (1 === Of) return [Cf];
		const Pf = new Array(Of);
		for (let Of = 0; Of < Pf.length - 1; ++Of) Pf[Of] = Math.floor(Cf / jf[Of]), Cf -= Pf[Of] * jf[Of];
		return Pf[Pf.length - 1] = Cf, Pf;
	},
	inferDtype: A,
	inferFromImplicitShape: function(Cf, Of) {
		let jf = 1, Pf = -1;
		for (let Of = 0; Of < Cf.length; ++Of) if (Cf[Of] >= 0) jf *= Cf[Of];
		else if (-1 === Cf[Of]) {
			if (-1 !== Pf) throw Error(`Shapes can only have 1 implicit size. Found -1 at dim ${Pf} and dim ${Of}`);
			Pf = Of;
		} else if (Cf[Of] < 0) throw Error(`Shapes can not be < 0. Found ${Cf[Of]} at dim ${Of}`);
		if (-1 === Pf) {
			if (Of > 0 && Of !== jf) throw Error(`Size(${Of}) must match the product of shape ${Cf}`);
			return Cf;
		}
		if (0 === jf) throw Error(`Cannot infer the missing size in [${Cf}] when there are 0 elements`);
		if (Of % jf != 0) throw Error(`The implicit shape can't be a fractional number. Got ${Of} / ${jf}`);
		const Lf = Cf.slice();
		return Lf[Pf] = Of / jf, Lf;
	},
	isBoolean: S,
	isFunction: _,
	isInt: f,
	isNumber: $,
	isPromise: B,
	isScalarShape: function(Cf) {
		return 0 === Cf.length;
	},
	isString: E,
	isTypedArray: hs,
	isValidDtype: k,
	locToIndex: function(Cf, Of, jf) {
		if (0 === Of) return 0;
		if (1 === Of) return Cf[0];
		let Pf = Cf[Cf.length - 1];
		for (let Of = 0; Of < Cf.length - 1; ++Of) Pf += jf[Of] * Cf[Of];
		return Pf;
	},
	makeOnesTypedArray: D,
	makeZerosNestedTypedArray: function(Cf, Of) {
		const jf = Cf.reduce(((Cf, Of) => Cf * Of), 1);
		if (null == Of || `float32` === Of) return T(Cf, new Float32Array(jf));
		if (`int32` === Of) return T(Cf, new Int32Array(jf));
		if (`bool` === Of) return T(Cf, new Uint8Array(jf));
		throw new Error(`Unknown data type ${Of}`);
	},
	makeZerosTypedArray: R,
	nearestDivisor: I,
	nearestLargerEven: function(Cf) {
		return Cf % 2 == 0 ? Cf : Cf + 1;
	},
	now: ls,
	parseAxisParam: g,
	randUniform: function(Cf, Of) {
		const jf = Math.random();
		return Of * jf + (1 - jf) * Cf;
	},
	repeatedTry: function(Cf, Of = ((Cf) => 0), jf, Pf) {
		return new Promise(((Lf, zf) => {
			let Bf = 0;
			const i = () => {
				if (Cf()) return void Lf();
				Bf++;
				const Vf = Of(Bf);
				null != jf && Bf >= jf ? zf() : null != Pf ? Pf(i, Vf) : setTimeout(i, Vf);
			};
			i();
		}));
	},
	rightPad: p,
	shuffle: s,
	shuffleCombo: function(Cf, Of) {
		if (Cf.length !== Of.length) throw new Error(`Array sizes must match to be shuffled together First array length was ${Cf.length}Second array length was ${Of.length}`);
		let jf = Cf.length, Pf = 0;
		for (; jf > 0;) Pf = Math.random() * jf | 0, jf--, a(Cf, jf, Pf), a(Of, jf, Pf);
	},
	sizeFromShape: c,
	sizeToSquarishShape: function(Cf) {
		const Of = Math.ceil(Math.sqrt(Cf));
		return [Of, Math.ceil(Cf / Of)];
	},
	squeezeShape: m,
	sum: function(Cf) {
		let Of = 0;
		for (let jf = 0; jf < Cf.length; jf++) Of += Cf[jf];
		return Of;
	},
	swap: a,
	tanh: function(Cf) {
		if (null != Math.tanh) return Math.tanh(Cf);
		if (Cf === 1 / 0) return 1;
		if (Cf === -1 / 0) return -1;
		{
			const Of = Math.exp(2 * Cf);
			return (Of - 1) / (Of + 1);
		}
	},
	toNestedArray: T,
	toTypedArray: is
};
var ps = class {
	constructor(Cf, Of) {
		this.backendTimer = Cf, this.logger = Of, Of ?? (this.logger = new ms());
	}
	profileKernel(Cf, Of, jf) {
		let Pf;
		const s = () => {
			Pf = jf();
		};
		let Lf;
		const zf = ls();
		if (this.backendTimer.timerAvailable()) Lf = this.backendTimer.time(s);
		else {
			s();
			for (const Cf of Pf) Cf.dataSync();
			Lf = Promise.resolve({ kernelMs: ls() - zf });
		}
		if (O().getBool(`CHECK_COMPUTATION_FOR_ERRORS`)) for (let Of = 0; Of < Pf.length; Of++) {
			const jf = Pf[Of];
			jf.data().then(((Of) => {
				gs(Of, jf.dtype, Cf);
			}));
		}
		return {
			kernelName: Cf,
			outputs: Pf,
			inputs: Of,
			timeMs: Lf.then(((Cf) => Cf.kernelMs)),
			extraInfo: Lf.then(((Cf) => null != Cf.getExtraProfileInfo ? Cf.getExtraProfileInfo() : ``))
		};
	}
	logKernelProfile(Cf) {
		const { kernelName: Of, outputs: jf, timeMs: Pf, inputs: Lf, extraInfo: zf } = Cf;
		jf.forEach(((Cf) => {
			Promise.all([
				Cf.data(),
				Pf,
				zf
			]).then(((jf) => {
				this.logger.logKernelProfile(Of, Cf, jf[0], jf[1], Lf, jf[2]);
			}));
		}));
	}
};
function gs(Cf, Of, jf) {
	if (`float32` !== Of) return !1;
	for (let Of = 0; Of < Cf.length; Of++) {
		const Pf = Cf[Of];
		if (isNaN(Pf) || !isFinite(Pf)) return console.warn(`Found ${Pf} in the result of '${jf}'`), !0;
	}
	return !1;
}
var ms = class {
	logKernelProfile(Cf, Of, jf, Pf, Lf, zf) {
		const Bf = `number` == typeof Pf ? p(`${Pf}ms`, 9) : Pf.error, Vf = p(Cf, 25), Hf = Of.rank, Uf = Of.size, Wf = p(Of.shape.toString(), 14);
		let Gf = ``;
		for (const Cf in Lf) {
			const jf = Lf[Cf];
			if (null != jf) {
				const Pf = jf.shape || Of.shape, Lf = Pf.length;
				Gf += `${Cf}: ${Lf}D ${Lf > 0 ? Pf : ``} `;
			}
		}
		console.log(`%c${Vf}\t%c${Bf}\t%c${Hf}D ${Wf}\t%c${Uf}\t%c${Gf}\t%c${zf}`, `font-weight:bold`, `color:red`, `color:blue`, `color: orange`, `color: green`, `color: steelblue`);
	}
};
function bs(Cf, Of, jf, Pf) {
	const Lf = M(Of), zf = function(Cf, Of, jf, Pf) {
		const Lf = c(Of), zf = Pf[Pf.length - 1], Bf = new Array(zf).fill(0), Vf = Of.length, Hf = `complex64` === jf ? vs(Cf) : Cf;
		if (Vf > 1) for (let Cf = 0; Cf < Lf / zf; Cf++) {
			const Of = Cf * zf;
			for (let Cf = 0; Cf < zf; Cf++) Bf[Cf] = Math.max(Bf[Cf], ys(Hf[Of + Cf], 0, jf).length);
		}
		return Bf;
	}(Cf, Of, jf, Lf), Bf = Of.length, Vf = ks(Cf, Of, jf, Lf, zf), Hf = [`Tensor`];
	return Pf && (Hf.push(`  dtype: ${jf}`), Hf.push(`  rank: ${Bf}`), Hf.push(`  shape: [${Of}]`), Hf.push(`  values:`)), Hf.push(Vf.map(((Cf) => `    ` + Cf)).join(`
`)), Hf.join(`
`);
}
function ys(Cf, Of, jf) {
	let Pf;
	return Pf = Array.isArray(Cf) ? `${parseFloat(Cf[0].toFixed(7))} + ${parseFloat(Cf[1].toFixed(7))}j` : E(Cf) ? `'${Cf}'` : `bool` === jf ? ws(Cf) : parseFloat(Cf.toFixed(7)).toString(), p(Pf, Of);
}
function ws(Cf) {
	return 0 === Cf ? `false` : `true`;
}
function ks(Cf, Of, jf, Pf, Lf, zf = !0) {
	const Bf = `complex64` === jf ? 2 : 1, Vf = Of[0], Hf = Of.length;
	if (0 === Hf) {
		if (`complex64` === jf) return [ys(vs(Cf)[0], 0, jf)];
		return `bool` === jf ? [ws(Cf[0])] : [Cf[0].toString()];
	}
	if (1 === Hf) {
		if (Vf > 20) {
			const Of = 3 * Bf;
			let Pf = Array.from(Cf.slice(0, Of)), zf = Array.from(Cf.slice((Vf - 3) * Bf, Vf * Bf));
			return `complex64` === jf && (Pf = vs(Pf), zf = vs(zf)), [`[` + Pf.map(((Cf, Of) => ys(Cf, Lf[Of], jf))).join(`, `) + `, ..., ` + zf.map(((Cf, Of) => ys(Cf, Lf[Vf - 3 + Of], jf))).join(`, `) + `]`];
		}
		return [`[` + (`complex64` === jf ? vs(Cf) : Array.from(Cf)).map(((Cf, Of) => ys(Cf, Lf[Of], jf))).join(`, `) + `]`];
	}
	const Uf = Of.slice(1), Wf = Pf.slice(1), Gf = Pf[0] * Bf, Kf = [];
	if (Vf > 20) {
		for (let Of = 0; Of < 3; Of++) {
			const Pf = Of * Gf, zf = Pf + Gf;
			Kf.push(...ks(Cf.slice(Pf, zf), Uf, jf, Wf, Lf, !1));
		}
		Kf.push(`...`);
		for (let Of = Vf - 3; Of < Vf; Of++) {
			const Pf = Of * Gf, zf = Pf + Gf;
			Kf.push(...ks(Cf.slice(Pf, zf), Uf, jf, Wf, Lf, Of === Vf - 1));
		}
	} else for (let Of = 0; Of < Vf; Of++) {
		const Pf = Of * Gf, zf = Pf + Gf;
		Kf.push(...ks(Cf.slice(Pf, zf), Uf, jf, Wf, Lf, Of === Vf - 1));
	}
	const qf = 2 === Hf ? `,` : ``;
	Kf[0] = `[` + (Vf > 0 ? Kf[0] + qf : ``);
	for (let Cf = 1; Cf < Kf.length - 1; Cf++) Kf[Cf] = ` ` + Kf[Cf] + qf;
	let Jf = `,
`;
	for (let Cf = 2; Cf < Hf; Cf++) Jf += `
`;
	return Kf[Kf.length - 1] = ` ` + Kf[Kf.length - 1] + `]` + (zf ? `` : Jf), Kf;
}
function vs(Cf) {
	const Of = [];
	for (let jf = 0; jf < Cf.length; jf += 2) Of.push([Cf[jf], Cf[jf + 1]]);
	return Of;
}
var xs = class {
	constructor(Cf, Of, jf) {
		if (this.dtype = Of, this.shape = Cf.slice(), this.size = c(Cf), null != jf) {
			const Cf = jf.length;
			i(Cf === this.size, (() => `Length of values '${Cf}' does not match the size inferred by the shape '${this.size}'.`));
		}
		if (`complex64` === Of) throw new Error(`complex64 dtype TensorBuffers are not supported. Please create a TensorBuffer for the real and imaginary parts separately and call tf.complex(real, imag).`);
		this.values = jf || y(Of, this.size), this.strides = M(Cf);
	}
	set(Cf, ...Of) {
		0 === Of.length && (Of = [0]), i(Of.length === this.rank, (() => `The number of provided coordinates (${Of.length}) must match the rank (${this.rank})`));
		const jf = this.locToIndex(Of);
		this.values[jf] = Cf;
	}
	get(...Cf) {
		0 === Cf.length && (Cf = [0]);
		let Of = 0;
		for (const jf of Cf) {
			if (jf < 0 || jf >= this.shape[Of]) {
				const Of = `Requested out of range element at ${Cf}.   Buffer shape=${this.shape}`;
				throw new Error(Of);
			}
			Of++;
		}
		let jf = Cf[Cf.length - 1];
		for (let Of = 0; Of < Cf.length - 1; ++Of) jf += this.strides[Of] * Cf[Of];
		return this.values[jf];
	}
	locToIndex(Cf) {
		if (0 === this.rank) return 0;
		if (1 === this.rank) return Cf[0];
		let Of = Cf[Cf.length - 1];
		for (let jf = 0; jf < Cf.length - 1; ++jf) Of += this.strides[jf] * Cf[jf];
		return Of;
	}
	indexToLoc(Cf) {
		if (0 === this.rank) return [];
		if (1 === this.rank) return [Cf];
		const Of = new Array(this.shape.length);
		for (let jf = 0; jf < Of.length - 1; ++jf) Of[jf] = Math.floor(Cf / this.strides[jf]), Cf -= Of[jf] * this.strides[jf];
		return Of[Of.length - 1] = Cf, Of;
	}
	get rank() {
		return this.shape.length;
	}
	toTensor() {
		return Es().makeTensor(this.values, this.shape, this.dtype);
	}
};
let Es = null;
let Ss = null;
var $s = class {
	constructor(Cf, Of, jf, Pf) {
		this.kept = !1, this.isDisposedInternal = !1, this.shape = Cf.slice(), this.dtype = Of || `float32`, this.size = c(Cf), this.strides = M(Cf), this.dataId = jf, this.id = Pf, this.rankType = this.rank < 5 ? this.rank.toString() : `higher`;
	}
	get rank() {
		return this.shape.length;
	}
	async buffer() {
		const Cf = await this.data();
		return Ss.buffer(this.shape, this.dtype, Cf);
	}
	bufferSync() {
		return Ss.buffer(this.shape, this.dtype, this.dataSync());
	}
	async array() {
		const Cf = await this.data();
		return T(this.shape, Cf, `complex64` === this.dtype);
	}
	arraySync() {
		return T(this.shape, this.dataSync(), `complex64` === this.dtype);
	}
	async data() {
		this.throwIfDisposed();
		const Cf = Es().read(this.dataId);
		if (`string` === this.dtype) {
			const Of = await Cf;
			try {
				return Of.map(((Cf) => cs(Cf)));
			} catch (Cf) {
				throw new Error(`Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().`);
			}
		}
		return Cf;
	}
	dataToGPU(Cf) {
		return this.throwIfDisposed(), Es().readToGPU(this.dataId, Cf);
	}
	dataSync() {
		this.throwIfDisposed();
		const Cf = Es().readSync(this.dataId);
		if (`string` === this.dtype) try {
			return Cf.map(((Cf) => cs(Cf)));
		} catch (Cf) {
			throw new Error(`Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().`);
		}
		return Cf;
	}
	async bytes() {
		this.throwIfDisposed();
		const Cf = await Es().read(this.dataId);
		return `string` === this.dtype ? Cf : new Uint8Array(Cf.buffer);
	}
	dispose() {
		this.isDisposed || (this.kerasMask && this.kerasMask.dispose(), Es().disposeTensor(this), this.isDisposedInternal = !0);
	}
	get isDisposed() {
		return this.isDisposedInternal;
	}
	throwIfDisposed() {
		if (this.isDisposed) throw new Error(`Tensor is disposed.`);
	}
	print(Cf = !1) {
		return Ss.print(this, Cf);
	}
	clone() {
		return this.throwIfDisposed(), Ss.clone(this);
	}
	toString(Cf = !1) {
		return bs(this.dataSync(), this.shape, this.dtype, Cf);
	}
	cast(Cf) {
		return this.throwIfDisposed(), Ss.cast(this, Cf);
	}
	variable(Cf = !0, Of, jf) {
		return this.throwIfDisposed(), Es().makeVariable(this, Cf, Of, jf);
	}
};
function As() {
	return W(`Tensor`, (() => $s));
}
Object.defineProperty($s, Symbol.hasInstance, { value: (Cf) => !!Cf && null != Cf.data && null != Cf.dataSync && null != Cf.throwIfDisposed }), As();
var _s = class extends $s {
	constructor(Cf, Of, jf, Pf) {
		super(Cf.shape, Cf.dtype, Cf.dataId, Pf), this.trainable = Of, this.name = jf;
	}
	assign(Cf) {
		if (Cf.dtype !== this.dtype) throw new Error(`dtype of the new value (${Cf.dtype}) and previous value (${this.dtype}) must match`);
		if (!d(Cf.shape, this.shape)) throw new Error(`shape of the new value (${Cf.shape}) and previous value (${this.shape}) must match`);
		Es().disposeTensor(this), this.dataId = Cf.dataId, Es().incRef(this, null);
	}
	dispose() {
		Es().disposeVariable(this), this.isDisposedInternal = !0;
	}
};
var Is;
var Ms;
var Ns;
var Ts;
var Ds;
Object.defineProperty(_s, Symbol.hasInstance, { value: (Cf) => Cf instanceof $s && null != Cf.assign && Cf.assign instanceof Function }), function(Cf) {
	Cf.R0 = `R0`, Cf.R1 = `R1`, Cf.R2 = `R2`, Cf.R3 = `R3`, Cf.R4 = `R4`, Cf.R5 = `R5`, Cf.R6 = `R6`;
}(Is || (Is = {})), function(Cf) {
	Cf.float32 = `float32`, Cf.int32 = `int32`, Cf.bool = `int32`, Cf.complex64 = `complex64`;
}(Ms || (Ms = {})), function(Cf) {
	Cf.float32 = `float32`, Cf.int32 = `int32`, Cf.bool = `bool`, Cf.complex64 = `complex64`;
}(Ns || (Ns = {})), function(Cf) {
	Cf.float32 = `float32`, Cf.int32 = `float32`, Cf.bool = `float32`, Cf.complex64 = `complex64`;
}(Ts || (Ts = {})), function(Cf) {
	Cf.float32 = `complex64`, Cf.int32 = `complex64`, Cf.bool = `complex64`, Cf.complex64 = `complex64`;
}(Ds || (Ds = {}));
const Rs = {
	float32: Ts,
	int32: Ms,
	bool: Ns,
	complex64: Ds
};
function Fs(Cf, Of) {
	if (`string` === Cf || `string` === Of) {
		if (`string` === Cf && `string` === Of) return `string`;
		throw new Error(`Can not upcast ${Cf} with ${Of}`);
	}
	return Rs[Cf][Of];
}
function Bs(Cf) {
	return Fs(Cf, `int32`);
}
function Cs(Cf) {
	return null != Cf && `object` == typeof Cf && `texture` in Cf && Cf.texture instanceof WebGLTexture;
}
function Ps(Cf) {
	return `undefined` != typeof GPUBuffer && null != Cf && `object` == typeof Cf && `buffer` in Cf && Cf.buffer instanceof GPUBuffer;
}
function Os(Cf, Of) {
	if (Cf.dtype === Of.dtype) return [Cf, Of];
	const jf = Fs(Cf.dtype, Of.dtype);
	return [Cf.cast(jf), Of.cast(jf)];
}
function Ls(Cf, Of) {
	i(Cf.dtype === Of.dtype, (() => `The dtypes of the first(${Cf.dtype}) and second(${Of.dtype}) input must match`));
}
function zs(Cf) {
	const Of = [];
	return Us(Cf, Of, /* @__PURE__ */ new Set()), Of;
}
function Us(Cf, Of, jf) {
	if (null == Cf) return;
	if (Cf instanceof $s) return void Of.push(Cf);
	if (Pf = Cf, !Array.isArray(Pf) && `object` != typeof Pf) return;
	var Pf;
	const Lf = Cf;
	for (const Cf in Lf) {
		const Pf = Lf[Cf];
		jf.has(Pf) || (jf.add(Pf), Us(Pf, Of, jf));
	}
}
var Ws = {
	__proto__: null,
	assertTypesMatch: Ls,
	getTensorsInContainer: zs,
	isTensorInList: function(Cf, Of) {
		return Of.some(((Of) => Of.id === Cf.id));
	},
	makeTypesMatch: Os
};
function Gs(Cf) {
	return null != Cf.kernelName;
}
var Ks = class {
	constructor() {
		this.registeredVariables = {}, this.nextTapeNodeId = 0, this.numBytes = 0, this.numTensors = 0, this.numStringTensors = 0, this.numDataBuffers = 0, this.gradientDepth = 0, this.kernelDepth = 0, this.scopeStack = [], this.numDataMovesStack = [], this.nextScopeId = 0, this.tensorInfo = /* @__PURE__ */ new WeakMap(), this.profiling = !1, this.activeProfile = {
			newBytes: 0,
			newTensors: 0,
			peakBytes: 0,
			kernels: [],
			result: null,
			get kernelNames() {
				return Array.from(new Set(this.kernels.map(((Cf) => Cf.name))));
			}
		};
	}
	dispose() {
		for (const Cf in this.registeredVariables) this.registeredVariables[Cf].dispose();
	}
};
var qs = class qs {
	constructor(Cf) {
		this.ENV = Cf, this.registry = {}, this.registryFactory = {}, this.pendingBackendInitId = 0, this.state = new Ks();
	}
	async ready() {
		if (null != this.pendingBackendInit) return this.pendingBackendInit.then((() => {}));
		if (null != this.backendInstance) return;
		const Cf = this.getSortedBackends();
		for (let Of = 0; Of < Cf.length; Of++) {
			const jf = Cf[Of];
			if (await this.initializeBackend(jf).success) return void await this.setBackend(jf);
		}
		throw new Error(`Could not initialize any backends, all backend initializations failed.`);
	}
	get backend() {
		if (null != this.pendingBackendInit) throw new Error(`Backend '${this.backendName}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
		if (null == this.backendInstance) {
			const { name: Cf, asyncInit: Of } = this.initializeBackendsAndReturnBest();
			if (Of) throw new Error(`The highest priority backend '${Cf}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
			this.setBackend(Cf);
		}
		return this.backendInstance;
	}
	backendNames() {
		return Object.keys(this.registryFactory);
	}
	findBackend(Cf) {
		if (!(Cf in this.registry)) {
			if (!(Cf in this.registryFactory)) return null;
			{
				const { asyncInit: Of } = this.initializeBackend(Cf);
				if (Of) return null;
			}
		}
		return this.registry[Cf];
	}
	findBackendFactory(Cf) {
		return Cf in this.registryFactory ? this.registryFactory[Cf].factory : null;
	}
	registerBackend(Cf, Of, jf = 1) {
		return Cf in this.registryFactory ? (lr(`${Cf} backend was already registered. Reusing existing backend factory.`), !1) : (this.registryFactory[Cf] = {
			factory: Of,
			priority: jf
		}, !0);
	}
	async setBackend(Cf) {
		if (null == this.registryFactory[Cf]) throw new Error(`Backend name '${Cf}' not found in registry`);
		if (this.backendName = Cf, null == this.registry[Cf]) {
			this.backendInstance = null;
			const { success: Of, asyncInit: jf } = this.initializeBackend(Cf);
			if (!(jf ? await Of : Of)) return !1;
		}
		return this.backendInstance = this.registry[Cf], this.setupRegisteredKernels(), this.profiler = new ps(this.backendInstance), !0;
	}
	setupRegisteredKernels() {
		fr(this.backendName).forEach(((Cf) => {
			null != Cf.setupFunc && Cf.setupFunc(this.backendInstance);
		}));
	}
	disposeRegisteredKernels(Cf) {
		fr(Cf).forEach(((Of) => {
			null != Of.disposeFunc && Of.disposeFunc(this.registry[Cf]);
		}));
	}
	initializeBackend(Cf) {
		const Of = this.registryFactory[Cf];
		if (null == Of) throw new Error(`Cannot initialize backend ${Cf}, no registration found.`);
		try {
			const jf = Of.factory();
			if (!jf || jf instanceof n || `function` != typeof jf.then) return this.registry[Cf] = jf, {
				success: !0,
				asyncInit: !1
			};
			{
				const Of = ++this.pendingBackendInitId, Pf = jf.then(((jf) => !(Of < this.pendingBackendInitId) && (this.registry[Cf] = jf, this.pendingBackendInit = null, !0))).catch(((jf) => (Of < this.pendingBackendInitId || (this.pendingBackendInit = null, lr(`Initialization of backend ${Cf} failed`), lr(jf.stack || jf.message)), !1)));
				return this.pendingBackendInit = Pf, {
					success: Pf,
					asyncInit: !0
				};
			}
		} catch (Of) {
			return lr(`Initialization of backend ${Cf} failed`), lr(Of.stack || Of.message), {
				success: !1,
				asyncInit: !1
			};
		}
	}
	removeBackend(Cf) {
		if (!(Cf in this.registryFactory)) throw new Error(`${Cf} backend not found in registry`);
		this.backendName === Cf && null != this.pendingBackendInit && this.pendingBackendInitId++, Cf in this.registry && (this.disposeRegisteredKernels(Cf), this.registry[Cf].dispose(), delete this.registry[Cf]), delete this.registryFactory[Cf], this.backendName === Cf && (this.pendingBackendInit = null, this.backendName = null, this.backendInstance = null);
	}
	getSortedBackends() {
		if (0 === Object.keys(this.registryFactory).length) throw new Error(`No backend found in registry.`);
		return Object.keys(this.registryFactory).sort(((Cf, Of) => this.registryFactory[Of].priority - this.registryFactory[Cf].priority));
	}
	initializeBackendsAndReturnBest() {
		const Cf = this.getSortedBackends();
		for (let Of = 0; Of < Cf.length; Of++) {
			const jf = Cf[Of], { success: Pf, asyncInit: Lf } = this.initializeBackend(jf);
			if (Lf || Pf) return {
				name: jf,
				asyncInit: Lf
			};
		}
		throw new Error(`Could not initialize any backends, all backend initializations failed.`);
	}
	moveData(Cf, Of) {
		const jf = this.state.tensorInfo.get(Of), Pf = jf.backend, Lf = this.readSync(Of), zf = Pf.refCount(Of);
		Pf.disposeData(Of, !0), jf.backend = Cf, Cf.move(Of, Lf, jf.shape, jf.dtype, zf), this.shouldCheckForMemLeaks() && this.state.numDataMovesStack[this.state.numDataMovesStack.length - 1]++;
	}
	tidy(Cf, Of) {
		let jf, Pf = null;
		if (null == Of) {
			if (`function` != typeof Cf) throw new Error(`Please provide a function to tidy()`);
			Of = Cf;
		} else {
			if (`string` != typeof Cf && !(Cf instanceof String)) throw new Error(`When calling with two arguments, the first argument to tidy() must be a string`);
			if (`function` != typeof Of) throw new Error(`When calling with two arguments, the 2nd argument to tidy() must be a function`);
			Pf = Cf;
		}
		return this.scopedRun((() => this.startScope(Pf)), (() => this.endScope(jf)), (() => (jf = Of(), jf instanceof Promise && console.error(`Cannot return a Promise inside of tidy.`), jf)));
	}
	scopedRun(Cf, Of, jf) {
		Cf();
		try {
			const Cf = jf();
			return Of(), Cf;
		} catch (Cf) {
			throw Of(), Cf;
		}
	}
	nextTensorId() {
		return qs.nextTensorId++;
	}
	nextVariableId() {
		return qs.nextVariableId++;
	}
	clone(Cf) {
		const Of = Hs.runKernel(`Identity`, { x: Cf }), jf = { x: Cf };
		return this.addTapeNode(this.state.activeScope.name, jf, [Of], ((Cf) => ({ x: () => {
			const Of = { x: Cf };
			return Hs.runKernel(`Cast`, Of, { dtype: `float32` });
		} })), [], {}), Of;
	}
	runKernel(Cf, Of, jf) {
		this.backendName ?? this.backend;
		if (!(null != hr(Cf, this.backendName))) throw new Error(`Kernel '${Cf}' not registered for backend '${this.backendName}'`);
		return this.runKernelFunc({
			kernelName: Cf,
			inputs: Of,
			attrs: jf
		});
	}
	shouldCheckForMemLeaks() {
		return this.ENV.getBool(`IS_TEST`);
	}
	checkKernelForMemLeak(Cf, Of, jf) {
		const Pf = this.backend.numDataIds();
		let Lf = 0;
		jf.forEach(((Cf) => {
			Lf += `complex64` === Cf.dtype ? 3 : 1;
		}));
		const zf = this.state.numDataMovesStack[this.state.numDataMovesStack.length - 1], Bf = Pf - Of - Lf - zf;
		if (Bf > 0) throw new Error(`Backend '${this.backendName}' has an internal memory leak (${Bf} data ids) after running '${Cf}'`);
	}
	runKernelFunc(Cf) {
		let Of, jf = [];
		const Pf = this.isTapeOn(), Lf = this.state.numBytes, zf = this.state.numTensors;
		let a, Bf;
		this.shouldCheckForMemLeaks() && this.state.numDataMovesStack.push(0), this.backendName ?? this.backend;
		const Vf = Gs(Cf) ? Cf.kernelName : null != this.state.activeScope ? this.state.activeScope.name : ``;
		if (Gs(Cf)) {
			const { kernelName: Of, inputs: Lf, attrs: zf } = Cf;
			this.backendName ?? this.backend;
			const Vf = hr(Of, this.backendName);
			i(null != Vf, (() => `Cannot find registered kernel '${Of}' for backend '${this.backendName}'`)), a = () => {
				const Cf = this.backend.numDataIds();
				Bf = Vf.kernelFunc({
					inputs: Lf,
					attrs: zf,
					backend: this.backend
				});
				const Hf = Array.isArray(Bf) ? Bf : [Bf];
				this.shouldCheckForMemLeaks() && this.checkKernelForMemLeak(Of, Cf, Hf);
				const Uf = Hf.map(((Cf) => null != Cf.rank ? Cf : this.makeTensorFromTensorInfo(Cf)));
				if (Pf) {
					const Cf = this.getTensorsForGradient(Of, Lf, Uf);
					jf = this.saveTensorsForBackwardMode(Cf);
				}
				return Uf;
			};
		} else {
			const { forwardFunc: Of } = Cf, s = (Cf) => {
				Pf && (jf = Cf.map(((Cf) => this.keep(this.clone(Cf)))));
			};
			a = () => {
				const Cf = this.backend.numDataIds();
				Bf = this.tidy((() => Of(this.backend, s)));
				const jf = Array.isArray(Bf) ? Bf : [Bf];
				return this.shouldCheckForMemLeaks() && this.checkKernelForMemLeak(Vf, Cf, jf), jf;
			};
		}
		const { inputs: Hf, attrs: Uf } = Cf, Wf = Gs(Cf) ? null : Cf.backwardsFunc;
		let Gf;
		return this.scopedRun((() => this.state.kernelDepth++), (() => this.state.kernelDepth--), (() => {
			this.ENV.getBool(`DEBUG`) || this.state.profiling ? (Gf = this.profiler.profileKernel(Vf, Hf, (() => a())), this.ENV.getBool(`DEBUG`) && this.profiler.logKernelProfile(Gf), Of = Gf.outputs) : Of = a();
		})), Pf && this.addTapeNode(Vf, Hf, Of, Wf, jf, Uf), this.state.profiling && this.state.activeProfile.kernels.push({
			name: Vf,
			bytesAdded: this.state.numBytes - Lf,
			totalBytesSnapshot: this.state.numBytes,
			tensorsAdded: this.state.numTensors - zf,
			totalTensorsSnapshot: this.state.numTensors,
			inputShapes: Object.keys(Hf).map(((Cf) => null != Hf[Cf] ? Hf[Cf].shape : null)),
			outputShapes: Of.map(((Cf) => Cf.shape)),
			kernelTimeMs: Gf.timeMs,
			extraInfo: Gf.extraInfo
		}), Array.isArray(Bf) ? Of : Of[0];
	}
	saveTensorsForBackwardMode(Cf) {
		return Cf.map(((Cf) => this.keep(this.clone(Cf))));
	}
	getTensorsForGradient(Cf, Of, jf) {
		const Pf = dr(Cf);
		if (null != Pf) {
			const Cf = Pf.inputsToSave || [], Lf = Pf.outputsToSave || [];
			let zf;
			Pf.saveAllInputs ? (i(Array.isArray(Of), (() => `saveAllInputs is true, expected inputs to be an array.`)), zf = Object.keys(Of).map(((Cf) => Of[Cf]))) : zf = Cf.map(((Cf) => Of[Cf]));
			const Bf = jf.filter(((Cf, Of) => Lf[Of]));
			return zf.concat(Bf);
		}
		return [];
	}
	makeTensor(Cf, Of, jf, Pf) {
		if (null == Cf) throw new Error(`Values passed to engine.makeTensor() are null`);
		jf = jf || `float32`, Pf = Pf || this.backend;
		let Lf = Cf;
		`string` === jf && E(Cf[0]) && (Lf = Cf.map(((Cf) => us(Cf))));
		const zf = Pf.write(Lf, Of, jf), Bf = new $s(Of, jf, zf, this.nextTensorId());
		if (this.trackTensor(Bf, Pf), `string` === jf) {
			const Cf = this.state.tensorInfo.get(zf), Of = x(Lf);
			this.state.numBytes += Of - Cf.bytes, Cf.bytes = Of;
		}
		return Bf;
	}
	makeTensorFromDataId(Cf, Of, jf, Pf) {
		const Lf = {
			dataId: Cf,
			shape: Of,
			dtype: jf = jf || `float32`
		};
		return this.makeTensorFromTensorInfo(Lf, Pf);
	}
	makeTensorFromTensorInfo(Cf, Of) {
		const { dataId: jf, shape: Pf, dtype: Lf } = Cf, zf = new $s(Pf, Lf, jf, this.nextTensorId());
		return this.trackTensor(zf, Of), zf;
	}
	makeVariable(Cf, Of = !0, jf, Pf) {
		jf = jf || this.nextVariableId().toString(), null != Pf && Pf !== Cf.dtype && (Cf = Cf.cast(Pf));
		const Lf = new _s(Cf, Of, jf, this.nextTensorId());
		if (null != this.state.registeredVariables[Lf.name]) throw new Error(`Variable with name ${Lf.name} was already registered`);
		return this.state.registeredVariables[Lf.name] = Lf, this.incRef(Lf, this.backend), Lf;
	}
	trackTensor(Cf, Of) {
		this.state.numTensors++, `string` === Cf.dtype && this.state.numStringTensors++;
		let jf = 0;
		`complex64` !== Cf.dtype && `string` !== Cf.dtype && (jf = Cf.size * v(Cf.dtype)), this.state.numBytes += jf, this.state.tensorInfo.has(Cf.dataId) || (this.state.numDataBuffers++, this.state.tensorInfo.set(Cf.dataId, {
			backend: Of || this.backend,
			dtype: Cf.dtype,
			shape: Cf.shape,
			bytes: jf
		})), Cf instanceof _s || this.track(Cf);
	}
	incRef(Cf, Of) {
		this.trackTensor(Cf, Of), this.backend.incRef(Cf.dataId);
	}
	removeDataId(Cf, Of) {
		this.state.tensorInfo.has(Cf) && this.state.tensorInfo.get(Cf).backend === Of && (this.state.tensorInfo.delete(Cf), this.state.numDataBuffers--);
	}
	disposeTensor(Cf) {
		if (!this.state.tensorInfo.has(Cf.dataId)) return;
		const Of = this.state.tensorInfo.get(Cf.dataId);
		if (this.state.numTensors--, `string` === Cf.dtype && (this.state.numStringTensors--, this.state.numBytes -= Of.bytes), `complex64` !== Cf.dtype && `string` !== Cf.dtype) {
			const Of = Cf.size * v(Cf.dtype);
			this.state.numBytes -= Of;
		}
		Of.backend.disposeData(Cf.dataId) && this.removeDataId(Cf.dataId, Of.backend);
	}
	disposeVariables() {
		for (const Cf in this.state.registeredVariables) {
			const Of = this.state.registeredVariables[Cf];
			this.disposeVariable(Of);
		}
	}
	disposeVariable(Cf) {
		this.disposeTensor(Cf), null != this.state.registeredVariables[Cf.name] && delete this.state.registeredVariables[Cf.name];
	}
	memory() {
		const Cf = this.backend.memory();
		return Cf.numTensors = this.state.numTensors, Cf.numDataBuffers = this.state.numDataBuffers, Cf.numBytes = this.state.numBytes, this.state.numStringTensors > 0 && (Cf.unreliable = !0, Cf.reasons ??= [], Cf.reasons.push(`Memory usage by string tensors is approximate (2 bytes per character)`)), Cf;
	}
	async profile(Cf) {
		this.state.profiling = !0;
		const Of = this.state.numBytes, jf = this.state.numTensors;
		this.state.activeProfile.kernels = [], this.state.activeProfile.result = await Cf(), this.state.profiling = !1, this.state.activeProfile.peakBytes = Math.max(...this.state.activeProfile.kernels.map(((Cf) => Cf.totalBytesSnapshot))), this.state.activeProfile.newBytes = this.state.numBytes - Of, this.state.activeProfile.newTensors = this.state.numTensors - jf;
		for (const Cf of this.state.activeProfile.kernels) Cf.kernelTimeMs = await Cf.kernelTimeMs, Cf.extraInfo = await Cf.extraInfo;
		return this.state.activeProfile;
	}
	isTapeOn() {
		return this.state.gradientDepth > 0 && 0 === this.state.kernelDepth;
	}
	addTapeNode(Cf, Of, jf, Pf, Lf, zf) {
		const Bf = {
			id: this.state.nextTapeNodeId++,
			kernelName: Cf,
			inputs: Of,
			outputs: jf,
			saved: Lf
		}, Vf = dr(Cf);
		null != Vf && (Pf = Vf.gradFunc), null != Pf && (Bf.gradient = (Cf) => (Cf = Cf.map(((Cf, Of) => {
			if (null == Cf) {
				const Cf = jf[Of], Pf = R(Cf.size, Cf.dtype);
				return this.makeTensor(Pf, Cf.shape, Cf.dtype);
			}
			return Cf;
		})), Pf(Cf.length > 1 ? Cf : Cf[0], Lf, zf))), this.state.activeTape.push(Bf);
	}
	keep(Cf) {
		return Cf.kept = !0, Cf;
	}
	startTape() {
		0 === this.state.gradientDepth && (this.state.activeTape = []), this.state.gradientDepth++;
	}
	endTape() {
		this.state.gradientDepth--;
	}
	startScope(Cf) {
		const Of = {
			track: [],
			name: `unnamed scope`,
			id: this.state.nextScopeId++
		};
		Cf && (Of.name = Cf), this.state.scopeStack.push(Of), this.state.activeScope = Of;
	}
	endScope(Cf) {
		const Of = zs(Cf), jf = new Set(Of.map(((Cf) => Cf.id)));
		for (let Cf = 0; Cf < this.state.activeScope.track.length; Cf++) {
			const Of = this.state.activeScope.track[Cf];
			Of.kept || jf.has(Of.id) || Of.dispose();
		}
		const Pf = this.state.scopeStack.pop();
		this.state.activeScope = 0 === this.state.scopeStack.length ? null : this.state.scopeStack[this.state.scopeStack.length - 1], Of.forEach(((Cf) => {
			Cf.kept || Cf.scopeId !== Pf.id || this.track(Cf);
		}));
	}
	gradients(Cf, Of, jf, Pf = !1) {
		if (i(Of.length > 0, (() => `gradients() received an empty list of xs.`)), null != jf && `float32` !== jf.dtype) throw new Error(`dy must have 'float32' dtype, but has '${jf.dtype}'`);
		const Lf = this.scopedRun((() => this.startTape()), (() => this.endTape()), (() => this.tidy(`forward`, Cf)));
		i(Lf instanceof $s, (() => `The result y returned by f() must be a tensor.`));
		const zf = function(Cf, Of, jf) {
			const Pf = {}, Lf = {};
			for (let Cf = 0; Cf < Of.length; Cf++) Pf[Of[Cf].id] = !0;
			for (let jf = 0; jf < Cf.length; jf++) {
				const zf = Cf[jf], Bf = zf.inputs;
				for (const Cf in Bf) {
					const jf = Bf[Cf];
					let Vf = !1;
					for (let Cf = 0; Cf < Of.length; Cf++) if (Pf[jf.id]) {
						zf.outputs.forEach(((Cf) => Pf[Cf.id] = !0)), Vf = !0, Lf[zf.id] = !0;
						break;
					}
					if (Vf) break;
				}
			}
			const zf = {};
			zf[jf.id] = !0;
			const Bf = {};
			for (let Of = Cf.length - 1; Of >= 0; Of--) {
				const jf = Cf[Of], Pf = jf.inputs;
				for (let Cf = 0; Cf < jf.outputs.length; Cf++) if (zf[jf.outputs[Cf].id]) {
					for (const Cf in Pf) zf[Pf[Cf].id] = !0, Bf[jf.id] = !0;
					break;
				}
			}
			const Vf = [];
			for (let Of = 0; Of < Cf.length; Of++) {
				const jf = Cf[Of];
				if (Lf[jf.id] && Bf[jf.id]) {
					const Cf = {};
					for (const Of in jf.inputs) {
						const Lf = jf.inputs[Of];
						Pf[Lf.id] && (Cf[Of] = Lf);
					}
					const Of = Object.assign({}, jf);
					Of.inputs = Cf, Of.outputs = jf.outputs, Vf.push(Of);
				}
			}
			return Vf;
		}(this.state.activeTape, Of, Lf);
		if (!Pf && 0 === zf.length && Of.length > 0) throw new Error(`Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.`);
		return this.tidy(`backward`, (() => {
			const Cf = {};
			Cf[Lf.id] = null == jf ? function(Cf) {
				const Of = D(c(Cf), `float32`);
				return Hs.makeTensor(Of, Cf, `float32`);
			}(Lf.shape) : jf, function(Cf, Of, jf, Pf) {
				for (let Lf = Of.length - 1; Lf >= 0; Lf--) {
					const zf = Of[Lf], Bf = [];
					if (zf.outputs.forEach(((Of) => {
						const jf = Cf[Of.id];
						null != jf ? Bf.push(jf) : Bf.push(null);
					})), null == zf.gradient) throw new Error(`Cannot compute gradient: gradient function not found for ${zf.kernelName}.`);
					const Vf = zf.gradient(Bf);
					for (const Of in zf.inputs) {
						if (!(Of in Vf)) throw new Error(`Cannot backprop through input ${Of}. Available gradients found: ${Object.keys(Vf)}.`);
						const Lf = jf((() => Vf[Of]()));
						if (`float32` !== Lf.dtype) throw new Error(`Error in gradient for op ${zf.kernelName}. The gradient of input ${Of} must have 'float32' dtype, but has '${Lf.dtype}'`);
						const Bf = zf.inputs[Of];
						if (!d(Lf.shape, Bf.shape)) throw new Error(`Error in gradient for op ${zf.kernelName}. The gradient of input '${Of}' has shape '${Lf.shape}', which does not match the shape of the input '${Bf.shape}'`);
						if (null == Cf[Bf.id]) Cf[Bf.id] = Lf;
						else {
							const Of = Cf[Bf.id];
							Cf[Bf.id] = Pf(Of, Lf), Of.dispose();
						}
					}
				}
			}(Cf, zf, ((Cf) => this.tidy(Cf)), js);
			const Pf = Of.map(((Of) => Cf[Of.id]));
			return 0 === this.state.gradientDepth && (this.state.activeTape.forEach(((Cf) => {
				for (const Of of Cf.saved) Of.dispose();
			})), this.state.activeTape = null), {
				value: Lf,
				grads: Pf
			};
		}));
	}
	customGrad(Cf) {
		return i(_(Cf), (() => `The f passed in customGrad(f) must be a function.`)), (...Of) => {
			let jf;
			i(Of.every(((Cf) => Cf instanceof $s)), (() => `The args passed in customGrad(f)(x1, x2,...) must all be tensors`));
			const Pf = {};
			Of.forEach(((Cf, Of) => {
				Pf[Of] = Cf;
			}));
			return this.runKernelFunc({
				forwardFunc: (Pf, Lf) => (jf = Cf(...Of, Lf), i(jf.value instanceof $s, (() => "The function f passed in customGrad(f) must return an object where `obj.value` is a tensor")), i(_(jf.gradFunc), (() => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function.")), jf.value),
				backwardsFunc: (Cf, Pf) => {
					const Lf = jf.gradFunc(Cf, Pf), zf = Array.isArray(Lf) ? Lf : [Lf];
					i(zf.length === Of.length, (() => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the same number of tensors as inputs passed to f(...).")), i(zf.every(((Cf) => Cf instanceof $s)), (() => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors."));
					const Bf = {};
					return zf.forEach(((Cf, Of) => {
						Bf[Of] = () => Cf;
					})), Bf;
				},
				inputs: Pf
			});
		};
	}
	readSync(Cf) {
		return this.state.tensorInfo.get(Cf).backend.readSync(Cf);
	}
	read(Cf) {
		return this.state.tensorInfo.get(Cf).backend.read(Cf);
	}
	readToGPU(Cf, Of) {
		return this.state.tensorInfo.get(Cf).backend.readToGPU(Cf, Of);
	}
	async time(Cf) {
		const Of = ls(), jf = await this.backend.time(Cf);
		return jf.wallMs = ls() - Of, jf;
	}
	track(Cf) {
		return null != this.state.activeScope && (Cf.scopeId = this.state.activeScope.id, this.state.activeScope.track.push(Cf)), Cf;
	}
	get registeredVariables() {
		return this.state.registeredVariables;
	}
	reset() {
		this.pendingBackendInitId++, this.state.dispose(), this.ENV.reset(), this.state = new Ks();
		for (const Cf in this.registry) this.disposeRegisteredKernels(Cf), this.registry[Cf].dispose(), delete this.registry[Cf];
		this.backendName = null, this.backendInstance = null, this.pendingBackendInit = null;
	}
};
function Vs() {
	const Cf = U();
	if (null == Cf._tfengine) Cf._tfengine = new qs(new C(Cf));
	return z = Cf._tfengine.ENV, Es = () => Cf._tfengine, Cf._tfengine;
}
qs.nextTensorId = 0, qs.nextVariableId = 0;
const Hs = Vs();
function js(Cf, Of) {
	const jf = {
		a: Cf,
		b: Of
	};
	return Hs.runKernel(`Add`, jf);
}
let Js;
function Zs() {
	return `undefined` != typeof window && null != window.document || `undefined` != typeof WorkerGlobalScope;
}
var Ys = {
	__proto__: null,
	isBrowser: Zs,
	isMobile: function(Cf) {
		if (void 0 !== Js) return Js;
		if (Cf || `undefined` != typeof navigator && null != navigator) {
			if (Cf || (Cf = navigator), `ReactNative` === Cf.product) return !0;
			const Of = Cf.userAgent || Cf.vendor || (`undefined` != typeof window ? window.opera : ``);
			if (!Of) {
				const Of = Cf;
				return Of.userAgentData && Of.userAgentData.mobile;
			}
			return /(android|bb\d+|meego).+mobile|avantgo|bada\/|blackberry|blazer|compal|elaine|fennec|hiptop|iemobile|ip(hone|od)|iris|kindle|lge |maemo|midp|mmp|mobile.+firefox|netfront|opera m(ob|in)i|palm( os)?|phone|p(ixi|re)\/|plucker|pocket|psp|series(4|6)0|symbian|treo|up\.(browser|link)|vodafone|wap|windows ce|xda|xiino/i.test(Of) || /1207|6310|6590|3gso|4thp|50[1-6]i|770s|802s|a wa|abac|ac(er|oo|s\-)|ai(ko|rn)|al(av|ca|co)|amoi|an(ex|ny|yw)|aptu|ar(ch|go)|as(te|us)|attw|au(di|\-m|r |s )|avan|be(ck|ll|nq)|bi(lb|rd)|bl(ac|az)|br(e|v)w|bumb|bw\-(n|u)|c55\/|capi|ccwa|cdm\-|cell|chtm|cldc|cmd\-|co(mp|nd)|craw|da(it|ll|ng)|dbte|dc\-s|devi|dica|dmob|do(c|p)o|ds(12|\-d)|el(49|ai)|em(l2|ul)|er(ic|k0)|esl8|ez([4-7]0|os|wa|ze)|fetc|fly(\-|_)|g1 u|g560|gene|gf\-5|g\-mo|go(\.w|od)|gr(ad|un)|haie|hcit|hd\-(m|p|t)|hei\-|hi(pt|ta)|hp( i|ip)|hs\-c|ht(c(\-| |_|a|g|p|s|t)|tp)|hu(aw|tc)|i\-(20|go|ma)|i230|iac( |\-|\/)|ibro|idea|ig01|ikom|im1k|inno|ipaq|iris|ja(t|v)a|jbro|jemu|jigs|kddi|keji|kgt( |\/)|klon|kpt |kwc\-|kyo(c|k)|le(no|xi)|lg( g|\/(k|l|u)|50|54|\-[a-w])|libw|lynx|m1\-w|m3ga|m50\/|ma(te|ui|xo)|mc(01|21|ca)|m\-cr|me(rc|ri)|mi(o8|oa|ts)|mmef|mo(01|02|bi|de|do|t(\-| |o|v)|zz)|mt(50|p1|v )|mwbp|mywa|n10[0-2]|n20[2-3]|n30(0|2)|n50(0|2|5)|n7(0(0|1)|10)|ne((c|m)\-|on|tf|wf|wg|wt)|nok(6|i)|nzph|o2im|op(ti|wv)|oran|owg1|p800|pan(a|d|t)|pdxg|pg(13|\-([1-8]|c))|phil|pire|pl(ay|uc)|pn\-2|po(ck|rt|se)|prox|psio|pt\-g|qa\-a|qc(07|12|21|32|60|\-[2-7]|i\-)|qtek|r380|r600|raks|rim9|ro(ve|zo)|s55\/|sa(ge|ma|mm|ms|ny|va)|sc(01|h\-|oo|p\-)|sdk\/|se(c(\-|0|1)|47|mc|nd|ri)|sgh\-|shar|sie(\-|m)|sk\-0|sl(45|id)|sm(al|ar|b3|it|t5)|so(ft|ny)|sp(01|h\-|v\-|v )|sy(01|mb)|t2(18|50)|t6(00|10|18)|ta(gt|lk)|tcl\-|tdg\-|tel(i|m)|tim\-|t\-mo|to(pl|sh)|ts(70|m\-|m3|m5)|tx\-9|up(\.b|g1|si)|utst|v400|v750|veri|vi(rg|te)|vk(40|5[0-3]|\-v)|vm40|voda|vulc|vx(52|53|60|61|70|80|81|83|85|98)|w3c(\-| )|webc|whit|wi(g |nc|nw)|wmlb|wonu|x700|yas\-|your|zeto|zte\-/i.test(Of.substr(0, 4));
		}
		return !1;
	},
	mockIsMobile: function(Cf) {
		Js = Cf;
	}
};
const Xs = O();
function Qs(Cf, Of) {
	let jf = Cf;
	if (hs(Cf)) return `string` === Of ? [] : [Cf.length];
	if (Cs(Cf)) {
		const Of = Cf.channels || `RGBA`;
		return [Cf.height, Cf.width * Of.length];
	}
	if (Ps(Cf)) return [Cf.buffer.size / (null == Of ? 4 : v(Of))];
	if (!Array.isArray(Cf)) return [];
	const Pf = [];
	for (; Array.isArray(jf) || hs(jf) && `string` !== Of;) Pf.push(jf.length), jf = jf[0];
	return Array.isArray(Cf) && O().getBool(`TENSORLIKE_CHECK_SHAPE_CONSISTENCY`) && eo(Cf, Pf, []), Pf;
}
function eo(Cf, Of, jf) {
	if (jf = jf || [], !Array.isArray(Cf) && !hs(Cf)) return void i(0 === Of.length, (() => `Element arr[${jf.join(`][`)}] is a primitive, but should be an array/TypedArray of ${Of[0]} elements`));
	i(Of.length > 0, (() => `Element arr[${jf.join(`][`)}] should be a primitive, but is an array of ${Cf.length} elements`)), i(Cf.length === Of[0], (() => `Element arr[${jf.join(`][`)}] should have ${Of[0]} elements, but has ${Cf.length} elements`));
	const Pf = Of.slice(1);
	for (let Of = 0; Of < Cf.length; ++Of) eo(Cf[Of], Pf, jf.concat(Of));
}
function to(Cf, Of, jf, Pf) {
	if (`string_or_numeric` !== Cf) {
		if (null == Cf) throw new Error(`Expected dtype cannot be null.`);
		if (`numeric` !== Cf && Cf !== Of || `numeric` === Cf && `string` === Of) throw new Error(`Argument '${jf}' passed to '${Pf}' must be ${Cf} tensor, but got ${Of} tensor`);
	}
}
function no(Cf, Of, jf, Pf = `numeric`) {
	if (Cf instanceof As()) return to(Pf, Cf.dtype, Of, jf), Cf;
	let Lf = A(Cf);
	if (`string` !== Lf && [
		`bool`,
		`int32`,
		`float32`
	].indexOf(Pf) >= 0 && (Lf = Pf), to(Pf, Lf, Of, jf), null == Cf || !hs(Cf) && !Array.isArray(Cf) && `number` != typeof Cf && `boolean` != typeof Cf && `string` != typeof Cf) {
		const Pf = null == Cf ? `null` : Cf.constructor.name;
		throw new Error(`Argument '${Of}' passed to '${jf}' must be a Tensor or TensorLike, but got '${Pf}'`);
	}
	const zf = Qs(Cf, Lf);
	hs(Cf) || Array.isArray(Cf) || (Cf = [Cf]);
	const Bf = `string` !== Lf ? is(Cf, Lf) : ds(Cf, [], !0);
	return Hs.makeTensor(Bf, zf, Lf);
}
function ro(Cf, Of, jf, Pf = `numeric`) {
	if (!Array.isArray(Cf)) throw new Error(`Argument ${Of} passed to ${jf} must be a \`Tensor[]\` or \`TensorLike[]\``);
	return Cf.map(((Cf, Lf) => no(Cf, `${Of}[${Lf}]`, jf, Pf)));
}
Xs.registerFlag(`DEBUG`, (() => !1), ((Cf) => {
	Cf && console.warn(`Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.`);
})), Xs.registerFlag(`IS_BROWSER`, (() => Zs())), Xs.registerFlag(`IS_NODE`, (() => `undefined` != typeof process && `undefined` != typeof process.versions && `undefined` != typeof process.versions.node)), Xs.registerFlag(`IS_CHROME`, (() => `undefined` != typeof navigator && null != navigator && null != navigator.userAgent && /Chrome/.test(navigator.userAgent) && /Google Inc/.test(navigator.vendor))), Xs.registerFlag(`IS_SAFARI`, (() => `undefined` != typeof navigator && null != navigator && null != navigator.userAgent && /Safari/.test(navigator.userAgent) && /Apple/.test(navigator.vendor))), Xs.registerFlag(`PROD`, (() => !1)), Xs.registerFlag(`TENSORLIKE_CHECK_SHAPE_CONSISTENCY`, (() => Xs.getBool(`DEBUG`))), Xs.registerFlag(`DEPRECATION_WARNINGS_ENABLED`, (() => !0)), Xs.registerFlag(`IS_TEST`, (() => !1)), Xs.registerFlag(`CHECK_COMPUTATION_FOR_ERRORS`, (() => Xs.getBool(`DEBUG`))), Xs.registerFlag(`WRAP_TO_IMAGEBITMAP`, (() => !1)), Xs.registerFlag(`CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU`, (() => !1)), Xs.registerFlag(`USE_SETTIMEOUTCUSTOM`, (() => !1));
const so = `__op`;
function oo(Cf) {
	const Of = Object.keys(Cf);
	if (1 !== Of.length) throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${Of.length} keys.`);
	let jf = Of[0];
	const Pf = Cf[jf];
	jf.endsWith(`_`) && (jf = jf.substring(0, jf.length - 1)), jf += `__op`;
	const s = (...Cf) => {
		Hs.startScope(jf);
		try {
			const Of = Pf(...Cf);
			return B(Of) && console.error(`Cannot return a Promise inside of tidy.`), Hs.endScope(Of), Of;
		} catch (Cf) {
			throw Hs.endScope(null), Cf;
		}
	};
	return Object.defineProperty(s, "name", {
		value: jf,
		configurable: !0
	}), s;
}
const ao = oo({ complex_: function(Cf, Of) {
	const jf = no(Cf, `real`, `complex`), Pf = no(Of, `imag`, `complex`);
	l(jf.shape, Pf.shape, `real and imag shapes, ${jf.shape} and ${Pf.shape}, must match in call to tf.complex().`);
	const Lf = {
		real: jf,
		imag: Pf
	};
	return Hs.runKernel(`Complex`, Lf);
} });
function io(Cf, Of, jf, Pf) {
	if (null == Pf) Pf = A(Cf);
	else if (`complex64` === Pf) throw new Error(`Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).`);
	if (Ps(Cf) || Cs(Cf)) {
		if (`float32` !== Pf && `int32` !== Pf) throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${Pf}.`);
		return Hs.backend.createTensorFromGPUData(Cf, Of || jf, Pf);
	}
	if (!hs(Cf) && !Array.isArray(Cf) && `number` != typeof Cf && `boolean` != typeof Cf && `string` != typeof Cf) throw new Error(`values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray`);
	if (null != Of) {
		F(Of);
		const Cf = c(Of), Pf = c(jf);
		i(Cf === Pf, (() => `Based on the provided shape, [${Of}], the tensor should have ${Cf} values but has ${Pf}`));
		for (let Cf = 0; Cf < jf.length; ++Cf) {
			const Pf = jf[Cf], Lf = Cf !== jf.length - 1 || Pf !== c(Of.slice(Cf));
			i(jf[Cf] === Of[Cf] || !Lf, (() => `Error creating a new Tensor. Inferred shape (${jf}) does not match the provided shape (${Of}). `));
		}
	}
	return hs(Cf) || Array.isArray(Cf) || (Cf = [Cf]), Of = Of || jf, Cf = `string` !== Pf ? is(Cf, Pf) : ds(Cf, [], !0), Hs.makeTensor(Cf, Of, Pf);
}
function lo(Cf, Of, jf) {
	return io(Cf, Of, Qs(Cf, jf), jf);
}
const uo = {
	float32: 4,
	float16: 2,
	int32: 4,
	uint16: 2,
	uint8: 1,
	bool: 1,
	complex64: 8
};
var co = class co {
	static join(Cf) {
		return new co(Cf).slice();
	}
	constructor(Cf) {
		if (this.shards = [], this.previousShardIndex = 0, null == Cf) return;
		if (Cf instanceof Array || (Cf = [Cf]), 0 === (Cf = Cf.map(((Cf) => hs(Cf) ? Cf.buffer : Cf))).length) return;
		this.bufferUniformSize = Cf[0].byteLength;
		let Of = 0;
		for (let jf = 0; jf < Cf.length; jf++) {
			const Pf = Cf[jf];
			jf !== Cf.length - 1 && Pf.byteLength !== this.bufferUniformSize && (this.bufferUniformSize = void 0);
			const Lf = Of + Pf.byteLength;
			this.shards.push({
				buffer: Pf,
				start: Of,
				end: Lf
			}), Of = Lf;
		}
		0 === this.shards.length && (this.byteLength = 0), this.byteLength = this.shards[this.shards.length - 1].end;
	}
	slice(Cf = 0, Of = this.byteLength) {
		if (0 === this.shards.length) return /* @__PURE__ */ new ArrayBuffer(0);
		if (Cf = isNaN(Number(Cf)) ? 0 : Cf, Of = isNaN(Number(Of)) ? 0 : Of, Cf = Math.max(0, Cf), (Of = Math.min(this.byteLength, Of)) <= Cf) return /* @__PURE__ */ new ArrayBuffer(0);
		const jf = this.findShardForByte(Cf);
		if (-1 === jf) throw new Error(`Could not find start shard for byte ${Cf}`);
		const Pf = new ArrayBuffer(Of - Cf), Lf = new Uint8Array(Pf);
		let zf = 0;
		for (let Pf = jf; Pf < this.shards.length; Pf++) {
			const jf = this.shards[Pf], Bf = Cf + zf - jf.start, Vf = zf, Hf = Math.min(Of, jf.end) - jf.start, Uf = new Uint8Array(jf.buffer, Bf, Hf - Bf);
			if (Lf.set(Uf, Vf), zf += Uf.length, Of < jf.end) break;
		}
		return Pf;
	}
	findShardForByte(Cf) {
		if (0 === this.shards.length || Cf < 0 || Cf >= this.byteLength) return -1;
		if (null != this.bufferUniformSize) return this.previousShardIndex = Math.floor(Cf / this.bufferUniformSize), this.previousShardIndex;
		function t(Of) {
			return Cf < Of.start ? -1 : Cf >= Of.end ? 1 : 0;
		}
		if (0 === t(this.shards[this.previousShardIndex])) return this.previousShardIndex;
		const Of = function(Cf, Of) {
			let jf = 0, Pf = Cf.length;
			for (; jf <= Pf;) {
				const Lf = Math.floor((Pf - jf) / 2) + jf, zf = Of(Cf[Lf]);
				if (0 === zf) return Lf;
				zf < 0 ? Pf = Lf : jf = Lf + 1;
			}
			return -1;
		}(this.shards, t);
		return -1 === Of ? -1 : (this.previousShardIndex = Of, this.previousShardIndex);
	}
};
function ho() {
	O().set(`PROD`, !0);
}
function fo() {
	O().set(`DEBUG`, !0);
}
function po() {
	O().set(`DEPRECATION_WARNINGS_ENABLED`, !1), console.warn(`TensorFlow.js deprecation warnings have been disabled.`);
}
function go(Cf) {
	O().getBool(`DEPRECATION_WARNINGS_ENABLED`) && console.warn(Cf + ` You can disable deprecation warnings with tf.disableDeprecationWarnings().`);
}
function mo() {
	Hs.disposeVariables();
}
function bo() {
	return Hs;
}
function yo() {
	return Hs.memory();
}
function wo(Cf) {
	return Hs.profile(Cf);
}
function ko(Cf, Of) {
	return Hs.tidy(Cf, Of);
}
function vo(Cf) {
	zs(Cf).forEach(((Cf) => Cf.dispose()));
}
function xo(Cf) {
	return Hs.keep(Cf);
}
function Eo(Cf) {
	return Hs.time(Cf);
}
function So(Cf) {
	return Hs.setBackend(Cf);
}
function $o() {
	return Hs.ready();
}
function Ao() {
	return Hs.backendName;
}
function _o(Cf) {
	Hs.removeBackend(Cf);
}
function Io(Cf) {
	return Hs.findBackend(Cf);
}
function Mo(Cf) {
	return Hs.findBackendFactory(Cf);
}
function No(Cf, Of, jf = 1) {
	return Hs.registerBackend(Cf, Of, jf);
}
function To() {
	return Hs.backend;
}
function Do(Cf, Of) {
	O().setPlatform(Cf, Of);
}
function Ro(Cf, Of) {
	const jf = new co(Cf), Pf = {};
	let Lf = 0;
	for (const Cf of Of) {
		const Of = Fo(Cf, ((Cf, Of) => jf.slice(Lf + Cf, Lf + Of)));
		Pf[Cf.name] = Co(Cf, jf.slice(Lf, Lf + Of)), Lf += Of;
	}
	return Pf;
}
function Fo(Cf, Of) {
	const jf = c(Cf.shape);
	let Pf;
	if (`quantization` in Cf) {
		const Of = Cf.quantization;
		Pf = uo[Of.dtype];
	} else {
		if (`string` === Cf.dtype) {
			let Cf = 0;
			for (let Pf = 0; Pf < jf; Pf++) Cf += 4 + new Uint32Array(Of(Cf, Cf + 4))[0];
			return Cf;
		}
		Pf = uo[Cf.dtype];
	}
	return jf * Pf;
}
async function Bo(Cf, Of) {
	const jf = c(Cf.shape);
	let Pf;
	if (`quantization` in Cf) {
		const Of = Cf.quantization;
		Pf = uo[Of.dtype];
	} else {
		if (`string` === Cf.dtype) {
			let Cf = 0;
			for (let Pf = 0; Pf < jf; Pf++) Cf += 4 + new Uint32Array(await Of(Cf, Cf + 4))[0];
			return Cf;
		}
		Pf = uo[Cf.dtype];
	}
	return jf * Pf;
}
function Co(Cf, Of) {
	const jf = Cf.name, Pf = Cf.dtype, Lf = Cf.shape, zf = c(Lf);
	let Bf, Vf = 0;
	if (`quantization` in Cf) {
		const Lf = Cf.quantization;
		if (`uint8` === Lf.dtype || `uint16` === Lf.dtype) {
			if (!(`min` in Lf) || !(`scale` in Lf)) throw new Error(`Weight ${Cf.name} with quantization ${Lf.dtype} doesn't have corresponding metadata min and scale.`);
		} else {
			if (`float16` !== Lf.dtype) throw new Error(`Weight ${Cf.name} has unknown quantization dtype ${Lf.dtype}. Supported quantization dtypes are: 'uint8', 'uint16', and 'float16'.`);
			if (`float32` !== Pf) throw new Error(`Weight ${Cf.name} is quantized with ${Lf.dtype} which only supports weights of type float32 not ${Pf}.`);
		}
		const Hf = uo[Lf.dtype], Uf = `uint8` === Lf.dtype ? new Uint8Array(Of) : new Uint16Array(Of);
		if (`float32` === Pf) if (`uint8` === Lf.dtype || `uint16` === Lf.dtype) {
			Bf = new Float32Array(Uf.length);
			for (let Cf = 0; Cf < Uf.length; Cf++) {
				const Of = Uf[Cf];
				Bf[Cf] = Of * Lf.scale + Lf.min;
			}
		} else {
			if (`float16` !== Lf.dtype) throw new Error(`Unsupported quantization type ${Lf.dtype} for weight type float32.`);
			Bf = function() {
				const Cf = function() {
					const e = (Cf) => {
						let Of = Cf << 13, jf = 0;
						for (; 0 == (8388608 & Of);) jf -= 8388608, Of <<= 1;
						return Of &= -8388609, jf += 947912704, Of | jf;
					}, Cf = /* @__PURE__ */ new Uint32Array(2048);
					Cf[0] = 0;
					for (let Of = 1; Of < 1024; Of++) Cf[Of] = e(Of);
					for (let Of = 1024; Of < 2048; Of++) Cf[Of] = 939524096 + (Of - 1024 << 13);
					return Cf;
				}(), Of = function() {
					const Cf = /* @__PURE__ */ new Uint32Array(64);
					Cf[0] = 0, Cf[31] = 1199570944, Cf[32] = 2147483648, Cf[63] = 3347054592;
					for (let Of = 1; Of < 31; Of++) Cf[Of] = Of << 23;
					for (let Of = 33; Of < 63; Of++) Cf[Of] = 2147483648 + (Of - 32 << 23);
					return Cf;
				}(), jf = function() {
					const Cf = /* @__PURE__ */ new Uint32Array(64);
					for (let Of = 0; Of < 64; Of++) Cf[Of] = 1024;
					return Cf[0] = Cf[32] = 0, Cf;
				}();
				return (Pf) => {
					const Lf = /* @__PURE__ */ new ArrayBuffer(4 * Pf.length), zf = new Uint32Array(Lf);
					for (let Lf = 0; Lf < Pf.length; Lf++) {
						const Bf = Pf[Lf], Vf = Cf[jf[Bf >> 10] + (1023 & Bf)] + Of[Bf >> 10];
						zf[Lf] = Vf;
					}
					return new Float32Array(Lf);
				};
			}()(Uf);
		}
		else {
			if (`int32` !== Pf) throw new Error(`Unsupported dtype in weight '${jf}': ${Pf}`);
			if (`uint8` !== Lf.dtype && `uint16` !== Lf.dtype) throw new Error(`Unsupported quantization type ${Lf.dtype} for weight type int32.`);
			Bf = new Int32Array(Uf.length);
			for (let Cf = 0; Cf < Uf.length; Cf++) {
				const Of = Uf[Cf];
				Bf[Cf] = Math.round(Of * Lf.scale + Lf.min);
			}
		}
		Vf += zf * Hf;
	} else if (`string` === Pf) {
		const jf = c(Cf.shape);
		Bf = [];
		for (let Cf = 0; Cf < jf; Cf++) {
			const Cf = new Uint32Array(Of.slice(Vf, Vf + 4))[0];
			Vf += 4;
			const jf = new Uint8Array(Of.slice(Vf, Vf + Cf));
			Bf.push(jf), Vf += Cf;
		}
	} else {
		const Cf = uo[Pf];
		if (`float32` === Pf) Bf = new Float32Array(Of);
		else if (`int32` === Pf) Bf = new Int32Array(Of);
		else {
			if (`bool` !== Pf) {
				if (`complex64` === Pf) {
					Bf = new Float32Array(Of);
					const Cf = new Float32Array(Bf.length / 2), jf = new Float32Array(Bf.length / 2);
					for (let Of = 0; Of < Cf.length; Of++) Cf[Of] = Bf[2 * Of], jf[Of] = Bf[2 * Of + 1];
					const Pf = lo(Cf, Lf, `float32`), zf = lo(jf, Lf, `float32`), Vf = ao(Pf, zf);
					return Pf.dispose(), zf.dispose(), Vf;
				}
				throw new Error(`Unsupported dtype in weight '${jf}': ${Pf}`);
			}
			Bf = new Uint8Array(Of);
		}
		Vf += zf * Cf;
	}
	return lo(Bf, Lf, Pf);
}
async function Po(Cf, Of, jf) {
	let Pf = new Uint8Array(Of);
	for (; Pf.byteLength < jf;) {
		const { done: Of, value: Lf } = await Cf.read();
		if (Of && null == Lf) {
			const Cf = jf - Pf.byteLength;
			throw new Error(`Reader is done but ${Cf} bytes are still expected`);
		}
		const zf = new Uint8Array(Pf.length + Lf.byteLength);
		zf.set(Pf, 0), zf.set(new Uint8Array(Lf), Pf.length), Pf = zf;
	}
	return Pf.buffer;
}
function Oo(Cf) {
	if (null === Cf) throw new Error(`Invalid input value: ${JSON.stringify(Cf)}`);
	let Of = 0;
	const jf = [];
	Cf.forEach(((Cf) => {
		if (Of += Cf.byteLength, jf.push(Cf.byteLength === Cf.buffer.byteLength ? Cf : new Cf.constructor(Cf)), !(Cf instanceof Float32Array || Cf instanceof Int32Array || Cf instanceof Uint8Array)) throw new Error(`Unsupported TypedArray subtype: ${Cf.constructor.name}`);
	}));
	const Pf = new Uint8Array(Of);
	let Lf = 0;
	return jf.forEach(((Cf) => {
		Pf.set(new Uint8Array(Cf.buffer), Lf), Lf += Cf.byteLength;
	})), Pf.buffer;
}
const Lo = `undefined` != typeof Buffer && (`undefined` == typeof Blob || `undefined` == typeof atob || `undefined` == typeof btoa);
function zo(Cf) {
	return Lo ? Buffer.byteLength(Cf, `utf8`) : new Blob([Cf]).size;
}
function Uo(Cf) {
	for (Cf = Cf.trim(); Cf.endsWith(`/`);) Cf = Cf.slice(0, Cf.length - 1);
	const Of = Cf.split(`/`);
	return Of[Of.length - 1];
}
function Wo(Cf, Of) {
	const jf = {
		modelTopology: Cf.modelTopology,
		format: Cf.format,
		generatedBy: Cf.generatedBy,
		convertedBy: Cf.convertedBy,
		weightsManifest: Of
	};
	return null != Cf.signature && (jf.signature = Cf.signature), null != Cf.userDefinedMetadata && (jf.userDefinedMetadata = Cf.userDefinedMetadata), null != Cf.modelInitializer && (jf.modelInitializer = Cf.modelInitializer), null != Cf.initializerSignature && (jf.initializerSignature = Cf.initializerSignature), null != Cf.trainingConfig && (jf.trainingConfig = Cf.trainingConfig), jf;
}
function Go(Cf, Of, jf) {
	const Pf = {
		modelTopology: Cf.modelTopology,
		format: Cf.format,
		generatedBy: Cf.generatedBy,
		convertedBy: Cf.convertedBy
	};
	if (null != Cf.trainingConfig && (Pf.trainingConfig = Cf.trainingConfig), null != Cf.weightsManifest) {
		if (!Of) throw new Error(`modelJSON has weightsManifest but weightSpecs is null`);
		if (!jf) throw new Error(`modelJSON has weightsManifest but weightData is null`);
		Pf.weightSpecs = Of, Pf.weightData = jf;
	}
	return null != Cf.signature && (Pf.signature = Cf.signature), null != Cf.userDefinedMetadata && (Pf.userDefinedMetadata = Cf.userDefinedMetadata), null != Cf.modelInitializer && (Pf.modelInitializer = Cf.modelInitializer), null != Cf.initializerSignature && (Pf.initializerSignature = Cf.initializerSignature), Pf;
}
async function Ko(Cf, Of) {
	let jf, Pf;
	return null != Cf.weightsManifest && ([jf, Pf] = await Of(Cf.weightsManifest)), Go(Cf, jf, Pf);
}
function qo(Cf) {
	if (Cf.modelTopology instanceof ArrayBuffer) throw new Error(`Expected JSON model topology, received ArrayBuffer.`);
	return {
		dateSaved: /* @__PURE__ */ new Date(),
		modelTopologyType: `JSON`,
		modelTopologyBytes: null == Cf.modelTopology ? 0 : zo(JSON.stringify(Cf.modelTopology)),
		weightSpecsBytes: null == Cf.weightSpecs ? 0 : zo(JSON.stringify(Cf.weightSpecs)),
		weightDataBytes: null == Cf.weightData ? 0 : new co(Cf.weightData).byteLength
	};
}
function Vo(Cf) {
	const Of = [];
	for (const jf of Cf) Of.push(...jf.weights);
	return Of;
}
var Ho = class Ho {
	constructor() {
		this.saveRouters = [], this.loadRouters = [];
	}
	static getInstance() {
		return Ho.instance ??= new Ho(), Ho.instance;
	}
	static registerSaveRouter(Cf) {
		Ho.getInstance().saveRouters.push(Cf);
	}
	static registerLoadRouter(Cf) {
		Ho.getInstance().loadRouters.push(Cf);
	}
	static getSaveHandlers(Cf) {
		return Ho.getHandlers(Cf, `save`);
	}
	static getLoadHandlers(Cf, Of) {
		return Ho.getHandlers(Cf, `load`, Of);
	}
	static getHandlers(Cf, Of, jf) {
		const Pf = [];
		return (`load` === Of ? Ho.getInstance().loadRouters : Ho.getInstance().saveRouters).forEach(((Of) => {
			const Lf = Of(Cf, jf);
			null !== Lf && Pf.push(Lf);
		})), Pf;
	}
};
function jo() {
	if (!O().getBool(`IS_BROWSER`)) throw new Error(`Failed to obtain IndexedDB factory because the current environmentis not a web browser.`);
	const Cf = `undefined` == typeof window ? self : window, Of = Cf.indexedDB || Cf.mozIndexedDB || Cf.webkitIndexedDB || Cf.msIndexedDB || Cf.shimIndexedDB;
	if (null == Of) throw new Error(`The current browser does not appear to support IndexedDB.`);
	return Of;
}
function Jo(Cf) {
	const Of = Cf.result;
	Of.createObjectStore(`models_store`, { keyPath: `modelPath` }), Of.createObjectStore(`model_info_store`, { keyPath: `modelPath` });
}
var Zo = class {
	constructor(Cf) {
		if (this.indexedDB = jo(), null == Cf || !Cf) throw new Error(`For IndexedDB, modelPath must not be null, undefined or empty.`);
		this.modelPath = Cf;
	}
	async save(Cf) {
		if (Cf.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserLocalStorage.save() does not support saving model topology in binary formats yet.`);
		return this.databaseAction(this.modelPath, Cf);
	}
	async load() {
		return this.databaseAction(this.modelPath);
	}
	databaseAction(Cf, Of) {
		return new Promise(((Cf, jf) => {
			const Pf = this.indexedDB.open(`tensorflowjs`, 1);
			Pf.onupgradeneeded = () => Jo(Pf), Pf.onsuccess = () => {
				const Lf = Pf.result;
				if (null == Of) {
					const Of = Lf.transaction(`models_store`, `readonly`), Pf = Of.objectStore(`models_store`).get(this.modelPath);
					Pf.onsuccess = () => {
						if (null == Pf.result) return Lf.close(), jf(/* @__PURE__ */ new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));
						Cf(Pf.result.modelArtifacts);
					}, Pf.onerror = (Cf) => (Lf.close(), jf(Pf.error)), Of.oncomplete = () => Lf.close();
				} else {
					Of.weightData = co.join(Of.weightData);
					const Pf = qo(Of), zf = Lf.transaction(`model_info_store`, `readwrite`);
					let Bf, Vf, Hf = zf.objectStore(`model_info_store`);
					try {
						Bf = Hf.put({
							modelPath: this.modelPath,
							modelArtifactsInfo: Pf
						});
					} catch (Cf) {
						return jf(Cf);
					}
					Bf.onsuccess = () => {
						Vf = Lf.transaction(`models_store`, `readwrite`);
						const Bf = Vf.objectStore(`models_store`);
						let Uf;
						try {
							Uf = Bf.put({
								modelPath: this.modelPath,
								modelArtifacts: Of,
								modelArtifactsInfo: Pf
							});
						} catch (Cf) {
							return jf(Cf);
						}
						Uf.onsuccess = () => Cf({ modelArtifactsInfo: Pf }), Uf.onerror = (Cf) => {
							Hf = zf.objectStore(`model_info_store`);
							const Of = Hf.delete(this.modelPath);
							Of.onsuccess = () => (Lf.close(), jf(Uf.error)), Of.onerror = (Cf) => (Lf.close(), jf(Uf.error));
						};
					}, Bf.onerror = (Cf) => (Lf.close(), jf(Bf.error)), zf.oncomplete = () => {
						null == Vf ? Lf.close() : Vf.oncomplete = () => Lf.close();
					};
				}
			}, Pf.onerror = (Cf) => jf(Pf.error);
		}));
	}
};
Zo.URL_SCHEME = `indexeddb://`;
const Yo = (Cf) => {
	return O().getBool(`IS_BROWSER`) && !Array.isArray(Cf) && Cf.startsWith(Zo.URL_SCHEME) ? (Of = Cf.slice(Zo.URL_SCHEME.length), new Zo(Of)) : null;
	var Of;
};
Ho.registerSaveRouter(Yo), Ho.registerLoadRouter(Yo);
var Xo = class {
	constructor() {
		this.indexedDB = jo();
	}
	async listModels() {
		return new Promise(((Cf, Of) => {
			const jf = this.indexedDB.open(`tensorflowjs`, 1);
			jf.onupgradeneeded = () => Jo(jf), jf.onsuccess = () => {
				const Pf = jf.result, Lf = Pf.transaction(`model_info_store`, `readonly`), zf = Lf.objectStore(`model_info_store`).getAll();
				zf.onsuccess = () => {
					const Of = {};
					for (const Cf of zf.result) Of[Cf.modelPath] = Cf.modelArtifactsInfo;
					Cf(Of);
				}, zf.onerror = (Cf) => (Pf.close(), Of(zf.error)), Lf.oncomplete = () => Pf.close();
			}, jf.onerror = (Cf) => Of(jf.error);
		}));
	}
	async removeModel(Cf) {
		var Of;
		return Cf = (Of = Cf).startsWith(Zo.URL_SCHEME) ? Of.slice(Zo.URL_SCHEME.length) : Of, new Promise(((Of, jf) => {
			const Pf = this.indexedDB.open(`tensorflowjs`, 1);
			Pf.onupgradeneeded = () => Jo(Pf), Pf.onsuccess = () => {
				const Lf = Pf.result, zf = Lf.transaction(`model_info_store`, `readwrite`), Bf = zf.objectStore(`model_info_store`), Vf = Bf.get(Cf);
				let Hf;
				Vf.onsuccess = () => {
					if (null == Vf.result) return Lf.close(), jf(/* @__PURE__ */ new Error(`Cannot find model with path '${Cf}' in IndexedDB.`));
					{
						const Pf = Bf.delete(Cf), o = () => {
							Hf = Lf.transaction(`models_store`, `readwrite`);
							const Pf = Hf.objectStore(`models_store`).delete(Cf);
							Pf.onsuccess = () => Of(Vf.result.modelArtifactsInfo), Pf.onerror = (Cf) => jf(Vf.error);
						};
						Pf.onsuccess = o, Pf.onerror = (Cf) => (o(), Lf.close(), jf(Vf.error));
					}
				}, Vf.onerror = (Cf) => (Lf.close(), jf(Vf.error)), zf.oncomplete = () => {
					null == Hf ? Lf.close() : Hf.oncomplete = () => Lf.close();
				};
			}, Pf.onerror = (Cf) => jf(Pf.error);
		}));
	}
};
const Qo = `tensorflowjs_models`;
const ea = `info`;
const ta = `model_topology`;
const na = `weight_specs`;
const ra = `weight_data`;
const sa = `model_metadata`;
function oa(Cf) {
	return {
		info: [
			Qo,
			Cf,
			ea
		].join(`/`),
		topology: [
			Qo,
			Cf,
			ta
		].join(`/`),
		weightSpecs: [
			Qo,
			Cf,
			na
		].join(`/`),
		weightData: [
			Qo,
			Cf,
			ra
		].join(`/`),
		modelMetadata: [
			Qo,
			Cf,
			sa
		].join(`/`)
	};
}
function aa(Cf) {
	for (const Of of Object.values(Cf)) window.localStorage.removeItem(Of);
}
function ia(Cf) {
	const Of = Cf.split(`/`);
	if (Of.length < 3) throw new Error(`Invalid key format: ${Cf}`);
	return Of.slice(1, Of.length - 1).join(`/`);
}
var la = class {
	constructor(Cf) {
		if (!O().getBool(`IS_BROWSER`) || `undefined` == typeof window || `undefined` == typeof window.localStorage) throw new Error(`The current environment does not support local storage.`);
		if (this.LS = window.localStorage, null == Cf || !Cf) throw new Error(`For local storage, modelPath must not be null, undefined or empty.`);
		this.modelPath = Cf, this.keys = oa(this.modelPath);
	}
	async save(Cf) {
		if (Cf.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserLocalStorage.save() does not support saving model topology in binary formats yet.`);
		{
			const Of = JSON.stringify(Cf.modelTopology), jf = JSON.stringify(Cf.weightSpecs), Pf = qo(Cf), Lf = co.join(Cf.weightData);
			try {
				this.LS.setItem(this.keys.info, JSON.stringify(Pf)), this.LS.setItem(this.keys.topology, Of), this.LS.setItem(this.keys.weightSpecs, jf), this.LS.setItem(this.keys.weightData, function(Cf) {
					if (Lo) return Buffer.from(Cf).toString(`base64`);
					const Of = new Uint8Array(Cf);
					let jf = ``;
					for (let Cf = 0, Pf = Of.length; Cf < Pf; Cf++) jf += String.fromCharCode(Of[Cf]);
					return btoa(jf);
				}(Lf));
				const zf = {
					format: Cf.format,
					generatedBy: Cf.generatedBy,
					convertedBy: Cf.convertedBy,
					signature: null != Cf.signature ? Cf.signature : void 0,
					userDefinedMetadata: null != Cf.userDefinedMetadata ? Cf.userDefinedMetadata : void 0,
					modelInitializer: null != Cf.modelInitializer ? Cf.modelInitializer : void 0,
					initializerSignature: null != Cf.initializerSignature ? Cf.initializerSignature : void 0,
					trainingConfig: null != Cf.trainingConfig ? Cf.trainingConfig : void 0
				};
				return this.LS.setItem(this.keys.modelMetadata, JSON.stringify(zf)), { modelArtifactsInfo: Pf };
			} catch (Cf) {
				throw aa(this.keys), /* @__PURE__ */ new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${Pf.modelTopologyBytes}, weightSpecsBytes=${Pf.weightSpecsBytes}, weightDataBytes=${Pf.weightDataBytes}.`);
			}
		}
	}
	async load() {
		const Cf = JSON.parse(this.LS.getItem(this.keys.info));
		if (null == Cf) throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);
		if (`JSON` !== Cf.modelTopologyType) throw new Error(`BrowserLocalStorage does not support loading non-JSON model topology yet.`);
		const Of = {}, jf = JSON.parse(this.LS.getItem(this.keys.topology));
		if (null == jf) throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);
		Of.modelTopology = jf;
		const Pf = JSON.parse(this.LS.getItem(this.keys.weightSpecs));
		if (null == Pf) throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);
		Of.weightSpecs = Pf;
		const Lf = this.LS.getItem(this.keys.modelMetadata);
		if (null != Lf) {
			const Cf = JSON.parse(Lf);
			Of.format = Cf.format, Of.generatedBy = Cf.generatedBy, Of.convertedBy = Cf.convertedBy, null != Cf.signature && (Of.signature = Cf.signature), null != Cf.userDefinedMetadata && (Of.userDefinedMetadata = Cf.userDefinedMetadata), null != Cf.modelInitializer && (Of.modelInitializer = Cf.modelInitializer), null != Cf.initializerSignature && (Of.initializerSignature = Cf.initializerSignature), null != Cf.trainingConfig && (Of.trainingConfig = Cf.trainingConfig);
		}
		const zf = this.LS.getItem(this.keys.weightData);
		if (null == zf) throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);
		return Of.weightData = function(Cf) {
			if (Lo) {
				const Of = Buffer.from(Cf, `base64`);
				return Of.buffer.slice(Of.byteOffset, Of.byteOffset + Of.byteLength);
			}
			const Of = atob(Cf), jf = new Uint8Array(Of.length);
			for (let Cf = 0; Cf < Of.length; ++Cf) jf.set([Of.charCodeAt(Cf)], Cf);
			return jf.buffer;
		}(zf), Of;
	}
};
la.URL_SCHEME = `localstorage://`;
const ua = (Cf) => {
	return O().getBool(`IS_BROWSER`) && !Array.isArray(Cf) && Cf.startsWith(la.URL_SCHEME) ? (Of = Cf.slice(la.URL_SCHEME.length), new la(Of)) : null;
	var Of;
};
Ho.registerSaveRouter(ua), Ho.registerLoadRouter(ua);
var ca = class {
	constructor() {
		i(O().getBool(`IS_BROWSER`), (() => `Current environment is not a web browser`)), i(`undefined` == typeof window || `undefined` != typeof window.localStorage, (() => `Current browser does not appear to support localStorage`)), this.LS = window.localStorage;
	}
	async listModels() {
		const Cf = {}, Of = Qo + `/`, jf = `/` + ea;
		for (let Pf = 0; Pf < this.LS.length; ++Pf) {
			const Lf = this.LS.key(Pf);
			if (Lf.startsWith(Of) && Lf.endsWith(jf)) Cf[ia(Lf)] = JSON.parse(this.LS.getItem(Lf));
		}
		return Cf;
	}
	async removeModel(Cf) {
		var Of;
		const jf = oa(Cf = (Of = Cf).startsWith(la.URL_SCHEME) ? Of.slice(la.URL_SCHEME.length) : Of);
		if (null == this.LS.getItem(jf.info)) throw new Error(`Cannot find model at path '${Cf}'`);
		const Pf = JSON.parse(this.LS.getItem(jf.info));
		return aa(jf), Pf;
	}
};
var ha = class ha {
	constructor() {
		this.managers = {};
	}
	static getInstance() {
		return ha.instance ??= new ha(), ha.instance;
	}
	static registerManager(Cf, Of) {
		i(null != Cf, (() => `scheme must not be undefined or null.`)), Cf.endsWith(`://`) && (Cf = Cf.slice(0, Cf.indexOf(`://`))), i(Cf.length > 0, (() => `scheme must not be an empty string.`));
		const jf = ha.getInstance();
		i(null == jf.managers[Cf], (() => `A model store manager is already registered for scheme '${Cf}'.`)), jf.managers[Cf] = Of;
	}
	static getManager(Cf) {
		const Of = ha.getInstance().managers[Cf];
		if (null == Of) throw new Error(`Cannot find model manager for scheme '${Cf}'`);
		return Of;
	}
	static getSchemes() {
		return Object.keys(ha.getInstance().managers);
	}
};
function da(Cf) {
	if (-1 === Cf.indexOf(`://`)) throw new Error(`The url string provided does not contain a scheme. Supported schemes are: ${ha.getSchemes().join(`,`)}`);
	return {
		scheme: Cf.split(`://`)[0],
		path: Cf.split(`://`)[1]
	};
}
async function fa(Cf, Of, jf = !1) {
	i(Cf !== Of, (() => `Old path and new path are the same: '${Cf}'`));
	const Pf = Ho.getLoadHandlers(Cf);
	i(Pf.length > 0, (() => `Copying failed because no load handler is found for source URL ${Cf}.`)), i(Pf.length < 2, (() => `Copying failed because more than one (${Pf.length}) load handlers for source URL ${Cf}.`));
	const Lf = Pf[0], zf = Ho.getSaveHandlers(Of);
	i(zf.length > 0, (() => `Copying failed because no save handler is found for destination URL ${Of}.`)), i(zf.length < 2, (() => `Copying failed because more than one (${Pf.length}) save handlers for destination URL ${Of}.`));
	const Bf = zf[0], Vf = da(Cf).scheme, Hf = da(Cf).path, Uf = Vf === da(Cf).scheme, Wf = await Lf.load();
	jf && Uf && await ha.getManager(Vf).removeModel(Hf);
	const Gf = await Bf.save(Wf);
	return jf && !Uf && await ha.getManager(Vf).removeModel(Hf), Gf.modelArtifactsInfo;
}
var pa = class {
	constructor() {
		this.messageName = `setTimeoutCustom`, this.functionRefs = [], this.handledMessageCount = 0, this.hasEventListener = !1;
	}
	fetch(Cf, Of) {
		return fetch(Cf, Of);
	}
	now() {
		return performance.now();
	}
	encode(Cf, Of) {
		if (`utf-8` !== Of && `utf8` !== Of) throw new Error(`Browser's encoder only supports utf-8, but got ${Of}`);
		return this.textEncoder ??= new TextEncoder(), this.textEncoder.encode(Cf);
	}
	decode(Cf, Of) {
		return new TextDecoder(Of).decode(Cf);
	}
	setTimeoutCustom(Cf, Of) {
		`undefined` != typeof window && O().getBool(`USE_SETTIMEOUTCUSTOM`) ? (this.functionRefs.push(Cf), setTimeout((() => {
			window.postMessage({
				name: this.messageName,
				index: this.functionRefs.length - 1
			}, `*`);
		}), Of), this.hasEventListener || (this.hasEventListener = !0, window.addEventListener(`message`, ((Cf) => {
			if (Cf.source === window && Cf.data.name === this.messageName) {
				Cf.stopPropagation();
				(0, this.functionRefs[Cf.data.index])(), this.handledMessageCount++, this.handledMessageCount === this.functionRefs.length && (this.functionRefs = [], this.handledMessageCount = 0);
			}
		}), !0))) : setTimeout(Cf, Of);
	}
	isTypedArray(Cf) {
		return kr(Cf);
	}
};
if (O().get(`IS_BROWSER`)) {
	O().setPlatform(`browser`, new pa());
	try {
		ha.registerManager(la.URL_SCHEME, new ca());
	} catch (Cf) {}
	try {
		ha.registerManager(Zo.URL_SCHEME, new Xo());
	} catch (Cf) {}
}
const ga = () => (init__absent_fetch(), __toCommonJS(_absent_fetch_exports));
let ma;
var ba = class {
	constructor() {
		this.util = __require(`util`), this.textEncoder = new this.util.TextEncoder();
	}
	fetch(Cf, Of) {
		return null != O().global.fetch ? O().global.fetch(Cf, Of) : (ma ??= ga(), ma(Cf, Of));
	}
	now() {
		const Cf = process.hrtime();
		return 1e3 * Cf[0] + Cf[1] / 1e6;
	}
	encode(Cf, Of) {
		if (`utf-8` !== Of && `utf8` !== Of) throw new Error(`Node built-in encoder only supports utf-8, but got ${Of}`);
		return this.textEncoder.encode(Cf);
	}
	decode(Cf, Of) {
		return 0 === Cf.length ? `` : new this.util.TextDecoder(Of).decode(Cf);
	}
	isTypedArray(Cf) {
		return this.util.types.isFloat32Array(Cf) || this.util.types.isInt32Array(Cf) || this.util.types.isUint8Array(Cf) || this.util.types.isUint8ClampedArray(Cf);
	}
};
function ya(Cf, Of = `float32`, jf) {
	return Of = Of || `float32`, F(Cf), new xs(Cf, Of, jf);
}
O().get(`IS_NODE`) && !O().get(`IS_BROWSER`) && O().setPlatform(`node`, new ba());
const wa = oo({ cast_: function(Cf, Of) {
	const jf = no(Cf, `x`, `cast`);
	if (!k(Of)) throw new Error(`Failed to cast to unknown dtype ${Of}`);
	if (`string` === Of && `string` !== jf.dtype || `string` !== Of && `string` === jf.dtype) throw new Error(`Only strings can be casted to strings`);
	const Pf = { x: jf }, Lf = { dtype: Of };
	return Hs.runKernel(`Cast`, Pf, Lf);
} });
const ka = oo({ clone_: function(Cf) {
	const Of = { x: no(Cf, `x`, `clone`, `string_or_numeric`) };
	return Hs.runKernel(`Identity`, Of);
} });
function va(Cf, Of = !1) {
	console.log(Cf.toString(Of));
}
Vs();
Ss = {
	buffer: ya,
	cast: wa,
	clone: ka,
	print: va
};
const xa = oo({ add_: function(Cf, Of) {
	let jf = no(Cf, `a`, `add`), Pf = no(Of, `b`, `add`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Add`, Lf);
} });
const Ea = oo({ floorDiv_: function(Cf, Of) {
	let jf = no(Cf, `a`, `floorDiv`), Pf = no(Of, `b`, `floorDiv`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`FloorDiv`, Lf);
} });
const Sa = oo({ div_: function(Cf, Of) {
	let jf = no(Cf, `a`, `div`), Pf = no(Of, `b`, `div`);
	if ([jf, Pf] = Os(jf, Pf), `int32` === jf.dtype && `int32` === Pf.dtype) return Ea(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`RealDiv`, Lf, {});
} });
const $a = oo({ mul_: function(Cf, Of) {
	let jf = no(Cf, `a`, `mul`), Pf = no(Of, `b`, `mul`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Multiply`, Lf);
} });
const Aa = oo({ abs_: function(Cf) {
	const Of = no(Cf, `x`, `abs`);
	if (`complex64` === Of.dtype) {
		const Cf = { x: Of };
		return Hs.runKernel(`ComplexAbs`, Cf);
	}
	{
		const Cf = { x: Of };
		return Hs.runKernel(`Abs`, Cf);
	}
} });
const _a = oo({ acos_: function(Cf) {
	const Of = { x: no(Cf, `x`, `acos`) };
	return Hs.runKernel(`Acos`, Of);
} });
const Ia = oo({ acosh_: function(Cf) {
	const Of = { x: no(Cf, `x`, `acosh`) };
	return Hs.runKernel(`Acosh`, Of);
} });
const Ma = oo({ addN_: function(Cf) {
	i(Array.isArray(Cf), (() => `The argument passed to tf.addN() must be a list of tensors`)), i(Cf.length >= 1, (() => `Must pass at least one tensor to tf.addN(), but got ${Cf.length}`));
	const Of = Cf.map(((Cf, Of) => no(Cf, `tensors${Of}`, `addN`))), jf = Of[0];
	Of.forEach(((Cf) => {
		if (Cf.dtype !== jf.dtype) throw new Error(`All tensors passed to tf.addN() must have the same dtype`);
	})), Of.forEach(((Cf) => {
		if (!d(Cf.shape, jf.shape)) throw new Error(`All tensors passed to tf.addN() must have the same shape`);
	}));
	const Pf = Of;
	return Hs.runKernel(`AddN`, Pf);
} });
const Na = oo({ all_: function(Cf, Of = null, jf = !1) {
	const Pf = { x: no(Cf, `x`, `all`, `bool`) }, Lf = {
		axis: Of,
		keepDims: jf
	};
	return Hs.runKernel(`All`, Pf, Lf);
} });
const Ta = oo({ any_: function(Cf, Of = null, jf = !1) {
	const Pf = { x: no(Cf, `x`, `any`, `bool`) }, Lf = {
		axis: Of,
		keepDims: jf
	};
	return Hs.runKernel(`Any`, Pf, Lf);
} });
const Da = oo({ argMax_: function(Cf, Of = 0) {
	const jf = { x: no(Cf, `x`, `argMax`) }, Pf = { axis: Of };
	return Hs.runKernel(`ArgMax`, jf, Pf);
} });
const Ra = oo({ argMin_: function(Cf, Of = 0) {
	const jf = { x: no(Cf, `x`, `argMin`) }, Pf = { axis: Of };
	return Hs.runKernel(`ArgMin`, jf, Pf);
} });
const Fa = oo({ asin_: function(Cf) {
	const Of = { x: no(Cf, `x`, `asin`) };
	return Hs.runKernel(`Asin`, Of);
} });
const Ba = oo({ asinh_: function(Cf) {
	const Of = { x: no(Cf, `x`, `asinh`) };
	return Hs.runKernel(`Asinh`, Of);
} });
const Ca = oo({ atan_: function(Cf) {
	const Of = { x: no(Cf, `x`, `atan`) };
	return Hs.runKernel(`Atan`, Of);
} });
const Pa = oo({ atan2_: function(Cf, Of) {
	let jf = no(Cf, `a`, `atan2`), Pf = no(Of, `b`, `atan2`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Atan2`, Lf);
} });
const Oa = oo({ atanh_: function(Cf) {
	const Of = { x: no(Cf, `x`, `atanh`) };
	return Hs.runKernel(`Atanh`, Of);
} });
function La(Cf, Of, jf, Pf, Lf, zf, Bf = `channelsLast`) {
	const [Vf, Hf] = Ga(Of);
	let Uf;
	if (`channelsLast` === Bf) Uf = [
		Vf,
		Hf,
		Cf[3],
		Cf[3]
	];
	else {
		if (`channelsFirst` !== Bf) throw new Error(`Unknown dataFormat ${Bf}`);
		Uf = [
			Vf,
			Hf,
			Cf[1],
			Cf[1]
		];
	}
	return za(Cf, Uf, jf, Pf, Lf, zf, !1, Bf);
}
function za(Cf, Of, jf, Pf, Lf, zf, Bf = !1, Vf = `channelsLast`) {
	let [Hf, Uf, Wf, Gf] = [
		-1,
		-1,
		-1,
		-1
	];
	if (`channelsLast` === Vf) [Hf, Uf, Wf, Gf] = Cf;
	else {
		if (`channelsFirst` !== Vf) throw new Error(`Unknown dataFormat ${Vf}`);
		[Hf, Gf, Uf, Wf] = Cf;
	}
	const [Kf, qf, , Jf] = Of, [Yf, Xf] = Ga(jf), [Zf, Qf] = Ga(Pf), ep = qa(Kf, Zf), tp = qa(qf, Qf), { padInfo: np, outHeight: rp, outWidth: ip } = function(Cf, Of, jf, Pf, Lf, zf, Bf, Vf, Hf) {
		let Uf, Wf, Gf;
		if (`number` == typeof Cf) {
			Uf = {
				top: Cf,
				bottom: Cf,
				left: Cf,
				right: Cf,
				type: 0 === Cf ? `VALID` : `NUMBER`
			};
			const Lf = function(Cf, Of, jf, Pf, Lf) {
				Pf ??= Wa(Cf, Of, jf);
				const zf = Cf[0], Bf = Cf[1];
				return [Va((zf - Of + 2 * Pf) / jf + 1, Lf), Va((Bf - Of + 2 * Pf) / jf + 1, Lf)];
			}([Of, jf], zf, Pf, Cf, Vf);
			Wf = Lf[0], Gf = Lf[1];
		} else if (`same` === Cf) {
			Wf = Math.ceil(Of / Pf), Gf = Math.ceil(jf / Lf);
			const Cf = Math.max(0, (Wf - 1) * Pf + zf - Of), Vf = Math.max(0, (Gf - 1) * Lf + Bf - jf), Hf = Math.floor(Cf / 2), Kf = Cf - Hf, qf = Math.floor(Vf / 2);
			Uf = {
				top: Hf,
				bottom: Kf,
				left: qf,
				right: Vf - qf,
				type: `SAME`
			};
		} else if (`valid` === Cf) Uf = {
			top: 0,
			bottom: 0,
			left: 0,
			right: 0,
			type: `VALID`
		}, Wf = Math.ceil((Of - zf + 1) / Pf), Gf = Math.ceil((jf - Bf + 1) / Lf);
		else {
			if (`object` != typeof Cf) throw Error(`Unknown padding parameter: ${Cf}`);
			{
				const Kf = `channelsLast` === Hf ? Cf[1][0] : Cf[2][0], qf = `channelsLast` === Hf ? Cf[1][1] : Cf[2][1], Jf = `channelsLast` === Hf ? Cf[2][0] : Cf[3][0], Yf = `channelsLast` === Hf ? Cf[2][1] : Cf[3][1];
				Uf = {
					top: Kf,
					bottom: qf,
					left: Jf,
					right: Yf,
					type: 0 === Kf && 0 === qf && 0 === Jf && 0 === Yf ? `VALID` : `EXPLICIT`
				}, Wf = Va((Of - zf + Kf + qf) / Pf + 1, Vf), Gf = Va((jf - Bf + Jf + Yf) / Lf + 1, Vf);
			}
		}
		return {
			padInfo: Uf,
			outHeight: Wf,
			outWidth: Gf
		};
	}(Lf, Uf, Wf, Yf, Xf, ep, tp, zf, Vf), ap = Bf ? Jf * Gf : Jf;
	let op;
	return `channelsFirst` === Vf ? op = [
		Hf,
		ap,
		rp,
		ip
	] : `channelsLast` === Vf && (op = [
		Hf,
		rp,
		ip,
		ap
	]), {
		batchSize: Hf,
		dataFormat: Vf,
		inHeight: Uf,
		inWidth: Wf,
		inChannels: Gf,
		outHeight: rp,
		outWidth: ip,
		outChannels: ap,
		padInfo: np,
		strideHeight: Yf,
		strideWidth: Xf,
		filterHeight: Kf,
		filterWidth: qf,
		effectiveFilterHeight: ep,
		effectiveFilterWidth: tp,
		dilationHeight: Zf,
		dilationWidth: Qf,
		inShape: Cf,
		outShape: op,
		filterShape: Of
	};
}
function Ua(Cf, Of, jf, Pf, Lf, zf = !1, Bf = `channelsLast`, Vf) {
	let [Hf, Uf, Wf, Gf, Kf] = [
		-1,
		-1,
		-1,
		-1,
		-1
	];
	if (`channelsLast` === Bf) [Hf, Uf, Wf, Gf, Kf] = Cf;
	else {
		if (`channelsFirst` !== Bf) throw new Error(`Unknown dataFormat ${Bf}`);
		[Hf, Kf, Uf, Wf, Gf] = Cf;
	}
	const [qf, Jf, Yf, , Xf] = Of, [Zf, Qf, ep] = Ka(jf), [tp, np, rp] = Ka(Pf), ip = qa(qf, tp), ap = qa(Jf, np), op = qa(Yf, rp), { padInfo: sp, outDepth: cp, outHeight: lp, outWidth: up } = function(Cf, Of, jf, Pf, Lf, zf, Bf, Vf, Hf, Uf, Wf) {
		let Gf, Kf, qf, Jf;
		`valid` === Cf && (Cf = 0);
		if (`number` == typeof Cf) {
			Gf = {
				top: Cf,
				bottom: Cf,
				left: Cf,
				right: Cf,
				front: Cf,
				back: Cf,
				type: 0 === Cf ? `VALID` : `NUMBER`
			};
			const Yf = function(Cf, Of, jf, Pf, Lf, zf) {
				Lf ??= Wa(Cf, Of[0], Pf[0]);
				const Bf = [
					0,
					0,
					0,
					jf
				];
				for (let jf = 0; jf < 3; jf++) Cf[jf] + 2 * Lf >= Of[jf] && (Bf[jf] = Va((Cf[jf] - Of[jf] + 2 * Lf) / Pf[jf] + 1, zf));
				return Bf;
			}([
				Of,
				jf,
				Pf,
				1
			], [
				Vf,
				Hf,
				Uf
			], 1, [
				Lf,
				zf,
				Bf
			], Cf, Wf);
			Kf = Yf[0], qf = Yf[1], Jf = Yf[2];
		} else {
			if (`same` !== Cf) throw Error(`Unknown padding parameter: ${Cf}`);
			{
				Kf = Math.ceil(Of / Lf), qf = Math.ceil(jf / zf), Jf = Math.ceil(Pf / Bf);
				const Cf = (Kf - 1) * Lf + Vf - Of, Wf = (qf - 1) * zf + Hf - jf, Yf = (Jf - 1) * Bf + Uf - Pf, Xf = Math.floor(Cf / 2), Zf = Cf - Xf, Qf = Math.floor(Wf / 2), ep = Wf - Qf, tp = Math.floor(Yf / 2);
				Gf = {
					top: Qf,
					bottom: ep,
					left: tp,
					right: Yf - tp,
					front: Xf,
					back: Zf,
					type: `SAME`
				};
			}
		}
		return {
			padInfo: Gf,
			outDepth: Kf,
			outHeight: qf,
			outWidth: Jf
		};
	}(Lf, Uf, Wf, Gf, Zf, Qf, ep, ip, ap, op, Vf), dp = zf ? Xf * Kf : Xf;
	let fp;
	return `channelsFirst` === Bf ? fp = [
		Hf,
		dp,
		cp,
		lp,
		up
	] : `channelsLast` === Bf && (fp = [
		Hf,
		cp,
		lp,
		up,
		dp
	]), {
		batchSize: Hf,
		dataFormat: Bf,
		inDepth: Uf,
		inHeight: Wf,
		inWidth: Gf,
		inChannels: Kf,
		outDepth: cp,
		outHeight: lp,
		outWidth: up,
		outChannels: dp,
		padInfo: sp,
		strideDepth: Zf,
		strideHeight: Qf,
		strideWidth: ep,
		filterDepth: qf,
		filterHeight: Jf,
		filterWidth: Yf,
		effectiveFilterDepth: ip,
		effectiveFilterHeight: ap,
		effectiveFilterWidth: op,
		dilationDepth: tp,
		dilationHeight: np,
		dilationWidth: rp,
		inShape: Cf,
		outShape: fp,
		filterShape: Of
	};
}
function Wa(Cf, Of, jf, Pf = 1) {
	const Lf = qa(Of, Pf);
	return Math.floor((Cf[0] * (jf - 1) - jf + Lf) / 2);
}
function Ga(Cf) {
	return `number` == typeof Cf ? [
		Cf,
		Cf,
		Cf
	] : 2 === Cf.length ? [
		Cf[0],
		Cf[1],
		1
	] : Cf;
}
function Ka(Cf) {
	return `number` == typeof Cf ? [
		Cf,
		Cf,
		Cf
	] : Cf;
}
function qa(Cf, Of) {
	return Of <= 1 ? Cf : Cf + (Cf - 1) * (Of - 1);
}
function Va(Cf, Of) {
	if (!Of) return Math.trunc(Cf);
	switch (Of) {
		case `round`: return Math.round(Cf);
		case `ceil`: return Math.ceil(Cf);
		case `floor`: return Math.floor(Cf);
		default: throw new Error(`Unknown roundingMode ${Of}`);
	}
}
function Ha(Cf) {
	const [Of, jf, Pf] = Ga(Cf);
	return 1 === Of && 1 === jf && 1 === Pf;
}
function ja(Cf, Of) {
	return Ha(Cf) || Ha(Of);
}
function Ja(Cf) {
	return Ga(Cf).every(((Cf) => Cf > 0));
}
function Za(Cf) {
	if (`NHWC` === Cf) return `channelsLast`;
	if (`NCHW` === Cf) return `channelsFirst`;
	throw new Error(`Unknown dataFormat ${Cf}`);
}
function Ya(Cf, Of, jf) {
	if (null != jf) {
		if (`string` == typeof Of) throw Error(`Error in ${Cf}: pad must be an integer when using dimRoundingMode ${jf} but got pad ${Of}.`);
		if (`number` == typeof Of) i(f(Of), (() => `Error in ${Cf}: pad must be an integer when using dimRoundingMode ${jf} but got pad ${Of}.`));
		else {
			if (`object` != typeof Of) throw Error(`Error in ${Cf}: Unknown padding parameter: ${Of}`);
			Of.forEach(((Of) => {
				Of.forEach(((Of) => {
					i(f(Of), (() => `Error in ${Cf}: pad must be an integer when using dimRoundingMode ${jf} but got pad ${Of}.`));
				}));
			}));
		}
	}
}
const Xa = oo({ reshape_: function(Cf, Of) {
	const jf = { x: no(Cf, `x`, `reshape`, `string_or_numeric`) }, Pf = { shape: Of };
	return Hs.runKernel(`Reshape`, jf, Pf);
} });
const Qa = oo({ avgPool_: function(Cf, Of, jf, Pf, Lf) {
	const zf = no(Cf, `x`, `avgPool`, `float32`);
	i(ja(jf, 1), (() => `Error in avgPool: Either strides or dilations must be 1. Got strides ${jf} and dilations '1'`));
	let Bf = zf, Vf = !1;
	3 === zf.rank && (Vf = !0, Bf = Xa(zf, [
		1,
		zf.shape[0],
		zf.shape[1],
		zf.shape[2]
	])), i(4 === Bf.rank, (() => `Error in avgPool: x must be rank 4 but got rank ${Bf.rank}.`)), Ya(`avgPool`, Pf, Lf);
	const Hf = { x: Bf }, Uf = {
		filterSize: Of,
		strides: jf,
		pad: Pf,
		dimRoundingMode: Lf
	};
	let Wf = Hs.runKernel(`AvgPool`, Hf, Uf);
	return Wf = wa(Wf, zf.dtype), Vf ? Xa(Wf, [
		Wf.shape[1],
		Wf.shape[2],
		Wf.shape[3]
	]) : Wf;
} });
const ei = oo({ avgPool3d_: function(Cf, Of, jf, Pf, Lf, zf = `NDHWC`) {
	const Bf = no(Cf, `x`, `avgPool3d`, `float32`);
	let Vf = Bf, Hf = !1;
	4 === Bf.rank && (Hf = !0, Vf = Xa(Bf, [
		1,
		Bf.shape[0],
		Bf.shape[1],
		Bf.shape[2],
		Bf.shape[3]
	])), i(5 === Vf.rank, (() => `Error in avgPool3d: x must be rank 5 but got rank ${Vf.rank}.`)), i(`NDHWC` === zf, (() => `Error in avgPool3d: Only NDHWC is currently supported, but got dataFormat of ${zf}`)), i(`number` == typeof jf && jf > 0 || Array.isArray(jf) && jf[0] > 0 && jf[1] > 0 && jf[2] > 0, (() => `Error in avgPool3d: Stride must be > 0, but got '${jf}'`)), Ya(`avgPool3d`, Pf, Lf);
	const Uf = { x: Vf }, Wf = {
		filterSize: Of,
		strides: jf,
		pad: Pf,
		dimRoundingMode: Lf,
		dataFormat: zf
	};
	let Gf = Hs.runKernel(`AvgPool3D`, Uf, Wf);
	return Gf = wa(Gf, Vf.dtype), Hf ? Xa(Gf, [
		Gf.shape[1],
		Gf.shape[2],
		Gf.shape[3],
		Gf.shape[4]
	]) : Gf;
} });
const ti = oo({ concat_: function(Cf, Of = 0) {
	i(Cf.length >= 1, (() => `Pass at least one tensor to concat`));
	const jf = ro(Cf, `tensors`, `concat`, `string_or_numeric`);
	if (`complex64` === jf[0].dtype && jf.forEach(((Cf) => {
		if (`complex64` !== Cf.dtype) throw new Error(`Cannot concatenate complex64 tensors with a tensor\n          with dtype ${Cf.dtype}. `);
	})), 1 === jf.length) return ka(jf[0]);
	const Pf = jf, Lf = { axis: Of };
	return Hs.runKernel(`Concat`, Pf, Lf);
} });
const ni = oo({ matMul_: function(Cf, Of, jf = !1, Pf = !1) {
	let Lf = no(Cf, `a`, `matMul`), zf = no(Of, `b`, `matMul`);
	[Lf, zf] = Os(Lf, zf);
	const Bf = {
		a: Lf,
		b: zf
	}, Vf = {
		transposeA: jf,
		transposeB: Pf
	};
	return Hs.runKernel(`BatchMatMul`, Bf, Vf);
} });
const ri = oo({ sigmoid_: function(Cf) {
	const Of = { x: no(Cf, `x`, `sigmoid`, `float32`) };
	return Hs.runKernel(`Sigmoid`, Of);
} });
const si = oo({ slice_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `slice`, `string_or_numeric`);
	if (0 === Pf.rank) throw new Error(`Slicing scalar is not possible`);
	const Lf = { x: Pf }, zf = {
		begin: Of,
		size: jf
	};
	return Hs.runKernel(`Slice`, Lf, zf);
} });
const oi = oo({ tanh_: function(Cf) {
	const Of = { x: no(Cf, `x`, `tanh`, `float32`) };
	return Hs.runKernel(`Tanh`, Of);
} });
const ai = oo({ basicLSTMCell_: function(Cf, Of, jf, Pf, Lf, zf) {
	const Bf = no(Cf, `forgetBias`, `basicLSTMCell`), Vf = no(Of, `lstmKernel`, `basicLSTMCell`), Hf = no(jf, `lstmBias`, `basicLSTMCell`), Uf = no(Pf, `data`, `basicLSTMCell`), Wf = no(Lf, `c`, `basicLSTMCell`), Gf = no(zf, `h`, `basicLSTMCell`), Kf = ti([Uf, Gf], 1), qf = ni(Kf, Vf), Jf = xa(qf, Hf), Yf = Jf.shape[0], Xf = Jf.shape[1] / 4, Zf = [Yf, Xf], Qf = si(Jf, [0, 0], Zf), ep = si(Jf, [0, Xf], Zf), tp = si(Jf, [0, 2 * Xf], Zf), np = si(Jf, [0, 3 * Xf], Zf), rp = xa($a(ri(Qf), oi(ep)), $a(Wf, ri(xa(Bf, tp))));
	return [rp, $a(oi(rp), ri(np))];
} });
const ii = oo({ batchToSpaceND_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `batchToSpaceND`), Lf = Of.reduce(((Cf, Of) => Cf * Of));
	i(Pf.rank >= 1 + Of.length, (() => `input rank is ${Pf.rank} but should be > than blockShape.length ${Of.length}`)), i(jf.length === Of.length, (() => `crops.length is ${jf.length} but should be equal to blockShape.length  ${Of.length}`)), i(Pf.shape[0] % Lf == 0, (() => `input tensor batch is ${Pf.shape[0]} but is not divisible by the product of the elements of blockShape ${Of.join(` * `)} === ${Lf}`));
	const zf = { x: Pf }, Bf = {
		blockShape: Of,
		crops: jf
	};
	return Hs.runKernel(`BatchToSpaceND`, zf, Bf);
} });
const li = oo({ batchNorm_: function(Cf, Of, jf, Pf, Lf, zf) {
	zf ??= .001;
	const Bf = no(Cf, `x`, `batchNorm`), Vf = no(Of, `mean`, `batchNorm`), Hf = no(jf, `variance`, `batchNorm`);
	let Uf, Wf;
	null != Lf && (Uf = no(Lf, `scale`, `batchNorm`)), null != Pf && (Wf = no(Pf, `offset`, `batchNorm`)), i(Vf.rank === Hf.rank, (() => `Batch normalization gradient requires mean and variance to have equal ranks.`)), i(null == Wf || Vf.rank === Wf.rank, (() => `Batch normalization gradient requires mean and offset to have equal ranks.`)), i(null == Uf || Vf.rank === Uf.rank, (() => `Batch normalization gradient requires mean and scale to have equal ranks.`));
	const Gf = {
		x: function(Cf) {
			let Of;
			return Of = 0 === Cf.rank || 1 === Cf.rank ? Xa(Cf, [
				1,
				1,
				1,
				Cf.size
			]) : 2 === Cf.rank ? Xa(Cf, [
				1,
				1,
				Cf.shape[0],
				Cf.shape[1]
			]) : 3 === Cf.rank ? Xa(Cf, [
				1,
				Cf.shape[0],
				Cf.shape[1],
				Cf.shape[2]
			]) : Cf, Of;
		}(Bf),
		scale: Uf,
		offset: Wf,
		mean: Vf,
		variance: Hf
	}, Kf = { varianceEpsilon: zf }, qf = Hs.runKernel(`FusedBatchNorm`, Gf, Kf);
	return Xa(qf, Bf.shape);
} });
const ui = oo({ batchNorm2d_: function(Cf, Of, jf, Pf, Lf, zf) {
	const Bf = no(Cf, `x`, `batchNorm`), Vf = no(Of, `mean`, `batchNorm`), Hf = no(jf, `variance`, `batchNorm`);
	let Uf, Wf;
	return null != Lf && (Uf = no(Lf, `scale`, `batchNorm`)), null != Pf && (Wf = no(Pf, `offset`, `batchNorm`)), i(2 === Bf.rank, (() => `Error in batchNorm2D: x must be rank 2 but got rank ${Bf.rank}.`)), i(2 === Vf.rank || 1 === Vf.rank, (() => `Error in batchNorm2D: mean must be rank 2 or rank 1 but got rank ${Vf.rank}.`)), i(2 === Hf.rank || 1 === Hf.rank, (() => `Error in batchNorm2D: variance must be rank 2 or rank 1 but got rank ${Hf.rank}.`)), null != Uf && i(2 === Uf.rank || 1 === Uf.rank, (() => `Error in batchNorm2D: scale must be rank 2 or rank 1 but got rank ${Uf.rank}.`)), null != Wf && i(2 === Wf.rank || 1 === Wf.rank, (() => `Error in batchNorm2D: offset must be rank 2 or rank 1 but got rank ${Wf.rank}.`)), li(Bf, Vf, Hf, Wf, Uf, zf);
} });
const ci = oo({ batchNorm3d_: function(Cf, Of, jf, Pf, Lf, zf) {
	const Bf = no(Cf, `x`, `batchNorm`), Vf = no(Of, `mean`, `batchNorm`), Hf = no(jf, `variance`, `batchNorm`);
	let Uf, Wf;
	return null != Lf && (Uf = no(Lf, `scale`, `batchNorm`)), null != Pf && (Wf = no(Pf, `offset`, `batchNorm`)), i(3 === Bf.rank, (() => `Error in batchNorm3D: x must be rank 3 but got rank ${Bf.rank}.`)), i(3 === Vf.rank || 1 === Vf.rank, (() => `Error in batchNorm3D: mean must be rank 3 or rank 1 but got rank ${Vf.rank}.`)), i(3 === Hf.rank || 1 === Hf.rank, (() => `Error in batchNorm3D: variance must be rank 3 or rank 1 but got rank ${Hf.rank}.`)), null != Uf && i(3 === Uf.rank || 1 === Uf.rank, (() => `Error in batchNorm3D: scale must be rank 3 or rank 1 but got rank ${Uf.rank}.`)), null != Wf && i(3 === Wf.rank || 1 === Wf.rank, (() => `Error in batchNorm3D: offset must be rank 3 or rank 1 but got rank ${Wf.rank}.`)), li(Bf, Vf, Hf, Wf, Uf, zf);
} });
const hi = oo({ batchNorm4d_: function(Cf, Of, jf, Pf, Lf, zf) {
	const Bf = no(Cf, `x`, `batchNorm`), Vf = no(Of, `mean`, `batchNorm`), Hf = no(jf, `variance`, `batchNorm`);
	let Uf, Wf;
	return null != Lf && (Uf = no(Lf, `scale`, `batchNorm`)), null != Pf && (Wf = no(Pf, `offset`, `batchNorm`)), i(4 === Bf.rank, (() => `Error in batchNorm4D: x must be rank 4 but got rank ${Bf.rank}.`)), i(4 === Vf.rank || 1 === Vf.rank, (() => `Error in batchNorm4D: mean must be rank 4 or rank 1 but got rank ${Vf.rank}.`)), i(4 === Hf.rank || 1 === Hf.rank, (() => `Error in batchNorm4D: variance must be rank 4 or rank 1 but got rank ${Hf.rank}.`)), null != Uf && i(4 === Uf.rank || 1 === Uf.rank, (() => `Error in batchNorm4D: scale must be rank 4 or rank 1 but got rank ${Uf.rank}.`)), null != Wf && i(4 === Wf.rank || 1 === Wf.rank, (() => `Error in batchNorm4D: offset must be rank 4 or rank 1 but got rank ${Wf.rank}.`)), li(Bf, Vf, Hf, Wf, Uf, zf);
} });
const di = oo({ bincount_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `bincount`), Lf = no(Of, `weights`, `bincount`);
	i(`int32` === Pf.dtype, (() => `Error in bincount: input dtype must be int32, but got ${Pf.dtype}`)), i(jf >= 0, (() => `size must be non-negative, but got ${jf}.`)), i(Lf.size === Pf.size || 0 === Lf.size, (() => `Error in bincount: weights must have the same size as input or0-length, but got input shape: ${Pf.shape}, weights shape: ${Lf.shape}.`));
	const zf = {
		x: Pf,
		weights: Lf
	}, Bf = { size: jf };
	return Hs.runKernel(`Bincount`, zf, Bf);
} });
const fi = oo({ bitwiseAnd_: function(Cf, Of) {
	const jf = no(Cf, `x`, `bitwiseAnd`), Pf = no(Of, `y`, `bitwiseAnd`);
	if (!d(jf.shape, Pf.shape)) throw new Error(`BitwiseAnd: Tensors must have the same shape. x: ${jf.shape}, y: ${Pf.shape}`);
	if (`int32` !== jf.dtype || `int32` !== Pf.dtype) throw new Error(`BitwiseAnd: Only supports 'int32' values in tensor, found type of x: ${jf.dtype} and type of y: ${Pf.dtype}`);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`BitwiseAnd`, Lf);
} });
const pi = oo({ broadcastArgs_: function(Cf, Of) {
	const jf = no(Cf, `s0`, `broadcastArgs`, `int32`), Pf = no(Of, `s1`, `broadcastArgs`, `int32`);
	if (1 !== jf.rank) throw new Error(`broadcastArgs(): first input must be a vector (rank=1). Has rank ${jf.rank}`);
	if (1 !== Pf.rank) throw new Error(`broadcastArgs(): second input must be a vector (rank=1). Has rank ${Pf.rank}`);
	const Lf = {
		s0: jf,
		s1: Pf
	};
	return Hs.runKernel(`BroadcastArgs`, Lf);
} });
const gi = oo({ broadcastTo_: function(Cf, Of) {
	let jf = no(Cf, `broadcastTo`, `x`);
	const Pf = jf.shape;
	if (F(Of), Of.length < jf.rank) throw new Error(`broadcastTo(): shape.length=${Of.length} < input.rank=${jf.rank}.`);
	if (Of.length > jf.rank) {
		const Cf = jf.shape.slice();
		for (; Cf.length < Of.length;) Cf.unshift(1);
		jf = Xa(jf, Cf);
	}
	const Lf = jf.shape, zf = Array.from(Of);
	for (let Cf = Of.length - 1; Cf >= 0; Cf--) if (Lf[Cf] === Of[Cf]) zf[Cf] = 1;
	else if (1 !== jf.shape[Cf]) throw new Error(`broadcastTo(): [${Pf}] cannot be broadcast to [${Of}].`);
	if (0 === zf.map(((Cf, Of) => Cf > 1 ? Of : -1)).filter(((Cf) => Cf >= 0)).length) return ka(jf);
	const Bf = { x: jf }, Vf = { reps: zf };
	return Hs.runKernel(`Tile`, Bf, Vf);
} });
const mi = oo({ ceil_: function(Cf) {
	const Of = { x: no(Cf, `x`, `ceil`, `float32`) };
	return Hs.runKernel(`Ceil`, Of);
} });
function bi(Cf, Of, jf) {
	F(Cf);
	const Pf = {
		shape: Cf,
		value: Of,
		dtype: jf = jf || A(Of)
	};
	return Hs.runKernel(`Fill`, {}, Pf);
}
const yi = oo({ clipByValue_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `clipByValue`);
	if (i(Of <= jf, (() => `Error in clip: min (${Of}) must be less than or equal to max (${jf}).`)), Of === jf) return bi(Pf.shape, Of, Pf.dtype);
	const Lf = { x: Pf }, zf = {
		clipValueMin: Of,
		clipValueMax: jf
	};
	return Hs.runKernel(`ClipByValue`, Lf, zf);
} });
const wi = oo({ concat1d_: function(Cf) {
	return ti(Cf, 0);
} });
const ki = oo({ concat2d_: function(Cf, Of) {
	return ti(Cf, Of);
} });
const vi = oo({ concat3d_: function(Cf, Of) {
	return ti(Cf, Of);
} });
const xi = oo({ concat4d_: function(Cf, Of) {
	return ti(Cf, Of);
} });
const Ei = oo({ conv2d_: function(Cf, Of, jf, Pf, Lf = `NHWC`, zf = [1, 1], Bf) {
	const Vf = no(Cf, `x`, `conv2d`, `float32`), Hf = no(Of, `filter`, `conv2d`, `float32`);
	let Uf = Vf, Wf = !1;
	3 === Vf.rank && (Wf = !0, Uf = Xa(Vf, [
		1,
		Vf.shape[0],
		Vf.shape[1],
		Vf.shape[2]
	])), i(4 === Uf.rank, (() => `Error in conv2d: input must be rank 4, but got rank ${Uf.rank}.`)), i(4 === Hf.rank, (() => `Error in conv2d: filter must be rank 4, but got rank ${Hf.rank}.`)), Ya(`conv2d`, Pf, Bf);
	const Gf = `NHWC` === Lf ? Uf.shape[3] : Uf.shape[1];
	i(Gf === Hf.shape[2], (() => `Error in conv2d: depth of input (${Gf}) must match input depth for filter ${Hf.shape[2]}.`)), i(ja(jf, zf), (() => `Error in conv2D: Either strides or dilations must be 1. Got strides ${jf} and dilations '${zf}'`)), i(Ja(zf), (() => `Error in conv2D: Dilated rates should be larger than 0.`)), i(Ja(jf), (() => `Error in conv2D: Strides should be larger than 0.`));
	const Kf = {
		x: Uf,
		filter: Hf
	}, qf = {
		strides: jf,
		pad: Pf,
		dataFormat: Lf,
		dilations: zf,
		dimRoundingMode: Bf
	}, Jf = Hs.runKernel(`Conv2D`, Kf, qf);
	return Wf ? Xa(Jf, [
		Jf.shape[1],
		Jf.shape[2],
		Jf.shape[3]
	]) : Jf;
} });
const Si = oo({ conv1d_: function(Cf, Of, jf, Pf, Lf = `NWC`, zf = 1, Bf) {
	const Vf = no(Cf, `x`, `conv1d`), Hf = no(Of, `filter`, `conv1d`);
	let Uf = Vf, Wf = !1;
	2 === Vf.rank && (Wf = !0, Uf = Xa(Vf, [
		1,
		Vf.shape[0],
		Vf.shape[1]
	])), i(3 === Uf.rank, (() => `Error in conv1d: input must be rank 3, but got rank ${Uf.rank}.`)), i(3 === Hf.rank, (() => `Error in conv1d: filter must be rank 3, but got rank ${Hf.rank}.`)), Ya(`conv1d`, Pf, Bf), i(Uf.shape[2] === Hf.shape[1], (() => `Error in conv1d: depth of input (${Uf.shape[2]}) must match input depth for filter ${Hf.shape[1]}.`)), i(ja(jf, zf), (() => `Error in conv1D: Either stride or dilation must be 1. Got stride ${jf} and dilation '${zf}'`)), i(Ja(zf), (() => `Error in conv1D: Dilated rates should be larger than 0.`)), i(Ja(jf), (() => `Error in conv1D: Stride should be larger than 0.`)), i(`NWC` === Lf, (() => `Error in conv1d: got dataFormat of ${Lf} but only NWC is currently supported.`));
	const Gf = Xa(Hf, [
		1,
		Hf.shape[0],
		Hf.shape[1],
		Hf.shape[2]
	]), Kf = Xa(Uf, [
		Uf.shape[0],
		1,
		Uf.shape[1],
		Uf.shape[2]
	]), qf = Ei(Kf, Gf, [1, jf], Pf, `NHWC`, [1, zf], Bf);
	return Xa(qf, Wf ? [qf.shape[2], qf.shape[3]] : [
		qf.shape[0],
		qf.shape[2],
		qf.shape[3]
	]);
} });
const $i = oo({ conv2DBackpropInput_: function(Cf, Of, jf, Pf, Lf, zf = `NHWC`, Bf) {
	i(Cf.length === Of.rank, (() => `Length of inShape (${Cf.length}) and rank of dy (${Of.rank}) must match`));
	let Vf = Cf, Hf = Of, Uf = !1;
	3 === Of.rank && (Uf = !0, Hf = Xa(Of, [
		1,
		Of.shape[0],
		Of.shape[1],
		Of.shape[2]
	]), Vf = [
		1,
		Cf[0],
		Cf[1],
		Cf[2]
	]), i(4 === Vf.length, (() => `Error in conv2dDerInput: inShape must be length 4, but got length ${Vf.length}.`)), i(4 === Hf.rank, (() => `Error in conv2dDerInput: dy must be rank 4, but got rank ${Hf.rank}`)), i(4 === jf.rank, (() => `Error in conv2dDerInput: filter must be rank 4, but got rank ${jf.rank}`));
	const Wf = `NHWC` === zf ? Vf[3] : Vf[1], Gf = `NHWC` === zf ? Hf.shape[3] : Hf.shape[1];
	i(Wf === jf.shape[2], (() => `Error in conv2dDerInput: depth of input (${Wf}) must match input depth for filter ${jf.shape[2]}.`)), i(Gf === jf.shape[3], (() => `Error in conv2dDerInput: depth of output (${Gf}) must match output depth for filter ${jf.shape[3]}.`)), Ya(`conv2dDerInput`, Lf, Bf);
	const Kf = {
		dy: Hf,
		filter: jf
	}, qf = {
		strides: Pf,
		pad: Lf,
		dataFormat: zf,
		dimRoundingMode: Bf,
		inputShape: Vf
	}, Jf = Hs.runKernel(`Conv2DBackpropInput`, Kf, qf);
	return Uf ? Xa(Jf, [
		Jf.shape[1],
		Jf.shape[2],
		Jf.shape[3]
	]) : Jf;
} });
const Ai = oo({ conv2dTranspose_: function(Cf, Of, jf, Pf, Lf, zf) {
	const Bf = no(Cf, `x`, `conv2dTranspose`), Vf = no(Of, `filter`, `conv2dTranspose`);
	return $i(jf, Bf, Vf, Pf, Lf, `NHWC`, zf);
} });
const _i = oo({ conv3d_: function(Cf, Of, jf, Pf, Lf = `NDHWC`, zf = [
	1,
	1,
	1
]) {
	const Bf = no(Cf, `x`, `conv3d`), Vf = no(Of, `filter`, `conv3d`);
	let Hf = Bf, Uf = !1;
	4 === Bf.rank && (Uf = !0, Hf = Xa(Bf, [
		1,
		Bf.shape[0],
		Bf.shape[1],
		Bf.shape[2],
		Bf.shape[3]
	])), i(5 === Hf.rank, (() => `Error in conv3d: input must be rank 5, but got rank ${Hf.rank}.`)), i(5 === Vf.rank, (() => `Error in conv3d: filter must be rank 5, but got rank ${Vf.rank}.`)), i(Hf.shape[4] === Vf.shape[3], (() => `Error in conv3d: depth of input (${Hf.shape[4]}) must match input depth for filter ${Vf.shape[3]}.`)), i(ja(jf, zf), (() => `Error in conv3D: Either strides or dilations must be 1. Got strides ${jf} and dilations '${zf}'`)), i(`NDHWC` === Lf, (() => `Error in conv3d: got dataFormat of ${Lf} but only NDHWC is currently supported.`)), i(Ja(zf), (() => `Error in conv3D: Dilated rates should be larger than 0.`)), i(Ja(jf), (() => `Error in conv3D: Strides should be larger than 0.`));
	const Wf = {
		x: Hf,
		filter: Vf
	}, Gf = {
		strides: jf,
		pad: Pf,
		dataFormat: Lf,
		dilations: zf
	}, Kf = Hs.runKernel(`Conv3D`, Wf, Gf);
	return Uf ? Xa(Kf, [
		Kf.shape[1],
		Kf.shape[2],
		Kf.shape[3],
		Kf.shape[4]
	]) : Kf;
} });
const Ii = oo({ conv3DBackpropInput_: function(Cf, Of, jf, Pf, Lf) {
	i(Cf.length === Of.rank, (() => `Length of inShape (${Cf.length}) and rank of dy (${Of.rank}) must match`));
	let zf = Cf, Bf = Of, Vf = !1;
	4 === Of.rank && (Vf = !0, Bf = Xa(Of, [
		1,
		Of.shape[0],
		Of.shape[1],
		Of.shape[2],
		Of.shape[3]
	]), zf = [
		1,
		Cf[0],
		Cf[1],
		Cf[2],
		Cf[3]
	]);
	const Hf = zf[4], Uf = Bf.shape[4];
	i(5 === zf.length, (() => `Error in conv3dDerInput: inShape must be length 5, but got length ${zf.length}.`)), i(5 === Bf.rank, (() => `Error in conv3dDerInput: dy must be rank 5, but got rank ${Bf.rank}`)), i(5 === jf.rank, (() => `Error in conv3dDerInput: filter must be rank 5, but got rank ${jf.rank}`)), i(Hf === jf.shape[3], (() => `Error in conv3dDerInput: depth of input (${Hf}) must match input depth for filter ${jf.shape[3]}.`)), i(Uf === jf.shape[4], (() => `Error in conv3dDerInput: depth of output (${Uf}) must match output depth for filter ${jf.shape[4]}.`));
	const Wf = {
		dy: Bf,
		filter: jf
	}, Gf = {
		pad: Lf,
		strides: Pf,
		inputShape: zf
	}, Kf = Hs.runKernel(`Conv3DBackpropInputV2`, Wf, Gf);
	return Vf ? Xa(Kf, [
		Kf.shape[1],
		Kf.shape[2],
		Kf.shape[3],
		Kf.shape[4]
	]) : Kf;
} });
const Mi = oo({ conv3dTranspose_: function(Cf, Of, jf, Pf, Lf) {
	const zf = no(Cf, `x`, `conv3dTranspose`), Bf = no(Of, `filter`, `conv3dTranspose`);
	return Ii(jf, zf, Bf, Pf, Lf);
} });
const Ni = oo({ cos_: function(Cf) {
	const Of = { x: no(Cf, `x`, `cos`, `float32`) };
	return Hs.runKernel(`Cos`, Of);
} });
const Ti = oo({ cosh_: function(Cf) {
	const Of = { x: no(Cf, `x`, `cosh`, `float32`) };
	return Hs.runKernel(`Cosh`, Of);
} });
const Di = oo({ cumprod_: function(Cf, Of = 0, jf = !1, Pf = !1) {
	const Lf = { x: no(Cf, `x`, `cumprod`) }, zf = {
		axis: Of,
		exclusive: jf,
		reverse: Pf
	};
	return Hs.runKernel(`Cumprod`, Lf, zf);
} });
const Ri = oo({ cumsum_: function(Cf, Of = 0, jf = !1, Pf = !1) {
	const Lf = { x: no(Cf, `x`, `cumsum`) }, zf = {
		axis: Of,
		exclusive: jf,
		reverse: Pf
	};
	return Hs.runKernel(`Cumsum`, Lf, zf);
} });
const Fi = oo({ denseBincount_: function(Cf, Of, jf, Pf = !1) {
	const Lf = no(Cf, `x`, `denseBincount`), zf = no(Of, `weights`, `denseBincount`);
	i(`int32` === Lf.dtype, (() => `Error in denseBincount: input dtype must be int32, but got ${Lf.dtype}`)), i(Lf.rank <= 2, (() => `Error in denseBincount: input must be at most rank 2, but got rank ${Lf.rank}.`)), i(jf >= 0, (() => `size must be non-negative, but got ${jf}.`)), i(zf.size === Lf.size || 0 === zf.size, (() => `Error in denseBincount: weights must have the same shape as x or 0-length, but got x shape: ${Lf.shape}, weights shape: ${zf.shape}.`));
	const Bf = {
		x: Lf,
		weights: zf
	}, Vf = {
		size: jf,
		binaryOutput: Pf
	};
	return Hs.runKernel(`DenseBincount`, Bf, Vf);
} });
const Bi = oo({ depthToSpace_: function(Cf, Of, jf = `NHWC`) {
	const Pf = no(Cf, `x`, `depthToSpace`, `float32`), Lf = `NHWC` === jf ? Pf.shape[1] : Pf.shape[2], zf = `NHWC` === jf ? Pf.shape[2] : Pf.shape[3], Bf = `NHWC` === jf ? Pf.shape[3] : Pf.shape[1];
	i(Of > 1, (() => `blockSize should be > 1 for depthToSpace, but was: ${Of}`)), i(Lf * Of >= 0, (() => `Negative dimension size caused by overflow when multiplying\n    ${Lf} and ${Of}  for depthToSpace with input shape\n    ${Pf.shape}`)), i(zf * Of >= 0, (() => `Negative dimension size caused by overflow when multiplying\n    ${zf} and ${Of} for depthToSpace with input shape\n        ${Pf.shape}`)), i(Bf % (Of * Of) == 0, (() => `Dimension size must be evenly divisible by ${Of * Of} but is ${Bf} for depthToSpace with input shape ${Pf.shape}`));
	const Vf = { x: Pf }, Hf = {
		blockSize: Of,
		dataFormat: jf
	};
	return Hs.runKernel(`DepthToSpace`, Vf, Hf);
} });
const Ci = oo({ depthwiseConv2d_: function(Cf, Of, jf, Pf, Lf = `NHWC`, zf = [1, 1], Bf) {
	const Vf = no(Cf, `x`, `depthwiseConv2d`, `float32`), Hf = no(Of, `filter`, `depthwiseConv2d`, `float32`);
	let Uf = Vf, Wf = !1;
	3 === Vf.rank && (Wf = !0, Uf = Xa(Vf, [
		1,
		Vf.shape[0],
		Vf.shape[1],
		Vf.shape[2]
	])), i(4 === Uf.rank, (() => `Error in depthwiseConv2d: input must be rank 4, but got rank ${Uf.rank}.`)), i(4 === Hf.rank, (() => `Error in depthwiseConv2d: filter must be rank 4, but got rank ${Hf.rank}.`));
	const Gf = `NHWC` === Lf ? Uf.shape[3] : Uf.shape[1];
	i(Gf === Hf.shape[2], (() => `Error in depthwiseConv2d: number of input channels (${Gf}) must match the inChannels dimension in filter ${Hf.shape[2]}.`)), Ya(`depthwiseConv2d`, Pf, Bf);
	const Kf = {
		x: Uf,
		filter: Hf
	}, qf = {
		strides: jf,
		pad: Pf,
		dataFormat: Lf,
		dilations: zf,
		dimRoundingMode: Bf
	}, Jf = Hs.runKernel(`DepthwiseConv2dNative`, Kf, qf);
	return Wf ? Xa(Jf, [
		Jf.shape[1],
		Jf.shape[2],
		Jf.shape[3]
	]) : Jf;
} });
const Pi = oo({ diag_: function(Cf) {
	const Of = { x: no(Cf, `x`, `diag`) };
	return Hs.runKernel(`Diag`, Of);
} });
const Oi = oo({ dilation2d_: function(Cf, Of, jf, Pf, Lf = [1, 1], zf = `NHWC`) {
	const Bf = no(Cf, `x`, `dilation2d`), Vf = no(Of, `filter`, `dilation2d`);
	i(3 === Bf.rank || 4 === Bf.rank, (() => `Error in dilation2d: input must be rank 3 or 4, but got rank ${Bf.rank}.`)), i(3 === Vf.rank, (() => `Error in dilation2d: filter must be rank 3, but got rank ${Vf.rank}.`)), i(`NHWC` === zf, (() => `Error in dilation2d: Only NHWC is currently supported, but got dataFormat of ${zf}`));
	let Hf = Bf, Uf = !1;
	3 === Bf.rank && (Hf = Xa(Bf, [
		1,
		Bf.shape[0],
		Bf.shape[1],
		Bf.shape[2]
	]), Uf = !0), i(Hf.shape[3] === Vf.shape[2], (() => `Error in dilation2d:  input and filter must have the same depth: ${Hf.shape[3]} vs ${Vf.shape[2]}`));
	const Wf = {
		x: Hf,
		filter: Vf
	}, Gf = {
		strides: jf,
		pad: Pf,
		dilations: Lf
	}, Kf = Hs.runKernel(`Dilation2D`, Wf, Gf);
	return Uf ? Xa(Kf, [
		Kf.shape[1],
		Kf.shape[2],
		Kf.shape[3]
	]) : Kf;
} });
function Li(Cf, Of) {
	const jf = Cf.length, Pf = [];
	for (let Lf = 0; Lf < jf; Lf++) {
		const zf = jf - 1 - Lf, Bf = Cf[zf] || 1;
		(Of[Of.length - 1 - Lf] || 1) > 1 && 1 === Bf && Pf.unshift(zf);
	}
	return Pf;
}
function zi(Cf, Of) {
	const jf = [];
	for (let Pf = 0; Pf < Of.length; Pf++) {
		const Lf = Cf[Cf.length - Pf - 1], zf = Of.length - Pf - 1, Bf = Of[zf];
		(null == Lf || 1 === Lf && Bf > 1) && jf.unshift(zf);
	}
	return jf;
}
function Ui(Cf, Of) {
	const jf = Math.max(Cf.length, Of.length), Pf = new Array(jf);
	for (let Lf = 0; Lf < jf; Lf++) {
		let zf = Cf[Cf.length - Lf - 1];
		zf ??= 1;
		let Bf = Of[Of.length - Lf - 1];
		if (Bf ??= 1, 1 === zf) Pf[jf - Lf - 1] = Bf;
		else if (1 === Bf) Pf[jf - Lf - 1] = zf;
		else {
			if (zf !== Bf) throw Error(`Operands could not be broadcast together with shapes ${Cf} and ${Of}.`);
			Pf[jf - Lf - 1] = zf;
		}
	}
	return Pf;
}
var Wi = {
	__proto__: null,
	assertAndGetBroadcastShape: Ui,
	getBroadcastDims: Li,
	getReductionAxes: zi
};
const Gi = oo({ equal_: function(Cf, Of) {
	let jf = no(Cf, `a`, `equal`, `string_or_numeric`), Pf = no(Of, `b`, `equal`, `string_or_numeric`);
	[jf, Pf] = Os(jf, Pf), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Equal`, Lf);
} });
const Ki = oo({ where_: function(Cf, Of, jf) {
	const Pf = no(Of, `a`, `where`), Lf = no(jf, `b`, `where`), zf = no(Cf, `condition`, `where`, `bool`), Bf = Ui(Ui(zf.shape, Pf.shape), Lf.shape), Vf = {
		condition: gi(zf, Bf),
		t: gi(Pf, Bf),
		e: gi(Lf, Bf)
	};
	return Hs.runKernel(`Select`, Vf);
} });
const qi = oo({ zerosLike_: function(Cf) {
	const Of = { x: no(Cf, `x`, `zerosLike`) };
	return Hs.runKernel(`ZerosLike`, Of);
} });
const Vi = oo({ divNoNan_: function(Cf, Of) {
	let jf = no(Cf, `a`, `div`), Pf = no(Of, `b`, `div`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = Sa(jf, Pf), zf = qi(Lf), Bf = Gi(Pf, zf);
	return Ki(Bf, zf, Lf);
} });
const Hi = oo({ dot_: function(Cf, Of) {
	const jf = no(Cf, `t1`, `dot`), Pf = no(Of, `t2`, `dot`);
	i(!(1 !== jf.rank && 2 !== jf.rank || 1 !== Pf.rank && 2 !== Pf.rank), (() => `Error in dot: inputs must all be rank 1 or 2, but got ranks ${jf.rank} and ${Pf.rank}.`));
	const Lf = 1 === jf.rank ? jf.size : jf.shape[1], zf = 1 === Pf.rank ? Pf.size : Pf.shape[0];
	if (i(Lf === zf, (() => `Error in dot: inner dimensions of inputs must match, but got ${Lf} and ${zf}.`)), 1 === jf.rank && 1 === Pf.rank) {
		const Cf = Xa(jf, [1, -1]), Of = Xa(Pf, [-1, 1]), Lf = ni(Cf, Of);
		return Xa(Lf, []);
	}
	if (1 === jf.rank && 2 === Pf.rank) {
		const Cf = Xa(jf, [1, -1]), Of = Xa(Pf, [Pf.shape[0], Pf.shape[1]]), Lf = ni(Cf, Of);
		return Xa(Lf, [Lf.size]);
	}
	if (2 === jf.rank && 1 === Pf.rank) {
		const Cf = Xa(Pf, [-1, 1]), Of = ni(jf, Cf);
		return Xa(Of, [Of.size]);
	}
	{
		const Cf = Xa(Pf, [Pf.shape[0], Pf.shape[1]]);
		return ni(jf, Cf);
	}
} });
const ji = oo({ einsum_: function(Cf, ...Of) {
	const jf = Of.map(((Cf, Of) => no(Cf, `tensors${Of}`, `einsum`))), Pf = { equation: Cf };
	return Hs.runKernel(`Einsum`, jf, Pf);
} });
const Ji = oo({ elu_: function(Cf) {
	const Of = { x: no(Cf, `x`, `elu`, `float32`) };
	return Hs.runKernel(`Elu`, Of);
} });
const Zi = oo({ ensureShape_: function(Cf, Of) {
	const jf = no(Cf, `x`, `ensureShape`, `string_or_numeric`);
	if (!h(jf.shape, Of)) throw new Error(`EnsureShape: Shape of tensor ${jf.shape} is not compatible with expected shape ${Of}`);
	return Cf;
} });
const Yi = oo({ erf_: function(Cf) {
	let Of = no(Cf, `x`, `erf`);
	i(`int32` === Of.dtype || `float32` === Of.dtype, (() => "Input dtype must be `int32` or `float32`.")), `int32` === Of.dtype && (Of = wa(Of, `float32`));
	const jf = { x: Of };
	return Hs.runKernel(`Erf`, jf);
} });
function Xi(Cf, Of) {
	for (let jf = 0; jf < Cf.length; ++jf) if (Cf[Cf.length - jf - 1] !== Of - 1 - jf) return !1;
	return !0;
}
function Qi(Cf, Of, jf) {
	const Pf = Cf.length + Of.length, Lf = [];
	let zf = 0, Bf = 0;
	for (let Vf = 0; Vf < Pf; Vf++) -1 === jf.indexOf(Vf) ? Lf.push(Cf[zf++]) : Lf.push(Of[Bf++]);
	return Lf;
}
function el(Cf, Of) {
	return Qi(Cf, Of.map(((Cf) => 1)), Of);
}
const tl = oo({ max_: function(Cf, Of = null, jf = !1) {
	const Pf = { x: no(Cf, `x`, `max`) }, Lf = {
		reductionIndices: Of,
		keepDims: jf
	};
	return Hs.runKernel(`Max`, Pf, Lf);
} });
const nl = oo({ min_: function(Cf, Of = null, jf = !1) {
	const Pf = { x: no(Cf, `x`, `min`) }, Lf = {
		axis: Of,
		keepDims: jf
	};
	return Hs.runKernel(`Min`, Pf, Lf);
} });
const rl = oo({ pow_: function(Cf, Of) {
	let jf = no(Cf, `base`, `pow`), Pf = no(Of, `exp`, `pow`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Pow`, Lf);
} });
function sl(Cf, Of) {
	if ((hs(Cf) && `string` !== Of || Array.isArray(Cf)) && `complex64` !== Of) throw new Error(`Error creating a new Scalar: value must be a primitive (number|boolean|string)`);
	if (`string` === Of && hs(Cf) && !(Cf instanceof Uint8Array)) throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`.");
	return io(Cf, [], [], Of);
}
const ol = oo({ sqrt_: function(Cf) {
	const Of = { x: no(Cf, `x`, `sqrt`, `float32`) };
	return Hs.runKernel(`Sqrt`, Of);
} });
const al = oo({ square_: function(Cf) {
	const Of = no(Cf, `x`, `square`);
	return Hs.runKernel(`Square`, { x: Of }, {});
} });
const il = oo({ sum_: function(Cf, Of = null, jf = !1) {
	let Pf = no(Cf, `x`, `sum`);
	`bool` === Pf.dtype && (Pf = wa(Pf, `int32`));
	const Lf = { x: Pf }, zf = {
		axis: Of,
		keepDims: jf
	};
	return Hs.runKernel(`Sum`, Lf, zf);
} });
function ll(Cf, Of, jf = null) {
	if (0 === Cf.rank) return Aa(Cf);
	if (1 !== Cf.rank && null === jf) return ll(Xa(Cf, [-1]), Of, jf);
	if (1 === Cf.rank || `number` == typeof jf || Array.isArray(jf) && 1 === jf.length) {
		if (1 === Of) return il(Aa(Cf), jf);
		if (Of === 1 / 0) return tl(Aa(Cf), jf);
		if (Of === -1 / 0) return nl(Aa(Cf), jf);
		if (`euclidean` === Of || 2 === Of) return ol(il(rl(Aa(Cf), sl(2, `int32`)), jf));
		throw new Error(`Error in norm: invalid ord value: ${Of}`);
	}
	if (Array.isArray(jf) && 2 === jf.length) {
		if (1 === Of) return tl(il(Aa(Cf), jf[0]), jf[1] - 1);
		if (Of === 1 / 0) return tl(il(Aa(Cf), jf[1]), jf[0]);
		if (Of === -1 / 0) return nl(il(Aa(Cf), jf[1]), jf[0]);
		if (`fro` === Of || `euclidean` === Of) return ol(il(al(Cf), jf));
		throw new Error(`Error in norm: invalid ord value: ${Of}`);
	}
	throw new Error(`Error in norm: invalid axis: ${jf}`);
}
const ul = oo({ norm_: function(Cf, Of = `euclidean`, jf = null, Pf = !1) {
	const Lf = ll(Cf = no(Cf, `x`, `norm`), Of, jf);
	let zf = Lf.shape;
	if (Pf) {
		const Of = g(jf, Cf.shape);
		zf = el(Lf.shape, Of);
	}
	return Xa(Lf, zf);
} });
const cl = oo({ euclideanNorm_: function(Cf, Of = null, jf = !1) {
	return ul(Cf, `euclidean`, Of, jf);
} });
const hl = oo({ exp_: function(Cf) {
	const Of = { x: no(Cf, `x`, `exp`) };
	return Hs.runKernel(`Exp`, Of);
} });
const dl = oo({ expandDims_: function(Cf, Of = 0) {
	const jf = no(Cf, `x`, `expandDims`, `string_or_numeric`);
	i(Of <= jf.rank, (() => `Axis must be <= rank of the tensor`));
	const Pf = { input: jf }, Lf = { dim: Of };
	return Hs.runKernel(`ExpandDims`, Pf, Lf);
} });
const fl = oo({ expm1_: function(Cf) {
	const Of = { x: no(Cf, `x`, `expm1`) };
	return Hs.runKernel(`Expm1`, Of);
} });
const pl = oo({ tile_: function(Cf, Of) {
	const jf = no(Cf, `x`, `tile`, `string_or_numeric`);
	i(jf.rank === Of.length, (() => `Error in transpose: rank of input ${jf.rank} must match length of reps ${Of}.`));
	const Pf = { x: jf }, Lf = { reps: Of };
	return Hs.runKernel(`Tile`, Pf, Lf);
} });
const gl = oo({ eye_: function(Cf, Of, jf, Pf = `float32`) {
	Of ??= Cf;
	const Lf = ya([Cf, Of], Pf), zf = Cf <= Of ? Cf : Of;
	for (let Cf = 0; Cf < zf; ++Cf) Lf.set(1, Cf, Cf);
	const Bf = Xa(Lf.toTensor(), [Cf, Of]);
	if (null == jf) return Bf;
	if (1 === jf.length) return pl(dl(Bf, 0), [
		jf[0],
		1,
		1
	]);
	if (2 === jf.length) return pl(dl(dl(Bf, 0), 0), [
		jf[0],
		jf[1],
		1,
		1
	]);
	if (3 === jf.length) return pl(dl(dl(dl(Bf, 0), 0), 0), [
		jf[0],
		jf[1],
		jf[2],
		1,
		1
	]);
	throw new Error(`eye() currently supports only 1D and 2D batchShapes, but received ${jf.length}D.`);
} });
const ml = oo({ floor_: function(Cf) {
	const Of = { x: no(Cf, `x`, `floor`, `float32`) };
	return Hs.runKernel(`Floor`, Of);
} });
const bl = oo({ gather_: function(Cf, Of, jf = 0, Pf = 0) {
	const Lf = {
		x: no(Cf, `x`, `gather`),
		indices: no(Of, `indices`, `gather`, `int32`)
	}, zf = {
		axis: jf,
		batchDims: Pf
	};
	return Hs.runKernel(`GatherV2`, Lf, zf);
} });
const yl = oo({ greater_: function(Cf, Of) {
	let jf = no(Cf, `a`, `greater`, `string_or_numeric`), Pf = no(Of, `b`, `greater`, `string_or_numeric`);
	[jf, Pf] = Os(jf, Pf), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Greater`, Lf);
} });
const wl = oo({ greaterEqual_: function(Cf, Of) {
	let jf = no(Cf, `a`, `greaterEqual`, `string_or_numeric`), Pf = no(Of, `b`, `greaterEqual`, `string_or_numeric`);
	[jf, Pf] = Os(jf, Pf), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`GreaterEqual`, Lf);
} });
const kl = oo({ imag_: function(Cf) {
	const Of = { input: no(Cf, `input`, `imag`) };
	return Hs.runKernel(`Imag`, Of);
} });
const vl = oo({ isFinite_: function(Cf) {
	const Of = { x: no(Cf, `x`, `isFinite`) };
	return Hs.runKernel(`IsFinite`, Of);
} });
const xl = oo({ isInf_: function(Cf) {
	const Of = { x: no(Cf, `x`, `isInf`) };
	return Hs.runKernel(`IsInf`, Of);
} });
const El = oo({ isNaN_: function(Cf) {
	const Of = { x: no(Cf, `x`, `isNaN`) };
	return Hs.runKernel(`IsNan`, Of);
} });
const Sl = oo({ leakyRelu_: function(Cf, Of = .2) {
	const jf = { x: no(Cf, `x`, `leakyRelu`) }, Pf = { alpha: Of };
	return Hs.runKernel(`LeakyRelu`, jf, Pf);
} });
const $l = oo({ less_: function(Cf, Of) {
	let jf = no(Cf, `a`, `less`, `string_or_numeric`), Pf = no(Of, `b`, `less`, `string_or_numeric`);
	[jf, Pf] = Os(jf, Pf), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Less`, Lf);
} });
const Al = oo({ lessEqual_: function(Cf, Of) {
	let jf = no(Cf, `a`, `lessEqual`, `string_or_numeric`), Pf = no(Of, `b`, `lessEqual`, `string_or_numeric`);
	[jf, Pf] = Os(jf, Pf), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`LessEqual`, Lf);
} });
function _l(Cf, Of, jf) {
	if (jf <= 0) throw new Error(`The number of values should be positive.`);
	const Pf = {
		start: Cf,
		stop: Of,
		num: jf
	};
	return Hs.runKernel(`LinSpace`, {}, Pf);
}
const Il = oo({ localResponseNormalization_: function(Cf, Of = 5, jf = 1, Pf = 1, Lf = .5) {
	const zf = no(Cf, `x`, `localResponseNormalization`);
	i(4 === zf.rank || 3 === zf.rank, (() => `Error in localResponseNormalization: x must be rank 3 or 4 but got\n               rank ${zf.rank}.`)), i(f(Of), (() => `Error in localResponseNormalization: depthRadius must be an integer but got depthRadius ${Of}.`));
	let Bf = zf, Vf = !1;
	3 === zf.rank && (Vf = !0, Bf = Xa(zf, [
		1,
		zf.shape[0],
		zf.shape[1],
		zf.shape[2]
	]));
	const Hf = { x: Bf }, Uf = {
		depthRadius: Of,
		bias: jf,
		alpha: Pf,
		beta: Lf
	}, Wf = Hs.runKernel(`LRN`, Hf, Uf);
	return Vf ? Xa(Wf, [
		Wf.shape[1],
		Wf.shape[2],
		Wf.shape[3]
	]) : Wf;
} });
const Ml = oo({ log_: function(Cf) {
	const Of = { x: no(Cf, `x`, `log`, `float32`) };
	return Hs.runKernel(`Log`, Of);
} });
const Nl = oo({ log1p_: function(Cf) {
	const Of = { x: no(Cf, `x`, `log1p`) };
	return Hs.runKernel(`Log1p`, Of);
} });
function Tl(Cf) {
	return i(_(Cf), (() => `The f passed in grad(f) must be a function`)), (Of, jf) => {
		const Pf = no(Of, `x`, `tf.grad`, `string_or_numeric`), Lf = null != jf ? no(jf, `dy`, `tf.grad`) : null;
		return Hs.tidy((() => {
			const { value: Of, grads: jf } = Hs.gradients((() => Cf(Pf)), [Pf], Lf);
			return null != Lf && l(Of.shape, Lf.shape, `The shape of dy passed in grad(f)(x, dy) must match the shape returned by f(x)`), Pl(jf), jf[0];
		}));
	};
}
function Dl(Cf) {
	return i(_(Cf), (() => `The f passed in grads(f) must be a function`)), (Of, jf) => {
		i(Array.isArray(Of), (() => "The args passed in grads(f)(args) must be an array of `Tensor`s or `TensorLike`s"));
		const Pf = ro(Of, `args`, `tf.grads`, `string_or_numeric`), Lf = null != jf ? no(jf, `dy`, `tf.grads`) : null;
		return Hs.tidy((() => {
			const { value: Of, grads: jf } = Hs.gradients((() => Cf(...Pf)), Pf, Lf);
			return null != Lf && l(Of.shape, Lf.shape, `The shape of dy passed in grads(f)([x1,...], dy) must match the shape returned by f([x1,...])`), Pl(jf), jf;
		}));
	};
}
function Rl(Cf) {
	return i(_(Cf), (() => `The f passed in valueAndGrad(f) must be a function`)), (Of, jf) => {
		i(Of instanceof $s, (() => `The x passed in valueAndGrad(f)(x) must be a tensor`)), i(null == jf || jf instanceof $s, (() => `The dy passed in valueAndGrad(f)(x, dy) must be a tensor`));
		const { grads: Pf, value: Lf } = Hs.gradients((() => Cf(Of)), [Of], jf);
		return Pl(Pf), {
			grad: Pf[0],
			value: Lf
		};
	};
}
function Fl(Cf) {
	return i(_(Cf), (() => `The f passed in valueAndGrads(f) must be a function`)), (Of, jf) => {
		i(Array.isArray(Of) && Of.every(((Cf) => Cf instanceof $s)), (() => `The args passed in valueAndGrads(f)(args) must be array of tensors`)), i(null == jf || jf instanceof $s, (() => `The dy passed in valueAndGrads(f)(args, dy) must be a tensor`));
		const Pf = Hs.gradients((() => Cf(...Of)), Of, jf);
		return null != jf && l(Pf.value.shape, jf.shape, `The shape of dy passed in valueAndGrads(f)([x1,...], dy) must match the shape returned by f([x1,...])`), Pl(Pf.grads), Pf;
	};
}
function Bl(Cf, Of) {
	i(_(Cf), (() => `The f passed in variableGrads(f) must be a function`)), i(null == Of || Array.isArray(Of) && Of.every(((Cf) => Cf instanceof _s)), (() => `The varList passed in variableGrads(f, varList) must be an array of variables`));
	const jf = null != Of;
	if (!jf) {
		Of = [];
		for (const Cf in Hs.registeredVariables) Of.push(Hs.registeredVariables[Cf]);
	}
	const Pf = jf ? Of.filter(((Cf) => !Cf.trainable)) : null, Lf = Of.length;
	Of = Of.filter(((Cf) => Cf.trainable)), i(Of.length > 0, (() => `variableGrads() expects at least one of the input variables to be trainable, but none of the ${Lf} variables is trainable.`));
	const { value: zf, grads: Bf } = Hs.gradients(Cf, Of, null, !0);
	i(Bf.some(((Cf) => null != Cf)), (() => `Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize().`)), i(0 === zf.rank, (() => `The f passed in variableGrads(f) must return a scalar, but it returned a rank-${zf.rank} tensor`));
	const Vf = {};
	return Of.forEach(((Cf, Of) => {
		null != Bf[Of] && (Vf[Cf.name] = Bf[Of]);
	})), Pf?.forEach(((Cf) => Vf[Cf.name] = null)), {
		value: zf,
		grads: Vf
	};
}
function Cl(Cf) {
	return Hs.customGrad(Cf);
}
function Pl(Cf) {
	if (Cf.filter(((Cf) => null == Cf)).length > 0) throw new Error(`Cannot compute gradient of y=f(x) with respect to x. Make sure that
    the f you passed encloses all operations that lead from x to y.`);
}
const Ol = oo({ neg_: function(Cf) {
	const Of = { x: no(Cf, `x`, `neg`) };
	return Hs.runKernel(`Neg`, Of);
} });
const Ll = oo({ softplus_: function(Cf) {
	const Of = { x: no(Cf, `x`, `softplus`) };
	return Hs.runKernel(`Softplus`, Of);
} });
const zl = oo({ logSigmoid_: function(Cf) {
	const Of = no(Cf, `x`, `logSigmoid`);
	return Cl(((Cf) => ({
		value: Ol(Ll(Ol(Cf))),
		gradFunc: (Of) => $a(Of, ri(Ol(Cf)))
	})))(Of);
} });
const Ul = oo({ sub_: function(Cf, Of) {
	let jf = no(Cf, `a`, `sub`), Pf = no(Of, `b`, `sub`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Sub`, Lf);
} });
const Wl = oo({ logSoftmax_: function(Cf, Of = -1) {
	const jf = no(Cf, `logits`, `logSoftmax`);
	if (-1 === Of && (Of = jf.rank - 1), Of !== jf.rank - 1) throw Error(`Log Softmax along a non-last dimension is not yet supported. Logits was rank ${jf.rank} and axis was ${Of}`);
	return Cl(((Cf, jf) => {
		const Pf = tl(Cf, Of, !0), Lf = Ul(Cf, Pf), zf = Ul(wa(Lf, `float32`), Ml(il(hl(Lf), Of, !0)));
		jf([zf]);
		return {
			value: zf,
			gradFunc: (Cf, jf) => {
				const [Pf] = jf, Lf = hl(Pf);
				return Ul(Cf, $a(il(Cf, Of, !0), Lf));
			}
		};
	}))(jf);
} });
const Gl = oo({ logSumExp_: function(Cf, Of = null, jf = !1) {
	const Pf = no(Cf, `x`, `logSumExp`), Lf = g(Of, Pf.shape), zf = tl(Pf, Lf, !0), Bf = Ul(Pf, zf), Vf = hl(Bf), Hf = il(Vf, Lf), Uf = Ml(Hf), Wf = xa(Xa(zf, Uf.shape), Uf);
	if (jf) {
		const Cf = el(Wf.shape, Lf);
		return Xa(Wf, Cf);
	}
	return Wf;
} });
const Kl = oo({ logicalAnd_: function(Cf, Of) {
	const jf = no(Cf, `a`, `logicalAnd`, `bool`), Pf = no(Of, `b`, `logicalAnd`, `bool`);
	Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`LogicalAnd`, Lf);
} });
const ql = oo({ logicalNot_: function(Cf) {
	const Of = { x: no(Cf, `x`, `logicalNot`, `bool`) };
	return Hs.runKernel(`LogicalNot`, Of);
} });
const Vl = oo({ logicalOr_: function(Cf, Of) {
	const jf = no(Cf, `a`, `logicalOr`, `bool`), Pf = no(Of, `b`, `logicalOr`, `bool`);
	Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`LogicalOr`, Lf);
} });
const Hl = oo({ logicalXor_: function(Cf, Of) {
	const jf = no(Cf, `a`, `logicalXor`, `bool`), Pf = no(Of, `b`, `logicalXor`, `bool`);
	return Ui(jf.shape, Pf.shape), Kl(Vl(Cf, Of), ql(Kl(Cf, Of)));
} });
const jl = oo({ searchSorted_: function(Cf, Of, jf = `left`) {
	const Pf = no(Cf, `sortedSequence`, `searchSorted`), Lf = no(Of, `values`, `searchSorted`), zf = Pf.shape[Pf.shape.length - 1], Bf = Lf.shape[Lf.shape.length - 1], Vf = Xa(Pf, [-1, zf]), Hf = Xa(Lf, [-1, Bf]);
	if (Vf.rank < 2) throw new Error(`Sorted input argument must be at least 2-dimensional`);
	if (Vf.shape[0] !== Hf.shape[0]) throw new Error(`Leading dimension of 'sortedSequence' and 'values' must match.`);
	if (c(Hf.shape) >= 2147483648) throw new Error(`values tensor size must less than 2147483648`);
	if (Vf.shape[1] >= 2147483648) throw new Error(`trailing dim_size must less than 2147483648 for int32 output type, was ${Vf.shape[1]}`);
	const Uf = {
		sortedSequence: Vf,
		values: Hf
	}, Wf = { side: jf };
	return Hs.runKernel(`SearchSorted`, Uf, Wf);
} });
function Jl(Cf, Of) {
	return jl(Cf, Of, `left`);
}
const Zl = oo({ maxPool_: function(Cf, Of, jf, Pf, Lf) {
	const zf = no(Cf, `x`, `maxPool`);
	let Bf = zf, Vf = !1;
	3 === zf.rank && (Vf = !0, Bf = Xa(zf, [
		1,
		zf.shape[0],
		zf.shape[1],
		zf.shape[2]
	])), i(4 === Bf.rank, (() => `Error in maxPool: input must be rank 4 but got rank ${Bf.rank}.`)), i(ja(jf, 1), (() => `Error in maxPool: Either strides or dilations must be 1. Got strides ${jf} and dilations '1'`)), Ya(`maxPool`, Pf, Lf);
	const Hf = { x: Bf }, Uf = {
		filterSize: Of,
		strides: jf,
		pad: Pf,
		dimRoundingMode: Lf
	}, Wf = Hs.runKernel(`MaxPool`, Hf, Uf);
	return Vf ? Xa(Wf, [
		Wf.shape[1],
		Wf.shape[2],
		Wf.shape[3]
	]) : Wf;
} });
const Yl = oo({ maxPool3d_: function(Cf, Of = [
	1,
	1,
	1
], jf, Pf, Lf, zf = `NDHWC`) {
	const Bf = no(Cf, `x`, `maxPool3d`);
	let Vf = Bf, Hf = !1;
	4 === Bf.rank && (Hf = !0, Vf = Xa(Bf, [
		1,
		Bf.shape[0],
		Bf.shape[1],
		Bf.shape[2],
		Bf.shape[3]
	])), i(5 === Vf.rank, (() => `Error in maxPool3d: x must be rank 5 but got rank ${Vf.rank}.`)), i(`NDHWC` === zf, (() => `Error in maxPool3d: Only NDHWC is currently supported, but got dataFormat of ${zf}`)), Ya(`maxPool3d`, Pf, Lf);
	const Uf = { x: Vf }, Wf = {
		filterSize: Of,
		strides: jf,
		pad: Pf,
		dimRoundingMode: Lf,
		dataFormat: zf
	}, Gf = Hs.runKernel(`MaxPool3D`, Uf, Wf);
	return Hf ? Xa(Gf, [
		Gf.shape[1],
		Gf.shape[2],
		Gf.shape[3],
		Gf.shape[4]
	]) : Gf;
} });
const Xl = oo({ maxPoolWithArgmax_: function(Cf, Of, jf, Pf, Lf = !1) {
	const zf = { x: no(Cf, `x`, `maxPoolWithArgmax`) }, Bf = {
		filterSize: Of,
		strides: jf,
		pad: Pf,
		includeBatchInIndex: Lf
	}, Vf = Hs.runKernel(`MaxPoolWithArgmax`, zf, Bf);
	return {
		result: Vf[0],
		indexes: Vf[1]
	};
} });
const Ql = oo({ maximum_: function(Cf, Of) {
	let jf = no(Cf, `a`, `maximum`), Pf = no(Of, `b`, `maximum`);
	[jf, Pf] = Os(jf, Pf), `bool` === jf.dtype && (jf = wa(jf, `int32`), Pf = wa(Pf, `int32`)), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Maximum`, Lf);
} });
const eu = oo({ mean_: function(Cf, Of = null, jf = !1) {
	const Pf = { x: no(Cf, `x`, `mean`) }, Lf = {
		axis: Of,
		keepDims: jf
	};
	return Hs.runKernel(`Mean`, Pf, Lf);
} });
function tu(Cf, Of = `float32`) {
	if (F(Cf), `complex64` === Of) {
		const Of = tu(Cf, `float32`), jf = tu(Cf, `float32`);
		return ao(Of, jf);
	}
	const jf = R(c(Cf), Of);
	return Hs.makeTensor(jf, Cf, Of);
}
function nu(Cf, Of = `float32`) {
	if (F(Cf), `complex64` === Of) {
		const Of = nu(Cf, `float32`), jf = tu(Cf, `float32`);
		return ao(Of, jf);
	}
	const jf = D(c(Cf), Of);
	return Hs.makeTensor(jf, Cf, Of);
}
function ru(Cf, Of, { indexing: jf = `xy` } = {}) {
	if (`xy` !== jf && `ij` !== jf) throw new TypeError(`${jf} is not a valid third argument to meshgrid`);
	if (void 0 === Cf) return [];
	let Pf = no(Cf, `x`, `meshgrid`, Cf instanceof $s ? Cf.dtype : `float32`);
	if (void 0 === Of) return [Pf];
	let Lf = no(Of, `y`, `meshgrid`, Of instanceof $s ? Of.dtype : `float32`);
	const zf = c(Pf.shape), Bf = c(Lf.shape);
	return `xy` === jf ? (Pf = Xa(Pf, [1, -1]), Lf = Xa(Lf, [-1, 1]), [ni(nu([Bf, 1], Pf.dtype), Pf), ni(Lf, nu([1, zf], Lf.dtype))]) : (Pf = Xa(Pf, [-1, 1]), Lf = Xa(Lf, [1, -1]), [ni(Pf, nu([1, Bf], Pf.dtype)), ni(nu([zf, 1], Lf.dtype), Lf)]);
}
const su = oo({ minimum_: function(Cf, Of) {
	let jf = no(Cf, `a`, `minimum`), Pf = no(Of, `b`, `minimum`);
	[jf, Pf] = Os(jf, Pf), `bool` === jf.dtype && (jf = wa(jf, `int32`), Pf = wa(Pf, `int32`)), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Minimum`, Lf);
} });
const ou = oo({ mirrorPad_: function(Cf, Of, jf) {
	i(`reflect` === jf || `symmetric` === jf, (() => `Invalid mode. Mode must be either reflect or symmetric. Got ${jf}.`));
	const Pf = no(Cf, `x`, `mirrorPad`);
	if (0 === Pf.rank) throw new Error(`mirrorPad(scalar) is not defined. Pass non-scalar to mirrorPad`);
	i(Of.length === Pf.rank, (() => `Padding doesn't match input. Must be ${Pf.rank}. Got ${Of.length}.`));
	const Lf = `reflect` === jf ? 1 : 0;
	for (let Cf = 0; Cf < Pf.rank; Cf++) i(2 === Of[Cf].length, (() => `Invalid number of paddings. Must be length of 2 each.`)), i(Of[Cf][0] >= 0 && Of[Cf][0] <= Pf.shape[Cf] - Lf && Of[Cf][1] >= 0 && Of[Cf][1] <= Pf.shape[Cf] - Lf, (() => `Padding in dimension ${Cf} cannot be greater than or equal to ${Pf.shape[Cf] - Lf} or less than 0 for input of shape ${Pf.shape}`));
	const zf = {
		paddings: Of,
		mode: jf
	}, Bf = { x: Pf };
	return Hs.runKernel(`MirrorPad`, Bf, zf);
} });
const au = oo({ mod_: function(Cf, Of) {
	let jf = no(Cf, `a`, `mod`), Pf = no(Of, `b`, `mod`);
	[jf, Pf] = Os(jf, Pf);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`Mod`, Lf);
} });
const iu = oo({ moments_: function(Cf, Of = null, jf = !1) {
	const Pf = g(Of, (Cf = no(Cf, `x`, `moments`)).shape), Lf = eu(Cf, Pf, jf);
	let zf = Lf.shape;
	jf || (zf = el(Lf.shape, Pf));
	const Bf = al(Ul(wa(Cf, `float32`), Xa(Lf, zf)));
	return {
		mean: Lf,
		variance: eu(Bf, Pf, jf)
	};
} });
const lu = oo({ multiRNNCell_: function(Cf, Of, jf, Pf) {
	const Lf = no(Of, `data`, `multiRNNCell`), zf = ro(jf, `c`, `multiRNNCell`), Bf = ro(Pf, `h`, `multiRNNCell`);
	let Vf = Lf;
	const Hf = [];
	for (let Of = 0; Of < Cf.length; Of++) {
		const jf = Cf[Of](Vf, zf[Of], Bf[Of]);
		Hf.push(jf[0]), Hf.push(jf[1]), Vf = jf[1];
	}
	const Uf = [], Wf = [];
	for (let Cf = 0; Cf < Hf.length; Cf += 2) Uf.push(Hf[Cf]), Wf.push(Hf[Cf + 1]);
	return [Uf, Wf];
} });
const uu = oo({ multinomial_: function(Cf, Of, jf, Pf = !1) {
	const Lf = no(Cf, `logits`, `multinomial`), zf = Lf.size, Bf = Lf.rank;
	if (zf < 2) throw new Error(`Error in multinomial: you need at least 2 outcomes, but got ${zf}.`);
	if (Bf > 2) throw new Error(`Rank of probabilities must be 1 or 2, but is ${Bf}`);
	jf = jf || Math.random();
	const Vf = { logits: 1 === Bf ? Xa(Lf, [1, -1]) : Lf }, Hf = {
		numSamples: Of,
		seed: jf,
		normalized: Pf
	}, Uf = Hs.runKernel(`Multinomial`, Vf, Hf);
	return 1 === Bf ? Xa(Uf, [Uf.size]) : Uf;
} });
const cu = oo({ notEqual_: function(Cf, Of) {
	let jf = no(Cf, `a`, `notEqual`, `string_or_numeric`), Pf = no(Of, `b`, `notEqual`, `string_or_numeric`);
	[jf, Pf] = Os(jf, Pf), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`NotEqual`, Lf);
} });
const hu = oo({ oneHot_: function(Cf, Of, jf = 1, Pf = 0, Lf = `int32`) {
	if (Of < 2) throw new Error(`Error in oneHot: depth must be >=2, but it is ${Of}`);
	const zf = { indices: no(Cf, `indices`, `oneHot`, `int32`) }, Bf = {
		dtype: Lf,
		depth: Of,
		onValue: jf,
		offValue: Pf
	};
	return Hs.runKernel(`OneHot`, zf, Bf);
} });
const du = oo({ onesLike_: function(Cf) {
	const Of = { x: no(Cf, `x`, `onesLike`) };
	return Hs.runKernel(`OnesLike`, Of);
} });
const fu = oo({ outerProduct_: function(Cf, Of) {
	const jf = no(Cf, `v1`, `outerProduct`), Pf = no(Of, `v2`, `outerProduct`);
	i(1 === jf.rank && 1 === Pf.rank, (() => `Error in outerProduct: inputs must be rank 1, but got ranks ${jf.rank} and ${Pf.rank}.`));
	const Lf = Xa(jf, [-1, 1]), zf = Xa(Pf, [1, -1]);
	return ni(Lf, zf);
} });
const pu = oo({ pad_: function(Cf, Of, jf = 0) {
	const Pf = no(Cf, `x`, `pad`);
	if (0 === Pf.rank) throw new Error(`pad(scalar) is not defined. Pass non-scalar to pad`);
	const Lf = {
		paddings: Of,
		constantValue: jf
	}, zf = { x: Pf };
	return Hs.runKernel(`PadV2`, zf, Lf);
} });
const gu = oo({ pad1d_: function(Cf, Of, jf = 0) {
	return i(2 === Of.length, (() => `Invalid number of paddings. Must be length of 2.`)), pu(Cf, [Of], jf);
} });
const mu = oo({ pad2d_: function(Cf, Of, jf = 0) {
	return i(2 === Of.length && 2 === Of[0].length && 2 === Of[1].length, (() => `Invalid number of paddings. Must be length of 2 each.`)), pu(Cf, Of, jf);
} });
const bu = oo({ pad3d_: function(Cf, Of, jf = 0) {
	return i(3 === Of.length && 2 === Of[0].length && 2 === Of[1].length && 2 === Of[2].length, (() => `Invalid number of paddings. Must be length of 2 each.`)), pu(Cf, Of, jf);
} });
const yu = oo({ pad4d_: function(Cf, Of, jf = 0) {
	return i(4 === Of.length && 2 === Of[0].length && 2 === Of[1].length && 2 === Of[2].length && 2 === Of[3].length, (() => `Invalid number of paddings. Must be length of 2 each.`)), pu(Cf, Of, jf);
} });
const wu = oo({ spaceToBatchND_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `spaceToBatchND`);
	i(Pf.rank >= 1 + Of.length, (() => `input rank ${Pf.rank} should be > than [blockShape] ${Of.length}`)), i(jf.length === Of.length, (() => `paddings.shape[0] ${jf.length} must be equal to [blockShape] ${Of.length}`)), i(Pf.shape.reduce(((Cf, Pf, Lf) => Lf > 0 && Lf <= Of.length ? Cf && (Pf + jf[Lf - 1][0] + jf[Lf - 1][1]) % Of[Lf - 1] == 0 : Cf), !0), (() => `input spatial dimensions ${Pf.shape.slice(1)} with paddings ${jf.toString()} must be divisible by blockShapes ${Of.toString()}`));
	const Lf = { x: Pf }, zf = {
		blockShape: Of,
		paddings: jf
	};
	return Hs.runKernel(`SpaceToBatchND`, Lf, zf);
} });
const ku = oo({ pool_: function(Cf, Of, jf, Pf, Lf, zf, Bf) {
	Lf ??= [1, 1], zf ??= 1, 0 === Pf && (Pf = `valid`);
	const Vf = no(Cf, `x`, `maxPool`);
	let Hf = Vf, Uf = !1;
	3 === Vf.rank && (Uf = !0, Hf = Xa(Vf, [
		1,
		Vf.shape[0],
		Vf.shape[1],
		Vf.shape[2]
	])), i(ja(zf, Lf), (() => `Error in pool: Either strides or dilations must be 1. Got strides ${zf} and dilations '${Lf}'`));
	const Wf = La(Hf.shape, Of, zf, Lf, Pf), Gf = [Wf.dilationHeight, Wf.dilationWidth];
	let Kf;
	Kf = `same` === Pf ? function(Cf, Of) {
		const jf = Cf.map(((Cf, jf) => Cf + (Cf - 1) * (Of[jf] - 1))).map(((Cf) => Cf - 1)), Pf = jf.map(((Cf) => Math.floor(Cf / 2))), Lf = jf.map(((Cf, Of) => Cf - Pf[Of]));
		return jf.map(((Cf, Of) => [Pf[Of], Lf[Of]]));
	}([Wf.filterHeight, Wf.filterWidth], Gf) : [[0, 0], [0, 0]];
	const qf = 1 === Gf[0] && 1 === Gf[1], [Jf, Yf] = function(Cf, Of, jf) {
		const Pf = jf.map(((Cf) => Cf[0])), Lf = jf.map(((Cf) => Cf[1])), zf = Cf.concat(Pf, Lf), Bf = Of.map(((Cf, Of) => (Cf - zf[Of] % Cf) % Cf)), Vf = Lf.map(((Cf, Of) => Cf + Bf[Of]));
		return [Of.map(((Cf, Of) => [Pf[Of], Vf[Of]])), Of.map(((Cf, Of) => [0, Bf[Of]]))];
	}([Wf.inHeight, Wf.inWidth], Gf, Kf), Xf = qf ? Pf : `valid`, Zf = qf ? Hf : wu(Hf, Gf, Jf), Qf = (`avg` === jf ? () => Qa(Zf, Of, zf, Xf, Bf) : () => Zl(Zf, Of, zf, Xf, Bf))(), ep = qf ? Qf : ii(Qf, Gf, Yf);
	return Uf ? Xa(ep, [
		ep.shape[1],
		ep.shape[2],
		ep.shape[3]
	]) : ep;
} });
const vu = oo({ prelu_: function(Cf, Of) {
	const jf = {
		x: no(Cf, `x`, `prelu`),
		alpha: no(Of, `alpha`, `prelu`)
	};
	return Hs.runKernel(`Prelu`, jf);
} });
const xu = oo({ prod_: function(Cf, Of = null, jf = !1) {
	let Pf = no(Cf, `x`, `prod`);
	`bool` === Pf.dtype && (Pf = wa(Pf, `int32`));
	const Lf = { x: Pf }, zf = {
		axis: Of,
		keepDims: jf
	};
	return Hs.runKernel(`Prod`, Lf, zf);
} });
const Eu = oo({ raggedGather_: function(Cf, Of, jf, Pf) {
	const Lf = {
		paramsNestedSplits: Cf.map(((Cf, Of) => no(Cf, `tensors${Of}`, `raggedGather`, `int32`))),
		paramsDenseValues: no(Of, `paramsDenseValues`, `raggedGather`),
		indices: no(jf, `indices`, `raggedGather`, `int32`)
	}, zf = { outputRaggedRank: Pf }, Bf = Hs.runKernel(`RaggedGather`, Lf, zf);
	return {
		outputNestedSplits: Bf.slice(0, Bf.length - 1),
		outputDenseValues: Bf[Bf.length - 1]
	};
} });
const Su = oo({ raggedRange_: function(Cf, Of, jf) {
	const Pf = no(Cf, `starts`, `raggedRange`), Lf = {
		starts: Pf,
		limits: no(Of, `limits`, `raggedRange`, Pf.dtype),
		deltas: no(jf, `deltas`, `raggedRange`, Pf.dtype)
	}, zf = Hs.runKernel(`RaggedRange`, Lf);
	return {
		rtNestedSplits: zf[0],
		rtDenseValues: zf[1]
	};
} });
const $u = oo({ raggedTensorToTensor_: function(Cf, Of, jf, Pf, Lf) {
	const zf = no(Cf, `shape`, `raggedTensorToTensor`, `int32`), Bf = no(Of, `values`, `raggedTensorToTensor`), Vf = {
		shape: zf,
		values: Bf,
		defaultValue: no(jf, `defaultValue`, `raggedTensorToTensor`, Bf.dtype),
		rowPartitionTensors: Pf.map(((Cf, Of) => no(Cf, `tensors${Of}`, `raggedTensorToTensor`, `int32`)))
	}, Hf = { rowPartitionTypes: Lf };
	return Hs.runKernel(`RaggedTensorToTensor`, Vf, Hf);
} });
const Au = oo({ rand_: function(Cf, Of, jf) {
	F(Cf);
	const Pf = c(Cf);
	let Lf = null;
	if (null == jf || `float32` === jf) Lf = new Float32Array(Pf);
	else if (`int32` === jf) Lf = new Int32Array(Pf);
	else {
		if (`bool` !== jf) throw new Error(`Unknown data type ${jf}`);
		Lf = new Uint8Array(Pf);
	}
	for (let Cf = 0; Cf < Pf; Cf++) Lf[Cf] = Of();
	return Hs.makeTensor(Lf, Cf, jf);
} });
var _u = { exports: {} };
(function(Cf, Of, jf) {
	function r(Cf) {
		var Of, jf = this, Pf = (Of = 4022871197, function(Cf) {
			Cf = String(Cf);
			for (var jf = 0; jf < Cf.length; jf++) {
				var Pf = .02519603282416938 * (Of += Cf.charCodeAt(jf));
				Pf -= Of = Pf >>> 0, Of = (Pf *= Of) >>> 0, Of += 4294967296 * (Pf -= Of);
			}
			return 23283064365386963e-26 * (Of >>> 0);
		});
		jf.next = function() {
			var Cf = 2091639 * jf.s0 + 23283064365386963e-26 * jf.c;
			return jf.s0 = jf.s1, jf.s1 = jf.s2, jf.s2 = Cf - (jf.c = 0 | Cf);
		}, jf.c = 1, jf.s0 = Pf(` `), jf.s1 = Pf(` `), jf.s2 = Pf(` `), jf.s0 -= Pf(Cf), jf.s0 < 0 && (jf.s0 += 1), jf.s1 -= Pf(Cf), jf.s1 < 0 && (jf.s1 += 1), jf.s2 -= Pf(Cf), jf.s2 < 0 && (jf.s2 += 1), Pf = null;
	}
	function s(Cf, Of) {
		return Of.c = Cf.c, Of.s0 = Cf.s0, Of.s1 = Cf.s1, Of.s2 = Cf.s2, Of;
	}
	function o(Cf, Of) {
		var jf = new r(Cf), Pf = Of && Of.state, Lf = jf.next;
		return Lf.int32 = function() {
			return 4294967296 * jf.next() | 0;
		}, Lf.double = function() {
			return Lf() + 11102230246251565e-32 * (2097152 * Lf() | 0);
		}, Lf.quick = Lf, Pf && (`object` == typeof Pf && s(Pf, jf), Lf.state = function() {
			return s(jf, {});
		}), Lf;
	}
	Of && Of.exports ? Of.exports = o : jf && jf.amd ? jf((function() {
		return o;
	})) : this.alea = o;
})(0, _u, !1);
var Iu = _u.exports;
var Mu = { exports: {} };
(function(Cf, Of, jf) {
	function r(Cf) {
		var Of = this, jf = ``;
		Of.x = 0, Of.y = 0, Of.z = 0, Of.w = 0, Of.next = function() {
			var Cf = Of.x ^ Of.x << 11;
			return Of.x = Of.y, Of.y = Of.z, Of.z = Of.w, Of.w ^= Of.w >>> 19 ^ Cf ^ Cf >>> 8;
		}, Cf === (0 | Cf) ? Of.x = Cf : jf += Cf;
		for (var Pf = 0; Pf < jf.length + 64; Pf++) Of.x ^= 0 | jf.charCodeAt(Pf), Of.next();
	}
	function s(Cf, Of) {
		return Of.x = Cf.x, Of.y = Cf.y, Of.z = Cf.z, Of.w = Cf.w, Of;
	}
	function o(Cf, Of) {
		var jf = new r(Cf), Pf = Of && Of.state, a = function() {
			return (jf.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var Cf = ((jf.next() >>> 11) + (jf.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === Cf);
			return Cf;
		}, a.int32 = jf.next, a.quick = a, Pf && (`object` == typeof Pf && s(Pf, jf), a.state = function() {
			return s(jf, {});
		}), a;
	}
	Of && Of.exports ? Of.exports = o : jf && jf.amd ? jf((function() {
		return o;
	})) : this.xor128 = o;
})(0, Mu, !1);
var Nu = Mu.exports;
var Tu = { exports: {} };
(function(Cf, Of, jf) {
	function r(Cf) {
		var Of = this, jf = ``;
		Of.next = function() {
			var Cf = Of.x ^ Of.x >>> 2;
			return Of.x = Of.y, Of.y = Of.z, Of.z = Of.w, Of.w = Of.v, (Of.d = Of.d + 362437 | 0) + (Of.v = Of.v ^ Of.v << 4 ^ Cf ^ Cf << 1) | 0;
		}, Of.x = 0, Of.y = 0, Of.z = 0, Of.w = 0, Of.v = 0, Cf === (0 | Cf) ? Of.x = Cf : jf += Cf;
		for (var Pf = 0; Pf < jf.length + 64; Pf++) Of.x ^= 0 | jf.charCodeAt(Pf), Pf == jf.length && (Of.d = Of.x << 10 ^ Of.x >>> 4), Of.next();
	}
	function s(Cf, Of) {
		return Of.x = Cf.x, Of.y = Cf.y, Of.z = Cf.z, Of.w = Cf.w, Of.v = Cf.v, Of.d = Cf.d, Of;
	}
	function o(Cf, Of) {
		var jf = new r(Cf), Pf = Of && Of.state, a = function() {
			return (jf.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var Cf = ((jf.next() >>> 11) + (jf.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === Cf);
			return Cf;
		}, a.int32 = jf.next, a.quick = a, Pf && (`object` == typeof Pf && s(Pf, jf), a.state = function() {
			return s(jf, {});
		}), a;
	}
	Of && Of.exports ? Of.exports = o : jf && jf.amd ? jf((function() {
		return o;
	})) : this.xorwow = o;
})(0, Tu, !1);
var Du = Tu.exports;
var Ru = { exports: {} };
(function(Cf, Of, jf) {
	function r(Cf) {
		var Of = this;
		Of.next = function() {
			var Cf, jf, Pf = Of.x, Lf = Of.i;
			return Cf = Pf[Lf], jf = (Cf ^= Cf >>> 7) ^ Cf << 24, jf ^= (Cf = Pf[Lf + 1 & 7]) ^ Cf >>> 10, jf ^= (Cf = Pf[Lf + 3 & 7]) ^ Cf >>> 3, jf ^= (Cf = Pf[Lf + 4 & 7]) ^ Cf << 7, Cf = Pf[Lf + 7 & 7], jf ^= (Cf ^= Cf << 13) ^ Cf << 9, Pf[Lf] = jf, Of.i = Lf + 1 & 7, jf;
		}, function(Cf, Of) {
			var jf, Pf = [];
			if (Of === (0 | Of)) Pf[0] = Of;
			else for (Of = `` + Of, jf = 0; jf < Of.length; ++jf) Pf[7 & jf] = Pf[7 & jf] << 15 ^ Of.charCodeAt(jf) + Pf[jf + 1 & 7] << 13;
			for (; Pf.length < 8;) Pf.push(0);
			for (jf = 0; jf < 8 && 0 === Pf[jf]; ++jf);
			for (8 == jf ? Pf[7] = -1 : Pf[jf], Cf.x = Pf, Cf.i = 0, jf = 256; jf > 0; --jf) Cf.next();
		}(Of, Cf);
	}
	function s(Cf, Of) {
		return Of.x = Cf.x.slice(), Of.i = Cf.i, Of;
	}
	function o(Cf, Of) {
		Cf ??= +/* @__PURE__ */ new Date();
		var jf = new r(Cf), Pf = Of && Of.state, a = function() {
			return (jf.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var Cf = ((jf.next() >>> 11) + (jf.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === Cf);
			return Cf;
		}, a.int32 = jf.next, a.quick = a, Pf && (Pf.x && s(Pf, jf), a.state = function() {
			return s(jf, {});
		}), a;
	}
	Of && Of.exports ? Of.exports = o : jf && jf.amd ? jf((function() {
		return o;
	})) : this.xorshift7 = o;
})(0, Ru, !1);
var Fu = Ru.exports;
var Bu = { exports: {} };
(function(Cf, Of, jf) {
	function r(Cf) {
		var Of = this;
		Of.next = function() {
			var Cf, jf, Pf = Of.w, Lf = Of.X, zf = Of.i;
			return Of.w = Pf = Pf + 1640531527 | 0, jf = Lf[zf + 34 & 127], Cf = Lf[zf = zf + 1 & 127], jf ^= jf << 13, Cf ^= Cf << 17, jf ^= jf >>> 15, Cf ^= Cf >>> 12, jf = Lf[zf] = jf ^ Cf, Of.i = zf, jf + (Pf ^ Pf >>> 16) | 0;
		}, function(Cf, Of) {
			var jf, Pf, Lf, zf, Bf, Vf = [], Hf = 128;
			for (Of === (0 | Of) ? (Pf = Of, Of = null) : (Of += `\0`, Pf = 0, Hf = Math.max(Hf, Of.length)), Lf = 0, zf = -32; zf < Hf; ++zf) Of && (Pf ^= Of.charCodeAt((zf + 32) % Of.length)), 0 === zf && (Bf = Pf), Pf ^= Pf << 10, Pf ^= Pf >>> 15, Pf ^= Pf << 4, Pf ^= Pf >>> 13, zf >= 0 && (Bf = Bf + 1640531527 | 0, Lf = 0 == (jf = Vf[127 & zf] ^= Pf + Bf) ? Lf + 1 : 0);
			for (Lf >= 128 && (Vf[127 & (Of && Of.length || 0)] = -1), Lf = 127, zf = 512; zf > 0; --zf) Pf = Vf[Lf + 34 & 127], jf = Vf[Lf = Lf + 1 & 127], Pf ^= Pf << 13, jf ^= jf << 17, Pf ^= Pf >>> 15, jf ^= jf >>> 12, Vf[Lf] = Pf ^ jf;
			Cf.w = Bf, Cf.X = Vf, Cf.i = Lf;
		}(Of, Cf);
	}
	function s(Cf, Of) {
		return Of.i = Cf.i, Of.w = Cf.w, Of.X = Cf.X.slice(), Of;
	}
	function o(Cf, Of) {
		Cf ??= +/* @__PURE__ */ new Date();
		var jf = new r(Cf), Pf = Of && Of.state, a = function() {
			return (jf.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var Cf = ((jf.next() >>> 11) + (jf.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === Cf);
			return Cf;
		}, a.int32 = jf.next, a.quick = a, Pf && (Pf.X && s(Pf, jf), a.state = function() {
			return s(jf, {});
		}), a;
	}
	Of && Of.exports ? Of.exports = o : jf && jf.amd ? jf((function() {
		return o;
	})) : this.xor4096 = o;
})(0, Bu, !1);
var Cu = Bu.exports;
var Pu = { exports: {} };
(function(Cf, Of, jf) {
	function r(Cf) {
		var Of = this, jf = ``;
		Of.next = function() {
			var Cf = Of.b, jf = Of.c, Pf = Of.d, Lf = Of.a;
			return Cf = Cf << 25 ^ Cf >>> 7 ^ jf, jf = jf - Pf | 0, Pf = Pf << 24 ^ Pf >>> 8 ^ Lf, Lf = Lf - Cf | 0, Of.b = Cf = Cf << 20 ^ Cf >>> 12 ^ jf, Of.c = jf = jf - Pf | 0, Of.d = Pf << 16 ^ jf >>> 16 ^ Lf, Of.a = Lf - Cf | 0;
		}, Of.a = 0, Of.b = 0, Of.c = -1640531527, Of.d = 1367130551, Cf === Math.floor(Cf) ? (Of.a = Cf / 4294967296 | 0, Of.b = 0 | Cf) : jf += Cf;
		for (var Pf = 0; Pf < jf.length + 20; Pf++) Of.b ^= 0 | jf.charCodeAt(Pf), Of.next();
	}
	function s(Cf, Of) {
		return Of.a = Cf.a, Of.b = Cf.b, Of.c = Cf.c, Of.d = Cf.d, Of;
	}
	function o(Cf, Of) {
		var jf = new r(Cf), Pf = Of && Of.state, a = function() {
			return (jf.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var Cf = ((jf.next() >>> 11) + (jf.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === Cf);
			return Cf;
		}, a.int32 = jf.next, a.quick = a, Pf && (`object` == typeof Pf && s(Pf, jf), a.state = function() {
			return s(jf, {});
		}), a;
	}
	Of && Of.exports ? Of.exports = o : jf && jf.amd ? jf((function() {
		return o;
	})) : this.tychei = o;
})(0, Pu, !1);
var Ou;
var Lu = Pu.exports;
var zu = { exports: {} };
Ou = zu, function(Cf, Of, jf) {
	var Pf, Lf = 256, zf = jf.pow(Lf, 6), Bf = jf.pow(2, 52), Vf = 2 * Bf, Hf = 255;
	function u(Hf, Uf, Wf) {
		var Gf = [], Kf = f(d((Uf = 1 == Uf ? { entropy: !0 } : Uf || {}).entropy ? [Hf, p(Of)] : null == Hf ? function() {
			try {
				var jf;
				return Pf && (jf = Pf.randomBytes) ? jf = jf(Lf) : (jf = new Uint8Array(Lf), (Cf.crypto || Cf.msCrypto).getRandomValues(jf)), p(jf);
			} catch (jf) {
				var zf = Cf.navigator, Bf = zf && zf.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					Cf,
					Bf,
					Cf.screen,
					p(Of)
				];
			}
		}() : Hf, 3), Gf), qf = new c(Gf), w = function() {
			for (var Cf = qf.g(6), Of = zf, jf = 0; Cf < Bf;) Cf = (Cf + jf) * Lf, Of *= Lf, jf = qf.g(1);
			for (; Cf >= Vf;) Cf /= 2, Of /= 2, jf >>>= 1;
			return (Cf + jf) / Of;
		};
		return w.int32 = function() {
			return 0 | qf.g(4);
		}, w.quick = function() {
			return qf.g(4) / 4294967296;
		}, w.double = w, f(p(qf.S), Of), (Uf.pass || Wf || function(Cf, Of, Pf, Lf) {
			return Lf && (Lf.S && h(Lf, qf), Cf.state = function() {
				return h(qf, {});
			}), Pf ? (jf.random = Cf, Of) : Cf;
		})(w, Kf, `global` in Uf ? Uf.global : this == jf, Uf.state);
	}
	function c(Cf) {
		var Of, jf = Cf.length, Pf = this, zf = 0, Bf = Pf.i = Pf.j = 0, Vf = Pf.S = [];
		for (jf || (Cf = [jf++]); zf < Lf;) Vf[zf] = zf++;
		for (zf = 0; zf < Lf; zf++) Vf[zf] = Vf[Bf = Hf & Bf + Cf[zf % jf] + (Of = Vf[zf])], Vf[Bf] = Of;
		(Pf.g = function(Cf) {
			for (var Of, jf = 0, zf = Pf.i, Bf = Pf.j, Vf = Pf.S; Cf--;) Of = Vf[zf = Hf & zf + 1], jf = jf * Lf + Vf[Hf & (Vf[zf] = Vf[Bf = Hf & Bf + Of]) + (Vf[Bf] = Of)];
			return Pf.i = zf, Pf.j = Bf, jf;
		})(Lf);
	}
	function h(Cf, Of) {
		return Of.i = Cf.i, Of.j = Cf.j, Of.S = Cf.S.slice(), Of;
	}
	function d(Cf, Of) {
		var jf, Pf = [], Lf = typeof Cf;
		if (Of && `object` == Lf) for (jf in Cf) try {
			Pf.push(d(Cf[jf], Of - 1));
		} catch (Cf) {}
		return Pf.length ? Pf : `string` == Lf ? Cf : Cf + `\0`;
	}
	function f(Cf, Of) {
		for (var jf, Pf = Cf + ``, Lf = 0; Lf < Pf.length;) Of[Hf & Lf] = Hf & (jf ^= 19 * Of[Hf & Lf]) + Pf.charCodeAt(Lf++);
		return p(Of);
	}
	function p(Cf) {
		return String.fromCharCode.apply(0, Cf);
	}
	if (f(jf.random(), Of), Ou.exports) {
		Ou.exports = u;
		try {
			Pf = __require(`crypto`);
		} catch (Cf) {}
	} else jf.seedrandom = u;
}(`undefined` != typeof self ? self : vr, [], Math);
var Uu = Iu;
var Wu = Nu;
var Gu = Du;
var Ku = Fu;
var qu = Cu;
var Vu = Lu;
var Hu = zu.exports;
Hu.alea = Uu, Hu.xor128 = Wu, Hu.xorwow = Gu, Hu.xorshift7 = Ku, Hu.xor4096 = qu, Hu.tychei = Vu;
var ju = Hu;
function Ju() {
	return 32 === Hs.backend.floatPrecision() ? .001 : .1;
}
function Zu(Cf, Of, jf) {
	let Pf = !0;
	if ((hs(Cf) || hs(Of)) && (Pf = !1), hs(Cf) && hs(Of) && (Pf = !0), Pf) {
		const jf = Cf.constructor.name, Pf = Of.constructor.name;
		if (jf !== Pf) throw new Error(`Arrays are of different type. Actual: ${jf}. Expected: ${Pf}`);
	}
	if (Array.isArray(Cf) && Array.isArray(Of)) {
		const jf = Qs(Cf), Pf = Qs(Of);
		if (!d(jf, Pf)) throw new Error(`Arrays have different shapes. Actual: [${jf}]. Expected: [${Pf}]`);
	}
	const Lf = hs(Cf) ? Cf : ds(Cf), zf = hs(Of) ? Of : ds(Of);
	if (Lf.length !== zf.length) throw new Error(`Arrays have different lengths actual: ${Lf.length} vs expected: ${zf.length}.\nActual:   ${Lf}.\nExpected: ${zf}.`);
	for (let Cf = 0; Cf < zf.length; ++Cf) {
		const Of = Lf[Cf], Pf = zf[Cf];
		if (!jf(Of, Pf)) throw new Error(`Arrays differ: actual[${Cf}] = ${Of}, expected[${Cf}] = ${Pf}.\nActual:   ${Lf}.\nExpected: ${zf}.`);
	}
	`undefined` != typeof expect && expect().nothing();
}
function Yu(Cf, Of, jf) {
	return !isFinite(Cf) && !isFinite(Of) || !(isNaN(Cf) || isNaN(Of) || Math.abs(Cf - Of) > jf);
}
var Xu = {
	__proto__: null,
	TEST_EPSILON_FLOAT16: .1,
	createVideoElement: function(Cf) {
		const Of = document.createElement(`video`);
		return `playsInline` in Of && (Of.playsInline = !0), Of.muted = !0, Of.loop = !0, Of.style.position = `fixed`, Of.style.left = `0px`, Of.style.top = `0px`, Of.preload = `auto`, Of.appendChild(Cf), new Promise(((Cf) => {
			Of.addEventListener(`loadeddata`, ((jf) => Cf(Of))), Of.load();
		}));
	},
	encodeStrings: function e(Cf) {
		for (let Of = 0; Of < Cf.length; Of++) {
			const jf = Cf[Of];
			Array.isArray(jf) ? e(jf) : Cf[Of] = us(jf);
		}
		return Cf;
	},
	expectArrayBuffersEqual: function(Cf, Of) {
		const jf = new Float32Array(Cf), Pf = new Float32Array(Of);
		if (jf.length !== Pf.length) throw new Error(`Expected ArrayBuffer to be of length ${Pf.length}, but it was ${jf.length}`);
		for (let Cf = 0; Cf < Pf.length; Cf++) if (jf[Cf] !== Pf[Cf]) throw new Error(`Expected ArrayBuffer value at ${Cf} to be ${Pf[Cf]} but got ${jf[Cf]} instead`);
	},
	expectArraysClose: function(Cf, Of, jf) {
		return jf ??= Ju(), Zu(Cf, Of, ((Cf, Of) => Yu(Cf, Of, jf)));
	},
	expectArraysEqual: function(Cf, Of) {
		const jf = `string` == typeof Of || `number` == typeof Of || `boolean` == typeof Of ? [Of] : Of;
		return E(Cf) || E(Cf[0]) || E(Of) || E(Of[0]) ? Zu(Cf, jf, ((Cf, Of) => Cf == Of)) : Zu(Cf, Of, ((Cf, Of) => Yu(Cf, Of, 0)));
	},
	expectNumbersClose: function(Cf, Of, jf) {
		if (jf ??= Ju(), !Yu(Cf, Of, jf)) throw new Error(`Numbers differ: actual === ${Cf}, expected === ${Of}`);
		`undefined` != typeof expect && expect().nothing();
	},
	expectPromiseToFail: function(Cf, Of) {
		Cf().then((() => Of.fail()), (() => Of())), `undefined` != typeof expect && expect().nothing();
	},
	expectValuesInRange: function(Cf, Of, jf) {
		for (let Pf = 0; Pf < Cf.length; Pf++) if (Cf[Pf] < Of || Cf[Pf] > jf) throw new Error(`Value out of range:${Cf[Pf]} low: ${Of}, high: ${jf}`);
	},
	play: async function(Cf) {
		await Cf.play(), `requestVideoFrameCallback` in Cf && await new Promise(((Of) => {
			Cf.requestVideoFrameCallback(Of);
		}));
	},
	testEpsilon: Ju
};
var Qu = class {
	constructor(Cf, Of, jf, Pf, Lf) {
		this.mean = Cf, this.stdDev = Of, this.dtype = jf, this.nextVal = NaN, this.truncated = Pf, this.truncated && (this.upper = this.mean + 2 * this.stdDev, this.lower = this.mean - 2 * this.stdDev);
		const zf = Lf || Math.random();
		this.random = ju.alea(zf.toString());
	}
	nextValue() {
		if (!isNaN(this.nextVal)) {
			const Cf = this.nextVal;
			return this.nextVal = NaN, Cf;
		}
		let Cf, Of, jf = !1;
		for (; !jf;) {
			let Pf, Lf, zf;
			do
				Pf = 2 * this.random() - 1, Lf = 2 * this.random() - 1, zf = Pf * Pf + Lf * Lf;
			while (zf >= 1 || 0 === zf);
			const Bf = Math.sqrt(-2 * Math.log(zf) / zf);
			Cf = this.mean + this.stdDev * Pf * Bf, Of = this.mean + this.stdDev * Lf * Bf, this.truncated && !this.isValidTruncated(Cf) || (jf = !0);
		}
		return this.truncated && !this.isValidTruncated(Of) || (this.nextVal = this.convertValue(Of)), this.convertValue(Cf);
	}
	convertValue(Cf) {
		return null == this.dtype || `float32` === this.dtype ? Cf : Math.round(Cf);
	}
	isValidTruncated(Cf) {
		return Cf <= this.upper && Cf >= this.lower;
	}
};
var ec = class {
	constructor(Cf, Of, jf, Pf) {
		this.alpha = Cf, this.beta = 1 / Of, this.dtype = jf;
		const Lf = Pf || Math.random();
		this.randu = ju.alea(Lf.toString()), this.randn = new Qu(0, 1, jf, !1, this.randu()), this.d = Cf < 1 ? Cf + 2 / 3 : Cf - 1 / 3, this.c = 1 / Math.sqrt(9 * this.d);
	}
	nextValue() {
		let Cf, Of, jf, Pf, Lf, zf;
		for (;;) {
			do
				Pf = this.randn.nextValue(), zf = 1 + this.c * Pf;
			while (zf <= 0);
			if (zf *= zf * zf, Cf = Pf * Pf, Of = 1 - .331 * Cf * Cf, jf = .5 * Cf + this.d * (1 - zf + Math.log(zf)), Lf = this.randu(), Lf < Of || Math.log(Lf) < jf) break;
		}
		return zf = 1 / this.beta * this.d * zf, this.alpha < 1 && (zf *= Math.pow(this.randu(), 1 / this.alpha)), this.convertValue(zf);
	}
	convertValue(Cf) {
		return `float32` === this.dtype ? Cf : Math.round(Cf);
	}
};
var tc = class {
	constructor(Cf = 0, Of = 1, jf, Pf) {
		if (this.canReturnFloat = () => null == this.dtype || `float32` === this.dtype, this.min = Cf, this.range = Of - Cf, this.dtype = jf, Pf ??= Math.random(), `number` == typeof Pf && (Pf = Pf.toString()), !this.canReturnFloat() && this.range <= 1) throw new Error(`The difference between ${Cf} - ${Of} <= 1 and dtype is not float`);
		this.random = ju.alea(Pf);
	}
	convertValue(Cf) {
		return this.canReturnFloat() ? Cf : Math.round(Cf);
	}
	nextValue() {
		return this.convertValue(this.min + this.range * this.random());
	}
};
const nc = oo({ randomGamma_: function(Cf, Of, jf = 1, Pf = `float32`, Lf) {
	if (F(Cf), jf ??= 1, Pf ??= `float32`, `float32` !== Pf && `int32` !== Pf) throw new Error(`Unsupported data type ${Pf}`);
	const zf = new ec(Of, jf, Pf, Lf), Bf = ya(Cf, Pf);
	for (let Cf = 0; Cf < Bf.values.length; Cf++) Bf.values[Cf] = zf.nextValue();
	return Bf.toTensor();
} });
const rc = oo({ randomNormal_: function(Cf, Of = 0, jf = 1, Pf, Lf) {
	if (F(Cf), null != Pf && `bool` === Pf) throw new Error(`Unsupported data type ${Pf}`);
	const zf = new Qu(Of, jf, Pf, !1, Lf), Bf = ya(Cf, Pf);
	for (let Cf = 0; Cf < Bf.values.length; Cf++) Bf.values[Cf] = zf.nextValue();
	return Bf.toTensor();
} });
const sc = oo({ randomStandardNormal_: function(Cf, Of, jf) {
	if (null != Of && `bool` === Of) throw new Error(`Unsupported data type ${Of}`);
	return rc(Cf, 0, 1, Of, jf);
} });
const oc = oo({ randomUniform_: function(Cf, Of = 0, jf = 1, Pf = `float32`, Lf) {
	F(Cf);
	const zf = ya(Cf, Pf), Bf = new tc(Of, jf, null, Lf);
	for (let Cf = 0; Cf < zf.values.length; Cf++) zf.values[Cf] = Bf.nextValue();
	return zf.toTensor();
} });
const ac = oo({ randomUniformInt_: function(Cf, Of, jf, Pf) {
	return oc(Cf, Of, jf, `int32`, Pf);
} });
function ic(Cf, Of, jf = 1, Pf = `float32`) {
	if (0 === jf) throw new Error(`Cannot have a step of zero`);
	const Lf = {
		start: Cf,
		stop: Of,
		step: jf,
		dtype: Pf
	};
	return Hs.runKernel(`Range`, {}, Lf);
}
const lc = oo({ real_: function(Cf) {
	const Of = { input: no(Cf, `input`, `real`) };
	return Hs.runKernel(`Real`, Of);
} });
const uc = oo({ reciprocal_: function(Cf) {
	const Of = { x: no(Cf, `x`, `reciprocal`) };
	return Hs.runKernel(`Reciprocal`, Of);
} });
const cc = oo({ relu_: function(Cf) {
	const Of = { x: no(Cf, `x`, `relu`) };
	return Hs.runKernel(`Relu`, Of);
} });
const hc = oo({ relu6_: function(Cf) {
	const Of = { x: no(Cf, `x`, `relu6`) };
	return Hs.runKernel(`Relu6`, Of);
} });
const dc = oo({ reverse_: function(Cf, Of) {
	const jf = { x: no(Cf, `x`, `reverse`) }, Pf = { dims: Of };
	return Hs.runKernel(`Reverse`, jf, Pf);
} });
const fc = oo({ reverse1d_: function(Cf) {
	const Of = no(Cf, `x`, `reverse`);
	return i(1 === Of.rank, (() => `Error in reverse1D: x must be rank 1 but got rank ${Of.rank}.`)), dc(Of, 0);
} });
const pc = oo({ reverse2d_: function(Cf, Of) {
	const jf = no(Cf, `x`, `reverse`);
	return i(2 === jf.rank, (() => `Error in reverse2D: x must be rank 2 but got rank ${jf.rank}.`)), dc(jf, Of);
} });
const gc = oo({ reverse3d_: function(Cf, Of) {
	const jf = no(Cf, `x`, `reverse`);
	return i(3 === jf.rank, (() => `Error in reverse3D: x must be rank 3 but got rank ${jf.rank}.`)), dc(jf, Of);
} });
const mc = oo({ reverse4d_: function(Cf, Of) {
	const jf = no(Cf, `x`, `reverse`);
	return i(4 === jf.rank, (() => `Error in reverse4D: x must be rank 4 but got rank ${jf.rank}.`)), dc(jf, Of);
} });
const bc = oo({ round_: function(Cf) {
	const Of = { x: no(Cf, `x`, `round`) };
	return Hs.runKernel(`Round`, Of);
} });
const yc = oo({ rsqrt_: function(Cf) {
	const Of = { x: no(Cf, `x`, `rsqrt`, `float32`) };
	return Hs.runKernel(`Rsqrt`, Of);
} });
const wc = oo({ selu_: function(Cf) {
	const Of = { x: no(Cf, `x`, `selu`) };
	return Hs.runKernel(`Selu`, Of);
} });
const kc = oo({ separableConv2d_: function(Cf, Of, jf, Pf, Lf, zf = [1, 1], Bf = `NHWC`) {
	const Vf = no(Cf, `x`, `separableConv2d`), Hf = no(Of, `depthwiseFilter`, `separableConv2d`), Uf = no(jf, `pointwiseFilter`, `separableConv2d`);
	let Wf = Vf, Gf = !1;
	if (3 === Vf.rank && (Gf = !0, Wf = Xa(Vf, [
		1,
		Vf.shape[0],
		Vf.shape[1],
		Vf.shape[2]
	])), `NCHW` === Bf) throw new Error(`separableConv2d currently does not support dataFormat NCHW; only NHWC is supported`);
	i(4 === Wf.rank, (() => `Error in separableConv2d: input must be rank 4, but got rank ${Wf.rank}.`)), i(4 === Hf.rank, (() => `Error in separableConv2d: depthwise filter must be rank 4, but got rank ${Hf.rank}.`)), i(4 === Uf.rank, (() => `Error in separableConv2d: pointwise filter must be rank 4, but got rank ${Hf.rank}.`)), i(1 === Uf.shape[0], (() => `Error in separableConv2d: the first dimension of pointwise filter  must be 1, but got ${Uf.shape[0]}.`)), i(1 === Uf.shape[1], (() => `Error in separableConv2d: the second dimension of pointwise filter must be 1, but got ${Uf.shape[1]}.`));
	const Kf = Hf.shape[2], qf = Hf.shape[3];
	i(Uf.shape[2] === Kf * qf, (() => `Error in separableConv2d: the third dimension of pointwise filter must be ${Kf * qf}, but got ${Uf.shape[2]}.`));
	const Jf = Ci(Wf, Hf, Pf, Lf, Bf, zf), Yf = Ei(Jf, Uf, 1, `valid`, Bf);
	return Gf ? Xa(Yf, [
		Yf.shape[1],
		Yf.shape[2],
		Yf.shape[3]
	]) : Yf;
} });
const vc = async function(Cf, Of) {
	const jf = no(Cf, `x`, `setdiff1d`), Pf = no(Of, `y`, `setdiff1d`);
	i(jf.dtype === Pf.dtype, (() => `x and y should have the same dtype, but got x (${jf.dtype}) and y (${Pf.dtype}).`)), i(1 === jf.rank, (() => `x should be 1D tensor, but got x (${jf.shape}).`)), i(1 === Pf.rank, (() => `y should be 1D tensor, but got y (${Pf.shape}).`));
	const Lf = await jf.data(), zf = await Pf.data(), Bf = new Set(zf);
	let Vf = 0;
	for (let Cf = 0; Cf < Lf.length; Cf++) Bf.has(Lf[Cf]) || Vf++;
	const Hf = new xs([Vf], jf.dtype), Uf = new xs([Vf], `int32`);
	for (let Cf = 0, Of = 0; Cf < Lf.length; Cf++) Bf.has(Lf[Cf]) || (Hf.values[Of] = Lf[Cf], Uf.values[Of] = Cf, Of++);
	return [Hf.toTensor(), Uf.toTensor()];
};
const xc = oo({ sign_: function(Cf) {
	const Of = { x: no(Cf, `x`, `sign`) };
	return Hs.runKernel(`Sign`, Of);
} });
const Ec = oo({ sin_: function(Cf) {
	const Of = { x: no(Cf, `x`, `sin`, `float32`) };
	return Hs.runKernel(`Sin`, Of);
} });
const Sc = oo({ sinh_: function(Cf) {
	const Of = { x: no(Cf, `x`, `sinh`) };
	return Hs.runKernel(`Sinh`, Of);
} });
const $c = oo({ slice1d_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `slice1d`);
	return i(1 === Pf.rank, (() => `slice1d expects a rank-1 tensor, but got a rank-${Pf.rank} tensor`)), si(Pf, [Of], [jf]);
} });
const Ac = oo({ slice2d_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `slice2d`);
	return i(2 === Pf.rank, (() => `slice2d expects a rank-2 tensor, but got a rank-${Pf.rank} tensor`)), si(Pf, Of, jf);
} });
const _c = oo({ slice3d_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `slice3d`);
	return i(3 === Pf.rank, (() => `slice3d expects a rank-3 tensor, but got a rank-${Pf.rank} tensor`)), si(Pf, Of, jf);
} });
const Ic = oo({ slice4d_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `slice4d`);
	return i(4 === Pf.rank, (() => `slice4d expects a rank-4 tensor, but got a rank-${Pf.rank} tensor`)), si(Pf, Of, jf);
} });
const Mc = oo({ softmax_: function(Cf, Of = -1) {
	const jf = no(Cf, `logits`, `softmax`, `float32`);
	if (-1 === Of && (Of = jf.rank - 1), Of !== jf.rank - 1) throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${jf.rank} and dim was ${Of}`);
	const Pf = { logits: jf }, Lf = { dim: Of };
	return Hs.runKernel(`Softmax`, Pf, Lf);
} });
const Nc = oo({ fft_: function(Cf) {
	i(`complex64` === Cf.dtype, (() => `The dtype for tf.spectral.fft() must be complex64 but got ${Cf.dtype}.`));
	const Of = { input: Cf };
	return Hs.runKernel(`FFT`, Of);
} });
const Tc = oo({ ifft_: function(Cf) {
	i(`complex64` === Cf.dtype, (() => `The dtype for tf.spectral.ifft() must be complex64 but got ${Cf.dtype}.`));
	const Of = { input: Cf };
	return Hs.runKernel(`IFFT`, Of);
} });
const Dc = oo({ irfft_: function(Cf) {
	const Of = Cf.shape[Cf.shape.length - 1], jf = Cf.size / Of;
	let Pf;
	if (Of <= 2) {
		const Lf = Xa(Cf, [jf, Of]);
		Pf = Tc(Lf);
	} else {
		const Lf = [jf, 2 * (Of - 1)], zf = Xa(lc(Cf), [jf, Of]), Bf = Xa(kl(Cf), [jf, Of]), Vf = dc(si(zf, [0, 1], [jf, Of - 2]), 1), Hf = $a(dc(si(Bf, [0, 1], [jf, Of - 2]), 1), sl(-1)), Uf = ti([zf, Vf], 1), Wf = ti([Bf, Hf], 1), Gf = Xa(ao(Uf, Wf), [Lf[0], Lf[1]]);
		Pf = Tc(Gf);
	}
	if (Pf = lc(Pf), 3 === Cf.rank && 0 !== Cf.shape[0]) {
		const Of = Pf, jf = Cf.shape[0];
		Pf = Xa(Pf, [
			jf,
			Pf.shape[0] / jf,
			Pf.shape[1]
		]), Of.dispose();
	}
	return Pf;
} });
const Rc = oo({ split_: function(Cf, Of, jf = 0) {
	const Pf = { x: no(Cf, `x`, `split`) }, Lf = {
		numOrSizeSplits: Of,
		axis: jf
	};
	return Hs.runKernel(`SplitV`, Pf, Lf);
} });
const Fc = oo({ rfft_: function(Cf, Of) {
	i(`float32` === Cf.dtype, (() => `The dtype for rfft() must be real value but got ${Cf.dtype}`));
	let jf = Cf.shape[Cf.shape.length - 1];
	const Pf = Cf.size / jf;
	let Lf;
	if (null != Of && Of < jf) {
		const Pf = Cf.shape.map(((Cf) => 0)), zf = Cf.shape.map(((Cf) => Cf));
		zf[Cf.shape.length - 1] = Of, Lf = si(Cf, Pf, zf), jf = Of;
	} else if (null != Of && Of > jf) {
		const Pf = Cf.shape.map(((Cf) => Cf));
		Pf[Cf.shape.length - 1] = Of - jf, Lf = ti([Cf, tu(Pf)], Cf.shape.length - 1), jf = Of;
	} else Lf = Cf;
	const zf = qi(Lf), Bf = Xa(ao(Lf, zf), [Pf, jf]), Vf = Nc(Bf), Hf = Math.floor(jf / 2) + 1, Uf = lc(Vf), Wf = kl(Vf), Gf = Rc(Uf, [Hf, jf - Hf], Uf.shape.length - 1), Kf = Rc(Wf, [Hf, jf - Hf], Wf.shape.length - 1), qf = Lf.shape.slice();
	return qf[Lf.shape.length - 1] = Hf, Xa(ao(Gf[0], Kf[0]), qf);
} });
const Bc = oo({ squaredDifference_: function(Cf, Of) {
	let jf = no(Cf, `a`, `squaredDifference`), Pf = no(Of, `b`, `squaredDifference`);
	[jf, Pf] = Os(jf, Pf), Ui(jf.shape, Pf.shape);
	const Lf = {
		a: jf,
		b: Pf
	};
	return Hs.runKernel(`SquaredDifference`, Lf, {});
} });
const Cc = oo({ squeeze_: function(Cf, Of) {
	const jf = no(Cf, `x`, `squeeze`, `string_or_numeric`);
	return Xa(jf, m(jf.shape, Of).newShape);
} });
const Pc = oo({ stack_: function(Cf, Of = 0) {
	const jf = ro(Cf, `tensors`, `stack`, `string_or_numeric`);
	i(jf.length >= 1, (() => `Pass at least one tensor to tf.stack`)), jf.length > 0 && i(Of <= jf[0].rank, (() => `Axis must be <= rank of the tensor`));
	const Pf = jf, Lf = { axis: Of };
	return Hs.runKernel(`Pack`, Pf, Lf);
} });
const Oc = oo({ step_: function(Cf, Of = 0) {
	const jf = { x: no(Cf, `x`, `step`) }, Pf = { alpha: Of };
	return Hs.runKernel(`Step`, jf, Pf);
} });
const Lc = oo({ stridedSlice_: function(Cf, Of, jf, Pf, Lf = 0, zf = 0, Bf = 0, Vf = 0, Hf = 0) {
	const Uf = { x: no(Cf, `x`, `stridedSlice`, `string_or_numeric`) }, Wf = {
		begin: Of,
		end: jf,
		strides: Pf,
		beginMask: Lf,
		endMask: zf,
		ellipsisMask: Bf,
		newAxisMask: Vf,
		shrinkAxisMask: Hf
	};
	return Hs.runKernel(`StridedSlice`, Uf, Wf);
} });
const zc = oo({ tan_: function(Cf) {
	const Of = { x: no(Cf, `x`, `tan`, `float32`) };
	return Hs.runKernel(`Tan`, Of);
} });
function Uc(Cf, Of) {
	u(Cf);
	const jf = Qs(Cf, Of);
	if (1 !== jf.length) throw new Error(`tensor1d() requires values to be a flat/TypedArray`);
	return io(Cf, null, jf, Of);
}
function Wc(Cf, Of, jf) {
	if (u(Cf), null != Of && 2 !== Of.length) throw new Error(`tensor2d() requires shape to have two numbers`);
	const Pf = Qs(Cf, jf);
	if (2 !== Pf.length && 1 !== Pf.length) throw new Error(`tensor2d() requires values to be number[][] or flat/TypedArray`);
	if (1 === Pf.length && null == Of) throw new Error("tensor2d() requires shape to be provided when `values` are a flat/TypedArray");
	return io(Cf, Of, Pf, jf);
}
function Gc(Cf, Of, jf) {
	if (u(Cf), null != Of && 3 !== Of.length) throw new Error(`tensor3d() requires shape to have three numbers`);
	const Pf = Qs(Cf, jf);
	if (3 !== Pf.length && 1 !== Pf.length) throw new Error(`tensor3d() requires values to be number[][][] or flat/TypedArray`);
	if (1 === Pf.length && null == Of) throw new Error("tensor3d() requires shape to be provided when `values` are a flat array");
	return io(Cf, Of, Pf, jf);
}
function Kc(Cf, Of, jf) {
	if (u(Cf), null != Of && 4 !== Of.length) throw new Error(`tensor4d() requires shape to have four numbers`);
	const Pf = Qs(Cf, jf);
	if (4 !== Pf.length && 1 !== Pf.length) throw new Error(`tensor4d() requires values to be number[][][][] or flat/TypedArray`);
	if (1 === Pf.length && null == Of) throw new Error("tensor4d() requires shape to be provided when `values` are a flat array");
	return io(Cf, Of, Pf, jf);
}
function qc(Cf, Of, jf) {
	if (u(Cf), null != Of && 5 !== Of.length) throw new Error(`tensor5d() requires shape to have five numbers`);
	const Pf = Qs(Cf, jf);
	if (5 !== Pf.length && 1 !== Pf.length) throw new Error(`tensor5d() requires values to be number[][][][][] or flat/TypedArray`);
	if (1 === Pf.length && null == Of) throw new Error("tensor5d() requires shape to be provided when `values` are a flat array");
	return io(Cf, Of, Pf, jf);
}
function Vc(Cf, Of, jf) {
	if (u(Cf), null != Of && 6 !== Of.length) throw new Error(`tensor6d() requires shape to have six numbers`);
	const Pf = Qs(Cf, jf);
	if (6 !== Pf.length && 1 !== Pf.length) throw new Error(`tensor6d() requires values to be number[][][][][][] or flat/TypedArray`);
	if (1 === Pf.length && null == Of) throw new Error("tensor6d() requires shape to be provided when `values` are a flat array");
	return io(Cf, Of = Of || Pf, Pf, jf);
}
function Hc(Cf, Of, jf) {
	const Pf = Of.rank > 1 ? Of.shape[Of.rank - 1] : 1, Lf = Of.rank > 1 ? Of.rank - 1 : 1, zf = `Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${jf.shape}, indices.shape: ${Of.shape}, shape: ${Cf}, sliceDim: ${Pf}, and batchDim: ${Lf}.`;
	if (jf.rank < Lf) throw new Error(zf + ` update.rank < ${Lf}. `);
	if (Cf.length < Pf + (jf.rank - Lf)) throw new Error(zf + ` Output shape length < ${Pf + (jf.rank - Lf)}`);
	if (jf.rank !== Lf + Cf.length - Pf) throw new Error(zf + ` update.rank != ` + (Lf + Cf.length - Pf));
	for (let Cf = 0; Cf < Lf; ++Cf) if (jf.shape[Cf] !== Of.shape[Cf]) throw new Error(zf + ` updates.shape[${Cf}] (${jf.shape[Cf]}) != indices.shape[${Cf}] (${Of.shape[Cf]}).`);
	for (let Of = 0; Of < jf.rank - Lf; ++Of) if (jf.shape[Of + Lf] !== Cf[Of + Pf]) throw new Error(zf + ` updates.shape[${Of + Lf}] (${jf.shape[Of + Lf]}) != shape[${Of + Lf}] (${Cf[Of + Lf]})`);
}
function jc(Cf, Of, jf) {
	if (Of.rank < 1) throw new Error(`tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${Of.rank}.`);
	if (Cf.rank < 1) throw new Error(`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${Cf.rank}.`);
	if (`int32` !== Of.dtype) throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${Of.dtype}`);
	if (jf.length < 1) throw new Error(`Output rank must be greater or equal to 1, but got shape: ${jf}`);
	if (0 === jf.length) {
		if (0 === Of.size) throw new Error(`Indices specified for empty output. indices shape: ${Of.shape}`);
		if (0 === Cf.size) throw new Error(`Updates specified for empty output. updates shape: ${Cf.shape}`);
	}
	Hc(jf, Of, Cf);
}
function Jc(Cf, Of, jf) {
	const Pf = Of.shape.length, Lf = Pf > 1 ? Of.shape[Pf - 1] : 1, zf = jf.length;
	let Bf = 1;
	for (let Cf = Lf; Cf < zf; ++Cf) Bf *= jf[Cf];
	const Vf = Lf < 1 ? 1 : Lf;
	return {
		sliceRank: Lf,
		numUpdates: c(Of.shape) / Vf,
		sliceSize: Bf,
		strides: [...M(jf.slice(0, Lf)), 1],
		outputSize: c(jf)
	};
}
var Zc = {
	__proto__: null,
	calculateShapes: Jc,
	validateInput: jc,
	validateUpdateShape: Hc
};
const Yc = oo({ tensorScatterUpdate_: function(Cf, Of, jf) {
	const Pf = no(Cf, `tensor`, `tensorScatterupdate`), Lf = no(Of, `indices`, `tensorScatterupdate`, `int32`), zf = no(jf, `updates`, `tensorScatterupdate`);
	if (jc(zf, Lf, Pf.shape), Pf.dtype !== zf.dtype) throw new Error(`tensor and updates must have the same dtype, instead they are ${Pf.dtype} and ${zf.dtype}.`);
	const Bf = {
		tensor: Pf,
		indices: Lf,
		updates: zf
	};
	return Hs.runKernel(`TensorScatterUpdate`, Bf, {});
} });
const Xc = oo({ topk_: function(Cf, Of = 1, jf = !0) {
	const Pf = no(Cf, `x`, `topk`);
	if (0 === Pf.rank) throw new Error(`topk() expects the input to be of rank 1 or higher`);
	const Lf = Pf.shape[Pf.shape.length - 1];
	if (Of < 0) throw new Error(`'k' passed to topk() must be >= 0 but got ${Of}`);
	if (Of > Lf) throw new Error(`'k' passed to topk() must be <= the last dimension (${Lf}) but got ${Of}`);
	const zf = { x: Pf }, Bf = {
		k: Of,
		sorted: jf
	}, [Vf, Hf] = Hs.runKernel(`TopK`, zf, Bf);
	return {
		values: Vf,
		indices: Hf
	};
} });
const Qc = oo({ truncatedNormal_: function(Cf, Of = 0, jf = 1, Pf, Lf) {
	if (F(Cf), null != Pf && `bool` === Pf) throw new Error(`Unsupported data type $ { dtype }`);
	const zf = new Qu(Of, jf, Pf, !0, Lf), Bf = ya(Cf, Pf);
	for (let Cf = 0; Cf < Bf.values.length; Cf++) Bf.values[Cf] = zf.nextValue();
	return Bf.toTensor();
} });
const eh = oo({ unique_: function(Cf, Of = 0) {
	const jf = no(Cf, `x`, `unique`, `string_or_numeric`);
	i(jf.rank > 0, (() => `The input tensor must be at least 1D`));
	const Pf = { x: jf }, Lf = { axis: Of }, [zf, Bf] = Hs.runKernel(`Unique`, Pf, Lf);
	return {
		values: zf,
		indices: Bf
	};
} });
const th = oo({ unsortedSegmentSum_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `unsortedSegmentSum`), Lf = no(Of, `segmentIds`, `unsortedSegmentSum`, `int32`);
	i(f(jf), (() => `numSegments must be of dtype int`));
	const zf = {
		x: Pf,
		segmentIds: Lf
	}, Bf = { numSegments: jf };
	return Hs.runKernel(`UnsortedSegmentSum`, zf, Bf);
} });
const nh = oo({ unstack_: function(Cf, Of = 0) {
	const jf = no(Cf, `x`, `unstack`, `string_or_numeric`);
	i(Of >= -jf.shape.length && Of < jf.shape.length, (() => `Axis = ${Of} is not in [-${jf.shape.length}, ${jf.shape.length})`));
	const Pf = { value: jf }, Lf = { axis: Of };
	return Hs.runKernel(`Unpack`, Pf, Lf);
} });
function rh(Cf, Of) {
	return jl(Cf, Of, `right`);
}
function sh(Cf, Of = !0, jf, Pf) {
	return Hs.makeVariable(Cf, Of, jf, Pf);
}
function oh(Cf, Of) {
	const jf = [];
	for (let Cf = 0; Cf < Of.length; Cf++) Of[Cf] && jf.push(Cf);
	const Pf = ya(Cf, `int32`), Lf = ya([jf.length, Cf.length], `int32`);
	for (let Of = 0; Of < jf.length; Of++) {
		const zf = Pf.indexToLoc(jf[Of]), Bf = Of * Cf.length;
		Lf.values.set(zf, Bf);
	}
	return Lf.toTensor();
}
const ah = async function(Cf) {
	const Of = no(Cf, `condition`, `whereAsync`, `bool`), jf = await Of.data(), Pf = oh(Of.shape, jf);
	return Cf !== Of && Of.dispose(), Pf;
};
const ih = async function(Cf, Of, jf) {
	const Pf = no(Cf, `tensor`, `boolMask`), Lf = no(Of, `mask`, `boolMask`, `bool`), zf = null == jf ? 0 : jf, Bf = Lf.rank, Vf = Pf.shape;
	i(Bf > 0, (() => `mask cannot be scalar`)), l(Vf.slice(zf, zf + Bf), Lf.shape, `mask's shape must match the first K dimensions of tensor's shape,`);
	let Hf = 1;
	for (let Cf = zf; Cf < zf + Bf; Cf++) Hf *= Vf[Cf];
	const Uf = Vf.slice(0, zf).concat([Hf], Vf.slice(zf + Bf)), Wf = Xa(Pf, Uf), Gf = Xa(Lf, [-1]), Kf = await ah(Gf), qf = Cc(Kf, [1]), Jf = bl(Wf, qf, zf);
	return Cf !== Pf && Pf.dispose(), Of !== Lf && Lf.dispose(), qf.dispose(), Wf.dispose(), Gf.dispose(), Kf.dispose(), Jf;
};
const lh = oo({ transpose_: function(Cf, Of, jf) {
	const Pf = no(Cf, `x`, `transpose`);
	if (Of ??= Pf.shape.map(((Cf, Of) => Of)).reverse(), i(Pf.rank === Of.length, (() => `Error in transpose: rank of input ${Pf.rank} must match length of perm ${Of}.`)), Of.forEach(((Cf) => {
		i(Cf >= 0 && Cf < Pf.rank, (() => `All entries in 'perm' must be between 0 and ` + (Pf.rank - 1) + ` but got ${Of}`));
	})), Pf.rank <= 1) return Pf.clone();
	const Lf = { x: Pf }, zf = { perm: Of };
	return `complex64` === Pf.dtype ? ko((() => {
		let Cf = lc(Pf), Of = kl(Pf);
		return Cf = Hs.runKernel(`Transpose`, { x: Cf }, zf), Of = Hs.runKernel(`Transpose`, { x: Of }, zf), jf && (Of = Ol(Of)), ao(Cf, Of);
	})) : Hs.runKernel(`Transpose`, Lf, zf);
} });
const uh = oo({ movingAverage_: function(Cf, Of, jf, Pf, Lf = !0) {
	const zf = no(Cf, `v`, `movingAverage`), Bf = no(Of, `x`, `movingAverage`), Vf = no(jf, `decay`, `movingAverage`);
	Ls(zf, Bf), i(d(zf.shape, Bf.shape), (() => `Shape mismatch in v and x`));
	const Hf = sl(1), Uf = Ul(Hf, Vf);
	let Wf = $a(Ul(Bf, zf), Uf);
	if (Lf) {
		i(null != Pf, (() => `When using zeroDebias: true, step is required.`));
		const Cf = no(Pf, `step`, `movingAverage`);
		Wf = Sa(Wf, Ul(Hf, rl(Vf, Cf)));
	}
	return xa(zf, Wf);
} });
const ch = oo({ scatterND_: function(Cf, Of, jf) {
	F(jf);
	const Pf = no(Cf, `indices`, `scatterND`, `int32`), Lf = no(Of, `updates`, `scatterND`);
	jc(Lf, Pf, jf);
	const zf = {
		indices: Pf,
		updates: Lf
	}, Bf = { shape: jf };
	return Hs.runKernel(`ScatterNd`, zf, Bf);
} });
const hh = oo({ sparseToDense_: function(Cf, Of, jf, Pf = 0) {
	F(jf);
	const Lf = no(Cf, `sparseIndices`, `sparseToDense`, `int32`), zf = no(Of, `sparseValues`, `sparseToDense`, `string_or_numeric`), Bf = no(Pf, `defaultValue`, `sparseToDense`, zf.dtype);
	(function(Cf, Of, jf, Pf) {
		if (`int32` !== Cf.dtype) throw new Error(`tf.sparseToDense() expects the indices to be int32 type, but the dtype was ${Cf.dtype}.`);
		if (Cf.rank > 2) throw new Error(`sparseIndices should be a scalar, vector, or matrix, but got shape ${Cf.shape}.`);
		const Lf = Cf.rank > 0 ? Cf.shape[0] : 1, zf = Cf.rank > 1 ? Cf.shape[1] : 1;
		if (jf.length !== zf) throw new Error(`outputShape has incorrect number of elements:, ${jf.length}, should be: ${zf}.`);
		const Bf = Of.size;
		if (0 !== Of.rank && (1 !== Of.rank || Bf !== Lf)) throw new Error(`sparseValues has incorrect shape ${Of.shape}, should be [] or [${Lf}]`);
		if (Of.dtype !== Pf.dtype) throw new Error(`sparseValues.dtype must match defaultValues.dtype`);
	})(Lf, zf, jf, Bf);
	const Vf = {
		sparseIndices: Lf,
		sparseValues: zf,
		defaultValue: Bf
	}, Hf = { outputShape: jf };
	return Hs.runKernel(`SparseToDense`, Vf, Hf);
} });
const dh = oo({ gatherND_: function(Cf, Of) {
	const jf = no(Of, `indices`, `gatherND`, `int32`), Pf = {
		params: no(Cf, `x`, `gatherND`, `string_or_numeric`),
		indices: jf
	};
	return Hs.runKernel(`GatherNd`, Pf);
} });
const fh = oo({ dropout_: function(Cf, Of, jf, Pf) {
	const Lf = no(Cf, `x`, `dropout`);
	if (i(`float32` === Lf.dtype, (() => `x has to be a floating point tensor since it's going to be scaled, but got a ${Lf.dtype} tensor instead.`)), i(Of >= 0 && Of < 1, (() => `rate must be a float in the range [0, 1), but got ${Of}.`)), 0 === Of) return Cf instanceof $s ? Lf.clone() : Lf;
	const zf = function(Cf, Of) {
		if (null == Of) return Cf.shape.slice();
		if (d(Cf.shape, Of)) return Of;
		if (Cf.shape.length === Of.length) {
			const jf = [];
			for (let Pf = 0; Pf < Cf.shape.length; Pf++) null == Of[Pf] && null != Cf.shape[Pf] ? jf.push(Cf.shape[Pf]) : jf.push(Of[Pf]);
			return jf;
		}
		return Of;
	}(Lf, jf), Bf = 1 - Of, Vf = Sa(ml(xa(oc(zf, 0, 1, `float32`, Pf), Bf)), Bf);
	return $a(Lf, Vf);
} });
function ph(Cf) {
	return Math.floor(Math.pow(2, Math.ceil(Math.log(Cf) / Math.log(2))));
}
function gh(Cf, Of, jf) {
	const Pf = 1 - Cf % 2, Lf = new Float32Array(Cf);
	for (let zf = 0; zf < Cf; ++zf) {
		const Bf = 2 * Math.PI * zf / (Cf + Pf - 1);
		Lf[zf] = Of - jf * Math.cos(Bf);
	}
	return Uc(Lf, `float32`);
}
const mh = async function(Cf, Of, jf = 1) {
	const Pf = no(Cf, `predictions`, `inTopK`), Lf = no(Of, `targets`, `inTopK`);
	i(Pf.rank > 1, (() => `inTopK() expects the predictions to be of rank 2 or higher, but got ${Pf.rank}`)), i(Pf.rank - 1 === Lf.rank, (() => `predictions rank should be 1 larger than targets rank, but got predictions rank ${Pf.rank} and targets rank ${Lf.rank}`)), l(Pf.shape.slice(0, Pf.shape.length - 1), Lf.shape, `predictions's shape should be align with the targets' shape, except the last dimension.`);
	const zf = Pf.shape[Pf.shape.length - 1];
	i(jf > 0 && jf <= zf, (() => `'k' passed to inTopK() must be > 0 && <= the predictions last dimension (${zf}), but got ${jf}`));
	const Bf = await Pf.data(), Vf = await Lf.data(), [Hf, Uf] = [Bf.length / zf, zf], Wf = b(`bool`, Hf);
	for (let Cf = 0; Cf < Hf; Cf++) {
		const Of = Cf * Uf, Pf = Bf.subarray(Of, Of + Uf), Lf = [];
		for (let Cf = 0; Cf < Pf.length; Cf++) Lf.push({
			value: Pf[Cf],
			index: Cf
		});
		Lf.sort(((Cf, Of) => Of.value - Cf.value)), Wf[Cf] = 0;
		for (let Of = 0; Of < jf; Of++) if (Lf[Of].index === Vf[Cf]) {
			Wf[Cf] = 1;
			break;
		}
	}
	return Cf !== Pf && Pf.dispose(), Of !== Lf && Lf.dispose(), lo(Wf, Lf.shape, `bool`);
};
const bh = oo({ conv2DBackpropFilter_: function(Cf, Of, jf, Pf, Lf, zf = `NHWC`, Bf) {
	let Vf = Cf;
	3 === Cf.rank && (Vf = Xa(Cf, [
		1,
		Cf.shape[0],
		Cf.shape[1],
		Cf.shape[2]
	]));
	let Hf = Of;
	3 === Hf.rank && (Hf = Xa(Of, [
		1,
		Of.shape[0],
		Of.shape[1],
		Of.shape[2]
	])), i(4 === Vf.rank, (() => `Error in conv2dDerFilter: input must be rank 4, but got shape ${Vf.shape}.`)), i(4 === Hf.rank, (() => `Error in conv2dDerFilter: dy must be rank 4, but got shape ${Hf.shape}.`)), i(4 === jf.length, (() => `Error in conv2dDerFilter: filterShape must be length 4, but got ${jf}.`));
	const Uf = `NHWC` === zf ? Vf.shape[3] : Vf.shape[1], Wf = `NHWC` === zf ? Hf.shape[3] : Hf.shape[1];
	i(Uf === jf[2], (() => `Error in conv2dDerFilter: depth of input ${Uf}) must match input depth in filter (${jf[2]}.`)), i(Wf === jf[3], (() => `Error in conv2dDerFilter: depth of dy (${Wf}) must match output depth for filter (${jf[3]}).`)), Ya(`conv2dDerFilter`, Lf, Bf);
	const Gf = {
		x: Vf,
		dy: Hf
	}, Kf = {
		strides: Pf,
		pad: Lf,
		dataFormat: zf,
		dimRoundingMode: Bf,
		filterShape: jf
	};
	return Hs.runKernel(`Conv2DBackpropFilter`, Gf, Kf);
} });
function yh(Cf, Of, jf) {
	if (null == jf || `linear` === jf) return Cf;
	if (`relu` === jf) return $a(Cf, Oc(Of));
	throw new Error(`Cannot compute gradient for fused activation ${jf}.`);
}
function wh(Cf, Of) {
	let jf = Of;
	const Pf = zi(Cf.shape, Of.shape);
	return Pf.length > 0 && (jf = il(jf, Pf)), Xa(jf, Cf.shape);
}
function kh(Cf, Of, jf, Pf) {
	if (`linear` === Of) return Cf;
	if (`relu` === Of) return cc(Cf);
	if (`elu` === Of) return Ji(Cf);
	if (`relu6` === Of) return hc(Cf);
	if (`prelu` === Of) return vu(Cf, jf);
	if (`leakyrelu` === Of) return Sl(Cf, Pf);
	if (`sigmoid` === Of) return ri(Cf);
	throw new Error(`Unknown fused activation ${Of}.`);
}
const vh = (Cf, Of) => !(Cf > 0) || `linear` === Of;
const xh = oo({ fusedConv2d_: function({ x: Cf, filter: Of, strides: jf, pad: Pf, dataFormat: Lf = `NHWC`, dilations: zf = [1, 1], dimRoundingMode: Bf, bias: Vf, activation: Hf = `linear`, preluActivationWeights: Uf, leakyreluAlpha: Wf }) {
	if (Hf = Hf || `linear`, !1 === vh(Hs.state.gradientDepth, Hf)) {
		i(`NHWC` === Lf, (() => `Error in fused conv2d: got dataFormat of ${Lf} but only NHWC is currently supported for the case of gradient depth is 0 and the activation is not linear.`));
		let Gf = Ei(Cf, Of, jf, Pf, Lf, zf, Bf);
		return null != Vf && (Gf = xa(Gf, Vf)), kh(Gf, Hf, Uf, Wf);
	}
	const Gf = no(Cf, `x`, `conv2d`, `float32`), Kf = no(Of, `filter`, `conv2d`, `float32`);
	let qf = Gf, Jf = !1;
	3 === Gf.rank && (Jf = !0, qf = Xa(Gf, [
		1,
		Gf.shape[0],
		Gf.shape[1],
		Gf.shape[2]
	])), i(4 === qf.rank, (() => `Error in fused conv2d: input must be rank 4, but got rank ${qf.rank}.`)), i(4 === Kf.rank, (() => `Error in fused conv2d: filter must be rank 4, but got rank ${Kf.rank}.`)), Ya(`fused conv2d`, Pf, Bf);
	const Yf = `NHWC` === Lf ? qf.shape[3] : qf.shape[1];
	i(Kf.shape[2] === Yf, (() => `Error in conv2d: depth of input (${Yf}) must match input depth for filter ${Kf.shape[2]}.`)), i(ja(jf, zf), (() => `Error in conv2D: Either strides or dilations must be 1. Got strides ${jf} and dilations '${zf}'`));
	const Xf = za(qf.shape, Kf.shape, jf, zf, Pf, Bf);
	let Zf, Qf;
	if (null != Vf && (Zf = no(Vf, `bias`, `fused conv2d`), [Zf] = Os(Zf, Gf), `NHWC` === Lf ? Ui(Xf.outShape, Zf.shape) : (i(Zf.shape.length <= 1, (() => `Error in fused conv2d: only supports scalar or 1-D Tensor bias for NCHW format but got the bias of rank-${Zf.shape.length}.`)), i(0 === Zf.shape.length || Zf.shape[0] === Xf.outChannels || 1 === Zf.shape[0], (() => `Error in fused conv2d: bias shape (${Zf.shape}) is not compatible with the number of output channels (${Xf.outChannels})`)))), null != Uf) {
		const Cf = Uf.shape;
		if (i(Cf.length <= 1 || 3 === Cf.length, (() => `Error in fused conv2d: only supports scalar, 1-D Tensor or 3-D Tensor PReLU activation weights but got a tensor of rank-${Cf.length}.`)), 1 === Cf.length) i(1 === Cf[0] || Cf[0] === Xf.outChannels, (() => `Error in fused conv2d: PReLU activation weights (${Cf}) is not compatible with the number of output channels (${Xf.outChannels}).`));
		else if (3 === Cf.length) try {
			Ui(Cf, Xf.outShape);
		} catch (Of) {
			const jf = `Error in fused conv2d: PReLU activation weights (${Cf}) is not compatible with the output shape of the conv2d (${Xf.outShape}).`;
			throw Error(jf);
		}
		Qf = no(Uf, `prelu weights`, `fused conv2d`);
	}
	const k = (Cf, Of) => {
		i(`NHWC` === Lf, (() => `Error in gradient of fused conv2D: got dataFormat of ${Lf} but only NHWC is currently supported.`));
		const [Bf, Vf, Uf, Wf] = Of, Gf = yh(Cf, Uf, Hf);
		i(Ha(zf), (() => `Error in gradient of fused conv2D: dilation rates greater than 1 are not yet supported in gradients. Got dilations '${zf}'`));
		const Kf = [$i(Vf.shape, Gf, Bf, jf, Pf), bh(Vf, Gf, Bf.shape, jf, Pf)];
		if (null != Wf) {
			const Cf = wh(Wf, Gf);
			Kf.push(Cf);
		}
		return Kf;
	}, ep = {
		x: qf,
		filter: Kf,
		bias: Zf,
		preluActivationWeights: Qf
	}, tp = {
		strides: jf,
		pad: Pf,
		dataFormat: Lf,
		dilations: zf,
		dimRoundingMode: Bf,
		activation: Hf,
		leakyreluAlpha: Wf
	};
	if (null == Vf) return Cl(((Cf, Of, jf) => {
		let Pf = Hs.runKernel(`FusedConv2D`, ep, tp);
		return jf([
			Of,
			Cf,
			Pf
		]), Jf && (Pf = Xa(Pf, [
			Pf.shape[1],
			Pf.shape[2],
			Pf.shape[3]
		])), {
			value: Pf,
			gradFunc: k
		};
	}))(qf, Kf);
	return Cl(((Cf, Of, jf, Pf) => {
		let Lf = Hs.runKernel(`FusedConv2D`, ep, tp);
		return Pf([
			Of,
			Cf,
			Lf,
			jf
		]), Jf && (Lf = Xa(Lf, [
			Lf.shape[1],
			Lf.shape[2],
			Lf.shape[3]
		])), {
			value: Lf,
			gradFunc: k
		};
	}))(qf, Kf, Zf);
} });
const Eh = oo({ depthwiseConv2dNativeBackpropFilter_: function(Cf, Of, jf, Pf, Lf, zf = [1, 1], Bf) {
	let Vf = Cf;
	3 === Cf.rank && (Vf = Xa(Cf, [
		1,
		Cf.shape[0],
		Cf.shape[1],
		Cf.shape[2]
	]));
	let Hf = Of;
	3 === Hf.rank && (Hf = Xa(Of, [
		1,
		Of.shape[0],
		Of.shape[1],
		Of.shape[2]
	]));
	const Uf = {
		x: Vf,
		dy: Hf
	}, Wf = {
		strides: Pf,
		pad: Lf,
		dimRoundingMode: Bf,
		dilations: zf,
		filterShape: jf
	};
	return Hs.runKernel(`DepthwiseConv2dNativeBackpropFilter`, Uf, Wf);
} });
const Sh = oo({ depthwiseConv2dNativeBackpropInput_: function(Cf, Of, jf, Pf, Lf, zf = [1, 1], Bf) {
	let Vf = Of, Hf = !1;
	3 === Of.rank && (Hf = !0, Vf = Xa(Of, [
		1,
		Of.shape[0],
		Of.shape[1],
		Of.shape[2]
	]));
	const Uf = {
		dy: Vf,
		filter: jf
	}, Wf = {
		strides: Pf,
		pad: Lf,
		dimRoundingMode: Bf,
		dilations: zf,
		inputShape: Cf
	}, Gf = Hs.runKernel(`DepthwiseConv2dNativeBackpropInput`, Uf, Wf);
	return Hf ? Xa(Gf, [
		Gf.shape[1],
		Gf.shape[2],
		Gf.shape[3]
	]) : Gf;
} });
var _h = {
	__proto__: null,
	conv2d: xh,
	depthwiseConv2d: oo({ fusedDepthwiseConv2d_: function({ x: Cf, filter: Of, strides: jf, pad: Pf, dataFormat: Lf = `NHWC`, dilations: zf = [1, 1], dimRoundingMode: Bf, bias: Vf, activation: Hf = `linear`, preluActivationWeights: Uf, leakyreluAlpha: Wf }) {
		if (!1 === vh(Hs.state.gradientDepth, Hf)) {
			let Gf = Ci(Cf, Of, jf, Pf, Lf, zf, Bf);
			return null != Vf && (Gf = xa(Gf, Vf)), kh(Gf, Hf, Uf, Wf);
		}
		const Gf = no(Cf, `x`, `depthwiseConv2d`, `float32`), Kf = no(Of, `filter`, `depthwiseConv2d`, `float32`);
		let qf = Gf, Jf = !1;
		3 === Gf.rank && (Jf = !0, qf = Xa(Gf, [
			1,
			Gf.shape[0],
			Gf.shape[1],
			Gf.shape[2]
		])), i(4 === qf.rank, (() => `Error in fused depthwiseConv2d: input must be rank 4, but got rank ${qf.rank}.`)), i(4 === Kf.rank, (() => `Error in fused depthwiseConv2d: filter must be rank 4, but got rank ${Kf.rank}.`)), i(qf.shape[3] === Kf.shape[2], (() => `Error in fused depthwiseConv2d: number of input channels (${qf.shape[3]}) must match the inChannels dimension in filter ${Kf.shape[2]}.`)), zf ??= [1, 1], i(ja(jf, zf), (() => `Error in fused depthwiseConv2d: Either strides or dilations must be 1. Got strides ${jf} and dilations '${zf}'`)), Ya(`fused depthwiseConv2d`, Pf, Bf);
		const Yf = za(qf.shape, Kf.shape, jf, zf, Pf, Bf, !0);
		let Xf, Zf;
		null != Vf && (Xf = no(Vf, `bias`, `fused conv2d`), [Xf] = Os(Xf, Gf), Ui(Yf.outShape, Xf.shape)), null != Uf && (Zf = no(Uf, `prelu weights`, `fused depthwiseConv2d`));
		const w = (Cf, Of) => {
			i(Ha(zf), (() => `Error in gradient of fused depthwiseConv2d: dilation rates greater than 1 are not yet supported. Got dilations '${zf}'`));
			const [Lf, Vf, Uf, Wf] = Of, Gf = yh(Cf, Uf, Hf), Kf = Sh(Vf.shape, Gf, Lf, jf, Pf, zf, Bf), qf = Eh(Vf, Gf, Lf.shape, jf, Pf, zf, Bf);
			if (null != Wf) return [
				Kf,
				qf,
				wh(Xf, Gf)
			];
			return [Kf, qf];
		}, Qf = {
			x: qf,
			filter: Kf,
			bias: Xf,
			preluActivationWeights: Zf
		}, ep = {
			strides: jf,
			pad: Pf,
			dataFormat: Lf,
			dilations: zf,
			dimRoundingMode: Bf,
			activation: Hf,
			leakyreluAlpha: Wf
		};
		if (null == Vf) return Cl(((Cf, Of, jf) => {
			let Pf = Hs.runKernel(`FusedDepthwiseConv2D`, Qf, ep);
			return jf([
				Of,
				Cf,
				Pf
			]), Jf && (Pf = Xa(Pf, [
				Pf.shape[1],
				Pf.shape[2],
				Pf.shape[3]
			])), {
				value: Pf,
				gradFunc: w
			};
		}))(qf, Kf);
		return Cl(((Cf, Of, jf, Pf) => {
			let Lf = Hs.runKernel(`FusedDepthwiseConv2D`, Qf, ep);
			return Pf([
				Of,
				Cf,
				Lf,
				jf
			]), Jf && (Lf = Xa(Lf, [
				Lf.shape[1],
				Lf.shape[2],
				Lf.shape[3]
			])), {
				value: Lf,
				gradFunc: w
			};
		}))(qf, Kf, Xf);
	} }),
	matMul: oo({ fusedMatMul_: function({ a: Cf, b: Of, transposeA: jf = !1, transposeB: Pf = !1, bias: Lf, activation: zf = `linear`, preluActivationWeights: Bf, leakyreluAlpha: Vf = .2 }) {
		if (!1 === vh(Hs.state.gradientDepth, zf)) {
			let Hf = ni(Cf, Of, jf, Pf);
			return null != Lf && (Hf = xa(Hf, Lf)), kh(Hf, zf, Bf, Vf);
		}
		let Hf = no(Cf, `a`, `fused matMul`), Uf = no(Of, `b`, `fused matMul`);
		[Hf, Uf] = Os(Hf, Uf);
		const Wf = jf ? Hf.shape[Hf.rank - 2] : Hf.shape[Hf.rank - 1], Gf = Pf ? Uf.shape[Uf.rank - 1] : Uf.shape[Uf.rank - 2], Kf = jf ? Hf.shape[Hf.rank - 1] : Hf.shape[Hf.rank - 2], qf = Pf ? Uf.shape[Uf.rank - 2] : Uf.shape[Uf.rank - 1], Jf = Hf.shape.slice(0, -2), Yf = Uf.shape.slice(0, -2), Xf = c(Jf), Zf = c(Yf);
		i(Wf === Gf, (() => `Error in fused matMul: inner shapes (${Wf}) and (${Gf}) of Tensors with shapes ${Hf.shape} and ${Uf.shape} and transposeA=${jf} and transposeB=${Pf} must match.`));
		const Qf = Ui(Hf.shape.slice(0, -2), Uf.shape.slice(0, -2)).concat([Kf, qf]), ep = Xa(Hf, jf ? [
			Xf,
			Wf,
			Kf
		] : [
			Xf,
			Kf,
			Wf
		]), tp = Xa(Uf, Pf ? [
			Zf,
			qf,
			Gf
		] : [
			Zf,
			Gf,
			qf
		]);
		let np, rp;
		null != Lf && (np = no(Lf, `bias`, `fused matMul`), [np] = Os(np, Hf), Ui(Qf, np.shape)), null != Bf && (rp = no(Bf, `prelu weights`, `fused matMul`));
		const $ = (Cf, Of) => {
			const [Bf, Vf, Hf, Uf] = Of, Wf = yh(Xa(Cf, Hf.shape), Hf, zf);
			let Gf, Kf;
			if (jf || Pf ? !jf && Pf ? (Gf = ni(Wf, Vf, !1, !1), Kf = ni(Wf, Bf, !0, !1)) : jf && !Pf ? (Gf = ni(Vf, Wf, !1, !0), Kf = ni(Bf, Wf, !1, !1)) : (Gf = ni(Vf, Wf, !0, !0), Kf = ni(Wf, Bf, !0, !0)) : (Gf = ni(Wf, Vf, !1, !0), Kf = ni(Bf, Wf, !0, !1)), null != Lf) return [
				Gf,
				Kf,
				wh(Uf, Wf)
			];
			return [Gf, Kf];
		}, ip = {
			a: ep,
			b: tp,
			bias: np,
			preluActivationWeights: rp
		}, ap = {
			transposeA: jf,
			transposeB: Pf,
			activation: zf,
			leakyreluAlpha: Vf
		};
		if (null == Lf) return Cl(((Cf, Of, jf) => {
			const Pf = Hs.runKernel(`_FusedMatMul`, ip, ap);
			return jf([
				Cf,
				Of,
				Pf
			]), {
				value: Xa(Pf, Qf),
				gradFunc: $
			};
		}))(ep, tp);
		return Cl(((Cf, Of, jf, Pf) => {
			const Lf = Hs.runKernel(`_FusedMatMul`, ip, ap);
			return Pf([
				Cf,
				Of,
				Lf,
				jf
			]), {
				value: Xa(Lf, Qf),
				gradFunc: $
			};
		}))(ep, tp, np);
	} })
};
const Ih = oo({ hammingWindow_: function(Cf) {
	return gh(Cf, .54, .46);
} });
const Mh = oo({ hannWindow_: function(Cf) {
	return gh(Cf, .5, .5);
} });
const Nh = oo({ frame_: function(Cf, Of, jf, Pf = !1, Lf = 0) {
	let zf = 0;
	const Bf = [];
	for (; zf + Of <= Cf.size;) Bf.push(si(Cf, zf, Of)), zf += jf;
	if (Pf) for (; zf < Cf.size;) {
		const Pf = zf + Of - Cf.size, Vf = ti([si(Cf, zf, Of - Pf), bi([Pf], Lf)]);
		Bf.push(Vf), zf += jf;
	}
	return 0 === Bf.length ? Wc([], [0, Of]) : Xa(ti(Bf), [Bf.length, Of]);
} });
const Th = oo({ stft_: function(Cf, Of, jf, Pf, Lf = Mh) {
	Pf ??= ph(Of);
	const zf = Nh(Cf, Of, jf), Bf = $a(zf, Lf(Of));
	return Fc(Bf, Pf);
} });
const Dh = oo({ cropAndResize_: function(Cf, Of, jf, Pf, Lf = `bilinear`, zf = 0) {
	const Bf = no(Cf, `image`, `cropAndResize`), Vf = no(Of, `boxes`, `cropAndResize`, `float32`), Hf = no(jf, `boxInd`, `cropAndResize`, `int32`), Uf = Vf.shape[0];
	i(4 === Bf.rank, (() => `Error in cropAndResize: image must be rank 4,but got rank ${Bf.rank}.`)), i(2 === Vf.rank && 4 === Vf.shape[1], (() => `Error in cropAndResize: boxes must be have size [${Uf},4] but had shape ${Vf.shape}.`)), i(1 === Hf.rank && Hf.shape[0] === Uf, (() => `Error in cropAndResize: boxInd must be have size [${Uf}] but had shape ${Vf.shape}.`)), i(2 === Pf.length, (() => `Error in cropAndResize: cropSize must be of length 2, but got length ${Pf.length}.`)), i(Pf[0] >= 1 && Pf[1] >= 1, (() => `cropSize must be atleast [1,1], but was ${Pf}`)), i(`bilinear` === Lf || `nearest` === Lf, (() => `method must be bilinear or nearest, but was ${Lf}`));
	const Wf = {
		image: Bf,
		boxes: Vf,
		boxInd: Hf
	}, Gf = {
		method: Lf,
		extrapolationValue: zf,
		cropSize: Pf
	};
	return Hs.runKernel(`CropAndResize`, Wf, Gf);
} });
const Rh = oo({ flipLeftRight_: function(Cf) {
	const Of = no(Cf, `image`, `flipLeftRight`, `float32`);
	i(4 === Of.rank, (() => `Error in flipLeftRight: image must be rank 4,but got rank ${Of.rank}.`));
	const jf = { image: Of };
	return Hs.runKernel(`FlipLeftRight`, jf, {});
} });
const Fh = oo({ grayscaleToRGB_: function(Cf) {
	const Of = no(Cf, `image`, `grayscaleToRGB`), jf = Of.rank - 1, Pf = Of.shape[jf];
	i(Of.rank >= 2, (() => `Error in grayscaleToRGB: images must be at least rank 2, but got rank ${Of.rank}.`)), i(1 === Pf, (() => `Error in grayscaleToRGB: last dimension of a grayscale image should be size 1, but got size ${Pf}.`));
	const Lf = new Array(Of.rank);
	return Lf.fill(1, 0, jf), Lf[jf] = 3, pl(Of, Lf);
} });
const Bh = oo({ rgbToGrayscale_: function(Cf) {
	const Of = no(Cf, `image`, `RGBToGrayscale`), jf = Of.rank - 1, Pf = Of.shape[jf];
	i(Of.rank >= 2, (() => `Error in RGBToGrayscale: images must be at least rank 2, but got rank ${Of.rank}.`)), i(3 === Pf, (() => `Error in RGBToGrayscale: last dimension of an RGB image should be size 3, but got size ${Pf}.`));
	const Lf = Of.dtype, zf = wa(Of, `float32`), Bf = Uc([
		.2989,
		.587,
		.114
	]);
	let Vf;
	switch (Of.rank) {
		case 2:
			Vf = ji(`ij,j->i`, zf, Bf);
			break;
		case 3:
			Vf = ji(`ijk,k->ij`, zf, Bf);
			break;
		case 4:
			Vf = ji(`ijkl,l->ijk`, zf, Bf);
			break;
		case 5:
			Vf = ji(`ijklm,m->ijkl`, zf, Bf);
			break;
		case 6:
			Vf = ji(`ijklmn,n->ijklm`, zf, Bf);
			break;
		default: throw new Error(`Not a valid tensor rank.`);
	}
	return Vf = dl(Vf, -1), wa(Vf, Lf);
} });
const Ch = oo({ rotateWithOffset_: function(Cf, Of, jf = 0, Pf = .5) {
	const Lf = no(Cf, `image`, `rotateWithOffset`, `float32`);
	i(4 === Lf.rank, (() => `Error in rotateWithOffset: image must be rank 4,but got rank ${Lf.rank}.`));
	const zf = { image: Lf }, Bf = {
		radians: Of,
		fillValue: jf,
		center: Pf
	};
	return Hs.runKernel(`RotateWithOffset`, zf, Bf);
} });
function Ph(Cf, Of, jf, Pf, Lf, zf) {
	Pf ??= .5, Lf ??= Number.NEGATIVE_INFINITY, zf ??= 0;
	const Bf = Cf.shape[0];
	return jf = Math.min(jf, Bf), i(0 <= Pf && Pf <= 1, (() => `iouThreshold must be in [0, 1], but was '${Pf}'`)), i(2 === Cf.rank, (() => `boxes must be a 2D tensor, but was of rank '${Cf.rank}'`)), i(4 === Cf.shape[1], (() => `boxes must have 4 columns, but 2nd dimension was ${Cf.shape[1]}`)), i(1 === Of.rank, (() => `scores must be a 1D tensor`)), i(Of.shape[0] === Bf, (() => `scores has incompatible shape with boxes. Expected ${Bf}, but was ${Of.shape[0]}`)), i(0 <= zf && zf <= 1, (() => `softNmsSigma must be in [0, 1], but was '${zf}'`)), {
		maxOutputSize: jf,
		iouThreshold: Pf,
		scoreThreshold: Lf,
		softNmsSigma: zf
	};
}
const Oh = oo({ nonMaxSuppression_: function(Cf, Of, jf, Pf = .5, Lf = Number.NEGATIVE_INFINITY) {
	const zf = no(Cf, `boxes`, `nonMaxSuppression`, `float32`), Bf = no(Of, `scores`, `nonMaxSuppression`, `float32`), Vf = Ph(zf, Bf, jf, Pf, Lf), Hf = {
		maxOutputSize: jf = Vf.maxOutputSize,
		iouThreshold: Pf = Vf.iouThreshold,
		scoreThreshold: Lf = Vf.scoreThreshold
	};
	return Hs.runKernel(`NonMaxSuppressionV3`, {
		boxes: zf,
		scores: Bf
	}, Hf);
} });
function Lh(Cf, Of, jf) {
	const Pf = function(Cf, Of, jf) {
		return function(Cf, Of, jf) {
			let Pf = 0, Lf = Cf.length, zf = 0, Bf = !1;
			for (; Pf < Lf;) {
				zf = Pf + (Lf - Pf >>> 1);
				const Vf = jf(Of, Cf[zf]);
				Vf > 0 ? Pf = zf + 1 : (Lf = zf, Bf = !Vf);
			}
			return Bf ? Pf : -Pf - 1;
		}(Cf, Of, jf || zh);
	}(Cf, Of, jf), Lf = Pf < 0 ? -(Pf + 1) : Pf;
	Cf.splice(Lf, 0, Of);
}
function zh(Cf, Of) {
	return Cf > Of ? 1 : Cf < Of ? -1 : 0;
}
function Uh(Cf, Of, jf, Pf, Lf) {
	return Kh(Cf, Of, jf, Pf, Lf, 0);
}
function Wh(Cf, Of, jf, Pf, Lf, zf) {
	return Kh(Cf, Of, jf, Pf, Lf, 0, !1, zf, !0);
}
function Gh(Cf, Of, jf, Pf, Lf, zf) {
	return Kh(Cf, Of, jf, Pf, Lf, zf, !0);
}
function Kh(Cf, Of, jf, Pf, Lf, zf, Bf = !1, Vf = !1, Hf = !1) {
	const Uf = [];
	for (let Cf = 0; Cf < Of.length; Cf++) Of[Cf] > Lf && Uf.push({
		score: Of[Cf],
		boxIndex: Cf,
		suppressBeginIndex: 0
	});
	Uf.sort(Hh);
	const Wf = zf > 0 ? -.5 / zf : 0, Gf = [], Kf = [];
	for (; Gf.length < jf && Uf.length > 0;) {
		const Of = Uf.pop(), { score: jf, boxIndex: zf, suppressBeginIndex: Bf } = Of;
		if (jf < Lf) break;
		let Vf = !1;
		for (let jf = Gf.length - 1; jf >= Bf; --jf) {
			const Bf = qh(Cf, zf, Gf[jf]);
			if (Bf >= Pf) {
				Vf = !0;
				break;
			}
			if (Of.score = Of.score * Vh(Pf, Wf, Bf), Of.score <= Lf) break;
		}
		Of.suppressBeginIndex = Gf.length, Vf || (Of.score === jf ? (Gf.push(zf), Kf.push(Of.score)) : Of.score > Lf && Lh(Uf, Of, Hh));
	}
	const qf = Gf.length, Jf = jf - qf;
	Vf && Jf > 0 && (Gf.push(...new Array(Jf).fill(0)), Kf.push(...new Array(Jf).fill(0)));
	const Yf = { selectedIndices: Gf };
	return Bf && (Yf.selectedScores = Kf), Hf && (Yf.validOutputs = qf), Yf;
}
function qh(Cf, Of, jf) {
	const Pf = Cf.subarray(4 * Of, 4 * Of + 4), Lf = Cf.subarray(4 * jf, 4 * jf + 4), zf = Math.min(Pf[0], Pf[2]), Bf = Math.min(Pf[1], Pf[3]), Vf = Math.max(Pf[0], Pf[2]), Hf = Math.max(Pf[1], Pf[3]), Uf = Math.min(Lf[0], Lf[2]), Wf = Math.min(Lf[1], Lf[3]), Gf = Math.max(Lf[0], Lf[2]), Kf = Math.max(Lf[1], Lf[3]), qf = (Vf - zf) * (Hf - Bf), Jf = (Gf - Uf) * (Kf - Wf);
	if (qf <= 0 || Jf <= 0) return 0;
	const Yf = Math.max(zf, Uf), Xf = Math.max(Bf, Wf), Zf = Math.min(Vf, Gf), Qf = Math.min(Hf, Kf), ep = Math.max(Zf - Yf, 0) * Math.max(Qf - Xf, 0);
	return ep / (qf + Jf - ep);
}
function Vh(Cf, Of, jf) {
	const Pf = Math.exp(Of * jf * jf);
	return jf <= Cf ? Pf : 0;
}
function Hh(Cf, Of) {
	return Cf.score - Of.score || Cf.score === Of.score && Of.boxIndex - Cf.boxIndex;
}
const jh = async function(Cf, Of, jf, Pf = .5, Lf = Number.NEGATIVE_INFINITY) {
	const zf = no(Cf, `boxes`, `nonMaxSuppressionAsync`), Bf = no(Of, `scores`, `nonMaxSuppressionAsync`), Vf = Ph(zf, Bf, jf, Pf, Lf);
	jf = Vf.maxOutputSize, Pf = Vf.iouThreshold, Lf = Vf.scoreThreshold;
	const Hf = await Promise.all([zf.data(), Bf.data()]), Uf = Hf[0], Wf = Hf[1], { selectedIndices: Gf } = Uh(Uf, Wf, jf, Pf, Lf);
	return zf !== Cf && zf.dispose(), Bf !== Of && Bf.dispose(), Uc(Gf, `int32`);
};
const Jh = oo({ nonMaxSuppressionWithScore_: function(Cf, Of, jf, Pf = .5, Lf = Number.NEGATIVE_INFINITY, zf = 0) {
	const Bf = no(Cf, `boxes`, `nonMaxSuppression`), Vf = no(Of, `scores`, `nonMaxSuppression`), Hf = Ph(Bf, Vf, jf, Pf, Lf, zf), Uf = {
		boxes: Bf,
		scores: Vf
	}, Wf = {
		maxOutputSize: jf = Hf.maxOutputSize,
		iouThreshold: Pf = Hf.iouThreshold,
		scoreThreshold: Lf = Hf.scoreThreshold,
		softNmsSigma: zf = Hf.softNmsSigma
	}, Gf = Hs.runKernel(`NonMaxSuppressionV5`, Uf, Wf);
	return {
		selectedIndices: Gf[0],
		selectedScores: Gf[1]
	};
} });
const Zh = async function(Cf, Of, jf, Pf = .5, Lf = Number.NEGATIVE_INFINITY, zf = 0) {
	const Bf = no(Cf, `boxes`, `nonMaxSuppressionAsync`), Vf = no(Of, `scores`, `nonMaxSuppressionAsync`), Hf = Ph(Bf, Vf, jf, Pf, Lf, zf);
	jf = Hf.maxOutputSize, Pf = Hf.iouThreshold, Lf = Hf.scoreThreshold, zf = Hf.softNmsSigma;
	const Uf = await Promise.all([Bf.data(), Vf.data()]), Wf = Uf[0], Gf = Uf[1], { selectedIndices: Kf, selectedScores: qf } = Gh(Wf, Gf, jf, Pf, Lf, zf);
	return Bf !== Cf && Bf.dispose(), Vf !== Of && Vf.dispose(), {
		selectedIndices: Uc(Kf, `int32`),
		selectedScores: Uc(qf)
	};
};
const Yh = oo({ nonMaxSuppressionPadded_: function(Cf, Of, jf, Pf = .5, Lf = Number.NEGATIVE_INFINITY, zf = !1) {
	const Bf = no(Cf, `boxes`, `nonMaxSuppression`), Vf = no(Of, `scores`, `nonMaxSuppression`), Hf = Ph(Bf, Vf, jf, Pf, Lf, null), Uf = {
		boxes: Bf,
		scores: Vf
	}, Wf = {
		maxOutputSize: Hf.maxOutputSize,
		iouThreshold: Hf.iouThreshold,
		scoreThreshold: Hf.scoreThreshold,
		padToMaxOutputSize: zf
	}, Gf = Hs.runKernel(`NonMaxSuppressionV4`, Uf, Wf);
	return {
		selectedIndices: Gf[0],
		validOutputs: Gf[1]
	};
} });
const Xh = async function(Cf, Of, jf, Pf = .5, Lf = Number.NEGATIVE_INFINITY, zf = !1) {
	const Bf = no(Cf, `boxes`, `nonMaxSuppressionAsync`), Vf = no(Of, `scores`, `nonMaxSuppressionAsync`), Hf = Ph(Bf, Vf, jf, Pf, Lf, null), Uf = Hf.maxOutputSize, Wf = Hf.iouThreshold, Gf = Hf.scoreThreshold, [Kf, qf] = await Promise.all([Bf.data(), Vf.data()]), { selectedIndices: Jf, validOutputs: Yf } = Wh(Kf, qf, Uf, Wf, Gf, zf);
	return Bf !== Cf && Bf.dispose(), Vf !== Of && Vf.dispose(), {
		selectedIndices: Uc(Jf, `int32`),
		validOutputs: sl(Yf, `int32`)
	};
};
const Qh = oo({ resizeBilinear_: function(Cf, Of, jf = !1, Pf = !1) {
	const Lf = no(Cf, `images`, `resizeBilinear`);
	i(3 === Lf.rank || 4 === Lf.rank, (() => `Error in resizeBilinear: x must be rank 3 or 4, but got rank ${Lf.rank}.`)), i(2 === Of.length, (() => `Error in resizeBilinear: new shape must 2D, but got shape ${Of}.`)), i(!1 === Pf || !1 === jf, (() => `Error in resizeBilinear: If halfPixelCenters is true, alignCorners must be false.`));
	let zf = Lf, Bf = !1;
	3 === Lf.rank && (Bf = !0, zf = Xa(Lf, [
		1,
		Lf.shape[0],
		Lf.shape[1],
		Lf.shape[2]
	]));
	const Vf = { images: zf }, Hf = {
		alignCorners: jf,
		halfPixelCenters: Pf,
		size: Of
	}, Uf = Hs.runKernel(`ResizeBilinear`, Vf, Hf);
	return Bf ? Xa(Uf, [
		Uf.shape[1],
		Uf.shape[2],
		Uf.shape[3]
	]) : Uf;
} });
const ed = oo({ resizeNearestNeighbor_: function(Cf, Of, jf = !1, Pf = !1) {
	const Lf = no(Cf, `images`, `resizeNearestNeighbor`);
	i(3 === Lf.rank || 4 === Lf.rank, (() => `Error in resizeNearestNeighbor: x must be rank 3 or 4, but got rank ${Lf.rank}.`)), i(2 === Of.length, (() => `Error in resizeNearestNeighbor: new shape must 2D, but got shape ${Of}.`)), i(`float32` === Lf.dtype || `int32` === Lf.dtype, (() => "`images` must have `int32` or `float32` as dtype")), i(!1 === Pf || !1 === jf, (() => `Error in resizeNearestNeighbor: If halfPixelCenters is true, alignCorners must be false.`));
	let zf = Lf, Bf = !1;
	3 === Lf.rank && (Bf = !0, zf = Xa(Lf, [
		1,
		Lf.shape[0],
		Lf.shape[1],
		Lf.shape[2]
	]));
	const Vf = { images: zf }, Hf = {
		alignCorners: jf,
		halfPixelCenters: Pf,
		size: Of
	}, Uf = Hs.runKernel(`ResizeNearestNeighbor`, Vf, Hf);
	return Bf ? Xa(Uf, [
		Uf.shape[1],
		Uf.shape[2],
		Uf.shape[3]
	]) : Uf;
} });
const td = oo({ threshold_: function(Cf, Of = `binary`, jf = !1, Pf = .5) {
	const Lf = no(Cf, `image`, `threshold`), zf = Lf.shape[0] * Lf.shape[1];
	let Bf, Vf, Hf, Uf, Wf = $a(Uc([Pf]), 255);
	if (i(3 === Lf.rank, (() => `Error in threshold: image must be rank 3,but got rank ${Lf.rank}.`)), i(3 === Lf.shape[2] || 1 === Lf.shape[2], (() => `Error in threshold: image color channel must be equal to 3 or 1but got ${Lf.shape[2]}.`)), i(`int32` === Lf.dtype || `float32` === Lf.dtype, (() => `Error in dtype: image dtype must be int32 or float32,but got dtype ${Lf.dtype}.`)), i(`otsu` === Of || `binary` === Of, (() => `Method must be binary or otsu, but was ${Of}`)), 3 === Lf.shape[2]) {
		[Bf, Vf, Hf] = Rc(Lf, [
			1,
			1,
			1
		], -1);
		const Cf = $a(Bf, .2989), Of = $a(Vf, .587), jf = $a(Hf, .114);
		Uf = xa(xa(Cf, Of), jf);
	} else Uf = Cf;
	if (`otsu` === Of) Wf = function(Cf, Of) {
		let jf, Pf, Lf, zf, Bf, Vf, Hf = Uc([-1]), Uf = Uc([0]), Wf = Uc([0]);
		for (let Gf = 0; Gf < Cf.size - 1; Gf++) {
			jf = si(Cf, 0, Gf + 1), Pf = si(Cf, Gf + 1), Bf = Sa(il(jf), Of), Vf = Sa(il(Pf), Of);
			const Kf = il($a(jf, ic(0, jf.size)));
			Lf = Sa(Kf, il(jf));
			const qf = bi(Pf.shape, jf.size), Jf = xa(ic(0, Pf.size), qf), Yf = $a(Pf, Jf);
			zf = Sa(il(Yf), il(Pf));
			const Xf = Ul(Lf, zf), Zf = Ul(Lf, zf), Qf = $a(Bf, Vf);
			Wf = $a($a(Qf, Xf), Zf);
			const ep = yl(Wf, Uf);
			Uf = Ki(ep, Wf, Uf), Hf = Ki(ep, Uc([Gf]), Hf);
		}
		return Hf;
	}(di(wa(bc(Uf), `int32`), lo([]), 256), zf);
	const Gf = jf ? Al(Uf, Wf) : yl(Uf, Wf);
	return wa($a(Gf, 255), `int32`);
} });
const nd = oo({ transform_: function(Cf, Of, jf = `nearest`, Pf = `constant`, Lf = 0, zf) {
	const Bf = no(Cf, `image`, `transform`, `float32`), Vf = no(Of, `transforms`, `transform`, `float32`);
	i(4 === Bf.rank, (() => `Error in transform: image must be rank 4,but got rank ${Bf.rank}.`)), i(2 === Vf.rank && (Vf.shape[0] === Bf.shape[0] || 1 === Vf.shape[0]) && 8 === Vf.shape[1], (() => `Error in transform: Input transform should be batch x 8 or 1 x 8`)), i(null == zf || 2 === zf.length, (() => `Error in transform: outputShape must be [height, width] or null, but got ${zf}.`));
	const Hf = {
		image: Bf,
		transforms: Vf
	}, Uf = {
		interpolation: jf,
		fillMode: Pf,
		fillValue: Lf,
		outputShape: zf
	};
	return Hs.runKernel(`Transform`, Hf, Uf);
} });
const rd = oo({ bandPart_: function(Cf, Of, jf) {
	const Pf = no(Cf, `a`, `bandPart`);
	i(Pf.rank >= 2, (() => `bandPart(): Rank must be at least 2, got ${Pf.rank}.`));
	const Lf = Pf.shape, [zf, Bf] = Pf.shape.slice(-2);
	let Vf, Hf;
	`number` == typeof Of ? (i(Of % 1 == 0, (() => `bandPart(): numLower must be an integer, got ${Of}.`)), i(Of <= zf, (() => `bandPart(): numLower (${Of}) must not be greater than the number of rows (${zf}).`)), Vf = no(Of < 0 ? zf : Of, `numLower`, `bandPart`)) : (i(`int32` === Of.dtype, (() => `bandPart(): numLower's dtype must be an int32.`)), Vf = Ki($l(Of, 0), zf, su(Of, zf))), `number` == typeof jf ? (i(jf % 1 == 0, (() => `bandPart(): numUpper must be an integer, got ${jf}.`)), i(jf <= Bf, (() => `bandPart(): numUpper (${jf}) must not be greater than the number of columns (${Bf}).`)), Hf = no(jf < 0 ? Bf : jf, `numUpper`, `bandPart`)) : (i(`int32` === jf.dtype, (() => `bandPart(): numUpper's dtype must be an int32.`)), Hf = Ki($l(jf, 0), Bf, su(jf, Bf)));
	const Uf = Xa(ic(0, zf, 1, `int32`), [-1, 1]), Wf = ic(0, Bf, 1, `int32`), Gf = Ul(Uf, Wf), Kf = Kl(Al(Gf, Vf), wl(Gf, Ol(Hf))), qf = tu([zf, Bf], Pf.dtype);
	return Xa(Pc(nh(Xa(Pf, [
		-1,
		zf,
		Bf
	])).map(((Cf) => Ki(Kf, Cf, qf)))), Lf);
} });
const sd = oo({ gramSchmidt_: function(Cf) {
	let Of;
	if (Array.isArray(Cf)) {
		Of = !1, i(null != Cf && Cf.length > 0, (() => `Gram-Schmidt process: input must not be null, undefined, or empty`));
		const jf = Cf[0].shape[0];
		for (let Of = 1; Of < Cf.length; ++Of) i(Cf[Of].shape[0] === jf, (() => `Gram-Schmidt: Non-unique lengths found in the input vectors: (${Cf[Of].shape[0]} vs. ${jf})`));
	} else Of = !0, Cf = Rc(Cf, Cf.shape[0], 0).map(((Cf) => Cc(Cf, [0])));
	i(Cf.length <= Cf[0].shape[0], (() => `Gram-Schmidt: Number of vectors (${Cf.length}) exceeds number of dimensions (${Cf[0].shape[0]}).`));
	const jf = [], Pf = Cf;
	for (let Of = 0; Of < Cf.length; ++Of) jf.push(Hs.tidy((() => {
		let Cf = Pf[Of];
		if (Of > 0) for (let Pf = 0; Pf < Of; ++Pf) {
			const Of = $a(il($a(jf[Pf], Cf)), jf[Pf]);
			Cf = Ul(Cf, Of);
		}
		return Sa(Cf, ul(Cf, `euclidean`));
	})));
	return Of ? Pc(jf, 0) : jf;
} });
function od(Cf, Of = !1) {
	return Hs.tidy((() => {
		i(2 === Cf.shape.length, (() => `qr2d() requires a 2D Tensor, but got a ${Cf.shape.length}D Tensor.`));
		const jf = Cf.shape[0], Pf = Cf.shape[1];
		let Lf = gl(jf), zf = ka(Cf);
		const Bf = Wc([[1]], [1, 1]);
		let Vf = ka(Bf);
		const Hf = jf >= Pf ? Pf : jf;
		for (let Cf = 0; Cf < Hf; ++Cf) {
			const Of = zf, Hf = Vf, Uf = Lf;
			[Vf, zf, Lf] = Hs.tidy((() => {
				const Of = si(zf, [Cf, Cf], [jf - Cf, 1]), Hf = ul(Of), Uf = si(zf, [Cf, Cf], [1, 1]), Wf = Ki(yl(Uf, 0), Wc([[-1]]), Wc([[1]])), Gf = Ul(Uf, $a(Wf, Hf)), Kf = Sa(Of, Gf);
				Vf = 1 === Kf.shape[0] ? ka(Bf) : ti([Bf, si(Kf, [1, 0], [Kf.shape[0] - 1, Kf.shape[1]])], 0);
				const qf = Ol(Sa(ni(Wf, Gf), Hf)), Jf = si(zf, [Cf, 0], [jf - Cf, Pf]), Yf = $a(qf, Vf), Xf = lh(Vf);
				if (0 === Cf) zf = Ul(Jf, ni(Yf, ni(Xf, Jf)));
				else {
					const Of = Ul(Jf, ni(Yf, ni(Xf, Jf)));
					zf = ti([si(zf, [0, 0], [Cf, Pf]), Of], 0);
				}
				const Zf = lh(Yf), Qf = si(Lf, [0, Cf], [jf, Lf.shape[1] - Cf]);
				if (0 === Cf) Lf = Ul(Qf, ni(ni(Qf, Vf), Zf));
				else {
					const Of = Ul(Qf, ni(ni(Qf, Vf), Zf));
					Lf = ti([si(Lf, [0, 0], [jf, Cf]), Of], 1);
				}
				return [
					Vf,
					zf,
					Lf
				];
			})), vo([
				Of,
				Hf,
				Uf
			]);
		}
		return !Of && jf > Pf && (Lf = si(Lf, [0, 0], [jf, Pf]), zf = si(zf, [0, 0], [Pf, Pf])), [Lf, zf];
	}));
}
const ad = oo({ qr_: function(Cf, Of = !1) {
	if (i(Cf.rank >= 2, (() => `qr() requires input tensor to have a rank >= 2, but got rank ${Cf.rank}`)), 2 === Cf.rank) return od(Cf, Of);
	{
		const jf = Cf.shape.slice(0, Cf.shape.length - 2).reduce(((Cf, Of) => Cf * Of)), Pf = nh(Xa(Cf, [
			jf,
			Cf.shape[Cf.shape.length - 2],
			Cf.shape[Cf.shape.length - 1]
		]), 0), Lf = [], zf = [];
		Pf.forEach(((Cf) => {
			const [jf, Pf] = od(Cf, Of);
			Lf.push(jf), zf.push(Pf);
		}));
		return [Xa(Pc(Lf, 0), Cf.shape), Xa(Pc(zf, 0), Cf.shape)];
	}
} });
var id;
(function(Cf) {
	Cf[Cf.NONE = 0] = `NONE`, Cf[Cf.MEAN = 1] = `MEAN`, Cf[Cf.SUM = 2] = `SUM`, Cf[Cf.SUM_BY_NONZERO_WEIGHTS = 3] = `SUM_BY_NONZERO_WEIGHTS`;
})(id || (id = {}));
const ld = oo({ computeWeightedLoss_: function(Cf, Of, jf = id.SUM_BY_NONZERO_WEIGHTS) {
	const Pf = no(Cf, `losses`, `computeWeightedLoss`);
	let Lf = null;
	null != Of && (Lf = no(Of, `weights`, `computeWeightedLoss`));
	const zf = null == Lf ? Pf : $a(Pf, Lf);
	if (jf === id.NONE) return zf;
	if (jf === id.SUM) return il(zf);
	if (jf === id.MEAN) {
		if (null == Lf) return eu(zf);
		{
			const Cf = Pf.size / Lf.size, Of = Sa(il(zf), il(Lf));
			return Cf > 1 ? Sa(Of, sl(Cf)) : Of;
		}
	}
	if (jf === id.SUM_BY_NONZERO_WEIGHTS) {
		if (null == Lf) return Sa(il(zf), sl(Pf.size));
		{
			const Cf = $a(Lf, nu(Pf.shape)), Of = wa(il(cu(Cf, sl(0))), `float32`);
			return Sa(il(zf), Of);
		}
	}
	throw Error(`Unknown reduction: ${jf}`);
} });
const ud = oo({ absoluteDifference_: function(Cf, Of, jf, Pf = id.SUM_BY_NONZERO_WEIGHTS) {
	const Lf = no(Cf, `labels`, `absoluteDifference`), zf = no(Of, `predictions`, `absoluteDifference`);
	let Bf = null;
	null != jf && (Bf = no(jf, `weights`, `absoluteDifference`)), l(Lf.shape, zf.shape, `Error in absoluteDifference: `);
	const Vf = Aa(Ul(Lf, zf));
	return ld(Vf, Bf, Pf);
} });
const cd = oo({ cosineDistance_: function(Cf, Of, jf, Pf, Lf = id.SUM_BY_NONZERO_WEIGHTS) {
	const zf = no(Cf, `labels`, `cosineDistance`), Bf = no(Of, `predictions`, `cosineDistance`);
	let Vf = null;
	null != Pf && (Vf = no(Pf, `weights`, `cosineDistance`)), l(zf.shape, Bf.shape, `Error in cosineDistance: `);
	const Hf = sl(1), Uf = Ul(Hf, il($a(zf, Bf), jf, !0));
	return ld(Uf, Vf, Lf);
} });
const hd = oo({ hingeLoss_: function(Cf, Of, jf, Pf = id.SUM_BY_NONZERO_WEIGHTS) {
	let Lf = no(Cf, `labels`, `hingeLoss`);
	const zf = no(Of, `predictions`, `hingeLoss`);
	let Bf = null;
	null != jf && (Bf = no(jf, `weights`, `hingeLoss`)), l(Lf.shape, zf.shape, `Error in hingeLoss: `);
	const Vf = sl(1);
	Lf = Ul($a(sl(2), Lf), Vf);
	const Hf = cc(Ul(Vf, $a(Lf, zf)));
	return ld(Hf, Bf, Pf);
} });
const dd = oo({ huberLoss_: function(Cf, Of, jf, Pf = 1, Lf = id.SUM_BY_NONZERO_WEIGHTS) {
	const zf = no(Cf, `labels`, `huberLoss`), Bf = no(Of, `predictions`, `huberLoss`);
	let Vf = null;
	null != jf && (Vf = no(jf, `weights`, `huberLoss`)), l(zf.shape, Bf.shape, `Error in huberLoss: `);
	const Hf = sl(Pf), Uf = Aa(Ul(Bf, zf)), Wf = su(Uf, Hf), Gf = Ul(Uf, Wf), Kf = xa($a(sl(.5), al(Wf)), $a(Hf, Gf));
	return ld(Kf, Vf, Lf);
} });
const fd = oo({ logLoss_: function(Cf, Of, jf, Pf = 1e-7, Lf = id.SUM_BY_NONZERO_WEIGHTS) {
	const zf = no(Cf, `labels`, `logLoss`), Bf = no(Of, `predictions`, `logLoss`);
	let Vf = null;
	null != jf && (Vf = no(jf, `weights`, `logLoss`)), l(zf.shape, Bf.shape, `Error in logLoss: `);
	const Hf = sl(1), Uf = sl(Pf), Wf = Ol($a(zf, Ml(xa(Bf, Uf)))), Gf = $a(Ul(Hf, zf), Ml(xa(Ul(Hf, Bf), Uf))), Kf = Ul(Wf, Gf);
	return ld(Kf, Vf, Lf);
} });
const pd = oo({ meanSquaredError_: function(Cf, Of, jf, Pf = id.SUM_BY_NONZERO_WEIGHTS) {
	const Lf = no(Cf, `labels`, `meanSquaredError`), zf = no(Of, `predictions`, `meanSquaredError`);
	let Bf = null;
	null != jf && (Bf = no(jf, `weights`, `meanSquaredError`)), l(Lf.shape, zf.shape, `Error in meanSquaredError: `);
	const Vf = Bc(Lf, zf);
	return ld(Vf, Bf, Pf);
} });
const gd = oo({ sigmoidCrossEntropy_: function(Cf, Of, jf, Pf = 0, Lf = id.SUM_BY_NONZERO_WEIGHTS) {
	let zf = no(Cf, `multiClassLabels`, `sigmoidCrossEntropy`);
	const Bf = no(Of, `logits`, `sigmoidCrossEntropy`);
	let Vf = null;
	if (null != jf && (Vf = no(jf, `weights`, `sigmoidCrossEntropy`)), l(zf.shape, Bf.shape, `Error in sigmoidCrossEntropy: `), Pf > 0) {
		const Cf = sl(Pf), Of = sl(1), jf = sl(.5);
		zf = xa($a(zf, Ul(Of, Cf)), $a(jf, Cf));
	}
	const Hf = function(Cf, Of) {
		const jf = no(Cf, `labels`, `sigmoidCrossEntropyWithLogits`), Pf = no(Of, `logits`, `sigmoidCrossEntropyWithLogits`);
		l(jf.shape, Pf.shape, `Error in sigmoidCrossEntropyWithLogits: `);
		const Lf = cc(Pf), zf = $a(Pf, jf), Bf = Nl(hl(Ol(Aa(Pf))));
		return xa(Ul(Lf, zf), Bf);
	}(zf, Bf);
	return ld(Hf, Vf, Lf);
} });
const md = oo({ softmaxCrossEntropy_: function(Cf, Of, jf, Pf = 0, Lf = id.SUM_BY_NONZERO_WEIGHTS) {
	let zf = no(Cf, `onehotLabels`, `softmaxCrossEntropy`);
	const Bf = no(Of, `logits`, `softmaxCrossEntropy`);
	let Vf = null;
	if (null != jf && (Vf = no(jf, `weights`, `softmaxCrossEntropy`)), l(zf.shape, Bf.shape, `Error in softmaxCrossEntropy: `), Pf > 0) {
		const Cf = sl(Pf), Of = sl(1), jf = sl(zf.shape[1]);
		zf = xa($a(zf, Ul(Of, Cf)), Sa(Cf, jf));
	}
	const Hf = function(Cf, Of, jf = -1) {
		if (-1 === jf && (jf = Of.rank - 1), jf !== Of.rank - 1) throw Error(`Softmax cross entropy along a non-last dimension is not yet supported. Labels / logits was rank ${Of.rank} and dim was ${jf}`);
		return Cl(((Cf, Of, Pf) => {
			const Lf = Gl(Of, [jf], !0), zf = Ul(wa(Of, `float32`), Lf);
			Pf([Cf, zf]);
			const Bf = Ol($a(zf, Cf));
			return {
				value: il(Bf, [jf]),
				gradFunc: (Cf, Of) => {
					const [Pf, Lf] = Of, zf = el(Cf.shape, [jf]);
					return [$a(Xa(Cf, zf), Ul(wa(Pf, `float32`), hl(Lf))), $a(Xa(Cf, zf), Ul(hl(Lf), wa(Pf, `float32`)))];
				}
			};
		}))(Cf, Of);
	}(zf, Bf);
	return ld(Hf, Vf, Lf);
} });
const bd = oo({ sparseFillEmptyRows_: function(Cf, Of, jf, Pf) {
	const Lf = no(Cf, `indices`, `sparseFillEmptyRows`, `int32`), zf = no(Of, `values`, `sparseFillEmptyRows`), Bf = no(jf, `denseShape`, `sparseFillEmptyRows`, `int32`), Vf = no(Pf, `defaultValue`, `sparseFillEmptyRows`, zf.dtype);
	if (2 !== Lf.rank) throw new Error(`Indices should be Tensor2D but received shape\n        ${Lf.shape}`);
	if (1 !== zf.rank) throw new Error(`Values should be Tensor1D but received shape ${zf.shape}`);
	if (1 !== Bf.rank) throw new Error(`Dense shape should be Tensor1D but received shape ${Bf.shape}`);
	if (0 !== Vf.rank) throw new Error(`Default value should be a scalar but received shape ${Vf.shape}`);
	const Hf = {
		indices: Lf,
		values: zf,
		denseShape: Bf,
		defaultValue: Vf
	}, Uf = Hs.runKernel(`SparseFillEmptyRows`, Hf);
	return {
		outputIndices: Uf[0],
		outputValues: Uf[1],
		emptyRowIndicator: Uf[2],
		reverseIndexMap: Uf[3]
	};
} });
const yd = oo({ sparseReshape_: function(Cf, Of, jf) {
	const Pf = no(Cf, `inputIndices`, `sparseReshape`, `int32`), Lf = no(Of, `inputShape`, `sparseReshape`, `int32`), zf = no(jf, `newShape`, `sparseReshape`, `int32`);
	if (2 !== Pf.rank) throw new Error(`Input indices should be Tensor2D but received shape\n        ${Pf.shape}`);
	if (1 !== Lf.rank) throw new Error(`Input shape should be Tensor1D but received shape ${Lf.shape}`);
	if (1 !== zf.rank) throw new Error(`New shape should be Tensor1D but received shape ${zf.shape}`);
	const Bf = {
		inputIndices: Pf,
		inputShape: Lf,
		newShape: zf
	}, Vf = Hs.runKernel(`SparseReshape`, Bf);
	return {
		outputIndices: Vf[0],
		outputShape: Vf[1]
	};
} });
const wd = oo({ sparseSegmentMean_: function(Cf, Of, jf) {
	const Pf = no(Cf, `data`, `sparseSegmentMean`), Lf = no(Of, `indices`, `sparseSegmentMean`, `int32`), zf = no(jf, `segmentIds`, `sparseSegmentMean`, `int32`);
	if (Pf.rank < 1) throw new Error(`Data should be at least 1 dimensional but received scalar`);
	if (1 !== Lf.rank) throw new Error(`Indices should be Tensor1D but received shape\n          ${Lf.shape}`);
	if (1 !== zf.rank) throw new Error(`Segment ids should be Tensor1D but received shape\n          ${zf.shape}`);
	const Bf = {
		data: Pf,
		indices: Lf,
		segmentIds: zf
	};
	return Hs.runKernel(`SparseSegmentMean`, Bf);
} });
const kd = oo({ sparseSegmentSum_: function(Cf, Of, jf) {
	const Pf = no(Cf, `data`, `sparseSegmentSum`), Lf = no(Of, `indices`, `sparseSegmentSum`, `int32`), zf = no(jf, `segmentIds`, `sparseSegmentSum`, `int32`);
	if (Pf.rank < 1) throw new Error(`Data should be at least 1 dimensional but received scalar`);
	if (1 !== Lf.rank) throw new Error(`Indices should be Tensor1D but received shape\n         ${Lf.shape}`);
	if (1 !== zf.rank) throw new Error(`Segment ids should be Tensor1D but received shape\n         ${zf.shape}`);
	const Bf = {
		data: Pf,
		indices: Lf,
		segmentIds: zf
	};
	return Hs.runKernel(`SparseSegmentSum`, Bf);
} });
const vd = oo({ stringNGrams_: function(Cf, Of, jf, Pf, Lf, zf, Bf, Vf) {
	const Hf = no(Cf, `data`, `stringNGrams`, `string`);
	if (`string` !== Hf.dtype) throw new Error(`Data must be of datatype string`);
	if (1 !== Hf.shape.length) throw new Error(`Data must be a vector, saw: ${Hf.shape}`);
	const Uf = no(Of, `dataSplits`, `stringNGrams`);
	if (`int32` !== Uf.dtype) throw new Error(`Data splits must be of datatype int32`);
	const Wf = {
		separator: jf,
		nGramWidths: Pf,
		leftPad: Lf,
		rightPad: zf,
		padWidth: Bf,
		preserveShortSequences: Vf
	}, Gf = {
		data: Hf,
		dataSplits: Uf
	}, Kf = Hs.runKernel(`StringNGrams`, Gf, Wf);
	return {
		nGrams: Kf[0],
		nGramsSplits: Kf[1]
	};
} });
const xd = {
	fft: Nc,
	ifft: Tc,
	rfft: Fc,
	irfft: Dc
};
const Ed = {
	hammingWindow: Ih,
	hannWindow: Mh,
	frame: Nh,
	stft: Th
};
const Sd = {
	flipLeftRight: Rh,
	grayscaleToRGB: Fh,
	resizeNearestNeighbor: ed,
	resizeBilinear: Qh,
	rgbToGrayscale: Bh,
	rotateWithOffset: Ch,
	cropAndResize: Dh,
	nonMaxSuppression: Oh,
	nonMaxSuppressionAsync: jh,
	nonMaxSuppressionWithScore: Jh,
	nonMaxSuppressionWithScoreAsync: Zh,
	nonMaxSuppressionPadded: Yh,
	nonMaxSuppressionPaddedAsync: Xh,
	threshold: td,
	transform: nd
};
const $d = {
	bandPart: rd,
	gramSchmidt: sd,
	qr: ad
};
const Ad = {
	absoluteDifference: ud,
	computeWeightedLoss: ld,
	cosineDistance: cd,
	hingeLoss: hd,
	huberLoss: dd,
	logLoss: fd,
	meanSquaredError: pd,
	sigmoidCrossEntropy: gd,
	softmaxCrossEntropy: md
};
const _d = {
	sparseFillEmptyRows: bd,
	sparseReshape: yd,
	sparseSegmentMean: wd,
	sparseSegmentSum: kd
};
const Id = {
	stringNGrams: vd,
	stringSplit: oo({ stringSplit_: function(Cf, Of, jf = !0) {
		const Pf = no(Cf, `input`, `stringSplit`, `string`), Lf = no(Of, `delimiter`, `stringSplit`, `string`);
		if (1 !== Pf.rank) throw new Error(`Input should be Tensor1D but received shape ${Pf.shape}`);
		if (0 !== Lf.rank) throw new Error(`Delimiter should be a scalar but received shape ${Lf.shape}`);
		const zf = { skipEmpty: jf }, Bf = {
			input: Pf,
			delimiter: Lf
		}, Vf = Hs.runKernel(`StringSplit`, Bf, zf);
		return {
			indices: Vf[0],
			values: Vf[1],
			shape: Vf[2]
		};
	} }),
	stringToHashBucketFast: oo({ stringToHashBucketFast_: function(Cf, Of) {
		const jf = no(Cf, `input`, `stringToHashBucketFast`, `string`), Pf = { numBuckets: Of };
		if (Of <= 0) throw new Error(`Number of buckets must be at least 1`);
		const Lf = { input: jf };
		return Hs.runKernel(`StringToHashBucketFast`, Lf, Pf);
	} }),
	staticRegexReplace: oo({ staticRegexReplace_: function(Cf, Of, jf, Pf = !0) {
		const Lf = no(Cf, `input`, `staticRegexReplace`, `string`), zf = {
			pattern: Of,
			rewrite: jf,
			replaceGlobal: Pf
		};
		return Hs.runKernel(`StaticRegexReplace`, { x: Lf }, zf);
	} })
};
const Md = /* @__PURE__ */ new Map();
const Nd = /* @__PURE__ */ new Map();
var Td = class {
	getClassName() {
		return this.constructor.className;
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of);
	}
};
var Dd = class Dd {
	constructor() {
		this.classNameMap = {};
	}
	static getMap() {
		return Dd.instance ??= new Dd(), Dd.instance;
	}
	static register(Cf) {
		Dd.getMap().classNameMap[Cf.className] = [Cf, Cf.fromConfig];
	}
};
function Rd(Cf, Of, jf) {
	i(null != Cf.className, (() => `Class being registered does not have the static className property defined.`)), i(`string` == typeof Cf.className, (() => `className is required to be a string, but got type ` + typeof Cf.className)), i(Cf.className.length > 0, (() => `Class being registered has an empty-string as its className, which is disallowed.`)), `undefined` == typeof Of && (Of = `Custom`), `undefined` == typeof jf && (jf = Cf.className);
	const Pf = Of + `>` + jf;
	return Dd.register(Cf), Md.set(Pf, Cf), Nd.set(Cf, Pf), Cf;
}
var Fd = {
	__proto__: null,
	Serializable: Td,
	SerializationMap: Dd,
	getRegisteredName: function(Cf) {
		return Nd.has(Cf) ? Nd.get(Cf) : Cf.className;
	},
	registerClass: Rd
};
var Bd = class extends Td {
	minimize(Cf, Of = !1, jf) {
		const { value: Pf, grads: Lf } = this.computeGradients(Cf, jf);
		if (null != jf) {
			const Cf = jf.map(((Cf) => ({
				name: Cf.name,
				tensor: Lf[Cf.name]
			})));
			this.applyGradients(Cf);
		} else this.applyGradients(Lf);
		return vo(Lf), Of ? Pf : (Pf.dispose(), null);
	}
	get iterations() {
		return this.iterations_ ??= 0, this.iterations_;
	}
	incrementIterations() {
		this.iterations_ = this.iterations + 1;
	}
	computeGradients(Cf, Of) {
		return Bl(Cf, Of);
	}
	dispose() {
		null != this.iterations_ && vo(this.iterations_);
	}
	async saveIterations() {
		return this.iterations_ ??= 0, {
			name: `iter`,
			tensor: sl(this.iterations_, `int32`)
		};
	}
	async getWeights() {
		throw new Error(`getWeights() is not implemented for this optimizer yet.`);
	}
	async setWeights(Cf) {
		throw new Error(`setWeights() is not implemented for this optimizer class ${this.getClassName()}`);
	}
	async extractIterations(Cf) {
		return this.iterations_ = (await Cf[0].tensor.data())[0], Cf.slice(1);
	}
};
Object.defineProperty(Bd, Symbol.hasInstance, { value: (Cf) => null != Cf.minimize && null != Cf.computeGradients && null != Cf.applyGradients });
var Cd = class extends Bd {
	static get className() {
		return `Adadelta`;
	}
	constructor(Cf, Of, jf = null) {
		super(), this.learningRate = Cf, this.rho = Of, this.epsilon = jf, this.accumulatedGrads = [], this.accumulatedUpdates = [], jf ?? (this.epsilon = Hs.backend.epsilon());
	}
	applyGradients(Cf) {
		(Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf)).forEach(((Of, jf) => {
			const Pf = Hs.registeredVariables[Of];
			this.accumulatedGrads[jf] ?? (this.accumulatedGrads[jf] = {
				originalName: `${Of}/accum_grad`,
				variable: ko((() => qi(Pf).variable(false)))
			}), this.accumulatedUpdates[jf] ?? (this.accumulatedUpdates[jf] = {
				originalName: `${Of}/accum_var`,
				variable: ko((() => qi(Pf).variable(false)))
			});
			const Lf = Array.isArray(Cf) ? Cf[jf].tensor : Cf[Of];
			if (null == Lf) return;
			const zf = this.accumulatedGrads[jf].variable, Bf = this.accumulatedUpdates[jf].variable;
			ko((() => {
				const Cf = xa($a(zf, this.rho), $a(al(Lf), 1 - this.rho)), Of = $a(Sa(ol(xa(Bf, this.epsilon)), ol(xa(zf, this.epsilon))), Lf), jf = xa($a(Bf, this.rho), $a(al(Of), 1 - this.rho));
				zf.assign(Cf), Bf.assign(jf);
				const Vf = xa($a(Of, -this.learningRate), Pf);
				Pf.assign(Vf);
			}));
		})), this.incrementIterations();
	}
	dispose() {
		null != this.accumulatedUpdates && (vo(this.accumulatedGrads.map(((Cf) => Cf.variable))), vo(this.accumulatedUpdates.map(((Cf) => Cf.variable))));
	}
	async getWeights() {
		const Cf = [...this.accumulatedGrads, ...this.accumulatedUpdates];
		return [await this.saveIterations()].concat(Cf.map(((Cf) => ({
			name: Cf.originalName,
			tensor: Cf.variable
		}))));
	}
	async setWeights(Cf) {
		const Of = (Cf = await this.extractIterations(Cf)).length / 2;
		this.accumulatedGrads = Cf.slice(0, Of).map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(false)
		}))), this.accumulatedUpdates = Cf.slice(Of, 2 * Of).map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(false)
		})));
	}
	getConfig() {
		return {
			learningRate: this.learningRate,
			rho: this.rho,
			epsilon: this.epsilon
		};
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of.learningRate, Of.rho, Of.epsilon);
	}
};
var Pd = class extends Bd {
	static get className() {
		return `Adagrad`;
	}
	constructor(Cf, Of = .1) {
		super(), this.learningRate = Cf, this.initialAccumulatorValue = Of, this.accumulatedGrads = [];
	}
	applyGradients(Cf) {
		(Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf)).forEach(((Of, jf) => {
			const Pf = Hs.registeredVariables[Of];
			if (null == this.accumulatedGrads[jf]) {
				const Cf = !1;
				this.accumulatedGrads[jf] = {
					originalName: `${Of}/accumulator`,
					variable: ko((() => bi(Pf.shape, this.initialAccumulatorValue).variable(Cf)))
				};
			}
			const Lf = Array.isArray(Cf) ? Cf[jf].tensor : Cf[Of];
			if (null == Lf) return;
			const zf = this.accumulatedGrads[jf].variable;
			ko((() => {
				const Cf = xa(zf, al(Lf));
				zf.assign(Cf);
				const Of = xa($a(Sa(Lf, ol(xa(Cf, Hs.backend.epsilon()))), -this.learningRate), Pf);
				Pf.assign(Of);
			}));
		})), this.incrementIterations();
	}
	dispose() {
		null != this.accumulatedGrads && vo(this.accumulatedGrads.map(((Cf) => Cf.variable)));
	}
	async getWeights() {
		return [await this.saveIterations()].concat(this.accumulatedGrads.map(((Cf) => ({
			name: Cf.originalName,
			tensor: Cf.variable
		}))));
	}
	async setWeights(Cf) {
		Cf = await this.extractIterations(Cf);
		this.accumulatedGrads = Cf.map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(false)
		})));
	}
	getConfig() {
		return {
			learningRate: this.learningRate,
			initialAccumulatorValue: this.initialAccumulatorValue
		};
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of.learningRate, Of.initialAccumulatorValue);
	}
};
var Od = class extends Bd {
	static get className() {
		return `Adam`;
	}
	constructor(Cf, Of, jf, Pf = null) {
		super(), this.learningRate = Cf, this.beta1 = Of, this.beta2 = jf, this.epsilon = Pf, this.accumulatedFirstMoment = [], this.accumulatedSecondMoment = [], ko((() => {
			this.accBeta1 = sl(Of).variable(), this.accBeta2 = sl(jf).variable();
		})), Pf ?? (this.epsilon = Hs.backend.epsilon());
	}
	applyGradients(Cf) {
		const Of = Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf);
		ko((() => {
			const jf = Ul(1, this.accBeta1), Pf = Ul(1, this.accBeta2);
			Of.forEach(((Of, Lf) => {
				const zf = Hs.registeredVariables[Of];
				this.accumulatedFirstMoment[Lf] ?? (this.accumulatedFirstMoment[Lf] = {
					originalName: `${Of}/m`,
					variable: ko((() => qi(zf).variable(false)))
				}), this.accumulatedSecondMoment[Lf] ?? (this.accumulatedSecondMoment[Lf] = {
					originalName: `${Of}/v`,
					variable: ko((() => qi(zf).variable(false)))
				});
				const Bf = Array.isArray(Cf) ? Cf[Lf].tensor : Cf[Of];
				if (null == Bf) return;
				const Vf = this.accumulatedFirstMoment[Lf].variable, Hf = this.accumulatedSecondMoment[Lf].variable, Uf = xa($a(Vf, this.beta1), $a(Bf, 1 - this.beta1)), Wf = xa($a(Hf, this.beta2), $a(al(Bf), 1 - this.beta2)), Gf = Sa(Uf, jf), Kf = Sa(Wf, Pf);
				Vf.assign(Uf), Hf.assign(Wf);
				const qf = xa($a(Sa(Gf, xa(ol(Kf), this.epsilon)), -this.learningRate), zf);
				zf.assign(qf);
			})), this.accBeta1.assign($a(this.accBeta1, this.beta1)), this.accBeta2.assign($a(this.accBeta2, this.beta2));
		})), this.incrementIterations();
	}
	dispose() {
		this.accBeta1.dispose(), this.accBeta2.dispose(), null != this.accumulatedFirstMoment && vo(this.accumulatedFirstMoment.map(((Cf) => Cf.variable))), null != this.accumulatedSecondMoment && vo(this.accumulatedSecondMoment.map(((Cf) => Cf.variable)));
	}
	async getWeights() {
		const Cf = [...this.accumulatedFirstMoment, ...this.accumulatedSecondMoment];
		return [await this.saveIterations()].concat(Cf.map(((Cf) => ({
			name: Cf.originalName,
			tensor: Cf.variable
		}))));
	}
	async setWeights(Cf) {
		Cf = await this.extractIterations(Cf), ko((() => {
			this.accBeta1.assign(rl(this.beta1, this.iterations_ + 1)), this.accBeta2.assign(rl(this.beta2, this.iterations_ + 1));
		}));
		const Of = Cf.length / 2;
		this.accumulatedFirstMoment = Cf.slice(0, Of).map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(false)
		}))), this.accumulatedSecondMoment = Cf.slice(Of, 2 * Of).map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(false)
		})));
	}
	getConfig() {
		return {
			learningRate: this.learningRate,
			beta1: this.beta1,
			beta2: this.beta2,
			epsilon: this.epsilon
		};
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of.learningRate, Of.beta1, Of.beta2, Of.epsilon);
	}
};
var Ld = class extends Bd {
	static get className() {
		return `Adamax`;
	}
	constructor(Cf, Of, jf, Pf = null, Lf = 0) {
		super(), this.learningRate = Cf, this.beta1 = Of, this.beta2 = jf, this.epsilon = Pf, this.decay = Lf, this.accumulatedFirstMoment = [], this.accumulatedWeightedInfNorm = [], ko((() => {
			this.iteration = sl(0).variable(), this.accBeta1 = sl(Of).variable();
		})), Pf ?? (this.epsilon = Hs.backend.epsilon());
	}
	applyGradients(Cf) {
		const Of = Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf);
		ko((() => {
			const jf = Ul(1, this.accBeta1), Pf = Sa(-this.learningRate, xa($a(this.iteration, this.decay), 1));
			Of.forEach(((Of, Lf) => {
				const zf = Hs.registeredVariables[Of];
				this.accumulatedFirstMoment[Lf] ?? (this.accumulatedFirstMoment[Lf] = {
					originalName: `${Of}/m`,
					variable: qi(zf).variable(false)
				}), this.accumulatedWeightedInfNorm[Lf] ?? (this.accumulatedWeightedInfNorm[Lf] = {
					originalName: `${Of}/v`,
					variable: qi(zf).variable(false)
				});
				const Bf = Array.isArray(Cf) ? Cf[Lf].tensor : Cf[Of];
				if (null == Bf) return;
				const Vf = this.accumulatedFirstMoment[Lf].variable, Hf = this.accumulatedWeightedInfNorm[Lf].variable, Uf = xa($a(Vf, this.beta1), $a(Bf, 1 - this.beta1)), Wf = $a(Hf, this.beta2), Gf = Aa(Bf), Kf = Ql(Wf, Gf);
				Vf.assign(Uf), Hf.assign(Kf);
				const qf = xa($a(Sa(Pf, jf), Sa(Uf, xa(Kf, this.epsilon))), zf);
				zf.assign(qf);
			})), this.iteration.assign(xa(this.iteration, 1)), this.accBeta1.assign($a(this.accBeta1, this.beta1));
		})), this.incrementIterations();
	}
	dispose() {
		this.accBeta1.dispose(), this.iteration.dispose(), null != this.accumulatedFirstMoment && vo(this.accumulatedFirstMoment.map(((Cf) => Cf.variable))), null != this.accumulatedWeightedInfNorm && vo(this.accumulatedWeightedInfNorm.map(((Cf) => Cf.variable)));
	}
	async getWeights() {
		throw new Error(`getWeights() is not implemented for Adamax yet.`);
	}
	async setWeights(Cf) {
		throw new Error(`setWeights() is not implemented for Adamax yet.`);
	}
	getConfig() {
		return {
			learningRate: this.learningRate,
			beta1: this.beta1,
			beta2: this.beta2,
			epsilon: this.epsilon,
			decay: this.decay
		};
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of.learningRate, Of.beta1, Of.beta2, Of.epsilon, Of.decay);
	}
};
var zd = class extends Bd {
	static get className() {
		return `SGD`;
	}
	constructor(Cf) {
		super(), this.learningRate = Cf, this.setLearningRate(Cf);
	}
	applyGradients(Cf) {
		(Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf)).forEach(((Of, jf) => {
			const Pf = Array.isArray(Cf) ? Cf[jf].tensor : Cf[Of];
			if (null == Pf) return;
			const Lf = Hs.registeredVariables[Of];
			ko((() => {
				const Cf = xa($a(this.c, Pf), Lf);
				Lf.assign(Cf);
			}));
		})), this.incrementIterations();
	}
	setLearningRate(Cf) {
		this.learningRate = Cf, null != this.c && this.c.dispose(), this.c = xo(sl(-Cf));
	}
	dispose() {
		this.c.dispose();
	}
	async getWeights() {
		return [await this.saveIterations()];
	}
	async setWeights(Cf) {
		if (0 !== (Cf = await this.extractIterations(Cf)).length) throw new Error(`SGD optimizer does not have settable weights.`);
	}
	getConfig() {
		return { learningRate: this.learningRate };
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of.learningRate);
	}
};
var Ud = class extends zd {
	static get className() {
		return `Momentum`;
	}
	constructor(Cf, Of, jf = !1) {
		super(Cf), this.learningRate = Cf, this.momentum = Of, this.useNesterov = jf, this.accumulations = [], this.m = sl(this.momentum);
	}
	applyGradients(Cf) {
		(Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf)).forEach(((Of, jf) => {
			const Pf = Hs.registeredVariables[Of];
			if (null == this.accumulations[jf]) {
				const Cf = !1;
				this.accumulations[jf] = {
					originalName: `${Of}/momentum`,
					variable: ko((() => qi(Pf).variable(Cf)))
				};
			}
			const Lf = this.accumulations[jf].variable, zf = Array.isArray(Cf) ? Cf[jf].tensor : Cf[Of];
			null != zf && ko((() => {
				let Cf;
				const Of = xa($a(this.m, Lf), zf);
				Cf = this.useNesterov ? xa($a(this.c, xa(zf, $a(Of, this.m))), Pf) : xa($a(this.c, Of), Pf), Lf.assign(Of), Pf.assign(Cf);
			}));
		})), this.incrementIterations();
	}
	dispose() {
		this.m.dispose(), null != this.accumulations && vo(this.accumulations.map(((Cf) => Cf.variable)));
	}
	setMomentum(Cf) {
		this.momentum = Cf;
	}
	async getWeights() {
		return [await this.saveIterations()].concat(this.accumulations.map(((Cf) => ({
			name: Cf.originalName,
			tensor: Cf.variable
		}))));
	}
	async setWeights(Cf) {
		Cf = await this.extractIterations(Cf);
		this.accumulations = Cf.map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(false)
		})));
	}
	getConfig() {
		return {
			learningRate: this.learningRate,
			momentum: this.momentum,
			useNesterov: this.useNesterov
		};
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of.learningRate, Of.momentum, Of.useNesterov);
	}
};
var Wd = class extends Bd {
	static get className() {
		return `RMSProp`;
	}
	constructor(Cf, Of = .9, jf = 0, Pf = null, Lf = !1) {
		if (super(), this.learningRate = Cf, this.decay = Of, this.momentum = jf, this.epsilon = Pf, this.accumulatedMeanSquares = [], this.accumulatedMoments = [], this.accumulatedMeanGrads = [], this.centered = Lf, Pf ?? (this.epsilon = Hs.backend.epsilon()), null == Cf) throw new Error(`learningRate for RMSPropOptimizer must be defined.`);
	}
	applyGradients(Cf) {
		(Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf)).forEach(((Of, jf) => {
			const Pf = Hs.registeredVariables[Of], Lf = !1;
			this.accumulatedMeanSquares[jf] ?? (this.accumulatedMeanSquares[jf] = {
				originalName: `${Of}/rms`,
				variable: ko((() => qi(Pf).variable(Lf)))
			}), this.accumulatedMoments[jf] ?? (this.accumulatedMoments[jf] = {
				originalName: `${Of}/momentum`,
				variable: ko((() => qi(Pf).variable(Lf)))
			}), null == this.accumulatedMeanGrads[jf] && this.centered && (this.accumulatedMeanGrads[jf] = {
				originalName: `${Of}/mg`,
				variable: ko((() => qi(Pf).variable(Lf)))
			});
			const zf = Array.isArray(Cf) ? Cf[jf].tensor : Cf[Of];
			if (null == zf) return;
			const Bf = this.accumulatedMeanSquares[jf].variable, Vf = this.accumulatedMoments[jf].variable;
			ko((() => {
				const Cf = xa($a(Bf, this.decay), $a(al(zf), 1 - this.decay));
				if (this.centered) {
					const Of = this.accumulatedMeanGrads[jf].variable, Lf = xa($a(Of, this.decay), $a(zf, 1 - this.decay)), Hf = Sa($a(zf, this.learningRate), ol(Ul(Cf, xa(al(Lf), this.epsilon)))), Uf = xa($a(Vf, this.momentum), Hf);
					Bf.assign(Cf), Of.assign(Lf), Vf.assign(Uf);
					const Wf = Ul(Pf, Uf);
					Pf.assign(Wf);
				} else {
					const Cf = xa($a(Bf, this.decay), $a(al(zf), 1 - this.decay)), Of = xa($a(Vf, this.momentum), Sa($a(zf, this.learningRate), ol(xa(Cf, this.epsilon))));
					Bf.assign(Cf), Vf.assign(Of);
					const jf = Ul(Pf, Of);
					Pf.assign(jf);
				}
			}));
		})), this.incrementIterations();
	}
	dispose() {
		null != this.accumulatedMeanSquares && vo(this.accumulatedMeanSquares.map(((Cf) => Cf.variable))), null != this.accumulatedMeanGrads && this.centered && vo(this.accumulatedMeanGrads.map(((Cf) => Cf.variable))), null != this.accumulatedMoments && vo(this.accumulatedMoments.map(((Cf) => Cf.variable)));
	}
	async getWeights() {
		const Cf = [...this.accumulatedMeanSquares, ...this.accumulatedMoments];
		return this.centered && Cf.push(...this.accumulatedMeanGrads), [await this.saveIterations()].concat(Cf.map(((Cf) => ({
			name: Cf.originalName,
			tensor: Cf.variable
		}))));
	}
	async setWeights(Cf) {
		Cf = await this.extractIterations(Cf);
		const Of = this.centered ? Cf.length / 3 : Cf.length / 2, jf = !1;
		this.accumulatedMeanSquares = Cf.slice(0, Of).map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(jf)
		}))), this.accumulatedMoments = Cf.slice(Of, 2 * Of).map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(jf)
		}))), this.centered && (this.accumulatedMeanGrads = Cf.slice(2 * Of, 3 * Of).map(((Cf) => ({
			originalName: Cf.name,
			variable: Cf.tensor.variable(jf)
		}))));
	}
	getConfig() {
		return {
			learningRate: this.learningRate,
			decay: this.decay,
			momentum: this.momentum,
			epsilon: this.epsilon,
			centered: this.centered
		};
	}
	static fromConfig(Cf, Of) {
		return new Cf(Of.learningRate, Of.decay, Of.momentum, Of.epsilon, Of.centered);
	}
};
const Gd = [
	Cd,
	Pd,
	Od,
	Ld,
	Ud,
	Wd,
	zd
];
function Kd(Cf) {
	return new Promise(((Cf) => setTimeout(Cf))).then(Cf);
}
var qd = class qd {
	constructor(Cf) {
		if (!O().getBool(`IS_BROWSER`)) throw new Error(`browserDownloads() cannot proceed because the current environment is not a browser.`);
		Cf.startsWith(qd.URL_SCHEME) && (Cf = Cf.slice(qd.URL_SCHEME.length)), null != Cf && 0 !== Cf.length || (Cf = `model`), this.modelJsonFileName = Cf + `.json`, this.weightDataFileName = Cf + `.weights.bin`;
	}
	async save(Cf) {
		if (`undefined` == typeof document) throw new Error("Browser downloads are not supported in this environment since `document` is not present");
		const Of = co.join(Cf.weightData), jf = window.URL.createObjectURL(new Blob([Of], { type: `application/octet-stream` }));
		if (Cf.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserDownloads.save() does not support saving model topology in binary formats yet.`);
		{
			const Of = Wo(Cf, [{
				paths: [`./` + this.weightDataFileName],
				weights: Cf.weightSpecs
			}]), Pf = window.URL.createObjectURL(new Blob([JSON.stringify(Of)], { type: `application/json` })), Lf = null == this.modelJsonAnchor ? document.createElement(`a`) : this.modelJsonAnchor;
			if (Lf.download = this.modelJsonFileName, Lf.href = Pf, await Kd((() => Lf.dispatchEvent(new MouseEvent(`click`)))), null != Cf.weightData) {
				const Cf = null == this.weightDataAnchor ? document.createElement(`a`) : this.weightDataAnchor;
				Cf.download = this.weightDataFileName, Cf.href = jf, await Kd((() => Cf.dispatchEvent(new MouseEvent(`click`))));
			}
			return { modelArtifactsInfo: qo(Cf) };
		}
	}
};
qd.URL_SCHEME = `downloads://`;
var Vd = class {
	constructor(Cf) {
		if (null == Cf || Cf.length < 1) throw new Error(`When calling browserFiles, at least 1 file is required, but received ${Cf}`);
		this.jsonFile = Cf[0], this.weightsFiles = Cf.slice(1);
	}
	async load() {
		return new Promise(((Cf, Of) => {
			const jf = new FileReader();
			jf.onload = (jf) => {
				const Pf = JSON.parse(jf.target.result), Lf = Pf.modelTopology;
				if (null == Lf) return void Of(/* @__PURE__ */ new Error(`modelTopology field is missing from file ${this.jsonFile.name}`));
				if (null == Pf.weightsManifest) return void Of(/* @__PURE__ */ new Error(`weightManifest field is missing from file ${this.jsonFile.name}`));
				if (0 === this.weightsFiles.length) return void Cf({ modelTopology: Lf });
				Cf(Ko(Pf, ((Cf) => this.loadWeights(Cf))));
			}, jf.onerror = (Cf) => Of(`Failed to read model topology and weights manifest JSON from file '${this.jsonFile.name}'. BrowserFiles supports loading Keras-style tf.Model artifacts only.`), jf.readAsText(this.jsonFile);
		}));
	}
	loadWeights(Cf) {
		const Of = [], jf = [];
		for (const Pf of Cf) Of.push(...Pf.weights), jf.push(...Pf.paths);
		const Pf = this.checkManifestAndWeightFiles(Cf), Lf = jf.map(((Cf) => this.loadWeightsFile(Cf, Pf[Cf])));
		return Promise.all(Lf).then(((Cf) => [Of, Cf]));
	}
	loadWeightsFile(Cf, Of) {
		return new Promise(((jf, Pf) => {
			const Lf = new FileReader();
			Lf.onload = (Cf) => {
				const Of = Cf.target.result;
				jf(Of);
			}, Lf.onerror = (Of) => Pf(`Failed to weights data from file of path '${Cf}'.`), Lf.readAsArrayBuffer(Of);
		}));
	}
	checkManifestAndWeightFiles(Cf) {
		const Of = [], jf = this.weightsFiles.map(((Cf) => Uo(Cf.name))), Pf = {};
		for (const Lf of Cf) Lf.paths.forEach(((Cf) => {
			const Lf = Uo(Cf);
			if (-1 !== Of.indexOf(Lf)) throw new Error(`Duplicate file basename found in weights manifest: '${Lf}'`);
			if (Of.push(Lf), -1 === jf.indexOf(Lf)) throw new Error(`Weight file with basename '${Lf}' is not provided.`);
			Pf[Cf] = this.weightsFiles[jf.indexOf(Lf)];
		}));
		if (Of.length !== this.weightsFiles.length) throw new Error(`Mismatch in the number of files in weights manifest (${Of.length}) and the number of weight files provided (${this.weightsFiles.length}).`);
		return Pf;
	}
};
function Hd(Cf, Of, jf, Pf) {
	(function(Cf) {
		i(null != Cf && Array.isArray(Cf) && Cf.length > 0, (() => `promises must be a none empty array`));
	})(Cf), function(Cf, Of) {
		i(Cf >= 0 && Cf <= 1, (() => `Progress fraction must be in range [0, 1], but got startFraction ${Cf}`)), i(Of >= 0 && Of <= 1, (() => `Progress fraction must be in range [0, 1], but got endFraction ${Of}`)), i(Of >= Cf, (() => `startFraction must be no more than endFraction, but got startFraction ${Cf} and endFraction ${Of}`));
	}(jf = null == jf ? 0 : jf, Pf = null == Pf ? 1 : Pf);
	let Lf = 0;
	return Promise.all(Cf.map(((zf) => (zf.then(((zf) => {
		return Of(jf + ++Lf / Cf.length * (Pf - jf)), zf;
	})), zf))));
}
async function jd(Cf, Of) {
	Of ??= {};
	const jf = null == Of.fetchFunc ? O().platform.fetch : Of.fetchFunc, Pf = Cf.map(((Cf) => jf(Cf, Of.requestInit, { isBinary: !0 }))), Lf = (null == Of.onProgress ? await Promise.all(Pf) : await Hd(Pf, Of.onProgress, 0, .5)).map(((Cf) => Cf.arrayBuffer()));
	return null == Of.onProgress ? await Promise.all(Lf) : await Hd(Lf, Of.onProgress, .5, 1);
}
function Jd(Cf) {
	return async (Of, jf = ``, Pf) => {
		const Lf = Of.map((() => !1)), zf = {}, Bf = null != Pf ? Pf.map((() => !1)) : [], Vf = [];
		if (Of.forEach(((Cf, Of) => {
			let jf = 0;
			Cf.weights.forEach(((Cf) => {
				const Hf = `quantization` in Cf ? Cf.quantization.dtype : Cf.dtype, Uf = uo[Hf] * c(Cf.shape), h = () => {
					Lf[Of] = !0, zf[Of] ?? (zf[Of] = []), zf[Of].push({
						manifestEntry: Cf,
						groupOffset: jf,
						sizeBytes: Uf
					});
				};
				null != Pf ? Pf.forEach(((Of, jf) => {
					Of === Cf.name && (h(), Bf[jf] = !0);
				})) : h(), Vf.push(Cf.name), jf += Uf;
			}));
		})), !Bf.every(((Cf) => Cf))) {
			const Cf = Pf.filter(((Cf, Of) => !Bf[Of]));
			throw new Error(`Could not find weights in manifest with names: ${Cf.join(`, `)}. \nManifest JSON has weights with names: ${Vf.join(`, `)}.`);
		}
		const Hf = Lf.reduce(((Cf, Of, jf) => (Of && Cf.push(jf), Cf)), []), Uf = [];
		Hf.forEach(((Cf) => {
			Of[Cf].paths.forEach(((Cf) => {
				const Of = jf + (jf.endsWith(`/`) ? `` : `/`) + Cf;
				Uf.push(Of);
			}));
		}));
		const Wf = await Cf(Uf), Gf = {};
		let Kf = 0;
		return Hf.forEach(((Cf) => {
			const jf = Of[Cf].paths.length, Pf = new co(Wf.slice(Kf, Kf + jf));
			zf[Cf].forEach(((Cf) => {
				const Of = Ro(Pf.slice(Cf.groupOffset, Cf.groupOffset + Cf.sizeBytes), [Cf.manifestEntry]);
				for (const Cf in Of) Gf[Cf] = Of[Cf];
			})), Kf += jf;
		})), Gf;
	};
}
Ho.registerSaveRouter(((Cf) => O().getBool(`IS_BROWSER`) && !Array.isArray(Cf) && Cf.startsWith(qd.URL_SCHEME) ? function(Cf = `model`) {
	return new qd(Cf);
}(Cf.slice(qd.URL_SCHEME.length)) : null));
var Zd = class {
	constructor(Cf, Of) {
		if (this.DEFAULT_METHOD = `POST`, Of ??= {}, this.weightPathPrefix = Of.weightPathPrefix, this.weightUrlConverter = Of.weightUrlConverter, null != Of.fetchFunc ? (i(`function` == typeof Of.fetchFunc, (() => "Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)")), this.fetch = Of.fetchFunc) : this.fetch = O().platform.fetch, i(null != Cf && Cf.length > 0, (() => `URL path for http must not be null, undefined or empty.`)), Array.isArray(Cf) && i(2 === Cf.length, (() => `URL paths for http must have a length of 2, (actual length is ${Cf.length}).`)), this.path = Cf, null != Of.requestInit && null != Of.requestInit.body) throw new Error(`requestInit is expected to have no pre-existing body, but has one.`);
		this.requestInit = Of.requestInit || {}, this.loadOptions = Of;
	}
	async save(Cf) {
		if (Cf.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.`);
		const Of = Object.assign({ method: this.DEFAULT_METHOD }, this.requestInit);
		Of.body = new FormData();
		const jf = Wo(Cf, [{
			paths: [`./model.weights.bin`],
			weights: Cf.weightSpecs
		}]);
		if (Of.body.append(`model.json`, new Blob([JSON.stringify(jf)], { type: `application/json` }), `model.json`), null != Cf.weightData) {
			const jf = co.join(Cf.weightData);
			Of.body.append(`model.weights.bin`, new Blob([jf], { type: `application/octet-stream` }), `model.weights.bin`);
		}
		const Pf = await this.fetch(this.path, Of);
		if (Pf.ok) return {
			modelArtifactsInfo: qo(Cf),
			responses: [Pf]
		};
		throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${Pf.status}.`);
	}
	async loadModelJSON() {
		const Cf = await this.fetch(this.path, this.requestInit);
		if (!Cf.ok) throw new Error(`Request to ${this.path} failed with status code ${Cf.status}. Please verify this URL points to the model JSON of the model to load.`);
		let Of;
		try {
			Of = await Cf.json();
		} catch (Cf) {
			let Of = `Failed to parse model JSON of response from ${this.path}.`;
			throw this.path.endsWith(`.pb`) ? Of += ` Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.` : Of += ` Please make sure the server is serving valid JSON for this request.`, new Error(Of);
		}
		const jf = Of.modelTopology, Pf = Of.weightsManifest;
		if (null == jf && null == Pf) throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);
		return Of;
	}
	async load() {
		if (this.loadOptions.streamWeights) return this.loadStream();
		return Ko(await this.loadModelJSON(), ((Cf) => this.loadWeights(Cf)));
	}
	async loadStream() {
		const Cf = await this.loadModelJSON(), Of = await this.getWeightUrls(Cf.weightsManifest), jf = Vo(Cf.weightsManifest);
		return Object.assign(Object.assign({}, Cf), {
			weightSpecs: jf,
			getWeightStream: () => function(Cf, Of) {
				var jf;
				const Pf = null == Of.fetchFunc ? O().platform.fetch : Of.fetchFunc;
				let Lf, zf = 0;
				return null === (jf = Of.onProgress) || void 0 === jf || jf.call(Of, 0), new ReadableStream({ pull: async (jf) => {
					for (var Bf; zf < Cf.length;) {
						if (!Lf) Lf = (await Pf(Cf[zf], Of.requestInit, { isBinary: !0 })).body.getReader();
						const { done: Vf, value: Hf } = await Lf.read();
						if (!Vf) return void jf.enqueue(Hf);
						zf++, Lf = void 0, null === (Bf = Of.onProgress) || void 0 === Bf || Bf.call(Of, zf / Cf.length);
					}
					jf.close();
				} });
			}(Of, this.loadOptions)
		});
	}
	async getWeightUrls(Cf) {
		const [Of, jf] = function(Cf) {
			const Of = Cf.lastIndexOf(`/`), jf = Cf.lastIndexOf(`?`), Pf = Cf.substring(0, Of), Lf = jf > Of ? Cf.substring(jf) : ``;
			return [Pf + `/`, Lf];
		}(Array.isArray(this.path) ? this.path[1] : this.path), Pf = this.weightPathPrefix || Of, Lf = [], zf = [];
		for (const Of of Cf) for (const Cf of Of.paths) null != this.weightUrlConverter ? zf.push(this.weightUrlConverter(Cf)) : Lf.push(Pf + Cf + jf);
		return this.weightUrlConverter && Lf.push(...await Promise.all(zf)), Lf;
	}
	async loadWeights(Cf) {
		const Of = await this.getWeightUrls(Cf);
		return [Vo(Cf), await jd(Of, this.loadOptions)];
	}
};
function Yd(Cf) {
	return null != Cf.match(Zd.URL_SCHEME_REGEX);
}
Zd.URL_SCHEME_REGEX = /^https?:\/\//;
const Xd = (Cf, Of) => {
	if (`undefined` == typeof fetch && (null == Of || null == Of.fetchFunc)) return null;
	{
		let jf = !0;
		if (jf = Array.isArray(Cf) ? Cf.every(((Cf) => Yd(Cf))) : Yd(Cf), jf) return Qd(Cf, Of);
	}
	return null;
};
function Qd(Cf, Of) {
	return new Zd(Cf, Of);
}
Ho.registerSaveRouter(Xd), Ho.registerLoadRouter(Xd);
var ef = class {
	constructor(Cf) {
		this.modelArtifacts = Cf;
	}
	load() {
		return this.modelArtifacts;
	}
};
var tf = class {
	constructor(Cf) {
		this.saveHandler = Cf;
	}
	save(Cf) {
		return this.saveHandler(Cf);
	}
};
var nf = class {
	constructor(Cf) {
		Cf.load && (this.load = () => Promise.resolve(Cf.load())), Cf.save && (this.save = (Of) => Promise.resolve(Cf.save(Of)));
	}
};
function rf(Cf, Of, jf, Pf) {
	if (1 === arguments.length) return null != Cf.modelTopology || null != Cf.weightSpecs ? new ef(Cf) : (console.warn(`Please call tf.io.fromMemory() with only one argument. The argument should be of type ModelArtifacts. The multi-argument signature of tf.io.fromMemory() has been deprecated and will be removed in a future release.`), new ef({ modelTopology: Cf }));
	return console.warn(`Please call tf.io.fromMemory() with only one argument. The argument should be of type ModelArtifacts. The multi-argument signature of tf.io.fromMemory() has been deprecated and will be removed in a future release.`), new ef({
		modelTopology: Cf,
		weightSpecs: Of,
		weightData: jf,
		trainingConfig: Pf
	});
}
var sf = {
	__proto__: null,
	CompositeArrayBuffer: co,
	browserFiles: function(Cf) {
		return new Vd(Cf);
	},
	browserHTTPRequest: function(Cf, Of) {
		return Qd(Cf, Of);
	},
	concatenateArrayBuffers: function(Cf) {
		return co.join(Cf);
	},
	copyModel: async function(Cf, Of) {
		return fa(Cf, Of, !1);
	},
	decodeWeights: Ro,
	decodeWeightsStream: async function(Cf, Of) {
		const jf = {}, Pf = Cf.getReader();
		let Lf = /* @__PURE__ */ new ArrayBuffer(0);
		for (const Cf of Of) {
			const Of = await Bo(Cf, (async (Cf, Of) => (Lf = await Po(Pf, Lf, Of), Lf.slice(Cf, Of))));
			Lf = await Po(Pf, Lf, Of);
			const zf = Lf.slice(0, Of);
			Lf = Lf.slice(Of);
			const Bf = Co(Cf, zf);
			if (jf[Cf.name] = Bf, `webgpu` === Ao()) {
				const Cf = To();
				`uploadToGPU` in Cf && c(Bf.shape) >= O().get(`WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD`) && Cf.uploadToGPU(Bf.dataId);
			}
		}
		return jf;
	},
	encodeWeights: async function(Cf, Of) {
		const jf = [], Pf = [], Lf = Array.isArray(Cf) ? Cf.map(((Cf) => Cf.name)) : Object.keys(Cf);
		for (let zf = 0; zf < Lf.length; ++zf) {
			const Bf = Lf[zf], Vf = Array.isArray(Cf) ? Cf[zf].tensor : Cf[Bf];
			if (`float32` !== Vf.dtype && `int32` !== Vf.dtype && `bool` !== Vf.dtype && `string` !== Vf.dtype && `complex64` !== Vf.dtype) throw new Error(`Unsupported dtype in weight '${Bf}': ${Vf.dtype}`);
			const Hf = {
				name: Bf,
				shape: Vf.shape,
				dtype: Vf.dtype
			};
			if (`string` === Vf.dtype) {
				const Cf = new Promise((async (Cf) => {
					const Of = await Vf.bytes(), jf = Of.reduce(((Cf, Of) => Cf + Of.length), 0) + 4 * Of.length, Pf = new Uint8Array(jf);
					let Lf = 0;
					for (let Cf = 0; Cf < Of.length; Cf++) {
						const jf = Of[Cf], zf = new Uint8Array(new Uint32Array([jf.length]).buffer);
						Pf.set(zf, Lf), Lf += 4, Pf.set(jf, Lf), Lf += jf.length;
					}
					Cf(Pf);
				}));
				Pf.push(Cf);
			} else Pf.push(Vf.data());
			null != Of && (Hf.group = Of), jf.push(Hf);
		}
		return {
			data: Oo(await Promise.all(Pf)),
			specs: jf
		};
	},
	fromMemory: function(Cf, Of, jf, Pf) {
		return new nf(rf(...arguments));
	},
	fromMemorySync: rf,
	getLoadHandlers: (Cf, Of) => Ho.getLoadHandlers(Cf, Of),
	getModelArtifactsForJSON: Ko,
	getModelArtifactsForJSONSync: Go,
	getModelArtifactsInfoForJSON: qo,
	getSaveHandlers: (Cf) => Ho.getSaveHandlers(Cf),
	getWeightSpecs: Vo,
	http: Qd,
	isHTTPScheme: Yd,
	listModels: async function() {
		const Cf = ha.getSchemes(), Of = {};
		for (const jf of Cf) {
			const Cf = await ha.getManager(jf).listModels();
			for (const Pf in Cf) Of[jf + `://` + Pf] = Cf[Pf];
		}
		return Of;
	},
	loadWeights: async function(Cf, Of = ``, jf, Pf) {
		return Jd(((Cf) => jd(Cf, { requestInit: Pf })))(Cf, Of, jf);
	},
	moveModel: async function(Cf, Of) {
		return fa(Cf, Of, !0);
	},
	registerLoadRouter: (Cf) => Ho.registerLoadRouter(Cf),
	registerSaveRouter: (Cf) => Ho.registerSaveRouter(Cf),
	removeModel: async function(Cf) {
		const Of = da(Cf);
		return ha.getManager(Of.scheme).removeModel(Of.path);
	},
	weightsLoaderFactory: Jd,
	withSaveHandler: function(Cf) {
		return new tf(Cf);
	},
	withSaveHandlerSync: function(Cf) {
		return new tf(Cf);
	}
};
var of = {
	__proto__: null,
	confusionMatrix: oo({ confusionMatrix_: function(Cf, Of, jf) {
		const Pf = no(Cf, `labels`, `confusionMatrix`), Lf = no(Of, `predictions`, `confusionMatrix`);
		i(null == jf || jf > 0 && Number.isInteger(jf), (() => `If provided, numClasses must be a positive integer, but got ${jf}`)), i(1 === Pf.rank, (() => `Expected the rank of labels to be 1, but got ${Pf.rank}`)), i(1 === Lf.rank, (() => `Expected the rank of predictions to be 1, but got ${Lf.rank}`)), i(Pf.shape[0] === Lf.shape[0], (() => `Mismatch in the number of examples: ${Pf.shape[0]} vs. ${Lf.shape[0]}. Labels and predictions should have the same number of elements.`)), i(jf > 0 && Number.isInteger(jf), (() => `numClasses is required to be a positive integer, but got ${jf}`));
		const zf = hu(wa(Pf, `int32`), jf), Bf = hu(wa(Lf, `int32`), jf), Vf = lh(zf), Hf = ni(Vf, Bf);
		return wa(Hf, `int32`);
	} })
};
let af;
let lf = !1;
function uf(Cf, Of = 3) {
	if (Of > 4) throw new Error(`Cannot construct Tensor with more than 4 channels from pixels.`);
	if (null == Cf) throw new Error(`pixels passed to tf.browser.fromPixels() can not be null`);
	let jf = !1, Pf = !1, Lf = !1, zf = !1, Bf = !1, Vf = !1;
	if (Cf.data instanceof Uint8Array) jf = !0;
	else if (`undefined` != typeof ImageData && Cf instanceof ImageData) Pf = !0;
	else if (`undefined` != typeof HTMLVideoElement && Cf instanceof HTMLVideoElement) Lf = !0;
	else if (`undefined` != typeof HTMLImageElement && Cf instanceof HTMLImageElement) zf = !0;
	else if (null != Cf.getContext) Bf = !0;
	else {
		if (!(`undefined` != typeof ImageBitmap && Cf instanceof ImageBitmap)) throw new Error(`pixels passed to tf.browser.fromPixels() must be either an HTMLVideoElement, HTMLImageElement, HTMLCanvasElement, ImageData in browser, or OffscreenCanvas, ImageData in webworker or {data: Uint32Array, width: number, height: number}, but was ${Cf.constructor.name}`);
		Vf = !0;
	}
	if (null != hr(`FromPixels`, Hs.backendName)) {
		const jf = { pixels: Cf }, Pf = { numChannels: Of };
		return Hs.runKernel(`FromPixels`, jf, Pf);
	}
	const [Hf, Uf] = Lf ? [Cf.videoWidth, Cf.videoHeight] : [Cf.width, Cf.height];
	let Wf, Gf;
	if (Bf) Wf = Cf.getContext(`2d`).getImageData(0, 0, Hf, Uf).data;
	else if (Pf || jf) Wf = Cf.data;
	else if (zf || Lf || Vf) {
		if (null == af) if (`undefined` == typeof document) {
			if (`undefined` == typeof OffscreenCanvas || `undefined` == typeof OffscreenCanvasRenderingContext2D) throw new Error(`Cannot parse input in current context. Reason: OffscreenCanvas Context2D rendering is not supported.`);
			af = new OffscreenCanvas(1, 1).getContext(`2d`);
		} else af = document.createElement(`canvas`).getContext(`2d`, { willReadFrequently: !0 });
		af.canvas.width = Hf, af.canvas.height = Uf, af.drawImage(Cf, 0, 0, Hf, Uf), Wf = af.getImageData(0, 0, Hf, Uf).data;
	}
	if (4 === Of) Gf = new Int32Array(Wf);
	else {
		const Cf = Hf * Uf;
		Gf = new Int32Array(Cf * Of);
		for (let jf = 0; jf < Cf; jf++) for (let Cf = 0; Cf < Of; ++Cf) Gf[jf * Of + Cf] = Wf[4 * jf + Cf];
	}
	return Gc(Gf, [
		Uf,
		Hf,
		Of
	], `int32`);
}
function cf(Cf) {
	return `undefined` != typeof window && `undefined` != typeof ImageBitmap && window.hasOwnProperty(`createImageBitmap`) && !(Cf instanceof ImageBitmap) && function(Cf) {
		return null != Cf && 0 !== Cf.width && 0 !== Cf.height;
	}(Cf) && !function(Cf) {
		return null != Cf && Cf.data instanceof Uint8Array;
	}(Cf);
}
function hf(Cf) {
	if (2 !== Cf.rank && 3 !== Cf.rank) throw new Error(`toPixels only supports rank 2 or 3 tensors, got rank ${Cf.rank}.`);
	const Of = 2 === Cf.rank ? 1 : Cf.shape[2];
	if (Of > 4 || 2 === Of) throw new Error(`toPixels only supports depth of size 1, 3 or 4 but got ${Of}`);
	if (`float32` !== Cf.dtype && `int32` !== Cf.dtype) throw new Error(`Unsupported type for toPixels: ${Cf.dtype}. Please use float32 or int32 tensors.`);
}
var df = {
	__proto__: null,
	draw: function(Cf, Of, jf) {
		let Pf = no(Cf, `img`, `draw`);
		if (!(Cf instanceof $s)) {
			const Cf = Pf;
			Pf = wa(Cf, `int32`), Cf.dispose();
		}
		hf(Pf), function(Cf) {
			const Of = (null == Cf ? void 0 : Cf.alpha) || 1;
			if (Of > 1 || Of < 0) throw new Error(`Alpha value ${Of} is suppoed to be in range [0 - 1].`);
		}(null == jf ? void 0 : jf.imageOptions);
		const Lf = { image: Pf }, zf = {
			canvas: Of,
			options: jf
		};
		Hs.runKernel(`Draw`, Lf, zf);
	},
	fromPixels: oo({ fromPixels_: uf }),
	fromPixelsAsync: async function(Cf, Of = 3) {
		let jf = null;
		if (O().getBool(`WRAP_TO_IMAGEBITMAP`) && cf(Cf)) {
			let Of;
			try {
				Of = await createImageBitmap(Cf, { premultiplyAlpha: `none` });
			} catch (Cf) {
				Of = null;
			}
			jf = null != Of && Of.width === Cf.width && Of.height === Cf.height ? Of : Cf;
		} else jf = Cf;
		return uf(jf, Of);
	},
	toPixels: async function(Cf, Of) {
		let jf = no(Cf, `img`, `toPixels`);
		if (!(Cf instanceof $s)) {
			const Cf = jf;
			jf = wa(Cf, `int32`), Cf.dispose();
		}
		hf(jf);
		const [Pf, Lf] = jf.shape.slice(0, 2), zf = 2 === jf.rank ? 1 : jf.shape[2], Bf = await jf.data(), Vf = `float32` === jf.dtype ? 255 : 1, Hf = new Uint8ClampedArray(Lf * Pf * 4);
		for (let Cf = 0; Cf < Pf * Lf; ++Cf) {
			const Of = [
				0,
				0,
				0,
				255
			];
			for (let Pf = 0; Pf < zf; Pf++) {
				const Lf = Bf[Cf * zf + Pf];
				if (`float32` === jf.dtype) {
					if (Lf < 0 || Lf > 1) throw new Error(`Tensor values for a float32 Tensor must be in the range [0 - 1] but encountered ${Lf}.`);
				} else if (`int32` === jf.dtype && (Lf < 0 || Lf > 255)) throw new Error(`Tensor values for a int32 Tensor must be in the range [0 - 255] but encountered ${Lf}.`);
				1 === zf ? (Of[0] = Lf * Vf, Of[1] = Lf * Vf, Of[2] = Lf * Vf) : Of[Pf] = Lf * Vf;
			}
			const Pf = 4 * Cf;
			Hf[Pf + 0] = Math.round(Of[0]), Hf[Pf + 1] = Math.round(Of[1]), Hf[Pf + 2] = Math.round(Of[2]), Hf[Pf + 3] = Math.round(Of[3]);
		}
		if (null != Of) {
			if (!lf) null != hr(`Draw`, Hs.backendName) && (console.warn(`tf.browser.toPixels is not efficient to draw tensor on canvas. Please try tf.browser.draw instead.`), lf = !0);
			Of.width = Lf, Of.height = Pf;
			const Cf = Of.getContext(`2d`), jf = new ImageData(Hf, Lf, Pf);
			Cf.putImageData(jf, 0, 0);
		}
		return jf !== Cf && jf.dispose(), Hf;
	}
};
function ff(Cf, Of) {
	const jf = Cf.shape.length, Pf = Of.shape.length;
	if (jf < 1) throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${jf}.`);
	if (Pf < 1) throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${Pf}.`);
	if (`int32` !== Of.dtype) throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${Of.dtype}.`);
	if (Of.shape[Pf - 1] > jf) throw new Error(`index innermost dimension length must be <= tensor rank; saw: ${Of.shape[Pf - 1]} vs. ${jf}`);
	if (0 === c(Cf.shape)) throw new Error(`Requested more than 0 entries, but input is empty. Input shape: ${Cf.shape}.`);
	const Lf = Of.shape, zf = Lf[Lf.length - 1];
	let Bf = 1;
	for (let Cf = 0; Cf < Lf.length - 1; ++Cf) Bf *= Lf[Cf];
	const Vf = Cf.shape, Hf = Lf.slice();
	Hf.pop();
	let Uf = 1;
	for (let Cf = zf; Cf < jf; ++Cf) Uf *= Vf[Cf], Hf.push(Vf[Cf]);
	const Wf = [...M(Cf.shape).map(((Cf) => Cf / Uf)), 1].slice(0, zf);
	return [
		Hf,
		Bf,
		Uf,
		Wf
	];
}
var pf = {
	__proto__: null,
	prepareAndValidate: ff
};
function gf(Cf, Of, jf, Pf) {
	const Lf = [...Cf];
	for (let Cf = Lf.length; Cf < Pf.length; Cf++) Lf.push(1);
	for (let Cf = 0; Cf < jf; Cf++) 0 === Cf ? Lf[Of] = 1 : (Lf.splice(Of, 0, 1), Lf.pop());
	return Lf;
}
function mf(Cf, Of, jf) {
	return jf <= Cf ? jf : jf - (Of - 1);
}
function bf(Cf, Of) {
	const jf = [];
	for (let Pf = 0; Pf < Cf; Pf++) jf.push(Of + Pf);
	return jf;
}
function yf(Cf, Of, jf, Pf, Lf) {
	const zf = [...Lf], Bf = bf(jf, Of);
	for (let Lf = 0; Lf < zf.length; Lf++) if (Bf.indexOf(Lf) > -1) zf[Lf] = 0;
	else {
		const Bf = mf(Of, jf, Lf);
		let Vf = Pf[Bf];
		Cf & 1 << Bf && (Vf = 0), zf[Lf] = Vf;
	}
	return zf;
}
function wf(Cf, Of, jf, Pf, Lf) {
	const zf = [...Lf], Bf = bf(jf, Of);
	for (let Lf = 0; Lf < zf.length; Lf++) if (Bf.indexOf(Lf) > -1) zf[Lf] = Number.MAX_SAFE_INTEGER;
	else {
		const Bf = mf(Of, jf, Lf);
		let Vf = Pf[Bf];
		Cf & 1 << Bf && (Vf = Number.MAX_SAFE_INTEGER), zf[Lf] = Vf;
	}
	for (let Cf = 0; Cf < zf.length; Cf++) {
		const Of = Lf[Cf];
		zf[Cf] < 0 && (zf[Cf] += Of), zf[Cf] = o(0, zf[Cf], Lf[Cf]);
	}
	return zf;
}
function kf(Cf, Of, jf) {
	let Pf = Cf[Of];
	return (jf & 1 << Of || null == Pf) && (Pf = 1), Pf;
}
function vf(Cf, Of, jf, Pf, Lf, zf) {
	let Bf = Of[Lf];
	const Vf = jf[Lf] || 1;
	(Cf & 1 << Lf || zf & 1 << Lf || null == Bf) && (Bf = Vf > 0 ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER);
	const Hf = Pf[Lf];
	return Bf < 0 && (Bf += Hf), Bf = o(0, Bf, Hf - 1), Bf;
}
function xf(Cf, Of, jf, Pf, Lf, zf) {
	let Bf = Of[Lf];
	const Vf = jf[Lf] || 1;
	(Cf & 1 << Lf || zf & 1 << Lf || null == Bf) && (Bf = Vf > 0 ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER);
	const Hf = Pf[Lf];
	return Bf < 0 && (Bf += Hf), Bf = Vf > 0 ? o(0, Bf, Hf) : o(-1, Bf, Hf - 1), Bf;
}
function Ef(Cf, Of, jf, Pf, Lf, zf) {
	if (Lf[Of]) return jf > 0 ? zf[Of] : zf[Of + 1 & 1];
	{
		const Of = Cf < 0 ? Pf + Cf : Cf;
		return Of < zf[0] ? zf[0] : Of > zf[1] ? zf[1] : Of;
	}
}
var Sf = {
	__proto__: null,
	assertParamsValid: function(Cf, Of, jf) {
		const Pf = Cf.shape.length;
		i(Pf === Of.length, (() => `Error in slice${Pf}D: Length of begin ${Of} must match the rank of the array (${Pf}).`)), i(Pf === jf.length, (() => `Error in slice${Pf}D: Length of size ${jf} must match the rank of the array (${Pf}).`));
		for (let Lf = 0; Lf < Pf; ++Lf) i(Of[Lf] + jf[Lf] <= Cf.shape[Lf], (() => `Error in slice${Pf}D: begin[${Lf}] + size[${Lf}] (${Of[Lf] + jf[Lf]}) would overflow input.shape[${Lf}] (${Cf.shape[Lf]})`));
	},
	computeFlatOffset: function(Cf, Of) {
		let jf = Cf.length > 0 ? Cf[Cf.length - 1] : 1;
		for (let Pf = 0; Pf < Cf.length - 1; Pf++) jf += Cf[Pf] * Of[Pf];
		return jf;
	},
	computeOutShape: function(Cf, Of, jf) {
		const Pf = [];
		for (let Lf = 0; Lf < Cf.length; Lf++) Pf[Lf] = Math.ceil((Of[Lf] - Cf[Lf]) / jf[Lf]);
		return Pf;
	},
	getNormalizedAxes: function(Cf, Of, jf, Pf, Lf, zf, Bf, Vf, Hf) {
		const Uf = Cf.length;
		let Wf = new Array(Uf), Gf = new Array(Uf), Kf = new Array(Uf);
		if (Of.length && jf > 0) {
			const Hf = Of[0], Uf = jf + 1;
			Wf = yf(Bf, Hf, Uf, Pf, Cf), Gf = wf(Vf, Hf, Uf, Lf, Cf), Kf = gf(zf, Hf, Uf, Cf);
		} else for (let Of = 0; Of < Uf; Of++) Wf[Of] = vf(Bf, Pf, zf, Cf, Of, Hf), Gf[Of] = xf(Vf, Lf, zf, Cf, Of, Hf), Kf[Of] = kf(zf, Of, Hf);
		return {
			begin: Wf,
			end: Gf,
			strides: Kf
		};
	},
	isSliceContinous: function(Cf, Of, jf) {
		let Pf = jf.length;
		for (let Cf = 0; Cf < jf.length; Cf++) if (jf[Cf] > 1) {
			Pf = Cf;
			break;
		}
		for (let Lf = Pf + 1; Lf < jf.length; Lf++) if (Of[Lf] > 0 || jf[Lf] !== Cf[Lf]) return !1;
		return !0;
	},
	maskToAxes: function(Cf) {
		const Of = [];
		let jf = 0;
		for (; Cf > 0;) 1 & Cf && Of.push(jf), Cf /= 2, jf++;
		return Of;
	},
	parseSliceParams: function(Cf, Of, jf) {
		let Pf;
		const Lf = Cf.shape.length;
		let zf;
		return Pf = `number` == typeof Of ? [Of, ...new Array(Lf - 1).fill(0)] : Of.length < Lf ? Of.concat(new Array(Lf - Of.length).fill(0)) : Of.slice(), Pf.forEach(((Cf) => {
			i(-1 !== Cf, (() => `slice() does not support negative begin indexing.`));
		})), zf = null == jf ? new Array(Lf).fill(-1) : `number` == typeof jf ? [jf, ...new Array(Lf - 1).fill(-1)] : jf.length < Lf ? jf.concat(new Array(Lf - jf.length).fill(-1)) : jf, zf = zf.map(((Of, jf) => Of >= 0 ? Of : (i(-1 === Of, (() => `Negative size values should be exactly -1 but got ${Of} for the slice() size at index ${jf}.`)), Cf.shape[jf] - Pf[jf]))), [Pf, zf];
	},
	sliceInfo: function(Cf, Of, jf, Pf, Lf, zf, Bf, Vf, Hf) {
		let Uf;
		if (null == Pf ? (Uf = new Array(Of.length), Uf.fill(1)) : Uf = Pf, null != Bf && 0 != (Bf & Bf - 1)) throw new Error(`Multiple ellipses in slice is not allowed.`);
		let Wf = !1;
		const Gf = {
			dims: Uf.length,
			numAddAxisAfterEllipsis: 0,
			begin: Of.slice(),
			end: jf.slice(),
			strides: Uf.slice(),
			beginMask: Lf,
			endMask: zf,
			ellipsisMask: Bf,
			newAxisMask: Vf,
			shrinkAxisMask: Hf
		};
		for (let Cf = 0; Cf < Gf.dims; Cf++) Wf && 0 != (1 << Cf & Vf) && Gf.numAddAxisAfterEllipsis++, 1 << Cf & Bf && (Wf = !0);
		Wf || (Gf.ellipsisMask |= 1 << Gf.dims, Gf.dims++);
		const Kf = {
			dims: Cf.length,
			beginMask: 0,
			endMask: 0,
			beginValid: !1,
			endValid: !1
		};
		(function(Cf, Of) {
			Of.beginMask = 0, Of.endMask = 0, Of.shrinkAxisMask = 0;
			let jf = 0;
			Of.beginValid = null != Cf.begin, Of.endValid = null != Cf.end, Of.begin = new Array(Of.dims), Of.end = new Array(Of.dims), Of.strides = new Array(Of.dims), Of.finalShapeGatherIndices = [], Of.finalShapeGatherIndicesSparse = [], Of.inputShapeGatherIndicesSparse = new Array(Of.dims);
			for (let Pf = 0; Pf < Cf.dims; Pf++) if (1 << Pf & Cf.ellipsisMask) {
				const Lf = Math.min(Of.dims - (Cf.dims - Pf) + 1 + Cf.numAddAxisAfterEllipsis, Of.dims);
				for (; jf < Lf; jf++) Of.begin[jf] = 0, Of.end[jf] = 0, Of.strides[jf] = 1, Of.beginMask |= 1 << jf, Of.endMask |= 1 << jf, Of.finalShapeGatherIndices.push(jf), Of.finalShapeGatherIndicesSparse.push(-1), Of.inputShapeGatherIndicesSparse[jf] = Pf;
			} else if (1 << Pf & Cf.newAxisMask) Of.finalShapeGatherIndices.push(-2), Of.finalShapeGatherIndicesSparse.push(-1);
			else {
				if (jf === Of.begin.length) throw Error(`Index out of range using input dim ${jf}; input has only ${Of.dims} dims, ${Of.begin.length}.`);
				null != Cf.begin && (Of.begin[jf] = Cf.begin[Pf]), null != Cf.end && (Of.end[jf] = Cf.end[Pf]), Of.strides[jf] = Cf.strides[Pf], Cf.beginMask & 1 << Pf && (Of.beginMask |= 1 << jf), Cf.endMask & 1 << Pf && (Of.endMask |= 1 << jf), Cf.shrinkAxisMask & 1 << Pf ? (Of.finalShapeGatherIndices.push(-1), Of.finalShapeGatherIndicesSparse.push(-1), Of.shrinkAxisMask |= 1 << jf) : (Of.finalShapeGatherIndices.push(jf), Of.finalShapeGatherIndicesSparse.push(Pf)), Of.inputShapeGatherIndicesSparse[jf] = Pf, jf++;
			}
		})(Gf, Kf);
		let qf = !0, Jf = !0, Yf = !0;
		const Xf = [], Zf = [];
		for (let Of = 0; Of < Cf.length; ++Of) {
			if (0 === Kf.strides[Of]) throw Error(`strides[${Of}] must be non-zero`);
			const jf = !!(Kf.shrinkAxisMask & 1 << Of), Pf = Cf[Of];
			if (-1 === Pf) {
				Xf.push(jf ? 1 : -1);
				continue;
			}
			const Lf = [Kf.beginMask & 1 << Of, Kf.endMask & 1 << Of], zf = [Kf.strides[Of] > 0 ? 0 : -1, Kf.strides[Of] > 0 ? Pf : Pf - 1];
			if (jf && Kf.strides[Of] <= 0) throw Error(`only stride 1 allowed on non-range indexing.`);
			Yf = Yf && 1 === Kf.strides[Of];
			const Bf = !!(Kf.beginMask & 1 << Of && Kf.endMask & 1 << Of);
			if (Kf.beginValid && Kf.endValid) {
				if (jf) {
					const Cf = Kf.begin[Of] < 0 ? Pf + Kf.begin[Of] : Kf.begin[Of];
					if (Kf.begin[Of] = Cf, Kf.end[Of] = Kf.begin[Of] + 1, Cf < 0 || Cf >= Pf) throw Error(`slice index ${Kf.begin[Of]} of dimension ${Of} out of bounds.`);
				} else Kf.begin[Of] = Ef(Kf.begin[Of], 0, Kf.strides[Of], Pf, Lf, zf), Kf.end[Of] = Ef(Kf.end[Of], 1, Kf.strides[Of], Pf, Lf, zf);
				const Cf = 1 === Kf.strides[Of] && 0 === Kf.begin[Of] && Kf.end[Of] === Pf;
				qf = qf && Cf, Jf = Jf && (0 === Of && 1 === Kf.strides[Of] || Cf);
			} else qf = qf && 1 === Kf.strides[Of] && Bf, Jf = Jf && (0 === Of && 1 === Kf.strides[Of] || Bf);
			let Vf, Hf = !1;
			if (Kf.beginValid && Kf.endValid ? (Vf = Kf.end[Of] - Kf.begin[Of], Hf = !0) : jf ? (Vf = 1, Hf = !0) : Bf && Pf >= 0 && (Vf = Kf.strides[Of] < 0 ? -Pf : Pf, Hf = !0), Hf) {
				let Cf;
				Cf = 0 === Vf || Vf < 0 != Kf.strides[Of] < 0 ? 0 : Math.trunc(Vf / Kf.strides[Of]) + (Vf % Kf.strides[Of] != 0 ? 1 : 0), Xf.push(Cf);
			} else Xf.push(-1);
		}
		for (let Cf = 0; Cf < Kf.finalShapeGatherIndices.length; ++Cf) {
			const Of = Kf.finalShapeGatherIndices[Cf];
			Of >= 0 ? Zf.push(Xf[Of]) : -2 === Of && Zf.push(1);
		}
		return {
			finalShapeSparse: Zf.filter(((Cf, Of) => -2 !== Kf.finalShapeGatherIndices[Of])),
			finalShape: Zf,
			isIdentity: qf,
			sliceDim0: Jf,
			isSimpleSlice: Yf,
			begin: Kf.begin,
			end: Kf.end,
			strides: Kf.strides
		};
	},
	startForAxis: vf,
	startIndicesWithElidedDims: yf,
	stopForAxis: xf,
	stopIndicesWithElidedDims: wf,
	stridesForAxis: kf,
	stridesWithElidedDims: gf
};
const $f = `4.22.0`;
var Af = class {
	static sgd(Cf) {
		return new zd(Cf);
	}
	static momentum(Cf, Of, jf = !1) {
		return new Ud(Cf, Of, jf);
	}
	static rmsprop(Cf, Of = .9, jf = 0, Pf = null, Lf = !1) {
		return new Wd(Cf, Of, jf, Pf, Lf);
	}
	static adam(Cf = .001, Of = .9, jf = .999, Pf = null) {
		return new Od(Cf, Of, jf, Pf);
	}
	static adadelta(Cf = .001, Of = .95, jf = null) {
		return new Cd(Cf, Of, jf);
	}
	static adamax(Cf = .002, Of = .9, jf = .999, Pf = null, Lf = 0) {
		return new Ld(Cf, Of, jf, Pf, Lf);
	}
	static adagrad(Cf, Of = .1) {
		return new Pd(Cf, Of);
	}
};
const _f = Af;
const If = `undefined` != typeof requestAnimationFrame ? requestAnimationFrame : `undefined` != typeof setImmediate ? setImmediate : (Cf) => Cf();
function Mf() {
	return new Promise(((Cf) => If((() => Cf()))));
}
var Nf;
(function(Cf) {
	Cf[Cf.FIRST_DIM_SIZE = 0] = `FIRST_DIM_SIZE`, Cf[Cf.VALUE_ROWIDS = 1] = `VALUE_ROWIDS`, Cf[Cf.ROW_LENGTHS = 2] = `ROW_LENGTHS`, Cf[Cf.ROW_SPLITS = 3] = `ROW_SPLITS`, Cf[Cf.ROW_LIMITS = 4] = `ROW_LIMITS`, Cf[Cf.ROW_STARTS = 5] = `ROW_STARTS`;
})(Nf || (Nf = {}));
const Tf = /->/g;
function Df(Cf, Of) {
	const jf = [];
	for (let Pf = 0; Pf < Cf.length; ++Pf) 0 !== Cf[Pf].length && -1 === Cf[Pf].indexOf(Of) && -1 !== Of || jf.push(Pf);
	return jf;
}
var Rf = {
	__proto__: null,
	ERF_A1: .254829592,
	ERF_A2: -.284496736,
	ERF_A3: 1.421413741,
	ERF_A4: -1.453152027,
	ERF_A5: 1.061405429,
	ERF_P: .3275911,
	PARALLELIZE_THRESHOLD: 30,
	get RowPartitionType() {
		return Nf;
	},
	SELU_SCALE: 1.0507009873554805,
	SELU_SCALEALPHA: 1.7580993408473768,
	applyActivation: kh,
	assertAndGetBroadcastShape: Ui,
	assertAxesAreInnerMostDims: function(Cf, Of, jf) {
		i(Xi(Of, jf), (() => `${Cf} supports only inner-most axes for now. Got axes ${Of} and rank-${jf} input.`));
	},
	assertParamsConsistent: function(Cf, Of) {
		const jf = Cf[0].length;
		Cf.forEach(((Cf, Of) => {
			i(Cf.length === jf, (() => `Error in concat${jf}D: rank of tensors[${Of}] must be the same as the rank of the rest (${jf})`));
		})), i(Of >= 0 && Of < jf, (() => `Error in concat${jf}D: axis must be between 0 and ${jf - 1}.`));
		const Pf = Cf[0];
		Cf.forEach(((Cf, Lf) => {
			for (let zf = 0; zf < jf; zf++) i(zf === Of || Cf[zf] === Pf[zf], (() => `Error in concat${jf}D: Shape of tensors[${Lf}] (${Cf}) does not match the shape of the rest (${Pf}) along the non-concatenated axis ${Lf}.`));
		}));
	},
	assignToTypedArray: function(Cf, Of, jf, Pf) {
		Cf[2 * Pf] = Of, Cf[2 * Pf + 1] = jf;
	},
	axesAreInnerMostDims: Xi,
	calculateShapes: Jc,
	checkEinsumDimSizes: function(Cf, Of, jf) {
		const Pf = new Array(Cf);
		for (let Cf = 0; Cf < jf.length; ++Cf) {
			const Lf = jf[Cf].shape;
			for (let jf = 0; jf < Of[Cf].length; ++jf) void 0 === Pf[Of[Cf][jf]] ? Pf[Of[Cf][jf]] = Lf[jf] : i(Pf[Of[Cf][jf]] === Lf[jf], (() => `Expected dimension ${Pf[Of[Cf][jf]]} at axis ${jf} of input shaped ${JSON.stringify(Lf)}, but got dimension ${Lf[jf]}`));
		}
	},
	checkPadOnDimRoundingMode: Ya,
	combineLocations: Qi,
	combineRaggedTensorToTensorShapes: function(Cf, Of, jf) {
		let Pf = new Array();
		if (null == jf && null == Of) return Pf;
		if (null == Of) for (; Pf.length < Cf + jf.length;) Pf.push(-1);
		else Pf = Of.slice();
		if (null == jf) return Pf;
		if (Cf + jf.length !== Pf.length) throw new Error(`rt input.shape and shape=${Of} are incompatible: rt input.rank = ${Cf + jf.length}, but shape.rank = ${Pf.length}`);
		for (let Lf = 1; Lf < jf.length; ++Lf) {
			const zf = jf[Lf], Bf = Pf[Pf.length - jf.length + Lf], Vf = Pf[Bf];
			if (zf >= 0) if (Vf >= 0) {
				if (Vf !== zf) throw new Error(`rt input.shape and shape=${Of} are incompatible: rt input.shape[${Lf + Cf}] = ${zf} but shape[${Lf + Cf}] = ${Vf}`);
			} else Pf[Bf] = zf;
		}
		return Pf;
	},
	complexWithEvenIndex: function(Cf) {
		const Of = Math.ceil(Cf.length / 4), jf = new Float32Array(Of), Pf = new Float32Array(Of);
		for (let Of = 0; Of < Cf.length; Of += 4) jf[Math.floor(Of / 4)] = Cf[Of], Pf[Math.floor(Of / 4)] = Cf[Of + 1];
		return {
			real: jf,
			imag: Pf
		};
	},
	complexWithOddIndex: function(Cf) {
		const Of = Math.floor(Cf.length / 4), jf = new Float32Array(Of), Pf = new Float32Array(Of);
		for (let Of = 2; Of < Cf.length; Of += 4) jf[Math.floor(Of / 4)] = Cf[Of], Pf[Math.floor(Of / 4)] = Cf[Of + 1];
		return {
			real: jf,
			imag: Pf
		};
	},
	computeConv2DInfo: za,
	computeConv3DInfo: Ua,
	computeDefaultPad: Wa,
	computeDilation2DInfo: function(Cf, Of, jf, Pf, Lf = `NHWC`, zf) {
		return za(Cf, [...Of, Cf[3]], jf, zf, Pf, null, null, Za(Lf));
	},
	computeOptimalWindowSize: function(Cf) {
		return Cf <= 30 ? Cf : I(Cf, Math.floor(Math.sqrt(Cf)));
	},
	computeOutAndReduceShapes: function(Cf, Of) {
		const jf = [], Pf = Cf.length;
		for (let Lf = 0; Lf < Pf; Lf++) -1 === Of.indexOf(Lf) && jf.push(Cf[Lf]);
		return [jf, Of.map(((Of) => Cf[Of]))];
	},
	computeOutShape: function(Cf, Of) {
		const jf = Cf[0].slice();
		for (let Pf = 1; Pf < Cf.length; Pf++) jf[Of] += Cf[Pf][Of];
		return jf;
	},
	computePool2DInfo: La,
	computePool3DInfo: function(Cf, Of, jf, Pf, Lf, zf, Bf = `NDHWC`) {
		const [Vf, Hf, Uf] = Ka(Of);
		let Wf, Gf;
		if (`NDHWC` === Bf) Gf = `channelsLast`, Wf = [
			Vf,
			Hf,
			Uf,
			Cf[4],
			Cf[4]
		];
		else {
			if (`NCDHW` !== Bf) throw new Error(`Unknown dataFormat ${Bf}`);
			Gf = `channelsFirst`, Wf = [
				Vf,
				Hf,
				Uf,
				Cf[1],
				Cf[1]
			];
		}
		return Ua(Cf, Wf, jf, Pf, Lf, !1, Gf, zf);
	},
	convertConv2DDataFormat: Za,
	decodeEinsumEquation: function(Cf, Of) {
		const jf = ((Cf = Cf.replace(/\s/g, ``)).length - Cf.replace(Tf, ``).length) / 2;
		if (jf < 1) throw new Error(`Equations without an arrow are not supported.`);
		if (jf > 1) throw new Error(`Equation must contain exactly one arrow ("->").`);
		const [Pf, Lf] = Cf.split(`->`);
		i(-1 === Pf.indexOf(`...`), (() => `The ellipsis notation ("...") is not supported yet.`));
		const zf = Pf.split(`,`), Bf = zf.length;
		if (Of !== Bf) throw new Error(`Expected ${Bf} input tensors, received ${Of}`);
		if (Bf > 2) throw new Error(`Support for more than 2 input tensors is not implemented yet.`);
		const Vf = [];
		for (let Cf = 0; Cf < Lf.length; ++Cf) {
			const Of = Lf[Cf];
			if (!zf.some(((Cf) => -1 !== Cf.indexOf(Of)))) throw new Error(`Output subscripts contain the label ${Of} not present in the input subscripts.`);
			-1 === Vf.indexOf(Of) && Vf.push(Of);
		}
		for (let Cf = 0; Cf < Pf.length; ++Cf) {
			const Of = Pf[Cf];
			-1 === Vf.indexOf(Of) && `,` !== Of && Vf.push(Of);
		}
		const Hf = new Array(zf.length);
		for (let Cf = 0; Cf < Bf; ++Cf) {
			if (new Set(zf[Cf].split(``)).size !== zf[Cf].length) throw new Error(`Found duplicate axes in input component ${zf[Cf]}. Support for duplicate axes in input is not implemented yet.`);
			Hf[Cf] = [];
			for (let Of = 0; Of < zf[Cf].length; ++Of) Hf[Cf].push(Vf.indexOf(zf[Cf][Of]));
		}
		const Uf = Vf.length, Wf = [];
		for (let Cf = Lf.length; Cf < Uf; ++Cf) Wf.push(Cf);
		return {
			allDims: Vf,
			summedDims: Wf,
			idDims: Hf
		};
	},
	eitherStridesOrDilationsAreOne: ja,
	expandShapeToKeepDim: el,
	exponent: function(Cf, Of, jf) {
		const Pf = (jf ? 2 : -2) * Math.PI * (Cf / Of);
		return {
			real: Math.cos(Pf),
			imag: Math.sin(Pf)
		};
	},
	exponents: function(Cf, Of) {
		const jf = new Float32Array(Cf / 2), Pf = new Float32Array(Cf / 2);
		for (let Lf = 0; Lf < Math.ceil(Cf / 2); Lf++) {
			const zf = (Of ? 2 : -2) * Math.PI * (Lf / Cf);
			jf[Lf] = Math.cos(zf), Pf[Lf] = Math.sin(zf);
		}
		return {
			real: jf,
			imag: Pf
		};
	},
	fromStringArrayToUint8: function(Cf) {
		return Cf.map(((Cf) => us(Cf)));
	},
	fromUint8ToStringArray: function(Cf) {
		try {
			return Cf.map(((Cf) => cs(Cf)));
		} catch (Cf) {
			throw new Error(`Failed to decode encoded string bytes into utf-8, error: ${Cf}`);
		}
	},
	getAxesPermutation: function(Cf, Of) {
		if (Xi(Cf, Of)) return null;
		const jf = [];
		for (let Pf = 0; Pf < Of; ++Pf) -1 === Cf.indexOf(Pf) && jf.push(Pf);
		return Cf.forEach(((Cf) => jf.push(Cf))), jf;
	},
	getBroadcastDims: Li,
	getComplexWithIndex: function(Cf, Of) {
		return {
			real: Cf[2 * Of],
			imag: Cf[2 * Of + 1]
		};
	},
	getEinsumComputePath: function(Cf, Of) {
		const jf = Cf, Pf = [];
		let Lf = 0;
		0 === Cf.length && jf.push(-1), Lf = Cf.length + 1;
		for (let Cf = 0; Cf < Lf; ++Cf) Pf.push([]);
		const zf = [];
		for (let Cf = 0; Cf < jf.length; ++Cf) {
			const Lf = Df(Of, jf[Cf]);
			for (const Of of Lf) -1 === zf.indexOf(Of) && (Pf[Cf].push(Of), zf.push(Of));
		}
		return {
			path: jf,
			steps: Pf
		};
	},
	getEinsumPermutation: function(Cf, Of) {
		let jf = new Array(Cf);
		jf.fill(-1);
		for (let Cf = 0; Cf < Of.length; ++Cf) jf[Of[Cf]] = Cf;
		const Pf = [];
		for (let Of = 0; Of < Cf; ++Of) -1 === jf[Of] && Pf.push(Of);
		return jf = jf.filter(((Cf) => -1 !== Cf)), {
			permutationIndices: jf,
			expandDims: Pf
		};
	},
	getFusedBiasGradient: wh,
	getFusedDyActivation: yh,
	getImageCenter: function(Cf, Of, jf) {
		return [jf * (`number` == typeof Cf ? Cf : Cf[0]), Of * (`number` == typeof Cf ? Cf : Cf[1])];
	},
	getInnerMostAxes: function(Cf, Of) {
		const jf = [];
		for (let Pf = Of - Cf; Pf < Of; ++Pf) jf.push(Pf);
		return jf;
	},
	getPermuted: function(Cf, Of, jf = !0) {
		const Pf = [];
		if (jf) {
			Pf.push(Of);
			for (let jf = Of + 1; jf < Cf; ++jf) jf <= 2 * Of ? (Pf.push(jf), Pf.push(jf - (Of + 1))) : Pf.push(jf);
		} else {
			const jf = [], Lf = [];
			for (let Pf = 1; Pf < Cf; ++Pf) Pf >= 2 * Of + 1 || Pf % 2 == 1 ? Lf.push(Pf) : jf.push(Pf);
			Pf.push(...jf), Pf.push(0), Pf.push(...Lf);
		}
		return Pf;
	},
	getRaggedRank: function(Cf) {
		return 0 === Cf.length ? 0 : Cf[0] === Nf.FIRST_DIM_SIZE ? Cf.length - 1 : Cf.length;
	},
	getReductionAxes: zi,
	getReshaped: function(Cf, Of, jf, Pf = !0) {
		let Lf = [];
		if (Pf) Lf = Lf.concat(Of.slice(0)), Lf.push(Cf[0] / jf), Lf = Lf.concat(Cf.slice(1));
		else {
			Lf = Lf.concat(Cf[0]);
			const jf = Of.length;
			for (let Pf = 0; Pf < jf; ++Pf) Lf = Lf.concat([Cf[Pf + 1] / Of[Pf], Of[Pf]]);
			Lf = Lf.concat(Cf.slice(jf + 1));
		}
		return Lf;
	},
	getReshapedPermuted: function(Cf, Of, jf, Pf = !0) {
		const Lf = [];
		Pf ? Lf.push(Cf[0] / jf) : Lf.push(Cf[0] * jf);
		for (let jf = 1; jf < Cf.length; ++jf) jf <= Of.length ? Pf ? Lf.push(Of[jf - 1] * Cf[jf]) : Lf.push(Cf[jf] / Of[jf - 1]) : Lf.push(Cf[jf]);
		return Lf;
	},
	getRowPartitionTypesHelper: function(Cf) {
		const Of = {
			FIRST_DIM_SIZE: Nf.FIRST_DIM_SIZE,
			VALUE_ROWIDS: Nf.VALUE_ROWIDS,
			ROW_LENGTHS: Nf.ROW_LENGTHS,
			ROW_SPLITS: Nf.ROW_SPLITS,
			ROW_LIMITS: Nf.ROW_LIMITS,
			ROW_STARTS: Nf.ROW_STARTS
		}, jf = [];
		for (const Pf of Cf) {
			if (!(Pf in Of)) break;
			jf.push(Of[Pf]);
		}
		return jf;
	},
	getSliceBeginCoords: function(Cf, Of) {
		const jf = [0];
		for (let Pf = 0; Pf < Of; ++Pf) jf.push(Cf[Pf][0]);
		return jf;
	},
	getSliceSize: function(Cf, Of, jf) {
		const Pf = Cf.slice(0, 1);
		for (let Lf = 0; Lf < jf; ++Lf) Pf.push(Cf[Lf + 1] - Of[Lf][0] - Of[Lf][1]);
		return Pf;
	},
	getSparseFillEmptyRowsIndicesDenseShapeMismatch: function(Cf) {
		return `Received SparseTensor with denseShape[0] = 0 but\n  indices.shape[0] = ${Cf}`;
	},
	getSparseFillEmptyRowsNegativeIndexErrorMessage: function(Cf, Of) {
		return `indices(${Cf}, 0) is invalid: ${Of} < 0`;
	},
	getSparseFillEmptyRowsOutOfRangeIndexErrorMessage: function(Cf, Of, jf) {
		return `indices(${Cf}, 0) is invalid: ${Of} >= ${jf}`;
	},
	getSparseReshapeEmptyTensorZeroOutputDimErrorMessage: function() {
		return `reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero`;
	},
	getSparseReshapeInputOutputMismatchErrorMessage: function(Cf, Of) {
		return `Input to reshape is a tensor with ${c(Cf)} dense values, but the requested shape has ${c(Of)}. inputShape=${Cf} outputShape=${Of}`;
	},
	getSparseReshapeInputOutputMultipleErrorMessage: function(Cf, Of) {
		return `Input to reshape is a SparseTensor with ${c(Cf)}\n  dense values, but the requested shape requires a multiple of ${c(Of)}. inputShape=${Cf} outputShape= ${Of}`;
	},
	getSparseReshapeMultipleNegativeOneOutputDimErrorMessage: function(Cf, Of) {
		return `only one output dimension may be -1, not both ${Cf} and ${Of}`;
	},
	getSparseReshapeNegativeOutputDimErrorMessage: function(Cf, Of) {
		return `size ${Cf} must be non-negative, not ${Of}`;
	},
	getSparseSegmentReductionIndicesOutOfRangeErrorMessage: function(Cf, Of, jf) {
		return `Bad: indices[${Cf}] == ${Of} out of range [0, ${jf})`;
	},
	getSparseSegmentReductionNegativeSegmentIdsErrorMessage: function() {
		return `segment ids must be >= 0`;
	},
	getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage: function() {
		return `segment ids are not increasing`;
	},
	getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage: function(Cf, Of) {
		return `Segment id ${Cf} out of range [0, ${Of}), possibly because segmentIds input is not sorted.`;
	},
	getUndoAxesPermutation: function(Cf) {
		return Cf.map(((Cf, Of) => [Of, Cf])).sort(((Cf, Of) => Cf[1] - Of[1])).map(((Cf) => Cf[0]));
	},
	isIdentityPermutation: function(Cf) {
		return Cf.every(((Cf, Of) => Cf === Of));
	},
	log: function(...Cf) {
		O().getBool(`IS_TEST`) || O().getBool(`PROD`) || console.log(...Cf);
	},
	mergeRealAndImagArrays: function(Cf, Of) {
		if (Cf.length !== Of.length) throw new Error(`Cannot merge real and imag arrays of different lengths. real:${Cf.length}, imag: ${Of.length}.`);
		const jf = new Float32Array(2 * Cf.length);
		for (let Pf = 0; Pf < jf.length; Pf += 2) jf[Pf] = Cf[Pf / 2], jf[Pf + 1] = Of[Pf / 2];
		return jf;
	},
	prepareAndValidate: ff,
	prepareSplitSize: function(Cf, Of, jf = 0) {
		let Pf = [];
		if (`number` == typeof Of) i(Cf.shape[jf] % Of == 0, (() => `Number of splits must evenly divide the axis.`)), Pf = new Array(Of).fill(Cf.shape[jf] / Of);
		else {
			i(Of.reduce(((Cf, Of) => (-1 === Of && (Cf += 1), Cf)), 0) <= 1, (() => `There should be only one negative value in split array.`));
			const Lf = Of.indexOf(-1);
			if (-1 !== Lf) {
				const Pf = Of.reduce(((Cf, Of) => Of > 0 ? Cf + Of : Cf));
				Of[Lf] = Cf.shape[jf] - Pf;
			}
			i(Cf.shape[jf] === Of.reduce(((Cf, Of) => Cf + Of)), (() => `The sum of sizes must match the size of the axis dimension.`)), Pf = Of;
		}
		return Pf;
	},
	segment_util: {
		__proto__: null,
		collectGatherOpShapeInfo: function(Cf, Of, jf, Pf) {
			const Lf = Of.shape.length, zf = Cf.shape.length;
			if (0 !== Pf && (Pf < -Lf || Pf > Lf)) throw new Error(`Expect batchDims in the range of [-${Lf}, ${Lf}], but got ${Pf}`);
			if (Pf < 0 && (Pf += Lf), Pf > zf) throw new Error(`batchDims (${Pf}) must be less than rank(x) (\n    ${zf}).`);
			if (jf < Pf) throw new Error(`batchDims (${Pf}) must be less than or equal to axis (${jf}).`);
			for (let jf = 0; jf < Pf; ++jf) if (Cf.shape[jf] !== Of.shape[jf]) throw new Error(`x.shape[${jf}]: ${Cf.shape[jf]} should be equal to indices.shape[${jf}]: ${Of.shape[jf]}.`);
			const Bf = Cf.shape[jf], Vf = [];
			let Hf = 1, Uf = 1, Wf = 1;
			for (let Of = 0; Of < Pf; ++Of) Vf.push(Cf.shape[Of]), Hf *= Cf.shape[Of];
			for (let Of = Pf; Of < jf; Of++) Vf.push(Cf.shape[Of]), Uf *= Cf.shape[Of];
			for (let Cf = Pf; Cf < Lf; Cf++) Vf.push(Of.shape[Cf]);
			for (let Of = jf + 1; Of < zf; Of++) Vf.push(Cf.shape[Of]), Wf *= Cf.shape[Of];
			return {
				batchSize: Hf,
				sliceSize: Wf,
				outerSize: Uf,
				dimSize: Bf,
				outputShape: Vf
			};
		},
		computeOutShape: function(Cf, Of, jf) {
			const Pf = [], Lf = Cf.length;
			for (let zf = 0; zf < Lf; zf++) zf !== Of ? Pf.push(Cf[zf]) : Pf.push(jf);
			return Pf;
		},
		segOpComputeOptimalWindowSize: function(Cf, Of) {
			let jf, Pf = !1;
			for (Cf <= 30 ? (jf = Cf, Pf = !0) : jf = I(Cf, Math.floor(Math.sqrt(Cf))); !Pf;) jf > Of || jf === Cf ? Pf = !0 : jf = I(Cf, jf + 1);
			return jf;
		}
	},
	shouldFuse: vh,
	slice_util: Sf,
	splitRealAndImagArrays: function(Cf) {
		const Of = new Float32Array(Cf.length / 2), jf = new Float32Array(Cf.length / 2);
		for (let Pf = 0; Pf < Cf.length; Pf += 2) Of[Pf / 2] = Cf[Pf], jf[Pf / 2] = Cf[Pf + 1];
		return {
			real: Of,
			imag: jf
		};
	},
	stridesOrDilationsArePositive: Ja,
	tupleValuesAreOne: Ha,
	upcastType: Fs,
	validateDefaultValueShape: function(Cf, Of) {
		if (null == Cf || null == Of) return;
		const jf = Cf.length, Pf = Of.length;
		if (jf >= Pf) throw new Error(`defaultValue.shape=${Cf} and ragged tensor flatValues.shape=${Of}, are incompatible: defaultValue.rank = ${jf} must be less than ragged tensor input flatValues.rank = ${Pf})`);
		for (let Lf = 0; Lf < Math.min(jf, Pf - 1); ++Lf) {
			const jf = Cf[Lf], Pf = Of[Lf + 1];
			if (jf >= 0 && Pf >= 0 && 1 !== jf && jf !== Pf) throw new Error(`defaultValue.shape=${Cf}, and ragged tensor input flatValues.shape=${Of} are incompatible: defaultValue.shape[${Lf - Cf.length}] = ${jf} but ragged tensor input.flatValues.shape[${Lf - Cf.length}] = ${Pf}`);
		}
	},
	validateInput: jc,
	validateUpdateShape: Hc,
	warn: lr
};
var Ff = {
	__proto__: null,
	nonMaxSuppressionV3Impl: Uh,
	nonMaxSuppressionV4Impl: Wh,
	nonMaxSuppressionV5Impl: Gh,
	whereImpl: oh
};
(function() {
	for (const Cf of Gd) Rd(Cf);
})();
export { Ei as $, ka as $a, du as $i, Se as $n, po as $o, Zc as $r, vo as $s, Ll as $t, Bs as A, hh as Aa, yt as Ac, bl as Ai, Pd as An, ni as Ao, We as Ar, t as As, Id as At, Ct as B, ie as Ba, cl as Bi, Qn as Bn, ol as Bo, Xl as Br, ue as Bs, Jl as Bt, Ba as C, gn as Ca, yc as Cc, ao as Ci, Oe as Cn, mr as Co, Ve as Cr, si as Cs, He as Ct, Bi as D, gu as Da, yn as Dc, bc as Di, Ot as Dn, nc as Do, Vt as Dr, sr as Ds, Ht as Dt, Be as E, gt as Ea, yl as Ec, au as Ei, On as En, n as Eo, Vn as Er, so as Es, Hn as Et, Cd as F, hr as Fa, ze as Fc, bu as Fi, Q as Fn, nu as Fo, Wt as Fr, tn as Fs, Is as Ft, Dl as G, it as Ga, de as Gi, Rf as Gn, ou as Go, Yc as Gr, ut as Gs, Ke as Gt, Dc as H, ii as Ha, ct as Hi, Ra as Hn, oo as Ho, Xt as Hr, ui as Hs, Jt as Ht, Ce as I, ht as Ia, zl as Ic, cc as Ii, Qa as In, oc as Io, X as Ir, tr as Is, It, Dt as J, je as Ja, di as Ji, Rn as Jn, pf as Jo, Yl as Jr, vc as Js, Kn as Jt, Dn as K, iu as Ka, df as Ki, Ri as Kn, pc as Ko, Ye as Kr, uu as Ks, Ki as Kt, Ci as L, hu as La, zn as Lc, ce as Li, Qc as Ln, oe as Lo, Xa as Lr, tt as Ls, J as Lt, C as M, hl as Ma, z as Mc, bo as Mi, Pi as Mn, nn as Mo, Wl as Mr, th as Ms, Il as Mt, Ca as N, hn as Na, zc as Nc, br as Ni, Pn as Nn, nr as No, Wn as Nr, ti as Ns, In as Nt, Bl as O, hc as Oa, yo as Oc, be as Oi, Pa as On, ne as Oo, Wc as Or, st as Os, Ia as Ot, Cc as P, ho as Pa, zd as Pc, bt as Pi, Pt as Pn, nt as Po, Ws as Pr, tl as Ps, Io as Pt, Ee as Q, jt as Qa, dt as Qi, Sd as Qn, pn as Qo, Z as Qr, vn as Qs, Le as Qt, Cl as R, ic as Ra, zt as Rc, ch as Ri, Qe as Rn, of as Ro, Xc as Rr, tu as Rs, Je as Rt, Au as S, gl as Sa, ya as Sc, an as Si, Od as Sn, mo as So, Vc as Sr, sh as Ss, H as St, Bd as T, gr as Ta, yi as Tc, at as Ti, Ol as Tn, mu as To, Vl as Tr, sn as Ts, Hl as Tt, De as U, il as Ua, cu as Ui, Rc as Un, or as Uo, Xu as Ur, ul as Us, K as Ut, Da as V, ih as Va, cn as Vi, Qt as Vn, on as Vo, Xn as Vr, uh as Vs, Jn as Vt, Di as W, ir as Wa, dc as Wi, Re as Wn, ot as Wo, Y as Wr, un as Ws, Kc as Wt, Ec as X, jl as Xa, dn as Xi, Sa as Xn, pi as Xo, Ys as Xr, vi as Xs, Lc as Xt, Ea as Y, ji as Ya, dl as Yi, Rt as Yn, ph as Yo, Yn as Yr, ve as Ys, Kt as Yt, Ed as Z, jn as Za, dr as Zi, Sc as Zn, pl as Zo, Yt as Zr, vl as Zs, Ld as Zt, Ai as _, fu as _a, xn as _c, ac as _i, No as _n, me as _o, Ue as _r, rt as _s, Ge as _t, $f as a, et as aa, wi as ac, _a as ai, Mf as an, ko as ao, St as ar, qe as as, Fa as at, Ao as b, gh as ba, xt as bc, ai as bi, Oa as bn, ml as bo, Ut as br, se as bs, Gn as bt, $o as c, fe as ca, wo as cc, _e as ci, Mn as cn, lc as co, Tc as cr, qn as cs, Fe as ct, $u as d, fl as da, xa as dc, _i as di, Na as dn, li as do, Tl as dr, re as ds, Fl as dt, ee as ea, vt as ec, Ze as ei, Ln as en, kc as eo, Sf as er, pr as es, El as et, Aa as f, fn as fa, xc as fc, _l as fi, Nc as fn, ln as fo, Tn as fr, rh as fs, Fn as ft, Af as g, ft as ga, xl as gc, _t as gi, Nn as gn, mc as go, Ud as gr, rr as gs, Gc as gt, Ae as h, fs as ha, xi as hc, _s as hi, Nl as hn, lu as ho, Uc as hr, rn as hs, G as ht, $e as i, er as ia, we as ic, Zt as ii, Me as in, kn as io, So as ir, qc as is, Eu as it, Bt as j, hi as ja, yu as jc, bn as ji, Pe as jn, nl as jo, Wi as jr, te as js, Ie as jt, Bn as k, he as ka, yr as kc, bi as ki, Pc as kn, nh as ko, Wd as kr, su as ks, Ic as kt, $s as l, fh as la, wt as lc, _f as li, Mo as ln, le as lo, Te as lr, qt as ls, Ff as lt, Ad as m, fr as ma, xe as mc, _o as mi, Ni as mn, lt as mo, Tt as mr, rl as ms, Ft as mt, $c as n, ei as na, wa as nc, Zl as ni, Ma as nn, ki as no, Sl as nr, pu as ns, Eo as nt, $l as o, eu as oa, wl as oc, _c as oi, Mi as on, kt as oo, Su as or, qi as os, Fc as ot, Ac as p, fo as pa, xd as pc, _n as pi, Ne as pn, lo as po, To as pr, ri as ps, Fs as pt, Do as q, j as qa, dh as qi, Rl as qn, pe as qo, Yi as qr, va as qs, Kl as qt, $d as r, en as ra, wc as rc, Zn as ri, Mc as rn, kl as ro, Sn as rr, q as rs, Et as rt, $n as s, fc as sa, wn as sc, _d as si, Ml as sn, ku as so, Ta as sr, ql as ss, Fd as st, $a as t, eh as ta, vu as tc, Zi as ti, Lt as tn, ke as to, Si as tr, pt as ts, En as tt, $t as u, fi as ua, wu as uc, _h as ui, Mt as un, lh as uo, Ti as ur, rc as us, Fi as ut, Al as v, gc as va, xo as vc, ae as vi, Nt as vn, mh as vo, Ul as vr, ru as vs, Gi as vt, Bc as w, go as wa, ye as wc, ar as wi, Oi as wn, mt as wo, Vi as wr, sl as ws, Hi as wt, At as x, gi as xa, xu as xc, al as xi, Oc as xn, mn as xo, V as xr, sf as xs, Gt as xt, An as y, ge as ya, xs as yc, ah as yi, O as yn, mi as yo, Un as yr, sc as ys, Gl as yt, Cn as z, id as za, ci as zi, Ql as zn, oi as zo, Xe as zr, uc as zs, Ji as zt };
