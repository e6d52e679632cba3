import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkpointText, belongsToCheckpoint } from '#domain/train/checkpoints/checkpoint-files.ts';
import {
  addCheckpoint,
  isUnfinished,
  parseTrainingState,
  type CheckpointState,
  type TrainingState,
} from '#domain/train/checkpoints/training-state.ts';
import { modelFormatOf } from '#domain/train/program/model-format.ts';
import { PROGRAM_VARIABLES, programVariables } from '#domain/train/program/program-variables.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { RecordId } from '#kernel/record-id.ts';

const ID = '01KAJ5Q8Z4W2M9T7R6E3C1B0VX' as RecordId;

const DIGEST = 'ab'.repeat(32) as Sha256;

describe('the environment of a program', () => {
  it('is what the guide says, row by row', () => {
    const page = readFileSync(new URL('../../../../docs/guides/train-with-your-own-program.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `(TRAINYARD_[A-Z_]+)` +\| (.+?) +\|$/gm)].map(([, name, about]) => ({ name, about }));
    expect(rows).toEqual(PROGRAM_VARIABLES.map(({ name, about }) => ({ name, about })));
  });

  it('says whether there is something to go on from', () => {
    const setting = {
      training: ID,
      model: 'm',
      attempt: 2,
      seed: 7,
      dataPath: '/d',
      datasetDigest: DIGEST,
      datasetVersion: undefined,
      target: 'y',
      outputFolder: '/o',
      checkpointFolder: '/c',
      metricsFile: '/m',
    };
    expect(programVariables({ ...setting, resumes: false })).toMatchObject({
      TRAINYARD_RESUME: '',
      TRAINYARD_ATTEMPT: '2',
      TRAINYARD_DATA_VERSION: '',
      PYTHONUNBUFFERED: '1',
    });
    expect(programVariables({ ...setting, resumes: true })['TRAINYARD_RESUME']).toBe('/c');
  });
});

it.each([
  [['output/a.pkl', 'output/model.onnx'], { name: 'onnx', main: 'output/model.onnx' }],
  [['output/a.pt', 'output/b.pt'], { name: 'pytorch' }],
  [['output/mlflow/MLmodel', 'output/mlflow/model.pkl'], { name: 'mlflow', main: 'output/mlflow/MLmodel' }],
  [['output/model.bin', 'output/notes.txt'], { name: 'files', main: 'output/model.bin' }],
  [['output/weights.dat'], { name: 'files' }],
  [[], { name: 'files' }],
])('takes %j for %j', (paths, format) => expect(modelFormatOf(paths)).toEqual(format));

const checkpoint = (sequence: number, more: Partial<CheckpointState> = {}): CheckpointState => ({
  sequence,
  digest: DIGEST,
  sizeBytes: 3,
  keptAt: '2026-11-21T00:00:00.000Z',
  files: [{ path: 'a/state.json', sizeBytes: 3, sha256: DIGEST }],
  ...more,
});

const state = (more: Partial<TrainingState> = {}): TrainingState => ({
  schemaVersion: 1,
  kind: 'training',
  training: ID,
  model: 'm',
  attempts: [{ id: ID, startedAt: '2026-11-21T00:00:00.000Z' }],
  checkpoints: [checkpoint(1)],
  ...more,
});

describe('the state of a training', () => {
  it('is read back from JSON', () => {
    const whole = state({
      attempts: [
        { id: ID, startedAt: 'x', process: { pid: 5, identity: 'boot:1' }, resumedFrom: DIGEST, ended: { exitClass: 'lost', reason: 'r' } },
      ],
    });
    expect(parseTrainingState(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
  });

  it.each([
    ['another kind', { kind: 'run' }],
    ['a later version', { schemaVersion: 2 }],
    ['a path that leads out', { checkpoints: [checkpoint(1, { files: [{ path: '../../x', sizeBytes: 1, sha256: DIGEST }] })] }],
    ['a sequence that is none', { checkpoints: [checkpoint(0)] }],
    ['a digest that is none', { checkpoints: [checkpoint(1, { digest: 'x' as Sha256 })] }],
    ['an id that leads out', { training: '../../../../etc' }],
    ['an exit class that is none', { attempts: [{ id: ID, startedAt: 'x', ended: { exitClass: 'fine', reason: '' } }] }],
    ['a process that is none', { attempts: [{ id: ID, startedAt: 'x', process: { pid: -1.5, identity: 'x' } }] }],
    ['a key that is none', { key: 'x' }],
  ])('is refused with %s', (_, more) => expect(parseTrainingState({ ...state(), ...more }).ok).toBe(false));

  it('keeps two checkpoints, and says whether somebody should go on', () => {
    const { state: next, dropped } = addCheckpoint(state({ checkpoints: [checkpoint(1), checkpoint(2)] }), checkpoint(3));
    expect([next.checkpoints.map(({ sequence }) => sequence), dropped.map(({ sequence }) => sequence)]).toEqual([[2, 3], [1]]);
    const ended = (exitClass: 'success' | 'user-error' | 'preempted') =>
      state({ attempts: [{ id: ID, startedAt: 'x', ended: { exitClass, reason: '' } }] });
    expect([state(), ended('preempted'), ended('success'), ended('user-error')].map(isUnfinished)).toEqual([true, true, false, false]);
  });

  it('names a checkpoint by all its files, and no others', () => {
    expect(
      checkpointText([
        { path: 'b', sizeBytes: 1, sha256: DIGEST },
        { path: 'a', sizeBytes: 2, sha256: DIGEST },
      ]),
    ).toBe(`a\x002\x00${DIGEST}\nb\x001\x00${DIGEST}`);
    expect(['a/b.pt', '.keep', 'x/.tmp/y', 'state.json.tmp', 'w.partial', 'a~'].map(belongsToCheckpoint)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
