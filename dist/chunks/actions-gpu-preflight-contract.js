export { t as contract } from "./actions-gpu-preflight-contract2.js";
