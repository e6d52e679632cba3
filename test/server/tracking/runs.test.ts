import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trackingServer, type TrackingServerUnderTest } from '../../kit/tracking/tracking-server.ts';

let server: TrackingServerUnderTest;
beforeEach(async () => {
  server = await trackingServer();
});
afterEach(() => server.dispose());

const refused = (code: string, status = 400) => ({ status, body: { error_code: code, message: expect.any(String) as string } });

describe('experiments', () => {
  it('are created, found by name and id, renamed, tagged, deleted and restored', async () => {
    const { body } = await server.post('experiments/create', { name: 'a b', tags: [{ key: 'k', value: 'v' }] });
    const id = (body as { experiment_id: string }).experiment_id;
    expect(id).toMatch(/^\d+$/);
    const found = {
      experiment_id: id,
      name: 'a b',
      lifecycle_stage: 'active',
      artifact_location: `mlflow-artifacts:/${id}`,
      tags: [{ key: 'k', value: 'v' }],
    };
    expect(await server.get('experiments/get-by-name?experiment_name=a+b')).toMatchObject({ status: 200, body: { experiment: found } });
    expect(await server.post('experiments/create', { name: 'a b' })).toEqual(refused('RESOURCE_ALREADY_EXISTS'));
    await server.post('experiments/update', { experiment_id: id, new_name: 'c' });
    await server.post('experiments/set-experiment-tag', { experiment_id: id, key: 'x', value: '1' });
    await server.post('experiments/delete-experiment-tag', { experiment_id: id, key: 'k' });
    expect(await server.post('experiments/delete-experiment-tag', { experiment_id: id, key: 'k' })).toEqual(
      refused('RESOURCE_DOES_NOT_EXIST', 404),
    );
    await server.post('experiments/delete', { experiment_id: id });
    expect(await server.get(`experiments/get?experiment_id=${id}`)).toMatchObject({
      body: { experiment: { name: 'c', lifecycle_stage: 'deleted', tags: [{ key: 'x', value: '1' }] } },
    });
    expect(await server.post('runs/create', { experiment_id: id })).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(await server.post('experiments/search', { view_type: 'DELETED_ONLY', max_results: 5 })).toMatchObject({
      body: { experiments: [{ name: 'c' }] },
    });
    expect(await server.post('experiments/restore', { experiment_id: id })).toEqual({ status: 200, body: {} });
    expect(await server.post('experiments/search', { filter: "name LIKE 'c%' and tags.x = '1'" })).toMatchObject({
      body: { experiments: [{ name: 'c' }] },
    });
  });

  it('say which they do not know', async () => {
    expect(await server.get('experiments/get-by-name?experiment_name=none')).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));
    expect(await server.get('experiments/get?experiment_id=7')).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));
    expect(await server.post('experiments/create', { name: 'x', artifact_location: 's3://bucket' })).toEqual(
      refused('INVALID_PARAMETER_VALUE'),
    );
    expect(await server.post('experiments/search', { filter: "size = '3'" })).toEqual(refused('INVALID_PARAMETER_VALUE'));
  });
});

describe('a run', () => {
  it('has a name made up when none is given, both ids, and an address for artifacts', async () => {
    const answer = await server.post('runs/create', {
      experiment_id: '0',
      user_id: 'ada',
      start_time: '1700000000000',
      tags: [{ key: 'a', value: 'b' }],
    });
    const { run } = answer.body as { run: { info: Record<string, string>; data: { tags: { key: string; value: string }[] } } };
    expect(run.info).toMatchObject({
      status: 'RUNNING',
      user_id: 'ada',
      start_time: 1_700_000_000_000,
      lifecycle_stage: 'active',
      experiment_id: '0',
    });
    expect(run.info['run_id']).toMatch(/^[0-9a-f]{32}$/);
    expect(run.info['run_uuid']).toBe(run.info['run_id']);
    expect(run.info['artifact_uri']).toBe(`mlflow-artifacts:/0/${run.info['run_id']}/artifacts`);
    expect(run.data.tags).toContainEqual({ key: 'mlflow.runName', value: run.info['run_name'] });
  });

  it('reads back what was logged', async () => {
    const id = await server.startRun({ run_name: 'first' });
    await server.post('runs/log-parameter', { run_uuid: id, key: 'lr', value: '0.1' });
    await server.post('runs/log-metric', { run_id: id, key: 'loss', value: '0.5', timestamp: 1, step: '2', unknown: true });
    await server.post('runs/log-metric', { run_id: id, key: 'loss', value: 0.25, timestamp: 2, step: 1 });
    await server.post('runs/log-batch', {
      run_id: id,
      metrics: [{ key: 'nan', value: 'NaN', timestamp: 1, step: 0 }],
      params: [
        { key: 'lr', value: '0.1' },
        { key: 'n', value: '' },
      ],
      tags: [{ key: 't', value: 'ü' }],
    });
    await server.post('runs/set-tag', { run_id: id, key: 'gone', value: '1' });
    await server.post('runs/delete-tag', { run_id: id, key: 'gone' });
    const update = await server.post('runs/update', { run_id: id, status: 'FINISHED', end_time: 9_000, run_name: 'renamed' });
    expect(update).toMatchObject({ status: 200, body: { run_info: { status: 'FINISHED', end_time: 9_000, run_name: 'renamed' } } });
    expect((await server.get(`runs/get?run_uuid=${id}&run_id=${id}`)).body).toMatchObject({
      run: {
        data: {
          metrics: [
            { key: 'loss', value: 0.5, timestamp: 1, step: 2 },
            { key: 'nan', value: 'NaN' },
          ],
          params: [
            { key: 'lr', value: '0.1' },
            { key: 'n', value: '' },
          ],
          tags: [
            { key: 'mlflow.runName', value: 'renamed' },
            { key: 't', value: 'ü' },
          ],
        },
      },
    });
    expect((await server.get(`metrics/get-history?run_id=${id}&metric_key=loss`)).body).toEqual({
      metrics: [
        { key: 'loss', value: 0.5, timestamp: 1, step: 2 },
        { key: 'loss', value: 0.25, timestamp: 2, step: 1 },
      ],
    });
    expect((await server.get(`metrics/get-history?run_id=${id}&metric_key=loss&max_results=1`)).body).toMatchObject({
      next_page_token: 'o1',
    });
  });

  it('keeps all of a batch or nothing', async () => {
    const id = await server.startRun();
    await server.post('runs/log-parameter', { run_id: id, key: 'a', value: '1' });
    const batch = {
      run_id: id,
      metrics: [{ key: 'm', value: 1, timestamp: 1, step: 0 }],
      params: [{ key: 'a', value: '2' }],
      tags: [{ key: 't', value: 'x' }],
    };
    expect(await server.post('runs/log-batch', batch)).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(
      await server.post('runs/log-batch', {
        run_id: id,
        params: [
          { key: 'b', value: '1' },
          { key: 'b', value: '2' },
        ],
      }),
    ).toEqual(refused('INVALID_PARAMETER_VALUE'));
    const run = server.store.state.runs.get(id)!;
    expect([run.metrics.size, Object.fromEntries(run.params), run.tags.has('t')]).toEqual([0, { a: '1' }, false]);
  });

  it.each([
    ['log-metric', { key: 'm', value: 'high', timestamp: 1 }],
    ['log-metric', { key: 'm', value: 1 }],
    ['log-metric', { key: '', value: 1, timestamp: 1 }],
    ['log-metric', { key: 'm', value: 1, timestamp: 1, step: 0.5 }],
    ['log-parameter', { key: 'k'.repeat(251), value: '' }],
    ['log-parameter', { key: 'k', value: 'v'.repeat(6_001) }],
    ['log-parameter', { key: 'a\nb', value: '' }],
    ['set-tag', { key: 'k', value: 'v'.repeat(8_001) }],
    ['log-batch', { metrics: Array.from({ length: 1_001 }, () => ({ key: 'm', value: 1, timestamp: 1 })) }],
    ['log-batch', { params: Array.from({ length: 101 }, (_, index) => ({ key: `p${index}`, value: '' })) }],
    ['log-batch', { metrics: 3 }],
    ['log-batch', { tags: ['x'] }],
    ['update', { status: 'DONE' }],
    ['log-model', { model_json: '{' }],
  ])('refuses %s %.60j', async (route, fields) => {
    const id = await server.startRun();
    expect(await server.post(`runs/${route}`, { run_id: id, ...fields })).toEqual(refused('INVALID_PARAMETER_VALUE'));
  });

  it('takes nothing while it is deleted', async () => {
    const id = await server.startRun();
    await server.post('runs/delete', { run_id: id });
    expect(await server.post('runs/set-tag', { run_id: id, key: 'k', value: 'v' })).toEqual(refused('INVALID_PARAMETER_VALUE'));
    await server.post('runs/restore', { run_id: id });
    expect(await server.post('runs/set-tag', { run_id: id, key: 'k', value: 'v' })).toEqual({ status: 200, body: {} });
    expect(await server.post('runs/delete-tag', { run_id: id, key: 'none' })).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));
    expect(await server.post('runs/set-tag', { run_id: 'f'.repeat(32), key: 'k', value: 'v' })).toEqual(
      refused('RESOURCE_DOES_NOT_EXIST', 404),
    );
  });

  it('keeps datasets once, outputs, and the history of models of old clients', async () => {
    const id = await server.startRun();
    const dataset = { name: 'train', digest: 'abc', source_type: 'local', source: '{"uri":"x"}', profile: '{"num_rows":3}' };
    const inputs = { run_id: id, datasets: [{ tags: [{ key: 'mlflow.data.context', value: 'training' }], dataset }] };
    await server.post('runs/log-inputs', inputs);
    await server.post('runs/log-inputs', { ...inputs, models: [{ model_id: 'm-1' }] });
    await server.post('runs/outputs', { run_id: id, models: [{ model_id: 'm-2', step: 0 }] });
    await server.post('runs/log-model', { run_id: id, model_json: '{"artifact_path":"rf"}' });
    await server.post('runs/log-model', { run_id: id, model_json: '{"artifact_path":"rg"}' });
    expect((await server.get(`runs/get?run_id=${id}`)).body).toMatchObject({
      run: {
        data: { tags: [{}, { key: 'mlflow.log-model.history', value: '[{"artifact_path":"rf"},{"artifact_path":"rg"}]' }] },
        inputs: { dataset_inputs: [{ dataset }], model_inputs: [{ model_id: 'm-1' }] },
        outputs: { model_outputs: [{ model_id: 'm-2', step: 0 }] },
      },
    });
    const found = await server.post('runs/search', {
      experiment_ids: ['0'],
      filter: "datasets.name = 'train' and datasets.context = 'training'",
    });
    expect((found.body as { runs: unknown[] }).runs).toHaveLength(1);
  });
});

describe('searching runs', () => {
  it('filters, sorts, pages, and has the newest first', async () => {
    for (let index = 0; index < 5; index++) {
      const id = await server.startRun({ run_name: `r${index}`, start_time: 1_000 + index });
      await server.post('runs/log-metric', { run_id: id, key: 'acc', value: index % 3, timestamp: 1 });
    }
    const search = async (fields: object) => {
      const { body } = await server.post('runs/search', { experiment_ids: ['0'], ...fields });
      const { runs, next_page_token: next } = body as { runs: { info: { run_name: string } }[]; next_page_token?: string };
      return [runs.map(({ info }) => info.run_name).join(' '), next];
    };
    expect(await search({})).toEqual(['r4 r3 r2 r1 r0', undefined]);
    expect(await search({ filter: 'metrics.acc >= 1', order_by: ['metrics.acc DESC'] })).toEqual(['r2 r4 r1', undefined]);
    expect(await search({ order_by: ['start_time ASC'], max_results: 2 })).toEqual(['r0 r1', 'o2']);
    expect(await search({ order_by: ['start_time ASC'], max_results: 2, page_token: 'o4' })).toEqual(['r4', undefined]);
    expect(await search({ experiment_ids: ['9'] })).toEqual(['', undefined]);
    expect(await server.post('runs/search', { experiment_ids: ['0'], max_results: 50_001 })).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(await server.post('runs/search', { experiment_ids: ['0'], page_token: 'x' })).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(await server.post('runs/search', { experiment_ids: ['0'], filter: "colour = 'red'" })).toEqual(
      refused('INVALID_PARAMETER_VALUE'),
    );
  });
});

describe('the journal', () => {
  it('brings everything into the next session, and passes over a torn last line', async () => {
    const id = await server.startRun({ run_name: 'kept' });
    await server.post('runs/log-metric', { run_id: id, key: 'loss', value: 1, timestamp: 1, step: 1 });
    await server.close();
    appendFileSync(join(server.folder, server.store.session, 'events.jsonl'), `{"kind":"run-logged","at":1,"id":"${id}","metr`);
    const next = await trackingServer({ folder: server.folder, seed: 2 });
    await next.post('runs/log-metric', { run_id: id, key: 'loss', value: 2, timestamp: 2, step: 2 });
    expect(next.store.state.runs.get(id)!.name).toBe('kept');
    expect([...next.store.touched]).toEqual([id]);
    expect((await next.get(`metrics/get-history?run_id=${id}&metric_key=loss`)).body).toMatchObject({
      metrics: [{ value: 1 }, { value: 2 }],
    });
    await next.close();
  });

  it('leaves nothing behind when nothing was logged', async () => {
    await server.get('experiments/get?experiment_id=0');
    await server.close();
    expect(readdirSync(server.folder)).toEqual([]);
  });

  it('holds the latest of 20,000 values in memory and all of them on disk', async () => {
    const id = await server.startRun();
    await Promise.all(
      Array.from({ length: 20 }, (_, batch) =>
        server.post('runs/log-batch', {
          run_id: id,
          metrics: Array.from({ length: 1_000 }, (_value, index) => ({
            key: `m${index % 4}`,
            value: index,
            timestamp: 1,
            step: 1_000 * batch + index,
          })),
        }),
      ),
    );
    expect(server.store.state.runs.get(id)!.metrics.size).toBe(4);
    const { body } = await server.get(`metrics/get-history?run_id=${id}&metric_key=m1`);
    expect((body as { metrics: unknown[] }).metrics).toHaveLength(5_000);
  });
});
