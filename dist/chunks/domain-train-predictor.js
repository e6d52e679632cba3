import { a as makeScorer, t as applyPipeline } from "./numeric-preprocessing-pipeline.js";
// src/domain/train/predictor.ts
/** Preprocessing and model as one function of a table. */
function makePredictor(pipeline, model, classes) {
	const score = makeScorer(model);
	return {
		task: classes.length > 0 ? "classification" : "regression",
		features: pipeline.columns.map((column) => column.name),
		predict: (table) => {
			const scores = score(applyPipeline(pipeline, table));
			return scores.task === "classification" ? {
				...scores,
				classes
			} : scores;
		}
	};
}
export { makePredictor as t };
