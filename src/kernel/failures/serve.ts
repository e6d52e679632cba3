import type { FailureEntry } from './entry.ts';

/** The codes of HTTP answers too: a problem document names the same code as the catalogue. */
export const SERVE_FAILURES = {
  'serve.body-malformed': {
    kind: 'usage',
    fact: 'The body of the request is not JSON.',
    remedy: 'Send one JSON document in UTF-8 with content-type application/json.',
  },
  'serve.media-type-unsupported': {
    kind: 'usage',
    fact: 'The body of the request has a media type that is not understood.',
    remedy: 'Send JSON with content-type application/json.',
  },
  'serve.body-too-large': {
    kind: 'usage',
    fact: 'The body of the request is larger than the server takes.',
    remedy: 'Send the rows in several smaller requests.',
  },
  'serve.request-malformed': {
    kind: 'usage',
    fact: 'The JSON of the request is neither a row nor a list of rows.',
    remedy: 'Send one row as an object, an array of rows, or {"rows": [...]}; see /openapi.json.',
  },
  'serve.batch-empty': {
    kind: 'usage',
    fact: 'The request has no rows.',
    remedy: 'Send at least one row.',
  },
  'serve.batch-too-large': {
    kind: 'usage',
    fact: 'The request has more rows than the server takes at once.',
    remedy: 'Send the rows in several smaller requests.',
  },
  'serve.rows-refused': {
    kind: 'usage',
    fact: 'Rows do not agree with the signature of the model.',
    remedy: 'Correct the values that are listed; the columns and their types are in /openapi.json.',
  },
  'serve.input-missing': {
    kind: 'usage',
    fact: 'A column that the model needs is absent or null.',
    remedy: 'Add the column to the row.',
  },
  'serve.input-unknown': {
    kind: 'usage',
    fact: 'A row has a column that the model does not know.',
    remedy: 'Remove the column or correct its name.',
  },
  'serve.input-type': {
    kind: 'usage',
    fact: 'A value does not have the type of its column.',
    remedy: 'Send numbers as JSON numbers and text as JSON strings.',
  },
  'serve.category-unseen': {
    kind: 'usage',
    fact: 'A value of a text column did not occur in training.',
    remedy: 'Send one of the known values, or serve with unseen categories accepted.',
  },
  'serve.route-unknown': {
    kind: 'usage',
    fact: 'The server has no such address.',
    remedy: 'See / for the addresses that exist.',
  },
  'serve.method-not-allowed': {
    kind: 'usage',
    fact: 'The address exists, but not for this HTTP method.',
    remedy: 'Use the method that the allow header names.',
  },
  'serve.not-ready': {
    kind: 'environment',
    fact: 'The server cannot answer now: it starts or stops.',
    remedy: 'Try again after a moment.',
  },
  'serve.prediction-failed': {
    kind: 'internal',
    fact: 'The model failed on rows that agree with its signature.',
    remedy: 'Look for the request id in the log of the server.',
  },
  'serve.port-in-use': {
    kind: 'environment',
    fact: 'The port is taken by another program.',
    remedy: 'Choose another port with --port, or 0 for any free one.',
  },
  'serve.log-unavailable': {
    kind: 'environment',
    fact: 'The prediction log cannot be opened, read or written.',
    remedy: 'Check that the folder is writable and the disk has space.',
  },
} as const satisfies Record<`serve.${string}`, FailureEntry>;
