import { createSocket } from 'node:dgram';
import { kubectl, kubectlWith } from './cluster.ts';

const DOMAIN = 'svc.cluster.local';

/**
 * Names of headless Services for the pods of a namespace, where the cluster has no DNS of its own. A double of CoreDNS alone: the names and
 * addresses are those of the EndpointSlices that the cluster's own controllers write. An admission policy makes new pods ask it.
 */
export async function clusterDns(namespace: string, hostIp: string): Promise<{ close(): Promise<void> }> {
  if ((await kubectl('-n', 'kube-system', 'get', 'service', 'kube-dns', '--ignore-not-found', '-o', 'name')) !== '')
    return { close: async () => undefined };
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    void answer(query).then((bytes) => socket.send(bytes, from.port, from.address));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(53, hostIp, resolve);
  });
  const name = `dns-${namespace}`;
  await kubectlWith(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: policy(name, namespace, hostIp) }), 'apply', '-f', '-');
  while (!(await isMutated(namespace)));
  return {
    close: async () => {
      await kubectl('delete', 'mutatingadmissionpolicybinding,mutatingadmissionpolicy', name);
      await new Promise<void>((resolve) => socket.close(resolve));
    },
  };
}

/** Whether new pods are told of the server: a policy takes a moment to reach the API server. */
async function isMutated(namespace: string): Promise<boolean> {
  const securityContext = {
    allowPrivilegeEscalation: false,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  };
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'probe', namespace },
    spec: { containers: [{ name: 'probe', image: 'x', securityContext }] },
  };
  return (await kubectlWith(JSON.stringify(pod), 'create', '--dry-run=server', '-o', 'jsonpath={.spec.dnsPolicy}', '-f', '-')) === 'None';
}

function policy(name: string, namespace: string, server: string): readonly object[] {
  const expression =
    `[JSONPatch{op: "add", path: "/spec/dnsPolicy", value: "None"}, JSONPatch{op: "add", path: "/spec/dnsConfig", ` +
    `value: Object.spec.dnsConfig{nameservers: ["${server}"], searches: ["${namespace}.${DOMAIN}"]}}]`;
  const api = 'admissionregistration.k8s.io/v1';
  return [
    {
      apiVersion: api,
      kind: 'MutatingAdmissionPolicy',
      metadata: { name },
      spec: {
        reinvocationPolicy: 'Never',
        matchConstraints: {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
          resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
        },
        mutations: [{ patchType: 'JSONPatch', jsonPatch: { expression } }],
      },
    },
    { apiVersion: api, kind: 'MutatingAdmissionPolicyBinding', metadata: { name }, spec: { policyName: name } },
  ];
}

/** RFC 1035, as far as an A record of one question goes; other types of a name that is there have no answer. */
async function answer(query: Buffer): Promise<Buffer> {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const question = query.subarray(12, at + 5);
  const addresses = await addressesOf(labels.join('.').toLowerCase());
  const records = query.readUInt16BE(at + 1) === 1 ? (addresses ?? []) : [];
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(addresses === undefined ? 0x8583 : 0x8580, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  const answers = records.map((address) => Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...address.split('.').map(Number)]));
  return Buffer.concat([header, question, ...answers]);
}

interface Slices {
  readonly items: readonly { readonly endpoints?: readonly { readonly hostname?: string; readonly addresses: readonly string[] }[] }[];
}

async function addressesOf(name: string): Promise<readonly string[] | undefined> {
  const [, host, service, namespace] = /^(?:([^.]+)\.)?([^.]+)\.([^.]+)\.svc\.cluster\.local$/.exec(name) ?? [];
  if (service === undefined || namespace === undefined) return undefined;
  const selector = `kubernetes.io/service-name=${service}`;
  const { items } = JSON.parse(await kubectl('-n', namespace, 'get', 'endpointslices', '-l', selector, '-o', 'json')) as Slices;
  const endpoints = items.flatMap(({ endpoints: all }) => all ?? []).filter(({ hostname }) => host === undefined || hostname === host);
  return endpoints.length === 0 ? undefined : endpoints.flatMap(({ addresses }) => addresses);
}
