import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { DeployConfig, ModelConfig } from '#kernel/project.ts';

interface Changes {
  readonly image?: string | undefined;
  readonly replicas?: number | undefined;
  readonly port?: number | undefined;
}

/** The configuration of the environment with what the command line changes. */
export function chooseEnvironment(model: ModelConfig, environment: string, changes: Changes = {}): DeployConfig {
  const names = Object.keys(model.deploy);
  const config = Object.hasOwn(model.deploy, environment) ? model.deploy[environment] : undefined;
  if (config === undefined) {
    throw new Failure('deploy.environment-unknown', {
      message: `models.${model.name}.deploy has no environment "${environment}".${didYouMean(environment, names)}`,
      evidence: [`environments: ${names.join(', ') || 'none'}`],
    });
  }
  const { image, replicas, port } = changes;
  return {
    ...config,
    ...(image === undefined ? {} : { image }),
    ...(replicas === undefined ? {} : { replicas }),
    ...(port === undefined ? {} : { port }),
  };
}
