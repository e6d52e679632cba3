import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-retrain-contract.js";
// src/actions/retrain/main.ts
await runAction(contract, () => import("./chunks/actions-retrain-run.js"));
export {};
