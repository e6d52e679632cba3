import { r as LFS_PRICES } from "./domain-data-cost-lfs-prices.js";
import "./features-project-load-project.js";
import { t as openProject } from "./compose-open-project.js";
import { join } from "node:path";
// src/compose/open-prices.ts
/** What git LFS costs: as `trainyard.yaml` or the given file says, else the dated price list of GitHub.com that Trainyard knows. */
async function openPrices(workspace, file) {
	const given = file === void 0 ? {} : { file };
	if (file === void 0 && await workspace.files.stat(join(workspace.root, "trainyard.yaml")) === void 0) return LFS_PRICES;
	const { prices } = await openProject(workspace, given);
	return prices === void 0 ? LFS_PRICES : {
		source: file ?? "trainyard.yaml",
		...prices
	};
}
export { openPrices as t };
