import { n as Failure } from "./kernel-failure.js";
import { n as isJsonObject } from "./kernel-json.js";
import { a as parseRelease, c as readKeptPort, d as removeFile, f as writePrivateJson, l as readRelease, m as commandLineEntry, n as launchChildServer, o as portFile, r as gatewayFile, s as readGatewayAddress, u as releaseFile } from "./adapters-process-host-launch-child.js";
import { n as PROBLEM_MEDIA_TYPE, r as renderProblem, t as DEFAULT_LIMITS } from "./domain-serve-limits.js";
import { isAbsolute, join } from "node:path";
import { Agent, createServer, request } from "node:http";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
// src/adapters/process-host/admin.ts
const MAX_BODY = 65536;
/** Control of a gateway on a loopback port of its own; every request carries the token that only the owner's files hold. */
async function openAdmin(gateway, token, onStop) {
	const server = createServer((request, response) => {
		answer(request).then(({ status, body }) => {
			const text = JSON.stringify(body);
			response.writeHead(status, {
				"content-type": "application/json",
				"content-length": Buffer.byteLength(text),
				connection: "close"
			}).end(text);
			if (status === 202) response.once("finish", () => void onStop());
		});
	});
	async function answer(request) {
		if (!sameText(request.headers.authorization ?? "", `Bearer ${token}`)) return {
			status: 401,
			body: { message: "the token is missing or wrong" }
		};
		try {
			return await perform(`${request.method} ${request.url}`, request);
		} catch (cause) {
			if (cause instanceof Failure) return {
				status: 409,
				body: {
					code: cause.code,
					message: cause.message
				}
			};
			return {
				status: 500,
				body: { message: cause instanceof Error ? cause.message : String(cause) }
			};
		}
	}
	async function perform(action, request) {
		switch (action) {
			case "GET /status": return {
				status: 200,
				body: {
					port: gateway.port,
					status: asJson(gateway.status() ?? null)
				}
			};
			case "POST /replace": {
				const body = await readJsonBody(request);
				const release = isJsonObject(body.release) ? parseRelease(body.release) : void 0;
				if (release === void 0) return {
					status: 400,
					body: { message: "expected a release" }
				};
				return {
					status: 200,
					body: asJson(await gateway.replace(release, {
						ready: milliseconds(body.ready, 6e4),
						drain: milliseconds(body.drain, 3e4)
					}))
				};
			}
			case "POST /scale": {
				const body = await readJsonBody(request);
				if (typeof body.replicas !== "number") return {
					status: 400,
					body: { message: "expected replicas" }
				};
				return {
					status: 200,
					body: asJson(await gateway.scale(body.replicas, 6e4))
				};
			}
			case "POST /stop": return {
				status: 202,
				body: {}
			};
			default: return {
				status: 404,
				body: { message: `there is no ${action}` }
			};
		}
	}
	await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
	return {
		port: server.address().port,
		close() {
			server.close();
			server.closeIdleConnections();
		}
	};
}
const asJson = (value) => value;
const milliseconds = (value, otherwise) => typeof value === "number" && value >= 0 ? value : otherwise;
async function readJsonBody(request) {
	let text = "";
	for await (const chunk of request) {
		text += chunk.toString("utf8");
		if (text.length > MAX_BODY) throw new Error("the body is too large");
	}
	const value = text === "" ? {} : JSON.parse(text);
	return isJsonObject(value) ? value : {};
}
/** Compares in a time that says nothing about where two texts differ. */
function sameText(left, right) {
	const digest = (text) => createHash("sha256").update(text).digest();
	return timingSafeEqual(digest(left), digest(right));
}
// src/adapters/process-host/generation.ts
const RESTART_FIRST_MS = 200;
const RESTART_MOST_MS = 5e3;
const SUSPECT_MS = 500;
/** Starts all servers of a release; when one is not ready in time, stops the others and rejects. */
async function startGeneration(release, launch, readyMs, note) {
	const members = /* @__PURE__ */ new Set();
	const waiting = /* @__PURE__ */ new Set();
	let wanted = release.replicas;
	let retired = false;
	function admit(server) {
		const member = {
			server,
			inFlight: 0,
			suspectUntil: 0
		};
		members.add(member);
		for (const wake of waiting) wake();
		server.exited.then((words) => {
			if (!members.delete(member) || retired) return;
			note(`${release.version} on port ${server.port} ${words}; starting another`);
			replaceDead(RESTART_FIRST_MS);
		});
	}
	async function replaceDead(delayMs) {
		await new Promise((resolve) => setTimeout(resolve, delayMs));
		if (retired || members.size >= wanted) return;
		try {
			const server = await launch(release, readyMs);
			if (retired) await server.stop();
			else admit(server);
		} catch (cause) {
			note(`${release.version}: ${cause instanceof Error ? cause.message : String(cause)}`);
			await replaceDead(Math.min(delayMs * 2, RESTART_MOST_MS));
		}
	}
	async function launchMany(count, limitMs) {
		const results = await Promise.allSettled(Array.from({ length: count }, () => launch(release, limitMs)));
		const started = results.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
		const failed = results.find((result) => result.status === "rejected");
		if (failed !== void 0) {
			await Promise.all(started.map((server) => server.stop()));
			throw failed.reason;
		}
		for (const server of started) admit(server);
	}
	async function stopMembers(stopping, drainMs) {
		for (const member of stopping) members.delete(member);
		const deadline = Date.now() + drainMs;
		await Promise.all(stopping.map(async (member) => {
			while (member.inFlight > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
			await member.server.stop();
		}));
	}
	await launchMany(wanted, readyMs);
	return {
		get release() {
			return {
				...release,
				replicas: wanted
			};
		},
		get ready() {
			return members.size;
		},
		acquire() {
			let best;
			const now = performance.now();
			for (const member of members) if (member.suspectUntil <= now && (best === void 0 || member.inFlight < best.inFlight)) best = member;
			if (best === void 0) return void 0;
			const member = best;
			member.inFlight += 1;
			let held = true;
			return {
				port: member.server.port,
				release(result) {
					if (held) member.inFlight -= 1;
					held = false;
					if (result === "broken") member.suspectUntil = performance.now() + SUSPECT_MS;
				}
			};
		},
		async whenReady(waitMs) {
			await new Promise((resolve) => {
				const done = () => {
					clearTimeout(timer);
					waiting.delete(done);
					resolve();
				};
				const timer = setTimeout(done, waitMs);
				waiting.add(done);
			});
		},
		async scale(replicas, limitMs) {
			const before = wanted;
			wanted = replicas;
			if (replicas < members.size) return stopMembers([...members].slice(replicas), limitMs);
			try {
				await launchMany(replicas - members.size, limitMs);
			} catch (cause) {
				wanted = before;
				throw cause;
			}
		},
		async retire(drainMs) {
			retired = true;
			await stopMembers([...members], drainMs);
		}
	};
}
// src/adapters/process-host/proxy.ts
/** Headers that speak about one connection (RFC 9110, 7.6.1) and are not handed on. */
const HOP_BY_HOP = /* @__PURE__ */ new Set([
	"connection",
	"keep-alive",
	"proxy-connection",
	"proxy-authenticate",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"expect"
]);
/** A request that kills every server it reaches must not be sent on for ever. */
const ATTEMPTS = 3;
/**
* Hands a request on to a server and its answer back. The body is held until the answer starts, so that a request whose server
* died or closed an idle connection is sent again: predictions change nothing, repeating one is safe.
*/
function createProxy(choose, options) {
	const agent = new Agent({
		keepAlive: true,
		maxSockets: 256,
		scheduling: "fifo"
	});
	async function handle(incoming, outgoing) {
		const body = await readBody(incoming, options.maxBodyBytes);
		if (body === void 0) {
			outgoing.shouldKeepAlive = false;
			return refuse(outgoing, {
				code: "serve.body-too-large",
				status: 413,
				detail: `expected at most ${options.maxBodyBytes} bytes`
			});
		}
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			const lease = await choose(options.waitMs);
			if (lease === void 0) break;
			try {
				await forward(incoming, body, outgoing, lease.port, agent);
				return lease.release("answered");
			} catch (cause) {
				lease.release("broken");
				if (outgoing.headersSent || outgoing.destroyed) return void outgoing.destroy(cause instanceof Error ? cause : void 0);
			}
		}
		outgoing.setHeader("retry-after", "1");
		refuse(outgoing, {
			code: "serve.not-ready",
			status: 503,
			detail: "no model server is ready"
		});
	}
	return {
		handle: (incoming, outgoing) => void handle(incoming, outgoing).catch((cause) => outgoing.destroy(cause)),
		close: () => agent.destroy()
	};
}
/** The whole body, or undefined as soon as it is known to be larger than the limit. */
function readBody(incoming, limit) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let size = 0;
		incoming.on("data", (chunk) => {
			size += chunk.length;
			if (size > limit) resolve(void 0);
			else chunks.push(chunk);
		});
		incoming.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
		incoming.on("error", reject);
	});
}
function forward(incoming, body, outgoing, port, agent) {
	return new Promise((resolve, reject) => {
		const headers = handedOn(incoming.headers);
		if (body.length > 0 || incoming.method === "POST") headers["content-length"] = body.length;
		const upstream = request({
			host: "127.0.0.1",
			port,
			agent,
			method: incoming.method,
			path: incoming.url,
			headers
		}, (answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, handedOn(answer.headers));
			answer.on("error", reject);
			answer.on("aborted", () => reject(/* @__PURE__ */ new Error("the server broke off")));
			answer.pipe(outgoing);
			outgoing.once("finish", resolve);
		});
		upstream.on("error", reject);
		outgoing.once("close", () => {
			if (outgoing.writableFinished) return;
			upstream.destroy();
			resolve();
		});
		upstream.end(body);
	});
}
function handedOn(headers) {
	const kept = {};
	for (const name in headers) if (!HOP_BY_HOP.has(name)) kept[name] = headers[name];
	return kept;
}
function refuse(outgoing, problem) {
	const text = JSON.stringify(renderProblem(problem, ""));
	outgoing.writeHead(problem.status, {
		"content-type": PROBLEM_MEDIA_TYPE,
		"content-length": Buffer.byteLength(text)
	}).end(text);
}
// src/adapters/process-host/gateway.ts
const WAIT_FOR_SERVER_MS = 5e3;
const LOOK_AGAIN_MS = 50;
async function openGateway(options) {
	let current;
	let busy = false;
	/** While there is a release, servers that died are on their way back: worth a wait. */
	async function choose(waitMs) {
		const deadline = performance.now() + waitMs;
		while (current !== void 0) {
			const lease = current.acquire();
			if (lease !== void 0 || performance.now() >= deadline) return lease;
			await current.whenReady(LOOK_AGAIN_MS);
		}
	}
	const proxy = createProxy(choose, {
		maxBodyBytes: options.maxBodyBytes,
		waitMs: WAIT_FOR_SERVER_MS
	});
	const server = createServer({
		keepAliveTimeout: 75e3,
		requestTimeout: 6e4
	}, proxy.handle);
	await listen(server, options.port);
	const { port } = server.address();
	const status = () => current === void 0 ? void 0 : {
		url: `http://127.0.0.1:${port}`,
		release: current.release,
		readyReplicas: current.ready
	};
	async function exclusively(work) {
		if (busy) throw new Failure("deploy.in-progress", { message: "the gateway is replacing its servers already" });
		busy = true;
		try {
			return await work();
		} finally {
			busy = false;
		}
	}
	async function replace(release, limits) {
		const startedAt = performance.now();
		let next;
		try {
			next = await startGeneration(release, options.launch, limits.ready, options.note);
		} catch (cause) {
			const kept = status();
			const reason = cause instanceof Error ? cause.message : String(cause);
			options.note(`${release.version} was not taken: ${reason}`);
			return {
				outcome: "kept",
				...kept === void 0 ? {} : { status: kept },
				reason,
				readyMs: performance.now() - startedAt,
				drainMs: 0
			};
		}
		const readyMs = performance.now() - startedAt;
		await options.keepRelease(release);
		const old = current;
		current = next;
		const drainStart = performance.now();
		await old?.retire(limits.drain);
		options.note(`${release.version} serves on port ${port}`);
		return {
			outcome: "replaced",
			status: status(),
			readyMs,
			drainMs: performance.now() - drainStart
		};
	}
	return {
		port,
		status,
		replace: (release, limits) => exclusively(() => replace(release, limits)),
		scale: (replicas, readyMs) => exclusively(async () => {
			if (current === void 0) throw new Failure("deploy.nothing-deployed", { message: "the gateway has no release to scale" });
			await current.scale(replicas, readyMs);
			await options.keepRelease(current.release);
			return status();
		}),
		async close(drainMs) {
			const closed = new Promise((resolve) => server.close(() => resolve()));
			server.closeIdleConnections();
			await current?.retire(drainMs);
			current = void 0;
			server.closeAllConnections();
			await closed;
			proxy.close();
		}
	};
}
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", (cause) => {
			reject(cause.code === "EADDRINUSE" ? new Failure("serve.port-in-use", {
				message: `port ${port} of 127.0.0.1 is taken`,
				cause
			}) : cause);
		});
		server.listen(port, "127.0.0.1", resolve);
	});
}
// src/adapters/process-host/gateway-process.ts
const READY_MS = 6e4;
const DRAIN_MS = 3e4;
/** The life of a gateway process: goes on with the release of before, tells its address in `gateway.json`, serves until it is told to stop. */
async function runGateway(options) {
	const { folder, note } = options;
	const gateway = await openOnKeptPort(options);
	await writePrivateJson(portFile(folder), { port: gateway.port });
	let stop = () => void 0;
	const stopped = new Promise((resolve) => stop = resolve);
	const token = randomBytes(32).toString("hex");
	const admin = await openAdmin(gateway, token, async () => stop());
	const kept = await readRelease(folder);
	if (kept !== void 0) await gateway.replace(kept, {
		ready: READY_MS,
		drain: 0
	});
	await writePrivateJson(gatewayFile(folder), {
		pid: process.pid,
		port: gateway.port,
		adminPort: admin.port,
		token
	});
	note(`gateway listens on http://127.0.0.1:${gateway.port}`);
	if (options.signal.aborted) stop();
	options.signal.addEventListener("abort", () => stop(), { once: true });
	await stopped;
	note("gateway stops");
	admin.close();
	await gateway.close(DRAIN_MS);
	if ((await readGatewayAddress(folder))?.pid === process.pid) await removeFile(gatewayFile(folder));
	return { port: gateway.port };
}
/** A fixed port that is taken is an error; a kept one that is taken by now gives way to another free one. */
async function openOnKeptPort(options) {
	const { folder, launch, maxBodyBytes, note } = options;
	const keepRelease = (release) => writePrivateJson(releaseFile(folder), release);
	const open = (port) => openGateway({
		launch,
		port,
		maxBodyBytes,
		keepRelease,
		note
	});
	if (options.port !== 0) return await open(options.port);
	const kept = await readKeptPort(folder);
	try {
		return await open(kept);
	} catch (cause) {
		if (kept === 0 || !(cause instanceof Failure) || cause.code !== "serve.port-in-use") throw cause;
		return await open(0);
	}
}
// src/cli/commands/gateway/run.ts
async function run(inputs, host) {
	const folder = isAbsolute(inputs.state) ? inputs.state : join(host.folder, inputs.state);
	const { port } = await runGateway({
		folder,
		port: inputs.port,
		launch: launchChildServer({
			folder,
			entry: commandLineEntry()
		}),
		maxBodyBytes: DEFAULT_LIMITS.maxBodyBytes,
		signal: host.signal,
		note: (message) => host.reporter.note(message)
	});
	return {
		verdict: "pass",
		headline: "the gateway has stopped",
		text: "",
		markdown: "",
		outputs: { port: String(port) },
		data: { port }
	};
}
export { run };
