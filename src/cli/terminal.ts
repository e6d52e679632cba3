/** What the command line needs from the process it runs in; tests pass their own. */
export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress, warnings and failures. */
  readonly err: (text: string) => void;
  /** Whether results go to a person's screen. */
  readonly outIsScreen: boolean;
  /** Whether progress goes to a person's screen. */
  readonly errIsScreen: boolean;
  readonly columns: number;
  readonly folder: string;
  readonly variable: (name: string) => string | undefined;
  /** Fires when the user asks to stop. */
  readonly signal: AbortSignal;
}
