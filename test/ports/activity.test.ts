import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel/instant.ts';
import { FORGES, type OpenForge } from '../kit/forges.ts';

describe.each(FORGES)('CheckStore, DeploymentStore, WorkflowDispatcher and PermissionProbe of the $name forge', ({ open }) => {
  let opened: OpenForge;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  it('publishes a check with more annotations than one request takes', async () => {
    const annotations = Array.from({ length: 120 }, (_, index) => ({
      at: { file: 'data/iris.csv', line: index + 1 },
      level: 'warning' as const,
      message: `row ${index + 1}`,
    }));
    const check = {
      commit: opened.commits[1],
      name: 'compare iris',
      verdict: 'pass' as const,
      title: 'better',
      summary: '**yes**',
      annotations,
    };
    expect((await opened.forge.checks.publish(check)).url).toMatch(/^\w+:\/\//);
  });

  it('tells the deployments to an environment, newest first, with their states', async () => {
    const { deployments } = opened.forge;
    const facts = {
      environment: 'production',
      reference: opened.commits[0],
      description: 'iris v1.0.0',
      payload: { model: 'iris', version: 'v1.0.0' },
    };
    const first = await deployments.create(facts);
    expect(first).toMatchObject({ ...facts, state: 'pending' });
    const second = await deployments.create({ ...facts, description: 'iris v1.1.0' });
    await deployments.create({ ...facts, environment: 'staging' });
    await deployments.setState(first, 'in-progress', { description: 'rolling out' });
    await deployments.setState(first, 'inactive', { description: 'replaced' });
    await deployments.setState(second, 'success', { description: 'up', url: 'http://localhost:8080' });
    const listed = await deployments.list('production');
    expect(listed.map(({ id, state }) => [id, state])).toEqual([
      [second.id, 'success'],
      [first.id, 'inactive'],
    ]);
    expect(listed[1]).toEqual({ ...first, state: 'inactive' });
    expect(await deployments.list('nowhere')).toEqual([]);
  });

  it('starts a workflow and tells where to look', async () => {
    const started = await opened.forge.workflows.dispatch('retrain.yml', 'main', { model: 'iris', reason: 'drift; $(rm) "quoted"' });
    expect(started.url).toMatch(/^\w+:\/\//);
  });

  it('counts no runs of a workflow that it does not know', async () => {
    expect(await opened.forge.workflows.countRuns('none.yml', instant(0))).toBeUndefined();
  });

  it('lacks no permission', async () => {
    const required = [
      { scope: 'contents', access: 'write' },
      { scope: 'pull-requests', access: 'write' },
      { scope: 'checks', access: 'write' },
      { scope: 'actions', access: 'read' },
    ] as const;
    expect(await opened.forge.permissions.missing(required)).toEqual([]);
  });
});
