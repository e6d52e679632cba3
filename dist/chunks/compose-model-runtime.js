import { t as processEnvironment } from "./adapters-node-process-environment.js";
// src/compose/model-runtime.ts
/** onnxruntime as it is installed in the folder of the user, looked for when a model needs it. */
const runtimeOf = (folder, variable = processEnvironment().variable) => async () => {
	const { loadRuntime } = await import("./adapters-onnx-runtime-load-runtime.js");
	return loadRuntime({
		folder,
		variable
	});
};
export { runtimeOf as t };
