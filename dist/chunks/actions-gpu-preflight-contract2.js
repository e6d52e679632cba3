import { f as text, n as bytes, o as integer, t as defineContract } from "./contract-define.js";
// src/actions/gpu-preflight/contract.ts
const contract = defineContract({
	id: "gpu-preflight",
	name: "GPU preflight",
	about: "Looks at driver, GPUs, frameworks and disk before a training, and names the remedy of whatever would make it fail late.",
	command: "gpu-preflight",
	inputs: {
		gpus: integer({
			about: "GPUs that are needed; with 0 a machine without is fine.",
			default: "1"
		}),
		memory: bytes({
			about: "Free memory that each GPU must have.",
			default: "1Gi"
		}),
		disk: bytes({
			about: "Free disk space that must be there.",
			default: "10Gi"
		}),
		"max-temperature": integer({
			about: "Temperature in °C above which a GPU is too hot to begin with.",
			default: "80"
		}),
		python: text({
			about: "Python of the training, whose frameworks are asked; none is asked when empty.",
			default: "python3"
		})
	},
	outputs: {
		verdict: { about: "pass, fail or inconclusive." },
		gpus: { about: "Number of GPUs that were found." },
		findings: { about: "What was found, as JSON." }
	},
	permissions: [],
	effects: false,
	examples: ["gpu-preflight", "gpu-preflight --gpus 2 --memory 20Gi --python .venv/bin/python"]
});
export { contract as t };
