import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-deploy-contract2.js";
// src/actions/deploy/main.ts
await runAction(contract, () => import("./chunks/actions-deploy-run2.js"));
export {};
