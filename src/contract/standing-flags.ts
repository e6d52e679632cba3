/** A flag that every command takes besides its own inputs. */
export interface StandingFlag {
  readonly name: string;
  readonly about: string;
  /** Only offered by commands with effects. */
  readonly effectsOnly?: true;
}

/** Names that no contract may use for an input of its own. */
export const STANDING_FLAGS = [
  { name: 'dry-run', about: 'Show what would be done, and stop.', effectsOnly: true },
  { name: 'json', about: 'Print the result as JSON.' },
  { name: 'debug', about: 'Show the stack trace of a failure.' },
  { name: 'help', about: 'Show this help.' },
] as const satisfies readonly StandingFlag[];

export type StandingFlagName = (typeof STANDING_FLAGS)[number]['name'];

export const standingFlagsOf = (contract: { readonly effects: boolean }): readonly StandingFlag[] =>
  (STANDING_FLAGS as readonly StandingFlag[]).filter((flag) => contract.effects || flag.effectsOnly !== true);
