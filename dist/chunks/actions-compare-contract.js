export { t as contract } from "./actions-compare-contract2.js";
