/** Codes of MLflow with the HTTP status that its server sends; clients raise by the code. */
export const REFUSALS = {
  RESOURCE_DOES_NOT_EXIST: 404,
  RESOURCE_ALREADY_EXISTS: 400,
  INVALID_PARAMETER_VALUE: 400,
  /** A route that is not supported: clients neither retry nor guess, and some fall back to another route. */
  ENDPOINT_NOT_FOUND: 404,
  PERMISSION_DENIED: 403,
  /** Never sent for what will not heal: clients retry it for minutes. */
  INTERNAL_ERROR: 500,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Why a request is not carried out; nothing of it was kept. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalid = (message: string): Refusal => new Refusal('INVALID_PARAMETER_VALUE', message);

export const absent = (message: string): Refusal => new Refusal('RESOURCE_DOES_NOT_EXIST', message);

export const renderRefusal = ({ code, message }: Pick<Refusal, 'code' | 'message'>): { error_code: RefusalCode; message: string } => ({
  error_code: code,
  message,
});
