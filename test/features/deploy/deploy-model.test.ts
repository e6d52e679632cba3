import { describe, expect, it } from 'vitest';
import { memoryServingHost, type MemoryServingHost } from '#adapters/memory/serving-host.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import { deployModel, deploymentHistory, planDeployment, type DeployCommand } from '#features/deploy/deploy-model.ts';
import { planRollback, rollbackDeployment } from '#features/deploy/rollback-deployment.ts';
import { scaleDeployment } from '#features/deploy/scale-deployment.ts';
import { openModelPackage } from '#features/model-package.ts';
import type { DeployConfig } from '#kernel/project.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import { readRecords } from '#features/records.ts';
import { deployPorts, flowerPackage, type TestPorts } from '../../kit/deploy-ports.ts';

const CONFIG: DeployConfig = { target: 'process', namespace: 'default', replicas: 1, port: 8421, strategy: {} };

function open(): { ports: TestPorts; host: MemoryServingHost; advance: () => void } {
  const host = memoryServingHost();
  const clock = manualClock();
  // Record ids sort by time; tests move it between deployments.
  return { ports: deployPorts({ servingHost: host, clock }), host, advance: () => clock.advance(1000) };
}

const command = async (ports: TestPorts, version: string, changes: Partial<DeployCommand> = {}): Promise<DeployCommand> => ({
  model: 'flowers',
  version,
  environment: 'production',
  config: CONFIG,
  packageFolder: await flowerPackage(ports, { version }),
  ...changes,
});

const rollback = (ports: TestPorts, to?: string) => ({
  model: 'flowers',
  environment: 'production',
  config: CONFIG,
  ...(to === undefined ? {} : { to }),
  fetchPackage: (version: string) => flowerPackage(ports, { version }),
});

describe('deploying to the process target', () => {
  it('installs the package, replaces the servers, and records it in ledger and forge', async () => {
    const { ports, host, advance } = open();
    const first = await deployModel(await command(ports, 'v1.0.0'), ports);
    advance();
    const second = await deployModel(await command(ports, 'v1.1.0'), ports);
    expect(first).toMatchObject({ outcome: 'succeeded', version: 'v1.0.0', strategy: 'rolling', url: 'http://127.0.0.1:8421' });
    expect(first.replaced).toBeUndefined();
    expect(second).toMatchObject({ outcome: 'succeeded', version: 'v1.1.0', replaced: 'v1.0.0' });
    expect(await readRecords<DeploymentRecord>('deployment', 'flowers', ports)).toEqual([first, second]);
    const shown = await ports.forge.deployments.list('production');
    expect(shown.map((deployment) => [deployment.description, deployment.state])).toEqual([
      ['flowers v1.1.0', 'success'],
      ['flowers v1.0.0', 'inactive'],
    ]);
    const installed = host.asked[1]!.packageFolder;
    expect(installed).toContain('/.trainyard/deployments/production/flowers/packages/');
    const opened = await openModelPackage(installed, ports);
    expect(opened.manifest.model).toBe('flowers');
  });

  it('says rolled-back when the new version is not taken, and failed when nothing serves', async () => {
    const { ports, host, advance } = open();
    host.refuseNext('the server ended with exit code 4');
    const failed = await deployModel(await command(ports, 'v1.0.0'), ports);
    expect(failed).toMatchObject({ outcome: 'failed', detail: 'the server ended with exit code 4' });
    advance();
    await deployModel(await command(ports, 'v1.0.0'), ports);
    advance();
    host.refuseNext('not ready within 120 s');
    const back = await deployModel(await command(ports, 'v2.0.0'), ports);
    expect(back).toMatchObject({ outcome: 'rolled-back', replaced: 'v1.0.0', detail: 'not ready within 120 s' });
    expect((await deploymentHistory('flowers', 'production', ports)).current?.version).toBe('v1.0.0');
    const states = (await ports.forge.deployments.list('production')).map((deployment) => deployment.state);
    expect(states).toEqual(['failure', 'success', 'failure']);
  });

  it('records a fault of the environment and passes it on', async () => {
    const { ports, host } = open();
    host.breakNext();
    await expect(deployModel(await command(ports, 'v1.0.0'), ports)).rejects.toMatchObject({ code: 'deploy.gateway-failed' });
    expect(await readRecords<DeploymentRecord>('deployment', 'flowers', ports)).toMatchObject([{ outcome: 'failed' }]);
    expect((await ports.forge.deployments.list('production'))[0]?.state).toBe('failure');
  });

  it('plans without doing anything', async () => {
    const { ports, host } = open();
    const plan = await planDeployment(await command(ports, 'v1.0.0', { config: { ...CONFIG, replicas: 2, port: 0 } }), ports);
    expect(plan.title).toBe('deploy flowers v1.0.0 to production (process)');
    expect(plan.effects.map((effect) => effect.verb)).toEqual(['create', 'run', 'update', 'create']);
    expect(host.asked).toEqual([]);
    expect(await readRecords('deployment', 'flowers', ports)).toEqual([]);
  });

  it.each([
    [
      'a changed byte',
      async (ports: TestPorts, folder: string) => ports.files.write(`${folder}/profile.json`, 'x'),
      'deploy.package-corrupt',
    ],
    ['a missing file', async (ports: TestPorts, folder: string) => ports.files.remove(`${folder}/arrays.bin`), 'deploy.package-corrupt'],
    ['no manifest', async (ports: TestPorts, folder: string) => ports.files.remove(`${folder}/model.json`), 'deploy.package-missing'],
    [
      'a manifest that is not JSON',
      async (ports: TestPorts, folder: string) => ports.files.write(`${folder}/model.json`, '{'),
      'deploy.package-corrupt',
    ],
    [
      'a manifest of something else',
      async (ports: TestPorts, folder: string) => ports.files.write(`${folder}/model.json`, '{}'),
      'deploy.package-corrupt',
    ],
    [
      'a path out of the package',
      async (ports: TestPorts, folder: string) =>
        ports.files.write(
          `${folder}/model.json`,
          JSON.stringify({ model: 'flowers', files: [{ path: '../x', sizeBytes: 1, sha256: 'a'.repeat(64) }] }),
        ),
      'deploy.package-corrupt',
    ],
  ])('refuses a package with %s before anything is done', async (_, damage, code) => {
    const { ports, host } = open();
    const damaged = await command(ports, 'v1.0.0');
    await damage(ports, damaged.packageFolder);
    await expect(deployModel(damaged, ports)).rejects.toMatchObject({ code });
    expect(host.asked).toEqual([]);
    expect(await ports.forge.deployments.list('production')).toEqual([]);
  });

  it('refuses a package of another model, bad names and unknown strategies', async () => {
    const { ports } = open();
    const foreign = await flowerPackage(ports, { model: 'trees', version: 'v1.0.0' });
    await expect(deployModel(await command(ports, 'v1.0.0', { packageFolder: foreign }), ports)).rejects.toMatchObject({
      code: 'deploy.package-missing',
    });
    await expect(deployModel(await command(ports, 'v1.0.0', { environment: '../prod' }), ports)).rejects.toMatchObject({
      code: 'deploy.name-invalid',
    });
    const canary = { ...CONFIG, strategy: { canary: {} } };
    await expect(deployModel(await command(ports, 'v1.0.0', { config: canary }), ports)).rejects.toMatchObject({
      code: 'deploy.strategy-unsupported',
    });
  });

  it('keeps the packages that serve and served, and removes older ones', async () => {
    const { ports, host, advance } = open();
    for (const version of ['v1.0.0', 'v1.1.0', 'v1.2.0']) {
      await deployModel(await command(ports, version), ports);
      advance();
    }
    const present = await Promise.all(host.asked.map(({ packageFolder }) => ports.files.stat(`${packageFolder}/model.json`)));
    expect(present.map((stat) => stat !== undefined)).toEqual([false, true, true]);
  });
});

describe('rolling back', () => {
  it('returns to the version before, then to the one before that, and never to one that was rolled back from', async () => {
    const { ports, host, advance } = open();
    for (const version of ['v1.0.0', 'v1.1.0', 'v1.2.0']) {
      await deployModel(await command(ports, version), ports);
      advance();
    }
    const first = await rollbackDeployment(rollback(ports), ports);
    advance();
    expect(first).toMatchObject({ version: 'v1.1.0', replaced: 'v1.2.0', strategy: 'rollback', outcome: 'succeeded' });
    const second = await rollbackDeployment(rollback(ports), ports);
    advance();
    expect(second).toMatchObject({ version: 'v1.0.0', replaced: 'v1.1.0' });
    await expect(rollbackDeployment(rollback(ports), ports)).rejects.toMatchObject({ code: 'deploy.no-previous-version' });
    const named = await rollbackDeployment(rollback(ports, 'v1.2.0'), ports);
    expect(named).toMatchObject({ version: 'v1.2.0', replaced: 'v1.0.0' });
    expect(host.asked.map((release) => release.version)).toEqual(['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.1.0', 'v1.0.0', 'v1.2.0']);
  });

  it('uses the installed package, and fetches only when it is gone', async () => {
    const { ports, host, advance } = open();
    for (const version of ['v1.0.0', 'v1.1.0']) {
      await deployModel(await command(ports, version), ports);
      advance();
    }
    const refusing = { ...rollback(ports), fetchPackage: () => Promise.reject(new Error('nothing should be fetched')) };
    expect(await rollbackDeployment(refusing, ports)).toMatchObject({ version: 'v1.0.0' });
    advance();
    await ports.files.remove(host.asked[1]!.packageFolder);
    await expect(rollbackDeployment({ ...refusing, to: 'v1.1.0' }, ports)).rejects.toThrow('nothing should be fetched');
  });

  it('plans, and says that there is nothing to return to', async () => {
    const { ports, advance } = open();
    await expect(planRollback(rollback(ports), ports)).rejects.toMatchObject({
      code: 'deploy.no-previous-version',
      message: expect.stringContaining('nothing was deployed'),
    });
    for (const version of ['v1.0.0', 'v1.1.0']) {
      await deployModel(await command(ports, version), ports);
      advance();
    }
    const plan = await planRollback(rollback(ports), ports);
    expect(plan.title).toBe('roll back flowers in production to v1.0.0');
    expect(plan.effects.at(-2)).toMatchObject({ verb: 'delete', target: 'servers of v1.1.0' });
  });
});

describe('scaling the process target', () => {
  it('changes the number, and 0 stops', async () => {
    const { ports } = open();
    await deployModel(await command(ports, 'v1.0.0'), ports);
    const scale = { model: 'flowers', environment: 'production', config: CONFIG };
    expect(await scaleDeployment({ ...scale, replicas: 3 }, ports)).toEqual({ ready: 3, url: 'http://127.0.0.1:8421' });
    expect(await scaleDeployment({ ...scale, replicas: 0 }, ports)).toEqual({ ready: 0 });
    await expect(scaleDeployment({ ...scale, replicas: 1 }, ports)).rejects.toMatchObject({ code: 'deploy.nothing-deployed' });
    await expect(scaleDeployment({ ...scale, replicas: -1 }, ports)).rejects.toMatchObject({ code: 'contract.input-invalid' });
  });
});
