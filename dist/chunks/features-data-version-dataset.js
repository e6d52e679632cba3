import { a as formatDatasetTag, r as datasetPaths } from "./features-data-concurrently.js";
import { t as formatFileList } from "./domain-data-manifest.js";
import { a as planVersion, i as formatTagMessage, r as computeChange, t as datasetVersions } from "./features-data-dataset-versions.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { i as formatSemver } from "./kernel-semver.js";
import { t as committedFiles } from "./features-data-committed-files.js";
import { n as ensureObjects } from "./features-data-ensure-objects.js";
import { r as storeInRelease } from "./features-data-release-objects.js";
import { t as uploadObjects } from "./features-data-upload-objects.js";
import { t as manifestProblems } from "./features-data-manifest-problems.js";
import { r as manifestAt, t as datasetMissing } from "./features-data-read-manifest.js";
import { n as readTableSources } from "./features-data-read-table.js";
// src/features/data/version-dataset.ts
/**
* Gives the committed state of a dataset its version: computed from what changed since the newest one, tagged `data/<name>@vX.Y.Z` after
* the LFS server has every object. Running it again on the same state changes nothing.
*/
async function versionDataset(command, ports) {
	const { name } = command;
	const commit = await committedState(name, ports);
	const manifest = await manifestAt(name, commit, ports);
	if (manifest === void 0) throw await datasetMissing(name, ports);
	requireFresh(await manifestProblems(name, commit, manifest.files, ports));
	const digest = ports.hasher.sha256(formatFileList(manifest.files));
	const latest = (await datasetVersions(name, ports))[0];
	const change = latest === void 0 ? void 0 : await changeSince(name, latest, {
		manifest,
		commit,
		digest
	}, ports);
	const planned = planVersion(latest?.version, change, command.bump);
	if ("tooSmall" in planned) throw new Failure("data.bump-too-small", {
		message: `${name} was declared a ${planned.tooSmall.declared} version, and the change since ${formatSemver(latest.version)} is ${planned.tooSmall.computed}`,
		evidence: change?.reasons ?? []
	});
	const tag = formatDatasetTag({
		name,
		version: planned.version
	});
	const unchanged = planned.previous !== void 0 && planned.bump === void 0;
	const result = {
		name,
		version: formatSemver(planned.version),
		tag,
		previous: planned.previous === void 0 ? void 0 : formatSemver(planned.previous),
		bump: planned.bump,
		reasons: planned.reasons,
		digest,
		manifest,
		commit
	};
	const objects = manifest.files.filter((file) => file.sizeBytes > 0).map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	}));
	const released = command.storage === "release";
	const remote = unchanged || released ? void 0 : await ports.openRemoteObjects();
	const plan = planEffects(result, unchanged, objects, released ? { name: `release ${tag}` } : remote);
	if (command.dryRun === true) return {
		...result,
		created: false,
		plan
	};
	if (unchanged) {
		if (released) await storeInRelease({
			name,
			tag,
			objects
		}, ports);
		return {
			...result,
			created: false,
			plan
		};
	}
	if (remote !== void 0) await uploadObjects(namedFiles(name, manifest), remote, ports);
	await ports.forge.tags.create({
		name: tag,
		commit,
		message: formatTagMessage(planned, name, manifest, digest)
	});
	if (released) await storeInRelease({
		name,
		tag,
		objects
	}, ports);
	return {
		...result,
		created: true,
		plan
	};
}
const namedFiles = (name, { files }) => files.map(({ path, sha256, sizeBytes }) => ({
	name: `${datasetPaths(name).files}/${path}`,
	sha256,
	sizeBytes
}));
function requireFresh(problems) {
	if (problems.length === 0) return;
	throw new Failure("data.manifest-stale", {
		message: `${problems.length} committed files are not as the manifest says`,
		evidence: problems.slice(0, 10).map((problem) => `${problem.path} ${problem.message}`),
		remedy: "Bring the manifest up to date with trainyard data add, and commit it."
	});
}
/** The commit that holds the dataset as it is now; a version of anything else could not be found again. */
async function committedState(name, ports) {
	const { folder } = datasetPaths(name);
	const commit = await ports.git.resolve("HEAD");
	const changed = await ports.git.changedPaths([folder]);
	if (commit === void 0 || changed.length > 0) throw new Failure("data.uncommitted", {
		message: commit === void 0 ? "there is no commit yet" : `${changed.length} files below ${folder} have changes that are not committed`,
		evidence: changed.slice(0, 10)
	});
	return commit;
}
async function changeSince(name, latest, now, ports) {
	if (latest.digest === now.digest) return {
		bump: void 0,
		reasons: [`the files are those of ${formatSemver(latest.version)}`]
	};
	const old = await manifestAt(name, latest.tag.commit, ports);
	if (old === void 0) return {
		bump: "major",
		reasons: [`${formatSemver(latest.version)} has no manifest at its commit, so nothing can be compared`]
	};
	const before = await stateAt(name, latest.tag.commit, old, ports);
	const after = await stateAt(name, now.commit, now.manifest, ports);
	return computeChange(before, after);
}
/** Rows as well, when their objects can be had; otherwise the files alone have to tell, and they tell the worse. */
async function stateAt(name, commit, manifest, ports) {
	const files = await committedFiles(datasetPaths(name).files, commit, ports);
	try {
		const tables = files.filter((file) => manifest.files.some((listed) => listed.path === file.path && listed.rows !== void 0));
		await ensureObjects(tables, ports);
		if (tables.length === 0) return { manifest };
		const { table, rows } = await readTableSources(tables, ports);
		return {
			manifest,
			table,
			tableFiles: tables.map(({ path }, index) => ({
				path,
				rows: rows[index]
			}))
		};
	} catch (error) {
		if (error instanceof Failure && error.code === "data.tables-differ") return { manifest };
		if (!(error instanceof Failure) || error.code !== "data.object-missing") throw error;
		ports.reporter.warn(`the rows at ${commit.slice(0, 12)} cannot be read, so files are compared: ${error.message}`);
		return { manifest };
	}
}
function planEffects(result, unchanged, objects, remote) {
	const title = `Version the dataset ${result.name}`;
	if (unchanged) return {
		title,
		effects: [{
			verb: "keep",
			target: result.tag,
			detail: result.reasons.join("; ")
		}]
	};
	const bytes = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
	return {
		title,
		effects: [...remote === void 0 ? [] : [{
			verb: "upload",
			target: remote.name,
			detail: `up to ${objects.length} objects, ${humanBytes(bytes)}`
		}], {
			verb: "create",
			target: `tag ${result.tag}`,
			detail: result.reasons.join("; ")
		}]
	};
}
export { versionDataset as t };
