import { a as flag, i as duration, r as choice, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-gc/contract.ts
const contract = defineContract({
	id: "data-gc",
	name: "Clean the object store",
	about: "Says which objects of the local store nothing leads to, and deletes them with --apply; the LFS server is never touched.",
	command: "data gc",
	inputs: {
		apply: flag({
			about: "Whether the objects are deleted; without it they are only named.",
			default: "false"
		}),
		keep: choice("history", "tips")({
			about: "Whether objects of every commit that a reference leads to stay, or only of the tips, whose earlier ones the LFS server must have.",
			default: "history"
		}),
		reflog: flag({
			about: "Whether objects stay that only the reflog leads to.",
			default: "true"
		}),
		grace: duration({
			about: "Objects that came later than this ago stay.",
			default: "1h"
		}),
		shared: flag({
			about: "Whether a store that others may use is cleaned as well.",
			default: "false"
		})
	},
	outputs: {
		objects: { about: "Number of objects that can go, or went." },
		bytes: { about: "Their size." }
	},
	permissions: [],
	effects: true,
	examples: [
		"data gc",
		"data gc --apply",
		"data gc --keep tips --apply"
	]
});
export { contract };
