import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { ModelConfig, Project } from '#kernel/project.ts';

/** The model that was named, or the only one there is. */
export function chooseModel(project: Project, name: string | undefined): ModelConfig {
  const names = Object.keys(project.models);
  if (name === undefined || name === '') {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) return project.models[only]!;
    throw new Failure('contract.input-missing', {
      message: `trainyard.yaml has ${names.length} models, so one must be named`,
      evidence: [`models: ${names.join(', ')}`],
    });
  }
  const model = Object.hasOwn(project.models, name) ? project.models[name] : undefined;
  if (model !== undefined) return model;
  throw new Failure('contract.input-invalid', {
    message: `trainyard.yaml has no model "${name}".${didYouMean(name, names)}`,
    evidence: [`models: ${names.join(', ')}`],
  });
}
