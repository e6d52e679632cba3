import { Failure } from '#kernel/failure.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ContractSpec, InputsOf } from './define.ts';

/** The text of an input by its kebab-case name; undefined or empty means not given, as everywhere in Actions. */
export type WireSource = (name: string) => string | undefined;

/** Parses every input and reports all problems at once. */
export function readInputs<Spec extends ContractSpec>(spec: Spec, source: WireSource): Result<InputsOf<Spec>, Failure[]> {
  const values: Record<string, unknown> = {};
  const problems: Failure[] = [];
  for (const [name, field] of Object.entries(spec.inputs)) {
    const given = source(name);
    const wire = given === undefined || given === '' ? field.default : given;
    if (wire === undefined) {
      if (field.required) problems.push(new Failure('contract.input-missing', { message: `input "${name}" is required: ${field.about}` }));
      values[camelCase(name)] = undefined;
      continue;
    }
    const parsed = field.parse(wire);
    if (parsed.ok) values[camelCase(name)] = parsed.value;
    else problems.push(new Failure('contract.input-invalid', { message: `input "${name}": ${parsed.error}` }));
  }
  return problems.length > 0 ? err(problems) : ok(values as InputsOf<Spec>);
}

export const camelCase = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
