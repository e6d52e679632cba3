import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import { readMetricFiles } from '#features/train/read-metric-files.ts';

const WRITTEN = join(import.meta.dirname, '../../oracles/tensorboard/written');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-metrics-'));
  mkdirSync(join(root, 'output'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function read(more: readonly string[] = []) {
  const reporter = recordingReporter();
  const sources = {
    metricsFile: join(root, 'metrics.json'),
    outputFolder: join(root, 'output'),
    more: more.map((path) => join(root, path)),
    directions: { hits: 'lower' as const },
    openYaml: openYamlReader,
  };
  const found = await readMetricFiles(sources, { files: nodeFiles(), reporter });
  const values = Object.fromEntries(Object.entries(found.metrics).map(([name, { value }]) => [name, value]));
  return { ...found, values, warnings: reporter.warnings };
}

const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe('metrics of a program', () => {
  it.each([
    ['JSON', '{"a": 1, "b": {"c": 2}}', { a: 1, 'b/c': 2 }],
    ['JSON lines', '{"step": 1, "a": 3}\n{"step": 2, "a": 2}\n', { a: 2 }],
    ['CSV', 'step,a\n1,5\n2,4\n', { a: 4 }],
  ])('are read from the file that it was told, as %s by its look', async (_, text, values) => {
    write('metrics.json', text);
    expect((await read()).values).toEqual(values);
  });

  it('are found in folders of DVCLive and event files of TensorBoard among its output', async () => {
    cpSync(WRITTEN, join(root, 'output/logs'), { recursive: true });
    write('output/report.csv', 'a,b\n1,2\n');
    const { values, histories, warnings } = await read();
    expect(values).toMatchObject({ accuracy: 0.8, 'train/loss': 0.2, 'tensor/packed': 0.75, 'Übung/größe': -3.5 });
    expect(Object.keys(values)).not.toContain('b');
    expect(histories.get('accuracy')).toHaveLength(5);
    expect(warnings).toEqual([]);
  });

  it('are read where the configuration says', async () => {
    write('logs/m.yaml', 'hits: 3\nnested: {loss: .5}\n');
    write('logs/n.tsv', 'step\tacc\n1\t0.5\n');
    write('logs/broken.json', '{');
    const { values, metrics } = await read(['logs']);
    expect(values).toEqual({ acc: 0.5, hits: 3, 'nested/loss': 0.5 });
    expect([metrics['hits']!.better, metrics['nested/loss']!.better]).toEqual(['lower', 'lower']);
  });

  it('that are not finite at the end are told and left out', async () => {
    write('metrics.json', '{"step": 1, "loss": 1, "acc": 0.5}\n{"step": 2, "loss": NaN}\n');
    const { values, warnings, histories } = await read();
    expect(values).toEqual({ acc: 0.5 });
    expect(histories.get('loss')!.map(({ value }) => value)).toEqual([1, Number.NaN]);
    expect(warnings).toEqual(['no result: the last value of loss is not a finite number']);
  });

  it('that are damaged give what stands before, with a warning', async () => {
    mkdirSync(join(root, 'output/tb'));
    const bytes = Buffer.alloc(100, 7);
    writeFileSync(join(root, 'output/tb/events.out.tfevents.1'), bytes);
    const { values, warnings } = await read();
    expect(values).toEqual({});
    expect(warnings.join()).toContain('is damaged');
  });

  it.each([
    ['metrics.json', 'high', [], 'as JSON'],
    ['metrics.json', '{"a": "b"}', [], '"a" is not a finite number'],
    ['logs/m.yaml', 'a: [', ['logs/m.yaml'], 'as YAML'],
    ['logs/m.jsonl', 'x\ny\n', ['logs/m.jsonl'], 'no line is a JSON object'],
    ['other', '', ['absent'], 'there is no such file or folder'],
  ])('that were promised in %s and are not there are a failure', async (path, text, more, message) => {
    write(path, text);
    await expect(read(more)).rejects.toThrow(
      expect.objectContaining({ code: 'train.metrics-missing', message: expect.stringContaining(message) as string }),
    );
  });
});
