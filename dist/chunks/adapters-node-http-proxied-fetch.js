import { o as __toESM } from "./runtime-js.js";
// src/adapters/node-http/proxied-fetch.ts
/**
* `fetch` that goes through the proxy of git's configuration or of HTTPS_PROXY, HTTP_PROXY and ALL_PROXY, and past it for the hosts of
* NO_PROXY. The fetch of Node 20 knows no proxies and that of 24 only with a flag, so undici does it; without a proxy nothing is loaded.
*/
async function proxiedFetch({ configured, variable }) {
	const either = (name) => nonEmpty(variable(name.toLowerCase())) ?? nonEmpty(variable(name));
	const everything = nonEmpty(configured);
	const proxies = {
		"http:": everything ?? either("HTTP_PROXY") ?? either("ALL_PROXY"),
		"https:": everything ?? either("HTTPS_PROXY") ?? either("ALL_PROXY")
	};
	const known = Object.values(proxies).filter((proxy) => proxy !== void 0);
	if (known.length === 0) return fetch;
	const { ProxyAgent, fetch: fetchThrough } = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const agents = new Map(known.map((proxy) => [proxy, new ProxyAgent(withScheme(proxy))]));
	const excepted = either("NO_PROXY") ?? "";
	return ((input, init) => {
		const url = new URL(input);
		const proxy = isExcepted(url, excepted) ? void 0 : proxies[url.protocol];
		if (proxy === void 0) return fetch(input, init);
		return fetchThrough(input, {
			...init,
			dispatcher: agents.get(proxy)
		});
	});
}
/** Whether NO_PROXY names the host: `*`, a host with everything below it, with or without a dot in front, and with a port or any. */
function isExcepted({ hostname, port, protocol }, list) {
	const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
	const actual = port === "" ? protocol === "https:" ? "443" : "80" : port;
	return list.split(/[\s,]+/).some((entry) => {
		const match = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase());
		if (match === null) return false;
		const [, name, onlyPort] = /^[\da-f:]+$/i.test(entry) && entry.includes("::") ? [
			entry,
			entry.toLowerCase(),
			void 0
		] : match;
		return (name === "*" || host === name || host.endsWith(`.${name}`)) && (onlyPort === void 0 || onlyPort === actual);
	});
}
const nonEmpty = (value) => value === "" ? void 0 : value;
/** `proxy.example.org:3128`, as curl understands it too. */
const withScheme = (proxy) => /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
export { proxiedFetch };
