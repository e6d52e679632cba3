import { prepareAdmission, type Admitted } from '#domain/serve/admission.ts';
import { predictionOf, renderAnswer, type RowPrediction, type ServedModel } from '#domain/serve/answer.ts';
import type { RequestLimits } from '#domain/serve/limits.ts';
import { parseInferenceRequest, renderInferenceResponse } from '#domain/serve/open-inference.ts';
import type { Problem } from '#domain/serve/problem.ts';
import { parseRowRequest } from '#domain/serve/request.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { AnyPredictor, Predictions } from '#kernel/predictor.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { Result } from '#kernel/result.ts';
import type { LoggedPrediction } from '#ports/prediction-log.ts';
import type { Workspace } from '#ports/workspace.ts';
import { predictInTurns } from './predict-in-turns.ts';

export interface ServiceOptions {
  readonly served: ServedModel;
  readonly manifest: ModelManifest;
  readonly predictor: AnyPredictor;
  readonly limits: RequestLimits;
  /** Takes entries without waiting; absent when nothing is logged. */
  readonly log?: (entries: readonly LoggedPrediction[]) => void;
}

/** What became of one request; the server turns it into HTTP. */
export type Answer =
  | { readonly ok: true; readonly body: JsonObject; readonly rows: number; readonly inferenceMs: number; readonly predictions: Predictions }
  | { readonly ok: false; readonly problem: Problem };

/** Answers prediction requests. Small ones are answered in the same turn, without a promise in between. */
export interface PredictionService {
  predict(body: unknown, requestId: string): Answer | Promise<Answer>;
  infer(body: unknown, requestId: string): Answer | Promise<Answer>;
  /** Logs a request that was refused before it got here (not JSON, too large). */
  refused(requestId: string, status: number, latencyMs: number): void;
}

export function createPredictionService(options: ServiceOptions, ports: Pick<Workspace, 'clock'>): PredictionService {
  const { served, manifest, predictor, limits } = options;
  const { clock } = ports;
  const admit = prepareAdmission(manifest.signature, limits);

  type Parsed = Result<{ readonly rows: readonly JsonObject[] }, Problem>;
  type Render = (predictions: Predictions, items: readonly RowPrediction[], admitted: Admitted) => JsonObject;

  function answer(parsed: Parsed, requestId: string, startedAt: number, render: Render): Answer | Promise<Answer> {
    const admitted = parsed.ok ? admit(parsed.value.rows) : parsed;
    if (!parsed.ok || !admitted.ok) {
      const problem = parsed.ok ? (admitted as { readonly error: Problem }).error : parsed.error;
      refused(requestId, problem.status, clock.elapsed() - startedAt);
      return { ok: false, problem };
    }
    const rows = parsed.value.rows;
    const inferenceStart = clock.elapsed();
    const finish = (predictions: Predictions): Answer => {
      const inferenceMs = clock.elapsed() - inferenceStart;
      const items = rows.map((_, row) => predictionOf(predictions, row));
      const body = render(predictions, items, admitted.value);
      logAnswers(rows, items, requestId, clock.elapsed() - startedAt);
      return { ok: true, body, rows: rows.length, inferenceMs, predictions };
    };
    const predictions = predictInTurns(predictor, admitted.value.table, clock);
    return predictions instanceof Promise ? predictions.then(finish) : finish(predictions);
  }

  function logAnswers(rows: readonly JsonObject[], items: readonly RowPrediction[], requestId: string, latencyMs: number): void {
    if (options.log === undefined) return;
    const at = clock.now();
    options.log(
      rows.map((inputs, row) => {
        const { prediction, confidence } = items[row]!;
        const known = { at, model: served.model, version: served.version, requestId, inputs, prediction, latencyMs, status: 200 };
        return confidence === undefined ? known : { ...known, confidence };
      }),
    );
  }

  function refused(requestId: string, status: number, latencyMs: number): void {
    // What was refused may be anything, of any size: it is counted, not kept.
    options.log?.([{ at: clock.now(), model: served.model, version: served.version, requestId, inputs: {}, latencyMs, status }]);
  }

  return {
    predict(body, requestId) {
      const startedAt = clock.elapsed();
      const parsed = parseRowRequest(body, limits);
      return answer(parsed, requestId, startedAt, (_, items, admitted) =>
        renderAnswer(served, requestId, parsed.ok && parsed.value.single, items, admitted.unseen),
      );
    },
    infer(body, requestId) {
      const startedAt = clock.elapsed();
      const parsed = parseInferenceRequest(body, manifest.signature, limits);
      const id = (parsed.ok ? parsed.value.id : undefined) ?? requestId;
      return answer(parsed, requestId, startedAt, (predictions) => renderInferenceResponse(served, id, manifest.signature, predictions));
    },
    refused,
  };
}
