import { parseSha256 } from '../digest.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { TASKS } from '../metric.ts';
import type { ModelManifest } from './model-package.ts';
import { parseRelativePath } from '../relative-path.ts';
import { err, ok, type Result } from '../result.ts';

/** Files of a package that are its manifest and what a release adds; a package cannot list them. */
export const MANIFEST_FILE = 'model.json';
export const EVIDENCE_FILE = 'evidence.json';

/** Lies in a folder while a package is written into it, so that an interrupted fetch is known for what it is. */
export const FETCH_MARKER = '.trainyard-fetch.json';

const RESERVED = [MANIFEST_FILE, EVIDENCE_FILE, FETCH_MARKER];

/** Checks the manifest of a model package, which comes from outside; every problem is named. Nothing is read from the files it lists. */
export function parseManifest(value: unknown): Result<ModelManifest, readonly string[]> {
  if (!isJsonObject(value)) return err(['the manifest is not a JSON object']);
  if (value['kind'] !== 'model') return err([`kind is ${JSON.stringify(value['kind'])}, expected "model"`]);
  if (value['schemaVersion'] !== 1) return err([`schemaVersion is ${JSON.stringify(value['schemaVersion'])}, this Trainyard reads 1`]);
  const problems: string[] = [];
  const need = (where: JsonObject, key: string, type: 'string' | 'number', label: string): void => {
    if (typeof where[key] !== type) problems.push(`${label} is not a ${type === 'string' ? 'text' : 'number'}`);
  };
  for (const key of ['model', 'runId', 'createdAt', 'algorithm']) need(value, key, 'string', key);
  need(value, 'seed', 'number', 'seed');
  if (value['commit'] !== undefined) need(value, 'commit', 'string', 'commit');
  if (!TASKS.includes(value['task'] as never)) problems.push(`task is ${JSON.stringify(value['task'])}, expected ${TASKS.join(' or ')}`);
  for (const key of ['parameters', 'dataset', 'signature', 'metrics'])
    if (!isJsonObject(value[key])) problems.push(`${key} is not an object`);
  if (problems.length > 0) return err(problems);
  problems.push(...datasetProblems(value['dataset'] as JsonObject), ...signatureProblems(value['signature'] as JsonObject));
  problems.push(...metricProblems(value['metrics'] as JsonObject), ...fileProblems(value['files']));
  return problems.length > 0 ? err(problems) : ok(value as unknown as ModelManifest);
}

function datasetProblems(dataset: JsonObject): string[] {
  const problems: string[] = [];
  if (typeof dataset['name'] !== 'string') problems.push('dataset.name is not a text');
  if (typeof dataset['digest'] !== 'string' || parseSha256(dataset['digest']) === undefined)
    problems.push('dataset.digest is not a SHA-256');
  if (typeof dataset['rows'] !== 'number') problems.push('dataset.rows is not a number');
  return problems;
}

function signatureProblems(signature: JsonObject): string[] {
  const inputs = signature['inputs'];
  const output = signature['output'];
  if (!Array.isArray(inputs)) return ['signature.inputs is not a list'];
  if (!isJsonObject(output) || typeof output['name'] !== 'string') return ['signature.output has no name'];
  return inputs.flatMap((field: Json, index) => {
    const good = isJsonObject(field) && typeof field['name'] === 'string' && (field['kind'] === 'number' || field['kind'] === 'text');
    return good && typeof field['required'] === 'boolean'
      ? []
      : [`signature.inputs[${index}] has no name, kind (number or text) and required`];
  });
}

const metricProblems = (metrics: JsonObject): string[] =>
  Object.entries(metrics).flatMap(([name, metric]) =>
    isJsonObject(metric) && typeof metric['value'] === 'number' && (metric['better'] === 'higher' || metric['better'] === 'lower')
      ? []
      : [`metrics.${name} has no value and direction`],
  );

function fileProblems(files: unknown): string[] {
  if (!Array.isArray(files)) return ['files is not a list'];
  const seen = new Set<string>();
  return (files as Json[]).flatMap((file, index) => {
    if (!isJsonObject(file) || typeof file['path'] !== 'string') return [`files[${index}] has no path`];
    const path = parseRelativePath(file['path']);
    if (path === undefined) return [`files[${index}]: "${file['path']}" is not a path inside the package`];
    if (RESERVED.includes(path.toLowerCase())) return [`files[${index}]: "${path}" cannot be listed`];
    if (seen.has(path.toLowerCase())) return [`files[${index}]: "${path}" is listed twice (upper and lower case count as one)`];
    seen.add(path.toLowerCase());
    const size = file['sizeBytes'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return [`files[${index}]: sizeBytes is not a size`];
    if (typeof file['sha256'] !== 'string' || !/^[0-9a-f]{64}$/.test(file['sha256']))
      return [`files[${index}]: sha256 is not 64 hexadecimal digits`];
    return [];
  });
}
