import { i as __require, t as __commonJSMin } from "./runtime-js.js";
var require_symbols$4 = __commonJSMin(((e, t) => {
	t.exports = {
		kClose: Symbol(`close`),
		kDestroy: Symbol(`destroy`),
		kDispatch: Symbol(`dispatch`),
		kUrl: Symbol(`url`),
		kWriting: Symbol(`writing`),
		kResuming: Symbol(`resuming`),
		kQueue: Symbol(`queue`),
		kConnect: Symbol(`connect`),
		kConnecting: Symbol(`connecting`),
		kKeepAliveDefaultTimeout: Symbol(`default keep alive timeout`),
		kKeepAliveMaxTimeout: Symbol(`max keep alive timeout`),
		kKeepAliveTimeoutThreshold: Symbol(`keep alive timeout threshold`),
		kKeepAliveTimeoutValue: Symbol(`keep alive timeout`),
		kKeepAlive: Symbol(`keep alive`),
		kHeadersTimeout: Symbol(`headers timeout`),
		kBodyTimeout: Symbol(`body timeout`),
		kServerName: Symbol(`server name`),
		kLocalAddress: Symbol(`local address`),
		kHost: Symbol(`host`),
		kNoRef: Symbol(`no ref`),
		kBodyUsed: Symbol(`used`),
		kBody: Symbol(`abstracted request body`),
		kRunning: Symbol(`running`),
		kBlocking: Symbol(`blocking`),
		kPending: Symbol(`pending`),
		kSize: Symbol(`size`),
		kBusy: Symbol(`busy`),
		kQueued: Symbol(`queued`),
		kFree: Symbol(`free`),
		kConnected: Symbol(`connected`),
		kClosed: Symbol(`closed`),
		kNeedDrain: Symbol(`need drain`),
		kReset: Symbol(`reset`),
		kDestroyed: Symbol.for(`nodejs.stream.destroyed`),
		kResume: Symbol(`resume`),
		kOnError: Symbol(`on error`),
		kMaxHeadersSize: Symbol(`max headers size`),
		kRunningIdx: Symbol(`running index`),
		kPendingIdx: Symbol(`pending index`),
		kError: Symbol(`error`),
		kClients: Symbol(`clients`),
		kClient: Symbol(`client`),
		kParser: Symbol(`parser`),
		kOnDestroyed: Symbol(`destroy callbacks`),
		kPipelining: Symbol(`pipelining`),
		kSocket: Symbol(`socket`),
		kHostHeader: Symbol(`host header`),
		kConnector: Symbol(`connector`),
		kStrictContentLength: Symbol(`strict content length`),
		kMaxRedirections: Symbol(`maxRedirections`),
		kMaxRequests: Symbol(`maxRequestsPerClient`),
		kProxy: Symbol(`proxy agent options`),
		kCounter: Symbol(`socket request counter`),
		kInterceptors: Symbol(`dispatch interceptors`),
		kMaxResponseSize: Symbol(`max response size`),
		kHTTP2Session: Symbol(`http2Session`),
		kHTTP2SessionState: Symbol(`http2Session state`),
		kRetryHandlerDefaultRetry: Symbol(`retry agent default retry`),
		kConstruct: Symbol(`constructable`),
		kListeners: Symbol(`listeners`),
		kHTTPContext: Symbol(`http context`),
		kMaxConcurrentStreams: Symbol(`max concurrent streams`),
		kNoProxyAgent: Symbol(`no proxy agent`),
		kHttpProxyAgent: Symbol(`http proxy agent`),
		kHttpsProxyAgent: Symbol(`https proxy agent`)
	};
}));
var require_errors = __commonJSMin(((e, t) => {
	const n = Symbol.for(`undici.error.UND_ERR`);
	var UndiciError = class extends Error {
		constructor(e) {
			super(e);
			this.name = `UndiciError`;
			this.code = `UND_ERR`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[n] === true;
		}
		[n] = true;
	};
	const r = Symbol.for(`undici.error.UND_ERR_CONNECT_TIMEOUT`);
	var ConnectTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `ConnectTimeoutError`;
			this.message = e || `Connect Timeout Error`;
			this.code = `UND_ERR_CONNECT_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[r] === true;
		}
		[r] = true;
	};
	const i = Symbol.for(`undici.error.UND_ERR_HEADERS_TIMEOUT`);
	var HeadersTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `HeadersTimeoutError`;
			this.message = e || `Headers Timeout Error`;
			this.code = `UND_ERR_HEADERS_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[i] === true;
		}
		[i] = true;
	};
	const a = Symbol.for(`undici.error.UND_ERR_HEADERS_OVERFLOW`);
	var HeadersOverflowError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `HeadersOverflowError`;
			this.message = e || `Headers Overflow Error`;
			this.code = `UND_ERR_HEADERS_OVERFLOW`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[a] === true;
		}
		[a] = true;
	};
	const o = Symbol.for(`undici.error.UND_ERR_BODY_TIMEOUT`);
	var BodyTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `BodyTimeoutError`;
			this.message = e || `Body Timeout Error`;
			this.code = `UND_ERR_BODY_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[o] === true;
		}
		[o] = true;
	};
	const s = Symbol.for(`undici.error.UND_ERR_RESPONSE_STATUS_CODE`);
	var ResponseStatusCodeError = class extends UndiciError {
		constructor(e, t, n, r) {
			super(e);
			this.name = `ResponseStatusCodeError`;
			this.message = e || `Response Status Code Error`;
			this.code = `UND_ERR_RESPONSE_STATUS_CODE`;
			this.body = r;
			this.status = t;
			this.statusCode = t;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[s] === true;
		}
		[s] = true;
	};
	const c = Symbol.for(`undici.error.UND_ERR_INVALID_ARG`);
	var InvalidArgumentError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `InvalidArgumentError`;
			this.message = e || `Invalid Argument Error`;
			this.code = `UND_ERR_INVALID_ARG`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[c] === true;
		}
		[c] = true;
	};
	const l = Symbol.for(`undici.error.UND_ERR_INVALID_RETURN_VALUE`);
	var InvalidReturnValueError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `InvalidReturnValueError`;
			this.message = e || `Invalid Return Value Error`;
			this.code = `UND_ERR_INVALID_RETURN_VALUE`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[l] === true;
		}
		[l] = true;
	};
	const u = Symbol.for(`undici.error.UND_ERR_ABORT`);
	var AbortError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `AbortError`;
			this.message = e || `The operation was aborted`;
			this.code = `UND_ERR_ABORT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[u] === true;
		}
		[u] = true;
	};
	const d = Symbol.for(`undici.error.UND_ERR_ABORTED`);
	var RequestAbortedError = class extends AbortError {
		constructor(e) {
			super(e);
			this.name = `AbortError`;
			this.message = e || `Request aborted`;
			this.code = `UND_ERR_ABORTED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[d] === true;
		}
		[d] = true;
	};
	const f = Symbol.for(`undici.error.UND_ERR_INFO`);
	var InformationalError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `InformationalError`;
			this.message = e || `Request information`;
			this.code = `UND_ERR_INFO`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[f] === true;
		}
		[f] = true;
	};
	const p = Symbol.for(`undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH`);
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `RequestContentLengthMismatchError`;
			this.message = e || `Request body length does not match content-length header`;
			this.code = `UND_ERR_REQ_CONTENT_LENGTH_MISMATCH`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[p] === true;
		}
		[p] = true;
	};
	const m = Symbol.for(`undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH`);
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `ResponseContentLengthMismatchError`;
			this.message = e || `Response body length does not match content-length header`;
			this.code = `UND_ERR_RES_CONTENT_LENGTH_MISMATCH`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[m] === true;
		}
		[m] = true;
	};
	const h = Symbol.for(`undici.error.UND_ERR_DESTROYED`);
	var ClientDestroyedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `ClientDestroyedError`;
			this.message = e || `The client is destroyed`;
			this.code = `UND_ERR_DESTROYED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[h] === true;
		}
		[h] = true;
	};
	const g = Symbol.for(`undici.error.UND_ERR_CLOSED`);
	var ClientClosedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `ClientClosedError`;
			this.message = e || `The client is closed`;
			this.code = `UND_ERR_CLOSED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[g] === true;
		}
		[g] = true;
	};
	const _ = Symbol.for(`undici.error.UND_ERR_SOCKET`);
	var SocketError = class extends UndiciError {
		constructor(e, t) {
			super(e);
			this.name = `SocketError`;
			this.message = e || `Socket error`;
			this.code = `UND_ERR_SOCKET`;
			this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[_] === true;
		}
		[_] = true;
	};
	const v = Symbol.for(`undici.error.UND_ERR_NOT_SUPPORTED`);
	var NotSupportedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `NotSupportedError`;
			this.message = e || `Not supported error`;
			this.code = `UND_ERR_NOT_SUPPORTED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === true;
		}
		[v] = true;
	};
	const y = Symbol.for(`undici.error.UND_ERR_BPL_MISSING_UPSTREAM`);
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `MissingUpstreamError`;
			this.message = e || `No upstream has been added to the BalancedPool`;
			this.code = `UND_ERR_BPL_MISSING_UPSTREAM`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[y] === true;
		}
		[y] = true;
	};
	const b = Symbol.for(`undici.error.UND_ERR_HTTP_PARSER`);
	var HTTPParserError = class extends Error {
		constructor(e, t, n) {
			super(e);
			this.name = `HTTPParserError`;
			this.code = t ? `HPE_${t}` : void 0;
			this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === true;
		}
		[b] = true;
	};
	const x = Symbol.for(`undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE`);
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `ResponseExceededMaxSizeError`;
			this.message = e || `Response content exceeded max size`;
			this.code = `UND_ERR_RES_EXCEEDED_MAX_SIZE`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[x] === true;
		}
		[x] = true;
	};
	const S = Symbol.for(`undici.error.UND_ERR_REQ_RETRY`);
	var RequestRetryError = class extends UndiciError {
		constructor(e, t, { headers: n, data: r }) {
			super(e);
			this.name = `RequestRetryError`;
			this.message = e || `Request retry error`;
			this.code = `UND_ERR_REQ_RETRY`;
			this.statusCode = t;
			this.data = r;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[S] === true;
		}
		[S] = true;
	};
	const C = Symbol.for(`undici.error.UND_ERR_RESPONSE`);
	var ResponseError = class extends UndiciError {
		constructor(e, t, { headers: n, data: r }) {
			super(e);
			this.name = `ResponseError`;
			this.message = e || `Response error`;
			this.code = `UND_ERR_RESPONSE`;
			this.statusCode = t;
			this.data = r;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[C] === true;
		}
		[C] = true;
	};
	const w = Symbol.for(`undici.error.UND_ERR_PRX_TLS`);
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(e, t, n) {
			super(t, {
				cause: e,
				...n ?? {}
			});
			this.name = `SecureProxyConnectionError`;
			this.message = t || `Secure Proxy Connection failed`;
			this.code = `UND_ERR_PRX_TLS`;
			this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[w] === true;
		}
		[w] = true;
	};
	const T = Symbol.for(`undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED`);
	var MessageSizeExceededError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = `MessageSizeExceededError`;
			this.message = e || `Max decompressed message size exceeded`;
			this.code = `UND_ERR_WS_MESSAGE_SIZE_EXCEEDED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[T] === true;
		}
		get [T]() {
			return true;
		}
	};
	t.exports = {
		AbortError,
		HTTPParserError,
		UndiciError,
		HeadersTimeoutError,
		HeadersOverflowError,
		BodyTimeoutError,
		RequestContentLengthMismatchError,
		ConnectTimeoutError,
		ResponseStatusCodeError,
		InvalidArgumentError,
		InvalidReturnValueError,
		RequestAbortedError,
		ClientDestroyedError,
		ClientClosedError,
		InformationalError,
		SocketError,
		NotSupportedError,
		ResponseContentLengthMismatchError,
		BalancedPoolMissingUpstreamError,
		ResponseExceededMaxSizeError,
		RequestRetryError,
		ResponseError,
		SecureProxyConnectionError,
		MessageSizeExceededError
	};
}));
var require_constants$4 = __commonJSMin(((e, t) => {
	const n = {};
	const r = [
		`Accept`,
		`Accept-Encoding`,
		`Accept-Language`,
		`Accept-Ranges`,
		`Access-Control-Allow-Credentials`,
		`Access-Control-Allow-Headers`,
		`Access-Control-Allow-Methods`,
		`Access-Control-Allow-Origin`,
		`Access-Control-Expose-Headers`,
		`Access-Control-Max-Age`,
		`Access-Control-Request-Headers`,
		`Access-Control-Request-Method`,
		`Age`,
		`Allow`,
		`Alt-Svc`,
		`Alt-Used`,
		`Authorization`,
		`Cache-Control`,
		`Clear-Site-Data`,
		`Connection`,
		`Content-Disposition`,
		`Content-Encoding`,
		`Content-Language`,
		`Content-Length`,
		`Content-Location`,
		`Content-Range`,
		`Content-Security-Policy`,
		`Content-Security-Policy-Report-Only`,
		`Content-Type`,
		`Cookie`,
		`Cross-Origin-Embedder-Policy`,
		`Cross-Origin-Opener-Policy`,
		`Cross-Origin-Resource-Policy`,
		`Date`,
		`Device-Memory`,
		`Downlink`,
		`ECT`,
		`ETag`,
		`Expect`,
		`Expect-CT`,
		`Expires`,
		`Forwarded`,
		`From`,
		`Host`,
		`If-Match`,
		`If-Modified-Since`,
		`If-None-Match`,
		`If-Range`,
		`If-Unmodified-Since`,
		`Keep-Alive`,
		`Last-Modified`,
		`Link`,
		`Location`,
		`Max-Forwards`,
		`Origin`,
		`Permissions-Policy`,
		`Pragma`,
		`Proxy-Authenticate`,
		`Proxy-Authorization`,
		`RTT`,
		`Range`,
		`Referer`,
		`Referrer-Policy`,
		`Refresh`,
		`Retry-After`,
		`Sec-WebSocket-Accept`,
		`Sec-WebSocket-Extensions`,
		`Sec-WebSocket-Key`,
		`Sec-WebSocket-Protocol`,
		`Sec-WebSocket-Version`,
		`Server`,
		`Server-Timing`,
		`Service-Worker-Allowed`,
		`Service-Worker-Navigation-Preload`,
		`Set-Cookie`,
		`SourceMap`,
		`Strict-Transport-Security`,
		`Supports-Loading-Mode`,
		`TE`,
		`Timing-Allow-Origin`,
		`Trailer`,
		`Transfer-Encoding`,
		`Upgrade`,
		`Upgrade-Insecure-Requests`,
		`User-Agent`,
		`Vary`,
		`Via`,
		`WWW-Authenticate`,
		`X-Content-Type-Options`,
		`X-DNS-Prefetch-Control`,
		`X-Frame-Options`,
		`X-Permitted-Cross-Domain-Policies`,
		`X-Powered-By`,
		`X-Requested-With`,
		`X-XSS-Protection`
	];
	for (let e = 0; e < r.length; ++e) {
		const t = r[e];
		const i = t.toLowerCase();
		n[t] = n[i] = i;
	}
	Object.setPrototypeOf(n, null);
	t.exports = {
		wellknownHeaderNames: r,
		headerNameLowerCasedRecord: n
	};
}));
var require_tree = __commonJSMin(((e, t) => {
	const { wellknownHeaderNames: n, headerNameLowerCasedRecord: r } = require_constants$4();
	var i = class TstNode {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(e, t, n) {
			if (n === void 0 || n >= e.length) throw new TypeError(`Unreachable`);
			if ((this.code = e.charCodeAt(n)) > 127) throw new TypeError(`key must be ascii string`);
			if (e.length !== ++n) this.middle = new TstNode(e, t, n);
			else this.value = t;
		}
		add(e, t) {
			const n = e.length;
			if (n === 0) throw new TypeError(`Unreachable`);
			let r = 0;
			let i = this;
			while (true) {
				const a = e.charCodeAt(r);
				if (a > 127) throw new TypeError(`key must be ascii string`);
				if (i.code === a) {
					if (n === ++r) {
						i.value = t;
						break;
					} else if (i.middle !== null) i = i.middle;
					else {
						i.middle = new TstNode(e, t, r);
						break;
					}
				} else if (i.code < a) {
					if (i.left !== null) i = i.left;
					else {
						i.left = new TstNode(e, t, r);
						break;
					}
				} else if (i.right !== null) i = i.right;
				else {
					i.right = new TstNode(e, t, r);
					break;
				}
			}
		}
		search(e) {
			const t = e.length;
			let n = 0;
			let r = this;
			while (r !== null && n < t) {
				let i = e[n];
				if (i <= 90 && i >= 65) i |= 32;
				while (r !== null) {
					if (i === r.code) {
						if (t === ++n) return r;
						r = r.middle;
						break;
					}
					r = r.code < i ? r.left : r.right;
				}
			}
			return null;
		}
	};
	var TernarySearchTree = class {
		node = null;
		insert(e, t) {
			if (this.node === null) this.node = new i(e, t, 0);
			else this.node.add(e, t);
		}
		lookup(e) {
			return this.node?.search(e)?.value ?? null;
		}
	};
	const a = new TernarySearchTree();
	for (let e = 0; e < n.length; ++e) {
		const t = r[n[e]];
		a.insert(t, t);
	}
	t.exports = {
		TernarySearchTree,
		tree: a
	};
}));
var require_util$7 = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { kDestroyed: r, kBodyUsed: i, kListeners: a, kBody: o } = require_symbols$4();
	const { IncomingMessage: s } = __require(`node:http`);
	const c = __require(`node:stream`);
	const l = __require(`node:net`);
	const { Blob: u } = __require(`node:buffer`);
	const d = __require(`node:util`);
	const { stringify: f } = __require(`node:querystring`);
	const { EventEmitter: p } = __require(`node:events`);
	const { InvalidArgumentError: m } = require_errors();
	const { headerNameLowerCasedRecord: h } = require_constants$4();
	const { tree: g } = require_tree();
	const [_, v] = process.versions.node.split(`.`).map((e) => Number(e));
	var BodyAsyncIterable = class {
		constructor(e) {
			this[o] = e;
			this[i] = false;
		}
		async *[Symbol.asyncIterator]() {
			n(!this[i], `disturbed`);
			this[i] = true;
			yield* this[o];
		}
	};
	function wrapRequestBody(e) {
		if (isStream(e)) {
			if (bodyLength(e) === 0) e.on(`data`, function() {
				n(false);
			});
			if (typeof e.readableDidRead !== `boolean`) {
				e[i] = false;
				p.prototype.on.call(e, `data`, function() {
					this[i] = true;
				});
			}
			return e;
		} else if (e && typeof e.pipeTo === `function`) return new BodyAsyncIterable(e);
		else if (e && typeof e !== `string` && !ArrayBuffer.isView(e) && isIterable(e)) return new BodyAsyncIterable(e);
		else return e;
	}
	function nop() {}
	function isStream(e) {
		return e && typeof e === `object` && typeof e.pipe === `function` && typeof e.on === `function`;
	}
	function isBlobLike(e) {
		if (e === null) return false;
		else if (e instanceof u) return true;
		else if (typeof e !== `object`) return false;
		else {
			const t = e[Symbol.toStringTag];
			return (t === `Blob` || t === `File`) && (`stream` in e && typeof e.stream === `function` || `arrayBuffer` in e && typeof e.arrayBuffer === `function`);
		}
	}
	function buildURL(e, t) {
		if (e.includes(`?`) || e.includes(`#`)) throw new Error(`Query params cannot be passed when url already contains "?" or "#".`);
		const n = f(t);
		if (n) e += `?` + n;
		return e;
	}
	function isValidPort(e) {
		const t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function isHttpOrHttpsPrefixed(e) {
		return e != null && e[0] === `h` && e[1] === `t` && e[2] === `t` && e[3] === `p` && (e[4] === `:` || e[4] === `s` && e[5] === `:`);
	}
	function parseURL(e) {
		if (typeof e === `string`) {
			e = new URL(e);
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new m("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e !== `object`) throw new m(`Invalid URL: The URL argument must be a non-null object.`);
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== `` && isValidPort(e.port) === false) throw new m(`Invalid URL: port must be a valid integer or a string representation of an integer.`);
			if (e.path != null && typeof e.path !== `string`) throw new m(`Invalid URL path: the path must be a string or null/undefined.`);
			if (e.pathname != null && typeof e.pathname !== `string`) throw new m(`Invalid URL pathname: the pathname must be a string or null/undefined.`);
			if (e.hostname != null && typeof e.hostname !== `string`) throw new m(`Invalid URL hostname: the hostname must be a string or null/undefined.`);
			if (e.origin != null && typeof e.origin !== `string`) throw new m(`Invalid URL origin: the origin must be a string or null/undefined.`);
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new m("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const t = e.port != null ? e.port : e.protocol === `https:` ? 443 : 80;
			let n = e.origin != null ? e.origin : `${e.protocol || ``}//${e.hostname || ``}:${t}`;
			let r = e.path != null ? e.path : `${e.pathname || ``}${e.search || ``}`;
			if (n[n.length - 1] === `/`) n = n.slice(0, n.length - 1);
			if (r && r[0] !== `/`) r = `/${r}`;
			return new URL(`${n}${r}`);
		}
		if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new m("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function parseOrigin(e) {
		e = parseURL(e);
		if (e.pathname !== `/` || e.search || e.hash) throw new m(`invalid url`);
		return e;
	}
	function getHostname(e) {
		if (e[0] === `[`) {
			const t = e.indexOf(`]`);
			n(t !== -1);
			return e.substring(1, t);
		}
		const t = e.indexOf(`:`);
		if (t === -1) return e;
		return e.substring(0, t);
	}
	function getServerName(e) {
		if (!e) return null;
		n(typeof e === `string`);
		const t = getHostname(e);
		if (l.isIP(t)) return ``;
		return t;
	}
	function deepClone(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function isAsyncIterable(e) {
		return !!(e != null && typeof e[Symbol.asyncIterator] === `function`);
	}
	function isIterable(e) {
		return !!(e != null && (typeof e[Symbol.iterator] === `function` || typeof e[Symbol.asyncIterator] === `function`));
	}
	function bodyLength(e) {
		if (e == null) return 0;
		else if (isStream(e)) {
			const t = e._readableState;
			return t && t.objectMode === false && t.ended === true && Number.isFinite(t.length) ? t.length : null;
		} else if (isBlobLike(e)) return e.size != null ? e.size : null;
		else if (isBuffer(e)) return e.byteLength;
		return null;
	}
	function isDestroyed(e) {
		return e && !!(e.destroyed || e[r] || c.isDestroyed?.(e));
	}
	function destroy(e, t) {
		if (e == null || !isStream(e) || isDestroyed(e)) return;
		if (typeof e.destroy === `function`) {
			if (Object.getPrototypeOf(e).constructor === s) e.socket = null;
			e.destroy(t);
		} else if (t) queueMicrotask(() => {
			e.emit(`error`, t);
		});
		if (e.destroyed !== true) e[r] = true;
	}
	const y = /timeout=(\d+)/;
	function parseKeepAliveTimeout(e) {
		const t = e.toString().match(y);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function headerNameToString(e) {
		return typeof e === `string` ? h[e] ?? e.toLowerCase() : g.lookup(e) ?? e.toString(`latin1`).toLowerCase();
	}
	function bufferToLowerCasedHeaderName(e) {
		return g.lookup(e) ?? e.toString(`latin1`).toLowerCase();
	}
	function parseHeaders(e, t) {
		if (t === void 0) t = {};
		for (let n = 0; n < e.length; n += 2) {
			const r = headerNameToString(e[n]);
			let i = t[r];
			if (i) {
				if (typeof i === `string`) {
					i = [i];
					t[r] = i;
				}
				i.push(e[n + 1].toString(`utf8`));
			} else {
				const i = e[n + 1];
				if (typeof i === `string`) t[r] = i;
				else t[r] = Array.isArray(i) ? i.map((e) => e.toString(`utf8`)) : i.toString(`utf8`);
			}
		}
		if (`content-length` in t && `content-disposition` in t) t[`content-disposition`] = Buffer.from(t[`content-disposition`]).toString(`latin1`);
		return t;
	}
	function parseRawHeaders(e) {
		const t = e.length;
		const n = new Array(t);
		let r = false;
		let i = -1;
		let a;
		let o;
		let s = 0;
		for (let t = 0; t < e.length; t += 2) {
			a = e[t];
			o = e[t + 1];
			typeof a !== `string` && (a = a.toString());
			typeof o !== `string` && (o = o.toString(`utf8`));
			s = a.length;
			if (s === 14 && a[7] === `-` && (a === `content-length` || a.toLowerCase() === `content-length`)) r = true;
			else if (s === 19 && a[7] === `-` && (a === `content-disposition` || a.toLowerCase() === `content-disposition`)) i = t + 1;
			n[t] = a;
			n[t + 1] = o;
		}
		if (r && i !== -1) n[i] = Buffer.from(n[i]).toString(`latin1`);
		return n;
	}
	function isBuffer(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	function validateHandler(e, t, n) {
		if (!e || typeof e !== `object`) throw new m(`handler must be an object`);
		if (typeof e.onConnect !== `function`) throw new m(`invalid onConnect method`);
		if (typeof e.onError !== `function`) throw new m(`invalid onError method`);
		if (typeof e.onBodySent !== `function` && e.onBodySent !== void 0) throw new m(`invalid onBodySent method`);
		if (n || t === `CONNECT`) {
			if (typeof e.onUpgrade !== `function`) throw new m(`invalid onUpgrade method`);
		} else {
			if (typeof e.onHeaders !== `function`) throw new m(`invalid onHeaders method`);
			if (typeof e.onData !== `function`) throw new m(`invalid onData method`);
			if (typeof e.onComplete !== `function`) throw new m(`invalid onComplete method`);
		}
	}
	function isDisturbed(e) {
		return !!(e && (c.isDisturbed(e) || e[i]));
	}
	function isErrored(e) {
		return !!(e && c.isErrored(e));
	}
	function isReadable(e) {
		return !!(e && c.isReadable(e));
	}
	function getSocketInfo(e) {
		return {
			localAddress: e.localAddress,
			localPort: e.localPort,
			remoteAddress: e.remoteAddress,
			remotePort: e.remotePort,
			remoteFamily: e.remoteFamily,
			timeout: e.timeout,
			bytesWritten: e.bytesWritten,
			bytesRead: e.bytesRead
		};
	}
	function ReadableStreamFrom(e) {
		let t;
		return new ReadableStream({
			async start() {
				t = e[Symbol.asyncIterator]();
			},
			async pull(e) {
				const { done: n, value: r } = await t.next();
				if (n) queueMicrotask(() => {
					e.close();
					e.byobRequest?.respond(0);
				});
				else {
					const t = Buffer.isBuffer(r) ? r : Buffer.from(r);
					if (t.byteLength) e.enqueue(new Uint8Array(t));
				}
				return e.desiredSize > 0;
			},
			async cancel(e) {
				await t.return();
			},
			type: `bytes`
		});
	}
	function isFormDataLike(e) {
		return e && typeof e === `object` && typeof e.append === `function` && typeof e.delete === `function` && typeof e.get === `function` && typeof e.getAll === `function` && typeof e.has === `function` && typeof e.set === `function` && e[Symbol.toStringTag] === `FormData`;
	}
	function addAbortListener(e, t) {
		if (`addEventListener` in e) {
			e.addEventListener(`abort`, t, { once: true });
			return () => e.removeEventListener(`abort`, t);
		}
		e.addListener(`abort`, t);
		return () => e.removeListener(`abort`, t);
	}
	const b = typeof String.prototype.toWellFormed === `function`;
	const x = typeof String.prototype.isWellFormed === `function`;
	function toUSVString(e) {
		return b ? `${e}`.toWellFormed() : d.toUSVString(e);
	}
	function isUSVString(e) {
		return x ? `${e}`.isWellFormed() : toUSVString(e) === `${e}`;
	}
	function isTokenCharCode(e) {
		switch (e) {
			case 34:
			case 40:
			case 41:
			case 44:
			case 47:
			case 58:
			case 59:
			case 60:
			case 61:
			case 62:
			case 63:
			case 64:
			case 91:
			case 92:
			case 93:
			case 123:
			case 125: return false;
			default: return e >= 33 && e <= 126;
		}
	}
	function isValidHTTPToken(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; ++t) if (!isTokenCharCode(e.charCodeAt(t))) return false;
		return true;
	}
	const S = /[^\t\x20-\x7e\x80-\xff]/;
	function isValidHeaderValue(e) {
		return !S.test(e);
	}
	function parseRangeHeader(e) {
		if (e == null || e === ``) return {
			start: 0,
			end: null,
			size: null
		};
		const t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] ? parseInt(t[3]) : null
		} : null;
	}
	function addListener(e, t, n) {
		(e[a] ??= []).push([t, n]);
		e.on(t, n);
		return e;
	}
	function removeAllListeners(e) {
		for (const [t, n] of e[a] ?? []) e.removeListener(t, n);
		e[a] = null;
	}
	function errorRequest(e, t, r) {
		try {
			t.onError(r);
			n(t.aborted);
		} catch (t) {
			e.emit(`error`, t);
		}
	}
	const C = Object.create(null);
	C.enumerable = true;
	const w = {
		delete: `DELETE`,
		DELETE: `DELETE`,
		get: `GET`,
		GET: `GET`,
		head: `HEAD`,
		HEAD: `HEAD`,
		options: `OPTIONS`,
		OPTIONS: `OPTIONS`,
		post: `POST`,
		POST: `POST`,
		put: `PUT`,
		PUT: `PUT`
	};
	const T = {
		...w,
		patch: `patch`,
		PATCH: `PATCH`
	};
	Object.setPrototypeOf(w, null);
	Object.setPrototypeOf(T, null);
	t.exports = {
		kEnumerableProperty: C,
		nop,
		isDisturbed,
		isErrored,
		isReadable,
		toUSVString,
		isUSVString,
		isBlobLike,
		parseOrigin,
		parseURL,
		getServerName,
		isStream,
		isIterable,
		isAsyncIterable,
		isDestroyed,
		headerNameToString,
		bufferToLowerCasedHeaderName,
		addListener,
		removeAllListeners,
		errorRequest,
		parseRawHeaders,
		parseHeaders,
		parseKeepAliveTimeout,
		destroy,
		bodyLength,
		deepClone,
		ReadableStreamFrom,
		isBuffer,
		validateHandler,
		getSocketInfo,
		isFormDataLike,
		buildURL,
		addAbortListener,
		isValidHTTPToken,
		isValidHeaderValue,
		isTokenCharCode,
		parseRangeHeader,
		normalizedMethodRecordsBase: w,
		normalizedMethodRecords: T,
		isValidPort,
		isHttpOrHttpsPrefixed,
		nodeMajor: _,
		nodeMinor: v,
		safeHTTPMethods: [
			`GET`,
			`HEAD`,
			`OPTIONS`,
			`TRACE`
		],
		wrapRequestBody
	};
}));
var require_diagnostics = __commonJSMin(((e, t) => {
	const n = __require(`node:diagnostics_channel`);
	const r = __require(`node:util`);
	const i = r.debuglog(`undici`);
	const a = r.debuglog(`fetch`);
	const o = r.debuglog(`websocket`);
	let s = false;
	const c = {
		beforeConnect: n.channel(`undici:client:beforeConnect`),
		connected: n.channel(`undici:client:connected`),
		connectError: n.channel(`undici:client:connectError`),
		sendHeaders: n.channel(`undici:client:sendHeaders`),
		create: n.channel(`undici:request:create`),
		bodySent: n.channel(`undici:request:bodySent`),
		headers: n.channel(`undici:request:headers`),
		trailers: n.channel(`undici:request:trailers`),
		error: n.channel(`undici:request:error`),
		open: n.channel(`undici:websocket:open`),
		close: n.channel(`undici:websocket:close`),
		socketError: n.channel(`undici:websocket:socket_error`),
		ping: n.channel(`undici:websocket:ping`),
		pong: n.channel(`undici:websocket:pong`)
	};
	if (i.enabled || a.enabled) {
		const e = a.enabled ? a : i;
		n.channel(`undici:client:beforeConnect`).subscribe((t) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e(`connecting to %s using %s%s`, `${a}${i ? `:${i}` : ``}`, r, n);
		});
		n.channel(`undici:client:connected`).subscribe((t) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e(`connected to %s using %s%s`, `${a}${i ? `:${i}` : ``}`, r, n);
		});
		n.channel(`undici:client:connectError`).subscribe((t) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
			e(`connection to %s using %s%s errored - %s`, `${a}${i ? `:${i}` : ``}`, r, n, o.message);
		});
		n.channel(`undici:client:sendHeaders`).subscribe((t) => {
			const { request: { method: n, path: r, origin: i } } = t;
			e(`sending request to %s %s/%s`, n, i, r);
		});
		n.channel(`undici:request:headers`).subscribe((t) => {
			const { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
			e(`received response to %s %s/%s - HTTP %d`, n, i, r, a);
		});
		n.channel(`undici:request:trailers`).subscribe((t) => {
			const { request: { method: n, path: r, origin: i } } = t;
			e(`trailers received from %s %s/%s`, n, i, r);
		});
		n.channel(`undici:request:error`).subscribe((t) => {
			const { request: { method: n, path: r, origin: i }, error: a } = t;
			e(`request to %s %s/%s errored - %s`, n, i, r, a.message);
		});
		s = true;
	}
	if (o.enabled) {
		if (!s) {
			const e = i.enabled ? i : o;
			n.channel(`undici:client:beforeConnect`).subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e(`connecting to %s%s using %s%s`, a, i ? `:${i}` : ``, r, n);
			});
			n.channel(`undici:client:connected`).subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e(`connected to %s%s using %s%s`, a, i ? `:${i}` : ``, r, n);
			});
			n.channel(`undici:client:connectError`).subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e(`connection to %s%s using %s%s errored - %s`, a, i ? `:${i}` : ``, r, n, o.message);
			});
			n.channel(`undici:client:sendHeaders`).subscribe((t) => {
				const { request: { method: n, path: r, origin: i } } = t;
				e(`sending request to %s %s/%s`, n, i, r);
			});
		}
		n.channel(`undici:websocket:open`).subscribe((e) => {
			const { address: { address: t, port: n } } = e;
			o(`connection opened %s%s`, t, n ? `:${n}` : ``);
		});
		n.channel(`undici:websocket:close`).subscribe((e) => {
			const { websocket: t, code: n, reason: r } = e;
			o(`closed connection to %s - %s %s`, t.url, n, r);
		});
		n.channel(`undici:websocket:socket_error`).subscribe((e) => {
			o(`connection errored - %s`, e.message);
		});
		n.channel(`undici:websocket:ping`).subscribe((e) => {
			o(`ping received`);
		});
		n.channel(`undici:websocket:pong`).subscribe((e) => {
			o(`pong received`);
		});
	}
	t.exports = { channels: c };
}));
var require_request$1 = __commonJSMin(((e, t) => {
	const { InvalidArgumentError: n, NotSupportedError: r } = require_errors();
	const i = __require(`node:assert`);
	const { isValidHTTPToken: a, isValidHeaderValue: o, isStream: s, destroy: c, isBuffer: l, isFormDataLike: u, isIterable: d, isBlobLike: f, buildURL: p, validateHandler: m, getServerName: h, normalizedMethodRecords: g } = require_util$7();
	const { channels: _ } = require_diagnostics();
	const { headerNameLowerCasedRecord: v } = require_constants$4();
	const y = /[^\u0021-\u00ff]/;
	const b = Symbol(`handler`);
	var Request = class {
		constructor(e, { path: t, method: r, body: i, headers: v, query: x, idempotent: S, blocking: C, upgrade: w, headersTimeout: T, bodyTimeout: E, reset: D, throwOnError: O, expectContinue: k, servername: A }, j) {
			if (typeof t !== `string`) throw new n(`path must be a string`);
			else if (t[0] !== `/` && !(t.startsWith(`http://`) || t.startsWith(`https://`)) && r !== `CONNECT`) throw new n(`path must be an absolute URL or start with a slash`);
			else if (y.test(t)) throw new n(`invalid request path`);
			if (typeof r !== `string`) throw new n(`method must be a string`);
			else if (g[r] === void 0 && !a(r)) throw new n(`invalid request method`);
			if (w && typeof w !== `string`) throw new n(`upgrade must be a string`);
			if (w && !o(w)) throw new n(`invalid upgrade header`);
			if (T != null && (!Number.isFinite(T) || T < 0)) throw new n(`invalid headersTimeout`);
			if (E != null && (!Number.isFinite(E) || E < 0)) throw new n(`invalid bodyTimeout`);
			if (D != null && typeof D !== `boolean`) throw new n(`invalid reset`);
			if (k != null && typeof k !== `boolean`) throw new n(`invalid expectContinue`);
			this.headersTimeout = T;
			this.bodyTimeout = E;
			this.throwOnError = O === true;
			this.method = r;
			this.abort = null;
			if (i == null) this.body = null;
			else if (s(i)) {
				this.body = i;
				const e = this.body._readableState;
				if (!e || !e.autoDestroy) {
					this.endHandler = function autoDestroy() {
						c(this);
					};
					this.body.on(`end`, this.endHandler);
				}
				this.errorHandler = (e) => {
					if (this.abort) this.abort(e);
					else this.error = e;
				};
				this.body.on(`error`, this.errorHandler);
			} else if (l(i)) this.body = i.byteLength ? i : null;
			else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
			else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
			else if (typeof i === `string`) this.body = i.length ? Buffer.from(i) : null;
			else if (u(i) || d(i) || f(i)) this.body = i;
			else throw new n(`body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable`);
			this.completed = false;
			this.aborted = false;
			this.upgrade = w || null;
			this.path = x ? p(t, x) : t;
			this.origin = e;
			this.idempotent = S == null ? r === `HEAD` || r === `GET` : S;
			this.blocking = C == null ? false : C;
			this.reset = D == null ? null : D;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = k != null ? k : false;
			if (Array.isArray(v)) {
				if (v.length % 2 !== 0) throw new n(`headers array must be even`);
				for (let e = 0; e < v.length; e += 2) processHeader(this, v[e], v[e + 1]);
			} else if (v && typeof v === `object`) {
				if (v[Symbol.iterator]) for (const e of v) {
					if (!Array.isArray(e) || e.length !== 2) throw new n(`headers must be in key-value pair format`);
					processHeader(this, e[0], e[1]);
				}
				else {
					const e = Object.keys(v);
					for (let t = 0; t < e.length; ++t) processHeader(this, e[t], v[e[t]]);
				}
			} else if (v != null) throw new n(`headers must be an object or an array`);
			m(j, r, w);
			this.servername = A || h(this.host);
			this[b] = j;
			if (_.create.hasSubscribers) _.create.publish({ request: this });
		}
		onBodySent(e) {
			if (this[b].onBodySent) try {
				return this[b].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (_.bodySent.hasSubscribers) _.bodySent.publish({ request: this });
			if (this[b].onRequestSent) try {
				return this[b].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onConnect(e) {
			i(!this.aborted);
			i(!this.completed);
			if (this.error) e(this.error);
			else {
				this.abort = e;
				return this[b].onConnect(e);
			}
		}
		onResponseStarted() {
			return this[b].onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			i(!this.aborted);
			i(!this.completed);
			if (_.headers.hasSubscribers) _.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			try {
				return this[b].onHeaders(e, t, n, r);
			} catch (e) {
				this.abort(e);
			}
		}
		onData(e) {
			i(!this.aborted);
			i(!this.completed);
			try {
				return this[b].onData(e);
			} catch (e) {
				this.abort(e);
				return false;
			}
		}
		onUpgrade(e, t, n, r = ``) {
			this.onFinally();
			i(!this.aborted);
			i(!this.completed);
			if (e !== null) this.#e(e, t, r);
			const a = this[b].onUpgrade(e, t, n);
			if (!this.aborted) {
				this.completed = true;
				if (e !== null) this.#t();
			}
			return a;
		}
		onUpgradeResponse(e, t, n, r = ``) {
			i(!this.aborted);
			i(this.completed);
			if (_.headers.hasSubscribers) this.#e(e, n(t), r);
			this.#t();
		}
		onUpgradeError(e) {
			i(!this.aborted);
			i(this.completed);
			if (_.error.hasSubscribers) _.error.publish({
				request: this,
				error: e
			});
		}
		#e(e, t, n) {
			if (_.headers.hasSubscribers) _.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: n
				}
			});
		}
		#t() {
			if (_.trailers.hasSubscribers) _.trailers.publish({
				request: this,
				trailers: []
			});
		}
		onComplete(e) {
			this.onFinally();
			i(!this.aborted);
			this.completed = true;
			if (_.trailers.hasSubscribers) _.trailers.publish({
				request: this,
				trailers: e
			});
			try {
				return this[b].onComplete(e);
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			this.onFinally();
			if (_.error.hasSubscribers) _.error.publish({
				request: this,
				error: e
			});
			if (this.aborted) return;
			this.aborted = true;
			return this[b].onError(e);
		}
		onFinally() {
			if (this.errorHandler) {
				this.body.off(`error`, this.errorHandler);
				this.errorHandler = null;
			}
			if (this.endHandler) {
				this.body.off(`end`, this.endHandler);
				this.endHandler = null;
			}
		}
		addHeader(e, t) {
			processHeader(this, e, t);
			return this;
		}
	};
	function processHeader(e, t, i) {
		if (i && typeof i === `object` && !Array.isArray(i)) throw new n(`invalid ${t} header`);
		else if (i === void 0) return;
		let s = v[t];
		if (s === void 0) {
			s = t.toLowerCase();
			if (v[s] === void 0 && !a(s)) throw new n(`invalid header key`);
		}
		if (Array.isArray(i)) {
			const e = [];
			for (let r = 0; r < i.length; r++) if (typeof i[r] === `string`) {
				if (!o(i[r])) throw new n(`invalid ${t} header`);
				e.push(i[r]);
			} else if (i[r] === null) e.push(``);
			else if (typeof i[r] === `object`) throw new n(`invalid ${t} header`);
			else {
				const a = `${i[r]}`;
				if (!o(a)) throw new n(`invalid ${t} header`);
				e.push(a);
			}
			i = e;
		} else if (typeof i === `string`) {
			if (!o(i)) throw new n(`invalid ${t} header`);
		} else if (i === null) i = ``;
		else {
			i = `${i}`;
			if (!o(i)) throw new n(`invalid ${t} header`);
		}
		if (s === `host`) {
			if (e.host !== null) throw new n(`duplicate host header`);
			if (typeof i !== `string`) throw new n(`invalid host header`);
			e.host = i;
		} else if (s === `content-length`) {
			if (e.contentLength !== null) throw new n(`duplicate content-length header`);
			e.contentLength = parseInt(i, 10);
			if (!Number.isFinite(e.contentLength)) throw new n(`invalid content-length header`);
		} else if (e.contentType === null && s === `content-type`) {
			e.contentType = i;
			e.headers.push(t, i);
		} else if (s === `transfer-encoding` || s === `keep-alive` || s === `upgrade`) throw new n(`invalid ${s} header`);
		else if (s === `connection`) {
			const t = typeof i === `string` ? i.toLowerCase() : null;
			if (t !== `close` && t !== `keep-alive`) throw new n(`invalid connection header`);
			if (t === `close`) e.reset = true;
		} else if (s === `expect`) throw new r(`expect header not supported`);
		else e.headers.push(t, i);
	}
	t.exports = Request;
}));
var require_dispatcher = __commonJSMin(((e, t) => {
	const n = __require(`node:events`);
	var Dispatcher = class extends n {
		dispatch() {
			throw new Error(`not implemented`);
		}
		close() {
			throw new Error(`not implemented`);
		}
		destroy() {
			throw new Error(`not implemented`);
		}
		compose(...e) {
			const t = Array.isArray(e[0]) ? e[0] : e;
			let n = this.dispatch.bind(this);
			for (const e of t) {
				if (e == null) continue;
				if (typeof e !== `function`) throw new TypeError(`invalid interceptor, expected function received ${typeof e}`);
				n = e(n);
				if (n == null || typeof n !== `function` || n.length !== 2) throw new TypeError(`invalid interceptor`);
			}
			return new ComposedDispatcher(this, n);
		}
	};
	var ComposedDispatcher = class extends Dispatcher {
		#e = null;
		#t = null;
		constructor(e, t) {
			super();
			this.#e = e;
			this.#t = t;
		}
		dispatch(...e) {
			this.#t(...e);
		}
		close(...e) {
			return this.#e.close(...e);
		}
		destroy(...e) {
			return this.#e.destroy(...e);
		}
	};
	t.exports = Dispatcher;
}));
var require_dispatcher_base = __commonJSMin(((e, t) => {
	const n = __require(`node:buffer`);
	const r = require_dispatcher();
	const { ClientDestroyedError: i, ClientClosedError: a, InvalidArgumentError: o } = require_errors();
	const { kDestroy: s, kClose: c, kClosed: l, kDestroyed: u, kDispatch: d, kInterceptors: f } = require_symbols$4();
	const p = Symbol(`onDestroyed`);
	const m = Symbol(`onClosed`);
	const h = Symbol(`Intercepted Dispatch`);
	const g = Symbol(`webSocketOptions`);
	const _ = Symbol(`eventSourceOptions`);
	var DispatcherBase = class extends r {
		constructor(e) {
			super();
			this[u] = false;
			this[p] = null;
			this[l] = false;
			this[m] = [];
			this[g] = e?.webSocket ?? {};
			this[_] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[g].maxFragments ?? 131072,
				maxPayloadSize: this[g].maxPayloadSize ?? 134217728
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[_].maxEventSize ?? n.kStringMaxLength };
		}
		get destroyed() {
			return this[u];
		}
		get closed() {
			return this[l];
		}
		get interceptors() {
			return this[f];
		}
		set interceptors(e) {
			if (e) {
				for (let t = e.length - 1; t >= 0; t--) if (typeof this[f][t] !== `function`) throw new o(`interceptor must be an function`);
			}
			this[f] = e;
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => {
					return n ? t(n) : e(r);
				});
			});
			if (typeof e !== `function`) throw new o(`invalid callback`);
			if (this[u]) {
				queueMicrotask(() => e(new i(), null));
				return;
			}
			if (this[l]) {
				if (this[m]) this[m].push(e);
				else queueMicrotask(() => e(null, null));
				return;
			}
			this[l] = true;
			this[m].push(e);
			const onClosed = () => {
				const e = this[m];
				this[m] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[c]().then(() => this.destroy()).then(() => {
				queueMicrotask(onClosed);
			});
		}
		destroy(e, t) {
			if (typeof e === `function`) {
				t = e;
				e = null;
			}
			if (t === void 0) return new Promise((t, n) => {
				this.destroy(e, (e, r) => {
					return e ? n(e) : t(r);
				});
			});
			if (typeof t !== `function`) throw new o(`invalid callback`);
			if (this[u]) {
				if (this[p]) this[p].push(t);
				else queueMicrotask(() => t(null, null));
				return;
			}
			if (!e) e = new i();
			this[u] = true;
			this[p] = this[p] || [];
			this[p].push(t);
			const onDestroyed = () => {
				const e = this[p];
				this[p] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[s](e).then(() => {
				queueMicrotask(onDestroyed);
			});
		}
		[h](e, t) {
			if (!this[f] || this[f].length === 0) {
				this[h] = this[d];
				return this[d](e, t);
			}
			let n = this[d].bind(this);
			for (let e = this[f].length - 1; e >= 0; e--) n = this[f][e](n);
			this[h] = n;
			return n(e, t);
		}
		dispatch(e, t) {
			if (!t || typeof t !== `object`) throw new o(`handler must be an object`);
			try {
				if (!e || typeof e !== `object`) throw new o(`opts must be an object.`);
				if (this[u] || this[p]) throw new i();
				if (this[l]) throw new a();
				return this[h](e, t);
			} catch (e) {
				if (typeof t.onError !== `function`) throw new o(`invalid onError method`);
				t.onError(e);
				return false;
			}
		}
	};
	t.exports = DispatcherBase;
}));
var require_timers = __commonJSMin(((e, t) => {
	let n = 0;
	const r = 1e3;
	const i = 499;
	let a;
	const o = Symbol(`kFastTimer`);
	const s = [];
	const c = -2;
	const l = -1;
	const u = 0;
	const d = 1;
	function onTick() {
		n += i;
		let e = 0;
		let t = s.length;
		while (e < t) {
			const r = s[e];
			if (r._state === u) {
				r._idleStart = n - i;
				r._state = d;
			} else if (r._state === d && n >= r._idleStart + r._idleTimeout) {
				r._state = l;
				r._idleStart = -1;
				r._onTimeout(r._timerArg);
			}
			if (r._state === l) {
				r._state = c;
				if (--t !== 0) s[e] = s[t];
			} else ++e;
		}
		s.length = t;
		if (s.length !== 0) refreshTimeout();
	}
	function refreshTimeout() {
		if (a) a.refresh();
		else {
			clearTimeout(a);
			a = setTimeout(onTick, i);
			if (a.unref) a.unref();
		}
	}
	var FastTimer = class {
		[o] = true;
		_state = c;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(e, t, n) {
			this._onTimeout = e;
			this._idleTimeout = t;
			this._timerArg = n;
			this.refresh();
		}
		refresh() {
			if (this._state === c) s.push(this);
			if (!a || s.length === 1) refreshTimeout();
			this._state = u;
		}
		clear() {
			this._state = l;
			this._idleStart = -1;
		}
	};
	t.exports = {
		setTimeout(e, t, n) {
			return t <= r ? setTimeout(e, t, n) : new FastTimer(e, t, n);
		},
		clearTimeout(e) {
			if (e[o]) e.clear();
			else clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new FastTimer(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return n;
		},
		tick(e = 0) {
			n += e - r + 1;
			onTick();
			onTick();
		},
		reset() {
			n = 0;
			s.length = 0;
			clearTimeout(a);
			a = null;
		},
		kFastTimer: o
	};
}));
var require_connect = __commonJSMin(((e, t) => {
	const n = __require(`node:net`);
	const r = __require(`node:assert`);
	const i = require_util$7();
	const { InvalidArgumentError: a, ConnectTimeoutError: o } = require_errors();
	const s = require_timers();
	function noop() {}
	let c;
	let l;
	if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) l = class WeakSessionCache {
		constructor(e) {
			this._maxCachedSessions = e;
			this._sessionCache = /* @__PURE__ */ new Map();
			this._sessionRegistry = new global.FinalizationRegistry((e) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const t = this._sessionCache.get(e);
				if (t !== void 0 && t.deref() === void 0) this._sessionCache.delete(e);
			});
		}
		get(e) {
			const t = this._sessionCache.get(e);
			return t ? t.deref() : null;
		}
		set(e, t) {
			if (this._maxCachedSessions === 0) return;
			this._sessionCache.set(e, new WeakRef(t));
			this._sessionRegistry.register(t, e);
		}
	};
	else l = class SimpleSessionCache {
		constructor(e) {
			this._maxCachedSessions = e;
			this._sessionCache = /* @__PURE__ */ new Map();
		}
		get(e) {
			return this._sessionCache.get(e);
		}
		set(e, t) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.size >= this._maxCachedSessions) {
				const { value: e } = this._sessionCache.keys().next();
				this._sessionCache.delete(e);
			}
			this._sessionCache.set(e, t);
		}
	};
	function buildConnector({ allowH2: e, maxCachedSessions: t, socketPath: o, timeout: s, session: d, ...f }) {
		if (t != null && (!Number.isInteger(t) || t < 0)) throw new a(`maxCachedSessions must be a positive integer or zero`);
		const p = {
			path: o,
			...f
		};
		const m = new l(t == null ? 100 : t);
		s = s == null ? 1e4 : s;
		e = e != null ? e : false;
		return function connect({ hostname: t, host: a, protocol: o, port: l, servername: f, localAddress: h, httpSocket: g }, _) {
			let v;
			if (o === `https:`) {
				if (!c) c = __require(`node:tls`);
				f = f || p.servername || i.getServerName(a) || null;
				const n = f || t;
				r(n);
				const o = d || m.get(n) || null;
				l = l || 443;
				v = c.connect({
					highWaterMark: 16384,
					...p,
					servername: f,
					session: o,
					localAddress: h,
					ALPNProtocols: e ? [`http/1.1`, `h2`] : [`http/1.1`],
					socket: g,
					port: l,
					host: t
				});
				v.on(`session`, function(e) {
					m.set(n, e);
				});
			} else {
				r(!g, `httpSocket can only be sent on TLS update`);
				l = l || 80;
				v = n.connect({
					highWaterMark: 65536,
					...p,
					localAddress: h,
					port: l,
					host: t
				});
			}
			if (p.keepAlive == null || p.keepAlive) {
				const e = p.keepAliveInitialDelay === void 0 ? 6e4 : p.keepAliveInitialDelay;
				v.setKeepAlive(true, e);
			}
			const y = u(new WeakRef(v), {
				timeout: s,
				hostname: t,
				port: l
			});
			v.setNoDelay(true).once(o === `https:` ? `secureConnect` : `connect`, function() {
				queueMicrotask(y);
				if (_) {
					const e = _;
					_ = null;
					e(null, this);
				}
			}).on(`error`, function(e) {
				queueMicrotask(y);
				if (_) {
					const t = _;
					_ = null;
					t(e);
				}
			});
			return v;
		};
	}
	const u = process.platform === `win32` ? (e, t) => {
		if (!t.timeout) return noop;
		let n = null;
		let r = null;
		const i = s.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => onConnectTimeout(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			s.clearFastTimeout(i);
			clearImmediate(n);
			clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return noop;
		let n = null;
		const r = s.setFastTimeout(() => {
			n = setImmediate(() => {
				onConnectTimeout(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			s.clearFastTimeout(r);
			clearImmediate(n);
		};
	};
	function onConnectTimeout(e, t) {
		if (e == null) return;
		let n = `Connect Timeout Error`;
		if (Array.isArray(e.autoSelectFamilyAttemptedAddresses)) n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(`, `)},`;
		else n += ` (attempted address: ${t.hostname}:${t.port},`;
		n += ` timeout: ${t.timeout}ms)`;
		i.destroy(e, new o(n));
	}
	t.exports = buildConnector;
}));
var require_utils = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: true });
	e.enumToMap = void 0;
	function enumToMap(e) {
		const t = {};
		Object.keys(e).forEach((n) => {
			const r = e[n];
			if (typeof r === `number`) t[n] = r;
		});
		return t;
	}
	e.enumToMap = enumToMap;
}));
var require_constants$3 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: true });
	e.SPECIAL_HEADERS = e.HEADER_STATE = e.MINOR = e.MAJOR = e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS = e.TOKEN = e.STRICT_TOKEN = e.HEX = e.URL_CHAR = e.STRICT_URL_CHAR = e.USERINFO_CHARS = e.MARK = e.ALPHANUM = e.NUM = e.HEX_MAP = e.NUM_MAP = e.ALPHA = e.FINISH = e.H_METHOD_MAP = e.METHOD_MAP = e.METHODS_RTSP = e.METHODS_ICE = e.METHODS_HTTP = e.METHODS = e.LENIENT_FLAGS = e.FLAGS = e.TYPE = e.ERROR = void 0;
	const t = require_utils();
	(function(e) {
		e[e[`OK`] = 0] = `OK`;
		e[e[`INTERNAL`] = 1] = `INTERNAL`;
		e[e[`STRICT`] = 2] = `STRICT`;
		e[e[`LF_EXPECTED`] = 3] = `LF_EXPECTED`;
		e[e[`UNEXPECTED_CONTENT_LENGTH`] = 4] = `UNEXPECTED_CONTENT_LENGTH`;
		e[e[`CLOSED_CONNECTION`] = 5] = `CLOSED_CONNECTION`;
		e[e[`INVALID_METHOD`] = 6] = `INVALID_METHOD`;
		e[e[`INVALID_URL`] = 7] = `INVALID_URL`;
		e[e[`INVALID_CONSTANT`] = 8] = `INVALID_CONSTANT`;
		e[e[`INVALID_VERSION`] = 9] = `INVALID_VERSION`;
		e[e[`INVALID_HEADER_TOKEN`] = 10] = `INVALID_HEADER_TOKEN`;
		e[e[`INVALID_CONTENT_LENGTH`] = 11] = `INVALID_CONTENT_LENGTH`;
		e[e[`INVALID_CHUNK_SIZE`] = 12] = `INVALID_CHUNK_SIZE`;
		e[e[`INVALID_STATUS`] = 13] = `INVALID_STATUS`;
		e[e[`INVALID_EOF_STATE`] = 14] = `INVALID_EOF_STATE`;
		e[e[`INVALID_TRANSFER_ENCODING`] = 15] = `INVALID_TRANSFER_ENCODING`;
		e[e[`CB_MESSAGE_BEGIN`] = 16] = `CB_MESSAGE_BEGIN`;
		e[e[`CB_HEADERS_COMPLETE`] = 17] = `CB_HEADERS_COMPLETE`;
		e[e[`CB_MESSAGE_COMPLETE`] = 18] = `CB_MESSAGE_COMPLETE`;
		e[e[`CB_CHUNK_HEADER`] = 19] = `CB_CHUNK_HEADER`;
		e[e[`CB_CHUNK_COMPLETE`] = 20] = `CB_CHUNK_COMPLETE`;
		e[e[`PAUSED`] = 21] = `PAUSED`;
		e[e[`PAUSED_UPGRADE`] = 22] = `PAUSED_UPGRADE`;
		e[e[`PAUSED_H2_UPGRADE`] = 23] = `PAUSED_H2_UPGRADE`;
		e[e[`USER`] = 24] = `USER`;
	})(e.ERROR || (e.ERROR = {}));
	(function(e) {
		e[e[`BOTH`] = 0] = `BOTH`;
		e[e[`REQUEST`] = 1] = `REQUEST`;
		e[e[`RESPONSE`] = 2] = `RESPONSE`;
	})(e.TYPE || (e.TYPE = {}));
	(function(e) {
		e[e[`CONNECTION_KEEP_ALIVE`] = 1] = `CONNECTION_KEEP_ALIVE`;
		e[e[`CONNECTION_CLOSE`] = 2] = `CONNECTION_CLOSE`;
		e[e[`CONNECTION_UPGRADE`] = 4] = `CONNECTION_UPGRADE`;
		e[e[`CHUNKED`] = 8] = `CHUNKED`;
		e[e[`UPGRADE`] = 16] = `UPGRADE`;
		e[e[`CONTENT_LENGTH`] = 32] = `CONTENT_LENGTH`;
		e[e[`SKIPBODY`] = 64] = `SKIPBODY`;
		e[e[`TRAILING`] = 128] = `TRAILING`;
		e[e[`TRANSFER_ENCODING`] = 512] = `TRANSFER_ENCODING`;
	})(e.FLAGS || (e.FLAGS = {}));
	(function(e) {
		e[e[`HEADERS`] = 1] = `HEADERS`;
		e[e[`CHUNKED_LENGTH`] = 2] = `CHUNKED_LENGTH`;
		e[e[`KEEP_ALIVE`] = 4] = `KEEP_ALIVE`;
	})(e.LENIENT_FLAGS || (e.LENIENT_FLAGS = {}));
	var n;
	(function(e) {
		e[e[`DELETE`] = 0] = `DELETE`;
		e[e[`GET`] = 1] = `GET`;
		e[e[`HEAD`] = 2] = `HEAD`;
		e[e[`POST`] = 3] = `POST`;
		e[e[`PUT`] = 4] = `PUT`;
		e[e[`CONNECT`] = 5] = `CONNECT`;
		e[e[`OPTIONS`] = 6] = `OPTIONS`;
		e[e[`TRACE`] = 7] = `TRACE`;
		e[e[`COPY`] = 8] = `COPY`;
		e[e[`LOCK`] = 9] = `LOCK`;
		e[e[`MKCOL`] = 10] = `MKCOL`;
		e[e[`MOVE`] = 11] = `MOVE`;
		e[e[`PROPFIND`] = 12] = `PROPFIND`;
		e[e[`PROPPATCH`] = 13] = `PROPPATCH`;
		e[e[`SEARCH`] = 14] = `SEARCH`;
		e[e[`UNLOCK`] = 15] = `UNLOCK`;
		e[e[`BIND`] = 16] = `BIND`;
		e[e[`REBIND`] = 17] = `REBIND`;
		e[e[`UNBIND`] = 18] = `UNBIND`;
		e[e[`ACL`] = 19] = `ACL`;
		e[e[`REPORT`] = 20] = `REPORT`;
		e[e[`MKACTIVITY`] = 21] = `MKACTIVITY`;
		e[e[`CHECKOUT`] = 22] = `CHECKOUT`;
		e[e[`MERGE`] = 23] = `MERGE`;
		e[e[`M-SEARCH`] = 24] = `M-SEARCH`;
		e[e[`NOTIFY`] = 25] = `NOTIFY`;
		e[e[`SUBSCRIBE`] = 26] = `SUBSCRIBE`;
		e[e[`UNSUBSCRIBE`] = 27] = `UNSUBSCRIBE`;
		e[e[`PATCH`] = 28] = `PATCH`;
		e[e[`PURGE`] = 29] = `PURGE`;
		e[e[`MKCALENDAR`] = 30] = `MKCALENDAR`;
		e[e[`LINK`] = 31] = `LINK`;
		e[e[`UNLINK`] = 32] = `UNLINK`;
		e[e[`SOURCE`] = 33] = `SOURCE`;
		e[e[`PRI`] = 34] = `PRI`;
		e[e[`DESCRIBE`] = 35] = `DESCRIBE`;
		e[e[`ANNOUNCE`] = 36] = `ANNOUNCE`;
		e[e[`SETUP`] = 37] = `SETUP`;
		e[e[`PLAY`] = 38] = `PLAY`;
		e[e[`PAUSE`] = 39] = `PAUSE`;
		e[e[`TEARDOWN`] = 40] = `TEARDOWN`;
		e[e[`GET_PARAMETER`] = 41] = `GET_PARAMETER`;
		e[e[`SET_PARAMETER`] = 42] = `SET_PARAMETER`;
		e[e[`REDIRECT`] = 43] = `REDIRECT`;
		e[e[`RECORD`] = 44] = `RECORD`;
		e[e[`FLUSH`] = 45] = `FLUSH`;
	})(n = e.METHODS || (e.METHODS = {}));
	e.METHODS_HTTP = [
		n.DELETE,
		n.GET,
		n.HEAD,
		n.POST,
		n.PUT,
		n.CONNECT,
		n.OPTIONS,
		n.TRACE,
		n.COPY,
		n.LOCK,
		n.MKCOL,
		n.MOVE,
		n.PROPFIND,
		n.PROPPATCH,
		n.SEARCH,
		n.UNLOCK,
		n.BIND,
		n.REBIND,
		n.UNBIND,
		n.ACL,
		n.REPORT,
		n.MKACTIVITY,
		n.CHECKOUT,
		n.MERGE,
		n[`M-SEARCH`],
		n.NOTIFY,
		n.SUBSCRIBE,
		n.UNSUBSCRIBE,
		n.PATCH,
		n.PURGE,
		n.MKCALENDAR,
		n.LINK,
		n.UNLINK,
		n.PRI,
		n.SOURCE
	];
	e.METHODS_ICE = [n.SOURCE];
	e.METHODS_RTSP = [
		n.OPTIONS,
		n.DESCRIBE,
		n.ANNOUNCE,
		n.SETUP,
		n.PLAY,
		n.PAUSE,
		n.TEARDOWN,
		n.GET_PARAMETER,
		n.SET_PARAMETER,
		n.REDIRECT,
		n.RECORD,
		n.FLUSH,
		n.GET,
		n.POST
	];
	e.METHOD_MAP = t.enumToMap(n);
	e.H_METHOD_MAP = {};
	Object.keys(e.METHOD_MAP).forEach((t) => {
		if (/^H/.test(t)) e.H_METHOD_MAP[t] = e.METHOD_MAP[t];
	});
	(function(e) {
		e[e[`SAFE`] = 0] = `SAFE`;
		e[e[`SAFE_WITH_CB`] = 1] = `SAFE_WITH_CB`;
		e[e[`UNSAFE`] = 2] = `UNSAFE`;
	})(e.FINISH || (e.FINISH = {}));
	e.ALPHA = [];
	for (let t = `A`.charCodeAt(0); t <= `Z`.charCodeAt(0); t++) {
		e.ALPHA.push(String.fromCharCode(t));
		e.ALPHA.push(String.fromCharCode(t + 32));
	}
	e.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	};
	e.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	};
	e.NUM = [
		`0`,
		`1`,
		`2`,
		`3`,
		`4`,
		`5`,
		`6`,
		`7`,
		`8`,
		`9`
	];
	e.ALPHANUM = e.ALPHA.concat(e.NUM);
	e.MARK = [
		`-`,
		`_`,
		`.`,
		`!`,
		`~`,
		`*`,
		`'`,
		`(`,
		`)`
	];
	e.USERINFO_CHARS = e.ALPHANUM.concat(e.MARK).concat([
		`%`,
		`;`,
		`:`,
		`&`,
		`=`,
		`+`,
		`$`,
		`,`
	]);
	e.STRICT_URL_CHAR = [
		`!`,
		`"`,
		`$`,
		`%`,
		`&`,
		`'`,
		`(`,
		`)`,
		`*`,
		`+`,
		`,`,
		`-`,
		`.`,
		`/`,
		`:`,
		`;`,
		`<`,
		`=`,
		`>`,
		`@`,
		`[`,
		`\\`,
		`]`,
		`^`,
		`_`,
		"`",
		`{`,
		`|`,
		`}`,
		`~`
	].concat(e.ALPHANUM);
	e.URL_CHAR = e.STRICT_URL_CHAR.concat([`	`, `\f`]);
	for (let t = 128; t <= 255; t++) e.URL_CHAR.push(t);
	e.HEX = e.NUM.concat([
		`a`,
		`b`,
		`c`,
		`d`,
		`e`,
		`f`,
		`A`,
		`B`,
		`C`,
		`D`,
		`E`,
		`F`
	]);
	e.STRICT_TOKEN = [
		`!`,
		`#`,
		`$`,
		`%`,
		`&`,
		`'`,
		`*`,
		`+`,
		`-`,
		`.`,
		`^`,
		`_`,
		"`",
		`|`,
		`~`
	].concat(e.ALPHANUM);
	e.TOKEN = e.STRICT_TOKEN.concat([` `]);
	e.HEADER_CHARS = [`	`];
	for (let t = 32; t <= 255; t++) if (t !== 127) e.HEADER_CHARS.push(t);
	e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS.filter((e) => e !== 44);
	e.MAJOR = e.NUM_MAP;
	e.MINOR = e.MAJOR;
	var r;
	(function(e) {
		e[e[`GENERAL`] = 0] = `GENERAL`;
		e[e[`CONNECTION`] = 1] = `CONNECTION`;
		e[e[`CONTENT_LENGTH`] = 2] = `CONTENT_LENGTH`;
		e[e[`TRANSFER_ENCODING`] = 3] = `TRANSFER_ENCODING`;
		e[e[`UPGRADE`] = 4] = `UPGRADE`;
		e[e[`CONNECTION_KEEP_ALIVE`] = 5] = `CONNECTION_KEEP_ALIVE`;
		e[e[`CONNECTION_CLOSE`] = 6] = `CONNECTION_CLOSE`;
		e[e[`CONNECTION_UPGRADE`] = 7] = `CONNECTION_UPGRADE`;
		e[e[`TRANSFER_ENCODING_CHUNKED`] = 8] = `TRANSFER_ENCODING_CHUNKED`;
	})(r = e.HEADER_STATE || (e.HEADER_STATE = {}));
	e.SPECIAL_HEADERS = {
		"connection": r.CONNECTION,
		"content-length": r.CONTENT_LENGTH,
		"proxy-connection": r.CONNECTION,
		"transfer-encoding": r.TRANSFER_ENCODING,
		"upgrade": r.UPGRADE
	};
}));
var require_llhttp_wasm = __commonJSMin(((e, t) => {
	const { Buffer: n } = __require(`node:buffer`);
	t.exports = n.from(`AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv`, `base64`);
}));
var require_llhttp_simd_wasm = __commonJSMin(((e, t) => {
	const { Buffer: n } = __require(`node:buffer`);
	t.exports = n.from(`AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==`, `base64`);
}));
var require_constants$2 = __commonJSMin(((e, t) => {
	const n = [
		`GET`,
		`HEAD`,
		`POST`
	];
	const r = new Set(n);
	const i = [
		101,
		204,
		205,
		304
	];
	const a = [
		301,
		302,
		303,
		307,
		308
	];
	const o = new Set(a);
	const s = [
		`1`,
		`7`,
		`9`,
		`11`,
		`13`,
		`15`,
		`17`,
		`19`,
		`20`,
		`21`,
		`22`,
		`23`,
		`25`,
		`37`,
		`42`,
		`43`,
		`53`,
		`69`,
		`77`,
		`79`,
		`87`,
		`95`,
		`101`,
		`102`,
		`103`,
		`104`,
		`109`,
		`110`,
		`111`,
		`113`,
		`115`,
		`117`,
		`119`,
		`123`,
		`135`,
		`137`,
		`139`,
		`143`,
		`161`,
		`179`,
		`389`,
		`427`,
		`465`,
		`512`,
		`513`,
		`514`,
		`515`,
		`526`,
		`530`,
		`531`,
		`532`,
		`540`,
		`548`,
		`554`,
		`556`,
		`563`,
		`587`,
		`601`,
		`636`,
		`989`,
		`990`,
		`993`,
		`995`,
		`1719`,
		`1720`,
		`1723`,
		`2049`,
		`3659`,
		`4045`,
		`4190`,
		`5060`,
		`5061`,
		`6000`,
		`6566`,
		`6665`,
		`6666`,
		`6667`,
		`6668`,
		`6669`,
		`6679`,
		`6697`,
		`10080`
	];
	const c = new Set(s);
	const l = [
		``,
		`no-referrer`,
		`no-referrer-when-downgrade`,
		`same-origin`,
		`origin`,
		`strict-origin`,
		`origin-when-cross-origin`,
		`strict-origin-when-cross-origin`,
		`unsafe-url`
	];
	const u = new Set(l);
	const d = [
		`follow`,
		`manual`,
		`error`
	];
	const f = [
		`GET`,
		`HEAD`,
		`OPTIONS`,
		`TRACE`
	];
	const p = new Set(f);
	const m = [
		`navigate`,
		`same-origin`,
		`no-cors`,
		`cors`
	];
	const h = [
		`omit`,
		`same-origin`,
		`include`
	];
	const g = [
		`default`,
		`no-store`,
		`reload`,
		`no-cache`,
		`force-cache`,
		`only-if-cached`
	];
	const _ = [
		`content-encoding`,
		`content-language`,
		`content-location`,
		`content-type`,
		`content-length`
	];
	const v = [`half`];
	const y = [
		`CONNECT`,
		`TRACE`,
		`TRACK`
	];
	const b = new Set(y);
	const x = [
		`audio`,
		`audioworklet`,
		`font`,
		`image`,
		`manifest`,
		`paintworklet`,
		`script`,
		`style`,
		`track`,
		`video`,
		`xslt`,
		``
	];
	t.exports = {
		subresource: x,
		forbiddenMethods: y,
		requestBodyHeader: _,
		referrerPolicy: l,
		requestRedirect: d,
		requestMode: m,
		requestCredentials: h,
		requestCache: g,
		redirectStatus: a,
		corsSafeListedMethods: n,
		nullBodyStatus: i,
		safeMethods: f,
		badPorts: s,
		requestDuplex: v,
		subresourceSet: new Set(x),
		badPortsSet: c,
		redirectStatusSet: o,
		corsSafeListedMethodsSet: r,
		safeMethodsSet: p,
		forbiddenMethodsSet: b,
		referrerPolicySet: u
	};
}));
var require_global$1 = __commonJSMin(((e, t) => {
	const n = Symbol.for(`undici.globalOrigin.1`);
	function getGlobalOrigin() {
		return globalThis[n];
	}
	function setGlobalOrigin(e) {
		if (e === void 0) {
			Object.defineProperty(globalThis, n, {
				value: void 0,
				writable: true,
				enumerable: false,
				configurable: false
			});
			return;
		}
		const t = new URL(e);
		if (t.protocol !== `http:` && t.protocol !== `https:`) throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
		Object.defineProperty(globalThis, n, {
			value: t,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	t.exports = {
		getGlobalOrigin,
		setGlobalOrigin
	};
}));
var require_data_url = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const r = new TextEncoder();
	const i = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
	const a = /[\u000A\u000D\u0009\u0020]/;
	const o = /[\u0009\u000A\u000C\u000D\u0020]/g;
	const s = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
	function dataURLProcessor(e) {
		n(e.protocol === `data:`);
		let t = URLSerializer(e, true);
		t = t.slice(5);
		const r = { position: 0 };
		let i = collectASequenceOfCodePointsFast(`,`, t, r);
		const a = i.length;
		i = removeASCIIWhitespace(i, true, true);
		if (r.position >= t.length) return `failure`;
		r.position++;
		let o = stringPercentDecode(t.slice(a + 1));
		if (/;(\u0020){0,}base64$/i.test(i)) {
			o = forgivingBase64(isomorphicDecode(o));
			if (o === `failure`) return `failure`;
			i = i.slice(0, -6);
			i = i.replace(/(\u0020)+$/, ``);
			i = i.slice(0, -1);
		}
		if (i.startsWith(`;`)) i = `text/plain` + i;
		let s = parseMIMEType(i);
		if (s === `failure`) s = parseMIMEType(`text/plain;charset=US-ASCII`);
		return {
			mimeType: s,
			body: o
		};
	}
	function URLSerializer(e, t = false) {
		if (!t) return e.href;
		const n = e.href;
		const r = e.hash.length;
		const i = r === 0 ? n : n.substring(0, n.length - r);
		if (!r && n.endsWith(`#`)) return i.slice(0, -1);
		return i;
	}
	function collectASequenceOfCodePoints(e, t, n) {
		let r = ``;
		while (n.position < t.length && e(t[n.position])) {
			r += t[n.position];
			n.position++;
		}
		return r;
	}
	function collectASequenceOfCodePointsFast(e, t, n) {
		const r = t.indexOf(e, n.position);
		const i = n.position;
		if (r === -1) {
			n.position = t.length;
			return t.slice(i);
		}
		n.position = r;
		return t.slice(i, n.position);
	}
	function stringPercentDecode(e) {
		return percentDecode(r.encode(e));
	}
	function isHexCharByte(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function hexByteToNumber(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function percentDecode(e) {
		const t = e.length;
		const n = new Uint8Array(t);
		let r = 0;
		for (let i = 0; i < t; ++i) {
			const t = e[i];
			if (t !== 37) n[r++] = t;
			else if (t === 37 && !(isHexCharByte(e[i + 1]) && isHexCharByte(e[i + 2]))) n[r++] = 37;
			else {
				n[r++] = hexByteToNumber(e[i + 1]) << 4 | hexByteToNumber(e[i + 2]);
				i += 2;
			}
		}
		return t === r ? n : n.subarray(0, r);
	}
	function parseMIMEType(e) {
		e = removeHTTPWhitespace(e, true, true);
		const t = { position: 0 };
		const n = collectASequenceOfCodePointsFast(`/`, e, t);
		if (n.length === 0 || !i.test(n)) return `failure`;
		if (t.position > e.length) return `failure`;
		t.position++;
		let r = collectASequenceOfCodePointsFast(`;`, e, t);
		r = removeHTTPWhitespace(r, false, true);
		if (r.length === 0 || !i.test(r)) return `failure`;
		const o = n.toLowerCase();
		const c = r.toLowerCase();
		const l = {
			type: o,
			subtype: c,
			parameters: /* @__PURE__ */ new Map(),
			essence: `${o}/${c}`
		};
		while (t.position < e.length) {
			t.position++;
			collectASequenceOfCodePoints((e) => a.test(e), e, t);
			let n = collectASequenceOfCodePoints((e) => e !== `;` && e !== `=`, e, t);
			n = n.toLowerCase();
			if (t.position < e.length) {
				if (e[t.position] === `;`) continue;
				t.position++;
			}
			if (t.position > e.length) break;
			let r = null;
			if (e[t.position] === `"`) {
				r = collectAnHTTPQuotedString(e, t, true);
				collectASequenceOfCodePointsFast(`;`, e, t);
			} else {
				r = collectASequenceOfCodePointsFast(`;`, e, t);
				r = removeHTTPWhitespace(r, false, true);
				if (r.length === 0) continue;
			}
			if (n.length !== 0 && i.test(n) && (r.length === 0 || s.test(r)) && !l.parameters.has(n)) l.parameters.set(n, r);
		}
		return l;
	}
	function forgivingBase64(e) {
		e = e.replace(o, ``);
		let t = e.length;
		if (t % 4 === 0) {
			if (e.charCodeAt(t - 1) === 61) {
				--t;
				if (e.charCodeAt(t - 1) === 61) --t;
			}
		}
		if (t % 4 === 1) return `failure`;
		if (/[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return `failure`;
		const n = Buffer.from(e, `base64`);
		return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
	}
	function collectAnHTTPQuotedString(e, t, r) {
		const i = t.position;
		let a = ``;
		n(e[t.position] === `"`);
		t.position++;
		while (true) {
			a += collectASequenceOfCodePoints((e) => e !== `"` && e !== `\\`, e, t);
			if (t.position >= e.length) break;
			const r = e[t.position];
			t.position++;
			if (r === `\\`) {
				if (t.position >= e.length) {
					a += `\\`;
					break;
				}
				a += e[t.position];
				t.position++;
			} else {
				n(r === `"`);
				break;
			}
		}
		if (r) return a;
		return e.slice(i, t.position);
	}
	function serializeAMimeType(e) {
		n(e !== `failure`);
		const { parameters: t, essence: r } = e;
		let a = r;
		for (let [e, n] of t.entries()) {
			a += `;`;
			a += e;
			a += `=`;
			if (!i.test(n)) {
				n = n.replace(/(\\|")/g, `\\$1`);
				n = `"` + n;
				n += `"`;
			}
			a += n;
		}
		return a;
	}
	function isHTTPWhiteSpace(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function removeHTTPWhitespace(e, t = true, n = true) {
		return removeChars(e, t, n, isHTTPWhiteSpace);
	}
	function isASCIIWhitespace(e) {
		return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
	}
	function removeASCIIWhitespace(e, t = true, n = true) {
		return removeChars(e, t, n, isASCIIWhitespace);
	}
	function removeChars(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e.charCodeAt(i))) i++;
		if (n) while (a > 0 && r(e.charCodeAt(a))) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function isomorphicDecode(e) {
		const t = e.length;
		if (65535 > t) return String.fromCharCode.apply(null, e);
		let n = ``;
		let r = 0;
		let i = 65535;
		while (r < t) {
			if (r + i > t) i = t - r;
			n += String.fromCharCode.apply(null, e.subarray(r, r += i));
		}
		return n;
	}
	function minimizeSupportedMimeType(e) {
		switch (e.essence) {
			case `application/ecmascript`:
			case `application/javascript`:
			case `application/x-ecmascript`:
			case `application/x-javascript`:
			case `text/ecmascript`:
			case `text/javascript`:
			case `text/javascript1.0`:
			case `text/javascript1.1`:
			case `text/javascript1.2`:
			case `text/javascript1.3`:
			case `text/javascript1.4`:
			case `text/javascript1.5`:
			case `text/jscript`:
			case `text/livescript`:
			case `text/x-ecmascript`:
			case `text/x-javascript`: return `text/javascript`;
			case `application/json`:
			case `text/json`: return `application/json`;
			case `image/svg+xml`: return `image/svg+xml`;
			case `text/xml`:
			case `application/xml`: return `application/xml`;
		}
		if (e.subtype.endsWith(`+json`)) return `application/json`;
		if (e.subtype.endsWith(`+xml`)) return `application/xml`;
		return ``;
	}
	t.exports = {
		dataURLProcessor,
		URLSerializer,
		collectASequenceOfCodePoints,
		collectASequenceOfCodePointsFast,
		stringPercentDecode,
		parseMIMEType,
		collectAnHTTPQuotedString,
		serializeAMimeType,
		removeChars,
		removeHTTPWhitespace,
		minimizeSupportedMimeType,
		HTTP_TOKEN_CODEPOINTS: i,
		isomorphicDecode
	};
}));
var require_webidl = __commonJSMin(((e, t) => {
	const { types: n, inspect: r } = __require(`node:util`);
	const { markAsUncloneable: i } = __require(`node:worker_threads`);
	const { toUSVString: a } = require_util$7();
	const o = {};
	o.converters = {};
	o.util = {};
	o.errors = {};
	o.errors.exception = function(e) {
		return /* @__PURE__ */ new TypeError(`${e.header}: ${e.message}`);
	};
	o.errors.conversionFailed = function(e) {
		const t = e.types.length === 1 ? `` : ` one of`;
		const n = `${e.argument} could not be converted to${t}: ${e.types.join(`, `)}.`;
		return o.errors.exception({
			header: e.prefix,
			message: n
		});
	};
	o.errors.invalidArgument = function(e) {
		return o.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	};
	o.brandCheck = function(e, t, n) {
		if (n?.strict !== false) {
			if (!(e instanceof t)) {
				const e = /* @__PURE__ */ new TypeError(`Illegal invocation`);
				e.code = `ERR_INVALID_THIS`;
				throw e;
			}
		} else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
			const e = /* @__PURE__ */ new TypeError(`Illegal invocation`);
			e.code = `ERR_INVALID_THIS`;
			throw e;
		}
	};
	o.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw o.errors.exception({
			message: `${t} argument${t !== 1 ? `s` : ``} required, but${e ? ` only` : ``} ${e} found.`,
			header: n
		});
	};
	o.illegalConstructor = function() {
		throw o.errors.exception({
			header: `TypeError`,
			message: `Illegal constructor`
		});
	};
	o.util.Type = function(e) {
		switch (typeof e) {
			case `undefined`: return `Undefined`;
			case `boolean`: return `Boolean`;
			case `string`: return `String`;
			case `symbol`: return `Symbol`;
			case `number`: return `Number`;
			case `bigint`: return `BigInt`;
			case `function`:
			case `object`:
				if (e === null) return `Null`;
				return `Object`;
		}
	};
	o.util.markAsUncloneable = i || (() => {});
	o.util.ConvertToInt = function(e, t, n, r) {
		let i;
		let a;
		if (t === 64) {
			i = Math.pow(2, 53) - 1;
			if (n === `unsigned`) a = 0;
			else a = Math.pow(-2, 53) + 1;
		} else if (n === `unsigned`) {
			a = 0;
			i = Math.pow(2, t) - 1;
		} else {
			a = Math.pow(-2, t) - 1;
			i = Math.pow(2, t - 1) - 1;
		}
		let s = Number(e);
		if (s === 0) s = 0;
		if (r?.enforceRange === true) {
			if (Number.isNaN(s) || s === Number.POSITIVE_INFINITY || s === Number.NEGATIVE_INFINITY) throw o.errors.exception({
				header: `Integer conversion`,
				message: `Could not convert ${o.util.Stringify(e)} to an integer.`
			});
			s = o.util.IntegerPart(s);
			if (s < a || s > i) throw o.errors.exception({
				header: `Integer conversion`,
				message: `Value must be between ${a}-${i}, got ${s}.`
			});
			return s;
		}
		if (!Number.isNaN(s) && r?.clamp === true) {
			s = Math.min(Math.max(s, a), i);
			if (Math.floor(s) % 2 === 0) s = Math.floor(s);
			else s = Math.ceil(s);
			return s;
		}
		if (Number.isNaN(s) || s === 0 && Object.is(0, s) || s === Number.POSITIVE_INFINITY || s === Number.NEGATIVE_INFINITY) return 0;
		s = o.util.IntegerPart(s);
		s = s % Math.pow(2, t);
		if (n === `signed` && s >= Math.pow(2, t) - 1) return s - Math.pow(2, t);
		return s;
	};
	o.util.IntegerPart = function(e) {
		const t = Math.floor(Math.abs(e));
		if (e < 0) return -1 * t;
		return t;
	};
	o.util.Stringify = function(e) {
		switch (o.util.Type(e)) {
			case `Symbol`: return `Symbol(${e.description})`;
			case `Object`: return r(e);
			case `String`: return `"${e}"`;
			default: return `${e}`;
		}
	};
	o.sequenceConverter = function(e) {
		return (t, n, r, i) => {
			if (o.util.Type(t) !== `Object`) throw o.errors.exception({
				header: n,
				message: `${r} (${o.util.Stringify(t)}) is not iterable.`
			});
			const a = typeof i === `function` ? i() : t?.[Symbol.iterator]?.();
			const s = [];
			let c = 0;
			if (a === void 0 || typeof a.next !== `function`) throw o.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			while (true) {
				const { done: t, value: i } = a.next();
				if (t) break;
				s.push(e(i, n, `${r}[${c++}]`));
			}
			return s;
		};
	};
	o.recordConverter = function(e, t) {
		return (r, i, a) => {
			if (o.util.Type(r) !== `Object`) throw o.errors.exception({
				header: i,
				message: `${a} ("${o.util.Type(r)}") is not an Object.`
			});
			const s = {};
			if (!n.isProxy(r)) {
				const n = [...Object.getOwnPropertyNames(r), ...Object.getOwnPropertySymbols(r)];
				for (const o of n) {
					const n = e(o, i, a);
					s[n] = t(r[o], i, a);
				}
				return s;
			}
			const c = Reflect.ownKeys(r);
			for (const n of c) if (Reflect.getOwnPropertyDescriptor(r, n)?.enumerable) {
				const o = e(n, i, a);
				s[o] = t(r[n], i, a);
			}
			return s;
		};
	};
	o.interfaceConverter = function(e) {
		return (t, n, r, i) => {
			if (i?.strict !== false && !(t instanceof e)) throw o.errors.exception({
				header: n,
				message: `Expected ${r} ("${o.util.Stringify(t)}") to be an instance of ${e.name}.`
			});
			return t;
		};
	};
	o.dictionaryConverter = function(e) {
		return (t, n, r) => {
			const i = o.util.Type(t);
			const a = {};
			if (i === `Null` || i === `Undefined`) return a;
			else if (i !== `Object`) throw o.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (const i of e) {
				const { key: e, defaultValue: s, required: c, converter: l } = i;
				if (c === true) {
					if (!Object.hasOwn(t, e)) throw o.errors.exception({
						header: n,
						message: `Missing required key "${e}".`
					});
				}
				let u = t[e];
				const d = Object.hasOwn(i, `defaultValue`);
				if (d && u !== null) u ??= s();
				if (c || d || u !== void 0) {
					u = l(u, n, `${r}.${e}`);
					if (i.allowedValues && !i.allowedValues.includes(u)) throw o.errors.exception({
						header: n,
						message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(`, `)}.`
					});
					a[e] = u;
				}
			}
			return a;
		};
	};
	o.nullableConverter = function(e) {
		return (t, n, r) => {
			if (t === null) return t;
			return e(t, n, r);
		};
	};
	o.converters.DOMString = function(e, t, n, r) {
		if (e === null && r?.legacyNullToEmptyString) return ``;
		if (typeof e === `symbol`) throw o.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	};
	o.converters.ByteString = function(e, t, n) {
		const r = o.converters.DOMString(e, t, n);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	};
	o.converters.USVString = a;
	o.converters.boolean = function(e) {
		return Boolean(e);
	};
	o.converters.any = function(e) {
		return e;
	};
	o.converters[`long long`] = function(e, t, n) {
		return o.util.ConvertToInt(e, 64, `signed`, void 0, t, n);
	};
	o.converters[`unsigned long long`] = function(e, t, n) {
		return o.util.ConvertToInt(e, 64, `unsigned`, void 0, t, n);
	};
	o.converters[`unsigned long`] = function(e, t, n) {
		return o.util.ConvertToInt(e, 32, `unsigned`, void 0, t, n);
	};
	o.converters[`unsigned short`] = function(e, t, n, r) {
		return o.util.ConvertToInt(e, 16, `unsigned`, r, t, n);
	};
	o.converters.ArrayBuffer = function(e, t, r, i) {
		if (o.util.Type(e) !== `Object` || !n.isAnyArrayBuffer(e)) throw o.errors.conversionFailed({
			prefix: t,
			argument: `${r} ("${o.util.Stringify(e)}")`,
			types: [`ArrayBuffer`]
		});
		if (i?.allowShared === false && n.isSharedArrayBuffer(e)) throw o.errors.exception({
			header: `ArrayBuffer`,
			message: `SharedArrayBuffer is not allowed.`
		});
		if (e.resizable || e.growable) throw o.errors.exception({
			header: `ArrayBuffer`,
			message: `Received a resizable ArrayBuffer.`
		});
		return e;
	};
	o.converters.TypedArray = function(e, t, r, i, a) {
		if (o.util.Type(e) !== `Object` || !n.isTypedArray(e) || e.constructor.name !== t.name) throw o.errors.conversionFailed({
			prefix: r,
			argument: `${i} ("${o.util.Stringify(e)}")`,
			types: [t.name]
		});
		if (a?.allowShared === false && n.isSharedArrayBuffer(e.buffer)) throw o.errors.exception({
			header: `ArrayBuffer`,
			message: `SharedArrayBuffer is not allowed.`
		});
		if (e.buffer.resizable || e.buffer.growable) throw o.errors.exception({
			header: `ArrayBuffer`,
			message: `Received a resizable ArrayBuffer.`
		});
		return e;
	};
	o.converters.DataView = function(e, t, r, i) {
		if (o.util.Type(e) !== `Object` || !n.isDataView(e)) throw o.errors.exception({
			header: t,
			message: `${r} is not a DataView.`
		});
		if (i?.allowShared === false && n.isSharedArrayBuffer(e.buffer)) throw o.errors.exception({
			header: `ArrayBuffer`,
			message: `SharedArrayBuffer is not allowed.`
		});
		if (e.buffer.resizable || e.buffer.growable) throw o.errors.exception({
			header: `ArrayBuffer`,
			message: `Received a resizable ArrayBuffer.`
		});
		return e;
	};
	o.converters.BufferSource = function(e, t, r, i) {
		if (n.isAnyArrayBuffer(e)) return o.converters.ArrayBuffer(e, t, r, {
			...i,
			allowShared: false
		});
		if (n.isTypedArray(e)) return o.converters.TypedArray(e, e.constructor, t, r, {
			...i,
			allowShared: false
		});
		if (n.isDataView(e)) return o.converters.DataView(e, t, r, {
			...i,
			allowShared: false
		});
		throw o.errors.conversionFailed({
			prefix: t,
			argument: `${r} ("${o.util.Stringify(e)}")`,
			types: [`BufferSource`]
		});
	};
	o.converters[`sequence<ByteString>`] = o.sequenceConverter(o.converters.ByteString);
	o.converters[`sequence<sequence<ByteString>>`] = o.sequenceConverter(o.converters[`sequence<ByteString>`]);
	o.converters[`record<ByteString, ByteString>`] = o.recordConverter(o.converters.ByteString, o.converters.ByteString);
	t.exports = { webidl: o };
}));
var require_util$6 = __commonJSMin(((e, t) => {
	const { Transform: n } = __require(`node:stream`);
	const r = __require(`node:zlib`);
	const { redirectStatusSet: i, referrerPolicySet: a, badPortsSet: o } = require_constants$2();
	const { getGlobalOrigin: s } = require_global$1();
	const { collectASequenceOfCodePoints: c, collectAnHTTPQuotedString: l, removeChars: u, parseMIMEType: d } = require_data_url();
	const { performance: f } = __require(`node:perf_hooks`);
	const { isBlobLike: p, ReadableStreamFrom: m, isValidHTTPToken: h, normalizedMethodRecordsBase: g } = require_util$7();
	const _ = __require(`node:assert`);
	const { isUint8Array: v } = __require(`node:util/types`);
	const { webidl: y } = require_webidl();
	let b = [];
	let x;
	try {
		x = __require(`node:crypto`);
		const e = [
			`sha256`,
			`sha384`,
			`sha512`
		];
		b = x.getHashes().filter((t) => e.includes(t));
	} catch {}
	function responseURL(e) {
		const t = e.urlList;
		const n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function responseLocationURL(e, t) {
		if (!i.has(e.status)) return null;
		let n = e.headersList.get(`location`, true);
		if (n !== null && isValidHeaderValue(n)) {
			if (!isValidEncodedURL(n)) n = normalizeBinaryStringToUtf8(n);
			n = new URL(n, responseURL(e));
		}
		if (n && !n.hash) n.hash = t;
		return n;
	}
	function isValidEncodedURL(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n > 126 || n < 32) return false;
		}
		return true;
	}
	function normalizeBinaryStringToUtf8(e) {
		return Buffer.from(e, `binary`).toString(`utf8`);
	}
	function requestCurrentURL(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function requestBadPort(e) {
		const t = requestCurrentURL(e);
		if (urlIsHttpHttpsScheme(t) && o.has(t.port)) return `blocked`;
		return `allowed`;
	}
	function isErrorLike(e) {
		return e instanceof Error || e?.constructor?.name === `Error` || e?.constructor?.name === `DOMException`;
	}
	function isValidReasonPhrase(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return false;
		}
		return true;
	}
	const S = h;
	function isValidHeaderValue(e) {
		return (e[0] === `	` || e[0] === ` ` || e[e.length - 1] === `	` || e[e.length - 1] === ` ` || e.includes(`
`) || e.includes(`\r`) || e.includes(`\0`)) === false;
	}
	function setRequestReferrerPolicyOnRedirect(e, t) {
		const { headersList: n } = t;
		const r = (n.get(`referrer-policy`, true) ?? ``).split(`,`);
		let i = ``;
		if (r.length > 0) for (let e = r.length; e !== 0; e--) {
			const t = r[e - 1].trim();
			if (a.has(t)) {
				i = t;
				break;
			}
		}
		if (i !== ``) e.referrerPolicy = i;
	}
	function crossOriginResourcePolicyCheck() {
		return `allowed`;
	}
	function corsCheck() {
		return `success`;
	}
	function TAOCheck() {
		return `success`;
	}
	function appendFetchMetadata(e) {
		let t = null;
		t = e.mode;
		e.headersList.set(`sec-fetch-mode`, t, true);
	}
	function appendRequestOriginHeader(e) {
		let t = e.origin;
		if (t === `client` || t === void 0) return;
		if (e.responseTainting === `cors` || e.mode === `websocket`) e.headersList.append(`origin`, t, true);
		else if (e.method !== `GET` && e.method !== `HEAD`) {
			switch (e.referrerPolicy) {
				case `no-referrer`:
					t = null;
					break;
				case `no-referrer-when-downgrade`:
				case `strict-origin`:
				case `strict-origin-when-cross-origin`:
					if (e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e))) t = null;
					break;
				case `same-origin`: if (!sameOrigin(e, requestCurrentURL(e))) t = null;
			}
			e.headersList.append(`origin`, t, true);
		}
	}
	function coarsenTime(e, t) {
		return e;
	}
	function clampAndCoarsenConnectionTimingInfo(e, t, n) {
		if (!e?.startTime || e.startTime < t) return {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		};
		return {
			domainLookupStartTime: coarsenTime(e.domainLookupStartTime, n),
			domainLookupEndTime: coarsenTime(e.domainLookupEndTime, n),
			connectionStartTime: coarsenTime(e.connectionStartTime, n),
			connectionEndTime: coarsenTime(e.connectionEndTime, n),
			secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function coarsenedSharedCurrentTime(e) {
		return coarsenTime(f.now(), e);
	}
	function createOpaqueTimingInfo(e) {
		return {
			startTime: e.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: e.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function makePolicyContainer() {
		return { referrerPolicy: `strict-origin-when-cross-origin` };
	}
	function clonePolicyContainer(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function determineRequestsReferrer(e) {
		const t = e.referrerPolicy;
		_(t);
		let n = null;
		if (e.referrer === `client`) {
			const e = s();
			if (!e || e.origin === `null`) return `no-referrer`;
			n = new URL(e);
		} else if (e.referrer instanceof URL) n = e.referrer;
		let r = stripURLForReferrer(n);
		const i = stripURLForReferrer(n, true);
		if (r.toString().length > 4096) r = i;
		const a = sameOrigin(e, r);
		const o = isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(e.url);
		switch (t) {
			case `origin`: return i != null ? i : stripURLForReferrer(n, true);
			case `unsafe-url`: return r;
			case `same-origin`: return a ? i : `no-referrer`;
			case `origin-when-cross-origin`: return a ? r : i;
			case `strict-origin-when-cross-origin`: {
				const t = requestCurrentURL(e);
				if (sameOrigin(r, t)) return r;
				if (isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t)) return `no-referrer`;
				return i;
			}
			default: return o ? `no-referrer` : i;
		}
	}
	function stripURLForReferrer(e, t) {
		_(e instanceof URL);
		e = new URL(e);
		if (e.protocol === `file:` || e.protocol === `about:` || e.protocol === `blank:`) return `no-referrer`;
		e.username = ``;
		e.password = ``;
		e.hash = ``;
		if (t) {
			e.pathname = ``;
			e.search = ``;
		}
		return e;
	}
	function isURLPotentiallyTrustworthy(e) {
		if (!(e instanceof URL)) return false;
		if (e.href === `about:blank` || e.href === `about:srcdoc`) return true;
		if (e.protocol === `data:`) return true;
		if (e.protocol === `file:`) return true;
		return isOriginPotentiallyTrustworthy(e.origin);
		function isOriginPotentiallyTrustworthy(e) {
			if (e == null || e === `null`) return false;
			const t = new URL(e);
			if (t.protocol === `https:` || t.protocol === `wss:`) return true;
			if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === `localhost` || t.hostname.includes(`localhost.`) || t.hostname.endsWith(`.localhost`)) return true;
			return false;
		}
	}
	function bytesMatch(e, t) {
		if (x === void 0) return true;
		const n = parseMetadata(t);
		if (n === `no metadata`) return true;
		if (n.length === 0) return true;
		const r = filterMetadataListByAlgorithm(n, getStrongestMetadata(n));
		for (const t of r) {
			const n = t.algo;
			const r = t.hash;
			let i = x.createHash(n).update(e).digest(`base64`);
			if (i[i.length - 1] === `=`) {
				if (i[i.length - 2] === `=`) i = i.slice(0, -2);
				else i = i.slice(0, -1);
			}
			if (compareBase64Mixed(i, r)) return true;
		}
		return false;
	}
	const C = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
	function parseMetadata(e) {
		const t = [];
		let n = true;
		for (const r of e.split(` `)) {
			n = false;
			const e = C.exec(r);
			if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
			const i = e.groups.algo.toLowerCase();
			if (b.includes(i)) t.push(e.groups);
		}
		if (n === true) return `no metadata`;
		return t;
	}
	function getStrongestMetadata(e) {
		let t = e[0].algo;
		if (t[3] === `5`) return t;
		for (let n = 1; n < e.length; ++n) {
			const r = e[n];
			if (r.algo[3] === `5`) {
				t = `sha512`;
				break;
			} else if (t[3] === `3`) continue;
			else if (r.algo[3] === `3`) t = `sha384`;
		}
		return t;
	}
	function filterMetadataListByAlgorithm(e, t) {
		if (e.length === 1) return e;
		let n = 0;
		for (let r = 0; r < e.length; ++r) if (e[r].algo === t) e[n++] = e[r];
		e.length = n;
		return e;
	}
	function compareBase64Mixed(e, t) {
		if (e.length !== t.length) return false;
		for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) {
			if (e[n] === `+` && t[n] === `-` || e[n] === `/` && t[n] === `_`) continue;
			return false;
		}
		return true;
	}
	function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {}
	function sameOrigin(e, t) {
		if (e.origin === t.origin && e.origin === `null`) return true;
		if (e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port) return true;
		return false;
	}
	function createDeferredPromise() {
		let e;
		let t;
		return {
			promise: new Promise((n, r) => {
				e = n;
				t = r;
			}),
			resolve: e,
			reject: t
		};
	}
	function isAborted(e) {
		return e.controller.state === `aborted`;
	}
	function isCancelled(e) {
		return e.controller.state === `aborted` || e.controller.state === `terminated`;
	}
	function normalizeMethod(e) {
		return g[e.toLowerCase()] ?? e;
	}
	function serializeJavascriptValueToJSONString(e) {
		const t = JSON.stringify(e);
		if (t === void 0) throw new TypeError(`Value is not JSON serializable`);
		_(typeof t === `string`);
		return t;
	}
	const w = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function createIterator(e, t, n = 0, r = 1) {
		class FastIterableIterator {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
				this.#n = 0;
			}
			next() {
				if (typeof this !== `object` || this === null || !(#e in this)) throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
				const i = this.#n;
				const a = this.#e[t];
				if (i >= a.length) return {
					value: void 0,
					done: true
				};
				const { [n]: o, [r]: s } = a[i];
				this.#n = i + 1;
				let c;
				switch (this.#t) {
					case `key`:
						c = o;
						break;
					case `value`:
						c = s;
						break;
					case `key+value`: c = [o, s];
				}
				return {
					value: c,
					done: false
				};
			}
		}
		delete FastIterableIterator.prototype.constructor;
		Object.setPrototypeOf(FastIterableIterator.prototype, w);
		Object.defineProperties(FastIterableIterator.prototype, {
			[Symbol.toStringTag]: {
				writable: false,
				enumerable: false,
				configurable: true,
				value: `${e} Iterator`
			},
			next: {
				writable: true,
				enumerable: true,
				configurable: true
			}
		});
		return function(e, t) {
			return new FastIterableIterator(e, t);
		};
	}
	function iteratorMixin(e, t, n, r = 0, i = 1) {
		const a = createIterator(e, n, r, i);
		const o = {
			keys: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function keys() {
					y.brandCheck(this, t);
					return a(this, `key`);
				}
			},
			values: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function values() {
					y.brandCheck(this, t);
					return a(this, `value`);
				}
			},
			entries: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function entries() {
					y.brandCheck(this, t);
					return a(this, `key+value`);
				}
			},
			forEach: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function forEach(n, r = globalThis) {
					y.brandCheck(this, t);
					y.argumentLengthCheck(arguments, 1, `${e}.forEach`);
					if (typeof n !== `function`) throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
					for (const { 0: e, 1: t } of a(this, `key+value`)) n.call(r, t, e, this);
				}
			}
		};
		return Object.defineProperties(t.prototype, {
			...o,
			[Symbol.iterator]: {
				writable: true,
				enumerable: false,
				configurable: true,
				value: o.entries.value
			}
		});
	}
	async function fullyReadBody(e, t, n) {
		const r = t;
		const i = n;
		let a;
		try {
			a = e.stream.getReader();
		} catch (e) {
			i(e);
			return;
		}
		try {
			r(await readAllBytes(a));
		} catch (e) {
			i(e);
		}
	}
	function isReadableStreamLike(e) {
		return e instanceof ReadableStream || e[Symbol.toStringTag] === `ReadableStream` && typeof e.tee === `function`;
	}
	function readableStreamClose(e) {
		try {
			e.close();
			e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes(`Controller is already closed`) && !e.message.includes(`ReadableStream is already closed`)) throw e;
		}
	}
	const T = /[^\x00-\xFF]/;
	function isomorphicEncode(e) {
		_(!T.test(e));
		return e;
	}
	async function readAllBytes(e) {
		const t = [];
		let n = 0;
		while (true) {
			const { done: r, value: i } = await e.read();
			if (r) return Buffer.concat(t, n);
			if (!v(i)) throw new TypeError(`Received non-Uint8Array chunk`);
			t.push(i);
			n += i.length;
		}
	}
	function urlIsLocal(e) {
		_(`protocol` in e);
		const t = e.protocol;
		return t === `about:` || t === `blob:` || t === `data:`;
	}
	function urlHasHttpsScheme(e) {
		return typeof e === `string` && e[5] === `:` && e[0] === `h` && e[1] === `t` && e[2] === `t` && e[3] === `p` && e[4] === `s` || e.protocol === `https:`;
	}
	function urlIsHttpHttpsScheme(e) {
		_(`protocol` in e);
		const t = e.protocol;
		return t === `http:` || t === `https:`;
	}
	function simpleRangeHeaderValue(e, t) {
		const n = e;
		if (!n.startsWith(`bytes`)) return `failure`;
		const r = { position: 5 };
		if (t) c((e) => e === `	` || e === ` `, n, r);
		if (n.charCodeAt(r.position) !== 61) return `failure`;
		r.position++;
		if (t) c((e) => e === `	` || e === ` `, n, r);
		const i = c((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const a = i.length ? Number(i) : null;
		if (t) c((e) => e === `	` || e === ` `, n, r);
		if (n.charCodeAt(r.position) !== 45) return `failure`;
		r.position++;
		if (t) c((e) => e === `	` || e === ` `, n, r);
		const o = c((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const s = o.length ? Number(o) : null;
		if (r.position < n.length) return `failure`;
		if (s === null && a === null) return `failure`;
		if (a > s) return `failure`;
		return {
			rangeStartValue: a,
			rangeEndValue: s
		};
	}
	function buildContentRange(e, t, n) {
		let r = `bytes `;
		r += isomorphicEncode(`${e}`);
		r += `-`;
		r += isomorphicEncode(`${t}`);
		r += `/`;
		r += isomorphicEncode(`${n}`);
		return r;
	}
	var InflateStream = class extends n {
		#e;
		constructor(e) {
			super();
			this.#e = e;
		}
		_transform(e, t, n) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					n();
					return;
				}
				this._inflateStream = (e[0] & 15) === 8 ? r.createInflate(this.#e) : r.createInflateRaw(this.#e);
				this._inflateStream.on(`data`, this.push.bind(this));
				this._inflateStream.on(`end`, () => this.push(null));
				this._inflateStream.on(`error`, (e) => this.destroy(e));
			}
			this._inflateStream.write(e, t, n);
		}
		_final(e) {
			if (this._inflateStream) {
				this._inflateStream.end();
				this._inflateStream = null;
			}
			e();
		}
	};
	function createInflate(e) {
		return new InflateStream(e);
	}
	function extractMimeType(e) {
		let t = null;
		let n = null;
		let r = null;
		const i = getDecodeSplit(`content-type`, e);
		if (i === null) return `failure`;
		for (const e of i) {
			const i = d(e);
			if (i === `failure` || i.essence === `*/*`) continue;
			r = i;
			if (r.essence !== n) {
				t = null;
				if (r.parameters.has(`charset`)) t = r.parameters.get(`charset`);
				n = r.essence;
			} else if (!r.parameters.has(`charset`) && t !== null) r.parameters.set(`charset`, t);
		}
		if (r == null) return `failure`;
		return r;
	}
	function gettingDecodingSplitting(e) {
		const t = e;
		const n = { position: 0 };
		const r = [];
		let i = ``;
		while (n.position < t.length) {
			i += c((e) => e !== `"` && e !== `,`, t, n);
			if (n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					i += l(t, n);
					if (n.position < t.length) continue;
				} else {
					_(t.charCodeAt(n.position) === 44);
					n.position++;
				}
			}
			i = u(i, true, true, (e) => e === 9 || e === 32);
			r.push(i);
			i = ``;
		}
		return r;
	}
	function getDecodeSplit(e, t) {
		const n = t.get(e, true);
		if (n === null) return null;
		return gettingDecodingSplitting(n);
	}
	const E = new TextDecoder();
	function utf8DecodeBytes(e) {
		if (e.length === 0) return ``;
		if (e[0] === 239 && e[1] === 187 && e[2] === 191) e = e.subarray(3);
		return E.decode(e);
	}
	var EnvironmentSettingsObjectBase = class {
		get baseUrl() {
			return s();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = makePolicyContainer();
	};
	var EnvironmentSettingsObject = class {
		settingsObject = new EnvironmentSettingsObjectBase();
	};
	t.exports = {
		isAborted,
		isCancelled,
		isValidEncodedURL,
		createDeferredPromise,
		ReadableStreamFrom: m,
		tryUpgradeRequestToAPotentiallyTrustworthyURL,
		clampAndCoarsenConnectionTimingInfo,
		coarsenedSharedCurrentTime,
		determineRequestsReferrer,
		makePolicyContainer,
		clonePolicyContainer,
		appendFetchMetadata,
		appendRequestOriginHeader,
		TAOCheck,
		corsCheck,
		crossOriginResourcePolicyCheck,
		createOpaqueTimingInfo,
		setRequestReferrerPolicyOnRedirect,
		isValidHTTPToken: h,
		requestBadPort,
		requestCurrentURL,
		responseURL,
		responseLocationURL,
		isBlobLike: p,
		isURLPotentiallyTrustworthy,
		isValidReasonPhrase,
		sameOrigin,
		normalizeMethod,
		serializeJavascriptValueToJSONString,
		iteratorMixin,
		createIterator,
		isValidHeaderName: S,
		isValidHeaderValue,
		isErrorLike,
		fullyReadBody,
		bytesMatch,
		isReadableStreamLike,
		readableStreamClose,
		isomorphicEncode,
		urlIsLocal,
		urlHasHttpsScheme,
		urlIsHttpHttpsScheme,
		readAllBytes,
		simpleRangeHeaderValue,
		buildContentRange,
		parseMetadata,
		createInflate,
		extractMimeType,
		getDecodeSplit,
		utf8DecodeBytes,
		environmentSettingsObject: new EnvironmentSettingsObject()
	};
}));
var require_symbols$3 = __commonJSMin(((e, t) => {
	t.exports = {
		kUrl: Symbol(`url`),
		kHeaders: Symbol(`headers`),
		kSignal: Symbol(`signal`),
		kState: Symbol(`state`),
		kDispatcher: Symbol(`dispatcher`)
	};
}));
var require_file = __commonJSMin(((e, t) => {
	const { Blob: n, File: r } = __require(`node:buffer`);
	const { kState: i } = require_symbols$3();
	const { webidl: a } = require_webidl();
	var o = class FileLike {
		constructor(e, t, n = {}) {
			const r = t;
			const a = n.type;
			const o = n.lastModified ?? Date.now();
			this[i] = {
				blobLike: e,
				name: r,
				type: a,
				lastModified: o
			};
		}
		stream(...e) {
			a.brandCheck(this, FileLike);
			return this[i].blobLike.stream(...e);
		}
		arrayBuffer(...e) {
			a.brandCheck(this, FileLike);
			return this[i].blobLike.arrayBuffer(...e);
		}
		slice(...e) {
			a.brandCheck(this, FileLike);
			return this[i].blobLike.slice(...e);
		}
		text(...e) {
			a.brandCheck(this, FileLike);
			return this[i].blobLike.text(...e);
		}
		get size() {
			a.brandCheck(this, FileLike);
			return this[i].blobLike.size;
		}
		get type() {
			a.brandCheck(this, FileLike);
			return this[i].blobLike.type;
		}
		get name() {
			a.brandCheck(this, FileLike);
			return this[i].name;
		}
		get lastModified() {
			a.brandCheck(this, FileLike);
			return this[i].lastModified;
		}
		get [Symbol.toStringTag]() {
			return `File`;
		}
	};
	a.converters.Blob = a.interfaceConverter(n);
	function isFileLike(e) {
		return e instanceof r || e && (typeof e.stream === `function` || typeof e.arrayBuffer === `function`) && e[Symbol.toStringTag] === `File`;
	}
	t.exports = {
		FileLike: o,
		isFileLike
	};
}));
var require_formdata = __commonJSMin(((e, t) => {
	const { isBlobLike: n, iteratorMixin: r } = require_util$6();
	const { kState: i } = require_symbols$3();
	const { kEnumerableProperty: a } = require_util$7();
	const { FileLike: o, isFileLike: s } = require_file();
	const { webidl: c } = require_webidl();
	const { File: l } = __require(`node:buffer`);
	const u = __require(`node:util`);
	const d = globalThis.File ?? l;
	var f = class FormData {
		constructor(e) {
			c.util.markAsUncloneable(this);
			if (e !== void 0) throw c.errors.conversionFailed({
				prefix: `FormData constructor`,
				argument: `Argument 1`,
				types: [`undefined`]
			});
			this[i] = [];
		}
		append(e, t, r = void 0) {
			c.brandCheck(this, FormData);
			const a = `FormData.append`;
			c.argumentLengthCheck(arguments, 2, a);
			if (arguments.length === 3 && !n(t)) throw new TypeError(`Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'`);
			e = c.converters.USVString(e, a, `name`);
			t = n(t) ? c.converters.Blob(t, a, `value`, { strict: false }) : c.converters.USVString(t, a, `value`);
			r = arguments.length === 3 ? c.converters.USVString(r, a, `filename`) : void 0;
			const o = makeEntry(e, t, r);
			this[i].push(o);
		}
		delete(e) {
			c.brandCheck(this, FormData);
			const t = `FormData.delete`;
			c.argumentLengthCheck(arguments, 1, t);
			e = c.converters.USVString(e, t, `name`);
			this[i] = this[i].filter((t) => t.name !== e);
		}
		get(e) {
			c.brandCheck(this, FormData);
			const t = `FormData.get`;
			c.argumentLengthCheck(arguments, 1, t);
			e = c.converters.USVString(e, t, `name`);
			const n = this[i].findIndex((t) => t.name === e);
			if (n === -1) return null;
			return this[i][n].value;
		}
		getAll(e) {
			c.brandCheck(this, FormData);
			const t = `FormData.getAll`;
			c.argumentLengthCheck(arguments, 1, t);
			e = c.converters.USVString(e, t, `name`);
			return this[i].filter((t) => t.name === e).map((e) => e.value);
		}
		has(e) {
			c.brandCheck(this, FormData);
			const t = `FormData.has`;
			c.argumentLengthCheck(arguments, 1, t);
			e = c.converters.USVString(e, t, `name`);
			return this[i].findIndex((t) => t.name === e) !== -1;
		}
		set(e, t, r = void 0) {
			c.brandCheck(this, FormData);
			const a = `FormData.set`;
			c.argumentLengthCheck(arguments, 2, a);
			if (arguments.length === 3 && !n(t)) throw new TypeError(`Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'`);
			e = c.converters.USVString(e, a, `name`);
			t = n(t) ? c.converters.Blob(t, a, `name`, { strict: false }) : c.converters.USVString(t, a, `name`);
			r = arguments.length === 3 ? c.converters.USVString(r, a, `name`) : void 0;
			const o = makeEntry(e, t, r);
			const s = this[i].findIndex((t) => t.name === e);
			if (s !== -1) this[i] = [
				...this[i].slice(0, s),
				o,
				...this[i].slice(s + 1).filter((t) => t.name !== e)
			];
			else this[i].push(o);
		}
		[u.inspect.custom](e, t) {
			const n = this[i].reduce((e, t) => {
				if (e[t.name]) {
					if (Array.isArray(e[t.name])) e[t.name].push(t.value);
					else e[t.name] = [e[t.name], t.value];
				} else e[t.name] = t.value;
				return e;
			}, { __proto__: null });
			t.depth ??= e;
			t.colors ??= true;
			const r = u.formatWithOptions(t, n);
			return `FormData ${r.slice(r.indexOf(`]`) + 2)}`;
		}
	};
	r(`FormData`, f, i, `name`, `value`);
	Object.defineProperties(f.prototype, {
		append: a,
		delete: a,
		get: a,
		getAll: a,
		has: a,
		set: a,
		[Symbol.toStringTag]: {
			value: `FormData`,
			configurable: true
		}
	});
	function makeEntry(e, t, n) {
		if (typeof t === `string`) {} else {
			if (!s(t)) t = t instanceof Blob ? new d([t], `blob`, { type: t.type }) : new o(t, `blob`, { type: t.type });
			if (n !== void 0) {
				const e = {
					type: t.type,
					lastModified: t.lastModified
				};
				t = t instanceof l ? new d([t], n, e) : new o(t, n, e);
			}
		}
		return {
			name: e,
			value: t
		};
	}
	t.exports = {
		FormData: f,
		makeEntry
	};
}));
var require_formdata_parser = __commonJSMin(((e, t) => {
	const { isUSVString: n, bufferToLowerCasedHeaderName: r } = require_util$7();
	const { utf8DecodeBytes: i } = require_util$6();
	const { HTTP_TOKEN_CODEPOINTS: a, isomorphicDecode: o } = require_data_url();
	const { isFileLike: s } = require_file();
	const { makeEntry: c } = require_formdata();
	const l = __require(`node:assert`);
	const { File: u } = __require(`node:buffer`);
	const d = globalThis.File ?? u;
	const f = Buffer.from(`form-data; name="`);
	const p = Buffer.from(`; filename`);
	const m = Buffer.from(`--`);
	const h = Buffer.from(`--\r
`);
	function isAsciiString(e) {
		for (let t = 0; t < e.length; ++t) if ((e.charCodeAt(t) & -128) !== 0) return false;
		return true;
	}
	function validateBoundary(e) {
		const t = e.length;
		if (t < 27 || t > 70) return false;
		for (let n = 0; n < t; ++n) {
			const t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return false;
		}
		return true;
	}
	function multipartFormDataParser(e, t) {
		l(t !== `failure` && t.essence === `multipart/form-data`);
		const r = t.parameters.get(`boundary`);
		if (r === void 0) return `failure`;
		const a = Buffer.from(`--${r}`, `utf8`);
		const o = [];
		const u = { position: 0 };
		while (e[u.position] === 13 && e[u.position + 1] === 10) u.position += 2;
		let f = e.length;
		while (e[f - 1] === 10 && e[f - 2] === 13) f -= 2;
		if (f !== e.length) e = e.subarray(0, f);
		while (true) {
			if (e.subarray(u.position, u.position + a.length).equals(a)) u.position += a.length;
			else return `failure`;
			if (u.position === e.length - 2 && bufferStartsWith(e, m, u) || u.position === e.length - 4 && bufferStartsWith(e, h, u)) return o;
			if (e[u.position] !== 13 || e[u.position + 1] !== 10) return `failure`;
			u.position += 2;
			const t = parseMultipartFormDataHeaders(e, u);
			if (t === `failure`) return `failure`;
			let { name: r, filename: f, contentType: p, encoding: g } = t;
			u.position += 2;
			let _;
			{
				const t = e.indexOf(a.subarray(2), u.position);
				if (t === -1) return `failure`;
				_ = e.subarray(u.position, t - 4);
				u.position += _.length;
				if (g === `base64`) _ = Buffer.from(_.toString(), `base64`);
			}
			if (e[u.position] !== 13 || e[u.position + 1] !== 10) return `failure`;
			else u.position += 2;
			let v;
			if (f !== null) {
				p ??= `text/plain`;
				if (!isAsciiString(p)) p = ``;
				v = new d([_], f, { type: p });
			} else v = i(Buffer.from(_));
			l(n(r));
			l(typeof v === `string` && n(v) || s(v));
			o.push(c(r, v, f));
		}
	}
	function parseMultipartFormDataHeaders(e, t) {
		let n = null;
		let i = null;
		let s = null;
		let c = null;
		while (true) {
			if (e[t.position] === 13 && e[t.position + 1] === 10) {
				if (n === null) return `failure`;
				return {
					name: n,
					filename: i,
					contentType: s,
					encoding: c
				};
			}
			let l = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 58, e, t);
			l = removeChars(l, true, true, (e) => e === 9 || e === 32);
			if (!a.test(l.toString())) return `failure`;
			if (e[t.position] !== 58) return `failure`;
			t.position++;
			collectASequenceOfBytes((e) => e === 32 || e === 9, e, t);
			switch (r(l)) {
				case `content-disposition`:
					n = i = null;
					if (!bufferStartsWith(e, f, t)) return `failure`;
					t.position += 17;
					n = parseMultipartFormDataName(e, t);
					if (n === null) return `failure`;
					if (bufferStartsWith(e, p, t)) {
						let n = t.position + p.length;
						if (e[n] === 42) {
							t.position += 1;
							n += 1;
						}
						if (e[n] !== 61 || e[n + 1] !== 34) return `failure`;
						t.position += 12;
						i = parseMultipartFormDataName(e, t);
						if (i === null) return `failure`;
					}
					break;
				case `content-type`: {
					let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
					n = removeChars(n, false, true, (e) => e === 9 || e === 32);
					s = o(n);
					break;
				}
				case `content-transfer-encoding`: {
					let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
					n = removeChars(n, false, true, (e) => e === 9 || e === 32);
					c = o(n);
					break;
				}
				default: collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
			}
			if (e[t.position] !== 13 && e[t.position + 1] !== 10) return `failure`;
			else t.position += 2;
		}
	}
	function parseMultipartFormDataName(e, t) {
		l(e[t.position - 1] === 34);
		let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 34, e, t);
		if (e[t.position] !== 34) return null;
		else t.position++;
		n = new TextDecoder().decode(n).replace(/%0A/gi, `
`).replace(/%0D/gi, `\r`).replace(/%22/g, `"`);
		return n;
	}
	function collectASequenceOfBytes(e, t, n) {
		let r = n.position;
		while (r < t.length && e(t[r])) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function removeChars(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e[i])) i++;
		if (n) while (a > 0 && r(e[a])) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function bufferStartsWith(e, t, n) {
		if (e.length < t.length) return false;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return false;
		return true;
	}
	t.exports = {
		multipartFormDataParser,
		validateBoundary
	};
}));
var require_body = __commonJSMin(((e, t) => {
	const n = require_util$7();
	const { ReadableStreamFrom: r, isBlobLike: i, isReadableStreamLike: a, readableStreamClose: o, createDeferredPromise: s, fullyReadBody: c, extractMimeType: l, utf8DecodeBytes: u } = require_util$6();
	const { FormData: d } = require_formdata();
	const { kState: f } = require_symbols$3();
	const { webidl: p } = require_webidl();
	const { Blob: m } = __require(`node:buffer`);
	const h = __require(`node:assert`);
	const { isErrored: g, isDisturbed: _ } = __require(`node:stream`);
	const { isArrayBuffer: v } = __require(`node:util/types`);
	const { serializeAMimeType: y } = require_data_url();
	const { multipartFormDataParser: b } = require_formdata_parser();
	let random;
	try {
		const e = __require(`node:crypto`);
		random = (t) => e.randomInt(0, t);
	} catch {
		random = (e) => Math.floor(Math.random(e));
	}
	const x = new TextEncoder();
	function noop() {}
	const S = globalThis.FinalizationRegistry && process.version.indexOf(`v18`) !== 0;
	let C;
	if (S) C = new FinalizationRegistry((e) => {
		const t = e.deref();
		if (t && !t.locked && !_(t) && !g(t)) t.cancel(`Response object has been garbage collected`).catch(noop);
	});
	function extractBody(e, t = false) {
		let s = null;
		if (e instanceof ReadableStream) s = e;
		else if (i(e)) s = e.stream();
		else s = new ReadableStream({
			async pull(e) {
				const t = typeof c === `string` ? x.encode(c) : c;
				if (t.byteLength) e.enqueue(t);
				queueMicrotask(() => o(e));
			},
			start() {},
			type: `bytes`
		});
		h(a(s));
		let action = null;
		let c = null;
		let l = null;
		let u = null;
		if (typeof e === `string`) {
			c = e;
			u = `text/plain;charset=UTF-8`;
		} else if (e instanceof URLSearchParams) {
			c = e.toString();
			u = `application/x-www-form-urlencoded;charset=UTF-8`;
		} else if (v(e)) c = new Uint8Array(e.slice());
		else if (ArrayBuffer.isView(e)) c = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
		else if (n.isFormDataLike(e)) {
			const t = `----formdata-undici-0${`${random(1e11)}`.padStart(11, `0`)}`;
			const n = `--${t}\r\nContent-Disposition: form-data`;
			const escape = (e) => e.replace(/\n/g, `%0A`).replace(/\r/g, `%0D`).replace(/"/g, `%22`);
			const normalizeLinefeeds = (e) => e.replace(/\r?\n|\r/g, `\r
`);
			const r = [];
			const i = new Uint8Array([13, 10]);
			l = 0;
			let a = false;
			for (const [t, o] of e) if (typeof o === `string`) {
				const e = x.encode(n + `; name="${escape(normalizeLinefeeds(t))}"\r\n\r\n${normalizeLinefeeds(o)}\r\n`);
				r.push(e);
				l += e.byteLength;
			} else {
				const e = x.encode(`${n}; name="${escape(normalizeLinefeeds(t))}"` + (o.name ? `; filename="${escape(o.name)}"` : ``) + `\r
Content-Type: ${o.type || `application/octet-stream`}\r\n\r\n`);
				r.push(e, o, i);
				if (typeof o.size === `number`) l += e.byteLength + o.size + i.byteLength;
				else a = true;
			}
			const o = x.encode(`--${t}--\r\n`);
			r.push(o);
			l += o.byteLength;
			if (a) l = null;
			c = e;
			action = async function* () {
				for (const e of r) if (e.stream) yield* e.stream();
				else yield e;
			};
			u = `multipart/form-data; boundary=${t}`;
		} else if (i(e)) {
			c = e;
			l = e.size;
			if (e.type) u = e.type;
		} else if (typeof e[Symbol.asyncIterator] === `function`) {
			if (t) throw new TypeError(`keepalive`);
			if (n.isDisturbed(e) || e.locked) throw new TypeError(`Response body object should not be disturbed or locked`);
			s = e instanceof ReadableStream ? e : r(e);
		}
		if (typeof c === `string` || n.isBuffer(c)) l = Buffer.byteLength(c);
		if (action != null) {
			let t;
			s = new ReadableStream({
				async start() {
					t = action(e)[Symbol.asyncIterator]();
				},
				async pull(e) {
					const { value: n, done: r } = await t.next();
					if (r) queueMicrotask(() => {
						e.close();
						e.byobRequest?.respond(0);
					});
					else if (!g(s)) {
						const t = new Uint8Array(n);
						if (t.byteLength) e.enqueue(t);
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: `bytes`
			});
		}
		return [{
			stream: s,
			source: c,
			length: l
		}, u];
	}
	function safelyExtractBody(e, t = false) {
		if (e instanceof ReadableStream) {
			h(!n.isDisturbed(e), `The body has already been consumed.`);
			h(!e.locked, `The stream is locked.`);
		}
		return extractBody(e, t);
	}
	function cloneBody(e, t) {
		const [n, r] = t.stream.tee();
		t.stream = n;
		return {
			stream: r,
			length: t.length,
			source: t.source
		};
	}
	function throwIfAborted(e) {
		if (e.aborted) throw new DOMException(`The operation was aborted.`, `AbortError`);
	}
	function bodyMixinMethods(e) {
		return {
			blob() {
				return consumeBody(this, (e) => {
					let t = bodyMimeType(this);
					if (t === null) t = ``;
					else if (t) t = y(t);
					return new m([e], { type: t });
				}, e);
			},
			arrayBuffer() {
				return consumeBody(this, (e) => {
					return new Uint8Array(e).buffer;
				}, e);
			},
			text() {
				return consumeBody(this, u, e);
			},
			json() {
				return consumeBody(this, parseJSONFromBytes, e);
			},
			formData() {
				return consumeBody(this, (e) => {
					const t = bodyMimeType(this);
					if (t !== null) switch (t.essence) {
						case `multipart/form-data`: {
							const n = b(e, t);
							if (n === `failure`) throw new TypeError(`Failed to parse body as FormData.`);
							const r = new d();
							r[f] = n;
							return r;
						}
						case `application/x-www-form-urlencoded`: {
							const t = new URLSearchParams(e.toString());
							const n = new d();
							for (const [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw new TypeError(`Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".`);
				}, e);
			},
			bytes() {
				return consumeBody(this, (e) => {
					return new Uint8Array(e);
				}, e);
			}
		};
	}
	function mixinBody(e) {
		Object.assign(e.prototype, bodyMixinMethods(e));
	}
	async function consumeBody(e, t, n) {
		p.brandCheck(e, n);
		if (bodyUnusable(e)) throw new TypeError(`Body is unusable: Body has already been read`);
		throwIfAborted(e[f]);
		const r = s();
		const errorSteps = (e) => r.reject(e);
		const successSteps = (e) => {
			try {
				r.resolve(t(e));
			} catch (e) {
				errorSteps(e);
			}
		};
		if (e[f].body == null) {
			successSteps(Buffer.allocUnsafe(0));
			return r.promise;
		}
		await c(e[f].body, successSteps, errorSteps);
		return r.promise;
	}
	function bodyUnusable(e) {
		const t = e[f].body;
		return t != null && (t.stream.locked || n.isDisturbed(t.stream));
	}
	function parseJSONFromBytes(e) {
		return JSON.parse(u(e));
	}
	function bodyMimeType(e) {
		const t = e[f].headersList;
		const n = l(t);
		if (n === `failure`) return null;
		return n;
	}
	t.exports = {
		extractBody,
		safelyExtractBody,
		cloneBody,
		mixinBody,
		streamRegistry: C,
		hasFinalizationRegistry: S,
		bodyUnusable
	};
}));
var require_client_h1 = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const r = require_util$7();
	const { channels: i } = require_diagnostics();
	const a = require_timers();
	const { RequestContentLengthMismatchError: o, ResponseContentLengthMismatchError: s, RequestAbortedError: c, InvalidArgumentError: l, HeadersTimeoutError: u, HeadersOverflowError: d, SocketError: f, InformationalError: p, BodyTimeoutError: m, HTTPParserError: h, ResponseExceededMaxSizeError: g } = require_errors();
	const { kUrl: _, kReset: v, kClient: y, kParser: b, kBlocking: x, kRunning: S, kPending: C, kSize: w, kWriting: T, kQueue: E, kNoRef: D, kKeepAliveDefaultTimeout: O, kHostHeader: k, kPendingIdx: A, kRunningIdx: j, kError: M, kPipelining: N, kSocket: P, kKeepAliveTimeoutValue: F, kMaxHeadersSize: I, kKeepAliveMaxTimeout: L, kKeepAliveTimeoutThreshold: R, kHeadersTimeout: z, kBodyTimeout: ee, kStrictContentLength: B, kMaxRequests: te, kCounter: ne, kMaxResponseSize: V, kOnError: H, kResume: U, kHTTPContext: W } = require_symbols$4();
	const G = require_constants$3();
	const re = Buffer.alloc(0);
	const K = Buffer[Symbol.species];
	const ie = r.addListener;
	const ae = r.removeAllListeners;
	const q = Symbol(`kIdleSocketValidation`);
	const J = Symbol(`kIdleSocketValidationTimeout`);
	const oe = Symbol(`kSocketUsed`);
	let Y;
	async function lazyllhttp() {
		const e = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0;
		let t;
		try {
			t = await WebAssembly.compile(require_llhttp_simd_wasm());
		} catch (n) {
			t = await WebAssembly.compile(e || require_llhttp_wasm());
		}
		return await WebAssembly.instantiate(t, { env: {
			wasm_on_url: (e, t, n) => {
				return 0;
			},
			wasm_on_status: (e, t, r) => {
				n(X.ptr === e);
				const i = t - $ + Z.byteOffset;
				return X.onStatus(new K(Z.buffer, i, r)) || 0;
			},
			wasm_on_message_begin: (e) => {
				n(X.ptr === e);
				return X.onMessageBegin() || 0;
			},
			wasm_on_header_field: (e, t, r) => {
				n(X.ptr === e);
				const i = t - $ + Z.byteOffset;
				return X.onHeaderField(new K(Z.buffer, i, r)) || 0;
			},
			wasm_on_header_value: (e, t, r) => {
				n(X.ptr === e);
				const i = t - $ + Z.byteOffset;
				return X.onHeaderValue(new K(Z.buffer, i, r)) || 0;
			},
			wasm_on_headers_complete: (e, t, r, i) => {
				n(X.ptr === e);
				return X.onHeadersComplete(t, Boolean(r), Boolean(i)) || 0;
			},
			wasm_on_body: (e, t, r) => {
				n(X.ptr === e);
				const i = t - $ + Z.byteOffset;
				return X.onBody(new K(Z.buffer, i, r)) || 0;
			},
			wasm_on_message_complete: (e) => {
				n(X.ptr === e);
				return X.onMessageComplete() || 0;
			}
		} });
	}
	let se = null;
	let ce = lazyllhttp();
	ce.catch();
	let X = null;
	let Z = null;
	let Q = 0;
	let $ = null;
	const le = 1;
	const ue = 3;
	const de = 5;
	const fe = 8;
	var Parser = class {
		constructor(e, t, { exports: r }) {
			n(Number.isFinite(e[I]) && e[I] > 0);
			this.llhttp = r;
			this.ptr = this.llhttp.llhttp_alloc(G.TYPE.RESPONSE);
			this.client = e;
			this.socket = t;
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = null;
			this.statusText = ``;
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = e[I];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = ``;
			this.contentLength = ``;
			this.connection = ``;
			this.maxResponseSize = e[V];
		}
		setTimeout(e, t) {
			if (e !== this.timeoutValue || t & le ^ this.timeoutType & le) {
				if (this.timeout) {
					a.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (e) {
					if (t & le) this.timeout = a.setFastTimeout(onParserTimeout, e, new WeakRef(this));
					else {
						this.timeout = setTimeout(onParserTimeout, e, new WeakRef(this));
						this.timeout.unref();
					}
				}
				this.timeoutValue = e;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = t;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			n(this.ptr != null);
			n(X == null);
			this.llhttp.llhttp_resume(this.ptr);
			n(this.timeoutType === de);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || re);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(e) {
			n(this.ptr != null);
			n(X == null);
			n(!this.paused);
			const { socket: t, llhttp: i } = this;
			if (e.length > Q) {
				if ($) i.free($);
				Q = Math.ceil(e.length / 4096) * 4096;
				$ = i.malloc(Q);
			}
			new Uint8Array(i.memory.buffer, $, Q).set(e);
			try {
				let n;
				try {
					Z = e;
					X = this;
					n = i.llhttp_execute(this.ptr, $, e.length);
				} catch (e) {
					throw e;
				} finally {
					X = null;
					Z = null;
				}
				const r = i.llhttp_get_error_pos(this.ptr) - $;
				if (n !== G.ERROR.OK) {
					const i = e.subarray(r);
					if (n === G.ERROR.PAUSED_UPGRADE) this.onUpgrade(i);
					else if (n === G.ERROR.PAUSED) {
						this.paused = true;
						t.unshift(i);
					} else throw this.createError(n, i);
				}
			} catch (e) {
				r.destroy(t, e);
			}
		}
		finish() {
			n(X === null);
			n(this.ptr != null);
			n(!this.paused);
			const { llhttp: e } = this;
			let t;
			try {
				X = this;
				t = e.llhttp_finish(this.ptr);
			} finally {
				X = null;
			}
			if (t === G.ERROR.OK) return null;
			if (t === G.ERROR.PAUSED || t === G.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(t, re);
		}
		createError(e, t) {
			const { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r && i !== parseInt(r, 10)) return new s();
			const a = n.llhttp_get_error_reason(this.ptr);
			let o = ``;
			if (a) {
				const e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = `Response does not match the HTTP/1.1 protocol (` + Buffer.from(n.memory.buffer, a, e).toString() + `)`;
			}
			return new h(o, G.ERROR[e], t);
		}
		destroy() {
			n(this.ptr != null);
			n(X == null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && a.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(e) {
			this.statusText = e.toString();
		}
		onMessageBegin() {
			const { socket: e, client: t } = this;
			if (e.destroyed) return -1;
			if (t[S] === 0) {
				r.destroy(e, new f(`bad response`, r.getSocketInfo(e)));
				return -1;
			}
			const n = t[E][t[j]];
			if (!n) return -1;
			n.onResponseStarted();
		}
		onHeaderField(e) {
			const t = this.headers.length;
			if ((t & 1) === 0) this.headers.push(e);
			else this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			this.trackHeader(e.length);
		}
		onHeaderValue(e) {
			let t = this.headers.length;
			if ((t & 1) === 1) {
				this.headers.push(e);
				t += 1;
			} else this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			const n = this.headers[t - 2];
			if (n.length === 10) {
				const t = r.bufferToLowerCasedHeaderName(n);
				if (t === `keep-alive`) this.keepAlive += e.toString();
				else if (t === `connection`) this.connection += e.toString();
			} else if (n.length === 14 && r.bufferToLowerCasedHeaderName(n) === `content-length`) this.contentLength += e.toString();
			this.trackHeader(e.length);
		}
		trackHeader(e) {
			this.headersSize += e;
			if (this.headersSize >= this.headersMaxSize) r.destroy(this.socket, new d());
		}
		onUpgrade(e) {
			const { upgrade: t, client: i, socket: a, headers: o, statusCode: s, statusText: c } = this;
			n(t);
			n(i[P] === a);
			n(!a.destroyed);
			n(!this.paused);
			n((o.length & 1) === 0);
			const l = i[E][i[j]];
			n(l);
			n(l.upgrade || l.method === `CONNECT`);
			this.statusCode = null;
			this.statusText = ``;
			this.shouldKeepAlive = null;
			this.headers = [];
			this.headersSize = 0;
			a.unshift(e);
			a[b].destroy();
			a[b] = null;
			a[y] = null;
			a[M] = null;
			ae(a);
			i[P] = null;
			i[W] = null;
			i[E][i[j]++] = null;
			i.emit(`disconnect`, i[_], [i], new p(`upgrade`));
			try {
				l.onUpgrade(s, o, a, c);
			} catch (e) {
				r.errorRequest(i, l, e);
				r.destroy(a, e);
			}
			i[U]();
		}
		onHeadersComplete(e, t, i) {
			const { client: a, socket: o, headers: s, statusText: c } = this;
			if (o.destroyed) return -1;
			if (a[S] === 0) {
				r.destroy(o, new f(`bad response`, r.getSocketInfo(o)));
				return -1;
			}
			const l = a[E][a[j]];
			if (!l) return -1;
			n(!this.upgrade);
			n(this.statusCode < 200);
			if (e === 100) {
				r.destroy(o, new f(`bad response`, r.getSocketInfo(o)));
				return -1;
			}
			if (t && !l.upgrade) {
				r.destroy(o, new f(`bad upgrade`, r.getSocketInfo(o)));
				return -1;
			}
			n(this.timeoutType === ue);
			this.statusCode = e;
			this.shouldKeepAlive = i || l.method === `HEAD` && !o[v] && this.connection.toLowerCase() === `keep-alive`;
			if (this.statusCode >= 200) {
				const e = l.bodyTimeout != null ? l.bodyTimeout : a[ee];
				this.setTimeout(e, de);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (l.method === `CONNECT`) {
				n(a[S] === 1);
				this.upgrade = true;
				return 2;
			}
			if (t) {
				n(a[S] === 1);
				this.upgrade = true;
				return 2;
			}
			n((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && a[N]) {
				const e = this.keepAlive ? r.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					const t = Math.min(e - a[R], a[L]);
					if (t <= 0) o[v] = true;
					else a[F] = t;
				} else a[F] = a[O];
			} else o[v] = true;
			const u = l.onHeaders(e, s, this.resume, c) === false;
			if (l.aborted) return -1;
			if (l.method === `HEAD`) return 1;
			if (e < 200) return 1;
			if (o[x]) {
				o[x] = false;
				a[U]();
			}
			return u ? G.ERROR.PAUSED : 0;
		}
		onBody(e) {
			const { client: t, socket: i, statusCode: a, maxResponseSize: o } = this;
			if (i.destroyed) return -1;
			const s = t[E][t[j]];
			n(s);
			n(this.timeoutType === de);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			n(a >= 200);
			if (o > -1 && this.bytesRead + e.length > o) {
				r.destroy(i, new g());
				return -1;
			}
			this.bytesRead += e.length;
			if (s.onData(e) === false) return G.ERROR.PAUSED;
		}
		onMessageComplete() {
			const { client: e, socket: t, statusCode: i, upgrade: a, headers: o, contentLength: c, bytesRead: l, shouldKeepAlive: u } = this;
			if (t.destroyed && (!i || u)) return -1;
			if (a) return;
			n(i >= 100);
			n((this.headers.length & 1) === 0);
			const d = e[E][e[j]];
			n(d);
			this.statusCode = null;
			this.statusText = ``;
			this.bytesRead = 0;
			this.contentLength = ``;
			this.keepAlive = ``;
			this.connection = ``;
			this.headers = [];
			this.headersSize = 0;
			if (i < 200) return;
			if (d.method !== `HEAD` && c && l !== parseInt(c, 10)) {
				r.destroy(t, new s());
				return -1;
			}
			d.onComplete(o);
			e[E][e[j]++] = null;
			t[oe] = true;
			if (t[T]) {
				n(e[S] === 0);
				r.destroy(t, new p(`reset`));
				return G.ERROR.PAUSED;
			} else if (!u) {
				r.destroy(t, new p(`reset`));
				return G.ERROR.PAUSED;
			} else if (t[v] && e[S] === 0) {
				r.destroy(t, new p(`reset`));
				return G.ERROR.PAUSED;
			} else if (e[N] == null || e[N] === 1) setImmediate(() => e[U]());
			else e[U]();
		}
	};
	function onParserTimeout(e) {
		const { socket: t, timeoutType: i, client: a, paused: o } = e.deref();
		if (i === ue) {
			if (!t[T] || t.writableNeedDrain || a[S] > 1) {
				n(!o, `cannot be paused while waiting for headers`);
				r.destroy(t, new u());
			}
		} else if (i === de) {
			if (!o) r.destroy(t, new m());
		} else if (i === fe) {
			n(a[S] === 0 && a[F]);
			r.destroy(t, new p(`socket idle timeout`));
		}
	}
	async function connectH1(e, t) {
		e[P] = t;
		if (!se) {
			se = await ce;
			ce = null;
		}
		t[D] = false;
		t[T] = false;
		t[v] = false;
		t[x] = false;
		t[q] = 0;
		t[J] = null;
		t[oe] = false;
		t[b] = new Parser(e, t, se);
		ie(t, `error`, function(e) {
			const t = this[b];
			if (e.code === `ECONNRESET` && t.statusCode && !t.shouldKeepAlive) {
				const e = t.finish();
				if (e) {
					this[M] = e;
					this[y][H](e);
				}
				return;
			}
			this[M] = e;
			this[y][H](e);
		});
		ie(t, `readable`, function() {
			const e = this[b];
			if (e) e.readMore();
		});
		ie(t, `end`, function() {
			const e = this[b];
			if (e.statusCode && !e.shouldKeepAlive) {
				const t = e.finish();
				if (t) r.destroy(this, t);
				return;
			}
			r.destroy(this, new f(`other side closed`, r.getSocketInfo(this)));
		});
		ie(t, `close`, function() {
			const e = this[y];
			const t = this[b];
			clearIdleSocketValidation(this);
			if (t) {
				if (!this[M] && t.statusCode && !t.shouldKeepAlive) this[M] = t.finish() || this[M];
				this[b].destroy();
				this[b] = null;
			}
			const i = this[M] || new f(`closed`, r.getSocketInfo(this));
			e[P] = null;
			e[W] = null;
			if (e.destroyed) {
				n(e[C] === 0);
				const t = e[E].splice(e[j]);
				for (let n = 0; n < t.length; n++) {
					const a = t[n];
					r.errorRequest(e, a, i);
				}
			} else if (e[S] > 0 && i.code !== `UND_ERR_INFO`) {
				const t = e[E][e[j]];
				e[E][e[j]++] = null;
				r.errorRequest(e, t, i);
			}
			e[A] = e[j];
			n(e[S] === 0);
			e.emit(`disconnect`, e[_], [e], i);
			e[U]();
		});
		let i = false;
		t.on(`close`, () => {
			i = true;
		});
		return {
			version: `h1`,
			defaultPipelining: 1,
			write(...t) {
				return writeH1(e, ...t);
			},
			resume() {
				resumeH1(e);
			},
			destroy(e, n) {
				if (i) queueMicrotask(n);
				else t.destroy(e).on(`close`, n);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				if (t[T] || t[v] || t[x] || t[q] === 1) return true;
				if (n) {
					if (e[S] > 0 && !n.idempotent) return true;
					if (e[S] > 0 && (n.upgrade || n.method === `CONNECT`)) return true;
					if (e[S] > 0 && r.bodyLength(n.body) !== 0 && (r.isStream(n.body) || r.isAsyncIterable(n.body) || r.isFormDataLike(n.body))) return true;
				}
				return false;
			}
		};
	}
	function clearIdleSocketValidation(e) {
		if (e[J]) {
			clearImmediate(e[J]);
			e[J] = null;
		}
		e[q] = 0;
	}
	function scheduleIdleSocketValidation(e, t) {
		t[q] = 1;
		t[J] = setImmediate(() => {
			t[J] = null;
			t[q] = 2;
			if (e[P] === t && !t.destroyed) e[U]();
		});
	}
	function resumeH1(e) {
		const t = e[P];
		if (t && !t.destroyed) {
			if (e[w] === 0) {
				if (!t[D] && t.unref) {
					t.unref();
					t[D] = true;
				}
			} else if (t[D] && t.ref) {
				t.ref();
				t[D] = false;
			}
			if (e[S] === 0 && e[C] > 0 && t[oe]) {
				if (t[q] === 0) {
					scheduleIdleSocketValidation(e, t);
					t[b].readMore();
					if (t.destroyed) return;
					return;
				}
				if (t[q] === 1) {
					t[b].readMore();
					if (t.destroyed) return;
					return;
				}
			}
			if (e[S] === 0) {
				t[b].readMore();
				if (t.destroyed) return;
			}
			if (e[w] === 0) {
				if (t[b].timeoutType !== fe) t[b].setTimeout(e[F], fe);
			} else if (e[S] > 0 && t[b].statusCode < 200) {
				if (t[b].timeoutType !== ue) {
					const n = e[E][e[j]];
					const r = n.headersTimeout != null ? n.headersTimeout : e[z];
					t[b].setTimeout(r, ue);
				}
			}
		}
	}
	function shouldSendContentLength(e) {
		return e !== `GET` && e !== `HEAD` && e !== `OPTIONS` && e !== `TRACE` && e !== `CONNECT`;
	}
	function writeH1(e, t) {
		const { method: a, path: s, host: u, upgrade: d, blocking: f, reset: m } = t;
		let { body: h, headers: g, contentLength: _ } = t;
		const y = a === `PUT` || a === `POST` || a === `PATCH` || a === `QUERY` || a === `PROPFIND` || a === `PROPPATCH`;
		if (r.isFormDataLike(h)) {
			if (!Y) Y = require_body().extractBody;
			const [e, n] = Y(h);
			if (t.contentType == null) g.push(`content-type`, n);
			h = e.stream;
			_ = e.length;
		} else if (r.isBlobLike(h) && t.contentType == null) {
			const n = h.type;
			if (n) {
				const i = `${n}`;
				if (!r.isValidHeaderValue(i)) {
					r.errorRequest(e, t, new l(`invalid content-type header`));
					return false;
				}
				g.push(`content-type`, i);
			}
		}
		if (h && typeof h.read === `function`) h.read(0);
		const b = r.bodyLength(h);
		_ = b ?? _;
		if (_ === null) _ = t.contentLength;
		if (_ === 0 && !y) _ = null;
		if (shouldSendContentLength(a) && _ > 0 && t.contentLength !== null && t.contentLength !== _) {
			if (e[B]) {
				r.errorRequest(e, t, new o());
				return false;
			}
			process.emitWarning(new o());
		}
		const S = e[P];
		clearIdleSocketValidation(S);
		const abort = (n) => {
			if (t.aborted) return;
			if (t.completed) {
				if (t.upgrade || t.method === `CONNECT`) r.destroy(S, new p(`aborted`));
				return;
			}
			r.errorRequest(e, t, n || new c());
			r.destroy(h);
			r.destroy(S, new p(`aborted`));
		};
		try {
			t.onConnect(abort);
		} catch (n) {
			r.errorRequest(e, t, n);
		}
		if (t.aborted) return false;
		if (a === `HEAD`) S[v] = true;
		if (d || a === `CONNECT`) S[v] = true;
		if (m != null) S[v] = m;
		if (e[te] && S[ne]++ >= e[te]) S[v] = true;
		if (f) S[x] = true;
		let C = `${a} ${s} HTTP/1.1\r\n`;
		if (typeof u === `string`) C += `host: ${u}\r\n`;
		else C += e[k];
		if (d) C += `connection: upgrade\r\nupgrade: ${d}\r\n`;
		else if (e[N] && !S[v]) C += `connection: keep-alive\r
`;
		else C += `connection: close\r
`;
		if (Array.isArray(g)) for (let e = 0; e < g.length; e += 2) {
			const t = g[e + 0];
			const n = g[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) C += `${t}: ${n[e]}\r\n`;
			else C += `${t}: ${n}\r\n`;
		}
		if (i.sendHeaders.hasSubscribers) i.sendHeaders.publish({
			request: t,
			headers: C,
			socket: S
		});
		if (!h || b === 0) writeBuffer(abort, null, e, t, S, _, C, y);
		else if (r.isBuffer(h)) writeBuffer(abort, h, e, t, S, _, C, y);
		else if (r.isBlobLike(h)) {
			if (typeof h.stream === `function`) writeIterable(abort, h.stream(), e, t, S, _, C, y);
			else writeBlob(abort, h, e, t, S, _, C, y);
		} else if (r.isStream(h)) writeStream(abort, h, e, t, S, _, C, y);
		else if (r.isIterable(h)) writeIterable(abort, h, e, t, S, _, C, y);
		else n(false);
		return true;
	}
	function writeStream(e, t, i, a, o, s, l, u) {
		n(s !== 0 || i[S] === 0, `stream body cannot be pipelined`);
		let d = false;
		const f = new AsyncWriter({
			abort: e,
			socket: o,
			request: a,
			contentLength: s,
			client: i,
			expectsPayload: u,
			header: l
		});
		const onData = function(e) {
			if (d) return;
			try {
				if (!f.write(e) && this.pause) this.pause();
			} catch (e) {
				r.destroy(this, e);
			}
		};
		const onDrain = function() {
			if (d) return;
			if (t.resume) t.resume();
		};
		const onClose = function() {
			queueMicrotask(() => {
				t.removeListener(`error`, onFinished);
			});
			if (!d) {
				const e = new c();
				queueMicrotask(() => onFinished(e));
			}
		};
		const onFinished = function(e) {
			if (d) return;
			d = true;
			n(o.destroyed || o[T] && i[S] <= 1);
			o.off(`drain`, onDrain).off(`error`, onFinished);
			t.removeListener(`data`, onData).removeListener(`end`, onFinished).removeListener(`close`, onClose);
			if (!e) try {
				f.end();
			} catch (t) {
				e = t;
			}
			f.destroy(e);
			if (e && (e.code !== `UND_ERR_INFO` || e.message !== `reset`)) r.destroy(t, e);
			else r.destroy(t);
		};
		t.on(`data`, onData).on(`end`, onFinished).on(`error`, onFinished).on(`close`, onClose);
		if (t.resume) t.resume();
		o.on(`drain`, onDrain).on(`error`, onFinished);
		if (t.errorEmitted ?? t.errored) setImmediate(() => onFinished(t.errored));
		else if (t.endEmitted ?? t.readableEnded) setImmediate(() => onFinished(null));
		if (t.closeEmitted ?? t.closed) setImmediate(onClose);
	}
	function writeBuffer(e, t, i, a, o, s, c, l) {
		try {
			if (!t) {
				if (s === 0) o.write(`${c}content-length: 0\r\n\r\n`, `latin1`);
				else {
					n(s === null, `no body must not have content length`);
					o.write(`${c}\r\n`, `latin1`);
				}
			} else if (r.isBuffer(t)) {
				n(s === t.byteLength, `buffer body must have content length`);
				o.cork();
				o.write(`${c}content-length: ${s}\r\n\r\n`, `latin1`);
				o.write(t);
				o.uncork();
				a.onBodySent(t);
				if (!l && a.reset !== false) o[v] = true;
			}
			a.onRequestSent();
			i[U]();
		} catch (t) {
			e(t);
		}
	}
	async function writeBlob(e, t, r, i, a, s, c, l) {
		n(s === t.size, `blob body must have content length`);
		try {
			if (s != null && s !== t.size) throw new o();
			const e = Buffer.from(await t.arrayBuffer());
			a.cork();
			a.write(`${c}content-length: ${s}\r\n\r\n`, `latin1`);
			a.write(e);
			a.uncork();
			i.onBodySent(e);
			i.onRequestSent();
			if (!l && i.reset !== false) a[v] = true;
			r[U]();
		} catch (t) {
			e(t);
		}
	}
	async function writeIterable(e, t, r, i, a, o, s, c) {
		n(o !== 0 || r[S] === 0, `iterator body cannot be pipelined`);
		let l = null;
		function onDrain() {
			if (l) {
				const e = l;
				l = null;
				e();
			}
		}
		const waitForDrain = () => new Promise((e, t) => {
			n(l === null);
			if (a[M]) t(a[M]);
			else l = e;
		});
		a.on(`close`, onDrain).on(`drain`, onDrain);
		const u = new AsyncWriter({
			abort: e,
			socket: a,
			request: i,
			contentLength: o,
			client: r,
			expectsPayload: c,
			header: s
		});
		try {
			for await (const e of t) {
				if (a[M]) throw a[M];
				if (!u.write(e)) await waitForDrain();
			}
			u.end();
		} catch (e) {
			u.destroy(e);
		} finally {
			a.off(`close`, onDrain).off(`drain`, onDrain);
		}
	}
	var AsyncWriter = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t;
			this.request = n;
			this.contentLength = r;
			this.client = i;
			this.bytesWritten = 0;
			this.expectsPayload = a;
			this.header = o;
			this.abort = e;
			t[T] = true;
		}
		write(e) {
			const { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: s, header: c } = this;
			if (t[M]) throw t[M];
			if (t.destroyed) return false;
			const l = Buffer.byteLength(e);
			if (!l) return true;
			if (r !== null && a + l > r) {
				if (i[B]) throw new o();
				process.emitWarning(new o());
			}
			t.cork();
			if (a === 0) {
				if (!s && n.reset !== false) t[v] = true;
				if (r === null) t.write(`${c}transfer-encoding: chunked\r\n`, `latin1`);
				else t.write(`${c}content-length: ${r}\r\n\r\n`, `latin1`);
			}
			if (r === null) t.write(`\r\n${l.toString(16)}\r\n`, `latin1`);
			this.bytesWritten += l;
			const u = t.write(e);
			t.uncork();
			n.onBodySent(e);
			if (!u) {
				if (t[b].timeout && t[b].timeoutType === ue) {
					if (t[b].timeout.refresh) t[b].timeout.refresh();
				}
			}
			return u;
		}
		end() {
			const { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: s } = this;
			s.onRequestSent();
			e[T] = false;
			if (e[M]) throw e[M];
			if (e.destroyed) return;
			if (r === 0) {
				if (i) e.write(`${a}content-length: 0\r\n\r\n`, `latin1`);
				else e.write(`${a}\r\n`, `latin1`);
			} else if (t === null) e.write(`\r
0\r
\r
`, `latin1`);
			if (t !== null && r !== t) {
				if (n[B]) throw new o();
				else process.emitWarning(new o());
			}
			if (e[b].timeout && e[b].timeoutType === ue) {
				if (e[b].timeout.refresh) e[b].timeout.refresh();
			}
			n[U]();
		}
		destroy(e) {
			const { socket: t, client: r, abort: i } = this;
			t[T] = false;
			if (e) {
				n(r[S] <= 1, `pipeline should only contain this request`);
				i(e);
			}
		}
	};
	t.exports = connectH1;
}));
var require_client_h2 = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { errorMonitor: r } = __require(`node:events`);
	const { pipeline: i } = __require(`node:stream`);
	const a = require_util$7();
	const { RequestContentLengthMismatchError: o, RequestAbortedError: s, SocketError: c, InformationalError: l } = require_errors();
	const { kUrl: u, kReset: d, kClient: f, kRunning: p, kPending: m, kQueue: h, kPendingIdx: g, kRunningIdx: _, kError: v, kSocket: y, kStrictContentLength: b, kOnError: x, kMaxConcurrentStreams: S, kHTTP2Session: C, kResume: w, kSize: T, kHTTPContext: E } = require_symbols$4();
	const D = Symbol(`open streams`);
	let O;
	let k = false;
	let A;
	try {
		A = __require(`node:http2`);
	} catch {
		A = { constants: {} };
	}
	const { constants: { HTTP2_HEADER_AUTHORITY: j, HTTP2_HEADER_METHOD: M, HTTP2_HEADER_PATH: N, HTTP2_HEADER_SCHEME: P, HTTP2_HEADER_CONTENT_LENGTH: F, HTTP2_HEADER_EXPECT: I, HTTP2_HEADER_STATUS: L } } = A;
	function parseH2Headers(e) {
		const t = [];
		for (const [n, r] of Object.entries(e)) if (Array.isArray(r)) for (const e of r) t.push(Buffer.from(n), Buffer.from(e));
		else t.push(Buffer.from(n), Buffer.from(r));
		return t;
	}
	function parseH2ResponseHeaders(e) {
		const { [L]: t, ...n } = e;
		return parseH2Headers(n);
	}
	async function connectH2(e, t) {
		e[y] = t;
		if (!k) {
			k = true;
			process.emitWarning(`H2 support is experimental, expect them to change at any time.`, { code: `UNDICI-H2` });
		}
		const r = A.connect(e[u], {
			createConnection: () => t,
			peerMaxConcurrentStreams: e[S]
		});
		r[D] = 0;
		r[f] = e;
		r[y] = t;
		a.addListener(r, `error`, onHttp2SessionError);
		a.addListener(r, `frameError`, onHttp2FrameError);
		a.addListener(r, `end`, onHttp2SessionEnd);
		a.addListener(r, `goaway`, onHTTP2GoAway);
		a.addListener(r, `close`, function() {
			const { [f]: e } = this;
			const { [y]: t } = e;
			const r = this[y][v] || this[v] || new c(`closed`, a.getSocketInfo(t));
			e[C] = null;
			if (e.destroyed) {
				n(e[m] === 0);
				const t = e[h].splice(e[_]);
				for (let n = 0; n < t.length; n++) {
					const i = t[n];
					a.errorRequest(e, i, r);
				}
			}
		});
		r.unref();
		e[C] = r;
		t[C] = r;
		a.addListener(t, `error`, function(e) {
			this[v] = e;
			this[f][x](e);
		});
		a.addListener(t, `end`, function() {
			a.destroy(this, new c(`other side closed`, a.getSocketInfo(this)));
		});
		a.addListener(t, `close`, function() {
			const t = this[v] || new c(`closed`, a.getSocketInfo(this));
			e[y] = null;
			if (this[C] != null) this[C].destroy(t);
			e[g] = e[_];
			n(e[p] === 0);
			e.emit(`disconnect`, e[u], [e], t);
			e[w]();
		});
		let i = false;
		t.on(`close`, () => {
			i = true;
		});
		return {
			version: `h2`,
			defaultPipelining: Infinity,
			write(...t) {
				return writeH2(e, ...t);
			},
			resume() {
				resumeH2(e);
			},
			destroy(e, n) {
				if (i) queueMicrotask(n);
				else t.destroy(e).on(`close`, n);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy() {
				return false;
			}
		};
	}
	function resumeH2(e) {
		const t = e[y];
		if (t?.destroyed === false) {
			if (e[T] === 0 && e[S] === 0) {
				t.unref();
				e[C].unref();
			} else {
				t.ref();
				e[C].ref();
			}
		}
	}
	function onHttp2SessionError(e) {
		this[y][v] = e;
		this[f][x](e);
	}
	function onHttp2FrameError(e, t, n) {
		if (n === 0) {
			const n = new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
			this[y][v] = n;
			this[f][x](n);
		}
	}
	function onHttp2SessionEnd() {
		const e = new c(`other side closed`, a.getSocketInfo(this[y]));
		this.destroy(e);
		a.destroy(this[y], e);
	}
	function onHTTP2GoAway(e) {
		const t = this[v] || new c(`HTTP/2: "GOAWAY" frame received with code ${e}`, a.getSocketInfo(this));
		const r = this[f];
		r[y] = null;
		r[E] = null;
		if (this[C] != null) {
			this[C].destroy(t);
			this[C] = null;
		}
		a.destroy(this[y], t);
		if (r[_] < r[h].length) {
			const e = r[h][r[_]];
			r[h][r[_]++] = null;
			a.errorRequest(r, e, t);
			r[g] = r[_];
		}
		n(r[p] === 0);
		r.emit(`disconnect`, r[u], [r], t);
		r[w]();
	}
	function shouldSendContentLength(e) {
		return e !== `GET` && e !== `HEAD` && e !== `OPTIONS` && e !== `TRACE` && e !== `CONNECT`;
	}
	function writeH2(e, t) {
		const i = e[C];
		const { method: c, path: d, host: f, upgrade: p, expectContinue: m, signal: v, headers: x } = t;
		let { body: S } = t;
		if (p) {
			a.errorRequest(e, t, /* @__PURE__ */ new Error(`Upgrade not supported for H2`));
			return false;
		}
		const T = {};
		for (let e = 0; e < x.length; e += 2) {
			const t = x[e + 0];
			const n = x[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) if (T[t]) T[t] += `,${n[e]}`;
			else T[t] = n[e];
			else T[t] = n;
		}
		let E;
		const { hostname: k, port: A } = e[u];
		T[j] = f || `${k}${A ? `:${A}` : ``}`;
		T[M] = c;
		const abort = (n) => {
			if (t.aborted) return;
			if (t.completed) {
				if (c === `CONNECT` && E != null) a.destroy(E, n || new s());
				return;
			}
			n = n || new s();
			a.errorRequest(e, t, n);
			if (E != null) a.destroy(E, n);
			a.destroy(S, n);
			e[h][e[_]++] = null;
			e[w]();
		};
		try {
			t.onConnect(abort);
		} catch (n) {
			a.errorRequest(e, t, n);
		}
		if (t.aborted) return false;
		if (c === `CONNECT`) {
			i.ref();
			E = i.request(T, {
				endStream: false,
				signal: v
			});
			let n = false;
			const onResponse = (e) => {
				n = true;
				E.off(r, onUpgradeError);
				t.onUpgradeResponse(Number(e[L]), e, parseH2ResponseHeaders);
			};
			const onUpgradeError = (e) => {
				n = true;
				E.off(`response`, onResponse);
				t.onUpgradeError(e);
			};
			const onReady = () => {
				try {
					t.onUpgrade(null, null, E);
				} catch (e) {
					E.off(`response`, onResponse);
					abort(e);
					return;
				}
				if (t.aborted) return;
				E.off(`error`, abort);
				E.once(r, onUpgradeError);
				e[h][e[_]++] = null;
			};
			E.once(`response`, onResponse);
			E.once(`error`, abort);
			++i[D];
			onReady();
			E.once(`close`, () => {
				if (!n && t.completed) {
					E.off(`response`, onResponse);
					E.off(r, onUpgradeError);
					t.onUpgradeError(new l(`HTTP/2: "stream error" received - code ${E.rstCode}`));
				}
				i[D] -= 1;
				if (i[D] === 0) i.unref();
			});
			return true;
		}
		T[N] = d;
		T[P] = `https`;
		const R = c === `PUT` || c === `POST` || c === `PATCH`;
		if (S && typeof S.read === `function`) S.read(0);
		let z = a.bodyLength(S);
		if (a.isFormDataLike(S)) {
			O ??= require_body().extractBody;
			const [e, t] = O(S);
			T[`content-type`] = t;
			S = e.stream;
			z = e.length;
		}
		if (z == null) z = t.contentLength;
		if (z === 0 || !R) z = null;
		if (shouldSendContentLength(c) && z > 0 && t.contentLength != null && t.contentLength !== z) {
			if (e[b]) {
				a.errorRequest(e, t, new o());
				return false;
			}
			process.emitWarning(new o());
		}
		if (z != null) {
			n(S, `no body must not have content length`);
			T[F] = `${z}`;
		}
		i.ref();
		const ee = c === `GET` || c === `HEAD` || S === null;
		if (m) {
			T[I] = `100-continue`;
			E = i.request(T, {
				endStream: ee,
				signal: v
			});
			E.once(`continue`, writeBodyH2);
		} else {
			E = i.request(T, {
				endStream: ee,
				signal: v
			});
			writeBodyH2();
		}
		++i[D];
		E.once(`response`, (n) => {
			const { [L]: r, ...i } = n;
			t.onResponseStarted();
			if (t.aborted) {
				const n = new s();
				a.errorRequest(e, t, n);
				a.destroy(E, n);
				return;
			}
			if (t.onHeaders(Number(r), parseH2Headers(i), E.resume.bind(E), ``) === false) E.pause();
			E.on(`data`, (e) => {
				if (t.onData(e) === false) E.pause();
			});
		});
		E.once(`end`, () => {
			if (E.state?.state == null || E.state.state < 6) t.onComplete([]);
			if (i[D] === 0) i.unref();
			abort(new l(`HTTP/2: stream half-closed (remote)`));
			e[h][e[_]++] = null;
			e[g] = e[_];
			e[w]();
		});
		E.once(`close`, () => {
			i[D] -= 1;
			if (i[D] === 0) i.unref();
		});
		E.once(`error`, function(e) {
			abort(e);
		});
		E.once(`frameError`, (e, t) => {
			abort(new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
		});
		return true;
		function writeBodyH2() {
			if (!S || z === 0) writeBuffer(abort, E, null, e, t, e[y], z, R);
			else if (a.isBuffer(S)) writeBuffer(abort, E, S, e, t, e[y], z, R);
			else if (a.isBlobLike(S)) {
				if (typeof S.stream === `function`) writeIterable(abort, E, S.stream(), e, t, e[y], z, R);
				else writeBlob(abort, E, S, e, t, e[y], z, R);
			} else if (a.isStream(S)) writeStream(abort, e[y], R, E, S, e, t, z);
			else if (a.isIterable(S)) writeIterable(abort, E, S, e, t, e[y], z, R);
			else n(false);
		}
	}
	function writeBuffer(e, t, r, i, o, s, c, l) {
		try {
			if (r != null && a.isBuffer(r)) {
				n(c === r.byteLength, `buffer body must have content length`);
				t.cork();
				t.write(r);
				t.uncork();
				t.end();
				o.onBodySent(r);
			}
			if (!l) s[d] = true;
			o.onRequestSent();
			i[w]();
		} catch (t) {
			e(t);
		}
	}
	function writeStream(e, t, r, o, s, c, l, u) {
		n(u !== 0 || c[p] === 0, `stream body cannot be pipelined`);
		const f = i(s, o, (n) => {
			if (n) {
				a.destroy(f, n);
				e(n);
			} else {
				a.removeAllListeners(f);
				l.onRequestSent();
				if (!r) t[d] = true;
				c[w]();
			}
		});
		a.addListener(f, `data`, onPipeData);
		function onPipeData(e) {
			l.onBodySent(e);
		}
	}
	async function writeBlob(e, t, r, i, a, s, c, l) {
		n(c === r.size, `blob body must have content length`);
		try {
			if (c != null && c !== r.size) throw new o();
			const e = Buffer.from(await r.arrayBuffer());
			t.cork();
			t.write(e);
			t.uncork();
			t.end();
			a.onBodySent(e);
			a.onRequestSent();
			if (!l) s[d] = true;
			i[w]();
		} catch (t) {
			e(t);
		}
	}
	async function writeIterable(e, t, r, i, a, o, s, c) {
		n(s !== 0 || i[p] === 0, `iterator body cannot be pipelined`);
		let l = null;
		function onDrain() {
			if (l) {
				const e = l;
				l = null;
				e();
			}
		}
		const waitForDrain = () => new Promise((e, t) => {
			n(l === null);
			if (o[v]) t(o[v]);
			else l = e;
		});
		t.on(`close`, onDrain).on(`drain`, onDrain);
		try {
			for await (const e of r) {
				if (o[v]) throw o[v];
				const n = t.write(e);
				a.onBodySent(e);
				if (!n) await waitForDrain();
			}
			t.end();
			a.onRequestSent();
			if (!c) o[d] = true;
			i[w]();
		} catch (t) {
			e(t);
		} finally {
			t.off(`close`, onDrain).off(`drain`, onDrain);
		}
	}
	t.exports = connectH2;
}));
var require_redirect_handler = __commonJSMin(((e, t) => {
	const n = require_util$7();
	const { kBodyUsed: r } = require_symbols$4();
	const i = __require(`node:assert`);
	const { InvalidArgumentError: a } = require_errors();
	const o = __require(`node:events`);
	const s = [
		300,
		301,
		302,
		303,
		307,
		308
	];
	const c = Symbol(`body`);
	var BodyAsyncIterable = class {
		constructor(e) {
			this[c] = e;
			this[r] = false;
		}
		async *[Symbol.asyncIterator]() {
			i(!this[r], `disturbed`);
			this[r] = true;
			yield* this[c];
		}
	};
	var RedirectHandler = class {
		constructor(e, t, s, c) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new a(`maxRedirections must be a positive number`);
			n.validateHandler(c, s.method, s.upgrade);
			this.dispatch = e;
			this.location = null;
			this.abort = null;
			this.opts = {
				...s,
				maxRedirections: 0
			};
			this.maxRedirections = t;
			this.handler = c;
			this.history = [];
			this.redirectionLimitReached = false;
			if (n.isStream(this.opts.body)) {
				if (n.bodyLength(this.opts.body) === 0) this.opts.body.on(`data`, function() {
					i(false);
				});
				if (typeof this.opts.body.readableDidRead !== `boolean`) {
					this.opts.body[r] = false;
					o.prototype.on.call(this.opts.body, `data`, function() {
						this[r] = true;
					});
				}
			} else if (this.opts.body && typeof this.opts.body.pipeTo === `function`) this.opts.body = new BodyAsyncIterable(this.opts.body);
			else if (this.opts.body && typeof this.opts.body !== `string` && !ArrayBuffer.isView(this.opts.body) && n.isIterable(this.opts.body)) this.opts.body = new BodyAsyncIterable(this.opts.body);
		}
		onConnect(e) {
			this.abort = e;
			this.handler.onConnect(e, { history: this.history });
		}
		onUpgrade(e, t, n) {
			this.handler.onUpgrade(e, t, n);
		}
		onError(e) {
			this.handler.onError(e);
		}
		onHeaders(e, t, r, i) {
			this.location = this.history.length >= this.maxRedirections || n.isDisturbed(this.opts.body) ? null : parseLocation(e, t);
			if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
				if (this.request) this.request.abort(/* @__PURE__ */ new Error(`max redirects`));
				this.redirectionLimitReached = true;
				this.abort(/* @__PURE__ */ new Error(`max redirects`));
				return;
			}
			if (this.opts.origin) this.history.push(new URL(this.opts.path, this.opts.origin));
			if (!this.location) return this.handler.onHeaders(e, t, r, i);
			const { origin: a, pathname: o, search: s } = n.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
			const c = s ? `${o}${s}` : o;
			this.opts.headers = cleanRequestHeaders(this.opts.headers, e === 303, this.opts.origin !== a);
			this.opts.path = c;
			this.opts.origin = a;
			this.opts.maxRedirections = 0;
			this.opts.query = null;
			if (e === 303 && this.opts.method !== `HEAD`) {
				this.opts.method = `GET`;
				this.opts.body = null;
			}
		}
		onData(e) {
			if (this.location) {} else return this.handler.onData(e);
		}
		onComplete(e) {
			if (this.location) {
				this.location = null;
				this.abort = null;
				this.dispatch(this.opts, this);
			} else this.handler.onComplete(e);
		}
		onBodySent(e) {
			if (this.handler.onBodySent) this.handler.onBodySent(e);
		}
	};
	function parseLocation(e, t) {
		if (s.indexOf(e) === -1) return null;
		for (let e = 0; e < t.length; e += 2) if (t[e].length === 8 && n.headerNameToString(t[e]) === `location`) return t[e + 1];
	}
	function shouldRemoveHeader(e, t, r) {
		if (e.length === 4) return n.headerNameToString(e) === `host`;
		if (t && n.headerNameToString(e).startsWith(`content-`)) return true;
		if (r && (e.length === 13 || e.length === 6 || e.length === 19)) {
			const t = n.headerNameToString(e);
			return t === `authorization` || t === `cookie` || t === `proxy-authorization`;
		}
		return false;
	}
	function cleanRequestHeaders(e, t, n) {
		const r = [];
		if (Array.isArray(e)) {
			for (let i = 0; i < e.length; i += 2) if (!shouldRemoveHeader(e[i], t, n)) r.push(e[i], e[i + 1]);
		} else if (e && typeof e === `object`) {
			for (const i of Object.keys(e)) if (!shouldRemoveHeader(i, t, n)) r.push(i, e[i]);
		} else i(e == null, `headers must be an object or an array`);
		return r;
	}
	t.exports = RedirectHandler;
}));
var require_redirect_interceptor = __commonJSMin(((e, t) => {
	const n = require_redirect_handler();
	function createRedirectInterceptor({ maxRedirections: e }) {
		return (t) => {
			return function Intercept(r, i) {
				const { maxRedirections: a = e } = r;
				if (!a) return t(r, i);
				const o = new n(t, a, r, i);
				r = {
					...r,
					maxRedirections: 0
				};
				return t(r, o);
			};
		};
	}
	t.exports = createRedirectInterceptor;
}));
var require_client = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const r = __require(`node:net`);
	const i = __require(`node:http`);
	const a = require_util$7();
	const { channels: o } = require_diagnostics();
	const s = require_request$1();
	const c = require_dispatcher_base();
	const { InvalidArgumentError: l, InformationalError: u, ClientDestroyedError: d } = require_errors();
	const f = require_connect();
	const { kUrl: p, kServerName: m, kClient: h, kBusy: g, kConnect: _, kResuming: v, kRunning: y, kPending: b, kSize: x, kQueue: S, kConnected: C, kConnecting: w, kNeedDrain: T, kKeepAliveDefaultTimeout: E, kHostHeader: D, kPendingIdx: O, kRunningIdx: k, kError: A, kPipelining: j, kKeepAliveTimeoutValue: M, kMaxHeadersSize: N, kKeepAliveMaxTimeout: P, kKeepAliveTimeoutThreshold: F, kHeadersTimeout: I, kBodyTimeout: L, kStrictContentLength: R, kConnector: z, kMaxRedirections: ee, kMaxRequests: B, kCounter: te, kClose: ne, kDestroy: V, kDispatch: H, kInterceptors: U, kLocalAddress: W, kMaxResponseSize: G, kOnError: re, kHTTPContext: K, kMaxConcurrentStreams: ie, kResume: ae } = require_symbols$4();
	const q = require_client_h1();
	const J = require_client_h2();
	let oe = false;
	const Y = Symbol(`kClosedResolve`);
	const noop = () => {};
	function getPipelining(e) {
		return e[j] ?? e[K]?.defaultPipelining ?? 1;
	}
	var Client = class extends c {
		constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: o, socketTimeout: s, requestTimeout: c, connectTimeout: u, bodyTimeout: d, idleTimeout: h, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: y, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: C, pipelining: w, tls: A, strictContentLength: te, maxCachedSessions: ne, maxRedirections: V, connect: H, maxRequestsPerClient: q, localAddress: J, maxResponseSize: ce, autoSelectFamily: X, autoSelectFamilyAttemptTimeout: Z, maxConcurrentStreams: Q, allowH2: $, webSocket: le, eventSource: ue } = {}) {
			super({
				webSocket: le,
				eventSource: ue
			});
			if (g !== void 0) throw new l(`unsupported keepAlive, use pipelining=0 instead`);
			if (s !== void 0) throw new l(`unsupported socketTimeout, use headersTimeout & bodyTimeout instead`);
			if (c !== void 0) throw new l(`unsupported requestTimeout, use headersTimeout & bodyTimeout instead`);
			if (h !== void 0) throw new l(`unsupported idleTimeout, use keepAliveTimeout instead`);
			if (y !== void 0) throw new l(`unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead`);
			if (n != null && !Number.isFinite(n)) throw new l(`invalid maxHeaderSize`);
			if (C != null && typeof C !== `string`) throw new l(`invalid socketPath`);
			if (u != null && (!Number.isFinite(u) || u < 0)) throw new l(`invalid connectTimeout`);
			if (_ != null && (!Number.isFinite(_) || _ <= 0)) throw new l(`invalid keepAliveTimeout`);
			if (b != null && (!Number.isFinite(b) || b <= 0)) throw new l(`invalid keepAliveMaxTimeout`);
			if (x != null && !Number.isFinite(x)) throw new l(`invalid keepAliveTimeoutThreshold`);
			if (o != null && (!Number.isInteger(o) || o < 0)) throw new l(`headersTimeout must be a positive integer or zero`);
			if (d != null && (!Number.isInteger(d) || d < 0)) throw new l(`bodyTimeout must be a positive integer or zero`);
			if (H != null && typeof H !== `function` && typeof H !== `object`) throw new l(`connect must be a function or an object`);
			if (V != null && (!Number.isInteger(V) || V < 0)) throw new l(`maxRedirections must be a positive number`);
			if (q != null && (!Number.isInteger(q) || q < 0)) throw new l(`maxRequestsPerClient must be a positive number`);
			if (J != null && (typeof J !== `string` || r.isIP(J) === 0)) throw new l(`localAddress must be valid string IP address`);
			if (ce != null && (!Number.isInteger(ce) || ce < -1)) throw new l(`maxResponseSize must be a positive number`);
			if (Z != null && (!Number.isInteger(Z) || Z < -1)) throw new l(`autoSelectFamilyAttemptTimeout must be a positive number`);
			if ($ != null && typeof $ !== `boolean`) throw new l(`allowH2 must be a valid boolean value`);
			if (Q != null && (typeof Q !== `number` || Q < 1)) throw new l(`maxConcurrentStreams must be a positive integer, greater than 0`);
			if (typeof H !== `function`) H = f({
				...A,
				maxCachedSessions: ne,
				allowH2: $,
				socketPath: C,
				timeout: u,
				...X ? {
					autoSelectFamily: X,
					autoSelectFamilyAttemptTimeout: Z
				} : void 0,
				...H
			});
			if (t?.Client && Array.isArray(t.Client)) {
				this[U] = t.Client;
				if (!oe) {
					oe = true;
					process.emitWarning(`Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.`, { code: `UNDICI-CLIENT-INTERCEPTOR-DEPRECATED` });
				}
			} else this[U] = [se({ maxRedirections: V })];
			this[p] = a.parseOrigin(e);
			this[z] = H;
			this[j] = w != null ? w : 1;
			this[N] = n || i.maxHeaderSize;
			this[E] = _ == null ? 4e3 : _;
			this[P] = b == null ? 6e5 : b;
			this[F] = x == null ? 2e3 : x;
			this[M] = this[E];
			this[m] = null;
			this[W] = J != null ? J : null;
			this[v] = 0;
			this[T] = 0;
			this[D] = `host: ${this[p].hostname}${this[p].port ? `:${this[p].port}` : ``}\r\n`;
			this[L] = d != null ? d : 3e5;
			this[I] = o != null ? o : 3e5;
			this[R] = te == null ? true : te;
			this[ee] = V;
			this[B] = q;
			this[Y] = null;
			this[G] = ce > -1 ? ce : -1;
			this[ie] = Q != null ? Q : 100;
			this[K] = null;
			this[S] = [];
			this[k] = 0;
			this[O] = 0;
			this[ae] = (e) => resume(this, e);
			this[re] = (e) => onError(this, e);
		}
		get pipelining() {
			return this[j];
		}
		set pipelining(e) {
			this[j] = e;
			this[ae](true);
		}
		get [b]() {
			return this[S].length - this[O];
		}
		get [y]() {
			return this[O] - this[k];
		}
		get [x]() {
			return this[S].length - this[k];
		}
		get [C]() {
			return !!this[K] && !this[w] && !this[K].destroyed;
		}
		get [g]() {
			return Boolean(this[K]?.busy(null) || this[x] >= (getPipelining(this) || 1) || this[b] > 0);
		}
		[_](e) {
			connect(this);
			this.once(`connect`, e);
		}
		[H](e, t) {
			const n = e.origin || this[p].origin;
			const r = new s(n, e, t);
			this[S].push(r);
			if (this[v]) {} else if (a.bodyLength(r.body) == null && a.isIterable(r.body)) {
				this[v] = 1;
				queueMicrotask(() => resume(this));
			} else this[ae](true);
			if (this[v] && this[T] !== 2 && this[g]) this[T] = 2;
			return this[T] < 2;
		}
		async [ne]() {
			return new Promise((e) => {
				if (this[x]) this[Y] = e;
				else e(null);
			});
		}
		async [V](e) {
			return new Promise((t) => {
				const n = this[S].splice(this[O]);
				for (let t = 0; t < n.length; t++) {
					const r = n[t];
					a.errorRequest(this, r, e);
				}
				const callback = () => {
					if (this[Y]) {
						this[Y]();
						this[Y] = null;
					}
					t(null);
				};
				if (this[K]) {
					this[K].destroy(e, callback);
					this[K] = null;
				} else queueMicrotask(callback);
				this[ae]();
			});
		}
	};
	const se = require_redirect_interceptor();
	function onError(e, t) {
		if (e[y] === 0 && t.code !== `UND_ERR_INFO` && t.code !== `UND_ERR_SOCKET`) {
			n(e[O] === e[k]);
			const r = e[S].splice(e[k]);
			for (let n = 0; n < r.length; n++) {
				const i = r[n];
				a.errorRequest(e, i, t);
			}
			n(e[x] === 0);
		}
	}
	async function connect(e) {
		n(!e[w]);
		n(!e[K]);
		let { host: t, hostname: i, protocol: s, port: c } = e[p];
		if (i[0] === `[`) {
			const e = i.indexOf(`]`);
			n(e !== -1);
			const t = i.substring(1, e);
			n(r.isIP(t));
			i = t;
		}
		e[w] = true;
		if (o.beforeConnect.hasSubscribers) o.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: i,
				protocol: s,
				port: c,
				version: e[K]?.version,
				servername: e[m],
				localAddress: e[W]
			},
			connector: e[z]
		});
		try {
			const r = await new Promise((n, r) => {
				e[z]({
					host: t,
					hostname: i,
					protocol: s,
					port: c,
					servername: e[m],
					localAddress: e[W]
				}, (e, t) => {
					if (e) r(e);
					else n(t);
				});
			});
			if (e.destroyed) {
				a.destroy(r.on(`error`, noop), new d());
				return;
			}
			n(r);
			try {
				e[K] = r.alpnProtocol === `h2` ? await J(e, r) : await q(e, r);
			} catch (e) {
				r.destroy().on(`error`, noop);
				throw e;
			}
			e[w] = false;
			r[te] = 0;
			r[B] = e[B];
			r[h] = e;
			r[A] = null;
			if (o.connected.hasSubscribers) o.connected.publish({
				connectParams: {
					host: t,
					hostname: i,
					protocol: s,
					port: c,
					version: e[K]?.version,
					servername: e[m],
					localAddress: e[W]
				},
				connector: e[z],
				socket: r
			});
			e.emit(`connect`, e[p], [e]);
		} catch (r) {
			if (e.destroyed) return;
			e[w] = false;
			if (o.connectError.hasSubscribers) o.connectError.publish({
				connectParams: {
					host: t,
					hostname: i,
					protocol: s,
					port: c,
					version: e[K]?.version,
					servername: e[m],
					localAddress: e[W]
				},
				connector: e[z],
				error: r
			});
			if (r.code === `ERR_TLS_CERT_ALTNAME_INVALID`) {
				n(e[y] === 0);
				while (e[b] > 0 && e[S][e[O]].servername === e[m]) {
					const t = e[S][e[O]++];
					a.errorRequest(e, t, r);
				}
			} else onError(e, r);
			e.emit(`connectionError`, e[p], [e], r);
		}
		e[ae]();
	}
	function emitDrain(e) {
		e[T] = 0;
		e.emit(`drain`, e[p], [e]);
	}
	function resume(e, t) {
		if (e[v] === 2) return;
		e[v] = 2;
		_resume(e, t);
		e[v] = 0;
		if (e[k] > 256) {
			e[S].splice(0, e[k]);
			e[O] -= e[k];
			e[k] = 0;
		}
	}
	function _resume(e, t) {
		while (true) {
			if (e.destroyed) {
				n(e[b] === 0);
				return;
			}
			if (e[Y] && !e[x]) {
				e[Y]();
				e[Y] = null;
				return;
			}
			if (e[K]) e[K].resume();
			if (e[g]) e[T] = 2;
			else if (e[T] === 2) {
				if (t) {
					e[T] = 1;
					queueMicrotask(() => emitDrain(e));
				} else emitDrain(e);
				continue;
			}
			if (e[b] === 0) return;
			if (e[y] >= (getPipelining(e) || 1)) return;
			const r = e[S][e[O]];
			if (e[p].protocol === `https:` && e[m] !== r.servername) {
				if (e[y] > 0) return;
				e[m] = r.servername;
				e[K]?.destroy(new u(`servername changed`), () => {
					e[K] = null;
					resume(e);
				});
			}
			if (e[w]) return;
			if (!e[K]) {
				connect(e);
				return;
			}
			if (e[K].destroyed) return;
			if (e[K].busy(r)) return;
			if (!r.aborted && e[K].write(r)) e[O]++;
			else e[S].splice(e[O], 1);
		}
	}
	t.exports = Client;
}));
var require_fixed_queue = __commonJSMin(((e, t) => {
	const n = 2048;
	const r = 2047;
	var FixedCircularBuffer = class {
		constructor() {
			this.bottom = 0;
			this.top = 0;
			this.list = new Array(n);
			this.next = null;
		}
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & r) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e;
			this.top = this.top + 1 & r;
		}
		shift() {
			const e = this.list[this.bottom];
			if (e === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & r;
			return e;
		}
	};
	t.exports = class FixedQueue {
		constructor() {
			this.head = this.tail = new FixedCircularBuffer();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer();
			this.head.push(e);
		}
		shift() {
			const e = this.tail;
			const t = e.shift();
			if (e.isEmpty() && e.next !== null) this.tail = e.next;
			return t;
		}
	};
}));
var require_pool_stats = __commonJSMin(((e, t) => {
	const { kFree: n, kConnected: r, kPending: i, kQueued: a, kRunning: o, kSize: s } = require_symbols$4();
	const c = Symbol(`pool`);
	var PoolStats = class {
		constructor(e) {
			this[c] = e;
		}
		get connected() {
			return this[c][r];
		}
		get free() {
			return this[c][n];
		}
		get pending() {
			return this[c][i];
		}
		get queued() {
			return this[c][a];
		}
		get running() {
			return this[c][o];
		}
		get size() {
			return this[c][s];
		}
	};
	t.exports = PoolStats;
}));
var require_pool_base = __commonJSMin(((e, t) => {
	const n = require_dispatcher_base();
	const r = require_fixed_queue();
	const { kConnected: i, kSize: a, kRunning: o, kPending: s, kQueued: c, kBusy: l, kFree: u, kUrl: d, kClose: f, kDestroy: p, kDispatch: m } = require_symbols$4();
	const h = require_pool_stats();
	const g = Symbol(`clients`);
	const _ = Symbol(`needDrain`);
	const v = Symbol(`queue`);
	const y = Symbol(`closed resolve`);
	const b = Symbol(`onDrain`);
	const x = Symbol(`onConnect`);
	const S = Symbol(`onDisconnect`);
	const C = Symbol(`onConnectionError`);
	const w = Symbol(`get dispatcher`);
	const T = Symbol(`add client`);
	const E = Symbol(`remove client`);
	const D = Symbol(`stats`);
	var PoolBase = class extends n {
		constructor(e) {
			super(e);
			this[v] = new r();
			this[g] = [];
			this[c] = 0;
			const t = this;
			this[b] = function onDrain(e, n) {
				const r = t[v];
				let i = false;
				while (!i) {
					const e = r.shift();
					if (!e) break;
					t[c]--;
					i = !this.dispatch(e.opts, e.handler);
				}
				this[_] = i;
				if (!this[_] && t[_]) {
					t[_] = false;
					t.emit(`drain`, e, [t, ...n]);
				}
				if (t[y] && r.isEmpty()) Promise.all(t[g].map((e) => e.close())).then(t[y]);
			};
			this[x] = (e, n) => {
				t.emit(`connect`, e, [t, ...n]);
			};
			this[S] = (e, n, r) => {
				t.emit(`disconnect`, e, [t, ...n], r);
			};
			this[C] = (e, n, r) => {
				t.emit(`connectionError`, e, [t, ...n], r);
			};
			this[D] = new h(this);
		}
		get [l]() {
			return this[_];
		}
		get [i]() {
			return this[g].filter((e) => e[i]).length;
		}
		get [u]() {
			return this[g].filter((e) => e[i] && !e[_]).length;
		}
		get [s]() {
			let e = this[c];
			for (const { [s]: t } of this[g]) e += t;
			return e;
		}
		get [o]() {
			let e = 0;
			for (const { [o]: t } of this[g]) e += t;
			return e;
		}
		get [a]() {
			let e = this[c];
			for (const { [a]: t } of this[g]) e += t;
			return e;
		}
		get stats() {
			return this[D];
		}
		async [f]() {
			if (this[v].isEmpty()) await Promise.all(this[g].map((e) => e.close()));
			else await new Promise((e) => {
				this[y] = e;
			});
		}
		async [p](e) {
			while (true) {
				const t = this[v].shift();
				if (!t) break;
				t.handler.onError(e);
			}
			await Promise.all(this[g].map((t) => t.destroy(e)));
		}
		[m](e, t) {
			const n = this[w]();
			if (!n) {
				this[_] = true;
				this[v].push({
					opts: e,
					handler: t
				});
				this[c]++;
			} else if (!n.dispatch(e, t)) {
				n[_] = true;
				this[_] = !this[w]();
			}
			return !this[_];
		}
		[T](e) {
			e.on(`drain`, this[b]).on(`connect`, this[x]).on(`disconnect`, this[S]).on(`connectionError`, this[C]);
			this[g].push(e);
			if (this[_]) queueMicrotask(() => {
				if (this[_]) this[b](e[d], [this, e]);
			});
			return this;
		}
		[E](e) {
			e.close(() => {
				const t = this[g].indexOf(e);
				if (t !== -1) this[g].splice(t, 1);
			});
			this[_] = this[g].some((e) => !e[_] && e.closed !== true && e.destroyed !== true);
		}
	};
	t.exports = {
		PoolBase,
		kClients: g,
		kNeedDrain: _,
		kAddClient: T,
		kRemoveClient: E,
		kGetDispatcher: w
	};
}));
var require_pool = __commonJSMin(((e, t) => {
	const { PoolBase: n, kClients: r, kNeedDrain: i, kAddClient: a, kGetDispatcher: o } = require_pool_base();
	const s = require_client();
	const { InvalidArgumentError: c } = require_errors();
	const l = require_util$7();
	const { kUrl: u, kInterceptors: d } = require_symbols$4();
	const f = require_connect();
	const p = Symbol(`options`);
	const m = Symbol(`connections`);
	const h = Symbol(`factory`);
	function defaultFactory(e, t) {
		return new s(e, t);
	}
	var Pool = class extends n {
		constructor(e, { connections: t, factory: n = defaultFactory, connect: i, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: g, autoSelectFamily: _, autoSelectFamilyAttemptTimeout: v, allowH2: y, ...b } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new c(`invalid connections`);
			if (typeof n !== `function`) throw new c(`factory must be a function.`);
			if (i != null && typeof i !== `function` && typeof i !== `object`) throw new c(`connect must be a function or an object`);
			if (typeof i !== `function`) i = f({
				...o,
				maxCachedSessions: s,
				allowH2: y,
				socketPath: g,
				timeout: a,
				..._ ? {
					autoSelectFamily: _,
					autoSelectFamilyAttemptTimeout: v
				} : void 0,
				...i
			});
			super(b);
			this[d] = b.interceptors?.Pool && Array.isArray(b.interceptors.Pool) ? b.interceptors.Pool : [];
			this[m] = t || null;
			this[u] = l.parseOrigin(e);
			this[p] = {
				...l.deepClone(b),
				connect: i,
				allowH2: y
			};
			this[p].interceptors = b.interceptors ? { ...b.interceptors } : void 0;
			this[h] = n;
			this.on(`connectionError`, (e, t, n) => {
				for (const e of t) {
					const t = this[r].indexOf(e);
					if (t !== -1) this[r].splice(t, 1);
				}
			});
		}
		[o]() {
			for (const e of this[r]) if (!e[i]) return e;
			if (!this[m] || this[r].length < this[m]) {
				const e = this[h](this[u], this[p]);
				this[a](e);
				return e;
			}
		}
	};
	t.exports = Pool;
}));
var require_balanced_pool = __commonJSMin(((e, t) => {
	const { BalancedPoolMissingUpstreamError: n, InvalidArgumentError: r } = require_errors();
	const { PoolBase: i, kClients: a, kNeedDrain: o, kAddClient: s, kRemoveClient: c, kGetDispatcher: l } = require_pool_base();
	const u = require_pool();
	const { kUrl: d, kInterceptors: f } = require_symbols$4();
	const { parseOrigin: p } = require_util$7();
	const m = Symbol(`factory`);
	const h = Symbol(`options`);
	const g = Symbol(`kGreatestCommonDivisor`);
	const _ = Symbol(`kCurrentWeight`);
	const v = Symbol(`kIndex`);
	const y = Symbol(`kWeight`);
	const b = Symbol(`kMaxWeightPerServer`);
	const x = Symbol(`kErrorPenalty`);
	function getGreatestCommonDivisor(e, t) {
		if (e === 0) return t;
		while (t !== 0) {
			const n = t;
			t = e % t;
			e = n;
		}
		return e;
	}
	function defaultFactory(e, t) {
		return new u(e, t);
	}
	var BalancedPool = class extends i {
		constructor(e = [], { factory: t = defaultFactory, ...n } = {}) {
			super();
			this[h] = n;
			this[v] = -1;
			this[_] = 0;
			this[b] = this[h].maxWeightPerServer || 100;
			this[x] = this[h].errorPenalty || 15;
			if (!Array.isArray(e)) e = [e];
			if (typeof t !== `function`) throw new r(`factory must be a function.`);
			this[f] = n.interceptors?.BalancedPool && Array.isArray(n.interceptors.BalancedPool) ? n.interceptors.BalancedPool : [];
			this[m] = t;
			for (const t of e) this.addUpstream(t);
			this._updateBalancedPoolStats();
		}
		addUpstream(e) {
			const t = p(e).origin;
			if (this[a].find((e) => e[d].origin === t && e.closed !== true && e.destroyed !== true)) return this;
			const n = this[m](t, Object.assign({}, this[h]));
			this[s](n);
			n.on(`connect`, () => {
				n[y] = Math.min(this[b], n[y] + this[x]);
			});
			n.on(`connectionError`, () => {
				n[y] = Math.max(1, n[y] - this[x]);
				this._updateBalancedPoolStats();
			});
			n.on(`disconnect`, (...e) => {
				const t = e[2];
				if (t && t.code === `UND_ERR_SOCKET`) {
					n[y] = Math.max(1, n[y] - this[x]);
					this._updateBalancedPoolStats();
				}
			});
			for (const e of this[a]) e[y] = this[b];
			this._updateBalancedPoolStats();
			return this;
		}
		_updateBalancedPoolStats() {
			let e = 0;
			for (let t = 0; t < this[a].length; t++) e = getGreatestCommonDivisor(this[a][t][y], e);
			this[g] = e;
		}
		removeUpstream(e) {
			const t = p(e).origin;
			const n = this[a].find((e) => e[d].origin === t && e.closed !== true && e.destroyed !== true);
			if (n) this[c](n);
			return this;
		}
		get upstreams() {
			return this[a].filter((e) => e.closed !== true && e.destroyed !== true).map((e) => e[d].origin);
		}
		[l]() {
			if (this[a].length === 0) throw new n();
			if (!this[a].find((e) => !e[o] && e.closed !== true && e.destroyed !== true)) return;
			if (this[a].map((e) => e[o]).reduce((e, t) => e && t, true)) return;
			let e = 0;
			let t = this[a].findIndex((e) => !e[o]);
			while (e++ < this[a].length) {
				this[v] = (this[v] + 1) % this[a].length;
				const e = this[a][this[v]];
				if (e[y] > this[a][t][y] && !e[o]) t = this[v];
				if (this[v] === 0) {
					this[_] = this[_] - this[g];
					if (this[_] <= 0) this[_] = this[b];
				}
				if (e[y] >= this[_] && !e[o]) return e;
			}
			this[_] = this[a][t][y];
			this[v] = t;
			return this[a][t];
		}
	};
	t.exports = BalancedPool;
}));
var require_agent = __commonJSMin(((e, t) => {
	const { InvalidArgumentError: n } = require_errors();
	const { kClients: r, kRunning: i, kClose: a, kDestroy: o, kDispatch: s, kInterceptors: c } = require_symbols$4();
	const l = require_dispatcher_base();
	const u = require_pool();
	const d = require_client();
	const f = require_util$7();
	const p = require_redirect_interceptor();
	const m = Symbol(`onConnect`);
	const h = Symbol(`onDisconnect`);
	const g = Symbol(`onConnectionError`);
	const _ = Symbol(`maxRedirections`);
	const v = Symbol(`onDrain`);
	const y = Symbol(`factory`);
	const b = Symbol(`options`);
	function defaultFactory(e, t) {
		return t && t.connections === 1 ? new d(e, t) : new u(e, t);
	}
	var Agent = class extends l {
		constructor({ factory: e = defaultFactory, maxRedirections: t = 0, connect: i, tls: a, ...o } = {}) {
			if (typeof e !== `function`) throw new n(`factory must be a function.`);
			if (i != null && typeof i !== `function` && typeof i !== `object`) throw new n(`connect must be a function or an object`);
			if (!Number.isInteger(t) || t < 0) throw new n(`maxRedirections must be a positive number`);
			super(o);
			if (i && typeof i !== `function`) i = { ...i };
			if (a && typeof a !== `function`) a = { ...a };
			this[c] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [p({ maxRedirections: t })];
			this[b] = {
				...f.deepClone(o),
				connect: i,
				tls: a
			};
			this[b].interceptors = o.interceptors ? { ...o.interceptors } : void 0;
			this[_] = t;
			this[y] = e;
			this[r] = /* @__PURE__ */ new Map();
			this[v] = (e, t) => {
				this.emit(`drain`, e, [this, ...t]);
			};
			this[m] = (e, t) => {
				this.emit(`connect`, e, [this, ...t]);
			};
			this[h] = (e, t, n) => {
				this.emit(`disconnect`, e, [this, ...t], n);
			};
			this[g] = (e, t, n) => {
				this.emit(`connectionError`, e, [this, ...t], n);
			};
		}
		get [i]() {
			let e = 0;
			for (const t of this[r].values()) e += t[i];
			return e;
		}
		[s](e, t) {
			let i;
			if (e.origin && (typeof e.origin === `string` || e.origin instanceof URL)) i = String(e.origin);
			else throw new n(`opts.origin must be a non-empty string or URL.`);
			let a = this[r].get(i);
			if (!a) {
				a = this[y](e.origin, this[b]).on(`drain`, this[v]).on(`connect`, this[m]).on(`disconnect`, this[h]).on(`connectionError`, this[g]);
				this[r].set(i, a);
			}
			return a.dispatch(e, t);
		}
		async [a]() {
			const e = [];
			for (const t of this[r].values()) e.push(t.close());
			this[r].clear();
			await Promise.all(e);
		}
		async [o](e) {
			const t = [];
			for (const n of this[r].values()) t.push(n.destroy(e));
			this[r].clear();
			await Promise.all(t);
		}
	};
	t.exports = Agent;
}));
var require_proxy_agent = __commonJSMin(((e, t) => {
	const { kProxy: n, kClose: r, kDestroy: i, kDispatch: a, kInterceptors: o } = require_symbols$4();
	const { URL: s } = __require(`node:url`);
	const c = require_agent();
	const l = require_pool();
	const u = require_dispatcher_base();
	const { InvalidArgumentError: d, RequestAbortedError: f, SecureProxyConnectionError: p } = require_errors();
	const m = require_connect();
	const h = require_client();
	const g = Symbol(`proxy agent`);
	const _ = Symbol(`proxy client`);
	const v = Symbol(`proxy headers`);
	const y = Symbol(`request tls settings`);
	const b = Symbol(`proxy tls settings`);
	const x = Symbol(`connect endpoint function`);
	const S = Symbol(`tunnel proxy`);
	function defaultProtocolPort(e) {
		return e === `https:` ? 443 : 80;
	}
	function defaultFactory(e, t) {
		return new l(e, t);
	}
	const noop = () => {};
	function defaultAgentFactory(e, t) {
		if (t.connections === 1) return new h(e, t);
		return new l(e, t);
	}
	var Http1ProxyWrapper = class extends u {
		#e;
		constructor(e, { headers: t = {}, connect: n, factory: r }) {
			super();
			if (!e) throw new d(`Proxy URL is mandatory`);
			this[v] = t;
			if (r) this.#e = r(e, { connect: n });
			else this.#e = new h(e, { connect: n });
		}
		[a](e, t) {
			const n = t.onHeaders;
			t.onHeaders = function(e, r, i) {
				if (e === 407) {
					if (typeof t.onError === `function`) t.onError(new d(`Proxy Authentication Required (407)`));
					return;
				}
				if (n) n.call(this, e, r, i);
			};
			const { origin: r, path: i = `/`, headers: o = {} } = e;
			e.path = r + i;
			if (!(`host` in o) && !(`Host` in o)) {
				const { host: e } = new s(r);
				o.host = e;
			}
			e.headers = {
				...this[v],
				...o
			};
			return this.#e[a](e, t);
		}
		async [r]() {
			return this.#e.close();
		}
		async [i](e) {
			return this.#e.destroy(e);
		}
	};
	var ProxyAgent = class extends u {
		constructor(e) {
			super();
			if (!e || typeof e === `object` && !(e instanceof s) && !e.uri) throw new d(`Proxy uri is mandatory`);
			const { clientFactory: t = defaultFactory } = e;
			if (typeof t !== `function`) throw new d(`Proxy opts.clientFactory must be a function.`);
			const { proxyTunnel: r = true } = e;
			const i = this.#e(e);
			const { href: a, origin: l, port: u, protocol: h, username: C, password: w, hostname: T } = i;
			this[n] = {
				uri: a,
				protocol: h
			};
			this[o] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [];
			this[y] = e.requestTls;
			this[b] = e.proxyTls;
			this[v] = e.headers || {};
			this[S] = r;
			if (e.auth && e.token) throw new d(`opts.auth cannot be used in combination with opts.token`);
			else if (e.auth) this[v][`proxy-authorization`] = `Basic ${e.auth}`;
			else if (e.token) this[v][`proxy-authorization`] = e.token;
			else if (C && w) this[v][`proxy-authorization`] = `Basic ${Buffer.from(`${decodeURIComponent(C)}:${decodeURIComponent(w)}`).toString(`base64`)}`;
			const E = m({ ...e.proxyTls });
			this[x] = m({ ...e.requestTls });
			const D = e.factory || defaultAgentFactory;
			const factory = (e, t) => {
				const { protocol: r } = new s(e);
				if (!this[S] && r === `http:` && this[n].protocol === `http:`) return new Http1ProxyWrapper(this[n].uri, {
					headers: this[v],
					connect: E,
					factory: D
				});
				return D(e, t);
			};
			this[_] = t(i, { connect: E });
			this[g] = new c({
				...e,
				factory,
				connect: async (e, t) => {
					let n = e.host;
					if (!e.port) n += `:${defaultProtocolPort(e.protocol)}`;
					try {
						const { socket: r, statusCode: i } = await this[_].connect({
							origin: l,
							port: u,
							path: n,
							signal: e.signal,
							headers: {
								...this[v],
								host: e.host
							},
							servername: this[b]?.servername || T
						});
						if (i !== 200) {
							r.on(`error`, noop).destroy();
							t(new f(`Proxy response (${i}) !== 200 when HTTP Tunneling`));
						}
						if (e.protocol !== `https:`) {
							t(null, r);
							return;
						}
						let a;
						if (this[y]) a = this[y].servername;
						else a = e.servername;
						this[x]({
							...e,
							servername: a,
							httpSocket: r
						}, t);
					} catch (e) {
						if (e.code === `ERR_TLS_CERT_ALTNAME_INVALID`) t(new p(e));
						else t(e);
					}
				}
			});
		}
		dispatch(e, t) {
			const n = buildHeaders(e.headers);
			throwIfProxyAuthIsSent(n);
			if (n && !(`host` in n) && !(`Host` in n)) {
				const { host: t } = new s(e.origin);
				n.host = t;
			}
			return this[g].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			if (typeof e === `string`) return new s(e);
			else if (e instanceof s) return e;
			else return new s(e.uri);
		}
		async [r]() {
			await this[g].close();
			await this[_].close();
		}
		async [i]() {
			await this[g].destroy();
			await this[_].destroy();
		}
	};
	function buildHeaders(e) {
		if (Array.isArray(e)) {
			const t = {};
			for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
			return t;
		}
		return e;
	}
	function throwIfProxyAuthIsSent(e) {
		if (e && Object.keys(e).find((e) => e.toLowerCase() === `proxy-authorization`)) throw new d(`Proxy-Authorization should be sent in ProxyAgent constructor`);
	}
	t.exports = ProxyAgent;
}));
var require_env_http_proxy_agent = __commonJSMin(((e, t) => {
	const n = require_dispatcher_base();
	const { kClose: r, kDestroy: i, kClosed: a, kDestroyed: o, kDispatch: s, kNoProxyAgent: c, kHttpProxyAgent: l, kHttpsProxyAgent: u } = require_symbols$4();
	const d = require_proxy_agent();
	const f = require_agent();
	const p = {
		"http:": 80,
		"https:": 443
	};
	let m = false;
	var EnvHttpProxyAgent = class extends n {
		#e = null;
		#t = null;
		#n = null;
		constructor(e = {}) {
			super();
			this.#n = e;
			if (!m) {
				m = true;
				process.emitWarning(`EnvHttpProxyAgent is experimental, expect them to change at any time.`, { code: `UNDICI-EHPA` });
			}
			const { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
			this[c] = new f(i);
			const a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
			if (a) this[l] = new d({
				...i,
				uri: a
			});
			else this[l] = this[c];
			const o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
			if (o) this[u] = new d({
				...i,
				uri: o
			});
			else this[u] = this[l];
			this.#a();
		}
		[s](e, t) {
			const n = new URL(e.origin);
			return this.#r(n).dispatch(e, t);
		}
		async [r]() {
			await this[c].close();
			if (!this[l][a]) await this[l].close();
			if (!this[u][a]) await this[u].close();
		}
		async [i](e) {
			await this[c].destroy(e);
			if (!this[l][o]) await this[l].destroy(e);
			if (!this[u][o]) await this[u].destroy(e);
		}
		#r(e) {
			let { protocol: t, host: n, port: r } = e;
			n = n.replace(/:\d*$/, ``).toLowerCase();
			r = Number.parseInt(r, 10) || p[t] || 0;
			if (!this.#i(n, r)) return this[c];
			if (t === `https:`) return this[u];
			return this[l];
		}
		#i(e, t) {
			if (this.#o) this.#a();
			if (this.#t.length === 0) return true;
			if (this.#e === `*`) return false;
			for (let n = 0; n < this.#t.length; n++) {
				const r = this.#t[n];
				if (r.port && r.port !== t) continue;
				if (!/^[.*]/.test(r.hostname)) {
					if (e === r.hostname) return false;
				} else if (e.endsWith(r.hostname.replace(/^\*/, ``))) return false;
			}
			return true;
		}
		#a() {
			const e = this.#n.noProxy ?? this.#s;
			const t = e.split(/[,\s]/);
			const n = [];
			for (let e = 0; e < t.length; e++) {
				const r = t[e];
				if (!r) continue;
				const i = r.match(/^(.+):(\d+)$/);
				n.push({
					hostname: (i ? i[1] : r).toLowerCase(),
					port: i ? Number.parseInt(i[2], 10) : 0
				});
			}
			this.#e = e;
			this.#t = n;
		}
		get #o() {
			if (this.#n.noProxy !== void 0) return false;
			return this.#e !== this.#s;
		}
		get #s() {
			return process.env.no_proxy ?? process.env.NO_PROXY ?? ``;
		}
	};
	t.exports = EnvHttpProxyAgent;
}));
var require_retry_handler = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { kRetryHandlerDefaultRetry: r } = require_symbols$4();
	const { RequestRetryError: i } = require_errors();
	const { isDisturbed: a, parseHeaders: o, parseRangeHeader: s, wrapRequestBody: c } = require_util$7();
	function calculateRetryAfterHeader(e) {
		const t = Date.now();
		return new Date(e).getTime() - t;
	}
	function validatePartialResponseContentLength(e, t, n, r) {
		const a = e[`content-length`];
		if (a == null) return null;
		if (!Number.isFinite(t.start) || !Number.isFinite(t.end)) return null;
		const o = Number(a);
		const s = t.end - t.start + 1;
		if (!Number.isFinite(o) || o !== s) return new i(`Content-Length mismatch`, n, {
			headers: e,
			data: { count: r }
		});
		return null;
	}
	t.exports = class RetryHandler {
		constructor(e, t) {
			const { retryOptions: n, ...i } = e;
			const { retry: a, maxRetries: o, maxTimeout: s, minTimeout: l, timeoutFactor: u, methods: d, errorCodes: f, retryAfter: p, statusCodes: m } = n ?? {};
			this.dispatch = t.dispatch;
			this.handler = t.handler;
			this.opts = {
				...i,
				body: c(e.body)
			};
			this.abort = null;
			this.aborted = false;
			this.retryOpts = {
				retry: a ?? RetryHandler[r],
				retryAfter: p ?? true,
				maxTimeout: s ?? 3e4,
				minTimeout: l ?? 500,
				timeoutFactor: u ?? 2,
				maxRetries: o ?? 5,
				methods: d ?? [
					`GET`,
					`HEAD`,
					`OPTIONS`,
					`PUT`,
					`DELETE`,
					`TRACE`
				],
				statusCodes: m ?? [
					500,
					502,
					503,
					504,
					429
				],
				errorCodes: f ?? [
					`ECONNRESET`,
					`ECONNREFUSED`,
					`ENOTFOUND`,
					`ENETDOWN`,
					`ENETUNREACH`,
					`EHOSTDOWN`,
					`EHOSTUNREACH`,
					`EPIPE`,
					`UND_ERR_SOCKET`
				]
			};
			this.retryCount = 0;
			this.retryCountCheckpoint = 0;
			this.start = 0;
			this.end = null;
			this.etag = null;
			this.resume = null;
			this.headersSent = false;
			this.handler.onConnect((e) => {
				this.aborted = true;
				if (this.abort) this.abort(e);
				else this.reason = e;
			});
		}
		checkpointResponseEnd(e, t) {
			if (this.end == null && this.opts.method !== `HEAD`) {
				const t = e[`content-length`];
				this.end = t != null ? Number(t) - 1 : null;
				n(this.end == null || Number.isFinite(this.end), `invalid content-length`);
			}
			this.resume = this.end != null ? t : null;
		}
		onRequestSent() {
			if (this.handler.onRequestSent) this.handler.onRequestSent();
		}
		onUpgrade(e, t, n) {
			if (this.handler.onUpgrade) this.handler.onUpgrade(e, t, n);
		}
		onConnect(e) {
			if (this.aborted) e(this.reason);
			else this.abort = e;
		}
		onBodySent(e) {
			if (this.handler.onBodySent) return this.handler.onBodySent(e);
		}
		static [r](e, { state: t, opts: n }, r) {
			const { statusCode: i, code: a, headers: o } = e;
			const { method: s, retryOptions: c } = n;
			const { maxRetries: l, minTimeout: u, maxTimeout: d, timeoutFactor: f, statusCodes: p, errorCodes: m, methods: h } = c;
			const { counter: g } = t;
			if (a && a !== `UND_ERR_REQ_RETRY` && !m.includes(a)) {
				r(e);
				return;
			}
			if (Array.isArray(h) && !h.includes(s)) {
				r(e);
				return;
			}
			if (i != null && Array.isArray(p) && !p.includes(i)) {
				r(e);
				return;
			}
			if (g > l) {
				r(e);
				return;
			}
			let _ = o?.[`retry-after`];
			if (_) {
				_ = Number(_);
				_ = Number.isNaN(_) ? calculateRetryAfterHeader(_) : _ * 1e3;
			}
			const v = _ > 0 ? Math.min(_, d) : Math.min(u * f ** (g - 1), d);
			setTimeout(() => r(null), v);
		}
		onHeaders(e, t, r, a) {
			const c = o(t);
			this.retryCount += 1;
			if (e >= 300) {
				if (!this.headersSent && this.retryOpts.statusCodes.includes(e) === false) {
					this.headersSent = true;
					this.checkpointResponseEnd(c, r);
					return this.handler.onHeaders(e, t, r, a);
				} else {
					this.abort(new i(`Request failed`, e, {
						headers: c,
						data: { count: this.retryCount }
					}));
					return false;
				}
			}
			if (this.resume != null) {
				this.resume = null;
				if (e !== 206 && (this.start > 0 || e !== 200)) {
					this.abort(new i(`server does not support the range header and the payload was partially consumed`, e, {
						headers: c,
						data: { count: this.retryCount }
					}));
					return false;
				}
				const t = s(c[`content-range`]);
				if (!t) {
					this.abort(new i(`Content-Range mismatch`, e, {
						headers: c,
						data: { count: this.retryCount }
					}));
					return false;
				}
				if (this.etag != null && this.etag !== c.etag) {
					this.abort(new i(`ETag mismatch`, e, {
						headers: c,
						data: { count: this.retryCount }
					}));
					return false;
				}
				const n = validatePartialResponseContentLength(c, t, e, this.retryCount);
				if (n != null) {
					this.abort(n);
					return false;
				}
				const { start: a, size: o, end: l = o - 1 } = t;
				if (this.start !== a || this.end != null && this.end !== l) {
					this.abort(new i(`Content-Range mismatch`, e, {
						headers: c,
						data: { count: this.retryCount }
					}));
					return false;
				}
				this.resume = r;
				return true;
			}
			if (this.end == null) {
				if (e === 206) {
					const i = s(c[`content-range`]);
					if (i == null) {
						this.headersSent = true;
						return this.handler.onHeaders(e, t, r, a);
					}
					const o = validatePartialResponseContentLength(c, i, e, this.retryCount);
					if (o != null) {
						this.abort(o);
						return false;
					}
					const { start: l, size: u, end: d = u - 1 } = i;
					n(l != null && Number.isFinite(l), `content-range mismatch`);
					n(d != null && Number.isFinite(d), `invalid content-length`);
					this.start = l;
					this.end = d;
				}
				if (this.end == null) {
					const e = c[`content-length`];
					this.end = e != null ? Number(e) - 1 : null;
				}
				n(Number.isFinite(this.start));
				n(this.end == null || Number.isFinite(this.end), `invalid content-length`);
				this.resume = r;
				this.headersSent = true;
				this.etag = c.etag != null ? c.etag : null;
				if (this.etag != null && this.etag.startsWith(`W/`)) this.etag = null;
				return this.handler.onHeaders(e, t, r, a);
			}
			const l = new i(`Request failed`, e, {
				headers: c,
				data: { count: this.retryCount }
			});
			this.abort(l);
			return false;
		}
		onData(e) {
			this.start += e.length;
			return this.handler.onData(e);
		}
		onComplete(e) {
			this.retryCount = 0;
			return this.handler.onComplete(e);
		}
		onError(e) {
			if (this.aborted || a(this.opts.body) || this.headersSent && this.resume == null) return this.handler.onError(e);
			if (this.retryCount - this.retryCountCheckpoint > 0) this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint);
			else this.retryCount += 1;
			this.retryOpts.retry(e, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, onRetry.bind(this));
			function onRetry(e) {
				if (e != null || this.aborted || a(this.opts.body)) return this.handler.onError(e);
				if (this.start !== 0) {
					const e = { range: `bytes=${this.start}-${this.end ?? ``}` };
					if (this.etag != null) e[`if-match`] = this.etag;
					this.opts = {
						...this.opts,
						headers: {
							...this.opts.headers,
							...e
						}
					};
				}
				try {
					this.retryCountCheckpoint = this.retryCount;
					this.dispatch(this.opts, this);
				} catch (e) {
					this.handler.onError(e);
				}
			}
		}
	};
}));
var require_retry_agent = __commonJSMin(((e, t) => {
	const n = require_dispatcher();
	const r = require_retry_handler();
	var RetryAgent = class extends n {
		#e = null;
		#t = null;
		constructor(e, t = {}) {
			super(t);
			this.#e = e;
			this.#t = t;
		}
		dispatch(e, t) {
			const n = new r({
				...e,
				retryOptions: this.#t
			}, {
				dispatch: this.#e.dispatch.bind(this.#e),
				handler: t
			});
			return this.#e.dispatch(e, n);
		}
		close() {
			return this.#e.close();
		}
		destroy() {
			return this.#e.destroy();
		}
	};
	t.exports = RetryAgent;
}));
var require_readable = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { Readable: r } = __require(`node:stream`);
	const { RequestAbortedError: i, NotSupportedError: a, InvalidArgumentError: o, AbortError: s } = require_errors();
	const c = require_util$7();
	const { ReadableStreamFrom: l } = require_util$7();
	const u = Symbol(`kConsume`);
	const d = Symbol(`kReading`);
	const f = Symbol(`kBody`);
	const p = Symbol(`kAbort`);
	const m = Symbol(`kContentType`);
	const h = Symbol(`kContentLength`);
	const noop = () => {};
	var BodyReadable = class extends r {
		constructor({ resume: e, abort: t, contentType: n = ``, contentLength: r, highWaterMark: i = 65536 }) {
			super({
				autoDestroy: true,
				read: e,
				highWaterMark: i
			});
			this._readableState.dataEmitted = false;
			this[p] = t;
			this[u] = null;
			this[f] = null;
			this[m] = n;
			this[h] = r;
			this[d] = false;
		}
		destroy(e) {
			if (!e && !this._readableState.endEmitted) e = new i();
			if (e) this[p]();
			return super.destroy(e);
		}
		_destroy(e, t) {
			if (!this[d]) setImmediate(() => {
				t(e);
			});
			else t(e);
		}
		on(e, ...t) {
			if (e === `data` || e === `readable`) this[d] = true;
			return super.on(e, ...t);
		}
		addListener(e, ...t) {
			return this.on(e, ...t);
		}
		off(e, ...t) {
			const n = super.off(e, ...t);
			if (e === `data` || e === `readable`) this[d] = this.listenerCount(`data`) > 0 || this.listenerCount(`readable`) > 0;
			return n;
		}
		removeListener(e, ...t) {
			return this.off(e, ...t);
		}
		push(e) {
			if (this[u] && e !== null) {
				consumePush(this[u], e);
				return this[d] ? super.push(e) : true;
			}
			return super.push(e);
		}
		async text() {
			return consume(this, `text`);
		}
		async json() {
			return consume(this, `json`);
		}
		async blob() {
			return consume(this, `blob`);
		}
		async bytes() {
			return consume(this, `bytes`);
		}
		async arrayBuffer() {
			return consume(this, `arrayBuffer`);
		}
		async formData() {
			throw new a();
		}
		get bodyUsed() {
			return c.isDisturbed(this);
		}
		get body() {
			if (!this[f]) {
				this[f] = l(this);
				if (this[u]) {
					this[f].getReader();
					n(this[f].locked);
				}
			}
			return this[f];
		}
		async dump(e) {
			let t = Number.isFinite(e?.limit) ? e.limit : 131072;
			const n = e?.signal;
			if (n != null && (typeof n !== `object` || !(`aborted` in n))) throw new o(`signal must be an AbortSignal`);
			n?.throwIfAborted();
			if (this._readableState.closeEmitted) return null;
			return await new Promise((e, r) => {
				if (this[h] > t) this.destroy(new s());
				const onAbort = () => {
					this.destroy(n.reason ?? new s());
				};
				n?.addEventListener(`abort`, onAbort);
				this.on(`close`, function() {
					n?.removeEventListener(`abort`, onAbort);
					if (n?.aborted) r(n.reason ?? new s());
					else e(null);
				}).on(`error`, noop).on(`data`, function(e) {
					t -= e.length;
					if (t <= 0) this.destroy();
				}).resume();
			});
		}
	};
	function isLocked(e) {
		return e[f] && e[f].locked === true || e[u];
	}
	function isUnusable(e) {
		return c.isDisturbed(e) || isLocked(e);
	}
	async function consume(e, t) {
		n(!e[u]);
		return new Promise((n, r) => {
			if (isUnusable(e)) {
				const t = e._readableState;
				if (t.destroyed && t.closeEmitted === false) e.on(`error`, (e) => {
					r(e);
				}).on(`close`, () => {
					r(/* @__PURE__ */ new TypeError(`unusable`));
				});
				else r(t.errored ?? /* @__PURE__ */ new TypeError(`unusable`));
			} else queueMicrotask(() => {
				e[u] = {
					type: t,
					stream: e,
					resolve: n,
					reject: r,
					length: 0,
					body: []
				};
				e.on(`error`, function(e) {
					consumeFinish(this[u], e);
				}).on(`close`, function() {
					if (this[u].body !== null) consumeFinish(this[u], new i());
				});
				consumeStart(e[u]);
			});
		});
	}
	function consumeStart(e) {
		if (e.body === null) return;
		const { _readableState: t } = e.stream;
		if (t.bufferIndex) {
			const n = t.bufferIndex;
			const r = t.buffer.length;
			for (let i = n; i < r; i++) consumePush(e, t.buffer[i]);
		} else for (const n of t.buffer) consumePush(e, n);
		if (t.endEmitted) consumeEnd(this[u]);
		else e.stream.on(`end`, function() {
			consumeEnd(this[u]);
		});
		e.stream.resume();
		while (e.stream.read() != null);
	}
	function chunksDecode(e, t) {
		if (e.length === 0 || t === 0) return ``;
		const n = e.length === 1 ? e[0] : Buffer.concat(e, t);
		const r = n.length;
		const i = r > 2 && n[0] === 239 && n[1] === 187 && n[2] === 191 ? 3 : 0;
		return n.utf8Slice(i, r);
	}
	function chunksConcat(e, t) {
		if (e.length === 0 || t === 0) return /* @__PURE__ */ new Uint8Array(0);
		if (e.length === 1) return new Uint8Array(e[0]);
		const n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer);
		let r = 0;
		for (let t = 0; t < e.length; ++t) {
			const i = e[t];
			n.set(i, r);
			r += i.length;
		}
		return n;
	}
	function consumeEnd(e) {
		const { type: t, body: n, resolve: r, stream: i, length: a } = e;
		try {
			if (t === `text`) r(chunksDecode(n, a));
			else if (t === `json`) r(JSON.parse(chunksDecode(n, a)));
			else if (t === `arrayBuffer`) r(chunksConcat(n, a).buffer);
			else if (t === `blob`) r(new Blob(n, { type: i[m] }));
			else if (t === `bytes`) r(chunksConcat(n, a));
			consumeFinish(e);
		} catch (e) {
			i.destroy(e);
		}
	}
	function consumePush(e, t) {
		e.length += t.length;
		e.body.push(t);
	}
	function consumeFinish(e, t) {
		if (e.body === null) return;
		if (t) e.reject(t);
		else e.resolve();
		e.type = null;
		e.stream = null;
		e.resolve = null;
		e.reject = null;
		e.length = 0;
		e.body = null;
	}
	t.exports = {
		Readable: BodyReadable,
		chunksDecode
	};
}));
var require_util$5 = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { ResponseStatusCodeError: r } = require_errors();
	const { chunksDecode: i } = require_readable();
	const a = 131072;
	async function getResolveErrorBodyCallback({ callback: e, body: t, contentType: o, statusCode: s, statusMessage: c, headers: l }) {
		n(t);
		let u = [];
		let d = 0;
		try {
			for await (const e of t) {
				u.push(e);
				d += e.length;
				if (d > a) {
					u = [];
					d = 0;
					break;
				}
			}
		} catch {
			u = [];
			d = 0;
		}
		const f = `Response status code ${s}${c ? `: ${c}` : ``}`;
		if (s === 204 || !o || !d) {
			queueMicrotask(() => e(new r(f, s, l)));
			return;
		}
		const p = Error.stackTraceLimit;
		Error.stackTraceLimit = 0;
		let m;
		try {
			if (isContentTypeApplicationJson(o)) m = JSON.parse(i(u, d));
			else if (isContentTypeText(o)) m = i(u, d);
		} catch {} finally {
			Error.stackTraceLimit = p;
		}
		queueMicrotask(() => e(new r(f, s, l, m)));
	}
	const isContentTypeApplicationJson = (e) => {
		return e.length > 15 && e[11] === `/` && e[0] === `a` && e[1] === `p` && e[2] === `p` && e[3] === `l` && e[4] === `i` && e[5] === `c` && e[6] === `a` && e[7] === `t` && e[8] === `i` && e[9] === `o` && e[10] === `n` && e[12] === `j` && e[13] === `s` && e[14] === `o` && e[15] === `n`;
	};
	const isContentTypeText = (e) => {
		return e.length > 4 && e[4] === `/` && e[0] === `t` && e[1] === `e` && e[2] === `x` && e[3] === `t`;
	};
	t.exports = {
		getResolveErrorBodyCallback,
		isContentTypeApplicationJson,
		isContentTypeText
	};
}));
var require_api_request = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { Readable: r } = require_readable();
	const { InvalidArgumentError: i, RequestAbortedError: a } = require_errors();
	const o = require_util$7();
	const { getResolveErrorBodyCallback: s } = require_util$5();
	const { AsyncResource: c } = __require(`node:async_hooks`);
	var RequestHandler = class extends c {
		constructor(e, t) {
			if (!e || typeof e !== `object`) throw new i(`invalid opts`);
			const { signal: n, method: r, opaque: s, body: c, onInfo: l, responseHeaders: u, throwOnError: d, highWaterMark: f } = e;
			try {
				if (typeof t !== `function`) throw new i(`invalid callback`);
				if (f && (typeof f !== `number` || f < 0)) throw new i(`invalid highWaterMark`);
				if (n && typeof n.on !== `function` && typeof n.addEventListener !== `function`) throw new i(`signal must be an EventEmitter or EventTarget`);
				if (r === `CONNECT`) throw new i(`invalid method`);
				if (l && typeof l !== `function`) throw new i(`invalid onInfo callback`);
				super(`UNDICI_REQUEST`);
			} catch (e) {
				if (o.isStream(c)) o.destroy(c.on(`error`, o.nop), e);
				throw e;
			}
			this.method = r;
			this.responseHeaders = u || null;
			this.opaque = s || null;
			this.callback = t;
			this.res = null;
			this.abort = null;
			this.body = c;
			this.trailers = {};
			this.context = null;
			this.onInfo = l || null;
			this.throwOnError = d;
			this.highWaterMark = f;
			this.signal = n;
			this.reason = null;
			this.removeAbortListener = null;
			if (o.isStream(c)) c.on(`error`, (e) => {
				this.onError(e);
			});
			if (this.signal) {
				if (this.signal.aborted) this.reason = this.signal.reason ?? new a();
				else this.removeAbortListener = o.addAbortListener(this.signal, () => {
					this.reason = this.signal.reason ?? new a();
					if (this.res) o.destroy(this.res.on(`error`, o.nop), this.reason);
					else if (this.abort) this.abort(this.reason);
					if (this.removeAbortListener) {
						this.res?.off(`close`, this.removeAbortListener);
						this.removeAbortListener();
						this.removeAbortListener = null;
					}
				});
			}
		}
		onConnect(e, t) {
			if (this.reason) {
				e(this.reason);
				return;
			}
			n(this.callback);
			this.abort = e;
			this.context = t;
		}
		onHeaders(e, t, n, i) {
			const { callback: a, opaque: c, abort: l, context: u, responseHeaders: d, highWaterMark: f } = this;
			const p = d === `raw` ? o.parseRawHeaders(t) : o.parseHeaders(t);
			if (e < 200) {
				if (this.onInfo) this.onInfo({
					statusCode: e,
					headers: p
				});
				return;
			}
			const m = d === `raw` ? o.parseHeaders(t) : p;
			const h = m[`content-type`];
			const g = m[`content-length`];
			const _ = new r({
				resume: n,
				abort: l,
				contentType: h,
				contentLength: this.method !== `HEAD` && g ? Number(g) : null,
				highWaterMark: f
			});
			if (this.removeAbortListener) _.on(`close`, this.removeAbortListener);
			this.callback = null;
			this.res = _;
			if (a !== null) {
				if (this.throwOnError && e >= 400) this.runInAsyncScope(s, null, {
					callback: a,
					body: _,
					contentType: h,
					statusCode: e,
					statusMessage: i,
					headers: p
				});
				else this.runInAsyncScope(a, null, null, {
					statusCode: e,
					headers: p,
					trailers: this.trailers,
					opaque: c,
					body: _,
					context: u
				});
			}
		}
		onData(e) {
			return this.res.push(e);
		}
		onComplete(e) {
			o.parseHeaders(e, this.trailers);
			this.res.push(null);
		}
		onError(e) {
			const { res: t, callback: n, body: r, opaque: i } = this;
			if (n) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(n, null, e, { opaque: i });
				});
			}
			if (t) {
				this.res = null;
				queueMicrotask(() => {
					o.destroy(t, e);
				});
			}
			if (r) {
				this.body = null;
				o.destroy(r, e);
			}
			if (this.removeAbortListener) {
				t?.off(`close`, this.removeAbortListener);
				this.removeAbortListener();
				this.removeAbortListener = null;
			}
		}
	};
	function request(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			request.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			this.dispatch(e, new RequestHandler(e, t));
		} catch (n) {
			if (typeof t !== `function`) throw n;
			const r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = request;
	t.exports.RequestHandler = RequestHandler;
}));
var require_abort_signal = __commonJSMin(((e, t) => {
	const { addAbortListener: n } = require_util$7();
	const { RequestAbortedError: r } = require_errors();
	const i = Symbol(`kListener`);
	const a = Symbol(`kSignal`);
	function abort(e) {
		if (e.abort) e.abort(e[a]?.reason);
		else e.reason = e[a]?.reason ?? new r();
		removeSignal(e);
	}
	function addSignal(e, t) {
		e.reason = null;
		e[a] = null;
		e[i] = null;
		if (!t) return;
		if (t.aborted) {
			abort(e);
			return;
		}
		e[a] = t;
		e[i] = () => {
			abort(e);
		};
		n(e[a], e[i]);
	}
	function removeSignal(e) {
		if (!e[a]) return;
		if (`removeEventListener` in e[a]) e[a].removeEventListener(`abort`, e[i]);
		else e[a].removeListener(`abort`, e[i]);
		e[a] = null;
		e[i] = null;
	}
	t.exports = {
		addSignal,
		removeSignal
	};
}));
var require_api_stream = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { finished: r, PassThrough: i } = __require(`node:stream`);
	const { InvalidArgumentError: a, InvalidReturnValueError: o } = require_errors();
	const s = require_util$7();
	const { getResolveErrorBodyCallback: c } = require_util$5();
	const { AsyncResource: l } = __require(`node:async_hooks`);
	const { addSignal: u, removeSignal: d } = require_abort_signal();
	var StreamHandler = class extends l {
		constructor(e, t, n) {
			if (!e || typeof e !== `object`) throw new a(`invalid opts`);
			const { signal: r, method: i, opaque: o, body: c, onInfo: l, responseHeaders: d, throwOnError: f } = e;
			try {
				if (typeof n !== `function`) throw new a(`invalid callback`);
				if (typeof t !== `function`) throw new a(`invalid factory`);
				if (r && typeof r.on !== `function` && typeof r.addEventListener !== `function`) throw new a(`signal must be an EventEmitter or EventTarget`);
				if (i === `CONNECT`) throw new a(`invalid method`);
				if (l && typeof l !== `function`) throw new a(`invalid onInfo callback`);
				super(`UNDICI_STREAM`);
			} catch (e) {
				if (s.isStream(c)) s.destroy(c.on(`error`, s.nop), e);
				throw e;
			}
			this.responseHeaders = d || null;
			this.opaque = o || null;
			this.factory = t;
			this.callback = n;
			this.res = null;
			this.abort = null;
			this.context = null;
			this.trailers = null;
			this.body = c;
			this.onInfo = l || null;
			this.throwOnError = f || false;
			if (s.isStream(c)) c.on(`error`, (e) => {
				this.onError(e);
			});
			u(this, r);
		}
		onConnect(e, t) {
			if (this.reason) {
				e(this.reason);
				return;
			}
			n(this.callback);
			this.abort = e;
			this.context = t;
		}
		onHeaders(e, t, n, a) {
			const { factory: l, opaque: u, context: d, callback: f, responseHeaders: p } = this;
			const m = p === `raw` ? s.parseRawHeaders(t) : s.parseHeaders(t);
			if (e < 200) {
				if (this.onInfo) this.onInfo({
					statusCode: e,
					headers: m
				});
				return;
			}
			this.factory = null;
			let h;
			if (this.throwOnError && e >= 400) {
				const n = (p === `raw` ? s.parseHeaders(t) : m)[`content-type`];
				h = new i();
				this.callback = null;
				this.runInAsyncScope(c, null, {
					callback: f,
					body: h,
					contentType: n,
					statusCode: e,
					statusMessage: a,
					headers: m
				});
			} else {
				if (l === null) return;
				h = this.runInAsyncScope(l, null, {
					statusCode: e,
					headers: m,
					opaque: u,
					context: d
				});
				if (!h || typeof h.write !== `function` || typeof h.end !== `function` || typeof h.on !== `function`) throw new o(`expected Writable`);
				r(h, { readable: false }, (e) => {
					const { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
					this.res = null;
					if (e || !n.readable) s.destroy(n, e);
					this.callback = null;
					this.runInAsyncScope(t, null, e || null, {
						opaque: r,
						trailers: i
					});
					if (e) a();
				});
			}
			h.on(`drain`, n);
			this.res = h;
			return (h.writableNeedDrain !== void 0 ? h.writableNeedDrain : h._writableState?.needDrain) !== true;
		}
		onData(e) {
			const { res: t } = this;
			return t ? t.write(e) : true;
		}
		onComplete(e) {
			const { res: t } = this;
			d(this);
			if (!t) return;
			this.trailers = s.parseHeaders(e);
			t.end();
		}
		onError(e) {
			const { res: t, callback: n, opaque: r, body: i } = this;
			d(this);
			this.factory = null;
			if (t) {
				this.res = null;
				s.destroy(t, e);
			} else if (n) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(n, null, e, { opaque: r });
				});
			}
			if (i) {
				this.body = null;
				s.destroy(i, e);
			}
		}
	};
	function stream(e, t, n) {
		if (n === void 0) return new Promise((n, r) => {
			stream.call(this, e, t, (e, t) => {
				return e ? r(e) : n(t);
			});
		});
		try {
			this.dispatch(e, new StreamHandler(e, t, n));
		} catch (t) {
			if (typeof n !== `function`) throw t;
			const r = e?.opaque;
			queueMicrotask(() => n(t, { opaque: r }));
		}
	}
	t.exports = stream;
}));
var require_api_pipeline = __commonJSMin(((e, t) => {
	const { Readable: n, Duplex: r, PassThrough: i } = __require(`node:stream`);
	const { InvalidArgumentError: a, InvalidReturnValueError: o, RequestAbortedError: s } = require_errors();
	const c = require_util$7();
	const { AsyncResource: l } = __require(`node:async_hooks`);
	const { addSignal: u, removeSignal: d } = require_abort_signal();
	const f = __require(`node:assert`);
	const p = Symbol(`resume`);
	var PipelineRequest = class extends n {
		constructor() {
			super({ autoDestroy: true });
			this[p] = null;
		}
		_read() {
			const { [p]: e } = this;
			if (e) {
				this[p] = null;
				e();
			}
		}
		_destroy(e, t) {
			this._read();
			t(e);
		}
	};
	var PipelineResponse = class extends n {
		constructor(e) {
			super({ autoDestroy: true });
			this[p] = e;
		}
		_read() {
			this[p]();
		}
		_destroy(e, t) {
			if (!e && !this._readableState.endEmitted) e = new s();
			t(e);
		}
	};
	var PipelineHandler = class extends l {
		constructor(e, t) {
			if (!e || typeof e !== `object`) throw new a(`invalid opts`);
			if (typeof t !== `function`) throw new a(`invalid handler`);
			const { signal: n, method: i, opaque: o, onInfo: l, responseHeaders: f } = e;
			if (n && typeof n.on !== `function` && typeof n.addEventListener !== `function`) throw new a(`signal must be an EventEmitter or EventTarget`);
			if (i === `CONNECT`) throw new a(`invalid method`);
			if (l && typeof l !== `function`) throw new a(`invalid onInfo callback`);
			super(`UNDICI_PIPELINE`);
			this.opaque = o || null;
			this.responseHeaders = f || null;
			this.handler = t;
			this.abort = null;
			this.context = null;
			this.onInfo = l || null;
			this.req = new PipelineRequest().on(`error`, c.nop);
			this.ret = new r({
				readableObjectMode: e.objectMode,
				autoDestroy: true,
				read: () => {
					const { body: e } = this;
					if (e?.resume) e.resume();
				},
				write: (e, t, n) => {
					const { req: r } = this;
					if (r.push(e, t) || r._readableState.destroyed) n();
					else r[p] = n;
				},
				destroy: (e, t) => {
					const { body: n, req: r, res: i, ret: a, abort: o } = this;
					if (!e && !a._readableState.endEmitted) e = new s();
					if (o && e) o();
					c.destroy(n, e);
					c.destroy(r, e);
					c.destroy(i, e);
					d(this);
					t(e);
				}
			}).on(`prefinish`, () => {
				const { req: e } = this;
				e.push(null);
			});
			this.res = null;
			u(this, n);
		}
		onConnect(e, t) {
			const { ret: n, res: r } = this;
			if (this.reason) {
				e(this.reason);
				return;
			}
			f(!r, `pipeline cannot be retried`);
			f(!n.destroyed);
			this.abort = e;
			this.context = t;
		}
		onHeaders(e, t, n) {
			const { opaque: r, handler: i, context: a } = this;
			if (e < 200) {
				if (this.onInfo) {
					const n = this.responseHeaders === `raw` ? c.parseRawHeaders(t) : c.parseHeaders(t);
					this.onInfo({
						statusCode: e,
						headers: n
					});
				}
				return;
			}
			this.res = new PipelineResponse(n);
			let l;
			try {
				this.handler = null;
				const n = this.responseHeaders === `raw` ? c.parseRawHeaders(t) : c.parseHeaders(t);
				l = this.runInAsyncScope(i, null, {
					statusCode: e,
					headers: n,
					opaque: r,
					body: this.res,
					context: a
				});
			} catch (e) {
				this.res.on(`error`, c.nop);
				throw e;
			}
			if (!l || typeof l.on !== `function`) throw new o(`expected Readable`);
			l.on(`data`, (e) => {
				const { ret: t, body: n } = this;
				if (!t.push(e) && n.pause) n.pause();
			}).on(`error`, (e) => {
				const { ret: t } = this;
				c.destroy(t, e);
			}).on(`end`, () => {
				const { ret: e } = this;
				e.push(null);
			}).on(`close`, () => {
				const { ret: e } = this;
				if (!e._readableState.ended) c.destroy(e, new s());
			});
			this.body = l;
		}
		onData(e) {
			const { res: t } = this;
			return t.push(e);
		}
		onComplete(e) {
			const { res: t } = this;
			t.push(null);
		}
		onError(e) {
			const { ret: t } = this;
			this.handler = null;
			c.destroy(t, e);
		}
	};
	function pipeline(e, t) {
		try {
			const n = new PipelineHandler(e, t);
			this.dispatch({
				...e,
				body: n.req
			}, n);
			return n.ret;
		} catch (e) {
			return new i().destroy(e);
		}
	}
	t.exports = pipeline;
}));
var require_api_upgrade = __commonJSMin(((e, t) => {
	const { InvalidArgumentError: n, SocketError: r } = require_errors();
	const { AsyncResource: i } = __require(`node:async_hooks`);
	const a = require_util$7();
	const { addSignal: o, removeSignal: s } = require_abort_signal();
	const c = __require(`node:assert`);
	var UpgradeHandler = class extends i {
		constructor(e, t) {
			if (!e || typeof e !== `object`) throw new n(`invalid opts`);
			if (typeof t !== `function`) throw new n(`invalid callback`);
			const { signal: r, opaque: i, responseHeaders: a } = e;
			if (r && typeof r.on !== `function` && typeof r.addEventListener !== `function`) throw new n(`signal must be an EventEmitter or EventTarget`);
			super(`UNDICI_UPGRADE`);
			this.responseHeaders = a || null;
			this.opaque = i || null;
			this.callback = t;
			this.abort = null;
			this.context = null;
			o(this, r);
		}
		onConnect(e, t) {
			if (this.reason) {
				e(this.reason);
				return;
			}
			c(this.callback);
			this.abort = e;
			this.context = null;
		}
		onHeaders() {
			throw new r(`bad upgrade`, null);
		}
		onUpgrade(e, t, n) {
			c(e === 101);
			const { callback: r, opaque: i, context: o } = this;
			s(this);
			this.callback = null;
			const l = this.responseHeaders === `raw` ? a.parseRawHeaders(t) : a.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				headers: l,
				socket: n,
				opaque: i,
				context: o
			});
		}
		onError(e) {
			const { callback: t, opaque: n } = this;
			s(this);
			if (t) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				});
			}
		}
	};
	function upgrade(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			upgrade.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			const n = new UpgradeHandler(e, t);
			this.dispatch({
				...e,
				method: e.method || `GET`,
				upgrade: e.protocol || `Websocket`
			}, n);
		} catch (n) {
			if (typeof t !== `function`) throw n;
			const r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = upgrade;
}));
var require_api_connect = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { AsyncResource: r } = __require(`node:async_hooks`);
	const { InvalidArgumentError: i, SocketError: a } = require_errors();
	const o = require_util$7();
	const { addSignal: s, removeSignal: c } = require_abort_signal();
	var ConnectHandler = class extends r {
		constructor(e, t) {
			if (!e || typeof e !== `object`) throw new i(`invalid opts`);
			if (typeof t !== `function`) throw new i(`invalid callback`);
			const { signal: n, opaque: r, responseHeaders: a } = e;
			if (n && typeof n.on !== `function` && typeof n.addEventListener !== `function`) throw new i(`signal must be an EventEmitter or EventTarget`);
			super(`UNDICI_CONNECT`);
			this.opaque = r || null;
			this.responseHeaders = a || null;
			this.callback = t;
			this.abort = null;
			s(this, n);
		}
		onConnect(e, t) {
			if (this.reason) {
				e(this.reason);
				return;
			}
			n(this.callback);
			this.abort = e;
			this.context = t;
		}
		onHeaders() {
			throw new a(`bad connect`, null);
		}
		onUpgrade(e, t, n) {
			const { callback: r, opaque: i, context: a } = this;
			c(this);
			this.callback = null;
			let s = t;
			if (s != null) s = this.responseHeaders === `raw` ? o.parseRawHeaders(t) : o.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				statusCode: e,
				headers: s,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			const { callback: t, opaque: n } = this;
			c(this);
			if (t) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				});
			}
		}
	};
	function connect(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			connect.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			const n = new ConnectHandler(e, t);
			this.dispatch({
				...e,
				method: `CONNECT`
			}, n);
		} catch (n) {
			if (typeof t !== `function`) throw n;
			const r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = connect;
}));
var require_api = __commonJSMin(((e, t) => {
	t.exports.request = require_api_request();
	t.exports.stream = require_api_stream();
	t.exports.pipeline = require_api_pipeline();
	t.exports.upgrade = require_api_upgrade();
	t.exports.connect = require_api_connect();
}));
var require_mock_errors = __commonJSMin(((e, t) => {
	const { UndiciError: n } = require_errors();
	const r = Symbol.for(`undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED`);
	t.exports = { MockNotMatchedError: class MockNotMatchedError extends n {
		constructor(e) {
			super(e);
			Error.captureStackTrace(this, MockNotMatchedError);
			this.name = `MockNotMatchedError`;
			this.message = e || `The request does not match any registered mock dispatches`;
			this.code = `UND_MOCK_ERR_MOCK_NOT_MATCHED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[r] === true;
		}
		[r] = true;
	} };
}));
var require_mock_symbols = __commonJSMin(((e, t) => {
	t.exports = {
		kAgent: Symbol(`agent`),
		kOptions: Symbol(`options`),
		kFactory: Symbol(`factory`),
		kDispatches: Symbol(`dispatches`),
		kDispatchKey: Symbol(`dispatch key`),
		kDefaultHeaders: Symbol(`default headers`),
		kDefaultTrailers: Symbol(`default trailers`),
		kContentLength: Symbol(`content length`),
		kMockAgent: Symbol(`mock agent`),
		kMockAgentSet: Symbol(`mock agent set`),
		kMockAgentGet: Symbol(`mock agent get`),
		kMockDispatch: Symbol(`mock dispatch`),
		kClose: Symbol(`close`),
		kOriginalClose: Symbol(`original agent close`),
		kOrigin: Symbol(`origin`),
		kIsMockActive: Symbol(`is mock active`),
		kNetConnect: Symbol(`net connect`),
		kGetNetConnect: Symbol(`get net connect`),
		kConnected: Symbol(`connected`)
	};
}));
var require_mock_utils = __commonJSMin(((e, t) => {
	const { MockNotMatchedError: n } = require_mock_errors();
	const { kDispatches: r, kMockAgent: i, kOriginalDispatch: a, kOrigin: o, kGetNetConnect: s } = require_mock_symbols();
	const { buildURL: c } = require_util$7();
	const { STATUS_CODES: l } = __require(`node:http`);
	const { types: { isPromise: u } } = __require(`node:util`);
	function matchValue(e, t) {
		if (typeof e === `string`) return e === t;
		if (e instanceof RegExp) return e.test(t);
		if (typeof e === `function`) return e(t) === true;
		return false;
	}
	function lowerCaseEntries(e) {
		return Object.fromEntries(Object.entries(e).map(([e, t]) => {
			return [e.toLocaleLowerCase(), t];
		}));
	}
	function getHeaderByName(e, t) {
		if (Array.isArray(e)) {
			for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
			return;
		} else if (typeof e.get === `function`) return e.get(t);
		else return lowerCaseEntries(e)[t.toLocaleLowerCase()];
	}
	function buildHeadersFromArray(e) {
		const t = e.slice();
		const n = [];
		for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
		return Object.fromEntries(n);
	}
	function matchHeaders(e, t) {
		if (typeof e.headers === `function`) {
			if (Array.isArray(t)) t = buildHeadersFromArray(t);
			return e.headers(t ? lowerCaseEntries(t) : {});
		}
		if (typeof e.headers === `undefined`) return true;
		if (typeof t !== `object` || typeof e.headers !== `object`) return false;
		for (const [n, r] of Object.entries(e.headers)) if (!matchValue(r, getHeaderByName(t, n))) return false;
		return true;
	}
	function safeUrl(e) {
		if (typeof e !== `string`) return e;
		const t = e.split(`?`);
		if (t.length !== 2) return e;
		const n = new URLSearchParams(t.pop());
		n.sort();
		return [...t, n.toString()].join(`?`);
	}
	function matchKey(e, { path: t, method: n, body: r, headers: i }) {
		const a = matchValue(e.path, t);
		const o = matchValue(e.method, n);
		const s = typeof e.body !== `undefined` ? matchValue(e.body, r) : true;
		const c = matchHeaders(e, i);
		return a && o && s && c;
	}
	function getResponseData(e) {
		if (Buffer.isBuffer(e)) return e;
		else if (e instanceof Uint8Array) return e;
		else if (e instanceof ArrayBuffer) return e;
		else if (typeof e === `object`) return JSON.stringify(e);
		else return e.toString();
	}
	function getMockDispatch(e, t) {
		const r = t.query ? c(t.path, t.query) : t.path;
		const i = typeof r === `string` ? safeUrl(r) : r;
		let a = e.filter(({ consumed: e }) => !e).filter(({ path: e }) => matchValue(safeUrl(e), i));
		if (a.length === 0) throw new n(`Mock dispatch not matched for path '${i}'`);
		a = a.filter(({ method: e }) => matchValue(e, t.method));
		if (a.length === 0) throw new n(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
		a = a.filter(({ body: e }) => typeof e !== `undefined` ? matchValue(e, t.body) : true);
		if (a.length === 0) throw new n(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
		a = a.filter((e) => matchHeaders(e, t.headers));
		if (a.length === 0) {
			const e = typeof t.headers === `object` ? JSON.stringify(t.headers) : t.headers;
			throw new n(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
		}
		return a[0];
	}
	function addMockDispatch(e, t, n) {
		const r = {
			timesInvoked: 0,
			times: 1,
			persist: false,
			consumed: false
		};
		const i = typeof n === `function` ? { callback: n } : { ...n };
		const a = {
			...r,
			...t,
			pending: true,
			data: {
				error: null,
				...i
			}
		};
		e.push(a);
		return a;
	}
	function deleteMockDispatch(e, t) {
		const n = e.findIndex((e) => {
			if (!e.consumed) return false;
			return matchKey(e, t);
		});
		if (n !== -1) e.splice(n, 1);
	}
	function buildKey(e) {
		const { path: t, method: n, body: r, headers: i, query: a } = e;
		return {
			path: t,
			method: n,
			body: r,
			headers: i,
			query: a
		};
	}
	function generateKeyValues(e) {
		const t = Object.keys(e);
		const n = [];
		for (let r = 0; r < t.length; ++r) {
			const i = t[r];
			const a = e[i];
			const o = Buffer.from(`${i}`);
			if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
			else n.push(o, Buffer.from(`${a}`));
		}
		return n;
	}
	function getStatusText(e) {
		return l[e] || `unknown`;
	}
	async function getResponse(e) {
		const t = [];
		for await (const n of e) t.push(n);
		return Buffer.concat(t).toString(`utf8`);
	}
	function mockDispatch(e, t) {
		const n = buildKey(e);
		const i = getMockDispatch(this[r], n);
		i.timesInvoked++;
		if (i.data.callback) i.data = {
			...i.data,
			...i.data.callback(e)
		};
		const { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: d, persist: f } = i;
		const { timesInvoked: p, times: m } = i;
		i.consumed = !f && p >= m;
		i.pending = p < m;
		if (l !== null) {
			deleteMockDispatch(this[r], n);
			t.onError(l);
			return true;
		}
		if (typeof d === `number` && d > 0) setTimeout(() => {
			handleReply(this[r]);
		}, d);
		else handleReply(this[r]);
		function handleReply(r, i = o) {
			const l = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers;
			const d = typeof i === `function` ? i({
				...e,
				headers: l
			}) : i;
			if (u(d)) {
				d.then((e) => handleReply(r, e));
				return;
			}
			const f = getResponseData(d);
			const p = generateKeyValues(s);
			const m = generateKeyValues(c);
			t.onConnect?.((e) => t.onError(e), null);
			t.onHeaders?.(a, p, resume, getStatusText(a));
			t.onData?.(Buffer.from(f));
			t.onComplete?.(m);
			deleteMockDispatch(r, n);
		}
		function resume() {}
		return true;
	}
	function buildMockDispatch() {
		const e = this[i];
		const t = this[o];
		const r = this[a];
		return function dispatch(i, a) {
			if (e.isMockActive) try {
				mockDispatch.call(this, i, a);
			} catch (o) {
				if (o instanceof n) {
					const c = e[s]();
					if (c === false) throw new n(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
					if (checkNetConnect(c, t)) r.call(this, i, a);
					else throw new n(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
				} else throw o;
			}
			else r.call(this, i, a);
		};
	}
	function checkNetConnect(e, t) {
		const n = new URL(t);
		if (e === true) return true;
		else if (Array.isArray(e) && e.some((e) => matchValue(e, n.host))) return true;
		return false;
	}
	function buildMockOptions(e) {
		if (e) {
			const { agent: t, ...n } = e;
			return n;
		}
	}
	t.exports = {
		getResponseData,
		getMockDispatch,
		addMockDispatch,
		deleteMockDispatch,
		buildKey,
		generateKeyValues,
		matchValue,
		getResponse,
		getStatusText,
		mockDispatch,
		buildMockDispatch,
		checkNetConnect,
		buildMockOptions,
		getHeaderByName,
		buildHeadersFromArray
	};
}));
var require_mock_interceptor = __commonJSMin(((e, t) => {
	const { getResponseData: n, buildKey: r, addMockDispatch: i } = require_mock_utils();
	const { kDispatches: a, kDispatchKey: o, kDefaultHeaders: s, kDefaultTrailers: c, kContentLength: l, kMockDispatch: u } = require_mock_symbols();
	const { InvalidArgumentError: d } = require_errors();
	const { buildURL: f } = require_util$7();
	var MockScope = class {
		constructor(e) {
			this[u] = e;
		}
		delay(e) {
			if (typeof e !== `number` || !Number.isInteger(e) || e <= 0) throw new d(`waitInMs must be a valid integer > 0`);
			this[u].delay = e;
			return this;
		}
		persist() {
			this[u].persist = true;
			return this;
		}
		times(e) {
			if (typeof e !== `number` || !Number.isInteger(e) || e <= 0) throw new d(`repeatTimes must be a valid integer > 0`);
			this[u].times = e;
			return this;
		}
	};
	var MockInterceptor = class {
		constructor(e, t) {
			if (typeof e !== `object`) throw new d(`opts must be an object`);
			if (typeof e.path === `undefined`) throw new d(`opts.path must be defined`);
			if (typeof e.method === `undefined`) e.method = `GET`;
			if (typeof e.path === `string`) {
				if (e.query) e.path = f(e.path, e.query);
				else {
					const t = new URL(e.path, `data://`);
					e.path = t.pathname + t.search;
				}
			}
			if (typeof e.method === `string`) e.method = e.method.toUpperCase();
			this[o] = r(e);
			this[a] = t;
			this[s] = {};
			this[c] = {};
			this[l] = false;
		}
		createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: r }) {
			const i = n(t);
			const a = this[l] ? { "content-length": i.length } : {};
			return {
				statusCode: e,
				data: t,
				headers: {
					...this[s],
					...a,
					...r.headers
				},
				trailers: {
					...this[c],
					...r.trailers
				}
			};
		}
		validateReplyParameters(e) {
			if (typeof e.statusCode === `undefined`) throw new d(`statusCode must be defined`);
			if (typeof e.responseOptions !== `object` || e.responseOptions === null) throw new d(`responseOptions must be an object`);
		}
		reply(e) {
			if (typeof e === `function`) {
				const wrappedDefaultsCallback = (t) => {
					const n = e(t);
					if (typeof n !== `object` || n === null) throw new d(`reply options callback must return an object`);
					const r = {
						data: ``,
						responseOptions: {},
						...n
					};
					this.validateReplyParameters(r);
					return { ...this.createMockScopeDispatchData(r) };
				};
				return new MockScope(i(this[a], this[o], wrappedDefaultsCallback));
			}
			const t = {
				statusCode: e,
				data: arguments[1] === void 0 ? `` : arguments[1],
				responseOptions: arguments[2] === void 0 ? {} : arguments[2]
			};
			this.validateReplyParameters(t);
			const n = this.createMockScopeDispatchData(t);
			return new MockScope(i(this[a], this[o], n));
		}
		replyWithError(e) {
			if (typeof e === `undefined`) throw new d(`error must be defined`);
			return new MockScope(i(this[a], this[o], { error: e }));
		}
		defaultReplyHeaders(e) {
			if (typeof e === `undefined`) throw new d(`headers must be defined`);
			this[s] = e;
			return this;
		}
		defaultReplyTrailers(e) {
			if (typeof e === `undefined`) throw new d(`trailers must be defined`);
			this[c] = e;
			return this;
		}
		replyContentLength() {
			this[l] = true;
			return this;
		}
	};
	t.exports.MockInterceptor = MockInterceptor;
	t.exports.MockScope = MockScope;
}));
var require_mock_client = __commonJSMin(((e, t) => {
	const { promisify: n } = __require(`node:util`);
	const r = require_client();
	const { buildMockDispatch: i } = require_mock_utils();
	const { kDispatches: a, kMockAgent: o, kClose: s, kOriginalClose: c, kOrigin: l, kOriginalDispatch: u, kConnected: d } = require_mock_symbols();
	const { MockInterceptor: f } = require_mock_interceptor();
	const p = require_symbols$4();
	const { InvalidArgumentError: m } = require_errors();
	var MockClient = class extends r {
		constructor(e, t) {
			super(e, t);
			if (!t || !t.agent || typeof t.agent.dispatch !== `function`) throw new m(`Argument opts.agent must implement Agent`);
			this[o] = t.agent;
			this[l] = e;
			this[a] = [];
			this[d] = 1;
			this[u] = this.dispatch;
			this[c] = this.close.bind(this);
			this.dispatch = i.call(this);
			this.close = this[s];
		}
		get [p.kConnected]() {
			return this[d];
		}
		intercept(e) {
			return new f(e, this[a]);
		}
		async [s]() {
			await n(this[c])();
			this[d] = 0;
			this[o][p.kClients].delete(this[l]);
		}
	};
	t.exports = MockClient;
}));
var require_mock_pool = __commonJSMin(((e, t) => {
	const { promisify: n } = __require(`node:util`);
	const r = require_pool();
	const { buildMockDispatch: i } = require_mock_utils();
	const { kDispatches: a, kMockAgent: o, kClose: s, kOriginalClose: c, kOrigin: l, kOriginalDispatch: u, kConnected: d } = require_mock_symbols();
	const { MockInterceptor: f } = require_mock_interceptor();
	const p = require_symbols$4();
	const { InvalidArgumentError: m } = require_errors();
	var MockPool = class extends r {
		constructor(e, t) {
			super(e, t);
			if (!t || !t.agent || typeof t.agent.dispatch !== `function`) throw new m(`Argument opts.agent must implement Agent`);
			this[o] = t.agent;
			this[l] = e;
			this[a] = [];
			this[d] = 1;
			this[u] = this.dispatch;
			this[c] = this.close.bind(this);
			this.dispatch = i.call(this);
			this.close = this[s];
		}
		get [p.kConnected]() {
			return this[d];
		}
		intercept(e) {
			return new f(e, this[a]);
		}
		async [s]() {
			await n(this[c])();
			this[d] = 0;
			this[o][p.kClients].delete(this[l]);
		}
	};
	t.exports = MockPool;
}));
var require_pluralizer = __commonJSMin(((e, t) => {
	const n = {
		pronoun: `it`,
		is: `is`,
		was: `was`,
		this: `this`
	};
	const r = {
		pronoun: `they`,
		is: `are`,
		was: `were`,
		this: `these`
	};
	t.exports = class Pluralizer {
		constructor(e, t) {
			this.singular = e;
			this.plural = t;
		}
		pluralize(e) {
			const t = e === 1;
			const i = t ? n : r;
			const a = t ? this.singular : this.plural;
			return {
				...i,
				count: e,
				noun: a
			};
		}
	};
}));
var require_pending_interceptors_formatter = __commonJSMin(((e, t) => {
	const { Transform: n } = __require(`node:stream`);
	const { Console: r } = __require(`node:console`);
	const i = process.versions.icu ? `✅` : `Y `;
	const a = process.versions.icu ? `❌` : `N `;
	t.exports = class PendingInterceptorsFormatter {
		constructor({ disableColors: e } = {}) {
			this.transform = new n({ transform(e, t, n) {
				n(null, e);
			} });
			this.logger = new r({
				stdout: this.transform,
				inspectOptions: { colors: !e && !process.env.CI }
			});
		}
		format(e) {
			const t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: o, timesInvoked: s, origin: c }) => ({
				Method: e,
				Origin: c,
				Path: t,
				"Status code": n,
				Persistent: r ? i : a,
				Invocations: s,
				Remaining: r ? Infinity : o - s
			}));
			this.logger.table(t);
			return this.transform.read().toString();
		}
	};
}));
var require_mock_agent = __commonJSMin(((e, t) => {
	const { kClients: n } = require_symbols$4();
	const r = require_agent();
	const { kAgent: i, kMockAgentSet: a, kMockAgentGet: o, kDispatches: s, kIsMockActive: c, kNetConnect: l, kGetNetConnect: u, kOptions: d, kFactory: f } = require_mock_symbols();
	const p = require_mock_client();
	const m = require_mock_pool();
	const { matchValue: h, buildMockOptions: g } = require_mock_utils();
	const { InvalidArgumentError: _, UndiciError: v } = require_errors();
	const y = require_dispatcher();
	const b = require_pluralizer();
	const x = require_pending_interceptors_formatter();
	var MockAgent = class extends y {
		constructor(e) {
			super(e);
			this[l] = true;
			this[c] = true;
			if (e?.agent && typeof e.agent.dispatch !== `function`) throw new _(`Argument opts.agent must implement Agent`);
			const t = e?.agent ? e.agent : new r(e);
			this[i] = t;
			this[n] = t[n];
			this[d] = g(e);
		}
		get(e) {
			let t = this[o](e);
			if (!t) {
				t = this[f](e);
				this[a](e, t);
			}
			return t;
		}
		dispatch(e, t) {
			this.get(e.origin);
			return this[i].dispatch(e, t);
		}
		async close() {
			await this[i].close();
			this[n].clear();
		}
		deactivate() {
			this[c] = false;
		}
		activate() {
			this[c] = true;
		}
		enableNetConnect(e) {
			if (typeof e === `string` || typeof e === `function` || e instanceof RegExp) {
				if (Array.isArray(this[l])) this[l].push(e);
				else this[l] = [e];
			} else if (typeof e === `undefined`) this[l] = true;
			else throw new _(`Unsupported matcher. Must be one of String|Function|RegExp.`);
		}
		disableNetConnect() {
			this[l] = false;
		}
		get isMockActive() {
			return this[c];
		}
		[a](e, t) {
			this[n].set(e, t);
		}
		[f](e) {
			const t = Object.assign({ agent: this }, this[d]);
			return this[d] && this[d].connections === 1 ? new p(e, t) : new m(e, t);
		}
		[o](e) {
			const t = this[n].get(e);
			if (t) return t;
			if (typeof e !== `string`) {
				const t = this[f](`http://localhost:9999`);
				this[a](e, t);
				return t;
			}
			for (const [t, r] of Array.from(this[n])) if (r && typeof t !== `string` && h(t, e)) {
				const t = this[f](e);
				this[a](e, t);
				t[s] = r[s];
				return t;
			}
		}
		[u]() {
			return this[l];
		}
		pendingInterceptors() {
			const e = this[n];
			return Array.from(e.entries()).flatMap(([e, t]) => t[s].map((t) => ({
				...t,
				origin: e
			}))).filter(({ pending: e }) => e);
		}
		assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new x() } = {}) {
			const t = this.pendingInterceptors();
			if (t.length === 0) return;
			const n = new b(`interceptor`, `interceptors`).pluralize(t.length);
			throw new v(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(t)}
`.trim());
		}
	};
	t.exports = MockAgent;
}));
var require_global = __commonJSMin(((e, t) => {
	const n = Symbol.for(`undici.globalDispatcher.1`);
	const { InvalidArgumentError: r } = require_errors();
	const i = require_agent();
	if (getGlobalDispatcher() === void 0) setGlobalDispatcher(new i());
	function setGlobalDispatcher(e) {
		if (!e || typeof e.dispatch !== `function`) throw new r(`Argument agent must implement Agent`);
		Object.defineProperty(globalThis, n, {
			value: e,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	function getGlobalDispatcher() {
		return globalThis[n];
	}
	t.exports = {
		setGlobalDispatcher,
		getGlobalDispatcher
	};
}));
var require_decorator_handler = __commonJSMin(((e, t) => {
	t.exports = class DecoratorHandler {
		#e;
		constructor(e) {
			if (typeof e !== `object` || e === null) throw new TypeError(`handler must be an object`);
			this.#e = e;
		}
		onConnect(...e) {
			return this.#e.onConnect?.(...e);
		}
		onError(...e) {
			return this.#e.onError?.(...e);
		}
		onUpgrade(...e) {
			return this.#e.onUpgrade?.(...e);
		}
		onResponseStarted(...e) {
			return this.#e.onResponseStarted?.(...e);
		}
		onHeaders(...e) {
			return this.#e.onHeaders?.(...e);
		}
		onData(...e) {
			return this.#e.onData?.(...e);
		}
		onComplete(...e) {
			return this.#e.onComplete?.(...e);
		}
		onBodySent(...e) {
			return this.#e.onBodySent?.(...e);
		}
	};
}));
var require_redirect = __commonJSMin(((e, t) => {
	const n = require_redirect_handler();
	t.exports = (e) => {
		const t = e?.maxRedirections;
		return (e) => {
			return function redirectInterceptor(r, i) {
				const { maxRedirections: a = t, ...o } = r;
				if (!a) return e(r, i);
				return e(o, new n(e, a, r, i));
			};
		};
	};
}));
var require_retry = __commonJSMin(((e, t) => {
	const n = require_retry_handler();
	t.exports = (e) => {
		return (t) => {
			return function retryInterceptor(r, i) {
				return t(r, new n({
					...r,
					retryOptions: {
						...e,
						...r.retryOptions
					}
				}, {
					handler: i,
					dispatch: t
				}));
			};
		};
	};
}));
var require_dump = __commonJSMin(((e, t) => {
	const n = require_util$7();
	const { InvalidArgumentError: r, RequestAbortedError: i } = require_errors();
	const a = require_decorator_handler();
	var DumpHandler = class extends a {
		#e = 1048576;
		#t = null;
		#n = false;
		#r = false;
		#i = 0;
		#a = null;
		#o = null;
		constructor({ maxSize: e }, t) {
			super(t);
			if (e != null && (!Number.isFinite(e) || e < 1)) throw new r(`maxSize must be a number greater than 0`);
			this.#e = e ?? this.#e;
			this.#o = t;
		}
		onConnect(e) {
			this.#t = e;
			this.#o.onConnect(this.#s.bind(this));
		}
		#s(e) {
			this.#r = true;
			this.#a = e;
		}
		onHeaders(e, t, r, a) {
			const o = n.parseHeaders(t)[`content-length`];
			if (o != null && o > this.#e) throw new i(`Response size (${o}) larger than maxSize (${this.#e})`);
			if (this.#r) return true;
			return this.#o.onHeaders(e, t, r, a);
		}
		onError(e) {
			if (this.#n) return;
			e = this.#a ?? e;
			this.#o.onError(e);
		}
		onData(e) {
			this.#i = this.#i + e.length;
			if (this.#i >= this.#e) {
				this.#n = true;
				if (this.#r) this.#o.onError(this.#a);
				else this.#o.onComplete([]);
			}
			return true;
		}
		onComplete(e) {
			if (this.#n) return;
			if (this.#r) {
				this.#o.onError(this.reason);
				return;
			}
			this.#o.onComplete(e);
		}
	};
	function createDumpInterceptor({ maxSize: e } = { maxSize: 1048576 }) {
		return (t) => {
			return function Intercept(n, r) {
				const { dumpMaxSize: i = e } = n;
				return t(n, new DumpHandler({ maxSize: i }, r));
			};
		};
	}
	t.exports = createDumpInterceptor;
}));
var require_dns = __commonJSMin(((e, t) => {
	const { isIP: n } = __require(`node:net`);
	const { lookup: r } = __require(`node:dns`);
	const i = require_decorator_handler();
	const { InvalidArgumentError: a, InformationalError: o } = require_errors();
	const s = Math.pow(2, 31) - 1;
	var DNSInstance = class {
		#e = 0;
		#t = 0;
		#n = /* @__PURE__ */ new Map();
		dualStack = true;
		affinity = null;
		lookup = null;
		pick = null;
		constructor(e) {
			this.#e = e.maxTTL;
			this.#t = e.maxItems;
			this.dualStack = e.dualStack;
			this.affinity = e.affinity;
			this.lookup = e.lookup ?? this.#r;
			this.pick = e.pick ?? this.#i;
		}
		get full() {
			return this.#n.size === this.#t;
		}
		runLookup(e, t, n) {
			const r = this.#n.get(e.hostname);
			if (r == null && this.full) {
				n(null, e.origin);
				return;
			}
			const i = {
				affinity: this.affinity,
				dualStack: this.dualStack,
				lookup: this.lookup,
				pick: this.pick,
				...t.dns,
				maxTTL: this.#e,
				maxItems: this.#t
			};
			if (r == null) this.lookup(e, i, (t, r) => {
				if (t || r == null || r.length === 0) {
					n(t ?? new o(`No DNS entries found`));
					return;
				}
				this.setRecords(e, r);
				const a = this.#n.get(e.hostname);
				const s = this.pick(e, a, i.affinity);
				let c;
				if (typeof s.port === `number`) c = `:${s.port}`;
				else if (e.port !== ``) c = `:${e.port}`;
				else c = ``;
				n(null, `${e.protocol}//${s.family === 6 ? `[${s.address}]` : s.address}${c}`);
			});
			else {
				const a = this.pick(e, r, i.affinity);
				if (a == null) {
					this.#n.delete(e.hostname);
					this.runLookup(e, t, n);
					return;
				}
				let o;
				if (typeof a.port === `number`) o = `:${a.port}`;
				else if (e.port !== ``) o = `:${e.port}`;
				else o = ``;
				n(null, `${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`);
			}
		}
		#r(e, t, n) {
			r(e.hostname, {
				all: true,
				family: this.dualStack === false ? this.affinity : 0,
				order: `ipv4first`
			}, (e, t) => {
				if (e) return n(e);
				const r = /* @__PURE__ */ new Map();
				for (const e of t) r.set(`${e.address}:${e.family}`, e);
				n(null, r.values());
			});
		}
		#i(e, t, n) {
			let r = null;
			const { records: i, offset: a } = t;
			let o;
			if (this.dualStack) {
				if (n == null) {
					if (a == null || a === s) {
						t.offset = 0;
						n = 4;
					} else {
						t.offset++;
						n = (t.offset & 1) === 1 ? 6 : 4;
					}
				}
				if (i[n] != null && i[n].ips.length > 0) o = i[n];
				else o = i[n === 4 ? 6 : 4];
			} else o = i[n];
			if (o == null || o.ips.length === 0) return r;
			if (o.offset == null || o.offset === s) o.offset = 0;
			else o.offset++;
			const c = o.offset % o.ips.length;
			r = o.ips[c] ?? null;
			if (r == null) return r;
			if (Date.now() - r.timestamp > r.ttl) {
				o.ips.splice(c, 1);
				return this.pick(e, t, n);
			}
			return r;
		}
		setRecords(e, t) {
			const n = Date.now();
			const r = { records: {
				4: null,
				6: null
			} };
			for (const e of t) {
				e.timestamp = n;
				if (typeof e.ttl === `number`) e.ttl = Math.min(e.ttl, this.#e);
				else e.ttl = this.#e;
				const t = r.records[e.family] ?? { ips: [] };
				t.ips.push(e);
				r.records[e.family] = t;
			}
			this.#n.set(e.hostname, r);
		}
		getHandler(e, t) {
			return new DNSDispatchHandler(this, e, t);
		}
	};
	var DNSDispatchHandler = class extends i {
		#e = null;
		#t = null;
		#n = null;
		#r = null;
		#i = null;
		constructor(e, { origin: t, handler: n, dispatch: r }, i) {
			super(n);
			this.#i = t;
			this.#r = n;
			this.#t = { ...i };
			this.#e = e;
			this.#n = r;
		}
		onError(e) {
			switch (e.code) {
				case `ETIMEDOUT`:
				case `ECONNREFUSED`:
					if (this.#e.dualStack) {
						this.#e.runLookup(this.#i, this.#t, (e, t) => {
							if (e) return this.#r.onError(e);
							const n = {
								...this.#t,
								origin: t
							};
							this.#n(n, this);
						});
						return;
					}
					this.#r.onError(e);
					return;
				case `ENOTFOUND`: this.#e.deleteRecord(this.#i);
				default: this.#r.onError(e);
			}
		}
	};
	t.exports = (e) => {
		if (e?.maxTTL != null && (typeof e?.maxTTL !== `number` || e?.maxTTL < 0)) throw new a(`Invalid maxTTL. Must be a positive number`);
		if (e?.maxItems != null && (typeof e?.maxItems !== `number` || e?.maxItems < 1)) throw new a(`Invalid maxItems. Must be a positive number and greater than zero`);
		if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new a(`Invalid affinity. Must be either 4 or 6`);
		if (e?.dualStack != null && typeof e?.dualStack !== `boolean`) throw new a(`Invalid dualStack. Must be a boolean`);
		if (e?.lookup != null && typeof e?.lookup !== `function`) throw new a(`Invalid lookup. Must be a function`);
		if (e?.pick != null && typeof e?.pick !== `function`) throw new a(`Invalid pick. Must be a function`);
		const t = e?.dualStack ?? true;
		let r;
		if (t) r = e?.affinity ?? null;
		else r = e?.affinity ?? 4;
		const o = new DNSInstance({
			maxTTL: e?.maxTTL ?? 1e4,
			lookup: e?.lookup ?? null,
			pick: e?.pick ?? null,
			dualStack: t,
			affinity: r,
			maxItems: e?.maxItems ?? Infinity
		});
		return (e) => {
			return function dnsInterceptor(t, r) {
				const i = t.origin.constructor === URL ? t.origin : new URL(t.origin);
				if (n(i.hostname) !== 0) return e(t, r);
				o.runLookup(i, t, (n, a) => {
					if (n) return r.onError(n);
					let s = null;
					s = {
						...t,
						servername: i.hostname,
						origin: a,
						headers: {
							host: i.hostname,
							...t.headers
						}
					};
					e(s, o.getHandler({
						origin: i,
						dispatch: e,
						handler: r
					}, t));
				});
				return true;
			};
		};
	};
}));
var require_headers = __commonJSMin(((e, t) => {
	const { kConstruct: n } = require_symbols$4();
	const { kEnumerableProperty: r } = require_util$7();
	const { iteratorMixin: i, isValidHeaderName: a, isValidHeaderValue: o } = require_util$6();
	const { webidl: s } = require_webidl();
	const c = __require(`node:assert`);
	const l = __require(`node:util`);
	const u = Symbol(`headers map`);
	const d = Symbol(`headers map sorted`);
	function isHTTPWhiteSpaceCharCode(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function headerValueNormalize(e) {
		let t = 0;
		let n = e.length;
		while (n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(n - 1))) --n;
		while (n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t))) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function fill(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			const r = t[n];
			if (r.length !== 2) throw s.errors.exception({
				header: `Headers constructor`,
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			appendHeader(e, r[0], r[1]);
		}
		else if (typeof t === `object` && t !== null) {
			const n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) appendHeader(e, n[r], t[n[r]]);
		} else throw s.errors.conversionFailed({
			prefix: `Headers constructor`,
			argument: `Argument 1`,
			types: [`sequence<sequence<ByteString>>`, `record<ByteString, ByteString>`]
		});
	}
	function appendHeader(e, t, n) {
		n = headerValueNormalize(n);
		if (!a(t)) throw s.errors.invalidArgument({
			prefix: `Headers.append`,
			value: t,
			type: `header name`
		});
		else if (!o(n)) throw s.errors.invalidArgument({
			prefix: `Headers.append`,
			value: n,
			type: `header value`
		});
		if (m(e) === `immutable`) throw new TypeError(`immutable`);
		return g(e).append(t, n, false);
	}
	function compareHeaderName(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var f = class HeadersList {
		cookies = null;
		constructor(e) {
			if (e instanceof HeadersList) {
				this[u] = new Map(e[u]);
				this[d] = e[d];
				this.cookies = e.cookies === null ? null : [...e.cookies];
			} else {
				this[u] = new Map(e);
				this[d] = null;
			}
		}
		contains(e, t) {
			return this[u].has(t ? e : e.toLowerCase());
		}
		clear() {
			this[u].clear();
			this[d] = null;
			this.cookies = null;
		}
		append(e, t, n) {
			this[d] = null;
			const r = n ? e : e.toLowerCase();
			const i = this[u].get(r);
			if (i) {
				const e = r === `cookie` ? `; ` : `, `;
				this[u].set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this[u].set(r, {
				name: e,
				value: t
			});
			if (r === `set-cookie`) (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this[d] = null;
			const r = n ? e : e.toLowerCase();
			if (r === `set-cookie`) this.cookies = [t];
			this[u].set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this[d] = null;
			if (!t) e = e.toLowerCase();
			if (e === `set-cookie`) this.cookies = null;
			this[u].delete(e);
		}
		get(e, t) {
			return this[u].get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (const { 0: e, 1: { value: t } } of this[u]) yield [e, t];
		}
		get entries() {
			const e = {};
			if (this[u].size !== 0) for (const { name: t, value: n } of this[u].values()) e[t] = n;
			return e;
		}
		rawValues() {
			return this[u].values();
		}
		get entriesList() {
			const e = [];
			if (this[u].size !== 0) for (const { 0: t, 1: { name: n, value: r } } of this[u]) if (t === `set-cookie`) for (const t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			const e = this[u].size;
			const t = new Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				const n = this[u][Symbol.iterator]();
				const r = n.next().value;
				t[0] = [r[0], r[1].value];
				c(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, o = 0, s = 0, l, u; r < e; ++r) {
					u = n.next().value;
					l = t[r] = [u[0], u[1].value];
					c(l[1] !== null);
					o = 0;
					a = r;
					while (o < a) {
						s = o + (a - o >> 1);
						if (t[s][0] <= l[0]) o = s + 1;
						else a = s;
					}
					if (r !== s) {
						i = r;
						while (i > o) t[i] = t[--i];
						t[o] = l;
					}
				}
				if (!n.next().done) throw new TypeError(`Unreachable`);
				return t;
			} else {
				let e = 0;
				for (const { 0: n, 1: { value: r } } of this[u]) {
					t[e++] = [n, r];
					c(r !== null);
				}
				return t.sort(compareHeaderName);
			}
		}
	};
	var p = class Headers {
		#e;
		#t;
		constructor(e = void 0) {
			s.util.markAsUncloneable(this);
			if (e === n) return;
			this.#t = new f();
			this.#e = `none`;
			if (e !== void 0) {
				e = s.converters.HeadersInit(e, `Headers contructor`, `init`);
				fill(this, e);
			}
		}
		append(e, t) {
			s.brandCheck(this, Headers);
			s.argumentLengthCheck(arguments, 2, `Headers.append`);
			const n = `Headers.append`;
			e = s.converters.ByteString(e, n, `name`);
			t = s.converters.ByteString(t, n, `value`);
			return appendHeader(this, e, t);
		}
		delete(e) {
			s.brandCheck(this, Headers);
			s.argumentLengthCheck(arguments, 1, `Headers.delete`);
			e = s.converters.ByteString(e, `Headers.delete`, `name`);
			if (!a(e)) throw s.errors.invalidArgument({
				prefix: `Headers.delete`,
				value: e,
				type: `header name`
			});
			if (this.#e === `immutable`) throw new TypeError(`immutable`);
			if (!this.#t.contains(e, false)) return;
			this.#t.delete(e, false);
		}
		get(e) {
			s.brandCheck(this, Headers);
			s.argumentLengthCheck(arguments, 1, `Headers.get`);
			const t = `Headers.get`;
			e = s.converters.ByteString(e, t, `name`);
			if (!a(e)) throw s.errors.invalidArgument({
				prefix: t,
				value: e,
				type: `header name`
			});
			return this.#t.get(e, false);
		}
		has(e) {
			s.brandCheck(this, Headers);
			s.argumentLengthCheck(arguments, 1, `Headers.has`);
			const t = `Headers.has`;
			e = s.converters.ByteString(e, t, `name`);
			if (!a(e)) throw s.errors.invalidArgument({
				prefix: t,
				value: e,
				type: `header name`
			});
			return this.#t.contains(e, false);
		}
		set(e, t) {
			s.brandCheck(this, Headers);
			s.argumentLengthCheck(arguments, 2, `Headers.set`);
			const n = `Headers.set`;
			e = s.converters.ByteString(e, n, `name`);
			t = s.converters.ByteString(t, n, `value`);
			t = headerValueNormalize(t);
			if (!a(e)) throw s.errors.invalidArgument({
				prefix: n,
				value: e,
				type: `header name`
			});
			else if (!o(t)) throw s.errors.invalidArgument({
				prefix: n,
				value: t,
				type: `header value`
			});
			if (this.#e === `immutable`) throw new TypeError(`immutable`);
			this.#t.set(e, t, false);
		}
		getSetCookie() {
			s.brandCheck(this, Headers);
			const e = this.#t.cookies;
			if (e) return [...e];
			return [];
		}
		get [d]() {
			if (this.#t[d]) return this.#t[d];
			const e = [];
			const t = this.#t.toSortedArray();
			const n = this.#t.cookies;
			if (n === null || n.length === 1) return this.#t[d] = t;
			for (let r = 0; r < t.length; ++r) {
				const { 0: i, 1: a } = t[r];
				if (i === `set-cookie`) for (let t = 0; t < n.length; ++t) e.push([i, n[t]]);
				else e.push([i, a]);
			}
			return this.#t[d] = e;
		}
		[l.inspect.custom](e, t) {
			t.depth ??= e;
			return `Headers ${l.formatWithOptions(t, this.#t.entries)}`;
		}
		static getHeadersGuard(e) {
			return e.#e;
		}
		static setHeadersGuard(e, t) {
			e.#e = t;
		}
		static getHeadersList(e) {
			return e.#t;
		}
		static setHeadersList(e, t) {
			e.#t = t;
		}
	};
	const { getHeadersGuard: m, setHeadersGuard: h, getHeadersList: g, setHeadersList: _ } = p;
	Reflect.deleteProperty(p, `getHeadersGuard`);
	Reflect.deleteProperty(p, `setHeadersGuard`);
	Reflect.deleteProperty(p, `getHeadersList`);
	Reflect.deleteProperty(p, `setHeadersList`);
	i(`Headers`, p, d, 0, 1);
	Object.defineProperties(p.prototype, {
		append: r,
		delete: r,
		get: r,
		has: r,
		set: r,
		getSetCookie: r,
		[Symbol.toStringTag]: {
			value: `Headers`,
			configurable: true
		},
		[l.inspect.custom]: { enumerable: false }
	});
	s.converters.HeadersInit = function(e, t, n) {
		if (s.util.Type(e) === `Object`) {
			const r = Reflect.get(e, Symbol.iterator);
			if (!l.types.isProxy(e) && r === p.prototype.entries) try {
				return g(e).entriesList;
			} catch {}
			if (typeof r === `function`) return s.converters[`sequence<sequence<ByteString>>`](e, t, n, r.bind(e));
			return s.converters[`record<ByteString, ByteString>`](e, t, n);
		}
		throw s.errors.conversionFailed({
			prefix: `Headers constructor`,
			argument: `Argument 1`,
			types: [`sequence<sequence<ByteString>>`, `record<ByteString, ByteString>`]
		});
	};
	t.exports = {
		fill,
		compareHeaderName,
		Headers: p,
		HeadersList: f,
		getHeadersGuard: m,
		setHeadersGuard: h,
		setHeadersList: _,
		getHeadersList: g
	};
}));
var require_response = __commonJSMin(((e, t) => {
	const { Headers: n, HeadersList: r, fill: i, getHeadersGuard: a, setHeadersGuard: o, setHeadersList: s } = require_headers();
	const { extractBody: c, cloneBody: l, mixinBody: u, hasFinalizationRegistry: d, streamRegistry: f, bodyUnusable: p } = require_body();
	const m = require_util$7();
	const h = __require(`node:util`);
	const { kEnumerableProperty: g } = m;
	const { isValidReasonPhrase: _, isCancelled: v, isAborted: y, isBlobLike: b, serializeJavascriptValueToJSONString: x, isErrorLike: S, isomorphicEncode: C, environmentSettingsObject: w } = require_util$6();
	const { redirectStatusSet: T, nullBodyStatus: E } = require_constants$2();
	const { kState: D, kHeaders: O } = require_symbols$3();
	const { webidl: k } = require_webidl();
	const { FormData: A } = require_formdata();
	const { URLSerializer: j } = require_data_url();
	const { kConstruct: M } = require_symbols$4();
	const N = __require(`node:assert`);
	const { types: P } = __require(`node:util`);
	const F = new TextEncoder(`utf-8`);
	var I = class Response {
		static error() {
			return fromInnerResponse(makeNetworkError(), `immutable`);
		}
		static json(e, t = {}) {
			k.argumentLengthCheck(arguments, 1, `Response.json`);
			if (t !== null) t = k.converters.ResponseInit(t);
			const n = F.encode(x(e));
			const r = c(n);
			const i = fromInnerResponse(makeResponse({}), `response`);
			initializeResponse(i, t, {
				body: r[0],
				type: `application/json`
			});
			return i;
		}
		static redirect(e, t = 302) {
			k.argumentLengthCheck(arguments, 1, `Response.redirect`);
			e = k.converters.USVString(e);
			t = k.converters[`unsigned short`](t);
			let n;
			try {
				n = new URL(e, w.settingsObject.baseUrl);
			} catch (t) {
				throw new TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!T.has(t)) throw new RangeError(`Invalid status code ${t}`);
			const r = fromInnerResponse(makeResponse({}), `immutable`);
			r[D].status = t;
			const i = C(j(n));
			r[D].headersList.append(`location`, i, true);
			return r;
		}
		constructor(e = null, t = {}) {
			k.util.markAsUncloneable(this);
			if (e === M) return;
			if (e !== null) e = k.converters.BodyInit(e);
			t = k.converters.ResponseInit(t);
			this[D] = makeResponse({});
			this[O] = new n(M);
			o(this[O], `response`);
			s(this[O], this[D].headersList);
			let r = null;
			if (e != null) {
				const [t, n] = c(e);
				r = {
					body: t,
					type: n
				};
			}
			initializeResponse(this, t, r);
		}
		get type() {
			k.brandCheck(this, Response);
			return this[D].type;
		}
		get url() {
			k.brandCheck(this, Response);
			const e = this[D].urlList;
			const t = e[e.length - 1] ?? null;
			if (t === null) return ``;
			return j(t, true);
		}
		get redirected() {
			k.brandCheck(this, Response);
			return this[D].urlList.length > 1;
		}
		get status() {
			k.brandCheck(this, Response);
			return this[D].status;
		}
		get ok() {
			k.brandCheck(this, Response);
			return this[D].status >= 200 && this[D].status <= 299;
		}
		get statusText() {
			k.brandCheck(this, Response);
			return this[D].statusText;
		}
		get headers() {
			k.brandCheck(this, Response);
			return this[O];
		}
		get body() {
			k.brandCheck(this, Response);
			return this[D].body ? this[D].body.stream : null;
		}
		get bodyUsed() {
			k.brandCheck(this, Response);
			return !!this[D].body && m.isDisturbed(this[D].body.stream);
		}
		clone() {
			k.brandCheck(this, Response);
			if (p(this)) throw k.errors.exception({
				header: `Response.clone`,
				message: `Body has already been consumed.`
			});
			const e = cloneResponse(this[D]);
			if (d && this[D].body?.stream) f.register(this, new WeakRef(this[D].body.stream));
			return fromInnerResponse(e, a(this[O]));
		}
		[h.inspect.custom](e, t) {
			if (t.depth === null) t.depth = 2;
			t.colors ??= true;
			const n = {
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				body: this.body,
				bodyUsed: this.bodyUsed,
				ok: this.ok,
				redirected: this.redirected,
				type: this.type,
				url: this.url
			};
			return `Response ${h.formatWithOptions(t, n)}`;
		}
	};
	u(I);
	Object.defineProperties(I.prototype, {
		type: g,
		url: g,
		status: g,
		ok: g,
		redirected: g,
		statusText: g,
		headers: g,
		clone: g,
		body: g,
		bodyUsed: g,
		[Symbol.toStringTag]: {
			value: `Response`,
			configurable: true
		}
	});
	Object.defineProperties(I, {
		json: g,
		redirect: g,
		error: g
	});
	function cloneResponse(e) {
		if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
		const t = makeResponse({
			...e,
			body: null
		});
		if (e.body != null) t.body = l(t, e.body);
		return t;
	}
	function makeResponse(e) {
		return {
			aborted: false,
			rangeRequested: false,
			timingAllowPassed: false,
			requestIncludesCredentials: false,
			type: `default`,
			status: 200,
			timingInfo: null,
			cacheState: ``,
			statusText: ``,
			...e,
			headersList: e?.headersList ? new r(e?.headersList) : new r(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function makeNetworkError(e) {
		return makeResponse({
			type: `error`,
			status: 0,
			error: S(e) ? e : new Error(e ? String(e) : e),
			aborted: e && e.name === `AbortError`
		});
	}
	function isNetworkError(e) {
		return e.type === `error` && e.status === 0;
	}
	function makeFilteredResponse(e, t) {
		t = {
			internalResponse: e,
			...t
		};
		return new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				N(!(n in t));
				e[n] = r;
				return true;
			}
		});
	}
	function filterResponse(e, t) {
		if (t === `basic`) return makeFilteredResponse(e, {
			type: `basic`,
			headersList: e.headersList
		});
		else if (t === `cors`) return makeFilteredResponse(e, {
			type: `cors`,
			headersList: e.headersList
		});
		else if (t === `opaque`) return makeFilteredResponse(e, {
			type: `opaque`,
			urlList: Object.freeze([]),
			status: 0,
			statusText: ``,
			body: null
		});
		else if (t === `opaqueredirect`) return makeFilteredResponse(e, {
			type: `opaqueredirect`,
			status: 0,
			statusText: ``,
			headersList: [],
			body: null
		});
		else N(false);
	}
	function makeAppropriateNetworkError(e, t = null) {
		N(v(e));
		return y(e) ? makeNetworkError(Object.assign(new DOMException(`The operation was aborted.`, `AbortError`), { cause: t })) : makeNetworkError(Object.assign(new DOMException(`Request was cancelled.`), { cause: t }));
	}
	function initializeResponse(e, t, n) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw new RangeError(`init["status"] must be in the range of 200 to 599, inclusive.`);
		if (`statusText` in t && t.statusText != null) {
			if (!_(String(t.statusText))) throw new TypeError(`Invalid statusText`);
		}
		if (`status` in t && t.status != null) e[D].status = t.status;
		if (`statusText` in t && t.statusText != null) e[D].statusText = t.statusText;
		if (`headers` in t && t.headers != null) i(e[O], t.headers);
		if (n) {
			if (E.includes(e.status)) throw k.errors.exception({
				header: `Response constructor`,
				message: `Invalid response status code ${e.status}`
			});
			e[D].body = n.body;
			if (n.type != null && !e[D].headersList.contains(`content-type`, true)) e[D].headersList.append(`content-type`, n.type, true);
		}
	}
	function fromInnerResponse(e, t) {
		const r = new I(M);
		r[D] = e;
		r[O] = new n(M);
		s(r[O], e.headersList);
		o(r[O], t);
		if (d && e.body?.stream) f.register(r, new WeakRef(e.body.stream));
		return r;
	}
	k.converters.ReadableStream = k.interfaceConverter(ReadableStream);
	k.converters.FormData = k.interfaceConverter(A);
	k.converters.URLSearchParams = k.interfaceConverter(URLSearchParams);
	k.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		if (typeof e === `string`) return k.converters.USVString(e, t, n);
		if (b(e)) return k.converters.Blob(e, t, n, { strict: false });
		if (ArrayBuffer.isView(e) || P.isArrayBuffer(e)) return k.converters.BufferSource(e, t, n);
		if (m.isFormDataLike(e)) return k.converters.FormData(e, t, n, { strict: false });
		if (e instanceof URLSearchParams) return k.converters.URLSearchParams(e, t, n);
		return k.converters.DOMString(e, t, n);
	};
	k.converters.BodyInit = function(e, t, n) {
		if (e instanceof ReadableStream) return k.converters.ReadableStream(e, t, n);
		if (e?.[Symbol.asyncIterator]) return e;
		return k.converters.XMLHttpRequestBodyInit(e, t, n);
	};
	k.converters.ResponseInit = k.dictionaryConverter([
		{
			key: `status`,
			converter: k.converters[`unsigned short`],
			defaultValue: () => 200
		},
		{
			key: `statusText`,
			converter: k.converters.ByteString,
			defaultValue: () => ``
		},
		{
			key: `headers`,
			converter: k.converters.HeadersInit
		}
	]);
	t.exports = {
		isNetworkError,
		makeNetworkError,
		makeResponse,
		makeAppropriateNetworkError,
		filterResponse,
		Response: I,
		cloneResponse,
		fromInnerResponse
	};
}));
var require_dispatcher_weakref = __commonJSMin(((e, t) => {
	const { kConnected: n, kSize: r } = require_symbols$4();
	var CompatWeakRef = class {
		constructor(e) {
			this.value = e;
		}
		deref() {
			return this.value[n] === 0 && this.value[r] === 0 ? void 0 : this.value;
		}
	};
	var CompatFinalizer = class {
		constructor(e) {
			this.finalizer = e;
		}
		register(e, t) {
			if (e.on) e.on(`disconnect`, () => {
				if (e[n] === 0 && e[r] === 0) this.finalizer(t);
			});
		}
		unregister(e) {}
	};
	t.exports = function() {
		if (process.env.NODE_V8_COVERAGE && process.version.startsWith(`v18`)) {
			process._rawDebug(`Using compatibility WeakRef and FinalizationRegistry`);
			return {
				WeakRef: CompatWeakRef,
				FinalizationRegistry: CompatFinalizer
			};
		}
		return {
			WeakRef,
			FinalizationRegistry
		};
	};
}));
var require_request = __commonJSMin(((e, t) => {
	const { extractBody: n, mixinBody: r, cloneBody: i, bodyUnusable: a } = require_body();
	const { Headers: o, fill: s, HeadersList: c, setHeadersGuard: l, getHeadersGuard: u, setHeadersList: d, getHeadersList: f } = require_headers();
	const { FinalizationRegistry: p } = require_dispatcher_weakref()();
	const m = require_util$7();
	const h = __require(`node:util`);
	const { isValidHTTPToken: g, sameOrigin: _, environmentSettingsObject: v } = require_util$6();
	const { forbiddenMethodsSet: y, corsSafeListedMethodsSet: b, referrerPolicy: x, requestRedirect: S, requestMode: C, requestCredentials: w, requestCache: T, requestDuplex: E } = require_constants$2();
	const { kEnumerableProperty: D, normalizedMethodRecordsBase: O, normalizedMethodRecords: k } = m;
	const { kHeaders: A, kSignal: j, kState: M, kDispatcher: N } = require_symbols$3();
	const { webidl: P } = require_webidl();
	const { URLSerializer: F } = require_data_url();
	const { kConstruct: I } = require_symbols$4();
	const L = __require(`node:assert`);
	const { getMaxListeners: R, setMaxListeners: z, getEventListeners: ee, defaultMaxListeners: B } = __require(`node:events`);
	const te = Symbol(`abortController`);
	const ne = new p(({ signal: e, abort: t }) => {
		e.removeEventListener(`abort`, t);
	});
	const V = /* @__PURE__ */ new WeakMap();
	function buildAbort(e) {
		return abort;
		function abort() {
			const t = e.deref();
			if (t !== void 0) {
				ne.unregister(abort);
				this.removeEventListener(`abort`, abort);
				t.abort(this.reason);
				const e = V.get(t.signal);
				if (e !== void 0) {
					if (e.size !== 0) {
						for (const t of e) {
							const e = t.deref();
							if (e !== void 0) e.abort(this.reason);
						}
						e.clear();
					}
					V.delete(t.signal);
				}
			}
		}
	}
	let H = false;
	var U = class Request {
		constructor(e, t = {}) {
			P.util.markAsUncloneable(this);
			if (e === I) return;
			const r = `Request constructor`;
			P.argumentLengthCheck(arguments, 1, r);
			e = P.converters.RequestInfo(e, r, `input`);
			t = P.converters.RequestInit(t, r, `init`);
			let i = null;
			let u = null;
			const p = v.settingsObject.baseUrl;
			let h = null;
			if (typeof e === `string`) {
				this[N] = t.dispatcher;
				let n;
				try {
					n = new URL(e, p);
				} catch (t) {
					throw new TypeError(`Failed to parse URL from ` + e, { cause: t });
				}
				if (n.username || n.password) throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ` + e);
				i = makeRequest({ urlList: [n] });
				u = `cors`;
			} else {
				this[N] = t.dispatcher || e[N];
				L(e instanceof Request);
				i = e[M];
				h = e[j];
			}
			const x = v.settingsObject.origin;
			let S = `client`;
			if (i.window?.constructor?.name === `EnvironmentSettingsObject` && _(i.window, x)) S = i.window;
			if (t.window != null) throw new TypeError(`'window' option '${S}' must be null`);
			if (`window` in t) S = `no-window`;
			i = makeRequest({
				method: i.method,
				headersList: i.headersList,
				unsafeRequest: i.unsafeRequest,
				client: v.settingsObject,
				window: S,
				priority: i.priority,
				origin: i.origin,
				referrer: i.referrer,
				referrerPolicy: i.referrerPolicy,
				mode: i.mode,
				credentials: i.credentials,
				cache: i.cache,
				redirect: i.redirect,
				integrity: i.integrity,
				keepalive: i.keepalive,
				reloadNavigation: i.reloadNavigation,
				historyNavigation: i.historyNavigation,
				urlList: [...i.urlList]
			});
			const C = Object.keys(t).length !== 0;
			if (C) {
				if (i.mode === `navigate`) i.mode = `same-origin`;
				i.reloadNavigation = false;
				i.historyNavigation = false;
				i.origin = `client`;
				i.referrer = `client`;
				i.referrerPolicy = ``;
				i.url = i.urlList[i.urlList.length - 1];
				i.urlList = [i.url];
			}
			if (t.referrer !== void 0) {
				const e = t.referrer;
				if (e === ``) i.referrer = `no-referrer`;
				else {
					let t;
					try {
						t = new URL(e, p);
					} catch (t) {
						throw new TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					if (t.protocol === `about:` && t.hostname === `client` || x && !_(t, v.settingsObject.baseUrl)) i.referrer = `client`;
					else i.referrer = t;
				}
			}
			if (t.referrerPolicy !== void 0) i.referrerPolicy = t.referrerPolicy;
			let w;
			if (t.mode !== void 0) w = t.mode;
			else w = u;
			if (w === `navigate`) throw P.errors.exception({
				header: `Request constructor`,
				message: `invalid request mode navigate.`
			});
			if (w != null) i.mode = w;
			if (t.credentials !== void 0) i.credentials = t.credentials;
			if (t.cache !== void 0) i.cache = t.cache;
			if (i.cache === `only-if-cached` && i.mode !== `same-origin`) throw new TypeError(`'only-if-cached' can be set only with 'same-origin' mode`);
			if (t.redirect !== void 0) i.redirect = t.redirect;
			if (t.integrity != null) i.integrity = String(t.integrity);
			if (t.keepalive !== void 0) i.keepalive = Boolean(t.keepalive);
			if (t.method !== void 0) {
				let e = t.method;
				const n = k[e];
				if (n !== void 0) i.method = n;
				else {
					if (!g(e)) throw new TypeError(`'${e}' is not a valid HTTP method.`);
					const t = e.toUpperCase();
					if (y.has(t)) throw new TypeError(`'${e}' HTTP method is unsupported.`);
					e = O[t] ?? e;
					i.method = e;
				}
				if (!H && i.method === `patch`) {
					process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: `UNDICI-FETCH-patch` });
					H = true;
				}
			}
			if (t.signal !== void 0) h = t.signal;
			this[M] = i;
			const T = new AbortController();
			this[j] = T.signal;
			if (h != null) {
				if (!h || typeof h.aborted !== `boolean` || typeof h.addEventListener !== `function`) throw new TypeError(`Failed to construct 'Request': member signal is not of type AbortSignal.`);
				if (h.aborted) T.abort(h.reason);
				else {
					this[te] = T;
					const e = buildAbort(new WeakRef(T));
					try {
						if (typeof R === `function` && R(h) === B) z(1500, h);
						else if (ee(h, `abort`).length >= B) z(1500, h);
					} catch {}
					m.addAbortListener(h, e);
					ne.register(T, {
						signal: h,
						abort: e
					}, e);
				}
			}
			this[A] = new o(I);
			d(this[A], i.headersList);
			l(this[A], `request`);
			if (w === `no-cors`) {
				if (!b.has(i.method)) throw new TypeError(`'${i.method} is unsupported in no-cors mode.`);
				l(this[A], `request-no-cors`);
			}
			if (C) {
				const e = f(this[A]);
				const n = t.headers !== void 0 ? t.headers : new c(e);
				e.clear();
				if (n instanceof c) {
					for (const { name: t, value: r } of n.rawValues()) e.append(t, r, false);
					e.cookies = n.cookies;
				} else s(this[A], n);
			}
			const E = e instanceof Request ? e[M].body : null;
			if ((t.body != null || E != null) && (i.method === `GET` || i.method === `HEAD`)) throw new TypeError(`Request with GET/HEAD method cannot have body.`);
			let D = null;
			if (t.body != null) {
				const [e, r] = n(t.body, i.keepalive);
				D = e;
				if (r && !f(this[A]).contains(`content-type`, true)) this[A].append(`content-type`, r);
			}
			const F = D ?? E;
			if (F != null && F.source == null) {
				if (D != null && t.duplex == null) throw new TypeError(`RequestInit: duplex option is required when sending a body.`);
				if (i.mode !== `same-origin` && i.mode !== `cors`) throw new TypeError(`If request is made from ReadableStream, mode should be "same-origin" or "cors"`);
				i.useCORSPreflightFlag = true;
			}
			let V = F;
			if (D == null && E != null) {
				if (a(e)) throw new TypeError(`Cannot construct a Request with a Request object that has already been used.`);
				const t = new TransformStream();
				E.stream.pipeThrough(t);
				V = {
					source: E.source,
					length: E.length,
					stream: t.readable
				};
			}
			this[M].body = V;
		}
		get method() {
			P.brandCheck(this, Request);
			return this[M].method;
		}
		get url() {
			P.brandCheck(this, Request);
			return F(this[M].url);
		}
		get headers() {
			P.brandCheck(this, Request);
			return this[A];
		}
		get destination() {
			P.brandCheck(this, Request);
			return this[M].destination;
		}
		get referrer() {
			P.brandCheck(this, Request);
			if (this[M].referrer === `no-referrer`) return ``;
			if (this[M].referrer === `client`) return `about:client`;
			return this[M].referrer.toString();
		}
		get referrerPolicy() {
			P.brandCheck(this, Request);
			return this[M].referrerPolicy;
		}
		get mode() {
			P.brandCheck(this, Request);
			return this[M].mode;
		}
		get credentials() {
			return this[M].credentials;
		}
		get cache() {
			P.brandCheck(this, Request);
			return this[M].cache;
		}
		get redirect() {
			P.brandCheck(this, Request);
			return this[M].redirect;
		}
		get integrity() {
			P.brandCheck(this, Request);
			return this[M].integrity;
		}
		get keepalive() {
			P.brandCheck(this, Request);
			return this[M].keepalive;
		}
		get isReloadNavigation() {
			P.brandCheck(this, Request);
			return this[M].reloadNavigation;
		}
		get isHistoryNavigation() {
			P.brandCheck(this, Request);
			return this[M].historyNavigation;
		}
		get signal() {
			P.brandCheck(this, Request);
			return this[j];
		}
		get body() {
			P.brandCheck(this, Request);
			return this[M].body ? this[M].body.stream : null;
		}
		get bodyUsed() {
			P.brandCheck(this, Request);
			return !!this[M].body && m.isDisturbed(this[M].body.stream);
		}
		get duplex() {
			P.brandCheck(this, Request);
			return `half`;
		}
		clone() {
			P.brandCheck(this, Request);
			if (a(this)) throw new TypeError(`unusable`);
			const e = cloneRequest(this[M]);
			const t = new AbortController();
			if (this.signal.aborted) t.abort(this.signal.reason);
			else {
				let e = V.get(this.signal);
				if (e === void 0) {
					e = /* @__PURE__ */ new Set();
					V.set(this.signal, e);
				}
				const n = new WeakRef(t);
				e.add(n);
				m.addAbortListener(t.signal, buildAbort(n));
			}
			return fromInnerRequest(e, t.signal, u(this[A]));
		}
		[h.inspect.custom](e, t) {
			if (t.depth === null) t.depth = 2;
			t.colors ??= true;
			const n = {
				method: this.method,
				url: this.url,
				headers: this.headers,
				destination: this.destination,
				referrer: this.referrer,
				referrerPolicy: this.referrerPolicy,
				mode: this.mode,
				credentials: this.credentials,
				cache: this.cache,
				redirect: this.redirect,
				integrity: this.integrity,
				keepalive: this.keepalive,
				isReloadNavigation: this.isReloadNavigation,
				isHistoryNavigation: this.isHistoryNavigation,
				signal: this.signal
			};
			return `Request ${h.formatWithOptions(t, n)}`;
		}
	};
	r(U);
	function makeRequest(e) {
		return {
			method: e.method ?? `GET`,
			localURLsOnly: e.localURLsOnly ?? false,
			unsafeRequest: e.unsafeRequest ?? false,
			body: e.body ?? null,
			client: e.client ?? null,
			reservedClient: e.reservedClient ?? null,
			replacesClientId: e.replacesClientId ?? ``,
			window: e.window ?? `client`,
			keepalive: e.keepalive ?? false,
			serviceWorkers: e.serviceWorkers ?? `all`,
			initiator: e.initiator ?? ``,
			destination: e.destination ?? ``,
			priority: e.priority ?? null,
			origin: e.origin ?? `client`,
			policyContainer: e.policyContainer ?? `client`,
			referrer: e.referrer ?? `client`,
			referrerPolicy: e.referrerPolicy ?? ``,
			mode: e.mode ?? `no-cors`,
			useCORSPreflightFlag: e.useCORSPreflightFlag ?? false,
			credentials: e.credentials ?? `same-origin`,
			useCredentials: e.useCredentials ?? false,
			cache: e.cache ?? `default`,
			redirect: e.redirect ?? `follow`,
			integrity: e.integrity ?? ``,
			cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? ``,
			parserMetadata: e.parserMetadata ?? ``,
			reloadNavigation: e.reloadNavigation ?? false,
			historyNavigation: e.historyNavigation ?? false,
			userActivation: e.userActivation ?? false,
			taintedOrigin: e.taintedOrigin ?? false,
			redirectCount: e.redirectCount ?? 0,
			responseTainting: e.responseTainting ?? `basic`,
			preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? false,
			done: e.done ?? false,
			timingAllowFailed: e.timingAllowFailed ?? false,
			urlList: e.urlList,
			url: e.urlList[0],
			headersList: e.headersList ? new c(e.headersList) : new c()
		};
	}
	function cloneRequest(e) {
		const t = makeRequest({
			...e,
			body: null
		});
		if (e.body != null) t.body = i(t, e.body);
		return t;
	}
	function fromInnerRequest(e, t, n) {
		const r = new U(I);
		r[M] = e;
		r[j] = t;
		r[A] = new o(I);
		d(r[A], e.headersList);
		l(r[A], n);
		return r;
	}
	Object.defineProperties(U.prototype, {
		method: D,
		url: D,
		headers: D,
		redirect: D,
		clone: D,
		signal: D,
		duplex: D,
		destination: D,
		body: D,
		bodyUsed: D,
		isHistoryNavigation: D,
		isReloadNavigation: D,
		keepalive: D,
		integrity: D,
		cache: D,
		credentials: D,
		attribute: D,
		referrerPolicy: D,
		referrer: D,
		mode: D,
		[Symbol.toStringTag]: {
			value: `Request`,
			configurable: true
		}
	});
	P.converters.Request = P.interfaceConverter(U);
	P.converters.RequestInfo = function(e, t, n) {
		if (typeof e === `string`) return P.converters.USVString(e, t, n);
		if (e instanceof U) return P.converters.Request(e, t, n);
		return P.converters.USVString(e, t, n);
	};
	P.converters.AbortSignal = P.interfaceConverter(AbortSignal);
	P.converters.RequestInit = P.dictionaryConverter([
		{
			key: `method`,
			converter: P.converters.ByteString
		},
		{
			key: `headers`,
			converter: P.converters.HeadersInit
		},
		{
			key: `body`,
			converter: P.nullableConverter(P.converters.BodyInit)
		},
		{
			key: `referrer`,
			converter: P.converters.USVString
		},
		{
			key: `referrerPolicy`,
			converter: P.converters.DOMString,
			allowedValues: x
		},
		{
			key: `mode`,
			converter: P.converters.DOMString,
			allowedValues: C
		},
		{
			key: `credentials`,
			converter: P.converters.DOMString,
			allowedValues: w
		},
		{
			key: `cache`,
			converter: P.converters.DOMString,
			allowedValues: T
		},
		{
			key: `redirect`,
			converter: P.converters.DOMString,
			allowedValues: S
		},
		{
			key: `integrity`,
			converter: P.converters.DOMString
		},
		{
			key: `keepalive`,
			converter: P.converters.boolean
		},
		{
			key: `signal`,
			converter: P.nullableConverter((e) => P.converters.AbortSignal(e, `RequestInit`, `signal`, { strict: false }))
		},
		{
			key: `window`,
			converter: P.converters.any
		},
		{
			key: `duplex`,
			converter: P.converters.DOMString,
			allowedValues: E
		},
		{
			key: `dispatcher`,
			converter: P.converters.any
		}
	]);
	t.exports = {
		Request: U,
		makeRequest,
		fromInnerRequest,
		cloneRequest
	};
}));
var require_fetch = __commonJSMin(((e, t) => {
	const { makeNetworkError: n, makeAppropriateNetworkError: r, filterResponse: i, makeResponse: a, fromInnerResponse: o } = require_response();
	const { HeadersList: s } = require_headers();
	const { Request: c, cloneRequest: l } = require_request();
	const u = __require(`node:zlib`);
	const { bytesMatch: d, makePolicyContainer: f, clonePolicyContainer: p, requestBadPort: m, TAOCheck: h, appendRequestOriginHeader: g, responseLocationURL: _, requestCurrentURL: v, setRequestReferrerPolicyOnRedirect: y, tryUpgradeRequestToAPotentiallyTrustworthyURL: b, createOpaqueTimingInfo: x, appendFetchMetadata: S, corsCheck: C, crossOriginResourcePolicyCheck: w, determineRequestsReferrer: T, coarsenedSharedCurrentTime: E, createDeferredPromise: D, isBlobLike: O, sameOrigin: k, isCancelled: A, isAborted: j, isErrorLike: M, fullyReadBody: N, readableStreamClose: P, isomorphicEncode: F, urlIsLocal: I, urlIsHttpHttpsScheme: L, urlHasHttpsScheme: R, clampAndCoarsenConnectionTimingInfo: z, simpleRangeHeaderValue: ee, buildContentRange: B, createInflate: te, extractMimeType: ne } = require_util$6();
	const { kState: V, kDispatcher: H } = require_symbols$3();
	const U = __require(`node:assert`);
	const { safelyExtractBody: W, extractBody: G } = require_body();
	const { redirectStatusSet: re, nullBodyStatus: K, safeMethodsSet: ie, requestBodyHeader: ae, subresourceSet: q } = require_constants$2();
	const J = __require(`node:events`);
	const { Readable: oe, pipeline: Y, finished: se } = __require(`node:stream`);
	const { addAbortListener: ce, isErrored: X, isReadable: Z, bufferToLowerCasedHeaderName: Q } = require_util$7();
	const { dataURLProcessor: $, serializeAMimeType: le, minimizeSupportedMimeType: ue } = require_data_url();
	const { getGlobalDispatcher: de } = require_global();
	const { webidl: fe } = require_webidl();
	const { STATUS_CODES: pe } = __require(`node:http`);
	const me = [`GET`, `HEAD`];
	const he = typeof __UNDICI_IS_NODE__ !== `undefined` || typeof esbuildDetection !== `undefined` ? `node` : `undici`;
	let ge;
	var Fetch = class extends J {
		constructor(e) {
			super();
			this.dispatcher = e;
			this.connection = null;
			this.dump = false;
			this.state = `ongoing`;
		}
		terminate(e) {
			if (this.state !== `ongoing`) return;
			this.state = `terminated`;
			this.connection?.destroy(e);
			this.emit(`terminated`, e);
		}
		abort(e) {
			if (this.state !== `ongoing`) return;
			this.state = `aborted`;
			if (!e) e = new DOMException(`The operation was aborted.`, `AbortError`);
			this.serializedAbortReason = e;
			this.connection?.destroy(e);
			this.emit(`terminated`, e);
		}
	};
	function handleFetchDone(e) {
		finalizeAndReportTiming(e, `fetch`);
	}
	function fetch(e, t = void 0) {
		fe.argumentLengthCheck(arguments, 1, `globalThis.fetch`);
		let n = D();
		let r;
		try {
			r = new c(e, t);
		} catch (e) {
			n.reject(e);
			return n.promise;
		}
		const i = r[V];
		if (r.signal.aborted) {
			abortFetch(n, i, null, r.signal.reason);
			return n.promise;
		}
		if (i.client.globalObject?.constructor?.name === `ServiceWorkerGlobalScope`) i.serviceWorkers = `none`;
		let a = null;
		let s = false;
		let l = null;
		ce(r.signal, () => {
			s = true;
			U(l != null);
			l.abort(r.signal.reason);
			const e = a?.deref();
			abortFetch(n, i, e, r.signal.reason);
		});
		const processResponse = (e) => {
			if (s) return;
			if (e.aborted) {
				abortFetch(n, i, a, l.serializedAbortReason);
				return;
			}
			if (e.type === `error`) {
				n.reject(new TypeError(`fetch failed`, { cause: e.error }));
				return;
			}
			a = new WeakRef(o(e, `immutable`));
			n.resolve(a.deref());
			n = null;
		};
		l = fetching({
			request: i,
			processResponseEndOfBody: handleFetchDone,
			processResponse,
			dispatcher: r[H]
		});
		return n.promise;
	}
	function finalizeAndReportTiming(e, t = `other`) {
		if (e.type === `error` && e.aborted) return;
		if (!e.urlList?.length) return;
		const n = e.urlList[0];
		let r = e.timingInfo;
		let i = e.cacheState;
		if (!L(n)) return;
		if (r === null) return;
		if (!e.timingAllowPassed) {
			r = x({ startTime: r.startTime });
			i = ``;
		}
		r.endTime = E();
		e.timingInfo = r;
		_e(r, n.href, t, globalThis, i);
	}
	const _e = performance.markResourceTiming;
	function abortFetch(e, t, n, r) {
		if (e) e.reject(r);
		if (t.body != null && Z(t.body?.stream)) t.body.stream.cancel(r).catch((e) => {
			if (e.code === `ERR_INVALID_STATE`) return;
			throw e;
		});
		if (n == null) return;
		const i = n[V];
		if (i.body != null && Z(i.body?.stream)) i.body.stream.cancel(r).catch((e) => {
			if (e.code === `ERR_INVALID_STATE`) return;
			throw e;
		});
	}
	function fetching({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = false, dispatcher: s = de() }) {
		U(s);
		let c = null;
		let l = false;
		if (e.client != null) {
			c = e.client.globalObject;
			l = e.client.crossOriginIsolatedCapability;
		}
		const u = E(l);
		const d = x({ startTime: u });
		const m = {
			controller: new Fetch(s),
			request: e,
			timingInfo: d,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: c,
			crossOriginIsolatedCapability: l
		};
		U(!e.body || e.body.stream);
		if (e.window === `client`) e.window = e.client?.globalObject?.constructor?.name === `Window` ? e.client : `no-window`;
		if (e.origin === `client`) e.origin = e.client.origin;
		if (e.policyContainer === `client`) {
			if (e.client != null) e.policyContainer = p(e.client.policyContainer);
			else e.policyContainer = f();
		}
		if (!e.headersList.contains(`accept`, true)) e.headersList.append(`accept`, `*/*`, true);
		if (!e.headersList.contains(`accept-language`, true)) e.headersList.append(`accept-language`, `*`, true);
		if (e.priority === null) {}
		if (q.has(e.destination)) {}
		mainFetch(m).catch((e) => {
			m.controller.terminate(e);
		});
		return m.controller;
	}
	async function mainFetch(e, t = false) {
		const r = e.request;
		let a = null;
		if (r.localURLsOnly && !I(v(r))) a = n(`local URLs only`);
		b(r);
		if (m(r) === `blocked`) a = n(`bad port`);
		if (r.referrerPolicy === ``) r.referrerPolicy = r.policyContainer.referrerPolicy;
		if (r.referrer !== `no-referrer`) r.referrer = T(r);
		if (a === null) a = await (async () => {
			const t = v(r);
			if (k(t, r.url) && r.responseTainting === `basic` || t.protocol === `data:` || r.mode === `navigate` || r.mode === `websocket`) {
				r.responseTainting = `basic`;
				return await schemeFetch(e);
			}
			if (r.mode === `same-origin`) return n(`request mode cannot be "same-origin"`);
			if (r.mode === `no-cors`) {
				if (r.redirect !== `follow`) return n(`redirect mode cannot be "follow" for "no-cors" request`);
				r.responseTainting = `opaque`;
				return await schemeFetch(e);
			}
			if (!L(v(r))) return n(`URL scheme must be a HTTP(S) scheme`);
			r.responseTainting = `cors`;
			return await httpFetch(e);
		})();
		if (t) return a;
		if (a.status !== 0 && !a.internalResponse) {
			if (r.responseTainting === `cors`) {}
			if (r.responseTainting === `basic`) a = i(a, `basic`);
			else if (r.responseTainting === `cors`) a = i(a, `cors`);
			else if (r.responseTainting === `opaque`) a = i(a, `opaque`);
			else U(false);
		}
		let o = a.status === 0 ? a : a.internalResponse;
		if (o.urlList.length === 0) o.urlList.push(...r.urlList);
		if (!r.timingAllowFailed) a.timingAllowPassed = true;
		if (a.type === `opaque` && o.status === 206 && o.rangeRequested && !r.headers.contains(`range`, true)) a = o = n();
		if (a.status !== 0 && (r.method === `HEAD` || r.method === `CONNECT` || K.includes(o.status))) {
			o.body = null;
			e.controller.dump = true;
		}
		if (r.integrity) {
			const processBodyError = (t) => fetchFinale(e, n(t));
			if (r.responseTainting === `opaque` || a.body == null) {
				processBodyError(a.error);
				return;
			}
			const processBody = (t) => {
				if (!d(t, r.integrity)) {
					processBodyError(`integrity mismatch`);
					return;
				}
				a.body = W(t)[0];
				fetchFinale(e, a);
			};
			await N(a.body, processBody, processBodyError);
		} else fetchFinale(e, a);
	}
	function schemeFetch(e) {
		if (A(e) && e.request.redirectCount === 0) return Promise.resolve(r(e));
		const { request: t } = e;
		const { protocol: i } = v(t);
		switch (i) {
			case `about:`: return Promise.resolve(n(`about scheme is not supported`));
			case `blob:`: {
				if (!ge) ge = __require(`node:buffer`).resolveObjectURL;
				const e = v(t);
				if (e.search.length !== 0) return Promise.resolve(n(`NetworkError when attempting to fetch resource.`));
				const r = ge(e.toString());
				if (t.method !== `GET` || !O(r)) return Promise.resolve(n(`invalid method`));
				const i = a();
				const o = r.size;
				const s = F(`${o}`);
				const c = r.type;
				if (!t.headersList.contains(`range`, true)) {
					const e = G(r);
					i.statusText = `OK`;
					i.body = e[0];
					i.headersList.set(`content-length`, s, true);
					i.headersList.set(`content-type`, c, true);
				} else {
					i.rangeRequested = true;
					const e = t.headersList.get(`range`, true);
					const a = ee(e, true);
					if (a === `failure`) return Promise.resolve(n(`failed to fetch the data URL`));
					let { rangeStartValue: s, rangeEndValue: l } = a;
					if (s === null) {
						s = o - l;
						l = s + l - 1;
					} else {
						if (s >= o) return Promise.resolve(n(`Range start is greater than the blob's size.`));
						if (l === null || l >= o) l = o - 1;
					}
					const u = r.slice(s, l, c);
					i.body = G(u)[0];
					const d = F(`${u.size}`);
					const f = B(s, l, o);
					i.status = 206;
					i.statusText = `Partial Content`;
					i.headersList.set(`content-length`, d, true);
					i.headersList.set(`content-type`, c, true);
					i.headersList.set(`content-range`, f, true);
				}
				return Promise.resolve(i);
			}
			case `data:`: {
				const e = v(t);
				const r = $(e);
				if (r === `failure`) return Promise.resolve(n(`failed to fetch the data URL`));
				const i = le(r.mimeType);
				return Promise.resolve(a({
					statusText: `OK`,
					headersList: [[`content-type`, {
						name: `Content-Type`,
						value: i
					}]],
					body: W(r.body)[0]
				}));
			}
			case `file:`: return Promise.resolve(n(`not implemented... yet...`));
			case `http:`:
			case `https:`: return httpFetch(e).catch((e) => n(e));
			default: return Promise.resolve(n(`unknown scheme`));
		}
	}
	function finalizeResponse(e, t) {
		e.request.done = true;
		if (e.processResponseDone != null) queueMicrotask(() => e.processResponseDone(t));
	}
	function fetchFinale(e, t) {
		let n = e.timingInfo;
		const processResponseEndOfBody = () => {
			const r = Date.now();
			if (e.request.destination === `document`) e.controller.fullTimingInfo = n;
			e.controller.reportTimingSteps = () => {
				if (e.request.url.protocol !== `https:`) return;
				n.endTime = r;
				let i = t.cacheState;
				const a = t.bodyInfo;
				if (!t.timingAllowPassed) {
					n = x(n);
					i = ``;
				}
				let o = 0;
				if (e.request.mode !== `navigator` || !t.hasCrossOriginRedirects) {
					o = t.status;
					const e = ne(t.headersList);
					if (e !== `failure`) a.contentType = ue(e);
				}
				if (e.request.initiatorType != null) _e(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
			};
			const processResponseEndOfBodyTask = () => {
				e.request.done = true;
				if (e.processResponseEndOfBody != null) queueMicrotask(() => e.processResponseEndOfBody(t));
				if (e.request.initiatorType != null) e.controller.reportTimingSteps();
			};
			queueMicrotask(() => processResponseEndOfBodyTask());
		};
		if (e.processResponse != null) queueMicrotask(() => {
			e.processResponse(t);
			e.processResponse = null;
		});
		const r = t.type === `error` ? t : t.internalResponse ?? t;
		if (r.body == null) processResponseEndOfBody();
		else se(r.body.stream, () => {
			processResponseEndOfBody();
		});
	}
	async function httpFetch(e) {
		const t = e.request;
		let r = null;
		let i = null;
		const a = e.timingInfo;
		if (t.serviceWorkers === `all`) {}
		if (r === null) {
			if (t.redirect === `follow`) t.serviceWorkers = `none`;
			i = r = await httpNetworkOrCacheFetch(e);
			if (t.responseTainting === `cors` && C(t, r) === `failure`) return n(`cors failure`);
			if (h(t, r) === `failure`) t.timingAllowFailed = true;
		}
		if ((t.responseTainting === `opaque` || r.type === `opaque`) && w(t.origin, t.client, t.destination, i) === `blocked`) return n(`blocked`);
		if (re.has(i.status)) {
			if (t.redirect !== `manual`) e.controller.connection.destroy(void 0, false);
			if (t.redirect === `error`) r = n(`unexpected redirect`);
			else if (t.redirect === `manual`) r = i;
			else if (t.redirect === `follow`) r = await httpRedirectFetch(e, r);
			else U(false);
		}
		r.timingInfo = a;
		return r;
	}
	function httpRedirectFetch(e, t) {
		const r = e.request;
		const i = t.internalResponse ? t.internalResponse : t;
		let a;
		try {
			a = _(i, v(r).hash);
			if (a == null) return t;
		} catch (e) {
			return Promise.resolve(n(e));
		}
		if (!L(a)) return Promise.resolve(n(`URL scheme must be a HTTP(S) scheme`));
		if (r.redirectCount === 20) return Promise.resolve(n(`redirect count exceeded`));
		r.redirectCount += 1;
		if (r.mode === `cors` && (a.username || a.password) && !k(r, a)) return Promise.resolve(n(`cross origin not allowed for request mode "cors"`));
		if (r.responseTainting === `cors` && (a.username || a.password)) return Promise.resolve(n(`URL cannot contain credentials for request mode "cors"`));
		if (i.status !== 303 && r.body != null && r.body.source == null) return Promise.resolve(n());
		if ([301, 302].includes(i.status) && r.method === `POST` || i.status === 303 && !me.includes(r.method)) {
			r.method = `GET`;
			r.body = null;
			for (const e of ae) r.headersList.delete(e);
		}
		if (!k(v(r), a)) {
			r.headersList.delete(`authorization`, true);
			r.headersList.delete(`proxy-authorization`, true);
			r.headersList.delete(`cookie`, true);
			r.headersList.delete(`host`, true);
		}
		if (r.body != null) {
			U(r.body.source != null);
			r.body = W(r.body.source)[0];
		}
		const o = e.timingInfo;
		o.redirectEndTime = o.postRedirectStartTime = E(e.crossOriginIsolatedCapability);
		if (o.redirectStartTime === 0) o.redirectStartTime = o.startTime;
		r.urlList.push(a);
		y(r, i);
		return mainFetch(e, true);
	}
	async function httpNetworkOrCacheFetch(e, t = false, i = false) {
		const a = e.request;
		let o = null;
		let s = null;
		let c = null;
		if (a.window === `no-window` && a.redirect === `error`) {
			o = e;
			s = a;
		} else {
			s = l(a);
			o = { ...e };
			o.request = s;
		}
		const u = a.credentials === `include` || a.credentials === `same-origin` && a.responseTainting === `basic`;
		const d = s.body ? s.body.length : null;
		let f = null;
		if (s.body == null && [`POST`, `PUT`].includes(s.method)) f = `0`;
		if (d != null) f = F(`${d}`);
		if (f != null) s.headersList.append(`content-length`, f, true);
		if (d != null && s.keepalive) {}
		if (s.referrer instanceof URL) s.headersList.append(`referer`, F(s.referrer.href), true);
		g(s);
		S(s);
		if (!s.headersList.contains(`user-agent`, true)) s.headersList.append(`user-agent`, he);
		if (s.cache === "default" && (s.headersList.contains(`if-modified-since`, true) || s.headersList.contains(`if-none-match`, true) || s.headersList.contains(`if-unmodified-since`, true) || s.headersList.contains(`if-match`, true) || s.headersList.contains(`if-range`, true))) s.cache = `no-store`;
		if (s.cache === `no-cache` && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains(`cache-control`, true)) s.headersList.append(`cache-control`, `max-age=0`, true);
		if (s.cache === `no-store` || s.cache === `reload`) {
			if (!s.headersList.contains(`pragma`, true)) s.headersList.append(`pragma`, `no-cache`, true);
			if (!s.headersList.contains(`cache-control`, true)) s.headersList.append(`cache-control`, `no-cache`, true);
		}
		if (s.headersList.contains(`range`, true)) s.headersList.append(`accept-encoding`, `identity`, true);
		if (!s.headersList.contains(`accept-encoding`, true)) {
			if (R(v(s))) s.headersList.append(`accept-encoding`, `br, gzip, deflate`, true);
			else s.headersList.append(`accept-encoding`, `gzip, deflate`, true);
		}
		s.headersList.delete(`host`, true);
		if (u) {}
		s.cache = `no-store`;
		if (s.cache !== `no-store` && s.cache !== `reload`) {}
		if (c == null) {
			if (s.cache === `only-if-cached`) return n(`only if cached`);
			const e = await httpNetworkFetch(o, u, i);
			if (!ie.has(s.method) && e.status >= 200 && e.status <= 399) {}
			if (c == null) c = e;
		}
		c.urlList = [...s.urlList];
		if (s.headersList.contains(`range`, true)) c.rangeRequested = true;
		c.requestIncludesCredentials = u;
		if (c.status === 407) {
			if (a.window === `no-window`) return n();
			if (A(e)) return r(e);
			return n(`proxy authentication required`);
		}
		if (c.status === 421 && !i && (a.body == null || a.body.source != null)) {
			if (A(e)) return r(e);
			e.controller.connection.destroy();
			c = await httpNetworkOrCacheFetch(e, t, true);
		}
		if (t) {}
		return c;
	}
	async function httpNetworkFetch(e, t = false, i = false) {
		U(!e.controller.connection || e.controller.connection.destroyed);
		e.controller.connection = {
			abort: null,
			destroyed: false,
			destroy(e, t = true) {
				if (!this.destroyed) {
					this.destroyed = true;
					if (t) this.abort?.(e ?? new DOMException(`The operation was aborted.`, `AbortError`));
				}
			}
		};
		const o = e.request;
		let c = null;
		const l = e.timingInfo;
		o.cache = `no-store`;
		if (o.mode === `websocket`) {}
		let d = null;
		if (o.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
		else if (o.body != null) {
			const processBodyChunk = async function* (t) {
				if (A(e)) return;
				yield t;
				e.processRequestBodyChunkLength?.(t.byteLength);
			};
			const processEndOfBody = () => {
				if (A(e)) return;
				if (e.processRequestEndOfBody) e.processRequestEndOfBody();
			};
			const processBodyError = (t) => {
				if (A(e)) return;
				if (t.name === `AbortError`) e.controller.abort();
				else e.controller.terminate(t);
			};
			d = (async function* () {
				try {
					for await (const e of o.body.stream) yield* processBodyChunk(e);
					processEndOfBody();
				} catch (e) {
					processBodyError(e);
				}
			})();
		}
		try {
			const { body: t, status: n, statusText: r, headersList: i, socket: o } = await dispatch({ body: d });
			if (o) c = a({
				status: n,
				statusText: r,
				headersList: i,
				socket: o
			});
			else {
				const o = t[Symbol.asyncIterator]();
				e.controller.next = () => o.next();
				c = a({
					status: n,
					statusText: r,
					headersList: i
				});
			}
		} catch (t) {
			if (t.name === `AbortError`) {
				e.controller.connection.destroy();
				return r(e, t);
			}
			return n(t);
		}
		const pullAlgorithm = async () => {
			await e.controller.resume();
		};
		const cancelAlgorithm = (t) => {
			if (!A(e)) e.controller.abort(t);
		};
		const f = new ReadableStream({
			async start(t) {
				e.controller.controller = t;
			},
			async pull(e) {
				await pullAlgorithm(e);
			},
			async cancel(e) {
				await cancelAlgorithm(e);
			},
			type: `bytes`
		});
		c.body = {
			stream: f,
			source: null,
			length: null
		};
		if (!e.controller.resume) e.controller.on(`terminated`, onAborted);
		e.controller.resume = async () => {
			while (true) {
				let t;
				let n;
				try {
					const { done: n, value: r } = await e.controller.next();
					if (j(e)) break;
					t = n ? void 0 : r;
				} catch (r) {
					if (e.controller.ended && !l.encodedBodySize) t = void 0;
					else {
						t = r;
						n = true;
					}
				}
				if (t === void 0) {
					P(e.controller.controller);
					finalizeResponse(e, c);
					return;
				}
				l.decodedBodySize += t?.byteLength ?? 0;
				if (n) {
					e.controller.terminate(t);
					return;
				}
				const r = new Uint8Array(t);
				if (r.byteLength) e.controller.controller.enqueue(r);
				if (X(f)) {
					e.controller.terminate();
					return;
				}
				if (e.controller.controller.desiredSize <= 0) return;
			}
		};
		function onAborted(t) {
			if (j(e)) {
				c.aborted = true;
				if (Z(f)) e.controller.controller.error(e.controller.serializedAbortReason);
			} else if (Z(f)) e.controller.controller.error(new TypeError(`terminated`, { cause: M(t) ? t : void 0 }));
			e.controller.connection.destroy();
		}
		return c;
		function dispatch({ body: t }) {
			const n = v(o);
			const r = e.controller.dispatcher;
			return new Promise((i, a) => r.dispatch({
				path: n.pathname + n.search,
				origin: n.origin,
				method: o.method,
				body: r.isMockActive ? o.body && (o.body.source || o.body.stream) : t,
				headers: o.headersList.entries,
				maxRedirections: 0,
				upgrade: o.mode === `websocket` ? `websocket` : void 0
			}, {
				body: null,
				abort: null,
				onConnect(t) {
					const { connection: n } = e.controller;
					l.finalConnectionTimingInfo = z(void 0, l.postRedirectStartTime, e.crossOriginIsolatedCapability);
					if (n.destroyed) t(new DOMException(`The operation was aborted.`, `AbortError`));
					else {
						e.controller.on(`terminated`, t);
						this.abort = n.abort = t;
					}
					l.finalNetworkRequestStartTime = E(e.crossOriginIsolatedCapability);
				},
				onResponseStarted() {
					l.finalNetworkResponseStartTime = E(e.crossOriginIsolatedCapability);
				},
				onHeaders(e, t, n, r) {
					if (e < 200) return;
					let a = ``;
					const c = new s();
					for (let e = 0; e < t.length; e += 2) c.append(Q(t[e]), t[e + 1].toString(`latin1`), true);
					a = c.get(`location`, true);
					const l = [];
					const d = a && o.redirect === `follow` && re.has(e);
					if (o.method !== `HEAD` && o.method !== `CONNECT` && !K.includes(e) && !d) {
						const e = c.get(`content-encoding`, true);
						const t = e ? e.toLowerCase().split(`,`) : [];
						const n = 5;
						if (t.length > n) {
							this.abort(/* @__PURE__ */ new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${n}`));
							return true;
						}
						for (let e = t.length - 1; e >= 0; --e) {
							const n = t[e].trim();
							if (n === `x-gzip` || n === `gzip`) l.push(u.createGunzip({
								flush: u.constants.Z_SYNC_FLUSH,
								finishFlush: u.constants.Z_SYNC_FLUSH
							}));
							else if (n === `deflate`) l.push(te({
								flush: u.constants.Z_SYNC_FLUSH,
								finishFlush: u.constants.Z_SYNC_FLUSH
							}));
							else if (n === `br`) l.push(u.createBrotliDecompress({
								flush: u.constants.BROTLI_OPERATION_FLUSH,
								finishFlush: u.constants.BROTLI_OPERATION_FLUSH
							}));
							else {
								l.length = 0;
								break;
							}
						}
					}
					this.body = new oe({ read: n });
					const f = this.onError.bind(this);
					i({
						status: e,
						statusText: r,
						headersList: c,
						body: l.length ? Y(this.body, ...l, (e) => {
							if (e) this.onError(e);
						}).on(`error`, f) : this.body.on(`error`, f)
					});
					return true;
				},
				onData(t) {
					if (e.controller.dump) return;
					const n = t;
					l.encodedBodySize += n.byteLength;
					return this.body.push(n);
				},
				onComplete() {
					if (this.abort) e.controller.off(`terminated`, this.abort);
					e.controller.ended = true;
					this.body.push(null);
				},
				onError(t) {
					if (this.abort) e.controller.off(`terminated`, this.abort);
					this.body?.destroy(t);
					e.controller.terminate(t);
					a(t);
				},
				onUpgrade(e, t, n) {
					if (e !== 101) return;
					const r = new s();
					for (let e = 0; e < t.length; e += 2) r.append(Q(t[e]), t[e + 1].toString(`latin1`), true);
					i({
						status: e,
						statusText: pe[e],
						headersList: r,
						socket: n
					});
					return true;
				}
			}));
		}
	}
	t.exports = {
		fetch,
		Fetch,
		fetching,
		finalizeAndReportTiming
	};
}));
var require_symbols$2 = __commonJSMin(((e, t) => {
	t.exports = {
		kState: Symbol(`FileReader state`),
		kResult: Symbol(`FileReader result`),
		kError: Symbol(`FileReader error`),
		kLastProgressEventFired: Symbol(`FileReader last progress event fired timestamp`),
		kEvents: Symbol(`FileReader events`),
		kAborted: Symbol(`FileReader aborted`)
	};
}));
var require_progressevent = __commonJSMin(((e, t) => {
	const { webidl: n } = require_webidl();
	const r = Symbol(`ProgressEvent state`);
	var i = class ProgressEvent extends Event {
		constructor(e, t = {}) {
			e = n.converters.DOMString(e, `ProgressEvent constructor`, `type`);
			t = n.converters.ProgressEventInit(t ?? {});
			super(e, t);
			this[r] = {
				lengthComputable: t.lengthComputable,
				loaded: t.loaded,
				total: t.total
			};
		}
		get lengthComputable() {
			n.brandCheck(this, ProgressEvent);
			return this[r].lengthComputable;
		}
		get loaded() {
			n.brandCheck(this, ProgressEvent);
			return this[r].loaded;
		}
		get total() {
			n.brandCheck(this, ProgressEvent);
			return this[r].total;
		}
	};
	n.converters.ProgressEventInit = n.dictionaryConverter([
		{
			key: `lengthComputable`,
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `loaded`,
			converter: n.converters[`unsigned long long`],
			defaultValue: () => 0
		},
		{
			key: `total`,
			converter: n.converters[`unsigned long long`],
			defaultValue: () => 0
		},
		{
			key: `bubbles`,
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `cancelable`,
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `composed`,
			converter: n.converters.boolean,
			defaultValue: () => false
		}
	]);
	t.exports = { ProgressEvent: i };
}));
var require_encoding = __commonJSMin(((e, t) => {
	function getEncoding(e) {
		if (!e) return `failure`;
		switch (e.trim().toLowerCase()) {
			case `unicode-1-1-utf-8`:
			case `unicode11utf8`:
			case `unicode20utf8`:
			case `utf-8`:
			case `utf8`:
			case `x-unicode20utf8`: return `UTF-8`;
			case `866`:
			case `cp866`:
			case `csibm866`:
			case `ibm866`: return `IBM866`;
			case `csisolatin2`:
			case `iso-8859-2`:
			case `iso-ir-101`:
			case `iso8859-2`:
			case `iso88592`:
			case `iso_8859-2`:
			case `iso_8859-2:1987`:
			case `l2`:
			case `latin2`: return `ISO-8859-2`;
			case `csisolatin3`:
			case `iso-8859-3`:
			case `iso-ir-109`:
			case `iso8859-3`:
			case `iso88593`:
			case `iso_8859-3`:
			case `iso_8859-3:1988`:
			case `l3`:
			case `latin3`: return `ISO-8859-3`;
			case `csisolatin4`:
			case `iso-8859-4`:
			case `iso-ir-110`:
			case `iso8859-4`:
			case `iso88594`:
			case `iso_8859-4`:
			case `iso_8859-4:1988`:
			case `l4`:
			case `latin4`: return `ISO-8859-4`;
			case `csisolatincyrillic`:
			case `cyrillic`:
			case `iso-8859-5`:
			case `iso-ir-144`:
			case `iso8859-5`:
			case `iso88595`:
			case `iso_8859-5`:
			case `iso_8859-5:1988`: return `ISO-8859-5`;
			case `arabic`:
			case `asmo-708`:
			case `csiso88596e`:
			case `csiso88596i`:
			case `csisolatinarabic`:
			case `ecma-114`:
			case `iso-8859-6`:
			case `iso-8859-6-e`:
			case `iso-8859-6-i`:
			case `iso-ir-127`:
			case `iso8859-6`:
			case `iso88596`:
			case `iso_8859-6`:
			case `iso_8859-6:1987`: return `ISO-8859-6`;
			case `csisolatingreek`:
			case `ecma-118`:
			case `elot_928`:
			case `greek`:
			case `greek8`:
			case `iso-8859-7`:
			case `iso-ir-126`:
			case `iso8859-7`:
			case `iso88597`:
			case `iso_8859-7`:
			case `iso_8859-7:1987`:
			case `sun_eu_greek`: return `ISO-8859-7`;
			case `csiso88598e`:
			case `csisolatinhebrew`:
			case `hebrew`:
			case `iso-8859-8`:
			case `iso-8859-8-e`:
			case `iso-ir-138`:
			case `iso8859-8`:
			case `iso88598`:
			case `iso_8859-8`:
			case `iso_8859-8:1988`:
			case `visual`: return `ISO-8859-8`;
			case `csiso88598i`:
			case `iso-8859-8-i`:
			case `logical`: return `ISO-8859-8-I`;
			case `csisolatin6`:
			case `iso-8859-10`:
			case `iso-ir-157`:
			case `iso8859-10`:
			case `iso885910`:
			case `l6`:
			case `latin6`: return `ISO-8859-10`;
			case `iso-8859-13`:
			case `iso8859-13`:
			case `iso885913`: return `ISO-8859-13`;
			case `iso-8859-14`:
			case `iso8859-14`:
			case `iso885914`: return `ISO-8859-14`;
			case `csisolatin9`:
			case `iso-8859-15`:
			case `iso8859-15`:
			case `iso885915`:
			case `iso_8859-15`:
			case `l9`: return `ISO-8859-15`;
			case `iso-8859-16`: return `ISO-8859-16`;
			case `cskoi8r`:
			case `koi`:
			case `koi8`:
			case `koi8-r`:
			case `koi8_r`: return `KOI8-R`;
			case `koi8-ru`:
			case `koi8-u`: return `KOI8-U`;
			case `csmacintosh`:
			case `mac`:
			case `macintosh`:
			case `x-mac-roman`: return `macintosh`;
			case `iso-8859-11`:
			case `iso8859-11`:
			case `iso885911`:
			case `tis-620`:
			case `windows-874`: return `windows-874`;
			case `cp1250`:
			case `windows-1250`:
			case `x-cp1250`: return `windows-1250`;
			case `cp1251`:
			case `windows-1251`:
			case `x-cp1251`: return `windows-1251`;
			case `ansi_x3.4-1968`:
			case `ascii`:
			case `cp1252`:
			case `cp819`:
			case `csisolatin1`:
			case `ibm819`:
			case `iso-8859-1`:
			case `iso-ir-100`:
			case `iso8859-1`:
			case `iso88591`:
			case `iso_8859-1`:
			case `iso_8859-1:1987`:
			case `l1`:
			case `latin1`:
			case `us-ascii`:
			case `windows-1252`:
			case `x-cp1252`: return `windows-1252`;
			case `cp1253`:
			case `windows-1253`:
			case `x-cp1253`: return `windows-1253`;
			case `cp1254`:
			case `csisolatin5`:
			case `iso-8859-9`:
			case `iso-ir-148`:
			case `iso8859-9`:
			case `iso88599`:
			case `iso_8859-9`:
			case `iso_8859-9:1989`:
			case `l5`:
			case `latin5`:
			case `windows-1254`:
			case `x-cp1254`: return `windows-1254`;
			case `cp1255`:
			case `windows-1255`:
			case `x-cp1255`: return `windows-1255`;
			case `cp1256`:
			case `windows-1256`:
			case `x-cp1256`: return `windows-1256`;
			case `cp1257`:
			case `windows-1257`:
			case `x-cp1257`: return `windows-1257`;
			case `cp1258`:
			case `windows-1258`:
			case `x-cp1258`: return `windows-1258`;
			case `x-mac-cyrillic`:
			case `x-mac-ukrainian`: return `x-mac-cyrillic`;
			case `chinese`:
			case `csgb2312`:
			case `csiso58gb231280`:
			case `gb2312`:
			case `gb_2312`:
			case `gb_2312-80`:
			case `gbk`:
			case `iso-ir-58`:
			case `x-gbk`: return `GBK`;
			case `gb18030`: return `gb18030`;
			case `big5`:
			case `big5-hkscs`:
			case `cn-big5`:
			case `csbig5`:
			case `x-x-big5`: return `Big5`;
			case `cseucpkdfmtjapanese`:
			case `euc-jp`:
			case `x-euc-jp`: return `EUC-JP`;
			case `csiso2022jp`:
			case `iso-2022-jp`: return `ISO-2022-JP`;
			case `csshiftjis`:
			case `ms932`:
			case `ms_kanji`:
			case `shift-jis`:
			case `shift_jis`:
			case `sjis`:
			case `windows-31j`:
			case `x-sjis`: return `Shift_JIS`;
			case `cseuckr`:
			case `csksc56011987`:
			case `euc-kr`:
			case `iso-ir-149`:
			case `korean`:
			case `ks_c_5601-1987`:
			case `ks_c_5601-1989`:
			case `ksc5601`:
			case `ksc_5601`:
			case `windows-949`: return `EUC-KR`;
			case `csiso2022kr`:
			case `hz-gb-2312`:
			case `iso-2022-cn`:
			case `iso-2022-cn-ext`:
			case `iso-2022-kr`:
			case `replacement`: return `replacement`;
			case `unicodefffe`:
			case `utf-16be`: return `UTF-16BE`;
			case `csunicode`:
			case `iso-10646-ucs-2`:
			case `ucs-2`:
			case `unicode`:
			case `unicodefeff`:
			case `utf-16`:
			case `utf-16le`: return `UTF-16LE`;
			case `x-user-defined`: return `x-user-defined`;
			default: return `failure`;
		}
	}
	t.exports = { getEncoding };
}));
var require_util$4 = __commonJSMin(((e, t) => {
	const { kState: n, kError: r, kResult: i, kAborted: a, kLastProgressEventFired: o } = require_symbols$2();
	const { ProgressEvent: s } = require_progressevent();
	const { getEncoding: c } = require_encoding();
	const { serializeAMimeType: l, parseMIMEType: u } = require_data_url();
	const { types: d } = __require(`node:util`);
	const { StringDecoder: f } = __require(`string_decoder`);
	const { btoa: p } = __require(`node:buffer`);
	const m = {
		enumerable: true,
		writable: false,
		configurable: false
	};
	function readOperation(e, t, s, c) {
		if (e[n] === `loading`) throw new DOMException(`Invalid state`, `InvalidStateError`);
		e[n] = `loading`;
		e[i] = null;
		e[r] = null;
		const l = t.stream().getReader();
		const u = [];
		let f = l.read();
		let p = true;
		(async () => {
			while (!e[a]) try {
				const { done: m, value: h } = await f;
				if (p && !e[a]) queueMicrotask(() => {
					fireAProgressEvent(`loadstart`, e);
				});
				p = false;
				if (!m && d.isUint8Array(h)) {
					u.push(h);
					if ((e[o] === void 0 || Date.now() - e[o] >= 50) && !e[a]) {
						e[o] = Date.now();
						queueMicrotask(() => {
							fireAProgressEvent(`progress`, e);
						});
					}
					f = l.read();
				} else if (m) {
					queueMicrotask(() => {
						e[n] = `done`;
						try {
							const n = packageData(u, s, t.type, c);
							if (e[a]) return;
							e[i] = n;
							fireAProgressEvent(`load`, e);
						} catch (t) {
							e[r] = t;
							fireAProgressEvent(`error`, e);
						}
						if (e[n] !== `loading`) fireAProgressEvent(`loadend`, e);
					});
					break;
				}
			} catch (t) {
				if (e[a]) return;
				queueMicrotask(() => {
					e[n] = `done`;
					e[r] = t;
					fireAProgressEvent(`error`, e);
					if (e[n] !== `loading`) fireAProgressEvent(`loadend`, e);
				});
				break;
			}
		})();
	}
	function fireAProgressEvent(e, t) {
		const n = new s(e, {
			bubbles: false,
			cancelable: false
		});
		t.dispatchEvent(n);
	}
	function packageData(e, t, n, r) {
		switch (t) {
			case `DataURL`: {
				let t = `data:`;
				const r = u(n || `application/octet-stream`);
				if (r !== `failure`) t += l(r);
				t += `;base64,`;
				const i = new f(`latin1`);
				for (const n of e) t += p(i.write(n));
				t += p(i.end());
				return t;
			}
			case `Text`: {
				let t = `failure`;
				if (r) t = c(r);
				if (t === `failure` && n) {
					const e = u(n);
					if (e !== `failure`) t = c(e.parameters.get(`charset`));
				}
				if (t === `failure`) t = `UTF-8`;
				return decode(e, t);
			}
			case `ArrayBuffer`: return combineByteSequences(e).buffer;
			case `BinaryString`: {
				let t = ``;
				const n = new f(`latin1`);
				for (const r of e) t += n.write(r);
				t += n.end();
				return t;
			}
		}
	}
	function decode(e, t) {
		const n = combineByteSequences(e);
		const r = BOMSniffing(n);
		let i = 0;
		if (r !== null) {
			t = r;
			i = r === `UTF-8` ? 3 : 2;
		}
		const a = n.slice(i);
		return new TextDecoder(t).decode(a);
	}
	function BOMSniffing(e) {
		const [t, n, r] = e;
		if (t === 239 && n === 187 && r === 191) return `UTF-8`;
		else if (t === 254 && n === 255) return `UTF-16BE`;
		else if (t === 255 && n === 254) return `UTF-16LE`;
		return null;
	}
	function combineByteSequences(e) {
		const t = e.reduce((e, t) => {
			return e + t.byteLength;
		}, 0);
		let n = 0;
		return e.reduce((e, t) => {
			e.set(t, n);
			n += t.byteLength;
			return e;
		}, new Uint8Array(t));
	}
	t.exports = {
		staticPropertyDescriptors: m,
		readOperation,
		fireAProgressEvent
	};
}));
var require_filereader = __commonJSMin(((e, t) => {
	const { staticPropertyDescriptors: n, readOperation: r, fireAProgressEvent: i } = require_util$4();
	const { kState: a, kError: o, kResult: s, kEvents: c, kAborted: l } = require_symbols$2();
	const { webidl: u } = require_webidl();
	const { kEnumerableProperty: d } = require_util$7();
	var f = class FileReader extends EventTarget {
		constructor() {
			super();
			this[a] = `empty`;
			this[s] = null;
			this[o] = null;
			this[c] = {
				loadend: null,
				error: null,
				abort: null,
				load: null,
				progress: null,
				loadstart: null
			};
		}
		readAsArrayBuffer(e) {
			u.brandCheck(this, FileReader);
			u.argumentLengthCheck(arguments, 1, `FileReader.readAsArrayBuffer`);
			e = u.converters.Blob(e, { strict: false });
			r(this, e, `ArrayBuffer`);
		}
		readAsBinaryString(e) {
			u.brandCheck(this, FileReader);
			u.argumentLengthCheck(arguments, 1, `FileReader.readAsBinaryString`);
			e = u.converters.Blob(e, { strict: false });
			r(this, e, `BinaryString`);
		}
		readAsText(e, t = void 0) {
			u.brandCheck(this, FileReader);
			u.argumentLengthCheck(arguments, 1, `FileReader.readAsText`);
			e = u.converters.Blob(e, { strict: false });
			if (t !== void 0) t = u.converters.DOMString(t, `FileReader.readAsText`, `encoding`);
			r(this, e, `Text`, t);
		}
		readAsDataURL(e) {
			u.brandCheck(this, FileReader);
			u.argumentLengthCheck(arguments, 1, `FileReader.readAsDataURL`);
			e = u.converters.Blob(e, { strict: false });
			r(this, e, `DataURL`);
		}
		abort() {
			if (this[a] === `empty` || this[a] === `done`) {
				this[s] = null;
				return;
			}
			if (this[a] === `loading`) {
				this[a] = `done`;
				this[s] = null;
			}
			this[l] = true;
			i(`abort`, this);
			if (this[a] !== `loading`) i(`loadend`, this);
		}
		get readyState() {
			u.brandCheck(this, FileReader);
			switch (this[a]) {
				case `empty`: return this.EMPTY;
				case `loading`: return this.LOADING;
				case `done`: return this.DONE;
			}
		}
		get result() {
			u.brandCheck(this, FileReader);
			return this[s];
		}
		get error() {
			u.brandCheck(this, FileReader);
			return this[o];
		}
		get onloadend() {
			u.brandCheck(this, FileReader);
			return this[c].loadend;
		}
		set onloadend(e) {
			u.brandCheck(this, FileReader);
			if (this[c].loadend) this.removeEventListener(`loadend`, this[c].loadend);
			if (typeof e === `function`) {
				this[c].loadend = e;
				this.addEventListener(`loadend`, e);
			} else this[c].loadend = null;
		}
		get onerror() {
			u.brandCheck(this, FileReader);
			return this[c].error;
		}
		set onerror(e) {
			u.brandCheck(this, FileReader);
			if (this[c].error) this.removeEventListener(`error`, this[c].error);
			if (typeof e === `function`) {
				this[c].error = e;
				this.addEventListener(`error`, e);
			} else this[c].error = null;
		}
		get onloadstart() {
			u.brandCheck(this, FileReader);
			return this[c].loadstart;
		}
		set onloadstart(e) {
			u.brandCheck(this, FileReader);
			if (this[c].loadstart) this.removeEventListener(`loadstart`, this[c].loadstart);
			if (typeof e === `function`) {
				this[c].loadstart = e;
				this.addEventListener(`loadstart`, e);
			} else this[c].loadstart = null;
		}
		get onprogress() {
			u.brandCheck(this, FileReader);
			return this[c].progress;
		}
		set onprogress(e) {
			u.brandCheck(this, FileReader);
			if (this[c].progress) this.removeEventListener(`progress`, this[c].progress);
			if (typeof e === `function`) {
				this[c].progress = e;
				this.addEventListener(`progress`, e);
			} else this[c].progress = null;
		}
		get onload() {
			u.brandCheck(this, FileReader);
			return this[c].load;
		}
		set onload(e) {
			u.brandCheck(this, FileReader);
			if (this[c].load) this.removeEventListener(`load`, this[c].load);
			if (typeof e === `function`) {
				this[c].load = e;
				this.addEventListener(`load`, e);
			} else this[c].load = null;
		}
		get onabort() {
			u.brandCheck(this, FileReader);
			return this[c].abort;
		}
		set onabort(e) {
			u.brandCheck(this, FileReader);
			if (this[c].abort) this.removeEventListener(`abort`, this[c].abort);
			if (typeof e === `function`) {
				this[c].abort = e;
				this.addEventListener(`abort`, e);
			} else this[c].abort = null;
		}
	};
	f.EMPTY = f.prototype.EMPTY = 0;
	f.LOADING = f.prototype.LOADING = 1;
	f.DONE = f.prototype.DONE = 2;
	Object.defineProperties(f.prototype, {
		EMPTY: n,
		LOADING: n,
		DONE: n,
		readAsArrayBuffer: d,
		readAsBinaryString: d,
		readAsText: d,
		readAsDataURL: d,
		abort: d,
		readyState: d,
		result: d,
		error: d,
		onloadstart: d,
		onprogress: d,
		onload: d,
		onabort: d,
		onerror: d,
		onloadend: d,
		[Symbol.toStringTag]: {
			value: `FileReader`,
			writable: false,
			enumerable: false,
			configurable: true
		}
	});
	Object.defineProperties(f, {
		EMPTY: n,
		LOADING: n,
		DONE: n
	});
	t.exports = { FileReader: f };
}));
var require_symbols$1 = __commonJSMin(((e, t) => {
	t.exports = { kConstruct: require_symbols$4().kConstruct };
}));
var require_util$3 = __commonJSMin(((e, t) => {
	const n = __require(`node:assert`);
	const { URLSerializer: r } = require_data_url();
	const { isValidHeaderName: i } = require_util$6();
	function urlEquals(e, t, n = false) {
		return r(e, n) === r(t, n);
	}
	function getFieldValues(e) {
		n(e !== null);
		const t = [];
		for (let n of e.split(`,`)) {
			n = n.trim();
			if (i(n)) t.push(n);
		}
		return t;
	}
	t.exports = {
		urlEquals,
		getFieldValues
	};
}));
var require_cache = __commonJSMin(((e, t) => {
	const { kConstruct: n } = require_symbols$1();
	const { urlEquals: r, getFieldValues: i } = require_util$3();
	const { kEnumerableProperty: a, isDisturbed: o } = require_util$7();
	const { webidl: s } = require_webidl();
	const { Response: c, cloneResponse: l, fromInnerResponse: u } = require_response();
	const { Request: d, fromInnerRequest: f } = require_request();
	const { kState: p } = require_symbols$3();
	const { fetching: m } = require_fetch();
	const { urlIsHttpHttpsScheme: h, createDeferredPromise: g, readAllBytes: _ } = require_util$6();
	const v = __require(`node:assert`);
	var y = class Cache {
		#e;
		constructor() {
			if (arguments[0] !== n) s.illegalConstructor();
			s.util.markAsUncloneable(this);
			this.#e = arguments[1];
		}
		async match(e, t = {}) {
			s.brandCheck(this, Cache);
			const n = `Cache.match`;
			s.argumentLengthCheck(arguments, 1, n);
			e = s.converters.RequestInfo(e, n, `request`);
			t = s.converters.CacheQueryOptions(t, n, `options`);
			const r = this.#i(e, t, 1);
			if (r.length === 0) return;
			return r[0];
		}
		async matchAll(e = void 0, t = {}) {
			s.brandCheck(this, Cache);
			const n = `Cache.matchAll`;
			if (e !== void 0) e = s.converters.RequestInfo(e, n, `request`);
			t = s.converters.CacheQueryOptions(t, n, `options`);
			return this.#i(e, t);
		}
		async add(e) {
			s.brandCheck(this, Cache);
			const t = `Cache.add`;
			s.argumentLengthCheck(arguments, 1, t);
			e = s.converters.RequestInfo(e, t, `request`);
			const n = [e];
			return await this.addAll(n);
		}
		async addAll(e) {
			s.brandCheck(this, Cache);
			const t = `Cache.addAll`;
			s.argumentLengthCheck(arguments, 1, t);
			const n = [];
			const r = [];
			for (let n of e) {
				if (n === void 0) throw s.errors.conversionFailed({
					prefix: t,
					argument: `Argument 1`,
					types: [`undefined is not allowed`]
				});
				n = s.converters.RequestInfo(n);
				if (typeof n === `string`) continue;
				const e = n[p];
				if (!h(e.url) || e.method !== `GET`) throw s.errors.exception({
					header: t,
					message: `Expected http/s scheme when method is not GET.`
				});
			}
			const a = [];
			for (const o of e) {
				const e = new d(o)[p];
				if (!h(e.url)) throw s.errors.exception({
					header: t,
					message: `Expected http/s scheme.`
				});
				e.initiator = `fetch`;
				e.destination = `subresource`;
				r.push(e);
				const c = g();
				a.push(m({
					request: e,
					processResponse(e) {
						if (e.type === `error` || e.status === 206 || e.status < 200 || e.status > 299) c.reject(s.errors.exception({
							header: `Cache.addAll`,
							message: `Received an invalid status code or the request failed.`
						}));
						else if (e.headersList.contains(`vary`)) {
							const t = i(e.headersList.get(`vary`));
							for (const e of t) if (e === `*`) {
								c.reject(s.errors.exception({
									header: `Cache.addAll`,
									message: `invalid vary field value`
								}));
								for (const e of a) e.abort();
								return;
							}
						}
					},
					processResponseEndOfBody(e) {
						if (e.aborted) {
							c.reject(new DOMException(`aborted`, `AbortError`));
							return;
						}
						c.resolve(e);
					}
				}));
				n.push(c.promise);
			}
			const o = await Promise.all(n);
			const c = [];
			let l = 0;
			for (const e of o) {
				const t = {
					type: `put`,
					request: r[l],
					response: e
				};
				c.push(t);
				l++;
			}
			const u = g();
			let f = null;
			try {
				this.#t(c);
			} catch (e) {
				f = e;
			}
			queueMicrotask(() => {
				if (f === null) u.resolve(void 0);
				else u.reject(f);
			});
			return u.promise;
		}
		async put(e, t) {
			s.brandCheck(this, Cache);
			const n = `Cache.put`;
			s.argumentLengthCheck(arguments, 2, n);
			e = s.converters.RequestInfo(e, n, `request`);
			t = s.converters.Response(t, n, `response`);
			let r = null;
			if (e instanceof d) r = e[p];
			else r = new d(e)[p];
			if (!h(r.url) || r.method !== `GET`) throw s.errors.exception({
				header: n,
				message: `Expected an http/s scheme when method is not GET`
			});
			const a = t[p];
			if (a.status === 206) throw s.errors.exception({
				header: n,
				message: `Got 206 status`
			});
			if (a.headersList.contains(`vary`)) {
				const e = i(a.headersList.get(`vary`));
				for (const t of e) if (t === `*`) throw s.errors.exception({
					header: n,
					message: `Got * vary field value`
				});
			}
			if (a.body && (o(a.body.stream) || a.body.stream.locked)) throw s.errors.exception({
				header: n,
				message: `Response body is locked or disturbed`
			});
			const c = l(a);
			const u = g();
			if (a.body != null) {
				const e = a.body.stream.getReader();
				_(e).then(u.resolve, u.reject);
			} else u.resolve(void 0);
			const f = [];
			const m = {
				type: `put`,
				request: r,
				response: c
			};
			f.push(m);
			const v = await u.promise;
			if (c.body != null) c.body.source = v;
			const y = g();
			let b = null;
			try {
				this.#t(f);
			} catch (e) {
				b = e;
			}
			queueMicrotask(() => {
				if (b === null) y.resolve();
				else y.reject(b);
			});
			return y.promise;
		}
		async delete(e, t = {}) {
			s.brandCheck(this, Cache);
			const n = `Cache.delete`;
			s.argumentLengthCheck(arguments, 1, n);
			e = s.converters.RequestInfo(e, n, `request`);
			t = s.converters.CacheQueryOptions(t, n, `options`);
			let r = null;
			if (e instanceof d) {
				r = e[p];
				if (r.method !== `GET` && !t.ignoreMethod) return false;
			} else {
				v(typeof e === `string`);
				r = new d(e)[p];
			}
			const i = [];
			const a = {
				type: `delete`,
				request: r,
				options: t
			};
			i.push(a);
			const o = g();
			let c = null;
			let l;
			try {
				l = this.#t(i);
			} catch (e) {
				c = e;
			}
			queueMicrotask(() => {
				if (c === null) o.resolve(!!l?.length);
				else o.reject(c);
			});
			return o.promise;
		}
		async keys(e = void 0, t = {}) {
			s.brandCheck(this, Cache);
			const n = `Cache.keys`;
			if (e !== void 0) e = s.converters.RequestInfo(e, n, `request`);
			t = s.converters.CacheQueryOptions(t, n, `options`);
			let r = null;
			if (e !== void 0) {
				if (e instanceof d) {
					r = e[p];
					if (r.method !== `GET` && !t.ignoreMethod) return [];
				} else if (typeof e === `string`) r = new d(e)[p];
			}
			const i = g();
			const a = [];
			if (e === void 0) for (const e of this.#e) a.push(e[0]);
			else {
				const e = this.#n(r, t);
				for (const t of e) a.push(t[0]);
			}
			queueMicrotask(() => {
				const e = [];
				for (const t of a) {
					const n = f(t, new AbortController().signal, `immutable`);
					e.push(n);
				}
				i.resolve(Object.freeze(e));
			});
			return i.promise;
		}
		#t(e) {
			const t = this.#e;
			const n = [...t];
			const r = [];
			const i = [];
			try {
				for (const n of e) {
					if (n.type !== `delete` && n.type !== `put`) throw s.errors.exception({
						header: `Cache.#batchCacheOperations`,
						message: `operation type does not match "delete" or "put"`
					});
					if (n.type === `delete` && n.response != null) throw s.errors.exception({
						header: `Cache.#batchCacheOperations`,
						message: `delete operation should not have an associated response`
					});
					if (this.#n(n.request, n.options, r).length) throw new DOMException(`???`, `InvalidStateError`);
					let e;
					if (n.type === `delete`) {
						e = this.#n(n.request, n.options);
						if (e.length === 0) return [];
						for (const n of e) {
							const e = t.indexOf(n);
							v(e !== -1);
							t.splice(e, 1);
						}
					} else if (n.type === `put`) {
						if (n.response == null) throw s.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `put operation should have an associated response`
						});
						const i = n.request;
						if (!h(i.url)) throw s.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `expected http or https scheme`
						});
						if (i.method !== `GET`) throw s.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `not get method`
						});
						if (n.options != null) throw s.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `options must not be defined`
						});
						e = this.#n(n.request);
						for (const n of e) {
							const e = t.indexOf(n);
							v(e !== -1);
							t.splice(e, 1);
						}
						t.push([n.request, n.response]);
						r.push([n.request, n.response]);
					}
					i.push([n.request, n.response]);
				}
				return i;
			} catch (e) {
				this.#e.length = 0;
				this.#e = n;
				throw e;
			}
		}
		#n(e, t, n) {
			const r = [];
			const i = n ?? this.#e;
			for (const n of i) {
				const [i, a] = n;
				if (this.#r(e, i, a, t)) r.push(n);
			}
			return r;
		}
		#r(e, t, n = null, a) {
			const o = new URL(e.url);
			const s = new URL(t.url);
			if (a?.ignoreSearch) {
				s.search = ``;
				o.search = ``;
			}
			if (!r(o, s, true)) return false;
			if (n == null || a?.ignoreVary || !n.headersList.contains(`vary`)) return true;
			const c = i(n.headersList.get(`vary`));
			for (const n of c) {
				if (n === `*`) return false;
				if (t.headersList.get(n) !== e.headersList.get(n)) return false;
			}
			return true;
		}
		#i(e, t, n = Infinity) {
			let r = null;
			if (e !== void 0) {
				if (e instanceof d) {
					r = e[p];
					if (r.method !== `GET` && !t.ignoreMethod) return [];
				} else if (typeof e === `string`) r = new d(e)[p];
			}
			const i = [];
			if (e === void 0) for (const e of this.#e) i.push(e[1]);
			else {
				const e = this.#n(r, t);
				for (const t of e) i.push(t[1]);
			}
			const a = [];
			for (const e of i) {
				const t = u(e, `immutable`);
				a.push(t.clone());
				if (a.length >= n) break;
			}
			return Object.freeze(a);
		}
	};
	Object.defineProperties(y.prototype, {
		[Symbol.toStringTag]: {
			value: `Cache`,
			configurable: true
		},
		match: a,
		matchAll: a,
		add: a,
		addAll: a,
		put: a,
		delete: a,
		keys: a
	});
	const b = [
		{
			key: `ignoreSearch`,
			converter: s.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `ignoreMethod`,
			converter: s.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `ignoreVary`,
			converter: s.converters.boolean,
			defaultValue: () => false
		}
	];
	s.converters.CacheQueryOptions = s.dictionaryConverter(b);
	s.converters.MultiCacheQueryOptions = s.dictionaryConverter([...b, {
		key: `cacheName`,
		converter: s.converters.DOMString
	}]);
	s.converters.Response = s.interfaceConverter(c);
	s.converters[`sequence<RequestInfo>`] = s.sequenceConverter(s.converters.RequestInfo);
	t.exports = { Cache: y };
}));
var require_cachestorage = __commonJSMin(((e, t) => {
	const { kConstruct: n } = require_symbols$1();
	const { Cache: r } = require_cache();
	const { webidl: i } = require_webidl();
	const { kEnumerableProperty: a } = require_util$7();
	var o = class CacheStorage {
		#e = /* @__PURE__ */ new Map();
		constructor() {
			if (arguments[0] !== n) i.illegalConstructor();
			i.util.markAsUncloneable(this);
		}
		async match(e, t = {}) {
			i.brandCheck(this, CacheStorage);
			i.argumentLengthCheck(arguments, 1, `CacheStorage.match`);
			e = i.converters.RequestInfo(e);
			t = i.converters.MultiCacheQueryOptions(t);
			if (t.cacheName != null) {
				if (this.#e.has(t.cacheName)) {
					const i = this.#e.get(t.cacheName);
					return await new r(n, i).match(e, t);
				}
			} else for (const i of this.#e.values()) {
				const a = await new r(n, i).match(e, t);
				if (a !== void 0) return a;
			}
		}
		async has(e) {
			i.brandCheck(this, CacheStorage);
			const t = `CacheStorage.has`;
			i.argumentLengthCheck(arguments, 1, t);
			e = i.converters.DOMString(e, t, `cacheName`);
			return this.#e.has(e);
		}
		async open(e) {
			i.brandCheck(this, CacheStorage);
			const t = `CacheStorage.open`;
			i.argumentLengthCheck(arguments, 1, t);
			e = i.converters.DOMString(e, t, `cacheName`);
			if (this.#e.has(e)) {
				const t = this.#e.get(e);
				return new r(n, t);
			}
			const a = [];
			this.#e.set(e, a);
			return new r(n, a);
		}
		async delete(e) {
			i.brandCheck(this, CacheStorage);
			const t = `CacheStorage.delete`;
			i.argumentLengthCheck(arguments, 1, t);
			e = i.converters.DOMString(e, t, `cacheName`);
			return this.#e.delete(e);
		}
		async keys() {
			i.brandCheck(this, CacheStorage);
			return [...this.#e.keys()];
		}
	};
	Object.defineProperties(o.prototype, {
		[Symbol.toStringTag]: {
			value: `CacheStorage`,
			configurable: true
		},
		match: a,
		has: a,
		open: a,
		delete: a,
		keys: a
	});
	t.exports = { CacheStorage: o };
}));
var require_constants$1 = __commonJSMin(((e, t) => {
	t.exports = {
		maxAttributeValueSize: 1024,
		maxNameValuePairSize: 4096
	};
}));
var require_util$2 = __commonJSMin(((e, t) => {
	function isCTLExcludingHtab(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return true;
		}
		return false;
	}
	function validateCookieName(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw new Error(`Invalid cookie name`);
		}
	}
	function validateCookieValue(e) {
		let t = e.length;
		let n = 0;
		if (e[0] === `"`) {
			if (t === 1 || e[t - 1] !== `"`) throw new Error(`Invalid cookie value`);
			--t;
			++n;
		}
		while (n < t) {
			const t = e.charCodeAt(n++);
			if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw new Error(`Invalid cookie value`);
		}
	}
	function validateCookiePath(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n < 32 || n > 126 || n === 59) throw new Error(`Invalid cookie path`);
		}
	}
	function isLetterOrDigit(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
	}
	function validateCookieDomain(e) {
		if (e === ` `) return;
		if (e.length > 255) throw new Error(`Invalid cookie domain`);
		let t = 0;
		for (let n = 0; n < e.length; ++n) {
			const r = e.charCodeAt(n);
			if (r === 46) {
				if (t === 0) throw new Error(`Invalid cookie domain`);
				if (e.charCodeAt(n - 1) === 45) throw new Error(`Invalid cookie domain`);
				t = 0;
				continue;
			}
			if (t === 0 && !isLetterOrDigit(r)) throw new Error(`Invalid cookie domain`);
			if (!isLetterOrDigit(r) && r !== 45) throw new Error(`Invalid cookie domain`);
			if (++t > 63) throw new Error(`Invalid cookie domain`);
		}
		if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw new Error(`Invalid cookie domain`);
	}
	const n = [
		`Sun`,
		`Mon`,
		`Tue`,
		`Wed`,
		`Thu`,
		`Fri`,
		`Sat`
	];
	const r = [
		`Jan`,
		`Feb`,
		`Mar`,
		`Apr`,
		`May`,
		`Jun`,
		`Jul`,
		`Aug`,
		`Sep`,
		`Oct`,
		`Nov`,
		`Dec`
	];
	const i = Array(61).fill(0).map((e, t) => t.toString().padStart(2, `0`));
	function toIMFDate(e) {
		if (typeof e === `number`) e = new Date(e);
		return `${n[e.getUTCDay()]}, ${i[e.getUTCDate()]} ${r[e.getUTCMonth()]} ${e.getUTCFullYear()} ${i[e.getUTCHours()]}:${i[e.getUTCMinutes()]}:${i[e.getUTCSeconds()]} GMT`;
	}
	function validateCookieMaxAge(e) {
		if (e < 0) throw new Error(`Invalid cookie max-age`);
	}
	function stringify(e) {
		if (e.name.length === 0) return null;
		validateCookieName(e.name);
		validateCookieValue(e.value);
		const t = [`${e.name}=${e.value}`];
		if (e.name.startsWith(`__Secure-`)) e.secure = true;
		if (e.name.startsWith(`__Host-`)) {
			e.secure = true;
			e.domain = null;
			e.path = `/`;
		}
		if (e.secure) t.push(`Secure`);
		if (e.httpOnly) t.push(`HttpOnly`);
		if (typeof e.maxAge === `number`) {
			validateCookieMaxAge(e.maxAge);
			t.push(`Max-Age=${e.maxAge}`);
		}
		if (e.domain) {
			validateCookieDomain(e.domain);
			t.push(`Domain=${e.domain}`);
		}
		if (e.path) {
			validateCookiePath(e.path);
			t.push(`Path=${e.path}`);
		}
		if (e.expires && e.expires.toString() !== `Invalid Date`) t.push(`Expires=${toIMFDate(e.expires)}`);
		if (e.sameSite) t.push(`SameSite=${e.sameSite}`);
		for (const n of e.unparsed) {
			if (!n.includes(`=`)) throw new Error(`Invalid unparsed`);
			const [e, ...r] = n.split(`=`);
			const i = e.trim();
			const a = r.join(`=`);
			validateCookieName(i);
			validateCookieValue(a);
			t.push(`${i}=${a}`);
		}
		return t.join(`; `);
	}
	t.exports = {
		isCTLExcludingHtab,
		validateCookieName,
		validateCookiePath,
		validateCookieValue,
		toIMFDate,
		stringify
	};
}));
var require_parse = __commonJSMin(((e, t) => {
	const { maxNameValuePairSize: n, maxAttributeValueSize: r } = require_constants$1();
	const { isCTLExcludingHtab: i } = require_util$2();
	const { collectASequenceOfCodePointsFast: a } = require_data_url();
	const o = __require(`node:assert`);
	function parseSetCookie(e) {
		if (i(e)) return null;
		let t = ``;
		let r = ``;
		let o = ``;
		let s = ``;
		if (e.includes(`;`)) {
			const n = { position: 0 };
			t = a(`;`, e, n);
			r = e.slice(n.position);
		} else t = e;
		if (!t.includes(`=`)) s = t;
		else {
			const e = { position: 0 };
			o = a(`=`, t, e);
			s = t.slice(e.position + 1);
		}
		o = o.trim();
		s = s.trim();
		if (o.length + s.length > n) return null;
		return {
			name: o,
			value: s,
			...parseUnparsedAttributes(r)
		};
	}
	function parseUnparsedAttributes(e, t = {}) {
		if (e.length === 0) return t;
		o(e[0] === `;`);
		e = e.slice(1);
		let n = ``;
		if (e.includes(`;`)) {
			n = a(`;`, e, { position: 0 });
			e = e.slice(n.length);
		} else {
			n = e;
			e = ``;
		}
		let i = ``;
		let s = ``;
		if (n.includes(`=`)) {
			const e = { position: 0 };
			i = a(`=`, n, e);
			s = n.slice(e.position + 1);
		} else i = n;
		i = i.trim();
		s = s.trim();
		if (s.length > r) return parseUnparsedAttributes(e, t);
		const c = i.toLowerCase();
		if (c === `expires`) t.expires = new Date(s);
		else if (c === `max-age`) {
			const n = s.charCodeAt(0);
			if ((n < 48 || n > 57) && s[0] !== `-`) return parseUnparsedAttributes(e, t);
			if (!/^\d+$/.test(s)) return parseUnparsedAttributes(e, t);
			t.maxAge = Number(s);
		} else if (c === `domain`) {
			let e = s;
			if (e[0] === `.`) e = e.slice(1);
			e = e.toLowerCase();
			t.domain = e;
		} else if (c === `path`) {
			let e = ``;
			if (s.length === 0 || s[0] !== `/`) e = `/`;
			else e = s;
			t.path = e;
		} else if (c === `secure`) t.secure = true;
		else if (c === `httponly`) t.httpOnly = true;
		else if (c === `samesite`) {
			const e = s.toLowerCase();
			if (e === `none`) t.sameSite = `None`;
			else if (e === `strict`) t.sameSite = `Strict`;
			else if (e === `lax`) t.sameSite = `Lax`;
		} else {
			t.unparsed ??= [];
			t.unparsed.push(`${i}=${s}`);
		}
		return parseUnparsedAttributes(e, t);
	}
	t.exports = {
		parseSetCookie,
		parseUnparsedAttributes
	};
}));
var require_cookies = __commonJSMin(((e, t) => {
	const { parseSetCookie: n } = require_parse();
	const { stringify: r } = require_util$2();
	const { webidl: i } = require_webidl();
	const { Headers: a } = require_headers();
	function getCookies(e) {
		i.argumentLengthCheck(arguments, 1, `getCookies`);
		i.brandCheck(e, a, { strict: false });
		const t = e.get(`cookie`);
		const n = {};
		if (!t) return n;
		for (const e of t.split(`;`)) {
			const [t, ...r] = e.split(`=`);
			n[t.trim()] = r.join(`=`);
		}
		return n;
	}
	function deleteCookie(e, t, n) {
		i.brandCheck(e, a, { strict: false });
		const r = `deleteCookie`;
		i.argumentLengthCheck(arguments, 2, r);
		t = i.converters.DOMString(t, r, `name`);
		n = i.converters.DeleteCookieAttributes(n);
		setCookie(e, {
			name: t,
			value: ``,
			expires: /* @__PURE__ */ new Date(0),
			...n
		});
	}
	function getSetCookies(e) {
		i.argumentLengthCheck(arguments, 1, `getSetCookies`);
		i.brandCheck(e, a, { strict: false });
		const t = e.getSetCookie();
		if (!t) return [];
		return t.map((e) => n(e));
	}
	function setCookie(e, t) {
		i.argumentLengthCheck(arguments, 2, `setCookie`);
		i.brandCheck(e, a, { strict: false });
		t = i.converters.Cookie(t);
		const n = r(t);
		if (n) e.append(`Set-Cookie`, n);
	}
	i.converters.DeleteCookieAttributes = i.dictionaryConverter([{
		converter: i.nullableConverter(i.converters.DOMString),
		key: `path`,
		defaultValue: () => null
	}, {
		converter: i.nullableConverter(i.converters.DOMString),
		key: `domain`,
		defaultValue: () => null
	}]);
	i.converters.Cookie = i.dictionaryConverter([
		{
			converter: i.converters.DOMString,
			key: `name`
		},
		{
			converter: i.converters.DOMString,
			key: `value`
		},
		{
			converter: i.nullableConverter((e) => {
				if (typeof e === `number`) return i.converters[`unsigned long long`](e);
				return new Date(e);
			}),
			key: `expires`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters[`long long`]),
			key: `maxAge`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: `domain`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: `path`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: `secure`,
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: `httpOnly`,
			defaultValue: () => null
		},
		{
			converter: i.converters.USVString,
			key: `sameSite`,
			allowedValues: [
				`Strict`,
				`Lax`,
				`None`
			]
		},
		{
			converter: i.sequenceConverter(i.converters.DOMString),
			key: `unparsed`,
			defaultValue: () => new Array(0)
		}
	]);
	t.exports = {
		getCookies,
		deleteCookie,
		getSetCookies,
		setCookie
	};
}));
var require_events = __commonJSMin(((e, t) => {
	const { webidl: n } = require_webidl();
	const { kEnumerableProperty: r } = require_util$7();
	const { kConstruct: i } = require_symbols$4();
	const { MessagePort: a } = __require(`node:worker_threads`);
	var o = class MessageEvent extends Event {
		#e;
		constructor(e, t = {}) {
			if (e === i) {
				super(arguments[1], arguments[2]);
				n.util.markAsUncloneable(this);
				return;
			}
			const r = `MessageEvent constructor`;
			n.argumentLengthCheck(arguments, 1, r);
			e = n.converters.DOMString(e, r, `type`);
			t = n.converters.MessageEventInit(t, r, `eventInitDict`);
			super(e, t);
			this.#e = t;
			n.util.markAsUncloneable(this);
		}
		get data() {
			n.brandCheck(this, MessageEvent);
			return this.#e.data;
		}
		get origin() {
			n.brandCheck(this, MessageEvent);
			return this.#e.origin;
		}
		get lastEventId() {
			n.brandCheck(this, MessageEvent);
			return this.#e.lastEventId;
		}
		get source() {
			n.brandCheck(this, MessageEvent);
			return this.#e.source;
		}
		get ports() {
			n.brandCheck(this, MessageEvent);
			if (!Object.isFrozen(this.#e.ports)) Object.freeze(this.#e.ports);
			return this.#e.ports;
		}
		initMessageEvent(e, t = false, r = false, i = null, a = ``, o = ``, s = null, c = []) {
			n.brandCheck(this, MessageEvent);
			n.argumentLengthCheck(arguments, 1, `MessageEvent.initMessageEvent`);
			return new MessageEvent(e, {
				bubbles: t,
				cancelable: r,
				data: i,
				origin: a,
				lastEventId: o,
				source: s,
				ports: c
			});
		}
		static createFastMessageEvent(e, t) {
			const n = new MessageEvent(i, e, t);
			n.#e = t;
			n.#e.data ??= null;
			n.#e.origin ??= ``;
			n.#e.lastEventId ??= ``;
			n.#e.source ??= null;
			n.#e.ports ??= [];
			return n;
		}
	};
	const { createFastMessageEvent: s } = o;
	delete o.createFastMessageEvent;
	var c = class CloseEvent extends Event {
		#e;
		constructor(e, t = {}) {
			const r = `CloseEvent constructor`;
			n.argumentLengthCheck(arguments, 1, r);
			e = n.converters.DOMString(e, r, `type`);
			t = n.converters.CloseEventInit(t);
			super(e, t);
			this.#e = t;
			n.util.markAsUncloneable(this);
		}
		get wasClean() {
			n.brandCheck(this, CloseEvent);
			return this.#e.wasClean;
		}
		get code() {
			n.brandCheck(this, CloseEvent);
			return this.#e.code;
		}
		get reason() {
			n.brandCheck(this, CloseEvent);
			return this.#e.reason;
		}
	};
	var l = class ErrorEvent extends Event {
		#e;
		constructor(e, t) {
			const r = `ErrorEvent constructor`;
			n.argumentLengthCheck(arguments, 1, r);
			super(e, t);
			n.util.markAsUncloneable(this);
			e = n.converters.DOMString(e, r, `type`);
			t = n.converters.ErrorEventInit(t ?? {});
			this.#e = t;
		}
		get message() {
			n.brandCheck(this, ErrorEvent);
			return this.#e.message;
		}
		get filename() {
			n.brandCheck(this, ErrorEvent);
			return this.#e.filename;
		}
		get lineno() {
			n.brandCheck(this, ErrorEvent);
			return this.#e.lineno;
		}
		get colno() {
			n.brandCheck(this, ErrorEvent);
			return this.#e.colno;
		}
		get error() {
			n.brandCheck(this, ErrorEvent);
			return this.#e.error;
		}
	};
	Object.defineProperties(o.prototype, {
		[Symbol.toStringTag]: {
			value: `MessageEvent`,
			configurable: true
		},
		data: r,
		origin: r,
		lastEventId: r,
		source: r,
		ports: r,
		initMessageEvent: r
	});
	Object.defineProperties(c.prototype, {
		[Symbol.toStringTag]: {
			value: `CloseEvent`,
			configurable: true
		},
		reason: r,
		code: r,
		wasClean: r
	});
	Object.defineProperties(l.prototype, {
		[Symbol.toStringTag]: {
			value: `ErrorEvent`,
			configurable: true
		},
		message: r,
		filename: r,
		lineno: r,
		colno: r,
		error: r
	});
	n.converters.MessagePort = n.interfaceConverter(a);
	n.converters[`sequence<MessagePort>`] = n.sequenceConverter(n.converters.MessagePort);
	const u = [
		{
			key: `bubbles`,
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `cancelable`,
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `composed`,
			converter: n.converters.boolean,
			defaultValue: () => false
		}
	];
	n.converters.MessageEventInit = n.dictionaryConverter([
		...u,
		{
			key: `data`,
			converter: n.converters.any,
			defaultValue: () => null
		},
		{
			key: `origin`,
			converter: n.converters.USVString,
			defaultValue: () => ``
		},
		{
			key: `lastEventId`,
			converter: n.converters.DOMString,
			defaultValue: () => ``
		},
		{
			key: `source`,
			converter: n.nullableConverter(n.converters.MessagePort),
			defaultValue: () => null
		},
		{
			key: `ports`,
			converter: n.converters[`sequence<MessagePort>`],
			defaultValue: () => new Array(0)
		}
	]);
	n.converters.CloseEventInit = n.dictionaryConverter([
		...u,
		{
			key: `wasClean`,
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: `code`,
			converter: n.converters[`unsigned short`],
			defaultValue: () => 0
		},
		{
			key: `reason`,
			converter: n.converters.USVString,
			defaultValue: () => ``
		}
	]);
	n.converters.ErrorEventInit = n.dictionaryConverter([
		...u,
		{
			key: `message`,
			converter: n.converters.DOMString,
			defaultValue: () => ``
		},
		{
			key: `filename`,
			converter: n.converters.USVString,
			defaultValue: () => ``
		},
		{
			key: `lineno`,
			converter: n.converters[`unsigned long`],
			defaultValue: () => 0
		},
		{
			key: `colno`,
			converter: n.converters[`unsigned long`],
			defaultValue: () => 0
		},
		{
			key: `error`,
			converter: n.converters.any
		}
	]);
	t.exports = {
		MessageEvent: o,
		CloseEvent: c,
		ErrorEvent: l,
		createFastMessageEvent: s
	};
}));
var require_constants = __commonJSMin(((e, t) => {
	t.exports = {
		uid: `258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
		sentCloseFrameState: {
			NOT_SENT: 0,
			PROCESSING: 1,
			SENT: 2
		},
		staticPropertyDescriptors: {
			enumerable: true,
			writable: false,
			configurable: false
		},
		states: {
			CONNECTING: 0,
			OPEN: 1,
			CLOSING: 2,
			CLOSED: 3
		},
		opcodes: {
			CONTINUATION: 0,
			TEXT: 1,
			BINARY: 2,
			CLOSE: 8,
			PING: 9,
			PONG: 10
		},
		maxUnsigned16Bit: 2 ** 16 - 1,
		parserStates: {
			INFO: 0,
			PAYLOADLENGTH_16: 2,
			PAYLOADLENGTH_64: 3,
			READ_DATA: 4
		},
		emptyBuffer: Buffer.allocUnsafe(0),
		sendHints: {
			string: 1,
			typedArray: 2,
			arrayBuffer: 3,
			blob: 4
		}
	};
}));
var require_symbols = __commonJSMin(((e, t) => {
	t.exports = {
		kWebSocketURL: Symbol(`url`),
		kReadyState: Symbol(`ready state`),
		kController: Symbol(`controller`),
		kResponse: Symbol(`response`),
		kBinaryType: Symbol(`binary type`),
		kSentClose: Symbol(`sent close`),
		kReceivedClose: Symbol(`received close`),
		kByteParser: Symbol(`byte parser`)
	};
}));
var require_util$1 = __commonJSMin(((e, t) => {
	const { kReadyState: n, kController: r, kResponse: i, kBinaryType: a, kWebSocketURL: o } = require_symbols();
	const { states: s, opcodes: c } = require_constants();
	const { ErrorEvent: l, createFastMessageEvent: u } = require_events();
	const { isUtf8: d } = __require(`node:buffer`);
	const { collectASequenceOfCodePointsFast: f, removeHTTPWhitespace: p } = require_data_url();
	function isConnecting(e) {
		return e[n] === s.CONNECTING;
	}
	function isEstablished(e) {
		return e[n] === s.OPEN;
	}
	function isClosing(e) {
		return e[n] === s.CLOSING;
	}
	function isClosed(e) {
		return e[n] === s.CLOSED;
	}
	function fireEvent(e, t, n = (e, t) => new Event(e, t), r = {}) {
		const i = n(e, r);
		t.dispatchEvent(i);
	}
	function websocketMessageReceived(e, t, r) {
		if (e[n] !== s.OPEN) return;
		let i;
		if (t === c.TEXT) try {
			i = g(r);
		} catch {
			failWebsocketConnection(e, `Received invalid UTF-8 in text frame.`);
			return;
		}
		else if (t === c.BINARY) {
			if (e[a] === `blob`) i = new Blob([r]);
			else i = toArrayBuffer(r);
		}
		fireEvent(`message`, e, u, {
			origin: e[o].origin,
			data: i
		});
	}
	function toArrayBuffer(e) {
		if (e.byteLength === e.buffer.byteLength) return e.buffer;
		return e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
	}
	function isValidSubprotocol(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return false;
		}
		return true;
	}
	function isValidStatusCode(e) {
		if (e >= 1e3 && e < 1015) return e !== 1004 && e !== 1005 && e !== 1006;
		return e >= 3e3 && e <= 4999;
	}
	function failWebsocketConnection(e, t) {
		const { [r]: n, [i]: a } = e;
		n.abort();
		if (a?.socket && !a.socket.destroyed) a.socket.destroy();
		if (t) fireEvent(`error`, e, (e, t) => new l(e, t), {
			error: new Error(t),
			message: t
		});
	}
	function isControlFrame(e) {
		return e === c.CLOSE || e === c.PING || e === c.PONG;
	}
	function isContinuationFrame(e) {
		return e === c.CONTINUATION;
	}
	function isTextBinaryFrame(e) {
		return e === c.TEXT || e === c.BINARY;
	}
	function isValidOpcode(e) {
		return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
	}
	function parseExtensions(e) {
		const t = { position: 0 };
		const n = /* @__PURE__ */ new Map();
		while (t.position < e.length) {
			const [r, i = ``] = f(`;`, e, t).split(`=`);
			n.set(p(r, true, false), p(i, false, true));
			t.position++;
		}
		return n;
	}
	function isValidClientWindowBits(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; t++) {
			const n = e.charCodeAt(t);
			if (n < 48 || n > 57) return false;
		}
		const t = Number.parseInt(e, 10);
		return t >= 8 && t <= 15;
	}
	const m = typeof process.versions.icu === `string`;
	const h = m ? new TextDecoder(`utf-8`, { fatal: true }) : void 0;
	const g = m ? h.decode.bind(h) : function(e) {
		if (d(e)) return e.toString(`utf-8`);
		throw new TypeError(`Invalid utf-8 received.`);
	};
	t.exports = {
		isConnecting,
		isEstablished,
		isClosing,
		isClosed,
		fireEvent,
		isValidSubprotocol,
		isValidStatusCode,
		failWebsocketConnection,
		websocketMessageReceived,
		utf8Decode: g,
		isControlFrame,
		isContinuationFrame,
		isTextBinaryFrame,
		isValidOpcode,
		parseExtensions,
		isValidClientWindowBits
	};
}));
var require_frame = __commonJSMin(((e, t) => {
	const { maxUnsigned16Bit: n } = require_constants();
	const r = 16386;
	let i;
	let a = null;
	let o = r;
	try {
		i = __require(`node:crypto`);
	} catch {
		i = { randomFillSync: function randomFillSync(e, t, n) {
			for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
			return e;
		} };
	}
	function generateMask() {
		if (o === r) {
			o = 0;
			i.randomFillSync(a ??= Buffer.allocUnsafe(r), 0, r);
		}
		return [
			a[o++],
			a[o++],
			a[o++],
			a[o++]
		];
	}
	var WebsocketFrameSend = class {
		constructor(e) {
			this.frameData = e;
		}
		createFrame(e) {
			const t = this.frameData;
			const r = generateMask();
			const i = t?.byteLength ?? 0;
			let a = i;
			let o = 6;
			if (i > n) {
				o += 8;
				a = 127;
			} else if (i > 125) {
				o += 2;
				a = 126;
			}
			const s = Buffer.allocUnsafe(i + o);
			s[0] = s[1] = 0;
			s[0] |= 128;
			s[0] = (s[0] & 240) + e;
			s[o - 4] = r[0];
			s[o - 3] = r[1];
			s[o - 2] = r[2];
			s[o - 1] = r[3];
			s[1] = a;
			if (a === 126) s.writeUInt16BE(i, 2);
			else if (a === 127) {
				s[2] = s[3] = 0;
				s.writeUIntBE(i, 4, 6);
			}
			s[1] |= 128;
			for (let e = 0; e < i; ++e) s[o + e] = t[e] ^ r[e & 3];
			return s;
		}
	};
	t.exports = { WebsocketFrameSend };
}));
var require_connection = __commonJSMin(((e, t) => {
	const { uid: n, states: r, sentCloseFrameState: i, emptyBuffer: a, opcodes: o } = require_constants();
	const { kReadyState: s, kSentClose: c, kByteParser: l, kReceivedClose: u, kResponse: d } = require_symbols();
	const { fireEvent: f, failWebsocketConnection: p, isClosing: m, isClosed: h, isEstablished: g, parseExtensions: _ } = require_util$1();
	const { channels: v } = require_diagnostics();
	const { CloseEvent: y } = require_events();
	const { makeRequest: b } = require_request();
	const { fetching: x } = require_fetch();
	const { Headers: S, getHeadersList: C } = require_headers();
	const { getDecodeSplit: w } = require_util$6();
	const { WebsocketFrameSend: T } = require_frame();
	let E;
	try {
		E = __require(`node:crypto`);
	} catch {}
	function establishWebSocketConnection(e, t, r, i, a, o) {
		const s = e;
		s.protocol = e.protocol === `ws:` ? `http:` : `https:`;
		const c = b({
			urlList: [s],
			client: r,
			serviceWorkers: `none`,
			referrer: `no-referrer`,
			mode: `websocket`,
			credentials: `include`,
			cache: `no-store`,
			redirect: `error`
		});
		if (o.headers) c.headersList = C(new S(o.headers));
		const l = E.randomBytes(16).toString(`base64`);
		c.headersList.append(`sec-websocket-key`, l);
		c.headersList.append(`sec-websocket-version`, `13`);
		for (const e of t) c.headersList.append(`sec-websocket-protocol`, e);
		c.headersList.append(`sec-websocket-extensions`, `permessage-deflate; client_max_window_bits`);
		return x({
			request: c,
			useParallelQueue: true,
			dispatcher: o.dispatcher,
			processResponse(e) {
				if (e.type === `error` || e.status !== 101) {
					p(i, `Received network error or non-101 status code.`);
					return;
				}
				if (t.length !== 0 && !e.headersList.get(`Sec-WebSocket-Protocol`)) {
					p(i, `Server did not respond with sent protocols.`);
					return;
				}
				if (e.headersList.get(`Upgrade`)?.toLowerCase() !== `websocket`) {
					p(i, `Server did not set Upgrade header to "websocket".`);
					return;
				}
				if (e.headersList.get(`Connection`)?.toLowerCase() !== `upgrade`) {
					p(i, `Server did not set Connection header to "upgrade".`);
					return;
				}
				if (e.headersList.get(`Sec-WebSocket-Accept`) !== E.createHash(`sha1`).update(l + n).digest(`base64`)) {
					p(i, `Incorrect hash received in Sec-WebSocket-Accept header.`);
					return;
				}
				const r = e.headersList.get(`Sec-WebSocket-Extensions`);
				let o;
				if (r !== null) {
					o = _(r);
					if (!o.has(`permessage-deflate`)) {
						p(i, `Sec-WebSocket-Extensions header does not match.`);
						return;
					}
				}
				const s = e.headersList.get(`Sec-WebSocket-Protocol`);
				if (s !== null) {
					const e = w(`sec-websocket-protocol`, c.headersList);
					if (e === null || !e.includes(s)) {
						p(i, `Protocol was not set in the opening handshake.`);
						return;
					}
				}
				e.socket.on(`data`, onSocketData);
				e.socket.on(`close`, onSocketClose);
				e.socket.on(`error`, onSocketError);
				if (v.open.hasSubscribers) v.open.publish({
					address: e.socket.address(),
					protocol: s,
					extensions: r
				});
				a(e, o);
			}
		});
	}
	function closeWebSocketConnection(e, t, n, l) {
		if (m(e) || h(e)) {} else if (!g(e)) {
			p(e, `Connection was closed before it was established.`);
			e[s] = r.CLOSING;
		} else if (e[c] === i.NOT_SENT) {
			e[c] = i.PROCESSING;
			const u = new T();
			if (t !== void 0 && n === void 0) {
				u.frameData = Buffer.allocUnsafe(2);
				u.frameData.writeUInt16BE(t, 0);
			} else if (t !== void 0 && n !== void 0) {
				u.frameData = Buffer.allocUnsafe(2 + l);
				u.frameData.writeUInt16BE(t, 0);
				u.frameData.write(n, 2, `utf-8`);
			} else u.frameData = a;
			e[d].socket.write(u.createFrame(o.CLOSE));
			e[c] = i.SENT;
			e[s] = r.CLOSING;
		} else e[s] = r.CLOSING;
	}
	function onSocketData(e) {
		if (!this.ws[l].write(e)) this.pause();
	}
	function onSocketClose() {
		const { ws: e } = this;
		const { [d]: t } = e;
		t.socket.off(`data`, onSocketData);
		t.socket.off(`close`, onSocketClose);
		t.socket.off(`error`, onSocketError);
		const n = e[c] === i.SENT && e[u];
		let a = 1005;
		let o = ``;
		const p = e[l].closingInfo;
		if (p && !p.error) {
			a = p.code ?? 1005;
			o = p.reason;
		} else if (!e[u]) a = 1006;
		e[s] = r.CLOSED;
		f(`close`, e, (e, t) => new y(e, t), {
			wasClean: n,
			code: a,
			reason: o
		});
		if (v.close.hasSubscribers) v.close.publish({
			websocket: e,
			code: a,
			reason: o
		});
	}
	function onSocketError(e) {
		const { ws: t } = this;
		t[s] = r.CLOSING;
		if (v.socketError.hasSubscribers) v.socketError.publish(e);
		this.destroy();
	}
	t.exports = {
		establishWebSocketConnection,
		closeWebSocketConnection
	};
}));
var require_permessage_deflate = __commonJSMin(((e, t) => {
	const { createInflateRaw: n, Z_DEFAULT_WINDOWBITS: r } = __require(`node:zlib`);
	const { isValidClientWindowBits: i } = require_util$1();
	const { MessageSizeExceededError: a } = require_errors();
	const o = Buffer.from([
		0,
		0,
		255,
		255
	]);
	const s = Symbol(`kBuffer`);
	const c = Symbol(`kLength`);
	var PerMessageDeflate = class {
		#e;
		#t = {};
		#n = 0;
		constructor(e, t) {
			this.#t.serverNoContextTakeover = e.has(`server_no_context_takeover`);
			this.#t.serverMaxWindowBits = e.get(`server_max_window_bits`);
			this.#n = t.maxPayloadSize;
		}
		decompress(e, t, l) {
			if (!this.#e) {
				let e = r;
				if (this.#t.serverMaxWindowBits) {
					if (!i(this.#t.serverMaxWindowBits)) {
						l(/* @__PURE__ */ new Error(`Invalid server_max_window_bits`));
						return;
					}
					e = Number.parseInt(this.#t.serverMaxWindowBits);
				}
				try {
					this.#e = n({ windowBits: e });
				} catch (e) {
					l(e);
					return;
				}
				this.#e[s] = [];
				this.#e[c] = 0;
				this.#e.on(`data`, (e) => {
					this.#e[c] += e.length;
					if (this.#n > 0 && this.#e[c] > this.#n) {
						l(new a());
						this.#e.removeAllListeners();
						this.#e.destroy();
						this.#e = null;
						return;
					}
					this.#e[s].push(e);
				});
				this.#e.on(`error`, (e) => {
					this.#e = null;
					l(e);
				});
			}
			this.#e.write(e);
			if (t) this.#e.write(o);
			this.#e.flush(() => {
				if (!this.#e) return;
				const e = Buffer.concat(this.#e[s], this.#e[c]);
				this.#e[s].length = 0;
				this.#e[c] = 0;
				l(null, e);
			});
		}
	};
	t.exports = { PerMessageDeflate };
}));
var require_receiver = __commonJSMin(((e, t) => {
	const { Writable: n } = __require(`node:stream`);
	const r = __require(`node:assert`);
	const { parserStates: i, opcodes: a, states: o, emptyBuffer: s, sentCloseFrameState: c } = require_constants();
	const { kReadyState: l, kSentClose: u, kResponse: d, kReceivedClose: f } = require_symbols();
	const { channels: p } = require_diagnostics();
	const { isValidStatusCode: m, isValidOpcode: h, failWebsocketConnection: g, websocketMessageReceived: _, utf8Decode: v, isControlFrame: y, isTextBinaryFrame: b, isContinuationFrame: x } = require_util$1();
	const { WebsocketFrameSend: S } = require_frame();
	const { closeWebSocketConnection: C } = require_connection();
	const { PerMessageDeflate: w } = require_permessage_deflate();
	const { MessageSizeExceededError: T } = require_errors();
	function failWebsocketConnectionWithCode(e, t, n) {
		C(e, t, n, Buffer.byteLength(n));
		g(e, n);
	}
	var ByteParser = class extends n {
		#e = [];
		#t = 0;
		#n = 0;
		#r = false;
		#i = i.INFO;
		#a = {};
		#o = [];
		#s;
		#c;
		#l;
		constructor(e, t, n = {}) {
			super();
			this.ws = e;
			this.#s = t == null ? /* @__PURE__ */ new Map() : t;
			this.#c = n.maxFragments ?? 0;
			this.#l = n.maxPayloadSize ?? 0;
			if (this.#s.has(`permessage-deflate`)) this.#s.set(`permessage-deflate`, new w(t, n));
		}
		_write(e, t, n) {
			this.#e.push(e);
			this.#n += e.length;
			this.#r = true;
			this.run(n);
		}
		#u() {
			if (this.#l > 0 && !y(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#l) {
				failWebsocketConnectionWithCode(this.ws, 1009, `Payload size exceeds maximum allowed size`);
				return false;
			}
			return true;
		}
		run(e) {
			while (this.#r) if (this.#i === i.INFO) {
				if (this.#n < 2) return e();
				const t = this.consume(2);
				const n = (t[0] & 128) !== 0;
				const r = t[0] & 15;
				const o = (t[1] & 128) === 128;
				const s = !n && r !== a.CONTINUATION;
				const c = t[1] & 127;
				const l = t[0] & 64;
				const u = t[0] & 32;
				const d = t[0] & 16;
				if (!h(r)) {
					g(this.ws, `Invalid opcode received`);
					return e();
				}
				if (o) {
					g(this.ws, `Frame cannot be masked`);
					return e();
				}
				if (l !== 0 && !this.#s.has(`permessage-deflate`)) {
					g(this.ws, `Expected RSV1 to be clear.`);
					return;
				}
				if (u !== 0 || d !== 0) {
					g(this.ws, `RSV1, RSV2, RSV3 must be clear`);
					return;
				}
				if (s && !b(r)) {
					g(this.ws, `Invalid frame type was fragmented.`);
					return;
				}
				if (b(r) && this.#o.length > 0) {
					g(this.ws, `Expected continuation frame`);
					return;
				}
				if (this.#a.fragmented && s) {
					g(this.ws, `Fragmented frame exceeded 125 bytes.`);
					return;
				}
				if ((c > 125 || s) && y(r)) {
					g(this.ws, `Control frame either too large or fragmented`);
					return;
				}
				if (x(r) && this.#o.length === 0 && !this.#a.compressed) {
					g(this.ws, `Unexpected continuation frame`);
					return;
				}
				if (c <= 125) {
					this.#a.payloadLength = c;
					this.#i = i.READ_DATA;
					if (!this.#u()) return;
				} else if (c === 126) this.#i = i.PAYLOADLENGTH_16;
				else if (c === 127) this.#i = i.PAYLOADLENGTH_64;
				if (b(r)) {
					this.#a.binaryType = r;
					this.#a.compressed = l !== 0;
				}
				this.#a.opcode = r;
				this.#a.masked = o;
				this.#a.fin = n;
				this.#a.fragmented = s;
			} else if (this.#i === i.PAYLOADLENGTH_16) {
				if (this.#n < 2) return e();
				const t = this.consume(2);
				this.#a.payloadLength = t.readUInt16BE(0);
				this.#i = i.READ_DATA;
				if (!this.#u()) return;
			} else if (this.#i === i.PAYLOADLENGTH_64) {
				if (this.#n < 8) return e();
				const t = this.consume(8);
				const n = t.readUInt32BE(0);
				const r = t.readUInt32BE(4);
				if (n !== 0 || r > 2 ** 31 - 1) {
					g(this.ws, `Received payload length > 2^31 bytes.`);
					return;
				}
				this.#a.payloadLength = r;
				this.#i = i.READ_DATA;
				if (!this.#u()) return;
			} else if (this.#i === i.READ_DATA) {
				if (this.#n < this.#a.payloadLength) return e();
				const t = this.consume(this.#a.payloadLength);
				if (y(this.#a.opcode)) {
					this.#r = this.parseControlFrame(t);
					this.#i = i.INFO;
					const n = this.ws[d].socket;
					if (this.#r && n.writableNeedDrain) {
						this.#r = false;
						n.once(`drain`, () => {
							if (this.destroyed) return;
							this.#r = true;
							this.run(e);
						});
						return;
					}
				} else if (!this.#a.compressed) {
					if (!this.writeFragments(t)) return;
					if (this.#l > 0 && this.#t > this.#l) {
						failWebsocketConnectionWithCode(this.ws, 1009, new T().message);
						return;
					}
					if (!this.#a.fragmented && this.#a.fin) _(this.ws, this.#a.binaryType, this.consumeFragments());
					this.#i = i.INFO;
				} else {
					this.#s.get(`permessage-deflate`).decompress(t, this.#a.fin, (t, n) => {
						if (t) {
							const e = t instanceof T ? 1009 : 1007;
							failWebsocketConnectionWithCode(this.ws, e, t.message);
							return;
						}
						if (!this.writeFragments(n)) return;
						if (this.#l > 0 && this.#t > this.#l) {
							failWebsocketConnectionWithCode(this.ws, 1009, new T().message);
							return;
						}
						if (!this.#a.fin) {
							this.#i = i.INFO;
							this.#r = true;
							this.run(e);
							return;
						}
						_(this.ws, this.#a.binaryType, this.consumeFragments());
						this.#r = true;
						this.#i = i.INFO;
						this.run(e);
					});
					this.#r = false;
					break;
				}
			}
		}
		consume(e) {
			if (e > this.#n) throw new Error(`Called consume() before buffers satiated.`);
			else if (e === 0) return s;
			if (this.#e[0].length === e) {
				this.#n -= this.#e[0].length;
				return this.#e.shift();
			}
			const t = Buffer.allocUnsafe(e);
			let n = 0;
			while (n !== e) {
				const r = this.#e[0];
				const { length: i } = r;
				if (i + n === e) {
					t.set(this.#e.shift(), n);
					break;
				} else if (i + n > e) {
					t.set(r.subarray(0, e - n), n);
					this.#e[0] = r.subarray(e - n);
					break;
				} else {
					t.set(this.#e.shift(), n);
					n += r.length;
				}
			}
			this.#n -= e;
			return t;
		}
		writeFragments(e) {
			if (this.#c > 0 && this.#o.length === this.#c) {
				failWebsocketConnectionWithCode(this.ws, 1008, `Too many message fragments`);
				return false;
			}
			this.#t += e.length;
			this.#o.push(e);
			return true;
		}
		consumeFragments() {
			const e = this.#o;
			if (e.length === 1) {
				this.#t = 0;
				return e.shift();
			}
			const t = Buffer.concat(e, this.#t);
			this.#o = [];
			this.#t = 0;
			return t;
		}
		parseCloseBody(e) {
			r(e.length !== 1);
			let t;
			if (e.length >= 2) t = e.readUInt16BE(0);
			if (t !== void 0 && !m(t)) return {
				code: 1002,
				reason: `Invalid status code`,
				error: true
			};
			let n = e.subarray(2);
			if (n[0] === 239 && n[1] === 187 && n[2] === 191) n = n.subarray(3);
			try {
				n = v(n);
			} catch {
				return {
					code: 1007,
					reason: `Invalid UTF-8`,
					error: true
				};
			}
			return {
				code: t,
				reason: n,
				error: false
			};
		}
		parseControlFrame(e) {
			const { opcode: t, payloadLength: n } = this.#a;
			if (t === a.CLOSE) {
				if (n === 1) {
					g(this.ws, `Received close frame with a 1-byte body.`);
					return false;
				}
				this.#a.closeInfo = this.parseCloseBody(e);
				if (this.#a.closeInfo.error) {
					const { code: e, reason: t } = this.#a.closeInfo;
					C(this.ws, e, t, t.length);
					g(this.ws, t);
					return false;
				}
				if (this.ws[u] !== c.SENT) {
					let e = s;
					if (this.#a.closeInfo.code) {
						e = Buffer.allocUnsafe(2);
						e.writeUInt16BE(this.#a.closeInfo.code, 0);
					}
					const t = new S(e);
					this.ws[d].socket.write(t.createFrame(a.CLOSE), (e) => {
						if (!e) this.ws[u] = c.SENT;
					});
				}
				this.ws[l] = o.CLOSING;
				this.ws[f] = true;
				return false;
			} else if (t === a.PING) {
				if (!this.ws[f]) {
					const t = new S(e);
					this.ws[d].socket.write(t.createFrame(a.PONG));
					if (p.ping.hasSubscribers) p.ping.publish({ payload: e });
				}
			} else if (t === a.PONG) {
				if (p.pong.hasSubscribers) p.pong.publish({ payload: e });
			}
			return true;
		}
		get closingInfo() {
			return this.#a.closeInfo;
		}
	};
	t.exports = { ByteParser };
}));
var require_sender = __commonJSMin(((e, t) => {
	const { WebsocketFrameSend: n } = require_frame();
	const { opcodes: r, sendHints: i } = require_constants();
	const a = require_fixed_queue();
	const o = Buffer[Symbol.species];
	var SendQueue = class {
		#e = new a();
		#t = false;
		#n;
		constructor(e) {
			this.#n = e;
		}
		add(e, t, n) {
			if (n !== i.blob) {
				const r = createFrame(e, n);
				if (!this.#t) this.#n.write(r, t);
				else {
					const e = {
						promise: null,
						callback: t,
						frame: r
					};
					this.#e.push(e);
				}
				return;
			}
			const r = {
				promise: e.arrayBuffer().then((e) => {
					r.promise = null;
					r.frame = createFrame(e, n);
				}),
				callback: t,
				frame: null
			};
			this.#e.push(r);
			if (!this.#t) this.#r();
		}
		async #r() {
			this.#t = true;
			const e = this.#e;
			while (!e.isEmpty()) {
				const t = e.shift();
				if (t.promise !== null) await t.promise;
				this.#n.write(t.frame, t.callback);
				t.callback = t.frame = null;
			}
			this.#t = false;
		}
	};
	function createFrame(e, t) {
		return new n(toBuffer(e, t)).createFrame(t === i.string ? r.TEXT : r.BINARY);
	}
	function toBuffer(e, t) {
		switch (t) {
			case i.string: return Buffer.from(e);
			case i.arrayBuffer:
			case i.blob: return new o(e);
			case i.typedArray: return new o(e.buffer, e.byteOffset, e.byteLength);
		}
	}
	t.exports = { SendQueue };
}));
var require_websocket = __commonJSMin(((e, t) => {
	const { webidl: n } = require_webidl();
	const { URLSerializer: r } = require_data_url();
	const { environmentSettingsObject: i } = require_util$6();
	const { staticPropertyDescriptors: a, states: o, sentCloseFrameState: s, sendHints: c } = require_constants();
	const { kWebSocketURL: l, kReadyState: u, kController: d, kBinaryType: f, kResponse: p, kSentClose: m, kByteParser: h } = require_symbols();
	const { isConnecting: g, isEstablished: _, isClosing: v, isValidSubprotocol: y, fireEvent: b } = require_util$1();
	const { establishWebSocketConnection: x, closeWebSocketConnection: S } = require_connection();
	const { ByteParser: C } = require_receiver();
	const { kEnumerableProperty: w, isBlobLike: T } = require_util$7();
	const { getGlobalDispatcher: E } = require_global();
	const { types: D } = __require(`node:util`);
	const { ErrorEvent: O, CloseEvent: k } = require_events();
	const { SendQueue: A } = require_sender();
	var j = class WebSocket extends EventTarget {
		#e = {
			open: null,
			error: null,
			close: null,
			message: null
		};
		#t = 0;
		#n = ``;
		#r = ``;
		#i;
		constructor(e, t = []) {
			super();
			n.util.markAsUncloneable(this);
			const r = `WebSocket constructor`;
			n.argumentLengthCheck(arguments, 1, r);
			const a = n.converters[`DOMString or sequence<DOMString> or WebSocketInit`](t, r, `options`);
			e = n.converters.USVString(e, r, `url`);
			t = a.protocols;
			const o = i.settingsObject.baseUrl;
			let c;
			try {
				c = new URL(e, o);
			} catch (e) {
				throw new DOMException(e, `SyntaxError`);
			}
			if (c.protocol === `http:`) c.protocol = `ws:`;
			else if (c.protocol === `https:`) c.protocol = `wss:`;
			if (c.protocol !== `ws:` && c.protocol !== `wss:`) throw new DOMException(`Expected a ws: or wss: protocol, got ${c.protocol}`, `SyntaxError`);
			if (c.hash || c.href.endsWith(`#`)) throw new DOMException(`Got fragment`, `SyntaxError`);
			if (typeof t === `string`) t = [t];
			if (t.length !== new Set(t.map((e) => e.toLowerCase())).size) throw new DOMException(`Invalid Sec-WebSocket-Protocol value`, `SyntaxError`);
			if (t.length > 0 && !t.every((e) => y(e))) throw new DOMException(`Invalid Sec-WebSocket-Protocol value`, `SyntaxError`);
			this[l] = new URL(c.href);
			const p = i.settingsObject;
			this[d] = x(c, t, p, this, (e, t) => this.#a(e, t), a);
			this[u] = WebSocket.CONNECTING;
			this[m] = s.NOT_SENT;
			this[f] = `blob`;
		}
		close(e = void 0, t = void 0) {
			n.brandCheck(this, WebSocket);
			const r = `WebSocket.close`;
			if (e !== void 0) e = n.converters[`unsigned short`](e, r, `code`, { clamp: true });
			if (t !== void 0) t = n.converters.USVString(t, r, `reason`);
			if (e !== void 0) {
				if (e !== 1e3 && (e < 3e3 || e > 4999)) throw new DOMException(`invalid code`, `InvalidAccessError`);
			}
			let i = 0;
			if (t !== void 0) {
				i = Buffer.byteLength(t);
				if (i > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${i}`, `SyntaxError`);
			}
			S(this, e, t, i);
		}
		send(e) {
			n.brandCheck(this, WebSocket);
			const t = `WebSocket.send`;
			n.argumentLengthCheck(arguments, 1, t);
			e = n.converters.WebSocketSendData(e, t, `data`);
			if (g(this)) throw new DOMException(`Sent before connected.`, `InvalidStateError`);
			if (!_(this) || v(this)) return;
			if (typeof e === `string`) {
				const t = Buffer.byteLength(e);
				this.#t += t;
				this.#i.add(e, () => {
					this.#t -= t;
				}, c.string);
			} else if (D.isArrayBuffer(e)) {
				this.#t += e.byteLength;
				this.#i.add(e, () => {
					this.#t -= e.byteLength;
				}, c.arrayBuffer);
			} else if (ArrayBuffer.isView(e)) {
				this.#t += e.byteLength;
				this.#i.add(e, () => {
					this.#t -= e.byteLength;
				}, c.typedArray);
			} else if (T(e)) {
				this.#t += e.size;
				this.#i.add(e, () => {
					this.#t -= e.size;
				}, c.blob);
			}
		}
		get readyState() {
			n.brandCheck(this, WebSocket);
			return this[u];
		}
		get bufferedAmount() {
			n.brandCheck(this, WebSocket);
			return this.#t;
		}
		get url() {
			n.brandCheck(this, WebSocket);
			return r(this[l]);
		}
		get extensions() {
			n.brandCheck(this, WebSocket);
			return this.#r;
		}
		get protocol() {
			n.brandCheck(this, WebSocket);
			return this.#n;
		}
		get onopen() {
			n.brandCheck(this, WebSocket);
			return this.#e.open;
		}
		set onopen(e) {
			n.brandCheck(this, WebSocket);
			if (this.#e.open) this.removeEventListener(`open`, this.#e.open);
			if (typeof e === `function`) {
				this.#e.open = e;
				this.addEventListener(`open`, e);
			} else this.#e.open = null;
		}
		get onerror() {
			n.brandCheck(this, WebSocket);
			return this.#e.error;
		}
		set onerror(e) {
			n.brandCheck(this, WebSocket);
			if (this.#e.error) this.removeEventListener(`error`, this.#e.error);
			if (typeof e === `function`) {
				this.#e.error = e;
				this.addEventListener(`error`, e);
			} else this.#e.error = null;
		}
		get onclose() {
			n.brandCheck(this, WebSocket);
			return this.#e.close;
		}
		set onclose(e) {
			n.brandCheck(this, WebSocket);
			if (this.#e.close) this.removeEventListener(`close`, this.#e.close);
			if (typeof e === `function`) {
				this.#e.close = e;
				this.addEventListener(`close`, e);
			} else this.#e.close = null;
		}
		get onmessage() {
			n.brandCheck(this, WebSocket);
			return this.#e.message;
		}
		set onmessage(e) {
			n.brandCheck(this, WebSocket);
			if (this.#e.message) this.removeEventListener(`message`, this.#e.message);
			if (typeof e === `function`) {
				this.#e.message = e;
				this.addEventListener(`message`, e);
			} else this.#e.message = null;
		}
		get binaryType() {
			n.brandCheck(this, WebSocket);
			return this[f];
		}
		set binaryType(e) {
			n.brandCheck(this, WebSocket);
			if (e !== `blob` && e !== `arraybuffer`) this[f] = `blob`;
			else this[f] = e;
		}
		#a(e, t) {
			this[p] = e;
			const n = this[d]?.dispatcher?.webSocketOptions;
			const r = n?.maxFragments;
			const i = n?.maxPayloadSize;
			const a = new C(this, t, {
				maxFragments: r,
				maxPayloadSize: i
			});
			a.on(`drain`, onParserDrain);
			a.on(`error`, onParserError.bind(this));
			e.socket.ws = this;
			this[h] = a;
			this.#i = new A(e.socket);
			this[u] = o.OPEN;
			const s = e.headersList.get(`sec-websocket-extensions`);
			if (s !== null) this.#r = s;
			const c = e.headersList.get(`sec-websocket-protocol`);
			if (c !== null) this.#n = c;
			b(`open`, this);
		}
	};
	j.CONNECTING = j.prototype.CONNECTING = o.CONNECTING;
	j.OPEN = j.prototype.OPEN = o.OPEN;
	j.CLOSING = j.prototype.CLOSING = o.CLOSING;
	j.CLOSED = j.prototype.CLOSED = o.CLOSED;
	Object.defineProperties(j.prototype, {
		CONNECTING: a,
		OPEN: a,
		CLOSING: a,
		CLOSED: a,
		url: w,
		readyState: w,
		bufferedAmount: w,
		onopen: w,
		onerror: w,
		onclose: w,
		close: w,
		onmessage: w,
		binaryType: w,
		send: w,
		extensions: w,
		protocol: w,
		[Symbol.toStringTag]: {
			value: `WebSocket`,
			writable: false,
			enumerable: false,
			configurable: true
		}
	});
	Object.defineProperties(j, {
		CONNECTING: a,
		OPEN: a,
		CLOSING: a,
		CLOSED: a
	});
	n.converters[`sequence<DOMString>`] = n.sequenceConverter(n.converters.DOMString);
	n.converters[`DOMString or sequence<DOMString>`] = function(e, t, r) {
		if (n.util.Type(e) === `Object` && Symbol.iterator in e) return n.converters[`sequence<DOMString>`](e);
		return n.converters.DOMString(e, t, r);
	};
	n.converters.WebSocketInit = n.dictionaryConverter([
		{
			key: `protocols`,
			converter: n.converters[`DOMString or sequence<DOMString>`],
			defaultValue: () => new Array(0)
		},
		{
			key: `dispatcher`,
			converter: n.converters.any,
			defaultValue: () => E()
		},
		{
			key: `headers`,
			converter: n.nullableConverter(n.converters.HeadersInit)
		}
	]);
	n.converters[`DOMString or sequence<DOMString> or WebSocketInit`] = function(e) {
		if (n.util.Type(e) === `Object` && !(Symbol.iterator in e)) return n.converters.WebSocketInit(e);
		return { protocols: n.converters[`DOMString or sequence<DOMString>`](e) };
	};
	n.converters.WebSocketSendData = function(e) {
		if (n.util.Type(e) === `Object`) {
			if (T(e)) return n.converters.Blob(e, { strict: false });
			if (ArrayBuffer.isView(e) || D.isArrayBuffer(e)) return n.converters.BufferSource(e);
		}
		return n.converters.USVString(e);
	};
	function onParserDrain() {
		this.ws[p].socket.resume();
	}
	function onParserError(e) {
		let t;
		let n;
		if (e instanceof k) {
			t = e.reason;
			n = e.code;
		} else t = e.message;
		b(`error`, this, () => new O(`error`, {
			error: e,
			message: t
		}));
		S(this, n);
	}
	t.exports = { WebSocket: j };
}));
var require_util = __commonJSMin(((e, t) => {
	function isValidLastEventId(e) {
		return e.indexOf(`\0`) === -1;
	}
	function isASCIINumber(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return false;
		return true;
	}
	function delay(e) {
		return new Promise((t) => {
			setTimeout(t, e).unref();
		});
	}
	t.exports = {
		isValidLastEventId,
		isASCIINumber,
		delay
	};
}));
var require_eventsource_stream = __commonJSMin(((e, t) => {
	const n = __require(`node:buffer`);
	const { Transform: r } = __require(`node:stream`);
	const { isASCIINumber: i, isValidLastEventId: a } = require_util();
	const o = [
		239,
		187,
		191
	];
	const s = 10;
	const c = 13;
	const l = 58;
	const u = 32;
	const d = n.kStringMaxLength;
	const f = Buffer.from(`data`);
	const p = Buffer.from(`event`);
	const m = Buffer.from(`id`);
	const h = Buffer.from(`retry`);
	const g = 1024;
	const _ = 131072;
	const v = 128;
	function isASCIINumberBytes(e, t) {
		if (t >= e.length) return false;
		for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return false;
		return true;
	}
	function isValidLastEventIdBytes(e, t) {
		for (let n = t; n < e.length; n++) if (e[n] === 0) return false;
		return true;
	}
	function isFieldName(e, t, n) {
		if (t !== n.length) return false;
		for (let r = 0; r < t; r++) if (e[r] !== n[r]) return false;
		return true;
	}
	function createMaxEventSizeExceededError() {
		const e = /* @__PURE__ */ new Error(`EventSource message size exceeded`);
		e.aborted = false;
		return e;
	}
	var EventSourceStream = class extends r {
		state = null;
		checkBOM = true;
		crlfCheck = false;
		eventEndCheck = false;
		chunks = [];
		chunkIndex = 0;
		pos = 0;
		lineChunkIndex = 0;
		linePos = 0;
		lineLength = 0;
		eventSize = 0;
		eventFieldSizes = {
			data: 0,
			event: 0,
			id: 0,
			retry: 0
		};
		dataLineCount = 0;
		maxEventSize;
		maxDataLines;
		maxBufferedChunks;
		event = {
			data: void 0,
			event: void 0,
			id: void 0,
			retry: void 0
		};
		constructor(e = {}) {
			e.readableObjectMode = true;
			super(e);
			this.state = e.eventSourceSettings || {};
			this.maxEventSize = e.maxEventSize ?? d;
			const t = this.maxEventSize > 0 ? Math.min(_, Math.max(g, Math.floor(this.maxEventSize / v))) : 0;
			this.maxDataLines = t;
			this.maxBufferedChunks = t;
			if (e.push) this.push = e.push;
		}
		_transform(e, t, n) {
			if (e.length === 0) {
				n();
				return;
			}
			if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== s && e[0] !== c) {
				n(createMaxEventSizeExceededError());
				return;
			}
			this.chunks.push(e);
			if (this.checkBOM) {
				if (this.handleBOM()) {
					n();
					return;
				}
			}
			while (this.hasCurrentByte()) {
				const e = this.currentByte();
				if (this.eventEndCheck) {
					if (this.crlfCheck) {
						if (e === s) {
							this.crlfCheck = false;
							this.consumeCurrentByte();
							continue;
						}
						this.crlfCheck = false;
					}
					if (e === s || e === c) {
						if (e === c) this.crlfCheck = true;
						this.consumeCurrentByte();
						if (this.hasPendingEvent()) this.processEvent(this.event);
						this.clearEvent();
						continue;
					}
					this.eventEndCheck = false;
					continue;
				}
				if (e === s || e === c) {
					if (e === c) this.crlfCheck = true;
					try {
						this.parseLine(this.readLine(), this.event);
					} catch (e) {
						n(e);
						return;
					}
					this.consumeCurrentByte();
					this.eventEndCheck = true;
					continue;
				}
				if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
					n(createMaxEventSizeExceededError());
					return;
				}
				this.advanceCursor();
			}
			n();
		}
		_destroy(e, t) {
			this.chunks.length = 0;
			this.clearEvent();
			super._destroy(e, t);
		}
		parseLine(e, t) {
			if (e.length === 0) return;
			const n = e.indexOf(l);
			if (n === 0) return;
			let r = e.length;
			let i = e.length;
			if (n !== -1) {
				r = n;
				i = n + 1;
				if (e[i] === u) ++i;
			}
			if (isFieldName(e, r, f)) {
				if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
				const n = e.length - i;
				const r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
				this.setEventFieldSize(`data`, r);
				const a = e.toString(`utf8`, i);
				if (t.data === void 0) t.data = a;
				else t.data += `\n${a}`;
				this.dataLineCount++;
				return;
			}
			if (isFieldName(e, r, h)) {
				if (isASCIINumberBytes(e, i)) {
					this.setEventFieldSize(`retry`, e.length - i);
					t.retry = e.toString(`utf8`, i);
				}
				return;
			}
			if (isFieldName(e, r, m)) {
				if (isValidLastEventIdBytes(e, i)) {
					this.setEventFieldSize(`id`, e.length - i);
					t.id = e.toString(`utf8`, i);
				}
				return;
			}
			if (isFieldName(e, r, p)) {
				if (i < e.length) {
					this.setEventFieldSize(`event`, e.length - i);
					t.event = e.toString(`utf8`, i);
				}
			}
		}
		setEventFieldSize(e, t) {
			const n = this.eventSize - this.eventFieldSizes[e] + t;
			if (this.maxEventSize > 0 && n > this.maxEventSize) throw createMaxEventSizeExceededError();
			this.eventSize = n;
			this.eventFieldSizes[e] = t;
		}
		processEvent(e) {
			if (e.retry && i(e.retry)) this.state.reconnectionTime = parseInt(e.retry, 10);
			if (e.id && a(e.id)) this.state.lastEventId = e.id;
			if (e.data !== void 0) this.push({
				type: e.event || `message`,
				options: {
					data: e.data,
					lastEventId: this.state.lastEventId,
					origin: this.state.origin
				}
			});
		}
		clearEvent() {
			this.event.data = void 0;
			this.event.event = void 0;
			this.event.id = void 0;
			this.event.retry = void 0;
			this.eventSize = 0;
			this.dataLineCount = 0;
			this.eventFieldSizes.data = 0;
			this.eventFieldSizes.event = 0;
			this.eventFieldSizes.id = 0;
			this.eventFieldSizes.retry = 0;
		}
		hasPendingEvent() {
			return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
		}
		hasCurrentByte() {
			return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
		}
		currentByte() {
			return this.chunks[this.chunkIndex][this.pos];
		}
		consumeCurrentByte() {
			this.advanceCursor();
			this.syncLineStartToCursor();
		}
		advanceCursor() {
			this.pos++;
			while (this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length) {
				this.chunkIndex++;
				this.pos = 0;
			}
		}
		syncLineStartToCursor() {
			this.lineChunkIndex = this.chunkIndex;
			this.linePos = this.pos;
			this.lineLength = 0;
			this.dropConsumedChunks();
		}
		dropConsumedChunks() {
			if (this.lineChunkIndex > 0) {
				const e = this.lineChunkIndex;
				this.chunks.splice(0, e);
				this.lineChunkIndex = 0;
				this.chunkIndex -= e;
			}
			if (this.chunkIndex === this.chunks.length) {
				this.chunks.length = 0;
				this.chunkIndex = 0;
				this.pos = 0;
				this.lineChunkIndex = 0;
				this.linePos = 0;
			}
		}
		readLine() {
			if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
			const e = [];
			let t = 0;
			for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
				const r = this.chunks[n];
				const i = n === this.lineChunkIndex ? this.linePos : 0;
				const a = n === this.chunkIndex ? this.pos : r.length;
				const o = r.subarray(i, a);
				t += o.length;
				e.push(o);
			}
			return Buffer.concat(e, t);
		}
		peekBufferedByte(e) {
			let t = this.lineChunkIndex;
			let n = this.linePos;
			while (t < this.chunks.length) {
				const r = this.chunks[t];
				const i = r.length - n;
				if (e < i) return r[n + e];
				e -= i;
				t++;
				n = 0;
			}
		}
		discardLeadingBytes(e) {
			while (e > 0 && this.lineChunkIndex < this.chunks.length) {
				const t = this.chunks[this.lineChunkIndex].length - this.linePos;
				if (e < t) {
					this.linePos += e;
					e = 0;
				} else {
					e -= t;
					this.lineChunkIndex++;
					this.linePos = 0;
				}
			}
			this.chunkIndex = this.lineChunkIndex;
			this.pos = this.linePos;
			this.dropConsumedChunks();
		}
		handleBOM() {
			const e = this.peekBufferedByte(0);
			const t = this.peekBufferedByte(1);
			const n = this.peekBufferedByte(2);
			if (t === void 0) {
				if (e === o[0]) return true;
				this.checkBOM = false;
				return true;
			}
			if (n === void 0) {
				if (e === o[0] && t === o[1]) return true;
				this.checkBOM = false;
				return false;
			}
			if (e === o[0] && t === o[1] && n === o[2]) this.discardLeadingBytes(3);
			this.checkBOM = false;
			return !this.hasCurrentByte();
		}
	};
	t.exports = { EventSourceStream };
}));
var require_eventsource = __commonJSMin(((e, t) => {
	const { pipeline: n } = __require(`node:stream`);
	const { fetching: r } = require_fetch();
	const { makeRequest: i } = require_request();
	const { webidl: a } = require_webidl();
	const { EventSourceStream: o } = require_eventsource_stream();
	const { parseMIMEType: s } = require_data_url();
	const { createFastMessageEvent: c } = require_events();
	const { isNetworkError: l } = require_response();
	const { delay: u } = require_util();
	const { kEnumerableProperty: d } = require_util$7();
	const { environmentSettingsObject: f } = require_util$6();
	const { getGlobalDispatcher: p } = require_global();
	let m = false;
	const h = 3e3;
	const g = 0;
	const _ = 1;
	const v = 2;
	const y = `anonymous`;
	const b = `use-credentials`;
	var x = class EventSource extends EventTarget {
		#e = {
			open: null,
			error: null,
			message: null
		};
		#t = null;
		#n = false;
		#r = g;
		#i = null;
		#a = null;
		#o;
		#s;
		constructor(e, t = {}) {
			super();
			a.util.markAsUncloneable(this);
			const n = `EventSource constructor`;
			a.argumentLengthCheck(arguments, 1, n);
			if (!m) {
				m = true;
				process.emitWarning(`EventSource is experimental, expect them to change at any time.`, { code: `UNDICI-ES` });
			}
			e = a.converters.USVString(e, n, `url`);
			t = a.converters.EventSourceInitDict(t, n, `eventSourceInitDict`);
			this.#o = t.dispatcher;
			this.#s = {
				lastEventId: ``,
				reconnectionTime: h
			};
			const r = f;
			let o;
			try {
				o = new URL(e, r.settingsObject.baseUrl);
				this.#s.origin = o.origin;
			} catch (e) {
				throw new DOMException(e, `SyntaxError`);
			}
			this.#t = o.href;
			let s = y;
			if (t.withCredentials) {
				s = b;
				this.#n = true;
			}
			const c = {
				redirect: `follow`,
				keepalive: true,
				mode: `cors`,
				credentials: s === `anonymous` ? `same-origin` : `omit`,
				referrer: `no-referrer`
			};
			c.client = f.settingsObject;
			c.headersList = [[`accept`, {
				name: `accept`,
				value: `text/event-stream`
			}]];
			c.cache = `no-store`;
			c.initiator = `other`;
			c.urlList = [new URL(this.#t)];
			this.#i = i(c);
			this.#c();
		}
		get readyState() {
			return this.#r;
		}
		get url() {
			return this.#t;
		}
		get withCredentials() {
			return this.#n;
		}
		#c() {
			if (this.#r === v) return;
			this.#r = g;
			const e = {
				request: this.#i,
				dispatcher: this.#o
			};
			const processEventSourceEndOfBody = (e) => {
				if (l(e)) {
					this.dispatchEvent(new Event(`error`));
					this.close();
				}
				this.#l();
			};
			e.processResponseEndOfBody = processEventSourceEndOfBody;
			e.processResponse = (e) => {
				if (l(e)) {
					if (e.aborted) {
						this.close();
						this.dispatchEvent(new Event(`error`));
						return;
					} else {
						this.#l();
						return;
					}
				}
				const t = e.headersList.get(`content-type`, true);
				const r = t !== null ? s(t) : `failure`;
				const i = r !== `failure` && r.essence === `text/event-stream`;
				if (e.status !== 200 || i === false) {
					this.close();
					this.dispatchEvent(new Event(`error`));
					return;
				}
				this.#r = _;
				this.dispatchEvent(new Event(`open`));
				this.#s.origin = e.urlList[e.urlList.length - 1].origin;
				const a = new o({
					eventSourceSettings: this.#s,
					maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
					push: (e) => {
						this.dispatchEvent(c(e.type, e.options));
					}
				});
				n(e.body.stream, a, (e) => {
					if (e?.aborted === false) {
						this.close();
						this.dispatchEvent(new Event(`error`));
					}
				});
			};
			this.#a = r(e);
		}
		async #l() {
			if (this.#r === v) return;
			this.#r = g;
			this.dispatchEvent(new Event(`error`));
			await u(this.#s.reconnectionTime);
			if (this.#r !== g) return;
			if (this.#s.lastEventId.length) this.#i.headersList.set(`last-event-id`, this.#s.lastEventId, true);
			this.#c();
		}
		close() {
			a.brandCheck(this, EventSource);
			if (this.#r === v) return;
			this.#r = v;
			this.#a.abort();
			this.#i = null;
		}
		get onopen() {
			return this.#e.open;
		}
		set onopen(e) {
			if (this.#e.open) this.removeEventListener(`open`, this.#e.open);
			if (typeof e === `function`) {
				this.#e.open = e;
				this.addEventListener(`open`, e);
			} else this.#e.open = null;
		}
		get onmessage() {
			return this.#e.message;
		}
		set onmessage(e) {
			if (this.#e.message) this.removeEventListener(`message`, this.#e.message);
			if (typeof e === `function`) {
				this.#e.message = e;
				this.addEventListener(`message`, e);
			} else this.#e.message = null;
		}
		get onerror() {
			return this.#e.error;
		}
		set onerror(e) {
			if (this.#e.error) this.removeEventListener(`error`, this.#e.error);
			if (typeof e === `function`) {
				this.#e.error = e;
				this.addEventListener(`error`, e);
			} else this.#e.error = null;
		}
	};
	const S = {
		CONNECTING: {
			__proto__: null,
			configurable: false,
			enumerable: true,
			value: g,
			writable: false
		},
		OPEN: {
			__proto__: null,
			configurable: false,
			enumerable: true,
			value: _,
			writable: false
		},
		CLOSED: {
			__proto__: null,
			configurable: false,
			enumerable: true,
			value: v,
			writable: false
		}
	};
	Object.defineProperties(x, S);
	Object.defineProperties(x.prototype, S);
	Object.defineProperties(x.prototype, {
		close: d,
		onerror: d,
		onmessage: d,
		onopen: d,
		readyState: d,
		url: d,
		withCredentials: d
	});
	a.converters.EventSourceInitDict = a.dictionaryConverter([{
		key: `withCredentials`,
		converter: a.converters.boolean,
		defaultValue: () => false
	}, {
		key: `dispatcher`,
		converter: a.converters.any,
		defaultValue: () => p()
	}]);
	t.exports = {
		EventSource: x,
		defaultReconnectionTime: h
	};
}));
var require_undici = __commonJSMin(((e, t) => {
	const n = require_client();
	const r = require_dispatcher();
	const i = require_pool();
	const a = require_balanced_pool();
	const o = require_agent();
	const s = require_proxy_agent();
	const c = require_env_http_proxy_agent();
	const l = require_retry_agent();
	const u = require_errors();
	const d = require_util$7();
	const { InvalidArgumentError: f } = u;
	const p = require_api();
	const m = require_connect();
	const h = require_mock_client();
	const g = require_mock_agent();
	const _ = require_mock_pool();
	const v = require_mock_errors();
	const y = require_retry_handler();
	const { getGlobalDispatcher: b, setGlobalDispatcher: x } = require_global();
	const S = require_decorator_handler();
	const C = require_redirect_handler();
	const w = require_redirect_interceptor();
	Object.assign(r.prototype, p);
	t.exports.Dispatcher = r;
	t.exports.Client = n;
	t.exports.Pool = i;
	t.exports.BalancedPool = a;
	t.exports.Agent = o;
	t.exports.ProxyAgent = s;
	t.exports.EnvHttpProxyAgent = c;
	t.exports.RetryAgent = l;
	t.exports.RetryHandler = y;
	t.exports.DecoratorHandler = S;
	t.exports.RedirectHandler = C;
	t.exports.createRedirectInterceptor = w;
	t.exports.interceptors = {
		redirect: require_redirect(),
		retry: require_retry(),
		dump: require_dump(),
		dns: require_dns()
	};
	t.exports.buildConnector = m;
	t.exports.errors = u;
	t.exports.util = {
		parseHeaders: d.parseHeaders,
		headerNameToString: d.headerNameToString
	};
	function makeDispatcher(e) {
		return (t, n, r) => {
			if (typeof n === `function`) {
				r = n;
				n = null;
			}
			if (!t || typeof t !== `string` && typeof t !== `object` && !(t instanceof URL)) throw new f(`invalid url`);
			if (n != null && typeof n !== `object`) throw new f(`invalid opts`);
			if (n && n.path != null) {
				if (typeof n.path !== `string`) throw new f(`invalid opts.path`);
				let e = n.path;
				if (!n.path.startsWith(`/`)) e = `/${e}`;
				t = new URL(d.parseOrigin(t).origin + e);
			} else {
				if (!n) n = typeof t === `object` ? t : {};
				t = d.parseURL(t);
			}
			const { agent: i, dispatcher: a = b() } = n;
			if (i) throw new f(`unsupported opts.agent. Did you mean opts.client?`);
			return e.call(a, {
				...n,
				origin: t.origin,
				path: t.search ? `${t.pathname}${t.search}` : t.pathname,
				method: n.method || (n.body ? `PUT` : `GET`)
			}, r);
		};
	}
	t.exports.setGlobalDispatcher = x;
	t.exports.getGlobalDispatcher = b;
	const T = require_fetch().fetch;
	t.exports.fetch = async function fetch(e, t = void 0) {
		try {
			return await T(e, t);
		} catch (e) {
			if (e && typeof e === `object`) Error.captureStackTrace(e);
			throw e;
		}
	};
	t.exports.Headers = require_headers().Headers;
	t.exports.Response = require_response().Response;
	t.exports.Request = require_request().Request;
	t.exports.FormData = require_formdata().FormData;
	t.exports.File = globalThis.File ?? __require(`node:buffer`).File;
	t.exports.FileReader = require_filereader().FileReader;
	const { setGlobalOrigin: E, getGlobalOrigin: D } = require_global$1();
	t.exports.setGlobalOrigin = E;
	t.exports.getGlobalOrigin = D;
	const { CacheStorage: O } = require_cachestorage();
	const { kConstruct: k } = require_symbols$1();
	t.exports.caches = new O(k);
	const { deleteCookie: A, getCookies: j, getSetCookies: M, setCookie: N } = require_cookies();
	t.exports.deleteCookie = A;
	t.exports.getCookies = j;
	t.exports.getSetCookies = M;
	t.exports.setCookie = N;
	const { parseMIMEType: P, serializeAMimeType: F } = require_data_url();
	t.exports.parseMIMEType = P;
	t.exports.serializeAMimeType = F;
	const { CloseEvent: I, ErrorEvent: L, MessageEvent: R } = require_events();
	t.exports.WebSocket = require_websocket().WebSocket;
	t.exports.CloseEvent = I;
	t.exports.ErrorEvent = L;
	t.exports.MessageEvent = R;
	t.exports.request = makeDispatcher(p.request);
	t.exports.stream = makeDispatcher(p.stream);
	t.exports.pipeline = makeDispatcher(p.pipeline);
	t.exports.connect = makeDispatcher(p.connect);
	t.exports.upgrade = makeDispatcher(p.upgrade);
	t.exports.MockClient = h;
	t.exports.MockPool = _;
	t.exports.MockAgent = g;
	t.exports.mockErrors = v;
	const { EventSource: z } = require_eventsource();
	t.exports.EventSource = z;
}));
export { require_undici as t };
