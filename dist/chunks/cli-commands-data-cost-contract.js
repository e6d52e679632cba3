import { c as number, f as text, o as integer, r as choice, t as defineContract } from "./contract-define.js";
import { n as LFS_PLANS } from "./domain-data-cost-lfs-prices.js";
// src/cli/commands/data-cost/contract.ts
const contract = defineContract({
	id: "data-cost",
	name: "Cost of data",
	about: "Says what datasets cost in git LFS: storage for ever, downloads by runs, and what the month will bring.",
	command: "data cost",
	positionals: ["dataset"],
	inputs: {
		dataset: text({ about: "Name of the dataset; every dataset when not given." }),
		"runs-per-month": integer({ about: "Runs in a month that download the data; those of the last 30 days of workflows that take data, else in the ledger, else 100, when not given." }),
		plan: choice(...LFS_PLANS)({
			about: "Plan of the account that pays; its quota is shared by all its repositories.",
			default: "free"
		}),
		"storage-price": number({ about: "USD for a GiB stored for a month; the configured price, or that of GitHub.com, when not given." }),
		"download-price": number({ about: "USD for a GiB downloaded; the configured price, or that of GitHub.com, when not given." })
	},
	outputs: {
		headline: { about: "The answer in one line." },
		"storage-bytes": { about: "Bytes that all versions store." },
		"new-bytes": { about: "Bytes of the working tree that committing and pushing it stores for ever." },
		"monthly-usd": { about: "What the month brings beyond what the plan includes." }
	},
	permissions: [],
	effects: false,
	examples: ["data cost", "data cost iris --runs-per-month 600 --plan team"]
});
export { contract };
