// src/domain/train/needs-engine.ts
const needsEngine = ({ algorithm }) => algorithm === "neural-network";
/** Whether a job of workers cannot be run without an engine for neural networks. */
const wantsEngine = (argument) => {
	const setting = argument?.setting;
	return setting !== void 0 && needsEngine(setting);
};
export { wantsEngine as n, needsEngine as t };
