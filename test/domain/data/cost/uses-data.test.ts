import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { usesData } from '#domain/data/cost/uses-data.ts';

it.each([
  ['      - uses: actions/checkout@v7\n        with: { lfs: true }\n', true],
  ['        with:\n          lfs: "true"\n', true],
  ['      - uses: trainyard/trainyard/actions/data-checkout@v0\n', true],
  ['      - run: git lfs pull --include data\n', true],
  ['      - run: npx trainyard data checkout iris\n', true],
  ['      - uses: actions/checkout@v7\n        with: { lfs: false }\n', false],
  ['      # - uses: trainyard/trainyard/actions/data-checkout@v0\n', false],
  ['      - uses: trainyard/trainyard/actions/promote@v0\n', false],
  ['      - run: npm run lint\n', false],
])('of a workflow with %j is %s', (text, takes) => {
  expect(usesData(text)).toBe(takes);
});

it.each(['pull-request', 'data-pr', 'train-gpu', 'retrain'])('is true of the template %s', (name) => {
  expect(usesData(readFileSync(`workflows-templates/${name}.yml`, 'utf8'))).toBe(true);
});
