import { describe, expect, test } from 'vitest';
import { actionInputs, javaScriptVariable, stepVariable } from '#contract/action-inputs.ts';
import { expression, toCompositeYml, toJavaScriptYml } from '#contract/action-yml.ts';
import { defineContract } from '#contract/define.ts';
import { choice, flag, path, secret, text } from '#contract/field.ts';
import { toJsonSchema } from '#contract/json-schema.ts';
import { PINNED_ACTIONS, usesOf, versionOfUses } from '#contract/pinned-actions.ts';
import { contractProblems } from '#contract/problems.ts';
import { markedSection, replaceSection, toInputTable, toPermissionBlock } from '#contract/reference-page.ts';

const contract = defineContract({
  id: 'weigh',
  name: 'Weigh',
  about: 'Weighs a model.',
  command: 'weigh',
  positionals: ['model'],
  inputs: {
    model: text({ required: true, about: 'Name of the model.' }),
    unit: choice('gram', 'ounce')({ default: 'gram', about: 'Unit | of weight.' }),
  },
  outputs: { weight: { about: 'What it weighs.' } },
  permissions: [{ scope: 'contents', access: 'read', reason: 'Reads the model.' }],
  effects: true,
});

describe('action.yml of a composite', () => {
  const yml = toCompositeYml(contract, {
    inputs: { cache: flag({ default: 'true', about: 'Whether to cache.' }) },
    before: [{ uses: usesOf(PINNED_ACTIONS.cache), if: "inputs.cache == 'true'", with: { path: 'x', key: 'y' } }],
    outputs: { url: { about: 'Where it is.', value: expression('steps.upload.outputs.artifact-url') } },
    after: [{ id: 'upload', uses: usesOf(PINNED_ACTIONS.uploadArtifact), with: { path: 'x' } }],
  });

  test('maps every input by env, and no expression stands in any run', () => {
    const own = yml.runs.steps.find((step) => step.id === 'trainyard')!;
    expect(own.env).toEqual({
      TRAINYARD_NODE: '${{ steps.node.outputs.node }}',
      TRAINYARD_INPUT_MODEL: '${{ inputs.model }}',
      TRAINYARD_INPUT_UNIT: '${{ inputs.unit }}',
      TRAINYARD_INPUT_GITHUB_TOKEN: '${{ inputs.github-token }}',
      TRAINYARD_INPUT_WORKING_DIRECTORY: '${{ inputs.working-directory }}',
      TRAINYARD_INPUT_DRY_RUN: '${{ inputs.dry-run }}',
    });
    for (const step of yml.runs.steps) {
      if (step.run === undefined) continue;
      expect(step.shell).toBe('bash');
      expect(step.run).not.toContain('${{');
    }
  });

  test('keeps the order: find node, set it up, chain before, our step, chain after', () => {
    expect(yml.runs.steps.map((step) => step.id ?? step.uses?.split('@')[0])).toEqual([
      'node',
      'actions/setup-node',
      'actions/cache',
      'trainyard',
      'upload',
    ]);
  });

  test('declares inputs with presence, and outputs with where they come from', () => {
    expect(yml.inputs['model']).toEqual({ description: 'Name of the model.', required: true });
    expect(yml.inputs['unit']).toEqual({ description: 'Unit | of weight. One of gram, ounce.', default: 'gram' });
    expect(yml.inputs['github-token']).toMatchObject({ default: '${{ github.token }}' });
    expect(yml.inputs['cache']).toMatchObject({ default: 'true' });
    expect(yml.outputs).toEqual({
      weight: { description: 'What it weighs.', value: '${{ steps.trainyard.outputs.weight }}' },
      url: { description: 'Where it is.', value: '${{ steps.upload.outputs.artifact-url }}' },
    });
  });
});

test('a JavaScript action has no values behind its outputs', () => {
  const yml = toJavaScriptYml(contract, 'dist/x.js');
  expect(yml.outputs).toEqual({ weight: { description: 'What it weighs.' } });
  expect(yml.runs).toEqual({ using: 'node24', main: 'dist/x.js' });
});

test('an action without effects takes no dry-run, and a contract may declare a standing input itself', () => {
  expect(Object.keys(actionInputs({ ...contract, effects: false }))).not.toContain('dry-run');
  const own = secret({ about: 'Own token.' });
  expect(actionInputs({ ...contract, inputs: { 'github-token': own } })['github-token']).toBe(own);
});

test('the variable of an input has no dash in a step and keeps it in a JavaScript action', () => {
  expect(stepVariable('on-inconclusive')).toBe('TRAINYARD_INPUT_ON_INCONCLUSIVE');
  expect(javaScriptVariable('on-inconclusive')).toBe('INPUT_ON-INCONCLUSIVE');
});

test('foreign actions are pinned by full commit', () => {
  for (const action of Object.values(PINNED_ACTIONS)) {
    expect(action.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(action.version).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(versionOfUses(usesOf(action))).toBe(action.version);
  }
});

test('the schema knows presence, choices and that an expression may stand anywhere', () => {
  expect(toJsonSchema(contract)).toMatchObject({
    required: ['model'],
    additionalProperties: false,
    properties: { unit: { anyOf: [{ enum: ['gram', 'ounce'] }, { pattern: '\\$\\{\\{' }] } },
  });
});

describe('pages', () => {
  test('tables escape what would break them', () => {
    expect(toInputTable(contract.inputs)).toContain('| `unit` | Unit \\| of weight. One of gram, ounce. | `gram` |');
    expect(toPermissionBlock(contract)).toContain('  contents: read # Reads the model.');
  });

  test('a section is replaced between its markers and nowhere else', () => {
    const page = `# A\n\nprose\n\n${markedSection('inputs', 'old')}\n\nmore prose`;
    expect(replaceSection(page, 'inputs', 'new')).toBe(`# A\n\nprose\n\n${markedSection('inputs', 'new')}\n\nmore prose`);
    expect(replaceSection(page, 'outputs', 'new')).toBeUndefined();
  });
});

describe('problems of a declaration', () => {
  test('a good one has none', () => expect(contractProblems(contract)).toEqual([]));

  test.each([
    ['an id with capitals', { id: 'Weigh' }, 'id "Weigh" is not kebab-case'],
    ['a fragment', { about: 'weighs' }, 'about is not a sentence with a full stop at its end'],
    ['two sentences', { about: 'Weighs. Measures.' }, 'about is more than one sentence'],
    [
      'a bad default',
      { inputs: { unit: choice('a', 'b')({ default: 'c', about: 'Unit.' }) } },
      'input "unit": expected one of a, b, found "c". Did you mean "a"?',
    ],
    [
      'a default in prose',
      { inputs: { unit: text({ about: 'Unit, by default gram.' }) } },
      'input "unit" speaks of a default, which has a column of its own',
    ],
    ['a name with underscore', { inputs: { a_b: path({ about: 'Path.' }) } }, 'input "a_b" is not kebab-case'],
    ['a reserved name', { inputs: { json: path({ about: 'Path.' }) } }, 'input "json" has the name of a standing flag'],
    ['an unknown positional', { positionals: ['modle'] }, 'positional "modle" is not an input'],
    ['a foreign example', { examples: ['measure x'] }, 'example "measure x" does not start with "weigh"'],
  ])('%s', (_, change, problem) => {
    expect(contractProblems({ ...contract, positionals: [], ...change } as never)).toContain(problem);
  });
});
