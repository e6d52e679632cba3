import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDataset } from '#features/data/add-dataset.ts';
import { dataWorkspace, type DataWorkspace } from '../../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n`;

describe('the text of a pointer', () => {
  it.each([
    ['as git-lfs writes it', POINTER],
    ['with the line ends of Windows', POINTER.replaceAll('\n', '\r\n')],
    ['of the time before git-lfs had its name', POINTER.replace('git-lfs.github.com', 'hawser.github.com')],
  ])('is refused as data, wherever it comes from (%s)', async (_, text) => {
    workspace.repository.write('in/good.csv', 'x\n1\n');
    workspace.repository.write('in/bad.csv', text);
    await expect(addDataset({ name: 'toy', from: ['in'] }, workspace)).rejects.toMatchObject({
      code: expect.stringMatching(/^data\.pointer-(as-data|invalid)$/),
      message: expect.stringContaining('bad.csv'),
    });
    expect(workspace.repository.git('status', '--porcelain', 'data')).toBe('');
    expect(readFileSync(join(workspace.root, 'in/bad.csv'), 'utf8')).toBe(text);
  });
});
