import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-data-checkout-contract2.js";
// src/actions/data-checkout/main.ts
await runAction(contract, () => import("./chunks/actions-data-checkout-run.js"));
export {};
