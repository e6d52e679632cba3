import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-compare-contract2.js";
// src/actions/compare/main.ts
await runAction(contract, () => import("./chunks/actions-compare-run.js"));
export {};
