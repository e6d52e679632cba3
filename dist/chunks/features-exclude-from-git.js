import { join } from "node:path";
// src/features/exclude-from-git.ts
const LINE = "/.trainyard/";
/** Keeps local run artefacts out of git through `.git/info/exclude`; the user's own .gitignore is theirs. */
async function excludeFromGit(ports) {
	const path = join(ports.git.commonFolder, "info", "exclude");
	const bytes = await ports.files.read(path);
	const text = bytes === void 0 ? "" : new TextDecoder().decode(bytes);
	if (text.split("\n").includes(LINE)) return;
	const gap = text === "" || text.endsWith("\n") ? "" : "\n";
	await ports.files.write(path, `${text}${gap}${LINE}\n`);
}
export { excludeFromGit as t };
