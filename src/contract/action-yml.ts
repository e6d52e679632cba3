import { actionInputs, stepVariable } from './action-inputs.ts';
import type { ContractSpec, OutputSpec } from './define.ts';
import type { Field } from './field.ts';
import { PINNED_ACTIONS, usesOf } from './pinned-actions.ts';

/** A step of a composite action, as `action.yml` writes it. */
export interface CompositeStep {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: 'bash';
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly 'continue-on-error'?: boolean;
}

/** Official actions chained around our step, with the inputs and outputs that only they use. */
export interface CompositeChain {
  readonly inputs?: Readonly<Record<string, Field<unknown>>>;
  readonly outputs?: Readonly<Record<string, OutputSpec & { readonly value: string }>>;
  readonly before?: readonly CompositeStep[];
  readonly after?: readonly CompositeStep[];
  /** Variables that the steps before hand to ours. */
  readonly env?: Readonly<Record<string, string>>;
}

interface ActionInput {
  readonly description: string;
  readonly required?: true;
  readonly default?: string;
}

interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly inputs: Readonly<Record<string, ActionInput>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
}

export interface CompositeYml extends ActionMetadata {
  readonly runs: { readonly using: 'composite'; readonly steps: readonly CompositeStep[] };
}

export interface JavaScriptYml extends ActionMetadata {
  readonly runs: { readonly using: 'node24'; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

/** Id of the step that runs our bundle; chained steps refer to its outputs by it. */
export const OWN_STEP = 'trainyard';

/** Every input of the composite in the order of its page. */
export const compositeInputs = (contract: ContractSpec, chain: CompositeChain): Readonly<Record<string, Field<unknown>>> => ({
  ...actionInputs(contract),
  ...chain.inputs,
});

/**
 * `actions/<id>/action.yml`. Inputs reach the bundle through `env:`, never by an expression inside `run:`, which the shell would execute.
 * A Node.js that is there is used; only a machine without one sets it up.
 */
export function toCompositeYml(contract: ContractSpec, chain: CompositeChain = {}): CompositeYml {
  const own = actionInputs(contract);
  const launch = (argument: string): string => `exec bash "$GITHUB_ACTION_PATH/../launch.sh" ${argument}`;
  return {
    ...metadata(contract, compositeInputs(contract, chain)),
    outputs: {
      ...mapValues(contract.outputs, (output, name) => ({
        description: output.about,
        value: expression(`steps.${OWN_STEP}.outputs.${name}`),
      })),
      ...mapValues(chain.outputs ?? {}, (output) => ({ description: output.about, value: output.value })),
    },
    runs: {
      using: 'composite',
      steps: [
        { name: 'Find Node.js', id: 'node', shell: 'bash', run: launch('--find-node') },
        {
          name: 'Set up Node.js',
          if: "steps.node.outputs.node == ''",
          uses: usesOf(PINNED_ACTIONS.setupNode),
          with: { 'node-version': '24', 'package-manager-cache': 'false' },
          'continue-on-error': true,
        },
        ...(chain.before ?? []),
        {
          name: contract.name,
          id: OWN_STEP,
          shell: 'bash',
          env: {
            TRAINYARD_NODE: expression('steps.node.outputs.node'),
            ...Object.fromEntries(Object.keys(own).map((name) => [stepVariable(name), expression(`inputs.${name}`)])),
            ...chain.env,
          },
          run: launch(contract.id),
        },
        ...(chain.after ?? []),
      ],
    },
  };
}

/** The front door of the repository: a JavaScript action, because only those may upload artifacts by themselves. */
export const toJavaScriptYml = (contract: ContractSpec, main: string): JavaScriptYml => ({
  ...metadata(contract, actionInputs(contract)),
  outputs: mapValues(contract.outputs, (output) => ({ description: output.about })),
  runs: { using: 'node24', main },
  branding: { icon: 'git-merge', color: 'blue' },
});

export const expression = (text: string): string => `\${{ ${text} }}`;

const metadata = (contract: ContractSpec, inputs: Readonly<Record<string, Field<unknown>>>): ActionMetadata => ({
  name: contract.name.startsWith('Trainyard') ? contract.name : `Trainyard: ${contract.name}`,
  description: contract.about,
  author: 'Trainyard',
  inputs: mapValues(inputs, (field) => ({
    description: describeInput(field),
    ...(field.required ? { required: true as const } : {}),
    ...(field.defaultFrom !== undefined
      ? { default: expression(field.defaultFrom.expression) }
      : field.default !== undefined
        ? { default: field.default }
        : {}),
  })),
});

/** The meaning of an input, and its form where the meaning does not tell. */
export function describeInput(field: Field<unknown>): string {
  switch (field.kind) {
    case 'choice':
      return `${field.about} One of ${field.choices!.join(', ')}.`;
    case 'lines':
    case 'key-values':
    case 'flag':
    case 'duration':
    case 'bytes':
      return `${field.about} Form: ${field.expected}.`;
    case 'text':
    case 'integer':
    case 'number':
    case 'path':
    case 'reference':
    case 'secret':
      return field.about;
  }
}

const mapValues = <In, Out>(record: Readonly<Record<string, In>>, map: (value: In, name: string) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
