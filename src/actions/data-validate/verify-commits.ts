import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import { plural } from '#kernel/number-text.ts';
import type { OutcomeAnnotation } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { VerifyProblem } from '#features/data/manifest-problems.ts';
import { verifyRange } from '#features/data/verify-range.ts';
import type { Workspace } from '#ports/workspace.ts';

/** What the commits of a range bring into the history, as it goes into an outcome. */
export interface VerifiedCommits {
  readonly range: string;
  readonly problems: readonly VerifyProblem[];
  readonly headline: string;
  readonly text: string;
  readonly markdown: string;
  readonly annotations: readonly OutcomeAnnotation[];
}

/** Verifies the range, or on a pull request what it brings; undefined when there is neither, or no history to look at. */
export async function verifyCommits(range: string | undefined, workspace: Workspace): Promise<VerifiedCommits | undefined> {
  const asked = range ?? (await rangeOfPullRequest(workspace));
  if (asked === undefined) return undefined;
  const { files, problems } = await verifyRange(asked, workspace);
  const rows = problems.map(({ code, path, message }) => [code, path, message] as const);
  return {
    range: asked,
    problems,
    headline: `${plural(files, 'file')} of the commits: ${plural(problems.length, 'problem')}`,
    text: textTable(rows.map((row) => ['✖ error', ...row])),
    markdown:
      rows.length === 0
        ? ''
        : markdownTable(
            ['code', 'path', 'what'],
            rows.map(([code, path, message]) => [inlineCode(code), inlineCode(path), escapeMarkdown(message)]),
          ),
    annotations: rows.map(([code, path, message]) => ({ level: 'error', title: code, message: `${path} ${message}` })),
  };
}

async function rangeOfPullRequest({ environment, git, reporter }: Workspace): Promise<string | undefined> {
  const branch = environment.variable('GITHUB_BASE_REF');
  if (branch === undefined || branch === '') return undefined;
  if ((await git.mergeBase(`origin/${branch}`, 'HEAD').catch(() => undefined)) !== undefined) return `origin/${branch}...HEAD`;
  reporter.warn(
    `the commits of the pull request were not verified: this clone has no history to origin/${branch}; check out with fetch-depth: 0`,
  );
  return undefined;
}
