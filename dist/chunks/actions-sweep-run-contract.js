export { t as contract } from "./actions-sweep-run-contract2.js";
