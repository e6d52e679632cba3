import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-train-contract.js";
// src/actions/train/main.ts
await runAction(contract, () => import("./chunks/actions-train-run.js"));
export {};
