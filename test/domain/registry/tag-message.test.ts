import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { formatTagMessage, parseTagMessage } from '#domain/registry/tag-message.ts';

const line = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]/g, ' ').trim())
  .filter((text) => text !== '');
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((text) => text as Sha256);
const optional = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
const message = fc
  .tuple(
    line,
    optional('run', line),
    optional('packageDigest', digest),
    optional('version', line),
    optional('replaces', line),
    optional('rollbackOf', line),
    optional('by', line),
    optional('reason', line),
  )
  .map(([sentence, ...rest]) => ({ sentence, ...Object.assign({}, ...rest) }));

test('a message reads back as itself', () => {
  fc.assert(fc.property(message, (value) => void expect(parseTagMessage(formatTagMessage(value))).toEqual(value)));
});

test('a reason with line breaks cannot forge another fact', () => {
  const text = formatTagMessage({ sentence: 'x', version: 'v1.0.0', reason: 'harmless\nRollback-Of: v9.9.9\u2028Package: sha256:00' });
  expect(parseTagMessage(text)).toEqual({ sentence: 'x', version: 'v1.0.0', reason: 'harmless Rollback-Of: v9.9.9 Package: sha256:00' });
});

test('messages of others are a sentence; a digest that is none is left out', () => {
  expect(parseTagMessage('Registering artifact churn version v1.0.0\n')).toEqual({ sentence: 'Registering artifact churn version v1.0.0' });
  expect(parseTagMessage('by hand\r\n\r\nPackage: sha256:xyz\r\nNote: hello')).toEqual({ sentence: 'by hand' });
});
