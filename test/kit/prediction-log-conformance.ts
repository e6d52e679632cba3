import { describe, expect, it } from 'vitest';
import { instant } from '#kernel/instant.ts';
import type { LoggedPrediction, PredictionLog } from '#ports/prediction-log.ts';

export const loggedPrediction = (at: number, changes: Partial<LoggedPrediction> = {}): LoggedPrediction => ({
  at: instant(at),
  model: 'flowers',
  version: 'v1.0.0',
  requestId: `r-${at}`,
  inputs: { length: 4.5, colour: 'red\n"quoted" ünï' },
  prediction: 'long',
  confidence: 0.9,
  latencyMs: 0.25,
  status: 200,
  ...changes,
});

export async function readAll(log: PredictionLog, model = 'flowers', from = 0, to = Number.MAX_SAFE_INTEGER): Promise<LoggedPrediction[]> {
  const entries: LoggedPrediction[] = [];
  for await (const entry of log.read(model, instant(from), instant(to))) entries.push(entry);
  return entries;
}

/** What every prediction log promises; `open` gives a new, empty one that is removed by the caller. */
export function describePredictionLog(name: string, open: () => Promise<PredictionLog>): void {
  describe(`${name} as a prediction log`, () => {
    it('gives back what was appended, with every value unchanged', async () => {
      const log = await open();
      const refused: LoggedPrediction = {
        at: instant(2),
        model: 'flowers',
        version: 'v1.0.0',
        requestId: 'x',
        inputs: {},
        latencyMs: 1,
        status: 422,
      };
      const entries = [
        loggedPrediction(1),
        refused,
        loggedPrediction(3, { prediction: 12.5 }),
        loggedPrediction(4, { prediction: '12.5' }),
      ];
      await log.append(entries);
      expect(await readAll(log)).toEqual(entries);
      await log.close();
    });

    it('reads one model in a half-open window, oldest first', async () => {
      const log = await open();
      await log.append([loggedPrediction(30), loggedPrediction(10)]);
      await log.append([loggedPrediction(20), loggedPrediction(20, { model: 'trees' }), loggedPrediction(40)]);
      expect((await readAll(log, 'flowers', 10, 40)).map((entry) => entry.at)).toEqual([10, 20, 30]);
      expect(await readAll(log, 'trees')).toHaveLength(1);
      expect(await readAll(log, 'nothing')).toEqual([]);
      await log.close();
    });

    it('takes empty batches and thousands of entries of the same moment', async () => {
      const log = await open();
      await log.append([]);
      expect(await readAll(log)).toEqual([]);
      await log.append(Array.from({ length: 2500 }, (_, index) => loggedPrediction(5, { requestId: `r${index}` })));
      const ids = (await readAll(log)).map((entry) => entry.requestId);
      expect(ids).toEqual(Array.from({ length: 2500 }, (_, index) => `r${index}`));
      await log.close();
    });
  });
}
