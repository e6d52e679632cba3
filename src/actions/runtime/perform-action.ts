import { isAbsolute, relative, resolve } from 'node:path';
import type { Annotation, ActionsStep } from '#adapters/actions-runtime/step.ts';
import { actionsReporter } from '#adapters/actions-runtime/reporter.ts';
import type { WorkspaceOptions } from '#compose/workspace.ts';
import { actionInputs } from '#contract/action-inputs.ts';
import type { ContractSpec, InputsOf } from '#contract/define.ts';
import { readInputs, type WireSource } from '#contract/read-inputs.ts';
import { Failure, Failures } from '#kernel/failure.ts';
import { escapeMarkdown } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import { exitCodeOf, VERDICT_SYMBOL, type InconclusivePolicy } from '#kernel/verdict.ts';
import { processEnvironment } from '#adapters/node-process/environment.ts';
import type { Clock } from '#ports/clock.ts';
import type { Workspace } from '#ports/workspace.ts';
import { exitCodeOfFailure, failureAnnotations, failureText } from './failure-annotations.ts';
import { requirePermissions } from './require-permissions.ts';

/** What every `run.ts` exports. */
export type RunOf<Spec extends ContractSpec> = (
  inputs: InputsOf<Spec>,
  workspace: Workspace,
  options: { readonly dryRun: boolean },
) => Promise<Outcome>;

/** Where an action runs; tests give their own. */
export interface ActionHost {
  readonly step: ActionsStep;
  readonly variable: (name: string) => string | undefined;
  /** Text of an input as the platform hands it over. */
  readonly source: WireSource;
  readonly open: (options: WorkspaceOptions) => Promise<Workspace>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

interface StandingValues {
  readonly githubToken?: string;
  readonly workingDirectory?: string;
  readonly dryRun?: boolean;
  readonly onInconclusive?: InconclusivePolicy;
}

/**
 * One run of an action from inputs to exit code: secrets are masked before anything is printed, all inputs are judged before any work, missing
 * permissions are named before any work, and whatever goes wrong ends as an annotation.
 */
export async function performAction<Spec extends ContractSpec>(
  contract: Spec,
  loadRun: () => Promise<{ readonly run: RunOf<Spec> }>,
  host: ActionHost,
): Promise<number> {
  try {
    const outcome = await work(contract, loadRun, host);
    return await report(contract, outcome.outcome, outcome.policy, host.step);
  } catch (caught) {
    const error = host.signal.aborted ? asCancelled(caught) : caught;
    for (const annotation of failureAnnotations(error)) host.step.annotate('error', annotation);
    host.step.print(failureText(error, host.step.debug));
    return exitCodeOfFailure(error);
  }
}

/** What goes wrong after a cancellation is its consequence; the reader is told of the cause, and sees the consequence as evidence. */
function asCancelled(error: unknown): unknown {
  if (error instanceof Failure && error.code === 'environment.cancelled') return error;
  const evidence = error instanceof Error ? [error.message] : [];
  return new Failure('environment.cancelled', { message: 'the job was cancelled before the work was done.', evidence, cause: error });
}

async function work<Spec extends ContractSpec>(
  contract: Spec,
  loadRun: () => Promise<{ readonly run: RunOf<Spec> }>,
  host: ActionHost,
): Promise<{ readonly outcome: Outcome; readonly policy: InconclusivePolicy }> {
  const fields = actionInputs(contract);
  for (const [name, field] of Object.entries(fields)) {
    const value = field.kind === 'secret' ? host.source(name) : undefined;
    if (value !== undefined && value !== '') host.step.mask(value);
  }
  const inputs = readInputs({ ...contract, inputs: fields }, host.source);
  if (!inputs.ok) {
    const [first, ...rest] = inputs.error;
    throw new Failures([first!, ...rest]);
  }
  const standing = inputs.value as StandingValues;
  const dryRun = standing.dryRun ?? false;
  const workspace = await host.open({
    folder: folderBelow(host.variable('GITHUB_WORKSPACE') ?? process.cwd(), standing.workingDirectory ?? '.'),
    reporter: actionsReporter(host.step, host.clock),
    signal: host.signal,
    environment: processEnvironment(),
    ...(standing.githubToken === undefined ? {} : { token: standing.githubToken }),
  });
  await requirePermissions(contract, workspace.forge, { dryRun, inputs: inputs.value });
  const { run } = await loadRun();
  const outcome = await run(inputs.value as InputsOf<Spec>, workspace, { dryRun });
  return { outcome, policy: standing.onInconclusive ?? 'pass' };
}

async function report(contract: ContractSpec, outcome: Outcome, policy: InconclusivePolicy, step: ActionsStep): Promise<number> {
  const undeclared = Object.keys(outcome.outputs).filter((name) => !(name in contract.outputs));
  if (undeclared.length > 0) {
    throw new Failure('contract.bug', {
      message: `${contract.id} set outputs that its contract does not declare: ${undeclared.join(', ')}`,
    });
  }
  step.writeOutputs(outcome.outputs);
  step.print(
    [`${VERDICT_SYMBOL[outcome.verdict]} ${outcome.headline}`, outcome.text, outcome.plan === undefined ? '' : planText(outcome.plan)]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  await step.writeSummary(summaryOf(outcome));
  const exitCode = outcome.exitCode ?? exitCodeOf(outcome.verdict, policy);
  for (const { level, ...rest } of outcome.annotations ?? []) step.annotate(level, rest);
  const annotation: Annotation = { title: contract.name, message: outcome.headline };
  if (exitCode !== 0) step.annotate('error', annotation);
  else if (outcome.verdict === 'inconclusive') step.annotate('warning', annotation);
  return exitCode;
}

const summaryOf = (outcome: Outcome): string =>
  [
    `### ${VERDICT_SYMBOL[outcome.verdict]} ${escapeMarkdown(outcome.headline)}`,
    outcome.markdown,
    outcome.plan === undefined ? '' : `\`\`\`text\n${planText(outcome.plan).replaceAll('```', "'''")}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n') + '\n';

const planText = (plan: Plan): string =>
  [
    plan.title,
    ...plan.effects.map(
      (effect) => `  ${effect.verb.padEnd(8)} ${effect.target}${effect.detail === undefined ? '' : `  ${effect.detail}`}`,
    ),
  ].join('\n');

/** The folder must stay inside the workspace: an input may come from a workflow that interpolates foreign text. */
function folderBelow(workspace: string, folder: string): string {
  const resolved = resolve(workspace, folder);
  const fromWorkspace = relative(workspace, resolved);
  if (fromWorkspace === '..' || fromWorkspace.startsWith(`..${'/'}`) || isAbsolute(fromWorkspace)) {
    throw new Failure('contract.input-invalid', {
      message: `input "working-directory": expected a folder below the workspace, found ${JSON.stringify(folder)}.`,
    });
  }
  return resolved;
}
