import { formatModelName } from '#domain/train/tracking/describe-run.ts';
import { readModelSignature } from '#domain/train/tracking/model-signature.ts';
import { sourceOf } from '#domain/train/tracking/model-versions.ts';
import { isPrompt } from '#domain/train/tracking/registered-models.ts';
import type { TrackedRegistration } from '#domain/train/tracking/render-runs.ts';
import type { ModelVersion, RegisteredModel } from '#domain/train/tracking/state.ts';
import { isModelName, isStageName } from '#domain/registry/tag.ts';
import { Failure } from '#kernel/failure.ts';
import type { ModelConfig } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { YamlReader } from '#ports/yaml.ts';
import { promoteModel } from '../registry/promote-model.ts';
import { registerModel } from '../registry/register-model.ts';
import { findTrackedRecord } from '../train/find-tracked-record.ts';
import { copyFolder } from '../train/copy-folder.ts';
import type { TrackingSession } from '../train/tracking-endpoint.ts';
import { writeForeignPackage } from '../train/write-foreign-package.ts';

/** Tag of a version in the tracking registry that tells clients which version of ours it is. */
const OUR_VERSION = 'trainyard.version';

/** Tag of a version whose imported aliases and stages were dealt with: what was promoted since then stays where it is. */
const OUR_STAGES = 'trainyard.stages';

/** The file in which MLflow describes a model. */
const DESCRIPTION = 'MLmodel';

export interface TrackedRegistry {
  readonly tracking: TrackingSession;
  /** What `trainyard.yaml` says about a model: its stages and gates hold here too. */
  readonly configOf: (model: string) => ModelConfig | undefined;
  readonly openYaml: () => Promise<YamlReader>;
  /** Models that runs of the session may have been recorded under. */
  readonly models: readonly string[];
  /** Names in the tracking registry that came from a store; those that the program changed when absent. */
  readonly imported?: readonly string[];
}

type Ports = Pick<Workspace, 'root' | 'git' | 'forge' | 'files' | 'hasher' | 'reporter' | 'clock' | 'entropy' | 'environment'>;

/**
 * Makes versions of what a program registered through the tracking endpoint, or of what an import brought: each becomes a package of its files, a tag and a release, and
 * aliases and stages become stages, if the gates of the model let them. What cannot become one is refused with the reason, and the program
 * may go on with its own registry.
 */
export async function registerTracked(registry: TrackedRegistry, ports: Ports): Promise<readonly TrackedRegistration[]> {
  const made: TrackedRegistration[] = [];
  const { tracking, imported } = registry;
  for (const name of [...(imported ?? tracking.registrations)].sort()) {
    const registered = tracking.state.registered.get(name);
    if (registered === undefined || isPrompt(registered)) continue;
    const model = isModelName(name) && !name.includes('/') ? name : formatModelName(name);
    for (const version of registered.versions.values()) {
      const known = version.tags.get(OUR_VERSION);
      if (imported !== undefined && known !== undefined && version.tags.has(OUR_STAGES)) continue;
      const outcome =
        known === undefined ? await registerOne(model, registered, version, registry, ports) : { version: known, isNew: false };
      if ('refused' in outcome) {
        made.push({ name, number: version.version, model, refused: outcome.refused });
        continue;
      }
      const stages = [];
      for (const stage of stagesOf(registered, version)) stages.push(await promoteOne(model, outcome.version, stage, registry, ports));
      if (imported !== undefined) await tagVersion(registered, version, OUR_STAGES, 'imported', registry, ports);
      if (outcome.isNew || stages.length > 0) made.push({ name, number: version.version, model, version: outcome.version, stages });
    }
  }
  return made;
}

type Registered = { readonly version: string; readonly isNew: boolean } | { readonly refused: string };

async function registerOne(
  model: string,
  registered: RegisteredModel,
  version: ModelVersion,
  { tracking, openYaml, models }: TrackedRegistry,
  ports: Ports,
): Promise<Registered> {
  try {
    const from = sourceOf(tracking.state, version);
    if (from === undefined) return { refused: `its files are at ${version.source}, which Trainyard does not keep` };
    const record = await findTrackedRecord(version.run, tracking, ports, models);
    if (record === undefined) return { refused: 'no recorded run is named as its origin' };
    const folder = `${ports.root}/.trainyard/registered/${model}-${version.version}`;
    await ports.files.remove(folder);
    if (!(await copyFolder(`${tracking.artifacts}/${from}`, `${folder}/output`, ports)))
      return { refused: `there are no files at ${version.source}` };
    await writePackage(folder, { ...record, model }, openYaml, ports);
    const made = await registerModel({ model, run: folder }, ports);
    await tagVersion(registered, version, OUR_VERSION, made.version, { tracking }, ports);
    return { version: made.version, isNew: true };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { refused: error.message };
  }
}

async function tagVersion(
  { name }: RegisteredModel,
  { version }: ModelVersion,
  key: string,
  value: string,
  { tracking }: Pick<TrackedRegistry, 'tracking'>,
  ports: Pick<Ports, 'clock'>,
): Promise<void> {
  await tracking.keep([{ kind: 'version-changed', at: Math.round(ports.clock.now()), name, version, tag: { key, value } }]);
}

async function writePackage(folder: string, record: RunRecord, openYaml: () => Promise<YamlReader>, ports: Ports): Promise<void> {
  const description = await ports.files.read(`${folder}/output/${DESCRIPTION}`);
  const { value } =
    description === undefined ? { value: undefined } : (await openYaml()).read(new TextDecoder().decode(description), DESCRIPTION);
  const { packageDigest: _unpackaged, ...described } = record;
  await writeForeignPackage(folder, described, { signature: readModelSignature(value, record) }, ports);
}

/** `Production` and `Staging` of old clients, and the aliases of new ones. */
function stagesOf({ aliases }: RegisteredModel, { version, stage }: ModelVersion): readonly string[] {
  const named = [...aliases].filter(([, number]) => number === version).map(([alias]) => alias);
  return [...(stage === 'Production' || stage === 'Staging' ? [stage.toLowerCase()] : []), ...named.sort()];
}

async function promoteOne(
  model: string,
  version: string,
  stage: string,
  { configOf }: TrackedRegistry,
  ports: Ports,
): Promise<{ readonly stage: string; readonly refused?: string }> {
  if (!isStageName(stage)) return { stage, refused: 'it is no name of a stage' };
  const config = configOf(model);
  try {
    const record = await promoteModel(
      {
        model,
        version,
        stage,
        ...(config === undefined ? {} : { stages: config.stages, gates: config.metrics, onInconclusive: config.onInconclusive }),
      },
      ports,
    );
    if (record.tag !== undefined) return { stage };
    const gates = record.gates.filter(({ verdict }) => verdict !== 'pass').map(({ gate, evidence }) => `${gate}: ${evidence}`);
    return { stage, refused: gates.join('; ') };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { stage, refused: error.message };
  }
}
