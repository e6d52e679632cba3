import { i as __require, t as __commonJSMin } from "./runtime-js.js";
var require_util = __commonJSMin(((e) => {
	e.getValueAsString = function getValueString(e) {
		if (Number.isNaN(e)) return `Nan`;
		else if (!Number.isFinite(e)) {
			if (e < 0) return `-Inf`;
			else return `+Inf`;
		} else return `${e}`;
	};
	e.removeLabels = function removeLabels(e, t, n) {
		const r = hashObject(t, n);
		delete e[r];
	};
	e.setValue = function setValue(e, t, n) {
		const r = hashObject(n);
		e[r] = {
			value: typeof t === `number` ? t : 0,
			labels: n || {}
		};
		return e;
	};
	e.setValueDelta = function setValueDelta(e, t, n, r = ``) {
		const i = typeof t === `number` ? t : 0;
		if (e[r]) e[r].value += i;
		else e[r] = {
			value: i,
			labels: n
		};
		return e;
	};
	e.getLabels = function(e, t) {
		if (typeof t[0] === `object`) return t[0];
		if (e.length !== t.length) throw new Error(`Invalid number of arguments (${t.length}): "${t.join(`, `)}" for label names (${e.length}): "${e.join(`, `)}".`);
		const n = {};
		for (let r = 0; r < e.length; r++) n[e[r]] = t[r];
		return n;
	};
	function fastHashObject(e, t) {
		if (e.length === 0) return ``;
		let n = ``;
		for (let r = 0; r < e.length; r++) {
			const i = e[r];
			const a = t[i];
			if (a === void 0) continue;
			n += `${i}:${a},`;
		}
		return n;
	}
	function hashObject(e, t) {
		if (t) return fastHashObject(t, e);
		const n = Object.keys(e);
		if (n.length > 1) n.sort();
		return fastHashObject(n, e);
	}
	e.hashObject = hashObject;
	e.isObject = function isObject(e) {
		return e !== null && typeof e === `object`;
	};
	e.nowTimestamp = function nowTimestamp() {
		return Date.now() / 1e3;
	};
	var Grouper = class extends Map {
		add(e, t) {
			if (this.has(e)) this.get(e).push(t);
			else this.set(e, [t]);
		}
	};
	e.Grouper = Grouper;
}));
var require_registry = __commonJSMin(((e, t) => {
	const { getValueAsString: n } = require_util();
	var r = class Registry {
		static get PROMETHEUS_CONTENT_TYPE() {
			return `text/plain; version=0.0.4; charset=utf-8`;
		}
		static get OPENMETRICS_CONTENT_TYPE() {
			return `application/openmetrics-text; version=1.0.0; charset=utf-8`;
		}
		constructor(e = Registry.PROMETHEUS_CONTENT_TYPE) {
			this._metrics = {};
			this._collectors = [];
			this._defaultLabels = {};
			if (e !== Registry.PROMETHEUS_CONTENT_TYPE && e !== Registry.OPENMETRICS_CONTENT_TYPE) throw new TypeError(`Content type ${e} is unsupported`);
			this._contentType = e;
		}
		getMetricsAsArray() {
			return Object.values(this._metrics);
		}
		async getMetricsAsString(e) {
			const t = typeof e.getForPromString === `function` ? await e.getForPromString() : await e.get();
			const r = escapeString(t.name);
			const i = [`# HELP ${r} ${escapeString(t.help)}`, `# TYPE ${r} ${t.type}`];
			const a = Object.keys(this._defaultLabels).length > 0 ? this._defaultLabels : null;
			const o = this.contentType === Registry.OPENMETRICS_CONTENT_TYPE;
			for (const e of t.values || []) {
				let { metricName: s = r, labels: c = {} } = e;
				const { sharedLabels: l = {} } = e;
				if (o && t.type === `counter`) s = `${s}_total`;
				if (a) c = {
					...c,
					...a,
					...c
				};
				const u = formatLabels(c, l);
				const d = flattenSharedLabels(l);
				const f = [...u, d].filter(Boolean);
				const p = f.length ? `{${f.join(`,`)}}` : ``;
				let m = `${s}${p} ${n(e.value)}`;
				const { exemplar: h } = e;
				if (h && o) {
					const e = formatLabels(h.labelSet);
					m += ` # {${e.join(`,`)}} ${n(h.value)} ${h.timestamp}`;
				}
				i.push(m);
			}
			return i.join(`
`);
		}
		async metrics() {
			const e = this.contentType === Registry.OPENMETRICS_CONTENT_TYPE;
			const t = this.getMetricsAsArray().map((t) => {
				if (e && t.type === `counter`) t.name = standardizeCounterName(t.name);
				return this.getMetricsAsString(t);
			});
			const n = await Promise.all(t);
			return e ? `${n.join(`
`)}\n# EOF\n` : `${n.join(`

`)}\n`;
		}
		registerMetric(e) {
			if (this._metrics[e.name] && this._metrics[e.name] !== e) throw new Error(`A metric with the name ${e.name} has already been registered.`);
			this._metrics[e.name] = e;
		}
		clear() {
			this._metrics = {};
			this._defaultLabels = {};
		}
		async getMetricsAsJSON() {
			const e = [];
			const t = Object.keys(this._defaultLabels);
			const n = [];
			for (const e of this.getMetricsAsArray()) n.push(e.get());
			const r = await Promise.all(n);
			for (const n of r) {
				if (n.values && t.length > 0) for (const e of n.values) {
					e.labels = Object.assign({}, e.labels);
					for (const n of t) e.labels[n] = e.labels[n] || this._defaultLabels[n];
				}
				e.push(n);
			}
			return e;
		}
		removeSingleMetric(e) {
			delete this._metrics[e];
		}
		getSingleMetricAsString(e) {
			return this.getMetricsAsString(this._metrics[e]);
		}
		getSingleMetric(e) {
			return this._metrics[e];
		}
		setDefaultLabels(e) {
			this._defaultLabels = e;
		}
		resetMetrics() {
			for (const e in this._metrics) this._metrics[e].reset();
		}
		get contentType() {
			return this._contentType;
		}
		setContentType(e) {
			if (e === Registry.OPENMETRICS_CONTENT_TYPE || e === Registry.PROMETHEUS_CONTENT_TYPE) this._contentType = e;
			else throw new Error(`Content type ${e} is unsupported`);
		}
		static merge(e) {
			const t = e[0].contentType;
			for (const n of e) if (n.contentType !== t) throw new Error(`Registers can only be merged if they have the same content type`);
			const n = new Registry(t);
			e.reduce((e, t) => e.concat(t.getMetricsAsArray()), []).forEach(n.registerMetric, n);
			return n;
		}
	};
	function formatLabels(e, t) {
		const { hasOwnProperty: n } = Object.prototype;
		const r = [];
		for (const [i, a] of Object.entries(e)) if (!t || !n.call(t, i)) r.push(`${i}="${escapeLabelValue(a)}"`);
		return r;
	}
	const i = /* @__PURE__ */ new WeakMap();
	function flattenSharedLabels(e) {
		const t = i.get(e);
		if (t) return t;
		const n = formatLabels(e).join(`,`);
		i.set(e, n);
		return n;
	}
	function escapeLabelValue(e) {
		if (typeof e !== `string`) return e;
		return escapeString(e).replace(/"/g, `\\"`);
	}
	function escapeString(e) {
		return e.replace(/\\/g, `\\\\`).replace(/\n/g, `\\n`);
	}
	function standardizeCounterName(e) {
		return e.replace(/_total$/, ``);
	}
	t.exports = r;
	t.exports.globalRegistry = new r();
}));
var require_validation = __commonJSMin(((e) => {
	const t = __require(`util`);
	const n = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
	const r = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
	e.validateMetricName = function(e) {
		return n.test(e);
	};
	e.validateLabelName = function(e = []) {
		return e.every((e) => r.test(e));
	};
	e.validateLabel = function validateLabel(e, n) {
		for (const r in n) if (!e.includes(r)) throw new Error(`Added label "${r}" is not included in initial labelset: ${t.inspect(e)}`);
	};
}));
var require_metric = __commonJSMin(((e, t) => {
	const n = require_registry();
	const { isObject: r } = require_util();
	const { validateMetricName: i, validateLabelName: a } = require_validation();
	var Metric = class {
		constructor(e, t = {}) {
			if (!r(e)) throw new TypeError(`constructor expected a config object`);
			Object.assign(this, {
				labelNames: [],
				registers: [n.globalRegistry],
				aggregator: `sum`,
				enableExemplars: false
			}, t, e);
			if (!this.registers) this.registers = [n.globalRegistry];
			if (!this.help) throw new Error(`Missing mandatory help parameter`);
			if (!this.name) throw new Error(`Missing mandatory name parameter`);
			if (!i(this.name)) throw new Error(`Invalid metric name`);
			if (!a(this.labelNames)) throw new Error(`Invalid label name`);
			if (this.collect && typeof this.collect !== `function`) throw new Error(`Optional "collect" parameter must be a function`);
			if (this.labelNames) this.sortedLabelNames = [...this.labelNames].sort();
			else this.sortedLabelNames = [];
			this.reset();
			for (const e of this.registers) {
				if (this.enableExemplars && e.contentType === n.PROMETHEUS_CONTENT_TYPE) throw new TypeError(`Exemplars are supported only on OpenMetrics registries`);
				e.registerMetric(this);
			}
		}
		reset() {}
	};
	t.exports = { Metric };
}));
var require_exemplar = __commonJSMin(((e, t) => {
	var Exemplar = class {
		constructor(e = {}, t = null) {
			this.labelSet = e;
			this.value = t;
		}
		validateExemplarLabelSet(e) {
			let t = ``;
			for (const [n, r] of Object.entries(e)) t += `${n}${r}`;
			if (t.length > 128) throw new RangeError(`Label set size must be smaller than 128 UTF-8 chars`);
		}
	};
	t.exports = Exemplar;
}));
var require_counter = __commonJSMin(((e, t) => {
	const n = __require(`util`);
	const { hashObject: r, isObject: i, getLabels: a, removeLabels: o, nowTimestamp: s } = require_util();
	const { validateLabel: c } = require_validation();
	const { Metric: l } = require_metric();
	const u = require_exemplar();
	var Counter = class extends l {
		constructor(e) {
			super(e);
			this.type = `counter`;
			this.defaultLabels = {};
			this.defaultValue = 1;
			this.defaultExemplarLabelSet = {};
			if (e.enableExemplars) {
				this.enableExemplars = true;
				this.inc = this.incWithExemplar;
			} else this.inc = this.incWithoutExemplar;
		}
		incWithoutExemplar(e, t) {
			let a = ``;
			if (i(e)) {
				a = r(e, this.sortedLabelNames);
				c(this.labelNames, e);
			} else {
				t = e;
				e = {};
			}
			if (t && !Number.isFinite(t)) throw new TypeError(`Value is not a valid number: ${n.format(t)}`);
			if (t < 0) throw new Error(`It is not possible to decrease a counter`);
			if (t === null || t === void 0) t = 1;
			setValue(this.hashMap, t, e, a);
			return { labelHash: a };
		}
		incWithExemplar({ labels: e = this.defaultLabels, value: t = this.defaultValue, exemplarLabels: n = this.defaultExemplarLabelSet } = {}) {
			const r = this.incWithoutExemplar(e, t);
			this.updateExemplar(n, t, r.labelHash);
		}
		updateExemplar(e, t, n) {
			if (e === this.defaultExemplarLabelSet) return;
			if (!i(this.hashMap[n].exemplar)) this.hashMap[n].exemplar = new u();
			this.hashMap[n].exemplar.validateExemplarLabelSet(e);
			this.hashMap[n].exemplar.labelSet = e;
			this.hashMap[n].exemplar.value = t ? t : 1;
			this.hashMap[n].exemplar.timestamp = s();
		}
		reset() {
			this.hashMap = {};
			if (this.labelNames.length === 0) setValue(this.hashMap, 0);
		}
		async get() {
			if (this.collect) {
				const e = this.collect();
				if (e instanceof Promise) await e;
			}
			return {
				help: this.help,
				name: this.name,
				type: this.type,
				values: Object.values(this.hashMap),
				aggregator: this.aggregator
			};
		}
		labels(...e) {
			const t = a(this.labelNames, e) || {};
			return { inc: this.inc.bind(this, t) };
		}
		remove(...e) {
			const t = a(this.labelNames, e) || {};
			c(this.labelNames, t);
			return o.call(this, this.hashMap, t, this.sortedLabelNames);
		}
	};
	function setValue(e, t, n = {}, r = ``) {
		if (e[r]) e[r].value += t;
		else e[r] = {
			value: t,
			labels: n
		};
		return e;
	}
	t.exports = Counter;
}));
var require_gauge = __commonJSMin(((e, t) => {
	const n = __require(`util`);
	const { setValue: r, setValueDelta: i, getLabels: a, hashObject: o, isObject: s, removeLabels: c } = require_util();
	const { validateLabel: l } = require_validation();
	const { Metric: u } = require_metric();
	var Gauge = class extends u {
		constructor(e) {
			super(e);
			this.type = `gauge`;
		}
		set(e, t) {
			t = getValueArg(e, t);
			e = getLabelArg(e);
			set(this, e, t);
		}
		reset() {
			this.hashMap = {};
			if (this.labelNames.length === 0) r(this.hashMap, 0, {});
		}
		inc(e, t) {
			t = getValueArg(e, t);
			e = getLabelArg(e);
			if (t === void 0) t = 1;
			setDelta(this, e, t);
		}
		dec(e, t) {
			t = getValueArg(e, t);
			e = getLabelArg(e);
			if (t === void 0) t = 1;
			setDelta(this, e, -t);
		}
		setToCurrentTime(e) {
			const t = Date.now() / 1e3;
			if (e === void 0) this.set(t);
			else this.set(e, t);
		}
		startTimer(e) {
			const t = process.hrtime();
			return (n) => {
				const r = process.hrtime(t);
				const i = r[0] + r[1] / 1e9;
				this.set(Object.assign({}, e, n), i);
				return i;
			};
		}
		async get() {
			if (this.collect) {
				const e = this.collect();
				if (e instanceof Promise) await e;
			}
			return {
				help: this.help,
				name: this.name,
				type: this.type,
				values: Object.values(this.hashMap),
				aggregator: this.aggregator
			};
		}
		_getValue(e) {
			const t = o(e || {}, this.sortedLabelNames);
			return this.hashMap[t] ? this.hashMap[t].value : 0;
		}
		labels(...e) {
			const t = a(this.labelNames, e);
			l(this.labelNames, t);
			return {
				inc: this.inc.bind(this, t),
				dec: this.dec.bind(this, t),
				set: this.set.bind(this, t),
				setToCurrentTime: this.setToCurrentTime.bind(this, t),
				startTimer: this.startTimer.bind(this, t)
			};
		}
		remove(...e) {
			const t = a(this.labelNames, e);
			l(this.labelNames, t);
			c.call(this, this.hashMap, t, this.sortedLabelNames);
		}
	};
	function set(e, t, i) {
		if (typeof i !== `number`) throw new TypeError(`Value is not a valid number: ${n.format(i)}`);
		l(e.labelNames, t);
		r(e.hashMap, i, t);
	}
	function setDelta(e, t, r) {
		if (typeof r !== `number`) throw new TypeError(`Delta is not a valid number: ${n.format(r)}`);
		l(e.labelNames, t);
		const a = o(t, e.sortedLabelNames);
		i(e.hashMap, r, t, a);
	}
	function getLabelArg(e) {
		return s(e) ? e : {};
	}
	function getValueArg(e, t) {
		return s(e) ? t : e;
	}
	t.exports = Gauge;
}));
var require_histogram = __commonJSMin(((e, t) => {
	const n = __require(`util`);
	const { getLabels: r, hashObject: i, isObject: a, removeLabels: o, nowTimestamp: s } = require_util();
	const { validateLabel: c } = require_validation();
	const { Metric: l } = require_metric();
	const u = require_exemplar();
	var Histogram = class extends l {
		constructor(e) {
			super(e, { buckets: [
				.005,
				.01,
				.025,
				.05,
				.1,
				.25,
				.5,
				1,
				2.5,
				5,
				10
			] });
			this.type = `histogram`;
			this.defaultLabels = {};
			this.defaultExemplarLabelSet = {};
			this.enableExemplars = false;
			for (const e of this.labelNames) if (e === `le`) throw new Error(`le is a reserved label keyword`);
			this.upperBounds = this.buckets;
			this.bucketValues = this.upperBounds.reduce((e, t) => {
				e[t] = 0;
				return e;
			}, {});
			if (e.enableExemplars) {
				this.enableExemplars = true;
				this.bucketExemplars = this.upperBounds.reduce((e, t) => {
					e[t] = null;
					return e;
				}, {});
				Object.freeze(this.bucketExemplars);
				this.observe = this.observeWithExemplar;
			} else this.observe = this.observeWithoutExemplar;
			Object.freeze(this.bucketValues);
			Object.freeze(this.upperBounds);
			if (this.labelNames.length === 0) this.hashMap = { [i({})]: createBaseValues({}, this.bucketValues, this.bucketExemplars) };
		}
		observeWithoutExemplar(e, t) {
			observe.call(this, e === 0 ? 0 : e || {})(t);
		}
		observeWithExemplar({ labels: e = this.defaultLabels, value: t, exemplarLabels: n = this.defaultExemplarLabelSet } = {}) {
			observe.call(this, e === 0 ? 0 : e || {})(t);
			this.updateExemplar(e, t, n);
		}
		updateExemplar(e, t, n) {
			if (Object.keys(n).length === 0) return;
			const r = i(e, this.sortedLabelNames);
			const o = findBound(this.upperBounds, t);
			const { bucketExemplars: c } = this.hashMap[r];
			let l = c[o];
			if (!a(l)) {
				l = new u();
				c[o] = l;
			}
			l.validateExemplarLabelSet(n);
			l.labelSet = n;
			l.value = t;
			l.timestamp = s();
		}
		async get() {
			const e = await this.getForPromString();
			e.values = e.values.map(splayLabels);
			return e;
		}
		async getForPromString() {
			if (this.collect) {
				const e = this.collect();
				if (e instanceof Promise) await e;
			}
			const e = Object.values(this.hashMap).map(extractBucketValuesForExport(this)).reduce(addSumAndCountForExport(this), []);
			return {
				name: this.name,
				help: this.help,
				type: this.type,
				values: e,
				aggregator: this.aggregator
			};
		}
		reset() {
			this.hashMap = {};
		}
		zero(e) {
			const t = i(e, this.sortedLabelNames);
			this.hashMap[t] = createBaseValues(e, this.bucketValues, this.bucketExemplars);
		}
		startTimer(e, t) {
			return this.enableExemplars ? startTimerWithExemplar.call(this, e, t)() : startTimer.call(this, e)();
		}
		labels(...e) {
			const t = r(this.labelNames, e);
			c(this.labelNames, t);
			return {
				observe: observe.call(this, t),
				startTimer: startTimer.call(this, t)
			};
		}
		remove(...e) {
			const t = r(this.labelNames, e);
			c(this.labelNames, t);
			o.call(this, this.hashMap, t, this.sortedLabelNames);
		}
	};
	function startTimer(e) {
		return () => {
			const t = process.hrtime();
			return (n) => {
				const r = process.hrtime(t);
				const i = r[0] + r[1] / 1e9;
				this.observe(Object.assign({}, e, n), i);
				return i;
			};
		};
	}
	function startTimerWithExemplar(e, t) {
		return () => {
			const n = process.hrtime();
			return (r, i) => {
				const a = process.hrtime(n);
				const o = a[0] + a[1] / 1e9;
				this.observe({
					labels: Object.assign({}, e, r),
					value: o,
					exemplarLabels: Object.assign({}, t, i)
				});
				return o;
			};
		};
	}
	function setValuePair(e, t, n, r, i = {}) {
		return {
			labels: e,
			sharedLabels: i,
			value: t,
			metricName: n,
			exemplar: r
		};
	}
	function findBound(e, t) {
		for (let n = 0; n < e.length; n++) {
			const r = e[n];
			if (t <= r) return r;
		}
		return -1;
	}
	function observe(e) {
		return (t) => {
			const r = convertLabelsAndValues(e, t);
			c(this.labelNames, r.labels);
			if (!Number.isFinite(r.value)) throw new TypeError(`Value is not a valid number: ${n.format(r.value)}`);
			const a = i(r.labels, this.sortedLabelNames);
			let o = this.hashMap[a];
			if (!o) o = createBaseValues(r.labels, this.bucketValues, this.bucketExemplars);
			const s = findBound(this.upperBounds, r.value);
			o.sum += r.value;
			o.count += 1;
			if (Object.prototype.hasOwnProperty.call(o.bucketValues, s)) o.bucketValues[s] += 1;
			this.hashMap[a] = o;
		};
	}
	function createBaseValues(e, t, n) {
		const r = {
			labels: e,
			bucketValues: { ...t },
			sum: 0,
			count: 0
		};
		if (n) r.bucketExemplars = { ...n };
		return r;
	}
	function convertLabelsAndValues(e, t) {
		return a(e) ? {
			labels: e,
			value: t
		} : {
			value: e,
			labels: {}
		};
	}
	function extractBucketValuesForExport(e) {
		const t = `${e.name}_bucket`;
		return (n) => {
			let r = 0;
			return {
				buckets: e.upperBounds.map((e) => {
					r += n.bucketValues[e];
					return setValuePair({ le: e }, r, t, n.bucketExemplars ? n.bucketExemplars[e] : null, n.labels);
				}),
				data: n
			};
		};
	}
	function addSumAndCountForExport(e) {
		return (t, n) => {
			t.push(...n.buckets);
			t.push(setValuePair({ le: `+Inf` }, n.data.count, `${e.name}_bucket`, n.data.bucketExemplars ? n.data.bucketExemplars[`-1`] : null, n.data.labels), setValuePair({}, n.data.sum, `${e.name}_sum`, void 0, n.data.labels), setValuePair({}, n.data.count, `${e.name}_count`, void 0, n.data.labels));
			return t;
		};
	}
	function splayLabels(e) {
		const { sharedLabels: t, labels: n, ...r } = e;
		for (const e of Object.keys(t)) n[e] = t[e];
		r.labels = n;
		return r;
	}
	t.exports = Histogram;
}));
var require_treebase = __commonJSMin(((e, t) => {
	function TreeBase() {}
	TreeBase.prototype.clear = function() {
		this._root = null;
		this.size = 0;
	};
	TreeBase.prototype.find = function(e) {
		var t = this._root;
		while (t !== null) {
			var n = this._comparator(e, t.data);
			if (n === 0) return t.data;
			else t = t.get_child(n > 0);
		}
		return null;
	};
	TreeBase.prototype.findIter = function(e) {
		var t = this._root;
		var n = this.iterator();
		while (t !== null) {
			var r = this._comparator(e, t.data);
			if (r === 0) {
				n._cursor = t;
				return n;
			} else {
				n._ancestors.push(t);
				t = t.get_child(r > 0);
			}
		}
		return null;
	};
	TreeBase.prototype.lowerBound = function(e) {
		var t = this._root;
		var n = this.iterator();
		var r = this._comparator;
		while (t !== null) {
			var i = r(e, t.data);
			if (i === 0) {
				n._cursor = t;
				return n;
			}
			n._ancestors.push(t);
			t = t.get_child(i > 0);
		}
		for (var a = n._ancestors.length - 1; a >= 0; --a) {
			t = n._ancestors[a];
			if (r(e, t.data) < 0) {
				n._cursor = t;
				n._ancestors.length = a;
				return n;
			}
		}
		n._ancestors.length = 0;
		return n;
	};
	TreeBase.prototype.upperBound = function(e) {
		var t = this.lowerBound(e);
		var n = this._comparator;
		while (t.data() !== null && n(t.data(), e) === 0) t.next();
		return t;
	};
	TreeBase.prototype.min = function() {
		var e = this._root;
		if (e === null) return null;
		while (e.left !== null) e = e.left;
		return e.data;
	};
	TreeBase.prototype.max = function() {
		var e = this._root;
		if (e === null) return null;
		while (e.right !== null) e = e.right;
		return e.data;
	};
	TreeBase.prototype.iterator = function() {
		return new Iterator(this);
	};
	TreeBase.prototype.each = function(e) {
		var t = this.iterator(), n;
		while ((n = t.next()) !== null) if (e(n) === false) return;
	};
	TreeBase.prototype.reach = function(e) {
		var t = this.iterator(), n;
		while ((n = t.prev()) !== null) if (e(n) === false) return;
	};
	function Iterator(e) {
		this._tree = e;
		this._ancestors = [];
		this._cursor = null;
	}
	Iterator.prototype.data = function() {
		return this._cursor !== null ? this._cursor.data : null;
	};
	Iterator.prototype.next = function() {
		if (this._cursor === null) {
			var e = this._tree._root;
			if (e !== null) this._minNode(e);
		} else if (this._cursor.right === null) {
			var t;
			do {
				t = this._cursor;
				if (this._ancestors.length) this._cursor = this._ancestors.pop();
				else {
					this._cursor = null;
					break;
				}
			} while (this._cursor.right === t);
		} else {
			this._ancestors.push(this._cursor);
			this._minNode(this._cursor.right);
		}
		return this._cursor !== null ? this._cursor.data : null;
	};
	Iterator.prototype.prev = function() {
		if (this._cursor === null) {
			var e = this._tree._root;
			if (e !== null) this._maxNode(e);
		} else if (this._cursor.left === null) {
			var t;
			do {
				t = this._cursor;
				if (this._ancestors.length) this._cursor = this._ancestors.pop();
				else {
					this._cursor = null;
					break;
				}
			} while (this._cursor.left === t);
		} else {
			this._ancestors.push(this._cursor);
			this._maxNode(this._cursor.left);
		}
		return this._cursor !== null ? this._cursor.data : null;
	};
	Iterator.prototype._minNode = function(e) {
		while (e.left !== null) {
			this._ancestors.push(e);
			e = e.left;
		}
		this._cursor = e;
	};
	Iterator.prototype._maxNode = function(e) {
		while (e.right !== null) {
			this._ancestors.push(e);
			e = e.right;
		}
		this._cursor = e;
	};
	t.exports = TreeBase;
}));
var require_rbtree = __commonJSMin(((e, t) => {
	var n = require_treebase();
	function Node(e) {
		this.data = e;
		this.left = null;
		this.right = null;
		this.red = true;
	}
	Node.prototype.get_child = function(e) {
		return e ? this.right : this.left;
	};
	Node.prototype.set_child = function(e, t) {
		if (e) this.right = t;
		else this.left = t;
	};
	function RBTree(e) {
		this._root = null;
		this._comparator = e;
		this.size = 0;
	}
	RBTree.prototype = new n();
	RBTree.prototype.insert = function(e) {
		var t = false;
		if (this._root === null) {
			this._root = new Node(e);
			t = true;
			this.size++;
		} else {
			var n = new Node(void 0);
			var r = 0;
			var i = 0;
			var a = null;
			var o = n;
			var s = null;
			var c = this._root;
			o.right = this._root;
			while (true) {
				if (c === null) {
					c = new Node(e);
					s.set_child(r, c);
					t = true;
					this.size++;
				} else if (is_red(c.left) && is_red(c.right)) {
					c.red = true;
					c.left.red = false;
					c.right.red = false;
				}
				if (is_red(c) && is_red(s)) {
					var l = o.right === a;
					if (c === s.get_child(i)) o.set_child(l, single_rotate(a, !i));
					else o.set_child(l, double_rotate(a, !i));
				}
				var u = this._comparator(c.data, e);
				if (u === 0) break;
				i = r;
				r = u < 0;
				if (a !== null) o = a;
				a = s;
				s = c;
				c = c.get_child(r);
			}
			this._root = n.right;
		}
		this._root.red = false;
		return t;
	};
	RBTree.prototype.remove = function(e) {
		if (this._root === null) return false;
		var t = new Node(void 0);
		var n = t;
		n.right = this._root;
		var r = null;
		var i = null;
		var a = null;
		var o = 1;
		while (n.get_child(o) !== null) {
			var s = o;
			i = r;
			r = n;
			n = n.get_child(o);
			var c = this._comparator(e, n.data);
			o = c > 0;
			if (c === 0) a = n;
			if (!is_red(n) && !is_red(n.get_child(o))) {
				if (is_red(n.get_child(!o))) {
					var l = single_rotate(n, o);
					r.set_child(s, l);
					r = l;
				} else if (!is_red(n.get_child(!o))) {
					var u = r.get_child(!s);
					if (u !== null) {
						if (!is_red(u.get_child(!s)) && !is_red(u.get_child(s))) {
							r.red = false;
							u.red = true;
							n.red = true;
						} else {
							var d = i.right === r;
							if (is_red(u.get_child(s))) i.set_child(d, double_rotate(r, s));
							else if (is_red(u.get_child(!s))) i.set_child(d, single_rotate(r, s));
							var f = i.get_child(d);
							f.red = true;
							n.red = true;
							f.left.red = false;
							f.right.red = false;
						}
					}
				}
			}
		}
		if (a !== null) {
			a.data = n.data;
			r.set_child(r.right === n, n.get_child(n.left === null));
			this.size--;
		}
		this._root = t.right;
		if (this._root !== null) this._root.red = false;
		return a !== null;
	};
	function is_red(e) {
		return e !== null && e.red;
	}
	function single_rotate(e, t) {
		var n = e.get_child(!t);
		e.set_child(!t, n.get_child(t));
		n.set_child(t, e);
		e.red = true;
		n.red = false;
		return n;
	}
	function double_rotate(e, t) {
		e.set_child(!t, single_rotate(e.get_child(!t), !t));
		return single_rotate(e, t);
	}
	t.exports = RBTree;
}));
var require_bintree = __commonJSMin(((e, t) => {
	var n = require_treebase();
	function Node(e) {
		this.data = e;
		this.left = null;
		this.right = null;
	}
	Node.prototype.get_child = function(e) {
		return e ? this.right : this.left;
	};
	Node.prototype.set_child = function(e, t) {
		if (e) this.right = t;
		else this.left = t;
	};
	function BinTree(e) {
		this._root = null;
		this._comparator = e;
		this.size = 0;
	}
	BinTree.prototype = new n();
	BinTree.prototype.insert = function(e) {
		if (this._root === null) {
			this._root = new Node(e);
			this.size++;
			return true;
		}
		var t = 0;
		var n = null;
		var r = this._root;
		while (true) {
			if (r === null) {
				r = new Node(e);
				n.set_child(t, r);
				ret = true;
				this.size++;
				return true;
			}
			if (this._comparator(r.data, e) === 0) return false;
			t = this._comparator(r.data, e) < 0;
			n = r;
			r = r.get_child(t);
		}
	};
	BinTree.prototype.remove = function(e) {
		if (this._root === null) return false;
		var t = new Node(void 0);
		var n = t;
		n.right = this._root;
		var r = null;
		var i = null;
		var a = 1;
		while (n.get_child(a) !== null) {
			r = n;
			n = n.get_child(a);
			var o = this._comparator(e, n.data);
			a = o > 0;
			if (o === 0) i = n;
		}
		if (i !== null) {
			i.data = n.data;
			r.set_child(r.right === n, n.get_child(n.left === null));
			this._root = t.right;
			this.size--;
			return true;
		} else return false;
	};
	t.exports = BinTree;
}));
var require_bintrees = __commonJSMin(((e, t) => {
	t.exports = {
		RBTree: require_rbtree(),
		BinTree: require_bintree()
	};
}));
var require_tdigest = __commonJSMin(((e, t) => {
	var n = require_bintrees().RBTree;
	function TDigest(e, t, r) {
		this.discrete = e === false;
		this.delta = e || .01;
		this.K = t === void 0 ? 25 : t;
		this.CX = r === void 0 ? 1.1 : r;
		this.centroids = new n(compare_centroid_means);
		this.nreset = 0;
		this.reset();
	}
	TDigest.prototype.reset = function() {
		this.centroids.clear();
		this.n = 0;
		this.nreset += 1;
		this.last_cumulate = 0;
	};
	TDigest.prototype.size = function() {
		return this.centroids.size;
	};
	TDigest.prototype.toArray = function(e) {
		var t = [];
		if (e) {
			this._cumulate(true);
			this.centroids.each(function(e) {
				t.push(e);
			});
		} else this.centroids.each(function(e) {
			t.push({
				mean: e.mean,
				n: e.n
			});
		});
		return t;
	};
	TDigest.prototype.summary = function() {
		return [
			(this.discrete ? `exact ` : `approximating `) + this.n + ` samples using ` + this.size() + ` centroids`,
			`min = ` + this.percentile(0),
			`Q1  = ` + this.percentile(.25),
			`Q2  = ` + this.percentile(.5),
			`Q3  = ` + this.percentile(.75),
			`max = ` + this.percentile(1)
		].join(`
`);
	};
	function compare_centroid_means(e, t) {
		return e.mean > t.mean ? 1 : e.mean < t.mean ? -1 : 0;
	}
	function compare_centroid_mean_cumns(e, t) {
		return e.mean_cumn - t.mean_cumn;
	}
	TDigest.prototype.push = function(e, t) {
		t = t || 1;
		e = Array.isArray(e) ? e : [e];
		for (var n = 0; n < e.length; n++) this._digest(e[n], t);
	};
	TDigest.prototype.push_centroid = function(e) {
		e = Array.isArray(e) ? e : [e];
		for (var t = 0; t < e.length; t++) this._digest(e[t].mean, e[t].n);
	};
	TDigest.prototype._cumulate = function(e) {
		if (this.n === this.last_cumulate || !e && this.CX && this.CX > this.n / this.last_cumulate) return;
		var t = 0;
		this.centroids.each(function(e) {
			e.mean_cumn = t + e.n / 2;
			t = e.cumn = t + e.n;
		});
		this.n = this.last_cumulate = t;
	};
	TDigest.prototype.find_nearest = function(e) {
		if (this.size() === 0) return null;
		var t = this.centroids.lowerBound({ mean: e });
		var n = t.data() === null ? t.prev() : t.data();
		if (n.mean === e || this.discrete) return n;
		var r = t.prev();
		if (r && Math.abs(r.mean - e) < Math.abs(n.mean - e)) return r;
		else return n;
	};
	TDigest.prototype._new_centroid = function(e, t, n) {
		var r = {
			mean: e,
			n: t,
			cumn: n
		};
		this.centroids.insert(r);
		this.n += t;
		return r;
	};
	TDigest.prototype._addweight = function(e, t, n) {
		if (t !== e.mean) e.mean += n * (t - e.mean) / (e.n + n);
		e.cumn += n;
		e.mean_cumn += n / 2;
		e.n += n;
		this.n += n;
	};
	TDigest.prototype._digest = function(e, t) {
		var n = this.centroids.min();
		var r = this.centroids.max();
		var i = this.find_nearest(e);
		if (i && i.mean === e) this._addweight(i, e, t);
		else if (i === n) this._new_centroid(e, t, 0);
		else if (i === r) this._new_centroid(e, t, this.n);
		else if (this.discrete) this._new_centroid(e, t, i.cumn);
		else {
			var a = i.mean_cumn / this.n;
			if (Math.floor(4 * this.n * this.delta * a * (1 - a)) - i.n >= t) this._addweight(i, e, t);
			else this._new_centroid(e, t, i.cumn);
		}
		this._cumulate(false);
		if (!this.discrete && this.K && this.size() > this.K / this.delta) this.compress();
	};
	TDigest.prototype.bound_mean = function(e) {
		var t = this.centroids.upperBound({ mean: e });
		var n = t.prev();
		return [n, n.mean === e ? n : t.next()];
	};
	TDigest.prototype.p_rank = function(e) {
		var t = (Array.isArray(e) ? e : [e]).map(this._p_rank, this);
		return Array.isArray(e) ? t : t[0];
	};
	TDigest.prototype._p_rank = function(e) {
		if (this.size() === 0) return;
		else if (e < this.centroids.min().mean) return 0;
		else if (e > this.centroids.max().mean) return 1;
		this._cumulate(true);
		var t = this.bound_mean(e);
		var n = t[0], r = t[1];
		if (this.discrete) return n.cumn / this.n;
		else {
			var i = n.mean_cumn;
			if (n !== r) i += (e - n.mean) * (r.mean_cumn - n.mean_cumn) / (r.mean - n.mean);
			return i / this.n;
		}
	};
	TDigest.prototype.bound_mean_cumn = function(e) {
		this.centroids._comparator = compare_centroid_mean_cumns;
		var t = this.centroids.upperBound({ mean_cumn: e });
		this.centroids._comparator = compare_centroid_means;
		var n = t.prev();
		return [n, n && n.mean_cumn === e ? n : t.next()];
	};
	TDigest.prototype.percentile = function(e) {
		var t = (Array.isArray(e) ? e : [e]).map(this._percentile, this);
		return Array.isArray(e) ? t : t[0];
	};
	TDigest.prototype._percentile = function(e) {
		if (this.size() === 0) return;
		this._cumulate(true);
		var t = this.n * e;
		var n = this.bound_mean_cumn(t);
		var r = n[0], i = n[1];
		if (i === r || r === null || i === null) return (r || i).mean;
		else if (!this.discrete) return r.mean + (t - r.mean_cumn) * (i.mean - r.mean) / (i.mean_cumn - r.mean_cumn);
		else if (t <= r.cumn) return r.mean;
		else return i.mean;
	};
	function pop_random(e) {
		var t = Math.floor(Math.random() * e.length);
		return e.splice(t, 1)[0];
	}
	TDigest.prototype.compress = function() {
		if (this.compressing) return;
		var e = this.toArray();
		this.reset();
		this.compressing = true;
		while (e.length > 0) this.push_centroid(pop_random(e));
		this._cumulate(true);
		this.compressing = false;
	};
	function Digest(e) {
		this.config = e || {};
		this.mode = this.config.mode || `auto`;
		TDigest.call(this, this.mode === `cont` ? e.delta : false);
		this.digest_ratio = this.config.ratio || .9;
		this.digest_thresh = this.config.thresh || 1e3;
		this.n_unique = 0;
	}
	Digest.prototype = Object.create(TDigest.prototype);
	Digest.prototype.constructor = Digest;
	Digest.prototype.push = function(e) {
		TDigest.prototype.push.call(this, e);
		this.check_continuous();
	};
	Digest.prototype._new_centroid = function(e, t, n) {
		this.n_unique += 1;
		TDigest.prototype._new_centroid.call(this, e, t, n);
	};
	Digest.prototype._addweight = function(e, t, n) {
		if (e.n === 1) this.n_unique -= 1;
		TDigest.prototype._addweight.call(this, e, t, n);
	};
	Digest.prototype.check_continuous = function() {
		if (this.mode !== `auto` || this.size() < this.digest_thresh) return false;
		if (this.n_unique / this.size() > this.digest_ratio) {
			this.mode = `cont`;
			this.discrete = false;
			this.delta = this.config.delta || .01;
			this.compress();
			return true;
		}
		return false;
	};
	t.exports = {
		"TDigest": TDigest,
		"Digest": Digest
	};
}));
var require_timeWindowQuantiles = __commonJSMin(((e, t) => {
	const { TDigest: n } = require_tdigest();
	var TimeWindowQuantiles = class {
		constructor(e, t) {
			this.maxAgeSeconds = e || 0;
			this.ageBuckets = t || 0;
			this.shouldRotate = e && t;
			this.ringBuffer = Array(t).fill(new n());
			this.currentBuffer = 0;
			this.lastRotateTimestampMillis = Date.now();
			this.durationBetweenRotatesMillis = e * 1e3 / t || Infinity;
		}
		size() {
			return rotate.call(this).size();
		}
		percentile(e) {
			return rotate.call(this).percentile(e);
		}
		push(e) {
			rotate.call(this);
			this.ringBuffer.forEach((t) => {
				t.push(e);
			});
		}
		reset() {
			this.ringBuffer.forEach((e) => {
				e.reset();
			});
		}
		compress() {
			this.ringBuffer.forEach((e) => {
				e.compress();
			});
		}
	};
	function rotate() {
		let e = Date.now() - this.lastRotateTimestampMillis;
		while (e > this.durationBetweenRotatesMillis && this.shouldRotate) {
			this.ringBuffer[this.currentBuffer] = new n();
			if (++this.currentBuffer >= this.ringBuffer.length) this.currentBuffer = 0;
			e -= this.durationBetweenRotatesMillis;
			this.lastRotateTimestampMillis += this.durationBetweenRotatesMillis;
		}
		return this.ringBuffer[this.currentBuffer];
	}
	t.exports = TimeWindowQuantiles;
}));
var require_summary = __commonJSMin(((e, t) => {
	const n = __require(`util`);
	const { getLabels: r, hashObject: i, removeLabels: a } = require_util();
	const { validateLabel: o } = require_validation();
	const { Metric: s } = require_metric();
	const c = require_timeWindowQuantiles();
	const l = 1e3;
	var Summary = class extends s {
		constructor(e) {
			super(e, {
				percentiles: [
					.01,
					.05,
					.5,
					.9,
					.95,
					.99,
					.999
				],
				compressCount: l,
				hashMap: {}
			});
			this.type = `summary`;
			for (const e of this.labelNames) if (e === `quantile`) throw new Error(`quantile is a reserved label keyword`);
			if (this.labelNames.length === 0) this.hashMap = { [i({})]: {
				labels: {},
				td: new c(this.maxAgeSeconds, this.ageBuckets),
				count: 0,
				sum: 0
			} };
		}
		observe(e, t) {
			observe.call(this, e === 0 ? 0 : e || {})(t);
		}
		async get() {
			if (this.collect) {
				const e = this.collect();
				if (e instanceof Promise) await e;
			}
			const e = Object.keys(this.hashMap);
			const t = [];
			e.forEach((e) => {
				const n = this.hashMap[e];
				if (n) {
					if (this.pruneAgedBuckets && n.td.size() === 0) delete this.hashMap[e];
					else {
						extractSummariesForExport(n, this.percentiles).forEach((e) => {
							t.push(e);
						});
						t.push(getSumForExport(n, this));
						t.push(getCountForExport(n, this));
					}
				}
			});
			return {
				name: this.name,
				help: this.help,
				type: this.type,
				values: t,
				aggregator: this.aggregator
			};
		}
		reset() {
			Object.values(this.hashMap).forEach((e) => {
				e.td.reset();
				e.count = 0;
				e.sum = 0;
			});
		}
		startTimer(e) {
			return startTimer.call(this, e)();
		}
		labels(...e) {
			const t = r(this.labelNames, e);
			o(this.labelNames, t);
			return {
				observe: observe.call(this, t),
				startTimer: startTimer.call(this, t)
			};
		}
		remove(...e) {
			const t = r(this.labelNames, e);
			o(this.labelNames, t);
			a.call(this, this.hashMap, t, this.sortedLabelNames);
		}
	};
	function extractSummariesForExport(e, t) {
		e.td.compress();
		return t.map((t) => {
			const n = e.td.percentile(t);
			return {
				labels: Object.assign({ quantile: t }, e.labels),
				value: n ? n : 0
			};
		});
	}
	function getCountForExport(e, t) {
		return {
			metricName: `${t.name}_count`,
			labels: e.labels,
			value: e.count
		};
	}
	function getSumForExport(e, t) {
		return {
			metricName: `${t.name}_sum`,
			labels: e.labels,
			value: e.sum
		};
	}
	function startTimer(e) {
		return () => {
			const t = process.hrtime();
			return (n) => {
				const r = process.hrtime(t);
				const i = r[0] + r[1] / 1e9;
				this.observe(Object.assign({}, e, n), i);
				return i;
			};
		};
	}
	function observe(e) {
		return (t) => {
			const r = convertLabelsAndValues(e, t);
			o(this.labelNames, e);
			if (!Number.isFinite(r.value)) throw new TypeError(`Value is not a valid number: ${n.format(r.value)}`);
			const a = i(r.labels, this.sortedLabelNames);
			let s = this.hashMap[a];
			if (!s) s = {
				labels: r.labels,
				td: new c(this.maxAgeSeconds, this.ageBuckets),
				count: 0,
				sum: 0
			};
			s.td.push(r.value);
			s.count++;
			if (s.count % this.compressCount === 0) s.td.compress();
			s.sum += r.value;
			this.hashMap[a] = s;
		};
	}
	function convertLabelsAndValues(e, t) {
		if (t === void 0) return {
			value: e,
			labels: {}
		};
		return {
			labels: e,
			value: t
		};
	}
	t.exports = Summary;
}));
var require_pushgateway = __commonJSMin(((e, t) => {
	const n = __require(`url`);
	const r = __require(`http`);
	const i = __require(`https`);
	const { gzipSync: a } = __require(`zlib`);
	const { globalRegistry: o } = require_registry();
	var Pushgateway = class {
		constructor(e, t, n) {
			if (!n) n = o;
			this.registry = n;
			this.gatewayUrl = e;
			const { requireJobName: r, ...i } = {
				requireJobName: true,
				...t
			};
			this.requireJobName = r;
			this.requestOptions = i;
		}
		pushAdd(e = {}) {
			if (this.requireJobName && !e.jobName) throw new Error(`Missing jobName parameter`);
			return useGateway.call(this, `POST`, e.jobName, e.groupings);
		}
		push(e = {}) {
			if (this.requireJobName && !e.jobName) throw new Error(`Missing jobName parameter`);
			return useGateway.call(this, `PUT`, e.jobName, e.groupings);
		}
		delete(e = {}) {
			if (this.requireJobName && !e.jobName) throw new Error(`Missing jobName parameter`);
			return useGateway.call(this, `DELETE`, e.jobName, e.groupings);
		}
	};
	async function useGateway(e, t, o) {
		const s = n.parse(this.gatewayUrl);
		const c = `${s.pathname && s.pathname !== `/` ? s.pathname : ``}/metrics${t ? `/job/${encodeURIComponent(t)}${generateGroupings(o)}` : ``}`;
		const l = n.resolve(this.gatewayUrl, c);
		const u = n.parse(l);
		const d = isHttps(u.href) ? i : r;
		const f = Object.assign(u, this.requestOptions, { method: e });
		return new Promise((t, n) => {
			if (e === `DELETE` && f.headers) delete f.headers[`Content-Encoding`];
			const r = d.request(f, (e) => {
				let r = ``;
				e.setEncoding(`utf8`);
				e.on(`data`, (e) => {
					r += e;
				});
				e.on(`end`, () => {
					if (e.statusCode >= 400) n(/* @__PURE__ */ new Error(`push failed with status ${e.statusCode}, ${r}`));
					else t({
						resp: e,
						body: r
					});
				});
			});
			r.on(`error`, (e) => {
				n(e);
			});
			r.on(`timeout`, () => {
				r.destroy(/* @__PURE__ */ new Error(`Pushgateway request timed out`));
			});
			if (e !== `DELETE`) this.registry.metrics().then((e) => {
				if (f.headers && f.headers[`Content-Encoding`] === `gzip`) e = a(e);
				r.write(e);
				r.end();
			}).catch((e) => {
				n(e);
			});
			else r.end();
		});
	}
	function generateGroupings(e) {
		if (!e) return ``;
		return Object.keys(e).map((t) => `/${encodeURIComponent(t)}/${encodeURIComponent(e[t])}`).join(``);
	}
	function isHttps(e) {
		return e.search(/^https/) !== -1;
	}
	t.exports = Pushgateway;
}));
var require_bucketGenerators = __commonJSMin(((e) => {
	e.linearBuckets = (e, t, n) => {
		if (n < 1) throw new Error(`Linear buckets needs a positive count`);
		const r = new Array(n);
		for (let i = 0; i < n; i++) r[i] = e + i * t;
		return r;
	};
	e.exponentialBuckets = (e, t, n) => {
		if (e <= 0) throw new Error(`Exponential buckets needs a positive start`);
		if (n < 1) throw new Error(`Exponential buckets needs a positive count`);
		if (t <= 1) throw new Error(`Exponential buckets needs a factor greater than 1`);
		const r = new Array(n);
		for (let i = 0; i < n; i++) {
			r[i] = e;
			e *= t;
		}
		return r;
	};
}));
var require_types$1 = __commonJSMin(((e) => {
	e.DiagLogLevel = function(e) {
		e[e[`NONE`] = 0] = `NONE`;
		e[e[`ERROR`] = 30] = `ERROR`;
		e[e[`WARN`] = 50] = `WARN`;
		e[e[`INFO`] = 60] = `INFO`;
		e[e[`DEBUG`] = 70] = `DEBUG`;
		e[e[`VERBOSE`] = 80] = `VERBOSE`;
		e[e[`ALL`] = 9999] = `ALL`;
		return e;
	}({});
}));
var require_version$2 = __commonJSMin(((e) => {
	e.VERSION = `1.10.0`;
}));
var require_semver$1 = __commonJSMin(((e) => {
	const t = require_version$2();
	const n = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
	function _makeCompatibilityCheck(e) {
		const t = /* @__PURE__ */ new Set([e]);
		const r = /* @__PURE__ */ new Set();
		const i = e.match(n);
		if (!i) return () => false;
		const a = {
			major: +i[1],
			minor: +i[2],
			patch: +i[3],
			prerelease: i[4]
		};
		if (a.prerelease != null) return function isExactmatch(t) {
			return t === e;
		};
		function _reject(e) {
			r.add(e);
			return false;
		}
		function _accept(e) {
			t.add(e);
			return true;
		}
		return function isCompatible(e) {
			if (t.has(e)) return true;
			if (r.has(e)) return false;
			const i = e.match(n);
			if (!i) return _reject(e);
			const o = {
				major: +i[1],
				minor: +i[2],
				patch: +i[3],
				prerelease: i[4]
			};
			if (o.prerelease != null) return _reject(e);
			if (a.major !== o.major) return _reject(e);
			if (a.major === 0) {
				if (a.minor === o.minor && a.patch <= o.patch) return _accept(e);
				return _reject(e);
			}
			if (a.minor <= o.minor) return _accept(e);
			return _reject(e);
		};
	}
	const r = _makeCompatibilityCheck(t.VERSION);
	e._makeCompatibilityCheck = _makeCompatibilityCheck;
	e.isCompatible = r;
}));
var require_global_utils$1 = __commonJSMin(((e) => {
	const t = require_version$2();
	const n = require_semver$1();
	const r = t.VERSION.split(`.`)[0];
	const i = Symbol.for(`opentelemetry.js.api.${r}`);
	const a = typeof globalThis === `object` ? globalThis : typeof self === `object` ? self : typeof window === `object` ? window : typeof global === `object` ? global : {};
	function _makeGlobalApi() {
		return Object.defineProperty({}, "version", {
			value: t.VERSION,
			enumerable: true,
			writable: false,
			configurable: false
		});
	}
	function registerGlobal(e, n, r, o = false) {
		var s;
		const c = a[i] = (s = a[i]) !== null && s !== void 0 ? s : _makeGlobalApi();
		if (!o && c[e]) {
			const t = /* @__PURE__ */ new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${e}`);
			r.error(t.stack || t.message);
			return false;
		}
		if (c.version !== `1.10.0`) {
			const n = /* @__PURE__ */ new Error(`@opentelemetry/api: Registration of version v${c.version} for ${e} does not match previously registered API v${t.VERSION}`);
			r.error(n.stack || n.message);
			return false;
		}
		c[e] = n;
		r.debug(`@opentelemetry/api: Registered a global for ${e} v${t.VERSION}.`);
		return true;
	}
	let o;
	function getGlobal(e) {
		const t = a[i];
		if (t == null) return;
		if (t !== o) {
			if (!t.version || !n.isCompatible(t.version)) return;
			o = t;
		}
		return t[e];
	}
	function unregisterGlobal(e, n) {
		n.debug(`@opentelemetry/api: Unregistering a global for ${e} v${t.VERSION}.`);
		const r = a[i];
		if (r) delete r[e];
	}
	e.getGlobal = getGlobal;
	e.registerGlobal = registerGlobal;
	e.unregisterGlobal = unregisterGlobal;
}));
var require_ComponentLogger$1 = __commonJSMin(((e) => {
	const t = require_global_utils$1();
	var DiagComponentLogger = class {
		constructor(e) {
			this._namespace = e.namespace || `DiagComponentLogger`;
		}
		debug(...e) {
			return logProxy(`debug`, this._namespace, e);
		}
		error(...e) {
			return logProxy(`error`, this._namespace, e);
		}
		info(...e) {
			return logProxy(`info`, this._namespace, e);
		}
		warn(...e) {
			return logProxy(`warn`, this._namespace, e);
		}
		verbose(...e) {
			return logProxy(`verbose`, this._namespace, e);
		}
	};
	function logProxy(e, n, r) {
		const i = t.getGlobal(`diag`);
		if (!i) return;
		return i[e](n, ...r);
	}
	e.DiagComponentLogger = DiagComponentLogger;
}));
var require_logLevelLogger$1 = __commonJSMin(((e) => {
	require_types$1();
	function createLogLevelDiagLogger(e, t) {
		if (e < 0) e = 0;
		else if (e > 9999) e = 9999;
		t = t || {};
		function _filterFunc(n, r) {
			const i = t[n];
			if (typeof i === `function` && e >= r) return i.bind(t);
			return function() {};
		}
		return {
			error: _filterFunc(`error`, 30),
			warn: _filterFunc(`warn`, 50),
			info: _filterFunc(`info`, 60),
			debug: _filterFunc(`debug`, 70),
			verbose: _filterFunc(`verbose`, 80)
		};
	}
	e.createLogLevelDiagLogger = createLogLevelDiagLogger;
}));
var require_diag$1 = __commonJSMin(((e) => {
	const t = require_global_utils$1();
	const n = require_ComponentLogger$1();
	require_types$1();
	const r = require_logLevelLogger$1();
	const i = `diag`;
	e.DiagAPI = class DiagAPI {
		static instance() {
			if (!this._instance) this._instance = new DiagAPI();
			return this._instance;
		}
		constructor() {
			function _logProxy(e) {
				return function(...n) {
					const r = t.getGlobal(`diag`);
					if (!r) return;
					return r[e](...n);
				};
			}
			const e = this;
			const setLogger = (n, i = { logLevel: 60 }) => {
				var a;
				if (n === e) {
					var o;
					const t = /* @__PURE__ */ new Error(`Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation`);
					e.error((o = t.stack) !== null && o !== void 0 ? o : t.message);
					return false;
				}
				if (typeof i === `number`) i = { logLevel: i };
				const s = t.getGlobal(`diag`);
				const c = r.createLogLevelDiagLogger((a = i.logLevel) !== null && a !== void 0 ? a : 60, n);
				if (s && !i.suppressOverrideMessage) {
					var l;
					const e = (l = (/* @__PURE__ */ new Error()).stack) !== null && l !== void 0 ? l : `<failed to generate stacktrace>`;
					s.warn(`Current logger will be overwritten from ${e}`);
					c.warn(`Current logger will overwrite one already registered from ${e}`);
				}
				return t.registerGlobal(`diag`, c, e, true);
			};
			e.setLogger = setLogger;
			e.disable = () => {
				t.unregisterGlobal(i, e);
			};
			e.createComponentLogger = (e) => {
				return new n.DiagComponentLogger(e);
			};
			e.verbose = _logProxy(`verbose`);
			e.debug = _logProxy(`debug`);
			e.info = _logProxy(`info`);
			e.warn = _logProxy(`warn`);
			e.error = _logProxy(`error`);
		}
	};
}));
var require_baggage_impl$1 = __commonJSMin(((e) => {
	e.BaggageImpl = class BaggageImpl {
		constructor(e) {
			this._entries = e ? new Map(e) : /* @__PURE__ */ new Map();
		}
		getEntry(e) {
			const t = this._entries.get(e);
			if (!t) return;
			return Object.assign({}, t);
		}
		getAllEntries() {
			return Array.from(this._entries.entries());
		}
		setEntry(e, t) {
			const n = new BaggageImpl(this._entries);
			n._entries.set(e, t);
			return n;
		}
		removeEntry(e) {
			const t = new BaggageImpl(this._entries);
			t._entries.delete(e);
			return t;
		}
		removeEntries(...e) {
			const t = new BaggageImpl(this._entries);
			for (const n of e) t._entries.delete(n);
			return t;
		}
		clear() {
			return new BaggageImpl();
		}
	};
}));
var require_symbol$1 = __commonJSMin(((e) => {
	e.baggageEntryMetadataSymbol = Symbol(`BaggageEntryMetadata`);
}));
var require_utils$3 = __commonJSMin(((e) => {
	const t = require_diag$1();
	const n = require_baggage_impl$1();
	const r = require_symbol$1();
	const i = t.DiagAPI.instance();
	function createBaggage(e = {}) {
		return new n.BaggageImpl(new Map(Object.entries(e)));
	}
	function baggageEntryMetadataFromString(e) {
		if (typeof e !== `string`) {
			i.error(`Cannot create baggage metadata from unknown type: ${typeof e}`);
			e = ``;
		}
		return {
			__TYPE__: r.baggageEntryMetadataSymbol,
			toString() {
				return e;
			}
		};
	}
	e.baggageEntryMetadataFromString = baggageEntryMetadataFromString;
	e.createBaggage = createBaggage;
}));
var require_context$3 = __commonJSMin(((e) => {
	function createContextKey(e) {
		return Symbol.for(e);
	}
	e.ROOT_CONTEXT = new class BaseContext {
		constructor(e) {
			const t = this;
			t._currentContext = e ? new Map(e) : /* @__PURE__ */ new Map();
			t.getValue = (e) => t._currentContext.get(e);
			t.setValue = (e, n) => {
				const r = new BaseContext(t._currentContext);
				r._currentContext.set(e, n);
				return r;
			};
			t.deleteValue = (e) => {
				const n = new BaseContext(t._currentContext);
				n._currentContext.delete(e);
				return n;
			};
		}
	}();
	e.createContextKey = createContextKey;
}));
var require_consoleLogger$1 = __commonJSMin(((e) => {
	const t = [
		{
			n: `error`,
			c: `error`
		},
		{
			n: `warn`,
			c: `warn`
		},
		{
			n: `info`,
			c: `info`
		},
		{
			n: `debug`,
			c: `debug`
		},
		{
			n: `verbose`,
			c: `trace`
		}
	];
	const n = {};
	if (typeof console !== `undefined`) {
		for (const e of [
			`error`,
			`warn`,
			`info`,
			`debug`,
			`trace`,
			`log`
		]) if (typeof console[e] === `function`) n[e] = console[e];
	}
	var DiagConsoleLogger = class {
		constructor() {
			function _consoleFunc(e) {
				return function(...t) {
					let r = n[e];
					if (typeof r !== `function`) r = n[`log`];
					if (typeof r !== `function` && console) {
						r = console[e];
						if (typeof r !== `function`) r = console.log;
					}
					if (typeof r === `function`) return r.apply(console, t);
				};
			}
			for (let e = 0; e < t.length; e++) this[t[e].n] = _consoleFunc(t[e].c);
		}
	};
	e.DiagConsoleLogger = DiagConsoleLogger;
	e._originalConsoleMethods = n;
}));
var require_NoopMeter$1 = __commonJSMin(((e) => {
	var NoopMeter = class {
		constructor() {}
		createGauge(e, t) {
			return r;
		}
		createHistogram(e, t) {
			return i;
		}
		createCounter(e, t) {
			return n;
		}
		createUpDownCounter(e, t) {
			return a;
		}
		createObservableGauge(e, t) {
			return s;
		}
		createObservableCounter(e, t) {
			return o;
		}
		createObservableUpDownCounter(e, t) {
			return c;
		}
		addBatchObservableCallback(e, t) {}
		removeBatchObservableCallback(e) {}
	};
	var NoopMetric = class {};
	var NoopCounterMetric = class extends NoopMetric {
		add(e, t) {}
	};
	var NoopUpDownCounterMetric = class extends NoopMetric {
		add(e, t) {}
	};
	var NoopGaugeMetric = class extends NoopMetric {
		record(e, t) {}
	};
	var NoopHistogramMetric = class extends NoopMetric {
		record(e, t) {}
	};
	var NoopObservableMetric = class {
		addCallback(e) {}
		removeCallback(e) {}
	};
	var NoopObservableCounterMetric = class extends NoopObservableMetric {};
	var NoopObservableGaugeMetric = class extends NoopObservableMetric {};
	var NoopObservableUpDownCounterMetric = class extends NoopObservableMetric {};
	const t = new NoopMeter();
	const n = new NoopCounterMetric();
	const r = new NoopGaugeMetric();
	const i = new NoopHistogramMetric();
	const a = new NoopUpDownCounterMetric();
	const o = new NoopObservableCounterMetric();
	const s = new NoopObservableGaugeMetric();
	const c = new NoopObservableUpDownCounterMetric();
	function createNoopMeter() {
		return t;
	}
	e.NOOP_COUNTER_METRIC = n;
	e.NOOP_GAUGE_METRIC = r;
	e.NOOP_HISTOGRAM_METRIC = i;
	e.NOOP_METER = t;
	e.NOOP_OBSERVABLE_COUNTER_METRIC = o;
	e.NOOP_OBSERVABLE_GAUGE_METRIC = s;
	e.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC = c;
	e.NOOP_UP_DOWN_COUNTER_METRIC = a;
	e.NoopCounterMetric = NoopCounterMetric;
	e.NoopGaugeMetric = NoopGaugeMetric;
	e.NoopHistogramMetric = NoopHistogramMetric;
	e.NoopMeter = NoopMeter;
	e.NoopMetric = NoopMetric;
	e.NoopObservableCounterMetric = NoopObservableCounterMetric;
	e.NoopObservableGaugeMetric = NoopObservableGaugeMetric;
	e.NoopObservableMetric = NoopObservableMetric;
	e.NoopObservableUpDownCounterMetric = NoopObservableUpDownCounterMetric;
	e.NoopUpDownCounterMetric = NoopUpDownCounterMetric;
	e.createNoopMeter = createNoopMeter;
}));
var require_Metric$1 = __commonJSMin(((e) => {
	e.ValueType = function(e) {
		e[e[`INT`] = 0] = `INT`;
		e[e[`DOUBLE`] = 1] = `DOUBLE`;
		return e;
	}({});
}));
var require_NoopLogger$1 = __commonJSMin(((e) => {
	var NoopLogger = class {
		emit(e) {}
		enabled() {
			return false;
		}
	};
	const t = new NoopLogger();
	function createNoopLogger() {
		return t;
	}
	e.NOOP_LOGGER = t;
	e.NoopLogger = NoopLogger;
	e.createNoopLogger = createNoopLogger;
}));
var require_LogRecord$1 = __commonJSMin(((e) => {
	e.SeverityNumber = function(e) {
		e[e[`UNSPECIFIED`] = 0] = `UNSPECIFIED`;
		e[e[`TRACE`] = 1] = `TRACE`;
		e[e[`TRACE2`] = 2] = `TRACE2`;
		e[e[`TRACE3`] = 3] = `TRACE3`;
		e[e[`TRACE4`] = 4] = `TRACE4`;
		e[e[`DEBUG`] = 5] = `DEBUG`;
		e[e[`DEBUG2`] = 6] = `DEBUG2`;
		e[e[`DEBUG3`] = 7] = `DEBUG3`;
		e[e[`DEBUG4`] = 8] = `DEBUG4`;
		e[e[`INFO`] = 9] = `INFO`;
		e[e[`INFO2`] = 10] = `INFO2`;
		e[e[`INFO3`] = 11] = `INFO3`;
		e[e[`INFO4`] = 12] = `INFO4`;
		e[e[`WARN`] = 13] = `WARN`;
		e[e[`WARN2`] = 14] = `WARN2`;
		e[e[`WARN3`] = 15] = `WARN3`;
		e[e[`WARN4`] = 16] = `WARN4`;
		e[e[`ERROR`] = 17] = `ERROR`;
		e[e[`ERROR2`] = 18] = `ERROR2`;
		e[e[`ERROR3`] = 19] = `ERROR3`;
		e[e[`ERROR4`] = 20] = `ERROR4`;
		e[e[`FATAL`] = 21] = `FATAL`;
		e[e[`FATAL2`] = 22] = `FATAL2`;
		e[e[`FATAL3`] = 23] = `FATAL3`;
		e[e[`FATAL4`] = 24] = `FATAL4`;
		return e;
	}({});
}));
var require_TextMapPropagator$1 = __commonJSMin(((e) => {
	const t = {
		get(e, t) {
			if (e == null) return;
			return e[t];
		},
		keys(e) {
			if (e == null) return [];
			return Object.keys(e);
		}
	};
	const n = { set(e, t, n) {
		if (e == null) return;
		e[t] = n;
	} };
	e.defaultTextMapGetter = t;
	e.defaultTextMapSetter = n;
}));
var require_trace_flags$1 = __commonJSMin(((e) => {
	e.TraceFlags = function(e) {
		e[e[`NONE`] = 0] = `NONE`;
		e[e[`SAMPLED`] = 1] = `SAMPLED`;
		return e;
	}({});
}));
var require_invalid_span_constants$1 = __commonJSMin(((e) => {
	require_trace_flags$1();
	const t = `0000000000000000`;
	const n = `00000000000000000000000000000000`;
	const r = {
		traceId: n,
		spanId: t,
		traceFlags: 0
	};
	e.INVALID_SPANID = t;
	e.INVALID_SPAN_CONTEXT = r;
	e.INVALID_TRACEID = n;
}));
var require_NonRecordingSpan$1 = __commonJSMin(((e) => {
	const t = require_invalid_span_constants$1();
	var NonRecordingSpan = class {
		constructor(e = t.INVALID_SPAN_CONTEXT) {
			this._spanContext = e;
		}
		spanContext() {
			return this._spanContext;
		}
		setAttribute(e, t) {
			return this;
		}
		setAttributes(e) {
			return this;
		}
		addEvent(e, t) {
			return this;
		}
		addLink(e) {
			return this;
		}
		addLinks(e) {
			return this;
		}
		setStatus(e) {
			return this;
		}
		updateName(e) {
			return this;
		}
		end(e) {}
		isRecording() {
			return false;
		}
		recordException(e, t) {}
	};
	e.NonRecordingSpan = NonRecordingSpan;
}));
var require_spancontext_utils$1 = __commonJSMin(((e) => {
	require_invalid_span_constants$1();
	const t = require_NonRecordingSpan$1();
	const n = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1
	]);
	function isValidHex(e, t) {
		if (typeof e !== `string` || e.length !== t) return false;
		let r = 0;
		for (let t = 0; t < e.length; t += 4) r += (n[e.charCodeAt(t)] | 0) + (n[e.charCodeAt(t + 1)] | 0) + (n[e.charCodeAt(t + 2)] | 0) + (n[e.charCodeAt(t + 3)] | 0);
		return r === t;
	}
	function isValidTraceId(e) {
		return isValidHex(e, 32) && e !== `00000000000000000000000000000000`;
	}
	function isValidSpanId(e) {
		return isValidHex(e, 16) && e !== `0000000000000000`;
	}
	function isSpanContextValid(e) {
		return isValidTraceId(e.traceId) && isValidSpanId(e.spanId);
	}
	function wrapSpanContext(e) {
		return new t.NonRecordingSpan(e);
	}
	e.isSpanContextValid = isSpanContextValid;
	e.isValidSpanId = isValidSpanId;
	e.isValidTraceId = isValidTraceId;
	e.wrapSpanContext = wrapSpanContext;
}));
var require_NoopContextManager$1 = __commonJSMin(((e) => {
	const t = require_context$3();
	var NoopContextManager = class {
		active() {
			return t.ROOT_CONTEXT;
		}
		with(e, t, n, ...r) {
			return t.call(n, ...r);
		}
		bind(e, t) {
			return t;
		}
		enable() {
			return this;
		}
		disable() {
			return this;
		}
		attach(e) {
			return { dispose() {} };
		}
	};
	e.NoopContextManager = NoopContextManager;
}));
var require_context$2 = __commonJSMin(((e) => {
	const t = require_global_utils$1();
	const n = require_diag$1();
	const r = require_NoopContextManager$1();
	const i = `context`;
	const a = new r.NoopContextManager();
	const o = Object.freeze({ dispose: () => {} });
	e.ContextAPI = class ContextAPI {
		constructor() {
			this._attachUnsupportedWarned = false;
		}
		static getInstance() {
			if (!this._instance) this._instance = new ContextAPI();
			return this._instance;
		}
		setGlobalContextManager(e) {
			return t.registerGlobal(i, e, n.DiagAPI.instance());
		}
		active() {
			return this._getContextManager().active();
		}
		with(e, t, n, ...r) {
			return this._getContextManager().with(e, t, n, ...r);
		}
		bind(e, t) {
			return this._getContextManager().bind(e, t);
		}
		attach(e) {
			const t = this._getContextManager();
			if (t.attach) return t.attach(e);
			if (!this._attachUnsupportedWarned) {
				this._attachUnsupportedWarned = true;
				n.DiagAPI.instance().warn(`The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.`);
			}
			return o;
		}
		_getContextManager() {
			return t.getGlobal(i) || a;
		}
		disable() {
			this._getContextManager().disable();
			t.unregisterGlobal(i, n.DiagAPI.instance());
		}
	};
}));
var require_context_utils$1 = __commonJSMin(((e) => {
	const t = require_context$3();
	const n = require_context$2();
	const r = require_NonRecordingSpan$1();
	const i = t.createContextKey(`OpenTelemetry Context Key SPAN`);
	function getSpan(e) {
		return e.getValue(i) || void 0;
	}
	function getActiveSpan() {
		return getSpan(n.ContextAPI.getInstance().active());
	}
	function setSpan(e, t) {
		return e.setValue(i, t);
	}
	function deleteSpan(e) {
		return e.deleteValue(i);
	}
	function setSpanContext(e, t) {
		return setSpan(e, new r.NonRecordingSpan(t));
	}
	function getSpanContext(e) {
		var t;
		return (t = getSpan(e)) === null || t === void 0 ? void 0 : t.spanContext();
	}
	e.deleteSpan = deleteSpan;
	e.getActiveSpan = getActiveSpan;
	e.getSpan = getSpan;
	e.getSpanContext = getSpanContext;
	e.setSpan = setSpan;
	e.setSpanContext = setSpanContext;
}));
var require_NoopTracer$1 = __commonJSMin(((e) => {
	const t = require_context$2();
	const n = require_NonRecordingSpan$1();
	const r = require_context_utils$1();
	const i = require_spancontext_utils$1();
	const a = t.ContextAPI.getInstance();
	var NoopTracer = class {
		startSpan(e, t, o = a.active()) {
			if (Boolean(t === null || t === void 0 ? void 0 : t.root)) return new n.NonRecordingSpan();
			const s = o && r.getSpanContext(o);
			if (isSpanContext(s) && i.isSpanContextValid(s)) return new n.NonRecordingSpan(s);
			else return new n.NonRecordingSpan();
		}
		startActiveSpan(e, t, n, i) {
			var o;
			let s;
			let c;
			let l;
			if (arguments.length < 2) return;
			else if (arguments.length === 2) l = t;
			else if (arguments.length === 3) {
				s = t;
				l = n;
			} else {
				s = t;
				c = n;
				l = i;
			}
			const u = (o = c) !== null && o !== void 0 ? o : a.active();
			const d = this.startSpan(e, s, u);
			const f = r.setSpan(u, d);
			return a.with(f, l, void 0, d);
		}
	};
	function isSpanContext(e) {
		return e !== null && typeof e === `object` && `spanId` in e && typeof e[`spanId`] === `string` && `traceId` in e && typeof e[`traceId`] === `string` && `traceFlags` in e && typeof e[`traceFlags`] === `number`;
	}
	e.NoopTracer = NoopTracer;
}));
var require_ProxyTracer$1 = __commonJSMin(((e) => {
	const t = new (require_NoopTracer$1()).NoopTracer();
	var ProxyTracer = class {
		constructor(e, t, n, r) {
			this._provider = e;
			this.name = t;
			this.version = n;
			this.options = r;
		}
		startSpan(e, t, n) {
			return this._getTracer().startSpan(e, t, n);
		}
		startActiveSpan(e, t, n, r) {
			const i = this._getTracer();
			return Reflect.apply(i.startActiveSpan, i, arguments);
		}
		_getTracer() {
			if (this._delegate) return this._delegate;
			const e = this._provider.getDelegateTracer(this.name, this.version, this.options);
			if (!e) return t;
			this._delegate = e;
			return this._delegate;
		}
	};
	e.ProxyTracer = ProxyTracer;
}));
var require_span_kind$1 = __commonJSMin(((e) => {
	e.SpanKind = function(e) {
		e[e[`INTERNAL`] = 0] = `INTERNAL`;
		e[e[`SERVER`] = 1] = `SERVER`;
		e[e[`CLIENT`] = 2] = `CLIENT`;
		e[e[`PRODUCER`] = 3] = `PRODUCER`;
		e[e[`CONSUMER`] = 4] = `CONSUMER`;
		return e;
	}({});
}));
var require_status$1 = __commonJSMin(((e) => {
	e.SpanStatusCode = function(e) {
		e[e[`UNSET`] = 0] = `UNSET`;
		e[e[`OK`] = 1] = `OK`;
		e[e[`ERROR`] = 2] = `ERROR`;
		return e;
	}({});
}));
var require_tracestate_validators$1 = __commonJSMin(((e) => {
	const t = `[_0-9a-z-*/]`;
	const n = new RegExp(`^(?:${`[a-z]${t}{0,255}`}|${`[a-z0-9]${t}{0,240}@[a-z]${t}{0,13}`})$`);
	const r = /^[ -~]{0,255}[!-~]$/;
	const i = /,|=/;
	function validateKey(e) {
		return n.test(e);
	}
	function validateValue(e) {
		return r.test(e) && !i.test(e);
	}
	e.validateKey = validateKey;
	e.validateValue = validateValue;
}));
var require_tracestate_impl$1 = __commonJSMin(((e) => {
	const t = require_tracestate_validators$1();
	const n = 32;
	const r = 512;
	const i = `,`;
	const a = `=`;
	e.TraceStateImpl = class TraceStateImpl {
		constructor(e) {
			this._internalState = /* @__PURE__ */ new Map();
			if (e) this._parse(e);
		}
		set(e, t) {
			const i = this._internalState.get(e);
			let a = this.serialize().length;
			if (typeof i === `string`) a += t.length - i.length;
			else {
				if (this._internalState.size >= n) return this;
				a += e.length + t.length + (this._internalState.size > 0 ? 2 : 1);
			}
			if (a > r) return this;
			const o = this._clone();
			if (o._internalState.has(e)) o._internalState.delete(e);
			o._internalState.set(e, t);
			return o;
		}
		unset(e) {
			const t = this._clone();
			t._internalState.delete(e);
			return t;
		}
		get(e) {
			return this._internalState.get(e);
		}
		serialize() {
			return Array.from(this._internalState.keys()).reduceRight((e, t) => {
				e.push(t + a + this.get(t));
				return e;
			}, []).join(i);
		}
		_parse(e) {
			if (e.length > r) return;
			this._internalState = e.split(i).reduceRight((e, n) => {
				const r = n.trim();
				const i = r.indexOf(a);
				if (i !== -1) {
					const a = r.slice(0, i);
					const o = r.slice(i + 1, n.length);
					if (t.validateKey(a) && t.validateValue(o)) e.set(a, o);
				}
				return e;
			}, /* @__PURE__ */ new Map());
			if (this._internalState.size > n) this._internalState = new Map(Array.from(this._internalState.entries()).reverse().slice(0, n));
		}
		_keys() {
			return Array.from(this._internalState.keys()).reverse();
		}
		_clone() {
			const e = new TraceStateImpl();
			e._internalState = new Map(this._internalState);
			return e;
		}
	};
}));
var require_utils$2 = __commonJSMin(((e) => {
	const t = require_tracestate_impl$1();
	function createTraceState(e) {
		return new t.TraceStateImpl(e);
	}
	e.createTraceState = createTraceState;
}));
var require_NoopTracerProvider = __commonJSMin(((e) => {
	const t = require_NoopTracer$1();
	var NoopTracerProvider = class {
		getTracer(e, n, r) {
			return new t.NoopTracer();
		}
	};
	e.NoopTracerProvider = NoopTracerProvider;
}));
var require_ProxyTracerProvider$1 = __commonJSMin(((e) => {
	const t = require_ProxyTracer$1();
	const n = new (require_NoopTracerProvider()).NoopTracerProvider();
	var ProxyTracerProvider = class {
		getTracer(e, n, r) {
			var i;
			return (i = this.getDelegateTracer(e, n, r)) !== null && i !== void 0 ? i : new t.ProxyTracer(this, e, n, r);
		}
		getDelegate() {
			var e;
			return (e = this._delegate) !== null && e !== void 0 ? e : n;
		}
		setDelegate(e) {
			this._delegate = e;
		}
		getDelegateTracer(e, t, n) {
			var r;
			return (r = this._delegate) === null || r === void 0 ? void 0 : r.getTracer(e, t, n);
		}
	};
	e.ProxyTracerProvider = ProxyTracerProvider;
}));
var require_SamplingResult$1 = __commonJSMin(((e) => {
	e.SamplingDecision = function(e) {
		e[e[`NOT_RECORD`] = 0] = `NOT_RECORD`;
		e[e[`RECORD`] = 1] = `RECORD`;
		e[e[`RECORD_AND_SAMPLED`] = 2] = `RECORD_AND_SAMPLED`;
		return e;
	}({});
}));
var require_context_api$1 = __commonJSMin(((e) => {
	e.context = require_context$2().ContextAPI.getInstance();
}));
var require_diag_api$1 = __commonJSMin(((e) => {
	e.diag = require_diag$1().DiagAPI.instance();
}));
var require_NoopLoggerProvider$1 = __commonJSMin(((e) => {
	const t = require_NoopLogger$1();
	var NoopLoggerProvider = class {
		getLogger(e, n, r) {
			return new t.NoopLogger();
		}
	};
	e.NOOP_LOGGER_PROVIDER = new NoopLoggerProvider();
	e.NoopLoggerProvider = NoopLoggerProvider;
}));
var require_ProxyLogger$1 = __commonJSMin(((e) => {
	const t = require_NoopLogger$1();
	var ProxyLogger = class {
		constructor(e, t, n, r) {
			this._provider = e;
			this.name = t;
			this.version = n;
			this.options = r;
		}
		emit(e) {
			this._getLogger().emit(e);
		}
		enabled(e) {
			return this._getLogger().enabled(e);
		}
		_getLogger() {
			if (this._delegate) return this._delegate;
			const e = this._provider._getDelegateLogger(this.name, this.version, this.options);
			if (!e) return t.NOOP_LOGGER;
			this._delegate = e;
			return this._delegate;
		}
	};
	e.ProxyLogger = ProxyLogger;
}));
var require_ProxyLoggerProvider$1 = __commonJSMin(((e) => {
	const t = require_NoopLoggerProvider$1();
	const n = require_ProxyLogger$1();
	var ProxyLoggerProvider = class {
		getLogger(e, t, r) {
			var i;
			return (i = this._getDelegateLogger(e, t, r)) !== null && i !== void 0 ? i : new n.ProxyLogger(this, e, t, r);
		}
		_getDelegate() {
			var e;
			return (e = this._delegate) !== null && e !== void 0 ? e : t.NOOP_LOGGER_PROVIDER;
		}
		_setDelegate(e) {
			this._delegate = e;
		}
		_getDelegateLogger(e, t, n) {
			var r;
			return (r = this._delegate) === null || r === void 0 ? void 0 : r.getLogger(e, t, n);
		}
	};
	e.ProxyLoggerProvider = ProxyLoggerProvider;
}));
var require_logs = __commonJSMin(((e) => {
	const t = require_global_utils$1();
	const n = require_diag$1();
	const r = require_ProxyLoggerProvider$1();
	const i = `logs`;
	e.LogsAPI = class LogsAPI {
		constructor() {
			this._proxyLoggerProvider = new r.ProxyLoggerProvider();
		}
		static getInstance() {
			if (!this._instance) this._instance = new LogsAPI();
			return this._instance;
		}
		setGlobalLoggerProvider(e) {
			const r = t.registerGlobal(i, e, n.DiagAPI.instance());
			if (r) this._proxyLoggerProvider._setDelegate(e);
			return r;
		}
		getLoggerProvider() {
			return t.getGlobal(i) || this._proxyLoggerProvider;
		}
		getLogger(e, t, n) {
			return this.getLoggerProvider().getLogger(e, t, n);
		}
		disable() {
			t.unregisterGlobal(i, n.DiagAPI.instance());
			this._proxyLoggerProvider = new r.ProxyLoggerProvider();
		}
	};
}));
var require_logs_api$1 = __commonJSMin(((e) => {
	e.logs = require_logs().LogsAPI.getInstance();
}));
var require_NoopMeterProvider$1 = __commonJSMin(((e) => {
	const t = require_NoopMeter$1();
	var NoopMeterProvider = class {
		getMeter(e, n, r) {
			return t.NOOP_METER;
		}
	};
	e.NOOP_METER_PROVIDER = new NoopMeterProvider();
	e.NoopMeterProvider = NoopMeterProvider;
}));
var require_metrics = __commonJSMin(((e) => {
	const t = require_global_utils$1();
	const n = require_diag$1();
	const r = require_NoopMeterProvider$1();
	const i = `metrics`;
	e.MetricsAPI = class MetricsAPI {
		constructor() {}
		static getInstance() {
			if (!this._instance) this._instance = new MetricsAPI();
			return this._instance;
		}
		setGlobalMeterProvider(e) {
			return t.registerGlobal(i, e, n.DiagAPI.instance());
		}
		getMeterProvider() {
			return t.getGlobal(i) || r.NOOP_METER_PROVIDER;
		}
		getMeter(e, t, n) {
			return this.getMeterProvider().getMeter(e, t, n);
		}
		disable() {
			t.unregisterGlobal(i, n.DiagAPI.instance());
		}
	};
}));
var require_metrics_api$1 = __commonJSMin(((e) => {
	e.metrics = require_metrics().MetricsAPI.getInstance();
}));
var require_NoopTextMapPropagator$1 = __commonJSMin(((e) => {
	var NoopTextMapPropagator = class {
		inject(e, t) {}
		extract(e, t) {
			return e;
		}
		fields() {
			return [];
		}
	};
	e.NoopTextMapPropagator = NoopTextMapPropagator;
}));
var require_context_helpers$1 = __commonJSMin(((e) => {
	const t = require_context$3();
	const n = require_context$2();
	const r = t.createContextKey(`OpenTelemetry Baggage Key`);
	function getBaggage(e) {
		return e.getValue(r) || void 0;
	}
	function getActiveBaggage() {
		return getBaggage(n.ContextAPI.getInstance().active());
	}
	function setBaggage(e, t) {
		return e.setValue(r, t);
	}
	function deleteBaggage(e) {
		return e.deleteValue(r);
	}
	e.deleteBaggage = deleteBaggage;
	e.getActiveBaggage = getActiveBaggage;
	e.getBaggage = getBaggage;
	e.setBaggage = setBaggage;
}));
var require_propagation = __commonJSMin(((e) => {
	const t = require_global_utils$1();
	const n = require_diag$1();
	const r = require_utils$3();
	const i = require_TextMapPropagator$1();
	const a = require_NoopTextMapPropagator$1();
	const o = require_context_helpers$1();
	const s = `propagation`;
	const c = new a.NoopTextMapPropagator();
	e.PropagationAPI = class PropagationAPI {
		constructor() {
			this.createBaggage = r.createBaggage;
			this.getBaggage = o.getBaggage;
			this.getActiveBaggage = o.getActiveBaggage;
			this.setBaggage = o.setBaggage;
			this.deleteBaggage = o.deleteBaggage;
		}
		static getInstance() {
			if (!this._instance) this._instance = new PropagationAPI();
			return this._instance;
		}
		setGlobalPropagator(e) {
			return t.registerGlobal(s, e, n.DiagAPI.instance());
		}
		inject(e, t, n = i.defaultTextMapSetter) {
			return this._getGlobalPropagator().inject(e, t, n);
		}
		extract(e, t, n = i.defaultTextMapGetter) {
			return this._getGlobalPropagator().extract(e, t, n);
		}
		fields() {
			return this._getGlobalPropagator().fields();
		}
		disable() {
			t.unregisterGlobal(s, n.DiagAPI.instance());
		}
		_getGlobalPropagator() {
			return t.getGlobal(s) || c;
		}
	};
}));
var require_propagation_api$1 = __commonJSMin(((e) => {
	e.propagation = require_propagation().PropagationAPI.getInstance();
}));
var require_trace = __commonJSMin(((e) => {
	const t = require_global_utils$1();
	const n = require_diag$1();
	const r = require_context_utils$1();
	const i = require_spancontext_utils$1();
	const a = require_ProxyTracerProvider$1();
	const o = `trace`;
	e.TraceAPI = class TraceAPI {
		constructor() {
			this._proxyTracerProvider = new a.ProxyTracerProvider();
			this.wrapSpanContext = i.wrapSpanContext;
			this.isSpanContextValid = i.isSpanContextValid;
			this.deleteSpan = r.deleteSpan;
			this.getSpan = r.getSpan;
			this.getActiveSpan = r.getActiveSpan;
			this.getSpanContext = r.getSpanContext;
			this.setSpan = r.setSpan;
			this.setSpanContext = r.setSpanContext;
		}
		static getInstance() {
			if (!this._instance) this._instance = new TraceAPI();
			return this._instance;
		}
		setGlobalTracerProvider(e) {
			const r = t.registerGlobal(o, this._proxyTracerProvider, n.DiagAPI.instance());
			if (r) this._proxyTracerProvider.setDelegate(e);
			return r;
		}
		getTracerProvider() {
			return t.getGlobal(o) || this._proxyTracerProvider;
		}
		getTracer(e, t) {
			return this.getTracerProvider().getTracer(e, t);
		}
		disable() {
			t.unregisterGlobal(o, n.DiagAPI.instance());
			this._proxyTracerProvider = new a.ProxyTracerProvider();
		}
	};
}));
var require_trace_api$1 = __commonJSMin(((e) => {
	e.trace = require_trace().TraceAPI.getInstance();
}));
var require_dist = __commonJSMin(((e) => {
	Object.defineProperties(e, {
		__esModule: { value: true },
		[Symbol.toStringTag]: { value: `Module` }
	});
	const t = require_types$1();
	const n = require_utils$3();
	const r = require_context$3();
	const i = require_consoleLogger$1();
	const a = require_NoopMeter$1();
	const o = require_Metric$1();
	const s = require_NoopLogger$1();
	const c = require_LogRecord$1();
	const l = require_TextMapPropagator$1();
	const u = require_trace_flags$1();
	const d = require_invalid_span_constants$1();
	const f = require_spancontext_utils$1();
	const p = require_ProxyTracer$1();
	const m = require_span_kind$1();
	const h = require_status$1();
	const g = require_utils$2();
	const _ = require_ProxyTracerProvider$1();
	const v = require_SamplingResult$1();
	const y = require_context_api$1();
	const b = require_diag_api$1();
	const x = require_logs_api$1();
	const S = require_metrics_api$1();
	const C = require_propagation_api$1();
	const w = require_trace_api$1();
	var T = {
		context: y.context,
		diag: b.diag,
		logs: x.logs,
		metrics: S.metrics,
		propagation: C.propagation,
		trace: w.trace
	};
	e.DiagConsoleLogger = i.DiagConsoleLogger;
	e.DiagLogLevel = t.DiagLogLevel;
	e.INVALID_SPANID = d.INVALID_SPANID;
	e.INVALID_SPAN_CONTEXT = d.INVALID_SPAN_CONTEXT;
	e.INVALID_TRACEID = d.INVALID_TRACEID;
	e.ProxyTracer = p.ProxyTracer;
	e.ProxyTracerProvider = _.ProxyTracerProvider;
	e.ROOT_CONTEXT = r.ROOT_CONTEXT;
	e.SamplingDecision = v.SamplingDecision;
	e.SeverityNumber = c.SeverityNumber;
	e.SpanKind = m.SpanKind;
	e.SpanStatusCode = h.SpanStatusCode;
	e.TraceFlags = u.TraceFlags;
	e.ValueType = o.ValueType;
	e.baggageEntryMetadataFromString = n.baggageEntryMetadataFromString;
	e.context = y.context;
	e.createContextKey = r.createContextKey;
	e.createNoopLogger = s.createNoopLogger;
	e.createNoopMeter = a.createNoopMeter;
	e.createTraceState = g.createTraceState;
	e.default = T;
	e.defaultTextMapGetter = l.defaultTextMapGetter;
	e.defaultTextMapSetter = l.defaultTextMapSetter;
	e.diag = b.diag;
	e.isSpanContextValid = f.isSpanContextValid;
	e.isValidSpanId = f.isValidSpanId;
	e.isValidTraceId = f.isValidTraceId;
	e.logs = x.logs;
	e.metrics = S.metrics;
	e.propagation = C.propagation;
	e.trace = w.trace;
}));
var require_processCpuTotal = __commonJSMin(((e, t) => {
	const n = require_dist();
	const r = require_counter();
	const i = `process_cpu_user_seconds_total`;
	const a = `process_cpu_system_seconds_total`;
	const o = `process_cpu_seconds_total`;
	t.exports = (e, t = {}) => {
		const s = e ? [e] : void 0;
		const c = t.prefix ? t.prefix : ``;
		const l = t.labels ? t.labels : {};
		const u = t.enableExemplars ? t.enableExemplars : false;
		const d = Object.keys(l);
		let f = process.cpuUsage();
		const p = new r({
			name: c + i,
			help: `Total user CPU time spent in seconds.`,
			enableExemplars: u,
			registers: s,
			labelNames: d,
			collect() {
				const e = process.cpuUsage();
				const t = e.user - f.user;
				const r = e.system - f.system;
				f = e;
				if (this.enableExemplars) {
					let e = {};
					const i = n.trace.getSpan(n.context.active());
					if (i) e = {
						traceId: i.spanContext().traceId,
						spanId: i.spanContext().spanId
					};
					p.inc({
						labels: l,
						value: t / 1e6,
						exemplarLabels: e
					});
					m.inc({
						labels: l,
						value: r / 1e6,
						exemplarLabels: e
					});
					h.inc({
						labels: l,
						value: (t + r) / 1e6,
						exemplarLabels: e
					});
				} else {
					p.inc(l, t / 1e6);
					m.inc(l, r / 1e6);
					h.inc(l, (t + r) / 1e6);
				}
			}
		});
		const m = new r({
			name: c + a,
			help: `Total system CPU time spent in seconds.`,
			enableExemplars: u,
			registers: s,
			labelNames: d
		});
		const h = new r({
			name: c + o,
			help: `Total user and system CPU time spent in seconds.`,
			enableExemplars: u,
			registers: s,
			labelNames: d
		});
	};
	t.exports.metricNames = [
		i,
		a,
		o
	];
}));
var require_processStartTime = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = Math.round(Date.now() / 1e3 - process.uptime());
	const i = `process_start_time_seconds`;
	t.exports = (e, t = {}) => {
		const a = t.prefix ? t.prefix : ``;
		const o = t.labels ? t.labels : {};
		const s = Object.keys(o);
		new n({
			name: a + i,
			help: `Start time of the process since unix epoch in seconds.`,
			registers: e ? [e] : void 0,
			labelNames: s,
			aggregator: `omit`,
			collect() {
				this.set(o, r);
			}
		});
	};
	t.exports.metricNames = [i];
}));
var require_osMemoryHeapLinux = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = __require(`fs`);
	const i = [
		`VmSize`,
		`VmRSS`,
		`VmData`
	];
	const a = `process_resident_memory_bytes`;
	const o = `process_virtual_memory_bytes`;
	const s = `process_heap_bytes`;
	function structureOutput(e) {
		return e.split(`
`).reduce((e, t) => {
			if (!i.some((e) => t.startsWith(e))) return e;
			const n = t.split(`:`);
			let r = n[1].trim();
			r = r.substr(0, r.length - 3);
			r = Number(r) * 1024;
			e[n[0]] = r;
			return e;
		}, {});
	}
	t.exports = (e, t = {}) => {
		const i = e ? [e] : void 0;
		const c = t.prefix ? t.prefix : ``;
		const l = t.labels ? t.labels : {};
		const u = Object.keys(l);
		const d = new n({
			name: c + a,
			help: `Resident memory size in bytes.`,
			registers: i,
			labelNames: u,
			collect() {
				try {
					const e = structureOutput(r.readFileSync(`/proc/self/status`, `utf8`));
					d.set(l, e.VmRSS);
					f.set(l, e.VmSize);
					p.set(l, e.VmData);
				} catch {}
			}
		});
		const f = new n({
			name: c + o,
			help: `Virtual memory size in bytes.`,
			registers: i,
			labelNames: u
		});
		const p = new n({
			name: c + s,
			help: `Process heap size in bytes.`,
			registers: i,
			labelNames: u
		});
	};
	t.exports.metricNames = [
		a,
		o,
		s
	];
}));
var require_safeMemoryUsage = __commonJSMin(((e, t) => {
	function safeMemoryUsage() {
		try {
			return process.memoryUsage();
		} catch {
			return;
		}
	}
	t.exports = safeMemoryUsage;
}));
var require_osMemoryHeap = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = require_osMemoryHeapLinux();
	const i = require_safeMemoryUsage();
	const a = `process_resident_memory_bytes`;
	function notLinuxVariant(e, t = {}) {
		const r = t.prefix ? t.prefix : ``;
		const o = t.labels ? t.labels : {};
		const s = Object.keys(o);
		new n({
			name: r + a,
			help: `Resident memory size in bytes.`,
			registers: e ? [e] : void 0,
			labelNames: s,
			collect() {
				const e = i();
				if (e) this.set(o, e.rss);
			}
		});
	}
	t.exports = (e, t) => process.platform === `linux` ? r(e, t) : notLinuxVariant(e, t);
	t.exports.metricNames = process.platform === `linux` ? r.metricNames : [a];
}));
var require_processOpenFileDescriptors = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = __require(`fs`);
	const i = __require(`process`);
	const a = `process_open_fds`;
	t.exports = (e, t = {}) => {
		if (i.platform !== `linux`) return;
		const o = t.prefix ? t.prefix : ``;
		const s = t.labels ? t.labels : {};
		const c = Object.keys(s);
		new n({
			name: o + a,
			help: `Number of open file descriptors.`,
			registers: e ? [e] : void 0,
			labelNames: c,
			collect() {
				try {
					const e = r.readdirSync(`/proc/self/fd`);
					this.set(s, e.length - 1);
				} catch {}
			}
		});
	};
	t.exports.metricNames = [a];
}));
var require_processMaxFileDescriptors = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = __require(`fs`);
	const i = `process_max_fds`;
	let a;
	t.exports = (e, t = {}) => {
		if (a === void 0) try {
			const e = r.readFileSync(`/proc/self/limits`, `utf8`).split(`
`);
			for (const t of e) if (t.startsWith(`Max open files`)) {
				const e = t.split(/  +/);
				a = Number(e[1]);
				break;
			}
		} catch {
			return;
		}
		if (a === void 0) return;
		const o = t.prefix ? t.prefix : ``;
		const s = t.labels ? t.labels : {};
		const c = Object.keys(s);
		new n({
			name: o + i,
			help: `Maximum number of open file descriptors.`,
			registers: e ? [e] : void 0,
			labelNames: c,
			collect() {
				if (a !== void 0) this.set(s, a);
			}
		});
	};
	t.exports.metricNames = [i];
}));
var require_eventLoopLag = __commonJSMin(((e, t) => {
	const n = require_gauge();
	let r;
	try {
		r = __require(`perf_hooks`);
	} catch {}
	const i = `nodejs_eventloop_lag_seconds`;
	const a = `nodejs_eventloop_lag_min_seconds`;
	const o = `nodejs_eventloop_lag_max_seconds`;
	const s = `nodejs_eventloop_lag_mean_seconds`;
	const c = `nodejs_eventloop_lag_stddev_seconds`;
	const l = `nodejs_eventloop_lag_p50_seconds`;
	const u = `nodejs_eventloop_lag_p90_seconds`;
	const d = `nodejs_eventloop_lag_p99_seconds`;
	function reportEventloopLag(e, t, n) {
		const r = process.hrtime(e);
		const i = (r[0] * 1e9 + r[1]) / 1e9;
		t.set(n, i);
	}
	t.exports = (e, t = {}) => {
		const f = t.prefix ? t.prefix : ``;
		const p = t.labels ? t.labels : {};
		const m = Object.keys(p);
		const h = e ? [e] : void 0;
		let collect = () => {
			const e = process.hrtime();
			setImmediate(reportEventloopLag, e, g, p);
		};
		if (r && r.monitorEventLoopDelay) try {
			const e = r.monitorEventLoopDelay({ resolution: t.eventLoopMonitoringPrecision });
			e.enable();
			collect = () => {
				const t = process.hrtime();
				setImmediate(reportEventloopLag, t, g, p);
				_.set(p, e.min / 1e9);
				v.set(p, e.max / 1e9);
				y.set(p, e.mean / 1e9);
				b.set(p, e.stddev / 1e9);
				x.set(p, e.percentile(50) / 1e9);
				S.set(p, e.percentile(90) / 1e9);
				C.set(p, e.percentile(99) / 1e9);
				e.reset();
			};
		} catch (e) {
			if (e.code === `ERR_NOT_IMPLEMENTED`) return;
			throw e;
		}
		const g = new n({
			name: f + i,
			help: `Lag of event loop in seconds.`,
			registers: h,
			labelNames: m,
			aggregator: `average`,
			collect
		});
		const _ = new n({
			name: f + a,
			help: `The minimum recorded event loop delay.`,
			registers: h,
			labelNames: m,
			aggregator: `min`
		});
		const v = new n({
			name: f + o,
			help: `The maximum recorded event loop delay.`,
			registers: h,
			labelNames: m,
			aggregator: `max`
		});
		const y = new n({
			name: f + s,
			help: `The mean of the recorded event loop delays.`,
			registers: h,
			labelNames: m,
			aggregator: `average`
		});
		const b = new n({
			name: f + c,
			help: `The standard deviation of the recorded event loop delays.`,
			registers: h,
			labelNames: m,
			aggregator: `average`
		});
		const x = new n({
			name: f + l,
			help: `The 50th percentile of the recorded event loop delays.`,
			registers: h,
			labelNames: m,
			aggregator: `average`
		});
		const S = new n({
			name: f + u,
			help: `The 90th percentile of the recorded event loop delays.`,
			registers: h,
			labelNames: m,
			aggregator: `average`
		});
		const C = new n({
			name: f + d,
			help: `The 99th percentile of the recorded event loop delays.`,
			registers: h,
			labelNames: m,
			aggregator: `average`
		});
	};
	t.exports.metricNames = [
		i,
		a,
		o,
		s,
		c,
		l,
		u,
		d
	];
}));
var require_processMetricsHelpers = __commonJSMin(((e, t) => {
	function aggregateByObjectName(e) {
		const t = {};
		for (let n = 0; n < e.length; n++) {
			const r = e[n];
			if (!r || typeof r.constructor === `undefined`) continue;
			if (Object.hasOwnProperty.call(t, r.constructor.name)) t[r.constructor.name] += 1;
			else t[r.constructor.name] = 1;
		}
		return t;
	}
	function updateMetrics(e, t, n) {
		e.reset();
		for (const r in t) e.set(Object.assign({ type: r }, n || {}), t[r]);
	}
	t.exports = {
		aggregateByObjectName,
		updateMetrics
	};
}));
var require_processHandles = __commonJSMin(((e, t) => {
	const { aggregateByObjectName: n } = require_processMetricsHelpers();
	const { updateMetrics: r } = require_processMetricsHelpers();
	const i = require_gauge();
	const a = `nodejs_active_handles`;
	const o = `nodejs_active_handles_total`;
	t.exports = (e, t = {}) => {
		if (typeof process._getActiveHandles !== `function`) return;
		const s = e ? [e] : void 0;
		const c = t.prefix ? t.prefix : ``;
		const l = t.labels ? t.labels : {};
		const u = Object.keys(l);
		new i({
			name: c + a,
			help: `Number of active libuv handles grouped by handle type. Every handle type is C++ class name.`,
			labelNames: [`type`, ...u],
			registers: s,
			collect() {
				const e = process._getActiveHandles();
				r(this, n(e), l);
			}
		});
		new i({
			name: c + o,
			help: `Total number of active handles.`,
			registers: s,
			labelNames: u,
			collect() {
				const e = process._getActiveHandles();
				this.set(l, e.length);
			}
		});
	};
	t.exports.metricNames = [a, o];
}));
var require_processRequests = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const { aggregateByObjectName: r } = require_processMetricsHelpers();
	const { updateMetrics: i } = require_processMetricsHelpers();
	const a = `nodejs_active_requests`;
	const o = `nodejs_active_requests_total`;
	t.exports = (e, t = {}) => {
		if (typeof process._getActiveRequests !== `function`) return;
		const s = t.prefix ? t.prefix : ``;
		const c = t.labels ? t.labels : {};
		const l = Object.keys(c);
		new n({
			name: s + a,
			help: `Number of active libuv requests grouped by request type. Every request type is C++ class name.`,
			labelNames: [`type`, ...l],
			registers: e ? [e] : void 0,
			collect() {
				const e = process._getActiveRequests();
				i(this, r(e), c);
			}
		});
		new n({
			name: s + o,
			help: `Total number of active requests.`,
			registers: e ? [e] : void 0,
			labelNames: l,
			collect() {
				const e = process._getActiveRequests();
				this.set(c, e.length);
			}
		});
	};
	t.exports.metricNames = [a, o];
}));
var require_processResources = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const { updateMetrics: r } = require_processMetricsHelpers();
	const i = `nodejs_active_resources`;
	const a = `nodejs_active_resources_total`;
	t.exports = (e, t = {}) => {
		if (typeof process.getActiveResourcesInfo !== `function`) return;
		const o = t.prefix ? t.prefix : ``;
		const s = t.labels ? t.labels : {};
		const c = Object.keys(s);
		new n({
			name: o + i,
			help: `Number of active resources that are currently keeping the event loop alive, grouped by async resource type.`,
			labelNames: [`type`, ...c],
			registers: e ? [e] : void 0,
			collect() {
				const e = process.getActiveResourcesInfo();
				const t = {};
				for (let n = 0; n < e.length; n++) {
					const r = e[n];
					if (Object.hasOwn(t, r)) t[r] += 1;
					else t[r] = 1;
				}
				r(this, t, s);
			}
		});
		new n({
			name: o + a,
			help: `Total number of active resources.`,
			registers: e ? [e] : void 0,
			labelNames: c,
			collect() {
				const e = process.getActiveResourcesInfo();
				this.set(s, e.length);
			}
		});
	};
	t.exports.metricNames = [i, a];
}));
var require_heapSizeAndUsed = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = require_safeMemoryUsage();
	const i = `nodejs_heap_size_total_bytes`;
	const a = `nodejs_heap_size_used_bytes`;
	const o = `nodejs_external_memory_bytes`;
	t.exports = (e, t = {}) => {
		if (typeof process.memoryUsage !== `function`) return;
		const s = t.labels ? t.labels : {};
		const c = Object.keys(s);
		const l = e ? [e] : void 0;
		const u = t.prefix ? t.prefix : ``;
		const collect = () => {
			const e = r();
			if (e) {
				d.set(s, e.heapTotal);
				f.set(s, e.heapUsed);
				if (e.external !== void 0) p.set(s, e.external);
			}
		};
		const d = new n({
			name: u + i,
			help: `Process heap size from Node.js in bytes.`,
			registers: l,
			labelNames: c,
			collect
		});
		const f = new n({
			name: u + a,
			help: `Process heap size used from Node.js in bytes.`,
			registers: l,
			labelNames: c
		});
		const p = new n({
			name: u + o,
			help: `Node.js external memory size in bytes.`,
			registers: l,
			labelNames: c
		});
	};
	t.exports.metricNames = [
		i,
		a,
		o
	];
}));
var require_heapSpacesSizeAndUsed = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = __require(`v8`);
	const i = [
		`total`,
		`used`,
		`available`
	];
	const a = {};
	i.forEach((e) => {
		a[e] = `nodejs_heap_space_size_${e}_bytes`;
	});
	t.exports = (e, t = {}) => {
		try {
			r.getHeapSpaceStatistics();
		} catch (e) {
			if (e.code === `ERR_NOT_IMPLEMENTED`) return;
			throw e;
		}
		const o = e ? [e] : void 0;
		const s = t.prefix ? t.prefix : ``;
		const c = t.labels ? t.labels : {};
		const l = [`space`, ...Object.keys(c)];
		const u = {};
		i.forEach((e) => {
			u[e] = new n({
				name: s + a[e],
				help: `Process heap space size ${e} from Node.js in bytes.`,
				labelNames: l,
				registers: o
			});
		});
		u.total.collect = () => {
			for (const e of r.getHeapSpaceStatistics()) {
				const t = e.space_name.substr(0, e.space_name.indexOf(`_space`));
				u.total.set({
					space: t,
					...c
				}, e.space_size);
				u.used.set({
					space: t,
					...c
				}, e.space_used_size);
				u.available.set({
					space: t,
					...c
				}, e.space_available_size);
			}
		};
	};
	t.exports.metricNames = Object.values(a);
}));
var require_version$1 = __commonJSMin(((e, t) => {
	const n = require_gauge();
	const r = process.version;
	const i = r.slice(1).split(`.`).map(Number);
	const a = `nodejs_version_info`;
	t.exports = (e, t = {}) => {
		const o = t.prefix ? t.prefix : ``;
		const s = t.labels ? t.labels : {};
		const c = Object.keys(s);
		new n({
			name: o + a,
			help: `Node.js version info.`,
			labelNames: [
				`version`,
				`major`,
				`minor`,
				`patch`,
				...c
			],
			registers: e ? [e] : void 0,
			aggregator: `first`,
			collect() {
				this.labels(r, i[0], i[1], i[2], ...Object.values(s)).set(1);
			}
		});
	};
	t.exports.metricNames = [a];
}));
var require_gc = __commonJSMin(((e, t) => {
	const n = require_histogram();
	let r;
	try {
		r = __require(`perf_hooks`);
	} catch {}
	const i = `nodejs_gc_duration_seconds`;
	const a = [
		.001,
		.01,
		.1,
		1,
		2,
		5
	];
	const o = [];
	if (r && r.constants) {
		o[r.constants.NODE_PERFORMANCE_GC_MAJOR] = `major`;
		o[r.constants.NODE_PERFORMANCE_GC_MINOR] = `minor`;
		o[r.constants.NODE_PERFORMANCE_GC_INCREMENTAL] = `incremental`;
		o[r.constants.NODE_PERFORMANCE_GC_WEAKCB] = `weakcb`;
	}
	t.exports = (e, t = {}) => {
		if (!r) return;
		const s = t.prefix ? t.prefix : ``;
		const c = t.labels ? t.labels : {};
		const l = Object.keys(c);
		const u = t.gcDurationBuckets ? t.gcDurationBuckets : a;
		const d = new n({
			name: s + i,
			help: `Garbage collection duration by kind, one of major, minor, incremental or weakcb.`,
			labelNames: [`kind`, ...l],
			enableExemplars: false,
			buckets: u,
			registers: e ? [e] : void 0
		});
		new r.PerformanceObserver((e) => {
			const t = e.getEntries()[0];
			const n = t.detail ? o[t.detail.kind] : o[t.kind];
			d.observe(Object.assign({ kind: n }, c), t.duration / 1e3);
		}).observe({ entryTypes: [`gc`] });
	};
	t.exports.metricNames = [i];
}));
var require_defaultMetrics = __commonJSMin(((e, t) => {
	const { isObject: n } = require_util();
	const r = require_processCpuTotal();
	const i = require_processStartTime();
	const a = require_osMemoryHeap();
	const o = require_processOpenFileDescriptors();
	const s = require_processMaxFileDescriptors();
	const c = require_eventLoopLag();
	const l = require_processHandles();
	const u = require_processRequests();
	const d = require_processResources();
	const f = require_heapSizeAndUsed();
	const p = require_heapSpacesSizeAndUsed();
	const m = require_version$1();
	const h = require_gc();
	const g = {
		processCpuTotal: r,
		processStartTime: i,
		osMemoryHeap: a,
		processOpenFileDescriptors: o,
		processMaxFileDescriptors: s,
		eventLoopLag: c,
		...typeof process.getActiveResourcesInfo === `function` ? { processResources: d } : {},
		processHandles: l,
		processRequests: u,
		heapSizeAndUsed: f,
		heapSpacesSizeAndUsed: p,
		version: m,
		gc: h
	};
	const _ = Object.keys(g);
	t.exports = function collectDefaultMetrics(e) {
		if (e !== null && e !== void 0 && !n(e)) throw new TypeError(`config must be null, undefined, or an object`);
		e = {
			eventLoopMonitoringPrecision: 10,
			...e
		};
		for (const t of Object.values(g)) t(e.register, e);
	};
	t.exports.metricsList = _;
}));
var require_metricAggregators = __commonJSMin(((e) => {
	const { Grouper: t, hashObject: n } = require_util();
	function AggregatorFactory(e) {
		return (r) => {
			if (r.length === 0) return;
			const i = {
				help: r[0].help,
				name: r[0].name,
				type: r[0].type,
				values: [],
				aggregator: r[0].aggregator
			};
			const a = new t();
			r.forEach((e) => {
				e.values.forEach((e) => {
					const t = n(e.labels);
					a.add(`${e.metricName}_${t}`, e);
				});
			});
			a.forEach((t) => {
				if (t.length === 0) return;
				const n = {
					value: e(t),
					labels: t[0].labels
				};
				if (t[0].metricName) n.metricName = t[0].metricName;
				i.values.push(n);
			});
			return i;
		};
	}
	e.AggregatorFactory = AggregatorFactory;
	e.aggregators = {
		sum: AggregatorFactory((e) => e.reduce((e, t) => e + t.value, 0)),
		first: AggregatorFactory((e) => e[0].value),
		omit: () => {},
		average: AggregatorFactory((e) => e.reduce((e, t) => e + t.value, 0) / e.length),
		min: AggregatorFactory((e) => e.reduce((e, t) => Math.min(e, t.value), Infinity)),
		max: AggregatorFactory((e) => e.reduce((e, t) => Math.max(e, t.value), -Infinity))
	};
}));
var require_cluster = __commonJSMin(((e, t) => {
	const n = require_registry();
	const { Grouper: r } = require_util();
	const { aggregators: i } = require_metricAggregators();
	let cluster = () => {
		const e = __require(`cluster`);
		cluster = () => e;
		return e;
	};
	const a = `prom-client:getMetricsReq`;
	const o = `prom-client:getMetricsRes`;
	let s = [n.globalRegistry];
	let c = 0;
	let l = false;
	const u = /* @__PURE__ */ new Map();
	var AggregatorRegistry = class extends n {
		constructor(e = n.PROMETHEUS_CONTENT_TYPE) {
			super(e);
			addListeners();
		}
		clusterMetrics() {
			const e = c++;
			return new Promise((t, n) => {
				let r = false;
				function done(e, i) {
					if (r) return;
					r = true;
					if (e) n(e);
					else t(i);
				}
				const i = {
					responses: [],
					pending: 0,
					done,
					errorTimeout: setTimeout(() => {
						const e = /* @__PURE__ */ new Error(`Operation timed out.`);
						i.done(e);
					}, 5e3)
				};
				u.set(e, i);
				const o = {
					type: a,
					requestId: e
				};
				for (const e in cluster().workers) if (cluster().workers[e].isConnected()) {
					cluster().workers[e].send(o);
					i.pending++;
				}
				if (i.pending === 0) {
					clearTimeout(i.errorTimeout);
					process.nextTick(() => done(null, ``));
				}
			});
		}
		get contentType() {
			return super.contentType;
		}
		static aggregate(e, t = n.PROMETHEUS_CONTENT_TYPE) {
			const a = new n();
			const o = new r();
			a.setContentType(t);
			e.forEach((e) => {
				e.forEach((e) => {
					o.add(e.name, e);
				});
			});
			o.forEach((e) => {
				const t = e[0].aggregator;
				const n = i[t];
				if (typeof n !== `function`) throw new Error(`'${t}' is not a defined aggregator.`);
				const r = n(e);
				if (r) {
					const e = Object.assign({ get: () => r }, r);
					a.registerMetric(e);
				}
			});
			return a;
		}
		static setRegistries(e) {
			if (!Array.isArray(e)) e = [e];
			e.forEach((e) => {
				if (!(e instanceof n)) throw new TypeError(`Expected Registry, got ${typeof e}`);
			});
			s = e;
		}
	};
	function addListeners() {
		if (l) return;
		l = true;
		if (cluster().isMaster) cluster().on(`message`, (e, t) => {
			if (t.type === o) {
				const e = u.get(t.requestId);
				if (t.error) {
					e.done(new Error(t.error));
					return;
				}
				t.metrics.forEach((t) => e.responses.push(t));
				e.pending--;
				if (e.pending === 0) {
					u.delete(t.requestId);
					clearTimeout(e.errorTimeout);
					const n = AggregatorRegistry.aggregate(e.responses).metrics();
					e.done(null, n);
				}
			}
		});
		if (cluster().isWorker) process.on(`message`, (e) => {
			if (e.type === a) Promise.all(s.map((e) => e.getMetricsAsJSON())).then((t) => {
				process.send({
					type: o,
					requestId: e.requestId,
					metrics: t
				});
			}).catch((t) => {
				process.send({
					type: o,
					requestId: e.requestId,
					error: t.message
				});
			});
		});
	}
	t.exports = AggregatorRegistry;
}));
var require_prom_client = __commonJSMin(((e) => {
	e.register = require_registry().globalRegistry;
	e.Registry = require_registry();
	Object.defineProperty(e, "contentType", {
		configurable: false,
		enumerable: true,
		get() {
			return e.register.contentType;
		},
		set(t) {
			e.register.setContentType(t);
		}
	});
	e.prometheusContentType = e.Registry.PROMETHEUS_CONTENT_TYPE;
	e.openMetricsContentType = e.Registry.OPENMETRICS_CONTENT_TYPE;
	e.validateMetricName = require_validation().validateMetricName;
	e.Counter = require_counter();
	e.Gauge = require_gauge();
	e.Histogram = require_histogram();
	e.Summary = require_summary();
	e.Pushgateway = require_pushgateway();
	e.linearBuckets = require_bucketGenerators().linearBuckets;
	e.exponentialBuckets = require_bucketGenerators().exponentialBuckets;
	e.collectDefaultMetrics = require_defaultMetrics();
	e.aggregators = require_metricAggregators().aggregators;
	e.AggregatorRegistry = require_cluster();
}));
export default require_prom_client();
export {};
