import type { OnnxFacts, OnnxUse, SignatureField, TensorFact } from '#kernel/records/model-package.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { TENSOR_TYPES, type TensorType } from '#kernel/tensor.ts';

/** How one input of a model is filled with rows of a table. */
export interface InputPlan {
  readonly name: string;
  readonly type: TensorType;
  readonly columns: readonly string[];
  /** Axes after that of the rows; their product is the number of columns. Empty for an input with one axis. */
  readonly axes: readonly number[];
  /** Rows that the model takes at once, where it takes no other number. */
  readonly batch?: number;
}

type Columns = readonly Pick<SignatureField, 'name' | 'kind'>[];

/**
 * Which columns fill which input: as declared; the column that has the input's name; and for one input that is left all columns that are, in
 * the order of the table: those of numbers, when there are as many of them as the input takes.
 */
export function planInputs(facts: Pick<OnnxFacts, 'inputs'>, columns: Columns, use: OnnxUse): Result<readonly InputPlan[], string> {
  const names = facts.inputs.map(({ name }) => name);
  const stranger = Object.keys(use.inputs ?? {}).find((name) => !names.includes(name));
  if (stranger !== undefined) return err(`there is no input "${stranger}"; the model has ${listed(names)}`);
  if (names.length === 0) return err('the model has no inputs');
  const single = facts.inputs.find(({ shape }) => shape?.length === 0);
  if (single !== undefined)
    return err(`the input "${single.name}" is one number for all rows; only inputs with a row for each row are filled`);
  const own = new Map<string, readonly string[]>();
  for (const input of facts.inputs) {
    const declared = use.inputs?.[input.name];
    if (declared !== undefined) own.set(input.name, declared);
    else if (columns.some(({ name }) => name === input.name) && (widthOf(input) ?? 1) === 1) own.set(input.name, [input.name]);
  }
  const left = facts.inputs.filter(({ name }) => !own.has(name));
  if (left.length > 1)
    return err(`no column is called as the inputs ${listed(left.map(({ name }) => name))}, so it is not clear which columns they take`);
  for (const input of left) {
    const taken = new Set([...own.values()].flat());
    const chosen = chooseColumns(
      input,
      columns.filter(({ name }) => !taken.has(name)),
    );
    if (!chosen.ok) return chosen;
    own.set(input.name, chosen.value);
  }
  const plans: InputPlan[] = [];
  for (const input of facts.inputs) {
    const plan = planInput(input, own.get(input.name)!, columns);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return ok(plans);
}

function chooseColumns(input: TensorFact, columns: Columns): Result<readonly string[], string> {
  const width = widthOf(input);
  const names = columns.map(({ name }) => name);
  if (width === names.length || (width === undefined && (input.type === 'string' || columns.every(({ kind }) => kind === 'number'))))
    return ok(names);
  const numbers = columns.filter(({ kind }) => kind === 'number').map(({ name }) => name);
  if (input.type !== 'string' && (width === undefined || width === numbers.length)) return ok(numbers);
  return err(
    `the input "${input.name}" takes ${width} ${width === 1 ? 'column' : 'columns'} of ${input.type}, and the data has ${names.length} beside the target, ${numbers.length} of them of numbers: ${listed(names)}`,
  );
}

function planInput(input: TensorFact, columns: readonly string[], known: Columns): Result<InputPlan, string> {
  const { name, type, shape } = input;
  if (!(TENSOR_TYPES as readonly string[]).includes(type))
    return err(`the input "${name}" is ${type}; Trainyard fills ${TENSOR_TYPES.join(', ')}`);
  const unknown = columns.find((column) => !known.some((one) => one.name === column));
  if (unknown !== undefined) return err(`the input "${name}" is to take a column "${unknown}", which the data has not`);
  const [batch = null, ...rest] = shape ?? [null, null];
  const axes = fillAxes(rest, columns.length);
  if (axes === undefined)
    return err(`the input "${name}" has the shape [${shownShape(shape ?? [])}], which ${columns.length} columns do not fill`);
  return ok({ name, type: type as TensorType, columns, axes, ...(batch === null ? {} : { batch }) });
}

/** The axes whose product is `count`; one of them may be open, further open ones are 1. */
function fillAxes(axes: readonly (number | null)[], count: number): readonly number[] | undefined {
  const known = axes.reduce<number>((product, size) => product * (size ?? 1), 1);
  const open = axes.indexOf(null);
  if (open < 0) return known === count ? (axes as number[]) : undefined;
  const missing = count / known;
  if (!Number.isInteger(missing)) return undefined;
  // Of several open axes the last is the one that columns lie along.
  const last = axes.lastIndexOf(null);
  return axes.map((size, axis) => (axis === last ? missing : (size ?? 1)));
}

/** Numbers that an input takes for a row; undefined when any number of them. */
function widthOf({ shape }: TensorFact): number | undefined {
  const axes = shape?.slice(1);
  if (axes === undefined || axes.includes(null)) return undefined;
  return (axes as number[]).reduce((product, size) => product * size, 1);
}

const listed = (names: readonly string[]): string =>
  names.length === 0
    ? '(none)'
    : `${names
        .slice(0, 20)
        .map((name) => `"${name}"`)
        .join(', ')}${names.length > 20 ? ', …' : ''}`;

const shownShape = (shape: readonly (number | null)[]): string => shape.map((size) => size ?? '?').join(', ');
