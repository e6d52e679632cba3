import { isAbsolute, join } from 'node:path';
import type { ContractSpec } from '#contract/define.ts';
import { parseFlags } from '#contract/flags.ts';
import { renderHelp } from '#contract/help.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { Failure, throwIfAny } from '#kernel/failure.ts';
import { prettyJson } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { exitCodeOf, INCONCLUSIVE_POLICIES, type InconclusivePolicy } from '#kernel/verdict.ts';
import type { CommandEntry } from './command.ts';
import { COMMANDS } from './commands.ts';
import { findCommand } from './find-command.ts';
import { readGlobalFlags, type GlobalFlags } from './global-flags.ts';
import { openHost } from './host.ts';
import { renderOverview } from './render-overview.ts';
import { exitCodeOfFailures, failureJson, failuresOf, renderFailure } from './render-failure.ts';
import { outcomeJson, renderOutcome } from './render-outcome.ts';
import { chooseStyle } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Exit code of a program that was interrupted, as shells count it: 128 + SIGINT. */
const INTERRUPTED = 130;

/** Runs one command line from its words to its exit code. */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
  commands: readonly CommandEntry[] = COMMANDS,
): Promise<number> {
  const flags = readGlobalFlags(argv);
  const shown = flags.ok ? flags.value : { json: argv.includes('--json'), debug: false };
  try {
    if (!flags.ok) throw flags.error;
    return await dispatch(flags.value, terminal, commands);
  } catch (error) {
    return reportFailure(error, shown, terminal);
  }
}

async function dispatch(flags: GlobalFlags, terminal: Terminal, commands: readonly CommandEntry[]): Promise<number> {
  const words = flags.rest[0] === 'help' ? flags.rest.slice(1) : flags.rest;
  const askedForHelp = flags.help || flags.rest[0] === 'help';
  if (words.every((word) => word.startsWith('-'))) {
    terminal.out(await renderOverview(commands, terminal.columns));
    return askedForHelp ? 0 : 2;
  }
  const found = findCommand(words, commands);
  if (found.kind === 'group') {
    terminal.out(await renderOverview(found.members, terminal.columns));
    return askedForHelp ? 0 : 2;
  }
  const contract = await found.entry.loadContract();
  if (askedForHelp) {
    terminal.out(renderHelp(contract, Math.min(terminal.columns, 110)));
    return 0;
  }
  return await runCommand(found.entry, contract, found.rest, flags, terminal);
}

async function runCommand(
  entry: CommandEntry,
  contract: ContractSpec,
  argv: readonly string[],
  flags: GlobalFlags,
  terminal: Terminal,
): Promise<number> {
  const parsed = parseFlags(contract, argv, terminal.variable);
  if (!parsed.ok) return raise(parsed.error);
  const inputs = readInputs(contract, parsed.value.source);
  if (!inputs.ok) return raise(inputs.error);
  const folder =
    flags.directory === undefined
      ? terminal.folder
      : isAbsolute(flags.directory)
        ? flags.directory
        : join(terminal.folder, flags.directory);
  const { host, close } = openHost({ folder, terminal, quiet: flags.quiet, json: flags.json });
  let outcome: Outcome;
  try {
    outcome = await entry.run(inputs.value as never, host, { dryRun: parsed.value.dryRun });
  } finally {
    close();
  }
  terminal.out(
    flags.json ? prettyJson(outcomeJson(outcome)) : renderOutcome(outcome, chooseStyle(terminal.outIsScreen, terminal.variable)),
  );
  return outcome.exitCode ?? exitCodeOf(outcome.verdict, policyOf(inputs.value));
}

function raise(problems: readonly Failure[]): never {
  throwIfAny(problems);
  throw new Failure('contract.bug', { message: 'the command line was refused without a reason' });
}

/** Commands that judge have an input `on-inconclusive`; for the others "cannot tell" is no reason to stop a script. */
function policyOf(inputs: object): InconclusivePolicy {
  const given = 'onInconclusive' in inputs ? inputs.onInconclusive : undefined;
  return INCONCLUSIVE_POLICIES.find((policy) => policy === given) ?? 'pass';
}

function reportFailure(error: unknown, shown: { readonly json: boolean; readonly debug: boolean }, terminal: Terminal): number {
  const failures = failuresOf(error);
  const interrupted = terminal.signal.aborted;
  if (shown.json) {
    const headline = failures[0]?.message ?? '';
    terminal.out(
      prettyJson({
        verdict: 'error',
        headline,
        data: null,
        outputs: {},
        failures: failures.map((failure) => failureJson(failure, shown.debug)),
      }),
    );
  } else if (interrupted) {
    terminal.err('interrupted · what is finished is kept; run the same command again and it goes on\n');
  } else {
    const style = chooseStyle(terminal.errIsScreen, terminal.variable);
    terminal.err(failures.map((failure) => renderFailure(failure, style, shown.debug)).join('\n'));
  }
  return interrupted ? INTERRUPTED : exitCodeOfFailures(failures);
}
