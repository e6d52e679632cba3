import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-promote-contract2.js";
// src/actions/promote/main.ts
await runAction(contract, () => import("./chunks/actions-promote-run.js"));
export {};
