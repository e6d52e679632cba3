import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { CommandEntry } from './command.ts';

export type FoundCommand =
  | { readonly kind: 'command'; readonly entry: CommandEntry; readonly rest: readonly string[] }
  /** Only the first word of commands such as `data add` was given. */
  | { readonly kind: 'group'; readonly members: readonly CommandEntry[] };

/** The command that the words begin with, the longest match winning; a flag before the command is not a word of it. */
export function findCommand(argv: readonly string[], commands: readonly CommandEntry[]): FoundCommand {
  const firstWord = argv.findIndex((argument) => !argument.startsWith('-'));
  const words = argv.slice(firstWord);
  const flagsBefore = argv.slice(0, firstWord);
  const matches = commands.filter((entry) => entry.words.split(' ').every((word, index) => words[index] === word));
  const entry = matches.sort((left, right) => right.words.length - left.words.length)[0];
  if (entry !== undefined) return { kind: 'command', entry, rest: [...flagsBefore, ...words.slice(entry.words.split(' ').length)] };
  const members = commands.filter((candidate) => candidate.words.startsWith(`${words[0]} `));
  const second = words[1];
  if (members.length > 0 && (second === undefined || second.startsWith('-'))) return { kind: 'group', members };
  throw unknownCommand(members.length > 0 ? `${words[0]} ${second}` : (words[0] ?? ''), commands);
}

function unknownCommand(given: string, commands: readonly CommandEntry[]): Failure {
  const names = commands.filter((entry) => !entry.hidden).map((entry) => entry.words);
  return new Failure('contract.command-unknown', {
    message: `there is no command "${given}".${didYouMean(given, names)}`,
    evidence: [`commands: ${names.join(', ')}`],
  });
}
