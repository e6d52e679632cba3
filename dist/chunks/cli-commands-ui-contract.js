import { o as integer, t as defineContract } from "./contract-define.js";
// src/cli/commands/ui/contract.ts
const contract = defineContract({
	id: "ui",
	name: "Look at runs",
	about: "Shows the runs of the ledger in a browser, sorted, filtered and compared, until it is stopped.",
	command: "ui",
	inputs: { port: integer({
		about: "Port of 127.0.0.1 to listen on; 0 takes any free one.",
		default: "0"
	}) },
	outputs: { url: { about: "Address of the page." } },
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "Reads the runs from the ledger branch."
	}],
	effects: false,
	examples: ["ui", "ui --port 5000"]
});
export { contract };
