import { n as Failure } from "./kernel-failure.js";
import { a as findVersion, l as formatRegistryTag, p as formatTagMessage, t as modelState } from "./features-registry-read-state.js";
import { n as deploymentHistory, r as planDeployment, t as deployModel } from "./features-deploy-deploy-model.js";
import { n as deploymentFolder } from "./domain-deploy-place.js";
import { n as beginRecord, t as appendRecord } from "./features-records.js";
import { f as installedFolder, p as isInstalled } from "./compose-open-deploy-ports.js";
import { t as whoActs } from "./features-registry-who-acts.js";
// src/features/deploy/rollback-deployment.ts
/** Puts the version back that served before. For the process target its package is still installed, so nothing has to be fetched. */
async function rollbackDeployment(command, ports) {
	return await deployModel(await asDeployment(command, ports), ports);
}
async function planRollback(command, ports) {
	const deployment = await asDeployment(command, ports);
	return {
		...await planDeployment(deployment, ports),
		title: `roll back ${command.model} in ${command.environment} to ${deployment.version}`
	};
}
async function asDeployment(command, ports) {
	const { model, environment, config } = command;
	const target = chooseTarget(command, await deploymentHistory(model, environment, ports));
	const addresses = await command.findAddresses?.(target.version);
	return {
		model,
		version: target.version,
		environment,
		config,
		packageFolder: await locatePackage(command, target, ports),
		...addresses === void 0 ? {} : { addresses },
		rollback: true
	};
}
function chooseTarget(command, history) {
	const { model, environment, to } = command;
	if (to !== void 0) {
		const record = history.before.findLast((earlier) => earlier.version === to);
		return {
			version: to,
			...record === void 0 ? {} : { record }
		};
	}
	const record = history.before.at(-1);
	if (record !== void 0) return {
		version: record.version,
		record
	};
	const found = history.current === void 0 ? "nothing was deployed" : `only ${history.current.version} was deployed`;
	throw new Failure("deploy.no-previous-version", { message: `expected an earlier version of ${model} in ${environment}; ${found}` });
}
async function locatePackage(command, target, ports) {
	const deployment = `${ports.root}/${deploymentFolder(command.environment, command.model)}`;
	const digest = target.record?.packageDigest;
	if (digest !== void 0 && await isInstalled(deployment, digest, ports)) return installedFolder(deployment, digest);
	return await command.fetchPackage(target.version);
}
// src/domain/registry/plan-rollback.ts
/** Back to the version that was in the stage before, over what was rolled back already and what was withdrawn since. */
function planStageRollback(state, stage) {
	const known = state.stages.get(stage);
	const current = known?.current?.version;
	const name = known?.before.findLast((version) => version !== current);
	const to = name === void 0 ? void 0 : findVersion(state, name);
	if (to === void 0) {
		const filled = [...state.stages.values()].flatMap((other) => other.current === void 0 ? [] : [`${other.stage}: ${other.current.version}`]);
		throw new Failure("registry.rollback-impossible", {
			message: current === void 0 ? `nothing was in ${stage} of ${state.model}` : `${current} is the only version of ${state.model} that was in ${stage}`,
			evidence: filled.length === 0 ? ["no stage is filled"] : filled
		});
	}
	const tag = formatRegistryTag({
		kind: "stage",
		model: state.model,
		stage,
		cancel: false,
		counter: state.nextCounter
	});
	const evidence = `${to.version} was in ${stage} before ${current ?? "it was vacated"}`;
	return {
		...current === void 0 ? {} : { from: current },
		to,
		tag,
		evidence
	};
}
// src/features/registry/rollback-stage.ts
/** Puts the version back that was in the stage before. It passed its gates then; the way back must not depend on anything but the tags. */
async function rollbackStage(command, ports) {
	const rollback = await decideRollback(command, ports);
	const by = whoActs(ports);
	await ports.forge.tags.create({
		name: rollback.tag,
		commit: rollback.to.commit,
		message: formatTagMessage({
			sentence: `Assigning stage ${command.stage} to artifact ${command.model} version ${rollback.to.version}`,
			version: rollback.to.version,
			...rollback.from === void 0 ? {} : { replaces: rollback.from },
			rollbackOf: rollback.from ?? "nothing",
			...by === void 0 ? {} : { by },
			...command.reason === void 0 ? {} : { reason: command.reason }
		})
	});
	const record = {
		...beginRecord("promotion", command.model, ports),
		version: rollback.to.version,
		stage: command.stage,
		...rollback.from === void 0 ? {} : { replaces: rollback.from },
		gates: [{
			gate: "rollback",
			verdict: "pass",
			evidence: command.reason === void 0 ? rollback.evidence : `${rollback.evidence}; ${command.reason}`
		}],
		verdict: "pass",
		tag: rollback.tag
	};
	await appendRecord(record, ports);
	return record;
}
/** What a rollback would do. */
async function decideRollback(command, ports) {
	return planStageRollback(await modelState(command.model, ports), command.stage);
}
const planOfRollback = (command, rollback) => ({
	title: `roll back ${command.stage} of ${command.model} to ${rollback.to.version}`,
	effects: [{
		verb: "create",
		target: rollback.tag,
		...rollback.from === void 0 ? {} : { detail: `replaces ${rollback.from}` }
	}, {
		verb: "create",
		target: "record of the promotion",
		detail: rollback.evidence
	}]
});
export { rollbackDeployment as a, planRollback as i, planOfRollback as n, rollbackStage as r, decideRollback as t };
