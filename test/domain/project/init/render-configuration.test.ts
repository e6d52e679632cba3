import { describe, expect, it } from 'vitest';
import { quoteYaml, renderConfiguration } from '#domain/project/init/render-configuration.ts';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import fc from 'fast-check';
import { projectOf } from '../../../kit/project.ts';

const BASE = {
  dataset: 'iris',
  path: 'data/iris.csv',
  target: 'species',
  targetReason: 'its name is species',
  model: 'iris-classifier',
  rows: 150,
  columns: 5,
};

describe('renderConfiguration', () => {
  it.each(['classification', 'regression'] as const)('is a valid configuration for %s', async (task) => {
    const project = await projectOf(renderConfiguration({ ...BASE, task }, 'schema.json'));
    expect(project.models['iris-classifier']).toMatchObject({
      dataset: 'iris',
      target: 'species',
      deploy: { production: { target: 'process', port: 8421 } },
    });
  });

  it('stays valid when the commented defaults are turned on', async () => {
    const text = renderConfiguration({ ...BASE, task: 'classification' }, 'schema.json');
    const enabled = text.replace(/^(\s*)# ((?:split|search|baseline|stages|schema|monitor|  window|  drift|  retrain)\b)/gm, '$1$2');
    expect(enabled).not.toBe(text);
    const project = await projectOf(enabled);
    expect(project).toEqual({
      ...(await projectOf(text)),
      datasets: { iris: { ...project.datasets['iris']!, schema: 'data/iris/schema.json' } },
    });
  });
});

it('quotes what YAML would read as something else', async () => {
  const yaml = await openYamlReader();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('yes', 'null', '1e3', 'a: b', '# c', "'")), (text) => {
      expect(yaml.read(`a: ${quoteYaml(text)} # comment\n`, 'f').value).toEqual({ a: text });
    }),
  );
});
