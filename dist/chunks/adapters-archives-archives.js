import { o as __toESM } from "./runtime-js.js";
import { n as unsafeNames } from "./domain-data-file-names.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";
// src/adapters/archives/zip.ts
/** Signatures and sizes of APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3. */
const END = 101010256;
const END_64_LOCATOR = 117853008;
const END_64 = 101075792;
const CENTRAL = 33639248;
const LOCAL = 67324752;
const MAX_DIRECTORY_BYTES = 1 << 28;
const LINK = 40960;
/** The files of a ZIP archive by its central directory, with their sizes and CRCs checked. */
async function* readZip(path, archive) {
	const handle = await open(path, "r");
	try {
		const { size } = await handle.stat();
		const directory = await readDirectory(handle, size);
		for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL;) {
			const flags = directory.readUInt16LE(at + 8);
			const method = directory.readUInt16LE(at + 10);
			const [nameLength, extraLength, commentLength] = [
				28,
				30,
				32
			].map((offset) => directory.readUInt16LE(at + offset));
			const name = directory.toString("utf8", at + 46, at + 46 + nameLength);
			const mode = directory.readUInt32LE(at + 38) >>> 16;
			const sizes = sizesOf(directory, at, at + 46 + nameLength, extraLength);
			const crc = directory.readUInt32LE(at + 16);
			at += 46 + nameLength + extraLength + commentLength;
			if (name.endsWith("/")) continue;
			if ((mode & 61440) === LINK) throw new Failure("data.archive-unsafe", { message: `${archive} was not unpacked: ${JSON.stringify(name)} is a symlink` });
			if ((flags & 1) !== 0) throw new Error(`${name} is encrypted`);
			if (method !== 0 && method !== 8) throw new Error(`${name} is compressed by method ${method}`);
			yield {
				name,
				content: () => contentOf(path, handle, {
					name,
					method,
					crc,
					...sizes
				}, size)
			};
		}
	} finally {
		await handle.close();
	}
}
async function* contentOf(path, handle, entry, size) {
	const header = Buffer.alloc(30);
	await handle.read(header, 0, 30, entry.offset);
	if (header.readUInt32LE(0) !== LOCAL) throw new Error(`${entry.name} is not where the directory says`);
	const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
	if (start + entry.packed > size) throw new Error(`${entry.name} ends outside of the file`);
	const { crc32 } = await import("node:zlib");
	let crc = 0;
	let bytes = 0;
	if (entry.packed > 0) {
		const unpack = entry.method === 0 ? new PassThrough() : createInflateRaw();
		createReadStream(path, {
			start,
			end: start + entry.packed - 1
		}).on("error", (error) => unpack.destroy(error)).pipe(unpack);
		for await (const chunk of unpack) {
			bytes += chunk.length;
			if (bytes > entry.unpacked) throw new Error(`${entry.name} is longer than the directory says`);
			crc = crc32(chunk, crc);
			yield chunk;
		}
	}
	if (bytes !== entry.unpacked || crc !== entry.crc) throw new Error(`${entry.name} is damaged`);
}
/** Sizes of more than 4 GiB stand in an extra field, in this order, where the plain field is all ones. */
function sizesOf(directory, at, extra, extraLength) {
	const plain = {
		packed: directory.readUInt32LE(at + 20),
		unpacked: directory.readUInt32LE(at + 24),
		offset: directory.readUInt32LE(at + 42)
	};
	const wide = [];
	for (let field = extra; field + 4 <= extra + extraLength; field += 4 + directory.readUInt16LE(field + 2)) {
		if (directory.readUInt16LE(field) !== 1) continue;
		for (let value = field + 4; value + 8 <= field + 4 + directory.readUInt16LE(field + 2); value += 8) wide.push(directory.readBigUInt64LE(value));
	}
	const resolved = (value) => value === 4294967295 && wide.length > 0 ? Number(wide.shift()) : value;
	const unpacked = resolved(plain.unpacked);
	return {
		packed: resolved(plain.packed),
		unpacked,
		offset: resolved(plain.offset)
	};
}
async function readDirectory(handle, size) {
	const tail = Buffer.alloc(Math.min(size, 65577));
	await handle.read(tail, 0, tail.length, size - tail.length);
	let end = tail.length - 22;
	while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
	if (end < 0) throw new Error("it is not a whole ZIP archive");
	let [length, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
	if (end >= 20 && tail.readUInt32LE(end - 20) === END_64_LOCATOR) {
		const record = Buffer.alloc(56);
		await handle.read(record, 0, 56, Number(tail.readBigUInt64LE(end - 12)));
		if (record.readUInt32LE(0) !== END_64) throw new Error("its directory is damaged");
		[length, offset] = [Number(record.readBigUInt64LE(40)), Number(record.readBigUInt64LE(48))];
	}
	if (length > MAX_DIRECTORY_BYTES || offset + length > size) throw new Error("its directory is damaged");
	const directory = Buffer.alloc(length);
	await handle.read(directory, 0, length, offset);
	return directory;
}
// src/adapters/archives/archives.ts
/** What an archive may become: data compress well, bombs compress a thousand times. */
const MAX_RATIO = 200;
const ALWAYS_ALLOWED_BYTES = 1 << 28;
const MAX_FILES = 1e6;
/** Node's zlib and streams, and tar-stream for tar. */
function archives(limits = {}) {
	return { async unpack({ path, name }, folder) {
		const place = new Place(folder, name, Math.max(limits.alwaysAllowedBytes ?? ALWAYS_ALLOWED_BYTES, await sizeOf(path) * MAX_RATIO));
		try {
			if (/\.zip$/i.test(name)) for await (const entry of readZip(path, name)) await place.put(entry.name, entry.content());
			else if (/\.(tar|tar\.gz|tgz)$/i.test(name)) await untar(path, name, place);
			else if (/\.gz$/i.test(name)) await place.put(name.replace(/\.gz$/i, ""), gunzipped(path));
			else throw new Failure("data.archive-invalid", { message: `${name}: expected a name that ends in .zip, .tar, .tar.gz, .tgz or .gz` });
		} catch (error) {
			if (error instanceof Failure) throw error;
			const found = error instanceof Error ? error.message : String(error);
			throw new Failure("data.archive-invalid", {
				message: `${name} cannot be unpacked: ${found}`,
				at: { file: name },
				cause: error
			});
		}
		if (place.files === 0) throw new Failure("data.archive-invalid", {
			message: `${name} holds no files`,
			at: { file: name }
		});
	} };
}
async function untar(path, name, place) {
	const { extract } = await import("./tar-stream2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const stream = extract();
	const source = /\.tar$/i.test(name) ? createReadStream(path) : gunzipped(path);
	source.on("error", (error) => stream.destroy(error));
	source.pipe(stream);
	for await (const entry of stream) {
		const { header } = entry;
		if (header.type === "file" || header.type === "contiguous-file") await place.put(header.name, entry);
		else if (header.type !== "directory") throw unsafe(name, `${JSON.stringify(header.name)} is a ${header.type ?? "special file"}`);
		else entry.resume();
	}
}
function gunzipped(path) {
	const gunzip = createGunzip();
	createReadStream(path).on("error", (error) => gunzip.destroy(error)).pipe(gunzip);
	return gunzip;
}
/** The folder that an archive becomes, and what it has become so far. */
var Place = class {
	files = 0;
	#folder;
	#name;
	#allowed;
	#bytes = 0;
	constructor(folder, name, allowedBytes) {
		this.#folder = folder;
		this.#name = name;
		this.#allowed = allowedBytes;
	}
	async put(entryName, content) {
		const path = entryName.replace(/^(\.\/)+/, "");
		const [problem] = unsafeNames([path]);
		if (problem !== void 0) throw unsafe(this.#name, `${JSON.stringify(entryName)} ${problem.problem}`);
		if ((this.files += 1) > MAX_FILES) throw unsafe(this.#name, `it has more than ${MAX_FILES} files`);
		const target = join(this.#folder, path);
		await mkdir(dirname(target), { recursive: true });
		const handle = await open(target, "wx").catch((cause) => {
			throw cause.code === "EEXIST" || cause.code === "EISDIR" ? unsafe(this.#name, `${JSON.stringify(path)} is in it twice`) : cause;
		});
		try {
			for await (const chunk of content) {
				this.#bytes += chunk.length;
				if (this.#bytes > this.#allowed) throw unsafe(this.#name, `it unpacks to more than ${humanBytes(this.#allowed)}`);
				await handle.writeFile(chunk);
			}
		} finally {
			await handle.close();
		}
	}
};
const unsafe = (name, found) => new Failure("data.archive-unsafe", {
	message: `${name} was not unpacked: ${found}`,
	at: { file: name }
});
async function sizeOf(path) {
	const handle = await open(path, "r");
	try {
		return (await handle.stat()).size;
	} finally {
		await handle.close();
	}
}
export { archives };
