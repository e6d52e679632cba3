import { n as humanBytes, r as joinBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatCount } from "./kernel-number-text.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { r as shortDigest } from "./kernel-digest.js";
import { i as shardFolder, n as workingShards, r as indexPath, t as committedShards } from "./features-data-read-shards.js";
import { r as inlineCode } from "./kernel-markdown.js";
import { isAbsolute, join, relative, resolve } from "node:path";
// src/features/data/read-members.ts
/**
* Hands over the bytes of members, each checked against the digest in its index, without fetching their shards: from the working tree or the
* local store, else by range from the LFS server. A member is in memory at a time for each connection.
*/
async function readMembers(members, take, ports) {
	const unplaced = members.filter(({ path }) => path === void 0);
	const objects = [...new Map(unplaced.map(({ index }) => [index.sha256, {
		oid: index.sha256,
		sizeBytes: index.sizeBytes
	}])).values()];
	const absent = new Set((await ports.objects.absent(objects)).map(({ oid }) => oid));
	const remote = [];
	for (const placed of members) {
		if (placed.path === void 0 && absent.has(placed.index.sha256)) {
			remote.push(placed);
			continue;
		}
		const range = rangeOf(placed.member);
		const bytes = placed.path === void 0 ? ports.objects.open(placed.index.sha256, range) : ports.files.stream(placed.path, range);
		await take(placed.member, await checked(placed, bytes, ports));
	}
	if (remote.length > 0) await fetchMembers(remote, take, ports);
	return {
		local: members.length - remote.length,
		fetched: remote.length,
		fetchedBytes: remote.reduce((sum, { member }) => sum + member.sizeBytes, 0)
	};
}
async function fetchMembers(members, take, ports) {
	const remote = await ports.openRemoteObjects();
	if (remote === void 0) throw new Failure("data.object-missing", {
		message: `the shards of ${members.length} members are not in the local object store, and there is no LFS server to read them from`,
		evidence: [...new Set(members.map(({ index }) => `${index.shard} (sha256:${shortDigest(index.sha256)}…)`))].slice(0, 10)
	});
	const parts = new Map(members.map((placed) => [{
		object: {
			oid: placed.index.sha256,
			sizeBytes: placed.index.sizeBytes
		},
		range: rangeOf(placed.member)
	}, placed]));
	await remote.parts([...parts.keys()], async (part, bytes) => {
		const placed = parts.get(part);
		await take(placed.member, await checked(placed, bytes, ports));
	});
}
const rangeOf = ({ offset, sizeBytes }) => ({
	start: offset,
	end: offset + sizeBytes
});
async function checked({ member, index }, bytes, ports) {
	const pieces = [];
	for await (const piece of bytes) pieces.push(piece);
	const content = joinBytes(pieces);
	const found = ports.hasher.sha256(content);
	if (found === member.sha256) return content;
	throw new Failure("data.object-corrupt", {
		message: `${member.path} in ${index.shard}: the bytes are not those of its digest`,
		evidence: [`expected: sha256:${member.sha256}`, `found: sha256:${found}, ${content.length} of ${member.sizeBytes} bytes`]
	});
}
// src/features/data/unshard-dataset.ts
/** Takes members out of shards into files, only the bytes of these being read; or turns all shards back into the files that they were made of. */
async function unshardDataset(command, ports) {
	const folder = shardFolder(command.where);
	const back = command.to === void 0;
	if (back && (command.members.length > 0 || command.version !== void 0)) throw new Failure("contract.input-missing", {
		message: "input \"to\": expected a folder for the members of a version, or for some members",
		remedy: "Name one with --to."
	});
	const all = await placedMembers(folder, command.version, ports);
	const wanted = selectMembers(all, command.members, folder);
	const target = back ? join(ports.root, folder.files) : isAbsolute(command.to) ? command.to : join(ports.root, command.to);
	const bytes = wanted.reduce((sum, { member }) => sum + member.sizeBytes, 0);
	const result = {
		members: wanted.length,
		bytes,
		folder: target,
		plan: {
			title: `Take ${formatCount(wanted.length)} members out of the shards in ${folder.files}`,
			effects: [{
				verb: "create",
				target,
				detail: `${formatCount(wanted.length)} files, ${humanBytes(bytes)}`
			}, ...back ? [{
				verb: "delete",
				target: folder.indexes,
				detail: "and the shards, once all files are there"
			}] : []]
		}
	};
	if (command.dryRun) return {
		...result,
		fetchedBytes: 0
	};
	await ports.objects.requireSpace(0, {
		path: target,
		bytes
	});
	let done = 0;
	const { fetchedBytes } = await readMembers(wanted, async ({ path }, content) => {
		const safe = parseRelativePath(path);
		if (safe === void 0) throw new Failure("data.path-unsafe", { message: `${JSON.stringify(path)} is no plain relative path` });
		await writeMember(join(target, safe), content, back, ports);
		done += content.length;
		ports.reporter.progress({
			task: "write files",
			done,
			total: bytes
		});
	}, ports);
	if (back) {
		for (const shard of new Set(all.map(({ index }) => index.shard.split("/").at(-1)))) {
			await ports.files.remove(join(ports.root, folder.files, shard));
			await ports.files.remove(join(ports.root, indexPath(folder, shard)));
		}
		await ports.git.stage([folder.indexes]);
	}
	return {
		...result,
		fetchedBytes
	};
}
/** A loose file beside the shards is newer than the member of its name; elsewhere the member is what was asked for. */
async function writeMember(path, content, back, ports) {
	if (await ports.files.stat(path) !== void 0) {
		if (back) return;
		const there = await ports.files.read(path);
		if (there !== void 0 && ports.hasher.sha256(there) === ports.hasher.sha256(content)) return;
		throw new Failure("git.working-tree-dirty", { message: `${path} exists with other content and would be overwritten` });
	}
	await ports.files.write(path, content);
}
async function placedMembers(folder, version, ports) {
	const placed = (index, path) => index.members.map((member) => ({
		member,
		index,
		...path === void 0 ? {} : { path }
	}));
	if (version === void 0) return (await workingShards(folder, ports)).flatMap(({ index, path }) => placed(index, path));
	const { commit } = await resolveDataset(folder.name, version, ports);
	return (await committedShards(folder, commit, ports)).flatMap((index) => placed(index));
}
function selectMembers(all, only, folder) {
	if (all.length === 0) throw new Failure("data.files-missing", { message: `there are no shards in ${folder.files}` });
	const prefixes = only.map((path) => path.replace(/\/+$/, ""));
	const lost = prefixes.filter((prefix) => !all.some(({ member }) => matches(member.path, prefix)));
	if (lost.length > 0) throw new Failure("data.member-unknown", {
		message: `no shard in ${folder.files} has ${lost.slice(0, 5).join(", ")}`,
		evidence: all.slice(0, 5).map(({ member }) => member.path)
	});
	return only.length === 0 ? all : all.filter(({ member }) => prefixes.some((prefix) => matches(member.path, prefix)));
}
const matches = (path, prefix) => path === prefix || path.startsWith(`${prefix}/`);
// src/cli/commands/data-unshard/run.ts
async function run(inputs, workspace, options) {
	const { members, bytes, fetchedBytes, folder, plan } = await unshardDataset({
		where: inputs.dataset.includes("/") ? relative(workspace.root, resolve(inputs.dataset)) : inputs.dataset,
		members: inputs.members ?? [],
		...inputs.version === void 0 ? {} : { version: inputs.version },
		...inputs.to === void 0 ? {} : { to: resolve(inputs.to) },
		dryRun: options.dryRun
	}, workspace);
	const at = relative(workspace.root, folder);
	return {
		verdict: "pass",
		headline: `${members === 1 ? "1 file" : `${formatCount(members)} files`}, ${humanBytes(bytes)}, ${options.dryRun ? "would be " : ""}in ${at}${fetchedBytes === 0 ? "" : `; ${humanBytes(fetchedBytes)} fetched by range`}`,
		text: "",
		markdown: inlineCode(at),
		outputs: {
			files: String(members),
			"fetched-bytes": String(fetchedBytes)
		},
		data: {
			folder: at,
			files: members,
			bytes,
			fetchedBytes
		},
		...options.dryRun ? { plan } : {}
	};
}
export { run };
