import { r as withoutSecrets, t as checkAddress } from "./domain-data-import-source-address.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { n as Failure } from "./kernel-failure.js";
import { t as requireSpace } from "./adapters-lfs-store-disk-space.js";
import { t as asFailure } from "./adapters-node-fs-system-error.js";
import { join } from "node:path";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/adapters/downloads/open-address.ts
const MAX_REDIRECTS = 10;
/** Nothing for so long, and the connection is given up. */
const IDLE_MS = 6e4;
/**
* Asks for an address and follows where it leads: to encrypted addresses only (or within this machine), ten times at most, and without the
* user and password of the first for another host.
*/
async function openAddress(url, headers, send) {
	const first = new URL(url);
	let current = first;
	for (let step = 0; step <= MAX_REDIRECTS; step++) {
		const control = new AbortController();
		const timer = setTimeout(() => control.abort(/* @__PURE__ */ new Error(`nothing within ${IDLE_MS / 1e3} s`)), IDLE_MS);
		const plain = new URL(current);
		plain.username = "";
		plain.password = "";
		const response = await send(plain.href, {
			headers: {
				...headers,
				"accept-encoding": "identity",
				"user-agent": "trainyard",
				...authorization(first, current)
			},
			redirect: "manual",
			signal: control.signal
		}).finally(() => clearTimeout(timer));
		const location = response.headers.get("location");
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(response.status) || location === null) return opened(response, control);
		control.abort();
		const next = new URL(location, current);
		const allowed = checkAddress(next.href);
		const fromHere = checkAddress(current.href);
		if (!allowed.ok || allowed.value !== "http" || current.protocol === "https:" && next.protocol !== "https:" || !fromHere.ok) throw new Failure("data.import-refused", {
			message: `${withoutSecrets(url)} leads to ${withoutSecrets(next.href)}, which is not followed`,
			remedy: "Give the address that holds the data, with https://."
		});
		current = next;
	}
	throw new Failure("data.import-refused", { message: `${withoutSecrets(url)} leads from address to address without an end` });
}
function opened(response, control) {
	let timer;
	const alive = () => {
		clearTimeout(timer);
		timer = setTimeout(() => control.abort(/* @__PURE__ */ new Error(`nothing within ${IDLE_MS / 1e3} s`)), IDLE_MS);
		timer.unref();
	};
	const close = () => {
		clearTimeout(timer);
		control.abort();
	};
	alive();
	return {
		response,
		close,
		alive
	};
}
/** Only for the host that it was given for. */
function authorization(first, current) {
	if (first.username === "" || first.origin !== current.origin) return {};
	const pair = `${decodeURIComponent(first.username)}:${decodeURIComponent(first.password)}`;
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
// src/adapters/downloads/downloads.ts
/** Tries without any progress, and the delays between them: 0.5, 1, 2, 4 seconds unless the server names one. */
const TRIES = 5;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 12e4;
/** Streams into a file beside the target, which gets its name when it is complete. */
function downloads(settings) {
	return { fetch: async (request) => {
		const allowed = checkAddress(request.url);
		if (!allowed.ok) throw new Failure("data.address-invalid", { message: `${withoutSecrets(request.url)}: ${allowed.error}` });
		await mkdir(request.folder, { recursive: true });
		return allowed.value === "file" ? await fromFile(request) : await fromServer(request, settings);
	} };
}
async function fromFile({ url, folder, known, onProgress }) {
	const source = fileURLToPath(url);
	try {
		const found = await stat(source);
		if (!found.isFile()) throw new Failure("environment.file-missing", {
			message: `${source} is no file`,
			at: { file: source }
		});
		const state = {
			lastModified: found.mtime.toUTCString(),
			sizeBytes: found.size
		};
		if (isSameState(known, state)) return { kind: "unchanged" };
		await requireSpace([{
			path: folder,
			bytes: found.size
		}]);
		const { path } = partOf(url, folder);
		const handle = await open(path, "w");
		let done = 0;
		try {
			for await (const chunk of createReadStream(source, { highWaterMark: 1 << 20 })) {
				await handle.writeFile(chunk);
				onProgress?.(done += chunk.length, found.size);
			}
		} finally {
			await handle.close();
		}
		return await complete(path, state);
	} catch (cause) {
		throw cause instanceof Failure ? cause : asFailure(cause, source, "read");
	}
}
async function fromServer(request, { clock, signal, fetch: send = fetch }) {
	const part = partOf(request.url, request.folder);
	const place = withoutSecrets(request.url);
	let most = 0;
	let last;
	for (let attempt = 1; attempt <= TRIES; attempt++) {
		signal.throwIfAborted();
		const from = await keptBytes(part);
		if (from > most) [attempt, most] = [1, from];
		let delay = FIRST_DELAY_MS * 2 ** (attempt - 1);
		try {
			const outcome = await tryOnce(request, part, from, send);
			if (outcome.kind !== "retry") return outcome;
			last = new Error(outcome.reason);
			delay = outcome.delayMs ?? delay;
		} catch (cause) {
			if (cause instanceof Failure) throw cause;
			last = cause;
		}
		if (attempt < TRIES) await clock.sleep(Math.min(delay, MAX_DELAY_MS), signal);
	}
	throw new Failure("environment.network", {
		message: `${place} could not be fetched in ${TRIES} tries: ${last instanceof Error ? last.message : String(last)}`,
		remedy: "Run the same command again; it goes on where it stopped.",
		cause: last
	});
}
async function tryOnce(request, part, from, send) {
	const { url, known } = request;
	const before = from > 0 ? await stateOf(part) : void 0;
	const validator = before?.etag?.startsWith("W/") === false ? before.etag : before?.lastModified;
	const resumes = from > 0 && validator !== void 0;
	const { response, close, alive } = await openAddress(url, headersFor(known, resumes ? {
		from,
		validator
	} : void 0), send);
	try {
		const { status, headers } = response;
		if (status === 304) return { kind: "unchanged" };
		if (status === 416) {
			await drop(part);
			return {
				kind: "retry",
				reason: "the part that was kept is longer than the file"
			};
		}
		if (status === 429 || status >= 500) return retryLater(status, headers.get("retry-after"));
		if (status !== 200 && status !== 206) throw new Failure("data.import-refused", { message: `${withoutSecrets(url)}: the server answers ${status} ${response.statusText}` });
		const range = status === 206 ? /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get("content-range") ?? "") : null;
		const continued = resumes && range !== null && Number(range[1]) === from;
		if (status === 206 && !continued) {
			await drop(part);
			return {
				kind: "retry",
				reason: "the server sent another part than was asked for",
				delayMs: 0
			};
		}
		const length = headers.get("content-encoding") === null ? headers.get("content-length") : null;
		const total = range === null ? length === null ? void 0 : Number(length) : Number(range[2]);
		const state = stateFrom(headers, total);
		if (!continued && isSameState(known, state)) return { kind: "unchanged" };
		if (total !== void 0) await requireSpace([{
			path: request.folder,
			bytes: total - (continued ? from : 0)
		}]);
		await writeFile(part.statePath, JSON.stringify(state));
		const received = await receive(response, part.path, continued ? from : 0, alive, (done) => request.onProgress?.(done, total), total);
		if (total !== void 0 && received < total) return {
			kind: "retry",
			reason: `the connection ended after ${received} of ${total} bytes`
		};
		await rm(part.statePath, { force: true });
		return await complete(part.path, state);
	} finally {
		close();
	}
}
async function receive(response, path, from, alive, onProgress, total) {
	const handle = await open(path, from > 0 ? "a" : "w").catch((cause) => {
		throw asFailure(cause, path, "write");
	});
	let done = from;
	try {
		for await (const chunk of response.body ?? []) {
			alive();
			done += chunk.length;
			if (total !== void 0 && done > total) {
				await handle.truncate(0);
				throw new Failure("data.import-refused", { message: `the server sent more than the ${total} bytes that it announced` });
			}
			await handle.writeFile(chunk).catch((cause) => {
				throw asFailure(cause, path, "write");
			});
			onProgress(done);
		}
	} finally {
		await handle.close();
	}
	return done;
}
function headersFor(known, resume) {
	if (resume !== void 0) return {
		range: `bytes=${resume.from}-`,
		"if-range": resume.validator
	};
	return {
		...known?.etag === void 0 ? {} : { "if-none-match": known.etag },
		...known?.lastModified === void 0 ? {} : { "if-modified-since": known.lastModified }
	};
}
/** Servers that do not answer 304 still say what they would send. */
function isSameState(known, found) {
	if (known === void 0) return false;
	if (known.etag !== void 0 || found.etag !== void 0) return known.etag === found.etag;
	const sameSize = known.sizeBytes === void 0 || known.sizeBytes === found.sizeBytes;
	return known.lastModified !== void 0 && known.lastModified === found.lastModified && sameSize;
}
function stateFrom(headers, sizeBytes) {
	const [etag, lastModified] = [headers.get("etag"), headers.get("last-modified")];
	return {
		...etag === null ? {} : { etag },
		...lastModified === null ? {} : { lastModified },
		...sizeBytes === void 0 ? {} : { sizeBytes }
	};
}
function retryLater(status, after) {
	const seconds = after === null ? NaN : /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1e3;
	if (seconds * 1e3 > MAX_DELAY_MS) throw new Failure("data.import-refused", { message: `the server answers ${status} and asks to come back in ${Math.ceil(seconds)} s` });
	return {
		kind: "retry",
		reason: `the server answers ${status}`,
		...Number.isNaN(seconds) ? {} : { delayMs: Math.max(0, seconds * 1e3) }
	};
}
/** One place for each address, named by its digest: no address can name a path. */
function partOf(url, folder) {
	const path = join(folder, createHash("sha256").update(url).digest("hex").slice(0, 40));
	return {
		path: `${path}.partial`,
		statePath: `${path}.json`
	};
}
async function keptBytes({ path, statePath }) {
	try {
		await stat(statePath);
		return (await stat(path)).size;
	} catch {
		return 0;
	}
}
async function stateOf({ statePath }) {
	try {
		return JSON.parse(await readFile(statePath, "utf8"));
	} catch {
		return;
	}
}
async function drop({ path, statePath }) {
	await rm(path, { force: true });
	await rm(statePath, { force: true });
}
async function complete(partial, state) {
	const path = partial.replace(/\.partial$/, ".complete");
	const hash = createHash("sha256");
	let sizeBytes = 0;
	for await (const chunk of createReadStream(partial, { highWaterMark: 1 << 20 })) {
		hash.update(chunk);
		sizeBytes += chunk.length;
	}
	await rename(partial, path);
	return {
		kind: "file",
		...state,
		path,
		sizeBytes,
		sha256: parseSha256(hash.digest("hex"))
	};
}
export { downloads };
