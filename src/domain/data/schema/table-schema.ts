import type { ForeignKey } from './foreign-keys.ts';
import type { Distribution, FieldRole, Range, RowRule, Strictness } from './expectations.ts';

/** The part of Frictionless Table Schema v2 (https://datapackage.org/standard/table-schema/) that tables of training data need. */
export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  /** How the columns of a file relate to the fields; `exact` (the default) includes the order. */
  readonly fieldsMatch: FieldsMatch;
  readonly missingValues?: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** How many rows there must be. This and what follows is ours beside the standard. */
  readonly rowCount?: Range;
  readonly rules?: readonly RowRule[];
}

export const FIELD_TYPES = ['number', 'integer', 'string', 'boolean', 'date', 'datetime', 'any'] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

export const FIELDS_MATCHES = ['exact', 'equal', 'subset', 'superset', 'partial'] as const;

export type FieldsMatch = (typeof FIELDS_MATCHES)[number];

export interface FieldSchema extends Strictness {
  readonly name: string;
  readonly type: FieldType;
  readonly title?: string;
  readonly description?: string;
  /** Whether values are about persons: they are never shown, only counted. A property of ours beside the standard. */
  readonly personal?: boolean;
  readonly role?: FieldRole;
  readonly distribution?: Distribution;
  readonly constraints: FieldConstraints;
}

export interface FieldConstraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The whole text must match. */
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
}

/** Fields whose cells are kept as they were written. */
export const isTextField = (field: FieldSchema): boolean => field.type === 'string' || field.type === 'date' || field.type === 'datetime';

export const personalColumns = (schema: TableSchema | undefined): ReadonlySet<string> =>
  new Set((schema?.fields ?? []).filter((field) => field.personal === true).map((field) => field.name));
