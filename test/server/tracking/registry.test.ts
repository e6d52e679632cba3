import { afterEach, beforeEach, expect, it } from 'vitest';
import { trackingServer, type TrackingServerUnderTest } from '../../kit/tracking/tracking-server.ts';

let server: TrackingServerUnderTest;
beforeEach(async () => {
  server = await trackingServer();
});
afterEach(() => server.dispose());

const refused = (code: string, status = 400) => ({ status, body: { error_code: code, message: expect.any(String) as string } });

it('logs a model, registers it by its id, and finds it again by name, alias and stage', async () => {
  const run = await server.startRun();
  const { body } = await server.post('logged-models', {
    experiment_id: '0',
    name: 'rf',
    source_run_id: run,
    params: [{ key: 'a', value: '1' }],
  });
  const { info } = (body as { model: { info: { model_id: string; status: string; artifact_uri: string } } }).model;
  const id = info.model_id;
  expect(info).toMatchObject({ status: 'LOGGED_MODEL_PENDING', artifact_uri: `mlflow-artifacts:/0/models/${id}/artifacts` });
  await server.post(`logged-models/${id}/params`, { params: [{ key: 'b', value: '2' }] });
  expect(await server.post(`logged-models/${id}/params`, { params: [{ key: 'b', value: '3' }] })).toEqual(
    refused('INVALID_PARAMETER_VALUE'),
  );
  expect(await server.patch(`logged-models/${id}`, { model_id: id, status: 'LOGGED_MODEL_READY' })).toMatchObject({
    body: { model: { info: { status: 'LOGGED_MODEL_READY' } } },
  });
  await server.post('runs/log-metric', { run_id: run, model_id: id, key: 'acc', value: 0.5, timestamp: 1 });
  await server.patch(`logged-models/${id}/tags`, {
    tags: [
      { key: 't', value: 'u' },
      { key: 'gone', value: '' },
    ],
  });
  await server.remove(`logged-models/${id}/tags/gone`, {});
  expect(await server.remove(`logged-models/${id}/tags/gone`, {})).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));

  await server.post('registered-models/create', { name: 'reg', description: 'd' });
  expect(await server.post('registered-models/create', { name: 'reg' })).toEqual(refused('RESOURCE_ALREADY_EXISTS'));
  const version = await server.post('model-versions/create', { name: 'reg', source: `models:/${id}` });
  expect(version.body).toMatchObject({
    model_version: { version: '1', run_id: run, model_id: id, status: 'READY', current_stage: 'None' },
  });
  const tags = [
    { key: 't', value: 'u' },
    { key: 'mlflow.modelVersions', value: '[{"name":"reg","version":1}]' },
  ];
  const search = {
    experiment_ids: ['0'],
    filter: "name = 'rf' and params.b = '2' and metrics.acc > 0.4",
    order_by: [{ field_name: 'metrics.acc', ascending: false }],
  };
  expect((await server.post('logged-models/search', search)).body).toMatchObject({
    models: [{ info: { tags }, data: { metrics: [{ key: 'acc', run_id: run }] } }],
  });
  expect((await server.get(`logged-models/${id}`)).status).toBe(200);
  expect(await server.get('logged-models/m-0')).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));

  await server.post('model-versions/create', { name: 'reg', source: 'models:/reg/1', tags: [{ key: 'k', value: 'v' }] });
  expect((await server.get('model-versions/get-download-uri?name=reg&version=2')).body).toEqual({ artifact_uri: info.artifact_uri });
  await server.post('registered-models/alias', { name: 'reg', alias: 'champion', version: '2' });
  expect((await server.get('registered-models/alias?name=reg&alias=champion')).body).toMatchObject({
    model_version: { version: '2', aliases: ['champion'] },
  });
  expect(await server.get('registered-models/alias?name=reg&alias=none')).toEqual(refused('INVALID_PARAMETER_VALUE'));
  expect(await server.post('registered-models/alias', { name: 'reg', alias: 'latest', version: '2' })).toEqual(
    refused('INVALID_PARAMETER_VALUE'),
  );
  await server.post('model-versions/transition-stage', { name: 'reg', version: '1', stage: 'Production' });
  await server.post('model-versions/transition-stage', { name: 'reg', version: '2', stage: 'production', archive_existing_versions: true });
  expect((await server.post('registered-models/get-latest-versions', { name: 'reg', stages: ['Production'] })).body).toMatchObject({
    model_versions: [{ version: '2' }],
  });
  expect((await server.get('model-versions/get?name=reg&version=1')).body).toMatchObject({ model_version: { current_stage: 'Archived' } });
});

it('searches models and versions as clients do, to which what has no prompt tag is no prompt', async () => {
  for (const name of ['b', 'a', 'prompt']) await server.post('registered-models/create', { name });
  await server.post('registered-models/set-tag', { name: 'prompt', key: 'mlflow.prompt.is_prompt', value: 'true' });
  await server.post('model-versions/create', { name: 'a', source: 's', description: 'x' });
  await server.post('model-versions/create', { name: 'a', source: 's' });
  await server.post('model-versions/set-tag', { name: 'a', version: '2', key: 'k', value: 'v' });
  const filter = (text: string): string => `filter=${encodeURIComponent(text)}`;
  const noPrompts = filter("tag.`mlflow.prompt.is_prompt` != 'true'");
  expect((await server.get(`registered-models/search?${noPrompts}&max_results=100`)).body).toMatchObject({
    registered_models: [{ name: 'a' }, { name: 'b' }],
  });
  expect((await server.get(`model-versions/search?${filter("name = 'a'")}&order_by=version_number+ASC`)).body).toMatchObject({
    model_versions: [{ version: '1' }, { version: '2' }],
  });
  expect((await server.get(`model-versions/search?${filter("tags.k = 'v' and version_number > 1")}`)).body).toMatchObject({
    model_versions: [{ version: '2' }],
  });
  expect(await server.get(`model-versions/search?${filter("galaxy = 'v'")}`)).toEqual(refused('INVALID_PARAMETER_VALUE'));
});

it('updates, renames and deletes, and never gives a number again', async () => {
  await server.post('registered-models/create', { name: 'a' });
  for (let index = 0; index < 2; index++) await server.post('model-versions/create', { name: 'a', source: 's' });
  await server.post('registered-models/alias', { name: 'a', alias: 'x', version: 2 });
  await server.remove('model-versions/delete', { name: 'a', version: '2' });
  expect((await server.post('model-versions/create', { name: 'a', source: 's' })).body).toMatchObject({
    model_version: { version: '3', aliases: [] },
  });
  await server.patch('model-versions/update', { name: 'a', version: '3', description: 'third' });
  await server.post('model-versions/set-tag', { name: 'a', version: '3', key: 'k', value: 'v' });
  await server.remove('model-versions/delete-tag', { name: 'a', version: '3', key: 'k' });
  expect((await server.get('model-versions/get?name=a&version=3')).body).toMatchObject({
    model_version: { description: 'third', tags: [] },
  });
  await server.patch('registered-models/update', { name: 'a', description: 'd' });
  await server.post('registered-models/set-tag', { name: 'a', key: 'k', value: 'v' });
  await server.remove('registered-models/delete-tag', { name: 'a', key: 'k' });
  await server.post('registered-models/alias', { name: 'a', alias: 'y', version: 3 });
  await server.remove('registered-models/alias', { name: 'a', alias: 'y' });
  await server.post('registered-models/rename', { name: 'a', new_name: 'b' });
  expect((await server.get('registered-models/get?name=b')).body).toMatchObject({
    registered_model: { description: 'd', tags: [], aliases: [], latest_versions: [{ version: '3' }] },
  });
  expect(await server.get('registered-models/get?name=a')).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));
  expect(await server.post('registered-models/create', { name: 'x/y' })).toEqual(refused('INVALID_PARAMETER_VALUE'));
  expect(await server.post('model-versions/transition-stage', { name: 'b', version: '3', stage: 'Moon' })).toEqual(
    refused('INVALID_PARAMETER_VALUE'),
  );
  expect(await server.post('model-versions/create', { name: 'b', source: 's', model_id: 'm-0' })).toEqual(
    refused('RESOURCE_DOES_NOT_EXIST', 404),
  );
  await server.remove('registered-models/delete', { name: 'b' });
  expect(await server.get('registered-models/get?name=b')).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));
});
