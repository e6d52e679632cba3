import type { LoggedPrediction, PredictionLog } from '#ports/prediction-log.ts';

export function memoryPredictionLog(): PredictionLog & { readonly entries: readonly LoggedPrediction[] } {
  const entries: LoggedPrediction[] = [];
  return {
    entries,
    append: async (added) => void entries.push(...added),
    async *read(model, from, to) {
      yield* entries
        .filter((entry) => entry.model === model && entry.at >= from && entry.at < to)
        .sort((left, right) => left.at - right.at);
    },
    close: async () => undefined,
  };
}
