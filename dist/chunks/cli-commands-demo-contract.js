import { a as flag, l as path, o as integer, t as defineContract } from "./contract-define.js";
// src/cli/commands/demo/contract.ts
const contract = defineContract({
	id: "demo",
	name: "Demo",
	about: "Runs the whole loop on real data on this machine: version, train, compare, register, serve, monitor, retrain, roll back.",
	command: "demo",
	inputs: {
		dir: path({
			about: "Folder for the demo; one that an earlier demo made is gone on with.",
			default: "trainyard-demo"
		}),
		port: integer({
			about: "Port of the model server; a free one is taken when it is in use.",
			default: "8421"
		}),
		"keep-serving": flag({
			about: "Leave the model server running at the end.",
			default: "true"
		})
	},
	outputs: {
		folder: { about: "Folder of the demo." },
		report: { about: "First page of the report." },
		url: { about: "Address of the model server." }
	},
	permissions: [],
	effects: true,
	examples: [
		"demo",
		"demo --dir /tmp/demo --no-keep-serving",
		"demo --json"
	]
});
export { contract };
