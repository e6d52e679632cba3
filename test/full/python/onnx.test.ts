import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportOnnx, type OnnxOptions } from '#numeric/onnx/export-onnx.ts';
import { cellAt, takeRows, type Table } from '#kernel/table.ts';
import {
  calibratedCase,
  everyRow,
  fitCase,
  housingTask,
  irisTask,
  mixedTask,
  settingsFor,
  twoFlowersTask,
  type LearningTask,
  type OnnxCase,
} from '../../kit/onnx/cases.ts';

const OPTIONS: OnnxOptions = { numbers: 'double', name: 'test', about: 'A test.', producerVersion: '0', metadata: { run: 'r' } };
const TOLERANCE = 1e-5;

let folder: string;
let python: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onnx-'));
  python = process.env['TRAINYARD_PYTHON'] ?? installed(join(folder, 'python'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** onnxruntime from PyPI; set TRAINYARD_PYTHON to a Python that has onnx and onnxruntime already. */
function installed(environment: string): string {
  execFileSync('python3', ['-m', 'venv', environment]);
  execFileSync(join(environment, 'bin', 'pip'), ['--quiet', 'install', 'onnx', 'onnxruntime']);
  return join(environment, 'bin', 'python');
}

/** What onnxruntime says to the rows of every case; `onnx.checker` has passed each model. */
function askOnnxRuntime(cases: readonly OnnxCase[], numbers: OnnxOptions['numbers']): Record<string, unknown>[] {
  const entries = cases.map(({ source, rows }, index) => {
    writeFileSync(join(folder, `${index}.onnx`), exportOnnx(source, { ...OPTIONS, numbers }));
    const inputs = rows.columns.map((column) => ({
      name: column.name,
      type: column.kind === 'text' ? 'string' : numbers,
      values: Array.from({ length: rows.rows }, (_, row) => cellAt(column, row) ?? null),
    }));
    return { file: `${index}.onnx`, inputs };
  });
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(entries));
  execFileSync(python, [fileURLToPath(new URL('./onnx-predict.py', import.meta.url)), folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  return entries.map(({ file }) => JSON.parse(readFileSync(join(folder, `${file}.out.json`), 'utf8')) as Record<string, unknown>);
}

/** Labels must be equal, ties included; numbers within 1e-5, relative to the value above 1. */
function expectSame(one: OnnxCase, rows: Table, answer: Record<string, unknown>, tolerance = TOLERANCE): void {
  const native = one.predict(rows);
  if (native.task === 'regression') {
    const name = Object.keys(answer).find((key) => key.startsWith('variable'))!;
    const values = answer[name] as number[][];
    expect(worst(native.predicted, values.flat()), one.name).toBeLessThanOrEqual(TOLERANCE);
    return;
  }
  const labelName = Object.keys(answer).find((key) => key.startsWith('label'))!;
  expect(answer[labelName], one.name).toEqual(Array.from(native.predicted, (index) => native.classes[index]));
  expect('probabilities' in answer, one.name).toBe(native.probabilities !== undefined);
  if (native.probabilities === undefined) return;
  const probabilities = (answer['probabilities'] as number[][]).flat();
  expect(worst(native.probabilities, probabilities), one.name).toBeLessThanOrEqual(tolerance);
}

function worst(expected: Float64Array, found: readonly number[]): number {
  expect(found.length).toBe(expected.length);
  return expected.reduce((largest, value, index) => Math.max(largest, Math.abs(value - found[index]!) / Math.max(1, Math.abs(value))), 0);
}

const casesOf = (task: LearningTask, train: Int32Array, ask: Int32Array): OnnxCase[] =>
  settingsFor(task.target.task).map(([id, given]) => fitCase(task, id, given, train, ask));

const asFloats = (rows: Table): Table => ({
  ...rows,
  columns: rows.columns.map((column) => (column.kind === 'number' ? { ...column, values: column.values.map(Math.fround) } : column)),
});

describe('onnxruntime predicts what the native model predicts', () => {
  const tasks: [string, () => { task: LearningTask; train: Int32Array; ask: Int32Array }][] = [
    // Asked about training rows too: their values are where thresholds, distances and votes tie.
    ['iris', () => ({ task: irisTask(), train: everyRow(150, 2, 0), ask: everyRow(150, 1, 0) })],
    ['two flowers', () => ({ task: twoFlowersTask(), train: everyRow(100, 2, 0), ask: everyRow(100, 1, 0) })],
    ['housing', () => ({ task: housingTask(), train: everyRow(20_640, 8, 0), ask: everyRow(20_640, 20, 0) })],
    ['mixed classes', () => ({ task: mixedTask('classification'), train: everyRow(600, 2, 0), ask: everyRow(600, 1, 0) })],
    ['mixed values', () => ({ task: mixedTask('regression'), train: everyRow(600, 2, 0), ask: everyRow(600, 1, 0) })],
  ];
  for (const numbers of ['double', 'float'] as const) {
    test.each(tasks)(`%s, ${numbers} inputs`, (_, prepare) => {
      const { task, train, ask } = prepare();
      const cases = casesOf(task, train, ask);
      const answers = askOnnxRuntime(cases, numbers);
      cases.forEach((one, index) => expectSame(one, numbers === 'float' ? asFloats(one.rows) : one.rows, answers[index]!));
    });
  }

  test.each(['isotonic', 'sigmoid'] as const)('calibrated by %s', (method) => {
    const cases = [irisTask(), twoFlowersTask()].flatMap((task) => {
      const rows = everyRow(task.features.rows, 1, 0);
      return (['logistic-regression', 'random-forest', 'gradient-boosting', 'naive-bayes', 'k-nearest-neighbors'] as const).map((id) =>
        calibratedCase(task, fitCase(task, id, {}, everyRow(task.features.rows, 2, 0), rows), rows, method),
      );
    });
    const answers = askOnnxRuntime(cases, 'double');
    // Leaves of boosting are summed in single precision there, and the steep parts of a curve multiply the difference.
    cases.forEach((one, index) => expectSame(one, one.rows, answers[index]!, 1e-4));
  });

  test('one row, and categories that training did not see', () => {
    const task = mixedTask('classification');
    const [one] = casesOf(task, everyRow(40, 1, 0), everyRow(1, 1, 0));
    const rows = takeRows(task.features, [0]);
    const unseen = {
      ...rows,
      columns: rows.columns.map((column) =>
        column.kind === 'text' ? { ...column, codes: Int32Array.of(0), dictionary: ['new'] } : column,
      ),
    };
    const [answer] = askOnnxRuntime([{ ...one!, rows: unseen }], 'double');
    expectSame(one!, unseen, answer!);
  });
});
