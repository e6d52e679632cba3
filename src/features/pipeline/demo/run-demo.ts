import { join } from 'node:path';
import { CANDIDATES, type DemoCandidates } from '#domain/pipeline/demo/configuration.ts';
import { emptyDemoState, parseDemoState, type DemoState } from '#domain/pipeline/demo/demo-state.ts';
import { tellStep } from '#domain/pipeline/demo/tell.ts';
import { Failure } from '#kernel/failure.ts';
import { prettyJson, type JsonObject } from '#kernel/json.ts';
import type { Project } from '#kernel/project.ts';
import { makeRecordId, parseRecordId } from '#kernel/record-id.ts';
import { VERSION } from '#kernel/version.ts';
import { alone } from '../alone.ts';
import type { Demo, DemoPorts, DemoStep, ToldStep } from './demo.ts';
import { evaluateModels } from './evaluate-models.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { DEMO_MARK } from './prepare-repository.ts';
import { releaseFirst } from './release-first.ts';
import { replaceUnderLoad } from './replace-under-load.ts';
import { retrainOnDrift } from './retrain-on-drift.ts';
import { rollBack } from './roll-back.ts';
import { serveModel } from './serve-model.ts';
import { trainHousing, trainIris } from './train-models.ts';
import { validateData } from './validate-data.ts';
import { versionData } from './version-data.ts';
import { watchTraffic } from './watch-traffic.ts';
import { writeDemoReport } from './write-demo-report.ts';

export interface RunDemo {
  /** Folder with the shipped data. */
  readonly dataFolder: string;
  /** What the second pass compares; those of the story when absent. */
  readonly candidates?: DemoCandidates;
  readonly openProject: (set?: readonly string[]) => Promise<Project>;
  /** Receives the story line by line. */
  readonly tell: (text: string) => void;
  readonly columns: number;
}

export interface FinishedDemo {
  readonly steps: readonly ToldStep[];
  /** Sum over the steps, also those of earlier runs. */
  readonly durationMs: number;
  /** Absolute path of the first page. */
  readonly report: string;
  readonly url: string;
  readonly example: JsonObject;
}

/** The whole loop in the order of the story. */
export const DEMO_STEPS: readonly DemoStep<unknown>[] = [
  versionData,
  validateData,
  trainIris,
  trainHousing,
  evaluateModels,
  releaseFirst,
  serveModel,
  judgeCandidates,
  replaceUnderLoad,
  watchTraffic,
  retrainOnDrift,
  rollBack,
];

/** Runs the story in a prepared repository. Steps that an earlier run has done are told again and not done again. */
export const runDemo = (command: RunDemo, ports: DemoPorts): Promise<FinishedDemo> => alone(ports, () => tellAndDo(command, ports));

async function tellAndDo(command: RunDemo, ports: DemoPorts): Promise<FinishedDemo> {
  const path = join(ports.root, DEMO_MARK);
  let state = await readState(path, ports);
  const save = async (change: Partial<DemoState>): Promise<void> => {
    state = { ...state, ...change };
    await ports.files.write(path, prettyJson(state));
  };
  const demo: Demo = {
    ports,
    dataFolder: command.dataFolder,
    candidates: command.candidates ?? CANDIDATES,
    openProject: command.openProject,
    factsOf: <Facts>(step: DemoStep<Facts>) => factsIn(state, step),
    reserveId: async (name) => {
      const known = parseRecordId(state.reserved[name] ?? '');
      if (known !== undefined) return known;
      const id = makeRecordId(ports.clock.now(), ports.entropy.bytes(10));
      await save({ reserved: { ...state.reserved, [name]: id } });
      return id;
    },
  };
  const told: ToldStep[] = [];
  for (const step of DEMO_STEPS) {
    if (ports.signal.aborted)
      throw new Failure('environment.cancelled', { message: 'the demo was interrupted', cause: ports.signal.reason });
    const done = state.steps[step.id];
    const earlier = done !== undefined && ((await step.stillHolds?.(done.facts, demo)) ?? true);
    if (!earlier) {
      const started = ports.clock.elapsed();
      const facts = (await step.perform(demo)) as JsonObject;
      await save({ steps: { ...state.steps, [step.id]: { facts, durationMs: Math.round(ports.clock.elapsed() - started) } } });
    }
    const { facts, durationMs } = state.steps[step.id]!;
    const lines = step.tell(facts);
    told.push({ id: step.id, name: step.name, lines, facts, durationMs, earlier });
    command.tell(tellStep(told.length, step.name, lines, durationMs, command.columns, earlier));
  }
  const report = await writeDemoReport(told, ports);
  const { url, example } = demo.factsOf(serveModel);
  return { steps: told, durationMs: told.reduce((sum, step) => sum + step.durationMs, 0), report, url, example };
}

async function readState(path: string, ports: DemoPorts): Promise<DemoState> {
  const bytes = await ports.files.read(path);
  if (bytes === undefined) return emptyDemoState(VERSION);
  try {
    return parseDemoState(JSON.parse(new TextDecoder().decode(bytes)), VERSION) ?? emptyDemoState(VERSION);
  } catch {
    return emptyDemoState(VERSION);
  }
}

function factsIn<Facts>(state: DemoState, step: DemoStep<Facts>): Facts {
  const found = state.steps[step.id];
  if (found === undefined)
    throw new Failure('contract.bug', { message: `the step ${step.id} of the demo was asked for before it was done` });
  return found.facts as Facts;
}
