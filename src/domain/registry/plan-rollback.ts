import { Failure } from '#kernel/failure.ts';
import { findVersion, type ModelState, type VersionState } from './state.ts';
import { formatRegistryTag } from './tag.ts';

export interface RollbackPlan {
  /** Absent when the stage is empty, as after a withdrawal. */
  readonly from?: string;
  readonly to: VersionState;
  readonly tag: string;
  readonly evidence: string;
}

/** Back to the version that was in the stage before, over what was rolled back already and what was withdrawn since. */
export function planStageRollback(state: ModelState, stage: string): RollbackPlan {
  const known = state.stages.get(stage);
  const current = known?.current?.version;
  const name = known?.before.findLast((version) => version !== current);
  const to = name === undefined ? undefined : findVersion(state, name);
  if (to === undefined) {
    const filled = [...state.stages.values()].flatMap((other) =>
      other.current === undefined ? [] : [`${other.stage}: ${other.current.version}`],
    );
    throw new Failure('registry.rollback-impossible', {
      message:
        current === undefined
          ? `nothing was in ${stage} of ${state.model}`
          : `${current} is the only version of ${state.model} that was in ${stage}`,
      evidence: filled.length === 0 ? ['no stage is filled'] : filled,
    });
  }
  const tag = formatRegistryTag({ kind: 'stage', model: state.model, stage, cancel: false, counter: state.nextCounter });
  const evidence = `${to.version} was in ${stage} before ${current ?? 'it was vacated'}`;
  return { ...(current === undefined ? {} : { from: current }), to, tag, evidence };
}
