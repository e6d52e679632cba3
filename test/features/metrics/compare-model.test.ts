import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryGit } from '#adapters/memory/git.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { compareModel, type CompareModel } from '#features/metrics/compare-model.ts';
import type { BaselineSources } from '#features/metrics/find-baseline.ts';
import { findRun, findRunWhere } from '#features/metrics/find-contender.ts';
import { readRunReports, writeComparison, writeReport, writeSite } from '#features/metrics/write-report.ts';
import { appendRecord, readRecords } from '#features/records.ts';
import { trainModel, type TrainedRun } from '#features/train/train-model.ts';
import { Failure } from '#kernel/failure.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import { encodePredictions, PREDICTIONS_FILE } from '#kernel/records/prediction-codec.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';
import { recordId } from '../../kit/metrics/records.ts';

const MODEL = { ...modelConfig('iris', 'species'), metrics: { accuracy: { better: 'higher', minimum: 0.5, margin: 0.25 } } } as const;
const TABLE = irisTable();
const REFERENCE = datasetReference('iris', 150);

async function train(ports: ReturnType<typeof memoryWorkspace>, algorithm: string, seed: number, test = 0.25): Promise<TrainedRun> {
  const model = modelConfig('iris', 'species', { algorithms: { [algorithm]: {} } });
  const withWorkers = { ...ports, openWorkers: async () => memoryWorkerPool() };
  return await trainModel({ model, dataset: { table: TABLE, reference: REFERENCE }, split: { ...SPLIT, seed, test } }, withWorkers);
}

describe('compareModel', () => {
  const ports = memoryWorkspace({ files: { 'README.md': 'x' } });
  const git = ports.git as MemoryGit;
  let tree: TrainedRun;
  let bayes: TrainedRun;
  let otherRows: TrainedRun;
  let base: string;
  let middle: string;

  const command = (overrides: Partial<CompareModel> = {}): CompareModel => ({
    model: MODEL,
    baseline: tree.record.id,
    base: 'origin/main',
    replicates: 200,
    ...overrides,
  });

  beforeAll(async () => {
    await ports.git.stage(['README.md']);
    base = (await ports.git.commit('base', ['README.md']))!;
    git.name('origin/main', base);
    tree = await train(ports, 'decision-tree', 42);
    await ports.files.write(`${ports.root}/README.md`, 'y');
    await ports.git.stage(['README.md']);
    middle = (await ports.git.commit('change', ['README.md']))!;
    ports.clock.advance(1000);
    // Most rows are held out, so that enough of the candidate's test rows were not trained on.
    otherRows = await train(ports, 'naive-bayes', 7, 0.9);
    ports.clock.advance(1000);
    bayes = await train(ports, 'naive-bayes', 42);
  });

  it('takes the newest run against a run on the same rows, and records the comparison', async () => {
    const compared = await compareModel(command(), {}, ports);
    expect(compared.record.candidate).toEqual({ label: `run …${bayes.record.id.slice(-6)}`, runId: bayes.record.id, commit: middle });
    expect(compared.record.baseline).toMatchObject({ runId: tree.record.id, commit: base });
    expect(compared.record.paired).toBe(true);
    expect(compared.baseline!.rows).toBe('stored');
    const records = await readRecords<ComparisonRecord>('comparison', 'iris', ports);
    expect(records).toEqual([compared.record]);
    expect(compared.recordPath).toContain(`/${compared.record.id}.json`);
    expect(compared.markdown).toContain('What changed: algorithm decision-tree → naive-bayes');
  });

  it('plans and writes nothing on a dry run', async () => {
    const before = await readRecords('comparison', 'iris', ports);
    const compared = await compareModel(command({ dryRun: true, comment: { pullRequest: 7 }, check: { commit: base } }), {}, ports);
    expect(compared.plan!.effects.map((effect) => `${effect.verb} ${effect.target}`)).toEqual([
      `create ${compared.recordPath}`,
      'update comment on pull request 7',
      `create check on ${base.slice(0, 12)}`,
    ]);
    expect(await readRecords('comparison', 'iris', ports)).toEqual(before);
    expect(ports.forge.comments.posted()).toEqual([]);
  });

  it('updates its one comment and publishes a check', async () => {
    const ask = command({
      comment: { pullRequest: 7 },
      check: { commit: base },
      candidateLabel: 'this PR',
      links: { run: 'https://example.org/run' },
    });
    const first = await compareModel(ask, {}, ports);
    const second = await compareModel(ask, {}, ports);
    expect(second.commentUrl).toBe(first.commentUrl);
    expect(ports.forge.comments.posted()).toHaveLength(1);
    expect(ports.forge.comments.posted()[0]!.body).toContain('candidate this PR');
    expect(ports.forge.checks.published()).toMatchObject([
      { name: 'trainyard/compare/iris', verdict: first.record.verdict, title: first.headline },
    ]);
  });

  it('finds the run at the merge base, or at the nearest ancestor', async () => {
    const atBase = await compareModel(command({ baseline: 'merge-base', dryRun: true }), {}, ports);
    expect(atBase.record.baseline).toMatchObject({ label: 'main', runId: tree.record.id });
    git.name('later', middle);
    const nearest = await compareModel(
      command({ baseline: 'merge-base', base: 'later', candidate: otherRows.record.id, dryRun: true }),
      {},
      ports,
    );
    expect(nearest.record.baseline!.runId).toBe(bayes.record.id);
    await expect(compareModel(command({ baseline: 'merge-base', base: 'nowhere' }), {}, ports)).rejects.toMatchObject({
      code: 'git.reference-unknown',
    });
  });

  it('has no baseline where nothing was trained before, and says so', async () => {
    const compared = await compareModel(command({ baseline: 'merge-base', candidate: tree.record.id, dryRun: true }), {}, ports);
    expect(compared.record).not.toHaveProperty('baseline');
    expect(compared.headline).toContain('nothing to compare with yet');
    expect(ports.reporter.notes.some((note) => note.includes('so there is no baseline'))).toBe(true);
    const empty = await compareModel(command({ baseline: 'production', dryRun: true }), { fetchVersion: async () => undefined }, ports);
    expect(empty.record).not.toHaveProperty('baseline');
  });

  const asProduction = (run: TrainedRun, loadRows?: BaselineSources['loadRows']): BaselineSources => ({
    fetchVersion: async () => ({ folder: run.folder, version: 'v1.2.0' }),
    ...(loadRows === undefined ? {} : { loadRows }),
  });
  const compareWith = (sources: BaselineSources) => compareModel(command({ baseline: 'production', dryRun: true }), sources, ports);

  it('lets a version predict again the test rows that it was not trained on', async () => {
    const compared = await compareWith(asProduction(otherRows, async () => ({ table: TABLE, digest: REFERENCE.digest })));
    const { excludedRows, rows, predictions, candidatePredictions } = compared.baseline!;
    expect(rows).toBe('predicted-again');
    expect(excludedRows).toBeGreaterThan(0);
    expect(compared.record).toMatchObject({
      paired: true,
      rows: 38 - excludedRows,
      excludedRows,
      baseline: { label: 'production', version: 'v1.2.0' },
    });
    expect(candidatePredictions.rowsDigest).toBe(predictions.rowsDigest);
    expect(candidatePredictions.rowsDigest).not.toBe(bayes.predictions.rowsDigest);
    const trained = new Set(Array.from({ length: 150 }, (_, row) => row).filter((row) => !otherRows.predictions.rows.includes(row)));
    expect([...candidatePredictions.rows].some((row) => trained.has(row))).toBe(false);
    expect(compared.markdown).toContain('more were left out: the baseline was trained on them');
  });

  it('asks nobody about rows that are places in a list of a program of its own', async () => {
    const own = { ...bayes.predictions, rowsDigest: 'ee'.repeat(32) as typeof REFERENCE.digest };
    const record = { ...bayes.record, id: recordId('6'), createdAt: '2026-01-01T00:00:00.000Z' };
    await appendRecord(record, ports, [{ name: PREDICTIONS_FILE, bytes: encodePredictions(own) }]);
    const production = asProduction(otherRows, async () => ({ table: TABLE, digest: REFERENCE.digest }));
    const compared = await compareModel(command({ candidate: record.id, baseline: 'production', dryRun: true }), production, ports);
    expect(compared.baseline!.rows).toBe('other-rows');
  });

  it('does not pair when nearly all test rows were training rows of the baseline', async () => {
    const tight = await train(ports, 'naive-bayes', 11);
    const earlier = command({ candidate: bayes.record.id, baseline: 'production', dryRun: true });
    const compared = await compareModel(
      earlier,
      asProduction(tight, async () => ({ table: TABLE, digest: REFERENCE.digest })),
      ports,
    );
    expect(compared.record).toMatchObject({ paired: false, rows: 38 });
    expect(compared.record).not.toHaveProperty('excludedRows');
    expect(ports.reporter.notes.at(-1)).toMatch(/production was trained on \d+ of the candidate's 38 test rows/);
  });

  it('does not pair rows of data that has changed, or cannot be read, since', async () => {
    const ask = (loadRows: BaselineSources['loadRows']) =>
      compareModel(command({ candidate: bayes.record.id, baseline: 'production', dryRun: true }), asProduction(otherRows, loadRows), ports);
    const changed = await ask(async () => ({ table: TABLE, digest: 'ee'.repeat(32) as typeof REFERENCE.digest }));
    expect(changed.baseline!.rows).toBe('other-rows');
    expect(changed.record.paired).toBe(false);
    expect(ports.reporter.notes.at(-1)).toContain('have changed since');
    const gone = await ask(async () => {
      throw new Failure('environment.file-missing', { message: 'no such file' });
    });
    expect(gone.baseline!.rows).toBe('other-rows');
    expect(ports.reporter.notes.at(-1)).toContain('cannot be read (no such file)');
    await expect(ask(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect((await ask(undefined)).baseline!.rows).toBe('other-rows');
  });

  it('works from the ledger alone, and says what is missing when it cannot', async () => {
    const elsewhere = { ...bayes.record, id: recordId('9'), createdAt: '2026-01-01T00:00:00.000Z' };
    await appendRecord(elsewhere, ports, [{ name: PREDICTIONS_FILE, bytes: encodePredictions(bayes.predictions) }]);
    const fromLedger = await compareModel(command({ candidate: elsewhere.id, dryRun: true }), {}, ports);
    expect(fromLedger.record.candidate.runId).toBe(elsewhere.id);
    await appendRecord({ ...elsewhere, id: recordId('8') }, ports);
    await expect(compareModel(command({ candidate: recordId('8') }), {}, ports)).rejects.toMatchObject({ code: 'metrics.not-comparable' });
    await expect(compareModel(command({ baseline: recordId('8') }), {}, ports)).rejects.toMatchObject({ code: 'metrics.not-comparable' });
    await appendRecord({ ...elsewhere, id: recordId('7') }, ports, [{ name: PREDICTIONS_FILE, bytes: new Uint8Array(30) }]);
    await expect(compareModel(command({ candidate: recordId('7') }), {}, ports)).rejects.toMatchObject({
      code: 'metrics.predictions-invalid',
    });
  });

  it('takes a folder, and refuses one of another model and runs that do not exist', async () => {
    const compared = await compareModel(command({ candidate: `.trainyard/runs/${bayes.record.id}`, dryRun: true }), {}, ports);
    expect(compared.candidate.folder).toBe(bayes.folder);
    await expect(findRun('other', bayes.folder, ports)).rejects.toMatchObject({ code: 'metrics.not-comparable' });
    await expect(findRun('other', undefined, ports)).rejects.toMatchObject({ code: 'metrics.run-unknown' });
    await expect(findRun('iris', recordId('0'), ports)).rejects.toMatchObject({ code: 'metrics.run-unknown' });
    expect((await findRunWhere('iris', (run) => run.algorithm === 'decision-tree', ports))!.runId).toBe(tree.record.id);
    expect(await findRunWhere('iris', () => false, ports)).toBeUndefined();
  });

  it('refuses a package whose files were changed', async () => {
    const copy = `${ports.root}/copy`;
    for await (const file of ports.files.list(bayes.folder))
      await ports.files.write(`${copy}/${file.path}`, (await ports.files.read(`${bayes.folder}/${file.path}`))!);
    const bytes = (await ports.files.read(`${copy}/${PREDICTIONS_FILE}`))!.slice();
    bytes[bytes.length - 1]! ^= 1;
    await ports.files.write(`${copy}/${PREDICTIONS_FILE}`, bytes);
    await expect(compareModel(command({ candidate: copy }), {}, ports)).rejects.toMatchObject({ code: 'train.package-corrupt' });
  });

  it('writes the comparison as page and Markdown', async () => {
    const compared = await compareModel(command({ dryRun: true }), {}, ports);
    const path = await writeComparison(compared, '/out', ports);
    expect(path).toBe(`/out/${compared.record.id}.html`);
    expect(new TextDecoder().decode((await ports.files.read(path))!)).toContain('ROC of setosa');
    expect(await ports.files.read(`/out/${compared.record.id}.md`)).toBeDefined();
  });

  it('reports on a run with everything in its package', async () => {
    const planned = await writeReport({ model: 'iris', run: tree.record.id, to: '/report', dryRun: true }, ports);
    expect(planned.plan!.effects).toHaveLength(2);
    expect(await ports.files.stat(planned.htmlPath)).toBeUndefined();
    const written = await writeReport({ model: 'iris', run: tree.record.id, to: '/report' }, ports);
    const page = new TextDecoder().decode((await ports.files.read(written.htmlPath))!);
    for (const part of ['Confusion matrix', 'Importance of features', 'Learning curve', 'Best setting', 'ROC curve'].filter(
      (one) => one !== 'Best setting',
    ))
      expect(page).toContain(part);
    expect(written.report.evaluation!.metrics).toEqual(tree.record.metrics);
    expect(new TextDecoder().decode((await ports.files.read(written.markdownPath))!)).toBe(written.markdown);
  });

  it('writes a site over all runs, failed ones included', async () => {
    const runs: RunRecord[] = [tree.record, { ...bayes.record, id: recordId('6'), exit: 'failed' }, bayes.record];
    const reports = await readRunReports('iris', runs, ports);
    expect(reports.map((report) => report.evaluation !== undefined)).toEqual([true, false, true]);
    const index = await writeSite(
      {
        title: 'iris',
        generatedAt: '2026-11-21T00:00:00.000Z',
        datasets: [],
        models: [{ name: 'iris', runs: reports, versions: [], comparisons: [], promotions: [], deployments: [], monitors: [] }],
      },
      '/site',
      ports,
    );
    expect(index).toBe('/site/index.html');
    expect(await ports.files.stat(`/site/runs/${bayes.record.id}.html`)).toBeDefined();
  });

  it('has no report on a run that the ledger does not know', async () => {
    const stranger = memoryWorkspace();
    for await (const file of ports.files.list(tree.folder))
      await stranger.files.write(`${stranger.root}/package/${file.path}`, (await ports.files.read(`${tree.folder}/${file.path}`))!);
    await expect(writeReport({ model: 'iris', run: 'package', to: '/report' }, stranger)).rejects.toMatchObject({
      code: 'metrics.run-unknown',
    });
  });
});
