import type { RollingStrategy } from '#domain/deploy/strategy.ts';
import type { DeployConfig } from '#kernel/project.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { Kubernetes } from '#ports/kubernetes.ts';
import type { ServingHost } from '#ports/serving-host.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { CheckedPackage } from './install-package.ts';

/** What a deployment needs of the world; opening the host and the cluster client costs nothing before they are asked. */
export interface DeployPorts extends Pick<Workspace, 'root' | 'forge' | 'files' | 'hasher' | 'clock' | 'entropy' | 'reporter' | 'signal'> {
  readonly servingHost: ServingHost;
  readonly kubernetes: Kubernetes;
}

/** One deployment after everything about it is known. */
export interface DeploymentJob {
  readonly model: string;
  readonly version: string;
  readonly environment: string;
  readonly config: DeployConfig;
  readonly strategy: RollingStrategy;
  readonly pack: CheckedPackage;
  /** Where pods get the files of the package; absent: they travel in the ConfigMap. */
  readonly addresses?: PackageAddresses;
  /** What serves now, by the records. */
  readonly previous?: DeploymentRecord;
}

/** Where pods find the files of a package. */
export interface PackageAddresses {
  /** The parts of a file in order; undefined when it is not to be found there. */
  urlsOf(path: string): readonly string[] | undefined;
  /** Secret of the namespace with a key `token`, when the addresses need one. */
  readonly secret?: string;
}

/** What became of it at the target. */
export interface TargetResult {
  readonly outcome: DeploymentRecord['outcome'];
  readonly url?: string;
  /** One or two sentences for people: what was done, or why not, with the last words. */
  readonly detail: string;
}
