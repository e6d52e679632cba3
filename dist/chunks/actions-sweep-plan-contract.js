export { t as contract } from "./actions-sweep-plan-contract2.js";
