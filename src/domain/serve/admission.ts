import type { JsonObject } from '#kernel/json.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { ModelSignature, SignatureField } from '#kernel/records/model-package.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { Column, Table } from '#kernel/table.ts';
import type { RequestLimits } from './limits.ts';
import type { Problem, ValueProblem } from './problem.ts';
import { describe } from './request.ts';

/** Problems listed in one answer; the rest is counted only, so that an answer stays small whatever was sent. */
const LISTED_PROBLEMS = 20;

/** Turns rows into the table that the predictor reads, or says what is wrong with them. */
export type Admission = (rows: readonly JsonObject[]) => Result<Admitted, Problem>;

export interface Admitted {
  readonly table: Table;
  /** Values that were accepted although training never saw them. */
  readonly unseen: readonly ValueProblem[];
}

/** Prepares the checks of a signature once, so that one request costs one pass over its values. */
export function prepareAdmission(signature: ModelSignature, limits: Pick<RequestLimits, 'unseenCategory'>): Admission {
  const names = signature.inputs.map((field) => field.name);
  const known = new Set(names);
  const categories = new Map(
    signature.inputs.flatMap((field) => (field.categories === undefined ? [] : [[field.name, new Set(field.categories)] as const])),
  );
  return (rows) => {
    const findings = new Findings();
    const columns = signature.inputs.map((field) => readColumn(field, rows, categories.get(field.name), limits, findings));
    for (let row = 0; row < rows.length; row++) findUnknown(rows[row]!, row, known, names, findings);
    const problem = findings.problem(rows.length);
    return problem === undefined ? ok({ table: { rows: rows.length, columns }, unseen: findings.unseen }) : err(problem);
  };
}

function readColumn(
  field: SignatureField,
  rows: readonly JsonObject[],
  categories: ReadonlySet<string> | undefined,
  limits: Pick<RequestLimits, 'unseenCategory'>,
  findings: Findings,
): Column {
  return field.kind === 'number' ? readNumbers(field, rows, findings) : readTexts(field, rows, categories, limits, findings);
}

function readNumbers(field: SignatureField, rows: readonly JsonObject[], findings: Findings): Column {
  const values = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const value = ownValue(rows[row]!, field.name);
    if (typeof value === 'number' && Number.isFinite(value)) values[row] = value;
    else if (value === undefined || value === null) {
      values[row] = Number.NaN;
      if (field.required) findings.add('serve.input-missing', row, field.name, 'expected a number, found nothing');
    } else findings.add('serve.input-type', row, field.name, `expected a number, found ${describe(value)}`);
  }
  return { kind: 'number', name: field.name, values };
}

function readTexts(
  field: SignatureField,
  rows: readonly JsonObject[],
  categories: ReadonlySet<string> | undefined,
  limits: Pick<RequestLimits, 'unseenCategory'>,
  findings: Findings,
): Column {
  const codes = new Int32Array(rows.length);
  const codeOf = new Map<string, number>();
  const dictionary: string[] = [];
  for (let row = 0; row < rows.length; row++) {
    const value = ownValue(rows[row]!, field.name);
    codes[row] = -1;
    if (value === undefined || value === null) {
      if (field.required) findings.add('serve.input-missing', row, field.name, 'expected text, found nothing');
    } else if (typeof value !== 'string') findings.add('serve.input-type', row, field.name, `expected text, found ${describe(value)}`);
    else {
      if (categories !== undefined && !categories.has(value)) findings.addUnseen(row, field, value, limits.unseenCategory === 'refuse');
      let code = codeOf.get(value);
      if (code === undefined) {
        code = dictionary.push(value) - 1;
        codeOf.set(value, code);
      }
      codes[row] = code;
    }
  }
  return { kind: 'text', name: field.name, codes, dictionary };
}

/** Only own members count: a column named `constructor` must not find Object's. */
const ownValue = (row: JsonObject, name: string): unknown => (Object.hasOwn(row, name) ? row[name] : undefined);

function findUnknown(row: JsonObject, index: number, known: ReadonlySet<string>, names: readonly string[], findings: Findings): void {
  for (const name of Object.keys(row)) {
    if (!known.has(name))
      findings.add('serve.input-unknown', index, name, `the model has no column of that name.${didYouMean(name.slice(0, 64), names)}`);
  }
}

class Findings {
  readonly unseen: ValueProblem[] = [];
  private readonly listed: ValueProblem[] = [];
  private count = 0;

  add(code: ValueProblem['code'], row: number, column: string, detail: string): void {
    this.count += 1;
    if (this.listed.length < LISTED_PROBLEMS) this.listed.push({ code, row, column: column.slice(0, 128), detail });
  }

  addUnseen(row: number, field: SignatureField, value: string, refuse: boolean): void {
    const known = field.categories ?? [];
    const detail = `expected one of ${known.slice(0, 5).join(', ')}${known.length > 5 ? `, … (${known.length})` : ''}, found ${describe(value)}.${didYouMean(value.slice(0, 64), known)}`;
    if (refuse) this.add('serve.category-unseen', row, field.name, detail);
    else if (this.unseen.length < LISTED_PROBLEMS) this.unseen.push({ code: 'serve.category-unseen', row, column: field.name, detail });
  }

  problem(rows: number): Problem | undefined {
    if (this.count === 0) return undefined;
    const first = this.listed[0]!;
    const more = this.count > 1 ? ` and ${this.count - 1} more` : '';
    const where = rows === 1 ? '' : ` of row ${first.row}`;
    return {
      code: 'serve.rows-refused',
      status: 422,
      detail: `column "${first.column}"${where}: ${first.detail}${more}`,
      errors: this.listed,
    };
  }
}
