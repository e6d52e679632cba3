import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kubernetesCluster } from '#adapters/kubernetes/cluster.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { deployModel, deploymentHistory, planDeployment, type DeployCommand } from '#features/deploy/deploy-model.ts';
import { rollbackDeployment } from '#features/deploy/rollback-deployment.ts';
import { scaleDeployment } from '#features/deploy/scale-deployment.ts';
import type { PackageAddresses } from '#features/deploy/target.ts';
import type { Files } from '#ports/files.ts';
import { deployPorts, flowerPackage, type TestPorts } from '../../kit/deploy-ports.ts';
import { startLoad } from '../../kit/load.ts';
import { kubectl, namespaceForTest, removeNamespace, requireCluster } from '../../kit/cluster.ts';

/**
 * Any cluster: KUBECONFIG, and TRAINYARD_TEST_IMAGE, an image whose nodes have it, with `node` on PATH and the command line as
 * /app/cli.js (dist/ copied to /app). TRAINYARD_CLUSTER_HOST_IP is this machine as pods see it.
 */
const { image, hostIp } = requireCluster();
const cluster = kubernetesCluster();
let namespace: string;
let ports: TestPorts;

beforeAll(async () => {
  namespace = await namespaceForTest();
});
afterAll(() => removeNamespace(namespace));
beforeEach(() => {
  ports = deployPorts({ kubernetes: cluster, clock: systemClock() });
});

async function command(model: string, version: string, changes: Partial<DeployCommand['config']> = {}): Promise<DeployCommand> {
  const packageFolder = await flowerPackage(ports, { model, version });
  const config = {
    target: 'kubernetes',
    namespace,
    replicas: 2,
    port: 80,
    image,
    strategy: { rolling: { ready: '60s' } },
    ...changes,
  } as const;
  return { model, version, environment: 'production', config, packageFolder };
}

async function serviceAddress(name: string): Promise<string> {
  const ip = await kubectl('-n', namespace, 'get', 'service', name, '-o', 'jsonpath={.spec.clusterIP}');
  return `http://${ip.trim()}`;
}

describe('a deployment to Kubernetes', () => {
  it('rolls out under the restricted profile, replaces under load without a failed request, rolls back', async () => {
    const first = await deployModel(await command('flowers', 'v1.0.0'), ports);
    expect(first).toMatchObject({ outcome: 'succeeded', detail: expect.stringContaining('2 of 2 pods') });
    const url = await serviceAddress('flowers-production');
    const answer = await fetch(`${url}/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"length": 5}',
    });
    expect(await answer.json()).toMatchObject({ model: 'flowers', version: 'v1.0.0', prediction: 'long' });

    const load = startLoad(url, 8);
    const second = await deployModel(await command('flowers', 'v1.1.0'), ports);
    expect(second).toMatchObject({ outcome: 'succeeded', replaced: 'v1.0.0' });
    const back = await rollbackDeployment(
      {
        model: 'flowers',
        environment: 'production',
        config: (await command('flowers', 'v1.0.0')).config,
        fetchPackage: (version) => flowerPackage(ports, { model: 'flowers', version }),
      },
      ports,
    );
    expect(back).toMatchObject({ outcome: 'succeeded', version: 'v1.0.0', strategy: 'rollback' });
    const { ok, failures, versions } = await load.finish();
    expect(failures).toEqual([]);
    expect(ok).toBeGreaterThan(500);
    expect(versions).toEqual(new Set(['v1.0.0', 'v1.1.0']));
  });

  it('goes back by itself when the new version never becomes ready, and says why', async () => {
    await deployModel(await command('tulips', 'v1.0.0', { replicas: 1 }), ports);
    const url = await serviceAddress('tulips-production');
    const load = startLoad(url, 4);
    const broken = await command('tulips', 'v2.0.0', { replicas: 1, strategy: { rolling: { ready: '40s' } } });
    const record = await deployModel(
      { ...broken, packageFolder: await flowerPackage(ports, { model: 'tulips', version: 'v2.0.0', broken: true }) },
      ports,
    );
    expect(record).toMatchObject({ outcome: 'rolled-back', replaced: 'v1.0.0' });
    expect(record.detail).toContain('train.package-corrupt');
    const { failures, versions } = await load.finish();
    expect([failures, [...versions]]).toEqual([[], ['v1.0.0']]);
    expect((await deploymentHistory('tulips', 'production', ports)).current?.version).toBe('v1.0.0');
    const selector = 'app.kubernetes.io/name=tulips,app.kubernetes.io/version=v2.0.0';
    await expect.poll(() => kubectl('-n', namespace, 'get', 'pods', '-l', selector, '-o', 'name'), { timeout: 60_000 }).toBe('');
  });

  it('fetches the package from addresses and refuses bytes that were tampered with', async () => {
    const version = 'v1.0.0';
    const folder = await flowerPackage(ports, { model: 'roses', version });
    const { server, addresses, tamper } = await serveFolder(folder, hostIp, ports.files);
    try {
      const good = await command('roses', version, { replicas: 1 });
      expect(await deployModel({ ...good, addresses }, ports)).toMatchObject({ outcome: 'succeeded' });
      tamper();
      const next = await command('roses', 'v1.0.1', { replicas: 1, strategy: { rolling: { ready: '30s' } } });
      const record = await deployModel({ ...next, packageFolder: folder, addresses }, ports);
      expect(record).toMatchObject({ outcome: 'rolled-back' });
      expect(record.detail).toContain('expected SHA-256');
    } finally {
      server.close();
    }
  });

  it('scales, and shows what the cluster says about an image that is not there', async () => {
    const lilies = await command('lilies', 'v1.0.0', { replicas: 1 });
    await deployModel(lilies, ports);
    expect(await scaleDeployment({ model: 'lilies', environment: 'production', config: lilies.config, replicas: 3 }, ports)).toEqual({
      ready: 3,
    });
    expect(
      (await kubectl('-n', namespace, 'get', 'deployment', 'lilies-production', '-o', 'jsonpath={.status.readyReplicas}')).trim(),
    ).toBe('3');
    const missing = await command('violets', 'v1.0.0', {
      replicas: 1,
      image: 'registry.invalid/none:1',
      strategy: { rolling: { ready: '15s' } },
    });
    const record = await deployModel(missing, ports);
    expect(record).toMatchObject({ outcome: 'failed', detail: expect.stringMatching(/registry\.invalid/) });
  });

  it('plans without touching the cluster, and the cluster accepts what would be applied', async () => {
    const daisies = await command('daisies', 'v1.0.0');
    const plan = await planDeployment(daisies, ports);
    expect(plan.effects.map((effect) => effect.target)).toEqual(expect.arrayContaining([`Deployment ${namespace}/daisies-production`]));
    expect(await cluster.read({ kind: 'Deployment', namespace, name: 'daisies-production' })).toBeUndefined();
  });

  it('names what the cluster refuses', async () => {
    const other = await command('asters', 'v1.0.0', { namespace: 'no-such-namespace' });
    await expect(deployModel(other, ports)).rejects.toMatchObject({
      code: 'deploy.cluster-refused',
      message: expect.stringContaining('no-such-namespace'),
    });
    expect((await deploymentHistory('asters', 'production', ports)).current).toBeUndefined();
  });
});

async function serveFolder(
  folder: string,
  host: string,
  files: Files,
): Promise<{ server: Server; addresses: PackageAddresses; tamper: () => void }> {
  let tampered = false;
  const server = createServer((request, response) => {
    void files.read(`${folder}/${decodeURIComponent(request.url!.slice(1))}`).then((found) => {
      const bytes = Uint8Array.from(found ?? []);
      if (tampered && request.url!.includes('arrays')) bytes[0] = bytes[0]! ^ 1;
      response.end(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, addresses: { urlsOf: (path) => [`http://${host}:${port}/${path}`] }, tamper: () => (tampered = true) };
}
