import type { RequestLimits } from '#domain/serve/limits.ts';
import type { ServedModel } from '#domain/serve/answer.ts';
import type { PredictionService } from '#features/serve/prediction-service.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';

/** Everything a server needs, opened by the composition. */
export interface ServerOptions {
  readonly served: ServedModel;
  readonly manifest: ModelManifest;
  readonly service: PredictionService;
  readonly limits: RequestLimits;
  /** A row that the model takes, shown in documentation. */
  readonly example?: JsonObject;
  /** Figures of the prediction log for /metrics. */
  readonly log?: { readonly dropped: number; readonly waiting: number };
  /** Unexpected errors with the id of their request; clients never see them. */
  readonly onError: (error: unknown, requestId: string) => void;
  /** Memory, CPU and event-loop figures of the process; off in tests that start many servers. */
  readonly processMetrics: boolean;
}

/** What the parts of one server share. */
export interface ServerState {
  /** False while it starts and from the moment it is told to stop. */
  ready: boolean;
  /** From the moment it is told to stop: every answer asks the client to come back over a new connection. */
  draining: boolean;
}
