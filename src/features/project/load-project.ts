import { join } from 'node:path';
import { didYouMean } from '#kernel/nearest-name.ts';
import { Failure, throwIfAny } from '#kernel/failure.ts';
import { NO_PREPROCESSING, type FeatureDefinition, type Preprocessing } from '#kernel/preprocessing.ts';
import type { ModelConfig, Project } from '#kernel/project.ts';
import { applyOverrides, parseOverride, type Override } from '#domain/project/override.ts';
import { parseFeatureFile } from '#domain/project/parse-features.ts';
import { parsePreprocessingFile } from '#domain/project/parse-preprocessing.ts';
import { parseProject } from '#domain/project/parse-project.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { YamlDocument, YamlReader } from '#ports/yaml.ts';
import { CATALOGUES } from './catalogues.ts';

export const PROJECT_FILE = 'trainyard.yaml';

/** A configuration of a hundred models has about 100 kB; more is a wrong file or an attack. */
const MAX_BYTES = 1_000_000;

export interface LoadProject {
  /** Relative to the repository root; `trainyard.yaml` when absent. */
  readonly file?: string;
  /** `path.to.key=value` each, later ones winning. */
  readonly set?: readonly string[];
}

type Ports = Pick<Workspace, 'files' | 'root'> & { readonly yaml: YamlReader };

/** Reads, overrides and checks the configuration; every problem is raised at once with its line and column. */
export async function loadProject(command: LoadProject, ports: Ports): Promise<Project> {
  const file = command.file ?? PROJECT_FILE;
  const document = readDocument(await readText(file, ports), file, ports.yaml);
  const overrides = readOverrides(command.set ?? [], ports.yaml);
  const project = parseProject(applyOverrides(document, overrides), CATALOGUES);
  if (!project.ok) throwIfAny(project.error);
  else return { ...project.value, models: await withFeatures(project.value.models, ports) };
  throw new Failure('contract.bug', { message: 'the configuration was refused without a reason' });
}

/** The models with what their files of feature definitions say. */
async function withFeatures(models: Project['models'], ports: Ports): Promise<Project['models']> {
  const read = new Map<string, readonly FeatureDefinition[]>();
  const complete: Record<string, ModelConfig> = {};
  for (const [name, model] of Object.entries(models)) {
    complete[name] = model;
    if (model.train.kind !== 'built-in' || model.train.preprocessing === undefined) continue;
    const { preprocessing } = model.train;
    for (const file of preprocessing.featureFiles) {
      if (!read.has(file)) read.set(file, await readFeatures(file, ports));
    }
    const features = preprocessing.featureFiles.flatMap((file) => read.get(file)!);
    complete[name] = { ...model, train: { ...model.train, preprocessing: { ...preprocessing, features } } };
  }
  return complete;
}

/** Reads one file of feature definitions, relative to the root; every problem is raised at once with its line and column. */
export async function readFeatures(file: string, ports: Ports): Promise<readonly FeatureDefinition[]> {
  const parsed = parseFeatureFile(readDocument(await readText(file, ports, NAMED_FILE), file, ports.yaml));
  if (parsed.ok) return parsed.value;
  throwIfAny(parsed.error);
  return [];
}

/** Reads one file of preprocessing with the feature definitions that it names, all relative to the root. */
export async function readPreprocessing(file: string, ports: Ports): Promise<Preprocessing> {
  const parsed = parsePreprocessingFile(readDocument(await readText(file, ports, NAMED_FILE), file, ports.yaml));
  if (!parsed.ok) {
    throwIfAny(parsed.error);
    return NO_PREPROCESSING;
  }
  const features: FeatureDefinition[] = [];
  for (const name of parsed.value.featureFiles) features.push(...(await readFeatures(name, ports)));
  return { ...parsed.value, features };
}

/** What to say of a file that a configuration or an option names, and that is not there. */
const NAMED_FILE = { message: 'expected a YAML file, found none', remedy: 'Correct the path, or write the file.' };

async function readText(
  file: string,
  ports: Pick<Workspace, 'files' | 'root'>,
  missing: { readonly message: string; readonly remedy?: string } = { message: 'expected a configuration, found no file' },
): Promise<string> {
  const path = join(ports.root, file);
  const stat = await ports.files.stat(path);
  if (stat !== undefined && stat.sizeBytes > MAX_BYTES) {
    throw new Failure('project.file-too-large', { message: `expected at most ${MAX_BYTES} bytes, found ${stat.sizeBytes}`, at: { file } });
  }
  const bytes = await ports.files.read(path);
  if (bytes === undefined) throw new Failure('project.file-missing', { ...missing, at: { file } });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Failure('project.syntax', { message: 'expected text in UTF-8', at: { file }, cause });
  }
}

function readDocument(text: string, file: string, yaml: YamlReader): YamlDocument {
  const document = yaml.read(text, file);
  throwIfAny(document.problems.map(({ message, at }) => new Failure('project.syntax', { message, at })));
  return document;
}

function readOverrides(written: readonly string[], yaml: YamlReader): Override[] {
  const problems: Failure[] = [];
  const overrides = written.flatMap((text): Override[] => {
    const parsed = parseOverride(text);
    if (!parsed.ok) {
      problems.push(parsed.error);
      return [];
    }
    const value = yaml.read(parsed.value.valueText, `--set ${text}`);
    problems.push(
      ...value.problems.map(({ message }) => new Failure('project.override-invalid', { message: `--set ${text}: ${message}` })),
    );
    return [{ path: parsed.value.path, value: value.value, written: text }];
  });
  throwIfAny(problems);
  return overrides;
}

/** The model of that name, or the only one when no name is given. */
export function requireModel(project: Project, name?: string): ModelConfig {
  const names = Object.keys(project.models);
  const wanted = name ?? (names.length === 1 ? names[0]! : undefined);
  if (wanted === undefined) {
    throw new Failure('project.model-ambiguous', {
      message: `expected the name of a model, because there are ${names.length}`,
      evidence: [`models: ${names.join(', ')}`],
    });
  }
  const model = Object.hasOwn(project.models, wanted) ? project.models[wanted] : undefined;
  if (model !== undefined) return model;
  throw new Failure('project.model-unknown', {
    message: `there is no model ${JSON.stringify(wanted)}.${didYouMean(wanted, names)}`,
    evidence: [`models: ${names.join(', ')}`],
  });
}
