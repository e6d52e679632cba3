import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameWorkflow } from '#domain/project/init/name-workflow.ts';

const FOLDER = new URL('../../../../workflows-templates/', import.meta.url);

it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.yml')))('%s has no name of the example left', (name) => {
  const template = readFileSync(new URL(name, FOLDER), 'utf8');
  const named = nameWorkflow(template, { model: 'churn-classifier', dataset: 'customers' });
  expect(named).not.toMatch(/^\s*(?:MODEL|DATASET): iris/m);
  expect(named.replaceAll('churn-classifier', 'iris-classifier').replaceAll('customers', 'iris')).toBe(template);
});
