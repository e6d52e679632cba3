import { n as Failure } from "./kernel-failure.js";
import { n as instant, t as formatInstant } from "./kernel-instant.js";
import { r as readChunks, t as nodeFiles } from "./adapters-node-fs-files.js";
import { r as prettyJson } from "./kernel-json.js";
import { a as formatMarkedBody, i as foldersAbove, n as isAssetName, o as isMarker, r as folderAboveAll, t as isTagName } from "./domain-forge-tag-name.js";
import { n as identityOptions, t as committerName } from "./adapters-git-cli-identity.js";
import { i as isRevisionText, s as parseTreeListing } from "./adapters-git-cli-reading.js";
import { n as readObjects } from "./adapters-git-cli-read-objects.js";
import { a as requireGit, i as gitText, o as runGit, r as gitRefused, t as evidenceLines } from "./adapters-git-cli-run-git.js";
import { t as blobId } from "./adapters-git-cli-blob-id.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { link, mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { hostname, tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/adapters/local-forge/store.ts
/** Any text as the name of one file: percent-encoded, and cut with a digest where a file system could not hold it. */
function fileNameOf(text) {
	const encoded = encodeURIComponent(text).replace(/\*/g, "%2A").replace(/^\./, "%2E");
	if (encoded.length <= 180) return encoded;
	return `${encoded.slice(0, 140)}~${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
}
const writeJson = (path, value) => nodeFiles().write(path, prettyJson(value));
async function readJson(path) {
	const bytes = await nodeFiles().read(path);
	if (bytes === void 0) return void 0;
	try {
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch (cause) {
		throw new Failure("forge.record-invalid", {
			message: `${path} is not JSON.`,
			at: { file: path },
			cause
		});
	}
}
/** Writes a file unless there is one of that name; never leaves half a file, also when killed. */
async function createJson(path, value) {
	const partial = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.partial`;
	await mkdir(dirname(path), { recursive: true });
	await writeFile(partial, prettyJson(value), { flag: "wx" });
	try {
		await link(partial, path);
		return true;
	} catch (cause) {
		if (cause.code === "EEXIST") return false;
		throw new Failure("environment.file-unreadable", {
			message: `${path} cannot be created.`,
			cause
		});
	} finally {
		await rm(partial, { force: true });
	}
}
/** Numbers of the files `000001.json`, `000002.json`, … of a folder, ascending. */
async function listNumbers(folder) {
	return (await readdir(folder).catch(() => [])).filter((name) => /^\d{6,}\.json$/.test(name)).map((name) => Number(name.slice(0, -5))).sort((left, right) => left - right);
}
const numberedPath = (folder, number) => join(folder, `${String(number).padStart(6, "0")}.json`);
/** Writes the value under the next free number of the folder. */
async function appendNumbered(folder, value) {
	for (let number = ((await listNumbers(folder)).at(-1) ?? 0) + 1;; number++) if (await createJson(numberedPath(folder, number), value)) return number;
}
// src/adapters/local-forge/activity.ts
/** Check runs as files, `checks/<commit>/<name>.json`; the last of a name counts. */
function folderChecks(home, clock) {
	return { async publish(check) {
		const path = join(home, "checks", fileNameOf(check.commit), `${fileNameOf(check.name)}.json`);
		await writeJson(path, {
			...check,
			completedAt: formatInstant(clock.now())
		});
		return { url: pathToFileURL(path).href };
	} };
}
/** What would have been started on GitHub, `workflows/<number>.json`. */
function folderWorkflows(home, clock) {
	return {
		countRuns: async () => void 0,
		async dispatch(workflow, reference, inputs) {
			const folder = join(home, "workflows");
			const number = await appendNumbered(folder, {
				workflow,
				reference,
				inputs,
				dispatchedAt: formatInstant(clock.now())
			});
			return { url: pathToFileURL(numberedPath(folder, number)).href };
		}
	};
}
/** Deployments as files, `deployments/<environment>/<number>.json`, each with the history of its states. */
function folderDeployments(home, clock) {
	const folderOf = (environment) => join(home, "deployments", fileNameOf(environment));
	const present = (number, stored) => {
		const { environment, reference, description, payload, createdAtMs, states } = stored;
		const state = states.at(-1)?.state ?? "pending";
		return {
			id: String(number),
			environment,
			reference,
			description,
			payload,
			createdAt: instant(createdAtMs),
			state
		};
	};
	return {
		async create({ environment, reference, description, payload }) {
			const stored = {
				environment,
				reference,
				description,
				payload,
				createdAtMs: clock.now(),
				states: []
			};
			return present(await appendNumbered(folderOf(environment), stored), stored);
		},
		async setState(deployment, state, { description, url }) {
			const path = numberedPath(folderOf(deployment.environment), Number(deployment.id));
			const stored = await readJson(path);
			if (stored === void 0) throw new Failure("forge.not-found", { message: `There is no deployment ${deployment.id}.` });
			const entry = {
				state,
				description,
				...url === void 0 ? {} : { url },
				at: formatInstant(clock.now())
			};
			await writeJson(path, {
				...stored,
				states: [...stored.states, entry]
			});
		},
		async list(environment) {
			const folder = folderOf(environment);
			const found = [];
			for (const number of (await listNumbers(folder)).reverse()) {
				const stored = await readJson(numberedPath(folder, number));
				if (stored !== void 0) found.push(present(number, stored));
			}
			return found;
		}
	};
}
// src/adapters/local-forge/conversations.ts
/** Comments as Markdown files, `comments/<pull request>/<marker>.md`. */
function folderComments(home) {
	return { async upsert({ pullRequest, marker, body }) {
		requireMarker(marker);
		const path = join(home, "comments", String(pullRequest), `${fileNameOf(marker)}.md`);
		const created = await nodeFiles().stat(path) === void 0;
		await nodeFiles().write(path, formatMarkedBody(marker, body));
		return {
			url: pathToFileURL(path).href,
			created
		};
	} };
}
/** Issues as files, `issues/<marker>.json`; one that was closed gives way to a new one. */
function folderIssues(home) {
	return { async upsert({ marker, title, body, labels }) {
		requireMarker(marker);
		const folder = join(home, "issues");
		const path = join(folder, `${fileNameOf(marker)}.json`);
		const known = await readJson(path);
		if (known?.open === false) await rename(path, await closedPath(folder, fileNameOf(marker)));
		const issue = {
			title,
			body: formatMarkedBody(marker, body),
			labels: [...labels],
			open: true
		};
		await writeJson(path, issue);
		return {
			url: pathToFileURL(path).href,
			created: known?.open !== true
		};
	} };
}
async function closedPath(folder, name) {
	const earlier = (await readdir(folder)).filter((file) => file.startsWith(`${name}.closed-`)).length;
	return join(folder, `${name}.closed-${earlier + 1}.json`);
}
function requireMarker(marker) {
	if (!isMarker(marker)) throw new Failure("forge.request-refused", { message: `${JSON.stringify(marker)} cannot mark a comment or an issue.` });
}
// src/adapters/local-forge/fast-import.ts
/** One commit in the language of `git fast-import`. Lengths come before contents, so no content can be taken for a command. */
function formatImport(commit) {
	const parts = [];
	const line = (text) => void parts.push(Buffer.from(`${text}\n`));
	const data = (bytes) => {
		line(`data ${bytes.length}`);
		parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), Buffer.from("\n"));
	};
	line(`commit ${commit.branch}`);
	line(`committer ${commit.committer.replace(/[\n\0]/g, " ")} ${Math.floor(Date.parse(formatInstant(commit.now)) / 1e3)} +0000`);
	data(Buffer.from(commit.message));
	if (commit.parent !== void 0) line(`from ${commit.parent}`);
	for (const { path, bytes } of commit.entries) {
		line(`M 100644 inline ${quotePath(path)}`);
		data(bytes);
	}
	line("done");
	return Buffer.concat(parts);
}
/** C-style quoting, needed when a path starts with a quote or holds a line break. */
const quotePath = (path) => /^"|[\n\r]/.test(path) ? `"${path.replace(/"/g, "\\\"").replace(/\n/g, "\\n").replace(/\r/g, "\\r")}"` : path;
// src/adapters/local-forge/plan-append.ts
/** The entries that the branch lacks; fails when it holds something else under one of the paths, or a file where a folder must be. */
async function planAppend(gitFolder, parent, entries) {
	if (parent === void 0) return [...entries];
	const folders = [...new Set(entries.flatMap(({ path }) => foldersAbove(path)))];
	const known = await identify(gitFolder, [...entries.map(({ path }) => path), ...folders].map((path) => `${parent}:${path}`));
	const blocked = folders.find((_, index) => known[entries.length + index]?.type === "blob");
	if (blocked !== void 0) throw taken(blocked);
	return entries.filter((entry, index) => {
		const object = known[index];
		if (object === void 0) return true;
		if (object.id !== blobId(entry.bytes, object.id.length === 64 ? 64 : 40)) throw taken(entry.path);
		return false;
	});
}
async function identify(gitFolder, names) {
	const input = `${names.join("\n")}\n`;
	const { output } = await runGit({
		folder: gitFolder,
		gitFolder,
		arguments: ["cat-file", "--batch-check"],
		input
	});
	const lines = output.toString("utf8").split("\n");
	return names.map((_, index) => {
		const match = /^([0-9a-f]{40,64}) (\w+) \d+$/.exec(lines[index] ?? "");
		return match === null ? void 0 : {
			id: match[1],
			type: match[2]
		};
	});
}
const taken = (path) => new Failure("forge.already-exists", { message: `The ledger holds other bytes under ${path}.` });
// src/adapters/local-forge/turn.ts
/** A holder that we cannot look after, on another machine, is waited for this long. */
const STALE_MS = 5e3;
const PATIENCE_MS = 6e4;
/**
* Queues writers of one machine, so that they do not spend their time on lost races. Only a courtesy: correctness is the
* compare-and-swap's, and whoever waited too long goes ahead without a turn.
*/
async function takeTurn(path) {
	const deadline = performance.now() + PATIENCE_MS;
	while (performance.now() < deadline) try {
		const handle = await open(path, "wx");
		try {
			await handle.writeFile(`${process.pid} ${hostname()}`);
		} finally {
			await handle.close();
		}
		return { end: () => rm(path, { force: true }) };
	} catch (error) {
		const code = error.code;
		if (code === "ENOENT") await mkdir(dirname(path), { recursive: true });
		else if (code !== "EEXIST") return { end: async () => void 0 };
		else await waitForHolder(path);
	}
	return { end: async () => void 0 };
}
async function waitForHolder(path) {
	const held = await stat(path).catch(() => void 0);
	if (held === void 0) return;
	if (Date.now() - held.mtimeMs > STALE_MS || await isHolderDead(path)) await rm(path, { force: true });
	else await setTimeout(2 + Math.random() * 8);
}
async function isHolderDead(path) {
	const [pid, host] = (await readFile(path, "utf8").catch(() => "")).split(" ");
	if (host !== hostname() || !/^\d+$/.test(pid)) return false;
	try {
		process.kill(Number(pid), 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}
// src/adapters/local-forge/ledger.ts
const BRANCH = "refs/heads/trainyard";
/** What a fresh clone has of the ledger before its first record. */
const UPSTREAM = "refs/remotes/origin/trainyard";
/** Up to here a walk through the trees for each path is cheaper than a listing of everything. */
const FEW = 128;
/** Compare-and-swap attempts; with turns taken, more than two happen only when writers on other machines share the folder. */
const ATTEMPTS = 12;
/**
* The ledger as the orphan branch `trainyard` of a git repository. An append is two git processes, one that reads what the branch has
* under the paths and one `git fast-import` that writes objects and moves the branch if nobody else has.
*/
function gitLedger(gitFolder, clock) {
	const at = (arguments_, input) => ({
		folder: gitFolder,
		gitFolder,
		arguments: arguments_,
		...input === void 0 ? {} : { input }
	});
	let committer;
	const tip = async () => {
		const found = await runGit(at([
			"for-each-ref",
			"--format=%(objectname)",
			BRANCH,
			UPSTREAM
		]));
		if (found.exitCode !== 0) throw gitRefused(["for-each-ref"], found.errorText);
		const id = found.output.toString("utf8").split("\n", 1)[0];
		return id === "" ? void 0 : id;
	};
	/** Undefined when it is done, otherwise what git said about a race that was lost. */
	const attempt = async (entries, message) => {
		const parent = await tip();
		const missing = await planAppend(gitFolder, parent, entries);
		if (missing.length === 0) return void 0;
		committer ??= committerName(gitFolder);
		const stream = formatImport({
			branch: BRANCH,
			parent,
			committer: await committer,
			now: clock.now(),
			message,
			entries: missing
		});
		const result = await runGit(at([
			"fast-import",
			"--quiet",
			"--done",
			"--date-format=raw"
		], stream));
		if (result.exitCode === 0) return void 0;
		if (/lock|Not updating|but expected|reference already exists/i.test(result.errorText) || await tip() !== parent) return result.errorText;
		throw gitRefused(["fast-import"], result.errorText);
	};
	return {
		async append(entries, message) {
			if (entries.length === 0) return;
			let lost = "";
			const turn = await takeTurn(join(gitFolder, "trainyard", "ledger.lock"));
			try {
				for (let count = 1; count <= ATTEMPTS; count++) {
					lost = await attempt(entries, message);
					if (lost === void 0) return await packNowAndThen(gitFolder);
					await setTimeout(5 + Math.random() * 20 * count);
				}
			} finally {
				await turn.end();
			}
			throw new Failure("forge.conflict", {
				message: `A record could not be added to the ledger in ${ATTEMPTS} attempts: other writers were faster, or its reference is locked.`,
				evidence: evidenceLines(lost ?? "")
			});
		},
		async read(path) {
			const parent = await tip();
			if (parent === void 0) return void 0;
			const result = await runGit(at([
				"cat-file",
				"blob",
				`${parent}:${path}`
			]));
			return result.exitCode === 0 ? result.output : void 0;
		},
		async list(folder) {
			const parent = await tip();
			if (parent === void 0) return [];
			const result = await runGit(at([
				"ls-tree",
				"-r",
				"-z",
				"--name-only",
				`${parent}:${folder}`
			]));
			if (result.exitCode !== 0) return [];
			const names = result.output.toString("utf8").split("\0");
			names.pop();
			return names.map((name) => `${folder}/${name}`).sort();
		},
		async *readMany(paths) {
			const parent = paths.length === 0 ? void 0 : await tip();
			if (parent === void 0) return;
			const names = await nameObjects(parent, paths);
			const known = paths.filter((path) => names.has(path));
			const objects = readObjects(gitFolder, known.map((path) => names.get(path)));
			let position = 0;
			for await (const { bytes } of objects) {
				const path = known[position++];
				if (bytes !== void 0) yield {
					path,
					bytes
				};
			}
		}
	};
	/** What git calls the objects. For many, one listing of the folder that holds them all spares it from walking the trees for each. */
	async function nameObjects(parent, paths) {
		if (paths.length <= FEW && paths.every((path) => !path.includes("\n"))) return new Map(paths.map((path) => [path, `${parent}:${path}`]));
		const folder = folderAboveAll(paths);
		const listing = await requireGit(at([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			parent,
			...folder === "" ? [] : ["--", `${folder}/`]
		]));
		return new Map(parseTreeListing(listing.toString("utf8")).map(({ path, objectId }) => [path, objectId]));
	}
}
/** Lets git pack when its own rule (6,700 loose objects, judged by one of 256 folders) says so; plumbing never triggers it. */
async function packNowAndThen(gitFolder) {
	if ((await readdir(join(gitFolder, "objects", "17")).catch(() => [])).length > 27) await runGit({
		folder: gitFolder,
		gitFolder,
		arguments: [
			"gc",
			"--auto",
			"--quiet"
		]
	});
}
// src/adapters/local-forge/hashed-copy.ts
/** Copies a file and hashes what was copied in the same pass; the copy is on the disk when this returns. */
async function copyHashed(from, to) {
	if ((await nodeFiles().stat(from))?.kind !== "file") throw new Failure("environment.file-missing", { message: `${from} is not a file.` });
	await mkdir(dirname(to), { recursive: true });
	const target = await open(to, "w");
	const hash = createHash("sha256");
	let sizeBytes = 0;
	try {
		for await (const chunk of readChunks(from)) {
			hash.update(chunk);
			sizeBytes += chunk.length;
			await target.writeFile(chunk);
		}
		await target.sync();
	} finally {
		await target.close();
	}
	return {
		sizeBytes,
		sha256: hash.digest("hex")
	};
}
async function digestOf(path) {
	const hash = createHash("sha256");
	for await (const chunk of readChunks(path)) hash.update(chunk);
	return hash.digest("hex");
}
// src/adapters/local-forge/releases.ts
/**
* Releases as folders: `drafts/<tag>/` becomes `releases/<tag>/` by one rename, when every asset has been read again and its digest
* found right. A killed upload leaves a `.partial` file that nobody takes for an asset.
*/
function folderReleases(home, tags) {
	const files = nodeFiles();
	const folderOf = (tag, draft) => join(home, draft ? "drafts" : "releases", fileNameOf(tag));
	const open = async (folder, draft) => {
		const stored = await readJson(join(folder, "release.json"));
		if (stored === void 0) return void 0;
		const { tag, title, notes } = stored;
		const assets = draft ? await draftAssets(folder) : stored.assets ?? [];
		return {
			id: fileNameOf(tag),
			tag,
			title,
			notes,
			draft,
			url: pathToFileURL(folder).href,
			assets: assets.map((asset) => ({
				...asset,
				id: `${fileNameOf(tag)}/${asset.name}`
			}))
		};
	};
	const find = async (tag) => await open(folderOf(tag, false), false) ?? await open(folderOf(tag, true), true);
	const requireDraft = async (release) => {
		const known = await find(release.tag);
		if (known === void 0) throw new Failure("forge.not-found", { message: `There is no release of ${release.tag}.` });
		if (!known.draft) throw new Failure("forge.request-refused", { message: `The release of ${release.tag} is published and cannot be changed.` });
	};
	return {
		find,
		async list(tagPrefix) {
			const found = [];
			for (const [name, draft] of [["releases", false], ["drafts", true]]) for (const folder of (await readdir(join(home, name)).catch(() => [])).sort()) {
				const release = await open(join(home, name, folder), draft);
				if (release?.tag.startsWith(tagPrefix) === true) found.push(release);
			}
			return found;
		},
		async createDraft({ tag, title, notes }) {
			if (await tags.find(tag) === void 0) throw new Failure("forge.not-found", { message: `There is no tag ${JSON.stringify(tag)} to release.` });
			const taken = new Failure("forge.already-exists", { message: `${tag} has a release already.` });
			if (await find(tag) !== void 0) throw taken;
			if (!await createJson(join(folderOf(tag, true), "release.json"), {
				tag,
				title,
				notes
			})) throw taken;
			return await find(tag);
		},
		async upload(release, { name, path }) {
			if (!isAssetName(name)) throw new Failure("forge.request-refused", { message: `${JSON.stringify(name)} cannot name an asset.` });
			await requireDraft(release);
			const folder = folderOf(release.tag, true);
			const partial = join(folder, "assets", `.${name}.${process.pid}.partial`);
			await mkdir(join(folder, "assets"), { recursive: true });
			try {
				const facts = await copyHashed(path, partial);
				const known = (await draftAssets(folder)).find((asset) => asset.name === name);
				if (known !== void 0 && known.sha256 !== facts.sha256) throw new Failure("forge.already-exists", { message: `The draft of ${release.tag} has another ${name} already.` });
				await writeJson(join(folder, "digests", `${name}.json`), {
					name,
					...facts
				});
				await rename(partial, join(folder, "assets", name));
				return {
					id: `${fileNameOf(release.tag)}/${name}`,
					name,
					...facts
				};
			} finally {
				await files.remove(partial);
			}
		},
		async publish(release) {
			const known = await find(release.tag);
			if (known?.draft === false) return known;
			await requireDraft(release);
			const folder = folderOf(release.tag, true);
			const assets = await draftAssets(folder);
			for (const { name, sha256 } of assets) if (await digestOf(join(folder, "assets", name)) !== sha256) throw new Failure("forge.digest-mismatch", { message: `${name} of the draft of ${release.tag} does not have the digest ${sha256}.` });
			const { tag, title, notes } = known;
			await writeJson(join(folder, "release.json"), {
				tag,
				title,
				notes,
				assets
			});
			await mkdir(join(home, "releases"), { recursive: true });
			await rename(folder, folderOf(tag, false));
			await files.remove(join(folderOf(tag, false), "digests"));
			return await find(tag);
		},
		async download(asset, path) {
			const [tagFolder, name, ...rest] = asset.id.split("/");
			const safe = name !== void 0 && rest.length === 0 && isAssetName(name) && /^[^./\\]/.test(tagFolder);
			for (const stage of safe ? ["releases", "drafts"] : []) {
				const source = join(home, stage, tagFolder, "assets", name);
				if (await files.stat(source) === void 0) continue;
				const partial = `${path}.${process.pid}.partial`;
				try {
					const { sha256 } = await copyHashed(source, partial);
					if (sha256 !== asset.sha256) throw new Failure("forge.digest-mismatch", { message: `${asset.name} was recorded with the digest ${asset.sha256}; its bytes have ${sha256}.` });
					return await rename(partial, path);
				} finally {
					await files.remove(partial);
				}
			}
			throw new Failure("forge.not-found", { message: `There is no asset ${JSON.stringify(asset.id)}.` });
		},
		async discardDraft(release) {
			if (await find(release.tag) === void 0) return;
			await requireDraft(release);
			await files.remove(folderOf(release.tag, true));
		}
	};
}
async function draftAssets(folder) {
	const names = (await readdir(join(folder, "assets")).catch(() => [])).filter(isAssetName).sort();
	const assets = [];
	for (const name of names) {
		const facts = await readJson(join(folder, "digests", `${name}.json`));
		if (facts !== void 0) assets.push(facts);
	}
	return assets;
}
// src/adapters/git-cli/commit-on-top.ts
/** Writes a commit object above `parent` through an index of its own; branch, index and working tree stay as they are. */
async function commitOnTop(repository, parent, message, files) {
	if (!isRevisionText(parent) || (await runGit({
		...repository,
		arguments: [
			"cat-file",
			"-e",
			`${parent}^{commit}`
		]
	})).exitCode !== 0) throw new Failure("git.reference-unknown", { message: `There is no commit ${JSON.stringify(parent)} to build on.` });
	const scratch = await mkdtemp(join(tmpdir(), "trainyard-index-"));
	const variables = { GIT_INDEX_FILE: join(scratch, "index") };
	try {
		const lines = [];
		for (const { path, content } of files) {
			if (parseRelativePath(path) === void 0 || path.split("/").includes(".git")) throw new Failure("contract.bug", { message: `${JSON.stringify(path)} cannot be a path of a commit.` });
			const blob = await gitText({
				...repository,
				arguments: [
					"hash-object",
					"-w",
					"--stdin"
				],
				input: content
			});
			lines.push(`100644 ${blob}\t${path}\0`);
		}
		await requireGit({
			...repository,
			arguments: ["read-tree", parent],
			variables
		});
		await requireGit({
			...repository,
			arguments: [
				"update-index",
				"-z",
				"--replace",
				"--index-info"
			],
			input: lines.join(""),
			variables
		});
		const tree = await gitText({
			...repository,
			arguments: ["write-tree"],
			variables
		});
		const identity = await identityOptions(repository.folder);
		return await gitText({
			...repository,
			arguments: [
				...identity,
				"commit-tree",
				tree,
				"-p",
				parent
			],
			input: message
		});
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
// src/adapters/local-forge/tags.ts
const FIELDS = [
	"%(objecttype)",
	"%(refname:strip=2)",
	"%(*objectname)",
	"%(taggerdate:unix)",
	"%(taggername) %(taggeremail)",
	"%(contents)"
];
/** Annotated tags of a git repository. Lightweight tags carry no time and no author, so they are no facts and are passed over. */
function gitTags(gitFolder, clock) {
	const at = (arguments_, input) => ({
		folder: gitFolder,
		gitFolder,
		arguments: arguments_,
		...input === void 0 ? {} : { input }
	});
	const read = async (reference) => {
		return parseTags((await requireGit(at([
			"for-each-ref",
			`--format=${FIELDS.join("%00")}%00`,
			reference
		]))).toString("utf8"));
	};
	const find = async (name) => isTagName(name) ? (await read(`refs/tags/${name}`)).find((tag) => tag.name === name) : void 0;
	return {
		find,
		async list(prefix) {
			const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
			if (folder !== "" && !isTagName(folder.slice(0, -1))) return [];
			return (await read(`refs/tags/${folder}`)).filter((tag) => tag.name.startsWith(prefix)).sort((left, right) => left.taggedAt - right.taggedAt || (left.name < right.name ? -1 : 1));
		},
		async create({ name, commit, message, files }) {
			if (!isTagName(name)) throw new Failure("forge.request-refused", { message: `${JSON.stringify(name)} cannot name a tag.` });
			const parent = await resolveCommit(commit);
			const id = files === void 0 ? parent : await commitOnTop({
				folder: gitFolder,
				gitFolder
			}, parent, message, files);
			const seconds = Math.floor(clock.now() / 1e3);
			const tagger = await committerName(gitFolder);
			const object = `object ${id}\ntype commit\ntag ${name}\ntagger ${tagger} ${seconds} +0000\n\n${message.trimEnd()}\n`;
			const tagId = (await requireGit(at(["mktag"], object))).toString("utf8").trim();
			const written = await runGit(at([
				"update-ref",
				`refs/tags/${name}`,
				tagId,
				"0".repeat(tagId.length)
			]));
			if (written.exitCode !== 0) {
				if (/exists/.test(written.errorText)) throw new Failure("forge.already-exists", { message: `The tag ${name} exists already.` });
				throw gitRefused(["update-ref"], written.errorText);
			}
			return {
				name,
				commit: id,
				message: message.trimEnd(),
				taggedAt: instant(seconds * 1e3),
				tagger
			};
		}
	};
	async function resolveCommit(commit) {
		const known = /^[0-9a-f]{4,64}$/.test(commit) ? await runGit(at([
			"rev-parse",
			"--verify",
			"--quiet",
			`${commit}^{commit}`
		])) : {
			exitCode: 1,
			output: ""
		};
		if (known.exitCode !== 0) throw new Failure("forge.not-found", { message: `There is no commit ${JSON.stringify(commit)} to tag.` });
		return known.output.toString().trim();
	}
}
function parseTags(output) {
	const fields = output.split("\0");
	const tags = [];
	for (let start = 0; start + FIELDS.length <= fields.length; start += FIELDS.length) {
		const [type, name, commit, seconds, tagger, message] = fields.slice(start, start + FIELDS.length);
		if (type.trim() !== "tag" || commit === "") continue;
		tags.push({
			name,
			commit,
			taggedAt: instant(Number(seconds) * 1e3),
			tagger,
			message: message.trimEnd()
		});
	}
	return tags;
}
// src/adapters/local-forge/forge.ts
/** The embedded forge: tags and the ledger are git's, everything else is files below `<common folder>/trainyard/`. */
function openLocalForge({ commonFolder, clock }) {
	const gitFolder = resolve(commonFolder);
	const home = join(gitFolder, "trainyard");
	const tags = gitTags(gitFolder, clock);
	return {
		repository: basename(basename(gitFolder) === ".git" ? dirname(gitFolder) : gitFolder).replace(/\.git$/, ""),
		kind: "local",
		tags,
		releases: folderReleases(home, tags),
		ledger: gitLedger(gitFolder, clock),
		comments: folderComments(home),
		checks: folderChecks(home, clock),
		deployments: folderDeployments(home, clock),
		workflows: folderWorkflows(home, clock),
		issues: folderIssues(home),
		permissions: { missing: async () => [] }
	};
}
export { openLocalForge };
