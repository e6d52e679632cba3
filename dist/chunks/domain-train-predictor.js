import { i as selectColumns } from "./kernel-table.js";
import { c as makeScorer, t as applyPipeline } from "./numeric-preprocessing-pipeline.js";
import { r as requestColumns, t as deriveColumns } from "./numeric-preprocessing-derive-columns.js";
// src/domain/train/predictor.ts
/** Feature definitions, preprocessing and model as one function of a table. */
function makePredictor(pipeline, model, classes) {
	const score = makeScorer(model);
	const { inputs, features } = requestColumns(pipeline);
	return {
		task: classes.length > 0 ? "classification" : "regression",
		features: inputs,
		predict: (table) => {
			const complete = features.length === 0 ? table : deriveColumns(features, selectColumns(table, inputs));
			const scores = score(applyPipeline(pipeline, complete));
			return scores.task === "classification" ? {
				...scores,
				classes
			} : scores;
		}
	};
}
export { makePredictor as t };
