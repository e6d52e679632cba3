import { n as Failure } from "./kernel-failure.js";
import { n as humanDuration } from "./kernel-duration.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { n as isJsonObject, r as prettyJson } from "./kernel-json.js";
import { n as deploymentFolder } from "./domain-deploy-place.js";
import { t as kubernetesCluster } from "./adapters-kubernetes-cluster.js";
import { d as removeFile, i as gatewayLog, m as commandLineEntry, p as environmentWithCache, r as gatewayFile, s as readGatewayAddress, t as lastLines } from "./adapters-process-host-launch-child.js";
import { dirname } from "node:path";
import { closeSync, fstatSync, mkdirSync, openSync } from "node:fs";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
// src/features/deploy/install-package.ts
const MANIFEST = "model.json";
/** Reads the manifest and compares size and digest of every file; nothing that differs is ever deployed. */
async function checkPackage(folder, ports) {
	const read = await readListing(folder, ports);
	const wrong = [];
	for (const file of read.files) {
		const path = `${folder}/${file.path}`;
		const stat = await ports.files.stat(path);
		if (stat?.kind !== "file") wrong.push(`${file.path}: missing`);
		else if (stat.sizeBytes !== file.sizeBytes) wrong.push(`${file.path}: ${file.sizeBytes} bytes expected, ${stat.sizeBytes} found`);
		else if (await ports.hasher.sha256Stream(ports.files.stream(path)) !== file.sha256) wrong.push(`${file.path}: the digest differs`);
	}
	if (wrong.length === 0) return read;
	throw new Failure("deploy.package-corrupt", {
		message: `${wrong.length} of ${read.files.length} files of ${folder} differ from the manifest`,
		evidence: wrong
	});
}
async function readListing(folder, ports) {
	const manifestBytes = await ports.files.read(`${folder}/${MANIFEST}`);
	if (manifestBytes === void 0) throw new Failure("deploy.package-missing", { message: `expected a model package in ${folder}, found no ${MANIFEST} there` });
	const { model, files } = parseListing(manifestBytes, folder);
	return {
		folder,
		model,
		files,
		manifestBytes,
		packageDigest: ports.hasher.sha256(manifestBytes)
	};
}
function parseListing(bytes, folder) {
	const corrupt = (detail, cause) => new Failure("deploy.package-corrupt", {
		message: `${folder}/${MANIFEST}: ${detail}`,
		cause
	});
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw corrupt("expected JSON in UTF-8", cause);
	}
	if (!isJsonObject(value) || typeof value.model !== "string" || !Array.isArray(value.files)) throw corrupt("expected a model and its files");
	const files = value.files.map((item) => {
		const file = isJsonObject(item) ? item : {};
		const path = typeof file.path === "string" ? parseRelativePath(file.path) : void 0;
		const sha256 = typeof file.sha256 === "string" ? parseSha256(file.sha256) : void 0;
		if (path === void 0 || sha256 === void 0 || typeof file.sizeBytes !== "number") throw corrupt("expected path, size and digest of every file");
		return {
			path,
			sha256,
			sizeBytes: file.sizeBytes
		};
	});
	return {
		model: value.model,
		files
	};
}
/** Folder of an installed package below the folder of a deployment. */
const installedFolder = (deployment, digest) => `${deployment}/packages/${digest.slice(0, 16)}`;
/**
* Copies a package to where servers read it from, so that nothing done to the source later can break a restart or the way back.
* The manifest is written last: a folder with one is whole.
*/
async function installPackage(source, deployment, ports) {
	const target = installedFolder(deployment, source.packageDigest);
	if (target === source.folder || await isInstalled(deployment, source.packageDigest, ports)) return target;
	for (const file of source.files) await ports.files.write(`${target}/${file.path}`, ports.files.stream(`${source.folder}/${file.path}`));
	await ports.files.write(`${target}/${MANIFEST}`, source.manifestBytes);
	return (await checkPackage(target, ports)).folder;
}
async function isInstalled(deployment, digest, ports) {
	try {
		return (await checkPackage(installedFolder(deployment, digest), ports)).packageDigest === digest;
	} catch (error) {
		if (error instanceof Failure) return false;
		throw error;
	}
}
/** Removes installed packages that neither serve nor would be come back to. */
async function removeOldPackages(deployment, keep, ports) {
	const kept = new Set(keep.map((digest) => digest.slice(0, 16)));
	const found = /* @__PURE__ */ new Set();
	for await (const file of ports.files.list(`${deployment}/packages`)) found.add(file.path.split("/", 1)[0]);
	for (const name of found) if (!kept.has(name)) await ports.files.remove(`${deployment}/packages/${name}`);
}
// src/domain/deploy/fetch-script.ts
/**
* The program of the init container: gets every file of the package, checks size and SHA-256, and writes `model.json` last, so that a
* folder with a manifest is whole. It travels in the ConfigMap beside the list of files, so the image needs nothing but Node.js.
*/
const FETCH_SCRIPT = `import { createHash } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const [config, target] = process.argv.slice(2);
const list = JSON.parse(await readFile(join(config, 'package.json'), 'utf8'));
const ATTEMPTS = Number(process.env.PACKAGE_ATTEMPTS ?? 5);

async function download(urls, path, size) {
  const file = await open(path, 'w');
  let written = 0;
  try {
    for (const url of urls) {
      const headers = { accept: 'application/octet-stream', 'user-agent': 'trainyard' };
      if (process.env.PACKAGE_TOKEN) headers.authorization = 'Bearer ' + process.env.PACKAGE_TOKEN;
      const response = await fetch(url, { headers });
      if (!response.ok) throw new Error(url + ' answered ' + response.status);
      for await (const chunk of response.body) {
        written += chunk.length;
        if (written > size) throw new Error('more than ' + size + ' bytes came from ' + url);
        await file.write(chunk);
      }
    }
  } finally {
    await file.close();
  }
}

async function digest(path) {
  const hash = createHash('sha256');
  const file = await open(path);
  for await (const chunk of file.createReadStream()) hash.update(chunk);
  return hash.digest('hex');
}

async function get(file) {
  const path = join(target, file.path);
  const partial = path + '.partial';
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      if (file.key !== undefined) await copyFile(join(config, file.key), partial);
      else await download(file.urls, partial, file.sizeBytes);
      const found = await digest(partial);
      if (found !== file.sha256) throw new Error(file.path + ': expected SHA-256 ' + file.sha256 + ', found ' + found);
      return await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      if (attempt === ATTEMPTS) throw error;
      console.error('attempt ' + attempt + ': ' + error.message);
      await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
    }
  }
}

try {
  const [manifest, ...files] = list.files;
  for (const file of files) await get(file);
  await get(manifest);
  console.log(list.model + ' ' + list.version + ': ' + list.files.length + ' files fetched and verified');
} catch (error) {
  console.error('the model package could not be fetched: ' + error.message + (error.cause ? ' (' + error.cause.message + ')' : ''));
  process.exit(1);
}
`;
// src/domain/deploy/manifests.ts
const CONTAINER_PORT = 8080;
/** How long a pod that ends still takes requests while the Service forgets it. */
const NOTICE_SECONDS = 5;
/** Where the entry of the command line lies in the image; `node` is on its PATH. */
const ENTRY = "/app/cli.js";
const ANNOTATIONS = {
	model: "trainyard/model",
	version: "trainyard/version",
	packageSha256: "trainyard/package-sha256",
	/** On the Deployment: the package of the last rollout that became ready, which an automatic rollback returns to. */
	stable: "trainyard/stable-template",
	/** On the pod template: its own digest, by which the ReplicaSet of a stable template is found again. */
	template: "trainyard/template"
};
const deploymentName = (model, environment) => `${model}-${environment}`.slice(0, 63).replace(/-+$/, "");
const selectorLabels = (model, environment) => ({
	"app.kubernetes.io/name": model,
	"app.kubernetes.io/instance": deploymentName(model, environment)
});
/** `digest` tells templates and ConfigMaps apart; it is passed in because digests are not computed here. */
function renderManifests(inputs, digest) {
	const metadata = objectMetadata(inputs);
	const data = {
		"package.json": prettyJson({
			model: inputs.model,
			version: inputs.version,
			files: inputs.source.files
		}),
		"fetch.mjs": FETCH_SCRIPT
	};
	const configMap = `${metadata.name.slice(0, 50)}-${digest(data).slice(0, 10)}`;
	const template = podTemplate(inputs, configMap);
	const annotations = {
		...template.metadata.annotations,
		[ANNOTATIONS.template]: digest(template)
	};
	return {
		configMap: {
			apiVersion: "v1",
			kind: "ConfigMap",
			metadata: {
				...metadata,
				name: configMap
			},
			immutable: true,
			data,
			...inputs.source.kind === "embedded" ? { binaryData: inputs.embedded } : {}
		},
		service: {
			apiVersion: "v1",
			kind: "Service",
			metadata,
			spec: {
				selector: selectorLabels(inputs.model, inputs.environment),
				ports: [{
					name: "http",
					port: inputs.port,
					targetPort: "http",
					protocol: "TCP"
				}]
			}
		},
		deployment: {
			apiVersion: "apps/v1",
			kind: "Deployment",
			metadata,
			spec: {
				replicas: inputs.replicas,
				revisionHistoryLimit: 10,
				progressDeadlineSeconds: inputs.readySeconds,
				strategy: {
					type: "RollingUpdate",
					rollingUpdate: {
						maxUnavailable: 0,
						maxSurge: 1
					}
				},
				selector: { matchLabels: selectorLabels(inputs.model, inputs.environment) },
				template: {
					...template,
					metadata: {
						...template.metadata,
						annotations
					}
				}
			}
		}
	};
}
function objectMetadata(inputs) {
	return {
		name: deploymentName(inputs.model, inputs.environment),
		namespace: inputs.namespace,
		labels: {
			...selectorLabels(inputs.model, inputs.environment),
			"app.kubernetes.io/managed-by": "trainyard",
			"trainyard/environment": inputs.environment
		},
		annotations: modelAnnotations(inputs)
	};
}
/** A changed model is a changed template: that is what starts a rollout and what a rollback returns to. */
const modelAnnotations = (inputs) => ({
	[ANNOTATIONS.model]: inputs.model,
	[ANNOTATIONS.version]: inputs.version,
	[ANNOTATIONS.packageSha256]: inputs.packageDigest
});
function podTemplate(inputs, configMap) {
	const { secret } = inputs.source;
	const token = secret === void 0 ? [] : [{
		name: "PACKAGE_TOKEN",
		valueFrom: { secretKeyRef: {
			name: secret,
			key: "token"
		} }
	}];
	return {
		metadata: {
			labels: {
				...selectorLabels(inputs.model, inputs.environment),
				"app.kubernetes.io/version": inputs.version
			},
			annotations: {
				...modelAnnotations(inputs),
				"prometheus.io/scrape": "true",
				"prometheus.io/port": String(CONTAINER_PORT)
			}
		},
		spec: {
			automountServiceAccountToken: false,
			enableServiceLinks: false,
			terminationGracePeriodSeconds: NOTICE_SECONDS + inputs.drainSeconds + 5,
			securityContext: {
				runAsNonRoot: true,
				runAsUser: 65534,
				runAsGroup: 65534,
				seccompProfile: { type: "RuntimeDefault" }
			},
			topologySpreadConstraints: [{
				maxSkew: 1,
				topologyKey: "kubernetes.io/hostname",
				whenUnsatisfiable: "ScheduleAnyway",
				labelSelector: { matchLabels: selectorLabels(inputs.model, inputs.environment) },
				matchLabelKeys: ["pod-template-hash"]
			}],
			initContainers: [{
				name: "fetch",
				image: inputs.image,
				command: [
					"node",
					"/config/fetch.mjs",
					"/config",
					"/model"
				],
				env: token,
				terminationMessagePolicy: LAST_WORDS,
				resources: {
					requests: {
						cpu: "50m",
						memory: "64Mi"
					},
					limits: { memory: "256Mi" }
				},
				securityContext: CONTAINER_SECURITY,
				volumeMounts: [{
					name: "config",
					mountPath: "/config",
					readOnly: true
				}, {
					name: "model",
					mountPath: "/model"
				}]
			}],
			containers: [serverContainer(inputs)],
			volumes: [
				{
					name: "config",
					configMap: { name: configMap }
				},
				{
					name: "model",
					emptyDir: {}
				},
				{
					name: "tmp",
					emptyDir: {}
				}
			]
		}
	};
}
/** The end of the log becomes part of the pod's status, which outlives the container. */
const LAST_WORDS = "FallbackToLogsOnError";
/** The restricted profile of Pod Security; the pod has the rest of it. */
const CONTAINER_SECURITY = {
	allowPrivilegeEscalation: false,
	readOnlyRootFilesystem: true,
	capabilities: { drop: ["ALL"] }
};
function serverContainer(inputs) {
	const probe = (path, rest) => ({
		httpGet: {
			path,
			port: "http"
		},
		timeoutSeconds: 2,
		...rest
	});
	return {
		name: "server",
		image: inputs.image,
		command: [
			"node",
			ENTRY,
			"serve",
			"/model",
			`--port=${CONTAINER_PORT}`,
			"--host=0.0.0.0",
			`--served-version=${inputs.version}`,
			`--notice=${NOTICE_SECONDS}s`
		],
		ports: [{
			name: "http",
			containerPort: CONTAINER_PORT,
			protocol: "TCP"
		}],
		terminationMessagePolicy: LAST_WORDS,
		resources: {
			requests: {
				cpu: "100m",
				memory: "256Mi"
			},
			limits: { memory: "256Mi" }
		},
		securityContext: CONTAINER_SECURITY,
		startupProbe: probe("/ready", {
			periodSeconds: 1,
			failureThreshold: inputs.readySeconds
		}),
		readinessProbe: probe("/ready", {
			periodSeconds: 2,
			failureThreshold: 2
		}),
		livenessProbe: probe("/health", {
			periodSeconds: 10,
			failureThreshold: 3
		}),
		volumeMounts: [{
			name: "model",
			mountPath: "/model",
			readOnly: true
		}, {
			name: "tmp",
			mountPath: "/tmp"
		}]
	};
}
// src/domain/deploy/rollout.ts
/** Restarts after which a container is held for broken: the first may be bad luck, and each one more takes twice as long to come. */
const RESTARTS = 2;
/** Reasons for waiting that another try will not mend. */
const HOPELESS = /* @__PURE__ */ new Set([
	"InvalidImageName",
	"ErrImageNeverPull",
	"CreateContainerConfigError",
	"CreateContainerError",
	"RunContainerError"
]);
/** Reads the state from a Deployment as the cluster holds it and the pods of its newest template. */
function assessRollout(deployment, pods) {
	const spec = object(deployment.spec);
	const status = object(deployment.status);
	const wanted = number(spec.replicas, 1);
	const generation = number(object(deployment.metadata).generation, 0);
	if (number(status.observedGeneration, -1) < generation) return {
		kind: "progressing",
		ready: 0,
		wanted
	};
	const refusal = conditionOf(status, "ReplicaFailure");
	if (refusal?.status === "True") return {
		kind: "failed",
		reason: `the cluster refuses its pods: ${text(refusal.message)}`
	};
	const progress = conditionOf(status, "Progressing");
	if (progress?.reason === "ProgressDeadlineExceeded") return {
		kind: "failed",
		reason: text(progress.message)
	};
	const broken = pods.map(brokenContainer).find((reason) => reason !== void 0);
	if (broken !== void 0) return {
		kind: "failed",
		reason: broken
	};
	const updated = number(status.updatedReplicas, 0);
	const available = number(status.availableReplicas, 0);
	const total = number(status.replicas, 0);
	if (updated >= wanted && total <= updated && available >= wanted) return { kind: "complete" };
	return {
		kind: "progressing",
		ready: Math.min(updated, available),
		wanted
	};
}
/** Why a container of the pod will not come up, as far as it can be told already. */
function brokenContainer(pod) {
	const status = object(pod.status);
	const name = text(object(pod.metadata).name);
	for (const container of [...list(status.initContainerStatuses), ...list(status.containerStatuses)]) {
		const label = `pod ${name}, container ${text(container.name)}`;
		const waiting = object(object(container.state).waiting);
		if (HOPELESS.has(text(waiting.reason))) return `${label}: ${text(waiting.reason)}${text(waiting.message) === "" ? "" : `, ${text(waiting.message)}`}`;
		if (number(container.restartCount, 0) < RESTARTS) continue;
		const ended = object(object(container.lastState).terminated);
		return `${label} ended ${number(container.restartCount, 0)} times: ${text(ended.reason)}, exit code ${number(ended.exitCode, -1)}`;
	}
}
/** The container that most likely knows why a pod is not ready, and what it said last as far as the status has it. */
function containerToAsk(pod) {
	const status = object(pod.status);
	const all = [...list(status.initContainerStatuses), ...list(status.containerStatuses)];
	const endings = all.map((container) => [object(object(container.state).terminated), object(object(container.lastState).terminated)]);
	const index = endings.findIndex((lives) => lives.some((life) => number(life.exitCode, 0) !== 0));
	const chosen = index < 0 ? all.at(-1) : all[index];
	if (chosen === void 0) return void 0;
	const lastWords = index < 0 ? "" : endings[index].map((life) => text(life.message)).find((message) => message !== "") ?? "";
	return {
		name: text(chosen.name),
		lastWords
	};
}
function conditionOf(status, type) {
	return list(status.conditions).find((condition) => condition.type === type);
}
const object = (value) => isJsonObject(value) ? value : {};
const list = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
const number = (value, otherwise) => typeof value === "number" ? value : otherwise;
const text = (value) => typeof value === "string" ? value : "";
// src/features/deploy/process-target.ts
const placeOf = (job, root) => ({
	folder: `${root}/${deploymentFolder(job.environment, job.model)}`,
	port: job.config.port
});
function planOnProcess(job, root) {
	const place = placeOf(job, root);
	const servers = job.config.replicas === 1 ? "1 server" : `${job.config.replicas} servers`;
	return [
		{
			verb: "create",
			target: installedFolder(place.folder, job.pack.packageDigest),
			detail: `copy of the package, ${job.pack.files.length + 1} files`
		},
		{
			verb: "run",
			target: `${job.model} ${job.version}`,
			detail: `${servers}, ready within ${humanDuration(job.strategy.ready)} or the old version goes on`
		},
		{
			verb: "update",
			target: place.port === 0 ? "http://127.0.0.1, a free port" : `http://127.0.0.1:${place.port}`,
			detail: `requests go to ${job.version}`
		},
		...job.previous === void 0 ? [] : [{
			verb: "delete",
			target: `servers of ${job.previous.version}`,
			detail: "after the requests in flight"
		}]
	];
}
/** Replaces the servers behind the local port of this environment and model. */
async function deployToProcess(job, ports) {
	const place = placeOf(job, ports.root);
	const packageFolder = await installPackage(job.pack, place.folder, ports);
	const { model, version, pack, strategy } = job;
	const release = {
		model,
		version,
		packageDigest: pack.packageDigest,
		packageFolder,
		replicas: job.config.replicas
	};
	const replacement = await ports.servingHost.replace(place, release, {
		ready: strategy.ready,
		drain: strategy.drain
	});
	const address = replacement.status === void 0 ? {} : { url: replacement.status.url };
	if (replacement.outcome === "kept") {
		const detail = replacement.reason ?? "the new version did not become ready";
		return {
			outcome: replacement.status === void 0 ? "failed" : "rolled-back",
			...address,
			detail
		};
	}
	const kept = [pack.packageDigest, ...job.previous === void 0 ? [] : [job.previous.packageDigest]];
	await removeOldPackages(place.folder, kept, ports);
	const detail = `ready after ${humanDuration(replacement.readyMs)}; the old version answered what was in flight in ${humanDuration(replacement.drainMs)}`;
	return {
		outcome: "succeeded",
		...address,
		detail: job.previous === void 0 ? `ready after ${humanDuration(replacement.readyMs)}` : detail
	};
}
// src/adapters/process-host/process-host.ts
/** Serves through a gateway process of its own per place, which goes on when this process ends. */
function processServingHost(options) {
	const startMs = options.startMs ?? 6e4;
	async function findGateway(folder) {
		const address = await readGatewayAddress(folder);
		if (address === void 0) return void 0;
		return (await ask(address, "GET", "/status", void 0, 5e3).catch(() => void 0))?.status === 200 ? address : void 0;
	}
	async function ensureGateway(place) {
		const found = await findGateway(place.folder);
		if (found !== void 0) {
			if (place.port === 0 || place.port === found.port) return found;
			await requireFreePort(place.port);
			await stopGateway(place.folder, found);
		}
		return await startGateway(place);
	}
	async function startGateway(place) {
		const log = gatewayLog(place.folder);
		mkdirSync(dirname(log), { recursive: true });
		await removeFile(gatewayFile(place.folder));
		const output = openSync(log, "a", 384);
		const since = fstatSync(output).size;
		const [program, ...words] = options.command;
		const child = spawn(program, [
			...words,
			"gateway",
			`--state=${place.folder}`,
			`--port=${place.port}`
		], {
			detached: true,
			stdio: [
				"ignore",
				output,
				output
			],
			env: environmentWithCache(place.folder),
			windowsHide: true
		});
		closeSync(output);
		let ended;
		child.once("exit", (code, signal) => ended = `it ended with ${signal ?? `exit code ${code}`}`);
		child.once("error", (error) => ended = error.message);
		child.unref();
		const deadline = Date.now() + startMs;
		while (ended === void 0 && Date.now() < deadline) {
			const found = await findGateway(place.folder);
			if (found !== void 0) return found;
			await pause(25);
		}
		if (ended === void 0) child.kill("SIGKILL");
		if ((await lastLines(log, {
			count: 40,
			since
		})).includes("serve.port-in-use")) throw new Failure("serve.port-in-use", { message: `port ${place.port} of 127.0.0.1 is taken` });
		throw new Failure("deploy.gateway-failed", {
			message: `the gateway did not start: ${ended ?? `no answer within ${startMs / 1e3} s`}`,
			evidence: [`${log}${await lastLines(log, { since })}`]
		});
	}
	async function stopGateway(folder, address) {
		await ask(address, "POST", "/stop", void 0, 5e3);
		const deadline = Date.now() + 45e3;
		while (Date.now() < deadline) {
			if (!isAlive(address.pid)) return;
			await pause(20);
		}
		throw new Failure("deploy.gateway-failed", {
			message: `the gateway (process ${address.pid}) did not stop`,
			evidence: [gatewayLog(folder)]
		});
	}
	return {
		async status(place) {
			const address = await findGateway(place.folder);
			if (address === void 0) return void 0;
			const { body } = await askWell(address, "GET", "/status", void 0, 5e3);
			return body.status ?? void 0;
		},
		async replace(place, release, limits) {
			const address = await ensureGateway(place);
			const wait = limits.ready + limits.drain + 3e4;
			const { body } = await askWell(address, "POST", "/replace", {
				release,
				ready: limits.ready,
				drain: limits.drain
			}, wait);
			const replacement = body;
			if (replacement.outcome === "kept" && replacement.status === void 0) await stopGateway(place.folder, address);
			return replacement;
		},
		async scale(place, replicas) {
			const address = await findGateway(place.folder);
			if (address === void 0) throw new Failure("deploy.nothing-deployed", { message: `nothing runs for ${place.folder}` });
			return (await askWell(address, "POST", "/scale", { replicas }, 9e4)).body;
		},
		async stop(place) {
			const address = await findGateway(place.folder);
			if (address === void 0) return false;
			await stopGateway(place.folder, address);
			return true;
		}
	};
}
function requireFreePort(port) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", (cause) => reject(new Failure("serve.port-in-use", {
			message: `port ${port} of 127.0.0.1 is taken`,
			cause
		})));
		probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
	});
}
async function askWell(address, method, path, body, waitMs) {
	let answer;
	try {
		answer = await ask(address, method, path, body, waitMs);
	} catch (cause) {
		throw new Failure("deploy.gateway-failed", {
			message: `the gateway (process ${address.pid}) did not answer ${method} ${path}`,
			cause
		});
	}
	if (answer.status < 300) return answer;
	const code = answer.body.code === "deploy.in-progress" || answer.body.code === "deploy.nothing-deployed" ? answer.body.code : "deploy.gateway-failed";
	throw new Failure(code, { message: `the gateway refused: ${String(answer.body.message)}` });
}
async function ask(address, method, path, body, waitMs) {
	const response = await fetch(`http://127.0.0.1:${address.adminPort}${path}`, {
		method,
		headers: {
			authorization: `Bearer ${address.token}`,
			"content-type": "application/json"
		},
		...body === void 0 ? {} : { body: JSON.stringify(body) },
		signal: AbortSignal.timeout(waitMs)
	});
	return {
		status: response.status,
		body: await response.json()
	};
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
const pause = (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs));
// src/compose/open-deploy-ports.ts
/** The workspace with the two targets of deployments; neither does anything before it is asked. */
function openDeployPorts(workspace) {
	return {
		...workspace,
		servingHost: processServingHost({ command: [process.execPath, commandLineEntry()] }),
		kubernetes: kubernetesCluster()
	};
}
export { assessRollout as a, deploymentName as c, checkPackage as d, installedFolder as f, planOnProcess as i, renderManifests as l, deployToProcess as n, containerToAsk as o, isInstalled as p, placeOf as r, ANNOTATIONS as s, openDeployPorts as t, selectorLabels as u };
