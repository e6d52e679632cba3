import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-data-diff-contract.js";
// src/actions/data-diff/main.ts
await runAction(contract, () => import("./chunks/actions-data-diff-run.js"));
export {};
