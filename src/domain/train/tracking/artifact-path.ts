import { parseRelativePath, type RelativePath } from '#kernel/relative-path.ts';
import { invalid } from './refusal.ts';

/** What clients turn into requests to the artifact proxy of the server that said it. */
export const artifactUri = (...parts: readonly string[]): string => `mlflow-artifacts:/${parts.join('/')}`;

const PART_LIMIT = 255;
const PATH_LIMIT = 3_000;

/** A decoded path below the artifact folder. Anything that could leave it, or that some file system would read differently, is refused. */
export function readArtifactPath(text: string): RelativePath {
  const trimmed = text.replace(/^\/+|\/+$/g, '').replace(/\/{2,}/g, '/');
  const path = parseRelativePath(trimmed);
  if (path === undefined || /[\0-\x1f\x7f]/.test(path) || path.length > PATH_LIMIT)
    throw invalid('Invalid path: it must lie below the artifact root.');
  const parts = path.split('/');
  if (parts.some((part) => part.length > PART_LIMIT)) throw invalid(`Invalid path: a name has more than ${PART_LIMIT} characters.`);
  if (parts.length < 3 || !/^\d{1,30}$/.test(parts[0]!)) throw invalid('Invalid path: expected <experiment>/<run>/artifacts/….');
  return path;
}
