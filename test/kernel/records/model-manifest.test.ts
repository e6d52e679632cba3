import { expect, test } from 'vitest';
import { parseManifest } from '#kernel/records/model-manifest.ts';
import { manifestOf } from '../../kit/registry/model-package.ts';

const file = (path: string, changes: object = {}) => ({ path, sizeBytes: 1, sha256: 'a'.repeat(64), ...changes });

test('a manifest of training is read as it is', () => {
  const manifest = manifestOf({ commit: 'abc', files: [file('a.bin'), file('sub/b.bin')] as never });
  expect(parseManifest(manifest)).toEqual({ ok: true, value: manifest });
});

test.each([
  [null, 'not a JSON object'],
  [{ ...manifestOf(), kind: 'run' }, 'kind is "run"'],
  [{ ...manifestOf(), schemaVersion: 2 }, 'schemaVersion is 2'],
  [{ ...manifestOf(), model: 1 }, 'model is not a text'],
  [{ ...manifestOf(), seed: 'x' }, 'seed is not a number'],
  [{ ...manifestOf(), commit: 5 }, 'commit is not a text'],
  [{ ...manifestOf(), task: 'ranking' }, 'task is "ranking"'],
  [{ ...manifestOf(), metrics: [] }, 'metrics is not an object'],
  [{ ...manifestOf(), dataset: { name: 1, digest: 'x', rows: 'many' } }, 'dataset.name is not a text'],
  [{ ...manifestOf(), signature: {} }, 'signature.inputs is not a list'],
  [{ ...manifestOf(), signature: { inputs: [], output: {} } }, 'signature.output has no name'],
  [{ ...manifestOf(), signature: { inputs: [{ name: 'a', kind: 'date' }], output: { name: 'y' } } }, 'signature.inputs[0]'],
  [{ ...manifestOf(), metrics: { accuracy: { value: '0.9', better: 'higher' } } }, 'metrics.accuracy'],
  [{ ...manifestOf(), files: {} }, 'files is not a list'],
  [{ ...manifestOf(), files: [{}] }, 'files[0] has no path'],
  [{ ...manifestOf(), files: [file('../../etc/passwd')] }, 'not a path inside the package'],
  [{ ...manifestOf(), files: [file('/etc/passwd')] }, 'not a path inside the package'],
  [{ ...manifestOf(), files: [file('Model.JSON')] }, 'cannot be listed'],
  [{ ...manifestOf(), files: [file('.trainyard-fetch.json')] }, 'cannot be listed'],
  [{ ...manifestOf(), files: [file('a.bin'), file('A.bin')] }, 'listed twice'],
  [{ ...manifestOf(), files: [file('a.bin', { sizeBytes: -1 })] }, 'sizeBytes is not a size'],
  [{ ...manifestOf(), files: [file('a.bin', { sha256: 'sha256:aa' })] }, '64 hexadecimal digits'],
])('case %#: refused with "%s"', (value, problem) => {
  const parsed = parseManifest(value);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? '' : parsed.error.join('\n')).toContain(problem);
});
