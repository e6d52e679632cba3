import type { Verdict } from '#kernel/verdict.ts';
import type { Check, CheckStore } from '#ports/checks.ts';
import type { GitHubClient } from './client.ts';

const CONCLUSION: Record<Verdict, 'success' | 'failure' | 'neutral'> = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'neutral',
  error: 'failure',
};

/** The Checks API takes this many annotations in one request; more follow by updates. */
const ANNOTATIONS_PER_REQUEST = 50;

const MAX_SUMMARY_LENGTH = 65_535;

export function restChecks(client: GitHubClient): CheckStore {
  return {
    async publish(check) {
      const doing = `publish the check "${check.name}"`;
      const annotations = check.annotations.map(toAnnotation);
      const output = { title: check.title, summary: check.summary.slice(0, MAX_SUMMARY_LENGTH) };
      const created = await client.call(
        'POST /repos/{owner}/{repo}/check-runs',
        {
          name: check.name,
          head_sha: check.commit,
          status: 'completed',
          conclusion: CONCLUSION[check.verdict],
          output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
        },
        { doing, retry: false },
      );
      for (let start = ANNOTATIONS_PER_REQUEST; start < annotations.length; start += ANNOTATIONS_PER_REQUEST) {
        const more = annotations.slice(start, start + ANNOTATIONS_PER_REQUEST);
        const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
        await client.call(route, { check_run_id: created.id, output: { ...output, annotations: more } }, { doing, retry: false });
      }
      return { url: created.html_url ?? created.url };
    },
  };
}

function toAnnotation({ at, level, message }: Check['annotations'][number]) {
  const line = at.line ?? 1;
  return {
    path: at.file,
    start_line: line,
    end_line: line,
    ...(at.column === undefined ? {} : { start_column: at.column, end_column: at.column }),
    annotation_level: level,
    message: message.slice(0, 4096),
  };
}
