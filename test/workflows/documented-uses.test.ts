import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compositeInputs } from '#contract/action-yml.ts';
import { OWN_REFERENCE, OWN_REPOSITORY } from '#contract/own-reference.ts';
import { findActions, ROOT_ACTION } from '../../tools/generate/contracts.ts';

const found = await findActions('.');
const inputsById = new Map(found.map(({ contract, chain }) => [contract.id, compositeInputs(contract, chain)]));

interface Use {
  readonly where: string;
  readonly action: string;
  readonly reference: string;
  readonly with: Readonly<Record<string, unknown>>;
}

const pages = ['README.md', 'CONTRIBUTING.md', ...below('docs'), ...below('actions')].filter((path) => path.endsWith('.md'));

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
}

/** Steps of ours in the YAML fences of a page. */
function usesOn(path: string): Use[] {
  const fences = [...readFileSync(path, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, body]) => parse(body!) as unknown);
  return fences.flatMap((value) => stepsIn(value)).flatMap((step) => useOf(path, step));
}

function stepsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  return [...(typeof own['uses'] === 'string' ? [own] : []), ...Object.values(own).flatMap(stepsIn)];
}

function useOf(where: string, step: Record<string, unknown>): Use[] {
  const match = new RegExp(`^${OWN_REPOSITORY}(?:/actions/([\\w-]+))?@(.+)$`).exec(step['uses'] as string);
  if (match === null) return [];
  return [{ where, action: match[1] ?? ROOT_ACTION, reference: match[2]!, with: (step['with'] ?? {}) as Record<string, unknown> }];
}

const uses = pages.flatMap(usesOn);

test('the pages show how the actions are used', () => expect(uses.length).toBeGreaterThanOrEqual(found.length));

describe.each(uses.map((use) => [use.where, use.action, use] as const))('%s uses %s', (_, __, use) => {
  test('as its contract allows', () => {
    const inputs = inputsById.get(use.action);
    expect(inputs, 'there is such an action').toBeDefined();
    expect(use.reference).toBe(OWN_REFERENCE);
    expect(Object.keys(inputs!)).toEqual(expect.arrayContaining(Object.keys(use.with)));
    for (const [name, field] of Object.entries(inputs!)) {
      const value = use.with[name];
      if (field.required) expect(value, `${name} is required`).toBeDefined();
      if (value !== undefined && !String(value).includes('${{') && !String(value).startsWith('<')) {
        expect(field.parse(String(value)), name).toMatchObject({ ok: true });
      }
    }
  });
});
