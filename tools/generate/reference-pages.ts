import { renderHelp } from '../../src/contract/help.ts';
import { EXIT_CODE_OF_KIND } from '../../src/kernel/failure.ts';
import type { FailureEntry } from '../../src/kernel/failures/entry.ts';
import { FAILURES } from '../../src/kernel/failures/index.ts';
import { RETIRED_CODES } from '../../src/kernel/failures/retired.ts';
import { inlineCode, markdownTable } from '../../src/kernel/markdown.ts';
import { isRoot } from './action-files.ts';
import type { FoundContract } from './contracts.ts';

/** Anchor of a code; the dot of the code is not kept by the anchors that headings get. */
export const anchorOf = (code: string): string => code.replaceAll('.', '-');

export function failuresPage(): string {
  const slices = new Map<string, [string, FailureEntry][]>();
  for (const [code, entry] of Object.entries(FAILURES)) {
    const slice = code.slice(0, code.indexOf('.'));
    slices.set(slice, [...(slices.get(slice) ?? []), [code, entry]]);
  }
  const tables = [...slices.entries()].flatMap(([slice, entries]) => [
    `## ${slice}`,
    markdownTable(
      ['Code', 'Exit', 'What is wrong', 'What to do'],
      entries.map(([code, entry]) => [
        `<a id="${anchorOf(code)}"></a>${inlineCode(code)}`,
        String(EXIT_CODE_OF_KIND[entry.kind]),
        escapeCell(entry.fact),
        escapeCell(entry.remedy),
      ]),
      ['left', 'right'],
    ),
  ]);
  const retired = Object.entries(RETIRED_CODES).map(([code, { since, instead }]) => [
    `<a id="${anchorOf(code)}"></a>${inlineCode(code)}`,
    since,
    instead === undefined ? '' : inlineCode(instead),
  ]);
  return [
    generatedComment('src/kernel/failures'),
    '# Failures',
    'Every failure has a code that does not change, a fact, evidence and a remedy. The message that you saw tells the particulars; this page tells what the code means in general.',
    'Exit codes: 0 pass, 1 the verdict is fail, 2 the call or the configuration is wrong, 3 inconclusive where policy makes that a failure, 4 the machine or a service is at fault, 70 a bug of Trainyard.',
    ...tables,
    '## Retired codes',
    retired.length === 0 ? 'None.' : markdownTable(['Code', 'Since', 'Instead'], retired),
    '',
  ].join('\n\n');
}

export function commandLinePage(contracts: readonly FoundContract[]): string {
  const commands = contracts
    .filter(({ contract }) => contract.command !== undefined)
    .sort((left, right) => (left.contract.command! < right.contract.command! ? -1 : 1));
  return [
    generatedComment('src/cli/commands/*/contract.ts and src/actions/*/contract.ts'),
    '# Command line',
    markdownTable(
      ['Command', 'What it does'],
      commands.map(({ contract }) => [
        `[\`trainyard ${contract.command}\`](#trainyard-${contract.command!.replaceAll(' ', '-')})`,
        escapeCell(contract.about),
      ]),
    ),
    ...commands.flatMap(({ contract }) => [`## trainyard ${contract.command}`, `\`\`\`text\n${renderHelp(contract).trimEnd()}\n\`\`\``]),
    '',
  ].join('\n\n');
}

export function actionsIndexPage(actions: readonly FoundContract[]): string {
  return [
    generatedComment('src/actions/*/contract.ts'),
    '# Actions',
    markdownTable(
      ['Action', 'What it does', 'Command'],
      actions.map((found) => [
        `[${isRoot(found) ? 'the root action' : found.contract.id}](${found.contract.id}.md)`,
        escapeCell(found.contract.about),
        found.contract.command === undefined ? '' : inlineCode(`trainyard ${found.contract.command}`),
      ]),
    ),
    '',
  ].join('\n\n');
}

/** The list of actions in the README, between its two markers; undefined when it has none. */
export function readmeWithActions(page: string, actions: readonly FoundContract[]): string | undefined {
  const [start, end] = ['<!-- actions:start -->', '<!-- actions:end -->'];
  if (!page.includes(start) || !page.includes(end)) return undefined;
  const table = markdownTable(
    ['Action', 'What it does'],
    actions.map((found) =>
      isRoot(found)
        ? ['[root](docs/reference/actions/trainyard.md)', escapeCell(found.contract.about)]
        : [`[${found.contract.id}](actions/${found.contract.id}/README.md)`, escapeCell(found.contract.about)],
    ),
  );
  return `${page.slice(0, page.indexOf(start) + start.length)}\n\n${table}\n\n${page.slice(page.indexOf(end))}`;
}

const generatedComment = (source: string): string => `<!-- Generated from ${source} by tools/generate.ts. Do not edit. -->`;

const escapeCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
