import { o as isDatasetName, r as datasetPaths } from "./features-data-concurrently.js";
import { n as fileNameOf, r as withoutSecrets } from "./domain-data-import-source-address.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatInstant } from "./kernel-instant.js";
import { t as addDataset } from "./features-data-add-dataset.js";
import { a as workingManifest } from "./features-data-read-manifest.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { i as plural } from "./kernel-number-text.js";
import { dirname, join, relative, resolve } from "node:path";
// src/features/data/import-dataset.ts
/**
* Fetches a file and makes it, or what is packed in it, the files of a dataset. The manifest says where it is from and which state of the
* address it is, which is all that an update needs to know. What was fetched before a break is kept below `.git`.
*/
async function importDataset(command, ports) {
	const { name } = command;
	if (!isDatasetName(name)) throw new Failure("data.name-invalid", { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
	const before = await workingManifest(name, ports);
	const url = command.url ?? before?.source?.url;
	if (url === void 0) throw new Failure("data.address-invalid", {
		message: before === void 0 ? `there is no dataset ${name}, and no address was given` : `the manifest of ${name} names no address`,
		remedy: `Give the address: trainyard data import ${name} https://…`
	});
	const shown = withoutSecrets(url);
	const unpack = command.unpack || command.update && before?.source?.unpacked === true;
	const fileName = command.fileName ?? (command.update ? importedFile(before)?.path : void 0) ?? fileNameOf(url);
	if (fileName === void 0) throw new Failure("data.address-invalid", {
		message: `${shown} does not end in the name of a file`,
		remedy: "Say how the file is to be called with --as."
	});
	const plan = planImport({
		...command,
		unpack
	}, shown, fileName);
	if (command.dryRun) return {
		kind: "planned",
		plan
	};
	const folder = join(ports.git.commonFolder, "trainyard", "imports");
	const known = command.update ? knownState(before, shown) : void 0;
	const fetched = await ports.downloads.fetch({
		url,
		folder,
		...known === void 0 ? {} : { known },
		onProgress: (done, total) => ports.reporter.progress({
			task: `fetching ${fileName}`,
			done,
			...total === void 0 ? {} : { total }
		})
	});
	if (fetched.kind === "unchanged") return {
		kind: "unchanged",
		url: shown
	};
	const unpacked = join(folder, `${fetched.sha256.slice(0, 40)}.files`);
	try {
		if (command.sha256 !== void 0 && command.sha256 !== fetched.sha256) throw new Failure("data.import-mismatch", {
			message: `${shown} is not the file that was expected (${humanBytes(fetched.sizeBytes)})`,
			evidence: [`expected: sha256:${command.sha256}`, `found: sha256:${fetched.sha256}`]
		});
		if (command.update && before?.source?.sha256 === fetched.sha256) return {
			kind: "unchanged",
			url: shown
		};
		await ports.files.remove(unpacked);
		if (unpack) await ports.archives.unpack({
			path: fetched.path,
			name: fileName
		}, unpacked);
		else await ports.files.write(join(unpacked, fileName), ports.files.stream(fetched.path));
		const source = sourceOf({
			...command,
			unpack
		}, before?.source, shown, fetched, formatInstant(ports.clock.now()));
		return {
			kind: "imported",
			url: shown,
			source,
			added: await addDataset({
				name,
				from: [unpacked],
				source,
				without: unpack ? earlierFiles(before, shown) : /* @__PURE__ */ new Set()
			}, ports)
		};
	} finally {
		await ports.files.remove(unpacked);
		await ports.files.remove(fetched.path);
	}
}
function planImport({ name, unpack }, url, fileName) {
	const paths = datasetPaths(name);
	return {
		title: `Import the dataset ${name}`,
		effects: [{
			verb: "create",
			target: unpack ? `${paths.files}/…` : `${paths.files}/${fileName}`,
			detail: `${unpack ? "unpacked " : ""}from ${url}`
		}, {
			verb: "update",
			target: paths.manifest
		}]
	};
}
/** The file that was downloaded, unless it was unpacked. */
const importedFile = (before) => before?.source?.sha256 === void 0 ? void 0 : before.files.find(({ sha256 }) => sha256 === before.source?.sha256);
/** What an archive of the same address brought before: of that, the dataset keeps only what the new archive brings again. */
const earlierFiles = (before, url) => new Set(before?.source?.unpacked === true && before.source.url === url ? before.files.map(({ path }) => path) : []);
/** Of the same address only; the size is known where the file was not unpacked. */
function knownState(before, url) {
	const source = before?.source;
	if (source?.url !== url) return void 0;
	const file = importedFile(before);
	return {
		...source.etag === void 0 ? {} : { etag: source.etag },
		...source.lastModified === void 0 ? {} : { lastModified: source.lastModified },
		...file === void 0 ? {} : { sizeBytes: file.sizeBytes }
	};
}
function sourceOf({ licence, note, unpack }, before, url, fetched, fetchedAt) {
	const kept = {
		licence: licence ?? before?.licence,
		note: note ?? before?.note
	};
	return {
		url,
		...kept.licence === void 0 ? {} : { licence: kept.licence },
		...kept.note === void 0 ? {} : { note: kept.note },
		...fetched.etag === void 0 ? {} : { etag: fetched.etag },
		...fetched.lastModified === void 0 ? {} : { lastModified: fetched.lastModified },
		fetchedAt,
		sha256: fetched.sha256,
		...unpack ? { unpacked: true } : {}
	};
}
// src/domain/data/dvc/dvc-files.ts
const MD5 = /^[0-9a-f]{32}(\.dir)?$/;
/** Outputs of a `.dvc` file (`outs`) or of the stages of a `dvc.lock`. Outputs without an MD5 are in a cloud of their own and refused. */
function parseDvcOutputs(value) {
	if (!isJsonObject(value)) return err("expected a mapping");
	const { outs, stages, wdir } = value;
	if (wdir !== void 0 && wdir !== ".") return err(`a working folder of its own (wdir: ${JSON.stringify(wdir)}) is not understood`);
	const lists = stages === void 0 ? [outs] : isJsonObject(stages) ? Object.values(stages).map((stage) => isJsonObject(stage) ? stage["outs"] : void 0) : [];
	const found = [];
	for (const item of lists.flatMap((list) => Array.isArray(list) ? list : [])) {
		const output = parseOutput(item);
		if (!output.ok) return output;
		found.push(output.value);
	}
	return found.length === 0 ? err("it names no outputs") : ok(found);
}
function parseOutput(item) {
	if (!isJsonObject(item)) return err("an output is no mapping");
	const { path, md5, hash } = item;
	if (typeof path !== "string") return err("an output has no path");
	if (parseRelativePath(path) === void 0) return err(`the output ${JSON.stringify(path)} lies outside of the folder of the file`);
	if (typeof md5 !== "string" || !MD5.test(md5)) return err(`the output ${path} has no MD5: it is only in the cloud that it was imported from`);
	return ok({
		path,
		md5: md5.replace(/\.dir$/, ""),
		folder: md5.endsWith(".dir"),
		legacy: hash !== "md5"
	});
}
/** The list of files that a `.dir` object holds. */
function parseDvcFolder(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		return err("it is not JSON");
	}
	if (!Array.isArray(json)) return err("it is no list");
	const members = [];
	for (const item of json) {
		if (!isJsonObject(item) || typeof item["relpath"] !== "string" || typeof item["md5"] !== "string" || !MD5.test(item["md5"])) return err("a file in it has no relpath and md5");
		if (parseRelativePath(item["relpath"]) === void 0) return err(`${JSON.stringify(item["relpath"])} lies outside of the folder`);
		members.push({
			path: item["relpath"],
			md5: item["md5"]
		});
	}
	return ok(members);
}
/** Where an object is below a cache or remote: the layout of DVC 3, then that of earlier versions. */
const dvcObjectPaths = (md5, folder) => {
	const name = `${md5.slice(0, 2)}/${md5.slice(2)}${folder ? ".dir" : ""}`;
	return [`files/md5/${name}`, name];
};
/** DVC's configuration: sections in brackets, `name = value` below them. */
function parseDvcConfig(text) {
	const remotes = /* @__PURE__ */ new Map();
	let section = "";
	let cache;
	let defaultRemote;
	for (const line of text.split(/\r?\n/)) {
		const header = /^\s*\[\s*(.+?)\s*\]\s*$/.exec(line);
		if (header !== null) {
			section = header[1].replace(/^'(.*)'$/, "$1");
			continue;
		}
		const pair = /^\s*([A-Za-z_]+)\s*=\s*(.*?)\s*$/.exec(line);
		if (pair === null || line.trimStart().startsWith("#")) continue;
		const [, name, value] = pair;
		const remote = /^remote "(.+)"$/.exec(section)?.[1];
		if (section === "cache" && name === "dir") cache = value;
		else if (section === "core" && name === "remote") defaultRemote = value;
		else if (remote !== void 0 && name === "url") remotes.set(remote, value);
	}
	return {
		...cache === void 0 ? {} : { cache },
		...defaultRemote === void 0 ? {} : { defaultRemote },
		remotes
	};
}
// src/features/data/import-dvc.ts
/**
* Makes what DVC tracks a dataset. Objects are taken from DVC's cache, from a remote that is a folder, or from the working tree, whichever
* has the right bytes; every one is verified before anything is added. DVC's own files stay as they are.
*/
async function importDvc(command, ports) {
	const { name } = command;
	if (!isDatasetName(name)) throw new Failure("data.name-invalid", { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
	const outputs = await readOutputs(command, ports);
	const stores = await dvcStores(dirname(command.file), ports);
	const wanted = [];
	for (const output of outputs) wanted.push(...await filesOf(output, outputs.length > 1, command, stores, ports));
	const paths = datasetPaths(name);
	const plan = {
		title: `Import the dataset ${name} from DVC`,
		effects: [...wanted.slice(0, 20).map(({ path }) => ({
			verb: "create",
			target: `${paths.files}/${path}`
		})), {
			verb: "create",
			target: paths.manifest
		}]
	};
	if (command.dryRun) return {
		plan,
		files: wanted.length
	};
	const folder = await ports.files.temporaryFolder();
	try {
		for (const [done, file] of wanted.entries()) {
			await place(file, join(folder.path, file.path), command.fileName, stores, ports);
			ports.reporter.progress({
				task: "taking files from DVC",
				done: done + 1,
				total: wanted.length
			});
		}
		const note = `imported from ${command.fileName} of DVC`;
		const added = await addDataset({
			name,
			from: [folder.path],
			source: { note }
		}, ports);
		return {
			plan,
			files: wanted.length,
			added
		};
	} finally {
		await ports.files.remove(folder.path);
	}
}
async function readOutputs(command, ports) {
	const bytes = await ports.files.read(command.file);
	if (bytes === void 0) throw new Failure("environment.file-missing", {
		message: `${command.fileName} does not exist`,
		at: { file: command.fileName }
	});
	const yaml = (await ports.openYaml()).read(new TextDecoder().decode(bytes), command.fileName);
	const parsed = yaml.value === void 0 ? void 0 : parseDvcOutputs(yaml.value);
	if (parsed?.ok !== true) throw invalid(command.fileName, parsed?.error ?? yaml.problems[0]?.message ?? "it is no YAML");
	if (command.outputs === void 0) return parsed.value;
	return command.outputs.map((path) => {
		const output = parsed.value.find((one) => one.path === path);
		if (output !== void 0) return output;
		throw invalid(command.fileName, `it has no output ${path}; it has ${parsed.value.map((one) => one.path).join(", ")}`);
	});
}
/** The cache of the repository of DVC around a folder, and its remotes, the default one first. */
async function dvcStores(from, ports) {
	let dvc = join(from, ".dvc");
	while ((await ports.files.stat(dvc))?.kind !== "folder") {
		const above = dirname(dirname(dvc));
		if (join(above, ".dvc") === dvc) return {
			folders: [],
			elsewhere: []
		};
		dvc = join(above, ".dvc");
	}
	const texts = [];
	for (const name of ["config", "config.local"]) {
		const bytes = await ports.files.read(join(dvc, name));
		if (bytes !== void 0) texts.push(new TextDecoder().decode(bytes));
	}
	const { cache, defaultRemote, remotes } = parseDvcConfig(texts.join("\n"));
	const urls = [...remotes].sort(([left], [right]) => Number(right === defaultRemote) - Number(left === defaultRemote)).map(([, url]) => url);
	const local = (url) => url.startsWith("file://") ? decodeURIComponent(url.slice(7)) : /^[a-z][a-z\d+.-]+:\/\//i.test(url) ? void 0 : resolve(dvc, url);
	return {
		folders: [resolve(dvc, cache ?? "cache"), ...urls.flatMap((url) => local(url) ?? [])],
		elsewhere: urls.filter((url) => local(url) === void 0).map((url) => url.replace(/\/\/[^@/]*@/, "//"))
	};
}
async function filesOf(output, several, command, stores, ports) {
	const here = join(dirname(command.file), output.path);
	const candidates = (md5, inPlace) => [...stores.folders.flatMap((folder) => dvcObjectPaths(md5, false).map((path) => join(folder, path))), inPlace];
	if (!output.folder) return [{
		path: several ? output.path : output.path.split("/").at(-1),
		md5: output.md5,
		legacy: output.legacy,
		candidates: candidates(output.md5, here)
	}];
	const list = await firstGood(stores.folders.flatMap((folder) => dvcObjectPaths(output.md5, true).map((path) => join(folder, path))), output.md5, false, ports);
	if (list === void 0) throw missing(command.fileName, `${output.path} (the list of its files)`, output.md5, stores);
	const members = parseDvcFolder(new TextDecoder().decode(await ports.files.read(list)));
	if (!members.ok) throw invalid(list, members.error);
	return members.value.map(({ path, md5 }) => ({
		path: several ? `${output.path}/${path}` : path,
		md5,
		legacy: output.legacy,
		candidates: candidates(md5, join(here, path))
	}));
}
async function place(file, target, fileName, stores, ports) {
	const found = await firstGood(file.candidates, file.md5, file.legacy, ports);
	if (found === void 0) throw missing(fileName, file.path, file.md5, stores);
	await ports.files.write(target, ports.files.stream(found));
	if (!await isGood(target, file.md5, file.legacy, ports)) throw new Failure("data.file-changed", {
		message: `${found} changed while it was copied`,
		at: { file: found }
	});
}
/** The first file that is there and has the digest. */
async function firstGood(paths, md5, legacy, ports) {
	for (const path of paths) {
		if ((await ports.files.stat(path))?.kind !== "file") continue;
		if (await isGood(path, md5, legacy, ports)) return path;
		ports.reporter.warn(`${path} is damaged: it does not have the MD5 ${md5}`);
	}
}
const isGood = async (path, md5, legacy, ports) => await ports.md5(ports.files.stream(path), false) === md5 || legacy && await ports.md5(ports.files.stream(path), true) === md5;
const invalid = (file, found) => new Failure("data.dvc-invalid", {
	message: `${file}: ${found}`,
	at: { file }
});
const missing = (file, path, md5, { folders, elsewhere }) => new Failure("data.dvc-object-missing", {
	message: `${file}: the bytes of ${path} (MD5 ${md5}) were not found`,
	evidence: [folders.length === 0 ? "there is no .dvc folder around the file" : `searched: ${folders.join(", ")}`, ...elsewhere.length === 0 ? [] : [`remotes that only DVC can read: ${elsewhere.join(", ")}`]]
});
// src/cli/commands/data-import/run.ts
async function run(inputs, workspace, { dryRun }) {
	return inputs.dvc === void 0 ? await fromAddress(inputs, workspace, dryRun) : await fromDvc(inputs, inputs.dvc, workspace, dryRun);
}
async function fromAddress(inputs, workspace, dryRun) {
	const { dataset: name, url, update, unpack, licence, note } = inputs;
	const sha256 = inputs.sha256 === void 0 ? void 0 : parseSha256(inputs.sha256.toLowerCase());
	if (inputs.sha256 !== void 0 && sha256 === void 0) throw new Failure("contract.input-invalid", { message: `--sha256: expected 64 hexadecimal digits, found ${JSON.stringify(inputs.sha256)}` });
	const [{ downloads }, { archives }, { proxiedFetch }] = await Promise.all([
		import("./adapters-downloads-downloads.js"),
		import("./adapters-archives-archives.js"),
		import("./adapters-node-http-proxied-fetch.js")
	]);
	const send = await proxiedFetch({ variable: (variable) => workspace.environment.variable(variable) });
	const imported = await importDataset({
		name,
		update,
		unpack,
		dryRun,
		...url === void 0 ? {} : { url },
		...sha256 === void 0 ? {} : { sha256 },
		...inputs.as === void 0 ? {} : { fileName: inputs.as },
		...licence === void 0 ? {} : { licence },
		...note === void 0 ? {} : { note }
	}, {
		...workspace,
		downloads: downloads({
			clock: workspace.clock,
			signal: workspace.signal,
			fetch: send
		}),
		archives: archives()
	});
	if (imported.kind === "planned") return planned(name, imported.plan);
	if (imported.kind === "unchanged") return {
		verdict: "pass",
		headline: `${name}: nothing changed at ${imported.url}`,
		text: "",
		markdown: "",
		outputs: {
			changed: "false",
			digest: ""
		},
		data: {
			name,
			changed: false,
			url: imported.url
		}
	};
	return outcomeOf(imported.added, imported.url, {
		url: imported.url,
		sha256: imported.source.sha256 ?? null
	});
}
async function fromDvc(inputs, file, workspace, dryRun) {
	const [{ openYamlReader }, { md5Of }] = await Promise.all([import("./adapters-yaml-yaml-reader.js"), import("./adapters-node-crypto-md5.js")]);
	const absolute = resolve(file);
	const inside = relative(workspace.root, absolute);
	const { plan, added } = await importDvc({
		name: inputs.dataset,
		file: absolute,
		fileName: inside.startsWith("..") ? file : inside,
		dryRun,
		...inputs.out === void 0 || inputs.out.length === 0 ? {} : { outputs: inputs.out }
	}, {
		...workspace,
		openYaml: openYamlReader,
		md5: md5Of
	});
	return added === void 0 ? planned(inputs.dataset, plan) : outcomeOf(added, file, { dvc: file });
}
const planned = (name, plan) => ({
	verdict: "pass",
	headline: `${name} would be imported`,
	text: "",
	markdown: "",
	outputs: {},
	plan,
	data: { name }
});
function outcomeOf({ name, manifest, digest, changed, diff }, from, data) {
	const bytes = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0);
	return {
		verdict: "pass",
		headline: `${name}: ${manifest.rows === void 0 ? "" : `${plural(manifest.rows, "row")}, `}${plural(manifest.files.length, "file")}, ${humanBytes(bytes)} imported and staged`,
		text: [
			`  from:  ${from}`,
			`  next:  git commit -m "${diff === void 0 ? "Import" : "Update"} ${name}"`,
			`         trainyard data version ${name}`
		].join("\n"),
		markdown: inlineCode(from),
		outputs: {
			changed: String(changed),
			digest
		},
		data: {
			name,
			changed,
			digest,
			files: manifest.files.length,
			rows: manifest.rows ?? null,
			...data
		}
	};
}
export { run };
