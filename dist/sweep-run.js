import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-sweep-run-contract2.js";
// src/actions/sweep-run/main.ts
await runAction(contract, () => import("./chunks/actions-sweep-run-run.js"));
export {};
