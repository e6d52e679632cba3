import { definitionList } from '#contract/help.ts';
import { VERSION } from '#kernel/version.ts';
import { COMMAND_GROUPS, type CommandEntry } from './command.ts';
import { GLOBAL_FLAGS } from './global-flags.ts';

/** The page of `trainyard --help`: commands by group, each with the sentence of its contract. */
export async function renderOverview(commands: readonly CommandEntry[], columns: number): Promise<string> {
  const width = Math.min(columns, 110);
  const described = await Promise.all(
    commands.filter((entry) => !entry.hidden).map(async (entry) => ({ entry, about: (await entry.loadContract()).about })),
  );
  const groups = COMMAND_GROUPS.flatMap((group) => {
    const members = described.filter(({ entry }) => entry.group === group);
    if (members.length === 0) return [];
    return [
      `${group}:\n${definitionList(
        members.map(({ entry, about }) => [entry.words, about]),
        width,
      )}`,
    ];
  });
  return [
    `trainyard ${VERSION}: one repository is the whole MLOps platform.`,
    'Usage: trainyard <command> [options]',
    ...groups,
    `Everywhere:\n${definitionList(GLOBAL_FLAGS, width)}`,
    'First minute: trainyard demo      Your own repository: trainyard init',
  ]
    .join('\n\n')
    .concat('\n');
}
