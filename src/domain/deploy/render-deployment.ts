import { humanDuration } from '#kernel/duration.ts';
import { inlineCode, markdownTable, escapeMarkdown } from '#kernel/markdown.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { Verdict } from '#kernel/verdict.ts';

export const verdictOfDeployment = (record: DeploymentRecord): Verdict => (record.outcome === 'succeeded' ? 'pass' : 'fail');

/** `http://127.0.0.1:8421 · iris-classifier v1.1.0 replaced v1.0.0 in production in 1.2 s`. */
export function deploymentHeadline(record: DeploymentRecord): string {
  const took = humanDuration(record.durationMs);
  const what = `${record.model} ${record.version}`;
  const address = record.url === undefined ? '' : `${record.url} · `;
  switch (record.outcome) {
    case 'succeeded': {
      const replaced = record.replaced === undefined || record.replaced === record.version ? 'serves' : `replaced ${record.replaced}`;
      return `${address}${what} ${replaced} in ${record.environment} in ${took}`;
    }
    case 'rolled-back':
      return `${what} did not become ready in ${record.environment}; ${record.replaced ?? 'nothing'} goes on · ${took}`;
    case 'failed':
      return `${what} could not be deployed to ${record.environment} · ${took}`;
  }
}

export function deploymentText(record: DeploymentRecord): string {
  const example = record.url === undefined || record.outcome !== 'succeeded' ? '' : `\n  try it   curl ${record.url}/`;
  return `  ${record.detail}${example}`;
}

export function deploymentMarkdown(record: DeploymentRecord): string {
  const rows: [string, string][] = [
    ['model', inlineCode(`${record.model}@${record.version}`)],
    ['environment', inlineCode(record.environment)],
    ['target', record.target],
    ['strategy', record.strategy],
    ['outcome', record.outcome],
    ...(record.replaced === undefined ? [] : [['replaced', inlineCode(record.replaced)] as [string, string]]),
    ...(record.url === undefined ? [] : [['address', inlineCode(record.url)] as [string, string]]),
    ['package', inlineCode(record.packageDigest.slice(0, 12))],
    ['took', humanDuration(record.durationMs)],
  ];
  return `${markdownTable(['', ''], rows)}\n\n${escapeMarkdown(record.detail)}`;
}
