import { describe, expect, it } from 'vitest';
import { judgeMachine, type MachineFacts } from '#domain/train/preflight/judge-machine.ts';
import { parseDevices, parseDriverCuda, parseHolders } from '#domain/train/preflight/parse-devices.ts';
import { parseFrameworks } from '#domain/train/preflight/parse-frameworks.ts';

const GPU = '0, GPU-1, NVIDIA H200, 570.86.15, 143771, 143000, 34, Enabled, 0, Disabled';

const NEEDS = { gpus: 1, memory: 2 ** 30, disk: 1e10, maxCelsius: 80 };

const machine = (more: Partial<MachineFacts> = {}, gpu = GPU): MachineFacts => ({
  driver: { ok: true, devices: parseDevices(gpu), cuda: '12.8' },
  holders: [],
  frameworks: [{ name: 'torch', version: '2.9.0', cuda: '12.6', devices: 1 }],
  diskFreeBytes: 5e10,
  ...more,
});

const problemsOf = (facts: MachineFacts, needs = NEEDS) =>
  judgeMachine(facts, needs)
    .findings.filter((finding) => finding.verdict !== 'pass')
    .map(({ subject, verdict, remedy }) => {
      expect(remedy).toMatch(/\.$/);
      return `${verdict}: ${subject}`;
    });

describe('what nvidia-smi tells', () => {
  it('is read where it is known, and left out where it is not', () => {
    expect(
      parseDevices(
        `${GPU}\nwarning: infoROM is corrupted\n1, GPU-2, Tesla T4, 535.1, [N/A], [Not Supported], [N/A], Disabled, [N/A], [N/A]`,
      ),
    ).toEqual([
      {
        index: 0,
        uuid: 'GPU-1',
        name: 'NVIDIA H200',
        driver: '570.86.15',
        memoryTotalBytes: 143771 * 2 ** 20,
        memoryFreeBytes: 143000 * 2 ** 20,
        temperatureCelsius: 34,
        uncorrectedErrors: 0,
        partitioned: false,
      },
      { index: 1, uuid: 'GPU-2', name: 'Tesla T4', driver: '535.1', partitioned: false },
    ]);
    expect(parseHolders('GPU-1, 77, /opt/a,b/python, 512\nGPU-1, 78, [Not Found], [N/A]')).toEqual([
      { uuid: 'GPU-1', pid: 77, program: '/opt/a,b/python', memoryBytes: 512 * 2 ** 20 },
      { uuid: 'GPU-1', pid: 78, program: '[Not Found]' },
    ]);
    expect(parseDriverCuda('| NVIDIA-SMI 570.86  Driver Version: 570.86  CUDA Version: 12.8 |')).toBe('12.8');
  });

  it('and what frameworks tell may be anything', () => {
    expect(parseFrameworks('noise\n{"frameworks": [{"name": "torch", "version": "2", "cuda": null, "devices": 0}]}')).toEqual([
      { name: 'torch', version: '2', devices: 0 },
    ]);
    expect([parseFrameworks('Traceback'), parseFrameworks('{"frameworks": 3}'), parseFrameworks('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a machine', () => {
  it('that has everything passes', () => expect(problemsOf(machine())).toEqual([]));

  it.each([
    ['without a driver', machine({ driver: { ok: false, problem: 'absent', said: '' } }), ['fail: driver']],
    ['whose driver hangs', machine({ driver: { ok: false, problem: 'silent', said: '' } }), ['fail: driver']],
    [
      'whose driver was updated',
      machine({ driver: { ok: false, problem: 'refused', said: 'Driver/library version mismatch' } }),
      ['fail: driver'],
    ],
    ['without a GPU', machine({}, ''), ['fail: GPUs']],
    ['with a full GPU', machine({}, GPU.replace('143000', '10')), ['fail: GPU 0 memory']],
    ['whose GPU is in use', machine({ holders: [{ uuid: 'GPU-1', pid: 7, program: 'python' }] }), ['inconclusive: GPU 0 processes']],
    ['whose GPU is hot', machine({}, GPU.replace(' 34,', ' 91,')), ['fail: GPU 0 temperature']],
    ['whose GPU has errors', machine({}, GPU.replace('Enabled, 0,', 'Enabled, 2,')), ['fail: GPU 0 memory errors']],
    ['whose framework is too new', machine({ frameworks: [{ name: 'torch', version: '3', cuda: '13.0', devices: 0 }] }), ['fail: torch']],
    ['whose framework has no CUDA', machine({ frameworks: [{ name: 'torch', version: '3', devices: 0 }] }), ['fail: torch']],
    ['whose framework sees no GPU', machine({ frameworks: [{ name: 'torch', version: '2', cuda: '12.9', devices: 0 }] }), ['fail: torch']],
    [
      'whose framework is broken',
      machine({ frameworks: [{ name: 'tensorflow', version: '?', devices: 0, problem: 'no libcudart' }] }),
      ['fail: tensorflow'],
    ],
    ['without Python', machine({ frameworks: undefined }), ['inconclusive: frameworks']],
    ['with a full disk', machine({ diskFreeBytes: 1e9 }), ['fail: disk']],
    ['whose disk cannot be told', machine({ diskFreeBytes: undefined }), ['inconclusive: disk']],
  ] as const)('%s is told what to do', (_, facts, problems) => expect(problemsOf(facts)).toEqual(problems));

  it('without a GPU is fine when none is needed', () => {
    const facts = machine({ driver: { ok: false, problem: 'absent', said: '' }, frameworks: undefined });
    expect(problemsOf(facts, { ...NEEDS, gpus: 0 })).toEqual([]);
  });
});
