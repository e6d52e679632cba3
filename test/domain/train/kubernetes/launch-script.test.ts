import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { renderLaunchScript } from '#domain/train/kubernetes/launch-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'trainyard-launch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script with the shell as a pod does, and says what became of it. */
function launch(script: string, index: string, checkpoints = `${folder}/none`, variables: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(folder, 'launch'), script);
  const env = { PATH: process.env['PATH'], JOB_COMPLETION_INDEX: index, TRAINYARD_CHECKPOINT_DIR: checkpoints, ...variables };
  const { status, stdout, stderr } = spawnSync('/bin/sh', [join(folder, 'launch')], { env, encoding: 'utf8' });
  return { status, stderr, words: stdout.split('\0').slice(0, -1) };
}

const PRINT = ['printf', '%s\\0'];

const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => !one.includes('\0'));

describe('the script that a pod of a sweep runs', () => {
  test('hands on every value and word as it is', () => {
    const pairs = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(pairs, (given) => {
        const cell = Object.fromEntries(given.map(([value], index) => [`TRAINYARD_PARAM_P${index}`, value]));
        const names = given.map((_, index) => `p${index}`);
        const plain = given.map(([, word]) => word.replaceAll(/[{}]/g, ''));
        const words = plain.flatMap((word, index) => [word, `{p${index}}`, `--p={p${index}}${word}`]);
        const script = renderLaunchScript([...PRINT, ...words], names, [cell]);
        const expected = given.flatMap(([value], index) => [plain[index], value, `--p=${value}${plain[index]}`]);
        expect(launch(script, '0')).toEqual({ status: 0, stderr: '', words: expected });
      }),
      { numRuns: 10 },
    );
  });

  test('gives each index its own values, and leaves braces around other words alone', () => {
    const cells = [{ TRAINYARD_PARAM_RATE: '0.1' }, { TRAINYARD_PARAM_RATE: `$(rm -rf /) "it's" \`x\`` }];
    const script = renderLaunchScript([...PRINT, '{rate}', '{"a":1}', '{other}'], ['rate'], cells);
    expect(cells.map((_, index) => launch(script, String(index)).words)).toEqual(
      cells.map(({ TRAINYARD_PARAM_RATE: rate }) => [rate, '{"a":1}', '{other}']),
    );
  });

  test('exports the values, and tells the attempt and whether there is a checkpoint', () => {
    const words = ['sh', '-c', 'printf "%s\\0" "$TRAINYARD_SEED" "$TRAINYARD_ATTEMPT" "$TRAINYARD_RESUME"'];
    const script = renderLaunchScript(words, [], [{ TRAINYARD_SEED: '42' }]);
    expect(launch(script, '0').words).toEqual(['42', '1', '']);
    const earlier = { TRAINYARD_POD_FAILURES: '1', TRAINYARD_POD_DISRUPTIONS: '2' };
    expect(launch(script, '0', folder, earlier).words).toEqual(['42', '4', folder]);
  });

  test('refuses an index that it does not know', () => {
    expect(launch(renderLaunchScript(PRINT, [], [{}]), '7')).toMatchObject({ status: 64, words: [] });
  });
});
