import { a as tarHeader, i as paddedSize, n as isShardName, r as TAR_END } from "./domain-data-shard-assign-shards.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as Failure } from "./kernel-failure.js";
import { r as joinBytes } from "./kernel-bytes.js";
import { o as isDatasetName, r as datasetPaths } from "./features-data-concurrently.js";
import { o as pointerAt } from "./features-data-working-files.js";
import { join } from "node:path";
// src/domain/data/shard/shard-index.ts
/** Offsets of the members of a shard in the order that they are packed in, and its size. */
function placeMembers(members) {
	let at = 0;
	return {
		members: members.map((member) => {
			const offset = at + tarHeader(member).length;
			at = offset + paddedSize(member.sizeBytes);
			return {
				...member,
				offset
			};
		}),
		sizeBytes: at + TAR_END
	};
}
const HEADER = "path	offset	size	sha256	mode";
/** One line for the shard, one with the names of the columns, one for each member, so that a difference in git shows which changed. */
const formatShardIndex = ({ shard, sizeBytes, sha256, members }) => [
	`# ${sha256} ${sizeBytes} ${shard}`,
	HEADER,
	...members.map((member) => `${member.path}\t${member.offset}\t${member.sizeBytes}\t${member.sha256}\t${member.executable ? "x" : "-"}`),
	""
].join("\n");
/** Reads an index; the error names the first line that is wrong. */
function parseShardIndex(text) {
	const [first = "", columns, ...lines] = text.split("\n");
	const head = /^# ([0-9a-f]{64}) (\d{1,15}) (.+)$/.exec(first);
	if (head === null || columns !== HEADER || lines.pop() !== "" || parseRelativePath(head[3]) === void 0) return err("line 1: expected an index of a shard");
	const members = [];
	const sizeBytes = Number(head[2]);
	for (const [index, line] of lines.entries()) {
		const member = parseMember(line);
		if (member === void 0 || member.offset + member.sizeBytes > sizeBytes) return err(`line ${index + 3}: expected path, offset, size, sha256 and mode of a member`);
		members.push(member);
	}
	return ok({
		shard: head[3],
		sizeBytes,
		sha256: parseSha256(head[1]),
		members
	});
}
function parseMember(line) {
	const match = /^([^\t]+)\t(\d{1,15})\t(\d{1,15})\t([0-9a-f]{64})\t([x-])$/.exec(line);
	if (match === null || parseRelativePath(match[1]) === void 0) return void 0;
	const [, path, offset, size, sha256, mode] = match;
	return {
		path,
		offset: Number(offset),
		sizeBytes: Number(size),
		sha256: parseSha256(sha256),
		executable: mode === "x"
	};
}
// src/domain/data/shard/parse-tar.ts
/** Reads a header block of 512 bytes; undefined for an empty one, which ends the archive. */
function parseTarEntry(block) {
	if (block.every((byte) => byte === 0)) return ok(void 0);
	const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
	if (parseOctal(block.subarray(148, 156)) !== sum) return err("a header whose checksum is wrong");
	const mode = parseOctal(block.subarray(100, 108));
	const sizeBytes = parseOctal(block.subarray(124, 136));
	if (sizeBytes === void 0 || mode === void 0) return err("a header without a size or a mode");
	const name = field(block.subarray(0, 100));
	const prefix = String.fromCharCode(...block.subarray(257, 263)) === "ustar\0" ? field(block.subarray(345, 500)) : /* @__PURE__ */ new Uint8Array(0);
	const path = prefix.length === 0 ? name : Uint8Array.from([
		...prefix,
		47,
		...name
	]);
	const type = String.fromCharCode(block[156]);
	return ok({
		type: type === "\0" || type === "7" ? "0" : type,
		path,
		sizeBytes,
		executable: (mode & 64) !== 0
	});
}
/** Path and size of a PAX header, where it has them. Values are bytes of UTF-8. */
function parsePaxRecords(body) {
	const found = {};
	for (let at = 0; at < body.length;) {
		const space = body.indexOf(32, at);
		const length = Number(String.fromCharCode(...body.subarray(at, space)));
		const equals = body.indexOf(61, space);
		if (space < 0 || equals < 0 || !Number.isSafeInteger(length) || at + length > body.length || equals >= at + length) return err("an extended header that cannot be read");
		const key = String.fromCharCode(...body.subarray(space + 1, equals));
		const value = body.subarray(equals + 1, at + length - 1);
		if (key === "path") found.path = value;
		if (key === "size") found.sizeBytes = Number(String.fromCharCode(...value));
		at += length;
	}
	return ok(found);
}
/** Octal digits up to a space or NUL; the binary numbers of GNU tar for sizes from 8 GiB begin with 0x80. */
function parseOctal(bytes) {
	if (bytes[0] === 128) {
		const value = bytes.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
		return Number.isSafeInteger(value) ? value : void 0;
	}
	const text = String.fromCharCode(...bytes).replace(/[\0 ]+$/, "").trimStart();
	return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : void 0;
}
const field = (bytes) => {
	const end = bytes.indexOf(0);
	return end < 0 ? bytes : bytes.subarray(0, end);
};
// src/features/data/index-shard.ts
/** Extended headers are small; one that claims to be large is no header. */
const MAX_EXTENDED = 1 << 20;
/** Makes the index of a shard by reading it: plain files only, under relative names, each once. `name` is how messages call it. */
async function indexShard(path, shard, name, ports) {
	const stat = await ports.files.stat(path);
	if (stat === void 0) throw new Failure("environment.file-missing", {
		message: `${name} does not exist`,
		at: { file: name }
	});
	const read = (start, length) => collect(ports.files.stream(path, {
		start,
		end: start + length
	}));
	const use = (result) => {
		if (result.ok) return result.value;
		throw invalid(name, `has ${result.error}`);
	};
	const members = [];
	let extended = {};
	let at = 0;
	for (;;) {
		const block = await read(at, 512);
		if (block.length < 512) throw invalid(name, "ends in the middle");
		const entry = use(parseTarEntry(block));
		if (entry === void 0) break;
		const sizeBytes = extended.sizeBytes ?? entry.sizeBytes;
		const offset = at + 512;
		at = offset + paddedSize(sizeBytes);
		if (at > stat.sizeBytes) throw invalid(name, "ends in the middle of a member");
		if (entry.type === "x" || entry.type === "L") {
			if (sizeBytes > MAX_EXTENDED) throw invalid(name, "has an extended header of more than 1 MiB");
			const body = await read(offset, sizeBytes);
			extended = {
				...extended,
				...entry.type === "x" ? use(parsePaxRecords(body)) : { path: body.subarray(0, body.indexOf(0)) }
			};
			continue;
		}
		const member = nameOf(extended.path ?? entry.path);
		extended = {};
		if (entry.type === "5" || entry.type === "g") continue;
		if (entry.type !== "0" || member === void 0) throw invalid(name, "has a member that is no plain file with a relative name");
		const sha256 = await ports.hasher.sha256Stream(ports.files.stream(path, {
			start: offset,
			end: offset + sizeBytes
		}));
		members.push({
			path: member,
			offset,
			sizeBytes,
			sha256,
			executable: entry.executable
		});
	}
	if (new Set(members.map((member) => member.path)).size < members.length) throw invalid(name, "has a name twice");
	return {
		shard,
		sizeBytes: stat.sizeBytes,
		sha256: await ports.hasher.sha256Stream(ports.files.stream(path)),
		members
	};
}
const invalid = (name, what) => new Failure("data.shard-invalid", {
	message: `${name} ${what}`,
	at: { file: name }
});
function nameOf(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^(\.\/)+/, "");
		return /[\t\n]/.test(text) ? void 0 : parseRelativePath(text);
	} catch {
		return;
	}
}
async function collect(source) {
	const pieces = [];
	for await (const piece of source) pieces.push(piece);
	return joinBytes(pieces);
}
// src/features/data/shard-folder.ts
/** `pets`, or a path below `data/pets/files` for one folder of it. */
function shardFolder(where) {
	const match = /^data\/([^/]+)\/files(?:\/(.+?))?\/*$/.exec(where);
	const name = match?.[1] ?? where;
	if (!isDatasetName(name)) throw new Failure("data.name-invalid", { message: `expected the name of a dataset or a folder below data/<name>/files, found ${JSON.stringify(where)}` });
	const prefix = match?.[2] ?? "";
	const paths = datasetPaths(name);
	const below = (folder) => prefix === "" ? folder : `${folder}/${prefix}`;
	return {
		name,
		prefix,
		files: below(paths.files),
		indexes: below(`${paths.folder}/shards`)
	};
}
const indexPath = ({ indexes }, shard) => `${indexes}/${shard.replace(/\.tar$/, ".tsv")}`;
// src/features/data/read-shards.ts
/**
* The shards of a folder of the working tree with what is in them: by their indexes, or by themselves where an index is absent or, after an
* interruption, that of an earlier state.
*/
async function workingShards(folder, ports) {
	const found = [];
	for await (const file of ports.files.list(join(ports.root, folder.files))) {
		if (!isShardName(file.path)) continue;
		const path = join(ports.root, folder.files, file.path);
		const name = `${folder.files}/${file.path}`;
		const pointer = await pointerAt(path, file, ports);
		const at = indexPath(folder, file.path);
		const bytes = await ports.files.read(join(ports.root, at));
		const index = bytes === void 0 ? void 0 : readIndex(bytes, at);
		const size = pointer?.sizeBytes ?? file.sizeBytes;
		if (index?.sizeBytes === size && (pointer === void 0 || pointer.oid === index.sha256)) {
			found.push({
				name: file.path,
				index,
				path: pointer === void 0 ? path : void 0
			});
			continue;
		}
		if (pointer !== void 0) throw new Failure("data.pointer-as-data", { message: `${name} is a pointer, and its index is not that of its bytes` });
		const shard = folder.prefix === "" ? file.path : `${folder.prefix}/${file.path}`;
		found.push({
			name: file.path,
			index: await indexShard(path, shard, name, ports),
			path
		});
	}
	return found;
}
/** The indexes of all shards of a dataset at a commit. */
async function committedShards(folder, commit, ports) {
	const tree = (await ports.git.listTree(commit, folder.indexes)).filter((file) => file.path.endsWith(".tsv"));
	const found = [];
	for await (const bytes of ports.git.readBlobs(tree.map((file) => file.objectId))) found.push(readIndex(bytes, tree[found.length].path));
	return found;
}
function readIndex(bytes, path) {
	const parsed = parseShardIndex(new TextDecoder().decode(bytes));
	if (parsed.ok) return parsed.value;
	throw new Failure("data.shard-invalid", {
		message: `${path}: ${parsed.error}`,
		at: { file: path }
	});
}
export { formatShardIndex as a, shardFolder as i, workingShards as n, placeMembers as o, indexPath as r, committedShards as t };
