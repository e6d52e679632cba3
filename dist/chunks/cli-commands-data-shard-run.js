import { n as unsafeNames, t as collidingNames } from "./domain-data-file-names.js";
import { a as tarHeader, i as paddedSize, n as isShardName, r as TAR_END, t as assignShards } from "./domain-data-shard-assign-shards.js";
import { a as formatShardIndex, i as shardFolder, n as workingShards, o as placeMembers, r as indexPath } from "./features-data-read-shards.js";
import { n as humanBytes, r as joinBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatCount } from "./kernel-number-text.js";
import { t as concurrently } from "./features-data-concurrently.js";
import { o as pointerAt, r as filesBelow, t as digestOf } from "./features-data-working-files.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { basename, join, relative, resolve } from "node:path";
// src/features/data/shard-dataset.ts
/**
* Packs the loose files of a folder into tar shards that WebDataset reads, together with the members of the shards that are there. Only shards
* whose members changed are written, every byte checked on its way; loose files go when all shards are complete. Running it again finishes
* what was interrupted.
*/
async function shardDataset(command, ports) {
	const folder = shardFolder(command.where);
	const before = await workingShards(folder, ports);
	requireBytes(folder, before);
	const loose = await looseFiles(folder, ports);
	const members = await allMembers(before, loose, command.without ?? [], ports);
	const shards = assignShards(members, command);
	const changed = shards.filter((shard) => !isSame(shard, before.find((one) => one.name === shard.name)));
	const obsolete = before.filter((one) => !shards.some((shard) => shard.name === one.name));
	const sizes = new Map(shards.map((shard) => [shard.name, placeMembers(shard.members).sizeBytes]));
	const sum = (of) => of.reduce((total, shard) => total + sizes.get(shard.name), 0);
	const result = {
		folder,
		members: members.length,
		shards: shards.length,
		bytes: sum(shards),
		written: changed.length,
		newBytes: sum(changed),
		plan: planOf(folder, shards, changed, new Set(before.map((one) => one.name)), obsolete, loose, sizes)
	};
	if (command.dryRun || changed.length === 0 && obsolete.length === 0 && loose.length === 0) return result;
	await ports.objects.requireSpace(0, {
		path: join(ports.root, folder.files),
		bytes: result.newBytes
	});
	let done = 0;
	for (const shard of changed.toReversed()) {
		await writeShard(folder, shard, ports);
		done += sizes.get(shard.name);
		ports.reporter.progress({
			task: "pack shards",
			done,
			total: result.newBytes
		});
	}
	for (const { name } of obsolete) {
		await ports.files.remove(join(ports.root, folder.files, name));
		await ports.files.remove(join(ports.root, indexPath(folder, name)));
	}
	await removeLoose(folder, loose, ports);
	await ports.git.stage([folder.indexes]);
	return result;
}
/** Files that were packed, and folders that are empty without them. */
async function removeLoose({ files }, loose, ports) {
	await concurrently(loose, (file) => ports.files.remove(file.absolute));
	for (const top of new Set(loose.filter(({ path }) => path.includes("/")).map(({ path }) => path.slice(0, path.indexOf("/"))))) {
		const absolute = join(ports.root, files, top);
		let empty = true;
		for await (const _ of ports.files.list(absolute)) empty = false;
		if (empty) await ports.files.remove(absolute);
	}
}
function requireBytes({ files }, shards) {
	const absent = shards.filter((shard) => shard.path === void 0);
	if (absent.length === 0) return;
	throw new Failure("data.pointer-as-data", {
		message: `${absent.length} shards in ${files} are pointers, not data`,
		evidence: absent.slice(0, 10).map((shard) => shard.name)
	});
}
async function looseFiles(folder, ports) {
	const absolute = join(ports.root, folder.files);
	if ((await ports.files.stat(absolute))?.kind !== "folder") throw new Failure("data.files-missing", {
		message: `${folder.files} is not a folder with files`,
		at: { file: folder.files }
	});
	const found = (await filesBelow(absolute, folder.files, ports)).filter((file) => !isShardName(file.path));
	const nested = found.find((file) => isShardName(basename(file.path)));
	if (nested !== void 0) throw new Failure("data.shard-invalid", {
		message: `${nested.name} is a shard of a folder further down`,
		remedy: `Name that folder: trainyard data shard ${nested.name.slice(0, nested.name.lastIndexOf("/"))}`
	});
	const names = found.map((file) => file.path);
	const problems = [...unsafeNames(names).map(({ path, problem }) => `${JSON.stringify(path)} ${problem}`), ...collidingNames(names).map((group) => group.join(" = "))];
	if (problems.length > 0) throw new Failure("data.path-unsafe", {
		message: `${problems.length} names cannot be stored everywhere`,
		evidence: problems.slice(0, 10)
	});
	const pointers = await concurrently(found, (file) => pointerAt(file.absolute, file.seen, ports));
	const first = found.find((_, index) => pointers[index] !== void 0);
	if (first !== void 0) throw new Failure("data.pointer-as-data", {
		message: `${first.name} holds a git LFS pointer, not data`,
		at: { file: first.name }
	});
	return found;
}
/** A loose file takes the place of the member of its name. */
async function allMembers(before, loose, without, ports) {
	const members = /* @__PURE__ */ new Map();
	for (const { index, path } of before) for (const { path: name, offset, sizeBytes, sha256, executable } of index.members) {
		const open = () => ports.files.stream(path, {
			start: offset,
			end: offset + sizeBytes
		});
		members.set(name, {
			path: name,
			sizeBytes,
			sha256,
			executable,
			open
		});
	}
	const digests = await concurrently(loose, (file) => digestOf(file.absolute, file.seen, ports));
	loose.forEach(({ path, absolute, seen }, index) => {
		const { sizeBytes, executable } = seen;
		members.set(path, {
			path,
			sizeBytes,
			executable,
			sha256: digests[index],
			open: () => ports.files.stream(absolute),
			file: absolute
		});
	});
	for (const path of without) {
		const prefix = path.replace(/\/+$/, "");
		const gone = [...members.keys()].filter((name) => name === prefix || name.startsWith(`${prefix}/`));
		if (gone.length === 0) throw new Failure("data.member-unknown", { message: `no shard and no loose file has ${prefix}` });
		for (const name of gone) members.delete(name);
	}
	return [...members.values()];
}
const isSame = ({ members }, before) => before !== void 0 && before.index.members.length === members.length && placeMembers(members).members.every((member, index) => {
	const old = before.index.members[index];
	return old.path === member.path && old.offset === member.offset && old.sha256 === member.sha256 && old.executable === member.executable;
});
async function writeShard(folder, { name, members }, ports) {
	const path = join(ports.root, folder.files, name);
	await ports.files.remove(join(ports.root, indexPath(folder, name)));
	await ports.files.write(path, shardBytes(members, ports));
	const placed = placeMembers(members.map(({ path: member, sizeBytes, sha256, executable }) => ({
		path: member,
		sizeBytes,
		sha256,
		executable
	})));
	for (const { path: member, offset, sizeBytes, sha256 } of placed.members.filter((one) => one.sizeBytes > IN_MEMORY)) if (await ports.hasher.sha256Stream(ports.files.stream(path, {
		start: offset,
		end: offset + sizeBytes
	})) !== sha256) throw changedMember(member);
	const shard = folder.prefix === "" ? name : `${folder.prefix}/${name}`;
	const sha256 = await ports.hasher.sha256Stream(ports.files.stream(path));
	await ports.files.write(join(ports.root, indexPath(folder, name)), formatShardIndex({
		shard,
		sha256,
		...placed
	}));
}
async function* shardBytes(members, ports) {
	for (const member of members) {
		yield tarHeader(member);
		if (member.sizeBytes > IN_MEMORY) yield* member.open();
		else yield await checkedBytes(member, ports);
		yield new Uint8Array(paddedSize(member.sizeBytes) - member.sizeBytes);
	}
	yield new Uint8Array(TAR_END);
}
/** Larger members are checked when they are packed, by reading them again. */
const IN_MEMORY = 64 * 1024 ** 2;
async function checkedBytes(member, ports) {
	const content = (member.file === void 0 ? void 0 : await ports.files.read(member.file)) ?? await collected(member.open());
	if (content.length !== member.sizeBytes || ports.hasher.sha256(content) !== member.sha256) throw changedMember(member.path);
	return content;
}
async function collected(source) {
	const pieces = [];
	for await (const piece of source) pieces.push(piece);
	return joinBytes(pieces);
}
const changedMember = (path) => new Failure("data.file-changed", {
	message: `${path} was written to while it was packed`,
	at: { file: path }
});
function planOf({ files }, shards, changed, before, obsolete, loose, sizes) {
	return {
		title: `Pack ${files} into ${shards.length} shards`,
		effects: [
			...changed.map(({ name, members }) => ({
				verb: before.has(name) ? "update" : "create",
				target: `${files}/${name}`,
				detail: `${formatCount(members.length)} members, ${humanBytes(sizes.get(name))}`
			})),
			...obsolete.map(({ name }) => ({
				verb: "delete",
				target: `${files}/${name}`
			})),
			...loose.length === 0 ? [] : [{
				verb: "delete",
				target: files,
				detail: `${formatCount(loose.length)} loose files, once they are packed`
			}]
		]
	};
}
// src/cli/commands/data-shard/run.ts
/** A shard may be four times the average, and GitHub takes no LFS object of 2 GB on its free plan. */
const GREATEST_AVERAGE = 448 * 1024 ** 2;
const LEAST_AVERAGE = 4096;
async function run(inputs, workspace, options) {
	if (inputs.size < LEAST_AVERAGE || inputs.size > GREATEST_AVERAGE) throw new Failure("contract.input-invalid", { message: `input "size": expected 4 KiB to 448 MiB, found ${humanBytes(inputs.size)}` });
	const sharded = await shardDataset({
		where: inputs.dataset.includes("/") ? relative(workspace.root, resolve(inputs.dataset)) : inputs.dataset,
		average: inputs.size,
		maximum: 4 * inputs.size,
		without: inputs.without ?? [],
		dryRun: options.dryRun
	}, workspace);
	const { folder, members, shards, bytes, written, newBytes } = sharded;
	const kept = written === shards ? "" : `; ${formatCount(shards - written)} of them as they were, ${humanBytes(newBytes)} ${options.dryRun ? "to write" : "written"}`;
	return {
		verdict: "pass",
		headline: `${folder.files}: ${formatCount(members)} files ${options.dryRun ? "would be " : ""}in ${shards === 1 ? "1 shard" : `${formatCount(shards)} shards`}, ${humanBytes(bytes)}${kept}`,
		text: options.dryRun ? "" : `The index is in ${folder.indexes}.\n\n  next:  trainyard data add ${folder.name}`,
		markdown: inlineCode(folder.files),
		outputs: {
			shards: String(shards),
			written: String(written),
			"new-bytes": String(newBytes)
		},
		data: {
			folder: folder.files,
			members,
			shards,
			bytes,
			written,
			newBytes
		},
		...options.dryRun ? { plan: sharded.plan } : {}
	};
}
export { run };
