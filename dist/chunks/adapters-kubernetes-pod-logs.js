import { t as openConnection } from "./adapters-kubernetes-connection.js";
// src/adapters/kubernetes/pod-logs.ts
const WAIT_MS = 500;
/** Longest line that is kept whole; what is behind it is dropped. */
const LINE_LIMIT = 65536;
/** Follows logs by long requests; after a lost connection lines that were handed on before are known by their time stamps. */
function kubernetesPodLogs(options = {}) {
	let opening;
	return { async follow(container, onLine, signal) {
		const connection = await (opening ??= openConnection(options));
		let last = "";
		const emit = (stamped) => {
			const space = stamped.indexOf(" ");
			const at = space < 0 ? stamped : stamped.slice(0, space);
			if (at <= last || !/^\d{4}-/.test(at)) return;
			last = at;
			onLine(space < 0 ? "" : stamped.slice(space + 1));
		};
		while (!signal.aborted) {
			let rest = "";
			const status = await connection.stream(pathOf(container, last), (text) => {
				const lines = (rest + text).split("\n");
				rest = lines.pop().slice(0, LINE_LIMIT);
				for (const line of lines) emit(line);
			}, signal);
			if (rest !== "") emit(rest);
			if (status === 404 || status === 200 && await hasEnded(connection, container)) return;
			await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
		}
	} };
}
function pathOf({ namespace, pod, container }, since) {
	const from = since === "" ? "" : `&sinceTime=${encodeURIComponent(since)}`;
	return `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log?container=${encodeURIComponent(container)}&follow=true&timestamps=true${from}`;
}
async function hasEnded(connection, { namespace, pod, container }) {
	const answer = await connection.request("GET", `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}`);
	if (answer.status === 404) return true;
	if (answer.status >= 400) return false;
	const { status } = JSON.parse(answer.text);
	const all = [...status?.containerStatuses ?? [], ...status?.initContainerStatuses ?? []];
	return status?.phase === "Succeeded" || status?.phase === "Failed" || all.some(({ name, state }) => name === container && state?.terminated !== void 0);
}
export { kubernetesPodLogs };
