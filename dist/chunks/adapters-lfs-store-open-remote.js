import { o as runGit } from "./adapters-git-cli-run-git.js";
import { t as localObjectStore } from "./adapters-lfs-store-local.js";
import { n as Failure } from "./kernel-failure.js";
import { n as parseSha256, r as shortDigest } from "./kernel-digest.js";
import { n as isJsonObject } from "./kernel-json.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/adapters/lfs-store/folder-remote.ts
/** The objects of a repository on this machine, as git-lfs keeps them for `file://` remotes. */
function folderRemote(lfsFolder) {
	const store = localObjectStore(lfsFolder);
	const missing = (objects) => store.absent(objects);
	return {
		name: lfsFolder,
		missing,
		download: (objects, into, onProgress) => copyObjects(objects, store, into, onProgress),
		async upload(objects, from, onProgress) {
			const absent = await missing(objects);
			await copyObjects(absent, from, store, onProgress);
			return absent;
		}
	};
}
async function copyObjects(objects, from, into, onProgress) {
	let bytes = 0;
	for (const [index, object] of objects.entries()) {
		await into.receive(object, from.open(object.oid));
		bytes += object.sizeBytes;
		onProgress?.({
			objects: index + 1,
			bytes
		});
	}
}
// src/adapters/lfs-store/lfs-endpoint.ts
/**
* The LFS server that belongs to the address of a git remote, by the rules of git-lfs (docs/api/server-discovery.md): the address with
* `.git/info/lfs`. SSH addresses of a host are taken to have their HTTPS twin. Undefined for addresses that have no server.
*/
function lfsEndpointOf(remote) {
	const scp = /^(?:[\w.-]+@)?([\w.-]+\.[\w.-]+):(?!\/\/)(.+)$/.exec(remote);
	if (scp !== null) return httpEndpoint(`https://${scp[1]}/${scp[2].replace(/^\/+/, "")}`);
	const url = parseUrl(remote);
	if (url === void 0) return remote.startsWith("/") ? {
		kind: "folder",
		path: remote
	} : void 0;
	if (url.protocol === "file:") return {
		kind: "folder",
		path: decodeURIComponent(url.pathname)
	};
	if (url.protocol === "ssh:") return httpEndpoint(`https://${url.hostname}${url.pathname}`);
	return url.protocol === "https:" || url.protocol === "http:" ? httpEndpoint(remote) : void 0;
}
function httpEndpoint(remote) {
	const base = remote.replace(/\/+$/, "");
	return lfsServer(base.endsWith(".git") ? `${base}/info/lfs` : `${base}.git/info/lfs`);
}
/** An address that names the LFS server itself (`lfs.url`); credentials in it become a header and leave the address. */
function lfsServer(address) {
	const url = parseUrl(address);
	if (url === void 0) return void 0;
	if (url.protocol === "file:") return {
		kind: "folder",
		path: decodeURIComponent(url.pathname)
	};
	if (url.protocol !== "https:" && url.protocol !== "http:") return void 0;
	const { username, password } = url;
	url.username = "";
	url.password = "";
	const plain = url.href.replace(/\/+$/, "");
	return username === "" && password === "" ? {
		kind: "http",
		url: plain
	} : {
		kind: "http",
		url: plain,
		authorization: basicAuthorization(decodeURIComponent(username), decodeURIComponent(password))
	};
}
const basicAuthorization = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
function parseUrl(text) {
	try {
		return new URL(text);
	} catch {
		return;
	}
}
// src/adapters/lfs-store/batch-api.ts
/** Media type of requests and answers of the batch API (git-lfs docs/api/batch.md). */
const LFS_JSON = "application/vnd.git-lfs+json";
const formatBatchRequest = (operation, objects) => JSON.stringify({
	operation,
	transfers: ["basic"],
	objects: objects.map(({ oid, sizeBytes }) => ({
		oid,
		size: sizeBytes
	})),
	hash_algo: "sha256"
});
/** Reads an answer; objects that were not asked for are ignored, those that are missing in it count as errors. */
function parseBatchAnswer(text, asked) {
	let json;
	try {
		json = JSON.parse(text);
	} catch (cause) {
		throw new Failure("data.remote-refused", {
			message: "the LFS server answered with something that is not JSON",
			evidence: [text.slice(0, 200)],
			cause
		});
	}
	const listed = isJsonObject(json) && Array.isArray(json["objects"]) ? json["objects"] : [];
	const answers = /* @__PURE__ */ new Map();
	for (const item of listed) {
		const oid = isJsonObject(item) && typeof item["oid"] === "string" ? parseSha256(item["oid"]) : void 0;
		if (oid !== void 0) answers.set(oid, item);
	}
	return asked.map(({ oid, sizeBytes }) => {
		const answer = answers.get(oid);
		if (answer === void 0) return {
			oid,
			sizeBytes,
			error: {
				code: 500,
				message: "the server did not answer for this object"
			}
		};
		const actions = isJsonObject(answer["actions"]) ? answer["actions"] : {};
		const error = isJsonObject(answer["error"]) ? answer["error"] : void 0;
		return {
			oid,
			sizeBytes,
			...actionOf("download", actions),
			...actionOf("upload", actions),
			...actionOf("verify", actions),
			...error === void 0 ? {} : { error: {
				code: Number(error["code"]),
				message: String(error["message"]).slice(0, 200)
			} }
		};
	});
}
function actionOf(name, actions) {
	const action = actions[name];
	if (!isJsonObject(action) || typeof action["href"] !== "string" || !/^https?:\/\//.test(action["href"])) return {};
	const header = isJsonObject(action["header"]) ? Object.entries(action["header"]).filter((entry) => typeof entry[1] === "string") : [];
	return { [name]: {
		href: action["href"],
		header: Object.fromEntries(header)
	} };
}
/** How an object that the server cannot give is called in evidence. */
const describeRefused = (object) => `sha256:${shortDigest(object.oid)}… ${object.error === void 0 ? "has no download address" : `${object.error.code} ${object.error.message}`}`;
// src/adapters/lfs-store/in-parallel.ts
/**
* Works on the items with at most `limit()` at once, asked before each: it may shrink on the way. The first failure stops new work and is
* raised when what is under way is done.
*/
async function inParallel(items, limit, work) {
	let next = 0;
	let working = 0;
	let failed;
	const worker = async () => {
		working += 1;
		while (next < items.length && failed === void 0 && working <= limit()) {
			const index = next++;
			try {
				await work(items[index], index);
			} catch (error) {
				failed ??= { error };
			}
		}
		working -= 1;
	};
	await Promise.all(Array.from({ length: Math.min(limit(), items.length) }, worker));
	if (failed !== void 0) throw failed.error;
}
// src/adapters/lfs-store/lfs-request.ts
/** Tries of one request in all, and the delays between them when the server names none: 0.5, 1, 2, 4, 8 seconds. */
const TRIES = 6;
const FIRST_DELAY_MS = 500;
/** The longest wait that a server may ask for and still be obeyed. */
const MAX_DELAY_MS = 12e4;
/** A connection on which nothing happens for so long is given up. */
const IDLE_MS = 6e4;
/**
* Sends a request until it has an answer that is final, and gives a good answer to `read`. 429, 5xx and broken connections are tried again,
* obeying Retry-After; an exhausted budget never is. `read` may fail with a failure of its own, which is tried again once when the bytes
* that came were wrong.
*/
async function lfsRequest(request, clock, read) {
	const place = new URL(request.url).host;
	let wrongBytes = 0;
	let most = 0;
	let anew = false;
	for (let attempt = 1;; attempt++) {
		const kept = anew ? 0 : await request.kept?.() ?? 0;
		if (kept > most) attempt = 1;
		most = Math.max(most, kept);
		const outcome = await tryOnce(request, kept, read);
		if (outcome.kind === "answer") return outcome.answer;
		if (outcome.kind === "failure") {
			wrongBytes += 1;
			if (outcome.failure.code !== "data.object-corrupt" || request.method !== "GET" || wrongBytes > 1) throw outcome.failure;
			continue;
		}
		if (outcome.kind === "broken") {
			if (attempt >= TRIES) throw new Failure("environment.network", {
				message: `${place} could not be reached in ${TRIES} tries`,
				cause: outcome.cause
			});
			await clock.sleep(FIRST_DELAY_MS * 2 ** (attempt - 1));
			continue;
		}
		if (outcome.status === 416 && kept > 0) {
			anew = true;
			continue;
		}
		if (!(outcome.status === 429 || outcome.status >= 500 && outcome.status !== 501 && outcome.status !== 507 && outcome.status !== 509) || attempt >= TRIES) throw refusal(request.url, outcome);
		if (outcome.status === 429) request.onThrottled?.();
		await clock.sleep(Math.min(MAX_DELAY_MS, outcome.retryAfterMs ?? FIRST_DELAY_MS * 2 ** (attempt - 1)));
	}
}
async function tryOnce(request, kept, read) {
	const idle = new AbortController();
	const timer = setTimeout(() => idle.abort(/* @__PURE__ */ new Error(`nothing happened for ${IDLE_MS / 1e3} s`)), IDLE_MS);
	let bodyFailure;
	try {
		const body = request.body?.();
		const response = await fetch(request.url, {
			method: request.method,
			headers: kept > 0 ? {
				...request.headers,
				Range: `bytes=${kept}-`
			} : request.headers,
			signal: idle.signal,
			...body === void 0 ? {} : { body: typeof body === "string" ? body : watchBody(body, timer, (failure) => bodyFailure = failure) },
			...typeof body === "object" ? { duplex: "half" } : {}
		});
		timer.refresh();
		if (response.ok) return {
			kind: "answer",
			answer: await read({
				from: response.status === 206 ? rangeStart(response.headers.get("content-range")) : 0,
				body: watchAnswer(response.body, timer),
				text: () => response.text()
			})
		};
		const words = (await response.text()).slice(0, 2e3);
		return {
			kind: "refused",
			status: response.status,
			words,
			retryAfterMs: retryAfter(response.headers.get("retry-after"))
		};
	} catch (cause) {
		const failure = bodyFailure ?? (cause instanceof Failure ? cause : void 0);
		return failure === void 0 ? {
			kind: "broken",
			cause
		} : {
			kind: "failure",
			failure
		};
	} finally {
		clearTimeout(timer);
	}
}
/** Keeps the reason why a body could not be read to its end: fetch only says that it was aborted. */
async function* watchBody(body, timer, onFailure) {
	try {
		for await (const chunk of body) {
			timer.refresh();
			yield chunk;
		}
	} catch (error) {
		if (error instanceof Failure) onFailure(error);
		throw error;
	}
}
/** As long as bytes come, nobody gives up. An empty body is null for fetch. */
async function* watchAnswer(body, timer) {
	if (body === null) return;
	for await (const chunk of body) {
		timer.refresh();
		yield chunk;
	}
}
/** `bytes 100-199/200` → 100. A part without that word could be any part, and its bytes will not fit. */
const rangeStart = (header) => Number(/^bytes (\d+)-/.exec(header ?? "")?.[1] ?? 0);
function retryAfter(header) {
	if (header === null) return void 0;
	if (/^\d+$/.test(header)) return Number(header) * 1e3;
	const at = Date.parse(header);
	return Number.isNaN(at) ? void 0 : Math.max(0, at - Date.now());
}
function refusal(url, { status, words }) {
	const place = new URL(url).host;
	const message = messageOf(words);
	const evidence = [`HTTP ${status}${message === "" ? "" : `: ${message}`}`];
	if (status === 507 || status === 509 || /LFS budget|data quota|bandwidth limit/i.test(words)) {
		const owner = /^\/([^/]+)\/[^/]+\/info\/lfs/.exec(new URL(url).pathname)?.[1];
		const account = owner === void 0 ? "the account that owns the repository" : `the account ${decodeURIComponent(owner)}`;
		return new Failure("data.quota-exceeded", {
			message: `${place} refuses because the LFS budget or quota of ${account} is used up`,
			evidence
		});
	}
	if (status === 401 || status === 403 || status === 404) return new Failure("data.remote-refused", {
		message: `${place} does not let this token at the LFS objects`,
		evidence,
		remedy: "Pass a token with contents: read (to fetch) or contents: write (to store), and check the address of the remote."
	});
	return new Failure("data.remote-refused", {
		message: `${place} answered ${status}`,
		evidence
	});
}
function messageOf(words) {
	try {
		const { message } = JSON.parse(words);
		return typeof message === "string" ? message.slice(0, 300) : "";
	} catch {
		return words.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim().slice(0, 300);
	}
}
// src/adapters/lfs-store/http-remote.ts
/** Small objects wait for round trips, large ones for the line, which a few of them fill. */
const CONNECTIONS = {
	small: 64,
	large: 16
};
const SMALL_BYTES = 1 << 20;
/** Batch requests under way at once. */
const BATCH_REQUESTS = 4;
/** An LFS server that is spoken to through the batch API and the basic transfer adapter. */
function httpRemote(options) {
	const ask = (operation, objects) => askInBatches(options, operation, objects);
	return {
		name: new URL(options.url).host,
		missing: async (objects) => (await ask("download", objects)).filter((object) => object.download === void 0),
		async download(objects, into, onProgress) {
			const answers = await ask("download", objects);
			const refused = answers.filter((object) => object.download === void 0);
			if (refused.length > 0) throw new Failure("data.object-missing", {
				message: `${refused.length} of ${objects.length} objects are not on ${new URL(options.url).host}`,
				evidence: refused.slice(0, 10).map(describeRefused)
			});
			await transferAll(answers, options, (object, onThrottled) => downloadOne(object, into, options, onThrottled), onProgress);
		},
		async upload(objects, from, onProgress) {
			const pending = (await ask("upload", objects)).filter(needsUpload(options.url));
			await transferAll(pending, options, (object, onThrottled) => uploadOne(object, from, options, onThrottled), onProgress);
			if (pending.length > 0) await confirm(pending, ask, options.url);
			return pending;
		}
	};
}
async function askInBatches(options, operation, objects) {
	const unique = [...new Map(objects.map((object) => [object.oid, object])).values()];
	const parts = [];
	for (let start = 0; start < unique.length; start += 100) parts.push(unique.slice(start, start + 100));
	const answers = [];
	await inParallel(parts, () => BATCH_REQUESTS, async (part, index) => {
		const request = {
			url: `${options.url}/objects/batch`,
			method: "POST",
			headers: {
				Accept: LFS_JSON,
				"Content-Type": LFS_JSON,
				...authorizationOf(options)
			},
			body: () => formatBatchRequest(operation, part)
		};
		answers[index] = parseBatchAnswer(await lfsRequest(request, options.clock, (answer) => answer.text()), part);
	});
	return answers.flat();
}
const needsUpload = (url) => (object) => {
	if (object.error === void 0) return object.upload !== void 0;
	throw new Failure("data.remote-refused", {
		message: `${new URL(url).host} does not accept an object`,
		evidence: [describeRefused(object)]
	});
};
async function downloadOne(object, into, options, onThrottled) {
	const action = object.download;
	const expected = {
		oid: object.oid,
		sizeBytes: object.sizeBytes
	};
	await lfsRequest({
		url: action.href,
		method: "GET",
		headers: headersFor(action, options),
		kept: () => into.kept(expected),
		onThrottled
	}, options.clock, ({ from, body }) => into.receive(expected, body, from));
}
async function uploadOne(object, from, options, onThrottled) {
	const headers = {
		"Content-Type": "application/octet-stream",
		...headersFor(object.upload, options),
		"Content-Length": String(object.sizeBytes)
	};
	await lfsRequest({
		url: object.upload.href,
		method: "PUT",
		headers,
		body: () => from.open(object.oid),
		onThrottled
	}, options.clock, (answer) => answer.text());
	if (object.verify === void 0) return;
	await lfsRequest({
		url: object.verify.href,
		method: "POST",
		headers: {
			Accept: LFS_JSON,
			"Content-Type": LFS_JSON,
			...headersFor(object.verify, options)
		},
		body: () => JSON.stringify({
			oid: object.oid,
			size: object.sizeBytes
		})
	}, options.clock, (answer) => answer.text());
}
/** A reference that points at objects which the server lacks is broken for everybody, so the server is asked once more. */
async function confirm(sent, ask, url) {
	const lost = (await ask("upload", sent)).filter((object) => object.upload !== void 0 || object.error !== void 0);
	if (lost.length === 0) return;
	throw new Failure("data.remote-refused", {
		message: `${new URL(url).host} took ${sent.length} objects and says that it does not have ${lost.length} of them`,
		evidence: lost.slice(0, 10).map((object) => `sha256:${object.oid}`)
	});
}
/** Signed addresses of other hosts get exactly the headers that the server named; our authorization is for the server itself. */
function headersFor(action, options) {
	const own = new URL(action.href).origin === new URL(options.url).origin;
	const named = Object.keys(action.header).some((name) => name.toLowerCase() === "authorization");
	return {
		...own && !named ? authorizationOf(options) : {},
		...action.header
	};
}
const authorizationOf = ({ authorization }) => authorization === void 0 ? {} : { Authorization: authorization };
/** Runs the transfers over many connections, fewer each time the server asks for patience. */
async function transferAll(objects, options, transfer, onProgress) {
	const total = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
	let connections = options.connections ?? (total < objects.length * SMALL_BYTES ? CONNECTIONS.small : CONNECTIONS.large);
	let bytes = 0;
	let done = 0;
	const onThrottled = () => void (connections = Math.max(1, connections >> 1));
	await inParallel(objects, () => connections, async (object) => {
		await transfer(object, onThrottled);
		done += 1;
		bytes += object.sizeBytes;
		onProgress?.({
			objects: done,
			bytes
		});
	});
}
// src/adapters/lfs-store/open-remote.ts
/**
* The LFS server of the repository: `remote.origin.lfsurl` or `lfs.url` of git's configuration or `.lfsconfig`, else the one that belongs
* to `origin`. Undefined when there is none that can be spoken to.
*/
async function openRemoteObjects(options) {
	const endpoint = await findEndpoint(options.root);
	if (endpoint === void 0) return void 0;
	if (endpoint.kind === "folder") return folderRemote(lfsFolderOf(endpoint.path));
	const authorization = endpoint.authorization ?? forgeAuthorization(endpoint.url, options);
	return httpRemote({
		url: endpoint.url,
		clock: options.clock,
		...authorization === void 0 ? {} : { authorization }
	});
}
async function findEndpoint(root) {
	const address = await configured(root, "remote.origin.lfsurl") ?? await configured(root, "lfs.url");
	if (address !== void 0) return lfsServer(address);
	const origin = await configured(root, "remote.origin.url");
	return origin === void 0 ? void 0 : lfsEndpointOf(origin);
}
async function configured(root, key) {
	for (const source of [[], ["--file", join(root, ".lfsconfig")]]) {
		const found = await runGit({
			folder: root,
			arguments: [
				"config",
				...source,
				"--get",
				key
			]
		});
		const value = found.output.toString("utf8").trim();
		if (found.exitCode === 0 && value !== "") return value;
	}
}
const lfsFolderOf = (path) => existsSync(join(path, ".git")) ? join(path, ".git", "lfs") : join(path, "lfs");
/** The forge's token goes to the forge and nowhere else, and never over a wire in the clear. */
function forgeAuthorization(url, { environment, token }) {
	const server = new URL(environment.variable("GITHUB_SERVER_URL") ?? "https://github.com");
	const target = new URL(url);
	const secret = token ?? environment.variable("GITHUB_TOKEN") ?? environment.variable("GH_TOKEN");
	const private_ = target.protocol === "https:" || [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(target.hostname);
	if (secret === void 0 || secret === "" || target.host !== server.host || !private_) return void 0;
	return basicAuthorization("x-access-token", secret);
}
export { openRemoteObjects };
