import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import type { GateConfig } from '#kernel/project.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import type { InconclusivePolicy } from '#kernel/verdict.ts';
import type { DataEvidence } from '#domain/registry/gates.ts';
import { planPromotion, type PromotionEvidence, type PromotionPlan } from '#domain/registry/plan-promotion.ts';
import { selectVersion } from '#domain/registry/selector.ts';
import { currentVersion, findVersion, type ModelState, type VersionState } from '#domain/registry/state.ts';
import { formatTagMessage } from '#domain/registry/tag-message.ts';
import { isStageName } from '#domain/registry/tag.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, beginRecord, latestRecord } from '../records.ts';
import { assessRelease, publishedRelease, readableManifest, releasedManifest } from './read-release.ts';
import { modelState } from './read-state.ts';
import { whoActs } from './who-acts.ts';

export interface PromoteCommand {
  readonly model: string;
  /** `v1.2.3`, `latest`, or a stage that holds the version. */
  readonly version: string;
  readonly stage: string;
  /** Stages of the model in order; without them any stage goes. */
  readonly stages?: readonly string[];
  /** Stage whose version the comparison must be with; the stage itself unless given. */
  readonly baseline?: string;
  /** Whether the version must have been in the stage before; needs `stages`. */
  readonly stageOrder?: boolean;
  /** Bounds on metrics, as `trainyard.yaml` has them. */
  readonly gates?: Readonly<Record<string, GateConfig>>;
  /** Whether what cannot be told is refused (`fail`, unless given). */
  readonly onInconclusive?: InconclusivePolicy;
  readonly override?: { readonly reason: string; readonly by?: string };
  readonly data?: DataEvidence;
}

type Ports = Pick<Workspace, 'forge' | 'files' | 'hasher' | 'clock' | 'entropy' | 'environment'>;

export interface PromotionDecision {
  readonly decision: PromotionPlan;
  readonly version: VersionState;
  readonly plan: Plan;
  readonly override?: { readonly reason: string; readonly by: string };
}

const ATTEMPTS = 5;

/**
 * Puts a version into a stage when its gates pass or are overridden, and records the attempt either way. The tag is the fact, the record tells why;
 * when the two are torn apart by a kill, the same command finds the tag and writes the record.
 */
export async function promoteModel(command: PromoteCommand, ports: Ports): Promise<PromotionRecord> {
  for (let attempt = 1; ; attempt++) {
    const made = await decidePromotion(command, ports);
    const { decision, version } = made;
    if (decision.kind === 'keep') {
      const known = await latestRecord<PromotionRecord>('promotion', command.model, ports, (record) => record.tag === decision.tag);
      return known ?? record(command, made, ports);
    }
    if (decision.kind === 'refuse') return record(command, made, ports);
    try {
      await ports.forge.tags.create({ name: decision.tag!, commit: version.commit, message: assignmentMessage(command, made, ports) });
      return await record(command, made, ports);
    } catch (error) {
      // The counter was taken by somebody else: judge again, for the stage may hold another version now.
      if (!(error instanceof Failure) || error.code !== 'forge.already-exists' || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Judges without doing anything; what `--dry-run` shows. */
export async function decidePromotion(command: PromoteCommand, ports: Ports): Promise<PromotionDecision> {
  if (!isStageName(command.stage)) {
    throw new Failure('registry.model-name-invalid', {
      message: `expected a stage name of letters, digits, "-" and "_", found ${JSON.stringify(command.stage)}`,
    });
  }
  const state = await modelState(command.model, ports);
  const version = selectVersion(state, command.version);
  const override =
    command.override === undefined
      ? undefined
      : { reason: command.override.reason, by: command.override.by ?? whoActs(ports) ?? 'unknown' };
  const decision = planPromotion(
    state,
    {
      version,
      stage: command.stage,
      stages: command.stages ?? [],
      ...(command.baseline === undefined ? {} : { baseline: command.baseline }),
      stageOrder: command.stageOrder ?? false,
      gates: command.gates ?? {},
      onInconclusive: command.onInconclusive ?? 'fail',
      ...(override === undefined ? {} : { override }),
    },
    await gatherEvidence(command, state, version, ports),
  );
  return {
    decision,
    version,
    plan: planOf(command, decision, version),
    ...(override === undefined || !decision.overridden ? {} : { override }),
  };
}

async function gatherEvidence(command: PromoteCommand, state: ModelState, version: VersionState, ports: Ports): Promise<PromotionEvidence> {
  const release = await publishedRelease(version, ports);
  const manifest = await releasedManifest(version, release, ports);
  const held = currentVersion(state, command.stage);
  const current = held === undefined || held === version.version ? undefined : findVersion(state, held);
  const currentManifest = await readableManifest(current, ports);
  const compared = currentVersion(state, command.baseline ?? command.stage);
  const baseline = compared === undefined || compared === version.version ? undefined : findVersion(state, compared);
  const comparison = await findComparison(command.model, version, baseline, ports);
  return {
    package: assessRelease(release, manifest),
    manifest,
    ...(currentManifest === undefined ? {} : { currentSignature: currentManifest.signature }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(command.data === undefined ? {} : { data: command.data }),
  };
}

/** The newest comparison with the version in the baseline's stage; without one, the newest with anything, so that the gate can say what it found instead. */
async function findComparison(
  model: string,
  candidate: VersionState,
  baseline: VersionState | undefined,
  ports: Ports,
): Promise<ComparisonRecord | undefined> {
  if (baseline === undefined) return undefined;
  const names = (contender: ComparisonRecord['baseline'], version: VersionState): boolean =>
    contender !== undefined &&
    (contender.version === version.version || (contender.runId !== undefined && contender.runId === version.runId));
  const ofCandidate = (record: ComparisonRecord): boolean => names(record.candidate, candidate);
  return (
    (await latestRecord<ComparisonRecord>(
      'comparison',
      model,
      ports,
      (record) => ofCandidate(record) && names(record.baseline, baseline),
    )) ?? latestRecord<ComparisonRecord>('comparison', model, ports, ofCandidate)
  );
}

function assignmentMessage(command: PromoteCommand, { decision, version, override }: PromotionDecision, ports: Ports): string {
  const by = override?.by ?? whoActs(ports);
  return formatTagMessage({
    sentence: `Assigning stage ${command.stage} to artifact ${command.model} version ${version.version}`,
    version: version.version,
    ...(decision.replaces === undefined ? {} : { replaces: decision.replaces }),
    ...(by === undefined ? {} : { by }),
    ...(override === undefined ? {} : { reason: `override: ${override.reason}` }),
  });
}

async function record(command: PromoteCommand, { decision, version, override }: PromotionDecision, ports: Ports): Promise<PromotionRecord> {
  const made: PromotionRecord = {
    ...beginRecord('promotion', command.model, ports),
    version: version.version,
    stage: command.stage,
    ...(decision.replaces === undefined ? {} : { replaces: decision.replaces }),
    gates: decision.gates,
    verdict: decision.verdict,
    ...(decision.tag === undefined ? {} : { tag: decision.tag }),
    ...(override === undefined ? {} : { override }),
  };
  await appendRecord(made, ports);
  return made;
}

function planOf(command: PromoteCommand, decision: PromotionPlan, version: VersionState): Plan {
  const title = `promote ${command.model} ${version.version} → ${command.stage}`;
  const note = { verb: 'create' as const, target: 'record of the promotion', detail: `verdict ${decision.verdict}` };
  switch (decision.kind) {
    case 'keep':
      return { title, effects: [{ verb: 'keep', target: decision.tag!, detail: 'the version is in the stage already' }] };
    case 'refuse':
      return { title, effects: [note] };
    case 'promote': {
      const replaces = decision.replaces === undefined ? {} : { detail: `replaces ${decision.replaces}` };
      return { title, effects: [{ verb: 'create', target: decision.tag!, ...replaces }, note] };
    }
  }
}
