export { t as contract } from "./actions-monitor-contract2.js";
