import { n as humanBytes } from "./kernel-bytes.js";
import { n as LFS_PLANS } from "./domain-data-cost-lfs-prices.js";
import { o as runGit, s as gitEnvironment, t as evidenceLines } from "./adapters-git-cli-run-git.js";
import { n as Failure } from "./kernel-failure.js";
import { t as inParallel } from "./adapters-lfs-store-in-parallel.js";
import { t as localObjectStore } from "./adapters-lfs-store-local.js";
import { n as parseSha256, r as shortDigest } from "./kernel-digest.js";
import { n as isJsonObject } from "./kernel-json.js";
import { join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
// src/domain/data/cost/object-limit.ts
const GIB = 1024 ** 3;
/** The largest object that git LFS on GitHub.com takes, by plan (docs.github.com, "About Git Large File Storage"). */
const MAX_OBJECT_BYTES = {
	free: 2 * GIB,
	team: 4 * GIB,
	enterprise: 5 * GIB
};
/** The limit of a server, where it is known: that of the plan, or, when nobody said which, what no plan exceeds. */
function objectLimit(host, plan) {
	if (host !== "github.com") return void 0;
	const known = LFS_PLANS.find((one) => one === plan);
	const bytes = MAX_OBJECT_BYTES[known ?? "enterprise"];
	return {
		bytes,
		of: known === void 0 ? `every plan of github.com (${humanBytes(bytes)})` : `the plan ${known} (${humanBytes(bytes)})`
	};
}
// src/adapters/lfs-store/folder-remote.ts
/** Objects copied at once. */
const COPIES = 16;
/** The objects of a repository on this machine, as git-lfs keeps them for `file://` remotes. */
function folderRemote(lfsFolder) {
	const store = localObjectStore(lfsFolder);
	const missing = (objects) => store.absent(objects);
	return {
		name: lfsFolder,
		missing,
		async download(objects, into, onProgress) {
			const absent = await missing(objects);
			if (absent.length > 0) throw new Failure("data.object-missing", {
				message: `${absent.length} of ${objects.length} objects are not in ${lfsFolder}`,
				evidence: absent.slice(0, 10).map(({ oid }) => `sha256:${oid}`)
			});
			await copyObjects(objects, store, into, onProgress);
		},
		async parts(parts, take) {
			for (const part of parts) await take(part, store.open(part.object.oid, part.range));
		},
		async upload(objects, from, onProgress) {
			const absent = await missing(objects);
			await copyObjects(absent, from, store, onProgress);
			return absent;
		}
	};
}
async function copyObjects(objects, from, into, onProgress) {
	let done = {
		objects: 0,
		bytes: 0
	};
	await inParallel(objects, () => COPIES, async (object) => {
		await into.receive(object, from.open(object.oid));
		done = {
			objects: done.objects + 1,
			bytes: done.bytes + object.sizeBytes
		};
		onProgress?.(done);
	});
}
// src/adapters/lfs-store/git-credential.ts
/**
* What git's credential helpers know about a server: the header, and how to tell them whether it was right. Asked through standard input,
* so that no list of processes shows it; nobody is asked at the keyboard.
*/
async function gitCredential(root, url) {
	const { protocol, host, pathname } = new URL(url);
	const input = `protocol=${protocol.slice(0, -1)}\nhost=${host}\npath=${pathname.slice(1)}\n\n`;
	const { exitCode, output } = await runGit({
		folder: root,
		arguments: ["credential", "fill"],
		input,
		variables: {
			GIT_ASKPASS: "",
			SSH_ASKPASS: "",
			GIT_TERMINAL_PROMPT: "0"
		}
	});
	if (exitCode !== 0) return void 0;
	const fields = new Map(output.toString("utf8").split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
	const [user, password] = [fields.get("username"), fields.get("password")];
	return user === void 0 || password === void 0 ? void 0 : {
		user,
		password
	};
}
// src/adapters/lfs-store/git-settings.ts
/** What a file that comes with the repository may decide (git-lfs-config(5)): never programs, headers or proxies. */
const ALLOWED_IN_LFSCONFIG = /^(lfs\.(url|pushurl)|remote\..+\.(lfsurl|lfspushurl))$/;
/** Reads the settings of the repository at `root`; those of the user go before `.lfsconfig`, which is a file that anybody may change. */
async function readGitSettings(root) {
	const own = await list(root, ["--list"]);
	const shared = (await list(root, [
		"--file",
		".lfsconfig",
		"--list"
	])).filter(([key]) => ALLOWED_IN_LFSCONFIG.test(key));
	const last = new Map([...shared, ...own]);
	return {
		get: (key) => last.get(key) === "" ? void 0 : last.get(key),
		forUrl(section, name, url) {
			return own.flatMap(([key, value]) => {
				const length = matchLength(key, section, name, url);
				return length === void 0 ? [] : [{
					length,
					value
				}];
			}).sort((left, right) => left.length - right.length).map(({ value }) => value);
		}
	};
}
async function list(root, arguments_) {
	const { exitCode, output } = await runGit({
		folder: root,
		arguments: [
			"config",
			"-z",
			...arguments_
		]
	});
	if (exitCode !== 0) return [];
	return output.toString("utf8").split("\0").filter((entry) => entry !== "").map((entry) => {
		const end = entry.indexOf("\n");
		return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
	});
}
/** How specific a key is for an address: 0 for all addresses, more for longer ones, undefined for keys about something else. */
function matchLength(key, section, name, url) {
	if (key === `${section}.${name}`) return 0;
	if (!key.startsWith(`${section}.`) || !key.endsWith(`.${name}`)) return void 0;
	const pattern = key.slice(section.length + 1, -name.length - 1);
	if (!URL.canParse(pattern) || !URL.canParse(url)) return void 0;
	const [wanted, actual] = [new URL(pattern), new URL(url)];
	const folder = wanted.pathname.endsWith("/") ? wanted.pathname : `${wanted.pathname}/`;
	return wanted.origin === actual.origin && `${actual.pathname}/`.startsWith(folder) ? pattern.length : void 0;
}
// src/adapters/lfs-store/lfs-endpoint.ts
/**
* The LFS server that belongs to the address of a git remote, by the rules of git-lfs (docs/api/server-discovery.md): the address with
* `.git/info/lfs`. Undefined for addresses that have no server.
*/
function lfsEndpointOf(remote) {
	const scp = /^(?:([\w.-]+)@)?([\w][\w.-]*):(?!\/\/)(.+)$/.exec(remote);
	if (scp !== null && scp[2].length > 1) return sshEndpoint({
		...userOf(scp[1]),
		host: scp[2],
		path: scp[3]
	});
	const url = parseUrl(remote);
	if (url === void 0) return remote.startsWith("/") ? {
		kind: "folder",
		path: remote
	} : void 0;
	if (url.protocol === "file:") return {
		kind: "folder",
		path: decodeURIComponent(url.pathname)
	};
	if (url.protocol === "ssh:" || url.protocol === "git+ssh:") return sshUrl(url);
	return url.protocol === "https:" || url.protocol === "http:" ? httpEndpoint(remote) : void 0;
}
const httpEndpoint = (remote) => lfsServer(conventional(remote));
function conventional(remote) {
	const base = remote.replace(/\/+$/, "");
	return base.endsWith(".git") ? `${base}/info/lfs` : `${base}.git/info/lfs`;
}
const userOf = (user) => user === void 0 || user === "" ? {} : { user };
function sshUrl(url) {
	const port = url.port === "" ? {} : { port: url.port };
	return sshEndpoint({
		...userOf(decodeURIComponent(url.username)),
		host: url.hostname,
		...port,
		path: decodeURIComponent(url.pathname)
	});
}
/** What begins with a dash would be an option of ssh. */
function sshEndpoint(address) {
	if (address.host === "" || [
		address.host,
		address.path,
		address.user ?? ""
	].some((part) => part.startsWith("-"))) return void 0;
	return {
		kind: "ssh",
		address,
		https: conventional(`https://${address.host}/${address.path.replace(/^\/+/, "")}`)
	};
}
/** An address that names the LFS server itself (`lfs.url`); credentials in it become a header and leave the address. */
function lfsServer(address) {
	const url = parseUrl(address);
	if (url === void 0) return void 0;
	if (url.protocol === "file:") return {
		kind: "folder",
		path: decodeURIComponent(url.pathname)
	};
	if (url.protocol === "ssh:" || url.protocol === "git+ssh:") return sshUrl(url);
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
// src/adapters/lfs-store/expiry.ts
/** `expires_in` counts before `expires_at`, because clocks differ. In milliseconds since 1970. */
function expiryOf(json, now) {
	const seconds = json["expires_in"];
	if (typeof seconds === "number" && Number.isFinite(seconds) && seconds > 0) return now + seconds * 1e3;
	const at = typeof json["expires_at"] === "string" ? Date.parse(json["expires_at"]) : NaN;
	return Number.isNaN(at) || at <= 0 ? void 0 : at;
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
function parseBatchAnswer(text, asked, now) {
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
			...actionOf("download", actions, now),
			...actionOf("upload", actions, now),
			...actionOf("verify", actions, now),
			...error === void 0 ? {} : { error: {
				code: Number(error["code"]),
				message: String(error["message"]).slice(0, 200)
			} }
		};
	});
}
function actionOf(name, actions, now) {
	const action = actions[name];
	if (!isJsonObject(action) || typeof action["href"] !== "string" || !/^https?:\/\//.test(action["href"])) return {};
	const header = isJsonObject(action["header"]) ? Object.entries(action["header"]).filter((entry) => typeof entry[1] === "string") : [];
	const expiresAt = expiryOf(action, now);
	return { [name]: {
		href: action["href"],
		header: Object.fromEntries(header),
		...expiresAt === void 0 ? {} : { expiresAt }
	} };
}
/** How an object that the server cannot give is called in evidence. */
const describeRefused = (object) => `sha256:${shortDigest(object.oid)}… ${object.error === void 0 ? "has no download address" : `${object.error.code} ${object.error.message}`}`;
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
async function lfsRequest(asked, { clock, fetch: send = fetch }, read) {
	let request = asked;
	const place = new URL(request.url).host;
	let wrongBytes = 0;
	let most = 0;
	let anew = false;
	for (let attempt = 1;; attempt++) {
		const kept = anew ? 0 : await request.kept?.() ?? 0;
		if (kept > most) attempt = 1;
		most = Math.max(most, kept);
		const outcome = await tryOnce(request, kept, send, read);
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
		if (outcome.status === 401 && request.onUnauthorized !== void 0) {
			const { onUnauthorized, ...rest } = request;
			const headers = await onUnauthorized();
			if (headers === void 0) throw refusal(request.url, outcome);
			request = {
				...rest,
				headers
			};
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
async function tryOnce(request, kept, send, read) {
	const idle = new AbortController();
	const timer = setTimeout(() => idle.abort(/* @__PURE__ */ new Error(`nothing happened for ${IDLE_MS / 1e3} s`)), IDLE_MS);
	let bodyFailure;
	try {
		const body = request.body?.();
		const response = await send(request.url, {
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
/** Access that is found when it is first needed and kept until it ends; concurrent requests share one question. */
function keptAccess(find, clock) {
	const kept = /* @__PURE__ */ new Map();
	const ask = async (operation, refused) => {
		const answer = find(operation, refused);
		kept.set(operation, answer);
		try {
			return await answer;
		} catch (error) {
			kept.delete(operation);
			throw error;
		}
	};
	return async (operation, refused) => {
		const known = await kept.get(operation);
		const ended = known?.expiresAt !== void 0 && known.expiresAt - 3e4 <= clock.now();
		if (known !== void 0 && known !== refused && !ended) return known;
		const found = await ask(operation, known !== void 0 && known === refused);
		if (found !== void 0) return found;
		if (known === void 0) throw new Failure("data.remote-refused", { message: "the remote does not say where its LFS server is" });
		kept.set(operation, Promise.resolve(known));
		return known;
	};
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
function httpRemote({ access, ...given }) {
	const { url, authorization } = given;
	const plain = {
		url,
		headers: authorization === void 0 ? {} : { Authorization: authorization }
	};
	const options = {
		...given,
		access: keptAccess(access ?? (async (_, refused) => refused ? void 0 : plain), given.clock)
	};
	const ask = (operation, objects) => askInBatches(options, operation, objects);
	return {
		name: new URL(options.url).host,
		...given.limit === void 0 ? {} : { limit: given.limit },
		missing: async (objects) => (await ask("download", objects)).filter((object) => object.download === void 0),
		async download(objects, into, onProgress) {
			await transferAll(await askForDownload(options, objects), options, async (object, onThrottled) => downloadOne(await fresh(object, "download", options), into, options, onThrottled), onProgress);
		},
		async parts(parts, take) {
			const objects = parts.map((part) => part.object);
			const answers = new Map((await askForDownload(options, objects)).map((answer) => [answer.oid, answer]));
			await inParallel(parts, () => options.connections ?? CONNECTIONS.small, (part) => downloadPart(part, answers.get(part.object.oid), take, options));
		},
		async upload(objects, from, onProgress) {
			const pending = (await ask("upload", objects)).filter(needsUpload(options.url));
			await transferAll(pending, options, async (object, onThrottled) => uploadOne(await fresh(object, "upload", options), from, options, onThrottled), onProgress);
			if (pending.length > 0) await confirm(pending, ask, options.url);
			return pending;
		}
	};
}
async function askForDownload(options, objects) {
	const answers = await askInBatches(options, "download", objects);
	const refused = answers.filter((object) => object.download === void 0);
	if (refused.length === 0) return answers;
	throw new Failure("data.object-missing", {
		message: `${refused.length} of ${objects.length} objects are not on ${new URL(options.url).host}`,
		evidence: refused.slice(0, 10).map(describeRefused)
	});
}
/** Addresses of many objects are asked for at once, and some have ended before it is their turn. */
async function fresh(object, operation, options) {
	const { expiresAt } = object[operation];
	if (expiresAt === void 0 || expiresAt - 3e4 > options.clock.now()) return object;
	const [again] = await askInBatches(options, operation, [object]);
	return again?.[operation] === void 0 ? object : again;
}
async function askInBatches(options, operation, objects) {
	const unique = [...new Map(objects.map((object) => [object.oid, object])).values()];
	const parts = [];
	for (let start = 0; start < unique.length; start += 100) parts.push(unique.slice(start, start + 100));
	const answers = [];
	await inParallel(parts, () => BATCH_REQUESTS, async (part, index) => {
		const access = await options.access(operation);
		const kind = {
			Accept: LFS_JSON,
			"Content-Type": LFS_JSON
		};
		const request = {
			url: `${access.url}/objects/batch`,
			method: "POST",
			headers: {
				...kind,
				...access.headers
			},
			body: () => formatBatchRequest(operation, part),
			onUnauthorized: async () => {
				const renewed = await options.access(operation, access);
				return renewed === access ? void 0 : {
					...kind,
					...renewed.headers
				};
			}
		};
		answers[index] = parseBatchAnswer(await lfsRequest(request, options, (answer) => answer.text()), part, options.clock.now());
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
		headers: await headersFor(action, "download", options),
		kept: () => into.kept(expected),
		onThrottled
	}, options, ({ from, body }) => into.receive(expected, body, from));
}
async function downloadPart(part, answer, take, options) {
	const { start, end } = part.range;
	if (end <= start) return await take(part, sliced(emptyBody(), 0, 0));
	const headers = {
		...await headersFor(answer.download, "download", options),
		Range: `bytes=${start}-${end - 1}`
	};
	await lfsRequest({
		url: answer.download.href,
		method: "GET",
		headers
	}, options, ({ from, body }) => take(part, sliced(body, start - from, end - start)));
}
async function* emptyBody() {}
/** The bytes that were asked for, also when the server sends the whole object; it is not listened to any longer than needed. */
async function* sliced(body, skip, length) {
	let at = 0;
	for await (const chunk of body) {
		const wanted = chunk.subarray(Math.max(0, skip - at), Math.max(0, skip + length - at));
		at += chunk.length;
		if (wanted.length > 0) yield wanted;
		if (at >= skip + length) return;
	}
}
async function uploadOne(object, from, options, onThrottled) {
	const headers = {
		"Content-Type": "application/octet-stream",
		...await headersFor(object.upload, "upload", options),
		"Content-Length": String(object.sizeBytes)
	};
	await lfsRequest({
		url: object.upload.href,
		method: "PUT",
		headers,
		body: () => from.open(object.oid),
		onThrottled
	}, options, (answer) => answer.text());
	if (object.verify === void 0) return;
	await lfsRequest({
		url: object.verify.href,
		method: "POST",
		headers: {
			Accept: LFS_JSON,
			"Content-Type": LFS_JSON,
			...await headersFor(object.verify, "upload", options)
		},
		body: () => JSON.stringify({
			oid: object.oid,
			size: object.sizeBytes
		})
	}, options, (answer) => answer.text());
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
/** Signed addresses of other hosts get exactly the headers that the server named; our own are for the server itself. */
async function headersFor(action, operation, options) {
	const access = await options.access(operation);
	if (new URL(action.href).origin !== new URL(access.url).origin) return { ...action.header };
	const named = new Set(Object.keys(action.header).map((name) => name.toLowerCase()));
	const own = Object.entries(access.headers).filter(([name]) => !named.has(name.toLowerCase()));
	return {
		...Object.fromEntries(own),
		...action.header
	};
}
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
// src/adapters/lfs-store/ssh-authenticate.ts
/** Asks the git server over SSH where its LFS server is and with which headers (git-lfs docs/api/authentication.md). */
async function sshAuthenticate(address, operation, ssh, now) {
	const port = address.port === void 0 ? [] : ["-p", address.port];
	const remote = `git-lfs-authenticate ${shellWord(address.path)} ${operation}`;
	const { exitCode, output, errors } = await runSsh(ssh, [
		...port,
		"--",
		address.user === void 0 ? address.host : `${address.user}@${address.host}`,
		remote
	]);
	if (exitCode !== 0) throw refused(address, `ssh exited with ${exitCode}`, evidenceLines(errors));
	return parseAnswer(output, address, now);
}
/** The remote shell takes the words apart again. */
const shellWord = (text) => /^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
function runSsh(ssh, arguments_) {
	const [program, before] = ssh.kind === "program" ? [ssh.program, []] : ["sh", [
		"-c",
		`${ssh.command} "$@"`,
		ssh.command
	]];
	return new Promise((resolve, reject) => {
		const child = spawn(program, [...before, ...arguments_], {
			env: gitEnvironment(),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		let [output, errors] = ["", ""];
		child.stdout.on("data", (chunk) => output += chunk.toString("utf8"));
		child.stderr.on("data", (chunk) => errors += chunk.toString("utf8"));
		child.on("error", (cause) => reject(new Failure("environment.command-missing", {
			message: `the program ${program} is needed, and could not be started`,
			cause
		})));
		child.on("close", (exitCode) => resolve({
			exitCode,
			output,
			errors
		}));
	});
}
function parseAnswer(text, address, now) {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		throw refused(address, "it answered with something that is not JSON", []);
	}
	const href = isJsonObject(json) && typeof json["href"] === "string" ? json["href"] : "";
	if (!isJsonObject(json) || !/^https?:\/\//.test(href)) throw refused(address, "it named no LFS server", []);
	const header = isJsonObject(json["header"]) ? json["header"] : {};
	const headers = Object.fromEntries(Object.entries(header).filter((entry) => typeof entry[1] === "string"));
	const expiresAt = expiryOf(json, now);
	return {
		url: href.replace(/\/+$/, ""),
		headers,
		...expiresAt === void 0 ? {} : { expiresAt }
	};
}
function refused(address, what, evidence) {
	return new Failure("data.remote-refused", {
		message: `${address.host} did not say over SSH how to reach the LFS objects: ${what}`,
		evidence,
		remedy: "Check with ssh that the key may read this repository, or set GITHUB_TOKEN to use HTTPS instead."
	});
}
// src/adapters/lfs-store/open-remote.ts
/**
* The LFS server of the repository: `remote.<name>.lfsurl` or `lfs.url` of git's configuration or `.lfsconfig`, else the one that belongs
* to the remote; uploads go to their `pushurl` twins. The remote is `origin`, or the only one. Undefined when there is none that can be
* spoken to. Headers come from `http.extraheader`, the forge's token, SSH, or git's credential helpers, in this order.
*/
async function openRemoteObjects(options) {
	const settings = await readGitSettings(options.root);
	const remote = await remoteName(options.root, settings);
	const download = await findEndpoint(options.root, remote, "download", settings);
	if (download === void 0) return void 0;
	const upload = await findEndpoint(options.root, remote, "upload", settings) ?? download;
	const reading = await openEndpoint(download, upload, settings, options);
	if (download.kind !== "folder" && upload.kind !== "folder") return reading;
	const writing = await openEndpoint(upload, upload, settings, options);
	return {
		...reading,
		upload: (objects, from, onProgress) => writing.upload(objects, from, onProgress)
	};
}
async function openEndpoint(endpoint, upload, settings, options) {
	if (endpoint.kind === "folder") return folderRemote(lfsFolderOf(endpoint.path));
	const url = addressOf(endpoint);
	const { proxiedFetch } = await import("./adapters-node-http-proxied-fetch.js");
	const configured = settings.forUrl("http", "proxy", url).at(-1);
	const limit = objectLimit(new URL(url).host, options.environment.variable("TRAINYARD_LFS_PLAN"));
	return httpRemote({
		url,
		...limit === void 0 ? {} : { limit },
		clock: options.clock,
		fetch: await proxiedFetch({
			variable: options.environment.variable,
			...configured === void 0 ? {} : { configured }
		}),
		access: findAccess(endpoint, upload.kind === "folder" ? endpoint : upload, settings, options)
	});
}
const addressOf = (endpoint) => endpoint.kind === "ssh" ? endpoint.https : endpoint.url;
async function remoteName(root, settings) {
	if (settings.get("remote.origin.url") !== void 0) return "origin";
	const names = (await runGit({
		folder: root,
		arguments: ["remote"]
	})).output.toString("utf8").trim().split("\n");
	return names.length === 1 && names[0] !== "" ? names[0] : "origin";
}
async function findEndpoint(root, remote, operation, settings) {
	const address = [
		...operation === "upload" ? [`remote.${remote}.lfspushurl`, "lfs.pushurl"] : [],
		`remote.${remote}.lfsurl`,
		"lfs.url"
	].map((key) => settings.get(key)).find((value) => value !== void 0);
	if (address !== void 0) return lfsServer(address);
	const found = await runGit({
		folder: root,
		arguments: [
			"remote",
			"get-url",
			...operation === "upload" ? ["--push"] : [],
			remote
		]
	});
	return found.exitCode === 0 ? endpointAt(found.output.toString("utf8").trim(), root) : void 0;
}
/** A folder may be named from the working tree, as git itself takes it. */
function endpointAt(address, root) {
	const folder = resolve(root, address);
	return lfsEndpointOf(address) ?? (existsSync(folder) ? {
		kind: "folder",
		path: folder
	} : void 0);
}
const lfsFolderOf = (path) => existsSync(join(path, ".git")) ? join(path, ".git", "lfs") : join(path, "lfs");
function findAccess(download, upload, settings, options) {
	return async (operation, refused) => {
		const endpoint = operation === "upload" ? upload : download;
		const url = addressOf(endpoint);
		const given = headersOf(endpoint, url, settings, options);
		const authorized = Object.keys(given).some((name) => name.toLowerCase() === "authorization");
		if (endpoint.kind === "ssh" && !authorized) {
			const access = await sshAuthenticate(endpoint.address, operation, sshCommand(settings, options), options.clock.now());
			return {
				...access,
				headers: {
					...headersOf(void 0, access.url, settings, options),
					...access.headers
				}
			};
		}
		if (!refused) return {
			url,
			headers: given
		};
		return authorized ? void 0 : fromHelper(url, given, options);
	};
}
async function fromHelper(url, headers, { root }) {
	const found = isPrivate(url) ? await gitCredential(root, url) : void 0;
	return found === void 0 ? void 0 : {
		url,
		headers: {
			...headers,
			Authorization: basicAuthorization(found.user, found.password)
		}
	};
}
function headersOf(endpoint, url, settings, options) {
	const extra = extraHeaders(settings.forUrl("http", "extraheader", url));
	const own = endpoint?.kind === "http" ? endpoint.authorization : void 0;
	const { variable } = options.environment;
	const authorization = own ?? forgeAuthorization(url, options.token, options) ?? extra["authorization"] ?? forgeAuthorization(url, variable("GITHUB_TOKEN") ?? variable("GH_TOKEN"), options);
	return authorization === void 0 ? extra : {
		...extra,
		authorization
	};
}
/** `Name: value` as `actions/checkout` leaves its token; an empty value forgets those before it, as in git. */
function extraHeaders(values) {
	let headers = {};
	for (const value of values) {
		const match = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(value);
		if (value === "") headers = {};
		else if (match !== null) headers[match[1].toLowerCase()] = match[2];
	}
	return headers;
}
function sshCommand(settings, { environment }) {
	const command = environment.variable("GIT_SSH_COMMAND") ?? settings.get("core.sshcommand");
	if (command !== void 0 && command !== "") return {
		kind: "shell",
		command
	};
	return {
		kind: "program",
		program: environment.variable("GIT_SSH") ?? "ssh"
	};
}
/** Nothing secret goes over a wire in the clear. */
function isPrivate(url) {
	const { protocol, hostname } = new URL(url);
	return protocol === "https:" || [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(hostname);
}
/** The forge's token goes to the forge and nowhere else. */
function forgeAuthorization(url, secret, { environment }) {
	const server = new URL(environment.variable("GITHUB_SERVER_URL") ?? "https://github.com");
	if (secret === void 0 || secret === "" || new URL(url).host !== server.host || !isPrivate(url)) return void 0;
	return basicAuthorization("x-access-token", secret);
}
export { openRemoteObjects };
