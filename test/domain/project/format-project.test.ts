import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import { formatProject } from '#domain/project/format-project.ts';
import { MINIMAL_PROJECT, projectOf } from '../../kit/project.ts';

it('spells out every default of the smallest project, and is read back to the same project', async () => {
  const yaml = await openYamlReader();
  const project = await projectOf(MINIMAL_PROJECT);
  const text = yaml.format(formatProject(project));
  expect(text).toContain('max-per-week: 3');
  expect(await projectOf(text)).toEqual(project);
});

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

it('is read back to the same project whatever was written', async () => {
  const yaml = await openYamlReader();
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        dataset: name,
        model: name,
        target: fc.string({ minLength: 1, maxLength: 12 }),
        test: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        folds: fc.integer({ min: 2, max: 100 }),
        trees: fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 3 }),
        command: fc.option(fc.constantFrom('python train.py', "sh -c 'a: b'"), { nil: undefined }),
        hours: fc.integer({ min: 1, max: 100 }),
        minimum: fc.option(fc.double({ min: 0, max: 0.4, noNaN: true }), { nil: undefined }),
        port: fc.integer({ min: 0, max: 65_535 }),
      }),
      async (made) => {
        const written = {
          datasets: { [made.dataset]: { path: 'data/files', target: made.target, split: { test: made.test } } },
          models: {
            [made.model]: {
              train:
                made.command === undefined
                  ? { algorithms: { 'random-forest': { trees: made.trees } }, search: { folds: made.folds } }
                  : { command: made.command, timeout: `${made.hours}h` },
              metrics: { accuracy: made.minimum === undefined ? {} : { minimum: made.minimum } },
              deploy: { production: { target: 'process', port: made.port } },
              monitor: { window: `${made.hours}h` },
            },
          },
        };
        const project = await projectOf(yaml.format(written));
        expect(await projectOf(yaml.format(formatProject(project)))).toEqual(project);
      },
    ),
    { numRuns: 60 },
  );
});
