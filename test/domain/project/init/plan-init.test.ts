import { expect, it } from 'vitest';
import { planInit } from '#domain/project/init/plan-init.ts';

const FILES = [
  { path: 'trainyard.yaml', content: 'a' },
  { path: 'w.yml', content: 'b' },
];

it('writes what is not there and keeps what says the same', () => {
  const planned = planInit(FILES, new Map([['w.yml', 'b']]), false);
  expect(planned).toEqual({
    ok: true,
    value: {
      plan: {
        title: 'trainyard init writes',
        effects: [
          { verb: 'create', target: 'trainyard.yaml' },
          { verb: 'keep', target: 'w.yml' },
        ],
      },
      write: [FILES[0]],
    },
  });
});

it('refuses to overwrite, naming every file', () => {
  const planned = planInit(
    FILES,
    new Map([
      ['trainyard.yaml', 'x'],
      ['w.yml', 'y'],
    ]),
    false,
  );
  expect(planned.ok ? [] : planned.error.map((failure) => [failure.code, failure.at?.file])).toEqual([
    ['project.already-configured', 'trainyard.yaml'],
    ['project.already-configured', 'w.yml'],
  ]);
});

it('overwrites when told to', () => {
  const planned = planInit(FILES, new Map([['trainyard.yaml', 'x']]), true);
  expect(planned.ok && planned.value.plan.effects[0]).toEqual({ verb: 'update', target: 'trainyard.yaml' });
});
