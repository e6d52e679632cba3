import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRegistryTag, isModelName, isStageName, parseRegistryTag, versionTag, type RegistryTag } from '#domain/registry/tag.ts';

const name = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9/_-]{0,20}[a-zA-Z0-9])?$/);
const counter = fc
  .option(fc.integer({ min: 0, max: 999_999 }), { nil: undefined })
  .map((value) => (value === undefined ? {} : { counter: value }));
const part = fc.integer({ min: 0, max: 9999 });
const version = fc.tuple(part, part, part).map(([major, minor, patch]) => `v${major}.${minor}.${patch}`);
const anyTag: fc.Arbitrary<RegistryTag> = fc.oneof(
  fc
    .tuple(name, version, fc.boolean(), counter)
    .map(([model, v, cancel, n]): RegistryTag => ({ kind: 'version', model, version: v, cancel, ...n })),
  fc
    .tuple(name, name, fc.boolean(), counter)
    .map(([model, stage, cancel, n]): RegistryTag => ({ kind: 'stage', model, stage, cancel, ...n })),
  fc
    .tuple(name, fc.constantFrom('deprecated' as const, 'created' as const), counter)
    .map(([model, kind, n]): RegistryTag => ({ kind, model, ...n })),
);

/** The regular expression of GTO 1.7 with its semver, as the reference has it; what we write must match it. */
const GTO =
  /^(?<artifact>([a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?=)?[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?)(((#(?<stage>[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?)|@(?<version>v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)))(?<cancel>!?))|@((?<deprecated>deprecated)|(?<created>created)))(#(?<counter>[0-9]+))?$/;

describe('the grammar of tags', () => {
  test('whatever is formatted reads back as itself', () => {
    fc.assert(fc.property(anyTag, (tag) => void expect(parseRegistryTag(formatRegistryTag(tag))).toEqual({ ok: true, value: tag })));
  });

  test('whatever is formatted is a tag to GTO with the same parts', () => {
    fc.assert(
      fc.property(anyTag, (tag) => {
        const groups = GTO.exec(formatRegistryTag(tag))?.groups;
        expect(groups?.['artifact']).toBe(tag.model);
        expect(groups?.['counter']).toBe(tag.counter === undefined ? undefined : String(tag.counter));
        expect(groups?.['stage']).toBe(tag.kind === 'stage' ? tag.stage : undefined);
        expect(groups?.['version']).toBe(tag.kind === 'version' ? tag.version : undefined);
      }),
    );
  });

  test('any text is read or refused, and what is read has one spelling', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ab@#!v.0-9]{1,14}$/)), (text) => {
        const parsed = parseRegistryTag(text);
        if (parsed.ok) expect(formatRegistryTag(parsed.value)).toBe(text);
        else expect(parsed.error).not.toBe('');
      }),
    );
  });

  test.each([
    ['churn@v1.2.3', { kind: 'version', model: 'churn', version: 'v1.2.3', cancel: false }],
    ['churn@v1.2.3#7', { kind: 'version', model: 'churn', version: 'v1.2.3', cancel: false, counter: 7 }],
    ['churn@v1.2.3!', { kind: 'version', model: 'churn', version: 'v1.2.3', cancel: true }],
    ['churn#prod#3', { kind: 'stage', model: 'churn', stage: 'prod', cancel: false, counter: 3 }],
    ['churn#prod!#4', { kind: 'stage', model: 'churn', stage: 'prod', cancel: true, counter: 4 }],
    ['churn@deprecated', { kind: 'deprecated', model: 'churn' }],
    ['models/cv=resnet@v1.0.0', { kind: 'version', model: 'models/cv=resnet', version: 'v1.0.0', cancel: false }],
  ])('%s is read as GTO reads it', (text, tag) => {
    expect(parseRegistryTag(text)).toEqual({ ok: true, value: tag });
  });

  test.each([
    ['v1.2.3', 'neither "@"'],
    ['-churn@v1.0.0', '"-churn" is not a model name'],
    ['@v1.0.0', 'is not a model name'],
    ['churn@v1.2', '"v1.2" is not a version'],
    ['churn@1.2.3', '"1.2.3" is not a version'],
    ['churn@v1.2.3-rc.1', '"v1.2.3-rc.1" is not a version'],
    ['churn@deprecated!', 'cannot be cancelled'],
    ['churn#prod#04', 'counter "04"'],
    ['churn#prod#4!', 'counter "4!"'],
    ['churn#prod#1#2', 'more than one counter'],
    ['churn#', 'is not a stage name'],
    ['a@b@v1.0.0', 'is not a version'],
  ])('%s is refused: %s', (text, reason) => {
    const parsed = parseRegistryTag(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.error).toContain(reason);
  });

  test('names and the tag of a version', () => {
    expect([isModelName('iris-classifier'), isModelName('a'.repeat(201)), isModelName('a b')]).toEqual([true, false, false]);
    expect([isStageName('production'), isStageName('x='), isStageName('')]).toEqual([true, false, false]);
    expect(versionTag('iris', 'v1.0.0')).toBe('iris@v1.0.0');
  });
});
