/** What a route answers; it is checked against GitHub's description before it is sent. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with GitHub's way of saying no. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** 422 with the code that GitHub gives for a name that is taken. */
export const alreadyExists = (resource: string, field: string): Refusal =>
  new Refusal(422, 'Validation Failed', [{ resource, code: 'already_exists', field }]);
