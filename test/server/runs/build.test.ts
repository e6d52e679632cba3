import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendRecord } from '#features/records.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import { formatInstant, instant } from '#kernel/instant.ts';
import { buildRunsServer } from '../../../src/server/runs/build.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference } from '../../kit/training.ts';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

let app: FastifyInstance;
let ids: string[];
beforeEach(async () => {
  const workspace = memoryWorkspace();
  const dataset = datasetReference('d', 2);
  ids = [];
  const add = async (index: number, fields: Partial<RunRecord>, attachments: { name: string; bytes: Uint8Array }[] = []) => {
    const at = instant(Date.UTC(2026, 10, 20 + index));
    const id = makeRecordId(at, new Uint8Array(10).fill(index));
    ids.push(id);
    const record: RunRecord = {
      schemaVersion: 1,
      kind: 'run',
      id,
      model: 'wine',
      createdAt: formatInstant(at),
      durationMs: 1000 * index,
      exit: 'succeeded',
      dataset,
      task: 'regression',
      target: 'y',
      features: [],
      algorithm: 'command',
      parameters: {},
      seed: 0,
      metrics: {},
      testRows: { count: 0, digest: dataset.digest },
      environment: {},
      ...fields,
    };
    await appendRecord(record, workspace, attachments);
  };
  const tracked = (name: string, runId: string, parent?: string) => ({
    mlflow: { name, runId, tags: { note: '<b>' }, ...(parent === undefined ? {} : { parent }) },
  });
  const history = (values: (number | string)[]) => [
    {
      name: 'history.json',
      bytes: encode({ schemaVersion: 1, kind: 'history', metrics: { loss: { points: values.length, steps: [0, 1, 2], values } } }),
    },
  ];
  await add(
    1,
    { environment: tracked('cell', 'b', 'a'), metrics: { loss: { value: 0.5, better: 'lower' } }, parameters: { rate: '0.1' } },
    history([2, 1, 0.5]),
  );
  await add(
    2,
    {
      environment: tracked('<i>sweep</i>', 'a'),
      metrics: { loss: { value: 0.25, better: 'lower' } },
      parameters: { rate: '0.2', same: 1 },
    },
    [
      ...history([1, 'NaN', 0.25]),
      {
        name: 'parts.json',
        bytes: encode({ runs: [{ name: 'fold 1', status: 'FINISHED', params: { k: '1' }, metrics: { acc: 0.75 }, histories: {} }] }),
      },
    ],
  );
  await add(3, { model: 'tea', exit: 'failed', environment: tracked('kettle', 'c') });
  app = await buildRunsServer('cellar', workspace);
});
afterEach(() => app.close());

const get = async (url: string, headers: Record<string, string> = {}) => {
  const { statusCode, body } = await app.inject({ method: 'GET', url, headers: { host: '127.0.0.1:80', ...headers } });
  return { status: statusCode, body };
};

/** Names in the order of the rows. */
const rows = (body: string): string[] => [...body.matchAll(/<a href="\/runs\/[^"]*">([^<]*)<\/a>/g)].map(([, name]) => name!);

describe('the page of runs', () => {
  it('lists all, the newest first, with names of others escaped and nothing loaded', async () => {
    const { status, body } = await get('/');
    expect([status, rows(body)]).toEqual([200, ['kettle', '&lt;i&gt;sweep&lt;/i&gt;', 'cell']]);
    expect(body).not.toMatch(/<i>sweep|<script|https?:\/\//);
    expect(body).toContain("form-action 'self'");
    expect(body).toMatch(/class="nested"[^]*cell/);
  });

  it.each([
    ['filter=wine&sort=loss&order=up', ['&lt;i&gt;sweep&lt;/i&gt;', 'cell']],
    ['sort=loss', ['cell', '&lt;i&gt;sweep&lt;/i&gt;', 'kettle']],
    ['sort=time&order=up', ['cell', '&lt;i&gt;sweep&lt;/i&gt;', 'kettle']],
    ['filter=loss%3C0.3', ['&lt;i&gt;sweep&lt;/i&gt;']],
    ['filter=loss%3E%3D0.25+rate%3D0.1', ['cell']],
    ['filter=rate!%3D0.1', ['&lt;i&gt;sweep&lt;/i&gt;']],
    ['filter=rate%3E0.15', ['&lt;i&gt;sweep&lt;/i&gt;']],
    ['filter=FAILED', ['kettle']],
    ['filter=nothing+like+it', []],
    ['page=9', []],
  ])('takes %s', async (query, expected) => {
    expect(rows((await get(`/?${query}`)).body)).toEqual(expected);
  });

  it('answers this machine only', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await app.inject({ method: 'POST', url: '/', headers: { host: 'localhost' } })).statusCode).toBe(404);
  });
});

describe('the page of a run', () => {
  it('shows the course of its metrics, its parts and tags, and the runs within it', async () => {
    const { status, body } = await get(`/runs/wine/${ids[1]}`);
    expect(status).toBe(200);
    expect(body).toMatch(/loss by step\. &lt;i&gt;sweep&lt;\/i&gt; ends at 0\.25/);
    for (const part of ['fold 1', 'acc 0.7500', '&lt;b&gt;', 'same']) expect(body).toContain(part);
    expect(rows(body)).toContain('cell');
    expect((await get(`/runs/wine/${ids[0]}`)).body).toContain('part of &lt;i&gt;sweep&lt;/i&gt;');
  });

  it.each(['/runs/wine/nonsense', '/runs/none/01M7Z3RBY2T6RBAGF2892WHDD4', '/runs/..%2f..%2fetc/01M7Z3RBY2T6RBAGF2892WHDD4', '/else'])(
    'is not there for %s',
    async (url) => expect((await get(url)).status).toBe(404),
  );
});

describe('a comparison', () => {
  it('has both runs in one picture, and the parameters that differ', async () => {
    const { body } = await get(`/compare?run=wine/${ids[0]}&run=wine/${ids[1]}`);
    expect(body).toMatch(/loss by step\. cell ends at 0\.5; .*sweep.* ends at 0\.25/);
    expect(body).toMatch(/Those that differ[^]*rate[^]*0\.1[^]*0\.2/);
  });

  it('of nothing leads back to the list', async () => expect((await get('/compare?run=x')).status).toBe(302));
});
