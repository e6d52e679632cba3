import { t as encodeUtf8 } from "./numeric-onnx-utf8.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { r as joinBytes } from "./kernel-bytes.js";
// src/domain/data/shard/sample-key.ts
/**
* The sample that a file belongs to, by the rule of WebDataset: the path up to the first dot of its last part, so that `a/7.jpg` and
* `a/7.seg.png` are one sample.
*/
function sampleKey(path) {
	const dot = path.indexOf(".", path.lastIndexOf("/") + 2);
	return dot === -1 ? path : path.slice(0, dot);
}
/** Two empty blocks end an archive (POSIX.1-2017, pax, "ustar Interchange Format"). */
const TAR_END = 1024;
const paddedSize = (sizeBytes) => Math.ceil(sizeBytes / 512) * 512;
/** The largest size that eleven octal digits can say: 8 GiB less one. */
const MAX_USTAR_SIZE = 8589934591;
/**
* The header of a member in the USTAR format, with an extended PAX header in front where the name or the size does not fit. Owner, group and
* time are always 0, so that equal members have equal headers on every machine.
*/
function tarHeader(member) {
	const name = encodeUtf8(member.path);
	const split = splitName(name);
	const records = [...split === void 0 ? [paxRecord("path", name)] : [], ...member.sizeBytes > MAX_USTAR_SIZE ? [paxRecord("size", encodeUtf8(String(member.sizeBytes)))] : []];
	const size = Math.min(member.sizeBytes, MAX_USTAR_SIZE);
	const plain = headerBlock(split ?? {
		prefix: NOTHING,
		name: name.subarray(0, 100)
	}, size, member.executable ? 493 : 420, "0");
	if (records.length === 0) return plain;
	const body = joinBytes(records);
	const extended = headerBlock({
		prefix: NOTHING,
		name: encodeUtf8("././@PaxHeader")
	}, body.length, 420, "x");
	const header = new Uint8Array(512 + paddedSize(body.length) + 512);
	header.set(extended);
	header.set(body, 512);
	header.set(plain, header.length - 512);
	return header;
}
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
const SLASH = 47;
/** Up to 155 bytes before a slash and 100 after it; undefined for names that do not fit or are not ASCII, whose encoding USTAR leaves open. */
function splitName(name) {
	if (name.some((byte) => byte >= 128)) return void 0;
	if (name.length <= 100) return {
		prefix: NOTHING,
		name
	};
	for (let at = Math.max(1, name.length - 101); at < name.length - 1 && at <= 155; at++) if (name[at] === SLASH) return {
		prefix: name.subarray(0, at),
		name: name.subarray(at + 1)
	};
}
function headerBlock({ prefix, name }, size, mode, type) {
	const block = /* @__PURE__ */ new Uint8Array(512);
	const put = (at, text) => block.set(encodeUtf8(text), at);
	block.set(name, 0);
	put(100, `${octal(mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(0, 11)}\0`);
	put(148, "        ");
	put(156, type);
	put(257, "ustar\x0000");
	put(329, `${octal(0, 7)}\0${octal(0, 7)}\0`);
	block.set(prefix, 345);
	put(148, `${octal(checksum(block), 6)}\0 `);
	return block;
}
const octal = (value, digits) => value.toString(8).padStart(digits, "0");
/** Sum of all bytes, with the field of the sum itself as eight spaces. */
const checksum = (block) => block.reduce((sum, byte) => sum + byte, 0);
/** `<length> <key>=<value>\n`, whose length counts its own digits. */
function paxRecord(key, value) {
	const rest = key.length + value.length + 3;
	let length = rest + String(rest).length;
	if (rest + String(length).length !== length) length = rest + String(length).length;
	return joinBytes([
		encodeUtf8(`${length} ${key}=`),
		value,
		encodeUtf8("\n")
	]);
}
// src/domain/data/shard/assign-shards.ts
const FIRST = "shard-000000000000.tar";
const isShardName = (name) => /^shard-[0-9a-f]{12}\.tar$/.test(name);
/**
* Puts samples, sorted by key, into shards. A sample begins a new shard when the hash of its key falls below its size in proportion to the
* average: each decides by itself, so that a sample that comes or goes changes the shard that it is in (or cuts it in two) and no other,
* and samples with neighbouring keys share a shard. What is longer than the maximum is cut again with doubled chances, until all fits.
*/
function assignShards(members, sizes) {
	const samples = samplesOf(members);
	if (samples.length === 0) return [];
	return cutSamples(samples, sizes.average, sizes.maximum).map((group, index) => ({
		name: index === 0 ? FIRST : `shard-${hexOf(group[0].key)}.tar`,
		members: group.flatMap((sample) => sample.members)
	}));
}
function samplesOf(members) {
	const groups = /* @__PURE__ */ new Map();
	for (const member of members) {
		const key = sampleKey(member.path);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [member]);
		else group.push(member);
	}
	return [...groups].sort(([left], [right]) => byCodeUnit(left, right)).map(([key, group]) => ({
		key,
		members: group.sort((left, right) => byCodeUnit(left.path, right.path)),
		sizeBytes: group.reduce((sum, member) => sum + 512 + paddedSize(member.sizeBytes), 0),
		chance: hash32(key, 0) / 2 ** 32
	}));
}
function cutSamples(samples, average, maximum) {
	const groups = [];
	for (const sample of samples) {
		const open = groups.at(-1);
		if (open === void 0 || sample.chance < sample.sizeBytes / average) groups.push([sample]);
		else open.push(sample);
	}
	return groups.flatMap((group) => group.length > 1 && group.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) > maximum ? cutSamples(group, average / 2, maximum) : [group]);
}
const hexOf = (key) => (hash32(key, 1).toString(16).padStart(8, "0") + hash32(key, 2).toString(16).padStart(8, "0")).slice(0, 12);
/** MurmurHash3 (Appleby), 32 bits, over the UTF-8 bytes. */
function hash32(text, seed) {
	const bytes = encodeUtf8(text);
	let hash = seed;
	for (let at = 0; at < bytes.length; at += 4) {
		let word = 0;
		for (let byte = 0; byte < 4; byte++) word |= (bytes[at + byte] ?? 0) << 8 * byte;
		word = Math.imul(word, 3432918353);
		hash ^= Math.imul(word << 15 | word >>> 17, 461845907);
		if (at + 4 <= bytes.length) hash = Math.imul(hash << 13 | hash >>> 19, 5) + 3864292196 | 0;
	}
	hash ^= bytes.length;
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
export { tarHeader as a, paddedSize as i, isShardName as n, TAR_END as r, assignShards as t };
