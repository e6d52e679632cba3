import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-sweep-collect-contract2.js";
// src/actions/sweep-collect/main.ts
await runAction(contract, () => import("./chunks/actions-sweep-collect-run.js"));
export {};
