import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { o as joinCodeFacts, s as judgeCode, t as inspectModelFile } from "./features-inspect-model-file.js";
import { n as renderInspection, t as inspectionMarkdown } from "./domain-train-formats-render-inspection.js";
import { n as Failure } from "./kernel-failure.js";
import { i as plural } from "./kernel-number-text.js";
import { resolve } from "node:path";
// src/features/inspect-models.ts
/** Files that one look takes at most; more are a dataset. */
const FILE_LIMIT = 1e4;
/** Looks into a file, or into every file of a folder; links are not followed. */
async function inspectModels(path, name, files) {
	const stat = await files.stat(path);
	if (stat?.kind === "file") return [await inspectModelFile({
		path,
		name,
		sizeBytes: stat.sizeBytes
	}, files)];
	if (stat?.kind !== "folder") throw new Failure("environment.file-missing", { message: `${name}: expected a file or folder, found ${stat === void 0 ? "nothing" : `a ${stat.kind}`}` });
	const found = [];
	for await (const file of files.list(path)) {
		if (file.kind !== "file") continue;
		if (found.length === FILE_LIMIT) throw new Failure("contract.input-invalid", { message: `${name}: expected at most ${FILE_LIMIT} files, found more` });
		found.push(await inspectModelFile({
			path: `${path}/${file.path}`,
			name: file.path,
			sizeBytes: file.sizeBytes
		}, files));
	}
	return found;
}
// src/cli/commands/inspect/run.ts
const SAID = {
	known: "imports of pickles are those that scientific libraries need",
	unknown: "pickles import what is on no list",
	dangerous: "opening would run what can do harm",
	unreadable: "what opening would run cannot be told"
};
async function run(inputs, host) {
	const files = await inspectModels(resolve(host.folder, inputs.path), inputs.path, nodeFiles());
	const code = joinCodeFacts(files.flatMap((file) => file.code ?? []));
	const verdict = judgeCode(code);
	const headline = `${files.length === 1 ? `${inputs.path} is ${files[0].format === "files" ? "of no known format" : files[0].format}` : plural(files.length, "file")}: ${code === void 0 ? "nothing in it that opening would run" : SAID[code.verdict]}`;
	const data = files;
	return {
		verdict,
		headline,
		text: renderInspection(files),
		markdown: inspectionMarkdown(files),
		outputs: {
			verdict,
			headline,
			files: JSON.stringify(data)
		},
		data: {
			files: data,
			...code === void 0 ? {} : { code }
		}
	};
}
export { run };
