import { t as jobLink } from "./compose-job-link.js";
import { c as openSweep, n as requireSweep, o as parseMatrix, t as planSweep } from "./features-train-sweep-plan-sweep.js";
import { n as recordSweep, o as renderSweep, t as collectSweep } from "./features-train-sweep-collect-sweep.js";
import { n as Failure } from "./kernel-failure.js";
import { n as escapeMarkdown } from "./kernel-markdown.js";
// src/actions/sweep-collect/run.ts
async function run(inputs, workspace, options) {
	const given = await openSweep(inputs, workspace);
	requireSweep(given.model);
	const { id, trials } = inputs.matrix === void 0 ? await planSweep(given, workspace) : plannedIn(inputs.matrix);
	const record = await collectSweep({
		...given,
		sweep: id,
		trials,
		...inputs.metric === void 0 ? {} : { metric: inputs.metric }
	}, workspace);
	const rendered = renderSweep(record, jobLink(workspace).run);
	const verdict = verdictOf(record);
	const comment = inputs.comment && inputs.pullRequest !== void 0 ? {
		pullRequest: inputs.pullRequest,
		marker: `sweep/${given.model.name}`,
		body: `### Sweep: ${escapeMarkdown(rendered.headline)}\n\n${rendered.markdown}\n`
	} : void 0;
	if (!options.dryRun) await recordSweep(record, workspace);
	const url = comment === void 0 || options.dryRun ? void 0 : (await workspace.forge.comments.upsert(comment)).url;
	const best = record.ranking[0];
	return {
		verdict,
		...rendered,
		outputs: {
			sweep: id,
			"run-id": best?.values[0]?.run ?? "",
			parameters: best === void 0 ? "" : JSON.stringify(best.parameters),
			value: best === void 0 ? "" : String(best.mean),
			failed: String(record.failed.length),
			"comment-url": url ?? ""
		},
		data: record,
		...options.dryRun ? { plan: planOf(given, record, comment?.pullRequest) } : {}
	};
}
/** The best of a sweep of which jobs have not reported is not known to be the best. */
function verdictOf({ ranking, failed }) {
	const best = ranking[0];
	if (best === void 0) return "fail";
	return best.complete && failed.every(({ end }) => end !== "missing") ? "pass" : "inconclusive";
}
function plannedIn(matrix) {
	const cells = parseMatrix(matrix);
	if (!cells.ok) throw new Failure("train.sweep-invalid", { message: `input "matrix": ${cells.error}.` });
	return {
		id: cells.value[0].sweep,
		trials: cells.value.flatMap(({ trials }) => trials)
	};
}
const planOf = ({ model }, { id, sweep }, pullRequest) => ({
	title: `Collect sweep ${sweep} of ${model.name}`,
	effects: [{
		verb: "create",
		target: `sweeps/${model.name}/${id}.json`,
		detail: "record in the ledger"
	}, ...pullRequest === void 0 ? [] : [{
		verb: "update",
		target: `comment on pull request ${pullRequest}`
	}]]
});
export { run };
