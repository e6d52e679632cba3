import type { JsonObject } from '#kernel/json.ts';
import type { TrackingEvent } from './events.ts';
import type { Input } from './input.ts';
import type { TrackingState } from './state.ts';

/** What a handler knows besides the request. */
export interface Situation {
  readonly state: TrackingState;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** 32 fresh hexadecimal digits. */
  readonly newId: () => string;
}

/** What becomes of a request: events to keep, and the answer once they are in the state. */
export interface Decision {
  readonly events: readonly TrackingEvent[];
  readonly answer: () => JsonObject;
}

/** Decides and changes nothing; throws a `Refusal` for what cannot be done, of which then nothing is kept. */
export type Handler = (input: Input, situation: Situation) => Decision;

export const NOTHING = (): JsonObject => ({});

export const read = (answer: JsonObject): Decision => ({ events: [], answer: () => answer });

export const keep = (event: TrackingEvent, answer: () => JsonObject = NOTHING): Decision => ({ events: [event], answer });
