// src/domain/project/defaults.ts
/** Lets the task decide: accuracy for classification, R² for regression. */
const AUTO_METRIC = "auto";
const HOUR = 36e5;
const MIB = 1024 ** 2;
/** What a key that is left out means. `trainyard run --dry-run` prints them, the JSON Schema publishes them. */
const PROJECT_DEFAULTS = {
	split: {
		test: .25,
		strategy: "random",
		seed: 42
	},
	search: {
		strategy: "grid",
		folds: 5,
		repeats: 1,
		metric: AUTO_METRIC,
		samples: 20
	},
	/** Settings that automatic selection tries at most; most often its time is over before. */
	autoSamples: 200,
	seed: 42,
	program: {
		code: [],
		metricsFrom: [],
		parameters: {},
		retries: 1,
		grace: 2e4,
		watchdog: {
			notANumber: true,
			divergence: 1e3,
			memory: 128 * MIB,
			disk: 256 * MIB
		}
	},
	sweep: {
		strategy: "grid",
		samples: 20,
		seeds: 1,
		maxParallel: 4,
		limits: { trials: 256 }
	},
	kubernetes: {
		namespace: "default",
		nodes: 1,
		processesPerNode: 1,
		nodeSelector: {},
		ttl: HOUR,
		deadline: 24 * HOUR,
		sweepAs: "one-job"
	},
	baseline: {
		pullRequest: "merge-base",
		promotion: "production"
	},
	onInconclusive: "fail",
	stages: ["staging", "production"],
	deploy: {
		namespace: "default",
		replicas: 1,
		port: 8421,
		strategy: {}
	},
	monitor: {
		reference: "training",
		window: 24 * HOUR,
		correction: "benjamini-hochberg",
		minEffect: .1,
		alpha: .05,
		minRows: 100,
		retrain: {
			on: ["drift"],
			cooldown: 24 * HOUR,
			maxPerWeek: 3
		}
	}
};
export { PROJECT_DEFAULTS as n, AUTO_METRIC as t };
