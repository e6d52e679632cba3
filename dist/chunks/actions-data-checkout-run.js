import { t as openDatasets } from "./compose-open-datasets.js";
import { n as splitOfPath } from "./domain-data-rows-row-comparison.js";
import { o as isDatasetName, r as datasetPaths, t as concurrently } from "./features-data-concurrently.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { a as keepReplaced, i as writeStamp, n as removeLeftovers, r as takeStamp } from "./features-data-checkout-stamp.js";
import { t as committedFiles } from "./features-data-committed-files.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { r as fetchObjects, t as absentObjects } from "./features-data-ensure-objects.js";
import { n as formatPointer } from "./domain-data-lfs-pointer.js";
import { o as pointerAt, t as digestOf } from "./features-data-working-files.js";
import { n as digestOfFiles } from "./features-data-load-dataset.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { dirname, isAbsolute, join } from "node:path";
// src/compose/prune-object-cache.ts
/**
* Removes from TRAINYARD_OBJECT_CACHE, the folder that a workflow keeps between runs, whatever this run did not want: a cache that is saved
* again and again would otherwise only grow. The objects of the clone are never touched.
*/
async function pruneObjectCache(keep, environment) {
	const folder = environment.variable("TRAINYARD_OBJECT_CACHE");
	if (folder === void 0 || folder === "") return 0;
	const { pruneStore } = await import("./adapters-lfs-store-shared-store.js");
	return pruneStore(folder, keep);
}
// src/domain/data/file-choice.ts
/** Those of the paths that are wanted. */
function chooseFiles(paths, choice) {
	const wanted = choice.paths?.map(patternOf);
	const split = choice.split === void 0 ? void 0 : splitOfPath(choice.split) ?? choice.split.toLowerCase();
	const columns = choice.columns === void 0 ? void 0 : new Set(choice.columns);
	return new Set(paths.filter((path) => (wanted === void 0 || wanted.length === 0 || wanted.some((pattern) => pattern.test(path))) && (split === void 0 || splitOfPath(path) === split) && (columns === void 0 || columns.size === 0 || namesOf(path).some((name) => columns.has(name)))));
}
function describeChoice({ paths = [], split, columns = [] }) {
	return [
		...paths.length === 0 ? [] : [`at ${paths.join(", ")}`],
		...split === void 0 ? [] : [`of the split ${JSON.stringify(split)}`],
		...columns.length === 0 ? [] : [`of the columns ${columns.join(", ")}`]
	].join(" ");
}
/** The folders of a path and its name without any ending. */
const namesOf = (path) => {
	const parts = path.split("/");
	return [
		...parts.slice(0, -1),
		parts.at(-1),
		parts.at(-1).replace(/(?<=.)\..*$/, "")
	];
};
/** A name stands for the file and for everything below the folder. */
function patternOf(text) {
	const source = text.replace(/^\.?\/+|\/+$/g, "").replace(/(?:\*\*\/)+/g, "**/").split(/(\*\*\/|\*\*|\*|\?)/).map((part) => WILDCARDS[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("");
	return new RegExp(`^${source}(?:/|$)`, "u");
}
const WILDCARDS = {
	"**/": "(?:[^/]+/)*",
	"**": ".*",
	"*": "[^/]*",
	"?": "[^/]"
};
// src/features/data/checkout-targets.ts
/** Bytes of the file are an object of the store: an empty file is its own pointer. */
const isObject = (file) => file.stored && file.sizeBytes > 0;
/** The pointer of a committed file, as git's index knows it. */
const pointerOf = ({ name, sha256, sizeBytes, blob }) => ({
	path: name,
	pointer: formatPointer({
		oid: sha256,
		sizeBytes
	}),
	...blob === void 0 ? {} : { blob }
});
/**
* What is where the files are to go. A file with other content is only replaced when that content can be had back from the store; one that
* git's index vouches for is not even read.
*/
async function lookAtTargets(files, folder, ports) {
	await refuseLinkedFolders(files, folder, ports);
	const home = files.filter((file) => `${ports.root}/${file.name}` === `${folder}/${file.path}`);
	const { current, placeholders } = await stagedState(home, ports);
	const [pending, own] = [[], []];
	const unknown = [];
	const atHome = new Set(home);
	for (const file of files) if (atHome.has(file) && placeholders.has(file.name)) pending.push(file);
	else if (!atHome.has(file) || !current.has(file.name)) unknown.push(file);
	await concurrently(unknown, async (file) => {
		const state = await stateOf(file, join(folder, file.path), ports);
		if (state !== "in-place") pending.push(file);
		if (state === "own-content") own.push(file.path);
	});
	if (own.length > 0) throw new Failure("git.working-tree-dirty", {
		message: `${own.length} files in ${folder} have content that is stored nowhere else and would be overwritten`,
		evidence: own.sort().slice(0, 10),
		remedy: "Record them with trainyard data add, move them away, or check out to another folder with --to."
	});
	return {
		pending: pending.length === files.length ? files : pending.sort((left, right) => left.path < right.path ? -1 : 1),
		current
	};
}
/** A link among the folders would lead the files out of the one that was named. */
async function refuseLinkedFolders(files, folder, ports) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of files) for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const parent = path.slice(0, end);
		if (folders.has(parent)) break;
		folders.add(parent);
	}
	for (const path of folders) {
		const stat = await ports.files.stat(join(folder, path));
		if (stat !== void 0 && stat.kind !== "folder") throw new Failure("data.path-unsafe", {
			message: `${join(folder, path)}: expected a folder, found a ${stat.kind}`,
			at: { file: path }
		});
	}
}
/** What git's index knows of files of the working tree. */
async function stagedState(files, ports) {
	const first = files[0];
	const folder = first === void 0 || first.path === first.name ? "" : first.name.slice(0, -first.path.length - 1);
	if (folder === "") return {
		current: /* @__PURE__ */ new Set(),
		placeholders: /* @__PURE__ */ new Set()
	};
	const pointers = files.filter((file) => file.stored).map(pointerOf);
	return await ports.pointers.state(folder, pointers);
}
async function stateOf(file, target, ports) {
	const stat = await ports.files.stat(target);
	if (stat === void 0) return "replaceable";
	if (stat.kind !== "file") return "own-content";
	if (await pointerAt(target, stat, ports) !== void 0) return "replaceable";
	const digest = await digestOf(target, stat, ports);
	if (digest === file.sha256) return "in-place";
	return (await ports.objects.absent([{
		oid: digest,
		sizeBytes: stat.sizeBytes
	}])).length === 0 ? "replaceable" : "own-content";
}
// src/features/data/checkout-dataset.ts
/**
* Puts the files of a dataset version where they can be read: from the local object store, else from the LFS server, every byte verified.
* Nothing is written before all objects are there; a file that holds work of its own is never overwritten. A folder of its own (`to`) carries a
* stamp while it holds exactly one version: a checkout that was interrupted leaves none.
*/
async function checkoutDataset(command, ports) {
	const { name } = command;
	if (command.path === void 0 && !isDatasetName(name)) throw new Failure("data.name-invalid", { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
	const path = command.path ?? datasetPaths(name).files;
	const at = await resolveDataset(name, command.version ?? "HEAD", ports);
	const all = await committedFiles(path, at.commit, ports);
	const wanted = selectFiles(name, all, command.only ?? {});
	const folder = command.to === void 0 ? homeOf(all, path, ports.root) : isAbsolute(command.to) ? command.to : join(ports.root, command.to);
	const found = await lookAtTargets(wanted, folder, ports);
	const pending = found.pending;
	const absent = await absentObjects(pending, ports);
	const base = {
		name,
		label: at.label,
		folder,
		files: wanted.length,
		bytes: wanted.reduce((sum, file) => sum + file.sizeBytes, 0),
		written: pending.length,
		downloaded: absent.length,
		objects: [...new Set(wanted.filter(isObject).map((file) => file.sha256))],
		digest: digestOfFiles(all, ports),
		get plan() {
			return planCheckout(name, at.label, folder, pending, absent.length);
		}
	};
	if (command.dryRun === true) return base;
	await ports.objects.requireSpace(absent.reduce((sum, { object }) => sum + object.sizeBytes, 0), {
		path: folder,
		bytes: pending.reduce((sum, file) => sum + file.sizeBytes, 0)
	});
	await fetchObjects(pending, absent, ports);
	const apart = folder !== homeOf(all, path, ports.root);
	const before = apart ? await takeStamp(folder, ports) : void 0;
	const stored = pending.filter(isObject);
	const contents = await ports.objects.checkout(stored.map((file) => ({
		object: {
			oid: file.sha256,
			sizeBytes: file.sizeBytes
		},
		path: join(folder, file.path),
		executable: file.executable === true,
		...command.readOnly === true ? { readOnly: true } : {}
	})));
	const plain = pending.filter((file) => !isObject(file));
	await keepReplaced(plain.map((file) => join(folder, file.path)), ports);
	await concurrently(plain, (file) => ports.files.write(join(folder, file.path), file.sizeBytes === 0 ? "" : file.open()));
	if (apart) {
		const whole = wanted.length === all.length;
		if (whole) await removeLeftovers(before, name, wanted, folder, ports);
		if (whole || before === void 0) await writeStamp(folder, {
			dataset: name,
			version: at.label,
			commit: at.commit
		}, wanted, ports);
	}
	if (command.to === void 0 && at.commit === await ports.git.resolve("HEAD")) {
		const written = new Map(stored.map((file, index) => [file, contents[index]]));
		await refreshIndex(wanted.filter((file) => !found.current.has(file.name)), written, folder, ports);
	}
	return base;
}
/** Where the files are in the working tree: the path itself, or the folder of the one file that it names. */
const homeOf = (files, path, root) => files.length === 1 && files[0].name === path ? dirname(join(root, path)) : join(root, path);
function selectFiles(name, all, only) {
	if (all.length === 0) throw new Failure("data.dataset-missing", { message: `there is no dataset ${JSON.stringify(name)} at that version` });
	const chosen = chooseFiles(all.map((file) => file.path), only);
	if (chosen.size === 0) throw new Failure("data.files-missing", {
		message: `${name} has no files ${describeChoice(only)}`,
		evidence: all.slice(0, 10).map((file) => file.path),
		remedy: "Name files or folders of the dataset; the first of them are in the evidence."
	});
	return all.filter((file) => chosen.has(file.path));
}
/** The files are now what the index says; telling git so spares it the question, and a machine without git-lfs the wrong answer. */
async function refreshIndex(files, written, folder, ports) {
	const entries = [];
	for (const file of files) {
		if (!file.stored) continue;
		const { executable = false, sizeBytes } = file;
		const now = written.get(file);
		const seen = now === void 0 ? await ports.files.stat(join(folder, file.path)) : {
			kind: "file",
			sizeBytes,
			executable,
			...now
		};
		if (seen !== void 0) entries.push({
			...pointerOf(file),
			seen
		});
	}
	await ports.pointers.stage(entries, []);
}
const planCheckout = (name, label, folder, pending, absent) => ({
	title: `Check out ${name} ${label}`,
	effects: [...absent > 0 ? [{
		verb: "download",
		target: `${absent} objects`
	}] : [], ...pending.map((file) => ({
		verb: "create",
		target: join(folder, file.path),
		detail: humanBytes(file.sizeBytes)
	}))]
});
// src/actions/data-checkout/run.ts
async function run(inputs, workspace, options) {
	const [dataset, versionInName] = inputs.dataset?.split("@", 2) ?? [];
	const version = inputs.version ?? versionInName;
	const configs = await openDatasets(workspace, {
		dataset,
		config: inputs.config
	});
	if (inputs.to !== void 0 && configs.length > 1) throw new Failure("contract.input-missing", { message: "input \"dataset\" is required with \"to\", because there is more than one dataset" });
	const done = [];
	for (const { name, path } of configs) {
		const command = {
			name,
			path,
			...version === void 0 ? {} : { version },
			...inputs.to === void 0 ? {} : { to: inputs.to },
			only: {
				...inputs.paths === void 0 ? {} : { paths: inputs.paths },
				...inputs.split === void 0 ? {} : { split: inputs.split },
				...inputs.columns === void 0 ? {} : { columns: inputs.columns }
			},
			...inputs.readOnly === true ? { readOnly: true } : {},
			dryRun: options.dryRun
		};
		done.push(await checkoutDataset(command, workspace));
	}
	if (!options.dryRun) await pruneObjectCache(new Set(done.flatMap((one) => one.objects)), workspace.environment);
	const [first] = done;
	const rows = done.map((one) => [
		one.name,
		one.label,
		counted(one.files, "file"),
		humanBytes(one.bytes),
		`${one.written} written`,
		`${one.downloaded} downloaded`
	]);
	return {
		verdict: "pass",
		headline: headlineOf(done, options.dryRun),
		text: textTable(rows.map((row) => ["", ...row])),
		markdown: markdownTable([
			"dataset",
			"version",
			"files",
			"size",
			"written",
			"downloaded"
		], rows.map(([name, label, ...counts]) => [
			inlineCode(name),
			inlineCode(label),
			...counts
		])),
		outputs: {
			path: first.folder,
			version: first.label,
			digest: first.digest,
			"cache-key": done.map((one) => `${one.name}-${one.digest.slice(0, 16)}`).join("-"),
			files: String(done.reduce((sum, one) => sum + one.files, 0)),
			downloaded: String(done.reduce((sum, one) => sum + one.downloaded, 0))
		},
		data: done.map(factsOf),
		...options.dryRun ? { plan: {
			title: "Check out data",
			effects: done.flatMap((one) => one.plan.effects)
		} } : {}
	};
}
const factsOf = ({ name, label, folder, files, bytes, written, downloaded, digest }) => ({
	name,
	label,
	folder,
	files,
	bytes,
	written,
	downloaded,
	digest,
	effects: written + (downloaded > 0 ? 1 : 0)
});
function headlineOf(done, dryRun) {
	const written = done.reduce((sum, one) => sum + one.written, 0);
	const names = done.map((one) => `${one.name} ${one.label}`).join(", ");
	if (written === 0) return `${names}: everything is in place`;
	return `${names}: ${counted(written, "file")} ${dryRun ? "would be written" : "written"}`;
}
const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
export { run };
