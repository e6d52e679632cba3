import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-data-version-contract2.js";
// src/actions/data-version/main.ts
await runAction(contract, () => import("./chunks/actions-data-version-run.js"));
export {};
