import { readFileSync } from 'node:fs';

interface Named {
  readonly name: string;
  readonly values: Record<string, number>;
}

/** Values for the predictions of the statistics oracle; `test/oracles/evaluation.py` writes them. */
export interface EvaluationOracle {
  readonly classification: readonly (Named & { readonly brier: Record<'reliability' | 'resolution' | 'uncertainty', number> })[];
  readonly regression: readonly Named[];
  readonly calibrators: readonly Record<'scores' | 'outcomes' | 'at' | 'isotonic' | 'sigmoid', number[]>[];
}

export const evaluationOracle = JSON.parse(
  readFileSync(new URL('../../oracles/evaluation.json', import.meta.url), 'utf8'),
) as EvaluationOracle;
