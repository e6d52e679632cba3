import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-monitor-contract2.js";
// src/actions/monitor/main.ts
await runAction(contract, () => import("./chunks/actions-monitor-run.js"));
export {};
