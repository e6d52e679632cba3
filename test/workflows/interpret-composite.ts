import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parse } from 'yaml';

interface CompositeStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

interface Composite {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly CompositeStep[] };
}

/** What a step does in a test: succeed with outputs unless it says otherwise. */
export interface StepResult {
  readonly fails?: true;
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface InterpretedRun {
  /** Steps that ran, by id or the action that they use, with what GitHub would have given them. */
  readonly ran: readonly {
    readonly step: string;
    readonly env: Readonly<Record<string, string>>;
    readonly with: Readonly<Record<string, string>>;
  }[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly succeeded: boolean;
}

/**
 * What GitHub does with a composite, on its own parser and expressions: conditions see the state of the composite, undeclared outputs do not leak,
 * inputs that are not given take their defaults, a step without a condition runs only while nothing has failed.
 */
export function interpretComposite(
  text: string,
  inputs: Readonly<Record<string, string>>,
  results: Readonly<Record<string, StepResult>>,
  github: Readonly<Record<string, string>> = { token: 'ghs_job' },
): InterpretedRun {
  const parsed = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
  const problems = parsed.context.errors.getErrors().map((error) => error.message);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const action = parse(text) as Composite;
  const steps: Record<string, StepResult['outputs']> = {};
  let failed = false;
  const context = (): data.Dictionary =>
    dictionary({
      github: dictionary(texts(github)),
      inputs: dictionary(texts({ ...defaults, ...inputs })),
      steps: dictionary(mapValues(steps, (outputs) => dictionary({ outputs: dictionary(texts(outputs ?? {})) }))),
    });
  const defaults: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(action.inputs))
    defaults[name] = value === undefined ? '' : fill(String(value), context());
  const ran = [];
  for (const step of action.runs.steps) {
    if (!isTrue(conditionOf(step), context(), failed)) continue;
    const name = step.id ?? step.uses?.replace(/@.*/, '') ?? '';
    ran.push({ step: name, env: filled(step.env, context()), with: filled(step.with, context()) });
    const result = results[name] ?? {};
    if (step.id !== undefined) steps[step.id] = result.outputs ?? {};
    if (result.fails === true && step['continue-on-error'] !== true) failed = true;
  }
  return { ran, outputs: mapValues(action.outputs ?? {}, ({ value }) => fill(value, context())), succeeded: !failed };
}

/** A condition that asks for no status means `success() && …`. */
function conditionOf({ if: condition }: CompositeStep): string {
  const asked = (condition ?? 'success()').replace(/^\$\{\{(.*)\}\}$/s, '$1').trim();
  return /\b(success|failure|always|cancelled)\s*\(/.test(asked) ? asked : `success() && (${asked})`;
}

function isTrue(condition: string, context: data.Dictionary, failed: boolean): boolean {
  const status = { success: !failed, failure: failed, always: true, cancelled: false };
  const functions = new Map(
    Object.entries(status).map(([name, value]) => [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }]),
  );
  const { tokens } = new Lexer(condition).lex();
  const expression = new Parser(tokens, ['github', 'inputs', 'steps'], [...functions.values()]).parse();
  return new Evaluator(expression, context, functions).evaluate().coerceString() === 'true';
}

const fill = (text: string, context: data.Dictionary): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, source: string) => {
    const { tokens } = new Lexer(source).lex();
    return new Evaluator(new Parser(tokens, ['github', 'inputs', 'steps'], []).parse(), context).evaluate().coerceString();
  });

const filled = (record: Readonly<Record<string, string>> | undefined, context: data.Dictionary): Record<string, string> =>
  mapValues(record ?? {}, (value) => fill(String(value), context));

const dictionary = (members: Record<string, data.ExpressionData>): data.Dictionary =>
  new data.Dictionary(...Object.entries(members).map(([key, value]) => ({ key, value })));

const texts = (record: Readonly<Record<string, string>>): Record<string, data.StringData> =>
  mapValues(record, (value) => new data.StringData(value));

const mapValues = <In, Out>(record: Readonly<Record<string, In>>, map: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
