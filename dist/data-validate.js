import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-data-validate-contract2.js";
// src/actions/data-validate/main.ts
await runAction(contract, () => import("./chunks/actions-data-validate-run.js"));
export {};
