import { nodeFiles } from '#adapters/node-fs/files.ts';
import { processEnvironment } from '#adapters/node-process/environment.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { openProject } from '#compose/open-project.ts';
import type { InputsOf } from '#contract/define.ts';
import type { Finding } from '#domain/project/doctor.ts';
import { examineEnvironment } from '#features/project/examine-environment.ts';
import { Failure } from '#kernel/failure.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import { VERDICT_SYMBOL } from '#kernel/verdict.ts';
import { markdownTable, escapeMarkdown } from '#kernel/markdown.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Host): Promise<Outcome> {
  const ports = { files: nodeFiles(), environment: processEnvironment(), processes: nodeProcesses() };
  const opened = await openRepository(host);
  const repository = opened instanceof Failure ? undefined : opened;
  const examination = await examineEnvironment(
    {
      folder: host.folder,
      ...(opened instanceof Failure && opened.code === 'git.owner-not-trusted'
        ? { repositoryProblem: { found: opened.message, remedy: opened.remedy } }
        : {}),
      ...(repository === undefined ? {} : { repository, loadProject: () => openProject(repository, { file: inputs.config }) }),
    },
    ports,
  );
  const problems = examination.findings.filter((finding) => finding.verdict !== 'pass');
  const rows = examination.findings.map((finding) => [
    `  ${VERDICT_SYMBOL[finding.verdict]} ${finding.verdict}`,
    finding.subject,
    finding.found,
  ]);
  const lines = textTable(rows)
    .split('\n')
    .flatMap((line, index) => [line, ...explain(examination.findings[index]!)]);
  return {
    verdict: examination.verdict,
    headline:
      problems.length === 0
        ? 'everything that is needed is there'
        : `${problems.length} of ${examination.findings.length} checks need a look`,
    text: lines.join('\n'),
    markdown: markdownTable(
      ['', 'checked', 'found', 'remedy'],
      examination.findings.map((finding, index) => [...rows[index]!, finding.remedy ?? ''].map((cell) => escapeMarkdown(cell.trim()))),
    ),
    outputs: { verdict: examination.verdict, problems: String(problems.length) },
    data: { findings: examination.findings.map((finding) => ({ ...finding, details: finding.details ?? [] })) },
  };
}

function explain(finding: Finding): string[] {
  if (finding.verdict === 'pass') return [];
  return [...(finding.details ?? []), ...(finding.remedy === undefined ? [] : [`→ ${finding.remedy}`])].map((line) => `        ${line}`);
}

/** The doctor also works where there is no repository yet, or git itself is missing; a missing token is a finding, not a failure. */
async function openRepository(host: Host): Promise<Workspace | Failure> {
  try {
    return await host.openWorkspace(host.folder);
  } catch (error) {
    if (error instanceof Failure && error.kind !== 'internal') return error;
    throw error;
  }
}
