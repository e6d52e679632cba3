import { i as __require, t as __commonJSMin } from "./runtime-js.js";
var require_identity = __commonJSMin(((e) => {
	const t = Symbol.for(`yaml.alias`);
	const n = Symbol.for(`yaml.document`);
	const r = Symbol.for(`yaml.map`);
	const i = Symbol.for(`yaml.pair`);
	const a = Symbol.for(`yaml.scalar`);
	const o = Symbol.for(`yaml.seq`);
	const s = Symbol.for(`yaml.node.type`);
	const isAlias = (e) => !!e && typeof e === `object` && e[s] === t;
	const isDocument = (e) => !!e && typeof e === `object` && e[s] === n;
	const isMap = (e) => !!e && typeof e === `object` && e[s] === r;
	const isPair = (e) => !!e && typeof e === `object` && e[s] === i;
	const isScalar = (e) => !!e && typeof e === `object` && e[s] === a;
	const isSeq = (e) => !!e && typeof e === `object` && e[s] === o;
	function isCollection(e) {
		if (e && typeof e === `object`) switch (e[s]) {
			case r:
			case o: return true;
		}
		return false;
	}
	function isNode(e) {
		if (e && typeof e === `object`) switch (e[s]) {
			case t:
			case r:
			case a:
			case o: return true;
		}
		return false;
	}
	const hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor;
	e.ALIAS = t;
	e.DOC = n;
	e.MAP = r;
	e.NODE_TYPE = s;
	e.PAIR = i;
	e.SCALAR = a;
	e.SEQ = o;
	e.hasAnchor = hasAnchor;
	e.isAlias = isAlias;
	e.isCollection = isCollection;
	e.isDocument = isDocument;
	e.isMap = isMap;
	e.isNode = isNode;
	e.isPair = isPair;
	e.isScalar = isScalar;
	e.isSeq = isSeq;
}));
var require_visit = __commonJSMin(((e) => {
	var t = require_identity();
	const n = Symbol(`break visit`);
	const r = Symbol(`skip children`);
	const i = Symbol(`remove node`);
	function visit(e, n) {
		const r = initVisitor(n);
		if (t.isDocument(e)) {
			if (visit_(null, e.contents, r, Object.freeze([e])) === i) e.contents = null;
		} else visit_(null, e, r, Object.freeze([]));
	}
	visit.BREAK = n;
	visit.SKIP = r;
	visit.REMOVE = i;
	function visit_(e, r, a, o) {
		const s = callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) {
			replaceNode(e, o, s);
			return visit_(e, s, a, o);
		}
		if (typeof s !== `symbol`) {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					const t = visit_(e, r.items[e], a, o);
					if (typeof t === `number`) e = t - 1;
					else if (t === n) return n;
					else if (t === i) {
						r.items.splice(e, 1);
						e -= 1;
					}
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				const e = visit_(`key`, r.key, a, o);
				if (e === n) return n;
				else if (e === i) r.key = null;
				const t = visit_(`value`, r.value, a, o);
				if (t === n) return n;
				else if (t === i) r.value = null;
			}
		}
		return s;
	}
	async function visitAsync(e, n) {
		const r = initVisitor(n);
		if (t.isDocument(e)) {
			if (await visitAsync_(null, e.contents, r, Object.freeze([e])) === i) e.contents = null;
		} else await visitAsync_(null, e, r, Object.freeze([]));
	}
	visitAsync.BREAK = n;
	visitAsync.SKIP = r;
	visitAsync.REMOVE = i;
	async function visitAsync_(e, r, a, o) {
		const s = await callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) {
			replaceNode(e, o, s);
			return visitAsync_(e, s, a, o);
		}
		if (typeof s !== `symbol`) {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					const t = await visitAsync_(e, r.items[e], a, o);
					if (typeof t === `number`) e = t - 1;
					else if (t === n) return n;
					else if (t === i) {
						r.items.splice(e, 1);
						e -= 1;
					}
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				const e = await visitAsync_(`key`, r.key, a, o);
				if (e === n) return n;
				else if (e === i) r.key = null;
				const t = await visitAsync_(`value`, r.value, a, o);
				if (t === n) return n;
				else if (t === i) r.value = null;
			}
		}
		return s;
	}
	function initVisitor(e) {
		if (typeof e === `object` && (e.Collection || e.Node || e.Value)) return Object.assign({
			Alias: e.Node,
			Map: e.Node,
			Scalar: e.Node,
			Seq: e.Node
		}, e.Value && {
			Map: e.Value,
			Scalar: e.Value,
			Seq: e.Value
		}, e.Collection && {
			Map: e.Collection,
			Seq: e.Collection
		}, e);
		return e;
	}
	function callVisitor(e, n, r, i) {
		if (typeof r === `function`) return r(e, n, i);
		if (t.isMap(n)) return r.Map?.(e, n, i);
		if (t.isSeq(n)) return r.Seq?.(e, n, i);
		if (t.isPair(n)) return r.Pair?.(e, n, i);
		if (t.isScalar(n)) return r.Scalar?.(e, n, i);
		if (t.isAlias(n)) return r.Alias?.(e, n, i);
	}
	function replaceNode(e, n, r) {
		const i = n[n.length - 1];
		if (t.isCollection(i)) i.items[e] = r;
		else if (t.isPair(i)) {
			if (e === `key`) i.key = r;
			else i.value = r;
		} else if (t.isDocument(i)) i.contents = r;
		else {
			const e = t.isAlias(i) ? `alias` : `scalar`;
			throw new Error(`Cannot replace node with ${e} parent`);
		}
	}
	e.visit = visit;
	e.visitAsync = visitAsync;
}));
var require_directives = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_visit();
	const r = {
		"!": `%21`,
		",": `%2C`,
		"[": `%5B`,
		"]": `%5D`,
		"{": `%7B`,
		"}": `%7D`
	};
	const escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => r[e]);
	var i = class Directives {
		constructor(e, t) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, e);
			this.tags = Object.assign({}, Directives.defaultTags, t);
		}
		clone() {
			const e = new Directives(this.yaml, this.tags);
			e.docStart = this.docStart;
			return e;
		}
		atDocument() {
			const e = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case `1.1`:
					this.atNextDocument = true;
					break;
				case `1.2`:
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: `1.2`
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return e;
		}
		add(e, t) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: `1.1`
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const n = e.trim().split(/[ \t]+/);
			const r = n.shift();
			switch (r) {
				case `%TAG`: {
					if (n.length !== 2) {
						t(0, `%TAG directive should contain exactly two parts`);
						if (n.length < 2) return false;
					}
					const [e, r] = n;
					this.tags[e] = r;
					return true;
				}
				case `%YAML`: {
					this.yaml.explicit = true;
					if (n.length !== 1) {
						t(0, `%YAML directive should contain exactly one part`);
						return false;
					}
					const [e] = n;
					if (e === `1.1` || e === `1.2`) {
						this.yaml.version = e;
						return true;
					} else {
						const n = /^\d+\.\d+$/.test(e);
						t(6, `Unsupported YAML version ${e}`, n);
						return false;
					}
				}
				default:
					t(0, `Unknown directive ${r}`, true);
					return false;
			}
		}
		tagName(e, t) {
			if (e === `!`) return `!`;
			if (e[0] !== `!`) {
				t(`Not a valid tag: ${e}`);
				return null;
			}
			if (e[1] === `<`) {
				const n = e.slice(2, -1);
				if (n === `!` || n === `!!`) {
					t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
					return null;
				}
				if (e[e.length - 1] !== `>`) t(`Verbatim tags must end with a >`);
				return n;
			}
			const [, n, r] = e.match(/^(.*!)([^!]*)$/s);
			if (!r) t(`The ${e} tag has no suffix`);
			const i = this.tags[n];
			if (i) try {
				return i + decodeURIComponent(r);
			} catch (e) {
				t(String(e));
				return null;
			}
			if (n === `!`) return e;
			t(`Could not resolve tag: ${e}`);
			return null;
		}
		tagString(e) {
			for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
			return e[0] === `!` ? e : `!<${e}>`;
		}
		toString(e) {
			const r = this.yaml.explicit ? [`%YAML ${this.yaml.version || `1.2`}`] : [];
			const i = Object.entries(this.tags);
			let a;
			if (e && i.length > 0 && t.isNode(e.contents)) {
				const r = {};
				n.visit(e.contents, (e, n) => {
					if (t.isNode(n) && n.tag) r[n.tag] = true;
				});
				a = Object.keys(r);
			} else a = [];
			for (const [t, n] of i) {
				if (t === `!!` && n === `tag:yaml.org,2002:`) continue;
				if (!e || a.some((e) => e.startsWith(n))) r.push(`%TAG ${t} ${n}`);
			}
			return r.join(`
`);
		}
	};
	i.defaultYaml = {
		explicit: false,
		version: `1.2`
	};
	i.defaultTags = { "!!": `tag:yaml.org,2002:` };
	e.Directives = i;
}));
var require_anchors = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_visit();
	function anchorIsValid(e) {
		if (/[\x00-\x19\s,[\]{}]/.test(e)) {
			const t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
			throw new Error(t);
		}
		return true;
	}
	function anchorNames(e) {
		const t = /* @__PURE__ */ new Set();
		n.visit(e, { Value(e, n) {
			if (n.anchor) t.add(n.anchor);
		} });
		return t;
	}
	function findNewAnchor(e, t) {
		for (let n = 1;; ++n) {
			const r = `${e}${n}`;
			if (!t.has(r)) return r;
		}
	}
	function createNodeAnchors(e, n) {
		const r = [];
		const i = /* @__PURE__ */ new Map();
		let a = null;
		return {
			onAnchor: (t) => {
				r.push(t);
				a ?? (a = anchorNames(e));
				const i = findNewAnchor(n, a);
				a.add(i);
				return i;
			},
			setAnchors: () => {
				for (const e of r) {
					const n = i.get(e);
					if (typeof n === `object` && n.anchor && (t.isScalar(n.node) || t.isCollection(n.node))) n.node.anchor = n.anchor;
					else {
						const t = /* @__PURE__ */ new Error(`Failed to resolve repeated object (this should not happen)`);
						t.source = e;
						throw t;
					}
				}
			},
			sourceObjects: i
		};
	}
	e.anchorIsValid = anchorIsValid;
	e.anchorNames = anchorNames;
	e.createNodeAnchors = createNodeAnchors;
	e.findNewAnchor = findNewAnchor;
}));
var require_applyReviver = __commonJSMin(((e) => {
	function applyReviver(e, t, n, r) {
		if (r && typeof r === `object`) {
			if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
				const n = r[t];
				const i = applyReviver(e, r, String(t), n);
				if (i === void 0) delete r[t];
				else if (i !== n) r[t] = i;
			}
			else if (r instanceof Map) for (const t of Array.from(r.keys())) {
				const n = r.get(t);
				const i = applyReviver(e, r, t, n);
				if (i === void 0) r.delete(t);
				else if (i !== n) r.set(t, i);
			}
			else if (r instanceof Set) for (const t of Array.from(r)) {
				const n = applyReviver(e, r, t, t);
				if (n === void 0) r.delete(t);
				else if (n !== t) {
					r.delete(t);
					r.add(n);
				}
			}
			else for (const [t, n] of Object.entries(r)) {
				const i = applyReviver(e, r, t, n);
				if (i === void 0) delete r[t];
				else if (i !== n) r[t] = i;
			}
		}
		return e.call(t, n, r);
	}
	e.applyReviver = applyReviver;
}));
var require_toJS = __commonJSMin(((e) => {
	var t = require_identity();
	function toJS(e, n, r) {
		if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), r));
		if (e && typeof e.toJSON === `function`) {
			if (!r || !t.hasAnchor(e)) return e.toJSON(n, r);
			const i = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			r.anchors.set(e, i);
			r.onCreate = (e) => {
				i.res = e;
				delete r.onCreate;
			};
			const a = e.toJSON(n, r);
			if (r.onCreate) r.onCreate(a);
			return a;
		}
		if (typeof e === `bigint` && !r?.keep) return Number(e);
		return e;
	}
	e.toJS = toJS;
}));
var require_Node = __commonJSMin(((e) => {
	var t = require_applyReviver();
	var n = require_identity();
	var r = require_toJS();
	var NodeBase = class {
		constructor(e) {
			Object.defineProperty(this, n.NODE_TYPE, { value: e });
		}
		clone() {
			const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) e.range = this.range.slice();
			return e;
		}
		toJS(e, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
			if (!n.isDocument(e)) throw new TypeError(`A document argument is required`);
			const c = {
				anchors: /* @__PURE__ */ new Map(),
				doc: e,
				keep: true,
				mapAsMap: i === true,
				mapKeyWarned: false,
				maxAliasCount: typeof a === `number` ? a : 100
			};
			const l = r.toJS(this, ``, c);
			if (typeof o === `function`) for (const { count: e, res: t } of c.anchors.values()) o(t, e);
			return typeof s === `function` ? t.applyReviver(s, { "": l }, ``, l) : l;
		}
	};
	e.NodeBase = NodeBase;
}));
var require_Alias = __commonJSMin(((e) => {
	var t = require_anchors();
	var n = require_visit();
	var r = require_identity();
	var i = require_Node();
	var a = require_toJS();
	var Alias = class extends i.NodeBase {
		constructor(e) {
			super(r.ALIAS);
			this.source = e;
			Object.defineProperty(this, "tag", { set() {
				throw new Error(`Alias nodes cannot have tags`);
			} });
		}
		resolve(e, t) {
			if (t?.maxAliasCount === 0) throw new ReferenceError(`Alias resolution is disabled`);
			let i;
			if (t?.aliasResolveCache) i = t.aliasResolveCache;
			else {
				i = [];
				n.visit(e, { Node: (e, t) => {
					if (r.isAlias(t) || r.hasAnchor(t)) i.push(t);
				} });
				if (t) t.aliasResolveCache = i;
			}
			let o = void 0;
			for (const e of i) {
				if (e === this) break;
				if (e.anchor === this.source) o = e;
			}
			if (o && t) {
				const { anchors: e, doc: n, maxAliasCount: r } = t;
				let i = e.get(o);
				if (!i) {
					a.toJS(o, null, t);
					i = e.get(o);
				}
				if (i?.res === void 0) throw new ReferenceError(`This should not happen: Alias anchor was not resolved?`);
				if (r >= 0) {
					i.count += 1;
					if (i.aliasCount === 0) i.aliasCount = getAliasCount(n, o, e);
					if (i.count * i.aliasCount > r) throw new ReferenceError(`Excessive alias count indicates a resource exhaustion attack`);
				}
			}
			return o;
		}
		toJSON(e, t) {
			if (!t) return { source: this.source };
			const n = this.resolve(t.doc, t);
			if (!n) {
				const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(e);
			}
			return t.anchors.get(n).res;
		}
		toString(e, n, r) {
			const i = `*${this.source}`;
			if (e) {
				t.anchorIsValid(this.source);
				if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
					const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(e);
				}
				if (e.implicitKey) return `${i} `;
			}
			return i;
		}
	};
	function getAliasCount(e, t, n) {
		if (r.isAlias(t)) {
			const r = t.resolve(e);
			const i = n && r && n.get(r);
			return i ? i.count * i.aliasCount : 0;
		} else if (r.isCollection(t)) {
			let r = 0;
			for (const i of t.items) {
				const t = getAliasCount(e, i, n);
				if (t > r) r = t;
			}
			return r;
		} else if (r.isPair(t)) {
			const r = getAliasCount(e, t.key, n);
			const i = getAliasCount(e, t.value, n);
			return Math.max(r, i);
		}
		return 1;
	}
	e.Alias = Alias;
}));
var require_Scalar = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Node();
	var r = require_toJS();
	const isScalarValue = (e) => !e || typeof e !== `function` && typeof e !== `object`;
	var Scalar = class extends n.NodeBase {
		constructor(e) {
			super(t.SCALAR);
			this.value = e;
		}
		toJSON(e, t) {
			return t?.keep ? this.value : r.toJS(this.value, e, t);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = `BLOCK_FOLDED`;
	Scalar.BLOCK_LITERAL = `BLOCK_LITERAL`;
	Scalar.PLAIN = `PLAIN`;
	Scalar.QUOTE_DOUBLE = `QUOTE_DOUBLE`;
	Scalar.QUOTE_SINGLE = `QUOTE_SINGLE`;
	e.Scalar = Scalar;
	e.isScalarValue = isScalarValue;
}));
var require_createNode = __commonJSMin(((e) => {
	var t = require_Alias();
	var n = require_identity();
	var r = require_Scalar();
	const i = `tag:yaml.org,2002:`;
	function findTagObject(e, t, n) {
		if (t) {
			const e = n.filter((e) => e.tag === t);
			const r = e.find((e) => !e.format) ?? e[0];
			if (!r) throw new Error(`Tag ${t} not found`);
			return r;
		}
		return n.find((t) => t.identify?.(e) && !t.format);
	}
	function createNode(e, a, o) {
		if (n.isDocument(e)) e = e.contents;
		if (n.isNode(e)) return e;
		if (n.isPair(e)) {
			const t = o.schema[n.MAP].createNode?.(o.schema, null, o);
			t.items.push(e);
			return t;
		}
		if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== `undefined` && e instanceof BigInt) e = e.valueOf();
		const { aliasDuplicateObjects: s, onAnchor: c, onTagObj: l, schema: u, sourceObjects: d } = o;
		let f = void 0;
		if (s && e && typeof e === `object`) {
			f = d.get(e);
			if (f) {
				f.anchor ?? (f.anchor = c(e));
				return new t.Alias(f.anchor);
			} else {
				f = {
					anchor: null,
					node: null
				};
				d.set(e, f);
			}
		}
		if (a?.startsWith(`!!`)) a = i + a.slice(2);
		let p = findTagObject(e, a, u.tags);
		if (!p) {
			if (e && typeof e.toJSON === `function`) e = e.toJSON();
			if (!e || typeof e !== `object`) {
				const t = new r.Scalar(e);
				if (f) f.node = t;
				return t;
			}
			p = e instanceof Map ? u[n.MAP] : Symbol.iterator in Object(e) ? u[n.SEQ] : u[n.MAP];
		}
		if (l) {
			l(p);
			delete o.onTagObj;
		}
		const m = p?.createNode ? p.createNode(o.schema, e, o) : typeof p?.nodeClass?.from === `function` ? p.nodeClass.from(o.schema, e, o) : new r.Scalar(e);
		if (a) m.tag = a;
		else if (!p.default) m.tag = p.tag;
		if (f) f.node = m;
		return m;
	}
	e.createNode = createNode;
}));
var require_Collection = __commonJSMin(((e) => {
	var t = require_createNode();
	var n = require_identity();
	var r = require_Node();
	function collectionFromPath(e, n, r) {
		let i = r;
		for (let e = n.length - 1; e >= 0; --e) {
			const t = n[e];
			if (typeof t === `number` && Number.isInteger(t) && t >= 0) {
				const e = [];
				e[t] = i;
				i = e;
			} else i = /* @__PURE__ */ new Map([[t, i]]);
		}
		return t.createNode(i, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error(`This should not happen, please report a bug.`);
			},
			schema: e,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (e) => e == null || typeof e === `object` && !!e[Symbol.iterator]().next().done;
	var Collection = class extends r.NodeBase {
		constructor(e, t) {
			super(e);
			Object.defineProperty(this, "schema", {
				value: t,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(e) {
			const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (e) t.schema = e;
			t.items = t.items.map((t) => n.isNode(t) || n.isPair(t) ? t.clone(e) : t);
			if (this.range) t.range = this.range.slice();
			return t;
		}
		addIn(e, t) {
			if (isEmptyPath(e)) this.add(t);
			else {
				const [r, ...i] = e;
				const a = this.get(r, true);
				if (n.isCollection(a)) a.addIn(i, t);
				else if (a === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
		deleteIn(e) {
			const [t, ...r] = e;
			if (r.length === 0) return this.delete(t);
			const i = this.get(t, true);
			if (n.isCollection(i)) return i.deleteIn(r);
			else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`);
		}
		getIn(e, t) {
			const [r, ...i] = e;
			const a = this.get(r, true);
			if (i.length === 0) return !t && n.isScalar(a) ? a.value : a;
			else return n.isCollection(a) ? a.getIn(i, t) : void 0;
		}
		hasAllNullValues(e) {
			return this.items.every((t) => {
				if (!n.isPair(t)) return false;
				const r = t.value;
				return r == null || e && n.isScalar(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
			});
		}
		hasIn(e) {
			const [t, ...r] = e;
			if (r.length === 0) return this.has(t);
			const i = this.get(t, true);
			return n.isCollection(i) ? i.hasIn(r) : false;
		}
		setIn(e, t) {
			const [r, ...i] = e;
			if (i.length === 0) this.set(r, t);
			else {
				const e = this.get(r, true);
				if (n.isCollection(e)) e.setIn(i, t);
				else if (e === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
	};
	e.Collection = Collection;
	e.collectionFromPath = collectionFromPath;
	e.isEmptyPath = isEmptyPath;
}));
var require_stringifyComment = __commonJSMin(((e) => {
	const stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, `#`);
	function indentComment(e, t) {
		if (/^\n+$/.test(e)) return e.substring(1);
		return t ? e.replace(/^(?! *$)/gm, t) : e;
	}
	const lineComment = (e, t, n) => e.endsWith(`
`) ? indentComment(n, t) : n.includes(`
`) ? `
` + indentComment(n, t) : (e.endsWith(` `) ? `` : ` `) + n;
	e.indentComment = indentComment;
	e.lineComment = lineComment;
	e.stringifyComment = stringifyComment;
}));
var require_foldFlowLines = __commonJSMin(((e) => {
	const t = `flow`;
	const n = `block`;
	const r = `quoted`;
	function foldFlowLines(e, t, i = `flow`, { indentAtStart: a, lineWidth: o = 80, minContentWidth: s = 20, onFold: c, onOverflow: l } = {}) {
		if (!o || o < 0) return e;
		if (o < s) s = 0;
		const u = Math.max(1 + s, 1 + o - t.length);
		if (e.length <= u) return e;
		const d = [];
		const f = {};
		let p = o - t.length;
		if (typeof a === `number`) {
			if (a > o - Math.max(2, s)) d.push(0);
			else p = o - a;
		}
		let m = void 0;
		let h = void 0;
		let g = false;
		let _ = -1;
		let v = -1;
		let y = -1;
		if (i === n) {
			_ = consumeMoreIndentedLines(e, _, t.length);
			if (_ !== -1) p = _ + u;
		}
		for (let a; a = e[_ += 1];) {
			if (i === r && a === `\\`) {
				v = _;
				switch (e[_ + 1]) {
					case `x`:
						_ += 3;
						break;
					case `u`:
						_ += 5;
						break;
					case `U`:
						_ += 9;
						break;
					default: _ += 1;
				}
				y = _;
			}
			if (a === `
`) {
				if (i === n) _ = consumeMoreIndentedLines(e, _, t.length);
				p = _ + t.length + u;
				m = void 0;
			} else {
				if (a === ` ` && h && h !== ` ` && h !== `
` && h !== `	`) {
					const t = e[_ + 1];
					if (t && t !== ` ` && t !== `
` && t !== `	`) m = _;
				}
				if (_ >= p) {
					if (m) {
						d.push(m);
						p = m + u;
						m = void 0;
					} else if (i === r) {
						while (h === ` ` || h === `	`) {
							h = a;
							a = e[_ += 1];
							g = true;
						}
						const t = _ > y + 1 ? _ - 2 : v - 1;
						if (f[t]) return e;
						d.push(t);
						f[t] = true;
						p = t + u;
						m = void 0;
					} else g = true;
				}
			}
			h = a;
		}
		if (g && l) l();
		if (d.length === 0) return e;
		if (c) c();
		let b = e.slice(0, d[0]);
		for (let n = 0; n < d.length; ++n) {
			const a = d[n];
			const o = d[n + 1] || e.length;
			if (a === 0) b = `\n${t}${e.slice(0, o)}`;
			else {
				if (i === r && f[a]) b += `${e[a]}\\`;
				b += `\n${t}${e.slice(a + 1, o)}`;
			}
		}
		return b;
	}
	function consumeMoreIndentedLines(e, t, n) {
		let r = t;
		let i = t + 1;
		let a = e[i];
		while (a === ` ` || a === `	`) if (t < i + n) a = e[++t];
		else {
			do
				a = e[++t];
			while (a && a !== `
`);
			r = t;
			i = t + 1;
			a = e[i];
		}
		return r;
	}
	e.FOLD_BLOCK = n;
	e.FOLD_FLOW = t;
	e.FOLD_QUOTED = r;
	e.foldFlowLines = foldFlowLines;
}));
var require_stringifyString = __commonJSMin(((e) => {
	var t = require_Scalar();
	var n = require_foldFlowLines();
	const getFoldOptions = (e, t) => ({
		indentAtStart: t ? e.indent.length : e.indentAtStart,
		lineWidth: e.options.lineWidth,
		minContentWidth: e.options.minContentWidth
	});
	const containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
	function lineLengthOverLimit(e, t, n) {
		if (!t || t < 0) return false;
		const r = t - n;
		const i = e.length;
		if (i <= r) return false;
		for (let t = 0, n = 0; t < i; ++t) if (e[t] === `
`) {
			if (t - n > r) return true;
			n = t + 1;
			if (i - n <= r) return false;
		}
		return true;
	}
	function doubleQuotedString(e, t) {
		const r = JSON.stringify(e);
		if (t.options.doubleQuotedAsJSON) return r;
		const { implicitKey: i } = t;
		const a = t.options.doubleQuotedMinMultiLineLength;
		const o = t.indent || (containsDocumentMarker(e) ? `  ` : ``);
		let s = ``;
		let c = 0;
		for (let e = 0, t = r[e]; t; t = r[++e]) {
			if (t === ` ` && r[e + 1] === `\\` && r[e + 2] === `n`) {
				s += r.slice(c, e) + `\\ `;
				e += 1;
				c = e;
				t = `\\`;
			}
			if (t === `\\`) switch (r[e + 1]) {
				case `u`:
					{
						s += r.slice(c, e);
						const t = r.substr(e + 2, 4);
						switch (t) {
							case `0000`:
								s += `\\0`;
								break;
							case `0007`:
								s += `\\a`;
								break;
							case `000b`:
								s += `\\v`;
								break;
							case `001b`:
								s += `\\e`;
								break;
							case `0085`:
								s += `\\N`;
								break;
							case `00a0`:
								s += `\\_`;
								break;
							case `2028`:
								s += `\\L`;
								break;
							case `2029`:
								s += `\\P`;
								break;
							default: if (t.substr(0, 2) === `00`) s += `\\x` + t.substr(2);
							else s += r.substr(e, 6);
						}
						e += 5;
						c = e + 1;
					}
					break;
				case `n`:
					if (i || r[e + 2] === `"` || r.length < a) e += 1;
					else {
						s += r.slice(c, e) + `

`;
						while (r[e + 2] === `\\` && r[e + 3] === `n` && r[e + 4] !== `"`) {
							s += `
`;
							e += 2;
						}
						s += o;
						if (r[e + 2] === ` `) s += `\\`;
						e += 1;
						c = e + 1;
					}
					break;
				default: e += 1;
			}
		}
		s = c ? s + r.slice(c) : r;
		return i ? s : n.foldFlowLines(s, o, n.FOLD_QUOTED, getFoldOptions(t, false));
	}
	function singleQuotedString(e, t) {
		if (t.options.singleQuote === false || t.implicitKey && e.includes(`
`) || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
		const r = t.indent || (containsDocumentMarker(e) ? `  ` : ``);
		const i = `'` + e.replace(/'/g, `''`).replace(/\n+/g, `$&\n${r}`) + `'`;
		return t.implicitKey ? i : n.foldFlowLines(i, r, n.FOLD_FLOW, getFoldOptions(t, false));
	}
	function quotedString(e, t) {
		const { singleQuote: n } = t.options;
		let r;
		if (n === false) r = doubleQuotedString;
		else {
			const t = e.includes(`"`);
			const i = e.includes(`'`);
			if (t && !i) r = singleQuotedString;
			else if (i && !t) r = doubleQuotedString;
			else r = n ? singleQuotedString : doubleQuotedString;
		}
		return r(e, t);
	}
	let r;
	try {
		r = new RegExp(`(^|(?<!
))
+(?!
|$)`, `g`);
	} catch {
		r = /\n+(?!\n|$)/g;
	}
	function blockString({ comment: e, type: i, value: a }, o, s, c) {
		const { blockQuote: l, commentString: u, lineWidth: d } = o.options;
		if (!l || /\n[\t ]+$/.test(a)) return quotedString(a, o);
		const f = o.indent || (o.forceBlockIndent || containsDocumentMarker(a) ? `  ` : ``);
		const p = l === `literal` ? true : l === `folded` || i === t.Scalar.BLOCK_FOLDED ? false : i === t.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(a, d, f.length);
		if (!a) return p ? `|
` : `>
`;
		let m;
		let h;
		for (h = a.length; h > 0; --h) {
			const e = a[h - 1];
			if (e !== `
` && e !== `	` && e !== ` `) break;
		}
		let g = a.substring(h);
		const _ = g.indexOf(`
`);
		if (_ === -1) m = `-`;
		else if (a === g || _ !== g.length - 1) {
			m = `+`;
			if (c) c();
		} else m = ``;
		if (g) {
			a = a.slice(0, -g.length);
			if (g[g.length - 1] === `
`) g = g.slice(0, -1);
			g = g.replace(r, `$&${f}`);
		}
		let v = false;
		let y;
		let b = -1;
		for (y = 0; y < a.length; ++y) {
			const e = a[y];
			if (e === ` `) v = true;
			else if (e === `
`) b = y;
			else break;
		}
		let x = a.substring(0, b < y ? b + 1 : y);
		if (x) {
			a = a.substring(x.length);
			x = x.replace(/\n+/g, `$&${f}`);
		}
		let S = (v ? f ? `2` : `1` : ``) + m;
		if (e) {
			S += ` ` + u(e.replace(/ ?[\r\n]+/g, ` `));
			if (s) s();
		}
		if (!p) {
			const e = a.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, `$1$2`).replace(/\n+/g, `$&${f}`);
			let r = false;
			const s = getFoldOptions(o, true);
			if (l !== `folded` && i !== t.Scalar.BLOCK_FOLDED) s.onOverflow = () => {
				r = true;
			};
			const c = n.foldFlowLines(`${x}${e}${g}`, f, n.FOLD_BLOCK, s);
			if (!r) return `>${S}\n${f}${c}`;
		}
		a = a.replace(/\n+/g, `$&${f}`);
		return `|${S}\n${f}${x}${a}${g}`;
	}
	function plainString(e, r, i, a) {
		const { type: o, value: s } = e;
		const { actualString: c, implicitKey: l, indent: u, indentStep: d, inFlow: f } = r;
		if (l && s.includes(`
`) || f && /[[\]{},]/.test(s)) return quotedString(s, r);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s)) return l || f || !s.includes(`
`) ? quotedString(s, r) : blockString(e, r, i, a);
		if (!l && !f && o !== t.Scalar.PLAIN && s.includes(`
`)) return blockString(e, r, i, a);
		if (containsDocumentMarker(s)) {
			if (u === ``) {
				r.forceBlockIndent = true;
				return blockString(e, r, i, a);
			} else if (l && u === d) return quotedString(s, r);
		}
		const p = s.replace(/\n+/g, `$&\n${u}`);
		if (c) {
			const test = (e) => e.default && e.tag !== `tag:yaml.org,2002:str` && e.test?.test(p);
			const { compat: e, tags: t } = r.doc.schema;
			if (t.some(test) || e?.some(test)) return quotedString(s, r);
		}
		return l ? p : n.foldFlowLines(p, u, n.FOLD_FLOW, getFoldOptions(r, false));
	}
	function stringifyString(e, n, r, i) {
		const { implicitKey: a, inFlow: o } = n;
		const s = typeof e.value === `string` ? e : Object.assign({}, e, { value: String(e.value) });
		let { type: c } = e;
		if (c !== t.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)) c = t.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (e) => {
			switch (e) {
				case t.Scalar.BLOCK_FOLDED:
				case t.Scalar.BLOCK_LITERAL: return a || o ? quotedString(s.value, n) : blockString(s, n, r, i);
				case t.Scalar.QUOTE_DOUBLE: return doubleQuotedString(s.value, n);
				case t.Scalar.QUOTE_SINGLE: return singleQuotedString(s.value, n);
				case t.Scalar.PLAIN: return plainString(s, n, r, i);
				default: return null;
			}
		};
		let l = _stringify(c);
		if (l === null) {
			const { defaultKeyType: e, defaultStringType: t } = n.options;
			const r = a && e || t;
			l = _stringify(r);
			if (l === null) throw new Error(`Unsupported default string type ${r}`);
		}
		return l;
	}
	e.stringifyString = stringifyString;
}));
var require_stringify = __commonJSMin(((e) => {
	var t = require_anchors();
	var n = require_identity();
	var r = require_stringifyComment();
	var i = require_stringifyString();
	function createStringifyContext(e, t) {
		const n = Object.assign({
			blockQuote: true,
			commentString: r.stringifyComment,
			defaultKeyType: null,
			defaultStringType: `PLAIN`,
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: `false`,
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: `null`,
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: `true`,
			verifyAliasOrder: true
		}, e.schema.toStringOptions, t);
		let i;
		switch (n.collectionStyle) {
			case `block`:
				i = false;
				break;
			case `flow`:
				i = true;
				break;
			default: i = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc: e,
			flowCollectionPadding: n.flowCollectionPadding ? ` ` : ``,
			indent: ``,
			indentStep: typeof n.indent === `number` ? ` `.repeat(n.indent) : `  `,
			inFlow: i,
			options: n
		};
	}
	function getTagObject(e, t) {
		if (t.tag) {
			const n = e.filter((e) => e.tag === t.tag);
			if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
		}
		let r = void 0;
		let i;
		if (n.isScalar(t)) {
			i = t.value;
			let n = e.filter((e) => e.identify?.(i));
			if (n.length > 1) {
				const e = n.filter((e) => e.test);
				if (e.length > 0) n = e;
			}
			r = n.find((e) => e.format === t.format) ?? n.find((e) => !e.format);
		} else {
			i = t;
			r = e.find((e) => e.nodeClass && i instanceof e.nodeClass);
		}
		if (!r) {
			const e = i?.constructor?.name ?? (i === null ? `null` : typeof i);
			throw new Error(`Tag not resolved for ${e} value`);
		}
		return r;
	}
	function stringifyProps(e, r, { anchors: i, doc: a }) {
		if (!a.directives) return ``;
		const o = [];
		const s = (n.isScalar(e) || n.isCollection(e)) && e.anchor;
		if (s && t.anchorIsValid(s)) {
			i.add(s);
			o.push(`&${s}`);
		}
		const c = e.tag ?? (r.default ? null : r.tag);
		if (c) o.push(a.directives.tagString(c));
		return o.join(` `);
	}
	function stringify(e, t, r, a) {
		if (n.isPair(e)) return e.toString(t, r, a);
		if (n.isAlias(e)) {
			if (t.doc.directives) return e.toString(t);
			if (t.resolvedAliases?.has(e)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (t.resolvedAliases) t.resolvedAliases.add(e);
				else t.resolvedAliases = /* @__PURE__ */ new Set([e]);
				e = e.resolve(t.doc);
			}
		}
		let o = void 0;
		const s = n.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => o = e });
		o ?? (o = getTagObject(t.doc.schema.tags, s));
		const c = stringifyProps(s, o, t);
		if (c.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + c.length + 1;
		const l = typeof o.stringify === `function` ? o.stringify(s, t, r, a) : n.isScalar(s) ? i.stringifyString(s, t, r, a) : s.toString(t, r, a);
		if (!c) return l;
		return n.isScalar(s) || l[0] === `{` || l[0] === `[` ? `${c} ${l}` : `${c}\n${t.indent}${l}`;
	}
	e.createStringifyContext = createStringifyContext;
	e.stringify = stringify;
}));
var require_stringifyPair = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Scalar();
	var r = require_stringify();
	var i = require_stringifyComment();
	function stringifyPair({ key: e, value: a }, o, s, c) {
		const { allNullValues: l, doc: u, indent: d, indentStep: f, options: { commentString: p, indentSeq: m, simpleKeys: h } } = o;
		let g = t.isNode(e) && e.comment || null;
		if (h) {
			if (g) throw new Error(`With simple keys, key nodes cannot have comments`);
			if (t.isCollection(e) || !t.isNode(e) && typeof e === `object`) throw new Error(`With simple keys, collection cannot be used as a key value`);
		}
		let _ = !h && (!e || g && a == null && !o.inFlow || t.isCollection(e) || (t.isScalar(e) ? e.type === n.Scalar.BLOCK_FOLDED || e.type === n.Scalar.BLOCK_LITERAL : typeof e === `object`));
		o = Object.assign({}, o, {
			allNullValues: false,
			implicitKey: !_ && (h || !l),
			indent: d + f
		});
		let v = false;
		let y = false;
		let b = r.stringify(e, o, () => v = true, () => y = true);
		if (!_ && !o.inFlow && b.length > 1024) {
			if (h) throw new Error(`With simple keys, single line scalar must not span more than 1024 characters`);
			_ = true;
		}
		if (o.inFlow) {
			if (l || a == null) {
				if (v && s) s();
				return b === `` ? `?` : _ ? `? ${b}` : b;
			}
		} else if (l && !h || a == null && _) {
			b = `? ${b}`;
			if (g && !v) b += i.lineComment(b, o.indent, p(g));
			else if (y && c) c();
			return b;
		}
		if (v) g = null;
		if (_) {
			if (g) b += i.lineComment(b, o.indent, p(g));
			b = `? ${b}\n${d}:`;
		} else {
			b = `${b}:`;
			if (g) b += i.lineComment(b, o.indent, p(g));
		}
		let x, S, C;
		if (t.isNode(a)) {
			x = !!a.spaceBefore;
			S = a.commentBefore;
			C = a.comment;
		} else {
			x = false;
			S = null;
			C = null;
			if (a && typeof a === `object`) a = u.createNode(a);
		}
		o.implicitKey = false;
		if (!_ && !g && t.isScalar(a)) o.indentAtStart = b.length + 1;
		y = false;
		if (!m && f.length >= 2 && !o.inFlow && !_ && t.isSeq(a) && !a.flow && !a.tag && !a.anchor) o.indent = o.indent.substring(2);
		let w = false;
		const T = r.stringify(a, o, () => w = true, () => y = true);
		let E = ` `;
		if (g || x || S) {
			E = x ? `
` : ``;
			if (S) {
				const e = p(S);
				E += `\n${i.indentComment(e, o.indent)}`;
			}
			if (T === `` && !o.inFlow) {
				if (E === `
` && C) E = `

`;
			} else E += `\n${o.indent}`;
		} else if (!_ && t.isCollection(a)) {
			const e = T[0];
			const t = T.indexOf(`
`);
			const n = t !== -1;
			const r = o.inFlow ?? a.flow ?? a.items.length === 0;
			if (n || !r) {
				let r = false;
				if (n && (e === `&` || e === `!`)) {
					let n = T.indexOf(` `);
					if (e === `&` && n !== -1 && n < t && T[n + 1] === `!`) n = T.indexOf(` `, n + 1);
					if (n === -1 || t < n) r = true;
				}
				if (!r) E = `\n${o.indent}`;
			}
		} else if (T === `` || T[0] === `
`) E = ``;
		b += E + T;
		if (o.inFlow) {
			if (w && s) s();
		} else if (C && !w) b += i.lineComment(b, o.indent, p(C));
		else if (y && c) c();
		return b;
	}
	e.stringifyPair = stringifyPair;
}));
var require_log = __commonJSMin(((e) => {
	var t = __require(`process`);
	function debug(e, ...t) {
		if (e === `debug`) console.log(...t);
	}
	function warn(e, n) {
		if (e === `debug` || e === `warn`) {
			if (typeof t.emitWarning === `function`) t.emitWarning(n);
			else console.warn(n);
		}
	}
	e.debug = debug;
	e.warn = warn;
}));
var require_merge = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Scalar();
	const r = `<<`;
	const i = {
		identify: (e) => e === r || typeof e === `symbol` && e.description === r,
		default: `key`,
		tag: `tag:yaml.org,2002:merge`,
		test: /^<<$/,
		resolve: () => Object.assign(new n.Scalar(Symbol(r)), { addToJSMap: addMergeToJSMap }),
		stringify: () => r
	};
	const isMergeKey = (e, r) => (i.identify(r) || t.isScalar(r) && (!r.type || r.type === n.Scalar.PLAIN) && i.identify(r.value)) && e?.doc.schema.tags.some((e) => e.tag === i.tag && e.default);
	function addMergeToJSMap(e, n, r) {
		const i = resolveAliasValue(e, r);
		if (t.isSeq(i)) for (const t of i.items) mergeValue(e, n, t);
		else if (Array.isArray(i)) for (const t of i) mergeValue(e, n, t);
		else mergeValue(e, n, i);
	}
	function mergeValue(e, n, r) {
		const i = resolveAliasValue(e, r);
		if (!t.isMap(i)) throw new Error(`Merge sources must be maps or map aliases`);
		const a = i.toJSON(null, e, Map);
		for (const [e, t] of a) if (n instanceof Map) {
			if (!n.has(e)) n.set(e, t);
		} else if (n instanceof Set) n.add(e);
		else if (!Object.prototype.hasOwnProperty.call(n, e)) Object.defineProperty(n, e, {
			value: t,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return n;
	}
	function resolveAliasValue(e, n) {
		return e && t.isAlias(n) ? n.resolve(e.doc, e) : n;
	}
	e.addMergeToJSMap = addMergeToJSMap;
	e.isMergeKey = isMergeKey;
	e.merge = i;
}));
var require_addPairToJSMap = __commonJSMin(((e) => {
	var t = require_log();
	var n = require_merge();
	var r = require_stringify();
	var i = require_identity();
	var a = require_toJS();
	function addPairToJSMap(e, t, { key: r, value: o }) {
		if (i.isNode(r) && r.addToJSMap) r.addToJSMap(e, t, o);
		else if (n.isMergeKey(e, r)) n.addMergeToJSMap(e, t, o);
		else {
			const n = a.toJS(r, ``, e);
			if (t instanceof Map) t.set(n, a.toJS(o, n, e));
			else if (t instanceof Set) t.add(n);
			else {
				const i = stringifyKey(r, n, e);
				const s = a.toJS(o, i, e);
				if (i in t) Object.defineProperty(t, i, {
					value: s,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else t[i] = s;
			}
		}
		return t;
	}
	function stringifyKey(e, n, a) {
		if (n === null) return ``;
		if (typeof n !== `object`) return String(n);
		if (i.isNode(e) && a?.doc) {
			const n = r.createStringifyContext(a.doc, {});
			n.anchors = /* @__PURE__ */ new Set();
			for (const e of a.anchors.keys()) n.anchors.add(e.anchor);
			n.inFlow = true;
			n.inStringifyKey = true;
			const i = e.toString(n);
			if (!a.mapKeyWarned) {
				let e = JSON.stringify(i);
				if (e.length > 40) e = e.substring(0, 36) + `..."`;
				t.warn(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
				a.mapKeyWarned = true;
			}
			return i;
		}
		return JSON.stringify(n);
	}
	e.addPairToJSMap = addPairToJSMap;
}));
var require_Pair = __commonJSMin(((e) => {
	var t = require_createNode();
	var n = require_stringifyPair();
	var r = require_addPairToJSMap();
	var i = require_identity();
	function createPair(e, n, r) {
		return new a(t.createNode(e, void 0, r), t.createNode(n, void 0, r));
	}
	var a = class Pair {
		constructor(e, t = null) {
			Object.defineProperty(this, i.NODE_TYPE, { value: i.PAIR });
			this.key = e;
			this.value = t;
		}
		clone(e) {
			let { key: t, value: n } = this;
			if (i.isNode(t)) t = t.clone(e);
			if (i.isNode(n)) n = n.clone(e);
			return new Pair(t, n);
		}
		toJSON(e, t) {
			const n = t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return r.addPairToJSMap(t, n, this);
		}
		toString(e, t, r) {
			return e?.doc ? n.stringifyPair(this, e, t, r) : JSON.stringify(this);
		}
	};
	e.Pair = a;
	e.createPair = createPair;
}));
var require_stringifyCollection = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_stringify();
	var r = require_stringifyComment();
	function stringifyCollection(e, t, n) {
		return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
	}
	function stringifyBlockCollection({ comment: e, items: i }, a, { blockItemPrefix: o, flowChars: s, itemIndent: c, onChompKeep: l, onComment: u }) {
		const { indent: d, options: { commentString: f } } = a;
		const p = Object.assign({}, a, {
			indent: c,
			type: null
		});
		let m = false;
		const h = [];
		for (let e = 0; e < i.length; ++e) {
			const s = i[e];
			let l = null;
			if (t.isNode(s)) {
				if (!m && s.spaceBefore) h.push(``);
				addCommentBefore(a, h, s.commentBefore, m);
				if (s.comment) l = s.comment;
			} else if (t.isPair(s)) {
				const e = t.isNode(s.key) ? s.key : null;
				if (e) {
					if (!m && e.spaceBefore) h.push(``);
					addCommentBefore(a, h, e.commentBefore, m);
				}
			}
			m = false;
			let u = n.stringify(s, p, () => l = null, () => m = true);
			if (l) u += r.lineComment(u, c, f(l));
			if (m && l) m = false;
			h.push(o + u);
		}
		let g;
		if (h.length === 0) g = s.start + s.end;
		else {
			g = h[0];
			for (let e = 1; e < h.length; ++e) {
				const t = h[e];
				g += t ? `\n${d}${t}` : `
`;
			}
		}
		if (e) {
			g += `
` + r.indentComment(f(e), d);
			if (u) u();
		} else if (m && l) l();
		return g;
	}
	function stringifyFlowCollection({ items: e }, i, { flowChars: a, itemIndent: o }) {
		const { indent: s, indentStep: c, flowCollectionPadding: l, options: { commentString: u } } = i;
		o += c;
		const d = Object.assign({}, i, {
			indent: o,
			inFlow: true,
			type: null
		});
		let f = false;
		let p = 0;
		const m = [];
		for (let a = 0; a < e.length; ++a) {
			const s = e[a];
			let c = null;
			if (t.isNode(s)) {
				if (s.spaceBefore) m.push(``);
				addCommentBefore(i, m, s.commentBefore, false);
				if (s.comment) c = s.comment;
			} else if (t.isPair(s)) {
				const e = t.isNode(s.key) ? s.key : null;
				if (e) {
					if (e.spaceBefore) m.push(``);
					addCommentBefore(i, m, e.commentBefore, false);
					if (e.comment) f = true;
				}
				const n = t.isNode(s.value) ? s.value : null;
				if (n) {
					if (n.comment) c = n.comment;
					if (n.commentBefore) f = true;
				} else if (s.value == null && e?.comment) c = e.comment;
			}
			if (c) f = true;
			let l = n.stringify(s, d, () => c = null);
			f || (f = m.length > p || l.includes(`
`));
			if (a < e.length - 1) l += `,`;
			else if (i.options.trailingComma) {
				if (i.options.lineWidth > 0) f || (f = m.reduce((e, t) => e + t.length + 2, 2) + (l.length + 2) > i.options.lineWidth);
				if (f) l += `,`;
			}
			if (c) l += r.lineComment(l, o, u(c));
			m.push(l);
			p = m.length;
		}
		const { start: h, end: g } = a;
		if (m.length === 0) return h + g;
		else {
			if (!f) {
				const e = m.reduce((e, t) => e + t.length + 2, 2);
				f = i.options.lineWidth > 0 && e > i.options.lineWidth;
			}
			if (f) {
				let e = h;
				for (const t of m) e += t ? `\n${c}${s}${t}` : `
`;
				return `${e}\n${s}${g}`;
			} else return `${h}${l}${m.join(` `)}${l}${g}`;
		}
	}
	function addCommentBefore({ indent: e, options: { commentString: t } }, n, i, a) {
		if (i && a) i = i.replace(/^\n+/, ``);
		if (i) {
			const a = r.indentComment(t(i), e);
			n.push(a.trimStart());
		}
	}
	e.stringifyCollection = stringifyCollection;
}));
var require_YAMLMap = __commonJSMin(((e) => {
	var t = require_stringifyCollection();
	var n = require_addPairToJSMap();
	var r = require_Collection();
	var i = require_identity();
	var a = require_Pair();
	var o = require_Scalar();
	function findPair(e, t) {
		const n = i.isScalar(t) ? t.value : t;
		for (const r of e) if (i.isPair(r)) {
			if (r.key === t || r.key === n) return r;
			if (i.isScalar(r.key) && r.key.value === n) return r;
		}
	}
	var YAMLMap = class extends r.Collection {
		static get tagName() {
			return `tag:yaml.org,2002:map`;
		}
		constructor(e) {
			super(i.MAP, e);
			this.items = [];
		}
		static from(e, t, n) {
			const { keepUndefined: r, replacer: i } = n;
			const o = new this(e);
			const add = (e, s) => {
				if (typeof i === `function`) s = i.call(t, e, s);
				else if (Array.isArray(i) && !i.includes(e)) return;
				if (s !== void 0 || r) o.items.push(a.createPair(e, s, n));
			};
			if (t instanceof Map) for (const [e, n] of t) add(e, n);
			else if (t && typeof t === `object`) for (const e of Object.keys(t)) add(e, t[e]);
			if (typeof e.sortMapEntries === `function`) o.items.sort(e.sortMapEntries);
			return o;
		}
		add(e, t) {
			let n;
			if (i.isPair(e)) n = e;
			else if (!e || typeof e !== `object` || !(`key` in e)) n = new a.Pair(e, e?.value);
			else n = new a.Pair(e.key, e.value);
			const r = findPair(this.items, n.key);
			const s = this.schema?.sortMapEntries;
			if (r) {
				if (!t) throw new Error(`Key ${n.key} already set`);
				if (i.isScalar(r.value) && o.isScalarValue(n.value)) r.value.value = n.value;
				else r.value = n.value;
			} else if (s) {
				const e = this.items.findIndex((e) => s(n, e) < 0);
				if (e === -1) this.items.push(n);
				else this.items.splice(e, 0, n);
			} else this.items.push(n);
		}
		delete(e) {
			const t = findPair(this.items, e);
			if (!t) return false;
			return this.items.splice(this.items.indexOf(t), 1).length > 0;
		}
		get(e, t) {
			const n = findPair(this.items, e)?.value;
			return (!t && i.isScalar(n) ? n.value : n) ?? void 0;
		}
		has(e) {
			return !!findPair(this.items, e);
		}
		set(e, t) {
			this.add(new a.Pair(e, t), true);
		}
		toJSON(e, t, r) {
			const i = r ? new r() : t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (t?.onCreate) t.onCreate(i);
			for (const e of this.items) n.addPairToJSMap(t, i, e);
			return i;
		}
		toString(e, n, r) {
			if (!e) return JSON.stringify(this);
			for (const e of this.items) if (!i.isPair(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
			if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, { allNullValues: true });
			return t.stringifyCollection(this, e, {
				blockItemPrefix: ``,
				flowChars: {
					start: `{`,
					end: `}`
				},
				itemIndent: e.indent || ``,
				onChompKeep: r,
				onComment: n
			});
		}
	};
	e.YAMLMap = YAMLMap;
	e.findPair = findPair;
}));
var require_map = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_YAMLMap();
	e.map = {
		collection: `map`,
		default: true,
		nodeClass: n.YAMLMap,
		tag: `tag:yaml.org,2002:map`,
		resolve(e, n) {
			if (!t.isMap(e)) n(`Expected a mapping for this tag`);
			return e;
		},
		createNode: (e, t, r) => n.YAMLMap.from(e, t, r)
	};
}));
var require_YAMLSeq = __commonJSMin(((e) => {
	var t = require_createNode();
	var n = require_stringifyCollection();
	var r = require_Collection();
	var i = require_identity();
	var a = require_Scalar();
	var o = require_toJS();
	var YAMLSeq = class extends r.Collection {
		static get tagName() {
			return `tag:yaml.org,2002:seq`;
		}
		constructor(e) {
			super(i.SEQ, e);
			this.items = [];
		}
		add(e) {
			this.items.push(e);
		}
		delete(e) {
			const t = asItemIndex(e);
			if (typeof t !== `number`) return false;
			return this.items.splice(t, 1).length > 0;
		}
		get(e, t) {
			const n = asItemIndex(e);
			if (typeof n !== `number`) return void 0;
			const r = this.items[n];
			return !t && i.isScalar(r) ? r.value : r;
		}
		has(e) {
			const t = asItemIndex(e);
			return typeof t === `number` && t < this.items.length;
		}
		set(e, t) {
			const n = asItemIndex(e);
			if (typeof n !== `number`) throw new Error(`Expected a valid index, not ${e}.`);
			const r = this.items[n];
			if (i.isScalar(r) && a.isScalarValue(t)) r.value = t;
			else this.items[n] = t;
		}
		toJSON(e, t) {
			const n = [];
			if (t?.onCreate) t.onCreate(n);
			let r = 0;
			for (const e of this.items) n.push(o.toJS(e, String(r++), t));
			return n;
		}
		toString(e, t, r) {
			if (!e) return JSON.stringify(this);
			return n.stringifyCollection(this, e, {
				blockItemPrefix: `- `,
				flowChars: {
					start: `[`,
					end: `]`
				},
				itemIndent: (e.indent || ``) + `  `,
				onChompKeep: r,
				onComment: t
			});
		}
		static from(e, n, r) {
			const { replacer: i } = r;
			const a = new this(e);
			if (n && Symbol.iterator in Object(n)) {
				let e = 0;
				for (let o of n) {
					if (typeof i === `function`) {
						const t = n instanceof Set ? o : String(e++);
						o = i.call(n, t, o);
					}
					a.items.push(t.createNode(o, void 0, r));
				}
			}
			return a;
		}
	};
	function asItemIndex(e) {
		let t = i.isScalar(e) ? e.value : e;
		if (t && typeof t === `string`) t = Number(t);
		return typeof t === `number` && Number.isInteger(t) && t >= 0 ? t : null;
	}
	e.YAMLSeq = YAMLSeq;
}));
var require_seq = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_YAMLSeq();
	e.seq = {
		collection: `seq`,
		default: true,
		nodeClass: n.YAMLSeq,
		tag: `tag:yaml.org,2002:seq`,
		resolve(e, n) {
			if (!t.isSeq(e)) n(`Expected a sequence for this tag`);
			return e;
		},
		createNode: (e, t, r) => n.YAMLSeq.from(e, t, r)
	};
}));
var require_string = __commonJSMin(((e) => {
	var t = require_stringifyString();
	e.string = {
		identify: (e) => typeof e === `string`,
		default: true,
		tag: `tag:yaml.org,2002:str`,
		resolve: (e) => e,
		stringify(e, n, r, i) {
			n = Object.assign({ actualString: true }, n);
			return t.stringifyString(e, n, r, i);
		}
	};
}));
var require_null = __commonJSMin(((e) => {
	var t = require_Scalar();
	const n = {
		identify: (e) => e == null,
		createNode: () => new t.Scalar(null),
		default: true,
		tag: `tag:yaml.org,2002:null`,
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new t.Scalar(null),
		stringify: ({ source: e }, t) => typeof e === `string` && n.test.test(e) ? e : t.options.nullStr
	};
	e.nullTag = n;
}));
var require_bool$1 = __commonJSMin(((e) => {
	var t = require_Scalar();
	const n = {
		identify: (e) => typeof e === `boolean`,
		default: true,
		tag: `tag:yaml.org,2002:bool`,
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (e) => new t.Scalar(e[0] === `t` || e[0] === `T`),
		stringify({ source: e, value: t }, r) {
			if (e && n.test.test(e)) {
				if (t === (e[0] === `t` || e[0] === `T`)) return e;
			}
			return t ? r.options.trueStr : r.options.falseStr;
		}
	};
	e.boolTag = n;
}));
var require_stringifyNumber = __commonJSMin(((e) => {
	function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
		if (typeof r === `bigint`) return String(r);
		const i = typeof r === `number` ? r : Number(r);
		if (!isFinite(i)) return isNaN(i) ? `.nan` : i < 0 ? `-.inf` : `.inf`;
		let a = Object.is(r, -0) ? `-0` : JSON.stringify(r);
		if (!e && t && (!n || n === `tag:yaml.org,2002:float`) && /^-?\d/.test(a) && !a.includes(`e`)) {
			let e = a.indexOf(`.`);
			if (e < 0) {
				e = a.length;
				a += `.`;
			}
			let n = t - (a.length - e - 1);
			while (n-- > 0) a += `0`;
		}
		return a;
	}
	e.stringifyNumber = stringifyNumber;
}));
var require_float$1 = __commonJSMin(((e) => {
	var t = require_Scalar();
	var n = require_stringifyNumber();
	const r = {
		identify: (e) => typeof e === `number`,
		default: true,
		tag: `tag:yaml.org,2002:float`,
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: n.stringifyNumber
	};
	const i = {
		identify: (e) => typeof e === `number`,
		default: true,
		tag: `tag:yaml.org,2002:float`,
		format: `EXP`,
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e),
		stringify(e) {
			const t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	};
	e.float = {
		identify: (e) => typeof e === `number`,
		default: true,
		tag: `tag:yaml.org,2002:float`,
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(e) {
			const n = new t.Scalar(parseFloat(e));
			const r = e.indexOf(`.`);
			if (r !== -1 && e[e.length - 1] === `0`) n.minFractionDigits = e.length - r - 1;
			return n;
		},
		stringify: n.stringifyNumber
	};
	e.floatExp = i;
	e.floatNaN = r;
}));
var require_int$1 = __commonJSMin(((e) => {
	var t = require_stringifyNumber();
	const intIdentify = (e) => typeof e === `bigint` || Number.isInteger(e);
	const intResolve = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
	function intStringify(e, n, r) {
		const { value: i } = e;
		if (intIdentify(i) && i >= 0) return r + i.toString(n);
		return t.stringifyNumber(e);
	}
	const n = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: true,
		tag: `tag:yaml.org,2002:int`,
		format: `OCT`,
		test: /^0o[0-7]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 8, n),
		stringify: (e) => intStringify(e, 8, `0o`)
	};
	const r = {
		identify: intIdentify,
		default: true,
		tag: `tag:yaml.org,2002:int`,
		test: /^[-+]?[0-9]+$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	};
	const i = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: true,
		tag: `tag:yaml.org,2002:int`,
		format: `HEX`,
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, `0x`)
	};
	e.int = r;
	e.intHex = i;
	e.intOct = n;
}));
var require_schema$2 = __commonJSMin(((e) => {
	var t = require_map();
	var n = require_null();
	var r = require_seq();
	var i = require_string();
	var a = require_bool$1();
	var o = require_float$1();
	var s = require_int$1();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		a.boolTag,
		s.intOct,
		s.int,
		s.intHex,
		o.floatNaN,
		o.floatExp,
		o.float
	];
}));
var require_schema$1 = __commonJSMin(((e) => {
	var t = require_Scalar();
	var n = require_map();
	var r = require_seq();
	function intIdentify(e) {
		return typeof e === `bigint` || Number.isInteger(e);
	}
	const stringifyJSON = ({ value: e }) => JSON.stringify(e);
	const i = [
		{
			identify: (e) => typeof e === `string`,
			default: true,
			tag: `tag:yaml.org,2002:str`,
			resolve: (e) => e,
			stringify: stringifyJSON
		},
		{
			identify: (e) => e == null,
			createNode: () => new t.Scalar(null),
			default: true,
			tag: `tag:yaml.org,2002:null`,
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (e) => typeof e === `boolean`,
			default: true,
			tag: `tag:yaml.org,2002:bool`,
			test: /^true$|^false$/,
			resolve: (e) => e === `true`,
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: `tag:yaml.org,2002:int`,
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
			stringify: ({ value: e }) => intIdentify(e) ? e.toString() : JSON.stringify(e)
		},
		{
			identify: (e) => typeof e === `number`,
			default: true,
			tag: `tag:yaml.org,2002:float`,
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (e) => parseFloat(e),
			stringify: stringifyJSON
		}
	];
	e.schema = [n.map, r.seq].concat(i, {
		default: true,
		tag: ``,
		test: /^/,
		resolve(e, t) {
			t(`Unresolved plain scalar ${JSON.stringify(e)}`);
			return e;
		}
	});
}));
var require_binary = __commonJSMin(((e) => {
	var t = __require(`buffer`);
	var n = require_Scalar();
	var r = require_stringifyString();
	e.binary = {
		identify: (e) => e instanceof Uint8Array,
		default: false,
		tag: `tag:yaml.org,2002:binary`,
		resolve(e, n) {
			if (typeof t.Buffer === `function`) return t.Buffer.from(e, `base64`);
			else if (typeof atob === `function`) {
				const t = atob(e.replace(/[\n\r]/g, ``));
				const n = new Uint8Array(t.length);
				for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
				return n;
			} else {
				n(`This environment does not support reading binary tags; either Buffer or atob is required`);
				return e;
			}
		},
		stringify({ comment: e, type: i, value: a }, o, s, c) {
			if (!a) return ``;
			const l = a;
			let u;
			if (typeof t.Buffer === `function`) u = l instanceof t.Buffer ? l.toString(`base64`) : t.Buffer.from(l.buffer).toString(`base64`);
			else if (typeof btoa === `function`) {
				let e = ``;
				for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
				u = btoa(e);
			} else throw new Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);
			i ?? (i = n.Scalar.BLOCK_LITERAL);
			if (i !== n.Scalar.QUOTE_DOUBLE) {
				const e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth);
				const t = Math.ceil(u.length / e);
				const r = new Array(t);
				for (let n = 0, i = 0; n < t; ++n, i += e) r[n] = u.substr(i, e);
				u = r.join(i === n.Scalar.BLOCK_LITERAL ? `
` : ` `);
			}
			return r.stringifyString({
				comment: e,
				type: i,
				value: u
			}, o, s, c);
		}
	};
}));
var require_pairs = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Pair();
	var r = require_Scalar();
	var i = require_YAMLSeq();
	function resolvePairs(e, i) {
		if (t.isSeq(e)) for (let a = 0; a < e.items.length; ++a) {
			let o = e.items[a];
			if (t.isPair(o)) continue;
			else if (t.isMap(o)) {
				if (o.items.length > 1) i(`Each pair must have its own sequence indicator`);
				const e = o.items[0] || new n.Pair(new r.Scalar(null));
				if (o.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore;
				if (o.comment) {
					const t = e.value ?? e.key;
					t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
				}
				o = e;
			}
			e.items[a] = t.isPair(o) ? o : new n.Pair(o);
		}
		else i(`Expected a sequence for this tag`);
		return e;
	}
	function createPairs(e, t, r) {
		const { replacer: a } = r;
		const o = new i.YAMLSeq(e);
		o.tag = `tag:yaml.org,2002:pairs`;
		let s = 0;
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			if (typeof a === `function`) e = a.call(t, String(s++), e);
			let i, c;
			if (Array.isArray(e)) {
				if (e.length === 2) {
					i = e[0];
					c = e[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${e}`);
			} else if (e && e instanceof Object) {
				const t = Object.keys(e);
				if (t.length === 1) {
					i = t[0];
					c = e[i];
				} else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
			} else i = e;
			o.items.push(n.createPair(i, c, r));
		}
		return o;
	}
	const a = {
		collection: `seq`,
		default: false,
		tag: `tag:yaml.org,2002:pairs`,
		resolve: resolvePairs,
		createNode: createPairs
	};
	e.createPairs = createPairs;
	e.pairs = a;
	e.resolvePairs = resolvePairs;
}));
var require_omap = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_toJS();
	var r = require_YAMLMap();
	var i = require_YAMLSeq();
	var a = require_pairs();
	var o = class YAMLOMap extends i.YAMLSeq {
		constructor() {
			super();
			this.add = r.YAMLMap.prototype.add.bind(this);
			this.delete = r.YAMLMap.prototype.delete.bind(this);
			this.get = r.YAMLMap.prototype.get.bind(this);
			this.has = r.YAMLMap.prototype.has.bind(this);
			this.set = r.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(e, r) {
			if (!r) return super.toJSON(e);
			const i = /* @__PURE__ */ new Map();
			if (r?.onCreate) r.onCreate(i);
			for (const e of this.items) {
				let a, o;
				if (t.isPair(e)) {
					a = n.toJS(e.key, ``, r);
					o = n.toJS(e.value, a, r);
				} else a = n.toJS(e, ``, r);
				if (i.has(a)) throw new Error(`Ordered maps must not include duplicate keys`);
				i.set(a, o);
			}
			return i;
		}
		static from(e, t, n) {
			const r = a.createPairs(e, t, n);
			const i = new this();
			i.items = r.items;
			return i;
		}
	};
	o.tag = `tag:yaml.org,2002:omap`;
	const s = {
		collection: `seq`,
		identify: (e) => e instanceof Map,
		nodeClass: o,
		default: false,
		tag: `tag:yaml.org,2002:omap`,
		resolve(e, n) {
			const r = a.resolvePairs(e, n);
			const i = [];
			for (const { key: e } of r.items) if (t.isScalar(e)) {
				if (i.includes(e.value)) n(`Ordered maps must not include duplicate keys: ${e.value}`);
				else i.push(e.value);
			}
			return Object.assign(new o(), r);
		},
		createNode: (e, t, n) => o.from(e, t, n)
	};
	e.YAMLOMap = o;
	e.omap = s;
}));
var require_bool = __commonJSMin(((e) => {
	var t = require_Scalar();
	function boolStringify({ value: e, source: t }, i) {
		if (t && (e ? n : r).test.test(t)) return t;
		return e ? i.options.trueStr : i.options.falseStr;
	}
	const n = {
		identify: (e) => e === true,
		default: true,
		tag: `tag:yaml.org,2002:bool`,
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new t.Scalar(true),
		stringify: boolStringify
	};
	const r = {
		identify: (e) => e === false,
		default: true,
		tag: `tag:yaml.org,2002:bool`,
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new t.Scalar(false),
		stringify: boolStringify
	};
	e.falseTag = r;
	e.trueTag = n;
}));
var require_float = __commonJSMin(((e) => {
	var t = require_Scalar();
	var n = require_stringifyNumber();
	const r = {
		identify: (e) => typeof e === `number`,
		default: true,
		tag: `tag:yaml.org,2002:float`,
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: n.stringifyNumber
	};
	const i = {
		identify: (e) => typeof e === `number`,
		default: true,
		tag: `tag:yaml.org,2002:float`,
		format: `EXP`,
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e.replace(/_/g, ``)),
		stringify(e) {
			const t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	};
	e.float = {
		identify: (e) => typeof e === `number`,
		default: true,
		tag: `tag:yaml.org,2002:float`,
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(e) {
			const n = new t.Scalar(parseFloat(e.replace(/_/g, ``)));
			const r = e.indexOf(`.`);
			if (r !== -1) {
				const t = e.substring(r + 1).replace(/_/g, ``);
				if (t[t.length - 1] === `0`) n.minFractionDigits = t.length;
			}
			return n;
		},
		stringify: n.stringifyNumber
	};
	e.floatExp = i;
	e.floatNaN = r;
}));
var require_int = __commonJSMin(((e) => {
	var t = require_stringifyNumber();
	const intIdentify = (e) => typeof e === `bigint` || Number.isInteger(e);
	function intResolve(e, t, n, { intAsBigInt: r }) {
		const i = e[0];
		if (i === `-` || i === `+`) t += 1;
		e = e.substring(t).replace(/_/g, ``);
		if (r) {
			switch (n) {
				case 2:
					e = `0b${e}`;
					break;
				case 8:
					e = `0o${e}`;
					break;
				case 16: e = `0x${e}`;
			}
			const t = BigInt(e);
			return i === `-` ? BigInt(-1) * t : t;
		}
		const a = parseInt(e, n);
		return i === `-` ? -1 * a : a;
	}
	function intStringify(e, n, r) {
		const { value: i } = e;
		if (intIdentify(i)) {
			const e = i.toString(n);
			return i < 0 ? `-` + r + e.substr(1) : r + e;
		}
		return t.stringifyNumber(e);
	}
	const n = {
		identify: intIdentify,
		default: true,
		tag: `tag:yaml.org,2002:int`,
		format: `BIN`,
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 2, n),
		stringify: (e) => intStringify(e, 2, `0b`)
	};
	const r = {
		identify: intIdentify,
		default: true,
		tag: `tag:yaml.org,2002:int`,
		format: `OCT`,
		test: /^[-+]?0[0-7_]+$/,
		resolve: (e, t, n) => intResolve(e, 1, 8, n),
		stringify: (e) => intStringify(e, 8, `0`)
	};
	const i = {
		identify: intIdentify,
		default: true,
		tag: `tag:yaml.org,2002:int`,
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	};
	const a = {
		identify: intIdentify,
		default: true,
		tag: `tag:yaml.org,2002:int`,
		format: `HEX`,
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, `0x`)
	};
	e.int = i;
	e.intBin = n;
	e.intHex = a;
	e.intOct = r;
}));
var require_set = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Pair();
	var r = require_YAMLMap();
	var i = class YAMLSet extends r.YAMLMap {
		constructor(e) {
			super(e);
			this.tag = YAMLSet.tag;
		}
		add(e) {
			let i;
			if (t.isPair(e)) i = e;
			else if (e && typeof e === `object` && `key` in e && `value` in e && e.value === null) i = new n.Pair(e.key, null);
			else i = new n.Pair(e, null);
			if (!r.findPair(this.items, i.key)) this.items.push(i);
		}
		get(e, n) {
			const i = r.findPair(this.items, e);
			return !n && t.isPair(i) ? t.isScalar(i.key) ? i.key.value : i.key : i;
		}
		set(e, t) {
			if (typeof t !== `boolean`) throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
			const i = r.findPair(this.items, e);
			if (i && !t) this.items.splice(this.items.indexOf(i), 1);
			else if (!i && t) this.items.push(new n.Pair(e));
		}
		toJSON(e, t) {
			return super.toJSON(e, t, Set);
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e, { allNullValues: true }), t, n);
			else throw new Error(`Set items must all have null values`);
		}
		static from(e, t, r) {
			const { replacer: i } = r;
			const a = new this(e);
			if (t && Symbol.iterator in Object(t)) for (let e of t) {
				if (typeof i === `function`) e = i.call(t, e, e);
				a.items.push(n.createPair(e, null, r));
			}
			return a;
		}
	};
	i.tag = `tag:yaml.org,2002:set`;
	const a = {
		collection: `map`,
		identify: (e) => e instanceof Set,
		nodeClass: i,
		default: false,
		tag: `tag:yaml.org,2002:set`,
		createNode: (e, t, n) => i.from(e, t, n),
		resolve(e, n) {
			if (t.isMap(e)) {
				if (e.hasAllNullValues(true)) return Object.assign(new i(), e);
				else n(`Set items must all have null values`);
			} else n(`Expected a mapping for this tag`);
			return e;
		}
	};
	e.YAMLSet = i;
	e.set = a;
}));
var require_timestamp = __commonJSMin(((e) => {
	var t = require_stringifyNumber();
	function parseSexagesimal(e, t) {
		const n = e[0];
		const r = n === `-` || n === `+` ? e.substring(1) : e;
		const num = (e) => t ? BigInt(e) : Number(e);
		const i = r.replace(/_/g, ``).split(`:`).reduce((e, t) => e * num(60) + num(t), num(0));
		return n === `-` ? num(-1) * i : i;
	}
	function stringifySexagesimal(e) {
		let { value: n } = e;
		let num = (e) => e;
		if (typeof n === `bigint`) num = (e) => BigInt(e);
		else if (isNaN(n) || !isFinite(n)) return t.stringifyNumber(e);
		let r = ``;
		if (n < 0) {
			r = `-`;
			n *= num(-1);
		}
		const i = num(60);
		const a = [n % i];
		if (n < 60) a.unshift(0);
		else {
			n = (n - a[0]) / i;
			a.unshift(n % i);
			if (n >= 60) {
				n = (n - a[0]) / i;
				a.unshift(n);
			}
		}
		return r + a.map((e) => String(e).padStart(2, `0`)).join(`:`).replace(/000000\d*$/, ``);
	}
	const n = {
		identify: (e) => typeof e === `bigint` || Number.isInteger(e),
		default: true,
		tag: `tag:yaml.org,2002:int`,
		format: `TIME`,
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
		stringify: stringifySexagesimal
	};
	const r = {
		identify: (e) => typeof e === `number`,
		default: true,
		tag: `tag:yaml.org,2002:float`,
		format: `TIME`,
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (e) => parseSexagesimal(e, false),
		stringify: stringifySexagesimal
	};
	const i = {
		identify: (e) => e instanceof Date,
		default: true,
		tag: `tag:yaml.org,2002:timestamp`,
		test: RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),
		resolve(e) {
			const t = e.match(i.test);
			if (!t) throw new Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);
			const [, n, r, a, o, s, c] = t.map(Number);
			const l = t[7] ? Number((t[7] + `00`).substr(1, 3)) : 0;
			let u = Date.UTC(n, r - 1, a, o || 0, s || 0, c || 0, l);
			const d = t[8];
			if (d && d !== `Z`) {
				let e = parseSexagesimal(d, false);
				if (Math.abs(e) < 30) e *= 60;
				u -= 6e4 * e;
			}
			return new Date(u);
		},
		stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, ``) ?? ``
	};
	e.floatTime = r;
	e.intTime = n;
	e.timestamp = i;
}));
var require_schema = __commonJSMin(((e) => {
	var t = require_map();
	var n = require_null();
	var r = require_seq();
	var i = require_string();
	var a = require_binary();
	var o = require_bool();
	var s = require_float();
	var c = require_int();
	var l = require_merge();
	var u = require_omap();
	var d = require_pairs();
	var f = require_set();
	var p = require_timestamp();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		o.trueTag,
		o.falseTag,
		c.intBin,
		c.intOct,
		c.int,
		c.intHex,
		s.floatNaN,
		s.floatExp,
		s.float,
		a.binary,
		l.merge,
		u.omap,
		d.pairs,
		f.set,
		p.intTime,
		p.floatTime,
		p.timestamp
	];
}));
var require_tags = __commonJSMin(((e) => {
	var t = require_map();
	var n = require_null();
	var r = require_seq();
	var i = require_string();
	var a = require_bool$1();
	var o = require_float$1();
	var s = require_int$1();
	var c = require_schema$2();
	var l = require_schema$1();
	var u = require_binary();
	var d = require_merge();
	var f = require_omap();
	var p = require_pairs();
	var m = require_schema();
	var h = require_set();
	var g = require_timestamp();
	const _ = /* @__PURE__ */ new Map([
		[`core`, c.schema],
		[`failsafe`, [
			t.map,
			r.seq,
			i.string
		]],
		[`json`, l.schema],
		[`yaml11`, m.schema],
		[`yaml-1.1`, m.schema]
	]);
	const v = {
		binary: u.binary,
		bool: a.boolTag,
		float: o.float,
		floatExp: o.floatExp,
		floatNaN: o.floatNaN,
		floatTime: g.floatTime,
		int: s.int,
		intHex: s.intHex,
		intOct: s.intOct,
		intTime: g.intTime,
		map: t.map,
		merge: d.merge,
		null: n.nullTag,
		omap: f.omap,
		pairs: p.pairs,
		seq: r.seq,
		set: h.set,
		timestamp: g.timestamp
	};
	const y = {
		"tag:yaml.org,2002:binary": u.binary,
		"tag:yaml.org,2002:merge": d.merge,
		"tag:yaml.org,2002:omap": f.omap,
		"tag:yaml.org,2002:pairs": p.pairs,
		"tag:yaml.org,2002:set": h.set,
		"tag:yaml.org,2002:timestamp": g.timestamp
	};
	function getTags(e, t, n) {
		const r = _.get(t);
		if (r && !e) return n && !r.includes(d.merge) ? r.concat(d.merge) : r.slice();
		let i = r;
		if (!i) {
			if (Array.isArray(e)) i = [];
			else {
				const e = Array.from(_.keys()).filter((e) => e !== `yaml11`).map((e) => JSON.stringify(e)).join(`, `);
				throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
			}
		}
		if (Array.isArray(e)) for (const t of e) i = i.concat(t);
		else if (typeof e === `function`) i = e(i.slice());
		if (n) i = i.concat(d.merge);
		return i.reduce((e, t) => {
			const n = typeof t === `string` ? v[t] : t;
			if (!n) {
				const e = JSON.stringify(t);
				const n = Object.keys(v).map((e) => JSON.stringify(e)).join(`, `);
				throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
			}
			if (!e.includes(n)) e.push(n);
			return e;
		}, []);
	}
	e.coreKnownTags = y;
	e.getTags = getTags;
}));
var require_Schema = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_map();
	var r = require_seq();
	var i = require_string();
	var a = require_tags();
	const sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
	e.Schema = class Schema {
		constructor({ compat: e, customTags: o, merge: s, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: d }) {
			this.compat = Array.isArray(e) ? a.getTags(e, `compat`) : e ? a.getTags(null, e) : null;
			this.name = typeof l === `string` && l || `core`;
			this.knownTags = c ? a.coreKnownTags : {};
			this.tags = a.getTags(o, this.name, s);
			this.toStringOptions = d ?? null;
			Object.defineProperty(this, t.MAP, { value: n.map });
			Object.defineProperty(this, t.SCALAR, { value: i.string });
			Object.defineProperty(this, t.SEQ, { value: r.seq });
			this.sortMapEntries = typeof u === `function` ? u : u === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			e.tags = this.tags.slice();
			return e;
		}
	};
}));
var require_stringifyDocument = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_stringify();
	var r = require_stringifyComment();
	function stringifyDocument(e, i) {
		const a = [];
		let o = i.directives === true;
		if (i.directives !== false && e.directives) {
			const t = e.directives.toString(e);
			if (t) {
				a.push(t);
				o = true;
			} else if (e.directives.docStart) o = true;
		}
		if (o) a.push(`---`);
		const s = n.createStringifyContext(e, i);
		const { commentString: c } = s.options;
		if (e.commentBefore) {
			if (a.length !== 1) a.unshift(``);
			const t = c(e.commentBefore);
			a.unshift(r.indentComment(t, ``));
		}
		let l = false;
		let u = null;
		if (e.contents) {
			if (t.isNode(e.contents)) {
				if (e.contents.spaceBefore && o) a.push(``);
				if (e.contents.commentBefore) {
					const t = c(e.contents.commentBefore);
					a.push(r.indentComment(t, ``));
				}
				s.forceBlockIndent = !!e.comment;
				u = e.contents.comment;
			}
			const i = u ? void 0 : () => l = true;
			let d = n.stringify(e.contents, s, () => u = null, i);
			if (u) d += r.lineComment(d, ``, c(u));
			if ((d[0] === `|` || d[0] === `>`) && a[a.length - 1] === `---`) a[a.length - 1] = `--- ${d}`;
			else a.push(d);
		} else a.push(n.stringify(e.contents, s));
		if (e.directives?.docEnd) {
			if (e.comment) {
				const t = c(e.comment);
				if (t.includes(`
`)) {
					a.push(`...`);
					a.push(r.indentComment(t, ``));
				} else a.push(`... ${t}`);
			} else a.push(`...`);
		} else {
			let t = e.comment;
			if (t && l) t = t.replace(/^\n+/, ``);
			if (t) {
				if ((!l || u) && a[a.length - 1] !== ``) a.push(``);
				a.push(r.indentComment(c(t), ``));
			}
		}
		return a.join(`
`) + `
`;
	}
	e.stringifyDocument = stringifyDocument;
}));
var require_Document = __commonJSMin(((e) => {
	var t = require_Alias();
	var n = require_Collection();
	var r = require_identity();
	var i = require_Pair();
	var a = require_toJS();
	var o = require_Schema();
	var s = require_stringifyDocument();
	var c = require_anchors();
	var l = require_applyReviver();
	var u = require_createNode();
	var d = require_directives();
	var f = class Document {
		constructor(e, t, n) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, r.NODE_TYPE, { value: r.DOC });
			let i = null;
			if (typeof t === `function` || Array.isArray(t)) i = t;
			else if (n === void 0 && t) {
				n = t;
				t = void 0;
			}
			const a = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: `warn`,
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: `1.2`
			}, n);
			this.options = a;
			let { version: o } = a;
			if (n?._directives) {
				this.directives = n._directives.atDocument();
				if (this.directives.yaml.explicit) o = this.directives.yaml.version;
			} else this.directives = new d.Directives({ version: o });
			this.setSchema(o, n);
			this.contents = e === void 0 ? null : this.createNode(e, i, n);
		}
		clone() {
			const e = Object.create(Document.prototype, { [r.NODE_TYPE]: { value: r.DOC } });
			e.commentBefore = this.commentBefore;
			e.comment = this.comment;
			e.errors = this.errors.slice();
			e.warnings = this.warnings.slice();
			e.options = Object.assign({}, this.options);
			if (this.directives) e.directives = this.directives.clone();
			e.schema = this.schema.clone();
			e.contents = r.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents;
			if (this.range) e.range = this.range.slice();
			return e;
		}
		add(e) {
			if (assertCollection(this.contents)) this.contents.add(e);
		}
		addIn(e, t) {
			if (assertCollection(this.contents)) this.contents.addIn(e, t);
		}
		createAlias(e, n) {
			if (!e.anchor) {
				const t = c.anchorNames(this);
				e.anchor = !n || t.has(n) ? c.findNewAnchor(n || `a`, t) : n;
			}
			return new t.Alias(e.anchor);
		}
		createNode(e, t, n) {
			let i = void 0;
			if (typeof t === `function`) {
				e = t.call({ "": e }, ``, e);
				i = t;
			} else if (Array.isArray(t)) {
				const keyToStr = (e) => typeof e === `number` || e instanceof String || e instanceof Number;
				const e = t.filter(keyToStr).map(String);
				if (e.length > 0) t = t.concat(e);
				i = t;
			} else if (n === void 0 && t) {
				n = t;
				t = void 0;
			}
			const { aliasDuplicateObjects: a, anchorPrefix: o, flow: s, keepUndefined: l, onTagObj: d, tag: f } = n ?? {};
			const { onAnchor: p, setAnchors: m, sourceObjects: h } = c.createNodeAnchors(this, o || `a`);
			const g = {
				aliasDuplicateObjects: a ?? true,
				keepUndefined: l ?? false,
				onAnchor: p,
				onTagObj: d,
				replacer: i,
				schema: this.schema,
				sourceObjects: h
			};
			const _ = u.createNode(e, f, g);
			if (s && r.isCollection(_)) _.flow = true;
			m();
			return _;
		}
		createPair(e, t, n = {}) {
			const r = this.createNode(e, null, n);
			const a = this.createNode(t, null, n);
			return new i.Pair(r, a);
		}
		delete(e) {
			return assertCollection(this.contents) ? this.contents.delete(e) : false;
		}
		deleteIn(e) {
			if (n.isEmptyPath(e)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(e) : false;
		}
		get(e, t) {
			return r.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
		}
		getIn(e, t) {
			if (n.isEmptyPath(e)) return !t && r.isScalar(this.contents) ? this.contents.value : this.contents;
			return r.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
		}
		has(e) {
			return r.isCollection(this.contents) ? this.contents.has(e) : false;
		}
		hasIn(e) {
			if (n.isEmptyPath(e)) return this.contents !== void 0;
			return r.isCollection(this.contents) ? this.contents.hasIn(e) : false;
		}
		set(e, t) {
			if (this.contents == null) this.contents = n.collectionFromPath(this.schema, [e], t);
			else if (assertCollection(this.contents)) this.contents.set(e, t);
		}
		setIn(e, t) {
			if (n.isEmptyPath(e)) this.contents = t;
			else if (this.contents == null) this.contents = n.collectionFromPath(this.schema, Array.from(e), t);
			else if (assertCollection(this.contents)) this.contents.setIn(e, t);
		}
		setSchema(e, t = {}) {
			if (typeof e === `number`) e = String(e);
			let n;
			switch (e) {
				case `1.1`:
					if (this.directives) this.directives.yaml.version = `1.1`;
					else this.directives = new d.Directives({ version: `1.1` });
					n = {
						resolveKnownTags: false,
						schema: `yaml-1.1`
					};
					break;
				case `1.2`:
				case `next`:
					if (this.directives) this.directives.yaml.version = e;
					else this.directives = new d.Directives({ version: e });
					n = {
						resolveKnownTags: true,
						schema: `core`
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					n = null;
					break;
				default: {
					const t = JSON.stringify(e);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
				}
			}
			if (t.schema instanceof Object) this.schema = t.schema;
			else if (n) this.schema = new o.Schema(Object.assign(n, t));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: o } = {}) {
			const s = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !e,
				mapAsMap: n === true,
				mapKeyWarned: false,
				maxAliasCount: typeof r === `number` ? r : 100
			};
			const c = a.toJS(this.contents, t ?? ``, s);
			if (typeof i === `function`) for (const { count: e, res: t } of s.anchors.values()) i(t, e);
			return typeof o === `function` ? l.applyReviver(o, { "": c }, ``, c) : c;
		}
		toJSON(e, t) {
			return this.toJS({
				json: true,
				jsonArg: e,
				mapAsMap: false,
				onAnchor: t
			});
		}
		toString(e = {}) {
			if (this.errors.length > 0) throw new Error(`Document with errors cannot be stringified`);
			if (`indent` in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
				const t = JSON.stringify(e.indent);
				throw new Error(`"indent" option must be a positive integer, not ${t}`);
			}
			return s.stringifyDocument(this, e);
		}
	};
	function assertCollection(e) {
		if (r.isCollection(e)) return true;
		throw new Error(`Expected a YAML collection as document contents`);
	}
	e.Document = f;
}));
var require_errors = __commonJSMin(((e) => {
	var YAMLError = class extends Error {
		constructor(e, t, n, r) {
			super();
			this.name = e;
			this.code = n;
			this.message = r;
			this.pos = t;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(e, t, n) {
			super(`YAMLParseError`, e, t, n);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(e, t, n) {
			super(`YAMLWarning`, e, t, n);
		}
	};
	const prettifyError = (e, t) => (n) => {
		if (n.pos[0] === -1) return;
		n.linePos = n.pos.map((e) => t.linePos(e));
		const { line: r, col: i } = n.linePos[0];
		n.message += ` at line ${r}, column ${i}`;
		let a = i - 1;
		let o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, ``);
		if (a >= 60 && o.length > 80) {
			const e = Math.min(a - 39, o.length - 79);
			o = `…` + o.substring(e);
			a -= e - 1;
		}
		if (o.length > 80) o = o.substring(0, 79) + `…`;
		if (r > 1 && /^ *$/.test(o.substring(0, a))) {
			let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
			if (n.length > 80) n = n.substring(0, 79) + `…
`;
			o = n + o;
		}
		if (/[^ ]/.test(o)) {
			let e = 1;
			const t = n.linePos[1];
			if (t?.line === r && t.col > i) e = Math.max(1, Math.min(t.col - i, 80 - a));
			const s = ` `.repeat(a) + `^`.repeat(e);
			n.message += `:\n\n${o}\n${s}\n`;
		}
	};
	e.YAMLError = YAMLError;
	e.YAMLParseError = YAMLParseError;
	e.YAMLWarning = YAMLWarning;
	e.prettifyError = prettifyError;
}));
var require_resolve_props = __commonJSMin(((e) => {
	function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
		let c = false;
		let l = s;
		let u = s;
		let d = ``;
		let f = ``;
		let p = false;
		let m = false;
		let h = null;
		let g = null;
		let _ = null;
		let v = null;
		let y = null;
		let b = null;
		let x = null;
		for (const i of e) {
			if (m) {
				if (i.type !== `space` && i.type !== `newline` && i.type !== `comma`) a(i.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`);
				m = false;
			}
			if (h) {
				if (l && i.type !== `comment` && i.type !== `newline`) a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`);
				h = null;
			}
			switch (i.type) {
				case `space`:
					if (!t && (n !== `doc-start` || r?.type !== `flow-collection`) && i.source.includes(`	`)) h = i;
					u = true;
					break;
				case `comment`: {
					if (!u) a(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
					const e = i.source.substring(1) || ` `;
					if (!d) d = e;
					else d += f + e;
					f = ``;
					l = false;
					break;
				}
				case `newline`:
					if (l) {
						if (d) d += i.source;
						else if (!b || n !== `seq-item-ind`) c = true;
					} else f += i.source;
					l = true;
					p = true;
					if (g || _) v = i;
					u = true;
					break;
				case `anchor`:
					if (g) a(i, `MULTIPLE_ANCHORS`, `A node can have at most one anchor`);
					if (i.source.endsWith(`:`)) a(i.offset + i.source.length - 1, `BAD_ALIAS`, `Anchor ending in : is ambiguous`, true);
					g = i;
					x ?? (x = i.offset);
					l = false;
					u = false;
					m = true;
					break;
				case `tag`:
					if (_) a(i, `MULTIPLE_TAGS`, `A node can have at most one tag`);
					_ = i;
					x ?? (x = i.offset);
					l = false;
					u = false;
					m = true;
					break;
				case n:
					if (g || _) a(i, `BAD_PROP_ORDER`, `Anchors and tags must be after the ${i.source} indicator`);
					if (b) a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.source} in ${t ?? `collection`}`);
					b = i;
					l = n === `seq-item-ind` || n === `explicit-key-ind`;
					u = false;
					break;
				case `comma`: if (t) {
					if (y) a(i, `UNEXPECTED_TOKEN`, `Unexpected , in ${t}`);
					y = i;
					l = false;
					u = false;
					break;
				}
				default:
					a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.type} token`);
					l = false;
					u = false;
			}
		}
		const S = e[e.length - 1];
		const C = S ? S.offset + S.source.length : i;
		if (m && r && r.type !== `space` && r.type !== `newline` && r.type !== `comma` && (r.type !== `scalar` || r.source !== ``)) a(r.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`);
		if (h && (l && h.indent <= o || r?.type === `block-map` || r?.type === `block-seq`)) a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`);
		return {
			comma: y,
			found: b,
			spaceBefore: c,
			comment: d,
			hasNewline: p,
			anchor: g,
			tag: _,
			newlineAfterProp: v,
			end: C,
			start: x ?? C
		};
	}
	e.resolveProps = resolveProps;
}));
var require_util_contains_newline = __commonJSMin(((e) => {
	function containsNewline(e) {
		if (!e) return null;
		switch (e.type) {
			case `alias`:
			case `scalar`:
			case `double-quoted-scalar`:
			case `single-quoted-scalar`:
				if (e.source.includes(`
`)) return true;
				if (e.end) {
					for (const t of e.end) if (t.type === `newline`) return true;
				}
				return false;
			case `flow-collection`:
				for (const t of e.items) {
					for (const e of t.start) if (e.type === `newline`) return true;
					if (t.sep) {
						for (const e of t.sep) if (e.type === `newline`) return true;
					}
					if (containsNewline(t.key) || containsNewline(t.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	e.containsNewline = containsNewline;
}));
var require_util_flow_indent_check = __commonJSMin(((e) => {
	var t = require_util_contains_newline();
	function flowIndentCheck(e, n, r) {
		if (n?.type === `flow-collection`) {
			const i = n.end[0];
			if (i.indent === e && (i.source === `]` || i.source === `}`) && t.containsNewline(n)) r(i, `BAD_INDENT`, `Flow end indicator should be more indented than parent`, true);
		}
	}
	e.flowIndentCheck = flowIndentCheck;
}));
var require_util_map_includes = __commonJSMin(((e) => {
	var t = require_identity();
	function mapIncludes(e, n, r) {
		const { uniqueKeys: i } = e.options;
		if (i === false) return false;
		const a = typeof i === `function` ? i : (e, n) => e === n || t.isScalar(e) && t.isScalar(n) && e.value === n.value;
		return n.some((e) => a(e.key, r));
	}
	e.mapIncludes = mapIncludes;
}));
var require_resolve_block_map = __commonJSMin(((e) => {
	var t = require_Pair();
	var n = require_YAMLMap();
	var r = require_resolve_props();
	var i = require_util_contains_newline();
	var a = require_util_flow_indent_check();
	var o = require_util_map_includes();
	const s = `All mapping items must start at the same column`;
	function resolveBlockMap({ composeNode: e, composeEmptyNode: c }, l, u, d, f) {
		const p = new ((f?.nodeClass) ?? n.YAMLMap)(l.schema);
		if (l.atRoot) l.atRoot = false;
		let m = u.offset;
		let h = null;
		for (const n of u.items) {
			const { start: f, key: g, sep: _, value: v } = n;
			const y = r.resolveProps(f, {
				indicator: `explicit-key-ind`,
				next: g ?? _?.[0],
				offset: m,
				onError: d,
				parentIndent: u.indent,
				startOnNewline: true
			});
			const b = !y.found;
			if (b) {
				if (g) {
					if (g.type === `block-seq`) d(m, `BLOCK_AS_IMPLICIT_KEY`, `A block sequence may not be used as an implicit map key`);
					else if (`indent` in g && g.indent !== u.indent) d(m, `BAD_INDENT`, s);
				}
				if (!y.anchor && !y.tag && !_) {
					h = y.end;
					if (y.comment) {
						if (p.comment) p.comment += `
` + y.comment;
						else p.comment = y.comment;
					}
					continue;
				}
				if (y.newlineAfterProp || i.containsNewline(g)) d(g ?? f[f.length - 1], `MULTILINE_IMPLICIT_KEY`, `Implicit keys need to be on a single line`);
			} else if (y.found?.indent !== u.indent) d(m, `BAD_INDENT`, s);
			l.atKey = true;
			const x = y.end;
			const S = g ? e(l, g, y, d) : c(l, x, f, null, y, d);
			if (l.schema.compat) a.flowIndentCheck(u.indent, g, d);
			l.atKey = false;
			if (o.mapIncludes(l, p.items, S)) d(x, `DUPLICATE_KEY`, `Map keys must be unique`);
			const C = r.resolveProps(_ ?? [], {
				indicator: `map-value-ind`,
				next: v,
				offset: S.range[2],
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !g || g.type === `block-scalar`
			});
			m = C.end;
			if (C.found) {
				if (b) {
					if (v?.type === `block-map` && !C.hasNewline) d(m, `BLOCK_AS_IMPLICIT_KEY`, `Nested mappings are not allowed in compact mappings`);
					if (l.options.strict && y.start < C.found.offset - 1024) d(S.range, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit block mapping key`);
				}
				const r = v ? e(l, v, C, d) : c(l, m, _, null, C, d);
				if (l.schema.compat) a.flowIndentCheck(u.indent, v, d);
				m = r.range[2];
				const i = new t.Pair(S, r);
				if (l.options.keepSourceTokens) i.srcToken = n;
				p.items.push(i);
			} else {
				if (b) d(S.range, `MISSING_CHAR`, `Implicit map keys need to be followed by map values`);
				if (C.comment) {
					if (S.comment) S.comment += `
` + C.comment;
					else S.comment = C.comment;
				}
				const e = new t.Pair(S);
				if (l.options.keepSourceTokens) e.srcToken = n;
				p.items.push(e);
			}
		}
		if (h && h < m) d(h, `IMPOSSIBLE`, `Map comment with trailing content`);
		p.range = [
			u.offset,
			m,
			h ?? m
		];
		return p;
	}
	e.resolveBlockMap = resolveBlockMap;
}));
var require_resolve_block_seq = __commonJSMin(((e) => {
	var t = require_YAMLSeq();
	var n = require_resolve_props();
	var r = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode: e, composeEmptyNode: i }, a, o, s, c) {
		const l = new ((c?.nodeClass) ?? t.YAMLSeq)(a.schema);
		if (a.atRoot) a.atRoot = false;
		if (a.atKey) a.atKey = false;
		let u = o.offset;
		let d = null;
		for (const { start: t, value: c } of o.items) {
			const f = n.resolveProps(t, {
				indicator: `seq-item-ind`,
				next: c,
				offset: u,
				onError: s,
				parentIndent: o.indent,
				startOnNewline: true
			});
			if (!f.found) {
				if (f.anchor || f.tag || c) {
					if (c?.type === `block-seq`) s(f.end, `BAD_INDENT`, `All sequence items must start at the same column`);
					else s(u, `MISSING_CHAR`, `Sequence item without - indicator`);
				} else {
					d = f.end;
					if (f.comment) l.comment = f.comment;
					continue;
				}
			}
			const p = c ? e(a, c, f, s) : i(a, f.end, t, null, f, s);
			if (a.schema.compat) r.flowIndentCheck(o.indent, c, s);
			u = p.range[2];
			l.items.push(p);
		}
		l.range = [
			o.offset,
			u,
			d ?? u
		];
		return l;
	}
	e.resolveBlockSeq = resolveBlockSeq;
}));
var require_resolve_end = __commonJSMin(((e) => {
	function resolveEnd(e, t, n, r) {
		let i = ``;
		if (e) {
			let a = false;
			let o = ``;
			for (const s of e) {
				const { source: e, type: c } = s;
				switch (c) {
					case `space`:
						a = true;
						break;
					case `comment`: {
						if (n && !a) r(s, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
						const t = e.substring(1) || ` `;
						if (!i) i = t;
						else i += o + t;
						o = ``;
						break;
					}
					case `newline`:
						if (i) o += e;
						a = true;
						break;
					default: r(s, `UNEXPECTED_TOKEN`, `Unexpected ${c} at node end`);
				}
				t += e.length;
			}
		}
		return {
			comment: i,
			offset: t
		};
	}
	e.resolveEnd = resolveEnd;
}));
var require_resolve_flow_collection = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Pair();
	var r = require_YAMLMap();
	var i = require_YAMLSeq();
	var a = require_resolve_end();
	var o = require_resolve_props();
	var s = require_util_contains_newline();
	var c = require_util_map_includes();
	const l = `Block collections are not allowed within flow collections`;
	const isBlock = (e) => e && (e.type === `block-map` || e.type === `block-seq`);
	function resolveFlowCollection({ composeNode: e, composeEmptyNode: u }, d, f, p, m) {
		const h = f.start.source === `{`;
		const g = h ? `flow map` : `flow sequence`;
		const _ = new ((m?.nodeClass) ?? (h ? r.YAMLMap : i.YAMLSeq))(d.schema);
		_.flow = true;
		const v = d.atRoot;
		if (v) d.atRoot = false;
		if (d.atKey) d.atKey = false;
		let y = f.offset + f.start.source.length;
		for (let i = 0; i < f.items.length; ++i) {
			const a = f.items[i];
			const { start: m, key: v, sep: b, value: x } = a;
			const S = o.resolveProps(m, {
				flow: g,
				indicator: `explicit-key-ind`,
				next: v ?? b?.[0],
				offset: y,
				onError: p,
				parentIndent: f.indent,
				startOnNewline: false
			});
			if (!S.found) {
				if (!S.anchor && !S.tag && !b && !x) {
					if (i === 0 && S.comma) p(S.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${g}`);
					else if (i < f.items.length - 1) p(S.start, `UNEXPECTED_TOKEN`, `Unexpected empty item in ${g}`);
					if (S.comment) {
						if (_.comment) _.comment += `
` + S.comment;
						else _.comment = S.comment;
					}
					y = S.end;
					continue;
				}
				if (!h && d.options.strict && s.containsNewline(v)) p(v, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
			}
			if (i === 0) {
				if (S.comma) p(S.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${g}`);
			} else {
				if (!S.comma) p(S.start, `MISSING_CHAR`, `Missing , between ${g} items`);
				if (S.comment) {
					let e = ``;
					loop: for (const t of m) switch (t.type) {
						case `comma`:
						case `space`: break;
						case `comment`:
							e = t.source.substring(1);
							break loop;
						default: break loop;
					}
					if (e) {
						let n = _.items[_.items.length - 1];
						if (t.isPair(n)) n = n.value ?? n.key;
						if (n.comment) n.comment += `
` + e;
						else n.comment = e;
						S.comment = S.comment.substring(e.length + 1);
					}
				}
			}
			if (!h && !b && !S.found) {
				const t = x ? e(d, x, S, p) : u(d, S.end, b, null, S, p);
				_.items.push(t);
				y = t.range[2];
				if (isBlock(x)) p(t.range, `BLOCK_IN_FLOW`, l);
			} else {
				d.atKey = true;
				const t = S.end;
				const i = v ? e(d, v, S, p) : u(d, t, m, null, S, p);
				if (isBlock(v)) p(i.range, `BLOCK_IN_FLOW`, l);
				d.atKey = false;
				const s = o.resolveProps(b ?? [], {
					flow: g,
					indicator: `map-value-ind`,
					next: x,
					offset: i.range[2],
					onError: p,
					parentIndent: f.indent,
					startOnNewline: false
				});
				if (s.found) {
					if (!h && !S.found && d.options.strict) {
						if (b) for (const e of b) {
							if (e === s.found) break;
							if (e.type === `newline`) {
								p(e, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
								break;
							}
						}
						if (S.start < s.found.offset - 1024) p(s.found, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`);
					}
				} else if (x) {
					if (`source` in x && x.source?.[0] === `:`) p(x, `MISSING_CHAR`, `Missing space after : in ${g}`);
					else p(s.start, `MISSING_CHAR`, `Missing , or : between ${g} items`);
				}
				const C = x ? e(d, x, s, p) : s.found ? u(d, s.end, b, null, s, p) : null;
				if (C) {
					if (isBlock(x)) p(C.range, `BLOCK_IN_FLOW`, l);
				} else if (s.comment) {
					if (i.comment) i.comment += `
` + s.comment;
					else i.comment = s.comment;
				}
				const w = new n.Pair(i, C);
				if (d.options.keepSourceTokens) w.srcToken = a;
				if (h) {
					const e = _;
					if (c.mapIncludes(d, e.items, i)) p(t, `DUPLICATE_KEY`, `Map keys must be unique`);
					e.items.push(w);
				} else {
					const e = new r.YAMLMap(d.schema);
					e.flow = true;
					e.items.push(w);
					const t = (C ?? i).range;
					e.range = [
						i.range[0],
						t[1],
						t[2]
					];
					_.items.push(e);
				}
				y = C ? C.range[2] : s.end;
			}
		}
		const b = h ? `}` : `]`;
		const [x, ...S] = f.end;
		let C = y;
		if (x?.source === b) C = x.offset + x.source.length;
		else {
			const e = g[0].toUpperCase() + g.substring(1);
			const t = v ? `${e} must end with a ${b}` : `${e} in block collection must be sufficiently indented and end with a ${b}`;
			p(y, v ? `MISSING_CHAR` : `BAD_INDENT`, t);
			if (x && x.source.length !== 1) S.unshift(x);
		}
		if (S.length > 0) {
			const e = a.resolveEnd(S, C, d.options.strict, p);
			if (e.comment) {
				if (_.comment) _.comment += `
` + e.comment;
				else _.comment = e.comment;
			}
			_.range = [
				f.offset,
				C,
				e.offset
			];
		} else _.range = [
			f.offset,
			C,
			C
		];
		return _;
	}
	e.resolveFlowCollection = resolveFlowCollection;
}));
var require_compose_collection = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Scalar();
	var r = require_YAMLMap();
	var i = require_YAMLSeq();
	var a = require_resolve_block_map();
	var o = require_resolve_block_seq();
	var s = require_resolve_flow_collection();
	function resolveCollection(e, t, n, r, i, c) {
		const l = n.type === `block-map` ? a.resolveBlockMap(e, t, n, r, c) : n.type === `block-seq` ? o.resolveBlockSeq(e, t, n, r, c) : s.resolveFlowCollection(e, t, n, r, c);
		const u = l.constructor;
		if (i === `!` || i === u.tagName) {
			l.tag = u.tagName;
			return l;
		}
		if (i) l.tag = i;
		return l;
	}
	function composeCollection(e, a, o, s, c) {
		const l = s.tag;
		const u = !l ? null : a.directives.tagName(l.source, (e) => c(l, `TAG_RESOLVE_FAILED`, e));
		if (o.type === `block-seq`) {
			const { anchor: e, newlineAfterProp: t } = s;
			const n = e && l ? e.offset > l.offset ? e : l : e ?? l;
			if (n && (!t || t.offset < n.offset)) c(n, `MISSING_CHAR`, `Missing newline after block sequence props`);
		}
		const d = o.type === `block-map` ? `map` : o.type === `block-seq` ? `seq` : o.start.source === `{` ? `map` : `seq`;
		if (!l || !u || u === `!` || u === r.YAMLMap.tagName && d === `map` || u === i.YAMLSeq.tagName && d === `seq`) return resolveCollection(e, a, o, c, u);
		let f = a.schema.tags.find((e) => e.tag === u && e.collection === d);
		if (!f) {
			const t = a.schema.knownTags[u];
			if (t?.collection === d) {
				a.schema.tags.push(Object.assign({}, t, { default: false }));
				f = t;
			} else {
				if (t) c(l, `BAD_COLLECTION_TYPE`, `${t.tag} used for ${d} collection, but expects ${t.collection ?? `scalar`}`, true);
				else c(l, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${u}`, true);
				return resolveCollection(e, a, o, c, u);
			}
		}
		const p = resolveCollection(e, a, o, c, u, f);
		const m = f.resolve?.(p, (e) => c(l, `TAG_RESOLVE_FAILED`, e), a.options) ?? p;
		const h = t.isNode(m) ? m : new n.Scalar(m);
		h.range = p.range;
		h.tag = u;
		if (f?.format) h.format = f.format;
		return h;
	}
	e.composeCollection = composeCollection;
}));
var require_resolve_block_scalar = __commonJSMin(((e) => {
	var t = require_Scalar();
	function resolveBlockScalar(e, n, r) {
		const i = n.offset;
		const a = parseBlockScalarHeader(n, e.options.strict, r);
		if (!a) return {
			value: ``,
			type: null,
			comment: ``,
			range: [
				i,
				i,
				i
			]
		};
		const o = a.mode === `>` ? t.Scalar.BLOCK_FOLDED : t.Scalar.BLOCK_LITERAL;
		const s = n.source ? splitLines(n.source) : [];
		let c = s.length;
		for (let e = s.length - 1; e >= 0; --e) {
			const t = s[e][1];
			if (t === `` || t === `\r`) c = e;
			else break;
		}
		if (c === 0) {
			const e = a.chomp === `+` && s.length > 0 ? `
`.repeat(Math.max(1, s.length - 1)) : ``;
			let t = i + a.length;
			if (n.source) t += n.source.length;
			return {
				value: e,
				type: o,
				comment: a.comment,
				range: [
					i,
					t,
					t
				]
			};
		}
		let l = n.indent + a.indent;
		let u = n.offset + a.length;
		let d = 0;
		for (let t = 0; t < c; ++t) {
			const [n, i] = s[t];
			if (i === `` || i === `\r`) {
				if (a.indent === 0 && n.length > l) l = n.length;
			} else {
				if (n.length < l) r(u + n.length, `MISSING_CHAR`, `Block scalars with more-indented leading empty lines must use an explicit indentation indicator`);
				if (a.indent === 0) l = n.length;
				d = t;
				if (l === 0 && !e.atRoot) r(u, `BAD_INDENT`, `Block scalar values in collections must be indented`);
				break;
			}
			u += n.length + i.length + 1;
		}
		for (let e = s.length - 1; e >= c; --e) if (s[e][0].length > l) c = e + 1;
		let f = ``;
		let p = ``;
		let m = false;
		for (let e = 0; e < d; ++e) f += s[e][0].slice(l) + `
`;
		for (let e = d; e < c; ++e) {
			let [n, i] = s[e];
			u += n.length + i.length + 1;
			const c = i[i.length - 1] === `\r`;
			if (c) i = i.slice(0, -1);
			if (i && n.length < l) {
				const e = `Block scalar lines must not be less indented than their ${a.indent ? `explicit indentation indicator` : `first line`}`;
				r(u - i.length - (c ? 2 : 1), `BAD_INDENT`, e);
				n = ``;
			}
			if (o === t.Scalar.BLOCK_LITERAL) {
				f += p + n.slice(l) + i;
				p = `
`;
			} else if (n.length > l || i[0] === `	`) {
				if (p === ` `) p = `
`;
				else if (!m && p === `
`) p = `

`;
				f += p + n.slice(l) + i;
				p = `
`;
				m = true;
			} else if (i === ``) {
				if (p === `
`) f += `
`;
				else p = `
`;
			} else {
				f += p + i;
				p = ` `;
				m = false;
			}
		}
		switch (a.chomp) {
			case `-`: break;
			case `+`:
				for (let e = c; e < s.length; ++e) f += `
` + s[e][0].slice(l);
				if (f[f.length - 1] !== `
`) f += `
`;
				break;
			default: f += `
`;
		}
		const h = i + a.length + n.source.length;
		return {
			value: f,
			type: o,
			comment: a.comment,
			range: [
				i,
				h,
				h
			]
		};
	}
	function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
		if (t[0].type !== `block-scalar-header`) {
			r(t[0], `IMPOSSIBLE`, `Block scalar header not found`);
			return null;
		}
		const { source: i } = t[0];
		const a = i[0];
		let o = 0;
		let s = ``;
		let c = -1;
		for (let t = 1; t < i.length; ++t) {
			const n = i[t];
			if (!s && (n === `-` || n === `+`)) s = n;
			else {
				const r = Number(n);
				if (!o && r) o = r;
				else if (c === -1) c = e + t;
			}
		}
		if (c !== -1) r(c, `UNEXPECTED_TOKEN`, `Block scalar header includes extra characters: ${i}`);
		let l = false;
		let u = ``;
		let d = i.length;
		for (let e = 1; e < t.length; ++e) {
			const i = t[e];
			switch (i.type) {
				case `space`: l = true;
				case `newline`:
					d += i.source.length;
					break;
				case `comment`:
					if (n && !l) r(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
					d += i.source.length;
					u = i.source.substring(1);
					break;
				case `error`:
					r(i, `UNEXPECTED_TOKEN`, i.message);
					d += i.source.length;
					break;
				default: {
					r(i, `UNEXPECTED_TOKEN`, `Unexpected token in block scalar header: ${i.type}`);
					const e = i.source;
					if (e && typeof e === `string`) d += e.length;
				}
			}
		}
		return {
			mode: a,
			indent: o,
			chomp: s,
			comment: u,
			length: d
		};
	}
	function splitLines(e) {
		const t = e.split(/\n( *)/);
		const n = t[0];
		const r = n.match(/^( *)/);
		const i = [r?.[1] ? [r[1], n.slice(r[1].length)] : [``, n]];
		for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
		return i;
	}
	e.resolveBlockScalar = resolveBlockScalar;
}));
var require_resolve_flow_scalar = __commonJSMin(((e) => {
	var t = require_Scalar();
	var n = require_resolve_end();
	function resolveFlowScalar(e, r, i) {
		const { offset: a, type: o, source: s, end: c } = e;
		let l;
		let u;
		const _onError = (e, t, n) => i(a + e, t, n);
		switch (o) {
			case `scalar`:
				l = t.Scalar.PLAIN;
				u = plainValue(s, _onError);
				break;
			case `single-quoted-scalar`:
				l = t.Scalar.QUOTE_SINGLE;
				u = singleQuotedValue(s, _onError);
				break;
			case `double-quoted-scalar`:
				l = t.Scalar.QUOTE_DOUBLE;
				u = doubleQuotedValue(s, _onError);
				break;
			default:
				i(e, `UNEXPECTED_TOKEN`, `Expected a flow scalar value, but found: ${o}`);
				return {
					value: ``,
					type: null,
					comment: ``,
					range: [
						a,
						a + s.length,
						a + s.length
					]
				};
		}
		const d = a + s.length;
		const f = n.resolveEnd(c, d, r, i);
		return {
			value: u,
			type: l,
			comment: f.comment,
			range: [
				a,
				d,
				f.offset
			]
		};
	}
	function plainValue(e, t) {
		let n = ``;
		switch (e[0]) {
			case `	`:
				n = `a tab character`;
				break;
			case `,`:
				n = `flow indicator character ,`;
				break;
			case `%`:
				n = `directive indicator character %`;
				break;
			case `|`:
			case `>`:
				n = `block scalar indicator ${e[0]}`;
				break;
			case `@`:
			case "`": n = `reserved character ${e[0]}`;
		}
		if (n) t(0, `BAD_SCALAR_START`, `Plain value cannot start with ${n}`);
		return unfoldLines(e);
	}
	function singleQuotedValue(e, t) {
		if (e[e.length - 1] !== `'` || e.length === 1) t(e.length, `MISSING_CHAR`, `Missing closing 'quote`);
		return unfoldLines(e.slice(1, -1)).replace(/''/g, `'`);
	}
	function unfoldLines(e) {
		const t = /(.*?)\r?\n/sy;
		let n = t.exec(e);
		if (!n) return e;
		let r, i;
		try {
			r = new RegExp(`(?<![ 	])[ 	]+$`);
			i = new RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`, `g`);
		} catch {
			r = /[ \t]+$/;
			i = /^[ \t]+|[ \t]+$/g;
		}
		let a = n[1].replace(r, ``);
		let o = ` `;
		let s = t.lastIndex;
		while (n = t.exec(e)) {
			const e = n[1].replace(i, ``);
			if (e === ``) {
				if (o === `
`) a += o;
				else o = `
`;
			} else {
				a += o + e;
				o = ` `;
			}
			s = t.lastIndex;
		}
		const c = /[ \t]*(.*)/sy;
		c.lastIndex = s;
		n = c.exec(e);
		return a + o + (n?.[1] ?? ``);
	}
	function doubleQuotedValue(e, t) {
		let n = ``;
		for (let i = 1; i < e.length - 1; ++i) {
			const a = e[i];
			if (a === `\r` && e[i + 1] === `
`) continue;
			if (a === `
`) {
				const { fold: t, offset: r } = foldNewline(e, i);
				n += t;
				i = r;
			} else if (a === `\\`) {
				let a = e[++i];
				const o = r[a];
				if (o) n += o;
				else if (a === `
`) {
					a = e[i + 1];
					while (a === ` ` || a === `	`) a = e[++i + 1];
				} else if (a === `\r` && e[i + 1] === `
`) {
					a = e[++i + 1];
					while (a === ` ` || a === `	`) a = e[++i + 1];
				} else if (a === `x` || a === `u` || a === `U`) {
					const r = a === `x` ? 2 : a === `u` ? 4 : 8;
					n += parseCharCode(e, i + 1, r, t);
					i += r;
				} else {
					const r = e.substr(i - 1, 2);
					t(i - 1, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${r}`);
					n += r;
				}
			} else if (a === ` ` || a === `	`) {
				const t = i;
				let r = e[i + 1];
				while (r === ` ` || r === `	`) r = e[++i + 1];
				if (r !== `
` && !(r === `\r` && e[i + 2] === `
`)) n += i > t ? e.slice(t, i + 1) : a;
			} else n += a;
		}
		if (e[e.length - 1] !== `"` || e.length === 1) t(e.length, `MISSING_CHAR`, `Missing closing "quote`);
		return n;
	}
	function foldNewline(e, t) {
		let n = ``;
		let r = e[t + 1];
		while (r === ` ` || r === `	` || r === `
` || r === `\r`) {
			if (r === `\r` && e[t + 2] !== `
`) break;
			if (r === `
`) n += `
`;
			t += 1;
			r = e[t + 1];
		}
		if (!n) n = ` `;
		return {
			fold: n,
			offset: t
		};
	}
	const r = {
		"0": `\0`,
		a: `\x07`,
		b: `\b`,
		e: `\x1B`,
		f: `\f`,
		n: `
`,
		r: `\r`,
		t: `	`,
		v: `\v`,
		N: ``,
		_: `\xA0`,
		L: `\u2028`,
		P: `\u2029`,
		" ": ` `,
		"\"": `"`,
		"/": `/`,
		"\\": `\\`,
		"	": `	`
	};
	function parseCharCode(e, t, n, r) {
		const i = e.substr(t, n);
		const a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
		try {
			return String.fromCodePoint(a);
		} catch {
			const i = e.substr(t - 2, n + 2);
			r(t - 2, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`);
			return i;
		}
	}
	e.resolveFlowScalar = resolveFlowScalar;
}));
var require_compose_scalar = __commonJSMin(((e) => {
	var t = require_identity();
	var n = require_Scalar();
	var r = require_resolve_block_scalar();
	var i = require_resolve_flow_scalar();
	function composeScalar(e, a, o, s) {
		const { value: c, type: l, comment: u, range: d } = a.type === `block-scalar` ? r.resolveBlockScalar(e, a, s) : i.resolveFlowScalar(a, e.options.strict, s);
		const f = o ? e.directives.tagName(o.source, (e) => s(o, `TAG_RESOLVE_FAILED`, e)) : null;
		let p;
		if (e.options.stringKeys && e.atKey) p = e.schema[t.SCALAR];
		else if (f) p = findScalarTagByName(e.schema, c, f, o, s);
		else if (a.type === `scalar`) p = findScalarTagByTest(e, c, a, s);
		else p = e.schema[t.SCALAR];
		let m;
		try {
			const r = p.resolve(c, (e) => s(o ?? a, `TAG_RESOLVE_FAILED`, e), e.options);
			m = t.isScalar(r) ? r : new n.Scalar(r);
		} catch (e) {
			const t = e instanceof Error ? e.message : String(e);
			s(o ?? a, `TAG_RESOLVE_FAILED`, t);
			m = new n.Scalar(c);
		}
		m.range = d;
		m.source = c;
		if (l) m.type = l;
		if (f) m.tag = f;
		if (p.format) m.format = p.format;
		if (u) m.comment = u;
		return m;
	}
	function findScalarTagByName(e, n, r, i, a) {
		if (r === `!`) return e[t.SCALAR];
		const o = [];
		for (const t of e.tags) if (!t.collection && t.tag === r) {
			if (t.default && t.test) o.push(t);
			else return t;
		}
		for (const e of o) if (e.test?.test(n)) return e;
		const s = e.knownTags[r];
		if (s && !s.collection) {
			e.tags.push(Object.assign({}, s, {
				default: false,
				test: void 0
			}));
			return s;
		}
		a(i, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${r}`, r !== `tag:yaml.org,2002:str`);
		return e[t.SCALAR];
	}
	function findScalarTagByTest({ atKey: e, directives: n, schema: r }, i, a, o) {
		const s = r.tags.find((t) => (t.default === true || e && t.default === `key`) && t.test?.test(i)) || r[t.SCALAR];
		if (r.compat) {
			const e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[t.SCALAR];
			if (s.tag !== e.tag) o(a, `TAG_RESOLVE_FAILED`, `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, true);
		}
		return s;
	}
	e.composeScalar = composeScalar;
}));
var require_util_empty_scalar_position = __commonJSMin(((e) => {
	function emptyScalarPosition(e, t, n) {
		if (t) {
			n ?? (n = t.length);
			for (let r = n - 1; r >= 0; --r) {
				let n = t[r];
				switch (n.type) {
					case `space`:
					case `comment`:
					case `newline`:
						e -= n.source.length;
						continue;
				}
				n = t[++r];
				while (n?.type === `space`) {
					e += n.source.length;
					n = t[++r];
				}
				break;
			}
		}
		return e;
	}
	e.emptyScalarPosition = emptyScalarPosition;
}));
var require_compose_node = __commonJSMin(((e) => {
	var t = require_Alias();
	var n = require_identity();
	var r = require_compose_collection();
	var i = require_compose_scalar();
	var a = require_resolve_end();
	var o = require_util_empty_scalar_position();
	const s = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(e, t, a, o) {
		const c = e.atKey;
		const { spaceBefore: l, comment: u, anchor: d, tag: f } = a;
		let p;
		let m = true;
		switch (t.type) {
			case `alias`:
				p = composeAlias(e, t, o);
				if (d || f) o(t, `ALIAS_PROPS`, `An alias node must not specify any properties`);
				break;
			case `scalar`:
			case `single-quoted-scalar`:
			case `double-quoted-scalar`:
			case `block-scalar`:
				p = i.composeScalar(e, t, f, o);
				if (d) p.anchor = d.source.substring(1);
				break;
			case `block-map`:
			case `block-seq`:
			case `flow-collection`:
				try {
					p = r.composeCollection(s, e, t, a, o);
					if (d) p.anchor = d.source.substring(1);
				} catch (e) {
					o(t, `RESOURCE_EXHAUSTION`, e instanceof Error ? e.message : String(e));
				}
				break;
			default:
				o(t, `UNEXPECTED_TOKEN`, t.type === `error` ? t.message : `Unsupported token (type: ${t.type})`);
				m = false;
		}
		p ?? (p = composeEmptyNode(e, t.offset, void 0, null, a, o));
		if (d && p.anchor === ``) o(d, `BAD_ALIAS`, `Anchor cannot be an empty string`);
		if (c && e.options.stringKeys && (!n.isScalar(p) || typeof p.value !== `string` || p.tag && p.tag !== `tag:yaml.org,2002:str`)) o(f ?? t, `NON_STRING_KEY`, `With stringKeys, all keys must be strings`);
		if (l) p.spaceBefore = true;
		if (u) {
			if (t.type === `scalar` && t.source === ``) p.comment = u;
			else p.commentBefore = u;
		}
		if (e.options.keepSourceTokens && m) p.srcToken = t;
		return p;
	}
	function composeEmptyNode(e, t, n, r, { spaceBefore: a, comment: s, anchor: c, tag: l, end: u }, d) {
		const f = {
			type: `scalar`,
			offset: o.emptyScalarPosition(t, n, r),
			indent: -1,
			source: ``
		};
		const p = i.composeScalar(e, f, l, d);
		if (c) {
			p.anchor = c.source.substring(1);
			if (p.anchor === ``) d(c, `BAD_ALIAS`, `Anchor cannot be an empty string`);
		}
		if (a) p.spaceBefore = true;
		if (s) {
			p.comment = s;
			p.range[2] = u;
		}
		return p;
	}
	function composeAlias({ options: e }, { offset: n, source: r, end: i }, o) {
		const s = new t.Alias(r.substring(1));
		if (s.source === ``) o(n, `BAD_ALIAS`, `Alias cannot be an empty string`);
		if (s.source.endsWith(`:`)) o(n + r.length - 1, `BAD_ALIAS`, `Alias ending in : is ambiguous`, true);
		const c = n + r.length;
		const l = a.resolveEnd(i, c, e.strict, o);
		s.range = [
			n,
			c,
			l.offset
		];
		if (l.comment) s.comment = l.comment;
		return s;
	}
	e.composeEmptyNode = composeEmptyNode;
	e.composeNode = composeNode;
}));
var require_compose_doc = __commonJSMin(((e) => {
	var t = require_Document();
	var n = require_compose_node();
	var r = require_resolve_end();
	var i = require_resolve_props();
	function composeDoc(e, a, { offset: o, start: s, value: c, end: l }, u) {
		const d = Object.assign({ _directives: a }, e);
		const f = new t.Document(void 0, d);
		const p = {
			atKey: false,
			atRoot: true,
			directives: f.directives,
			options: f.options,
			schema: f.schema
		};
		const m = i.resolveProps(s, {
			indicator: `doc-start`,
			next: c ?? l?.[0],
			offset: o,
			onError: u,
			parentIndent: 0,
			startOnNewline: true
		});
		if (m.found) {
			f.directives.docStart = true;
			if (c && (c.type === `block-map` || c.type === `block-seq`) && !m.hasNewline) u(m.end, `MISSING_CHAR`, `Block collection cannot start on same line with directives-end marker`);
		}
		f.contents = c ? n.composeNode(p, c, m, u) : n.composeEmptyNode(p, m.end, s, null, m, u);
		const h = f.contents.range[2];
		const g = r.resolveEnd(l, h, false, u);
		if (g.comment) f.comment = g.comment;
		f.range = [
			o,
			h,
			g.offset
		];
		return f;
	}
	e.composeDoc = composeDoc;
}));
var require_composer = __commonJSMin(((e) => {
	var t = __require(`process`);
	var n = require_directives();
	var r = require_Document();
	var i = require_errors();
	var a = require_identity();
	var o = require_compose_doc();
	var s = require_resolve_end();
	function getErrorPos(e) {
		if (typeof e === `number`) return [e, e + 1];
		if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
		const { offset: t, source: n } = e;
		return [t, t + (typeof n === `string` ? n.length : 1)];
	}
	function parsePrelude(e) {
		let t = ``;
		let n = false;
		let r = false;
		for (let i = 0; i < e.length; ++i) {
			const a = e[i];
			switch (a[0]) {
				case `#`:
					t += (t === `` ? `` : r ? `

` : `
`) + (a.substring(1) || ` `);
					n = true;
					r = false;
					break;
				case `%`:
					if (e[i + 1]?.[0] !== `#`) i += 1;
					n = false;
					break;
				default:
					if (!n) r = true;
					n = false;
			}
		}
		return {
			comment: t,
			afterEmptyLine: r
		};
	}
	var Composer = class {
		constructor(e = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (e, t, n, r) => {
				const a = getErrorPos(e);
				if (r) this.warnings.push(new i.YAMLWarning(a, t, n));
				else this.errors.push(new i.YAMLParseError(a, t, n));
			};
			this.directives = new n.Directives({ version: e.version || `1.2` });
			this.options = e;
		}
		decorate(e, t) {
			const { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
			if (n) {
				const i = e.contents;
				if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
				else if (r || e.directives.docStart || !i) e.commentBefore = n;
				else if (a.isCollection(i) && !i.flow && i.items.length > 0) {
					let e = i.items[0];
					if (a.isPair(e)) e = e.key;
					const t = e.commentBefore;
					e.commentBefore = t ? `${n}\n${t}` : n;
				} else {
					const e = i.commentBefore;
					i.commentBefore = e ? `${n}\n${e}` : n;
				}
			}
			if (t) {
				for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
				for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
			} else {
				e.errors = this.errors;
				e.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(e, t = false, n = -1) {
			for (const t of e) yield* this.next(t);
			yield* this.end(t, n);
		}
		*next(e) {
			if (t.env.LOG_STREAM) console.dir(e, { depth: null });
			switch (e.type) {
				case `directive`:
					this.directives.add(e.source, (t, n, r) => {
						const i = getErrorPos(e);
						i[0] += t;
						this.onError(i, `BAD_DIRECTIVE`, n, r);
					});
					this.prelude.push(e.source);
					this.atDirectives = true;
					break;
				case `document`: {
					const t = o.composeDoc(this.options, this.directives, e, this.onError);
					if (this.atDirectives && !t.directives.docStart) this.onError(e, `MISSING_CHAR`, `Missing directives-end/doc-start indicator line`);
					this.decorate(t, false);
					if (this.doc) yield this.doc;
					this.doc = t;
					this.atDirectives = false;
					break;
				}
				case `byte-order-mark`:
				case `space`: break;
				case `comment`:
				case `newline`:
					this.prelude.push(e.source);
					break;
				case `error`: {
					const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
					const n = new i.YAMLParseError(getErrorPos(e), `UNEXPECTED_TOKEN`, t);
					if (this.atDirectives || !this.doc) this.errors.push(n);
					else this.doc.errors.push(n);
					break;
				}
				case `doc-end`: {
					if (!this.doc) {
						this.errors.push(new i.YAMLParseError(getErrorPos(e), `UNEXPECTED_TOKEN`, `Unexpected doc-end without preceding document`));
						break;
					}
					this.doc.directives.docEnd = true;
					const t = s.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (t.comment) {
						const e = this.doc.comment;
						this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
					}
					this.doc.range[2] = t.offset;
					break;
				}
				default: this.errors.push(new i.YAMLParseError(getErrorPos(e), `UNEXPECTED_TOKEN`, `Unsupported token ${e.type}`));
			}
		}
		*end(e = false, t = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (e) {
				const e = Object.assign({ _directives: this.directives }, this.options);
				const n = new r.Document(void 0, e);
				if (this.atDirectives) this.onError(t, `MISSING_CHAR`, `Missing directives-end indicator line`);
				n.range = [
					0,
					t,
					t
				];
				this.decorate(n, false);
				yield n;
			}
		}
	};
	e.Composer = Composer;
}));
var require_cst_scalar = __commonJSMin(((e) => {
	var t = require_resolve_block_scalar();
	var n = require_resolve_flow_scalar();
	var r = require_errors();
	var i = require_stringifyString();
	function resolveAsScalar(e, i = true, a) {
		if (e) {
			const _onError = (e, t, n) => {
				const i = typeof e === `number` ? e : Array.isArray(e) ? e[0] : e.offset;
				if (a) a(i, t, n);
				else throw new r.YAMLParseError([i, i + 1], t, n);
			};
			switch (e.type) {
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: return n.resolveFlowScalar(e, i, _onError);
				case `block-scalar`: return t.resolveBlockScalar({ options: { strict: i } }, e, _onError);
			}
		}
		return null;
	}
	function createScalarToken(e, t) {
		const { implicitKey: n = false, indent: r, inFlow: a = false, offset: o = -1, type: s = `PLAIN` } = t;
		const c = i.stringifyString({
			type: s,
			value: e
		}, {
			implicitKey: n,
			indent: r > 0 ? ` `.repeat(r) : ``,
			inFlow: a,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const l = t.end ?? [{
			type: `newline`,
			offset: -1,
			indent: r,
			source: `
`
		}];
		switch (c[0]) {
			case `|`:
			case `>`: {
				const e = c.indexOf(`
`);
				const t = c.substring(0, e);
				const n = c.substring(e + 1) + `
`;
				const i = [{
					type: `block-scalar-header`,
					offset: o,
					indent: r,
					source: t
				}];
				if (!addEndtoBlockProps(i, l)) i.push({
					type: `newline`,
					offset: -1,
					indent: r,
					source: `
`
				});
				return {
					type: `block-scalar`,
					offset: o,
					indent: r,
					props: i,
					source: n
				};
			}
			case `"`: return {
				type: `double-quoted-scalar`,
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			case `'`: return {
				type: `single-quoted-scalar`,
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			default: return {
				type: `scalar`,
				offset: o,
				indent: r,
				source: c,
				end: l
			};
		}
	}
	function setScalarValue(e, t, n = {}) {
		let { afterKey: r = false, implicitKey: a = false, inFlow: o = false, type: s } = n;
		let c = `indent` in e ? e.indent : null;
		if (r && typeof c === `number`) c += 2;
		if (!s) switch (e.type) {
			case `single-quoted-scalar`:
				s = `QUOTE_SINGLE`;
				break;
			case `double-quoted-scalar`:
				s = `QUOTE_DOUBLE`;
				break;
			case `block-scalar`: {
				const t = e.props[0];
				if (t.type !== `block-scalar-header`) throw new Error(`Invalid block scalar header`);
				s = t.source[0] === `>` ? `BLOCK_FOLDED` : `BLOCK_LITERAL`;
				break;
			}
			default: s = `PLAIN`;
		}
		const l = i.stringifyString({
			type: s,
			value: t
		}, {
			implicitKey: a || c === null,
			indent: c !== null && c > 0 ? ` `.repeat(c) : ``,
			inFlow: o,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (l[0]) {
			case `|`:
			case `>`:
				setBlockScalarValue(e, l);
				break;
			case `"`:
				setFlowScalarValue(e, l, `double-quoted-scalar`);
				break;
			case `'`:
				setFlowScalarValue(e, l, `single-quoted-scalar`);
				break;
			default: setFlowScalarValue(e, l, `scalar`);
		}
	}
	function setBlockScalarValue(e, t) {
		const n = t.indexOf(`
`);
		const r = t.substring(0, n);
		const i = t.substring(n + 1) + `
`;
		if (e.type === `block-scalar`) {
			const t = e.props[0];
			if (t.type !== `block-scalar-header`) throw new Error(`Invalid block scalar header`);
			t.source = r;
			e.source = i;
		} else {
			const { offset: t } = e;
			const n = `indent` in e ? e.indent : -1;
			const a = [{
				type: `block-scalar-header`,
				offset: t,
				indent: n,
				source: r
			}];
			if (!addEndtoBlockProps(a, `end` in e ? e.end : void 0)) a.push({
				type: `newline`,
				offset: -1,
				indent: n,
				source: `
`
			});
			for (const t of Object.keys(e)) if (t !== `type` && t !== `offset`) delete e[t];
			Object.assign(e, {
				type: `block-scalar`,
				indent: n,
				props: a,
				source: i
			});
		}
	}
	function addEndtoBlockProps(e, t) {
		if (t) for (const n of t) switch (n.type) {
			case `space`:
			case `comment`:
				e.push(n);
				break;
			case `newline`:
				e.push(n);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(e, t, n) {
		switch (e.type) {
			case `scalar`:
			case `double-quoted-scalar`:
			case `single-quoted-scalar`:
				e.type = n;
				e.source = t;
				break;
			case `block-scalar`: {
				const r = e.props.slice(1);
				let i = t.length;
				if (e.props[0].type === `block-scalar-header`) i -= e.props[0].source.length;
				for (const e of r) e.offset += i;
				delete e.props;
				Object.assign(e, {
					type: n,
					source: t,
					end: r
				});
				break;
			}
			case `block-map`:
			case `block-seq`: {
				const r = {
					type: `newline`,
					offset: e.offset + t.length,
					indent: e.indent,
					source: `
`
				};
				delete e.items;
				Object.assign(e, {
					type: n,
					source: t,
					end: [r]
				});
				break;
			}
			default: {
				const r = `indent` in e ? e.indent : -1;
				const i = `end` in e && Array.isArray(e.end) ? e.end.filter((e) => e.type === `space` || e.type === `comment` || e.type === `newline`) : [];
				for (const t of Object.keys(e)) if (t !== `type` && t !== `offset`) delete e[t];
				Object.assign(e, {
					type: n,
					indent: r,
					source: t,
					end: i
				});
			}
		}
	}
	e.createScalarToken = createScalarToken;
	e.resolveAsScalar = resolveAsScalar;
	e.setScalarValue = setScalarValue;
}));
var require_cst_stringify = __commonJSMin(((e) => {
	const stringify = (e) => `type` in e ? stringifyToken(e) : stringifyItem(e);
	function stringifyToken(e) {
		switch (e.type) {
			case `block-scalar`: {
				let t = ``;
				for (const n of e.props) t += stringifyToken(n);
				return t + e.source;
			}
			case `block-map`:
			case `block-seq`: {
				let t = ``;
				for (const n of e.items) t += stringifyItem(n);
				return t;
			}
			case `flow-collection`: {
				let t = e.start.source;
				for (const n of e.items) t += stringifyItem(n);
				for (const n of e.end) t += n.source;
				return t;
			}
			case `document`: {
				let t = stringifyItem(e);
				if (e.end) for (const n of e.end) t += n.source;
				return t;
			}
			default: {
				let t = e.source;
				if (`end` in e && e.end) for (const n of e.end) t += n.source;
				return t;
			}
		}
	}
	function stringifyItem({ start: e, key: t, sep: n, value: r }) {
		let i = ``;
		for (const t of e) i += t.source;
		if (t) i += stringifyToken(t);
		if (n) for (const e of n) i += e.source;
		if (r) i += stringifyToken(r);
		return i;
	}
	e.stringify = stringify;
}));
var require_cst_visit = __commonJSMin(((e) => {
	const t = Symbol(`break visit`);
	const n = Symbol(`skip children`);
	const r = Symbol(`remove item`);
	function visit(e, t) {
		if (`type` in e && e.type === `document`) e = {
			start: e.start,
			value: e.value
		};
		_visit(Object.freeze([]), e, t);
	}
	visit.BREAK = t;
	visit.SKIP = n;
	visit.REMOVE = r;
	visit.itemAtPath = (e, t) => {
		let n = e;
		for (const [e, r] of t) {
			const t = n?.[e];
			if (t && `items` in t) n = t.items[r];
			else return void 0;
		}
		return n;
	};
	visit.parentCollection = (e, t) => {
		const n = visit.itemAtPath(e, t.slice(0, -1));
		const r = t[t.length - 1][0];
		const i = n?.[r];
		if (i && `items` in i) return i;
		throw new Error(`Parent collection not found`);
	};
	function _visit(e, n, i) {
		let a = i(n, e);
		if (typeof a === `symbol`) return a;
		for (const o of [`key`, `value`]) {
			const s = n[o];
			if (s && `items` in s) {
				for (let n = 0; n < s.items.length; ++n) {
					const a = _visit(Object.freeze(e.concat([[o, n]])), s.items[n], i);
					if (typeof a === `number`) n = a - 1;
					else if (a === t) return t;
					else if (a === r) {
						s.items.splice(n, 1);
						n -= 1;
					}
				}
				if (typeof a === `function` && o === `key`) a = a(n, e);
			}
		}
		return typeof a === `function` ? a(n, e) : a;
	}
	e.visit = visit;
}));
var require_cst = __commonJSMin(((e) => {
	var t = require_cst_scalar();
	var n = require_cst_stringify();
	var r = require_cst_visit();
	const i = `﻿`;
	const a = ``;
	const o = ``;
	const s = ``;
	const isCollection = (e) => !!e && `items` in e;
	const isScalar = (e) => !!e && (e.type === `scalar` || e.type === `single-quoted-scalar` || e.type === `double-quoted-scalar` || e.type === `block-scalar`);
	function prettyToken(e) {
		switch (e) {
			case i: return `<BOM>`;
			case a: return `<DOC>`;
			case o: return `<FLOW_END>`;
			case s: return `<SCALAR>`;
			default: return JSON.stringify(e);
		}
	}
	function tokenType(e) {
		switch (e) {
			case i: return `byte-order-mark`;
			case a: return `doc-mode`;
			case o: return `flow-error-end`;
			case s: return `scalar`;
			case `---`: return `doc-start`;
			case `...`: return `doc-end`;
			case ``:
			case `
`:
			case `\r
`: return `newline`;
			case `-`: return `seq-item-ind`;
			case `?`: return `explicit-key-ind`;
			case `:`: return `map-value-ind`;
			case `{`: return `flow-map-start`;
			case `}`: return `flow-map-end`;
			case `[`: return `flow-seq-start`;
			case `]`: return `flow-seq-end`;
			case `,`: return `comma`;
		}
		switch (e[0]) {
			case ` `:
			case `	`: return `space`;
			case `#`: return `comment`;
			case `%`: return `directive-line`;
			case `*`: return `alias`;
			case `&`: return `anchor`;
			case `!`: return `tag`;
			case `'`: return `single-quoted-scalar`;
			case `"`: return `double-quoted-scalar`;
			case `|`:
			case `>`: return `block-scalar-header`;
		}
		return null;
	}
	e.createScalarToken = t.createScalarToken;
	e.resolveAsScalar = t.resolveAsScalar;
	e.setScalarValue = t.setScalarValue;
	e.stringify = n.stringify;
	e.visit = r.visit;
	e.BOM = i;
	e.DOCUMENT = a;
	e.FLOW_END = o;
	e.SCALAR = s;
	e.isCollection = isCollection;
	e.isScalar = isScalar;
	e.prettyToken = prettyToken;
	e.tokenType = tokenType;
}));
var require_lexer = __commonJSMin(((e) => {
	var t = require_cst();
	function isEmpty(e) {
		switch (e) {
			case void 0:
			case ` `:
			case `
`:
			case `\r`:
			case `	`: return true;
			default: return false;
		}
	}
	const n = /* @__PURE__ */ new Set(`0123456789ABCDEFabcdef`);
	const r = /* @__PURE__ */ new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`);
	const i = /* @__PURE__ */ new Set(`,[]{}`);
	const a = /* @__PURE__ */ new Set(` ,[]{}
\r	`);
	const isNotAnchorChar = (e) => !e || a.has(e);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = ``;
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(e, t = false) {
			if (e) {
				if (typeof e !== `string`) throw TypeError(`source is not a string`);
				this.buffer = this.buffer ? this.buffer + e : e;
				this.lineEndPos = null;
			}
			this.atEnd = !t;
			let n = this.next ?? `stream`;
			while (n && (t || this.hasChars(1))) n = yield* this.parseNext(n);
		}
		atLineEnd() {
			let e = this.pos;
			let t = this.buffer[e];
			while (t === ` ` || t === `	`) t = this.buffer[++e];
			if (!t || t === `#` || t === `
`) return true;
			if (t === `\r`) return this.buffer[e + 1] === `
`;
			return false;
		}
		charAt(e) {
			return this.buffer[this.pos + e];
		}
		continueScalar(e) {
			let t = this.buffer[e];
			if (this.indentNext > 0) {
				let n = 0;
				while (t === ` `) t = this.buffer[++n + e];
				if (t === `\r`) {
					const t = this.buffer[n + e + 1];
					if (t === `
` || !t && !this.atEnd) return e + n + 1;
				}
				return t === `
` || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
			}
			if (t === `-` || t === `.`) {
				const t = this.buffer.substr(e, 3);
				if ((t === `---` || t === `...`) && isEmpty(this.buffer[e + 3])) return -1;
			}
			return e;
		}
		getLine() {
			let e = this.lineEndPos;
			if (typeof e !== `number` || e !== -1 && e < this.pos) {
				e = this.buffer.indexOf(`
`, this.pos);
				this.lineEndPos = e;
			}
			if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[e - 1] === `\r`) e -= 1;
			return this.buffer.substring(this.pos, e);
		}
		hasChars(e) {
			return this.pos + e <= this.buffer.length;
		}
		setNext(e) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = e;
			return null;
		}
		peek(e) {
			return this.buffer.substr(this.pos, e);
		}
		*parseNext(e) {
			switch (e) {
				case `stream`: return yield* this.parseStream();
				case `line-start`: return yield* this.parseLineStart();
				case `block-start`: return yield* this.parseBlockStart();
				case `doc`: return yield* this.parseDocument();
				case `flow`: return yield* this.parseFlowCollection();
				case `quoted-scalar`: return yield* this.parseQuotedScalar();
				case `block-scalar`: return yield* this.parseBlockScalar();
				case `plain-scalar`: return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let e = this.getLine();
			if (e === null) return this.setNext(`stream`);
			if (e[0] === t.BOM) {
				yield* this.pushCount(1);
				e = e.substring(1);
			}
			if (e[0] === `%`) {
				let t = e.length;
				let n = e.indexOf(`#`);
				while (n !== -1) {
					const r = e[n - 1];
					if (r === ` ` || r === `	`) {
						t = n - 1;
						break;
					} else n = e.indexOf(`#`, n + 1);
				}
				while (true) {
					const n = e[t - 1];
					if (n === ` ` || n === `	`) t -= 1;
					else break;
				}
				const r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(e.length - r);
				this.pushNewline();
				return `stream`;
			}
			if (this.atLineEnd()) {
				const t = yield* this.pushSpaces(true);
				yield* this.pushCount(e.length - t);
				yield* this.pushNewline();
				return `stream`;
			}
			yield t.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const e = this.charAt(0);
			if (!e && !this.atEnd) return this.setNext(`line-start`);
			if (e === `-` || e === `.`) {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext(`line-start`);
				const e = this.peek(3);
				if ((e === `---` || e === `...`) && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return e === `---` ? `doc` : `stream`;
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [e, t] = this.peek(2);
			if (!t && !this.atEnd) return this.setNext(`block-start`);
			if ((e === `-` || e === `?` || e === `:`) && isEmpty(t)) {
				const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += e;
				return `block-start`;
			}
			return `doc`;
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const e = this.getLine();
			if (e === null) return this.setNext(`doc`);
			let t = yield* this.pushIndicators();
			switch (e[t]) {
				case `#`: yield* this.pushCount(e.length - t);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case `{`:
				case `[`:
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return `flow`;
				case `}`:
				case `]`:
					yield* this.pushCount(1);
					return `doc`;
				case `*`:
					yield* this.pushUntil(isNotAnchorChar);
					return `doc`;
				case `"`:
				case `'`: return yield* this.parseQuotedScalar();
				case `|`:
				case `>`:
					t += yield* this.parseBlockScalarHeader();
					t += yield* this.pushSpaces(true);
					yield* this.pushCount(e.length - t);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let e, n;
			let r = -1;
			do {
				e = yield* this.pushNewline();
				if (e > 0) {
					n = yield* this.pushSpaces(false);
					this.indentValue = r = n;
				} else n = 0;
				n += yield* this.pushSpaces(true);
			} while (e + n > 0);
			const i = this.getLine();
			if (i === null) return this.setNext(`flow`);
			if (r !== -1 && r < this.indentNext && i[0] !== `#` || r === 0 && (i.startsWith(`---`) || i.startsWith(`...`)) && isEmpty(i[3])) {
				if (!(r === this.indentNext - 1 && this.flowLevel === 1 && (i[0] === `]` || i[0] === `}`))) {
					this.flowLevel = 0;
					yield t.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let a = 0;
			while (i[a] === `,`) {
				a += yield* this.pushCount(1);
				a += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			a += yield* this.pushIndicators();
			switch (i[a]) {
				case void 0: return `flow`;
				case `#`:
					yield* this.pushCount(i.length - a);
					return `flow`;
				case `{`:
				case `[`:
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return `flow`;
				case `}`:
				case `]`:
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? `flow` : `doc`;
				case `*`:
					yield* this.pushUntil(isNotAnchorChar);
					return `flow`;
				case `"`:
				case `'`:
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case `:`: {
					const e = this.charAt(1);
					if (this.flowKey || isEmpty(e) || e === `,`) {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return `flow`;
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const e = this.charAt(0);
			let t = this.buffer.indexOf(e, this.pos + 1);
			if (e === `'`) while (t !== -1 && this.buffer[t + 1] === `'`) t = this.buffer.indexOf(`'`, t + 2);
			else while (t !== -1) {
				let e = 0;
				while (this.buffer[t - 1 - e] === `\\`) e += 1;
				if (e % 2 === 0) break;
				t = this.buffer.indexOf(`"`, t + 1);
			}
			const n = this.buffer.substring(0, t);
			let r = n.indexOf(`
`, this.pos);
			if (r !== -1) {
				while (r !== -1) {
					const e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = n.indexOf(`
`, e);
				}
				if (r !== -1) t = r - (n[r - 1] === `\r` ? 2 : 1);
			}
			if (t === -1) {
				if (!this.atEnd) return this.setNext(`quoted-scalar`);
				t = this.buffer.length;
			}
			yield* this.pushToIndex(t + 1, false);
			return this.flowLevel ? `flow` : `doc`;
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let e = this.pos;
			while (true) {
				const t = this.buffer[++e];
				if (t === `+`) this.blockScalarKeep = true;
				else if (t > `0` && t <= `9`) this.blockScalarIndent = Number(t) - 1;
				else if (t !== `-`) break;
			}
			return yield* this.pushUntil((e) => isEmpty(e) || e === `#`);
		}
		*parseBlockScalar() {
			let e = this.pos - 1;
			let n = 0;
			let r;
			loop: for (let t = this.pos; r = this.buffer[t]; ++t) switch (r) {
				case ` `:
					n += 1;
					break;
				case `
`:
					e = t;
					n = 0;
					break;
				case `\r`: {
					const e = this.buffer[t + 1];
					if (!e && !this.atEnd) return this.setNext(`block-scalar`);
					if (e === `
`) break;
				}
				default: break loop;
			}
			if (!r && !this.atEnd) return this.setNext(`block-scalar`);
			if (n >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = n;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const t = this.continueScalar(e + 1);
					if (t === -1) break;
					e = this.buffer.indexOf(`
`, t);
				} while (e !== -1);
				if (e === -1) {
					if (!this.atEnd) return this.setNext(`block-scalar`);
					e = this.buffer.length;
				}
			}
			let i = e + 1;
			r = this.buffer[i];
			while (r === ` `) r = this.buffer[++i];
			if (r === `	`) {
				while (r === `	` || r === ` ` || r === `\r` || r === `
`) r = this.buffer[++i];
				e = i - 1;
			} else if (!this.blockScalarKeep) do {
				let t = e - 1;
				let r = this.buffer[t];
				if (r === `\r`) r = this.buffer[--t];
				const i = t;
				while (r === ` `) r = this.buffer[--t];
				if (r === `
` && t >= this.pos && t + 1 + n > i) e = t;
				else break;
			} while (true);
			yield t.SCALAR;
			yield* this.pushToIndex(e + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const e = this.flowLevel > 0;
			let n = this.pos - 1;
			let r = this.pos - 1;
			let a;
			while (a = this.buffer[++r]) if (a === `:`) {
				const t = this.buffer[r + 1];
				if (isEmpty(t) || e && i.has(t)) break;
				n = r;
			} else if (isEmpty(a)) {
				let t = this.buffer[r + 1];
				if (a === `\r`) {
					if (t === `
`) {
						r += 1;
						a = `
`;
						t = this.buffer[r + 1];
					} else n = r;
				}
				if (t === `#` || e && i.has(t)) break;
				if (a === `
`) {
					const e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = Math.max(r, e - 2);
				}
			} else {
				if (e && i.has(a)) break;
				n = r;
			}
			if (!a && !this.atEnd) return this.setNext(`plain-scalar`);
			yield t.SCALAR;
			yield* this.pushToIndex(n + 1, true);
			return e ? `flow` : `doc`;
		}
		*pushCount(e) {
			if (e > 0) {
				yield this.buffer.substr(this.pos, e);
				this.pos += e;
				return e;
			}
			return 0;
		}
		*pushToIndex(e, t) {
			const n = this.buffer.slice(this.pos, e);
			if (n) {
				yield n;
				this.pos += n.length;
				return n.length;
			} else if (t) yield ``;
			return 0;
		}
		*pushIndicators() {
			let e = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case `!`:
						e += yield* this.pushTag();
						e += yield* this.pushSpaces(true);
						continue loop;
					case `&`:
						e += yield* this.pushUntil(isNotAnchorChar);
						e += yield* this.pushSpaces(true);
						continue loop;
					case `-`:
					case `?`:
					case `:`: {
						const t = this.flowLevel > 0;
						const n = this.charAt(1);
						if (isEmpty(n) || t && i.has(n)) {
							if (!t) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							e += yield* this.pushCount(1);
							e += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return e;
		}
		*pushTag() {
			if (this.charAt(1) === `<`) {
				let e = this.pos + 2;
				let t = this.buffer[e];
				while (!isEmpty(t) && t !== `>`) t = this.buffer[++e];
				return yield* this.pushToIndex(t === `>` ? e + 1 : e, false);
			} else {
				let e = this.pos + 1;
				let t = this.buffer[e];
				while (t) if (r.has(t)) t = this.buffer[++e];
				else if (t === `%` && n.has(this.buffer[e + 1]) && n.has(this.buffer[e + 2])) t = this.buffer[e += 3];
				else break;
				return yield* this.pushToIndex(e, false);
			}
		}
		*pushNewline() {
			const e = this.buffer[this.pos];
			if (e === `
`) return yield* this.pushCount(1);
			else if (e === `\r` && this.charAt(1) === `
`) return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(e) {
			let t = this.pos - 1;
			let n;
			do
				n = this.buffer[++t];
			while (n === ` ` || e && n === `	`);
			const r = t - this.pos;
			if (r > 0) {
				yield this.buffer.substr(this.pos, r);
				this.pos = t;
			}
			return r;
		}
		*pushUntil(e) {
			let t = this.pos;
			let n = this.buffer[t];
			while (!e(n)) n = this.buffer[++t];
			return yield* this.pushToIndex(t, false);
		}
	};
	e.Lexer = Lexer;
}));
var require_line_counter = __commonJSMin(((e) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (e) => this.lineStarts.push(e);
			this.linePos = (e) => {
				let t = 0;
				let n = this.lineStarts.length;
				while (t < n) {
					const r = t + n >> 1;
					if (this.lineStarts[r] < e) t = r + 1;
					else n = r;
				}
				if (this.lineStarts[t] === e) return {
					line: t + 1,
					col: 1
				};
				if (t === 0) return {
					line: 0,
					col: e
				};
				const r = this.lineStarts[t - 1];
				return {
					line: t,
					col: e - r + 1
				};
			};
		}
	};
	e.LineCounter = LineCounter;
}));
var require_parser = __commonJSMin(((e) => {
	var t = __require(`process`);
	var n = require_cst();
	var r = require_lexer();
	function includesToken(e, t) {
		for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
		return false;
	}
	function findNonEmptyIndex(e) {
		for (let t = 0; t < e.length; ++t) switch (e[t].type) {
			case `space`:
			case `comment`:
			case `newline`: break;
			default: return t;
		}
		return -1;
	}
	function isFlowToken(e) {
		switch (e?.type) {
			case `alias`:
			case `scalar`:
			case `single-quoted-scalar`:
			case `double-quoted-scalar`:
			case `flow-collection`: return true;
			default: return false;
		}
	}
	function getPrevProps(e) {
		switch (e.type) {
			case `document`: return e.start;
			case `block-map`: {
				const t = e.items[e.items.length - 1];
				return t.sep ?? t.start;
			}
			case `block-seq`: return e.items[e.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(e) {
		if (e.length === 0) return [];
		let t = e.length;
		loop: while (--t >= 0) switch (e[t].type) {
			case `doc-start`:
			case `explicit-key-ind`:
			case `map-value-ind`:
			case `seq-item-ind`:
			case `newline`: break loop;
		}
		while (e[++t]?.type === `space`);
		return e.splice(t, e.length);
	}
	function arrayPushArray(e, t) {
		if (t.length < 1e5) Array.prototype.push.apply(e, t);
		else for (let n = 0; n < t.length; ++n) e.push(t[n]);
	}
	function fixFlowSeqItems(e) {
		if (e.start.type === `flow-seq-start`) {
			for (const t of e.items) if (t.sep && !t.value && !includesToken(t.start, `explicit-key-ind`) && !includesToken(t.sep, `map-value-ind`)) {
				if (t.key) t.value = t.key;
				delete t.key;
				if (isFlowToken(t.value)) {
					if (t.value.end) arrayPushArray(t.value.end, t.sep);
					else t.value.end = t.sep;
				} else arrayPushArray(t.start, t.sep);
				delete t.sep;
			}
		}
	}
	var Parser = class {
		constructor(e) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = ``;
			this.type = ``;
			this.lexer = new r.Lexer();
			this.onNewLine = e;
		}
		*parse(e, t = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const n of this.lexer.lex(e, t)) yield* this.next(n);
			if (!t) yield* this.end();
		}
		*next(e) {
			this.source = e;
			if (t.env.LOG_TOKENS) console.log(`|`, n.prettyToken(e));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += e.length;
				return;
			}
			const r = n.tokenType(e);
			if (!r) {
				const t = `Not a YAML token: ${e}`;
				yield* this.pop({
					type: `error`,
					offset: this.offset,
					message: t,
					source: e
				});
				this.offset += e.length;
			} else if (r === `scalar`) {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = `scalar`;
			} else {
				this.type = r;
				yield* this.step();
				switch (r) {
					case `newline`:
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + e.length);
						break;
					case `space`:
						if (this.atNewLine && e[0] === ` `) this.indent += e.length;
						break;
					case `explicit-key-ind`:
					case `map-value-ind`:
					case `seq-item-ind`:
						if (this.atNewLine) this.indent += e.length;
						break;
					case `doc-mode`:
					case `flow-error-end`: return;
					default: this.atNewLine = false;
				}
				this.offset += e.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const e = this.peek(1);
			if (this.type === `doc-end` && e?.type !== `doc-end`) {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: `doc-end`,
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!e) return yield* this.stream();
			switch (e.type) {
				case `document`: return yield* this.document(e);
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: return yield* this.scalar(e);
				case `block-scalar`: return yield* this.blockScalar(e);
				case `block-map`: return yield* this.blockMap(e);
				case `block-seq`: return yield* this.blockSequence(e);
				case `flow-collection`: return yield* this.flowCollection(e);
				case `doc-end`: return yield* this.documentEnd(e);
			}
			yield* this.pop();
		}
		peek(e) {
			return this.stack[this.stack.length - e];
		}
		*pop(e) {
			const t = e ?? this.stack.pop();
			if (!t) yield {
				type: `error`,
				offset: this.offset,
				source: ``,
				message: `Tried to pop an empty stack`
			};
			else if (this.stack.length === 0) yield t;
			else {
				const e = this.peek(1);
				if (t.type === `block-scalar`) t.indent = `indent` in e ? e.indent : 0;
				else if (t.type === `flow-collection` && e.type === `document`) t.indent = 0;
				if (t.type === `flow-collection`) fixFlowSeqItems(t);
				switch (e.type) {
					case `document`:
						e.value = t;
						break;
					case `block-scalar`:
						e.props.push(t);
						break;
					case `block-map`: {
						const n = e.items[e.items.length - 1];
						if (n.value) {
							e.items.push({
								start: [],
								key: t,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (n.sep) n.value = t;
						else {
							Object.assign(n, {
								key: t,
								sep: []
							});
							this.onKeyLine = !n.explicitKey;
							return;
						}
						break;
					}
					case `block-seq`: {
						const n = e.items[e.items.length - 1];
						if (n.value) e.items.push({
							start: [],
							value: t
						});
						else n.value = t;
						break;
					}
					case `flow-collection`: {
						const n = e.items[e.items.length - 1];
						if (!n || n.value) e.items.push({
							start: [],
							key: t,
							sep: []
						});
						else if (n.sep) n.value = t;
						else Object.assign(n, {
							key: t,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(t);
				}
				if ((e.type === `document` || e.type === `block-map` || e.type === `block-seq`) && (t.type === `block-map` || t.type === `block-seq`)) {
					const n = t.items[t.items.length - 1];
					if (n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== `comment` || e.indent < t.indent))) {
						if (e.type === `document`) e.end = n.start;
						else e.items.push({ start: n.start });
						t.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case `directive-line`:
					yield {
						type: `directive`,
						offset: this.offset,
						source: this.source
					};
					return;
				case `byte-order-mark`:
				case `space`:
				case `comment`:
				case `newline`:
					yield this.sourceToken;
					return;
				case `doc-mode`:
				case `doc-start`: {
					const e = {
						type: `document`,
						offset: this.offset,
						start: []
					};
					if (this.type === `doc-start`) e.start.push(this.sourceToken);
					this.stack.push(e);
					return;
				}
			}
			yield {
				type: `error`,
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(e) {
			if (e.value) return yield* this.lineEnd(e);
			switch (this.type) {
				case `doc-start`:
					if (findNonEmptyIndex(e.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else e.start.push(this.sourceToken);
					return;
				case `anchor`:
				case `tag`:
				case `space`:
				case `comment`:
				case `newline`:
					e.start.push(this.sourceToken);
					return;
			}
			const t = this.startBlockValue(e);
			if (t) this.stack.push(t);
			else yield {
				type: `error`,
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(e) {
			if (this.type === `map-value-ind`) {
				const t = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let n;
				if (e.end) {
					n = e.end;
					n.push(this.sourceToken);
					delete e.end;
				} else n = [this.sourceToken];
				const r = {
					type: `block-map`,
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: t,
						key: e,
						sep: n
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = r;
			} else yield* this.lineEnd(e);
		}
		*blockScalar(e) {
			switch (this.type) {
				case `space`:
				case `comment`:
				case `newline`:
					e.props.push(this.sourceToken);
					return;
				case `scalar`:
					e.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let e = this.source.indexOf(`
`) + 1;
						while (e !== 0) {
							this.onNewLine(this.offset + e);
							e = this.source.indexOf(`
`, e) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(e) {
			const t = e.items[e.items.length - 1];
			switch (this.type) {
				case `newline`:
					this.onKeyLine = false;
					if (t.value) {
						const n = `end` in t.value ? t.value.end : void 0;
						if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment`) n?.push(this.sourceToken);
						else e.items.push({ start: [this.sourceToken] });
					} else if (t.sep) t.sep.push(this.sourceToken);
					else t.start.push(this.sourceToken);
					return;
				case `space`:
				case `comment`:
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							const n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start);
								n.push(this.sourceToken);
								e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= e.indent) {
				const n = !this.onKeyLine && this.indent === e.indent;
				const r = n && (t.sep || t.explicitKey) && this.type !== `seq-item-ind`;
				let i = [];
				if (r && t.sep && !t.value) {
					const n = [];
					for (let r = 0; r < t.sep.length; ++r) {
						const i = t.sep[r];
						switch (i.type) {
							case `newline`:
								n.push(r);
								break;
							case `space`: break;
							case `comment`:
								if (i.indent > e.indent) n.length = 0;
								break;
							default: n.length = 0;
						}
					}
					if (n.length >= 2) i = t.sep.splice(n[1]);
				}
				switch (this.type) {
					case `anchor`:
					case `tag`:
						if (r || t.value) {
							i.push(this.sourceToken);
							e.items.push({ start: i });
							this.onKeyLine = true;
						} else if (t.sep) t.sep.push(this.sourceToken);
						else t.start.push(this.sourceToken);
						return;
					case `explicit-key-ind`:
						if (!t.sep && !t.explicitKey) {
							t.start.push(this.sourceToken);
							t.explicitKey = true;
						} else if (r || t.value) {
							i.push(this.sourceToken);
							e.items.push({
								start: i,
								explicitKey: true
							});
						} else this.stack.push({
							type: `block-map`,
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case `map-value-ind`:
						if (t.explicitKey) {
							if (!t.sep) {
								if (includesToken(t.start, `newline`)) Object.assign(t, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const e = getFirstKeyStartProps(t.start);
									this.stack.push({
										type: `block-map`,
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (t.value) e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(t.sep, `map-value-ind`)) this.stack.push({
								type: `block-map`,
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: i,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(t.key) && !includesToken(t.sep, `newline`)) {
								const e = getFirstKeyStartProps(t.start);
								const n = t.key;
								const r = t.sep;
								r.push(this.sourceToken);
								delete t.key;
								delete t.sep;
								this.stack.push({
									type: `block-map`,
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: n,
										sep: r
									}]
								});
							} else if (i.length > 0) t.sep = t.sep.concat(i, this.sourceToken);
							else t.sep.push(this.sourceToken);
						} else if (!t.sep) Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (t.value || r) e.items.push({
							start: i,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(t.sep, `map-value-ind`)) this.stack.push({
							type: `block-map`,
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else t.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case `alias`:
					case `scalar`:
					case `single-quoted-scalar`:
					case `double-quoted-scalar`: {
						const n = this.flowScalar(this.type);
						if (r || t.value) {
							e.items.push({
								start: i,
								key: n,
								sep: []
							});
							this.onKeyLine = true;
						} else if (t.sep) this.stack.push(n);
						else {
							Object.assign(t, {
								key: n,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const r = this.startBlockValue(e);
						if (r) {
							if (r.type === `block-seq`) {
								if (!t.explicitKey && t.sep && !includesToken(t.sep, `newline`)) {
									yield* this.pop({
										type: `error`,
										offset: this.offset,
										message: `Unexpected block-seq-ind on same line with key`,
										source: this.source
									});
									return;
								}
							} else if (n) e.items.push({ start: i });
							this.stack.push(r);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(e) {
			const t = e.items[e.items.length - 1];
			switch (this.type) {
				case `newline`:
					if (t.value) {
						const n = `end` in t.value ? t.value.end : void 0;
						if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment`) n?.push(this.sourceToken);
						else e.items.push({ start: [this.sourceToken] });
					} else t.start.push(this.sourceToken);
					return;
				case `space`:
				case `comment`:
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							const n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start);
								n.push(this.sourceToken);
								e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
				case `anchor`:
				case `tag`:
					if (t.value || this.indent <= e.indent) break;
					t.start.push(this.sourceToken);
					return;
				case `seq-item-ind`:
					if (this.indent !== e.indent) break;
					if (t.value || includesToken(t.start, `seq-item-ind`)) e.items.push({ start: [this.sourceToken] });
					else t.start.push(this.sourceToken);
					return;
			}
			if (this.indent > e.indent) {
				const t = this.startBlockValue(e);
				if (t) {
					this.stack.push(t);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(e) {
			const t = e.items[e.items.length - 1];
			if (this.type === `flow-error-end`) {
				let e;
				do {
					yield* this.pop();
					e = this.peek(1);
				} while (e?.type === `flow-collection`);
			} else if (e.end.length === 0) {
				switch (this.type) {
					case `comma`:
					case `explicit-key-ind`:
						if (!t || t.sep) e.items.push({ start: [this.sourceToken] });
						else t.start.push(this.sourceToken);
						return;
					case `map-value-ind`:
						if (!t || t.value) e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (t.sep) t.sep.push(this.sourceToken);
						else Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case `space`:
					case `comment`:
					case `newline`:
					case `anchor`:
					case `tag`:
						if (!t || t.value) e.items.push({ start: [this.sourceToken] });
						else if (t.sep) t.sep.push(this.sourceToken);
						else t.start.push(this.sourceToken);
						return;
					case `alias`:
					case `scalar`:
					case `single-quoted-scalar`:
					case `double-quoted-scalar`: {
						const n = this.flowScalar(this.type);
						if (!t || t.value) e.items.push({
							start: [],
							key: n,
							sep: []
						});
						else if (t.sep) this.stack.push(n);
						else Object.assign(t, {
							key: n,
							sep: []
						});
						return;
					}
					case `flow-map-end`:
					case `flow-seq-end`:
						e.end.push(this.sourceToken);
						return;
				}
				const n = this.startBlockValue(e);
				if (n) this.stack.push(n);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const t = this.peek(2);
				if (t.type === `block-map` && (this.type === `map-value-ind` && t.indent === e.indent || this.type === `newline` && !t.items[t.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === `map-value-ind` && t.type !== `flow-collection`) {
					const n = getFirstKeyStartProps(getPrevProps(t));
					fixFlowSeqItems(e);
					const r = e.end.splice(1, e.end.length);
					r.push(this.sourceToken);
					const i = {
						type: `block-map`,
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: n,
							key: e,
							sep: r
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = i;
				} else yield* this.lineEnd(e);
			}
		}
		flowScalar(e) {
			if (this.onNewLine) {
				let e = this.source.indexOf(`
`) + 1;
				while (e !== 0) {
					this.onNewLine(this.offset + e);
					e = this.source.indexOf(`
`, e) + 1;
				}
			}
			return {
				type: e,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(e) {
			switch (this.type) {
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: return this.flowScalar(this.type);
				case `block-scalar-header`: return {
					type: `block-scalar`,
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ``
				};
				case `flow-map-start`:
				case `flow-seq-start`: return {
					type: `flow-collection`,
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case `seq-item-ind`: return {
					type: `block-seq`,
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case `explicit-key-ind`: {
					this.onKeyLine = true;
					const t = getFirstKeyStartProps(getPrevProps(e));
					t.push(this.sourceToken);
					return {
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							explicitKey: true
						}]
					};
				}
				case `map-value-ind`: {
					this.onKeyLine = true;
					const t = getFirstKeyStartProps(getPrevProps(e));
					return {
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(e, t) {
			if (this.type !== `comment`) return false;
			if (this.indent <= t) return false;
			return e.every((e) => e.type === `newline` || e.type === `space`);
		}
		*documentEnd(e) {
			if (this.type !== `doc-mode`) {
				if (e.end) e.end.push(this.sourceToken);
				else e.end = [this.sourceToken];
				if (this.type === `newline`) yield* this.pop();
			}
		}
		*lineEnd(e) {
			switch (this.type) {
				case `comma`:
				case `doc-start`:
				case `doc-end`:
				case `flow-seq-end`:
				case `flow-map-end`:
				case `map-value-ind`:
					yield* this.pop();
					yield* this.step();
					break;
				case `newline`: this.onKeyLine = false;
				default:
					if (e.end) e.end.push(this.sourceToken);
					else e.end = [this.sourceToken];
					if (this.type === `newline`) yield* this.pop();
			}
		}
	};
	e.Parser = Parser;
}));
var require_public_api = __commonJSMin(((e) => {
	var t = require_composer();
	var n = require_Document();
	var r = require_errors();
	var i = require_log();
	var a = require_identity();
	var o = require_line_counter();
	var s = require_parser();
	function parseOptions(e) {
		const t = e.prettyErrors !== false;
		return {
			lineCounter: e.lineCounter || t && new o.LineCounter() || null,
			prettyErrors: t
		};
	}
	function parseAllDocuments(e, n = {}) {
		const { lineCounter: i, prettyErrors: a } = parseOptions(n);
		const o = new s.Parser(i?.addNewLine);
		const c = new t.Composer(n);
		const l = Array.from(c.compose(o.parse(e)));
		if (a && i) for (const t of l) {
			t.errors.forEach(r.prettifyError(e, i));
			t.warnings.forEach(r.prettifyError(e, i));
		}
		if (l.length > 0) return l;
		return Object.assign([], { empty: true }, c.streamInfo());
	}
	function parseDocument(e, n = {}) {
		const { lineCounter: i, prettyErrors: a } = parseOptions(n);
		const o = new s.Parser(i?.addNewLine);
		const c = new t.Composer(n);
		let l = null;
		for (const t of c.compose(o.parse(e), true, e.length)) if (!l) l = t;
		else if (l.options.logLevel !== `silent`) {
			l.errors.push(new r.YAMLParseError(t.range.slice(0, 2), `MULTIPLE_DOCS`, `Source contains multiple documents; please use YAML.parseAllDocuments()`));
			break;
		}
		if (a && i) {
			l.errors.forEach(r.prettifyError(e, i));
			l.warnings.forEach(r.prettifyError(e, i));
		}
		return l;
	}
	function parse(e, t, n) {
		let r = void 0;
		if (typeof t === `function`) r = t;
		else if (n === void 0 && t && typeof t === `object`) n = t;
		const a = parseDocument(e, n);
		if (!a) return null;
		a.warnings.forEach((e) => i.warn(a.options.logLevel, e));
		if (a.errors.length > 0) {
			if (a.options.logLevel !== `silent`) throw a.errors[0];
			else a.errors = [];
		}
		return a.toJS(Object.assign({ reviver: r }, n));
	}
	function stringify(e, t, r) {
		let i = null;
		if (typeof t === `function` || Array.isArray(t)) i = t;
		else if (r === void 0 && t) r = t;
		if (typeof r === `string`) r = r.length;
		if (typeof r === `number`) {
			const e = Math.round(r);
			r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
		}
		if (e === void 0) {
			const { keepUndefined: e } = r ?? t ?? {};
			if (!e) return void 0;
		}
		if (a.isDocument(e) && !i) return e.toString(r);
		return new n.Document(e, i, r).toString(r);
	}
	e.parse = parse;
	e.parseAllDocuments = parseAllDocuments;
	e.parseDocument = parseDocument;
	e.stringify = stringify;
}));
var require_dist = __commonJSMin(((e) => {
	var t = require_composer();
	var n = require_Document();
	var r = require_Schema();
	var i = require_errors();
	var a = require_Alias();
	var o = require_identity();
	var s = require_Pair();
	var c = require_Scalar();
	var l = require_YAMLMap();
	var u = require_YAMLSeq();
	var d = require_cst();
	var f = require_lexer();
	var p = require_line_counter();
	var m = require_parser();
	var h = require_public_api();
	var g = require_visit();
	e.Composer = t.Composer;
	e.Document = n.Document;
	e.Schema = r.Schema;
	e.YAMLError = i.YAMLError;
	e.YAMLParseError = i.YAMLParseError;
	e.YAMLWarning = i.YAMLWarning;
	e.Alias = a.Alias;
	e.isAlias = o.isAlias;
	e.isCollection = o.isCollection;
	e.isDocument = o.isDocument;
	e.isMap = o.isMap;
	e.isNode = o.isNode;
	e.isPair = o.isPair;
	e.isScalar = o.isScalar;
	e.isSeq = o.isSeq;
	e.Pair = s.Pair;
	e.Scalar = c.Scalar;
	e.YAMLMap = l.YAMLMap;
	e.YAMLSeq = u.YAMLSeq;
	e.CST = d;
	e.Lexer = f.Lexer;
	e.LineCounter = p.LineCounter;
	e.Parser = m.Parser;
	e.parse = h.parse;
	e.parseAllDocuments = h.parseAllDocuments;
	e.parseDocument = h.parseDocument;
	e.stringify = h.stringify;
	e.visit = g.visit;
	e.visitAsync = g.visitAsync;
}));
export default require_dist();
export {};
