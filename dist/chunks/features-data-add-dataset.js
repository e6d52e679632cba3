import { i as datasetPaths, n as formatManifest, s as isDatasetName } from "./domain-data-manifest.js";
import { n as unsafeNames, t as collidingNames } from "./domain-data-file-names.js";
import { n as formatPointer } from "./domain-data-lfs-pointer.js";
import { t as diffManifests } from "./domain-data-diff-manifest-diff.js";
import { t as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { t as concurrently } from "./features-data-concurrently.js";
import { n as formatTableSchema, t as inferSchema } from "./domain-data-schema-infer-schema.js";
import { i as personalColumns, n as readingFor, t as readSchema } from "./features-data-dataset-schema.js";
import { n as ensureObjects, r as describeFiles } from "./features-data-ensure-objects.js";
import { t as knownFiles } from "./features-data-known-files.js";
import { a as workingManifest } from "./features-data-read-manifest.js";
import { a as intoStore, c as takeFiles, i as foundFiles, n as digestOnly, o as pointerAt, r as filesBelow, s as requireRegular } from "./features-data-working-files.js";
import { basename, isAbsolute, join, relative } from "node:path";
// src/domain/data/attributes.ts
/** Large files of a dataset, and nothing else, go through git LFS. Data is never merged line by line and never has its line ends changed. */
const DATASET_ATTRIBUTES = "files/** filter=lfs diff=lfs merge=lfs -text";
/**
* The text that `data/<name>/.gitattributes` must have so that its files are LFS files, keeping every line that is there; undefined when it
* already says so. A later line wins in git, so the rule counts only where no later line for `files` changes the filter.
*/
function planAttributes(existing) {
	if (existing === void 0 || existing === "") return `${DATASET_ATTRIBUTES}\n`;
	const lines = existing.split(/\r?\n/).map((line) => line.trim());
	const rule = lines.findLastIndex((line) => /^files\/\*\*\s/.test(line) && /\sfilter=lfs(\s|$)/.test(line));
	const changedLater = lines.slice(rule + 1).some((line) => !line.startsWith("#") && /\s(-filter|!filter|filter=(?!lfs(\s|$)))/.test(line));
	if (rule >= 0 && !changedLater) return void 0;
	return `${existing}${existing.endsWith("\n") ? "" : "\n"}${DATASET_ATTRIBUTES}\n`;
}
// src/features/data/source-files.ts
/** The files that paths name: a file under its own name, a folder with everything below it. Pointers and links are refused: they are no data. */
async function sourceFiles(paths, ports) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const absolute = isAbsolute(path) ? path : join(ports.root, path);
		const stat = await ports.files.stat(absolute);
		if (stat === void 0) throw new Failure("environment.file-missing", {
			message: `${path} does not exist`,
			at: { file: path }
		});
		const name = path.replace(/\/+$/, "");
		const files = stat.kind === "folder" ? await filesBelow(absolute.replace(/\/+$/, ""), name, ports) : [requireRegular({
			absolute,
			name: path,
			path: basename(absolute),
			seen: stat
		})];
		for (const file of files) {
			const twin = found.get(file.path);
			if (twin !== void 0) throw new Failure("data.names-collide", {
				message: `two of the files to add would be called ${file.path}`,
				evidence: [twin.name, file.name]
			});
			found.set(file.path, file);
		}
	}
	const files = [...found.values()];
	const pointers = await concurrently(files, (file) => pointerAt(file.absolute, file.seen, ports));
	const texts = files.filter((_, index) => pointers[index] !== void 0);
	if (texts.length > 0) throw new Failure("data.pointer-as-data", {
		message: texts.length === 1 ? `${texts[0].name} holds a git LFS pointer, not data` : `${texts.length} files hold git LFS pointers, not data`,
		evidence: texts.slice(0, 10).map((file) => file.name),
		at: { file: texts[0].name }
	});
	return files;
}
// src/features/data/add-dataset.ts
/**
* Records files as a dataset under `data/<name>`: bytes into the LFS object store, pointers into git's index, a manifest beside them. Everything
* is read and checked before anything is written. Afterwards `git status` shows the dataset as staged and nothing as modified.
*/
async function addDataset(command, ports) {
	const { name } = command;
	if (!isDatasetName(name)) throw new Failure("data.name-invalid", { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
	const paths = datasetPaths(name);
	const before = await workingManifest(name, ports);
	const known = await knownFiles(name, before, ports);
	const sources = await sourceFiles(command.from ?? [], ports);
	const kept = await keptFiles(paths.files, sources, ports);
	checkNames(name, [...kept, ...sources]);
	const files = await takeIn(kept, sources, known, command.dryRun === true, ports);
	await ensureObjects(files.filter((file) => file.stored), ports);
	const schemaPath = command.schema ?? (await ports.files.stat(join(ports.root, paths.schema)) === void 0 ? void 0 : paths.schema);
	const schema = schemaPath === void 0 ? void 0 : await readSchema(relativeTo(ports.root, schemaPath), ports);
	const { manifest, digest } = await describeFiles(name, files, readingFor(schema), command.source ?? before?.source, ports, personalColumns(schema));
	const diff = before === void 0 ? void 0 : diffManifests(before, manifest);
	const attributes = planAttributes(await textAt(join(ports.root, paths.attributes), ports));
	const changed = before === void 0 || formatManifest(before) !== formatManifest(manifest);
	const inferred = command.inferSchema === true && schema === void 0 && manifest.columns !== void 0 ? formatTableSchema(inferSchema(manifest.columns)) : void 0;
	const plan = planAdd(name, manifest, diff, {
		attributes: attributes !== void 0,
		schema: inferred !== void 0
	});
	if (command.dryRun === true) return {
		name,
		manifest,
		digest,
		diff,
		changed,
		plan
	};
	await copySources(sources, files, paths.files, ports);
	if (attributes !== void 0) await ports.files.write(join(ports.root, paths.attributes), attributes);
	await ports.files.write(join(ports.root, paths.manifest), formatManifest(manifest));
	if (command.schema !== void 0) await copySchema(command.schema, paths.schema, ports);
	if (inferred !== void 0) await ports.files.write(join(ports.root, paths.schema), inferred);
	const beside = [
		paths.attributes,
		paths.manifest,
		...schemaPath === void 0 && inferred === void 0 ? [] : [paths.schema]
	];
	await stageFiles(files, await concurrently(beside, async (path) => ({
		path,
		content: await textAt(join(ports.root, path), ports) ?? ""
	})), paths.files, known, ports);
	return {
		name,
		manifest,
		digest,
		diff,
		changed,
		plan
	};
}
/** Files that are in the dataset already and are not replaced. */
async function keptFiles(folder, sources, ports) {
	const replaced = new Set(sources.map((source) => source.path));
	const stat = await ports.files.stat(join(ports.root, folder));
	if (stat !== void 0 && stat.kind !== "folder") throw new Failure("data.path-unsafe", {
		message: `${folder}: expected a folder, found a ${stat.kind}`,
		at: { file: folder }
	});
	return (stat !== void 0 ? await foundFiles(folder, ports) : []).filter((file) => !replaced.has(file.path));
}
/**
* Reads what has to be read, once: hashed and into the object store in the same pass, where objects are out of sight until something points
* at them. A dry run only hashes.
*/
async function takeIn(kept, sources, known, dryRun, ports) {
	const all = [...kept, ...sources];
	if (!dryRun) {
		const unknown = all.filter((file) => !known.current.has(file.name));
		const copies = sources.reduce((sum, file) => sum + file.seen.sizeBytes, 0);
		await ports.objects.requireSpace(unknown.reduce((sum, file) => sum + file.seen.sizeBytes, 0), {
			path: ports.root,
			bytes: copies
		});
	}
	return await takeFiles(all, dryRun ? digestOnly(ports) : intoStore(ports), known.current, ports);
}
function checkNames(name, files) {
	if (files.length === 0) throw new Failure("data.files-missing", {
		message: `${datasetPaths(name).files} has no files, and none were given`,
		at: { file: datasetPaths(name).files }
	});
	const names = files.map((file) => file.path);
	const unsafe = unsafeNames(names);
	if (unsafe.length > 0) throw new Failure("data.path-unsafe", {
		message: `${unsafe.length} of ${names.length} files have names that cannot be stored everywhere`,
		evidence: unsafe.slice(0, 10).map(({ path, problem }) => `${JSON.stringify(path)} ${problem}`)
	});
	const twins = collidingNames(names);
	if (twins.length > 0) throw new Failure("data.names-collide", {
		message: `${twins.length} names are used twice on systems that ignore case`,
		evidence: twins.slice(0, 10).map((group) => group.join(" = "))
	});
}
function planAdd(name, manifest, diff, writes) {
	const paths = datasetPaths(name);
	const changes = diff === void 0 ? manifest.files.map((file) => ({
		verb: "create",
		target: `${paths.files}/${file.path}`,
		detail: `${humanBytes(file.sizeBytes)} in LFS`
	})) : diff.files.map((file) => ({
		verb: file.kind === "removed" ? "delete" : file.kind === "added" ? "create" : "update",
		target: `${paths.files}/${file.path}`,
		detail: humanBytes(file.sizeBytes)
	}));
	const updated = diff === void 0 || changes.length > 0;
	return {
		title: `Record the dataset ${name}`,
		effects: [
			...changes,
			...updated ? [{
				verb: diff === void 0 ? "create" : "update",
				target: paths.manifest
			}] : [],
			...writes.attributes ? [{
				verb: "update",
				target: paths.attributes
			}] : [],
			...writes.schema ? [{
				verb: "create",
				target: paths.schema,
				detail: "for review"
			}] : []
		]
	};
}
/** Out of the store, whose bytes were verified a moment ago, so that what is in place is what is recorded even if a source changes now. */
async function copySources(sources, files, folder, ports) {
	const digests = new Map(files.map((file) => [file.path, file.sha256]));
	const targets = sources.map((source) => ({
		source,
		target: join(ports.root, folder, source.path)
	})).filter(({ source, target }) => target !== source.absolute);
	for (const { target } of targets.filter(({ source }) => source.seen.sizeBytes === 0)) await ports.files.write(target, "");
	await ports.objects.checkout(targets.filter(({ source }) => source.seen.sizeBytes > 0).map(({ source, target }) => ({
		object: {
			oid: digests.get(source.path),
			sizeBytes: source.seen.sizeBytes
		},
		path: target,
		executable: source.seen.executable
	})));
}
/** In one step, so that the index never holds half a dataset. Only what is not staged already: pointers of files that were read, and the disappearance of those that are gone. */
async function stageFiles(files, plain, folder, known, ports) {
	const present = new Set(files.map((file) => `${folder}/${file.path}`));
	const entries = await concurrently(files.filter((file) => !known.current.has(file.name)), async (file) => {
		const path = `${folder}/${file.path}`;
		const seen = file.name === path ? file.seen : await ports.files.stat(join(ports.root, path));
		if (seen === void 0) throw new Failure("data.file-changed", {
			message: `${path} disappeared while it was added`,
			at: { file: path }
		});
		return {
			path,
			pointer: formatPointer({
				oid: file.sha256,
				sizeBytes: file.sizeBytes
			}),
			seen
		};
	});
	await ports.pointers.stage(entries, known.listed.filter((path) => !present.has(path)), plain);
}
async function copySchema(from, to, ports) {
	const source = isAbsolute(from) ? from : join(ports.root, from);
	if (source !== join(ports.root, to)) await ports.files.write(join(ports.root, to), await ports.files.read(source));
}
const relativeTo = (root, path) => isAbsolute(path) ? relative(root, path) : path;
async function textAt(path, ports) {
	const bytes = await ports.files.read(path);
	return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
}
export { addDataset as t };
