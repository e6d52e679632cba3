import { i as __require, t as __commonJSMin } from "./runtime-js.js";
var require_helpers = __commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		if (r === void 0) r = n;
		var i = Object.getOwnPropertyDescriptor(t, n);
		if (!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) i = {
			enumerable: true,
			get: function() {
				return t[n];
			}
		};
		Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		if (r === void 0) r = n;
		e[r] = t[n];
	}));
	var i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: true,
			value: t
		});
	}) : function(e, t) {
		e[`default`] = t;
	});
	var a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) {
			for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
		}
		i(t, e);
		return t;
	};
	Object.defineProperty(e, "__esModule", { value: true });
	e.req = e.json = e.toBuffer = void 0;
	const o = a(__require(`http`));
	const s = a(__require(`https`));
	async function toBuffer(e) {
		let t = 0;
		const n = [];
		for await (const r of e) {
			t += r.length;
			n.push(r);
		}
		return Buffer.concat(n, t);
	}
	e.toBuffer = toBuffer;
	async function json(e) {
		const t = (await toBuffer(e)).toString(`utf8`);
		try {
			return JSON.parse(t);
		} catch (e) {
			const n = e;
			n.message += ` (input: ${t})`;
			throw n;
		}
	}
	e.json = json;
	function req(e, t = {}) {
		const n = ((typeof e === `string` ? e : e.href).startsWith(`https:`) ? s : o).request(e, t);
		const r = new Promise((e, t) => {
			n.once(`response`, e).once(`error`, t).end();
		});
		n.then = r.then.bind(r);
		return n;
	}
	e.req = req;
}));
var require_dist = __commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		if (r === void 0) r = n;
		var i = Object.getOwnPropertyDescriptor(t, n);
		if (!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) i = {
			enumerable: true,
			get: function() {
				return t[n];
			}
		};
		Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		if (r === void 0) r = n;
		e[r] = t[n];
	}));
	var i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: true,
			value: t
		});
	}) : function(e, t) {
		e[`default`] = t;
	});
	var a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) {
			for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
		}
		i(t, e);
		return t;
	};
	var o = n && n.__exportStar || function(e, t) {
		for (var n in e) if (n !== "default" && !Object.prototype.hasOwnProperty.call(t, n)) r(t, e, n);
	};
	Object.defineProperty(e, "__esModule", { value: true });
	e.Agent = void 0;
	const s = a(__require(`net`));
	const c = a(__require(`http`));
	const l = __require(`https`);
	o(require_helpers(), e);
	const u = Symbol(`AgentBaseInternalState`);
	var Agent = class extends c.Agent {
		constructor(e) {
			super(e);
			this[u] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint === `boolean`) return e.secureEndpoint;
				if (typeof e.protocol === `string`) return e.protocol === `https:`;
			}
			const { stack: t } = /* @__PURE__ */ new Error();
			if (typeof t !== `string`) return false;
			return t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) return null;
			if (!this.sockets[e]) this.sockets[e] = [];
			const t = new s.Socket({ writable: false });
			this.sockets[e].push(t);
			this.totalSocketCount++;
			return t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			const n = this.sockets[e];
			const r = n.indexOf(t);
			if (r !== -1) {
				n.splice(r, 1);
				this.totalSocketCount--;
				if (n.length === 0) delete this.sockets[e];
			}
		}
		getName(e) {
			if (this.isSecureEndpoint(e)) return l.Agent.prototype.getName.call(this, e);
			return super.getName(e);
		}
		createSocket(e, t, n) {
			const r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			};
			const i = this.getName(r);
			const a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				this.decrementSockets(i, a);
				if (o instanceof c.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[u].currentSocket = o;
				super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a);
				n(e);
			});
		}
		createConnection() {
			const e = this[u].currentSocket;
			this[u].currentSocket = void 0;
			if (!e) throw new Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[u].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			if (this[u]) this[u].defaultPort = e;
		}
		get protocol() {
			return this[u].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			if (this[u]) this[u].protocol = e;
		}
	};
	e.Agent = Agent;
}));
export { require_dist as t };
