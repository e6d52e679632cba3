import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import { checkShape } from '#domain/project/check-shape.ts';
import { projectJsonSchema } from '#domain/project/json-schema.ts';
import { PROJECT_SHAPE } from '#domain/project/project-shape.ts';
import { prettyJson } from '#kernel/json.ts';
import { MINIMAL_PROJECT } from '../../kit/project.ts';

const FILE = '../../../docs/reference/schema/trainyard.schema.json';

describe('projectJsonSchema', () => {
  it('is what is published for editors; written anew by vitest -u', async () => {
    await expect(prettyJson(projectJsonSchema())).toMatchFileSnapshot(FILE);
  });

  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(projectJsonSchema() as object);

  it.each([
    [MINIMAL_PROJECT, true],
    ['datasets: {a: {path: x}}\nmodels: {m: }\n', true],
    ['datasets: {a: {path: x}}\nmodels: {m: {stages: [a], train: {algorithms: {svm: {c: [1, 2]}, ridge: }}}}\n', true],
    ['datasets: {a: {path: x}}\n', false],
    ['datasets: {a: {pth: x}}\nmodels: {m: {}}\n', false],
    ['datasets: {A: {path: x}}\nmodels: {m: {}}\n', false],
    ['datasets: {a: {path: x, split: {test: 1}}}\nmodels: {m: {}}\n', false],
    ['datasets: {a: {path: x, split: {seed: 1.5}}}\nmodels: {m: {}}\n', false],
    ['datasets: {a: {path: x}}\nmodels: {m: {stages: a}}\n', false],
    ['datasets: {a: {path: x}}\nmodels: {m: {deploy: {production: {target: cloud}}}}\n', false],
    ['datasets: {a: {path: x}}\nmodels: {m: {deploy: {production: {}}}}\n', false],
    ['version: 2\ndatasets: {a: {path: x}}\nmodels: {m: {}}\n', false],
    ['[]\n', false],
  ])('agrees with our own check on %j', async (text, accepted) => {
    const { value } = (await openYamlReader()).read(text, 'trainyard.yaml');
    expect(validate(value)).toBe(accepted);
    expect(checkShape(PROJECT_SHAPE.node, value).length === 0).toBe(accepted);
  });
});
