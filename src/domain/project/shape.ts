/**
 * A description of a YAML value from which the check, the JSON Schema for editors and the static type are all derived, so that the
 * three cannot disagree.
 */
export interface Shape<Value> {
  readonly node: ShapeNode;
  /** Type-level mark only. */
  readonly value?: Value;
}

export type ShapeNode =
  | { readonly kind: 'text'; readonly expected: string; readonly pattern: string | undefined; readonly accepts: (text: string) => boolean }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'number'; readonly whole: boolean; readonly range: NumberRange }
  | { readonly kind: 'list'; readonly item: ShapeNode; readonly unique: boolean }
  | { readonly kind: 'one-or-list'; readonly item: ShapeNode }
  /** A mapping is held to the one, anything else to the other. */
  | { readonly kind: 'mapping-or'; readonly mapping: ShapeNode; readonly other: ShapeNode }
  | { readonly kind: 'map'; readonly keys: KeyRule; readonly item: ShapeNode }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, FieldNode>> }
  | { readonly kind: 'flag' }
  | { readonly kind: 'scalar' }
  | { readonly kind: 'any-object' };

export interface NumberRange {
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
}

export interface FieldNode {
  readonly about: string;
  readonly required: boolean;
  readonly node: ShapeNode;
  /** For editors; the value itself is filled in by `completeProject`. */
  readonly default: unknown;
}

export interface KeyRule {
  readonly expected: string;
  readonly pattern: string;
}

export interface FieldSpec<Value, Required extends boolean> {
  readonly shape: Shape<Value>;
  readonly about: string;
  readonly required: Required;
  readonly default?: unknown;
}

export const text = (options: { expected?: string; pattern?: string; accepts?: (text: string) => boolean } = {}): Shape<string> => ({
  node: {
    kind: 'text',
    expected: options.expected ?? 'text',
    pattern: options.pattern,
    accepts:
      options.accepts ?? (options.pattern === undefined ? (value) => value !== '' : (value) => new RegExp(options.pattern!).test(value)),
  },
});

export const oneOf = <const Options extends readonly (string | number)[]>(...options: Options): Shape<Options[number]> => ({
  node: { kind: 'choice', options },
});

export const integer = (range: NumberRange = {}): Shape<number> => ({ node: { kind: 'number', whole: true, range } });

export const number = (range: NumberRange = {}): Shape<number> => ({ node: { kind: 'number', whole: false, range } });

export const listOf = <Value>(item: Shape<Value>): Shape<readonly Value[]> => ({ node: { kind: 'list', item: item.node, unique: true } });

/** `5` and `[5, 10]` alike. */
export const oneOrListOf = <Value>(item: Shape<Value>): Shape<Value | readonly Value[]> => ({
  node: { kind: 'one-or-list', item: item.node },
});

/** A mapping of one form, or anything else of another. */
export const mappingOr = <Mapping, Other>(mapping: Shape<Mapping>, other: Shape<Other>): Shape<Mapping | Other> => ({
  node: { kind: 'mapping-or', mapping: mapping.node, other: other.node },
});

export const mapOf = <Value>(keys: KeyRule, item: Shape<Value>): Shape<Readonly<Record<string, Value>>> => ({
  node: { kind: 'map', keys, item: item.node },
});

export const flag: Shape<boolean> = { node: { kind: 'flag' } };

/** A number, text, true or false, or null. */
export const scalar: Shape<string | number | boolean | null> = { node: { kind: 'scalar' } };

/** Settings that another slice reads; only that it is an object is checked here. */
export const anyObject: Shape<Readonly<Record<string, unknown>>> = { node: { kind: 'any-object' } };

export const required = <Value>(shape: Shape<Value>, about: string): FieldSpec<Value, true> => ({ shape, about, required: true });

export const optional = <Value>(shape: Shape<Value>, about: string, fallback?: unknown): FieldSpec<Value, false> => ({
  shape,
  about,
  required: false,
  ...(fallback === undefined ? {} : { default: fallback }),
});

type Fields = Readonly<Record<string, FieldSpec<unknown, boolean>>>;

type ObjectValue<Specs extends Fields> = {
  readonly [Key in keyof Specs as Specs[Key]['required'] extends true ? Key : never]: SpecValue<Specs[Key]>;
} & {
  readonly [Key in keyof Specs as Specs[Key]['required'] extends true ? never : Key]?: SpecValue<Specs[Key]>;
};

type SpecValue<Spec> = Spec extends FieldSpec<infer Value, boolean> ? Value : never;

export function object<const Specs extends Fields>(specs: Specs): Shape<ObjectValue<Specs>> {
  const fields = Object.fromEntries(
    Object.entries(specs).map(([key, spec]): [string, FieldNode] => [
      key,
      { about: spec.about, required: spec.required, node: spec.shape.node, default: spec.default },
    ]),
  );
  return { node: { kind: 'object', fields } };
}

export type ValueOfShape<S> = S extends Shape<infer Value> ? Value : never;
