export { t as contract } from "./actions-data-diff-contract2.js";
