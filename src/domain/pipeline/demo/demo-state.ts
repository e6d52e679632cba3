import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';

/** What a step found out, and how long it took. */
export interface DemoStepState {
  readonly facts: JsonObject;
  readonly durationMs: number;
}

/** Saved after every step, so that a demo that was interrupted goes on where it stopped. */
export interface DemoState {
  readonly schemaVersion: 1;
  /** Version of the program that began; another one may tell another story. */
  readonly program: string;
  /** Ids taken before the work that bears them, so that work done twice is recognised. */
  readonly reserved: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, DemoStepState>>;
}

export const emptyDemoState = (program: string): DemoState => ({ schemaVersion: 1, program, reserved: {}, steps: {} });

/** The saved state of the same program; undefined when there is none that can be gone on with. */
export function parseDemoState(value: unknown, program: string): DemoState | undefined {
  if (!isJsonObject(value) || value['schemaVersion'] !== 1 || value['program'] !== program) return undefined;
  const { reserved, steps } = value;
  if (!isJsonObject(reserved) || !isJsonObject(steps)) return undefined;
  const names = Object.entries(reserved).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    schemaVersion: 1,
    program,
    reserved: Object.fromEntries(names),
    steps: Object.fromEntries(Object.entries(steps).flatMap(([id, step]): [string, DemoStepState][] => parseStep(id, step))),
  };
}

function parseStep(id: string, step: Json): [string, DemoStepState][] {
  if (!isJsonObject(step) || !isJsonObject(step['facts'] ?? null) || typeof step['durationMs'] !== 'number') return [];
  return [[id, { facts: step['facts'] as JsonObject, durationMs: step['durationMs'] }]];
}
