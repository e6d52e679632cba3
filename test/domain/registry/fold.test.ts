import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { foldRegistry } from '#domain/registry/fold.ts';
import {
  currentVersion,
  emptyModelState,
  findVersion,
  latestVersion,
  stagesOf,
  type ModelState,
  type TagFact,
} from '#domain/registry/state.ts';
import { tagFact } from '../../kit/registry/tags.ts';

const fold = (tags: readonly TagFact[], model = 'm'): ModelState => foldRegistry(tags).models.get(model) ?? emptyModelState(model);

const THREE = [
  tagFact('m@v1.0.0', 'c1', 0, { run: 'R1', packageDigest: 'a'.repeat(64) as Sha256 }),
  tagFact('m@v1.1.0', 'c2', 10),
  tagFact('m@v2.0.0', 'c3', 20),
];

describe('foldRegistry', () => {
  test('versions carry what their tags say', () => {
    const state = fold(THREE);
    expect(state.versions.map((version) => version.version)).toEqual(['v1.0.0', 'v1.1.0', 'v2.0.0']);
    expect(state.versions[0]).toMatchObject({
      runId: 'R1',
      packageDigest: 'a'.repeat(64),
      status: 'active',
      by: 'ada <ada@example.org>',
      commit: 'c1',
    });
    expect([latestVersion(state)?.version, findVersion(state, 'v1.1.0')?.commit, state.nextCounter]).toEqual(['v2.0.0', 'c2', 1]);
  });

  test('versions are in semantic order, not in that of the letters', () => {
    const state = fold([tagFact('m@v1.10.0', 'c1', 0), tagFact('m@v1.9.0', 'c2', 1)]);
    expect(state.versions.map((version) => version.version)).toEqual(['v1.9.0', 'v1.10.0']);
  });

  test('a stage holds the last assignment and remembers what it replaced, when and by whom', () => {
    const state = fold([
      ...THREE,
      tagFact('m#production#1', 'c1', 30),
      tagFact('m#production#2', 'c3', 40, { by: 'grace', reason: 'override: urgent' }),
    ]);
    const stage = state.stages.get('production')!;
    expect(stage.current).toMatchObject({
      version: 'v2.0.0',
      replaces: 'v1.0.0',
      tag: 'm#production#2',
      by: 'grace',
      reason: 'override: urgent',
      rollback: false,
    });
    expect(stage.history.map((event) => event.version)).toEqual(['v1.0.0', 'v2.0.0']);
    expect(stage.before).toEqual(['v1.0.0']);
    expect([state.nextCounter, stagesOf(state, 'v2.0.0'), currentVersion(state, 'staging')]).toEqual([3, ['production'], undefined]);
  });

  test('within one second the counter decides', () => {
    const state = fold([...THREE, tagFact('m#production#10', 'c2', 30), tagFact('m#production#9', 'c1', 30)]);
    expect(currentVersion(state, 'production')).toBe('v1.1.0');
  });

  test('a rollback goes back down; a promotion goes on top', () => {
    const tags = [
      ...THREE,
      tagFact('m#production#1', 'c1', 30),
      tagFact('m#production#2', 'c2', 31),
      tagFact('m#production#3', 'c3', 32),
      tagFact('m#production#4', 'c2', 33, { rollbackOf: 'v2.0.0' }),
    ];
    expect(fold(tags).stages.get('production')).toMatchObject({ current: { version: 'v1.1.0', rollback: true }, before: ['v1.0.0'] });
    const promoted = [...tags, tagFact('m#production#5', 'c3', 34)];
    expect(fold(promoted).stages.get('production')?.before).toEqual(['v1.0.0', 'v1.1.0']);
  });

  test('a rollback to something that never was there keeps what lies below', () => {
    const tags = [
      ...THREE,
      tagFact('m#production#1', 'c1', 30),
      tagFact('m#production#2', 'c2', 31),
      tagFact('m#production#3', 'c3', 32, { rollbackOf: 'v1.1.0' }),
    ];
    expect(fold(tags).stages.get('production')?.before).toEqual(['v1.0.0']);
  });

  test('a withdrawn version leaves its stages, keeps its number and is never current again', () => {
    const tags = [...THREE, tagFact('m#production#1', 'c1', 30), tagFact('m#production#2', 'c3', 31), tagFact('m@v2.0.0!', 'c3', 40)];
    const state = fold(tags);
    expect(state.stages.get('production')).toMatchObject({ before: ['v1.0.0'] });
    expect(currentVersion(state, 'production')).toBeUndefined();
    expect([latestVersion(state)?.version, state.versions.length]).toEqual(['v1.1.0', 3]);
    const late = fold([...tags, tagFact('m#production#3', 'c3', 50)]);
    expect(currentVersion(late, 'production')).toBeUndefined();
  });

  test('a vacated stage is empty; vacating another version than the one in it changes nothing', () => {
    const tags = [...THREE, tagFact('m#production#1', 'c1', 30), tagFact('m#production!#2', 'c2', 31)];
    expect(currentVersion(fold(tags), 'production')).toBe('v1.0.0');
    const vacated = fold([...tags, tagFact('m#production!#3', 'c1', 32)]);
    expect(currentVersion(vacated, 'production')).toBeUndefined();
    expect(vacated.stages.get('production')?.history.at(-1)).toMatchObject({ replaces: 'v1.0.0', tag: 'm#production!#3' });
    expect(fold([...THREE, tagFact('m#staging!#1', 'c1', 30)]).stages.get('staging')?.history).toHaveLength(1);
  });

  test('of several versions on one commit the message decides, otherwise the highest', () => {
    const both = [tagFact('m@v1.0.0', 'c1', 0), tagFact('m@v1.0.1', 'c1', 1)];
    expect(currentVersion(fold([...both, tagFact('m#production#1', 'c1', 2)]), 'production')).toBe('v1.0.1');
    expect(currentVersion(fold([...both, tagFact('m#production#1', 'c1', 2, { version: 'v1.0.0' })]), 'production')).toBe('v1.0.0');
  });

  test('an assignment of a commit without a version is no fact', () => {
    expect(fold([...THREE, tagFact('m#production#1', 'elsewhere', 30)]).stages.get('production')).toBeUndefined();
  });

  test('deprecation lasts until the next registration', () => {
    const retired = [...THREE, tagFact('m@deprecated', 'c3', 30)];
    expect(fold(retired).deprecated).toBe(true);
    expect(fold([...retired, tagFact('m@v2.1.0', 'c4', 40)]).deprecated).toBe(false);
    expect(fold(THREE).deprecated).toBe(false);
  });

  test('datasets are not models, foreign tags are left alone, and what only looks like ours is named', () => {
    const { models, ignored } = foldRegistry([
      ...THREE,
      tagFact('data/iris@v1.0.0', 'c1', 1),
      tagFact('v1.0.0', 'c1', 2),
      tagFact('m@v1.0', 'c1', 3),
    ]);
    expect([...models.keys()]).toEqual(['m']);
    expect(ignored).toEqual([{ tag: 'm@v1.0', reason: '"v1.0" is not a version of the form v1.2.3' }]);
  });

  const commit = fc.constantFrom('c1', 'c2', 'c3');
  const tag = fc.oneof(
    fc.tuple(fc.constantFrom('m@v1.0.0', 'm@v1.1.0', 'm@v2.0.0', 'm@v1.1.0!', 'm@deprecated', 'n@v1.0.0'), commit, fc.nat(20)),
    fc.tuple(
      fc.tuple(fc.constantFrom('m#production#', 'm#staging#', 'm#production!#'), fc.nat(30)).map(([head, n]) => `${head}${n}`),
      commit,
      fc.nat(20),
    ),
  );
  const facts = fc
    .uniqueArray(tag, { selector: ([name]) => name, maxLength: 25 })
    .map((tags) => tags.map(([name, on, at]) => tagFact(name, on, at)));

  test('the order in which tags arrive does not matter, and a tag that comes twice counts once', () => {
    fc.assert(
      fc.property(
        facts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }))),
        ([all, shuffled]) => void expect(foldRegistry(shuffled)).toEqual(foldRegistry(all)),
      ),
    );
  });

  test('in every state: what a stage holds is active and known, the counter is free, nothing below repeats the top', () => {
    fc.assert(
      fc.property(facts, (all) => {
        for (const state of foldRegistry(all).models.values()) {
          for (const stage of state.stages.values()) {
            const held = stage.current?.version;
            if (held !== undefined) expect(findVersion(state, held)?.status).toBe('active');
            for (const below of stage.before) expect(findVersion(state, below)?.status).toBe('active');
            if (held !== undefined) expect(stage.before.at(-1)).not.toBe(held);
          }
          const used = all.filter((fact) => fact.name.startsWith(`${state.model}#`)).map((fact) => Number(fact.name.split('#').at(-1)));
          expect(used.every((counter) => counter < state.nextCounter)).toBe(true);
        }
      }),
    );
  });

  test('a further assignment only adds: the history before it stays as it was', () => {
    fc.assert(
      fc.property(facts, commit, (all, on) => {
        const before = fold(all).stages.get('production')?.history ?? [];
        const next = tagFact('m#production#999', on, 100);
        const after = fold([...all, next]).stages.get('production')?.history ?? [];
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.length - before.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('20,000 versions with as many promotions fold in time proportional to their number', () => {
    const tags = Array.from({ length: 20_000 }, (_, index) => [
      tagFact(`m@v1.${index}.0`, `c${index}`, index * 2),
      tagFact(`m#production#${index + 1}`, `c${index}`, index * 2 + 1),
    ]).flat();
    const before = process.cpuUsage().user;
    const state = fold(tags);
    expect(state.stages.get('production')?.history).toHaveLength(20_000);
    // Processor time, which other programs do not lengthen; a fold that copies its history at each step takes fifty times the usual half second.
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(10_000);
  });
});
