import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { r as prettyJson, t as canonicalJson } from "./kernel-json.js";
import { r as parseRecordId } from "./kernel-record-id.js";
import { r as MANIFEST_FILE, t as EVIDENCE_FILE } from "./kernel-records-model-manifest.js";
import { a as parseSemver, i as formatSemver, n as bumpSemver } from "./kernel-semver.js";
import { r as formatEstimate, t as compareSignatures } from "./domain-registry-signature.js";
import { f as versionTag, o as latestVersion, p as formatTagMessage, r as requireModelName, t as modelState } from "./features-registry-read-state.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode, t as details } from "./kernel-markdown.js";
import { t as formatCount } from "./kernel-number-text.js";
import { a as readRecord, o as readRecords, r as latestRecord } from "./features-records.js";
import { a as withTemporaryFolder, l as planAssets, r as readableManifest, s as verifyPackage, t as assessRelease } from "./features-registry-read-release.js";
import { n as sliceStream } from "./features-registry-slice-stream.js";
import { o as joinCodeFacts, s as judgeCode, t as inspectModelFile } from "./features-inspect-model-file.js";
// src/domain/registry/plan-registration.ts
const FIRST_VERSION = "v1.0.0";
/** Which version a package becomes. Withdrawn versions keep their numbers, so a number never means two things. */
function planRegistration(state, request) {
	const known = state.versions.find((version) => version.packageDigest === request.packageDigest && version.status === "active");
	if (known !== void 0) return {
		kind: "known",
		version: known.version,
		commit: known.commit,
		reason: `the same package is registered as ${known.version}`
	};
	const highest = state.versions.at(-1);
	const ownCommit = state.versions.some((version) => version.commit === request.commit);
	if (highest === void 0) return {
		kind: "new",
		version: FIRST_VERSION,
		bump: "first",
		reason: "first version of this model",
		ownCommit
	};
	const { bump, reason } = request.bump === void 0 ? decideBump(state, request) : {
		bump: request.bump,
		reason: `${request.bump} was asked for`
	};
	return {
		kind: "new",
		version: formatSemver(bumpSemver(parseSemver(highest.version), bump)),
		bump,
		reason,
		ownCommit
	};
}
/** Major: callers must change. Minor: another model, from other data or settings. Patch: the same data and settings again. */
function decideBump(state, { manifest, previous }) {
	const label = latestVersion(state)?.version ?? "the last version";
	if (previous === void 0) return {
		bump: "minor",
		reason: `the signature of ${label} cannot be read any more`
	};
	const signature = compareSignatures(previous.signature, manifest.signature);
	if (!signature.compatible) return {
		bump: "major",
		reason: `callers must change: ${signature.differences.join("; ")}`
	};
	const changed = changesBetween(previous, manifest);
	if (changed.length > 0) return {
		bump: "minor",
		reason: `retrained with other ${changed.join(" and ")} than ${label}`
	};
	return {
		bump: "patch",
		reason: `same data and settings as ${label}`
	};
}
function changesBetween(previous, next) {
	const changed = [];
	if (previous.dataset.name !== next.dataset.name || previous.dataset.digest !== next.dataset.digest) changed.push("data");
	if (previous.algorithm !== next.algorithm) changed.push("algorithm");
	else if (previous.seed !== next.seed || canonicalJson(previous.parameters) !== canonicalJson(next.parameters)) changed.push("settings");
	return changed;
}
// src/domain/registry/model-card.ts
/**
* The model card, `README.md` of a package: YAML front matter as the Hugging Face Hub reads it (`model-index` with the measured metrics), then
* what a person wants to know. Every text is quoted as JSON, which YAML 1.2 reads as it is, so that no name can break out of its field.
*/
function renderModelCard(manifest, extra = {}) {
	const title = extra.version === void 0 ? manifest.model : `${manifest.model} ${extra.version}`;
	return `${[
		...frontMatter(manifest, extra),
		"",
		`# ${escapeMarkdown(title)}`,
		"",
		escapeMarkdown(extra.summary ?? summaryOf(manifest)),
		"",
		"## Metrics",
		"",
		"On held-out rows that took no part in training; intervals are at the level shown.",
		"",
		metricTable(manifest),
		"",
		"## Inputs and output",
		"",
		signatureTable(manifest),
		"",
		outputLine(manifest),
		"",
		"## Origin",
		"",
		...originLines(manifest, extra),
		"",
		"## Limitations",
		"",
		...(extra.limitations ?? DEFAULT_LIMITATIONS).map((line) => `- ${escapeMarkdown(line)}`)
	].join("\n")}\n`;
}
const DEFAULT_LIMITATIONS = ["Measured on one held-out sample of the data named above; other populations may behave differently.", "A prediction outside the range of the training data is an extrapolation; watch the drift report of the deployment."];
function frontMatter(manifest, extra) {
	const pipeline = `tabular-${manifest.task}`;
	const dataset = manifest.dataset;
	const metrics = Object.entries(manifest.metrics).filter(([, metric]) => Number.isFinite(metric.value));
	return [
		"---",
		...extra.licence === void 0 ? [] : [`license: ${quote(extra.licence)}`],
		"library_name: \"trainyard\"",
		`pipeline_tag: ${quote(pipeline)}`,
		"tags:",
		...[
			"trainyard",
			pipeline,
			manifest.algorithm
		].map((tag) => `- ${quote(tag)}`),
		"datasets:",
		`- ${quote(dataset.name)}`,
		"metrics:",
		...metrics.map(([name]) => `- ${quote(name)}`),
		"model-index:",
		`- name: ${quote(manifest.model)}`,
		"  results:",
		"  - task:",
		`      type: ${quote(pipeline)}`,
		"    dataset:",
		`      name: ${quote(dataset.name)}`,
		`      type: ${quote(dataset.name)}`,
		...dataset.version === void 0 ? [] : [`      revision: ${quote(dataset.version)}`],
		"    metrics:",
		...metrics.flatMap(([name, metric]) => [
			`    - type: ${quote(name)}`,
			`      name: ${quote(name)}`,
			`      value: ${metric.value}`
		]),
		"---"
	];
}
const quote = (text) => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
function summaryOf(manifest) {
	return `${manifest.task === "classification" ? "Predicts the class of" : "Predicts the value of"} ${manifest.signature.output.name} from ${manifest.signature.inputs.length} columns by ${manifest.algorithm}.`;
}
function metricTable(manifest) {
	const rows = Object.entries(manifest.metrics).map(([name, metric]) => [
		`${escapeMarkdown(name)} ${metric.better === "higher" ? "↑" : "↓"}`,
		`${formatEstimate(metric.value, metric.interval)}${metric.unit === void 0 ? "" : ` ${escapeMarkdown(metric.unit)}`}`,
		metric.interval === void 0 ? "–" : `${Math.round(metric.interval.level * 100)} %`
	]);
	return markdownTable([
		"metric",
		"value, interval",
		"level"
	], rows, [
		"left",
		"right",
		"right"
	]);
}
function signatureTable(manifest) {
	const rows = manifest.signature.inputs.map((field) => [
		inlineCode(field.name),
		field.kind,
		field.required ? "yes" : "no",
		field.categories === void 0 ? "" : shorten(field.categories)
	]);
	return markdownTable([
		"input",
		"kind",
		"required",
		"known values"
	], rows);
}
const shorten = (values) => values.slice(0, 8).map(inlineCode).join(", ") + (values.length > 8 ? ` and ${values.length - 8} more` : "");
function outputLine(manifest) {
	const { name, classes } = manifest.signature.output;
	return classes === void 0 ? `Output: ${inlineCode(name)}, a number.` : `Output: ${inlineCode(name)}, one of ${shorten(classes)}.`;
}
function originLines(manifest, extra) {
	const { dataset } = manifest;
	return [
		["repository", extra.repository],
		["commit", manifest.commit],
		["run", manifest.runId],
		["trained at", manifest.createdAt],
		["data", `${dataset.name}${dataset.version === void 0 ? "" : ` ${dataset.version}`}, ${formatCount(dataset.rows)} rows, sha256:${dataset.digest}`],
		["algorithm", manifest.algorithm],
		["settings", JSON.stringify(manifest.parameters)],
		["seed", manifest.seed]
	].flatMap(([label, value]) => value === void 0 ? [] : [`- ${label}: ${inlineCode(String(value))}`]);
}
// src/domain/registry/release-notes.ts
/** GitHub cuts release notes at 125,000 characters; ours stay well below. */
const LONGEST_NOTES = 6e4;
/** Notes of a version's release: why this number, how to get the model, then its card. */
function renderReleaseNotes(manifest, version, reason, extra) {
	const notes = [
		renderModelCard(manifest, {
			...extra,
			version
		}).replace(/^---\n[\s\S]*?\n---\n+/, "").trimEnd(),
		"",
		"## Get it",
		"",
		"```",
		`trainyard fetch ${manifest.model} --version ${version} --to model`,
		"```",
		"",
		`Version ${inlineCode(version)}: ${reason.replace(/[\r\n]+/g, " ").replace(/[<>`*_[\]]/g, "")}.`,
		"",
		details("How to verify", "Every file is listed with its SHA-256 in `model.json`; the digest of `model.json` is in the message of the tag.")
	].join("\n");
	return notes.length <= LONGEST_NOTES ? notes : `${notes.slice(0, LONGEST_NOTES)}\n\n… cut; the whole card is the asset README.md`;
}
// src/features/registry/publish-release.ts
/** Draft, upload, verify, publish. A draft of an interrupted attempt is gone on with; a published release is only looked at. */
async function publishRelease(content, ports) {
	const { releases } = ports.forge;
	const { tag } = content.release;
	const found = await releases.find(tag);
	if (found !== void 0 && !found.draft) return requireComplete(found, content.package);
	return withTemporaryFolder(ports, async (folder) => {
		const draft = found ?? await releases.createDraft(content.release);
		const uploads = planUploads(content, folder, ports);
		if (!await uploadAll(draft, uploads, ports)) {
			await releases.discardDraft(draft);
			await uploadAll(await releases.createDraft(content.release), uploads, ports);
		}
		const complete = await releases.find(tag);
		if (complete === void 0) throw new Failure("registry.release-missing", { message: `the draft of ${tag} has gone while it was filled` });
		requireComplete(complete, content.package);
		return complete.draft ? releases.publish(complete) : complete;
	});
}
function requireComplete(release, { manifest, packageDigest }) {
	const { problems } = assessRelease(release, manifest);
	const stored = release.assets.find((asset) => asset.name === MANIFEST_FILE)?.sha256;
	const all = stored === packageDigest ? problems : [`${MANIFEST_FILE} is ${stored === void 0 ? "not in the release" : "another one"}`, ...problems];
	if (all.length === 0) return release;
	throw new Failure("registry.release-incomplete", {
		message: `the release of ${release.tag} is not the package that was registered`,
		evidence: all
	});
}
/** False when an asset of the draft has one of our names and other bytes. */
async function uploadAll(draft, uploads, ports) {
	const total = uploads.reduce((sum, upload) => sum + upload.sizeBytes, 0);
	let done = 0;
	for (const upload of uploads) {
		const { path, sha256 } = await upload.prepare();
		const there = draft.assets.find((asset) => asset.name === upload.name);
		if (there !== void 0 && there.sha256 !== sha256) return false;
		if (there === void 0) {
			const stored = await ports.forge.releases.upload(draft, {
				name: upload.name,
				path
			});
			if (stored.sha256 !== sha256) throw new Failure("forge.digest-mismatch", { message: `${upload.name} was sent as SHA-256 ${sha256} and stored as ${stored.sha256}` });
		}
		done += upload.sizeBytes;
		if (upload.sizeBytes > 0) ports.reporter.progress({
			task: `upload ${draft.tag}`,
			done,
			total
		});
	}
	return true;
}
function planUploads(content, scratch, ports) {
	const { folder, manifest, packageDigest } = content.package;
	const digests = new Map(manifest.files.map((file) => [file.path, file.sha256]));
	const files = planAssets(manifest.files, content.largestPart).map((asset) => ({
		name: asset.name,
		sizeBytes: asset.sizeBytes,
		prepare: () => asset.whole ? Promise.resolve({
			path: `${folder}/${asset.path}`,
			sha256: digests.get(asset.path)
		}) : cut(asset, folder, scratch, ports)
	}));
	const evidence = {
		name: EVIDENCE_FILE,
		sizeBytes: content.evidence.length,
		prepare: async () => {
			const path = `${scratch}/${EVIDENCE_FILE}`;
			await ports.files.write(path, content.evidence);
			return {
				path,
				sha256: ports.hasher.sha256(content.evidence)
			};
		}
	};
	const manifestUpload = {
		name: MANIFEST_FILE,
		sizeBytes: 0,
		prepare: () => Promise.resolve({
			path: `${folder}/${MANIFEST_FILE}`,
			sha256: packageDigest
		})
	};
	return [
		...files,
		evidence,
		manifestUpload
	];
}
/** Writes a range of a large file to the scratch folder, always under the same name so that only one part lies there at a time. */
async function cut(asset, folder, scratch, ports) {
	const path = `${scratch}/part`;
	await ports.files.write(path, sliceStream(ports.files.stream(`${folder}/${asset.path}`), asset.start, asset.sizeBytes));
	return {
		path,
		sha256: await ports.hasher.sha256Stream(ports.files.stream(path))
	};
}
// src/features/registry/require-harmless.ts
/**
* Refuses a package whose files run what can do harm when somebody opens them, or of which that cannot be told. What its manifest says about
* that is not believed: whoever wrote the files may have written the manifest.
*/
async function requireHarmless({ folder, manifest }, policy, ports) {
	const codes = [];
	for (const { path, sizeBytes } of manifest.files) {
		if (manifest.format === void 0 && !path.startsWith("output/")) continue;
		const { code } = await inspectModelFile({
			path: `${folder}/${path}`,
			name: path,
			sizeBytes
		}, ports.files);
		if (code !== void 0) codes.push(code);
	}
	const code = joinCodeFacts(codes);
	if (code === void 0 || code.verdict === "known") return;
	const evidence = [
		...code.dangerous.map((name) => `dangerous: ${name}`),
		...code.problems,
		...code.unknown.map((name) => `on no list: ${name}`)
	];
	const found = code.dangerous.length > 0 ? code.dangerous.slice(0, 3).join(", ") : code.problems[0] ?? code.unknown.slice(0, 3).join(", ");
	if (judgeCode(code) === "fail" && policy === "refuse") throw new Failure("registry.package-unsafe", {
		message: `expected model files that run nothing harmful when they are opened, found ${found} in the package of ${manifest.model}`,
		evidence
	});
	ports.reporter.warn(`opening the files of ${manifest.model} runs code of whoever made them: ${found}`);
}
// src/features/registry/register-model.ts
/** How often another registration of the same model may take our number before we give up. */
const ATTEMPTS = 5;
/**
* Makes a model package a version: tag, then release. The tag comes first and is the lock: it carries the digest of the package, so that the same
* command after a kill at any point finds its own tag again and goes on with the release.
*/
async function registerModel(command, ports) {
	requireModelName(command.model);
	const found = await verifyPackage(packageFolder(command.run ?? await newestRun(command.model, ports), ports.root), ports);
	if (found.manifest.model !== command.model) throw new Failure("registry.package-invalid", { message: `expected a package of ${command.model}, found one of ${found.manifest.model} in ${found.folder}` });
	await requireHarmless(found, command.unsafeFiles ?? "refuse", ports);
	const source = await sourceCommit(found.manifest, ports);
	const first = await decide(command, found, source, ports);
	const effects = plannedEffects(command.model, first, found);
	const plan = {
		title: `register ${command.model} ${first.version}`,
		effects
	};
	if (command.dryRun === true) return {
		kind: "planned",
		...described(command.model, first, source),
		manifest: found.manifest,
		plan
	};
	const taken = await takeVersion(command, found, source, first, ports);
	const before = taken.decision.kind === "known" ? await ports.forge.releases.find(taken.tag) : void 0;
	const release = await publishRelease({
		release: {
			tag: taken.tag,
			title: `${command.model} ${taken.decision.version}`,
			notes: renderReleaseNotes(found.manifest, taken.decision.version, taken.decision.reason, {
				repository: ports.forge.repository,
				...command.licence === void 0 ? {} : { licence: command.licence }
			})
		},
		package: found,
		evidence: prettyJson(await gatherEvidence(command.model, taken.decision.version, taken.commit, found, ports)),
		...command.largestPart === void 0 ? {} : { largestPart: command.largestPart }
	}, ports);
	return {
		kind: before !== void 0 && !before.draft ? "kept" : "registered",
		...described(command.model, taken.decision, taken.commit),
		manifest: found.manifest,
		release,
		plan
	};
}
const described = (model, decision, commit) => ({
	version: decision.version,
	tag: versionTag(model, decision.version),
	commit,
	reason: decision.reason
});
async function newestRun(model, ports) {
	const run = await latestRecord("run", model, ports, (record) => record.exit === "succeeded");
	if (run !== void 0) return run.id;
	throw new Failure("registry.package-missing", { message: `expected a finished run of ${model}, found none in the ledger` });
}
function packageFolder(run, root) {
	if (parseRecordId(run) !== void 0) return `${root}/.trainyard/runs/${run}`;
	return (run.startsWith("/") || /^[A-Za-z]:[\\/]/.test(run) ? run : `${root}/${run}`).replace(/[\\/]+$/, "");
}
/** The commit that the model was trained from; for a package that names none, the one that is checked out. */
async function sourceCommit(manifest, ports) {
	const commit = await ports.git.resolve(manifest.commit ?? "HEAD");
	if (commit !== void 0) return commit;
	if (manifest.commit !== void 0 && ports.forge.kind === "github") return manifest.commit;
	throw new Failure("registry.commit-missing", { message: manifest.commit === void 0 ? "the repository has no commit yet" : `the model was trained from ${manifest.commit}, which this repository does not have` });
}
async function decide(command, found, commit, ports) {
	const state = await modelState(command.model, ports);
	const request = {
		manifest: found.manifest,
		packageDigest: found.packageDigest,
		commit,
		...command.bump === void 0 ? {} : { bump: command.bump }
	};
	const decision = planRegistration(state, request);
	if (decision.kind === "known" || decision.bump === "first" || command.bump !== void 0) return decision;
	const previous = await readableManifest(latestVersion(state), ports);
	return previous === void 0 ? decision : planRegistration(state, {
		...request,
		previous
	});
}
async function takeVersion(command, found, source, first, ports) {
	let decision = first;
	for (let attempt = 1;; attempt++) {
		const tag = versionTag(command.model, decision.version);
		if (decision.kind === "known") return {
			decision,
			tag,
			commit: decision.commit
		};
		const files = decision.ownCommit ? { files: [await ownCommit(command.model, found, ports)] } : {};
		try {
			const made = await ports.forge.tags.create({
				name: tag,
				commit: source,
				message: registrationMessage(command.model, decision.version, found),
				...files
			});
			return {
				decision,
				tag,
				commit: made.commit
			};
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "forge.already-exists" || attempt === ATTEMPTS) throw error;
			decision = await decide(command, found, source, ports);
		}
	}
}
/** The sentence is GTO's own, so that its history reads as usual. */
const registrationMessage = (model, version, found) => formatTagMessage({
	sentence: `Registering artifact ${model} version ${version}`,
	run: found.manifest.runId,
	packageDigest: found.packageDigest
});
/** GTO allows one version a commit: a further one stands on a small commit that holds its manifest. */
async function ownCommit(model, found, ports) {
	const content = await ports.files.read(`${found.folder}/model.json`) ?? /* @__PURE__ */ new Uint8Array();
	return {
		path: `.trainyard/versions/${model}/${MANIFEST_FILE}`,
		content
	};
}
async function gatherEvidence(model, version, commit, found, ports) {
	const { manifest, packageDigest } = found;
	const run = await readRecord("run", model, manifest.runId, ports);
	const comparisons = await readRecords("comparison", model, ports);
	return {
		schemaVersion: 1,
		kind: "evidence",
		model,
		version,
		packageDigest,
		commit,
		dataset: manifest.dataset,
		runId: manifest.runId,
		...run === void 0 ? {} : { run },
		comparisons: comparisons.filter((record) => record.candidate.runId === manifest.runId).map((record) => record.id)
	};
}
function plannedEffects(model, decision, { manifest }) {
	const tag = versionTag(model, decision.version);
	const size = humanBytes(manifest.files.reduce((total, file) => total + file.sizeBytes, 0));
	if (decision.kind === "known") return [{
		verb: "keep",
		target: tag,
		detail: decision.reason
	}];
	return [
		...decision.ownCommit ? [{
			verb: "create",
			target: "commit",
			detail: `holds the manifest, as the source commit carries a version already`
		}] : [],
		{
			verb: "create",
			target: tag,
			detail: decision.reason
		},
		{
			verb: "upload",
			target: `release ${tag}`,
			detail: `${manifest.files.length + 2} files, ${size}`
		}
	];
}
export { registerModel as t };
