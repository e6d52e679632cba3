import type { JsonObject } from '#kernel/json.ts';

/** The objects of one Kubernetes cluster that deployments and jobs touch, read and written by server-side apply. */
export interface Kubernetes {
  /** Address of the cluster and namespace that commands without one use, for people. */
  describe(): Promise<{ readonly server: string; readonly namespace: string }>;
  /** Creates or updates by server-side apply under our field manager; returns the object as the cluster holds it. With `dryRun` the cluster only checks it. */
  apply(object: KubernetesObject, options?: { readonly dryRun?: boolean }): Promise<KubernetesObject>;
  read(reference: KubernetesReference): Promise<KubernetesObject | undefined>;
  /** Objects of a kind whose labels have all the given values. */
  list(kind: KubernetesKind, namespace: string, labels: Readonly<Record<string, string>>): Promise<readonly KubernetesObject[]>;
  /** Absence is fine. */
  remove(reference: KubernetesReference): Promise<void>;
  /** What the cluster says about an object, oldest first, such as `FailedScheduling: 0/1 nodes are available`. */
  events(reference: KubernetesReference): Promise<readonly string[]>;
  /** The last lines of a container, of its previous life when it has had one; empty when there are none. */
  logs(pod: string, namespace: string, container: string): Promise<string>;
}

export const KUBERNETES_KINDS = {
  ConfigMap: 'v1',
  Service: 'v1',
  Pod: 'v1',
  Deployment: 'apps/v1',
  ReplicaSet: 'apps/v1',
  Job: 'batch/v1',
  TrainJob: 'trainer.kubeflow.org/v1alpha1',
  TrainingRuntime: 'trainer.kubeflow.org/v1alpha1',
  ClusterTrainingRuntime: 'trainer.kubeflow.org/v1alpha1',
} as const;

/** Kinds whose objects belong to no namespace; that of a reference to one means nothing. */
export const CLUSTER_KINDS: readonly KubernetesKind[] = ['ClusterTrainingRuntime'];

export type KubernetesKind = keyof typeof KUBERNETES_KINDS;

export interface KubernetesReference {
  readonly kind: KubernetesKind;
  readonly namespace: string;
  readonly name: string;
}

export interface KubernetesObject extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: JsonObject & { readonly name: string; readonly namespace: string };
}
