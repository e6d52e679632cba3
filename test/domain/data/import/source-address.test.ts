import { describe, expect, it } from 'vitest';
import { checkAddress, fileNameOf, withoutSecrets } from '#domain/data/import/source-address.ts';

describe('withoutSecrets', () => {
  it.each([
    ['https://me:pass@example.org/a.csv', 'https://example.org/a.csv'],
    ['https://example.org/a.csv?token=x&page=2#top', 'https://example.org/a.csv?page=2'],
    [
      'https://s3.amazonaws.com/b/a.csv?X-Amz-Signature=1&X-Amz-Credential=2&X-Amz-Security-Token=3&versionId=4',
      'https://s3.amazonaws.com/b/a.csv?versionId=4',
    ],
    ['https://x.blob.core.windows.net/a.csv?sv=1&sig=2', 'https://x.blob.core.windows.net/a.csv?sv=1'],
    ['https://example.org/a.csv?api%5Fkey=1', 'https://example.org/a.csv'],
    ['no address with a secret', ''],
  ])('%s → %s', (url, shown) => {
    expect(withoutSecrets(url)).toBe(shown);
  });
});

describe('checkAddress', () => {
  it.each([
    ['https://example.org/a', true],
    ['http://localhost:8000/a', true],
    ['http://127.0.0.1/a', true],
    ['file:///a/b', true],
    ['http://example.org/a', false],
    ['http://localhost.example.org/a', false],
    ['http://127.0.0.1@example.org/a', false],
    ['ftp://example.org/a', false],
    ['javascript:alert(1)', false],
    ['https:///a', false],
  ])('%s: %s', (url, allowed) => {
    expect(checkAddress(url).ok).toBe(allowed);
  });
});

describe('fileNameOf', () => {
  it.each([
    ['https://example.org/data/iris%20new.csv?x=1', 'iris new.csv'],
    ['https://example.org/', undefined],
    ['https://example.org/a/..', undefined],
    ['https://example.org/a%2Fb', undefined],
    ['file:///data/a.csv', 'a.csv'],
  ])('%s → %s', (url, name) => {
    expect(fileNameOf(url)).toBe(name);
  });
});
