import type { Sha256 } from '#kernel/digest.ts';
import { prettyJson, type JsonObject } from '#kernel/json.ts';
import { FETCH_SCRIPT } from './fetch-script.ts';
import type { PackageSource } from './package-source.ts';

export interface ManifestInputs {
  readonly model: string;
  readonly version: string;
  readonly environment: string;
  readonly namespace: string;
  readonly image: string;
  readonly replicas: number;
  /** Port of the Service. */
  readonly port: number;
  readonly packageDigest: Sha256;
  readonly source: PackageSource;
  /** Base64 of embedded files by key. */
  readonly embedded: Readonly<Record<string, string>>;
  readonly readySeconds: number;
  readonly drainSeconds: number;
}

/** Everything of one version in the order in which it is applied. */
export interface Manifests {
  readonly configMap: KubernetesManifest;
  readonly service: KubernetesManifest;
  readonly deployment: KubernetesManifest;
}

export interface KubernetesManifest extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: JsonObject & { readonly name: string; readonly namespace: string };
}

const CONTAINER_PORT = 8080;

/** How long a pod that ends still takes requests while the Service forgets it. */
const NOTICE_SECONDS = 5;

/** Where the entry of the command line lies in the image; `node` is on its PATH. */
const ENTRY = '/app/cli.js';

export const ANNOTATIONS = {
  model: 'trainyard/model',
  version: 'trainyard/version',
  packageSha256: 'trainyard/package-sha256',
  /** On the Deployment: the package of the last rollout that became ready, which an automatic rollback returns to. */
  stable: 'trainyard/stable-template',
  /** On the pod template: its own digest, by which the ReplicaSet of a stable template is found again. */
  template: 'trainyard/template',
} as const;

export const deploymentName = (model: string, environment: string): string => `${model}-${environment}`.slice(0, 63).replace(/-+$/, '');

export const selectorLabels = (model: string, environment: string): Record<string, string> => ({
  'app.kubernetes.io/name': model,
  'app.kubernetes.io/instance': deploymentName(model, environment),
});

/** `digest` tells templates and ConfigMaps apart; it is passed in because digests are not computed here. */
export function renderManifests(inputs: ManifestInputs, digest: (content: JsonObject) => string): Manifests {
  const metadata = objectMetadata(inputs);
  const data = {
    'package.json': prettyJson({ model: inputs.model, version: inputs.version, files: inputs.source.files }),
    'fetch.mjs': FETCH_SCRIPT,
  };
  // Named by its content and immutable, so that an old ReplicaSet finds its own unchanged when it comes back.
  const configMap = `${metadata.name.slice(0, 50)}-${digest(data).slice(0, 10)}`;
  const template = podTemplate(inputs, configMap);
  const annotations = { ...(template.metadata.annotations as JsonObject), [ANNOTATIONS.template]: digest(template) };
  return {
    configMap: {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { ...metadata, name: configMap },
      immutable: true,
      data,
      ...(inputs.source.kind === 'embedded' ? { binaryData: inputs.embedded } : {}),
    },
    service: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: {
        selector: selectorLabels(inputs.model, inputs.environment),
        ports: [{ name: 'http', port: inputs.port, targetPort: 'http', protocol: 'TCP' }],
      },
    },
    deployment: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas: inputs.replicas,
        revisionHistoryLimit: 10,
        progressDeadlineSeconds: inputs.readySeconds,
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
        selector: { matchLabels: selectorLabels(inputs.model, inputs.environment) },
        template: { ...template, metadata: { ...template.metadata, annotations } },
      },
    },
  };
}

function objectMetadata(inputs: ManifestInputs): KubernetesManifest['metadata'] {
  return {
    name: deploymentName(inputs.model, inputs.environment),
    namespace: inputs.namespace,
    labels: {
      ...selectorLabels(inputs.model, inputs.environment),
      'app.kubernetes.io/managed-by': 'trainyard',
      'trainyard/environment': inputs.environment,
    },
    annotations: modelAnnotations(inputs),
  };
}

/** A changed model is a changed template: that is what starts a rollout and what a rollback returns to. */
const modelAnnotations = (inputs: ManifestInputs): JsonObject => ({
  [ANNOTATIONS.model]: inputs.model,
  [ANNOTATIONS.version]: inputs.version,
  [ANNOTATIONS.packageSha256]: inputs.packageDigest,
});

function podTemplate(inputs: ManifestInputs, configMap: string): JsonObject & { readonly metadata: JsonObject } {
  const { secret } = inputs.source;
  const token = secret === undefined ? [] : [{ name: 'PACKAGE_TOKEN', valueFrom: { secretKeyRef: { name: secret, key: 'token' } } }];
  return {
    metadata: {
      labels: { ...selectorLabels(inputs.model, inputs.environment), 'app.kubernetes.io/version': inputs.version },
      annotations: { ...modelAnnotations(inputs), 'prometheus.io/scrape': 'true', 'prometheus.io/port': String(CONTAINER_PORT) },
    },
    spec: {
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      terminationGracePeriodSeconds: NOTICE_SECONDS + inputs.drainSeconds + 5,
      securityContext: { runAsNonRoot: true, runAsUser: 65534, runAsGroup: 65534, seccompProfile: { type: 'RuntimeDefault' } },
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'kubernetes.io/hostname',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels: selectorLabels(inputs.model, inputs.environment) },
          matchLabelKeys: ['pod-template-hash'],
        },
      ],
      initContainers: [
        {
          name: 'fetch',
          image: inputs.image,
          command: ['node', '/config/fetch.mjs', '/config', '/model'],
          env: token,
          terminationMessagePolicy: LAST_WORDS,
          resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '256Mi' } },
          securityContext: CONTAINER_SECURITY,
          volumeMounts: [
            { name: 'config', mountPath: '/config', readOnly: true },
            { name: 'model', mountPath: '/model' },
          ],
        },
      ],
      containers: [serverContainer(inputs)],
      volumes: [
        { name: 'config', configMap: { name: configMap } },
        { name: 'model', emptyDir: {} },
        { name: 'tmp', emptyDir: {} },
      ],
    },
  };
}

/** The end of the log becomes part of the pod's status, which outlives the container. */
const LAST_WORDS = 'FallbackToLogsOnError';

/** The restricted profile of Pod Security; the pod has the rest of it. */
const CONTAINER_SECURITY: JsonObject = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } };

function serverContainer(inputs: ManifestInputs): JsonObject {
  const probe = (path: string, rest: JsonObject): JsonObject => ({ httpGet: { path, port: 'http' }, timeoutSeconds: 2, ...rest });
  return {
    name: 'server',
    image: inputs.image,
    command: [
      'node',
      ENTRY,
      'serve',
      '/model',
      `--port=${CONTAINER_PORT}`,
      '--host=0.0.0.0',
      `--served-version=${inputs.version}`,
      `--notice=${NOTICE_SECONDS}s`,
    ],
    ports: [{ name: 'http', containerPort: CONTAINER_PORT, protocol: 'TCP' }],
    terminationMessagePolicy: LAST_WORDS,
    // No CPU limit: throttling would show as latency. Memory is limited to what is requested, so that the node never has to choose.
    resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '256Mi' } },
    securityContext: CONTAINER_SECURITY,
    startupProbe: probe('/ready', { periodSeconds: 1, failureThreshold: inputs.readySeconds }),
    readinessProbe: probe('/ready', { periodSeconds: 2, failureThreshold: 2 }),
    livenessProbe: probe('/health', { periodSeconds: 10, failureThreshold: 3 }),
    volumeMounts: [
      { name: 'model', mountPath: '/model', readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}
