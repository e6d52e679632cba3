import { t as excludeFromGit } from "./features-exclude-from-git.js";
import { r as recordTrackedRuns } from "./features-train-record-tracked-run.js";
// src/features/train/track-program.ts
/** Runs any program with an MLflow endpoint beside it; what it logged is recorded whether it succeeds or not. */
async function trackProgram(command, ports, openTracking, conclude) {
	await excludeFromGit(ports);
	const tracking = await openTracking();
	try {
		const running = ports.processes.start({
			program: command.program,
			arguments: command.arguments,
			folder: command.folder,
			extraVariables: {
				...experimentVariable(command.context, ports),
				PYTHONUNBUFFERED: "1",
				...tracking.variables
			}
		}, command.onLine);
		const stop = () => {
			const signal = command.stopWith(ports.signal.reason);
			if (signal !== void 0) running.kill(signal);
		};
		ports.signal.addEventListener("abort", stop, { once: true });
		try {
			const { exitCode, signal } = await running.exited;
			const runs = await recordTrackedRuns(command.context, tracking, ports);
			await conclude?.(tracking);
			return {
				exitCode,
				signal,
				runs
			};
		} finally {
			ports.signal.removeEventListener("abort", stop);
		}
	} finally {
		await tracking.close();
	}
}
/** Runs of a program that names no experiment go to one that is named like the model. */
function experimentVariable(context, ports) {
	if (context.model === void 0 || ports.environment.variable("MLFLOW_EXPERIMENT_NAME") !== void 0) return {};
	return { MLFLOW_EXPERIMENT_NAME: context.model };
}
export { trackProgram as n, experimentVariable as t };
