import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ContractSpec } from './define.ts';
import type { Field, FieldKind } from './field.ts';
import type { WireSource } from './read-inputs.ts';
import { STANDING_FLAGS, standingFlagsOf, type StandingFlagName } from './standing-flags.ts';

export interface ParsedFlags {
  /** Text of the inputs by name, ready for `readInputs`. */
  readonly source: WireSource;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}

const REPEATABLE: readonly FieldKind[] = ['lines', 'key-values'];

/** Whether the field may be given on the command line: secrets may not, because every user of the machine can read argv. */
export const hasFlag = (field: Field<unknown>): boolean => field.kind !== 'secret';

/** The environment variable that a secret or an expression default is read from on the command line. */
export const variableOf = (name: string, field: Field<unknown>): string | undefined =>
  field.defaultFrom?.env ?? (field.kind === 'secret' ? `TRAINYARD_${name.replaceAll('-', '_').toUpperCase()}` : undefined);

/**
 * Reads the arguments that follow the words of the command: `--name value`, `--name=value`, `--flag`, `--no-flag`, positionals, and `--` which
 * ends the options. Lists repeat their flag. All problems are reported at once; with `--help` none are, so that help is always to be had.
 */
export function parseFlags(
  contract: ContractSpec,
  argv: readonly string[],
  variable: (name: string) => string | undefined,
): Result<ParsedFlags, Failure[]> {
  const reading = new FlagReading(contract);
  let onlyPositionals = false;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index]!;
    if (!onlyPositionals && argument === '--') onlyPositionals = true;
    else if (onlyPositionals || !looksLikeFlag(argument)) reading.positional(argument);
    else if (reading.flag(argument, argv[index + 1])) index++;
  }
  reading.placePositionals();
  const { wires, standing, problems } = reading;
  if (problems.length > 0 && !standing.has('help')) return err(problems);
  return ok({
    source: (name) => wires.get(name) ?? environmentValue(contract, name, variable),
    dryRun: standing.has('dry-run'),
    json: standing.has('json'),
    debug: standing.has('debug'),
    help: standing.has('help'),
  });
}

function environmentValue(contract: ContractSpec, name: string, variable: (name: string) => string | undefined): string | undefined {
  const field = contract.inputs[name];
  const variableName = field === undefined ? undefined : variableOf(name, field);
  return variableName === undefined ? undefined : variable(variableName);
}

/** `-` alone is a file name by convention, and `-0.5` is a number. */
const looksLikeFlag = (argument: string): boolean => /^-(?!$|[\d.])/.test(argument);

class FlagReading {
  readonly wires = new Map<string, string>();
  readonly standing = new Set<StandingFlagName>();
  readonly problems: Failure[] = [];
  private readonly positionals: string[] = [];
  private readonly contract: ContractSpec;

  constructor(contract: ContractSpec) {
    this.contract = contract;
  }

  positional(argument: string): void {
    this.positionals.push(argument);
  }

  /** Returns whether the next argument was its value. */
  flag(argument: string, next: string | undefined): boolean {
    const [, rawName = '', inline] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(argument) ?? [];
    const name = rawName === 'h' ? 'help' : rawName;
    const standing = standingFlagsOf(this.contract).find((flag) => flag.name === name);
    if (standing !== undefined) {
      if (inline === undefined || inline === 'true') this.standing.add(standing.name as StandingFlagName);
      else if (inline !== 'false') this.invalid(name, `expected no value, found ${JSON.stringify(inline)}`);
      return false;
    }
    const field = this.contract.inputs[name];
    if (field === undefined) {
      this.unknownOrNegated(name, inline);
      return false;
    }
    if (!hasFlag(field)) {
      this.invalid(
        name,
        `expected a secret in the environment variable ${variableOf(name, field)}, found it in the arguments, where others can read it`,
      );
      return inline === undefined && next !== undefined && !looksLikeFlag(next);
    }
    if (field.kind === 'flag') {
      this.set(name, field, inline ?? 'true');
      return false;
    }
    if (inline !== undefined) {
      this.set(name, field, inline);
      return false;
    }
    if (next === undefined || looksLikeFlag(next)) {
      this.invalid(name, `expected ${field.expected} after --${name}, found ${next === undefined ? 'the end of the command' : next}`);
      return false;
    }
    this.set(name, field, next);
    return true;
  }

  placePositionals(): void {
    const names = this.contract.positionals ?? [];
    this.positionals.forEach((value, index) => {
      const name = names[Math.min(index, names.length - 1)];
      const field = name === undefined ? undefined : this.contract.inputs[name];
      if (name === undefined || field === undefined || (index >= names.length && !REPEATABLE.includes(field.kind))) {
        const allowed = names.length === 0 ? 'no arguments' : `at most ${names.length} (${names.join(', ')})`;
        this.problems.push(
          new Failure('contract.input-unknown', { message: `expected ${allowed} besides the options, found ${JSON.stringify(value)}.` }),
        );
      } else if (REPEATABLE.includes(field.kind) && /[\r\n]/.test(value)) {
        // A list is one item a line on the wire: an argument with a line break would become two.
        this.invalid(name, `expected arguments of one line each, found ${JSON.stringify(value.slice(0, 60))}; put the text into a file`);
      } else this.set(name, field, value);
    });
  }

  private unknownOrNegated(name: string, inline: string | undefined): void {
    const positive = name.startsWith('no-') ? name.slice('no-'.length) : undefined;
    const field = positive === undefined ? undefined : this.contract.inputs[positive];
    if (positive !== undefined && field?.kind === 'flag' && inline === undefined) {
      this.set(positive, field, 'false');
      return;
    }
    const known = [...Object.keys(this.contract.inputs), ...standingFlagsOf(this.contract).map((flag) => flag.name)];
    const isStanding = STANDING_FLAGS.some((flag) => flag.name === name);
    this.problems.push(
      new Failure('contract.input-unknown', {
        message: isStanding
          ? `${this.contract.command ?? this.contract.id} has no effects, so it takes no --${name}.`
          : `expected an option of ${this.contract.command ?? this.contract.id}, found --${name}.${didYouMean(name, known)}`,
      }),
    );
  }

  private set(name: string, field: Field<unknown>, wire: string): void {
    const before = this.wires.get(name);
    if (before === undefined) this.wires.set(name, wire);
    else if (REPEATABLE.includes(field.kind)) this.wires.set(name, `${before}\n${wire}`);
    else this.invalid(name, `expected it once, found ${JSON.stringify(before)} and ${JSON.stringify(wire)}`);
  }

  private invalid(name: string, what: string): void {
    this.problems.push(new Failure('contract.input-invalid', { message: `option --${name}: ${what}.` }));
  }
}
