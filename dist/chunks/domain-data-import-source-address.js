import { n as ok, t as err } from "./kernel-result.js";
// src/domain/data/import/source-address.ts
/** Names of query parameters that are keys rather than addresses: signatures of S3, Azure, Google and the usual words. */
const SECRET_PARAMETER = /(^|[-_])(token|key|sig|signature|secret|password|passwd|credential|auth|access[-_]?token|security[-_]?token)$/i;
const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
/** An address as one writes it into a file that everybody reads: no user, no password, no keys, no fragment. */
function withoutSecrets(url) {
	const match = /^([a-z][a-z\d+.-]*:\/\/)(?:[^@/?#]*@)?([^?#]*)(?:\?([^#]*))?/i.exec(url);
	if (match === null) return "";
	const [, scheme = "", rest = "", query] = match;
	const kept = (query ?? "").split("&").filter((pair) => pair !== "" && !SECRET_PARAMETER.test(decoded(pair.split("=")[0])));
	return `${scheme}${rest}${kept.length === 0 ? "" : `?${kept.join("&")}`}`;
}
/** Whether data may come from the address: encrypted, from this machine, or not at all. */
function checkAddress(url) {
	const match = /^([a-z][a-z\d+.-]*):\/\/(?:[^@/?#]*@)?([^/?#]*)/i.exec(url);
	if (match === null) return err("expected an address such as https://example.org/data.csv");
	const [, scheme = "", host = ""] = match;
	switch (scheme.toLowerCase()) {
		case "https": return host === "" ? err("the address has no host") : ok("http");
		case "http": return LOCAL_HOST.test(host) ? ok("http") : err("the address is not encrypted: anybody on the way could change the data; use https://");
		case "file": return host === "" ? ok("file") : err("a file:// address names no host: file:///folder/file");
		default: return err(`${scheme}:// cannot be read; use https:// or file://`);
	}
}
/** The name that a file from the address gets. */
function fileNameOf(url) {
	const name = decoded((/^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? "").split("/").at(-1) ?? "");
	return name === "" || name === "." || name === ".." || /[/\\\0]/.test(name) ? void 0 : name;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
export { fileNameOf as n, withoutSecrets as r, checkAddress as t };
