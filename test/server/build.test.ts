import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { DEFAULT_LIMITS, type RequestLimits } from '#domain/serve/limits.ts';
import { createPredictionService } from '#features/serve/prediction-service.ts';
import type { Predictor } from '#kernel/predictor.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { LoggedPrediction } from '#ports/prediction-log.ts';
import { buildServer, type BuiltServer } from '../../src/server/build.ts';
import { FLOWER_MANIFEST, FLOWER_PREDICTOR, HOUSE_MANIFEST, HOUSE_PREDICTOR } from '../kit/served-model.ts';

let built: BuiltServer | undefined;
afterEach(() => built?.app.close());

async function open(changes: { limits?: Partial<RequestLimits>; manifest?: ModelManifest; predictor?: Predictor } = {}) {
  const manifest = changes.manifest ?? FLOWER_MANIFEST;
  const limits = { ...DEFAULT_LIMITS, ...changes.limits };
  const logged: LoggedPrediction[] = [];
  const errors: string[] = [];
  const served = { model: manifest.model, version: 'v1.0.0' };
  const log = (entries: readonly LoggedPrediction[]): void => void logged.push(...entries);
  const service = createPredictionService(
    { served, manifest, predictor: changes.predictor ?? FLOWER_PREDICTOR, limits, log },
    { clock: systemClock() },
  );
  built = await buildServer({
    served,
    manifest,
    service,
    limits,
    example: { length: 4 },
    log: { dropped: 0, waiting: 3 },
    onError: (error) => errors.push(String(error)),
    processMetrics: false,
  });
  const { app, state } = built;
  const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
  return { app, state, post, logged, errors };
}

describe('POST /predict', () => {
  it('answers one row with one prediction, its probabilities and the request id', async () => {
    const { post, logged } = await open();
    const response = await post('/predict', { length: 5, width: 1, colour: 'blue' }, { 'x-request-id': 'abc-1' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['x-request-id']).toBe('abc-1');
    expect(response.json()).toEqual({
      model: 'flowers',
      version: 'v1.0.0',
      requestId: 'abc-1',
      prediction: 'long',
      confidence: 0.9,
      probabilities: { long: 0.9, short: expect.closeTo(0.1) },
    });
    expect(logged).toMatchObject([
      {
        model: 'flowers',
        version: 'v1.0.0',
        requestId: 'abc-1',
        inputs: { length: 5, width: 1, colour: 'blue' },
        prediction: 'long',
        confidence: 0.9,
        status: 200,
      },
    ]);
  });

  it.each([
    ['an array', [{ length: 1 }, { length: 4 }]],
    ['rows', { rows: [{ length: 1 }, { length: 4 }] }],
    ['instances', { instances: [{ length: 1 }, { length: 4 }] }],
  ])('answers a batch given as %s in order', async (_, payload) => {
    const { post, logged } = await open();
    const body = (await post('/batch_predict', payload)).json();
    expect(body.predictions.map((item: { prediction: string }) => item.prediction)).toEqual(['short', 'long']);
    expect(logged).toHaveLength(2);
  });

  it('answers a batch of several turns as it answers the rows one by one', async () => {
    const { post } = await open();
    const rows = Array.from({ length: 1300 }, (_, row) => ({ length: row % 7 }));
    const { predictions } = (await post('/predict', rows)).json();
    expect(predictions).toHaveLength(1300);
    expect(predictions.every((item: { prediction: string }, row: number) => item.prediction === (row % 7 >= 3 ? 'long' : 'short'))).toBe(
      true,
    );
  });

  it('answers a regression with numbers', async () => {
    const { post } = await open({ manifest: HOUSE_MANIFEST, predictor: HOUSE_PREDICTOR });
    expect((await post('/predict', { rooms: 3, income: 2.5 })).json()).toMatchObject({ prediction: 32.5 });
    const many = Array.from({ length: 600 }, (_, row) => ({ rooms: row, income: 1 }));
    expect((await post('/predict', many)).json().predictions[599]).toEqual({ prediction: 5991 });
  });

  it('warns about a category that training never saw, or refuses it when told so', async () => {
    const accepting = await open();
    const warned = (await accepting.post('/predict', { length: 5, colour: 'rde' })).json();
    expect(warned).toMatchObject({ prediction: 'long', warnings: [{ code: 'serve.category-unseen', row: 0, column: 'colour' }] });
    expect(warned.warnings[0].detail).toContain('Did you mean "red"?');
    await built?.app.close();
    const refusing = await open({ limits: { unseenCategory: 'refuse' } });
    const refused = await refusing.post('/predict', { length: 5, colour: 'rde' });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ code: 'serve.rows-refused', errors: [{ code: 'serve.category-unseen' }] });
  });

  it('names every value that does not fit in a problem document', async () => {
    const { post, logged } = await open();
    const response = await post('/predict', { lenght: '5', width: 'x', colour: 7 });
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const problem = response.json();
    expect(problem).toMatchObject({ type: 'urn:trainyard:failure:serve.rows-refused', status: 422, code: 'serve.rows-refused' });
    expect(problem.errors.map((error: { code: string; column: string }) => [error.code, error.column])).toEqual([
      ['serve.input-missing', 'length'],
      ['serve.input-type', 'width'],
      ['serve.input-type', 'colour'],
      ['serve.input-unknown', 'lenght'],
    ]);
    expect(problem.errors[3].detail).toContain('Did you mean "length"?');
    expect(logged).toMatchObject([{ status: 422, inputs: {} }]);
  });

  it.each([
    ['not JSON', '{"length": ', {}, 400, 'serve.body-malformed'],
    ['an empty body', '', {}, 400, 'serve.body-malformed'],
    ['another media type', '{"length": 1}', { 'content-type': 'text/csv' }, 415, 'serve.media-type-unsupported'],
    ['a body that is too large', JSON.stringify([{ length: 1, colour: 'x'.repeat(3000) }]), {}, 413, 'serve.body-too-large'],
    ['too many rows', JSON.stringify(Array.from({ length: 11 }, () => ({ length: 1 }))), {}, 413, 'serve.batch-too-large'],
    ['no rows', '[]', {}, 400, 'serve.batch-empty'],
    ['a number', '5', {}, 400, 'serve.request-malformed'],
    ['rows that are no objects', '[1]', {}, 400, 'serve.request-malformed'],
    ['something beside the rows', '{"rows": [], "other": 1}', {}, 400, 'serve.request-malformed'],
    ['a poisoned prototype', '{"__proto__": {"length": 1}}', {}, 400, 'serve.body-malformed'],
  ])('refuses %s', async (_, payload, headers, status, code) => {
    const { post } = await open({ limits: { maxBodyBytes: 2000, maxRows: 10 } });
    const response = await post('/predict', payload, headers as Record<string, string>);
    expect([response.statusCode, response.json().code]).toEqual([status, code]);
  });

  it('tells the operator, not the client, why the model failed', async () => {
    const broken: Predictor = {
      task: 'classification',
      features: [],
      predict: () => {
        throw new Error('secret path');
      },
    };
    const { post, errors } = await open({ predictor: broken });
    const response = await post('/predict', { length: 1 });
    expect([response.statusCode, response.json().code]).toEqual([500, 'serve.prediction-failed']);
    expect(response.body).not.toContain('secret path');
    expect(errors).toEqual(['Error: secret path']);
  });

  it('replaces a request id that could break a log line', async () => {
    const { post } = await open();
    const response = await post('/predict', { length: 1 }, { 'x-request-id': 'a b"c' });
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f]{12}-1$/);
  });
});

describe('the other addresses', () => {
  it('says ready only while it is', async () => {
    const { app, state } = await open();
    expect((await app.inject('/ready')).statusCode).toBe(503);
    state.ready = true;
    expect((await app.inject('/ready')).statusCode).toBe(200);
    expect((await app.inject('/v2/health/ready')).json()).toEqual({ ready: true });
    expect((await app.inject('/health')).json()).toEqual({ status: 'ok' });
  });

  it('counts requests by route and code and never by the address that was asked', async () => {
    const { app, post } = await open();
    await post('/predict', { length: 5 });
    await post('/predict', { length: 'x' });
    await app.inject('/does-not-exist-12345');
    const text = (await app.inject('/metrics')).body;
    expect(text).toContain('model_requests_total{endpoint="/predict",code="200",model_name="flowers",model_version="v1.0.0"} 1');
    expect(text).toContain('model_requests_total{endpoint="/predict",code="422",model_name="flowers",model_version="v1.0.0"} 1');
    expect(text).toContain('model_requests_total{endpoint="unknown",code="404"');
    expect(text).toContain('model_errors_total{reason="serve.rows-refused"');
    expect(text).toContain('model_predictions_total{prediction="long"');
    expect(text).toContain('model_log_waiting{model_name="flowers",model_version="v1.0.0"} 3');
    expect(text).not.toContain('12345');
  });

  it('describes itself: index, information and OpenAPI', async () => {
    const { app } = await open();
    expect((await app.inject('/')).json()).toMatchObject({ model: 'flowers', example: { length: 4 } });
    expect((await app.inject('/info')).json()).toMatchObject({
      algorithm: 'decision-tree',
      dataset: { name: 'flowers' },
      metrics: { accuracy: { value: 0.95 } },
    });
    const document = (await app.inject('/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(document.components.schemas.Row).toMatchObject({
      required: ['length'],
      properties: { length: { type: 'number' }, width: { type: ['number', 'null'] } },
    });
  });

  it('answers unknown addresses and methods with problems', async () => {
    const { app } = await open();
    expect((await app.inject('/nowhere')).json()).toMatchObject({ code: 'serve.route-unknown', status: 404 });
    const wrongMethod = await app.inject('/predict');
    expect([wrongMethod.statusCode, wrongMethod.headers.allow, wrongMethod.json().code]).toEqual([405, 'POST', 'serve.method-not-allowed']);
  });
});

describe('Open Inference Protocol', () => {
  it('describes the model and refuses another name', async () => {
    const { app } = await open();
    expect((await app.inject('/v2/models/flowers')).json()).toMatchObject({
      name: 'flowers',
      inputs: [{ name: 'length', datatype: 'FP64', shape: [-1] }, {}, {}],
    });
    expect((await app.inject('/v2/models/flowers/versions/v1.0.0/ready')).statusCode).toBe(503);
    expect((await app.inject('/v2/models/trees')).json()).toEqual({ error: 'the server holds flowers v1.0.0' });
    expect((await app.inject('/v2')).json()).toEqual({ name: 'trainyard', version: 'v1.0.0', extensions: [] });
  });

  it('predicts from one tensor per column and from a matrix', async () => {
    const flowers = await open();
    const inputs = [
      { name: 'length', shape: [2], datatype: 'FP32', data: [1, 4] },
      { name: 'colour', shape: [2, 1], datatype: 'BYTES', data: [['red'], ['blue']] },
    ];
    expect((await flowers.post('/v2/models/flowers/infer', { id: 'r1', inputs })).json()).toMatchObject({
      model_name: 'flowers',
      id: 'r1',
      outputs: [
        { name: 'species', shape: [2], datatype: 'BYTES', data: ['short', 'long'] },
        { name: 'probabilities', shape: [2, 2], data: [0.4, 0.6, 0.9, expect.closeTo(0.1)] },
      ],
    });
    await built?.app.close();
    const houses = await open({ manifest: HOUSE_MANIFEST, predictor: HOUSE_PREDICTOR });
    const matrix = {
      inputs: [
        {
          name: 'x',
          shape: [2, 2],
          datatype: 'FP64',
          data: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    };
    expect((await houses.post('/v2/models/houses/infer', matrix)).json().outputs).toEqual([
      { name: 'price', shape: [2], datatype: 'FP64', data: [12, 34] },
    ]);
  });

  it.each([
    [{}, 'inputs'],
    [{ inputs: [5] }, 'inputs[0]'],
    [{ inputs: [{ name: 5 }] }, 'name'],
    [{ inputs: [{ name: 'length', shape: [] }] }, 'shape'],
    [{ inputs: [{ name: 'length', shape: [1], datatype: 'X' }] }, 'datatype'],
    [{ inputs: [{ name: 'length', shape: [1], datatype: 'FP64', data: 5 }] }, 'array'],
    [{ inputs: [{ name: 'length', shape: [2], datatype: 'FP64', data: [5] }] }, '2 values, found 1'],
    [{ inputs: [{ name: 'length', shape: [0], datatype: 'FP64', data: [] }] }, 'at least one row'],
    [{ inputs: [{ name: 'length', shape: [11], datatype: 'FP64', data: Array(11).fill(1) }] }, 'at most 10 rows'],
    [
      {
        inputs: [
          { name: 'length', shape: [1], datatype: 'FP64', data: [1] },
          { name: 'width', shape: [2], datatype: 'FP64', data: [1, 2] },
        ],
      },
      'width',
    ],
  ])('refuses %j', async (body, words) => {
    const { post } = await open({ limits: { maxRows: 10 } });
    const response = await post('/v2/models/flowers/infer', body);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.json().error).toContain(words);
  });
});
