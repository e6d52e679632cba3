import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a test on a real cluster needs from outside; its absence fails the test rather than passing it unseen. */
export function requireCluster(): { readonly image: string; readonly hostIp: string } {
  const need = (name: string): string => {
    const value = process.env[name];
    if (value === undefined || value === '')
      throw new Error(`this test needs ${name}: a cluster (KUBECONFIG), an image of dist/ and this machine's address`);
    return value;
  };
  need('KUBECONFIG');
  return { image: need('TRAINYARD_TEST_IMAGE'), hostIp: need('TRAINYARD_CLUSTER_HOST_IP') };
}

export async function kubectl(...words: readonly string[]): Promise<string> {
  return (await run('kubectl', [...words])).stdout;
}

/** The same with a manifest on standard input. */
export async function kubectlWith(input: string, ...words: readonly string[]): Promise<string> {
  const running = run('kubectl', [...words]);
  running.child.stdin?.end(input);
  return (await running).stdout;
}

/** A namespace of its own that enforces the restricted profile of Pod Security. */
export async function namespaceForTest(): Promise<string> {
  const name = `trainyard-test-${process.pid}-${Date.now().toString(36)}`;
  await kubectl('create', 'namespace', name);
  await kubectl('label', 'namespace', name, 'pod-security.kubernetes.io/enforce=restricted');
  return name;
}

export const removeNamespace = (name: string): Promise<string> => kubectl('delete', 'namespace', name, '--wait=false');
