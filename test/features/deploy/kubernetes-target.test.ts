import { describe, expect, it } from 'vitest';
import { manualClock } from '#adapters/memory/clock.ts';
import { memoryKubernetes } from '#adapters/memory/kubernetes.ts';
import { deployModel, planDeployment, type DeployCommand } from '#features/deploy/deploy-model.ts';
import { rollbackDeployment } from '#features/deploy/rollback-deployment.ts';
import { scaleDeployment } from '#features/deploy/scale-deployment.ts';
import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import type { DeployConfig } from '#kernel/project.ts';
import { deployPorts, flowerPackage, type TestPorts } from '../../kit/deploy-ports.ts';

const CONFIG: DeployConfig = { target: 'kubernetes', namespace: 'ml', replicas: 2, port: 8421, strategy: {}, image: 'example/server:1' };
const DEPLOYMENT = { kind: 'Deployment', namespace: 'ml', name: 'flowers-production' } as const;

function open() {
  const kubernetes = memoryKubernetes();
  const clock = manualClock();
  const ports = deployPorts({ kubernetes, clock });
  return { kubernetes, ports, advance: () => clock.advance(1000) };
}

const command = async (ports: TestPorts, version: string, changes: Partial<DeployCommand> = {}): Promise<DeployCommand> => ({
  model: 'flowers',
  version,
  environment: 'production',
  config: CONFIG,
  packageFolder: await flowerPackage(ports, { version }),
  ...changes,
});

/** A value inside an object of the cluster by its path. */
function at(value: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((inner, key) => {
    if (Array.isArray(inner)) return (inner as readonly Json[])[Number(key)];
    return isJsonObject(inner) ? inner[key] : undefined;
  }, value);
}

const template = async (ports: TestPorts): Promise<JsonObject> =>
  at(await ports.kubernetes.read(DEPLOYMENT), 'spec.template') as JsonObject;

const versionOf = (podTemplate: JsonObject): Json | undefined =>
  (at(podTemplate, 'metadata.annotations') as JsonObject)['trainyard/version'];

describe('deploying to Kubernetes', () => {
  it('applies the three objects and remembers the template as stable', async () => {
    const { ports, kubernetes } = open();
    const record = await deployModel(await command(ports, 'v1.0.0'), ports);
    expect(record).toMatchObject({ outcome: 'succeeded', target: 'kubernetes', url: 'http://flowers-production.ml.svc:8421' });
    const deployment = await kubernetes.read(DEPLOYMENT);
    const annotations = at(deployment, 'metadata.annotations') as JsonObject;
    expect(annotations['trainyard/stable-template']).toBe(
      (at(deployment, 'spec.template.metadata.annotations') as JsonObject)['trainyard/template'],
    );
    expect(annotations['trainyard/package-sha256']).toBe(record.packageDigest);
    const configMaps = await kubernetes.list('ConfigMap', 'ml', { 'app.kubernetes.io/name': 'flowers' });
    expect(configMaps).toHaveLength(1);
    const list = JSON.parse((at(configMaps[0], 'data') as JsonObject)['package.json'] as string) as {
      files: { path: string; key: string }[];
    };
    expect(list.files[0]).toMatchObject({ path: 'model.json', key: 'file-0' });
    const embedded = at(configMaps[0], 'binaryData') as Record<string, string>;
    expect(JSON.parse(Buffer.from(embedded['file-0']!, 'base64').toString())).toMatchObject({ kind: 'model', model: 'flowers' });
    expect(await kubernetes.read({ kind: 'Service', namespace: 'ml', name: 'flowers-production' })).toMatchObject({
      spec: { ports: [{ port: 8421 }] },
    });
  });

  it('returns to the stable template with the words of the container when the new one breaks', async () => {
    const { ports, kubernetes, advance } = open();
    await deployModel(await command(ports, 'v1.0.0'), ports);
    const before = await template(ports);
    advance();
    kubernetes.decideFate((version) =>
      version === 'v2.0.0'
        ? { container: 'fetch', log: 'one\ntwo\nexpected SHA-256 a, found b\n', events: ['BackOff: restarting'] }
        : 'ready',
    );
    const record = await deployModel(await command(ports, 'v2.0.0'), ports);
    expect(record).toMatchObject({ outcome: 'rolled-back', replaced: 'v1.0.0' });
    expect(record.detail).toContain('expected SHA-256 a, found b');
    expect(record.detail).toContain('BackOff: restarting');
    expect(await template(ports)).toEqual(before);
    expect(versionOf(await template(ports))).toBe('v1.0.0');
    expect(ports.reporter.warnings[0]).toContain('going back');
  });

  it('fails without a way back on the first deployment, after patience when nothing is heard', async () => {
    const { ports, kubernetes } = open();
    kubernetes.decideFate(() => 'silent');
    const record = await deployModel(
      await command(ports, 'v1.0.0', { config: { ...CONFIG, strategy: { rolling: { ready: '20s' } } } }),
      ports,
    );
    expect(record).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('0 of 2 pods were ready when time was up') });
    expect(record.detail).toContain('no earlier version to return to');
    expect(ports.reporter.updates.length).toBeGreaterThan(0);
  });

  it('fails when the ReplicaSet to return to is gone', async () => {
    const { ports, kubernetes, advance } = open();
    await deployModel(await command(ports, 'v1.0.0'), ports);
    advance();
    const keys = Array.from(kubernetes.objects.keys());
    for (const key of keys) {
      if (key.startsWith('ReplicaSet/')) await kubernetes.remove({ kind: 'ReplicaSet', namespace: 'ml', name: key.split('/')[2]! });
    }
    kubernetes.decideFate((version) => (version === 'v2.0.0' ? { container: 'server', log: '' } : 'ready'));
    expect(await deployModel(await command(ports, 'v2.0.0'), ports)).toMatchObject({
      outcome: 'failed',
      detail: expect.stringContaining('is gone'),
    });
  });

  it('lists addresses instead of bytes when there are some, with the secret for them', async () => {
    const { ports, kubernetes } = open();
    const addresses = { urlsOf: (path: string) => [`https://example.test/${path}`], secret: 'package-token' };
    await deployModel(await command(ports, 'v1.0.0', { addresses }), ports);
    const [configMap] = await kubernetes.list('ConfigMap', 'ml', {});
    expect(at(configMap, 'binaryData')).toBeUndefined();
    const { files } = JSON.parse((at(configMap, 'data') as JsonObject)['package.json'] as string) as { files: { urls: string[] }[] };
    expect(files[0]!.urls).toEqual(['https://example.test/model.json']);
    expect(at(await template(ports), 'spec.initContainers.0.env.0')).toEqual({
      name: 'PACKAGE_TOKEN',
      valueFrom: { secretKeyRef: { name: 'package-token', key: 'token' } },
    });
  });

  it('keeps ten old ConfigMaps', async () => {
    const { ports, kubernetes, advance } = open();
    for (let minor = 0; minor < 13; minor++) {
      await deployModel(await command(ports, `v1.${minor}.0`), ports);
      advance();
    }
    expect(await kubernetes.list('ConfigMap', 'ml', {})).toHaveLength(11);
  });

  it('rolls back by command and scales', async () => {
    const { ports, kubernetes, advance } = open();
    for (const version of ['v1.0.0', 'v1.1.0']) {
      await deployModel(await command(ports, version), ports);
      advance();
    }
    const asked: string[] = [];
    const record = await rollbackDeployment(
      {
        model: 'flowers',
        environment: 'production',
        config: CONFIG,
        fetchPackage: (version) => flowerPackage(ports, { version }),
        findAddresses: async (version) => {
          asked.push(version);
          return { urlsOf: (path) => [`https://example.test/${version}/${path}`] };
        },
      },
      ports,
    );
    expect(record).toMatchObject({ version: 'v1.0.0', strategy: 'rollback', outcome: 'succeeded' });
    expect(asked).toEqual(['v1.0.0']);
    const scale = { model: 'flowers', environment: 'production', config: CONFIG };
    expect(await scaleDeployment({ ...scale, replicas: 5 }, ports)).toEqual({ ready: 5 });
    expect(at(await kubernetes.read(DEPLOYMENT), 'spec.replicas')).toBe(5);
    await expect(scaleDeployment({ ...scale, environment: 'staging', replicas: 1 }, ports)).rejects.toMatchObject({
      code: 'deploy.nothing-deployed',
    });
    kubernetes.decideFate(() => 'silent');
    expect(await scaleDeployment({ ...scale, replicas: 6 }, ports)).toEqual({ ready: 0 });
  });

  it('plans the objects, and refuses what cannot work before it touches the cluster', async () => {
    const { ports, kubernetes } = open();
    const plan = await planDeployment(await command(ports, 'v1.0.0'), ports);
    expect(plan.effects.map((effect) => effect.target.split(' ')[0])).toEqual(['ConfigMap', 'Service', 'Deployment', 'deployment']);
    const { image: _, ...imageless } = CONFIG;
    await expect(deployModel(await command(ports, 'v1.0.0', { config: imageless }), ports)).rejects.toMatchObject({
      code: 'deploy.image-missing',
    });
    const elsewhere = { ...CONFIG, namespace: 'Not A Namespace' };
    await expect(planDeployment(await command(ports, 'v1.0.0', { config: elsewhere }), ports)).rejects.toMatchObject({
      code: 'deploy.name-invalid',
    });
    expect([...kubernetes.objects.keys()]).toEqual([]);
  });
});
