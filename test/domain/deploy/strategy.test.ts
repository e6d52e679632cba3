import { describe, expect, it } from 'vitest';
import { DEFAULT_ROLLING, readStrategy } from '#domain/deploy/strategy.ts';
import { deployedPredictionsFolder, deploymentFolder } from '#domain/deploy/place.ts';
import { chooseSource, LARGEST_EMBEDDED, listFiles } from '#domain/deploy/package-source.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { JsonObject } from '#kernel/json.ts';

describe('the strategy of a deployment', () => {
  it.each<[JsonObject, object]>([
    [{}, DEFAULT_ROLLING],
    [{ rolling: {} }, DEFAULT_ROLLING],
    [{ rolling: null }, DEFAULT_ROLLING],
    [{ rolling: { ready: '90s' } }, { ...DEFAULT_ROLLING, ready: 90_000 }],
    [{ rolling: { ready: '1m', drain: '5s' } }, { kind: 'rolling', ready: 60_000, drain: 5_000 }],
  ])('is read from %j', (written, expected) => {
    expect(readStrategy(written)).toEqual(expected);
  });

  it.each<[JsonObject, string]>([
    [{ canary: {} }, 'found canary'],
    [{ roling: {} }, 'Did you mean "rolling"?'],
    [{ rolling: {}, canary: {} }, 'found rolling, canary'],
    [{ rolling: 5 }, 'options of the strategy'],
    [{ rolling: { redy: '1m' } }, 'Did you mean "ready"?'],
    [{ rolling: { ready: 5 } }, 'a duration such as 90s, found 5'],
    [{ rolling: { drain: 'soon' } }, 'found "soon"'],
  ])('is refused with what would do: %j', (written, words) => {
    expect(() => readStrategy(written)).toThrow(
      expect.objectContaining({ code: 'deploy.strategy-unsupported', message: expect.stringContaining(words) }),
    );
  });
});

describe('the place of a deployment', () => {
  it('is a folder of environment and model', () => {
    expect(deploymentFolder('production', 'iris-classifier')).toBe('.trainyard/deployments/production/iris-classifier');
    expect(deployedPredictionsFolder('staging', 'm')).toBe('.trainyard/deployments/staging/m/predictions');
  });

  it.each(['', '..', 'A', '1x', 'x-', 'a/b', 'x'.repeat(64)])('is never a folder somewhere else: %j', (name) => {
    expect(() => deploymentFolder('production', name)).toThrow(expect.objectContaining({ code: 'deploy.name-invalid' }));
  });
});

describe('the source of a package', () => {
  const file = (path: string, sizeBytes: number) => ({ path, sizeBytes, sha256: 'b'.repeat(64) as Sha256 });
  const files = listFiles({ sizeBytes: 10, sha256: 'c'.repeat(64) as Sha256 }, [file('arrays.bin', 100)]);

  it('is the addresses when every file has one', () => {
    const source = chooseSource(files, { urlsOf: (path) => [`https://h/${path}`], secret: 's' });
    expect(source).toMatchObject({
      kind: 'addresses',
      secret: 's',
      files: [{ path: 'model.json', urls: ['https://h/model.json'] }, { path: 'arrays.bin' }],
    });
  });

  it('is the ConfigMap for small packages without addresses', () => {
    const partly = { urlsOf: (path: string) => (path === 'model.json' ? ['https://h/model.json'] : undefined) };
    expect(chooseSource(files, partly)).toMatchObject({ kind: 'embedded', files: [{ key: 'file-0' }, { key: 'file-1' }] });
  });

  it('is refused for large ones', () => {
    const large = [file('arrays.bin', LARGEST_EMBEDDED + 1)];
    expect(() => chooseSource(large, undefined)).toThrow(expect.objectContaining({ code: 'deploy.package-unreachable' }));
    expect(() => chooseSource(large, { urlsOf: () => undefined })).toThrow(
      expect.objectContaining({ evidence: ['without an address: arrays.bin'] }),
    );
  });
});
