import { o as runGit } from "./adapters-git-cli-run-git.js";
import { isAbsolute, join } from "node:path";
// src/adapters/lfs-store/lfs-folders.ts
/** Where the objects of a clone are: `lfs.storage`, and the runner's TRAINYARD_SHARED_STORE or the restored TRAINYARD_OBJECT_CACHE. */
async function lfsFolders(commonFolder, variable) {
	const { exitCode, output } = await runGit({
		folder: commonFolder,
		arguments: [
			"config",
			"--type=path",
			"--get",
			"lfs.storage"
		]
	});
	const storage = exitCode === 0 ? output.toString("utf8").trim() : "";
	const local = storage === "" ? join(commonFolder, "lfs") : isAbsolute(storage) ? storage : join(commonFolder, storage);
	const shared = [variable("TRAINYARD_SHARED_STORE"), variable("TRAINYARD_OBJECT_CACHE")].find((folder) => folder !== void 0 && folder !== "");
	return {
		local,
		...shared === void 0 || shared === local ? {} : { shared }
	};
}
export { lfsFolders };
