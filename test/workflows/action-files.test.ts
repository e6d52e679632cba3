import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles } from '../../tools/generate.ts';
import { problemsOf } from './validate-workflow.ts';

const files = [...(await generatedFiles())].filter(([path]) => path.endsWith('action.yml'));

interface Composite {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly steps?: readonly { readonly id?: string }[] };
}

describe.each(files)('%s', (path, text) => {
  test('satisfies the language service of GitHub', async () => {
    expect(await problemsOf(path, text)).toEqual([]);
  });

  // The language service does not look at names of inputs and steps inside an action.
  test('refers to inputs and steps that it has', () => {
    const { inputs, runs } = parse(text) as Composite;
    for (const [, name] of text.matchAll(/inputs\.([\w-]+)/g)) expect(Object.keys(inputs)).toContain(name);
    const ids = (runs.steps ?? []).flatMap((step) => step.id ?? []);
    for (const [, id] of text.matchAll(/steps\.([\w-]+)\./g)) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
