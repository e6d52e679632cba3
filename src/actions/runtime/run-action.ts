import { actionsStep } from '#adapters/actions-runtime/step.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { javaScriptVariable, stepVariable } from '#contract/action-inputs.ts';
import type { ContractSpec } from '#contract/define.ts';
import { Failure } from '#kernel/failure.ts';
import { performAction, type RunOf } from './perform-action.ts';

/** `composite`: the step's own variables; `javascript`: those that the runner sets. */
export type Platform = 'composite' | 'javascript';

/** The entry of every action's bundle: runs it in this process and exits with its code. */
export async function runAction<Spec extends ContractSpec>(
  contract: Spec,
  loadRun: () => Promise<{ readonly run: RunOf<Spec> }>,
  platform: Platform = 'composite',
): Promise<void> {
  const inputVariable = platform === 'composite' ? stepVariable : javaScriptVariable;
  const exitCode = await performAction(contract, loadRun, {
    step: actionsStep(),
    variable: (name) => process.env[name],
    source: (name) => process.env[inputVariable(name)],
    open: async (options) => {
      const { openWorkspace } = await import('#compose/workspace.ts');
      return openWorkspace(options);
    },
    clock: systemClock(),
    signal: abortOnSignals(),
  });
  // Sockets kept alive would hold the process for minutes; what was printed must be out first.
  process.stdout.write('', () => process.exit(exitCode));
}

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. The first asks the work to stop in a state from which it can go on, the second
 * ends the process.
 */
function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(128 + (name === 'SIGINT' ? 2 : 15));
    controller.abort(new Failure('environment.cancelled', { message: `the job was cancelled (${name})` }));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
