import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shardDataset } from '#features/data/shard-dataset.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let folder: string;
let python: string;
let workspace: DataWorkspace;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'webdataset-'));
  python = process.env['TRAINYARD_PYTHON'] ?? installed(join(folder, 'python'));
  workspace = await dataWorkspace();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  workspace.repository.dispose();
});

/** webdataset from PyPI; set TRAINYARD_PYTHON to a Python that has it already. */
function installed(environment: string): string {
  execFileSync('python3', ['-m', 'venv', environment]);
  execFileSync(join(environment, 'bin', 'pip'), ['--quiet', 'install', 'webdataset']);
  return join(environment, 'bin', 'python');
}

const READ = `
import hashlib, json, sys, tarfile, webdataset
shards = sys.argv[1:]
members, samples = {}, {}
for shard in shards:
    with tarfile.open(shard) as archive:
        for member in archive:
            assert member.isfile() and member.uid == member.gid == member.mtime == 0, member
            members[member.name] = hashlib.sha256(archive.extractfile(member).read()).hexdigest()
for sample in webdataset.WebDataset(shards, shardshuffle=False):
    samples[sample["__key__"]] = {key: hashlib.sha256(value).hexdigest() for key, value in sample.items() if not key.startswith("__")}
print(json.dumps({"members": members, "samples": samples}))
`;

test('webdataset and the tarfile of Python read shards, each sample whole', async () => {
  const samples: Record<string, Record<string, string>> = {};
  const members: Record<string, string> = {};
  const endings = ['jpg', 'cls', 'seg.png'];
  for (let number = 0; number < 200; number++) {
    const long = number % 50 === 0 ? `${'deep folder/'.repeat(12)}${'n'.repeat(120)}é日` : 'pets';
    const key = `${long}/${String(number).padStart(4, '0')}`;
    samples[key] = {};
    for (const ending of endings) {
      const content = `${key} ${ending} `.repeat(1 + ((number * 31) % 50));
      workspace.repository.write(`data/pets/files/${key}.${ending}`, content);
      members[`${key}.${ending}`] = workspace.hasher.sha256(content);
      samples[key][ending] = workspace.hasher.sha256(content);
    }
  }
  const { shards } = await shardDataset({ where: 'pets', average: 100_000, maximum: 400_000, dryRun: false }, workspace);
  expect(shards).toBeGreaterThan(3);
  const files = readdirSync(join(workspace.root, 'data/pets/files')).map((name) => join(workspace.root, 'data/pets/files', name));
  expect(files).toHaveLength(shards);
  const read = JSON.parse(execFileSync(python, ['-c', READ, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 })) as unknown;
  expect(read).toEqual({ members, samples });
});
