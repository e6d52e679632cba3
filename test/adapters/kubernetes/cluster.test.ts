import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kubernetesCluster } from '#adapters/kubernetes/cluster.ts';
import type { Kubernetes } from '#ports/kubernetes.ts';

/** Stands in for an API server: what it says is fixed, what it was asked is kept. A real cluster is asked by test/full/deploy. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly type: string | undefined;
  readonly token: string | undefined;
  readonly body: string;
}

let root: string;
let server: Server;
let asked: Asked[];
let answers: { status: number; body: unknown }[];
let cluster: Kubernetes;

const POD = { kind: 'Pod', namespace: 'ml', name: 'p' } as const;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
  return text;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
  asked = [];
  answers = [];
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { headers, method, url } = request;
      asked.push({ method: method!, url: url!, type: headers['content-type'], token: headers.authorization, body });
      const answer = answers.shift() ?? { status: 404, body: { message: 'not found' } };
      if (answer.status === 0) response.socket?.destroy();
      else response.writeHead(answer.status).end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeFile(
    join(root, 'config'),
    `apiVersion: v1
kind: Config
current-context: test
clusters: [{name: c, cluster: {server: '${address}', insecure-skip-tls-verify: true}}]
users: [{name: u, user: {token: secret}}]
contexts: [{name: test, context: {cluster: c, user: u, namespace: team}}]
`,
  );
  cluster = kubernetesCluster({ kubeconfig: join(root, 'config') });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

describe('a cluster behind its API', () => {
  it('applies by server-side apply, as one manager, with the token of the kubeconfig', async () => {
    const object = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'd', namespace: 'ml' }, spec: { replicas: 1 } };
    answers = [
      { status: 200, body: { ...object, status: {} } },
      { status: 200, body: object },
    ];
    expect(await cluster.apply(object)).toEqual({ ...object, status: {} });
    await cluster.apply(object, { dryRun: true });
    expect(asked[0]).toEqual({
      method: 'PATCH',
      url: '/apis/apps/v1/namespaces/ml/deployments/d?fieldManager=trainyard&force=true',
      type: 'application/apply-patch+yaml',
      token: 'Bearer secret',
      body: JSON.stringify(object),
    });
    expect(asked[1]!.url).toContain('&dryRun=All');
    expect(await cluster.describe()).toMatchObject({ namespace: 'team' });
  });

  it('reads, lists by labels, and removes', async () => {
    answers = [
      { status: 200, body: { kind: 'Pod' } },
      { status: 404, body: {} },
      { status: 200, body: { items: [{ kind: 'Pod' }] } },
      { status: 200, body: {} },
      { status: 404, body: {} },
    ];
    expect(await cluster.read(POD)).toEqual({ kind: 'Pod' });
    expect(await cluster.read(POD)).toBeUndefined();
    expect(await cluster.list('Pod', 'ml', { app: 'x', 'a/b': 'c' })).toEqual([{ kind: 'Pod' }]);
    expect(asked[2]!.url).toBe('/api/v1/namespaces/ml/pods?labelSelector=app%3Dx%2Ca%2Fb%3Dc');
    await cluster.remove(POD);
    await cluster.remove(POD);
    expect(asked.slice(3).map((request) => `${request.method} ${request.url}`)).toEqual(
      Array(2).fill('DELETE /api/v1/namespaces/ml/pods/p'),
    );
  });

  it('tells events oldest first and the log of the life that ended', async () => {
    answers = [
      {
        status: 200,
        body: {
          items: [
            { reason: 'BackOff', message: 'again', lastTimestamp: '2026-11-21T09:00:02Z' },
            { reason: 'Scheduled', message: 'to a node', eventTime: '2026-11-21T09:00:01.000000Z' },
          ],
        },
      },
      { status: 200, body: 'the end of the first life' },
      { status: 400, body: 'previous terminated container not found' },
      { status: 200, body: 'this life' },
      { status: 200, body: 'unable to retrieve container logs for containerd://1' },
      { status: 404, body: '' },
    ];
    expect(await cluster.events(POD)).toEqual(['Scheduled: to a node', 'BackOff: again']);
    expect(await cluster.logs('p', 'ml', 'server')).toBe('the end of the first life');
    expect(await cluster.logs('p', 'ml', 'server')).toBe('this life');
    expect(await cluster.logs('p', 'ml', 'server')).toBe('');
  });

  it('tries again when the API server breaks off or is busy', async () => {
    answers = [
      { status: 0, body: '' },
      { status: 503, body: 'busy' },
      { status: 200, body: { kind: 'Pod' } },
    ];
    expect(await cluster.read(POD)).toEqual({ kind: 'Pod' });
    expect(asked).toHaveLength(3);
  });

  it.each([
    [403, { message: 'pods is forbidden: User "x" cannot get resource "pods"' }, 'read Pod ml/p: 403 pods is forbidden'],
    [401, 'a page of a proxy', '401 a page of a proxy'],
    [422, [], '422 []'],
  ])('passes on the words of a refusal with %i', async (status, body, words) => {
    answers = [{ status, body }];
    await expect(cluster.read(POD)).rejects.toMatchObject({ code: 'deploy.cluster-refused', message: expect.stringContaining(words) });
  });

  it('passes on refusals of changes too', async () => {
    answers = [
      { status: 409, body: { message: 'conflict' } },
      { status: 403, body: { message: 'no' } },
    ];
    const object = { apiVersion: 'v1', kind: 'Service', metadata: { name: 's', namespace: 'ml' } };
    await expect(cluster.apply(object)).rejects.toMatchObject({
      code: 'deploy.cluster-refused',
      message: 'apply Service ml/s: 409 conflict',
    });
    await expect(cluster.remove(POD)).rejects.toMatchObject({ code: 'deploy.cluster-refused' });
  });

  it('says when there is no way to the cluster', async () => {
    const missing = kubernetesCluster({ kubeconfig: join(root, 'nothing') });
    await expect(missing.describe()).rejects.toMatchObject({ code: 'deploy.cluster-unreachable' });
    await writeFile(join(root, 'empty'), 'apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\nusers: []\n');
    await expect(kubernetesCluster({ kubeconfig: join(root, 'empty') }).describe()).rejects.toMatchObject({
      code: 'deploy.cluster-unreachable',
    });
  });
});
