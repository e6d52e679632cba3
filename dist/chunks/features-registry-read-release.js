import { n as Failure } from "./kernel-failure.js";
import { i as parseManifest, r as MANIFEST_FILE } from "./kernel-records-model-manifest.js";
// src/domain/registry/asset-name.ts
const FILLER = "f_f";
const PLAIN = /[A-Za-z0-9.-]/;
/**
* GitHub replaces most characters of asset names by dots, so that two files could end under one name. Names here use letters, digits, `.` and
* `-` as they are; `_` begins an escape: `__` is `_`, `_s` is `/`, `_u` and hexadecimal digits and `.` any other character, among them a dot
* after a dot. A name that would not begin with a letter or digit begins with `f_f`. Parts end in `_p2of5`.
*/
function formatAssetName(address) {
	let name = "";
	for (const character of address.path) if (PLAIN.test(character) && !(character === "." && name.endsWith("."))) name += character;
	else if (character === "_") name += "__";
	else if (character === "/") name += "_s";
	else name += `_u${character.codePointAt(0).toString(16)}.`;
	if (!/^[A-Za-z0-9]/.test(name)) name = `${FILLER}${name}`;
	return address.part === void 0 ? name : `${name}_p${address.part.index}of${address.part.of}`;
}
/** Reads a name that `formatAssetName` made; anything else is undefined. */
function parseAssetName(name) {
	const parted = /^(.*)_p([1-9]\d{0,3})of([1-9]\d{0,3})$/s.exec(name);
	const body = parted?.[1] ?? name;
	let path = "";
	let rest = body.startsWith(FILLER) ? body.slice(3) : body;
	while (rest !== "") {
		const escape = /^_(_|s|u([0-9a-f]{1,6})\.)/.exec(rest);
		if (escape !== null) {
			const point = escape[2] === void 0 ? void 0 : Number.parseInt(escape[2], 16);
			if (point !== void 0 && point > 1114111) return void 0;
			path += point === void 0 ? escape[1] === "s" ? "/" : "_" : String.fromCodePoint(point);
			rest = rest.slice(escape[0].length);
		} else if (PLAIN.test(rest[0])) {
			path += rest[0];
			rest = rest.slice(1);
		} else return void 0;
	}
	const address = parted === null ? { path } : {
		path,
		part: {
			index: Number(parted[2]),
			of: Number(parted[3])
		}
	};
	return path !== "" && formatAssetName(address) === name ? address : void 0;
}
// src/domain/registry/asset-plan.ts
/** GitHub refuses assets of 2 GiB and more; the rest is room for error. */
const LARGEST_PART = 2e9;
/** GitHub allows 1,000 assets in a release; manifest, evidence and notes take three. */
const MOST_ASSETS = 900;
/** Longer names of assets are cut or refused by file systems and forges. */
const LONGEST_NAME = 200;
/** Which assets carry the files; a file that is larger than an asset may be is cut into parts of equal size but the last. */
function planAssets(files, largest = LARGEST_PART) {
	const assets = files.flatMap(({ path, sizeBytes }) => {
		const of = Math.max(1, Math.ceil(sizeBytes / largest));
		if (of === 1) return [{
			name: formatAssetName({ path }),
			path,
			start: 0,
			sizeBytes,
			whole: true
		}];
		return Array.from({ length: of }, (_, index) => ({
			name: formatAssetName({
				path,
				part: {
					index: index + 1,
					of
				}
			}),
			path,
			start: index * largest,
			sizeBytes: Math.min(largest, sizeBytes - index * largest),
			whole: false
		}));
	});
	if (assets.length > MOST_ASSETS) throw new Failure("registry.package-too-large", { message: `expected at most ${MOST_ASSETS} assets for a release, found ${assets.length} for ${files.length} files` });
	const long = assets.find(({ name }) => name.length > LONGEST_NAME);
	if (long !== void 0) throw new Failure("registry.package-too-large", { message: `the path ${long.path} is too long for the name of an asset (${LONGEST_NAME} characters)` });
	return assets;
}
/** Names of the assets that hold a file, in order; undefined when one is missing or two ways to read it exist. */
function assetsOfFile(path, names) {
	const ours = names.flatMap((name) => {
		const address = parseAssetName(name);
		return address?.path === path ? [{
			name,
			part: address.part
		}] : [];
	});
	const first = ours[0];
	if (first === void 0) return void 0;
	if (first.part === void 0) return ours.length === 1 ? [first.name] : void 0;
	const of = first.part.of;
	const ordered = [...ours].sort((left, right) => (left.part?.index ?? 0) - (right.part?.index ?? 0));
	return ordered.length === of && ordered.every(({ part }, index) => part?.index === index + 1 && part.of === of) ? ordered.map(({ name }) => name) : void 0;
}
// src/features/registry/verify-package.ts
/** A manifest lists files, not data: anything larger is not one. */
const LARGEST_MANIFEST = 16e6;
/** Reads the manifest of a package folder and checks every file that it lists against size and digest. */
async function verifyPackage(folder, ports) {
	const read = await readManifest(folder, ports);
	const problems = [];
	for (const file of read.manifest.files) {
		const problem = await fileProblem(folder, file, ports);
		if (problem !== void 0) problems.push(problem);
	}
	if (problems.length > 0) throw new Failure("registry.package-corrupt", {
		message: `${problems.length} of ${read.manifest.files.length} files of ${folder} are not what ${MANIFEST_FILE} says`,
		evidence: problems
	});
	return read;
}
/** The manifest alone, checked for form; the files are not looked at. */
async function readManifest(folder, ports) {
	const path = `${folder}/${MANIFEST_FILE}`;
	const stat = await ports.files.stat(path);
	if (stat?.kind !== "file") throw new Failure("registry.package-missing", { message: `expected a model package in ${folder}, found no ${MANIFEST_FILE} there` });
	if (stat.sizeBytes > LARGEST_MANIFEST) throw new Failure("registry.package-invalid", { message: `${path} has ${stat.sizeBytes} bytes; a manifest has at most ${LARGEST_MANIFEST}` });
	const bytes = await ports.files.read(path) ?? /* @__PURE__ */ new Uint8Array();
	return {
		folder,
		manifest: decodeManifest(bytes, path),
		packageDigest: ports.hasher.sha256(bytes)
	};
}
function decodeManifest(bytes, name) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new Failure("registry.package-invalid", {
			message: `${name} is not JSON in UTF-8`,
			cause
		});
	}
	const parsed = parseManifest(value);
	if (parsed.ok) return parsed.value;
	throw new Failure("registry.package-invalid", {
		message: `${name} is not a manifest of a model package`,
		evidence: parsed.error
	});
}
async function fileProblem(folder, file, ports) {
	const path = `${folder}/${file.path}`;
	const stat = await ports.files.stat(path);
	if (stat === void 0) return `${file.path} is missing`;
	if (stat.kind !== "file") return `${file.path} is a ${stat.kind}, expected a file`;
	if (stat.sizeBytes !== file.sizeBytes) return `${file.path} has ${stat.sizeBytes} bytes, expected ${file.sizeBytes}`;
	const digest = await ports.hasher.sha256Stream(ports.files.stream(path));
	return digest === file.sha256 ? void 0 : `${file.path} has SHA-256 ${digest}, expected ${file.sha256}`;
}
// src/features/registry/with-temporary-folder.ts
/** A scratch folder for the length of some work; it is gone afterwards whatever happened. */
async function withTemporaryFolder(ports, work) {
	const folder = await ports.files.temporaryFolder();
	try {
		return await work(folder.path);
	} finally {
		await folder[Symbol.asyncDispose]();
	}
}
// src/features/registry/read-release.ts
/** The published release of a version; a draft means that registration was interrupted. */
async function publishedRelease(version, ports) {
	const release = await ports.forge.releases.find(version.tag);
	if (release === void 0) throw new Failure("registry.release-missing", { message: `${version.tag} is tagged, but has no release` });
	if (release.draft) throw new Failure("registry.release-missing", { message: `the release of ${version.tag} is a draft: registration did not finish` });
	return release;
}
/** The manifest of a version, verified against the digest in its tag. */
function releasedManifest(version, release, ports) {
	return withTemporaryFolder(ports, async (folder) => {
		const asset = release.assets.find((candidate) => candidate.name === MANIFEST_FILE);
		if (asset === void 0) throw new Failure("registry.release-incomplete", { message: `the release of ${version.tag} has no ${MANIFEST_FILE}` });
		const path = `${folder}/${MANIFEST_FILE}`;
		await ports.forge.releases.download(asset, path);
		const bytes = await ports.files.read(path) ?? /* @__PURE__ */ new Uint8Array();
		const digest = ports.hasher.sha256(bytes);
		if (version.packageDigest !== void 0 && digest !== version.packageDigest) throw new Failure("registry.package-corrupt", {
			message: `${MANIFEST_FILE} of ${version.tag} is not the one that was registered`,
			evidence: [`expected SHA-256 ${version.packageDigest} (message of the tag)`, `found ${digest}`]
		});
		return decodeManifest(bytes, `${MANIFEST_FILE} of ${version.tag}`);
	});
}
/** The manifest where it can be read; why it cannot is of no interest to the caller. */
async function readableManifest(version, ports) {
	if (version === void 0) return void 0;
	try {
		return await releasedManifest(version, await publishedRelease(version, ports), ports);
	} catch (error) {
		if (error instanceof Failure) return void 0;
		throw error;
	}
}
/** Compares what the forge says it stores with what the manifest lists. Parts of a split file are checked by size; fetching checks their bytes. */
function assessRelease(release, manifest) {
	const names = release.assets.map((asset) => asset.name);
	const byName = new Map(release.assets.map((asset) => [asset.name, asset]));
	const problems = [];
	let verified = 1;
	for (const file of manifest.files) {
		const assets = assetsOfFile(file.path, names)?.map((name) => byName.get(name));
		if (assets === void 0) problems.push(`${file.path} is not in the release`);
		else if (assets.reduce((total, asset) => total + asset.sizeBytes, 0) !== file.sizeBytes) problems.push(`${file.path} has another size in the release`);
		else if (assets.length === 1 && assets[0].sha256 !== file.sha256) problems.push(`${file.path} has another digest in the release`);
		else verified += 1;
	}
	return {
		verified,
		problems
	};
}
export { withTemporaryFolder as a, assetsOfFile as c, releasedManifest as i, planAssets as l, publishedRelease as n, readManifest as o, readableManifest as r, verifyPackage as s, assessRelease as t, formatAssetName as u };
