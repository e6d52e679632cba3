import { describe, expect, it } from 'vitest';
import { exportOnnx, type OnnxOptions } from '#numeric/onnx/export-onnx.ts';
import { everyRow, fitCase, irisTask, mixedTask, settingsFor, type LearningTask, type OnnxCase } from '../../kit/onnx/cases.ts';
import { bytesOf, readProtobuf, textsOf } from '../../kit/onnx/read-protobuf.ts';

const OPTIONS: OnnxOptions = { numbers: 'double', name: 'flowers', about: 'About.', producerVersion: '1.2.3', metadata: { runId: 'R1' } };

const caseOf = (task: LearningTask, id: Parameters<typeof fitCase>[1], given: Parameters<typeof fitCase>[2] = {}): OnnxCase =>
  fitCase(task, id, given, everyRow(task.features.rows, 3, 0), everyRow(task.features.rows, 3, 1));

const graphOf = (model: Uint8Array): Uint8Array => bytesOf(model, 7)[0]!;

const operatorsOf = (graph: Uint8Array): string[] => bytesOf(graph, 1).flatMap((node) => textsOf(node, 4));

/** Values that a node reads before a node, an input or a constant has made them, and values that are made twice; bodies see what is around. */
function faultsOf(graph: Uint8Array, around: readonly string[] = []): string[] {
  const made = new Set(around);
  const faults: string[] = [];
  const make = (name: string): void => {
    if (made.has(name)) faults.push(`${name} is made twice`);
    made.add(name);
  };
  for (const constant of bytesOf(graph, 5)) textsOf(constant, 8).forEach(make);
  for (const input of bytesOf(graph, 11)) textsOf(input, 1).forEach(make);
  for (const node of bytesOf(graph, 1)) {
    for (const name of textsOf(node, 1)) if (!made.has(name)) faults.push(`${name} is read before it is made`);
    for (const attribute of bytesOf(node, 5)) for (const body of bytesOf(attribute, 6)) faults.push(...faultsOf(body, [...made]));
    textsOf(node, 2).forEach(make);
  }
  for (const output of bytesOf(graph, 12)) for (const name of textsOf(output, 1)) if (!made.has(name)) faults.push(`${name} is not made`);
  return faults;
}

describe.each([
  ['iris', irisTask],
  ['mixed classes', () => mixedTask('classification', 120)],
  ['mixed values', () => mixedTask('regression', 120)],
] as const)('exportOnnx of %s', (_, makeTask) => {
  const task = makeTask();
  it.each(settingsFor(task.target.task))('writes a well-formed graph for %s %j', (id, given) => {
    const { source } = caseOf(task, id, given);
    const graph = graphOf(exportOnnx(source, OPTIONS));
    expect(faultsOf(graph)).toEqual([]);
    expect(bytesOf(graph, 11).flatMap((input) => textsOf(input, 1))).toEqual(source.pipeline.columns.map(({ name }) => name));
  });
});

describe('the model', () => {
  const { source } = caseOf(irisTask(), 'decision-tree');
  const model = exportOnnx(source, OPTIONS);

  it('says what it needs and where it comes from', () => {
    expect(readProtobuf(model).find(({ field }) => field === 1)!.value).toBe(8n);
    expect(bytesOf(model, 8).map((entry) => [textsOf(entry, 1)[0], Number(readProtobuf(entry)[1]!.value)])).toEqual([
      ['', 15],
      ['ai.onnx.ml', 3],
    ]);
    expect([textsOf(model, 2), textsOf(model, 3), textsOf(graphOf(model), 2)]).toEqual([['trainyard'], ['1.2.3'], ['flowers']]);
    expect(bytesOf(model, 14).map((entry) => [textsOf(entry, 1)[0], textsOf(entry, 2)[0]])).toEqual([['runId', 'R1']]);
  });

  it('keeps thresholds to the last bit', () => {
    const trees = bytesOf(graphOf(model), 1).find((node) => textsOf(node, 4)[0] === 'TreeEnsembleRegressor')!;
    const attribute = bytesOf(trees, 5).find((entry) => textsOf(entry, 1)[0] === 'nodes_values_as_tensor')!;
    const raw = bytesOf(bytesOf(attribute, 5)[0]!, 9)[0]!;
    const { feature, threshold } = source.model.arrays as { feature: Int16Array; threshold: Float64Array };
    expect([...new Float64Array(Uint8Array.from(raw).buffer)]).toEqual(
      [...threshold].map((value, node) => (feature[node]! < 0 ? 0 : value)),
    );
  });

  it('gives outputs the usual names, or free ones where a feature has them', () => {
    const names = (bytes: Uint8Array): string[] => bytesOf(graphOf(bytes), 12).flatMap((output) => textsOf(output, 1));
    expect(names(model)).toEqual(['label', 'probabilities']);
    const taken = exportOnnx(caseOf(mixedTask('classification', 120), 'decision-tree').source, OPTIONS);
    expect(names(taken)).toEqual([expect.stringMatching(/^label_\d+$/), 'probabilities']);
  });

  it('rounds nothing but float inputs and outputs', () => {
    const casts = operatorsOf(graphOf(exportOnnx(source, { ...OPTIONS, numbers: 'float' }))).filter((name) => name === 'Cast');
    expect(casts.length).toBe(operatorsOf(graphOf(model)).filter((name) => name === 'Cast').length + 2);
  });

  it('is the same bytes every time', () => {
    expect(exportOnnx(source, OPTIONS)).toEqual(model);
  });
});

it('refuses a model without columns', () => {
  const { source } = caseOf(irisTask(), 'naive-bayes');
  expect(() => exportOnnx({ ...source, pipeline: { columns: [] } }, OPTIONS)).toThrow(/at least one column/);
});
