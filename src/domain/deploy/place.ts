import { Failure } from '#kernel/failure.ts';
import { parseRelativePath, type RelativePath } from '#kernel/relative-path.ts';

/** A label of DNS, as project names are. */
const NAME = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Names of models and environments become folders, labels and host names; what is not one of those is refused before any work. */
export function requireDeployableName(kind: 'model' | 'environment' | 'namespace', name: string): void {
  if (NAME.test(name)) return;
  throw new Failure('deploy.name-invalid', { message: `${kind} "${name.slice(0, 80)}" cannot name a deployment` });
}

/** Folder of a deployment to the process target: state, logs, packages and predictions; relative to the repository root. */
export function deploymentFolder(environment: string, model: string): RelativePath {
  requireDeployableName('environment', environment);
  requireDeployableName('model', model);
  return parseRelativePath(`.trainyard/deployments/${environment}/${model}`)!;
}

/** Folder with `predictions.sqlite` and `predictions.jsonl` of a deployment to the process target. */
export const deployedPredictionsFolder = (environment: string, model: string): RelativePath =>
  parseRelativePath(`${deploymentFolder(environment, model)}/predictions`)!;
