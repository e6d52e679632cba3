import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-register-contract2.js";
// src/actions/register/main.ts
await runAction(contract, () => import("./chunks/actions-register-run.js"));
export {};
