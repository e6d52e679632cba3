import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-sweep-plan-contract2.js";
// src/actions/sweep-plan/main.ts
await runAction(contract, () => import("./chunks/actions-sweep-plan-run.js"));
export {};
