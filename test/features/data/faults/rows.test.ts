import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULT_ROWS } from './rows.ts';

describe('the ways in which data versioning breaks', () => {
  it('are all twenty-five listed', () => {
    expect(FAULT_ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it.each(FAULT_ROWS.flatMap(({ row, fault, proofs }) => proofs.map(([file, name]) => ({ row, fault, file, name }))))(
    '$row, $fault: $file',
    ({ file, name }) => {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(`('${name}`);
    },
  );
});
