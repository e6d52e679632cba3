import { decideTask } from '#domain/train/decide-task.ts';
import { USE_FILE, parseOnnxUse } from '#domain/train/program/onnx/onnx-use.ts';
import { modelFormatOf } from '#domain/train/program/model-format.ts';
import { Failure } from '#kernel/failure.ts';
import type { Task } from '#kernel/metric.ts';
import type { CommandTraining, ModelConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { OnnxUse, PackageFile } from '#kernel/records/model-package.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { findColumn, takeRows, type Table } from '#kernel/table.ts';
import type { ModelSession } from '#ports/model-runtime.ts';
import type { Workspace } from '#ports/workspace.ts';
import { columnsBeside, onnxPredictor, planOnnx, settleOnnx, classesIn, type OnnxPlan } from '../onnx-predictor.ts';
import { examineOnnx } from '../open-any-package.ts';
import { besideTruth } from './predict-rows.ts';
import { findTestRows, targetOf, TEST_ROWS_CSV } from './test-rows.ts';
import { FOLDERS } from './program-folders.ts';

/** The model that a program wrote, and what it says to the rows that the program held out. */
export interface AskedModel {
  /** Path within the package. */
  readonly main: string;
  readonly use: OnnxUse;
  /** Columns that it reads. */
  readonly features: readonly string[];
  readonly task: Task;
  /** Sorted; empty for regression. */
  readonly classes: readonly string[];
  /** Absent when the program does not say which rows it held out, or onnxruntime is not there. */
  readonly predictions?: PredictionSet;
}

export interface ProgramOutcome {
  readonly model: ModelConfig;
  readonly train: CommandTraining;
  readonly dataset: { readonly table: Table; readonly reference: DatasetReference };
  /** Absolute folder of the run. */
  readonly folder: string;
  /** Predictions that the program wrote itself. */
  readonly claimed: PredictionSet | undefined;
}

export interface AskingTools {
  readonly readTable?: (path: string) => Promise<Table>;
}

type Ports = Pick<Workspace, 'files' | 'hasher' | 'reporter' | 'openModelRuntime'>;

/**
 * Asks the ONNX model that a program wrote about the rows that it held out. Undefined when there is none, or it cannot be asked, which is told:
 * the model is packaged all the same.
 */
export async function askModel(outcome: ProgramOutcome, ports: Ports, tools: AskingTools): Promise<AskedModel | undefined> {
  const files = await listFiles(outcome.folder, ports);
  const { name, main } = modelFormatOf(files.map(({ path }) => path));
  const size = files.find(({ path }) => path === main)?.sizeBytes;
  if (name !== 'onnx' || main === undefined || size === undefined) return undefined;
  try {
    return await ask(
      outcome,
      { path: main, sizeBytes: size },
      files.map(({ path }) => path),
      ports,
      tools,
    );
  } catch (error) {
    // Rows that cannot be told are a mistake in what the program says of itself; the rest is about a model that nobody has to ask.
    if (!(error instanceof Failure) || error.code === 'train.test-rows-invalid') throw error;
    ports.reporter.warn(`the model cannot be asked here: ${error.message} ${error.remedy}`);
    return undefined;
  }
}

async function ask(
  outcome: ProgramOutcome,
  { path: main, sizeBytes }: Pick<PackageFile, 'path' | 'sizeBytes'>,
  paths: readonly string[],
  ports: Ports,
  tools: AskingTools,
): Promise<AskedModel> {
  const { folder, dataset, model } = outcome;
  const { table } = dataset;
  const sha256 = await ports.hasher.sha256Stream(ports.files.stream(`${folder}/${main}`));
  const { facts, load } = await examineOnnx(folder, { path: main, sizeBytes, sha256 }, paths, ports);
  const use = await readUse(`${folder}/${main.slice(0, main.lastIndexOf('/') + 1)}${USE_FILE}`, ports);
  const column = findColumn(table, model.target);
  const task = column === undefined ? 'regression' : decideTask(column, { algorithms: [], metrics: Object.keys(model.metrics) });
  const classes = task === 'classification' ? classesIn(table, model.target) : [];
  const plan = planOnnx({ name: main, facts, columns: columnsBeside(table, model.target), task, classes, use });
  const { outputs } = plan;
  const features = [...new Set(plan.inputs.flatMap(({ columns }) => columns))];
  const asked = { main, features, task: outputs.task, classes: outputs.task === 'classification' ? outputs.classes : [] };
  if (facts.outputs.some(({ type }) => type === 'sequence')) ports.reporter.note(ZIPMAP);
  const session = await loadIfInstalled(load, ports);
  if (session === undefined)
    return { ...asked, use: { ...use, inputs: Object.fromEntries(plan.inputs.map((one) => [one.name, one.columns])) } };
  try {
    const settled = await settleOnnx(plan, session, table);
    const rows = await findTestRows(outcome, ports, tools);
    if (rows === undefined) {
      ports.reporter.note(UNKNOWN_ROWS);
      return { ...asked, use: settled };
    }
    const predictions = await predictHeldOut(
      outcome,
      planOnnx({ name: main, facts, columns: columnsBeside(table, model.target), task, classes, use: settled }),
      session,
      rows,
      ports,
    );
    return { ...asked, use: settled, predictions };
  } finally {
    await session.close();
  }
}

const UNKNOWN_ROWS = `the model is not evaluated, since the program does not say which rows it held out: ${TEST_ROWS_CSV} with a column "row", or "row" in predictions.csv`;

const ZIPMAP =
  'the model gives its probabilities as a list of maps, which cannot be read; it has them as numbers when converted with options={"zipmap": False} (skl2onnx), or zipmap=False (onnxmltools)';

async function predictHeldOut(
  { dataset, model, claimed }: ProgramOutcome,
  plan: OnnxPlan,
  session: ModelSession,
  rows: Int32Array,
  ports: Ports,
): Promise<PredictionSet> {
  const answers = await onnxPredictor(plan, session).predict(takeRows(dataset.table, rows));
  const target = targetOf(dataset.table, model.target, plan.outputs, rows);
  const own = besideTruth(answers, target, rows, dataset.reference.digest, ports.hasher);
  if (claimed === undefined || claimed.rows.length !== rows.length) return own;
  const other = countDifferences(own, claimed);
  if (other > 0) ports.reporter.warn(`predictions.csv and the model differ in ${other} of ${rows.length} rows; the model counts`);
  // Labels alone that agree say less than the program did.
  const poorer =
    own.task === 'classification' &&
    claimed.task === 'classification' &&
    own.probabilities === undefined &&
    claimed.probabilities !== undefined;
  return other === 0 && poorer ? claimed : own;
}

function countDifferences(own: PredictionSet, claimed: PredictionSet): number {
  let count = 0;
  for (let row = 0; row < own.rows.length; row++) {
    const same =
      own.task === 'classification' && claimed.task === 'classification'
        ? own.classes[own.predicted[row]!] === claimed.classes[claimed.predicted[row]!]
        : Math.abs(own.predicted[row]! - claimed.predicted[row]!) <= 1e-4 * Math.max(1, Math.abs(claimed.predicted[row]!));
    if (!same) count++;
  }
  return count;
}

async function readUse(path: string, { files }: Pick<Ports, 'files'>): Promise<OnnxUse> {
  const stat = await files.stat(path);
  if (stat === undefined) return {};
  const invalid = (found: string): Failure => new Failure('train.onnx-unclear', { message: `${USE_FILE} cannot be read: ${found}.` });
  if (stat.kind !== 'file' || stat.sizeBytes > 1 << 20) throw invalid('it is no file of at most 1 MiB');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode((await files.read(path)) ?? new Uint8Array()));
  } catch {
    throw invalid('it is not JSON');
  }
  const use = parseOnnxUse(value);
  if (!use.ok) throw invalid(use.error);
  return use.value;
}

async function loadIfInstalled(load: () => Promise<ModelSession>, { reporter }: Ports): Promise<ModelSession | undefined> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'train.onnx-runtime-missing') throw error;
    reporter.note(`the model is not evaluated here: ${error.message} ${error.remedy}`);
    return undefined;
  }
}

async function listFiles(folder: string, { files }: Pick<Ports, 'files'>): Promise<Pick<PackageFile, 'path' | 'sizeBytes'>[]> {
  const found: Pick<PackageFile, 'path' | 'sizeBytes'>[] = [];
  for (const part of FOLDERS) {
    for await (const { path, kind, sizeBytes } of files.list(`${folder}/${part}`))
      if (kind === 'file') found.push({ path: `${part}/${path}`, sizeBytes });
  }
  return found;
}
