import { f as text, i as duration, l as path, n as bytes, o as integer, r as choice, t as defineContract } from "./contract-define.js";
// src/cli/commands/serve/contract.ts
const contract = defineContract({
	id: "serve",
	name: "Serve",
	about: "Serves a model over HTTP until it is stopped.",
	command: "serve",
	positionals: ["model"],
	inputs: {
		model: text({
			about: "Folder of a model package, or a registered model as <name>@<version, stage or latest>.",
			required: true,
			examples: [".trainyard/runs/01JD…", "iris-classifier@production"]
		}),
		port: integer({
			about: "Port to listen on; 0 takes any free one.",
			default: "8080"
		}),
		host: text({
			about: "Address to listen on; 0.0.0.0 lets other machines in.",
			default: "127.0.0.1"
		}),
		log: path({ about: "Folder for the prediction log (predictions.sqlite and predictions.jsonl); without it nothing is logged." }),
		"served-version": text({ about: "Version that answers, metrics and log name; without it the version or run is used." }),
		"max-rows": integer({
			about: "Rows that one request may have.",
			default: "10000"
		}),
		"max-body": bytes({
			about: "Size that one request may have.",
			default: "8MiB"
		}),
		unseen: choice("accept", "refuse")({
			about: "What becomes of text values that training never saw: answered with a warning, or refused.",
			default: "accept"
		}),
		notice: duration({
			about: "How long it says not-ready when it is stopped before it stops to listen.",
			default: "0s"
		})
	},
	outputs: { url: { about: "Address of the server." } },
	permissions: [],
	effects: false,
	examples: ["serve iris-classifier@production", "serve .trainyard/runs/01JD… --port 0 --log predictions"]
});
export { contract };
