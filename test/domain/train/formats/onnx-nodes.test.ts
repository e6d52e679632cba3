import { describe, expect, it } from 'vitest';
import { ByteCursor, Unreadable } from '#domain/train/formats/byte-cursor.ts';
import { readOnnx } from '#domain/train/formats/onnx-facts.ts';
import { findRefusal } from '#domain/train/program/onnx/refusal.ts';
import { ProtobufWriter } from '#numeric/onnx/protobuf-writer.ts';
import type { OnnxFacts } from '#kernel/records/model-package.ts';
import { functionOf, graphAttribute, node, outsideTensor, smallModel, tensorAttribute } from '../../../kit/onnx/small-model.ts';

function read(bytes: Uint8Array): OnnxFacts {
  const reading = readOnnx(new ByteCursor(bytes), bytes.length);
  const { value, done } = reading.next();
  if (done !== true) throw new Error('all bytes were given');
  return value;
}

const refusalOf = (bytes: Uint8Array, files: readonly string[] = []): string | undefined => findRefusal(read(bytes), new Set(files));

it('finds nothing against a plain model', () => {
  expect(read(smallModel())).toMatchObject({ operators: 1, inputs: [{ name: 'x', type: 'float32', shape: [null, 2] }] });
  expect(refusalOf(smallModel())).toBeUndefined();
});

describe('weights outside of the file', () => {
  const hidden = outsideTensor('../../etc/passwd');
  const places: readonly (readonly [string, Uint8Array])[] = [
    ['the graph', smallModel({ weights: [hidden] })],
    ['a constant', smallModel({ nodes: [node('Constant', '', [], ['c'], [tensorAttribute('value', hidden)])] })],
    ['a branch', smallModel({ nodes: [node('If', '', ['c'], ['d'], [graphAttribute('then_branch', [], [hidden])])] })],
    [
      'a branch of a branch',
      smallModel({
        nodes: [node('If', '', [], [], [graphAttribute('then_branch', [node('If', '', [], [], [graphAttribute('g', [], [hidden])])], [])])],
      }),
    ],
    [
      'a function',
      smallModel({ functions: [functionOf('own', 'F', [node('Constant', '', [], ['c'], [tensorAttribute('value', hidden)])])] }),
    ],
  ];

  // Messages that follow one another are one message.
  const followedBy = (field: number, part: Uint8Array): Uint8Array =>
    Uint8Array.of(...smallModel(), ...new ProtobufWriter().bytes(field, part).finish());
  const sparse = new ProtobufWriter().bytes(1, hidden).finish();
  const withSparse = new ProtobufWriter().bytes(15, sparse).finish();
  const rarePlaces: readonly (readonly [string, Uint8Array])[] = [
    ['a sparse weight', followedBy(7, withSparse)],
    ['a sparse constant', smallModel({ nodes: [node('Constant', '', [], ['c'], [new ProtobufWriter().bytes(22, sparse).finish()])] })],
    ['a sparse weight of a branch', smallModel({ nodes: [node('If', '', [], [], [new ProtobufWriter().bytes(6, withSparse).finish()])] })],
    ['graphs for training', followedBy(20, new ProtobufWriter().bytes(1, withSparse).finish())],
    [
      'the default of an attribute of a function',
      smallModel({ functions: [new ProtobufWriter().text(1, 'F').bytes(11, tensorAttribute('value', hidden)).text(10, 'own').finish()] }),
    ],
  ];

  it.each([...places, ...rarePlaces])('are found in %s', (_, bytes) => {
    expect(read(bytes).unsafeFiles).toEqual(['../../etc/passwd']);
    expect(refusalOf(bytes)).toBe('it wants to read weights from "../../etc/passwd", which is not a path inside of its package');
  });

  it.each(['/etc/passwd', 'C:\\secret', '', 'a/../../b', '*/_ORT_MEM_ADDR_/*'])('must not be %j', (location) => {
    expect(refusalOf(smallModel({ weights: [outsideTensor(location)] }), [location])).toContain('not a path inside');
  });

  it('may lie in a file of the package, and in no other', () => {
    const bytes = smallModel({ weights: [outsideTensor('model.weights')] });
    expect(refusalOf(bytes, ['model.weights'])).toBeUndefined();
    expect(refusalOf(bytes, ['other.weights'])).toBe('it wants to read weights from "model.weights", which is not a file of its package');
  });
});

it('finds weights behind any number of values', () => {
  const attribute = new ProtobufWriter().text(1, 'nodes_values');
  for (let index = 0; index < 2000; index++)
    attribute
      .float(7, index)
      .integer(8, index % 3 === 0 ? -1 : index * 1000)
      .text(9, 'BRANCH_LEQ');
  attribute.bytes(5, outsideTensor('../behind')).float(7, 1);
  const bytes = smallModel({ nodes: [node('TreeEnsembleRegressor', 'ai.onnx.ml', ['x'], ['y'], [attribute.finish()])] });
  expect(read(bytes)).toMatchObject({ operators: 2, unsafeFiles: ['../behind'] });
  expect(() => read(bytes.subarray(0, bytes.length - 200))).toThrow(Unreadable);
});

describe('operators', () => {
  it('of other domains are refused by name', () => {
    const bytes = smallModel({ nodes: [node('Steal', 'com.example', ['x'], ['y'])], domains: ['com.example'] });
    expect(read(bytes).foreignOperators).toEqual(['com.example.Steal']);
    expect(refusalOf(bytes)).toContain('neither of the ONNX standard nor of onnxruntime: com.example.Steal');
  });

  it('that the model defines itself are no others, nor are imported domains that nothing uses', () => {
    const functions = [functionOf('own', 'Twice', [node('Add', '', ['x', 'x'], ['y'])])];
    expect(refusalOf(smallModel({ nodes: [node('Twice', 'own', ['x'], ['y'])], functions, domains: ['own', 'unused'] }))).toBeUndefined();
  });
});

it('does not follow graphs in graphs without end', () => {
  let inner = node('Identity', '', ['x'], ['y']);
  for (let depth = 0; depth < 40; depth++) inner = node('If', '', [], [], [graphAttribute('then_branch', [inner], [])]);
  expect(() => read(smallModel({ nodes: [inner] }))).toThrow(Unreadable);
});
