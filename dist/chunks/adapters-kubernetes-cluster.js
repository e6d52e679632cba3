import { n as isJsonObject } from "./kernel-json.js";
import { n as refusal, t as openConnection } from "./adapters-kubernetes-connection.js";
// src/ports/kubernetes.ts
const KUBERNETES_KINDS = {
	ConfigMap: "v1",
	Service: "v1",
	Pod: "v1",
	Deployment: "apps/v1",
	ReplicaSet: "apps/v1",
	Job: "batch/v1",
	TrainJob: "trainer.kubeflow.org/v1alpha1",
	TrainingRuntime: "trainer.kubeflow.org/v1alpha1",
	ClusterTrainingRuntime: "trainer.kubeflow.org/v1alpha1"
};
/** Kinds whose objects belong to no namespace; that of a reference to one means nothing. */
const CLUSTER_KINDS = ["ClusterTrainingRuntime"];
// src/adapters/kubernetes/cluster.ts
/** One manager for every apply: fields that we once set and leave out later go away, and fields of others stay theirs. */
const FIELD_MANAGER = "trainyard";
const PLURALS = {
	ConfigMap: "configmaps",
	Service: "services",
	Pod: "pods",
	Deployment: "deployments",
	ReplicaSet: "replicasets",
	Job: "jobs",
	TrainJob: "trainjobs",
	TrainingRuntime: "trainingruntimes",
	ClusterTrainingRuntime: "clustertrainingruntimes"
};
const LOG_LINES = 20;
/** A real cluster. The client and the kubeconfig are read on first use. */
function kubernetesCluster(options = {}) {
	let opening;
	const connect = () => opening ??= openConnection(options);
	async function get(path, intent) {
		const answer = await (await connect()).request("GET", path);
		if (answer.status === 404) return void 0;
		if (answer.status >= 400) throw refusal(answer, intent);
		return JSON.parse(answer.text);
	}
	return {
		async describe() {
			const { server, namespace } = await connect();
			return {
				server,
				namespace
			};
		},
		async apply(object, { dryRun = false } = {}) {
			const { metadata } = object;
			const reference = {
				kind: object.kind,
				namespace: metadata.namespace,
				name: metadata.name
			};
			const query = `fieldManager=${FIELD_MANAGER}&force=true${dryRun ? "&dryRun=All" : ""}`;
			const body = {
				type: "application/apply-patch+yaml",
				text: JSON.stringify(object)
			};
			const answer = await (await connect()).request("PATCH", `${pathOf(reference)}?${query}`, body);
			if (answer.status >= 400) throw refusal(answer, `apply ${label(reference)}`);
			return JSON.parse(answer.text);
		},
		async read(reference) {
			return await get(pathOf(reference), `read ${label(reference)}`);
		},
		async list(kind, namespace, labels) {
			const selector = Object.entries(labels).map(([name, value]) => `${name}=${value}`).join(",");
			const found = await get(`${folderOf(kind, namespace)}?labelSelector=${encodeURIComponent(selector)}`, `list ${PLURALS[kind]}`);
			return items(found);
		},
		async remove(reference) {
			const query = reference.kind === "Job" ? "?propagationPolicy=Background" : "";
			const answer = await (await connect()).request("DELETE", `${pathOf(reference)}${query}`);
			if (answer.status >= 400 && answer.status !== 404) throw refusal(answer, `remove ${label(reference)}`);
		},
		async events({ kind, namespace, name }) {
			const selector = encodeURIComponent(`involvedObject.kind=${kind},involvedObject.name=${name}`);
			const found = await get(`/api/v1/namespaces/${encodeURIComponent(namespace)}/events?fieldSelector=${selector}`, "list events");
			return items(found).sort((left, right) => timeOf(left) - timeOf(right)).map((event) => `${text(event.reason)}: ${text(event.message)}`);
		},
		async logs(pod, namespace, container) {
			const path = `${pathOf({
				kind: "Pod",
				namespace,
				name: pod
			})}/log?container=${encodeURIComponent(container)}&tailLines=${LOG_LINES}`;
			const connection = await connect();
			const previous = await connection.request("GET", `${path}&previous=true`);
			if (hasLog(previous)) return previous.text;
			const current = await connection.request("GET", path);
			return hasLog(current) ? current.text : "";
		}
	};
}
/** A kubelet that has removed the container already says so with status 200. */
const hasLog = ({ status, text }) => status < 400 && text !== "" && !text.startsWith("unable to retrieve container logs");
function folderOf(kind, namespace) {
	const version = KUBERNETES_KINDS[kind];
	const root = version === "v1" ? "/api/v1" : `/apis/${version}`;
	return CLUSTER_KINDS.includes(kind) ? `${root}/${PLURALS[kind]}` : `${root}/namespaces/${encodeURIComponent(namespace)}/${PLURALS[kind]}`;
}
const pathOf = ({ kind, namespace, name }) => `${folderOf(kind, namespace)}/${encodeURIComponent(name)}`;
const label = ({ kind, namespace, name }) => `${kind} ${namespace}/${name}`;
const items = (list) => Array.isArray(list?.items) ? list.items.filter((item) => isJsonObject(item)) : [];
const text = (value) => typeof value === "string" ? value : "";
const timeOf = (event) => Date.parse(text(event.lastTimestamp) || text(event.eventTime)) || 0;
export { kubernetesCluster as t };
