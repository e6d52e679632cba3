import { n as Failure } from "./kernel-failure.js";
import { t as TENSOR_TYPES } from "./kernel-tensor.js";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
// src/adapters/onnx-runtime/find-runtime.ts
const PACKAGE = "onnxruntime-node";
/** `onnxruntime-node` as it is installed in, above or beside one of the folders. */
function findRuntime(folders) {
	for (const folder of folders) {
		const require = createRequire(join(folder, "package.json"));
		try {
			const { version } = require(`${PACKAGE}/package.json`);
			return {
				entry: require.resolve(PACKAGE),
				version
			};
		} catch {}
	}
}
// src/adapters/onnx-runtime/session.ts
/** Errors only, as failures; lines of a library say nothing to whoever runs Trainyard. */
const FATAL = 4;
/** A model on the CPU, so that every machine gives the same answers. */
async function openSession({ InferenceSession, Tensor: Native }, model) {
	const options = {
		executionProviders: ["cpu"],
		logSeverityLevel: FATAL
	};
	const session = await told("loads the model", async () => await InferenceSession.create(model, options));
	return {
		run: async (inputs, outputs) => {
			const answers = await told("predicts", async () => {
				const feeds = Object.fromEntries(Object.entries(inputs).map(([name, tensor]) => [name, toNative(Native, tensor)]));
				return await session.run(feeds, outputs);
			});
			return Object.fromEntries(outputs.map((name) => [name, fromNative(name, answers[name])]));
		},
		close: async () => await session.release()
	};
}
async function told(what, work) {
	try {
		return await work();
	} catch (cause) {
		const reason = (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, " ").trim().slice(0, 500);
		const sequence = reason.includes("Non tensor type");
		throw new Failure("train.onnx-failed", {
			message: `expected that onnxruntime ${what}; it says: ${reason}`,
			...sequence ? { remedy: "Convert the model with options={\"zipmap\": False} (skl2onnx), or zipmap=False (onnxmltools)." } : {},
			cause
		});
	}
}
const toNative = (Native, { type, data, shape }) => new Native(type, type === "string" ? [...data] : data, shape);
function fromNative(name, tensor) {
	const type = tensor?.type;
	if (tensor === void 0 || !TENSOR_TYPES.includes(type ?? "")) throw new Failure("train.onnx-failed", { message: `expected a tensor in the output "${name}", found ${type ?? "nothing"}.` });
	return {
		type,
		shape: tensor.dims,
		data: tensor.data
	};
}
// src/adapters/onnx-runtime/load-runtime.ts
/**
* onnxruntime of the user: `onnxruntime-node` in the folder that TRAINYARD_ONNXRUNTIME names, in the project, or beside Trainyard. Fails with
* `train.onnx-runtime-missing` or `train.onnx-runtime-broken`.
*/
function loadRuntime({ folder, variable }) {
	const given = variable("TRAINYARD_ONNXRUNTIME") ?? "";
	const found = findRuntime(given === "" ? [folder, dirname(fileURLToPath(import.meta.url))] : [given]);
	if (found === void 0) throw new Failure("train.onnx-runtime-missing", { message: `expected onnxruntime-node in ${given === "" ? folder : given}, which predicts with ONNX models; it is not there.` });
	const runtime = requireRuntime(found);
	return { open: async (model) => await openSession(runtime, model) };
}
function requireRuntime({ entry, version }) {
	try {
		return createRequire(import.meta.url)(entry);
	} catch (cause) {
		const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0];
		throw new Failure("train.onnx-runtime-broken", {
			message: `expected ${entry} (${version}) to load on Node ${process.versions.node} for ${process.platform}-${process.arch}; it does not: ${reason}`,
			cause
		});
	}
}
export { loadRuntime };
