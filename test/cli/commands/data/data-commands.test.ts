import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDataset } from '#features/data/add-dataset.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { run as diff } from '#actions/data-diff/run.ts';
import { run as add } from '../../../../src/cli/commands/data-add/run.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import { formatLedgerPath } from '#kernel/records/ledger-path.ts';
import { run as cost } from '../../../../src/cli/commands/data-cost/run.ts';
import { run as lint } from '../../../../src/cli/commands/data-lint/run.ts';
import { run as schema } from '../../../../src/cli/commands/data-schema/run.ts';
import { run as status } from '../../../../src/cli/commands/data-status/run.ts';
import { run as verify } from '../../../../src/cli/commands/data-verify/run.ts';
import { dataWorkspace, type DataWorkspace } from '../../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const doing = { dryRun: false };
const comparing = {
  before: undefined,
  after: undefined,
  level: 'schema' as const,
  rows: false,
  key: undefined,
  examples: 5,
  validate: false,
  pullRequest: undefined,
  comment: true,
  config: undefined,
};
const none = {
  storeless: false,
  files: undefined,
  inferSchema: false,
  schema: undefined,
  url: undefined,
  licence: undefined,
  note: undefined,
};

describe('data commands', () => {
  it('tell the story of a dataset', async () => {
    expect((await status({ dataset: undefined }, workspace)).headline).toContain('there are no datasets yet');
    workspace.repository.write('t.csv', 'x,y\n1,a\n2,b\n');
    const files = [join(workspace.root, 't.csv')];
    const planned = await add({ ...none, dataset: 'toy', files }, workspace, { dryRun: true });
    expect(planned).toMatchObject({ headline: 'toy: 2 rows, 1 file, 12 B would be added and staged', plan: { effects: [{}, {}, {}] } });
    const added = await add({ ...none, dataset: 'toy', files, licence: 'CC0-1.0' }, workspace, doing);
    expect(added.headline).toBe('toy: 2 rows, 1 file, 12 B added and staged');
    expect(added.text).toContain('git commit -m "Add toy"');
    expect((await status({ dataset: 'toy' }, workspace)).text).toContain('not committed');
    await workspace.git.commit('data', ['data']);
    expect((await status({ dataset: undefined }, workspace)).headline).toBe('1 dataset, nothing changed');
    expect((await verify({ dataset: undefined, range: undefined, reference: 'HEAD', deep: true }, workspace)).headline).toBe(
      '1 file of 1 dataset: all can be had back, every byte checked',
    );

    workspace.repository.write('data/toy/files/t.csv', 'x,y\n10,a\n20,b\n30,c\n');
    const changed = await status({ dataset: undefined }, workspace);
    expect(changed).toMatchObject({ headline: '1 dataset, changes in toy', outputs: { clean: 'false' } });
    expect(changed.text).toContain('modified');
    await addDataset({ name: 'toy' }, workspace);
    const compared = await diff({ ...comparing, dataset: 'toy' }, workspace, doing);
    expect(compared.headline).toBe('toy HEAD → working tree: +1 row; 19 B new in LFS');
    expect(compared.markdown).toContain('| 1.5 → 20 | **1.00 large** | PSI 0.73, d 2.26 |');
    expect((await add({ ...none, dataset: 'toy' }, workspace, doing)).headline).toBe('toy: nothing changed (3 rows, 1 file, 19 B)');
  });

  it('leave bytes where they are when the configuration says so, and price what changed as it says', async () => {
    workspace.repository.write(
      'trainyard.yaml',
      'datasets: { toy: { path: data/toy/files, storage: working-tree, target: x } }\nmodels: { m: {} }\nprices: { as-of: 2027-01, storage-gib-month: 1073741824, download-gib: 3 }\n',
    );
    workspace.repository.write('data/toy/files/t.bin', 'some bytes');
    await add({ ...none, dataset: 'toy' }, workspace, doing);
    expect(existsSync(join(workspace.root, '.git/lfs/objects'))).toBe(false);
    await workspace.git.commit('data', ['data']);
    workspace.repository.write('data/toy/files/t.bin', 'other bytes');
    await add({ ...none, dataset: 'toy' }, workspace, doing);
    const { data } = await diff({ ...comparing, dataset: 'toy', level: 'files' }, workspace, doing);
    // Eleven bytes at one dollar a byte.
    expect(JSON.stringify(data)).toContain('"storagePerMonth":11');
  });

  it('say what cannot be had back', async () => {
    workspace.repository.write('data/toy/files/t.csv', 'x\n1\n');
    await addDataset({ name: 'toy' }, workspace);
    await workspace.git.commit('data', ['data']);
    await workspace.files.remove(join(workspace.root, '.git/lfs/objects'));
    const outcome = await verify({ dataset: 'toy', range: undefined, reference: 'HEAD', deep: false }, workspace);
    expect(outcome).toMatchObject({ verdict: 'fail', outputs: { problems: '1' } });
    expect(outcome.text).toContain('data.object-missing');
    expect(outcome.markdown).toContain('`data.object-missing`');
    expect((await status({ dataset: undefined }, workspace)).text).toContain('1 object not here');
  });
});

describe('data add with a path alone', () => {
  it('makes a dataset that is called like it, and means a dataset by what lies in it', async () => {
    workspace.repository.write('raw/My rows.csv', 'x\n1\n');
    const at = (path: string) => add({ ...none, dataset: join(workspace.root, path), files: undefined }, workspace, doing);
    expect((await at('raw/My rows.csv')).headline).toBe('My-rows: 1 row, 1 file, 4 B added and staged');
    workspace.repository.write('data/My-rows/files/more.bin', 'more');
    expect((await at('data/My-rows/files/more.bin')).headline).toBe('My-rows: 1 row, 2 files, 8 B updated and staged');
    expect((await at('data/My-rows')).headline).toContain('nothing changed');
    workspace.repository.write('data/loose.csv', 'y\n1\n');
    expect((await at('data/loose.csv')).headline).toContain('loose: ');
    await expect(add({ ...none, dataset: 'nowhere', files: undefined }, workspace, doing)).rejects.toMatchObject({
      code: 'data.files-missing',
    });
  });
});

describe('data cost', () => {
  it('counts every content of all versions once, and what the working tree adds', async () => {
    const asked = { dataset: undefined, runsPerMonth: undefined, plan: 'free', storagePrice: undefined, downloadPrice: undefined } as const;
    workspace.repository.write('data/toy/files/t.csv', 'x\n1\n');
    await addDataset({ name: 'toy' }, workspace);
    expect((await cost(asked, workspace)).data).toMatchObject({ datasets: [{ newBytes: 4, versions: 0 }] });
    await workspace.git.commit('data', ['data']);
    await versionDataset({ name: 'toy' }, workspace);
    workspace.repository.write('data/toy/files/t.csv', 'x\n1\n2\n');
    await addDataset({ name: 'toy' }, workspace);
    const outcome = await cost({ ...asked, storagePrice: 1e6, downloadPrice: 0 }, workspace);
    expect(outcome.outputs['storage-bytes']).toBe('10');
    expect(outcome.data).toMatchObject({ datasets: [{ newBytes: 6, versions: 1, cost: { downloadBytes: 6 } }], bill: { amount: 0 } });
    expect(outcome.text).toContain('Prices as of');
    expect(outcome.text).toContain('Committing and pushing the working tree stores 6 B more: 0.0056 USD a month for ever.');
    expect(outcome.text).toContain('at 100 runs a month (assumed)');
    await workspace.files.write(
      join(workspace.root, 'trainyard.yaml'),
      'datasets: { toy: { path: data/toy/files, target: x } }\nmodels: { m: {} }\nprices: { as-of: 2027-01, storage-gib-month: 2, download-gib: 3 }\n',
    );
    const run = { kind: 'run', subject: 'm', id: makeRecordId(workspace.clock.now(), new Uint8Array(10)) } as const;
    await workspace.forge.ledger.append([{ path: formatLedgerPath(run), bytes: new Uint8Array(0) }], 'a run');
    const configured = await cost(asked, workspace);
    expect(configured.text).toContain('at 1 runs a month (the ledger of the last 30 days)');
    expect(configured.text).toContain('Prices as of 2027-01: 2 USD a GiB and month stored, 3 USD a GiB downloaded (trainyard.yaml).');
    workspace.repository.write('.github/workflows/train.yml', 'steps: [{ uses: trainyard/trainyard/actions/train@v0 }]\n');
    workspace.repository.write('.github/workflows/lint.yml', 'steps: [{ run: npm run lint }]\n');
    workspace.memory.workflows.pretendRuns('train.yml', 320);
    workspace.memory.workflows.pretendRuns('lint.yml', 5000);
    const counted = await cost(asked, workspace);
    expect(counted.text).toContain('at 320 runs a month (runs of train.yml in the last 30 days)');
    expect(counted.data).toMatchObject({ runsPerMonth: 320, measuredBy: ['train.yml'] });
    await expect(cost({ ...asked, runsPerMonth: -1 }, workspace)).rejects.toMatchObject({ code: 'contract.input-invalid' });
  });
});

describe('data schema', () => {
  const asked = { dataset: 'toy', infer: true, reference: undefined, bounds: false, replace: false };

  it('shows, writes and replaces the schema that the data fulfils', async () => {
    workspace.repository.write('data/toy/files/t.csv', 'x,y\n1,a\n2,b\n');
    await addDataset({ name: 'toy' }, workspace);
    await workspace.git.commit('data', ['data']);
    const shown = await schema({ ...asked, infer: false }, workspace, doing);
    expect(shown.headline).toBe('toy: a schema of 2 fields would be written to data/toy/schema.json with --infer');
    expect(JSON.parse(shown.text)).toMatchObject({ fields: [{ name: 'x', type: 'integer' }, { name: 'y' }] });
    expect((await schema(asked, workspace, { dryRun: true })).plan?.effects).toMatchObject([
      { verb: 'create', target: 'data/toy/schema.json' },
    ]);
    expect((await schema(asked, workspace, doing)).headline).toContain('written to data/toy/schema.json');
    await expect(schema(asked, workspace, doing)).rejects.toMatchObject({ code: 'data.schema-exists' });
    await schema({ ...asked, replace: true, bounds: true, reference: 'HEAD' }, workspace, doing);
    const written = JSON.parse(
      new TextDecoder().decode(await workspace.files.read(join(workspace.root, 'data/toy/schema.json'))),
    ) as object;
    expect(written).toMatchObject({ rowCount: { minimum: 1 } });
  });

  it('needs columns', async () => {
    workspace.repository.write('data/toy/files/t.txt', 'words');
    await addDataset({ name: 'toy' }, workspace);
    await expect(schema(asked, workspace, doing)).rejects.toMatchObject({ code: 'data.table-missing' });
  });
});

describe('data lint', () => {
  it('advises on all versions of a dataset', async () => {
    workspace.repository.write('data/toy/files/all.zip', new Uint8Array(1_200_000));
    await addDataset({ name: 'toy' }, workspace);
    const outcome = await lint({ dataset: undefined }, workspace);
    expect(outcome).toMatchObject({ verdict: 'pass', headline: '1 dataset: 1 finding', outputs: { findings: '1', 'saved-bytes': '0' } });
    expect(outcome.text).toContain('monolithic-archive  toy/all.zip');
    expect(outcome.markdown).toContain('`toy/all.zip`');
    workspace.repository.write('data/toy/files/all.zip', 'small');
    await addDataset({ name: 'toy' }, workspace);
    await workspace.git.commit('data', ['data']);
    expect((await lint({ dataset: 'toy' }, workspace)).headline).toBe('1 dataset: nothing to advise');
  });
});
