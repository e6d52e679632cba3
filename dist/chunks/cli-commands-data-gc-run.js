import { n as humanBytes } from "./kernel-bytes.js";
import { n as parseSha256, r as shortDigest } from "./kernel-digest.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatCount } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
import { n as instant } from "./kernel-instant.js";
import { a as requireGit, i as gitText, o as runGit } from "./adapters-git-cli-run-git.js";
import { n as isMissing, t as asFailure } from "./adapters-node-fs-system-error.js";
import { t as objectPath } from "./adapters-lfs-store-object-path.js";
import { i as parsePointer } from "./domain-data-lfs-pointer.js";
import { n as readObjects } from "./adapters-git-cli-read-objects.js";
import { dirname, join } from "node:path";
import { lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
// src/domain/data/gc/plan-collection.ts
/** Objects that may go unless a server would be needed to get them back: what must be asked about before `planCollection`. */
const needsConfirmation = (objects, facts) => objects.filter((object) => keepReason(object, {
	...facts,
	confirmed: /* @__PURE__ */ new Set()
}) === "not-on-server");
/**
* An object goes when nothing leads to it and it is not recent, and either no pointer in git names it, so that nobody could ask for it again,
* or a server has confirmed that it has it.
*/
function planCollection(objects, facts) {
	const collected = [];
	const kept = {
		reachable: {
			objects: 0,
			bytes: 0
		},
		recent: {
			objects: 0,
			bytes: 0
		},
		"not-on-server": {
			objects: 0,
			bytes: 0
		}
	};
	for (const object of objects) {
		const reason = keepReason(object, facts);
		if (reason === void 0) {
			collected.push(object);
			continue;
		}
		kept[reason].objects += 1;
		kept[reason].bytes += object.sizeBytes;
	}
	return {
		collected,
		kept
	};
}
function keepReason({ oid, placedAt }, { reachable, named, confirmed, now, grace }) {
	if (reachable.has(oid)) return "reachable";
	if (now - placedAt < grace) return "recent";
	return named.has(oid) && !confirmed.has(oid) ? "not-on-server" : void 0;
}
// src/features/data/collect-garbage.ts
/**
* Deletes objects of the local store that nothing leads to. What some pointer in git names goes only when the LFS server says that it has it.
* Objects are set aside, what leads to objects is read again, and only then they are deleted: an interrupted run is undone by the next one.
*/
async function collectGarbage(command, ports) {
	const { sweep, roots } = ports;
	const shared = await sweep.sharedBecause();
	if (shared !== void 0 && !command.shared) throw new Failure("data.store-shared", { message: `nothing was looked at: ${shared}` });
	if (command.apply) await sweep.bringBack(await sweep.setAsideBefore());
	const objects = await sweep.list();
	const facts = {
		reachable: await roots.reachable(command),
		named: await roots.named(),
		now: ports.clock.now(),
		grace: command.grace
	};
	const { confirmed, server } = await confirm(needsConfirmation(objects, facts), ports);
	const collection = planCollection(objects, {
		...facts,
		confirmed
	});
	const bytes = collection.collected.reduce((sum, object) => sum + object.sizeBytes, 0);
	const result = {
		...collection,
		bytes,
		server,
		plan: planOf(collection.collected, bytes)
	};
	if (!command.apply || collection.collected.length === 0) return result;
	await sweep.setAside(collection.collected.map((object) => object.oid));
	const since = await roots.reachable(command);
	await sweep.bringBack(collection.collected.map((object) => object.oid).filter((oid) => since.has(oid)));
	await sweep.discard();
	return result;
}
/** A server that cannot be reached confirms nothing, so that its objects stay. */
async function confirm(objects, ports) {
	if (objects.length === 0) return {
		confirmed: /* @__PURE__ */ new Set(),
		server: void 0
	};
	try {
		const remote = await ports.openRemoteObjects();
		if (remote === void 0) return {
			confirmed: /* @__PURE__ */ new Set(),
			server: void 0
		};
		const missing = new Set((await remote.missing(objects)).map((object) => object.oid));
		return {
			confirmed: new Set(objects.map((object) => object.oid).filter((oid) => !missing.has(oid))),
			server: remote.name
		};
	} catch (error) {
		if (!(error instanceof Failure) || error.kind !== "environment") throw error;
		ports.reporter.warn(`the LFS server could not be asked, so what only it may have stays: ${error.message}`);
		return {
			confirmed: /* @__PURE__ */ new Set(),
			server: void 0
		};
	}
}
const planOf = (collected, bytes) => ({
	title: `Delete ${formatCount(collected.length)} objects of ${humanBytes(bytes)} from the local store`,
	effects: collected.toSorted((left, right) => right.sizeBytes - left.sizeBytes).map((object) => ({
		verb: "delete",
		target: `sha256:${shortDigest(object.oid)}…`,
		detail: humanBytes(object.sizeBytes)
	}))
});
// src/adapters/lfs-store/object-sweep.ts
/** Sweeps `<lfsFolder>/objects` of a repository. What is set aside lies in `<lfsFolder>/trash`, one rename away. */
function localObjectSweep(root, lfsFolder) {
	const trash = join(lfsFolder, "trash");
	const aside = (oid) => join(trash, oid);
	return {
		sharedBecause: () => sharedBecause(root, lfsFolder),
		list: () => listObjects(lfsFolder),
		setAsideBefore: async () => (await entries(trash)).flatMap((name) => parseSha256(name) ?? []),
		async setAside(oids) {
			if (oids.length > 0) await mkdir(trash, { recursive: true });
			for (const oid of oids) await moved(objectPath(lfsFolder, oid), aside(oid));
		},
		async bringBack(oids) {
			for (const oid of oids) {
				const home = objectPath(lfsFolder, oid);
				if (await lstat(home).catch(() => void 0) !== void 0) continue;
				await mkdir(dirname(home), { recursive: true });
				await moved(aside(oid), home);
			}
		},
		discard: () => rm(trash, {
			recursive: true,
			force: true
		})
	};
}
/** An object that is gone meanwhile was moved by somebody with the same intent. */
async function moved(from, to) {
	try {
		await rename(from, to);
	} catch (cause) {
		if (!isMissing(cause)) throw asFailure(cause, from, "write");
	}
}
async function entries(folder) {
	try {
		return await readdir(folder);
	} catch (cause) {
		if (isMissing(cause) || cause.code === "ENOTDIR") return [];
		throw asFailure(cause, folder, "read");
	}
}
async function listObjects(lfsFolder) {
	const found = [];
	const objects = join(lfsFolder, "objects");
	for (const first of await entries(objects)) for (const second of await entries(join(objects, first))) for (const name of await entries(join(objects, first, second))) {
		const oid = parseSha256(name);
		if (oid === void 0 || !name.startsWith(first + second)) continue;
		const stats = await lstat(join(objects, first, second, name)).catch(() => void 0);
		if (stats?.isFile() === true) found.push({
			oid,
			sizeBytes: stats.size,
			placedAt: instant(Math.floor(stats.ctimeMs))
		});
	}
	return found;
}
async function sharedBecause(root, lfsFolder) {
	const storage = await runGit({
		folder: root,
		arguments: [
			"config",
			"--get",
			"lfs.storage"
		]
	});
	if (storage.exitCode === 0) return `lfs.storage names another store, ${storage.output.toString("utf8").trim()}`;
	for (const folder of [lfsFolder, join(lfsFolder, "objects")]) if ((await lstat(folder).catch(() => void 0))?.isSymbolicLink() === true) return `${folder} is a link to a store elsewhere`;
}
// src/adapters/lfs-store/pointer-roots.ts
/** Commits that git keeps outside of its references while something is under way. */
const UNDER_WAY = [
	"ORIG_HEAD",
	"MERGE_HEAD",
	"CHERRY_PICK_HEAD",
	"REVERT_HEAD",
	"REBASE_HEAD",
	"FETCH_HEAD"
];
/** The shortest pointer: version, oid and a size of one digit. */
const MIN_POINTER_BYTES = 100;
/** Finds the pointers of the repository at `root` through git: references of all kinds, the index and HEAD of every working tree, stashes. */
const gitPointerRoots = (root) => ({
	async reachable({ history, reflog }) {
		return await pointersAmong(root, ["--batch-check=%(objectname) %(objecttype) %(objectsize)"], `${(await requireGit({
			folder: root,
			arguments: [
				"rev-list",
				"--objects",
				"--all",
				"--indexed-objects",
				...reflog ? ["--reflog"] : [],
				...history ? [] : ["--no-walk"],
				"--stdin"
			],
			input: [...await stashes(root), ...await underWay(root)].map((id) => `${id}\n`).join("")
		})).toString("utf8").split("\n").flatMap((line) => /^[0-9a-f]{40,64}/.exec(line)?.[0] ?? []).join("\n")}\n`);
	},
	named: () => pointersAmong(root, [
		"--batch-all-objects",
		"--unordered",
		"--batch-check=%(objectname) %(objecttype) %(objectsize)"
	], "")
});
/** All entries, which are a reflog of one reference and belong to the user, not to the past. */
async function stashes(root) {
	const found = await runGit({
		folder: root,
		arguments: [
			"stash",
			"list",
			"--format=%H"
		]
	});
	return found.exitCode === 0 ? found.output.toString("utf8").split("\n").filter((line) => line !== "") : [];
}
async function underWay(root) {
	const found = [];
	for (const name of UNDER_WAY) {
		const { exitCode, output } = await runGit({
			folder: root,
			arguments: [
				"rev-parse",
				"--verify",
				"--quiet",
				`${name}^{commit}`
			]
		});
		if (exitCode === 0) found.push(output.toString("utf8").trim());
	}
	return found;
}
async function pointersAmong(root, check, input) {
	const small = (await requireGit({
		folder: root,
		arguments: ["cat-file", ...check],
		input
	})).toString("utf8").split("\n").flatMap((line) => {
		const match = /^([0-9a-f]+) blob (\d+)$/.exec(line);
		const size = Number(match?.[2]);
		return match !== null && size >= MIN_POINTER_BYTES && size < 1024 ? [match[1]] : [];
	});
	const found = /* @__PURE__ */ new Set();
	const folder = await gitText({
		folder: root,
		arguments: ["rev-parse", "--absolute-git-dir"]
	});
	for await (const { bytes } of readObjects(folder, [...new Set(small)])) {
		const pointer = bytes === void 0 ? void 0 : parsePointer(bytes.toString("utf8"));
		if (pointer !== void 0) found.add(pointer.oid);
	}
	return found;
}
// src/compose/open-garbage-ports.ts
/** The workspace with what cleaning its object store needs. */
const openGarbagePorts = (workspace) => ({
	...workspace,
	sweep: localObjectSweep(workspace.root, join(workspace.git.commonFolder, "lfs")),
	roots: gitPointerRoots(workspace.root)
});
// src/cli/commands/data-gc/run.ts
async function run(inputs, workspace, options) {
	const apply = inputs.apply && !options.dryRun;
	const { keep, reflog, grace, shared } = inputs;
	const found = await collectGarbage({
		history: keep === "history",
		reflog,
		grace,
		shared,
		apply
	}, openGarbagePorts(workspace));
	const objects = found.collected.length;
	const what = `${objects === 1 ? "1 object" : `${formatCount(objects)} objects`} of ${humanBytes(found.bytes)}`;
	return {
		verdict: "pass",
		headline: objects === 0 ? "every object of the local store is needed" : apply ? `${what} deleted` : `${what} can go`,
		text: detailOf(found, apply),
		markdown: "",
		outputs: {
			objects: String(objects),
			bytes: String(found.bytes)
		},
		data: {
			applied: apply,
			objects,
			bytes: found.bytes,
			kept: { ...found.kept },
			collected: found.collected.map((object) => object.oid)
		},
		...options.dryRun ? { plan: found.plan } : {}
	};
}
function detailOf({ collected, kept, server }, apply) {
	const row = (what, { objects, bytes }) => [
		"",
		what,
		formatCount(objects),
		humanBytes(bytes)
	];
	const elsewhere = server === void 0 ? "named in git, and no LFS server confirms them" : `named in git, and not on ${server}`;
	const rows = [
		row("something leads to them", kept.reachable),
		row("recent", kept.recent),
		row(elsewhere, kept["not-on-server"])
	];
	const next = apply || collected.length === 0 ? [] : ["", "  next:  trainyard data gc --apply"];
	return [
		"Kept:",
		textTable(rows, [
			"left",
			"left",
			"right",
			"right"
		]),
		...next
	].join("\n");
}
export { run };
