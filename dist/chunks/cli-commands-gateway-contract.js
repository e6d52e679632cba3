import { l as path, o as integer, t as defineContract } from "./contract-define.js";
// src/cli/commands/gateway/contract.ts
const contract = defineContract({
	id: "gateway",
	name: "Gateway",
	about: "Keeps one local port in front of the model servers of a deployment; trainyard deploy starts it.",
	command: "gateway",
	inputs: {
		state: path({
			about: "State folder of the deployment.",
			required: true,
			examples: [".trainyard/deployments/production/iris-classifier"]
		}),
		port: integer({
			about: "Port to listen on; 0 takes the one of before or any free one.",
			default: "0"
		})
	},
	outputs: { port: { about: "Port that it listened on." } },
	permissions: [],
	effects: false,
	examples: ["gateway --state .trainyard/deployments/production/iris-classifier"]
});
export { contract };
