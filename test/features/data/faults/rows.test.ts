import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT_CODE_OF_KIND, Failure } from '#kernel/failure.ts';
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

  it.each(FAULT_ROWS.filter(({ failure }) => failure !== undefined))('$row, $fault: $failure', ({ failure, proofs }) => {
    const [code, exitCode] = failure!;
    // A verdict of data verify ends with 1; a command that could not do its work with the code of its failure's kind.
    expect([EXIT_CODE_OF_KIND[new Failure(code, { message: '' }).kind], 1]).toContain(exitCode);
    expect(proofs.some(([file]) => readFileSync(file, 'utf8').includes(code))).toBe(true);
    expect(new Failure(code, { message: '' }).remedy).not.toBe('');
  });
});
