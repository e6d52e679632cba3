import { o as __toESM } from "./runtime-js.js";
import { a as getUserAgent, i as before_after_hook_default, n as JSONStringify, r as parse$1, t as JSONParse } from "./json-with-bigint.js";
import { t as require_light } from "./bottleneck.js";
var DEFAULTS = {
	method: `GET`,
	baseUrl: `https://api.github.com`,
	headers: {
		accept: `application/vnd.github.v3+json`,
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: `` }
};
function lowercaseKeys(e) {
	if (!e) return {};
	return Object.keys(e).reduce((t, n) => {
		t[n.toLowerCase()] = e[n];
		return t;
	}, {});
}
function isPlainObject$1(e) {
	if (typeof e !== `object` || e === null) return false;
	if (Object.prototype.toString.call(e) !== `[object Object]`) return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, `constructor`) && t.constructor;
	return typeof n === `function` && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
	const n = Object.assign({}, e);
	Object.keys(t).forEach((r) => {
		if (isPlainObject$1(t[r])) {
			if (!(r in e)) Object.assign(n, { [r]: t[r] });
			else n[r] = mergeDeep(e[r], t[r]);
		} else Object.assign(n, { [r]: t[r] });
	});
	return n;
}
function removeUndefinedProperties(e) {
	for (const t in e) if (e[t] === void 0) delete e[t];
	return e;
}
function merge(e, t, n) {
	if (typeof t === `string`) {
		let [e, r] = t.split(` `);
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = lowercaseKeys(n.headers);
	removeUndefinedProperties(n);
	removeUndefinedProperties(n.headers);
	const r = mergeDeep(e || {}, n);
	if (n.url === `/graphql`) {
		if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
		r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ``));
	}
	return r;
}
function addQueryParameters(e, t) {
	const n = /\?/.test(e) ? `&` : `?`;
	const r = Object.keys(t);
	if (r.length === 0) return e;
	return e + n + r.map((e) => {
		if (e === `q`) return `q=` + t.q.split(`+`).map(encodeURIComponent).join(`+`);
		return `${e}=${encodeURIComponent(t[e])}`;
	}).join(`&`);
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, ``).split(/,/);
}
function extractUrlVariableNames(e) {
	const t = e.match(urlVariableRegex);
	if (!t) return [];
	return t.map(removeNonChars).reduce((e, t) => e.concat(t), []);
}
function omit(e, t) {
	const n = { __proto__: null };
	for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
	return n;
}
function encodeReserved(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, `[`).replace(/%5D/g, `]`);
		return e;
	}).join(``);
}
function encodeUnreserved(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return `%` + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(e, t, n) {
	t = e === `+` || e === `#` ? encodeReserved(t) : encodeUnreserved(t);
	if (n) return encodeUnreserved(n) + `=` + t;
	else return t;
}
function isDefined(e) {
	return e !== void 0 && e !== null;
}
function isKeyOperator(e) {
	return e === `;` || e === `&` || e === `?`;
}
function getValues(e, t, n, r) {
	var i = e[n], a = [];
	if (isDefined(i) && i !== ``) {
		if (typeof i === `string` || typeof i === `number` || typeof i === `bigint` || typeof i === `boolean`) {
			i = i.toString();
			if (r && r !== `*`) i = i.substring(0, parseInt(r, 10));
			a.push(encodeValue(t, i, isKeyOperator(t) ? n : ``));
		} else if (r === `*`) {
			if (Array.isArray(i)) i.filter(isDefined).forEach(function(e) {
				a.push(encodeValue(t, e, isKeyOperator(t) ? n : ``));
			});
			else Object.keys(i).forEach(function(e) {
				if (isDefined(i[e])) a.push(encodeValue(t, i[e], e));
			});
		} else {
			const e = [];
			if (Array.isArray(i)) i.filter(isDefined).forEach(function(n) {
				e.push(encodeValue(t, n));
			});
			else Object.keys(i).forEach(function(n) {
				if (isDefined(i[n])) {
					e.push(encodeUnreserved(n));
					e.push(encodeValue(t, i[n].toString()));
				}
			});
			if (isKeyOperator(t)) a.push(encodeUnreserved(n) + `=` + e.join(`,`));
			else if (e.length !== 0) a.push(e.join(`,`));
		}
	} else if (t === `;`) {
		if (isDefined(i)) a.push(encodeUnreserved(n));
	} else if (i === `` && (t === `&` || t === `?`)) a.push(encodeUnreserved(n) + `=`);
	else if (i === ``) a.push(``);
	return a;
}
function parseUrl(e) {
	return { expand: expand.bind(null, e) };
}
function expand(e, t) {
	var n = [
		`+`,
		`#`,
		`.`,
		`/`,
		`;`,
		`?`,
		`&`
	];
	e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = ``;
			const i = [];
			if (n.indexOf(r.charAt(0)) !== -1) {
				e = r.charAt(0);
				r = r.substr(1);
			}
			r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(getValues(t, e, r[1], r[2] || r[3]));
			});
			if (e && e !== `+`) {
				var a = `,`;
				if (e === `?`) a = `&`;
				else if (e !== `#`) a = e;
				return (i.length !== 0 ? e : ``) + i.join(a);
			} else return i.join(`,`);
		} else return encodeReserved(i);
	});
	if (e === `/`) return e;
	else return e.replace(/\/$/, ``);
}
function parse(e) {
	let t = e.method.toUpperCase();
	let n = (e.url || `/`).replace(/:([a-z]\w+)/g, `{$1}`);
	let r = Object.assign({}, e.headers);
	let i;
	let a = omit(e, [
		`method`,
		`baseUrl`,
		`url`,
		`headers`,
		`request`,
		`mediaType`
	]);
	const o = extractUrlVariableNames(n);
	n = parseUrl(n).expand(a);
	if (!/^http/.test(n)) n = e.baseUrl + n;
	const s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat(`baseUrl`));
	if (!/application\/octet-stream/i.test(r.accept)) {
		if (e.mediaType.format) r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(`,`);
		if (n.endsWith(`/graphql`)) {
			if (e.mediaType.previews?.length) r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => {
				return `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : `+json`}`;
			}).join(`,`);
		}
	}
	if ([`GET`, `HEAD`].includes(t)) n = addQueryParameters(n, s);
	else if (`data` in s) i = s.data;
	else if (Object.keys(s).length) i = s;
	if (!r[`content-type`] && typeof i !== `undefined`) r[`content-type`] = `application/json; charset=utf-8`;
	if ([`PATCH`, `PUT`].includes(t) && typeof i === `undefined`) i = ``;
	return Object.assign({
		method: t,
		url: n,
		headers: r
	}, typeof i !== `undefined` ? { body: i } : null, e.request ? { request: e.request } : null);
}
function endpointWithDefaults(e, t, n) {
	return parse(merge(e, t, n));
}
function withDefaults$2(e, t) {
	const n = merge(e, t);
	const r = endpointWithDefaults.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: withDefaults$2.bind(null, n),
		merge: merge.bind(null, n),
		parse
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause });
		this.name = `HttpError`;
		this.status = Number.parseInt(t);
		if (Number.isNaN(this.status)) this.status = 0;
		if (`response` in n) this.response = n.response;
		const r = Object.assign({}, n.request);
		if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, ` [REDACTED]`) });
		r.url = r.url.replace(/\bclient_secret=\w+/g, `client_secret=[REDACTED]`).replace(/\baccess_token=\w+/g, `access_token=[REDACTED]`);
		this.request = r;
	}
};
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(e) {
	if (typeof e !== `object` || e === null) return false;
	if (Object.prototype.toString.call(e) !== `[object Object]`) return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, `constructor`) && t.constructor;
	return typeof n === `function` && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop$2 = () => ``;
async function fetchWrapper(e) {
	const t = e.request?.fetch || globalThis.fetch;
	if (!t) throw new Error(`fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing`);
	const n = e.request?.log || console;
	const r = e.request?.parseSuccessResponseBody !== false;
	const i = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
	const a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
	let o;
	try {
		o = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: `half` }
		});
	} catch (t) {
		let n = `Unknown Error`;
		if (t instanceof Error) {
			if (t.name === `AbortError`) {
				t.status = 500;
				throw t;
			}
			n = t.message;
			if (t.name === `TypeError` && `cause` in t) {
				if (t.cause instanceof Error) n = t.cause.message;
				else if (typeof t.cause === `string`) n = t.cause;
			}
		}
		const r = new RequestError(n, 500, { request: e });
		r.cause = t;
		throw r;
	}
	const s = o.status;
	const c = o.url;
	const l = {};
	for (const [e, t] of o.headers) l[e] = t;
	const u = {
		url: c,
		status: s,
		headers: l,
		data: ``
	};
	if (`deprecation` in l) {
		const t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
		const r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ``}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === `HEAD`) {
		if (s < 400) return u;
		throw new RequestError(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) {
		u.data = await getResponseData(o);
		throw new RequestError(`Not modified`, s, {
			response: u,
			request: e
		});
	}
	if (s >= 400) {
		u.data = await getResponseData(o);
		throw new RequestError(toErrorMessage(u.data), s, {
			response: u,
			request: e
		});
	}
	u.data = r ? await getResponseData(o) : o.body;
	return u;
}
async function getResponseData(e) {
	const t = e.headers.get(`content-type`);
	if (!t) return e.text().catch(noop$2);
	const n = parse$1(t);
	if (isJSONResponse(n)) {
		let t = ``;
		try {
			t = await e.text();
			return JSONParse(t);
		} catch (e) {
			return t;
		}
	} else if (n.type.startsWith(`text/`) || n.parameters.charset?.toLowerCase() === `utf-8` && n.type !== `application/octet-stream`) return e.text().catch(noop$2);
	else return e.arrayBuffer().catch(() => /* @__PURE__ */ new ArrayBuffer(0));
}
function isJSONResponse(e) {
	return e.type === `application/json` || e.type === `application/scim+json`;
}
function toErrorMessage(e) {
	if (typeof e === `string`) return e;
	if (e instanceof ArrayBuffer) return `Unknown error`;
	if (typeof e === `object` && e !== null && `message` in e) {
		const t = e;
		const n = `documentation_url` in t ? ` - ${t.documentation_url}` : ``;
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(`, `)}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function withDefaults$1(e, t) {
	const n = e.defaults(t);
	const newApi = function(e, t) {
		const r = n.merge(e, t);
		if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
		const request2 = (e, t) => {
			return fetchWrapper(n.parse(n.merge(e, t)));
		};
		Object.assign(request2, {
			endpoint: n,
			defaults: withDefaults$1.bind(null, n)
		});
		return r.request.hook(request2, r);
	};
	return Object.assign(newApi, {
		endpoint: n,
		defaults: withDefaults$1.bind(null, n)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
var VERSION$3 = `0.0.0-development`;
function _buildMessageForResponseErrors(e) {
	return `Request failed due to following response errors:
` + e.errors.map((e) => ` - ${e.message}`).join(`
`);
}
var GraphqlResponseError = class extends Error {
	constructor(e, t, n) {
		super(_buildMessageForResponseErrors(n));
		this.request = e;
		this.headers = t;
		this.response = n;
		this.errors = n.errors;
		this.data = n.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = `GraphqlResponseError`;
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	`method`,
	`baseUrl`,
	`url`,
	`headers`,
	`request`,
	`query`,
	`mediaType`,
	`operationName`
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	`query`,
	`method`,
	`url`
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(e, t, n) {
	if (n) {
		if (typeof t === `string` && `query` in n) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const e in n) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(e)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
		}
	}
	const r = typeof t === `string` ? Object.assign({ query: t }, n) : t;
	const i = Object.keys(r).reduce((e, t) => {
		if (NON_VARIABLE_OPTIONS.includes(t)) {
			e[t] = r[t];
			return e;
		}
		if (!e.variables) e.variables = {};
		e.variables[t] = r[t];
		return e;
	}, {});
	const a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(a)) i.url = a.replace(GHES_V3_SUFFIX_REGEX, `/api/graphql`);
	return e(i).then((e) => {
		if (e.data.errors) {
			const t = {};
			for (const n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new GraphqlResponseError(i, t, e.data);
		}
		return e.data.data;
	});
}
function withDefaults(e, t) {
	const n = e.defaults(t);
	const newApi = (e, t) => {
		return graphql(n, e, t);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, n),
		endpoint: n.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$3} ${getUserAgent()}` },
	method: `POST`,
	url: `/graphql`
});
function withCustomRequest(e) {
	return withDefaults(e, {
		method: `POST`,
		url: `/graphql`
	});
}
var b64url = `(?:[a-zA-Z0-9_-]+)`;
var sep = `\\.`;
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(e) {
	const t = isJWT(e);
	const n = e.startsWith(`v1.`) || e.startsWith(`ghs_`);
	const r = e.startsWith(`ghu_`);
	return {
		type: `token`,
		token: e,
		tokenType: t ? `app` : n ? `installation` : r ? `user-to-server` : `oauth`
	};
}
function withAuthorizationPrefix(e) {
	if (e.split(/\./).length === 3) return `bearer ${e}`;
	return `token ${e}`;
}
async function hook(e, t, n, r) {
	const i = t.endpoint.merge(n, r);
	i.headers.authorization = withAuthorizationPrefix(e);
	return t(i);
}
var createTokenAuth = function createTokenAuth2(e) {
	if (!e) throw new Error(`[@octokit/auth-token] No token passed to createTokenAuth`);
	if (typeof e !== `string`) throw new Error(`[@octokit/auth-token] Token passed to createTokenAuth is not a string`);
	e = e.replace(/^(token|bearer) +/i, ``);
	return Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
};
const VERSION$2 = `7.0.8`;
const noop$1 = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(e = {}) {
	if (typeof e.debug !== `function`) e.debug = noop$1;
	if (typeof e.info !== `function`) e.info = noop$1;
	if (typeof e.warn !== `function`) e.warn = consoleWarn;
	if (typeof e.error !== `function`) e.error = consoleError;
	return e;
}
const userAgentTrail = `octokit-core.js/${VERSION$2} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION$2;
	static defaults(e) {
		const OctokitWithDefaults = class extends this {
			constructor(...t) {
				const n = t[0] || {};
				if (typeof e === `function`) {
					super(e(n));
					return;
				}
				super(Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...e) {
		const t = this.plugins;
		const NewOctokit = class extends this {
			static plugins = t.concat(e.filter((e) => !t.includes(e)));
		};
		return NewOctokit;
	}
	constructor(e = {}) {
		const t = new before_after_hook_default.Collection();
		const n = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: t.bind(null, `request`) }),
			mediaType: {
				previews: [],
				format: ``
			}
		};
		n.headers[`user-agent`] = e.userAgent ? `${e.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (e.baseUrl) n.baseUrl = e.baseUrl;
		if (e.previews) n.mediaType.previews = e.previews;
		if (e.timeZone) n.headers[`time-zone`] = e.timeZone;
		this.request = request.defaults(n);
		this.graphql = withCustomRequest(this.request).defaults(n);
		this.log = createLogger(e.log);
		this.hook = t;
		if (!e.authStrategy) {
			if (!e.auth) this.auth = async () => ({ type: `unauthenticated` });
			else {
				const n = createTokenAuth(e.auth);
				t.wrap(`request`, n.hook);
				this.auth = n;
			}
		} else {
			const { authStrategy: n, ...r } = e;
			const i = n(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: r
			}, e.auth));
			t.wrap(`request`, i.hook);
			this.auth = i;
		}
		const r = this.constructor;
		for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
var import_light = __toESM(require_light(), 1);
var VERSION$1 = `0.0.0-development`;
function isRequestError(e) {
	return e.request !== void 0;
}
async function errorRequest(e, t, n, r) {
	if (!isRequestError(n) || !n?.request.request) throw n;
	if (n.status >= 400 && !e.doNotRetry.includes(n.status)) {
		const i = r.request.retries != null ? r.request.retries : e.retries;
		const a = Math.pow((r.request.retryCount || 0) + 1, 2);
		throw t.retry.retryRequest(n, i, a);
	}
	throw n;
}
async function wrapRequest$1(e, t, n, r) {
	const i = new import_light.default();
	i.on(`failed`, function(t, n) {
		const i = ~~t.request.request?.retries;
		const a = ~~t.request.request?.retryAfter;
		r.request.retryCount = n.retryCount + 1;
		if (i > n.retryCount) return a * e.retryAfterBaseValue;
	});
	return i.schedule(requestWithGraphqlErrorHandling.bind(null, e, t, n), r);
}
async function requestWithGraphqlErrorHandling(e, t, n, r) {
	const i = await n(r);
	if (i.data && i.data.errors && i.data.errors.length > 0 && /Something went wrong while executing your query/.test(i.data.errors[0].message)) return errorRequest(e, t, new RequestError(i.data.errors[0].message, 500, {
		request: r,
		response: i
	}), r);
	return i;
}
function retry(e, t) {
	const n = Object.assign({
		enabled: true,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, t.retry);
	const r = { retry: { retryRequest: (e, t, n) => {
		e.request.request = Object.assign({}, e.request.request, {
			retries: t,
			retryAfter: n
		});
		return e;
	} } };
	if (n.enabled) {
		e.hook.error(`request`, errorRequest.bind(null, n, r));
		e.hook.wrap(`request`, wrapRequest$1.bind(null, n, r));
	}
	return r;
}
retry.VERSION = VERSION$1;
var VERSION = `0.0.0-development`;
var noop = () => Promise.resolve();
function wrapRequest(e, t, n) {
	return e.retryLimiter.schedule(doRequest, e, t, n);
}
async function doRequest(e, t, n) {
	const { pathname: r } = new URL(n.url, `http://github.test`);
	const i = isAuthRequest(n.method, r);
	const a = !i && n.method !== `GET` && n.method !== `HEAD`;
	const o = n.method === `GET` && r.startsWith(`/search/`);
	const s = r.startsWith(`/graphql`);
	const c = ~~t.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	if (e.clustering) c.expiration = 6e4;
	if (a || s) await e.write.key(e.id).schedule(c, noop);
	if (a && e.triggersNotification(r)) await e.notifications.key(e.id).schedule(c, noop);
	if (o) await e.search.key(e.id).schedule(c, noop);
	const l = (i ? e.auth : e.global).key(e.id).schedule(c, t, n);
	if (s) {
		const e = await l;
		if (e.data.errors != null && e.data.errors.some((e) => e.type === `RATE_LIMITED`)) throw Object.assign(/* @__PURE__ */ new Error(`GraphQL Rate Limit Exceeded`), {
			response: e,
			data: e.data
		});
	}
	return l;
}
function isAuthRequest(e, t) {
	return e === `PATCH` && /^\/applications\/[^/]+\/token\/scoped$/.test(t) || e === `POST` && (/^\/applications\/[^/]+\/token$/.test(t) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(t) || t === `/login/oauth/access_token`);
}
var triggers_notification_paths_default = [
	`/orgs/{org}/invitations`,
	`/orgs/{org}/invitations/{invitation_id}`,
	`/orgs/{org}/teams/{team_slug}/discussions`,
	`/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments`,
	`/repos/{owner}/{repo}/collaborators/{username}`,
	`/repos/{owner}/{repo}/commits/{commit_sha}/comments`,
	`/repos/{owner}/{repo}/issues`,
	`/repos/{owner}/{repo}/issues/{issue_number}/comments`,
	`/repos/{owner}/{repo}/issues/{issue_number}/sub_issue`,
	`/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority`,
	`/repos/{owner}/{repo}/pulls`,
	`/repos/{owner}/{repo}/pulls/{pull_number}/comments`,
	`/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies`,
	`/repos/{owner}/{repo}/pulls/{pull_number}/merge`,
	`/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers`,
	`/repos/{owner}/{repo}/pulls/{pull_number}/reviews`,
	`/repos/{owner}/{repo}/releases`,
	`/teams/{team_id}/discussions`,
	`/teams/{team_id}/discussions/{discussion_number}/comments`
];
function routeMatcher(e) {
	const t = `^(?:${e.map((e) => e.split(`/`).map((e) => e.startsWith(`{`) ? `(?:.+?)` : e).join(`/`)).map((e) => `(?:${e})`).join(`|`)})[^/]*$`;
	return new RegExp(t, `i`);
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(e, t) {
	groups.global = new e.Group({
		id: `octokit-global`,
		maxConcurrent: 10,
		...t
	});
	groups.auth = new e.Group({
		id: `octokit-auth`,
		maxConcurrent: 1,
		...t
	});
	groups.search = new e.Group({
		id: `octokit-search`,
		maxConcurrent: 1,
		minTime: 2e3,
		...t
	});
	groups.write = new e.Group({
		id: `octokit-write`,
		maxConcurrent: 1,
		minTime: 1e3,
		...t
	});
	groups.notifications = new e.Group({
		id: `octokit-notifications`,
		maxConcurrent: 1,
		minTime: 3e3,
		...t
	});
};
function throttling(e, t) {
	const { enabled: n = true, Bottleneck: r = import_light.default, id: i = `no-id`, timeout: a = 12e4, connection: o } = t.throttle || {};
	if (!n) return {};
	const s = { timeout: a };
	if (typeof o !== `undefined`) s.connection = o;
	const c = Object.assign({
		clustering: o != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id: i
	}, t.throttle);
	if (typeof c.onSecondaryRateLimit !== `function` || typeof c.onRateLimit !== `function`) throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
	let l = false;
	const initializeBottleneck = () => {
		if (l) return;
		l = true;
		if (groups.global == null) createGroups(r, s);
		c.global = c.global ?? groups.global;
		c.auth = c.auth ?? groups.auth;
		c.search = c.search ?? groups.search;
		c.write = c.write ?? groups.write;
		c.notifications = c.notifications ?? groups.notifications;
		c.retryLimiter = c.retryLimiter ?? new r();
		const t = {};
		const n = new r.Events(t);
		t.on(`secondary-limit`, c.onSecondaryRateLimit);
		t.on(`rate-limit`, c.onRateLimit);
		t.on(`error`, (t) => e.log.warn(`Error in throttling-plugin limit handler`, t));
		c.retryLimiter.on(`failed`, async function(t, r) {
			const [i, a, o] = r.args;
			const { pathname: s } = new URL(o.url, `http://github.test`);
			if (!(s.startsWith(`/graphql`) && t.status !== 401 || t.status === 403 || t.status === 429)) return;
			const c = ~~a.retryCount;
			a.retryCount = c;
			o.request.retryCount = c;
			const { wantRetry: l, retryAfter: u = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(t.message)) {
					const r = Number(t.response.headers[`retry-after`]) || i.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await n.trigger(`secondary-limit`, r, o, e, c),
						retryAfter: r
					};
				}
				if (t.response.headers != null && t.response.headers[`x-ratelimit-remaining`] === `0` || (t.response.data?.errors ?? []).some((e) => e.type === `RATE_LIMITED`)) {
					const r = (/* @__PURE__ */ new Date(~~t.response.headers[`x-ratelimit-reset`] * 1e3)).getTime();
					const i = Math.max(Math.ceil((r - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await n.trigger(`rate-limit`, i, o, e, c),
						retryAfter: i
					};
				}
				return {};
			})();
			if (l) {
				a.retryCount++;
				return u * i.retryAfterBaseValue;
			}
		});
	};
	e.hook.wrap(`request`, (e, t) => {
		initializeBottleneck();
		return wrapRequest(c, e, t);
	});
	return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;
export { Octokit as i, VERSION$1 as n, retry as r, throttling as t };
