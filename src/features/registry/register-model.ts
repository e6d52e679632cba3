import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import { prettyJson } from '#kernel/json.ts';
import type { Plan, PlannedEffect } from '#kernel/plan.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Bump } from '#kernel/semver.ts';
import type { VersionEvidence } from '#domain/registry/evidence.ts';
import { MANIFEST_FILE } from '#kernel/records/model-manifest.ts';
import { planRegistration, type RegistrationPlan } from '#domain/registry/plan-registration.ts';
import { renderReleaseNotes } from '#domain/registry/release-notes.ts';
import { latestVersion } from '#domain/registry/state.ts';
import { formatTagMessage } from '#domain/registry/tag-message.ts';
import { versionTag } from '#domain/registry/tag.ts';
import type { Release } from '#ports/releases.ts';
import type { TaggedFile } from '#ports/tags.ts';
import type { Workspace } from '#ports/workspace.ts';
import { latestRecord, readRecord, readRecords } from '../records.ts';
import { publishRelease } from './publish-release.ts';
import { readableManifest } from './read-release.ts';
import { modelState, requireModelName } from './read-state.ts';
import { requireHarmless } from './require-harmless.ts';
import { verifyPackage, type VerifiedPackage } from './verify-package.ts';

export interface RegisterCommand {
  readonly model: string;
  /** Id of a run whose package lies in `.trainyard/runs`, or the folder of a model package; the newest run that succeeded unless given. */
  readonly run?: string;
  readonly bump?: Bump;
  /** SPDX identifier for the model card. */
  readonly licence?: string;
  /** Whether files that run what can do harm when they are opened may be in the package; refused unless given. */
  readonly unsafeFiles?: 'refuse' | 'allow';
  readonly dryRun?: boolean;
  /** Largest asset; files above are split. */
  readonly largestPart?: ByteSize;
}

export interface Registration {
  /** `kept`: the same package was registered and published before. `planned`: a dry run. */
  readonly kind: 'registered' | 'kept' | 'planned';
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  /** Why this number. */
  readonly reason: string;
  readonly manifest: ModelManifest;
  /** Absent in a dry run. */
  readonly release?: Release;
  readonly plan: Plan;
}

type Ports = Pick<Workspace, 'root' | 'git' | 'forge' | 'files' | 'hasher' | 'reporter'>;

/** How often another registration of the same model may take our number before we give up. */
const ATTEMPTS = 5;

/**
 * Makes a model package a version: tag, then release. The tag comes first and is the lock: it carries the digest of the package, so that the same
 * command after a kill at any point finds its own tag again and goes on with the release.
 */
export async function registerModel(command: RegisterCommand, ports: Ports): Promise<Registration> {
  requireModelName(command.model);
  const found = await verifyPackage(packageFolder(command.run ?? (await newestRun(command.model, ports)), ports.root), ports);
  if (found.manifest.model !== command.model) {
    throw new Failure('registry.package-invalid', {
      message: `expected a package of ${command.model}, found one of ${found.manifest.model} in ${found.folder}`,
    });
  }
  await requireHarmless(found, command.unsafeFiles ?? 'refuse', ports);
  const source = await sourceCommit(found.manifest, ports);
  const first = await decide(command, found, source, ports);
  const effects = plannedEffects(command.model, first, found);
  const plan: Plan = { title: `register ${command.model} ${first.version}`, effects };
  if (command.dryRun === true) return { kind: 'planned', ...described(command.model, first, source), manifest: found.manifest, plan };
  const taken = await takeVersion(command, found, source, first, ports);
  const before = taken.decision.kind === 'known' ? await ports.forge.releases.find(taken.tag) : undefined;
  const release = await publishRelease(
    {
      release: {
        tag: taken.tag,
        title: `${command.model} ${taken.decision.version}`,
        notes: renderReleaseNotes(found.manifest, taken.decision.version, taken.decision.reason, {
          repository: ports.forge.repository,
          ...(command.licence === undefined ? {} : { licence: command.licence }),
        }),
      },
      package: found,
      evidence: prettyJson(await gatherEvidence(command.model, taken.decision.version, taken.commit, found, ports)),
      ...(command.largestPart === undefined ? {} : { largestPart: command.largestPart }),
    },
    ports,
  );
  const kind = before !== undefined && !before.draft ? 'kept' : 'registered';
  return { kind, ...described(command.model, taken.decision, taken.commit), manifest: found.manifest, release, plan };
}

const described = (model: string, decision: RegistrationPlan, commit: string) => ({
  version: decision.version,
  tag: versionTag(model, decision.version),
  commit,
  reason: decision.reason,
});

async function newestRun(model: string, ports: Ports): Promise<string> {
  const run = await latestRecord<RunRecord>('run', model, ports, (record) => record.exit === 'succeeded');
  if (run !== undefined) return run.id;
  throw new Failure('registry.package-missing', { message: `expected a finished run of ${model}, found none in the ledger` });
}

function packageFolder(run: string, root: string): string {
  if (parseRecordId(run) !== undefined) return `${root}/.trainyard/runs/${run}`;
  return (run.startsWith('/') || /^[A-Za-z]:[\\/]/.test(run) ? run : `${root}/${run}`).replace(/[\\/]+$/, '');
}

/** The commit that the model was trained from; for a package that names none, the one that is checked out. */
async function sourceCommit(manifest: ModelManifest, ports: Ports): Promise<string> {
  const commit = await ports.git.resolve(manifest.commit ?? 'HEAD');
  if (commit !== undefined) return commit;
  // A shallow clone may lack the commit that GitHub has; creating the tag tells.
  if (manifest.commit !== undefined && ports.forge.kind === 'github') return manifest.commit;
  throw new Failure('registry.commit-missing', {
    message:
      manifest.commit === undefined
        ? 'the repository has no commit yet'
        : `the model was trained from ${manifest.commit}, which this repository does not have`,
  });
}

async function decide(command: RegisterCommand, found: VerifiedPackage, commit: string, ports: Ports): Promise<RegistrationPlan> {
  const state = await modelState(command.model, ports);
  const request = {
    manifest: found.manifest,
    packageDigest: found.packageDigest,
    commit,
    ...(command.bump === undefined ? {} : { bump: command.bump }),
  };
  const decision = planRegistration(state, request);
  // The signature of the last version is behind a download: only asked for when it decides.
  if (decision.kind === 'known' || decision.bump === 'first' || command.bump !== undefined) return decision;
  const previous = await readableManifest(latestVersion(state), ports);
  return previous === undefined ? decision : planRegistration(state, { ...request, previous });
}

interface TakenVersion {
  readonly decision: RegistrationPlan;
  readonly tag: string;
  readonly commit: string;
}

async function takeVersion(
  command: RegisterCommand,
  found: VerifiedPackage,
  source: string,
  first: RegistrationPlan,
  ports: Ports,
): Promise<TakenVersion> {
  let decision = first;
  for (let attempt = 1; ; attempt++) {
    const tag = versionTag(command.model, decision.version);
    if (decision.kind === 'known') return { decision, tag, commit: decision.commit };
    const files = decision.ownCommit ? { files: [await ownCommit(command.model, found, ports)] } : {};
    try {
      const made = await ports.forge.tags.create({
        name: tag,
        commit: source,
        message: registrationMessage(command.model, decision.version, found),
        ...files,
      });
      return { decision, tag, commit: made.commit };
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'forge.already-exists' || attempt === ATTEMPTS) throw error;
      decision = await decide(command, found, source, ports);
    }
  }
}

/** The sentence is GTO's own, so that its history reads as usual. */
const registrationMessage = (model: string, version: string, found: VerifiedPackage): string =>
  formatTagMessage({
    sentence: `Registering artifact ${model} version ${version}`,
    run: found.manifest.runId,
    packageDigest: found.packageDigest,
  });

/** GTO allows one version a commit: a further one stands on a small commit that holds its manifest. */
async function ownCommit(model: string, found: VerifiedPackage, ports: Ports): Promise<TaggedFile> {
  const content = (await ports.files.read(`${found.folder}/${MANIFEST_FILE}`)) ?? new Uint8Array();
  return { path: `.trainyard/versions/${model}/${MANIFEST_FILE}`, content };
}

async function gatherEvidence(
  model: string,
  version: string,
  commit: string,
  found: VerifiedPackage,
  ports: Ports,
): Promise<VersionEvidence> {
  const { manifest, packageDigest } = found;
  const run = await readRecord<RunRecord>('run', model, manifest.runId, ports);
  const comparisons = await readRecords<ComparisonRecord>('comparison', model, ports);
  return {
    schemaVersion: 1,
    kind: 'evidence',
    model,
    version,
    packageDigest,
    commit,
    dataset: manifest.dataset,
    runId: manifest.runId,
    ...(run === undefined ? {} : { run }),
    comparisons: comparisons.filter((record) => record.candidate.runId === manifest.runId).map((record) => record.id),
  };
}

function plannedEffects(model: string, decision: RegistrationPlan, { manifest }: VerifiedPackage): PlannedEffect[] {
  const tag = versionTag(model, decision.version);
  const size = humanBytes(manifest.files.reduce((total, file) => total + file.sizeBytes, 0));
  if (decision.kind === 'known') return [{ verb: 'keep', target: tag, detail: decision.reason }];
  return [
    ...(decision.ownCommit
      ? [{ verb: 'create' as const, target: 'commit', detail: `holds the manifest, as the source commit carries a version already` }]
      : []),
    { verb: 'create', target: tag, detail: decision.reason },
    { verb: 'upload', target: `release ${tag}`, detail: `${manifest.files.length + 2} files, ${size}` },
  ];
}
