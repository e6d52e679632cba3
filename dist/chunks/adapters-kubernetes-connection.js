import { n as Failure } from "./kernel-failure.js";
import { n as isJsonObject } from "./kernel-json.js";
import { request } from "node:http";
import { request as request$1 } from "node:https";
// src/adapters/kubernetes/connection.ts
const ATTEMPTS = 4;
/** Answers that a busy or restarting API server gives and takes back. */
const TRANSIENT = /* @__PURE__ */ new Set([
	429,
	500,
	502,
	503,
	504
]);
/** Reads the access to the cluster the way kubectl does: certificates, tokens, exec plugins, OIDC. */
async function openConnection(options) {
	const { KubeConfig: Config } = await import("./kubernetes-client-node.js");
	const config = new Config();
	try {
		if (options.kubeconfig === void 0) config.loadFromDefault();
		else config.loadFromFile(options.kubeconfig);
	} catch (cause) {
		throw new Failure("deploy.cluster-unreachable", {
			message: `the kubeconfig cannot be read: ${messageOf(cause)}`,
			cause
		});
	}
	const cluster = config.getCurrentCluster();
	if (cluster === null) throw new Failure("deploy.cluster-unreachable", { message: "the kubeconfig names no current cluster" });
	const timeoutMs = options.timeoutMs ?? 3e4;
	return {
		server: cluster.server,
		namespace: config.getContextObject(config.getCurrentContext())?.namespace ?? "default",
		stream: (path, onText, signal) => streamOnce(config, cluster.server, {
			path,
			onText,
			signal
		}),
		async request(method, path, body) {
			for (let attempt = 1;; attempt++) {
				const answer = await sendOnce(config, cluster.server, {
					method,
					path,
					...body === void 0 ? {} : { body },
					timeoutMs
				}).catch((cause) => attempt < ATTEMPTS && isDisconnect(cause) ? void 0 : Promise.reject(unreachable(cluster.server, cause)));
				if (answer !== void 0 && (attempt === ATTEMPTS || !TRANSIENT.has(answer.status))) return answer;
				await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
			}
		}
	};
}
async function streamOnce(config, server, { path, onText, signal }) {
	const url = new URL(server.replace(/\/$/, "") + path);
	const options = {
		method: "GET",
		headers: { accept: "*/*" },
		signal
	};
	await config.applyToHTTPSOptions(options);
	const send = url.protocol === "http:" ? request : request$1;
	return await new Promise((resolve) => {
		const request = send(url, options, (response) => {
			const status = response.statusCode ?? 0;
			response.setEncoding("utf8");
			response.on("data", (text) => {
				if (status < 400) onText(text);
			});
			response.on("end", () => resolve(status));
			response.on("error", () => resolve(0));
		});
		request.on("error", () => resolve(0));
		request.end();
	});
}
async function sendOnce(config, server, { method, path, body, timeoutMs }) {
	const url = new URL(server.replace(/\/$/, "") + path);
	const options = {
		method,
		headers: {
			accept: "application/json",
			...body === void 0 ? {} : { "content-type": body.type }
		}
	};
	await config.applyToHTTPSOptions(options);
	const send = url.protocol === "http:" ? request : request$1;
	return await new Promise((resolve, reject) => {
		const request = send(url, options, (response) => {
			const chunks = [];
			response.on("data", (chunk) => chunks.push(chunk));
			response.on("end", () => resolve({
				status: response.statusCode ?? 0,
				text: Buffer.concat(chunks).toString("utf8")
			}));
			response.on("error", reject);
		});
		request.setTimeout(timeoutMs, () => request.destroy(/* @__PURE__ */ new Error(`no answer within ${timeoutMs / 1e3} s`)));
		request.on("error", reject);
		request.end(body?.text);
	});
}
const isDisconnect = (cause) => [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
].includes(String(cause.code));
const unreachable = (server, cause) => cause instanceof Failure ? cause : new Failure("deploy.cluster-unreachable", {
	message: `${server}: ${messageOf(cause)}`,
	cause
});
const messageOf = (cause) => cause instanceof Error ? cause.message : String(cause);
/** The words of the cluster about a refusal, which name verb, resource and reason. */
function refusal(answer, intent) {
	let words = answer.text.slice(0, 500);
	try {
		const status = JSON.parse(answer.text);
		if (isJsonObject(status) && typeof status.message === "string") words = status.message;
	} catch {}
	return new Failure("deploy.cluster-refused", { message: `${intent}: ${answer.status} ${words}` });
}
export { refusal as n, openConnection as t };
