import { t as openDeployPorts } from "./compose-open-deploy-ports.js";
import { t as openProject } from "./compose-open-project.js";
import { a as rollbackDeployment, i as planRollback, n as planOfRollback, r as rollbackStage, t as decideRollback } from "./features-registry-rollback-stage.js";
import { a as requireModel } from "./features-project-load-project.js";
import { i as currentVersion, t as modelState } from "./features-registry-read-state.js";
import { t as chooseEnvironment } from "./actions-deploy-choose-environment.js";
import { t as fetchForUse } from "./actions-deploy-fetch-for-use2.js";
import { r as findAddresses, t as deployedOutcome } from "./actions-deploy-run.js";
// src/actions/rollback/run.ts
async function run(inputs, workspace, options) {
	const ports = openDeployPorts(workspace);
	const project = await openProject(workspace, { file: inputs.config });
	const model = requireModel(project, inputs.model);
	const config = chooseEnvironment(model, inputs.environment);
	const command = {
		model: model.name,
		environment: inputs.environment,
		config,
		...inputs.to === void 0 ? {} : { to: inputs.to },
		fetchPackage: async (version) => (await fetchForUse(model.name, version, workspace)).folder,
		...config.target === "kubernetes" ? { findAddresses: (version) => findAddresses(model.name, version, inputs, workspace) } : {}
	};
	if (options.dryRun) return await planned(await planRollback(command, ports), command, inputs, workspace);
	const record = await rollbackDeployment(command, ports);
	const outcome = deployedOutcome(record);
	if (record.outcome !== "succeeded" || !inputs.stage) return outcome;
	const tag = await followWithStage(command, record.version, inputs, workspace);
	if (tag === void 0) return outcome;
	return {
		...outcome,
		text: `${outcome.text}\n  stage ${tag}`,
		outputs: {
			...outcome.outputs,
			tag
		}
	};
}
/** The stage follows when going back leads to the version that serves now; otherwise it was moved by hand and stays. */
async function followWithStage(command, version, inputs, workspace) {
	const target = await stageTarget(command, workspace);
	if (target === void 0 || target === version || await previousOf(command, workspace) !== version) return void 0;
	return (await rollbackStage({
		model: command.model,
		stage: command.environment,
		...inputs.reason === void 0 ? {} : { reason: inputs.reason }
	}, workspace)).tag;
}
const stageTarget = async (command, workspace) => currentVersion(await modelState(command.model, workspace), command.environment);
async function previousOf(command, workspace) {
	return (await modelState(command.model, workspace)).stages.get(command.environment)?.before.at(-1);
}
async function planned(plan, command, inputs, workspace) {
	const stage = {
		model: command.model,
		stage: command.environment
	};
	const more = inputs.stage && await previousOf(command, workspace) !== void 0 ? planOfRollback(stage, await decideRollback(stage, workspace)).effects : [];
	const whole = {
		title: plan.title,
		effects: [...plan.effects, ...more]
	};
	return {
		verdict: "pass",
		headline: whole.title,
		text: "",
		markdown: "",
		outputs: {},
		data: whole,
		plan: whole
	};
}
export { run };
