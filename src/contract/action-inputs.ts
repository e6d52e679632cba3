import type { ContractSpec } from './define.ts';
import { flag, path, secret, type Field } from './field.ts';

/** Inputs that every action has besides those of its contract; a contract that declares the same name wins. */
const STANDING_INPUTS = {
  'github-token': secret({
    defaultFrom: { expression: 'github.token', env: 'GITHUB_TOKEN' },
    about: 'Token for the repository, with the permissions that the page of the action lists.',
  }),
  'working-directory': path({ default: '.', about: 'Folder of the repository below the workspace, for jobs that check out several.' }),
  'dry-run': flag({ default: 'false', about: 'Whether to show what would be done, and stop.' }),
} as const;

/** The inputs of the action that runs the contract: its own, then the standing ones. */
export function actionInputs(contract: ContractSpec): Readonly<Record<string, Field<unknown>>> {
  const standing = Object.entries(STANDING_INPUTS).filter(
    ([name]) => !(name in contract.inputs) && (contract.effects || name !== 'dry-run'),
  );
  return { ...contract.inputs, ...Object.fromEntries(standing) };
}

/** The variable that carries an input to a `run:` step; it has no dash because some shells drop variables whose names have one. */
export const stepVariable = (input: string): string => `TRAINYARD_INPUT_${input.replaceAll('-', '_').toUpperCase()}`;

/** The variable that the runner sets for a JavaScript action: dashes stay. */
export const javaScriptVariable = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
