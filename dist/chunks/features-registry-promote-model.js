import { n as Failure } from "./kernel-failure.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { a as gravest } from "./kernel-verdict.js";
import { t as formatCount } from "./kernel-number-text.js";
import { n as formatDifference, r as formatEstimate, t as compareSignatures } from "./domain-registry-signature.js";
import { a as findVersion, d as isStageName, i as currentVersion, l as formatRegistryTag, p as formatTagMessage, t as modelState } from "./features-registry-read-state.js";
import { t as selectVersion } from "./domain-registry-selector.js";
import { n as beginRecord, r as latestRecord, t as appendRecord } from "./features-records.js";
import { i as releasedManifest, n as publishedRelease, r as readableManifest, t as assessRelease } from "./features-registry-read-release.js";
import { t as whoActs } from "./features-registry-who-acts.js";
// src/domain/registry/gates.ts
function judgeEvidence(evidence) {
	if (evidence.problems.length > 0) return {
		gate: "evidence",
		verdict: "error",
		evidence: evidence.problems.join("; ")
	};
	return {
		gate: "evidence",
		verdict: "pass",
		evidence: `release is published and ${formatCount(evidence.verified)} digests verify`
	};
}
const judgeData = (data) => ({
	gate: "data",
	verdict: data.validated ? "pass" : "fail",
	evidence: data.detail
});
/** The measured value against the configured bounds, by its point value; the interval is shown so that a near miss can be seen. */
function judgeMinimums(metrics, gates) {
	return Object.entries(gates).flatMap(([name, gate]) => {
		if (gate.minimum === void 0 && gate.maximum === void 0) return [];
		const metric = metrics[name];
		const rules = [gate.minimum === void 0 ? [] : [`≥ ${gate.minimum}`], gate.maximum === void 0 ? [] : [`≤ ${gate.maximum}`]].flat();
		if (metric === void 0) {
			const known = Object.keys(metrics).join(", ") || "none";
			return [{
				gate: name,
				verdict: "inconclusive",
				evidence: `expected ${rules.join(" and ")}, but the version has no metric ${name} (it has ${known})`
			}];
		}
		const low = gate.minimum !== void 0 && !(metric.value >= gate.minimum);
		const high = gate.maximum !== void 0 && !(metric.value <= gate.maximum);
		const shown = formatEstimate(metric.value, metric.interval);
		return [{
			gate: name,
			verdict: low || high ? "fail" : "pass",
			evidence: `${shown}; rule ${rules.join(" and ")}`
		}];
	});
}
/** One gate for each metric that was compared with the version in the stage, or one that says why there is none. */
function judgeComparison({ current, candidate, comparison }, stage) {
	const gate = "comparison";
	if (current === void 0) return [{
		gate,
		verdict: "pass",
		evidence: `nothing is in ${stage} yet to compare with`
	}];
	if (comparison === void 0) return [{
		gate,
		verdict: "inconclusive",
		evidence: `${candidate.version} was never compared with ${current.version}, which is in ${stage}`
	}];
	const { baseline } = comparison;
	if (!(baseline !== void 0 && (baseline.version === current.version || baseline.runId !== void 0 && baseline.runId === current.runId))) {
		const against = baseline === void 0 ? "without a baseline" : `against ${baseline.version ?? baseline.label}`;
		return [{
			gate,
			verdict: "inconclusive",
			evidence: `${candidate.version} was compared ${against}, but ${current.version} is in ${stage}`
		}];
	}
	const judged = comparison.metrics.filter((metric) => metric.gate !== void 0 || metric.verdict !== "pass");
	if (judged.length === 0) return [{
		gate,
		verdict: comparison.verdict,
		evidence: `compared with ${current.version} on ${formatCount(comparison.rows)} rows; no metric has a gate`
	}];
	const results = judged.map((metric) => judgedMetric(metric, comparison, current.version));
	return results.some((result) => result.verdict === comparison.verdict) || comparison.verdict === "pass" ? results : [...results, {
		gate,
		verdict: comparison.verdict,
		evidence: `the comparison as a whole is ${comparison.verdict}`
	}];
}
function judgedMetric(metric, comparison, against) {
	const rows = `on ${formatCount(comparison.rows)} rows${comparison.paired ? "" : " (not paired)"}`;
	const margin = metric.gate?.margin === void 0 ? "" : `; margin ${metric.gate.margin}`;
	const evidence = metric.difference === void 0 ? metric.reason : `${formatDifference(metric.difference, metric.interval)} against ${against} ${rows}${margin}`;
	return {
		gate: metric.name,
		verdict: metric.verdict,
		evidence
	};
}
/** Callers of the version in the stage must be able to call the new one. */
function judgeSignature(current, next) {
	const gate = "signature";
	if (current === void 0) return {
		gate,
		verdict: "pass",
		evidence: "no callers yet"
	};
	if (current.signature === void 0) return {
		gate,
		verdict: "inconclusive",
		evidence: `the signature of ${current.version} cannot be read`
	};
	const { compatible, differences } = compareSignatures(current.signature, next);
	const detail = differences.length === 0 ? "" : `: ${differences.join("; ")}`;
	return compatible ? {
		gate,
		verdict: "pass",
		evidence: `compatible with ${current.version}${detail}`
	} : {
		gate,
		verdict: "fail",
		evidence: `callers of ${current.version} would break${detail}`
	};
}
/** A version must have been in the stage before this one in the configured order. */
function judgeStageOrder(stages, stage, wasIn) {
	const before = stages[stages.indexOf(stage) - 1];
	if (before === void 0) return void 0;
	return wasIn(before) ? {
		gate: "stage order",
		verdict: "pass",
		evidence: `was in ${before} before ${stage}`
	} : {
		gate: "stage order",
		verdict: "fail",
		evidence: `never was in ${before}, which comes before ${stage}`
	};
}
// src/domain/registry/plan-promotion.ts
/** Judges a version for a stage. Every gate is judged, also after one has failed, so that the reader sees all that is wrong. */
function planPromotion(state, request, evidence) {
	const { version, stage, stages } = request;
	if (stages.length > 0 && !stages.includes(stage)) throw new Failure("registry.stage-unknown", {
		message: `"${stage}" is not a stage of ${state.model}.${didYouMean(stage, stages)}`,
		evidence: [`stages: ${stages.join(", ")}`]
	});
	const current = state.stages.get(stage)?.current;
	const gates = judgeGates(state, request, evidence);
	const verdict = gravest(gates.map((gate) => gate.verdict));
	if (current?.version === version.version) return {
		kind: "keep",
		gates,
		verdict,
		tag: current.tag,
		overridden: false
	};
	const replaces = current === void 0 ? {} : { replaces: current.version };
	const passes = verdict === "pass" || verdict === "inconclusive" && request.onInconclusive === "pass";
	const overridden = !passes && verdict !== "error" && request.override !== void 0;
	if (!passes && !overridden) return {
		kind: "refuse",
		gates,
		verdict,
		...replaces,
		overridden: false
	};
	return {
		kind: "promote",
		gates,
		verdict,
		tag: formatRegistryTag({
			kind: "stage",
			model: state.model,
			stage,
			cancel: false,
			counter: state.nextCounter
		}),
		...replaces,
		overridden
	};
}
function judgeGates(state, request, evidence) {
	const { version, stage } = request;
	const baselineStage = request.baseline ?? stage;
	const current = otherVersionIn(state, stage, version);
	const baseline = otherVersionIn(state, baselineStage, version);
	const wasIn = (name) => state.stages.get(name)?.history.some((event) => event.version === version.version) ?? false;
	const order = request.stageOrder ? judgeStageOrder(request.stages, stage, wasIn) : void 0;
	const compared = judgeComparison({
		candidate: version,
		...baseline === void 0 ? {} : { current: baseline },
		...evidence.comparison === void 0 ? {} : { comparison: evidence.comparison }
	}, baselineStage);
	return [
		judgeEvidence(evidence.package),
		...evidence.data === void 0 ? [] : [judgeData(evidence.data)],
		...mergeMetricGates(judgeMinimums(evidence.manifest.metrics, request.gates), compared),
		judgeSignature(current === void 0 ? void 0 : {
			version: current.version,
			...evidence.currentSignature === void 0 ? {} : { signature: evidence.currentSignature }
		}, evidence.manifest.signature),
		...order === void 0 ? [] : [order]
	];
}
/** A version is not its own baseline: asked again for the stage it is in, it is judged as for an empty stage. */
function otherVersionIn(state, stage, version) {
	const held = state.stages.get(stage)?.current?.version;
	return held === version.version ? void 0 : state.versions.find((known) => known.version === held);
}
/** A metric that has a bound and a comparison makes one gate: the graver verdict, both pieces of evidence. */
function mergeMetricGates(minimums, compared) {
	const rest = new Map(compared.map((gate) => [gate.gate, gate]));
	return [...minimums.map((minimum) => {
		const other = rest.get(minimum.gate);
		if (other === void 0) return minimum;
		rest.delete(minimum.gate);
		return {
			gate: minimum.gate,
			verdict: gravest([minimum.verdict, other.verdict]),
			evidence: `${minimum.evidence}; ${other.evidence}`
		};
	}), ...rest.values()];
}
/** What would turn a refusal into a promotion, one line each. */
function remediesOf(plan, { model, baseline, run }) {
	if (plan.kind !== "refuse") return [];
	const remedies = [];
	if (plan.verdict === "error") return ["the package does not verify: register the run again; an override does not reach this gate"];
	const cannotTell = plan.gates.filter((gate) => gate.verdict === "inconclusive");
	if (cannotTell.some((gate) => gate.gate === "comparison")) remedies.push(`to settle it: trainyard compare ${model} --candidate ${run ?? "<run>"} --baseline ${baseline}`);
	else if (cannotTell.length > 0) remedies.push(`to settle ${cannotTell.map((gate) => gate.gate).join(", ")}: more test rows narrow the interval`);
	return [...remedies, "override needs an approver: --override \"reason\""];
}
// src/features/registry/promote-model.ts
const ATTEMPTS = 5;
/**
* Puts a version into a stage when its gates pass or are overridden, and records the attempt either way. The tag is the fact, the record tells why;
* when the two are torn apart by a kill, the same command finds the tag and writes the record.
*/
async function promoteModel(command, ports) {
	for (let attempt = 1;; attempt++) {
		const made = await decidePromotion(command, ports);
		const { decision, version } = made;
		if (decision.kind === "keep") return await latestRecord("promotion", command.model, ports, (record) => record.tag === decision.tag) ?? record(command, made, ports);
		if (decision.kind === "refuse") return record(command, made, ports);
		try {
			await ports.forge.tags.create({
				name: decision.tag,
				commit: version.commit,
				message: assignmentMessage(command, made, ports)
			});
			return await record(command, made, ports);
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "forge.already-exists" || attempt === ATTEMPTS) throw error;
		}
	}
}
/** Judges without doing anything; what `--dry-run` shows. */
async function decidePromotion(command, ports) {
	if (!isStageName(command.stage)) throw new Failure("registry.model-name-invalid", { message: `expected a stage name of letters, digits, "-" and "_", found ${JSON.stringify(command.stage)}` });
	const state = await modelState(command.model, ports);
	const version = selectVersion(state, command.version);
	const override = command.override === void 0 ? void 0 : {
		reason: command.override.reason,
		by: command.override.by ?? whoActs(ports) ?? "unknown"
	};
	const decision = planPromotion(state, {
		version,
		stage: command.stage,
		stages: command.stages ?? [],
		...command.baseline === void 0 ? {} : { baseline: command.baseline },
		stageOrder: command.stageOrder ?? false,
		gates: command.gates ?? {},
		onInconclusive: command.onInconclusive ?? "fail",
		...override === void 0 ? {} : { override }
	}, await gatherEvidence(command, state, version, ports));
	return {
		decision,
		version,
		plan: planOf(command, decision, version),
		...override === void 0 || !decision.overridden ? {} : { override }
	};
}
async function gatherEvidence(command, state, version, ports) {
	const release = await publishedRelease(version, ports);
	const manifest = await releasedManifest(version, release, ports);
	const held = currentVersion(state, command.stage);
	const current = held === void 0 || held === version.version ? void 0 : findVersion(state, held);
	const currentManifest = await readableManifest(current, ports);
	const compared = currentVersion(state, command.baseline ?? command.stage);
	const baseline = compared === void 0 || compared === version.version ? void 0 : findVersion(state, compared);
	const comparison = await findComparison(command.model, version, baseline, ports);
	return {
		package: assessRelease(release, manifest),
		manifest,
		...currentManifest === void 0 ? {} : { currentSignature: currentManifest.signature },
		...comparison === void 0 ? {} : { comparison },
		...command.data === void 0 ? {} : { data: command.data }
	};
}
/** The newest comparison with the version in the baseline's stage; without one, the newest with anything, so that the gate can say what it found instead. */
async function findComparison(model, candidate, baseline, ports) {
	if (baseline === void 0) return void 0;
	const names = (contender, version) => contender !== void 0 && (contender.version === version.version || contender.runId !== void 0 && contender.runId === version.runId);
	const ofCandidate = (record) => names(record.candidate, candidate);
	return await latestRecord("comparison", model, ports, (record) => ofCandidate(record) && names(record.baseline, baseline)) ?? latestRecord("comparison", model, ports, ofCandidate);
}
function assignmentMessage(command, { decision, version, override }, ports) {
	const by = override?.by ?? whoActs(ports);
	return formatTagMessage({
		sentence: `Assigning stage ${command.stage} to artifact ${command.model} version ${version.version}`,
		version: version.version,
		...decision.replaces === void 0 ? {} : { replaces: decision.replaces },
		...by === void 0 ? {} : { by },
		...override === void 0 ? {} : { reason: `override: ${override.reason}` }
	});
}
async function record(command, { decision, version, override }, ports) {
	const made = {
		...beginRecord("promotion", command.model, ports),
		version: version.version,
		stage: command.stage,
		...decision.replaces === void 0 ? {} : { replaces: decision.replaces },
		gates: decision.gates,
		verdict: decision.verdict,
		...decision.tag === void 0 ? {} : { tag: decision.tag },
		...override === void 0 ? {} : { override }
	};
	await appendRecord(made, ports);
	return made;
}
function planOf(command, decision, version) {
	const title = `promote ${command.model} ${version.version} → ${command.stage}`;
	const note = {
		verb: "create",
		target: "record of the promotion",
		detail: `verdict ${decision.verdict}`
	};
	switch (decision.kind) {
		case "keep": return {
			title,
			effects: [{
				verb: "keep",
				target: decision.tag,
				detail: "the version is in the stage already"
			}]
		};
		case "refuse": return {
			title,
			effects: [note]
		};
		case "promote": {
			const replaces = decision.replaces === void 0 ? {} : { detail: `replaces ${decision.replaces}` };
			return {
				title,
				effects: [{
					verb: "create",
					target: decision.tag,
					...replaces
				}, note]
			};
		}
	}
}
export { remediesOf as i, promoteModel as n, planPromotion as r, decidePromotion as t };
