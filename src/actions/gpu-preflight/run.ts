import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { programWatch } from '#adapters/program-watch/program-watch.ts';
import type { InputsOf } from '#contract/define.ts';
import { gpuPreflight } from '#features/train/gpu-preflight.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import { VERDICT_SYMBOL } from '#kernel/verdict.ts';
import type { contract } from './contract.ts';

/** Works on any machine: of the workspace, or of the command line's host, only the folder is used. */
export async function run(
  inputs: InputsOf<typeof contract>,
  where: { readonly root?: string; readonly folder?: string },
): Promise<Outcome> {
  const { verdict, findings, gpus } = await gpuPreflight(
    {
      needs: { gpus: inputs.gpus, memory: inputs.memory, disk: inputs.disk, maxCelsius: inputs.maxTemperature },
      python: inputs.python,
      folder: where.root ?? where.folder ?? process.cwd(),
    },
    { processes: nodeProcesses(), programs: programWatch(), timeout: (milliseconds) => AbortSignal.timeout(milliseconds) },
  );
  const problems = findings.filter((finding) => finding.verdict !== 'pass');
  const rows = findings.map((finding) => [`  ${VERDICT_SYMBOL[finding.verdict]} ${finding.verdict}`, finding.subject, finding.found]);
  const table = textTable(rows).split('\n');
  return {
    verdict,
    headline: problems.length === 0 ? 'the machine is ready' : `${problems.length} of ${findings.length} checks need a look`,
    text: findings
      .flatMap((finding, index) => [table[index]!, ...(finding.remedy === undefined ? [] : [`        → ${finding.remedy}`])])
      .join('\n'),
    markdown: markdownTable(
      ['', 'checked', 'found', 'remedy'],
      findings.map((finding, index) => [...rows[index]!, finding.remedy ?? ''].map((cell) => escapeMarkdown(cell.trim()))),
    ),
    outputs: { verdict, gpus: String(gpus), findings: JSON.stringify(findings) },
    data: { gpus, findings: findings.map((finding) => ({ ...finding })) },
  };
}
