import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '#actions/data-diff/contract.ts';
import { run } from '#actions/data-diff/run.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const diff = (given: Readonly<Record<string, string>>, dryRun = false, on: DataWorkspace = workspace) => {
  const inputs = readInputs(contract, (name) => given[name]);
  if (!inputs.ok) throw inputs.error[0]!;
  return run(inputs.value, on, { dryRun });
};

const people = (count: number, line: (row: number) => string): string =>
  `id,email,age,plan,churn\n${Array.from({ length: count }, (_, row) => `${line(row)}\n`).join('')}`;
const person = (row: number): string =>
  `${row},p${row}@example.org,${20 + (row % 50)},${row % 2 ? 'basic' : 'plus'},${row % 3 === 0 ? 'yes' : 'no'}`;

async function commitPeople(text: string, message: string): Promise<void> {
  workspace.repository.write('data/people/files/people.csv', text);
  await addDataset({ name: 'people' }, workspace);
  workspace.repository.git('add', '-A');
  await workspace.git.commit(message, ['data', 'trainyard.yaml']);
}

/** 300 rows, then a change of every kind. */
async function changedPeople(): Promise<void> {
  workspace.repository.write(
    'trainyard.yaml',
    'version: 1\ndatasets:\n  people: {path: data/people/files, target: churn}\nmodels:\n  m: {dataset: people}\n',
  );
  const fields = [{ name: 'id' }, { name: 'email', personal: true }, { name: 'age' }, { name: 'plan' }, { name: 'churn' }];
  workspace.repository.write('data/people/schema.json', JSON.stringify({ fields, primaryKey: 'id' }));
  await commitPeople(people(300, person), 'first');
  workspace.repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  workspace.repository.git('tag', 'base');
  const after = people(330, (row) => {
    if (row < 40) return person(row).replace(/,\d+,(basic|plus),/, ',,$1,');
    if (row < 45) return person(row).replace(/no$/, 'yes').replace('basic', 'bsaic');
    return person(row);
  });
  await commitPeople(after.replace(/^299,.*\n/m, ''), 'second');
}

describe('data-diff', () => {
  it('compares rows by the key of the schema, hides personal values, and says what is suspicious', async () => {
    await changedPeople();
    const outcome = await diff({ dataset: 'people', before: 'base', after: 'HEAD', rows: 'true' });
    expect(outcome.headline).toMatch(/^people base → HEAD: 30 rows added, 44 changed, 1 removed; 11 kB new in LFS; 3 things to look at$/);
    expect(outcome.text).toContain('Rows: 30 added, 1 removed, 44 changed, 255 the same');
    expect(outcome.text).toContain('missing values went from 0.0 % to 12.2 %');
    expect(outcome.text).toContain('values that were not there before, in 2 rows: "bsaic"');
    expect(outcome.text).toContain('rows have another label: 4 from no to yes');
    expect(JSON.stringify(outcome)).not.toContain('@example.org');
    expect(outcome.data).toMatchObject({
      rowDiff: { key: ['id'], columns: [{ name: 'age', rows: 40 }, {}, {}] },
      suspicions: [{}, {}, {}],
    });
  });

  it('keeps one comment on the pull request up to date', async () => {
    await changedPeople();
    const variables = { GITHUB_BASE_REF: 'main', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' };
    const job = { ...workspace, environment: fixedEnvironment(variables) };
    const given = { dataset: 'people', rows: 'true', validate: 'true', 'pull-request': '5' };
    const planned = await diff(given, true, job);
    expect(planned.plan?.effects).toEqual([{ verb: 'update', target: 'comment on pull request 5', detail: 'data-diff/people' }]);
    expect(planned.outputs['comment-url']).toBe('');
    const posted = await diff(given, false, job);
    expect(posted.outputs['comment-url']).toContain('5');
    expect(posted.headline).toContain('people main → this PR: 30 rows added');
    expect(posted.markdown).toContain('`main` → `this PR` · rows compared by `id` · [run](https://github.com/o/r/actions/runs/7)');
    await expect(diff({ ...given }, false, { ...job, environment: fixedEnvironment({ GITHUB_BASE_REF: 'gone' }) })).rejects.toMatchObject({
      code: 'git.reference-unknown',
    });
  });

  it('takes a shift for suspicious, except of the key and of a handful of rows', async () => {
    const shifted = async (count: number) => {
      await commitPeople(people(count, person), `${count} rows`);
      await commitPeople(
        people(count, (row) =>
          person(row)
            .replace(/^\d+/, String(row + count))
            .replace(/,\d+,/, ',90,'),
        ),
        `${count} shifted`,
      );
      workspace.repository.git('tag', '--force', 'before', 'HEAD^');
      return (await diff({ dataset: 'people', before: 'before', after: 'HEAD', rows: 'true', key: 'id' })).text;
    };
    expect(await shifted(100)).toMatch(/age: the distribution is another one: Kolmogorov–Smirnov D (0\.\d+|1\.00)(?!.*\bid: the)/s);
    expect(await shifted(10)).not.toContain('the distribution');
  });

  it('introduces a dataset that the base does not have, on pull requests only', async () => {
    workspace.repository.write('a.txt', 'a');
    workspace.repository.git('add', 'a.txt');
    await workspace.git.commit('empty', ['a.txt']);
    workspace.repository.git('tag', 'base');
    await commitPeople(people(20, person), 'first');
    const outcome = await diff({ dataset: 'people', before: 'base', after: 'HEAD', rows: 'true', 'pull-request': '1', comment: 'false' });
    expect(outcome.headline).toBe('people base → HEAD: new dataset with 20 rows; 621 B new in LFS');
    await expect(diff({ dataset: 'people', before: 'base', after: 'HEAD' })).rejects.toMatchObject({ code: 'data.dataset-missing' });
  });

  it('does without rows whose bytes cannot be had, and says so', async () => {
    await changedPeople();
    await workspace.files.remove(join(workspace.root, '.git/lfs/objects'));
    const outcome = await diff({ dataset: 'people', before: 'base', after: 'HEAD', rows: 'true', validate: 'true' });
    expect(outcome.text).toContain('rows were not compared: 2 of 2 files are not in the local object store');
    expect(outcome.headline).toContain('+29 rows');
  });

  it('names what is wrong with the question', async () => {
    await changedPeople();
    await expect(diff({ dataset: 'people', before: 'base', rows: 'true', key: 'idd' })).rejects.toMatchObject({ code: 'data.key-missing' });
    await expect(diff({ dataset: 'people', examples: '900' })).rejects.toMatchObject({ code: 'contract.input-invalid' });
    expect((await diff({ dataset: 'people', rows: 'true' })).headline).toBe('people HEAD → working tree: no difference');
  });
});
