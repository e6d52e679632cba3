import type { Plan } from '#kernel/plan.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import { planStageRollback, type RollbackPlan } from '#domain/registry/plan-rollback.ts';
import { formatTagMessage } from '#domain/registry/tag-message.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, beginRecord } from '../records.ts';
import { modelState } from './read-state.ts';
import { whoActs } from './who-acts.ts';

export interface RollbackCommand {
  readonly model: string;
  readonly stage: string;
  readonly reason?: string;
}

type Ports = Pick<Workspace, 'forge' | 'clock' | 'entropy' | 'environment'>;

/** Puts the version back that was in the stage before. It passed its gates then; the way back must not depend on anything but the tags. */
export async function rollbackStage(command: RollbackCommand, ports: Ports): Promise<PromotionRecord> {
  const rollback = await decideRollback(command, ports);
  const by = whoActs(ports);
  await ports.forge.tags.create({
    name: rollback.tag,
    commit: rollback.to.commit,
    message: formatTagMessage({
      sentence: `Assigning stage ${command.stage} to artifact ${command.model} version ${rollback.to.version}`,
      version: rollback.to.version,
      ...(rollback.from === undefined ? {} : { replaces: rollback.from }),
      rollbackOf: rollback.from ?? 'nothing',
      ...(by === undefined ? {} : { by }),
      ...(command.reason === undefined ? {} : { reason: command.reason }),
    }),
  });
  const record: PromotionRecord = {
    ...beginRecord('promotion', command.model, ports),
    version: rollback.to.version,
    stage: command.stage,
    ...(rollback.from === undefined ? {} : { replaces: rollback.from }),
    gates: [
      {
        gate: 'rollback',
        verdict: 'pass',
        evidence: command.reason === undefined ? rollback.evidence : `${rollback.evidence}; ${command.reason}`,
      },
    ],
    verdict: 'pass',
    tag: rollback.tag,
  };
  await appendRecord(record, ports);
  return record;
}

/** What a rollback would do. */
export async function decideRollback(command: RollbackCommand, ports: Pick<Workspace, 'forge'>): Promise<RollbackPlan> {
  return planStageRollback(await modelState(command.model, ports), command.stage);
}

export const planOfRollback = (command: RollbackCommand, rollback: RollbackPlan): Plan => ({
  title: `roll back ${command.stage} of ${command.model} to ${rollback.to.version}`,
  effects: [
    { verb: 'create', target: rollback.tag, ...(rollback.from === undefined ? {} : { detail: `replaces ${rollback.from}` }) },
    { verb: 'create', target: 'record of the promotion', detail: rollback.evidence },
  ],
});
