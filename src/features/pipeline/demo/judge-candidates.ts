import { HOUSING, type DemoCandidate } from '#domain/pipeline/demo/configuration.ts';
import { tellCount } from '#domain/pipeline/tell-numbers.ts';
import { compareInDemo, tellJudgement, type Judged } from './compare-in-demo.ts';
import type { Demo, DemoStep } from './demo.ts';
import { serveModel } from './serve-model.ts';
import { trainOnce } from './train-once.ts';

export interface Candidate {
  readonly about: string;
  readonly runId: string;
  readonly judged: Judged;
}

export interface JudgedCandidates {
  readonly better: Candidate;
  readonly worse: Candidate;
}

/** The second pass: two new candidates against production, on the same held-out rows. */
export const judgeCandidates: DemoStep<JudgedCandidates> = {
  id: 'compare',
  name: 'compare',
  perform: async (demo) => ({
    better: await judge('candidate-a', demo.candidates.better, demo),
    worse: await judge('candidate-b', demo.candidates.worse, demo),
  }),
  tell: ({ better, worse }) => [
    `${HOUSING.model}: two candidates against production ${better.judged.baseline} on the same ${tellCount(better.judged.rows)} rows`,
    `a, ${better.about}: ${tellJudgement(better.judged)} → ${better.judged.verdict}`,
    `b, ${worse.about}: ${tellJudgement(worse.judged)} → ${worse.judged.verdict}, not registered`,
  ],
};

async function judge(name: string, candidate: DemoCandidate, demo: Demo): Promise<Candidate> {
  const run = await trainOnce(name, HOUSING.model, candidate.set, demo);
  return {
    about: candidate.about,
    runId: run.id,
    judged: await compareInDemo(
      { model: HOUSING.model, runId: run.id, label: candidate.about, baseline: demo.factsOf(serveModel).version },
      demo,
    ),
  };
}
