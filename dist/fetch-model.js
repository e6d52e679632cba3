import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-fetch-model-contract2.js";
// src/actions/fetch-model/main.ts
await runAction(contract, () => import("./chunks/actions-fetch-model-run.js"));
export {};
