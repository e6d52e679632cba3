/** The outcome of every judgement. "Don't know" (inconclusive) is a member: a gate that cannot tell must say so. */
export const VERDICTS = ['pass', 'fail', 'inconclusive', 'error'] as const;

export type Verdict = (typeof VERDICTS)[number];

const RANK: Record<Verdict, number> = { pass: 0, inconclusive: 1, fail: 2, error: 3 };

/** The verdict of a whole whose parts were judged one by one: the gravest of them; pass for no parts. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>((worst, verdict) => (RANK[verdict] > RANK[worst] ? verdict : worst), 'pass');
}

/** What an inconclusive verdict does to the exit code. */
export const INCONCLUSIVE_POLICIES = ['pass', 'fail'] as const;

export type InconclusivePolicy = (typeof INCONCLUSIVE_POLICIES)[number];

export function exitCodeOf(verdict: Verdict, onInconclusive: InconclusivePolicy): number {
  switch (verdict) {
    case 'pass':
      return 0;
    case 'fail':
      return 1;
    case 'inconclusive':
      return onInconclusive === 'fail' ? 3 : 0;
    case 'error':
      return 4;
  }
}

/** Symbols never stand alone: print the word beside them. */
export const VERDICT_SYMBOL: Record<Verdict, string> = { pass: '✔', fail: '✖', inconclusive: '?', error: '!' };
