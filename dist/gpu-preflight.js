import { t as runAction } from "./chunks/actions-runtime-run-action.js";
import { t as contract } from "./chunks/actions-gpu-preflight-contract2.js";
// src/actions/gpu-preflight/main.ts
await runAction(contract, () => import("./chunks/actions-gpu-preflight-run.js"));
export {};
