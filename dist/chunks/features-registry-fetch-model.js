import { n as Failure } from "./kernel-failure.js";
import { a as withTemporaryFolder, c as assetsOfFile, i as releasedManifest, n as publishedRelease, o as readManifest, s as verifyPackage } from "./features-registry-read-release.js";
import { n as FETCH_MARKER, r as MANIFEST_FILE } from "./kernel-records-model-manifest.js";
import { t as selectVersion } from "./domain-registry-selector.js";
import { t as modelState } from "./features-registry-read-state.js";
import { t as joinStreams } from "./features-registry-slice-stream.js";
import { n as isJsonObject, r as prettyJson } from "./kernel-json.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
// src/features/registry/package-folder.ts
/** Refuses a folder with anything in it that is not ours to replace. */
async function inspectFolder(folder, ports) {
	const stat = await ports.files.stat(folder);
	if (stat === void 0) return {
		kind: "nothing",
		files: []
	};
	const first = stat.kind === "folder" ? await firstFile(folder, ports) : stat.kind;
	if (first === void 0) return {
		kind: "nothing",
		files: []
	};
	const marker = stat.kind === "folder" ? await ports.files.read(`${folder}/${FETCH_MARKER}`) : void 0;
	if (marker !== void 0) return {
		kind: "interrupted",
		files: markedFiles(marker)
	};
	try {
		const { manifest } = await readManifest(folder, ports);
		return {
			kind: "package",
			files: manifest.files.map((file) => file.path)
		};
	} catch (cause) {
		throw new Failure("registry.folder-occupied", {
			message: `${folder} holds other things than a model package (${first})`,
			cause
		});
	}
}
async function firstFile(folder, ports) {
	for await (const file of ports.files.list(folder)) return file.path;
}
/** The marker first, the manifest last: whatever is left by a kill is no package, and the marker says what of it is ours. */
async function replaceFolder({ folder, scratch, occupant, files }, ports) {
	const ours = [.../* @__PURE__ */ new Set([...occupant.files, ...files])];
	await ports.files.write(`${folder}/${FETCH_MARKER}`, prettyJson({ files: ours }));
	await ports.files.remove(`${folder}/${MANIFEST_FILE}`);
	for (const path of occupant.files) await ports.files.remove(`${folder}/${path}`);
	for (const path of [...files, MANIFEST_FILE]) await ports.files.write(`${folder}/${path}`, ports.files.stream(`${scratch}/${path}`));
	await ports.files.remove(`${folder}/${FETCH_MARKER}`);
}
/** Only paths inside the folder, whatever the marker says. */
function markedFiles(marker) {
	try {
		const value = JSON.parse(new TextDecoder().decode(marker));
		const files = isJsonObject(value) ? value["files"] : void 0;
		return Array.isArray(files) ? files.filter((path) => typeof path === "string" && parseRelativePath(path) !== void 0) : [];
	} catch {
		return [];
	}
}
// src/features/registry/fetch-model.ts
/**
* Puts a version into a folder. Everything is downloaded and verified against the manifest, and the manifest against the tag, before the folder is
* touched; the manifest is written last, so that a folder with a manifest is a whole package.
*/
async function fetchModel(command, ports) {
	const version = selectVersion(await modelState(command.model, ports), command.selector);
	const release = await publishedRelease(version, ports);
	const manifest = await releasedManifest(version, release, ports);
	if (manifest.model !== command.model) throw new Failure("registry.package-corrupt", { message: `the release of ${version.tag} holds a package of ${manifest.model}` });
	const result = {
		folder: command.to,
		version: version.version,
		tag: version.tag,
		manifest
	};
	const occupant = await inspectFolder(command.to, ports);
	if (occupant.kind === "package" && await isIntact(command.to, version, ports)) return {
		...result,
		kind: "kept"
	};
	if (command.dryRun === true) return {
		...result,
		kind: "planned"
	};
	await withTemporaryFolder(ports, async (scratch) => {
		await downloadPackage(scratch, release, manifest, ports);
		await replaceFolder({
			folder: command.to,
			scratch: `${scratch}/files`,
			occupant,
			files: manifest.files.map((file) => file.path)
		}, ports);
	});
	return {
		...result,
		kind: "fetched"
	};
}
async function isIntact(folder, version, ports) {
	try {
		const { packageDigest } = await verifyPackage(folder, ports);
		return packageDigest === version.packageDigest;
	} catch (error) {
		if (error instanceof Failure) return false;
		throw error;
	}
}
async function downloadPackage(scratch, release, manifest, ports) {
	const total = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0);
	let done = 0;
	for (const file of manifest.files) {
		await downloadFile(scratch, release, file, ports);
		done += file.sizeBytes;
		ports.reporter.progress({
			task: `download ${release.tag}`,
			done,
			total
		});
	}
	const stored = release.assets.find((asset) => asset.name === MANIFEST_FILE);
	await ports.forge.releases.download(stored, `${scratch}/files/${MANIFEST_FILE}`);
}
async function downloadFile(scratch, release, file, ports) {
	const names = assetsOfFile(file.path, release.assets.map((asset) => asset.name));
	if (names === void 0) throw new Failure("registry.release-incomplete", { message: `the release of ${release.tag} does not hold ${file.path}` });
	const assets = names.map((name) => release.assets.find((asset) => asset.name === name));
	const size = assets.reduce((sum, asset) => sum + asset.sizeBytes, 0);
	if (size !== file.sizeBytes) throw corrupt(release, file, `${size} bytes`, `${file.sizeBytes} bytes`);
	const target = `${scratch}/files/${file.path}`;
	const parts = assets.map((_, index) => assets.length === 1 ? target : `${scratch}/parts/${index + 1}`);
	for (const [index, asset] of assets.entries()) await ports.forge.releases.download(asset, parts[index]);
	if (parts.length > 1) {
		await ports.files.write(target, joinStreams(parts.map((part) => ports.files.stream(part))));
		for (const part of parts) await ports.files.remove(part);
	}
	const digest = await ports.hasher.sha256Stream(ports.files.stream(target));
	if (digest !== file.sha256) throw corrupt(release, file, `SHA-256 ${digest}`, `SHA-256 ${file.sha256}`);
}
const corrupt = (release, file, found, expected) => new Failure("registry.package-corrupt", {
	message: `${file.path} of ${release.tag} is not what the manifest says; nothing was written`,
	evidence: [`expected ${expected}`, `found ${found}`]
});
export { fetchModel as t };
