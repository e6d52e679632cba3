import { afterAll, expect } from 'vitest';

// A process runs many test files: what one changes in its surroundings, the next would find.
const variables = { ...process.env };
const folder = process.cwd();

afterAll(() => {
  expect({ ...process.env }, 'the environment after the last test of this file').toEqual(variables);
  expect(process.cwd(), 'the working folder after the last test of this file').toBe(folder);
});
