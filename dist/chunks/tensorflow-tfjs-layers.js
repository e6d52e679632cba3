import { $ as Ei$1, $a as ka$1, $i as du, $s as vo$1, $t as Ll$1, Ai as bl$1, Ao as ni$1, Bo as ol$1, Cs as si$1, Ec as yl$1, Fo as nu$1, Hs as ui$1, Ii as cc$1, In as Qa$1, Io as oc$1, Jr as Yl$1, Ka as iu$1, Kt as Ki$1, L as Ci$1, La as hu, Ln as Qc, Lr as Xa$1, Ma as hl$1, Mr as Wl$1, Ns as ti$1, Oc as yo$1, P as Cc$1, Ps as tl, Qn as Sd, Ra as ic$1, Rs as tu$1, Sa as gl$1, Ss as sh$1, T as Bd, Tc as yi$1, Tn as Ol$1, Ua as il$1, Ui as cu$1, Un as Rc$1, V as Da$1, Wi as dc$1, Xn as Sa$1, Xs as vi$1, Yi as dl$1, Zo as pl$1, _ as Ai$1, ac as wi$1, an as Mf, ao as ko$1, bo as ml$1, dc as xa$1, di as _i$1, dn as Na$1, eo as kc$1, f as Aa$1, ha as fs$1, hc as xi$1, hn as Nl$1, hr as Uc, ja as hi$1, jo as nl$1, ki as bi$1, kn as Pc$1, ko as nh$1, ks as su$1, kt as Ic$1, l as $s$1, la as fh$1, li as _f, ms as rl$1, n as $c$1, na as ei$1, nc as wa$1, ni as Zl$1, no as ki$1, nr as Sl$1, ns as pu, oa as eu$1, oc as wl$1, oi as _c$1, on as Mi$1, os as qi$1, p as Ac$1, po as lo$1, pr as To$1, ps as ri$1, qr as Yi$1, qt as Kl$1, r as $d, rc as wc$1, rn as Mc$1, sn as Ml$1, sr as Ta$1, st as Fd, t as $a$1, tc as vu$1, tr as Si$1, ui as _h$1, uo as lh$1, us as rc$1, ut as Fi$1, vc as xo$1, vr as Ul$1, vt as Gi$1, ws as sl$1, xs as sf, yn as O, yt as Gl$1, zi as ci$1, zn as Ql$1, zo as oi$1, zt as Ji$1 } from "./tensorflow-tfjs-core.js";
function et(g, _) {
	return _.forEach((function(_) {
		_ && `string` != typeof _ && !Array.isArray(_) && Object.keys(_).forEach((function(v) {
			if ("default" !== v && !(v in g)) {
				var y = Object.getOwnPropertyDescriptor(_, v);
				Object.defineProperty(g, v, y.get ? y : {
					enumerable: !0,
					get: function() {
						return _[v];
					}
				});
			}
		}));
	})), g;
}
var nt = class nt extends Error {
	constructor(g) {
		super(g), Object.setPrototypeOf(this, nt.prototype);
	}
};
var st = class st extends Error {
	constructor(g) {
		super(g), Object.setPrototypeOf(this, st.prototype);
	}
};
var it = class it extends Error {
	constructor(g) {
		super(g), Object.setPrototypeOf(this, it.prototype);
	}
};
var rt = class rt extends Error {
	constructor(g) {
		super(g), Object.setPrototypeOf(this, rt.prototype);
	}
};
var at = class at extends Error {
	constructor(g) {
		super(g), Object.setPrototypeOf(this, at.prototype);
	}
};
var ot = class {
	constructor(g) {
		this.maxEntries = g || 100, this.cache = /* @__PURE__ */ new Map();
	}
	get(g) {
		let _;
		return this.cache.has(g) && (_ = this.cache.get(g), this.cache.delete(g), this.cache.set(g, _)), _;
	}
	put(g, _) {
		if (this.cache.has(g)) this.cache.delete(g);
		else if (this.cache.size >= this.maxEntries) {
			const g = this.cache.keys().next().value;
			this.cache.delete(g);
		}
		this.cache.set(g, _);
	}
	getMaxEntries() {
		return this.maxEntries;
	}
	setMaxEntries(g) {
		if (g < 0) throw new Error(`The maxEntries of LRU caches must be at least 0, but got ${g}.`);
		if (this.maxEntries > g) for (let _ = 0; _ < this.maxEntries - g; _++) {
			const g = this.cache.keys().next().value;
			this.cache.delete(g);
		}
		this.maxEntries = g;
	}
};
function lt(g, _) {
	if (Array.isArray(g)) {
		let v = [];
		for (let y = 0; y < _; y++) v = v.concat(g);
		return v;
	}
	{
		const v = new Array(_);
		return v.fill(g), v;
	}
}
function ut(g, _) {
	if (!g) throw new at(_);
}
function ht(g, _) {
	let v = 0;
	for (const y of g) y === _ && v++;
	return v;
}
function ct(g) {
	return 1 === g.length ? g[0] : g;
}
function pt(g) {
	return Array.isArray(g) ? g : [g];
}
function dt(g) {
	const _ = g.replace(/(.)([A-Z][a-z0-9]+)/g, `$1_$2`).replace(/([a-z])([A-Z])/g, `$1_$2`).toLowerCase();
	return `_` !== _[0] ? _ : `private` + _;
}
function ft(g) {
	return g.length <= 1 || -1 === g.indexOf(`_`) ? g : g.replace(/[_]+(\w|$)/g, ((g, _) => _.toUpperCase()));
}
let gt = {};
function mt(g) {
	if (null == g) return null;
	const _ = {};
	return _.className = g.getClassName(), _.config = g.getConfig(), _;
}
function yt(g) {
	if (null != g && `object` == typeof g) if (Array.isArray(g)) g.forEach(((g) => yt(g)));
	else {
		const _ = Object.keys(g);
		for (const v of _) {
			const _ = g[v];
			null != _ && `object` == typeof _ && (Array.isArray(_) || `ndarray` !== _.type || `number` != typeof _.value ? yt(_) : g[v] = _.value);
		}
	}
}
function bt(g, _ = {}, v = {}, y = `object`, b = !1) {
	if (`string` == typeof g) {
		const b = g;
		let x;
		if (b in v) x = v[b];
		else if (b in gt) x = gt[b];
		else if (x = _[b], null == x) throw new it(`Unknown ${y}: ${g}. This may be due to one of the following reasons:\n1. The ${y} is defined in Python, in which case it needs to be ported to TensorFlow.js or your JavaScript code.\n2. The custom ${y} is defined in JavaScript, but is not registered properly with tf.serialization.registerClass().`);
		return x;
	}
	{
		const x = g;
		if (null == x.className || null == x.config) throw new it(`${y}: Improper config format: ${JSON.stringify(x)}.\n'className' and 'config' must set.`);
		const S = x.className;
		let C, T;
		if (S in v ? [C, T] = v[S] : S in gt ? [C, T] = gt.className : S in _ && ([C, T] = _[S]), null == C) throw new it(`Unknown ${y}: ${S}. This may be due to one of the following reasons:\n1. The ${y} is defined in Python, in which case it needs to be ported to TensorFlow.js or your JavaScript code.\n2. The custom ${y} is defined in JavaScript, but is not registered properly with tf.serialization.registerClass().`);
		if (null != T) {
			const g = {};
			for (const _ of Object.keys(gt)) g[_] = gt[_];
			for (const _ of Object.keys(v)) g[_] = v[_];
			x.config.customObjects = g;
			const _ = Object.assign({}, gt);
			for (const g of Object.keys(v)) gt[g] = v[g];
			yt(x.config);
			const y = T(C, x.config, v, b);
			return gt = Object.assign({}, _), y;
		}
		{
			const g = Object.assign({}, gt);
			for (const g of Object.keys(v)) gt[g] = v[g];
			const _ = new C(x.config);
			return gt = Object.assign({}, g), _;
		}
	}
}
function wt(g, _) {
	return -1 * function(g, _) {
		return g < _ ? -1 : g > _ ? 1 : 0;
	}(g, _);
}
function kt(g) {
	if (null == g) return g;
	const _ = [];
	for (const v of g) -1 === _.indexOf(v) && _.push(v);
	return _;
}
function vt(g) {
	if (null == g) throw new it(`Invalid value in obj: ${JSON.stringify(g)}`);
	for (const _ in g) if (g.hasOwnProperty(_)) return !1;
	return !0;
}
function St(g, _, v) {
	if (null != v && g.indexOf(v) < 0) throw new it(`${v} is not a valid ${_}.  Valid values are ${g} or null/undefined.`);
}
function xt(g, _, v = 0, y = 1 / 0) {
	return ut(v >= 0), ut(y >= v), Array.isArray(g) && g.length >= v && g.length <= y && g.every(((g) => typeof g === _));
}
function Nt(g, _) {
	Array.isArray(g) ? (fs$1.assert(g.length > 0, (() => `${_} is unexpectedly an empty array.`)), g.forEach(((g, v) => Nt(g, `element ${v + 1} of ${_}`)))) : fs$1.assert(Number.isInteger(g) && g > 0, (() => `Expected ${_} to be a positive integer, but got ${It(g)}.`));
}
function It(g) {
	return null === g ? `null` : Array.isArray(g) ? `[` + g.map(((g) => It(g))).join(`,`) + `]` : `string` == typeof g ? `"${g}"` : `${g}`;
}
function At(g) {
	return `relu` === g ? `relu` : `linear` === g ? `linear` : `elu` === g ? `elu` : null;
}
let Tt = 0;
function Et() {
	return Tt++;
}
const Ct = {};
function zt(g = ``) {
	return g in Ct || (Ct[g] = 0), Ct[g] += 1, g + Ct[g].toString();
}
const $t = [`channelsFirst`, `channelsLast`];
const Ft = [`nearest`, `bilinear`];
const Dt = [
	`valid`,
	`same`,
	`causal`
];
const Lt = [`max`, `avg`];
const _t = [
	`sum`,
	`mul`,
	`concat`,
	`ave`
];
const Rt = /* @__PURE__ */ new Map();
function Mt(g) {
	St($t, `DataFormat`, g);
}
function Ot(g) {
	St(Dt, `PaddingMode`, g);
}
function Bt(g) {
	St(Lt, `PoolMode`, g);
}
const Pt = [];
function Ut(g, _) {
	Pt.push(g);
	try {
		const g = _();
		return Pt.pop(), g;
	} catch (g) {
		throw Pt.pop(), g;
	}
}
function Wt(g) {
	if (!Vt(g)) throw new Error(`Not a valid tensor name: '` + g + `'`);
	return (0 === Pt.length ? `` : Pt.join(`/`) + `/`) + g;
}
function jt(g) {
	if (!Vt(g)) throw new Error(`Not a valid tensor name: '` + g + `'`);
	Rt.has(g) || Rt.set(g, 0);
	const _ = Rt.get(g);
	if (Rt.set(g, Rt.get(g) + 1), _ > 0) {
		const v = `${g}_${_}`;
		return Rt.set(v, 1), v;
	}
	return g;
}
const qt = /* @__PURE__ */ new RegExp(/^[A-Za-z0-9][-A-Za-z0-9\._\/]*$/);
function Vt(g) {
	return !!g.match(qt);
}
function Kt(g, _, v) {
	_ ??= 0, v ??= g.length;
	let y = 1;
	for (let b = _; b < v; ++b) y *= g[b];
	return y;
}
function Gt(g) {
	if (0 === g.length) return NaN;
	let _ = Number.POSITIVE_INFINITY;
	for (let v = 0; v < g.length; v++) {
		const y = g[v];
		y < _ && (_ = y);
	}
	return _;
}
function Ht(g) {
	if (0 === g.length) return NaN;
	let _ = Number.NEGATIVE_INFINITY;
	for (let v = 0; v < g.length; v++) {
		const y = g[v];
		y > _ && (_ = y);
	}
	return _;
}
function Jt(g, _) {
	if (_ < g) throw new it(`end (${_}) < begin (${g}) is forbidden.`);
	const v = [];
	for (let y = g; y < _; ++y) v.push(y);
	return v;
}
let Zt;
function Yt() {
	return Zt ??= To$1().epsilon(), Zt;
}
function Xt(g, _) {
	return wa$1(g, _);
}
function Qt(g, _ = -1) {
	const v = g.shape.slice();
	return _ < 0 && (_ = v.length + _ + 1), v.splice(_, 0, 1), Xa$1(g, v);
}
function te(g, _, v) {
	return ko$1((() => {
		switch (g.rank) {
			case 1: return $c$1(g, _, v);
			case 2: return Ac$1(g, [_, 0], [v, g.shape[1]]);
			case 3: return _c$1(g, [
				_,
				0,
				0
			], [
				v,
				g.shape[1],
				g.shape[2]
			]);
			case 4: return Ic$1(g, [
				_,
				0,
				0,
				0
			], [
				v,
				g.shape[1],
				g.shape[2],
				g.shape[3]
			]);
			case 5: return si$1(g, [
				_,
				0,
				0,
				0,
				0
			], [
				v,
				g.shape[1],
				g.shape[2],
				g.shape[3],
				g.shape[4]
			]);
			case 6: return si$1(g, [
				_,
				0,
				0,
				0,
				0,
				0
			], [
				v,
				g.shape[1],
				g.shape[2],
				g.shape[3],
				g.shape[4],
				g.shape[5]
			]);
			default: throw new it(`sliceAlongFirstAxis() received an unsupported tensor rank: ${g.rank}`);
		}
	}));
}
function ee(g, _, v) {
	return ko$1((() => {
		switch (g.rank) {
			case 1: return $c$1(g, _, v);
			case 2: return Ac$1(g, [0, _], [g.shape[0], v]);
			case 3: return _c$1(g, [
				0,
				0,
				_
			], [
				g.shape[0],
				g.shape[1],
				v
			]);
			case 4: return Ic$1(g, [
				0,
				0,
				0,
				_
			], [
				g.shape[0],
				g.shape[1],
				g.shape[2],
				v
			]);
			default: throw new it(`sliceAlongLastAxis() received an unsupported tensor rank: ${g.rank}`);
		}
	}));
}
function ne(g, _, v, y) {
	return ko$1((() => {
		switch (g.rank) {
			case 1: return $c$1(g, _, v);
			case 2: switch (y) {
				case 1: return te(g, _, v);
				case 2: return ee(g, _, v);
				default: throw new it(`The axis is not within the rank of the tensor ${y}`);
			}
			case 3: switch (y) {
				case 1: return te(g, _, v);
				case 2: return _c$1(g, [
					0,
					_,
					0
				], [
					g.shape[0],
					v,
					g.shape[2]
				]);
				case 3: return ee(g, _, v);
				default: throw new it(`The axis is not within the rank of the tensor ${y}`);
			}
			case 4: switch (y) {
				case 1: return te(g, _, v);
				case 2: return Ic$1(g, [
					0,
					_,
					0,
					0
				], [
					g.shape[0],
					v,
					g.shape[2],
					g.shape[3]
				]);
				case 3: return Ic$1(g, [
					0,
					0,
					_,
					0
				], [
					g.shape[0],
					g.shape[1],
					v,
					g.shape[3]
				]);
				case 4: return ee(g, _, v);
				default: throw new it(`The axis is not within the rank of the tensor ${y}`);
			}
			default: throw new it(`sliceAlongLastAxis() received an unsupported tensor rank: ${g.rank}`);
		}
	}));
}
function se(g, _ = -1) {
	let v;
	return _ < 0 && (v = g[0].rank, _ = 0 !== v ? v : 0), _ === g[0].rank && (_ = -1), ti$1(g, _);
}
function ie(g, _) {
	switch (g.rank) {
		case 1: return wi$1([g, _]);
		case 2: return ki$1([g, _], 0);
		case 3: return vi$1([g, _], 0);
		case 4: return xi$1([g, _], 0);
		default: throw new it(`concatAlongFirstAxis() received an unsupported tensor rank: ${g.rank}`);
	}
}
function re(g, _) {
	if (Array.isArray(_) || (_ = [_]), g.rank !== _.length) throw new it(`The length of input n (${_.length}) does not match the number of dimensions in input x (${g.rank})`);
	return pl$1(g, _);
}
function ae(g, _ = 0, v = 1, y, b) {
	return rc$1(g, _, v, y, b);
}
function oe(g, _, v, y) {
	if (g.rank < 2 || _.rank < 2) throw new rt(`dot requires both inputs to be rank >= 2 but got x shape = ${g.shape} and y shape = ${_.shape}`);
	if (_.rank >= 3) {
		if (g.shape.slice(-1)[0] !== _.shape.slice(-2)[0]) throw new rt(`If rank y >= 3, then the second last dim of y must equal the last dim of x but got x shape = ${g.shape} and  y shape = ${_.shape}`);
	}
	if (2 === g.rank && 2 === _.rank) return _h$1.matMul({
		a: g,
		b: _,
		transposeA: !1,
		transposeB: !1,
		bias: y ? he(g.rank, y, `channelsLast`) : null,
		activation: v
	});
	{
		const b = g.shape.slice(), x = b.pop();
		g = Xa$1(g, [-1, x]);
		const S = _.shape.slice(), C = S.pop(), T = S.pop(), E = [...S, C], D = Array.from({ length: _.rank }, ((g, v) => 0 === v ? _.rank - 2 : v <= _.rank - 2 ? v - 1 : v));
		_ = Xa$1(lh$1(_, D), [T, -1]);
		const k = [...b, ...E];
		return Xa$1(_h$1.matMul({
			a: g,
			b: _,
			transposeA: !1,
			transposeB: !1,
			bias: y ? he(g.rank, y, `channelsLast`) : null,
			activation: v
		}), k);
	}
}
function le(g, _, v) {
	return ko$1((() => (_ = Array.isArray(_) ? Uc(_, `int32`) : wa$1(_, `int32`), bl$1(g, _, v))));
}
function ue(g) {
	return $a$1(g, g);
}
function he(g, _, v) {
	const y = _.shape;
	if (1 !== _.rank && _.rank !== g) throw new it(`Unexpected bias dimensions: ${_.rank}; expected it to be 1 or ${g}`);
	if (5 === g) {
		if (`channelsFirst` === v) return 1 === y.length ? Xa$1(_, [
			1,
			y[0],
			1,
			1,
			1
		]) : Xa$1(_, [
			1,
			y[3],
			y[0],
			y[1],
			y[2]
		]);
		if (`channelsLast` === v) return 1 === y.length ? Xa$1(_, [
			1,
			1,
			1,
			1,
			y[0]
		]) : Xa$1(_, [1].concat(y));
	} else if (4 === g) {
		if (`channelsFirst` === v) return 1 === y.length ? Xa$1(_, [
			1,
			y[0],
			1,
			1
		]) : Xa$1(_, [
			1,
			y[2],
			y[0],
			y[1]
		]);
		if (`channelsLast` === v) return 1 === y.length ? Xa$1(_, [
			1,
			1,
			1,
			y[0]
		]) : Xa$1(_, [1].concat(y));
	} else if (3 === g) {
		if (`channelsFirst` === v) return 1 === y.length ? Xa$1(_, [
			1,
			y[0],
			1
		]) : Xa$1(_, [
			1,
			y[1],
			y[0]
		]);
		if (`channelsLast` === v) return 1 === y.length ? Xa$1(_, [
			1,
			1,
			y[0]
		]) : Xa$1(_, [1].concat(y));
	} else if (g < 3) return _;
	throw new it(`Unsupported input rank by biasAdd: ${_.rank}`);
}
function ce(g, _, v) {
	return ko$1((() => (v ??= `channelsLast`, Mt(v), xa$1(g, he(g.rank, _, v)))));
}
function pe(g, _, v, y) {
	return ko$1((() => fh$1(g, _, v, y)));
}
function de(g, _, v = !1) {
	return v ? g() : _();
}
const fe = [
	`fanIn`,
	`fanOut`,
	`fanAvg`
];
const ge = [
	`normal`,
	`uniform`,
	`truncatedNormal`
];
var me = class extends Fd.Serializable {
	fromConfigUsesCustomObjects() {
		return !1;
	}
	getConfig() {
		return {};
	}
};
var ye = class extends me {
	apply(g, _) {
		return tu$1(g, _);
	}
};
ye.className = `Zeros`, Fd.registerClass(ye);
var be = class extends me {
	apply(g, _) {
		return nu$1(g, _);
	}
};
be.className = `Ones`, Fd.registerClass(be);
var we = class extends me {
	constructor(g) {
		if (super(), `object` != typeof g) throw new it(`Expected argument of type ConstantConfig but got ${g}`);
		if (void 0 === g.value) throw new it(`config must have value set but got ${g}`);
		this.value = g.value;
	}
	apply(g, _) {
		return ko$1((() => $a$1(sl$1(this.value), nu$1(g, _))));
	}
	getConfig() {
		return { value: this.value };
	}
};
we.className = `Constant`, Fd.registerClass(we);
var ke = class extends me {
	constructor(g) {
		super(), this.DEFAULT_MINVAL = -.05, this.DEFAULT_MAXVAL = .05, this.minval = g.minval || this.DEFAULT_MINVAL, this.maxval = g.maxval || this.DEFAULT_MAXVAL, this.seed = g.seed;
	}
	apply(g, _) {
		return oc$1(g, this.minval, this.maxval, _, this.seed);
	}
	getConfig() {
		return {
			minval: this.minval,
			maxval: this.maxval,
			seed: this.seed
		};
	}
};
ke.className = `RandomUniform`, Fd.registerClass(ke);
var ve = class extends me {
	constructor(g) {
		super(), this.DEFAULT_MEAN = 0, this.DEFAULT_STDDEV = .05, this.mean = g.mean || this.DEFAULT_MEAN, this.stddev = g.stddev || this.DEFAULT_STDDEV, this.seed = g.seed;
	}
	apply(g, _) {
		if (`float32` !== (_ = _ || `float32`) && `int32` !== _) throw new rt(`randomNormal does not support dType ${_}.`);
		return ae(g, this.mean, this.stddev, _, this.seed);
	}
	getConfig() {
		return {
			mean: this.mean,
			stddev: this.stddev,
			seed: this.seed
		};
	}
};
ve.className = `RandomNormal`, Fd.registerClass(ve);
var Se = class extends me {
	constructor(g) {
		super(), this.DEFAULT_MEAN = 0, this.DEFAULT_STDDEV = .05, this.mean = g.mean || this.DEFAULT_MEAN, this.stddev = g.stddev || this.DEFAULT_STDDEV, this.seed = g.seed;
	}
	apply(g, _) {
		if (`float32` !== (_ = _ || `float32`) && `int32` !== _) throw new rt(`truncatedNormal does not support dType ${_}.`);
		return Qc(g, this.mean, this.stddev, _, this.seed);
	}
	getConfig() {
		return {
			mean: this.mean,
			stddev: this.stddev,
			seed: this.seed
		};
	}
};
Se.className = `TruncatedNormal`, Fd.registerClass(Se);
let xe = class extends me {
	constructor(g) {
		super(), this.gain = null != g.gain ? g.gain : 1;
	}
	apply(g, _) {
		return ko$1((() => {
			if (2 !== g.length || g[0] !== g[1]) throw new it(`Identity matrix initializer can only be used for 2D square matrices.`);
			return $a$1(this.gain, gl$1(g[0]));
		}));
	}
	getConfig() {
		return { gain: this.gain };
	}
};
xe.className = `Identity`, Fd.registerClass(xe);
var Ne = class extends me {
	constructor(g) {
		if (super(), g.scale < 0) throw new it(`scale must be a positive float. Got: ${g.scale}`);
		var _;
		this.scale = null == g.scale ? 1 : g.scale, this.mode = null == g.mode ? `fanIn` : g.mode, _ = this.mode, St(fe, `FanMode`, _), this.distribution = null == g.distribution ? `normal` : g.distribution, function(g) {
			St(ge, `Distribution`, g);
		}(this.distribution), this.seed = g.seed;
	}
	apply(g, _) {
		const v = function(g, _ = `channelsLast`) {
			let v, y;
			if (Mt(_), 2 === g.length) v = g[0], y = g[1];
			else if (-1 !== [
				3,
				4,
				5
			].indexOf(g.length)) {
				if (`channelsFirst` === _) {
					const _ = Kt(g, 2);
					v = g[1] * _, y = g[0] * _;
				} else if (`channelsLast` === _) {
					const _ = Kt(g, 0, g.length - 2);
					v = g[g.length - 2] * _, y = g[g.length - 1] * _;
				}
			} else {
				const _ = Kt(g);
				v = Math.sqrt(_), y = Math.sqrt(_);
			}
			return [v, y];
		}(g), y = v[0], b = v[1];
		let x = this.scale;
		if (`fanIn` === this.mode ? x /= Math.max(1, y) : `fanOut` === this.mode ? x /= Math.max(1, b) : x /= Math.max(1, (y + b) / 2), `normal` === this.distribution) {
			const v = Math.sqrt(x);
			if (`float32` !== (_ = _ || `float32`) && `int32` !== _) throw new rt(`${this.getClassName()} does not support dType ${_}.`);
			return Qc(g, 0, v, _, this.seed);
		}
		{
			const v = Math.sqrt(3 * x);
			return oc$1(g, -v, v, _, this.seed);
		}
	}
	getConfig() {
		return {
			scale: this.scale,
			mode: this.mode,
			distribution: this.distribution,
			seed: this.seed
		};
	}
};
Ne.className = `VarianceScaling`, Fd.registerClass(Ne);
var Ie = class extends Ne {
	constructor(g) {
		super({
			scale: 1,
			mode: `fanAvg`,
			distribution: `uniform`,
			seed: null == g ? null : g.seed
		});
	}
	getClassName() {
		return Ne.className;
	}
};
Ie.className = `GlorotUniform`, Fd.registerClass(Ie);
var Ae = class extends Ne {
	constructor(g) {
		super({
			scale: 1,
			mode: `fanAvg`,
			distribution: `normal`,
			seed: null == g ? null : g.seed
		});
	}
	getClassName() {
		return Ne.className;
	}
};
Ae.className = `GlorotNormal`, Fd.registerClass(Ae);
var Te = class extends Ne {
	constructor(g) {
		super({
			scale: 2,
			mode: `fanIn`,
			distribution: `normal`,
			seed: null == g ? null : g.seed
		});
	}
	getClassName() {
		return Ne.className;
	}
};
Te.className = `HeNormal`, Fd.registerClass(Te);
var Ee = class extends Ne {
	constructor(g) {
		super({
			scale: 2,
			mode: `fanIn`,
			distribution: `uniform`,
			seed: null == g ? null : g.seed
		});
	}
	getClassName() {
		return Ne.className;
	}
};
Ee.className = `HeUniform`, Fd.registerClass(Ee);
var Ce = class extends Ne {
	constructor(g) {
		super({
			scale: 1,
			mode: `fanIn`,
			distribution: `normal`,
			seed: null == g ? null : g.seed
		});
	}
	getClassName() {
		return Ne.className;
	}
};
Ce.className = `LeCunNormal`, Fd.registerClass(Ce);
var ze = class extends Ne {
	constructor(g) {
		super({
			scale: 1,
			mode: `fanIn`,
			distribution: `uniform`,
			seed: null == g ? null : g.seed
		});
	}
	getClassName() {
		return Ne.className;
	}
};
ze.className = `LeCunUniform`, Fd.registerClass(ze);
var $e = class extends me {
	constructor(g) {
		super(), this.DEFAULT_GAIN = 1, this.ELEMENTS_WARN_SLOW = 2e3, this.gain = null == g.gain ? this.DEFAULT_GAIN : g.gain, this.seed = g.seed;
	}
	apply(g, _) {
		return ko$1((() => {
			if (g.length < 2) throw new rt(`Shape must be at least 2D.`);
			if (`int32` !== _ && `float32` !== _ && void 0 !== _) throw new TypeError(`Unsupported data type ${_}.`);
			const v = fs$1.sizeFromShape(g.slice(0, -1)), y = g[g.length - 1], b = v * y;
			b > this.ELEMENTS_WARN_SLOW && console.warn(`Orthogonal initializer is being called on a matrix with more than ${this.ELEMENTS_WARN_SLOW} (${b}) elements: Slowness may result.`);
			const x = ae([Math.max(y, v), Math.min(y, v)], 0, 1, _, this.seed), S = $d.qr(x, !1);
			let C = S[0];
			const T = S[1].flatten().stridedSlice([0], [Math.min(y, v) * Math.min(y, v)], [Math.min(y, v) + 1]);
			return C = $a$1(C, T.sign()), v < y && (C = C.transpose()), $a$1(sl$1(this.gain), C.reshape(g));
		}));
	}
	getConfig() {
		return {
			gain: this.gain,
			seed: this.seed
		};
	}
};
$e.className = `Orthogonal`, Fd.registerClass($e);
const Fe = {
	constant: `Constant`,
	glorotNormal: `GlorotNormal`,
	glorotUniform: `GlorotUniform`,
	heNormal: `HeNormal`,
	heUniform: `HeUniform`,
	identity: `Identity`,
	leCunNormal: `LeCunNormal`,
	leCunUniform: `LeCunUniform`,
	ones: `Ones`,
	orthogonal: `Orthogonal`,
	randomNormal: `RandomNormal`,
	randomUniform: `RandomUniform`,
	truncatedNormal: `TruncatedNormal`,
	varianceScaling: `VarianceScaling`,
	zeros: `Zeros`
};
function De(g, _ = {}) {
	return bt(g, Fd.SerializationMap.getMap().classNameMap, _, `initializer`);
}
function Le(g) {
	return mt(g);
}
function _e(g) {
	if (`string` == typeof g) {
		const _ = g in Fe ? Fe[g] : g;
		if (`GlorotNormal` === _) return new Ae();
		if (`GlorotUniform` === _) return new Ie();
		if (`HeNormal` === _) return new Te();
		if (`HeUniform` === _) return new Ee();
		if (`LeCunNormal` === _) return new Ce();
		if (`LeCunUniform` === _) return new ze();
		{
			const g = {};
			return g.className = _, g.config = {}, De(g);
		}
	}
	return g instanceof me ? g : De(g);
}
function Re(g) {
	return Array.isArray(g) && Array.isArray(g[0]);
}
function Me(g) {
	return 0 === g.length ? [] : Array.isArray(g[0]) ? g : [g];
}
function Oe(g) {
	let _;
	if (Array.isArray(g)) {
		if (1 !== g.length) throw new it(`Expected Tensor length to be 1; got ${g.length}`);
		_ = g[0];
	} else _ = g;
	return _;
}
function Be(g) {
	if (Array.isArray(g) && Array.isArray(g[0])) {
		if (1 === g.length) return g[0];
		throw new it(`Expected exactly 1 Shape; got ${g.length}`);
	}
	return g;
}
function Pe(g) {
	let _ = 0;
	for (const v of g) 0 === v.shape.length ? _ += 1 : _ += v.shape.reduce(((g, _) => g * _));
	return _;
}
var Ue = class {
	constructor(g, _ = `float32`, v = `Variable`, y = !0, b = null) {
		this.dtype = null == _ ? `float32` : _, this.shape = g.shape, this.id = Et(), v = null == v ? `Variable` : v, this.originalName = Wt(v), this.name = jt(this.originalName), this.trainable_ = y, this.constraint = b, this.val = sh$1(g, this.trainable_, this.name, this.dtype);
	}
	read() {
		return this.assertNotDisposed(), this.val;
	}
	write(g) {
		return this.assertNotDisposed(), function(g, _) {
			if (g.shape.toString() !== _.shape.toString()) throw new Error(`Shape mismatch: ` + JSON.stringify(g.shape) + ` vs. ` + JSON.stringify(_.shape));
		}(this.val, g), this.val.id !== g.id && (this.val.assign(g), null != this.constraint && this.val.assign(this.constraint.apply(this.val))), this;
	}
	dispose() {
		this.assertNotDisposed(), this.val.dispose();
	}
	assertNotDisposed() {
		if (this.val.isDisposed) throw new Error(`LayersVariable ${this.name} is already disposed.`);
	}
	get trainable() {
		return this.trainable_;
	}
	set trainable(g) {
		this.trainable_ = g, this.val.trainable = g;
	}
};
function We(g) {
	return g.map(((g) => g.read()));
}
function je(g) {
	g.forEach(((g) => {
		g[0].write(g[1]);
	}));
}
var qe = class {
	constructor(g) {
		this.dtype = g.dtype, this.shape = g.shape, null != g.shape ? this.ndim = g.shape.length : this.ndim = g.ndim, this.maxNDim = g.maxNDim, this.minNDim = g.minNDim, this.axes = g.axes || {};
	}
};
var Ve = class {
	constructor(g, _, v, y, b, x, S) {
		this.dtype = g, this.shape = _, this.sourceLayer = v, this.inputs = y, this.callArgs = b, this.outputTensorIndex = S, this.id = Et(), null != x && (this.originalName = Wt(x), this.name = jt(this.originalName)), this.rank = _.length;
	}
};
let Ke = 0;
var Ge = class {
	constructor(g, _) {
		this.callArgs = _, this.id = Ke++, this.outboundLayer = g.outboundLayer, this.inboundLayers = g.inboundLayers, this.nodeIndices = g.nodeIndices, this.tensorIndices = g.tensorIndices, this.inputTensors = g.inputTensors, this.outputTensors = g.outputTensors, this.inputMasks = g.inputMasks, this.outputMasks = g.outputMasks, this.inputShapes = g.inputShapes, this.outputShapes = g.outputShapes;
		for (const _ of g.inboundLayers) _?.outboundNodes.push(this);
		g.outboundLayer.inboundNodes.push(this);
	}
	getConfig() {
		const g = [];
		for (const _ of this.inboundLayers) null != _ ? g.push(_.name) : g.push(null);
		return {
			outboundLayer: this.outboundLayer ? this.outboundLayer.name : null,
			inboundLayers: g,
			nodeIndices: this.nodeIndices,
			tensorIndices: this.tensorIndices
		};
	}
};
let He = 0;
var Je = class extends Fd.Serializable {
	constructor(g = {}) {
		super(), this._callHook = null, this._addedWeightNames = [], this._stateful = !1, this.id = He++, this.activityRegularizer = null, this.inputSpec = null, this.supportsMasking = !1, this._trainableWeights = [], this._nonTrainableWeights = [], this._losses = [], this._updates = [], this._built = !1, this.inboundNodes = [], this.outboundNodes = [];
		let _ = g.name;
		if (!_) {
			const g = this.getClassName();
			_ = dt(g) + `_` + zt(g);
		}
		if (this.name = _, this.trainable_ = null == g.trainable || g.trainable, null != g.inputShape || null != g.batchInputShape) {
			let _;
			if (null != g.batchInputShape) _ = g.batchInputShape;
			else if (null != g.inputShape) {
				let v = null;
				null != g.batchSize && (v = g.batchSize), _ = [v].concat(g.inputShape);
			}
			this.batchInputShape = _;
			let v = g.dtype;
			v ??= g.inputDType, v ??= `float32`, this.dtype = v;
		}
		null != g.weights ? this.initialWeights = g.weights : this.initialWeights = null, this._refCount = null, this.fastWeightInitDuringBuild = !1;
	}
	static nodeKey(g, _) {
		return g.name + `_ib-` + _.toString();
	}
	getNodeAtIndex(g, _) {
		if (0 === this.inboundNodes.length) throw new st(`The layer has never been called and thus has no defined ${_}.`);
		if (this.inboundNodes.length <= g) throw new it(`Asked to get ${_} at node ${g}, but the layer has only ${this.inboundNodes.length} inbound nodes.`);
		return this.inboundNodes[g];
	}
	getInputAt(g) {
		return ct(this.getNodeAtIndex(g, `input`).inputTensors);
	}
	getOutputAt(g) {
		return ct(this.getNodeAtIndex(g, `output`).outputTensors);
	}
	get input() {
		if (this.inboundNodes.length > 1) throw new nt(`Layer ${this.name} has multiple inbound nodes, hence the notion of "layer input" is ill-defined. Use \`getInputAt(nodeIndex)\` instead.`);
		if (0 === this.inboundNodes.length) throw new nt(`Layer ${this.name} is not connected, no input to return.`);
		return ct(this.getNodeAtIndex(0, `input`).inputTensors);
	}
	get output() {
		if (0 === this.inboundNodes.length) throw new nt(`Layer ${this.name} has no inbound nodes.`);
		if (this.inboundNodes.length > 1) throw new nt(`Layer ${this.name} has multiple inbound nodes, hence the notion of "layer output" is ill-defined. Use \`getOutputAt(nodeIndex)\` instead.`);
		return ct(this.getNodeAtIndex(0, `output`).outputTensors);
	}
	get losses() {
		return this._losses;
	}
	calculateLosses() {
		return this.losses.map(((g) => g()));
	}
	get updates() {
		return this._updates;
	}
	get built() {
		return this._built;
	}
	set built(g) {
		this._built = g;
	}
	get trainable() {
		return this.trainable_;
	}
	set trainable(g) {
		this._trainableWeights.forEach(((_) => _.trainable = g)), this.trainable_ = g;
	}
	get trainableWeights() {
		return this.trainable_ ? this._trainableWeights.filter(((g) => g.trainable)) : [];
	}
	set trainableWeights(g) {
		this._trainableWeights = g;
	}
	get nonTrainableWeights() {
		return this.trainable ? this._trainableWeights.filter(((g) => !g.trainable)).concat(this._nonTrainableWeights) : this._trainableWeights.concat(this._nonTrainableWeights);
	}
	set nonTrainableWeights(g) {
		this._nonTrainableWeights = g;
	}
	get weights() {
		return this.trainableWeights.concat(this.nonTrainableWeights);
	}
	get stateful() {
		return this._stateful;
	}
	resetStates() {
		if (!this.stateful) throw new Error(`Cannot call the resetStates() method of a non-stateful Layer object.`);
	}
	assertInputCompatibility(g) {
		const _ = pt(g);
		if (null == this.inputSpec || 0 === this.inputSpec.length) return;
		const v = pt(this.inputSpec);
		if (_.length !== v.length) throw new it(`Layer ${this.name} expects ${v.length} inputs, but it received ${_.length} input tensors. Input received: ${g}`);
		for (let g = 0; g < _.length; g++) {
			const y = _[g], b = v[g];
			if (null == b) continue;
			const x = y.rank;
			if (null != b.ndim && x !== b.ndim) throw new it(`Input ${g} is incompatible with layer ${this.name}: expected ndim=${b.ndim}, found ndim=${x}`);
			if (null != b.maxNDim && x > b.maxNDim) throw new it(`Input ${g} is incompatible with layer ${this.name}: expected max_ndim=${b.maxNDim}, found ndim=${x}`);
			if (null != b.minNDim && x < b.minNDim) throw new it(`Input ${g} is incompatible with layer ${this.name}: expected min_ndim=${b.minNDim}, found ndim=${x}.`);
			if (null != b.dtype && y.dtype !== b.dtype) throw new it(`Input ${g} is incompatible with layer ${this.name} : expected dtype=${b.dtype}, found dtype=${y.dtype}.`);
			if (b.axes) {
				const _ = y.shape;
				for (const v in b.axes) {
					const y = Number(v), x = b.axes[v], S = y >= 0 ? _[y] : _[_.length + y];
					if (null != x && -1 === [x, null].indexOf(S)) throw new it(`Input ${g} is incompatible with layer ${this.name}: expected axis ${y} of input shape to have value ${x} but got shape ${_}.`);
				}
			}
			if (null != b.shape) for (let _ = 0; _ < b.shape.length; ++_) {
				const v = b.shape[_], x = y.shape[_];
				if (null != v && null != x && v !== x) throw new it(`Input ${g} is incompatible with layer ${this.name}: expected shape=${b.shape}, found shape=${y.shape}.`);
			}
		}
	}
	call(g, _) {
		return g;
	}
	invokeCallHook(g, _) {
		null != this._callHook && this._callHook(g, _);
	}
	setCallHook(g) {
		this._callHook = g;
	}
	clearCallHook() {
		this._callHook = null;
	}
	apply(g, _) {
		_ = _ || {}, this.assertNotDisposed();
		const v = pt(g), y = function(g) {
			let _ = !0;
			for (const v of pt(g)) if (!(v instanceof Ve)) {
				_ = !1;
				break;
			}
			return _;
		}(g), b = function(g) {
			let _ = !0;
			for (const v of pt(g)) if (v instanceof Ve) {
				_ = !1;
				break;
			}
			return _;
		}(g);
		if (y === b) throw new it(`Arguments to apply() must be all SymbolicTensors or all Tensors`);
		return Ut(this.name, (() => {
			if (!this.built) {
				this.assertInputCompatibility(g);
				const _ = [];
				for (const v of pt(g)) _.push(v.shape);
				this.build(ct(_)), this.built = !0, this.initialWeights && this.setWeights(this.initialWeights), null === this._refCount && b && (this._refCount = 1);
			}
			if (this.assertInputCompatibility(g), b) {
				let y = this.call(g, _);
				this.supportsMasking && this.setMaskMetadata(g, y);
				const b = pt(y), x = [];
				for (let g of b) -1 !== v.indexOf(g) && (g = g.clone()), x.push(g);
				if (y = ct(x), null != this.activityRegularizer) throw new rt(`Layer invocation in the presence of activity regularizer(s) is not supported yet.`);
				return y;
			}
			{
				const v = function(g) {
					g = pt(g);
					const _ = [];
					for (const v of g) _.push(v.shape);
					return ct(_);
				}(g), y = this.computeOutputShape(v);
				let b;
				const x = `float32`;
				if (this.warnOnIncompatibleInputShape(Array.isArray(g) ? v[0] : v), b = null != y && y.length > 0 && Array.isArray(y[0]) ? y.map(((v, y) => new Ve(x, v, this, pt(g), _, this.name, y))) : new Ve(x, y, this, pt(g), _, this.name), this.addInboundNode(g, b, null, null, v, y, _), this._refCount++, null != this.activityRegularizer) throw new rt(`Layer invocation in the presence of activity regularizer(s) is not supported yet.`);
				return b;
			}
		}));
	}
	warnOnIncompatibleInputShape(g) {
		if (null != this.batchInputShape) if (g.length !== this.batchInputShape.length) console.warn(`The rank of the input tensor provided (shape: ${JSON.stringify(g)}) does not match that of the batchInputShape (${JSON.stringify(this.batchInputShape)}) of the layer ${this.name}`);
		else {
			let _ = !1;
			this.batchInputShape.forEach(((v, y) => {
				null != v && null != g[y] && g[y] !== v && (_ = !0);
			})), _ && console.warn(`The shape of the input tensor (${JSON.stringify(g)}) does not match the expectation of layer ${this.name}: ${JSON.stringify(this.batchInputShape)}`);
		}
	}
	get outputShape() {
		if (null == this.inboundNodes || 0 === this.inboundNodes.length) throw new nt(`The layer ${this.name} has never been called and thus has no defined output shape.`);
		const g = [];
		for (const _ of this.inboundNodes) {
			const v = JSON.stringify(_.outputShapes);
			-1 === g.indexOf(v) && g.push(v);
		}
		if (1 === g.length) {
			const g = this.inboundNodes[0].outputShapes;
			return Array.isArray(g) && Array.isArray(g[0]) && 1 === g.length ? g[0] : g;
		}
		throw new nt(`The layer ${this.name} has multiple inbound nodes with different output shapes. Hence the notion of "output shape" is ill-defined for the layer.`);
	}
	countParams() {
		if (!this.built) throw new st(`You tried to call countParams() on ${this.name}, but the layer is not built yet. Build it first by calling build(batchInputShape).`);
		return Pe(this.weights);
	}
	build(g) {
		this.built = !0;
	}
	getWeights(g = !1) {
		return We(g ? this.trainableWeights : this.weights);
	}
	setWeights(g) {
		ko$1((() => {
			const _ = this.weights;
			if (_.length !== g.length) throw new it(`You called setWeights(weights) on layer "${this.name}" with a weight list of length ${g.length}, but the layer was expecting ${_.length} weights. Provided weights: ${g}...`);
			if (0 === _.length) return;
			const v = [], y = We(_);
			for (let b = 0; b < y.length; ++b) {
				const x = y[b], S = _[b], C = g[b];
				if (!fs$1.arraysEqual(x.shape, C.shape)) throw new it(`Layer weight shape ${x.shape} not compatible with provided weight shape ${C.shape}`);
				v.push([S, C]);
			}
			je(v);
		}));
	}
	addWeight(g, _, v, y, b, x, S, C) {
		if (-1 !== this._addedWeightNames.indexOf(g)) throw new it(`Duplicate weight name ${g} for layer ${this.name}`);
		this._addedWeightNames.push(g), v ??= `float32`, this.fastWeightInitDuringBuild && (y = null != C ? C() : _e(`zeros`));
		const T = y.apply(_, v), E = new Ue(T, v, g, x, S);
		return T.dispose(), null != b && this.addLoss((() => b.apply(E.read()))), x ??= !0, x ? this._trainableWeights.push(E) : this._nonTrainableWeights.push(E), E;
	}
	setFastWeightInitDuringBuild(g) {
		this.fastWeightInitDuringBuild = g;
	}
	addLoss(g) {
		null == g || Array.isArray(g) && 0 === g.length || (g = pt(g), void 0 !== this._losses && null !== this._losses && this.losses.push(...g));
	}
	computeOutputShape(g) {
		return g;
	}
	computeMask(g, _) {
		if (!this.supportsMasking) {
			if (null != _) {
				if (!Array.isArray(_)) throw new TypeError(`Layer ${this.name} does not support masking, but was passed an inputMask.`);
				_.forEach(((g) => {
					if (null != g) throw new TypeError(`Layer ${this.name} does not support masking, but was passed an inputMask.`);
				}));
			}
			return null;
		}
		return _;
	}
	setMaskMetadata(g, _, v) {
		if (!this.supportsMasking) return;
		const y = this.computeMask(g, v), b = pt(_), x = pt(y);
		if (b.length !== x.length) throw new Error(`${this.name} outputs ${b.length} tensors but ${b.length} masks for those tensors`);
		for (let g = 0; g < b.length; g++) b[g].kerasMask = x[g];
	}
	addInboundNode(g, _, v, y, b, x, S = null) {
		const C = pt(g);
		_ = pt(_), v = pt(v), y = pt(y), b = Me(b), x = Me(x);
		const T = [], E = [], D = [];
		for (const g of C) T.push(g.sourceLayer), E.push(g.nodeIndex), D.push(g.tensorIndex);
		new Ge({
			outboundLayer: this,
			inboundLayers: T,
			nodeIndices: E,
			tensorIndices: D,
			inputTensors: C,
			outputTensors: _,
			inputMasks: v,
			outputMasks: y,
			inputShapes: b,
			outputShapes: x
		}, S);
		for (let g = 0; g < _.length; g++) _[g].sourceLayer = this, _[g].nodeIndex = this.inboundNodes.length - 1, _[g].tensorIndex = g;
	}
	getConfig() {
		const g = {
			name: this.name,
			trainable: this.trainable
		};
		return null != this.batchInputShape && (g.batchInputShape = this.batchInputShape), null != this.dtype && (g.dtype = this.dtype), g;
	}
	disposeWeights() {
		return this.weights.forEach(((g) => g.dispose())), this.weights.length;
	}
	assertNotDisposed() {
		if (0 === this._refCount) throw new Error(`Layer '${this.name}' is already disposed.`);
	}
	dispose() {
		if (!this.built) throw new Error(`Cannot dispose Layer ${this.name} because it has not been built yet.`);
		if (null === this._refCount) throw new Error(`Cannot dispose Layer ${this.name} because it has not been used yet.`);
		this.assertNotDisposed();
		let g = 0;
		return 0 == --this._refCount && (g = this.disposeWeights()), {
			refCountAfterDispose: this._refCount,
			numDisposedVariables: g
		};
	}
};
function Ze(g, _, v) {
	if ((null == _ || null != v && v > 0) && (_ = g.sourceLayer, v = g.nodeIndex), 0 === _.inboundNodes.length) return [g];
	{
		const g = _.inboundNodes[v];
		if (0 === g.inboundLayers.length) return g.inputTensors;
		{
			const _ = [];
			for (let v = 0; v < g.inboundLayers.length; v++) {
				const y = Ze(g.inputTensors[v], g.inboundLayers[v], g.nodeIndices[v]);
				for (const g of y) -1 === _.indexOf(g) && _.push(g);
			}
			return _;
		}
	}
}
var Ye = class extends Je {
	constructor(g) {
		if (super({
			dtype: g.dtype,
			name: null != g.name ? g.name : zt(`input`).toString()
		}), g.batchSize ??= null, g.sparse ??= !1, this.trainable = !1, this.built = !0, this.sparse = g.sparse, null != g.inputShape && null != g.batchInputShape) throw new it(`Only provide the inputShape OR batchInputShape argument to inputLayer, not both at the same time.`);
		let _ = g.batchInputShape;
		if (null == _) {
			if (null == g.inputShape) throw new it("An InputLayer should be passed either a `batchInputShape` or an `inputShape`.");
			_ = [g.batchSize].concat(g.inputShape);
		} else if (null != g.batchSize) throw new it(`Cannot specify batchSize if batchInputShape is specified when creating an InputLayer.`);
		const v = g.dtype || `float32`;
		this.batchInputShape = _, this.dtype = v, this.inputSpec = [{ shape: _ }];
		const y = new Ve(this.dtype, this.batchInputShape, this, [], {}, this.name);
		y.nodeIndex = 0, y.tensorIndex = 0, new Ge({
			outboundLayer: this,
			inboundLayers: [],
			nodeIndices: [],
			tensorIndices: [],
			inputTensors: [y],
			outputTensors: [y],
			inputMasks: [null],
			outputMasks: [null],
			inputShapes: [_],
			outputShapes: [_]
		});
	}
	apply(g, _) {
		throw new it(`Cannot pass any input to an InputLayer's apply() method. InputLayer name: ${this.name}`);
	}
	dispose() {
		return {
			refCountAfterDispose: this._refCount,
			numDisposedVariables: 0
		};
	}
	getConfig() {
		return {
			batchInputShape: this.batchInputShape,
			dtype: this.dtype,
			sparse: this.sparse,
			name: this.name
		};
	}
};
function Xe(g) {
	if (null == g.batchShape && null == g.shape) throw new Error("Please provide to Input either a `shape` or a `batchShape` argument. Note that `shape` does not include the batch dimension.");
	if (null != g.batchShape && null != g.shape) throw new it("Please provide either a `shape` or `batchShape` argument to Input, but not both.");
	let _ = g.batchShape;
	null != g.shape && null == _ && (_ = [null].concat(g.shape));
	let v = g.dtype;
	v ??= `float32`;
	return new Ye({
		batchInputShape: _,
		name: g.name,
		dtype: v,
		sparse: g.sparse
	}).inboundNodes[0].outputTensors[0];
}
Ye.className = `InputLayer`, Fd.registerClass(Ye);
var Qe = class Qe {
	constructor(g) {
		if (this.id2Value = {}, this.id2Mask = {}, this.name2Id = {}, g instanceof Qe) for (const _ in g.id2Value) this.id2Value[_] = g.id2Value[_], _ in g.id2Mask && (this.id2Mask[_] = g.id2Mask[_]);
		else {
			if (null == g) return;
			for (const _ of g) this.add(_.key, _.value);
		}
	}
	add(g, _, v) {
		if (null != this.id2Value[g.id]) throw new it(`Duplicate key: name=${g.name}, id=${g.id}`);
		return this.id2Value[g.id] = function(g, _) {
			if (null == g.dtype || g.dtype === _.dtype) return _;
			try {
				return wa$1(_, g.dtype);
			} catch (v) {
				throw new it(`The dtype of the feed (${_.dtype}) can not be cast to the dtype of the key '${g.name}' (${g.dtype}).`);
			}
		}(g, _), this.name2Id[g.name] = g.id, null != v && (this.id2Mask[g.id] = v), this;
	}
	addFeed(g) {
		this.add(g.key, g.value);
	}
	hasKey(g) {
		return null != this.id2Value[g.id];
	}
	names() {
		return Object.keys(this.name2Id);
	}
	getValue(g) {
		if (g instanceof Ve) {
			if (null == this.id2Value[g.id]) throw new it(`Nonexistent key: ${g.name}`);
			return this.id2Value[g.id];
		}
		{
			const _ = this.name2Id[g];
			if (null == _) throw new it(`Feed dict has no SymbolicTensor name: ${g}`);
			return this.id2Value[_];
		}
	}
	getMask(g) {
		if (g instanceof Ve) {
			if (null == this.id2Value[g.id]) throw new it(`Nonexistent key: ${g.name}`);
			return this.id2Mask[g.id];
		}
		{
			const _ = this.name2Id[g];
			if (null == _) throw new it(`Feed dict has no SymbolicTensor name: ${g}`);
			return this.id2Mask[_];
		}
	}
	disposeMasks() {
		null != this.id2Mask && vo$1(this.id2Mask);
	}
};
const tn = new ot();
const en = new ot();
function nn(g, _, v, y) {
	const b = null != v && v.training, x = Array.isArray(g), S = x ? g : [g], C = S.map(((g) => g.name)), T = [], E = _.names();
	for (const g of C) -1 !== E.indexOf(g) ? T.push(_.getValue(g)) : T.push(null);
	null != y && (y.maxNumTensors = -1 / 0, y.minNumTensors = 1 / 0);
	const D = C.join(`,`) + `|` + _.names().sort().join(`,`);
	let k, A = tn.get(D);
	if (null == A) {
		const g = function(g, _) {
			fs$1.assert(null != g && g.length > 0, (() => `Expected at least one fetch, got none`));
			let v = [], y = {};
			if (1 === g.length) {
				const b = rn(g[0], _);
				v = b.sorted, y = b.recipientMap;
			} else {
				const b = /* @__PURE__ */ new Set();
				for (const x of g) {
					const { sorted: g, recipientMap: S } = rn(x, _);
					for (const _ of g) b.has(_.name) || (v.push(_), b.add(_.name));
					for (const g in S) y[g] ?? (y[g] = /* @__PURE__ */ new Set()), S[g].forEach(((_) => y[g].add(_)));
				}
			}
			return {
				sorted: v,
				recipientCounts: sn(y)
			};
		}(S, _);
		A = g.sorted, k = g.recipientCounts, tn.put(D, A), en.put(D, k);
	}
	k = {}, b || Object.assign(k, en.get(D));
	const j = new Qe(_);
	for (let g = 0; g < A.length; ++g) {
		if (null != y) {
			const g = yo$1().numTensors;
			g > y.maxNumTensors && (y.maxNumTensors = g), g < y.minNumTensors && (y.minNumTensors = g);
		}
		const x = A[g], S = x.sourceLayer;
		if (S instanceof Ye) continue;
		const E = [], D = [], M = [];
		let N = !1;
		for (const g of x.inputs) {
			const v = j.getValue(g), y = j.getMask(g);
			E.push(v), D.push(y), null != y && (N = !0), b || (k[g.name]--, 0 !== k[g.name] || _.hasKey(g) || -1 !== C.indexOf(g.name) || v.isDisposed || !0 === g.sourceLayer.stateful || M.push(v));
		}
		N && ((v = v || {}).mask = D[0]);
		const P = pt(S.apply(E, v));
		let F = null;
		S.supportsMasking && (F = S.computeMask(E, D));
		const I = an(x), L = Array.isArray(I) ? I : [I];
		for (let g = 0; g < L.length; ++g) {
			j.hasKey(L[g]) || j.add(L[g], P[g], Array.isArray(F) ? F[0] : F);
			const _ = C.indexOf(L[g].name);
			-1 !== _ && (T[_] = P[g]);
		}
		b || vo$1(M);
	}
	return j.disposeMasks(), x ? T : T[0];
}
function sn(g) {
	const _ = {};
	for (const v in g) _[v] = g[v].size;
	return _;
}
function rn(g, _) {
	const v = /* @__PURE__ */ new Set(), y = [], b = {};
	for (const g of _.names()) v.add(g);
	const x = [], S = [];
	for (x.push(g); x.length > 0;) {
		const g = x[x.length - 1];
		if (v.has(g.name)) {
			x.pop();
			continue;
		}
		const _ = S[S.length - 1] === x.length - 1;
		if (0 === g.inputs.length || _) x.pop(), y.push(g), v.add(g.name), _ && S.pop();
		else {
			S.push(x.length - 1);
			for (const _ of g.inputs) b[_.name] ?? (b[_.name] = /* @__PURE__ */ new Set()), b[_.name].add(g.name), v.has(_.name) || x.push(_);
		}
	}
	return {
		sorted: y,
		recipientMap: b
	};
}
function an(g) {
	let _;
	if (1 === g.sourceLayer.inboundNodes.length) _ = g.sourceLayer.output;
	else {
		let v = null;
		for (let _ = 0; _ < g.sourceLayer.inboundNodes.length; ++_) for (const y of g.sourceLayer.inboundNodes[_].outputTensors) if (y.id === g.id) {
			v = _;
			break;
		}
		_ = g.sourceLayer.getOutputAt(v);
	}
	return _;
}
O().registerFlag(`TOPOLOGICAL_SORT_CACHE_MAX_ENTRIES`, (() => 100), (function(g) {
	tn?.setMaxEntries(g), en?.setMaxEntries(g);
}));
function on(g) {
	throw new Error(`'${g}' not yet implemented or not found in the registry. This kernel may not be supported by the tfjs backend you have chosen`);
}
function ln(g, _) {
	if (!g) throw new Error(`string` == typeof _ ? _ : _());
}
function un(g) {
	if (0 === g.length) return 1;
	let _ = g[0];
	for (let v = 1; v < g.length; v++) _ *= g[v];
	return _;
}
function hn(g, _) {
	if (g === _) return !0;
	if (null == g || null == _) return !1;
	if (g.length !== _.length) return !1;
	for (let v = 0; v < g.length; v++) if (g[v] !== _[v]) return !1;
	return !0;
}
function cn(g) {
	return g % 1 == 0;
}
function pn(g, _) {
	return _ <= g.length ? g : g + ` `.repeat(_ - g.length);
}
function dn(g, _) {
	const v = _.length;
	return ln((g = null == g ? _.map(((g, _) => _)) : [].concat(g)).every(((g) => g >= -v && g < v)), (() => `All values in axis param must be in range [-${v}, ${v}) but got axis ${g}`)), ln(g.every(((g) => cn(g))), (() => `All values in axis param must be integers but got axis ${g}`)), g.map(((g) => g < 0 ? v + g : g));
}
function fn(g) {
	if (`float32` === g || `int32` === g) return 4;
	if (`complex64` === g) return 8;
	if (`bool` === g) return 1;
	throw new Error(`Unknown dtype ${g}`);
}
function gn(g) {
	return `string` == typeof g || g instanceof String;
}
function mn(g) {
	return Array.isArray(g) ? mn(g[0]) : g instanceof Float32Array ? `float32` : g instanceof Int32Array || g instanceof Uint8Array || g instanceof Uint8ClampedArray ? `int32` : `number` == typeof g ? `float32` : gn(g) ? `string` : function(g) {
		return `boolean` == typeof g;
	}(g) ? `bool` : `float32`;
}
function yn(g) {
	return !!(g && g.constructor && g.call && g.apply);
}
function bn(g) {
	const _ = g.length;
	if (_ < 2) return [];
	const v = new Array(_ - 1);
	v[_ - 2] = g[_ - 1];
	for (let y = _ - 3; y >= 0; --y) v[y] = v[y + 1] * g[y + 1];
	return v;
}
function wn(g, _, v, y = !1) {
	const b = new Array();
	if (1 === _.length) {
		const x = _[0] * (y ? 2 : 1);
		for (let _ = 0; _ < x; _++) b[_] = v[g + _];
	} else {
		const x = _[0], S = _.slice(1), C = S.reduce(((g, _) => g * _)) * (y ? 2 : 1);
		for (let _ = 0; _ < x; _++) b[_] = wn(g + _ * C, S, v, y);
	}
	return b;
}
function kn(g, _, v = !1) {
	if (0 === g.length) return _[0];
	const y = g.reduce(((g, _) => g * _)) * (v ? 2 : 1);
	if (0 === y) return [];
	if (y !== _.length) throw new Error(`[${g}] does not match the input size ${_.length}${v ? ` for a complex tensor` : ``}.`);
	return wn(0, g, _, v);
}
function vn(g, _) {
	const v = Sn(g, _);
	for (let g = 0; g < v.length; g++) v[g] = 1;
	return v;
}
function Sn(g, _) {
	if (null == _ || `float32` === _ || `complex64` === _) return new Float32Array(g);
	if (`int32` === _) return new Int32Array(g);
	if (`bool` === _) return new Uint8Array(g);
	throw new Error(`Unknown data type ${_}`);
}
function xn(g) {
	g.forEach(((_) => {
		ln(Number.isInteger(_) && _ >= 0, (() => `Tensor must have a shape comprised of positive integers but got shape [${g}].`));
	}));
}
function Nn(g) {
	return g && g.then && `function` == typeof g.then;
}
var In = class {
	constructor(g) {
		this.global = g, this.flags = {}, this.flagRegistry = {}, this.urlFlags = {}, this.getQueryParams = An, this.populateURLFlags();
	}
	setPlatform(g, _) {
		null != this.platform && (Tn().getBool(`IS_TEST`) || Tn().getBool(`PROD`) || console.warn(`Platform ${this.platformName} has already been set. Overwriting the platform with ${g}.`)), this.platformName = g, this.platform = _;
	}
	registerFlag(g, _, v) {
		if (this.flagRegistry[g] = {
			evaluationFn: _,
			setHook: v
		}, null != this.urlFlags[g]) {
			const _ = this.urlFlags[g];
			Tn().getBool(`IS_TEST`) || Tn().getBool(`PROD`) || console.warn(`Setting feature override from URL ${g}: ${_}.`), this.set(g, _);
		}
	}
	async getAsync(g) {
		return g in this.flags || (this.flags[g] = await this.evaluateFlag(g)), this.flags[g];
	}
	get(g) {
		if (g in this.flags) return this.flags[g];
		const _ = this.evaluateFlag(g);
		if (Nn(_)) throw new Error(`Flag ${g} cannot be synchronously evaluated. Please use getAsync() instead.`);
		return this.flags[g] = _, this.flags[g];
	}
	getNumber(g) {
		return this.get(g);
	}
	getBool(g) {
		return this.get(g);
	}
	getString(g) {
		return this.get(g);
	}
	getFlags() {
		return this.flags;
	}
	get features() {
		return this.flags;
	}
	set(g, _) {
		if (null == this.flagRegistry[g]) throw new Error(`Cannot set flag ${g} as it has not been registered.`);
		this.flags[g] = _, null != this.flagRegistry[g].setHook && this.flagRegistry[g].setHook(_);
	}
	evaluateFlag(g) {
		if (null == this.flagRegistry[g]) throw new Error(`Cannot evaluate flag '${g}': no evaluation function found.`);
		return this.flagRegistry[g].evaluationFn();
	}
	setFlags(g) {
		this.flags = Object.assign({}, g);
	}
	reset() {
		this.flags = {}, this.urlFlags = {}, this.populateURLFlags();
	}
	populateURLFlags() {
		if (`undefined` == typeof this.global || `undefined` == typeof this.global.location || `undefined` == typeof this.global.location.search) return;
		const g = this.getQueryParams(this.global.location.search);
		if (`tfjsflags` in g) g.tfjsflags.split(`,`).forEach(((g) => {
			const [_, v] = g.split(`:`);
			this.urlFlags[_] = function(g, _) {
				const v = _.toLowerCase();
				return `true` === v || `false` === v ? `true` === v : `` + +v === v ? +v : _;
			}(0, v);
		}));
	}
};
function An(g) {
	const _ = {};
	return g.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g, ((g, ...v) => (function(g, _, v) {
		g[decodeURIComponent(_)] = decodeURIComponent(v || ``);
	}(_, v[0], v[1]), v.join(`=`)))), _;
}
function Tn() {
	return Cn;
}
let En;
let Cn = null;
function zn() {
	if (null == En) {
		let g;
		if (`undefined` != typeof window) g = window;
		else if (`undefined` != typeof global) g = global;
		else if (`undefined` != typeof process) g = process;
		else {
			if (`undefined` == typeof self) throw new Error(`Could not find a global object`);
			g = self;
		}
		En = g;
	}
	return En;
}
function $n(g, _) {
	const v = function() {
		const g = zn();
		return g._tfGlobals ??= /* @__PURE__ */ new Map(), g._tfGlobals;
	}();
	if (v.has(g)) return v.get(g);
	{
		const y = _();
		return v.set(g, y), v.get(g);
	}
}
function Fn(...g) {
	Tn().getBool(`IS_TEST`) || Tn().getBool(`PROD`) || console.warn(...g);
}
const Dn = $n(`kernelRegistry`, (() => /* @__PURE__ */ new Map()));
const Ln = $n(`gradRegistry`, (() => /* @__PURE__ */ new Map()));
function _n(g, _) {
	const v = function(g, _) {
		return `${_}_${g}`;
	}(g, _);
	return Dn.get(v);
}
function Rn(g) {
	return Ln.get(g);
}
function Mn(g) {
	const _ = Dn.entries(), v = [];
	for (;;) {
		const { done: y, value: b } = _.next();
		if (y) break;
		const [x, S] = b, [C] = x.split(`_`);
		C === g && v.push(S);
	}
	return v;
}
function On(g) {
	const { kernelName: _ } = g;
	Ln.has(_) && Tn().getBool(`DEBUG`) && Fn(`Overriding the gradient for '${_}'`), Ln.set(_, g);
}
var Bn = `undefined` != typeof globalThis ? globalThis : `undefined` != typeof window ? window : `undefined` != typeof global ? global : `undefined` != typeof self ? self : {};
function Pn(g) {
	return g && g.__esModule && Object.prototype.hasOwnProperty.call(g, `default`) ? g.default : g;
}
function Un(g) {
	if (g.__esModule) return g;
	var _ = g.default;
	if (`function` == typeof _) {
		var v = function t() {
			if (this instanceof t) {
				var g = [null];
				g.push.apply(g, arguments);
				return new (Function.bind.apply(_, g))();
			}
			return _.apply(this, arguments);
		};
		v.prototype = _.prototype;
	} else v = {};
	return Object.defineProperty(v, "__esModule", { value: !0 }), Object.keys(g).forEach((function(_) {
		var y = Object.getOwnPropertyDescriptor(g, _);
		Object.defineProperty(v, _, y.get ? y : {
			enumerable: !0,
			get: function() {
				return g[_];
			}
		});
	})), v;
}
var Wn = qn;
var jn = null;
try {
	jn = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
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
} catch (g) {}
function qn(g, _, v) {
	this.low = 0 | g, this.high = 0 | _, this.unsigned = !!v;
}
function Vn(g) {
	return !0 === (g && g.__isLong__);
}
qn.prototype.__isLong__, Object.defineProperty(qn.prototype, "__isLong__", { value: !0 }), qn.isLong = Vn;
var Kn = {};
var Gn = {};
function Hn(g, _) {
	var v, y, b;
	return _ ? (b = 0 <= (g >>>= 0) && g < 256) && (y = Gn[g]) ? y : (v = Zn(g, (0 | g) < 0 ? -1 : 0, !0), b && (Gn[g] = v), v) : (b = -128 <= (g |= 0) && g < 128) && (y = Kn[g]) ? y : (v = Zn(g, g < 0 ? -1 : 0, !1), b && (Kn[g] = v), v);
}
function Jn(g, _) {
	if (isNaN(g)) return _ ? rs : is;
	if (_) {
		if (g < 0) return rs;
		if (g >= es) return hs;
	} else {
		if (g <= -ns) return cs;
		if (g + 1 >= ns) return us;
	}
	return g < 0 ? Jn(-g, _).neg() : Zn(g % ts | 0, g / ts | 0, _);
}
function Zn(g, _, v) {
	return new qn(g, _, v);
}
qn.fromInt = Hn, qn.fromNumber = Jn, qn.fromBits = Zn;
var Yn = Math.pow;
function Xn(g, _, v) {
	if (0 === g.length) throw Error(`empty string`);
	if (`NaN` === g || `Infinity` === g || `+Infinity` === g || `-Infinity` === g) return is;
	if (`number` == typeof _ ? (v = _, _ = !1) : _ = !!_, (v = v || 10) < 2 || 36 < v) throw RangeError(`radix`);
	var y;
	if ((y = g.indexOf(`-`)) > 0) throw Error(`interior hyphen`);
	if (0 === y) return Xn(g.substring(1), _, v).neg();
	for (var b = Jn(Yn(v, 8)), x = is, S = 0; S < g.length; S += 8) {
		var C = Math.min(8, g.length - S), T = parseInt(g.substring(S, S + C), v);
		if (C < 8) {
			var E = Jn(Yn(v, C));
			x = x.mul(E).add(Jn(T));
		} else x = (x = x.mul(b)).add(Jn(T));
	}
	return x.unsigned = _, x;
}
function Qn(g, _) {
	return `number` == typeof g ? Jn(g, _) : `string` == typeof g ? Xn(g, _) : Zn(g.low, g.high, `boolean` == typeof _ ? _ : g.unsigned);
}
qn.fromString = Xn, qn.fromValue = Qn;
var ts = 4294967296;
var es = ts * ts;
var ns = es / 2;
var ss = Hn(1 << 24);
var is = Hn(0);
qn.ZERO = is;
var rs = Hn(0, !0);
qn.UZERO = rs;
var as = Hn(1);
qn.ONE = as;
var os = Hn(1, !0);
qn.UONE = os;
var ls = Hn(-1);
qn.NEG_ONE = ls;
var us = Zn(-1, 2147483647, !1);
qn.MAX_VALUE = us;
var hs = Zn(-1, -1, !0);
qn.MAX_UNSIGNED_VALUE = hs;
var cs = Zn(0, -2147483648, !1);
qn.MIN_VALUE = cs;
var ps = qn.prototype;
ps.toInt = function() {
	return this.unsigned ? this.low >>> 0 : this.low;
}, ps.toNumber = function() {
	return this.unsigned ? (this.high >>> 0) * ts + (this.low >>> 0) : this.high * ts + (this.low >>> 0);
}, ps.toString = function(g) {
	if ((g = g || 10) < 2 || 36 < g) throw RangeError(`radix`);
	if (this.isZero()) return `0`;
	if (this.isNegative()) {
		if (this.eq(cs)) {
			var _ = Jn(g), v = this.div(_), y = v.mul(_).sub(this);
			return v.toString(g) + y.toInt().toString(g);
		}
		return `-` + this.neg().toString(g);
	}
	for (var b = Jn(Yn(g, 6), this.unsigned), x = this, S = ``;;) {
		var C = x.div(b), T = (x.sub(C.mul(b)).toInt() >>> 0).toString(g);
		if ((x = C).isZero()) return T + S;
		for (; T.length < 6;) T = `0` + T;
		S = `` + T + S;
	}
}, ps.getHighBits = function() {
	return this.high;
}, ps.getHighBitsUnsigned = function() {
	return this.high >>> 0;
}, ps.getLowBits = function() {
	return this.low;
}, ps.getLowBitsUnsigned = function() {
	return this.low >>> 0;
}, ps.getNumBitsAbs = function() {
	if (this.isNegative()) return this.eq(cs) ? 64 : this.neg().getNumBitsAbs();
	for (var g = 0 != this.high ? this.high : this.low, _ = 31; _ > 0 && 0 == (g & 1 << _); _--);
	return 0 != this.high ? _ + 33 : _ + 1;
}, ps.isZero = function() {
	return 0 === this.high && 0 === this.low;
}, ps.eqz = ps.isZero, ps.isNegative = function() {
	return !this.unsigned && this.high < 0;
}, ps.isPositive = function() {
	return this.unsigned || this.high >= 0;
}, ps.isOdd = function() {
	return 1 == (1 & this.low);
}, ps.isEven = function() {
	return 0 == (1 & this.low);
}, ps.equals = function(g) {
	return Vn(g) || (g = Qn(g)), (this.unsigned === g.unsigned || this.high >>> 31 != 1 || g.high >>> 31 != 1) && this.high === g.high && this.low === g.low;
}, ps.eq = ps.equals, ps.notEquals = function(g) {
	return !this.eq(g);
}, ps.neq = ps.notEquals, ps.ne = ps.notEquals, ps.lessThan = function(g) {
	return this.comp(g) < 0;
}, ps.lt = ps.lessThan, ps.lessThanOrEqual = function(g) {
	return this.comp(g) <= 0;
}, ps.lte = ps.lessThanOrEqual, ps.le = ps.lessThanOrEqual, ps.greaterThan = function(g) {
	return this.comp(g) > 0;
}, ps.gt = ps.greaterThan, ps.greaterThanOrEqual = function(g) {
	return this.comp(g) >= 0;
}, ps.gte = ps.greaterThanOrEqual, ps.ge = ps.greaterThanOrEqual, ps.compare = function(g) {
	if (Vn(g) || (g = Qn(g)), this.eq(g)) return 0;
	var _ = this.isNegative(), v = g.isNegative();
	return _ && !v ? -1 : !_ && v ? 1 : this.unsigned ? g.high >>> 0 > this.high >>> 0 || g.high === this.high && g.low >>> 0 > this.low >>> 0 ? -1 : 1 : this.sub(g).isNegative() ? -1 : 1;
}, ps.comp = ps.compare, ps.negate = function() {
	return !this.unsigned && this.eq(cs) ? cs : this.not().add(as);
}, ps.neg = ps.negate, ps.add = function(g) {
	Vn(g) || (g = Qn(g));
	var _ = this.high >>> 16, v = 65535 & this.high, y = this.low >>> 16, b = 65535 & this.low, x = g.high >>> 16, S = 65535 & g.high, C = g.low >>> 16, T = 0, E = 0, D = 0, k = 0;
	return D += (k += b + (65535 & g.low)) >>> 16, E += (D += y + C) >>> 16, T += (E += v + S) >>> 16, T += _ + x, Zn((D &= 65535) << 16 | (k &= 65535), (T &= 65535) << 16 | (E &= 65535), this.unsigned);
}, ps.subtract = function(g) {
	return Vn(g) || (g = Qn(g)), this.add(g.neg());
}, ps.sub = ps.subtract, ps.multiply = function(g) {
	if (this.isZero()) return is;
	if (Vn(g) || (g = Qn(g)), jn) return Zn(jn.mul(this.low, this.high, g.low, g.high), jn.get_high(), this.unsigned);
	if (g.isZero()) return is;
	if (this.eq(cs)) return g.isOdd() ? cs : is;
	if (g.eq(cs)) return this.isOdd() ? cs : is;
	if (this.isNegative()) return g.isNegative() ? this.neg().mul(g.neg()) : this.neg().mul(g).neg();
	if (g.isNegative()) return this.mul(g.neg()).neg();
	if (this.lt(ss) && g.lt(ss)) return Jn(this.toNumber() * g.toNumber(), this.unsigned);
	var _ = this.high >>> 16, v = 65535 & this.high, y = this.low >>> 16, b = 65535 & this.low, x = g.high >>> 16, S = 65535 & g.high, C = g.low >>> 16, T = 65535 & g.low, E = 0, D = 0, k = 0, A = 0;
	return k += (A += b * T) >>> 16, D += (k += y * T) >>> 16, k &= 65535, D += (k += b * C) >>> 16, E += (D += v * T) >>> 16, D &= 65535, E += (D += y * C) >>> 16, D &= 65535, E += (D += b * S) >>> 16, E += _ * T + v * C + y * S + b * x, Zn((k &= 65535) << 16 | (A &= 65535), (E &= 65535) << 16 | (D &= 65535), this.unsigned);
}, ps.mul = ps.multiply, ps.divide = function(g) {
	if (Vn(g) || (g = Qn(g)), g.isZero()) throw Error(`division by zero`);
	var _, v, y;
	if (jn) return this.unsigned || -2147483648 !== this.high || -1 !== g.low || -1 !== g.high ? Zn((this.unsigned ? jn.div_u : jn.div_s)(this.low, this.high, g.low, g.high), jn.get_high(), this.unsigned) : this;
	if (this.isZero()) return this.unsigned ? rs : is;
	if (this.unsigned) {
		if (g.unsigned || (g = g.toUnsigned()), g.gt(this)) return rs;
		if (g.gt(this.shru(1))) return os;
		y = rs;
	} else {
		if (this.eq(cs)) return g.eq(as) || g.eq(ls) ? cs : g.eq(cs) ? as : (_ = this.shr(1).div(g).shl(1)).eq(is) ? g.isNegative() ? as : ls : (v = this.sub(g.mul(_)), y = _.add(v.div(g)));
		if (g.eq(cs)) return this.unsigned ? rs : is;
		if (this.isNegative()) return g.isNegative() ? this.neg().div(g.neg()) : this.neg().div(g).neg();
		if (g.isNegative()) return this.div(g.neg()).neg();
		y = is;
	}
	for (v = this; v.gte(g);) {
		_ = Math.max(1, Math.floor(v.toNumber() / g.toNumber()));
		for (var b = Math.ceil(Math.log(_) / Math.LN2), x = b <= 48 ? 1 : Yn(2, b - 48), S = Jn(_), C = S.mul(g); C.isNegative() || C.gt(v);) C = (S = Jn(_ -= x, this.unsigned)).mul(g);
		S.isZero() && (S = as), y = y.add(S), v = v.sub(C);
	}
	return y;
}, ps.div = ps.divide, ps.modulo = function(g) {
	return Vn(g) || (g = Qn(g)), jn ? Zn((this.unsigned ? jn.rem_u : jn.rem_s)(this.low, this.high, g.low, g.high), jn.get_high(), this.unsigned) : this.sub(this.div(g).mul(g));
}, ps.mod = ps.modulo, ps.rem = ps.modulo, ps.not = function() {
	return Zn(~this.low, ~this.high, this.unsigned);
}, ps.and = function(g) {
	return Vn(g) || (g = Qn(g)), Zn(this.low & g.low, this.high & g.high, this.unsigned);
}, ps.or = function(g) {
	return Vn(g) || (g = Qn(g)), Zn(this.low | g.low, this.high | g.high, this.unsigned);
}, ps.xor = function(g) {
	return Vn(g) || (g = Qn(g)), Zn(this.low ^ g.low, this.high ^ g.high, this.unsigned);
}, ps.shiftLeft = function(g) {
	return Vn(g) && (g = g.toInt()), 0 == (g &= 63) ? this : g < 32 ? Zn(this.low << g, this.high << g | this.low >>> 32 - g, this.unsigned) : Zn(0, this.low << g - 32, this.unsigned);
}, ps.shl = ps.shiftLeft, ps.shiftRight = function(g) {
	return Vn(g) && (g = g.toInt()), 0 == (g &= 63) ? this : g < 32 ? Zn(this.low >>> g | this.high << 32 - g, this.high >> g, this.unsigned) : Zn(this.high >> g - 32, this.high >= 0 ? 0 : -1, this.unsigned);
}, ps.shr = ps.shiftRight, ps.shiftRightUnsigned = function(g) {
	if (Vn(g) && (g = g.toInt()), 0 === (g &= 63)) return this;
	var _ = this.high;
	return g < 32 ? Zn(this.low >>> g | _ << 32 - g, _ >>> g, this.unsigned) : Zn(32 === g ? _ : _ >>> g - 32, 0, this.unsigned);
}, ps.shru = ps.shiftRightUnsigned, ps.shr_u = ps.shiftRightUnsigned, ps.toSigned = function() {
	return this.unsigned ? Zn(this.low, this.high, !1) : this;
}, ps.toUnsigned = function() {
	return this.unsigned ? this : Zn(this.low, this.high, !0);
}, ps.toBytes = function(g) {
	return g ? this.toBytesLE() : this.toBytesBE();
}, ps.toBytesLE = function() {
	var g = this.high, _ = this.low;
	return [
		255 & _,
		_ >>> 8 & 255,
		_ >>> 16 & 255,
		_ >>> 24,
		255 & g,
		g >>> 8 & 255,
		g >>> 16 & 255,
		g >>> 24
	];
}, ps.toBytesBE = function() {
	var g = this.high, _ = this.low;
	return [
		g >>> 24,
		g >>> 16 & 255,
		g >>> 8 & 255,
		255 & g,
		_ >>> 24,
		_ >>> 16 & 255,
		_ >>> 8 & 255,
		255 & _
	];
}, qn.fromBytes = function(g, _, v) {
	return v ? qn.fromBytesLE(g, _) : qn.fromBytesBE(g, _);
}, qn.fromBytesLE = function(g, _) {
	return new qn(g[0] | g[1] << 8 | g[2] << 16 | g[3] << 24, g[4] | g[5] << 8 | g[6] << 16 | g[7] << 24, _);
}, qn.fromBytesBE = function(g, _) {
	return new qn(g[4] << 24 | g[5] << 16 | g[6] << 8 | g[7], g[0] << 24 | g[1] << 16 | g[2] << 8 | g[3], _);
};
var ds = Pn(Wn);
const fs = ds || et({
	__proto__: null,
	default: ds
}, [Wn]);
function gs(g) {
	return fs.fromString(g, !0, 16);
}
function ms(g, _) {
	if (`string` === _) throw new Error(`Cannot convert a string[] to a TypedArray`);
	if (Array.isArray(g) && (g = ks(g)), Tn().getBool(`DEBUG`) && function(g, _) {
		for (let v = 0; v < g.length; v++) {
			const y = g[v];
			if (isNaN(y) || !isFinite(y)) throw Error(`A tensor of type ${_} being uploaded contains ${y}.`);
		}
	}(g, _), function(g, _) {
		return g instanceof Float32Array && `float32` === _ || g instanceof Int32Array && `int32` === _ || g instanceof Uint8Array && `bool` === _;
	}(g, _)) return g;
	if (null == _ || `float32` === _ || `complex64` === _) return new Float32Array(g);
	if (`int32` === _) return new Int32Array(g);
	if (`bool` === _) {
		const _ = new Uint8Array(g.length);
		for (let v = 0; v < _.length; ++v) 0 !== Math.round(g[v]) && (_[v] = 1);
		return _;
	}
	throw new Error(`Unknown data type ${_}`);
}
function ys() {
	return Tn().platform.now();
}
function bs(g, _ = `utf-8`) {
	return _ = _ || `utf-8`, Tn().platform.decode(g, _);
}
function ws(g) {
	return null != Tn().platform.isTypedArray ? Tn().platform.isTypedArray(g) : function(g) {
		return g instanceof Float32Array || g instanceof Int32Array || g instanceof Uint8Array || g instanceof Uint8ClampedArray;
	}(g);
}
function ks(g, _ = [], v = !1) {
	if (_ ??= [], `boolean` == typeof g || `number` == typeof g || `string` == typeof g || Nn(g) || null == g || ws(g) && v) _.push(g);
	else if (Array.isArray(g) || ws(g)) for (let y = 0; y < g.length; ++y) ks(g[y], _, v);
	else {
		let y = -1;
		for (const _ of Object.keys(g)) /^([1-9]+[0-9]*|0)$/.test(_) && (y = Math.max(y, Number(_)));
		for (let b = 0; b <= y; b++) ks(g[b], _, v);
	}
	return _;
}
gs(`c3a5c85c97cb3127`), gs(`b492b66fbe98f273`), gs(`9ae16a3b2f90404f`);
var vs = class {
	constructor(g, _) {
		this.backendTimer = g, this.logger = _, _ ?? (this.logger = new xs());
	}
	profileKernel(g, _, v) {
		let y;
		const i = () => {
			y = v();
		};
		let b;
		const x = ys();
		if (this.backendTimer.timerAvailable()) b = this.backendTimer.time(i);
		else {
			i();
			for (const g of y) g.dataSync();
			b = Promise.resolve({ kernelMs: ys() - x });
		}
		if (Tn().getBool(`CHECK_COMPUTATION_FOR_ERRORS`)) for (let _ = 0; _ < y.length; _++) {
			const v = y[_];
			v.data().then(((_) => {
				Ss(_, v.dtype, g);
			}));
		}
		return {
			kernelName: g,
			outputs: y,
			inputs: _,
			timeMs: b.then(((g) => g.kernelMs)),
			extraInfo: b.then(((g) => null != g.getExtraProfileInfo ? g.getExtraProfileInfo() : ``))
		};
	}
	logKernelProfile(g) {
		const { kernelName: _, outputs: v, timeMs: y, inputs: b, extraInfo: x } = g;
		v.forEach(((g) => {
			Promise.all([
				g.data(),
				y,
				x
			]).then(((v) => {
				this.logger.logKernelProfile(_, g, v[0], v[1], b, v[2]);
			}));
		}));
	}
};
function Ss(g, _, v) {
	if (`float32` !== _) return !1;
	for (let _ = 0; _ < g.length; _++) {
		const y = g[_];
		if (isNaN(y) || !isFinite(y)) return console.warn(`Found ${y} in the result of '${v}'`), !0;
	}
	return !1;
}
var xs = class {
	logKernelProfile(g, _, v, y, b, x) {
		const S = `number` == typeof y ? pn(`${y}ms`, 9) : y.error, C = pn(g, 25), T = _.rank, E = _.size, D = pn(_.shape.toString(), 14);
		let k = ``;
		for (const g in b) {
			const v = b[g];
			if (null != v) {
				const y = v.shape || _.shape, b = y.length;
				k += `${g}: ${b}D ${b > 0 ? y : ``} `;
			}
		}
		console.log(`%c${C}\t%c${S}\t%c${T}D ${D}\t%c${E}\t%c${k}\t%c${x}`, `font-weight:bold`, `color:red`, `color:blue`, `color: orange`, `color: green`, `color: steelblue`);
	}
};
function Ns(g, _, v, y) {
	const b = bn(_), x = function(g, _, v, y) {
		const b = un(_), x = y[y.length - 1], S = new Array(x).fill(0), C = _.length, T = `complex64` === v ? Es(g) : g;
		if (C > 1) for (let g = 0; g < b / x; g++) {
			const _ = g * x;
			for (let g = 0; g < x; g++) S[g] = Math.max(S[g], Is(T[_ + g], 0, v).length);
		}
		return S;
	}(g, _, v, b), S = _.length, C = Ts(g, _, v, b, x), T = [`Tensor`];
	return y && (T.push(`  dtype: ${v}`), T.push(`  rank: ${S}`), T.push(`  shape: [${_}]`), T.push(`  values:`)), T.push(C.map(((g) => `    ` + g)).join(`
`)), T.join(`
`);
}
function Is(g, _, v) {
	let y;
	return y = Array.isArray(g) ? `${parseFloat(g[0].toFixed(7))} + ${parseFloat(g[1].toFixed(7))}j` : gn(g) ? `'${g}'` : `bool` === v ? As(g) : parseFloat(g.toFixed(7)).toString(), pn(y, _);
}
function As(g) {
	return 0 === g ? `false` : `true`;
}
function Ts(g, _, v, y, b, x = !0) {
	const S = `complex64` === v ? 2 : 1, C = _[0], T = _.length;
	if (0 === T) {
		if (`complex64` === v) return [Is(Es(g)[0], 0, v)];
		return `bool` === v ? [As(g[0])] : [g[0].toString()];
	}
	if (1 === T) {
		if (C > 20) {
			const _ = 3 * S;
			let y = Array.from(g.slice(0, _)), x = Array.from(g.slice((C - 3) * S, C * S));
			return `complex64` === v && (y = Es(y), x = Es(x)), [`[` + y.map(((g, _) => Is(g, b[_], v))).join(`, `) + `, ..., ` + x.map(((g, _) => Is(g, b[C - 3 + _], v))).join(`, `) + `]`];
		}
		return [`[` + (`complex64` === v ? Es(g) : Array.from(g)).map(((g, _) => Is(g, b[_], v))).join(`, `) + `]`];
	}
	const E = _.slice(1), D = y.slice(1), k = y[0] * S, A = [];
	if (C > 20) {
		for (let _ = 0; _ < 3; _++) {
			const y = _ * k, x = y + k;
			A.push(...Ts(g.slice(y, x), E, v, D, b, !1));
		}
		A.push(`...`);
		for (let _ = C - 3; _ < C; _++) {
			const y = _ * k, x = y + k;
			A.push(...Ts(g.slice(y, x), E, v, D, b, _ === C - 1));
		}
	} else for (let _ = 0; _ < C; _++) {
		const y = _ * k, x = y + k;
		A.push(...Ts(g.slice(y, x), E, v, D, b, _ === C - 1));
	}
	const j = 2 === T ? `,` : ``;
	A[0] = `[` + (C > 0 ? A[0] + j : ``);
	for (let g = 1; g < A.length - 1; g++) A[g] = ` ` + A[g] + j;
	let M = `,
`;
	for (let g = 2; g < T; g++) M += `
`;
	return A[A.length - 1] = ` ` + A[A.length - 1] + `]` + (x ? `` : M), A;
}
function Es(g) {
	const _ = [];
	for (let v = 0; v < g.length; v += 2) _.push([g[v], g[v + 1]]);
	return _;
}
let Cs = null;
var zs = class {
	constructor(g, _, v, y) {
		this.kept = !1, this.isDisposedInternal = !1, this.shape = g.slice(), this.dtype = _ || `float32`, this.size = un(g), this.strides = bn(g), this.dataId = v, this.id = y, this.rankType = this.rank < 5 ? this.rank.toString() : `higher`;
	}
	get rank() {
		return this.shape.length;
	}
	async buffer() {
		const g = await this.data();
		return null.buffer(this.shape, this.dtype, g);
	}
	bufferSync() {
		return null.buffer(this.shape, this.dtype, this.dataSync());
	}
	async array() {
		const g = await this.data();
		return kn(this.shape, g, `complex64` === this.dtype);
	}
	arraySync() {
		return kn(this.shape, this.dataSync(), `complex64` === this.dtype);
	}
	async data() {
		this.throwIfDisposed();
		const g = Cs().read(this.dataId);
		if (`string` === this.dtype) {
			const _ = await g;
			try {
				return _.map(((g) => bs(g)));
			} catch (g) {
				throw new Error(`Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().`);
			}
		}
		return g;
	}
	dataToGPU(g) {
		return this.throwIfDisposed(), Cs().readToGPU(this.dataId, g);
	}
	dataSync() {
		this.throwIfDisposed();
		const g = Cs().readSync(this.dataId);
		if (`string` === this.dtype) try {
			return g.map(((g) => bs(g)));
		} catch (g) {
			throw new Error(`Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().`);
		}
		return g;
	}
	async bytes() {
		this.throwIfDisposed();
		const g = await Cs().read(this.dataId);
		return `string` === this.dtype ? g : new Uint8Array(g.buffer);
	}
	dispose() {
		this.isDisposed || (this.kerasMask && this.kerasMask.dispose(), Cs().disposeTensor(this), this.isDisposedInternal = !0);
	}
	get isDisposed() {
		return this.isDisposedInternal;
	}
	throwIfDisposed() {
		if (this.isDisposed) throw new Error(`Tensor is disposed.`);
	}
	print(g = !1) {
		return null.print(this, g);
	}
	clone() {
		return this.throwIfDisposed(), null.clone(this);
	}
	toString(g = !1) {
		return Ns(this.dataSync(), this.shape, this.dtype, g);
	}
	cast(g) {
		return this.throwIfDisposed(), null.cast(this, g);
	}
	variable(g = !0, _, v) {
		return this.throwIfDisposed(), Cs().makeVariable(this, g, _, v);
	}
};
function $s() {
	return $n(`Tensor`, (() => zs));
}
Object.defineProperty(zs, Symbol.hasInstance, { value: (g) => !!g && null != g.data && null != g.dataSync && null != g.throwIfDisposed }), $s();
var Fs = class extends zs {
	constructor(g, _, v, y) {
		super(g.shape, g.dtype, g.dataId, y), this.trainable = _, this.name = v;
	}
	assign(g) {
		if (g.dtype !== this.dtype) throw new Error(`dtype of the new value (${g.dtype}) and previous value (${this.dtype}) must match`);
		if (!hn(g.shape, this.shape)) throw new Error(`shape of the new value (${g.shape}) and previous value (${this.shape}) must match`);
		Cs().disposeTensor(this), this.dataId = g.dataId, Cs().incRef(this, null);
	}
	dispose() {
		Cs().disposeVariable(this), this.isDisposedInternal = !0;
	}
};
var Ds;
var Ls;
var _s;
var Rs;
var Ms;
Object.defineProperty(Fs, Symbol.hasInstance, { value: (g) => g instanceof zs && null != g.assign && g.assign instanceof Function }), function(g) {
	g.R0 = `R0`, g.R1 = `R1`, g.R2 = `R2`, g.R3 = `R3`, g.R4 = `R4`, g.R5 = `R5`, g.R6 = `R6`;
}(Ds || (Ds = {})), function(g) {
	g.float32 = `float32`, g.int32 = `int32`, g.bool = `int32`, g.complex64 = `complex64`;
}(Ls || (Ls = {})), function(g) {
	g.float32 = `float32`, g.int32 = `int32`, g.bool = `bool`, g.complex64 = `complex64`;
}(_s || (_s = {})), function(g) {
	g.float32 = `float32`, g.int32 = `float32`, g.bool = `float32`, g.complex64 = `complex64`;
}(Rs || (Rs = {})), function(g) {
	g.float32 = `complex64`, g.int32 = `complex64`, g.bool = `complex64`, g.complex64 = `complex64`;
}(Ms || (Ms = {}));
const Os = {
	float32: Rs,
	int32: Ls,
	bool: _s,
	complex64: Ms
};
function Bs(g) {
	return null != g && `object` == typeof g && `texture` in g && g.texture instanceof WebGLTexture;
}
function Ps(g) {
	return `undefined` != typeof GPUBuffer && null != g && `object` == typeof g && `buffer` in g && g.buffer instanceof GPUBuffer;
}
function Us(g, _) {
	if (g.dtype === _.dtype) return [g, _];
	const v = function(g, _) {
		if (`string` === g || `string` === _) {
			if (`string` === g && `string` === _) return `string`;
			throw new Error(`Can not upcast ${g} with ${_}`);
		}
		return Os[g][_];
	}(g.dtype, _.dtype);
	return [g.cast(v), _.cast(v)];
}
function Ws(g) {
	const _ = [];
	return js(g, _, /* @__PURE__ */ new Set()), _;
}
function js(g, _, v) {
	if (null == g) return;
	if (g instanceof zs) return void _.push(g);
	if (y = g, !Array.isArray(y) && `object` != typeof y) return;
	var y;
	const b = g;
	for (const g in b) {
		const y = b[g];
		v.has(y) || (v.add(y), js(y, _, v));
	}
}
function qs(g) {
	return null != g.kernelName;
}
var Vs = class {
	constructor() {
		this.registeredVariables = {}, this.nextTapeNodeId = 0, this.numBytes = 0, this.numTensors = 0, this.numStringTensors = 0, this.numDataBuffers = 0, this.gradientDepth = 0, this.kernelDepth = 0, this.scopeStack = [], this.numDataMovesStack = [], this.nextScopeId = 0, this.tensorInfo = /* @__PURE__ */ new WeakMap(), this.profiling = !1, this.activeProfile = {
			newBytes: 0,
			newTensors: 0,
			peakBytes: 0,
			kernels: [],
			result: null,
			get kernelNames() {
				return Array.from(new Set(this.kernels.map(((g) => g.name))));
			}
		};
	}
	dispose() {
		for (const g in this.registeredVariables) this.registeredVariables[g].dispose();
	}
};
var Ks = class Ks {
	constructor(g) {
		this.ENV = g, this.registry = {}, this.registryFactory = {}, this.pendingBackendInitId = 0, this.state = new Vs();
	}
	async ready() {
		if (null != this.pendingBackendInit) return this.pendingBackendInit.then((() => {}));
		if (null != this.backendInstance) return;
		const g = this.getSortedBackends();
		for (let _ = 0; _ < g.length; _++) {
			const v = g[_];
			if (await this.initializeBackend(v).success) return void await this.setBackend(v);
		}
		throw new Error(`Could not initialize any backends, all backend initializations failed.`);
	}
	get backend() {
		if (null != this.pendingBackendInit) throw new Error(`Backend '${this.backendName}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
		if (null == this.backendInstance) {
			const { name: g, asyncInit: _ } = this.initializeBackendsAndReturnBest();
			if (_) throw new Error(`The highest priority backend '${g}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
			this.setBackend(g);
		}
		return this.backendInstance;
	}
	backendNames() {
		return Object.keys(this.registryFactory);
	}
	findBackend(g) {
		if (!(g in this.registry)) {
			if (!(g in this.registryFactory)) return null;
			{
				const { asyncInit: _ } = this.initializeBackend(g);
				if (_) return null;
			}
		}
		return this.registry[g];
	}
	findBackendFactory(g) {
		return g in this.registryFactory ? this.registryFactory[g].factory : null;
	}
	registerBackend(g, _, v = 1) {
		return g in this.registryFactory ? (Fn(`${g} backend was already registered. Reusing existing backend factory.`), !1) : (this.registryFactory[g] = {
			factory: _,
			priority: v
		}, !0);
	}
	async setBackend(g) {
		if (null == this.registryFactory[g]) throw new Error(`Backend name '${g}' not found in registry`);
		if (this.backendName = g, null == this.registry[g]) {
			this.backendInstance = null;
			const { success: _, asyncInit: v } = this.initializeBackend(g);
			if (!(v ? await _ : _)) return !1;
		}
		return this.backendInstance = this.registry[g], this.setupRegisteredKernels(), this.profiler = new vs(this.backendInstance), !0;
	}
	setupRegisteredKernels() {
		Mn(this.backendName).forEach(((g) => {
			null != g.setupFunc && g.setupFunc(this.backendInstance);
		}));
	}
	disposeRegisteredKernels(g) {
		Mn(g).forEach(((_) => {
			null != _.disposeFunc && _.disposeFunc(this.registry[g]);
		}));
	}
	initializeBackend(g) {
		const _ = this.registryFactory[g];
		if (null == _) throw new Error(`Cannot initialize backend ${g}, no registration found.`);
		try {
			const v = _.factory();
			if (!v || v instanceof class {
				refCount(g) {
					return on(`refCount`);
				}
				incRef(g) {
					return on(`incRef`);
				}
				timerAvailable() {
					return !0;
				}
				time(g) {
					return on(`time`);
				}
				read(g) {
					return on(`read`);
				}
				readSync(g) {
					return on(`readSync`);
				}
				readToGPU(g, _) {
					return on(`readToGPU`);
				}
				numDataIds() {
					return on(`numDataIds`);
				}
				disposeData(g, _) {
					return on(`disposeData`);
				}
				write(g, _, v) {
					return on(`write`);
				}
				move(g, _, v, y, b) {
					return on(`move`);
				}
				createTensorFromGPUData(g, _, v) {
					return on(`createTensorFromGPUData`);
				}
				memory() {
					return on(`memory`);
				}
				floatPrecision() {
					return on(`floatPrecision`);
				}
				epsilon() {
					return 32 === this.floatPrecision() ? 1e-7 : 1e-4;
				}
				dispose() {
					return on(`dispose`);
				}
			} || `function` != typeof v.then) return this.registry[g] = v, {
				success: !0,
				asyncInit: !1
			};
			{
				const _ = ++this.pendingBackendInitId, y = v.then(((v) => !(_ < this.pendingBackendInitId) && (this.registry[g] = v, this.pendingBackendInit = null, !0))).catch(((v) => (_ < this.pendingBackendInitId || (this.pendingBackendInit = null, Fn(`Initialization of backend ${g} failed`), Fn(v.stack || v.message)), !1)));
				return this.pendingBackendInit = y, {
					success: y,
					asyncInit: !0
				};
			}
		} catch (_) {
			return Fn(`Initialization of backend ${g} failed`), Fn(_.stack || _.message), {
				success: !1,
				asyncInit: !1
			};
		}
	}
	removeBackend(g) {
		if (!(g in this.registryFactory)) throw new Error(`${g} backend not found in registry`);
		this.backendName === g && null != this.pendingBackendInit && this.pendingBackendInitId++, g in this.registry && (this.disposeRegisteredKernels(g), this.registry[g].dispose(), delete this.registry[g]), delete this.registryFactory[g], this.backendName === g && (this.pendingBackendInit = null, this.backendName = null, this.backendInstance = null);
	}
	getSortedBackends() {
		if (0 === Object.keys(this.registryFactory).length) throw new Error(`No backend found in registry.`);
		return Object.keys(this.registryFactory).sort(((g, _) => this.registryFactory[_].priority - this.registryFactory[g].priority));
	}
	initializeBackendsAndReturnBest() {
		const g = this.getSortedBackends();
		for (let _ = 0; _ < g.length; _++) {
			const v = g[_], { success: y, asyncInit: b } = this.initializeBackend(v);
			if (b || y) return {
				name: v,
				asyncInit: b
			};
		}
		throw new Error(`Could not initialize any backends, all backend initializations failed.`);
	}
	moveData(g, _) {
		const v = this.state.tensorInfo.get(_), y = v.backend, b = this.readSync(_), x = y.refCount(_);
		y.disposeData(_, !0), v.backend = g, g.move(_, b, v.shape, v.dtype, x), this.shouldCheckForMemLeaks() && this.state.numDataMovesStack[this.state.numDataMovesStack.length - 1]++;
	}
	tidy(g, _) {
		let v, y = null;
		if (null == _) {
			if (`function` != typeof g) throw new Error(`Please provide a function to tidy()`);
			_ = g;
		} else {
			if (`string` != typeof g && !(g instanceof String)) throw new Error(`When calling with two arguments, the first argument to tidy() must be a string`);
			if (`function` != typeof _) throw new Error(`When calling with two arguments, the 2nd argument to tidy() must be a function`);
			y = g;
		}
		return this.scopedRun((() => this.startScope(y)), (() => this.endScope(v)), (() => (v = _(), v instanceof Promise && console.error(`Cannot return a Promise inside of tidy.`), v)));
	}
	scopedRun(g, _, v) {
		g();
		try {
			const g = v();
			return _(), g;
		} catch (g) {
			throw _(), g;
		}
	}
	nextTensorId() {
		return Ks.nextTensorId++;
	}
	nextVariableId() {
		return Ks.nextVariableId++;
	}
	clone(g) {
		const _ = Gs.runKernel(`Identity`, { x: g }), v = { x: g };
		return this.addTapeNode(this.state.activeScope.name, v, [_], ((g) => ({ x: () => {
			const _ = { x: g };
			return Gs.runKernel(`Cast`, _, { dtype: `float32` });
		} })), [], {}), _;
	}
	runKernel(g, _, v) {
		this.backendName ?? this.backend;
		if (!(null != _n(g, this.backendName))) throw new Error(`Kernel '${g}' not registered for backend '${this.backendName}'`);
		return this.runKernelFunc({
			kernelName: g,
			inputs: _,
			attrs: v
		});
	}
	shouldCheckForMemLeaks() {
		return this.ENV.getBool(`IS_TEST`);
	}
	checkKernelForMemLeak(g, _, v) {
		const y = this.backend.numDataIds();
		let b = 0;
		v.forEach(((g) => {
			b += `complex64` === g.dtype ? 3 : 1;
		}));
		const x = this.state.numDataMovesStack[this.state.numDataMovesStack.length - 1], S = y - _ - b - x;
		if (S > 0) throw new Error(`Backend '${this.backendName}' has an internal memory leak (${S} data ids) after running '${g}'`);
	}
	runKernelFunc(g) {
		let _, v = [];
		const y = this.isTapeOn(), b = this.state.numBytes, x = this.state.numTensors;
		let a, S;
		this.shouldCheckForMemLeaks() && this.state.numDataMovesStack.push(0), this.backendName ?? this.backend;
		const C = qs(g) ? g.kernelName : null != this.state.activeScope ? this.state.activeScope.name : ``;
		if (qs(g)) {
			const { kernelName: _, inputs: b, attrs: x } = g;
			this.backendName ?? this.backend;
			const C = _n(_, this.backendName);
			ln(null != C, (() => `Cannot find registered kernel '${_}' for backend '${this.backendName}'`)), a = () => {
				const g = this.backend.numDataIds();
				S = C.kernelFunc({
					inputs: b,
					attrs: x,
					backend: this.backend
				});
				const T = Array.isArray(S) ? S : [S];
				this.shouldCheckForMemLeaks() && this.checkKernelForMemLeak(_, g, T);
				const E = T.map(((g) => null != g.rank ? g : this.makeTensorFromTensorInfo(g)));
				if (y) {
					const g = this.getTensorsForGradient(_, b, E);
					v = this.saveTensorsForBackwardMode(g);
				}
				return E;
			};
		} else {
			const { forwardFunc: _ } = g, i = (g) => {
				y && (v = g.map(((g) => this.keep(this.clone(g)))));
			};
			a = () => {
				const g = this.backend.numDataIds();
				S = this.tidy((() => _(this.backend, i)));
				const v = Array.isArray(S) ? S : [S];
				return this.shouldCheckForMemLeaks() && this.checkKernelForMemLeak(C, g, v), v;
			};
		}
		const { inputs: T, attrs: E } = g, D = qs(g) ? null : g.backwardsFunc;
		let k;
		return this.scopedRun((() => this.state.kernelDepth++), (() => this.state.kernelDepth--), (() => {
			this.ENV.getBool(`DEBUG`) || this.state.profiling ? (k = this.profiler.profileKernel(C, T, (() => a())), this.ENV.getBool(`DEBUG`) && this.profiler.logKernelProfile(k), _ = k.outputs) : _ = a();
		})), y && this.addTapeNode(C, T, _, D, v, E), this.state.profiling && this.state.activeProfile.kernels.push({
			name: C,
			bytesAdded: this.state.numBytes - b,
			totalBytesSnapshot: this.state.numBytes,
			tensorsAdded: this.state.numTensors - x,
			totalTensorsSnapshot: this.state.numTensors,
			inputShapes: Object.keys(T).map(((g) => null != T[g] ? T[g].shape : null)),
			outputShapes: _.map(((g) => g.shape)),
			kernelTimeMs: k.timeMs,
			extraInfo: k.extraInfo
		}), Array.isArray(S) ? _ : _[0];
	}
	saveTensorsForBackwardMode(g) {
		return g.map(((g) => this.keep(this.clone(g))));
	}
	getTensorsForGradient(g, _, v) {
		const y = Rn(g);
		if (null != y) {
			const g = y.inputsToSave || [], b = y.outputsToSave || [];
			let x;
			y.saveAllInputs ? (ln(Array.isArray(_), (() => `saveAllInputs is true, expected inputs to be an array.`)), x = Object.keys(_).map(((g) => _[g]))) : x = g.map(((g) => _[g]));
			const S = v.filter(((g, _) => b[_]));
			return x.concat(S);
		}
		return [];
	}
	makeTensor(g, _, v, y) {
		if (null == g) throw new Error(`Values passed to engine.makeTensor() are null`);
		v = v || `float32`, y = y || this.backend;
		let b = g;
		`string` === v && gn(g[0]) && (b = g.map(((g) => function(g, _ = `utf-8`) {
			return _ = _ || `utf-8`, Tn().platform.encode(g, _);
		}(g))));
		const x = y.write(b, _, v), S = new zs(_, v, x, this.nextTensorId());
		if (this.trackTensor(S, y), `string` === v) {
			const g = this.state.tensorInfo.get(x), _ = function(g) {
				if (null == g) return 0;
				let _ = 0;
				return g.forEach(((g) => _ += g.length)), _;
			}(b);
			this.state.numBytes += _ - g.bytes, g.bytes = _;
		}
		return S;
	}
	makeTensorFromDataId(g, _, v, y) {
		const b = {
			dataId: g,
			shape: _,
			dtype: v = v || `float32`
		};
		return this.makeTensorFromTensorInfo(b, y);
	}
	makeTensorFromTensorInfo(g, _) {
		const { dataId: v, shape: y, dtype: b } = g, x = new zs(y, b, v, this.nextTensorId());
		return this.trackTensor(x, _), x;
	}
	makeVariable(g, _ = !0, v, y) {
		v = v || this.nextVariableId().toString(), null != y && y !== g.dtype && (g = g.cast(y));
		const b = new Fs(g, _, v, this.nextTensorId());
		if (null != this.state.registeredVariables[b.name]) throw new Error(`Variable with name ${b.name} was already registered`);
		return this.state.registeredVariables[b.name] = b, this.incRef(b, this.backend), b;
	}
	trackTensor(g, _) {
		this.state.numTensors++, `string` === g.dtype && this.state.numStringTensors++;
		let v = 0;
		`complex64` !== g.dtype && `string` !== g.dtype && (v = g.size * fn(g.dtype)), this.state.numBytes += v, this.state.tensorInfo.has(g.dataId) || (this.state.numDataBuffers++, this.state.tensorInfo.set(g.dataId, {
			backend: _ || this.backend,
			dtype: g.dtype,
			shape: g.shape,
			bytes: v
		})), g instanceof Fs || this.track(g);
	}
	incRef(g, _) {
		this.trackTensor(g, _), this.backend.incRef(g.dataId);
	}
	removeDataId(g, _) {
		this.state.tensorInfo.has(g) && this.state.tensorInfo.get(g).backend === _ && (this.state.tensorInfo.delete(g), this.state.numDataBuffers--);
	}
	disposeTensor(g) {
		if (!this.state.tensorInfo.has(g.dataId)) return;
		const _ = this.state.tensorInfo.get(g.dataId);
		if (this.state.numTensors--, `string` === g.dtype && (this.state.numStringTensors--, this.state.numBytes -= _.bytes), `complex64` !== g.dtype && `string` !== g.dtype) {
			const _ = g.size * fn(g.dtype);
			this.state.numBytes -= _;
		}
		_.backend.disposeData(g.dataId) && this.removeDataId(g.dataId, _.backend);
	}
	disposeVariables() {
		for (const g in this.state.registeredVariables) {
			const _ = this.state.registeredVariables[g];
			this.disposeVariable(_);
		}
	}
	disposeVariable(g) {
		this.disposeTensor(g), null != this.state.registeredVariables[g.name] && delete this.state.registeredVariables[g.name];
	}
	memory() {
		const g = this.backend.memory();
		return g.numTensors = this.state.numTensors, g.numDataBuffers = this.state.numDataBuffers, g.numBytes = this.state.numBytes, this.state.numStringTensors > 0 && (g.unreliable = !0, g.reasons ??= [], g.reasons.push(`Memory usage by string tensors is approximate (2 bytes per character)`)), g;
	}
	async profile(g) {
		this.state.profiling = !0;
		const _ = this.state.numBytes, v = this.state.numTensors;
		this.state.activeProfile.kernels = [], this.state.activeProfile.result = await g(), this.state.profiling = !1, this.state.activeProfile.peakBytes = Math.max(...this.state.activeProfile.kernels.map(((g) => g.totalBytesSnapshot))), this.state.activeProfile.newBytes = this.state.numBytes - _, this.state.activeProfile.newTensors = this.state.numTensors - v;
		for (const g of this.state.activeProfile.kernels) g.kernelTimeMs = await g.kernelTimeMs, g.extraInfo = await g.extraInfo;
		return this.state.activeProfile;
	}
	isTapeOn() {
		return this.state.gradientDepth > 0 && 0 === this.state.kernelDepth;
	}
	addTapeNode(g, _, v, y, b, x) {
		const S = {
			id: this.state.nextTapeNodeId++,
			kernelName: g,
			inputs: _,
			outputs: v,
			saved: b
		}, C = Rn(g);
		null != C && (y = C.gradFunc), null != y && (S.gradient = (g) => (g = g.map(((g, _) => {
			if (null == g) {
				const g = v[_], y = Sn(g.size, g.dtype);
				return this.makeTensor(y, g.shape, g.dtype);
			}
			return g;
		})), y(g.length > 1 ? g : g[0], b, x))), this.state.activeTape.push(S);
	}
	keep(g) {
		return g.kept = !0, g;
	}
	startTape() {
		0 === this.state.gradientDepth && (this.state.activeTape = []), this.state.gradientDepth++;
	}
	endTape() {
		this.state.gradientDepth--;
	}
	startScope(g) {
		const _ = {
			track: [],
			name: `unnamed scope`,
			id: this.state.nextScopeId++
		};
		g && (_.name = g), this.state.scopeStack.push(_), this.state.activeScope = _;
	}
	endScope(g) {
		const _ = Ws(g), v = new Set(_.map(((g) => g.id)));
		for (let g = 0; g < this.state.activeScope.track.length; g++) {
			const _ = this.state.activeScope.track[g];
			_.kept || v.has(_.id) || _.dispose();
		}
		const y = this.state.scopeStack.pop();
		this.state.activeScope = 0 === this.state.scopeStack.length ? null : this.state.scopeStack[this.state.scopeStack.length - 1], _.forEach(((g) => {
			g.kept || g.scopeId !== y.id || this.track(g);
		}));
	}
	gradients(g, _, v, y = !1) {
		if (ln(_.length > 0, (() => `gradients() received an empty list of xs.`)), null != v && `float32` !== v.dtype) throw new Error(`dy must have 'float32' dtype, but has '${v.dtype}'`);
		const b = this.scopedRun((() => this.startTape()), (() => this.endTape()), (() => this.tidy(`forward`, g)));
		ln(b instanceof zs, (() => `The result y returned by f() must be a tensor.`));
		const x = function(g, _, v) {
			const y = {}, b = {};
			for (let g = 0; g < _.length; g++) y[_[g].id] = !0;
			for (let v = 0; v < g.length; v++) {
				const x = g[v], S = x.inputs;
				for (const g in S) {
					const v = S[g];
					let C = !1;
					for (let g = 0; g < _.length; g++) if (y[v.id]) {
						x.outputs.forEach(((g) => y[g.id] = !0)), C = !0, b[x.id] = !0;
						break;
					}
					if (C) break;
				}
			}
			const x = {};
			x[v.id] = !0;
			const S = {};
			for (let _ = g.length - 1; _ >= 0; _--) {
				const v = g[_], y = v.inputs;
				for (let g = 0; g < v.outputs.length; g++) if (x[v.outputs[g].id]) {
					for (const g in y) x[y[g].id] = !0, S[v.id] = !0;
					break;
				}
			}
			const C = [];
			for (let _ = 0; _ < g.length; _++) {
				const v = g[_];
				if (b[v.id] && S[v.id]) {
					const g = {};
					for (const _ in v.inputs) {
						const b = v.inputs[_];
						y[b.id] && (g[_] = b);
					}
					const _ = Object.assign({}, v);
					_.inputs = g, _.outputs = v.outputs, C.push(_);
				}
			}
			return C;
		}(this.state.activeTape, _, b);
		if (!y && 0 === x.length && _.length > 0) throw new Error(`Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.`);
		return this.tidy(`backward`, (() => {
			const g = {};
			g[b.id] = null == v ? function(g) {
				const _ = vn(un(g), `float32`);
				return Gs.makeTensor(_, g, `float32`);
			}(b.shape) : v, function(g, _, v, y) {
				for (let b = _.length - 1; b >= 0; b--) {
					const x = _[b], S = [];
					if (x.outputs.forEach(((_) => {
						const v = g[_.id];
						null != v ? S.push(v) : S.push(null);
					})), null == x.gradient) throw new Error(`Cannot compute gradient: gradient function not found for ${x.kernelName}.`);
					const C = x.gradient(S);
					for (const _ in x.inputs) {
						if (!(_ in C)) throw new Error(`Cannot backprop through input ${_}. Available gradients found: ${Object.keys(C)}.`);
						const b = v((() => C[_]()));
						if (`float32` !== b.dtype) throw new Error(`Error in gradient for op ${x.kernelName}. The gradient of input ${_} must have 'float32' dtype, but has '${b.dtype}'`);
						const S = x.inputs[_];
						if (!hn(b.shape, S.shape)) throw new Error(`Error in gradient for op ${x.kernelName}. The gradient of input '${_}' has shape '${b.shape}', which does not match the shape of the input '${S.shape}'`);
						if (null == g[S.id]) g[S.id] = b;
						else {
							const _ = g[S.id];
							g[S.id] = y(_, b), _.dispose();
						}
					}
				}
			}(g, x, ((g) => this.tidy(g)), Hs);
			const y = _.map(((_) => g[_.id]));
			return 0 === this.state.gradientDepth && (this.state.activeTape.forEach(((g) => {
				for (const _ of g.saved) _.dispose();
			})), this.state.activeTape = null), {
				value: b,
				grads: y
			};
		}));
	}
	customGrad(g) {
		return ln(yn(g), (() => `The f passed in customGrad(f) must be a function.`)), (..._) => {
			let v;
			ln(_.every(((g) => g instanceof zs)), (() => `The args passed in customGrad(f)(x1, x2,...) must all be tensors`));
			const y = {};
			_.forEach(((g, _) => {
				y[_] = g;
			}));
			return this.runKernelFunc({
				forwardFunc: (y, b) => (v = g(..._, b), ln(v.value instanceof zs, (() => "The function f passed in customGrad(f) must return an object where `obj.value` is a tensor")), ln(yn(v.gradFunc), (() => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function.")), v.value),
				backwardsFunc: (g, y) => {
					const b = v.gradFunc(g, y), x = Array.isArray(b) ? b : [b];
					ln(x.length === _.length, (() => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the same number of tensors as inputs passed to f(...).")), ln(x.every(((g) => g instanceof zs)), (() => "The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors."));
					const S = {};
					return x.forEach(((g, _) => {
						S[_] = () => g;
					})), S;
				},
				inputs: y
			});
		};
	}
	readSync(g) {
		return this.state.tensorInfo.get(g).backend.readSync(g);
	}
	read(g) {
		return this.state.tensorInfo.get(g).backend.read(g);
	}
	readToGPU(g, _) {
		return this.state.tensorInfo.get(g).backend.readToGPU(g, _);
	}
	async time(g) {
		const _ = ys(), v = await this.backend.time(g);
		return v.wallMs = ys() - _, v;
	}
	track(g) {
		return null != this.state.activeScope && (g.scopeId = this.state.activeScope.id, this.state.activeScope.track.push(g)), g;
	}
	get registeredVariables() {
		return this.state.registeredVariables;
	}
	reset() {
		this.pendingBackendInitId++, this.state.dispose(), this.ENV.reset(), this.state = new Vs();
		for (const g in this.registry) this.disposeRegisteredKernels(g), this.registry[g].dispose(), delete this.registry[g];
		this.backendName = null, this.backendInstance = null, this.pendingBackendInit = null;
	}
};
Ks.nextTensorId = 0, Ks.nextVariableId = 0;
const Gs = function() {
	const g = zn();
	if (null == g._tfengine) g._tfengine = new Ks(new In(g));
	return Cn = g._tfengine.ENV, Cs = () => g._tfengine, g._tfengine;
}();
function Hs(g, _) {
	const v = {
		a: g,
		b: _
	};
	return Gs.runKernel(`Add`, v);
}
function Js(g, _) {
	let v = g;
	if (ws(g)) return `string` === _ ? [] : [g.length];
	if (Bs(g)) {
		const _ = g.channels || `RGBA`;
		return [g.height, g.width * _.length];
	}
	if (Ps(g)) return [g.buffer.size / (null == _ ? 4 : fn(_))];
	if (!Array.isArray(g)) return [];
	const y = [];
	for (; Array.isArray(v) || ws(v) && `string` !== _;) y.push(v.length), v = v[0];
	return Array.isArray(g) && Tn().getBool(`TENSORLIKE_CHECK_SHAPE_CONSISTENCY`) && Zs(g, y, []), y;
}
function Zs(g, _, v) {
	if (v = v || [], !Array.isArray(g) && !ws(g)) return void ln(0 === _.length, (() => `Element arr[${v.join(`][`)}] is a primitive, but should be an array/TypedArray of ${_[0]} elements`));
	ln(_.length > 0, (() => `Element arr[${v.join(`][`)}] should be a primitive, but is an array of ${g.length} elements`)), ln(g.length === _[0], (() => `Element arr[${v.join(`][`)}] should have ${_[0]} elements, but has ${g.length} elements`));
	const y = _.slice(1);
	for (let _ = 0; _ < g.length; ++_) Zs(g[_], y, v.concat(_));
}
function Ys(g, _, v, y) {
	if (`string_or_numeric` !== g) {
		if (null == g) throw new Error(`Expected dtype cannot be null.`);
		if (`numeric` !== g && g !== _ || `numeric` === g && `string` === _) throw new Error(`Argument '${v}' passed to '${y}' must be ${g} tensor, but got ${_} tensor`);
	}
}
function Xs(g, _, v, y = `numeric`) {
	if (g instanceof $s()) return Ys(y, g.dtype, _, v), g;
	let b = mn(g);
	if (`string` !== b && [
		`bool`,
		`int32`,
		`float32`
	].indexOf(y) >= 0 && (b = y), Ys(y, b, _, v), null == g || !ws(g) && !Array.isArray(g) && `number` != typeof g && `boolean` != typeof g && `string` != typeof g) {
		const y = null == g ? `null` : g.constructor.name;
		throw new Error(`Argument '${_}' passed to '${v}' must be a Tensor or TensorLike, but got '${y}'`);
	}
	const x = Js(g, b);
	ws(g) || Array.isArray(g) || (g = [g]);
	const S = `string` !== b ? ms(g, b) : ks(g, [], !0);
	return Gs.makeTensor(S, x, b);
}
function Qs(g, _, v, y = `numeric`) {
	if (!Array.isArray(g)) throw new Error(`Argument ${_} passed to ${v} must be a \`Tensor[]\` or \`TensorLike[]\``);
	return g.map(((g, b) => Xs(g, `${_}[${b}]`, v, y)));
}
function ti(g) {
	const _ = Object.keys(g);
	if (1 !== _.length) throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${_.length} keys.`);
	let v = _[0];
	const y = g[v];
	v.endsWith(`_`) && (v = v.substring(0, v.length - 1)), v += `__op`;
	const i = (...g) => {
		Gs.startScope(v);
		try {
			const _ = y(...g);
			return Nn(_) && console.error(`Cannot return a Promise inside of tidy.`), Gs.endScope(_), _;
		} catch (g) {
			throw Gs.endScope(null), g;
		}
	};
	return Object.defineProperty(i, "name", {
		value: v,
		configurable: !0
	}), i;
}
const ei = ti({ cast_: function(g, _) {
	const v = Xs(g, `x`, `cast`);
	if (!function(g) {
		return `bool` === g || `complex64` === g || `float32` === g || `int32` === g || `string` === g;
	}(_)) throw new Error(`Failed to cast to unknown dtype ${_}`);
	if (`string` === _ && `string` !== v.dtype || `string` !== _ && `string` === v.dtype) throw new Error(`Only strings can be casted to strings`);
	const y = { x: v }, b = { dtype: _ };
	return Gs.runKernel(`Cast`, y, b);
} });
const ni = ti({ mul_: function(g, _) {
	let v = Xs(g, `a`, `mul`), y = Xs(_, `b`, `mul`);
	[v, y] = Us(v, y);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Multiply`, b);
} });
const si = ti({ step_: function(g, _ = 0) {
	const v = { x: Xs(g, `x`, `step`) }, y = { alpha: _ };
	return Gs.runKernel(`Step`, v, y);
} });
const ii = {
	kernelName: `Abs`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ni(g, si(ei(v, `float32`), -1)) };
	}
};
const ri = ti({ floorDiv_: function(g, _) {
	let v = Xs(g, `a`, `floorDiv`), y = Xs(_, `b`, `floorDiv`);
	[v, y] = Us(v, y);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`FloorDiv`, b);
} });
const ai = ti({ div_: function(g, _) {
	let v = Xs(g, `a`, `div`), y = Xs(_, `b`, `div`);
	if ([v, y] = Us(v, y), `int32` === v.dtype && `int32` === y.dtype) return ri(v, y);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`RealDiv`, b, {});
} });
const oi = ti({ neg_: function(g) {
	const _ = { x: Xs(g, `x`, `neg`) };
	return Gs.runKernel(`Neg`, _);
} });
function li(g, _) {
	if ((ws(g) && `string` !== _ || Array.isArray(g)) && `complex64` !== _) throw new Error(`Error creating a new Scalar: value must be a primitive (number|boolean|string)`);
	if (`string` === _ && ws(g) && !(g instanceof Uint8Array)) throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`.");
	return function(g, _, v, y) {
		if (null == y) y = mn(g);
		else if (`complex64` === y) throw new Error(`Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).`);
		if (Ps(g) || Bs(g)) {
			if (`float32` !== y && `int32` !== y) throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${y}.`);
			return Gs.backend.createTensorFromGPUData(g, _ || v, y);
		}
		if (!ws(g) && !Array.isArray(g) && `number` != typeof g && `boolean` != typeof g && `string` != typeof g) throw new Error(`values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray`);
		if (null != _) {
			xn(_);
			const g = un(_), y = un(v);
			ln(g === y, (() => `Based on the provided shape, [${_}], the tensor should have ${g} values but has ${y}`));
			for (let g = 0; g < v.length; ++g) {
				const y = v[g], b = g !== v.length - 1 || y !== un(_.slice(g));
				ln(v[g] === _[g] || !b, (() => `Error creating a new Tensor. Inferred shape (${v}) does not match the provided shape (${_}). `));
			}
		}
		return ws(g) || Array.isArray(g) || (g = [g]), _ = _ || v, g = `string` !== y ? ms(g, y) : ks(g, [], !0), Gs.makeTensor(g, _, y);
	}(g, [], [], _);
}
const ui = ti({ sqrt_: function(g) {
	const _ = { x: Xs(g, `x`, `sqrt`, `float32`) };
	return Gs.runKernel(`Sqrt`, _);
} });
const hi = ti({ square_: function(g) {
	const _ = Xs(g, `x`, `square`);
	return Gs.runKernel(`Square`, { x: _ }, {});
} });
const ci = ti({ sub_: function(g, _) {
	let v = Xs(g, `a`, `sub`), y = Xs(_, `b`, `sub`);
	[v, y] = Us(v, y);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Sub`, b);
} });
const pi = {
	kernelName: `Acos`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => {
			const _ = hi(ei(v, `float32`)), y = ui(ci(li(1), _));
			return oi(ai(g, y));
		} };
	}
};
const di = {
	kernelName: `Acosh`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => {
			const _ = ui(ci(hi(ei(v, `float32`)), 1));
			return ai(g, _);
		} };
	}
};
function fi(g, _) {
	const v = [];
	for (let y = 0; y < _.length; y++) {
		const b = g[g.length - y - 1], x = _.length - y - 1, S = _[x];
		(null == b || 1 === b && S > 1) && v.unshift(x);
	}
	return v;
}
function gi(g, _) {
	const v = Math.max(g.length, _.length), y = new Array(v);
	for (let b = 0; b < v; b++) {
		let x = g[g.length - b - 1];
		x ??= 1;
		let S = _[_.length - b - 1];
		if (S ??= 1, 1 === x) y[v - b - 1] = S;
		else if (1 === S) y[v - b - 1] = x;
		else {
			if (x !== S) throw Error(`Operands could not be broadcast together with shapes ${g} and ${_}.`);
			y[v - b - 1] = x;
		}
	}
	return y;
}
const mi = ti({ reshape_: function(g, _) {
	const v = { x: Xs(g, `x`, `reshape`, `string_or_numeric`) }, y = { shape: _ };
	return Gs.runKernel(`Reshape`, v, y);
} });
const yi = ti({ sum_: function(g, _ = null, v = !1) {
	let y = Xs(g, `x`, `sum`);
	`bool` === y.dtype && (y = ei(y, `int32`));
	const b = { x: y }, x = {
		axis: _,
		keepDims: v
	};
	return Gs.runKernel(`Sum`, b, x);
} });
const bi = {
	kernelName: `Add`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _, b = gi(v.shape, y.shape);
		return {
			a: () => {
				let _ = g;
				const y = fi(v.shape, b);
				return y.length > 0 && (_ = yi(_, y)), mi(_, v.shape);
			},
			b: () => {
				let _ = g;
				const v = fi(y.shape, b);
				return v.length > 0 && (_ = yi(_, v)), mi(_, y.shape);
			}
		};
	}
};
const wi = {
	kernelName: `AddN`,
	saveAllInputs: !0,
	gradFunc: (g, _) => {
		const v = {};
		return _.forEach(((_, y) => {
			v[y] = () => g.clone();
		})), v;
	}
};
const ki = ti({ zerosLike_: function(g) {
	const _ = { x: Xs(g, `x`, `zerosLike`) };
	return Gs.runKernel(`ZerosLike`, _);
} });
const vi = {
	kernelName: `ArgMax`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ki(v) };
	}
};
const Si = {
	kernelName: `ArgMin`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ki(v) };
	}
};
const xi = {
	kernelName: `Asin`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ai(g, ui(ci(li(1), hi(ei(v, `float32`))))) };
	}
};
const Ni = ti({ add_: function(g, _) {
	let v = Xs(g, `a`, `add`), y = Xs(_, `b`, `add`);
	[v, y] = Us(v, y);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Add`, b);
} });
const Ii = {
	kernelName: `Asinh`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => {
			const _ = ui(Ni(li(1), hi(ei(v, `float32`))));
			return ai(g, _);
		} };
	}
};
const Ai = {
	kernelName: `Atan2`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _, b = gi(v.shape, y.shape);
		return {
			a: () => {
				const _ = Ni(hi(v), hi(y));
				let x = ni(g, ai(y, _));
				const S = fi(v.shape, b);
				return S.length > 0 && (x = yi(x, S)), mi(x, v.shape);
			},
			b: () => {
				const _ = Ni(hi(v), hi(y));
				let x = oi(ni(g, ai(v, _)));
				const S = fi(y.shape, b);
				return S.length > 0 && (x = yi(x, S)), mi(x, y.shape);
			}
		};
	}
};
const Ti = {
	kernelName: `Atan`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ai(g, Ni(hi(ei(v, `float32`)), 1)) };
	}
};
const Ei = {
	kernelName: `Atanh`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ai(g, ci(li(1), hi(ei(v, `float32`)))) };
	}
};
function Ci(g) {
	return `number` == typeof g ? [
		g,
		g,
		g
	] : 2 === g.length ? [
		g[0],
		g[1],
		1
	] : g;
}
function zi(g) {
	const [_, v, y] = Ci(g);
	return 1 === _ && 1 === v && 1 === y;
}
function $i(g, _) {
	return zi(g) || zi(_);
}
function Fi(g) {
	return Ci(g).every(((g) => g > 0));
}
function Di(g, _, v) {
	if (null != v) {
		if (`string` == typeof _) throw Error(`Error in ${g}: pad must be an integer when using dimRoundingMode ${v} but got pad ${_}.`);
		if (`number` == typeof _) ln(cn(_), (() => `Error in ${g}: pad must be an integer when using dimRoundingMode ${v} but got pad ${_}.`));
		else {
			if (`object` != typeof _) throw Error(`Error in ${g}: Unknown padding parameter: ${_}`);
			_.forEach(((_) => {
				_.forEach(((_) => {
					ln(cn(_), (() => `Error in ${g}: pad must be an integer when using dimRoundingMode ${v} but got pad ${_}.`));
				}));
			}));
		}
	}
}
const Li = ti({ avgPool3dGrad_: function(g, _, v, y, b, x) {
	const S = Xs(g, `dy`, `avgPool3dGrad`), C = Xs(_, `input`, `avgPool3dGrad`);
	let T = S, E = C, D = !1;
	4 === C.rank && (D = !0, T = mi(S, [
		1,
		S.shape[0],
		S.shape[1],
		S.shape[2],
		S.shape[3]
	]), E = mi(C, [
		1,
		C.shape[0],
		C.shape[1],
		C.shape[2],
		C.shape[3]
	])), ln(5 === T.rank, (() => `Error in avgPool3dGrad: dy must be rank 5 but got rank ${T.rank}.`)), ln(5 === E.rank, (() => `Error in avgPool3dGrad: input must be rank 5 but got rank ${E.rank}.`)), Di(`avgPool3dGrad`, b, x);
	const k = {
		dy: T,
		input: E
	}, A = {
		filterSize: v,
		strides: y,
		pad: b,
		dimRoundingMode: x
	}, j = Gs.runKernel(`AvgPool3DGrad`, k, A);
	return D ? mi(j, [
		j.shape[1],
		j.shape[2],
		j.shape[3],
		j.shape[4]
	]) : j;
} });
const _i = {
	kernelName: `AvgPool3D`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const [y] = _, { filterSize: b, strides: x, pad: S, dimRoundingMode: C } = v;
		return { x: () => Li(g, y, b, x, S, C) };
	}
};
const Ri = ti({ avgPoolGrad_: function(g, _, v, y, b) {
	const x = Xs(g, `dy`, `avgPoolGrad`), S = Xs(_, `input`, `avgPoolGrad`);
	ln(S.rank === x.rank, (() => `Rank of input (${S.rank}) does not match rank of dy (${x.rank})`));
	let C = S, T = x, E = !1;
	3 === S.rank && (E = !0, C = mi(S, [
		1,
		S.shape[0],
		S.shape[1],
		S.shape[2]
	]), T = mi(x, [
		1,
		x.shape[0],
		x.shape[1],
		x.shape[2]
	])), ln(4 === T.rank, (() => `Error in avgPoolGrad: dy must be rank 4 but got rank ${T.rank}.`)), ln(4 === C.rank, (() => `Error in avgPoolGrad: input must be rank 4 but got rank ${C.rank}.`));
	const D = {
		dy: T,
		input: C
	}, k = {
		filterSize: v,
		strides: y,
		pad: b
	}, A = Gs.runKernel(`AvgPoolGrad`, D, k);
	return E ? mi(A, [
		A.shape[1],
		A.shape[2],
		A.shape[3]
	]) : A;
} });
const Mi = {
	kernelName: `AvgPool`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const [y] = _, { filterSize: b, strides: x, pad: S } = v;
		return { x: () => Ri(g, y, b, x, S) };
	}
};
const Oi = ti({ matMul_: function(g, _, v = !1, y = !1) {
	let b = Xs(g, `a`, `matMul`), x = Xs(_, `b`, `matMul`);
	[b, x] = Us(b, x);
	const S = {
		a: b,
		b: x
	}, C = {
		transposeA: v,
		transposeB: y
	};
	return Gs.runKernel(`BatchMatMul`, S, C);
} });
const Bi = {
	kernelName: `BatchMatMul`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _, v) => {
		const [y, b] = _, { transposeA: x, transposeB: S } = v;
		return x || S ? !x && S ? {
			a: () => Oi(g, b, !1, !1),
			b: () => Oi(g, y, !0, !1)
		} : x && !S ? {
			a: () => Oi(b, g, !1, !0),
			b: () => Oi(y, g, !1, !1)
		} : {
			a: () => Oi(b, g, !0, !0),
			b: () => Oi(g, y, !0, !0)
		} : {
			a: () => Oi(g, b, !1, !0),
			b: () => Oi(y, g, !0, !1)
		};
	}
};
const Pi = ti({ spaceToBatchND_: function(g, _, v) {
	const y = Xs(g, `x`, `spaceToBatchND`);
	ln(y.rank >= 1 + _.length, (() => `input rank ${y.rank} should be > than [blockShape] ${_.length}`)), ln(v.length === _.length, (() => `paddings.shape[0] ${v.length} must be equal to [blockShape] ${_.length}`)), ln(y.shape.reduce(((g, y, b) => b > 0 && b <= _.length ? g && (y + v[b - 1][0] + v[b - 1][1]) % _[b - 1] == 0 : g), !0), (() => `input spatial dimensions ${y.shape.slice(1)} with paddings ${v.toString()} must be divisible by blockShapes ${_.toString()}`));
	const b = { x: y }, x = {
		blockShape: _,
		paddings: v
	};
	return Gs.runKernel(`SpaceToBatchND`, b, x);
} });
const Ui = {
	kernelName: `BatchToSpaceND`,
	gradFunc: (g, _, v) => {
		const { blockShape: y, crops: b } = v;
		return { x: () => Pi(g, y, b) };
	}
};
const Wi = {
	kernelName: `BroadcastTo`,
	gradFunc: (g, _, v) => {
		const y = v, b = y.inputShape, x = y.shape, S = Array.from(x);
		for (let g = b.length - 1; g >= 0; g--) if (b[g] === x[g]) S[g] = 1;
		else if (1 !== b[g]) throw new Error(`broadcastTo(): [${b}] cannot be broadcast to [${x}].`);
		const C = [];
		for (let g = 0; g < S.length; g++) S[g] > 1 && C.push(g);
		return { x: () => yi(g, C, !0) };
	}
};
const ji = {
	kernelName: `Cast`,
	gradFunc: (g) => ({ x: () => g.clone() })
};
const qi = {
	kernelName: `Ceil`,
	gradFunc: (g) => ({ x: () => ki(g) })
};
const Vi = ti({ greaterEqual_: function(g, _) {
	let v = Xs(g, `a`, `greaterEqual`, `string_or_numeric`), y = Xs(_, `b`, `greaterEqual`, `string_or_numeric`);
	[v, y] = Us(v, y), gi(v.shape, y.shape);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`GreaterEqual`, b);
} });
const Ki = ti({ lessEqual_: function(g, _) {
	let v = Xs(g, `a`, `lessEqual`, `string_or_numeric`), y = Xs(_, `b`, `lessEqual`, `string_or_numeric`);
	[v, y] = Us(v, y), gi(v.shape, y.shape);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`LessEqual`, b);
} });
const Gi = ti({ logicalAnd_: function(g, _) {
	const v = Xs(g, `a`, `logicalAnd`, `bool`), y = Xs(_, `b`, `logicalAnd`, `bool`);
	gi(v.shape, y.shape);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`LogicalAnd`, b);
} });
const Hi = ti({ clone_: function(g) {
	const _ = { x: Xs(g, `x`, `clone`, `string_or_numeric`) };
	return Gs.runKernel(`Identity`, _);
} });
const Ji = ti({ broadcastTo_: function(g, _) {
	let v = Xs(g, `broadcastTo`, `x`);
	const y = v.shape;
	if (xn(_), _.length < v.rank) throw new Error(`broadcastTo(): shape.length=${_.length} < input.rank=${v.rank}.`);
	if (_.length > v.rank) {
		const g = v.shape.slice();
		for (; g.length < _.length;) g.unshift(1);
		v = mi(v, g);
	}
	const b = v.shape, x = Array.from(_);
	for (let g = _.length - 1; g >= 0; g--) if (b[g] === _[g]) x[g] = 1;
	else if (1 !== v.shape[g]) throw new Error(`broadcastTo(): [${y}] cannot be broadcast to [${_}].`);
	if (0 === x.map(((g, _) => g > 1 ? _ : -1)).filter(((g) => g >= 0)).length) return Hi(v);
	const S = { x: v }, C = { reps: x };
	return Gs.runKernel(`Tile`, S, C);
} });
const Zi = ti({ where_: function(g, _, v) {
	const y = Xs(_, `a`, `where`), b = Xs(v, `b`, `where`), x = Xs(g, `condition`, `where`, `bool`), S = gi(gi(x.shape, y.shape), b.shape), C = {
		condition: Ji(x, S),
		t: Ji(y, S),
		e: Ji(b, S)
	};
	return Gs.runKernel(`Select`, C);
} });
const Yi = {
	kernelName: `ClipByValue`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const [y] = _, { clipValueMin: b, clipValueMax: x } = v;
		return { x: () => Zi(Gi(Vi(y, b), Ki(y, x)), g, ki(g)) };
	}
};
const Xi = {
	kernelName: `ComplexAbs`,
	inputsToSave: [`x`],
	gradFunc: ii.gradFunc
};
const Qi = ti({ split_: function(g, _, v = 0) {
	const y = { x: Xs(g, `x`, `split`) }, b = {
		numOrSizeSplits: _,
		axis: v
	};
	return Gs.runKernel(`SplitV`, y, b);
} });
const tr = {
	kernelName: `Concat`,
	saveAllInputs: !0,
	gradFunc: (g, _, v) => {
		const y = _.map(((g) => g.shape)), { axis: b } = v, x = dn(b, _[0].shape)[0], S = y.map(((g) => g[x]));
		return Qi(g, S, x).map(((g) => () => g));
	}
};
const er = ti({ conv2DBackpropFilter_: function(g, _, v, y, b, x = `NHWC`, S) {
	let C = g;
	3 === g.rank && (C = mi(g, [
		1,
		g.shape[0],
		g.shape[1],
		g.shape[2]
	]));
	let T = _;
	3 === T.rank && (T = mi(_, [
		1,
		_.shape[0],
		_.shape[1],
		_.shape[2]
	])), ln(4 === C.rank, (() => `Error in conv2dDerFilter: input must be rank 4, but got shape ${C.shape}.`)), ln(4 === T.rank, (() => `Error in conv2dDerFilter: dy must be rank 4, but got shape ${T.shape}.`)), ln(4 === v.length, (() => `Error in conv2dDerFilter: filterShape must be length 4, but got ${v}.`));
	const E = `NHWC` === x ? C.shape[3] : C.shape[1], D = `NHWC` === x ? T.shape[3] : T.shape[1];
	ln(E === v[2], (() => `Error in conv2dDerFilter: depth of input ${E}) must match input depth in filter (${v[2]}.`)), ln(D === v[3], (() => `Error in conv2dDerFilter: depth of dy (${D}) must match output depth for filter (${v[3]}).`)), Di(`conv2dDerFilter`, b, S);
	const k = {
		x: C,
		dy: T
	}, A = {
		strides: y,
		pad: b,
		dataFormat: x,
		dimRoundingMode: S,
		filterShape: v
	};
	return Gs.runKernel(`Conv2DBackpropFilter`, k, A);
} });
const nr = ti({ conv2DBackpropInput_: function(g, _, v, y, b, x = `NHWC`, S) {
	ln(g.length === _.rank, (() => `Length of inShape (${g.length}) and rank of dy (${_.rank}) must match`));
	let C = g, T = _, E = !1;
	3 === _.rank && (E = !0, T = mi(_, [
		1,
		_.shape[0],
		_.shape[1],
		_.shape[2]
	]), C = [
		1,
		g[0],
		g[1],
		g[2]
	]), ln(4 === C.length, (() => `Error in conv2dDerInput: inShape must be length 4, but got length ${C.length}.`)), ln(4 === T.rank, (() => `Error in conv2dDerInput: dy must be rank 4, but got rank ${T.rank}`)), ln(4 === v.rank, (() => `Error in conv2dDerInput: filter must be rank 4, but got rank ${v.rank}`));
	const D = `NHWC` === x ? C[3] : C[1], k = `NHWC` === x ? T.shape[3] : T.shape[1];
	ln(D === v.shape[2], (() => `Error in conv2dDerInput: depth of input (${D}) must match input depth for filter ${v.shape[2]}.`)), ln(k === v.shape[3], (() => `Error in conv2dDerInput: depth of output (${k}) must match output depth for filter ${v.shape[3]}.`)), Di(`conv2dDerInput`, b, S);
	const A = {
		dy: T,
		filter: v
	}, j = {
		strides: y,
		pad: b,
		dataFormat: x,
		dimRoundingMode: S,
		inputShape: C
	}, M = Gs.runKernel(`Conv2DBackpropInput`, A, j);
	return E ? mi(M, [
		M.shape[1],
		M.shape[2],
		M.shape[3]
	]) : M;
} });
const sr = {
	kernelName: `Conv2D`,
	inputsToSave: [`x`, `filter`],
	gradFunc: (g, _, v) => {
		const [y, b] = _, { dilations: x, strides: S, pad: C, dataFormat: T } = v;
		return ln(zi(x), (() => `Error in gradient of conv2D: dilation rates greater than 1 are not yet supported in gradients. Got dilations '${x}'`)), {
			x: () => nr(y.shape, g, b, S, C, T),
			filter: () => er(y, g, b.shape, S, C, T)
		};
	}
};
const ir = ti({ conv2d_: function(g, _, v, y, b = `NHWC`, x = [1, 1], S) {
	const C = Xs(g, `x`, `conv2d`, `float32`), T = Xs(_, `filter`, `conv2d`, `float32`);
	let E = C, D = !1;
	3 === C.rank && (D = !0, E = mi(C, [
		1,
		C.shape[0],
		C.shape[1],
		C.shape[2]
	])), ln(4 === E.rank, (() => `Error in conv2d: input must be rank 4, but got rank ${E.rank}.`)), ln(4 === T.rank, (() => `Error in conv2d: filter must be rank 4, but got rank ${T.rank}.`)), Di(`conv2d`, y, S);
	const k = `NHWC` === b ? E.shape[3] : E.shape[1];
	ln(k === T.shape[2], (() => `Error in conv2d: depth of input (${k}) must match input depth for filter ${T.shape[2]}.`)), ln($i(v, x), (() => `Error in conv2D: Either strides or dilations must be 1. Got strides ${v} and dilations '${x}'`)), ln(Fi(x), (() => `Error in conv2D: Dilated rates should be larger than 0.`)), ln(Fi(v), (() => `Error in conv2D: Strides should be larger than 0.`));
	const A = {
		x: E,
		filter: T
	}, j = {
		strides: v,
		pad: y,
		dataFormat: b,
		dilations: x,
		dimRoundingMode: S
	}, M = Gs.runKernel(`Conv2D`, A, j);
	return D ? mi(M, [
		M.shape[1],
		M.shape[2],
		M.shape[3]
	]) : M;
} });
const rr = {
	kernelName: `Conv2DBackpropInput`,
	inputsToSave: [`dy`, `filter`],
	gradFunc: (g, _, v) => {
		const [y, b] = _, { strides: x, pad: S, dataFormat: C, dimRoundingMode: T } = v;
		return {
			dy: () => ir(g, b, x, S, C, 1, T),
			filter: () => er(g, y, b.shape, x, S, C, T)
		};
	}
};
const ar = ti({ conv3DBackpropFilter_: function(g, _, v, y, b) {
	let x = g;
	4 === g.rank && (x = mi(g, [
		1,
		g.shape[0],
		g.shape[1],
		g.shape[2],
		g.shape[3]
	]));
	let S = _;
	4 === S.rank && (S = mi(_, [
		1,
		_.shape[0],
		_.shape[1],
		_.shape[2],
		_.shape[3]
	])), ln(5 === x.rank, (() => `Error in conv3dDerFilter: input must be rank 5, but got shape ${x.shape}.`)), ln(5 === S.rank, (() => `Error in conv3dDerFilter: dy must be rank 5, but got shape ${S.shape}.`)), ln(5 === v.length, (() => `Error in conv3dDerFilter: filterShape must be length 5, but got ${v}.`)), ln(x.shape[4] === v[3], (() => `Error in conv3dDerFilter: depth of input ${x.shape[4]}) must match input depth in filter (${v[3]}.`)), ln(S.shape[4] === v[4], (() => `Error in conv3dDerFilter: depth of dy (${S.shape[4]}) must match output depth for filter (${v[4]}).`));
	const C = {
		x,
		dy: S
	}, T = {
		strides: y,
		pad: b,
		filterShape: v
	};
	return Gs.runKernel(`Conv3DBackpropFilterV2`, C, T);
} });
const or = ti({ conv3DBackpropInput_: function(g, _, v, y, b) {
	ln(g.length === _.rank, (() => `Length of inShape (${g.length}) and rank of dy (${_.rank}) must match`));
	let x = g, S = _, C = !1;
	4 === _.rank && (C = !0, S = mi(_, [
		1,
		_.shape[0],
		_.shape[1],
		_.shape[2],
		_.shape[3]
	]), x = [
		1,
		g[0],
		g[1],
		g[2],
		g[3]
	]);
	const T = x[4], E = S.shape[4];
	ln(5 === x.length, (() => `Error in conv3dDerInput: inShape must be length 5, but got length ${x.length}.`)), ln(5 === S.rank, (() => `Error in conv3dDerInput: dy must be rank 5, but got rank ${S.rank}`)), ln(5 === v.rank, (() => `Error in conv3dDerInput: filter must be rank 5, but got rank ${v.rank}`)), ln(T === v.shape[3], (() => `Error in conv3dDerInput: depth of input (${T}) must match input depth for filter ${v.shape[3]}.`)), ln(E === v.shape[4], (() => `Error in conv3dDerInput: depth of output (${E}) must match output depth for filter ${v.shape[4]}.`));
	const D = {
		dy: S,
		filter: v
	}, k = {
		pad: b,
		strides: y,
		inputShape: x
	}, A = Gs.runKernel(`Conv3DBackpropInputV2`, D, k);
	return C ? mi(A, [
		A.shape[1],
		A.shape[2],
		A.shape[3],
		A.shape[4]
	]) : A;
} });
const lr = {
	kernelName: `Conv3D`,
	inputsToSave: [`x`, `filter`],
	gradFunc: (g, _, v) => {
		const { dilations: y, strides: b, pad: x } = v;
		ln(zi(y), (() => `Error in gradient of conv3D: dilation rates greater than 1 are not yet supported in gradients. Got dilations '${y}'`));
		const [S, C] = _;
		return {
			x: () => or(S.shape, g, C, b, x),
			filter: () => ar(S, g, C.shape, b, x)
		};
	}
};
const ur = ti({ sin_: function(g) {
	const _ = { x: Xs(g, `x`, `sin`, `float32`) };
	return Gs.runKernel(`Sin`, _);
} });
const hr = {
	kernelName: `Cos`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ni(oi(ur(ei(v, `float32`))), g) };
	}
};
const cr = ti({ sinh_: function(g) {
	const _ = { x: Xs(g, `x`, `sinh`) };
	return Gs.runKernel(`Sinh`, _);
} });
const pr = {
	kernelName: `Cosh`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ni(cr(ei(v, `float32`)), g) };
	}
};
function dr(g, _) {
	return function(g, _, v) {
		const y = g.length + _.length, b = [];
		let x = 0, S = 0;
		for (let C = 0; C < y; C++) -1 === v.indexOf(C) ? b.push(g[x++]) : b.push(_[S++]);
		return b;
	}(g, _.map(((g) => 1)), _);
}
function fr(g, _) {
	if (function(g, _) {
		for (let v = 0; v < g.length; ++v) if (g[g.length - v - 1] !== _ - 1 - v) return !1;
		return !0;
	}(g, _)) return null;
	const v = [];
	for (let y = 0; y < _; ++y) -1 === g.indexOf(y) && v.push(y);
	return g.forEach(((g) => v.push(g))), v;
}
function gr(g) {
	return g.map(((g, _) => [_, g])).sort(((g, _) => g[1] - _[1])).map(((g) => g[0]));
}
const mr = ti({ cumsum_: function(g, _ = 0, v = !1, y = !1) {
	const b = { x: Xs(g, `x`, `cumsum`) }, x = {
		axis: _,
		exclusive: v,
		reverse: y
	};
	return Gs.runKernel(`Cumsum`, b, x);
} });
const yr = ti({ complex_: function(g, _) {
	const v = Xs(g, `real`, `complex`), y = Xs(_, `imag`, `complex`);
	(function(g, _, v = ``) {
		ln(hn(g, _), (() => v + ` Shapes ${g} and ${_} must match`));
	})(v.shape, y.shape, `real and imag shapes, ${v.shape} and ${y.shape}, must match in call to tf.complex().`);
	const b = {
		real: v,
		imag: y
	};
	return Gs.runKernel(`Complex`, b);
} });
const br = ti({ imag_: function(g) {
	const _ = { input: Xs(g, `input`, `imag`) };
	return Gs.runKernel(`Imag`, _);
} });
const wr = ti({ real_: function(g) {
	const _ = { input: Xs(g, `input`, `real`) };
	return Gs.runKernel(`Real`, _);
} });
const kr = ti({ transpose_: function(g, _, v) {
	const y = Xs(g, `x`, `transpose`);
	if (_ ??= y.shape.map(((g, _) => _)).reverse(), ln(y.rank === _.length, (() => `Error in transpose: rank of input ${y.rank} must match length of perm ${_}.`)), _.forEach(((g) => {
		ln(g >= 0 && g < y.rank, (() => `All entries in 'perm' must be between 0 and ` + (y.rank - 1) + ` but got ${_}`));
	})), y.rank <= 1) return y.clone();
	const b = { x: y }, x = { perm: _ };
	return `complex64` === y.dtype ? (a = () => {
		let g = wr(y), _ = br(y);
		return g = Gs.runKernel(`Transpose`, { x: g }, x), _ = Gs.runKernel(`Transpose`, { x: _ }, x), v && (_ = oi(_)), yr(g, _);
	}, Gs.tidy(a, S)) : Gs.runKernel(`Transpose`, b, x);
	var a, S;
} });
const vr = {
	kernelName: `Cumsum`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const [y] = _, { axis: b, exclusive: x, reverse: S } = v;
		return { x: () => {
			const _ = fr([b], y.rank);
			let v = mr(g, b, x, !S);
			return null != _ && (v = kr(v, _)), v;
		} };
	}
};
const Sr = ti({ depthwiseConv2dNativeBackpropFilter_: function(g, _, v, y, b, x = [1, 1], S) {
	let C = g;
	3 === g.rank && (C = mi(g, [
		1,
		g.shape[0],
		g.shape[1],
		g.shape[2]
	]));
	let T = _;
	3 === T.rank && (T = mi(_, [
		1,
		_.shape[0],
		_.shape[1],
		_.shape[2]
	]));
	const E = {
		x: C,
		dy: T
	}, D = {
		strides: y,
		pad: b,
		dimRoundingMode: S,
		dilations: x,
		filterShape: v
	};
	return Gs.runKernel(`DepthwiseConv2dNativeBackpropFilter`, E, D);
} });
const xr = ti({ depthwiseConv2dNativeBackpropInput_: function(g, _, v, y, b, x = [1, 1], S) {
	let C = _, T = !1;
	3 === _.rank && (T = !0, C = mi(_, [
		1,
		_.shape[0],
		_.shape[1],
		_.shape[2]
	]));
	const E = {
		dy: C,
		filter: v
	}, D = {
		strides: y,
		pad: b,
		dimRoundingMode: S,
		dilations: x,
		inputShape: g
	}, k = Gs.runKernel(`DepthwiseConv2dNativeBackpropInput`, E, D);
	return T ? mi(k, [
		k.shape[1],
		k.shape[2],
		k.shape[3]
	]) : k;
} });
const Nr = {
	kernelName: `DepthwiseConv2dNative`,
	inputsToSave: [`x`, `filter`],
	gradFunc: (g, _, v) => {
		const { dilations: y, strides: b, pad: x, dimRoundingMode: S } = v, C = null == y ? [1, 1] : y;
		ln(zi(C), (() => `Error in gradient of depthwiseConv2dNative: dilation rates greater than 1 are not yet supported. Got dilations '${C}'`));
		const [T, E] = _;
		return ln(4 === T.rank, (() => `Error in gradient of depthwiseConv2dNative: input must be rank 4, but got rank ${T.rank}.`)), ln(4 === E.rank, (() => `Error in gradient of depthwiseConv2dNative: filter must be rank 4, but got rank ${E.rank}.`)), ln(T.shape[3] === E.shape[2], (() => `Error in gradient of depthwiseConv2d: number of input channels (${T.shape[3]}) must match the inChannels dimension in filter ${E.shape[2]}.`)), ln($i(b, C), (() => `Error in gradient of depthwiseConv2d: Either strides or dilations must be  1. Got strides ${b} and dilations '${C}'.`)), Di(`depthwiseConv2d`, x, S), {
			x: () => xr(T.shape, g, E, b, x, C, S),
			filter: () => Sr(T, g, E.shape, b, x, C, S)
		};
	}
};
const Ir = {
	kernelName: `Dilation2D`,
	inputsToSave: [`x`, `filter`],
	gradFunc: (g, _, v) => {
		const [y, b] = _, x = {
			x: y,
			filter: b,
			dy: g
		}, S = {
			x: y,
			filter: b,
			dy: g
		};
		return {
			x: () => Gs.runKernel(`Dilation2DBackpropInput`, x, v),
			filter: () => Gs.runKernel(`Dilation2DBackpropFilter`, S, v)
		};
	}
};
const Ar = {
	kernelName: `Elu`,
	outputsToSave: [!0],
	gradFunc: (g, _) => {
		const [v] = _, y = {
			dy: g,
			y: v
		};
		return { x: () => Gs.runKernel(`EluGrad`, y) };
	}
};
const Tr = ti({ exp_: function(g) {
	const _ = { x: Xs(g, `x`, `exp`) };
	return Gs.runKernel(`Exp`, _);
} });
const Er = {
	kernelName: `Erf`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _, y = ni(Tr(oi(hi(v))), 2 / Math.sqrt(Math.PI));
		return { x: () => ni(g, y) };
	}
};
const Cr = {
	kernelName: `Exp`,
	outputsToSave: [!0],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ni(g, v) };
	}
};
const zr = {
	kernelName: `ExpandDims`,
	inputsToSave: [`input`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { input: () => mi(g, v.shape) };
	}
};
const $r = {
	kernelName: `Expm1`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ni(g, Tr(v)) };
	}
};
const Fr = {
	kernelName: `Floor`,
	gradFunc: (g) => ({ x: () => ki(g) })
};
const Dr = {
	kernelName: `FloorDiv`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _, b = gi(v.shape, y.shape);
		return {
			a: () => {
				const _ = ai(g, ei(y, `float32`)), x = fi(v.shape, b);
				return x.length > 0 ? mi(yi(_, x), v.shape) : _;
			},
			b: () => {
				let _ = ni(g, ei(v, `float32`));
				const x = fi(y.shape, b);
				x.length > 0 && (_ = mi(yi(_, x), y.shape));
				const S = hi(y);
				return oi(ai(_, ei(S, `float32`)));
			}
		};
	}
};
const Lr = ti({ rsqrt_: function(g) {
	const _ = { x: Xs(g, `x`, `rsqrt`, `float32`) };
	return Gs.runKernel(`Rsqrt`, _);
} });
const _r = ti({ tile_: function(g, _) {
	const v = Xs(g, `x`, `tile`, `string_or_numeric`);
	ln(v.rank === _.length, (() => `Error in transpose: rank of input ${v.rank} must match length of reps ${_}.`));
	const y = { x: v }, b = { reps: _ };
	return Gs.runKernel(`Tile`, y, b);
} });
const Rr = {
	kernelName: `FusedBatchNorm`,
	inputsToSave: [
		`x`,
		`mean`,
		`variance`,
		`scale`
	],
	gradFunc: (g, _, v) => {
		const { varianceEpsilon: y } = v, [b, x, S, C] = _, T = null == C ? li(1) : C, E = fi(x.shape, b.shape), D = [];
		if (1 === x.rank) {
			for (let g = 0; g < b.shape.length - 1; ++g) D.push(b.shape[g]);
			D.push(1);
		}
		const k = ci(b, x), A = ni(g, T), j = Lr(Ni(S, li(y))), M = ni(ni(ni(j, j), j), li(-.5));
		return {
			x: () => 1 === x.rank ? mi(ni(ni(g, _r(mi(j, [
				1,
				1,
				1,
				x.shape[0]
			]), D)), T), b.shape) : mi(ni(ni(g, j), T), b.shape),
			mean: () => {
				let g = ni(ni(j, li(-1)), A);
				return 1 === x.rank && (g = yi(g, E)), mi(g, x.shape);
			},
			variance: () => {
				let g = ni(ni(M, k), A);
				return 1 === x.rank && (g = yi(g, E)), mi(g, x.shape);
			},
			scale: () => {
				const _ = ni(k, j);
				let v = ni(g, _);
				return 1 === x.rank && (v = yi(v, E)), mi(v, x.shape);
			},
			offset: () => {
				let _ = g;
				return 1 === x.rank && (_ = yi(_, E)), mi(_, x.shape);
			}
		};
	}
};
const Mr = ti({ stack_: function(g, _ = 0) {
	const v = Qs(g, `tensors`, `stack`, `string_or_numeric`);
	ln(v.length >= 1, (() => `Pass at least one tensor to tf.stack`)), v.length > 0 && ln(_ <= v[0].rank, (() => `Axis must be <= rank of the tensor`));
	const y = v, b = { axis: _ };
	return Gs.runKernel(`Pack`, y, b);
} });
const Or = ti({ unsortedSegmentSum_: function(g, _, v) {
	const y = Xs(g, `x`, `unsortedSegmentSum`), b = Xs(_, `segmentIds`, `unsortedSegmentSum`, `int32`);
	ln(cn(v), (() => `numSegments must be of dtype int`));
	const x = {
		x: y,
		segmentIds: b
	}, S = { numSegments: v };
	return Gs.runKernel(`UnsortedSegmentSum`, x, S);
} });
const Br = {
	kernelName: `GatherV2`,
	inputsToSave: [`x`, `indices`],
	gradFunc: (g, _, v) => {
		const [y, b] = _, { axis: x, batchDims: S } = v, C = dn(x, y.shape)[0], l = (g, _, v) => () => {
			const y = g.shape, b = _.size, S = y.slice(0, C), T = S.length, E = y.slice(x, y.length).slice(1), D = E.length, k = Pr(0, T), A = Pr(T + 1, T + 1 + D), j = Ur([
				S,
				[b],
				E
			]), M = mi(v, j), N = mi(_, [b]), P = Ur([
				[T],
				k,
				A
			]), F = kr(M, P);
			let I = Or(F, N, g.shape[C]);
			const L = gr(P);
			return I = kr(I, L), I;
		};
		if (1 === S) {
			const _ = y.shape[0], v = y.split(_, 0);
			return {
				x: () => {
					return Mr(v.map(((_, v) => l(_, b.slice(v, 1), g.slice(v, 1))()))).reshape(y.shape);
				},
				indices: () => b
			};
		}
		return {
			x: l(y, b, g),
			indices: () => b
		};
	}
};
function Pr(g, _) {
	const v = [];
	for (let y = g; y < _; ++y) v.push(y);
	return v;
}
function Ur(g) {
	const _ = [];
	for (let v = 0; v < g.length; ++v) for (let y = 0; y < g[v].length; ++y) _.push(g[v][y]);
	return _;
}
const Wr = {
	kernelName: `GreaterEqual`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _;
		return {
			a: () => ki(v),
			b: () => ki(y)
		};
	}
};
const jr = {
	kernelName: `Identity`,
	gradFunc: (g) => ({ x: () => ei(g, `float32`) })
};
const qr = {
	kernelName: `IsFinite`,
	gradFunc: (g) => ({ x: () => ki(g) })
};
const Vr = {
	kernelName: `IsInf`,
	gradFunc: (g) => ({ x: () => ki(g) })
};
const Kr = {
	kernelName: `IsNan`,
	gradFunc: (g) => ({ x: () => ki(g) })
};
const Gr = ti({ greater_: function(g, _) {
	let v = Xs(g, `a`, `greater`, `string_or_numeric`), y = Xs(_, `b`, `greater`, `string_or_numeric`);
	[v, y] = Us(v, y), gi(v.shape, y.shape);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Greater`, b);
} });
const Hr = {
	kernelName: `LeakyRelu`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const [y] = _, { alpha: b } = v, x = Gr(y, 0);
		return { x: () => Zi(x, g, ni(g, b)) };
	}
};
const Jr = {
	kernelName: `Log1p`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ai(g, Ni(v, 1)) };
	}
};
const Zr = {
	kernelName: `Log`,
	inputsToSave: [`x`],
	gradFunc: (g, _) => {
		const [v] = _;
		return { x: () => ai(g, ei(v, `float32`)) };
	}
};
const Yr = {
	kernelName: `LogSoftmax`,
	inputsToSave: [],
	outputsToSave: [!0],
	gradFunc: (g, _, v) => {
		const [y] = _, { axis: b } = v;
		return { logits: () => {
			const _ = Tr(y);
			return ci(g, ni(yi(g, b, !0), _));
		} };
	}
};
const Xr = ti({ localResponseNormalizationBackprop_: function(g, _, v, y = 5, b = 1, x = 1, S = .5) {
	const C = {
		x: g,
		y: _,
		dy: v
	}, T = {
		depthRadius: y,
		bias: b,
		alpha: x,
		beta: S
	};
	return Gs.runKernel(`LRNGrad`, C, T);
} });
const Qr = {
	kernelName: `LRN`,
	inputsToSave: [`x`],
	outputsToSave: [!0],
	gradFunc: (g, _, v) => {
		const [y, b] = _, { depthRadius: x, bias: S, alpha: C, beta: T } = v;
		return { x: () => Xr(y, b, g, x, S, C, T) };
	}
};
const ta = ti({ equal_: function(g, _) {
	let v = Xs(g, `a`, `equal`, `string_or_numeric`), y = Xs(_, `b`, `equal`, `string_or_numeric`);
	[v, y] = Us(v, y), gi(v.shape, y.shape);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Equal`, b);
} });
function ea(g, _, v, y) {
	return _.rank < v.rank && (_ = mi(_, dr(_.shape, y))), g.rank < v.rank && (g = mi(g, dr(g.shape, y))), { x: () => ni(g, ei(ta(v, _), g.dtype)) };
}
const na = {
	kernelName: `Max`,
	inputsToSave: [`x`],
	outputsToSave: [!0],
	gradFunc: (g, _, v) => {
		const { reductionIndices: y } = v, b = _[0], x = ea(g, _[1], b, dn(y, b.shape));
		return { x: () => x.x() };
	}
};
const sa = ti({ less_: function(g, _) {
	let v = Xs(g, `a`, `less`, `string_or_numeric`), y = Xs(_, `b`, `less`, `string_or_numeric`);
	[v, y] = Us(v, y), gi(v.shape, y.shape);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Less`, b);
} });
const ia = {
	kernelName: `Maximum`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _;
		return {
			a: () => ni(g, ei(Vi(v, y), `float32`)),
			b: () => ni(g, ei(sa(v, y), `float32`))
		};
	}
};
const ra = ti({ maxPool3dGrad_: function(g, _, v, y, b, x, S) {
	const C = Xs(g, `dy`, `maxPool3dGrad`), T = Xs(_, `input`, `maxPool3dGrad`), E = Xs(v, `output`, `maxPool3dGrad`);
	let D = C, k = T, A = E, j = !1;
	4 === T.rank && (j = !0, D = mi(C, [
		1,
		C.shape[0],
		C.shape[1],
		C.shape[2],
		C.shape[3]
	]), k = mi(T, [
		1,
		T.shape[0],
		T.shape[1],
		T.shape[2],
		T.shape[3]
	]), A = mi(E, [
		1,
		E.shape[0],
		E.shape[1],
		E.shape[2],
		E.shape[3]
	])), ln(5 === D.rank, (() => `Error in maxPool3dGrad: dy must be rank 5 but got rank ${D.rank}.`)), ln(5 === k.rank, (() => `Error in maxPool3dGrad: input must be rank 5 but got rank ${k.rank}.`)), ln(5 === A.rank, (() => `Error in maxPool3dGrad: output must be rank 5 but got rank ${A.rank}.`)), Di(`maxPool3dGrad`, x, S);
	const M = {
		dy: D,
		input: k,
		output: A
	}, N = {
		filterSize: y,
		strides: b,
		pad: x,
		dimRoundingMode: S
	}, P = Gs.runKernel(`MaxPool3DGrad`, M, N);
	return j ? mi(P, [
		P.shape[1],
		P.shape[2],
		P.shape[3],
		P.shape[4]
	]) : P;
} });
const aa = {
	kernelName: `MaxPool3D`,
	inputsToSave: [`x`],
	outputsToSave: [!0],
	gradFunc: (g, _, v) => {
		const [y, b] = _, { filterSize: x, strides: S, pad: C, dimRoundingMode: T } = v;
		return { x: () => ra(g, y, b, x, S, C, T) };
	}
};
const oa = ti({ maxPoolGrad_: function(g, _, v, y, b, x, S) {
	const C = Xs(g, `dy`, `maxPoolGrad`), T = Xs(_, `input`, `maxPoolGrad`), E = Xs(v, `output`, `maxPoolGrad`);
	ln(T.rank === C.rank, (() => `Rank of input (${T.rank}) does not match rank of dy (${C.rank})`)), ln(4 === C.rank, (() => `Error in maxPoolGrad: dy must be rank 4 but got rank ${C.rank}.`)), ln(4 === T.rank, (() => `Error in maxPoolGrad: input must be rank 4 but got rank ${T.rank}.`)), Di(`maxPoolGrad`, x, S);
	const D = {
		dy: C,
		input: T,
		output: E
	}, k = {
		filterSize: y,
		strides: b,
		pad: x,
		dimRoundingMode: S
	};
	return Gs.runKernel(`MaxPoolGrad`, D, k);
} });
const la = {
	kernelName: `MaxPool`,
	inputsToSave: [`x`],
	outputsToSave: [!0],
	gradFunc: (g, _, v) => {
		const [y, b] = _, { filterSize: x, strides: S, pad: C } = v;
		return { x: () => oa(g, y, b, x, S, C) };
	}
};
function ua(g, _ = `float32`) {
	if (xn(g), `complex64` === _) {
		const _ = ua(g, `float32`), v = ua(g, `float32`);
		return yr(_, v);
	}
	const v = Sn(un(g), _);
	return Gs.makeTensor(v, g, _);
}
function ha(g, _ = `float32`) {
	if (xn(g), `complex64` === _) {
		const _ = ha(g, `float32`), v = ua(g, `float32`);
		return yr(_, v);
	}
	const v = vn(un(g), _);
	return Gs.makeTensor(v, g, _);
}
const ca = {
	kernelName: `Mean`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const [y] = _, { axis: b } = v, x = dn(b, y.shape), S = un(function(g, _) {
			const v = [], y = g.length;
			for (let b = 0; b < y; b++) -1 === _.indexOf(b) && v.push(g[b]);
			return [v, _.map(((_) => g[_]))];
		}(y.shape, x)[1]);
		return { x: () => {
			const _ = y.shape.slice();
			x.forEach(((g) => {
				_[g] = 1;
			}));
			const v = mi(g, _);
			return ai(ni(v, ha(y.shape, `float32`)), S);
		} };
	}
};
const pa = {
	kernelName: `Min`,
	inputsToSave: [`x`],
	outputsToSave: [!0],
	gradFunc: (g, _, v) => {
		const { axis: y } = v, [b, x] = _, S = ea(g, x, b, dn(y, b.shape));
		return { x: () => S.x() };
	}
};
const da = {
	kernelName: `Minimum`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _;
		return {
			a: () => ni(g, ei(Ki(v, y), `float32`)),
			b: () => ni(g, ei(Gr(v, y), `float32`))
		};
	}
};
const fa = ti({ slice_: function(g, _, v) {
	const y = Xs(g, `x`, `slice`, `string_or_numeric`);
	if (0 === y.rank) throw new Error(`Slicing scalar is not possible`);
	const b = { x: y }, x = {
		begin: _,
		size: v
	};
	return Gs.runKernel(`Slice`, b, x);
} });
const ga = {
	kernelName: `MirrorPad`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const y = _[0], { paddings: b } = v, x = b.map(((g) => g[0]));
		return { x: () => fa(g, x, y.shape) };
	}
};
const ma = ti({ floor_: function(g) {
	const _ = { x: Xs(g, `x`, `floor`, `float32`) };
	return Gs.runKernel(`Floor`, _);
} });
const ya = {
	kernelName: `Mod`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _, b = gi(v.shape, y.shape);
		return {
			a: () => {
				const _ = fi(v.shape, b);
				return _.length > 0 ? mi(yi(g, _), v.shape) : g;
			},
			b: () => {
				const _ = ni(g, oi(ma(ai(v, y)))), x = fi(y.shape, b);
				return x.length > 0 ? mi(yi(_, x), y.shape) : _;
			}
		};
	}
};
const ba = {
	kernelName: `Multiply`,
	inputsToSave: [`a`, `b`],
	gradFunc: (g, _) => {
		const [v, y] = _, b = gi(v.shape, y.shape);
		return {
			a: () => {
				const _ = ni(g, ei(y, `float32`)), x = fi(v.shape, b);
				return x.length > 0 ? mi(yi(_, x), v.shape) : _;
			},
			b: () => {
				const _ = ni(g, ei(v, `float32`)), x = fi(y.shape, b);
				return x.length > 0 ? mi(yi(_, x), y.shape) : _;
			}
		};
	}
};
const wa = {
	kernelName: `Neg`,
	gradFunc: (g) => ({ x: () => oi(g) })
};
const ka = {
	kernelName: `OneHot`,
	inputsToSave: [`indices`],
	gradFunc: (g, _) => {
		const v = _[0];
		return { indices: () => ua(v.shape, `float32`) };
	}
};
const va = {
	kernelName: `OnesLike`,
	gradFunc: (g) => ({ x: () => ki(g) })
};
const Sa = ti({ unstack_: function(g, _ = 0) {
	const v = Xs(g, `x`, `unstack`, `string_or_numeric`);
	ln(_ >= -v.shape.length && _ < v.shape.length, (() => `Axis = ${_} is not in [-${v.shape.length}, ${v.shape.length})`));
	const y = { value: v }, b = { axis: _ };
	return Gs.runKernel(`Unpack`, y, b);
} });
const xa = {
	kernelName: `Pack`,
	saveAllInputs: !0,
	gradFunc: (g, _, v) => {
		const { axis: y } = v;
		return Sa(g, y).map(((g) => () => g));
	}
};
const Na = {
	kernelName: `PadV2`,
	inputsToSave: [`x`],
	gradFunc: (g, _, v) => {
		const y = _[0], { paddings: b } = v, x = b.map(((g) => g[0]));
		return { x: () => fa(g, x, y.shape) };
	}
};
const Ia = ti({ log_: function(g) {
	const _ = { x: Xs(g, `x`, `log`, `float32`) };
	return Gs.runKernel(`Log`, _);
} });
const Aa = ti({ pow_: function(g, _) {
	let v = Xs(g, `base`, `pow`), y = Xs(_, `exp`, `pow`);
	[v, y] = Us(v, y);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Pow`, b);
} });
const Ta = {
	kernelName: `Pow`,
	inputsToSave: [`a`, `b`],
	outputsToSave: [!0],
	gradFunc: (g, _) => {
		const [v, y, b] = _, x = v, S = y, C = gi(x.shape, S.shape);
		return {
			a: () => {
				const _ = ei(S, `float32`);
				let v = ni(g, ni(_, Aa(x, ci(_, li(1)))));
				const y = fi(x.shape, C);
				return y.length > 0 && (v = yi(v, y)), mi(v, x.shape);
			},
			b: () => {
				const _ = Gr(x, 0), v = Zi(_, Ia(x), ki(x));
				let y = ni(g, ni(b, v));
				const T = fi(S.shape, C);
				return T.length > 0 && (y = yi(y, T)), mi(y, S.shape);
			}
		};
	}
};
const Ea = {
	kernelName: `Prelu`,
	inputsToSave: [`x`, `alpha`],
	gradFunc: (g, _) => {
		const [v, y] = _, b = Gr(v, 0);
		return {
			x: () => Zi(b, g, ni(g, y)),
			alpha: () => {
				let _ = Zi(b, ki(g), ni(g, v));
				const x = fi(y.shape, g.shape);
				return x.length > 0 && (_ = yi(_, x)), mi(_, y.shape);
			}
		};
	}
};
const Ca = Tn();
Ca.registerFlag(`DEBUG`, (() => !1), ((g) => {
	g && console.warn(`Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.`);
})), Ca.registerFlag(`IS_BROWSER`, (() => `undefined` != typeof window && null != window.document || `undefined` != typeof WorkerGlobalScope)), Ca.registerFlag(`IS_NODE`, (() => `undefined` != typeof process && `undefined` != typeof process.versions && `undefined` != typeof process.versions.node)), Ca.registerFlag(`IS_CHROME`, (() => `undefined` != typeof navigator && null != navigator && null != navigator.userAgent && /Chrome/.test(navigator.userAgent) && /Google Inc/.test(navigator.vendor))), Ca.registerFlag(`IS_SAFARI`, (() => `undefined` != typeof navigator && null != navigator && null != navigator.userAgent && /Safari/.test(navigator.userAgent) && /Apple/.test(navigator.vendor))), Ca.registerFlag(`PROD`, (() => !1)), Ca.registerFlag(`TENSORLIKE_CHECK_SHAPE_CONSISTENCY`, (() => Ca.getBool(`DEBUG`))), Ca.registerFlag(`DEPRECATION_WARNINGS_ENABLED`, (() => !0)), Ca.registerFlag(`IS_TEST`, (() => !1)), Ca.registerFlag(`CHECK_COMPUTATION_FOR_ERRORS`, (() => Ca.getBool(`DEBUG`))), Ca.registerFlag(`WRAP_TO_IMAGEBITMAP`, (() => !1)), Ca.registerFlag(`CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU`, (() => !1)), Ca.registerFlag(`USE_SETTIMEOUTCUSTOM`, (() => !1));
var za = class za {
	static join(g) {
		return new za(g).slice();
	}
	constructor(g) {
		if (this.shards = [], this.previousShardIndex = 0, null == g) return;
		if (g instanceof Array || (g = [g]), 0 === (g = g.map(((g) => ws(g) ? g.buffer : g))).length) return;
		this.bufferUniformSize = g[0].byteLength;
		let _ = 0;
		for (let v = 0; v < g.length; v++) {
			const y = g[v];
			v !== g.length - 1 && y.byteLength !== this.bufferUniformSize && (this.bufferUniformSize = void 0);
			const b = _ + y.byteLength;
			this.shards.push({
				buffer: y,
				start: _,
				end: b
			}), _ = b;
		}
		0 === this.shards.length && (this.byteLength = 0), this.byteLength = this.shards[this.shards.length - 1].end;
	}
	slice(g = 0, _ = this.byteLength) {
		if (0 === this.shards.length) return /* @__PURE__ */ new ArrayBuffer(0);
		if (g = isNaN(Number(g)) ? 0 : g, _ = isNaN(Number(_)) ? 0 : _, g = Math.max(0, g), (_ = Math.min(this.byteLength, _)) <= g) return /* @__PURE__ */ new ArrayBuffer(0);
		const v = this.findShardForByte(g);
		if (-1 === v) throw new Error(`Could not find start shard for byte ${g}`);
		const y = new ArrayBuffer(_ - g), b = new Uint8Array(y);
		let x = 0;
		for (let y = v; y < this.shards.length; y++) {
			const v = this.shards[y], S = g + x - v.start, C = x, T = Math.min(_, v.end) - v.start, E = new Uint8Array(v.buffer, S, T - S);
			if (b.set(E, C), x += E.length, _ < v.end) break;
		}
		return y;
	}
	findShardForByte(g) {
		if (0 === this.shards.length || g < 0 || g >= this.byteLength) return -1;
		if (null != this.bufferUniformSize) return this.previousShardIndex = Math.floor(g / this.bufferUniformSize), this.previousShardIndex;
		function e(_) {
			return g < _.start ? -1 : g >= _.end ? 1 : 0;
		}
		if (0 === e(this.shards[this.previousShardIndex])) return this.previousShardIndex;
		const _ = function(g, _) {
			let v = 0, y = g.length;
			for (; v <= y;) {
				const b = Math.floor((y - v) / 2) + v, x = _(g[b]);
				if (0 === x) return b;
				x < 0 ? y = b : v = b + 1;
			}
			return -1;
		}(this.shards, e);
		return -1 === _ ? -1 : (this.previousShardIndex = _, this.previousShardIndex);
	}
};
const $a = `undefined` != typeof Buffer && (`undefined` == typeof Blob || `undefined` == typeof atob || `undefined` == typeof btoa);
function Fa(g) {
	return $a ? Buffer.byteLength(g, `utf8`) : new Blob([g]).size;
}
function Da(g, _) {
	const v = {
		modelTopology: g.modelTopology,
		format: g.format,
		generatedBy: g.generatedBy,
		convertedBy: g.convertedBy,
		weightsManifest: _
	};
	return null != g.signature && (v.signature = g.signature), null != g.userDefinedMetadata && (v.userDefinedMetadata = g.userDefinedMetadata), null != g.modelInitializer && (v.modelInitializer = g.modelInitializer), null != g.initializerSignature && (v.initializerSignature = g.initializerSignature), null != g.trainingConfig && (v.trainingConfig = g.trainingConfig), v;
}
async function La(g, _) {
	let v, y;
	return null != g.weightsManifest && ([v, y] = await _(g.weightsManifest)), function(g, _, v) {
		const y = {
			modelTopology: g.modelTopology,
			format: g.format,
			generatedBy: g.generatedBy,
			convertedBy: g.convertedBy
		};
		if (null != g.trainingConfig && (y.trainingConfig = g.trainingConfig), null != g.weightsManifest) {
			if (!_) throw new Error(`modelJSON has weightsManifest but weightSpecs is null`);
			if (!v) throw new Error(`modelJSON has weightsManifest but weightData is null`);
			y.weightSpecs = _, y.weightData = v;
		}
		return null != g.signature && (y.signature = g.signature), null != g.userDefinedMetadata && (y.userDefinedMetadata = g.userDefinedMetadata), null != g.modelInitializer && (y.modelInitializer = g.modelInitializer), null != g.initializerSignature && (y.initializerSignature = g.initializerSignature), y;
	}(g, v, y);
}
function _a(g) {
	if (g.modelTopology instanceof ArrayBuffer) throw new Error(`Expected JSON model topology, received ArrayBuffer.`);
	return {
		dateSaved: /* @__PURE__ */ new Date(),
		modelTopologyType: `JSON`,
		modelTopologyBytes: null == g.modelTopology ? 0 : Fa(JSON.stringify(g.modelTopology)),
		weightSpecsBytes: null == g.weightSpecs ? 0 : Fa(JSON.stringify(g.weightSpecs)),
		weightDataBytes: null == g.weightData ? 0 : new za(g.weightData).byteLength
	};
}
function Ra(g) {
	const _ = [];
	for (const v of g) _.push(...v.weights);
	return _;
}
var Ma = class Ma {
	constructor() {
		this.saveRouters = [], this.loadRouters = [];
	}
	static getInstance() {
		return Ma.instance ??= new Ma(), Ma.instance;
	}
	static registerSaveRouter(g) {
		Ma.getInstance().saveRouters.push(g);
	}
	static registerLoadRouter(g) {
		Ma.getInstance().loadRouters.push(g);
	}
	static getSaveHandlers(g) {
		return Ma.getHandlers(g, `save`);
	}
	static getLoadHandlers(g, _) {
		return Ma.getHandlers(g, `load`, _);
	}
	static getHandlers(g, _, v) {
		const y = [];
		return (`load` === _ ? Ma.getInstance().loadRouters : Ma.getInstance().saveRouters).forEach(((_) => {
			const b = _(g, v);
			null !== b && y.push(b);
		})), y;
	}
};
var Oa = class {
	constructor(g) {
		if (this.indexedDB = function() {
			if (!Tn().getBool(`IS_BROWSER`)) throw new Error(`Failed to obtain IndexedDB factory because the current environmentis not a web browser.`);
			const g = `undefined` == typeof window ? self : window, _ = g.indexedDB || g.mozIndexedDB || g.webkitIndexedDB || g.msIndexedDB || g.shimIndexedDB;
			if (null == _) throw new Error(`The current browser does not appear to support IndexedDB.`);
			return _;
		}(), null == g || !g) throw new Error(`For IndexedDB, modelPath must not be null, undefined or empty.`);
		this.modelPath = g;
	}
	async save(g) {
		if (g.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserLocalStorage.save() does not support saving model topology in binary formats yet.`);
		return this.databaseAction(this.modelPath, g);
	}
	async load() {
		return this.databaseAction(this.modelPath);
	}
	databaseAction(g, _) {
		return new Promise(((g, v) => {
			const y = this.indexedDB.open(`tensorflowjs`, 1);
			y.onupgradeneeded = () => function(g) {
				const _ = g.result;
				_.createObjectStore(`models_store`, { keyPath: `modelPath` }), _.createObjectStore(`model_info_store`, { keyPath: `modelPath` });
			}(y), y.onsuccess = () => {
				const b = y.result;
				if (null == _) {
					const _ = b.transaction(`models_store`, `readonly`), y = _.objectStore(`models_store`).get(this.modelPath);
					y.onsuccess = () => {
						if (null == y.result) return b.close(), v(/* @__PURE__ */ new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));
						g(y.result.modelArtifacts);
					}, y.onerror = (g) => (b.close(), v(y.error)), _.oncomplete = () => b.close();
				} else {
					_.weightData = za.join(_.weightData);
					const y = _a(_), x = b.transaction(`model_info_store`, `readwrite`);
					let S, C, T = x.objectStore(`model_info_store`);
					try {
						S = T.put({
							modelPath: this.modelPath,
							modelArtifactsInfo: y
						});
					} catch (g) {
						return v(g);
					}
					S.onsuccess = () => {
						C = b.transaction(`models_store`, `readwrite`);
						const S = C.objectStore(`models_store`);
						let E;
						try {
							E = S.put({
								modelPath: this.modelPath,
								modelArtifacts: _,
								modelArtifactsInfo: y
							});
						} catch (g) {
							return v(g);
						}
						E.onsuccess = () => g({ modelArtifactsInfo: y }), E.onerror = (g) => {
							T = x.objectStore(`model_info_store`);
							const _ = T.delete(this.modelPath);
							_.onsuccess = () => (b.close(), v(E.error)), _.onerror = (g) => (b.close(), v(E.error));
						};
					}, S.onerror = (g) => (b.close(), v(S.error)), x.oncomplete = () => {
						null == C ? b.close() : C.oncomplete = () => b.close();
					};
				}
			}, y.onerror = (g) => v(y.error);
		}));
	}
};
Oa.URL_SCHEME = `indexeddb://`;
const Ba = (g) => {
	return Tn().getBool(`IS_BROWSER`) && !Array.isArray(g) && g.startsWith(Oa.URL_SCHEME) ? (_ = g.slice(Oa.URL_SCHEME.length), new Oa(_)) : null;
	var _;
};
Ma.registerSaveRouter(Ba), Ma.registerLoadRouter(Ba);
const Pa = `tensorflowjs_models`;
const Ua = `info`;
const Wa = `model_topology`;
const ja = `weight_specs`;
const qa = `weight_data`;
const Va = `model_metadata`;
var Ka = class {
	constructor(g) {
		if (!Tn().getBool(`IS_BROWSER`) || `undefined` == typeof window || `undefined` == typeof window.localStorage) throw new Error(`The current environment does not support local storage.`);
		if (this.LS = window.localStorage, null == g || !g) throw new Error(`For local storage, modelPath must not be null, undefined or empty.`);
		var _;
		this.modelPath = g, this.keys = (_ = this.modelPath, {
			info: [
				Pa,
				_,
				Ua
			].join(`/`),
			topology: [
				Pa,
				_,
				Wa
			].join(`/`),
			weightSpecs: [
				Pa,
				_,
				ja
			].join(`/`),
			weightData: [
				Pa,
				_,
				qa
			].join(`/`),
			modelMetadata: [
				Pa,
				_,
				Va
			].join(`/`)
		});
	}
	async save(g) {
		if (g.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserLocalStorage.save() does not support saving model topology in binary formats yet.`);
		{
			const _ = JSON.stringify(g.modelTopology), v = JSON.stringify(g.weightSpecs), y = _a(g), b = za.join(g.weightData);
			try {
				this.LS.setItem(this.keys.info, JSON.stringify(y)), this.LS.setItem(this.keys.topology, _), this.LS.setItem(this.keys.weightSpecs, v), this.LS.setItem(this.keys.weightData, function(g) {
					if ($a) return Buffer.from(g).toString(`base64`);
					const _ = new Uint8Array(g);
					let v = ``;
					for (let g = 0, y = _.length; g < y; g++) v += String.fromCharCode(_[g]);
					return btoa(v);
				}(b));
				const x = {
					format: g.format,
					generatedBy: g.generatedBy,
					convertedBy: g.convertedBy,
					signature: null != g.signature ? g.signature : void 0,
					userDefinedMetadata: null != g.userDefinedMetadata ? g.userDefinedMetadata : void 0,
					modelInitializer: null != g.modelInitializer ? g.modelInitializer : void 0,
					initializerSignature: null != g.initializerSignature ? g.initializerSignature : void 0,
					trainingConfig: null != g.trainingConfig ? g.trainingConfig : void 0
				};
				return this.LS.setItem(this.keys.modelMetadata, JSON.stringify(x)), { modelArtifactsInfo: y };
			} catch (g) {
				throw function(g) {
					for (const _ of Object.values(g)) window.localStorage.removeItem(_);
				}(this.keys), /* @__PURE__ */ new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${y.modelTopologyBytes}, weightSpecsBytes=${y.weightSpecsBytes}, weightDataBytes=${y.weightDataBytes}.`);
			}
		}
	}
	async load() {
		const g = JSON.parse(this.LS.getItem(this.keys.info));
		if (null == g) throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);
		if (`JSON` !== g.modelTopologyType) throw new Error(`BrowserLocalStorage does not support loading non-JSON model topology yet.`);
		const _ = {}, v = JSON.parse(this.LS.getItem(this.keys.topology));
		if (null == v) throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);
		_.modelTopology = v;
		const y = JSON.parse(this.LS.getItem(this.keys.weightSpecs));
		if (null == y) throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);
		_.weightSpecs = y;
		const b = this.LS.getItem(this.keys.modelMetadata);
		if (null != b) {
			const g = JSON.parse(b);
			_.format = g.format, _.generatedBy = g.generatedBy, _.convertedBy = g.convertedBy, null != g.signature && (_.signature = g.signature), null != g.userDefinedMetadata && (_.userDefinedMetadata = g.userDefinedMetadata), null != g.modelInitializer && (_.modelInitializer = g.modelInitializer), null != g.initializerSignature && (_.initializerSignature = g.initializerSignature), null != g.trainingConfig && (_.trainingConfig = g.trainingConfig);
		}
		const x = this.LS.getItem(this.keys.weightData);
		if (null == x) throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);
		return _.weightData = function(g) {
			if ($a) {
				const _ = Buffer.from(g, `base64`);
				return _.buffer.slice(_.byteOffset, _.byteOffset + _.byteLength);
			}
			const _ = atob(g), v = new Uint8Array(_.length);
			for (let g = 0; g < _.length; ++g) v.set([_.charCodeAt(g)], g);
			return v.buffer;
		}(x), _;
	}
};
Ka.URL_SCHEME = `localstorage://`;
const Ga = (g) => {
	return Tn().getBool(`IS_BROWSER`) && !Array.isArray(g) && g.startsWith(Ka.URL_SCHEME) ? (_ = g.slice(Ka.URL_SCHEME.length), new Ka(_)) : null;
	var _;
};
Ma.registerSaveRouter(Ga), Ma.registerLoadRouter(Ga);
function Ha(g) {
	return new Promise(((g) => setTimeout(g))).then(g);
}
var Ja = class Ja {
	constructor(g) {
		if (!Tn().getBool(`IS_BROWSER`)) throw new Error(`browserDownloads() cannot proceed because the current environment is not a browser.`);
		g.startsWith(Ja.URL_SCHEME) && (g = g.slice(Ja.URL_SCHEME.length)), null != g && 0 !== g.length || (g = `model`), this.modelJsonFileName = g + `.json`, this.weightDataFileName = g + `.weights.bin`;
	}
	async save(g) {
		if (`undefined` == typeof document) throw new Error("Browser downloads are not supported in this environment since `document` is not present");
		const _ = za.join(g.weightData), v = window.URL.createObjectURL(new Blob([_], { type: `application/octet-stream` }));
		if (g.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserDownloads.save() does not support saving model topology in binary formats yet.`);
		{
			const _ = Da(g, [{
				paths: [`./` + this.weightDataFileName],
				weights: g.weightSpecs
			}]), y = window.URL.createObjectURL(new Blob([JSON.stringify(_)], { type: `application/json` })), b = null == this.modelJsonAnchor ? document.createElement(`a`) : this.modelJsonAnchor;
			if (b.download = this.modelJsonFileName, b.href = y, await Ha((() => b.dispatchEvent(new MouseEvent(`click`)))), null != g.weightData) {
				const g = null == this.weightDataAnchor ? document.createElement(`a`) : this.weightDataAnchor;
				g.download = this.weightDataFileName, g.href = v, await Ha((() => g.dispatchEvent(new MouseEvent(`click`))));
			}
			return { modelArtifactsInfo: _a(g) };
		}
	}
};
Ja.URL_SCHEME = `downloads://`;
function Za(g, _, v, y) {
	(function(g) {
		ln(null != g && Array.isArray(g) && g.length > 0, (() => `promises must be a none empty array`));
	})(g), function(g, _) {
		ln(g >= 0 && g <= 1, (() => `Progress fraction must be in range [0, 1], but got startFraction ${g}`)), ln(_ >= 0 && _ <= 1, (() => `Progress fraction must be in range [0, 1], but got endFraction ${_}`)), ln(_ >= g, (() => `startFraction must be no more than endFraction, but got startFraction ${g} and endFraction ${_}`));
	}(v = null == v ? 0 : v, y = null == y ? 1 : y);
	let b = 0;
	return Promise.all(g.map(((x) => (x.then(((x) => {
		return _(v + ++b / g.length * (y - v)), x;
	})), x))));
}
Ma.registerSaveRouter(((g) => Tn().getBool(`IS_BROWSER`) && !Array.isArray(g) && g.startsWith(Ja.URL_SCHEME) ? function(g = `model`) {
	return new Ja(g);
}(g.slice(Ja.URL_SCHEME.length)) : null));
var Ya = class {
	constructor(g, _) {
		if (this.DEFAULT_METHOD = `POST`, _ ??= {}, this.weightPathPrefix = _.weightPathPrefix, this.weightUrlConverter = _.weightUrlConverter, null != _.fetchFunc ? (ln(`function` == typeof _.fetchFunc, (() => "Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)")), this.fetch = _.fetchFunc) : this.fetch = Tn().platform.fetch, ln(null != g && g.length > 0, (() => `URL path for http must not be null, undefined or empty.`)), Array.isArray(g) && ln(2 === g.length, (() => `URL paths for http must have a length of 2, (actual length is ${g.length}).`)), this.path = g, null != _.requestInit && null != _.requestInit.body) throw new Error(`requestInit is expected to have no pre-existing body, but has one.`);
		this.requestInit = _.requestInit || {}, this.loadOptions = _;
	}
	async save(g) {
		if (g.modelTopology instanceof ArrayBuffer) throw new Error(`BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.`);
		const _ = Object.assign({ method: this.DEFAULT_METHOD }, this.requestInit);
		_.body = new FormData();
		const v = Da(g, [{
			paths: [`./model.weights.bin`],
			weights: g.weightSpecs
		}]);
		if (_.body.append(`model.json`, new Blob([JSON.stringify(v)], { type: `application/json` }), `model.json`), null != g.weightData) {
			const v = za.join(g.weightData);
			_.body.append(`model.weights.bin`, new Blob([v], { type: `application/octet-stream` }), `model.weights.bin`);
		}
		const y = await this.fetch(this.path, _);
		if (y.ok) return {
			modelArtifactsInfo: _a(g),
			responses: [y]
		};
		throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${y.status}.`);
	}
	async loadModelJSON() {
		const g = await this.fetch(this.path, this.requestInit);
		if (!g.ok) throw new Error(`Request to ${this.path} failed with status code ${g.status}. Please verify this URL points to the model JSON of the model to load.`);
		let _;
		try {
			_ = await g.json();
		} catch (g) {
			let _ = `Failed to parse model JSON of response from ${this.path}.`;
			throw this.path.endsWith(`.pb`) ? _ += ` Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.` : _ += ` Please make sure the server is serving valid JSON for this request.`, new Error(_);
		}
		const v = _.modelTopology, y = _.weightsManifest;
		if (null == v && null == y) throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);
		return _;
	}
	async load() {
		if (this.loadOptions.streamWeights) return this.loadStream();
		return La(await this.loadModelJSON(), ((g) => this.loadWeights(g)));
	}
	async loadStream() {
		const g = await this.loadModelJSON(), _ = await this.getWeightUrls(g.weightsManifest), v = Ra(g.weightsManifest);
		return Object.assign(Object.assign({}, g), {
			weightSpecs: v,
			getWeightStream: () => function(g, _) {
				var v;
				const y = null == _.fetchFunc ? Tn().platform.fetch : _.fetchFunc;
				let b, x = 0;
				return null === (v = _.onProgress) || void 0 === v || v.call(_, 0), new ReadableStream({ pull: async (v) => {
					for (var S; x < g.length;) {
						if (!b) b = (await y(g[x], _.requestInit, { isBinary: !0 })).body.getReader();
						const { done: C, value: T } = await b.read();
						if (!C) return void v.enqueue(T);
						x++, b = void 0, null === (S = _.onProgress) || void 0 === S || S.call(_, x / g.length);
					}
					v.close();
				} });
			}(_, this.loadOptions)
		});
	}
	async getWeightUrls(g) {
		const [_, v] = function(g) {
			const _ = g.lastIndexOf(`/`), v = g.lastIndexOf(`?`), y = g.substring(0, _), b = v > _ ? g.substring(v) : ``;
			return [y + `/`, b];
		}(Array.isArray(this.path) ? this.path[1] : this.path), y = this.weightPathPrefix || _, b = [], x = [];
		for (const _ of g) for (const g of _.paths) null != this.weightUrlConverter ? x.push(this.weightUrlConverter(g)) : b.push(y + g + v);
		return this.weightUrlConverter && b.push(...await Promise.all(x)), b;
	}
	async loadWeights(g) {
		const _ = await this.getWeightUrls(g);
		return [Ra(g), await async function(g, _) {
			_ ??= {};
			const v = null == _.fetchFunc ? Tn().platform.fetch : _.fetchFunc, y = g.map(((g) => v(g, _.requestInit, { isBinary: !0 }))), b = (null == _.onProgress ? await Promise.all(y) : await Za(y, _.onProgress, 0, .5)).map(((g) => g.arrayBuffer()));
			return null == _.onProgress ? await Promise.all(b) : await Za(b, _.onProgress, .5, 1);
		}(_, this.loadOptions)];
	}
};
function Xa(g) {
	return null != g.match(Ya.URL_SCHEME_REGEX);
}
Ya.URL_SCHEME_REGEX = /^https?:\/\//;
const Qa = (g, _) => {
	if (`undefined` == typeof fetch && (null == _ || null == _.fetchFunc)) return null;
	{
		let v = !0;
		if (v = Array.isArray(g) ? g.every(((g) => Xa(g))) : Xa(g), v) return function(g, _) {
			return new Ya(g, _);
		}(g, _);
	}
	return null;
};
function to(g, _, v) {
	if (_.rank < 1) throw new Error(`tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${_.rank}.`);
	if (g.rank < 1) throw new Error(`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${g.rank}.`);
	if (`int32` !== _.dtype) throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${_.dtype}`);
	if (v.length < 1) throw new Error(`Output rank must be greater or equal to 1, but got shape: ${v}`);
	if (0 === v.length) {
		if (0 === _.size) throw new Error(`Indices specified for empty output. indices shape: ${_.shape}`);
		if (0 === g.size) throw new Error(`Updates specified for empty output. updates shape: ${g.shape}`);
	}
	(function(g, _, v) {
		const y = _.rank > 1 ? _.shape[_.rank - 1] : 1, b = _.rank > 1 ? _.rank - 1 : 1, x = `Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${v.shape}, indices.shape: ${_.shape}, shape: ${g}, sliceDim: ${y}, and batchDim: ${b}.`;
		if (v.rank < b) throw new Error(x + ` update.rank < ${b}. `);
		if (g.length < y + (v.rank - b)) throw new Error(x + ` Output shape length < ${y + (v.rank - b)}`);
		if (v.rank !== b + g.length - y) throw new Error(x + ` update.rank != ` + (b + g.length - y));
		for (let g = 0; g < b; ++g) if (v.shape[g] !== _.shape[g]) throw new Error(x + ` updates.shape[${g}] (${v.shape[g]}) != indices.shape[${g}] (${_.shape[g]}).`);
		for (let _ = 0; _ < v.rank - b; ++_) if (v.shape[_ + b] !== g[_ + y]) throw new Error(x + ` updates.shape[${_ + b}] (${v.shape[_ + b]}) != shape[${_ + b}] (${g[_ + b]})`);
	})(v, _, g);
}
Ma.registerSaveRouter(Qa), Ma.registerLoadRouter(Qa);
const eo = ti({ concat_: function(g, _ = 0) {
	ln(g.length >= 1, (() => `Pass at least one tensor to concat`));
	const v = Qs(g, `tensors`, `concat`, `string_or_numeric`);
	if (`complex64` === v[0].dtype && v.forEach(((g) => {
		if (`complex64` !== g.dtype) throw new Error(`Cannot concatenate complex64 tensors with a tensor\n          with dtype ${g.dtype}. `);
	})), 1 === v.length) return Hi(v[0]);
	const y = v, b = { axis: _ };
	return Gs.runKernel(`Concat`, y, b);
} });
const no = ti({ sigmoid_: function(g) {
	const _ = { x: Xs(g, `x`, `sigmoid`, `float32`) };
	return Gs.runKernel(`Sigmoid`, _);
} });
const so = ti({ batchToSpaceND_: function(g, _, v) {
	const y = Xs(g, `x`, `batchToSpaceND`), b = _.reduce(((g, _) => g * _));
	ln(y.rank >= 1 + _.length, (() => `input rank is ${y.rank} but should be > than blockShape.length ${_.length}`)), ln(v.length === _.length, (() => `crops.length is ${v.length} but should be equal to blockShape.length  ${_.length}`)), ln(y.shape[0] % b == 0, (() => `input tensor batch is ${y.shape[0]} but is not divisible by the product of the elements of blockShape ${_.join(` * `)} === ${b}`));
	const x = { x: y }, S = {
		blockShape: _,
		crops: v
	};
	return Gs.runKernel(`BatchToSpaceND`, x, S);
} });
const io = ti({ cos_: function(g) {
	const _ = { x: Xs(g, `x`, `cos`, `float32`) };
	return Gs.runKernel(`Cos`, _);
} });
const ro = ti({ cosh_: function(g) {
	const _ = { x: Xs(g, `x`, `cosh`, `float32`) };
	return Gs.runKernel(`Cosh`, _);
} });
const ao = ti({ cumprod_: function(g, _ = 0, v = !1, y = !1) {
	const b = { x: Xs(g, `x`, `cumprod`) }, x = {
		axis: _,
		exclusive: v,
		reverse: y
	};
	return Gs.runKernel(`Cumprod`, b, x);
} });
const oo = ti({ expandDims_: function(g, _ = 0) {
	const v = Xs(g, `x`, `expandDims`, `string_or_numeric`);
	ln(_ <= v.rank, (() => `Axis must be <= rank of the tensor`));
	const y = { input: v }, b = { dim: _ };
	return Gs.runKernel(`ExpandDims`, y, b);
} });
const lo = ti({ gather_: function(g, _, v = 0, y = 0) {
	const b = {
		x: Xs(g, `x`, `gather`),
		indices: Xs(_, `indices`, `gather`, `int32`)
	}, x = {
		axis: v,
		batchDims: y
	};
	return Gs.runKernel(`GatherV2`, b, x);
} });
const uo = ti({ logicalNot_: function(g) {
	const _ = { x: Xs(g, `x`, `logicalNot`, `bool`) };
	return Gs.runKernel(`LogicalNot`, _);
} });
const ho = ti({ maximum_: function(g, _) {
	let v = Xs(g, `a`, `maximum`), y = Xs(_, `b`, `maximum`);
	[v, y] = Us(v, y), `bool` === v.dtype && (v = ei(v, `int32`), y = ei(y, `int32`)), gi(v.shape, y.shape);
	const b = {
		a: v,
		b: y
	};
	return Gs.runKernel(`Maximum`, b);
} });
const co = ti({ pad_: function(g, _, v = 0) {
	const y = Xs(g, `x`, `pad`);
	if (0 === y.rank) throw new Error(`pad(scalar) is not defined. Pass non-scalar to pad`);
	const b = {
		paddings: _,
		constantValue: v
	}, x = { x: y };
	return Gs.runKernel(`PadV2`, x, b);
} });
var po = { exports: {} };
(function(g, _, v) {
	function s(g) {
		var _, v = this, y = (_ = 4022871197, function(g) {
			g = String(g);
			for (var v = 0; v < g.length; v++) {
				var y = .02519603282416938 * (_ += g.charCodeAt(v));
				y -= _ = y >>> 0, _ = (y *= _) >>> 0, _ += 4294967296 * (y -= _);
			}
			return 23283064365386963e-26 * (_ >>> 0);
		});
		v.next = function() {
			var g = 2091639 * v.s0 + 23283064365386963e-26 * v.c;
			return v.s0 = v.s1, v.s1 = v.s2, v.s2 = g - (v.c = 0 | g);
		}, v.c = 1, v.s0 = y(` `), v.s1 = y(` `), v.s2 = y(` `), v.s0 -= y(g), v.s0 < 0 && (v.s0 += 1), v.s1 -= y(g), v.s1 < 0 && (v.s1 += 1), v.s2 -= y(g), v.s2 < 0 && (v.s2 += 1), y = null;
	}
	function i(g, _) {
		return _.c = g.c, _.s0 = g.s0, _.s1 = g.s1, _.s2 = g.s2, _;
	}
	function r(g, _) {
		var v = new s(g), y = _ && _.state, b = v.next;
		return b.int32 = function() {
			return 4294967296 * v.next() | 0;
		}, b.double = function() {
			return b() + 11102230246251565e-32 * (2097152 * b() | 0);
		}, b.quick = b, y && (`object` == typeof y && i(y, v), b.state = function() {
			return i(v, {});
		}), b;
	}
	_ && _.exports ? _.exports = r : v && v.amd ? v((function() {
		return r;
	})) : this.alea = r;
})(0, po, !1);
var fo = po.exports;
var go = { exports: {} };
(function(g, _, v) {
	function s(g) {
		var _ = this, v = ``;
		_.x = 0, _.y = 0, _.z = 0, _.w = 0, _.next = function() {
			var g = _.x ^ _.x << 11;
			return _.x = _.y, _.y = _.z, _.z = _.w, _.w ^= _.w >>> 19 ^ g ^ g >>> 8;
		}, g === (0 | g) ? _.x = g : v += g;
		for (var y = 0; y < v.length + 64; y++) _.x ^= 0 | v.charCodeAt(y), _.next();
	}
	function i(g, _) {
		return _.x = g.x, _.y = g.y, _.z = g.z, _.w = g.w, _;
	}
	function r(g, _) {
		var v = new s(g), y = _ && _.state, a = function() {
			return (v.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var g = ((v.next() >>> 11) + (v.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === g);
			return g;
		}, a.int32 = v.next, a.quick = a, y && (`object` == typeof y && i(y, v), a.state = function() {
			return i(v, {});
		}), a;
	}
	_ && _.exports ? _.exports = r : v && v.amd ? v((function() {
		return r;
	})) : this.xor128 = r;
})(0, go, !1);
var mo = go.exports;
var yo = { exports: {} };
(function(g, _, v) {
	function s(g) {
		var _ = this, v = ``;
		_.next = function() {
			var g = _.x ^ _.x >>> 2;
			return _.x = _.y, _.y = _.z, _.z = _.w, _.w = _.v, (_.d = _.d + 362437 | 0) + (_.v = _.v ^ _.v << 4 ^ g ^ g << 1) | 0;
		}, _.x = 0, _.y = 0, _.z = 0, _.w = 0, _.v = 0, g === (0 | g) ? _.x = g : v += g;
		for (var y = 0; y < v.length + 64; y++) _.x ^= 0 | v.charCodeAt(y), y == v.length && (_.d = _.x << 10 ^ _.x >>> 4), _.next();
	}
	function i(g, _) {
		return _.x = g.x, _.y = g.y, _.z = g.z, _.w = g.w, _.v = g.v, _.d = g.d, _;
	}
	function r(g, _) {
		var v = new s(g), y = _ && _.state, a = function() {
			return (v.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var g = ((v.next() >>> 11) + (v.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === g);
			return g;
		}, a.int32 = v.next, a.quick = a, y && (`object` == typeof y && i(y, v), a.state = function() {
			return i(v, {});
		}), a;
	}
	_ && _.exports ? _.exports = r : v && v.amd ? v((function() {
		return r;
	})) : this.xorwow = r;
})(0, yo, !1);
var bo = yo.exports;
var wo = { exports: {} };
(function(g, _, v) {
	function s(g) {
		var _ = this;
		_.next = function() {
			var g, v, y = _.x, b = _.i;
			return g = y[b], v = (g ^= g >>> 7) ^ g << 24, v ^= (g = y[b + 1 & 7]) ^ g >>> 10, v ^= (g = y[b + 3 & 7]) ^ g >>> 3, v ^= (g = y[b + 4 & 7]) ^ g << 7, g = y[b + 7 & 7], v ^= (g ^= g << 13) ^ g << 9, y[b] = v, _.i = b + 1 & 7, v;
		}, function(g, _) {
			var v, y = [];
			if (_ === (0 | _)) y[0] = _;
			else for (_ = `` + _, v = 0; v < _.length; ++v) y[7 & v] = y[7 & v] << 15 ^ _.charCodeAt(v) + y[v + 1 & 7] << 13;
			for (; y.length < 8;) y.push(0);
			for (v = 0; v < 8 && 0 === y[v]; ++v);
			for (8 == v ? y[7] = -1 : y[v], g.x = y, g.i = 0, v = 256; v > 0; --v) g.next();
		}(_, g);
	}
	function i(g, _) {
		return _.x = g.x.slice(), _.i = g.i, _;
	}
	function r(g, _) {
		g ??= +/* @__PURE__ */ new Date();
		var v = new s(g), y = _ && _.state, a = function() {
			return (v.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var g = ((v.next() >>> 11) + (v.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === g);
			return g;
		}, a.int32 = v.next, a.quick = a, y && (y.x && i(y, v), a.state = function() {
			return i(v, {});
		}), a;
	}
	_ && _.exports ? _.exports = r : v && v.amd ? v((function() {
		return r;
	})) : this.xorshift7 = r;
})(0, wo, !1);
var ko = wo.exports;
var vo = { exports: {} };
(function(g, _, v) {
	function s(g) {
		var _ = this;
		_.next = function() {
			var g, v, y = _.w, b = _.X, x = _.i;
			return _.w = y = y + 1640531527 | 0, v = b[x + 34 & 127], g = b[x = x + 1 & 127], v ^= v << 13, g ^= g << 17, v ^= v >>> 15, g ^= g >>> 12, v = b[x] = v ^ g, _.i = x, v + (y ^ y >>> 16) | 0;
		}, function(g, _) {
			var v, y, b, x, S, C = [], T = 128;
			for (_ === (0 | _) ? (y = _, _ = null) : (_ += `\0`, y = 0, T = Math.max(T, _.length)), b = 0, x = -32; x < T; ++x) _ && (y ^= _.charCodeAt((x + 32) % _.length)), 0 === x && (S = y), y ^= y << 10, y ^= y >>> 15, y ^= y << 4, y ^= y >>> 13, x >= 0 && (S = S + 1640531527 | 0, b = 0 == (v = C[127 & x] ^= y + S) ? b + 1 : 0);
			for (b >= 128 && (C[127 & (_ && _.length || 0)] = -1), b = 127, x = 512; x > 0; --x) y = C[b + 34 & 127], v = C[b = b + 1 & 127], y ^= y << 13, v ^= v << 17, y ^= y >>> 15, v ^= v >>> 12, C[b] = y ^ v;
			g.w = S, g.X = C, g.i = b;
		}(_, g);
	}
	function i(g, _) {
		return _.i = g.i, _.w = g.w, _.X = g.X.slice(), _;
	}
	function r(g, _) {
		g ??= +/* @__PURE__ */ new Date();
		var v = new s(g), y = _ && _.state, a = function() {
			return (v.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var g = ((v.next() >>> 11) + (v.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === g);
			return g;
		}, a.int32 = v.next, a.quick = a, y && (y.X && i(y, v), a.state = function() {
			return i(v, {});
		}), a;
	}
	_ && _.exports ? _.exports = r : v && v.amd ? v((function() {
		return r;
	})) : this.xor4096 = r;
})(0, vo, !1);
var So = vo.exports;
var xo = { exports: {} };
(function(g, _, v) {
	function s(g) {
		var _ = this, v = ``;
		_.next = function() {
			var g = _.b, v = _.c, y = _.d, b = _.a;
			return g = g << 25 ^ g >>> 7 ^ v, v = v - y | 0, y = y << 24 ^ y >>> 8 ^ b, b = b - g | 0, _.b = g = g << 20 ^ g >>> 12 ^ v, _.c = v = v - y | 0, _.d = y << 16 ^ v >>> 16 ^ b, _.a = b - g | 0;
		}, _.a = 0, _.b = 0, _.c = -1640531527, _.d = 1367130551, g === Math.floor(g) ? (_.a = g / 4294967296 | 0, _.b = 0 | g) : v += g;
		for (var y = 0; y < v.length + 20; y++) _.b ^= 0 | v.charCodeAt(y), _.next();
	}
	function i(g, _) {
		return _.a = g.a, _.b = g.b, _.c = g.c, _.d = g.d, _;
	}
	function r(g, _) {
		var v = new s(g), y = _ && _.state, a = function() {
			return (v.next() >>> 0) / 4294967296;
		};
		return a.double = function() {
			do
				var g = ((v.next() >>> 11) + (v.next() >>> 0) / 4294967296) / (1 << 21);
			while (0 === g);
			return g;
		}, a.int32 = v.next, a.quick = a, y && (`object` == typeof y && i(y, v), a.state = function() {
			return i(v, {});
		}), a;
	}
	_ && _.exports ? _.exports = r : v && v.amd ? v((function() {
		return r;
	})) : this.tychei = r;
})(0, xo, !1);
var No;
var Io = xo.exports;
var Ao = { exports: {} };
var To = Un({
	__proto__: null,
	default: {}
});
No = Ao, function(g, _, v) {
	var y, b = 256, x = v.pow(b, 6), S = v.pow(2, 52), C = 2 * S, T = 255;
	function u(T, E, D) {
		var k = [], A = d(p((E = 1 == E ? { entropy: !0 } : E || {}).entropy ? [T, f(_)] : null == T ? function() {
			try {
				var v;
				return y && (v = y.randomBytes) ? v = v(b) : (v = new Uint8Array(b), (g.crypto || g.msCrypto).getRandomValues(v)), f(v);
			} catch (v) {
				var x = g.navigator, S = x && x.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					g,
					S,
					g.screen,
					f(_)
				];
			}
		}() : T, 3), k), j = new h(k), w = function() {
			for (var g = j.g(6), _ = x, v = 0; g < S;) g = (g + v) * b, _ *= b, v = j.g(1);
			for (; g >= C;) g /= 2, _ /= 2, v >>>= 1;
			return (g + v) / _;
		};
		return w.int32 = function() {
			return 0 | j.g(4);
		}, w.quick = function() {
			return j.g(4) / 4294967296;
		}, w.double = w, d(f(j.S), _), (E.pass || D || function(g, _, y, b) {
			return b && (b.S && c(b, j), g.state = function() {
				return c(j, {});
			}), y ? (v.random = g, _) : g;
		})(w, A, `global` in E ? E.global : this == v, E.state);
	}
	function h(g) {
		var _, v = g.length, y = this, x = 0, S = y.i = y.j = 0, C = y.S = [];
		for (v || (g = [v++]); x < b;) C[x] = x++;
		for (x = 0; x < b; x++) C[x] = C[S = T & S + g[x % v] + (_ = C[x])], C[S] = _;
		(y.g = function(g) {
			for (var _, v = 0, x = y.i, S = y.j, C = y.S; g--;) _ = C[x = T & x + 1], v = v * b + C[T & (C[x] = C[S = T & S + _]) + (C[S] = _)];
			return y.i = x, y.j = S, v;
		})(b);
	}
	function c(g, _) {
		return _.i = g.i, _.j = g.j, _.S = g.S.slice(), _;
	}
	function p(g, _) {
		var v, y = [], b = typeof g;
		if (_ && `object` == b) for (v in g) try {
			y.push(p(g[v], _ - 1));
		} catch (g) {}
		return y.length ? y : `string` == b ? g : g + `\0`;
	}
	function d(g, _) {
		for (var v, y = g + ``, b = 0; b < y.length;) _[T & b] = T & (v ^= 19 * _[T & b]) + y.charCodeAt(b++);
		return f(_);
	}
	function f(g) {
		return String.fromCharCode.apply(0, g);
	}
	if (d(v.random(), _), No.exports) {
		No.exports = u;
		try {
			y = To;
		} catch (g) {}
	} else v.seedrandom = u;
}(`undefined` != typeof self ? self : Bn, [], Math);
var Eo = fo;
var Co = mo;
var zo = bo;
var $o = ko;
var Fo = So;
var Do = Io;
var Lo = Ao.exports;
Lo.alea = Eo, Lo.xor128 = Co, Lo.xorwow = zo, Lo.xorshift7 = $o, Lo.xor4096 = Fo, Lo.tychei = Do;
const _o = ti({ reverse_: function(g, _) {
	const v = { x: Xs(g, `x`, `reverse`) }, y = { dims: _ };
	return Gs.runKernel(`Reverse`, v, y);
} });
var Ro;
var Mo;
ti({ tensorScatterUpdate_: function(g, _, v) {
	const y = Xs(g, `tensor`, `tensorScatterupdate`), b = Xs(_, `indices`, `tensorScatterupdate`, `int32`), x = Xs(v, `updates`, `tensorScatterupdate`);
	if (to(x, b, y.shape), y.dtype !== x.dtype) throw new Error(`tensor and updates must have the same dtype, instead they are ${y.dtype} and ${x.dtype}.`);
	const S = {
		tensor: y,
		indices: b,
		updates: x
	};
	return Gs.runKernel(`TensorScatterUpdate`, S, {});
} }), function(g) {
	g[g.NONE = 0] = `NONE`, g[g.MEAN = 1] = `MEAN`, g[g.SUM = 2] = `SUM`, g[g.SUM_BY_NONZERO_WEIGHTS = 3] = `SUM_BY_NONZERO_WEIGHTS`;
}(Ro || (Ro = {})), function(g) {
	g[g.FIRST_DIM_SIZE = 0] = `FIRST_DIM_SIZE`, g[g.VALUE_ROWIDS = 1] = `VALUE_ROWIDS`, g[g.ROW_LENGTHS = 2] = `ROW_LENGTHS`, g[g.ROW_SPLITS = 3] = `ROW_SPLITS`, g[g.ROW_LIMITS = 4] = `ROW_LIMITS`, g[g.ROW_STARTS = 5] = `ROW_STARTS`;
}(Mo || (Mo = {}));
function Oo(g, _, v) {
	const y = g.shape.length, b = y - v.length, x = fr(v, y);
	let S = g;
	null != x && (S = kr(g, x));
	const C = S.shape.slice(), T = C.splice(y - v.length, v.length).reduce(((g, _) => g * _), 1);
	C.push(T);
	let E = function(g, _, v) {
		const y = g.shape.slice();
		y[v] = 1;
		const b = mi(_, y), x = ao(g, v, !0, !1), S = ao(g, v, !0, !0), C = ni(x, S);
		return ni(b, C);
	}(S.reshape(C), _, b);
	if (E = E.reshape(S.shape), null != x) {
		const g = gr(x);
		E = kr(E, g);
	}
	return E;
}
const Bo = {
	kernelName: `SpaceToBatchND`,
	gradFunc: (g, _, v) => {
		const { blockShape: y, paddings: b } = v;
		return { x: () => so(g, y, b) };
	}
};
const Po = {
	kernelName: `SplitV`,
	gradFunc: (g, _, v) => {
		const { axis: y } = v;
		return { x: () => eo(g, y) };
	}
};
const Uo = [
	ii,
	pi,
	di,
	bi,
	wi,
	vi,
	Si,
	xi,
	Ii,
	Ai,
	Ti,
	Ei,
	_i,
	Mi,
	Bi,
	Ui,
	Wi,
	ji,
	qi,
	Yi,
	Xi,
	tr,
	rr,
	sr,
	lr,
	hr,
	pr,
	vr,
	Nr,
	Ir,
	{
		kernelName: `RealDiv`,
		inputsToSave: [`a`, `b`],
		gradFunc: (g, _) => {
			const [v, y] = _, b = gi(v.shape, y.shape);
			return {
				a: () => {
					const _ = ai(g, ei(y, `float32`)), x = fi(v.shape, b);
					return x.length > 0 ? mi(yi(_, x), v.shape) : _;
				},
				b: () => {
					let _ = ni(g, ei(v, `float32`));
					const x = fi(y.shape, b);
					x.length > 0 && (_ = mi(yi(_, x), y.shape));
					const S = hi(y);
					return oi(ai(_, ei(S, `float32`)));
				}
			};
		}
	},
	Ar,
	Er,
	Cr,
	zr,
	$r,
	Dr,
	Fr,
	Rr,
	Br,
	Wr,
	jr,
	qr,
	Vr,
	Kr,
	Hr,
	Jr,
	Zr,
	Yr,
	Qr,
	na,
	na,
	ia,
	aa,
	la,
	ca,
	pa,
	da,
	ga,
	ya,
	ba,
	wa,
	ka,
	va,
	xa,
	Na,
	Na,
	Ta,
	Ea,
	{
		kernelName: `Prod`,
		inputsToSave: [`x`],
		gradFunc: (g, _, v) => {
			const [y] = _, { axis: b } = v;
			let x = [];
			return x = null == b ? y.shape.map(((g, _) => _)) : `number` == typeof b ? [b] : b, { x: () => Oo(y, g, x) };
		}
	},
	{
		kernelName: `Reciprocal`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ai(g, oi(hi(v))) };
		}
	},
	{
		kernelName: `Relu6`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _, y = ni(Ki(v, 6), si(v));
			return { x: () => ni(g, ei(y, `float32`)) };
		}
	},
	{
		kernelName: `Relu`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ni(g, ei(si(v), `float32`)) };
		}
	},
	{
		kernelName: `Reshape`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => mi(g, v.shape) };
		}
	},
	{
		kernelName: `ResizeBilinear`,
		inputsToSave: [`images`],
		gradFunc: (g, _, v) => {
			const [y] = _, b = {
				dy: g,
				images: y
			};
			return { images: () => Gs.runKernel(`ResizeBilinearGrad`, b, v) };
		}
	},
	{
		kernelName: `ResizeNearestNeighbor`,
		inputsToSave: [`images`],
		gradFunc: (g, _, v) => {
			const [y] = _, b = {
				dy: g,
				images: y
			};
			return { images: () => Gs.runKernel(`ResizeNearestNeighborGrad`, b, v) };
		}
	},
	{
		kernelName: `Reverse`,
		gradFunc: (g, _, v) => {
			const { dims: y } = v, b = dn(y, g.shape);
			return { x: () => _o(g, b) };
		}
	},
	{
		kernelName: `Round`,
		gradFunc: (g) => ({ x: () => ki(g) })
	},
	{
		kernelName: `Rsqrt`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => oi(ai(g, ni(Aa(v, 1.5), 2))) };
		}
	},
	{
		kernelName: `Select`,
		inputsToSave: [`condition`],
		gradFunc: (g, _) => {
			const [v] = _;
			return {
				condition: () => ei(ki(v), `float32`),
				t: () => ni(g, ei(v, g.dtype)),
				e: () => ni(g, ei(uo(v), g.dtype))
			};
		}
	},
	{
		kernelName: `Selu`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => {
				const _ = Gr(v, li(0)), y = li(1.7580993408473768), b = li(1.0507009873554805), x = ni(g, b), S = ni(ni(g, y), Tr(ei(v, `float32`)));
				return Zi(_, x, S);
			} };
		}
	},
	{
		kernelName: `Sigmoid`,
		outputsToSave: [!0],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ni(g, ni(v, ci(li(1), v))) };
		}
	},
	{
		kernelName: `Sign`,
		gradFunc: (g) => ({ x: () => ki(g) })
	},
	{
		kernelName: `Sin`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ni(io(ei(v, `float32`)), g) };
		}
	},
	{
		kernelName: `Sinh`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ni(ro(ei(v, `float32`)), g) };
		}
	},
	{
		kernelName: `Slice`,
		inputsToSave: [`x`],
		gradFunc: (g, _, v) => {
			const [y] = _, { begin: b, size: x } = v, S = y.shape, [C, T] = function(g, _, v) {
				let y;
				const b = g.shape.length;
				let x;
				return y = `number` == typeof _ ? [_, ...new Array(b - 1).fill(0)] : _.length < b ? _.concat(new Array(b - _.length).fill(0)) : _.slice(), y.forEach(((g) => {
					ln(-1 !== g, (() => `slice() does not support negative begin indexing.`));
				})), x = null == v ? new Array(b).fill(-1) : `number` == typeof v ? [v, ...new Array(b - 1).fill(-1)] : v.length < b ? v.concat(new Array(b - v.length).fill(-1)) : v, x = x.map(((_, v) => _ >= 0 ? _ : (ln(-1 === _, (() => `Negative size values should be exactly -1 but got ${_} for the slice() size at index ${v}.`)), g.shape[v] - y[v]))), [y, x];
			}(y, b, x), E = [];
			for (let _ = 0; _ < g.rank; _++) E.push([C[_], S[_] - C[_] - T[_]]);
			return { x: () => co(g, E) };
		}
	},
	{
		kernelName: `Softmax`,
		outputsToSave: [!0],
		gradFunc: (g, _, v) => {
			const [y] = _, { dim: b } = v, x = ni(g, y);
			return { logits: () => ci(x, ni(yi(x, [b], true), y)) };
		}
	},
	{
		kernelName: `Softplus`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ni(g, no(v)) };
		}
	},
	Bo,
	Bo,
	Po,
	Po,
	{
		kernelName: `Sqrt`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ai(g, ni(ui(ei(v, `float32`)), 2)) };
		}
	},
	{
		kernelName: `SquaredDifference`,
		inputsToSave: [`a`, `b`],
		gradFunc: (g, _) => {
			const [v, y] = _, b = li(2);
			return {
				a: () => ni(g, ni(b, ci(v, y))),
				b: () => ni(g, ni(b, ci(y, v)))
			};
		}
	},
	{
		kernelName: `Square`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ni(g, ni(ei(v, `float32`), 2)) };
		}
	},
	{
		kernelName: `Step`,
		gradFunc: (g) => ({ x: () => ki(g) })
	},
	{
		kernelName: `Sub`,
		inputsToSave: [`a`, `b`],
		gradFunc: (g, _) => {
			const [v, y] = _, b = gi(v.shape, y.shape);
			return {
				a: () => {
					let _ = g;
					const y = fi(v.shape, b);
					return y.length > 0 && (_ = yi(_, y)), mi(_, v.shape);
				},
				b: () => {
					let _ = g;
					const v = fi(y.shape, b);
					return v.length > 0 && (_ = yi(_, v)), mi(oi(_), y.shape);
				}
			};
		}
	},
	{
		kernelName: `Sum`,
		inputsToSave: [`x`],
		gradFunc: (g, _, v) => {
			const [y] = _, b = y.shape.slice(), { axis: x } = v;
			dn(x, y.shape).forEach(((g) => {
				b[g] = 1;
			}));
			const S = mi(g, b), C = ni(S, ha(y.shape, `float32`));
			return { x: () => C };
		}
	},
	{
		kernelName: `Tan`,
		inputsToSave: [`x`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ai(g, hi(io(v))) };
		}
	},
	{
		kernelName: `Tanh`,
		outputsToSave: [!0],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => ni(ci(li(1), hi(v)), g) };
		}
	},
	{
		kernelName: `Tile`,
		inputsToSave: [`x`],
		gradFunc: (g, _, v) => {
			const [y] = _, { reps: b } = v;
			return { x: () => {
				let _ = ki(y);
				if (1 === y.rank) for (let v = 0; v < b[0]; ++v) _ = Ni(_, fa(g, [v * y.shape[0]], [y.shape[0]]));
				else if (2 === y.rank) for (let v = 0; v < b[0]; ++v) for (let x = 0; x < b[1]; ++x) _ = Ni(_, fa(g, [v * y.shape[0], x * y.shape[1]], [y.shape[0], y.shape[1]]));
				else if (3 === y.rank) for (let v = 0; v < b[0]; ++v) for (let x = 0; x < b[1]; ++x) for (let S = 0; S < b[2]; ++S) _ = Ni(_, fa(g, [
					v * y.shape[0],
					x * y.shape[1],
					S * y.shape[2]
				], [
					y.shape[0],
					y.shape[1],
					y.shape[2]
				]));
				else {
					if (4 !== y.rank) throw new Error(`Gradient for tile operation is not implemented for rank-${y.rank} tensors yet.`);
					for (let v = 0; v < b[0]; ++v) for (let x = 0; x < b[1]; ++x) for (let S = 0; S < b[2]; ++S) for (let C = 0; C < b[3]; ++C) _ = Ni(_, fa(g, [
						v * y.shape[0],
						x * y.shape[1],
						S * y.shape[2],
						C * y.shape[3]
					], [
						y.shape[0],
						y.shape[1],
						y.shape[2],
						y.shape[3]
					]));
				}
				return _;
			} };
		}
	},
	{
		kernelName: `Transpose`,
		gradFunc: (g, _, v) => {
			const { perm: y } = v, b = gr(y);
			return { x: () => kr(g, b) };
		}
	},
	{
		kernelName: `Unpack`,
		gradFunc: (g, _, v) => {
			const { axis: y } = v;
			return { value: () => Mr(g, y) };
		}
	},
	{
		kernelName: `UnsortedSegmentSum`,
		inputsToSave: [`segmentIds`],
		gradFunc: (g, _) => {
			const [v] = _;
			return { x: () => function(g, _) {
				const v = ho(_, ki(_)), y = lo(g, v);
				let b = Vi(_, li(0, `int32`));
				const x = y.rank - b.rank;
				for (let g = 0; g < x; ++g) b = oo(b, g + 1);
				b = Gi(b, ha(y.shape, `bool`));
				const S = ki(y);
				return Zi(b, y, S);
			}(g, v) };
		}
	},
	{
		kernelName: `ZerosLike`,
		gradFunc: (g) => ({ x: () => ki(g) })
	}
];
for (const g of Uo) On(g);
function Wo(g, _) {
	return ko$1((() => ol$1(il$1($a$1(g, g), _, !0))));
}
var jo = class extends Fd.Serializable {
	getConfig() {
		return {};
	}
};
var qo = class extends jo {
	constructor(g) {
		super(), this.defaultMaxValue = 2, this.defaultAxis = 0, this.maxValue = null != g.maxValue ? g.maxValue : this.defaultMaxValue, this.axis = null != g.axis ? g.axis : this.defaultAxis;
	}
	apply(g) {
		return ko$1((() => {
			const _ = Wo(g, this.axis), v = yi$1(_, 0, this.maxValue);
			return $a$1(g, Sa$1(v, xa$1(Yt(), _)));
		}));
	}
	getConfig() {
		return {
			maxValue: this.maxValue,
			axis: this.axis
		};
	}
};
qo.className = `MaxNorm`, Fd.registerClass(qo);
var Vo = class extends jo {
	constructor(g) {
		super(), this.defaultAxis = 0, this.axis = null != g.axis ? g.axis : this.defaultAxis;
	}
	apply(g) {
		return ko$1((() => Sa$1(g, xa$1(Yt(), Wo(g, this.axis)))));
	}
	getConfig() {
		return { axis: this.axis };
	}
};
Vo.className = `UnitNorm`, Fd.registerClass(Vo);
var Ko = class extends jo {
	apply(g) {
		return cc$1(g);
	}
};
Ko.className = `NonNeg`, Fd.registerClass(Ko);
var Go = class extends jo {
	constructor(g) {
		super(), this.defaultMinValue = 0, this.defaultMaxValue = 1, this.defaultRate = 1, this.defaultAxis = 0, this.minValue = null != g.minValue ? g.minValue : this.defaultMinValue, this.maxValue = null != g.maxValue ? g.maxValue : this.defaultMaxValue, this.rate = null != g.rate ? g.rate : this.defaultRate, this.axis = null != g.axis ? g.axis : this.defaultAxis;
	}
	apply(g) {
		return ko$1((() => {
			const _ = Wo(g, this.axis), v = xa$1($a$1(this.rate, yi$1(_, this.minValue, this.maxValue)), $a$1(1 - this.rate, _));
			return $a$1(g, Sa$1(v, xa$1(Yt(), _)));
		}));
	}
	getConfig() {
		return {
			minValue: this.minValue,
			maxValue: this.maxValue,
			rate: this.rate,
			axis: this.axis
		};
	}
};
Go.className = `MinMaxNorm`, Fd.registerClass(Go);
const Ho = {
	maxNorm: `MaxNorm`,
	minMaxNorm: `MinMaxNorm`,
	nonNeg: `NonNeg`,
	unitNorm: `UnitNorm`
};
function Jo(g) {
	return mt(g);
}
function Zo(g, _ = {}) {
	return bt(g, Fd.SerializationMap.getMap().classNameMap, _, `constraint`);
}
function Yo(g) {
	if (null == g) return null;
	if (`string` == typeof g) return Zo({
		className: g in Ho ? Ho[g] : g,
		config: {}
	});
	return g instanceof jo ? g : Zo(g);
}
var Qo;
async function el(g) {
	if (null == g) return;
	const _ = [], v = [], y = [];
	for (const b in g) {
		const x = g[b];
		if (`number` != typeof x) {
			const g = x;
			_.push(g.data()), v.push(b), y.push(g);
		}
	}
	if (_.length > 0) {
		const b = await Promise.all(_);
		for (let _ = 0; _ < b.length; ++_) g[v[_]] = b[_][0];
		vo$1(y);
	}
}
function nl(g) {
	if (null != g) for (const _ in g) {
		const v = g[_];
		`number` != typeof v && v.dispose();
	}
}
(function(g) {
	g[g.SILENT = 0] = `SILENT`, g[g.VERBOSE = 1] = `VERBOSE`;
})(Qo || (Qo = {}));
var sl = class {
	constructor() {
		this.validationData = null;
	}
	setParams(g) {
		this.params = g;
	}
	async onEpochBegin(g, _) {}
	async onEpochEnd(g, _) {}
	async onBatchBegin(g, _) {}
	async onBatchEnd(g, _) {}
	async onTrainBegin(g) {}
	async onTrainEnd(g) {}
	setModel(g) {}
};
var il = class {
	constructor(g, _ = 10) {
		g ??= [], this.callbacks = g, this.queueLength = _;
	}
	append(g) {
		this.callbacks.push(g);
	}
	setParams(g) {
		for (const _ of this.callbacks) _.setParams(g);
	}
	setModel(g) {
		for (const _ of this.callbacks) _.setModel(g);
	}
	async onEpochBegin(g, _) {
		_ ??= {};
		for (const v of this.callbacks) await v.onEpochBegin(g, _);
	}
	async onEpochEnd(g, _) {
		_ ??= {};
		for (const v of this.callbacks) await v.onEpochEnd(g, _);
	}
	async onBatchBegin(g, _) {
		_ ??= {};
		for (const v of this.callbacks) await v.onBatchBegin(g, _);
	}
	async onBatchEnd(g, _) {
		_ ??= {};
		for (const v of this.callbacks) await v.onBatchEnd(g, _);
	}
	async onTrainBegin(g) {
		g ??= {};
		for (const _ of this.callbacks) await _.onTrainBegin(g);
	}
	async onTrainEnd(g) {
		g ??= {};
		for (const _ of this.callbacks) await _.onTrainEnd(g);
	}
};
var rl = class extends sl {
	constructor() {
		super();
	}
	async onEpochBegin(g) {
		this.seen = 0, this.totals = {};
	}
	async onBatchEnd(g, _) {
		_ ??= {};
		const v = null == _.size ? 0 : _.size;
		this.seen += v;
		for (const g in _) {
			const y = _[g];
			if (`number` == typeof y) this.totals.hasOwnProperty(g) || (this.totals[g] = 0), this.totals[g] = this.totals[g] + y * v;
			else {
				let _;
				g in this.totals ? _ = this.totals[g] : this.totals[g] = 0;
				const b = ko$1((() => xa$1(this.totals[g], $a$1(y, v))));
				this.totals[g] = b, _?.dispose();
			}
		}
	}
	async onEpochEnd(g, _) {
		if (null != _) for (const g of this.params.metrics) null != this.totals[g] && (`number` == typeof this.totals[g] ? _[g] = this.totals[g] / this.seen : ko$1((() => {
			const v = $a$1(Sa$1(1, this.seen), this.totals[g]);
			_[g] = v, this.totals[g].dispose(), xo$1(_[g]);
		})));
	}
};
var al = class extends sl {
	async onTrainBegin(g) {
		this.epoch = [], this.history = {};
	}
	async onEpochEnd(g, _) {
		_ ??= {}, this.epoch.push(g);
		for (const g in _) this.history[g] ?? (this.history[g] = []), this.history[g].push(_[g]);
	}
	async syncData() {
		const g = [], _ = [], v = [];
		for (const y in this.history) {
			const b = this.history[y];
			for (let x = 0; x < b.length; ++x) if (`number` != typeof b[x]) {
				const S = b[x];
				g.push(S.data()), _.push(y), v.push(x);
			}
		}
		const y = await Promise.all(g);
		for (let g = 0; g < y.length; ++g) this.history[_[g]][v[g]].dispose(), this.history[_[g]][v[g]] = y[g][0];
	}
};
var ol = class extends sl {
	constructor(g, _) {
		if (super(), this.currentEpoch = 0, this.nowFunc = g.nowFunc, this.nextFrameFunc = g.nextFrameFunc || Mf, this.yieldEvery = _ || `auto`, `auto` === this.yieldEvery && (this.yieldEvery = 125), `never` === this.yieldEvery && null != g.onYield) throw new Error("yieldEvery is `never` but you provided an `onYield` callback. Either change `yieldEvery` or remove the callback");
		fs$1.isNumber(this.yieldEvery) && (this.maybeWait = function(g, _, v) {
			let y, b = null != v ? v() : fs$1.now();
			return (...x) => {
				const S = null != v ? v() : fs$1.now();
				return S - b < _ || (b = S, y = g(...x)), y;
			};
		}(this.maybeWait.bind(this), this.yieldEvery, this.nowFunc)), this.trainBegin = g.onTrainBegin, this.trainEnd = g.onTrainEnd, this.epochBegin = g.onEpochBegin, this.epochEnd = g.onEpochEnd, this.batchBegin = g.onBatchBegin, this.batchEnd = g.onBatchEnd, this.yield = g.onYield;
	}
	async maybeWait(g, _, v) {
		const y = [];
		null != this.yield && (await el(v), y.push(this.yield(g, _, v))), y.push(this.nextFrameFunc()), await Promise.all(y);
	}
	async onEpochBegin(g, _) {
		this.currentEpoch = g, null != this.epochBegin && (await el(_), await this.epochBegin(g, _));
	}
	async onEpochEnd(g, _) {
		const v = [];
		null != this.epochEnd && (await el(_), v.push(this.epochEnd(g, _))), `epoch` === this.yieldEvery && v.push(this.nextFrameFunc()), await Promise.all(v);
	}
	async onBatchBegin(g, _) {
		null != this.batchBegin && (await el(_), await this.batchBegin(g, _));
	}
	async onBatchEnd(g, _) {
		const v = [];
		null != this.batchEnd && (await el(_), v.push(this.batchEnd(g, _))), `batch` === this.yieldEvery ? v.push(this.nextFrameFunc()) : fs$1.isNumber(this.yieldEvery) && v.push(this.maybeWait(this.currentEpoch, g, _)), await Promise.all(v);
	}
	async onTrainBegin(g) {
		null != this.trainBegin && (await el(g), await this.trainBegin(g));
	}
	async onTrainEnd(g) {
		null != this.trainEnd && (await el(g), await this.trainEnd(g));
	}
};
function ll(g, _) {
	if (g ??= {}, g instanceof sl) return [g];
	if (Array.isArray(g) && g[0] instanceof sl) return g;
	return pt(g).map(((g) => new ol(g, _)));
}
var ul = class ul {
	constructor() {}
	static registerCallbackConstructor(g, _) {
		fs$1.assert(g >= 0 && Number.isInteger(g), (() => `Verbosity level is expected to be an integer >= 0, but got ${g}`)), ul.checkForDuplicate(_), ul.constructors[g] ?? (ul.constructors[g] = []), ul.constructors[g].push(_);
	}
	static checkForDuplicate(g) {
		for (const _ in ul.constructors) ul.constructors[+_].forEach(((_) => {
			if (_ === g) throw new it(`Duplicate callback constructor.`);
		}));
	}
	static clear() {
		ul.constructors = {};
	}
	static createCallbacks(g) {
		const _ = [];
		for (const v in ul.constructors) {
			const y = +v;
			g >= y && _.push(...ul.constructors[y]);
		}
		return _.map(((g) => new g()));
	}
};
function hl(g, _, v, y, b, x, S, C, T) {
	const E = new al(), D = [new rl(), ...ul.createCallbacks(_)];
	null != g && D.push(...g), D.push(E);
	const k = new il(D);
	return k.setParams({
		epochs: v,
		initialEpoch: y,
		samples: b,
		steps: x,
		batchSize: S,
		verbose: _,
		doValidation: C,
		metrics: T
	}), {
		callbackList: k,
		history: E
	};
}
function cl(g, _ = {}, v = !1) {
	return bt(g, Fd.SerializationMap.getMap().classNameMap, _, `layer`, v);
}
function pl(g, _) {
	return ko$1((() => {
		`float32` !== g.dtype && (g = wa$1(g, `float32`));
		const v = il$1(ue(g), _, !0), y = bi$1(v.shape, Yt()), b = ol$1(Ql$1(v, y));
		return Sa$1(g, b);
	}));
}
function dl(g, _) {
	return ko$1((() => eu$1(ue(Ul$1(_, g)), -1)));
}
function fl(g, _) {
	return ko$1((() => eu$1(Aa$1(Ul$1(_, g)), -1)));
}
function gl(g, _) {
	return ko$1((() => {
		const v = Ul$1(g, _), y = yi$1(Aa$1(g), Yt(), Number.MAX_VALUE), b = Aa$1(Sa$1(v, y));
		return $a$1(100, eu$1(b, -1));
	}));
}
function ml(g, _, v = !1) {
	return ko$1((() => {
		if (v) _ = Mc$1(_);
		else {
			const g = il$1(_, _.shape.length - 1, !0);
			_ = Sa$1(_, g);
		}
		return _ = yi$1(_, Yt(), 1 - Yt()), Ol$1(il$1($a$1(wa$1(g, `float32`), Ml$1(_)), _.shape.length - 1));
	}));
}
function yl(g, _, v = !1) {
	return ko$1((() => {
		const y = wa$1(ml$1(function(g) {
			const _ = [Kt(g.shape)];
			return Xa$1(g, _);
		}(g)), `int32`), b = (_ = yi$1(_, Yt(), 1 - Yt())).shape;
		return ml(Xa$1(hu(y, b[b.length - 1]), b), _, v);
	}));
}
function bl(g, _) {
	return ko$1((() => {
		let v;
		return v = yi$1(_, Yt(), 1 - Yt()), v = Ml$1(Sa$1(v, Ul$1(1, v))), eu$1(function(g, _) {
			if (!fs$1.arraysEqual(g.shape, _.shape)) throw new it(`logits and labels must have the same shape, but got shapes ${JSON.stringify(g.shape)} and ${JSON.stringify(_.shape)}`);
			return ko$1((() => {
				const v = cc$1(_), y = Ol$1(Aa$1(_));
				return xa$1(Ul$1(v, $a$1(_, g)), Nl$1(hl$1(y)));
			}));
		}(g, v), -1);
	}));
}
function wl(g, _) {
	return ko$1((() => {
		const v = pl(g, -1), y = pl(_, -1), b = $a$1(v, y);
		return Ol$1(il$1(b, -1));
	}));
}
ul.constructors = {};
const kl = {
	meanSquaredError: dl,
	meanAbsoluteError: fl,
	meanAbsolutePercentageError: gl,
	meanSquaredLogarithmicError: function(g, _) {
		return ko$1((() => {
			const v = yi$1(_, Yt(), Number.MAX_VALUE), y = Ml$1(xa$1(1, v)), b = yi$1(g, Yt(), Number.MAX_VALUE), x = Ml$1(xa$1(1, b));
			return eu$1(ue(Ul$1(y, x)), -1);
		}));
	},
	squaredHinge: function(g, _) {
		return ko$1((() => {
			const v = Ql$1(0, Ul$1(1, $a$1(g, _)));
			return eu$1(ue(v), -1);
		}));
	},
	hinge: function(g, _) {
		return ko$1((() => {
			const v = Ql$1(0, Ul$1(1, $a$1(g, _)));
			return eu$1(v, -1);
		}));
	},
	categoricalHinge: function(g, _) {
		return ko$1((() => {
			const v = il$1($a$1(g, _), -1), y = tl($a$1(Ul$1(1, g), _), -1);
			return Ql$1(0, xa$1(1, Ul$1(y, v)));
		}));
	},
	logcosh: function(g, _) {
		return ko$1((() => {
			const v = Math.log(2), y = Ul$1(_, g), b = Ul$1(xa$1(y, Ll$1($a$1(-2, y))), v);
			return eu$1(b, -1);
		}));
	},
	categoricalCrossentropy: ml,
	sparseCategoricalCrossentropy: yl,
	binaryCrossentropy: bl,
	kullbackLeiblerDivergence: function(g, _) {
		return ko$1((() => {
			const v = yi$1(g, Yt(), 1), y = yi$1(_, Yt(), 1);
			return il$1($a$1(g, Ml$1(Sa$1(v, y))), -1);
		}));
	},
	poisson: function(g, _) {
		return ko$1((() => {
			const v = Ml$1(xa$1(Yt(), _));
			return eu$1(Ul$1(_, $a$1(g, v)), -1);
		}));
	},
	cosineProximity: wl
};
function vl(g) {
	if (`string` == typeof g) {
		if (g in kl) return kl[g];
		let _ = `Unknown loss ${g}`;
		throw g.toLowerCase().includes(`softmaxcrossentropy`) && (_ = `Unknown loss ${g}. Use "categoricalCrossentropy" as the string name for tf.losses.softmaxCrossEntropy`), new it(_);
	}
	return g;
}
function Sl(g, _) {
	return ko$1((() => {
		const v = $a$1(.5, du(_)), y = Xt(yl$1(_, v), g.dtype);
		return eu$1(Gi$1(g, y), -1);
	}));
}
function xl(g, _) {
	return ko$1((() => Xt(Gi$1(Da$1(g, -1), Da$1(_, -1)), `float32`)));
}
function Nl(g, _) {
	return ko$1((() => wa$1(il$1(Kl$1(Gi$1(g, 1), Gi$1(_, 1))), `float32`)));
}
function Il(g, _) {
	return ko$1((() => {
		const v = Nl(g, _), y = function(g, _) {
			return ko$1((() => wa$1(il$1(Kl$1(Gi$1(g, 0), Gi$1(_, 1))), `float32`)));
		}(g, _), b = xa$1(v, y);
		return wa$1(Ki$1(yl$1(b, 0), Sa$1(v, b), 0), `float32`);
	}));
}
function Tl(g, _) {
	return bl(g, _);
}
function El(g, _) {
	return g.rank === _.rank && (g = Cc$1(g, [g.rank - 1])), (_ = Da$1(_, -1)).dtype !== g.dtype && (_ = wa$1(_, g.dtype)), wa$1(Gi$1(g, _), `float32`);
}
const Cl = ml;
const zl = yl;
const $l = {
	binaryAccuracy: Sl,
	categoricalAccuracy: xl,
	precision: Il,
	categoricalCrossentropy: Cl,
	sparseCategoricalCrossentropy: zl,
	mse: dl,
	MSE: dl,
	mae: fl,
	MAE: fl,
	mape: gl,
	MAPE: gl,
	cosine: wl
};
function Fl(g) {
	if (`string` == typeof g && g in $l) return $l[g];
	if (`string` != typeof g && null != g) return g;
	throw new it(`Unknown metric ${g}`);
}
function Dl(g) {
	if (ut(null !== g, `Unknown LossOrMetricFn ${g}`), `string` == typeof g) return g;
	{
		let _;
		for (const v of Object.keys(kl)) if (kl[v] === g) {
			_ = v;
			break;
		}
		if (void 0 !== _) return _;
		for (const v of Object.keys($l)) if ($l[v] === g) {
			_ = v;
			break;
		}
		return void 0 !== _ ? _ : g.name;
	}
}
function Ll(g, _, v = !1) {
	if (null == g || `object` != typeof g || Object.getPrototypeOf(g) !== Object.prototype || !_l(g)) throw new Error(`User-defined metadata is expected to be a JSON object, but is not.`);
	if (v) {
		const v = JSON.stringify(g);
		v.length > 1048576 && console.warn(`User-defined metadata of model "${_}" is too large in size (length=${v.length} when serialized). It is not recommended to store such large objects in user-defined metadata. Please make sure its serialized length is <= 1048576.`);
	}
}
function _l(g) {
	if (null === g) return !0;
	if (`object` == typeof g) {
		if (Object.getPrototypeOf(g) === Object.prototype) {
			const _ = Object.keys(g);
			for (const v of _) {
				if (`string` != typeof v) return !1;
				if (!_l(g[v])) return !1;
			}
			return !0;
		}
		if (Array.isArray(g)) {
			for (const _ of g) if (!_l(_)) return !1;
			return !0;
		}
		return !1;
	}
	{
		const _ = typeof g;
		return `string` === _ || `number` === _ || `boolean` === _;
	}
}
function Rl(g, _, v, y = console.log) {
	const b = function(g) {
		let _ = !0;
		const v = [], y = [];
		for (const _ in g.nodesByDepth) v.push(g.nodesByDepth[_]);
		for (const g of v) {
			if (g.length > 1 || 1 === g.length && g[0].inboundLayers.length > 1) {
				_ = !1;
				break;
			}
			y.push(...g);
		}
		if (_) for (const v of g.layers) {
			let g = !1;
			for (const b of v.inboundNodes) if (-1 !== y.indexOf(b)) {
				if (g) {
					_ = !1;
					break;
				}
				g = !0;
			}
			if (!_) break;
		}
		return _;
	}(g), x = [
		`Layer (type)`,
		`Input Shape`,
		`Output shape`,
		`Param #`
	];
	let S;
	if (b ? (_ = _ || 90, v = v || [
		.32,
		.61,
		.89,
		1
	]) : (_ = _ || 115, v = v || [
		.24,
		.48,
		.7,
		.8,
		1
	]), v[v.length - 1] <= 1 && (v = v.map(((g) => Math.floor(_ * g)))), !b) {
		x.push(`Receives inputs`), S = [];
		for (const _ in g.nodesByDepth) S.push(...g.nodesByDepth[_]);
	}
	y(`_`.repeat(_)), Ml(x, v, y), y(`=`.repeat(_));
	const C = g.layers;
	for (let g = 0; g < C.length; ++g) b ? Ol(C[g], v, y) : Bl(C[g], v, S, y), y((g === C.length - 1 ? `=` : `_`).repeat(_));
	g.checkTrainableWeightsConsistency();
	const T = function(g) {
		let _;
		_ = null != g.collectedTrainableWeights ? Pe(g.collectedTrainableWeights) : Pe(g.trainableWeights);
		return _;
	}(g), E = Pe(g.nonTrainableWeights);
	y(`Total params: ${T + E}`), y(`Trainable params: ${T}`), y(`Non-trainable params: ${E}`), y(`_`.repeat(_));
}
function Ml(g, _, v = console.log) {
	let y = ``;
	for (let v = 0; v < g.length; ++v) v > 0 && (y = y.slice(0, y.length - 1) + ` `), y += g[v], y = y.slice(0, _[v]), y += ` `.repeat(_[v] - y.length);
	v(y);
}
function Ol(g, _, v) {
	let y, b;
	try {
		b = g.inboundNodes.map(((g) => JSON.stringify(g.inputShapes))).join(`,`);
	} catch (g) {
		b = `multiple`;
	}
	try {
		y = JSON.stringify(g.outputShape);
	} catch (g) {
		y = `multiple`;
	}
	Ml([
		`${g.name} (${g.getClassName()})`,
		b,
		y,
		g.countParams().toString()
	], _, v);
}
function Bl(g, _, v, y) {
	let b, x;
	try {
		x = g.inboundNodes.map(((g) => JSON.stringify(g.inputShapes))).join(`,`);
	} catch (g) {
		x = `multiple`;
	}
	try {
		b = JSON.stringify(g.outputShape);
	} catch (g) {
		b = `multiple`;
	}
	const S = [];
	for (const _ of g.inboundNodes) if (!(null != v && v.length > 0 && -1 === v.indexOf(_))) for (let g = 0; g < _.inboundLayers.length; ++g) {
		const v = _.inboundLayers[g].name, y = _.nodeIndices[g], b = _.tensorIndices[g];
		S.push(`${v}[${y}][${b}]`);
	}
	const C = g.name, T = g.getClassName(), E = 0 === S.length ? `` : S[0];
	Ml([
		`${C} (${T})`,
		x,
		b,
		g.countParams().toString(),
		E
	], _, y);
	for (let g = 1; g < S.length; ++g) Ml([
		``,
		``,
		``,
		``,
		S[g]
	], _, y);
}
function Pl(g, _, v) {
	return (`inboundNodes` === g || `outputLayers` === g || `inputLayers` === g) && 0 === _ && `string` == typeof v;
}
function Ul(g, _) {
	if (null === g) return null;
	if (`string` == typeof g) return ft(g);
	if (`number` == typeof g || `boolean` == typeof g) return g;
	if (g instanceof Array) {
		const v = [], y = g.length;
		for (let b = 0; b < y; ++b) {
			const y = g[b];
			Pl(_, b, y) ? v.push(y) : v.push(Ul(y, _));
		}
		return v;
	}
	{
		const _ = {};
		for (const v of Object.keys(g)) {
			const y = g[v];
			if (`name` === v && `string` == typeof y) _[v] = y;
			else {
				const g = ft(v);
				_[g] = Ul(y, g);
			}
		}
		return _;
	}
}
function Wl(g, _) {
	if (null == g) return null;
	if (`string` == typeof g) return dt(g);
	if (`number` == typeof g || `boolean` == typeof g) return g;
	if (g instanceof Array) {
		const v = [], y = g.length;
		for (let b = 0; b < y; ++b) {
			const y = g[b];
			Pl(_, b, y) ? v.push(y) : v.push(Wl(y, _));
		}
		return v;
	}
	{
		const _ = {};
		for (const v of Object.keys(g)) {
			const y = g[v], b = dt(v);
			_[b] = `name` !== v && `className` !== v || `string` != typeof y ? Wl(y, v) : y;
		}
		return _;
	}
}
var ql = class ql extends Je {
	constructor(g) {
		if (super({}), this.containerNodes = /* @__PURE__ */ new Set(), this.name = g.name, null == this.name) {
			const g = this.getClassName().toLowerCase();
			this.name = zt(g);
		}
		if (this.supportsMasking = !1, this.trainable_ = !0, Array.isArray(g.inputs) ? this.inputs = g.inputs.slice() : this.inputs = [g.inputs], Array.isArray(g.outputs) ? this.outputs = g.outputs.slice() : this.outputs = [g.outputs], kt(this.inputs).length !== this.inputs.length) throw new it(`The list of inputs passed to the model is redundant. All inputs should only appear once. Found: ${this.inputs.map(((g) => g.name))}`);
		kt(this.outputs).length !== this.outputs.length && console.warn(`The list of outputs passed to the model is redundant. All outputs should only appear once. Found: ${this.outputs.map(((g) => g.name))}`), this.inputLayers = [], this.inputLayersNodeIndices = [], this.inputLayersTensorIndices = [], this.outputLayers = [], this.outputLayersNodeIndices = [], this.outputLayersTensorIndices = [], this.layers = [], this.internalContainerRefs = [];
		for (const g of this.outputs) {
			const _ = g.sourceLayer, v = g.nodeIndex, y = g.tensorIndex;
			this.outputLayers.push(_), this.outputLayersNodeIndices.push(v), this.outputLayersTensorIndices.push(y);
		}
		for (const g of this.inputs) {
			const _ = g.sourceLayer, v = g.nodeIndex, y = g.tensorIndex;
			ut(0 === v, `input layer has >1 nodes`), ut(0 === y, `input layer has >1 tensors`), this.inputLayers.push(_), this.inputLayersNodeIndices.push(v), this.inputLayersTensorIndices.push(y);
		}
		this.inputNames = [], this.outputNames = [], this.feedInputShapes = [], this.feedInputNames = [], this.feedOutputNames = [];
		for (let _ = 0; _ < this.inputLayers.length; _++) {
			const v = this.inputLayers[_];
			if (!(v instanceof Ye)) throw new TypeError(`Input layers to a LayersModel must be InputLayer objects. Received inputs: ${g.inputs}. Input ${_} (0-based) originates from layer type ${v.getClassName()}.`);
			this.inputNames.push(v.name), this.feedInputShapes.push(v.batchInputShape), this.feedInputNames.push(v.name);
		}
		for (const g of this.outputLayers) this.outputNames.push(g.name);
		this.internalInputShapes = this.inputs.map(((g) => g.shape)), this.internalOutputShapes = this.outputs.map(((g) => g.shape));
		const _ = {}, v = {}, y = {}, b = {}, x = {}, S = [], o = (g, _, v, y, b, C) => {
			null != y && null != b && null != C || (y = g.sourceLayer, b = g.nodeIndex, C = g.tensorIndex);
			const T = y.inboundNodes[b];
			if (-1 !== v.indexOf(T)) throw new st(`The tensor ${g.name} at layer "${y.name}" is part of a cycle.`);
			if (-1 !== _.indexOf(T)) return;
			this.containerNodes.add(ql.nodeKey(y, b)), y.id in x || (x[y.id] = Object.keys(x).length), -1 === v.indexOf(T) && v.push(T);
			const E = T.inboundLayers.length;
			for (let g = 0; g < E; g++) {
				const y = T.inputTensors[g], b = T.inboundLayers[g], x = T.nodeIndices[g], S = T.tensorIndices[g];
				o(y, _, v, b, x, S);
			}
			for (_.push(T); v.indexOf(T) >= 0;) v.splice(v.indexOf(T), 1);
			S.push(T);
		}, C = [], T = [];
		for (const g of this.outputs) o(g, C, T);
		const E = S.slice().reverse();
		for (const g of E) {
			v[g.id] = g, g.id in _ || (_[g.id] = 0);
			let x = _[g.id];
			const S = null == y[g.outboundLayer.id] ? 0 : y[g.outboundLayer.id];
			x = Math.max(x, S), y[g.outboundLayer.id] = x, b[g.outboundLayer.id] = g.outboundLayer, _[g.id] = x;
			for (let y = 0; y < g.inboundLayers.length; y++) {
				const b = g.inboundLayers[y], S = g.nodeIndices[y], C = b.inboundNodes[S], T = null == _[C.id] ? 0 : _[C.id];
				_[C.id] = Math.max(x + 1, T), v[C.id] = C;
			}
		}
		const D = {};
		for (const g in _) {
			const y = _[g];
			y in D || (D[y] = []), D[y].push(v[g]);
		}
		const k = {};
		for (const g in y) {
			const _ = y[g];
			_ in k || (k[_] = []), k[_].push(b[g]);
		}
		let A = Object.keys(k).map(((g) => parseInt(g, 10))).sort(wt);
		this.layers = [];
		for (const g of A) {
			const _ = k[g];
			_.sort(((g, _) => {
				const v = x[g.id], y = x[_.id];
				return v < y ? -1 : v > y ? 1 : 0;
			}));
			for (const g of _) g instanceof ql && this.internalContainerRefs.push(g), this.layers.push(g);
		}
		this.layersByDepth = k, A = Object.keys(D).map(((g) => parseInt(g, 10))).sort(wt);
		const j = this.inputs.slice(), M = [];
		for (const g of A) for (const _ of D[g]) {
			const g = _.outboundLayer;
			if (null != g) {
				for (const v of _.inputTensors) if (-1 === j.indexOf(v)) throw new st(`Graph disconnected: cannot obtain value for tensor ${v} at layer "${g.name}". The following previous layers were accessed without issue: ${M}`);
				for (const g of _.outputTensors) j.push(g);
				M.push(g.name);
			}
		}
		this.nodesByDepth = D;
		const N = this.layers.map(((g) => g.name));
		for (const g of N) {
			const _ = N.filter(((_) => _ === g)).length;
			if (1 !== _) throw new st(`The name "${g}" is used ${_} times in the model. All layer names should be unique. Layer names: ` + JSON.stringify(N));
		}
		this.outboundNodes = [], this.inboundNodes = [], new Ge({
			outboundLayer: this,
			inboundLayers: [],
			nodeIndices: [],
			tensorIndices: [],
			inputTensors: this.inputs,
			outputTensors: this.outputs,
			inputMasks: this.inputs.map(((g) => null)),
			outputMasks: this.outputs.map(((g) => null)),
			inputShapes: this.inputs.map(((g) => g.shape)),
			outputShapes: this.outputs.map(((g) => g.shape))
		}), this.built = !0, this._refCount = 1;
	}
	assertNotDisposed() {
		if (0 === this._refCount) throw new Error(`Container '${this.name}' is already disposed.`);
	}
	dispose() {
		this.assertNotDisposed();
		const g = {
			refCountAfterDispose: null,
			numDisposedVariables: 0
		};
		if (0 == --this._refCount) {
			for (const _ of this.layers) g.numDisposedVariables += _.dispose().numDisposedVariables;
			for (const _ of this.internalContainerRefs) g.numDisposedVariables += _.dispose().numDisposedVariables;
		}
		return g.refCountAfterDispose = this._refCount, g;
	}
	get trainable() {
		return this.trainable_;
	}
	set trainable(g) {
		this.layers.forEach(((_) => {
			_._trainableWeights.forEach(((_) => _.trainable = g));
		})), this.trainable_ = g;
	}
	get trainableWeights() {
		if (this._trainableWeights.length > 0) throw new it(`Container instance unexpectedly contains _trainableWeights.The trainable weights of a Container are a union of the trainable weights of its consituent Layers. Its own _trainableWeights must remain an empty Array.`);
		if (!this.trainable) return [];
		let g = [];
		for (const _ of this.layers) g = g.concat(_.trainableWeights);
		return g;
	}
	get nonTrainableWeights() {
		const g = [];
		for (const _ of this.layers) g.push(..._.nonTrainableWeights);
		if (!this.trainable) {
			const _ = [];
			for (const g of this.layers) _.push(...g.trainableWeights);
			return _.concat(g);
		}
		return g;
	}
	get weights() {
		return this.trainableWeights.concat(this.nonTrainableWeights);
	}
	loadWeights(g, _ = !0) {
		const v = {};
		let y = 0;
		const b = ((g) => {
			const _ = Object.keys(g);
			if (0 === _.length) return !1;
			const v = _[0].split(`/`);
			return !isNaN(parseInt(v[v.length - 1], 10));
		})(g);
		b && this.parseWeights(g);
		for (const g of this.layers) for (const [_, x] of g.weights.entries()) {
			const g = b ? `${x.name.split(`/`).slice(0, -1).join(`/`) + `/`}${_}` : x.originalName;
			if (null != v[g]) throw new it(`Duplicate weight name: ${g}`);
			v[g] = x, y++;
		}
		const x = [];
		for (const y in g) {
			let b = y;
			if (null == v[y]) {
				const g = y.split(`/`);
				b = g.slice(0, -2).concat([g[g.length - 1]]).join(`/`);
			}
			if (null != v[b]) x.push([v[b], g[y]]);
			else if (_) throw new it(`Provided weight data has no target variable: ${y}`);
			delete v[b];
		}
		if (_) {
			const g = [];
			for (const _ in v) g.push(_);
			if (g.length > 0) throw new it(`${g.length} of ${y} weights are not set: ${g}`);
		}
		je(x);
	}
	parseWeights(g) {
		for (const _ in Object.keys(g)) {
			const v = _.split(`/`), y = [`vars`, `layer_checkpoint_dependencies`], b = v.map(((g) => g.startsWith(`_`) ? g.slice(1) : g)).filter(((g) => !y.includes(g))).join(`/`);
			b !== _ && (g[b] = g[_], delete g[_]);
		}
	}
	updatedConfig() {
		const g = this.getConfig(), _ = {};
		return _.className = this.getClassName(), _.config = g, _.kerasVersion = `tfjs-layers 4.22.0`, _.backend = `TensorFlow.js`, _;
	}
	toJSON(g, _ = !0) {
		const v = Wl(this.updatedConfig());
		return _ ? JSON.stringify(v) : v;
	}
	call(g, _) {
		return ko$1((() => {
			g = pt(g);
			const v = new Qe();
			for (let _ = 0; _ < this.inputs.length; ++_) v.add(this.inputs[_], g[_]);
			return nn(this.outputs, v, _);
		}));
	}
	computeMask(g, _) {
		return ko$1((() => {
			let v;
			return g = pt(g), v = null == _ ? lt(null, g.length) : pt(_), this.runInternalGraph(g, v)[1];
		}));
	}
	computeOutputShape(g) {
		const _ = Me(g);
		if (_.length !== this.inputLayers.length) throw new it(`Invalid inputShape argument ${g}: model has ${this.inputLayers.length} tensor inputs.`);
		const v = {};
		for (let g = 0; g < _.length; g++) {
			const y = this.inputLayers[g], b = _[g];
			v[y.name + `_0_0`] = b;
		}
		const y = Object.keys(this.nodesByDepth).map(((g) => parseInt(g, 10))).sort(wt);
		if (y.length > 1) for (const g of y) {
			const _ = this.nodesByDepth[g];
			for (const g of _) {
				const _ = g.outboundLayer;
				if (-1 !== this.inputLayers.map(((g) => g.id)).indexOf(_.id)) continue;
				const y = [];
				for (let _ = 0; _ < g.inboundLayers.length; _++) {
					const b = g.inboundLayers[_], x = g.nodeIndices[_], S = g.tensorIndices[_], C = v[`${b.name}_${x}_${S}`];
					y.push(C);
				}
				const b = Me(_.computeOutputShape(ct(y))), x = _.inboundNodes.indexOf(g);
				for (let g = 0; g < b.length; g++) v[`${_.name}_${x}_${g}`] = b[g];
			}
		}
		const b = [], x = [];
		for (let g = 0; g < this.outputLayers.length; g++) {
			const _ = this.outputLayers[g], v = this.outputLayersNodeIndices[g], y = this.outputLayersTensorIndices[g], b = `${_.name}_${v}_${y}`;
			x.push(b);
		}
		for (let g = 0; g < x.length; g++) {
			const _ = x[g];
			ut(_ in v), b.push(v[_]);
		}
		return ct(b);
	}
	runInternalGraph(g, _) {
		_ ??= lt(null, g.length);
		const v = {};
		for (let y = 0; y < this.inputs.length; ++y) {
			const b = this.inputs[y], x = g[y], S = _[y];
			v[b.id] = [x, S];
		}
		const y = Object.keys(this.nodesByDepth).map(((g) => parseInt(g, 10))).sort(wt);
		for (const g of y) {
			const _ = this.nodesByDepth[g];
			for (const g of _) {
				const _ = g.outboundLayer, y = g.inputTensors, b = g.outputTensors, x = new Array();
				for (const g of y) g.id in v && x.push(v[g.id]);
				if (x.length === y.length) {
					let y, S, C, T, E = {};
					if (null != g.callArgs && (E = g.callArgs), 1 === x.length) {
						const [g, v] = x[0];
						E.mask ?? (E.mask = v), C = pt(_.call(g, E)), T = pt(_.computeMask(g, v)), y = [g], S = [v];
					} else y = x.map(((g) => g[0])), S = x.map(((g) => g[1])), E.mask ?? (E.mask = S), C = pt(_.call(y, E)), T = pt(_.computeMask(y, S));
					if (_.activityRegularizer) throw new rt(`LayersModel invocation with concrete Tensor value(s) in the presence of activity regularizer(s) is not supported yet.`);
					for (let g = 0; g < b.length; ++g) {
						const _ = b[g], y = C[g], x = T[g];
						v[_.id] = [y, x];
					}
				}
			}
		}
		const b = [], x = [], S = [];
		for (const g of this.outputs) {
			ut(g.id in v, `Could not compute output ${g.name} : ${g.id}`);
			const [_, y] = v[g.id];
			S.push(_.shape), b.push(_), x.push(y);
		}
		return [
			b,
			x,
			S
		];
	}
	buildNodeConversionMap(g) {
		const _ = {};
		let v;
		for (const g of this.layers) {
			v = g instanceof ql ? 1 : 0;
			for (let y = 0; y < g.inboundNodes.length; y++) {
				const b = ql.nodeKey(g, y);
				this.containerNodes.has(b) && (_[b] = v, v += 1);
			}
		}
		return _;
	}
	getLayer(g, _) {
		if (null != _) return this.findLayer(_);
		if (null == g) throw new it(`Provide either a layer name or layer index`);
		if (`number` == typeof g) return this.findLayer(g);
		for (const _ of this.layers) if (_.name === g) return _;
		throw new it(`No such layer: ${g}`);
	}
	findLayer(g) {
		if (this.layers.length <= g) throw new it(`Was asked to retrieve layer at index ${g}, but model only has ${this.layers.length} layer(s).`);
		return this.layers[g];
	}
	calculateLosses() {
		return ko$1((() => {
			const g = [];
			for (const _ of this.layers) for (let v = 0; v < _.inboundNodes.length; ++v) {
				const y = ql.nodeKey(_, v);
				this.containerNodes.has(y) && g.push(..._.calculateLosses());
			}
			return g;
		}));
	}
	getConfig() {
		const g = { name: this.name }, _ = this.buildNodeConversionMap(this.layers), v = [];
		for (const g of this.layers) {
			const y = g.getClassName(), b = g.getConfig(), x = [];
			for (let v = 0; v < g.inboundNodes.length; v++) {
				const y = g.inboundNodes[v], b = ql.nodeKey(g, v);
				let S = {};
				if (this.containerNodes.has(b)) {
					if (y.callArgs) try {
						JSON.stringify(y.callArgs), S = y.callArgs;
					} catch (_) {
						console.warn(`Layer ${g.name} was passed non-serializable keyword arguments: ${y.callArgs}. They will not be included in the serialized model (and thus will be missing at deserialization time).`), S = {};
					}
					if (y.inboundLayers.length > 0) {
						const g = [];
						for (let v = 0; v < y.inboundLayers.length; v++) {
							const b = y.inboundLayers[v], x = y.nodeIndices[v], C = y.tensorIndices[v];
							let T = _[ql.nodeKey(b, x)];
							T ??= 0, g.push([
								b.name,
								T,
								C,
								S
							]);
						}
						x.push(g);
					}
				}
			}
			const S = {};
			S.name = g.name, S.className = y, S.config = b, S.inboundNodes = x, v.push(S);
		}
		g.layers = v;
		const y = [];
		for (let g = 0; g < this.inputLayers.length; g++) {
			const v = this.inputLayers[g], b = this.inputLayersNodeIndices[g], x = ql.nodeKey(v, b);
			if (!this.containerNodes.has(x)) continue;
			let S = _[x];
			S ??= 0;
			const C = this.inputLayersTensorIndices[g];
			y.push([
				v.name,
				S,
				C
			]);
		}
		g.inputLayers = y;
		const b = [];
		for (let g = 0; g < this.outputLayers.length; g++) {
			const v = this.outputLayers[g], y = this.outputLayersNodeIndices[g], x = ql.nodeKey(v, y);
			if (!this.containerNodes.has(x)) continue;
			let S = _[x];
			S ??= 0;
			const C = this.outputLayersTensorIndices[g];
			b.push([
				v.name,
				S,
				C
			]);
		}
		return g.outputLayers = b, g;
	}
	static fromConfig(g, _, v = {}, y = !1) {
		const b = {}, x = {};
		function a(g, _) {
			g.name in x ? x[g.name].push(_) : x[g.name] = [_];
		}
		function o(g, _) {
			const v = [];
			let y;
			for (const x of _) {
				const S = x[0], C = x[1], T = x[2];
				if (y = null == x[3] ? {} : x[3], !(S in b)) return void a(g, _);
				const E = b[S];
				if (E.inboundNodes.length <= C) return void a(g, _);
				const D = E.inboundNodes[C];
				v.push(D.outputTensors[T]);
			}
			v.length > 0 && g.apply(ct(v), y);
		}
		function l(g) {
			const v = g.name, x = cl(g, null != _.customObjects ? _.customObjects : {});
			x.setFastWeightInitDuringBuild(y), b[v] = x;
			g.inboundNodes.forEach(((g) => {
				if (!(g instanceof Array)) throw new it(`Corrupted configuration, expected array for nodeData: ${g}`);
				a(x, g);
			}));
		}
		const S = _.name, C = _.layers;
		for (const g of C) l(g);
		for (; !vt(x);) for (const g of C) {
			const _ = b[g.name];
			if (_.name in x) {
				const g = x[_.name];
				delete x[_.name];
				for (const v of g) o(_, v);
			}
		}
		const T = [], E = [], D = _.inputLayers;
		for (const g of D) {
			const _ = g[0], v = g[1], y = g[2];
			ut(_ in b);
			const x = b[_].inboundNodes[v].outputTensors;
			T.push(x[y]);
		}
		const k = _.outputLayers;
		for (const g of k) {
			const _ = g[0], v = g[1], y = g[2];
			ut(_ in b);
			const x = b[_].inboundNodes[v].outputTensors;
			E.push(x[y]);
		}
		return new g({
			inputs: T,
			outputs: E,
			name: S
		});
	}
	get stateful() {
		if (this._stateful) throw new it(`Container instance unexpectedly has _stateful = true. The statefulness of a Container is determined by the Layers it contains. Its _stateful property must remain the default false.`);
		for (const g of this.layers) if (g.stateful) return !0;
		return !1;
	}
	resetStates() {
		ko$1((() => {
			this.layers.forEach(((g) => {
				g.stateful && g.resetStates();
			}));
		}));
	}
};
function Vl(g, _) {
	return function(g, _, v) {
		const y = _.length;
		if (null == g || Array.isArray(g) && 0 === g.length) return _.map(((g) => null));
		if (1 === y) return Array.isArray(g) && 1 === g.length ? g : `object` == typeof g && _[0] in g ? [g[_[0]]] : [g];
		if (Array.isArray(g)) {
			if (g.length !== y) throw new Error(`Provided ${v} is an array of ${g.length} element(s), but the model has ${y} outputs. Make sure a set of weights is provided for each model output.`);
			return g;
		}
		if (`object` == typeof g && Object.keys(g).length > 0 && `object` == typeof g[Object.keys(g)[0]]) {
			const v = [];
			return _.forEach(((_) => {
				_ in g ? v.push(g[_]) : v.push(null);
			})), v;
		}
		throw new Error(`The model has multiple (${y}) outputs, so ${v} must be either an array with ${y} elements or an object with ${_} keys. Provided ${v} not understood: ${JSON.stringify(g)}`);
	}(g, _, `classWeight`);
}
async function Kl(g, _, v, y) {
	if (null != _ || null != y) throw new Error(`Support sampleWeight is not implemented yet`);
	if (null != v) {
		const _ = ko$1((() => {
			if (1 === g.shape.length) return ka$1(g);
			if (2 === g.shape.length) {
				if (g.shape[1] > 1) return Da$1(g, 1);
				if (1 === g.shape[1]) return Xa$1(g, [g.shape[0]]);
				throw new Error(`Encountered unexpected last-dimension size (${g.shape[1]}) during handling of class weights. The size is expected to be >= 1.`);
			}
			throw new Error(`Unexpected rank of target (y) tensor (${g.rank}) during handling of class weights. The rank is expected to be 1 or 2.`);
		})), y = Array.from(await _.data());
		vo$1(_);
		const b = [];
		return y.forEach(((g) => {
			if (null == v[g]) throw new Error(`classWeight must contain all classes in the training data. The class ${g} exists in the data but not in classWeight`);
			b.push(v[g]);
		})), Uc(b, `float32`);
	}
	return null;
}
function Gl(g, _) {
	return $a$1(g, _);
}
function Hl(g, _) {
	let v, y;
	const b = _;
	v = b.xs, y = b.ys, fs$1.assert(null != v && null != y, (() => `A Dataset iterator for fitDataset() is expected to generate objects of the form \`{xs: xVal, ys: yVal}\`, where the two values may be \`tf.Tensor\`, an array of Tensors, or a map of string to Tensor.  The provided Dataset instead generates ${_}`));
	const x = Jl(`input`, g.inputNames, v), S = Jl(`output`, g.outputNames, y), C = x[0].shape[0];
	fs$1.assert(x.length === g.inputs.length, (() => `LayersModel has ${g.inputs.length} inputs, but the dataset provides ${x.length} inputs.  (Expected input keys: ${JSON.stringify(g.inputNames)})`)), fs$1.assert(S.length === g.outputs.length, (() => `LayersModel has ${g.outputs.length} outputs, but the dataset provides ${S.length} outputs.  (Expected output keys: ${JSON.stringify(g.outputNames)})`));
	for (let _ = 0; _ < x.length; _++) fs$1.assert(x[_].shape[0] === C, (() => `Batch size mismatch: input ${g.inputNames[_]} has ${x[_].shape[0]}; expected  ${C} based on input ${g.inputNames[0]}.`));
	for (let _ = 0; _ < S.length; _++) fs$1.assert(S[_].shape[0] === C, (() => `Batch size mismatch: output ${g.outputNames[_]} has ${S[_].shape[0]}; expected  ${C} based on input ${g.inputNames[0]}.`));
	return {
		xs: x,
		ys: S
	};
}
function Jl(g, _, v) {
	if (v instanceof $s$1) return [v];
	if (Array.isArray(v)) return fs$1.assert(v.length === _.length, (() => `Received an array of ${v.length} Tensors, but expected ${_.length} to match the ${g} keys ${_}.`)), v;
	{
		const y = [];
		for (const b of _) {
			if (null == v[b]) throw new it(`The feature data generated by the dataset lacks the required ${g} key '${b}'.`);
			y.push(v[b]);
		}
		return y;
	}
}
async function Zl(g, _, v) {
	const y = null != v.batchesPerEpoch;
	if (fs$1.assert(null != g.optimizer, (() => `You must compile a model before training/testing. Use LayersModel.compile(modelCompileConfig).`)), fs$1.assert(null != v, (() => `For fitDataset(), the 2nd argument (config) is required, but it is not provided in this call.`)), fs$1.assert(null != v.epochs && v.epochs > 0 && Number.isInteger(v.epochs), (() => `For fitDataset(), config.epochs is expected to be a positive integer, but got ${v.epochs}`)), fs$1.assert(!y || v.batchesPerEpoch > 0 && Number.isInteger(v.batchesPerEpoch), (() => `For fitDataset(), config.batchesPerEpoch is expected to be a positive integer if specified, but got ${v.batchesPerEpoch}`)), fs$1.assert(null == v.validationSplit, (() => "`validationSplit` is not supported by `fitDataset()`. Use validationData instead.")), g.isTraining) throw new Error(`Cannot start training because another fit() call is ongoing.`);
	g.isTraining = !0;
	try {
		const b = null != v.validationData;
		let x, S;
		if (b) if (Yl(v.validationData)) fs$1.assert(null == v.validationBatches || v.validationBatches > 0 && Number.isInteger(v.validationBatches), (() => `For fitDataset() with dataset-based validation, config.validationBatches is expected not to be provided, or to be a positive integer, but got ${v.validationBatches}`));
		else {
			const g = function(g) {
				if (3 === g.length) throw new rt(`Validation with sample weights is not implemented yet.`);
				return {
					xs: g[0],
					ys: g[1]
				};
			}(v.validationData);
			x = g.xs, S = g.ys;
		}
		const C = g.makeTrainFunction(), T = g.getDedupedMetricsNames();
		let E;
		E = b ? T.slice().concat(T.map(((g) => `val_` + g))) : T.slice();
		const { callbackList: D, history: k } = hl(ll(v.callbacks, v.yieldEvery), null == v.verbose ? 1 : v.verbose, v.epochs, null, null, function(g, _) {
			let v = null;
			null != _.batchesPerEpoch ? v = _.batchesPerEpoch : Number.isFinite(g.size) && (v = g.size);
			return v;
		}(_, v), null, b, E);
		D.setModel(g), g.history = k, await D.onTrainBegin(), g.stopTraining_ = !1;
		let A = null == v.initialEpoch ? 0 : v.initialEpoch, j = await _.iterator();
		for (; A < v.epochs;) {
			const E = {};
			await D.onEpochBegin(A);
			let k = 0, M = 0;
			for (y || (j = await _.iterator()); !y || k < v.batchesPerEpoch;) {
				const _ = await j.next();
				if (y && _.done) {
					console.warn(`You provided \`batchesPerEpoch\` as ${v.batchesPerEpoch}, but your dataset iterator ran out of data after ${k} batches; interrupting training. Make sure that your dataset can generate at least \`batchesPerEpoch * epochs\` batches (in this case, ` + v.batchesPerEpoch * v.epochs + ` batches). You may need to use the repeat() function when building your dataset.`);
					break;
				}
				if (null != _.value) {
					const { xs: y, ys: b } = Hl(g, _.value), x = {};
					x.batch = M, x.size = y[0].shape[0], await D.onBatchBegin(M, x);
					const S = [];
					if (null != v.classWeight) {
						const _ = Vl(v.classWeight, g.outputNames);
						for (let g = 0; g < _.length; ++g) S.push(await Kl(b[g], null, _[g]));
					}
					const E = y.concat(b).concat(S), A = C(E);
					vo$1(E);
					for (let g = 0; g < T.length; ++g) {
						const _ = T[g], v = A[g];
						x[_] = v, xo$1(v);
					}
					await D.onBatchEnd(M, x), nl(x), M++, k++;
				}
				if (y ? k >= v.batchesPerEpoch : _.done) {
					if (b) {
						let _;
						_ = Yl(v.validationData) ? pt(await g.evaluateDataset(v.validationData, { batches: v.validationBatches })) : pt(g.evaluate(x, S, {
							batchSize: null == v.validationBatchSize ? 32 : v.validationBatchSize,
							verbose: 0
						}));
						for (let v = 0; v < g.metricsNames.length; ++v) E[`val_${g.metricsNames[v]}`] = _[v];
					}
					break;
				}
				if (g.stopTraining_) break;
			}
			if (await D.onEpochEnd(A, E), A++, g.stopTraining_) break;
		}
		return await D.onTrainEnd(), await g.history.syncData(), g.history;
	} finally {
		g.isTraining = !1;
	}
}
function Yl(g) {
	return `function` == typeof g.iterator;
}
function Xl(g) {
	fs$1.assert(g > 0 && Number.isInteger(g), (() => `batchSize is required to be a positive integer, but got ${g}`));
}
function Ql(g, _, v) {
	return null == g ? [null] : Array.isArray(g) ? g.map(((g) => te(g, _, v - _))) : te(g, _, v - _);
}
function tu(g, _) {
	return ko$1((() => null == g ? null : Array.isArray(g) ? g.map(((g) => tu(g, _))) : le(g, `int32` === _.dtype ? _ : wa$1(_, `int32`))));
}
function eu(g, _) {
	const v = [];
	let y = 0, b = null;
	for (; y < g;) b = y + _, b >= g && (b = g), v.push([y, b]), y = b;
	return v;
}
function nu(g) {
	const _ = [];
	g instanceof $s$1 && (g = [g]);
	for (let v = 0; v < g.length; ++v) {
		const y = g[v];
		if (1 === y.rank) _.push(Qt(y, 1));
		else {
			if (0 === y.rank) throw new Error(`Expected tensor to be at least 1D, but received a 0D tensor (scalar).`);
			_.push(y);
		}
	}
	return _;
}
function su(g, _) {
	if (null == g) return;
	const v = [];
	if (_ instanceof $s$1) v.push(_.id);
	else if (Array.isArray(_)) _.forEach(((g) => v.push(g.id)));
	else if (null != _) for (const g in _) {
		const y = _[g];
		v.push(y.id);
	}
	const y = [];
	if (g instanceof $s$1) -1 === v.indexOf(g.id) && y.push(g);
	else if (Array.isArray(g)) g.forEach(((g) => {
		-1 === v.indexOf(g.id) && y.push(g);
	}));
	else if (null != g) for (const _ in g) {
		const b = g[_];
		-1 === v.indexOf(b.id) && y.push(b);
	}
	y.forEach(((g) => {
		g.isDisposed || g.dispose();
	}));
}
function iu(g) {
	return Array.isArray(g);
}
function ru(g) {
	return !function(g) {
		return g instanceof $s$1;
	}(g) && !iu(g);
}
function au(g, _, v, y = !0, b = ``) {
	if (null == _ || 0 === _.length) {
		if (null != g) {
			let _ = !1;
			if (iu(g) && g.length > 0) _ = !0;
			else if (ru(g)) {
				for (const v in g) if (g.hasOwnProperty(v)) {
					_ = !0;
					break;
				}
			} else _ = !0;
			if (_) throw new it(`Error when checking model ${b} expected no data, but got ${g}`);
		}
		return [];
	}
	if (null == g) return _.map(((g) => null));
	let x;
	if (ru(g)) {
		x = [];
		for (const v of _) {
			if (null == g[v]) throw new it(`No data provided for "${v}". Need data for each key in: ${_}`);
			x.push(g[v]);
		}
	} else if (iu(g)) {
		if (g.length !== _.length) throw new it(`Error when checking model ${b}: the Array of Tensors that you are passing to your model is not the size the model expected. Expected to see ${_.length} Tensor(s), but instead got the following list of Tensor(s): ${g}`);
		x = g;
	} else {
		if (_.length > 1) throw new it(`The model ${b} expects ${_.length} Tensor(s), but only received one Tensor. Found: Tensor with shape ${g.shape}`);
		x = [g];
	}
	if (x = nu(x), null != v) for (let g = 0; g < _.length; ++g) {
		if (null == v[g]) continue;
		const S = x[g];
		if (S.shape.length !== v[g].length) throw new it(`Error when checking ${b}: expected ${_[g]} to have ${v[g].length} dimension(s). but got array with shape ${S.shape}`);
		for (let _ = 0; _ < v[g].length; ++_) {
			if (0 === _ && !y) continue;
			const x = S.shape[_], C = v[g][_];
			if (null != C && C >= 0 && x !== C) throw new it(`${b} expected a batch of elements where each example has shape [${v[g].slice(1, v[g].length)}] (i.e.,tensor shape [*,${v[g].slice(1, v[g].length)}]) but the ${b} received an input with ${S.shape[0]} examples, each with shape [${S.shape.slice(1, S.shape.length)}] (tensor shape [${S.shape}])`);
		}
	}
	return x;
}
function ou(g, _, v, y = !0, b = ``) {
	let x;
	if (Array.isArray(g)) {
		if (g.length !== _.length) throw new it(`Error when checking model ${b}: the Array of Tensors that you are passing to your model is not the size the the model expected. Expected to see ${_.length} Tensor(s), but instead got ${g.length} Tensors(s).`);
		x = g;
	} else {
		if (_.length > 1) throw new it(`The model expects ${_.length} ${b} Tensors, but only received one Tensor. Found: array with shape ${JSON.stringify(g.shape)}.`);
		x = [g];
	}
	if (null != v) for (let g = 0; g < _.length; ++g) {
		if (null == v[g]) continue;
		const S = x[g];
		if (S.shape.length !== v[g].length) throw new it(`Error when checking ${b}: expected ${_[g]} to have ${v[g].length} dimension(s), but got array with shape ${JSON.stringify(S.shape)}`);
		for (let x = 0; x < v[g].length; ++x) {
			if (0 === x && !y) continue;
			const C = S.shape[x], T = v[g][x];
			if (null != T && T !== C) throw new it(`Error when checking ${b}: expected ${_[g]} to have shape ${JSON.stringify(v[g])} but got array with shape ${JSON.stringify(S.shape)}.`);
		}
	}
}
var lu = class extends ql {
	constructor(g) {
		super(g), this.isTraining = !1;
	}
	summary(g, _, v = console.log) {
		if (!this.built) throw new it(`This model has never been called, thus its weights have not been created yet. So no summary can be displayed. Build the model first (e.g., by calling it on some test data).`);
		Rl(this, g, _, v);
	}
	compile(g) {
		if (g.loss ??= [], this.loss = g.loss, `string` == typeof g.optimizer) this.optimizer_ = function(g) {
			const _ = {
				Adagrad: () => _f.adagrad(.01),
				Adadelta: () => _f.adadelta(1, .95, Yt()),
				Adam: () => _f.adam(.001, .9, .999, Yt()),
				Adamax: () => _f.adamax(.002, .9, .999, Yt(), 0),
				RMSProp: () => _f.rmsprop(.001, .9, 0, Yt()),
				SGD: () => _f.sgd(.01)
			};
			if (_.adagrad = _.Adagrad, _.adadelta = _.Adadelta, _.adam = _.Adam, _.adamax = _.Adamax, _.rmsprop = _.RMSProp, _.sgd = _.SGD, g in _) return _[g]();
			throw new it(`Unknown Optimizer ${g}`);
		}(g.optimizer), this.isOptimizerOwned = !0;
		else {
			if (!(g.optimizer instanceof Bd)) throw new it(`User-defined optimizer must be an instance of tf.Optimizer.`);
			this.optimizer_ = g.optimizer, this.isOptimizerOwned = !1;
		}
		let _ = [];
		if (Array.isArray(g.loss) || `string` == typeof g.loss || `function` == typeof g.loss) if (Array.isArray(g.loss)) {
			if (g.loss.length !== this.outputs.length) throw new it(`When passing an Array as loss, it should have one entry per model output. The model has ${this.outputs.length} output(s), but you passed loss=${g.loss}.`);
			_ = g.loss.map(((g) => vl(g)));
		} else {
			const v = vl(g.loss);
			this.outputs.forEach(((g) => {
				_.push(v);
			}));
		}
		else {
			g.loss = g.loss;
			for (const _ in g.loss) if (-1 === this.outputNames.indexOf(_)) throw new it(`Unknown entry in loss dictionary: "${_}". Only expected the following keys: ${this.outputNames}`);
			for (const v of this.outputNames) g.loss[v] ?? console.warn(`Output "${v}" is missing from loss dictionary. We assume this was done on purpose, and we will not be expecting data to be passed to ${v} during training`), _.push(vl(g.loss[v]));
		}
		this.lossFunctions = _, this.feedOutputNames = [], this.feedOutputShapes = [], this.feedLossFns = [];
		for (let g = 0; g < this.outputs.length; ++g) {
			const _ = this.internalOutputShapes[g], v = this.outputNames[g];
			this.feedOutputNames.push(v), this.feedOutputShapes.push(_), this.feedLossFns.push(this.lossFunctions[g]);
		}
		const v = [];
		this.metrics = g.metrics, this.metricsNames = [`loss`], this.metricsTensors = [], Ut(`loss`, (() => {
			for (let g = 0; g < this.outputs.length; ++g) {
				if (-1 !== v.indexOf(g)) continue;
				const _ = this.lossFunctions[g];
				this.outputs.length > 1 && (this.metricsTensors.push([_, g]), this.metricsNames.push(this.outputNames[g] + `_loss`));
			}
		}));
		const y = function(g, _) {
			if (null == g || Array.isArray(g) && 0 === g.length) return _.map(((g) => []));
			let v;
			if (`string` == typeof g || `function` == typeof g) v = [g];
			else {
				if (!Array.isArray(g) && `object` != typeof g) throw new TypeError(`Type of metrics argument not understood. Expected an string,function, Array, or Object, found: ${g}`);
				v = g;
			}
			if (Array.isArray(v)) return _.map(((g) => v));
			{
				const g = [];
				for (const y of _) {
					let _ = v.hasOwnProperty(y) ? v[y] : [];
					Array.isArray(_) || (_ = [_]), g.push(_);
				}
				return g;
			}
		}(g.metrics, this.outputNames), i = (g, _, v) => {
			this.outputNames.length > 1 && (_ = this.outputNames[g] + `_` + _), this.metricsNames.push(_), this.metricsTensors.push([v, g]);
		};
		Ut(`metric`, (() => {
			for (let g = 0; g < this.outputs.length; ++g) {
				if (-1 !== v.indexOf(g)) continue;
				((_) => {
					let v, y, b;
					for (const x of _) {
						if (`string` == typeof x && -1 !== [
							`accuracy`,
							`acc`,
							`crossentropy`,
							`ce`
						].indexOf(x)) {
							const _ = this.internalOutputShapes[g];
							let S;
							1 === _[_.length - 1] || this.lossFunctions[g] === bl ? -1 !== [`accuracy`, `acc`].indexOf(x) ? y = Sl : -1 !== [`crossentropy`, `ce`].indexOf(x) && (y = Tl) : this.lossFunctions[g] === yl ? -1 !== [`accuracy`, `acc`].indexOf(x) ? y = El : -1 !== [`crossentropy`, `ce`].indexOf(x) && (y = zl) : -1 !== [`accuracy`, `acc`].indexOf(x) ? y = xl : -1 !== [`crossentropy`, `ce`].indexOf(x) && (y = Cl), -1 !== [`accuracy`, `acc`].indexOf(x) ? S = `acc` : -1 !== [`crossentropy`, `ce`].indexOf(x) && (S = `ce`), b = y, v = `` + S;
						} else b = Fl(x), v = `` + Dl(x);
						let _;
						Ut(v, (() => {
							_ = b;
						})), i(g, v, _);
					}
				})(y[g]);
			}
		})), this.collectedTrainableWeights = this.trainableWeights;
	}
	checkTrainableWeightsConsistency() {
		null != this.collectedTrainableWeights && this.trainableWeights.length !== this.collectedTrainableWeights.length && console.warn("Discrepancy between trainableweights and collected trainable weights. Did you set `model.trainable` without calling `model.compile()` afterwards?");
	}
	evaluate(g, _, v = {}) {
		const y = null == v.batchSize ? 32 : v.batchSize;
		Xl(y);
		const b = this.standardizeUserDataXY(g, _, !0, y);
		try {
			const g = b[0].concat(b[1]);
			this.makeTestFunction();
			const _ = this.testFunction;
			return ct(this.testLoop(_, g, y, v.verbose, v.steps));
		} finally {
			su(b[0], g), su(b[1], _);
		}
	}
	async evaluateDataset(g, _) {
		return this.makeTestFunction(), async function(g, _, v) {
			const y = null != (v = v || {}).batches, b = g.testFunction;
			let x = [];
			if (v.verbose > 0) throw new rt(`Verbose mode is not implemented yet.`);
			fs$1.assert(!y || v.batches > 0 && Number.isInteger(v.batches), (() => `Test loop expects \`batches\` to be a positive integer, but received ${JSON.stringify(v.batches)}`));
			const S = `function` == typeof _.next ? _ : await _.iterator();
			let C = 0, T = 0;
			for (; !y || T < v.batches;) {
				const _ = await S.next();
				if (x = ko$1((() => {
					if (_.value) {
						const { xs: v, ys: y } = Hl(g, _.value), S = v.concat(y), E = ko$1((() => b(S)));
						if (vo$1(S), 0 === T) for (let g = 0; g < E.length; ++g) x.push(sl$1(0));
						const D = S[0].shape[0];
						for (let g = 0; g < E.length; ++g) {
							const _ = E[g], v = x[g];
							x[g] = ko$1((() => xa$1(x[g], $a$1(D, _)))), T > 0 && vo$1(v);
						}
						vo$1(E), C += D, ++T;
					}
					return x;
				})), _.done) {
					y && console.warn(`Your dataset iterator ran out of data during evaluateDataset(). Interrupting evalution. Make sure that your dataset can generate at least \`batches\` batches (in this case, ${v.batches} batches). You may need to use the repeat() function when building your dataset.`);
					break;
				}
			}
			for (let g = 0; g < x.length; ++g) {
				const _ = x[g];
				x[g] = Sa$1(x[g], C), vo$1(_);
			}
			return ct(x);
		}(this, g, _);
	}
	checkNumSamples(g, _, v, y = `steps`) {
		let b;
		if (null != v) {
			if (b = null, null != _) throw new it(`If ${y} is set, batchSize must be null or undefined.Got batchSize = ${_}`);
		} else {
			if (null == g) throw new it(`Either the input data should have a defined shape, or ${y} shoud be specified.`);
			b = Array.isArray(g) ? g[0].shape[0] : g.shape[0];
		}
		return b;
	}
	execute(g, _) {
		if (Array.isArray(_) && 0 === _.length) throw new it("`outputs` is an empty Array, which is not allowed.");
		const v = Array.isArray(_), y = v ? _ : [_], b = this.retrieveSymbolicTensors(y), x = new Qe();
		if (g instanceof $s$1 && (g = [g]), Array.isArray(g)) {
			if (g.length !== this.inputs.length) throw new it(`The number of inputs provided (${g.length}) does not match the number of inputs of this model (${this.inputs.length}).`);
			for (let _ = 0; _ < this.inputs.length; ++_) x.add(this.inputs[_], g[_]);
		} else for (const _ of this.inputs) {
			const v = g[_.name];
			if (null == v) throw new it(`No value is provided for the model's input ${_.name}`);
			x.add(_, v);
		}
		const S = nn(b, x);
		return v ? S : S[0];
	}
	retrieveSymbolicTensors(g) {
		const _ = lt(null, g.length);
		let v = g.length;
		for (const y of this.layers) {
			const b = Array.isArray(y.output) ? y.output : [y.output], x = b.map(((g) => g.name));
			for (let y = 0; y < g.length; ++y) {
				const S = x.indexOf(g[y]);
				if (-1 !== S && (_[y] = b[S], v--), 0 === v) break;
			}
			if (0 === v) break;
		}
		if (v > 0) {
			const v = [];
			throw _.forEach(((_, y) => {
				_ ?? v.push(g[y]);
			})), new it(`Cannot find SymbolicTensors for output name(s): ${JSON.stringify(v)}`);
		}
		return _;
	}
	predictLoop(g, _ = 32, v = !1) {
		return ko$1((() => {
			const y = this.checkNumSamples(g);
			if (v) throw new rt(`Verbose predictLoop() is not implemented yet.`);
			const b = eu(y, _), x = this.outputs.map(((g) => []));
			for (let _ = 0; _ < b.length; ++_) ko$1((() => {
				const v = b[_][0], y = b[_][1], x = Ql(g, v, y), S = [];
				if (Array.isArray(x)) for (let g = 0; g < x.length; ++g) S.push({
					key: this.inputs[g],
					value: x[g]
				});
				else S.push({
					key: this.inputs[0],
					value: x
				});
				const C = new Qe(S);
				return nn(this.outputs, C);
			})).forEach(((g, _) => x[_].push(g)));
			return ct(x.map(((g) => ti$1(g, 0))));
		}));
	}
	predict(g, _ = {}) {
		const v = nu(g);
		ou(v, this.inputNames, this.feedInputShapes, !1);
		try {
			const g = null == _.batchSize ? 32 : _.batchSize;
			return Xl(g), this.predictLoop(v, g);
		} finally {
			su(v, g);
		}
	}
	predictOnBatch(g) {
		ou(g, this.inputNames, this.feedInputShapes, !0);
		const _ = (Array.isArray(g) ? g[0] : g).shape[0];
		return this.predictLoop(g, _);
	}
	standardizeUserDataXY(g, _, v = !0, y) {
		if (null == this.optimizer_) throw new st(`You must compile a model before training/testing. Use LayersModel.compile(modelCompileArgs).`);
		const b = [];
		for (let g = 0; g < this.feedOutputShapes.length; ++g) {
			const _ = this.feedOutputShapes[g];
			this.feedLossFns[g] === yl ? b.push(_.slice(0, _.length - 1).concat([1])) : b.push(_);
		}
		if (function(g, _, v) {
			const y = kt(g.map(((g) => g.shape[0])));
			y.sort();
			const b = kt(_.map(((g) => g.shape[0])));
			if (b.sort(), y.length > 1) throw new it(`All input Tensors (x) should have the same number of samples. Got array shapes: ${JSON.stringify(g.map(((g) => g.shape)))}`);
			if (b.length > 1) throw new it(`All target Tensors (y) should have the same number of samples. Got array shapes: ${JSON.stringify(_.map(((g) => g.shape)))}`);
			if (y.length > 0 && b.length > 0 && !fs$1.arraysEqual(y, b)) throw new it(`Input Tensors should have the same number of samples as target Tensors. Found ${y[0]} input sample(s) and ${b[0]} target sample(s).`);
		}(g = au(g, this.feedInputNames, this.feedInputShapes, !1, `input`), _ = au(_, this.feedOutputNames, b, !1, `target`)), function(g, _, v) {
			const y = [
				dl,
				bl,
				ml
			];
			for (let b = 0; b < g.length; ++b) {
				const x = g[b], S = _[b], C = v[b];
				if (null != S) {
					if (S === ml && 1 === x.shape[x.shape.length - 1]) throw new it(`You are passing a target array of shape ${x.shape} while using a loss 'categorical_crossentropy'. 'categorical_crossentropy'expects targets to be binary matrices (1s and 0s) of shape [samples, classes].`);
					if (-1 !== y.indexOf(S)) {
						const g = x.shape.slice(1), _ = C.slice(1);
						for (let v = 0; v < g.length; ++v) {
							const y = g[v], b = _[v];
							if (null != b && y !== b) throw new it(`A target Tensor with shape ${x.shape} was passed for an output of shape ${C}, while using a loss function that expects targets to have the same shape as the output.`);
						}
					}
				}
			}
		}(_, this.feedLossFns, this.feedOutputShapes), this.stateful && null != y && y > 0 && g[0].shape[0] % y != 0) throw new it(`In a stateful network, you should only pass inputs with a number of samples that is divisible by the batch size ${y}. Found: ${g[0].shape[0]} sample(s).`);
		return [g, _];
	}
	async standardizeUserData(g, _, v, y, b = !0, x) {
		const [S, C] = this.standardizeUserDataXY(g, _, b, x);
		if (null != v) throw new Error(`sample weight is not supported yet.`);
		let T = null;
		if (null != y) {
			const g = Vl(y, this.outputNames);
			T = [];
			for (let _ = 0; _ < g.length; ++_) T.push(await Kl(C[_], null, g[_]));
		}
		return [
			S,
			C,
			T
		];
	}
	testLoop(g, _, v, y = 0, b) {
		return ko$1((() => {
			const x = this.checkNumSamples(_, v, b, `steps`), S = [];
			if (y > 0) throw new rt(`Verbose mode is not implemented yet.`);
			if (null != b) throw new rt(`steps mode in testLoop() is not implemented yet`);
			{
				const y = eu(x, v), b = Uc(Jt(0, x));
				for (let v = 0; v < y.length; ++v) {
					const x = y[v][0], C = y[v][1], T = g(tu(_, te(b, x, C - x)));
					if (0 === v) for (let g = 0; g < T.length; ++g) S.push(sl$1(0));
					for (let g = 0; g < T.length; ++g) {
						const _ = T[g];
						S[g] = xa$1(S[g], $a$1(C - x, _));
					}
				}
				for (let g = 0; g < S.length; ++g) S[g] = Sa$1(S[g], x);
			}
			return S;
		}));
	}
	getDedupedMetricsNames() {
		const g = this.metricsNames, _ = [];
		for (let v = 0; v < g.length; ++v) {
			const y = g[v];
			let b = y;
			if (ht(g, y) > 1) b += `_${ht(g.slice(0, v), y)}`;
			_.push(b);
		}
		return _;
	}
	makeTrainFunction() {
		return (g) => {
			const _ = [], v = g.slice(0, this.inputs.length), y = g.slice(this.inputs.length, this.inputs.length + this.outputs.length), b = g.slice(this.inputs.length + this.outputs.length, this.inputs.length + 2 * this.outputs.length), x = [], S = this.collectedTrainableWeights.map(((g) => g.read()));
			return [this.optimizer_.minimize((() => {
				const g = [];
				for (let _ = 0; _ < this.inputs.length; ++_) g.push({
					key: this.inputs[_],
					value: v[_]
				});
				const S = new Qe(g), C = nn(this.outputs, S, { training: !0 });
				let T;
				for (let g = 0; g < this.lossFunctions.length; ++g) {
					let v = (0, this.lossFunctions[g])(y[g], C[g]);
					null != b[g] && (v = Gl(v, b[g]));
					const x = eu$1(v);
					_.push(x), T = 0 === g ? v : xa$1(T, v);
				}
				for (let g = 0; g < this.metricsTensors.length; ++g) {
					let v;
					if (this.outputs.length > 1 && g < this.outputs.length) v = _[g];
					else {
						const _ = this.metricsTensors[g][0], b = this.metricsTensors[g][1];
						v = eu$1(_(y[b], C[b]));
					}
					xo$1(v), x.push(v);
				}
				return T = eu$1(T), this.calculateLosses().forEach(((g) => {
					T = xa$1(T, g);
				})), T;
			}), !0, S)].concat(x);
		};
	}
	makeTestFunction() {
		this.testFunction = (g) => ko$1((() => {
			const _ = [];
			let v;
			const y = g.slice(0, this.inputs.length), b = g.slice(this.inputs.length, this.inputs.length + this.outputs.length), x = [];
			for (let g = 0; g < this.inputs.length; ++g) x.push({
				key: this.inputs[g],
				value: y[g]
			});
			const S = new Qe(x), C = nn(this.outputs, S);
			for (let g = 0; g < this.lossFunctions.length; ++g) {
				const y = this.lossFunctions[g], x = eu$1(y(b[g], C[g]));
				v = 0 === g ? x : xa$1(v, x), _.push(v);
			}
			for (let g = 0; g < this.metricsTensors.length; ++g) {
				const v = this.metricsTensors[g][0], y = this.metricsTensors[g][1], x = eu$1(v(b[y], C[y]));
				_.push(x);
			}
			return _;
		}));
	}
	async fit(g, _, v = {}) {
		if (this.isTraining) throw new Error(`Cannot start training because another fit() call is ongoing.`);
		let y, b, x, S, C, T, E, D, k;
		this.isTraining = !0;
		try {
			const A = null == v.batchSize ? 32 : v.batchSize;
			Xl(A);
			const j = await this.standardizeUserData(g, _, v.sampleWeight, v.classWeight, !1, A);
			y = j[0], b = j[1], k = j[2];
			let M, N = !1;
			if (null != v.validationData && v.validationData.length > 0) {
				if (N = !0, 2 !== v.validationData.length) throw 3 === v.validationData.length ? new rt(`validationData including sample weights is not supported yet.`) : new it(`When passing validation data, it must contain 2 (valX, valY) or 3 (valX, valY, valSampleWeight) items; ${v.validationData} is invalid.`);
				C = v.validationData[0], T = v.validationData[1];
				const g = await this.standardizeUserData(C, T, null, null, !0, A);
				E = g[0], D = g[1], M = E.concat(D);
			} else if (null != v.validationSplit && v.validationSplit > 0 && v.validationSplit < 1) {
				N = !0;
				const g = Math.floor(y[0].shape[0] * (1 - v.validationSplit)), _ = y[0].shape[0];
				E = Ql(y, g, _), x = y, y = Ql(y, 0, g), D = Ql(b, g, _), S = b, b = Ql(b, 0, g), M = E.concat(D);
			} else null != v.validationSteps && (N = !0);
			const P = y.concat(b).concat(k);
			this.checkTrainableWeightsConsistency();
			const F = this.makeTrainFunction(), I = this.getDedupedMetricsNames();
			let L, R;
			N ? (this.makeTestFunction(), L = this.testFunction, R = I.slice().concat(I.map(((g) => `val_` + g)))) : (L = null, M = [], R = I.slice());
			const z = ll(v.callbacks, v.yieldEvery);
			return await this.fitLoop(F, P, I, A, v.epochs, v.verbose, z, L, M, v.shuffle, R, v.initialEpoch, null, null);
		} finally {
			this.isTraining = !1, su(y, g), su(b, _), su(x, g), su(S, _), su(E, C), su(D, T), null != k && vo$1(k);
		}
	}
	async fitLoop(g, _, v, y, b, x, S, C, T, E, D, k, A, j) {
		y ??= 32, b ??= 1, E ??= !0, k ??= 0;
		let M = !1;
		if (null != C && null != T && (M = !0), null != j && (M = !0, null == A)) throw new it("Can only use `validationSteps` when doing step-wise training, i.e., `stepsPerEpoch` must be set.");
		const N = this.checkNumSamples(_, y, A, `steps_per_epoch`);
		let P;
		null != N && (P = Jt(0, N)), x ??= 1;
		const { callbackList: F, history: I } = hl(S, x, b, k, N, A, y, M, D);
		F.setModel(this), this.history = I, await F.onTrainBegin(), this.stopTraining_ = !1;
		for (let x = k; x < b; ++x) {
			await F.onEpochBegin(x);
			const b = {};
			if (null != A) throw new rt(`stepsPerEpoch mode is not implemented yet.`);
			{
				if (`batch` === E) throw new rt(`batch shuffling is not implemneted yet`);
				E && fs$1.shuffle(P);
				const x = Uc(P), S = eu(N, y);
				for (let E = 0; E < S.length; ++E) {
					const D = {};
					if (await F.onBatchBegin(E, D), ko$1((() => {
						const k = S[E][0], A = S[E][1], j = te(x, k, A - k);
						D.batch = E, D.size = A - k;
						const N = g(tu(_, j));
						for (let g = 0; g < v.length; ++g) {
							const _ = v[g], y = N[g];
							D[_] = y, xo$1(y);
						}
						if (E === S.length - 1 && M) {
							const g = this.testLoop(C, T, y);
							for (let _ = 0; _ < v.length; ++_) {
								const y = v[_], x = g[_];
								xo$1(x), b[`val_` + y] = x;
							}
						}
					})), await F.onBatchEnd(E, D), nl(D), this.stopTraining_) break;
				}
				x.dispose();
			}
			if (await F.onEpochEnd(x, b), this.stopTraining_) break;
		}
		return await F.onTrainEnd(), await this.history.syncData(), this.history;
	}
	async fitDataset(g, _) {
		return Zl(this, g, _);
	}
	async trainOnBatch(g, _) {
		const v = await this.standardizeUserData(g, _), y = v[0], b = v[1], x = this.makeTrainFunction()(y.concat(b)), S = [];
		for (const g of x) {
			const _ = await g.data();
			S.push(_[0]);
		}
		return vo$1(x), su(v[0], g), su(v[1], _), ct(S);
	}
	getNamedWeights(g) {
		const _ = [], v = null != g && g.trainableOnly, y = v ? this.trainableWeights : this.weights, b = this.getWeights(v);
		for (let g = 0; g < y.length; ++g) v && !y[g].trainable || _.push({
			name: y[g].originalName,
			tensor: b[g]
		});
		return _;
	}
	set stopTraining(g) {
		this.stopTraining_ = g;
	}
	get stopTraining() {
		return this.stopTraining_;
	}
	get optimizer() {
		return this.optimizer_;
	}
	set optimizer(g) {
		this.optimizer_ !== g && (this.optimizer_ = g, this.isOptimizerOwned = !1);
	}
	dispose() {
		const g = super.dispose();
		if (0 === g.refCountAfterDispose && null != this.optimizer && this.isOptimizerOwned) {
			const _ = yo$1().numTensors;
			this.optimizer_.dispose(), g.numDisposedVariables += _ - yo$1().numTensors;
		}
		return g;
	}
	getLossIdentifiers() {
		let g;
		if (`string` == typeof this.loss) g = dt(this.loss);
		else if (Array.isArray(this.loss)) {
			for (const g of this.loss) if (`string` != typeof g) throw new Error(`Serialization of non-string loss is not supported.`);
			g = this.loss.map(((g) => dt(g)));
		} else {
			const _ = Object.keys(this.loss);
			g = {};
			const v = this.loss;
			for (const y of _) {
				if (`string` != typeof v[y]) throw new Error(`Serialization of non-string loss is not supported.`);
				g[y] = dt(v[y]);
			}
		}
		return g;
	}
	getMetricIdentifiers() {
		if (`string` == typeof this.metrics || `function` == typeof this.metrics) return [dt(Dl(this.metrics))];
		if (Array.isArray(this.metrics)) return this.metrics.map(((g) => dt(Dl(g))));
		{
			const g = {};
			for (const _ in this.metrics) g[_] = dt(Dl(this.metrics[_]));
			return g;
		}
	}
	getTrainingConfig() {
		return {
			loss: this.getLossIdentifiers(),
			metrics: this.getMetricIdentifiers(),
			optimizer_config: {
				class_name: this.optimizer.getClassName(),
				config: this.optimizer.getConfig()
			}
		};
	}
	loadTrainingConfig(g) {
		if (null != g.weighted_metrics) throw new Error(`Loading weight_metrics is not supported yet.`);
		if (null != g.loss_weights) throw new Error(`Loading loss_weights is not supported yet.`);
		if (null != g.sample_weight_mode) throw new Error(`Loading sample_weight_mode is not supported yet.`);
		const _ = cl(Ul(g.optimizer_config));
		let v, y;
		if (`string` == typeof g.loss) v = ft(g.loss);
		else if (Array.isArray(g.loss)) v = g.loss.map(((g) => ft(g)));
		else if (null != g.loss) {
			v = {};
			for (const _ in g.loss) v[_] = ft(g.loss[_]);
		}
		if (Array.isArray(g.metrics)) y = g.metrics.map(((g) => ft(g)));
		else if (null != g.metrics) {
			y = {};
			for (const _ in g.metrics) y[_] = ft(g.metrics[_]);
		}
		this.compile({
			loss: v,
			metrics: y,
			optimizer: _
		});
	}
	async save(g, _) {
		if (`string` == typeof g) {
			const _ = sf.getSaveHandlers(g);
			if (0 === _.length) throw new it(`Cannot find any save handlers for URL '${g}'`);
			if (_.length > 1) throw new it(`Found more than one (${_.length}) save handlers for URL '${g}'`);
			g = _[0];
		}
		if (null == g.save) throw new it("LayersModel.save() cannot proceed because the IOHandler provided does not have the `save` attribute defined.");
		const v = await sf.encodeWeights(this.getNamedWeights(_)), y = {
			modelTopology: this.toJSON(null, !1),
			format: `layers-model`,
			generatedBy: `TensorFlow.js tfjs-layers v4.22.0`,
			convertedBy: null
		};
		if (null != _ && _.includeOptimizer && null != this.optimizer) {
			y.trainingConfig = this.getTrainingConfig();
			const { data: g, specs: _ } = await sf.encodeWeights(await this.optimizer.getWeights(), `optimizer`);
			v.specs.push(..._), v.data = sf.concatenateArrayBuffers([v.data, g]);
		}
		if (null != this.userDefinedMetadata) Ll(this.userDefinedMetadata, this.name, !0), y.userDefinedMetadata = this.userDefinedMetadata;
		return y.weightData = v.data, y.weightSpecs = v.specs, g.save(y);
	}
	setUserDefinedMetadata(g) {
		Ll(g, this.name), this.userDefinedMetadata = g;
	}
	getUserDefinedMetadata() {
		return this.userDefinedMetadata;
	}
};
lu.className = `Model`, Fd.registerClass(lu);
var uu = class extends lu {};
uu.className = `Functional`, Fd.registerClass(uu);
var cu = class cu extends lu {
	constructor(g) {
		if (super({
			inputs: [],
			outputs: []
		}), g = g || {}, this.trainable = !0, this.built = !1, this.name = null != g.name ? g.name : zt(`sequential_`), null != g.layers) for (const _ of g.layers) this.add(_);
	}
	checkShape(g) {
		if (g.inboundNodes[0].outputTensors[0].shape.some(((g) => g < 0))) throw new it(`Negative dimension size caused by adding layer ${g.name} with input shape [${g.inboundNodes[0].inputTensors[0].shape}]`);
	}
	add(g) {
		const _ = g instanceof cu || g instanceof lu;
		let v;
		if (_) {
			if (v = g, 1 !== v.outputs.length) throw new it(`All layers in a Sequential model should have a single output tensor. For multi-output layers, use the functional API.`);
			if (1 !== v.inputs.length) throw new it(`All layers in a Sequential model should have a single input tensor. For multi-input layers, use the functional API.`);
		}
		if (0 === this.outputs.length) {
			if (0 === g.inboundNodes.length) {
				if (null == g.batchInputShape) throw new it("The first layer in a Sequential model must get an `inputShape` or `batchInputShape` argument.");
				const _ = Xe({
					batchShape: g.batchInputShape,
					dtype: g.dtype,
					name: g.name + `_input`
				});
				g.apply(_);
			}
			if (_) this.outputs = v.outputs, this.inputs = v.inputs;
			else {
				if (1 !== g.inboundNodes.length) throw new it(`A layer added to a Sequential model must not already be connected somewhere else. LayersModel received layer ${g.name} which has ${g.inboundNodes.length} pre-existing inbound connections.`);
				if (1 !== g.inboundNodes[0].outputTensors.length) throw new it(`All layers in a Sequential model should have a single output tensor. For multi-output layers, use the functional API.`);
				this.checkShape(g), this.outputs = [g.inboundNodes[0].outputTensors[0]], this.inputs = Ze(this.outputs[0]);
			}
			this.inboundNodes = [], new Ge({
				outboundLayer: this,
				inboundLayers: [],
				nodeIndices: [],
				tensorIndices: [],
				inputTensors: this.inputs,
				outputTensors: this.outputs,
				inputMasks: lt(null, this.inputs.length),
				outputMasks: [null],
				inputShapes: this.inputs.map(((g) => g.shape)),
				outputShapes: this.outputs[0].shape
			});
		} else {
			const _ = g.apply(this.outputs[0]);
			if (Array.isArray(_)) throw new TypeError(`All layers in a Sequential model should have a single output tensor. For multi-output layers, use the functional API.`);
			this.checkShape(g), this.outputs = [_], this.inboundNodes[0].outputTensors = this.outputs, this.inboundNodes[0].outputShapes = [this.outputs[0].shape];
		}
		this.layers.push(g), this.built = !1;
	}
	pop() {
		if (0 === this.layers.length) throw new TypeError(`There are no layers in the model.`);
		if (this.layers.pop(), 0 === this.layers.length) this.outputs = [], this.inboundNodes = [], this.outboundNodes = [];
		else {
			const g = this.layers.length - 1;
			this.layers[g].outboundNodes = [], this.outputs = [this.layers[g].output], this.inboundNodes[0].outputTensors = this.outputs, this.inboundNodes[0].outputShapes = [this.outputs[0].shape];
		}
	}
	call(g, _) {
		return this.model ?? this.build(), this.model.call(g, _);
	}
	build(g) {
		if (Be(g), 0 === this.inputs.length || 0 === this.outputs.length) throw new TypeError(`Sequential model cannot be built: model is empty. Add some layers first.`);
		this.model = new lu({
			inputs: this.inputs,
			outputs: this.outputs[0],
			name: this.name + `_model`
		}), this.model.trainable = this.trainable, this.supportsMasking = this.model.supportsMasking, this.inputLayers = this.model.inputLayers, this.inputLayersNodeIndices = this.model.inputLayersNodeIndices, this.inputLayersTensorIndices = this.model.inputLayersTensorIndices, this.outputLayers = this.model.outputLayers, this.outputLayersNodeIndices = this.model.outputLayersNodeIndices, this.outputLayersTensorIndices = this.model.outputLayersTensorIndices, this.nodesByDepth = this.model.nodesByDepth, this.containerNodes = this.model.containerNodes, this.outputNames = this.model.outputNames, this.inputNames = this.model.inputNames, this.built = !0;
	}
	countParams() {
		return this.built || this.build(), super.countParams();
	}
	summary(g, _, v = console.log) {
		this.built || this.build(), super.summary(g, _, v);
	}
	setWeights(g) {
		this.model ?? this.build(), this.model.setWeights(g);
	}
	evaluate(g, _, v = {}) {
		if (!this.built) throw new st(`The model needs to be compiled before being used.`);
		return this.model.evaluate(g, _, v);
	}
	async evaluateDataset(g, _) {
		if (!this.built) throw new st(`The model needs to be compiled before being used.`);
		return this.model.evaluateDataset(g, _);
	}
	predict(g, _ = {}) {
		return this.model ?? this.build(), this.model.predict(g, _);
	}
	predictOnBatch(g) {
		return this.model ?? this.build(), this.model.predictOnBatch(g);
	}
	compile(g) {
		this.build(), this.model.compile(g), this.optimizer_ = this.model.optimizer, this.isOptimizerOwned = this.model.isOptimizerOwned, this.loss = this.model.loss, this.metrics = this.model.metrics, this.metricsTensors = this.model.metricsTensors, this.metricsNames = this.model.metricsNames;
	}
	get optimizer() {
		return null == this.model ? void 0 : this.model.optimizer;
	}
	set optimizer(g) {
		this.model.optimizer = g;
	}
	async fit(g, _, v = {}) {
		if (!this.built) throw new st(`The model needs to be compiled before being used.`);
		return this.model.fit(g, _, v);
	}
	async fitDataset(g, _) {
		if (!this.built) throw new st(`The model needs to be compiled before being used.`);
		return this.model.fitDataset(g, _);
	}
	async trainOnBatch(g, _) {
		return this.model.trainOnBatch(g, _);
	}
	static fromConfig(g, _, v = {}, y = !1) {
		let b, x = {};
		if (_ instanceof Array) {
			if (null == _[0].className || `Merge` === _[0].className) throw new it(`Legacy serialization format not supported yet.`);
			b = _;
		} else fs$1.assert(null != _.layers, (() => `When the config data for a Sequential model is not an Array, it must be an Object that contains the 'layers' field.`)), b = _.layers, delete _.layers, x = _;
		const S = new g(x);
		if (!(S instanceof cu)) throw new rt(`Sequential.fromConfig called on non-Sequential input: ${S}`);
		for (const g of b) {
			const _ = cl(g, void 0, y);
			y && _.setFastWeightInitDuringBuild(!0), S.add(_);
		}
		return S;
	}
	set stopTraining(g) {
		if (null == this.model) throw new it(`Cannot set the stopTraining property of a sequential model before it is compiled.`);
		this.model.stopTraining = g;
	}
	get stopTraining() {
		if (null == this.model) throw new it(`Cannot get the stopTraining property of a sequential model before it is compiled.`);
		return this.model.stopTraining;
	}
	getConfig() {
		const g = [];
		for (const _ of this.layers) {
			const v = {};
			v.className = _.getClassName(), v.config = _.getConfig(), g.push(v);
		}
		return {
			name: this.name,
			layers: g
		};
	}
};
function fu(g) {
	return Xe(g);
}
cu.className = `Sequential`, Fd.registerClass(cu);
let mu = class extends Fd.Serializable {
	getConfig() {
		return {};
	}
};
var yu = class extends mu {
	apply(g, _ = 1) {
		return function(g, _ = 1) {
			if (1 !== _) throw new rt(`Support for alpha values other than 1 (${_}) is not implemented yet.`);
			return Ji$1(g);
		}(g, _);
	}
};
yu.className = `elu`, Fd.registerClass(yu);
var bu = class extends mu {
	apply(g) {
		return wc$1(g);
	}
};
bu.className = `selu`, Fd.registerClass(bu);
var wu = class extends mu {
	apply(g) {
		return cc$1(g);
	}
};
wu.className = `relu`, Fd.registerClass(wu);
var ku = class extends mu {
	apply(g) {
		return ko$1((() => su$1(6, cc$1(g))));
	}
};
ku.className = `relu6`, Fd.registerClass(ku);
var vu = class extends mu {
	apply(g) {
		return g;
	}
};
vu.className = `linear`, Fd.registerClass(vu);
var Su = class extends mu {
	apply(g) {
		return ri$1(g);
	}
};
Su.className = `sigmoid`, Fd.registerClass(Su);
var xu = class extends mu {
	apply(g) {
		return function(g) {
			return ko$1((() => {
				const _ = xa$1(.5, $a$1(.2, g));
				return yi$1(_, 0, 1);
			}));
		}(g);
	}
};
xu.className = `hardSigmoid`, Fd.registerClass(xu);
var Nu = class extends mu {
	apply(g) {
		return Ll$1(g);
	}
};
Nu.className = `softplus`, Fd.registerClass(Nu);
var Iu = class extends mu {
	apply(g) {
		return function(g) {
			return ko$1((() => Sa$1(g, xa$1(Aa$1(g), 1))));
		}(g);
	}
};
Iu.className = `softsign`, Fd.registerClass(Iu);
var Au = class extends mu {
	apply(g) {
		return oi$1(g);
	}
};
Au.className = `tanh`, Fd.registerClass(Au);
let Tu = class extends mu {
	apply(g, _ = -1) {
		return Mc$1(g, _);
	}
};
Tu.className = `softmax`, Fd.registerClass(Tu);
var Eu = class extends mu {
	apply(g, _ = -1) {
		return Wl$1(g, _);
	}
};
Eu.className = `logSoftmax`, Fd.registerClass(Eu);
var Cu = class extends mu {
	apply(g) {
		return ko$1((() => ko$1((() => {
			const v = $a$1(.5, xa$1(1, Yi$1(Sa$1(g, Math.sqrt(2)))));
			return $a$1(g, v);
		}))));
	}
};
Cu.className = `gelu`, Fd.registerClass(Cu);
var zu = class extends mu {
	apply(g) {
		return ko$1((() => $a$1(.5, $a$1(g, xa$1(1, oi$1($a$1(ol$1(Sa$1(2, Math.PI)), xa$1(g, $a$1(.044715, rl$1(g, 3))))))))));
	}
};
zu.className = `gelu_new`, Fd.registerClass(zu);
var $u = class extends mu {
	apply(g) {
		return ko$1((() => $a$1(g, oi$1(Ll$1(g)))));
	}
};
$u.className = `mish`, Fd.registerClass($u);
var Fu = class extends mu {
	apply(g, _ = 1) {
		return ko$1((() => $a$1(ri$1($a$1(g, _)), g)));
	}
};
function Du(g) {
	return g.getClassName();
}
function Lu(g, _ = {}) {
	return bt(g, Fd.SerializationMap.getMap().classNameMap, _, `activation`);
}
function _u(g) {
	if (null == g) return Lu({
		className: `linear`,
		config: {}
	});
	if (`string` == typeof g) {
		const _ = {};
		return _.className = g, _.config = {}, Lu(_);
	}
	return g instanceof mu ? g : Lu(g);
}
function Ru(g) {
	if (null != g && `object` != typeof g) throw new Error(`Argument to L1L2 regularizer's constructor is expected to be an object, but received: ${g}`);
}
Fu.className = `swish`, Fd.registerClass(Fu);
var Mu = class extends Fd.Serializable {};
var Ou = class extends Mu {
	constructor(g) {
		super(), Ru(g), this.l1 = null == g || null == g.l1 ? .01 : g.l1, this.l2 = null == g || null == g.l2 ? .01 : g.l2, this.hasL1 = 0 !== this.l1, this.hasL2 = 0 !== this.l2;
	}
	apply(g) {
		return ko$1((() => {
			let _ = tu$1([1]);
			return this.hasL1 && (_ = xa$1(_, il$1($a$1(this.l1, Aa$1(g))))), this.hasL2 && (_ = xa$1(_, il$1($a$1(this.l2, ue(g))))), Xa$1(_, []);
		}));
	}
	getConfig() {
		return {
			l1: this.l1,
			l2: this.l2
		};
	}
	static fromConfig(g, _) {
		return new g({
			l1: _.l1,
			l2: _.l2
		});
	}
};
Ou.className = `L1L2`, Fd.registerClass(Ou);
const Bu = { l1l2: `L1L2` };
function Pu(g) {
	return mt(g);
}
function Uu(g, _ = {}) {
	return bt(g, Fd.SerializationMap.getMap().classNameMap, _, `regularizer`);
}
function Wu(g) {
	if (null == g) return null;
	if (`string` == typeof g) return Uu({
		className: g in Bu ? Bu[g] : g,
		config: {}
	});
	return g instanceof Mu ? g : Uu(g);
}
var ju = class extends Je {
	constructor(g) {
		super(null == g ? {} : g), this.supportsMasking = !0, null != g && (this.maxValue = g.maxValue);
	}
	call(g, _) {
		g = Oe(g);
		let v = cc$1(g);
		return null != this.maxValue && (v = yi$1(v, 0, this.maxValue)), v;
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = { maxValue: this.maxValue }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
ju.className = `ReLU`, Fd.registerClass(ju);
var qu = class extends Je {
	constructor(g) {
		super(null == g ? {} : g), this.DEFAULT_ALPHA = .3, g ??= {}, this.alpha = null == g.alpha ? this.DEFAULT_ALPHA : g.alpha;
	}
	call(g, _) {
		const v = Oe(g);
		return Sl$1(v, this.alpha);
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = { alpha: this.alpha }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
qu.className = `LeakyReLU`, Fd.registerClass(qu);
var Vu = class extends Je {
	constructor(g) {
		if (super(null == g ? {} : g), this.DEFAULT_ALPHA_INITIALIZER = `zeros`, g ??= {}, this.supportsMasking = !0, this.alphaInitializer = _e(g.alphaInitializer || this.DEFAULT_ALPHA_INITIALIZER), this.alphaRegularizer = Wu(g.alphaRegularizer), this.alphaConstraint = Yo(g.alphaConstraint), null == g.sharedAxes) this.sharedAxes = null;
		else if (Array.isArray(g.sharedAxes)) this.sharedAxes = g.sharedAxes;
		else {
			if (`number` != typeof g.sharedAxes) throw new it(`Expected sharedAxes to be a number or an array of numbers, but got ${g.sharedAxes}`);
			this.sharedAxes = [g.sharedAxes];
		}
	}
	build(g) {
		const _ = (g = Be(g)).slice(1);
		if (null != this.sharedAxes) for (const g of this.sharedAxes) _[g - 1] = 1;
		this.alpha = this.addWeight(`alpha`, _, `float32`, this.alphaInitializer, this.alphaRegularizer, !0, this.alphaConstraint);
		const v = {};
		if (null != this.sharedAxes) for (let _ = 1; _ < g.length; ++_) v[_] = g[_];
		this.inputSpec = [new qe({
			ndim: g.length,
			axes: v
		})], this.built = !0;
	}
	call(g, _) {
		return g = Oe(g), vu$1(g, this.alpha.read());
	}
	getConfig() {
		const g = {
			alphaInitializer: Le(this.alphaInitializer),
			alphaRegularizer: Pu(this.alphaRegularizer),
			alphaConstraint: Jo(this.alphaConstraint),
			sharedAxes: this.sharedAxes
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Vu.className = `PReLU`, Fd.registerClass(Vu);
var Ku = class extends Je {
	constructor(g) {
		if (super(null == g ? {} : g), this.DEFAULT_ALPHA = 1, g ??= {}, null != g.alpha && g.alpha !== this.DEFAULT_ALPHA) throw new rt(`Non-default alpha value (${g.alpha}) is not supported by the ELU layer yet.`);
		this.alpha = null == g.alpha ? this.DEFAULT_ALPHA : g.alpha;
	}
	call(g, _) {
		const v = Oe(g);
		return Ji$1(v);
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = { alpha: this.alpha }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Ku.className = `ELU`, Fd.registerClass(Ku);
var Gu = class extends Je {
	constructor(g) {
		super(null == g ? {} : g), this.DEFAULT_THETA = 1, g ??= {}, this.theta = null == g.theta ? this.DEFAULT_THETA : g.theta;
	}
	call(g, _) {
		const v = Oe(g);
		return $a$1(v, wa$1(yl$1(v, this.theta), `float32`));
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = { theta: this.theta }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Gu.className = `ThresholdedReLU`, Fd.registerClass(Gu);
var Hu = class extends Je {
	constructor(g) {
		super(null == g ? {} : g), this.DEFAULT_AXIS = 1, g ??= {}, this.softmax = new Tu().apply, this.axis = null == g.axis ? this.DEFAULT_AXIS : g.axis;
	}
	call(g, _) {
		return ko$1((() => {
			let v = Oe(g);
			const y = _.mask;
			if (null != y) {
				const g = $a$1(Ul$1(nu$1(v.shape), wa$1(y, v.dtype)), sl$1(-1e9));
				v = xa$1(v, g);
			}
			return this.axis instanceof Array ? this.axis.length > 1 ? hl$1(Ul$1(v, Gl$1(v, this.axis, !0))) : this.softmax(v, this.axis[0]) : this.softmax(v, this.axis);
		}));
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = { axis: this.axis }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
function Ju(g, _, v) {
	if (`number` == typeof g) return lt(g, _);
	if (g.length !== _) throw new it(`The ${v} argument must be an integer or tuple of ${_} integers. Received: ${g.length} elements.`);
	for (let b = 0; b < _; ++b) {
		const x = g[b];
		if ((y = x) !== parseInt(y.toString(), 10)) throw new it(`The ${v} argument must be an integer or tuple of ${_} integers. Received: ${JSON.stringify(g)} including a non-integer number ${x}`);
	}
	return g;
	var y;
}
function Zu(g, _, v, y, b = 1) {
	if (null == g) return g;
	let x;
	return x = `same` === v ? g : g - (_ + (_ - 1) * (b - 1)) + 1, Math.floor((x + y - 1) / y);
}
function Yu(g, _, v, y) {
	if (null == g) return null;
	if (`valid` === y) g = g * _ + Ht([v - _, 0]);
	else {
		if (`same` !== y) throw new it(`Unsupport padding mode: ${y}.`);
		g *= _;
	}
	return g;
}
function Xu(g, _) {
	return ko$1((() => (Mt(_), `channelsFirst` === _ ? lh$1(g, [
		0,
		2,
		3,
		1
	]) : g)));
}
function Qu(g, _) {
	return ko$1((() => (Mt(_), `channelsFirst` === _ ? lh$1(g, [
		0,
		2,
		3,
		4,
		1
	]) : g)));
}
function th(g, _, v, y = [1, 1], b = `valid`, x, S, C = null) {
	return ko$1((() => {
		if (x ??= `channelsLast`, Mt(x), 3 !== g.rank && 4 !== g.rank) throw new it(`conv2dWithBiasActivation expects input to be of rank 3 or 4, but received ${g.rank}.`);
		if (3 !== _.rank && 4 !== _.rank) throw new it(`conv2dWithBiasActivation expects kernel to be of rank 3 or 4, but received ${g.rank}.`);
		let T = Xu(g, x);
		if (`causal` === b) throw new rt(`The support for CAUSAL padding mode in conv1dWithBias is not implemented yet.`);
		return T = _h$1.conv2d({
			x: T,
			filter: _,
			strides: y,
			pad: `same` === b ? `same` : `valid`,
			dilations: S,
			dataFormat: `NHWC`,
			bias: v,
			activation: C
		}), `channelsFirst` === x && (T = lh$1(T, [
			0,
			3,
			1,
			2
		])), T;
	}));
}
Hu.className = `Softmax`, Fd.registerClass(Hu);
var eh = class eh extends Je {
	constructor(g, _) {
		if (super(_), this.bias = null, this.DEFAULT_KERNEL_INITIALIZER = `glorotNormal`, this.DEFAULT_BIAS_INITIALIZER = `zeros`, eh.verifyArgs(_), this.rank = g, Nt(this.rank, `rank`), 1 !== this.rank && 2 !== this.rank && 3 !== this.rank) throw new rt(`Convolution layer for rank other than 1, 2, or 3 (${this.rank}) is not implemented yet.`);
		if (this.kernelSize = Ju(_.kernelSize, g, `kernelSize`), this.strides = Ju(null == _.strides ? 1 : _.strides, g, `strides`), this.padding = null == _.padding ? `valid` : _.padding, Ot(this.padding), this.dataFormat = null == _.dataFormat ? `channelsLast` : _.dataFormat, Mt(this.dataFormat), this.activation = _u(_.activation), this.useBias = null == _.useBias || _.useBias, this.biasInitializer = _e(_.biasInitializer || this.DEFAULT_BIAS_INITIALIZER), this.biasConstraint = Yo(_.biasConstraint), this.biasRegularizer = Wu(_.biasRegularizer), this.activityRegularizer = Wu(_.activityRegularizer), this.dilationRate = Ju(null == _.dilationRate ? 1 : _.dilationRate, g, `dilationRate`), 1 === this.rank && Array.isArray(this.dilationRate) && 1 !== this.dilationRate.length) throw new it(`dilationRate must be a number or an array of a single number for 1D convolution, but received ${JSON.stringify(this.dilationRate)}`);
		if (2 === this.rank) {
			if (`number` == typeof this.dilationRate) this.dilationRate = [this.dilationRate, this.dilationRate];
			else if (2 !== this.dilationRate.length) throw new it(`dilationRate must be a number or array of two numbers for 2D convolution, but received ${JSON.stringify(this.dilationRate)}`);
		} else if (3 === this.rank) {
			if (`number` == typeof this.dilationRate) this.dilationRate = [
				this.dilationRate,
				this.dilationRate,
				this.dilationRate
			];
			else if (3 !== this.dilationRate.length) throw new it(`dilationRate must be a number or array of three numbers for 3D convolution, but received ${JSON.stringify(this.dilationRate)}`);
		}
	}
	static verifyArgs(g) {
		if (ut(`kernelSize` in g, `required key 'kernelSize' not in config`), `number` != typeof g.kernelSize && !xt(g.kernelSize, `number`, 1, 3)) throw new it(`BaseConv expects config.kernelSize to be number or number[] with length 1, 2, or 3, but received ${JSON.stringify(g.kernelSize)}.`);
	}
	getConfig() {
		const g = {
			kernelSize: this.kernelSize,
			strides: this.strides,
			padding: this.padding,
			dataFormat: this.dataFormat,
			dilationRate: this.dilationRate,
			activation: Du(this.activation),
			useBias: this.useBias,
			biasInitializer: Le(this.biasInitializer),
			biasRegularizer: Pu(this.biasRegularizer),
			activityRegularizer: Pu(this.activityRegularizer),
			biasConstraint: Jo(this.biasConstraint)
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
var nh = class nh extends eh {
	constructor(g, _) {
		super(g, _), this.kernel = null, nh.verifyArgs(_), this.filters = _.filters, Nt(this.filters, `filters`), this.kernelInitializer = _e(_.kernelInitializer || this.DEFAULT_KERNEL_INITIALIZER), this.kernelConstraint = Yo(_.kernelConstraint), this.kernelRegularizer = Wu(_.kernelRegularizer);
	}
	build(g) {
		g = Be(g);
		const _ = `channelsFirst` === this.dataFormat ? 1 : g.length - 1;
		if (null == g[_]) throw new it(`The channel dimension of the input should be defined. Found ${g[_]}`);
		const v = g[_], y = this.kernelSize.concat([v, this.filters]);
		this.kernel = this.addWeight(`kernel`, y, null, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint), this.useBias && (this.bias = this.addWeight(`bias`, [this.filters], null, this.biasInitializer, this.biasRegularizer, !0, this.biasConstraint)), this.inputSpec = [{
			ndim: this.rank + 2,
			axes: { [_]: v }
		}], this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			let _;
			g = Oe(g);
			const v = null == this.bias ? null : this.bias.read(), y = At(this.activation.getClassName());
			if (null != y && 2 === this.rank) _ = th(g, this.kernel.read(), v, this.strides, this.padding, this.dataFormat, this.dilationRate, y);
			else {
				if (1 === this.rank) _ = function(g, _, v, y = 1, b = `valid`, x, S = 1) {
					return ko$1((() => {
						if (x ??= `channelsLast`, Mt(x), 3 !== g.shape.length) throw new it(`The input of a conv1dWithBias operation should be 3, but is ${g.shape.length} instead.`);
						if (3 !== _.shape.length) throw new it(`The kernel for a conv1dWithBias operation should be 3, but is ${_.shape.length} instead`);
						if (null != v && 1 !== v.shape.length) throw new it(`The bias for a conv1dWithBias operation should be 1, but is ${v.shape.length} instead`);
						if (`channelsFirst` === x && (g = lh$1(g, [
							0,
							2,
							1
						])), `causal` === b) throw new rt(`The support for CAUSAL padding mode in conv1dWithBias is not implemented yet.`);
						let C = Si$1(g, _, y, `same` === b ? `same` : `valid`, `NWC`, S);
						return null != v && (C = ce(C, v)), C;
					}));
				}(g, this.kernel.read(), v, this.strides[0], this.padding, this.dataFormat, this.dilationRate[0]);
				else if (2 === this.rank) _ = th(g, this.kernel.read(), v, this.strides, this.padding, this.dataFormat, this.dilationRate);
				else {
					if (3 !== this.rank) throw new rt(`convolutions greater than 3D are not implemented yet.`);
					_ = function(g, _, v, y = [
						1,
						1,
						1
					], b = `valid`, x, S) {
						return ko$1((() => {
							if (x ??= `channelsLast`, Mt(x), 4 !== g.rank && 5 !== g.rank) throw new it(`conv3dWithBias expects input to be of rank 4 or 5, but received ${g.rank}.`);
							if (4 !== _.rank && 5 !== _.rank) throw new it(`conv3dWithBias expects kernel to be of rank 4 or 5, but received ${g.rank}.`);
							let C = Qu(g, x);
							if (`causal` === b) throw new rt(`The support for CAUSAL padding mode in conv3dWithBias is not implemented yet.`);
							return C = _i$1(C, _, y, `same` === b ? `same` : `valid`, `NDHWC`, S), null != v && (C = ce(C, v)), `channelsFirst` === x && (C = lh$1(C, [
								0,
								4,
								1,
								2,
								3
							])), C;
						}));
					}(g, this.kernel.read(), v, this.strides, this.padding, this.dataFormat, this.dilationRate);
				}
				null != this.activation && (_ = this.activation.apply(_));
			}
			return _;
		}));
	}
	computeOutputShape(g) {
		g = Be(g);
		const _ = [], v = `channelsLast` === this.dataFormat ? g.slice(1, g.length - 1) : g.slice(2);
		for (let g = 0; g < v.length; ++g) {
			const y = Zu(v[g], this.kernelSize[g], this.padding, this.strides[g], `number` == typeof this.dilationRate ? this.dilationRate : this.dilationRate[g]);
			_.push(y);
		}
		let y = [g[0]];
		return `channelsLast` === this.dataFormat ? (y = y.concat(_), y.push(this.filters)) : (y.push(this.filters), y = y.concat(_)), y;
	}
	getConfig() {
		const g = {
			filters: this.filters,
			kernelInitializer: Le(this.kernelInitializer),
			kernelRegularizer: Pu(this.kernelRegularizer),
			kernelConstraint: Jo(this.kernelConstraint)
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	static verifyArgs(g) {
		if (!(`filters` in g) || `number` != typeof g.filters || g.filters < 1) throw new it(`Convolution layer expected config.filters to be a 'number' > 0 but got ${JSON.stringify(g.filters)}`);
	}
};
var sh = class sh extends nh {
	constructor(g) {
		super(2, g), sh.verifyArgs(g);
	}
	getConfig() {
		const g = super.getConfig();
		return delete g.rank, g;
	}
	static verifyArgs(g) {
		if (`number` != typeof g.kernelSize && !xt(g.kernelSize, `number`, 1, 2)) throw new it(`Conv2D expects config.kernelSize to be number or number[] with length 1 or 2, but received ${JSON.stringify(g.kernelSize)}.`);
	}
};
sh.className = `Conv2D`, Fd.registerClass(sh);
var ih = class ih extends nh {
	constructor(g) {
		super(3, g), ih.verifyArgs(g);
	}
	getConfig() {
		const g = super.getConfig();
		return delete g.rank, g;
	}
	static verifyArgs(g) {
		if (`number` != typeof g.kernelSize && (!Array.isArray(g.kernelSize) || 1 !== g.kernelSize.length && 3 !== g.kernelSize.length)) throw new it(`Conv3D expects config.kernelSize to be number or [number, number, number], but received ${JSON.stringify(g.kernelSize)}.`);
	}
};
ih.className = `Conv3D`, Fd.registerClass(ih);
var rh = class extends sh {
	constructor(g) {
		if (super(g), this.inputSpec = [new qe({ ndim: 4 })], `same` !== this.padding && `valid` !== this.padding) throw new it(`Conv2DTranspose currently supports only padding modes 'same' and 'valid', but received padding mode ${this.padding}`);
	}
	build(g) {
		if (4 !== (g = Be(g)).length) throw new it(`Input should have rank 4; Received input shape: ` + JSON.stringify(g));
		const _ = `channelsFirst` === this.dataFormat ? 1 : g.length - 1;
		if (null == g[_]) throw new it("The channel dimension of the inputs should be defined. Found `None`.");
		const v = g[_], y = this.kernelSize.concat([this.filters, v]);
		this.kernel = this.addWeight(`kernel`, y, `float32`, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint), this.useBias && (this.bias = this.addWeight(`bias`, [this.filters], `float32`, this.biasInitializer, this.biasRegularizer, !0, this.biasConstraint)), this.inputSpec = [new qe({
			ndim: 4,
			axes: { [_]: v }
		})], this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			let _ = Oe(g);
			if (4 !== _.shape.length) throw new it(`Conv2DTranspose.call() expects input tensor to be rank-4, but received a tensor of rank-${_.shape.length}`);
			const v = _.shape, y = v[0];
			let b, x;
			`channelsFirst` === this.dataFormat ? (b = 2, x = 3) : (b = 1, x = 2);
			const S = v[b], C = v[x], T = this.kernelSize[0], E = this.kernelSize[1], D = this.strides[0], k = this.strides[1], A = [
				y,
				Yu(S, D, T, this.padding),
				Yu(C, k, E, this.padding),
				this.filters
			];
			`channelsLast` !== this.dataFormat && (_ = lh$1(_, [
				0,
				2,
				3,
				1
			]));
			let j = Ai$1(_, this.kernel.read(), A, this.strides, this.padding);
			return `channelsLast` !== this.dataFormat && (j = lh$1(j, [
				0,
				3,
				1,
				2
			])), null != this.bias && (j = ce(j, this.bias.read(), this.dataFormat)), null != this.activation && (j = this.activation.apply(j)), j;
		}));
	}
	computeOutputShape(g) {
		const _ = (g = Be(g)).slice();
		let v, y, b;
		`channelsFirst` === this.dataFormat ? (v = 1, y = 2, b = 3) : (v = 3, y = 1, b = 2);
		const x = this.kernelSize[0], S = this.kernelSize[1], C = this.strides[0], T = this.strides[1];
		return _[v] = this.filters, _[y] = Yu(_[y], C, x, this.padding), _[b] = Yu(_[b], T, S, this.padding), _;
	}
	getConfig() {
		const g = super.getConfig();
		return delete g.dilationRate, g;
	}
};
rh.className = `Conv2DTranspose`, Fd.registerClass(rh);
var ah = class extends ih {
	constructor(g) {
		if (super(g), this.inputSpec = [new qe({ ndim: 5 })], `same` !== this.padding && `valid` !== this.padding) throw new it(`Conv3DTranspose currently supports only padding modes 'same' and 'valid', but received padding mode ${this.padding}`);
	}
	build(g) {
		if (5 !== (g = Be(g)).length) throw new it(`Input should have rank 5; Received input shape: ` + JSON.stringify(g));
		const _ = `channelsFirst` === this.dataFormat ? 1 : g.length - 1;
		if (null == g[_]) throw new it("The channel dimension of the inputs should be defined. Found `None`.");
		const v = g[_], y = this.kernelSize.concat([this.filters, v]);
		this.kernel = this.addWeight(`kernel`, y, `float32`, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint), this.useBias && (this.bias = this.addWeight(`bias`, [this.filters], `float32`, this.biasInitializer, this.biasRegularizer, !0, this.biasConstraint)), this.inputSpec = [new qe({
			ndim: 5,
			axes: { [_]: v }
		})], this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			let _ = Oe(g);
			if (5 !== _.shape.length) throw new it(`Conv3DTranspose.call() expects input tensor to be rank-4, but received a tensor of rank-${_.shape.length}`);
			const v = _.shape, y = v[0];
			let b, x, S;
			`channelsFirst` === this.dataFormat ? (S = 2, b = 3, x = 4) : (S = 1, b = 2, x = 3);
			const C = v[S], T = v[b], E = v[x], D = this.kernelSize[0], k = this.kernelSize[1], A = this.kernelSize[2], j = this.strides[0], M = this.strides[1], N = this.strides[2], P = [
				y,
				Yu(C, j, D, this.padding),
				Yu(T, M, k, this.padding),
				Yu(E, N, A, this.padding),
				this.filters
			];
			`channelsLast` !== this.dataFormat && (_ = lh$1(_, [
				0,
				2,
				3,
				4,
				1
			]));
			let F = Mi$1(_, this.kernel.read(), P, this.strides, this.padding);
			return `channelsLast` !== this.dataFormat && (F = lh$1(F, [
				0,
				4,
				1,
				2,
				3
			])), null !== this.bias && (F = ce(F, this.bias.read(), this.dataFormat)), null !== this.activation && (F = this.activation.apply(F)), F;
		}));
	}
	computeOutputShape(g) {
		const _ = (g = Be(g)).slice();
		let v, y, b, x;
		`channelsFirst` === this.dataFormat ? (v = 1, y = 2, b = 3, x = 4) : (v = 4, y = 1, b = 2, x = 3);
		const S = this.kernelSize[0], C = this.kernelSize[1], T = this.kernelSize[2], E = this.strides[0], D = this.strides[1], k = this.strides[2];
		return _[v] = this.filters, _[y] = Yu(_[y], E, S, this.padding), _[b] = Yu(_[b], D, C, this.padding), _[x] = Yu(_[x], k, T, this.padding), _;
	}
	getConfig() {
		const g = super.getConfig();
		return delete g.dilationRate, g;
	}
};
ah.className = `Conv3DTranspose`, Fd.registerClass(ah);
var oh = class extends nh {
	constructor(g, _) {
		if (super(g, _), this.DEFAULT_DEPTHWISE_INITIALIZER = `glorotUniform`, this.DEFAULT_POINTWISE_INITIALIZER = `glorotUniform`, this.depthwiseKernel = null, this.pointwiseKernel = null, null == _.filters) throw new it("The `filters` configuration field is required by SeparableConv, but is unspecified.");
		if (null != _.kernelInitializer || null != _.kernelRegularizer || null != _.kernelConstraint) throw new it(`Fields kernelInitializer, kernelRegularizer and kernelConstraint are invalid for SeparableConv2D. Use depthwiseInitializer, depthwiseRegularizer, depthwiseConstraint, pointwiseInitializer, pointwiseRegularizer and pointwiseConstraint instead.`);
		if (null != _.padding && `same` !== _.padding && `valid` !== _.padding) throw new it(`SeparableConv${this.rank}D supports only padding modes: 'same' and 'valid', but received ${JSON.stringify(_.padding)}`);
		this.depthMultiplier = null == _.depthMultiplier ? 1 : _.depthMultiplier, this.depthwiseInitializer = _e(_.depthwiseInitializer || this.DEFAULT_DEPTHWISE_INITIALIZER), this.depthwiseRegularizer = Wu(_.depthwiseRegularizer), this.depthwiseConstraint = Yo(_.depthwiseConstraint), this.pointwiseInitializer = _e(_.depthwiseInitializer || this.DEFAULT_POINTWISE_INITIALIZER), this.pointwiseRegularizer = Wu(_.pointwiseRegularizer), this.pointwiseConstraint = Yo(_.pointwiseConstraint);
	}
	build(g) {
		if ((g = Be(g)).length < this.rank + 2) throw new it(`Inputs to SeparableConv${this.rank}D should have rank ${this.rank + 2}, but received input shape: ${JSON.stringify(g)}`);
		const _ = `channelsFirst` === this.dataFormat ? 1 : g.length - 1;
		if (null == g[_] || g[_] < 0) throw new it(`The channel dimension of the inputs should be defined, but found ${JSON.stringify(g[_])}`);
		const v = g[_], y = this.kernelSize.concat([v, this.depthMultiplier]), b = [];
		for (let g = 0; g < this.rank; ++g) b.push(1);
		b.push(v * this.depthMultiplier, this.filters);
		const x = !0;
		this.depthwiseKernel = this.addWeight(`depthwise_kernel`, y, `float32`, this.depthwiseInitializer, this.depthwiseRegularizer, x, this.depthwiseConstraint), this.pointwiseKernel = this.addWeight(`pointwise_kernel`, b, `float32`, this.pointwiseInitializer, this.pointwiseRegularizer, x, this.pointwiseConstraint), this.useBias ? this.bias = this.addWeight(`bias`, [this.filters], `float32`, this.biasInitializer, this.biasRegularizer, x, this.biasConstraint) : this.bias = null, this.inputSpec = [new qe({
			ndim: this.rank + 2,
			axes: { [_]: v }
		})], this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			let _;
			if (g = Oe(g), 1 === this.rank) throw new rt(`1D separable convolution is not implemented yet.`);
			return 2 === this.rank && (`channelsFirst` === this.dataFormat && (g = lh$1(g, [
				0,
				2,
				3,
				1
			])), _ = kc$1(g, this.depthwiseKernel.read(), this.pointwiseKernel.read(), this.strides, this.padding, this.dilationRate, `NHWC`)), this.useBias && (_ = ce(_, this.bias.read(), this.dataFormat)), null != this.activation && (_ = this.activation.apply(_)), `channelsFirst` === this.dataFormat && (_ = lh$1(_, [
				0,
				3,
				1,
				2
			])), _;
		}));
	}
	getConfig() {
		const g = super.getConfig();
		return delete g.rank, delete g.kernelInitializer, delete g.kernelRegularizer, delete g.kernelConstraint, g.depthwiseInitializer = Le(this.depthwiseInitializer), g.pointwiseInitializer = Le(this.pointwiseInitializer), g.depthwiseRegularizer = Pu(this.depthwiseRegularizer), g.pointwiseRegularizer = Pu(this.pointwiseRegularizer), g.depthwiseConstraint = Jo(this.depthwiseConstraint), g.pointwiseConstraint = Jo(this.pointwiseConstraint), g;
	}
};
oh.className = `SeparableConv`;
var lh = class extends oh {
	constructor(g) {
		super(2, g);
	}
};
lh.className = `SeparableConv2D`, Fd.registerClass(lh);
var uh = class uh extends nh {
	constructor(g) {
		super(1, g), uh.verifyArgs(g), this.inputSpec = [{ ndim: 3 }];
	}
	getConfig() {
		const g = super.getConfig();
		return delete g.rank, delete g.dataFormat, g;
	}
	static verifyArgs(g) {
		if (`number` != typeof g.kernelSize && !xt(g.kernelSize, `number`, 1, 1)) throw new it(`Conv1D expects config.kernelSize to be number or number[] with length 1, but received ${JSON.stringify(g.kernelSize)}.`);
	}
};
uh.className = `Conv1D`, Fd.registerClass(uh);
var hh = class extends Je {
	constructor(g) {
		super(g), `number` == typeof g.cropping ? this.cropping = [[g.cropping, g.cropping], [g.cropping, g.cropping]] : `number` == typeof g.cropping[0] ? this.cropping = [[g.cropping[0], g.cropping[0]], [g.cropping[1], g.cropping[1]]] : this.cropping = g.cropping, this.dataFormat = void 0 === g.dataFormat ? `channelsLast` : g.dataFormat, this.inputSpec = [{ ndim: 4 }];
	}
	computeOutputShape(g) {
		return `channelsFirst` === this.dataFormat ? [
			g[0],
			g[1],
			g[2] - this.cropping[0][0] - this.cropping[0][1],
			g[3] - this.cropping[1][0] - this.cropping[1][1]
		] : [
			g[0],
			g[1] - this.cropping[0][0] - this.cropping[0][1],
			g[2] - this.cropping[1][0] - this.cropping[1][1],
			g[3]
		];
	}
	call(g, _) {
		return ko$1((() => {
			if (g = Oe(g), `channelsLast` === this.dataFormat) return ne(ne(g, this.cropping[0][0], g.shape[1] - this.cropping[0][0] - this.cropping[0][1], 2), this.cropping[1][0], g.shape[2] - this.cropping[1][1] - this.cropping[1][0], 3);
			return ne(ne(g, this.cropping[0][0], g.shape[2] - this.cropping[0][0] - this.cropping[0][1], 3), this.cropping[1][0], g.shape[3] - this.cropping[1][1] - this.cropping[1][0], 4);
		}));
	}
	getConfig() {
		const g = {
			cropping: this.cropping,
			dataFormat: this.dataFormat
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
hh.className = `Cropping2D`, Fd.registerClass(hh);
var ch = class extends Je {
	constructor(g) {
		var _;
		super(g), this.DEFAULT_SIZE = [2, 2], this.inputSpec = [{ ndim: 4 }], this.size = null == g.size ? this.DEFAULT_SIZE : g.size, this.dataFormat = null == g.dataFormat ? `channelsLast` : g.dataFormat, Mt(this.dataFormat), this.interpolation = null == g.interpolation ? `nearest` : g.interpolation, _ = this.interpolation, St(Ft, `InterpolationFormat`, _);
	}
	computeOutputShape(g) {
		if (`channelsFirst` === this.dataFormat) {
			const _ = null == g[2] ? null : this.size[0] * g[2], v = null == g[3] ? null : this.size[1] * g[3];
			return [
				g[0],
				g[1],
				_,
				v
			];
		}
		{
			const _ = null == g[1] ? null : this.size[0] * g[1], v = null == g[2] ? null : this.size[1] * g[2];
			return [
				g[0],
				_,
				v,
				g[3]
			];
		}
	}
	call(g, _) {
		return ko$1((() => {
			let _ = Oe(g);
			const v = _.shape;
			if (`channelsFirst` === this.dataFormat) {
				_ = lh$1(_, [
					0,
					2,
					3,
					1
				]);
				const g = this.size[0] * v[2], y = this.size[1] * v[3], b = `nearest` === this.interpolation ? Sd.resizeNearestNeighbor(_, [g, y]) : Sd.resizeBilinear(_, [g, y]);
				return lh$1(b, [
					0,
					3,
					1,
					2
				]);
			}
			{
				const g = this.size[0] * v[1], y = this.size[1] * v[2];
				return `nearest` === this.interpolation ? Sd.resizeNearestNeighbor(_, [g, y]) : Sd.resizeBilinear(_, [g, y]);
			}
		}));
	}
	getConfig() {
		const g = {
			size: this.size,
			dataFormat: this.dataFormat,
			interpolation: this.interpolation
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
ch.className = `UpSampling2D`, Fd.registerClass(ch);
var ph = class extends eh {
	constructor(g) {
		super(2, g), this.depthwiseKernel = null, this.depthMultiplier = null == g.depthMultiplier ? 1 : g.depthMultiplier, this.depthwiseInitializer = _e(g.depthwiseInitializer || this.DEFAULT_KERNEL_INITIALIZER), this.depthwiseConstraint = Yo(g.depthwiseConstraint), this.depthwiseRegularizer = Wu(g.depthwiseRegularizer);
	}
	build(g) {
		if ((g = Be(g)).length < 4) throw new it(`Inputs to DepthwiseConv2D should have rank 4. Received input shape: ${JSON.stringify(g)}.`);
		const _ = `channelsFirst` === this.dataFormat ? 1 : 3;
		if (null == g[_] || g[_] < 0) throw new it(`The channel dimension of the inputs to DepthwiseConv2D should be defined, but is not (${g[_]}).`);
		const v = g[_], y = [
			this.kernelSize[0],
			this.kernelSize[1],
			v,
			this.depthMultiplier
		];
		this.depthwiseKernel = this.addWeight(`depthwise_kernel`, y, null, this.depthwiseInitializer, this.depthwiseRegularizer, !0, this.depthwiseConstraint), this.useBias ? this.bias = this.addWeight(`bias`, [v * this.depthMultiplier], null, this.biasInitializer, this.biasRegularizer, !0, this.biasConstraint) : this.bias = null, this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			let _ = function(g, _, v = [1, 1], y = `valid`, b, x) {
				return ko$1((() => {
					b ??= `channelsLast`, Mt(b);
					let S = Xu(g, b);
					if (4 !== g.rank) throw new it(`Input for depthwiseConv2d is required to be 4-D, but is instead ${g.rank}-D`);
					if (4 !== _.rank) throw new it(`depthwiseKernel is required to be 4-D, but is instead ${_.rank}-D`);
					return S = Ci$1(S, _, v, `same` === y ? `same` : `valid`, `NHWC`, x), `channelsFirst` === b && (S = lh$1(S, [
						0,
						3,
						1,
						2
					])), S;
				}));
			}(g = Oe(g), this.depthwiseKernel.read(), this.strides, this.padding, this.dataFormat, null);
			return this.useBias && (_ = ce(_, this.bias.read(), this.dataFormat)), null != this.activation && (_ = this.activation.apply(_)), _;
		}));
	}
	computeOutputShape(g) {
		g = Be(g);
		const _ = `channelsFirst` === this.dataFormat ? g[2] : g[1], v = `channelsFirst` === this.dataFormat ? g[3] : g[2], y = `channelsFirst` === this.dataFormat ? g[1] * this.depthMultiplier : g[3] * this.depthMultiplier, b = Zu(_, this.kernelSize[0], this.padding, this.strides[0]), x = Zu(v, this.kernelSize[1], this.padding, this.strides[1]);
		return `channelsFirst` === this.dataFormat ? [
			g[0],
			y,
			b,
			x
		] : [
			g[0],
			b,
			x,
			y
		];
	}
	getConfig() {
		const g = super.getConfig();
		return g.depthMultiplier = this.depthMultiplier, g.depthwiseInitializer = Le(this.depthwiseInitializer), g.depthwiseRegularizer = Pu(this.depthwiseRegularizer), g.depthwiseConstraint = Jo(this.depthwiseRegularizer), g;
	}
};
function dh(g, _, v, y) {
	if (Array.isArray(g)) {
		if (null != _ || null != v) throw new it(`When inputs is an array, neither initialState or constants should be provided`);
		null != y && (v = g.slice(g.length - y, g.length), g = g.slice(0, g.length - y)), g.length > 1 && (_ = g.slice(1, g.length)), g = g[0];
	}
	function i(g) {
		return null == g || Array.isArray(g) ? g : [g];
	}
	return {
		inputs: g,
		initialState: _ = i(_),
		constants: v = i(v)
	};
}
function fh(g, _, v, y = !1, b, x, S = !1, C = !1) {
	return ko$1((() => {
		const T = _.shape.length;
		if (T < 3) throw new it(`Input should be at least 3D, but is ${T}D.`);
		const E = [1, 0].concat(Jt(2, T));
		if (_ = lh$1(_, E), null != x) throw new rt(`The rnn() functoin of the deeplearn.js backend does not support constants yet.`);
		S && console.warn(`Backend rnn(): the unroll = true option is not applicable to the imperative deeplearn.js backend.`), null != b && ((b = wa$1(wa$1(b, `bool`), `float32`)).rank === T - 1 && (b = dl$1(b, -1)), b = lh$1(b, E)), y && (_ = dc$1(_, 0), null != b && (b = dc$1(b, 0)));
		const D = [];
		let k, A = v;
		const j = _.shape[0], M = nh$1(_);
		let N, P;
		null != b && (N = nh$1(b));
		for (let _ = 0; _ < j; ++_) {
			const v = M[_], y = ko$1((() => g(v, A)));
			if (null == b) k = y[0], A = y[1];
			else {
				const g = ko$1((() => {
					const g = N[_], v = Ul$1(du(g), g);
					return {
						output: xa$1($a$1(y[0], g), $a$1(A[0], v)),
						newStates: A.map(((_, b) => xa$1($a$1(y[1][b], g), $a$1(_, v))))
					};
				}));
				k = g.output, A = g.newStates;
			}
			C && D.push(k);
		}
		if (C) P = Pc$1(D, 1);
		return [
			k,
			P,
			A
		];
	}));
}
ph.className = `DepthwiseConv2D`, Fd.registerClass(ph);
var gh = class gh extends Je {
	constructor(g) {
		let _;
		if (super(g), null == g.cell) throw new it(`cell property is missing for the constructor of RNN.`);
		if (_ = Array.isArray(g.cell) ? new xh({ cells: g.cell }) : g.cell, null == _.stateSize) throw new it("The RNN cell should have an attribute `stateSize` (tuple of integers, one integer per RNN state).");
		this.cell = _, this.returnSequences = null != g.returnSequences && g.returnSequences, this.returnState = null != g.returnState && g.returnState, this.goBackwards = null != g.goBackwards && g.goBackwards, this._stateful = null != g.stateful && g.stateful, this.unroll = null != g.unroll && g.unroll, this.supportsMasking = !0, this.inputSpec = [new qe({ ndim: 3 })], this.stateSpec = null, this.states_ = null, this.numConstants = null, this.keptStates = [];
	}
	getStates() {
		if (null == this.states_) return Jt(0, Array.isArray(this.cell.stateSize) ? this.cell.stateSize.length : 1).map(((g) => null));
		return this.states_;
	}
	setStates(g) {
		this.states_ = g;
	}
	computeOutputShape(g) {
		Re(g) && (g = g[0]);
		let _ = this.cell.stateSize;
		Array.isArray(_) || (_ = [_]);
		const v = _[0];
		let y;
		if (y = this.returnSequences ? [
			g[0],
			g[1],
			v
		] : [g[0], v], this.returnState) {
			const v = [];
			for (const y of _) v.push([g[0], y]);
			return [y].concat(v);
		}
		return y;
	}
	computeMask(g, _) {
		return ko$1((() => {
			Array.isArray(_) && (_ = _[0]);
			const g = this.returnSequences ? _ : null;
			if (this.returnState) {
				const _ = this.states.map(((g) => null));
				return [g].concat(_);
			}
			return g;
		}));
	}
	get states() {
		if (null == this.states_) {
			const g = Array.isArray(this.cell.stateSize) ? this.cell.stateSize.length : 1, _ = [];
			for (let v = 0; v < g; ++v) _.push(null);
			return _;
		}
		return this.states_;
	}
	set states(g) {
		this.states_ = g;
	}
	build(g) {
		if (null != this.numConstants) throw new rt(`Constants support is not implemented in RNN yet.`);
		Re(g) && (g = g[0]);
		const _ = this.stateful ? g[0] : null, v = g.slice(2);
		this.inputSpec[0] = new qe({ shape: [
			_,
			null,
			...v
		] });
		const y = [g[0]].concat(g.slice(2));
		let b;
		if (this.cell.build(y), b = Array.isArray(this.cell.stateSize) ? this.cell.stateSize : [this.cell.stateSize], null != this.stateSpec) {
			if (!fs$1.arraysEqual(this.stateSpec.map(((g) => g.shape[g.shape.length - 1])), b)) throw new it(`An initialState was passed that is not compatible with cell.stateSize. Received stateSpec=${this.stateSpec}; However cell.stateSize is ${this.cell.stateSize}`);
		} else this.stateSpec = b.map(((g) => new qe({ shape: [null, g] })));
		this.stateful && this.resetStates();
	}
	resetStates(g, _ = !1) {
		ko$1((() => {
			if (!this.stateful) throw new nt(`Cannot call resetStates() on an RNN Layer that is not stateful.`);
			const v = this.inputSpec[0].shape[0];
			if (null == v) throw new it("If an RNN is stateful, it needs to know its batch size. Specify the batch size of your input tensors: \n- If using a Sequential model, specify the batch size by passing a `batchInputShape` option to your first layer.\n- If using the functional API, specify the batch size by passing a `batchShape` option to your Input layer.");
			if (null == this.states_) Array.isArray(this.cell.stateSize) ? this.states_ = this.cell.stateSize.map(((g) => tu$1([v, g]))) : this.states_ = [tu$1([v, this.cell.stateSize])];
			else if (null == g) vo$1(this.states_), null != this.keptStates && (vo$1(this.keptStates), this.keptStates = []), Array.isArray(this.cell.stateSize) ? this.states_ = this.cell.stateSize.map(((g) => tu$1([v, g]))) : this.states_[0] = tu$1([v, this.cell.stateSize]);
			else {
				if (Array.isArray(g) || (g = [g]), g.length !== this.states_.length) throw new it(`Layer ${this.name} expects ${this.states_.length} state(s), but it received ${g.length} state value(s). Input received: ${g}`);
				!0 === _ ? this.keptStates.push(this.states_.slice()) : vo$1(this.states_);
				for (let _ = 0; _ < this.states_.length; ++_) {
					const y = g[_], b = [v, Array.isArray(this.cell.stateSize) ? this.cell.stateSize[_] : this.cell.stateSize];
					if (!fs$1.arraysEqual(y.shape, b)) throw new it(`State ${_} is incompatible with layer ${this.name}: expected shape=${b}, received shape=${y.shape}`);
					this.states_[_] = y;
				}
			}
			this.states_ = this.states_.map(((g) => xo$1(g.clone())));
		}));
	}
	apply(g, _) {
		let v = null == _ ? null : _.initialState, y = null == _ ? null : _.constants;
		_ ??= {};
		const b = dh(g, v, y, this.numConstants);
		g = b.inputs, v = b.initialState, y = b.constants;
		let x = [], S = [];
		if (null != v) {
			_.initialState = v, x = x.concat(v), this.stateSpec = [];
			for (const g of v) this.stateSpec.push(new qe({ shape: g.shape }));
			S = S.concat(this.stateSpec);
		}
		null != y && (_.constants = y, x = x.concat(y), this.numConstants = y.length);
		if (x[0] instanceof Ve) {
			const v = [g].concat(x), y = this.inputSpec.concat(S), b = this.inputSpec;
			this.inputSpec = y;
			const C = super.apply(v, _);
			return this.inputSpec = b, C;
		}
		return super.apply(g, _);
	}
	call(g, _) {
		return ko$1((() => {
			const v = null == _ ? null : _.mask, y = null == _ ? null : _.training;
			let b = null == _ ? null : _.initialState;
			g = Oe(g), b ??= this.stateful ? this.states_ : this.getInitialState(g);
			const x = Array.isArray(this.cell.stateSize) ? this.cell.stateSize.length : 1;
			if (b.length !== x) throw new it(`RNN Layer has ${x} state(s) but was passed ${b.length} initial state(s).`);
			this.unroll && console.warn(`Ignoring unroll = true for RNN layer, due to imperative backend.`);
			const S = { training: y }, C = fh(((g, _) => {
				const v = this.cell.call([g].concat(_), S);
				return [v[0], v.slice(1)];
			}), g, b, this.goBackwards, v, null, this.unroll, this.returnSequences), T = C[0], E = C[1], D = C[2];
			this.stateful && this.resetStates(D, y);
			const k = this.returnSequences ? E : T;
			return this.returnState ? [k].concat(D) : k;
		}));
	}
	getInitialState(g) {
		return ko$1((() => {
			let _ = tu$1(g.shape);
			return _ = il$1(_, [1, 2]), _ = Qt(_), Array.isArray(this.cell.stateSize) ? this.cell.stateSize.map(((g) => g > 1 ? re(_, [1, g]) : _)) : this.cell.stateSize > 1 ? [re(_, [1, this.cell.stateSize])] : [_];
		}));
	}
	get trainableWeights() {
		return this.trainable ? this.cell.trainableWeights : [];
	}
	get nonTrainableWeights() {
		return this.trainable ? this.cell.nonTrainableWeights : this.cell.weights;
	}
	setFastWeightInitDuringBuild(g) {
		super.setFastWeightInitDuringBuild(g), null != this.cell && this.cell.setFastWeightInitDuringBuild(g);
	}
	getConfig() {
		const g = super.getConfig(), _ = {
			returnSequences: this.returnSequences,
			returnState: this.returnState,
			goBackwards: this.goBackwards,
			stateful: this.stateful,
			unroll: this.unroll
		};
		null != this.numConstants && (_.numConstants = this.numConstants);
		const v = this.cell.getConfig();
		return this.getClassName() === gh.className && (_.cell = {
			className: this.cell.getClassName(),
			config: v
		}), Object.assign(Object.assign(Object.assign({}, v), g), _);
	}
	static fromConfig(g, _, v = {}) {
		const y = cl(_.cell, v);
		return new g(Object.assign(_, { cell: y }));
	}
};
gh.className = `RNN`, Fd.registerClass(gh);
var mh = class extends Je {};
var yh = class extends mh {
	constructor(g) {
		super(g), this.DEFAULT_ACTIVATION = `tanh`, this.DEFAULT_KERNEL_INITIALIZER = `glorotNormal`, this.DEFAULT_RECURRENT_INITIALIZER = `orthogonal`, this.DEFAULT_BIAS_INITIALIZER = `zeros`, this.units = g.units, Nt(this.units, `units`), this.activation = _u(null == g.activation ? this.DEFAULT_ACTIVATION : g.activation), this.useBias = null == g.useBias || g.useBias, this.kernelInitializer = _e(g.kernelInitializer || this.DEFAULT_KERNEL_INITIALIZER), this.recurrentInitializer = _e(g.recurrentInitializer || this.DEFAULT_RECURRENT_INITIALIZER), this.biasInitializer = _e(g.biasInitializer || this.DEFAULT_BIAS_INITIALIZER), this.kernelRegularizer = Wu(g.kernelRegularizer), this.recurrentRegularizer = Wu(g.recurrentRegularizer), this.biasRegularizer = Wu(g.biasRegularizer), this.kernelConstraint = Yo(g.kernelConstraint), this.recurrentConstraint = Yo(g.recurrentConstraint), this.biasConstraint = Yo(g.biasConstraint), this.dropout = Gt([1, Ht([0, null == g.dropout ? 0 : g.dropout])]), this.recurrentDropout = Gt([1, Ht([0, null == g.recurrentDropout ? 0 : g.recurrentDropout])]), this.dropoutFunc = g.dropoutFunc, this.stateSize = this.units, this.dropoutMask = null, this.recurrentDropoutMask = null;
	}
	build(g) {
		g = Be(g), this.kernel = this.addWeight(`kernel`, [g[g.length - 1], this.units], null, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint), this.recurrentKernel = this.addWeight(`recurrent_kernel`, [this.units, this.units], null, this.recurrentInitializer, this.recurrentRegularizer, !0, this.recurrentConstraint), this.useBias ? this.bias = this.addWeight(`bias`, [this.units], null, this.biasInitializer, this.biasRegularizer, !0, this.biasConstraint) : this.bias = null, this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			if (2 !== g.length) throw new it(`SimpleRNNCell expects 2 input Tensors, got ${g.length}.`);
			let v = g[1];
			g = g[0];
			const y = null != _.training && _.training;
			let b;
			0 < this.dropout && this.dropout < 1 && null == this.dropoutMask && (this.dropoutMask = Nh({
				ones: () => du(g),
				rate: this.dropout,
				training: y,
				dropoutFunc: this.dropoutFunc
			})), 0 < this.recurrentDropout && this.recurrentDropout < 1 && null == this.recurrentDropoutMask && (this.recurrentDropoutMask = Nh({
				ones: () => du(v),
				rate: this.recurrentDropout,
				training: y,
				dropoutFunc: this.dropoutFunc
			}));
			const x = this.dropoutMask, S = this.recurrentDropoutMask;
			b = oe(null != x ? $a$1(g, x) : g, this.kernel.read()), null != this.bias && (b = ce(b, this.bias.read())), null != S && (v = $a$1(v, S));
			let C = xa$1(b, oe(v, this.recurrentKernel.read()));
			return null != this.activation && (C = this.activation.apply(C)), [C, C];
		}));
	}
	getConfig() {
		const g = super.getConfig(), _ = {
			units: this.units,
			activation: Du(this.activation),
			useBias: this.useBias,
			kernelInitializer: Le(this.kernelInitializer),
			recurrentInitializer: Le(this.recurrentInitializer),
			biasInitializer: Le(this.biasInitializer),
			kernelRegularizer: Pu(this.kernelRegularizer),
			recurrentRegularizer: Pu(this.recurrentRegularizer),
			biasRegularizer: Pu(this.biasRegularizer),
			activityRegularizer: Pu(this.activityRegularizer),
			kernelConstraint: Jo(this.kernelConstraint),
			recurrentConstraint: Jo(this.recurrentConstraint),
			biasConstraint: Jo(this.biasConstraint),
			dropout: this.dropout,
			recurrentDropout: this.recurrentDropout
		};
		return Object.assign(Object.assign({}, g), _);
	}
};
yh.className = `SimpleRNNCell`, Fd.registerClass(yh);
var bh = class extends gh {
	constructor(g) {
		g.cell = new yh(g), super(g);
	}
	call(g, _) {
		return ko$1((() => {
			null != this.cell.dropoutMask && (vo$1(this.cell.dropoutMask), this.cell.dropoutMask = null), null != this.cell.recurrentDropoutMask && (vo$1(this.cell.recurrentDropoutMask), this.cell.recurrentDropoutMask = null);
			const v = null == _ ? null : _.mask, y = null == _ ? null : _.training, b = null == _ ? null : _.initialState;
			return super.call(g, {
				mask: v,
				training: y,
				initialState: b
			});
		}));
	}
	static fromConfig(g, _) {
		return new g(_);
	}
};
bh.className = `SimpleRNN`, Fd.registerClass(bh);
var wh = class extends mh {
	constructor(g) {
		if (super(g), this.DEFAULT_ACTIVATION = `tanh`, this.DEFAULT_RECURRENT_ACTIVATION = `hardSigmoid`, this.DEFAULT_KERNEL_INITIALIZER = `glorotNormal`, this.DEFAULT_RECURRENT_INITIALIZER = `orthogonal`, this.DEFAULT_BIAS_INITIALIZER = `zeros`, g.resetAfter) throw new it(`GRUCell does not support reset_after parameter set to true.`);
		this.units = g.units, Nt(this.units, `units`), this.activation = _u(void 0 === g.activation ? this.DEFAULT_ACTIVATION : g.activation), this.recurrentActivation = _u(void 0 === g.recurrentActivation ? this.DEFAULT_RECURRENT_ACTIVATION : g.recurrentActivation), this.useBias = null == g.useBias || g.useBias, this.kernelInitializer = _e(g.kernelInitializer || this.DEFAULT_KERNEL_INITIALIZER), this.recurrentInitializer = _e(g.recurrentInitializer || this.DEFAULT_RECURRENT_INITIALIZER), this.biasInitializer = _e(g.biasInitializer || this.DEFAULT_BIAS_INITIALIZER), this.kernelRegularizer = Wu(g.kernelRegularizer), this.recurrentRegularizer = Wu(g.recurrentRegularizer), this.biasRegularizer = Wu(g.biasRegularizer), this.kernelConstraint = Yo(g.kernelConstraint), this.recurrentConstraint = Yo(g.recurrentConstraint), this.biasConstraint = Yo(g.biasConstraint), this.dropout = Gt([1, Ht([0, null == g.dropout ? 0 : g.dropout])]), this.recurrentDropout = Gt([1, Ht([0, null == g.recurrentDropout ? 0 : g.recurrentDropout])]), this.dropoutFunc = g.dropoutFunc, this.implementation = g.implementation, this.stateSize = this.units, this.dropoutMask = null, this.recurrentDropoutMask = null;
	}
	build(g) {
		const _ = (g = Be(g))[g.length - 1];
		this.kernel = this.addWeight(`kernel`, [_, 3 * this.units], null, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint), this.recurrentKernel = this.addWeight(`recurrent_kernel`, [this.units, 3 * this.units], null, this.recurrentInitializer, this.recurrentRegularizer, !0, this.recurrentConstraint), this.useBias ? this.bias = this.addWeight(`bias`, [3 * this.units], null, this.biasInitializer, this.biasRegularizer, !0, this.biasConstraint) : this.bias = null, this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			if (2 !== g.length) throw new it(`GRUCell expects 2 input Tensors (inputs, h, c), got ${g.length}.`);
			const v = null != _.training && _.training;
			let y = g[1];
			g = g[0], 0 < this.dropout && this.dropout < 1 && null == this.dropoutMask && (this.dropoutMask = Nh({
				ones: () => du(g),
				rate: this.dropout,
				training: v,
				count: 3,
				dropoutFunc: this.dropoutFunc
			})), 0 < this.recurrentDropout && this.recurrentDropout < 1 && null == this.recurrentDropoutMask && (this.recurrentDropoutMask = Nh({
				ones: () => du(y),
				rate: this.recurrentDropout,
				training: v,
				count: 3,
				dropoutFunc: this.dropoutFunc
			}));
			const b = this.dropoutMask, x = this.recurrentDropoutMask;
			let S, C, T;
			0 < this.dropout && this.dropout < 1 && (g = $a$1(g, b[0]));
			let E = oe(g, this.kernel.read());
			this.useBias && (E = ce(E, this.bias.read())), 0 < this.recurrentDropout && this.recurrentDropout < 1 && (y = $a$1(y, x[0]));
			const D = this.recurrentKernel.read(), [k, A] = Rc$1(D, [2 * this.units, this.units], D.rank - 1), j = oe(y, k), [M, N, P] = Rc$1(E, 3, E.rank - 1), [F, I] = Rc$1(j, 2, j.rank - 1);
			S = this.recurrentActivation.apply(xa$1(M, F)), C = this.recurrentActivation.apply(xa$1(N, I));
			const L = oe($a$1(C, y), A);
			T = this.activation.apply(xa$1(P, L));
			const R = xa$1($a$1(S, y), $a$1(xa$1(1, Ol$1(S)), T));
			return [R, R];
		}));
	}
	getConfig() {
		const g = super.getConfig(), _ = {
			units: this.units,
			activation: Du(this.activation),
			recurrentActivation: Du(this.recurrentActivation),
			useBias: this.useBias,
			kernelInitializer: Le(this.kernelInitializer),
			recurrentInitializer: Le(this.recurrentInitializer),
			biasInitializer: Le(this.biasInitializer),
			kernelRegularizer: Pu(this.kernelRegularizer),
			recurrentRegularizer: Pu(this.recurrentRegularizer),
			biasRegularizer: Pu(this.biasRegularizer),
			activityRegularizer: Pu(this.activityRegularizer),
			kernelConstraint: Jo(this.kernelConstraint),
			recurrentConstraint: Jo(this.recurrentConstraint),
			biasConstraint: Jo(this.biasConstraint),
			dropout: this.dropout,
			recurrentDropout: this.recurrentDropout,
			implementation: this.implementation,
			resetAfter: !1
		};
		return Object.assign(Object.assign({}, g), _);
	}
};
wh.className = `GRUCell`, Fd.registerClass(wh);
var kh = class extends gh {
	constructor(g) {
		0 === g.implementation && console.warn("`implementation=0` has been deprecated, and now defaults to `implementation=1`. Please update your layer call."), g.cell = new wh(g), super(g);
	}
	call(g, _) {
		return ko$1((() => {
			null != this.cell.dropoutMask && (vo$1(this.cell.dropoutMask), this.cell.dropoutMask = null), null != this.cell.recurrentDropoutMask && (vo$1(this.cell.recurrentDropoutMask), this.cell.recurrentDropoutMask = null);
			const v = null == _ ? null : _.mask, y = null == _ ? null : _.training, b = null == _ ? null : _.initialState;
			return super.call(g, {
				mask: v,
				training: y,
				initialState: b
			});
		}));
	}
	static fromConfig(g, _) {
		return 0 === _.implmentation && (_.implementation = 1), new g(_);
	}
};
kh.className = `GRU`, Fd.registerClass(kh);
var vh = class extends mh {
	constructor(g) {
		super(g), this.DEFAULT_ACTIVATION = `tanh`, this.DEFAULT_RECURRENT_ACTIVATION = `hardSigmoid`, this.DEFAULT_KERNEL_INITIALIZER = `glorotNormal`, this.DEFAULT_RECURRENT_INITIALIZER = `orthogonal`, this.DEFAULT_BIAS_INITIALIZER = `zeros`, this.units = g.units, Nt(this.units, `units`), this.activation = _u(void 0 === g.activation ? this.DEFAULT_ACTIVATION : g.activation), this.recurrentActivation = _u(void 0 === g.recurrentActivation ? this.DEFAULT_RECURRENT_ACTIVATION : g.recurrentActivation), this.useBias = null == g.useBias || g.useBias, this.kernelInitializer = _e(g.kernelInitializer || this.DEFAULT_KERNEL_INITIALIZER), this.recurrentInitializer = _e(g.recurrentInitializer || this.DEFAULT_RECURRENT_INITIALIZER), this.biasInitializer = _e(g.biasInitializer || this.DEFAULT_BIAS_INITIALIZER), this.unitForgetBias = g.unitForgetBias, this.kernelRegularizer = Wu(g.kernelRegularizer), this.recurrentRegularizer = Wu(g.recurrentRegularizer), this.biasRegularizer = Wu(g.biasRegularizer), this.kernelConstraint = Yo(g.kernelConstraint), this.recurrentConstraint = Yo(g.recurrentConstraint), this.biasConstraint = Yo(g.biasConstraint), this.dropout = Gt([1, Ht([0, null == g.dropout ? 0 : g.dropout])]), this.recurrentDropout = Gt([1, Ht([0, null == g.recurrentDropout ? 0 : g.recurrentDropout])]), this.dropoutFunc = g.dropoutFunc, this.implementation = g.implementation, this.stateSize = [this.units, this.units], this.dropoutMask = null, this.recurrentDropoutMask = null;
	}
	build(g) {
		var e;
		const _ = (g = Be(g))[g.length - 1];
		let v;
		if (this.kernel = this.addWeight(`kernel`, [_, 4 * this.units], null, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint), this.recurrentKernel = this.addWeight(`recurrent_kernel`, [this.units, 4 * this.units], null, this.recurrentInitializer, this.recurrentRegularizer, !0, this.recurrentConstraint), this.useBias) {
			if (this.unitForgetBias) {
				const g = this.biasInitializer, _ = this.units;
				v = new ((e = class extends me {
					apply(v, y) {
						const b = g.apply([_]), x = new be().apply([_]), S = g.apply([2 * _]);
						return ie(ie(b, x), S);
					}
				}).className = `CustomInit`, e)();
			} else v = this.biasInitializer;
			this.bias = this.addWeight(`bias`, [4 * this.units], null, v, this.biasRegularizer, !0, this.biasConstraint);
		} else this.bias = null;
		this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			const v = null != _.training && _.training;
			if (3 !== g.length) throw new it(`LSTMCell expects 3 input Tensors (inputs, h, c), got ${g.length}.`);
			let y = g[1];
			const b = g[2];
			g = g[0], 0 < this.dropout && this.dropout < 1 && null == this.dropoutMask && (this.dropoutMask = Nh({
				ones: () => du(g),
				rate: this.dropout,
				training: v,
				count: 4,
				dropoutFunc: this.dropoutFunc
			})), 0 < this.recurrentDropout && this.recurrentDropout < 1 && null == this.recurrentDropoutMask && (this.recurrentDropoutMask = Nh({
				ones: () => du(y),
				rate: this.recurrentDropout,
				training: v,
				count: 4,
				dropoutFunc: this.dropoutFunc
			}));
			const x = this.dropoutMask, S = this.recurrentDropoutMask;
			let C, T, E, D;
			0 < this.dropout && this.dropout < 1 && (g = $a$1(g, x[0]));
			let k = oe(g, this.kernel.read());
			0 < this.recurrentDropout && this.recurrentDropout < 1 && (y = $a$1(y, S[0])), k = xa$1(k, oe(y, this.recurrentKernel.read())), this.useBias && (k = ce(k, this.bias.read()));
			const [A, j, M, N] = Rc$1(k, 4, k.rank - 1);
			C = this.recurrentActivation.apply(A), T = this.recurrentActivation.apply(j), E = xa$1($a$1(T, b), $a$1(C, this.activation.apply(M))), D = this.recurrentActivation.apply(N);
			const P = $a$1(D, this.activation.apply(E));
			return [
				P,
				P,
				E
			];
		}));
	}
	getConfig() {
		const g = super.getConfig(), _ = {
			units: this.units,
			activation: Du(this.activation),
			recurrentActivation: Du(this.recurrentActivation),
			useBias: this.useBias,
			kernelInitializer: Le(this.kernelInitializer),
			recurrentInitializer: Le(this.recurrentInitializer),
			biasInitializer: Le(this.biasInitializer),
			unitForgetBias: this.unitForgetBias,
			kernelRegularizer: Pu(this.kernelRegularizer),
			recurrentRegularizer: Pu(this.recurrentRegularizer),
			biasRegularizer: Pu(this.biasRegularizer),
			activityRegularizer: Pu(this.activityRegularizer),
			kernelConstraint: Jo(this.kernelConstraint),
			recurrentConstraint: Jo(this.recurrentConstraint),
			biasConstraint: Jo(this.biasConstraint),
			dropout: this.dropout,
			recurrentDropout: this.recurrentDropout,
			implementation: this.implementation
		};
		return Object.assign(Object.assign({}, g), _);
	}
};
vh.className = `LSTMCell`, Fd.registerClass(vh);
var Sh = class extends gh {
	constructor(g) {
		0 === g.implementation && console.warn("`implementation=0` has been deprecated, and now defaults to `implementation=1`. Please update your layer call."), g.cell = new vh(g), super(g);
	}
	call(g, _) {
		return ko$1((() => {
			null != this.cell.dropoutMask && (vo$1(this.cell.dropoutMask), this.cell.dropoutMask = null), null != this.cell.recurrentDropoutMask && (vo$1(this.cell.recurrentDropoutMask), this.cell.recurrentDropoutMask = null);
			const v = null == _ ? null : _.mask, y = null == _ ? null : _.training, b = null == _ ? null : _.initialState;
			return super.call(g, {
				mask: v,
				training: y,
				initialState: b
			});
		}));
	}
	static fromConfig(g, _) {
		return 0 === _.implmentation && (_.implementation = 1), new g(_);
	}
};
Sh.className = `LSTM`, Fd.registerClass(Sh);
var xh = class extends mh {
	constructor(g) {
		super(g), this.cells = g.cells;
	}
	get stateSize() {
		const g = [];
		for (const _ of this.cells.slice().reverse()) Array.isArray(_.stateSize) ? g.push(..._.stateSize) : g.push(_.stateSize);
		return g;
	}
	call(g, _) {
		return ko$1((() => {
			let v = g.slice(1);
			const y = [];
			for (const g of this.cells.slice().reverse()) Array.isArray(g.stateSize) ? y.push(v.splice(0, g.stateSize.length)) : y.push(v.splice(0, 1));
			y.reverse();
			const b = [];
			let x;
			for (let S = 0; S < this.cells.length; ++S) {
				const C = this.cells[S];
				v = y[S], x = 0 === S ? [g[0]].concat(v) : [x[0]].concat(v), x = C.call(x, _), b.push(x.slice(1));
			}
			v = [];
			for (const g of b.slice().reverse()) v.push(...g);
			return [x[0]].concat(v);
		}));
	}
	build(g) {
		let _;
		Re(g) && (g = g[0]), this.cells.forEach(((v, y) => {
			Ut(`RNNCell_${y}`, (() => {
				v.build(g), _ = Array.isArray(v.stateSize) ? v.stateSize[0] : v.stateSize, g = [g[0], _];
			}));
		})), this.built = !0;
	}
	getConfig() {
		const g = super.getConfig(), _ = { cells: this.cells.map(((g) => ({
			className: g.getClassName(),
			config: g.getConfig()
		}))) };
		return Object.assign(Object.assign({}, g), _);
	}
	static fromConfig(g, _, v = {}) {
		const y = [];
		for (const g of _.cells) y.push(cl(g, v));
		return new g({ cells: y });
	}
	get trainableWeights() {
		if (!this.trainable) return [];
		const g = [];
		for (const _ of this.cells) g.push(..._.trainableWeights);
		return g;
	}
	get nonTrainableWeights() {
		const g = [];
		for (const _ of this.cells) g.push(..._.nonTrainableWeights);
		if (!this.trainable) {
			const _ = [];
			for (const g of this.cells) _.push(...g.trainableWeights);
			return _.concat(g);
		}
		return g;
	}
	getWeights() {
		const g = [];
		for (const _ of this.cells) g.push(..._.weights);
		return We(g);
	}
	setWeights(g) {
		const _ = [];
		for (const v of this.cells) {
			const y = v.weights.length, b = g.splice(y);
			for (let g = 0; g < v.weights.length; ++g) _.push([v.weights[g], b[g]]);
		}
		je(_);
	}
};
function Nh(g) {
	const { ones: _, rate: v, training: y = !1, count: b = 1, dropoutFunc: x } = g, o = () => null != x ? x(_(), v) : pe(_(), v), l = () => de(o, _, y);
	if (!b || b <= 1) return xo$1(l().clone());
	return Array(b).fill(void 0).map(l).map(((g) => xo$1(g.clone())));
}
xh.className = `StackedRNNCells`, Fd.registerClass(xh);
var Ih = function(g, _) {
	var v = {};
	for (var y in g) Object.prototype.hasOwnProperty.call(g, y) && _.indexOf(y) < 0 && (v[y] = g[y]);
	if (null != g && `function` == typeof Object.getOwnPropertySymbols) {
		var b = 0;
		for (y = Object.getOwnPropertySymbols(g); b < y.length; b++) _.indexOf(y[b]) < 0 && Object.prototype.propertyIsEnumerable.call(g, y[b]) && (v[y[b]] = g[y[b]]);
	}
	return v;
};
var Ah = class extends gh {
	constructor(g) {
		if (g.unroll) throw new rt(`Unrolling is not possible with convolutional RNNs.`);
		if (Array.isArray(g.cell)) throw new rt(`It is not possible at the moment to stack convolutional cells.`);
		super(g), this.inputSpec = [new qe({ ndim: 5 })];
	}
	call(g, _) {
		return ko$1((() => {
			if (null != this.cell.dropoutMask && (vo$1(this.cell.dropoutMask), this.cell.dropoutMask = null), null != this.cell.recurrentDropoutMask && (vo$1(this.cell.recurrentDropoutMask), this.cell.recurrentDropoutMask = null), _ && _.constants) throw new it(`ConvRNN2D cell does not support constants`);
			const v = null == _ ? null : _.mask, y = null == _ ? null : _.training, b = null == _ ? null : _.initialState;
			return super.call(g, {
				mask: v,
				training: y,
				initialState: b
			});
		}));
	}
	computeOutputShape(g) {
		let _ = this.computeSingleOutputShape(g);
		return this.returnSequences || (_ = [_[0], ..._.slice(2)]), this.returnState && (_ = [_, ...Array(2).fill([g[0], ..._.slice(-3)])]), _;
	}
	getInitialState(g) {
		return ko$1((() => {
			const { stateSize: _ } = this.cell, v = g.shape, y = this.computeSingleOutputShape(v), b = [y[0], ...y.slice(2)], x = tu$1(b);
			return Array.isArray(_) ? Array(_.length).fill(x) : [x];
		}));
	}
	resetStates(g, _ = !1) {
		ko$1((() => {
			if (!this.stateful) throw new nt(`Cannot call resetStates() on an RNN Layer that is not stateful.`);
			const v = this.inputSpec[0].shape, y = this.computeSingleOutputShape(v), b = [y[0], ...y.slice(2)];
			if (null == v[0]) throw new it("If an RNN is stateful, it needs to know its batch size. Specify the batch size of your input tensors: \n- If using a Sequential model, specify the batch size by passing a `batchInputShape` option to your first layer.\n- If using the functional API, specify the batch size by passing a `batchShape` option to your Input layer.");
			if (null == this.getStates()) Array.isArray(this.cell.stateSize) ? this.states_ = this.cell.stateSize.map((() => tu$1(b))) : this.states_ = [tu$1(b)];
			else if (null == g) vo$1(this.states_), null != this.keptStates && (vo$1(this.keptStates), this.keptStates = []), Array.isArray(this.cell.stateSize) ? this.states_ = this.cell.stateSize.map((() => tu$1(b))) : this.states_[0] = tu$1(b);
			else {
				if (Array.isArray(g) || (g = [g]), g.length !== this.states_.length) throw new it(`Layer ${this.name} expects ${this.states_.length} state(s), but it received ${g.length} state value(s). Input received: ${g}`);
				_ ? this.keptStates.push(this.states_.slice()) : vo$1(this.states_);
				for (let _ = 0; _ < this.states_.length; ++_) {
					const v = g[_], y = b;
					if (!fs$1.arraysEqual(v.shape, y)) throw new it(`State ${_} is incompatible with layer ${this.name}: expected shape=${y}, received shape=${v.shape}`);
					this.states_[_] = v;
				}
			}
			this.states_ = this.states_.map(((g) => xo$1(g.clone())));
		}));
	}
	computeSingleOutputShape(g) {
		const { dataFormat: _, filters: v, kernelSize: y, padding: b, strides: x, dilationRate: S } = this.cell, C = `channelsFirst` === _, T = g[C ? 3 : 2], E = g[C ? 4 : 3], D = Zu(T, y[0], b, x[0], S[0]), k = Zu(E, y[1], b, x[1], S[1]);
		return [...g.slice(0, 2), ...C ? [
			v,
			D,
			k
		] : [
			D,
			k,
			v
		]];
	}
};
Ah.className = `ConvRNN2D`;
var Th = class extends vh {
	constructor(g) {
		const { filters: _, kernelSize: v, strides: y, padding: b, dataFormat: x, dilationRate: S } = g;
		super(Object.assign(Object.assign({}, g), { units: _ })), this.filters = _, Nt(this.filters, `filters`), this.kernelSize = Ju(v, 2, `kernelSize`), this.kernelSize.forEach(((g) => Nt(g, `kernelSize`))), this.strides = Ju(y || 1, 2, `strides`), this.strides.forEach(((g) => Nt(g, `strides`))), this.padding = b || `valid`, Ot(this.padding), this.dataFormat = x || `channelsLast`, Mt(this.dataFormat), this.dilationRate = Ju(S || 1, 2, `dilationRate`), this.dilationRate.forEach(((g) => Nt(g, `dilationRate`)));
	}
	build(g) {
		var n;
		g = Be(g);
		const _ = `channelsFirst` === this.dataFormat ? 1 : g.length - 1;
		if (null == g[_]) throw new it(`The channel dimension of the input should be defined. Found ${g[_]}`);
		const v = g[_], y = this.kernelSize.concat([v, 4 * this.filters]);
		this.kernel = this.addWeight(`kernel`, y, null, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint);
		const b = this.kernelSize.concat([this.filters, 4 * this.filters]);
		if (this.recurrentKernel = this.addWeight(`recurrent_kernel`, b, null, this.recurrentInitializer, this.recurrentRegularizer, !0, this.recurrentConstraint), this.useBias) {
			let g;
			if (this.unitForgetBias) {
				const _ = this.biasInitializer, v = this.filters;
				g = new ((n = class extends me {
					apply(g, y) {
						return se([
							_.apply([v]),
							nu$1([v]),
							_.apply([2 * v])
						]);
					}
				}).className = `CustomInit`, n)();
			} else g = this.biasInitializer;
			this.bias = this.addWeight(`bias`, [4 * this.filters], null, g, this.biasRegularizer, !0, this.biasConstraint);
		}
		this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			if (3 !== g.length) throw new it(`ConvLSTM2DCell expects 3 input Tensors (inputs, h, c), got ${g.length}.`);
			const v = _.training || !1, y = g[0], b = g[1], x = g[2];
			0 < this.dropout && this.dropout < 1 && null == this.dropoutMask && (this.dropoutMask = Nh({
				ones: () => du(y),
				rate: this.dropout,
				training: v,
				count: 4,
				dropoutFunc: this.dropoutFunc
			}));
			const S = this.dropoutMask, l = (g, _, v) => _ && _[v] ? $a$1(_[v], g) : g;
			let C = l(y, S, 0), T = l(y, S, 1), E = l(y, S, 2), D = l(y, S, 3);
			0 < this.recurrentDropout && this.recurrentDropout < 1 && null == this.recurrentDropoutMask && (this.recurrentDropoutMask = Nh({
				ones: () => du(b),
				rate: this.recurrentDropout,
				training: v,
				count: 4,
				dropoutFunc: this.dropoutFunc
			}));
			const k = this.recurrentDropoutMask;
			let A = l(b, k, 0), j = l(b, k, 1), M = l(b, k, 2), N = l(b, k, 3);
			const [P, F, I, L] = Rc$1(this.kernel.read(), 4, 3), [R, z, B, V] = this.useBias ? Rc$1(this.bias.read(), 4) : [
				null,
				null,
				null,
				null
			];
			C = this.inputConv(C, P, R, this.padding), T = this.inputConv(T, F, z, this.padding), E = this.inputConv(E, I, B, this.padding), D = this.inputConv(D, L, V, this.padding);
			const [H, U, W, G] = Rc$1(this.recurrentKernel.read(), 4, 3);
			A = this.recurrentConv(A, H), j = this.recurrentConv(j, U), M = this.recurrentConv(M, W), N = this.recurrentConv(N, G);
			const K = this.recurrentActivation.apply(xa$1(C, A)), q = this.recurrentActivation.apply(xa$1(T, j)), J = xa$1($a$1(q, x), $a$1(K, this.activation.apply(xa$1(E, M)))), Y = $a$1(this.recurrentActivation.apply(xa$1(D, N)), this.activation.apply(J));
			return [
				Y,
				Y,
				J
			];
		}));
	}
	getConfig() {
		const g = Ih(super.getConfig(), [`units`]), _ = {
			filters: this.filters,
			kernelSize: this.kernelSize,
			padding: this.padding,
			dataFormat: this.dataFormat,
			dilationRate: this.dilationRate,
			strides: this.strides
		};
		return Object.assign(Object.assign({}, g), _);
	}
	inputConv(g, _, v, y) {
		const b = Ei$1(g, _, this.strides, y || `valid`, `channelsFirst` === this.dataFormat ? `NCHW` : `NHWC`, this.dilationRate);
		return v ? ce(b, v, this.dataFormat) : b;
	}
	recurrentConv(g, _) {
		return Ei$1(g, _, 1, `same`, `channelsFirst` === this.dataFormat ? `NCHW` : `NHWC`);
	}
};
Th.className = `ConvLSTM2DCell`, Fd.registerClass(Th);
var Eh = class extends Ah {
	constructor(g) {
		const _ = new Th(g);
		super(Object.assign(Object.assign({}, g), { cell: _ }));
	}
	static fromConfig(g, _) {
		return new g(_);
	}
};
Eh.className = `ConvLSTM2D`, Fd.registerClass(Eh);
var Ch = class extends Je {
	constructor(g) {
		super(g), this.rate = Math.max(Math.min(g.rate, 1), 0), this.noiseShape = g.noiseShape, this.seed = g.seed, this.supportsMasking = !0;
	}
	getNoiseShape(g) {
		if (null == this.noiseShape) return this.noiseShape;
		const _ = g.shape, v = [];
		for (let g = 0; g < this.noiseShape.length; ++g) v.push(null == this.noiseShape[g] ? _[g] : this.noiseShape[g]);
		return v;
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			const v = Oe(g);
			if (0 < this.rate && this.rate < 1) {
				const g = null != _.training && _.training, y = this.getNoiseShape(v);
				return de((() => pe(v, this.rate, y, this.seed)), (() => v), g);
			}
			return g;
		}));
	}
	getConfig() {
		const g = {
			rate: this.rate,
			noiseShape: this.noiseShape,
			seed: this.seed
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	dispose() {
		return super.dispose();
	}
};
Ch.className = `Dropout`, Fd.registerClass(Ch);
var zh = class extends Ch {
	constructor(g) {
		super(g), this.inputSpec = [{ ndim: 3 }];
	}
	getNoiseShape(g) {
		const _ = g.shape;
		return [
			_[0],
			1,
			_[2]
		];
	}
};
zh.className = `SpatialDropout1D`, Fd.registerClass(zh);
var $h = class extends Je {
	constructor(g) {
		if (super(g), this.activation = null, this.useBias = !0, this.kernel = null, this.bias = null, this.DEFAULT_KERNEL_INITIALIZER = `glorotNormal`, this.DEFAULT_BIAS_INITIALIZER = `zeros`, null == g.batchInputShape && null == g.inputShape && null != g.inputDim) {
			let _ = null;
			null != g.batchSize && (_ = g.batchSize), this.batchInputShape = [_, g.inputDim];
		}
		this.units = g.units, Nt(this.units, `units`), this.activation = _u(g.activation), null != g.useBias && (this.useBias = g.useBias), this.kernelInitializer = _e(g.kernelInitializer || this.DEFAULT_KERNEL_INITIALIZER), this.biasInitializer = _e(g.biasInitializer || this.DEFAULT_BIAS_INITIALIZER), this.kernelConstraint = Yo(g.kernelConstraint), this.biasConstraint = Yo(g.biasConstraint), this.kernelRegularizer = Wu(g.kernelRegularizer), this.biasRegularizer = Wu(g.biasRegularizer), this.activityRegularizer = Wu(g.activityRegularizer), this.supportsMasking = !0, this.inputSpec = [{ minNDim: 2 }];
	}
	build(g) {
		const _ = (g = Be(g))[g.length - 1];
		this.kernel ?? (this.kernel = this.addWeight(`kernel`, [_, this.units], null, this.kernelInitializer, this.kernelRegularizer, !0, this.kernelConstraint), this.useBias && (this.bias = this.addWeight(`bias`, [this.units], null, this.biasInitializer, this.biasRegularizer, !0, this.biasConstraint))), this.inputSpec = [{
			minNDim: 2,
			axes: { [-1]: _ }
		}], this.built = !0;
	}
	computeOutputShape(g) {
		const _ = (g = Be(g)).slice();
		return _[_.length - 1] = this.units, _;
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			const v = Oe(g), y = At(this.activation.getClassName());
			let b;
			return null != y ? b = oe(v, this.kernel.read(), y, this.bias ? this.bias.read() : null) : (b = oe(v, this.kernel.read()), null != this.bias && (b = ce(b, this.bias.read())), null != this.activation && (b = this.activation.apply(b))), b;
		}));
	}
	getConfig() {
		const g = {
			units: this.units,
			activation: Du(this.activation),
			useBias: this.useBias,
			kernelInitializer: Le(this.kernelInitializer),
			biasInitializer: Le(this.biasInitializer),
			kernelRegularizer: Pu(this.kernelRegularizer),
			biasRegularizer: Pu(this.biasRegularizer),
			activityRegularizer: Pu(this.activityRegularizer),
			kernelConstraint: Jo(this.kernelConstraint),
			biasConstraint: Jo(this.biasConstraint)
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
$h.className = `Dense`, Fd.registerClass($h);
var Fh = class extends Je {
	constructor(g) {
		super(g = g || {}), this.inputSpec = [{ minNDim: 3 }], this.dataFormat = g.dataFormat;
	}
	computeOutputShape(g) {
		g = Be(g);
		for (const _ of g.slice(1)) if (null == _) throw new it(`The shape of the input to "Flatten" is not fully defined (got ${g.slice(1)}). Make sure to pass a complete "input_shape" or "batch_input_shape" argument to the first layer in your model.`);
		return [g[0], Kt(g, 1)];
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			let v = Oe(g);
			if (`channelsFirst` === this.dataFormat && v.rank > 1) {
				const g = [0];
				for (let _ = 2; _ < v.rank; ++_) g.push(_);
				g.push(1), v = lh$1(v, g);
			}
			return function(g) {
				if (g.rank <= 1) throw new it(`batchFlatten requires a minimum rank of 2. Got rank: ${g.rank}.`);
				const _ = [g.shape[0], Kt(g.shape, 1)];
				return Xa$1(g, _);
			}(v);
		}));
	}
	getConfig() {
		const g = {};
		null != this.dataFormat && (g.dataFormat = this.dataFormat);
		const _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Fh.className = `Flatten`, Fd.registerClass(Fh);
var Dh = class extends Je {
	constructor(g) {
		super(g), this.supportsMasking = !0, this.activation = _u(g.activation);
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			const v = Oe(g);
			return this.activation.apply(v);
		}));
	}
	getConfig() {
		const g = { activation: Du(this.activation) }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Dh.className = `Activation`, Fd.registerClass(Dh);
var Lh = class extends Je {
	constructor(g) {
		super(g), this.n = g.n, this.inputSpec = [{ ndim: 2 }];
	}
	computeOutputShape(g) {
		return [
			g[0],
			this.n,
			g[1]
		];
	}
	call(g, _) {
		return ko$1((() => {
			return g = Oe(g), _ = g, v = this.n, ko$1((() => {
				if (2 !== _.shape.length) throw new it(`repeat() expects a rank-2 tensor, but received a rank-${_.shape.length} tensor.`);
				return re(Qt(_, 1), [
					1,
					v,
					1
				]);
			}));
			var _, v;
		}));
	}
	getConfig() {
		const g = { n: this.n }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Lh.className = `RepeatVector`, Fd.registerClass(Lh);
var _h = class extends Je {
	constructor(g) {
		super(g), this.targetShape = g.targetShape;
		for (let g = 0; g < this.targetShape.length; ++g) this.isUnknown(this.targetShape[g]) && (this.targetShape[g] = null);
	}
	isUnknown(g) {
		return g < 0 || null == g;
	}
	fixUnknownDimension(g, _) {
		const v = `Total size of new array must be unchanged.`, y = _.slice();
		let b = 1, x = null;
		for (let g = 0; g < y.length; ++g) {
			const _ = y[g];
			if (this.isUnknown(_)) {
				if (null !== x) throw new it(`Can only specifiy one unknown dimension.`);
				x = g;
			} else b *= _;
		}
		const S = Kt(g);
		if (null !== x) {
			if (0 === b || S % b != 0) throw new it(v);
			y[x] = S / b;
		} else if (S !== b) throw new it(v);
		return y;
	}
	computeOutputShape(g) {
		let _ = !1;
		for (let v = 0; v < g.length; ++v) if (this.isUnknown(g[v])) {
			_ = !0;
			break;
		}
		return _ ? g.slice(0, 1).concat(this.targetShape) : g.slice(0, 1).concat(this.fixUnknownDimension(g.slice(1), this.targetShape));
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			const v = Oe(g), y = v.shape, b = y.slice(0, 1).concat(this.fixUnknownDimension(y.slice(1), this.targetShape));
			return Xa$1(v, b);
		}));
	}
	getConfig() {
		const g = { targetShape: this.targetShape }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
_h.className = `Reshape`, Fd.registerClass(_h);
var Rh = class extends Je {
	constructor(g) {
		if (super(g), null == g.dims) throw new Error("Required configuration field `dims` is missing during Permute constructor call.");
		if (!Array.isArray(g.dims)) throw new Error(`Permute constructor requires \`dims\` to be an Array, but received ${g.dims} instead.`);
		const _ = Jt(1, g.dims.length + 1);
		if (!fs$1.arraysEqual(g.dims.slice().sort(), _)) throw new Error("Invalid permutation `dims`: " + JSON.stringify(g.dims) + " `dims` must contain consecutive integers starting from 1.");
		this.dims = g.dims, this.dimsIncludingBatch = [0].concat(this.dims), this.inputSpec = [new qe({ ndim: this.dims.length + 1 })];
	}
	computeOutputShape(g) {
		const _ = (g = Be(g)).slice();
		return this.dims.forEach(((v, y) => {
			_[y + 1] = g[v];
		})), _;
	}
	call(g, _) {
		return lh$1(Oe(g), this.dimsIncludingBatch);
	}
	getConfig() {
		const g = { dims: this.dims }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Rh.className = `Permute`, Fd.registerClass(Rh);
var Mh = class extends Je {
	constructor(g) {
		super(null == g ? {} : g), this.supportsMasking = !0, this.maskValue = null != g ? null == g.maskValue ? 0 : g.maskValue : 0;
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = super.getConfig(), _ = { maskValue: this.maskValue };
		return Object.assign(_, g), _;
	}
	computeMask(g, _) {
		const v = Oe(g);
		return Ta$1(cu$1(v, this.maskValue), -1);
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			const v = Oe(g), y = Ta$1(cu$1(v, this.maskValue), -1, !0);
			return $a$1(v, wa$1(y, v.dtype));
		}));
	}
};
Mh.className = `Masking`, Fd.registerClass(Mh);
var Oh = class extends Je {
	constructor(g) {
		if (super(g), this.embeddings = null, this.DEFAULT_EMBEDDINGS_INITIALIZER = `randomUniform`, null == g.batchInputShape && null == g.inputShape) {
			let _ = null;
			null != g.batchSize && (_ = g.batchSize), null == g.inputLength ? this.batchInputShape = [_, null] : this.batchInputShape = [_].concat(pt(g.inputLength));
		}
		this.inputDim = g.inputDim, Nt(this.inputDim, `inputDim`), this.outputDim = g.outputDim, Nt(this.outputDim, `outputDim`), this.embeddingsInitializer = _e(g.embeddingsInitializer || this.DEFAULT_EMBEDDINGS_INITIALIZER), this.embeddingsRegularizer = Wu(g.embeddingsRegularizer), this.activityRegularizer = Wu(g.activityRegularizer), this.embeddingsConstraint = Yo(g.embeddingsConstraint), this.maskZero = g.maskZero, this.supportsMasking = g.maskZero, this.inputLength = g.inputLength;
	}
	build(g) {
		this.embeddings = this.addWeight(`embeddings`, [this.inputDim, this.outputDim], this.dtype, this.embeddingsInitializer, this.embeddingsRegularizer, !0, this.embeddingsConstraint), this.built = !0;
	}
	warnOnIncompatibleInputShape(g) {}
	computeMask(g, _) {
		return ko$1((() => this.maskZero ? (g = Oe(g), cu$1(g, qi$1(g))) : null));
	}
	computeOutputShape(g) {
		if (g = Be(g), null == this.inputLength) return [...g, this.outputDim];
		const _ = pt(this.inputLength);
		if (_.length !== g.length - 1) throw new it(`"inputLength" is ${this.inputLength}, but received input shape has shape ${g}`);
		{
			let v = 0;
			for (let y = 0; y < _.length; ++y) {
				const b = _[y], x = g[y + 1];
				if (null != b && null != x && b !== x) throw new it(`"inputLength" is ${this.inputLength}, but received input shape has shape ${g}`);
				b ?? (_[v] = x), v++;
			}
		}
		return [
			g[0],
			..._,
			this.outputDim
		];
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			let v = Oe(g);
			`int32` !== v.dtype && (v = Xt(v, `int32`));
			const y = le(this.embeddings.read(), Xa$1(v, [v.size]));
			return Xa$1(y, Be(this.computeOutputShape(v.shape)));
		}));
	}
	getConfig() {
		const g = {
			inputDim: this.inputDim,
			outputDim: this.outputDim,
			embeddingsInitializer: Le(this.embeddingsInitializer),
			embeddingsRegularizer: Pu(this.embeddingsRegularizer),
			activityRegularizer: Pu(this.activityRegularizer),
			embeddingsConstraint: Jo(this.embeddingsConstraint),
			maskZero: this.maskZero,
			inputLength: this.inputLength
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Oh.className = `Embedding`, Fd.registerClass(Oh);
var Bh = class extends Je {
	constructor(g) {
		super(g || {}), this.supportsMasking = !0;
	}
	mergeFunction(g) {
		throw new rt();
	}
	computeElementwiseOpOutputShape(g, _) {
		if (null == g || null == _) return null;
		if (g.length < _.length) return this.computeElementwiseOpOutputShape(_, g);
		if (0 === _.length) return g;
		const v = g.slice(0, g.length - _.length);
		for (let y = 0; y < _.length; ++y) {
			const b = g[g.length - _.length + y], x = _[y];
			if (null == b || null == x || b < 0 || x < 0) v.push(null);
			else if (1 === b) v.push(x);
			else if (1 === x) v.push(b);
			else {
				if (b !== x) throw new it(`Operands could not be broadcast together with shapes ` + JSON.stringify(g) + ` ` + JSON.stringify(_));
				v.push(b);
			}
		}
		return v;
	}
	build(g) {
		if (Array.isArray(g) && !Array.isArray(g[0]) && (g = [Be(g)]), g.length < 2) throw new it(`A merge layer should be called on an Array of at least 2 inputs. Got ${g.length} input(s).`);
		let _ = [];
		for (const v of g) null != v && null !== v[0] && _.push(v[0]);
		if (_ = kt(_), _.length > 1) throw new it(`Can not merge tensors with different batch sizes. Got tensors with shapes: ${JSON.stringify(g)}.`);
		let v = null == g[0] ? null : g[0].slice(1);
		for (let _ = 1; _ < g.length; ++_) {
			const y = null == g[_] ? null : g[_].slice(1);
			v = this.computeElementwiseOpOutputShape(v, y);
		}
		const y = g.map(((g) => g.length));
		-1 === g.indexOf(null) && 1 === kt(y).length ? this.reshapeRequired = !1 : this.reshapeRequired = !0;
	}
	call(g, _) {
		return ko$1((() => {
			if (this.reshapeRequired) {
				const _ = [], v = g.map(((g) => g.rank));
				if (-1 === v.indexOf(null)) {
					const y = Ht(v);
					for (let v of g) {
						const g = v.rank;
						for (let _ = 0; _ < y - g; ++_) v = Qt(v, 1);
						_.push(v);
					}
					return this.mergeFunction(_);
				}
				{
					let v = !1;
					for (const y of g) {
						const g = y.rank;
						if (null == g) {
							const g = y.shape, b = g[0], x = g.slice(1).concat([b]);
							let S = Xa$1(y, [b].concat(Kt(g.slice(1))));
							S = lh$1(S, [1, 0]), S = Xa$1(S, x), _.push(S), v = !0;
						} else if (g > 1) {
							const b = Jt(1, g).concat([0]);
							_.push(lh$1(y, b)), v = !0;
						} else _.push(y);
					}
					let y = this.mergeFunction(_);
					const b = y.rank;
					if (v) {
						if (null == b) {
							const g = y.shape, _ = g[g.length - 1], v = [_].concat(g.slice(0, g.length - 1));
							y = Xa$1(lh$1(Xa$1(y, [-1, _]), [1, 0]), v);
						} else if (b > 1) {
							const g = [b - 1].concat(Jt(0, b - 1));
							y = lh$1(y, g);
						}
					}
					return y;
				}
			}
			return this.mergeFunction(g);
		}));
	}
	computeOutputShape(g) {
		let _;
		_ = null == g[0] ? null : g[0].slice(1);
		for (let v = 1; v < g.length; ++v) {
			const y = null == g[v] ? null : g[v].slice(1);
			_ = this.computeElementwiseOpOutputShape(_, y);
		}
		let v = [];
		for (const _ of g) null != _ && null !== _[0] && v.push(_[0]);
		return v = kt(v), _ = 1 === v.length ? v.concat(_) : [null].concat(_), _;
	}
	computeMask(g, _) {
		return ko$1((() => {
			if (null == _) return null;
			if (!Array.isArray(_)) throw new it("`mask` should be an Array");
			if (!Array.isArray(g)) throw new it("`inputs` should be an Array");
			if (_.length !== g.length) throw new it(`The Array 'inputs' and 'mask' are expected to have the same length, but have different lengths (${g.length} vs ${_.length})`);
			if (_.every(((g) => null == g))) return null;
			let v = (_ = _.map(((g) => null == g ? g : dl$1(g, 0))))[0];
			for (let g = 1; g < _.length - 1; ++g) v = Kl$1(v, _[g]);
			return v;
		}));
	}
};
var Ph = class extends Bh {
	constructor(g) {
		super(g);
	}
	mergeFunction(g) {
		return ko$1((() => {
			let _ = g[0].clone();
			for (let v = 1; v < g.length; ++v) _ = xa$1(_, g[v]);
			return _;
		}));
	}
};
Ph.className = `Add`, Fd.registerClass(Ph);
var Uh = class extends Bh {
	constructor(g) {
		super(g);
	}
	mergeFunction(g) {
		return ko$1((() => {
			let _ = g[0].clone();
			for (let v = 1; v < g.length; ++v) _ = $a$1(_, g[v]);
			return _;
		}));
	}
};
Uh.className = `Multiply`, Fd.registerClass(Uh);
var Wh = class extends Bh {
	constructor(g) {
		super(g);
	}
	mergeFunction(g) {
		return ko$1((() => {
			let _ = g[0].clone();
			for (let v = 1; v < g.length; ++v) _ = xa$1(_, g[v]);
			return $a$1(1 / g.length, _);
		}));
	}
};
Wh.className = `Average`, Fd.registerClass(Wh);
var jh = class extends Bh {
	constructor(g) {
		super(g);
	}
	mergeFunction(g) {
		return ko$1((() => {
			let _ = g[0];
			for (let v = 1; v < g.length; ++v) _ = Ql$1(_, g[v]);
			return _;
		}));
	}
};
jh.className = `Maximum`, Fd.registerClass(jh);
var qh = class extends Bh {
	constructor(g) {
		super(g);
	}
	mergeFunction(g) {
		return ko$1((() => {
			let _ = g[0];
			for (let v = 1; v < g.length; ++v) _ = su$1(_, g[v]);
			return _;
		}));
	}
};
qh.className = `Minimum`, Fd.registerClass(qh);
var Vh = class extends Bh {
	constructor(g) {
		super(g), this.DEFAULT_AXIS = -1, g ??= {}, this.axis = null == g.axis ? this.DEFAULT_AXIS : g.axis, this.supportsMasking = !0, this.reshapeRequired = !1;
	}
	build(g) {
		if (!Array.isArray(g) || !Array.isArray(g[0]) || 1 === g.length) throw new it("A `Concatenate` layer should be called on a list of at least 2 inputs");
		let _ = !0;
		for (const v of g) if (null != v) {
			_ = !1;
			break;
		}
		if (_) return;
		const v = [];
		for (let _ = 0; _ < g.length; ++_) {
			const y = g[_].slice();
			y.splice(this.axis, 1);
			let b = !1;
			for (const g of v) if (fs$1.arraysEqual(g, y)) {
				b = !0;
				break;
			}
			b || v.push(y);
		}
		if (v.length > 1) throw new it("A `Concatenate` layer requires inputs with matching shapes except for the concat axis. Got input shapes: " + JSON.stringify(g));
	}
	mergeFunction(g) {
		return ko$1((() => se(g, this.axis)));
	}
	computeOutputShape(g) {
		if (!Array.isArray(g) || !Array.isArray(g[0])) throw new it("A `Concatenate` layer should be called on a list of inputs.");
		const _ = g, v = _[0].slice(), y = this.axis < 0 ? v.length + this.axis : this.axis;
		for (const g of _.slice(1)) {
			if (null == v[y] || null == g[y]) {
				v[y] = null;
				break;
			}
			v[y] += g[y];
		}
		return v;
	}
	computeMask(g, _) {
		if (null == _) return null;
		if (!Array.isArray(_)) throw new it("`mask` should be an array for Concatenate");
		if (!Array.isArray(g)) throw new it("`inputs` should be an array for Concatenate");
		if (_.length !== g.length) throw new it(`Mismatch in the length of mask (${_.length}) and the legnth of inputs (${g.length})`);
		return ko$1((() => {
			let v = !0;
			if (_.forEach(((g) => {
				null == g || (v = !1);
			})), v) return null;
			const y = [];
			for (let v = 0; v < g.length; ++v) null == _[v] ? y.push(wa$1(du(g[v]), `bool`)) : _[v].rank < g[v].rank ? y.push(dl$1(_[v], -1)) : y.push(_[v]);
			const b = ti$1(y, this.axis);
			return Na$1(b, -1, !1);
		}));
	}
	getConfig() {
		const g = { axis: this.axis }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
function Kh(g, _) {
	for (; g < 0;) g += _;
	return g;
}
Vh.className = `Concatenate`, Fd.registerClass(Vh);
var Gh = class extends Bh {
	constructor(g) {
		super(g), this.axes = g.axes, this.normalize = null != g.normalize && g.normalize, this.supportsMasking = !0, this.reshapeRequired = !1;
	}
	build(g) {
		fs$1.assert(Array.isArray(g) && 2 === g.length && Array.isArray(g[0]) && Array.isArray(g[1]), (() => "A `Dot` layer should be called on a list of exactly 2 inputs."));
		const _ = g[0], v = g[1];
		if (_.length > 3 || v.length > 3) throw new rt(`Dot layer does not support tensors of 4D or higher rank yet.`);
		const y = this.interpretAxes(_, v);
		if (_[y[0]] !== v[y[1]]) throw new it(`Dimension incompatibility: ${_[y[0]]} !== ${v[y[1]]}`);
	}
	mergeFunction(g) {
		if (2 !== g.length) throw new it(`A \`Dot\` layer must be called on exactly 2 inputs, but received ${g.length} input(s).`);
		let _, v = g[0], y = g[1];
		return _ = Array.isArray(this.axes) ? this.axes.map(((_, v) => Kh(_, g[v].shape.length))) : [Kh(this.axes, v.shape.length), Kh(this.axes, y.shape.length)], this.normalize && (v = pl(v, _[0]), y = pl(y, _[1])), function(g, _, v) {
			if (g.shape.length > 3 || _.shape.length > 3) throw new rt(`batchDot is not implemented for tensors of 4D or higher rank yet`);
			if (fs$1.assert(g.shape.length >= 2, (() => `batchDot requires the rank of x to be >= 2, but got ${g.shape.length}`)), fs$1.assert(g.shape.length >= 2, (() => `batchDot requires the rank of y to be >= 2, but got ${_.shape.length}`)), `number` == typeof v && (v = [v, v]), `complex64` === g.dtype || `complex64` === _.dtype) throw new rt(`batchDot is not implemented for complex64-type Tensors yet.`);
			const y = g.shape.length, b = _.shape.length;
			v ??= [y - 1, b - 2];
			const x = v;
			return ko$1((() => {
				let v, S;
				if (y > b) {
					v = y - b;
					const g = [];
					for (let _ = 0; _ < v; ++_) g.push(1);
					_ = Xa$1(_, _.shape.concat(g));
				} else if (b > y) {
					v = b - y;
					const _ = [];
					for (let g = 0; g < v; ++g) _.push(1);
					g = Xa$1(g, g.shape.concat(_));
				} else v = 0;
				if (2 === g.shape.length && 2 === _.shape.length) S = x[0] === x[1] ? il$1($a$1(g, _), x[0]) : il$1($a$1(lh$1(g, [1, 0]), _), x[1]);
				else {
					const v = x[0] !== g.shape.length - 1, y = x[1] === _.shape.length - 1;
					S = ni$1(g, _, v, y);
				}
				if (v > 0) {
					let g;
					g = y > b ? y + b - 3 : y - 1;
					const _ = [];
					for (let y = g; y < g + v; ++y) _.push(y);
					S = Cc$1(S, _);
				}
				return 1 === S.shape.length && (S = dl$1(S, 1)), S;
			}));
		}(v, y, _);
	}
	interpretAxes(g, _) {
		let v;
		return v = Array.isArray(this.axes) ? this.axes : [Kh(this.axes, g.length), Kh(this.axes, _.length)], v;
	}
	computeOutputShape(g) {
		fs$1.assert(Array.isArray(g) && 2 === g.length && Array.isArray(g[0]) && Array.isArray(g[1]), (() => "A `Dot` layer should be called on a list of exactly 2 inputs."));
		const _ = g[0].slice(), v = g[1].slice();
		if (_.length > 3 || v.length > 3) throw new rt(`Dot layer does not support tensors of 4D or higher rank yet.`);
		const y = this.interpretAxes(_, v);
		_.splice(y[0], 1), v.splice(y[1], 1), v.splice(0, 1);
		const b = _.concat(v);
		return 1 === b.length && b.push(1), b;
	}
	computeMask(g, _) {
		return null;
	}
	getConfig() {
		const g = {
			axes: this.axes,
			normalize: this.normalize
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Gh.className = `Dot`, Fd.registerClass(Gh);
var Hh = class extends Je {
	constructor(g) {
		super(g), this.supportsMasking = !0, this.stddev = g.stddev;
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = super.getConfig(), _ = { stddev: this.stddev };
		return Object.assign(_, g), _;
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			const v = Oe(g);
			return de((() => xa$1(ae(v.shape, 0, this.stddev), v)), (() => v), _.training || !1);
		}));
	}
};
Hh.className = `GaussianNoise`, Fd.registerClass(Hh);
var Jh = class extends Je {
	constructor(g) {
		super(g), this.supportsMasking = !0, this.rate = g.rate;
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = super.getConfig(), _ = { rate: this.rate };
		return Object.assign(_, g), _;
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _);
			const v = Oe(g);
			if (this.rate > 0 && this.rate < 1) return de((() => {
				const g = Math.sqrt(this.rate / (1 - this.rate));
				return $a$1(v, ae(v.shape, 1, g));
			}), (() => v), _.training || !1);
			return v;
		}));
	}
};
Jh.className = `GaussianDropout`, Fd.registerClass(Jh);
var Zh = class extends Je {
	constructor(g) {
		super(g), this.supportsMasking = !0, this.rate = g.rate, this.noiseShape = g.noiseShape;
	}
	_getNoiseShape(g) {
		return this.noiseShape || Oe(g).shape;
	}
	computeOutputShape(g) {
		return g;
	}
	getConfig() {
		const g = super.getConfig(), _ = { rate: this.rate };
		return Object.assign(_, g), _;
	}
	call(g, _) {
		return ko$1((() => {
			if (this.rate < 1 && this.rate > 0) {
				const v = this._getNoiseShape(g), s = () => {
					const _ = Oe(g), y = -1.7580993408473766;
					let b = wl$1(oc$1(v), this.rate);
					b = Xt(b, `float32`);
					const x = ((1 - this.rate) * (1 + this.rate * y ** 2)) ** -.5, S = -x * y * this.rate, C = xa$1($a$1(_, b), $a$1(xa$1(b, -1), y));
					return xa$1($a$1(C, x), S);
				};
				return de(s, (() => Oe(g)), _.training || !1);
			}
			return g;
		}));
	}
};
function Yh(g, _, v, y, b, x = .001) {
	let S;
	if (2 === g.rank) S = ui$1(g, _, v, y, b, x);
	else if (3 === g.rank) S = ci$1(g, _, v, y, b, x);
	else {
		if (4 !== g.rank) throw new rt(`batchNormalization is not implemented for array of rank ${g.rank} yet`);
		S = hi$1(g, _, v, y, b, x);
	}
	return S;
}
function Xh(g, _, v, y, b = .001) {
	return fs$1.arraysEqual(y.slice().sort(), Jt(0, g.rank - 1)) ? function(g, _, v, y, b = .001) {
		return ko$1((() => {
			const x = iu$1(g, y), S = x.mean, C = x.variance;
			return [
				Yh(g, S, C, v, _, b),
				S,
				C
			];
		}));
	}(g, _, v, y, b) : function(g, _, v, y, b = .001) {
		return ko$1((() => {
			const x = iu$1(g, y), S = x.mean, C = x.variance, T = [];
			for (const _ of Jt(0, g.rank)) -1 !== y.indexOf(_) ? T.push(1) : T.push(g.shape[_]);
			const E = Xa$1(S, T), D = Xa$1(C, T), k = null == _ ? null : Xa$1(_, T);
			return [
				Yh(g, E, D, null == v ? null : Xa$1(v, T), k, b),
				S,
				C
			];
		}));
	}(g, _, v, y, b);
}
Zh.className = `AlphaDropout`, Fd.registerClass(Zh);
var Qh = class extends Je {
	constructor(g) {
		g ??= {}, super(g), this.supportsMasking = !0, this.axis = null == g.axis ? -1 : g.axis, this.momentum = null == g.momentum ? .99 : g.momentum, this.epsilon = null == g.epsilon ? .001 : g.epsilon, this.center = null == g.center || g.center, this.scale = null == g.scale || g.scale, this.betaInitializer = _e(g.betaInitializer || `zeros`), this.gammaInitializer = _e(g.gammaInitializer || `ones`), this.movingMeanInitializer = _e(g.movingMeanInitializer || `zeros`), this.movingVarianceInitializer = _e(g.movingVarianceInitializer || `ones`), this.betaConstraint = Yo(g.betaConstraint), this.gammaConstraint = Yo(g.gammaConstraint), this.betaRegularizer = Wu(g.betaRegularizer), this.gammaRegularizer = Wu(g.gammaRegularizer);
	}
	build(g) {
		g = Be(g);
		const _ = this.axis >= 0 ? this.axis : this.axis + g.length, v = g[_];
		if (null == v) throw new it(`Axis ${_} of input tensor should have a defined dimension but the layer received an input with shape ${JSON.stringify(g)}.`);
		this.inputSpec = [new qe({
			ndim: g.length,
			axes: { [_]: v }
		})];
		const y = [v];
		this.scale && (this.gamma = this.addWeight(`gamma`, y, null, this.gammaInitializer, this.gammaRegularizer, !0, this.gammaConstraint)), this.center && (this.beta = this.addWeight(`beta`, y, null, this.betaInitializer, this.betaRegularizer, !0, this.betaConstraint)), this.movingMean = this.addWeight(`moving_mean`, y, null, this.movingMeanInitializer, null, !1), this.movingVariance = this.addWeight(`moving_variance`, y, null, this.movingVarianceInitializer, null, !1), this.built = !0;
	}
	call(g, _) {
		return ko$1((() => {
			const v = null != _.training && _.training, y = Oe(g), b = y.shape, x = b.length, S = Jt(0, x), C = this.axis >= 0 ? this.axis : this.axis + x;
			S.splice(C, 1);
			const T = lt(1, x);
			T[C] = b[C];
			const E = S.slice();
			E.sort();
			const D = !fs$1.arraysEqual(E, Jt(0, x).slice(0, x - 1));
			if (!v) return (() => {
				if (D) {
					const g = Xa$1(this.movingMean.read(), T), _ = Xa$1(this.movingVariance.read(), T), v = this.center ? Xa$1(this.beta.read(), T) : null, b = this.scale ? Xa$1(this.gamma.read(), T) : null;
					return Yh(y, g, _, v, b, this.epsilon);
				}
				return Yh(y, this.movingMean.read(), this.movingVariance.read(), null == this.beta ? null : this.beta.read(), null == this.gamma ? null : this.gamma.read(), this.epsilon);
			})();
			const [k, A, j] = Xh(y, this.gamma.read(), this.beta.read(), S, this.epsilon), m = (g, _, v) => {
				ko$1((() => {
					const y = 1 - v, b = g.read(), x = $a$1(Ul$1(b, _), y);
					g.write(Ul$1(b, x));
				}));
			};
			return (() => {
				m(this.movingMean, A, this.momentum), m(this.movingVariance, j, this.momentum);
			})(), k;
		}));
	}
	getConfig() {
		const g = {
			axis: this.axis,
			momentum: this.momentum,
			epsilon: this.epsilon,
			center: this.center,
			scale: this.scale,
			betaInitializer: Le(this.betaInitializer),
			gammaInitializer: Le(this.gammaInitializer),
			movingMeanInitializer: Le(this.movingMeanInitializer),
			movingVarianceInitializer: Le(this.movingVarianceInitializer),
			betaRegularizer: Pu(this.betaRegularizer),
			gammaRegularizer: Pu(this.gammaRegularizer),
			betaConstraint: Jo(this.betaConstraint),
			gammaConstraint: Jo(this.gammaConstraint)
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
Qh.className = `BatchNormalization`, Fd.registerClass(Qh);
var tc = class extends Je {
	constructor(g) {
		if (g ??= {}, super(g), this.axis = null == g.axis ? -1 : g.axis, `number` == typeof this.axis) {
			if (!Number.isInteger(this.axis)) throw new Error(`Expected axis to be an integer, but received ${this.axis}`);
		} else {
			if (!Array.isArray(this.axis)) throw new Error(`Expected axis to be an integer or an array of integers, but received ${JSON.stringify(this.axis)}`);
			for (const g of this.axis) if (!Number.isInteger(g)) throw new Error(`Expected axis to be an array of integers, but received ${JSON.stringify(this.axis)}`);
		}
		this.epsilon = null == g.epsilon ? .001 : g.epsilon, this.center = null == g.center || g.center, this.scale = null == g.scale || g.scale, this.betaInitializer = _e(g.betaInitializer || `zeros`), this.gammaInitializer = _e(g.gammaInitializer || `ones`), this.betaRegularizer = Wu(g.betaRegularizer), this.gammaRegularizer = Wu(g.gammaRegularizer), this.supportsMasking = !0;
	}
	build(g) {
		const _ = (g = Be(g)).length;
		`number` == typeof this.axis && (this.axis = [this.axis]);
		for (let g = 0; g < this.axis.length; ++g) this.axis[g] < 0 && (this.axis[g] += _);
		for (const g of this.axis) if (g < 0 || g >= _) throw new Error(`Invalid axis: ${g}`);
		if (this.axis.length !== kt(this.axis).length) throw new Error(`Found duplicate axes in: ${this.axis}`);
		const v = this.axis.map(((_) => g[_]));
		this.scale ? this.gamma = this.addWeight(`gamma`, v, `float32`, this.gammaInitializer, this.gammaRegularizer, true) : this.gamma = null, this.center ? this.beta = this.addWeight(`beta`, v, `float32`, this.betaInitializer, this.betaRegularizer, true) : this.beta = null, this.built = !0;
	}
	call(g, _) {
		const v = Oe(g), y = v.shape, b = y.length;
		return ko$1((() => {
			let { mean: g, variance: _ } = iu$1(v, this.axis, !0);
			const x = lt(1, b);
			for (const g of this.axis) x[g] = y[g];
			const o = (g) => null != g && g.shape.length !== b ? Xa$1(g, x) : g;
			let S = this.scale ? o(this.gamma.read()) : null, C = this.center ? o(this.beta.read()) : null;
			const T = [], E = [];
			for (let g = 0; g < b; ++g) -1 !== this.axis.indexOf(g) ? (T.push(y[g]), E.push(1)) : (T.push(1), E.push(y[g]));
			return g = pl$1(g, T), _ = pl$1(_, T), null != S && (S = pl$1(S, E)), null != C && (C = pl$1(C, E)), Yh(v, g, _, C, S, this.epsilon);
		}));
	}
	getConfig() {
		const g = {
			axis: this.axis,
			epsilon: this.epsilon,
			center: this.center,
			scale: this.scale,
			betaInitializer: Le(this.betaInitializer),
			gammaInitializer: Le(this.gammaInitializer),
			betaRegularizer: Pu(this.betaRegularizer),
			gammaRegularizer: Pu(this.gammaRegularizer)
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
tc.className = `LayerNormalization`, Fd.registerClass(tc);
var ec = class extends Je {
	constructor(g) {
		if (g ??= {}, super(g), this.dataFormat = null == g.dataFormat ? `channelsLast` : g.dataFormat, null == g.padding) this.padding = [[1, 1], [1, 1]];
		else if (`number` == typeof g.padding) this.padding = [[g.padding, g.padding], [g.padding, g.padding]];
		else {
			if (g.padding = g.padding, 2 !== g.padding.length) throw new it(`ZeroPadding2D expects padding to be a length-2 array, but received a length-${g.padding.length} array.`);
			let _, v;
			if (`number` == typeof g.padding[0]) _ = [g.padding[0], g.padding[0]], v = [g.padding[1], g.padding[1]];
			else {
				if (g.padding = g.padding, 2 !== g.padding[0].length) throw new it(`ZeroPadding2D expects height padding to be a length-2 array, but received a length-${g.padding[0].length} array.`);
				if (_ = g.padding[0], 2 !== g.padding[1].length) throw new it(`ZeroPadding2D expects width padding to be a length-2 array, but received a length-${g.padding[1].length} array.`);
				v = g.padding[1];
			}
			this.padding = [_, v];
		}
		this.inputSpec = [new qe({ ndim: 4 })];
	}
	computeOutputShape(g) {
		let _, v;
		return g = Be(g), `channelsFirst` === this.dataFormat ? (_ = null != g[2] && g[2] >= 0 ? g[2] + this.padding[0][0] + this.padding[0][1] : null, v = null != g[3] && g[3] >= 0 ? g[3] + this.padding[1][0] + this.padding[1][1] : null, [
			g[0],
			g[1],
			_,
			v
		]) : (_ = null != g[1] && g[1] >= 0 ? g[1] + this.padding[0][0] + this.padding[0][1] : null, v = null != g[2] && g[2] >= 0 ? g[2] + this.padding[1][0] + this.padding[1][1] : null, [
			g[0],
			_,
			v,
			g[3]
		]);
	}
	call(g, _) {
		return ko$1((() => {
			return _ = Oe(g), v = this.padding, y = this.dataFormat, ko$1((() => {
				if (4 !== _.rank) throw new it(`temporalPadding expects input tensor to be 4-D, but received a ${_.rank}-D tensor.`);
				if (v ??= [[1, 1], [1, 1]], 2 !== v.length || 2 !== v[0].length || 2 !== v[1].length) throw new it("spatial2dPadding expects `padding` to be an Array of two Arrays, each of which is an Array of two integers.");
				if (y ??= `channelsLast`, `channelsLast` !== y && `channelsFirst` !== y) throw new it(`Unknown data format: ${y}. Supported data formats are 'channelsLast' and 'channelsFirst.`);
				let g;
				return g = `channelsFirst` === y ? [
					[0, 0],
					[0, 0],
					v[0],
					v[1]
				] : [
					[0, 0],
					v[0],
					v[1],
					[0, 0]
				], pu(_, g);
			}));
			var _, v, y;
		}));
	}
	getConfig() {
		const g = {
			padding: this.padding,
			dataFormat: this.dataFormat
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
function nc(g, _, v, y, b, x) {
	return ko$1((() => {
		let S;
		Mt(b), Bt(x), Ot(y), v ??= [1, 1], y ??= `valid`, b ??= `channelsLast`, x ??= `max`, g = Xu(g, b);
		const C = `same` === y ? `same` : `valid`;
		return S = `max` === x ? Zl$1(g, _, v, C) : Qa$1(g, _, v, C), `channelsFirst` === b && (S = lh$1(S, [
			0,
			3,
			1,
			2
		])), S;
	}));
}
function sc(g, _, v, y, b, x) {
	return ko$1((() => {
		let S;
		Mt(b), Bt(x), Ot(y), v ??= [
			1,
			1,
			1
		], y ??= `valid`, b ??= `channelsLast`, x ??= `max`, g = Qu(g, b);
		const C = `same` === y ? `same` : `valid`;
		return S = `max` === x ? Yl$1(g, _, v, C) : ei$1(g, _, v, C), `channelsFirst` === b && (S = lh$1(S, [
			0,
			4,
			1,
			2,
			3
		])), S;
	}));
}
ec.className = `ZeroPadding2D`, Fd.registerClass(ec);
var ic = class extends Je {
	constructor(g) {
		if (g.poolSize ??= 2, super(g), `number` == typeof g.poolSize) this.poolSize = [g.poolSize];
		else {
			if (!Array.isArray(g.poolSize) || 1 !== g.poolSize.length || `number` != typeof g.poolSize[0]) throw new it(`poolSize for 1D convolutional layer must be a number or an Array of a single number, but received ${JSON.stringify(g.poolSize)}`);
			this.poolSize = g.poolSize;
		}
		if (Nt(this.poolSize, `poolSize`), null == g.strides) this.strides = this.poolSize;
		else if (`number` == typeof g.strides) this.strides = [g.strides];
		else {
			if (!Array.isArray(g.strides) || 1 !== g.strides.length || `number` != typeof g.strides[0]) throw new it(`strides for 1D convolutional layer must be a number or an Array of a single number, but received ${JSON.stringify(g.strides)}`);
			this.strides = g.strides;
		}
		Nt(this.strides, `strides`), this.padding = null == g.padding ? `valid` : g.padding, Ot(this.padding), this.inputSpec = [new qe({ ndim: 3 })];
	}
	computeOutputShape(g) {
		const _ = Zu((g = Be(g))[1], this.poolSize[0], this.padding, this.strides[0]);
		return [
			g[0],
			_,
			g[2]
		];
	}
	call(g, _) {
		return ko$1((() => {
			this.invokeCallHook(g, _), g = Qt(Oe(g), 2);
			const v = this.poolingFunction(Oe(g), [this.poolSize[0], 1], [this.strides[0], 1], this.padding, `channelsLast`);
			return Cc$1(v, [2]);
		}));
	}
	getConfig() {
		const g = {
			poolSize: this.poolSize,
			padding: this.padding,
			strides: this.strides
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
var rc = class extends ic {
	constructor(g) {
		super(g);
	}
	poolingFunction(g, _, v, y, b) {
		return Mt(b), Ot(y), nc(g, _, v, y, b, `max`);
	}
};
rc.className = `MaxPooling1D`, Fd.registerClass(rc);
var ac = class extends ic {
	constructor(g) {
		super(g);
	}
	poolingFunction(g, _, v, y, b) {
		return Mt(b), Ot(y), nc(g, _, v, y, b, `avg`);
	}
};
ac.className = `AveragePooling1D`, Fd.registerClass(ac);
var oc = class extends Je {
	constructor(g) {
		if (g.poolSize ??= [2, 2], super(g), this.poolSize = Array.isArray(g.poolSize) ? g.poolSize : [g.poolSize, g.poolSize], null == g.strides) this.strides = this.poolSize;
		else if (Array.isArray(g.strides)) {
			if (2 !== g.strides.length) throw new it(`If the strides property of a 2D pooling layer is an Array, it is expected to have a length of 2, but received length ${g.strides.length}.`);
			this.strides = g.strides;
		} else this.strides = [g.strides, g.strides];
		Nt(this.poolSize, `poolSize`), Nt(this.strides, `strides`), this.padding = null == g.padding ? `valid` : g.padding, this.dataFormat = null == g.dataFormat ? `channelsLast` : g.dataFormat, Mt(this.dataFormat), Ot(this.padding), this.inputSpec = [new qe({ ndim: 4 })];
	}
	computeOutputShape(g) {
		g = Be(g);
		let _ = `channelsFirst` === this.dataFormat ? g[2] : g[1], v = `channelsFirst` === this.dataFormat ? g[3] : g[2];
		return _ = Zu(_, this.poolSize[0], this.padding, this.strides[0]), v = Zu(v, this.poolSize[1], this.padding, this.strides[1]), `channelsFirst` === this.dataFormat ? [
			g[0],
			g[1],
			_,
			v
		] : [
			g[0],
			_,
			v,
			g[3]
		];
	}
	call(g, _) {
		return ko$1((() => (this.invokeCallHook(g, _), this.poolingFunction(Oe(g), this.poolSize, this.strides, this.padding, this.dataFormat))));
	}
	getConfig() {
		const g = {
			poolSize: this.poolSize,
			padding: this.padding,
			strides: this.strides,
			dataFormat: this.dataFormat
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
var lc = class extends oc {
	constructor(g) {
		super(g);
	}
	poolingFunction(g, _, v, y, b) {
		return Mt(b), Ot(y), nc(g, _, v, y, b, `max`);
	}
};
lc.className = `MaxPooling2D`, Fd.registerClass(lc);
var uc = class extends oc {
	constructor(g) {
		super(g);
	}
	poolingFunction(g, _, v, y, b) {
		return Mt(b), Ot(y), nc(g, _, v, y, b, `avg`);
	}
};
uc.className = `AveragePooling2D`, Fd.registerClass(uc);
var hc = class extends Je {
	constructor(g) {
		if (g.poolSize ??= [
			2,
			2,
			2
		], super(g), this.poolSize = Array.isArray(g.poolSize) ? g.poolSize : [
			g.poolSize,
			g.poolSize,
			g.poolSize
		], null == g.strides) this.strides = this.poolSize;
		else if (Array.isArray(g.strides)) {
			if (3 !== g.strides.length) throw new it(`If the strides property of a 3D pooling layer is an Array, it is expected to have a length of 3, but received length ${g.strides.length}.`);
			this.strides = g.strides;
		} else this.strides = [
			g.strides,
			g.strides,
			g.strides
		];
		Nt(this.poolSize, `poolSize`), Nt(this.strides, `strides`), this.padding = null == g.padding ? `valid` : g.padding, this.dataFormat = null == g.dataFormat ? `channelsLast` : g.dataFormat, Mt(this.dataFormat), Ot(this.padding), this.inputSpec = [new qe({ ndim: 5 })];
	}
	computeOutputShape(g) {
		g = Be(g);
		let _ = `channelsFirst` === this.dataFormat ? g[2] : g[1], v = `channelsFirst` === this.dataFormat ? g[3] : g[2], y = `channelsFirst` === this.dataFormat ? g[4] : g[3];
		return _ = Zu(_, this.poolSize[0], this.padding, this.strides[0]), v = Zu(v, this.poolSize[1], this.padding, this.strides[1]), y = Zu(y, this.poolSize[2], this.padding, this.strides[2]), `channelsFirst` === this.dataFormat ? [
			g[0],
			g[1],
			_,
			v,
			y
		] : [
			g[0],
			_,
			v,
			y,
			g[4]
		];
	}
	call(g, _) {
		return ko$1((() => (this.invokeCallHook(g, _), this.poolingFunction(Oe(g), this.poolSize, this.strides, this.padding, this.dataFormat))));
	}
	getConfig() {
		const g = {
			poolSize: this.poolSize,
			padding: this.padding,
			strides: this.strides,
			dataFormat: this.dataFormat
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
var cc = class extends hc {
	constructor(g) {
		super(g);
	}
	poolingFunction(g, _, v, y, b) {
		return Mt(b), Ot(y), sc(g, _, v, y, b, `max`);
	}
};
cc.className = `MaxPooling3D`, Fd.registerClass(cc);
var pc = class extends hc {
	constructor(g) {
		super(g);
	}
	poolingFunction(g, _, v, y, b) {
		return Mt(b), Ot(y), sc(g, _, v, y, b, `avg`);
	}
};
pc.className = `AveragePooling3D`, Fd.registerClass(pc);
var dc = class extends Je {
	constructor(g) {
		super(g), this.inputSpec = [new qe({ ndim: 3 })];
	}
	computeOutputShape(g) {
		return [g[0], g[2]];
	}
	call(g, _) {
		throw new rt();
	}
};
var fc = class extends dc {
	constructor(g) {
		super(g || {});
	}
	call(g, _) {
		return ko$1((() => {
			const _ = Oe(g);
			return eu$1(_, 1);
		}));
	}
};
fc.className = `GlobalAveragePooling1D`, Fd.registerClass(fc);
var gc = class extends dc {
	constructor(g) {
		super(g || {});
	}
	call(g, _) {
		return ko$1((() => {
			const _ = Oe(g);
			return tl(_, 1);
		}));
	}
};
gc.className = `GlobalMaxPooling1D`, Fd.registerClass(gc);
var mc = class extends Je {
	constructor(g) {
		super(g), this.dataFormat = null == g.dataFormat ? `channelsLast` : g.dataFormat, Mt(this.dataFormat), this.inputSpec = [new qe({ ndim: 4 })];
	}
	computeOutputShape(g) {
		return `channelsLast` === this.dataFormat ? [g[0], g[3]] : [g[0], g[1]];
	}
	call(g, _) {
		throw new rt();
	}
	getConfig() {
		const g = { dataFormat: this.dataFormat }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
var yc = class extends mc {
	call(g, _) {
		return ko$1((() => {
			const _ = Oe(g);
			return `channelsLast` === this.dataFormat ? eu$1(_, [1, 2]) : eu$1(_, [2, 3]);
		}));
	}
};
yc.className = `GlobalAveragePooling2D`, Fd.registerClass(yc);
var bc = class extends mc {
	call(g, _) {
		return ko$1((() => {
			const _ = Oe(g);
			return `channelsLast` === this.dataFormat ? tl(_, [1, 2]) : tl(_, [2, 3]);
		}));
	}
};
bc.className = `GlobalMaxPooling2D`, Fd.registerClass(bc);
var wc = class extends Je {
	constructor(g) {
		super(g), this.layer = g.layer;
	}
	build(g) {
		this.built = !0;
	}
	get trainable() {
		return null != this.layer && this.layer.trainable;
	}
	set trainable(g) {
		null != this.layer && (this.layer.trainable = g);
	}
	get trainableWeights() {
		return this.layer.trainableWeights;
	}
	get nonTrainableWeights() {
		return this.layer.nonTrainableWeights;
	}
	get updates() {
		return this.layer._updates;
	}
	get losses() {
		return this.layer.losses;
	}
	getWeights() {
		return this.layer.getWeights();
	}
	setWeights(g) {
		this.layer.setWeights(g);
	}
	getConfig() {
		const g = { layer: {
			className: this.layer.getClassName(),
			config: this.layer.getConfig()
		} }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	setFastWeightInitDuringBuild(g) {
		super.setFastWeightInitDuringBuild(g), null != this.layer && this.layer.setFastWeightInitDuringBuild(g);
	}
	static fromConfig(g, _, v = {}) {
		const y = cl(_.layer, v);
		delete _.layer;
		const b = { layer: y };
		return Object.assign(b, _), new g(b);
	}
};
var kc = class extends wc {
	constructor(g) {
		super(g), this.supportsMasking = !0;
	}
	build(g) {
		if ((g = Be(g)).length < 3) throw new it(`TimeDistributed layer expects an input shape >= 3D, but received input shape ${JSON.stringify(g)}`);
		this.inputSpec = [{ shape: g }];
		const _ = [g[0]].concat(g.slice(2));
		this.layer.built || (this.layer.build(_), this.layer.built = !0), super.build(g);
	}
	computeOutputShape(g) {
		const _ = [(g = Be(g))[0]].concat(g.slice(2)), v = this.layer.computeOutputShape(_), y = g[1];
		return [v[0], y].concat(v.slice(1));
	}
	call(g, _) {
		return ko$1((() => fh(((g, v) => [Oe(this.layer.call(g, _)), []]), g = Oe(g), [], !1, null, null, !1, !0)[1]));
	}
};
kc.className = `TimeDistributed`, Fd.registerClass(kc);
var vc = class extends wc {
	constructor(g) {
		super(g);
		const _ = g.layer.getConfig(), v = {};
		v.className = g.layer.getClassName(), v.config = _, this.forwardLayer = cl(v), _.goBackwards = !0 !== _.goBackwards;
		const y = {};
		var b;
		if (y.className = g.layer.getClassName(), y.config = _, this.backwardLayer = cl(y), this.forwardLayer.name = `forward_` + this.forwardLayer.name, this.backwardLayer.name = `backward_` + this.backwardLayer.name, this.mergeMode = void 0 === g.mergeMode ? `concat` : g.mergeMode, b = this.mergeMode, St(_t, `BidirectionalMergeMode`, b), g.weights) throw new rt(`weights support is not implemented for Bidirectional layer yet.`);
		this._stateful = g.layer.stateful, this.returnSequences = g.layer.returnSequences, this.returnState = g.layer.returnState, this.supportsMasking = !0, this._trainable = !0, this.inputSpec = g.layer.inputSpec, this.numConstants = null;
	}
	get trainable() {
		return this._trainable;
	}
	set trainable(g) {
		this._trainable = g, null != this.forwardLayer && (this.forwardLayer.trainable = g), null != this.backwardLayer && (this.backwardLayer.trainable = g);
	}
	getWeights() {
		return this.forwardLayer.getWeights().concat(this.backwardLayer.getWeights());
	}
	setWeights(g) {
		const _ = g.length, v = Math.floor(_ / 2);
		this.forwardLayer.setWeights(g.slice(0, v)), this.backwardLayer.setWeights(g.slice(v));
	}
	computeOutputShape(g) {
		let _, v, y, b = this.forwardLayer.computeOutputShape(g);
		return Array.isArray(b) && Array.isArray(b[0]) || (b = [b]), this.returnState ? (y = b.slice(1), _ = b[0]) : _ = b[0], `concat` === this.mergeMode ? (_[_.length - 1] *= 2, v = [_]) : v = null == this.mergeMode ? [_, _.slice()] : [_], this.returnState ? null == this.mergeMode ? v.concat(y).concat(y.slice()) : [_].concat(y).concat(y.slice()) : ct(v);
	}
	apply(g, _) {
		let v = null == _ ? null : _.initialState, y = null == _ ? null : _.constants;
		_ ??= {};
		const b = dh(g, v, y, this.numConstants);
		if (g = b.inputs, v = b.initialState, y = b.constants, Array.isArray(g) && (v = g.slice(1), g = g[0]), (null == v || 0 === v.length) && null == y) return super.apply(g, _);
		const x = [], S = [];
		if (null != v) {
			const g = v.length;
			if (g % 2 > 0) throw new it("When passing `initialState` to a Bidrectional RNN, the state should be an Array containing the states of the underlying RNNs.");
			_.initialState = v, x.push(...v);
			const y = v.map(((g) => new qe({ shape: g.shape })));
			this.forwardLayer.stateSpec = y.slice(0, g / 2), this.backwardLayer.stateSpec = y.slice(g / 2), S.push(...y);
		}
		if (null != y) throw new rt(`Support for constants in Bidirectional layers is not implemented yet.`);
		const C = x[0] instanceof Ve;
		for (const g of x) if (g instanceof Ve !== C) throw new it(`The initial state of a Bidirectional layer cannot be specified as a mix of symbolic and non-symbolic tensors`);
		if (C) {
			const v = [g].concat(x), y = this.inputSpec.concat(S), b = this.inputSpec;
			this.inputSpec = y;
			const C = super.apply(v, _);
			return this.inputSpec = b, C;
		}
		return super.apply(g, _);
	}
	call(g, _) {
		return ko$1((() => {
			const v = _.initialState;
			let y, b, x, S;
			if (null == v) y = this.forwardLayer.call(g, _), b = this.backwardLayer.call(g, _);
			else {
				const x = v.slice(0, v.length / 2), S = v.slice(v.length / 2);
				y = this.forwardLayer.call(g, Object.assign(_, { initialState: x })), b = this.backwardLayer.call(g, Object.assign(_, { initialState: S }));
			}
			return this.returnState && (Array.isArray(y) && (x = y.slice(1).concat(b.slice(1))), y = y[0], b = b[0]), this.returnSequences && (b = dc$1(b, 1)), `concat` === this.mergeMode ? S = se([y, b]) : `sum` === this.mergeMode ? S = xa$1(y, b) : `ave` === this.mergeMode ? S = $a$1(.5, xa$1(y, b)) : `mul` === this.mergeMode ? S = $a$1(y, b) : this.mergeMode ?? (S = [y, b]), this.returnState ? null == this.mergeMode ? S.concat(x) : [S].concat(x) : S;
		}));
	}
	resetStates(g) {
		this.forwardLayer.resetStates(), this.backwardLayer.resetStates();
	}
	build(g) {
		Ut(this.forwardLayer.name, (() => {
			this.forwardLayer.build(g);
		})), Ut(this.backwardLayer.name, (() => {
			this.backwardLayer.build(g);
		})), this.built = !0;
	}
	computeMask(g, _) {
		let v;
		if (Array.isArray(_) && (_ = _[0]), v = this.returnSequences ? null == this.mergeMode ? [_, _] : _ : null == this.mergeMode ? [null, null] : null, this.returnState) {
			const g = this.forwardLayer.states.map(((g) => null));
			return Array.isArray(v) ? v.concat(g).concat(g) : [v].concat(g).concat(g);
		}
		return v;
	}
	get trainableWeights() {
		return this.forwardLayer.trainableWeights.concat(this.backwardLayer.trainableWeights);
	}
	get nonTrainableWeights() {
		return this.forwardLayer.nonTrainableWeights.concat(this.backwardLayer.nonTrainableWeights);
	}
	setFastWeightInitDuringBuild(g) {
		super.setFastWeightInitDuringBuild(g), null != this.forwardLayer && this.forwardLayer.setFastWeightInitDuringBuild(g), null != this.backwardLayer && this.backwardLayer.setFastWeightInitDuringBuild(g);
	}
	getConfig() {
		const g = { mergeMode: this.mergeMode }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	static fromConfig(g, _) {
		const v = cl(_.layer);
		if (delete _.layer, null != _.numConstants) throw new rt(`Deserialization of a Bidirectional layer with numConstants present is not supported yet.`);
		const y = _;
		return y.layer = v, new g(y);
	}
};
vc.className = `Bidirectional`, Fd.registerClass(vc);
var Sc = class extends Je {
	constructor(g) {
		super(g), this.scale = g.scale, g.offset ? this.offset = g.offset : this.offset = 0;
	}
	getConfig() {
		const g = {
			scale: this.scale,
			offset: this.offset
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	call(g, _) {
		return ko$1((() => (`float32` !== (g = Oe(g)).dtype && (g = Xt(g, `float32`)), xa$1($a$1(g, this.scale), this.offset))));
	}
};
Sc.className = `Rescaling`, Fd.registerClass(Sc);
const { resizeBilinear: xc, cropAndResize: Nc } = Sd;
var Ic = class extends Je {
	constructor(g) {
		super(g), this.height = g.height, this.width = g.width;
	}
	centerCrop(g, _, v, y, b, x, S, C) {
		return ko$1((() => {
			let T, E = !1;
			const D = [
				_ / x,
				v / S,
				(y + _) / x,
				(b + v) / S
			], k = [];
			3 === g.rank ? (E = !0, T = Pc$1([g])) : T = g;
			for (let g = 0; g < T.shape[0]; g++) k.push(D);
			const A = lo$1(k, [k.length, 4]), j = ic$1(0, k.length, 1, `int32`), M = Nc(T, A, j, [y, b], `nearest`);
			return Xt(E ? Oe(nh$1(M)) : M, C);
		}));
	}
	upsize(g, _, v, y) {
		return ko$1((() => Xt(xc(g, [_, v]), y)));
	}
	call(g, _) {
		return ko$1((() => {
			const _ = Oe(g), v = _.dtype, y = _.shape, b = y[y.length - 3], x = y[y.length - 2];
			let S = 0;
			b !== this.height && (S = Math.floor((b - this.height) / 2));
			let C = 0;
			return x !== this.width && (C = Math.floor((x - this.width) / 2), 0 === C && (C = 1)), S >= 0 && C >= 0 ? this.centerCrop(_, S, C, this.height, this.width, b, x, v) : this.upsize(g, this.height, this.width, v);
		}));
	}
	getConfig() {
		const g = {
			height: this.height,
			width: this.width
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	computeOutputShape(g) {
		const _ = (g = Be(g)).length - 3, v = g.length - 2;
		return g[_] = this.height, g[v] = this.width, g;
	}
};
Ic.className = `CenterCrop`, Fd.registerClass(Ic);
var Ac = class extends Je {
	constructor(g) {
		super(g), this.numTokens = g.numTokens, g.outputMode ? this.outputMode = g.outputMode : this.outputMode = `multiHot`;
	}
	getConfig() {
		const g = {
			numTokens: this.numTokens,
			outputMode: this.outputMode
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	computeOutputShape(g) {
		return null == (g = Be(g)) ? [this.numTokens] : `oneHot` === this.outputMode && 1 !== g[g.length - 1] ? (g.push(this.numTokens), g) : (g[g.length - 1] = this.numTokens, g);
	}
	call(g, _) {
		return ko$1((() => {
			let v;
			if (`int32` !== (g = Oe(g)).dtype && (g = Xt(g, `int32`)), `undefined` != typeof _.countWeights) {
				if (`count` !== this.outputMode) throw new it(`countWeights is not used when outputMode !== count.\n              Received countWeights=${_.countWeights}`);
				v = Oe(_.countWeights);
			}
			const y = tl(g), b = nl$1(g), x = yl$1(this.numTokens, y).bufferSync().get(0), S = wl$1(b, 0).bufferSync().get(0);
			if (!x || !S) throw new it(`Input values must be between 0 < values <= numTokens with numTokens=${this.numTokens}`);
			return function(g, _, v, y) {
				let b = Oe(g);
				if (`int32` !== b.dtype && (b = Xt(b, `int32`)), `int` === _) return b;
				const x = b.shape;
				if (0 === b.rank && (b = dl$1(b, -1)), `oneHot` === _ && 1 !== b.shape[b.shape.length - 1] && (b = dl$1(b, -1)), b.rank > 2) throw new it(`When outputMode is not int, maximum output rank is 2 Received outputMode ${_} and input shape ${x} which would result in output rank ${b.rank}.`);
				const S = [`multiHot`, `oneHot`].includes(_);
				let C;
				if (C = Fi$1(b, `undefined` != typeof y && `count` === _ ? y : [], v, S), `tfIdf` !== _) return C;
				if (y) return $a$1(C, y);
				throw new it(`When outputMode is 'tfIdf', weights must be provided.`);
			}(g, this.outputMode, this.numTokens, v);
		}));
	}
};
Ac.className = `CategoryEncoding`, Fd.registerClass(Ac);
const Tc = /* @__PURE__ */ new Set([`bilinear`, `nearest`]);
var Ec = class extends Je {
	constructor(g) {
		if (super(g), this.height = g.height, this.width = g.width, g.interpolation) {
			if (!Tc.has(g.interpolation)) throw new it(`Invalid interpolation parameter: ${g.interpolation} is not implemented`);
			this.interpolation = g.interpolation;
		} else this.interpolation = `bilinear`;
		this.cropToAspectRatio = Boolean(g.cropToAspectRatio);
	}
	computeOutputShape(g) {
		const _ = (g = Be(g))[2];
		return [
			this.height,
			this.width,
			_
		];
	}
	getConfig() {
		const g = {
			height: this.height,
			width: this.width,
			interpolation: this.interpolation,
			cropToAspectRatio: this.cropToAspectRatio
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	call(g, _) {
		return ko$1((() => {
			const _ = [this.height, this.width];
			if (`bilinear` === this.interpolation) return Sd.resizeBilinear(g, _, !this.cropToAspectRatio);
			if (`nearest` === this.interpolation) return Sd.resizeNearestNeighbor(g, _, !this.cropToAspectRatio);
			throw new Error(`Interpolation is ${this.interpolation} but only ${[...Tc]} are supported`);
		}));
	}
};
Ec.className = `Resizing`, Fd.registerClass(Ec);
var Cc = class {
	constructor(g) {
		this.seed = g;
	}
	next() {
		if (void 0 !== this.seed) return this.seed++;
	}
};
Cc.className = `RandomSeed`;
var zc = class extends Je {
	constructor(g) {
		super(g), this.randomGenerator = new Cc(g.seed);
	}
	getConfig() {
		const g = { seed: this.randomGenerator.seed }, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
};
zc.className = `BaseRandomLayer`;
const $c = /* @__PURE__ */ new Set([`bilinear`, `nearest`]);
var Fc = class extends zc {
	constructor(g) {
		super(g);
		const { factor: _, interpolation: v = `bilinear` } = g;
		if (this.factor = _, Array.isArray(this.factor) && 2 === this.factor.length) this.widthLower = this.factor[0], this.widthUpper = this.factor[1];
		else {
			if (Array.isArray(this.factor) || !(this.factor > 0)) throw new it(`Invalid factor: ${this.factor}. Must be positive number or tuple of 2 numbers`);
			this.widthLower = -this.factor, this.widthUpper = this.factor;
		}
		if (this.widthLower < -1 || this.widthUpper < -1) throw new it(`factor must have values larger than -1. Got: ${this.factor}`);
		if (this.widthUpper < this.widthLower) throw new it(`factor cannot have upper bound less than lower bound.\n        Got upper bound: ${this.widthUpper}.\n        Got lower bound: ${this.widthLower}\n      `);
		if (v) {
			if (!$c.has(v)) throw new it(`Invalid interpolation parameter: ${v} is not implemented`);
			this.interpolation = v;
		}
	}
	getConfig() {
		const g = {
			factor: this.factor,
			interpolation: this.interpolation
		}, _ = super.getConfig();
		return Object.assign(g, _), g;
	}
	computeOutputShape(g) {
		const _ = (g = Be(g))[2];
		return [
			this.imgHeight,
			-1,
			_
		];
	}
	call(g, _) {
		return ko$1((() => {
			const _ = Oe(g);
			this.imgHeight = _.shape[_.shape.length - 3];
			const v = _.shape[_.shape.length - 2];
			this.widthFactor = oc$1([1], 1 + this.widthLower, 1 + this.widthUpper, `float32`, this.randomGenerator.next());
			let y = this.widthFactor.dataSync()[0] * v;
			y = Math.round(y);
			const b = [this.imgHeight, y];
			switch (this.interpolation) {
				case `bilinear`: return Sd.resizeBilinear(g, b);
				case `nearest`: return Sd.resizeNearestNeighbor(g, b);
				default: throw new Error(`Interpolation is ${this.interpolation}\n          but only ${[...$c]} are supported`);
			}
		}));
	}
};
function Dc(g) {
	return new ac(g);
}
function Lc(g) {
	return new uc(g);
}
function _c(g) {
	return new pc(g);
}
function Rc(g) {
	return new gc(g);
}
function Mc(g) {
	return new bc(g);
}
function Oc(g) {
	return new rc(g);
}
function Bc(g) {
	return new lc(g);
}
Fc.className = `RandomWidth`, Fd.registerClass(Fc);
var Pc = {
	__proto__: null,
	Layer: Je,
	RNN: gh,
	RNNCell: mh,
	activation: function(g) {
		return new Dh(g);
	},
	add: function(g) {
		return new Ph(g);
	},
	alphaDropout: function(g) {
		return new Zh(g);
	},
	average: function(g) {
		return new Wh(g);
	},
	averagePooling1d: Dc,
	averagePooling2d: Lc,
	averagePooling3d: _c,
	avgPool1d: function(g) {
		return Dc(g);
	},
	avgPool2d: function(g) {
		return Lc(g);
	},
	avgPool3d: function(g) {
		return _c(g);
	},
	avgPooling1d: function(g) {
		return Dc(g);
	},
	avgPooling2d: function(g) {
		return Lc(g);
	},
	avgPooling3d: function(g) {
		return _c(g);
	},
	batchNormalization: function(g) {
		return new Qh(g);
	},
	bidirectional: function(g) {
		return new vc(g);
	},
	categoryEncoding: function(g) {
		return new Ac(g);
	},
	centerCrop: function(g) {
		return new Ic(g);
	},
	concatenate: function(g) {
		return new Vh(g);
	},
	conv1d: function(g) {
		return new uh(g);
	},
	conv2d: function(g) {
		return new sh(g);
	},
	conv2dTranspose: function(g) {
		return new rh(g);
	},
	conv3d: function(g) {
		return new ih(g);
	},
	conv3dTranspose: function(g) {
		return new ah(g);
	},
	convLstm2d: function(g) {
		return new Eh(g);
	},
	convLstm2dCell: function(g) {
		return new Th(g);
	},
	cropping2D: function(g) {
		return new hh(g);
	},
	dense: function(g) {
		return new $h(g);
	},
	depthwiseConv2d: function(g) {
		return new ph(g);
	},
	dot: function(g) {
		return new Gh(g);
	},
	dropout: function(g) {
		return new Ch(g);
	},
	elu: function(g) {
		return new Ku(g);
	},
	embedding: function(g) {
		return new Oh(g);
	},
	flatten: function(g) {
		return new Fh(g);
	},
	gaussianDropout: function(g) {
		return new Jh(g);
	},
	gaussianNoise: function(g) {
		return new Hh(g);
	},
	globalAveragePooling1d: function(g) {
		return new fc(g);
	},
	globalAveragePooling2d: function(g) {
		return new yc(g);
	},
	globalMaxPool1d: Rc,
	globalMaxPool2d: Mc,
	globalMaxPooling1d: Rc,
	globalMaxPooling2d: Mc,
	gru: function(g) {
		return new kh(g);
	},
	gruCell: function(g) {
		return new wh(g);
	},
	input: fu,
	inputLayer: function(g) {
		return new Ye(g);
	},
	layerNormalization: function(g) {
		return new tc(g);
	},
	leakyReLU: function(g) {
		return new qu(g);
	},
	lstm: function(g) {
		return new Sh(g);
	},
	lstmCell: function(g) {
		return new vh(g);
	},
	masking: function(g) {
		return new Mh(g);
	},
	maxPool1d: Oc,
	maxPool2d: Bc,
	maxPooling1d: Oc,
	maxPooling2d: Bc,
	maxPooling3d: function(g) {
		return new cc(g);
	},
	maximum: function(g) {
		return new jh(g);
	},
	minimum: function(g) {
		return new qh(g);
	},
	multiply: function(g) {
		return new Uh(g);
	},
	permute: function(g) {
		return new Rh(g);
	},
	prelu: function(g) {
		return new Vu(g);
	},
	randomWidth: function(g) {
		return new Fc(g);
	},
	reLU: function(g) {
		return new ju(g);
	},
	repeatVector: function(g) {
		return new Lh(g);
	},
	rescaling: function(g) {
		return new Sc(g);
	},
	reshape: function(g) {
		return new _h(g);
	},
	resizing: function(g) {
		return new Ec(g);
	},
	rnn: function(g) {
		return new gh(g);
	},
	separableConv2d: function(g) {
		return new lh(g);
	},
	simpleRNN: function(g) {
		return new bh(g);
	},
	simpleRNNCell: function(g) {
		return new yh(g);
	},
	softmax: function(g) {
		return new Hu(g);
	},
	spatialDropout1d: function(g) {
		return new zh(g);
	},
	stackedRNNCells: function(g) {
		return new xh(g);
	},
	thresholdedReLU: function(g) {
		return new Gu(g);
	},
	timeDistributed: function(g) {
		return new kc(g);
	},
	upSampling2d: function(g) {
		return new ch(g);
	},
	zeroPadding2d: function(g) {
		return new ec(g);
	}
};
export { Pc as layers };
