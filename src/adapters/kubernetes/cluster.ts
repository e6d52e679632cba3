import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import {
  CLUSTER_KINDS,
  KUBERNETES_KINDS,
  type Kubernetes,
  type KubernetesKind,
  type KubernetesObject,
  type KubernetesReference,
} from '#ports/kubernetes.ts';
import { openConnection, refusal, type ApiAnswer, type ClusterConnection, type ConnectionOptions } from './connection.ts';

/** One manager for every apply: fields that we once set and leave out later go away, and fields of others stay theirs. */
const FIELD_MANAGER = 'trainyard';

const PLURALS: Record<KubernetesKind, string> = {
  ConfigMap: 'configmaps',
  Service: 'services',
  Pod: 'pods',
  Deployment: 'deployments',
  ReplicaSet: 'replicasets',
  Job: 'jobs',
  TrainJob: 'trainjobs',
  TrainingRuntime: 'trainingruntimes',
  ClusterTrainingRuntime: 'clustertrainingruntimes',
};

const LOG_LINES = 20;

/** A real cluster. The client and the kubeconfig are read on first use. */
export function kubernetesCluster(options: ConnectionOptions = {}): Kubernetes {
  let opening: Promise<ClusterConnection> | undefined;
  const connect = (): Promise<ClusterConnection> => (opening ??= openConnection(options));

  async function get(path: string, intent: string): Promise<JsonObject | undefined> {
    const answer = await (await connect()).request('GET', path);
    if (answer.status === 404) return undefined;
    if (answer.status >= 400) throw refusal(answer, intent);
    return JSON.parse(answer.text) as JsonObject;
  }

  return {
    async describe() {
      const { server, namespace } = await connect();
      return { server, namespace };
    },
    async apply(object, { dryRun = false } = {}) {
      const { metadata } = object;
      const reference = { kind: object.kind as KubernetesKind, namespace: metadata.namespace, name: metadata.name };
      const query = `fieldManager=${FIELD_MANAGER}&force=true${dryRun ? '&dryRun=All' : ''}`;
      // JSON is YAML, which is all that the media type asks for.
      const body = { type: 'application/apply-patch+yaml', text: JSON.stringify(object) };
      const answer = await (await connect()).request('PATCH', `${pathOf(reference)}?${query}`, body);
      if (answer.status >= 400) throw refusal(answer, `apply ${label(reference)}`);
      return JSON.parse(answer.text) as KubernetesObject;
    },
    async read(reference) {
      return (await get(pathOf(reference), `read ${label(reference)}`)) as KubernetesObject | undefined;
    },
    async list(kind, namespace, labels) {
      const selector = Object.entries(labels)
        .map(([name, value]) => `${name}=${value}`)
        .join(',');
      const found = await get(`${folderOf(kind, namespace)}?labelSelector=${encodeURIComponent(selector)}`, `list ${PLURALS[kind]}`);
      return items(found) as KubernetesObject[];
    },
    async remove(reference) {
      // A job alone would leave its pods behind, for which batch/v1 has historical reasons.
      const query = reference.kind === 'Job' ? '?propagationPolicy=Background' : '';
      const answer = await (await connect()).request('DELETE', `${pathOf(reference)}${query}`);
      if (answer.status >= 400 && answer.status !== 404) throw refusal(answer, `remove ${label(reference)}`);
    },
    async events({ kind, namespace, name }) {
      const selector = encodeURIComponent(`involvedObject.kind=${kind},involvedObject.name=${name}`);
      const found = await get(`/api/v1/namespaces/${encodeURIComponent(namespace)}/events?fieldSelector=${selector}`, 'list events');
      return items(found)
        .sort((left, right) => timeOf(left) - timeOf(right))
        .map((event) => `${text(event.reason)}: ${text(event.message)}`);
    },
    async logs(pod, namespace, container) {
      const path = `${pathOf({ kind: 'Pod', namespace, name: pod })}/log?container=${encodeURIComponent(container)}&tailLines=${LOG_LINES}`;
      const connection = await connect();
      // The life that ended says why; a container that has had one life only has no previous log.
      const previous = await connection.request('GET', `${path}&previous=true`);
      if (hasLog(previous)) return previous.text;
      const current = await connection.request('GET', path);
      return hasLog(current) ? current.text : '';
    },
  };
}

/** A kubelet that has removed the container already says so with status 200. */
const hasLog = ({ status, text }: ApiAnswer): boolean =>
  status < 400 && text !== '' && !text.startsWith('unable to retrieve container logs');

function folderOf(kind: KubernetesKind, namespace: string): string {
  const version = KUBERNETES_KINDS[kind];
  const root = version === 'v1' ? '/api/v1' : `/apis/${version}`;
  return CLUSTER_KINDS.includes(kind) ? `${root}/${PLURALS[kind]}` : `${root}/namespaces/${encodeURIComponent(namespace)}/${PLURALS[kind]}`;
}

const pathOf = ({ kind, namespace, name }: KubernetesReference): string => `${folderOf(kind, namespace)}/${encodeURIComponent(name)}`;

const label = ({ kind, namespace, name }: KubernetesReference): string => `${kind} ${namespace}/${name}`;

const items = (list: JsonObject | undefined): JsonObject[] =>
  Array.isArray(list?.items) ? (list.items as readonly Json[]).filter((item): item is JsonObject => isJsonObject(item)) : [];

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const timeOf = (event: JsonObject): number => Date.parse(text(event.lastTimestamp) || text(event.eventTime)) || 0;
