import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles, staleFiles } from '../../tools/generate.ts';

const generated = await generatedFiles();

describe('every generated file equals its source', () => {
  test.each([...generated.keys()])('%s', (path) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined, 'run npm run generate').toBe(generated.get(path));
  });

  test('and none is left over', () => expect(staleFiles(generated)).toEqual([]));
});

describe('every generated action.yml', () => {
  test.each([...generated.keys()].filter((path) => path.endsWith('action.yml')))(
    '%s is pinned, injection-free and reads as it was written',
    (path) => {
      const text = generated.get(path)!;
      const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, value]) => value!);
      for (const value of uses) expect(value).toMatch(/^actions\/[\w-]+(?:\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      const yml = parse(text) as { runs: { using: string; steps?: { run?: string; uses?: string; shell?: string }[] } };
      for (const step of yml.runs.steps ?? []) {
        expect(step.run ?? '').not.toContain('${{');
        expect((step.run === undefined) !== (step.uses === undefined)).toBe(true);
        if (step.run !== undefined) expect(step.shell).toBe('bash');
      }
    },
  );
});
