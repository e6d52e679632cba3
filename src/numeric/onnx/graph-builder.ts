import type { Attribute } from './attribute-proto.ts';
import { encodeGraph } from './graph-proto.ts';
import { ML_DOMAIN, type Node } from './node-proto.ts';
import { ELEMENT_TYPES, type ElementType, type Tensor } from './tensor-proto.ts';
import type { Shape, ValueInfo } from './value-info-proto.ts';

type Attributes = Readonly<Record<string, Attribute>>;

/** What one turn of a loop hands to the next, and whether there is a next (a bool scalar; always, when not given). */
export interface Turn {
  readonly state: readonly string[];
  readonly proceed?: string;
}

/** Collects the nodes and constants of a graph; every method returns the name of the value that it makes. */
export class GraphBuilder {
  /** Names are unique over a graph and the bodies within it, for a body sees the values around it. */
  readonly #taken: Set<string>;
  readonly #nodes: Node[] = [];
  readonly #constants: { name: string; tensor: Tensor }[] = [];
  readonly #inputs: ValueInfo[] = [];
  readonly #outputs: ValueInfo[] = [];

  constructor(taken = new Set<string>()) {
    this.#taken = taken;
  }

  input(name: string, type: ElementType, shape?: Shape): string {
    this.#taken.add(name);
    this.#inputs.push({ name, type, ...(shape === undefined ? {} : { shape }) });
    return name;
  }

  /** Makes `value` an output by the given name, or by a similar one where an input has it. */
  output(name: string, value: string, type: ElementType, shape?: Shape): void {
    const free = this.#free(name);
    this.#nodes.push({ operator: 'Identity', domain: '', inputs: [value], outputs: [free], attributes: {} });
    this.#outputs.push({ name: free, type, ...(shape === undefined ? {} : { shape }) });
  }

  op(operator: string, inputs: readonly string[], attributes: Attributes = {}): string {
    return this.#add(operator, '', inputs, attributes, 1)[0]!;
  }

  mlOp(operator: string, inputs: readonly string[], attributes: Attributes): string {
    return this.#add(operator, ML_DOMAIN, inputs, attributes, 1)[0]!;
  }

  ops(operator: string, inputs: readonly string[], attributes: Attributes, count: number): string[] {
    return this.#add(operator, '', inputs, attributes, count);
  }

  cast(value: string, type: ElementType): string {
    return this.op('Cast', [value], { to: { int: ELEMENT_TYPES[type] } });
  }

  /** Numbers in double precision; without a shape a vector. */
  doubles(values: ArrayLike<number>, dims: readonly number[] = [values.length]): string {
    return this.#constant({ type: 'double', values: Float64Array.from(values), dims });
  }

  double(value: number): string {
    return this.doubles([value], []);
  }

  integers(values: ArrayLike<number>, dims: readonly number[] = [values.length]): string {
    return this.#constant({ type: 'int64', values, dims });
  }

  integer(value: number): string {
    return this.integers([value], []);
  }

  texts(values: readonly string[]): string {
    return this.#constant({ type: 'string', values, dims: [values.length] });
  }

  /** Runs `body` for up to `turns` turns; values of the outer graph can be used in it. Returns the state after the last turn. */
  loop(
    turns: number,
    initial: readonly { readonly value: string; readonly type: ElementType }[],
    body: (inner: GraphBuilder, turn: string, state: readonly string[]) => Turn,
  ): string[] {
    const inner = new GraphBuilder(this.#taken);
    const turn = inner.input(inner.#free('turn'), 'int64', []);
    const going = inner.input(inner.#free('going'), 'bool', []);
    const state = initial.map(({ type }) => inner.input(inner.#free('state'), type));
    const next = body(inner, turn, state);
    inner.output('proceed', next.proceed ?? going, 'bool', []);
    next.state.forEach((value, index) => inner.output('next', value, initial[index]!.type));
    const start = this.#constant({ type: 'bool', values: [true], dims: [] });
    return this.ops(
      'Loop',
      [this.integer(turns), start, ...initial.map(({ value }) => value)],
      { body: { graph: inner.encode('body') } },
      initial.length,
    );
  }

  encode(name: string): Uint8Array {
    return encodeGraph({ name, nodes: this.#nodes, constants: this.#constants, inputs: this.#inputs, outputs: this.#outputs });
  }

  #add(operator: string, domain: Node['domain'], inputs: readonly string[], attributes: Attributes, count: number): string[] {
    const outputs = Array.from({ length: count }, () => this.#free(operator));
    this.#nodes.push({ operator, domain, inputs, outputs, attributes });
    return outputs;
  }

  #constant(tensor: Tensor): string {
    const name = this.#free('constant');
    this.#constants.push({ name, tensor });
    return name;
  }

  #free(wish: string): string {
    let name = wish;
    for (let suffix = this.#taken.size; this.#taken.has(name); suffix++) name = `${wish}_${suffix}`;
    this.#taken.add(name);
    return name;
  }
}
