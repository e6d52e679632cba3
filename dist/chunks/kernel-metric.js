// src/kernel/metric.ts
const DIRECTIONS = ["higher", "lower"];
const TASKS = ["classification", "regression"];
export { TASKS as n, DIRECTIONS as t };
