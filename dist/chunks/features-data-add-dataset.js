import { n as unsafeNames, r as planAttributes, t as collidingNames } from "./domain-data-file-names.js";
import { i as datasetPaths, n as formatManifest, s as isDatasetName } from "./domain-data-manifest.js";
import { r as formatPointer, t as concurrently } from "./features-data-concurrently.js";
import { t as diffManifests } from "./domain-data-diff-manifest-diff.js";
import { t as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { r as prettyJson } from "./kernel-json.js";
import { n as readingFor, t as readSchema } from "./features-data-dataset-schema.js";
import { n as ensureObjects, r as describeFiles } from "./features-data-ensure-objects.js";
import { a as workingFiles, i as pointerAt, n as digestOnly, r as intoStore, t as digestOf } from "./features-data-working-files.js";
import { a as workingManifest } from "./features-data-read-manifest.js";
import { basename, isAbsolute, join, relative } from "node:path";
// src/domain/data/schema/format-table-schema.ts
/** The schema as a Frictionless document; defaults are left out. */
function formatTableSchema(schema) {
	return prettyJson({
		$schema: "https://datapackage.org/profiles/2.0/tableschema.json",
		fields: schema.fields.map(({ constraints, ...field }) => ({
			...field,
			...Object.keys(constraints).length === 0 ? {} : { constraints }
		})),
		...schema.fieldsMatch === "exact" ? {} : { fieldsMatch: [schema.fieldsMatch] },
		...schema.missingValues === void 0 ? {} : { missingValues: schema.missingValues },
		...schema.primaryKey.length === 0 ? {} : { primaryKey: schema.primaryKey },
		...schema.uniqueKeys.length === 0 ? {} : { uniqueKeys: schema.uniqueKeys }
	});
}
// src/domain/data/schema/infer-schema.ts
/** Texts with at most this many values in at least ten times as many rows are taken for categories. */
const MAX_CATEGORIES = 50;
/**
* A schema that the profiled data fulfils, as a first draft for people to review: types, which columns are always there, categories.
* Ranges are left out on purpose: tomorrow's maximum is not wrong because it is greater than today's.
*/
const inferSchema = (columns) => ({
	fields: columns.map(inferField),
	fieldsMatch: "exact",
	primaryKey: [],
	uniqueKeys: []
});
function inferField(column) {
	const required = column.nulls === 0 ? { required: true } : {};
	if (column.kind === "number") return {
		name: column.name,
		type: column.whole ? "integer" : "number",
		constraints: required
	};
	const known = column.count - column.nulls;
	const categorical = column.distinct > 0 && column.distinct <= MAX_CATEGORIES && column.distinct === column.top.length && known >= 10 * column.distinct;
	const values = column.top.map((entry) => entry.value).sort();
	return {
		name: column.name,
		type: "string",
		constraints: {
			...required,
			...categorical ? { enum: values } : {}
		}
	};
}
// src/features/data/source-files.ts
/** The files that paths name: a file under its own name, a folder with everything below it. Pointers and links are refused: they are no data. */
async function sourceFiles(paths, ports) {
	const found = /* @__PURE__ */ new Map();
	const take = async (absolute, path, name) => {
		const stat = await ports.files.stat(absolute);
		if (stat?.kind !== "file") throw new Failure("data.path-unsafe", {
			message: `${name}: expected a regular file, found ${stat === void 0 ? "nothing" : `a ${stat.kind}`}`,
			at: { file: name }
		});
		if (await pointerAt(absolute, stat, ports) !== void 0) throw new Failure("data.pointer-as-data", {
			message: `${name} holds a git LFS pointer, not data`,
			at: { file: name }
		});
		if (found.has(path)) throw new Failure("data.names-collide", {
			message: `two of the files to add would be called ${path}`,
			evidence: [found.get(path).file.name, name]
		});
		const sha256 = await digestOf(absolute, stat, ports);
		const file = {
			path,
			name,
			sizeBytes: stat.sizeBytes,
			sha256,
			stored: false,
			seen: stat,
			open: () => ports.files.stream(absolute)
		};
		found.set(path, {
			absolute,
			file
		});
	};
	for (const path of paths) {
		const absolute = isAbsolute(path) ? path : join(ports.root, path);
		const stat = await ports.files.stat(absolute);
		if (stat === void 0) throw new Failure("environment.file-missing", {
			message: `${path} does not exist`,
			at: { file: path }
		});
		if (stat.kind !== "folder") await take(absolute, basename(absolute), path);
		else for await (const file of ports.files.list(absolute)) await take(join(absolute, file.path), file.path, `${path.replace(/\/+$/, "")}/${file.path}`);
	}
	return [...found.values()];
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
	const sources = await sourceFiles(command.from ?? [], ports);
	const files = [...await keptFiles(paths.files, sources, ports), ...sources.map((source) => source.file)].sort((left, right) => left.path < right.path ? -1 : 1);
	checkNames(name, files);
	await ensureObjects(files.filter((file) => file.stored), ports);
	const schemaPath = command.schema ?? (await ports.files.stat(join(ports.root, paths.schema)) === void 0 ? void 0 : paths.schema);
	const schema = schemaPath === void 0 ? void 0 : await readSchema(relativeTo(ports.root, schemaPath), ports);
	const before = await workingManifest(name, ports);
	const { manifest, digest } = await describeFiles(name, files, readingFor(schema), command.source ?? before?.source, ports);
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
	await copySources(sources, paths.files, ports);
	const placed = await workingFiles(paths.files, ports, intoStore(ports));
	requireSame(files, placed);
	if (attributes !== void 0) await ports.files.write(join(ports.root, paths.attributes), attributes);
	await ports.files.write(join(ports.root, paths.manifest), formatManifest(manifest));
	if (command.schema !== void 0) await copySchema(command.schema, paths.schema, ports);
	if (inferred !== void 0) await ports.files.write(join(ports.root, paths.schema), inferred);
	await ports.git.stage([
		paths.attributes,
		paths.manifest,
		...schemaPath === void 0 && inferred === void 0 ? [] : [paths.schema]
	]);
	await ports.pointers.stage(placed.map((file) => ({
		path: file.name,
		pointer: formatPointer({
			oid: file.sha256,
			sizeBytes: file.sizeBytes
		}),
		seen: file.seen
	})), await removedPaths(paths.files, placed, ports));
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
	const replaced = new Set(sources.map((source) => source.file.path));
	const stat = await ports.files.stat(join(ports.root, folder));
	if (stat !== void 0 && stat.kind !== "folder") throw new Failure("data.path-unsafe", {
		message: `${folder}: expected a folder, found a ${stat.kind}`,
		at: { file: folder }
	});
	return (stat !== void 0 ? await workingFiles(folder, ports, digestOnly(ports)) : []).filter((file) => !replaced.has(file.path));
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
async function copySources(sources, folder, ports) {
	await concurrently(sources, async ({ file, absolute }) => {
		const target = join(ports.root, folder, file.path);
		if (target !== absolute) await ports.files.write(target, ports.files.stream(absolute));
	});
}
/** What was placed must be what was read and described. */
function requireSame(described, placed) {
	const expected = new Map(described.map((file) => [file.path, file.sha256]));
	const changed = placed.filter((file) => expected.get(file.path) !== file.sha256);
	if (changed.length > 0 || placed.length !== described.length) throw new Failure("data.file-changed", {
		message: "files of the dataset changed while they were being added",
		evidence: changed.slice(0, 10).map((file) => file.name)
	});
}
/** Paths of the last commit that are gone from the working tree. */
async function removedPaths(folder, placed, ports) {
	const head = await ports.git.resolve("HEAD");
	if (head === void 0) return [];
	const present = new Set(placed.map((file) => file.name));
	return (await ports.git.listTree(head, folder)).map((file) => file.path).filter((path) => !present.has(path));
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
