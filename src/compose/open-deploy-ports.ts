import { kubernetesCluster } from '#adapters/kubernetes/cluster.ts';
import { commandLineEntry } from '#adapters/process-host/command-line.ts';
import { processServingHost } from '#adapters/process-host/process-host.ts';
import type { Kubernetes } from '#ports/kubernetes.ts';
import type { ServingHost } from '#ports/serving-host.ts';
import type { Workspace } from '#ports/workspace.ts';

/** The workspace with the two targets of deployments; neither does anything before it is asked. */
export function openDeployPorts(workspace: Workspace): Workspace & { readonly servingHost: ServingHost; readonly kubernetes: Kubernetes } {
  return {
    ...workspace,
    servingHost: processServingHost({ command: [process.execPath, commandLineEntry()] }),
    kubernetes: kubernetesCluster(),
  };
}
