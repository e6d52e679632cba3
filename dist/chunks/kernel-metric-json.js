// src/kernel/metric-json.ts
/** Metrics as commands print them with `--json`: `{"accuracy": {"value": 0.95, "interval": [0.9, 0.98], "better": "higher"}}`. */
const metricsJson = (metrics) => Object.fromEntries(Object.entries(metrics).map(([name, { value, interval, better }]) => [name, {
	value,
	interval: interval === void 0 ? null : [interval.low, interval.high],
	better
}]));
export { metricsJson as t };
