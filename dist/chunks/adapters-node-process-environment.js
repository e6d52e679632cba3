import { availableParallelism, totalmem } from "node:os";
// src/adapters/node-process/environment.ts
/** The variables of this process, read when asked. */
function processEnvironment(variables = process.env) {
	return {
		variable: (name) => variables[name] === "" ? void 0 : variables[name],
		get facts() {
			return {
				platform: process.platform,
				architecture: process.arch,
				node: process.versions.node,
				cores: availableParallelism(),
				memoryBytes: totalmem()
			};
		}
	};
}
export { processEnvironment as t };
