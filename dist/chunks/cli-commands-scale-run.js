import { a as assessRollout, c as deploymentName, r as placeOf, t as openDeployPorts } from "./compose-open-deploy-ports.js";
import { t as openProject } from "./compose-open-project.js";
import { t as chooseEnvironment } from "./actions-deploy-choose-environment.js";
import { n as Failure } from "./kernel-failure.js";
import { n as isJsonObject } from "./kernel-json.js";
import { a as requireModel } from "./features-project-load-project.js";
// src/features/deploy/scale-deployment.ts
const LOOK_EVERY_MS = 500;
const PATIENCE_MS = 12e4;
async function scaleDeployment(command, ports) {
	if (!Number.isInteger(command.replicas) || command.replicas < 0 || command.replicas > 1e3) throw new Failure("contract.input-invalid", { message: `expected 0 to 1000 replicas, found ${command.replicas}` });
	return await (command.config.target === "process" ? scaleProcess(command, ports) : scaleKubernetes(command, ports));
}
async function scaleProcess(command, ports) {
	const place = placeOf(command, ports.root);
	if (command.replicas === 0) {
		await ports.servingHost.stop(place);
		return { ready: 0 };
	}
	const { readyReplicas, url } = await ports.servingHost.scale(place, command.replicas);
	return {
		ready: readyReplicas,
		url
	};
}
async function scaleKubernetes(command, ports) {
	const { kubernetes, clock, signal } = ports;
	const reference = {
		kind: "Deployment",
		namespace: command.config.namespace,
		name: deploymentName(command.model, command.environment)
	};
	const found = await kubernetes.read(reference);
	if (found === void 0) throw new Failure("deploy.nothing-deployed", { message: `there is no Deployment ${reference.namespace}/${reference.name}` });
	await kubernetes.apply(withReplicas(found, command.replicas));
	const deadline = clock.elapsed() + PATIENCE_MS;
	while (true) {
		const now = await kubernetes.read(reference);
		const state = now === void 0 ? void 0 : assessRollout(now, []);
		if (state?.kind === "complete") return { ready: command.replicas };
		if (state?.kind === "failed") throw new Failure("deploy.cluster-refused", { message: `scale ${reference.name}: ${state.reason}` });
		if (clock.elapsed() > deadline) return { ready: state?.ready ?? 0 };
		await clock.sleep(LOOK_EVERY_MS, signal);
	}
}
/** The object as we own it, with another number: an apply that left our other fields out would take them away. */
function withReplicas(found, replicas) {
	const { name, namespace, labels, annotations } = found.metadata;
	const own = { ...pick(annotations, "trainyard/") };
	const spec = isJsonObject(found.spec) ? found.spec : {};
	return {
		apiVersion: found.apiVersion,
		kind: found.kind,
		metadata: {
			name,
			namespace,
			labels: labels ?? {},
			annotations: own
		},
		spec: {
			...spec,
			replicas
		}
	};
}
const pick = (values, prefix) => isJsonObject(values) ? Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(prefix))) : {};
// src/cli/commands/scale/run.ts
async function run(inputs, workspace, options) {
	const project = await openProject(workspace, { file: inputs.config });
	const model = requireModel(project, inputs.model);
	const config = chooseEnvironment(model, inputs.environment);
	const place = `${model.name} in ${inputs.environment}`;
	if (options.dryRun) {
		const verb = inputs.replicas === 0 ? "delete" : "update";
		const plan = {
			title: `scale ${place}`,
			effects: [{
				verb,
				target: `servers of ${place}`,
				detail: `to ${inputs.replicas}`
			}]
		};
		return {
			verdict: "pass",
			headline: plan.title,
			text: "",
			markdown: "",
			outputs: {},
			data: { replicas: inputs.replicas },
			plan
		};
	}
	const { ready, url } = await scaleDeployment({
		model: model.name,
		environment: inputs.environment,
		config,
		replicas: inputs.replicas
	}, openDeployPorts(workspace));
	return {
		verdict: ready === inputs.replicas ? "pass" : "fail",
		headline: ready === 0 && inputs.replicas === 0 ? `${place} is stopped` : `${ready} of ${inputs.replicas} servers of ${place} are ready`,
		text: "",
		markdown: "",
		outputs: {
			replicas: String(ready),
			...url === void 0 ? {} : { url }
		},
		data: {
			model: model.name,
			environment: inputs.environment,
			replicas: ready,
			url: url ?? null
		}
	};
}
export { run };
