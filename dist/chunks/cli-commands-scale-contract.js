import { f as text, l as path, o as integer, t as defineContract } from "./contract-define.js";
// src/cli/commands/scale/contract.ts
const contract = defineContract({
	id: "scale",
	name: "Scale",
	about: "Changes the number of model servers of a deployment; 0 stops it.",
	command: "scale",
	positionals: ["environment", "model"],
	inputs: {
		environment: text({
			about: "Environment of the deployment.",
			default: "production"
		}),
		model: text({ about: "Name of the model; may be left out when there is only one." }),
		replicas: integer({
			about: "Number of servers; 0 stops the deployment.",
			required: true,
			examples: ["3"]
		}),
		config: path({
			about: "Configuration file.",
			default: "trainyard.yaml"
		})
	},
	outputs: {
		replicas: { about: "Number of servers that are ready." },
		url: { about: "Address of the deployment." }
	},
	permissions: [],
	effects: true,
	examples: ["scale production iris-classifier --replicas 3", "scale production --replicas 0"]
});
export { contract };
