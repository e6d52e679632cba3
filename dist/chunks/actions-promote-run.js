import { t as openModel } from "./compose-open-model.js";
import { i as remediesOf, n as promoteModel, t as decidePromotion } from "./features-registry-promote-model.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { a as findVersion, t as modelState } from "./features-registry-read-state.js";
import { r as parseRecordId } from "./kernel-record-id.js";
import { t as formatLedgerPath } from "./kernel-records-ledger-path.js";
// src/domain/registry/render-promotion.ts
/** `promote iris-classifier v1.5.0 → production   refused: 1 of 5 gates failed, 1 inconclusive` */
function promotionHeadline(promotion, kind) {
	return `${kind === "rollback" ? "roll back" : "promote"} ${promotion.model} ${promotion.version} → ${promotion.stage}   ${answer(promotion, kind)}`;
}
function answer(promotion, kind) {
	const replaced = promotion.replaces === void 0 ? "" : `, replaces ${promotion.replaces}`;
	const count = countGates(promotion.gates);
	switch (kind) {
		case "keep": return `is there already (${promotion.tag ?? "no tag"})`;
		case "rollback": return `${promotion.tag ?? ""}${replaced}`;
		case "refuse": return `refused: ${count}`;
		case "promote": return promotion.override === void 0 ? `gates ${count}${replaced}   ${promotion.tag ?? ""}` : `overridden by ${promotion.override.by} (${count})${replaced}   ${promotion.tag ?? ""}`;
	}
}
const WORD = {
	pass: "passed",
	fail: "failed",
	inconclusive: "inconclusive",
	error: "in error"
};
function countGates(gates) {
	const of = (verdict) => gates.filter((gate) => gate.verdict === verdict).length;
	if (of("pass") === gates.length) return `${gates.length}/${gates.length}`;
	return [
		"error",
		"fail",
		"inconclusive"
	].filter((verdict) => of(verdict) > 0).map((verdict, index) => index === 0 ? `${of(verdict)} of ${gates.length} gates ${WORD[verdict]}` : `${of(verdict)} ${WORD[verdict]}`).join(", ");
}
/** One line a gate, the symbol with its word for those who cannot see it apart. */
function promotionText(promotion, notes) {
	const rows = promotion.gates.map((gate) => [
		`  ${VERDICT_SYMBOL[gate.verdict]}`,
		gate.gate,
		gate.verdict,
		gate.evidence
	]);
	const override = promotion.override === void 0 ? [] : [`override by ${promotion.override.by}: ${promotion.override.reason}`];
	return [
		textTable(rows),
		...override,
		...notes.length === 0 ? [] : [notes.join(" · ")]
	].join("\n");
}
const MARK = {
	pass: "✅ pass",
	fail: "❌ fail",
	inconclusive: "❔ inconclusive",
	error: "⛔ error"
};
function promotionMarkdown(promotion, notes) {
	const rows = promotion.gates.map((gate) => [
		escapeMarkdown(gate.gate),
		MARK[gate.verdict],
		escapeMarkdown(gate.evidence)
	]);
	const facts = [
		...promotion.tag === void 0 ? [] : [`tag ${inlineCode(promotion.tag)}`],
		...promotion.replaces === void 0 ? [] : [`replaces ${inlineCode(promotion.replaces)}`],
		...promotion.override === void 0 ? [] : [`**override** by ${escapeMarkdown(promotion.override.by)}: ${escapeMarkdown(promotion.override.reason)}`],
		...notes.map(escapeMarkdown)
	];
	return [
		markdownTable([
			"gate",
			"verdict",
			"evidence"
		], rows),
		"",
		facts.join(" · ")
	].join("\n").trimEnd();
}
// src/actions/promote/run.ts
async function run(inputs, workspace, options) {
	const command = commandOf(inputs, await openModel(workspace, inputs));
	const baseline = command.baseline ?? command.stage;
	if (options.dryRun) return planned(command, await decidePromotion(command, workspace), baseline);
	const record = await promoteModel(command, workspace);
	const started = record.tag === void 0 ? [] : await startWorkflow(inputs, record, workspace);
	const kind = record.tag === void 0 ? "refuse" : "promote";
	const run = kind === "refuse" ? findVersion(await modelState(record.model, workspace), record.version)?.runId : void 0;
	const path = formatLedgerPath({
		kind: "promotion",
		subject: record.model,
		id: parseRecordId(record.id)
	});
	const notes = [
		...kind === "refuse" ? ["nothing was changed"] : [],
		`record ${path}`,
		...started,
		...remediesOf({
			kind,
			verdict: record.verdict,
			gates: record.gates
		}, {
			model: record.model,
			baseline,
			run
		})
	];
	return {
		verdict: kind === "promote" ? "pass" : record.verdict,
		headline: promotionHeadline(record, kind),
		text: promotionText(record, notes),
		markdown: promotionMarkdown(record, notes),
		outputs: {
			promoted: String(kind === "promote"),
			verdict: record.verdict,
			version: record.version,
			tag: record.tag ?? "",
			replaces: record.replaces ?? "",
			record: record.id
		},
		data: record
	};
}
function commandOf(inputs, { name, config }) {
	const stages = config?.stages ?? [];
	const baseline = config?.baseline.promotion;
	return {
		model: name,
		version: inputs.version,
		stage: inputs.stage,
		stageOrder: inputs.stageOrder,
		...config === void 0 ? {} : {
			stages,
			gates: config.metrics
		},
		...baseline === void 0 || !stages.includes(baseline) ? {} : { baseline },
		onInconclusive: inputs.onInconclusive === "pass" || config?.onInconclusive === "pass" ? "pass" : "fail",
		...inputs.override === void 0 ? {} : { override: { reason: inputs.override } },
		...inputs.dataValidated === void 0 ? {} : { data: {
			validated: inputs.dataValidated,
			detail: inputs.dataValidated ? "validation passed" : "validation did not pass"
		} }
	};
}
/** A release or tag made with the job's own token starts no workflow, so the deployment is started here. */
async function startWorkflow(inputs, record, workspace) {
	if (inputs.workflow === void 0) return [];
	const branch = inputs.reference ?? workspace.environment.variable("GITHUB_REF_NAME") ?? "main";
	const { model, version, stage } = record;
	const { url } = await workspace.forge.workflows.dispatch(inputs.workflow, branch, {
		model,
		version,
		stage
	});
	return [`started ${inputs.workflow}${url === void 0 ? "" : ` ${url}`}`];
}
function planned(command, { decision, version, plan, override }, baseline) {
	const shown = {
		model: command.model,
		version: version.version,
		stage: command.stage,
		gates: decision.gates,
		verdict: decision.verdict,
		...decision.replaces === void 0 ? {} : { replaces: decision.replaces },
		...decision.tag === void 0 ? {} : { tag: decision.tag },
		...override === void 0 ? {} : { override }
	};
	const notes = remediesOf(decision, {
		model: command.model,
		baseline,
		run: version.runId
	});
	return {
		verdict: decision.kind === "refuse" ? decision.verdict : "pass",
		headline: promotionHeadline(shown, decision.kind),
		text: promotionText(shown, notes),
		markdown: promotionMarkdown(shown, notes),
		outputs: {
			promoted: "false",
			verdict: decision.verdict,
			version: version.version,
			tag: decision.tag ?? "",
			replaces: decision.replaces ?? "",
			record: ""
		},
		data: shown,
		plan
	};
}
export { run };
