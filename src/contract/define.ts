import type { Field } from './field.ts';

export interface OutputSpec {
  readonly about: string;
}

/** A permission of the job's token with the reason that the README gives. */
export interface PermissionSpec {
  readonly scope: 'actions' | 'attestations' | 'checks' | 'contents' | 'deployments' | 'id-token' | 'issues' | 'pull-requests';
  readonly access: 'read' | 'write';
  readonly reason: string;
  /** Names of the inputs that must all be true, or given, for the permission to be needed; always needed when absent. */
  readonly when?: readonly string[];
}

export interface ContractSpec {
  /** Folder under `actions/` and name of the bundle, kebab-case; CLI-only commands have one too. */
  readonly id: string;
  /** Title in the marketplace and in help. */
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  /** Words of the CLI command, such as `data add`; absent for actions without one. */
  readonly command?: string;
  /** Names of inputs that the CLI takes without a flag, in order; the last may be a `lines` field that takes the rest. */
  readonly positionals?: readonly string[];
  readonly inputs: Readonly<Record<string, Field<unknown>>>;
  readonly outputs: Readonly<Record<string, OutputSpec>>;
  readonly permissions: readonly PermissionSpec[];
  /** Whether it has effects; then it takes --dry-run. */
  readonly effects: boolean;
  /** Example command lines (without `trainyard`). */
  readonly examples?: readonly string[];
}

/** One declaration per action or command; `action.yml`, help, flags, schema and documentation are generated from it. */
export const defineContract = <const Spec extends ContractSpec>(spec: Spec): Spec => spec;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

type ValueOf<F> = F extends Field<infer Value, infer Always> ? (Always extends true ? Value : Value | undefined) : never;

/** Parsed inputs with camelCase keys; optional ones may be undefined. */
export type InputsOf<Spec extends ContractSpec> = {
  readonly [Name in keyof Spec['inputs'] & string as CamelCase<Name>]: ValueOf<Spec['inputs'][Name]>;
};
