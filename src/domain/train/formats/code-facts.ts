import type { CodeFacts } from '#kernel/records/model-package.ts';
import type { Verdict } from '#kernel/verdict.ts';

/** A manifest names no more; the verdict does not depend on it. */
const NAMED = 100;

/** The facts with their verdict: the gravest of what was found. */
export function codeFacts(found: Omit<CodeFacts, 'verdict'>): CodeFacts {
  const [dangerous, unknown, problems] = [found.dangerous, found.unknown, found.problems].map((list) => [...new Set(list)].sort().slice(0, NAMED)) as [string[], string[], string[]]; // prettier-ignore
  const verdict = dangerous.length > 0 ? 'dangerous' : problems.length > 0 ? 'unreadable' : unknown.length > 0 ? 'unknown' : 'known';
  return { verdict, dangerous, unknown, problems };
}

/** Facts of several files as those of one; undefined when none of them can run anything. */
export function joinCodeFacts(facts: readonly CodeFacts[]): CodeFacts | undefined {
  if (facts.length === 0) return undefined;
  return codeFacts({
    dangerous: facts.flatMap(({ dangerous }) => dangerous),
    unknown: facts.flatMap(({ unknown }) => unknown),
    problems: facts.flatMap(({ problems }) => problems),
  });
}

/** An allow-list cannot vouch for a file, so `pass` says that nothing was found beside what libraries need. */
export function judgeCode(code: CodeFacts | undefined): Verdict {
  if (code === undefined || code.verdict === 'known') return 'pass';
  return code.verdict === 'unknown' ? 'inconclusive' : 'fail';
}
