import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import { parseProject } from '#domain/project/parse-project.ts';
import { CATALOGUES } from '#features/project/catalogues.ts';
import type { Failure } from '#kernel/failure.ts';
import type { Project } from '#kernel/project.ts';
import type { Result } from '#kernel/result.ts';

/** The smallest project: dataset path, target, model name. */
export const MINIMAL_PROJECT = `datasets:
  iris: { path: data/iris/files, target: species }
models:
  iris-classifier: {}
`;

export async function readProject(text: string): Promise<Result<Project, Failure[]>> {
  const yaml = await openYamlReader();
  return parseProject(yaml.read(text, 'trainyard.yaml'), CATALOGUES);
}

export async function projectOf(text: string): Promise<Project> {
  const project = await readProject(text);
  if (!project.ok) throw new Error(project.error.map((failure) => failure.message).join('\n'));
  return project.value;
}

/** `line:column code message` of every problem. */
export async function problemsOf(text: string): Promise<string[]> {
  const project = await readProject(text);
  if (project.ok) return [];
  return project.error.map((failure) => `${failure.at?.line}:${failure.at?.column} ${failure.code} ${failure.message}`);
}
