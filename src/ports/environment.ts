/** Environment variables and facts of the machine, read-only. */
export interface Environment {
  variable(name: string): string | undefined;
  readonly facts: MachineFacts;
}

export interface MachineFacts {
  readonly platform: string;
  readonly architecture: string;
  readonly node: string;
  readonly cores: number;
  readonly memoryBytes: number;
}
