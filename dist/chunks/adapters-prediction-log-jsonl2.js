import { n as parseLogLine, t as formatLogLine } from "./domain-serve-log-line.js";
import { n as Failure } from "./kernel-failure.js";
import { join } from "node:path";
import { createReadStream } from "node:fs";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
// src/adapters/prediction-log/jsonl.ts
const CURRENT = "predictions.jsonl";
const ROTATED = /^predictions\.\d{17}\.jsonl$/;
/**
* One JSON line per prediction. Each batch is one write to a file opened for appending, so several servers can write at once;
* a line torn by a kill is ended by the next writer and passed over by readers.
*/
function jsonlPredictionLog(options) {
	const { folder, rotateAtBytes = 67108864, keep = 16 } = options;
	const current = join(folder, CURRENT);
	async function append(entries) {
		if (entries.length === 0) return;
		try {
			const handle = await open(current, "a+", 384);
			let size;
			try {
				const before = (await handle.stat()).size;
				const torn = before > 0 && (await handle.read(Buffer.alloc(1), 0, 1, before - 1)).buffer[0] !== 10;
				const bytes = Buffer.from(`${torn ? "\n" : ""}${entries.map((entry) => `${formatLogLine(entry)}\n`).join("")}`);
				await handle.writeFile(bytes);
				size = before + bytes.length;
			} finally {
				await handle.close();
			}
			if (size >= rotateAtBytes) await rotate();
		} catch (cause) {
			throw unavailable(current, cause);
		}
	}
	async function rotate() {
		const stamp = (/* @__PURE__ */ new Date()).toISOString().replace(/\D/g, "");
		const target = join(folder, `predictions.${stamp}.jsonl`);
		if (await exists(target)) return;
		await rename(current, target).catch(ignoreMissing);
		const rotated = (await readdir(folder)).filter((name) => ROTATED.test(name)).sort();
		for (const name of rotated.slice(0, Math.max(0, rotated.length - keep))) await rm(join(folder, name), { force: true });
	}
	async function* read(model, from, to) {
		const found = [];
		try {
			for (const file of await filesSince(from)) for await (const line of createInterface({
				input: createReadStream(file),
				crlfDelay: Infinity
			})) {
				const entry = line === "" ? void 0 : parseLogLine(line);
				if (entry !== void 0 && entry.model === model && entry.at >= from && entry.at < to) found.push(entry);
			}
		} catch (cause) {
			throw unavailable(folder, cause);
		}
		yield* found.sort((left, right) => left.at - right.at);
	}
	async function filesSince(from) {
		const names = await readdir(folder).catch((cause) => {
			ignoreMissing(cause);
			return [];
		});
		const files = [];
		for (const name of names.filter((each) => ROTATED.test(each)).sort()) {
			const file = join(folder, name);
			if ((await stat(file)).mtimeMs >= from) files.push(file);
		}
		return names.includes(CURRENT) ? [...files, current] : files;
	}
	return {
		append,
		read,
		close: async () => void 0
	};
}
const exists = (path) => stat(path).then(() => true, () => false);
const isMissing = (cause) => cause.code === "ENOENT";
function ignoreMissing(cause) {
	if (!isMissing(cause)) throw cause;
}
const unavailable = (path, cause) => new Failure("serve.log-unavailable", {
	message: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
	cause
});
export { jsonlPredictionLog as t };
