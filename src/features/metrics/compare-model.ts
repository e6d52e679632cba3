import type { GateConfig, ModelConfig } from '#kernel/project.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import { Failure } from '#kernel/failure.ts';
import type { Contender } from '#kernel/records/comparison.ts';
import type { Workspace } from '#ports/workspace.ts';
import { compareRuns, type ComparedRuns, type CompareRuns, type ContenderRun } from './compare-runs.ts';
import { findBaseline, type BaselineSources, type FoundBaseline } from './find-baseline.ts';
import { findRun, runLabel } from './find-contender.ts';

export interface CompareModel extends Pick<CompareRuns, 'comment' | 'check' | 'links' | 'dryRun' | 'level' | 'replicates'> {
  readonly model: Pick<ModelConfig, 'name' | 'metrics' | 'train'>;
  /** Run id or package folder; the newest run when absent. */
  readonly candidate?: string;
  /** How the candidate is called in tables; `this PR` on a pull request. */
  readonly candidateLabel?: string;
  /** See `FindBaseline.selector`. */
  readonly baseline: string;
  /** Branch or commit that `merge-base` is taken with. */
  readonly base: string;
}

export interface ComparedModel extends ComparedRuns {
  readonly candidate: ContenderRun & { readonly folder?: string };
  readonly baseline?: FoundBaseline;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'forge' | 'git' | 'reporter' | 'clock' | 'entropy' | 'openModelRuntime'>;

/** Finds both sides by the names that people use, puts them on the same rows, and compares them. */
export async function compareModel(command: CompareModel, sources: BaselineSources, ports: Ports): Promise<ComparedModel> {
  const { model } = command;
  const found = await findRun(model.name, command.candidate, ports);
  const { predictions, run } = found;
  if (predictions === undefined) {
    throw new Failure('metrics.not-comparable', {
      message: `run ${found.runId} of "${model.name}" has neither a package on this machine nor predictions in the ledger`,
    });
  }
  const commit = run?.commit ?? found.manifest?.commit;
  const contender: Contender = {
    label: command.candidateLabel ?? runLabel(found),
    runId: found.runId,
    ...(commit === undefined ? {} : { commit }),
  };
  const dataset = run?.dataset ?? found.manifest?.dataset;
  const baseline = await findBaseline(
    {
      model: model.name,
      selector: command.baseline,
      base: command.base,
      candidate: { runId: found.runId, predictions, ...(dataset === undefined ? {} : { dataset }) },
    },
    sources,
    ports,
  );
  const candidate: ContenderRun = {
    contender,
    predictions: baseline?.candidatePredictions ?? predictions,
    ...(run === undefined ? {} : { run }),
  };
  const compared = await compareRuns(
    {
      ...effectsOf(command),
      model: model.name,
      candidate,
      ...(baseline === undefined ? {} : { baseline, excludedRows: baseline.excludedRows }),
      gates: computableGates(model.metrics),
      seed: model.train.seed,
    },
    ports,
  );
  return {
    ...compared,
    candidate: { ...candidate, ...(found.folder === undefined ? {} : { folder: found.folder }) },
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** An entry that only gives a program's own metric its direction asks for nothing that predictions could show. */
function computableGates(metrics: ModelConfig['metrics']): ModelConfig['metrics'] {
  const onlyDirection = ({ minimum, maximum, margin }: GateConfig): boolean =>
    minimum === undefined && maximum === undefined && margin === undefined;
  return Object.fromEntries(Object.entries(metrics).filter(([name, gate]) => findMetric(name) !== undefined || !onlyDirection(gate)));
}

function effectsOf({ model: _m, candidate: _c, candidateLabel: _l, baseline: _b, base: _base, ...effects }: CompareModel) {
  return effects;
}
