import { Failure } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { GateConfig } from '#kernel/project.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { ModelManifest, ModelSignature } from '#kernel/records/model-package.ts';
import type { GateResult } from '#kernel/records/promotion.ts';
import { gravest, type InconclusivePolicy, type Verdict } from '#kernel/verdict.ts';
import {
  judgeComparison,
  judgeData,
  judgeEvidence,
  judgeMinimums,
  judgeSignature,
  judgeStageOrder,
  type DataEvidence,
  type PackageEvidence,
} from './gates.ts';
import type { ModelState, VersionState } from './state.ts';
import { formatRegistryTag } from './tag.ts';

export interface PromotionRequest {
  readonly version: VersionState;
  readonly stage: string;
  /** Stage whose version the candidate must not be worse than; the stage itself unless given. */
  readonly baseline?: string;
  /** Stages of the model in order; a stage that is not among them is refused. Empty: any stage. */
  readonly stages: readonly string[];
  /** Whether a version must pass through the earlier stages first. */
  readonly stageOrder: boolean;
  readonly gates: Readonly<Record<string, GateConfig>>;
  /** `fail` refuses what cannot be told; `pass` lets it through. */
  readonly onInconclusive: InconclusivePolicy;
  readonly override?: { readonly reason: string; readonly by: string };
}

export interface PromotionEvidence {
  readonly package: PackageEvidence;
  readonly manifest: ModelManifest;
  /** Signature of the version in the stage; absent when it cannot be read. */
  readonly currentSignature?: ModelSignature;
  readonly comparison?: ComparisonRecord;
  readonly data?: DataEvidence;
}

export interface PromotionPlan {
  /** `keep`: the version is in the stage already. */
  readonly kind: 'promote' | 'refuse' | 'keep';
  readonly gates: readonly GateResult[];
  /** Gravest of the gates. */
  readonly verdict: Verdict;
  readonly replaces?: string;
  /** The tag to create, or the one that holds the version in the stage already. */
  readonly tag?: string;
  readonly overridden: boolean;
}

/** Judges a version for a stage. Every gate is judged, also after one has failed, so that the reader sees all that is wrong. */
export function planPromotion(state: ModelState, request: PromotionRequest, evidence: PromotionEvidence): PromotionPlan {
  const { version, stage, stages } = request;
  if (stages.length > 0 && !stages.includes(stage)) {
    throw new Failure('registry.stage-unknown', {
      message: `"${stage}" is not a stage of ${state.model}.${didYouMean(stage, stages)}`,
      evidence: [`stages: ${stages.join(', ')}`],
    });
  }
  const current = state.stages.get(stage)?.current;
  const gates = judgeGates(state, request, evidence);
  const verdict = gravest(gates.map((gate) => gate.verdict));
  if (current?.version === version.version) return { kind: 'keep', gates, verdict, tag: current.tag, overridden: false };
  const replaces = current === undefined ? {} : { replaces: current.version };
  const passes = verdict === 'pass' || (verdict === 'inconclusive' && request.onInconclusive === 'pass');
  // Bytes that do not verify are nobody's decision to make: an override reaches everything but an error.
  const overridden = !passes && verdict !== 'error' && request.override !== undefined;
  if (!passes && !overridden) return { kind: 'refuse', gates, verdict, ...replaces, overridden: false };
  const tag = formatRegistryTag({ kind: 'stage', model: state.model, stage, cancel: false, counter: state.nextCounter });
  return { kind: 'promote', gates, verdict, tag, ...replaces, overridden };
}

function judgeGates(state: ModelState, request: PromotionRequest, evidence: PromotionEvidence): GateResult[] {
  const { version, stage } = request;
  const baselineStage = request.baseline ?? stage;
  const current = otherVersionIn(state, stage, version);
  const baseline = otherVersionIn(state, baselineStage, version);
  const wasIn = (name: string): boolean => state.stages.get(name)?.history.some((event) => event.version === version.version) ?? false;
  const order = request.stageOrder ? judgeStageOrder(request.stages, stage, wasIn) : undefined;
  const compared = judgeComparison(
    {
      candidate: version,
      ...(baseline === undefined ? {} : { current: baseline }),
      ...(evidence.comparison === undefined ? {} : { comparison: evidence.comparison }),
    },
    baselineStage,
  );
  return [
    judgeEvidence(evidence.package),
    ...(evidence.data === undefined ? [] : [judgeData(evidence.data)]),
    ...mergeMetricGates(judgeMinimums(evidence.manifest.metrics, request.gates), compared),
    judgeSignature(
      current === undefined
        ? undefined
        : { version: current.version, ...(evidence.currentSignature === undefined ? {} : { signature: evidence.currentSignature }) },
      evidence.manifest.signature,
    ),
    ...(order === undefined ? [] : [order]),
  ];
}

/** A version is not its own baseline: asked again for the stage it is in, it is judged as for an empty stage. */
function otherVersionIn(state: ModelState, stage: string, version: VersionState): VersionState | undefined {
  const held = state.stages.get(stage)?.current?.version;
  return held === version.version ? undefined : state.versions.find((known) => known.version === held);
}

/** A metric that has a bound and a comparison makes one gate: the graver verdict, both pieces of evidence. */
function mergeMetricGates(minimums: readonly GateResult[], compared: readonly GateResult[]): GateResult[] {
  const rest = new Map(compared.map((gate) => [gate.gate, gate]));
  const merged = minimums.map((minimum) => {
    const other = rest.get(minimum.gate);
    if (other === undefined) return minimum;
    rest.delete(minimum.gate);
    return { gate: minimum.gate, verdict: gravest([minimum.verdict, other.verdict]), evidence: `${minimum.evidence}; ${other.evidence}` };
  });
  return [...merged, ...rest.values()];
}

/** What would turn a refusal into a promotion, one line each. */
export function remediesOf(
  plan: Pick<PromotionPlan, 'kind' | 'verdict' | 'gates'>,
  { model, baseline, run }: { readonly model: string; readonly baseline: string; readonly run?: string | undefined },
): string[] {
  if (plan.kind !== 'refuse') return [];
  const remedies: string[] = [];
  if (plan.verdict === 'error') return ['the package does not verify: register the run again; an override does not reach this gate'];
  const cannotTell = plan.gates.filter((gate) => gate.verdict === 'inconclusive');
  if (cannotTell.some((gate) => gate.gate === 'comparison'))
    remedies.push(`to settle it: trainyard compare ${model} --candidate ${run ?? '<run>'} --baseline ${baseline}`);
  else if (cannotTell.length > 0)
    remedies.push(`to settle ${cannotTell.map((gate) => gate.gate).join(', ')}: more test rows narrow the interval`);
  return [...remedies, 'override needs an approver: --override "reason"'];
}
