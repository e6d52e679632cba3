import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { inspectModelFile, type InspectedFile } from '#features/inspect-model-file.ts';
import { inspectModels } from '#features/inspect-models.ts';

const FILES = resolve('test/oracles/formats/files');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspect = (path: string, name = path): Promise<InspectedFile> =>
  inspectModelFile({ path, name, sizeBytes: statSync(path).size }, nodeFiles());
const known = (name: string): Promise<InspectedFile> => inspect(join(FILES, name), name);
const written = (name: string, bytes: Uint8Array): Promise<InspectedFile> => {
  writeFileSync(join(folder, name), bytes);
  return inspect(join(folder, name), name);
};

describe('formats are told by their bytes', () => {
  it.each([
    ['linear.onnx', 'onnx'],
    ['tensors.safetensors', 'safetensors'],
    ['tiny.gguf', 'gguf'],
    ['boosting.json', 'xgboost'],
    ['boosting.ubj', 'xgboost'],
    ['boosting.txt', 'lightgbm'],
    ['numbers.npy', 'npy'],
    ['arrays.npz', 'npz'],
    ['keras-dense.h5', 'hdf5'],
    ['keras-dense.keras', 'keras'],
    ['weights.pt', 'pytorch'],
    ['forest.joblib', 'joblib'],
    ['linear-0.pkl', 'pickle'],
  ])('%s is %s, whatever its name', async (name, format) => {
    expect(await known(name)).toMatchObject({ format });
    const renamed = await inspect(join(FILES, name), 'file');
    expect(renamed.format).toBe(format === 'joblib' ? 'pickle' : format);
  });

  it('reads inputs, outputs and operator sets of ONNX', async () => {
    expect((await known('linear.onnx')).onnx).toEqual({
      irVersion: 10,
      producer: 'skl2onnx',
      opsets: [
        { domain: 'ai.onnx.ml', version: 1 },
        { domain: 'ai.onnx', version: 22 },
        { domain: 'ai.onnx', version: 22 },
      ],
      inputs: [{ name: 'X', type: 'float32', shape: [null, 4] }],
      outputs: [
        { name: 'label', type: 'int64', shape: [null] },
        { name: 'probabilities', type: 'float32', shape: [null, 2] },
      ],
      operators: 2,
    });
  });

  it('counts tensors and refuses those that lie outside of the file', async () => {
    expect(await known('tensors.safetensors')).toMatchObject({ tensors: 2 });
    const header = JSON.stringify({ a: { dtype: 'F32', shape: [9], data_offsets: [0, 36] } });
    const bytes = Buffer.concat([Buffer.alloc(8), Buffer.from(header), Buffer.alloc(8)]);
    bytes.writeUInt32LE(header.length, 0);
    const { code } = await written('short.safetensors', bytes);
    expect(code).toMatchObject({ verdict: 'unreadable', problems: [expect.stringContaining('outside of the file')] });
  });
});

describe('pickles are scanned, never loaded', () => {
  it.each([0, 1, 2, 3, 4, 5])('knows what scikit-learn imports in protocol %i', async (protocol) => {
    expect((await known(`linear-${protocol}.pkl`)).code).toEqual({ verdict: 'known', dangerous: [], unknown: [], problems: [] });
  });

  it.each([
    'forest.joblib',
    'forest-zlib.joblib',
    'forest-gzip.joblib',
    'encoder-of-objects.joblib',
    'texts.joblib',
    'boosting.pkl',
    'weights.pt',
    'objects.npy',
  ])('walks over the arrays of %s', async (name) => {
    expect((await known(name)).code).toMatchObject({ verdict: 'known', problems: [] });
  });

  it.each([
    ['hostile-system-0.pkl', 'posix.system'],
    ['hostile-system-2.pkl', 'posix.system'],
    ['hostile-system-4.pkl', 'posix.system'],
    ['hostile.pt', 'builtins.eval'],
    ['hostile.joblib', 'os.system'],
    ['hostile-inst.pkl', 'os.system'],
    ['hostile-dotted.pkl', 'sklearn.tree.os.system'],
    ['hostile-computed.pkl', 'an import whose name the pickle computes'],
    ['hostile-extension.pkl', 'an import by a number that only the loading program knows'],
    ['hostile-damaged.pkl', 'os.system'],
    ['hostile-second.pkl', 'os.system'],
    ['outside-weights.onnx', 'weights outside of its folder: ../../etc/passwd'],
    ['keras-lambda.h5', 'Lambda layer of Keras (Python code in the model)'],
    ['keras-lambda.keras', 'Lambda layer of Keras (Python code in the model)'],
  ])('%s is dangerous: %s', async (name, found) => {
    expect((await known(name)).code).toMatchObject({ verdict: 'dangerous', dangerous: [found] });
  });

  it('says that a class of nobody’s list is unknown, and what it cannot look into', async () => {
    expect((await known('hostile-own-class.pkl')).code).toMatchObject({ verdict: 'unknown', unknown: ['mymodel.net.Net'] });
    expect((await known('linear-xz.joblib')).code).toMatchObject({
      verdict: 'unreadable',
      problems: [expect.stringContaining('compressed by xz')],
    });
  });

  it('finds a command behind a hundred thousand values, in one pass', async () => {
    const values = Buffer.concat(Array.from({ length: 100_000 }, (_, index) => Buffer.from([0x4b, index % 256, 0x30])));
    const pickle = Buffer.concat([Buffer.from([0x80, 2]), values, Buffer.from('cos\nsystem\n.')]);
    expect((await written('long.pkl', pickle)).code).toMatchObject({ dangerous: ['os.system'] });
  });

  it('stops inflating what becomes far more than it is', async () => {
    const bomb = Buffer.concat([Buffer.from([0x80, 2, 0x42, 0, 0, 0, 0x20]), Buffer.alloc(40 << 20)]);
    writeFileSync(join(folder, 'bomb.pkl'), deflateSync(bomb, { level: 1 }));
    const path = join(folder, 'bomb.pkl');
    const { code } = await inspectModelFile({ path, name: 'bomb.pkl', sizeBytes: statSync(path).size }, nodeFiles(), 1 << 20);
    expect(code).toMatchObject({ verdict: 'unreadable', problems: [expect.stringContaining('inflates to far more')] });
  });

  it('tells damaged archives and compressed files from good ones', async () => {
    const archive = readFileSync(join(FILES, 'weights.pt'));
    expect((await written('cut.pt', archive.subarray(0, archive.length - 30))).code?.verdict).toBe('unreadable');
    const packed = gzipSync(readFileSync(join(FILES, 'linear-4.pkl')));
    expect((await written('cut.pkl.gz', packed.subarray(0, packed.length >> 1))).code?.verdict).toBe('unreadable');
  });

  it('takes bytes that only begin like a pickle for what their name says', async () => {
    expect(await written('weights.raw', Uint8Array.of(0x80, 3, 1, 2, 3, 4))).toEqual({
      name: 'weights.raw',
      sizeBytes: 6,
      format: 'files',
    });
    expect((await written('weights.pkl', Uint8Array.of(0x80, 3, 1, 2, 3, 4))).code?.verdict).toBe('unreadable');
  });

  it('answers for any bytes', async () => {
    const starts = ['linear-4.pkl', 'forest.joblib', 'weights.pt', 'linear.onnx', 'tensors.safetensors', 'objects.npy'].map((name) =>
      readFileSync(join(FILES, name)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 6 }), async (start, at, noise) => {
        const bytes = Buffer.from(start);
        bytes.set(
          noise.subarray(0, Math.max(1, bytes.length - (at % bytes.length))),
          Math.min(at % bytes.length, bytes.length - noise.length),
        );
        const found = await written('noise.pkl', bytes);
        expect(['known', 'unknown', 'dangerous', 'unreadable', undefined]).toContain(found.code?.verdict);
      }),
      { numRuns: 150 },
    );
  });
});

it('looks through a folder', async () => {
  const files = await inspectModels(FILES, 'files', nodeFiles());
  expect(files.length).toBeGreaterThan(30);
  await expect(inspectModels(join(FILES, 'absent'), 'absent', nodeFiles())).rejects.toThrow('found nothing');
});
