import { anywhere, inRepository, type CommandEntry } from './command.ts';

/** Every command of the command line. Loading is per command, so that the start costs the same however many there are. */
// prettier-ignore
export const COMMANDS: readonly CommandEntry[] = [
  inRepository('Start', 'init', () => import('./commands/init/contract.ts'), () => import('./commands/init/run.ts')),
  anywhere('Start', 'doctor', () => import('./commands/doctor/contract.ts'), () => import('./commands/doctor/run.ts')),
];
