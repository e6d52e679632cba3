import { r as requireDeployableName } from "./domain-deploy-place.js";
import { r as parseDuration } from "./kernel-duration.js";
import { n as Failure } from "./kernel-failure.js";
import { n as isJsonObject, t as canonicalJson } from "./kernel-json.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as beginRecord, o as readRecords, t as appendRecord } from "./features-records.js";
import { a as assessRollout, c as deploymentName, d as checkPackage, i as planOnProcess, l as renderManifests, n as deployToProcess, o as containerToAsk, s as ANNOTATIONS, u as selectorLabels } from "./compose-open-deploy-ports.js";
import { n as humanBytes } from "./kernel-bytes.js";
// src/domain/deploy/history.ts
/** The word that marks a record as a way back; it pops where a deployment pushes. */
const ROLLBACK_STRATEGY = "rollback";
/** Records are oldest first, as the ledger lists them; those of other environments are passed over. */
function foldDeployments(records, environment) {
	const stack = [];
	for (const record of records) {
		if (record.environment !== environment || record.outcome !== "succeeded") continue;
		if (record.strategy === "rollback") popTo(record, stack);
		else if (stack.at(-1)?.version === record.version) stack[stack.length - 1] = record;
		else stack.push(record);
	}
	const current = stack.at(-1);
	return {
		...current === void 0 ? {} : { current },
		before: stack.slice(0, -1)
	};
}
function popTo(record, stack) {
	const position = stack.findLastIndex((earlier) => earlier.version === record.version);
	if (position >= 0) stack.length = position;
	stack.push(record);
}
// src/domain/deploy/strategy.ts
const DEFAULT_ROLLING = {
	kind: "rolling",
	ready: 12e4,
	drain: 3e4
};
/** Reads `{}`, `{rolling: {}}` and `{rolling: {ready: 2m, drain: 30s}}`. */
function readStrategy(strategy) {
	const names = Object.keys(strategy);
	if (names.length === 0) return DEFAULT_ROLLING;
	const [name] = names;
	if (names.length > 1 || name !== "rolling") throw unsupported(`expected strategy rolling, found ${names.join(", ")}.${didYouMean(name, ["rolling"])}`);
	const options = strategy.rolling;
	if (options === void 0 || options === null) return DEFAULT_ROLLING;
	if (!isJsonObject(options)) throw unsupported("expected options of the strategy rolling, such as {ready: 2m}");
	const unknown = Object.keys(options).find((key) => key !== "ready" && key !== "drain");
	if (unknown !== void 0) throw unsupported(`strategy rolling has no option "${unknown}".${didYouMean(unknown, ["ready", "drain"])}`);
	return {
		kind: "rolling",
		ready: duration("ready", options.ready) ?? DEFAULT_ROLLING.ready,
		drain: duration("drain", options.drain) ?? DEFAULT_ROLLING.drain
	};
}
function duration(name, value) {
	if (value === void 0) return void 0;
	const parsed = typeof value === "string" ? parseDuration(value) : void 0;
	if (parsed === void 0) throw unsupported(`strategy rolling, ${name}: expected a duration such as 90s, found ${JSON.stringify(value)}`);
	return parsed;
}
const unsupported = (message) => new Failure("deploy.strategy-unsupported", { message });
// src/features/deploy/forge-deployment.ts
/** Shows the deployment on the forge as being under way. */
async function announce(job, ports) {
	const tag = `${job.model}@${job.version}`;
	const deployment = await ports.forge.deployments.create({
		environment: job.environment,
		reference: await ports.forge.tags.find(tag) === void 0 ? "HEAD" : tag,
		description: `${job.model} ${job.version}`,
		payload: {
			model: job.model,
			version: job.version,
			packageDigest: job.pack.packageDigest,
			target: job.config.target
		}
	});
	await ports.forge.deployments.setState(deployment, "in-progress", { description: `${job.model} ${job.version} is being deployed` });
	return deployment;
}
/** Says how it ended; of the same model, only the newest success stays active. */
async function settle(announced, record, ports) {
	const facts = {
		description: record.detail.slice(0, 140),
		...record.url === void 0 ? {} : { url: record.url }
	};
	if (record.outcome !== "succeeded") return ports.forge.deployments.setState(announced, "failure", facts);
	await ports.forge.deployments.setState(announced, "success", facts);
	for (const earlier of await ports.forge.deployments.list(record.environment)) {
		if (earlier.id === announced.id || earlier.payload.model !== record.model || earlier.state !== "success") continue;
		await ports.forge.deployments.setState(earlier, "inactive", { description: `replaced by ${record.version}` });
	}
}
// src/domain/deploy/package-source.ts
/** A ConfigMap holds at most 1 MiB; the rest is the list and the script. */
const LARGEST_EMBEDDED = 9e5;
/** `model.json` first, which the digest of the package is about. */
function listFiles(manifest, files) {
	return [{
		path: "model.json",
		...manifest
	}, ...files];
}
/** Addresses when every file has one; otherwise small packages travel in the ConfigMap, and large ones are refused. */
function chooseSource(files, addresses) {
	const missing = files.filter((file) => addresses?.urlsOf(file.path) === void 0);
	if (addresses !== void 0 && missing.length === 0) {
		const { secret } = addresses;
		return {
			kind: "addresses",
			files: files.map((file) => ({
				...file,
				urls: addresses.urlsOf(file.path)
			})),
			...secret === void 0 ? {} : { secret }
		};
	}
	const total = files.reduce((sum, file) => sum + file.sizeBytes, 0);
	if (total <= 9e5) return {
		kind: "embedded",
		files: files.map((file, index) => ({
			...file,
			key: `file-${index}`
		}))
	};
	throw new Failure("deploy.package-unreachable", {
		message: `expected addresses for the package or at most ${humanBytes(LARGEST_EMBEDDED)} to embed, found ${humanBytes(total)}`,
		evidence: addresses === void 0 ? [] : [`without an address: ${missing.map((file) => file.path).join(", ")}`]
	});
}
// src/domain/deploy/stable-template.ts
/** The digest of the template that last became ready, as the Deployment remembers it. */
function stableTemplateOf(deployment) {
	const stable = annotationsOf(deployment?.metadata)[ANNOTATIONS.stable];
	return typeof stable === "string" ? stable : void 0;
}
function templateDigestOf(replicaSetOrDeployment) {
	const template = nested(nested(replicaSetOrDeployment.spec).template);
	const digest = annotationsOf(template.metadata)[ANNOTATIONS.template];
	return typeof digest === "string" ? digest : void 0;
}
/** The Deployment with the pod template of an old ReplicaSet, ready to be applied again. */
function withTemplateOf(deployment, replicaSet, stable) {
	const template = nested(nested(replicaSet.spec).template);
	const metadata = nested(template.metadata);
	const labels = Object.fromEntries(Object.entries(nested(metadata.labels)).filter(([name]) => name !== "pod-template-hash"));
	const annotations = nested(metadata.annotations);
	const ours = Object.fromEntries([
		ANNOTATIONS.model,
		ANNOTATIONS.version,
		ANNOTATIONS.packageSha256
	].flatMap((name) => annotations[name] === void 0 ? [] : [[name, annotations[name]]]));
	return {
		...deployment,
		metadata: {
			...nested(deployment.metadata),
			annotations: {
				...ours,
				[ANNOTATIONS.stable]: stable
			}
		},
		spec: {
			...nested(deployment.spec),
			template: {
				metadata: {
					labels,
					annotations
				},
				spec: nested(template.spec)
			}
		}
	};
}
function withStable(deployment, stable) {
	const metadata = nested(deployment.metadata);
	return {
		...deployment,
		metadata: {
			...metadata,
			annotations: {
				...nested(metadata.annotations),
				[ANNOTATIONS.stable]: stable
			}
		}
	};
}
const annotationsOf = (metadata) => nested(nested(metadata).annotations);
const nested = (value) => isJsonObject(value) ? value : {};
// src/features/deploy/watch-rollout.ts
const LOOK_EVERY_MS = 500;
/** The cluster's own deadline comes first; this one is for a controller that does not answer at all. */
const PATIENCE = 2;
/** Looks at the rollout until it is complete or cannot become so. */
async function watchRollout(reference, template, job, ports) {
	const { clock, kubernetes, reporter, signal } = ports;
	const deadline = clock.elapsed() + Math.max(job.strategy.ready, 1e4) * PATIENCE;
	while (true) {
		const deployment = await kubernetes.read(reference);
		if (deployment === void 0) return {
			kind: "failed",
			reason: `Deployment ${reference.name} was removed while it was rolled out`
		};
		const state = assessRollout(deployment, await podsOf(template, job, ports));
		if (state.kind !== "progressing") return state;
		reporter.progress({
			task: `roll out ${job.model} ${job.version}`,
			done: state.ready,
			total: state.wanted
		});
		if (clock.elapsed() > deadline) return {
			kind: "failed",
			reason: `${state.ready} of ${state.wanted} pods were ready when time was up`
		};
		await clock.sleep(LOOK_EVERY_MS, signal);
	}
}
/** What pods of the template and the cluster said last, for people. */
async function lastWords(name, template, job, ports) {
	const { kubernetes } = ports;
	const { namespace } = job.config;
	const pods = await podsOf(template, job, ports);
	const words = [];
	for (const pod of pods.slice(0, 1)) {
		const container = containerToAsk(pod);
		if (container !== void 0) {
			const lines = (container.lastWords || await kubernetes.logs(pod.metadata.name, namespace, container.name)).trim().split("\n").slice(-3).join(" / ");
			if (lines !== "") words.push(`${pod.metadata.name} ${container.name}: ${lines}`);
		}
		words.push(...(await kubernetes.events({
			kind: "Pod",
			namespace,
			name: pod.metadata.name
		})).slice(-2));
	}
	if (pods.length === 0) words.push(...(await kubernetes.events({
		kind: "Deployment",
		namespace,
		name
	})).slice(-2));
	return words;
}
async function podsOf(template, job, ports) {
	return (await ports.kubernetes.list("Pod", job.config.namespace, selectorLabels(job.model, job.environment))).filter((pod) => isJsonObject(pod.metadata.annotations) && pod.metadata.annotations[ANNOTATIONS.template] === template);
}
// src/features/deploy/kubernetes-target.ts
/** ConfigMaps of earlier versions that stay, so that their ReplicaSets can come back. */
const KEPT_CONFIG_MAPS = 10;
/** The manifests of a version, with the files of a small package inside when pods cannot fetch them. */
async function manifestsOf(job, ports) {
	const { model, environment, version, config, pack, strategy } = job;
	requireDeployableName("namespace", config.namespace);
	if (config.image === void 0) throw new Failure("deploy.image-missing", { message: `expected an image for ${model} in ${environment}, found none` });
	const source = chooseSource(listFiles({
		sizeBytes: pack.manifestBytes.length,
		sha256: pack.packageDigest
	}, pack.files), job.addresses);
	const embedded = {};
	for (const file of source.files) {
		if (file.key === void 0) continue;
		const bytes = file.path === "model.json" ? pack.manifestBytes : await ports.files.read(`${pack.folder}/${file.path}`);
		embedded[file.key] = Buffer.from(bytes).toString("base64");
	}
	return renderManifests({
		model,
		version,
		environment,
		namespace: config.namespace,
		image: config.image,
		replicas: config.replicas,
		port: config.port === 0 ? 80 : config.port,
		packageDigest: pack.packageDigest,
		source,
		embedded,
		readySeconds: Math.max(10, Math.ceil(strategy.ready / 1e3)),
		drainSeconds: Math.ceil(strategy.drain / 1e3)
	}, (content) => ports.hasher.sha256(canonicalJson(content)).slice(0, 16));
}
async function planOnKubernetes(job, ports) {
	const manifests = await manifestsOf(job, ports);
	const { namespace, name } = manifests.deployment.metadata;
	const source = job.addresses === void 0 ? "with the package inside" : "with the addresses and digests of the package";
	return [
		{
			verb: "update",
			target: `ConfigMap ${namespace}/${manifests.configMap.metadata.name}`,
			detail: source
		},
		{
			verb: "update",
			target: `Service ${namespace}/${name}`
		},
		{
			verb: "update",
			target: `Deployment ${namespace}/${name}`,
			detail: `${job.config.replicas} × ${job.config.image}, rolling, none unavailable`
		}
	];
}
/** Server-side apply, then the rollout is watched; when it cannot become ready, the template that was ready before is applied again. */
async function deployToKubernetes(job, ports) {
	const { kubernetes, reporter } = ports;
	const manifests = await manifestsOf(job, ports);
	const reference = {
		kind: "Deployment",
		namespace: job.config.namespace,
		name: deploymentName(job.model, job.environment)
	};
	const stable = stableTemplateOf(await kubernetes.read(reference));
	const wanted = templateDigestOf(manifests.deployment);
	await kubernetes.apply(manifests.configMap);
	await kubernetes.apply(manifests.service);
	await kubernetes.apply(stable === void 0 ? manifests.deployment : withStable(manifests.deployment, stable));
	const state = await watchRollout(reference, wanted, job, ports);
	const url = `http://${reference.name}.${reference.namespace}.svc:${job.config.port === 0 ? 80 : job.config.port}`;
	if (state.kind === "complete") {
		await kubernetes.apply(withStable(manifests.deployment, wanted));
		await removeOldConfigMaps(manifests.configMap.metadata.name, job, ports);
		return {
			outcome: "succeeded",
			url,
			detail: `${job.config.replicas} of ${job.config.replicas} pods ready in namespace ${reference.namespace}`
		};
	}
	const reason = await explain(state.reason, reference.name, wanted, job, ports);
	if (stable === void 0 || stable === wanted) return {
		outcome: "failed",
		detail: `${reason}; there is no earlier version to return to`
	};
	reporter.warn(`${job.model} ${job.version}: ${reason}; going back`);
	return await restore(manifests.deployment, stable, job, ports) ? {
		outcome: "rolled-back",
		url,
		detail: reason
	} : {
		outcome: "failed",
		detail: `${reason}; the ReplicaSet of the earlier version is gone`
	};
}
/** Applies the template of the ReplicaSet that was stable and waits until it is complete again. */
async function restore(deployment, stable, job, ports) {
	const labels = selectorLabels(job.model, job.environment);
	const old = (await ports.kubernetes.list("ReplicaSet", job.config.namespace, labels)).find((replicaSet) => templateDigestOf(replicaSet) === stable);
	if (old === void 0) return false;
	await ports.kubernetes.apply(withTemplateOf(deployment, old, stable));
	const { namespace, name } = deployment.metadata;
	return (await watchRollout({
		kind: "Deployment",
		namespace,
		name
	}, stable, job, ports)).kind === "complete";
}
async function explain(reason, name, template, job, ports) {
	const words = await lastWords(name, template, job, ports);
	return words.length === 0 ? reason : `${reason} · ${words.join(" · ")}`;
}
async function removeOldConfigMaps(current, job, ports) {
	const others = (await ports.kubernetes.list("ConfigMap", job.config.namespace, selectorLabels(job.model, job.environment))).filter((map) => map.metadata.name !== current).sort((left, right) => createdAt(left) - createdAt(right));
	for (const map of others.slice(0, Math.max(0, others.length - KEPT_CONFIG_MAPS))) await ports.kubernetes.remove({
		kind: "ConfigMap",
		namespace: job.config.namespace,
		name: map.metadata.name
	});
}
const createdAt = (object) => Date.parse(String(object.metadata.creationTimestamp ?? ""));
// src/features/deploy/deploy-model.ts
/** What serves where, from the ledger. */
async function deploymentHistory(model, environment, ports) {
	return foldDeployments(await readRecords("deployment", model, ports), environment);
}
/** Everything that a deployment would do, decided and checked, with nothing done. */
async function planDeployment(command, ports) {
	return await planOf(await prepare(command, ports), ports);
}
/**
* Deploys a version and records what became of it. A version that does not become ready is not an error of this function: the target
* goes back by itself and the record says `rolled-back`. Faults of the environment are recorded as `failed` and thrown on.
*/
async function deployModel(command, ports) {
	const job = await prepare(command, ports);
	const startedAt = ports.clock.elapsed();
	const announced = await announce(job, ports);
	const record = async (result) => {
		const finished = makeRecord(command, job, result, ports.clock.elapsed() - startedAt, ports);
		await appendRecord(finished, ports);
		await settle(announced, finished, ports);
		return finished;
	};
	let result;
	try {
		result = await (command.config.target === "process" ? deployToProcess(job, ports) : deployToKubernetes(job, ports));
	} catch (cause) {
		await record({
			outcome: "failed",
			detail: cause instanceof Error ? cause.message : String(cause)
		});
		throw cause;
	}
	return await record(result);
}
async function prepare(command, ports) {
	const { model, version, environment, config, addresses } = command;
	requireDeployableName("model", model);
	requireDeployableName("environment", environment);
	const strategy = readStrategy(config.strategy);
	const [pack, history] = await Promise.all([checkPackage(command.packageFolder, ports), deploymentHistory(model, environment, ports)]);
	if (pack.model !== model) throw new Failure("deploy.package-missing", { message: `expected a package of ${model} in ${command.packageFolder}, found one of ${pack.model}` });
	return {
		model,
		version,
		environment,
		config,
		strategy,
		pack,
		...addresses === void 0 ? {} : { addresses },
		...history.current === void 0 ? {} : { previous: history.current }
	};
}
async function planOf(job, ports) {
	const effects = job.config.target === "process" ? planOnProcess(job, ports.root) : await planOnKubernetes(job, ports);
	return {
		title: `deploy ${job.model} ${job.version} to ${job.environment} (${job.config.target})`,
		effects: [...effects, {
			verb: "create",
			target: `deployment record of ${job.model}`,
			detail: "in the ledger and on the forge"
		}]
	};
}
function makeRecord(command, job, result, durationMs, ports) {
	return {
		...beginRecord("deployment", job.model, ports),
		environment: job.environment,
		version: job.version,
		packageDigest: job.pack.packageDigest,
		target: job.config.target,
		strategy: command.rollback === true ? ROLLBACK_STRATEGY : job.strategy.kind,
		outcome: result.outcome,
		...job.previous === void 0 ? {} : { replaced: job.previous.version },
		durationMs: Math.round(durationMs),
		...result.url === void 0 ? {} : { url: result.url },
		detail: result.detail
	};
}
export { deploymentHistory as n, planDeployment as r, deployModel as t };
