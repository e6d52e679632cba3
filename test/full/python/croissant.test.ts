import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDataset } from '#features/data/add-dataset.ts';
import { exportCroissant } from '#features/data/export-croissant.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { dataWorkspace } from '../../kit/data-workspace.ts';

let folder: string;
let python: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'croissant-'));
  python = process.env['TRAINYARD_PYTHON'] ?? installed(join(folder, 'python'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The library of the specification's authors; set TRAINYARD_PYTHON to a Python that has mlcroissant already. */
function installed(environment: string): string {
  execFileSync('python3', ['-m', 'venv', environment]);
  execFileSync(join(environment, 'bin', 'pip'), ['--quiet', 'install', 'mlcroissant']);
  return join(environment, 'bin', 'python');
}

const CHECK = `
import json, sys, mlcroissant as mlc
dataset = mlc.Dataset(sys.argv[1])
issues = dataset.metadata.issues
text = lambda value: value.decode() if isinstance(value, bytes) else value
records = {r.id: [{k: text(v) for k, v in row.items()} for row in dataset.records(record_set=r.id)] for r in dataset.metadata.record_sets}
print(json.dumps({'errors': list(issues.errors), 'version': str(dataset.metadata.version), 'records': records}, default=str))
`;

test('mlcroissant accepts the description and reads the rows through it', async () => {
  const workspace = await dataWorkspace();
  try {
    workspace.repository.write('data/toy/files/rows, 1.csv', 'id,x,label\n1,0.5,a\n2,0.75,b\n');
    workspace.repository.write('data/toy/files/more.tsv', 'when\tn\n2026-01-01\t3\n');
    workspace.repository.write('data/toy/files/note.txt', 'hello');
    await addDataset({ name: 'toy', source: { licence: 'CC0-1.0', url: 'https://example.org/toy', note: 'A toy.' } }, workspace);
    await workspace.git.commit('data', ['data']);
    await versionDataset({ name: 'toy' }, workspace);
    await exportCroissant({ name: 'toy', reference: 'v1.0.0', write: true }, workspace);
    const script = join(folder, 'check.py');
    writeFileSync(script, CHECK);
    const output = execFileSync(python, [script, join(workspace.root, 'data/toy/croissant.json')], { encoding: 'utf8' });
    expect(JSON.parse(output.trim().split('\n').at(-1)!)).toEqual({
      errors: [],
      version: '1.0.0',
      records: {
        'records/more': [{ 'records/more/when': '2026-01-01', 'records/more/n': 3 }],
        'records/rows%2C%201': [
          { 'records/rows%2C%201/id': 1, 'records/rows%2C%201/x': 0.5, 'records/rows%2C%201/label': 'a' },
          { 'records/rows%2C%201/id': 2, 'records/rows%2C%201/x': 0.75, 'records/rows%2C%201/label': 'b' },
        ],
      },
    });
  } finally {
    workspace.repository.dispose();
  }
});
