import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-rollback-contract2.js";
// src/actions/rollback/main.ts
await runAction(contract, () => import("./chunks/actions-rollback-run.js"));
export {};
